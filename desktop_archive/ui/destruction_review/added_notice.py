"""What was not taken into a batch: each piece by name, with its reasons (D-01, D-39)."""

from collections.abc import Sequence

from desktop_archive.rules.retention import Blocker
from desktop_archive.services.destruction.appraisals import Added
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.notices import Notice
from desktop_archive.ui.words import say, say_reasons

_SHOWN = 12


class AddedNotice(Notice):
    """Names what was refused; hidden when everything was taken in."""

    def show_added(self, added: Added) -> str:
        """Name what was refused, and return in words how much was taken in."""
        self.show_left_out(added.refused)
        return self.tr("%n piece(s) taken into the batch", "", added.taken)

    def show_left_out(self, refused: Sequence[tuple[str, tuple[Blocker, ...]]]) -> None:
        """Name pieces that something keeps out, each with its reasons."""
        lines = [
            f"{code}  {say_reasons([say(one) for one in reasons])}"
            for code, reasons in refused[:_SHOWN]
        ]
        if len(refused) > _SHOWN:
            lines.append(self.tr("and %n more", "", len(refused) - _SHOWN))
        if lines:
            lines.insert(0, self.tr("%n piece(s) not taken in:", "", len(refused)))
        self.say("\n".join(lines), Tone.REFUSED)

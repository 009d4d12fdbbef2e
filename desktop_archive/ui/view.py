"""What the window asks of a view, and what a view may ask of the window."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override


class Tone(Enum):
    """How a result is told: it happened, look here, it did not happen, a hold, just so."""

    DONE = "done"
    LOOK = "look"
    REFUSED = "refused"
    HELD = "held"
    PLAIN = "neutral"


@dataclass(frozen=True, slots=True)
class Wish:
    """Something one view asks another for; the window answers.

    `what` is one of: record, box, place, person, lend, print, import, place_box, move_boxes,
    hold, view, papers; what no number or name tells stands in `about`.
    """

    what: str
    target: int | str | None = None
    more: tuple[int, ...] = ()
    about: object = None


class View(QWidget):
    """One page of the window.

    Signals:
        told: a result in words for the status bar, with its tone.
        wished: another view is asked for something.
        tabs_changed: the tabs or their counts are different now.
        printed: a finished print for the preview, with a title.
        save_wanted: a list as it is shown should become a file.
        paper_wanted: a list as it is shown should be printed.
        drawing_wanted: a paper of the catalogue should be drawn.
    """

    told = Signal(str, object)
    wished = Signal(object)
    tabs_changed = Signal()
    printed = Signal(object, str)
    save_wanted = Signal(object)
    paper_wanted = Signal(object)
    drawing_wanted = Signal(object)

    def title(self) -> str:
        """Return the page's title in the language of the window."""
        return ""

    def tabs(self) -> Sequence[tuple[str, str, int | None]]:
        """Return the tabs as key, word and count; none by default."""
        return ()

    def lists_tabs(self) -> bool:
        """Tell whether the view lists its tabs itself instead of under its title."""
        return False

    def list_title(self) -> str:
        """Return what a list of this view is called on paper and as a file."""
        return self.title()

    def list_note(self) -> str:
        """Return what narrows the list, for the foot of its print."""
        return ""

    def open_tab(self, key: str) -> None:
        """Show a tab."""

    def open_part(self, key: str) -> None:
        """Show one of the lists of the open tab."""

    def page_actions(self) -> Sequence[QWidget]:
        """Return the widgets that stand at the right of the title; made once."""
        return ()

    def refresh(self) -> None:
        """Read again what is shown; called when the view appears and after changes."""

    def handle_scan(self, code: str) -> bool:
        """Take a scan and say whether it was meant for this view."""
        return bool(code) and False

    def grant(self, wish: Wish) -> None:
        """Do what another view asked for."""

    def retranslate(self) -> None:
        """Show all words in the language of the window."""

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.tabs_changed.emit()

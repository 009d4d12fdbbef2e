"""Opening a batch: its title, the profile of its approval, on what it rests (D-01, D-03)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_archive.rules.destruction.profiles import Part, Profile
from desktop_archive.services.destruction.desk import DestructionDesk
from desktop_archive.ui.destruction_review.words import say_post
from desktop_archive.ui.widgets.boxes import row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import AreaField, ChoiceField, TextField
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.widgets.panel import Panel
from desktop_archive.ui.words import say_list, say_names


class OpeningForm(Panel):
    """Asks what the batch is called and by whom it will be approved.

    Signals:
        opened: the id of the new batch.
    """

    opened = Signal(int)

    def __init__(self, desk: DestructionDesk) -> None:
        self._desk = desk
        self.title, self.basis = TextField(), AreaField(2)
        self.profile = ChoiceField()
        self.chain = label("", "second", wrap=True)
        self.open_button = Button("", kind="primary", on_click=self._open)
        self._leave = Button("")
        super().__init__(
            self.title,
            self.profile,
            self.chain,
            self.basis,
            row(self.open_button, self._leave, None),
            None,
        )
        self._leave.clicked.connect(self.left)
        self.profile.box.currentIndexChanged.connect(lambda _at: self._show_chain())
        self.retranslate()

    def begin(self) -> None:
        """Ask for a new batch."""
        self.title.set_text("")
        self.basis.set_text("")
        self.notice.say("")
        self._show_profiles()
        self.title.line.setFocus()

    def first_field(self) -> QWidget:
        """Return where the hand begins."""
        return self.title.line

    def _show_profiles(self) -> None:
        found = self._desk.profiles.all()
        choices = [("", self.tr("Choose…"))]
        choices += [(one.code, say_names(one.names)) for one in found]
        self.profile.set_choices(choices)

    def _chosen(self) -> Profile | None:
        code = self.profile.value()
        return self._desk.profiles.get(code) if code else None

    def _show_chain(self) -> None:
        found = self._chosen()
        self.chain.setText("" if found is None else self._in_words(found))

    def _in_words(self, profile: Profile) -> str:
        """Return who sits on the panel, who gives an opinion and who decides."""
        panel = say_list([say_post(one.post) for one in profile.panel])
        opinions = [say_post(one.post) for one in profile.seats if one.part is not Part.DECISION]
        return "\n".join(
            (
                self.tr("Panel: {0}").format(panel or "–"),
                self.tr("Opinions: {0}").format(say_list(opinions) or "–"),
                self.tr("Decides: {0}").format(say_post(profile.decider)),
            )
        )

    def _open(self) -> None:
        self.attempt(self._opened)

    def _opened(self) -> str:
        batch = self._desk.appraisals.open(
            self.title.text(), self.profile.value(), self.basis.text()
        )
        self.opened.emit(batch)
        return self.tr("{0} is open: name its panel and take in what is due.").format(
            self.title.text()
        )

    @override
    def retranslate(self) -> None:
        self.heading.setText(self.tr("New batch"))
        self.about.setText(
            self.tr("What has outlived its period is judged piece by piece by a panel.")
        )
        self.title.set_name(self.tr("Title"))
        self.profile.set_name(self.tr("Approved by"))
        self.basis.set_name(self.tr("Basis (regulation, decision, plan)"))
        self.open_button.set_words(self.tr("Open the batch"))
        self._leave.set_words(self.tr("Close"))
        self._show_profiles()
        self._show_chain()

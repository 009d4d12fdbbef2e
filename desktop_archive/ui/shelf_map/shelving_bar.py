"""Shelving all boxes that wait, in running order, after one clear line (B-05, B-16)."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_archive.services.shelving import Shelving, ShelvingDesk
from desktop_archive.ui.background import Background
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import column, line, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.widgets.notices import Notice
from desktop_archive.ui.words import say_known


class ShelvingBar(QWidget):
    """Says first where everything would go, and then puts it there as one act.

    Signals:
        shelved: what was done.
    """

    shelved = Signal(object)

    def __init__(self, desk: ShelvingDesk) -> None:
        super().__init__()
        self._desk, self._background = desk, Background(self)
        self._plan: Shelving | None = None
        self._waiting = 0
        self.words = label("", "second", wrap=True)
        self.plan_button = Button("", icon_name="layers", on_click=self._look)
        self.do_button = Button("", kind="primary", on_click=self._do)
        self.cancel_button = Button("", on_click=self._cancel)
        self.notice = Notice()
        buttons = row(
            self.words, self.plan_button, self.do_button, self.cancel_button, margin=SPACE[2]
        )
        buttons.setStretchFactor(self.words, 1)
        self.setLayout(column(line(), buttons, self.notice, space=0))
        self.retranslate()

    def offer(self, waiting: int) -> None:
        """Offer to shelve what waits."""
        self._waiting, self._plan = waiting, None
        self.notice.say("")
        self._show()

    def _look(self) -> None:
        self._run(self._desk.plan, self._planned)

    def _do(self) -> None:
        self._run(self._desk.carry_out, self.shelved.emit)

    def _run(self, work: Callable[[], Shelving], on_done: Callable[[Shelving], object]) -> None:
        for button in (self.plan_button, self.do_button):
            button.setEnabled(False)
        self._background.run(lambda _handle: work(), on_done, self._failed)

    def _planned(self, plan: Shelving) -> None:
        self._plan = plan
        self._show()
        self.do_button.setFocus()

    def _failed(self, error: BaseException) -> None:
        self._cancel()
        self.notice.say(say_known(error), Tone.REFUSED)

    def _cancel(self) -> None:
        self._plan = None
        self._show()

    def _show(self) -> None:
        plan = self._plan
        self.plan_button.setVisible(plan is None)
        self.plan_button.setEnabled(bool(self._waiting))
        self.do_button.setVisible(plan is not None)
        self.do_button.setEnabled(plan is not None and plan.count > 0)
        self.cancel_button.setVisible(plan is not None)
        if plan is None:
            self.words.setText("")
            return
        words = self.tr("No shelf is free behind those in use. Build racks first.")
        if plan.count:
            going = self.tr(
                "%n box(es) go to {0} … {1}, in order of class and number.", "", plan.count
            )
            words = going.format(plan.first, plan.last)
        if plan.count and plan.left:
            words += " " + self.tr("%n find(s) no shelf.", "", plan.left)
        self.words.setText(words)

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self.plan_button.set_words(self.tr("Shelve all in running order…"))
        self.do_button.set_words(self.tr("Shelve them"))
        self.cancel_button.set_words(self.tr("Cancel"))
        self._show()

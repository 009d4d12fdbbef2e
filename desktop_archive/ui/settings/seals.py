"""Seals: the list, a code typed from paper, the day's sheet, and the check of everything."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.seals import SealOccasion, SealVerdict
from desktop_archive.services.fixity import Fixity
from desktop_archive.services.room import Room
from desktop_archive.services.seal_papers import SealPapers
from desktop_archive.services.seal_signing import SealSigning
from desktop_archive.services.sealing import Checked, SealDesk, SealRow, moment
from desktop_archive.services.trouble import ArchiveUnavailableError
from desktop_archive.services.verification import Verification
from desktop_archive.ui.background import Background, Handle, StoppedError
from desktop_archive.ui.languages import current_language
from desktop_archive.ui.theme.current import pixels, theme
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import Card, column, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import TextField
from desktop_archive.ui.widgets.labels import hint, label
from desktop_archive.ui.widgets.notices import Notice, Progress
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import say, say_known
from desktop_archive.wording import sentence
from desktop_archive.wording.seals import checked_words

_SIDE = 360
_TOLD_FINDINGS = 8


class SealsPage(QWidget):
    """Every seal there ever was, and what can be held against them.

    Signals:
        printed: a day's sheet for the preview, with a title.
    """

    printed = Signal(object, str)

    def __init__(self, room: Room, background: Background) -> None:
        super().__init__()
        self._room, self._background = room, background
        self._desk, self._papers = SealDesk(room), SealPapers(room)
        self._signing = SealSigning(room)
        self.table = Table("seals", self._columns())
        self._words = label("", "second", wrap=True)
        self.seal_button = Button("", on_click=self._seal)
        self.print_button = Button("", icon_name="printer", on_click=self._print)
        self._check_heading, self._check_words = label("", "title"), label("", "second", wrap=True)
        self.code = TextField()
        self.check_button = Button("", kind="primary", on_click=self._check)
        self.verdict = Notice()
        self._sign_heading = label("", "title")
        self.login, self.password = TextField(), TextField(secret=True)
        self.sign_button = Button("", on_click=self._sign)
        self._whole_heading = label("", "title")
        self.verify_button = Button("", icon_name="shield", on_click=self._verify)
        self.progress, self.notice = Progress(), Notice()
        self._work: Handle | None = None
        self._build()
        self.retranslate()

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("number", "number", 52, lambda one: f"{one.number:,}", sortable=False),
            Column("when", "date", 130, _when, sortable=False),
            Column("why", "text", 120, _why, sortable=False),
            Column("line", "number", 80, lambda one: f"{one.facts.head_seq:,}", sortable=False),
            Column("code", "code", 324, lambda one: one.code, sortable=False),
        )

    def _build(self) -> None:
        left = column(
            self._words,
            row(self.print_button, self.seal_button, None, space=SPACE[2]),
            self.table,
            space=SPACE[3],
        )
        left.setStretch(2, 1)
        form = column(
            self._check_heading,
            self._check_words,
            self.code,
            row(self.check_button, None),
            self.verdict,
            SPACE[3],
            self._whole_heading,
            row(self.verify_button, None),
            self.progress,
            SPACE[3],
            self._sign_heading,
            row(self.login, self.password, space=SPACE[2]),
            row(self.sign_button, None),
            self.notice,
            None,
            space=SPACE[2],
        )
        self._card = Card(form)
        layout = row(Card(left), self._card, space=SPACE[3])
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self.code.line.returnPressed.connect(self._check)
        self.progress.stopped.connect(self._stop)
        self.table.row_chosen.connect(self._name)
        theme().on_change(self._dress)

    def _dress(self) -> None:
        self._card.setFixedWidth(pixels(_SIDE))

    def refresh(self) -> None:
        """Read the seals again, and allow what this person may do."""
        self.table.rows.show(self._desk.count(), self._desk.page)
        self.table.choose_again()
        self._name(self.table.current_row())
        reads = self._room.may(Right.AUDIT_READ)
        why = "" if reads else self.tr("Only an auditor, the head or an administrator checks.")
        for button in (self.check_button, self.verify_button):
            button.setEnabled(reads)
            button.setToolTip(hint(why))
        self.code.editor.setEnabled(reads)

    def _name(self, seal: SealRow | None) -> None:
        """Say on the buttons which seal they are about."""
        is_older = seal is not None and self.table.currentIndex().row() > 0
        self._sign_heading.setText(
            self.tr("Sign seal no. {0}").format(seal.number) if seal else self.tr("Sign a seal")
        )
        self.sign_button.setEnabled(seal is not None)
        self.sign_button.setToolTip(hint("" if seal else self.tr("There is no seal yet.")))
        self.print_button.set_words(
            self.tr("Print the sheet of seal no. {0}").format(seal.number)
            if seal is not None and is_older
            else self.tr("Print the day's sheet")
        )

    # --- a code from paper ----------------------------------------------------------------------

    def _check(self) -> None:
        """Say at once what the code came to; then go through every line below that seal."""
        if not self.check_button.isEnabled():
            return
        found = self._try(lambda: self._desk.check(self.code.text()), self.verdict)
        if not isinstance(found, Checked):
            return
        self._say(found)
        if found.verdict is SealVerdict.GOOD and found.seal is not None:
            self._go_through(found.seal)

    def _say(self, found: Checked) -> None:
        tone = Tone.DONE if found.verdict is SealVerdict.GOOD else Tone.REFUSED
        self.verdict.say(
            checked_words(found, current_language()), Tone.LOOK if found.fault else tone
        )

    def _go_through(self, seal: SealRow) -> None:
        words = self.tr("Going through every line before it")

        def done(is_good: object) -> None:
            self.progress.hide()
            verdict = SealVerdict.GOOD if is_good else SealVerdict.BROKEN
            self._say(Checked(verdict, seal))
            if is_good:
                lines = f"{seal.facts.head_seq:,}"
                more = self.tr("All {0} lines before it were gone through.").format(lines)
                self.verdict.say(f"{self.verdict.text()} {more}", Tone.DONE)

        self.progress.say(words)
        handle = self._background.run(
            lambda handle: self._desk.recompute(seal, handle.tell), done, self._failed
        )
        self._watch(handle, words)

    # --- everything -----------------------------------------------------------------------------

    def _verify(self) -> None:
        words, fixity = self.tr("Comparing every line, row and seal"), Fixity(self._room)
        self.progress.say(words)
        handle = self._background.run(
            lambda handle: fixity.verify(handle.tell), self._verified, self._failed
        )
        self._watch(handle, words)

    def _watch(self, handle: Handle, words: str) -> None:
        handle.progressed.connect(lambda at, total: self.progress.say(words, at, total))
        self._work = handle

    def _stop(self) -> None:
        if self._work is not None:
            self._work.stop()

    def _verified(self, done: Verification) -> None:
        self.progress.hide()
        told = self.tr("{0} lines, {1} seals, {2} s.").format(
            f"{done.lines:,}", f"{done.seals:,}", f"{done.seconds:.1f}"
        )
        if done.is_good:
            words = self.tr("Everything agrees.")
            self.notice.say(f"{words} {told}", Tone.DONE)
            self.refresh()
            return
        words = self.tr("%n place(s) disagree; nothing was repaired.", "", len(done.findings))
        listed = "\n".join(done.findings[:_TOLD_FINDINGS])
        self.notice.say(f"{words} {told}\n{listed}", Tone.REFUSED)

    def _failed(self, error: BaseException) -> None:
        self.progress.hide()
        if isinstance(error, StoppedError):
            self.notice.say(self.tr("Stopped."), Tone.LOOK)
            return
        self.notice.say(say_known(error), Tone.REFUSED)

    # --- making, printing, signing ----------------------------------------------------------------

    def _seal(self) -> None:
        made = self._try(self._desk.seal, self.notice)
        if isinstance(made, SealRow):
            self.notice.say(self.tr("Sealed: {0}").format(made.code), Tone.DONE)
            self._show_newest()
        elif made is None:
            words = self.tr("Nothing was written since the last seal: it still holds.")
            self.notice.say(words, Tone.LOOK)

    def _show_newest(self) -> None:
        self.refresh()
        self.table.choose(0)

    def _print(self) -> None:
        """Print the chosen seal; the first line stands for the day, which is sealed first."""
        at = self.table.currentIndex().row()
        seal = self.table.current_row()
        wanted = str(seal.number) if seal is not None and at > 0 else ""
        made = self._try(
            lambda: self._papers.day_sheet(wanted, current_language(), sentence), self.notice
        )
        if made is not None and made is not False:
            if not wanted:
                self._show_newest()
            self.printed.emit(made, self.tr("Day seal"))

    def _sign(self) -> None:
        seal, secret = self.table.current_row(), self.password.line.text()
        self.password.set_text("")
        if seal is None:
            return
        login = self.login.text()
        signed = self._try(lambda: self._signing.sign(seal.number, login, secret), self.notice)
        if isinstance(signed, SealRow):
            names = ", ".join(one.name for one in self._signing.signatures(seal.number))
            words = self.tr("Seal no. {0} is signed by {1}.")
            self.notice.say(words.format(seal.number, names), Tone.DONE)

    @staticmethod
    def _try(work: Callable[[], object], notice: Notice) -> object:
        """Do something and return its answer; False when it was refused, which is said."""
        notice.say("")
        try:
            return work()
        except (RefusedError, ArchiveUnavailableError) as error:
            notice.say(say_known(error), Tone.REFUSED)
            return False

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self._words.setText(
            self.tr(
                "A seal fixes everything written before it. Only what is printed or lies in other "
                "hands is evidence: print the day's sheet, let two sign it, and bind it."
            )
        )
        self._name(self.table.current_row())
        self.seal_button.set_words(self.tr("Seal now"))
        self._check_heading.setText(self.tr("Check a code from paper"))
        self._check_words.setText(
            self.tr("Eight groups; O is read as 0, I and L as 1; what stands between is ignored.")
        )
        self.code.set_name(self.tr("Code of the seal"))
        self.check_button.set_words(self.tr("Check"))
        self.login.set_name(self.tr("Signs in as"))
        self.password.set_name(self.tr("Password"))
        self.sign_button.set_words(self.tr("Sign"))
        self._whole_heading.setText(self.tr("Check everything"))
        self.verify_button.set_words(self.tr("Compare lines, rows and seals"))
        self.table.rows.set_headings(
            (
                self.tr("No."),
                self.tr("Sealed"),
                self.tr("Occasion"),
                self.tr("Line"),
                self.tr("Code of the seal"),
            )
        )

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


def _when(seal: SealRow) -> str:
    return f"{moment(seal).astimezone():%Y-%m-%d %H:%M}"


def _why(seal: SealRow) -> str:
    return say(SealOccasion(seal.facts.occasion))

"""Collecting in the order of the shelves and counting by scan: 37 of 41 (D-24)."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLayout, QStackedWidget, QWidget
from typing_extensions import override

from desktop_archive.rules.destruction.execution import Count, StrikeOff
from desktop_archive.rules.destruction.lists import ListState
from desktop_archive.rules.lending import Severity
from desktop_archive.services.destruction.desk import DestructionDesk
from desktop_archive.services.destruction.models import CollectLine, Run, Scanned
from desktop_archive.services.people import People
from desktop_archive.services.room import Room
from desktop_archive.ui.destruction_review.scan_banner import ScanBanner
from desktop_archive.ui.destruction_review.stage_page import StagePage, Standing
from desktop_archive.ui.destruction_review.supervisors_part import SupervisorsPart
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import Card, column, holder, line, row, scrolling
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import ChoiceField, TextField
from desktop_archive.ui.widgets.labels import hint, label
from desktop_archive.ui.widgets.scan_field import ScanField, sound
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import KNOWN, say, say_known


def _state(one: CollectLine) -> str:
    return "✓" if one.is_counted else ""


_COLUMNS = (
    Column(
        "counted", "chip", 44, _state, chip=lambda r: "done" if r.is_counted else "", sortable=False
    ),
    Column("address", "code", 130, lambda r: r.address, sortable=False),
    Column("box", "code", 110, lambda r: r.box_no, sortable=False),
    Column("code", "code", 176, lambda r: r.code, sortable=False),
    Column("title", "text", 150, lambda r: r.title, sortable=False),
)


class CollectStage(StagePage):
    """Fetches, scans and counts; the supervisors sign once the count agrees."""

    def __init__(self, desk: DestructionDesk, people: People, room: Room, *, loud: bool) -> None:
        super().__init__()
        self._desk, self._room, self._loud = desk, room, loud
        self._stack = QStackedWidget()
        self._begin_name, self._begin_words = label("", "name"), label("", "second", wrap=True)
        self.executor = TextField()
        self.begin_button = Button("", kind="primary", on_click=self._begin)
        self.count, self.of = label("", "count"), label("", "strong", wrap=True)
        self.field, self.banner = ScanField(), ScanBanner()
        self.lines = Table("collect_lines", _COLUMNS, many=True)
        self.back_button = Button("", icon_name="undo-2", on_click=self._uncount)
        self.hand_button = Button("", icon_name="check", on_click=self._count_by_hand)
        self.strike, self.why = ChoiceField(), TextField()
        self.strike_button = Button("", on_click=self._strike_off)
        self.watch = SupervisorsPart(desk, people, self.attempt)
        self._build()
        self.field.entered.connect(self.scan)
        self.retranslate()

    @override
    def first_field(self) -> QWidget:
        is_begun = self._stack.currentIndex() == 1
        return self.field.edit if is_begun else self.executor.line

    @override
    def show_now(self, standing: Standing) -> None:
        run = standing.run
        self._stack.setCurrentIndex(0 if run is None else 1)
        if run is None:
            return
        self._show_count(run.count)
        lines = self._desk.collecting.collect_list(run.list_id)
        self.lines.show_rows(lines)
        waiting = (at for at, one in enumerate(lines) if not one.is_counted)
        if lines:
            self.lines.choose(next(waiting, 0))
        self._allow(run, lines)
        self.watch.show_run(
            run, self._room.today(), is_after=False, why_not=self._why_not_signed(run)
        )

    @override
    def handle_scan(self, code: str) -> bool:
        run = self.standing.run if self.standing else None
        if run is None or not self._is_open(run):
            return False
        self.scan(code)
        return True

    def scan(self, code: str) -> None:
        """Count what was scanned; what does not belong here is refused and heard."""
        if self.standing is None or not code.strip():
            return
        try:
            found = self._desk.collecting.scan(self.standing.list_id, code)
        except KNOWN as error:
            self._refuse_scan(code, say_known(error))
            return
        self._counted(found)

    def _counted(self, found: Scanned) -> None:
        codes = found.codes
        words = codes[0] if len(codes) == 1 else self.tr("%n piece(s) counted", "", len(codes))
        left = found.count.missing
        more = self.tr("%n still to find", "", left) if left else self.tr("The count agrees.")
        self.banner.say(Severity.DONE, words, more)
        self._hear(Severity.DONE)
        self.told.emit(f"{words} · {more}", Tone.DONE)
        self.changed.emit()
        self.field.edit.setFocus()

    def _refuse_scan(self, code: str, said: str) -> None:
        self.banner.say(Severity.REFUSED, said, code)
        self._hear(Severity.REFUSED)
        self.told.emit(said, Tone.REFUSED)
        self.field.edit.setFocus()

    def _hear(self, severity: Severity) -> None:
        if self._loud:
            sound(self, severity)

    def _show_count(self, count: Count) -> None:
        self.count.setText(f"{count.counted:,}")
        words = self.tr("of {0} counted").format(f"{count.expected:,}")
        if count.struck_off:
            words += " · " + self.tr("%n struck off", "", count.struck_off)
        if count.missing:
            words += "\n" + self.tr("%n still to find", "", count.missing)
        self.of.setText(words)

    def _is_open(self, run: Run) -> bool:
        return run.state in (ListState.COLLECTING, ListState.APPROVED)

    def _allow(self, run: Run, lines: Sequence[CollectLine]) -> None:
        why = "" if self._is_open(run) else self.tr("The count is signed and stands.")
        # Papers that were never archived carry no label: they are counted by hand.
        self.hand_button.setVisible(any(one.record_id is None for one in lines))
        for button in (self.back_button, self.hand_button, self.strike_button):
            button.setEnabled(not why)
            button.setToolTip(hint(why))
        self.field.setEnabled(not why)
        if why:
            self.banner.say(Severity.DONE, self.tr("The count agrees."), why)
        elif not self.banner.words.text():
            self.banner.say(
                Severity.LOOK, self.tr("Scan box by box, or file by file."), self._order_hint()
            )

    def _order_hint(self) -> str:
        return self.tr("The list stands in the order of the shelves.")

    def _why_not_signed(self, run: Run) -> str:
        if not self._is_open(run):
            return self.tr("The count is signed and stands.")
        if run.count.agrees:
            return ""
        return self.tr("%n piece(s) still to find or to strike off", "", run.count.missing)

    # --- acts ---------------------------------------------------------------------------------

    def _begin(self) -> None:
        self.attempt(self._begun)

    def _begun(self) -> str:
        assert self.standing is not None
        self._desk.collecting.begin(self.standing.list_id, self.executor.text())
        return self.tr("Collecting has begun; {0} carries it out.").format(self.executor.text())

    def _uncount(self) -> None:
        found: CollectLine | None = self.lines.current_row()
        if found is not None:
            self.attempt(lambda: self._uncounted(found))

    def _uncounted(self, found: CollectLine) -> str:
        self._desk.collecting.uncount(found.line_id)
        words = self.tr("Not counted any more: {0}").format(found.code)
        self.banner.say(Severity.LOOK, words)
        return words

    def _count_by_hand(self) -> None:
        found: CollectLine | None = self.lines.current_row()
        if found is not None:
            self.attempt(lambda: self._counted_by_hand(found))

    def _counted_by_hand(self, found: CollectLine) -> str:
        self._desk.collecting.count_by_hand(found.line_id)
        words = self.tr("Counted by hand: {0}").format(found.title)
        self.banner.say(Severity.DONE, words)
        return words

    def _strike_off(self) -> None:
        found: CollectLine | None = self.lines.current_row()
        if found is not None and self.attempt(lambda: self._struck_off(found)):
            self.why.set_text("")

    def _struck_off(self, found: CollectLine) -> str:
        kind = StrikeOff(self.strike.value())
        self._desk.collecting.strike_off(found.line_id, kind, self.why.text())
        words = self.tr("Struck off: {0}").format(found.code)
        self.banner.say(Severity.LOOK, words, say(kind))
        return words

    # --- how it looks -------------------------------------------------------------------------

    def _build(self) -> None:
        begin = column(
            self._begin_name,
            self._begin_words,
            self.executor,
            row(self.begin_button, None),
            None,
            space=SPACE[3],
        )
        begin_card = Card(begin)
        begin_card.setMaximumSize(QSize(640, 320))
        begun = row(begin_card, None)
        begun.setAlignment(begin_card, Qt.AlignmentFlag.AlignTop)
        self._stack.addWidget(holder(begun))
        self._stack.addWidget(holder(self._run_part()))
        layout = column(self.notice, self._stack, space=SPACE[2])
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def _run_part(self) -> QLayout:
        told = row(self.count, self.of, None, space=SPACE[3])
        strike = row(
            self.back_button,
            self.hand_button,
            None,
            self.strike,
            self.why,
            self.strike_button,
            space=SPACE[2],
        )
        for part in (self.back_button, self.hand_button, self.strike_button):
            strike.setAlignment(part, Qt.AlignmentFlag.AlignBottom)
        head = row(Card(told, margin=SPACE[3]), self.banner, space=SPACE[2])
        head.setStretch(1, 1)
        left = column(self.field, head, Card(column(self.lines), margin=1), strike, space=SPACE[2])
        left.setStretch(2, 1)
        right = Card(column(scrolling(column(self.watch, line(), None))))
        whole = row(holder(left), right, space=SPACE[3])
        whole.setStretch(0, 5)
        whole.setStretch(1, 3)
        return whole

    @override
    def retranslate(self) -> None:
        self._begin_name.setText(self.tr("Approved: collect and count"))
        self._begin_words.setText(
            self.tr(
                "Nothing is destroyed that was not scanned here, line by line. Who carries it "
                "out never supervises it."
            )
        )
        self.executor.set_name(self.tr("Carried out by"))
        self.begin_button.set_words(self.tr("Begin to collect"))
        self.field.set_words(self.tr("Scan a box or a file"), "")
        self.lines.rows.set_headings(
            ("✓", self.tr("Place"), self.tr("Box"), self.tr("Reference code"), self.tr("Title"))
        )
        self.back_button.set_words(self.tr("Not counted"))
        self.hand_button.set_words(self.tr("Count by hand"))
        self.strike.set_name(self.tr("Strike off as"))
        self.strike.set_choices([(one.value, say(one)) for one in StrikeOff])
        self.why.set_name(self.tr("Reason"))
        self.strike_button.set_words(self.tr("Strike off"))
        self.watch.retranslate()
        self.banner.say(
            Severity.LOOK, self.tr("Scan box by box, or file by file."), self._order_hint()
        )

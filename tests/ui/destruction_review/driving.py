"""Hands that work the review as a person does: fields, keys, buttons, scans."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from desktop_archive.rules.destruction.appraisal import Method, Verdict
from desktop_archive.rules.destruction.profiles import Part
from desktop_archive.rules.destruction.track import Stage
from desktop_archive.services.destruction.desk import DestructionDesk
from desktop_archive.services.destruction.due import DueKind
from desktop_archive.services.destruction.models import PaperWord, VerdictDraft
from desktop_archive.services.opening import open_room
from desktop_archive.services.practice.desk import PASSWORD
from desktop_archive.services.room import Room
from desktop_archive.store import tables as t
from desktop_archive.ui.destruction_review.collect_stage import CollectStage
from desktop_archive.ui.destruction_review.destroy_stage import DestroyStage
from desktop_archive.ui.destruction_review.destruction_view import DestructionView
from desktop_archive.ui.destruction_review.list_stage import ListStage
from desktop_archive.ui.destruction_review.making import make_destruction_view
from desktop_archive.ui.destruction_review.opinion_stage import OpinionStage
from desktop_archive.ui.destruction_review.panel_stage import PanelStage
from desktop_archive.ui.destruction_review.record_stage import RecordStage
from desktop_archive.ui.destruction_review.report_stage import ReportStage
from desktop_archive.ui.destruction_review.stage_page import StagePage
from desktop_archive.ui.destruction_review.track_bar import Mark
from desktop_archive.ui.destruction_review.verdict_stage import VerdictStage
from desktop_archive.ui.view import Tone, Wish
from desktop_archive.ui.widgets.notices import Notice
from tests.ui.conftest import CLOCK
from tests.ui.destruction_review.people import HOLDERS, MANAGER


class Driver:
    """One clerk at one review."""

    def __init__(self, view: DestructionView, room: Room, qtbot: QtBot, sheet: Path) -> None:
        self.view, self.room, self.qtbot, self.sheet = view, room, qtbot, sheet
        self.desk = DestructionDesk(room)
        self.told: list[str] = []
        self.list_id = 0
        view.told.connect(lambda words, _tone: self.told.append(words))

    # --- where the batch stands ---------------------------------------------------------------

    @property
    def stage(self) -> Stage:
        standing = self.view.batch.standing
        assert standing is not None
        return standing.stage

    def page(self, kind: type[StagePage]) -> StagePage:
        found = self.view.batch.stage_page()
        assert isinstance(found, kind), found
        return found

    @property
    def panel(self) -> PanelStage:
        return self.page(PanelStage)  # type: ignore[return-value]

    @property
    def verdicts(self) -> VerdictStage:
        return self.page(VerdictStage)  # type: ignore[return-value]

    @property
    def report(self) -> ReportStage:
        return self.page(ReportStage)  # type: ignore[return-value]

    @property
    def draft(self) -> ListStage:
        return self.page(ListStage)  # type: ignore[return-value]

    @property
    def opinions(self) -> OpinionStage:
        return self.page(OpinionStage)  # type: ignore[return-value]

    @property
    def collect(self) -> CollectStage:
        return self.page(CollectStage)  # type: ignore[return-value]

    @property
    def destroy(self) -> DestroyStage:
        return self.page(DestroyStage)  # type: ignore[return-value]

    @property
    def record(self) -> RecordStage:
        return self.page(RecordStage)  # type: ignore[return-value]

    def look_at(self, mark: Mark) -> None:
        self.view.batch.track.marks[mark].click()

    # --- steps --------------------------------------------------------------------------------

    def open(self, profile: str = "company3", title: str = "2015年度到期档案") -> None:
        """Open a batch on the first tab."""
        form = self.view.batch.opening
        self.view.new_button.click()
        form.title.set_text(title)
        form.profile.choose(profile)
        form.open_button.click()

    def seat(self, post: str, name: str = "", unit: str = "") -> None:
        page = self.panel
        page.post.choose(post)
        page.name.set_text(name or HOLDERS[post])
        page.unit.choose(unit)
        page.seat_button.click()

    def seat_everybody(self) -> None:
        """Name somebody for every seat that is still lacking."""
        batch = self.view.batch.standing.batch  # type: ignore[union-attr]
        for seat in batch.profile.panel:
            units = [str(key) for key, _ in batch.units] if seat.each_unit else [""]
            for at, unit in enumerate(units):
                self.seat(seat.post, HOLDERS[seat.post] + ("" if at == 0 else str(at)), unit)

    def take_in(self, count: int) -> list[str]:
        """Choose clear records on the due list and put them into the batch; return their codes."""
        self.view.open_tab("due")
        review = self.view.due
        rows = [
            at
            for at in range(review.table.rows.rowCount())
            if not review.table.rows.row(at).blockers
        ][:count]
        self.choose(review.table, rows)
        codes = [one.row.code for one in review.table.chosen_rows()]
        review.batch_button.click()
        review.take_in.take_button.click()
        self.view.open_tab("batch")
        return codes

    def choose(self, table, rows: Sequence[int]) -> None:  # type: ignore[no-untyped-def]
        table.choose(rows[0])
        flags = table.selectionModel().SelectionFlag
        for at in rows[1:]:
            table.selectionModel().select(table.rows.index(at, 0), flags.Select | flags.Rows)

    def judge_all(self) -> None:
        """Say method and reason once, then give the verdict on piece after piece."""
        form = self.verdicts.form
        form.method.choose("direct")
        form.reason.set_text("期满")
        while self.stage is Stage.VERDICTS:
            form.buttons[Verdict.DESTROY].click()

    def begin_to_judge(self) -> None:
        self.panel.begin_button.click()

    def make_report(self) -> None:
        self.look_at(Mark.REPORT)
        self.report.notes.set_text("逐件鉴定")
        self.report.report_button.click()

    def freeze(self) -> None:
        self.draft._empty.button.click()
        self.draft.report.set_text("拟销毁期满档案")
        self.draft.freeze_button.click()

    def sign_on_paper(self, name: str = "", *, agreed: bool = True, opinion: str = "同意") -> None:
        """Enter the word that is awaited, from the signed sheet."""
        page, form = self.opinions, self.opinions.form
        slot = page._slot
        assert slot is not None
        form.how.choose("paper")
        form.how.chosen.emit("paper")
        form.name.set_text(name or slot.name or f"{HOLDERS[slot.post]}{slot.unit}")
        form.opinion.set_text(opinion)
        form.attach(self.sheet)
        (form.agree_button if agreed else form.decline_button).click()

    def sign_everybody(self) -> None:
        """Enter every opinion on the list from the sheet."""
        while self.stage is Stage.OPINIONS and self.opinions._slot is not None:
            before = self.opinions._slot.id
            self.sign_on_paper()
            if self.stage is Stage.OPINIONS and self.opinions._slot.id == before:
                raise AssertionError(self.opinions.form.notice.text())

    def sign_here(
        self, login: str, password: str, opinion: str = "同意销毁", *, agreed: bool = True
    ) -> None:
        """Sign with an own name and password."""
        form = self.opinions.form
        form.how.choose("here")
        form.how.chosen.emit("here")
        form.login.set_text(login)
        form.password.set_text(password)
        form.opinion.set_text(opinion)
        (form.agree_button if agreed else form.decline_button).click()

    def begin(self, executor: str = "陈强") -> None:
        self.collect.executor.set_text(executor)
        self.collect.begin_button.click()

    def watchers(self) -> None:
        """Name one of the records room and one of each department on the list."""
        page = self.collect
        units = dict(page.watch._people.units())
        lines = self.desk.lists.detail(page.standing.list_id).lines  # type: ignore[union-attr]
        owners = sorted({one.unit_id for one in lines if one.unit_id})
        other = next(key for key in units if key not in owners)
        self.watch("杨十一", other, "archive")
        self.watch("何苗", owners[0], "business")

    def watch(self, name: str, unit: int | str, part: str) -> None:
        form = self.collect.watch
        form.name.set_text(name)
        form.unit.choose(str(unit))
        form.part.choose(part)
        form.add_button.click()

    def codes(self) -> list[str]:
        """Return the barcodes of the boxes on the collect list, in shelf order."""
        page = self.collect
        lines = self.desk.collecting.collect_list(page.standing.list_id)  # type: ignore[union-attr]
        return list(dict.fromkeys(one.code for one in lines))

    def scan_all(self) -> None:
        """Scan every piece by its reference code, as typed at the field."""
        for code in self.codes():
            self.view.handle_scan(code)

    def sign_count(self) -> None:
        """Enter the signatures of every supervisor from one sheet, one after the other."""
        for _ in range(2):
            part = self.view.batch.stage_page().watch  # type: ignore[union-attr]
            part.form.how.choose("paper")
            part.form.how.chosen.emit("paper")
            part.form.attach(self.sheet)
            part.form.agree_button.click()

    def shred(self) -> None:
        page = self.destroy
        for one in page.rows.values():
            one.means.box.setCurrentIndex(1)
            one.place.box.setCurrentIndex(1)
            if not one.tool.isHidden():
                one.tool.set_text("擦除软件")
        page.shred_button.click()

    def refused(self) -> str:
        """Return what the page refuses, where the person looks."""
        page = self.view.batch.stage_page()
        assert page is not None
        said = [one.text() for one in page.findChildren(Notice) if one.isVisible()]
        return " ".join(words for words in said if words in self._refusals(page))

    @staticmethod
    def _refusals(page: StagePage) -> list[str]:
        return [one.text() for one in page.findChildren(Notice) if one._tone is Tone.REFUSED]

    def is_at(self, stage: Stage) -> None:
        """Expect the batch at a stage and nothing refused on the way."""
        assert (self.stage, self.refused()) == (stage, "")

    def states(self, codes: Sequence[str]) -> set[str]:
        """Return the states of records by their codes."""
        with self.room.read() as session:
            rows = session.execute(select(t.record.c.state).where(t.record.c.code.in_(codes)))
            return set(rows.scalars())

    def walk_to_opinions(self, profile: str, count: int) -> None:
        """Walk from nothing to a frozen list through the window."""
        self.open(profile)
        self.take_in(count)
        self.seat_everybody()
        self.begin_to_judge()
        self.judge_all()
        self.make_report()
        self.freeze()
        self.is_at(Stage.OPINIONS)

    def to_opinions(self, profile: str = "company3", count: int = 2) -> list[str]:
        """Begin with a frozen list of which nothing is signed; return the codes on it."""
        appraisals = self.desk.appraisals
        lines = self.desk.due.page(DueKind.DUE, 0, 300)
        records = [line.row for line in lines if not line.blockers][:count]
        batch = appraisals.open("2015年度到期档案", profile)
        appraisals.add(batch, [one.id for one in records])
        units = [key for key, _ in appraisals.batch(batch).units]
        for seat in self.desk.profiles.get(profile).panel:
            for at, unit in enumerate(units if seat.each_unit else [None]):
                name = HOLDERS[seat.post] + (str(at) if at else "")
                appraisals.seat(batch, name=name, post=seat.post, role=seat.role, unit_id=unit)
        appraisals.begin(batch)
        draft = VerdictDraft(
            verdict=Verdict.DESTROY, method=Method.DIRECT, reason="期满", criteria={}
        )
        for piece in appraisals.piece_ids(batch):
            appraisals.judge(piece, draft)
        self.desk.reporting.report(batch)
        self.list_id = self.desk.lists.make(batch).list_id
        self.desk.lists.freeze(self.list_id)
        self.view.open_tab("batch")
        self.view.batch.open_batch(batch)
        self.is_at(Stage.OPINIONS)
        return [one.code for one in records]

    def to_decision(self, count: int = 2) -> list[str]:
        """Begin with a list on which everybody but the head has agreed."""
        codes = self.to_opinions(count=count)
        words = [
            PaperWord(slot_id=one.id, name=f"{HOLDERS[one.post]}{one.unit}", on=self.room.today())
            for one in self.desk.lists.detail(self.list_id).slots
            if one.part is Part.OPINION
        ]
        panel = [
            PaperWord(slot_id=one.id, name=one.name, on=self.room.today())
            for one in self.desk.lists.detail(self.list_id).slots
            if one.part is Part.PANEL
        ]
        self.desk.deciding.sign_on_paper([*panel, *words], self.sheet)
        self.view.refresh()
        self.is_at(Stage.DECISION)
        return codes

    def to_counting(self, count: int = 2) -> list[str]:
        """Begin with an approved list of which nothing is collected yet."""
        codes = self.to_decision(count)
        self.sign_here(MANAGER, f"{PASSWORD}-9")
        self.is_at(Stage.COLLECTING)
        return codes

    def to_shredder(self) -> list[str]:
        """Begin with a list that is counted and signed before."""
        codes = self.to_counting()
        self.begin()
        self.watchers()
        self.scan_all()
        self.sign_count()
        self.is_at(Stage.DESTROYING)
        return codes

    def steps(self) -> Sequence[Callable[[], object]]:
        """Return the chain step by step, each ending at another stage."""
        return (
            lambda: (self.open(), self.take_in(2), self.seat_everybody()),
            self.begin_to_judge,
            self.judge_all,
            self.make_report,
            self.freeze,
            self.sign_everybody,
            lambda: self.sign_here(MANAGER, f"{PASSWORD}-9"),
            lambda: (self.begin(), self.watchers(), self.scan_all(), self.sign_count()),
            self.shred,
            self.sign_count,
        )

    def reopen(self) -> None:
        """Let go of everything without a word and open the register again, as after a power cut."""
        path, actor = self.room.path, self.room.actor
        self.leave()
        self.room = open_room(path, clock=CLOCK)
        self.room.actor = actor
        self.desk = DestructionDesk(self.room)
        self.view = make_destruction_view(self.room, loud=False)
        self.view.resize(1290, 640)
        self.view.show()
        self.view.refresh()

    def leave(self) -> None:
        self.view.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.room.close()

    @property
    def batch_id(self) -> int:
        assert self.view.batch.standing is not None
        return self.view.batch.standing.batch_id

    def record_id(self, code: str) -> int:
        with self.room.read() as session:
            found = session.execute(select(t.record.c.id).where(t.record.c.code == code))
            return int(found.scalar_one())

    def other_code(self) -> str:
        """Return the code of a record that is on no list."""
        with self.room.read() as session:
            found = select(t.record.c.code).where(t.record.c.state == "in_place").limit(1)
            return str(session.execute(found).scalar_one())

    def units(self) -> list[int]:
        return [key for key, _ in self.collect.watch._people.units()]

    def hold(self, code: str) -> None:
        """Put a hold on a record from the due list."""
        self.view.due.grant(Wish("hold", more=(self.record_id(code),)))
        form = self.view.due.hold_form
        form.reason.set_text("诉讼")
        form.authority.set_text("法务部")
        form.place_button.click()

    def due_count(self) -> int:
        return self.desk.due.counts()[DueKind.DUE]

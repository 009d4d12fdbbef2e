"""A room on the way to a destruction: units, people, due files in boxes, a signed sheet."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from sqlalchemy import insert, select

from desktop_archive.rules.destruction.appraisal import Method, Verdict
from desktop_archive.rules.destruction.execution import Matter, Means, SupervisorPart
from desktop_archive.rules.destruction.profiles import Part
from desktop_archive.services.destruction.desk import DestructionDesk
from desktop_archive.services.destruction.models import (
    MeansDraft,
    PaperWord,
    SlotView,
    VerdictDraft,
)
from desktop_archive.services.room import Room
from desktop_archive.store import tables as t
from tests.services import builders as make
from tests.services.builders import Made

PNG = b"\x89PNG\r\n\x1a\n"
#: Who holds which post in the test room, beside 林晓, the archivist who enters everything.
HOLDERS = {
    "archivist": "林晓",
    "business_clerk": "何苗",
    "archive_head": "周敏",
    "department_head": "赵六",
    "office_head": "钱七",
    "leader_in_charge": "孙八",
    "general_manager": "吴九",
    "chief_engineer": "郑十",
    "accounting_head": "冯一",
    "accounting_clerk": "陈二",
    "service_supervisor": "卫四",
    "service_manager": "蒋五",
}
DESTROY = VerdictDraft(
    verdict=Verdict.DESTROY, method=Method.DIRECT, reason="期满，无继续保存价值", criteria={}
)


@dataclass
class Stage:
    """Walks one list through its stages; each step can be stopped at."""

    room: Room
    sheet: Path
    desk: DestructionDesk = field(init=False)
    archive_unit: int = 0
    office_unit: int = 0
    place_id: int = 0
    batch_id: int = 0
    list_id: int = 0
    boxes: list[Made] = field(default_factory=list)
    records: list[Made] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.desk = DestructionDesk(self.room)

    @classmethod
    def copy_of(cls, other: "Stage", room: Room, sheet: Path) -> "Stage":
        stage = cls(room, sheet)
        stage.archive_unit, stage.office_unit = other.archive_unit, other.office_unit
        stage.place_id, stage.boxes = other.place_id, other.boxes
        stage.records = list(other.records)
        return stage

    # --- the ground -----------------------------------------------------------------------------

    def furnish(self, count: int = 4) -> "Stage":
        """Put files that are due into two boxes, and designate a place."""
        self.archive_unit = make.unit(self.room, "综合档案室")
        self.office_unit = make.unit(self.room, "办公室")
        shelf = make.shelf(self.room)
        self.boxes = [make.box(self.room, shelf, number) for number in ("0001", "0002")]
        with self.room.act("test") as session:
            make._basics(session)
            session.execute(
                insert(t.retention),
                [
                    {"code": "D10", "kind": "term", "years": 10, "rank": 100},
                    {"code": "D30", "kind": "term", "years": 30, "rank": 300},
                    {"code": "Y", "kind": "permanent", "years": None, "rank": 10000},
                ],
            )
            self.place_id = int(
                session.execute(
                    insert(t.destruction_place),
                    {"name": "碎纸间", "for_secrets": True, "for_burning": False},
                ).lastrowid
            )
        for at in range(count):
            self.records.append(self.record(self.boxes[at * 2 // max(count, 1)]))
        return self

    def record(self, box: Made | None = None, **values: object) -> Made:
        """Add a file that is due since the first of January."""
        due = {
            "year": 2015, "retention_id": 1, "unit_id": self.office_unit, "unit_code": "BGS",
            "date_from": "2015-03-18", "period_state": "running", "runs_from": "2016-01-01",
            "due_on": "2026-01-01", "pages": 5,
        }  # fmt: skip
        return make.record(self.room, box, "关于年度工作的通知", **{**due, **values})

    # --- the appraisal --------------------------------------------------------------------------

    def open(self, profile: str = "agency6") -> "Stage":
        """Open a batch with a whole panel and everything in it."""
        appraisals = self.desk.appraisals
        self.batch_id = appraisals.open("2015年文书档案到期鉴定", profile, "年终鉴定")
        appraisals.add(self.batch_id, [one.id for one in self.records])
        for seat in self.desk.profiles.get(profile).panel:
            appraisals.seat(
                self.batch_id,
                name=HOLDERS[seat.post],
                post=seat.post,
                role=seat.role,
                unit_id=self.office_unit if seat.each_unit else None,
            )
        appraisals.begin(self.batch_id)
        return self

    def judge(self, draft: VerdictDraft = DESTROY) -> "Stage":
        """Give every piece a verdict and report."""
        for piece in self.desk.appraisals.piece_ids(self.batch_id):
            self.desk.appraisals.judge(piece, draft)
        self.desk.reporting.report(self.batch_id, "逐件鉴定", "建议销毁")
        return self

    def freeze(self) -> "Stage":
        """Make the list and lay it before those who sign."""
        self.list_id = self.desk.lists.make(self.batch_id).list_id
        self.desk.lists.write_report(self.list_id, "拟销毁期满档案")
        self.desk.lists.freeze(self.list_id)
        return self

    # --- signatures -----------------------------------------------------------------------------

    @property
    def slots(self) -> Sequence[SlotView]:
        return self.desk.lists.detail(self.list_id).slots

    def word(self, slot: SlotView, **values: object) -> PaperWord:
        name = slot.name or HOLDERS[slot.post]
        said = {"slot_id": slot.id, "name": name, "on": self.room.today(), **values}
        return PaperWord(**said)  # type: ignore[arg-type]

    def agree(self, until: Part = Part.DECISION) -> "Stage":
        """Let everybody before a part agree on paper."""
        asked = [one for one in self.slots if one.part is not Part.DECISION and not one.word]
        before = [one for one in asked if until is Part.DECISION or one.part is not until]
        self.desk.deciding.sign_on_paper([self.word(one) for one in before], self.sheet)
        return self

    def decide(self, **values: object) -> "Stage":
        """Let the head decide on paper; agreed if nothing else is said."""
        (slot,) = [one for one in self.slots if one.part is Part.DECISION]
        refused = values.pop("refused", None)
        self.desk.deciding.decide_on_paper(self.word(slot, **values), self.sheet, refused)  # type: ignore[arg-type]
        return self

    # --- the shredder ---------------------------------------------------------------------------

    def begin(self, executor: str = "林晓") -> "Stage":
        """Begin, with two supervisors of two departments."""
        collecting = self.desk.collecting
        collecting.begin(self.list_id, executor)
        self.watch("杨十一", self.archive_unit, SupervisorPart.ARCHIVE)
        self.watch("何苗", self.office_unit, SupervisorPart.BUSINESS)
        return self

    def watch(self, name: str, unit_id: int | None, part: SupervisorPart) -> int:
        return self.desk.collecting.name_supervisor(
            self.list_id, name=name, unit_id=unit_id, part=part
        )

    def count(self) -> "Stage":
        """Scan every file of the list."""
        codes = {one.id: one.code for one in self.records}
        for line in self.desk.collecting.collect_list(self.list_id):
            if not line.is_counted:
                self.desk.collecting.scan(self.list_id, codes[line.record_id or 0])
        return self

    def signed(self) -> list[tuple[int, date]]:
        run = self.desk.collecting.run(self.list_id)
        return [(one.id, self.room.today()) for one in run.supervisors if not one.released_on]

    def before(self) -> "Stage":
        self.desk.destroying.sign_before_on_paper(self.list_id, self.signed(), self.sheet)
        return self

    def shred(self, means: Means = Means.SHREDDING, matter: Matter = Matter.PAPER) -> "Stage":
        draft = MeansDraft(matter=matter, means=means, place_id=self.place_id)
        self.desk.destroying.shred(self.list_id, [draft])
        return self

    def shred_all(self) -> "Stage":
        """Shred paper and remove from the system what is electronic."""
        chosen = {Matter.PAPER: Means.SHREDDING, Matter.ELECTRONIC: Means.REMOVAL}
        there = self.desk.destroying.means_for(self.list_id)
        drafts = [
            MeansDraft(
                matter=one, means=chosen[one], place_id=self.place_id,
                tool="档案系统" if one is Matter.ELECTRONIC else "",
            )
            for one in there
        ]  # fmt: skip
        self.desk.destroying.shred(self.list_id, drafts)
        return self

    def after(self) -> "Stage":
        self.desk.destroying.sign_after_on_paper(self.list_id, self.signed(), self.sheet)
        return self

    def report(self) -> "Stage":
        self.desk.destroying.report_to_panel(self.list_id, self.room.today(), "周敏")
        return self

    def approved(self, profile: str = "agency6") -> "Stage":
        """Walk to the approved list."""
        return self.open(profile).judge().freeze().agree().decide()

    def whole(self, profile: str = "agency6") -> "Stage":
        """Walk the whole chain."""
        self.approved(profile).begin().count().before().shred().after()
        return self.report()

    def states(self) -> list[str]:
        with self.room.read() as session:
            rows = session.execute(select(t.record.c.state).order_by(t.record.c.id))
            return [str(one) for one in rows.scalars()]

    def list_state(self) -> str:
        return self.desk.lists.detail(self.list_id).summary.state.value

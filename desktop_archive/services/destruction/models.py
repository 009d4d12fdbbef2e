"""What the desks of appraisal and destruction hand to a screen, a paper or the command line."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum

from desktop_archive.rules.destruction.appraisal import (
    AppraisalState,
    Criterion,
    Doubt,
    Method,
    Verdict,
)
from desktop_archive.rules.destruction.execution import (
    Count,
    Matter,
    Means,
    StrikeOff,
    SupervisorPart,
)
from desktop_archive.rules.destruction.lists import (
    DisposalKind,
    FrozenLine,
    LineDecision,
    ListState,
)
from desktop_archive.rules.destruction.profiles import PanelRole, PanelSeat, Part, Profile
from desktop_archive.rules.destruction.signing import WordForm
from desktop_archive.rules.destruction.track import Stage
from desktop_archive.services.destruction.due import DueLine


@dataclass(frozen=True, slots=True)
class Awaited:
    """Who is awaited at a stage: a post, for a unit where departments mix, or somebody by name."""

    part: Part
    post: str
    unit: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchLine:
    """A batch in the list of batches."""

    id: int
    number: str
    title: str
    profile: str
    stage: Stage
    state: AppraisalState
    pieces: int
    judged: int
    opened_on: str
    opened_by: str
    list_id: int | None = None
    list_number: str = ""
    list_state: ListState | None = None
    decide_by: str | None = None
    is_late: bool = False
    awaited: tuple[Awaited, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PanelMember:
    """Somebody on the panel, by post and name (D-02)."""

    id: int
    name: str
    post: str
    role: PanelRole
    unit_id: int | None
    unit: str
    person_id: int | None
    released_on: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """A batch with its panel and what it still lacks."""

    line: BatchLine
    profile: Profile
    basis: str
    panel: tuple[PanelMember, ...]
    lacking: tuple[PanelSeat, ...]
    units: tuple[tuple[int, str], ...]
    progress: "Progress"
    reported_on: str | None = None
    report_by: str = ""
    report_notes: str = ""
    recommendation: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How many pieces of a batch have which verdict, and how many could be judged together."""

    total: int
    by_verdict: Mapping[Verdict, int]

    @property
    def judged(self) -> int:
        """Return how many pieces have a verdict."""
        return sum(self.by_verdict.values())

    @property
    def unjudged(self) -> int:
        """Return how many pieces have none."""
        return self.total - self.judged


@dataclass(frozen=True, slots=True, kw_only=True)
class Wholeness:
    """How much of a file is proposed: 2 of its 5 pieces (D-41)."""

    file_code: str
    proposed: int
    total: int

    @property
    def is_torn(self) -> bool:
        """Tell whether only a part of the file is proposed."""
        return 0 < self.proposed < self.total


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """The verdict on one piece (D-04 to D-06)."""

    verdict: Verdict
    method: Method
    reason: str
    by: str
    at: str
    criteria: Mapping[Criterion, str]
    extend_to: int | None = None
    extend_to_code: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class VerdictDraft:
    """What the screen says about a piece; nothing in it is preset (D-04)."""

    verdict: Verdict
    method: Method
    reason: str
    criteria: Mapping[Criterion, str]
    extend_to: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A piece of a batch with its arithmetic, what keeps it, and what makes one look twice."""

    id: int
    position: int
    due: DueLine
    early_reason: str
    doubts: tuple[Doubt, ...]
    wholeness: Wholeness | None
    judgement: Judgement | None

    @property
    def is_clear(self) -> bool:
        """Tell whether it may be judged together with others (D-04)."""
        return not self.doubts


@dataclass(frozen=True, slots=True, kw_only=True)
class WordView:
    """A word under a list as it was given."""

    name: str
    on: str
    agreed: bool
    opinion: str
    form: WordForm
    entered_by: str
    at: str
    account: str = ""
    signature_id: int | None = None
    sheet: str = ""
    sheet_kind: str = ""
    digest: str = ""
    remark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotView:
    """One signature a version needs, given or not."""

    id: int
    part: Part
    step: int
    post: str
    unit_id: int | None
    unit: str
    name: str
    is_awaited: bool
    word: WordView | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperWord:
    """A word read off a signed sheet (D-15)."""

    slot_id: int
    name: str
    on: date
    agreed: bool = True
    opinion: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LineView:
    """A line of a list, with what the head said of it and how far it is at the shredder."""

    id: int
    frozen: FrozenLine
    unit_id: int | None
    matter: Matter
    is_guarded: bool
    decision: LineDecision
    decision_reason: str = ""
    counted_at: str | None = None
    counted_by: str = ""
    struck_off: StrikeOff | None = None
    struck_off_reason: str = ""
    means: Means | None = None
    tool: str = ""
    place: str = ""
    destroyed_at: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ListSummary:
    """A version of a destruction list."""

    id: int
    number: str
    version: int
    kind: DisposalKind
    state: ListState
    title: str
    profile: str
    batch_id: int | None
    lines: int
    made_by: str
    made_on: str
    digest: str
    frozen_at: str | None
    received_on: str | None
    decide_by: str | None
    is_late: bool
    decided_on: str | None
    reason: str
    report: str
    awaited: tuple[Awaited, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ListDetail:
    """A version with its lines and signatures."""

    summary: ListSummary
    lines: tuple[LineView, ...]
    slots: tuple[SlotView, ...]

    @property
    def totals(self) -> tuple[int, int, int]:
        """Return how many lines, pieces and pages the list holds (P29)."""
        frozen = [line.frozen for line in self.lines]
        return (len(frozen), sum(f.quantity for f in frozen), sum(f.pages or 0 for f in frozen))


@dataclass(frozen=True, slots=True, kw_only=True)
class Supervisor:
    """Somebody who watches, with the words before and after (D-22 to D-25)."""

    id: int
    name: str
    unit_id: int | None
    unit: str
    part: SupervisorPart
    person_id: int | None
    released_on: str | None = None
    released_reason: str = ""
    before: WordView | None = None
    after: WordView | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A destruction as it is carried out."""

    list_id: int
    number: str
    state: ListState
    executor: str
    begun_at: str
    count: Count
    supervisors: tuple[Supervisor, ...]
    shredded_at: str | None = None
    destroyed_at: str | None = None
    record_number: str = ""
    reported_on: str | None = None
    reported_by: str = ""
    contractor: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CollectLine:
    """A piece to fetch, in the order of the shelves (D-24)."""

    line_id: int
    record_id: int | None
    position: int
    code: str
    title: str
    address: str
    box_no: str
    box_id: int | None
    folder: str
    is_counted: bool


class DisposalOutcome(Enum):
    """What a scan at the shredder did."""

    COUNTED = "counted"
    BOX_COUNTED = "box_counted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Scanned:
    """The answer to a scan: what was counted, and 37 of 41."""

    outcome: DisposalOutcome
    codes: tuple[str, ...]
    count: Count


@dataclass(frozen=True, slots=True, kw_only=True)
class MeansDraft:
    """How the pieces of one kind are destroyed (D-28, D-30)."""

    matter: Matter
    means: Means
    place_id: int
    tool: str = ""

"""The track of a batch: which stage it is at (screens §6)."""

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType

from desktop_archive.rules.destruction.appraisal import AppraisalState
from desktop_archive.rules.destruction.lists import ListState


class Stage(Enum):
    """The stages of the track, in order."""

    PANEL = "panel"
    VERDICTS = "verdicts"
    REPORT = "report"
    LIST = "list"
    OPINIONS = "opinions"
    DECISION = "decision"
    COLLECTING = "collecting"
    DESTROYING = "destroying"
    AFTER_SIGNATURES = "after_signatures"
    RECORD = "record"
    CLOSED = "closed"


_S = ListState
_OF_LIST: Mapping[ListState, Stage] = MappingProxyType(
    {
        _S.DRAFT: Stage.LIST,
        _S.SIGNING: Stage.OPINIONS,
        _S.DECIDING: Stage.DECISION,
        _S.APPROVED: Stage.COLLECTING,
        _S.COLLECTING: Stage.COLLECTING,
        _S.COUNTED: Stage.DESTROYING,
        _S.SHREDDED: Stage.AFTER_SIGNATURES,
        _S.DESTROYED: Stage.RECORD,
        _S.CLOSED: Stage.CLOSED,
        # What was refused or given up leads back to the list, or ends with it.
        _S.REFUSED: Stage.CLOSED,
        _S.SUPERSEDED: Stage.LIST,
        _S.DROPPED: Stage.LIST,
    }
)


def stage_of(appraisal: AppraisalState | None, latest: ListState | None, *, unjudged: int) -> Stage:
    """Return the stage of a batch, from its appraisal and the latest version of its list."""
    if latest is not None:
        return _OF_LIST[latest]
    if appraisal is AppraisalState.PANEL:
        return Stage.PANEL
    if appraisal is AppraisalState.JUDGING:
        return Stage.VERDICTS if unjudged else Stage.REPORT
    return Stage.LIST if appraisal is AppraisalState.REPORTED else Stage.CLOSED

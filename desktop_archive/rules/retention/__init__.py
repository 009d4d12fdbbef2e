"""What the regulations say about keeping records (theme 11)."""

from desktop_archive.rules.retention.blockers import EXCUSABLE, Blocker, DisposalFacts, blockers
from desktop_archive.rules.retention.periods import (
    LONGEST_YEARS,
    Dated,
    Period,
    PeriodKind,
    RetentionFacts,
    Running,
    RunningState,
    ScheduleRefusal,
    StartRule,
    Trigger,
    add_years,
    known_day,
    longest,
    running,
    start_of,
)
from desktop_archive.rules.retention.seeds import RETENTION_SEEDS, RetentionSeed, seed_for

__all__ = [
    "EXCUSABLE",
    "LONGEST_YEARS",
    "RETENTION_SEEDS",
    "Blocker",
    "Dated",
    "DisposalFacts",
    "Period",
    "PeriodKind",
    "RetentionFacts",
    "RetentionSeed",
    "Running",
    "RunningState",
    "ScheduleRefusal",
    "StartRule",
    "Trigger",
    "add_years",
    "blockers",
    "known_day",
    "longest",
    "running",
    "seed_for",
    "start_of",
]

"""Papers on which people answer for trust: a duty, half a code, a training (R-21, R-22, F25)."""

from dataclasses import dataclass
from enum import Enum

from desktop_archive.rules.printouts import Footing


class TrustPaper(Enum):
    """Which of the papers it is."""

    DUTY = "duty"
    RECOVERY = "recovery"
    TRAINING = "training"


@dataclass(frozen=True, slots=True, kw_only=True)
class TrustSheet:
    """One page: what stands in its fields, in their order; the words and lines are the paper's.

    Attributes:
        fields: the key of each field and what stands in it.
        names: who signs below, one line each, beside the lines every such paper has.
    """

    paper: TrustPaper
    fields: tuple[tuple[str, str], ...]
    names: tuple[str, ...] = ()
    footing: Footing

"""The record of confidentiality training and checks (R-22, F-59)."""

from dataclasses import dataclass
from datetime import date
from enum import Enum


class TrainingKind(Enum):
    """What was held."""

    TRAINING = "training"
    CHECK = "check"


class TrainingRefusal(Enum):
    """Why a training or a check is not entered so."""

    TOPIC_MISSING = "topic_missing"
    CONTENT_MISSING = "content_missing"
    NOBODY_TOOK_PART = "nobody_took_part"
    LEADER_MISSING = "leader_missing"
    FINDINGS_MISSING = "findings_missing"
    LIES_AHEAD = "lies_ahead"


@dataclass(frozen=True, slots=True, kw_only=True)
class Training:
    """A training or a check: when, about what, who led it and who took part."""

    kind: TrainingKind
    held_on: date
    topic: str
    content: str
    led_by: str
    participants: tuple[str, ...]
    place: str = ""
    findings: str = ""


def names_in(text: str) -> tuple[str, ...]:
    """Return the names in a list as people write it, each once, in their order."""
    for sign in "，、；,;\t":
        text = text.replace(sign, "\n")
    return tuple(dict.fromkeys(name for line in text.splitlines() if (name := line.strip())))


def training_refusal(training: Training, today: date) -> TrainingRefusal | None:
    """Return why it is not entered so: date, content and participants are always there (R-22)."""
    is_check = training.kind is TrainingKind.CHECK
    checks = (
        (TrainingRefusal.LIES_AHEAD, training.held_on > today),
        (TrainingRefusal.TOPIC_MISSING, not training.topic.strip()),
        (TrainingRefusal.CONTENT_MISSING, not training.content.strip()),
        (TrainingRefusal.LEADER_MISSING, not training.led_by.strip()),
        (TrainingRefusal.NOBODY_TOOK_PART, not training.participants),
        (TrainingRefusal.FINDINGS_MISSING, is_check and not training.findings.strip()),
    )
    return next((reason for reason, applies in checks if applies), None)

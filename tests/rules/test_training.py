"""What a record of confidentiality training says."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_archive.rules.training import (
    Training,
    TrainingKind,
    TrainingRefusal,
    names_in,
    training_refusal,
)

R = TrainingRefusal
HELD = Training(
    kind=TrainingKind.TRAINING,
    held_on=date(2026, 3, 16),
    topic="保密法律法规",
    content="保密法；公司保密制度；档案保密操作规范",
    led_by="周敏",
    participants=("林晓", "陈丽"),
)


@pytest.mark.requirement("R-22")
@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        ({}, None),
        ({"held_on": date(2026, 3, 18)}, R.LIES_AHEAD),
        ({"topic": " "}, R.TOPIC_MISSING),
        ({"content": ""}, R.CONTENT_MISSING),
        ({"led_by": ""}, R.LEADER_MISSING),
        ({"participants": ()}, R.NOBODY_TOOK_PART),
        ({"kind": TrainingKind.CHECK}, R.FINDINGS_MISSING),
        ({"kind": TrainingKind.CHECK, "findings": "未发现问题"}, None),
    ],
)
def test_date_content_and_participants_are_always_there(
    change: dict[str, object], refusal: TrainingRefusal | None
) -> None:
    training = replace(HELD, **change)  # type: ignore[arg-type]
    assert training_refusal(training, date(2026, 3, 17)) is refusal


def test_names_are_read_as_people_write_lists() -> None:
    assert names_in(" 林晓、陈丽，王军;李\n\n林晓 ") == ("林晓", "陈丽", "王军", "李")

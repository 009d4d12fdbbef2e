"""What the register of computers sent to repair says of each."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_archive.rules.computers import (
    DataGone,
    Repair,
    RepairRefusal,
    repair_refusal,
    return_refusal,
)

R = RepairRefusal
TODAY = date(2026, 3, 17)
SENT = Repair(
    device="台式机 ZC-0112",
    sent_on=date(2026, 3, 16),
    fault="无法开机",
    repairer="联想售后",
    data_gone=DataGone.DISK_REMOVED,
    handled_by="林晓",
)


@pytest.mark.requirement("X-18")
@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        ({}, None),
        ({"sent_on": TODAY}, None),
        ({"sent_on": date(2026, 3, 18)}, R.LIES_AHEAD),
        ({"device": " "}, R.DEVICE_MISSING),
        ({"fault": ""}, R.FAULT_MISSING),
        ({"repairer": ""}, R.REPAIRER_MISSING),
        ({"handled_by": "\t"}, R.PERSON_MISSING),
    ],
)
def test_no_computer_leaves_without_device_date_and_who_saw_to_its_data(
    change: dict[str, object], refusal: RepairRefusal | None
) -> None:
    assert repair_refusal(replace(SENT, **change), TODAY) is refusal  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("returned_on", "result", "is_back", "refusal"),
    [
        (SENT.sent_on, "更换主板", False, None),
        (TODAY, "更换主板", False, None),
        (TODAY, " ", False, R.RESULT_MISSING),
        (date(2026, 3, 15), "更换主板", False, R.BACK_BEFORE_SENT),
        (date(2026, 3, 18), "更换主板", False, R.LIES_AHEAD),
        (TODAY, "更换主板", True, R.BACK_ALREADY),
    ],
)
def test_a_computer_comes_back_once_after_it_left(
    returned_on: date, result: str, is_back: bool, refusal: RepairRefusal | None
) -> None:
    found = return_refusal(SENT.sent_on, returned_on, result, TODAY, is_back=is_back)
    assert found is refusal

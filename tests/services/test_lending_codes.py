"""What a code means at the desk: ours, a foreign one, a reference code, or nothing."""

import pytest
from sqlalchemy import insert

from desktop_archive.rules.barcodes import Barcode, BarcodeProblem, Kind
from desktop_archive.rules.lending import ScanOutcome, Severity, ShelvingRefusal
from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.room import Room
from desktop_archive.store import tables as t
from tests.services import builders as make
from tests.services.conftest import SetClock
from tests.services.test_lending import scan

OUTCOME = ScanOutcome


@pytest.fixture
def desk(room: Room) -> LoanDesk:
    return LoanDesk(room)


def test_a_foreign_barcode_opens_the_box_that_carries_it(desk: LoanDesk, clock: SetClock) -> None:
    box = make.box(desk.room, box_no="0099")
    make.record(desk.room, box)
    with desk.room.act("test") as session:
        session.execute(insert(t.alias), {"code": "OLD-77", "box_id": box.id})
    assert scan(desk, clock, "OLD-77").facts["box"] == "0099"


def test_a_reference_code_typed_by_hand_finds_the_record(desk: LoanDesk, clock: SetClock) -> None:
    make.record(desk.room, None, "会议纪要", code="Z109-WS·2026-D10-0007")
    assert scan(desk, clock, "z109-ws·2026-d10-0007").subject.title == "会议纪要"


def test_an_unknown_code_is_kept_in_the_list(desk: LoanDesk, clock: SetClock) -> None:
    result = scan(desk, clock, "NOWHERE-1")
    assert (result.outcome, result.severity) == (OUTCOME.UNKNOWN, Severity.REFUSED)
    assert desk.session.results[0].facts["code"] == "NOWHERE-1"


def test_a_wrong_check_number_opens_nothing_similar(desk: LoanDesk, clock: SetClock) -> None:
    box = make.box(desk.room)
    result = scan(desk, clock, box.code[:-1] + str((int(box.code[-1]) + 1) % 10))
    assert (result.outcome, result.reason) == (OUTCOME.UNKNOWN, BarcodeProblem.WRONG_CHECK)


@pytest.mark.parametrize("kind", [Kind.PERSON, Kind.BOX, Kind.RECORD, Kind.FORM, Kind.CARD])
def test_a_code_of_ours_that_nothing_carries_is_unknown(
    desk: LoanDesk, clock: SetClock, kind: Kind
) -> None:
    assert scan(desk, clock, Barcode(kind, 999).digits).outcome is OUTCOME.UNKNOWN


def test_a_shelf_that_was_never_built_is_refused(desk: LoanDesk, clock: SetClock) -> None:
    code = Barcode(Kind.PLACE, 999).digits
    assert scan(desk, clock, code).reason is ShelvingRefusal.SHELF_UNKNOWN

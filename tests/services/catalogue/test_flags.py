"""What the marks of an entry do at the loan desk (C-13 to C-15)."""

import pytest

from desktop_archive.rules.lending.kinds import Manner
from desktop_archive.rules.lending.refusals import LoanRefusal
from desktop_archive.rules.posts import GENERAL_MANAGER, PARTY_HEAD
from desktop_archive.services.catalogue.desk import Catalogue
from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.lending.requests import Wish
from desktop_archive.services.room import Room
from tests.services.builders import person, unit
from tests.services.catalogue.conftest import Entry

READING = Wish(reason="核对", on_site_reason="", manner=Manner.READING)


@pytest.mark.requirement("C-14", "C-15", "R-13")
@pytest.mark.parametrize(
    ("marks", "post"), [({"sealed": True}, GENERAL_MANAGER), ({"party_minutes": True}, PARTY_HEAD)]
)
def test_a_marked_entry_is_consulted_with_the_right_signature_only(
    office: Room, catalogue: Catalogue, entry: Entry, marks: dict[str, bool], post: str
) -> None:
    reader = person(office, unit_id=unit(office))
    desk = LoanDesk(office)
    plain, marked = catalogue.create(entry("普通件")), catalogue.create(entry("特别件", **marks))
    assert post not in desk.requests.apply(reader.id, [plain], READING).missing
    assert post in desk.requests.apply(reader.id, [marked], READING).missing


@pytest.mark.requirement("C-13")
def test_immature_technical_material_is_read_here_but_never_lent(
    office: Room, catalogue: Catalogue, entry: Entry
) -> None:
    record = catalogue.create(entry("试验数据", immature=True))
    desk = LoanDesk(office)
    judged = desk.why_not_lent(record)
    assert judged is not None
    assert LoanRefusal.IMMATURE_TECHNICAL in judged.refusals
    reader = person(office, unit_id=unit(office))
    assert desk.requests.apply(reader.id, [record], READING).missing

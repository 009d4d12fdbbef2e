"""One range of three shelves, with boxes and files, ready to be counted."""

from dataclasses import dataclass, field

import pytest

from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.stocktake.desk import StocktakeDesk
from tests.services import builders as make
from tests.services.builders import Made


@dataclass
class Range:
    """Shelves with their boxes, boxes with their files."""

    shelves: list[Made] = field(default_factory=list)
    boxes: dict[str, Made] = field(default_factory=dict)
    files: dict[str, list[Made]] = field(default_factory=dict)


@pytest.fixture
def stacks(room) -> Range:
    """Shelves 01 to 03 with boxes 11-14, 21-24, 31-34; two files in each box."""
    found = Range()
    for number in (1, 2, 3):
        shelf = make.shelf(room, f"1-A-01L-01-0{number}")
        found.shelves.append(shelf)
        for place in range(1, 5):
            name = f"{number}{place}"
            box = make.box(room, shelf, name, record_count=2, order_key=name)
            found.boxes[name] = box
            found.files[name] = [make.record(room, box, f"合同{name}-{each}") for each in (1, 2)]
    return found


@pytest.fixture
def desk(room) -> StocktakeDesk:
    return StocktakeDesk(room)


def lend(room, *records: Made, card: bool = True) -> LoanDesk:
    """Lend files; their cards stand in their places, if they do."""
    lending = LoanDesk(room)
    borrower = make.person(
        room, f"借阅人{records[0].id}", unit_id=make.unit(room, f"科{records[0].id}")
    )
    make.application(lending, borrower, list(records))
    lending.scan(borrower.code)
    for record in records:
        lending.scan(record.code)
    lending.end_visit()
    if card:
        lending.confirm_placed([line.loan.id for line in lending.book.out()])
    return lending

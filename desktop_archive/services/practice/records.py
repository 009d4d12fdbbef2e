"""Invented records in boxes on the shelves of the practice room."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from desktop_archive.rules.barcodes import Kind as BarcodeKind
from desktop_archive.rules.dates import PartialDate
from desktop_archive.rules.natural_order import natural_text
from desktop_archive.rules.reference_codes import lookup_key
from desktop_archive.rules.retention import (
    Period,
    PeriodKind,
    RetentionFacts,
    StartRule,
    Trigger,
    running,
)
from desktop_archive.services.practice import vocabulary
from desktop_archive.services.practice.stacks import BOX_MM, BOXES_A_SHELF
from desktop_archive.services.practice.vocabulary import Kind
from desktop_archive.store import loading, search
from desktop_archive.store import numbering as store_numbering
from desktop_archive.store import room as store_room
from desktop_archive.store.database import Session

_PIECE = 5_000
_YEARS = 16
#: Ranks of secrecy in a hundred records: mostly none, some 内部, few 秘密 (C-03).
_SECRECY = (0,) * 88 + (1,) * 9 + (2,) * 3

Row = dict[str, object]


@dataclass(frozen=True, slots=True)
class Ids:
    """What records of the practice room refer to."""

    fonds: int
    scheme: int
    categories: dict[str, int]
    periods: dict[str, tuple[int, Period]]
    units: dict[str, int]
    box_type: int
    shelves: Sequence[int]


@dataclass(slots=True)
class _Series:
    """One run of numbers: kind, year and department."""

    kind: Kind
    year: int
    unit: str
    count: int
    boxes: int


def stored_ids(session: Session, shelves: Sequence[int]) -> Ids:
    """Look up what records refer to."""
    periods = {
        code: (key, Period(code, years, PeriodKind(kind), rank))
        for key, code, years, kind, rank in loading.periods(session)
    }
    return Ids(
        fonds=loading.ids_by(session, "fonds", "code")[vocabulary.FONDS],
        scheme=min(loading.ids_by(session, "scheme", "template").values()),
        categories=loading.ids_by(session, "category", "code"),
        periods=periods,
        units=loading.ids_by(session, "unit", "code"),
        box_type=sorted(loading.ids_by(session, "box_type", "name").values())[1],
        shelves=shelves,
    )


def fill(
    session: Session, rng: random.Random, ids: Ids, sizes: tuple[int, int], today: date
) -> None:
    """Invent so many files in so many boxes and put them on the shelves."""
    files, boxes = sizes
    writer = _Writer(session, rng, ids)
    for series in _series(rng, files, boxes, today.year):
        writer.write(series)
    writer.flush()
    store_numbering.lock_scheme(session, ids.scheme)


def _series(rng: random.Random, files: int, boxes: int, this_year: int) -> list[_Series]:
    """Divide files and boxes over years, kinds and departments; no box is shared (domain §0.1)."""
    runs = [
        (kind, year, unit)
        for year in range(this_year - _YEARS, this_year + 1)
        for kind in vocabulary.KINDS
        for unit in kind.units
        if _is_kept_still(kind, year, this_year)
    ]
    # Boxes stand by class, then year, then period and department (B-05).
    runs.sort(key=lambda run: (run[0].category, run[1], run[0].period, run[2]))
    most = max(1, min(len(runs), boxes, files))
    runs = [runs[len(runs) * at // most] for at in range(most)]
    weights = [kind.weight / len(kind.units) * rng.uniform(0.7, 1.3) for kind, _, _ in runs]
    file_counts = _shares(files, weights)
    box_counts = _shares(boxes, [float(count) for count in file_counts])
    return [
        _Series(*run, count, boxes_here)
        for run, count, boxes_here in zip(runs, file_counts, box_counts, strict=True)
    ]


def _is_kept_still(kind: Kind, year: int, this_year: int) -> bool:
    """Tell whether such records are still here: what fell due long ago has been destroyed."""
    years = "".join(sign for sign in kind.period if sign.isdigit())
    return not years or year + int(years) + 1 >= this_year - 1


def _shares(whole: int, weights: list[float]) -> list[int]:
    """Divide a whole by weight so that each has at least one and nothing is left over."""
    spare = max(0, whole - len(weights))
    total, run, given = sum(weights), 0.0, 0
    shares = []
    for weight in weights:
        run += weight
        share = round(spare * run / total) - given
        given += share
        shares.append(share + 1)
    return shares


class _Writer:
    """Collects rows and inserts them in pieces."""

    def __init__(self, session: Session, rng: random.Random, ids: Ids) -> None:
        self._session = session
        self._rng = rng
        self._ids = ids
        self._records: list[Row] = []
        self._boxes: list[Row] = []
        self._record_id = loading.next_id(session, "record")
        self._box_id = loading.next_id(session, "box")
        self._box_number = 0

    def write(self, series: _Series) -> None:
        """Invent the records of one series and box them in order."""
        for at in range(series.boxes):
            first = series.count * at // series.boxes
            last = series.count * (at + 1) // series.boxes
            self._add_box(series, list(range(first + 1, last + 1)))
            if len(self._records) >= _PIECE:
                self.flush()

    def flush(self) -> None:
        """Insert what was collected, boxes before records."""
        box_serials = store_room.take_serials(self._session, BarcodeKind.BOX, len(self._boxes))
        for box, serial in zip(self._boxes, box_serials, strict=True):
            box["serial"] = serial
        serials = store_room.take_serials(self._session, BarcodeKind.RECORD, len(self._records))
        for record, serial in zip(self._records, serials, strict=True):
            record["serial"] = serial
        loading.add_many(self._session, "box", self._boxes)
        loading.add_many(self._session, "record", self._records)
        search.put_records(self._session, [int(str(row["id"])) for row in self._records])
        self._boxes, self._records = [], []

    def _add_box(self, series: _Series, numbers: list[int]) -> None:
        records = [self._record(series, number, at) for at, number in enumerate(numbers, start=1)]
        self._records += records
        shelf, position = divmod(self._box_number, BOXES_A_SHELF)
        on_shelf = shelf < len(self._ids.shelves)
        self._box_number += 1
        box_no = f"{self._box_number:04}"
        first = str(records[0]["code"]) if records else ""
        last = str(records[-1]["code"]) if records else ""
        secrecy = max((int(str(record["secrecy"])) for record in records), default=0)
        kind = series.kind
        self._boxes.append(
            {
                "id": self._box_id,
                "type_id": self._ids.box_type,
                "thickness_mm": BOX_MM,
                "fonds_id": self._ids.fonds,
                "category_id": self._ids.categories[kind.category],
                "year": series.year,
                "retention_id": self._ids.periods[kind.period][0],
                "unit_code": series.unit,
                "box_no": box_no,
                "box_key": f"{vocabulary.FONDS}|{box_no}",
                "place_id": self._ids.shelves[shelf] if on_shelf else None,
                "place_position": position + 1 if on_shelf else None,
                "order_key": natural_text(first),
                "first_code": first,
                "last_code": last,
                "record_count": len(records),
                "highest_secrecy": secrecy,
                "label_printed": "|".join((first, last, str(secrecy))),
                "label_due": self._rng.random() < 0.01,  # noqa: PLR2004  one label in a hundred
                "created_at": self._session.at,
            }
        )
        self._box_id += 1

    def _record(self, series: _Series, number: int, position: int) -> Row:
        rng, kind, year = self._rng, series.kind, series.year
        formed = date(year, 1, 1) + timedelta(days=rng.randrange(365))
        period_id, period = self._ids.periods[kind.period]
        group = f"{vocabulary.FONDS}-{kind.category}·{year}-{period.in_codes}"
        code = f"{group}-{series.unit}-{number:04}"
        record_id = self._record_id
        self._record_id += 1
        creator = dict(vocabulary.UNITS)[series.unit]
        return {
            "id": record_id,
            "level": "file" if kind.category in ("KU", "RS", "HT") else "item",
            "fonds_id": self._ids.fonds,
            "category_id": self._ids.categories[kind.category],
            "year": year,
            "unit_id": self._ids.units[series.unit],
            "unit_code": series.unit,
            "scheme_id": self._ids.scheme,
            "number": number,
            "scope": f"{group}-{series.unit}",
            "code": code,
            "code_key": lookup_key(code),
            "title": vocabulary.title(rng, kind, year),
            "creator": creator,
            "date_text": formed.isoformat(),
            "date_from": formed.isoformat(),
            "secrecy": rng.choice(_SECRECY),
            "pages": rng.randint(1, 180),
            "box_id": self._box_id,
            "box_position": position,
            "created_at": self._session.at,
            "updated_at": self._session.at,
            **_clock(rng, kind, period_id, period, formed),
        }


def _clock(rng: random.Random, kind: Kind, period_id: int, period: Period, formed: date) -> Row:
    """Return period and arithmetic; of the contracts some are not fulfilled yet (K-07)."""
    trigger = Trigger.CONTRACT_DONE if kind.category == "HT" else Trigger.CREATED
    happened: date | None = formed
    if trigger is Trigger.CONTRACT_DONE:
        fulfilled = formed + timedelta(days=rng.randint(60, 1400))
        happened = fulfilled if rng.random() < 0.8 else None  # noqa: PLR2004
    facts = RetentionFacts(
        period=period,
        trigger=trigger,
        happened=PartialDate(happened.year, happened.month, happened.day, estimated=False)
        if happened
        else None,
        rule=StartRule.NEXT_JAN1,
    )
    found = running(facts)
    return {
        "retention_id": period_id,
        "trigger": trigger.value,
        "trigger_date": happened.isoformat() if happened and kind.category == "HT" else None,
        "period_state": found.state.value,
        "runs_from": found.start.isoformat() if found.start else None,
        "due_on": found.due_on.isoformat() if found.due_on else None,
    }

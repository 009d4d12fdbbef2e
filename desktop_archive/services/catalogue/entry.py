"""An entry as a person fills it in: what is wrong with it, and what is stored of it."""

from dataclasses import dataclass
from datetime import date

from desktop_archive.rules.dates import BadDateError, DateSpan, PartialDate
from desktop_archive.rules.lending.kinds import Secrecy
from desktop_archive.rules.records import EntryFacts, FieldProblem, Status, field_problems
from desktop_archive.rules.retention import (
    Period,
    RetentionFacts,
    StartRule,
    Trigger,
    running,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryDraft:
    """The fields of an entry, as they stand in the form (C-01 to C-06)."""

    title: str = ""
    category_id: int | None = None
    year: int | None = None
    retention_id: int | None = None
    unit_code: str = ""
    creator: str = ""
    document_no: str = ""
    date_text: str = ""
    secrecy: int = 0
    secrecy_body: str = ""
    pages: int | None = None
    quantity: int = 1
    carrier: str = "paper"
    is_copy: bool = False
    original_place: str = ""
    note: str = ""
    level: str = "item"
    immature: bool = False
    sealed: bool = False
    important: bool = False
    party_minutes: bool = False
    personal_data: bool = False
    claims_unsettled: bool = False
    trigger_date: str = ""


#: Fields that are stored as they are.
PLAIN = (
    "title", "category_id", "year", "retention_id", "unit_code", "creator", "document_no",
    "date_text", "secrecy", "secrecy_body", "pages", "quantity", "carrier", "is_copy",
    "original_place", "note", "level", "immature", "sealed", "important", "party_minutes",
    "personal_data", "claims_unsettled",
)  # fmt: skip


def problems(
    draft: EntryDraft, *, category: str, period: str, today: date, taken: bool
) -> tuple[FieldProblem, ...]:
    """Return what keeps an entry from being catalogued (C-44, K-01)."""
    span, impossible = span_of(draft.date_text)
    return field_problems(
        EntryFacts(
            title=draft.title,
            category=category,
            year=draft.year,
            formed_first=span.start.earliest() if span else None,
            formed_last=span.end.latest() if span and span.end else None,
            date_is_impossible=impossible,
            retention=period,
            creator=draft.creator,
            unit=draft.unit_code,
            is_classified=draft.secrecy >= Secrecy.SECRET.rank,
            level_set_by=draft.secrecy_body,
            is_copy=draft.is_copy,
            original_place=draft.original_place,
            copy_reason=draft.note,
            number_taken=taken,
            pages=draft.pages,
            quantity=draft.quantity,
        ),
        Status.CATALOGUED,
        today,
    )


def span_of(text: str) -> tuple[DateSpan | None, bool]:
    """Return what a date says, and whether it says something impossible."""
    if not text.strip():
        return None, False
    try:
        return DateSpan.parse(text), False
    except BadDateError:
        return None, True


def stored(draft: EntryDraft, period: Period | None, clock: tuple[str, str]) -> dict[str, object]:
    """Return the columns of an entry with what the retention arithmetic makes of it (K-06)."""
    span, _ = span_of(draft.date_text)
    trigger, rule = Trigger(clock[0]), StartRule(clock[1])
    facts = RetentionFacts(
        period=period, trigger=trigger, happened=_happened(draft, trigger, span), rule=rule
    )
    found = running(facts)
    return {
        **{name: getattr(draft, name) for name in PLAIN},
        "date_from": str(span.start) if span else None,
        "date_to": str(span.end) if span and span.end else None,
        "trigger": trigger.value,
        "start_rule": rule.value,
        "trigger_date": draft.trigger_date or None,
        "period_state": found.state.value,
        "runs_from": found.start.isoformat() if found.start else None,
        "due_on": found.due_on.isoformat() if found.due_on else None,
        "status": "catalogued" if period else "draft",
    }


def _happened(draft: EntryDraft, trigger: Trigger, span: DateSpan | None) -> PartialDate | None:
    if trigger is not Trigger.CREATED:
        try:
            return PartialDate.parse(draft.trigger_date) if draft.trigger_date else None
        except BadDateError:
            return None
    if draft.year is not None:
        return PartialDate(draft.year, None, None, estimated=False)
    return (span.end or span.start) if span else None

"""What is stored of a record that a list describes: its fields, and the clock of its period."""

from collections.abc import Mapping
from datetime import date

from desktop_archive.rules.dates import DateSpan, PartialDate
from desktop_archive.rules.import_drafts import RecordDraft
from desktop_archive.rules.imports import Target
from desktop_archive.rules.retention import RetentionFacts, Running, StartRule, Trigger, running
from desktop_archive.services.imports.lookups import StoredPeriod
from desktop_archive.services.retention import clocks
from desktop_archive.store.loading import ClassClock

Row = dict[str, object]


def described(draft: RecordDraft) -> Row:
    """Return the fields that describe a record, as the list gives them."""
    start, end = _days(draft.date)
    kept = "; ".join(f"{heading}: {value}" for heading, value in draft.kept)
    return {
        "title": draft.title,
        "year": draft.year,
        "creator": draft.creator,
        "document_no": draft.doc_no,
        "date_text": draft.date_text,
        "date_from": start,
        "date_to": end,
        "secrecy": draft.secrecy.rank,
        "pages": draft.pages,
        "quantity": draft.quantity,
        "note": "\n".join(part for part in (draft.note, draft.access, kept) if part),
        "place_text": draft.place_text,
        "series": draft.series,
        "trigger_date": _days(draft.fulfilled)[0],
    }


#: Which columns of a list speak of which fields of a record.
_TOLD_BY: Mapping[str, tuple[Target, ...]] = {
    "title": (Target.TITLE,),
    "year": (Target.YEAR,),
    "creator": (Target.CREATOR,),
    "document_no": (Target.DOC_NO,),
    "date_text": (Target.DATE, Target.END_DATE),
    "date_from": (Target.DATE, Target.END_DATE),
    "date_to": (Target.DATE, Target.END_DATE),
    "secrecy": (Target.SECRECY,),
    "pages": (Target.PAGES,),
    "quantity": (Target.QUANTITY,),
    "note": (Target.NOTE, Target.ACCESS),
    "place_text": (Target.PLACE,),
    "series": (Target.SERIES,),
    "trigger_date": (Target.FULFILLED,),
}


def told(draft: RecordDraft) -> Row:
    """Return the fields that the list has a column for; of a known record no other is touched."""
    return {
        name: value
        for name, value in described(draft).items()
        if (draft.told.intersection(_TOLD_BY[name]) or (name == "note" and draft.kept))
        # An address that was understood leaves no text: the box says where the record is.
        and (name != "place_text" or value)
    }


def clock_anew(draft: RecordDraft, stored: Row, period: StoredPeriod | None) -> Row:
    """Return the clock of a known record: the event it waits for, and its day, stay (K-06)."""
    if draft.waits_for_end:
        return clock(draft, period, _as_stored(stored))
    now = {**stored, **told(draft)}
    begins = _as_stored(stored)
    anew = stored.get("counts_from")
    counts_from = date.fromisoformat(str(anew)) if anew else None
    return _clock(period, begins, _happened(now, begins), counts_from)


def _happened(now: Row, begins: ClassClock) -> PartialDate | None:
    """Return when the event happened, as the fields of a record tell it."""
    if begins.trigger != Trigger.CREATED.value:
        return clocks.read(_text(now["trigger_date"]))
    if now["year"]:
        return PartialDate(int(str(now["year"])))
    return clocks.read(_text(now["date_to"] or now["date_from"]))


def _text(value: object) -> str:
    return str(value or "")


def _as_stored(stored: Row) -> ClassClock:
    names = ("trigger", "start_rule", "trigger_name")
    return ClassClock(*(str(stored.get(name) or "") for name in names))


def clock(draft: RecordDraft, period: StoredPeriod | None, of_category: ClassClock) -> Row:
    """Return period and what the retention arithmetic makes of it (K-06, C-09, P-26)."""
    begins = of_category
    happened = _formed(draft) if begins.trigger == Trigger.CREATED.value else None
    if draft.waits_for_end:
        begins = ClassClock(Trigger.CONTRACT_DONE.value, begins.start_rule)
        happened = _last(draft.fulfilled)
    return _clock(period, begins, happened)


def _clock(
    period: StoredPeriod | None,
    begins: ClassClock,
    happened: PartialDate | None,
    counts_from: date | None = None,
) -> Row:
    facts = RetentionFacts(
        period=period.period if period else None,
        trigger=Trigger(begins.trigger),
        happened=happened,
        rule=StartRule(begins.start_rule),
        counts_from=counts_from,
    )
    found: Running = running(facts)
    return {
        "retention_id": period.id if period else None,
        "trigger": begins.trigger,
        "start_rule": begins.start_rule,
        "trigger_name": begins.name,
        "period_state": found.state.value,
        "runs_from": found.start.isoformat() if found.start else None,
        "due_on": found.due_on.isoformat() if found.due_on else None,
    }


def _days(span: DateSpan | None) -> tuple[str | None, str | None]:
    if span is None:
        return None, None
    return str(span.start), str(span.end) if span.end else None


def _last(span: DateSpan | None) -> PartialDate | None:
    return None if span is None else span.end or span.start


def _formed(draft: RecordDraft) -> PartialDate | None:
    """Return when a record was formed: its year of filing, else the end of its dates."""
    if draft.year is not None:
        return PartialDate(draft.year, None, None, estimated=False)
    return _last(draft.date)

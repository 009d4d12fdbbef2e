"""What is stored of a record that a list describes: its fields, and the clock of its period."""

from desktop_archive.rules.dates import DateSpan, PartialDate
from desktop_archive.rules.import_drafts import RecordDraft
from desktop_archive.rules.retention import RetentionFacts, Running, StartRule, Trigger, running
from desktop_archive.services.imports.lookups import StoredPeriod

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


def clock(draft: RecordDraft, period: StoredPeriod | None, of_category: tuple[str, str]) -> Row:
    """Return period and what the retention arithmetic makes of it (K-06, C-09, P-26)."""
    trigger, rule = Trigger(of_category[0]), StartRule(of_category[1])
    happened = _formed(draft) if trigger is Trigger.CREATED else None
    if draft.waits_for_end:
        trigger, happened = Trigger.CONTRACT_DONE, _last(draft.fulfilled)
    facts = RetentionFacts(
        period=period.period if period else None, trigger=trigger, happened=happened, rule=rule
    )
    found: Running = running(facts)
    return {
        "retention_id": period.id if period else None,
        "trigger": trigger.value,
        "start_rule": rule.value,
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

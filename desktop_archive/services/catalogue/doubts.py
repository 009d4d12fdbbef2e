"""What makes one look twice at an entry before it is saved; nothing of it stops (domain §1.2)."""

from desktop_archive.rules.fields import parts_of
from desktop_archive.rules.originals import is_number_odd
from desktop_archive.rules.personal import masked_numbers
from desktop_archive.rules.records import EntryDoubt
from desktop_archive.rules.schemes import Arrangement
from desktop_archive.services.catalogue.entry import EntryDraft, Setting, Told, span_of
from desktop_archive.services.catalogue.setting import longer_of, periods_of
from desktop_archive.store import describing as store_describing
from desktop_archive.store import records as store_records
from desktop_archive.store import suggesting
from desktop_archive.store.database import Session


def doubts(
    session: Session, draft: EntryDraft, setting: Setting, but: int | None = None
) -> tuple[Told, ...]:
    """Return everything that looks odd; `but` is the record that is being changed."""
    found = [*_same(session, draft, but), *_of_period(session, draft)]
    span, _ = span_of(draft.date_text)
    if span is not None and draft.year is not None:
        years = range(span.start.year, span.last_year + 1)
        if draft.year not in years:
            facts = {"year": span.last_year}
            found.append(Told("year", EntryDoubt.YEAR_DIFFERS, facts))
    holders = parts_of(draft.values.get("original_holders", ""))
    if is_number_odd(holders, is_contract=setting.is_contract):
        found.append(Told("original_holders", EntryDoubt.NOT_THREE_ORIGINALS))
    if not draft.personal_data:
        found += [
            Told(name, EntryDoubt.HOLDS_PERSONAL_NUMBERS)
            for name in ("title", "note")
            if masked_numbers(getattr(draft, name)) != getattr(draft, name)
        ]
    arrangement = store_describing.arrangement_of(session, draft.category_id)
    if arrangement and arrangement not in (draft.level, Arrangement.EITHER.value):
        kept = {"arrangement": Arrangement(arrangement)}
        found.append(Told("level", EntryDoubt.LEVEL_DIFFERS, kept))
    return tuple(found)


def _same(session: Session, draft: EntryDraft, but: int | None) -> list[Told]:
    if draft.document_no:
        same = suggesting.same_document(session, draft.document_no, but)
        if same is not None:
            facts = {"code": same[1], "record": same[0]}
            return [Told("document_no", EntryDoubt.SAME_DOCUMENT_NO, facts)]
    if draft.title:
        span, _ = span_of(draft.date_text)
        day = str(span.start) if span else None
        same = suggesting.same_title(session, draft.title, day, but)
        if same is not None:
            facts = {"code": same[1], "record": same[0]}
            return [Told("title", EntryDoubt.SAME_TITLE_AND_DATE, facts)]
    return []


def _of_period(session: Session, draft: EntryDraft) -> list[Told]:
    """Tell when the schedule proposes a longer period than was chosen (K-12)."""
    if draft.category_id is None or draft.retention_id is None:
        return []
    proposed = store_records.proposed_period(session, draft.category_id)
    periods = periods_of(session)
    longer = longer_of(periods, (draft.retention_id, proposed))
    if longer is None or proposed is None or longer == draft.retention_id:
        return []
    facts = {"period": periods[proposed].code}
    return [Told("retention_id", EntryDoubt.PERIOD_SHORTER, facts)]

"""An entry as a person fills it in: what is wrong with it, and what is stored of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import Enum

from desktop_archive.rules.date_statements import read_statement
from desktop_archive.rules.dates import BadDateError, DateSpan, PartialDate
from desktop_archive.rules.fields import (
    Obligation,
    UsedField,
    ValueProblem,
    has_half_a_sign,
    is_missing,
    one_line,
    parts_of,
    read_value,
    several_lines,
)
from desktop_archive.rules.normalising import document_number
from desktop_archive.rules.originals import is_original_elsewhere
from desktop_archive.rules.records import (
    Demands,
    EntryFacts,
    FieldProblem,
    Status,
    field_problems,
)
from desktop_archive.rules.retention import (
    Period,
    RetentionFacts,
    StartRule,
    Trigger,
    running,
)
from desktop_archive.rules.secrecy import Secrecy
from desktop_archive.store.loading import ClassClock


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryDraft:
    """The fields of an entry, as they stand in the form (C-01 to C-06).

    `values` are the fields beside the columns, `other_retention_id` a second period that comes
    into question (K-04), `parent_id` the file an item lies in.
    """

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
    status: str = "catalogued"
    parent_id: int | None = None
    other_retention_id: int | None = None
    values: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Told:
    """Something to say beside a field: a problem that stops, or a doubt that does not."""

    beside: str
    reason: Enum
    facts: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What an entry refers to, looked up: its class, period, fields and the file it is in."""

    fonds_id: int
    fonds: str
    category: str
    chain: tuple[str, ...]
    period_code: str
    period: Period | None
    clock: ClassClock
    used: tuple[UsedField, ...]
    parent_code: str = ""
    counts_from: date | None = None

    @property
    def is_contract(self) -> bool:
        """Tell whether entries of the class are contracts (C-08, C-09)."""
        return self.clock[0] == Trigger.CONTRACT_DONE.value or "HT" in self.chain


#: Fields that are stored as they are.
PLAIN = (
    "title", "category_id", "year", "retention_id", "unit_code", "creator", "document_no",
    "secrecy", "secrecy_body", "pages", "quantity", "carrier", "is_copy", "original_place",
    "note", "level", "immature", "sealed", "important", "party_minutes", "personal_data",
    "claims_unsettled",
)  # fmt: skip

#: How many signs a column may hold.
LONGEST: Mapping[str, int] = {
    "unit_code": 40,
    "creator": 500,
    "document_no": 200,
    "secrecy_body": 200,
    "original_place": 500,
    "date_text": 300,
    "trigger_date": 40,
    "note": 20_000,
}
_TEXTS = ("title", *LONGEST)

#: Beside which field a problem is told.
_BESIDE: Mapping[FieldProblem, str] = {
    FieldProblem.TITLE_MISSING: "title",
    FieldProblem.TITLE_TOO_LONG: "title",
    FieldProblem.CATEGORY_MISSING: "category_id",
    FieldProblem.YEAR_MISSING: "year",
    FieldProblem.YEAR_IMPOSSIBLE: "year",
    FieldProblem.DATE_MISSING: "date_text",
    FieldProblem.DATE_IMPOSSIBLE: "date_text",
    FieldProblem.DATE_IN_THE_FUTURE: "date_text",
    FieldProblem.DATES_REVERSED: "date_text",
    FieldProblem.RETENTION_MISSING: "retention_id",
    FieldProblem.CREATOR_MISSING: "creator",
    FieldProblem.SOURCE_MISSING: "source",
    FieldProblem.UNIT_MISSING: "unit_code",
    FieldProblem.LEVEL_SETTER_MISSING: "secrecy_body",
    FieldProblem.ORIGINAL_PLACE_MISSING: "original_place",
    FieldProblem.COPY_REASON_MISSING: "copy_reason",
    FieldProblem.PAGES_NEGATIVE: "pages",
    FieldProblem.QUANTITY_NOT_POSITIVE: "quantity",
}
_DEMANDABLE: Mapping[str, FieldProblem] = {
    "date_text": FieldProblem.DATE_MISSING,
    "source": FieldProblem.SOURCE_MISSING,
    "creator": FieldProblem.CREATOR_MISSING,
    "unit_code": FieldProblem.UNIT_MISSING,
}
#: Columns that are missing when they are empty, and have no problem of their own.
_EMPTY_MEANS_MISSING = ("document_no", "pages", "note", "original_place", "trigger_date")


def cleaned(draft: EntryDraft) -> EntryDraft:
    """Return an entry without signs that nobody can see, its date and number in one form."""
    texts = {name: one_line(getattr(draft, name)) for name in _TEXTS if name != "note"}
    texts["unit_code"] = texts["unit_code"].upper()
    texts["document_no"] = document_number(texts["document_no"])[0]
    span, _ = span_of(texts["date_text"])
    if span is not None:
        texts["date_text"] = str(span)
    return replace(draft, **texts, note=several_lines(draft.note))  # type: ignore[arg-type]


def told(draft: EntryDraft, setting: Setting, today: date) -> tuple[Told, ...]:
    """Return everything that keeps an entry from being saved as it is (C-44, K-01)."""
    broken = [
        Told(name, FieldProblem.TEXT_BROKEN)
        for name in _TEXTS
        if has_half_a_sign(getattr(draft, name))
    ]
    if broken:
        return tuple(broken)
    found = [Told(_BESIDE[one], one) for one in _column_problems(draft, setting, today)]
    found += _too_long(draft)
    found += _event_problems(draft, today)
    holders = parts_of(draft.values.get("original_holders", ""))
    if is_original_elsewhere(holders, is_contract=setting.is_contract, is_copy=draft.is_copy):
        found.append(Told("original_holders", FieldProblem.ORIGINAL_NOT_HERE))
    return tuple(found) + _value_problems(draft, setting)


def _column_problems(draft: EntryDraft, setting: Setting, today: date) -> tuple[FieldProblem, ...]:
    span, is_impossible = span_of(draft.date_text)
    mandatory = {
        used.field.code for used in setting.used if used.obligation is Obligation.MANDATORY
    }
    demands = {problem for name, problem in _DEMANDABLE.items() if name in mandatory}
    if draft.date_text.strip():
        # Said to be undated is an answer; what is no date is told as that.
        demands.discard(FieldProblem.DATE_MISSING)
    return field_problems(
        EntryFacts(
            title=draft.title,
            category=setting.category,
            year=draft.year,
            formed_first=span.start.earliest() if span else None,
            formed_last=span.end.latest() if span and span.end else None,
            date_is_impossible=is_impossible,
            retention=setting.period_code,
            source=draft.values.get("source", ""),
            creator=draft.creator,
            unit=draft.unit_code,
            is_classified=draft.secrecy >= Secrecy.SECRET.rank,
            level_set_by=draft.secrecy_body,
            is_copy=draft.is_copy,
            original_place=draft.original_place or draft.values.get("original_holders", ""),
            copy_reason=draft.values.get("copy_reason", "") or draft.note,
            pages=draft.pages,
            quantity=draft.quantity,
        ),
        Status(draft.status),
        today,
        Demands(frozenset(demands)),
    )


def _too_long(draft: EntryDraft) -> list[Told]:
    return [
        Told(name, FieldProblem.TEXT_TOO_LONG, {"most": most})
        for name, most in LONGEST.items()
        if len(getattr(draft, name)) > most
    ]


def _event_problems(draft: EntryDraft, today: date) -> list[Told]:
    """Tell when the event that starts a period is no day that has come (C-09, K-07)."""
    text = draft.trigger_date.strip()
    if not text:
        return []
    try:
        is_past = PartialDate.parse(text).earliest() <= today
    except BadDateError:
        is_past = False
    return [] if is_past else [Told("trigger_date", FieldProblem.FULFILLED_IMPOSSIBLE)]


def _value_problems(draft: EntryDraft, setting: Setting) -> tuple[Told, ...]:
    found: list[Told] = []
    is_draft = draft.status == Status.DRAFT.value
    for used in setting.used:
        one = used.field
        if one.in_record:
            empty = one.code in _EMPTY_MEANS_MISSING and getattr(draft, one.code) in ("", None)
            if not is_draft and empty and used.obligation is Obligation.MANDATORY:
                found.append(Told(one.code, ValueProblem.MISSING))
            continue
        value, problem = read_value(one, draft.values.get(one.code, ""))
        if problem is not None:
            found.append(Told(one.code, problem))
        elif not is_draft and is_missing(used, value) and one.code not in _DEMANDABLE:
            found.append(Told(one.code, ValueProblem.MISSING))
    return tuple(found)


def span_of(text: str) -> tuple[DateSpan | None, bool]:
    """Return what a date says, and whether it says something impossible."""
    if not text.strip():
        return None, False
    try:
        return DateSpan.parse(text), False
    except BadDateError:
        return None, not read_statement(text).is_undated


def stored(draft: EntryDraft, setting: Setting) -> dict[str, object]:
    """Return the columns of an entry with what the retention arithmetic makes of it (K-06)."""
    span, _ = span_of(draft.date_text)
    period, clock = setting.period, setting.clock
    trigger, rule = Trigger(clock.trigger), StartRule(clock.start_rule)
    facts = RetentionFacts(
        period=period,
        trigger=trigger,
        happened=_happened(draft, trigger, span),
        rule=rule,
        counts_from=setting.counts_from,
    )
    found = running(facts)
    return {
        **{name: getattr(draft, name) for name in PLAIN},
        "date_text": draft.date_text,
        "date_from": str(span.start) if span else None,
        "date_to": str(span.end) if span and span.end else None,
        "trigger": trigger.value,
        "start_rule": rule.value,
        "trigger_name": clock.name,
        "trigger_date": _day(draft.trigger_date),
        "period_state": found.state.value,
        "runs_from": found.start.isoformat() if found.start else None,
        "due_on": found.due_on.isoformat() if found.due_on else None,
        "status": draft.status if period else Status.DRAFT.value,
    }


def stored_values(draft: EntryDraft, used: Sequence[UsedField]) -> dict[str, str]:
    """Return what is kept of the fields beside the columns."""
    known = {one.field.code: one.field for one in used if not one.field.in_record}
    return {
        name: read_value(known[name], text)[0] if name in known else text
        for name, text in draft.values.items()
    }


def _day(text: str) -> str | None:
    try:
        return str(PartialDate.parse(text)) if text else None
    except BadDateError:
        return None


def _happened(draft: EntryDraft, trigger: Trigger, span: DateSpan | None) -> PartialDate | None:
    if trigger is not Trigger.CREATED:
        try:
            return PartialDate.parse(draft.trigger_date) if draft.trigger_date else None
        except BadDateError:
            return None
    if draft.year is not None:
        return PartialDate(draft.year, None, None, estimated=False)
    return (span.end or span.start) if span else None

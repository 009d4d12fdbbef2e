"""The number of an entry: what the form says of it, handed to whoever gives numbers."""

from dataclasses import dataclass, replace

from desktop_archive.rules.number_fields import NumberFacts, asked_for
from desktop_archive.rules.numbering import LatePolicy, NumberingRefusal, missing_field
from desktop_archive.rules.reference_codes import TemplateError
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.retention import Period, PeriodKind
from desktop_archive.services.catalogue.entry import EntryDraft, span_of
from desktop_archive.services.numbering import allotting
from desktop_archive.services.numbering.allotting import NumberWish
from desktop_archive.services.room import Room
from desktop_archive.store import loading
from desktop_archive.store import records as store_records
from desktop_archive.store.database import Session


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberChoice:
    """What a person chose about the number: fields only it needs, a reserved one, or a late one.

    Without a choice the entry gets the next number.
    """

    fields: tuple[tuple[str, str], ...] = ()
    take: int | None = None
    behind: str = ""


NEXT = NumberChoice()


def wish_of(
    draft: EntryDraft,
    fonds: str,
    category: str,
    period: Period | None,
    choice: NumberChoice = NEXT,
    parent: tuple[str, int | None] = ("", None),
) -> NumberWish:
    """Return what is known of an entry when it is numbered; `parent` is the file it lies in."""
    span, _ = span_of(draft.date_text)
    facts = NumberFacts(
        fonds=fonds,
        category=category,
        year=draft.year,
        retention=period.in_codes if period else "",
        unit=draft.unit_code,
        month=span.start.month if span else None,
        parent=parent[0],
        parent_number=parent[1],
        more=dict(choice.fields),
    )
    return NumberWish(
        category_id=draft.category_id,
        facts=facts,
        is_file=draft.level == "file",
        take=choice.take,
        behind=choice.behind,
    )


@dataclass(frozen=True, slots=True)
class NumberView:
    """What the form shows of the number of a new entry.

    `refusal` says why there is none; `missing` names the fields it still needs.
    """

    code: str = ""
    left: int | None = None
    refusal: RefusedError | None = None
    missing: str = ""
    asked: tuple[str, ...] = ()
    reserved: tuple[tuple[int, str], ...] = ()
    may_follow: bool = False


class EntryNumbers:
    """Looks what number an entry will get, and which others it may have."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def look(self, draft: EntryDraft, choice: NumberChoice = NEXT) -> NumberView:
        """Return the number an entry would get, before it is saved (N-01, N-20)."""
        today = self._room.today()
        with self._room.read() as session:
            wish = self._wish(session, draft, choice)
            found = allotting.template_of(session, wish, today)
            if found is None:
                return NumberView(refusal=RefusedError(NumberingRefusal.NO_SCHEME))
            template, policy = found
            view = NumberView(
                asked=asked_for(template),
                reserved=tuple(allotting.reserved(session, wish, today)),
                may_follow=policy.late is LatePolicy.SUFFIX,
            )
            try:
                number = allotting.allot(session, wish, today)
            except TemplateError as error:
                missing = missing_field(error)
                unfit = None if missing else RefusedError(error.problem, detail=error.detail)
                return replace(view, missing=missing, refusal=unfit)
            except RefusedError as refused:
                return replace(view, refusal=refused)
        return replace(view, code=number.code, left=number.left)

    def _wish(self, session: Session, draft: EntryDraft, choice: NumberChoice) -> NumberWish:
        names = store_records.names(session)
        category = names["category"].get(draft.category_id or 0, ("",))[0]
        period = None
        for key, code, years, kind, rank in loading.periods(session):
            if key == draft.retention_id:
                period = Period(code, years, PeriodKind(kind), rank)
        return wish_of(draft, self._room.facts.get("fonds", ""), category, period, choice)

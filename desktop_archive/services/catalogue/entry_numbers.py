"""The number of a new entry while its form is filled in, and which others it may have."""

from dataclasses import dataclass, replace

from desktop_archive.rules.number_fields import asked_for
from desktop_archive.rules.numbering import LatePolicy, NumberingRefusal, missing_field
from desktop_archive.rules.reference_codes import TemplateError
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.catalogue.entry import EntryDraft
from desktop_archive.services.catalogue.numbering import NEXT, NumberChoice
from desktop_archive.services.catalogue.setting import number_wish, setting_of
from desktop_archive.services.numbering import allotting
from desktop_archive.services.room import Room


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
            setting = setting_of(session, draft, self._room.facts.get("fonds", ""))
            wish = number_wish(session, draft, setting, choice)
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

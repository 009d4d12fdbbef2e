"""Making and changing entries: one act each, checked, numbered, indexed, with history."""

from dataclasses import dataclass, replace

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.barcodes import Kind
from desktop_archive.rules.contents import ContentsRefusal
from desktop_archive.rules.number_ranges import NumberRange
from desktop_archive.rules.personal import masked_numbers, masked_value
from desktop_archive.rules.records import (
    GONE,
    BulkRefusal,
    EntryUndo,
    FieldProblem,
    RecordState,
    StateRefusal,
    Status,
)
from desktop_archive.rules.reference_codes import TemplateError, lookup_key
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.catalogue.doubts import doubts
from desktop_archive.services.catalogue.entry import (
    EntryDraft,
    Setting,
    Told,
    cleaned,
    stored,
    stored_values,
    told,
)
from desktop_archive.services.catalogue.numbering import NEXT, NumberChoice
from desktop_archive.services.catalogue.periods import (
    raise_file,
    settled,
    shorter_than_items,
    standing_setting,
    stored_draft,
)
from desktop_archive.services.catalogue.setting import (
    all_fields,
    number_wish,
    periods_of,
    setting_of,
)
from desktop_archive.services.changes import Topic
from desktop_archive.services.numbering import allotting
from desktop_archive.services.room import Room
from desktop_archive.store import boxes as store_boxes
from desktop_archive.store import describing as store_describing
from desktop_archive.store import fields as store_fields
from desktop_archive.store import legible, search
from desktop_archive.store import links as store_links
from desktop_archive.store import records as store_records
from desktop_archive.store import room as store_room
from desktop_archive.store.database import Session


@dataclass(frozen=True, slots=True)
class Look:
    """What is said of an entry before it is saved: its number, what stops it, what is odd."""

    code: str
    told: tuple[Told, ...]
    doubts: tuple[Told, ...]
    setting: Setting


class Describing:
    """Makes entries and changes them."""

    def __init__(self, room: Room) -> None:
        self._room = room
        self._last: int | None = None

    def look(self, draft: EntryDraft, choice: NumberChoice = NEXT, but: int | None = None) -> Look:
        """Return the number of a new entry, and what is wrong or odd with it.

        `but` is the record that is being changed: it has its number.
        """
        with self._room.read() as session:
            draft, setting = self._prepare(session, draft)
            found = told(draft, setting, self._room.today())
            if any(one.reason is FieldProblem.TEXT_BROKEN for one in found):
                return Look("", found, (), setting)
            code = ""
            if but is None:
                number = self._number_or_none(session, draft, setting, choice)
                code = number.code if number else ""
            else:
                found += shorter_than_items(session, but, draft)
            odd = doubts(session, draft, setting, but)
        return Look(code, found, odd, setting)

    def create(self, draft: EntryDraft, choice: NumberChoice = NEXT) -> int:
        """Add an entry under the next number of its scheme and return its id (N-01, C-01).

        Raises:
            RefusedError: a field is missing or impossible, or the right is.
        """
        topics = (Topic.RECORDS, Topic.RETENTION)
        with self._room.act("create_record", *topics, right=Right.ENTER) as session:
            draft, setting = self._prepare(session, draft)
            self._refuse(told(draft, setting, self._room.today()))
            number = self._number(session, draft, setting, choice)
            if number is None:
                raise RefusedError(FieldProblem.NUMBER_MISSING)
            record_id = self._insert(session, draft, setting, number)
        self._last = record_id
        return record_id

    def create_many(self, draft: EntryDraft, wanted: NumberRange) -> list[int]:
        """Add entries that differ in their number only, in one act (screens §3).

        Raises:
            RefusedError: a field is missing, a number is taken, or the right is missing.
        """
        topics = (Topic.RECORDS, Topic.RETENTION)
        made: list[int] = []
        with self._room.act("create_records", *topics, right=Right.ENTER) as session:
            draft, setting = self._prepare(session, draft)
            self._refuse(told(draft, setting, self._room.today()))
            for at in range(wanted.count):
                number = self._numbered(session, draft, setting, wanted, at)
                made.append(self._insert(session, draft, setting, number))
        self._last = None
        return made

    def codes_of(self, draft: EntryDraft, wanted: NumberRange) -> list[str]:
        """Return the codes that many entries would get; none while the number lacks something.

        Raises:
            RefusedError: one of the numbers is taken.
        """
        with self._room.read() as session:
            draft, setting = self._prepare(session, draft)
            first = self._numbered(session, draft, setting, wanted, 0)
            wish = number_wish(session, draft, setting)
            return [
                self._explicit(session, wish, number).code
                for number in range(first.number, first.number + wanted.count)
            ]

    def edit(self, record_id: int, draft: EntryDraft, reason: str = "") -> None:
        """Change the description of an entry; its number stays (N-20, C-43, C-38).

        Raises:
            RefusedError: a field is missing or impossible, a reason is needed, no right.
        """
        topics = (Topic.RECORDS, Topic.BOXES, Topic.RETENTION)
        with self._room.act(
            "edit_record", *topics, right=Right.MODIFY, reason=reason, about=("record", record_id)
        ) as session:
            before = self._changeable(session, record_id)
            draft = self._unmasked(session, record_id, draft)
            draft, setting = self._prepare(session, draft)
            found = told(draft, setting, self._room.today())
            found += shorter_than_items(session, record_id, draft)
            if _needs_reason(before, draft) and not reason.strip():
                found += (Told("reason", FieldProblem.REASON_MISSING),)
            self._refuse(found)
            search.take_out_records(session, [record_id])
            values = stored(draft, standing_setting(session, record_id, draft, setting))
            store_records.change(session, record_id, values)
            store_fields.put_values(session, record_id, stored_values(draft, setting.used))
            search.put_records(session, [record_id])
            if before.retention_id is not None and before.retention_id != draft.retention_id:
                store_describing.add_period_change(
                    session, record_id, before.retention_id, draft.retention_id, reason.strip()
                )
            self._after(session, record_id, before.parent_id)

    def undo_last(self) -> str:
        """Take back the entry made last, and return its code; the trail keeps both acts.

        Raises:
            RefusedError: nothing was made here, or something hangs on it by now.
        """
        if self._last is None:
            raise RefusedError(EntryUndo.NOTHING_TO_UNDO)
        record_id = self._last
        with self._room.act("undo_create_record", Topic.RECORDS, right=Right.ENTER) as session:
            now = store_describing.standing(session, record_id)
            if now is None or now.withdrawn:
                raise RefusedError(EntryUndo.NOTHING_TO_UNDO)
            changed = store_describing.was_changed(session, record_id)
            if changed or store_describing.depends(session, record_id):
                raise RefusedError(EntryUndo.CHANGED_SINCE, code=now.code)
            whole = store_records.whole(session, record_id) or {}
            search.take_out_records(session, [record_id])
            store_describing.withdraw(session, record_id)
            scheme, number = whole.get("scheme_id"), whole.get("number")
            if isinstance(scheme, int) and isinstance(number, int):
                scope = str(whole.get("scope") or "")
                store_describing.give_back(session, scheme, scope, number)
        self._last = None
        return now.code

    def set_status(self, record_id: int, status: Status, reason: str) -> None:
        """Set an entry back to draft with a reason, or say that it is catalogued (C-44).

        Raises:
            RefusedError: it lacks something, no reason was given, or the right is missing.
        """
        if status is Status.DRAFT and not reason.strip():
            raise RefusedError(FieldProblem.REASON_MISSING)
        with self._room.act(
            "set_record_status", Topic.RECORDS, right=Right.MODIFY, reason=reason
        ) as session:
            self._changeable(session, record_id)
            if status is Status.CATALOGUED:
                draft = stored_draft(session, record_id)
                whole = replace(draft, status=status.value)
                self._refuse(told(*self._prepare(session, whole), self._room.today()))
            search.take_out_records(session, [record_id])
            store_records.change(session, record_id, {"status": status.value})
            search.put_records(session, [record_id])

    # --- inside -------------------------------------------------------------------------------

    def _prepare(self, session: Session, draft: EntryDraft) -> tuple[EntryDraft, Setting]:
        draft = settled(cleaned(draft), periods_of(session))
        return draft, setting_of(session, draft, self._room.facts.get("fonds", ""))

    @staticmethod
    def _refuse(found: tuple[Told, ...]) -> None:
        if found:
            reasons = tuple(one.reason for one in found)
            raise RefusedError(reasons[0], **found[0].facts, problems=reasons, told=found)

    def _number(
        self, session: Session, draft: EntryDraft, setting: Setting, choice: NumberChoice
    ) -> allotting.Number | None:
        wish = number_wish(session, draft, setting, choice)
        return allotting.propose(session, wish, self._room.today())

    def _number_or_none(
        self, session: Session, draft: EntryDraft, setting: Setting, choice: NumberChoice
    ) -> allotting.Number | None:
        try:
            return self._number(session, draft, setting, choice)
        except RefusedError:
            return None

    def _numbered(
        self, session: Session, draft: EntryDraft, setting: Setting, wanted: NumberRange, at: int
    ) -> allotting.Number:
        """Return one number of many: the next one, or the one that was named."""
        if wanted.first is None:
            number = self._number(session, draft, setting, NEXT)
            if number is None:
                raise RefusedError(FieldProblem.NUMBER_MISSING)
            return number
        return self._explicit(session, number_wish(session, draft, setting), wanted.first + at)

    def _explicit(
        self, session: Session, wish: allotting.NumberWish, number: int
    ) -> allotting.Number:
        try:
            return allotting.explicit(session, wish, number, self._room.today())
        except TemplateError as error:
            raise RefusedError(FieldProblem.NUMBER_MISSING) from error

    def _insert(
        self, session: Session, draft: EntryDraft, setting: Setting, number: allotting.Number
    ) -> int:
        allotting.take(session, number)
        record_id = store_records.insert(
            session,
            {
                **stored(draft, setting),
                "serial": store_room.take_serials(session, Kind.RECORD).start,
                "fonds_id": setting.fonds_id,
                "parent_id": draft.parent_id,
                **number.columns(),
                "code_key": lookup_key(number.code),
                "created_at": session.at,
                "updated_at": session.at,
            },
        )
        store_fields.put_values(session, record_id, stored_values(draft, setting.used))
        search.put_records(session, [record_id])
        if draft.parent_id is not None:
            self._join(session, record_id, draft)
        return record_id

    def _join(self, session: Session, record_id: int, draft: EntryDraft) -> None:
        """Put a new item at the end of its file."""
        file_id = draft.parent_id or 0
        if draft.level != "item":
            raise RefusedError(ContentsRefusal.NOT_AN_ITEM)
        begun = store_describing.last_page(session, file_id)
        pages = draft.pages or 0
        values: dict[str, int | None] = {"position": store_links.count_items(session, file_id)}
        if pages:
            values |= {"page_first": begun + 1, "page_last": begun + pages}
        store_links.put_item(session, record_id, values)
        raise_file(session, file_id)

    @staticmethod
    def _changeable(session: Session, record_id: int) -> store_describing.Standing:
        found = store_describing.standing(session, record_id)
        if found is None or found.withdrawn or RecordState(found.state) in GONE:
            raise RefusedError(StateRefusal.GONE_FOR_GOOD)
        if not legible.is_open(session, record_id):
            # What was shown as a mask would be stored as one.
            raise RefusedError(BulkRefusal.MAY_NOT_READ)
        return found

    def _unmasked(self, session: Session, record_id: int, draft: EntryDraft) -> EntryDraft:
        """Return an entry in which numbers that somebody saw masked stay what they were (C-41)."""
        if self._room.may(Right.OPEN_CONFIDENTIAL):
            return draft
        known = stored_draft(session, record_id)
        kept = {
            name: getattr(known, name)
            for name in ("title", "note", "creator", "original_place")
            if getattr(draft, name) == masked_numbers(getattr(known, name))
        }
        personal = {one.code for one in all_fields(session) if one.personal}
        values = dict(draft.values)
        for name, value in known.values.items():
            starred = {masked_value(value), ""} if name in personal else {masked_numbers(value)}
            if name in values and values[name] in starred:
                values[name] = value
        return replace(draft, **kept, values=values)

    @staticmethod
    def _after(session: Session, record_id: int, parent_id: int | None) -> None:
        row = store_records.rows(session, [record_id])[0]
        if row.box_id is not None:
            store_boxes.refresh(session, [row.box_id])
        if parent_id is not None:
            raise_file(session, parent_id)


def _needs_reason(before: store_describing.Standing, draft: EntryDraft) -> bool:
    """Tell whether a catalogued record would get another period, or be a draft again (C-38)."""
    is_fixed = before.status == Status.CATALOGUED.value and before.retention_id is not None
    is_other = before.retention_id != draft.retention_id
    return is_fixed and (is_other or draft.status == Status.DRAFT.value)

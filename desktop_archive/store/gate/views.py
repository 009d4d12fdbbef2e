"""What stands for each table while somebody asks who may not see everything."""

from typing import Any

from sqlalchemy import (
    ColumnClause,
    ColumnElement,
    Select,
    TableClause,
    Text,
    and_,
    case,
    cast,
    column,
    func,
    literal,
    not_,
    null,
    or_,
    select,
    table,
)

from desktop_archive.rules.reach import Reach
from desktop_archive.rules.secrecy import MASK
from desktop_archive.store import tables as t
from desktop_archive.store.gate import tables as known
from desktop_archive.store.gate.conditions import readable, visible

Condition = ColumnElement[bool]


class Views:
    """The views for one reach, over tables of one schema."""

    def __init__(self, reach: Reach, schema: str) -> None:
        self._reach = reach
        self._schema = schema

    def view(self, name: str) -> Select[*tuple[Any, ...]] | None:
        """Return what stands for a table, or None when the table itself does."""
        base = self._base(name)
        shown = [self._shown(name, base, one) for one in base.columns]
        is_whole = all(one is column for one, column in zip(shown, base.columns, strict=True))
        conditions = self._conditions(name, base)
        if is_whole and not conditions:
            return None
        return select(*shown).where(*conditions)

    # --- columns ----------------------------------------------------------------------------

    def _shown(
        self, name: str, base: TableClause, column: ColumnElement[object]
    ) -> ColumnElement[object]:
        if name == known.RECORD:
            return self._of_record(base, column)
        if name == known.BOX and not self._reach.sees_everything:
            return self._of_box(base, column)
        if self._reach.reads_everything:
            return column
        if name == "audit" and column.key in ("old", "new"):
            return case((self._is_readable_image(base), column), else_=null()).label(column.key)
        words, key = known.WORDS.get(name, {}), str(column.key)
        if key not in words:
            return column
        unread = or_(*(base.c[one].in_(self._unread()) for one in _records_of(name)))
        masked = literal(MASK if words[key] else "", Text)
        return case((unread, masked), else_=column).label(key)

    def _of_record(self, base: TableClause, column: ColumnElement[object]) -> ColumnElement[object]:
        key = str(column.key)
        if key == "parent_id" and not self._reach.sees_everything:
            above = self._base(known.RECORD).alias("above")
            seen = select(above.c.id).where(visible(above.c, self._reach))
            return case((column.in_(seen), column), else_=null()).label(key)
        if self._reach.reads_everything or self._reach.hides:
            return column
        stands = {
            **dict.fromkeys(known.MASKED_TITLE, literal(MASK, Text)),
            **dict.fromkeys(known.EMPTIED, literal("", Text)),
            **dict.fromkeys(known.REMOVED, null()),
        }
        if key not in stands:
            return column
        return case((readable(base.c, self._reach), column), else_=stands[key]).label(key)

    def _of_box(self, base: TableClause, column: ColumnElement[object]) -> ColumnElement[object]:
        """Return what a box says of what is seen in it."""
        inside = table(known.RECORD, *_columns(known.RECORD)).alias("inside").c
        here = (inside.box_id == base.c.id, inside.withdrawn_at.is_(None))
        in_order = select(inside.code).where(*here).limit(1)
        said: dict[str, ColumnElement[object]] = {
            "record_count": select(func.count()).where(*here).scalar_subquery(),
            "highest_secrecy": func.coalesce(
                select(func.max(inside.secrecy)).where(*here).scalar_subquery(), 0
            ),
            "first_code": func.coalesce(
                in_order.order_by(inside.box_position, inside.id).scalar_subquery(), ""
            ),
            "last_code": func.coalesce(
                in_order.order_by(inside.box_position.desc(), inside.id.desc()).scalar_subquery(),
                "",
            ),
        }
        key = str(column.key)
        if key not in said:
            return column
        # A box of nothing but what is seen says what is stored; no other box is counted anew.
        hidden = self._base(known.RECORD).alias("hidden").c
        unseen = select(hidden.id).where(
            hidden.box_id == base.c.id,
            not_(visible(hidden, self._reach)),
        )
        return case((unseen.exists(), said[key]), else_=column).label(key)

    # --- rows -------------------------------------------------------------------------------

    def _conditions(self, name: str, base: TableClause) -> list[Condition]:
        found: list[Condition] = []
        if name in known.NOTHING_BUT_WORDS and not self._reach.reads_everything:
            found += [base.c[key].not_in(self._unread()) for key in _records_of(name)]
        if self._reach.sees_everything:
            return found
        if name == known.RECORD:
            return [visible(base.c, self._reach)]
        if name in known.HOLDERS:
            return [self._holds_something_seen(name, base)]
        if name in known.TRAIL:
            return [self._in_trail(name, base)]
        keys = known.members().get(name) or known.followers().get(name, ())
        found += [
            or_(base.c[key].is_(None), base.c[key].in_(_seen(target))) for key, target in keys
        ]
        return found

    def _holds_something_seen(self, name: str, base: TableClause) -> Condition:
        seen, stored = list[Condition](), list[Condition]()
        for member, key in known.HOLDERS[name]:
            inside = table(member, column(key)).alias("seen").c[key]
            seen.append(select(inside).where(inside == base.c.id).exists())
            kept = self._base(member).alias("kept").c[key]
            stored.append(select(kept).where(kept == base.c.id).exists())
        return or_(*seen, and_(*(not_(one) for one in stored)))

    def _in_trail(self, name: str, base: TableClause) -> Condition:
        if name == "audit":
            # An act is a line of its own beside the lines of what it changed.
            act = and_(base.c.tbl == "operation", base.c.rid.in_(_seen("operation", "seq")))
            return or_(
                act, and_(base.c.tbl != "operation", self._names_seen(base.c.tbl, base.c.rid))
            )
        if name == "print_event":
            no_row = base.c.target_table.is_(None)
            return or_(no_row, self._names_seen(base.c.target_table, base.c.target_id))
        if name == "event":
            record = self._base(known.RECORD).alias("hidden").c
            subject = literal("record:", Text) + cast(record.id, Text)
            unseen = select(subject).where(not_(visible(record, self._reach)))
            return base.c.subject.not_in(unseen)
        return self._did_something_seen(base)

    def _did_something_seen(self, act: TableClause) -> Condition:
        """Tell whether an act changed anything that is seen, or nothing at all."""
        line = self._base("audit").alias("line").c
        changed = select(line.seq).where(line.op_id == act.c.op_id, line.tbl != "operation")
        seen = changed.where(self._names_seen(line.tbl, line.rid))
        return or_(seen.exists(), not_(changed.exists()))

    def _names_seen(self, name: ColumnElement[object], row: ColumnElement[object]) -> Condition:
        tables = [one for one in known.gated() if one not in known.TRAIL]
        seen = (and_(name == one, row.in_(_seen(one))) for one in tables)
        return or_(name.not_in(tables), *seen)

    def _is_readable_image(self, base: TableClause) -> Condition:
        """Tell whether a row of the trail is no image of words that may not be read."""
        found: list[Condition] = [and_(base.c.tbl == known.RECORD, base.c.rid.in_(self._unread()))]
        for name in (*known.WORDS, *known.NOTHING_BUT_WORDS):
            rows = self._base(name).alias(f"of_{name}").c
            unread = or_(*(rows[key].in_(self._unread()) for key in _records_of(name)))
            found.append(and_(base.c.tbl == name, base.c.rid.in_(select(rows.id).where(unread))))
        return not_(or_(*found))

    # --- pieces -----------------------------------------------------------------------------

    def _base(self, name: str) -> TableClause:
        return table(name, *_columns(name), schema=self._schema)

    def _unread(self) -> Select[tuple[int]]:
        """Return the records whose words may not be read."""
        record = self._base(known.RECORD).alias("unread").c
        return select(record.id).where(not_(readable(record, self._reach)))


def _columns(name: str) -> list[ColumnClause[Any]]:
    return [column(str(one.key), one.type) for one in t.METADATA.tables[name].columns]


def _records_of(name: str) -> list[str]:
    keys = known.members()[name]
    return [key for key, target in keys if target == known.RECORD]


def _seen(name: str, key: str = "id") -> Select[tuple[int]]:
    """Return the rows of a table as they are seen: its view, by the name of the table."""
    return select(table(name, column(key)).alias("seen").c[key])

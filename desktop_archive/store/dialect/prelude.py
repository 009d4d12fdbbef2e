"""What a server's register holds beside its tables so that the same statements mean the same."""

from sqlalchemy import Connection

_TEXT_FUNCTION = "LANGUAGE sql IMMUTABLE PARALLEL SAFE"

#: Ids are given as SQLite gives them: the highest and one more. A sequence would leave a gap in
#: the trail after every act that was rolled back. Writers stand in one queue, so no two meet.
_NEXT_ID = """
CREATE OR REPLACE FUNCTION next_id(of_table regclass, key text) RETURNS bigint
LANGUAGE plpgsql VOLATILE AS $$
DECLARE found bigint;
BEGIN
EXECUTE format('SELECT coalesce(max(%I), 0) + 1 FROM %s', key, of_table) INTO found;
RETURN found;
END
$$"""

#: The literals of the trail's images, the same text as SQLite's own `quote` (reliability §5.9).
_QUOTES = (
    f"CREATE OR REPLACE FUNCTION quote(said text) RETURNS text {_TEXT_FUNCTION} AS "
    "$$SELECT coalesce('''' || replace(said, '''', '''''') || '''', 'NULL')$$",
    f"CREATE OR REPLACE FUNCTION quote(said bigint) RETURNS text {_TEXT_FUNCTION} AS "
    "$$SELECT coalesce(said::text, 'NULL')$$",
    f"CREATE OR REPLACE FUNCTION quote(said boolean) RETURNS text {_TEXT_FUNCTION} AS "
    "$$SELECT coalesce(said::int::text, 'NULL')$$",
    f"CREATE OR REPLACE FUNCTION quote(said bytea) RETURNS text {_TEXT_FUNCTION} AS "
    "$$SELECT coalesce('X''' || upper(encode(said, 'hex')) || '''', 'NULL')$$",
)

#: Functions that SQLite brings and our statements use.
_FUNCTIONS = (
    f"CREATE OR REPLACE FUNCTION hex(said bytea) RETURNS text {_TEXT_FUNCTION} AS "
    "$$SELECT upper(encode(said, 'hex'))$$",
    f"CREATE OR REPLACE FUNCTION instr(said text, part text) RETURNS integer {_TEXT_FUNCTION} AS "
    "$$SELECT strpos(said, part)$$",
    # Whole numbers have one range here; the server's own functions take the smaller one.
    f"CREATE OR REPLACE FUNCTION substr(said text, first bigint) RETURNS text {_TEXT_FUNCTION} AS "
    "$$SELECT substr(said, first::int)$$",
    f"CREATE OR REPLACE FUNCTION substr(said text, first bigint, many bigint) RETURNS text "
    f"{_TEXT_FUNCTION} AS $$SELECT substr(said, first::int, many::int)$$",
    f"CREATE OR REPLACE FUNCTION many_ids(listed text) RETURNS TABLE(value bigint) "
    f"{_TEXT_FUNCTION} AS "
    "$$SELECT one.value::bigint FROM json_array_elements_text(listed::json) AS one$$",
    "CREATE OR REPLACE FUNCTION date(said text, step text) RETURNS text "
    "LANGUAGE sql STABLE PARALLEL SAFE AS "
    "$$SELECT to_char(said::timestamp + step::interval, 'YYYY-MM-DD')$$",
)

#: A yes counts one and a no nothing, as in SQLite.
_COUNTING = (
    f"CREATE OR REPLACE FUNCTION count_yes(so_far bigint, said boolean) RETURNS bigint "
    f"{_TEXT_FUNCTION} AS "
    "$$SELECT CASE WHEN said IS NULL THEN so_far ELSE coalesce(so_far, 0) + said::int END$$",
    "CREATE OR REPLACE AGGREGATE sum(boolean) (SFUNC = count_yes, STYPE = bigint)",
    f"CREATE OR REPLACE FUNCTION yes_and_yes(a boolean, b boolean) RETURNS bigint "
    f"{_TEXT_FUNCTION} AS $$SELECT a::int::bigint + b::int$$",
    f"CREATE OR REPLACE FUNCTION number_and_yes(a bigint, b boolean) RETURNS bigint "
    f"{_TEXT_FUNCTION} AS $$SELECT a + b::int$$",
    f"CREATE OR REPLACE FUNCTION yes_is(a boolean, b bigint) RETURNS boolean "
    f"{_TEXT_FUNCTION} AS $$SELECT a::int = b$$",
    f"CREATE OR REPLACE FUNCTION yes_is_not(a boolean, b bigint) RETURNS boolean "
    f"{_TEXT_FUNCTION} AS $$SELECT a::int <> b$$",
    f"CREATE OR REPLACE FUNCTION just_yes(a boolean) RETURNS boolean {_TEXT_FUNCTION} AS "
    "$$SELECT a$$",
)
_OPERATORS = (
    "+ (LEFTARG = boolean, RIGHTARG = boolean, FUNCTION = yes_and_yes)",
    "+ (LEFTARG = bigint, RIGHTARG = boolean, FUNCTION = number_and_yes)",
    "= (LEFTARG = boolean, RIGHTARG = bigint, FUNCTION = yes_is)",
    "<> (LEFTARG = boolean, RIGHTARG = bigint, FUNCTION = yes_is_not)",
    "+ (RIGHTARG = boolean, FUNCTION = just_yes)",
)
_ONCE = (
    "DO $once$ BEGIN CREATE OPERATOR {0}; EXCEPTION WHEN duplicate_function THEN NULL; END $once$"
)

#: Nothing recorded goes at one stroke either: `TRUNCATE` asks no row's guard.
_NEVER_EMPTIED = """
CREATE OR REPLACE FUNCTION never_emptied() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
RAISE EXCEPTION USING MESSAGE = TG_TABLE_NAME || ' is never emptied',
    ERRCODE = 'integrity_constraint_violation';
END
$$"""

#: Which register this is and how far its schema is; SQLite keeps both in the file's head.
_MARK = (
    "CREATE TABLE IF NOT EXISTS register_mark(one bigint PRIMARY KEY CHECK (one = 1), "
    "application bigint NOT NULL, version bigint NOT NULL, fingerprint text NOT NULL)"
)


def install(connection: Connection) -> None:
    """Make or renew all of it."""
    for statement in (_NEXT_ID, *_QUOTES, *_FUNCTIONS, *_COUNTING, _NEVER_EMPTIED, _MARK):
        connection.exec_driver_sql(statement.replace("%", "%%"))
    for operator in _OPERATORS:
        connection.exec_driver_sql(_ONCE.format(operator))

"""Statements that try to shorten the chain, each at a stage where nothing else forbids it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Attack:
    """A raw statement, or some in a row; the last one has to be refused."""

    at: str
    sql: tuple[str, ...]


def at(stage: str, *sql: str) -> Attack:
    return Attack(stage, sql)


_LIST = (
    "INSERT INTO destruction_list(number, version, title, profile, profile_kept, appraisal_id, "
    "made_by, made_at{0}) VALUES ('XH-9', 1, 't', 'p', '{{}}', 2, '林晓', '2026-03-17T10'{1})"
)
_WORD = (
    "INSERT INTO destruction_word(list_id, seat_id, supervisor_id, round, part, post, unit_id, "
    "name, agreed, opinion, digest, signed_on, form, account, signature_id, sheet, entered_by, at) "
    "SELECT 1, {seat}, {supervisor}, {round}, '{part}', {post}, {unit}, {name}, {agreed}, '', "
    "{digest}, '{on}', '{form}', 'lin', {signature}, 'ab', 'lin', '{at}'"
)


def word(**values: object) -> str:
    usual = {
        "seat": "NULL", "supervisor": "NULL", "round": 0, "post": "''", "unit": "NULL",
        "name": "'某人'", "agreed": 1, "digest": "(SELECT digest FROM destruction_list)",
        "on": "2026-03-17", "form": "paper", "signature": "NULL", "at": "2026-03-17T10:00:01Z",
    }  # fmt: skip
    return _WORD.format(**{**usual, **values})


def seat(part: str, nth: int = 0) -> dict[str, object]:
    """Return a word at the nth seat of a part, by whom it is for."""
    one = f"FROM destruction_seat WHERE part = '{part}' ORDER BY id LIMIT 1 OFFSET {nth}"
    return {
        "part": part,
        "seat": f"(SELECT id {one})",
        "post": f"(SELECT post {one})",
        "unit": f"(SELECT unit_id {one})",
        "name": f"(SELECT CASE name WHEN '' THEN '某人' ELSE name END {one})",
    }


def watcher(part: str, nth: int = 0) -> dict[str, object]:
    one = f"FROM destruction_supervisor ORDER BY id LIMIT 1 OFFSET {nth}"
    return {
        "part": part,
        "supervisor": f"(SELECT id {one})",
        "post": f"(SELECT part {one})",
        "unit": f"(SELECT unit_id {one})",
        "name": f"(SELECT name {one})",
        "round": 1,
    }


def become(state: str, also: str = "") -> str:
    return f"UPDATE destruction_list SET state = '{state}'{also}"


_FROZEN = ", digest = printf('%064d', 1), frozen_at = '2026-03-17T10:00:00Z'"
_LINE = "UPDATE destruction_line SET {0} WHERE position = 1"
_HOLD = (
    "INSERT INTO hold(number, reason, placed_on) VALUES ('ZT-9', '诉讼', '2026-03-17')",
    "INSERT INTO hold_record(hold_id, record_id) VALUES (1, 1)",
)
_P, _S = ", 'p'", ", 's'"
_HEAD = "seq, lower(hex(hash)){0} FROM chain ORDER BY seq DESC LIMIT 1"
_SUPERVISOR = (
    "INSERT INTO destruction_supervisor(list_id, name, unit_id, part, named_at) "
    "VALUES (1, '{0}', 1, 'archive', '2026-03-17T10')"
)

ATTACKS: dict[str, Attack] = {
    # --- the appraisal --------------------------------------------------------------------------
    "an appraisal born reported": at(
        "nothing",
        "INSERT INTO appraisal(number, title, profile, profile_kept, state, opened_by, opened_at) "
        "VALUES ('JD-9', 't', 'p', '{}', 'reported', '林晓', '2026-03-17T10')",
    ),
    "an appraisal revived": at("nothing", "UPDATE appraisal SET state = 'panel' WHERE id = 1"),
    "another profile": at("judging", "UPDATE appraisal SET profile_kept = '{}' WHERE id = 2"),
    "judged without a panel": at(
        "nothing",
        "INSERT INTO appraisal(number, title, profile, profile_kept, opened_by, opened_at) "
        "VALUES ('JD-9', 't', 'p', '{}', '林晓', '2026-03-17T10')",
        "UPDATE appraisal SET state = 'judging' WHERE number = 'JD-9'",
    ),
    "reported unjudged": at("judging", "UPDATE appraisal SET state = 'reported' WHERE id = 2"),
    "a piece that enters judged": at(
        "judging",
        "UPDATE appraisal_piece SET open = 0",
        "INSERT INTO appraisal_piece(appraisal_id, position, record_id, entered_at, verdict, "
        "method, reason, judged_by, judged_at) "
        "VALUES (2, 9, 1, '2026-03-17T10', 'destroy', 'direct', 'x', 'y', '2026-03-17T10')",
    ),
    "a piece after the report": at(
        "reported",
        "UPDATE appraisal_piece SET open = 0",
        "INSERT INTO appraisal_piece(appraisal_id, position, record_id, entered_at) "
        "VALUES (2, 9, 1, '2026-03-17T10')",
    ),
    "a verdict after the report": at("reported", "UPDATE appraisal_piece SET verdict = 'keep'"),
    "another record under a verdict": at(
        "judging", "UPDATE appraisal_piece SET record_id = 9 WHERE position = 1"
    ),
    "a member after the report": at(
        "reported",
        "INSERT INTO panel_member(appraisal_id, name, post, named_at) "
        "VALUES (2, '某人', 'expert', '2026-03-17T10')",
    ),
    "another name on the panel": at(
        "judging", "UPDATE panel_member SET name = '某人' WHERE id = 1"
    ),
    # --- the list -------------------------------------------------------------------------------
    "a list born approved": at(
        "reported",
        _LIST.format(", state, digest, frozen_at", ", 'approved', printf('%064d', 1), 'x'"),
    ),
    "a list that leaps": at("draft", become("approved", _FROZEN)),
    "a list taken back": at("approved", become("draft")),
    "another maker": at("signing", "UPDATE destruction_list SET made_by = '某人'"),
    "another digest": at("signing", "UPDATE destruction_list SET digest = printf('%064d', 2)"),
    "another report": at("approved", "UPDATE destruction_list SET report = 'x'"),
    "a closed list changed": at("closed", "UPDATE destruction_list SET contractor = 'x'"),
    "frozen without seats": at("draft", become("signing", _FROZEN)),
    "frozen what was to be kept": at(
        "draft",
        "INSERT INTO destruction_seat(list_id, part, step, post) VALUES (1, 'decision', 1, 'x')",
        "UPDATE record SET state = 'proposed' WHERE state = 'in_place'",
        "INSERT INTO destruction_line(list_id, position, title, reason) VALUES (1, 9, 't', 'r')",
        become("signing", _FROZEN),
    ),
    "to the head unsigned": at("signing", become("deciding")),
    "approved in silence": at("deciding", become("approved")),
    "approved line by line in silence": at(
        "deciding", "UPDATE destruction_line SET decision = 'approved'", become("approved")
    ),
    "approved while held": at(
        "deciding",
        *_HOLD,
        "UPDATE destruction_line SET decision = 'approved'",
        word(**{**seat("decision"), "name": "'吴九'"}),
        become("approved"),
    ),
    "refused by nobody": at("deciding", become("refused")),
    "collected by nobody": at("approved", become("collecting")),
    "counted by nobody": at("collecting", become("counted")),
    "counted unsigned": at("scanned", become("counted")),
    "shredded uncounted": at("counted", become("shredded", ", shredded_at = '2026-03-17T10'")),
    "shredded while held": at(
        "counted",
        *_HOLD,
        "UPDATE destruction_line SET means = 'shredding', place_id = 1, destroyed_at = 'x'",
        become("shredded", ", shredded_at = '2026-03-17T10'"),
    ),
    "signed by one only": at("shredded", word(**watcher("after")), become("destroyed")),
    "destroyed unsigned": at("shredded", become("destroyed")),
    "closed unreported": at("destroyed", become("closed")),
    # --- lines ----------------------------------------------------------------------------------
    "a line after the freezing": at(
        "signing",
        "INSERT INTO destruction_line(list_id, position, title, reason) VALUES (1, 9, 't', 'r')",
    ),
    "a line born approved": at(
        "draft",
        "INSERT INTO destruction_line(list_id, position, title, reason, decision) "
        "VALUES (1, 9, 't', 'r', 'approved')",
    ),
    "another title on a line": at("signing", _LINE.format("title = 'x'")),
    "another record on a line": at("draft", _LINE.format("record_id = NULL")),
    "a line left out later": at(
        "approved", _LINE.format("left_out_at = 'x', left_out_reason = 'y'")
    ),
    "a line approved early": at("signing", _LINE.format("decision = 'approved'")),
    "a line decided twice": at(
        "approved", _LINE.format("decision = 'refused', decision_reason = 'x'")
    ),
    "a line counted early": at("approved", _LINE.format("counted_at = 'x'")),
    "a count changed after signing": at("counted", _LINE.format("counted_at = NULL")),
    "destroyed early": at(
        "scanned",
        _LINE.format("means = 'shredding', place_id = 1, destroyed_at = 'x'"),
    ),
    "destroyed otherwise": at("shredded", _LINE.format("means = 'tearing'")),
    "a line set free": at("approved", _LINE.format("live = 0")),
    # --- words ----------------------------------------------------------------------------------
    "a word at another stage": at("approved", word(**seat("opinion"))),
    "a word at a seat of another post": at(
        "signing", word(**{**seat("panel"), "post": "'general_manager'"})
    ),
    "a member's word by another": at("signing", word(**{**seat("panel"), "name": "'某人'"})),
    "a word out of order": at("signing", word(**seat("opinion"))),
    "a word over another list": at("signing", word(**{**seat("panel"), "digest": "'x'"})),
    "a count of another round": at("scanned", word(**{**watcher("before"), "round": 2})),
    "a watcher's word by another": at("scanned", word(**{**watcher("before"), "name": "'某人'"})),
    "the same person decides": at("deciding", word(**{**seat("decision"), "name": "'郑 十'"})),
    "the maker decides": at("deciding", word(**{**seat("decision"), "name": "'林晓'"})),
    "the maker gives an opinion": at(
        "signing",
        *(word(**seat("panel", nth)) for nth in range(3)),
        word(**{**seat("opinion"), "name": "'林晓'"}),
    ),
    "two opinions by one": at(
        "signing",
        *(word(**seat("panel", nth)) for nth in range(3)),
        word(**{**seat("opinion"), "name": "'某人'"}),
        word(**{**seat("check"), "name": "'某人'"}),
    ),
    "entered with another list's signature": at(
        "signing",
        "INSERT INTO signing_key(account_id, name, public_key, fingerprint, enrolled_at, "
        f"head_seq, head_hash, proof) SELECT 1, '周敏', 'k', 'f', 'x', {_HEAD.format(_P)}",
        "INSERT INTO signature(key_id, signer, name, kind, number, version, digest, act, "
        "signed_at, head_seq, head_hash, signature) SELECT 1, 'lin', '周敏', 'destruction_list', "
        f"'XH-0', 1, 'd', 'panel', 'x', {_HEAD.format(_S)}",
        word(**{**seat("panel"), "form": "entered", "signature": "1"}),
    ),
    "a word before the last one": at(
        "deciding", word(**{**seat("decision"), "name": "'吴九'", "at": "2026-03-17T09:00:00Z"})
    ),
    "signed before it was frozen": at("signing", word(**{**seat("panel"), "on": "2026-03-01"})),
    "a word changed": at("deciding", "UPDATE destruction_word SET opinion = 'x'"),
    "a seat added": at(
        "signing",
        "INSERT INTO destruction_seat(list_id, part, step, post) VALUES (1, 'panel', 1, 'x')",
    ),
    "a seat changed": at("signing", "UPDATE destruction_seat SET step = 9"),
    # --- supervisors ----------------------------------------------------------------------------
    "the executor watches": at("collecting", _SUPERVISOR.format("林 晓")),
    "the head who decided watches": at("collecting", _SUPERVISOR.format("吴九")),
    "a supervisor after the count": at("counted", _SUPERVISOR.format("某人")),
    "another supervisor's name": at("collecting", "UPDATE destruction_supervisor SET name = '甲'"),
    "a supervisor released at the shredder": at(
        "shredded",
        "UPDATE destruction_supervisor SET released_at = 'x', released_reason = 'y' WHERE id = 1",
    ),
    "a watcher carries it out": at("collecting", "UPDATE destruction_list SET executor = '何苗'"),
    "the decider carries it out": at("collecting", "UPDATE destruction_list SET executor = '吴九'"),
    "a count taken back": at("shredded", "UPDATE destruction_list SET round = 2"),
    # --- records --------------------------------------------------------------------------------
    "destroyed at once": at("nothing", "UPDATE record SET state = 'destroyed' WHERE id = 1"),
    "destroyed when approved": at("approved", "UPDATE record SET state = 'destroyed' WHERE id = 1"),
    "destroyed before the words after": at(
        "shredded", "UPDATE record SET state = 'destroyed' WHERE id = 1"
    ),
    "off the list by hand": at("approved", "UPDATE record SET state = 'in_place' WHERE id = 1"),
    "withdrawn from the list": at("approved", "UPDATE record SET withdrawn_at = 'x' WHERE id = 1"),
    "struck without a destruction": at(
        "approved",
        "INSERT INTO strike(record_id, kind, reason, evidence, struck_by, witness, struck_at) "
        "VALUES (1, 'destruction', 'r', 'e', 'a', 'b', '2026-03-17')",
    ),
    "revived": at("closed", "UPDATE record SET state = 'in_place' WHERE id = 1"),
    "a list deleted": at("closed", "DELETE FROM destruction_list"),
    "a line deleted": at("draft", "DELETE FROM destruction_line"),
    "a word replaced": at(
        "deciding",
        "INSERT OR REPLACE INTO destruction_word SELECT * FROM destruction_word",
    ),
}

"""What nothing may do to a destruction, whatever writes: no step of the chain is left out (F20)."""

from desktop_archive.rules.destruction.lists import NEXT, ListState
from desktop_archive.store.appraisal_guards import appraisal_guards
from desktop_archive.store.guarding import changed, guard
from desktop_archive.store.word_guards import (
    EXECUTES,
    OF_LIST,
    WATCHING,
    supervisor_guards,
    word_guards,
)

_OF_A_LIST = (
    "number", "version", "kind", "appraisal_id", "replaces_id", "profile", "profile_kept",
    "made_by", "made_at",
)  # fmt: skip
_FROZEN = ("digest", "frozen_at", "title", "reason", "report")
_OF_A_LINE = (
    "list_id", "position", "record_id", "code", "document_no", "creator", "title", "formed",
    "period", "kept_years", "pages", "quantity", "matter", "secrecy", "guarded", "unit_id",
    "unit", "reason", "early_reason",
)  # fmt: skip
_AT_THE_SHREDDER = ("counted_at", "counted_by", "struck_off", "struck_reason")
_BY_THE_SHREDDER = ("means", "tool", "place_id", "destroyed_at")


def destruction_guards() -> list[str]:
    """Return the statements that let nothing be destroyed without the whole chain (F20, D-14)."""
    return [
        *appraisal_guards(),
        *_list_guards(),
        *_line_guards(),
        *word_guards(),
        *supervisor_guards(),
        *_record_guards(),
    ]


def _list_guards() -> list[str]:
    steps = " OR ".join(
        f"(OLD.state = '{now.value}' AND NEW.state IN ({_words(then)}))"
        for now, then in NEXT.items()
        if then
    )
    frozen = f"OLD.frozen_at IS NOT NULL AND {changed(_FROZEN)}"
    return [
        guard(
            "list_begins",
            "INSERT ON destruction_list",
            "NEW.state <> 'draft' OR NEW.digest <> '' OR NEW.frozen_at IS NOT NULL",
            "a list begins as a draft",
        ),
        guard(
            "list_moves",
            "UPDATE ON destruction_list",
            f"NEW.state IS NOT OLD.state AND NOT ({steps})",
            "a list takes its steps in order",
        ),
        guard(
            "list_stays",
            "UPDATE ON destruction_list",
            f"{changed(_OF_A_LIST)} OR ({frozen}) OR (OLD.state = 'draft' "
            "AND NEW.state = 'draft' AND NEW.digest <> '')",
            "a frozen list never changes",
        ),
        *_step_guards(),
    ]


def _step_guards() -> list[str]:
    return [
        guard(
            "list_over_stays",
            "UPDATE ON destruction_list",
            "OLD.state IN ('refused', 'closed', 'superseded', 'dropped')",
            "a list that is over never changes",
        ),
        *(
            guard(
                f"list_becomes_{state}",
                "UPDATE OF state ON destruction_list",
                f"NEW.state = '{state}' AND OLD.state <> '{state}' AND ({lacks})",
                says,
            )
            for state, lacks, says in (*_approval_steps(), *_shredder_steps())
        ),
    ]


def _words(states: frozenset[ListState]) -> str:
    return ", ".join(sorted(f"'{state.value}'" for state in states))


_LIVE = "l.list_id = NEW.id AND l.left_out_at IS NULL"
_UNSIGNED = (
    "NOT EXISTS(SELECT 1 FROM destruction_word AS w WHERE w.seat_id = s.id AND w.agreed "
    "AND w.digest = NEW.digest)"
)
_HELD = (
    "EXISTS(SELECT 1 FROM hold_record AS hr JOIN hold AS h ON h.id = hr.hold_id "
    "WHERE hr.record_id = l.record_id AND h.lifted_on IS NULL)"
)
_GOING = "l.decision = 'approved' AND l.struck_off = ''"
#: A record to be destroyed stands proposed, is not for ever, and nothing holds it (D-39).
_STOPPED = (
    "l.record_id IS NOT NULL AND (NOT EXISTS(SELECT 1 FROM record AS r WHERE r.id = l.record_id "
    "AND r.state = 'proposed' AND r.period_state = 'running' AND r.withdrawn_at IS NULL) "
    f"OR {_HELD})"
)
_BLOCKED = f"EXISTS(SELECT 1 FROM destruction_line AS l WHERE {_LIVE} AND {_GOING} AND {_STOPPED})"
_FEW = (
    f"(SELECT count(DISTINCT v.name) < 2 OR count(DISTINCT v.unit_id) < 2 "
    f"OR sum(v.part = 'archive') < 1 OR sum(v.part = 'business') < 1 "
    f"FROM destruction_supervisor AS v WHERE {WATCHING})"
)


def _unwatched(part: str) -> str:
    """Return whether a supervisor has not signed this count, before or after."""
    return (
        f"EXISTS(SELECT 1 FROM destruction_supervisor AS v WHERE {WATCHING} AND NOT EXISTS("
        "SELECT 1 FROM destruction_word AS w WHERE w.supervisor_id = v.id AND w.agreed "
        f"AND w.part = '{part}' AND w.round = NEW.round AND w.digest = NEW.digest))"
    )


def _line_exists(condition: str) -> str:
    return f"EXISTS(SELECT 1 FROM destruction_line AS l WHERE {_LIVE} AND {condition})"


def _seat_exists(condition: str) -> str:
    return f"EXISTS(SELECT 1 FROM destruction_seat AS s WHERE s.list_id = NEW.id AND {condition})"


_UNREPORTED = (
    "NEW.kind = 'records' AND (SELECT state FROM appraisal WHERE id = NEW.appraisal_id) "
    "<> 'reported'"
)
_UNJUDGED = (
    "NOT EXISTS(SELECT 1 FROM appraisal_piece AS p WHERE p.record_id = l.record_id "
    "AND p.appraisal_id = NEW.appraisal_id AND p.verdict = 'destroy' "
    "AND p.withdrawn_at IS NULL)"
)
_UNPROPOSED = (
    "NOT EXISTS(SELECT 1 FROM record AS r WHERE r.id = l.record_id AND r.state = 'proposed')"
)
_DECISIONS = (
    "(SELECT count(*) FROM destruction_seat AS s WHERE s.list_id = NEW.id AND s.part = 'decision')"
)
_NOT_REFUSED = (
    "NOT EXISTS(SELECT 1 FROM destruction_word AS w JOIN destruction_seat AS s "
    "ON s.id = w.seat_id WHERE w.list_id = NEW.id AND s.part = 'decision' AND NOT w.agreed)"
)
_UNCOUNTED = _line_exists(f"{_GOING} AND l.counted_at IS NULL")
_NOTHING = f"NOT {_line_exists(f'{_GOING} AND l.counted_at IS NOT NULL')}"
_UNDESTROYED = _line_exists(f"{_GOING} AND l.destroyed_at IS NULL")
_UNWATCHED = f"{_FEW} OR {EXECUTES} OR {_unwatched('before')}"


def _approval_steps() -> list[tuple[str, str, str]]:
    """Return what is lacking for a step: the state, the condition, and how that is said."""
    unfit = _line_exists(f"(l.record_id IS NULL OR {_UNJUDGED} OR {_UNPROPOSED})")
    undecided = _line_exists("l.decision = ''")
    return [
        (
            "signing",
            f"NOT {_line_exists('l.live')} OR {_DECISIONS} <> 1 OR {_UNREPORTED} "
            f"OR NEW.kind = 'records' AND {unfit}",
            "only what was judged goes on a list",
        ),
        ("deciding", _seat_exists(f"s.part <> 'decision' AND {_UNSIGNED}"), "every post signs"),
        (
            "approved",
            f"{_seat_exists(_UNSIGNED)} OR {undecided} OR NOT {_line_exists(_GOING)} OR {_BLOCKED}",
            "silence is never consent",
        ),
        ("refused", _NOT_REFUSED, "only the head refuses a list"),
    ]


def _shredder_steps() -> list[tuple[str, str, str]]:
    """Return what is lacking for the steps after the approval."""
    return [
        ("collecting", "NEW.executor = '' OR NEW.begun_at IS NULL", "somebody carries it out"),
        (
            "counted",
            f"{_UNCOUNTED} OR {_NOTHING} OR {_UNWATCHED}",
            "two supervisors count before",
        ),
        (
            "shredded",
            f"{_UNDESTROYED} OR {_UNCOUNTED} OR {_NOTHING} OR {_UNWATCHED} OR {_BLOCKED} "
            "OR NEW.shredded_at IS NULL",
            "what is destroyed was counted, and nothing holds it",
        ),
        (
            "destroyed",
            f"{_UNDESTROYED} OR {_UNWATCHED} OR {_unwatched('after')}",
            "two supervisors sign after",
        ),
        (
            "closed",
            "NEW.reported_on IS NULL OR NEW.record_number = ''",
            "the panel is told before a list is closed",
        ),
    ]


def _line_guards() -> list[str]:
    state = OF_LIST.format("state")
    return [
        guard(
            "line_enters",
            "INSERT ON destruction_line",
            f"{state} <> 'draft' OR NEW.decision <> '' OR NEW.counted_at IS NOT NULL "
            "OR NEW.destroyed_at IS NOT NULL OR NEW.struck_off <> '' OR NOT NEW.live",
            "a line enters a draft",
        ),
        guard(
            "line_stays",
            "UPDATE ON destruction_line",
            changed(_OF_A_LINE),
            "a line is never changed",
        ),
        guard(
            "line_left_out",
            "UPDATE ON destruction_line",
            f"{changed(('left_out_at', 'left_out_reason'))} "
            f"AND ({state} <> 'draft' OR OLD.left_out_at IS NOT NULL OR NEW.left_out_reason = '')",
            "a line is left out of a draft only",
        ),
        *_carried_out_guards(),
    ]


def _carried_out_guards() -> list[str]:
    state = OF_LIST.format("state")
    counted = changed(_AT_THE_SHREDDER)
    destroyed = changed(_BY_THE_SHREDDER)
    freed = (
        f"NEW.live = 0 AND OLD.live = 1 AND NOT (NEW.left_out_at IS NOT NULL "
        f"OR NEW.decision = 'refused' OR NEW.struck_off <> '' "
        f"OR {state} IN ('refused', 'superseded', 'dropped'))"
    )
    return [
        guard(
            "line_decided",
            "UPDATE ON destruction_line",
            f"{changed(('decision', 'decision_reason'))} AND ({state} <> 'deciding' "
            "OR OLD.decision <> '' OR NEW.left_out_at IS NOT NULL)",
            "a line is decided once, by the head",
        ),
        guard(
            "line_counted",
            "UPDATE ON destruction_line",
            f"{counted} AND ({state} <> 'collecting' OR NEW.decision <> 'approved' "
            "OR OLD.struck_off <> '' OR OLD.destroyed_at IS NOT NULL)",
            "only what is approved is counted, while it is collected",
        ),
        guard(
            "line_destroyed",
            "UPDATE ON destruction_line",
            f"{destroyed} AND ({state} <> 'counted' OR OLD.destroyed_at IS NOT NULL "
            "OR NEW.counted_at IS NULL)",
            "only what was counted is destroyed",
        ),
        guard(
            "line_freed",
            "UPDATE ON destruction_line",
            f"({freed}) OR (NEW.live = 1 AND OLD.live = 0)",
            "a line is bound to its list",
        ),
    ]


def _record_guards() -> list[str]:
    chain = (
        "EXISTS(SELECT 1 FROM destruction_line AS l JOIN destruction_list AS d "
        "ON d.id = l.list_id WHERE l.record_id = NEW.id AND l.live AND l.destroyed_at IS NOT NULL "
        "AND d.state = 'destroyed')"
    )
    listed = (
        "EXISTS(SELECT 1 FROM destruction_line AS l JOIN destruction_list AS d "
        "ON d.id = l.list_id WHERE l.record_id = NEW.id AND l.live)"
    )
    return [
        guard(
            "destroyed_by_the_whole_chain",
            "UPDATE OF state ON record",
            f"NEW.state = 'destroyed' AND OLD.state <> 'destroyed' AND NOT {chain}",
            "nothing is destroyed that is not on a list carried out",
        ),
        guard(
            "listed_stays_proposed",
            "UPDATE ON record",
            "OLD.state = 'proposed' AND (NEW.state NOT IN ('proposed', 'destroyed') "
            f"OR NEW.withdrawn_at IS NOT OLD.withdrawn_at) AND {listed}",
            "what is on a list stays there",
        ),
        guard(
            "struck_by_its_list",
            "INSERT ON strike",
            "NEW.kind = 'destruction' AND NOT EXISTS(SELECT 1 FROM record "
            "WHERE id = NEW.record_id AND state = 'destroyed')",
            "a ledger is struck after the destruction",
        ),
    ]

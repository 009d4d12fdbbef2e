"""Who may sign and watch, whatever writes: in order, in person, no one for two (F20, R-04)."""

from desktop_archive.store.guarding import changed, guard, same_name

OF_LIST = "(SELECT {0} FROM destruction_list WHERE id = NEW.list_id)"
WATCHING = "v.list_id = NEW.id AND v.released_at IS NULL"
_OF_A_SUPERVISOR = ("list_id", "name", "unit_id", "part", "person_id", "named_by", "named_at")
EXECUTES = (
    f"EXISTS(SELECT 1 FROM destruction_supervisor AS v WHERE {WATCHING} "
    f"AND {same_name('v.name', 'NEW.executor')})"
)


_STATE, _MAKER = OF_LIST.format("state"), OF_LIST.format("made_by")
_OTHERS = "SELECT 1 FROM destruction_word AS w WHERE w.list_id = NEW.list_id AND"
_WAITS = (
    "EXISTS(SELECT 1 FROM destruction_seat AS s JOIN destruction_seat AS mine "
    "ON mine.id = NEW.seat_id WHERE s.list_id = NEW.list_id AND s.step < mine.step "
    "AND NOT EXISTS(SELECT 1 FROM destruction_word AS w WHERE w.seat_id = s.id AND w.agreed))"
)
_SEAT = (
    "NEW.seat_id IS NOT NULL AND NOT EXISTS(SELECT 1 FROM destruction_seat AS s "
    "WHERE s.id = NEW.seat_id AND s.list_id = NEW.list_id AND s.part = NEW.part "
    "AND s.post = NEW.post AND s.unit_id IS NEW.unit_id "
    f"AND (s.name = '' OR {same_name('s.name', 'NEW.name')}))"
)
_WATCHER = (
    "NEW.supervisor_id IS NOT NULL AND NOT EXISTS(SELECT 1 FROM destruction_supervisor AS v "
    "WHERE v.id = NEW.supervisor_id AND v.list_id = NEW.list_id AND v.released_at IS NULL "
    f"AND {same_name('v.name', 'NEW.name')})"
)
_CLERKS = "('archivist', 'business_clerk', 'accounting_clerk')"
_TWICE = (
    f"NEW.part IN ('opinion', 'check') AND EXISTS({_OTHERS} w.part IN ('opinion', 'check') "
    f"AND {same_name('w.name', 'NEW.name')})"
)
_DECIDES = (
    f"NEW.part = 'decision' AND (EXISTS({_OTHERS} {same_name('w.name', 'NEW.name')}) "
    f"OR {same_name(_MAKER, 'NEW.name')})"
)
_MAKES = (
    f"NEW.part IN ('opinion', 'check') AND {same_name(_MAKER, 'NEW.name')} "
    f"AND NOT (NEW.part = 'opinion' AND NEW.post IN {_CLERKS})"
)
_TIME = (
    f"NEW.at < {OF_LIST.format('frozen_at')} OR EXISTS({_OTHERS} w.at > NEW.at) "
    f"OR NEW.signed_on < date({OF_LIST.format('frozen_at')}, '-1 day')"
)
_PLACES = (
    "NOT ((NEW.part IN ('panel', 'opinion', 'check') AND NEW.seat_id IS NOT NULL "
    f"AND {_STATE} = 'signing') OR (NEW.part = 'decision' AND NEW.seat_id IS NOT NULL "
    f"AND {_STATE} = 'deciding') OR (NEW.part = 'before' AND NEW.supervisor_id IS NOT NULL "
    f"AND {_STATE} = 'collecting') OR (NEW.part = 'after' AND NEW.supervisor_id IS NOT NULL "
    f"AND {_STATE} = 'shredded'))"
)
_ROUND = f"NEW.supervisor_id IS NOT NULL AND NEW.round <> {OF_LIST.format('round')}"
_UNSIGNED = (
    "NEW.form = 'entered' AND NOT EXISTS(SELECT 1 FROM signature AS g "
    f"WHERE g.id = NEW.signature_id AND g.number = {OF_LIST.format('number')} "
    f"AND g.version = {OF_LIST.format('version')} AND g.digest = NEW.digest "
    "AND g.act = NEW.part AND g.post = NEW.post AND g.name = NEW.name "
    "AND g.signer = NEW.account)"
)


def word_guards() -> list[str]:
    """Return the statements that hold words to their place, order and person."""
    on = "INSERT ON destruction_word"
    return [
        guard(
            "word_in_its_place", on, f"{_PLACES} OR {_SEAT} OR {_WATCHER}", "a word has its place"
        ),
        guard("word_in_order", on, f"NEW.seat_id IS NOT NULL AND {_WAITS}", "posts come in order"),
        guard(
            "word_over_the_list",
            on,
            f"NEW.digest IS NOT {OF_LIST.format('digest')} OR {_ROUND}",
            "a word is over the list as it was frozen",
        ),
        guard("word_of_one_person", on, f"{_TWICE} OR {_DECIDES}", "two posts need two people"),
        guard("word_of_the_maker", on, _MAKES, "who makes a list signs as its clerk only"),
        guard("word_signed_in_person", on, _UNSIGNED, "an entered word is signed with an own key"),
        guard("word_in_time", on, _TIME, "the clock was set back"),
        guard("word_stays", "UPDATE ON destruction_word", "1", "a word is never changed"),
        guard(
            "seat_of_a_draft",
            "INSERT ON destruction_seat",
            f"{_STATE} <> 'draft'",
            "the seats of a list are frozen with it",
        ),
        guard("seat_stays", "UPDATE ON destruction_seat", "1", "a seat is never changed"),
    ]


def _decided(list_id: str, name: str) -> str:
    return (
        f"EXISTS(SELECT 1 FROM destruction_word AS w WHERE w.list_id = {list_id} "
        f"AND w.part = 'decision' AND {same_name('w.name', name)})"
    )


def supervisor_guards() -> list[str]:
    """Return the statements that let nobody watch an own act."""
    state, executor = OF_LIST.format("state"), OF_LIST.format("executor")
    decided = _decided("NEW.list_id", "NEW.name")
    return [
        guard(
            "supervisor_named",
            "INSERT ON destruction_supervisor",
            f"{state} NOT IN ('approved', 'collecting') OR {same_name(executor, 'NEW.name')} "
            f"OR {decided}",
            "who carries it out or decided it does not watch",
        ),
        guard(
            "supervisor_stays",
            "UPDATE ON destruction_supervisor",
            f"{changed(_OF_A_SUPERVISOR)} OR OLD.released_at IS NOT NULL "
            f"OR {state} NOT IN ('approved', 'collecting')",
            "a supervisor is released before the shredder runs, never changed",
        ),
        guard(
            "executor_is_no_supervisor",
            "UPDATE OF executor ON destruction_list",
            f"{EXECUTES} OR {_decided('NEW.id', 'NEW.executor')} "
            "OR (OLD.executor <> '' AND NEW.executor IS NOT OLD.executor "
            "AND OLD.state NOT IN ('approved', 'collecting'))",
            "who carries it out neither decides nor watches",
        ),
        guard(
            "count_is_taken_again",
            "UPDATE OF round ON destruction_list",
            "NEW.round IS NOT OLD.round AND (NEW.round <> OLD.round + 1 "
            "OR OLD.state NOT IN ('collecting', 'counted'))",
            "a count is taken again, never back",
        ),
    ]

"""What no program may do to units, their names and duties, whatever writes (U-03, U-05 to U-07)."""

from desktop_archive.store.guarding import changed, guard, same_name

_OF_A_CLOSED_ONE = ("code", "name", "kind", "valid_from", "valid_to", "closed_on")
_OF_A_TERM = ("unit_id", "person_id", "duty", "valid_from", "named_by")


def unit_guards() -> list[str]:
    """Return the statements that keep units, names and terms true."""
    return [*_terms(), *_beginning(), *_closing(), *_approval(), *_names(), *_duties(), *_people()]


def _terms() -> list[str]:
    no_term = (
        "NEW.kind NOT IN ('department', 'temporary') OR NEW.valid_to < NEW.valid_from "
        "OR (NEW.kind = 'temporary' AND NEW.valid_to IS NULL)"
    )
    taken = (
        "NEW.code <> '' AND EXISTS(SELECT 1 FROM unit AS u "
        "WHERE u.code = NEW.code AND u.id <> NEW.id)"
    )
    return [
        guard("unit_has_its_term", "INSERT ON unit", no_term, "a temporary body has an end"),
        guard("unit_keeps_its_term", "UPDATE ON unit", no_term, "a temporary body has an end"),
        guard("unit_code_of_its_own", "INSERT ON unit", taken, "another unit has this code"),
        guard(
            "unit_code_stays",
            "UPDATE OF code ON unit",
            f"NEW.code <> OLD.code AND (OLD.code <> '' OR ({taken}))",
            "a unit keeps its code",
        ),
    ]


def _beginning() -> list[str]:
    term = "EXISTS(SELECT 1 FROM unit_duty AS d WHERE d.unit_id = OLD.id"
    rests = (
        "EXISTS(SELECT 1 FROM unit_name AS n WHERE n.unit_id = OLD.id) "
        f"OR (OLD.valid_from <> '' AND {term}) AND NOT {term} AND d.valid_from < OLD.valid_from)) "
        f"OR {term} AND d.valid_from < NEW.valid_from)"
    )
    # Moments are kept in UTC: on the last day of a year the next one may have begun here.
    ahead = (
        "EXISTS(SELECT 1 FROM ctx AS c WHERE substr(c.at, 6, 5) <> '12-31' "
        "AND NEW.valid_from > substr(c.at, 1, 4) || '-12-31')"
    )
    return [
        guard(
            "unit_began_once",
            "UPDATE OF valid_from ON unit",
            f"NEW.valid_from <> OLD.valid_from AND ({rests})",
            "a unit began once",
        ),
        guard("unit_has_begun", "INSERT ON unit", ahead, "a unit began by now"),
        guard(
            "unit_begins_by_now",
            "UPDATE OF valid_from ON unit",
            f"NEW.valid_from <> OLD.valid_from AND {ahead}",
            "a unit began by now",
        ),
    ]


def _approval() -> list[str]:
    login = same_name("c.actor", "NEW.approved_by")
    name = same_name("a.display_name", "NEW.approved_by")
    alone = (
        f"(trim(NEW.approved_by) = '' OR EXISTS(SELECT 1 FROM ctx AS c WHERE {login} "
        f"OR EXISTS(SELECT 1 FROM account AS a WHERE a.login = c.actor AND {name})))"
    )
    carried = (
        "NEW.code <> '' AND EXISTS(SELECT 1 FROM record AS r "
        "WHERE r.unit_code = NEW.code AND r.unit_id IS NULL)"
    )
    says = "nobody widens the circle of readers alone"
    return [
        guard("unit_enters_approved", "INSERT ON unit", f"{carried} AND {alone}", says),
        guard(
            "unit_code_approved",
            "UPDATE OF code ON unit",
            f"NEW.code <> OLD.code AND {carried} AND {alone}",
            says,
        ),
        guard(
            "unit_custodian_approved",
            "UPDATE OF custodian_id ON unit",
            f"NEW.custodian_id IS NOT OLD.custodian_id AND {alone}",
            says,
        ),
        guard(
            "unit_approval_stays",
            "UPDATE OF approved_by ON unit",
            f"{changed(('approved_by',))} AND NOT {changed(('code', 'custodian_id'))}",
            "what was approved stays",
        ),
    ]


def _closing() -> list[str]:
    no_custodian = (
        "NEW.custodian_id = NEW.id OR EXISTS(SELECT 1 FROM unit AS u "
        "WHERE u.id = NEW.custodian_id AND u.closed_on IS NOT NULL)"
    )
    return [
        guard(
            "unit_closed_to_a_custodian",
            "UPDATE OF closed_on ON unit",
            "NEW.closed_on IS NOT NULL AND NEW.custodian_id IS NULL",
            "what a closed unit leaves has a custodian",
        ),
        guard(
            "unit_closed_by_a_document",
            "UPDATE OF closed_on ON unit",
            "NEW.closed_on IS NOT OLD.closed_on "
            "AND EXISTS(SELECT 1 FROM ctx AS c WHERE trim(c.reason) = '')",
            "a unit is closed by a document",
        ),
        guard(
            "unit_closed_stays",
            "UPDATE ON unit",
            f"OLD.closed_on IS NOT NULL AND {changed(_OF_A_CLOSED_ONE)}",
            "a closed unit stays as it was",
        ),
        guard(
            "unit_custodian_in_being",
            "UPDATE OF custodian_id ON unit",
            no_custodian,
            "a custodian is another unit in being",
        ),
    ]


def _names() -> list[str]:
    last = "(SELECT max(n.ended_on) FROM unit_name AS n WHERE n.unit_id = {0})"
    kept = (
        "EXISTS(SELECT 1 FROM unit_name AS o WHERE o.unit_id = OLD.id AND o.name = OLD.name "
        f"AND o.ended_on = {last.format('OLD.id')})"
    )
    before = (
        f"coalesce({last.format('NEW.unit_id')}, "
        "(SELECT u.valid_from FROM unit AS u WHERE u.id = NEW.unit_id))"
    )
    others = "EXISTS(SELECT 1 FROM unit_name AS n WHERE n.name = NEW.name"
    return [
        guard("unit_name_of_its_own", "INSERT ON unit", f"{others})", "another unit had this name"),
        guard(
            "unit_name_taken_of_its_own",
            "UPDATE OF name ON unit",
            f"NEW.name <> OLD.name AND {others} AND n.unit_id <> NEW.id)",
            "another unit had this name",
        ),
        guard(
            "unit_renamed_keeps_its_name",
            "UPDATE OF name ON unit",
            f"NEW.name <> OLD.name AND NOT {kept}",
            "the old name is kept with its days",
        ),
        guard(
            "unit_name_follows",
            "INSERT ON unit_name",
            f"NEW.ended_on <= NEW.valid_from OR NEW.valid_from <> {before}",
            "names follow one another without a gap",
        ),
        "CREATE TRIGGER unit_name_stays BEFORE UPDATE ON unit_name "
        "BEGIN SELECT RAISE(ABORT, 'an old name stays'); END",
    ]


def _duties() -> list[str]:
    overlaps = (
        "NEW.duty = 'liaison' AND EXISTS(SELECT 1 FROM unit_duty AS d "
        "WHERE d.unit_id = NEW.unit_id AND d.duty = 'liaison' "
        "AND (d.ended_on IS NULL OR d.ended_on > NEW.valid_from))"
    )
    closed = "EXISTS(SELECT 1 FROM unit AS u WHERE u.id = NEW.unit_id AND u.closed_on IS NOT NULL)"
    return [
        guard(
            "one_liaison_at_a_time",
            "INSERT ON unit_duty",
            overlaps,
            "a unit has one liaison officer on any day",
        ),
        guard("no_duty_in_a_closed_unit", "INSERT ON unit_duty", closed, "the unit is closed"),
        guard(
            "unit_duty_stays",
            "UPDATE ON unit_duty",
            f"OLD.ended_on IS NOT NULL OR {changed(_OF_A_TERM)}",
            "a term stays as named; it is only ended",
        ),
    ]


def _people() -> list[str]:
    runs = "EXISTS(SELECT 1 FROM unit_duty AS d WHERE d.person_id = NEW.id AND d.ended_on IS NULL"
    elsewhere = f"{runs} AND (NEW.unit_id IS NULL OR d.unit_id <> NEW.unit_id))"
    return [
        guard(
            "person_moves_without_duties",
            "UPDATE OF unit_id ON person",
            f"NEW.unit_id IS NOT OLD.unit_id AND {elsewhere}",
            "duties end with the unit",
        ),
        guard(
            "person_leaves_without_duties",
            "UPDATE OF left_on ON person",
            f"NEW.left_on IS NOT NULL AND OLD.left_on IS NULL AND {runs})",
            "duties end with leaving",
        ),
    ]

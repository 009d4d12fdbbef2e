"""Guards that keep states, numbers and places true, whatever writes them."""


def state_guards() -> list[str]:
    """Return the statements that keep states true whatever writes them (L-34, N-20, B-18)."""
    open_loan = (
        "EXISTS(SELECT 1 FROM loan WHERE record_id = NEW.id "
        "AND returned_at IS NULL AND undone_at IS NULL)"
    )
    return [
        "CREATE TRIGGER state_on_loan BEFORE UPDATE OF state ON record "
        f"WHEN NEW.state = 'on_loan' AND NOT {open_loan} "
        "BEGIN SELECT RAISE(ABORT, 'on loan needs a loan'); END",
        "CREATE TRIGGER state_not_on_loan BEFORE UPDATE OF state ON record "
        f"WHEN NEW.state IS NOT OLD.state AND NEW.state <> 'on_loan' AND {open_loan} "
        "BEGIN SELECT RAISE(ABORT, 'an open loan says on loan'); END",
        "CREATE TRIGGER state_new_record BEFORE INSERT ON record "
        "WHEN NEW.state IN ('on_loan', 'destroyed') "
        "BEGIN SELECT RAISE(ABORT, 'a new record is in place'); END",
        "CREATE TRIGGER state_destroyed BEFORE UPDATE OF state ON record "
        "WHEN OLD.state = 'destroyed' AND NEW.state <> 'destroyed' "
        "BEGIN SELECT RAISE(ABORT, 'destroyed stays destroyed'); END",
        "CREATE TRIGGER struck_stays_struck BEFORE UPDATE OF state ON record "
        "WHEN NEW.state NOT IN ('lost', 'transferred', 'destroyed') "
        "AND EXISTS(SELECT 1 FROM strike WHERE record_id = NEW.id) "
        "BEGIN SELECT RAISE(ABORT, 'what is struck off stays so'); END",
        "CREATE TRIGGER serial_only_rises BEFORE UPDATE ON serial "
        "WHEN NEW.next_serial < OLD.next_serial OR NEW.kind IS NOT OLD.kind "
        "BEGIN SELECT RAISE(ABORT, 'a serial is never reused'); END",
        "CREATE TRIGGER only_in_place_is_lent BEFORE INSERT ON loan "
        "WHEN EXISTS(SELECT 1 FROM record WHERE id = NEW.record_id AND state <> 'in_place') "
        "BEGIN SELECT RAISE(ABORT, 'only what is in place is lent'); END",
        *_signing_guards(),
        *_reading_guards(),
        *_case_guards(),
        *_number_guards(),
        *_place_guards(),
    ]


def _reading_guards() -> list[str]:
    """Return the statements that tie readings to states, and excerpts to reviews (A-04, A-09)."""
    open_reading = (
        "EXISTS(SELECT 1 FROM reading WHERE record_id = NEW.id "
        "AND ended_at IS NULL AND undone_at IS NULL)"
    )
    held = (
        "NEW.received_on IS NOT NULL AND (NEW.review = 'held_back' OR (NEW.review <> 'released' "
        "AND EXISTS(SELECT 1 FROM person WHERE id = NEW.person_id AND kind = 'external')))"
    )
    return [
        "CREATE TRIGGER state_reading BEFORE UPDATE OF state ON record "
        f"WHEN NEW.state = 'reading' AND NOT {open_reading} "
        "BEGIN SELECT RAISE(ABORT, 'in the reading room needs a reading'); END",
        "CREATE TRIGGER state_not_reading BEFORE UPDATE OF state ON record "
        f"WHEN NEW.state IS NOT OLD.state AND NEW.state <> 'reading' AND {open_reading} "
        "BEGIN SELECT RAISE(ABORT, 'an open reading says reading'); END",
        "CREATE TRIGGER only_in_place_is_read BEFORE INSERT ON reading "
        "WHEN EXISTS(SELECT 1 FROM record WHERE id = NEW.record_id AND state <> 'in_place') "
        "BEGIN SELECT RAISE(ABORT, 'only what is in place is read'); END",
        "CREATE TRIGGER copied_as_asked BEFORE INSERT ON copy_made "
        "WHEN NOT EXISTS(SELECT 1 FROM application AS a JOIN application_record AS r "
        "ON r.application_id = a.id WHERE a.id = NEW.application_id AND a.state = 'open' "
        "AND r.record_id = NEW.record_id AND r.fetched = 0) "
        "BEGIN SELECT RAISE(ABORT, 'a copy is asked for'); END",
        *(
            f"CREATE TRIGGER excerpt_waits_for_review_{verb.lower()} BEFORE {verb} ON copy_made "
            f"WHEN {held} BEGIN SELECT RAISE(ABORT, 'an excerpt waits for its review'); END"
            for verb in ("INSERT", "UPDATE")
        ),
    ]


def _case_guards() -> list[str]:
    """Return the statement that closes no case before it was reported and inquired (L-16)."""
    lacks = (
        "NOT EXISTS(SELECT 1 FROM case_step WHERE case_id = NEW.id AND step = 'reported') "
        "OR (NEW.kind = 'loss' AND (SELECT count(*) FROM case_step WHERE case_id = NEW.id "
        "AND step IN ('inquiry', 'department_told')) < 2)"
    )
    return [
        "CREATE TRIGGER case_takes_its_steps BEFORE UPDATE ON desk_case "
        f"WHEN NEW.closed_on IS NOT NULL AND ({lacks}) "
        "BEGIN SELECT RAISE(ABORT, 'a case is closed after its steps'); END",
    ]


def _signing_guards() -> list[str]:
    """Return the statements that let nobody approve what is asked for by that person (R-04)."""
    own = (
        "NEW.decision = 'approved' AND EXISTS(SELECT 1 FROM application AS a "
        "JOIN person AS p ON p.id = a.person_id WHERE a.id = NEW.application_id "
        "AND (p.id = NEW.person_id OR p.name = NEW.name))"
    )
    return [
        f"CREATE TRIGGER nobody_approves_own_{verb.lower()} BEFORE {verb} ON approval WHEN {own} "
        "BEGIN SELECT RAISE(ABORT, 'nobody approves an own application'); END"
        for verb in ("INSERT", "UPDATE")
    ] + [
        "CREATE TRIGGER entered_refusal_stands BEFORE UPDATE ON approval "
        "WHEN OLD.decision = 'refused' AND OLD.form = 'entered' "
        "AND (NEW.form <> 'entered' OR NEW.decided_on < OLD.decided_on) "
        "BEGIN SELECT RAISE(ABORT, 'a refusal entered with a password stands'); END"
    ]


def _number_guards() -> list[str]:
    """Return the statements that keep schemes in use and fixed numbers as they are (N-08, N-20)."""
    rule = (
        "name", "version", "template", "category_id", "valid_from", "scope_fields",
        "years_together", "start", "step", "overflow", "gap", "late", "runs_on",
    )  # fmt: skip
    changed = " OR ".join(f"NEW.{column} IS NOT OLD.{column}" for column in rule)
    fixed = (
        "EXISTS(SELECT 1 FROM counter WHERE scheme_id = OLD.scheme_id "
        "AND scope = OLD.scope AND state = 'fixed')"
    )
    return [
        "CREATE TRIGGER scheme_in_use_stays BEFORE UPDATE ON scheme "
        f"WHEN OLD.locked AND (NOT NEW.locked OR {changed}) "
        "BEGIN SELECT RAISE(ABORT, 'a scheme in use is never changed'); END",
        "CREATE TRIGGER fixed_class_only_rises BEFORE UPDATE ON counter "
        "WHEN OLD.state = 'fixed' AND (NEW.state <> 'fixed' OR NEW.fills "
        "OR NEW.next_number < OLD.next_number) "
        "BEGIN SELECT RAISE(ABORT, 'a fixed class gives no number twice'); END",
        f"CREATE TRIGGER fixed_number_stays BEFORE UPDATE OF code ON record "
        f"WHEN NEW.code IS NOT OLD.code AND {fixed} "
        "BEGIN SELECT RAISE(ABORT, 'a fixed number is never changed'); END",
    ]


def _place_guards() -> list[str]:
    """Return the statements that keep boxes on shelves in use, and measures possible (B-06)."""
    stands = (
        "EXISTS(SELECT 1 FROM box WHERE place_id = NEW.id "
        "AND withdrawn_at IS NULL AND state = 'active')"
    )
    given_up = "EXISTS(SELECT 1 FROM place WHERE id = NEW.place_id AND retired_on IS NOT NULL)"
    nonsense = (
        "min(NEW.height_mm, NEW.width_mm, NEW.thickness_mm, NEW.inner_mm, NEW.pile_of) < 1 "
        "OR NEW.inner_mm > NEW.thickness_mm OR NEW.full_g < 1"
    )
    guards = [
        "CREATE TRIGGER place_under_a_box_stays BEFORE UPDATE OF retired_on ON place "
        f"WHEN NEW.retired_on IS NOT NULL AND OLD.retired_on IS NULL AND {stands} "
        "BEGIN SELECT RAISE(ABORT, 'a place under a box is not retired'); END",
        "CREATE TRIGGER box_on_a_place_in_use BEFORE UPDATE OF place_id ON box "
        f"WHEN NEW.place_id IS NOT OLD.place_id AND {given_up} "
        "BEGIN SELECT RAISE(ABORT, 'a box stands on a place in use'); END",
        "CREATE TRIGGER new_box_on_a_place_in_use BEFORE INSERT ON box "
        f"WHEN {given_up} "
        "BEGIN SELECT RAISE(ABORT, 'a box stands on a place in use'); END",
    ]
    for verb in ("INSERT", "UPDATE"):
        guards.append(
            f"CREATE TRIGGER box_type_{verb.lower()}_measures BEFORE {verb} ON box_type "
            f"WHEN {nonsense} BEGIN SELECT RAISE(ABORT, 'a box has measures'); END"
        )
        guards.append(
            f"CREATE TRIGGER place_{verb.lower()}_measures BEFORE {verb} ON place "
            "WHEN NEW.length_mm < 1 OR NEW.height_mm < 1 OR NEW.depth_mm < 1 OR NEW.limit_kg < 1 "
            "BEGIN SELECT RAISE(ABORT, 'a shelf has measures'); END"
        )
    return guards

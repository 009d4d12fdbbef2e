"""What no program may do to schedules, holds and extensions, whatever writes (K-11, K-14, D-39)."""


def retention_guards() -> list[str]:
    """Return the statements that keep approved schedules and holds as they were decided."""
    return [*_schedule_guards(), *_hold_guards(), *_box_hold_watchers(), *_claim_guards()]


def _schedule_guards() -> list[str]:
    state = "(SELECT state FROM schedule WHERE id = NEW.schedule_id)"
    frozen = ("version", "approved_by", "approved_on", "in_force_on", "note", "made_at", "made_by")
    changed = " OR ".join(f"NEW.{name} IS NOT OLD.{name}" for name in frozen)
    steps = "(OLD.state = NEW.state OR (OLD.state = 'approved' AND NEW.state = 'in_force'))"
    return [
        "CREATE TRIGGER schedule_frozen BEFORE UPDATE ON schedule "
        f"WHEN OLD.state <> 'draft' AND ({changed} OR NOT {steps}) "
        "BEGIN SELECT RAISE(ABORT, 'an approved schedule is never changed'); END",
        "CREATE TRIGGER schedule_approved BEFORE UPDATE ON schedule "
        "WHEN OLD.state = 'draft' AND NEW.state IN ('approved', 'in_force') AND NEW.version > 1 "
        "AND (NEW.approved_by = '' OR NEW.approved_on = '' OR NEW.in_force_on IS NULL) "
        "BEGIN SELECT RAISE(ABORT, 'a schedule needs its approval'); END",
        "CREATE TRIGGER schedule_begins BEFORE INSERT ON schedule WHEN NEW.state <> 'draft' "
        "BEGIN SELECT RAISE(ABORT, 'a schedule begins as a draft'); END",
        "CREATE TRIGGER schedule_line_new BEFORE INSERT ON schedule_line "
        f"WHEN {state} <> 'draft' "
        "BEGIN SELECT RAISE(ABORT, 'an approved schedule is never changed'); END",
        "CREATE TRIGGER schedule_line_frozen BEFORE UPDATE ON schedule_line "
        f"WHEN {state} <> 'draft' "
        "BEGIN SELECT RAISE(ABORT, 'an approved schedule is never changed'); END",
    ]


def _hold_guards() -> list[str]:
    said = ("number", "strength", "reason", "authority", "placed_on", "placed_by")
    fixed = (*said, "scope", "query", "with_secret", "standing")
    changed = " OR ".join(f"NEW.{name} IS NOT OLD.{name}" for name in fixed)
    in_force = (
        "EXISTS(SELECT 1 FROM hold_record AS r JOIN hold AS h ON h.id = r.hold_id "
        "WHERE r.record_id = NEW.id AND h.lifted_on IS NULL)"
    )
    return [
        "CREATE TRIGGER hold_stands BEFORE UPDATE ON hold "
        f"WHEN OLD.lifted_on IS NOT NULL OR {changed} "
        "BEGIN SELECT RAISE(ABORT, 'a hold is lifted, never changed'); END",
        "CREATE TRIGGER hold_lifted BEFORE UPDATE OF lifted_on ON hold "
        "WHEN NEW.lifted_on IS NOT NULL AND NEW.lifted_reason = '' "
        "BEGIN SELECT RAISE(ABORT, 'a hold is lifted for a reason'); END",
        "CREATE TRIGGER hold_record_kept BEFORE UPDATE ON hold_record "
        "BEGIN SELECT RAISE(ABORT, 'what was held is evidence'); END",
        "CREATE TRIGGER hold_box_kept BEFORE UPDATE ON hold_box "
        "BEGIN SELECT RAISE(ABORT, 'what was held is evidence'); END",
        "CREATE TRIGGER held_stays BEFORE UPDATE OF state ON record "
        f"WHEN NEW.state = 'destroyed' AND OLD.state <> 'destroyed' AND {in_force} "
        # A hold that came after the shredder cannot bring the paper back; the truth is kept.
        "AND NOT EXISTS(SELECT 1 FROM destruction_line AS l WHERE l.record_id = NEW.id "
        "AND l.live AND l.destroyed_at IS NOT NULL) "
        "BEGIN SELECT RAISE(ABORT, 'a held record is not destroyed'); END",
    ]


def _box_hold_watchers() -> list[str]:
    """Return the statements that hold whatever is put into a held box."""
    catch = (
        "BEGIN INSERT INTO hold_record(hold_id, record_id, how, since) "
        "SELECT b.hold_id, NEW.id, 'box', (SELECT at FROM ctx) "
        "FROM hold_box AS b JOIN hold AS h ON h.id = b.hold_id "
        "WHERE b.box_id = NEW.box_id AND h.lifted_on IS NULL AND NOT EXISTS("
        "SELECT 1 FROM hold_record AS r WHERE r.hold_id = b.hold_id AND r.record_id = NEW.id); END"
    )
    return [
        f"CREATE TRIGGER box_hold_moved AFTER UPDATE OF box_id ON record "
        f"WHEN NEW.box_id IS NOT NULL {catch}",
        f"CREATE TRIGGER box_hold_new AFTER INSERT ON record WHEN NEW.box_id IS NOT NULL {catch}",
    ]


def _claim_guards() -> list[str]:
    return [
        "CREATE TRIGGER extension_explained BEFORE INSERT ON period_change "
        "WHEN NEW.kind = 'extension' "
        "AND (NEW.panel = '' OR NEW.reason = '' OR NEW.decided_on IS NULL) "
        "BEGIN SELECT RAISE(ABORT, 'an extension says who decided, when and why'); END",
        "CREATE TRIGGER period_change_kept BEFORE UPDATE ON period_change "
        "BEGIN SELECT RAISE(ABORT, 'a change of period is evidence'); END",
        "CREATE TRIGGER claim_check_kept BEFORE UPDATE ON claim_check "
        "BEGIN SELECT RAISE(ABORT, 'a declaration is evidence'); END",
    ]

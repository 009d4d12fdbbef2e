"""What no program may do to a move plan, whatever writes (B-18)."""


def move_guards() -> list[str]:
    """Return the statements that keep move plans and the shelves in step (B-18)."""
    plan = "(SELECT state FROM move_plan WHERE id = NEW.plan_id)"
    return [
        "CREATE TRIGGER move_line_carried BEFORE UPDATE OF state ON move_line "
        f"WHEN NEW.state IN ('taken', 'there') AND {plan} <> 'under_way' "
        "BEGIN SELECT RAISE(ABORT, 'only a plan under way carries boxes'); END",
        "CREATE TRIGGER move_line_there BEFORE UPDATE OF state ON move_line "
        "WHEN NEW.state = 'there' AND NEW.to_place_id IS NOT "
        "(SELECT place_id FROM box WHERE id = NEW.box_id) "
        "BEGIN SELECT RAISE(ABORT, 'a box is there when it stands there'); END",
        "CREATE TRIGGER move_plan_over BEFORE UPDATE ON move_plan "
        "WHEN OLD.state IN ('closed', 'dropped') "
        "BEGIN SELECT RAISE(ABORT, 'a closed plan is never changed'); END",
        "CREATE TRIGGER move_plan_closes BEFORE UPDATE OF state ON move_plan "
        "WHEN NEW.state = 'closed' AND EXISTS(SELECT 1 FROM move_line "
        "WHERE plan_id = NEW.id AND state IN ('waiting', 'taken')) "
        "BEGIN SELECT RAISE(ABORT, 'a closed plan leaves no box on the way'); END",
    ]

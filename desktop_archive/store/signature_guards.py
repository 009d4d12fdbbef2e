"""What no program may do to keys and signatures, whatever writes (F21)."""

_OF_A_KEY = (
    "account_id", "name", "public_key", "fingerprint", "enrolled_at", "head_seq", "head_hash",
    "proof",
)  # fmt: skip
_REVOKED = ("revoked_at", "revoked_seq", "revoked_reason", "revoked_by")
#: That a row does not name the last line of the trail.
AT_THE_HEAD = (
    "NEW.head_seq IS NOT (SELECT max(seq) FROM chain) OR NEW.head_hash IS NOT "
    "(SELECT lower(hex(hash)) FROM chain WHERE seq = NEW.head_seq)"
)


def signature_guards() -> list[str]:
    """Return the statements that keep signatures and public keys as they were made."""
    live = "(SELECT revoked_at FROM signing_key WHERE id = NEW.key_id) IS NULL"
    return [
        "CREATE TRIGGER signature_stays BEFORE UPDATE ON signature "
        "BEGIN SELECT RAISE(ABORT, 'a signature is never changed'); END",
        f"CREATE TRIGGER signature_by_a_live_key BEFORE INSERT ON signature WHEN NOT {live} "
        "BEGIN SELECT RAISE(ABORT, 'a revoked key signs nothing'); END",
        f"CREATE TRIGGER signature_at_the_head BEFORE INSERT ON signature WHEN {AT_THE_HEAD} "
        "BEGIN SELECT RAISE(ABORT, 'a signature names the head of the trail'); END",
        f"CREATE TRIGGER signing_key_at_the_head BEFORE INSERT ON signing_key WHEN {AT_THE_HEAD} "
        "BEGIN SELECT RAISE(ABORT, 'a key names the head of the trail'); END",
        "CREATE TRIGGER signing_key_stays BEFORE UPDATE ON signing_key "
        f"WHEN {_changed(_OF_A_KEY)} "
        "BEGIN SELECT RAISE(ABORT, 'a key is never changed'); END",
        "CREATE TRIGGER signing_key_stays_revoked BEFORE UPDATE ON signing_key "
        f"WHEN OLD.revoked_at IS NOT NULL AND ({_changed(_REVOKED)}) "
        "BEGIN SELECT RAISE(ABORT, 'a revoked key stays revoked'); END",
        f"CREATE TRIGGER key_wrapping_of_a_live_key BEFORE UPDATE ON key_wrapping WHEN NOT {live} "
        "OR NEW.key_id IS NOT OLD.key_id "
        "BEGIN SELECT RAISE(ABORT, 'a revoked key is not closed anew'); END",
    ]


def _changed(columns: tuple[str, ...]) -> str:
    return " OR ".join(f"NEW.{column} IS NOT OLD.{column}" for column in columns)

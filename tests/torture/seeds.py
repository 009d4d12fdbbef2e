"""Bugs that would cost evidence, one small change of the code each, and the tests that must fail."""

from dataclasses import dataclass
from typing import Final

_STORE, _SERVICES = "desktop_archive/store", "desktop_archive/services"
_SQLITE, _AUDIT = f"{_STORE}/dialect/sqlite.py", f"{_STORE}/audit.py"
_TRIGGERS, _DATABASE = f"{_STORE}/dialect/triggers.py", f"{_STORE}/database.py"
_OPENING, _TRAIL = "tests/store/test_opening.py", "tests/store/test_trail.py"
_COPIES, _FAULTS = "tests/store/test_backups.py", "tests/torture/test_disk_faults.py"
_ACCOUNTS = "tests/services/test_accounts.py"


@dataclass(frozen=True, slots=True)
class Seed:
    """A bug: what stands in a file now, what it is changed to, who must notice."""

    name: str
    file: str
    now: str
    then: str
    tests: str


SEEDS: Final = (
    Seed("a write is not waited for", _SQLITE, '("delete", _EXTRA)', '("delete", 1)', _OPENING),
    Seed("a journal's end is not", _SQLITE, '("delete", _EXTRA)', '("delete", _FULL)', _OPENING),
    Seed("WAL on an old library", _SQLITE, "if version >= (3, 51, 3)", "if version >= (3, 7)", _OPENING),
    Seed(
        "writers begin late", _SQLITE, 'if query_only else "BEGIN IMMEDIATE"', 'if query_only else "BEGIN"',
        _OPENING,
    ),
    Seed("links are not kept", _SQLITE, '("foreign_keys", 1)', '("foreign_keys", 0)', _OPENING),
    Seed("REPLACE is not seen", _SQLITE, '("recursive_triggers", 1)', '("recursive_triggers", 0)', _OPENING),
    Seed("a schema may run code", _SQLITE, '("trusted_schema", 0)', '("trusted_schema", 1)', _OPENING),
    Seed("deleted words stay", _SQLITE, '("secure_delete", 1)', '("secure_delete", 0)', _OPENING),
    Seed("nobody stops our own bugs", _SQLITE, "        if guarded:", "        if not guarded:", _TRAIL),
    Seed("the trail may be overwritten", _TRIGGERS, "NEW.seq <> -1 AND {exists}", "NEW.seq < -1", _TRAIL),
    Seed("the trail may be changed", _TRIGGERS, "BEFORE UPDATE ON {table} ", "BEFORE UPDATE ON {table} WHEN 0 ", _TRAIL),
    Seed(
        "loans leave no trail", _TRIGGERS, "AFTER {verb.upper()} ON {table} ",
        "AFTER {verb.upper()} ON {table} WHEN '{table}' <> 'loan' ", "tests/services/test_lending.py",
    ),
    Seed(
        "anybody writes without a name", _TRIGGERS, "WHEN NOT EXISTS(SELECT 1 FROM ctx)", "WHEN 0", _TRAIL
    ),
    Seed(
        "what is recorded is deleted", _TRIGGERS, 'BEFORE DELETE ON {table} "\n        "BEGIN',
        'BEFORE DELETE ON {table} WHEN 0 "\n        "BEGIN', _TRAIL,
    ),
    Seed(
        "the chain forgets what came before", _AUDIT,
        "            previous = hashlib.sha256(previous + text).digest()",
        "            previous = hashlib.sha256(text).digest()", _TRAIL,
    ),
    Seed("a gap in the chain is passed over", _AUDIT, "if number != self.last + 1:", "if number < 0:", _TRAIL),
    Seed("a wrong hash is passed over", _AUDIT, "if calculated != stored and", "if stored is None and", _TRAIL),
    Seed(
        "rows are not compared", _AUDIT,
        "found = _different_rows(connection, table, columns, bounds)", "found: list[Finding] = []", _TRAIL,
    ),
    Seed(
        "missing rows are not missed", _AUDIT,
        "    found += _missing_rows(connection, table, bounds)", "    found += []", _TRAIL,
    ),
    Seed(
        "an act in doubt is told as not done", _DATABASE,
        "stored = self.registered(act.op_id)", "stored = False", _FAULTS,
    ),
    Seed(
        "an act in doubt is told as done", _DATABASE,
        "stored = self.registered(act.op_id)", "stored = True", _FAULTS,
    ),
    Seed(
        "one fault stops the whole day", _DATABASE,
        "            self._readers.dispose()\n            raise", "            raise", _FAULTS,
    ),
    Seed(
        "a copy is named unverified", f"{_STORE}/backups.py", "if found or copy_checks", "if copy_checks",
        _COPIES,
    ),
    Seed(
        "a copy is named before it is on the disk", f"{_STORE}/backups.py",
        "    manifests.sync(part)\n    part.rename", "    part.rename", "tests/torture/test_copies.py",
    ),
    Seed(
        "a copy has its name while it is written", f"{_STORE}/backups.py",
        "final, part = folder / called, folder / (called + PART)", "final, part = folder / called, folder / called",
        "tests/torture/test_copies.py",
    ),
    Seed(
        "yearly copies go", "desktop_archive/rules/copies.py", '("%Y", 10_000)', '("%Y", 2)',
        "tests/rules/test_copies.py",
    ),
    Seed(
        "an upgrade without a copy", f"{_STORE}/upgrade.py",
        '    backups.make(where, backup_folder, label="before-upgrade")', "    where.stat()",
        "tests/store/test_migrations.py",
    ),
    Seed("a newer register is taken", f"{_STORE}/opening.py", "if version > upgrade.HEAD", "if version < 0", _OPENING),
    Seed(
        "a changed schema is taken", f"{_STORE}/opening.py",
        "return fingerprint(connection) == known", "return bool(known)", _OPENING,
    ),
    Seed(
        "guesses are not counted", f"{_SERVICES}/accounts.py",
        "failures = store_accounts.by_id(session, account.id).failed_count + 1", "failures = 0", _ACCOUNTS,
    ),
    Seed(
        "passwords lie open", f"{_SERVICES}/passwords.py",
        "return _HASHER.hash(password)", "return password", _ACCOUNTS,
    ),
    Seed(
        "the last administrator goes", f"{_SERVICES}/accounts.py",
        "if active and Role.ADMINISTRATOR in roles", "if account_id", _ACCOUNTS,
    ),
    Seed(
        "secret entries leave in lists", f"{_SERVICES}/masking.py",
        "return is_guarded(entry) and not may_open", "return False", "tests/services/test_exports.py",
    ),
    Seed(
        "one person signs twice", "desktop_archive/rules/destruction/signing.py",
        "(WordRefusal.SAME_PERSON, _signs_twice(word, slot, standing.signed))",
        "(WordRefusal.SAME_PERSON, False)", "tests/rules/destruction/test_chain.py",
    ),
    Seed(
        "labels obey mark-up", "desktop_archive/ui/widgets/labels.py",
        "self.setTextFormat(Qt.TextFormat.PlainText)", "self.setTextFormat(Qt.TextFormat.AutoText)",
        "tests/ui/test_hostile_text.py::test_the_watch_over_what_is_shown_sees_what_it_should",
    ),
    Seed(
        "tool tips obey mark-up", "desktop_archive/ui/widgets/labels.py",
        "html.escape(visible(text))", "visible(text)", "tests/ui/widgets/test_widgets.py",
    ),
    Seed(
        "signs that turn the line are obeyed", "desktop_archive/rules/showing.py",
        '"Cc", "Cf"', '"Cc"', "tests/rules/test_showing.py",
    ),
    Seed(
        "exported text is a formula", "desktop_archive/exchange/formula_guard.py",
        "return GUARD + text if is_formula_like(text) else text", "return text",
        "tests/exchange/test_formula_guard.py",
    ),
    Seed(
        "typed words are search syntax", f"{_STORE}/search/tokens.py",
        "    return '\"' + \" \".join(word[at : at + 2]", "    return '' + \" \".join(word[at : at + 2]",
        "tests/store/search",
    ),
    Seed(
        "an archive may swell", "desktop_archive/exchange/containers.py",
        "info.file_size > limits.ratio_applies_from and", "info.file_size < 0 and",
        "tests/exchange/test_tables.py",
    ),
    Seed(
        "a workbook may hold entities", "desktop_archive/exchange/containers.py",
        "if any(mark in block for mark in _ENTITIES)", "if not block", "tests/exchange/test_tables.py",
    ),
    Seed(
        "an archive is unpacked blindly", "desktop_archive/exchange/containers.py",
        "    with zipfile.ZipFile(path) as archive:\n        return any(",
        "    with zipfile.ZipFile(path) as archive:\n        archive.extractall()\n        return any(",
        "tests/test_forbidden_calls.py",
    ),
    Seed(
        "the live file is opened beside the database", f"{_SERVICES}/promises.py",
        "        copy = Safekeeping", '        self._room.path.open("rb").close()\n        copy = Safekeeping',
        "tests/services/test_promises.py",
    ),
)  # fmt: skip

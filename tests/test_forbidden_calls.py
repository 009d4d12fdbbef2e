"""Calls that would let data become code, mark-up or damage are nowhere in the program."""

import ast
import re

import pytest

from tests.house import Source, sources

FORBIDDEN_IMPORTS = {
    "pickle": "data that runs",
    "marshal": "data that runs",
    "shelve": "data that runs",
    "PySide6.QtSql": "two SQLite libraries in one process lose each other's locks",
    "xml.etree": "lxml with entities off reads XML",
    "xml.dom": "lxml with entities off reads XML",
    "xml.sax": "lxml with entities off reads XML",
}
NETWORKING = (
    "asyncio",
    "ftplib",
    "http",
    "imaplib",
    "requests",
    "smtplib",
    "socket",
    "socketserver",
    "ssl",
    "urllib.request",
    "xmlrpc",
    "PySide6.QtNetwork",
    "PySide6.QtWebEngineCore",
    "PySide6.QtWebSockets",
)
"""What speaks to other computers: only the library of the database server does."""
FORBIDDEN_CALLS = {
    "eval": "text that runs",
    "exec": "text that runs",
    "extractall": "files written outside the folder",
    "unpack_archive": "files written outside the folder",
    "QTextEdit": "data shown as mark-up: QPlainTextEdit shows text",
    "QTextBrowser": "data shown as mark-up: QPlainTextEdit shows text",
    "QTextDocument": "data shown as mark-up",
    "QStaticText": "data shown as mark-up",
    "QMessageBox": "data shown as mark-up: a notice or a dialog of labels tells it",
    "QErrorMessage": "data shown as mark-up: a notice or a dialog of labels tells it",
    "Paragraph": "data printed as mark-up: documents.paper writes text",
    "setHtml": "data shown as mark-up",
    "insertHtml": "data shown as mark-up",
    "appendHtml": "data shown as mark-up",
    "setMarkdown": "data shown as mark-up",
    "insertMarkdown": "data shown as mark-up",
    "processEvents": "work that starts in the middle of other work",
}
RUNS = ("application", "exec")
"""The one loop there is: a dialog with a loop of its own is cut short when the desk locks."""

SQL = re.compile(
    r"\b(SELECT\s.+\sFROM|INSERT\s+(OR\s+\w+\s+)?INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM"
    r"|CREATE\s+(UNIQUE\s+)?(TABLE|INDEX|TRIGGER|VIEW)|DROP\s+(TABLE|INDEX|TRIGGER|VIEW)"
    r"|ALTER\s+TABLE|PRAGMA\s+\w+|VACUUM\s+INTO|ORDER\s+BY\s)",
    re.DOTALL,
)
DATABASE_NAME = re.compile(r"(^|[._])(database|db|room)(_?(path|file))?$")
OPENING = {"open", "read_bytes", "read_text", "write_bytes", "write_text", "QFile", "copy", "copy2"}
OPENING |= {"copyfile", "sha256", "file_digest"}


def test_modules_that_let_data_run_are_never_imported():
    found = [
        source.at(node, f"{name}: {reason}")
        for source in sources()
        for node, name in source.imports()
        for module, reason in FORBIDDEN_IMPORTS.items()
        if name == module or name.startswith(f"{module}.")
    ]

    assert not found


@pytest.mark.requirement("X-17")
def test_no_module_speaks_to_another_computer():
    found = [
        source.at(node, name)
        for source in sources()
        for node, name in source.imports()
        for module in NETWORKING
        if name == module or name.startswith(f"{module}.")
    ]

    assert not found


def test_calls_that_turn_data_into_something_else_are_never_made():
    found = [
        source.at(node, f"{name}: {FORBIDDEN_CALLS[name]}")
        for source in sources()
        for node, name, owner in source.calls()
        if name in FORBIDDEN_CALLS and (owner, name) != RUNS
    ]

    assert not found


def test_no_shell_is_ever_started():
    found = [
        source.at(node, ast.unparse(node.func))
        for source in sources()
        for node, name, owner in source.calls()
        if (owner, name) in {("os", "system"), ("os", "popen")}
        or any(k.arg == "shell" and ast.unparse(k.value) != "False" for k in node.keywords)
    ]

    assert not found


def test_sql_is_written_in_the_store_only():
    found = [
        source.at(text, text.value[:40])
        for source in sources()
        if not source.path.startswith("desktop_archive/store/")
        for text in source.texts()
        if SQL.search(text.value)
    ]

    assert not found


def test_labels_show_plain_text():
    found = [
        source.at(node, "use desktop_archive.ui.widgets.labels")
        for source in sources()
        if source.path != "desktop_archive/ui/widgets/labels.py"
        for node, name, _owner in source.calls()
        if name == "QLabel" and any(not _is_parent(argument) for argument in node.args)
    ]

    assert not found


def _is_parent(argument: ast.expr) -> bool:
    return isinstance(argument, ast.Name) and argument.id in {"self", "parent"}


def _bare_tooltips(source: Source) -> list[str]:
    """Return the tool tips that Qt might read as mark-up."""
    return [
        source.at(node, "hint(…) or tooltip(…) from desktop_archive.ui.widgets.labels")
        for node, name, _owner in source.calls()
        if name == "setToolTip" and not _is_plain(node.args[-1])
    ]


def _is_plain(words: ast.expr) -> bool:
    if isinstance(words, ast.IfExp):
        return _is_plain(words.body) and _is_plain(words.orelse)
    if isinstance(words, ast.BoolOp):
        return all(_is_plain(value) for value in words.values)
    if isinstance(words, ast.Call):
        return ast.unparse(words.func) in {"self.tr", "hint", "tooltip"}
    return isinstance(words, ast.Constant)


def test_tool_tips_show_plain_text():
    assert not [finding for source in sources() for finding in _bare_tooltips(source)]


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("button.setToolTip(why)", 1),
        ("button.setToolTip('' if may else why)", 1),
        ("button.setToolTip(why or self.tr('Choose a line.'))", 1),
        ("button.setToolTip(self.tr('{0} is out').format(title))", 1),
        ("item.setToolTip(0, visible(title))", 1),
        ("button.setToolTip(hint(why))", 0),
        ("button.setToolTip('' if may else self.tr('Choose a line.'))", 0),
        ("item.setToolTip(0, tooltip(title))", 0),
    ],
)
def test_the_watch_over_tool_tips_sees_what_it_should(code, found):
    source = Source("x.py", code, ast.parse(code))

    assert len(_bare_tooltips(source)) == found


def test_the_database_file_is_never_opened_beside_the_database():
    found = [finding for source in sources() for finding in _opened_databases(source)]

    assert not found


def _opened_databases(source: Source) -> list[str]:
    return [
        source.at(node, ast.unparse(node))
        for node, name, owner in source.calls()
        if name in OPENING
        and any(DATABASE_NAME.search(thing) for thing in [owner, *map(ast.unparse, node.args)])
        and not _is_the_database_itself(name, owner)
    ]


def _is_the_database_itself(name: str, owner: str) -> bool:
    """Tell whether the call opens it through the store, as in ``Database.open(path)``."""
    return name == "open" and owner.endswith(("Database", "Room"))


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("open(database_path)", 1),
        ("Path(x.database).open('rb')", 0),
        ("self.db_path.read_bytes()", 1),
        ("shutil.copy2(database, there)", 1),
        ("Database.open(path)", 0),
        ("report.open()", 0),
    ],
)
def test_the_watch_over_database_files_sees_what_it_should(code, found):
    source = Source("x.py", code, ast.parse(code))

    assert len(_opened_databases(source)) == found


def _unowned_shots(source: Source) -> list[str]:
    return [
        source.at(node, "singleShot(time, whose, what): nothing is done for what is gone")
        for node, name, owner in source.calls()
        if (owner, name) == ("QTimer", "singleShot") and len(node.args) != 3
    ]


def test_what_is_put_off_is_not_done_for_a_widget_that_is_gone():
    assert not [finding for source in sources() for finding in _unowned_shots(source)]


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("QTimer.singleShot(0, self.refresh)", 1),
        ("QTimer.singleShot(0, lambda: self.refresh())", 1),
        ("QTimer.singleShot(0, self, self.refresh)", 0),
    ],
)
def test_the_watch_over_what_is_put_off_sees_what_it_should(code, found):
    source = Source("x.py", code, ast.parse(code))

    assert len(_unowned_shots(source)) == found

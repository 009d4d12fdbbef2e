"""The laws of docs/architecture.md that no other tool checks: shape, imports, tests, licences."""

import ast
import re
import tomllib
from pathlib import PurePosixPath

import pytest

from tests.house import OURS, PACKAGE, ROOT, Source, sources, text_files

LONGEST_FILE = 400
LONGEST_FUNCTION = 40

LATE_IMPORTS: dict[str, str] = {
    "desktop_archive/store/upgrade.py": "Alembic and the making of the index: only for a new or an older file",
    "desktop_archive/store/dialect/engines.py": "the driver of a server is an extra that need not be installed",
    "desktop_archive/services/opening.py": "a schedule comes into force once in some years",
    "desktop_archive/services/room.py": "questions are understood only where a hold stands on one",
    "desktop_archive/services/today.py": "holds that stand on a question, and pieces that are asked for, are looked at only where there are any",
    "desktop_archive/services/printing.py": "reportlab is needed only when something is printed",
    "desktop_archive/documents/zpl.py": "what makes ZPL is an extra that need not be installed",
    "desktop_archive/services/ed25519.py": "the library that signs is needed only to sign and check",
    "desktop_archive/services/public_holidays.py": "the table is read for a new room or year only",
    "desktop_archive/exchange/export.py": "workbooks are written only when a list is saved as one",
    "desktop_archive/exchange/encodings.py": "most encodings are told without the library",
    "desktop_archive/app.py": "the two front ends load nothing of each other",
    "desktop_archive/ui/doorman.py": "a room is made once; keys are needed when somebody signs in",
    "desktop_archive/ui/room_views.py": "a view and its desks are loaded when it is first wanted",
    "desktop_archive/ui/room_window.py": "Qt's PDF and printing parts are loaded for the first print",
    "desktop_archive/window.py": "the frame is painted before the register's libraries are there",
}
"""Files that may import inside a function, each with the reason: time at start-up."""

SHARED_BY_VIEWS = {"widgets", "theme", "scanner", "printing"}
"""Folders of the window that every view may use."""

NOT_MIRRORED = {"tests/tour", "tests/torture", "tests/data"}
"""Folders of tests that stand for no folder of the package."""


def test_no_file_is_longer_than_a_reader_can_hold():
    long = [s.path for s in sources(*OURS) if s.text.count("\n") > LONGEST_FILE]

    assert not long


def test_no_function_is_longer_than_a_screen():
    long = [
        source.at(function, function.name)
        for source in sources(*OURS)
        for function in source.functions()
        if _length(function) > LONGEST_FUNCTION and not _is_migration(source)
    ]

    assert not long


def _is_migration(source: Source) -> bool:
    """Tell whether this is a step of the schema: a list of columns reads best in one piece."""
    return source.folder.endswith("migrations/versions")


def _length(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    return (function.end_lineno or function.lineno) - function.lineno + 1


def test_no_import_is_for_typing_only():
    assert not [s.path for s in sources(*OURS) if "TYPE_" + "CHECKING" in s.text]


def test_imports_stand_at_the_top_unless_they_cost_time_at_start_up():
    late = [
        source.at(node, ast.unparse(node))
        for source in sources()
        if source.path not in LATE_IMPORTS
        for function in source.functions()
        for node in ast.walk(function)
        if isinstance(node, ast.Import | ast.ImportFrom) or _imports_by_call(node)
    ]

    assert not late


def _imports_by_call(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and ast.unparse(node.func) in {
        "__import__",
        "import_module",
        "importlib.import_module",
    }


def test_every_late_import_listed_is_still_there_and_has_a_reason():
    late = {
        source.path
        for source in sources()
        for function in source.functions()
        for node in ast.walk(function)
        if isinstance(node, ast.Import | ast.ImportFrom) or _imports_by_call(node)
    }

    assert set(LATE_IMPORTS) <= late
    assert all(len(reason) > 10 for reason in LATE_IMPORTS.values())


def test_a_package_says_what_it_is_and_does_nothing():
    busy = [
        source.path
        for source in sources()
        if source.path.endswith("__init__.py") and not _only_introduces(source)
    ]

    assert not busy


def _only_introduces(source: Source) -> bool:
    """Tell whether there is a docstring, and beside it at most names handed on from inside."""
    package = source.folder.replace("/", ".")
    return ast.get_docstring(source.tree) is not None and all(
        (isinstance(node, ast.ImportFrom) and (node.module or "").startswith(package))
        or (isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__")
        for node in source.tree.body[1:]
    )


def test_every_folder_with_code_is_a_package():
    folders = {s.folder for s in sources()}
    packages = {s.folder for s in sources() if s.path.endswith("__init__.py")}

    assert not {f for f in folders - packages if "migrations" not in f}


def test_tests_mirror_the_package():
    acting = [s for s in sources() if any(s.functions()) and not _is_migration(s)]
    folders = {PurePosixPath(s.path).parent for s in acting}
    untested = [str(f) for f in sorted(folders) if not _has_tests(f)]

    assert not untested


def _has_tests(folder: PurePosixPath) -> bool:
    """Tell whether tests lie in the same place, or those of its layer use what is in it."""
    inside = folder.relative_to(PACKAGE)
    if not inside.parts or any((ROOT / "tests" / inside).glob("test_*.py")):
        return True
    package = ".".join(folder.parts)
    return len(inside.parts) > 1 and any(
        name.startswith(f"{package}.")
        for source in sources(f"tests/{inside.parts[0]}")
        for _node, name in source.imports()
    )


def test_no_test_folder_stands_for_nothing():
    tested = {s.folder for s in sources("tests")} - {"tests"}
    allowed = tuple(NOT_MIRRORED)
    lost = [
        folder
        for folder in sorted(tested)
        if not folder.startswith(allowed)
        and not (ROOT / PACKAGE / folder.removeprefix("tests/")).is_dir()
    ]

    assert not lost


def test_views_do_not_know_each_other():
    views = f"{PACKAGE}/ui/"
    known = [
        source.at(node, name)
        for source in sources(views)
        for node, name in source.imports()
        if _view_of(source.path) and _view_of(name.replace(".", "/"))
        if _view_of(source.path) != _view_of(name.replace(".", "/"))
    ]

    assert not known


def _view_of(path: str) -> str:
    """Return the view a file belongs to; what all views share belongs to none."""
    folders = path.removeprefix(f"{PACKAGE}/ui/").split("/")
    inside = path.startswith(f"{PACKAGE}/ui/") and (ROOT / PACKAGE / "ui" / folders[0]).is_dir()
    return folders[0] if inside and folders[0] not in SHARED_BY_VIEWS else ""


def test_nothing_is_put_off():
    marks = re.compile(
        "|".join(["TO" + "DO", "FIX" + "ME", "X" * 3 + r"\b", "raise NotImpl" + "emented"])
    )
    left = [path for path, text in text_files() if path.endswith(".py") and marks.search(text)]

    assert not left


def test_no_path_of_a_particular_machine_is_named():
    places = re.compile(
        "|".join(["/" + "work/", "/ho" + "me/\\w", "/ro" + "ot/", r"[A-Z]:\\+Us" + "ers"])
    )
    named = [path for path, text in text_files() if places.search(text)]

    assert not named


def test_locked_packages_carry_hashes_and_no_address():
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    packages = re.findall(r"(?m)^[a-zA-Z0-9_.-]+(?:\[[a-z,]+\])?==[^\n]*", lock)

    assert packages
    assert all(line.endswith("\\") for line in packages)
    assert "://" not in lock
    assert not re.search(r"(?m)^-", lock)


def test_every_resource_has_a_licence():
    described = tomllib.loads((ROOT / "resources/licences.toml").read_text(encoding="utf-8"))
    patterns = [pattern for work in described["work"] for pattern in work["files"]]
    files = [
        p.relative_to(ROOT / "resources") for p in (ROOT / "resources").rglob("*") if p.is_file()
    ]
    unlicensed = [str(f) for f in files if not any(f.match(pattern) for pattern in patterns)]

    assert not unlicensed


@pytest.mark.parametrize("field", ["title", "holder", "licence", "text", "source"])
def test_every_licence_says_who_what_and_where(field):
    described = tomllib.loads((ROOT / "resources/licences.toml").read_text(encoding="utf-8"))

    assert not [work["title"] for work in described["work"] if not work.get(field)]
    assert not [w["title"] for w in described["work"] if not (ROOT / w["text"]).is_file()]

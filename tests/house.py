"""The project's own files, read once, for the tests that watch over the house rules."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = "desktop_archive"
OURS = (PACKAGE, "tests", "benchmarks", "packaging")
MADE = {"build", "dist", "__pycache__"}
"""Folders of made things, as are all hidden ones but that of the continuous integration."""


@dataclass(frozen=True, slots=True)
class Source:
    """One Python file: its path from the project's folder, its text and its tree."""

    path: str
    text: str
    tree: ast.Module

    @property
    def folder(self) -> str:
        return str(Path(self.path).parent)

    def at(self, node: ast.AST, what: str) -> str:
        """Return a finding as an editor understands it."""
        return f"{self.path}:{getattr(node, 'lineno', 1)} {what}"

    def functions(self) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
        for node in nodes(self.tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield node

    def calls(self) -> tuple[tuple[ast.Call, str, str], ...]:
        """Return every call with the name called and the name it was called on, if any."""
        return _calls(self.tree)

    def imports(self) -> Iterator[tuple[ast.AST, str]]:
        """Yield every imported name in full, wherever the import stands."""
        for node in nodes(self.tree):
            if isinstance(node, ast.Import):
                yield from ((node, alias.name) for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                yield from ((node, f"{node.module}.{alias.name}") for alias in node.names)

    def texts(self) -> Iterator[ast.Constant]:
        """Yield every string that is not a docstring."""
        docstrings = {
            id(node.value)
            for node in nodes(self.tree)
            if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        }
        constants = (node for node in nodes(self.tree) if isinstance(node, ast.Constant))
        for node in constants:
            if isinstance(node.value, str) and id(node) not in docstrings:
                yield node


@cache
def nodes(tree: ast.Module) -> tuple[ast.AST, ...]:
    """Return all that stands in a file; every rule looks through it."""
    return tuple(ast.walk(tree))


@cache
def _calls(tree: ast.Module) -> tuple[tuple[ast.Call, str, str], ...]:
    found = []
    for node in nodes(tree):
        if not isinstance(node, ast.Call):
            continue
        if isinstance(node.func, ast.Name):
            found.append((node, node.func.id, ""))
        elif isinstance(node.func, ast.Attribute):
            found.append((node, node.func.attr, ast.unparse(node.func.value)))
    return tuple(found)


def _is_made(path: Path) -> bool:
    parts = path.relative_to(ROOT).parts
    if parts[-1] == ".git":  # in a second work tree a file that says where the first one lies
        return True
    return any(part in MADE or _is_hidden(part) for part in parts[:-1])


def _is_hidden(folder: str) -> bool:
    return folder.startswith(".") and folder != ".ci"


@cache
def sources(*folders: str) -> tuple[Source, ...]:
    """Return the Python files of these folders (of the package, unless named)."""
    return tuple(
        _source(path)
        for folder in folders or (PACKAGE,)
        for path in sorted((ROOT / folder).rglob("*.py"))
        if not _is_made(path)
    )


@cache
def _source(path: Path) -> Source:
    text = path.read_text(encoding="utf-8")
    return Source(path.relative_to(ROOT).as_posix(), text, ast.parse(text))


def text_files() -> Iterator[tuple[str, str]]:
    """Yield every text file of the project with its path."""
    suffixes = {
        ".py",
        ".toml",
        ".md",
        ".txt",
        ".sh",
        ".yaml",
        ".yml",
        ".ts",
        ".svg",
        ".lock",
        ".csv",
        "",
    }
    for path in sorted(ROOT.rglob("*")):
        if path.suffix in suffixes and path.is_file() and not _is_made(path):
            yield (
                path.relative_to(ROOT).as_posix(),
                path.read_text(encoding="utf-8", errors="replace"),
            )

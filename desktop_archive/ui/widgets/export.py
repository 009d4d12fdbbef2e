"""Saving exactly what a list shows as a spreadsheet."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_archive.services.lists import ListDesk
from desktop_archive.ui.words import say_failure


def ask_file(parent: QWidget, title: str, name: str, kinds: str) -> Path | None:
    """Ask where a file should go; None when the person thinks better of it."""
    chosen, _ = QFileDialog.getSaveFileName(parent, title, name, kinds)
    return Path(chosen) if chosen else None


def save_list(
    parent: QWidget,
    lists: ListDesk,
    title: str,
    headings: Sequence[str],
    lines: Callable[[], Sequence[Sequence[str]]],
) -> str:
    """Ask for a file, write the list, and return what to tell; nothing when it was not wanted."""
    path = ask_file(parent, title, f"{title}.xlsx", "XLSX (*.xlsx);;CSV (*.csv)")
    if path is None:
        return ""
    try:
        count = lists.export(path, title, headings, lines())
    except Exception as error:
        words = say_failure(error)
        if words is None:
            raise
        return words
    told = QCoreApplication.translate("Export", "{0} rows saved in {1}")
    return told.format(f"{count:,}", path.name)

"""A mapping of columns that a person may edit, keep and use again, as TOML or JSON (domain §8)."""

import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from desktop_archive.exchange.headers import Layout
from desktop_archive.exchange.vocabulary import fold_heading
from desktop_archive.rules.imports import FileReason, ListKind, Target, column_letters
from desktop_archive.rules.refusals import RefusedError

_LARGEST = 256 * 1024


@dataclass(frozen=True, slots=True)
class Profile:
    """How the lists of one source are to be read; columns by heading or by letter."""

    name: str
    kind: ListKind
    columns: Mapping[Target, str] = field(default_factory=dict)
    header_row: int | None = None
    sheets: tuple[str, ...] = ()
    templates: tuple[str, ...] = ()
    aliases: Mapping[str, str] = field(default_factory=dict)
    free_dates: bool | None = None

    @classmethod
    def of(cls, layout: Layout, name: str) -> "Profile":
        """Write down a layout that was found, to be corrected by a person."""
        columns = {target: layout.label(target) for target in layout.mapping}
        return cls(name, layout.kind, columns, layout.header_row)

    def applied_to(self, layout: Layout) -> Layout:
        """Return the layout with this profile's columns; a column that isn't there is refused."""
        found: dict[Target, int] = {}
        for target, wanted in self.columns.items():
            column = _column_of(layout, wanted)
            if column is None:
                raise RefusedError(FileReason.BAD_PROFILE, profile=self.name, column=wanted)
            found[target] = column
        return replace(layout, kind=self.kind, mapping=found or layout.mapping)


def _column_of(layout: Layout, wanted: str) -> int | None:
    for test in (str, fold_heading):
        for column, label in enumerate(layout.labels):
            if label and test(label) == test(wanted):
                return column
    letters = [column_letters(column) for column in range(len(layout.labels))]
    return letters.index(wanted.upper()) if wanted.upper() in letters else None


def load_profile(path: Path) -> Profile:
    """Read a profile; a file that is none is refused with what is wrong in it."""
    try:
        if path.stat().st_size > _LARGEST:
            raise RefusedError(FileReason.BAD_PROFILE, profile=path.name)
        text = path.read_text(encoding="utf-8-sig")
        data = json.loads(text) if path.suffix.lower() == ".json" else tomllib.loads(text)
        return _from_data(path.stem, data)
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise RefusedError(
            FileReason.BAD_PROFILE, profile=path.name, detail=str(error)[:200]
        ) from error


def save_profile(profile: Profile, path: Path) -> None:
    """Write a profile as JSON or, for any other name, as TOML."""
    data = _to_data(profile)
    is_json = path.suffix.lower() == ".json"
    text = json.dumps(data, ensure_ascii=False, indent=2) + "\n" if is_json else _toml(data)
    path.write_text(text, encoding="utf-8")


def _from_data(name: str, data: Mapping[str, object]) -> Profile:
    columns = _strings(data.get("columns", {}))
    row = data.get("header_row")
    free = data.get("free_dates")
    return Profile(
        name=str(data.get("name", name)),
        kind=ListKind(data["kind"]),
        columns={Target(target): column for target, column in columns.items()},
        header_row=row if isinstance(row, int) and row > 0 else None,
        sheets=_list(data.get("sheets", [])),
        templates=_list(data.get("templates", [])),
        aliases=_strings(data.get("aliases", {})),
        free_dates=free if isinstance(free, bool) else None,
    )


def _strings(data: object) -> dict[str, str]:
    if not isinstance(data, dict):
        raise TypeError("a table of texts is expected")
    return {str(key): str(value) for key, value in data.items()}


def _list(data: object) -> tuple[str, ...]:
    if not isinstance(data, list):
        raise TypeError("a list of texts is expected")
    return tuple(str(value) for value in data)


def _to_data(profile: Profile) -> dict[str, object]:
    data: dict[str, object] = {"name": profile.name, "kind": profile.kind.value}
    if profile.header_row is not None:
        data["header_row"] = profile.header_row
    if profile.free_dates is not None:
        data["free_dates"] = profile.free_dates
    data["sheets"] = list(profile.sheets)
    data["templates"] = list(profile.templates)
    data["columns"] = {target.value: column for target, column in profile.columns.items()}
    data["aliases"] = dict(profile.aliases)
    return data


def _toml(data: Mapping[str, object]) -> str:
    # A text in JSON is a text in TOML too, but for DEL, which TOML wants escaped.
    lines, tables = [], []
    for key, value in data.items():
        if isinstance(value, dict):
            tables += ["", f"[{key}]"]
            tables += [f"{_quoted(name)} = {_quoted(text)}" for name, text in value.items()]
        else:
            lines.append(f"{key} = {_quoted(value)}")
    return "\n".join([*lines, *tables]) + "\n"


def _quoted(value: object) -> str:
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")

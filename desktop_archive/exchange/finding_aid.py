"""Reads EAD 2002 finding aids, as ArchivesSpace exports them, as rows of one list (X-29)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.entities import name2codepoint
from pathlib import Path
from xml.parsers import expat

from desktop_archive.exchange.limits import MEBIBYTE, Limits
from desktop_archive.rules.imports import FileReason, RawRow
from desktop_archive.rules.refusals import RefusedError

COLUMNS = (
    "repository", "collection", "collection title", "series", "level", "title", "date", "box",
    "box barcode", "box profile", "folder", "access", "component id", "parent component id",
    "creator", "note", "unit id", "extent", "language",
)  # fmt: skip
#: What the finding aids of this program say beside that, each by its own mark.
OWN_COLUMNS = ("reference code", "document no", "pages", "quantity", "secrecy", "retention")
_OWN = {
    ("unitid", "reference code"): "reference code",
    ("unitid", "document number"): "document no",
    ("extent", "pages"): "pages",
    ("extent", "pieces"): "quantity",
    ("accessrestrict", "secrecy"): "secrecy",
    ("appraisal", "retention"): "retention",
}
_OWN_MARK = b'encodinganalog="desktop-archive"'
SHEET = "EAD"
_BLOCK = MEBIBYTE // 4
_LONGEST_TOKEN = 4 * MEBIBYTE
_DEEPEST = 100
_HEAD = 8_192
_COMPONENT = re.compile(r"c(?:0[1-9]|1[0-2])?")
_BARCODE = re.compile(r"\[([^\[\]]{1,40})\]\s*$")
#: What is read within a component, and the field it goes to.
_TEXTS = {
    "unittitle": "title", "unitid": "unit id", "scopecontent": "note", "abstract": "note",
    "note": "note", "odd": "note", "accessrestrict": "access", "extent": "extent",
    "origination": "creator", "langmaterial": "language",
}  # fmt: skip
#: Elements of running text; a line ends with them.
_BLOCKS = frozenset({"p", "item", "lb", "defitem", "row", "chronitem", "bibref"})


@dataclass(slots=True)
class _Heard:
    """The text of one element that is listened to."""

    depth: int
    is_kept: bool
    own: str = ""
    parts: list[str] = field(default_factory=list)
    length: int = 0


@dataclass(slots=True)
class _Container:
    key: str
    parent: str
    kind: str
    label: str
    profile: str
    text: str = ""


@dataclass(slots=True)
class _Component:
    level: str
    key: str
    texts: dict[str, list[str]] = field(default_factory=dict)
    dates: list[tuple[str, str]] = field(default_factory=list)
    containers: list[_Container] = field(default_factory=list)
    has_parts: bool = False
    is_told: bool = False

    def text(self, name: str, between: str = "; ") -> str:
        """Return what was said under a name, each statement once."""
        return between.join(dict.fromkeys(filter(None, self.texts.get(name, ()))))

    @property
    def date(self) -> str:
        """Return the dates as one statement, those of the bulk in brackets."""
        whole = ", ".join(text for kind, text in self.dates if kind != "bulk")
        bulk = ", ".join(text for kind, text in self.dates if kind == "bulk")
        bulk = bulk.removeprefix("bulk ")
        return f"{whole} [bulk, {bulk}]".strip() if bulk else whole


def finding_aid_rows(path: Path, limits: Limits) -> Iterator[RawRow]:
    """Yield the headings and then one row for each container of each component.

    Nothing outside the file is ever fetched, no entity is ever expanded (reliability §6, 27-29).
    """
    reader = _Reader(path.name, limits, is_own=_is_own(path))
    yield RawRow(SHEET, 1, (*COLUMNS, *OWN_COLUMNS) if reader.is_own else COLUMNS)
    number = 1
    for cells in reader.rows(path):
        number += 1
        if number > limits.rows:
            raise RefusedError(FileReason.TOO_MANY_ROWS, file=path.name, rows=number)
        yield RawRow(SHEET, number, cells)


def _is_own(path: Path) -> bool:
    """Tell whether this program wrote a finding aid: then codes and periods are marked as such."""
    with path.open("rb") as file:
        return _OWN_MARK in file.read(_HEAD)


class _Reader:
    """Follows the tags of one file; rows come out as soon as a component is understood."""

    def __init__(self, name: str, limits: Limits, *, is_own: bool) -> None:
        self.is_own = is_own
        self._name = name
        self._limits = limits
        self._path: list[str] = []
        self._open: list[_Component] = [_Component("collection", "")]
        self._ready: list[tuple[str, ...]] = []
        self._eadid = ""
        self._agency = ""
        self._heard: list[_Heard] = []
        self._count = 0

    def rows(self, path: Path) -> Iterator[tuple[str, ...]]:
        """Yield the cells of each row while the file is read piece by piece."""
        parser = self._parser()
        fed = 0
        with path.open("rb") as file:
            while True:
                block = file.read(_BLOCK)
                self._feed(parser, block)
                fed += len(block)
                if fed - parser.CurrentByteIndex > _LONGEST_TOKEN:
                    raise self._refusal(FileReason.FIELD_TOO_LONG, parser)
                yield from self._ready
                self._ready.clear()
                if not block:
                    return

    def _feed(self, parser: expat.XMLParserType, block: bytes) -> None:
        try:
            parser.Parse(block, not block)
        except expat.ExpatError as error:
            raise self._refusal(FileReason.DAMAGED, parser) from error
        except (LookupError, ValueError) as error:
            raise self._refusal(FileReason.UNKNOWN_ENCODING, parser) from error

    def _parser(self) -> expat.XMLParserType:
        parser = expat.ParserCreate(namespace_separator="\t")
        parser.buffer_text = True
        parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
        parser.EntityDeclHandler = self._refuse_entity
        parser.SkippedEntityHandler = self._named_sign
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text
        return parser

    def _refusal(self, reason: FileReason, parser: expat.XMLParserType) -> RefusedError:
        return RefusedError(reason, file=self._name, line=parser.CurrentLineNumber)

    def _refuse_entity(self, *_declared: object) -> None:
        raise RefusedError(FileReason.HAS_ENTITIES, file=self._name)

    def _named_sign(self, name: str, _is_parameter: bool) -> None:  # noqa: FBT001
        """Take a sign such as `&mdash;`, which older files leave to their document type."""
        if name not in name2codepoint:
            raise RefusedError(FileReason.HAS_ENTITIES, file=self._name)
        self._text(chr(name2codepoint[name]))

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        name = tag.rpartition("\t")[2]
        self._path.append(name)
        if len(self._path) > _DEEPEST:
            raise RefusedError(FileReason.DAMAGED, file=self._name)
        if len(self._path) == 1 and name != "ead":
            raise RefusedError(FileReason.UNKNOWN_FORMAT, file=self._name)
        if name == "control" and self._path == ["ead", "control"]:
            raise RefusedError(FileReason.NEWER_EAD, file=self._name)
        if _COMPONENT.fullmatch(name):
            self._begin_component(attributes)
        elif name == "eadid":
            self._agency = attributes.get("mainagencycode", "")
            self._listen()
        elif name == "unitdate":
            self._open[-1].dates.append((attributes.get("type", ""), ""))
            self._listen()
        elif name == "container":
            self._begin_container(attributes)
        elif name in _TEXTS or name == "head" or (self.is_own and name == "appraisal"):
            is_kept = name != "head" and attributes.get("type") != "aspace_uri"
            self._listen(is_kept=is_kept, own=self._own_field(name, attributes))
        elif name in _BLOCKS:
            self._text("\n")

    def _begin_component(self, attributes: dict[str, str]) -> None:
        parent = self._open[-1]
        parent.has_parts = True
        if parent.containers and len(self._open) > 1:
            # A part of something that stands in a box: both are described, the whole first.
            self._tell(parent)
        self._count += 1
        self._open.append(_Component(attributes.get("level", ""), attributes.get("id", "")))

    def _begin_container(self, attributes: dict[str, str]) -> None:
        self._open[-1].containers.append(
            _Container(
                attributes.get("id", ""),
                attributes.get("parent", ""),
                attributes.get("type", ""),
                attributes.get("label", ""),
                attributes.get("altrender", ""),
            )
        )
        self._listen()

    def _own_field(self, name: str, attributes: dict[str, str]) -> str:
        marks = (attributes.get(one, "") for one in ("type", "unit", "encodinganalog"))
        found = (_OWN.get((name, mark), "") for mark in marks)
        return next(filter(None, found), "") if self.is_own else ""

    def _listen(self, *, is_kept: bool = True, own: str = "") -> None:
        """Collect the text of the element that begins here."""
        self._heard.append(_Heard(len(self._path), is_kept, own))

    def _text(self, text: str) -> None:
        if self._heard:
            heard = self._heard[-1]
            heard.parts.append(text)
            heard.length += len(text)
            if heard.length > self._limits.field_length:
                raise RefusedError(FileReason.FIELD_TOO_LONG, file=self._name)

    def _end(self, tag: str) -> None:
        name = tag.rpartition("\t")[2]
        if name in _BLOCKS:
            self._text("\n")
        if self._heard and self._heard[-1].depth == len(self._path):
            heard = self._heard.pop()
            if heard.is_kept:
                self._keep(heard.own or name, _one_line(heard.parts))
        if _COMPONENT.fullmatch(name):
            self._end_component()
        self._path.pop()

    def _keep(self, name: str, text: str) -> None:
        here = self._open[-1]
        if name == "eadid":
            self._eadid = text
        elif name == "unitdate":
            kind, _ = here.dates.pop()
            if text:
                here.dates.append((kind, text))
        elif name == "container":
            here.containers[-1].text = text
        elif name in OWN_COLUMNS:
            here.texts.setdefault(name, []).append(text)
        elif text and (name != "unitid" or "unit id" not in here.texts):
            here.texts.setdefault(_TEXTS[name], []).append(text)

    def _end_component(self) -> None:
        here = self._open[-1]
        if not here.is_told and (here.containers or not here.has_parts):
            self._tell(here)
        self._open.pop()

    def _tell(self, here: _Component) -> None:
        """Write the rows of a component: one for each top container with what is in it."""
        here.is_told = True
        above = [part for part in self._open[1:] if part is not here]
        whole = next((part for part in reversed(above) if part.is_told), None)
        top = self._open[0]
        key = here.key or f"{self._eadid or self._name}#{self._count}"
        here.key = key
        access = here.text("access") or next(
            (part.text("access") for part in reversed(above) if part.text("access")), ""
        )
        # The classes of our own stand in the reference code.
        series = [] if self.is_own else [part.text("title") for part in above if part is not whole]
        for box, barcode, profile, folder in _places(here.containers):
            self._ready.append(
                (
                    self._agency,
                    top.text("unit id") or self._eadid,
                    top.text("title"),
                    " / ".join(series),
                    "item" if here.level == "item" else "file",
                    here.text("title"),
                    here.date,
                    box,
                    barcode,
                    profile,
                    folder,
                    access,
                    key,
                    whole.key if whole else "",
                    here.text("creator") or top.text("creator"),
                    here.text("note"),
                    here.text("unit id"),
                    here.text("extent"),
                    here.text("language"),
                    *(here.text(name) for name in (OWN_COLUMNS if self.is_own else ())),
                )
            )


def _one_line(heard: list[str]) -> str:
    lines = (" ".join(line.split()) for line in "".join(heard).split("\n"))
    return " ".join(filter(None, lines))


def _places(containers: list[_Container]) -> list[tuple[str, str, str, str]]:
    """Return box, barcode, profile and folder of each place a component lies in."""
    found: list[tuple[str, str, str, str]] = []
    for top in containers:
        if top.parent:
            continue
        inside = [one for one in containers if one.parent and one.parent == top.key]
        barcode = match[1] if (match := _BARCODE.search(top.label)) else ""
        folder = ", ".join(_named(one, "folder") for one in inside)
        found.append((_named(top, "box"), barcode, top.profile, folder))
    if len(found) > 1 and not any(one.key or one.parent for one in containers):
        # Older files write box and folder side by side, without saying which is in which.
        folder = ", ".join(_named(one, "folder") for one in containers[1:])
        found = [(*found[0][:3], folder)]
    return found or [("", "", "", "")]


def _named(container: _Container, usual: str) -> str:
    """Return the number of a box or folder; anything else is named: `reel 2`."""
    kind = container.kind.casefold()
    return container.text if kind in {usual, ""} else f"{container.kind} {container.text}".strip()

"""Writes a fonds as a finding aid in EAD 2002, row by row, every text escaped (X-29)."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from desktop_archive.exchange.whole_files import whole_file

NAMESPACE = "urn:isbn:1-931666-22-9"
SCHEMA = "http://www.loc.gov/ead/ead.xsd"
#: By this mark the program knows its own finding aids again.
_ANALOG = "desktop-archive"
#: EAD knows c01 to c12; what lies deeper stands at the last of them.
DEEPEST = 12
_BATCH = 1_000
_ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"}
_TEXT = re.compile(r"[&<>\r]")
_ATTRIBUTE = re.compile(r"[&<>\r\n\t\"]")
#: What XML can't hold: control signs are shown by their pictures, the rest by the sign for it.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_NORMAL = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")


@dataclass(frozen=True, slots=True)
class Container:
    """A box or folder that something is in."""

    kind: str
    number: str
    barcode: str = ""
    profile: str = ""


@dataclass(frozen=True, slots=True)
class Component:
    """A class, a file or an item of the finding aid."""

    key: str
    level: str
    title: str
    code: str = ""
    document_no: str = ""
    external_id: str = ""
    date_text: str = ""
    date_from: str = ""
    date_to: str = ""
    creator: str = ""
    extents: Sequence[tuple[str, str]] = ()
    containers: Sequence[Container] = ()
    place: str = ""
    note: str = ""
    access: str = ""
    retention: str = ""


@dataclass(frozen=True, slots=True)
class FindingAid:
    """What is said of the fonds as a whole."""

    code: str
    title: str
    repository: str
    made_on: str
    program: str
    language: tuple[str, str]
    date_from: str = ""
    date_to: str = ""
    extents: Sequence[tuple[str, str]] = ()
    country: str = "CN"


class _Xml:
    """An XML file that is written from top to bottom; nothing reaches it unescaped."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self._waiting: list[str] = ['<?xml version="1.0" encoding="UTF-8"?>\n']
        self._open: list[str] = []

    def open(self, tag: str, **attributes: str) -> None:
        """Begin an element; attributes without a value are left out."""
        self._open.append(tag)
        self._put(f"<{tag}{_attributes(attributes)}>")

    def close(self) -> None:
        """End the element that was begun last."""
        self._put(f"</{self._open.pop()}>")

    def leaf(self, tag: str, text: str, **attributes: str) -> None:
        """Write an element that holds text only; none at all when there is no text."""
        if text:
            self._put(f"<{tag}{_attributes(attributes)}>{_escaped(text, _TEXT)}</{tag}>")

    def line(self) -> None:
        """Begin a new line, for a person who opens the file."""
        self._put("\n")

    def end(self) -> None:
        """Close what is open and write what waits."""
        while self._open:
            self.close()
        self.line()
        self._flush()

    def _put(self, piece: str) -> None:
        self._waiting.append(piece)
        if len(self._waiting) > _BATCH:
            self._flush()

    def _flush(self) -> None:
        self._stream.write("".join(self._waiting).encode())
        self._waiting.clear()


def _attributes(attributes: dict[str, str]) -> str:
    return "".join(
        f' {name.rstrip("_").replace("__", ":")}="{_escaped(value, _ATTRIBUTE)}"'
        for name, value in attributes.items()
        if value
    )


def _escaped(text: str, signs: re.Pattern[str]) -> str:
    plain = _FORBIDDEN.sub(_picture, text)
    return signs.sub(lambda found: _ESCAPES.get(found[0]) or f"&#{ord(found[0])};", plain)


def _picture(found: re.Match[str]) -> str:
    """Return the picture of a control sign: what can't be written is not dropped in silence."""
    number = ord(found[0])
    return chr(0x2400 + number) if number < 0x20 else "\ufffd"  # noqa: PLR2004


def write_finding_aid(
    path: Path,
    aid: FindingAid,
    components: Iterable[tuple[int, Component]],
    finished: Callable[[int], object],
) -> int:
    """Write a finding aid; each component comes with its depth, classes at 1; return how many.

    Raises:
        RefusedError: the file can't be written.
    """
    with whole_file(path) as unfinished:
        with unfinished.open("wb") as stream:
            xml = _Xml(stream)
            _write_head(xml, aid)
            count = _write_components(xml, components)
            xml.end()
        finished(count)
    return count


def _write_head(xml: _Xml, aid: FindingAid) -> None:
    xml.open(
        "ead",
        xmlns=NAMESPACE,
        xmlns__xlink="http://www.w3.org/1999/xlink",
        xmlns__xsi="http://www.w3.org/2001/XMLSchema-instance",
        xsi__schemaLocation=f"{NAMESPACE} {SCHEMA}",
    )
    _write_header(xml, aid)
    xml.line()
    xml.open("archdesc", level="fonds")
    _write_fonds(xml, aid)


def _write_header(xml: _Xml, aid: FindingAid) -> None:
    """Write what is said of the finding aid itself."""
    name, code = aid.language
    xml.open(
        "eadheader",
        countryencoding="iso3166-1",
        dateencoding="iso8601",
        langencoding="iso639-2b",
        repositoryencoding="iso15511",
    )
    xml.leaf("eadid", aid.code, countrycode=aid.country)
    xml.open("filedesc")
    xml.open("titlestmt")
    xml.leaf("titleproper", aid.title)
    xml.close()
    xml.open("publicationstmt")
    xml.leaf("publisher", aid.repository)
    xml.leaf("date", aid.made_on, normal=aid.made_on)
    xml.close()
    xml.close()
    xml.open("profiledesc")
    xml.leaf("creation", f"{aid.program}, {aid.made_on}", encodinganalog=_ANALOG)
    xml.open("langusage")
    xml.leaf("language", name, langcode=code)
    for _ in range(3):
        xml.close()


def _write_fonds(xml: _Xml, aid: FindingAid) -> None:
    """Write what is said of the fonds as a whole."""
    name, code = aid.language
    xml.open("did")
    xml.open("repository")
    xml.leaf("corpname", aid.repository)
    xml.close()
    xml.leaf("unittitle", aid.title)
    xml.leaf("unitid", aid.code, countrycode=aid.country)
    _write_date(xml, "", aid.date_from, aid.date_to)
    _write_extents(xml, aid.extents)
    xml.open("langmaterial")
    xml.leaf("language", name, langcode=code)
    xml.close()
    xml.close()
    xml.line()


def _write_components(xml: _Xml, components: Iterable[tuple[int, Component]]) -> int:
    count, depth = 0, 0
    for wanted, component in components:
        if count == 0:
            xml.open("dsc", type="combined")
        level = min(wanted, DEEPEST)
        while depth >= level:
            xml.close()
            depth -= 1
        depth = level
        xml.line()
        xml.open(f"c{depth:02}", id=component.key, level=component.level)
        _write_component(xml, component)
        count += 1
    return count


def _write_component(xml: _Xml, component: Component) -> None:
    xml.open("did")
    xml.leaf("unitid", component.code, type="reference code")
    xml.leaf("unitid", component.document_no, type="document number")
    xml.leaf("unitid", component.external_id, type="external")
    xml.leaf("unittitle", component.title)
    _write_date(xml, component.date_text, component.date_from, component.date_to)
    if component.creator:
        xml.open("origination", label="creator")
        xml.leaf("name", component.creator)
        xml.close()
    _write_extents(xml, component.extents)
    _write_containers(xml, component)
    xml.leaf("physloc", component.place)
    xml.close()
    for tag, text, marks in (
        ("accessrestrict", component.access, {"type": "secrecy"}),
        ("appraisal", component.retention, {"encodinganalog": "retention"}),
        ("odd", component.note, {}),
    ):
        lines = [line for line in text.splitlines() if line.strip()]
        if lines:
            xml.open(tag, **marks)
            for line in lines:
                xml.leaf("p", line)
            xml.close()


def _write_containers(xml: _Xml, component: Component) -> None:
    """Write the box, then what is in it; each points to what it stands in."""
    parent = ""
    for number, container in enumerate(component.containers, start=1):
        key = f"{component.key}-{number}"
        label = f"Box [{container.barcode}]" if container.barcode else ""
        xml.leaf(
            "container",
            container.number,
            id=key,
            parent=parent,
            type=container.kind,
            label=label,
            altrender=container.profile,
        )
        parent = key


def _write_extents(xml: _Xml, extents: Sequence[tuple[str, str]]) -> None:
    """Write each extent with the unit it is counted in."""
    if extents:
        xml.open("physdesc")
        for unit, text in extents:
            xml.leaf("extent", text, unit=unit)
        xml.close()


def _write_date(xml: _Xml, text: str, start: str, end: str) -> None:
    """Write a date as it stands and as a program reads it; an estimated one says so."""
    is_estimated = "[" in f"{start}{end}"
    days = [day.strip("[]") for day in (start, end)]
    plain = [day for day in days if _NORMAL.fullmatch(day)]
    normal = "/".join((plain[0], plain[-1])) if plain and plain[0] <= plain[-1] else ""
    shown = text or " – ".join(dict.fromkeys(day for day in days if day))
    xml.leaf(
        "unitdate",
        shown,
        normal=normal,
        type="inclusive" if normal and plain[0] != plain[-1] else "",
        datechar="creation",
        certainty="approximate" if is_estimated else "",
    )

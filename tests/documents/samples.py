"""Data as it comes from rooms: ordinary, empty, and as bad as it gets."""

from dataclasses import replace
from datetime import date

from desktop_archive.rules.barcodes import Barcode, Command, Kind
from desktop_archive.rules.printouts import (
    BoxLabel,
    CommandLabel,
    FileLabel,
    Label,
    PersonLabel,
    ShelfLabel,
    SubstituteCard,
)
from desktop_archive.rules.secrecy import Secrecy

LANGUAGES = ("en", "zh-CN", "zh-TW")
LONG_TITLE = "关于城市污水处理工程（二期）初步设计的批复及附件" * 27  # 640 characters and more
RARE = "𠅤𬱖䶮㛃龑〇"
HOSTILE = {
    "nothing": "",
    "long": LONG_TITLE,
    "mark-up": "<b>甲</b> & <para>A & B</para>",
    "bidi": "\u202egnp.exe\u202c \u0627\u0644\u0639 \u05d0",
    "one word": "A" * 20_000,
    "no glyph": "\U0001f600\U0010fffd",
    "controls": "a\x00b\x1b[2Jc\ud800d\r\ne",
}

BOX = BoxLabel(
    code=Barcode(Kind.BOX, 421),
    box_no="H012",
    category="文书",
    year="2019",
    retention="30年",
    unit="办公室",
    first="Z109-WS·2019·D30-BGS-0001",
    last="Z109-WS·2019·D30-BGS-0045",
    secrecy=Secrecy.SECRET,
    fonds="Z109",
    organisation="某某市水务局档案室",
    place="01-A-03-L-02-05",
)
FILE = FileLabel(
    code=Barcode(Kind.RECORD, 99_999),
    reference="Z109-KJ·2019·D30-0004",
    title="关于城市污水处理工程（二期）初步设计的批复及附件",
    year="2019",
    retention="30年",
    secrecy=Secrecy.INTERNAL,
    box_no="H012",
    organisation="某某市水务局档案室",
)
SHELF = ShelfLabel(
    code=Barcode(Kind.PLACE, 77), address="01-A-03-L-02-05", holds="文书 2011—2019", room="1号库房"
)
PERSON = PersonLabel(
    code=Barcode(Kind.PERSON, 5), name="张龑", unit="办公室", organisation="某某市水务局"
)
MAT: tuple[Label, ...] = tuple(CommandLabel(command) for command in Command)
CARD = SubstituteCard(
    code=Barcode(Kind.CARD, 7),
    reference="Z109-KJ·2019·D30-0004",
    title="关于城市污水处理工程（二期）初步设计的批复",
    home="01-A-03-L-02-05",
    borrower="张龑",
    lent_on=date(2026, 11, 21),
    due_on=date(2026, 12, 5),
    quantity="1 件",
    unit="办公室",
    phone="8022",
    approved_by="李四",
    issued_by="王五",
)

_SPINE_SHEETS = ("a4-spine-20", "a4-spine-30", "a4-spine-40", "a4-spine-50")
DESIGNS: tuple[tuple[str, str, tuple[Label, ...]], ...] = (
    ("box", "a4-3x8-70x37", (BOX,)),
    ("box", "a4-2x7-99x38", (BOX,)),
    ("box", "roll-50x30", (BOX,)),
    ("box", "roll-70x37", (BOX,)),
    ("box", "roll-100x150", (BOX,)),
    *(
        (design, sheet, (BOX,))
        for design in ("spine", "spine-simple", "spine-accounting")
        for sheet in _SPINE_SHEETS
    ),
    *(("file-spine", sheet, (FILE,)) for sheet in _SPINE_SHEETS),
    ("file", "a4-3x8-70x37", (FILE,)),
    ("file", "a4-2x7-99x38", (FILE,)),
    ("file", "roll-50x30", (FILE,)),
    ("file", "roll-70x37", (FILE,)),
    ("file", "roll-100x150", (FILE,)),
    ("shelf", "a4-shelf-100x25", (SHELF,)),
    ("shelf", "a4-3x8-70x37", (SHELF,)),
    ("shelf", "roll-50x30", (SHELF,)),
    ("shelf", "roll-70x37", (SHELF,)),
    ("person", "a4-3x8-70x37", (PERSON,)),
    ("person", "a4-2x7-99x38", (PERSON,)),
    ("person", "roll-70x37", (PERSON,)),
    ("person", "card-a6", (PERSON,)),
    ("mat", "a4-mat", MAT),
)
"""Every design that carries a code, on every stock that it is for."""


def filled_with(label: Label, text: str) -> Label:
    """Return the label with the same text in every field of words."""
    match label:
        case BoxLabel():
            names = ("box_no", "category", "year", "retention", "unit", "first", "last")
            more = ("fonds", "fonds_title", "organisation", "place")
            return replace(label, **dict.fromkeys((*names, *more), text))
        case FileLabel():
            names = ("reference", "title", "year", "retention", "box_no", "organisation")
            return replace(label, **dict.fromkeys(names, text))
        case ShelfLabel():
            return replace(label, address=text, holds=text, room=text)
        case PersonLabel():
            return replace(label, name=text, unit=text, organisation=text)
        case CommandLabel():
            return label

"""The signature sheet of a destruction register: opinions by post, supervisors before and after.

P31: cells of 85 x 40 mm, two a line; below them what is counted before and confirmed after.
"""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Final

from reportlab.lib.units import mm

from desktop_archive.documents.fitting import fit_block
from desktop_archive.documents.flow import Block, flow_leaves, gap, heading, paragraph, title
from desktop_archive.documents.fonts import Face, clean
from desktop_archive.documents.form_model import LEFT, PORTRAIT_FRAME
from desktop_archive.documents.label_model import Align, Box, Line, Mark, text_in
from desktop_archive.documents.leaves import Leaf
from desktop_archive.documents.review_words import review_word, seat_word
from desktop_archive.rules.printouts import Footing
from desktop_archive.rules.review_printouts import (
    DestructionRegister,
    RegisterForm,
    SignatureCell,
    SignedWord,
    SupervisorLine,
)

CELL: Final = (85.0, 40.0)
_WIDE: Final = PORTRAIT_FRAME[0]
_SMALL: Final = (10.5, 10.0, 9.5, 9.0, 8.0, 7.5)
_OPINION: Final = (81.0, 15.0)
_BAND_HIGH: Final = 16.0
_WITNESS_HIGH: Final = 14.0
_AT_LEAST_WITH_IT: Final = 6


def signature_leaves(
    register: DestructionRegister, *, before: int, footing: Footing, language: str
) -> list[Leaf]:
    """Return the pages on which everybody signs, after so many pages of the register."""
    blocks = [*_blocks(register, language)]
    return flow_leaves(blocks, footing, language, (before, 0))


def _blocks(register: DestructionRegister, language: str) -> Iterator[Block]:
    yield title(review_word("signatures", language))
    names = (("number", f"{register.number}  v{register.version}"), ("digest", register.digest))
    colon = ": " if language == "en" else "："
    for key, value in names:
        if value:
            yield from paragraph(f"{review_word(key, language)}{colon}{value}")
    if register.is_draft:
        yield from paragraph(review_word("draft", language), Align.CENTRE)
    yield gap(2.0)
    long = [cell for cell in register.cells if _is_long(cell.word)]
    for at in range(0, len(register.cells), 2):
        pair = register.cells[at : at + 2]
        yield Block(CELL[1], partial(_cells, register.profile, pair, long, language))
    yield gap(4.0)
    yield from _witnesses(register, language)
    yield from _annex(register, long, language)


def _is_long(word: SignedWord | None) -> bool:
    """Tell whether an opinion does not go into its cell."""
    if word is None or not word.opinion:
        return False
    room = (_OPINION[0] * mm, _OPINION[1] * mm)
    return fit_block(clean(word.opinion), Face.TEXT, room, _SMALL).cut


def _annex(
    register: DestructionRegister, long: Sequence[SignatureCell], language: str
) -> Iterator[Block]:
    """Yield what did not go into the cells, word by word."""
    if not long:
        return
    yield heading(review_word("annex_title", language))
    for number, cell in enumerate(long, 1):
        who = seat_word(register.profile, cell.post, language)
        word = cell.word
        assert word is not None
        yield from paragraph(f"{number}. {who} {cell.unit} {word.name} {word.on}")
        yield from paragraph(word.opinion)
        yield gap(3.0)


def _cells(
    profile: str,
    pair: Sequence[SignatureCell],
    long: Sequence[SignatureCell],
    language: str,
    y: float,
) -> list[Mark]:
    marks: list[Mark] = []
    for place, cell in enumerate(pair):
        x = LEFT + place * CELL[0]
        marks.append(Box(x=x, y=y, width=CELL[0], height=CELL[1], line=0.5))
        number = long.index(cell) + 1 if cell in long else 0
        marks += _cell(profile, cell, number, language, (x, y))
    return marks


def _cell(
    profile: str, cell: SignatureCell, annex: int, language: str, at: tuple[float, float]
) -> list[Mark]:
    x, y = at
    word = cell.word
    who = seat_word(profile, cell.post, language)
    if cell.of_panel:
        who = f"{review_word('panel', language)} · {who}"
    if cell.unit:
        who = f"{who} · {cell.unit}"
    if cell.name:
        who = f"{who} ({cell.name})"
    opinion, name, day, how = "", "", review_word("ymd", language), ""
    if word is not None:
        opinion = review_word("annex", language, number=annex) if annex else word.opinion
        name, day = word.name, word.on
        how = how_signed(word, language)
    says = review_word("opinion", language)
    verdict = "" if word is None else review_word("agreed" if word.agreed else "declined", language)
    colon = ": " if language == "en" else "："
    return [
        text_in((x + 2, y + 1, 81, 7), who, (11, 10, 9, 8, 7), bold=True),
        text_in((x + 2, y + 8, 81, 6), f"{says}{colon}{verdict}", _SMALL),
        text_in((x + 2, y + 14, _OPINION[0], _OPINION[1]), opinion, _SMALL),
        text_in((x + 2, y + 30, 16, 5), review_word("sign", language), (9, 8, 7)),
        text_in((x + 18, y + 29, 34, 6), name, _SMALL),
        Line(x1=x + 18, y1=y + 35, x2=x + 52, y2=y + 35),
        text_in((x + 52, y + 30, 31, 5), day, (9, 8, 7), align=Align.RIGHT),
        text_in((x + 2, y + 35.3, 81, 4), how, (7, 6.5, 6)),
    ]


def how_signed(word: SignedWord, language: str) -> str:
    """Say what stands behind a name: a personal key with its code, or a sheet of paper."""
    if word.is_paper:
        return review_word("by_hand", language)
    return review_word("by_key", language, code=word.key_code) if word.key_code else ""


def _witnesses(register: DestructionRegister, language: str) -> Iterator[Block]:
    """Yield the count before and the confirmation after, with a line for every supervisor."""
    done = register.shredding
    counted = done.counted > 0 or done.struck_off > 0
    agrees = counted and done.counted + done.struck_off == done.expected
    blank = review_word("blank", language)
    struck = review_word("struck", language, count=done.struck_off) if done.struck_off else blank
    before = review_word(
        "before_count",
        language,
        expected=done.expected or blank,
        counted=done.counted if counted else blank,
        tick_yes="■" if agrees and not done.struck_off else "□",
        tick_no="■" if counted and (not agrees or done.struck_off) else "□",
        struck=struck if counted else blank,
    )
    after = review_word(
        "after_facts",
        language,
        day=done.destroyed_on or review_word("ymd", language),
        means=done.means or blank,
        place=done.place or blank,
    )
    lines = done.supervisors or _blank_supervisors(register.form, language)
    for key, words in (("before", before), ("after", after)):
        signing = min(len(lines), _AT_LEAST_WITH_IT) * _WITNESS_HIGH
        yield Block(_BAND_HIGH, partial(_band, review_word(key, language), words), keeps=signing)
        for line in lines:
            word = line.before if key == "before" else line.after
            yield Block(_WITNESS_HIGH, partial(_witness, line, word, language))


def _blank_supervisors(form: RegisterForm, language: str) -> list[SupervisorLine]:
    """Return lines to sign when nobody is named yet: one of the archive, one of the business."""
    other = "accounting_witness" if form is RegisterForm.ACCOUNTING else "business_witness"
    return [
        SupervisorLine(part=review_word(key, language), name="")
        for key in ("archive_witness", other)
    ]


def _band(name: str, words: str, y: float) -> list[Mark]:
    return [
        Box(x=LEFT, y=y, width=_WIDE, height=_BAND_HIGH, line=0.5),
        text_in((LEFT + 2, y + 1, _WIDE - 4, 6), name, (11, 10), bold=True),
        text_in((LEFT + 2, y + 7.5, _WIDE - 4, 8), words, (10.5, 10, 9, 8, 7, 6)),
    ]


def _witness(line: SupervisorLine, word: SignedWord | None, language: str, y: float) -> list[Mark]:
    who = f"{line.part} · {line.unit}" if line.unit else line.part
    day = word.on if word else review_word("ymd", language)
    name = line.name if word else ""
    planned = f" ({line.name})" if line.name and not word else ""
    return [
        Box(x=LEFT, y=y, width=_WIDE, height=_WITNESS_HIGH),
        text_in((LEFT + 2, y + 1, 72, 12), f"{who}{planned}", (10.5, 10, 9, 8, 7)),
        text_in((LEFT + 76, y + 1, 48, 8), name, _SMALL),
        Line(x1=LEFT + 75, y1=y + 9, x2=LEFT + 126, y2=y + 9),
        text_in((LEFT + 75, y + 9.2, 93, 4), how_signed(word, language) if word else "", (7, 6)),
        text_in((LEFT + 128, y + 2, 40, 7), day, (10, 9, 8), align=Align.RIGHT),
    ]

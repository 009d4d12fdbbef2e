"""The destruction register: cover, list, opinions, and what two supervisors sign (P29 to P32)."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import Final

from desktop_archive.documents.destruction_forms import FORMS, last_row, register_row
from desktop_archive.documents.form_model import LEFT, PORTRAIT_FRAME, Section
from desktop_archive.documents.forms import foot_marks, section_leaves
from desktop_archive.documents.label_model import Align, Mark, text_in
from desktop_archive.documents.leaves import Leaf, bind
from desktop_archive.documents.paper import A4
from desktop_archive.documents.review_words import TITLES, review_word
from desktop_archive.documents.ruled import ruled_field
from desktop_archive.documents.signature_sheet import signature_leaves
from desktop_archive.rules.printed import Printout
from desktop_archive.rules.printouts import Footing
from desktop_archive.rules.review_printouts import (
    DestructionRegister,
    RegisterForm,
    SignedWord,
)

_WIDE: Final = PORTRAIT_FRAME[0]
_SHOWN: Final = 16
_STEP: Final = 14.0
_BLANK: Final = "____"


def write_register(
    register: DestructionRegister, *, language: str = "zh-CN", practice: bool = False
) -> Printout:
    """Draw a whole register, numbered throughout; each page names version and digest."""
    signed = partial(signature_leaves, register, footing=_foot(register, 1), language=language)
    after = len(signed(before=0))
    cover = 0 if register.form is RegisterForm.UNARCHIVED else 1
    listed = _list_leaves(register, language, (cover, after))
    total = cover + len(listed) + after
    leaves = [
        *([Leaf(A4, partial(_cover, register, total, language))] if cover else []),
        *listed,
        *signed(before=cover + len(listed)),
    ]
    return bind(leaves, TITLES[register.form].of(language), practice=practice)


def _foot(register: DestructionRegister, shortened: int = 0) -> Footing:
    """Say on every page which version of which list it belongs to."""
    digest = register.digest[:_SHOWN] if shortened else register.digest
    parts = (register.number, f"v{register.version}", digest)
    return replace(register.footing, filters=" · ".join(part for part in parts if part))


def _list_leaves(
    register: DestructionRegister, language: str, around: tuple[int, int]
) -> list[Leaf]:
    rows = [
        register_row(register.form, number, line, language)
        for number, line in enumerate(register.lines, start=1)
    ]
    named = register.form is RegisterForm.ACCOUNTING
    owner = ("organisation", register.organisation) if named else ("fonds", register.fonds)
    facts = (owner, ("number", register.number), ("version", str(register.version)))
    head = tuple((review_word(key, language), value) for key, value in facts if value)
    form = FORMS[register.form]
    mark = review_word("draft_mark", language) if register.is_draft else ""
    section = Section(
        form=form,
        rows=[*rows, last_row(register.form, language)],
        head=head,
        title=form.title.of(language) + mark,
    )
    return section_leaves([section], _foot(register), language, around)


def _cover(register: DestructionRegister, total: int, language: str) -> Iterator[Mark]:
    name = TITLES[register.form].of(language)
    spaced = name if language == "en" else " ".join(name)
    yield text_in((LEFT, 62, _WIDE, 20), spaced, (36, 30, 26, 22), align=Align.CENTRE, bold=True)
    if register.is_draft:
        yield text_in(
            (LEFT, 84, _WIDE, 8), review_word("draft", language), (12, 10), align=Align.CENTRE
        )
    y = 100.0
    for fields in _cover_fields(register, language):
        x = LEFT
        for key, value, wide in fields:
            yield from ruled_field(review_word(key, language), value, (x, y, wide - 4, 9))
            x += wide
        y += _STEP
    pages = review_word("pages_of_register", language, pages=total)
    yield text_in((LEFT, y, _WIDE, 8), pages, (12, 11))
    if any(line.secrecy.is_classified for line in register.lines):
        rule = review_word("secret_rule", language)
        yield text_in((LEFT, y + 9, _WIDE, 8), rule, (11, 10, 9))
    keep = review_word("permanent", language)
    yield text_in((LEFT, 266, _WIDE, 9), keep, (14, 12), align=Align.CENTRE)
    yield from foot_marks(PORTRAIT_FRAME, _foot(register, 1), (1, total), language)


Fields = Sequence[tuple[str, str, float]]


def _cover_fields(register: DestructionRegister, language: str) -> list[Fields]:
    done = register.shredding
    witnesses = [one for one in done.supervisors if one.after or one.before] or [*done.supervisors]
    names = "  ".join(one.name for one in witnesses)
    signed_on = next((one.after.on for one in witnesses if one.after), "")
    means = done.means or review_word("means_blank", language)
    half = _WIDE / 2
    return [
        (("fonds", register.fonds, _WIDE),),
        (
            ("number", f"{register.number}  v{register.version}", 80.0),
            ("year", register.year, 36.0),
            ("category", register.category, 54.0),
        ),
        (("quantity", amount(register, language), _WIDE),),
        (("chair", _signed(register.chair), half), ("sign_day", _day(register.chair), half)),
        (("approver", _signed(register.decided), half), ("sign_day", _day(register.decided), half)),
        (("witness", names, half), ("sign_day", signed_on, half)),
        (("means", means, 96.0), ("place", done.place, 74.0)),
        (("digest", register.digest, _WIDE),),
    ]


def amount(register: DestructionRegister, language: str) -> str:
    """Say how much a list is about; what nobody counted stays to be written in."""
    many = register.quantities
    said = review_word(
        "amount",
        language,
        lines=many.lines,
        pieces=many.pieces,
        boxes=_BLANK if many.boxes is None else many.boxes,
        pages=_BLANK if many.pages is None else many.pages,
    )
    if not many.left_out:
        return said
    return review_word("left_out", language, amount=said, left_out=many.left_out)


def _signed(word: SignedWord | None) -> str:
    return word.name if word else ""


def _day(word: SignedWord | None) -> str:
    return word.on if word else ""

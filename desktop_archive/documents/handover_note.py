"""The note on safety that is signed when a room is handed over (reliability §3)."""

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Final

from desktop_archive.documents.flow import (
    SIGN_HIGH,
    Block,
    flow_leaves,
    gap,
    heading,
    paragraph,
    table,
    title,
    to_sign,
)
from desktop_archive.documents.leaves import bind
from desktop_archive.rules.names import Names
from desktop_archive.rules.printed import Printout
from desktop_archive.rules.promises import HandoverNote

_WORDS: Final[Mapping[str, Names]] = MappingProxyType(
    {
        "title": Names("Note on Safety at Handover", "安全说明（移交用）", "安全說明（移交用）"),
        "promises": Names(
            "What is promised, and what is not", "能保证的与不能保证的", "能保證的與不能保證的"
        ),
        "promise": Names("Promise", "事项", "事項"),
        "standing": Names("Holds", "结论", "結論"),
        "pledge": Names("Why, and how far", "说明", "說明"),
        "facts": Names("What is on now", "当前状态", "當前狀態"),
        "fact": Names("What", "项目", "項目"),
        "value": Names("Now", "状态", "狀態"),
        "know": Names("To be known", "须知", "須知"),
        "rungs": Names(
            "What helps further, the strongest first",
            "可再采取的措施（由强到弱）",
            "可再採取的措施（由強到弱）",
        ),
        "from": Names("Handed over by", "移交人", "移交人"),
        "to": Names("Taken over by", "接收人", "接收人"),
        "witness": Names("In the presence of", "监交人", "監交人"),
    }
)
_PROMISE_COLUMNS: Final = ((62.0, "promise"), (22.0, "standing"), (86.0, "pledge"))
_FACT_COLUMNS: Final = ((50.0, "fact"), (35.0, "value"), (50.0, "fact"), (35.0, "value"))


def write_handover_note(
    note: HandoverNote, *, language: str = "zh-CN", practice: bool = False
) -> Printout:
    """Draw the note with its places to sign."""
    leaves = flow_leaves(list(_blocks(note, language)), note.footing, language)
    return bind(leaves, _WORDS["title"].of(language), practice=practice)


def _blocks(note: HandoverNote, language: str) -> Iterator[Block]:
    def said(key: str) -> str:
        return _WORDS[key].of(language)

    yield title(said("title"))
    yield from paragraph(f"{note.organisation}  {note.keeping}")
    yield heading(said("promises"))
    columns = [(wide, _WORDS[key]) for wide, key in _PROMISE_COLUMNS]
    yield from table(columns, note.promises, language)
    yield heading(said("know"))
    for words in note.statements:
        yield from paragraph(f"· {words}")
    if note.rungs:
        yield heading(said("rungs"))
        for number, words in enumerate(note.rungs, 1):
            yield from paragraph(f"{number}. {words}")
    yield heading(said("facts"))
    facts = [(wide, _WORDS[key]) for wide, key in _FACT_COLUMNS]
    yield from table(facts, _side_by_side(note.facts), language)
    yield gap(2.0, keeps=SIGN_HIGH)
    yield to_sign([said("from"), said("to"), said("witness")], language)


def _side_by_side(facts: Sequence[tuple[str, str]]) -> list[tuple[str, ...]]:
    """Return the facts in two columns, so that the note stays one sheet."""
    half = (len(facts) + 1) // 2
    second = [*facts[half:], ("", "")]
    return [(*facts[at], *second[at]) for at in range(half)]

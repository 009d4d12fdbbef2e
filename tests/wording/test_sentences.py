"""Every reason, state and outcome has a sentence in each language, and the sentences agree."""

import ast
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from enum import Enum
from pathlib import Path

import opencc
import pytest
from hypothesis import given
from hypothesis import strategies as st

import desktop_archive
from desktop_archive.rules.accounts import AccessRefusal, Right
from desktop_archive.rules.barcodes import BarcodeProblem
from desktop_archive.rules.lending import LoanRefusal, ReturnFinding, ScanOutcome
from desktop_archive.rules.people import Block
from desktop_archive.rules.records import RecordState
from desktop_archive.rules.retention import Blocker, RunningState, Trigger
from desktop_archive.wording import LANGUAGES, has_sentence, sentence
from desktop_archive.wording.sentences import TABLE, placeholders

PACKAGE = Path(desktop_archive.__file__).parent
FLOORS = ("rules", "store", "exchange", "documents", "services", "settings", "paths")
NEVER_SEEN = {
    "Align": "where a text stands in its frame on paper",
    "DayLine": "which count of the day; the day's view has the words",
    "Debt": "how pressing a copy is; the status bar has the words",
    "DeskAction": "which button of a line at the desk; the desk's view has the words",
    "Face": "which font a text is printed in",
    "HitKind": "which group of hits; the search field has the words",
    "RegisterForm": "which columns a destruction register has; its title has the words",
    "SheetState": "the state of a piece on a count sheet; the sheet has the words",
    "Taken": "which act of the desk can be taken back; the log's words are those of acts",
    "Topic": "which views to refresh",
}
"""Enums that no person ever reads, each with what it is for."""

WORDS_OF_THEIR_OWN = frozenset("鑒毀濕裡為啟群秘核才複修註")
"""Signs that the glossary and the seeds write otherwise than the converter."""


def enums() -> Iterator[tuple[str, list[str]]]:
    """Yield name and members of every enum below the wording, read from the source."""
    for floor in FLOORS:
        folder = PACKAGE / floor
        for path in sorted(folder.rglob("*.py")) if folder.is_dir() else [PACKAGE / f"{floor}.py"]:
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.ClassDef) and _is_enum(node):
                    yield node.name, list(_members(node))


def _is_enum(node: ast.ClassDef) -> bool:
    bases = {base.id for base in node.bases if isinstance(base, ast.Name)}
    return bool(bases & {"Enum", "IntEnum", "StrEnum"})


def _members(node: ast.ClassDef) -> Iterator[str]:
    for statement in node.body:
        if isinstance(statement, ast.Assign):
            names = [target.id for target in statement.targets if isinstance(target, ast.Name)]
            yield from (name for name in names if name.isupper() and name[0] != "_")


ENUMS = sorted(enums())
SPOKEN = [(name, members) for name, members in ENUMS if name not in NEVER_SEEN]
MEMBERS = [
    member
    for enum in (AccessRefusal, LoanRefusal, ScanOutcome, Blocker, RecordState, BarcodeProblem)
    for member in enum
]
ENTRIES = [(name, key, texts) for name, keys in TABLE.items() for key, texts in keys.items()]


def test_no_two_enums_share_a_name() -> None:
    names = [name for name, _ in ENUMS]
    assert sorted(set(names)) == names


@pytest.mark.requirement("R-01", "L-32")
@pytest.mark.parametrize(("name", "members"), SPOKEN, ids=[name for name, _ in SPOKEN])
def test_every_member_has_a_sentence(name: str, members: list[str]) -> None:
    assert [member for member in members if member not in TABLE.get(name, {})] == []


def test_no_sentence_is_left_over() -> None:
    known = dict(ENUMS)
    left_over = [f"{name}.{key}" for name, key, _ in ENTRIES if key not in known.get(name, ())]
    assert left_over == []


def test_sentences_come_in_threes_and_none_is_empty() -> None:
    for name, key, texts in ENTRIES:
        assert len(texts) % len(LANGUAGES) == 0, f"{name}.{key}"
        assert all(text.strip() == text and text for text in texts), f"{name}.{key}"


def test_the_languages_speak_of_the_same_facts() -> None:
    for name, key, texts in ENTRIES:
        for first in range(0, len(texts), len(LANGUAGES)):
            three = texts[first : first + len(LANGUAGES)]
            assert len({placeholders(text) for text in three}) == 1, f"{name}.{key}"


def test_only_the_last_sentence_needs_no_facts_and_none_needs_more_than_the_one_before() -> None:
    for name, key, texts in ENTRIES:
        counts = [len(placeholders(text)) for text in texts[:: len(LANGUAGES)]]
        assert counts == sorted(counts, reverse=True), f"{name}.{key}"
        assert counts.count(0) == 1, f"{name}.{key}"


def test_nothing_of_the_table_shines_through() -> None:
    for name, key, texts in ENTRIES:
        for text in texts[-len(LANGUAGES) :]:
            assert "|" not in text, f"{name}.{key}"
            assert not placeholders(text), f"{name}.{key}"


def test_chinese_sentences_are_chinese_and_english_ones_english() -> None:
    for name, key, texts in ENTRIES:
        for position, text in enumerate(texts):
            chinese = sum("\u4e00" <= sign <= "\u9fff" for sign in text)
            if position % len(LANGUAGES):
                assert chinese, f"{name}.{key}"
                narrow = [sign for sign in text if sign in ",;?!"]
                assert not narrow, f"{name}.{key} wants full-width {narrow}"
            else:
                assert chinese <= 2, f"{name}.{key}"


def test_traditional_sentences_hold_no_simplified_sign() -> None:
    to_traditional = opencc.OpenCC("s2t")
    for name, key, texts in ENTRIES:
        for text in texts[2 :: len(LANGUAGES)]:
            read = to_traditional.convert(text)
            wrong = {
                sign
                for sign, other in zip(text, read, strict=True)
                if sign != other and sign not in WORDS_OF_THEIR_OWN
            }
            assert not wrong, f"{name}.{key}: {wrong}"


def test_simplified_sentences_hold_no_traditional_sign() -> None:
    to_simplified = opencc.OpenCC("t2s")
    for name, key, texts in ENTRIES:
        for text in texts[1 :: len(LANGUAGES)]:
            assert to_simplified.convert(text) == text, f"{name}.{key}"


@pytest.mark.requirement("L-32")
def test_a_sentence_says_what_it_knows() -> None:
    facts = {"borrower": "王芳", "due": date(2026, 3, 9)}
    said = [sentence(LoanRefusal.ALREADY_OUT, language, **facts) for language in LANGUAGES]
    assert said[0].startswith("Already out with 王芳, due 2026-03-09.")
    assert all("王芳" in text and "2026-03-09" in text for text in said)


def test_with_fewer_facts_a_plainer_sentence_is_said() -> None:
    plain = sentence(LoanRefusal.ALREADY_OUT, "en")
    assert plain.startswith("Already out. ")
    assert sentence(LoanRefusal.ALREADY_OUT, "en", borrower="王芳", due=None) == plain
    assert sentence(LoanRefusal.ALREADY_OUT, "en", borrower="", due=date(2026, 3, 9)) == plain


@pytest.mark.requirement("R-01")
def test_facts_that_are_reasons_themselves_are_said_in_words() -> None:
    said = sentence(AccessRefusal.MISSING_RIGHT, "zh-TW", right=Right.LEND)
    assert "「借出」" in said
    clock = sentence(RunningState.NOT_RUNNING, "en", trigger=Trigger.CONTRACT_DONE)
    assert clock == "Not yet running: waits for the fulfilment of the contract"


@pytest.mark.requirement("L-02", "R-05")
def test_missing_signatures_are_named_by_post() -> None:
    posts = ("department_head", "archive_head", "hall porter")
    said = sentence(LoanRefusal.NOT_APPROVED, "zh-CN", posts=posts)
    assert "部门负责人、档案管理部门负责人、hall porter" in said
    assert "department head, archive department head" in sentence(
        LoanRefusal.NOT_APPROVED, "en", posts=list(posts)
    )


@pytest.mark.parametrize(
    ("count", "said"), [(1, "1 overdue loan"), (0, "0 overdue loans"), (4, "4 overdue loans")]
)
def test_english_counts_one_and_many(count: int, said: str) -> None:
    assert sentence(Block.OVERDUE_LOANS, "en", count=count) == said
    assert str(count) in sentence(Block.OVERDUE_LOANS, "zh-CN", count=count)


def test_moments_and_spans_are_said_in_words() -> None:
    wait = sentence(AccessRefusal.LOCKED_OUT, "en", delay=timedelta(seconds=90))
    assert "1 min 30 s" in wait
    until = sentence(Blocker.CARRIER_KEPT, "en", until=datetime(2026, 3, 9, 8, 5))  # noqa: DTZ001
    assert "2026-03-09 08:05" in until


def test_a_moment_is_told_by_the_clock_on_the_wall_and_never_too_early() -> None:
    until = datetime(2026, 3, 9, 8, 5, 30).astimezone()
    said = sentence(AccessRefusal.LOCKED_OUT, "en", until=until.astimezone(UTC))
    assert "after 2026-03-09 08:06." in said


def test_findings_are_listed() -> None:
    said = sentence(
        ScanOutcome.RETURNED_WITH_FINDINGS,
        "zh-CN",
        findings=(ReturnFinding.PAGES_MISSING, ReturnFinding.MARKED),
    )
    assert "缺页、涂改、勾画" in said


def test_an_unknown_language_reads_english() -> None:
    assert sentence(RecordState.ON_LOAN, "de") == "On loan"


class Stray(Enum):
    """An enum of no floor."""

    NO_WORDS_YET = 1


def test_a_member_without_a_sentence_reads_as_its_name() -> None:
    assert not has_sentence(Stray.NO_WORDS_YET)
    assert sentence(Stray.NO_WORDS_YET, "zh-CN", what=1) == "No words yet"


@given(st.text(), st.sampled_from(LANGUAGES))
def test_data_in_a_sentence_is_shown_as_it_is(title: str, language: str) -> None:
    said = sentence(ScanOutcome.CARD_PLACED, language, title=title)
    assert title in said


@given(
    st.sampled_from(MEMBERS),
    st.sampled_from(LANGUAGES),
    st.dictionaries(
        st.sampled_from(["title", "borrower", "due", "count", "posts", "place", "box"]),
        st.one_of(st.none(), st.integers(), st.text(max_size=5), st.dates(), st.lists(st.text())),
    ),
)
def test_whatever_facts_are_given_something_is_said(
    member: Enum, language: str, facts: dict[str, object]
) -> None:
    assert sentence(member, language, **facts).strip()

"""Seals: one text, one code, read back however it is typed (reliability §5.3)."""

import tomllib
from dataclasses import fields, replace
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_archive.rules.seals import (
    NO_SEAL,
    PROGRAM,
    CodeFault,
    SealFacts,
    counts_text,
    nearest,
    read_code,
    read_counts,
    seal_code,
    seal_digest,
    seal_text,
    wrong_groups,
)
from tests.house import ROOT

FACTS = SealFacts(
    register="6f1d3f0a-0000-4000-8000-000000000001",
    number=1,
    previous=NO_SEAL,
    head_seq=1234,
    head_hash="cd" * 32,
    counts="account:2,record:1200",
    state="ab" * 32,
    layouts="ef" * 32,
    schema="32",
    sealed_at="2026-11-29T08:00:00.000000Z",
    occasion="hand",
    engine="sqlite 3.51.3 wal/full",
    app="0.1.0",
)


def test_the_text_of_a_seal_never_changes() -> None:
    """Written down a second time: docs/audit.md prints the same."""
    lines = seal_text(FACTS).decode().split("\n")
    assert lines[0] == "desktop-archive-seal/1"
    assert lines[1:3] == ["register=6f1d3f0a-0000-4000-8000-000000000001", "number=1"]
    assert [line.split("=")[0] for line in lines[1:-1]] == [one.name for one in fields(SealFacts)]
    assert (lines[-1], len(lines)) == ("", 15)
    assert seal_code(seal_digest(FACTS)) == "PVZC-KQGD-YKG0-8E4B-M71Y-QE6K-TWN8-DYBS"


@given(part=st.sampled_from([one.name for one in fields(SealFacts)]), more=st.text(min_size=1))
def test_whatever_differs_gives_another_seal(part: str, more: str) -> None:
    value = getattr(FACTS, part)
    other = value + 1 + len(more) if isinstance(value, int) else value + more
    assert seal_digest(replace(FACTS, **{part: other})) != seal_digest(FACTS)


@given(data=st.binary(min_size=32, max_size=32), dice=st.randoms())
def test_a_code_is_read_however_it_is_typed(data: bytes, dice: object) -> None:
    code = seal_code(data.hex())
    typed = "".join(
        dice.choice([sign, sign.lower(), {"0": "O", "1": "l"}.get(sign, sign), sign + " "])  # type: ignore[attr-defined]
        for sign in code.replace("-", dice.choice(["-", " ", "", "－", "\t"]))  # type: ignore[attr-defined]
    )
    read = read_code(typed)
    assert read.fault is None
    assert wrong_groups(read, code) == ()


@pytest.mark.parametrize(
    ("typed", "fault"),
    [
        ("", CodeFault.TOO_SHORT),
        ("ABCD", CodeFault.TOO_SHORT),
        ("ABCD-" * 9, CodeFault.TOO_LONG),
        ("ABCU-" * 8, CodeFault.STRANGE_SIGN),
        ("封印-" * 8, CodeFault.STRANGE_SIGN),
    ],
)
def test_what_is_no_code_is_told(typed: str, fault: CodeFault) -> None:
    assert read_code(typed).fault is fault


def test_seals_tell_the_version_of_this_program() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    assert project["project"]["version"] == PROGRAM


def test_a_slip_names_its_group() -> None:
    code = "EEDQ-DMEY-Z59R-6B4X-BKC4-T7JF-5S84-GV5D"
    assert nearest(read_code(code.replace("6B4X", "684X")), [(7, code)]) == (7, (4,))
    assert nearest(read_code("ZZZZ-" * 8), [(7, code)]) == (0, ())


@given(st.dictionaries(st.from_regex(r"[a-z_]{1,20}", fullmatch=True), st.integers(1, 10**9)))
def test_counts_are_read_back(counts: dict[str, int]) -> None:
    assert read_counts(counts_text({**counts, "empty": 0})) == counts


def test_the_vectors_of_the_documentation_are_true() -> None:
    page = (ROOT / "docs" / "audit.md").read_text("utf-8")
    line = next(one.strip() for one in page.split("\n") if one.strip().startswith("v1|"))
    assert sha256(bytes(32) + line.encode()).hexdigest() in page
    assert seal_code(seal_digest(FACTS)) in page

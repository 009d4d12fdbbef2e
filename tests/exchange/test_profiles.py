"""A mapping can be kept, edited and used again (domain §8)."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_archive.exchange.headers import require_layout
from desktop_archive.exchange.lists import open_list
from desktop_archive.exchange.profiles import Profile, load_profile, save_profile
from desktop_archive.exchange.tables import read_table
from desktop_archive.rules.imports import FileReason, ListKind, Target
from desktop_archive.rules.refusals import RefusedError

PROFILE = Profile(
    name="旧系统",
    kind=ListKind.RECORDS,
    columns={Target.TITLE: '内容"提要"', Target.CODE: "B"},
    header_row=2,
    sheets=("一", "二"),
    templates=("{category}-{serial:05}",),
    aliases={"HJ": "KU"},
    free_dates=True,
)


@pytest.mark.parametrize("name", ["profile.toml", "profile.json"])
def test_a_profile_is_read_back_as_it_was_written(tmp_path: Path, name: str) -> None:
    save_profile(PROFILE, tmp_path / name)
    assert load_profile(tmp_path / name) == PROFILE


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=20).filter(lambda text: text.isprintable()))
def test_any_heading_can_stand_in_a_profile(tmp_path: Path, heading: str) -> None:
    profile = Profile("p", ListKind.PEOPLE, {Target.NAME: heading}, aliases={heading: heading})
    for name in ("p.toml", "p.json"):
        save_profile(profile, tmp_path / name)
        assert load_profile(tmp_path / name) == profile


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("p.toml", "kind = "),
        ("p.toml", 'kind = "colours"'),
        ("p.toml", 'name = "x"'),
        ("p.toml", 'kind = "records"\ncolumns = 3'),
        ("p.toml", 'kind = "records"\nsheets = "x"'),
        ("p.toml", 'kind = "records"\n[columns]\ncolour = "x"'),
        ("p.json", "[]"),
        ("p.json", "[" * 100_000),
        ("p.json", "{"),
        ("p.json", " " * 300_000),
    ],
)
def test_a_file_that_is_no_profile_is_refused(tmp_path: Path, name: str, text: str) -> None:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    with pytest.raises(RefusedError) as caught:
        load_profile(path)
    assert caught.value.reason is FileReason.BAD_PROFILE


def test_a_profile_maps_columns_nobody_would_guess(workbook: Callable[..., Path]) -> None:
    path = workbook(S=[["Nr", "Was", "Wann"], ["A-1", "Protokolle", "1950"]])
    columns = {Target.TITLE: "Was", Target.CODE: "A", Target.DATE: "wann"}
    profile = Profile("German", ListKind.RECORDS, columns, header_row=1)
    found = open_list(path, profile=profile)
    (outcome,) = found.records()
    assert outcome.draft is not None
    assert (outcome.draft.title, outcome.draft.code) == ("Protokolle", "A-1")
    assert str(outcome.draft.date) == "1950"


def test_a_column_that_is_not_there_is_refused(workbook: Callable[..., Path]) -> None:
    path = workbook(S=[["题名", "日期"], ["x", "2019"]])
    profile = Profile("p", ListKind.RECORDS, {Target.TITLE: "内容提要"})
    with pytest.raises(RefusedError) as caught:
        open_list(path, profile=profile)
    assert caught.value.facts["column"] == "内容提要"


def test_a_layout_that_was_found_becomes_a_profile(workbook: Callable[..., Path]) -> None:
    layout = require_layout(read_table(workbook(S=[["题名", "日期"]])).sheets[0])
    profile = Profile.of(layout, "p")
    assert profile.columns == {Target.TITLE: "题名", Target.DATE: "日期"}
    assert profile.applied_to(layout).mapping == layout.mapping

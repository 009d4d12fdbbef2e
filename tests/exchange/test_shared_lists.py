"""The real lists beside the project are read whole: no row is lost, none is counted twice."""

from pathlib import Path

import pytest

from desktop_archive.exchange.lists import open_list
from desktop_archive.rules.imports import ListKind, RowReason


@pytest.mark.requirement("N-01", "C-01")
@pytest.mark.parametrize(
    ("name", "kind", "rows", "refused"),
    [
        (
            "chinese/归档文件目录_2019-2023.xlsx",
            ListKind.RECORDS,
            3_859,
            {RowReason.DATE_IMPOSSIBLE, RowReason.TITLE_MISSING, RowReason.CODE_REPEATED},
        ),
        ("chinese/库房密集架一览.xlsx", ListKind.PLACES, 540, set()),
        ("chinese/人员名单.csv", ListKind.PEOPLE, 180, set()),
        ("real/boxes_cbh_poly.csv", ListKind.RECORDS, 61_465, set()),
    ],
)
def test_every_row_is_taken_or_refused_with_a_reason(
    shared_lists: Path, name: str, kind: ListKind, rows: int, refused: set[RowReason]
) -> None:
    found = open_list(shared_lists / name)
    assert found.kind is kind
    taken = 0
    reasons = []
    for outcome in found.outcomes():
        taken += outcome.draft is not None
        if outcome.problem is not None:
            reasons.append(outcome.problem.reason)
    assert taken + len(reasons) == rows
    assert set(reasons) == refused


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("chinese/客户档案台账_GBK.csv", ListKind.DOSSIERS),
        ("chinese/借阅登记簿_2023.xlsx", ListKind.LOANS),
        ("chinese/業主檔案目錄.xlsx", ListKind.RECORDS),
    ],
)
def test_other_lists_are_told_apart(shared_lists: Path, name: str, kind: ListKind) -> None:
    assert open_list(shared_lists / name).kind is kind

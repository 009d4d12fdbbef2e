"""The words of the report of a stocktake in three languages; the glossary binds them."""

import json
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from desktop_archive.rules.count_rhythm import CountPurpose
from desktop_archive.rules.names import Names
from desktop_archive.rules.stocktake import CountUnit
from desktop_archive.store.stocktake.books import StocktakeRow

SINCE: Final = frozenset(
    {"lent_since", "returned_since", "moved_since", "boxed_since", "gone_since", "away"}
)
_WORDS: Final[Mapping[str, Names]] = MappingProxyType(
    {
        "purpose": Names("Purpose", "清点目的", "清點目的"),
        "period": Names("Time", "时间", "時間"),
        "scope": Names("Scope", "范围", "範圍"),
        "people": Names("People", "人员", "人員"),
        "supervisor": Names("Supervisor", "监督人", "監督人"),
        "method": Names("Method", "方法", "方法"),
        "seed": Names("Seed of the draw", "抽样种子", "抽樣種子"),
        "note": Names("Note", "备注", "備註"),
        "all": Names("the whole store", "全部库房", "全部庫房"),
        "classes": Names("classes {which}", "类别 {which}", "類別 {which}"),
        "secret": Names("classified records only", "仅涉密档案", "僅涉密檔案"),
        "drawn": Names("random sample of {n}", "随机抽样 {n}", "隨機抽樣 {n}"),
        "by_box": Names(
            "boxes scanned shelf by shelf against the frozen list",
            "按架逐盒扫描，与冻结清单核对",
            "按架逐盒掃描，與凍結清單核對",
        ),
        "by_record": Names(
            "files scanned box by box against the frozen list",
            "逐盒按卷（件）扫描，与冻结清单核对",
            "逐盒按卷（件）掃描，與凍結清單核對",
        ),
        "during": Names(
            "Changed during the count, no difference: {told}.",
            "清点期间变动，不计差异：{told}。",
            "清點期間變動，不計差異：{told}。",
        ),
        "scans": Names("Other scans: {told}.", "其他扫描：{told}。", "其他掃描：{told}。"),
        "before": Names(
            "Last count {number} ({day}): {book} on record, {missing} missing; now {now} missing.",
            "上次清点 {number}（{day}）：账面 {book}，缺失 {missing}；本次缺失 {now}。",
            "上次清點 {number}（{day}）：賬面 {book}，缺失 {missing}；本次缺失 {now}。",
        ),
        "foreign": Names("not on the list", "不在清单内", "不在清單內"),
        "gone": Names("struck off, yet here", "已注销而在架", "已註銷而在架"),
        "unknown": Names("unknown code", "无登记的码", "無登記的碼"),
        "misread": Names("misread code", "校验不符的码", "校驗不符的碼"),
        "wrong_check": Names("misread code", "校验不符的码", "校驗不符的碼"),
        "twice": Names("scanned twice", "重复扫描", "重複掃描"),
        "card_without_loan": Names("card without loan", "卡无借阅", "卡無借閱"),
        "misplaced": Names("misplaced", "错位", "錯位"),
        "missing": Names("missing", "缺失", "缺失"),
        "damaged": Names("damaged", "破损", "破損"),
        "quantity": Names("quantity differs", "数量不符", "數量不符"),
        "lent_no_card": Names("on loan without card", "借出，无代替卡", "借出，無代替卡"),
        "here_though_lent": Names("here though on loan", "登记借出而在库", "登記借出而在庫"),
        "corrected": Names("corrected", "已更正", "已更正"),
        "away": Names("in repair or reading room", "修复或阅档中", "修復或閱檔中"),
        "lent_since": Names("lent", "借出", "借出"),
        "returned_since": Names("returned", "归还", "歸還"),
        "moved_since": Names("moved", "移位", "移位"),
        "boxed_since": Names("boxed", "装盒", "裝盒"),
        "gone_since": Names("struck off", "注销", "註銷"),
        "decision_set_aside": Names("set aside, to be put back", "另放待归位", "另放待歸位"),
        "decision_found_at": Names("found", "已找到", "已找到"),
        "decision_search_on": Names("search goes on", "继续查找", "繼續查找"),
        "decision_missing": Names("stays missing", "确认缺失", "確認缺失"),
        "decision_explained": Names("explained:", "说明：", "說明："),
    }
)
_PURPOSES: Final[Mapping[CountPurpose, Names]] = MappingProxyType(
    {
        CountPurpose.YEAR: Names("year-end count", "年末清点", "年末清點"),
        CountPurpose.SAMPLE: Names("September sample check", "九月抽样检查", "九月抽樣檢查"),
        CountPurpose.CLASSIFIED: Names(
            "check of classified records", "涉密档案检查", "涉密檔案檢查"
        ),
        CountPurpose.HANDOVER: Names("before a hand-over", "交接清点", "交接清點"),
        CountPurpose.OTHER: Names("stocktake", "清点", "清點"),
    }
)


def word(key: str, language: str) -> str:
    """Return a word of the report."""
    return _WORDS[key].of(language)


def purpose(which: CountPurpose, language: str) -> str:
    """Return why it was counted."""
    return _PURPOSES[which].of(language)


def method(unit: CountUnit, language: str) -> str:
    """Return how it was counted."""
    return word("by_box" if unit is CountUnit.BOXES else "by_record", language)


def scope(row: StocktakeRow, language: str) -> str:
    """Return what was counted, in words."""
    asked = json.loads(row.scope)
    parts = [", ".join(asked["addresses"]) or word("all", language)]
    if asked["categories"]:
        parts.append(word("classes", language).format(which=", ".join(asked["categories"])))
    if asked["secret_only"]:
        parts.append(word("secret", language))
    if row.sample:
        parts.append(word("drawn", language).format(n=f"{row.sample:,}"))
    return " · ".join(parts)

"""The printed words of appraisal and destruction in three languages; the glossary binds them."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from desktop_archive.rules.destruction.profiles import ACCOUNTING5, AGENCY6, COMPANY3
from desktop_archive.rules.names import Names
from desktop_archive.rules.posts import (
    ACCOUNTING_CLERK,
    ACCOUNTING_HEAD,
    ARCHIVE_HEAD,
    ARCHIVIST,
    BUSINESS_CLERK,
    DEPARTMENT_HEAD,
    GENERAL_MANAGER,
    KNOWN_POSTS,
    LEADER,
    OFFICE_HEAD,
)
from desktop_archive.rules.review_printouts import RegisterForm

TITLES: Final[Mapping[RegisterForm, Names]] = MappingProxyType(
    {
        RegisterForm.AGENCY: Names("Destruction Register", "档案销毁清册", "檔案銷毀清冊"),
        RegisterForm.COMPANY: Names("Destruction Register", "档案销毁清册", "檔案銷毀清冊"),
        RegisterForm.ACCOUNTING: Names(
            "Accounting Records Destruction Register", "会计档案销毁清册", "會計檔案銷毀清冊"
        ),
        RegisterForm.UNARCHIVED: Names(
            "Register of Unarchived Secret and Internal Papers to Be Destroyed",
            "不归档秘密及内部文件资料销毁登记册",
            "不歸檔秘密及內部文件資料銷毀登記冊",
        ),
    }
)

#: What a post is called on the signature sheet of a profile (P31); others by their usual name.
_SEATS: Final[Mapping[str, Mapping[str, Names]]] = MappingProxyType(
    {
        AGENCY6.code: {
            LEADER: Names(
                "Executive in charge of records",
                "分管档案工作的单位负责人",
                "分管檔案工作的單位負責人",
            ),
            OFFICE_HEAD: Names(
                "Head of general office", "办公厅（室）负责人", "辦公廳（室）負責人"
            ),
            ARCHIVE_HEAD: Names("Head of records room", "档案部门负责人", "檔案部門負責人"),
            DEPARTMENT_HEAD: Names(
                "Head of business department", "相关业务部门负责人", "相關業務部門負責人"
            ),
            ARCHIVIST: Names("Records officer", "档案部门经办人", "檔案部門經辦人"),
            BUSINESS_CLERK: Names("Business officer", "相关业务部门经办人", "相關業務部門經辦人"),
        },
        ACCOUNTING5.code: {
            GENERAL_MANAGER: Names("Head of the organisation", "单位负责人", "單位負責人"),
            ARCHIVE_HEAD: Names("Head of records room", "档案管理机构负责人", "檔案管理機構負責人"),
            ACCOUNTING_HEAD: Names(
                "Head of accounting", "会计管理机构负责人", "會計管理機構負責人"
            ),
            ARCHIVIST: Names("Records officer", "档案管理机构经办人", "檔案管理機構經辦人"),
            ACCOUNTING_CLERK: Names(
                "Accounting officer", "会计管理机构经办人", "會計管理機構經辦人"
            ),
        },
        COMPANY3.code: {
            DEPARTMENT_HEAD: Names("Head of department", "部门负责人", "部門負責人"),
            GENERAL_MANAGER: Names("General manager", "总经理", "總經理"),
        },
    }
)

_WORDS: Final[Mapping[str, Names]] = MappingProxyType(
    {
        "fonds": Names("Fonds title", "全宗名称", "全宗名稱"),
        "fonds_no": Names("Fonds no.", "全宗号", "全宗號"),
        "organisation": Names("Organisation", "单位名称", "單位名稱"),
        "number": Names("Register no.", "清册编号", "清冊編號"),
        "version": Names("Version", "版本", "版本"),
        "digest": Names("SHA-256", "SHA-256", "SHA-256"),
        "year": Names("Year", "年度", "年度"),
        "category": Names("Category", "档案类别", "檔案類別"),
        "draft": Names(
            "DRAFT - not frozen, nothing may be signed or destroyed by it",
            "草稿：未定稿，不得据此签字或销毁",
            "草稿：未定稿，不得據此簽字或銷毀",
        ),
        "draft_mark": Names(" (draft)", "（草稿）", "（草稿）"),
        "quantity": Names("To be destroyed", "销毁数量", "銷毀數量"),
        "amount": Names(
            "{lines} entries, {pieces} pieces, {boxes} boxes, {pages} pages in all",
            "共 {lines} 条　{pieces} 卷（件）　{boxes} 盒　合计 {pages} 页",
            "共 {lines} 條　{pieces} 卷（件）　{boxes} 盒　合計 {pages} 頁",
        ),
        "left_out": Names(
            "{amount}; not among them: {left_out} refused or struck out",
            "{amount}（另有 {left_out} 条未予批准或已剔除）",
            "{amount}（另有 {left_out} 條未予批准或已剔除）",
        ),
        "pages_of_register": Names(
            "This register has {pages} pages.", "本清册共 {pages} 页", "本清冊共 {pages} 頁"
        ),
        "chair": Names("Chair of the panel", "鉴定小组负责人", "鑒定小組負責人"),
        "approver": Names("Approved by", "批准人", "批准人"),
        "witness": Names("Witness", "监销人", "監銷人"),
        "means": Names("Method", "销毁方式", "銷毀方式"),
        "place": Names("Place", "销毁地点", "銷毀地點"),
        "means_blank": Names(
            "□ shredding  □ burning  □ pulping  □ other ________",
            "□粉碎　□焚烧　□化浆　□其他________",
            "□粉碎　□焚燒　□化漿　□其他________",
        ),
        "permanent": Names("(to be kept permanently)", "（永久保存）", "（永久保存）"),
        "secret_rule": Names(
            "Holds classified records: destroyed by the rules for secret carriers, at a "
            "designated place.",
            "内含涉密档案，按《国家秘密载体销毁管理规定》在指定场所销毁。",
            "內含涉密檔案，按《國家秘密載體銷毀管理規定》在指定場所銷毀。",
        ),
        "nothing_below": Names("(nothing below this line)", "（以下空白）", "（以下空白）"),
        "early": Names(
            "[before its time: {reason}]",
            "【未到期，理由：{reason}】",
            "【未到期，理由：{reason}】",
        ),
        "years": Names("{years} y", "{years}年", "{years}年"),
        "signatures": Names("Opinions and Signatures", "销毁清册签署页", "銷毀清冊簽署頁"),
        "opinion": Names("Opinion", "意见", "意見"),
        "agreed": Names("Approved", "同意", "同意"),
        "declined": Names("Not approved", "不同意", "不同意"),
        "sign": Names("Signature", "签字", "簽字"),
        "by_key": Names("personal key {code}", "个人签名密钥 {code}", "個人簽名密鑰 {code}"),
        "by_hand": Names("signed on paper", "纸质签字", "紙質簽字"),
        "annex": Names("see annex, no. {number}", "见附页第 {number} 条", "見附頁第 {number} 條"),
        "annex_title": Names("Annex: opinions in full", "附页：意见全文", "附頁：意見全文"),
        "panel": Names("Appraisal panel", "鉴定小组", "鑒定小組"),
        "before": Names("Check before destruction", "销毁前清点核对", "銷毀前清點核對"),
        "before_count": Names(
            "to destroy {expected}; counted {counted}; {tick_yes} agrees  {tick_no} differs "
            "(remarks {struck})",
            "应销毁 {expected}；实点 {counted}；{tick_yes}相符　{tick_no}不符（说明 {struck}）",
            "應銷毀 {expected}；實點 {counted}；{tick_yes}相符　{tick_no}不符（說明 {struck}）",
        ),
        "struck": Names(
            "{count} struck off, see list", "{count} 条未销毁，见清册", "{count} 條未銷毀，見清冊"
        ),
        "after": Names("Confirmation after destruction", "销毁后确认", "銷毀後確認"),
        "after_facts": Names(
            "Destroyed on {day}   Method {means}   Place {place}",
            "销毁时间 {day}　方式 {means}　地点 {place}",
            "銷毀時間 {day}　方式 {means}　地點 {place}",
        ),
        "archive_witness": Names(
            "Witness (records room)", "监销人（档案部门）", "監銷人（檔案部門）"
        ),
        "business_witness": Names(
            "Witness (business department)", "监销人（业务部门）", "監銷人（業務部門）"
        ),
        "accounting_witness": Names(
            "Witness (accounting)", "监销人（会计部门）", "監銷人（會計部門）"
        ),
        "sign_day": Names("Date", "日期", "日期"),
        "ymd": Names("____ / ____ / ____", "____年____月____日", "____年____月____日"),
        "blank": Names("________", "________", "________"),
        "none": Names("None.", "无。", "無。"),
    }
)


def review_word(key: str, language: str, **facts: object) -> str:
    """Return a printed word or sentence, with its facts filled in."""
    text = _WORDS[key].of(language)
    return text.format(**facts) if facts else text


def seat_word(profile: str, post: str, language: str) -> str:
    """Return what a post is called where it signs; one's own words stay as they are."""
    names = _SEATS.get(profile, {}).get(post) or KNOWN_POSTS.get(post)
    words = names.of(language) if names else post
    return words[:1].upper() + words[1:]

"""The loan request on paper: everything the posts sign for, and a code to open it again."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_archive.documents.loan_request import request_marks, write_requests
from desktop_archive.rules.barcodes import Barcode, Kind
from desktop_archive.rules.desk_printouts import LoanRequest, RequestApproval, RequestedRecord
from desktop_archive.rules.lending.kinds import BorrowerKind, LoanUnit, Manner
from desktop_archive.rules.secrecy import Secrecy
from tests.documents.reading import codes, frames, joined, printed, text_of, touching
from tests.documents.samples import HOSTILE, LANGUAGES

RECORD = RequestedRecord(
    reference="Z109-KJ·2019·D30-0004",
    title="关于城市污水处理工程的批复",
    secrecy=Secrecy.INTERNAL,
    quantity="1",
    place="01-A-03-L-02-05",
)
REQUEST = LoanRequest(
    number="JY-2026-0001",
    code=Barcode(Kind.FORM, 12),
    applied_on=date(2026, 11, 1),
    borrower="张龑",
    kind=BorrowerKind.STAFF,
    manner=Manner.LOAN,
    records=(RECORD, RECORD),
    approvals=(
        RequestApproval(post="部门负责人", name="陈国强", decided_on=date(2026, 11, 2)),
        RequestApproval(post="档案部门负责人"),
        RequestApproval(post="分管领导"),
    ),
    unit="办公室",
    phone="8022",
    purpose="工作查考",
    on_site_reason="会议现场使用",
    days=7,
    counted_in=LoanUnit.WORKING,
    organisation="某某市水务局档案室",
)


@pytest.mark.requirement("L-01", "L-02", "L-35")
def test_the_request_says_who_asks_for_what_and_why_and_who_has_to_sign():
    words = joined(write_requests([REQUEST]).pdf)
    for value in (
        "JY-2026-0001", "2026-11-01", "张龑", "办公室", "8022", "工作查考", "会议现场使用",
        RECORD.reference, RECORD.title, RECORD.place, "内部", "■借出", "□查阅", "7个工作日",
        "部门负责人意见", "同意陈国强2026-11-02", "分管领导意见", "续借", str(REQUEST.code),
    ):  # fmt: skip
        assert value in words


@pytest.mark.requirement("A-26")
@pytest.mark.parametrize(
    ("language", "duty"), [("en", "confidential"), ("zh-CN", "保密义务"), ("zh-TW", "保密義務")]
)
def test_the_request_prints_the_duty_to_keep_silent(language, duty):
    printout = write_requests([REQUEST], language=language)
    assert duty in text_of(printout.pdf)
    assert not printout.warnings


def test_its_code_is_read():
    found = codes(printed(write_requests([REQUEST]).pdf, 203.2))
    assert found == {("Code128", REQUEST.code.digits), ("QRCode", REQUEST.code.digits)}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("posts", [0, 1, 3, 5])
def test_nothing_touches_and_all_stays_on_the_sheet(language, posts):
    request = replace(REQUEST, approvals=(RequestApproval(post="总经理"),) * posts)
    marks = request_marks(request, 0, (1, 1), language)
    assert not touching(marks)
    assert all(y >= 0 and y + height <= 292 for _, _, y, _, height in frames(marks))


def test_more_records_go_on_over_sheets_and_are_counted_on():
    printout = write_requests([replace(REQUEST, records=(RECORD,) * 13)], practice=True)
    assert printout.pages == 3
    assert joined(printout.pdf).count(RECORD.reference) == 13
    assert all("PRACTICE" in text_of(printout.pdf, page) for page in range(3))


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_a_request_stands_any_text(text):
    record = RequestedRecord(reference=text, title=text, quantity=text, place=text)
    approval = RequestApproval(post=text, name=text, decided_on=date(2026, 11, 2))
    request = replace(
        REQUEST, borrower=text, unit=text, purpose=text, records=(record,), approvals=(approval,)
    )
    assert write_requests([request]).pages == 1
    assert write_requests([request]) == write_requests([request])

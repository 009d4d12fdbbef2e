"""Ten stories from the regulations, played through the window with their papers."""

from datetime import date, timedelta

import pytest
from sqlalchemy import update

from desktop_archive.rules.lending import LoanRefusal, Manner, ScanOutcome
from desktop_archive.rules.lending.cases import CaseStep
from desktop_archive.rules.lending.copies import CopyKind
from desktop_archive.rules.lending.signing import Deputy
from desktop_archive.rules.policies import RoomPolicy
from desktop_archive.services.lending.deputies import Deputies
from desktop_archive.services.lending.models import RequestView
from desktop_archive.services.policies import Policies
from desktop_archive.store import tables as t
from tests.services import builders as make
from tests.ui.loan_desk.conftest import Desk

SIGNERS = {
    "department_head": "陈国强",
    "archive_head": "周敏",
    "leader_in_charge": "孟欣怡",
    "general_manager": "总经理",
}


class Story:
    """What a clerk does at the window, step by step."""

    def __init__(self, shown: Desk) -> None:
        self.shown, self.counter = shown, shown.view.counter
        self.room, self.desk = shown.room, shown.desk

    def scan(self, code: str) -> ScanOutcome:
        self.shown.clock.moment += timedelta(seconds=5)
        self.shown.view.handle_scan(code)
        return self.desk.session.results[0].outcome

    def reason(self) -> object:
        return self.desk.session.results[0].reason

    def ask(
        self,
        who: make.Made,
        file: make.Made,
        manner: Manner,
        days: int = 1,
        kind: CopyKind = CopyKind.COPY,
    ) -> RequestView:
        """Fill in the form of a request and enter it."""
        self.scan(who.code)
        self.counter.begin_request([file.id])
        form = self.counter.request_form
        form.manner.choose(manner.value)
        form.copy_kind.choose(kind.value)
        form.days.setValue(days)
        form.reason.set_text("年度审计")
        form.on_site.set_text("会议现场使用")
        form.enter.click()
        view = self.counter.approvals.request()
        assert view is not None, form.notice.text()
        return view

    def sign(self, *names: str) -> None:
        """Enter the signatures under the open request, one by one in the order of the posts."""
        panel = self.counter.approvals
        for name in names:
            panel.name.set_text(name)
            panel.agree.click()
            assert panel.notice.text() == ""

    def sign_all(self, view: RequestView) -> None:
        self.sign(*(SIGNERS.get(post, f"{post}签字人") for post in view.missing))

    def days_pass(self, days: int) -> None:
        self.shown.clock.moment += timedelta(days=days)

    def papers(self) -> list[str]:
        """Return the titles of what was printed; each is a real document."""
        assert all(made.pdf.startswith(b"%PDF") for _, made in self.shown.printed)
        return [title for title, _ in self.shown.printed]


@pytest.fixture
def story(shown: Desk) -> Story:
    return Story(shown)


@pytest.mark.requirement("L-01", "L-02", "L-06", "L-11", "M-02", "P-02")
def test_own_file_lent_over_two_days_with_the_leaders_signature(story: Story) -> None:
    who, file = make.person(story.room), make.record(story.room, make.box(story.room))
    view = story.ask(who, file, Manner.LOAN, days=3)
    assert view.missing == ("department_head", "archive_head", "leader_in_charge")
    story.counter.approvals.print_button.click()
    assert story.scan(file.code) is ScanOutcome.REFUSED
    story.counter.open_request(view.application.id)
    story.sign_all(view)
    assert story.scan(file.code) is ScanOutcome.ISSUED
    story.counter._end()
    assert story.papers() == ["Loan request", "Loan slip", "Substitute cards"]
    (line,) = story.desk.book.out()
    assert (line.loan.due_on, line.loan.approved_by) == ("2026-03-20", "陈国强、周敏、孟欣怡")


@pytest.mark.requirement("A-20", "P-03")
def test_another_departments_dossier_goes_to_the_general_manager(story: Story) -> None:
    own, other = make.unit(story.room, "财务部"), make.unit(story.room, "客服部")
    who = make.person(story.room, unit_id=own)
    file = make.record(story.room, unit_id=other, personal_data=True)
    view = story.ask(who, file, Manner.READING)
    assert view.missing == ("general_manager",)
    story.sign("总经理")
    assert story.scan(file.code) is ScanOutcome.READING_BEGUN


@pytest.mark.requirement("A-08", "A-09", "A-27")
def test_an_outsider_reads_and_the_excerpt_waits_for_its_review(story: Story) -> None:
    letter = "市审计局 2026-17号"
    who = make.person(story.room, "宋外", kind="external", letter=letter)
    file = make.record(story.room)
    view = story.ask(who, file, Manner.READING)
    assert view.missing == ("general_manager",)
    story.sign("总经理")
    assert story.scan(file.code) is ScanOutcome.READING_BEGUN
    assert story.scan(file.code) is ScanOutcome.READING_CHECK
    panel = story.counter.reading
    panel.signed.setChecked(True)
    panel.end.click()
    excerpt = story.ask(who, file, Manner.COPY, kind=CopyKind.EXCERPT)
    story.sign_all(excerpt)
    assert story.scan(file.code) is ScanOutcome.COPY_WANTED
    story.counter.copy.pages.setValue(1)
    story.counter.copy.content.set_text("第3条")
    story.counter.copy.enter.click()
    story.shown.view.open_tab("copies")
    page = story.shown.view.lists["copies"]
    page.buttons["hand_over"].click()
    assert "reviewed first" in story.shown.told[-1]
    page.buttons["review"].click()
    story.counter.review.by.set_text("总经理")
    story.counter.review.release.click()
    story.shown.view.open_tab("copies")
    page.buttons["hand_over"].click()
    page.buttons["copies_register"].click()
    assert story.papers()[-1] == "Register 2026"


@pytest.mark.requirement("A-10", "A-12", "A-30")
def test_an_owner_reads_and_pays_for_copies(story: Story) -> None:
    Policies(story.room).change(RoomPolicy.COPY_FEE, 50, "周敏")
    shown = {"identity_shown": "身份证", "property_shown": "房产证"}
    who = make.person(story.room, "业主甲", kind="owner", **shown)
    file = make.record(story.room)
    assert story.ask(who, file, Manner.READING).missing == ("service_supervisor",)
    story.sign("主管")
    assert story.scan(file.code) is ScanOutcome.READING_BEGUN
    story.scan(file.code)
    story.counter.reading.signed.setChecked(True)
    story.counter.reading.end.click()
    view = story.ask(who, file, Manner.COPY)
    assert view.missing == ("archivist",)
    story.sign("何晓")
    story.scan(file.code)
    story.counter.copy.pages.setValue(4)
    assert story.counter.copy._fee.text() == "Fee ¥2.00"
    story.counter.copy.enter.click()
    (row,) = story.desk.copies.register(date(2026, 1, 1), date(2026, 12, 31))
    assert (row.fee_fen, row.consent_by) == (200, "何晓")


@pytest.mark.requirement("L-21", "P-19")
def test_a_secret_file_is_refused_then_lent_by_exception(story: Story) -> None:
    who, file = make.person(story.room), make.record(story.room, secrecy=2)
    story.scan(who.code)
    assert story.scan(file.code) is ScanOutcome.REFUSED
    assert story.reason() is LoanRefusal.CLASSIFIED_ON_SITE_ONLY
    view = story.ask(who, file, Manner.LOAN)
    assert view.missing == ("department_head", "archive_head", "vice_general_manager")
    story.sign("陈国强", "周敏")
    assert story.scan(file.code) is ScanOutcome.REFUSED
    assert story.reason() is LoanRefusal.NOT_APPROVED
    story.counter.open_request(view.application.id)
    story.sign("分管副总")
    assert story.scan(file.code) is ScanOutcome.ISSUED


def lend(story: Story, days: int = 2, **record: object) -> make.Made:
    """Lend a file whose request is signed."""
    who, file = make.person(story.room), make.record(story.room, **record)
    story.sign_all(story.ask(who, file, Manner.LOAN, days))
    assert story.scan(file.code) is ScanOutcome.ISSUED
    return file


@pytest.mark.requirement("L-08", "P-06")
def test_a_renewal_a_day_late_is_an_overdue_loan(story: Story) -> None:
    lend(story)
    story.days_pass(3)
    story.shown.view.open_tab("out")
    story.shown.view.lists["out"].buttons["renew"].click()
    panel = story.counter.renewal
    panel.reason.set_text("还要用")
    panel.sign("archive_head", "周敏")
    panel.renew.click()
    assert panel.notice.text().startswith("The loan ran out on 2026-03-19.")
    (line,) = story.desk.book.out()
    assert (line.days_left, line.loan.renewals) == (-1, 0)


@pytest.mark.requirement("L-10", "L-15")
def test_recalled_twice_and_returned_damaged(story: Story) -> None:
    file = lend(story)
    for days in (3, 7):
        story.days_pass(days)
        story.shown.view.open_tab("overdue")
        story.shown.view.lists["overdue"].buttons["recall"].click()
    assert story.papers() == ["Recall notices", "Recall notices"]
    (line,) = story.desk.book.overdue()
    assert line.loan.recalls == 2
    assert story.scan(file.code) is ScanOutcome.RETURN_CHECK
    check = story.counter.put_back.check
    check.ticks["binding"].setChecked(False)
    check.report.click()
    (case,) = story.desk.cases.open_ones()
    assert case.kind == "damage"
    story.shown.view.open_tab("out")
    story.shown.view.lists["out"].buttons["settle"].click()
    assert story.counter.case.heading.text() == f"Damage · {case.number}"


@pytest.mark.requirement("L-16")
def test_a_lost_file_goes_through_its_steps(story: Story) -> None:
    file = lend(story)
    story.scan(file.code)
    check = story.counter.put_back.check
    check.problem.click()
    check.count.setValue(0)
    check.report.click()
    (case,) = story.desk.cases.open_ones()
    assert case.kind == "loss"
    story.shown.view.open_tab("out")
    story.shown.view.lists["out"].buttons["settle"].click()
    form = story.counter.case
    taken = (
        CaseStep.REPORTED,
        CaseStep.INQUIRY,
        CaseStep.DEPARTMENT_TOLD,
        CaseStep.GIVEN_UP,
    )
    for step in taken:
        assert not form.close_button.isEnabled()
        form.step.choose(step.value)
        form.by.set_text("孟欣怡")
        form.note_button.click()
    form.outcome.set_text("查无下落")
    form.close_button.click()
    assert story.desk.cases.open_ones() == []
    assert story.desk.book.kept_open() == []


@pytest.mark.requirement("L-25", "M-05")
def test_a_same_day_class_is_due_today_and_overdue_tomorrow(story: Story) -> None:
    make.record(story.room)
    with story.room.act("test") as session:
        session.execute(update(t.category).values(same_day=True))
    lend(story, days=0)
    (line,) = story.desk.book.out()
    assert line.loan.due_on == "2026-03-17"
    assert story.desk.book.overdue() == []
    story.days_pass(1)
    assert len(story.desk.book.overdue()) == 1


@pytest.mark.requirement("R-05")
def test_while_the_head_is_away_the_deputy_signs(story: Story) -> None:
    term = Deputy("department_head", "赵代", date(2026, 3, 16), date(2026, 3, 20))
    Deputies(story.room).name(term, "孟欣怡")
    who, file = make.person(story.room), make.record(story.room)
    view = story.ask(who, file, Manner.READING)
    story.sign("赵代")
    signed = story.desk.requests.view(view.application.id).approvals
    assert [(one.name, one.remark) for one in signed] == [("赵代", "deputy")]
    assert story.scan(file.code) is ScanOutcome.READING_BEGUN

"""Retention in words, and why a record can't be lent, moved or destroyed now."""

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_archive.rules.lending.refusals import LoanRefusal
from desktop_archive.rules.records import GONE, OUT
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.retention import Blocker
from desktop_archive.rules.retention.claims import CarrierKind
from desktop_archive.rules.retention.holds import HoldStrength
from desktop_archive.services.catalogue.desk import Catalogue, RecordRow
from desktop_archive.services.destruction.due import DestructionReview, DueLine
from desktop_archive.services.lending.models import Judged
from desktop_archive.services.retention.holds import OnRecord
from desktop_archive.ui.catalogue.retention_acts import RetentionActs
from desktop_archive.ui.catalogue.sections import add_heading, add_pairs, marked
from desktop_archive.ui.languages import current_language
from desktop_archive.ui.view import Tone, Wish
from desktop_archive.ui.widgets.boxes import line
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.words import say, say_day, say_names, say_posts
from desktop_archive.wording.dates import period_in_words, retention_arithmetic

WhyNot = Callable[[int], Judged | None]
WhyNotMoved = Callable[[int], RefusedError | None]

#: Where nothing more is done about a period.
GONE_STATES = frozenset(state.value for state in GONE)

#: Where a reason is dealt with: view and tab.
_LINKS: dict[Enum, str] = {
    LoanRefusal.ALREADY_OUT: "loan_desk/out",
    LoanRefusal.WANTED_BY_ANOTHER: "loan_desk/requests/waiting",
    LoanRefusal.HELD: "destruction_review/holds",
    Blocker.ON_LOAN: "loan_desk/out",
    Blocker.NOT_RUNNING: "destruction_review/not_running",
    Blocker.UNDETERMINED: "destruction_review/undetermined",
    Blocker.HELD: "destruction_review/holds",
}


class RetentionPage(QObject):
    """Fills the page of retention and of reasons.

    Signals:
        wished: another view is asked to show where a reason is dealt with.
        told: a result in words for the status bar, with its tone.
        changed: the page is to be shown anew.
    """

    wished = Signal(object)
    told = Signal(str, object)
    changed = Signal()

    def __init__(
        self,
        catalogue: Catalogue,
        review: DestructionReview,
        why_not: WhyNot | None,
        why_not_moved: WhyNotMoved | None,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._catalogue, self._review = catalogue, review
        self._why_not, self._why_not_moved = why_not, why_not_moved

    def fill(self, body: QVBoxLayout, found: RecordRow) -> None:
        """Show how a period runs and what stands in the way."""
        due = self._review.line(found.id)
        if due is None:
            return
        words = retention_arithmetic(due.facts, due.clock, current_language())
        body.addWidget(label(words, "body", wrap=True))
        self._add_end(body, due)
        self._add_clock(body, due)
        self._add_extensions(body, due)
        self._add_reasons_of_period(body, found)
        self._add_claims(body, due)
        self._add_acts(body, due)
        add_heading(body, self.tr("Why not?"))
        self._show_loan(body, found)
        self._show_move(body, found)
        self._show_destruction(body, due)

    def _add_end(self, body: QVBoxLayout, due: DueLine) -> None:
        """Show by which list and when a record was destroyed (D-33)."""
        found = self._review.destroyed_by(due.row.id)
        if found is not None:
            number, version, day = found
            words = self.tr("list {0}, version {1}, {2}").format(number, version, day)
            body.addLayout(marked("refused", self.tr("Destroyed"), words))

    # --- the period -----------------------------------------------------------------------------

    def _add_clock(self, body: QVBoxLayout, due: DueLine) -> None:
        clock = due.clock
        days = [
            (self.tr("Trigger event"), due.facts.event or say(due.facts.trigger)),
            (self.tr("Starts"), say(due.facts.rule)),
            (self.tr("Start of retention"), clock.start.isoformat() if clock.start else ""),
            (self.tr("Retention period"), period_in_words(due.facts.period, current_language())),
            (self.tr("Last day"), clock.last_day.isoformat() if clock.last_day else ""),
            (self.tr("Due on"), clock.due_on.isoformat() if clock.due_on else ""),
            (self.tr("Kept so far"), self.tr("%n year(s)", "", due.kept_years)),
            (self.tr("Counted anew from"), due.row.counts_from or ""),
        ]
        add_pairs(body, [(name, words, "body") for name, words in days])

    def _add_extensions(self, body: QVBoxLayout, due: DueLine) -> None:
        """Show every extension with the old period, who decided, when and why (K-14)."""
        names = self._period_names()
        for past in self._review.extending.past(due.row.id):
            old = names.get(past.old_retention_id or 0, "–")
            new = names.get(past.new_retention_id or 0, "–")
            title = self.tr("Kept longer: {0} → {1}").format(old, new)
            until = f"{past.old_due or '–'} → {past.new_due or self.tr('never due')}"
            words = f"{past.decided_on} · {past.panel} · {until}\n{past.reason}"
            body.addLayout(marked("look", title, words))

    def _add_claims(self, body: QVBoxLayout, due: DueLine) -> None:
        """Show what was declared on claims, and carriers that are kept on."""
        for said in self._review.claims.on(due.row.id)[:1]:
            settled = self.tr("Claims and debts declared settled")
            title = settled if said.settled else self.tr("Claims and debts are open")
            parts = (said.declared_on, said.declared_by, said.post, said.scope, said.note)
            words = " · ".join(part for part in parts if part)
            body.addLayout(marked("done" if said.settled else "refused", title, words))
        for kept in self._review.carriers.on(due.row.id):
            title = self.tr("{0}, kept until {1}")
            title = title.format(say(CarrierKind(kept.kind)), kept.kept_until)
            words = " · ".join(part for part in (kept.since, kept.note, kept.noted_by) if part)
            body.addLayout(marked("held", title, words))

    def _add_acts(self, body: QVBoxLayout, due: DueLine) -> None:
        whole = self._catalogue.whole(due.row.id)
        if whole is None or due.row.state in GONE_STATES:
            return
        acts = RetentionActs(self._review.room, self._review, due, str(whole["carrier"]))
        acts.wished.connect(self.wished)
        acts.done.connect(self._done)
        body.addWidget(acts)

    def _done(self, words: str) -> None:
        self.told.emit(words, Tone.DONE)
        self.changed.emit()

    def _period_names(self) -> dict[int, str]:
        return {one.id: say_names(one.names) for one in self._catalogue.choices()["retention"]}

    def _add_reasons_of_period(self, body: QVBoxLayout, found: RecordRow) -> None:
        """Say why it is this period: the longer of several, changed, by which schedule."""
        reading = self._catalogue.reading
        candidates = reading.candidates(found.id)
        if candidates:
            words = self.tr("The longer of {0} was taken.").format(candidates)
            body.addWidget(label(words, "second", wrap=True))
        names = self._period_names()
        for past in reading.periods_past(found.id):
            change = f"{names.get(past.old or 0, '–')} → {names.get(past.new or 0, '–')}"
            why = past.reason
            if past.is_longer_item:
                why = self.tr("The file holds an item to be kept longer.")
            body.addWidget(label(f"{past.changed_on} · {change}", "caption"))
            body.addWidget(label(why, "second", wrap=True))
        version = reading.schedule_of(found.id)
        if version is not None:
            words = self.tr("Set under version {0} of the schedule.").format(version)
            body.addWidget(label(words, "caption", wrap=True))

    # --- why not --------------------------------------------------------------------------------

    def _show_loan(self, body: QVBoxLayout, found: RecordRow) -> None:
        judged = self._why_not(found.id) if self._why_not else None
        if judged is None:
            return
        if not judged.refusals:
            words = self.tr("to sign: {0}").format(say_posts(judged.missing))
            self._add_reason(body, "done", self.tr("Can be lent"), words)
        for reason in judged.refusals:
            tone = "held" if reason is LoanRefusal.HELD else "refused"
            title = self.tr("Can't be lent")
            self._add_reason(body, tone, title, say(reason, **judged.facts), _LINKS.get(reason))

    def _show_move(self, body: QVBoxLayout, found: RecordRow) -> None:
        if self._why_not_moved is None:
            return
        refused = self._why_not_moved(found.id)
        if refused is None:
            self._add_reason(body, "done", self.tr("Can be moved to another box"), "")
            return
        words, title = say(refused.reason, **refused.facts), self.tr("Can't be moved")
        link = "loan_desk/out" if refused.facts.get("state") in OUT else None
        self._add_reason(body, "refused", title, words, link)

    def _show_destruction(self, body: QVBoxLayout, due: DueLine) -> None:
        if not due.blockers:
            self._add_reason(body, "done", self.tr("Can be put on a destruction list"), "")
        for blocker in due.blockers:
            tone = "held" if blocker is Blocker.HELD else "refused"
            facts = {
                "due": due.clock.due_on,
                "day": due.clock.due_on,
                "until": due.row.carrier_kept_until,
                "last_day": due.clock.last_day,
                "trigger": due.facts.event or due.facts.trigger,
            }
            words, title = say(blocker, **facts), self.tr("Can't be destroyed")
            self._add_reason(body, tone, title, words, _LINKS.get(blocker))
        for one in self._review.holds.on(due.row.id):
            self._add_hold(body, one)

    def _add_hold(self, body: QVBoxLayout, one: OnRecord) -> None:
        """Name one hold: strength, order, reason, review, and how the record came under it."""
        hold = one.hold
        review = self.tr("review on {0}").format(hold.review_on)
        if self._review.holds.is_overdue(hold):
            review = self.tr("review overdue since {0}").format(hold.review_on)
        parts = [hold.reason, say(HoldStrength(hold.strength)), review]
        if one.how == "box":
            parts.append(self.tr("put into a held box on {0}").format(say_day(one.since)))
        elif one.how == "query":
            parts.append(self.tr("caught by a standing hold on {0}").format(say_day(one.since)))
        title = f"{hold.number} · {hold.authority}"
        self._add_reason(body, "held", title, " · ".join(parts), "destruction_review/holds")

    def _add_reason(
        self, body: QVBoxLayout, tone: str, title: str, words: str, link: str | None = None
    ) -> None:
        more: list[QWidget] = []
        if link is not None:
            wish = Wish("view", link)
            go = Button("", icon_name="chevron-right", kind="flat")
            go.setAccessibleName(self.tr("Show the list: {0}").format(title))
            go.setToolTip(self.tr("Show the list"))
            go.clicked.connect(lambda: self.wished.emit(wish))
            more.append(go)
        body.addLayout(marked(tone, title, words, *more))
        body.addWidget(line())

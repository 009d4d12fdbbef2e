"""What can be done about a record's period, each in a small form on its page (K-06, K-14, K-16)."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QDateEdit, QVBoxLayout, QWidget

from desktop_archive.rules.accounts import AccessRefusal, Right
from desktop_archive.rules.dates import BadDateError, PartialDate
from desktop_archive.rules.names import Names
from desktop_archive.rules.records import ELECTRONIC_CARRIERS, FieldProblem
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.retention import CountedFrom, ExtensionRefusal, PeriodKind, Trigger
from desktop_archive.rules.retention.claims import CarrierKind
from desktop_archive.services.catalogue.schedule import PeriodRow, Schedule
from desktop_archive.services.destruction.due import DestructionReview, DueLine
from desktop_archive.services.retention.claims import ClaimWish
from desktop_archive.services.retention.extending import ExtensionWish
from desktop_archive.services.room import Room
from desktop_archive.services.trouble import ArchiveUnavailableError
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone, Wish
from desktop_archive.ui.widgets.boxes import clear, column
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.flow import Flow
from desktop_archive.ui.widgets.forms import AreaField, ChoiceField, Field, TextField
from desktop_archive.ui.widgets.labels import hint, label
from desktop_archive.ui.widgets.notices import Notice
from desktop_archive.ui.words import say, say_known, say_names

#: What the form asks for anyway, below the outcome.
_STILL_TO_SAY = frozenset({ExtensionRefusal.PANEL_MISSING, ExtensionRefusal.REASON_MISSING})


class RetentionActs(QWidget):
    """Buttons for what is possible, and one form at a time below them.

    Signals:
        done: what was done, in words; the page is to be shown anew.
        wished: another view is asked for something.
    """

    done = Signal(str)
    wished = Signal(object)

    def __init__(self, room: Room, review: DestructionReview, line: DueLine, carrier: str) -> None:
        super().__init__()
        self._room, self._review, self._line, self._carrier = room, review, line, carrier
        self.buttons: dict[str, Button] = {}
        self.notice = Notice()
        self._form: QVBoxLayout = column(space=SPACE[2])
        self.setLayout(column(self._row_of_buttons(), self._form, self.notice, space=SPACE[2]))
        self.notice.say("")

    # --- buttons --------------------------------------------------------------------------------

    def _row_of_buttons(self) -> Flow:
        flow = Flow(SPACE[1])
        waits, accounts, reads = self._waits(), self._is_accounting(), self._reads()
        offered = (
            (waits, "trigger", self.tr("Enter the event…"), Right.MODIFY, self._ask_trigger),
            (True, "extend", self.tr("Keep longer…"), Right.REVIEW, self._ask_extension),
            (True, "hold", self.tr("Hold…"), Right.HOLD, self._ask_hold),
            (accounts, "claims", self.tr("Claims…"), Right.REVIEW, self._ask_claims),
            (reads, "carrier", self.tr("Carrier kept on…"), Right.MODIFY, self._ask_carrier),
        )
        for applies, key, words, right, act in offered:
            if not applies:
                continue
            button = self.buttons[key] = Button("", kind="compact", on_click=act)
            button.set_words(words)
            if not self._room.may(right):
                button.setEnabled(False)
                button.setToolTip(hint(say(AccessRefusal.MISSING_RIGHT, right=right)))
            flow.addWidget(button)
        return flow

    def _waits(self) -> bool:
        return self._line.facts.trigger is not Trigger.CREATED

    def _is_accounting(self) -> bool:
        return self._line.row.category.startswith("KU")

    def _reads(self) -> bool:
        return self._carrier in ELECTRONIC_CARRIERS

    def _ask_hold(self) -> None:
        row = self._line.row
        self.wished.emit(Wish("hold", row.id, (row.id,)))

    # --- forms ----------------------------------------------------------------------------------

    def _ask_trigger(self) -> None:
        self.happened = TextField()
        self.happened.set_name(self._event_words())
        self.happened.line.setPlaceholderText("2026-06-30")
        self.happened.set_text(self._line.row.trigger_date or "")
        self._show((self.happened,), self.tr("Let the period run"), self._note_trigger)

    def _event_words(self) -> str:
        facts = self._line.facts
        return self.tr("Day of: {0}").format(facts.event or say(facts.trigger))

    def _ask_extension(self) -> None:
        self.period, self.counted = ChoiceField(), ChoiceField()
        self.period.set_name(self.tr("New period"))
        offered = [one for one in Schedule(self._room).periods() if _extends(one)]
        self.period.set_choices([(str(one.id), say_names(_names(one))) for one in offered])
        self.counted.set_name(self.tr("Counted"))
        self.counted.set_choices([(one.value, say(one)) for one in CountedFrom])
        self.panel, self.reason = TextField(), AreaField(2)
        self.panel.set_name(self.tr("Decided by the panel"))
        self.reason.set_name(self.tr("Reason"))
        self.day = self._day_field(self.tr("Decided on"))
        self.outcome = label("", "second", wrap=True)
        fields = (self.period, self.counted, self.outcome, self.panel, self.day, self.reason)
        for choice in (self.period, self.counted):
            choice.box.currentIndexChanged.connect(self._say_outcome)
        self._show(fields, self.tr("Keep longer"), self._extend)
        self._say_outcome()

    def _say_outcome(self) -> None:
        """Say until when the record would be kept."""
        (found,) = self._review.extending.look([self._line.row.id], self._wish())
        due = found.clock.due_on
        words = self.tr("never due") if due is None else self.tr("due {0}").format(due)
        told = f"{found.old_due or '–'} → {words}"
        if found.refused is not None and found.refused not in _STILL_TO_SAY:
            told = say(found.refused)
        self.outcome.setText(told)

    def _ask_claims(self) -> None:
        self.settled = ChoiceField()
        self.settled.set_name(self.tr("Claims and debts"))
        self.settled.set_choices([("yes", self.tr("settled")), ("", self.tr("not settled"))])
        self.declared_by, self.post, self.scope = TextField(), TextField(), TextField()
        self.declared_by.set_name(self.tr("Declared by"))
        self.post.set_name(self.tr("Post"))
        self.scope.set_name(self.tr("Covers"))
        self.scope.set_text(self._line.row.code)
        self.note = AreaField(2)
        self.note.set_name(self.tr("What is open"))
        self.day = self._day_field(self.tr("Declared on"))
        fields = (self.settled, self.declared_by, self.post, self.scope, self.day, self.note)
        self._show(fields, self.tr("Keep the declaration"), self._declare)

    def _ask_carrier(self) -> None:
        self.kind, self.note = ChoiceField(), AreaField(2)
        self.kind.set_name(self.tr("Carrier"))
        self.kind.set_choices([(one.value, say(one)) for one in CarrierKind])
        self.note.set_name(self.tr("Remarks"))
        self.day = self._day_field(self.tr("Since"))
        self._show((self.kind, self.day, self.note), self.tr("Note it"), self._note_carrier)

    def _day_field(self, name: str) -> Field:
        today = self._room.today()
        editor = QDateEdit(QDate(today.year, today.month, today.day))
        editor.setDisplayFormat("yyyy-MM-dd")
        editor.setCalendarPopup(True)
        self._editor = editor
        field = Field(editor)
        field.set_name(name)
        return field

    def _chosen_day(self) -> date:
        chosen = self._editor.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    def _show(self, fields: tuple[QWidget, ...], words: str, act: Callable[[], str]) -> None:
        """Show one form, with the button that does it."""
        clear(self._form)
        self.notice.say("")
        for field in fields:
            self._form.addWidget(field)
        self.act_button = Button("", kind="primary", on_click=lambda: self._try(act))
        self.act_button.set_words(words)
        self._form.addWidget(self.act_button)
        fields[0].setFocus()

    def _try(self, act: Callable[[], str]) -> None:
        try:
            words = act()
        except (RefusedError, ArchiveUnavailableError) as error:
            self.notice.say(say_known(error), Tone.REFUSED)
            return
        self.done.emit(words)

    # --- acts -----------------------------------------------------------------------------------

    def _note_trigger(self) -> str:
        try:
            happened = PartialDate.parse(self.happened.text())
        except BadDateError:
            raise RefusedError(FieldProblem.FULFILLED_IMPOSSIBLE) from None
        self._review.triggers.note([self._line.row.id], happened)
        return self.tr("The period runs: {0}").format(self._line.row.code)

    def _wish(self) -> ExtensionWish:
        chosen = self.period.value()
        return ExtensionWish(
            retention_id=int(chosen) if chosen else None,
            panel=self.panel.text(),
            reason=self.reason.text(),
            decided_on=self._chosen_day(),
            counted=CountedFrom(self.counted.value()),
        )

    def _extend(self) -> str:
        self._review.extending.extend([self._line.row.id], self._wish())
        return self.tr("Kept longer: {0}").format(self._line.row.code)

    def _declare(self) -> str:
        wish = ClaimWish(
            declared_by=self.declared_by.text(),
            post=self.post.text(),
            scope=self.scope.text(),
            declared_on=self._chosen_day(),
            settled=bool(self.settled.value()),
            note=self.note.text(),
        )
        self._review.claims.declare([self._line.row.id], wish)
        return self.tr("Declaration kept: {0}").format(self._line.row.code)

    def _note_carrier(self) -> str:
        kind = CarrierKind(self.kind.value())
        until = self._review.carriers.note(
            self._line.row.id, kind, self._chosen_day(), self.note.text()
        )
        return self.tr("Kept on until {0}").format(until.isoformat())


def _extends(period: PeriodRow) -> bool:
    return period.years is not None or period.kind == PeriodKind.PERMANENT.value


def _names(one: PeriodRow) -> Names:
    return Names(one.name_en, one.name_zh_cn, one.name_zh_tw)

"""Opinions in order and the head's decision on a frozen list (D-15 to D-20)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QGridLayout, QPushButton, QWidget
from typing_extensions import override

from desktop_archive.rules.destruction.lists import ListState
from desktop_archive.rules.destruction.profiles import Part
from desktop_archive.rules.showing import visible
from desktop_archive.services.destruction.desk import DestructionDesk
from desktop_archive.services.destruction.models import (
    LineView,
    ListDetail,
    PaperWord,
    SlotView,
)
from desktop_archive.services.room import Room
from desktop_archive.ui.destruction_review.line_table import LineTable, ListHead
from desktop_archive.ui.destruction_review.sign_form import SignForm
from desktop_archive.ui.destruction_review.stage_page import StagePage, Standing
from desktop_archive.ui.destruction_review.words import say_post, say_seat
from desktop_archive.ui.theme.current import pixels, theme, tokens
from desktop_archive.ui.theme.tokens import RADIUS, SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import Card, clear, column, holder, line, row, scrolling
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import TextField
from desktop_archive.ui.widgets.labels import label, tooltip
from desktop_archive.ui.widgets.notices import Notice
from desktop_archive.ui.words import say

_CARDS_IN_A_ROW = 5
#: From which size of the words fewer cards stand beside each other.
_LARGE = 1.3
_CARD_HEIGHT = 60
#: With what is round the words of a card.
_ROW_HEIGHT = 76


class SlotCard(QPushButton):
    """One signature: given, awaited now, or not yet its turn; pressing it picks it."""

    def __init__(self, slot: SlotView, words: tuple[str, str]) -> None:
        super().__init__()
        self.slot = slot
        self.setObjectName("slot")
        self.setCheckable(True)
        self.setAutoDefault(False)
        head, below = words
        self.setText(
            f"{visible(say_post(slot.post))}\n{visible(head)}\n{visible(below)}".replace("&", "&&")
        )
        self.setAccessibleName(f"{say_seat(slot)} {head} {below}")
        self.setToolTip(tooltip(self._whole(below)))
        theme().on_change(self._dress)

    def _whole(self, below: str) -> str:
        word = self.slot.word
        parts = [say_seat(self.slot), below]
        if word is not None:
            parts = [say_seat(self.slot), word.name, word.on, word.opinion, say(word.form)]
        return " · ".join(part for part in parts if part)

    def _dress(self) -> None:
        colours, word = tokens(), self.slot.word
        border, tint = f"1px dashed {colours.line2}", colours.surface
        if word is not None:
            tone = colours.done if word.agreed else colours.refused
            border, tint = f"1px solid {tone.fill}", tone.tint
        elif self.slot.is_awaited:
            border = f"2px solid {colours.accent}"
        self.setStyleSheet(
            f"#slot {{ background: {tint}; border: {border}; border-radius: {RADIUS}px;"
            f" color: {colours.text}; font-weight: normal; text-align: left; padding: 6px 8px;"
            f" min-height: {pixels(_CARD_HEIGHT)}px; }}"
            f"#slot:checked {{ background: {colours.selected}; }}"
            f"#slot:focus {{ border: 2px solid {colours.accent}; }}"
        )


class SlotBoard(QWidget):
    """All signatures of a list, in order.

    Signals:
        picked: a signature.
    """

    picked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(SPACE[2])
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._pick)
        self.cards: list[SlotCard] = []
        theme().on_change(self._set_cards)

    def show_slots(self, detail: ListDetail) -> SlotView | None:
        """Show every signature and return the first that is awaited."""
        clear(self._grid)
        self.cards = [SlotCard(slot, self._words(slot)) for slot in detail.slots]
        for card in self.cards:
            self._group.addButton(card)
        self._set_cards()
        first = next((card for card in self.cards if card.slot.is_awaited), None)
        if first is not None:
            first.setChecked(True)
        return first.slot if first else None

    def _set_cards(self) -> None:
        """Put fewer cards beside each other where the words are large."""
        in_a_row = _CARDS_IN_A_ROW if theme().scale < _LARGE else _CARDS_IN_A_ROW - 2
        for at, card in enumerate(self.cards):
            self._grid.addWidget(card, at // in_a_row, at % in_a_row)
        rows = -(-len(self.cards) // in_a_row)
        for at in range(self._grid.rowCount()):
            self._grid.setRowMinimumHeight(at, pixels(_ROW_HEIGHT) if at < rows else 0)

    def pick(self, slot_id: int) -> None:
        """Pick a signature by its id."""
        for card in self.cards:
            if card.slot.id == slot_id:
                card.setChecked(True)
                self.picked.emit(card.slot)

    def _pick(self, button: QAbstractButton) -> None:
        if isinstance(button, SlotCard):
            self.picked.emit(button.slot)

    def _words(self, slot: SlotView) -> tuple[str, str]:
        """Return who signed and when, or that it is awaited or comes later."""
        word = slot.word
        if word is not None:
            agreed = self.tr("agrees") if word.agreed else self.tr("does not agree")
            return word.name, f"{agreed} · {word.on}"
        below = " · ".join(part for part in (slot.unit, say(slot.part)) if part)
        if slot.is_awaited:
            return slot.name or self.tr("awaited now"), below
        return slot.name or "—", below


class OpinionStage(StagePage):
    """Takes one word after the other; the head's word decides, silence never does."""

    def __init__(self, desk: DestructionDesk, room: Room) -> None:
        super().__init__()
        self._desk, self._room = desk, room
        self._slot: SlotView | None = None
        self._refused: dict[int, str] = {}
        self.head, self.board = ListHead(), SlotBoard()
        self.deadline = Notice()
        self.lines = LineTable("opinion_lines", many=True)
        self.form = SignForm(with_opinion=True)
        self.notice = self.form.notice
        self.why = TextField()
        self.refuse_button = Button("", icon_name="ban", on_click=self._refuse_lines)
        self.restore_button = Button("", on_click=self._restore_lines)
        self.refused_words = label("", "doubt", wrap=True)
        self._lines_name = label("", "title")
        self._build()
        self.board.picked.connect(self._pick)
        self.form.signed.connect(self._sign)
        self.retranslate()

    @override
    def first_field(self) -> QWidget:
        return self.form.login.line

    @override
    def show_now(self, standing: Standing) -> None:
        detail = standing.detail
        assert detail is not None
        self.head.show_list(detail)
        self.lines.show_rows(detail.lines)
        first = self.board.show_slots(detail)
        self._say_deadline(detail)
        self._pick(first)

    def _pick(self, slot: SlotView | None) -> None:
        self._slot = slot
        today = self._room.today().isoformat()
        whose = say_seat(slot) if slot else self.tr("Nobody is awaited")
        self.form.begin(whose, today, slot.name if slot else "")
        self.form.allow(self._why_not(slot))
        decides = slot is not None and slot.part is Part.DECISION
        self._line_part.setVisible(decides and self._is_open())
        if decides:
            self.form.set_verbs(self.tr("Approve"), self.tr("Do not approve"))
        else:
            self.form.set_verbs(self.tr("Agree"), self.tr("Do not agree"))
        self._refused = {}
        self._say_refused()

    def _why_not(self, slot: SlotView | None) -> str:
        if slot is None or not self._is_open():
            return self.tr("Every word that this list needs has been given.")
        if slot.word is not None:
            return self.tr("This word was given and is never changed.")
        return "" if slot.is_awaited else self.tr("Others sign first: the posts come in order.")

    def _is_open(self) -> bool:
        detail = self.standing.detail if self.standing else None
        return detail is not None and detail.summary.state in (
            ListState.SIGNING,
            ListState.DECIDING,
        )

    def _say_deadline(self, detail: ListDetail) -> None:
        summary = detail.summary
        if summary.state is not ListState.DECIDING:
            self.deadline.say("")
            return
        words = self.tr("Received on {0}; the decision is due by {1}. Silence is no consent.")
        if summary.is_late:
            words = self.tr(
                "Received on {0}; the deadline {1} has passed: the list is waiting, not approved."
            )
        tone = Tone.REFUSED if summary.is_late else Tone.LOOK
        self.deadline.say(words.format(summary.received_on, summary.decide_by), tone)

    # --- single lines that the head refuses ---------------------------------------------------

    def _refuse_lines(self) -> None:
        chosen: list[LineView] = self.lines.chosen_rows()
        why = self.why.text()
        if not chosen or not why:
            self.refuse(self.tr("Choose the lines that are refused, and say why."))
            return
        self._refused.update({one.id: why for one in chosen})
        self._say_refused()

    def _restore_lines(self) -> None:
        for one in self.lines.chosen_rows():
            self._refused.pop(one.id, None)
        self._say_refused()

    def _say_refused(self) -> None:
        count = len(self._refused)
        words = self.tr("%n line(s) refused; they go back to their shelves", "", count)
        self.refused_words.setText(words if count else "")
        self.refused_words.setVisible(bool(count))

    # --- signing ------------------------------------------------------------------------------

    def _sign(self, agreed: bool) -> None:  # noqa: FBT001  a signal hands it over so
        slot = self._slot
        if slot is None:
            return
        done = self.attempt(lambda: self._signed(slot, agreed=agreed))
        self.form.forget()
        if done:
            self.form.attach(None if not self.form.is_paper else self.form.picture())

    def _signed(self, slot: SlotView, *, agreed: bool) -> str:
        form = self.form
        if form.is_paper:
            who = self._on_paper(slot, agreed=agreed)
        else:
            who = self._here(slot, agreed=agreed)
        verb = self.tr("{0} agrees") if agreed else self.tr("{0} does not agree")
        return verb.format(who)

    def _here(self, slot: SlotView, *, agreed: bool) -> str:
        assert self.standing is not None
        form, deciding, key = self.form, self._desk.deciding, self.standing.list_id
        login, password, opinion = form.login.text(), form.password.line.text(), form.opinion.text()
        if slot.part is Part.DECISION:
            deciding.decide(
                key,
                agreed=agreed,
                opinion=opinion,
                refused=self._refused,
                login=login,
                password=password,
            )
        else:
            deciding.sign(slot.id, agreed=agreed, opinion=opinion, login=login, password=password)
        return say_post(slot.post)

    def _on_paper(self, slot: SlotView, *, agreed: bool) -> str:
        form, deciding = self.form, self._desk.deciding
        word = PaperWord(
            slot_id=slot.id,
            name=form.name.text(),
            on=form.on(),
            agreed=agreed,
            opinion=form.opinion.text(),
        )
        if slot.part is Part.DECISION:
            deciding.decide_on_paper(word, form.picture(), self._refused)
        else:
            deciding.sign_on_paper([word], form.picture())
        return word.name

    # --- how it looks -------------------------------------------------------------------------

    def _build(self) -> None:
        decide = row(self.why, self.refuse_button, self.restore_button, space=SPACE[2])
        decide.setStretch(0, 1)
        self._line_part = holder(column(decide, self.refused_words, space=SPACE[1]))
        left = column(
            self.head,
            self.deadline,
            self.board,
            self._lines_name,
            Card(column(self.lines), margin=1),
            self._line_part,
            space=SPACE[2],
        )
        left.setStretch(4, 1)
        self.lines.setMinimumHeight(96)
        right = column(self.form, line(), None, space=SPACE[3])
        # Where many posts sign, their cards are scrolled rather than pressed into one another.
        signing = Card(column(scrolling(right, is_whole=True)))
        whole = row(scrolling(left, is_whole=True), signing, space=SPACE[3])
        whole.setStretch(0, 5)
        whole.setStretch(1, 2)
        self.setLayout(whole)

    @override
    def retranslate(self) -> None:
        self._lines_name.setText(self.tr("Lines"))
        self.why.set_name(self.tr("Refused because"))
        self.refuse_button.set_words(self.tr("Refuse chosen lines"))
        self.restore_button.set_words(self.tr("Not refused"))
        self.form.retranslate()

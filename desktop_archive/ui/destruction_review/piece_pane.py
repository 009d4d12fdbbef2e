"""The piece being judged: its arithmetic, its use, what keeps it, whether its file stays whole."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_archive.services.destruction.due import DueLine
from desktop_archive.services.destruction.models import Piece
from desktop_archive.services.retention.holds import HoldRow
from desktop_archive.ui.destruction_review.piece_parts import ArithmeticBox, LikeRecords
from desktop_archive.ui.destruction_review.words import VERDICT_TONES, say_blocker
from desktop_archive.ui.theme.current import tokens
from desktop_archive.ui.theme.icons import pixmap
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.widgets.boxes import clear, column, line, row, scrolling
from desktop_archive.ui.widgets.buttons import Chip
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.words import say, say_day, say_secrecy, say_state

#: Icon and tone of what is said about a piece.
_DONE, _LOOK, _REFUSED, _HELD = "done", "look", "refused", "held"
_ICONS = {_DONE: "circle-check", _LOOK: "triangle-alert", _REFUSED: "circle-x", _HELD: "lock"}


class PiecePane(QWidget):
    """Shows one piece with everything its verdict rests on."""

    def __init__(self) -> None:
        super().__init__()
        self.title, self.under = label("", "name", wrap=True), label("", "code", wrap=True)
        self.number = label("", "second")
        self.arithmetic = ArithmeticBox()
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(SPACE[3])
        self._facts.setVerticalSpacing(6)
        self._facts.setColumnStretch(1, 2)
        self._facts.setColumnStretch(3, 3)
        self.signs, self.like = column(space=SPACE[1]), LikeRecords()
        self.like_heading, self.given = label("", "title"), label("", "second", wrap=True)
        self._chip = Chip()
        head = row(self.title, self.number, space=SPACE[3])
        head.setStretch(0, 1)
        said = row(self._chip, self.given, space=SPACE[2])
        said.setStretch(1, 1)
        body = column(
            head,
            self.under,
            said,
            self.arithmetic,
            self._facts,
            self.signs,
            line(),
            self.like_heading,
            self.like,
            None,
            space=SPACE[3],
        )
        self.area = scrolling(body)
        self.setLayout(column(self.area))

    def show_piece(
        self, piece: Piece, total: int, like: Sequence[DueLine], holds: Sequence[HoldRow]
    ) -> None:
        """Show a piece: its place among all, like records, and the holds on it."""
        found, record = piece.due, piece.due.row
        self.title.setText(record.title)
        self.number.setText(self.tr("{0} of {1}").format(f"{piece.position:,}", f"{total:,}"))
        pages = "" if record.pages is None else self.tr("%n page(s)", "", record.pages)
        parts = (record.code, record.creator, record.unit_code, pages, record.address)
        self.under.setText("  ·  ".join(part for part in parts if part))
        self.arithmetic.show_line(found)
        self._show_given(piece)
        self._show_facts(found)
        self._show_signs(piece, holds)
        self.like.show_lines(like)
        words = self.tr("Like records: same class, years around")
        self.like_heading.setText(words if like else self.tr("No like records"))
        self.area.verticalScrollBar().setValue(0)

    def _show_given(self, piece: Piece) -> None:
        given = piece.judgement
        self._chip.setVisible(given is not None)
        self.given.setVisible(given is not None)
        if given is None:
            return
        self._chip.set(say(given.verdict), VERDICT_TONES[given.verdict])
        parts = (say(given.method), given.reason, given.extend_to_code, given.by, say_day(given.at))
        self.given.setText(" · ".join(part for part in parts if part))

    def _show_facts(self, found: DueLine) -> None:
        record = found.row
        used = self.tr("never lent")
        if record.use_count:
            used = self.tr("%n time(s)", "", record.use_count)
            used += " · " + self.tr("last on {0}").format(record.last_used_on)
        pairs = (
            (self.tr("Use"), used),
            (self.tr("State"), say_state(record.state)),
            (self.tr("Classification"), say_secrecy(record.secrecy) or self.tr("none")),
            (self.tr("Formed"), record.date_from or record.date_text or str(record.year or "")),
        )
        clear(self._facts)
        for at, (name, value) in enumerate(pairs):
            line_at, left = divmod(at, 2)
            self._facts.addWidget(label(name, "caption"), line_at, left * 2)
            self._facts.addWidget(label(value, "body", wrap=True), line_at, left * 2 + 1)

    def _show_signs(self, piece: Piece, holds: Sequence[HoldRow]) -> None:
        """Say what keeps the piece and what makes one look twice; or that nothing does."""
        clear(self.signs)
        if not piece.due.blockers:
            self._add(_DONE, self.tr("Not lent, not held, no open matter"))
        for blocker in piece.due.blockers:
            self._add(_REFUSED, say_blocker(blocker, piece.due))
        for hold in holds:
            words = f"{hold.number} · {hold.authority} · {hold.reason} · {hold.review_on}"
            self._add(_HELD, words)
        for doubt in piece.doubts:
            self._add(_LOOK, say(doubt))
        whole = piece.wholeness
        if whole is not None and whole.is_torn:
            words = self.tr("{0} of the {1} pieces of {2} are in this batch: the file is torn")
            self._add(_LOOK, words.format(whole.proposed, whole.total, whole.file_code))
        if piece.early_reason:
            self._add(_LOOK, self.tr("Taken early: {0}").format(piece.early_reason))

    def _add(self, tone: str, words: str) -> None:
        colours = tokens()
        shade = getattr(colours, tone).text
        mark = label("")
        mark.setPixmap(pixmap(_ICONS[tone], shade))
        whole = row(mark, label(words, "body", wrap=True), space=SPACE[2])
        whole.setStretch(1, 1)
        self.signs.addLayout(whole)

"""One record under review: its arithmetic, its use, what keeps it, and records like it."""

from PySide6.QtWidgets import QWidget

from desktop_archive.rules.retention import Blocker
from desktop_archive.services.destruction.due import DestructionReview, DueLine
from desktop_archive.ui.destruction_review.piece_parts import ArithmeticBox, LikeRecords
from desktop_archive.ui.destruction_review.words import say_blocker
from desktop_archive.ui.theme.current import tokens
from desktop_archive.ui.theme.icons import pixmap
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.widgets.boxes import clear, column, line, row, scrolling
from desktop_archive.ui.widgets.forms import KeyValues
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.words import say_secrecy, say_state


class JudgingPane(QWidget):
    """The middle of the review."""

    def __init__(self, review: DestructionReview) -> None:
        super().__init__()
        self._review = review
        self._title, self._under = label("", "name", wrap=True), label("", "code", wrap=True)
        self._box = ArithmeticBox()
        self._pairs = KeyValues()
        self._reasons, self._like = column(space=SPACE[2]), LikeRecords()
        self._why, self._like_heading = label("", "title"), label("", "title")
        parts = (
            self._title,
            self._under,
            self._box,
            self._pairs,
            self._why,
            self._reasons,
            line(),
            self._like_heading,
            self._like,
            None,
        )
        self.area = scrolling(column(*parts, space=SPACE[3]))
        self.setLayout(column(self.area))

    def show_line(self, found: DueLine | None) -> None:
        """Show a record, or nothing."""
        self.area.setVisible(found is not None)
        if found is None:
            return
        record = found.row
        self._title.setText(record.title)
        parts = (record.code, record.creator, record.address)
        self._under.setText("  ·  ".join(part for part in parts if part))
        self._box.show_line(found)
        self._show_pairs(found)
        self._show_reasons(found)
        self._show_like(found)

    def _show_pairs(self, found: DueLine) -> None:
        record = found.row
        used = self.tr("never lent")
        if record.use_count:
            used = self.tr("%n time(s)", "", record.use_count)
            used += " · " + self.tr("last on {0}").format(record.last_used_on)
        pages = "" if record.pages is None else str(record.pages)
        self._pairs.show_pairs(
            [
                (self.tr("Use"), used, "body"),
                (self.tr("Kept for"), self.tr("%n year(s)", "", found.kept_years), "body"),
                (self.tr("Pages"), pages, "body"),
                (
                    self.tr("Security classification"),
                    say_secrecy(record.secrecy) or self.tr("none"),
                    "body",
                ),
                (self.tr("State"), say_state(record.state), "body"),
            ]
        )

    def _show_reasons(self, found: DueLine) -> None:
        clear(self._reasons)
        self._why.setText(self.tr("Why not?"))
        if not found.blockers:
            words = self.tr("Nothing keeps it: it can be put before the panel.")
            self._add_reason("circle-check", tokens().done.text, words)
        for blocker in found.blockers:
            is_hold = blocker is Blocker.HELD
            shade = tokens().held.text if is_hold else tokens().refused.text
            mark = "lock" if is_hold else "circle-x"
            self._add_reason(mark, shade, say_blocker(blocker, found))
        for one in self._review.holds.on(found.row.id):
            hold = one.hold
            words = f"{hold.number} · {hold.authority} · {hold.reason} · {hold.review_on}"
            self._add_reason("lock", tokens().held.text, words)

    def _add_reason(self, icon_name: str, shade: str, words: str) -> None:
        mark = label("")
        mark.setPixmap(pixmap(icon_name, shade))
        whole = row(mark, label(words, "body", wrap=True), space=SPACE[2])
        whole.setStretch(1, 1)
        self._reasons.addLayout(whole)

    def _show_like(self, found: DueLine) -> None:
        like = self._review.like(found.row.id)
        self._like.show_lines(like)
        self._like_heading.setText(
            self.tr("Like records: same class, years around") if like else ""
        )

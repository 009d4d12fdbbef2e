"""The contents list of a file: items in their turn, pages, and whether the counts agree."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_archive.rules.records import Status
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.catalogue.contents import ItemLine
from desktop_archive.services.catalogue.desk import Catalogue, RecordRow
from desktop_archive.services.trouble import ArchiveUnavailableError
from desktop_archive.ui.catalogue.entry_texts import number_in
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone, Wish
from desktop_archive.ui.widgets.boxes import column, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import TextField
from desktop_archive.ui.widgets.labels import hint, label
from desktop_archive.ui.widgets.notices import Notice
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import say, say_known

_COLUMNS = (
    Column("at", "number", 36, lambda i: str(i.at), sortable=False),
    Column("pages", "code", 56, lambda i: i.page_words, sortable=False),
    Column("title", "text", 130, lambda i: i.title, sortable=False),
    Column("code", "code", 150, lambda i: i.code, sortable=False),
)
_MOST = 999_999
_MOST_FINDINGS = 4


class ContentsPanel(QWidget):
    """Makes up a file.

    Signals:
        left: the list was put away.
        told: a result in words for the status bar, with its tone.
        wished: another view is asked for something.
        item_wanted: a new item is to be entered for this file.
    """

    left = Signal()
    told = Signal(str, object)
    wished = Signal(object)
    item_wanted = Signal(int)

    def __init__(self, catalogue: Catalogue) -> None:
        super().__init__()
        self._catalogue = catalogue
        self._file: RecordRow | None = None
        self._heading, self._code = label("", "title"), label("", "code", elide=True)
        self._notice = Notice()
        self.table = Table("contents", _COLUMNS)
        self.code, self.first, self.last = TextField(), TextField(), TextField()
        for field in (self.first, self.last):
            field.line.setValidator(QIntValidator(1, _MOST, self))
        self.add_button = Button("", icon_name="plus", on_click=self._add)
        self.new_button = Button("", on_click=self._new)
        self.up_button = Button("", icon_name="arrow-up", on_click=lambda: self._move(-1))
        self.down_button = Button("", icon_name="arrow-down", on_click=lambda: self._move(1))
        self.out_button = Button("", icon_name="x", on_click=self._take_out)
        self.pages_button = Button("", on_click=self._set_pages)
        self.through_button = Button("", on_click=self._paginate)
        self.agree_button = Button("", on_click=self._agree)
        self.fix_button = Button("", kind="flat", on_click=self._fix)
        self.reason = TextField()
        self.leave_button = Button("", on_click=self.left.emit)
        self._build()
        self.retranslate()

    def show_file(self, found: RecordRow) -> None:
        """Show the contents of a file."""
        self._file = found
        self._notice.say("")
        self._code.setText(found.code)
        self.refresh()

    def refresh(self) -> None:
        """Read the list again."""
        if self._file is None:
            return
        contents = self._catalogue.files.contents(self._file.id)
        if contents is None:
            return
        at = max(self.table.currentIndex().row(), 0)
        self.table.show_rows(contents.items)
        if contents.items:
            self.table.choose(min(at, len(contents.items) - 1))
        words = [
            say(one.finding, at=one.at, said=one.said, counted=one.counted)
            for one in contents.findings[:_MOST_FINDINGS]
        ]
        if words:
            self._notice.say("\n".join(words), Tone.LOOK)
        for button in (self.up_button, self.down_button, self.out_button):
            button.setEnabled(contents.is_draft and bool(contents.items))
            button.setToolTip(hint("" if contents.is_draft else self._fixed_words()))
        self._is_draft = contents.is_draft
        self._say_fix()

    # --- inside -------------------------------------------------------------------------------

    def _build(self) -> None:
        self._is_draft = True
        self.code.line.returnPressed.connect(self._add)
        self.table.row_chosen.connect(self._show_pages)
        self.table.row_opened.connect(lambda item: self.wished.emit(Wish("record", item.id)))
        add = row(self.code, self.new_button, space=SPACE[2])
        add.setStretchFactor(self.code, 1)
        pages = row(self.first, self.last, self.pages_button, space=SPACE[2])
        order = row(self.up_button, self.down_button, self.out_button, None, space=SPACE[1])
        counts = row(self.through_button, self.agree_button, None, space=SPACE[1])
        self.setLayout(
            column(
                self._heading,
                self._code,
                self._notice,
                self.table,
                order,
                pages,
                counts,
                add,
                self.add_button,
                self.reason,
                row(self.leave_button, None, self.fix_button),
                space=SPACE[2],
            )
        )

    def _item(self) -> ItemLine | None:
        found = self.table.current_row()
        return found if isinstance(found, ItemLine) else None

    def _show_pages(self, item: ItemLine | None) -> None:
        for field, page in ((self.first, item and item.first), (self.last, item and item.last)):
            field.set_text("" if page is None else str(page))

    def _do(self, act: Callable[[int], object]) -> bool:
        """Do something to the file, and say so when it is refused."""
        if self._file is None:
            return False
        self._notice.say("")
        try:
            act(self._file.id)
        except (RefusedError, ArchiveUnavailableError) as error:
            self._notice.say(say_known(error), Tone.REFUSED)
            return False
        self.refresh()
        return True

    def _add(self) -> None:
        codes = [self.code.text()] if self.code.text() else []
        raised: list[bool] = []
        done = self._do(lambda file: raised.append(self._catalogue.files.add(file, codes)))
        if done:
            self.code.set_text("")
            self.code.line.setFocus()
        if raised and raised[0]:
            words = self.tr("The file is kept longer now: the longer period counts.")
            self.told.emit(words, Tone.LOOK)

    def _new(self) -> None:
        if self._file is not None:
            self.item_wanted.emit(self._file.id)

    def _move(self, step: int) -> None:
        item = self._item()
        if item is not None:
            to = item.at + step
            if self._do(lambda file: self._catalogue.files.move(file, item.id, to)):
                self.table.choose(max(0, to - 1))

    def _take_out(self) -> None:
        item, reason = self._item(), self.reason.text()
        if item is None:
            return
        if self._do(lambda file: self._catalogue.files.take_out(file, item.id, reason)):
            self.reason.set_text("")
        elif not reason:
            self.reason.line.setFocus()

    def _set_pages(self) -> None:
        item = self._item()
        first, last = self.first.text(), self.last.text() or self.first.text()
        if item is not None:
            pages = (number_in(first) or 0, number_in(last) or 0)
            self._do(lambda file: self._catalogue.files.set_pages(file, item.id, *pages))

    def _paginate(self) -> None:
        self._do(self._catalogue.files.paginate)

    def _agree(self) -> None:
        self._do(self._catalogue.files.agree)

    def _fix(self) -> None:
        """Say that the file is catalogued, or set it back to draft with a reason."""
        status = Status.CATALOGUED if self._is_draft else Status.DRAFT
        reason = self.reason.text()
        if self._do(lambda file: self._catalogue.describing.set_status(file, status, reason)):
            self.reason.set_text("")

    def _fixed_words(self) -> str:
        return self.tr("The file is catalogued: its order is fixed.")

    def _say_fix(self) -> None:
        fix, back = self.tr("Catalogued: fix the order"), self.tr("Back to draft")
        self.fix_button.set_words(fix if self._is_draft else back)

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self._heading.setText(self.tr("Contents of file"))
        self.code.set_name(self.tr("Reference code of an item"))
        self.first.set_name(self.tr("From page"))
        self.last.set_name(self.tr("To page"))
        self.reason.set_name(self.tr("Reason (to take out, or back to draft)"))
        self.add_button.set_words(self.tr("Put into the file"))
        self.new_button.set_words(self.tr("New item"))
        self.up_button.set_words(self.tr("Up"))
        self.down_button.set_words(self.tr("Down"))
        self.out_button.set_words(self.tr("Take out"))
        self.pages_button.set_words(self.tr("Set"))
        self.through_button.set_words(self.tr("Number pages"))
        self.agree_button.set_words(self.tr("Take over counts"))
        self.leave_button.set_words(self.tr("Close"))
        self.table.rows.set_headings(
            (self.tr("No."), self.tr("Pages"), self.tr("Title"), self.tr("Reference code"))
        )
        self._say_fix()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

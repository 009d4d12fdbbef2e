"""Making and changing an entry: what is wrong stands beside its field (C-44), screens §3."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget
from typing_extensions import override

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.number_ranges import NumberRange, read_range
from desktop_archive.rules.records import Carrier, EntryUndo, Level, Status
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.catalogue.desk import Catalogue, EntryDraft
from desktop_archive.services.catalogue.entry import Told
from desktop_archive.services.catalogue.reading import Said
from desktop_archive.services.trouble import ArchiveUnavailableError
from desktop_archive.ui.catalogue.entry_layout import FLAGS, EntryFields
from desktop_archive.ui.catalogue.entry_texts import entered, number_in, offer_choices
from desktop_archive.ui.catalogue.number_fields import NumberFields
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import column, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import TextField
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.widgets.notices import Notice
from desktop_archive.ui.words import say, say_failure, say_known, say_names

_PAUSE_MS = 150


class EntryForm(QWidget):
    """The fields of one entry.

    Signals:
        saved: the id of the record that was saved, and whether a next one is wanted.
        left: the form was put away.
        told: a result in words for the status bar, with its tone.
    """

    saved = Signal(int, bool)
    left = Signal()
    told = Signal(str, object)

    def __init__(self, catalogue: Catalogue) -> None:
        super().__init__()
        self._catalogue = catalogue
        self._editing: int | None = None
        self._parent: int | None = None
        self._touched = False
        self._heading, self._number = label("", "title"), label("", "code", elide=True)
        self._left = label("", "doubt", wrap=True)
        self._notice = Notice()
        self.entry = EntryFields(catalogue.suggestions.offer)
        self.fields = self.entry.fields
        self.flags = self.entry.flags
        self.number_fields = NumberFields()
        self.many, self.reason = TextField(), TextField()
        self.status_button = Button("", kind="flat", on_click=self._save_as_draft)
        self.save_button = Button("", kind="primary", shortcut="Ctrl+S", on_click=self._save)
        self.next_button = Button("", shortcut="Ctrl+Return", on_click=self._save_and_next)
        self.leave_button = Button("", on_click=self.left.emit)
        self.undo_button = Button("", icon_name="undo-2", shortcut="F8", on_click=self._undo)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self._build()
        self._connect_signals()
        self.retranslate()

    # --- beginning ----------------------------------------------------------------------------

    def begin(self, like: Mapping[str, object] | None = None, parent: int | None = None) -> None:
        """Start a new entry; what is carried over comes from the last one."""
        self._editing, self._parent = None, parent
        self.entry.load_pins()
        self.entry.clear(but=self.entry.carried() if like is None else ())
        if like is not None:
            self._fill(like, only=self.entry.carried())
        else:
            self._use_class()
        self._preset(parent)
        self._show_mode(at_once=like is not None)
        self.entry.first_open().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def edit(self, record_id: int, values: Mapping[str, object]) -> None:
        """Change an entry; saved, it is catalogued, unless it is saved as a draft."""
        self._editing, self._parent = record_id, None
        self.entry.clear()
        self._fill(values)
        for name in FLAGS:
            self.flags[name].setChecked(bool(values.get(name, False)))
        self._show_mode()
        self.fields["title"].editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def draft(self) -> EntryDraft:
        """Return the entry as it stands in the form."""
        return entered(self.entry, self._parent)

    def _fill(self, values: Mapping[str, object], only: set[str] | None = None) -> None:
        """Put a stored entry into the fields, or only what is carried over of it."""
        record_id = values.get("id")
        said: dict[str, str] = {}
        if isinstance(record_id, int):
            said = {one.field.code: one.value for one in self._said(record_id, only)}
        self._put_class(values, only)
        whole: dict[str, object] = {**values, **said}
        whole.pop("other_retention_id", None)
        self.entry.put(
            {name: value for name, value in whole.items() if only is None or name in only}
        )

    def _said(self, record_id: int, only: set[str] | None) -> list[Said]:
        """Return what the fields say; to change personal values one has to see them (C-41)."""
        said = self._catalogue.reading.said(record_id)
        may_see = self._catalogue.may(Right.OPEN_CONFIDENTIAL)
        if only is None and may_see and any(one.is_masked for one in said):
            return self._catalogue.reading.said(record_id, in_full=True)
        return [one for one in said if not one.is_masked]

    def _put_class(self, values: Mapping[str, object], only: set[str] | None) -> None:
        """Class and level first: they decide which other fields there are."""
        for name in ("category_id", "level"):
            if name in values and (only is None or name in only):
                self.fields[name].set_text(str(values[name] or ""))
        self._use_class()

    def _preset(self, parent: int | None) -> None:
        for name, value in (("level", Level.ITEM.value), ("carrier", Carrier.PAPER.value)):
            if not self.fields[name].text() or (name == "level" and parent is not None):
                self.fields[name].set_text(value)
        for name, value in (("secrecy", "0"), ("quantity", "1")):
            if not self.fields[name].text():
                self.fields[name].set_text(value)
        for one in self.entry.used():
            if one.field.default and not self.fields[one.field.code].text():
                self.fields[one.field.code].set_text(one.field.default)
        self.many.set_text("")
        self.reason.set_text("")
        self._quiet()

    # --- building -----------------------------------------------------------------------------

    def _build(self) -> None:
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setObjectName("plain")
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self.entry)
        buttons = row(self.save_button, self.leave_button, None, self.status_button)
        parts = (
            row(self._heading, None, self.undo_button),
            self._number,
            self._left,
            self.number_fields,
            self._notice,
            area,
            self.reason,
            self.many,
            self.next_button,
            buttons,
        )
        self.setLayout(column(*parts, space=SPACE[2]))
        self._left.hide()

    def _connect_signals(self) -> None:
        self.entry.typed.connect(self._pause.start)
        self.entry.keyed.connect(self._take_keys)
        self.number_fields.typed.connect(self._pause.start)
        self.many.line.textEdited.connect(lambda _text: self._pause.start())
        self.fields["category_id"].box.activated.connect(lambda _at: self._choose_class())
        self.fields["level"].box.activated.connect(lambda _at: self._use_class())

    def _take_keys(self, keys: QKeySequence) -> None:
        """Do what a key means in the form while words are offered."""
        for button in (self.save_button, self.next_button):
            if button.shortcut() == keys and button.isVisible():
                button.click()

    # --- class and level ----------------------------------------------------------------------

    def _choose_class(self) -> None:
        """Take what the class proposes: its period, its unit of arrangement (K-12, P-21)."""
        category = number_in(self.fields["category_id"].text()) or 0
        proposed = self._catalogue.proposal(category)
        if proposed.retention_id is not None:
            self.fields["retention_id"].set_text(str(proposed.retention_id))
        if proposed.level and self._parent is None:
            self.fields["level"].set_text(proposed.level.value)
        self._use_class()
        holders = self.fields.get("original_holders")
        if holders is not None and proposed.is_contract and not holders.text():
            holders.set_text(say_names(proposed.holders))

    def _use_class(self) -> None:
        category = number_in(self.fields["category_id"].text())
        level = Level(self.fields["level"].text() or Level.ITEM.value)
        proposed = self._catalogue.proposal(category or 0)
        self.entry.starts_later = proposed.starts_later
        self.entry.use(self._catalogue.fields.used(category, level))
        self.entry.show_pins(is_new=self._editing is None)
        self.entry.show_needed()

    # --- looking before saving ----------------------------------------------------------------

    def _show_mode(self, *, at_once: bool = True) -> None:
        is_new = self._editing is None
        self.reason.setVisible(not is_new)
        self.next_button.setVisible(is_new)
        self.many.setVisible(is_new and self._parent is None)
        self._number.setVisible(is_new)
        self.number_fields.setVisible(False)
        self.entry.show_pins(is_new=is_new)
        self._touched = False
        self._quiet()
        self._say_heading()
        if at_once:
            self._look()
        else:
            # The next entry can be typed already; its number follows as soon as nothing waits.
            QTimer.singleShot(0, self, self._look)

    def _look(self) -> None:
        """Show the number the scheme will give, what is impossible, and what is odd."""
        self._pause.stop()
        look = self._catalogue.describing.look(
            self.draft(), self.number_fields.choice(), self._editing
        )
        if self._editing is None:
            self._say_number(look.code)
        self._doubt(look.doubts)
        if self._touched:
            self._tell(look.told)

    def _say_number(self, code: str) -> None:
        view = self._catalogue.numbers.look(self.draft(), self.number_fields.choice())
        self.number_fields.show_asked(view)
        words = code or self.tr("The number appears when class, year and period are chosen")
        if not code and view.refusal is not None:
            words = say_failure(view.refusal) or words
        many = self._many_words()
        self._number.setText(many or words)
        nearly = (
            "" if view.left is None else self.tr("%n number(s) left in this class", "", view.left)
        )
        self._left.setText(nearly)
        self._left.setVisible(bool(nearly))

    def _range(self) -> NumberRange | None:
        """Return the numbers of many entries, or None when one is made."""
        text = self.many.text()
        if not text or self._editing is not None:
            self.many.say("")
            return None
        wanted, problem = read_range(text)
        self.many.say(say(problem) if problem is not None else "")
        return wanted

    def _many_words(self) -> str:
        """Return the numbers that many entries would get, first to last."""
        wanted = self._range()
        if wanted is None:
            return ""
        try:
            codes = self._catalogue.describing.codes_of(self.draft(), wanted)
        except RefusedError as refused:
            self.many.say(say_known(refused))
            return ""
        words = self.tr("%n entry(s)", "", len(codes))
        return f"{words}: {codes[0]} … {codes[-1]}" if len(codes) > 1 else codes[0]

    def _tell(self, found: tuple[Told, ...]) -> None:
        told: dict[str, str] = {}
        for one in found:
            told.setdefault(one.beside, say(one.reason, **one.facts))
        for name, widget in self.fields.items():
            widget.say(told.pop(name, ""))
            if widget.problem():
                widget.show()
        self.reason.say(told.pop("reason", ""))
        if told:
            self._notice.say("\n".join(told.values()), Tone.REFUSED)

    def _doubt(self, found: tuple[Told, ...]) -> None:
        odd: dict[str, str] = {}
        for one in found:
            facts = {name: value for name, value in one.facts.items() if name != "record"}
            odd.setdefault(one.beside, say(one.reason, **facts))
        for name, widget in self.fields.items():
            widget.doubt(odd.get(name, ""))

    def _quiet(self) -> None:
        self._notice.say("")
        self.entry.quiet()
        self.reason.say("")
        self.many.say("")

    # --- saving -------------------------------------------------------------------------------

    def _save(self, *, go_on: bool = False, status: Status | None = None) -> None:
        self._touched = True
        draft = self.draft()
        if status is not None:
            draft = replace(draft, status=status.value)
        try:
            wanted = self._range()
            if self.many.problem():
                return
            if self._editing is not None:
                self._catalogue.edit(self._editing, draft, self.reason.text())
                saved = self._editing
            elif wanted is not None:
                saved = self._catalogue.describing.create_many(draft, wanted)[-1]
            else:
                saved = self._catalogue.create(draft, self.number_fields.choice())
        except (RefusedError, ArchiveUnavailableError) as error:
            self._refused(error)
            return
        self._touched = False
        self._quiet()
        self.saved.emit(saved, go_on)
        if go_on:
            self.begin(parent=self._parent)

    def _refused(self, error: RefusedError | ArchiveUnavailableError) -> None:
        """Say beside the fields what is wrong; what concerns no field stands above them."""
        words = say_known(error)
        self._quiet()
        told = error.facts.get("told") if isinstance(error, RefusedError) else None
        if isinstance(told, tuple):
            self._tell(told)
            self._go_to(told[0].beside)
        else:
            self._notice.say(words, Tone.REFUSED)

    def _go_to(self, name: str) -> None:
        editor = self.fields[name].editor if name in self.fields else None
        if name == "reason":
            editor = self.reason.line
        if editor is not None:
            editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _save_and_next(self) -> None:
        self._save(go_on=True)

    def _save_as_draft(self) -> None:
        self._save(status=Status.DRAFT)

    def _undo(self) -> None:
        """Take the entry made last back; the trail keeps both."""
        try:
            code = self._catalogue.describing.undo_last()
        except RefusedError as refused:
            tone = Tone.LOOK if refused.reason is EntryUndo.NOTHING_TO_UNDO else Tone.REFUSED
            self._notice.say(say_known(refused), tone)
            return
        self._notice.say(self.tr("Taken back: {0}").format(code), Tone.DONE)
        self.told.emit(self.tr("Taken back: {0}").format(code), Tone.DONE)
        self._look()

    # --- words --------------------------------------------------------------------------------

    def _say_heading(self) -> None:
        is_new = self._editing is None
        words = self.tr("New entry") if is_new else self.tr("Edit entry")
        if self._parent is not None:
            words = self.tr("New item of the file")
        self._heading.setText(words)
        self.undo_button.setVisible(is_new)

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self.entry.retranslate()
        self.number_fields.retranslate()
        self.reason.set_name(self.tr("Reason for the change"))
        self.many.set_name(self.tr("Several at once: 10-15, 100+20, +5"))
        self.save_button.set_words(self.tr("Save"))
        self.next_button.set_words(self.tr("Save and next"))
        self.leave_button.set_words(self.tr("Close"))
        self.status_button.set_words(self.tr("Save as draft"))
        self.undo_button.set_words(self.tr("Take back"))
        self.load_choices()
        self._say_heading()

    def load_choices(self) -> None:
        """Read classes and periods again."""
        offer_choices(self.entry, self._catalogue)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

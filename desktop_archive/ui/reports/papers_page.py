"""The page of papers: which one, of which part of the catalogue, in which language."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QWidget,
)

from desktop_archive.rules.catalogue_printouts import CoverKind, StampPlace
from desktop_archive.rules.names import LANGUAGES
from desktop_archive.rules.paper_names import ITEM_LIST, PAPER_NAMES, PRINT_SET
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.showing import visible
from desktop_archive.services.papers.desk import CataloguePapers, PaperOptions, Scope
from desktop_archive.services.papers.options import PAGES
from desktop_archive.ui.languages import current_language
from desktop_archive.ui.printing.drawing import PaperWanted
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import Card, column, holder, line, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import ChoiceField, Field, TextField
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.widgets.notices import Notice
from desktop_archive.ui.words import say, say_known, say_names

_PAUSE_MS: Final = 200
_LIST_WIDE: Final = 300
# Which choices a paper has beside its part of the catalogue.
CHOICES: Final[Mapping[str, tuple[str, ...]]] = {
    ITEM_LIST: ("by",),
    "P01b": ("by",),
    "P02": ("by",),
    "P03": ("catalogue-no",),
    "P03b": ("project",),
    "P08": ("cover", "values-only", "shift", "catalogue-no"),
    "P14": ("stamp-words", "style"),
    "P14-labels": ("stamp-words", "style", "start", "shift"),
    "P14-overlay": ("stamp-words", "style", "page", "place", "at", "frame", "shift"),
    "subject": ("subject", "order"),
    PRINT_SET: ("labels",),
}
_ROWS: Final = (
    ("by", "catalogue-no", "project", "subject", "order"),
    ("cover", "values-only", "labels"),
    ("stamp-words", "style", "start"),
    ("page", "place", "at", "frame"),
    ("shift",),
)
_TYPED: Final = ("catalogue-no", "project", "subject", "start", "at", "shift")
_CHOICE_KEYS: Final = tuple(dict.fromkeys(key for keys in CHOICES.values() for key in keys))
_PAGE_WORDS: Final = {
    "A4-landscape": "A4 297 × 210",
    "A3-landscape": "A3 420 × 297",
    "16K": "16K 184 × 260",
    "letter": "Letter",
}
_LANGUAGE_NAMES: Final = {"en": "English", "zh-CN": "简体中文", "zh-TW": "繁體中文"}


class PapersPage(QWidget):
    """Chooses one paper and its part of the catalogue.

    Signals:
        wanted: a paper to be drawn.
    """

    wanted = Signal(object)

    def __init__(self, papers: CataloguePapers) -> None:
        super().__init__()
        self._papers = papers
        self._handed: Scope | None = None
        self.forms = QListWidget()
        self.name = label("", "name")
        self.part: dict[str, Field] = {
            "class": ChoiceField(), "year": TextField(), "retention": ChoiceField(),
            "unit": TextField(), "box": TextField(), "where": TextField(),
        }  # fmt: skip
        self.choices: dict[str, Field] = {
            key: TextField() if key in _TYPED else ChoiceField() for key in _CHOICE_KEYS
        }
        self.language = ChoiceField()
        self.chosen_note = label("", "second", wrap=True)
        self.forget_button = Button("", on_click=self.forget)
        self.count = label("", "second")
        self.notice = Notice()
        self.draw_button = Button("", icon_name="printer", kind="primary", on_click=self.draw)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.recount)
        self._names = {key: label("", "title") for key in ("part", "choices")}
        self._build()
        self._listen()

    # --- laying out ---------------------------------------------------------------------------

    def _build(self) -> None:
        for _form in PAPER_NAMES:
            QListWidgetItem(self.forms)
        self.forms.setFixedWidth(_LIST_WIDE)
        self.forms.setCurrentRow(0)
        scroll = QScrollArea()
        scroll.setObjectName("plain")
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(holder(self._questions()))
        layout = row(Card(column(self.forms), margin=SPACE[1]), Card(column(scroll)))
        layout.setSpacing(SPACE[3])
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def _questions(self) -> QLayout:
        """Lay out what is asked: of which part, and how."""
        part, how = self.part, self.choices
        self._handed_row = holder(row(self.chosen_note, None, self.forget_button, space=SPACE[2]))
        self._part_rows = holder(
            column(
                row(part["class"], part["retention"], part["unit"], space=SPACE[3]),
                row(part["year"], part["box"], part["where"], space=SPACE[3]),
                space=SPACE[3],
            )
        )
        rows = [row(*(how[key] for key in keys)) for keys in _ROWS]
        return column(
            self.name,
            self._names["part"],
            self._handed_row,
            self._part_rows,
            self.count,
            line(),
            self._names["choices"],
            self.language,
            *rows,
            self.notice,
            row(None, self.draw_button),
            None,
            space=SPACE[3],
        )

    def _listen(self) -> None:
        self.forms.currentRowChanged.connect(lambda _row: self._show_form())
        for field in self.part.values():
            if isinstance(field, TextField):
                field.line.textChanged.connect(lambda _text: self._pause.start())
                field.line.returnPressed.connect(self.draw)
            elif isinstance(field, ChoiceField):
                field.box.currentIndexChanged.connect(lambda _at: self._pause.start())

    # --- what is asked ------------------------------------------------------------------------

    def form(self) -> str:
        """Return the paper that is chosen."""
        return tuple(PAPER_NAMES)[max(self.forms.currentRow(), 0)]

    def choose_form(self, form: str) -> None:
        """Choose a paper."""
        self.forms.setCurrentRow(list(PAPER_NAMES).index(form))

    def take(self, scope: Scope) -> None:
        """Take over the part of the catalogue that another view showed."""
        self._handed = scope
        self._show_form()
        self.recount()

    def forget(self) -> None:
        """Let the part of the catalogue be chosen here again."""
        self._handed = None
        self._show_form()
        self.recount()

    def asked(self) -> tuple[Scope, PaperOptions]:
        """Return what the fields ask for.

        Raises:
            RefusedError: something named is not known, or makes no sense.
        """
        given = {key: _value(self.choices[key]) for key in CHOICES.get(self.form(), ())}
        where = ""
        if self._handed is None:
            words = {key: _value(field) for key, field in self.part.items()}
            where = words.pop("where")
            given |= words
        scope, options = self._papers.asked(where, {key: v for key, v in given.items() if v})
        return (scope if self._handed is None else self._handed), options

    def draw(self) -> None:
        """Ask for the paper, or say what keeps it from being drawn."""
        try:
            scope, options = self.asked()
        except RefusedError as refusal:
            self.notice.say(say_known(refusal), Tone.REFUSED)
            return
        self.notice.say("")
        self.wanted.emit(PaperWanted(self.form(), scope, options, self.language.value()))

    def recount(self) -> None:
        """Say how many records the paper would hold, or what is not known."""
        self._pause.stop()
        try:
            scope, _ = self.asked()
            count = self._papers.count(scope)
        except RefusedError as refusal:
            self.count.setText(say_known(refusal))
            return
        self.notice.say("")
        self.count.setText(self.tr("%n record(s)", "", count))

    # --- words --------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read classes and periods again."""
        found = self._papers.choices()
        for key, what in (("class", "category"), ("retention", "retention")):
            field = self.part[key]
            if isinstance(field, ChoiceField):
                named = [
                    (code, visible(f"{code} {say_names(names)}".strip()))
                    for code, names in found[what]
                ]
                field.set_choices([("", self.tr("all")), *named])
        self.recount()

    def _show_form(self) -> None:
        form = self.form()
        self.name.setText(say_names(PAPER_NAMES[form]))
        shown = CHOICES.get(form, ())
        for key, field in self.choices.items():
            field.setVisible(key in shown)
        self._handed_row.setVisible(self._handed is not None)
        self._part_rows.setVisible(self._handed is None)
        self.notice.say("")

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        for at, names in enumerate(PAPER_NAMES.values()):
            item = self.forms.item(at)
            item.setText(visible(say_names(names)))
        self.forms.setAccessibleName(self.tr("Papers"))
        self._names["part"].setText(self.tr("What is printed"))
        self._names["choices"].setText(self.tr("How it is printed"))
        self.chosen_note.setText(self.tr("The records shown or chosen in the catalogue"))
        self.forget_button.set_words(self.tr("Choose here instead"))
        self.draw_button.set_words(self.tr("Print…"))
        for key, name in self._part_names().items():
            self.part[key].set_name(name)
        self._hint("year", "2019 / 2018-2021")
        self._hint("box", "012, 015 / 012..020")
        self._hint("where", self.tr("Words of the title, a code, initials"))
        self.language.set_name(self.tr("Language of the paper"))
        self.language.set_choices([(one, _LANGUAGE_NAMES[one]) for one in LANGUAGES])
        self.language.choose(current_language())
        self._name_choices()
        self._show_form()
        self.refresh()

    def _hint(self, key: str, words: str) -> None:
        editor = self.part[key].editor
        if isinstance(editor, QLineEdit):
            editor.setPlaceholderText(words)

    def _part_names(self) -> dict[str, str]:
        return {
            "class": self.tr("Class"),
            "year": self.tr("Years"),
            "retention": self.tr("Period"),
            "unit": self.tr("Unit code"),
            "box": self.tr("Boxes"),
            "where": self.tr("Search"),
        }

    def _name_choices(self) -> None:
        names = {
            "by": self.tr("A new list for each"),
            "catalogue-no": self.tr("Catalogue no."),
            "project": self.tr("Project"),
            "subject": self.tr("Subject"),
            "order": self.tr("Order"),
            "cover": self.tr("Kind of cover"),
            "values-only": self.tr("Printed on"),
            "labels": self.tr("Labels"),
            "stamp-words": self.tr("Unit and period as"),
            "style": self.tr("Stamp"),
            "start": self.tr("First free label"),
            "page": self.tr("Page"),
            "place": self.tr("Place on the page"),
            "at": self.tr("Or at (mm from left, top)"),
            "frame": self.tr("Frame"),
            "shift": self.tr("Move print right, down (mm)"),
        }
        for key, name in names.items():
            self.choices[key].set_name(name)
        for key, choices in self._choice_words().items():
            field = self.choices[key]
            if isinstance(field, ChoiceField):
                field.set_choices(choices)

    def _choice_words(self) -> dict[str, list[tuple[str, str]]]:
        return {
            "by": [("class", self.tr("class")), ("box", self.tr("box"))],
            "order": [("code", self.tr("by reference code")), ("date", self.tr("by date"))],
            "cover": [
                ("", self.tr("as the class demands")),
                *((kind.value, say(kind)) for kind in CoverKind),
            ],
            "values-only": [
                ("no", self.tr("plain paper")),
                ("yes", self.tr("a printed cover 310 × 220")),
                ("test", self.tr("a test page for printed covers")),
            ],
            "labels": [
                ("per-box", self.tr("with the papers of each box")),
                ("together", self.tr("together at the end")),
            ],
            "stamp-words": [("words", self.tr("words")), ("codes", self.tr("codes"))],
            "style": [("2015", self.tr("with pages")), ("2000", self.tr("before 2015"))],
            "page": [(key, _PAGE_WORDS.get(key, key)) for key in PAGES],
            "place": [(place.value, say(place)) for place in StampPlace],
            "frame": [("yes", self.tr("drawn")), ("no", self.tr("stamped already"))],
        }


def _value(field: Field) -> str:
    if isinstance(field, TextField):
        return field.text()
    return field.value() if isinstance(field, ChoiceField) else ""

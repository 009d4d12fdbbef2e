"""Language, theme, size of text, sound, idle lock, scanner timing."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QSpinBox, QWidget
from typing_extensions import override

from desktop_archive.rules.accounts import DeskLock
from desktop_archive.settings import ScannerTiming, Settings
from desktop_archive.ui.languages import LANGUAGES, NAMES, languages
from desktop_archive.ui.theme.current import theme
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.widgets.boxes import Card, column, row
from desktop_archive.ui.widgets.forms import ChoiceField, Field
from desktop_archive.ui.widgets.labels import label

_SIZES = ("100", "115", "130", "150")


class GeneralPage(QWidget):
    """How the program looks and listens here.

    Signals:
        chosen: the settings as they are now.
    """

    chosen = Signal(object)

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self.language, self.theme_choice, self.text_size = (
            ChoiceField(),
            ChoiceField(),
            ChoiceField(),
        )
        self._idle, self._gap, self._most = QSpinBox(), QSpinBox(), QSpinBox()
        self._idle.setRange(DeskLock.SHORTEST, DeskLock.LONGEST)
        self._gap.setRange(5, 200)
        self._most.setRange(20, 1000)
        self.idle, self.gap, self.most = Field(self._idle), Field(self._gap), Field(self._most)
        self.sound = QCheckBox()
        self._look, self._listen = label("", "title"), label("", "title")
        left = column(
            self._look, self.language, self.theme_choice, self.text_size, None, space=SPACE[3]
        )
        right = column(
            self._listen, self.gap, self.most, self.sound, self.idle, None, space=SPACE[3]
        )
        left_card, right_card = Card(left), Card(right)
        for card in (left_card, right_card):
            card.setFixedWidth(380)
        self.setLayout(row(left_card, right_card, None, space=SPACE[3]))
        self._fill()
        self._connect_signals()
        self.retranslate()

    def _fill(self) -> None:
        timing = self._settings.scanner
        self._idle.setValue(self._settings.idle_minutes)
        self._gap.setValue(timing.mean_gap_ms)
        self._most.setValue(timing.max_gap_ms)
        self.sound.setChecked(self._settings.sound)

    def _connect_signals(self) -> None:
        for field in (self.language, self.theme_choice, self.text_size):
            field.box.activated.connect(lambda _at: self._take())
        for spin in (self._idle, self._gap, self._most):
            spin.editingFinished.connect(self._take)
        self.sound.clicked.connect(lambda _checked: self._take())

    def _take(self) -> None:
        timing = self._settings.scanner
        self._settings = replace(
            self._settings,
            language=self.language.value(),
            theme=self.theme_choice.value(),
            sound=self.sound.isChecked(),
            idle_minutes=self._idle.value(),
            scanner=ScannerTiming(
                timing.min_length, self._gap.value(), self._most.value(), timing.prefix
            ),
        )
        theme().choose(self._settings.theme, int(self.text_size.value()) / 100)
        if self._settings.language != languages().current:
            # The combo box is still inside its own event while the language changes under it.
            language = self._settings.language
            QTimer.singleShot(0, self, lambda: languages().choose(language))
        self.chosen.emit(self._settings)

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self._look.setText(self.tr("Look"))
        self._listen.setText(self.tr("Scanner and desk"))
        self.language.set_name(self.tr("Language"))
        self.language.set_choices([(one, NAMES[one]) for one in LANGUAGES])
        self.language.choose(languages().current)
        self.theme_choice.set_name(self.tr("Theme"))
        self.theme_choice.set_choices(
            [
                ("system", self.tr("As the desktop has it")),
                ("light", self.tr("Light")),
                ("dark", self.tr("Dark")),
            ]
        )
        self.theme_choice.choose(self._settings.theme)
        self.text_size.set_name(self.tr("Size of text"))
        self.text_size.set_choices([(one, f"{one} %") for one in _SIZES])
        self.text_size.choose(str(round(theme().scale * 100)))
        self.gap.set_name(self.tr("Mean time between keys of a scan (ms)"))
        self.most.set_name(self.tr("Longest time between keys of a scan (ms)"))
        self.sound.setText(self.tr("Sounds for done, look and refused"))
        self.idle.set_name(self.tr("Lock the desk after minutes without a touch"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

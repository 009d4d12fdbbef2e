"""The look of Qt's own widgets: Fusion with our palette and a short style sheet."""

from string import Template

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from desktop_archive.paths import resource
from desktop_archive.ui.theme.current import font, pixels, theme, tokens
from desktop_archive.ui.theme.tokens import COMPACT_HEIGHT, CONTROL_HEIGHT, RADIUS, Tokens

#: Of the application: whether it keeps to the theme already.
_DRESSED = "dressed"

_SHEET = Template("""
QWidget { color: $text; }
QMainWindow, QDialog, #page { background: $window; }
QToolTip { background: $surface; color: $text; border: 1px solid $line2; padding: 4px 8px; }
QFrame[kind="card"] { background: $surface; border: 1px solid $line; border-radius: ${radius}px; }
QFrame[kind="quiet"] { background: $surface2; border: 1px solid $line; border-radius: ${radius}px; }
QFrame[kind="line"] { background: $line; max-height: 1px; min-height: 1px; border: none; }
QScrollArea#plain, QScrollArea#plain > QWidget > QWidget { background: transparent; border: none; }
QLabel { background: transparent; }
QLabel[role="caption"] { color: $text3; }
QLabel[role="second"] { color: $text2; }
QLabel[role="problem"] { color: $refused; }
QLabel[role="doubt"] { color: $look; }
QLabel[role="accent"] { color: $accent; }
QPushButton, QToolButton[kind="button"] {
  background: $surface; border: 1px solid $line2; border-radius: 5px;
  padding: 0 12px; min-height: ${control}px; color: $text; }
QPushButton:hover, QToolButton[kind="button"]:hover { background: $hover; }
QPushButton:pressed { background: $selected; }
QPushButton:disabled { color: $disabled; background: $surface2; }
QPushButton:focus, QToolButton[kind="button"]:focus { border: 2px solid $accent; padding: 0 11px; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border: 1px solid $accent; font-weight: bold; }
QPushButton[kind="primary"]:hover { background: $accent_hover; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; }
QPushButton[kind="primary"]:disabled { background: $line2; border-color: $line2; color: $surface; }
QPushButton[kind="flat"] { background: transparent; border: 1px solid transparent; color: $accent; padding: 0 6px; }
QPushButton[kind="flat"]:hover { background: $hover; }
QPushButton[kind="compact"] { min-height: ${compact}px; padding: 0 8px; }
QPushButton[kind="icon"] { min-height: ${compact}px; min-width: ${compact}px; padding: 0; }
QPushButton[kind="icon"]:focus { padding: 0; }
QPushButton[kind="danger"] { color: $refused; border-color: $refused; }
QPushButton:checked { background: $accent_tint; border-color: $accent; color: $accent; font-weight: bold; }
QLineEdit, QPlainTextEdit, QComboBox, QSpinBox, QDoubleSpinBox, QDateEdit {
  background: $surface; border: 1px solid $control_border; border-radius: 5px; padding: 0 8px;
  min-height: ${control}px; selection-background-color: $accent; selection-color: $on_accent; }
QPlainTextEdit { padding: 4px 6px; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus, QDateEdit:focus {
  border: 2px solid $accent; padding: 0 7px; }
QAbstractSpinBox { padding-right: 22px; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus { border: none; padding: 0; min-height: 0; background: transparent; }
QSpinBox, QDoubleSpinBox { qproperty-alignment: 'AlignRight | AlignVCenter'; }
QDateEdit::drop-down { subcontrol-origin: border; width: 24px; border: none; background: transparent; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
  subcontrol-origin: border; width: 22px; border: none; background: transparent; }
QAbstractSpinBox::up-button { subcontrol-position: top right; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; }
QAbstractSpinBox::up-arrow { image: url("$up"); width: 12px; height: 12px; }
QAbstractSpinBox::down-arrow { image: url("$arrow"); width: 12px; height: 12px; }
QLineEdit:read-only, QLineEdit:disabled, QComboBox:disabled { background: $surface2; color: $text2; }
QLineEdit[carried="true"], QPlainTextEdit[carried="true"], QComboBox[carried="true"] { background: $accent_tint; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"] { border: 2px solid $refused; }
QToolButton[kind="pin"] { border: 1px solid transparent; border-radius: 4px; background: transparent; padding: 0; }
QToolButton[kind="pin"]:hover { background: $hover; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url("$arrow"); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $line2; selection-background-color: $selected; selection-color: $text; outline: none; }
QCheckBox::indicator { width: 16px; height: 16px; border: 1px solid $control_border; border-radius: 3px; background: $surface; }
QCheckBox::indicator:checked { image: url("$tick"); background: $accent; border-color: $accent; }
QCheckBox:focus { color: $accent; }
QCheckBox, QRadioButton { spacing: 8px; background: transparent; }
QTreeView, QListView, QTableView {
  background: $surface; border: none; outline: none; gridline-color: $line;
  alternate-background-color: $surface; selection-background-color: $selected; selection-color: $text; }
QTreeView::item { min-height: 26px; border-radius: 4px; }
QTreeView::item:hover, QListView::item:hover { background: $hover; }
QTreeView::item:selected, QListView::item:selected { background: $selected; color: $text; }
QListView#side::item { padding-left: 8px; border-radius: 4px; }
QHeaderView { background: $surface; }
QHeaderView::section { background: $surface; color: $text2; border: none;
  border-bottom: 1px solid $line2; padding: 6px 6px 6px 8px; }
QTableCornerButton::section { background: $surface; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $line2; border-radius: 4px; min-height: 28px; min-width: 28px; margin: 1px; }
QScrollBar::handle:hover { background: $control_border; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: transparent; width: 0; height: 0; }
QListView#hits { background: $surface; border: 1px solid $line2; border-radius: 6px; }
QMenu { background: $surface; border: 1px solid $line2; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: $selected; color: $text; }
QProgressBar { background: $line; border: none; border-radius: 3px; max-height: 6px; text-align: center; color: transparent; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QSplitter::handle { background: transparent; }
#rail { background: $rail; border: none; border-right: 1px solid $line; }
#status { background: $rail; border: none; border-top: 1px solid $line; }
#practice { background: $look_tint; border: none; border-bottom: 1px solid $look_fill; }
QToolButton[kind="rail"] { border: 1px solid transparent; border-radius: 6px; color: $text2; background: transparent; font-size: ${small}px; }
QToolButton[kind="rail"]:hover { background: $hover; }
QToolButton[kind="rail"]:checked { background: $surface; border: 1px solid $line; color: $accent; font-weight: bold; }
QToolButton[kind="rail"]:focus { border: 2px solid $accent; }
QToolButton[kind="quiet"] { border: 1px solid transparent; border-radius: 5px; background: transparent; padding: 4px 6px; }
QToolButton[kind="quiet"]:hover { background: $hover; }
QToolButton[kind="quiet"]:focus { border: 1px solid $accent; }
QToolButton[kind="tab"] { border: none; border-bottom: 2px solid transparent; border-radius: 0;
  background: transparent; color: $text2; padding: 8px 10px; }
QToolButton[kind="small tab"] { border: none; border-bottom: 2px solid transparent; border-radius: 0;
  background: transparent; color: $text2; padding: 6px 3px; font-size: ${small}px; }
QToolButton[kind="small tab"]:checked { color: $text; font-weight: bold; border-bottom: 2px solid $accent; }
QToolButton[kind="small tab"]:focus { color: $accent; }
QToolButton[kind="tab"]:hover { color: $text; background: $hover; }
QToolButton[kind="tab"]:checked { color: $text; font-weight: bold; border-bottom: 2px solid $accent; }
QToolButton[kind="tab"]:focus { color: $accent; }
""")


def sheet(colours: Tokens) -> str:
    """Return the style sheet of a theme."""
    plain = {
        name: getattr(colours, name)
        for name in (
            "window", "rail", "surface", "surface2", "hover", "selected", "line", "line2",
            "control_border", "text", "text2", "text3", "disabled", "accent", "accent_hover",
            "on_accent", "accent_tint",
        )
    }  # fmt: skip
    shade = "dark" if colours.is_dark else "light"
    return _SHEET.substitute(
        plain,
        refused=colours.refused.text,
        look=colours.look.text,
        look_tint=colours.look.tint,
        look_fill=colours.look.fill,
        radius=RADIUS,
        control=pixels(CONTROL_HEIGHT) - 2,
        compact=pixels(COMPACT_HEIGHT) - 2,
        small=pixels(12),
        tick=resource("icons", f"tick-{shade}.svg").as_posix(),
        arrow=resource("icons", f"combo-{shade}.svg").as_posix(),
        up=resource("icons", f"spin-{shade}.svg").as_posix(),
    )


def palette(colours: Tokens) -> QPalette:
    """Return the palette of a theme, for what the style sheet leaves to Fusion."""
    made = QPalette()
    roles = {
        QPalette.ColorRole.Window: colours.window,
        QPalette.ColorRole.WindowText: colours.text,
        QPalette.ColorRole.Base: colours.surface,
        QPalette.ColorRole.AlternateBase: colours.surface2,
        QPalette.ColorRole.Text: colours.text,
        QPalette.ColorRole.Button: colours.surface,
        QPalette.ColorRole.ButtonText: colours.text,
        QPalette.ColorRole.Highlight: colours.selected,
        QPalette.ColorRole.HighlightedText: colours.text,
        QPalette.ColorRole.ToolTipBase: colours.surface,
        QPalette.ColorRole.ToolTipText: colours.text,
        QPalette.ColorRole.PlaceholderText: colours.text3,
        QPalette.ColorRole.Link: colours.accent,
        QPalette.ColorRole.Mid: colours.line2,
        QPalette.ColorRole.Accent: colours.accent,
    }
    for role, value in roles.items():
        made.setColor(role, QColor(value))
    disabled = QPalette.ColorGroup.Disabled
    for role in (
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
        QPalette.ColorRole.WindowText,
    ):
        made.setColor(disabled, role, QColor(colours.disabled))
    return made


def dress(application: QApplication) -> None:
    """Put the program into its look and keep it there when the theme changes; once is enough."""
    if application.property(_DRESSED):
        return
    application.setProperty(_DRESSED, True)
    application.setStyle("Fusion")

    def apply() -> None:
        wanted = sheet(tokens())
        if application.styleSheet() == wanted and application.font() == font():
            # Every widget there is would be dressed anew in what it wears.
            return
        application.setFont(font())
        application.setPalette(palette(tokens()))
        application.setStyleSheet(wanted)

    theme().on_change(apply)

"""Above the wall: which side it is, how it is looked at, how near one stands."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_archive.ui.shelf_map.camera import Camera
from desktop_archive.ui.shelf_map.looks import Look
from desktop_archive.ui.theme.current import pixels, theme
from desktop_archive.ui.theme.tokens import COMPACT_HEIGHT, SPACE
from desktop_archive.ui.widgets.boxes import holder, row
from desktop_archive.ui.widgets.buttons import Button, Switch
from desktop_archive.ui.widgets.flow import Flow
from desktop_archive.ui.widgets.labels import hint, label


class MapBar(QWidget):
    """Heading, turning, four looks, zoom; goes on in a second line where it is narrow.

    Signals:
        look_chosen: a look at the wall.
        turned: -1 back along the side, 1 on.
    """

    look_chosen = Signal(object)
    turned = Signal(int)

    def __init__(self, camera: Camera) -> None:
        super().__init__()
        self._camera = camera
        self.heading, self.bays = label("", "title"), label("", "second")
        self.back = _button("chevron-left", lambda: self.turned.emit(-1))
        self.on = _button("chevron-right", lambda: self.turned.emit(1))
        self.looks = Switch(kind="compact")
        self.smaller = _button("minus", lambda: camera.step(-1))
        self.usual = Button("", kind="compact", on_click=self._show_usual)
        self.larger = _button("plus", lambda: camera.step(1))
        self.whole = _button("maximize", camera.show_room)
        flow = Flow(SPACE[2])
        self._names = holder(row(self.heading, self.bays, space=SPACE[2]))
        flow.addWidget(self._names)
        flow.addWidget(holder(row(self.back, self.on, space=SPACE[1])))
        flow.addWidget(self.looks)
        zoom = row(self.smaller, self.usual, self.larger, self.whole, space=SPACE[1])
        flow.addWidget(holder(zoom))
        self.setLayout(flow)
        self.looks.chosen.connect(lambda key: self.look_chosen.emit(Look(key)))
        camera.zoomed.connect(lambda _zoom: self._show_zoom())
        camera.looked.connect(self._show_bays)
        theme().on_change(self._keep_room)

    def show_side(self, words: str) -> None:
        """Name the side in the middle of the view."""
        self.heading.setText(words)
        self._show_zoom()
        self.layout().invalidate()  # type: ignore[union-attr]

    def _show_usual(self) -> None:
        side = self._camera.current()
        if side is not None:
            self._camera.go_to(side.outline.id)

    def _keep_room(self) -> None:
        """Leave room for the widest zoom, so that nothing is cut and nothing jumps."""
        self._names.setMinimumHeight(pixels(COMPACT_HEIGHT) + 2)
        self.usual.set_words("888 %")
        self.usual.ensurePolished()
        self.usual.setMinimumWidth(self.usual.sizeHint().width())
        self._show_zoom()

    def _show_zoom(self) -> None:
        self.usual.set_words(f"{round(self._camera.zoom() * 100)} %")

    def _show_bays(self, first: int, last: int, count: int) -> None:
        words = ""
        if count and first == last:
            words = self.tr("bay {0} of {1}").format(first, count)
        elif count:
            words = self.tr("bays {0}–{1} of {2}").format(first, last, count)
        if words != self.bays.text():
            self.bays.setText(words)

    def retranslate(self, looks: Sequence[tuple[str, str]]) -> None:
        """Show all words in the language of the window."""
        self.looks.set_choices(looks)
        for button, words in (
            (self.back, self.tr("Back along the side")),
            (self.on, self.tr("On along the side")),
            (self.smaller, self.tr("Smaller (-)")),
            (self.larger, self.tr("Larger (+)")),
            (self.whole, self.tr("The whole room (Home)")),
        ):
            button.setAccessibleName(words)
            button.setToolTip(hint(words))
        self.usual.setToolTip(self.tr("As wide as the view (0)"))
        self.looks.setAccessibleName(self.tr("What the wall tells"))


def _button(icon_name: str, on_click: Callable[[], object]) -> Button:
    return Button("", icon_name=icon_name, kind="icon", on_click=on_click)

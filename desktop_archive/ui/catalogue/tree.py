"""The class tree with counts; each level is read when somebody opens it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem
from typing_extensions import override

from desktop_archive.services.catalogue.desk import Catalogue, Node, TreeNode
from desktop_archive.ui.theme.current import colour, font, theme, tokens
from desktop_archive.ui.widgets.labels import visible
from desktop_archive.ui.words import say_names

_NODE = Qt.ItemDataRole.UserRole
_COUNT_WIDTH = 62


class ClassTree(QTreeWidget):
    """Fonds, category, year, period, unit.

    Signals:
        node_chosen: the node whose records are wanted.
    """

    node_chosen = Signal(object)

    def __init__(self, catalogue: Catalogue) -> None:
        super().__init__()
        self._catalogue = catalogue
        self.setHeaderHidden(True)
        self.setColumnCount(2)
        self.setIndentation(14)
        self.setUniformRowHeights(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(1, _COUNT_WIDTH)
        self.itemExpanded.connect(self._fill)
        self.itemSelectionChanged.connect(self._choose)
        theme().on_change(self._dress)

    def _dress(self) -> None:
        self.setFont(font())

    def refresh(self) -> None:
        """Read the tree again; the first fonds stands open."""
        self.blockSignals(True)
        self.clear()
        for found in self._catalogue.children(Node()):
            self._add(None, found)
        first = self.topLevelItem(0)
        if first is not None and self.topLevelItemCount() == 1:
            self._fill(first)
            first.setExpanded(True)
        self.blockSignals(False)

    def node(self) -> Node:
        """Return the node that is chosen, or the whole room."""
        items = self.selectedItems()
        found = items[0].data(0, _NODE) if items else None
        return found if isinstance(found, Node) else Node()

    def _choose(self) -> None:
        self.node_chosen.emit(self.node())

    def _fill(self, item: QTreeWidgetItem) -> None:
        only = item.child(0) if item.childCount() == 1 else None
        if only is not None and only.data(0, _NODE) is None:
            item.takeChild(0)
            for found in self._catalogue.children(item.data(0, _NODE)):
                self._add(item, found)

    def _add(self, parent: QTreeWidgetItem | None, found: TreeNode) -> None:
        words = say_names(found.label)
        text = words if found.code in ("", words) else f"{found.code} {words}"
        item = QTreeWidgetItem([visible(text), f"{found.count:,}"])
        item.setData(0, _NODE, found.node)
        item.setToolTip(0, visible(text))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        item.setTextAlignment(1, right)
        item.setForeground(1, colour(tokens().text3))
        if found.node.unit_code is None:
            item.addChild(QTreeWidgetItem([""]))
        if parent is None:
            self.addTopLevelItem(item)
        else:
            parent.addChild(item)

    @override
    def sizeHintForColumn(self, column: int) -> int:
        return _COUNT_WIDTH if column == 1 else super().sizeHintForColumn(column)

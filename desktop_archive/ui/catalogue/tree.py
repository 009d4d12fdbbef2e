"""Saved views, and the class tree with counts; a large room is counted in the background."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QHeaderView, QMenu, QTreeWidget, QTreeWidgetItem
from typing_extensions import override

from desktop_archive.rules.showing import visible
from desktop_archive.services.catalogue.desk import Catalogue, Node, TreeNode
from desktop_archive.services.catalogue.finding import SavedView
from desktop_archive.ui.background import Background
from desktop_archive.ui.theme.current import colour, font, theme, tokens
from desktop_archive.ui.theme.icons import icon
from desktop_archive.ui.widgets.labels import hint
from desktop_archive.ui.words import say_failure, say_names

_NODE = Qt.ItemDataRole.UserRole
_COUNT_WIDTH = 62
Tree = Mapping[Node, Sequence[TreeNode]]


class ClassTree(QTreeWidget):
    """Saved views of the person; then fonds, category, year, period, unit.

    Signals:
        node_chosen: the node whose records are wanted.
        view_chosen: the saved view that is wanted.
        view_removed: the saved view that is to go.
    """

    node_chosen = Signal(object)
    view_chosen = Signal(object)
    view_removed = Signal(object)

    def __init__(self, catalogue: Catalogue) -> None:
        super().__init__()
        self._catalogue = catalogue
        self._background = Background(self)
        self._tree: Tree = {}
        self._views: Sequence[SavedView] = ()
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
        """Count again; what was open and chosen stays so."""
        self._views = self._catalogue.finder.views.mine()
        if not self._catalogue.finder.is_large():
            self._show(self._catalogue.tree())
            return
        self._show(self._tree)
        self._background.run(lambda _handle: self._catalogue.tree(), self._show, self._failed)

    def node(self) -> Node:
        """Return the node that is chosen, or the whole room."""
        found = self._chosen()
        return found if isinstance(found, Node) else Node()

    def view(self) -> SavedView | None:
        """Return the saved view that is chosen."""
        found = self._chosen()
        return found if isinstance(found, SavedView) else None

    def years(self) -> tuple[int, int] | None:
        """Return the first and the last year there is."""
        years = [node.year for node in self._tree if node.year is not None]
        years += [one.node.year for nodes in self._tree.values() for one in nodes
                  if one.node.year is not None]  # fmt: skip
        return (min(years), max(years)) if years else None

    def forget_choice(self) -> None:
        """Choose nothing, without telling anyone."""
        self.blockSignals(True)
        self.clearSelection()
        self.blockSignals(False)

    def _chosen(self) -> object:
        items = self.selectedItems()
        return items[0].data(0, _NODE) if items else None

    @staticmethod
    def _failed(error: BaseException) -> None:
        # The list beside the tree tells of any trouble with the room.
        if say_failure(error) is None:
            raise error

    def _show(self, tree: Tree) -> None:
        chosen, opened = self._chosen(), self._opened()
        self._tree = tree
        self.blockSignals(True)
        self.clear()
        for view in self._views:
            self._add_view(view)
        roots = tree.get(Node(), ())
        for found in roots:
            self._add(None, found)
        if len(roots) == 1:
            opened.add(roots[0].node)
        self._open_again(opened, chosen)
        self.blockSignals(False)

    def _opened(self) -> set[Node]:
        found, waiting = set(), [self.topLevelItem(at) for at in range(self.topLevelItemCount())]
        while waiting:
            item = waiting.pop()
            if item is not None and item.isExpanded():
                found.add(item.data(0, _NODE))
                waiting += [item.child(at) for at in range(item.childCount())]
        return found

    def _open_again(self, opened: set[Node], chosen: object) -> None:
        waiting = [self.topLevelItem(at) for at in range(self.topLevelItemCount())]
        while waiting:
            item = waiting.pop()
            if item is None:
                continue
            known = item.data(0, _NODE)
            if known == chosen and chosen is not None:
                item.setSelected(True)
            if isinstance(known, Node) and known in opened:
                self._fill(item)
                item.setExpanded(True)
                waiting += [item.child(at) for at in range(item.childCount())]

    def _choose(self) -> None:
        view = self.view()
        if view is not None:
            self.view_chosen.emit(view)
        else:
            self.node_chosen.emit(self.node())

    def _fill(self, item: QTreeWidgetItem) -> None:
        only = item.child(0) if item.childCount() == 1 else None
        if only is not None and only.data(0, _NODE) is None:
            item.takeChild(0)
            for found in self._tree.get(item.data(0, _NODE), ()):
                self._add(item, found)

    def _add_view(self, view: SavedView) -> None:
        item = QTreeWidgetItem([visible(view.name), ""])
        item.setData(0, _NODE, view)
        item.setIcon(0, icon("bookmark", tokens().text2, 14))
        item.setToolTip(0, hint(view.name))
        self.addTopLevelItem(item)

    def _add(self, parent: QTreeWidgetItem | None, found: TreeNode) -> None:
        words = say_names(found.label)
        text = words if found.code in ("", words) else f"{found.code} {words}"
        item = QTreeWidgetItem([visible(text), f"{found.count:,}"])
        item.setData(0, _NODE, found.node)
        item.setToolTip(0, hint(text))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        item.setTextAlignment(1, right)
        item.setForeground(1, colour(tokens().text3))
        if self._tree.get(found.node):
            item.addChild(QTreeWidgetItem([""]))
        if parent is None:
            self.addTopLevelItem(item)
        else:
            parent.addChild(item)

    @override
    def sizeHintForColumn(self, column: int) -> int:
        return _COUNT_WIDTH if column == 1 else super().sizeHintForColumn(column)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        view = self.view()
        if event.key() == Qt.Key.Key_Delete and view is not None:
            self.view_removed.emit(view)
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        view = self.view()
        if view is None:
            return
        menu = QMenu(self)
        action = QAction(self.tr("Remove this view"), menu)
        action.triggered.connect(lambda _checked=False: self.view_removed.emit(view))
        menu.addAction(action)
        menu.popup(event.globalPos())

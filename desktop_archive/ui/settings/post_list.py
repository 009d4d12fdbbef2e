"""The posts of one cell in the order they sign: add, move up, take out."""

from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from desktop_archive.ui.theme.current import pixels, theme
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.widgets.boxes import column, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import ChoiceField, Field
from desktop_archive.ui.words import post_choices, say_posts

_HIGH = 104
_POST = 0x0100


class PostList(QWidget):
    """An ordered list of posts."""

    def __init__(self) -> None:
        super().__init__()
        self.list, self.choice = QListWidget(), ChoiceField()
        self._field = Field(self.list)
        self.add_button = Button("", on_click=self._add)
        self.up_button = Button("", on_click=self._up)
        self.out_button = Button("", on_click=self._take_out)
        buttons = row(self.add_button, self.up_button, self.out_button, None)
        self.setLayout(column(self._field, self.choice, buttons, space=SPACE[1]))
        theme().on_change(self._dress)

    def _dress(self) -> None:
        self.list.setFixedHeight(pixels(_HIGH))

    def posts(self) -> tuple[str, ...]:
        """Return the posts in the order they sign."""
        items = (self.list.item(at) for at in range(self.list.count()))
        return tuple(str(item.data(_POST)) for item in items)

    def show_posts(self, posts: tuple[str, ...]) -> None:
        """Show these posts."""
        self.list.clear()
        for number, post in enumerate(posts, start=1):
            item = QListWidgetItem(f"{number}. {say_posts((post,))}")
            item.setData(_POST, post)
            self.list.addItem(item)

    def _add(self) -> None:
        post = self.choice.value()
        if post and post not in self.posts():
            self.show_posts((*self.posts(), post))

    def _up(self) -> None:
        at, posts = self.list.currentRow(), list(self.posts())
        if at > 0:
            posts.insert(at - 1, posts.pop(at))
            self.show_posts(tuple(posts))
            self.list.setCurrentRow(at - 1)

    def _take_out(self) -> None:
        at, posts = self.list.currentRow(), list(self.posts())
        if at >= 0:
            del posts[at]
            self.show_posts(tuple(posts))

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self._field.set_name(self.tr("Signed by, in this order"))
        self.choice.set_name(self.tr("Another post"))
        self.choice.set_choices(post_choices())
        self.add_button.set_words(self.tr("Add"))
        self.up_button.set_words(self.tr("Move up"))
        self.out_button.set_words(self.tr("Take out"))
        self.show_posts(self.posts())

"""The find field at work: what is typed is looked up as fast as it can be, the last text wins."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from desktop_archive.services.hits import FoundHit, HitKind, Hits
from desktop_archive.ui.background import Background
from desktop_archive.ui.hit_list import Hit
from desktop_archive.ui.top_bar import TopBar
from desktop_archive.ui.view import Tone, Wish
from desktop_archive.ui.words import say, say_state

_HITS = 6
#: What is asked for when a hit is taken.
WISHES = {
    HitKind.RECORDS: "record",
    HitKind.BOXES: "box",
    HitKind.PEOPLE: "person",
    HitKind.PLACES: "place",
    HitKind.FORMS: "form",
}


class Finding(QObject):
    """Looks up what the field on top says, one text at a time.

    Signals:
        wished: a hit was taken.
        told: a result in words with its tone.
    """

    wished = Signal(object)
    told = Signal(str, object)

    def __init__(
        self,
        find: Callable[[str, int], Hits],
        top: TopBar,
        background: Background,
        on_failed: Callable[[BaseException], object],
    ) -> None:
        super().__init__(top)
        self._find, self._top, self._background = find, top, background
        self._on_failed = on_failed
        self._asked = ""
        self._is_busy = False
        top.asked.connect(self.ask)
        top.chosen.connect(lambda hit: self.wished.emit(Wish(hit.what, hit.target)))
        top.entered.connect(self.enter)

    def ask(self, text: str) -> None:
        """Look a text up; while another is being looked up, it waits and only the last one goes."""
        self._asked = text
        if not text.strip():
            self._top.hide_hits()
        elif not self._is_busy:
            self._look(text)

    def enter(self, text: str) -> None:
        """Open the best hit of a text."""
        hits = self._find(text, 1)
        if hits.hits:
            best = hits.hits[0]
            self.wished.emit(Wish(WISHES[best.kind], best.id))
        elif hits.troubles:
            self.told.emit(_trouble(hits), Tone.LOOK)
        else:
            words = self.tr("Nothing found for “{0}”").format(text[:60])
            self.told.emit(words, Tone.LOOK)

    def _look(self, text: str) -> None:
        self._is_busy = True
        self._background.run(lambda _handle: self._find(text, _HITS), self._found, self._broke)

    def _broke(self, error: BaseException) -> None:
        self._is_busy = False
        self._on_failed(error)

    def _found(self, hits: Hits) -> None:
        self._is_busy = False
        if hits.query != self._asked:
            if self._asked.strip():
                self._look(self._asked)
            return
        groups = self._groups(hits)
        count = f"{hits.count - hits.count % 100:,}+" if hits.capped else f"{hits.count:,}"
        note = self.tr("{0} found · {1} ms").format(count, round(hits.milliseconds))
        if hits.troubles:
            note = _trouble(hits)
        self._top.show_hits(groups, note if groups or hits.troubles else "")

    def _groups(self, hits: Hits) -> list[tuple[str, Sequence[Hit]]]:
        names = {
            HitKind.RECORDS: self.tr("Records"),
            HitKind.BOXES: self.tr("Boxes"),
            HitKind.PEOPLE: self.tr("People"),
            HitKind.PLACES: self.tr("Places"),
            HitKind.FORMS: self.tr("Forms"),
        }
        groups: list[tuple[str, Sequence[Hit]]] = []
        # The group of the best hit stands first.
        for kind in dict.fromkeys(one.kind for one in hits.hits):
            found = [_hit(one) for one in hits.hits if one.kind is kind]
            if kind is HitKind.RECORDS and (hits.capped or hits.count > len(hits.hits)):
                words = self.tr("All of them in the catalogue")
                found.append(Hit("search", hits.query, words, "", "", ""))
            groups.append((names[kind], found))
        return groups


def _hit(found: FoundHit) -> Hit:
    state = say_state(found.state) if found.kind is HitKind.RECORDS else ""
    what = WISHES[found.kind]
    return Hit(what, found.id, found.title, found.code, found.place, state, found.spans)


def _trouble(hits: Hits) -> str:
    trouble = hits.troubles[0]
    return say(trouble.reason, word=trouble.word, meant=trouble.meant)

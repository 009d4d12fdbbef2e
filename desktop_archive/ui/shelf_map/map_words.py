"""The words of the map: sides, boxes, shelves, and the lines of each legend."""

from PySide6.QtCore import QObject

from desktop_archive.rules.room_layout import Fixture
from desktop_archive.services.room_map import ExpiryRow, LastMove, SideOutline, ZoneOutline
from desktop_archive.services.shelf_models import MapBox, MapShelf, SidePlan, ZonePlan
from desktop_archive.ui.shelf_map import looks
from desktop_archive.ui.shelf_map.looks import KEYS, Look, Shown
from desktop_archive.ui.words import say, say_pair, say_secrecy


class MapWords(QObject):
    """Says what the map shows."""

    def zone(self, zone: ZonePlan) -> str:
        """Return the name of a zone."""
        room = zone.room_name or self.tr("Room {0}").format(zone.room)
        name = self.tr("Zone {0}").format(zone.zone)
        return f"{room} · {name}" if zone.zone else room

    def side(self, side: SidePlan) -> str:
        """Return the name of a side."""
        known = {"L": self.tr("left side"), "R": self.tr("right side")}
        name = self.tr("Range {0}").format(side.range)
        if not side.side:
            return name
        side_word = known.get(side.side.upper()) or self.tr("side {0}").format(side.side)
        return f"{name} · {side_word}"

    def title(self, outline: SideOutline) -> str:
        """Return what stands above a wall."""
        return self.side(outline.plan)

    def side_load(self, side: SidePlan) -> str:
        """Return a side with how full it is."""
        return self.tr("{0}: {1} % full").format(self.side(side), round(side.fill * 100))

    def fixture(self, fixture: Fixture) -> str:
        """Return what stands on the plan."""
        return say_pair(say(fixture.kind), fixture.name) if fixture.name else say(fixture.kind)

    def box(self, box: MapBox, shown: Shown) -> str:
        """Return a box in words."""
        row = box.row
        parts = [
            self.tr("Box {0}").format(row.box_no),
            f"{row.first} – {row.last}" if row.first != row.last else row.first,
            self.tr("%n record(s)", "", row.count),
            say(box.state),
            say_secrecy(row.secrecy),
            self.tr("Out of order") if box.out_of_order else "",
            self.tr("Label out of date") if box.label_is_due else "",
            self.expiry(shown.expiries.get(box.id)) if shown.look is Look.RETENTION else "",
        ]
        return " · ".join(part for part in parts if part)

    def shelf(self, shelf: MapShelf) -> str:
        """Return a shelf in words."""
        free = self.tr("{0} m free").format(f"{shelf.free_mm / 1000:.2f}")
        if not shelf.boxes:
            return " · ".join((shelf.place.address, self.tr("Empty"), free))
        wrong = sum(1 for box in shelf.boxes if box.out_of_order)
        parts = [shelf.place.address, self.tr("%n box(es)", "", len(shelf.boxes)), free]
        if wrong:
            parts.append(self.tr("%n box(es) out of order", "", wrong))
        return " · ".join(parts)

    def expiry(self, expiry: ExpiryRow | None) -> str:
        """Return when a box falls due, in a sentence of its own."""
        words = self.due(expiry)
        is_day = expiry is not None and words == expiry.last
        return self.tr("due {0}").format(words) if is_day else words

    def due(self, expiry: ExpiryRow | None) -> str:
        """Return the day on which a box falls due, or why it has none."""
        if expiry is None or (expiry.unknown and not expiry.last and not expiry.permanent):
            return self.tr("Period undetermined")
        if expiry.permanent:
            return self.tr("Permanent")
        return expiry.last

    def last_move(self, move: LastMove, day: str) -> str:
        """Return how a box came to where it stands."""
        if move.from_address:
            words = self.tr("{0} from {1}").format(day, move.from_address)
        else:
            words = self.tr("{0} shelved").format(day)
        return f"{words} · {move.by}" if move.by else words

    def looks(self) -> tuple[tuple[str, str], ...]:
        """Return the ways to look at the wall."""
        return (
            (Look.STATE.value, self.tr("State")),
            (Look.OCCUPANCY.value, self.tr("Space")),
            (Look.ORDER.value, self.tr("Order")),
            (Look.RETENTION.value, self.tr("Expiry")),
        )

    def lines(self, look: Look) -> dict[str, str]:
        """Return the lines of a legend."""
        words = {state.value: say(state) for state in looks.STATES}
        words |= {
            looks.OUT_OF_ORDER: self.tr("Out of order"),
            looks.LABEL_DUE: self.tr("Label out of date"),
            looks.EMPTY: self.tr("Empty shelf"),
            looks.ROOMY: self.tr("Room left"),
            looks.FILLING: self.tr("80 % full and more"),
            looks.FULL: self.tr("95 % full and more"),
            looks.IN_ORDER: self.tr("In order"),
            looks.UNORDERED: self.tr("Without number"),
            looks.RAMP[0]: self.tr("Period ended"),
            looks.RAMP[1]: self.tr("Ends within a year"),
            looks.RAMP[2]: self.tr("Ends within 5 years"),
            looks.RAMP[3]: self.tr("Ends within 10 years"),
            looks.RAMP[4]: self.tr("Ends later"),
            looks.PERMANENT: self.tr("Permanent"),
            looks.UNKNOWN: self.tr("Period undetermined"),
        }
        return {key: words[key] for key in KEYS[look]}

    def heading(self, look: Look, zone: ZoneOutline | None) -> str:
        """Return what is counted in the legend."""
        if zone is None:
            return ""
        if look is Look.OCCUPANCY:
            return self.tr("Shelves on this side")
        return self.tr("Boxes on this side")

    def on_the_wall(self) -> dict[str, str]:
        """Return the words that are written on the wall itself."""
        return {
            "free": self.tr("free"),
            "full": self.tr("full"),
            "breaks": self.tr("{0} out of order"),
            looks.PERMANENT: self.tr("perm."),
            looks.UNKNOWN: "?",
        }

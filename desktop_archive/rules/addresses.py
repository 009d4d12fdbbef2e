"""Address templates: how the shelves of a room are addressed, and reading them back (B-06)."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from desktop_archive.rules.reference_codes import Template, TemplateError
from desktop_archive.rules.shelves import ShelfAddress, address

#: Field of a template to step of an address; `pos` is the place on the shelf.
FIELDS: Mapping[str, str] = {
    "room": "room",
    "zone": "zone",
    "row": "range",
    "side": "side",
    "bay": "bay",
    "level": "shelf",
}
_POSITION = "pos"
#: A template needs a serial; a shelf has none, so one is added behind a sign no code has.
_NO_POSITION = "[¦{pos}]"

PRESETS = (
    "{room}-{zone}-{row:02}{side}-{bay:02}-{level:02}",
    "{room}[-{zone}]-{row:02}[{side}]-{bay:02}-{level:02}",
    "{room}-{row:02}{side}-{bay:02}-{level:02}",
    "{room}/{row:02}{side}/{bay:02}/{level:02}",
    "{room}-{row:02}-{level:02}",
)


class AddressProblem(Enum):
    """Why a room is not addressed by a template."""

    NOT_OF_A_PLACE = "not_of_a_place"
    ROOM_MISSING = "room_missing"
    SHELF_MISSING = "shelf_missing"
    CANNOT_PRINT = "cannot_print"
    SAME_ADDRESS = "same_address"
    ADDRESS_TAKEN = "address_taken"
    NOT_A_ROOM = "not_a_room"
    NOTHING_CHANGES = "nothing_changes"
    REASON_MISSING = "reason_missing"


@dataclass(frozen=True, slots=True)
class AddressTemplate:
    """One line that says how the shelves of a room are addressed; empty: as every room at first."""

    text: str
    template: Template | None

    @classmethod
    def parse(cls, text: str) -> "AddressTemplate":
        """Read a template.

        Raises:
            TemplateError: it is not a template, or could be read back in two ways.
            AddressError: it asks for what no shelf has, or leaves the room or shelf out.
        """
        written = text.strip()
        if not written:
            return cls("", None)
        has_position = "{" + _POSITION in written
        template = Template.parse(written if has_position else written + _NO_POSITION)
        names = [slot.name for slot in template.slots if slot.name != _POSITION]
        for name in names:
            if name not in FIELDS:
                raise AddressError(AddressProblem.NOT_OF_A_PLACE, name)
        if "room" not in names or "room" in template.optional_fields:
            raise AddressError(AddressProblem.ROOM_MISSING)
        if "level" not in names or "level" in template.optional_fields:
            raise AddressError(AddressProblem.SHELF_MISSING)
        if has_position and _POSITION not in template.optional_fields:
            # A shelf has an address of its own; only a box stands at a position.
            raise AddressError(AddressProblem.NOT_OF_A_PLACE, _POSITION)
        return cls(written, template)

    def render(self, shelf: ShelfAddress) -> str:
        """Return the address of a shelf.

        Raises:
            AddressError: a step is missing or cannot be printed so, naming it.
        """
        if self.template is None:
            return address(shelf.parts)
        fields = {name: str(getattr(shelf, step)) for name, step in FIELDS.items()}
        try:
            return self.template.render(fields)
        except TemplateError as error:
            detail = error.detail.partition("=")[0]
            raise AddressError(AddressProblem.CANNOT_PRINT, detail) from error

    def read(self, written: str) -> ShelfAddress | None:
        """Return the steps an address names, or None when this template would not print it."""
        if self.template is None:
            return None
        found = self.template.read(written)
        if found is None or _POSITION in found:
            return None
        return ShelfAddress(
            **{step: str(found[name]) for name, step in FIELDS.items() if name in found}
        )


class AddressError(ValueError):
    """A template that no room can be addressed by."""

    def __init__(self, problem: AddressProblem, detail: str = "") -> None:
        super().__init__(f"{problem.value}: {detail}")
        self.problem = problem
        self.detail = detail

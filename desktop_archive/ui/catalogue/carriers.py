"""What a record is written on, in words: the carriers that ship and the room's own (N-22)."""

from desktop_archive.rules.records import Carrier
from desktop_archive.services.catalogue.desk import Catalogue
from desktop_archive.ui.words import say, say_names


def carrier_choices(catalogue: Catalogue) -> list[tuple[str, str]]:
    """Return every carrier that is offered, as it is stored and as it is said."""
    own = [(one.value, say_names(one.names)) for one in catalogue.fields.carriers()]
    return [*((one.value, say(one)) for one in Carrier), *own]


def say_carrier(catalogue: Catalogue, stored: str) -> str:
    """Return the word for a carrier; one that is offered no more is said as it was stored."""
    return dict(carrier_choices(catalogue)).get(stored, stored)

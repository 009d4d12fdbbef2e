"""Between the texts of the entry form and an entry."""

from desktop_archive.rules.records import Carrier, Level
from desktop_archive.rules.secrecy import Secrecy
from desktop_archive.services.catalogue.desk import Catalogue, EntryDraft
from desktop_archive.ui.catalogue.carriers import carrier_choices
from desktop_archive.ui.catalogue.entry_layout import EntryFields
from desktop_archive.ui.words import say, say_names


def entered(entry: EntryFields, parent: int | None) -> EntryDraft:
    """Return the entry as it stands in the fields."""
    text = {name: widget.text() for name, widget in entry.fields.items()}
    flag = {name: box.isChecked() for name, box in entry.flags.items()}
    quantity = number_in(text["quantity"])
    return EntryDraft(
        title=text["title"],
        category_id=number_in(text["category_id"]),
        year=number_in(text["year"]),
        retention_id=number_in(text["retention_id"]),
        other_retention_id=number_in(text["other_retention_id"]),
        unit_code=text["unit_code"],
        creator=text["creator"],
        document_no=text["document_no"],
        date_text=text["date_text"],
        secrecy=number_in(text["secrecy"]) or 0,
        secrecy_body=text["secrecy_body"],
        pages=number_in(text["pages"]),
        quantity=1 if quantity is None else quantity,
        carrier=text["carrier"] or Carrier.PAPER.value,
        original_place=text["original_place"],
        trigger_date=text["trigger_date"],
        note=text["note"],
        level=text["level"] or Level.ITEM.value,
        is_copy=flag["is_copy"],
        important=flag["important"],
        immature=flag["immature"],
        sealed=flag["sealed"],
        party_minutes=flag["party_minutes"],
        personal_data=flag["personal_data"],
        claims_unsettled=flag["claims_unsettled"],
        parent_id=parent,
        values=entry.said(),
    )


def offer_choices(entry: EntryFields, catalogue: Catalogue) -> None:
    """Let the fields that are chosen offer what the room has, in the language of the window."""
    choices = catalogue.choices()
    for name, source in (
        ("category_id", "category"),
        ("retention_id", "retention"),
        ("other_retention_id", "retention"),
    ):
        found = [(str(one.id), f"{one.code} {say_names(one.names)}") for one in choices[source]]
        entry.fields[name].set_choices([("", ""), *found])
    entry.fields["level"].set_choices([(one.value, say(one)) for one in Level])
    entry.fields["carrier"].set_choices(carrier_choices(catalogue))
    entry.fields["secrecy"].set_choices([(str(one.rank), say(one)) for one in Secrecy])


def number_in(text: str) -> int | None:
    """Return the number that a text is, or None."""
    return int(text) if text.isascii() and text.isdecimal() else None

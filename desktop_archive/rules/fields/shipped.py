"""Every field that ships, the columns of the record first."""

from desktop_archive.rules.fields.dossiers import DOSSIER_FIELDS
from desktop_archive.rules.fields.model import Field
from desktop_archive.rules.fields.seeds import (
    COLUMN_FIELDS,
    DESCRIPTION_FIELDS,
    KEPT_FIELDS,
    SEED_FIELDS,
)

SHIPPED: tuple[Field, ...] = (
    *COLUMN_FIELDS,
    *DESCRIPTION_FIELDS,
    *SEED_FIELDS,
    *DOSSIER_FIELDS,
    *KEPT_FIELDS,
)

"""What a foreign list becomes: raw rows, drafts, problems and every change told (domain §8)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from types import MappingProxyType

from desktop_archive.rules.cells import Cell


class ListKind(Enum):
    """What a foreign list is a list of."""

    RECORDS = "records"
    PEOPLE = "people"
    PLACES = "places"
    LOANS = "loans"
    DOSSIERS = "dossiers"


class NotARow(Enum):
    """What stands in a sheet without being an entry of the list."""

    BLANK = "blank"
    TITLE = "title"
    HEADER = "header"
    SUBTOTAL = "subtotal"
    FOOTER = "footer"


class FieldKind(Enum):
    """How the value of a column is read."""

    TEXT = "text"
    CODE = "code"
    NUMBER = "number"
    DATE = "date"
    RETENTION = "retention"
    SECRECY = "secrecy"
    PLACE = "place"


class Target(Enum):
    """What a column of a foreign list can be mapped to."""

    CODE = "code"
    FONDS = "fonds"
    CATEGORY = "category"
    YEAR = "year"
    RETENTION = "retention"
    UNIT = "unit"
    SERIAL = "serial"
    TITLE = "title"
    CREATOR = "creator"
    DOC_NO = "doc_no"
    DATE = "date"
    END_DATE = "end_date"
    SECRECY = "secrecy"
    PAGES = "pages"
    QUANTITY = "quantity"
    NOTE = "note"
    BOX = "box"
    BOX_BARCODE = "box_barcode"
    BOX_PROFILE = "box_profile"
    FOLDER = "folder"
    PLACE = "place"
    LEVEL = "level"
    COLLECTION = "collection"
    COLLECTION_TITLE = "collection_title"
    SERIES = "series"
    ACCESS = "access"
    REPOSITORY = "repository"
    EXTERNAL_ID = "external_id"
    PARENT = "parent"
    STAFF_NO = "staff_no"
    NAME = "name"
    POST = "post"
    PHONE = "phone"
    EMAIL = "email"
    ROOM = "room"
    ZONE = "zone"
    RANGE = "range"
    SIDE = "side"
    BAY = "bay"
    SHELF = "shelf"
    LENGTH = "length"
    HEIGHT = "height"
    DEPTH = "depth"
    ROW_NUMBER = "row_number"
    FULFILLED = "fulfilled"
    CUSTOMER_NO = "customer_no"
    CUSTOMER = "customer"
    BORROWER = "borrower"
    LENT_ON = "lent_on"
    DUE_ON = "due_on"
    RETURNED_ON = "returned_on"
    PURPOSE = "purpose"

    # Asked for some thirty times in every row: an enum's own hash is slow.
    __hash__ = object.__hash__

    @property
    def field_kind(self) -> FieldKind:
        """Return how the value of such a column is read."""
        return _KINDS.get(self, FieldKind.TEXT)


_KINDS: Mapping[Target, FieldKind] = MappingProxyType(
    {
        Target.CODE: FieldKind.CODE,
        Target.DATE: FieldKind.DATE,
        Target.END_DATE: FieldKind.DATE,
        Target.FULFILLED: FieldKind.DATE,
        Target.LENT_ON: FieldKind.DATE,
        Target.DUE_ON: FieldKind.DATE,
        Target.RETURNED_ON: FieldKind.DATE,
        Target.RETENTION: FieldKind.RETENTION,
        Target.SECRECY: FieldKind.SECRECY,
        Target.PLACE: FieldKind.PLACE,
        Target.YEAR: FieldKind.NUMBER,
        Target.SERIAL: FieldKind.NUMBER,
        Target.PAGES: FieldKind.NUMBER,
        Target.QUANTITY: FieldKind.NUMBER,
        Target.LENGTH: FieldKind.NUMBER,
        Target.HEIGHT: FieldKind.NUMBER,
        Target.DEPTH: FieldKind.NUMBER,
    }
)


class FileReason(Enum):
    """Why a whole file can't be read."""

    MISSING = "missing"
    IS_A_FOLDER = "is a folder"
    NOT_A_FILE = "not a file"
    UNREADABLE = "unreadable"
    EMPTY = "empty"
    TOO_LARGE = "too large"
    CHANGED_WHILE_READ = "changed while read"
    UNKNOWN_FORMAT = "unknown format"
    NEWER_EAD = "newer ead"
    IS_HTML = "is html"
    PASSWORD_PROTECTED = "password protected"  # noqa: S105 - a reason, not a secret
    DAMAGED = "damaged"
    ZIP_BOMB = "zip bomb"
    ODD_NAMES = "odd names"
    HAS_ENTITIES = "has entities"
    LYING_DIMENSION = "lying dimension"
    TOO_MANY_ROWS = "too many rows"
    TOO_MANY_COLUMNS = "too many columns"
    FIELD_TOO_LONG = "field too long"
    HOLDS_NUL = "holds nul"
    UNCLOSED_QUOTE = "unclosed quote"
    BAD_QUOTING = "bad quoting"
    UNKNOWN_ENCODING = "unknown encoding"
    NO_SUCH_SHEET = "no such sheet"
    NO_HEADER = "no header"
    KIND_NOT_TAKEN = "kind not taken"
    BAD_PROFILE = "bad profile"
    TEXT_TOO_LONG_TO_EXPORT = "text too long to export"
    TOO_MANY_ROWS_TO_EXPORT = "too many rows to export"


class FileNotice(Enum):
    """What a person should know about a file that was read all the same."""

    ENCODING_GUESSED = "encoding guessed"
    LOOKS_GARBLED = "looks garbled"
    HAS_HIDDEN_SHEETS = "has hidden sheets"
    HAS_MACROS = "has macros"
    HAS_ERRORS = "has errors"


class RowReason(Enum):
    """Why a row of a foreign list is refused."""

    TITLE_MISSING = "title missing"
    TITLE_TOO_LONG = "title too long"
    TEXT_TOO_LONG = "text too long"
    NOT_TEXT = "not text"
    CODE_REPEATED = "code repeated"
    CODE_TAKEN = "code taken"
    PERSON_KNOWN = "person known"
    PLACE_KNOWN = "place known"
    DATE_IMPOSSIBLE = "date impossible"
    DATE_UNREADABLE = "date unreadable"
    DATE_TWO_DIGIT_YEAR = "date with two-digit year"
    DATE_AMBIGUOUS = "date ambiguous"
    DATE_OUT_OF_RANGE = "date out of range"
    DATES_REVERSED = "dates reversed"
    YEAR_IMPOSSIBLE = "year impossible"
    RETENTION_IMPOSSIBLE = "retention impossible"
    SECRECY_UNKNOWN = "secrecy unknown"
    NUMBER_IMPOSSIBLE = "number impossible"
    NAME_MISSING = "name missing"
    STAFF_NO_REPEATED = "staff number repeated"
    PLACE_MISSING = "place missing"
    PLACE_REPEATED = "place repeated"
    IS_ERROR_VALUE = "is an error value"
    CODE_MISSING = "code missing"
    DATE_MISSING = "date missing"
    RECORD_UNKNOWN = "record unknown"
    RECORD_AMBIGUOUS = "record ambiguous"
    RECORD_OUT = "record out"
    BORROWER_UNKNOWN = "borrower unknown"
    BORROWER_AMBIGUOUS = "borrower ambiguous"
    LOAN_KNOWN = "loan known"


class ChangeKind(Enum):
    """What was done to a value, or noticed about it, when a row was taken."""

    SPACES = "spaces"
    INVISIBLE_SIGNS = "invisible signs"
    GUARD_REMOVED = "guard removed"
    WIDTH = "width"
    CODE_SIGNS = "code signs"
    CODE_CASE = "code case"
    CATEGORY_ALIAS = "category alias"
    DATE_FORM = "date form"
    DATE_NUMBER = "date number"
    RETENTION_WORD = "retention word"
    RETENTION_FROM_CODE = "retention from code"
    SECRECY_WORD = "secrecy word"
    NUMBER_FORM = "number form"
    DOC_NO_BRACKETS = "doc no brackets"
    BOX_PREFIX = "box prefix"
    PLACE_FORM = "place form"
    LEVEL_WORD = "level word"
    FROM_HEADING = "from heading"
    DATE_MISSING = "date missing"
    DATE_KEPT_AS_TEXT = "date kept as text"
    DATE_PARTLY_READ = "date partly read"
    YEAR_DIFFERS = "year differs"
    FIELD_DIFFERS = "field differs"
    RETENTION_MISSING = "retention missing"
    RETENTION_UNKNOWN = "retention unknown"
    RETENTION_DIFFERS = "retention differs"
    RETENTION_EXTENDED = "retention extended"
    CODE_MISSING = "code missing"
    CODE_OF_NO_TEMPLATE = "code of no template"
    CREATOR_MISSING = "creator missing"
    NUMBER_KEPT_AS_TEXT = "number kept as text"
    PLACE_KEPT_AS_TEXT = "place kept as text"
    SAME_COMPONENT = "same component"
    TITLE_FROM_SERIES = "title from series"
    TITLE_WITH_NAME = "title with name"
    NEW_NUMBER = "new number"
    FORMER_CODE = "former code"
    BORROWER_OF_UNIT = "borrower of unit"

    @property
    def is_notice(self) -> bool:
        """Say whether nothing was changed and a person should only know."""
        return self in _NOTICES


_NOTICES = frozenset(
    {
        ChangeKind.DATE_MISSING,
        ChangeKind.DATE_KEPT_AS_TEXT,
        ChangeKind.DATE_PARTLY_READ,
        ChangeKind.YEAR_DIFFERS,
        ChangeKind.FIELD_DIFFERS,
        ChangeKind.RETENTION_MISSING,
        ChangeKind.RETENTION_UNKNOWN,
        ChangeKind.RETENTION_EXTENDED,
        ChangeKind.CODE_MISSING,
        ChangeKind.CODE_OF_NO_TEMPLATE,
        ChangeKind.CREATOR_MISSING,
        ChangeKind.NUMBER_KEPT_AS_TEXT,
        ChangeKind.PLACE_KEPT_AS_TEXT,
        ChangeKind.SAME_COMPONENT,
    }
)


@dataclass(frozen=True, slots=True)
class RawRow:
    """One row of a sheet as it stands in the file; rows count from 1."""

    sheet: str
    row: int
    cells: tuple[Cell, ...]

    def cell(self, column: int) -> Cell:
        """Return the cell of a column counted from 0, or None beyond the row's end."""
        return self.cells[column] if 0 <= column < len(self.cells) else None


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a row is refused: where, what stands there, and the reason."""

    sheet: str
    row: int
    column: str
    value: str
    reason: RowReason
    facts: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Change:
    """One value that was written differently than it stood, or a notice about it."""

    sheet: str
    row: int
    column: str
    before: str
    after: str
    kind: ChangeKind


def column_letters(column: int) -> str:
    """Return the letters a spreadsheet shows over a column counted from 0."""
    letters = ""
    number = column + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters

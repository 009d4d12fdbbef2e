"""What the catalogue's papers say, as plain data: lists, covers, note sheets, stamps (N-16)."""

from dataclasses import dataclass
from enum import Enum

from desktop_archive.rules.printouts import BoxLabel, FileLabel, Footing, ItemList


class CoverKind(Enum):
    """Which fields a file's cover has (P08)."""

    DOCUMENTS = "documents"
    SCIENCE = "science"
    ACCOUNTS = "accounts"


class StampPlace(Enum):
    """Where the filing stamp goes on a page (P14)."""

    TOP_CENTRE = "top-centre"
    TOP_LEFT = "top-left"
    TOP_RIGHT = "top-right"
    LOWER = "lower"


@dataclass(frozen=True, slots=True, kw_only=True)
class ShelvedFile:
    """One file as the file list names it (P03, P03b)."""

    number: str = ""
    reference: str = ""
    title: str = ""
    dates: str = ""
    extent: str = ""
    pages: str = ""
    retention: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FileList:
    """The files of one year or project (P03; P03b for science and technology)."""

    rows: tuple[ShelvedFile, ...]
    footing: Footing
    fonds: str = ""
    fonds_no: str = ""
    catalogue_no: str = ""
    year: str = ""
    project: str = ""
    category: str = ""
    is_science: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentsRow:
    """One item in its file (P04, P05)."""

    title: str
    document_no: str = ""
    creator: str = ""
    created: str = ""
    secrecy: str = ""
    page_no: str = ""
    pages: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FileContents:
    """What is in one file (P04); science and technology count pages instead of naming them."""

    rows: tuple[ContentsRow, ...]
    footing: Footing
    reference: str = ""
    title: str = ""
    retention: str = ""
    is_science: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FileWithContents:
    """A file and what is in it, as the full list shows both (P05)."""

    file: ShelvedFile
    rows: tuple[ContentsRow, ...]
    place: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FullList:
    """Files, each with what is in it (P05)."""

    files: tuple[FileWithContents, ...]
    footing: Footing
    fonds: str = ""
    year: str = ""
    retention: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CatalogueEntry:
    """One record in a classified or subject catalogue: at least number, title, date (C-01)."""

    reference: str
    title: str
    creator: str = ""
    created: str = ""
    retention: str = ""
    quantity: str = ""
    place: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CatalogueClass:
    """One class of a catalogue with what it holds, in words."""

    name: str
    rows: tuple[CatalogueEntry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassedCatalogue:
    """A catalogue by class, or one on a subject (N-16, F-09)."""

    classes: tuple[CatalogueClass, ...]
    footing: Footing
    fonds: str = ""
    subject: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListCover:
    """The cover under which lists are bound (P02)."""

    fonds_no: str = ""
    fonds: str = ""
    year: str = ""
    retention: str = ""
    unit: str = ""
    span: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BoxNotes:
    """The note sheet of a box: what is missing, destroyed or withdrawn stands there (P06)."""

    reference: str = ""
    notes: tuple[str, ...] = ()
    arranged_by: str = ""
    arranged_on: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FileNotes:
    """The note sheet of a file: how many pages of what (P07)."""

    reference: str = ""
    cross_reference: str = ""
    pages: str = ""
    text_pages: str = ""
    drawing_pages: str = ""
    photographs: str = ""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FileCover:
    """The cover of a file (P08), on plain paper or over a printed form."""

    kind: CoverKind = CoverKind.DOCUMENTS
    fonds: str = ""
    category: str = ""
    title: str = ""
    first: str = ""
    last: str = ""
    retention: str = ""
    items: str = ""
    pages: str = ""
    filing_no: str = ""
    fonds_no: str = ""
    catalogue_no: str = ""
    file_no: str = ""
    box_no: str = ""
    reference: str = ""
    unit: str = ""
    secrecy: str = ""
    values_only: bool = False
    with_form: bool = False
    """Shows the printed form faintly under the values, to adjust them (套打)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontLabels:
    """Labels for the fronts of boxes: the fonds title over a double rule (P09)."""

    fonds: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Spines:
    """Labels for the backs of boxes or files of one breadth (P10, P11)."""

    labels: tuple[BoxLabel | FileLabel, ...]
    design: str
    stock: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """The values of one filing stamp (domain 3.3); the older one has two item numbers."""

    fonds: str = ""
    year: str = ""
    number: str = ""
    unit: str = ""
    retention: str = ""
    pages: str = ""
    reference: str = ""

    @property
    def cells(self) -> tuple[str, ...]:
        """Return the six values, upper row first."""
        return (self.fonds, self.year, self.number, self.unit, self.retention, self.pages)


@dataclass(frozen=True, slots=True, kw_only=True)
class StampValues:
    """Stamp values to write by hand (P14)."""

    stamps: tuple[Stamp, ...]
    footing: Footing
    fonds: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StampSheet:
    """Stamps as labels on sheets, from any free place of the first (P14)."""

    stamps: tuple[Stamp, ...]
    start: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class StampOverlay:
    """Stamps alone on pages of a size, to be laid over scans or first pages (P14).

    A place in millimetres goes before a named one; a stamp on paper already has its frame.
    """

    stamps: tuple[Stamp, ...]
    page_mm: tuple[float, float] = (210.0, 297.0)
    place: StampPlace = StampPlace.TOP_CENTRE
    at_mm: tuple[float, float] | None = None
    with_frame: bool = True


CataloguePaper = (
    ItemList
    | FileList
    | FileContents
    | FullList
    | ClassedCatalogue
    | ListCover
    | BoxNotes
    | FileNotes
    | FileCover
    | FrontLabels
    | Spines
    | StampValues
    | StampSheet
    | StampOverlay
)


class PaperRefusal(Enum):
    """Why a paper of the catalogue is not drawn."""

    NOTHING_HERE = "nothing_here"
    NO_FILES = "no_files"
    NO_BOXES = "no_boxes"
    UNKNOWN_CLASS = "unknown_class"
    UNKNOWN_BOX = "unknown_box"
    UNKNOWN_OPTION = "unknown_option"
    BAD_OPTION = "bad_option"
    NO_SUBJECT = "no_subject"
    TOO_MANY = "too_many"

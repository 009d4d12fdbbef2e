"""The catalogue's papers with ordinary, rare and long data, for tests and for looking at."""

from datetime import date

from desktop_archive.rules.barcodes import Barcode, Kind
from desktop_archive.rules.catalogue_printouts import (
    BoxNotes,
    CatalogueClass,
    CatalogueEntry,
    CataloguePaper,
    ClassedCatalogue,
    ContentsRow,
    CoverKind,
    FileContents,
    FileCover,
    FileList,
    FileNotes,
    FileWithContents,
    FrontLabels,
    FullList,
    ListCover,
    ShelvedFile,
    Spines,
    Stamp,
    StampOverlay,
    StampSheet,
    StampValues,
)
from desktop_archive.rules.printouts import BoxLabel, Footing, ItemList, ItemRow
from desktop_archive.rules.secrecy import Secrecy

FOOTING = Footing(printed_on=date(2026, 11, 21), filters="文书 2019 永久 · 18 件 · 按档号")
LONG = "关于城市污水处理工程（二期）初步设计的批复及附件" * 6
SUBJECTS = (
    "关于表彰先进集体的通知",
    "关于𠅤𬱖任职的通知",
    "关于召开年度工作会议的通知及会议材料汇编",
    LONG,
)


def item(number: int) -> ItemRow:
    """An item as rooms have them; every fourth with a very long title."""
    return ItemRow(
        reference=f"Z109-WS·2019-Y-BGS-{number:04}",
        title=SUBJECTS[number % 4],
        document_no=f"水办〔2019〕{number}号",
        creator="市水务局;市发展和改革委员会" if number % 3 == 0 else "市水务局",
        created=f"2019{number % 12 + 1:02}{number % 28 + 1:02}",
        secrecy=Secrecy.CONFIDENTIAL if number % 7 == 0 else Secrecy.NONE,
        pages=str(number % 30 + 1),
        note="复印件" if number % 5 == 0 else "",
        number=f"{number:04}",
    )


def file(number: int) -> ShelvedFile:
    """A file as rooms have them."""
    return ShelvedFile(
        number=f"{number:03}",
        reference=f"Z109-KJ·JJ·2019-D30-{number:03}",
        title=SUBJECTS[number % 4],
        dates="20190305-20191231",
        extent=f"{number % 20 + 1}/{number * 7}",
        pages=str(number * 7),
        retention="30年",
        note="缺损" if number % 5 == 0 else "",
    )


def content(number: int) -> ContentsRow:
    """An item in a file."""
    return ContentsRow(
        title=SUBJECTS[number % 3],
        document_no=f"招建〔2019〕{number}号",
        creator="招商建设公司",
        created=f"2019{number % 12 + 1:02}08",
        secrecy="内部" if number % 6 == 0 else "",
        page_no=str(number * 4 - 3),
        pages="4",
        note="原件" if number % 5 == 0 else "",
    )


def entry(number: int) -> CatalogueEntry:
    """A record in a classified catalogue."""
    return CatalogueEntry(
        reference=f"Z109-WS·2019-Y-BGS-{number:04}",
        title=SUBJECTS[number % 4],
        creator="市水务局",
        created=f"2019{number % 12 + 1:02}11",
        retention="永久",
        quantity="1",
        place="1-A-03L-06-04",
    )


def stamp(number: int) -> Stamp:
    """The values of a filing stamp."""
    return Stamp(
        fonds="Z109",
        year="2011",
        number=f"{number:04}",
        unit="办公室",
        retention="永久",
        pages=str(number % 20 + 1),
        reference=f"Z109-WS·2011-Y-BGS-{number:04}",
    )


BOX_LABEL = BoxLabel(
    code=Barcode(Kind.BOX, 421),
    box_no="012",
    fonds="Z109",
    year="2011",
    retention="永久",
    unit="办公室",
    first="0001",
    last="0045",
)


FONDS = "某某市水务局"
HEAD = {"fonds": FONDS, "year": "2019", "retention": "永久"}


def papers(rows: int = 18) -> dict[str, CataloguePaper]:
    """Return each paper by its number, lists with so many lines."""
    some = range(1, rows + 1)
    return {**_lists(some), **_sheets(), **_stamps(some), **_catalogues(some)}


def _lists(some: range) -> dict[str, CataloguePaper]:
    items, shelved = tuple(map(item, some)), tuple(map(file, some))
    contents = tuple(map(content, some))
    files = tuple(
        FileWithContents(
            file=file(number),
            rows=tuple(content(each) for each in range(1, number % 4 + 2)),
            place="1-A-03L-06-04",
        )
        for number in some
    )
    return {
        "P01": ItemList(rows=items, footing=FOOTING, **HEAD, unit="办公室", box_no="012"),
        "P01b": ItemList(
            rows=items, footing=FOOTING, **HEAD, category="文书", box_no="012", is_older=True
        ),
        "P03": FileList(
            rows=shelved, footing=FOOTING, fonds=FONDS, fonds_no="Z109", catalogue_no="3",
            year="2019",
        ),
        "P03b": FileList(
            rows=shelved, footing=FOOTING, project="城市污水处理工程（二期）", category="基建",
            is_science=True,
        ),
        "P04": FileContents(
            rows=contents, footing=FOOTING, reference="Z109-WS·2019-D30-BGS-001", title=LONG[:96],
            retention="30年",
        ),
        "P04b": FileContents(
            rows=contents, footing=FOOTING, reference="Z109-KJ·JJ·2019-D30-001",
            title="城市污水处理工程（二期）", retention="30年", is_science=True,
        ),
        "P05": FullList(files=files, footing=FOOTING, **HEAD),
    }  # fmt: skip


def _sheets() -> dict[str, CataloguePaper]:
    return {
        "P02": ListCover(fonds_no="Z109", **HEAD, unit="办公室", span="0001—0045"),
        "P06": BoxNotes(
            reference="Z109-WS·2019-Y-BGS-0001—0045 / 012",
            notes=("缺号：0012（空号，2021-03-02，编号错误）", "0030 已移出：原件退回财务部。"),
            arranged_by="林晓", arranged_on="2026-03-17",
        ),
        "P07": FileNotes(
            reference="Z109-KJ·JJ·2019-D30-001", cross_reference="Z109-ZP·2019-D30-0007",
            pages="156", text_pages="120", drawing_pages="36", photographs="4",
            notes=("第 14 页缺损。",),
        ),
        "P08": _cover(CoverKind.DOCUMENTS),
        "P08b": _cover(CoverKind.SCIENCE),
        "P08c": _cover(CoverKind.ACCOUNTS),
        "P09": FrontLabels(fonds=(FONDS, FONDS, "某某市人民政府办公室", FONDS)),
        "P10": Spines(labels=(BOX_LABEL,) * 7, design="spine", stock="a4-spine-30"),
    }  # fmt: skip


def _stamps(some: range) -> dict[str, CataloguePaper]:
    stamps = tuple(map(stamp, some))
    return {
        "P14-list": StampValues(stamps=stamps, footing=FOOTING, fonds=FONDS),
        "P14-labels": StampSheet(stamps=stamps, start=6),
        "P14-overlay": StampOverlay(stamps=stamps[:2]),
    }


def _catalogues(some: range) -> dict[str, CataloguePaper]:
    entries = tuple(map(entry, some))
    return {
        "catalogue": ClassedCatalogue(
            classes=(
                CatalogueClass(name="WS 文书 · 2019 · 永久 · 办公室", rows=entries),
                CatalogueClass(name="KJ·JJ 基建 · 2019 · 30年", rows=entries[:3]),
            ),
            footing=FOOTING,
            fonds=FONDS,
        ),
        "subject": ClassedCatalogue(
            classes=(CatalogueClass(name="2019", rows=entries),),
            footing=FOOTING,
            subject="污水处理",
        ),
    }


def _cover(kind: CoverKind) -> FileCover:
    return FileCover(
        kind=kind,
        fonds="某某市水务局",
        category="基建",
        title="城市污水处理工程（二期）初步设计、批复及附件",
        first="2019-03-05",
        last="2019-12-31",
        retention="30年",
        items="12",
        pages="156",
        filing_no="2019-07",
        fonds_no="Z109",
        catalogue_no="3",
        file_no="001",
        box_no="012",
        reference="Z109-KJ·JJ·2019-D30-001",
        unit="工程部",
        secrecy="内部",
    )

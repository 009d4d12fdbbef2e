"""Pictures that were kept are shown again unchanged, within limits; a wrong file is refused."""

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from desktop_archive.documents import pictures
from desktop_archive.rules.accounts import Role
from desktop_archive.rules.lending import Manner
from desktop_archive.rules.lending.signing import SigningRefusal
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.lending.pictures import KeptPictures
from desktop_archive.services.lending.requests import Wish
from desktop_archive.services.lending.sheets import SheetRow, SignedSheets
from desktop_archive.services.room import Room
from desktop_archive.store import keepsakes
from tests.services import builders as make
from tests.services.conftest import sign_in_as

READ = Wish(reason="审计", on_site_reason="", manner=Manner.READING)
FORMATS = {"png": "PNG", "jpg": "JPEG", "tif": "TIFF"}


def picture(kind: str, size: tuple[int, int] = (400, 300), pages: int = 1) -> bytes:
    out = io.BytesIO()
    page = Image.new("RGB", size, "white")
    more = {"save_all": True, "append_images": [page] * (pages - 1)} if pages > 1 else {}
    page.save(out, FORMATS[kind], **more)
    return out.getvalue()


def kept(room: Room, tmp_path: Path, data: bytes, **record: object) -> SheetRow:
    """Keep a picture with a request."""
    desk = LoanDesk(room)
    file = make.record(room, **record)
    view = make.application(desk, make.person(room), [file], READ, signed=False)
    path = tmp_path / "form.bin"
    path.write_bytes(data)
    sheets = SignedSheets(room)
    sheets.add(view.application.id, path)
    return sheets.of(view.application.id)[0]


def refusal(step: Callable[[], object]) -> object:
    with pytest.raises(RefusedError) as refused:
        step()
    return refused.value.reason


@pytest.mark.requirement("L-02", "L-15")
@pytest.mark.parametrize("kind", sorted(FORMATS))
def test_a_picture_is_shown_as_pages(room: Room, tmp_path: Path, kind: str) -> None:
    made = KeptPictures(room).sheet(kept(room, tmp_path, picture(kind)))
    assert made.pdf.startswith(b"%PDF")
    assert made.pages == 1


def test_a_scan_of_several_pages_keeps_them_in_order() -> None:
    assert pictures.picture_pages(picture("tif", pages=3), "tif").pages == 3


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"\x89PNG\r\n\x1a\n and then nothing", SigningRefusal.SHEET_UNREADABLE),
        (picture("png")[:-40], SigningRefusal.SHEET_UNREADABLE),
        (picture("png").replace(b"IDAT", b"IDAX"), SigningRefusal.SHEET_UNREADABLE),
        (picture("png", (10_000, 7_000)), SigningRefusal.SHEET_TOO_LARGE),
        (picture("png", (1, 60_000_001)), SigningRefusal.SHEET_TOO_LARGE),
    ],
    ids=["empty", "cut", "broken", "too many dots", "a thread"],
)
def test_a_wrong_or_huge_picture_is_refused_in_words(data: bytes, reason: SigningRefusal) -> None:
    assert refusal(lambda: pictures.picture_pages(data, "png")) is reason


def test_a_picture_of_another_kind_than_was_kept_is_refused() -> None:
    wrong = refusal(lambda: pictures.picture_pages(picture("png"), "jpg"))
    assert wrong is SigningRefusal.SHEET_UNREADABLE


@pytest.mark.parametrize("how", ["changed", "gone"])
def test_what_was_changed_or_is_gone_is_not_shown(room: Room, tmp_path: Path, how: str) -> None:
    sheet = kept(room, tmp_path, picture("png"))
    path = keepsakes.path_of(keepsakes.folder_of(room.path), sheet.sha256, sheet.kind)
    if how == "gone":
        path.unlink()
    else:
        path.write_bytes(picture("png", (401, 300)))
    assert refusal(lambda: KeptPictures(room).sheet(sheet)) is SigningRefusal.SHEET_CHANGED


@pytest.mark.requirement("R-19")
def test_the_form_of_a_secret_record_is_shown_only_to_who_may_read_it(
    room: Room, tmp_path: Path
) -> None:
    sheet = kept(room, tmp_path, picture("png"), personal_data=True)
    assert KeptPictures(room).sheet(sheet).pages == 1
    sign_in_as(room, Role.CLERK, login="zhao", name="赵录")
    assert refusal(lambda: KeptPictures(room).sheet(sheet)).name == "MISSING_RIGHT"  # type: ignore[attr-defined]

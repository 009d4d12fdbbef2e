"""Window and command line take every list of the shared folder in with the same result (X-29)."""

import json
import os
import subprocess
import sys
from itertools import zip_longest
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop_archive.cli.imports import document
from desktop_archive.services.accounts import Door
from desktop_archive.services.first_start import NewRoom, create_room
from desktop_archive.services.imports.desk import ImportDesk
from desktop_archive.services.opening import open_room
from desktop_archive.store import tables as t
from desktop_archive.ui.background import Background
from desktop_archive.ui.imports.view import ImportView

ROOT = Path(__file__).resolve().parents[3]
SHARED = ROOT.parent / "shared" / "data"
PASSWORD = "correct horse battery"
#: In the order a room needs them: people and records before their loans.
LISTS = [
    "chinese/人员名单.csv",
    "chinese/库房密集架一览.xlsx",
    "chinese/归档文件目录_2019-2023.xlsx",
    "chinese/借阅登记簿_2023.xlsx",
    "chinese/客户档案台账_GBK.csv",
    "chinese/業主檔案目錄.xlsx",
    "real/foremen_stevedores.xlsx",
    "real/ead/mc_140.xml",
    "real/ead/ms439_53_naval_history_society_records.xml",
    "real/ead/mss_161.xml",
    "real/ead/poly_rg_040.xml",
    "real/ead/tam_756.xml",
]
LARGE = ["real/boxes_cbh_poly.csv"]
#: Rows, taken, refused: known counts of the shared lists.
COUNTS = {
    "人员名单.csv": (180, 180, 0),
    "库房密集架一览.xlsx": (540, 540, 0),
    "归档文件目录_2019-2023.xlsx": (3859, 3823, 36),
    "借阅登记簿_2023.xlsx": (400, 393, 7),
    "客户档案台账_GBK.csv": (1200, 1200, 0),
    "業主檔案目錄.xlsx": (1500, 1399, 101),
    "foremen_stevedores.xlsx": (929, 826, 103),
    "mc_140.xml": (712, 712, 0),
    "ms439_53_naval_history_society_records.xml": (337, 337, 0),
    "mss_161.xml": (449, 449, 0),
    "poly_rg_040.xml": (321, 321, 0),
    "tam_756.xml": (422, 422, 0),
    "boxes_cbh_poly.csv": (61465, 61465, 0),
}
TABLES = ("record", "box", "place", "person", "unit", "fonds", "former_code", "alias", "loan")
Rows = list[tuple[object, ...]]
MOMENTS = {"created_at", "updated_at", "changed_at", "lent_at"}


def new_register(path: Path) -> Path:
    fresh = NewRoom(
        organisation="招商服务公司", fonds="Z109", admin_login="lin", admin_password=PASSWORD
    )
    create_room(path, fresh).close()
    return path


def by_command(home: Path, database: Path, name: str, *options: str) -> dict[str, object]:
    """Take a list in by a real process."""
    acting = ["--as", "lin", "--password-file", str(home / "pw")]
    call = [sys.executable, str(ROOT / "main.py"), "--db", str(database), "--json"]
    places = {"HOME": str(home), "XDG_CONFIG_HOME": str(home), "XDG_STATE_HOME": str(home)}
    answer = subprocess.run(
        [*call, "import", str(SHARED / name), *options, *acting],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, **places},
    )
    assert answer.stdout, answer.stderr
    return dict(json.loads(answer.stdout))


def contents(room) -> dict[str, Rows]:
    """Return all rows of what a list can change, the moments aside."""
    found = {}
    with room.read() as session:
        for name in TABLES:
            columns = [c for c in t.METADATA.tables[name].c if c.name not in MOMENTS]
            rows = session.execute(select(*columns).order_by(columns[0])).all()
            found[name] = [tuple(row) for row in rows]
    return found


def first_difference(told: dict[str, Rows], seen: dict[str, Rows]) -> tuple[object, ...] | None:
    """Return one row that differs: laying whole registers side by side takes pytest an hour."""
    for name in TABLES:
        for one, other in zip_longest(told[name], seen[name]):
            if one != other:
                return name, one, other
    return None


@pytest.mark.requirement("X-29", "N-01", "C-01", "B-06", "U-01", "L-33")
@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared lists do not lie beside the project")
@pytest.mark.parametrize(
    "names", [LISTS, pytest.param(LARGE, marks=pytest.mark.torture)], ids=["small", "large"]
)
def test_every_shared_list_comes_in_alike_and_only_once(names, tmp_path, qtbot):
    (tmp_path / "pw").write_text(PASSWORD + "\n", "utf-8")
    told, taken = new_register(tmp_path / "told.register"), new_register(tmp_path / "seen.register")
    room = open_room(taken)
    Door(room).sign_in("lin", PASSWORD)
    background = Background()
    view = ImportView(ImportDesk(room), background)
    qtbot.addWidget(view)

    def wait() -> None:
        qtbot.waitUntil(lambda: not background.is_busy(), timeout=300_000)

    for name in names:
        view.take_file(SHARED / name)
        wait()
        view.apply_button.click()
        wait()
        seen = document(view.report())
        assert by_command(tmp_path, told, name) == json.loads(json.dumps(seen))
        counts = (seen["rows"], seen["taken"], len(seen["refused"]))
        assert counts == COUNTS[Path(name).name]
        view.take_file(SHARED / name)
        wait()
        assert view.report().taken == 0
        assert "There is nothing to take in." in view.notice.text()
    again = by_command(tmp_path, told, names[-1], "--duplicates", "update")
    assert (again["taken"], again["skipped"]) == (0, COUNTS[Path(names[-1]).name][1])
    other = open_room(told)
    Door(other).sign_in("lin", PASSWORD)
    difference = first_difference(contents(other), contents(room))
    assert difference is None
    other.close()
    room.close()

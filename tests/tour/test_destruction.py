"""A destruction under three profiles in the real window, checked by the command line, a managery too."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from desktop_archive.rules.destruction.track import Stage
from desktop_archive.services.practice.known import PASSWORD
from desktop_archive.store import dialect, trail
from desktop_archive.ui.destruction_review.track_bar import Mark
from desktop_archive.ui.doorway.welcome import WelcomePage
from desktop_archive.ui.languages import languages
from desktop_archive.ui.theme.current import theme
from tests.cheap_passwords import cheap_passwords
from tests.cli.conftest import at
from tests.tour.conftest import Tour
from tests.tour.reviewing import Player
from tests.tour.test_tour import sign_in

pytestmark = pytest.mark.tour

#: The language in which each is played.
PROFILES = {"company3": "zh-CN", "accounting5": "en", "agency6": "zh-TW"}
PAPERS = ("P27-opinions", "P28-report", "P30-list", "application", "destruction-report")
LAST_PAPERS = ("P33-record", "report-to-panel")


@pytest.mark.requirement("D-15", "D-25", "D-37")
@pytest.mark.parametrize("profile", PROFILES)
def test_a_destruction_from_the_due_list_to_signatures_that_are_verified(
    begin: Callable[[str], Tour], tmp_path: Path, profile: str
) -> None:
    tour = begin(f"6-{profile}")
    with cheap_passwords():
        player = come_in(tour, PROFILES[profile])
        player.make_own_key()
        codes = judge(player, profile)
        sign(player)
        destroy(player)
    assert player.states(codes[1:]) == {"destroyed"}
    assert player.states(codes[:1]) != {"destroyed"}
    papers = (*PAPERS, *LAST_PAPERS)
    if profile == "accounting5":
        papers = tuple(name.replace("P30", "P32") for name in papers)
    player.print_all(papers)
    check(player, tmp_path)


def test_the_verdicts_in_every_language_and_theme(begin: Callable[[str], Tour]) -> None:
    tour = begin("6-verdicts")
    player = come_in(tour, "en")
    tour.main.open_view("destruction_review", "batch")
    player.open()
    player.take_in(6)
    player.seat_everybody()
    player.begin_to_judge()
    player.judge_one()
    pictures = set()
    for choice in ("light", "dark"):
        theme().choose(choice)
        for language in ("en", "zh-CN", "zh-TW"):
            languages().choose(language)
            pictures.add(tour.shoot(f"{language}-{choice}").read_bytes())
    assert len(pictures) == 6


def come_in(tour: Tour, language: str) -> Player:
    """Open a practice room with a place where destroying is done."""
    assert isinstance(tour.page, WelcomePage)
    languages().choose(language)
    tour.page.practice_button.click()
    sign_in(tour, "linxiao", PASSWORD)
    # What is not looked at is not made in the background: every widget is dressed anew each time.
    tour.inside._spare.stop()
    player = Player(tour)
    player.desk.profiles.add_place("碎纸间", for_secrets=True, for_burning=False)
    return player


def judge(player: Player, profile: str) -> list[str]:
    """Open a batch, choose what is due, name the panel, judge, report, draw the list up."""
    tour = player.tour
    player.print_due_list()
    tour.main.open_view("destruction_review", "batch")
    player.view.new_button.click()
    tour.shoot("new-batch")
    player.open(profile)
    codes = player.take_in(6)
    player.seat_everybody()
    tour.shoot("panel")
    player.begin_to_judge()
    player.judge_one()
    tour.shoot("verdicts")
    player.judge_all()
    player.look_at(Mark.REPORT)
    tour.shoot("report")
    player.make_report()
    player.is_at(Stage.LIST)
    tour.shoot("list")
    player.freeze()
    player.is_at(Stage.OPINIONS)
    tour.shoot("frozen")
    return codes


def sign(player: Player) -> None:
    """Let everybody sign in order with the own password; the head refuses the first line."""
    player.sign_opinions()
    player.is_at(Stage.DECISION)
    page = player.opinions
    player.choose(page.lines, [0])
    page.why.set_text("仍有参考价值")
    page.refuse_button.click()
    player.tour.shoot("decision")
    player.sign_next()
    player.is_at(Stage.COLLECTING)


def destroy(player: Player) -> None:
    """Collect by scan, sign the count, destroy, sign again, report to the panel."""
    tour = player.tour
    tour.shoot("to-collect")
    player.begin()
    player.watchers()
    player.scan_all()
    tour.shoot("counted")
    player.sign_count()
    player.is_at(Stage.DESTROYING)
    tour.shoot("destroying")
    player.shred()
    player.is_at(Stage.AFTER_SIGNATURES)
    tour.shoot("after-signatures")
    player.sign_count()
    player.is_at(Stage.RECORD)
    player.record.by.set_text("林晓")
    tour.shoot("record")
    player.record.report_button.click()
    player.is_at(Stage.CLOSED)
    tour.shoot("closed")


def check(player: Player, home: Path) -> None:
    """Let the command line verify every signature, and refuse a forged one on a copy."""
    path, command = player.room.path, at(home)
    forged = copy_with_a_forged_signature(path, home / "forged.db")
    good = command("--db", str(path), "signatures")
    player.keep_answer("signatures", good)
    assert (good.status, good.out.count("✓"), "–" in good.err) == (0, player.signed, False)
    trail_good = command("--db", str(path), "audit", "verify")
    player.keep_answer("audit verify", trail_good)
    assert trail_good.status == 0, trail_good.err
    bad = command("--db", str(forged), "--language", "zh-CN", "signatures")
    player.keep_answer("signatures of the forged copy", bad)
    assert bad.status == 1
    assert (bad.out.count("✓"), bad.out.count("forged")) == (player.signed - 1, 1)
    manager = player.account(player.holder("general_manager"))
    assert bad.err.startswith(f"{manager} 在 ")
    assert "系伪造" in bad.err


def copy_with_a_forged_signature(path: Path, copy: Path) -> Path:
    """Copy a room and put another signature under the head's decision, as a manager can."""
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(copy)) as target:
        source.backup(target)
    engine = dialect.migration_engine(copy)
    with engine.connect() as connection, connection.begin():
        trail.drop(connection)
        connection.exec_driver_sql(
            "UPDATE signature SET signature = substr(signature, 2) || substr(signature, 1, 1)"
            " WHERE act = 'decision'"
        )
        trail.rebuild(connection)
    engine.dispose()
    return copy

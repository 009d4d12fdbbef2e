"""Hands that carry a destruction through the real window, everybody signing with an own key."""

import itertools

import pypdfium2
from typing_extensions import override

from desktop_archive.rules.accounts import Role
from desktop_archive.rules.destruction.appraisal import Verdict
from desktop_archive.rules.destruction.profiles import Part
from desktop_archive.rules.destruction.track import Stage
from desktop_archive.services.accounts import Door
from desktop_archive.services.practice.known import CLERK, PASSWORD
from desktop_archive.services.signatures.keys import KeyDesk
from desktop_archive.ui.destruction_review.destruction_view import DestructionView
from desktop_archive.ui.settings.view import SettingsView
from tests.cli.conftest import Answer
from tests.tour.conftest import OUT, Tour
from tests.ui.destruction_review.driving import Driver

#: Who holds a post of which there is one; heads and clerks of departments are of each department.
NAMES = {
    "archive_head": "郑文博",
    "office_head": "钱立群",
    "leader_in_charge": "孙志远",
    "general_manager": "吴建国",
    "accounting_head": "冯雅琴",
    "service_supervisor": "卫东升",
    "service_manager": "蒋明达",
}
MORE_NAMES = (
    "赵丽华",
    "韩松",
    "罗安琪",
    "陈思源",
    "许国栋",
    "唐敏",
    "宋晓峰",
    "邓洁",
    "曹阳",
    "彭程",
)
WATCHERS = ("杨清", "何平")


class Player(Driver):
    """The archivist at the review in the real window, and everybody who signs there."""

    def __init__(self, tour: Tour) -> None:
        view = tour.main.view("destruction_review")
        assert isinstance(view, DestructionView)
        super().__init__(view, tour.room, tour.qtbot, OUT)
        self.tour = tour
        self._more = iter(MORE_NAMES)
        self._names: dict[tuple[str, int | None], str] = {}
        self._logins = {tour.room.signed_in().name: CLERK}
        self._numbers = itertools.count(1)
        self.signed = 0

    # --- people and keys ----------------------------------------------------------------------

    def make_own_key(self) -> None:
        """Make the archivist's key where everybody makes the own one; print its sheet."""
        Door(self.room).set_post(self.room.signed_in().account_id, "archivist")
        self.tour.main.open_view("settings", "signing")
        settings = self.tour.main.view("settings")
        assert isinstance(settings, SettingsView)
        page = settings.signing_key
        page.password.set_text(PASSWORD)
        page.make_button.click()
        self.tour.shoot("key-made")
        page.print_button.click()
        self.keep_paper("key-sheet")
        self.tour.main.open_view("destruction_review", "batch")

    def account(self, name: str, post: str = "") -> str:
        """Return with what somebody signs in; a person new here gets account, post and key."""
        if name not in self._logins:
            login = f"signer{next(self._numbers)}"
            key = Door(self.room).add_account(login, name, [Role.HEAD], PASSWORD)
            if post:
                Door(self.room).set_post(key, post)
            KeyDesk(self.room).enrol(login, PASSWORD)
            self._logins[name] = login
        return self._logins[name]

    def holder(self, post: str, unit: int | None = None) -> str:
        """Return who holds a post, of a department where each has its own."""
        if post == "archivist":
            return self.room.signed_in().name
        if (post, unit) not in self._names:
            self._names[post, unit] = NAMES.get(post) or next(self._more)
        return self._names[post, unit]

    # --- steps --------------------------------------------------------------------------------

    @override
    def seat_everybody(self) -> None:
        standing = self.view.batch.standing
        assert standing is not None
        assert standing.batch is not None
        for seat in standing.batch.profile.panel:
            units = [key for key, _ in standing.batch.units] if seat.each_unit else [None]
            for unit in units:
                self.seat(seat.post, self.holder(seat.post, unit), str(unit or ""))

    @override
    def take_in(self, count: int) -> list[str]:
        self.tour.main.open_view("destruction_review", "due")
        self.tour.shoot("due")
        codes = super().take_in(count)
        self.tour.main.open_view("destruction_review", "batch")
        return codes

    def judge_one(self) -> None:
        """Say method and reason, and give one verdict."""
        form = self.verdicts.form
        form.method.choose("direct")
        form.reason.set_text("期满")
        form.buttons[Verdict.DESTROY].click()

    def sign_next(self) -> None:
        """Let the post that is awaited sign here with the own password."""
        slot = self.opinions._slot
        assert slot is not None
        name = slot.name or self.holder(slot.post, slot.unit_id)
        login = self.account(name, slot.post)
        self.sign_here(login, PASSWORD, "同意销毁" if slot.part is Part.DECISION else "同意")
        assert self.refused() == "", (slot, self.refused())
        self.signed += 1

    def sign_opinions(self) -> None:
        """Let everybody sign in order; a picture in the middle."""
        self.sign_next()
        self.tour.shoot("opinions")
        while self.stage is Stage.OPINIONS:
            self.sign_next()

    @override
    def watchers(self) -> None:
        for name in WATCHERS:
            self.account(name)
        super().watchers()

    @override
    def watch(self, name: str, unit: int | str, part: str) -> None:
        super().watch(WATCHERS[part == "business"], unit, part)

    @override
    def scan_all(self) -> None:
        first, *others = self.codes()
        self.tour.scan("NOWHERE1")
        self.tour.shoot("wrong-scan")
        for code in (first, *others):
            self.tour.scan(code)

    @override
    def sign_count(self) -> None:
        for name in WATCHERS:
            part = self.view.batch.stage_page().watch  # type: ignore[union-attr]
            part.form.login.set_text(self.account(name))
            part.form.password.set_text(PASSWORD)
            part.form.agree_button.click()
            self.signed += 1

    # --- papers -------------------------------------------------------------------------------

    def print_due_list(self) -> None:
        """Print the due list (P26)."""
        self.tour.main.open_view("destruction_review", "due")
        self.view.due.print_button.click()
        self.keep_paper("P26-due-list")
        self.tour.main.open_view("destruction_review", "batch")

    def print_all(self, names: tuple[str, ...]) -> None:
        """Print every paper that is offered for what is shown, in the menu's order."""
        offered = self.view.batch.papers.menu_of_papers().actions()
        assert len(offered) == len(names)
        for action, name in zip(offered, names, strict=True):
            action.trigger()
            self.keep_paper(name)

    def keep_paper(self, name: str) -> None:
        """Keep the paper in the preview, and each page of it as a picture."""
        pdf = self.tour.paper(name)
        (kept,) = OUT.glob(f"{self.tour.chapter}-[0-9][0-9]-{name}.pdf")
        with pypdfium2.PdfDocument(pdf) as document:
            for number, page in enumerate(document, 1):
                page.render(scale=1.2).to_pil().save(kept.with_suffix(f".{number}.png"))

    def keep_answer(self, name: str, answer: Answer) -> None:
        """Keep what the command line said."""
        said = [f"$ {name}", answer.out, answer.err, f"status {answer.status}"]
        (OUT / f"{self.tour.chapter}-99-{name.replace(' ', '-')}.txt").write_text(
            "\n".join(said), "utf-8"
        )

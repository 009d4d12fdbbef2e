"""A stage on which everybody has an account, a post and a key, and signs with it."""

from pathlib import Path

from desktop_archive.rules.accounts import Role
from desktop_archive.rules.destruction.profiles import Part
from desktop_archive.services.accounts import Door
from desktop_archive.services.room import Room
from desktop_archive.services.signatures.keys import KeyDesk
from desktop_archive.store import room as store_room
from tests.services.destruction.stage import HOLDERS, Stage

PASSWORD = "correct horse battery"
WATCHER = "杨十一"


class SignedStage(Stage):
    """The same walk as on paper, with a personal signature at every step."""

    def people(self) -> "SignedStage":
        """Give everybody an account with a post, and a key."""
        room, door = self.room, Door(self.room)
        with room.act("test_facts") as session:
            store_room.set_fact(session, "register_id", "6f1d3f0a-test")
            store_room.set_fact(session, "organisation", "招商服务公司")
        room.reload_facts()
        actor = room.signed_in()
        door.set_password(actor.account_id, PASSWORD)
        door.set_post(actor.account_id, "archivist")
        for post, name in HOLDERS.items():
            if name != actor.name:
                key = door.add_account(post, name, [Role.HEAD], PASSWORD)
                door.set_post(key, post)
        door.add_account("watcher", WATCHER, [Role.CLERK], PASSWORD)
        for login in (actor.login, *(p for p in HOLDERS if p != "archivist"), "watcher"):
            KeyDesk(room).enrol(login, PASSWORD)
        return self

    def login_of(self, name: str) -> str:
        by_name = {holder: post for post, holder in HOLDERS.items()}
        known = {self.room.signed_in().name: self.room.signed_in().login, WATCHER: "watcher"}
        return known.get(name) or by_name[name]

    def agree(self, until: Part = Part.DECISION) -> "SignedStage":
        """Let every post sign in its order."""
        while waiting := [one for one in self.slots if one.is_awaited and one.part is not until]:
            for one in waiting:
                self.desk.deciding.sign(
                    one.id,
                    agreed=True,
                    opinion="同意",
                    login=self.login_of(one.name or HOLDERS[one.post]),
                    password=PASSWORD,
                )
        return self

    def decide(self, **values: object) -> "SignedStage":
        """Let the head decide."""
        (slot,) = [one for one in self.slots if one.part is Part.DECISION]
        self.desk.deciding.decide(
            self.list_id,
            agreed=True,
            opinion="同意销毁",
            login=slot.post,
            password=PASSWORD,
            refused=values.get("refused"),  # type: ignore[arg-type]
        )
        return self

    def before(self) -> "SignedStage":
        for one in self.desk.collecting.run(self.list_id).supervisors:
            login = self.login_of(one.name)
            self.desk.destroying.sign_before(self.list_id, one.id, login, PASSWORD)
        return self

    def after(self) -> "SignedStage":
        for one in self.desk.collecting.run(self.list_id).supervisors:
            login = self.login_of(one.name)
            self.desk.destroying.sign_after(self.list_id, one.id, login, PASSWORD)
        return self


def signed_stage(room: Room, path: Path, profile: str) -> SignedStage:
    """Walk a whole destruction with signatures; one line of four is refused by the head."""
    stage = SignedStage(room, path)
    stage.furnish().people()  # type: ignore[attr-defined]
    stage.open(profile).judge().freeze().agree()
    line = stage.desk.lists.detail(stage.list_id).lines[3]
    stage.decide(refused={line.id: "仍有参考价值"})
    stage.begin().count().before().shred().after().report()
    return stage

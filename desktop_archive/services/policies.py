"""The room's policies: what holds, who changed it, who approved (R-23)."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.policies import LIMITS, PolicyValue, RoomPolicy, policy_refusal
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.changes import Topic
from desktop_archive.services.room import Room
from desktop_archive.store import audit
from desktop_archive.store import room as store_room


@dataclass(frozen=True, slots=True)
class PolicyLine:
    """One policy as it holds now."""

    policy: RoomPolicy
    value: PolicyValue
    approved_by: str = ""
    changed_at: str = ""


@dataclass(frozen=True, slots=True)
class PolicyChange:
    """One change of a policy: old value, new value, who, when, who approved, why (R-23)."""

    policy: RoomPolicy
    old: PolicyValue
    new: PolicyValue
    at: str
    who: str
    approved_by: str
    reason: str


class Policies:
    """Keeps the policies of a room."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def lines(self) -> Sequence[PolicyLine]:
        """Return every policy, set or by default."""
        with self._room.read() as session:
            rows = {row.name: row for row in store_room.policy_rows(session)}
        return [
            PolicyLine(policy, row.value, row.approved_by, row.changed_at)
            if (row := rows.get(policy.value))
            else PolicyLine(policy, LIMITS[policy].default)
            for policy in RoomPolicy
        ]

    def change(
        self, policy: RoomPolicy, value: PolicyValue, approved_by: str, reason: str = ""
    ) -> None:
        """Set a policy; the trail keeps old and new, who, when and who approved (R-23).

        Raises:
            RefusedError: the right is missing, the value cannot be, or nobody approved it.
        """
        now = next(line.value for line in self.lines() if line.policy is policy)
        refusal = policy_refusal(policy, value, now, approved_by)
        if refusal is not None:
            limits = LIMITS[policy]
            raise RefusedError(refusal, low=limits.low, high=limits.high)
        topics = (Topic.SETTINGS, Topic.LENDING)
        with self._room.act(
            "set_policy", *topics, right=Right.SETTINGS, reason=reason.strip()
        ) as session:
            store_room.set_policy(session, policy.value, value, approved_by.strip())

    def history(self) -> list[PolicyChange]:
        """Return every change from the trail, newest first (R-23)."""
        names = {policy.value: policy for policy in RoomPolicy}
        with self._room.read() as session:
            ids = [row.id for row in store_room.policy_rows(session) if row.name in names]
            images = [
                image
                for one in ids
                for image in audit.row_images(session.connection, "policy", one)
            ]
        found = []
        for change, old, new in sorted(images, key=lambda image: image[0].seq, reverse=True):
            policy = names[str(new["name"])]
            before = json.loads(str(old["value"])) if old else LIMITS[policy].default
            after = json.loads(str(new["value"]))
            who, by = str(change.actor), str(new["approved_by"])
            at, reason = str(change.at), str(change.reason)
            found.append(PolicyChange(policy, before, after, at, who, by, reason))
        return found

"""Disposal profiles: who sits on the panel, who gives an opinion, who decides (D-03, P-08)."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType
from typing import Any

from desktop_archive.rules.names import Names
from desktop_archive.rules.posts import (
    ACCOUNTING_CLERK,
    ACCOUNTING_HEAD,
    ARCHIVE_HEAD,
    ARCHIVIST,
    BUSINESS_CLERK,
    CHIEF_ENGINEER,
    DEPARTMENT_HEAD,
    GENERAL_MANAGER,
    KNOWN_POSTS,
    LEADER,
    OFFICE_HEAD,
    SERVICE_MANAGER,
    SUPERVISOR,
)

#: Posts of the clerks who prepare the list; only here may its maker sign (R-04).
CLERKS = frozenset({ARCHIVIST, BUSINESS_CLERK, ACCOUNTING_CLERK})


class Part(Enum):
    """For what somebody signs on a destruction list, in the order in which it happens."""

    PANEL = "panel"
    OPINION = "opinion"
    CHECK = "check"
    DECISION = "decision"
    BEFORE = "before"
    AFTER = "after"


class PanelRole(Enum):
    """How somebody sits on the panel (D-03)."""

    CHAIR = "chair"
    MEMBER = "member"
    EXPERT = "expert"
    INVITED = "invited"


class ProfileRefusal(Enum):
    """Why an own profile is not taken (D-42, P-08)."""

    NAME_MISSING = "name_missing"
    DECISION_MISSING = "decision_missing"
    TWO_DECISIONS = "two_decisions"
    UNKNOWN_POST = "unknown_post"
    SAME_SEAT_TWICE = "same_seat_twice"
    PANEL_MISSING = "panel_missing"
    CLERK_DECIDES = "clerk_decides"
    APPROVER_MISSING = "approver_missing"
    SHIPPED = "shipped"
    NOT_FOUND = "not_found"


@dataclass(frozen=True, slots=True)
class Seat:
    """One place under the list: a post, once or for each unit on the list (D-15, D-16)."""

    part: Part
    post: str
    each_unit: bool = False


@dataclass(frozen=True, slots=True)
class PanelSeat:
    """A post that the panel must have, once or for each unit concerned (D-02)."""

    post: str
    role: PanelRole = PanelRole.MEMBER
    each_unit: bool = False


@dataclass(frozen=True, slots=True)
class Profile:
    """A make-up of the panel and a chain of approval (D-03, D-42)."""

    code: str
    names: Names
    panel: tuple[PanelSeat, ...]
    seats: tuple[Seat, ...]
    in_order: bool = True
    panel_signs: bool = True

    @property
    def decider(self) -> str:
        """Return the post that decides."""
        return next(seat.post for seat in self.seats if seat.part is Part.DECISION)


@dataclass(frozen=True, slots=True)
class Sitting:
    """Somebody on a panel, as far as the make-up goes."""

    post: str
    role: PanelRole
    unit_id: int | None = None


def _opinions(*posts: str, each: Collection[str] = ()) -> tuple[Seat, ...]:
    return tuple(Seat(Part.OPINION, post, post in each) for post in posts)


def _decided_by(post: str) -> Seat:
    return Seat(Part.DECISION, post)


_OF_UNITS = frozenset({DEPARTMENT_HEAD, BUSINESS_CLERK})
_ORDINARY_PANEL = (
    PanelSeat(ARCHIVE_HEAD, PanelRole.CHAIR),
    PanelSeat(DEPARTMENT_HEAD, each_unit=True),
    PanelSeat(ARCHIVIST),
)

AGENCY6 = Profile(
    "agency6",
    Names("Six opinions (agencies)", "六方意见（机关）", "六方意見（機關）"),
    (PanelSeat(OFFICE_HEAD, PanelRole.CHAIR), *_ORDINARY_PANEL[1:], PanelSeat(ARCHIVE_HEAD)),
    (
        *_opinions(
            ARCHIVIST,
            BUSINESS_CLERK,
            ARCHIVE_HEAD,
            DEPARTMENT_HEAD,
            OFFICE_HEAD,
            LEADER,
            each=_OF_UNITS,
        ),
        _decided_by(GENERAL_MANAGER),
    ),
)
ACCOUNTING5 = Profile(
    "accounting5",
    Names("Five signatures (accounting)", "五方签署（会计）", "五方簽署（會計）"),
    (
        PanelSeat(ARCHIVE_HEAD, PanelRole.CHAIR),
        PanelSeat(ACCOUNTING_HEAD),
        PanelSeat(ARCHIVIST),
    ),
    (
        *_opinions(ARCHIVIST, ACCOUNTING_CLERK, ARCHIVE_HEAD, ACCOUNTING_HEAD),
        _decided_by(GENERAL_MANAGER),
    ),
    panel_signs=False,
)
COMPANY3 = Profile(
    "company3",
    Names("Panel, head, manager (companies)", "三级审批（公司）", "三級審批（公司）"),
    (
        PanelSeat(ARCHIVIST),
        PanelSeat(SUPERVISOR),
        PanelSeat(SERVICE_MANAGER, PanelRole.CHAIR),
    ),
    (*_opinions(DEPARTMENT_HEAD, each=_OF_UNITS), _decided_by(GENERAL_MANAGER)),
)
TECHNICAL = Profile(
    "technical",
    Names("Checked by the chief engineer's office", "总工办核查", "總工辦核查"),
    _ORDINARY_PANEL,
    (
        *_opinions(ARCHIVE_HEAD),
        Seat(Part.CHECK, CHIEF_ENGINEER),
        _decided_by(GENERAL_MANAGER),
    ),
)
JOINT = Profile(
    "joint",
    Names("Joint review", "会审", "會審"),
    _ORDINARY_PANEL,
    (*_opinions(DEPARTMENT_HEAD, ARCHIVE_HEAD, each=_OF_UNITS), _decided_by(LEADER)),
    in_order=False,
)
#: Unarchived secret and internal papers: the leader in charge approves their register (D-36).
SECRET_PAPERS = Profile(
    "secret_papers",
    Names("Register of unarchived papers", "不归档文件登记销毁", "不歸檔文件登記銷毀"),
    (),
    (_decided_by(LEADER),),
    panel_signs=False,
)
SHIPPED: Mapping[str, Profile] = MappingProxyType(
    {p.code: p for p in (AGENCY6, ACCOUNTING5, COMPANY3, TECHNICAL, JOINT)}
)


def profile_refusal(profile: Profile, approved_by: str) -> ProfileRefusal | None:
    """Return why an own profile is not taken, or None (D-42, R-04)."""
    posts = [*(s.post for s in profile.seats), *(s.post for s in profile.panel)]
    deciding = [seat.post for seat in profile.seats if seat.part is Part.DECISION]
    signing = {Part.OPINION, Part.CHECK, Part.DECISION}
    checks = (
        (ProfileRefusal.SHIPPED, profile.code in {*SHIPPED, SECRET_PAPERS.code}),
        (ProfileRefusal.NAME_MISSING, not (profile.code and profile.names.english.strip())),
        (ProfileRefusal.PANEL_MISSING, not profile.panel),
        (ProfileRefusal.DECISION_MISSING, not deciding),
        (ProfileRefusal.TWO_DECISIONS, len(deciding) > 1),
        (ProfileRefusal.CLERK_DECIDES, bool(CLERKS & set(deciding))),
        (
            ProfileRefusal.UNKNOWN_POST,
            not set(posts) <= set(KNOWN_POSTS) or not {s.part for s in profile.seats} <= signing,
        ),
        (ProfileRefusal.SAME_SEAT_TWICE, len(set(profile.seats)) < len(profile.seats)),
        (ProfileRefusal.APPROVER_MISSING, not approved_by.strip()),
    )
    return next((reason for reason, applies in checks if applies), None)


def panel_lacks(
    profile: Profile, sitting: Sequence[Sitting], units: Collection[int]
) -> tuple[PanelSeat, ...]:
    """Return the seats of the make-up that nobody holds yet (D-02, D-03).

    A seat for each unit is lacking while one of the units concerned has nobody in it.
    """
    return tuple(seat for seat in profile.panel if not _held(seat, sitting, units))


def _held(seat: PanelSeat, sitting: Sequence[Sitting], units: Collection[int]) -> bool:
    holding = [one for one in sitting if one.post == seat.post]
    if seat.role is PanelRole.CHAIR:
        holding = [one for one in holding if one.role is PanelRole.CHAIR]
    if not seat.each_unit or not units:
        return bool(holding)
    return set(units) <= {one.unit_id for one in holding}


def as_kept(profile: Profile) -> dict[str, Any]:
    """Return a profile as a batch or the settings keep it."""
    names = profile.names
    return {
        "code": profile.code,
        "names": [names.english, names.simplified, names.traditional],
        "panel": [[s.post, s.role.value, s.each_unit] for s in profile.panel],
        "seats": [[s.part.value, s.post, s.each_unit] for s in profile.seats],
        "in_order": profile.in_order,
        "panel_signs": profile.panel_signs,
    }


def from_kept(kept: Mapping[str, Any]) -> Profile:
    """Return the profile that was kept so."""
    return Profile(
        str(kept["code"]),
        Names(*kept["names"]),
        tuple(PanelSeat(post, PanelRole(role), each) for post, role, each in kept["panel"]),
        tuple(Seat(Part(part), post, each) for part, post, each in kept["seats"]),
        bool(kept["in_order"]),
        bool(kept["panel_signs"]),
    )

"""The words of lending: manners of use, borrowers, secrecy levels, posts (R-05, U-13, C-03)."""

from dataclasses import dataclass
from enum import Enum

from desktop_archive.rules.names import Names


class Manner(Enum):
    """How a record is used (P-19: "leaves the room" is said, never just 外借)."""

    LOAN = "loan"
    READING = "reading"
    LONG_LOAN = "long_loan"
    COPY = "copy"

    @property
    def leaves_the_room(self) -> bool:
        """Return whether the record is carried out of the records room."""
        return self in {Manner.LOAN, Manner.LONG_LOAN}


class BorrowerKind(Enum):
    """Who asks: the kind decides approvers and what is allowed (U-13)."""

    STAFF = "staff"
    EXTERNAL = "external"
    OWNER = "owner"


_RANKS = {"none": 0, "internal": 1, "secret": 2, "confidential": 3, "top": 4}


class Secrecy(Enum):
    """How secret a record is: none, 内部, 秘密, 机密, 绝密, in rising rank (C-03)."""

    NONE = "none"
    INTERNAL = "internal"
    SECRET = "secret"  # noqa: S105 - a level, not a secret
    CONFIDENTIAL = "confidential"
    TOP = "top"

    @property
    def rank(self) -> int:
        """Return the rank of the level, for the highest one in a box (B-04)."""
        return _RANKS[self.value]

    @property
    def is_classified(self) -> bool:
        """Return whether the level is 秘密 or above."""
        return self.rank >= Secrecy.SECRET.rank


class LoanUnit(Enum):
    """In what a loan limit is counted (L-04)."""

    CALENDAR = "calendar"
    WORKING = "working"


@dataclass(frozen=True, slots=True)
class PostSeed:
    """A post that can approve; posts are data and can be added or renamed (R-05)."""

    code: str
    names: Names


def _post(code: str, english: str, simplified: str, traditional: str) -> PostSeed:
    return PostSeed(code, Names(english, simplified, traditional))


DEPARTMENT_HEAD = "department_head"
ARCHIVE_HEAD = "archive_head"
SUPERVISOR = "service_supervisor"
LEADER = "leader_in_charge"
VICE_GENERAL_MANAGER = "vice_general_manager"
GENERAL_MANAGER = "general_manager"
PARTY_HEAD = "party_group_head"
LEVEL_SETTER = "level_setting_body"
ARCHIVIST = "archivist"

POST_SEEDS: tuple[PostSeed, ...] = (
    _post(DEPARTMENT_HEAD, "department head", "部门负责人", "部門負責人"),
    _post(ARCHIVE_HEAD, "archive department head", "档案管理部门负责人", "檔案管理部門負責人"),
    _post("service_centre_head", "service-centre head", "客服中心负责人", "客服中心負責人"),
    _post(SUPERVISOR, "customer-service supervisor", "客服主管", "客服主管"),
    _post("service_manager", "customer-service manager", "客服经理", "客服經理"),
    _post(LEADER, "leader in charge", "分管领导", "分管領導"),
    _post(
        VICE_GENERAL_MANAGER,
        "vice general manager in charge",
        "分管副总经理",
        "分管副總經理",
    ),
    _post(GENERAL_MANAGER, "general manager", "总经理", "總經理"),
    _post(PARTY_HEAD, "Party-group head", "党组主要负责人", "黨組主要負責人"),
    _post("chief_engineer", "chief engineer's office", "总工办", "總工辦"),
    _post("office_head", "office head", "办公室负责人", "辦公室負責人"),
    _post("property_manager", "property manager", "物业经理", "物業經理"),
    _post("sales_director", "sales director", "销售总监", "銷售總監"),
    _post(ARCHIVIST, "archivist", "档案管理人员", "檔案管理人員"),
    _post(LEVEL_SETTER, "body that set the secrecy level", "密级审批单位", "密級審批單位"),
)
POST_NAMES = {seed.code: seed.names for seed in POST_SEEDS}

"""The posts that approve (R-05)."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from desktop_archive.rules.names import Names


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
SERVICE_MANAGER = "service_manager"
OFFICE_HEAD = "office_head"
CHIEF_ENGINEER = "chief_engineer"
BUSINESS_CLERK = "business_clerk"
ACCOUNTING_HEAD = "accounting_head"
ACCOUNTING_CLERK = "accounting_clerk"
EXPERT = "expert"

POST_SEEDS: tuple[PostSeed, ...] = (
    _post(DEPARTMENT_HEAD, "department head", "部门负责人", "部門負責人"),
    _post(ARCHIVE_HEAD, "archive department head", "档案管理部门负责人", "檔案管理部門負責人"),
    _post("service_centre_head", "service-centre head", "客服中心负责人", "客服中心負責人"),
    _post(SUPERVISOR, "customer-service supervisor", "客服主管", "客服主管"),
    _post(SERVICE_MANAGER, "customer-service manager", "客服经理", "客服經理"),
    _post(LEADER, "leader in charge", "分管领导", "分管領導"),
    _post(
        VICE_GENERAL_MANAGER,
        "vice general manager in charge",
        "分管副总经理",
        "分管副總經理",
    ),
    _post(GENERAL_MANAGER, "general manager", "总经理", "總經理"),
    _post(PARTY_HEAD, "Party-group head", "党组主要负责人", "黨組主要負責人"),
    _post(CHIEF_ENGINEER, "chief engineer's office", "总工办", "總工辦"),
    _post(OFFICE_HEAD, "office head", "办公室负责人", "辦公室負責人"),
    _post("property_manager", "property manager", "物业经理", "物業經理"),
    _post("sales_director", "sales director", "销售总监", "銷售總監"),
    _post(ARCHIVIST, "archivist", "档案管理人员", "檔案管理人員"),
    _post(LEVEL_SETTER, "body that set the secrecy level", "密级审批单位", "密級審批單位"),
)
POST_NAMES = {seed.code: seed.names for seed in POST_SEEDS}

#: Posts that only the review knows, beside those of the desk (R-05).
REVIEW_POSTS: Mapping[str, Names] = MappingProxyType(
    {
        BUSINESS_CLERK: Names("business department clerk", "业务部门经办人", "業務部門經辦人"),
        ACCOUNTING_HEAD: Names("head of accounting", "会计管理机构负责人", "會計管理機構負責人"),
        ACCOUNTING_CLERK: Names("accounting clerk", "会计管理机构经办人", "會計管理機構經辦人"),
        EXPERT: Names("expert", "专家", "專家"),
    }
)
#: Every post a seat of the review can name.
KNOWN_POSTS: Mapping[str, Names] = MappingProxyType({**POST_NAMES, **REVIEW_POSTS})

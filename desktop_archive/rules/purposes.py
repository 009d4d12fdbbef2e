"""What records are used for: a list, so that purposes can be counted (A-25, E-08)."""

from dataclasses import dataclass

from desktop_archive.rules.names import Names


@dataclass(frozen=True, slots=True)
class Purpose:
    """One work-related purpose."""

    code: str
    names: Names


def _purpose(code: str, english: str, simplified: str, traditional: str) -> Purpose:
    return Purpose(code, Names(english, simplified, traditional))


PURPOSES: tuple[Purpose, ...] = (
    _purpose("work", "Current work", "工作查考", "工作查考"),
    _purpose("audit", "Audit or inspection", "审计检查", "審計檢查"),
    _purpose("legal", "Lawsuit or evidence", "诉讼取证", "訴訟取證"),
    _purpose("rights", "Own rights", "权益证明", "權益證明"),
    _purpose("customer", "Customer service", "客户服务", "客戶服務"),
    _purpose("history", "History and yearbooks", "编史修志", "編史修志"),
    _purpose("research", "Research or planning", "研究规划", "研究規劃"),
    _purpose("training", "Training", "培训教育", "培訓教育"),
    _purpose("other", "Other work", "其他工作", "其他工作"),
)
PURPOSE_NAMES = {one.code: one.names for one in PURPOSES}

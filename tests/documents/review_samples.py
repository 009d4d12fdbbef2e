"""Appraisals and destruction lists as the papers are given them, in all shapes."""

from dataclasses import replace
from datetime import date

from desktop_archive.rules.printouts import Footing
from desktop_archive.rules.review_printouts import (
    AppraisalSheet,
    DestructionRegister,
    PanelLine,
    Quantities,
    RegisterForm,
    RegisterLine,
    Shredding,
    SignatureCell,
    SignedWord,
    SupervisorLine,
    VerdictCount,
)
from desktop_archive.rules.secrecy import Secrecy

FOOTING = Footing(printed_on=date(2026, 12, 31))
CODE = "AS3N-N9TM-CD3M-R0M5-VXEV-YAYA-PWYT-CM9N"
LONG = "关于印发《物业服务中心二〇一二年度客户投诉处理情况汇总及整改措施落实检查报告》的通知（含附件七份）"
LINE = RegisterLine(
    reference="Z109-WS·2012-D10-BGS-0001",
    title=LONG,
    document_no="招物〔2012〕18号",
    creator="招商物业管理有限公司客户服务中心",
    created="2012-03-18",
    retention="10年",
    kept_years=13,
    pages="12",
    quantity="1",
    reason="保管期满，无继续保存价值",
)
WORD = SignedWord(name="王敏", on="2026-11-20", opinion="经审核，同意销毁。", key_code=CODE)
PAPER = SignedWord(name="赵强", on="2026-11-21", opinion="同意", is_paper=True)
AGENCY_CELLS = (
    SignatureCell(post="archivist", word=WORD),
    SignatureCell(post="business_clerk", unit="财务部", word=PAPER),
    SignatureCell(post="business_clerk", unit="工程部"),
    SignatureCell(post="archive_head", word=replace(WORD, agreed=False, opinion="缺页，退回。")),
    SignatureCell(post="department_head", unit="财务部"),
    SignatureCell(post="department_head", unit="工程部", word=replace(WORD, opinion=LONG * 6)),
    SignatureCell(post="office_head"),
    SignatureCell(post="leader_in_charge"),
    SignatureCell(post="general_manager"),
)
SUPERVISORS = (
    SupervisorLine(part="监销人（档案部门）", name="李静", unit="档案室", before=WORD, after=WORD),
    SupervisorLine(
        part="监销人（业务部门）", name="赵强", unit="财务部", before=PAPER, after=PAPER
    ),
)
DONE = Shredding(
    expected=41,
    counted=40,
    struck_off=1,
    means="粉碎",
    place="本部地下一层销毁间",
    destroyed_on="2026-12-20",
    executor="陈伟",
    contractor="绿洲保密销毁服务有限公司",
    record_number="XJ-2026-0001",
    reported_on="2026-12-28",
    reported_by="李静",
    supervisors=SUPERVISORS,
    exceptions=(("Z109-WS·2012-D10-BGS-0007", "合同", "清点时未找到，已登记遗失"),),
)
REGISTER = DestructionRegister(
    form=RegisterForm.AGENCY,
    profile="agency6",
    number="XH-2026-0001",
    version=2,
    digest="3f9a" * 16,
    title="2012 年到期文书档案",
    organisation="招商物业管理有限公司",
    fonds="招商物业管理有限公司",
    lines=tuple(replace(LINE, reference=f"Z109-WS·2012-D10-BGS-{n:04}") for n in range(1, 42)),
    quantities=Quantities(lines=41, pieces=43, boxes=6, pages=512),
    cells=AGENCY_CELLS,
    shredding=DONE,
    footing=FOOTING,
    state="已批准",
    year="2012",
    category="文书",
    basis="《档案保管期限表》（2020 版）",
    report="",
    panel_opinion="经逐件鉴定，41 件已失去保存价值，建议销毁。",
    made_by="李静",
    made_on=date(2026, 11, 18),
    chair=SignedWord(name="孙立", on="2026-11-19", key_code=CODE),
    decided=SignedWord(name="周正", on="2026-12-01", opinion="同意", key_code=CODE),
    by_unit=(("财务部", 30, 31), ("合同部", 11, 12)),
)
BLANK = replace(
    REGISTER,
    is_draft=True,
    digest="",
    version=1,
    cells=tuple(replace(cell, word=None) for cell in AGENCY_CELLS),
    shredding=Shredding(),
    chair=None,
    decided=None,
)
ACCOUNTING = replace(
    REGISTER,
    form=RegisterForm.ACCOUNTING,
    profile="accounting5",
    cells=tuple(
        SignatureCell(post=post)
        for post in (
            "archivist",
            "accounting_clerk",
            "archive_head",
            "accounting_head",
            "general_manager",
        )
    ),
    shredding=Shredding(expected=41),
    claims="核查人 钱芳，2026-11-10：无未结清债权债务。",
)
COMPANY = replace(
    REGISTER,
    form=RegisterForm.COMPANY,
    profile="company3",
    cells=(
        SignatureCell(post="service_manager", name="孙立", of_panel=True, word=WORD),
        SignatureCell(post="archivist", name="李静", of_panel=True),
        SignatureCell(post="department_head", unit="财务部"),
        SignatureCell(post="general_manager"),
    ),
)
UNARCHIVED = replace(
    REGISTER,
    form=RegisterForm.UNARCHIVED,
    profile="secret_papers",
    cells=(SignatureCell(post="leader_in_charge", word=WORD),),
    lines=tuple(
        replace(LINE, reference="", secrecy=Secrecy.SECRET, quantity="3", reason="多印")
        for _ in range(3)
    ),
)
SHEET = AppraisalSheet(
    number="JD-2026-0001",
    title="2012 年到期文书档案鉴定",
    profile="agency6",
    is_accounting=False,
    organisation="招商物业管理有限公司",
    fonds="招商物业管理有限公司",
    category="文书、合同",
    years="2012",
    retention="10年",
    first="Z109-WS·2012-D10-BGS-0001",
    last="Z109-WS·2012-D10-BGS-0053",
    quantities=Quantities(lines=53, pieces=55, boxes=6, pages=512),
    due="2023-01-01 起到期，已保管 13 年",
    archive_opinion="已逐件核对，41 件可销毁，9 件继续保存。",
    unit_opinion="",
    verdicts=VerdictCount(category="", due=53, kept=9, destroyed=41, other=3),
    panel=(
        PanelLine(name="孙立", post="office_head", role="组长"),
        PanelLine(name="赵强", post="department_head", role="成员", unit="财务部"),
        PanelLine(name="李静", post="archivist", role="成员"),
    ),
    by_category=(
        VerdictCount(category="文书", due=40, kept=6, destroyed=31, other=3),
        VerdictCount(category="合同", due=13, kept=3, destroyed=10, other=0),
    ),
    basis="《档案保管期限表》（2020 版）；范围：2012 年度文书、合同档案中保管期满者。",
    method="逐卷逐件直接鉴定；与同类档案比较 12 件。",
    matters=("1 件题名与内容不符，已退回财务部补正。", "1 份合同尚有未了事项，抽出继续保存。"),
    recommendation="建议销毁 41 件，编制销毁清册报批。",
    annexes=("到期鉴定清单", "销毁清册"),
    footing=FOOTING,
    extended="30年",
    claims_by="钱芳",
    claims_on="2026-11-10",
    claims_scope="2012 年度全部会计凭证",
    reported_on="2026-11-19",
)

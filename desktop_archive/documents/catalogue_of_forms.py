"""Which forms can be printed, under their numbers, in three languages."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from desktop_archive.documents.appraisal_sheets import write_opinion, write_report
from desktop_archive.documents.calibration import write_calibration
from desktop_archive.documents.cards import write_cards
from desktop_archive.documents.custody_sheets import write_custody_ledger, write_in_out
from desktop_archive.documents.day_sheet import write_day_sheets
from desktop_archive.documents.destruction_register import write_register
from desktop_archive.documents.destruction_sheets import (
    write_application,
    write_destruction_report,
    write_record,
    write_report_to_panel,
)
from desktop_archive.documents.handover_note import write_handover_note
from desktop_archive.documents.key_sheet import write_key_sheets
from desktop_archive.documents.labels import write_labels
from desktop_archive.documents.loan_request import write_requests
from desktop_archive.documents.missing_numbers import write_missing_numbers
from desktop_archive.documents.move_sheets import write_move_sheet
from desktop_archive.documents.notices import write_notices
from desktop_archive.documents.pick_list import write_pick_list
from desktop_archive.documents.print_sets import write_papers
from desktop_archive.documents.range_cards import write_range_cards
from desktop_archive.documents.registers import (
    write_copy_register,
    write_due_list,
    write_list,
    write_loan_register,
    write_place_index,
    write_reading_register,
)
from desktop_archive.documents.retention_papers import write_schedule, write_year_end
from desktop_archive.documents.return_papers import write_case_report, write_inspections
from desktop_archive.documents.shelf_diagram import write_shelf_diagram
from desktop_archive.documents.slip import write_slip
from desktop_archive.documents.stocktake import write_count_sheets, write_stocktake_report
from desktop_archive.documents.trust_sheets import write_trust_sheets
from desktop_archive.documents.use_papers import write_use_effects, write_use_ledger
from desktop_archive.rules.names import Names
from desktop_archive.rules.paper_names import PAPER_NAMES
from desktop_archive.rules.printed import Printout


@dataclass(frozen=True, slots=True)
class FormEntry:
    """A form: its names and the function that draws it from its frozen data."""

    names: Names
    write: Callable[..., Printout]


_REGISTERS: Final = {
    "P29": Names("Destruction register: cover", "档案销毁清册（封面）", "檔案銷毀清冊（封面）"),
    "P30": Names("Destruction register", "档案销毁清册", "檔案銷毀清冊"),
    "P31": Names(
        "Destruction register: signatures", "档案销毁清册（签署页）", "檔案銷毀清冊（簽署頁）"
    ),
    "P32": Names(
        "Destruction register of accounting records", "会计档案销毁清册", "會計檔案銷毀清冊"
    ),
}
"""Parts of one document, which is drawn whole: a part alone could be put under another list."""

FORMS: Final[Mapping[str, FormEntry]] = MappingProxyType(
    {
        **{form: FormEntry(names, write_papers) for form, names in PAPER_NAMES.items()},
        "P10": FormEntry(Names("Box spines", "盒脊", "盒脊"), write_labels),
        "P11": FormEntry(Names("File spines", "卷脊", "卷脊"), write_labels),
        "P12": FormEntry(
            Names("Box spines (accounting)", "会计档案盒脊", "會計檔案盒脊"), write_labels
        ),
        "P13": FormEntry(
            Names("Box spines (simple)", "盒脊（简易）", "盒脊（簡易）"), write_labels
        ),
        "P15": FormEntry(
            Names(
                "Location index by holdings",
                "档案存放位置索引（按档案）",
                "檔案存放位置索引（按檔案）",
            ),
            write_place_index,
        ),
        "P16": FormEntry(
            Names(
                "Location index by shelf",
                "档案存放位置索引（按库房）",
                "檔案存放位置索引（按庫房）",
            ),
            write_place_index,
        ),
        "P17": FormEntry(Names("Shelf diagram", "存放示意图", "存放示意圖"), write_shelf_diagram),
        "P18": FormEntry(Names("Range-end cards", "指引卡", "指引卡"), write_range_cards),
        "P19": FormEntry(Names("Shelf labels", "层（格）标签", "層（格）標籤"), write_labels),
        "P20a": FormEntry(
            Names("Out guides for whole boxes", "代替卡（整盒）", "代替卡（整盒）"), write_cards
        ),
        "P20b": FormEntry(Names("Out guides", "代替卡（代卷卡）", "代替卡（代卷卡）"), write_cards),
        "P21": FormEntry(
            Names("Loan requests", "档案借阅申请单", "檔案借閱申請單"), write_requests
        ),
        "P22": FormEntry(
            Names("Loan register", "档案借阅登记簿", "檔案借閱登記簿"), write_loan_register
        ),
        "P23": FormEntry(
            Names("Reading register", "档案查阅登记簿", "檔案查閱登記簿"), write_reading_register
        ),
        "P25": FormEntry(
            Names("Return inspections", "档案归还检查单", "檔案歸還檢查單"), write_inspections
        ),
        "case": FormEntry(
            Names("Report of damage or loss", "档案损坏、遗失报告", "檔案損壞、遺失報告"),
            write_case_report,
        ),
        "copies": FormEntry(
            Names("Register of copies and excerpts", "档案复制摘抄登记簿", "檔案複製摘抄登記簿"),
            write_copy_register,
        ),
        "uses": FormEntry(
            Names("Use ledger", "档案利用记录台账", "檔案利用記錄臺賬"), write_use_ledger
        ),
        "P43": FormEntry(
            Names("Use outcome record", "档案利用效果登记表", "檔案利用效果登記表"),
            write_use_effects,
        ),
        "P24": FormEntry(
            Names("Recall notices", "档案催还通知单", "檔案催還通知單"), write_notices
        ),
        "P36": FormEntry(
            Names("Repository in/out register", "档案出入库登记簿", "檔案出入庫登記簿"),
            write_in_out,
        ),
        "ledger": FormEntry(
            Names("Custody ledger", "档案保管台账", "檔案保管臺賬"), write_custody_ledger
        ),
        "P37": FormEntry(
            Names("Stock-taking sheets", "档案清点表", "檔案清點表"), write_count_sheets
        ),
        "P38": FormEntry(
            Names("Stock-taking report", "档案清点报告", "檔案清點報告"), write_stocktake_report
        ),
        "P42": FormEntry(
            Names("Statement of missing numbers", "缺号（空号）说明表", "缺號（空號）說明表"),
            write_missing_numbers,
        ),
        "P26": FormEntry(
            Names("List of records due for appraisal", "到期档案鉴定清单", "到期檔案鑒定清單"),
            write_due_list,
        ),
        "P27": FormEntry(
            Names("Appraisal opinion", "档案鉴定意见表", "檔案鑒定意見表"), write_opinion
        ),
        "P28": FormEntry(
            Names("Appraisal report", "档案鉴定工作报告", "檔案鑒定工作報告"), write_report
        ),
        **{form: FormEntry(names, write_register) for form, names in _REGISTERS.items()},
        "P33": FormEntry(
            Names("Certificate of destruction", "档案销毁记录", "檔案銷毀記錄"), write_record
        ),
        "application": FormEntry(
            Names("Application for destruction", "档案销毁申请表", "檔案銷毀申請表"),
            write_application,
        ),
        "destruction-report": FormEntry(
            Names("Destruction report", "档案销毁报告", "檔案銷毀報告"), write_destruction_report
        ),
        "panel-report": FormEntry(
            Names("Report on the destruction", "档案销毁情况报告", "檔案銷毀情況報告"),
            write_report_to_panel,
        ),
        "unarchived": FormEntry(
            Names(
                "Register of unarchived papers to be destroyed",
                "不归档文件资料销毁登记册",
                "不歸檔文件資料銷毀登記冊",
            ),
            write_register,
        ),
        "schedule": FormEntry(
            Names(
                "Archiving scope and retention schedule",
                "归档范围和档案保管期限表",
                "歸檔範圍和檔案保管期限表",
            ),
            write_schedule,
        ),
        "year_end": FormEntry(
            Names(
                "Records past their period at the year's end",
                "年终到期档案统计清单",
                "年終到期檔案統計清單",
            ),
            write_year_end,
        ),
        "key": FormEntry(
            Names("Personal signing keys", "个人签名密钥登记单", "個人簽名密鑰登記單"),
            write_key_sheets,
        ),
        "handover-note": FormEntry(
            Names("Note on safety at handover", "安全说明（移交用）", "安全說明（移交用）"),
            write_handover_note,
        ),
        "day_seal": FormEntry(Names("Day seal", "日封单", "日封單"), write_day_sheets),
        "training": FormEntry(
            Names(
                "Record of confidentiality training",
                "保密教育培训与检查记录",
                "保密教育培訓與檢查記錄",
            ),
            write_trust_sheets,
        ),
        "duty": FormEntry(
            Names("Declaration of confidentiality", "保密承诺书", "保密承諾書"),
            write_trust_sheets,
        ),
        "calibration": FormEntry(
            Names("Calibration page", "打印校准页", "打印校準頁"), write_calibration
        ),
        "slip": FormEntry(Names("Loan slip", "档案借阅单", "檔案借閱單"), write_slip),
        "move": FormEntry(Names("Move plan", "档案移库清单", "檔案移庫清單"), write_move_sheet),
        "picks": FormEntry(Names("Pick list", "调档单", "調檔單"), write_pick_list),
        "list": FormEntry(
            Names("List as on the screen", "屏幕所示列表", "屏幕所示列表"), write_list
        ),
    }
)

"""The words the practice room is made of; every name and company in it is invented."""

import random
from dataclasses import dataclass

ORGANISATION = "云州招商服务有限公司"
FONDS = "Z109"

SURNAMES = (
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁"
    "魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎"
    "易常武乔贺赖龚文"
)
GIVEN = (
    "子安晓敏国秀伟芳娜静丽强磊军洋勇艳杰娟涛明超霞平刚桂英华玉兰红健辉玲林峰浩宇博文思远志建新嘉"
    "怡欣雨晨梓轩琳雪慧颖"
)

#: Departments with the code used in numbers.
UNITS = (
    ("BGS", "办公室"),
    ("CWB", "财务部"),
    ("RLB", "人力资源部"),
    ("KFZ", "客服中心"),
    ("WYB", "物业管理部"),
    ("XSB", "销售部"),
    ("JSB", "技术部"),
    ("SJB", "审计部"),
    ("FWB", "法务部"),
    ("CGB", "采购部"),
)
POSTS = ("职员", "职员", "职员", "职员", "主管", "部门负责人")
COMPANIES = (
    "博联网络",
    "恒通电子",
    "嘉信物业",
    "中天建设",
    "云帆软件",
    "安居装饰",
    "盛达贸易",
    "宏远科技",
    "东方置业",
    "瑞丰设备",
)
CITIES = ("云州市", "江陵市", "海宁市", "南溪市", "东岭市")
MONTHS = (
    "一月",
    "二月",
    "三月",
    "四月",
    "五月",
    "六月",
    "七月",
    "八月",
    "九月",
    "十月",
    "十一月",
    "十二月",
)
THINGS = (
    "办公用房",
    "车辆使用",
    "值班安排",
    "安全生产",
    "档案管理",
    "节能减排",
    "印章使用",
    "会议制度",
)
PLACES = ("张江园区", "三号楼", "东区车库", "一期商铺", "滨江大厦", "五号车间")


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of records: category, period, departments, how often, and its titles."""

    category: str
    period: str
    units: tuple[str, ...]
    weight: int
    titles: tuple[str, ...]


KINDS = (
    Kind(
        "WS",
        "Y",
        ("BGS",),
        6,
        (
            "关于{year}年度{thing}的通知",
            "{year}年度工作总结",
            "第{n}次总经理办公会议纪要",
            "关于调整{thing}的请示及批复",
        ),
    ),
    Kind(
        "WS",
        "D30",
        ("BGS", "RLB"),
        8,
        ("关于{year}年{thing}工作的报告", "{place}{thing}检查记录", "{year}年{month}份工作简报"),
    ),
    Kind(
        "WS",
        "D10",
        ("BGS", "XSB", "JSB"),
        14,
        ("关于{place}{thing}的函", "{thing}登记表({month})", "{year}年{thing}培训签到表"),
    ),
    Kind(
        "KU",
        "D30",
        ("CWB",),
        24,
        (
            "{year}年{month}记账凭证第{n}册",
            "{year}年总账",
            "{year}年银行存款日记账(工行)",
            "{year}年明细账第{n}册",
        ),
    ),
    Kind(
        "KU",
        "D10",
        ("CWB",),
        10,
        ("{year}年{month}银行对账单及余额调节表", "{year}年{month}纳税申报表"),
    ),
    Kind(
        "HT",
        "HT10",
        ("CGB", "FWB", "XSB"),
        14,
        (
            "与{company}签订的设备采购合同(含验收单)",
            "与{company}签订的物业服务合同",
            "{company}办公场地租赁合同",
            "与{company}签订的软件开发合同及补充协议",
        ),
    ),
    Kind(
        "KF",
        "D10",
        ("KFZ", "WYB"),
        20,
        (
            "客户投诉处理记录汇总(第{n}册)",
            "关于{company}投诉回访情况的报告",
            "{place}业主投诉处理卷",
            "客服热线通话记录汇总({month})",
            "投诉处理满意度回访汇总",
        ),
    ),
    Kind("KF", "D5", ("KFZ",), 8, ("来访接待记录(第{n}册)", "{place}报修登记({month})")),
    Kind("RS", "Y", ("RLB",), 3, ("{name}人事档案", "{name}劳动合同及变更材料")),
)


def person_name(rng: random.Random) -> str:
    """Return an invented name of two or three characters."""
    given = "".join(rng.choice(GIVEN) for _ in range(rng.choice((1, 2, 2))))
    return rng.choice(SURNAMES) + given


def title(rng: random.Random, kind: Kind, year: int) -> str:
    """Return an invented title of this kind and year."""
    return rng.choice(kind.titles).format(
        year=year,
        n=rng.randint(1, 60),
        month=rng.choice(MONTHS),
        thing=rng.choice(THINGS),
        place=rng.choice(PLACES),
        company=f"{rng.choice(CITIES)}{rng.choice(COMPANIES)}有限公司",
        name=person_name(rng),
    )

"""Who holds which post in the practice room of the review."""

MANAGER = "wujiu"
#: Who holds which post, beside 林晓, who enters everything, and 吴九, who decides.
HOLDERS = {
    "archivist": "林晓",
    "business_clerk": "何苗",
    "archive_head": "郑十",
    "department_head": "赵六",
    "office_head": "钱七",
    "leader_in_charge": "孙八",
    "general_manager": "吴九",
    "accounting_head": "冯一",
    "accounting_clerk": "陈二",
    "service_supervisor": "卫四",
    "service_manager": "蒋五",
}

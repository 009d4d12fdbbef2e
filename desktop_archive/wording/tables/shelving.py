"""Addresses of shelves, what is kept for whom, kinds of boxes, and the space there is (theme 6)."""

from desktop_archive.wording.table import Table

TABLE: Table = {
    "AddressProblem": {
        "NOT_OF_A_PLACE": (
            "“{field}” is no step of a shelf. Use room, zone, row, side, bay and level.",
            "“{field}”不是位置的组成部分。可用：room、zone、row、side、bay、level。",
            "「{field}」不是位置的組成部分。可用：room、zone、row、side、bay、level。",
            "A shelf has no such step. Use room, zone, row, side, bay and level.",
            "位置没有这个组成部分。可用：room、zone、row、side、bay、level。",
            "位置沒有這個組成部分。可用：room、zone、row、side、bay、level。",
        ),
        "ROOM_MISSING": (
            "An address must always name the room: put {{room}} into the template.",
            "地址须始终写明库房：请在模板中加入 {{room}}。",
            "地址須始終寫明庫房：請在模板中加入 {{room}}。",
        ),
        "SHELF_MISSING": (
            "An address must always name the shelf: put {{level}} into the template.",
            "地址须始终写明层：请在模板中加入 {{level}}。",
            "地址須始終寫明層：請在模板中加入 {{level}}。",
        ),
        "CANNOT_PRINT": (
            "{field}: the template cannot print it for the shelf {place}. Put the step in [ ] "
            "if some shelves lack it, or leave out the number of digits if it is a name.",
            "{field}：模板无法写出层架 {place} 的该部分。如部分层架没有，请置于 [ ] 内；"
            "如为名称，请去掉位数。",
            "{field}：模板無法寫出層架 {place} 的該部分。如部分層架沒有，請置於 [ ] 內；"
            "如爲名稱，請去掉位數。",
            "The template cannot print the address of every shelf.",
            "模板无法写出每个层架的地址。",
            "模板無法寫出每個層架的地址。",
        ),
        "SAME_ADDRESS": (
            "Two shelves would share the address {address}. Put every step that tells them "
            "apart into the template.",
            "将有两个层架同为 {address}。请在模板中加入能区分它们的部分。",
            "將有兩個層架同爲 {address}。請在模板中加入能區分它們的部分。",
            "Two shelves would share one address.",
            "将有两个层架地址相同。",
            "將有兩個層架地址相同。",
        ),
        "ADDRESS_TAKEN": (
            "The address {address} is, or once was, another shelf's. Old labels must keep "
            "leading to one place: choose another form.",
            "地址 {address} 现为或曾为另一层架所用。旧标签须仍指向同一位置，请另定格式。",
            "地址 {address} 現爲或曾爲另一層架所用。舊標籤須仍指向同一位置，請另定格式。",
            "An address is, or once was, another shelf's. Choose another form.",
            "某地址现为或曾为另一层架所用，请另定格式。",
            "某地址現爲或曾爲另一層架所用，請另定格式。",
        ),
        "NOT_A_ROOM": (
            "Only a whole room is addressed anew. Choose a room.",
            "只能按库房整体重编地址。请选择库房。",
            "只能按庫房整體重編地址。請選擇庫房。",
        ),
        "NOTHING_CHANGES": (
            "The room is addressed so already.",
            "该库房已按此编址。",
            "該庫房已按此編址。",
        ),
        "REASON_MISSING": (
            "Enter why the room is addressed anew; the old addresses stay in the register.",
            "请填写重编地址的原因；旧地址仍保留可查。",
            "請填寫重編地址的原因；舊地址仍保留可查。",
        ),
    },
    "HolderKind": {
        "CUSTOMER": ("Customer", "客户", "客戶"),
        "HOUSEHOLD": ("Household", "业主", "業主"),
        "UNIT": ("Unit", "部门", "部門"),
    },
    "KeepRefusal": {
        "HOLDER_MISSING": (
            "Enter for whom it is kept.",
            "请填写专供何人或何部门。",
            "請填寫專供何人或何部門。",
        ),
        "REASON_MISSING": ("Enter the reason.", "请填写原因。", "請填寫原因。"),
        "NOBODY_RESPONSIBLE": (
            "One person must answer for it: enter the whole name or the staff number of "
            "somebody in the register.",
            "须有一名负责人：请填写名册中人员的全名或工号。",
            "須有一名負責人：請填寫名冊中人員的全名或工號。",
        ),
        "ENDS_BEFORE_IT_BEGINS": (
            "The last day lies before the first.",
            "截止日期早于起始日期。",
            "截止日期早於起始日期。",
        ),
        "KEPT_ALREADY": (
            "It is kept for {holder} already; {person} answers for it. End that first.",
            "已专供{holder}，负责人：{person}。请先解除。",
            "已專供{holder}，負責人：{person}。請先解除。",
            "It is kept for somebody already. End that first.",
            "已专供他人。请先解除。",
            "已專供他人。請先解除。",
        ),
        "OTHERS_STAND_THERE": (
            "{count:box|boxes} of others {count:stands|stand} there: {boxes}. Move them, or "
            "keep them for the same holder first.",
            "此处有 {count} 盒不属于该对象：{boxes}。请先移走，或先将其专供同一对象。",
            "此處有 {count} 盒不屬於該對象：{boxes}。請先移走，或先將其專供同一對象。",
            "Boxes of others stand there. Move them first.",
            "此处有他人的档案盒。请先移走。",
            "此處有他人的檔案盒。請先移走。",
        ),
        "OTHERS_LIE_IN_IT": (
            "{count:record|records} of others {count:lies|lie} in the box, such as {code}. "
            "Take them out first.",
            "盒内有 {count} 件不属于该对象，如 {code}。请先取出。",
            "盒內有 {count} 件不屬於該對象，如 {code}。請先取出。",
            "Records of others lie in the box. Take them out first.",
            "盒内有他人的档案。请先取出。",
            "盒內有他人的檔案。請先取出。",
        ),
        "NOTHING_TO_KEEP": (
            "Choose one box or one place.",
            "请选择一个档案盒或一处位置。",
            "請選擇一個檔案盒或一處位置。",
        ),
    },
    "BoxTypeProblem": {
        "NAME_MISSING": (
            "Give the kind of box a name.",
            "请填写盒的种类名称。",
            "請填寫盒的種類名稱。",
        ),
        "NAME_TAKEN": (
            "There is a kind of box called “{name}” already.",
            "已有名为“{name}”的种类。",
            "已有名爲「{name}」的種類。",
            "There is a kind of box of this name already.",
            "已有同名的种类。",
            "已有同名的種類。",
        ),
        "SIZE_MISSING": (
            "A box without size fits nowhere: enter height, width and thickness in millimetres.",
            "没有尺寸的盒无处可放：请填写高、宽、厚（毫米）。",
            "沒有尺寸的盒無處可放：請填寫高、寬、厚（毫米）。",
        ),
        "SIZE_NONSENSE": (
            "No box measures that: each side is between 5 and 1,500 mm. Centimetres perhaps?",
            "没有这样的盒：每边应为 5 至 1500 毫米。是否误填厘米？",
            "沒有這樣的盒：每邊應爲 5 至 1500 毫米。是否誤填釐米？",
        ),
        "NO_ROOM_INSIDE": (
            "The boards fill the box; nothing would go in.",
            "盒板已占满厚度，装不进任何东西。",
            "盒板已佔滿厚度，裝不進任何東西。",
        ),
        "WEIGHT_NONSENSE": (
            "A full box weighs between 1 g and 100 kg; paper of this size weighs about {usual} g.",
            "满盒重量应在 1 克至 100 千克之间；此尺寸装满纸约重 {usual} 克。",
            "滿盒重量應在 1 克至 100 千克之間；此尺寸裝滿紙約重 {usual} 克。",
            "A full box weighs between 1 g and 100 kg.",
            "满盒重量应在 1 克至 100 千克之间。",
            "滿盒重量應在 1 克至 100 千克之間。",
        ),
        "PILE_NONSENSE": (
            "Between 1 and 20 boxes may lie on each other.",
            "平放时可叠 1 至 20 盒。",
            "平放時可疊 1 至 20 盒。",
        ),
    },
    "Posture": {
        "STANDING": ("standing", "立放", "立放"),
        "TURNED": ("turned, broad side out", "转向，宽面朝外", "轉向，寬面朝外"),
        "LYING": ("lying, bottom edge out", "平放，底边朝外", "平放，底邊朝外"),
    },
    "IntakeBy": {
        "ENTRY": ("day of entry to the store", "入库日期", "入庫日期"),
        "FORMED": ("year of the records", "档案年度", "檔案年度"),
    },
    "Outlook": {
        "TOO_SHORT": (
            "Too short a history to say when the store is full: at least two whole years of "
            "intake are needed.",
            "历史太短，无法推算库房何时满：至少需要两个完整年度的入库量。",
            "歷史太短，無法推算庫房何時滿：至少需要兩個完整年度的入庫量。",
        ),
        "FULL_ALREADY": (
            "The store is full now.",
            "库房现已满。",
            "庫房現已滿。",
        ),
        "FULL_IN": (
            "The store is full in {year}.",
            "库房将于 {year} 年满。",
            "庫房將於 {year} 年滿。",
            "The store will be full.",
            "库房将满。",
            "庫房將滿。",
        ),
        "NOT_SOON": (
            "At this intake the store is not full within {years} years.",
            "按此入库量，{years} 年内不会满。",
            "按此入庫量，{years} 年內不會滿。",
            "At this intake the store is not full for a long time.",
            "按此入库量，长期内不会满。",
            "按此入庫量，長期內不會滿。",
        ),
        "NO_SHELVES": (
            "There is no shelf yet. Build racks, or import a list of shelves.",
            "尚无层架。请建立层架，或导入层架清单。",
            "尚無層架。請建立層架，或導入層架清單。",
        ),
    },
}

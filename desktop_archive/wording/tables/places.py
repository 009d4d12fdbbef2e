"""Boxes, shelves, rooms: kinds, and why something does not fit (theme 6)."""

from desktop_archive.wording.table import Table

TABLE: Table = {
    "ContainerKind": {
        "BOX": ("Archival box", "档案盒", "檔案盒"),
        "VOUCHER_BOX": ("Voucher box", "会计凭证盒", "會計憑證盒"),
        "AUDIO_VISUAL": ("Audio-visual box", "声像档案盒", "聲像檔案盒"),
        "DRAWING_BAG": ("Drawing bag", "底图袋", "底圖袋"),
        "MEDIA_CASE": ("Case for electronic media", "电子载体盒", "電子載體盒"),
    },
    "BoxMix": {
        "FONDS": (
            "The box would hold records of different fonds.",
            "盒内将有不同全宗的档案。",
            "盒內將有不同全宗的檔案。",
        ),
        "CATEGORY": (
            "The box would hold different categories.",
            "盒内将有不同门类的档案。",
            "盒內將有不同門類的檔案。",
        ),
        "YEAR": (
            "The box would hold different years.",
            "盒内将有不同年度的档案。",
            "盒內將有不同年度的檔案。",
        ),
        "RETENTION": (
            "The box would hold different retention periods.",
            "盒内将有不同保管期限的档案。",
            "盒內將有不同保管期限的檔案。",
        ),
        "UNIT": (
            "The box would hold records of different units.",
            "盒内将有不同机构(问题)的档案。",
            "盒內將有不同機構(問題)的檔案。",
        ),
        "CLASSIFIED_WITH_OPEN": (
            "Classified and open records would lie in one box; its label shows the highest level.",
            "密级档案与一般档案将同盒；标签须标最高密级。",
            "密級檔案與一般檔案將同盒；標籤須標最高密級。",
        ),
        "CARRIER": (
            "The kind of box does not suit the carrier.",
            "盒的种类与载体不符。",
            "盒的種類與載體不符。",
        ),
        "RESERVED_FOR_ANOTHER": (
            "The box is reserved for {customer}.",
            "此盒专供{customer}使用。",
            "此盒專供{customer}使用。",
            "The box is reserved for another customer.",
            "此盒专供另一客户使用。",
            "此盒專供另一客戶使用。",
        ),
    },
    "BoxingRefusal": {
        "NOT_IN_PLACE": (
            "The record is not in place ({state}). It can be boxed when it is back.",
            "该档案不在库（{state}）。归还后才能装盒。",
            "該檔案不在庫（{state}）。歸還後才能裝盒。",
            "The record is not in place. It can be boxed when it is back.",
            "该档案不在库。归还后才能装盒。",
            "該檔案不在庫。歸還後才能裝盒。",
        ),
        "IN_ANOTHER_BOX": (
            "The record already lies in box {box}. Move it from there.",
            "该档案已在 {box} 号盒。请从该盒移入。",
            "該檔案已在 {box} 號盒。請從該盒移入。",
            "The record already lies in another box. Move it from there.",
            "该档案已在另一盒。请从该盒移入。",
            "該檔案已在另一盒。請從該盒移入。",
        ),
        "BOX_FULL": (
            "The box is full. Take a new one, or a thicker one.",
            "此盒已满。请换新盒或较厚的盒。",
            "此盒已滿。請換新盒或較厚的盒。",
        ),
        "BOX_CLOSED": (
            "The box is closed. Open it again in its panel first.",
            "此盒已封。请先在其面板中重新打开。",
            "此盒已封。請先在其面板中重新打開。",
        ),
        "DRAFT_RECORD": (
            "The entry is still a draft. Finish the description first, then box it.",
            "该条目仍是草稿。请先完成著录再装盒。",
            "該條目仍是草稿。請先完成著錄再裝盒。",
        ),
        "HELD_BY_LIST": (
            "The record is on a destruction list and is not moved now.",
            "该档案已列入销毁清册，暂不能移动。",
            "該檔案已列入銷毀清冊，暫不能移動。",
        ),
    },
    "PlaceLevel": {
        "ROOM": ("Room", "库房", "庫房"),
        "ZONE": ("Zone", "区", "區"),
        "RANGE": ("Range", "列", "列"),
        "SIDE": ("Side", "面", "面"),
        "BAY": ("Bay", "节", "節"),
        "SHELF": ("Shelf", "层", "層"),
        "POSITION": ("Position", "位", "位"),
    },
    "PlaceKind": {
        "STORE": ("Repository", "库房", "庫房"),
        "OFFICE": ("Office", "办公室", "辦公室"),
        "READING_ROOM": ("Reading room", "阅档室", "閱檔室"),
        "CABINET": ("Department cabinet", "部门档案柜", "部門檔案櫃"),
    },
    "Unfit": {
        "RETIRED": (
            "This shelf is retired. Choose another one.",
            "此层架已停用。请另选。",
            "此層架已停用。請另選。",
        ),
        "NOT_FOR_BOXES": (
            "Boxes stand in the repository or in department cabinets, not here.",
            "档案盒只放在库房或部门档案柜，不放在此处。",
            "檔案盒只放在庫房或部門檔案櫃，不放在此處。",
        ),
        "WRONG_KIND": (
            "This shelf takes another kind of container.",
            "此层架不放这种盒。",
            "此層架不放這種盒。",
        ),
        "RESERVED": (
            "This shelf is reserved for {customer}.",
            "此层架专供{customer}使用。",
            "此層架專供{customer}使用。",
            "This shelf is reserved for another customer.",
            "此层架专供另一客户使用。",
            "此層架專供另一客戶使用。",
        ),
        "TOO_HIGH": (
            "The box is {box_mm} mm high, the shelf has {shelf_mm} mm. Choose a higher shelf.",
            "盒高 {box_mm} mm，层高 {shelf_mm} mm。请选较高的层。",
            "盒高 {box_mm} mm，層高 {shelf_mm} mm。請選較高的層。",
            "The box is too high for this shelf.",
            "盒太高，放不进此层。",
            "盒太高，放不進此層。",
        ),
        "TOO_DEEP": (
            "The box is too deep for this shelf.",
            "盒太宽，超出此层深度。",
            "盒太寬，超出此層深度。",
        ),
        "TOO_THICK": (
            "The box is thicker than the whole shelf is long.",
            "盒的厚度超过此层全长。",
            "盒的厚度超過此層全長。",
        ),
        "FULL": (
            "Full: {free_mm} mm free, {box_mm} mm needed. The next shelf with room is {place}.",
            "已满：余 {free_mm} mm，需 {box_mm} mm。下一有空位的层为 {place}。",
            "已滿：餘 {free_mm} mm，需 {box_mm} mm。下一有空位的層為 {place}。",
            "Full: {free_mm} mm free, {box_mm} mm needed.",
            "已满：余 {free_mm} mm，需 {box_mm} mm。",
            "已滿：餘 {free_mm} mm，需 {box_mm} mm。",
            "This shelf is full. Choose another one.",
            "此层已满。请另选。",
            "此層已滿。請另選。",
        ),
    },
    "PlaceProblem": {
        "CODE_MISSING": ("The place needs a code.", "缺位置代码。", "缺位置代碼。"),
        "CODE_TAKEN": (
            "The code {code} is taken here. Choose another one.",
            "代码 {code} 在此处已用。请另选。",
            "代碼 {code} 在此處已用。請另選。",
            "This code is taken here. Choose another one.",
            "此代码在此处已用。请另选。",
            "此代碼在此處已用。請另選。",
        ),
        "WRONG_PARENT": (
            "Such a place cannot stand there: room, zone, range, side, bay, shelf, in this order.",
            "层次不对。顺序为：库房、区、列、面、节、层。",
            "層次不對。順序為：庫房、區、列、面、節、層。",
        ),
        "NO_LENGTH": (
            "A shelf needs its net length in millimetres.",
            "层须填写净长（毫米）。",
            "層須填寫淨長（毫米）。",
        ),
        "SHORTER_THAN_CONTENT": (
            "The boxes on it take {used_mm} mm; the shelf cannot be shorter.",
            "架上档案盒占 {used_mm} mm，净长不能更短。",
            "架上檔案盒佔 {used_mm} mm，淨長不能更短。",
            "The boxes on it take more than that.",
            "架上档案盒所占长度超过此数。",
            "架上檔案盒所佔長度超過此數。",
        ),
        "STILL_IN_USE": (
            "{count:box stands|boxes stand} here still. Move them, then retire the place.",
            "此处还有 {count} 盒。请先移走再停用。",
            "此處還有 {count} 盒。請先移走再停用。",
            "Boxes stand here still. Move them, then retire the place.",
            "此处还有档案盒。请先移走再停用。",
            "此處還有檔案盒。請先移走再停用。",
        ),
        "TOO_MANY_AT_ONCE": (
            "That would be {count} shelves at once. Build the room in smaller parts.",
            "一次将建 {count} 层，过多。请分批建立。",
            "一次將建 {count} 層，過多。請分批建立。",
            "Too many shelves at once. Build the room in smaller parts.",
            "一次建立的层过多。请分批建立。",
            "一次建立的層過多。請分批建立。",
        ),
    },
    "BayNumbering": {
        "FACING_LEFT": ("from the left, facing each side", "面对各面自左起", "面對各面自左起"),
        "FROM_AISLE": ("from the main aisle", "自主通道起", "自主通道起"),
    },
}

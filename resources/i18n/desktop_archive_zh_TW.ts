<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>This room</source>
        <translation>本檔案室</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>立檔單位</translation>
    </message>
    <message>
        <source>Fonds number</source>
        <translation>全宗號</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>檔案盒</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>登記庫</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>庫結構</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Desktop Archive is free software under the Apache License 2.0. It stands on Qt and PySide6 (LGPL 3), SQLAlchemy and Alembic (MIT), ReportLab (BSD), SQLite (public domain), Noto Sans SC (OFL 1.1) and the Lucide icons (ISC).</source>
        <translation>Desktop Archive 是自由軟件，採用 Apache License 2.0 許可。所用組件：Qt 和 PySide6(LGPL 3)、SQLAlchemy 和 Alembic(MIT)、ReportLab(BSD)、SQLite(公有領域)、Noto Sans SC(OFL 1.1)、Lucide 圖標(ISC)。</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Only an administrator keeps accounts.</source>
        <translation>只有系統管理員可以管理賬戶。</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>啟用</translation>
    </message>
    <message>
        <source>Roles changed: {0}</source>
        <translation>已更改角色：{0}</translation>
    </message>
    <message>
        <source>Changed: {0}</source>
        <translation>已更改：{0}</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>賬戶</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>用戶名</translation>
    </message>
    <message>
        <source>Name in full</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Password (at least 12 characters)</source>
        <translation>密碼（至少 12 個字符）</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>添加賬戶</translation>
    </message>
    <message>
        <source>Change roles</source>
        <translation>更改角色</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>設置密碼</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>保密承諾</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>上次登錄</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已鎖定</translation>
    </message>
    <message>
        <source>archive supervisor</source>
        <translation>檔案主管</translation>
    </message>
    <message>
        <source>active</source>
        <translation>啟用</translation>
    </message>
    <message>
        <source>Added: {0}. The password is changed at the first sign-in.</source>
        <translation>已添加：{0}。首次登錄時須更改密碼。</translation>
    </message>
    <message>
        <source>New password for {0}; it is changed at the next sign-in.</source>
        <translation>已為 {0} 設置新密碼，下次登錄時須更改。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Cleared up to</source>
        <translation>可接觸密級</translation>
    </message>
    <message>
        <source>Choose an account in the list first.</source>
        <translation>請先在列表中選擇賬戶。</translation>
    </message>
</context>
<context>
    <name>AddedNotice</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) not taken in:</source>
        <translation>
            <numerusform>有 %n 件未能列入：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) taken into the batch</source>
        <translation>
            <numerusform>已列入 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddressForm</name>
    <message>
        <source>There is no room yet. Build racks first.</source>
        <translation>尚無庫房。請先建立層架。</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) would change</source>
        <translation>
            <numerusform>將更改 %n 個地址</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay</source>
        <translation>
            <numerusform>%n 個不變</numerusform>
        </translation>
    </message>
    <message>
        <source>The room is addressed so already.</source>
        <translation>該庫房已按此編址。</translation>
    </message>
    <message numerus="yes">
        <source>%n shelf(s) have new addresses; the old ones are still found.</source>
        <translation>
            <numerusform>%n 個層架已有新地址；舊地址仍可查到。</numerusform>
        </translation>
    </message>
    <message>
        <source>How a room is addressed</source>
        <translation>庫房編址方式</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>庫房</translation>
    </message>
    <message>
        <source>Ready templates</source>
        <translation>現成模板</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>默認</translation>
    </message>
    <message>
        <source>room, zone, row, side, bay, level in braces; :02 writes at least two digits; what stands in [ ] is left out where a shelf has no such step. Labels on the shelves keep their barcode and can be printed again.</source>
        <translation>花括號內可用 room 庫房、zone 區、row 列、side 面、bay 節、level 層；:02 表示至少兩位數；[ ] 內的部分在沒有該級時省略。層架標籤的條碼不變，可重新打印。</translation>
    </message>
    <message>
        <source>Address the room anew</source>
        <translation>重編地址</translation>
    </message>
    <message>
        <source>Address now</source>
        <translation>現地址</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>新地址</translation>
    </message>
    <message>
        <source>Addresses before and after</source>
        <translation>地址前後對照</translation>
    </message>
</context>
<context>
    <name>AdjustDialog</name>
    <message>
        <source>Adjust the printer</source>
        <translation>校準打印機</translation>
    </message>
    <message>
        <source>Every printer (no printer is set up here)</source>
        <translation>所有打印機（本機未安裝打印機）</translation>
    </message>
    <message>
        <source>Frame begins, from the left edge of the paper</source>
        <translation>方框左邊距紙邊</translation>
    </message>
    <message>
        <source>Frame begins, from the top edge of the paper</source>
        <translation>方框上邊距紙邊</translation>
    </message>
    <message>
        <source>Frame is wide</source>
        <translation>方框寬</translation>
    </message>
    <message>
        <source>Frame is high</source>
        <translation>方框高</translation>
    </message>
    <message>
        <source>Move values to the right</source>
        <translation>內容右移</translation>
    </message>
    <message>
        <source>Move values down</source>
        <translation>內容下移</translation>
    </message>
    <message>
        <source>Calibration page…</source>
        <translation>校準頁…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>As if it were exact</source>
        <translation>視為無偏差</translation>
    </message>
    <message>
        <source>Print the calibration page at 100 %, lay a ruler on it and enter what it says.</source>
        <translation>按實際大小（100%）打印校準頁，用尺量出並填入讀數。</translation>
    </message>
    <message>
        <source>Values on this form</source>
        <translation>本表格上的內容</translation>
    </message>
    <message>
        <source>Print the test page onto a form and measure how far the values are off.</source>
        <translation>把測試頁打印在表格紙上，量出內容偏了多少。</translation>
    </message>
    <message>
        <source>Calibration page</source>
        <translation>打印校準頁</translation>
    </message>
    <message>
        <source>No printer is so far off: was the page printed at 100 %? Measure again.</source>
        <translation>打印機不會偏差這麼大：是否按 100% 打印？請重新測量。</translation>
    </message>
</context>
<context>
    <name>ApprovalsPanel</name>
    <message>
        <source>Request {0}</source>
        <translation>申請單 {0}</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>紙質</translation>
    </message>
    <message>
        <source>entered here</source>
        <translation>在此錄入</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>no</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>未簽</translation>
    </message>
    <message>
        <source>Signature of {0} entered</source>
        <translation>已錄入{0}的簽字</translation>
    </message>
    <message>
        <source>Request {0} withdrawn</source>
        <translation>已撤回申請單 {0}</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>簽字</translation>
    </message>
    <message>
        <source>To fetch, in shelf order</source>
        <translation>待取檔案，按排架順序</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>紙質簽字</translation>
    </message>
    <message>
        <source>Signs here</source>
        <translation>在此簽字</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>職務</translation>
    </message>
    <message>
        <source>Name under the form</source>
        <translation>單上簽字人</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>簽字日期</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>用戶名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Print to be signed</source>
        <translation>打印簽字單</translation>
    </message>
    <message>
        <source>Why is it withdrawn?</source>
        <translation>為何撤回？</translation>
    </message>
    <message>
        <source>Withdraw request</source>
        <translation>撤回申請</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Pictures of sheets (*.png *.jpg *.jpeg *.tif *.tiff *.pdf)</source>
        <translation>單據圖像 (*.png *.jpg *.jpeg *.tif *.tiff *.pdf)</translation>
    </message>
    <message>
        <source>handed out</source>
        <translation>已交付</translation>
    </message>
    <message>
        <source>Signed form</source>
        <translation>簽字單據</translation>
    </message>
    <message>
        <source>Signed form of {0} kept</source>
        <translation>{0} 的簽字單據已存入</translation>
    </message>
    <message>
        <source>Add scanned form…</source>
        <translation>存入簽字單據…</translation>
    </message>
    <message>
        <source>Scanned forms</source>
        <translation>簽字單據掃描件</translation>
    </message>
    <message>
        <source>Signed form of {0}</source>
        <translation>{0} 的簽字單據</translation>
    </message>
</context>
<context>
    <name>ArithmeticBox</name>
    <message numerus="yes">
        <source>kept for %n year(s)</source>
        <translation>
            <numerusform>已保管 %n 年</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Copying and verifying</source>
        <translation>正在備份並核驗</translation>
    </message>
    <message>
        <source>Comparing every row with the trail</source>
        <translation>正在逐行核對審計日誌</translation>
    </message>
    <message>
        <source>Copied and verified.</source>
        <translation>已備份並核驗。</translation>
    </message>
    <message>
        <source>Everything agrees with the trail.</source>
        <translation>全部與審計日誌相符。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) disagree; nothing was repaired.</source>
        <translation>
            <numerusform>有 %n 處不符；未作任何修復。</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即備份</translation>
    </message>
    <message>
        <source>Verify the room</source>
        <translation>核驗登記庫</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>備份時間</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>緣由</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Copied and verified here, but not on the second medium: {0}</source>
        <translation>本機已備份並核驗，但未存入第二載體：{0}</translation>
    </message>
    <message>
        <source>Copied and verified, here and on the second medium.</source>
        <translation>已備份並核驗，本機與第二載體各一份。</translation>
    </message>
    <message>
        <source>Stopped. No copy was made.</source>
        <translation>已停止，未生成備份。</translation>
    </message>
    <message>
        <source>An administrator does this.</source>
        <translation>由系統管理員辦理。</translation>
    </message>
    <message>
        <source>An archivist or an administrator does this.</source>
        <translation>由檔案員或系統管理員辦理。</translation>
    </message>
    <message>
        <source>Copies lie in {0}: every half hour while something changes, and on closing. Of older ones 12 days, 10 weeks, 9 months and every year stay.</source>
        <translation>備份存放於 {0}：有改動時每半小時一份，關閉時一份。舊備份保留 12 天、10 週、9 個月各一份，每年一份永久保留。</translation>
    </message>
    <message>
        <source>Restore a copy…</source>
        <translation>恢復備份…</translation>
    </message>
    <message>
        <source>Up to line</source>
        <translation>截至行號</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>This is being done already.</source>
        <translation>正在進行中。</translation>
    </message>
    <message>
        <source>This room lies on a server: {0}. Nothing is copied or checked from this desk. Whoever runs the server copies it every night with pg_dump, restores the copy beside it and has it verified; docs/postgresql.md, part 4, tells how. Enter copies that are kept elsewhere in the register of copies.</source>
        <translation>此檔案室在伺服器上：{0}。本機不備份也不檢查。由伺服器管理員每夜用 pg_dump 備份，在旁恢復該備份並核驗，辦法見 docs/postgresql.md 第 4 部分。存放在別處的備份請記入「備份登記」。</translation>
    </message>
</context>
<context>
    <name>BatchPage</name>
    <message>
        <source>The batch has not come so far yet.</source>
        <extracomment>States of a list in which something has begun to be carried out. A stage is made when a batch comes to it.</extracomment>
        <translation>本批鑒定尚未進行到這一步。</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>鑒定批</translation>
    </message>
    <message>
        <source>No batch is open</source>
        <translation>沒有進行中的鑒定</translation>
    </message>
    <message>
        <source>A batch takes what is due from the panel&apos;s first look to the shredder: verdict per piece, list, opinions, decision, count, two supervisors. Nothing is skipped.</source>
        <translation>一批鑒定從鑒定小組審閱到銷毀為止：逐件鑒定、編制清冊、會簽、批准、清點、二人監銷，一步也不能省。</translation>
    </message>
    <message>
        <source>Open a batch</source>
        <translation>開始一批鑒定</translation>
    </message>
</context>
<context>
    <name>BatchesPane</name>
    <message>
        <source>Take this import back…</source>
        <translation>撤銷此次導入…</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>確認撤銷</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>導入</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>經手人</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清單</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行數</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>導入數</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>跳過</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒絕</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>撤銷時間</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>尚未導入任何清單</translation>
    </message>
    <message>
        <source>Every import is listed here with its counts, and can be taken back whole.</source>
        <translation>每次導入及其數量都列在這裏，並可整批撤銷。</translation>
    </message>
    <message>
        <source>Choose a list…</source>
        <translation>選擇清單…</translation>
    </message>
    <message numerus="yes">
        <source>Import {0}: %n row(s) go from the lists; they stay readable in the trail.</source>
        <translation>
            <numerusform>導入 {0}：%n 行將移出目錄，在日誌中仍可查閱。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BeginForm</name>
    <message>
        <source>The whole store</source>
        <translation>全部庫房</translation>
    </message>
    <message>
        <source>Every class</source>
        <translation>全部類別</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) will be counted</source>
        <translation>
            <numerusform>將清點 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands there by the register.</source>
        <translation>按登記該處沒有檔案。</translation>
    </message>
    <message>
        <source>{0} of {1} written down</source>
        <translation>已寫入 {0} / {1}</translation>
    </message>
    <message>
        <source>Stopped; nothing was begun.</source>
        <translation>已停止，未開始清點。</translation>
    </message>
    <message>
        <source>New stocktake</source>
        <translation>新清點</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>清點方式</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Only classified records</source>
        <translation>僅涉密檔案</translation>
    </message>
    <message>
        <source>Random sample of</source>
        <translation>隨機抽樣數</translation>
    </message>
    <message>
        <source>Seed (blank: drawn)</source>
        <translation>種子（空則抽取）</translation>
    </message>
    <message>
        <source>Freeze the list and begin</source>
        <translation>凍結清單並開始</translation>
    </message>
</context>
<context>
    <name>BookPage</name>
    <message>
        <source>{0} was not done by {1}</source>
        <translation>{0}未於 {1} 前完成</translation>
    </message>
    <message>
        <source>{0} is due by {1}</source>
        <translation>{0}應於 {1} 前完成</translation>
    </message>
    <message>
        <source>Go on counting</source>
        <translation>繼續清點</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>打開報告</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>清點方式</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>By</source>
        <translation>經手人</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>應有</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已結束</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Nothing was counted yet</source>
        <translation>尚未清點</translation>
    </message>
    <message>
        <source>A stocktake compares shelf and register: what must be there is written down and frozen, then every shelf is scanned. Begin one at the right.</source>
        <translation>清點即核對賬與實：先寫下並凍結應有清單，再逐架掃描。請在右側開始。</translation>
    </message>
</context>
<context>
    <name>BoxInspector</name>
    <message>
        <source>Box {0}</source>
        <translation>{0} 號盒</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>First</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>厚度</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>密級</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>已過時</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in this box</source>
        <translation>
            <numerusform>盒內 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in this box can be lent now.</source>
        <translation>此盒中目前沒有可借出的檔案。</translation>
    </message>
    <message>
        <source>Print label</source>
        <translation>打印標籤</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>Choose a box on the map or scan one: what is in it is shown here.</source>
        <translation>在庫位圖上選盒或掃描盒：此處顯示盒內檔案。</translation>
    </message>
    <message>
        <source>found</source>
        <translation>已找到</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>順序</translation>
    </message>
    <message>
        <source>stands out of order</source>
        <translation>未按序排列</translation>
    </message>
    <message>
        <source>card {0}, due {1}</source>
        <translation>代替卡 {0}，應還 {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n out: {0}</source>
        <translation>
            <numerusform>借出 %n 件：{0}</numerusform>
        </translation>
    </message>
    <message>
        <source>No move is recorded yet.</source>
        <translation>尚無移動記錄。</translation>
    </message>
    <message>
        <source>What belongs into this box</source>
        <translation>盒內檔案</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>條碼</translation>
    </message>
</context>
<context>
    <name>BoxingPanel</name>
    <message numerus="yes">
        <source>%n record(s), beginning with {0}</source>
        <translation>
            <numerusform>共 %n 件，自 {0} 起</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose records in the catalogue and press “Put in a box” there.</source>
        <translation>請在目錄中選擇檔案，再按「裝盒」。</translation>
    </message>
    <message>
        <source>There is no such box.</source>
        <translation>沒有此盒。</translation>
    </message>
    <message>
        <source>To box them all the same, give a reason and press again.</source>
        <translation>如仍要裝盒，請填寫理由後再按一次。</translation>
    </message>
    <message>
        <source>Put records into boxes</source>
        <translation>檔案裝盒</translation>
    </message>
    <message>
        <source>Kind of box</source>
        <translation>盒的種類</translation>
    </message>
    <message>
        <source>Number or code of a box</source>
        <translation>盒號或盒的編碼</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Make new boxes</source>
        <translation>裝入新盒</translation>
    </message>
    <message>
        <source>Into this box</source>
        <translation>裝入此盒</translation>
    </message>
</context>
<context>
    <name>BreachForm</name>
    <message>
        <source>open</source>
        <translation>未處理</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已處理</translation>
    </message>
    <message>
        <source>Breach noted: {0}</source>
        <translation>已登記違規：{0}</translation>
    </message>
    <message>
        <source>Breach closed: {0}</source>
        <translation>違規已處理：{0}</translation>
    </message>
    <message>
        <source>Breach of the rules</source>
        <translation>借閱違規</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>違規事項</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>情況說明</translation>
    </message>
    <message>
        <source>Note and recall at once</source>
        <translation>登記並立即收回</translation>
    </message>
    <message>
        <source>Noted before</source>
        <translation>以往登記</translation>
    </message>
    <message>
        <source>How was it dealt with?</source>
        <translation>處理情況</translation>
    </message>
    <message>
        <source>Close the oldest open one</source>
        <translation>處理完畢（最早一項）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>BulkPanel</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Look at old and new first.</source>
        <translation>請先查看新舊值。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed</source>
        <translation>
            <numerusform>已更改 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>已選 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will change</source>
        <translation>
            <numerusform>將更改 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be changed</source>
        <translation>
            <numerusform>%n 件不能更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Important</source>
        <translation>重要</translation>
    </message>
    <message>
        <source>Not yet mature</source>
        <translation>未成熟技術資料</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>封存</translation>
    </message>
    <message>
        <source>Party-group minutes</source>
        <translation>黨組會議記錄</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>個人信息</translation>
    </message>
    <message>
        <source>Claims unsettled</source>
        <translation>未結清債權債務</translation>
    </message>
    <message>
        <source>Change many records</source>
        <translation>批量修改著錄</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>變更原因</translation>
    </message>
    <message>
        <source>Old and new</source>
        <translation>查看新舊值</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>檔號</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新值</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>worked</source>
        <translation>上班</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>No holidays are known for {0}: due dates may fall on them.</source>
        <translation>{0} 年沒有節假日資料：應還日期可能落在節假日。</translation>
    </message>
    <message>
        <source>{0} has no make-up days yet. Enter the yearly holiday notice when it is out.</source>
        <translation>{0} 年尚無調休上班日。年度放假通知發佈後請錄入。</translation>
    </message>
    <message>
        <source>{0} days off and {1} make-up days are known.</source>
        <translation>已有 {0} 個休息日、{1} 個調休上班日。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) differ from the holiday table of the program.</source>
        <translation>
            <numerusform>有 %n 天與程序內置的節假日表不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a head or an administrator changes the calendar.</source>
        <translation>只有負責人或管理員可以更改日曆。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>按內置表錄入</translation>
    </message>
    <message>
        <source>A day off, or a day worked</source>
        <translation>休息日或上班日</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Worked (a make-up day)</source>
        <translation>上班（調休）</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
</context>
<context>
    <name>CardsPane</name>
    <message>
        <source>Substitute cards</source>
        <translation>代替卡</translation>
    </message>
    <message>
        <source>No card waits to be printed.</source>
        <translation>沒有待打印的代替卡。</translation>
    </message>
    <message numerus="yes">
        <source>%n to print</source>
        <translation>
            <numerusform>待打印 %n 張</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) A4</source>
        <translation>
            <numerusform>A4 紙 %n 張</numerusform>
        </translation>
    </message>
    <message>
        <source>Printed when the visit ends</source>
        <translation>辦理結束時打印</translation>
    </message>
    <message>
        <source>Print now</source>
        <translation>立即打印</translation>
    </message>
</context>
<context>
    <name>CaseForm</name>
    <message>
        <source>done</source>
        <translation>已辦</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>待辦</translation>
    </message>
    <message>
        <source>Still to be done: {0}</source>
        <translation>尚須辦理：{0}</translation>
    </message>
    <message>
        <source>Noted: {0}</source>
        <translation>已登記：{0}</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.tif *.tiff *.pdf)</source>
        <translation>圖像 (*.png *.jpg *.jpeg *.tif *.tiff *.pdf)</translation>
    </message>
    <message>
        <source>Photo of the damage</source>
        <translation>損壞照片</translation>
    </message>
    <message>
        <source>Photo kept with {0}</source>
        <translation>照片已存入 {0}</translation>
    </message>
    <message>
        <source>Case closed: {0}</source>
        <translation>已結案：{0}</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>處理步驟</translation>
    </message>
    <message>
        <source>Done by, or told to</source>
        <translation>辦理人或受理人</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>處理情況</translation>
    </message>
    <message>
        <source>Note the step</source>
        <translation>登記步驟</translation>
    </message>
    <message>
        <source>Add photo…</source>
        <translation>存入照片…</translation>
    </message>
    <message>
        <source>How was it settled?</source>
        <translation>處理結果</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>結案</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Photo {0}</source>
        <translation>照片 {0}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Return inspection</source>
        <translation>歸還檢查單</translation>
    </message>
</context>
<context>
    <name>CatalogueView</name>
    <message>
        <source>Catalogue</source>
        <translation>目錄</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>To be described</source>
        <translation>待著錄</translation>
    </message>
    <message>
        <source>Not shelved</source>
        <translation>未上架</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>已銷毀</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>已保存：{0}</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen record(s)</source>
        <translation>
            <numerusform>所選 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>View removed: {0}</source>
        <translation>檢視已刪除：{0}</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>導入</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>導出</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Change many</source>
        <translation>批量修改</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>裝盒</translation>
    </message>
    <message>
        <source>The catalogue is empty</source>
        <translation>目錄為空</translation>
    </message>
    <message>
        <source>Here stands every file and item of the room: its number, title, date, period and place. Begin with the list the room has, or enter the first record by hand.</source>
        <translation>此處列出本室全部案卷和件：檔號、題名、日期、保管期限和存放位置。可先導入已有的目錄，也可手工錄入第一件。</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>導入目錄</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>檔號</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>密級</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>頁數</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>責任者</translation>
    </message>
    <message>
        <source>Box no.</source>
        <translation>盒號</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期日期</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message numerus="yes">
        <source>%n changed field(s)</source>
        <translation>
            <numerusform>修改 %n 處</numerusform>
        </translation>
    </message>
    <message>
        <source>cut: nothing before {0} was read, choose fewer days</source>
        <translation>已截斷：{0} 之前的未讀取，請縮短起止日期</translation>
    </message>
    <message>
        <source>Nothing was changed in this span</source>
        <translation>此期間沒有修改</translation>
    </message>
    <message>
        <source>Each changed field of an entry makes its own line, with why and by whom.</source>
        <translation>條目的每處修改都有一行記錄，註明原因和修改人。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>檔號</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人員</translation>
    </message>
</context>
<context>
    <name>CheckForm</name>
    <message>
        <source>Untick what is missing, or write down the damage.</source>
        <translation>請取消勾選缺少的項目，或寫明破損情況。</translation>
    </message>
    <message>
        <source>Return check</source>
        <translation>歸還檢查</translation>
    </message>
    <message>
        <source>Pieces back</source>
        <translation>歸還件數</translation>
    </message>
    <message>
        <source>Pages complete</source>
        <translation>頁數齊全</translation>
    </message>
    <message>
        <source>Binding whole</source>
        <translation>裝訂完好</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>All in order</source>
        <translation>完好收回</translation>
    </message>
    <message>
        <source>Problem…</source>
        <translation>有問題…</translation>
    </message>
    <message>
        <source>Pages that came back</source>
        <translation>歸還頁數</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>破損情況</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Take back with findings</source>
        <translation>帶問題收回</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Reading every number</source>
        <translation>正在檢查編號</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) read</source>
        <translation>
            <numerusform>已檢查 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>發現 %n 處</numerusform>
        </translation>
    </message>
    <message>
        <source>Every number is in order.</source>
        <translation>編號全部正常。</translation>
    </message>
    <message>
        <source>the first {0} of {1}</source>
        <translation>前 {0} 條，共 {1} 條</translation>
    </message>
    <message>
        <source>Choose a finding that has a record.</source>
        <translation>請選擇對應有檔案的一條。</translation>
    </message>
    <message>
        <source>Choose a gap.</source>
        <translation>請選擇缺號。</translation>
    </message>
    <message>
        <source>Drawing the statement of missing numbers</source>
        <translation>正在生成缺號說明表</translation>
    </message>
    <message>
        <source>Statement of missing numbers</source>
        <translation>缺號（空號）說明表</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>all findings</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Check the register</source>
        <translation>檢查編號</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>查看檔案</translation>
    </message>
    <message>
        <source>Explain the gap</source>
        <translation>說明缺號</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>檢查結果</translation>
    </message>
    <message>
        <source>Reference code or class</source>
        <translation>檔號或類別</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>說明</translation>
    </message>
</context>
<context>
    <name>ChecksPage</name>
    <message>
        <source>Reading every copy back</source>
        <translation>正在回讀全部備份</translation>
    </message>
    <message>
        <source>All copies are whole.</source>
        <translation>全部備份完好。</translation>
    </message>
    <message>
        <source>Restoring the youngest copy elsewhere and verifying it</source>
        <translation>正在另處恢復最近的備份並核驗</translation>
    </message>
    <message>
        <source>The drill went well: the restored room is that of the day of the copy.</source>
        <translation>演練成功：恢復出的檔案室與備份當日一致。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are wrong; nothing was repaired.</source>
        <translation>
            <numerusform>有 %n 處問題；未作任何修復。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>An archivist or an administrator does this.</source>
        <translation>由檔案員或系統管理員辦理。</translation>
    </message>
    <message>
        <source>The whole room is checked weekly while nobody works, copies are read back monthly, and once a year a copy is restored elsewhere to see that it lives.</source>
        <translation>每週空閒時全庫核驗一次；每月回讀備份一次；每年另處恢復一份備份，驗證可用。</translation>
    </message>
    <message>
        <source>Read the copies back</source>
        <translation>回讀備份</translation>
    </message>
    <message>
        <source>Restore drill</source>
        <translation>恢復演練</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核驗項目</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>What</source>
        <translation>對象</translation>
    </message>
    <message>
        <source>Up to line</source>
        <translation>截至行號</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>發現問題</translation>
    </message>
</context>
<context>
    <name>ChipBar</name>
    <message>
        <source>Remove filter {0}</source>
        <translation>去掉篩選 {0}</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>List of</source>
        <translation>清單內容</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Row of headings</source>
        <translation>標題行</translation>
    </message>
    <message>
        <source>Rows whose number the room already has</source>
        <translation>本室已有編號的行</translation>
    </message>
    <message>
        <source>Saved mapping</source>
        <translation>已存列對應</translation>
    </message>
    <message>
        <source>as found</source>
        <translation>自動識別</translation>
    </message>
    <message>
        <source>all sheets</source>
        <translation>全部工作表</translation>
    </message>
    <message>
        <source>refuse by name</source>
        <translation>逐行拒絕</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>跳過</translation>
    </message>
    <message>
        <source>update, keeping the history</source>
        <translation>更新並保留歷史</translation>
    </message>
    <message>
        <source>take in under a new number</source>
        <translation>改編新號導入</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Box {0}: what goes out</source>
        <translation>{0} 號盒：選擇借出</translation>
    </message>
    <message>
        <source>Issue what is ticked</source>
        <translation>借出所選</translation>
    </message>
    <message>
        <source>Box {0}: what came back</source>
        <translation>{0} 號盒：選擇歸還</translation>
    </message>
    <message>
        <source>Look through it</source>
        <translation>清點檢查</translation>
    </message>
    <message>
        <source>Box {0}: what is wanted</source>
        <translation>{0} 號盒：選擇申請</translation>
    </message>
    <message>
        <source>Request what is ticked</source>
        <translation>申請所選</translation>
    </message>
    <message>
        <source>Space ticks, Enter goes on, Esc leaves</source>
        <translation>空格勾選，回車繼續，Esc 離開</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>離開</translation>
    </message>
</context>
<context>
    <name>ClassTree</name>
    <message>
        <source>Remove this view</source>
        <translation>刪除此檢視</translation>
    </message>
</context>
<context>
    <name>ClassesPage</name>
    <message>
        <source>Enter why these numbers are empty, then leave them empty.</source>
        <translation>請填寫缺號原因，再登記爲空號。</translation>
    </message>
    <message>
        <source>Your roles do not include numbering.</source>
        <translation>您的角色沒有編號權限。</translation>
    </message>
    <message>
        <source>Choose a line of the lower list first.</source>
        <translation>請先在下方列表選擇一行。</translation>
    </message>
    <message>
        <source>Choose a class that is being arranged first.</source>
        <translation>請先選擇整理中的類別。</translation>
    </message>
    <message>
        <source>Fixing {0}: no number is changed or given again after that.</source>
        <translation>固定 {0}：此後號不再改動，也不重複使用。</translation>
    </message>
    <message>
        <source>{0} was fixed on {1}.</source>
        <translation>{0} 已於 {1} 固定。</translation>
    </message>
    <message>
        <source>Choose a class to fix its numbers.</source>
        <translation>選擇要固定編號的類別。</translation>
    </message>
    <message>
        <source>Write the day as 2026-07-01.</source>
        <translation>日期請寫作 2026-07-01。</translation>
    </message>
    <message>
        <source>Reserved: {0}</source>
        <translation>已預留：{0}</translation>
    </message>
    <message>
        <source>Left empty: {0}</source>
        <translation>已登記空號：{0}</translation>
    </message>
    <message>
        <source>Taken back: {0}</source>
        <translation>已撤銷：{0}</translation>
    </message>
    <message>
        <source>Fixed: {0}</source>
        <translation>已固定：{0}</translation>
    </message>
    <message>
        <source>Numbers no record holds</source>
        <translation>無檔案使用的號</translation>
    </message>
    <message>
        <source>Class: what stands left of the number</source>
        <translation>類別（流水號左邊部分）</translation>
    </message>
    <message>
        <source>From number</source>
        <translation>起號</translation>
    </message>
    <message>
        <source>To number</source>
        <translation>止號</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reserved until (may be empty)</source>
        <translation>預留至（可不填）</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>預留</translation>
    </message>
    <message>
        <source>Leave empty</source>
        <translation>登記爲空號</translation>
    </message>
    <message>
        <source>Take the chosen line back</source>
        <translation>撤銷所選登記</translation>
    </message>
    <message>
        <source>The numbers of this class are final</source>
        <translation>該類編號已最終確定</translation>
    </message>
    <message>
        <source>Fix the class</source>
        <translation>固定該類編號</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一號</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺號</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>預留</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>空號</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>餘號</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>適用類別</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation>登記日期</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>登記人</translation>
    </message>
</context>
<context>
    <name>ClearancePanel</name>
    <message>
        <source>What {0} has</source>
        <translation>{0}名下未清事項</translation>
    </message>
    <message>
        <source>leaves on {0}</source>
        <translation>{0} 離崗</translation>
    </message>
    <message>
        <source>left on {0}</source>
        <translation>已於 {0} 離崗</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>已結清</translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>無未清事項。</translation>
    </message>
    <message>
        <source>First settle everything that stands above.</source>
        <translation>請先結清以上各項。</translation>
    </message>
    <message>
        <source>Notebook {0} issued</source>
        <translation>已發放筆記本 {0}</translation>
    </message>
    <message>
        <source>Departure of {0} noted</source>
        <translation>已登記{0}離崗</translation>
    </message>
    <message>
        <source>Papers of {0} handed over</source>
        <translation>{0}的資料已移交</translation>
    </message>
    <message>
        <source>Clearance slip</source>
        <translation>資料移交清單</translation>
    </message>
    <message>
        <source>{0} has left</source>
        <translation>{0}已離崗</translation>
    </message>
    <message>
        <source>Pages of a new excerpt notebook</source>
        <translation>新摘抄筆記本頁數</translation>
    </message>
    <message>
        <source>Issue notebook</source>
        <translation>發放筆記本</translation>
    </message>
    <message>
        <source>Leaves on</source>
        <translation>離崗日期</translation>
    </message>
    <message>
        <source>Note departure</source>
        <translation>登記離崗</translation>
    </message>
    <message>
        <source>What was handed over, or that nothing was held</source>
        <translation>移交了哪些資料（沒有的也請寫明）</translation>
    </message>
    <message>
        <source>Papers are handed over</source>
        <translation>資料移交完畢</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>辦理離崗</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>Customer-service manager</source>
        <translation>客服經理</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已結束</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>expected {0}</source>
        <translation>應有 {0}</translation>
    </message>
    <message>
        <source>found {0}</source>
        <translation>找到 {0}</translation>
    </message>
    <message>
        <source>on loan {0}</source>
        <translation>借出 {0}</translation>
    </message>
    <message>
        <source>missing {0}</source>
        <translation>缺失 {0}</translation>
    </message>
    <message>
        <source>misplaced {0}</source>
        <translation>錯位 {0}</translation>
    </message>
    <message>
        <source>foreign {0}</source>
        <translation>清單外 {0}</translation>
    </message>
    <message>
        <source>unknown {0}</source>
        <translation>無登記 {0}</translation>
    </message>
    <message>
        <source>scanned twice {0}</source>
        <translation>重複掃描 {0}</translation>
    </message>
    <message>
        <source>to decide {0}</source>
        <translation>待處理 {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) wait for a decision</source>
        <translation>
            <numerusform>還有 %n 處差異未處理</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be decided about all that is chosen.</source>
        <translation>所選各行沒有共同的處理方式。</translation>
    </message>
    <message>
        <source>Only what stays missing is declared lost.</source>
        <translation>只有確認缺失的才能登記為遺失。</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) decided</source>
        <translation>
            <numerusform>已處理 %n 處差異</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) declared lost</source>
        <translation>
            <numerusform>已登記遺失 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} is closed and never changes again.</source>
        <translation>{0} 已結束，不再更改。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>處理</translation>
    </message>
    <message>
        <source>Found at</source>
        <translation>找到於</translation>
    </message>
    <message>
        <source>Note or reason</source>
        <translation>備註或理由</translation>
    </message>
    <message>
        <source>Decide about chosen lines</source>
        <translation>處理所選各行</translation>
    </message>
    <message>
        <source>Declare lost</source>
        <translation>登記遺失</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>原因分析</translation>
    </message>
    <message>
        <source>Measures and until when</source>
        <translation>處理措施與期限</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Supervised by</source>
        <translation>監督人</translation>
    </message>
    <message>
        <source>Report goes to</source>
        <translation>報送</translation>
    </message>
    <message>
        <source>Close the stocktake</source>
        <translation>結束清點</translation>
    </message>
    <message>
        <source>Print report</source>
        <translation>打印報告</translation>
    </message>
    <message>
        <source>Count sheets</source>
        <translation>清點表</translation>
    </message>
    <message>
        <source>Go on counting</source>
        <translation>繼續清點</translation>
    </message>
    <message>
        <source>All stocktakes</source>
        <translation>全部清點</translation>
    </message>
    <message>
        <source>Shelf and register agree</source>
        <translation>賬實相符</translation>
    </message>
    <message>
        <source>Nothing is missing, misplaced or unknown. Write the report and close.</source>
        <translation>沒有缺失、錯位或無登記的檔案。請填寫報告並結束。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>檔號</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>應在位置</translation>
    </message>
    <message>
        <source>Scanned at</source>
        <translation>掃描位置</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Reading what was found…</source>
        <translation>正在讀取盤點結果…</translation>
    </message>
</context>
<context>
    <name>CollectStage</name>
    <message numerus="yes">
        <source>%n piece(s) counted</source>
        <translation>
            <numerusform>已清點 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to find</source>
        <translation>
            <numerusform>還差 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The count agrees.</source>
        <translation>清點相符。</translation>
    </message>
    <message>
        <source>of {0} counted</source>
        <translation>件已清點，共 {0} 件</translation>
    </message>
    <message numerus="yes">
        <source>%n struck off</source>
        <translation>
            <numerusform>注銷 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The count is signed and stands.</source>
        <translation>清點已簽字確認，不再更改。</translation>
    </message>
    <message>
        <source>Scan box by box, or file by file.</source>
        <translation>請逐盒或逐件掃描。</translation>
    </message>
    <message>
        <source>The list stands in the order of the shelves.</source>
        <translation>清單按庫位順序排列。</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) still to find or to strike off</source>
        <translation>
            <numerusform>還有 %n 件待找到或注銷</numerusform>
        </translation>
    </message>
    <message>
        <source>Collecting has begun; {0} carries it out.</source>
        <translation>開始清點下架，由{0}執行。</translation>
    </message>
    <message>
        <source>Not counted any more: {0}</source>
        <translation>已取消清點：{0}</translation>
    </message>
    <message>
        <source>Counted by hand: {0}</source>
        <translation>人工清點：{0}</translation>
    </message>
    <message>
        <source>Struck off: {0}</source>
        <translation>已注銷：{0}</translation>
    </message>
    <message>
        <source>Approved: collect and count</source>
        <translation>已批准：清點下架</translation>
    </message>
    <message>
        <source>Nothing is destroyed that was not scanned here, line by line. Who carries it out never supervises it.</source>
        <translation>未在此逐件掃描的一律不得銷毀。執行人不得監銷。</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>執行人</translation>
    </message>
    <message>
        <source>Begin to collect</source>
        <translation>開始下架</translation>
    </message>
    <message>
        <source>Scan a box or a file</source>
        <translation>掃描檔案盒或案卷</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>盒號</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>檔號</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>未清點</translation>
    </message>
    <message>
        <source>Count by hand</source>
        <translation>人工清點</translation>
    </message>
    <message>
        <source>Strike off as</source>
        <translation>注銷為</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Strike off</source>
        <translation>注銷</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message numerus="yes">
        <source>%n box(es) disagree</source>
        <translation>
            <numerusform>%n 盒不符</numerusform>
        </translation>
    </message>
    <message>
        <source>The map has nothing to put right here: mend the ledger.</source>
        <translation>庫位圖沒有可更正之處，請改賬。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in it: {0}</source>
        <translation>
            <numerusform>盒內 %n 件：{0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the shelf. If the box stands there, enter it: the ledger follows the map.</source>
        <translation>請到架前查看。盒在架上則補登：以圖改賬。</translation>
    </message>
    <message>
        <source>Look where the ledger says. If the box stands there, the map follows; if not, look for it, place it on the map, and let the ledger follow.</source>
        <translation>請到臺賬所記位置查看。盒在該處則以賬改圖；不在則查找後在圖上定位，再以圖改賬。</translation>
    </message>
    <message>
        <source>Look at both shelves; let the one that is wrong follow the other.</source>
        <translation>請查看兩處層架，以正確的一方更正另一方。</translation>
    </message>
    <message>
        <source>Count the files in the box. If the catalogue is right, the ledger follows; if not, put the missing files in or take the others out.</source>
        <translation>請清點盒內件數。目錄正確則以圖改賬；不正確則補入缺件或取出多件。</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) put right</source>
        <translation>
            <numerusform>已更正 %n 盒</numerusform>
        </translation>
    </message>
    <message>
        <source>What you found at the shelf</source>
        <translation>架前查看所見</translation>
    </message>
    <message>
        <source>Box no.</source>
        <translation>盒號</translation>
    </message>
    <message>
        <source>What disagrees</source>
        <translation>不符之處</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>圖上位置</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>件數</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>賬上位置</translation>
    </message>
    <message>
        <source>Ledger and map agree</source>
        <translation>賬圖相符</translation>
    </message>
    <message>
        <source>Each box stands in the ledger where the map shows it, with as many files.</source>
        <translation>各盒在臺賬與庫位圖上的位置、件數一致。</translation>
    </message>
</context>
<context>
    <name>ComputersPage</name>
    <message>
        <source>Your roles do not include the care of the storeroom.</source>
        <translation>您的角色不包括庫房管理。</translation>
    </message>
    <message>
        <source>It is back already.</source>
        <translation>已登記取回。</translation>
    </message>
    <message>
        <source>Entered as {0}.</source>
        <translation>已登記，編號 {0}。</translation>
    </message>
    <message>
        <source>{0} is back.</source>
        <translation>{0} 已取回。</translation>
    </message>
    <message>
        <source>Computer repair register</source>
        <translation>計算機修理登記</translation>
    </message>
    <message>
        <source>A computer goes to repair</source>
        <translation>計算機送修</translation>
    </message>
    <message>
        <source>The chosen computer is back</source>
        <translation>所選計算機取回</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>計算機</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>送修日期</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Repairer</source>
        <translation>維修單位</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>數據處理</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>處理人</translation>
    </message>
    <message>
        <source>Back on</source>
        <translation>取回日期</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>維修結果</translation>
    </message>
    <message>
        <source>Its data, before it left</source>
        <translation>送修前的數據處理</translation>
    </message>
    <message>
        <source>Who saw to the data</source>
        <translation>數據處理人</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>登記</translation>
    </message>
    <message>
        <source>Note as back</source>
        <translation>登記取回</translation>
    </message>
    <message>
        <source>Print the register</source>
        <translation>打印登記簿</translation>
    </message>
    <message>
        <source>No computer was sent to repair</source>
        <translation>沒有送修的計算機</translation>
    </message>
    <message>
        <source>Before a computer leaves, its data is cleared or its disk taken out; enter that here with the day and the person.</source>
        <translation>計算機送修前，應清空、刪除有關數據或摘除硬盤，並在此登記日期和經辦人。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Struck out, because</source>
        <translation>註銷原因</translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>The file is kept longer now: the longer period counts.</source>
        <translation>案卷保管期限已從長調整。</translation>
    </message>
    <message>
        <source>The file is catalogued: its order is fixed.</source>
        <translation>案卷已著錄，次序已固定。</translation>
    </message>
    <message>
        <source>Catalogued: fix the order</source>
        <translation>著錄完成，固定次序</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>退回草稿</translation>
    </message>
    <message>
        <source>Contents of file</source>
        <translation>卷內文件目錄</translation>
    </message>
    <message>
        <source>Reference code of an item</source>
        <translation>文件檔號</translation>
    </message>
    <message>
        <source>From page</source>
        <translation>起始頁號</translation>
    </message>
    <message>
        <source>To page</source>
        <translation>終止頁號</translation>
    </message>
    <message>
        <source>Put into the file</source>
        <translation>歸入案卷</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>新建文件</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Number pages</source>
        <translation>編頁號</translation>
    </message>
    <message>
        <source>Take over counts</source>
        <translation>核定件頁數</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>頁號</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>檔號</translation>
    </message>
    <message>
        <source>Reason (to take out, or back to draft)</source>
        <translation>原因（移出或退回草稿）</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Only number, class and place are shown: you lack the right to read it.</source>
        <extracomment>What is said of an electronic file, and of the text that was recognised in it (C-12, C-42).</extracomment>
        <translation>僅顯示檔號、類別和位置：您無權閱讀。</translation>
    </message>
    <message>
        <source>No electronic copy is linked yet. Enter it as a record, then link it here.</source>
        <translation>尚未關聯電子件。請先著錄該電子件，再在此關聯。</translation>
    </message>
    <message>
        <source>About the file</source>
        <translation>電子文件信息</translation>
    </message>
    <message>
        <source>This stands beside a paper record. None is linked yet.</source>
        <translation>此為紙質檔案的對應件，尚未關聯紙質檔案。</translation>
    </message>
</context>
<context>
    <name>CopyPanel</name>
    <message>
        <source>Consent: {0}</source>
        <translation>同意：{0}</translation>
    </message>
    <message>
        <source>Fee {0}</source>
        <translation>收費 {0}</translation>
    </message>
    <message>
        <source>Entered as {0}</source>
        <translation>已登記為 {0}</translation>
    </message>
    <message>
        <source>Copy or excerpt</source>
        <translation>複製或摘抄</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>頁數</translation>
    </message>
    <message>
        <source>Which pages, or what was excerpted</source>
        <translation>所複製的頁碼或摘抄的內容</translation>
    </message>
    <message>
        <source>Enter in the register</source>
        <translation>登記</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>CopyRegisterPage</name>
    <message>
        <source>An archivist or an administrator does this.</source>
        <translation>由檔案員或系統管理員辦理。</translation>
    </message>
    <message>
        <source>Choose a copy first.</source>
        <translation>請先選擇一份備份。</translation>
    </message>
    <message>
        <source>Reading back {0}</source>
        <translation>正在回讀 {0}</translation>
    </message>
    <message>
        <source>Entered.</source>
        <translation>已登記。</translation>
    </message>
    <message>
        <source>Write into the remark why it is kept no more.</source>
        <translation>請在備註中寫明不再保存的原因。</translation>
    </message>
    <message>
        <source>Withdrawn.</source>
        <translation>已註銷。</translation>
    </message>
    <message>
        <source>This copy is not good any more: {0}</source>
        <translation>此備份已不合格：{0}</translation>
    </message>
    <message>
        <source>Read back: whole, and of this room.</source>
        <translation>回讀完畢：完好，且屬於本室。</translation>
    </message>
    <message>
        <source>File of the copy</source>
        <translation>備份文件</translation>
    </message>
    <message>
        <source>here</source>
        <translation>本機</translation>
    </message>
    <message>
        <source>second medium</source>
        <translation>第二載體</translation>
    </message>
    <message>
        <source>register up to line {0}</source>
        <translation>登記庫，截至第 {0} 行</translation>
    </message>
    <message>
        <source>Every half hour and on closing to {0}; daily to {1}; 12 days, 10 weeks, 9 months and every year are kept; read back monthly; restore drill yearly.</source>
        <translation>每半小時及關閉時備份至 {0}；每日備份至 {1}；保留 12 天、10 週、9 個月及每年各一份；每月回讀；每年恢復演練。</translation>
    </message>
    <message>
        <source>no second medium yet</source>
        <translation>尚無第二載體</translation>
    </message>
    <message>
        <source>Enter a copy that is kept elsewhere</source>
        <translation>登記另處保存的備份</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>備份日期</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>載體</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>存放地點</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>責任人</translation>
    </message>
    <message>
        <source>Remark, or why it is kept no more</source>
        <translation>備註，或註銷原因</translation>
    </message>
    <message>
        <source>Read back…</source>
        <translation>回讀…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>註銷</translation>
    </message>
    <message>
        <source>File of the copy…</source>
        <translation>備份文件…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>登記</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>回讀日期</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>註銷日期</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>列表為空。</translation>
    </message>
    <message>
        <source>This is being done already.</source>
        <translation>正在進行中。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was noted.</source>
        <translation>已停止，未作登記。</translation>
    </message>
    <message>
        <source>Backup plan and backup record</source>
        <translation>備份方案與備份記錄</translation>
    </message>
    <message>
        <source>Print the record</source>
        <translation>打印備份記錄</translation>
    </message>
    <message>
        <source>Every night on the server with pg_dump, restored beside it and verified; 12 days, 10 weeks, 9 months and every year are kept; restore drill yearly.</source>
        <translation>每夜在伺服器上用 pg_dump 備份，在旁恢復並核驗；保留 12 日、10 週、9 月及每年各一份；每年做恢復演練。</translation>
    </message>
</context>
<context>
    <name>CountPage</name>
    <message>
        <source>No shelf open</source>
        <extracomment>How wide the columns are at 100 %, and at most, so that the middle keeps its room.</extracomment>
        <translation>未選層架</translation>
    </message>
    <message>
        <source>of {0} still to find here</source>
        <translation>尚未找到，此層共 {0}</translation>
    </message>
    <message>
        <source>Scan the label of a shelf to begin.</source>
        <translation>請掃描層架標籤開始。</translation>
    </message>
    <message>
        <source>{0} of {1} still to find in all</source>
        <translation>全部應找 {1}，還差 {0}</translation>
    </message>
    <message>
        <source>Scan a shelf first.</source>
        <translation>請先掃描層架。</translation>
    </message>
    <message>
        <source>Scan a shelf, then what stands on it</source>
        <translation>先掃層架，再掃架上檔案</translation>
    </message>
    <message>
        <source>Shelf done</source>
        <translation>此層完畢</translation>
    </message>
    <message>
        <source>Take back last scan</source>
        <translation>撤回上一次掃描</translation>
    </message>
    <message>
        <source>Last one is damaged</source>
        <translation>上一件破損</translation>
    </message>
    <message>
        <source>Read scanner file…</source>
        <translation>讀入掃描文件…</translation>
    </message>
    <message>
        <source>Count sheets</source>
        <translation>清點表</translation>
    </message>
    <message>
        <source>Differences and closing</source>
        <translation>差異與結束</translation>
    </message>
    <message>
        <source>All stocktakes</source>
        <translation>全部清點</translation>
    </message>
    <message>
        <source>The count waits for a shelf</source>
        <translation>等待掃描層架</translation>
    </message>
    <message>
        <source>Scan the label of a shelf, then box after box. Every scan is kept at once: if the power fails, counting goes on at the same scan.</source>
        <translation>先掃層架標籤，再逐盒掃描。每次掃描立即保存：斷電後從同一處繼續。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒絕</translation>
    </message>
    <message>
        <source>Box {0} now has its place here.</source>
        <translation>{0} 號盒的位置已改為此處。</translation>
    </message>
    <message>
        <source>Set aside: {0}</source>
        <translation>已另放：{0}</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) noted as seen</source>
        <translation>
            <numerusform>已記 %n 件在架</numerusform>
        </translation>
    </message>
    <message>
        <source>File of a portable scanner</source>
        <translation>便攜掃描器文件</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) read</source>
        <translation>
            <numerusform>已讀 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them to look at</source>
        <translation>
            <numerusform>其中 %n 行需查看</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountWords</name>
    <message>
        <source>Shelf</source>
        <extracomment>Told of by the code alone: nothing in the register has it.</extracomment>
        <translation>層架</translation>
    </message>
    <message>
        <source>Shelf done</source>
        <translation>此層完畢</translation>
    </message>
    <message>
        <source>Counted anew</source>
        <translation>重新清點</translation>
    </message>
    <message>
        <source>Counted already</source>
        <translation>已清點</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>他人在清點</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>範圍外</translation>
    </message>
    <message>
        <source>Unknown shelf</source>
        <translation>無此層架</translation>
    </message>
    <message>
        <source>Box open</source>
        <translation>開盒</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>找到</translation>
    </message>
    <message>
        <source>Found, moved</source>
        <translation>找到（已移）</translation>
    </message>
    <message>
        <source>Misplaced</source>
        <translation>錯位</translation>
    </message>
    <message>
        <source>Foreign</source>
        <translation>清單外</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>不在此次</translation>
    </message>
    <message>
        <source>Struck off</source>
        <translation>已註銷</translation>
    </message>
    <message>
        <source>Here though lent</source>
        <translation>借出而在庫</translation>
    </message>
    <message>
        <source>Card in place</source>
        <translation>代替卡在位</translation>
    </message>
    <message>
        <source>Card without loan</source>
        <translation>卡無借閱</translation>
    </message>
    <message>
        <source>Scanned twice</source>
        <translation>重複掃描</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>無登記</translation>
    </message>
    <message>
        <source>Misread</source>
        <translation>誤讀</translation>
    </message>
    <message>
        <source>File label</source>
        <translation>案卷標籤</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Not for counting</source>
        <translation>非清點用</translation>
    </message>
    <message>
        <source>Shelf first</source>
        <translation>先掃層架</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>無可撤回</translation>
    </message>
    <message>
        <source>Box {0}</source>
        <translation>{0} 號盒</translation>
    </message>
    <message>
        <source>box {0}</source>
        <translation>{0} 號盒</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>How wide the columns are, and how wide they get with larger text.</extracomment>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>ends the visit</source>
        <translation>結束辦理</translation>
    </message>
    <message>
        <source>Scan a card, box, file, shelf or command</source>
        <translation>掃描借閱證、盒、案卷、層架或指令</translation>
    </message>
    <message>
        <source>Loan slip</source>
        <translation>借閱單</translation>
    </message>
    <message>
        <source>Substitute cards</source>
        <translation>代替卡</translation>
    </message>
    <message>
        <source>Set aside on the pick-up shelf</source>
        <translation>已放到待取架</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>請看</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒絕</translation>
    </message>
    <message>
        <source>Loan request</source>
        <translation>借閱申請單</translation>
    </message>
    <message>
        <source>Recall notices</source>
        <translation>催還通知單</translation>
    </message>
    <message>
        <source>Sound is on</source>
        <translation>聲音已開</translation>
    </message>
    <message>
        <source>Sound is off</source>
        <translation>聲音已關</translation>
    </message>
    <message>
        <source>The desk waits</source>
        <translation>等待掃描</translation>
    </message>
    <message>
        <source>Scan a reader card to lend, a box or a file to take it back, a shelf to confirm that it stands in its place.</source>
        <translation>掃描借閱證辦理借出，掃描盒或案卷辦理歸還，掃描層架確認已歸位。</translation>
    </message>
</context>
<context>
    <name>DeputiesPage</name>
    <message>
        <source>Only a head or an administrator names deputies.</source>
        <translation>只有負責人或管理員可以指定代簽人。</translation>
    </message>
    <message>
        <source>ended {0}</source>
        <translation>{0} 終止</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已期滿</translation>
    </message>
    <message>
        <source>signs now</source>
        <translation>代簽中</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>尚未開始</translation>
    </message>
    <message>
        <source>Deputy named.</source>
        <translation>已指定代簽人。</translation>
    </message>
    <message>
        <source>The term has ended.</source>
        <translation>代簽期已終止。</translation>
    </message>
    <message>
        <source>A deputy for a post</source>
        <translation>職務代簽</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>職務</translation>
    </message>
    <message>
        <source>Name of the deputy</source>
        <translation>代簽人姓名</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Appointed by</source>
        <translation>指定人</translation>
    </message>
    <message>
        <source>Name deputy</source>
        <translation>指定代簽人</translation>
    </message>
    <message>
        <source>End the term today</source>
        <translation>今日終止</translation>
    </message>
    <message>
        <source>No deputies</source>
        <translation>沒有代簽人</translation>
    </message>
    <message>
        <source>Name one when the holder of a post is away, so that requests can be signed.</source>
        <translation>任職者外出時可指定代簽人，以免申請無人簽字。</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>代簽人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
</context>
<context>
    <name>DescriptionPage</name>
    <message>
        <source>Only number, class and place are shown: you lack the right to read it.</source>
        <translation>僅顯示檔號、類別和位置：您無權閱讀。</translation>
    </message>
    <message>
        <source>Original or copy</source>
        <translation>原件或複製件</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>標記</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>類別級</translation>
    </message>
    <message>
        <source>Former code</source>
        <translation>曾用檔號</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>複製件</translation>
    </message>
    <message>
        <source>important</source>
        <translation>重要</translation>
    </message>
    <message>
        <source>not yet mature</source>
        <translation>未成熟技術資料</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>封存</translation>
    </message>
    <message>
        <source>Party-group minutes</source>
        <translation>黨組會議記錄</translation>
    </message>
    <message>
        <source>personal data</source>
        <translation>個人信息</translation>
    </message>
    <message>
        <source>claims unsettled</source>
        <translation>未結清債權債務</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Show in full</source>
        <translation>完整顯示</translation>
    </message>
    <message>
        <source>Showing personal numbers is noted in the log.</source>
        <translation>顯示個人信息將記入日誌。</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents of file</source>
        <translation>卷內文件目錄</translation>
    </message>
    <message>
        <source>p. {0}</source>
        <translation>第 {0} 頁</translation>
    </message>
    <message>
        <source>Contents list</source>
        <translation>卷內目錄</translation>
    </message>
    <message>
        <source>Lies in the file</source>
        <translation>所在案卷</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>關聯</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>無。</translation>
    </message>
    <message>
        <source>Entered {0}</source>
        <translation>{0} 錄入</translation>
    </message>
    <message>
        <source>Compared with the paper</source>
        <translation>已與實體核對</translation>
    </message>
</context>
<context>
    <name>DestroyStage</name>
    <message>
        <source>Locked until the destruction has been entered.</source>
        <translation>登記銷毀之後才能簽字。</translation>
    </message>
    <message>
        <source>Everybody has signed.</source>
        <translation>均已簽字。</translation>
    </message>
    <message>
        <source>Classified or with personal data: a designated place, and no tearing up.</source>
        <translation>涉密或含個人信息：須在指定場所銷毀，不得撕毀。</translation>
    </message>
    <message>
        <source>How: {0}</source>
        <translation>銷毀方式：{0}</translation>
    </message>
    <message>
        <source>Designated place</source>
        <translation>指定場所</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Not here: {0}</source>
        <translation>不可採用：{0}</translation>
    </message>
    <message>
        <source>Destroyed on {0} by {1}</source>
        <translation>{0} 由{1}銷毀</translation>
    </message>
    <message>
        <source>Choose how and where for each kind.</source>
        <translation>請為每類載體選擇方式和場所。</translation>
    </message>
    <message>
        <source>Destroyed: now every supervisor signs.</source>
        <translation>已登記銷毀，請各監銷人簽字。</translation>
    </message>
    <message>
        <source>Destroy before the supervisors</source>
        <translation>在監銷人面前銷毀</translation>
    </message>
    <message>
        <source>Each line is tested a last time. Enter the destruction when the machine has taken the pieces; it cannot be taken back.</source>
        <translation>每一條目都會作最後一次檢查。實物銷毀後再登記；登記後不能撤回。</translation>
    </message>
    <message>
        <source>Firm, if one carries it out</source>
        <translation>受託單位（如有）</translation>
    </message>
    <message>
        <source>Enter the destruction</source>
        <translation>登記銷毀</translation>
    </message>
</context>
<context>
    <name>DestructionView</name>
    <message>
        <source>Batch</source>
        <translation>鑒定批</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>待補與組卷</translation>
    </message>
    <message>
        <source>Your roles do not include the review.</source>
        <translation>您的角色不含銷毀審查。</translation>
    </message>
    <message>
        <source>New batch…</source>
        <translation>新建鑒定…</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>銷毀清冊</translation>
    </message>
</context>
<context>
    <name>DisposalPage</name>
    <message>
        <source>Only a head or an administrator changes this.</source>
        <translation>只有負責人或管理員可以更改。</translation>
    </message>
    <message>
        <source>Designated: {0}</source>
        <translation>已指定：{0}</translation>
    </message>
    <message>
        <source>Choose a place first.</source>
        <translation>請先選擇場所。</translation>
    </message>
    <message>
        <source>Not designated any more: {0}</source>
        <translation>不再指定：{0}</translation>
    </message>
    <message>
        <source>Who approves a destruction</source>
        <translation>銷毀審批程序</translation>
    </message>
    <message>
        <source>Designated places</source>
        <translation>指定場所</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation>會簽職務</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>For secrets</source>
        <translation>可銷毀涉密</translation>
    </message>
    <message>
        <source>For burning</source>
        <translation>可焚燒</translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation>停用日期</translation>
    </message>
    <message>
        <source>Own profile from this one</source>
        <translation>由此另建程序</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>新增場所</translation>
    </message>
    <message>
        <source>Designated for secrets and personal data</source>
        <translation>可銷毀涉密和含個人信息的檔案</translation>
    </message>
    <message>
        <source>Meets the rules for burning</source>
        <translation>符合焚燒環保要求</translation>
    </message>
    <message>
        <source>Designate</source>
        <translation>指定</translation>
    </message>
    <message>
        <source>Retire this place</source>
        <translation>停用此場所</translation>
    </message>
</context>
<context>
    <name>Doorman</name>
    <message>
        <source>Practice room: {0} is the clerk, {1} the head; password: {2}</source>
        <translation>練習檔案室：經辦人員 {0}，負責人 {1}；密碼：{2}</translation>
    </message>
    <message>
        <source>Restored up to line {0}; the former file is kept as {1}.</source>
        <translation>已恢復至第 {0} 行；原文件保留為 {1}。</translation>
    </message>
    <message numerus="yes">
        <source>Your password runs out in %n day(s). Change it under Settings, Signing.</source>
        <translation>
            <numerusform>您的密碼還有 %n 天到期。請在「設置」的「簽名」中更改。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>The register does not answer. What was told as done is stored; the program tries again by itself.</source>
        <translation>登記庫沒有應答。已提示辦妥的都已保存；程序會自動重試。</translation>
    </message>
    <message>
        <source>The register answers again.</source>
        <translation>登記庫已恢復應答。</translation>
    </message>
    <message>
        <source>{0} ({1}) is stored after all. Do not do it again.</source>
        <translation>{0}（{1}）其實已經登記，不要重複辦理。</translation>
    </message>
    <message>
        <source>{0} ({1}) was not stored. Please do it again.</source>
        <translation>{0}（{1}）沒有登記成功，請重新辦理。</translation>
    </message>
</context>
<context>
    <name>EntryField</name>
    <message>
        <source>Carry over to the next entry (F4)</source>
        <translation>沿用到下一條（F4）</translation>
    </message>
    <message>
        <source>Carry over: {0}</source>
        <translation>沿用：{0}</translation>
    </message>
</context>
<context>
    <name>EntryFields</name>
    <message>
        <source>Important</source>
        <extracomment>Columns that are chosen from what the room has. A second period that comes into question: the longer of the two is taken (K-04). Field, row, side, how many sides it takes. Whether the period of the class starts with an event that is entered later. A title that the archivist supplied stands in brackets (domain §2.2).</extracomment>
        <translation>重要</translation>
    </message>
    <message>
        <source>Not yet mature</source>
        <translation>未成熟技術資料</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>封存</translation>
    </message>
    <message>
        <source>Party-group minutes</source>
        <translation>黨組會議記錄</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>個人信息</translation>
    </message>
    <message>
        <source>Claims unsettled</source>
        <translation>未結清債權債務</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製件</translation>
    </message>
    <message>
        <source>Supplied title [ ]</source>
        <translation>自擬題名 [ ]</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>更多字段</translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>收起字段</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>New entry</source>
        <translation>新建條目</translation>
    </message>
    <message>
        <source>Edit entry</source>
        <translation>修改條目</translation>
    </message>
    <message>
        <source>The number appears when class, year and period are chosen</source>
        <translation>選定類別、年度和保管期限後顯示檔號</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>更改理由</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) left in this class</source>
        <translation>
            <numerusform>本類別尚餘 %n 號</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n 條</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: {0}</source>
        <translation>已撤銷：{0}</translation>
    </message>
    <message>
        <source>New item of the file</source>
        <translation>案卷新文件</translation>
    </message>
    <message>
        <source>Several at once: 10-15, 100+20, +5</source>
        <translation>一次多件：10-15、100+20、+5</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>保存並續錄</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Save as draft</source>
        <translation>存為草稿</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤銷上條</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>The program made a mistake</source>
        <translation>程序出錯</translation>
    </message>
    <message>
        <source>What you did last was not stored; everything that was told as done before is safe. You can go on working. If it happens again, send the number below to whoever looks after the program.</source>
        <translation>剛才的操作沒有保存；此前已提示完成的操作均已妥存。您可以繼續工作。如再次出現，請將下面的編號告知維護程序的人員。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳情</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
</context>
<context>
    <name>FieldsPage</name>
    <message>
        <source>All classes</source>
        <translation>全部類別</translation>
    </message>
    <message>
        <source>Your roles do not include settings.</source>
        <translation>您的角色不含設置權限。</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>Choose a class first.</source>
        <translation>請先選擇類別。</translation>
    </message>
    <message>
        <source>The class has these fields now.</source>
        <translation>該類別已啟用這組字段。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Field added.</source>
        <translation>字段已添加。</translation>
    </message>
    <message>
        <source>The field is no longer offered; what it says stays.</source>
        <translation>字段已停用，已著錄的內容保留。</translation>
    </message>
    <message>
        <source>Change the field</source>
        <translation>修改字段</translation>
    </message>
    <message>
        <source>A field of one&apos;s own</source>
        <translation>自定義字段</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Level of description</source>
        <translation>著錄層級</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>全部層級</translation>
    </message>
    <message>
        <source>The chosen field is</source>
        <translation>所選字段為</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Set of fields</source>
        <translation>字段組</translation>
    </message>
    <message>
        <source>Give to the class</source>
        <translation>用於本類別</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>英文名稱</translation>
    </message>
    <message>
        <source>Name in Simplified Chinese</source>
        <translation>簡體名稱</translation>
    </message>
    <message>
        <source>Name in Traditional Chinese</source>
        <translation>繁體名稱</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>值的類型</translation>
    </message>
    <message>
        <source>Words to choose from</source>
        <translation>選項</translation>
    </message>
    <message>
        <source>One a line; three languages with | between: red | 红 | 紅</source>
        <translation>每行一項；三種語言以 | 分隔：red | 红 | 紅</translation>
    </message>
    <message>
        <source>Carried over to the next entry</source>
        <translation>沿用到下一條</translation>
    </message>
    <message>
        <source>Personal: shown masked</source>
        <translation>個人信息：遮蔽顯示</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>著錄要求</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自定義</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>沿用</translation>
    </message>
    <message>
        <source>Carriers of one&apos;s own</source>
        <translation>自定義載體</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Also destroyed and withdrawn</source>
        <translation>含已銷毀和已撤回</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>限定</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Nothing found for “{0}”</source>
        <extracomment>What is asked for when a hit is taken.</extracomment>
        <translation>沒有找到「{0}」</translation>
    </message>
    <message>
        <source>{0} found · {1} ms</source>
        <translation>找到 {0} 條 · {1} 毫秒</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>檔案盒</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>庫位</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>申請單</translation>
    </message>
    <message>
        <source>All of them in the catalogue</source>
        <translation>在目錄中查看全部</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>This room is empty: where to begin</source>
        <extracomment>Each step: its icon, and the view and tab where it is made.</extracomment>
        <translation>檔案室還是空的，從這裏開始</translation>
    </message>
    <message>
        <source>Draw the racks of the room, or import a list of them.</source>
        <translation>畫出庫房的密集架，或導入密集架一覽。</translation>
    </message>
    <message>
        <source>Shelves, people, records from spreadsheets; you look before it is written.</source>
        <translation>架位、人員、檔案目錄，表格檔案均可；先看預覽，再寫入。</translation>
    </message>
    <message>
        <source>By hand, with the number the room gives it.</source>
        <translation>手工著錄，檔號由檔案室編給。</translation>
    </message>
    <message>
        <source>Build shelves</source>
        <translation>建立架位</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>導入目錄</translation>
    </message>
    <message>
        <source>Enter a record</source>
        <translation>著錄一件</translation>
    </message>
</context>
<context>
    <name>FitPage</name>
    <message>
        <source>every room</source>
        <translation>全部庫房</translation>
    </message>
    <message>
        <source>Choose a kind of box and a number.</source>
        <translation>請選擇盒的種類並填寫數量。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>可放 %n 盒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n shelf(s)</source>
        <translation>
            <numerusform>（%n 層）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too few</source>
        <translation>
            <numerusform>尚缺 %n 個位置</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without net length: 860 mm assumed</source>
        <translation>
            <numerusform>%n 層未填淨長，按 860 mm 計</numerusform>
        </translation>
    </message>
    <message>
        <source>No box of this kind waits for a place.</source>
        <translation>沒有此種盒待上架。</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) of this kind wait, beginning with {0}.</source>
        <translation>
            <numerusform>此種盒有 %n 盒待上架，自 {0} 起。</numerusform>
        </translation>
    </message>
    <message>
        <source>No run of shelves keeps all of them together.</source>
        <translation>沒有連續的層架能放下全部。</translation>
    </message>
    <message>
        <source>This shelf takes none of them.</source>
        <translation>此層一盒也放不下。</translation>
    </message>
    <message numerus="yes">
        <source>Place %n together</source>
        <translation>
            <numerusform>連續上架 %n 盒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place %n on this shelf</source>
        <translation>
            <numerusform>放 %n 盒到此層</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a shelf in the list first.</source>
        <translation>請先在列表中選擇層架。</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) placed.</source>
        <translation>
            <numerusform>已上架 %n 盒。</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind of box</source>
        <translation>盒的種類</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>For whom (may stay empty)</source>
        <translation>專用對象（可不填）</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>庫房</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Fitting</source>
        <translation>放得下</translation>
    </message>
    <message>
        <source>Not fitting</source>
        <translation>放不下</translation>
    </message>
    <message>
        <source>All together in order</source>
        <translation>連續存放</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>在庫位圖上</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>層架</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>可放</translation>
    </message>
    <message>
        <source>Free (mm)</source>
        <translation>餘長（mm）</translation>
    </message>
    <message>
        <source>How</source>
        <translation>放法</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Shelves</source>
        <translation>層數</translation>
    </message>
</context>
<context>
    <name>FixturesPanel</name>
    <message>
        <source>New on the plan</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Choose what shall be taken off the plan.</source>
        <translation>請先選擇要移除的內容。</translation>
    </message>
    <message>
        <source>Move it there</source>
        <translation>移到此處</translation>
    </message>
    <message>
        <source>Put on the plan</source>
        <translation>放到圖上</translation>
    </message>
    <message>
        <source>Your role may not change places.</source>
        <translation>您的角色無權修改位置。</translation>
    </message>
    <message>
        <source>On the plan</source>
        <translation>平面圖上</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Name (if it has one)</source>
        <translation>名稱（可不填）</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Along</source>
        <translation>沿牆</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>向下</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>FollowPage</name>
    <message>
        <source>Back to the unit {0}</source>
        <translation>退回補充 {0}</translation>
    </message>
    <message>
        <source>To be refiled {0}</source>
        <translation>待組卷 {0}</translation>
    </message>
    <message>
        <source>The panel found these incomplete: their unit completes them, then they stay.</source>
        <translation>鑒定小組認為這些檔案不完整：由所在部門補充後繼續保存。</translation>
    </message>
    <message>
        <source>The panel wants these in a new file: catalogue it, then note its code.</source>
        <translation>鑒定小組要求將這些材料另行組卷：先著錄新案卷，再登記其檔號。</translation>
    </message>
    <message>
        <source>There is nothing in this list.</source>
        <translation>列表為空。</translation>
    </message>
    <message>
        <source>{0} is kept as {1}</source>
        <translation>{0} 已歸入 {1}</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>檔號</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>鑒定人</translation>
    </message>
    <message>
        <source>Judged on</source>
        <translation>鑒定日期</translation>
    </message>
    <message>
        <source>Print this list</source>
        <translation>打印此列表</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>存為文件</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>打開條目</translation>
    </message>
    <message>
        <source>Catalogue the new file…</source>
        <translation>著錄新案卷…</translation>
    </message>
    <message>
        <source>Reference code of the new file</source>
        <translation>新案卷檔號</translation>
    </message>
    <message>
        <source>Note the new file</source>
        <translation>登記新案卷</translation>
    </message>
    <message>
        <source>Nothing to follow up</source>
        <translation>沒有待辦事項</translation>
    </message>
    <message>
        <source>Pieces come here with the report of a batch, by the panel&apos;s verdict.</source>
        <translation>鑒定報告完成後，按鑒定小組意見列於此處。</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Look</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>Scanner and desk</source>
        <translation>掃描槍與借閱台</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>As the desktop has it</source>
        <translation>隨系統</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Mean time between keys of a scan (ms)</source>
        <translation>掃描時按鍵平均間隔(毫秒)</translation>
    </message>
    <message>
        <source>Longest time between keys of a scan (ms)</source>
        <translation>掃描時按鍵最長間隔(毫秒)</translation>
    </message>
    <message>
        <source>Sounds for done, look and refused</source>
        <translation>完成、請看、拒絕時發出聲音</translation>
    </message>
    <message>
        <source>Lock the desk after minutes without a touch</source>
        <translation>無操作後鎖定（分鐘）</translation>
    </message>
</context>
<context>
    <name>HandingOnPage</name>
    <message>
        <source>{0} · {1} records</source>
        <translation>{0} · {1} 條</translation>
    </message>
    <message>
        <source>Writing {0}</source>
        <translation>正在寫入 {0}</translation>
    </message>
    <message>
        <source>{0} classes, files and items written to {1}</source>
        <translation>已將 {0} 個類目、案卷和件寫入 {1}</translation>
    </message>
    <message>
        <source>{0} rows written to {1}</source>
        <translation>已將 {0} 行寫入 {1}</translation>
    </message>
    <message>
        <source>Checking {0}</source>
        <translation>正在核驗 {0}</translation>
    </message>
    <message>
        <source>Save finding aid</source>
        <translation>保存檢索目錄</translation>
    </message>
    <message>
        <source>Save full export</source>
        <translation>保存完整導出</translation>
    </message>
    <message>
        <source>Check an export</source>
        <translation>核驗導出文件</translation>
    </message>
    <message>
        <source>The export is whole and unchanged.</source>
        <translation>導出文件完整，未被改動。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are wrong with this export.</source>
        <translation>
            <numerusform>此導出有 %n 處問題。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>已停止，未寫入任何內容。</translation>
    </message>
    <message>
        <source>A fonds for other archives&apos; programs</source>
        <translation>供其他檔案系統使用的全宗目錄</translation>
    </message>
    <message>
        <source>A finding aid in EAD 2002: classes, files and items with their dates, boxes and barcodes. What you may not read stays masked.</source>
        <translation>EAD 2002 格式的檢索目錄：類目、案卷和件，含日期、檔案盒和條碼。您無權查看的內容仍被遮蓋。</translation>
    </message>
    <message>
        <source>Fonds</source>
        <translation>全宗</translation>
    </message>
    <message>
        <source>Save finding aid…</source>
        <translation>保存檢索目錄…</translation>
    </message>
    <message>
        <source>Everything, for another program or for later</source>
        <translation>全部數據，供其他程序或日後使用</translation>
    </message>
    <message>
        <source>All tables with the whole trail, as text that explains itself and can be checked without this program. It holds what is secret too: keep it like the room itself.</source>
        <translation>全部數據表及完整操作日誌，為自帶說明的文本，不用本程序也能核驗。其中含有涉密內容，請與登記庫同等保管。</translation>
    </message>
    <message>
        <source>Save full export…</source>
        <translation>保存完整導出…</translation>
    </message>
    <message>
        <source>Check an export…</source>
        <translation>核驗導出文件…</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Older changes stand in the audit log.</source>
        <translation>更早的變更見審計日誌。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>檔號</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>檔案盒</translation>
    </message>
    <message>
        <source>Turn in the box</source>
        <translation>盒內次序</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>夾號</translation>
    </message>
    <message>
        <source>File</source>
        <translation>案卷</translation>
    </message>
    <message>
        <source>Expiry date</source>
        <translation>到期日期</translation>
    </message>
    <message>
        <source>Start of retention</source>
        <translation>起算日期</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保管</translation>
    </message>
    <message>
        <source>Fonds</source>
        <translation>全宗</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製件</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>裝訂</translation>
    </message>
    <message>
        <source>Not yet mature</source>
        <translation>未成熟技術資料</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>封存</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>重要</translation>
    </message>
    <message>
        <source>Party-group minutes</source>
        <translation>黨組會議記錄</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>個人信息</translation>
    </message>
    <message>
        <source>Claims unsettled</source>
        <translation>未結清債權債務</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>類別級</translation>
    </message>
    <message>
        <source>Number in the other system</source>
        <translation>外部系統編號</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Nothing found</source>
        <translation>沒有找到</translation>
    </message>
</context>
<context>
    <name>HoldForm</name>
    <message>
        <source>Held under {0}</source>
        <translation>已暫停銷毀，編號 {0}</translation>
    </message>
    <message>
        <source>Hold {0} lifted</source>
        <translation>已解除暫停 {0}</translation>
    </message>
    <message>
        <source>Place a hold</source>
        <translation>暫停銷毀</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Keep {0} on</source>
        <translation>繼續暫停 {0}</translation>
    </message>
    <message>
        <source>Keep on</source>
        <translation>繼續暫停</translation>
    </message>
    <message>
        <source>Lift {0}</source>
        <translation>解除 {0}</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n 盒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} with %n record(s)</source>
        <translation>
            <numerusform>{0}，共 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold {0} kept on until {1}</source>
        <translation>暫停 {0} 繼續至 {1}</translation>
    </message>
    <message>
        <source>Hold on</source>
        <translation>暫停對象</translation>
    </message>
    <message>
        <source>Question, as in the catalogue</source>
        <translation>查詢條件（同目錄）</translation>
    </message>
    <message>
        <source>Also what comes later</source>
        <translation>包括以後的檔案</translation>
    </message>
    <message>
        <source>A standing hold catches every record that is entered, imported or changed so that it answers to the question, until the hold is lifted.</source>
        <translation>持續暫停在解除之前，凡以後錄入、導入或修改而符合查詢條件的檔案，一律暫停銷毀。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>提出者</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>複核日期</translation>
    </message>
    <message>
        <source>Reaches</source>
        <translation>暫停範圍</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Import a list</source>
        <translation>導入目錄</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>選擇目錄文件</translation>
    </message>
    <message>
        <source>Looking at {0}</source>
        <translation>正在查看 {0}</translation>
    </message>
    <message>
        <source>Taking in {0}</source>
        <translation>正在導入 {0}</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n row(s)</source>
        <translation>
            <numerusform>導入 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>A list</source>
        <translation>清單</translation>
    </message>
    <message>
        <source>Imports so far</source>
        <translation>歷次導入</translation>
    </message>
    <message>
        <source>Nothing is written yet. Look at what will happen.</source>
        <translation>尚未寫入。請先查看將如何導入。</translation>
    </message>
    <message>
        <source>There is nothing to take in.</source>
        <translation>沒有可導入的內容。</translation>
    </message>
    <message>
        <source>Import {0} took this very file in before.</source>
        <translation>導入 {0} 已導入過同一文件。</translation>
    </message>
    <message>
        <source>A mapping is saved for these headings: {0}.</source>
        <translation>這些標題已有保存的列對應：{0}。</translation>
    </message>
    <message numerus="yes">
        <source>Import {0}: %n row(s) taken in</source>
        <translation>
            <numerusform>導入 {0}：已導入 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking import {0} back</source>
        <translation>正在撤銷導入 {0}</translation>
    </message>
    <message numerus="yes">
        <source>Import {0} is taken back: %n row(s)</source>
        <translation>
            <numerusform>已撤銷導入 {0}：%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>taken {0} · skipped {1} · refused {2}</source>
        <translation>導入 {0} · 跳過 {1} · 拒絕 {2}</translation>
    </message>
    <message>
        <source>no entries: {0}</source>
        <translation>非條目：{0}</translation>
    </message>
    <message>
        <source>Stopped. The room is as it was.</source>
        <translation>已停止。登記庫保持原樣。</translation>
    </message>
    <message>
        <source>The mapping “{0}” is saved.</source>
        <translation>列對應「{0}」已保存。</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>保存拒絕的行</translation>
    </message>
    <message>
        <source>Saving refused rows</source>
        <translation>正在保存被拒絕的行</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved for mending</source>
        <translation>
            <numerusform>已保存 %n 行待更正</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a list…</source>
        <translation>選擇文件…</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>導入</translation>
    </message>
    <message>
        <source>Save refused rows…</source>
        <translation>保存拒絕的行…</translation>
    </message>
    <message>
        <source>Records, shelves, people or a loan book from XLSX, XLS, ODS or CSV, or a finding aid in EAD 2002. Sheets, headings and columns are found by themselves; you see every refused row and every value that is written differently before anything is stored.</source>
        <translation>可導入檔案目錄、架位、人員或借閱登記簿（XLSX、XLS、ODS、CSV）以及 EAD 2002 目錄。工作表、標題行和各列自動識別；寫入之前，您可以看到每一行被拒絕的原因和每一處改寫。</translation>
    </message>
    <message>
        <source>Which column means what</source>
        <translation>各列的含義</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>拒絕的行</translation>
    </message>
    <message>
        <source>Written differently</source>
        <translation>改寫的值</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>登記值</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>處理</translation>
    </message>
    <message>
        <source>Bring the list the room has</source>
        <translation>導入已有的目錄</translation>
    </message>
</context>
<context>
    <name>InspectionsPage</name>
    <message>
        <source>Your roles do not include the care of the storeroom.</source>
        <translation>您的角色不包括庫房管理。</translation>
    </message>
    <message>
        <source>Entered as {0}.</source>
        <translation>已登記，編號 {0}。</translation>
    </message>
    <message>
        <source>Ledger of inspections and what was done</source>
        <translation>檢查和處理情況臺賬</translation>
    </message>
    <message>
        <source>An inspection</source>
        <translation>登記檢查</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>檢查日期</translation>
    </message>
    <message>
        <source>Inspected by</source>
        <translation>檢查人</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>檢查類別</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>被檢查部門</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>驗收結論</translation>
    </message>
    <message>
        <source>Year inspected</source>
        <translation>被檢查年度</translation>
    </message>
    <message>
        <source>What has to be done, until when</source>
        <translation>整改措施及期限</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>登記</translation>
    </message>
    <message>
        <source>Print the ledger</source>
        <translation>打印臺賬</translation>
    </message>
    <message>
        <source>No inspection yet</source>
        <translation>尚無檢查記錄</translation>
    </message>
    <message>
        <source>Enter what the manager inspected, each department&apos;s yearly inspection, and the check of the computers.</source>
        <translation>請登記領導檢查、各部門年度檢查驗收和計算機安全檢查。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>檢查情況</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>處理措施</translation>
    </message>
    <message>
        <source>Struck out, because</source>
        <translation>註銷原因</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Choose a record</source>
        <extracomment>Long enough for the list to be painted first, too short to be seen.</extracomment>
        <translation>請選擇檔案</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>暫停銷毀</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>Never lent.</source>
        <translation>從未借出。</translation>
    </message>
    <message numerus="yes">
        <source>Lent %n time(s)</source>
        <translation>
            <numerusform>借出 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>out, due {0}</source>
        <translation>借出，應還 {0}</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>著錄</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>利用</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保管</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷史</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>電子件</translation>
    </message>
</context>
<context>
    <name>JudgingPane</name>
    <message>
        <source>never lent</source>
        <translation>從未借出</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>last on {0}</source>
        <translation>最近 {0}</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>利用</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>已保管</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>頁數</translation>
    </message>
    <message>
        <source>Security classification</source>
        <translation>密級</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>為何不可？</translation>
    </message>
    <message>
        <source>Nothing keeps it: it can be put before the panel.</source>
        <translation>沒有留存事由：可提交鑒定小組。</translation>
    </message>
    <message>
        <source>Like records: same class, years around</source>
        <translation>同類檔案：同一類別，相近年度</translation>
    </message>
</context>
<context>
    <name>KeepingPage</name>
    <message>
        <source>Copies here</source>
        <extracomment>A room on a server is copied and looked through where that stands.</extracomment>
        <translation>本機備份</translation>
    </message>
    <message>
        <source>Second medium</source>
        <translation>第二載體</translation>
    </message>
    <message>
        <source>Register of copies</source>
        <translation>備份登記</translation>
    </message>
    <message>
        <source>Checks and drill</source>
        <translation>核驗與演練</translation>
    </message>
    <message>
        <source>Handing on</source>
        <translation>交出</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>備份</translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message>
        <source>a box</source>
        <translation>某一檔案盒</translation>
    </message>
    <message>
        <source>ended {0}</source>
        <translation>{0} 解除</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未生效</translation>
    </message>
    <message>
        <source>run out</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Choose a shelf in the register, or enter the number of a box.</source>
        <translation>請在層架登記中選擇層架，或填寫盒號。</translation>
    </message>
    <message>
        <source>Choose a line of the list first.</source>
        <translation>請先在列表中選擇一行。</translation>
    </message>
    <message>
        <source>This one is ended already.</source>
        <translation>此項已解除。</translation>
    </message>
    <message>
        <source>There is no such box.</source>
        <translation>沒有此盒。</translation>
    </message>
    <message>
        <source>Kept for {0}.</source>
        <translation>已專供{0}。</translation>
    </message>
    <message>
        <source>A day such as 2026-03-17.</source>
        <translation>請填寫日期，如 2026-03-17。</translation>
    </message>
    <message>
        <source>No longer kept for {0}.</source>
        <translation>不再專供{0}。</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>專用的位置</translation>
    </message>
    <message>
        <source>Number or code of a box</source>
        <translation>盒號或盒條碼</translation>
    </message>
    <message>
        <source>For a</source>
        <translation>對象</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Responsible (name or staff no.)</source>
        <translation>負責人（姓名或工號）</translation>
    </message>
    <message>
        <source>From (today)</source>
        <translation>起（默認今天）</translation>
    </message>
    <message>
        <source>Until (open)</source>
        <translation>止（可不填）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why it ends</source>
        <translation>解除原因</translation>
    </message>
    <message>
        <source>Keep for somebody</source>
        <translation>設爲專用</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>設爲專用</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Place or box</source>
        <translation>位置或盒</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>止</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>解除原因</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Anywhere</source>
        <translation>任何頁面</translation>
    </message>
    <message>
        <source>the views, from top to bottom</source>
        <translation>自上而下切換各頁</translation>
    </message>
    <message>
        <source>find anything</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>lock the desk</source>
        <translation>鎖定</translation>
    </message>
    <message>
        <source>this page</source>
        <translation>本頁</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>掃描</translation>
    </message>
    <message>
        <source>works whatever has the focus</source>
        <translation>不論焦點在何處均有效</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>目錄</translation>
    </message>
    <message>
        <source>new entry</source>
        <translation>新建條目</translation>
    </message>
    <message>
        <source>edit the chosen entry</source>
        <translation>修改所選條目</translation>
    </message>
    <message>
        <source>save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>save and go on with the next</source>
        <translation>保存並錄入下一件</translation>
    </message>
    <message>
        <source>carry the field over to the next entry</source>
        <translation>將字段沿用到下一條</translation>
    </message>
    <message>
        <source>take the entry made last back</source>
        <translation>撤銷剛錄入的條目</translation>
    </message>
    <message>
        <source>copy the chosen lines</source>
        <translation>複製所選行</translation>
    </message>
    <message>
        <source>Loan desk</source>
        <translation>借閱台</translation>
    </message>
    <message>
        <source>Reader card</source>
        <translation>借閱證</translation>
    </message>
    <message>
        <source>opens the visit</source>
        <translation>開始辦理</translation>
    </message>
    <message>
        <source>Box or file</source>
        <translation>盒或案卷</translation>
    </message>
    <message>
        <source>lends what is approved; takes back what is out</source>
        <translation>借出已批准的；收回已借出的</translation>
    </message>
    <message>
        <source>Substitute card</source>
        <translation>代替卡</translation>
    </message>
    <message>
        <source>closes the card: the file is in its slot</source>
        <translation>註銷代替卡：檔案已歸位</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>層架</translation>
    </message>
    <message>
        <source>confirms that it was put away</source>
        <translation>確認已歸位</translation>
    </message>
    <message>
        <source>Enter, empty field</source>
        <translation>空欄按回車</translation>
    </message>
    <message>
        <source>ends the visit and prints</source>
        <translation>結束辦理並打印</translation>
    </message>
    <message>
        <source>takes the last act back</source>
        <translation>撤銷上一步</translation>
    </message>
</context>
<context>
    <name>LabelChoices</name>
    <message>
        <source>By the thickness of each box</source>
        <translation>按各盒厚度</translation>
    </message>
    <message>
        <source>Labels for</source>
        <translation>標籤用於</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>樣式</translation>
    </message>
    <message>
        <source>Paper or roll</source>
        <translation>標籤紙</translation>
    </message>
    <message>
        <source>First free label</source>
        <translation>起始空白標籤</translation>
    </message>
    <message>
        <source>Printed paper</source>
        <translation>套打</translation>
    </message>
    <message>
        <source>Print the place on the label</source>
        <translation>標籤上印存放位置</translation>
    </message>
    <message>
        <source>A label that says the place is owed again whenever the box is moved.</source>
        <translation>標籤上有存放位置的，盒子一移動就要重印。</translation>
    </message>
    <message>
        <source>Add a sheet or roll of your own</source>
        <translation>新增自己的標籤紙</translation>
    </message>
</context>
<context>
    <name>LabelPreview</name>
    <message>
        <source>Adjust the printer…</source>
        <translation>校準打印機…</translation>
    </message>
    <message>
        <source>Click the first free label of the sheet; used ones are hatched.</source>
        <translation>點擊第一枚空白標籤；已用的畫有斜線。</translation>
    </message>
    <message>
        <source>Save as ZPL…</source>
        <translation>存為 ZPL…</translation>
    </message>
    <message>
        <source>Dots per inch of the label printer</source>
        <translation>標籤打印機解析度（dpi）</translation>
    </message>
    <message>
        <source>Save as ZPL</source>
        <translation>存為 ZPL</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>已保存：{0}</translation>
    </message>
</context>
<context>
    <name>LabelsPage</name>
    <message numerus="yes">
        <source>%n chosen label(s) will be printed.</source>
        <translation>
            <numerusform>將打印所選標籤 %n 張。</numerusform>
        </translation>
    </message>
    <message>
        <source>The labels of all will be printed: {0}.</source>
        <translation>將打印全部標籤：{0}。</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) are out of date and will be printed.</source>
        <translation>
            <numerusform>有 %n 張標籤已過時，將打印。</numerusform>
        </translation>
    </message>
    <message>
        <source>When the labels are on the boxes, press “Printed”: then they are not owed.</source>
        <translation>標籤貼到盒上後，請按「已打印」：此後不再列為待打印。</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>標籤</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) registered as printed</source>
        <translation>
            <numerusform>已登記打印標籤 %n 張</numerusform>
        </translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>打印標籤</translation>
    </message>
    <message>
        <source>Show and print</source>
        <translation>預覽打印</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>All that are owed instead</source>
        <translation>改為全部待打印</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>A test page is not registered as printed.</source>
        <translation>測試頁不登記為已打印。</translation>
    </message>
    <message>
        <source>A torn label…</source>
        <translation>標籤破損…</translation>
    </message>
    <message>
        <source>Label of</source>
        <translation>標籤歸屬</translation>
    </message>
    <message>
        <source>Why it is owed</source>
        <translation>重印原因</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份數</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Registered as printed: copy {0} of this label.</source>
        <translation>已登記打印：此標籤的第 {0} 份。</translation>
    </message>
    <message>
        <source>Added: {0}</source>
        <translation>已新增：{0}</translation>
    </message>
    <message>
        <source>The labels are being drawn.</source>
        <translation>正在產生標籤。</translation>
    </message>
    <message>
        <source>The labels are being registered.</source>
        <translation>正在登記標籤。</translation>
    </message>
</context>
<context>
    <name>LeavingPage</name>
    <message>
        <source>Copying and verifying</source>
        <translation>正在備份並核驗</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>No copy was made</source>
        <translation>未能完成備份</translation>
    </message>
    <message>
        <source>A copy of the register is being written</source>
        <translation>正在備份登記庫</translation>
    </message>
    <message>
        <source>The copy is verified before it counts; then the register is closed. Everything that was entered is in the register already: whoever does not wait loses nothing, and the copy is made the next time somebody works here.</source>
        <translation>備份核驗無誤後才算數，隨後關閉登記庫。已登記的內容都已寫入登記庫：不等待也不會遺失任何內容，下次打開登記庫時會補做這份備份。</translation>
    </message>
    <message>
        <source>Don’t wait</source>
        <translation>不等待</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Go on without a copy</source>
        <translation>不備份，繼續</translation>
    </message>
    <message>
        <source>If this takes long, the place of the copies does not answer: close the window once more, and it closes without waiting for it.</source>
        <translation>如果長時間沒有反應，說明備份所在位置沒有響應：再次關閉窗口，即不再等待備份，直接關閉。</translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Code, title or box number</source>
        <translation>檔號、題名或盒號</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>檔號</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>入庫時間</translation>
    </message>
    <message>
        <source>Box no.</source>
        <translation>盒號</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>記錄數</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變動</translation>
    </message>
    <message>
        <source>From</source>
        <translation>原位置</translation>
    </message>
    <message>
        <source>By</source>
        <translation>經手人</translation>
    </message>
    <message>
        <source>Reason and evidence</source>
        <translation>事由與依據</translation>
    </message>
    <message>
        <source>The ledger is empty</source>
        <translation>臺賬為空</translation>
    </message>
    <message>
        <source>A file enters the ledger when its box is put on a shelf.</source>
        <translation>檔案盒上架時，盒內檔案即記入臺賬。</translation>
    </message>
    <message>
        <source>Choose a file above first.</source>
        <translation>請先在上面選擇檔案。</translation>
    </message>
    <message>
        <source>{0} is struck off; its line stays.</source>
        <translation>{0} 已註銷，臺賬記錄保留。</translation>
    </message>
    <message>
        <source>Strike off…</source>
        <translation>註銷…</translation>
    </message>
</context>
<context>
    <name>LineTable</name>
    <message>
        <source>No.</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>檔號</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Formed</source>
        <translation>形成日期</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保管</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
</context>
<context>
    <name>LinksPart</name>
    <message>
        <source>End the link with {0}</source>
        <translation>解除與 {0} 的關聯</translation>
    </message>
    <message>
        <source>It is linked with</source>
        <translation>關聯對象</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>檔號</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>關聯</translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>version {0}</source>
        <translation>第 {0} 版</translation>
    </message>
    <message>
        <source>{0} lines · {1} pieces · {2} pages · made by {3} on {4}</source>
        <translation>{0} 條 · {1} 件 · {2} 頁 · {3} 於 {4} 編制</translation>
    </message>
    <message>
        <source>frozen {0}</source>
        <translation>已凍結 {0}</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>at once</source>
        <translation>立即收回</translation>
    </message>
    <message>
        <source>kept open</source>
        <translation>未註銷</translation>
    </message>
    <message>
        <source>ready to fetch</source>
        <translation>可以取檔</translation>
    </message>
    <message>
        <source>to sign: {0}</source>
        <translation>待簽：{0}</translation>
    </message>
    <message>
        <source>file is back: take it out</source>
        <translation>檔案已還，請取出</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>未打印</translation>
    </message>
    <message>
        <source>in its place</source>
        <translation>已放置</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>take card out</source>
        <translation>取出代替卡</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打開</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>續借…</translation>
    </message>
    <message>
        <source>Breach…</source>
        <translation>違規…</translation>
    </message>
    <message>
        <source>Print loan register</source>
        <translation>打印借閱登記簿</translation>
    </message>
    <message>
        <source>Card placed</source>
        <translation>已放卡</translation>
    </message>
    <message>
        <source>Card removed</source>
        <translation>已取卡</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>重新打印</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>顯示位置</translation>
    </message>
    <message>
        <source>Is in its place</source>
        <translation>已歸位</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>應還日期</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>檔號</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>借閱人</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>利用目的</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>已取</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>簽字</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>歸還日期</translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>歸位處</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>代替卡</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>盒號</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>剩餘天數</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>續借</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>催還</translation>
    </message>
    <message>
        <source>No request waits</source>
        <translation>沒有待辦申請</translation>
    </message>
    <message>
        <source>Scan a box at the desk to start one.</source>
        <translation>在借閱台掃描盒即可新建申請。</translation>
    </message>
    <message>
        <source>Nothing is out</source>
        <translation>沒有借出</translation>
    </message>
    <message>
        <source>Every record is in its place.</source>
        <translation>全部檔案在庫。</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>沒有逾期</translation>
    </message>
    <message>
        <source>What should have been back shows here the day after.</source>
        <translation>應還未還的檔案次日在此列出。</translation>
    </message>
    <message>
        <source>Everything stands in its place</source>
        <translation>全部已歸位</translation>
    </message>
    <message>
        <source>What comes back waits here until its shelf is scanned.</source>
        <translation>歸還的檔案在此等候，掃描層架標籤後歸位。</translation>
    </message>
    <message>
        <source>No card stands on the shelves</source>
        <translation>架上沒有代替卡</translation>
    </message>
    <message>
        <source>Each lent file leaves one in its place.</source>
        <translation>每借出一件，原處放置一張代替卡。</translation>
    </message>
    <message>
        <source>past closing</source>
        <extracomment>What can be done about the rows of each list: the key of a button and its icon. Registers print also when nothing is open.</extracomment>
        <translation>閉館未還</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>查閱中</translation>
    </message>
    <message>
        <source>to be made</source>
        <translation>待複製</translation>
    </message>
    <message>
        <source>to hand over</source>
        <translation>待簽收</translation>
    </message>
    <message>
        <source>back by {0}</source>
        <translation>{0} 前發回</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已辦結</translation>
    </message>
    <message>
        <source>End the reading…</source>
        <translation>結束查閱…</translation>
    </message>
    <message>
        <source>Print reading register</source>
        <translation>打印查閱登記簿</translation>
    </message>
    <message>
        <source>Copy made…</source>
        <translation>登記複製…</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>審核…</translation>
    </message>
    <message>
        <source>Signed for</source>
        <translation>已簽收</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>已發回</translation>
    </message>
    <message>
        <source>Print register of copies</source>
        <translation>打印複製摘抄登記簿</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始時間</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Watched by</source>
        <translation>監督人</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>查閱人</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>頁數</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>收費</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意人</translation>
    </message>
    <message>
        <source>Nobody is reading</source>
        <translation>目前無人查閱</translation>
    </message>
    <message>
        <source>Scan a reader card and a record that was approved for reading.</source>
        <translation>掃描借閱證和已批准查閱的檔案。</translation>
    </message>
    <message>
        <source>Nothing to copy, nothing copied this year</source>
        <translation>沒有待複製的檔案，本年也沒有複製</translation>
    </message>
    <message>
        <source>A request for a copy shows here once every consent is there.</source>
        <translation>複製申請全部獲准後顯示在此。</translation>
    </message>
    <message>
        <source>Case…</source>
        <translation>案件…</translation>
    </message>
    <message>
        <source>Print this list</source>
        <translation>打印此列表</translation>
    </message>
</context>
<context>
    <name>ListSaver</name>
    <message>
        <source>Save list</source>
        <translation>保存列表</translation>
    </message>
    <message>
        <source>Saving {0}</source>
        <translation>正在保存 {0}</translation>
    </message>
    <message>
        <source>{0} rows saved in {1}</source>
        <translation>已將 {0} 行保存到 {1}</translation>
    </message>
    <message>
        <source>{0} lines are too many for paper: narrow the list, or save it.</source>
        <translation>共 {0} 行，不宜打印：請縮小範圍，或保存為文件。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>已停止，未保存任何內容。</translation>
    </message>
</context>
<context>
    <name>ListStage</name>
    <message>
        <source>The list is frozen: make a new version to change it.</source>
        <translation>清冊已凍結，如需更改請另編版本。</translation>
    </message>
    <message>
        <source>Nothing more changes on this list.</source>
        <translation>本清冊不再更改。</translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation>第 {0} 版</translation>
    </message>
    <message>
        <source>The list is made from the verdicts; look it through, then freeze it.</source>
        <translation>清冊已按鑒定意見編成，請核對後凍結。</translation>
    </message>
    <message>
        <source>Choose the lines to be left out first.</source>
        <translation>請先選擇要剔除的條目。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>已剔除 %n 條</numerusform>
        </translation>
    </message>
    <message>
        <source>The destruction report is kept.</source>
        <translation>銷毀報告已保存。</translation>
    </message>
    <message>
        <source>The list is frozen and goes round for opinions.</source>
        <translation>清冊已凍結，開始會簽。</translation>
    </message>
    <message>
        <source>A new version is a draft; it needs every signature again.</source>
        <translation>新版本已建為草稿，須重新全部簽署。</translation>
    </message>
    <message>
        <source>The list is given up; its pieces stand where they stood.</source>
        <translation>清冊已作廢，檔案恢復原狀。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Destruction report (goes with the list)</source>
        <translation>銷毀報告（隨清冊）</translation>
    </message>
    <message>
        <source>Keep the report</source>
        <translation>保存報告</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Leave chosen lines out</source>
        <translation>剔除所選條目</translation>
    </message>
    <message>
        <source>New version without chosen lines</source>
        <translation>另編版本（剔除所選）</translation>
    </message>
    <message>
        <source>Give the list up</source>
        <translation>作廢清冊</translation>
    </message>
    <message>
        <source>Freeze for signing</source>
        <translation>凍結並送簽</translation>
    </message>
    <message>
        <source>No list yet</source>
        <translation>尚無清冊</translation>
    </message>
    <message>
        <source>Everything with the verdict “destroy” goes on the list; each line is tested.</source>
        <translation>鑒定為「銷毀」的全部列入清冊，逐條檢查。</translation>
    </message>
    <message>
        <source>Make the destruction list</source>
        <translation>編制銷毀清冊</translation>
    </message>
</context>
<context>
    <name>ListsPage</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打開</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>已銷毀</translation>
    </message>
    <message>
        <source>Refused or given up</source>
        <translation>未批准或作廢</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>Never archived</source>
        <translation>不歸檔文件</translation>
    </message>
    <message>
        <source>There is nothing in this list.</source>
        <translation>此列表為空。</translation>
    </message>
    <message>
        <source>Only a register of papers never archived is written on, until frozen.</source>
        <translation>只有不歸檔文件登記冊在凍結前可續寫。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>清冊編號</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>條目</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>編制日期</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>編制人</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>批准日期</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>待簽</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Write on</source>
        <translation>續寫</translation>
    </message>
    <message>
        <source>Papers never archived…</source>
        <translation>不歸檔文件…</translation>
    </message>
    <message>
        <source>No list here</source>
        <translation>沒有清冊</translation>
    </message>
    <message>
        <source>Lists are made from the verdicts of a batch and are kept for ever.</source>
        <translation>清冊由鑒定意見編成，永久保存。</translation>
    </message>
</context>
<context>
    <name>LoanDeskView</name>
    <message>
        <source>Loan desk</source>
        <translation>借閱台</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>辦理</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Out now</source>
        <translation>在借</translation>
    </message>
    <message>
        <source>Overdue and recalls</source>
        <translation>逾期催還</translation>
    </message>
    <message>
        <source>To put back</source>
        <translation>待歸位</translation>
    </message>
    <message>
        <source>Cards out</source>
        <translation>代替卡</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) kept open by findings</source>
        <translation>
            <numerusform>有問題未註銷 %n 條</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recall(s) should go out today</source>
        <translation>
            <numerusform>今天應發催還通知 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>In the order of the shelves</source>
        <translation>按排架順序</translation>
    </message>
    <message>
        <source>{0} cards without a loan · {1} loans without a card</source>
        <translation>有卡無借 {0} · 有借無卡 {1}</translation>
    </message>
    <message>
        <source>Recall notices</source>
        <translation>催還通知單</translation>
    </message>
    <message>
        <source>Loan register {0}</source>
        <translation>借閱登記簿 {0}</translation>
    </message>
    <message>
        <source>Substitute cards</source>
        <translation>代替卡</translation>
    </message>
    <message>
        <source>Reading room</source>
        <translation>閱檔室</translation>
    </message>
    <message>
        <source>Copies and excerpts</source>
        <translation>複製摘抄</translation>
    </message>
    <message>
        <source>Recalled by {0}: {1}</source>
        <translation>已催還（{0}）：{1}</translation>
    </message>
    <message>
        <source>Register {0}</source>
        <translation>登記簿 {0}</translation>
    </message>
    <message>
        <source>Noted: {0}</source>
        <translation>已登記：{0}</translation>
    </message>
    <message>
        <source>Cases and leavers</source>
        <translation>事故與離崗</translation>
    </message>
    <message>
        <source>Read in the file of a portable scanner…</source>
        <translation>讀入便攜掃描槍檔案…</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message numerus="yes">
        <source>%n act(s)</source>
        <translation>
            <numerusform>操作 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand(s) out</source>
        <translation>
            <numerusform>異常 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what stands out</source>
        <translation>只看異常操作</translation>
    </message>
    <message>
        <source>No act in this span</source>
        <translation>此期間沒有操作記錄</translation>
    </message>
    <message>
        <source>Every act, print, export and sign-in makes its own line; none is changed.</source>
        <translation>每次操作、打印、導出和登錄都有一行記錄，任何人不能更改。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>對象</translation>
    </message>
    <message>
        <source>Stands out</source>
        <translation>異常提示</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>工作站</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行數</translation>
    </message>
    <message>
        <source>Only refused acts</source>
        <translation>僅看被拒絕的操作</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Today</source>
        <extracomment>Order and icons of the rail; only views that exist get an entry. The tabs take all the room of the heading that its words and buttons leave.</extracomment>
        <translation>今天</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>目錄</translation>
    </message>
    <message>
        <source>Shelf map</source>
        <translation>庫位圖</translation>
    </message>
    <message>
        <source>Loan desk</source>
        <translation>借閱台</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>銷毀審查</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>移交接收</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>客戶檔案</translation>
    </message>
    <message>
        <source>Storeroom</source>
        <translation>庫房</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>簿冊</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>導入</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設置</translation>
    </message>
    <message>
        <source>Practice room: everything here is invented and may be tried out</source>
        <translation>練習檔案室：內容均為虛構，可隨意試用</translation>
    </message>
    <message>
        <source>Desktop Archive</source>
        <translation>Desktop Archive</translation>
    </message>
</context>
<context>
    <name>MapBar</name>
    <message>
        <source>bay {0} of {1}</source>
        <translation>第 {0} 節，共 {1} 節</translation>
    </message>
    <message>
        <source>bays {0}–{1} of {2}</source>
        <translation>第 {0}–{1} 節，共 {2} 節</translation>
    </message>
    <message>
        <source>Back along the side</source>
        <translation>沿本面後退</translation>
    </message>
    <message>
        <source>On along the side</source>
        <translation>沿本面前進</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>縮小（-）</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>放大（+）</translation>
    </message>
    <message>
        <source>The whole room (Home)</source>
        <translation>整個庫房（Home）</translation>
    </message>
    <message>
        <source>As wide as the view (0)</source>
        <translation>適合寬度（0）</translation>
    </message>
    <message>
        <source>What the wall tells</source>
        <translation>架面顯示內容</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>Room and zone</source>
        <translation>庫房和區</translation>
    </message>
    <message>
        <source>Wall of shelves</source>
        <translation>層架立面圖</translation>
    </message>
    <message>
        <source>Scan a box and then a shelf label to place or move it; dragging works, too.</source>
        <translation>先掃描盒，再掃描層架標籤，即可上架或移動；也可拖動。</translation>
    </message>
    <message>
        <source>Bay {0}</source>
        <translation>{0} 節</translation>
    </message>
    <message>
        <source>Box {0} is in your hand: scan the shelf it goes to.</source>
        <translation>已掃描 {0} 號盒：請掃描要放入的層架。</translation>
    </message>
    <message>
        <source>Shelf {0}: scan a box to put it here.</source>
        <translation>層架 {0}：掃描盒即可放到此處。</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>層架</translation>
    </message>
    <message>
        <source>Box no.</source>
        <translation>盒號</translation>
    </message>
    <message>
        <source>First</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>止</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Boxes on this side</source>
        <translation>本面的盒</translation>
    </message>
    <message>
        <source>{0} m used</source>
        <translation>佔用 {0} m</translation>
    </message>
    <message>
        <source>{0} m free</source>
        <translation>空餘 {0} m</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>修改平面圖</translation>
    </message>
    <message>
        <source>Change the plan: doors, windows, instruments</source>
        <translation>修改平面圖：門、窗、儀器</translation>
    </message>
    <message>
        <source>only {0}</source>
        <translation>只看{0}</translation>
    </message>
    <message>
        <source>aisle</source>
        <translation>通道</translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message>
        <source>Room {0}</source>
        <translation>{0}號庫房</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>左面</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>右面</translation>
    </message>
    <message>
        <source>Range {0}</source>
        <translation>第 {0} 列</translation>
    </message>
    <message>
        <source>side {0}</source>
        <translation>{0} 面</translation>
    </message>
    <message>
        <source>{0}: {1} % full</source>
        <translation>{0}：已佔 {1} %</translation>
    </message>
    <message>
        <source>Box {0}</source>
        <translation>盒 {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>未按序</translation>
    </message>
    <message>
        <source>Label out of date</source>
        <translation>標籤待換</translation>
    </message>
    <message>
        <source>{0} m free</source>
        <translation>空餘 {0} m</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n 盒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) out of order</source>
        <translation>
            <numerusform>%n 盒未按序</numerusform>
        </translation>
    </message>
    <message>
        <source>Period undetermined</source>
        <translation>期限未定</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>{0} 到期</translation>
    </message>
    <message>
        <source>{0} from {1}</source>
        <translation>{0} 自 {1} 移來</translation>
    </message>
    <message>
        <source>{0} shelved</source>
        <translation>{0} 上架</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>佔用</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>順序</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Empty shelf</source>
        <translation>空層</translation>
    </message>
    <message>
        <source>Room left</source>
        <translation>有空位</translation>
    </message>
    <message>
        <source>80 % full and more</source>
        <translation>已佔 80 % 以上</translation>
    </message>
    <message>
        <source>95 % full and more</source>
        <translation>已佔 95 % 以上</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>按序</translation>
    </message>
    <message>
        <source>Without number</source>
        <translation>無序號</translation>
    </message>
    <message>
        <source>Period ended</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>Ends within a year</source>
        <translation>一年內到期</translation>
    </message>
    <message>
        <source>Ends within 5 years</source>
        <translation>五年內到期</translation>
    </message>
    <message>
        <source>Ends within 10 years</source>
        <translation>十年內到期</translation>
    </message>
    <message>
        <source>Ends later</source>
        <translation>十年後到期</translation>
    </message>
    <message>
        <source>Shelves on this side</source>
        <translation>本面層架</translation>
    </message>
    <message>
        <source>Boxes on this side</source>
        <translation>本面檔案盒</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空</translation>
    </message>
    <message>
        <source>full</source>
        <translation>滿</translation>
    </message>
    <message>
        <source>{0} out of order</source>
        <translation>{0} 盒未按序</translation>
    </message>
    <message>
        <source>perm.</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>Zone {0}</source>
        <translation>{0}區</translation>
    </message>
</context>
<context>
    <name>MappingEditor</name>
    <message>
        <source>Keep this mapping as</source>
        <translation>列對應存為</translation>
    </message>
    <message>
        <source>Save mapping</source>
        <translation>保存列對應</translation>
    </message>
</context>
<context>
    <name>MatrixPage</name>
    <message>
        <source>Only a head or an administrator changes the matrix.</source>
        <translation>只有負責人或管理員可以更改審批表。</translation>
    </message>
    <message>
        <source>Only lines of a class can be removed.</source>
        <translation>只有類別專用項可以刪除。</translation>
    </message>
    <message>
        <source>Saved as version {0}. It holds from the next scan on.</source>
        <translation>已存為第 {0} 版，自下一次掃描起生效。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>歷次版本</translation>
    </message>
    <message>
        <source>Open requests follow the matrix in force. A line of a class takes the place of the usual one for that class and all below it.</source>
        <translation>未辦結的申請按現行審批表辦理。類別專用項取代通用項，適用於該類別及其下級類別。</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>檔案性質</translation>
    </message>
    <message>
        <source>This use is</source>
        <translation>該利用方式</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Change this cell</source>
        <translation>更改此格</translation>
    </message>
    <message>
        <source>A line of its own for class</source>
        <translation>類別專用項</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>增加</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>利用方式</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Old and new</source>
        <translation>更改內容</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
</context>
<context>
    <name>MattersPage</name>
    <message>
        <source>The list is empty.</source>
        <translation>列表為空。</translation>
    </message>
    <message>
        <source>Damage and loss</source>
        <translation>損壞與遺失</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>離崗移交</translation>
    </message>
    <message>
        <source>Excerpt notebooks</source>
        <translation>摘抄筆記本</translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation>沒有未結案件</translation>
    </message>
    <message>
        <source>What is found damaged or missing at a return opens one by itself.</source>
        <translation>歸還檢查發現損壞或缺失時，自動立案。</translation>
    </message>
    <message>
        <source>Nobody leaves</source>
        <translation>沒有人離崗</translation>
    </message>
    <message>
        <source>Find the person at the desk, then choose All that is held.</source>
        <translation>請在借閱台查找該人，再選「名下未清事項」。</translation>
    </message>
    <message>
        <source>No notebook was issued</source>
        <translation>未發放筆記本</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>打印列表</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>立案日期</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>頁數</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>檔號</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>發現的問題</translation>
    </message>
    <message>
        <source>Leaves on</source>
        <translation>離崗日期</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>登記日期</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>移交日期</translation>
    </message>
    <message>
        <source>What was handed over</source>
        <translation>移交資料</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>批准日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終止日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>發放日期</translation>
    </message>
    <message>
        <source>Back, cancelled</source>
        <translation>收回註銷</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>清點頁數</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Direct need</source>
        <translation>直接需要人員</translation>
    </message>
    <message>
        <source>No list of direct need</source>
        <translation>沒有直接需要人員名單</translation>
    </message>
    <message>
        <source>A request to read a secret record asks who approved the need.</source>
        <translation>申請查閱涉密檔案時，登記批准人後即列入名單。</translation>
    </message>
    <message>
        <source>Person or unit</source>
        <translation>人員或部門</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
</context>
<context>
    <name>MeasureField</name>
    <message>
        <source>A whole number above 0, please.</source>
        <translation>請填寫大於 0 的整數。</translation>
    </message>
</context>
<context>
    <name>MediumPage</name>
    <message>
        <source>An archivist or an administrator does this.</source>
        <translation>由檔案員或系統管理員辦理。</translation>
    </message>
    <message>
        <source>A practice room owes no copies.</source>
        <translation>練習室無須備份。</translation>
    </message>
    <message>
        <source>No copy was ever proven good on a second medium.</source>
        <translation>第二載體上尚無核驗通過的備份。</translation>
    </message>
    <message numerus="yes">
        <source>Last verified copy on a second medium: %n day(s)</source>
        <translation>
            <numerusform>第二載體上最近一份核驗通過的備份：%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder of the second medium</source>
        <translation>第二載體文件夾</translation>
    </message>
    <message>
        <source>No second medium is used from now on.</source>
        <translation>此後不再使用第二載體。</translation>
    </message>
    <message>
        <source>Copies go there from now on. It is a share on another computer: see that its owner keeps it, and that nobody else writes there.</source>
        <translation>此後備份存入該處。這是另一台計算機上的共享文件夾：請確認對方妥善保管，且他人不得寫入。</translation>
    </message>
    <message>
        <source>Copies go there from now on: the first of each day, and on closing.</source>
        <translation>此後每日首份及關閉時的備份存入該處。</translation>
    </message>
    <message>
        <source>A copy on the same disk goes with the disk. Choose a folder on another disk or USB disk; every copy is read back there before it counts. Public clouds are refused.</source>
        <translation>同一磁盤上的備份會隨磁盤一起損失。請選擇另一塊磁盤或移動硬盤上的文件夾；每份備份須在該處回讀合格才算數。公有雲一律拒絕。</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>瀏覽…</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>使用此文件夾</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>時機</translation>
    </message>
    <message>
        <source>Up to line</source>
        <translation>截至行號</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>MoveBar</name>
    <message>
        <source>Where does box {0} go?</source>
        <translation>{0} 號盒放到何處？</translation>
    </message>
    <message>
        <source>Move box {0} from {1} to {2}?</source>
        <translation>將 {0} 號盒從 {1} 移到 {2}？</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>無位置</translation>
    </message>
    <message>
        <source>There is no such shelf.</source>
        <translation>沒有此層架。</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>層架</translation>
    </message>
</context>
<context>
    <name>MoveForm</name>
    <message>
        <source>No box or shelf has this code.</source>
        <translation>沒有此編碼的盒或層架。</translation>
    </message>
    <message>
        <source>There is no such shelf.</source>
        <translation>沒有這個層架。</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) chosen: {0}</source>
        <translation>
            <numerusform>已選 %n 盒：{0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Or scan single boxes.</source>
        <translation>或逐個掃描要移的盒。</translation>
    </message>
    <message>
        <source>Say first from where and to where; boxes must find a place there.</source>
        <translation>請先填寫起止層架，且盒須放得下。</translation>
    </message>
    <message>
        <source>Where each box would go is shown here.</source>
        <translation>此處顯示每盒的新位置。</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) find a place.</source>
        <translation>
            <numerusform>%n 盒可放下。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) find none and stay.</source>
        <translation>
            <numerusform>%n 盒放不下，留在原處。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) keep their shelf.</source>
        <translation>
            <numerusform>%n 盒不換層。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shelf label(s) will be out of date</source>
        <translation>
            <numerusform>%n 個層標將過期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n range-end card(s)</source>
        <translation>
            <numerusform>%n 張指引卡</numerusform>
        </translation>
    </message>
    <message>
        <source>New move plan</source>
        <translation>新建移庫計劃</translation>
    </message>
    <message>
        <source>From shelf</source>
        <translation>自層架</translation>
    </message>
    <message>
        <source>to shelf</source>
        <translation>至層架</translation>
    </message>
    <message>
        <source>Onto shelf</source>
        <translation>移到層架</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排列</translation>
    </message>
    <message>
        <source>Close gaps between the boxes</source>
        <translation>盒間不留空</translation>
    </message>
    <message>
        <source>Leave free on each shelf (%)</source>
        <translation>每層預留（%）</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>制定計劃</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Box no.</source>
        <translation>盒號</translation>
    </message>
    <message>
        <source>From</source>
        <translation>原位置</translation>
    </message>
    <message>
        <source>To</source>
        <translation>新位置</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>件數</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>MoveRun</name>
    <message>
        <source>Nothing can be taken back any more.</source>
        <translation>沒有可撤銷的操作。</translation>
    </message>
    <message>
        <source>Taken back: box {0} is “{1}” again.</source>
        <translation>已撤銷：{0} 號盒恢復為「{1}」。</translation>
    </message>
    <message>
        <source>Approving needs the right to keep the places; ask the archivist.</source>
        <translation>批准需有管理庫位的權限，請找檔案管理員。</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen box(es)</source>
        <translation>
            <numerusform>所選 %n 盒</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1} there</source>
        <translation>已到位 {0} / {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n on the trolley</source>
        <translation>
            <numerusform>車上 %n 盒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a place</source>
        <translation>
            <numerusform>%n 盒無位置</numerusform>
        </translation>
    </message>
    <message>
        <source>Put box {0} on</source>
        <translation>將 {0} 號盒放到</translation>
    </message>
    <message>
        <source>Fetch box {0} from</source>
        <translation>取 {0} 號盒，位於</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>無位置</translation>
    </message>
    <message>
        <source>Every box of the plan is there. Close the plan.</source>
        <translation>計劃內各盒均已到位。請結束計劃。</translation>
    </message>
    <message>
        <source>Approved. Scan a box where it stands.</source>
        <translation>已批准。請在原處掃描盒。</translation>
    </message>
    <message>
        <source>Paused. It goes on where it was left.</source>
        <translation>已暫停，可從中斷處繼續。</translation>
    </message>
    <message>
        <source>Goes on where it was left.</source>
        <translation>從中斷處繼續。</translation>
    </message>
    <message>
        <source>Checked again with the shelves as they are now.</source>
        <translation>已按現有層架重新核對。</translation>
    </message>
    <message>
        <source>Dropped. The plan stays in the list.</source>
        <translation>已放棄，計劃仍留在列表中。</translation>
    </message>
    <message>
        <source>Plan closed.</source>
        <translation>計劃已結束。</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新核對</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>打印清單</translation>
    </message>
    <message>
        <source>Undo last scan</source>
        <translation>撤銷上次掃描</translation>
    </message>
    <message>
        <source>Close the plan</source>
        <translation>結束計劃</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>放棄</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>現在結束</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Why the rest is not moved</source>
        <translation>其餘未移動的原因</translation>
    </message>
    <message>
        <source>Scan a box here, then its shelf there</source>
        <translation>先在原處掃描盒，再掃描新層架</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>Box no.</source>
        <translation>盒號</translation>
    </message>
    <message>
        <source>From</source>
        <translation>原位置</translation>
    </message>
    <message>
        <source>To</source>
        <translation>新位置</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>件數</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>By</source>
        <translation>經手人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
</context>
<context>
    <name>MovesPage</name>
    <message>
        <source>New move plan</source>
        <translation>新建移庫計劃</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計劃</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>There</source>
        <translation>到位</translation>
    </message>
    <message>
        <source>No move is planned</source>
        <translation>沒有移庫計劃</translation>
    </message>
    <message>
        <source>A move plan says where each box of some shelves goes, proves that it fits, and is carried out by scanning boxes and shelves. It can be paused at any time.</source>
        <translation>移庫計劃規定若干層架上每盒的新位置，先核對能否放下，再逐盒掃描盒與層架來完成，可隨時暫停。</translation>
    </message>
    <message>
        <source>Move plan</source>
        <translation>移庫計劃</translation>
    </message>
</context>
<context>
    <name>NeedFields</name>
    <message>
        <source>Direct need approved by</source>
        <extracomment>So long an entry is proposed for where somebody gives it an end of its own.</extracomment>
        <translation>直接需要的批准人</translation>
    </message>
    <message>
        <source>May read from</source>
        <translation>可查閱起始日期</translation>
    </message>
    <message>
        <source>Until a last day</source>
        <translation>設截止日期</translation>
    </message>
    <message>
        <source>May read until</source>
        <translation>可查閱截止日期</translation>
    </message>
    <message numerus="yes">
        <source>In this room an entry holds for %n day(s) at most.</source>
        <translation>
            <numerusform>本室規定最長 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has the right to approve this. Give an account the right to approve, or name a deputy of the leader in charge in the settings.</source>
        <translation>沒有可批准的人。請授予某賬戶批准權限，或在設定中為分管領導登記代理人。</translation>
    </message>
</context>
<context>
    <name>NeedPanel</name>
    <message>
        <source>Approved by {0} on {1}</source>
        <translation>{0} 於 {1} 批准</translation>
    </message>
    <message>
        <source>From {0} on</source>
        <translation>自 {0} 起</translation>
    </message>
    <message>
        <source>From {0} to {1}</source>
        <translation>自 {0} 至 {1}</translation>
    </message>
    <message>
        <source>This entry was ended; it stays as history.</source>
        <translation>該條目已終止，僅作歷史保留。</translation>
    </message>
    <message>
        <source>This entry ran out by itself; it stays as history.</source>
        <translation>該條目已到期，僅作歷史保留。</translation>
    </message>
    <message>
        <source>Only who lends takes somebody off the list.</source>
        <translation>須有借閱權限方可移出名單。</translation>
    </message>
    <message>
        <source>{0} is off the list</source>
        <translation>{0}已移出名單</translation>
    </message>
    <message>
        <source>Direct need</source>
        <translation>直接需要人員</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>移出名單</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>NotebookPanel</name>
    <message>
        <source>{0} pages, issued {1}</source>
        <translation>{0} 頁，{1} 發放</translation>
    </message>
    <message>
        <source>{0} is back and cancelled</source>
        <translation>{0} 已收回註銷</translation>
    </message>
    <message>
        <source>Notebook comes back</source>
        <translation>收回筆記本</translation>
    </message>
    <message>
        <source>Pages counted</source>
        <translation>清點頁數</translation>
    </message>
    <message>
        <source>Why pages differ, if they do</source>
        <translation>頁數不符的原因</translation>
    </message>
    <message>
        <source>Take back and cancel</source>
        <translation>收回註銷</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>NumberFields</name>
    <message>
        <source>the next number</source>
        <translation>下一號</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>樓棟</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房號</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>業主</translation>
    </message>
    <message>
        <source>Project number</source>
        <translation>項目號</translation>
    </message>
    <message>
        <source>Catalogue number</source>
        <translation>目錄號</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案次號</translation>
    </message>
    <message>
        <source>Reserved number</source>
        <translation>預留號</translation>
    </message>
    <message>
        <source>Late arrival behind</source>
        <translation>插件：列於何件之後</translation>
    </message>
</context>
<context>
    <name>NumberingView</name>
    <message>
        <source>Numbering</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>編號方案</translation>
    </message>
    <message>
        <source>Numbers of classes</source>
        <translation>類別與號段</translation>
    </message>
    <message>
        <source>Number anew</source>
        <translation>重新編號</translation>
    </message>
    <message>
        <source>Register check</source>
        <translation>編號檢查</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>目錄</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>打印列表</translation>
    </message>
</context>
<context>
    <name>OccupancyPage</name>
    <message>
        <source>{0} m taken of {1} m</source>
        <translation>已佔 {0} 米，共 {1} 米</translation>
    </message>
    <message numerus="yes">
        <source>%n without net length: 860 mm assumed</source>
        <translation>
            <numerusform>%n 層未填淨長，按 860 mm 計</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no shelf for boxes yet.</source>
        <translation>尚無存放檔案盒的層架。</translation>
    </message>
    <message>
        <source>By room</source>
        <translation>按庫房</translation>
    </message>
    <message>
        <source>By range</source>
        <translation>按列</translation>
    </message>
    <message>
        <source>By side</source>
        <translation>按面</translation>
    </message>
    <message>
        <source>By shelf</source>
        <translation>按層</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Shelves</source>
        <translation>層數</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>盒數</translation>
    </message>
    <message>
        <source>Length (m)</source>
        <translation>總長（米）</translation>
    </message>
    <message>
        <source>Taken (m)</source>
        <translation>已佔（米）</translation>
    </message>
    <message>
        <source>Free (m)</source>
        <translation>餘（米）</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>佔用</translation>
    </message>
</context>
<context>
    <name>OpeningForm</name>
    <message>
        <source>Choose…</source>
        <translation>請選擇…</translation>
    </message>
    <message>
        <source>Panel: {0}</source>
        <translation>鑒定小組：{0}</translation>
    </message>
    <message>
        <source>Opinions: {0}</source>
        <translation>會簽：{0}</translation>
    </message>
    <message>
        <source>Decides: {0}</source>
        <translation>批准：{0}</translation>
    </message>
    <message>
        <source>{0} is open: name its panel and take in what is due.</source>
        <translation>{0}已開始：請指定鑒定小組並列入到期檔案。</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>新建鑒定</translation>
    </message>
    <message>
        <source>What has outlived its period is judged piece by piece by a panel.</source>
        <translation>保管期限屆滿的檔案由鑒定小組逐件鑒定。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>審批程序</translation>
    </message>
    <message>
        <source>Basis (regulation, decision, plan)</source>
        <translation>依據（制度、決定、計劃）</translation>
    </message>
    <message>
        <source>Open the batch</source>
        <translation>開始鑒定</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>OpinionStage</name>
    <message>
        <source>Nobody is awaited</source>
        <translation>無人待簽</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Do not approve</source>
        <translation>不批准</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Do not agree</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Every word that this list needs has been given.</source>
        <translation>本清冊所需簽署均已完成。</translation>
    </message>
    <message>
        <source>This word was given and is never changed.</source>
        <translation>此簽署已作出，不能更改。</translation>
    </message>
    <message>
        <source>Others sign first: the posts come in order.</source>
        <translation>須按順序簽署，請先由其他職務簽署。</translation>
    </message>
    <message>
        <source>Received on {0}; the decision is due by {1}. Silence is no consent.</source>
        <translation>{0} 收到，應於 {1} 前批復。逾期不視為同意。</translation>
    </message>
    <message>
        <source>Received on {0}; the deadline {1} has passed: the list is waiting, not approved.</source>
        <translation>{0} 收到，已過期限 {1}：清冊為待批，未批准。</translation>
    </message>
    <message>
        <source>Choose the lines that are refused, and say why.</source>
        <translation>請選擇不同意的條目並說明理由。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) refused; they go back to their shelves</source>
        <translation>
            <numerusform>不同意 %n 條，將放回原處</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} agrees</source>
        <translation>{0}已簽署同意</translation>
    </message>
    <message>
        <source>{0} does not agree</source>
        <translation>{0}不同意</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>條目</translation>
    </message>
    <message>
        <source>Refused because</source>
        <translation>不同意的理由</translation>
    </message>
    <message>
        <source>Refuse chosen lines</source>
        <translation>不同意所選條目</translation>
    </message>
    <message>
        <source>Not refused</source>
        <translation>取消不同意</translation>
    </message>
</context>
<context>
    <name>OutlookPage</name>
    <message>
        <source>every room</source>
        <translation>全部庫房</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>歷史太短</translation>
    </message>
    <message>
        <source>When the store is full</source>
        <translation>庫房容量預測</translation>
    </message>
    <message>
        <source>shelves there are</source>
        <translation>層架總長</translation>
    </message>
    <message>
        <source>taken at the end of the year</source>
        <translation>年末已佔</translation>
    </message>
    <message>
        <source>destroyed in the year</source>
        <translation>當年銷毀</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>米</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>庫房</translation>
    </message>
    <message>
        <source>Intake counted by</source>
        <translation>入庫量計算依據</translation>
    </message>
    <message>
        <source>as far as is known</source>
        <translation>按已知情況</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>How it was reckoned</source>
        <translation>推算過程</translation>
    </message>
    <message>
        <source>Growth by class</source>
        <translation>各類增長</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Metres a year</source>
        <translation>每年（米）</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>盒數</translation>
    </message>
    <message>
        <source>Metres by year</source>
        <translation>各年（米）</translation>
    </message>
</context>
<context>
    <name>OverdueList</name>
    <message>
        <source>no. {0}, to the head</source>
        <translation>第 {0} 次，送部門負責人</translation>
    </message>
    <message>
        <source>no. {0}, today</source>
        <translation>第 {0} 次，今日應發</translation>
    </message>
    <message>
        <source>after a breach</source>
        <translation>因違規</translation>
    </message>
    <message>
        <source>Recall the marked</source>
        <translation>催還所選</translation>
    </message>
    <message>
        <source>Recall all that are due</source>
        <translation>催還全部到期應催</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>辦理歸還</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>應還日期</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>剩餘天數</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>檔號</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>借閱人</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Next recall</source>
        <translation>應發催還</translation>
    </message>
    <message>
        <source>Recalls sent</source>
        <translation>已發催還</translation>
    </message>
    <message>
        <source>Recall by</source>
        <translation>催還方式</translation>
    </message>
</context>
<context>
    <name>OverridePanel</name>
    <message>
        <source>Issue as an exception</source>
        <translation>破例借出</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Superior’s sign-in name</source>
        <translation>上級的用戶名</translation>
    </message>
    <message>
        <source>Superior’s password</source>
        <translation>上級的密碼</translation>
    </message>
    <message>
        <source>Do it anyway</source>
        <translation>仍然借出</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>跳過此件</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>到此為止</translation>
    </message>
</context>
<context>
    <name>PanelStage</name>
    <message>
        <source>Panel</source>
        <extracomment>How high the list of members is at least; the fields below it scroll away.</extracomment>
        <translation>鑒定小組</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) in this batch</source>
        <translation>
            <numerusform>本批 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The panel has reported: panel and pieces stand.</source>
        <translation>鑒定小組已報告，成員和檔案不再更改。</translation>
    </message>
    <message>
        <source>This batch is over.</source>
        <translation>本批鑒定已結束。</translation>
    </message>
    <message>
        <source>No department</source>
        <translation>無部門</translation>
    </message>
    <message>
        <source>Still to be named: {0}</source>
        <translation>尚待指定：{0}</translation>
    </message>
    <message>
        <source>{0} (each department)</source>
        <translation>{0}（各部門）</translation>
    </message>
    <message>
        <source>{0} sits on the panel as {1}</source>
        <translation>{0}以{1}身份參加鑒定小組</translation>
    </message>
    <message>
        <source>Choose a member of the panel first.</source>
        <translation>請先選擇一名成員。</translation>
    </message>
    <message>
        <source>{0} left the panel</source>
        <translation>{0}已退出鑒定小組</translation>
    </message>
    <message>
        <source>Choose the pieces to be taken out first.</source>
        <translation>請先選擇要移出的檔案。</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) taken out of the batch</source>
        <translation>
            <numerusform>已移出 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The batch is given up; its pieces are free for another.</source>
        <translation>本批鑒定已作廢，檔案可列入其他鑒定。</translation>
    </message>
    <message>
        <source>The panel begins to judge, piece by piece.</source>
        <translation>鑒定小組開始逐件鑒定。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>職務</translation>
    </message>
    <message>
        <source>Sits as</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>檔號</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Taken early because</source>
        <translation>提前理由</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Name to the panel</source>
        <translation>列為成員</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>免去</translation>
    </message>
    <message>
        <source>Take in all that is due</source>
        <translation>列入全部到期檔案</translation>
    </message>
    <message>
        <source>Choose from the due list…</source>
        <translation>從到期清單中選擇…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Begin to judge</source>
        <translation>開始鑒定</translation>
    </message>
    <message>
        <source>Give the batch up</source>
        <translation>作廢本批</translation>
    </message>
</context>
<context>
    <name>PaperDrawer</name>
    <message>
        <source>Drawing {0}</source>
        <translation>正在產生{0}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was drawn.</source>
        <translation>已停止，未產生任何頁面。</translation>
    </message>
</context>
<context>
    <name>PaperMenu</name>
    <message>
        <source>The list as it stands</source>
        <translation>打印當前列表</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>目錄</translation>
    </message>
    <message>
        <source>Covers and note sheets</source>
        <translation>封面與備考表</translation>
    </message>
    <message>
        <source>Filing stamp</source>
        <translation>歸檔章</translation>
    </message>
    <message>
        <source>Box {0}</source>
        <translation>盒號 {0}</translation>
    </message>
    <message>
        <source>More choices…</source>
        <translation>更多選項…</translation>
    </message>
</context>
<context>
    <name>PapersButton</name>
    <message>
        <source>Papers</source>
        <translation>打印表單</translation>
    </message>
    <message>
        <source>Appraisal opinions</source>
        <translation>檔案鑒定意見表</translation>
    </message>
    <message>
        <source>Appraisal report</source>
        <translation>鑒定工作報告</translation>
    </message>
    <message>
        <source>Destruction list</source>
        <translation>檔案銷毀清冊</translation>
    </message>
    <message>
        <source>Destruction application</source>
        <translation>檔案銷毀申請表</translation>
    </message>
    <message>
        <source>Destruction report</source>
        <translation>銷毀報告</translation>
    </message>
    <message>
        <source>Destruction record</source>
        <translation>檔案銷毀記錄</translation>
    </message>
    <message>
        <source>Report to the panel</source>
        <translation>向鑒定小組的報告</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>目錄與表單</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>打印範圍</translation>
    </message>
    <message>
        <source>How it is printed</source>
        <translation>打印方式</translation>
    </message>
    <message>
        <source>The records shown or chosen in the catalogue</source>
        <translation>目錄中顯示或選中的檔案</translation>
    </message>
    <message>
        <source>Choose here instead</source>
        <translation>改為在此選擇</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Words of the title, a code, initials</source>
        <translation>題名詞語、檔號或拼音首字母</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>表單語言</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>保管期限</translation>
    </message>
    <message>
        <source>Unit code</source>
        <translation>機構（問題）代碼</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>盒號</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>檢索</translation>
    </message>
    <message>
        <source>A new list for each</source>
        <translation>分別成冊</translation>
    </message>
    <message>
        <source>Catalogue no.</source>
        <translation>目錄號</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>項目名稱</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>專題</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排列</translation>
    </message>
    <message>
        <source>Kind of cover</source>
        <translation>封面種類</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>紙張</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Unit and period as</source>
        <translation>機構與期限寫作</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>章式</translation>
    </message>
    <message>
        <source>First free label</source>
        <translation>起始空白標籤</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>Place on the page</source>
        <translation>蓋章位置</translation>
    </message>
    <message>
        <source>Or at (mm from left, top)</source>
        <translation>或距左、上（毫米）</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>章框</translation>
    </message>
    <message>
        <source>Move print right, down (mm)</source>
        <translation>打印位置微調：右、下（毫米）</translation>
    </message>
    <message>
        <source>class</source>
        <translation>按類別</translation>
    </message>
    <message>
        <source>box</source>
        <translation>按盒</translation>
    </message>
    <message>
        <source>by reference code</source>
        <translation>按檔號</translation>
    </message>
    <message>
        <source>by date</source>
        <translation>按日期</translation>
    </message>
    <message>
        <source>as the class demands</source>
        <translation>按門類</translation>
    </message>
    <message>
        <source>plain paper</source>
        <translation>白紙</translation>
    </message>
    <message>
        <source>a printed cover 310 × 220</source>
        <translation>印製封面 310 × 220（套打）</translation>
    </message>
    <message>
        <source>with the papers of each box</source>
        <translation>隨各盒表單</translation>
    </message>
    <message>
        <source>together at the end</source>
        <translation>集中在最後</translation>
    </message>
    <message>
        <source>words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>codes</source>
        <translation>代碼</translation>
    </message>
    <message>
        <source>with pages</source>
        <translation>含頁數</translation>
    </message>
    <message>
        <source>before 2015</source>
        <translation>2015 年以前</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>打印章框</translation>
    </message>
    <message>
        <source>stamped already</source>
        <translation>已蓋章</translation>
    </message>
    <message>
        <source>a test page for printed covers</source>
        <translation>套打封面的測試頁</translation>
    </message>
</context>
<context>
    <name>PartChoice</name>
    <message>
        <source>Class</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Retention period</source>
        <translation>保管期限</translation>
    </message>
    <message>
        <source>Unit code</source>
        <translation>機構代碼</translation>
    </message>
    <message>
        <source>all classes</source>
        <translation>全部類別</translation>
    </message>
    <message>
        <source>all periods</source>
        <translation>全部期限</translation>
    </message>
</context>
<context>
    <name>PeriodsCard</name>
    <message>
        <source>placeholder</source>
        <translation>暫定</translation>
    </message>
    <message numerus="yes">
        <source>%n placeholder(s) still to be settled by the company.</source>
        <translation>
            <numerusform>尚有 %n 個暫定期限待本單位確定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your roles do not include settings.</source>
        <translation>您的角色不含設置權限。</translation>
    </message>
    <message numerus="yes">
        <source>Saved. %n due date(s) were reckoned again.</source>
        <translation>
            <numerusform>已保存，重新計算了 %n 個到期日期。</numerusform>
        </translation>
    </message>
    <message>
        <source>Retention periods</source>
        <translation>保管期限</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代碼</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年數</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>次序</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>New period</source>
        <translation>新期限</translation>
    </message>
    <message>
        <source>Save the period</source>
        <translation>保存期限</translation>
    </message>
</context>
<context>
    <name>PersonFinder</name>
    <message>
        <source>Find a person</source>
        <translation>查找人員</translation>
    </message>
    <message>
        <source>Enter opens the visit of whoever is marked.</source>
        <translation>按回車為所選人員辦理。</translation>
    </message>
    <message>
        <source>Name, unit or staff number</source>
        <translation>姓名、部門或工號</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>Staff no.</source>
        <translation>工號</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>PersonPane</name>
    <message>
        <source>May borrow · no blocks</source>
        <translation>可以借閱 · 無限制</translation>
    </message>
    <message>
        <source>On loan {0}</source>
        <translation>在借 {0}</translation>
    </message>
    <message>
        <source>{0} overdue</source>
        <translation>逾期 {0}</translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>另有 {0} 件</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>利用方式</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>借期</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>申請單</translation>
    </message>
    <message>
        <source>none open</source>
        <translation>無</translation>
    </message>
    <message>
        <source>{0} of {1} fetched</source>
        <translation>已取 {0}/{1}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan a reader card, a box or a request.</source>
        <translation>請掃描借閱證、盒或申請單。</translation>
    </message>
    <message>
        <source>Find a person…</source>
        <translation>查找人員…</translation>
    </message>
    <message>
        <source>End visit and print</source>
        <translation>結束並打印</translation>
    </message>
    <message>
        <source>Visit since {0}</source>
        <translation>{0} 開始辦理</translation>
    </message>
    <message>
        <source>All that is held…</source>
        <translation>名下未清事項…</translation>
    </message>
</context>
<context>
    <name>PickList</name>
    <message>
        <source>Print pick list</source>
        <translation>打印調檔單</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>已調出</translation>
    </message>
    <message>
        <source>Not fetched after all</source>
        <translation>取消勾選</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Applicant told</source>
        <translation>已通知申請人</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>盒號</translation>
    </message>
    <message>
        <source>In box</source>
        <translation>盒內序</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>檔號</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>For</source>
        <translation>利用人</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>申請單號</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Nothing is to be fetched</source>
        <translation>沒有要調取的檔案</translation>
    </message>
    <message>
        <source>Requests that every post has signed show here, in the order of the shelves.</source>
        <translation>各級均已簽字的申請按庫位順序列在這裡。</translation>
    </message>
</context>
<context>
    <name>PiecePane</name>
    <message>
        <source>{0} of {1}</source>
        <extracomment>Icon and tone of what is said about a piece.</extracomment>
        <translation>第 {0} 件，共 {1} 件</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 頁</numerusform>
        </translation>
    </message>
    <message>
        <source>Like records: same class, years around</source>
        <translation>同類檔案：同一類目、相鄰年度</translation>
    </message>
    <message>
        <source>No like records</source>
        <translation>沒有同類檔案</translation>
    </message>
    <message>
        <source>never lent</source>
        <translation>從未借閱</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>last on {0}</source>
        <translation>最近 {0}</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>利用</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>密級</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Formed</source>
        <translation>形成日期</translation>
    </message>
    <message>
        <source>Not lent, not held, no open matter</source>
        <translation>無借出 · 無暫停 · 無未了事項</translation>
    </message>
    <message>
        <source>{0} of the {1} pieces of {2} are in this batch: the file is torn</source>
        <translation>{2}共 {1} 件，僅 {0} 件列入本批：案卷不完整</translation>
    </message>
    <message>
        <source>Taken early: {0}</source>
        <translation>提前鑒定：{0}</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Place</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>檔案盒</translation>
    </message>
    <message>
        <source>Box number</source>
        <translation>盒號</translation>
    </message>
    <message>
        <source>Turn in the box</source>
        <translation>盒內順序號</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夾</translation>
    </message>
    <message>
        <source>Place in the list taken in</source>
        <translation>導入目錄所載位置</translation>
    </message>
    <message>
        <source>Not in a box yet. “Box” below puts it into one.</source>
        <translation>尚未裝盒。點下方「裝盒」即可。</translation>
    </message>
    <message>
        <source>The box has no place on a shelf yet.</source>
        <translation>該盒尚未上架。</translation>
    </message>
    <message>
        <source>Show on the shelf map</source>
        <translation>在庫位圖中查看</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>This page has no list. Open the register first.</source>
        <translation>此頁沒有列表。請先打開層架登記。</translation>
    </message>
    <message>
        <source>Register of shelves</source>
        <translation>層架登記</translation>
    </message>
    <message>
        <source>Build racks</source>
        <translation>建立層架</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>專用</translation>
    </message>
    <message>
        <source>Kinds of boxes</source>
        <translation>盒的種類</translation>
    </message>
</context>
<context>
    <name>PoliciesPage</name>
    <message>
        <source>Only a head or an administrator changes a policy.</source>
        <translation>只有負責人或管理員可以更改規定。</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改記錄</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Change policy</source>
        <translation>更改規定</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>規定</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>當前值</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改時間</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Old and new</source>
        <translation>原值與新值</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>經辦人</translation>
    </message>
    <message>
        <source>Saved. It holds from now on; what is recorded already stays as it is.</source>
        <translation>已保存，自現在起生效；此前的登記不變。</translation>
    </message>
</context>
<context>
    <name>PostList</name>
    <message>
        <source>Signed by, in this order</source>
        <translation>依次由以下職務簽字</translation>
    </message>
    <message>
        <source>Another post</source>
        <translation>其他職務</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Copies</source>
        <translation>份數</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印機</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存為 PDF…</translation>
    </message>
    <message>
        <source>Print at 100 % (actual size), so that codes and labels fit.</source>
        <translation>請按 100%（實際大小）打印，條碼和標籤才合尺寸。</translation>
    </message>
    <message>
        <source>No printer is set up on this computer: save the PDF instead.</source>
        <translation>本機未安裝打印機：請存為 PDF。</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存為 PDF</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>已保存：{0}</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已送打印機。</translation>
    </message>
    <message>
        <source>The printer did not take it. Nothing is lost: save the PDF or retry.</source>
        <translation>打印機未接受。內容沒有丟失：請存為 PDF 或重試。</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>無打印機</translation>
    </message>
    <message>
        <source>Pages: {0}</source>
        <translation>共 {0} 頁</translation>
    </message>
</context>
<context>
    <name>Printers</name>
    <message>
        <source>The printer {0} is not there any more. Choose another one.</source>
        <translation>打印機 {0} 已不存在，請另選。</translation>
    </message>
    <message>
        <source>The printer {0} reports a fault: look at its paper, ribbon and cables.</source>
        <translation>打印機 {0} 報告故障：請檢查紙張、碳帶和連線。</translation>
    </message>
    <message>
        <source>The printer {0} has no paper of {1} x {2} mm. Set it up there, choose another printer, or save the PDF.</source>
        <translation>打印機 {0} 沒有 {1} x {2} 毫米的紙。請在打印機上設定、另選打印機，或存為 PDF。</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>{0} (own)</source>
        <extracomment>What a post can do in a chain of approval.</extracomment>
        <translation>{0}（自定）</translation>
    </message>
    <message>
        <source>Kept: {0}</source>
        <translation>已保存：{0}</translation>
    </message>
    <message>
        <source>Own profile</source>
        <translation>自定程序</translation>
    </message>
    <message>
        <source>Batches that are open keep the profile with which they were opened.</source>
        <translation>進行中的鑒定沿用開始時的程序。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>環節</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>職務</translation>
    </message>
    <message>
        <source>Each unit</source>
        <translation>各部門</translation>
    </message>
    <message>
        <source>Once for each department on the list</source>
        <translation>清冊所涉各部門各簽一次</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Opinions come in this order</source>
        <translation>按此順序會簽</translation>
    </message>
    <message>
        <source>The panel signs the list first</source>
        <translation>先由鑒定小組簽字</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Keep this profile</source>
        <translation>保存程序</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>鑒定小組</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>each department</source>
        <translation>各部門</translation>
    </message>
    <message>
        <source>This batch</source>
        <translation>本批進度</translation>
    </message>
    <message>
        <source>Opinions, one after the other, once there is a list</source>
        <translation>會簽（清冊成立後依次）</translation>
    </message>
    <message>
        <source>Opinions, in any order, once there is a list</source>
        <translation>會簽（清冊成立後，不分先後）</translation>
    </message>
    <message>
        <source>Signed, the list is frozen: any change needs every signature again. Past its deadline it is waiting, never approved.</source>
        <translation>清冊簽署後即凍結，任何改動須重新會簽。逾期未批為「待批」，絕不視為同意。</translation>
    </message>
    <message>
        <source>Two supervisors at least, of different departments, neither the executor.</source>
        <translation>監銷須二人以上，來自不同部門，非執行人。</translation>
    </message>
    <message>
        <source>Without a verdict: {0}</source>
        <translation>未定 {0}</translation>
    </message>
</context>
<context>
    <name>PutBackPane</name>
    <message>
        <source>Between {0} and {1}</source>
        <translation>在 {0} 與 {1} 之間</translation>
    </message>
    <message>
        <source>After {0}</source>
        <translation>在 {0} 之後</translation>
    </message>
    <message>
        <source>Before {0}</source>
        <translation>在 {0} 之前</translation>
    </message>
    <message>
        <source>Alone on the shelf</source>
        <translation>此層只有這一盒</translation>
    </message>
    <message>
        <source>no. {0} from the left</source>
        <translation>左起第 {0}</translation>
    </message>
    <message>
        <source>Check it first; then put it back</source>
        <translation>先檢查，再歸位</translation>
    </message>
    <message>
        <source>Scan the shelf label to confirm</source>
        <translation>掃描層架標籤確認</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>歸位</translation>
    </message>
    <message>
        <source>What comes back shows its place here.</source>
        <translation>歸還的檔案在此顯示歸位處。</translation>
    </message>
</context>
<context>
    <name>QuestionHelp</name>
    <message>
        <source>contract purchase</source>
        <translation>採購 合同</translation>
    </message>
    <message>
        <source>both words, in any field and any order</source>
        <translation>兩詞都有，欄位和順序不限</translation>
    </message>
    <message>
        <source>&quot;purchase contract&quot;</source>
        <translation>&quot;採購合同&quot;</translation>
    </message>
    <message>
        <source>the words as they stand</source>
        <translation>照原樣連在一起</translation>
    </message>
    <message>
        <source>contract OR agreement</source>
        <translation>合同 或 協議</translation>
    </message>
    <message>
        <source>one of the two</source>
        <translation>其中之一</translation>
    </message>
    <message>
        <source>contract -draft</source>
        <translation>合同 -草案</translation>
    </message>
    <message>
        <source>without a word</source>
        <translation>不含某詞</translation>
    </message>
    <message>
        <source>title:notice</source>
        <translation>題名:通知</translation>
    </message>
    <message>
        <source>only in the title; also creator: doc: note:</source>
        <translation>只在題名；另有 責任者: 文號: 備註:</translation>
    </message>
    <message>
        <source>codes that begin so, former ones too</source>
        <translation>以此開頭的檔號，含曾用檔號</translation>
    </message>
    <message>
        <source>a span; also date: due: pages:, and &gt;=2019</source>
        <translation>範圍；另有 日期: 到期: 頁數:，以及 &gt;=2019</translation>
    </message>
    <message>
        <source>state:out</source>
        <translation>狀態:借出</translation>
    </message>
    <message>
        <source>also in, reading, repair, lost, destroyed</source>
        <translation>另有 在庫、查閱中、修復中、遺失、已銷毀</translation>
    </message>
    <message>
        <source>class and unit by code or name; also period:</source>
        <translation>門類和機構，代碼或名稱；另有 期限:</translation>
    </message>
    <message>
        <source>secrecy:internal</source>
        <translation>密級:內部</translation>
    </message>
    <message>
        <source>a level of secrecy</source>
        <translation>密級</translation>
    </message>
    <message>
        <source>has:hold no:box</source>
        <translation>有:凍結 無:盒</translation>
    </message>
    <message>
        <source>what it has or lacks: box, date, doc, note …</source>
        <translation>有或無：盒、日期、文號、備註…</translation>
    </message>
    <message>
        <source>is:draft</source>
        <translation>是:草稿</translation>
    </message>
    <message>
        <source>also copy, sealed, bound, held, unshelved …</source>
        <translation>另有 複製件、封存、已裝訂、凍結、未上架…</translation>
    </message>
    <message>
        <source>pinyin initials of a title</source>
        <translation>題名的拼音首字母</translation>
    </message>
    <message>
        <source>field:&quot;Customer class=key customer&quot;</source>
        <translation>著錄項:客戶類別=重點客戶</translation>
    </message>
    <message>
        <source>what a field says that only some classes have, or your own</source>
        <translation>僅部分門類使用的著錄項或自定義著錄項的內容</translation>
    </message>
</context>
<context>
    <name>RackBuilder</name>
    <message>
        <source>A number is missing or is none.</source>
        <translation>有數字未填或填寫有誤。</translation>
    </message>
    <message numerus="yes">
        <source>%n new shelf(s)</source>
        <translation>
            <numerusform>新建 %n 層</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exist already</source>
        <translation>
            <numerusform>%n 層已有</numerusform>
        </translation>
    </message>
    <message>
        <source>Every one of these shelves exists already.</source>
        <translation>這些層架均已建立。</translation>
    </message>
    <message>
        <source>Labels are printed of shelves that are built.</source>
        <translation>層架建立後才能打印標籤。</translation>
    </message>
    <message numerus="yes">
        <source>%n shelf(s) built</source>
        <translation>
            <numerusform>已建立 %n 層</numerusform>
        </translation>
    </message>
    <message>
        <source>Room (code)</source>
        <translation>庫房（代碼）</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>庫房名稱</translation>
    </message>
    <message>
        <source>Zone (may stay empty)</source>
        <translation>區（可不填）</translation>
    </message>
    <message>
        <source>Ranges, such as 1-6</source>
        <translation>列，如 1-6</translation>
    </message>
    <message>
        <source>Sides of each range</source>
        <translation>每列的面</translation>
    </message>
    <message>
        <source>What the place is for</source>
        <translation>位置用途</translation>
    </message>
    <message>
        <source>Bays a side</source>
        <translation>每面節數</translation>
    </message>
    <message>
        <source>Shelves a bay</source>
        <translation>每節層數</translation>
    </message>
    <message>
        <source>Net length (mm)</source>
        <translation>淨長（mm）</translation>
    </message>
    <message>
        <source>Clear height (mm)</source>
        <translation>淨高（mm）</translation>
    </message>
    <message>
        <source>Depth (mm)</source>
        <translation>淨深（mm）</translation>
    </message>
    <message>
        <source>Carries at most (kg)</source>
        <translation>承重（kg）</translation>
    </message>
    <message>
        <source>Takes only (none ticked: everything)</source>
        <translation>只放（不勾選則不限）</translation>
    </message>
    <message>
        <source>How a new room is addressed (empty: as usual)</source>
        <translation>新庫房編址方式（不填則默認）</translation>
    </message>
    <message>
        <source>left and right</source>
        <translation>左、右兩面</translation>
    </message>
    <message>
        <source>one side</source>
        <translation>單面</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Build racks</source>
        <translation>建立層架</translation>
    </message>
    <message>
        <source>What would be built</source>
        <translation>將建立的層架</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Drawing of the rack</source>
        <translation>架體示意圖</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>建立</translation>
    </message>
    <message>
        <source>Range-end cards</source>
        <translation>指引卡</translation>
    </message>
    <message>
        <source>Shelf labels</source>
        <translation>層架標籤</translation>
    </message>
</context>
<context>
    <name>ReachForm</name>
    <message>
        <source>any post</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Choose an account in the list first.</source>
        <translation>請先在列表中選擇賬戶。</translation>
    </message>
    <message>
        <source>This account is not locked.</source>
        <translation>該賬戶未鎖定。</translation>
    </message>
    <message>
        <source>This is the archive supervisor.</source>
        <translation>該賬戶已是檔案主管。</translation>
    </message>
    <message>
        <source>Post of {0} set</source>
        <translation>已設定 {0} 的職務</translation>
    </message>
    <message>
        <source>Department of {0} set</source>
        <translation>已設定 {0} 的所屬部門</translation>
    </message>
    <message>
        <source>Clearance of {0} set</source>
        <translation>已設定 {0} 的可接觸密級</translation>
    </message>
    <message>
        <source>Confidentiality signed: {0}</source>
        <translation>已登記保密承諾：{0}</translation>
    </message>
    <message>
        <source>{0} is the archive supervisor now</source>
        <translation>{0} 現為檔案主管</translation>
    </message>
    <message>
        <source>{0} can sign in again</source>
        <translation>{0} 可重新登錄</translation>
    </message>
    <message>
        <source>Declaration of confidentiality</source>
        <translation>保密承諾書</translation>
    </message>
    <message>
        <source>every department</source>
        <translation>所有部門</translation>
    </message>
    <message>
        <source>Signs requests as</source>
        <translation>簽字職務</translation>
    </message>
    <message>
        <source>Set post</source>
        <translation>設定職務</translation>
    </message>
    <message>
        <source>Own department (archivists of level 2)</source>
        <translation>所屬部門（二級檔案員）</translation>
    </message>
    <message>
        <source>Set department</source>
        <translation>設定部門</translation>
    </message>
    <message>
        <source>Cleared up to</source>
        <translation>可接觸密級</translation>
    </message>
    <message>
        <source>Higher clearance approved by</source>
        <translation>提高密級的批准人</translation>
    </message>
    <message>
        <source>Set clearance</source>
        <translation>設定密級</translation>
    </message>
    <message>
        <source>Duty of confidentiality signed on</source>
        <translation>保密承諾簽署日期</translation>
    </message>
    <message>
        <source>Note the signature</source>
        <translation>登記簽署</translation>
    </message>
    <message>
        <source>Print declaration</source>
        <translation>打印承諾書</translation>
    </message>
    <message>
        <source>Name archive supervisor</source>
        <translation>指定為檔案主管</translation>
    </message>
    <message>
        <source>Locked after wrong passwords: two people open it</source>
        <translation>密碼錯誤鎖定：須兩人解鎖</translation>
    </message>
    <message>
        <source>Sign-in name of the second person</source>
        <translation>第二人用戶名</translation>
    </message>
    <message>
        <source>Password of the second person</source>
        <translation>第二人密碼</translation>
    </message>
    <message>
        <source>Open the account together</source>
        <translation>共同解鎖</translation>
    </message>
    <message>
        <source>a former department</source>
        <translation>已撤銷的部門</translation>
    </message>
</context>
<context>
    <name>ReaderPapers</name>
    <message>
        <source>Noted for {0}</source>
        <translation>已為{0}登記</translation>
    </message>
    <message>
        <source>Letter of introduction: unit, number, date</source>
        <translation>介紹信：單位、編號、日期</translation>
    </message>
    <message>
        <source>Identity document shown</source>
        <translation>出示的身份證件</translation>
    </message>
    <message>
        <source>Proof of property shown</source>
        <translation>出示的房產證明</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>登記</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Reading ended: {0}</source>
        <translation>查閱結束：{0}</translation>
    </message>
    <message>
        <source>Back from reading</source>
        <translation>查閱歸還</translation>
    </message>
    <message>
        <source>No page is missing</source>
        <translation>頁數完整</translation>
    </message>
    <message>
        <source>Binding whole, nothing dismantled</source>
        <translation>裝訂完好，未拆散</translation>
    </message>
    <message>
        <source>No marks, nothing altered</source>
        <translation>無塗改勾畫</translation>
    </message>
    <message>
        <source>Nothing torn or soiled</source>
        <translation>無污損撕裂</translation>
    </message>
    <message>
        <source>No sheet replaced or taken out</source>
        <translation>無抽取撤換</translation>
    </message>
    <message>
        <source>Attachments are there</source>
        <translation>附件齊全</translation>
    </message>
    <message>
        <source>What was found, if anything</source>
        <translation>發現的問題（如有）</translation>
    </message>
    <message>
        <source>The reader has signed the register</source>
        <translation>查閱人已在登記表上簽字</translation>
    </message>
    <message>
        <source>End the reading</source>
        <translation>結束查閱</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The record is lost: there is nothing to look at.</source>
        <extracomment>What is looked at, in the order of the form; each ticked means that all is well (A-07).</extracomment>
        <translation>檔案已遺失，無從檢查。</translation>
    </message>
    <message>
        <source>Lost: it can&apos;t be found</source>
        <translation>遺失，未能找到</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>View saved: {0}</source>
        <extracomment>While somebody types, no list is read as a whole.</extracomment>
        <translation>檢視已保存：{0}</translation>
    </message>
    <message>
        <source>Not in this list: {0}</source>
        <translation>此列表中沒有：{0}</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>保存為檢視…</translation>
    </message>
    <message>
        <source>Go to row…</source>
        <translation>轉到列…</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>最相關在前</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>檢視名稱</translation>
    </message>
    <message>
        <source>Number of the row, or a reference code</source>
        <translation>列號或檔號</translation>
    </message>
    <message>
        <source>Also destroyed and withdrawn</source>
        <translation>含已銷毀和已撤回</translation>
    </message>
    <message>
        <source>{0}+ records</source>
        <translation>{0}+ 條</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 條</numerusform>
        </translation>
    </message>
    <message>
        <source>Search title, code, creator, remarks, initials</source>
        <translation>檢索題名、檔號、責任者、備註、拼音首字母</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>檢索目錄</translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation>檢索語言</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Columns, views, go to row</source>
        <translation>欄、檢視、轉到列</translation>
    </message>
</context>
<context>
    <name>RecordStage</name>
    <message>
        <source>The list is kept for ever. Its pieces stay in the catalogue as destroyed, their numbers are never given again.</source>
        <translation>清冊永久保存。所列檔案在目錄中保留為已銷毀，檔號不再使用。</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>批准日期</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記錄編號</translation>
    </message>
    <message>
        <source>Destroyed on</source>
        <translation>銷毀日期</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>執行人</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>受託單位</translation>
    </message>
    <message>
        <source>Supervised by</source>
        <translation>監銷人</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>報告日期</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>報告人</translation>
    </message>
    <message>
        <source>Reported to the panel: this destruction is closed.</source>
        <translation>已報告鑒定小組，本次銷毀辦結。</translation>
    </message>
    <message>
        <source>Destruction record</source>
        <translation>檔案銷毀記錄</translation>
    </message>
    <message>
        <source>Reported to the panel by</source>
        <translation>向鑒定小組報告人</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Reported to the panel</source>
        <translation>已報告鑒定小組</translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>Made on {0}. Two people keep one half each, sealed.</source>
        <translation>製作於 {0}，由兩人各密封保管一半。</translation>
    </message>
    <message>
        <source>There is none: with the last administrator access would be lost.</source>
        <translation>尚未製作：最後一位系統管理員不在時將無法進入。</translation>
    </message>
    <message>
        <source>Only an administrator keeps accounts.</source>
        <translation>只有系統管理員可以管理賬戶。</translation>
    </message>
    <message>
        <source>Print both halves now: they are shown this once.</source>
        <translation>請立即打印兩半：只顯示這一次。</translation>
    </message>
    <message>
        <source>Sealed recovery code</source>
        <translation>應急恢復碼</translation>
    </message>
    <message>
        <source>First half kept by</source>
        <translation>第一半保管人</translation>
    </message>
    <message>
        <source>Second half kept by</source>
        <translation>第二半保管人</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>製作新碼</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Recover access</source>
        <translation>應急恢復</translation>
    </message>
    <message>
        <source>When no administrator is left, two people bring their sealed halves. It is recorded and sealed, and the code is void afterwards.</source>
        <translation>沒有系統管理員時，由兩人各持密封的一半共同辦理。此事登記並封存，恢復碼隨後作廢。</translation>
    </message>
    <message>
        <source>Name on the first sheet</source>
        <translation>第一頁保管人</translation>
    </message>
    <message>
        <source>First half</source>
        <translation>第一半</translation>
    </message>
    <message>
        <source>Name on the second sheet</source>
        <translation>第二頁保管人</translation>
    </message>
    <message>
        <source>Second half</source>
        <translation>第二半</translation>
    </message>
    <message>
        <source>Sign-in name that becomes an administrator</source>
        <translation>恢復為系統管理員的用戶名</translation>
    </message>
    <message>
        <source>Its new password (at least 12 characters)</source>
        <translation>新密碼（至少 12 個字符）</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>RefusedPane</name>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Only rows with these words</source>
        <translation>只看含有此文字的行</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>all reasons</source>
        <translation>全部原因</translation>
    </message>
    <message>
        <source>The row as it stands in the list</source>
        <translation>清單中的原行</translation>
    </message>
    <message>
        <source>Row {0} of {1} as it stands in the list</source>
        <translation>清單「{1}」第 {0} 行原文</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message numerus="yes">
        <source>%n shelf(s)</source>
        <translation>
            <numerusform>共 %n 層</numerusform>
        </translation>
    </message>
    <message>
        <source>Address or holder</source>
        <translation>地址或專用對象</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>all in use</source>
        <translation>全部在用</translation>
    </message>
    <message>
        <source>empty ones</source>
        <translation>空層</translation>
    </message>
    <message>
        <source>kept for somebody</source>
        <translation>專用</translation>
    </message>
    <message>
        <source>with limits</source>
        <translation>有限制</translation>
    </message>
    <message>
        <source>measures missing</source>
        <translation>缺尺寸</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Net length</source>
        <translation>淨長</translation>
    </message>
    <message>
        <source>Clear height</source>
        <translation>淨高</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>淨深</translation>
    </message>
    <message>
        <source>Limit (kg)</source>
        <translation>承重（kg）</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>盒數</translation>
    </message>
    <message>
        <source>Takes only</source>
        <translation>只放</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>專用</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>No shelf is known yet</source>
        <translation>尚無層架</translation>
    </message>
    <message>
        <source>Build racks from a few numbers, or import a list of shelves.</source>
        <translation>填寫幾個數字即可建立層架，也可導入層架清單。</translation>
    </message>
    <message>
        <source>Build racks</source>
        <translation>建立層架</translation>
    </message>
    <message>
        <source>Nothing has been entered yet.</source>
        <translation>尚無登記。</translation>
    </message>
    <message>
        <source>It is struck out already.</source>
        <translation>該條已註銷。</translation>
    </message>
    <message>
        <source>{0} is struck out.</source>
        <translation>{0} 已註銷。</translation>
    </message>
</context>
<context>
    <name>RenewPanel</name>
    <message>
        <source>due {0}</source>
        <translation>應還 {0}</translation>
    </message>
    <message>
        <source>Agreed by the {0}</source>
        <translation>{0}同意</translation>
    </message>
    <message>
        <source>Renewed until {0}</source>
        <translation>已續借至 {0}</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>續借</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>同意日期</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>RenumberPage</name>
    <message>
        <source>Your roles do not include numbering.</source>
        <translation>您的角色沒有編號權限。</translation>
    </message>
    <message>
        <source>Look at the preview first.</source>
        <translation>請先查看預覽。</translation>
    </message>
    <message>
        <source>Reading the records</source>
        <translation>正在讀取檔案</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) would change</source>
        <translation>
            <numerusform>將改動 %n 個號</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>共 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) taken over as they are</source>
        <translation>
            <numerusform>%n 個原號由方案接管</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have to be mended first</source>
        <translation>
            <numerusform>有 %n 件須先處理</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written yet. Enter the reason.</source>
        <translation>尚未寫入。請填寫原因。</translation>
    </message>
    <message>
        <source>Every record has its number already.</source>
        <translation>各件的號均無變化。</translation>
    </message>
    <message>
        <source>Enter why the class is numbered anew.</source>
        <translation>請填寫重新編號的原因。</translation>
    </message>
    <message>
        <source>Numbering anew</source>
        <translation>正在重新編號</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have new numbers; the old ones still find them.</source>
        <translation>
            <numerusform>%n 件已換新號，用舊號仍可查到。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box label(s)</source>
        <translation>
            <numerusform>盒標籤 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record label(s)</source>
        <translation>
            <numerusform>檔案標籤 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Out of date: {0}, {1}.</source>
        <translation>需更換：{0}，{1}。</translation>
    </message>
    <message>
        <source>Stopped. The room is as it was.</source>
        <translation>已停止，數據保持原樣。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Number anew</source>
        <translation>重新編號</translation>
    </message>
    <message>
        <source>Print record labels</source>
        <translation>打印檔案標籤</translation>
    </message>
    <message>
        <source>Box labels out of date</source>
        <translation>待換的盒標籤</translation>
    </message>
    <message>
        <source>Number now</source>
        <translation>現號</translation>
    </message>
    <message>
        <source>Number then</source>
        <translation>新號</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>What is in the way</source>
        <translation>存在的問題</translation>
    </message>
</context>
<context>
    <name>ReportStage</name>
    <message>
        <source>Reported on {0} by {1}: the verdicts stand and change no more.</source>
        <translation>{1}於 {0} 報告：鑒定意見不再更改。</translation>
    </message>
    <message>
        <source>With the report the verdicts take effect: extensions are noted, what is kept goes back to its place, what is to be destroyed can be put on a list.</source>
        <translation>報告完成後鑒定意見生效：延長的作標註，繼續保存的放回原處，擬銷毀的可編入清冊。</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) judged</source>
        <translation>
            <numerusform>已鑒定 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) without a verdict</source>
        <translation>
            <numerusform>%n 件未定</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is made; the verdicts stand.</source>
        <translation>報告已完成，鑒定意見生效。</translation>
    </message>
    <message>
        <source>Appraisal report</source>
        <translation>鑒定工作報告</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>鑒定小組</translation>
    </message>
    <message>
        <source>Verdicts and reasons</source>
        <translation>意見與理由</translation>
    </message>
    <message>
        <source>How the appraisal went</source>
        <translation>鑒定過程</translation>
    </message>
    <message>
        <source>What the panel proposes</source>
        <translation>鑒定小組建議</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>完成報告</translation>
    </message>
</context>
<context>
    <name>ReportsView</name>
    <message>
        <source>Registers</source>
        <extracomment>The tab that is no register: papers of the catalogue. Tabs with pages of their own beside the tables. The form a register is printed on; the others are printed as they are shown.</extracomment>
        <translation>簿冊</translation>
    </message>
    <message>
        <source>Loan register</source>
        <translation>借閱登記簿</translation>
    </message>
    <message>
        <source>In and out register</source>
        <translation>出入庫登記簿</translation>
    </message>
    <message>
        <source>Location index</source>
        <translation>存放位置索引</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>審計日誌</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter every column</source>
        <translation>篩選各列</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>導出</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>檔號</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Date out</source>
        <translation>借出日期</translation>
    </message>
    <message>
        <source>Lists and papers</source>
        <translation>目錄與表單</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>借閱人</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>利用目的</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>應還日期</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>審批人</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>歸還日期</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>件數</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>盒數</translation>
    </message>
    <message>
        <source>Used / net (mm)</source>
        <translation>已用/淨長(mm)</translation>
    </message>
    <message>
        <source>Box numbers</source>
        <translation>起止盒號</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>保管期限</translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation>尚無登記</translation>
    </message>
    <message>
        <source>Each loan, movement and act makes its own line here; none is ever deleted.</source>
        <translation>每次借閱、出入庫和操作各記一行，從不刪除。</translation>
    </message>
    <message>
        <source>Stocktakes</source>
        <translation>清點</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已結束</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>賬面數</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>實有數</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>Reported to</source>
        <translation>報送</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Custody ledger</source>
        <translation>保管臺賬</translation>
    </message>
    <message>
        <source>Ledger and map</source>
        <translation>賬圖核對</translation>
    </message>
    <message>
        <source>In/Out</source>
        <translation>出/入庫</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>To/From</source>
        <translation>去向/來源</translation>
    </message>
    <message>
        <source>By</source>
        <translation>經手人</translation>
    </message>
    <message>
        <source>Other party</source>
        <translation>交接人</translation>
    </message>
    <message>
        <source>Use ledger</source>
        <translation>利用臺賬</translation>
    </message>
    <message>
        <source>Effects awaited</source>
        <translation>待反饋利用效果</translation>
    </message>
    <message>
        <source>Modification ledger</source>
        <translation>修改臺賬</translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>Scan the reader card of who asks.</source>
        <translation>請掃描申請人的借閱證。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Request {0} entered</source>
        <translation>已錄入申請單 {0}</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>新建申請</translation>
    </message>
    <message>
        <source>What is it needed for?</source>
        <translation>利用目的</translation>
    </message>
    <message>
        <source>Why is reading on site not enough?</source>
        <translation>為何不能在室內查閱？</translation>
    </message>
    <message>
        <source>Manner of use</source>
        <translation>利用方式</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天數</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Has to be signed by</source>
        <translation>須簽字</translation>
    </message>
    <message>
        <source>Enter request</source>
        <translation>錄入申請</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What is made</source>
        <translation>複製方式</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>利用目的</translation>
    </message>
    <message>
        <source>Wished on</source>
        <translation>希望利用日期</translation>
    </message>
    <message>
        <source>Leaves the company, not only the room</source>
        <translation>帶出公司（不止帶出檔案室）</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>{0} of {1} fetched</source>
        <translation>已調出 {0} / {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n not found</source>
        <translation>
            <numerusform>未找到 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to take back</source>
        <translation>
            <numerusform>須放回 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>調檔單</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) to be fetched again</source>
        <translation>
            <numerusform>%n 件重新待調取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) noted as not found; the search for them begins</source>
        <translation>
            <numerusform>%n 件登記為未找到，開始查找</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Told about %n piece(s)</source>
        <translation>
            <numerusform>已就 %n 件通知申請人</numerusform>
        </translation>
    </message>
    <message>
        <source>Request {0} withdrawn</source>
        <translation>申請 {0} 已撤回</translation>
    </message>
    <message>
        <source>Open requests</source>
        <translation>未結申請</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>候借名單</translation>
    </message>
    <message>
        <source>Scan the box or file you took from the shelf</source>
        <translation>掃描從架上取出的盒或卷</translation>
    </message>
    <message>
        <source>Not found: where was it looked for?</source>
        <translation>未找到：查找過哪些地方？</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>通知方式</translation>
    </message>
    <message>
        <source>Why is the request withdrawn?</source>
        <translation>為何撤回申請？</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Verifying {0}</source>
        <translation>正在核驗 {0}</translation>
    </message>
    <message>
        <source>There is no copy here. Choose a file.</source>
        <translation>此處沒有備份。請選擇文件。</translation>
    </message>
    <message>
        <source>This copy is refused: {0}</source>
        <translation>此備份不予採用：{0}</translation>
    </message>
    <message>
        <source>Verified: whole, unchanged, and of this room.</source>
        <translation>核驗通過：完好、未改動，且屬於本室。</translation>
    </message>
    <message>
        <source>Made {0}, up to line {1}, seal {2}</source>
        <translation>生成於 {0}，截至第 {1} 行，封印 {2}</translation>
    </message>
    <message>
        <source>Lost by it: lines {0} to {1}. The present file stays beside it.</source>
        <translation>恢復後將失去第 {0} 至 {1} 行。現有文件保留在旁。</translation>
    </message>
    <message>
        <source>Please fill in</source>
        <translation>請填寫</translation>
    </message>
    <message>
        <source>Restoring and verifying</source>
        <translation>正在恢復並核驗</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止，未作任何更改。</translation>
    </message>
    <message>
        <source>Choose a copy</source>
        <translation>選擇備份</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>恢復備份</translation>
    </message>
    <message>
        <source>The copy is verified before anything is touched. The present file is kept under another name. Close the program at every other desk first.</source>
        <translation>先核驗備份，再作恢復。現有文件另名保留。請先在其他計算機上關閉本程序。</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Up to line</source>
        <translation>截至行號</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>封印</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>存放地點</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>系統管理員</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Why it is restored</source>
        <translation>恢復原因</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>另選文件…</translation>
    </message>
    <message>
        <source>Look at this copy</source>
        <translation>查看此備份</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢復</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message>
        <source>Visit</source>
        <translation>辦理</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>換人</translation>
    </message>
    <message>
        <source>Visit ended</source>
        <translation>辦理結束</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>申請單</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>選擇檔案</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>新建申請</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>已借出</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>歸還</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已歸還</translation>
    </message>
    <message>
        <source>Returned late</source>
        <translation>逾期歸還</translation>
    </message>
    <message>
        <source>Returned damaged</source>
        <translation>歸還有問題</translation>
    </message>
    <message>
        <source>Returned by another</source>
        <translation>他人代還</translation>
    </message>
    <message>
        <source>Card placed</source>
        <translation>已放卡</translation>
    </message>
    <message>
        <source>Card removed</source>
        <translation>已取卡</translation>
    </message>
    <message>
        <source>Cards printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>已歸位</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>層架</translation>
    </message>
    <message>
        <source>Put back first</source>
        <translation>請先歸位</translation>
    </message>
    <message>
        <source>Wrong shelf</source>
        <translation>位置不對</translation>
    </message>
    <message>
        <source>Scanned twice</source>
        <translation>重複掃描</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤銷</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>無可撤銷</translation>
    </message>
    <message>
        <source>No visit</source>
        <translation>未開始辦理</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>未選檔案</translation>
    </message>
    <message>
        <source>Issued as exception</source>
        <translation>破例借出</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳過</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一件</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明編碼</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒絕</translation>
    </message>
    <message>
        <source>Box {0}</source>
        <translation>{0} 號盒</translation>
    </message>
    <message>
        <source>box {0}</source>
        <translation>{0} 號盒</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>應還 {0}</translation>
    </message>
    <message>
        <source>{0} waits for it</source>
        <translation>{0} 等候此件</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤銷</translation>
    </message>
    <message>
        <source>Start a request</source>
        <translation>新建申請</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>為何不可？</translation>
    </message>
    <message>
        <source>Do it anyway…</source>
        <translation>仍然借出…</translation>
    </message>
    <message>
        <source>To the pick-up shelf</source>
        <translation>放到待取架</translation>
    </message>
    <message>
        <source>Put back anyway</source>
        <translation>仍然歸位</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>送閱</translation>
    </message>
    <message>
        <source>Back from reading</source>
        <translation>查閱歸還</translation>
    </message>
    <message>
        <source>To copy</source>
        <translation>待複製</translation>
    </message>
</context>
<context>
    <name>RetentionActs</name>
    <message>
        <source>Enter the event…</source>
        <extracomment>What the form asks for anyway, below the outcome.</extracomment>
        <translation>登記起算事由…</translation>
    </message>
    <message>
        <source>Keep longer…</source>
        <translation>延長期限…</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>暫停銷毀…</translation>
    </message>
    <message>
        <source>Claims…</source>
        <translation>債權債務…</translation>
    </message>
    <message>
        <source>Carrier kept on…</source>
        <translation>載體留存…</translation>
    </message>
    <message>
        <source>Let the period run</source>
        <translation>開始起算</translation>
    </message>
    <message>
        <source>Day of: {0}</source>
        <translation>{0}日期</translation>
    </message>
    <message>
        <source>New period</source>
        <translation>新期限</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>起算方式</translation>
    </message>
    <message>
        <source>Decided by the panel</source>
        <translation>鑒定小組</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>決定日期</translation>
    </message>
    <message>
        <source>Keep longer</source>
        <translation>延長期限</translation>
    </message>
    <message>
        <source>never due</source>
        <translation>不到期</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>到期日期 {0}</translation>
    </message>
    <message>
        <source>Claims and debts</source>
        <translation>債權債務</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>已結清</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation>未結清</translation>
    </message>
    <message>
        <source>Declared by</source>
        <translation>聲明人</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>職務</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>範圍</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>未結清事項</translation>
    </message>
    <message>
        <source>Declared on</source>
        <translation>聲明日期</translation>
    </message>
    <message>
        <source>Keep the declaration</source>
        <translation>保存聲明</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>載體</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>登記</translation>
    </message>
    <message>
        <source>The period runs: {0}</source>
        <translation>已開始起算：{0}</translation>
    </message>
    <message>
        <source>Kept longer: {0}</source>
        <translation>已延長期限：{0}</translation>
    </message>
    <message>
        <source>Declaration kept: {0}</source>
        <translation>聲明已保存：{0}</translation>
    </message>
    <message>
        <source>Kept on until {0}</source>
        <translation>留存至 {0}</translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source>Why not?</source>
        <extracomment>Where nothing more is done about a period. Where a reason is dealt with: view and tab.</extracomment>
        <translation>為何不可</translation>
    </message>
    <message>
        <source>list {0}, version {1}, {2}</source>
        <translation>清冊 {0}，第 {1} 版，{2}</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>已銷毀</translation>
    </message>
    <message>
        <source>Trigger event</source>
        <translation>起算事由</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>起算方式</translation>
    </message>
    <message>
        <source>Start of retention</source>
        <translation>起算日期</translation>
    </message>
    <message>
        <source>Retention period</source>
        <translation>保管期限</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>期限末日</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>到期日期</translation>
    </message>
    <message>
        <source>Kept so far</source>
        <translation>已保管</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted anew from</source>
        <translation>重新起算日期</translation>
    </message>
    <message>
        <source>Kept longer: {0} → {1}</source>
        <translation>延長保管期限：{0} → {1}</translation>
    </message>
    <message>
        <source>Claims and debts declared settled</source>
        <translation>已聲明債權債務結清</translation>
    </message>
    <message>
        <source>Claims and debts are open</source>
        <translation>債權債務未結清</translation>
    </message>
    <message>
        <source>{0}, kept until {1}</source>
        <translation>{0}，留存至 {1}</translation>
    </message>
    <message>
        <source>The longer of {0} was taken.</source>
        <translation>在 {0} 中從長。</translation>
    </message>
    <message>
        <source>The file holds an item to be kept longer.</source>
        <translation>卷內有保管期限更長的文件，從長。</translation>
    </message>
    <message>
        <source>Set under version {0} of the schedule.</source>
        <translation>依保管期限表第 {0} 版確定。</translation>
    </message>
    <message>
        <source>to sign: {0}</source>
        <translation>須簽字：{0}</translation>
    </message>
    <message>
        <source>Can be lent</source>
        <translation>可以借出</translation>
    </message>
    <message>
        <source>Can&apos;t be lent</source>
        <translation>不可借出</translation>
    </message>
    <message>
        <source>Can be put on a destruction list</source>
        <translation>可以列入銷毀清冊</translation>
    </message>
    <message>
        <source>Can&apos;t be destroyed</source>
        <translation>不可銷毀</translation>
    </message>
    <message>
        <source>review on {0}</source>
        <translation>複核日期 {0}</translation>
    </message>
    <message>
        <source>review overdue since {0}</source>
        <translation>複核已逾期（{0}）</translation>
    </message>
    <message>
        <source>put into a held box on {0}</source>
        <translation>{0} 裝入已暫停的盒</translation>
    </message>
    <message>
        <source>caught by a standing hold on {0}</source>
        <translation>{0} 由持續暫停列入</translation>
    </message>
    <message>
        <source>Show the list: {0}</source>
        <translation>查看清單：{0}</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>查看清單</translation>
    </message>
    <message>
        <source>Can be moved to another box</source>
        <translation>可移入其他盒</translation>
    </message>
    <message>
        <source>Can&apos;t be moved</source>
        <translation>不可移動</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Review of {0} entered</source>
        <translation>{0} 的審核已登記</translation>
    </message>
    <message>
        <source>Review before it leaves</source>
        <translation>帶出前審核</translation>
    </message>
    <message>
        <source>Reviewed by (the general manager)</source>
        <translation>審核人（總經理）</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>同意帶出</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>不得帶出</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Destruction review</source>
        <translation>銷毀審查</translation>
    </message>
    <message>
        <source>Due list</source>
        <translation>到期清單</translation>
    </message>
    <message>
        <source>Not yet running</source>
        <translation>未起算</translation>
    </message>
    <message>
        <source>Period undetermined</source>
        <translation>期限待定</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>暫停銷毀</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>沒有到期檔案。</translation>
    </message>
    <message>
        <source>List of records due for appraisal</source>
        <translation>到期待鑒定檔案清單</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>暫停銷毀…</translation>
    </message>
    <message>
        <source>Lift this hold…</source>
        <translation>解除暫停…</translation>
    </message>
    <message>
        <source>Keep this hold on…</source>
        <translation>繼續暫停…</translation>
    </message>
    <message>
        <source>Open in the catalogue</source>
        <translation>在目錄中打開</translation>
    </message>
    <message>
        <source>Print due list</source>
        <translation>打印清單</translation>
    </message>
    <message>
        <source>Due is not destroyed</source>
        <translation>到期不等於銷毀</translation>
    </message>
    <message>
        <source>Reaching the end of its period only brings a record before the appraisal panel. Verdict, list, opinions, the head&apos;s decision and two supervisors come before anything is destroyed.</source>
        <translation>保管期滿只是提交鑒定小組審查。銷毀之前須有鑒定結論、銷毀清冊、鑒定意見、負責人決定和兩名監銷人。</translation>
    </message>
    <message>
        <source>Due by class and unit</source>
        <translation>到期數，按類別和機構</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>檔號</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期日期</translation>
    </message>
    <message>
        <source>Blocked by</source>
        <translation>留存事由</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>提出者</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Hold on</source>
        <translation>暫停對象</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>複核日期</translation>
    </message>
    <message>
        <source>There is nothing in this list.</source>
        <translation>此清單中沒有條目。</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>沒有到期檔案</translation>
    </message>
    <message>
        <source>Records whose period has ended appear here by themselves.</source>
        <translation>保管期限屆滿的檔案會自動列在這裏。</translation>
    </message>
    <message>
        <source>Every period is running</source>
        <translation>保管期限均已起算</translation>
    </message>
    <message>
        <source>Records wait here for the event that starts their period.</source>
        <translation>等待起算事件的檔案列在這裏。</translation>
    </message>
    <message>
        <source>Every period is settled</source>
        <translation>保管期限均已確定</translation>
    </message>
    <message>
        <source>Records without a settled period appear here, to be appraised first.</source>
        <translation>期限未定的檔案列在這裏，須先鑒定。</translation>
    </message>
    <message>
        <source>Nothing is held</source>
        <translation>沒有暫停銷毀的檔案</translation>
    </message>
    <message>
        <source>Put a hold on a record from the due list or the catalogue (H).</source>
        <translation>可在到期清單或目錄中暫停銷毀（H）。</translation>
    </message>
    <message>
        <source>Year end</source>
        <translation>年終清單</translation>
    </message>
    <message>
        <source>Put into a batch…</source>
        <translation>列入鑒定…</translation>
    </message>
    <message>
        <source>The year&apos;s end is printed on its own page.</source>
        <translation>年終清單在本頁中打印。</translation>
    </message>
</context>
<context>
    <name>RoleGrid</name>
    <message>
        <source>Right</source>
        <translation>權限</translation>
    </message>
</context>
<context>
    <name>RolesPage</name>
    <message>
        <source>made</source>
        <translation>新設</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>有</translation>
    </message>
    <message>
        <source>no</source>
        <translation>無</translation>
    </message>
    <message>
        <source>This role never holds this right.</source>
        <translation>該角色不得擁有此項權限。</translation>
    </message>
    <message>
        <source>This role holds this right.</source>
        <translation>該角色擁有此項權限。</translation>
    </message>
    <message>
        <source>This role does not hold this right.</source>
        <translation>該角色沒有此項權限。</translation>
    </message>
    <message>
        <source>Take the right away</source>
        <translation>收回權限</translation>
    </message>
    <message>
        <source>Give the right</source>
        <translation>授予權限</translation>
    </message>
    <message>
        <source>Only an administrator changes roles and rights.</source>
        <translation>只有系統管理員可以更改角色與權限。</translation>
    </message>
    <message>
        <source>Only roles of this room can be ended.</source>
        <translation>只能停用本室自設的角色。</translation>
    </message>
    <message>
        <source>Saved. It holds from everybody&apos;s next act on.</source>
        <translation>已保存，自每個人的下一次操作起生效。</translation>
    </message>
    <message>
        <source>The role is made. Give it to people under Accounts.</source>
        <translation>角色已設立。請在「賬戶」中授予人員。</translation>
    </message>
    <message>
        <source>The role has ended: it gives no rights any more.</source>
        <translation>角色已停用，不再帶來任何權限。</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>變更記錄</translation>
    </message>
    <message>
        <source>A filled circle: the role holds the right. A ring: it does not. A lock: it never may, however the roles are changed. Who holds several roles has the rights of all of them.</source>
        <translation>實心圓：有此權限；圓圈：無此權限；鎖：無論怎樣更改都不得擁有。兼任多個角色者，權限合併計算。</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>A role of this room</source>
        <translation>本室自設角色</translation>
    </message>
    <message>
        <source>Name of the role</source>
        <translation>角色名稱</translation>
    </message>
    <message>
        <source>Begins with the rights of</source>
        <translation>權限起點</translation>
    </message>
    <message>
        <source>Sees the own department only</source>
        <translation>僅限本部門檔案</translation>
    </message>
    <message>
        <source>Make role</source>
        <translation>設立角色</translation>
    </message>
    <message>
        <source>End role</source>
        <translation>停用角色</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Old and new</source>
        <translation>變更前後</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>經辦人</translation>
    </message>
</context>
<context>
    <name>RoomWindow</name>
    <message>
        <source>working day</source>
        <extracomment>How long a room that was just opened is left alone to be painted, however slow the machine. What is counted when the window is painted. Which view answers a wish. The tab on which a wish is answered, where it is not the one that stands open. Prints that were finished while the desk was locked; none while somebody is at it.</extracomment>
        <translation>工作日</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>尚無備份</translation>
    </message>
    <message>
        <source>Backup {0}</source>
        <translation>備份 {0}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設置</translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>鎖定</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登錄</translation>
    </message>
    <message>
        <source>Backup: server</source>
        <translation>備份：伺服器</translation>
    </message>
</context>
<context>
    <name>ScanFilePage</name>
    <message>
        <source>The program stopped at this line. Look whether it was done.</source>
        <translation>程序在此行中斷，請核對此行是否已辦理。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not to be understood</source>
        <translation>
            <numerusform>其中 %n 行無法識別</numerusform>
        </translation>
    </message>
    <message>
        <source>This file was read in on {0}. It is refused unless you say otherwise.</source>
        <translation>此檔案已於 {0} 讀入，除非另作說明，不再讀入。</translation>
    </message>
    <message>
        <source>Reading stopped at line {0}. It goes on with the next one.</source>
        <translation>上次讀到第 {0} 行中斷，將從下一行繼續。</translation>
    </message>
    <message>
        <source>Nothing is done yet. Look at the lines, then read them in.</source>
        <translation>尚未辦理。請先查看各行，再讀入。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) read</source>
        <translation>
            <numerusform>讀入 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them to look at</source>
        <translation>
            <numerusform>其中 %n 行須查看</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>請先選擇檔案。</translation>
    </message>
    <message>
        <source>File of a portable scanner</source>
        <translation>便攜掃描槍檔案</translation>
    </message>
    <message>
        <source>Portable scanner file</source>
        <translation>便攜掃描槍檔案</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>讀入</translation>
    </message>
    <message>
        <source>Scanned again on purpose: read it once more</source>
        <translation>確係再次掃描：重新讀入</translation>
    </message>
    <message>
        <source>Only what needs a look</source>
        <translation>只看須處理的行</translation>
    </message>
    <message>
        <source>Save list…</source>
        <translation>保存列表…</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>打印列表</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>返回借閱台</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>對象</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Why, or what</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>應還日期</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>未選擇檔案</translation>
    </message>
    <message>
        <source>One code a line, with a time or without: reader card, then what goes out; what comes back alone; a box and then its shelf.</source>
        <translation>每行一個編碼，可帶時間：先借閱證，再借出的檔案；歸還的檔案單獨掃描；先盒後層架。</translation>
    </message>
</context>
<context>
    <name>ScannerTestPage</name>
    <message>
        <source>{0} · mean gap {1:.1f} ms</source>
        <translation>{0} · 平均間隔 {1:.1f} 毫秒</translation>
    </message>
    <message>
        <source>Slow: raise the times under Look and desk, or speed the scanner up.</source>
        <translation>較慢：請在「外觀與掃描」中放寬間隔，或調快掃描槍。</translation>
    </message>
    <message>
        <source>Full-width signs: switch the input method to Latin letters.</source>
        <translation>出現全角字符：請將輸入法切換為英文。</translation>
    </message>
    <message>
        <source>Letters only: look at keyboard layout and Caps Lock.</source>
        <translation>只有字母：請檢查鍵盤佈局和大寫鎖定。</translation>
    </message>
    <message>
        <source>Scan a label. Each key is shown with the time since the one before it. A scanner should end with Enter or Tab and needs no prefix.</source>
        <translation>請掃描標籤。逐鍵顯示距上一鍵的時間。掃描槍應以回車或 Tab 結尾，無需前綴。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Scan here, or anywhere in the window</source>
        <translation>在此處或窗口任意處掃描</translation>
    </message>
</context>
<context>
    <name>ScheduleCard</name>
    <message>
        <source>was {0}</source>
        <translation>原為 {0}</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>隨程序提供</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>不比較</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草案</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>施行中</translation>
    </message>
    <message>
        <source>As shipped; no version was approved yet.</source>
        <translation>隨程序提供，尚未批准任何版本。</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>已被取代</translation>
    </message>
    <message numerus="yes">
        <source>%n class(es) differ</source>
        <translation>
            <numerusform>%n 個類別不同</numerusform>
        </translation>
    </message>
    <message>
        <source>Begun by {0} on {1}; no class proposes it before it is approved.</source>
        <translation>{0} 於 {1} 開始修訂；批准之前各類別不採用。</translation>
    </message>
    <message>
        <source>Approved by {0} on {1}, in force from {2}</source>
        <translation>{0} 於 {1} 批准，自 {2} 起施行</translation>
    </message>
    <message>
        <source>Draft of version {0}</source>
        <translation>第 {0} 版草案</translation>
    </message>
    <message>
        <source>Version {0} ({1})</source>
        <translation>第 {0} 版（{1}）</translation>
    </message>
    <message>
        <source>Your roles do not include settings.</source>
        <translation>您的角色不含設置權限。</translation>
    </message>
    <message>
        <source>An approved version is never changed: choose the draft.</source>
        <translation>已批准的版本不得修改：請選擇草案。</translation>
    </message>
    <message>
        <source>Changed in the draft: {0}</source>
        <translation>草案已修改：{0}</translation>
    </message>
    <message>
        <source>Version {0} of the schedule is in force.</source>
        <translation>保管期限表第 {0} 版已施行。</translation>
    </message>
    <message>
        <source>Version {0} comes into force on {1}.</source>
        <translation>第 {0} 版自 {1} 起施行。</translation>
    </message>
    <message>
        <source>The draft was dropped.</source>
        <translation>草案已放棄。</translation>
    </message>
    <message>
        <source>Retention schedule</source>
        <translation>保管期限表</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>對照版本</translation>
    </message>
    <message>
        <source>Retention period</source>
        <translation>保管期限</translation>
    </message>
    <message>
        <source>Trigger event</source>
        <translation>起算事由</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>事由名稱</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>起算</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>批准日期</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>施行日期</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Change the line</source>
        <translation>修改此行</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>批准施行</translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation>放棄草案</translation>
    </message>
    <message>
        <source>Print the schedule</source>
        <translation>打印期限表</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>變動</translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message>
        <source>Retention schedule</source>
        <translation>保管期限表</translation>
    </message>
</context>
<context>
    <name>SchemeForm</name>
    <message>
        <source>Write the day as 2026-07-01.</source>
        <extracomment>In what numbers may run beside the lowest class; names that a template lacks are left out.</extracomment>
        <translation>日期請寫作 2026-07-01。</translation>
    </message>
    <message>
        <source>Runs within {0}</source>
        <translation>在 {0} 內連續編號</translation>
    </message>
    <message>
        <source>A file: {0}</source>
        <translation>案卷：{0}</translation>
    </message>
    <message>
        <source>A late arrival: {0}</source>
        <translation>插件：{0}</translation>
    </message>
    <message>
        <source>the lowest class: everything left of the serial</source>
        <translation>最低一級類目（流水號左邊全部字段）</translation>
    </message>
    <message>
        <source>the whole room</source>
        <translation>全室</translation>
    </message>
    <message>
        <source>Name of the scheme</source>
        <translation>方案名稱</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>適用類別</translation>
    </message>
    <message>
        <source>Take a ready template</source>
        <translation>選用現成模板</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Numbers run within</source>
        <translation>分段編號</translation>
    </message>
    <message>
        <source>Years together</source>
        <translation>連續年數</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起始號</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步長</translation>
    </message>
    <message>
        <source>When the width is full</source>
        <translation>位數用滿時</translation>
    </message>
    <message>
        <source>Freed numbers</source>
        <translation>空出的號</translation>
    </message>
    <message>
        <source>Late arrivals</source>
        <translation>補歸檔（插件）</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>啓用日期</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>變更原因</translation>
    </message>
    <message>
        <source>Goes on from the last number of the version before</source>
        <translation>接續上一版本的號</translation>
    </message>
    <message>
        <source>{field} or {field:04} stands for a value, [ ] for what may be missing.</source>
        <translation>{field} 或 {field:04} 代表字段值，[ ] 內爲可缺部分。</translation>
    </message>
    <message>
        <source>Fields: {0}</source>
        <translation>字段：{0}</translation>
    </message>
    <message>
        <source>Serials: {0}</source>
        <translation>流水號：{0}</translation>
    </message>
    <message>
        <source>all classes without a scheme of their own</source>
        <translation>沒有單獨方案的全部類別</translation>
    </message>
</context>
<context>
    <name>SchemesPage</name>
    <message>
        <source>in force</source>
        <translation>生效中</translation>
    </message>
    <message>
        <source>used before</source>
        <translation>曾用</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>待啓用</translation>
    </message>
    <message>
        <source>New scheme for a class</source>
        <translation>新編號方案</translation>
    </message>
    <message>
        <source>Add scheme</source>
        <translation>添加方案</translation>
    </message>
    <message>
        <source>New version of {0}: version {1} has numbered records and stays</source>
        <translation>{0} 新版本：第 {1} 版已用於編號，保持不變</translation>
    </message>
    <message>
        <source>Add new version</source>
        <translation>添加新版本</translation>
    </message>
    <message>
        <source>{0}, version {1}: has numbered nothing yet</source>
        <translation>{0} 第 {1} 版：尚未用於編號</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Schemes are drawn up by the head or an administrator.</source>
        <translation>編號方案由負責人或管理員制定。</translation>
    </message>
    <message>
        <source>Added: {0}</source>
        <translation>已添加：{0}</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>已保存：{0}</translation>
    </message>
    <message>
        <source>New version of {0}, in force from {1}</source>
        <translation>{0} 新版本，自 {1} 起啓用</translation>
    </message>
    <message>
        <source>New scheme</source>
        <translation>新方案</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>啓用日期</translation>
    </message>
    <message>
        <source>Numbered</source>
        <translation>已編件數</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>SealsPage</name>
    <message>
        <source>Only an auditor, the head or an administrator checks.</source>
        <translation>只有審計人員、檔案主管或系統管理員可以核對。</translation>
    </message>
    <message>
        <source>Sign seal no. {0}</source>
        <translation>簽署第 {0} 號封印</translation>
    </message>
    <message>
        <source>Sign a seal</source>
        <translation>簽署封印</translation>
    </message>
    <message>
        <source>There is no seal yet.</source>
        <translation>還沒有封印。</translation>
    </message>
    <message>
        <source>Print the sheet of seal no. {0}</source>
        <translation>打印第 {0} 號封印的封單</translation>
    </message>
    <message>
        <source>Going through every line before it</source>
        <translation>正在逐行核驗此前記錄</translation>
    </message>
    <message>
        <source>All {0} lines before it were gone through.</source>
        <translation>此前 {0} 行均已核驗。</translation>
    </message>
    <message>
        <source>Comparing every line, row and seal</source>
        <translation>正在核對每行審計記錄、每條數據和每個封印</translation>
    </message>
    <message>
        <source>{0} lines, {1} seals, {2} s.</source>
        <translation>{0} 行，{1} 個封印，用時 {2} 秒。</translation>
    </message>
    <message>
        <source>Everything agrees.</source>
        <translation>全部相符。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) disagree; nothing was repaired.</source>
        <translation>
            <numerusform>有 %n 處不符，未作任何修復。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Sealed: {0}</source>
        <translation>已封印：{0}</translation>
    </message>
    <message>
        <source>Nothing was written since the last seal: it still holds.</source>
        <translation>自上次封印以來沒有新的記錄，原封印仍然有效。</translation>
    </message>
    <message>
        <source>Day seal</source>
        <translation>日封單</translation>
    </message>
    <message>
        <source>Seal no. {0} is signed by {1}.</source>
        <translation>第 {0} 號封印已由 {1} 簽署。</translation>
    </message>
    <message>
        <source>A seal fixes everything written before it. Only what is printed or lies in other hands is evidence: print the day&apos;s sheet, let two sign it, and bind it.</source>
        <translation>封印固定此前登記的一切。只有打印出來或存於他人之手的封印才是證據：請打印日封單，由兩人簽字後裝訂。</translation>
    </message>
    <message>
        <source>Print the day&apos;s sheet</source>
        <translation>打印日封單</translation>
    </message>
    <message>
        <source>Seal now</source>
        <translation>立即封印</translation>
    </message>
    <message>
        <source>Check a code from paper</source>
        <translation>核對紙上的封印碼</translation>
    </message>
    <message>
        <source>Eight groups; O is read as 0, I and L as 1; what stands between is ignored.</source>
        <translation>共八組；O 讀作 0，I、L 讀作 1；間隔符號不計。</translation>
    </message>
    <message>
        <source>Code of the seal</source>
        <translation>封印碼</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核對</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>登錄名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>簽署</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>全面核驗</translation>
    </message>
    <message>
        <source>Compare lines, rows and seals</source>
        <translation>核對記錄、數據和封印</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>封印時間</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>時機</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行號</translation>
    </message>
</context>
<context>
    <name>SeatBar</name>
    <message>
        <source>Place for what is brought next</source>
        <translation>後續查閱地點</translation>
    </message>
    <message>
        <source>Watched over by</source>
        <translation>監督人</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>To be known</source>
        <translation>須知</translation>
    </message>
    <message>
        <source>What is on now</source>
        <translation>當前狀態</translation>
    </message>
    <message>
        <source>What helps further, the strongest first</source>
        <translation>可再採取的措施（由強到弱）</translation>
    </message>
    <message>
        <source>Print for handing over</source>
        <translation>打印移交說明</translation>
    </message>
    <message>
        <source>Note on safety</source>
        <translation>安全說明</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Asking the server …</source>
        <translation>正在詢問伺服器…</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>連接已加密。</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>連接未加密。</translation>
    </message>
    <message>
        <source>It works: PostgreSQL {0} answers, with the room of {1}.</source>
        <translation>連接成功：PostgreSQL {0} 應答，庫中是 {1} 的檔案室。</translation>
    </message>
    <message>
        <source>A room on a server</source>
        <translation>伺服器上的檔案室</translation>
    </message>
    <message>
        <source>Several desks work in one room at the same time. Whoever runs the server gives you these words; docs/postgresql.md tells how it is set up.</source>
        <translation>多台計算機可同時在同一檔案室工作。以下內容由伺服器管理員提供；建立方法見 docs/postgresql.md。</translation>
    </message>
    <message>
        <source>Server: name or address</source>
        <translation>伺服器：名稱或地址</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>連接埠</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>數據庫</translation>
    </message>
    <message>
        <source>User of the server</source>
        <translation>伺服器用戶名</translation>
    </message>
    <message>
        <source>Password of this user</source>
        <translation>該用戶的密碼</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>連接方式</translation>
    </message>
    <message>
        <source>The password is kept nowhere on this computer: it is asked for at every start. After that you sign in to the room with your own name as always.</source>
        <translation>密碼不保存在本機，每次啟動時都要輸入。之後仍用自己的登錄名進入檔案室。</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>連接</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>測試連接</translation>
    </message>
    <message>
        <source>Other ways in</source>
        <translation>其他進入方式</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>不再等待</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Settings</source>
        <extracomment>Pages that read the room again whenever they are opened. The pages under their headings, in the order of the list. Where a tab and its page are called by different names. A page that hands its prints to the window.</extracomment>
        <translation>設置</translation>
    </message>
    <message>
        <source>Look and desk</source>
        <translation>外觀與掃描</translation>
    </message>
    <message>
        <source>Scanner test</source>
        <translation>掃描槍測試</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>賬戶</translation>
    </message>
    <message>
        <source>Roles and rights</source>
        <translation>角色與權限</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>規定</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保管</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日曆</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>備份與導出</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>審批表</translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation>代簽人</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>簽名</translation>
    </message>
    <message>
        <source>Destruction</source>
        <translation>銷毀</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>職務與利用目的</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>About</source>
        <translation>關於</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>封印</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>保密教育</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>本工作台</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Rules and lists</source>
        <translation>規定與列表</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>可信保障</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>計算機</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>檢查</translation>
    </message>
</context>
<context>
    <name>SettleForm</name>
    <message>
        <source>Write down how it was settled.</source>
        <translation>請寫明處理結果。</translation>
    </message>
    <message>
        <source>Case closed: {0}</source>
        <translation>已了結：{0}</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>了結歸還問題</translation>
    </message>
    <message>
        <source>How was it settled?</source>
        <translation>處理結果</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>SheetPicker</name>
    <message>
        <source>First free label: {0} of {1}. Click the sheet or use the arrow keys.</source>
        <translation>起始空白標籤：第 {0} 枚，共 {1} 枚。點擊或用方向鍵選擇。</translation>
    </message>
    <message>
        <source>Label {0}</source>
        <translation>第 {0} 枚</translation>
    </message>
</context>
<context>
    <name>ShelfForm</name>
    <message numerus="yes">
        <source>%n shelves chosen</source>
        <translation>
            <numerusform>已選 %n 層</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them get what stands here.</source>
        <translation>所選各層都將按此設定。</translation>
    </message>
    <message>
        <source>No shelf chosen</source>
        <translation>未選層架</translation>
    </message>
    <message>
        <source>Choose a shelf in the list first.</source>
        <translation>請先在列表中選擇層架。</translation>
    </message>
    <message>
        <source>A retired shelf is used again first.</source>
        <translation>已停用的層架須先恢復使用。</translation>
    </message>
    <message>
        <source>Choose one shelf only.</source>
        <translation>請只選一層。</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>恢復使用</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Retired on {0}: {1}</source>
        <translation>{0} 停用：{1}</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n 盒</numerusform>
        </translation>
    </message>
    <message>
        <source>kept for {0}</source>
        <translation>專供{0}</translation>
    </message>
    <message>
        <source>Shelf changed.</source>
        <translation>層架已修改。</translation>
    </message>
    <message>
        <source>The shelf is used again.</source>
        <translation>層架已恢復使用。</translation>
    </message>
    <message>
        <source>Retired. The shelf stays in the register with day and reason.</source>
        <translation>已停用。層架連同日期和原因保留在登記中。</translation>
    </message>
    <message>
        <source>Net length (mm)</source>
        <translation>淨長（mm）</translation>
    </message>
    <message>
        <source>Clear height (mm)</source>
        <translation>淨高（mm）</translation>
    </message>
    <message>
        <source>Depth (mm)</source>
        <translation>淨深（mm）</translation>
    </message>
    <message>
        <source>Carries at most (kg)</source>
        <translation>承重（kg）</translation>
    </message>
    <message>
        <source>What the place is for</source>
        <translation>位置用途</translation>
    </message>
    <message>
        <source>Takes only (none ticked: everything)</source>
        <translation>只放（不勾選則不限）</translation>
    </message>
    <message>
        <source>Why it is given up</source>
        <translation>停用原因</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep for…</source>
        <translation>設爲專用…</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>在庫位圖上</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>標籤</translation>
    </message>
</context>
<context>
    <name>ShelfMapView</name>
    <message>
        <source>Shelf map</source>
        <translation>庫位圖</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>庫位圖</translation>
    </message>
    <message>
        <source>Without place</source>
        <translation>待上架</translation>
    </message>
    <message>
        <source>Labels to print</source>
        <translation>待打印標籤</translation>
    </message>
    <message>
        <source>Stocktake</source>
        <translation>清點</translation>
    </message>
    <message>
        <source>Box {0} has no place yet. Scan a shelf to place it.</source>
        <translation>{0} 號盒尚無位置。請掃描層架上架。</translation>
    </message>
    <message>
        <source>This box is not in the register.</source>
        <translation>登記中沒有此盒。</translation>
    </message>
    <message>
        <source>This shelf is not in the register.</source>
        <translation>登記中沒有此層架。</translation>
    </message>
    <message>
        <source>Box {0} now stands at {1}.</source>
        <translation>{0} 號盒現存放於 {1}。</translation>
    </message>
    <message>
        <source>This shelf is out of order.</source>
        <translation>此層有盒錯位。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) boxed: {0}</source>
        <translation>
            <numerusform>已裝盒 %n 件：{0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be taken back any more.</source>
        <translation>沒有可撤銷的操作。</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>無位置</translation>
    </message>
    <message>
        <source>Taken back: box {0} stands at {1} again.</source>
        <translation>已撤銷：{0} 號盒回到 {1}。</translation>
    </message>
    <message>
        <source>Open one side of a range first.</source>
        <translation>請先打開一列的一面。</translation>
    </message>
    <message>
        <source>Range-end cards</source>
        <translation>指引卡</translation>
    </message>
    <message>
        <source>Undo move</source>
        <translation>撤銷移動</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>導出清單</translation>
    </message>
    <message>
        <source>Build racks</source>
        <translation>建立密集架</translation>
    </message>
    <message>
        <source>No shelf is known yet</source>
        <translation>尚未登記層架</translation>
    </message>
    <message>
        <source>The map shows ranges, shelves and every box on them. Take the shelves over from a list, or build the racks from a few numbers.</source>
        <translation>庫位圖顯示各列、各層和每一個盒。可從清單導入層架，也可填幾個數字建立密集架。</translation>
    </message>
    <message>
        <source>Import shelves</source>
        <translation>導入層架</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>層架</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) shelved from {0} to {1}.</source>
        <translation>
            <numerusform>%n 盒已上架：{0} 至 {1}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>移庫</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空間</translation>
    </message>
</context>
<context>
    <name>ShelfMenu</name>
    <message>
        <source>Shelf diagram</source>
        <translation>存放示意圖</translation>
    </message>
    <message>
        <source>Shelf diagram: plan and all sides</source>
        <translation>存放示意圖：平面與全部立面</translation>
    </message>
    <message>
        <source>Location index by holdings</source>
        <translation>存放位置索引（按檔案）</translation>
    </message>
    <message>
        <source>Location index by shelf</source>
        <translation>存放位置索引（按庫房）</translation>
    </message>
    <message>
        <source>Shelf diagram: {0}</source>
        <translation>存放示意圖：{0}</translation>
    </message>
</context>
<context>
    <name>ShelfPane</name>
    <message>
        <source>Scan or choose a shelf first.</source>
        <translation>請先掃描或選擇層架。</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>請填整數</translation>
    </message>
    <message>
        <source>This shelf</source>
        <translation>此層</translation>
    </message>
    <message>
        <source>Shelves</source>
        <translation>各層</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>檔號</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>層架</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>還差</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>清點人</translation>
    </message>
    <message>
        <source>Quantity counted inside</source>
        <translation>盒內實點數</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>在架</translation>
    </message>
    <message>
        <source>From a paper sheet: choose lines (Ctrl+A for all) and press Enter.</source>
        <translation>錄入紙質清點表：選擇各行（Ctrl+A 全選）後按回車。</translation>
    </message>
</context>
<context>
    <name>ShelvingBar</name>
    <message>
        <source>No shelf is free behind those in use. Build racks first.</source>
        <translation>已用層架之後沒有空層。請先建密集架。</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) go to {0} … {1}, in order of class and number.</source>
        <translation>
            <numerusform>%n 盒將按類別和編號順序上架：{0} 至 {1}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n find(s) no shelf.</source>
        <translation>
            <numerusform>%n 盒無處可放。</numerusform>
        </translation>
    </message>
    <message>
        <source>Shelve all in running order…</source>
        <translation>全部按序上架…</translation>
    </message>
    <message>
        <source>Shelve them</source>
        <translation>確認上架</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>SignForm</name>
    <message>
        <source>Pictures of sheets (*.png *.jpg *.jpeg *.tif *.tiff *.pdf)</source>
        <translation>簽署頁影像 (*.png *.jpg *.jpeg *.tif *.tiff *.pdf)</translation>
    </message>
    <message>
        <source>Signed sheet</source>
        <translation>已簽署頁</translation>
    </message>
    <message>
        <source>Signs here</source>
        <translation>在此簽署</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>紙質簽署</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>登錄名</translation>
    </message>
    <message>
        <source>Own password</source>
        <translation>本人密碼</translation>
    </message>
    <message>
        <source>Name on the sheet</source>
        <translation>簽署人姓名</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>簽署日期</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>意見</translation>
    </message>
    <message>
        <source>Picture of the sheet…</source>
        <translation>簽署頁影像…</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Locked</source>
        <translation>已鎖定</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登錄</translation>
    </message>
    <message>
        <source>The desk is locked. What you were doing is still there.</source>
        <translation>已鎖定。您正在辦理的內容仍在。</translation>
    </message>
    <message>
        <source>Every act is recorded in the name of whoever is signed in.</source>
        <translation>每次操作均記在登錄人名下。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>用戶名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解鎖</translation>
    </message>
    <message>
        <source>Sign in as somebody else</source>
        <translation>換人登錄</translation>
    </message>
    <message>
        <source>Another room…</source>
        <translation>其他檔案室…</translation>
    </message>
    <message>
        <source>The two new passwords differ. Enter the new one twice.</source>
        <translation>兩次輸入的新密碼不一致，請重新輸入。</translation>
    </message>
    <message>
        <source>New password (at least 12 characters)</source>
        <translation>新密碼（至少 12 個字符）</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>再次輸入新密碼</translation>
    </message>
    <message>
        <source>Set new password</source>
        <translation>設置新密碼</translation>
    </message>
    <message>
        <source>Recover access…</source>
        <translation>應急恢復…</translation>
    </message>
    <message>
        <source>Who confirms the clock: name</source>
        <translation>確認時鐘的人：用戶名</translation>
    </message>
    <message>
        <source>Password of this person</source>
        <translation>該人的密碼</translation>
    </message>
</context>
<context>
    <name>SigningKeyPage</name>
    <message>
        <source>revoked {0}</source>
        <translation>{0} 註銷</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>paper not signed</source>
        <translation>登記單未簽字</translation>
    </message>
    <message>
        <source>You have no key yet. It is made with your password, which is asked each time you sign. Print its sheet and sign it by hand.</source>
        <translation>您還沒有簽名密鑰。密鑰憑本人密碼建立，每次簽名都要輸入密碼。請打印登記單並親筆簽字。</translation>
    </message>
    <message>
        <source>Your key: {0}</source>
        <translation>您的密鑰：{0}</translation>
    </message>
    <message>
        <source>Choose a key in the list first.</source>
        <translation>請先在列表中選擇密鑰。</translation>
    </message>
    <message>
        <source>This key is revoked already.</source>
        <translation>該密鑰已註銷。</translation>
    </message>
    <message>
        <source>Only an administrator keeps accounts.</source>
        <translation>只有系統管理員可以管理賬戶。</translation>
    </message>
    <message>
        <source>Only its holder or an administrator revokes it.</source>
        <translation>只有持有人本人或系統管理員可以註銷。</translation>
    </message>
    <message>
        <source>Made. Print its sheet and sign it by hand.</source>
        <translation>已建立。請打印登記單並親筆簽字。</translation>
    </message>
    <message>
        <source>Personal signing key</source>
        <translation>個人簽名密鑰登記單</translation>
    </message>
    <message>
        <source>Signed sheet noted.</source>
        <translation>已登記簽字的登記單。</translation>
    </message>
    <message>
        <source>Revoked. What it signed stays good.</source>
        <translation>已註銷。此前的簽名繼續有效。</translation>
    </message>
    <message>
        <source>The two new passwords differ.</source>
        <translation>兩次輸入的新密碼不一致。</translation>
    </message>
    <message>
        <source>Password changed; your key was closed anew with it.</source>
        <translation>密碼已更改，簽名密鑰已用新密碼重新加鎖。</translation>
    </message>
    <message>
        <source>My signing key</source>
        <translation>我的簽名密鑰</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>本人密碼</translation>
    </message>
    <message>
        <source>Make my key</source>
        <translation>建立我的密鑰</translation>
    </message>
    <message>
        <source>Print its sheet</source>
        <translation>打印登記單</translation>
    </message>
    <message>
        <source>Sheet signed by hand on</source>
        <translation>登記單簽字日期</translation>
    </message>
    <message>
        <source>Note the signed sheet</source>
        <translation>登記已簽字</translation>
    </message>
    <message>
        <source>Why it is revoked</source>
        <translation>註銷原因</translation>
    </message>
    <message>
        <source>Revoke the chosen key</source>
        <translation>註銷所選密鑰</translation>
    </message>
    <message>
        <source>My password</source>
        <translation>我的密碼</translation>
    </message>
    <message>
        <source>Password until now</source>
        <translation>原密碼</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密碼</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再次輸入</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>更改我的密碼</translation>
    </message>
    <message>
        <source>Nobody has a key yet</source>
        <translation>尚無簽名密鑰</translation>
    </message>
    <message>
        <source>Whoever signs opinions and destructions makes an own key on the right.</source>
        <translation>需要簽署意見和銷毀手續的人員，請在右側建立本人密鑰。</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>持有人</translation>
    </message>
    <message>
        <source>Code of the key</source>
        <translation>密鑰代碼</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>建立日期</translation>
    </message>
    <message>
        <source>Sheet signed</source>
        <translation>登記單簽字</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
</context>
<context>
    <name>SlotBoard</name>
    <message>
        <source>agrees</source>
        <extracomment>From which size of the words fewer cards stand beside each other. With what is round the words of a card.</extracomment>
        <translation>同意</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>awaited now</source>
        <translation>待簽署</translation>
    </message>
</context>
<context>
    <name>SpacePage</name>
    <message>
        <source>Where does it fit?</source>
        <translation>放在哪裡？</translation>
    </message>
    <message>
        <source>How full it is</source>
        <translation>佔用情況</translation>
    </message>
    <message>
        <source>Full when?</source>
        <translation>何時滿？</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n box(es) have no place again.</source>
        <translation>
            <numerusform>已撤銷：%n 盒恢復爲未上架。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpanBar</name>
    <message>
        <source>everybody</source>
        <translation>所有人員</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Reason or object</source>
        <translation>原因或對象</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Scanner ready</source>
        <translation>掃描槍就緒</translation>
    </message>
    <message>
        <source>Scanner not heard yet</source>
        <translation>尚未收到掃描</translation>
    </message>
    <message>
        <source>Open the scanner test</source>
        <translation>打開掃描槍測試</translation>
    </message>
    <message numerus="yes">
        <source>second medium: %n day(s)</source>
        <translation>
            <numerusform>第二載體：%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Last verified copy on a second medium</source>
        <translation>第二載體上最近一份核驗通過的備份</translation>
    </message>
</context>
<context>
    <name>StockForm</name>
    <message>
        <source>A sheet or roll of your own</source>
        <translation>自己的標籤紙</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Page: width</source>
        <translation>頁寬</translation>
    </message>
    <message>
        <source>Page: height</source>
        <translation>頁高</translation>
    </message>
    <message>
        <source>Label: width</source>
        <translation>標籤寬</translation>
    </message>
    <message>
        <source>Label: height</source>
        <translation>標籤高</translation>
    </message>
    <message>
        <source>First label: from the left</source>
        <translation>首枚距左邊</translation>
    </message>
    <message>
        <source>First label: from the top</source>
        <translation>首枚距上邊</translation>
    </message>
    <message>
        <source>Next label: to the right</source>
        <translation>橫向間距</translation>
    </message>
    <message>
        <source>Next label: down</source>
        <translation>縱向間距</translation>
    </message>
    <message>
        <source>Labels across</source>
        <translation>橫排枚數</translation>
    </message>
    <message>
        <source>Labels down</source>
        <translation>豎排枚數</translation>
    </message>
    <message>
        <source>Plain paper to be cut: draw lines</source>
        <translation>普通紙裁切：畫裁切線</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>On a roll the page is the label. Files in the folder {0} are stocks too.</source>
        <translation>捲裝標籤的頁面即標籤本身。文件夾 {0} 中的文件也是標籤規格。</translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <translation>請先填寫名稱。</translation>
    </message>
</context>
<context>
    <name>StocktakePage</name>
    <message>
        <source>{0} has begun: its list is frozen.</source>
        <translation>{0} 已開始，清單已凍結。</translation>
    </message>
    <message>
        <source>Count sheets</source>
        <translation>清點表</translation>
    </message>
    <message>
        <source>Stock-taking report</source>
        <translation>清點報告</translation>
    </message>
</context>
<context>
    <name>StopBar</name>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Report saved: {0}</source>
        <translation>報告已保存：{0}</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存報告</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>保存報告…</translation>
    </message>
    <message>
        <source>Restore a copy…</source>
        <translation>恢復備份…</translation>
    </message>
    <message>
        <source>on the server</source>
        <translation>在伺服器上</translation>
    </message>
</context>
<context>
    <name>StrikePanel</name>
    <message>
        <source>Strike {0} off the ledger</source>
        <translation>註銷 {0}</translation>
    </message>
    <message>
        <source>Because it is</source>
        <translation>註銷原因類別</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Evidence kept (number, where it lies)</source>
        <translation>留存依據（編號、存放處）</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>確認人</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Strike off</source>
        <translation>註銷</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>StrikePart</name>
    <message>
        <source>Why the chosen entry is struck out</source>
        <translation>所選記錄的註銷原因</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>註銷</translation>
    </message>
</context>
<context>
    <name>SupervisorsPart</name>
    <message>
        <source>Sign: destroyed</source>
        <extracomment>Does something, says a refusal where the person looks, and tells whether it was done.</extracomment>
        <translation>簽字：已銷毀</translation>
    </message>
    <message>
        <source>Sign: counted</source>
        <translation>簽字：已清點</translation>
    </message>
    <message>
        <source>Name the supervisors first</source>
        <translation>請先指定監銷人</translation>
    </message>
    <message>
        <source>Nobody is named to supervise yet.</source>
        <translation>尚未指定監銷人。</translation>
    </message>
    <message>
        <source>After destruction: {0}</source>
        <translation>銷毀後簽字：{0}</translation>
    </message>
    <message>
        <source>Before: {0}</source>
        <translation>銷毀前簽字：{0}</translation>
    </message>
    <message>
        <source>{0} has signed already.</source>
        <translation>{0}已簽字。</translation>
    </message>
    <message>
        <source>{0} watches the destruction</source>
        <translation>{0}參加監銷</translation>
    </message>
    <message>
        <source>{0} was released</source>
        <translation>已免去{0}</translation>
    </message>
    <message>
        <source>{0} signed that it was destroyed</source>
        <translation>{0}已簽字確認銷毀</translation>
    </message>
    <message>
        <source>{0} signed that it was counted</source>
        <translation>{0}已簽字確認清點</translation>
    </message>
    <message>
        <source>Supervisors</source>
        <translation>監銷人</translation>
    </message>
    <message>
        <source>At least two, of different departments; not who carries it out, not who decided.</source>
        <translation>二人以上，來自不同部門；非執行人，非批准人。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>For</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>銷毀前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>銷毀後</translation>
    </message>
    <message>
        <source>Watches for</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>Name as supervisor</source>
        <translation>列為監銷人</translation>
    </message>
    <message>
        <source>Released because</source>
        <translation>免去理由</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>免去</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Copy</source>
        <extracomment>What a heading needs beside its text, and its arrow when the list is sorted by it. The column that takes what room is left, where there is one.</extracomment>
        <translation>複製</translation>
    </message>
    <message>
        <source>Save list…</source>
        <translation>保存列表…</translation>
    </message>
    <message>
        <source>Print list…</source>
        <translation>打印列表…</translation>
    </message>
</context>
<context>
    <name>TakeInForm</name>
    <message>
        <source>Open a batch first.</source>
        <translation>請先開始一批鑒定。</translation>
    </message>
    <message>
        <source>No batch is open: open one on the first tab.</source>
        <translation>沒有進行中的鑒定，請先在第一個標籤頁開始。</translation>
    </message>
    <message>
        <source>Put into a batch</source>
        <translation>列入鑒定</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>已選 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>鑒定批</translation>
    </message>
    <message>
        <source>Reason, if the period has not ended</source>
        <translation>期限未滿時的理由</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>列入</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>Today</source>
        <extracomment>Icon, tone, and the view and tab that each line opens.</extracomment>
        <translation>今天</translation>
    </message>
    <message>
        <source>oldest: {0}</source>
        <translation>最早：{0}</translation>
    </message>
    <message>
        <source>Nothing owed: {0}</source>
        <translation>無待辦：{0}</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待辦事項</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>最早</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>當日工作單</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>recall them today</source>
        <translation>今天催還</translation>
    </message>
    <message>
        <source>Due back today</source>
        <translation>今天應還</translation>
    </message>
    <message>
        <source>until closing time</source>
        <translation>下班前</translation>
    </message>
    <message>
        <source>Approved, to fetch</source>
        <translation>已批准，待取檔</translation>
    </message>
    <message>
        <source>in shelf order</source>
        <translation>按排架順序</translation>
    </message>
    <message>
        <source>Not found on the shelves</source>
        <translation>架上未找到</translation>
    </message>
    <message>
        <source>look for them, or declare them lost in a stocktake</source>
        <translation>繼續查找，或清點時認定遺失</translation>
    </message>
    <message>
        <source>To re-shelve</source>
        <translation>待歸位</translation>
    </message>
    <message>
        <source>scan box, then shelf</source>
        <translation>先掃盒，再掃層架</translation>
    </message>
    <message>
        <source>Substitute cards to take out</source>
        <translation>待取出代替卡</translation>
    </message>
    <message>
        <source>the file is back</source>
        <translation>檔案已歸還</translation>
    </message>
    <message>
        <source>Due for appraisal</source>
        <translation>到期待鑒定</translation>
    </message>
    <message>
        <source>period has ended</source>
        <translation>保管期限已滿</translation>
    </message>
    <message>
        <source>Holds to review</source>
        <translation>暫停銷毀待複核</translation>
    </message>
    <message>
        <source>day of review is here</source>
        <translation>已到複核日期</translation>
    </message>
    <message>
        <source>Period not yet running</source>
        <translation>保管期限未起算</translation>
    </message>
    <message>
        <source>the event has not been entered</source>
        <translation>起算事由未登記</translation>
    </message>
    <message>
        <source>Labels out of date</source>
        <translation>標籤過時</translation>
    </message>
    <message>
        <source>print them again</source>
        <translation>請重新打印</translation>
    </message>
    <message>
        <source>Records without a box</source>
        <translation>未裝盒檔案</translation>
    </message>
    <message>
        <source>box them</source>
        <translation>請裝盒</translation>
    </message>
    <message>
        <source>Boxes without a place</source>
        <translation>未上架的盒</translation>
    </message>
    <message>
        <source>shelve them</source>
        <translation>請上架</translation>
    </message>
    <message>
        <source>To be described</source>
        <translation>待著錄</translation>
    </message>
    <message>
        <source>period or class missing</source>
        <translation>缺保管期限或類別</translation>
    </message>
    <message>
        <source>Electronic records to copy</source>
        <translation>待備份的電子檔案</translation>
    </message>
    <message>
        <source>copy them and enter it</source>
        <translation>備份後請登記</translation>
    </message>
    <message>
        <source>Calendar without holidays</source>
        <translation>日曆缺節假日</translation>
    </message>
    <message>
        <source>due dates may fall on holidays</source>
        <translation>應還日期可能落在節假日</translation>
    </message>
    <message>
        <source>Print day sheet</source>
        <translation>打印工作單</translation>
    </message>
    <message>
        <source>Still being read after closing time</source>
        <translation>閉館後仍在查閱</translation>
    </message>
    <message>
        <source>The reading room is closed; these records have to come back.</source>
        <translation>閱檔室已閉館，須收回檔案。</translation>
    </message>
    <message>
        <source>Stocktake due</source>
        <translation>清點到期</translation>
    </message>
    <message>
        <source>shelf against register</source>
        <translation>賬實核對</translation>
    </message>
    <message>
        <source>Stocktake missed</source>
        <translation>清點逾期未做</translation>
    </message>
    <message>
        <source>Effects of use to be reported</source>
        <translation>待反饋的利用效果</translation>
    </message>
    <message>
        <source>ask the user what came of it</source>
        <translation>請利用者反饋效果</translation>
    </message>
    <message>
        <source>Past their period at the year&apos;s end</source>
        <translation>年終到期</translation>
    </message>
    <message>
        <source>by class and unit</source>
        <translation>按類別和部門</translation>
    </message>
    <message>
        <source>Electronic records to hand over</source>
        <translation>應移交的電子檔案</translation>
    </message>
    <message>
        <source>to the outside archive, five years after they were formed</source>
        <translation>形成滿五年，向外部檔案館移交</translation>
    </message>
    <message>
        <source>Leaving, papers not handed over</source>
        <translation>離崗資料未移交</translation>
    </message>
    <message>
        <source>settle before the last day</source>
        <translation>請在離崗前結清</translation>
    </message>
    <message>
        <source>Days without a copy on a second medium</source>
        <translation>第二載體已無備份天數</translation>
    </message>
    <message>
        <source>connect it and back up</source>
        <translation>請接上載體並備份</translation>
    </message>
    <message>
        <source>Copies to read back</source>
        <translation>待回讀的備份</translation>
    </message>
    <message>
        <source>monthly: still readable and whole?</source>
        <translation>每月一次：是否可讀、完整</translation>
    </message>
    <message>
        <source>No copy away from here</source>
        <translation>尚無異地備份</translation>
    </message>
    <message>
        <source>take one out of the house and enter it</source>
        <translation>請存放一份到異地並登記</translation>
    </message>
    <message>
        <source>Restore drill due</source>
        <translation>應做恢復演練</translation>
    </message>
    <message>
        <source>yearly: does a copy come back to life?</source>
        <translation>每年一次：備份能否恢復</translation>
    </message>
    <message>
        <source>Megabytes left on the disk</source>
        <translation>磁盤剩餘空間（MB）</translation>
    </message>
    <message>
        <source>clear up; below 50 nothing is lent</source>
        <translation>請清理；低於 50 暫停借出</translation>
    </message>
    <message>
        <source>Units without a collector</source>
        <translation>無歸檔負責人的部門</translation>
    </message>
    <message>
        <source>name who collects there</source>
        <translation>請指定負責人</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Find or scan: reference code, box, person, title, initials</source>
        <extracomment>What comes in one burst is looked up once.</extracomment>
        <translation>查找或掃描：檔號、盒、人員、題名、拼音首字母</translation>
    </message>
    <message>
        <source>Find or scan anything</source>
        <translation>查找或掃描</translation>
    </message>
    <message>
        <source>Labels to reprint</source>
        <translation>待重印標籤</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Keys and help (F1)</source>
        <translation>按鍵與幫助(F1)</translation>
    </message>
</context>
<context>
    <name>TornLabel</name>
    <message>
        <source>A torn label</source>
        <translation>破損的標籤</translation>
    </message>
    <message>
        <source>Type the last digits that can still be read, and the place where it stood. What is found can be printed again; the copy is counted.</source>
        <translation>輸入還能辨認的末幾位數字和存放位置。查到後可重印，份數照計。</translation>
    </message>
    <message>
        <source>Last digits</source>
        <translation>末幾位數字</translation>
    </message>
    <message>
        <source>Place, or its beginning</source>
        <translation>存放位置（或開頭部分）</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Print this label again</source>
        <translation>重印此標籤</translation>
    </message>
    <message>
        <source>Find what the label was on first.</source>
        <translation>請先查找標籤所屬。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>條碼號</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>存放位置</translation>
    </message>
</context>
<context>
    <name>TrackWords</name>
    <message>
        <source>Due list</source>
        <translation>到期清單</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>鑒定小組</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>逐件鑒定</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>鑒定報告</translation>
    </message>
    <message>
        <source>List</source>
        <translation>銷毀清冊</translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation>會簽</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>負責人批准</translation>
    </message>
    <message>
        <source>Collect, count</source>
        <translation>清點下架</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>監銷</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登記歸卷</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 條</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n 職</numerusform>
        </translation>
    </message>
    <message>
        <source>refused</source>
        <translation>未批准</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation>{0} 前</translation>
    </message>
    <message>
        <source>2 people or more</source>
        <translation>2 人以上</translation>
    </message>
    <message numerus="yes">
        <source>%n supervisor(s)</source>
        <translation>
            <numerusform>%n 名監銷人</numerusform>
        </translation>
    </message>
    <message>
        <source>Awaited: {0}</source>
        <translation>等待：{0}</translation>
    </message>
    <message>
        <source>who names the panel and takes in what is due</source>
        <translation>指定鑒定小組並列入到期檔案</translation>
    </message>
    <message>
        <source>the panel, piece by piece</source>
        <translation>鑒定小組逐件鑒定</translation>
    </message>
    <message>
        <source>the report of the panel</source>
        <translation>鑒定小組的報告</translation>
    </message>
    <message>
        <source>who makes the list and freezes it</source>
        <translation>編制並凍結清冊</translation>
    </message>
    <message>
        <source>who carries it out</source>
        <translation>指定執行人</translation>
    </message>
    <message>
        <source>the report to the panel</source>
        <translation>向鑒定小組報告</translation>
    </message>
    <message>
        <source>Closed: nothing was to be destroyed.</source>
        <translation>辦結：沒有需銷毀的檔案。</translation>
    </message>
    <message>
        <source>Refused: everything went back to its place.</source>
        <translation>未批准：全部放回原處。</translation>
    </message>
    <message>
        <source>Closed: the list is kept for ever.</source>
        <translation>辦結：清冊永久保存。</translation>
    </message>
    <message>
        <source>Missing: {0}</source>
        <translation>尚缺：{0}</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>檔案</translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s)</source>
        <translation>
            <numerusform>%n 件鑒定意見</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s)</source>
        <translation>
            <numerusform>%n 個簽字</numerusform>
        </translation>
    </message>
    <message>
        <source>the decision, overdue since {0}: waiting, never approved</source>
        <translation>批復，已於 {0} 逾期：待批，絕不視為同意</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message>
        <source>Your roles do not include keeping persons.</source>
        <translation>您的角色沒有「維護人員與機構」權限。</translation>
    </message>
    <message>
        <source>Nothing has been entered yet.</source>
        <translation>尚無登記。</translation>
    </message>
    <message>
        <source>Entered as {0}. Print it to be signed.</source>
        <translation>已登記，編號 {0}。請打印後簽字。</translation>
    </message>
    <message>
        <source>A training or a check</source>
        <translation>保密教育培訓或檢查</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>What was taught or checked</source>
        <translation>培訓或檢查內容</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>主講（檢查）人</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Participants, one name a line</source>
        <translation>參加人員（每行一人）</translation>
    </message>
    <message>
        <source>Findings of a check</source>
        <translation>檢查情況</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>登記</translation>
    </message>
    <message>
        <source>Print the record</source>
        <translation>打印記錄</translation>
    </message>
    <message>
        <source>No training yet</source>
        <translation>尚無培訓記錄</translation>
    </message>
    <message>
        <source>Enter the first training or check with its date, content and participants.</source>
        <translation>請登記第一次培訓或檢查的日期、內容和參加人員。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>參加人員</translation>
    </message>
</context>
<context>
    <name>TriggerForm</name>
    <message>
        <source>Look first what it would do.</source>
        <translation>請先查看結果。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) would run</source>
        <translation>
            <numerusform>%n 件將開始起算</numerusform>
        </translation>
    </message>
    <message>
        <source>due {0} to {1}</source>
        <translation>到期日期 {0} 至 {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n left as they are</source>
        <translation>
            <numerusform>%n 件不變</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) run now</source>
        <translation>
            <numerusform>%n 件已開始起算</numerusform>
        </translation>
    </message>
    <message>
        <source>The event has happened</source>
        <translation>起算事由已發生</translation>
    </message>
    <message>
        <source>Of those that wait: question</source>
        <translation>未起算檔案的查詢條件</translation>
    </message>
    <message>
        <source>Day of the event</source>
        <translation>事由發生日期</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Let them run</source>
        <translation>開始起算</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>到期日期 {0}</translation>
    </message>
</context>
<context>
    <name>TypesPage</name>
    <message>
        <source>no size</source>
        <translation>無尺寸</translation>
    </message>
    <message numerus="yes">
        <source>yes, %n on each other</source>
        <translation>
            <numerusform>可，疊 %n 盒</numerusform>
        </translation>
    </message>
    <message>
        <source>retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>size missing</source>
        <translation>缺尺寸</translation>
    </message>
    <message>
        <source>New kind of box</source>
        <translation>新的種類</translation>
    </message>
    <message>
        <source>Choose a kind of box first.</source>
        <translation>請先選擇一種盒。</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>恢復使用</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Paper of this size weighs about {0} g; weigh one full box to be sure.</source>
        <translation>此尺寸裝滿紙約重 {0} 克；請稱一滿盒覈實。</translation>
    </message>
    <message>
        <source>Kind of box added: {0}</source>
        <translation>已添加盒的種類：{0}</translation>
    </message>
    <message>
        <source>Kind of box changed: {0}</source>
        <translation>已修改盒的種類：{0}</translation>
    </message>
    <message>
        <source>{0} is offered again.</source>
        <translation>{0} 已恢復使用。</translation>
    </message>
    <message>
        <source>{0} is retired.</source>
        <translation>{0} 已停用。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Height (mm)</source>
        <translation>高（mm）</translation>
    </message>
    <message>
        <source>Width (mm)</source>
        <translation>寬（mm）</translation>
    </message>
    <message>
        <source>Thickness (mm)</source>
        <translation>厚（mm）</translation>
    </message>
    <message>
        <source>Weight when full (g)</source>
        <translation>滿盒重量（g）</translation>
    </message>
    <message>
        <source>How many lie on each other</source>
        <translation>平放時疊放盒數</translation>
    </message>
    <message>
        <source>May lie flat where it is too high to stand</source>
        <translation>層高不夠時可平放</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Size in mm</source>
        <translation>尺寸（mm）</translation>
    </message>
    <message>
        <source>Inside (mm)</source>
        <translation>內厚（mm）</translation>
    </message>
    <message>
        <source>Full (g)</source>
        <translation>滿盒（g）</translation>
    </message>
    <message>
        <source>May lie</source>
        <translation>可平放</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
</context>
<context>
    <name>UnarchivedForm</name>
    <message>
        <source>Open the register first.</source>
        <translation>請先建立登記冊。</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) written down</source>
        <translation>
            <numerusform>已登記 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>Register opened: {0}</source>
        <translation>已建立登記冊：{0}</translation>
    </message>
    <message>
        <source>Written down: {0}</source>
        <translation>已登記：{0}</translation>
    </message>
    <message>
        <source>Papers that were never archived</source>
        <translation>不歸檔文件</translation>
    </message>
    <message>
        <source>Secret and internal duplicates are written down, approved by the leader in charge and destroyed before supervisors; never given away as waste paper.</source>
        <translation>秘密及內部的重複、多印文件應登記造冊，經分管領導批准，在監銷下銷毀，不得當廢紙處理。</translation>
    </message>
    <message>
        <source>Title of the register</source>
        <translation>登記冊題名</translation>
    </message>
    <message>
        <source>Open the register</source>
        <translation>建立登記冊</translation>
    </message>
    <message>
        <source>Title of the paper</source>
        <translation>文件題名</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文號</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>發文單位</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份數</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>密級</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>登記</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>UnitForm</name>
    <message>
        <source>Your roles do not include keeping persons.</source>
        <translation>您的角色沒有「維護人員與機構」權限。</translation>
    </message>
    <message>
        <source>Choose a unit in the list first.</source>
        <translation>請先在列表中選擇部門。</translation>
    </message>
    <message>
        <source>The unit is closed; it stays as it was.</source>
        <translation>該部門已撤銷，保持原狀。</translation>
    </message>
    <message>
        <source>No person of this unit is registered.</source>
        <translation>尚未登記該部門的人員。</translation>
    </message>
    <message>
        <source>This person has the duty already.</source>
        <translation>此人已擔任此職責。</translation>
    </message>
    <message>
        <source>This person does not have the duty.</source>
        <translation>此人未擔任此職責。</translation>
    </message>
    <message>
        <source>Entered: {0}</source>
        <translation>已登記：{0}</translation>
    </message>
    <message>
        <source>Code and days are entered.</source>
        <translation>代碼和日期已登記。</translation>
    </message>
    <message>
        <source>Called {0} from {1} on; what is older keeps the old name.</source>
        <translation>自 {1} 起稱「{0}」；此前的記錄仍用原名。</translation>
    </message>
    <message>
        <source>Named: {0}</source>
        <translation>已指定{0}。</translation>
    </message>
    <message>
        <source>The term ends today.</source>
        <translation>任期今日結束。</translation>
    </message>
    <message>
        <source>Closed. Records in custody: {0}; cases of papers opened: {1}.</source>
        <translation>已撤銷。代管檔案 {0} 件；新立資料未移交事項 {1} 項。</translation>
    </message>
    <message>
        <source>The first unit</source>
        <translation>登記部門</translation>
    </message>
    <message>
        <source>{0}: {1} – {2}</source>
        <translation>{0}：{1} – {2}</translation>
    </message>
    <message>
        <source>Closed; its records are kept by {0}.</source>
        <translation>已撤銷，檔案由{0}代管。</translation>
    </message>
    <message>
        <source>Keeps the records of {0}.</source>
        <translation>代管{0}的檔案。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷史</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代碼</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>First day known</source>
        <translation>已知起始日期</translation>
    </message>
    <message>
        <source>Has a last day</source>
        <translation>有終止日期</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>終止日期</translation>
    </message>
    <message>
        <source>Called so from</source>
        <translation>名稱起用日期</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>檔案職責</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>職責</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Close the unit</source>
        <translation>撤銷部門</translation>
    </message>
    <message>
        <source>Custodian of its records</source>
        <translation>檔案代管部門</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>撤銷日期</translation>
    </message>
    <message>
        <source>By which document</source>
        <translation>依據文件</translation>
    </message>
    <message>
        <source>Enter as new</source>
        <translation>登記新部門</translation>
    </message>
    <message>
        <source>Keep code and days</source>
        <translation>登記代碼和日期</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>更名</translation>
    </message>
    <message>
        <source>Give the duty</source>
        <translation>指定</translation>
    </message>
    <message>
        <source>End the term today</source>
        <translation>今日結束任期</translation>
    </message>
    <message>
        <source>Archivists of {1} will see all records of {0}, and {0} stays closed.</source>
        <translation>{1}的二級檔案員將可看到{0}的全部檔案；{0}撤銷後不可恢復。</translation>
    </message>
    <message>
        <source>Approved by {0}.</source>
        <translation>批准人：{0}。</translation>
    </message>
    <message>
        <source>Records carry the code {0}: archivists of this unit will see them.</source>
        <translation>有檔案使用代碼 {0}，本部門的二級檔案員將可看到這些檔案。</translation>
    </message>
</context>
<context>
    <name>UnitQuestion</name>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>UnitsPage</name>
    <message>
        <source>No units yet</source>
        <translation>尚無部門</translation>
    </message>
    <message>
        <source>Enter the departments whose records come here, each with its code.</source>
        <translation>請登記向本室移交檔案的部門及其代碼。</translation>
    </message>
    <message>
        <source>Enter the first unit</source>
        <translation>登記第一個部門</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代碼</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>待辦</translation>
    </message>
</context>
<context>
    <name>UnplacedPage</name>
    <message>
        <source>Next free place in order: {0}</source>
        <translation>按序下一空位：{0}</translation>
    </message>
    <message>
        <source>Place it…</source>
        <translation>上架…</translation>
    </message>
    <message>
        <source>Box no.</source>
        <translation>盒號</translation>
    </message>
    <message>
        <source>First</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Place as listed</source>
        <translation>目錄中的位置</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Every box has a place</source>
        <translation>所有盒均已上架</translation>
    </message>
    <message>
        <source>New boxes, and boxes from lists without a shelf, wait here to be placed.</source>
        <translation>新盒以及導入時沒有層架的盒，在此等待上架。</translation>
    </message>
</context>
<context>
    <name>UsePage</name>
    <message>
        <source>Only the desk writes in the ledger.</source>
        <translation>只有借閱台人員可以登記。</translation>
    </message>
    <message>
        <source>all units</source>
        <translation>全部部門</translation>
    </message>
    <message>
        <source>Use outcome record</source>
        <translation>檔案利用效果登記表</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Name, unit, code or title</source>
        <translation>姓名、部門、檔號或題名</translation>
    </message>
    <message>
        <source>all kinds</source>
        <translation>全部方式</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>利用時間</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Unit or identity</source>
        <translation>部門或身份信息</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>檔號</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>利用目的</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>頁數</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>結束日期</translation>
    </message>
    <message>
        <source>No use in this span</source>
        <translation>此期間沒有利用記錄</translation>
    </message>
    <message>
        <source>Each reading, loan and copy makes its own line here as it is entered.</source>
        <translation>每次查閱、借閱、複製登記後，在此自動生成一條記錄。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 條</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UsePanel</name>
    <message>
        <source>No use is chosen</source>
        <translation>未選擇記錄</translation>
    </message>
    <message>
        <source>Why the line is a mistake</source>
        <translation>註銷原因</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>跟蹤情況</translation>
    </message>
    <message>
        <source>Enter effect</source>
        <translation>登記效果</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>登記跟蹤</translation>
    </message>
    <message>
        <source>Strike the line</source>
        <translation>註銷此條</translation>
    </message>
    <message>
        <source>Choose a line first.</source>
        <translation>請先選擇一條記錄。</translation>
    </message>
    <message>
        <source>Effect entered: {0}</source>
        <translation>已登記利用效果：{0}</translation>
    </message>
    <message>
        <source>Follow-up noted: {0}</source>
        <translation>已登記跟蹤：{0}</translation>
    </message>
    <message>
        <source>Line struck: {0}</source>
        <translation>已註銷：{0}</translation>
    </message>
    <message>
        <source>Problem solved, or what came of it</source>
        <translation>解決的問題（結果）</translation>
    </message>
    <message>
        <source>Benefit to others</source>
        <translation>社會效益</translation>
    </message>
    <message>
        <source>Economic benefit</source>
        <translation>經濟效益</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>反饋人</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>反饋日期</translation>
    </message>
    <message>
        <source>Outcome record</source>
        <translation>效果登記表</translation>
    </message>
</context>
<context>
    <name>VerdictForm</name>
    <message>
        <source>Take this verdict back</source>
        <extracomment>From which size of the words the keys take two lines.</extracomment>
        <translation>撤回此意見</translation>
    </message>
    <message>
        <source>This piece has no verdict yet.</source>
        <translation>此件尚未鑒定。</translation>
    </message>
    <message>
        <source>By which method was this judged?</source>
        <translation>採用哪種鑒定方法？</translation>
    </message>
    <message>
        <source>To which period is it extended?</source>
        <translation>延長至哪個期限？</translation>
    </message>
    <message>
        <source>Why: {0}? Write the reason and press Enter.</source>
        <translation>為何「{0}」？請填寫理由後按回車鍵。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>請選擇…</translation>
    </message>
    <message>
        <source>Extend to</source>
        <translation>延長至</translation>
    </message>
    <message>
        <source>Reason (choose or write)</source>
        <translation>理由（可選擇或填寫）</translation>
    </message>
    <message>
        <source>Criteria: content, source, date, reliability…</source>
        <translation>鑒定標準：內容、來源、時間、可靠程度…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>留</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>延至…</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>毀</translation>
    </message>
    <message>
        <source>Refile</source>
        <translation>組卷</translation>
    </message>
    <message>
        <source>Back to unit</source>
        <translation>退回補充</translation>
    </message>
</context>
<context>
    <name>VerdictStage</name>
    <message>
        <source>All {0}</source>
        <translation>全部 {0}</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>未定 {0}</translation>
    </message>
    <message>
        <source>Warned {0}</source>
        <translation>有警示 {0}</translation>
    </message>
    <message>
        <source>Choose a piece first.</source>
        <translation>請先選擇一件。</translation>
    </message>
    <message>
        <source>The report is made: these verdicts stand.</source>
        <translation>報告已完成，意見不再更改。</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>Taken back: {0}</source>
        <translation>已撤回：{0}</translation>
    </message>
    <message>
        <source>Choose the verdict for the lines without a warning first.</source>
        <translation>請先為無警示的各件選擇意見。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a warning: {0}</source>
        <translation>
            <numerusform>%n 件無警示：{0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Every piece has its verdict.</source>
        <translation>各件均已鑒定。</translation>
    </message>
    <message>
        <source>Only lines without a warning; all others are judged one by one.</source>
        <translation>僅限無警示的各件，其餘須逐件鑒定。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>警示</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>意見</translation>
    </message>
    <message>
        <source>All lines without a warning</source>
        <translation>全部無警示的各件</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>請選擇…</translation>
    </message>
    <message>
        <source>Judge these</source>
        <translation>一併鑒定</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Keep</source>
        <extracomment>The tone of a verdict, wherever it is shown. The tone of a list&apos;s state.</extracomment>
        <translation>留</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>延</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>毀</translation>
    </message>
    <message>
        <source>Refile</source>
        <translation>組卷</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>退</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>to sign: {0}</source>
        <translation>待簽：{0}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打開</translation>
    </message>
    <message>
        <source>Withdraw request</source>
        <translation>撤回申請</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>檔號</translation>
    </message>
    <message>
        <source>Out with</source>
        <translation>借閱人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>應還日期</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>候借人</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Manner of use</source>
        <translation>利用方式</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>簽字</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>無人候借</translation>
    </message>
    <message>
        <source>Who asks for a record that is out waits here until it is back.</source>
        <translation>申請的檔案借出在外時，在此候借至歸還。</translation>
    </message>
    <message>
        <source>Print this list</source>
        <translation>打印此列表</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Open a room</source>
        <translation>打開檔案室</translation>
    </message>
    <message>
        <source>Please fill in</source>
        <translation>請填寫</translation>
    </message>
    <message>
        <source>The two passwords differ</source>
        <translation>兩次輸入的密碼不同</translation>
    </message>
    <message>
        <source>Desktop Archive</source>
        <translation>Desktop Archive</translation>
    </message>
    <message>
        <source>The records room: catalogue, boxes, shelves, loans, retention and destruction.</source>
        <translation>檔案室：目錄、裝盒、上架、借閱、保管期限和銷毀。</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>新建檔案室</translation>
    </message>
    <message>
        <source>Language and other ways in</source>
        <translation>語言與其他入口</translation>
    </message>
    <message>
        <source>The practice room is invented and complete: try every scan in it without fear.</source>
        <translation>練習檔案室內容虛構而齊全，可放心試用各種掃描。</translation>
    </message>
    <message>
        <source>Open the practice room</source>
        <translation>打開練習檔案室</translation>
    </message>
    <message>
        <source>Open a room…</source>
        <translation>打開檔案室…</translation>
    </message>
    <message>
        <source>Create the room</source>
        <translation>建立檔案室</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Whoever creates the room undertakes to keep what lies in it confidential.</source>
        <translation>創建者承諾對室內檔案內容保密。</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>立檔單位</translation>
    </message>
    <message>
        <source>Fonds number</source>
        <translation>全宗號</translation>
    </message>
    <message>
        <source>Numbering and classes</source>
        <translation>編號與分類</translation>
    </message>
    <message>
        <source>File of the room</source>
        <translation>登記庫文件</translation>
    </message>
    <message>
        <source>First administrator: sign-in name</source>
        <translation>首位系統管理員用戶名</translation>
    </message>
    <message>
        <source>Name in full</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Password (at least 12 characters)</source>
        <translation>密碼（至少 12 個字符）</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>再次輸入密碼</translation>
    </message>
    <message>
        <source>Documents by item (DA/T 22)</source>
        <translation>文書檔案按件(DA/T 22)</translation>
    </message>
    <message>
        <source>All categories (DA/T 13)</source>
        <translation>各門類(DA/T 13)</translation>
    </message>
    <message>
        <source>Company, year-class-number</source>
        <translation>企業，年度-類別-件號</translation>
    </message>
    <message>
        <source>Property management</source>
        <translation>物業管理</translation>
    </message>
    <message>
        <source>Several desks share a room that lies on a server.</source>
        <translation>多台計算機共用一個位於伺服器上的檔案室。</translation>
    </message>
    <message>
        <source>Room on a server…</source>
        <translation>伺服器上的檔案室…</translation>
    </message>
    <message>
        <source>Restore a copy of this room…</source>
        <translation>恢復本室的備份…</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Nothing speaks against it.</source>
        <translation>沒有限制事由。</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>為何不可？</translation>
    </message>
    <message>
        <source>Everything that keeps it here, the firmest first</source>
        <translation>全部限制事由，最強的在前</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>WordListsPage</name>
    <message>
        <source>{0} (before {1})</source>
        <translation>{0}（{1} 之前）</translation>
    </message>
    <message>
        <source>stopped {0}</source>
        <translation>{0} 停用</translation>
    </message>
    <message>
        <source>has to sign</source>
        <translation>須簽字</translation>
    </message>
    <message>
        <source>can be chosen</source>
        <translation>可選用</translation>
    </message>
    <message>
        <source>Only a head or an administrator changes the lists.</source>
        <translation>只有負責人或系統管理員可以更改這些表。</translation>
    </message>
    <message>
        <source>It is stopped already.</source>
        <translation>已停用。</translation>
    </message>
    <message>
        <source>It is not stopped.</source>
        <translation>未停用。</translation>
    </message>
    <message>
        <source>Added: {0}</source>
        <translation>已添加：{0}</translation>
    </message>
    <message>
        <source>Called {0} from {1} on; what was signed before keeps the old name.</source>
        <translation>自 {1} 起改稱{0}；此前簽署的仍用原名稱。</translation>
    </message>
    <message>
        <source>Stopped. It stays wherever it was used.</source>
        <translation>已停用。已用之處保持不變。</translation>
    </message>
    <message>
        <source>It can be chosen again.</source>
        <translation>已恢復選用。</translation>
    </message>
    <message>
        <source>Posts and purposes</source>
        <translation>職務與利用目的</translation>
    </message>
    <message>
        <source>Nothing is deleted here: a stopped entry is offered no more, and stays under everything that was signed or asked for.</source>
        <translation>此處不作刪除：停用的項不再供選，但在已簽署、已申請的材料上保持不變。</translation>
    </message>
    <message>
        <source>List</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>A new name holds from</source>
        <translation>新名稱起用日期</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>恢復使用</translation>
    </message>
    <message>
        <source>Earlier names</source>
        <translation>曾用名稱</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
</context>
<context>
    <name>YearEndPage</name>
    <message numerus="yes">
        <source>%n record(s) past their period by the end of {0}</source>
        <translation>
            <numerusform>至 {0} 年底到期 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new this year</source>
        <translation>
            <numerusform>本年新到期 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in this list.</source>
        <translation>此列表為空。</translation>
    </message>
    <message>
        <source>Year end</source>
        <translation>年終清單</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>打印清單</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>存為文件</translation>
    </message>
    <message>
        <source>A period whose last day is 31 December is over at the year&apos;s end. The list only says what goes before the panel; it changes nothing.</source>
        <translation>末日為12月31日的保管期限於年終屆滿。本清單僅說明應提交鑒定的檔案，不作任何改動。</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>Past period</source>
        <translation>到期數</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新到期</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>暫停銷毀</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>最早到期</translation>
    </message>
</context>
<context>
    <name>_LineWords</name>
    <message>
        <source>To find</source>
        <translation>待找</translation>
    </message>
</context>
</TS>

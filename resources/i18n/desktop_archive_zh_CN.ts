<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>This room</source>
        <translation>本档案室</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>立档单位</translation>
    </message>
    <message>
        <source>Fonds number</source>
        <translation>全宗号</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>档案盒</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>登记库</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>库结构</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>Desktop Archive is free software under the Apache License 2.0. It stands on Qt and PySide6 (LGPL 3), SQLAlchemy and Alembic (MIT), ReportLab (BSD), SQLite (public domain), Noto Sans SC (OFL 1.1) and the Lucide icons (ISC).</source>
        <translation>Desktop Archive 是自由软件，采用 Apache License 2.0 许可。所用组件：Qt 和 PySide6(LGPL 3)、SQLAlchemy 和 Alembic(MIT)、ReportLab(BSD)、SQLite(公有领域)、Noto Sans SC(OFL 1.1)、Lucide 图标(ISC)。</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Only an administrator keeps accounts.</source>
        <translation>只有系统管理员可以管理账户。</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>启用</translation>
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
        <translation>账户</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Name in full</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Password (at least 12 characters)</source>
        <translation>密码（至少 12 个字符）</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>Change roles</source>
        <translation>更改角色</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>设置密码</translation>
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
        <translation>保密承诺</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>上次登录</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>archive supervisor</source>
        <translation>档案主管</translation>
    </message>
    <message>
        <source>active</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Added: {0}. The password is changed at the first sign-in.</source>
        <translation>已添加：{0}。首次登录时须更改密码。</translation>
    </message>
    <message>
        <source>New password for {0}; it is changed at the next sign-in.</source>
        <translation>已为 {0} 设置新密码，下次登录时须更改。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Cleared up to</source>
        <translation>可接触密级</translation>
    </message>
    <message>
        <source>Choose an account in the list first.</source>
        <translation>请先在列表中选择账户。</translation>
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
        <translation>尚无库房。请先建立层架。</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) would change</source>
        <translation>
            <numerusform>将更改 %n 个地址</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay</source>
        <translation>
            <numerusform>%n 个不变</numerusform>
        </translation>
    </message>
    <message>
        <source>The room is addressed so already.</source>
        <translation>该库房已按此编址。</translation>
    </message>
    <message numerus="yes">
        <source>%n shelf(s) have new addresses; the old ones are still found.</source>
        <translation>
            <numerusform>%n 个层架已有新地址；旧地址仍可查到。</numerusform>
        </translation>
    </message>
    <message>
        <source>How a room is addressed</source>
        <translation>库房编址方式</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>库房</translation>
    </message>
    <message>
        <source>Ready templates</source>
        <translation>现成模板</translation>
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
        <translation>默认</translation>
    </message>
    <message>
        <source>room, zone, row, side, bay, level in braces; :02 writes at least two digits; what stands in [ ] is left out where a shelf has no such step. Labels on the shelves keep their barcode and can be printed again.</source>
        <translation>花括号内可用 room 库房、zone 区、row 列、side 面、bay 节、level 层；:02 表示至少两位数；[ ] 内的部分在没有该级时省略。层架标签的条码不变，可重新打印。</translation>
    </message>
    <message>
        <source>Address the room anew</source>
        <translation>重编地址</translation>
    </message>
    <message>
        <source>Address now</source>
        <translation>现地址</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>新地址</translation>
    </message>
    <message>
        <source>Addresses before and after</source>
        <translation>地址前后对照</translation>
    </message>
</context>
<context>
    <name>AdjustDialog</name>
    <message>
        <source>Adjust the printer</source>
        <translation>校准打印机</translation>
    </message>
    <message>
        <source>Every printer (no printer is set up here)</source>
        <translation>所有打印机（本机未安装打印机）</translation>
    </message>
    <message>
        <source>Frame begins, from the left edge of the paper</source>
        <translation>方框左边距纸边</translation>
    </message>
    <message>
        <source>Frame begins, from the top edge of the paper</source>
        <translation>方框上边距纸边</translation>
    </message>
    <message>
        <source>Frame is wide</source>
        <translation>方框宽</translation>
    </message>
    <message>
        <source>Frame is high</source>
        <translation>方框高</translation>
    </message>
    <message>
        <source>Move values to the right</source>
        <translation>内容右移</translation>
    </message>
    <message>
        <source>Move values down</source>
        <translation>内容下移</translation>
    </message>
    <message>
        <source>Calibration page…</source>
        <translation>校准页…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>As if it were exact</source>
        <translation>视为无偏差</translation>
    </message>
    <message>
        <source>Print the calibration page at 100 %, lay a ruler on it and enter what it says.</source>
        <translation>按实际大小（100%）打印校准页，用尺量出并填入读数。</translation>
    </message>
    <message>
        <source>Values on this form</source>
        <translation>本表格上的内容</translation>
    </message>
    <message>
        <source>Print the test page onto a form and measure how far the values are off.</source>
        <translation>把测试页打印在表格纸上，量出内容偏了多少。</translation>
    </message>
    <message>
        <source>Calibration page</source>
        <translation>打印校准页</translation>
    </message>
    <message>
        <source>No printer is so far off: was the page printed at 100 %? Measure again.</source>
        <translation>打印机不会偏差这么大：是否按 100% 打印？请重新测量。</translation>
    </message>
</context>
<context>
    <name>ApprovalsPanel</name>
    <message>
        <source>Request {0}</source>
        <translation>申请单 {0}</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>纸质</translation>
    </message>
    <message>
        <source>entered here</source>
        <translation>在此录入</translation>
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
        <translation>未签</translation>
    </message>
    <message>
        <source>Signature of {0} entered</source>
        <translation>已录入{0}的签字</translation>
    </message>
    <message>
        <source>Request {0} withdrawn</source>
        <translation>已撤回申请单 {0}</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>To fetch, in shelf order</source>
        <translation>待取档案，按排架顺序</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>纸质签字</translation>
    </message>
    <message>
        <source>Signs here</source>
        <translation>在此签字</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Name under the form</source>
        <translation>单上签字人</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签字日期</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
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
        <translation>打印签字单</translation>
    </message>
    <message>
        <source>Why is it withdrawn?</source>
        <translation>为何撤回？</translation>
    </message>
    <message>
        <source>Withdraw request</source>
        <translation>撤回申请</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Pictures of sheets (*.png *.jpg *.jpeg *.tif *.tiff *.pdf)</source>
        <translation>单据图像 (*.png *.jpg *.jpeg *.tif *.tiff *.pdf)</translation>
    </message>
    <message>
        <source>handed out</source>
        <translation>已交付</translation>
    </message>
    <message>
        <source>Signed form</source>
        <translation>签字单据</translation>
    </message>
    <message>
        <source>Signed form of {0} kept</source>
        <translation>{0} 的签字单据已存入</translation>
    </message>
    <message>
        <source>Add scanned form…</source>
        <translation>存入签字单据…</translation>
    </message>
    <message>
        <source>Scanned forms</source>
        <translation>签字单据扫描件</translation>
    </message>
    <message>
        <source>Signed form of {0}</source>
        <translation>{0} 的签字单据</translation>
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
        <translation>正在备份并核验</translation>
    </message>
    <message>
        <source>Comparing every row with the trail</source>
        <translation>正在逐行核对审计日志</translation>
    </message>
    <message>
        <source>Copied and verified.</source>
        <translation>已备份并核验。</translation>
    </message>
    <message>
        <source>Everything agrees with the trail.</source>
        <translation>全部与审计日志相符。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) disagree; nothing was repaired.</source>
        <translation>
            <numerusform>有 %n 处不符；未作任何修复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Verify the room</source>
        <translation>核验登记库</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>缘由</translation>
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
        <translation>本机已备份并核验，但未存入第二载体：{0}</translation>
    </message>
    <message>
        <source>Copied and verified, here and on the second medium.</source>
        <translation>已备份并核验，本机与第二载体各一份。</translation>
    </message>
    <message>
        <source>Stopped. No copy was made.</source>
        <translation>已停止，未生成备份。</translation>
    </message>
    <message>
        <source>An administrator does this.</source>
        <translation>由系统管理员办理。</translation>
    </message>
    <message>
        <source>An archivist or an administrator does this.</source>
        <translation>由档案员或系统管理员办理。</translation>
    </message>
    <message>
        <source>Copies lie in {0}: every half hour while something changes, and on closing. Of older ones 12 days, 10 weeks, 9 months and every year stay.</source>
        <translation>备份存放于 {0}：有改动时每半小时一份，关闭时一份。旧备份保留 12 天、10 周、9 个月各一份，每年一份永久保留。</translation>
    </message>
    <message>
        <source>Restore a copy…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>Up to line</source>
        <translation>截至行号</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>This is being done already.</source>
        <translation>正在进行中。</translation>
    </message>
    <message>
        <source>This room lies on a server: {0}. Nothing is copied or checked from this desk. Whoever runs the server copies it every night with pg_dump, restores the copy beside it and has it verified; docs/postgresql.md, part 4, tells how. Enter copies that are kept elsewhere in the register of copies.</source>
        <translation>此档案室在服务器上：{0}。本机不备份也不检查。由服务器管理员每夜用 pg_dump 备份，在旁恢复该备份并核验，办法见 docs/postgresql.md 第 4 部分。存放在别处的备份请记入“备份登记”。</translation>
    </message>
</context>
<context>
    <name>BatchPage</name>
    <message>
        <source>The batch has not come so far yet.</source>
        <extracomment>States of a list in which something has begun to be carried out. A stage is made when a batch comes to it.</extracomment>
        <translation>本批鉴定尚未进行到这一步。</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>鉴定批</translation>
    </message>
    <message>
        <source>No batch is open</source>
        <translation>没有进行中的鉴定</translation>
    </message>
    <message>
        <source>A batch takes what is due from the panel&apos;s first look to the shredder: verdict per piece, list, opinions, decision, count, two supervisors. Nothing is skipped.</source>
        <translation>一批鉴定从鉴定小组审阅到销毁为止：逐件鉴定、编制清册、会签、批准、清点、二人监销，一步也不能省。</translation>
    </message>
    <message>
        <source>Open a batch</source>
        <translation>开始一批鉴定</translation>
    </message>
</context>
<context>
    <name>BatchesPane</name>
    <message>
        <source>Take this import back…</source>
        <translation>撤销此次导入…</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>确认撤销</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>导入数</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>撤销时间</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>尚未导入任何清单</translation>
    </message>
    <message>
        <source>Every import is listed here with its counts, and can be taken back whole.</source>
        <translation>每次导入及其数量都列在这里，并可整批撤销。</translation>
    </message>
    <message>
        <source>Choose a list…</source>
        <translation>选择清单…</translation>
    </message>
    <message numerus="yes">
        <source>Import {0}: %n row(s) go from the lists; they stay readable in the trail.</source>
        <translation>
            <numerusform>导入 {0}：%n 行将移出目录，在日志中仍可查阅。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BeginForm</name>
    <message>
        <source>The whole store</source>
        <translation>全部库房</translation>
    </message>
    <message>
        <source>Every class</source>
        <translation>全部类别</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) will be counted</source>
        <translation>
            <numerusform>将清点 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands there by the register.</source>
        <translation>按登记该处没有档案。</translation>
    </message>
    <message>
        <source>{0} of {1} written down</source>
        <translation>已写入 {0} / {1}</translation>
    </message>
    <message>
        <source>Stopped; nothing was begun.</source>
        <translation>已停止，未开始清点。</translation>
    </message>
    <message>
        <source>New stocktake</source>
        <translation>新清点</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>清点方式</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Only classified records</source>
        <translation>仅涉密档案</translation>
    </message>
    <message>
        <source>Random sample of</source>
        <translation>随机抽样数</translation>
    </message>
    <message>
        <source>Seed (blank: drawn)</source>
        <translation>种子（空则抽取）</translation>
    </message>
    <message>
        <source>Freeze the list and begin</source>
        <translation>冻结清单并开始</translation>
    </message>
</context>
<context>
    <name>BookPage</name>
    <message>
        <source>{0} was not done by {1}</source>
        <translation>{0}未于 {1} 前完成</translation>
    </message>
    <message>
        <source>{0} is due by {1}</source>
        <translation>{0}应于 {1} 前完成</translation>
    </message>
    <message>
        <source>Go on counting</source>
        <translation>继续清点</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>打开报告</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>清点方式</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应有</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing was counted yet</source>
        <translation>尚未清点</translation>
    </message>
    <message>
        <source>A stocktake compares shelf and register: what must be there is written down and frozen, then every shelf is scanned. Begin one at the right.</source>
        <translation>清点即核对账与实：先写下并冻结应有清单，再逐架扫描。请在右侧开始。</translation>
    </message>
</context>
<context>
    <name>BoxInspector</name>
    <message>
        <source>Box {0}</source>
        <translation>{0} 号盒</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
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
        <translation>密级</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>已过时</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in this box</source>
        <translation>
            <numerusform>盒内 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in this box can be lent now.</source>
        <translation>此盒中目前没有可借出的档案。</translation>
    </message>
    <message>
        <source>Print label</source>
        <translation>打印标签</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>Choose a box on the map or scan one: what is in it is shown here.</source>
        <translation>在库位图上选盒或扫描盒：此处显示盒内档案。</translation>
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
        <translation>顺序</translation>
    </message>
    <message>
        <source>stands out of order</source>
        <translation>未按序排列</translation>
    </message>
    <message>
        <source>card {0}, due {1}</source>
        <translation>代替卡 {0}，应还 {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n out: {0}</source>
        <translation>
            <numerusform>借出 %n 件：{0}</numerusform>
        </translation>
    </message>
    <message>
        <source>No move is recorded yet.</source>
        <translation>尚无移动记录。</translation>
    </message>
    <message>
        <source>What belongs into this box</source>
        <translation>盒内档案</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>条码</translation>
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
        <translation>请在目录中选择档案，再按“装盒”。</translation>
    </message>
    <message>
        <source>There is no such box.</source>
        <translation>没有此盒。</translation>
    </message>
    <message>
        <source>To box them all the same, give a reason and press again.</source>
        <translation>如仍要装盒，请填写理由后再按一次。</translation>
    </message>
    <message>
        <source>Put records into boxes</source>
        <translation>档案装盒</translation>
    </message>
    <message>
        <source>Kind of box</source>
        <translation>盒的种类</translation>
    </message>
    <message>
        <source>Number or code of a box</source>
        <translation>盒号或盒的编码</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Make new boxes</source>
        <translation>装入新盒</translation>
    </message>
    <message>
        <source>Into this box</source>
        <translation>装入此盒</translation>
    </message>
</context>
<context>
    <name>BreachForm</name>
    <message>
        <source>open</source>
        <translation>未处理</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>Breach noted: {0}</source>
        <translation>已登记违规：{0}</translation>
    </message>
    <message>
        <source>Breach closed: {0}</source>
        <translation>违规已处理：{0}</translation>
    </message>
    <message>
        <source>Breach of the rules</source>
        <translation>借阅违规</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>违规事项</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>情况说明</translation>
    </message>
    <message>
        <source>Note and recall at once</source>
        <translation>登记并立即收回</translation>
    </message>
    <message>
        <source>Noted before</source>
        <translation>以往登记</translation>
    </message>
    <message>
        <source>How was it dealt with?</source>
        <translation>处理情况</translation>
    </message>
    <message>
        <source>Close the oldest open one</source>
        <translation>处理完毕（最早一项）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
        <translation>请先查看新旧值。</translation>
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
            <numerusform>已选 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will change</source>
        <translation>
            <numerusform>将更改 %n 件</numerusform>
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
        <translation>未成熟技术资料</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>封存</translation>
    </message>
    <message>
        <source>Party-group minutes</source>
        <translation>党组会议记录</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>个人信息</translation>
    </message>
    <message>
        <source>Claims unsettled</source>
        <translation>未结清债权债务</translation>
    </message>
    <message>
        <source>Change many records</source>
        <translation>批量修改著录</translation>
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
        <translation>变更原因</translation>
    </message>
    <message>
        <source>Old and new</source>
        <translation>查看新旧值</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>档号</translation>
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
        <translation>{0} 年没有节假日资料：应还日期可能落在节假日。</translation>
    </message>
    <message>
        <source>{0} has no make-up days yet. Enter the yearly holiday notice when it is out.</source>
        <translation>{0} 年尚无调休上班日。年度放假通知发布后请录入。</translation>
    </message>
    <message>
        <source>{0} days off and {1} make-up days are known.</source>
        <translation>已有 {0} 个休息日、{1} 个调休上班日。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) differ from the holiday table of the program.</source>
        <translation>
            <numerusform>有 %n 天与程序内置的节假日表不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a head or an administrator changes the calendar.</source>
        <translation>只有负责人或管理员可以更改日历。</translation>
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
        <translation>按内置表录入</translation>
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
        <translation>名称</translation>
    </message>
    <message>
        <source>Worked (a make-up day)</source>
        <translation>上班（调休）</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
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
        <translation>没有待打印的代替卡。</translation>
    </message>
    <message numerus="yes">
        <source>%n to print</source>
        <translation>
            <numerusform>待打印 %n 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) A4</source>
        <translation>
            <numerusform>A4 纸 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Printed when the visit ends</source>
        <translation>办理结束时打印</translation>
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
        <translation>已办</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Still to be done: {0}</source>
        <translation>尚须办理：{0}</translation>
    </message>
    <message>
        <source>Noted: {0}</source>
        <translation>已登记：{0}</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.tif *.tiff *.pdf)</source>
        <translation>图像 (*.png *.jpg *.jpeg *.tif *.tiff *.pdf)</translation>
    </message>
    <message>
        <source>Photo of the damage</source>
        <translation>损坏照片</translation>
    </message>
    <message>
        <source>Photo kept with {0}</source>
        <translation>照片已存入 {0}</translation>
    </message>
    <message>
        <source>Case closed: {0}</source>
        <translation>已结案：{0}</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>处理步骤</translation>
    </message>
    <message>
        <source>Done by, or told to</source>
        <translation>办理人或受理人</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>处理情况</translation>
    </message>
    <message>
        <source>Note the step</source>
        <translation>登记步骤</translation>
    </message>
    <message>
        <source>Add photo…</source>
        <translation>存入照片…</translation>
    </message>
    <message>
        <source>How was it settled?</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>结案</translation>
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
        <translation>报告</translation>
    </message>
    <message>
        <source>Return inspection</source>
        <translation>归还检查单</translation>
    </message>
</context>
<context>
    <name>CatalogueView</name>
    <message>
        <source>Catalogue</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>To be described</source>
        <translation>待著录</translation>
    </message>
    <message>
        <source>Not shelved</source>
        <translation>未上架</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>已销毁</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>已保存：{0}</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen record(s)</source>
        <translation>
            <numerusform>所选 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>View removed: {0}</source>
        <translation>检视已删除：{0}</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
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
        <translation>标签</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>装盒</translation>
    </message>
    <message>
        <source>The catalogue is empty</source>
        <translation>目录为空</translation>
    </message>
    <message>
        <source>Here stands every file and item of the room: its number, title, date, period and place. Begin with the list the room has, or enter the first record by hand.</source>
        <translation>此处列出本室全部案卷和件：档号、题名、日期、保管期限和存放位置。可先导入已有的目录，也可手工录入第一件。</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>导入目录</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>档号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>题名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>责任者</translation>
    </message>
    <message>
        <source>Box no.</source>
        <translation>盒号</translation>
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
            <numerusform>修改 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>cut: nothing before {0} was read, choose fewer days</source>
        <translation>已截断：{0} 之前的未读取，请缩短起止日期</translation>
    </message>
    <message>
        <source>Nothing was changed in this span</source>
        <translation>此期间没有修改</translation>
    </message>
    <message>
        <source>Each changed field of an entry makes its own line, with why and by whom.</source>
        <translation>条目的每处修改都有一行记录，注明原因和修改人。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>档号</translation>
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
        <translation>人员</translation>
    </message>
</context>
<context>
    <name>CheckForm</name>
    <message>
        <source>Untick what is missing, or write down the damage.</source>
        <translation>请取消勾选缺少的项目，或写明破损情况。</translation>
    </message>
    <message>
        <source>Return check</source>
        <translation>归还检查</translation>
    </message>
    <message>
        <source>Pieces back</source>
        <translation>归还件数</translation>
    </message>
    <message>
        <source>Pages complete</source>
        <translation>页数齐全</translation>
    </message>
    <message>
        <source>Binding whole</source>
        <translation>装订完好</translation>
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
        <translation>有问题…</translation>
    </message>
    <message>
        <source>Pages that came back</source>
        <translation>归还页数</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>破损情况</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Take back with findings</source>
        <translation>带问题收回</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Reading every number</source>
        <translation>正在检查编号</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) read</source>
        <translation>
            <numerusform>已检查 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>发现 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Every number is in order.</source>
        <translation>编号全部正常。</translation>
    </message>
    <message>
        <source>the first {0} of {1}</source>
        <translation>前 {0} 条，共 {1} 条</translation>
    </message>
    <message>
        <source>Choose a finding that has a record.</source>
        <translation>请选择对应有档案的一条。</translation>
    </message>
    <message>
        <source>Choose a gap.</source>
        <translation>请选择缺号。</translation>
    </message>
    <message>
        <source>Drawing the statement of missing numbers</source>
        <translation>正在生成缺号说明表</translation>
    </message>
    <message>
        <source>Statement of missing numbers</source>
        <translation>缺号（空号）说明表</translation>
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
        <translation>显示</translation>
    </message>
    <message>
        <source>Check the register</source>
        <translation>检查编号</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>查看档案</translation>
    </message>
    <message>
        <source>Explain the gap</source>
        <translation>说明缺号</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Reference code or class</source>
        <translation>档号或类别</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>ChecksPage</name>
    <message>
        <source>Reading every copy back</source>
        <translation>正在回读全部备份</translation>
    </message>
    <message>
        <source>All copies are whole.</source>
        <translation>全部备份完好。</translation>
    </message>
    <message>
        <source>Restoring the youngest copy elsewhere and verifying it</source>
        <translation>正在另处恢复最近的备份并核验</translation>
    </message>
    <message>
        <source>The drill went well: the restored room is that of the day of the copy.</source>
        <translation>演练成功：恢复出的档案室与备份当日一致。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are wrong; nothing was repaired.</source>
        <translation>
            <numerusform>有 %n 处问题；未作任何修复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>An archivist or an administrator does this.</source>
        <translation>由档案员或系统管理员办理。</translation>
    </message>
    <message>
        <source>The whole room is checked weekly while nobody works, copies are read back monthly, and once a year a copy is restored elsewhere to see that it lives.</source>
        <translation>每周空闲时全库核验一次；每月回读备份一次；每年另处恢复一份备份，验证可用。</translation>
    </message>
    <message>
        <source>Read the copies back</source>
        <translation>回读备份</translation>
    </message>
    <message>
        <source>Restore drill</source>
        <translation>恢复演练</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核验项目</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>What</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Up to line</source>
        <translation>截至行号</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现问题</translation>
    </message>
</context>
<context>
    <name>ChipBar</name>
    <message>
        <source>Remove filter {0}</source>
        <translation>去掉筛选 {0}</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>List of</source>
        <translation>清单内容</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Row of headings</source>
        <translation>标题行</translation>
    </message>
    <message>
        <source>Rows whose number the room already has</source>
        <translation>本室已有编号的行</translation>
    </message>
    <message>
        <source>Saved mapping</source>
        <translation>已存列对应</translation>
    </message>
    <message>
        <source>as found</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>all sheets</source>
        <translation>全部工作表</translation>
    </message>
    <message>
        <source>refuse by name</source>
        <translation>逐行拒绝</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>update, keeping the history</source>
        <translation>更新并保留历史</translation>
    </message>
    <message>
        <source>take in under a new number</source>
        <translation>改编新号导入</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Box {0}: what goes out</source>
        <translation>{0} 号盒：选择借出</translation>
    </message>
    <message>
        <source>Issue what is ticked</source>
        <translation>借出所选</translation>
    </message>
    <message>
        <source>Box {0}: what came back</source>
        <translation>{0} 号盒：选择归还</translation>
    </message>
    <message>
        <source>Look through it</source>
        <translation>清点检查</translation>
    </message>
    <message>
        <source>Box {0}: what is wanted</source>
        <translation>{0} 号盒：选择申请</translation>
    </message>
    <message>
        <source>Request what is ticked</source>
        <translation>申请所选</translation>
    </message>
    <message>
        <source>Space ticks, Enter goes on, Esc leaves</source>
        <translation>空格勾选，回车继续，Esc 离开</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
</context>
<context>
    <name>ClassTree</name>
    <message>
        <source>Remove this view</source>
        <translation>删除此检视</translation>
    </message>
</context>
<context>
    <name>ClassesPage</name>
    <message>
        <source>Enter why these numbers are empty, then leave them empty.</source>
        <translation>请填写缺号原因，再登记为空号。</translation>
    </message>
    <message>
        <source>Your roles do not include numbering.</source>
        <translation>您的角色没有编号权限。</translation>
    </message>
    <message>
        <source>Choose a line of the lower list first.</source>
        <translation>请先在下方列表选择一行。</translation>
    </message>
    <message>
        <source>Choose a class that is being arranged first.</source>
        <translation>请先选择整理中的类别。</translation>
    </message>
    <message>
        <source>Fixing {0}: no number is changed or given again after that.</source>
        <translation>固定 {0}：此后号不再改动，也不重复使用。</translation>
    </message>
    <message>
        <source>{0} was fixed on {1}.</source>
        <translation>{0} 已于 {1} 固定。</translation>
    </message>
    <message>
        <source>Choose a class to fix its numbers.</source>
        <translation>选择要固定编号的类别。</translation>
    </message>
    <message>
        <source>Write the day as 2026-07-01.</source>
        <translation>日期请写作 2026-07-01。</translation>
    </message>
    <message>
        <source>Reserved: {0}</source>
        <translation>已预留：{0}</translation>
    </message>
    <message>
        <source>Left empty: {0}</source>
        <translation>已登记空号：{0}</translation>
    </message>
    <message>
        <source>Taken back: {0}</source>
        <translation>已撤销：{0}</translation>
    </message>
    <message>
        <source>Fixed: {0}</source>
        <translation>已固定：{0}</translation>
    </message>
    <message>
        <source>Numbers no record holds</source>
        <translation>无档案使用的号</translation>
    </message>
    <message>
        <source>Class: what stands left of the number</source>
        <translation>类别（流水号左边部分）</translation>
    </message>
    <message>
        <source>From number</source>
        <translation>起号</translation>
    </message>
    <message>
        <source>To number</source>
        <translation>止号</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reserved until (may be empty)</source>
        <translation>预留至（可不填）</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>预留</translation>
    </message>
    <message>
        <source>Leave empty</source>
        <translation>登记为空号</translation>
    </message>
    <message>
        <source>Take the chosen line back</source>
        <translation>撤销所选登记</translation>
    </message>
    <message>
        <source>The numbers of this class are final</source>
        <translation>该类编号已最终确定</translation>
    </message>
    <message>
        <source>Fix the class</source>
        <translation>固定该类编号</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一号</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺号</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>预留</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>空号</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>余号</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>适用类别</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>登记人</translation>
    </message>
</context>
<context>
    <name>ClearancePanel</name>
    <message>
        <source>What {0} has</source>
        <translation>{0}名下未清事项</translation>
    </message>
    <message>
        <source>leaves on {0}</source>
        <translation>{0} 离岗</translation>
    </message>
    <message>
        <source>left on {0}</source>
        <translation>已于 {0} 离岗</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>已结清</translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>无未清事项。</translation>
    </message>
    <message>
        <source>First settle everything that stands above.</source>
        <translation>请先结清以上各项。</translation>
    </message>
    <message>
        <source>Notebook {0} issued</source>
        <translation>已发放笔记本 {0}</translation>
    </message>
    <message>
        <source>Departure of {0} noted</source>
        <translation>已登记{0}离岗</translation>
    </message>
    <message>
        <source>Papers of {0} handed over</source>
        <translation>{0}的资料已移交</translation>
    </message>
    <message>
        <source>Clearance slip</source>
        <translation>资料移交清单</translation>
    </message>
    <message>
        <source>{0} has left</source>
        <translation>{0}已离岗</translation>
    </message>
    <message>
        <source>Pages of a new excerpt notebook</source>
        <translation>新摘抄笔记本页数</translation>
    </message>
    <message>
        <source>Issue notebook</source>
        <translation>发放笔记本</translation>
    </message>
    <message>
        <source>Leaves on</source>
        <translation>离岗日期</translation>
    </message>
    <message>
        <source>Note departure</source>
        <translation>登记离岗</translation>
    </message>
    <message>
        <source>What was handed over, or that nothing was held</source>
        <translation>移交了哪些资料（没有的也请写明）</translation>
    </message>
    <message>
        <source>Papers are handed over</source>
        <translation>资料移交完毕</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>办理离岗</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>Customer-service manager</source>
        <translation>客服经理</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>expected {0}</source>
        <translation>应有 {0}</translation>
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
        <translation>错位 {0}</translation>
    </message>
    <message>
        <source>foreign {0}</source>
        <translation>清单外 {0}</translation>
    </message>
    <message>
        <source>unknown {0}</source>
        <translation>无登记 {0}</translation>
    </message>
    <message>
        <source>scanned twice {0}</source>
        <translation>重复扫描 {0}</translation>
    </message>
    <message>
        <source>to decide {0}</source>
        <translation>待处理 {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) wait for a decision</source>
        <translation>
            <numerusform>还有 %n 处差异未处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be decided about all that is chosen.</source>
        <translation>所选各行没有共同的处理方式。</translation>
    </message>
    <message>
        <source>Only what stays missing is declared lost.</source>
        <translation>只有确认缺失的才能登记为遗失。</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) decided</source>
        <translation>
            <numerusform>已处理 %n 处差异</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) declared lost</source>
        <translation>
            <numerusform>已登记遗失 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} is closed and never changes again.</source>
        <translation>{0} 已结束，不再更改。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Found at</source>
        <translation>找到于</translation>
    </message>
    <message>
        <source>Note or reason</source>
        <translation>备注或理由</translation>
    </message>
    <message>
        <source>Decide about chosen lines</source>
        <translation>处理所选各行</translation>
    </message>
    <message>
        <source>Declare lost</source>
        <translation>登记遗失</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>原因分析</translation>
    </message>
    <message>
        <source>Measures and until when</source>
        <translation>处理措施与期限</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Supervised by</source>
        <translation>监督人</translation>
    </message>
    <message>
        <source>Report goes to</source>
        <translation>报送</translation>
    </message>
    <message>
        <source>Close the stocktake</source>
        <translation>结束清点</translation>
    </message>
    <message>
        <source>Print report</source>
        <translation>打印报告</translation>
    </message>
    <message>
        <source>Count sheets</source>
        <translation>清点表</translation>
    </message>
    <message>
        <source>Go on counting</source>
        <translation>继续清点</translation>
    </message>
    <message>
        <source>All stocktakes</source>
        <translation>全部清点</translation>
    </message>
    <message>
        <source>Shelf and register agree</source>
        <translation>账实相符</translation>
    </message>
    <message>
        <source>Nothing is missing, misplaced or unknown. Write the report and close.</source>
        <translation>没有缺失、错位或无登记的档案。请填写报告并结束。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>档号</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>应在位置</translation>
    </message>
    <message>
        <source>Scanned at</source>
        <translation>扫描位置</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>题名</translation>
    </message>
    <message>
        <source>Reading what was found…</source>
        <translation>正在读取盘点结果…</translation>
    </message>
</context>
<context>
    <name>CollectStage</name>
    <message numerus="yes">
        <source>%n piece(s) counted</source>
        <translation>
            <numerusform>已清点 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to find</source>
        <translation>
            <numerusform>还差 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The count agrees.</source>
        <translation>清点相符。</translation>
    </message>
    <message>
        <source>of {0} counted</source>
        <translation>件已清点，共 {0} 件</translation>
    </message>
    <message numerus="yes">
        <source>%n struck off</source>
        <translation>
            <numerusform>注销 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The count is signed and stands.</source>
        <translation>清点已签字确认，不再更改。</translation>
    </message>
    <message>
        <source>Scan box by box, or file by file.</source>
        <translation>请逐盒或逐件扫描。</translation>
    </message>
    <message>
        <source>The list stands in the order of the shelves.</source>
        <translation>清单按库位顺序排列。</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) still to find or to strike off</source>
        <translation>
            <numerusform>还有 %n 件待找到或注销</numerusform>
        </translation>
    </message>
    <message>
        <source>Collecting has begun; {0} carries it out.</source>
        <translation>开始清点下架，由{0}执行。</translation>
    </message>
    <message>
        <source>Not counted any more: {0}</source>
        <translation>已取消清点：{0}</translation>
    </message>
    <message>
        <source>Counted by hand: {0}</source>
        <translation>人工清点：{0}</translation>
    </message>
    <message>
        <source>Struck off: {0}</source>
        <translation>已注销：{0}</translation>
    </message>
    <message>
        <source>Approved: collect and count</source>
        <translation>已批准：清点下架</translation>
    </message>
    <message>
        <source>Nothing is destroyed that was not scanned here, line by line. Who carries it out never supervises it.</source>
        <translation>未在此逐件扫描的一律不得销毁。执行人不得监销。</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>执行人</translation>
    </message>
    <message>
        <source>Begin to collect</source>
        <translation>开始下架</translation>
    </message>
    <message>
        <source>Scan a box or a file</source>
        <translation>扫描档案盒或案卷</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>盒号</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>档号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>题名</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>未清点</translation>
    </message>
    <message>
        <source>Count by hand</source>
        <translation>人工清点</translation>
    </message>
    <message>
        <source>Strike off as</source>
        <translation>注销为</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Strike off</source>
        <translation>注销</translation>
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
        <translation>库位图没有可更正之处，请改账。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in it: {0}</source>
        <translation>
            <numerusform>盒内 %n 件：{0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the shelf. If the box stands there, enter it: the ledger follows the map.</source>
        <translation>请到架前查看。盒在架上则补登：以图改账。</translation>
    </message>
    <message>
        <source>Look where the ledger says. If the box stands there, the map follows; if not, look for it, place it on the map, and let the ledger follow.</source>
        <translation>请到台账所记位置查看。盒在该处则以账改图；不在则查找后在图上定位，再以图改账。</translation>
    </message>
    <message>
        <source>Look at both shelves; let the one that is wrong follow the other.</source>
        <translation>请查看两处层架，以正确的一方更正另一方。</translation>
    </message>
    <message>
        <source>Count the files in the box. If the catalogue is right, the ledger follows; if not, put the missing files in or take the others out.</source>
        <translation>请清点盒内件数。目录正确则以图改账；不正确则补入缺件或取出多件。</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) put right</source>
        <translation>
            <numerusform>已更正 %n 盒</numerusform>
        </translation>
    </message>
    <message>
        <source>What you found at the shelf</source>
        <translation>架前查看所见</translation>
    </message>
    <message>
        <source>Box no.</source>
        <translation>盒号</translation>
    </message>
    <message>
        <source>What disagrees</source>
        <translation>不符之处</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>图上位置</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>账上位置</translation>
    </message>
    <message>
        <source>Ledger and map agree</source>
        <translation>账图相符</translation>
    </message>
    <message>
        <source>Each box stands in the ledger where the map shows it, with as many files.</source>
        <translation>各盒在台账与库位图上的位置、件数一致。</translation>
    </message>
</context>
<context>
    <name>ComputersPage</name>
    <message>
        <source>Your roles do not include the care of the storeroom.</source>
        <translation>您的角色不包括库房管理。</translation>
    </message>
    <message>
        <source>It is back already.</source>
        <translation>已登记取回。</translation>
    </message>
    <message>
        <source>Entered as {0}.</source>
        <translation>已登记，编号 {0}。</translation>
    </message>
    <message>
        <source>{0} is back.</source>
        <translation>{0} 已取回。</translation>
    </message>
    <message>
        <source>Computer repair register</source>
        <translation>计算机修理登记</translation>
    </message>
    <message>
        <source>A computer goes to repair</source>
        <translation>计算机送修</translation>
    </message>
    <message>
        <source>The chosen computer is back</source>
        <translation>所选计算机取回</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>计算机</translation>
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
        <translation>维修单位</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据处理</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>处理人</translation>
    </message>
    <message>
        <source>Back on</source>
        <translation>取回日期</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>维修结果</translation>
    </message>
    <message>
        <source>Its data, before it left</source>
        <translation>送修前的数据处理</translation>
    </message>
    <message>
        <source>Who saw to the data</source>
        <translation>数据处理人</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Note as back</source>
        <translation>登记取回</translation>
    </message>
    <message>
        <source>Print the register</source>
        <translation>打印登记簿</translation>
    </message>
    <message>
        <source>No computer was sent to repair</source>
        <translation>没有送修的计算机</translation>
    </message>
    <message>
        <source>Before a computer leaves, its data is cleared or its disk taken out; enter that here with the day and the person.</source>
        <translation>计算机送修前，应清空、删除有关数据或摘除硬盘，并在此登记日期和经办人。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Struck out, because</source>
        <translation>注销原因</translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>The file is kept longer now: the longer period counts.</source>
        <translation>案卷保管期限已从长调整。</translation>
    </message>
    <message>
        <source>The file is catalogued: its order is fixed.</source>
        <translation>案卷已著录，次序已固定。</translation>
    </message>
    <message>
        <source>Catalogued: fix the order</source>
        <translation>著录完成，固定次序</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>退回草稿</translation>
    </message>
    <message>
        <source>Contents of file</source>
        <translation>卷内文件目录</translation>
    </message>
    <message>
        <source>Reference code of an item</source>
        <translation>文件档号</translation>
    </message>
    <message>
        <source>From page</source>
        <translation>起始页号</translation>
    </message>
    <message>
        <source>To page</source>
        <translation>终止页号</translation>
    </message>
    <message>
        <source>Put into the file</source>
        <translation>归入案卷</translation>
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
        <translation>设定</translation>
    </message>
    <message>
        <source>Number pages</source>
        <translation>编页号</translation>
    </message>
    <message>
        <source>Take over counts</source>
        <translation>核定件页数</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>题名</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>档号</translation>
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
        <translation>仅显示档号、类别和位置：您无权阅读。</translation>
    </message>
    <message>
        <source>No electronic copy is linked yet. Enter it as a record, then link it here.</source>
        <translation>尚未关联电子件。请先著录该电子件，再在此关联。</translation>
    </message>
    <message>
        <source>About the file</source>
        <translation>电子文件信息</translation>
    </message>
    <message>
        <source>This stands beside a paper record. None is linked yet.</source>
        <translation>此为纸质档案的对应件，尚未关联纸质档案。</translation>
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
        <translation>收费 {0}</translation>
    </message>
    <message>
        <source>Entered as {0}</source>
        <translation>已登记为 {0}</translation>
    </message>
    <message>
        <source>Copy or excerpt</source>
        <translation>复制或摘抄</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Which pages, or what was excerpted</source>
        <translation>所复制的页码或摘抄的内容</translation>
    </message>
    <message>
        <source>Enter in the register</source>
        <translation>登记</translation>
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
        <translation>由档案员或系统管理员办理。</translation>
    </message>
    <message>
        <source>Choose a copy first.</source>
        <translation>请先选择一份备份。</translation>
    </message>
    <message>
        <source>Reading back {0}</source>
        <translation>正在回读 {0}</translation>
    </message>
    <message>
        <source>Entered.</source>
        <translation>已登记。</translation>
    </message>
    <message>
        <source>Write into the remark why it is kept no more.</source>
        <translation>请在备注中写明不再保存的原因。</translation>
    </message>
    <message>
        <source>Withdrawn.</source>
        <translation>已注销。</translation>
    </message>
    <message>
        <source>This copy is not good any more: {0}</source>
        <translation>此备份已不合格：{0}</translation>
    </message>
    <message>
        <source>Read back: whole, and of this room.</source>
        <translation>回读完毕：完好，且属于本室。</translation>
    </message>
    <message>
        <source>File of the copy</source>
        <translation>备份文件</translation>
    </message>
    <message>
        <source>here</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>second medium</source>
        <translation>第二载体</translation>
    </message>
    <message>
        <source>register up to line {0}</source>
        <translation>登记库，截至第 {0} 行</translation>
    </message>
    <message>
        <source>Every half hour and on closing to {0}; daily to {1}; 12 days, 10 weeks, 9 months and every year are kept; read back monthly; restore drill yearly.</source>
        <translation>每半小时及关闭时备份至 {0}；每日备份至 {1}；保留 12 天、10 周、9 个月及每年各一份；每月回读；每年恢复演练。</translation>
    </message>
    <message>
        <source>no second medium yet</source>
        <translation>尚无第二载体</translation>
    </message>
    <message>
        <source>Enter a copy that is kept elsewhere</source>
        <translation>登记另处保存的备份</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>备份日期</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>载体</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>存放地点</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Remark, or why it is kept no more</source>
        <translation>备注，或注销原因</translation>
    </message>
    <message>
        <source>Read back…</source>
        <translation>回读…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>注销</translation>
    </message>
    <message>
        <source>File of the copy…</source>
        <translation>备份文件…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>回读日期</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>注销日期</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>列表为空。</translation>
    </message>
    <message>
        <source>This is being done already.</source>
        <translation>正在进行中。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was noted.</source>
        <translation>已停止，未作登记。</translation>
    </message>
    <message>
        <source>Backup plan and backup record</source>
        <translation>备份方案与备份记录</translation>
    </message>
    <message>
        <source>Print the record</source>
        <translation>打印备份记录</translation>
    </message>
    <message>
        <source>Every night on the server with pg_dump, restored beside it and verified; 12 days, 10 weeks, 9 months and every year are kept; restore drill yearly.</source>
        <translation>每夜在服务器上用 pg_dump 备份，在旁恢复并核验；保留 12 日、10 周、9 月及每年各一份；每年做恢复演练。</translation>
    </message>
</context>
<context>
    <name>CountPage</name>
    <message>
        <source>No shelf open</source>
        <extracomment>How wide the columns are at 100 %, and at most, so that the middle keeps its room.</extracomment>
        <translation>未选层架</translation>
    </message>
    <message>
        <source>of {0} still to find here</source>
        <translation>尚未找到，此层共 {0}</translation>
    </message>
    <message>
        <source>Scan the label of a shelf to begin.</source>
        <translation>请扫描层架标签开始。</translation>
    </message>
    <message>
        <source>{0} of {1} still to find in all</source>
        <translation>全部应找 {1}，还差 {0}</translation>
    </message>
    <message>
        <source>Scan a shelf first.</source>
        <translation>请先扫描层架。</translation>
    </message>
    <message>
        <source>Scan a shelf, then what stands on it</source>
        <translation>先扫层架，再扫架上档案</translation>
    </message>
    <message>
        <source>Shelf done</source>
        <translation>此层完毕</translation>
    </message>
    <message>
        <source>Take back last scan</source>
        <translation>撤回上一次扫描</translation>
    </message>
    <message>
        <source>Last one is damaged</source>
        <translation>上一件破损</translation>
    </message>
    <message>
        <source>Read scanner file…</source>
        <translation>读入扫描文件…</translation>
    </message>
    <message>
        <source>Count sheets</source>
        <translation>清点表</translation>
    </message>
    <message>
        <source>Differences and closing</source>
        <translation>差异与结束</translation>
    </message>
    <message>
        <source>All stocktakes</source>
        <translation>全部清点</translation>
    </message>
    <message>
        <source>The count waits for a shelf</source>
        <translation>等待扫描层架</translation>
    </message>
    <message>
        <source>Scan the label of a shelf, then box after box. Every scan is kept at once: if the power fails, counting goes on at the same scan.</source>
        <translation>先扫层架标签，再逐盒扫描。每次扫描立即保存：断电后从同一处继续。</translation>
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
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Box {0} now has its place here.</source>
        <translation>{0} 号盒的位置已改为此处。</translation>
    </message>
    <message>
        <source>Set aside: {0}</source>
        <translation>已另放：{0}</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) noted as seen</source>
        <translation>
            <numerusform>已记 %n 件在架</numerusform>
        </translation>
    </message>
    <message>
        <source>File of a portable scanner</source>
        <translation>便携扫描器文件</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) read</source>
        <translation>
            <numerusform>已读 %n 行</numerusform>
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
        <translation>层架</translation>
    </message>
    <message>
        <source>Shelf done</source>
        <translation>此层完毕</translation>
    </message>
    <message>
        <source>Counted anew</source>
        <translation>重新清点</translation>
    </message>
    <message>
        <source>Counted already</source>
        <translation>已清点</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>他人在清点</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>范围外</translation>
    </message>
    <message>
        <source>Unknown shelf</source>
        <translation>无此层架</translation>
    </message>
    <message>
        <source>Box open</source>
        <translation>开盒</translation>
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
        <translation>错位</translation>
    </message>
    <message>
        <source>Foreign</source>
        <translation>清单外</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>不在此次</translation>
    </message>
    <message>
        <source>Struck off</source>
        <translation>已注销</translation>
    </message>
    <message>
        <source>Here though lent</source>
        <translation>借出而在库</translation>
    </message>
    <message>
        <source>Card in place</source>
        <translation>代替卡在位</translation>
    </message>
    <message>
        <source>Card without loan</source>
        <translation>卡无借阅</translation>
    </message>
    <message>
        <source>Scanned twice</source>
        <translation>重复扫描</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>无登记</translation>
    </message>
    <message>
        <source>Misread</source>
        <translation>误读</translation>
    </message>
    <message>
        <source>File label</source>
        <translation>案卷标签</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破损</translation>
    </message>
    <message>
        <source>Not for counting</source>
        <translation>非清点用</translation>
    </message>
    <message>
        <source>Shelf first</source>
        <translation>先扫层架</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>无可撤回</translation>
    </message>
    <message>
        <source>Box {0}</source>
        <translation>{0} 号盒</translation>
    </message>
    <message>
        <source>box {0}</source>
        <translation>{0} 号盒</translation>
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
        <translation>结束办理</translation>
    </message>
    <message>
        <source>Scan a card, box, file, shelf or command</source>
        <translation>扫描借阅证、盒、案卷、层架或指令</translation>
    </message>
    <message>
        <source>Loan slip</source>
        <translation>借阅单</translation>
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
        <translation>请看</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Loan request</source>
        <translation>借阅申请单</translation>
    </message>
    <message>
        <source>Recall notices</source>
        <translation>催还通知单</translation>
    </message>
    <message>
        <source>Sound is on</source>
        <translation>声音已开</translation>
    </message>
    <message>
        <source>Sound is off</source>
        <translation>声音已关</translation>
    </message>
    <message>
        <source>The desk waits</source>
        <translation>等待扫描</translation>
    </message>
    <message>
        <source>Scan a reader card to lend, a box or a file to take it back, a shelf to confirm that it stands in its place.</source>
        <translation>扫描借阅证办理借出，扫描盒或案卷办理归还，扫描层架确认已归位。</translation>
    </message>
</context>
<context>
    <name>DeputiesPage</name>
    <message>
        <source>Only a head or an administrator names deputies.</source>
        <translation>只有负责人或管理员可以指定代签人。</translation>
    </message>
    <message>
        <source>ended {0}</source>
        <translation>{0} 终止</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已期满</translation>
    </message>
    <message>
        <source>signs now</source>
        <translation>代签中</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>尚未开始</translation>
    </message>
    <message>
        <source>Deputy named.</source>
        <translation>已指定代签人。</translation>
    </message>
    <message>
        <source>The term has ended.</source>
        <translation>代签期已终止。</translation>
    </message>
    <message>
        <source>A deputy for a post</source>
        <translation>职务代签</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Name of the deputy</source>
        <translation>代签人姓名</translation>
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
        <translation>指定代签人</translation>
    </message>
    <message>
        <source>End the term today</source>
        <translation>今日终止</translation>
    </message>
    <message>
        <source>No deputies</source>
        <translation>没有代签人</translation>
    </message>
    <message>
        <source>Name one when the holder of a post is away, so that requests can be signed.</source>
        <translation>任职者外出时可指定代签人，以免申请无人签字。</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>代签人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>DescriptionPage</name>
    <message>
        <source>Only number, class and place are shown: you lack the right to read it.</source>
        <translation>仅显示档号、类别和位置：您无权阅读。</translation>
    </message>
    <message>
        <source>Original or copy</source>
        <translation>原件或复制件</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>类别级</translation>
    </message>
    <message>
        <source>Former code</source>
        <translation>曾用档号</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>复制件</translation>
    </message>
    <message>
        <source>important</source>
        <translation>重要</translation>
    </message>
    <message>
        <source>not yet mature</source>
        <translation>未成熟技术资料</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>封存</translation>
    </message>
    <message>
        <source>Party-group minutes</source>
        <translation>党组会议记录</translation>
    </message>
    <message>
        <source>personal data</source>
        <translation>个人信息</translation>
    </message>
    <message>
        <source>claims unsettled</source>
        <translation>未结清债权债务</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Show in full</source>
        <translation>完整显示</translation>
    </message>
    <message>
        <source>Showing personal numbers is noted in the log.</source>
        <translation>显示个人信息将记入日志。</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents of file</source>
        <translation>卷内文件目录</translation>
    </message>
    <message>
        <source>p. {0}</source>
        <translation>第 {0} 页</translation>
    </message>
    <message>
        <source>Contents list</source>
        <translation>卷内目录</translation>
    </message>
    <message>
        <source>Lies in the file</source>
        <translation>所在案卷</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>Entered {0}</source>
        <translation>{0} 录入</translation>
    </message>
    <message>
        <source>Compared with the paper</source>
        <translation>已与实体核对</translation>
    </message>
</context>
<context>
    <name>DestroyStage</name>
    <message>
        <source>Locked until the destruction has been entered.</source>
        <translation>登记销毁之后才能签字。</translation>
    </message>
    <message>
        <source>Everybody has signed.</source>
        <translation>均已签字。</translation>
    </message>
    <message>
        <source>Classified or with personal data: a designated place, and no tearing up.</source>
        <translation>涉密或含个人信息：须在指定场所销毁，不得撕毁。</translation>
    </message>
    <message>
        <source>How: {0}</source>
        <translation>销毁方式：{0}</translation>
    </message>
    <message>
        <source>Designated place</source>
        <translation>指定场所</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Not here: {0}</source>
        <translation>不可采用：{0}</translation>
    </message>
    <message>
        <source>Destroyed on {0} by {1}</source>
        <translation>{0} 由{1}销毁</translation>
    </message>
    <message>
        <source>Choose how and where for each kind.</source>
        <translation>请为每类载体选择方式和场所。</translation>
    </message>
    <message>
        <source>Destroyed: now every supervisor signs.</source>
        <translation>已登记销毁，请各监销人签字。</translation>
    </message>
    <message>
        <source>Destroy before the supervisors</source>
        <translation>在监销人面前销毁</translation>
    </message>
    <message>
        <source>Each line is tested a last time. Enter the destruction when the machine has taken the pieces; it cannot be taken back.</source>
        <translation>每一条目都会作最后一次检查。实物销毁后再登记；登记后不能撤回。</translation>
    </message>
    <message>
        <source>Firm, if one carries it out</source>
        <translation>受托单位（如有）</translation>
    </message>
    <message>
        <source>Enter the destruction</source>
        <translation>登记销毁</translation>
    </message>
</context>
<context>
    <name>DestructionView</name>
    <message>
        <source>Batch</source>
        <translation>鉴定批</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>待补与组卷</translation>
    </message>
    <message>
        <source>Your roles do not include the review.</source>
        <translation>您的角色不含销毁审查。</translation>
    </message>
    <message>
        <source>New batch…</source>
        <translation>新建鉴定…</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>销毁清册</translation>
    </message>
</context>
<context>
    <name>DisposalPage</name>
    <message>
        <source>Only a head or an administrator changes this.</source>
        <translation>只有负责人或管理员可以更改。</translation>
    </message>
    <message>
        <source>Designated: {0}</source>
        <translation>已指定：{0}</translation>
    </message>
    <message>
        <source>Choose a place first.</source>
        <translation>请先选择场所。</translation>
    </message>
    <message>
        <source>Not designated any more: {0}</source>
        <translation>不再指定：{0}</translation>
    </message>
    <message>
        <source>Who approves a destruction</source>
        <translation>销毁审批程序</translation>
    </message>
    <message>
        <source>Designated places</source>
        <translation>指定场所</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation>会签职务</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>场所</translation>
    </message>
    <message>
        <source>For secrets</source>
        <translation>可销毁涉密</translation>
    </message>
    <message>
        <source>For burning</source>
        <translation>可焚烧</translation>
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
        <translation>新增场所</translation>
    </message>
    <message>
        <source>Designated for secrets and personal data</source>
        <translation>可销毁涉密和含个人信息的档案</translation>
    </message>
    <message>
        <source>Meets the rules for burning</source>
        <translation>符合焚烧环保要求</translation>
    </message>
    <message>
        <source>Designate</source>
        <translation>指定</translation>
    </message>
    <message>
        <source>Retire this place</source>
        <translation>停用此场所</translation>
    </message>
</context>
<context>
    <name>Doorman</name>
    <message>
        <source>Practice room: {0} is the clerk, {1} the head; password: {2}</source>
        <translation>练习档案室：经办人员 {0}，负责人 {1}；密码：{2}</translation>
    </message>
    <message>
        <source>Restored up to line {0}; the former file is kept as {1}.</source>
        <translation>已恢复至第 {0} 行；原文件保留为 {1}。</translation>
    </message>
    <message numerus="yes">
        <source>Your password runs out in %n day(s). Change it under Settings, Signing.</source>
        <translation>
            <numerusform>您的密码还有 %n 天到期。请在“设置”的“签名”中更改。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>The register does not answer. What was told as done is stored; the program tries again by itself.</source>
        <translation>登记库没有应答。已提示办妥的都已保存；程序会自动重试。</translation>
    </message>
    <message>
        <source>The register answers again.</source>
        <translation>登记库已恢复应答。</translation>
    </message>
    <message>
        <source>{0} ({1}) is stored after all. Do not do it again.</source>
        <translation>{0}（{1}）其实已经登记，不要重复办理。</translation>
    </message>
    <message>
        <source>{0} ({1}) was not stored. Please do it again.</source>
        <translation>{0}（{1}）没有登记成功，请重新办理。</translation>
    </message>
</context>
<context>
    <name>EntryField</name>
    <message>
        <source>Carry over to the next entry (F4)</source>
        <translation>沿用到下一条（F4）</translation>
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
        <translation>未成熟技术资料</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>封存</translation>
    </message>
    <message>
        <source>Party-group minutes</source>
        <translation>党组会议记录</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>个人信息</translation>
    </message>
    <message>
        <source>Claims unsettled</source>
        <translation>未结清债权债务</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制件</translation>
    </message>
    <message>
        <source>Supplied title [ ]</source>
        <translation>自拟题名 [ ]</translation>
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
        <translation>新建条目</translation>
    </message>
    <message>
        <source>Edit entry</source>
        <translation>修改条目</translation>
    </message>
    <message>
        <source>The number appears when class, year and period are chosen</source>
        <translation>选定类别、年度和保管期限后显示档号</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>更改理由</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) left in this class</source>
        <translation>
            <numerusform>本类别尚余 %n 号</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: {0}</source>
        <translation>已撤销：{0}</translation>
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
        <translation>保存并续录</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save as draft</source>
        <translation>存为草稿</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤销上条</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>The program made a mistake</source>
        <translation>程序出错</translation>
    </message>
    <message>
        <source>What you did last was not stored; everything that was told as done before is safe. You can go on working. If it happens again, send the number below to whoever looks after the program.</source>
        <translation>刚才的操作没有保存；此前已提示完成的操作均已妥存。您可以继续工作。如再次出现，请将下面的编号告知维护程序的人员。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>FieldsPage</name>
    <message>
        <source>All classes</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>Your roles do not include settings.</source>
        <translation>您的角色不含设置权限。</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>Choose a class first.</source>
        <translation>请先选择类别。</translation>
    </message>
    <message>
        <source>The class has these fields now.</source>
        <translation>该类别已启用这组字段。</translation>
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
        <translation>字段已停用，已著录的内容保留。</translation>
    </message>
    <message>
        <source>Change the field</source>
        <translation>修改字段</translation>
    </message>
    <message>
        <source>A field of one&apos;s own</source>
        <translation>自定义字段</translation>
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
        <translation>类别</translation>
    </message>
    <message>
        <source>Level of description</source>
        <translation>著录层级</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>全部层级</translation>
    </message>
    <message>
        <source>The chosen field is</source>
        <translation>所选字段为</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>Set of fields</source>
        <translation>字段组</translation>
    </message>
    <message>
        <source>Give to the class</source>
        <translation>用于本类别</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Name in Simplified Chinese</source>
        <translation>简体名称</translation>
    </message>
    <message>
        <source>Name in Traditional Chinese</source>
        <translation>繁体名称</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>值的类型</translation>
    </message>
    <message>
        <source>Words to choose from</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>One a line; three languages with | between: red | 红 | 紅</source>
        <translation>每行一项；三种语言以 | 分隔：red | 红 | 紅</translation>
    </message>
    <message>
        <source>Carried over to the next entry</source>
        <translation>沿用到下一条</translation>
    </message>
    <message>
        <source>Personal: shown masked</source>
        <translation>个人信息：遮蔽显示</translation>
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
        <translation>著录要求</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>沿用</translation>
    </message>
    <message>
        <source>Carriers of one&apos;s own</source>
        <translation>自定义载体</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Also destroyed and withdrawn</source>
        <translation>含已销毁和已撤回</translation>
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
        <translation>没有找到“{0}”</translation>
    </message>
    <message>
        <source>{0} found · {1} ms</source>
        <translation>找到 {0} 条 · {1} 毫秒</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>档案盒</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>库位</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>申请单</translation>
    </message>
    <message>
        <source>All of them in the catalogue</source>
        <translation>在目录中查看全部</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>This room is empty: where to begin</source>
        <extracomment>Each step: its icon, and the view and tab where it is made.</extracomment>
        <translation>档案室还是空的，从这里开始</translation>
    </message>
    <message>
        <source>Draw the racks of the room, or import a list of them.</source>
        <translation>画出库房的密集架，或导入密集架一览。</translation>
    </message>
    <message>
        <source>Shelves, people, records from spreadsheets; you look before it is written.</source>
        <translation>架位、人员、档案目录，表格文件均可；先看预览，再写入。</translation>
    </message>
    <message>
        <source>By hand, with the number the room gives it.</source>
        <translation>手工著录，档号由档案室编给。</translation>
    </message>
    <message>
        <source>Build shelves</source>
        <translation>建立架位</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>导入目录</translation>
    </message>
    <message>
        <source>Enter a record</source>
        <translation>著录一件</translation>
    </message>
</context>
<context>
    <name>FitPage</name>
    <message>
        <source>every room</source>
        <translation>全部库房</translation>
    </message>
    <message>
        <source>Choose a kind of box and a number.</source>
        <translation>请选择盒的种类并填写数量。</translation>
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
            <numerusform>（%n 层）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too few</source>
        <translation>
            <numerusform>尚缺 %n 个位置</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without net length: 860 mm assumed</source>
        <translation>
            <numerusform>%n 层未填净长，按 860 mm 计</numerusform>
        </translation>
    </message>
    <message>
        <source>No box of this kind waits for a place.</source>
        <translation>没有此种盒待上架。</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) of this kind wait, beginning with {0}.</source>
        <translation>
            <numerusform>此种盒有 %n 盒待上架，自 {0} 起。</numerusform>
        </translation>
    </message>
    <message>
        <source>No run of shelves keeps all of them together.</source>
        <translation>没有连续的层架能放下全部。</translation>
    </message>
    <message>
        <source>This shelf takes none of them.</source>
        <translation>此层一盒也放不下。</translation>
    </message>
    <message numerus="yes">
        <source>Place %n together</source>
        <translation>
            <numerusform>连续上架 %n 盒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place %n on this shelf</source>
        <translation>
            <numerusform>放 %n 盒到此层</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a shelf in the list first.</source>
        <translation>请先在列表中选择层架。</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) placed.</source>
        <translation>
            <numerusform>已上架 %n 盒。</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind of box</source>
        <translation>盒的种类</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>For whom (may stay empty)</source>
        <translation>专用对象（可不填）</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>库房</translation>
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
        <translation>连续存放</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>在库位图上</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>层架</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>可放</translation>
    </message>
    <message>
        <source>Free (mm)</source>
        <translation>余长（mm）</translation>
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
        <translation>层数</translation>
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
        <translation>请先选择要移除的内容。</translation>
    </message>
    <message>
        <source>Move it there</source>
        <translation>移到此处</translation>
    </message>
    <message>
        <source>Put on the plan</source>
        <translation>放到图上</translation>
    </message>
    <message>
        <source>Your role may not change places.</source>
        <translation>您的角色无权修改位置。</translation>
    </message>
    <message>
        <source>On the plan</source>
        <translation>平面图上</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Name (if it has one)</source>
        <translation>名称（可不填）</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Along</source>
        <translation>沿墙</translation>
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
        <translation>退回补充 {0}</translation>
    </message>
    <message>
        <source>To be refiled {0}</source>
        <translation>待组卷 {0}</translation>
    </message>
    <message>
        <source>The panel found these incomplete: their unit completes them, then they stay.</source>
        <translation>鉴定小组认为这些档案不完整：由所在部门补充后继续保存。</translation>
    </message>
    <message>
        <source>The panel wants these in a new file: catalogue it, then note its code.</source>
        <translation>鉴定小组要求将这些材料另行组卷：先著录新案卷，再登记其档号。</translation>
    </message>
    <message>
        <source>There is nothing in this list.</source>
        <translation>列表为空。</translation>
    </message>
    <message>
        <source>{0} is kept as {1}</source>
        <translation>{0} 已归入 {1}</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>档号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>题名</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>鉴定人</translation>
    </message>
    <message>
        <source>Judged on</source>
        <translation>鉴定日期</translation>
    </message>
    <message>
        <source>Print this list</source>
        <translation>打印此列表</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>存为文件</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>打开条目</translation>
    </message>
    <message>
        <source>Catalogue the new file…</source>
        <translation>著录新案卷…</translation>
    </message>
    <message>
        <source>Reference code of the new file</source>
        <translation>新案卷档号</translation>
    </message>
    <message>
        <source>Note the new file</source>
        <translation>登记新案卷</translation>
    </message>
    <message>
        <source>Nothing to follow up</source>
        <translation>没有待办事项</translation>
    </message>
    <message>
        <source>Pieces come here with the report of a batch, by the panel&apos;s verdict.</source>
        <translation>鉴定报告完成后，按鉴定小组意见列于此处。</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Scanner and desk</source>
        <translation>扫描枪与借阅台</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>As the desktop has it</source>
        <translation>随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
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
        <translation>扫描时按键平均间隔(毫秒)</translation>
    </message>
    <message>
        <source>Longest time between keys of a scan (ms)</source>
        <translation>扫描时按键最长间隔(毫秒)</translation>
    </message>
    <message>
        <source>Sounds for done, look and refused</source>
        <translation>完成、请看、拒绝时发出声音</translation>
    </message>
    <message>
        <source>Lock the desk after minutes without a touch</source>
        <translation>无操作后锁定（分钟）</translation>
    </message>
</context>
<context>
    <name>HandingOnPage</name>
    <message>
        <source>{0} · {1} records</source>
        <translation>{0} · {1} 条</translation>
    </message>
    <message>
        <source>Writing {0}</source>
        <translation>正在写入 {0}</translation>
    </message>
    <message>
        <source>{0} classes, files and items written to {1}</source>
        <translation>已将 {0} 个类目、案卷和件写入 {1}</translation>
    </message>
    <message>
        <source>{0} rows written to {1}</source>
        <translation>已将 {0} 行写入 {1}</translation>
    </message>
    <message>
        <source>Checking {0}</source>
        <translation>正在核验 {0}</translation>
    </message>
    <message>
        <source>Save finding aid</source>
        <translation>保存检索目录</translation>
    </message>
    <message>
        <source>Save full export</source>
        <translation>保存完整导出</translation>
    </message>
    <message>
        <source>Check an export</source>
        <translation>核验导出文件</translation>
    </message>
    <message>
        <source>The export is whole and unchanged.</source>
        <translation>导出文件完整，未被改动。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are wrong with this export.</source>
        <translation>
            <numerusform>此导出有 %n 处问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>已停止，未写入任何内容。</translation>
    </message>
    <message>
        <source>A fonds for other archives&apos; programs</source>
        <translation>供其他档案系统使用的全宗目录</translation>
    </message>
    <message>
        <source>A finding aid in EAD 2002: classes, files and items with their dates, boxes and barcodes. What you may not read stays masked.</source>
        <translation>EAD 2002 格式的检索目录：类目、案卷和件，含日期、档案盒和条码。您无权查看的内容仍被遮盖。</translation>
    </message>
    <message>
        <source>Fonds</source>
        <translation>全宗</translation>
    </message>
    <message>
        <source>Save finding aid…</source>
        <translation>保存检索目录…</translation>
    </message>
    <message>
        <source>Everything, for another program or for later</source>
        <translation>全部数据，供其他程序或日后使用</translation>
    </message>
    <message>
        <source>All tables with the whole trail, as text that explains itself and can be checked without this program. It holds what is secret too: keep it like the room itself.</source>
        <translation>全部数据表及完整操作日志，为自带说明的文本，不用本程序也能核验。其中含有涉密内容，请与登记库同等保管。</translation>
    </message>
    <message>
        <source>Save full export…</source>
        <translation>保存完整导出…</translation>
    </message>
    <message>
        <source>Check an export…</source>
        <translation>核验导出文件…</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Older changes stand in the audit log.</source>
        <translation>更早的变更见审计日志。</translation>
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
        <translation>档号</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>档案盒</translation>
    </message>
    <message>
        <source>Turn in the box</source>
        <translation>盒内次序</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>夹号</translation>
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
        <translation>复制件</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>装订</translation>
    </message>
    <message>
        <source>Not yet mature</source>
        <translation>未成熟技术资料</translation>
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
        <translation>党组会议记录</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>个人信息</translation>
    </message>
    <message>
        <source>Claims unsettled</source>
        <translation>未结清债权债务</translation>
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
        <translation>类别级</translation>
    </message>
    <message>
        <source>Number in the other system</source>
        <translation>外部系统编号</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
</context>
<context>
    <name>HoldForm</name>
    <message>
        <source>Held under {0}</source>
        <translation>已暂停销毁，编号 {0}</translation>
    </message>
    <message>
        <source>Hold {0} lifted</source>
        <translation>已解除暂停 {0}</translation>
    </message>
    <message>
        <source>Place a hold</source>
        <translation>暂停销毁</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Keep {0} on</source>
        <translation>继续暂停 {0}</translation>
    </message>
    <message>
        <source>Keep on</source>
        <translation>继续暂停</translation>
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
        <translation>关闭</translation>
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
        <translation>暂停 {0} 继续至 {1}</translation>
    </message>
    <message>
        <source>Hold on</source>
        <translation>暂停对象</translation>
    </message>
    <message>
        <source>Question, as in the catalogue</source>
        <translation>查询条件（同目录）</translation>
    </message>
    <message>
        <source>Also what comes later</source>
        <translation>包括以后的档案</translation>
    </message>
    <message>
        <source>A standing hold catches every record that is entered, imported or changed so that it answers to the question, until the hold is lifted.</source>
        <translation>持续暂停在解除之前，凡以后录入、导入或修改而符合查询条件的档案，一律暂停销毁。</translation>
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
        <translation>复核日期</translation>
    </message>
    <message>
        <source>Reaches</source>
        <translation>暂停范围</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Import a list</source>
        <translation>导入目录</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>选择目录文件</translation>
    </message>
    <message>
        <source>Looking at {0}</source>
        <translation>正在查看 {0}</translation>
    </message>
    <message>
        <source>Taking in {0}</source>
        <translation>正在导入 {0}</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n row(s)</source>
        <translation>
            <numerusform>导入 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>A list</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Imports so far</source>
        <translation>历次导入</translation>
    </message>
    <message>
        <source>Nothing is written yet. Look at what will happen.</source>
        <translation>尚未写入。请先查看将如何导入。</translation>
    </message>
    <message>
        <source>There is nothing to take in.</source>
        <translation>没有可导入的内容。</translation>
    </message>
    <message>
        <source>Import {0} took this very file in before.</source>
        <translation>导入 {0} 已导入过同一文件。</translation>
    </message>
    <message>
        <source>A mapping is saved for these headings: {0}.</source>
        <translation>这些标题已有保存的列对应：{0}。</translation>
    </message>
    <message numerus="yes">
        <source>Import {0}: %n row(s) taken in</source>
        <translation>
            <numerusform>导入 {0}：已导入 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking import {0} back</source>
        <translation>正在撤销导入 {0}</translation>
    </message>
    <message numerus="yes">
        <source>Import {0} is taken back: %n row(s)</source>
        <translation>
            <numerusform>已撤销导入 {0}：%n 行</numerusform>
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
        <translation>导入 {0} · 跳过 {1} · 拒绝 {2}</translation>
    </message>
    <message>
        <source>no entries: {0}</source>
        <translation>非条目：{0}</translation>
    </message>
    <message>
        <source>Stopped. The room is as it was.</source>
        <translation>已停止。登记库保持原样。</translation>
    </message>
    <message>
        <source>The mapping “{0}” is saved.</source>
        <translation>列对应“{0}”已保存。</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>保存拒绝的行</translation>
    </message>
    <message>
        <source>Saving refused rows</source>
        <translation>正在保存被拒绝的行</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved for mending</source>
        <translation>
            <numerusform>已保存 %n 行待更正</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a list…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Save refused rows…</source>
        <translation>保存拒绝的行…</translation>
    </message>
    <message>
        <source>Records, shelves, people or a loan book from XLSX, XLS, ODS or CSV, or a finding aid in EAD 2002. Sheets, headings and columns are found by themselves; you see every refused row and every value that is written differently before anything is stored.</source>
        <translation>可导入档案目录、架位、人员或借阅登记簿（XLSX、XLS、ODS、CSV）以及 EAD 2002 目录。工作表、标题行和各列自动识别；写入之前，您可以看到每一行被拒绝的原因和每一处改写。</translation>
    </message>
    <message>
        <source>Which column means what</source>
        <translation>各列的含义</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>拒绝的行</translation>
    </message>
    <message>
        <source>Written differently</source>
        <translation>改写的值</translation>
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
        <translation>登记值</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Bring the list the room has</source>
        <translation>导入已有的目录</translation>
    </message>
</context>
<context>
    <name>InspectionsPage</name>
    <message>
        <source>Your roles do not include the care of the storeroom.</source>
        <translation>您的角色不包括库房管理。</translation>
    </message>
    <message>
        <source>Entered as {0}.</source>
        <translation>已登记，编号 {0}。</translation>
    </message>
    <message>
        <source>Ledger of inspections and what was done</source>
        <translation>检查和处理情况台账</translation>
    </message>
    <message>
        <source>An inspection</source>
        <translation>登记检查</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>检查日期</translation>
    </message>
    <message>
        <source>Inspected by</source>
        <translation>检查人</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>检查类别</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>被检查部门</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>验收结论</translation>
    </message>
    <message>
        <source>Year inspected</source>
        <translation>被检查年度</translation>
    </message>
    <message>
        <source>What has to be done, until when</source>
        <translation>整改措施及期限</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Print the ledger</source>
        <translation>打印台账</translation>
    </message>
    <message>
        <source>No inspection yet</source>
        <translation>尚无检查记录</translation>
    </message>
    <message>
        <source>Enter what the manager inspected, each department&apos;s yearly inspection, and the check of the computers.</source>
        <translation>请登记领导检查、各部门年度检查验收和计算机安全检查。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查情况</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>处理措施</translation>
    </message>
    <message>
        <source>Struck out, because</source>
        <translation>注销原因</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Choose a record</source>
        <extracomment>Long enough for the list to be painted first, too short to be seen.</extracomment>
        <translation>请选择档案</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>暂停销毁</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>Never lent.</source>
        <translation>从未借出。</translation>
    </message>
    <message numerus="yes">
        <source>Lent %n time(s)</source>
        <translation>
            <numerusform>借出 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>out, due {0}</source>
        <translation>借出，应还 {0}</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>著录</translation>
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
        <translation>历史</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>电子件</translation>
    </message>
</context>
<context>
    <name>JudgingPane</name>
    <message>
        <source>never lent</source>
        <translation>从未借出</translation>
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
        <translation>页数</translation>
    </message>
    <message>
        <source>Security classification</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>为何不可？</translation>
    </message>
    <message>
        <source>Nothing keeps it: it can be put before the panel.</source>
        <translation>没有留存事由：可提交鉴定小组。</translation>
    </message>
    <message>
        <source>Like records: same class, years around</source>
        <translation>同类档案：同一类别，相近年度</translation>
    </message>
</context>
<context>
    <name>KeepingPage</name>
    <message>
        <source>Copies here</source>
        <extracomment>A room on a server is copied and looked through where that stands.</extracomment>
        <translation>本机备份</translation>
    </message>
    <message>
        <source>Second medium</source>
        <translation>第二载体</translation>
    </message>
    <message>
        <source>Register of copies</source>
        <translation>备份登记</translation>
    </message>
    <message>
        <source>Checks and drill</source>
        <translation>核验与演练</translation>
    </message>
    <message>
        <source>Handing on</source>
        <translation>交出</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>备份</translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message>
        <source>a box</source>
        <translation>某一档案盒</translation>
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
        <translation>请在层架登记中选择层架，或填写盒号。</translation>
    </message>
    <message>
        <source>Choose a line of the list first.</source>
        <translation>请先在列表中选择一行。</translation>
    </message>
    <message>
        <source>This one is ended already.</source>
        <translation>此项已解除。</translation>
    </message>
    <message>
        <source>There is no such box.</source>
        <translation>没有此盒。</translation>
    </message>
    <message>
        <source>Kept for {0}.</source>
        <translation>已专供{0}。</translation>
    </message>
    <message>
        <source>A day such as 2026-03-17.</source>
        <translation>请填写日期，如 2026-03-17。</translation>
    </message>
    <message>
        <source>No longer kept for {0}.</source>
        <translation>不再专供{0}。</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>专用的位置</translation>
    </message>
    <message>
        <source>Number or code of a box</source>
        <translation>盒号或盒条码</translation>
    </message>
    <message>
        <source>For a</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Responsible (name or staff no.)</source>
        <translation>负责人（姓名或工号）</translation>
    </message>
    <message>
        <source>From (today)</source>
        <translation>起（默认今天）</translation>
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
        <translation>设为专用</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>设为专用</translation>
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
        <translation>负责人</translation>
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
        <translation>状态</translation>
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
        <translation>任何页面</translation>
    </message>
    <message>
        <source>the views, from top to bottom</source>
        <translation>自上而下切换各页</translation>
    </message>
    <message>
        <source>find anything</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>lock the desk</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>this page</source>
        <translation>本页</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>works whatever has the focus</source>
        <translation>不论焦点在何处均有效</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>new entry</source>
        <translation>新建条目</translation>
    </message>
    <message>
        <source>edit the chosen entry</source>
        <translation>修改所选条目</translation>
    </message>
    <message>
        <source>save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>save and go on with the next</source>
        <translation>保存并录入下一件</translation>
    </message>
    <message>
        <source>carry the field over to the next entry</source>
        <translation>将字段沿用到下一条</translation>
    </message>
    <message>
        <source>take the entry made last back</source>
        <translation>撤销刚录入的条目</translation>
    </message>
    <message>
        <source>copy the chosen lines</source>
        <translation>复制所选行</translation>
    </message>
    <message>
        <source>Loan desk</source>
        <translation>借阅台</translation>
    </message>
    <message>
        <source>Reader card</source>
        <translation>借阅证</translation>
    </message>
    <message>
        <source>opens the visit</source>
        <translation>开始办理</translation>
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
        <translation>注销代替卡：档案已归位</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>层架</translation>
    </message>
    <message>
        <source>confirms that it was put away</source>
        <translation>确认已归位</translation>
    </message>
    <message>
        <source>Enter, empty field</source>
        <translation>空栏按回车</translation>
    </message>
    <message>
        <source>ends the visit and prints</source>
        <translation>结束办理并打印</translation>
    </message>
    <message>
        <source>takes the last act back</source>
        <translation>撤销上一步</translation>
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
        <translation>标签用于</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>样式</translation>
    </message>
    <message>
        <source>Paper or roll</source>
        <translation>标签纸</translation>
    </message>
    <message>
        <source>First free label</source>
        <translation>起始空白标签</translation>
    </message>
    <message>
        <source>Printed paper</source>
        <translation>套打</translation>
    </message>
    <message>
        <source>Print the place on the label</source>
        <translation>标签上印存放位置</translation>
    </message>
    <message>
        <source>A label that says the place is owed again whenever the box is moved.</source>
        <translation>标签上有存放位置的，盒子一移动就要重印。</translation>
    </message>
    <message>
        <source>Add a sheet or roll of your own</source>
        <translation>添加自己的标签纸</translation>
    </message>
</context>
<context>
    <name>LabelPreview</name>
    <message>
        <source>Adjust the printer…</source>
        <translation>校准打印机…</translation>
    </message>
    <message>
        <source>Click the first free label of the sheet; used ones are hatched.</source>
        <translation>点击第一枚空白标签；已用的画有斜线。</translation>
    </message>
    <message>
        <source>Save as ZPL…</source>
        <translation>存为 ZPL…</translation>
    </message>
    <message>
        <source>Dots per inch of the label printer</source>
        <translation>标签打印机分辨率（dpi）</translation>
    </message>
    <message>
        <source>Save as ZPL</source>
        <translation>存为 ZPL</translation>
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
            <numerusform>将打印所选标签 %n 张。</numerusform>
        </translation>
    </message>
    <message>
        <source>The labels of all will be printed: {0}.</source>
        <translation>将打印全部标签：{0}。</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) are out of date and will be printed.</source>
        <translation>
            <numerusform>有 %n 张标签已过时，将打印。</numerusform>
        </translation>
    </message>
    <message>
        <source>When the labels are on the boxes, press “Printed”: then they are not owed.</source>
        <translation>标签贴到盒上后，请按“已打印”：此后不再列为待打印。</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) registered as printed</source>
        <translation>
            <numerusform>已登记打印标签 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>打印标签</translation>
    </message>
    <message>
        <source>Show and print</source>
        <translation>预览打印</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>All that are owed instead</source>
        <translation>改为全部待打印</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>A test page is not registered as printed.</source>
        <translation>测试页不登记为已打印。</translation>
    </message>
    <message>
        <source>A torn label…</source>
        <translation>标签破损…</translation>
    </message>
    <message>
        <source>Label of</source>
        <translation>标签归属</translation>
    </message>
    <message>
        <source>Why it is owed</source>
        <translation>重印原因</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Registered as printed: copy {0} of this label.</source>
        <translation>已登记打印：此标签的第 {0} 份。</translation>
    </message>
    <message>
        <source>Added: {0}</source>
        <translation>已添加：{0}</translation>
    </message>
    <message>
        <source>The labels are being drawn.</source>
        <translation>正在生成标签。</translation>
    </message>
    <message>
        <source>The labels are being registered.</source>
        <translation>正在登记标签。</translation>
    </message>
</context>
<context>
    <name>LeavingPage</name>
    <message>
        <source>Copying and verifying</source>
        <translation>正在备份并核验</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>No copy was made</source>
        <translation>未能完成备份</translation>
    </message>
    <message>
        <source>A copy of the register is being written</source>
        <translation>正在备份登记库</translation>
    </message>
    <message>
        <source>The copy is verified before it counts; then the register is closed. Everything that was entered is in the register already: whoever does not wait loses nothing, and the copy is made the next time somebody works here.</source>
        <translation>备份核验无误后才算数，随后关闭登记库。已登记的内容都已写入登记库：不等待也不会丢失任何内容，下次打开登记库时会补做这份备份。</translation>
    </message>
    <message>
        <source>Don’t wait</source>
        <translation>不等待</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Go on without a copy</source>
        <translation>不备份，继续</translation>
    </message>
    <message>
        <source>If this takes long, the place of the copies does not answer: close the window once more, and it closes without waiting for it.</source>
        <translation>如果长时间没有反应，说明备份所在位置没有响应：再次关闭窗口，即不再等待备份，直接关闭。</translation>
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
        <translation>档号、题名或盒号</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>档号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>题名</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>入库时间</translation>
    </message>
    <message>
        <source>Box no.</source>
        <translation>盒号</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>From</source>
        <translation>原位置</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>Reason and evidence</source>
        <translation>事由与依据</translation>
    </message>
    <message>
        <source>The ledger is empty</source>
        <translation>台账为空</translation>
    </message>
    <message>
        <source>A file enters the ledger when its box is put on a shelf.</source>
        <translation>档案盒上架时，盒内档案即记入台账。</translation>
    </message>
    <message>
        <source>Choose a file above first.</source>
        <translation>请先在上面选择档案。</translation>
    </message>
    <message>
        <source>{0} is struck off; its line stays.</source>
        <translation>{0} 已注销，台账记录保留。</translation>
    </message>
    <message>
        <source>Strike off…</source>
        <translation>注销…</translation>
    </message>
</context>
<context>
    <name>LineTable</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>档号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>题名</translation>
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
        <translation>部门</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>LinksPart</name>
    <message>
        <source>End the link with {0}</source>
        <translation>解除与 {0} 的关联</translation>
    </message>
    <message>
        <source>It is linked with</source>
        <translation>关联对象</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>档号</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>关联</translation>
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
        <translation>{0} 条 · {1} 件 · {2} 页 · {3} 于 {4} 编制</translation>
    </message>
    <message>
        <source>frozen {0}</source>
        <translation>已冻结 {0}</translation>
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
        <translation>未注销</translation>
    </message>
    <message>
        <source>ready to fetch</source>
        <translation>可以取档</translation>
    </message>
    <message>
        <source>to sign: {0}</source>
        <translation>待签：{0}</translation>
    </message>
    <message>
        <source>file is back: take it out</source>
        <translation>档案已还，请取出</translation>
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
        <translation>未确认</translation>
    </message>
    <message>
        <source>take card out</source>
        <translation>取出代替卡</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>续借…</translation>
    </message>
    <message>
        <source>Breach…</source>
        <translation>违规…</translation>
    </message>
    <message>
        <source>Print loan register</source>
        <translation>打印借阅登记簿</translation>
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
        <translation>显示位置</translation>
    </message>
    <message>
        <source>Is in its place</source>
        <translation>已归位</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应还日期</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>题名</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>档号</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>借阅人</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
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
        <translation>签字</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>归还日期</translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>归位处</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>代替卡</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>盒号</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>剩余天数</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>续借</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>催还</translation>
    </message>
    <message>
        <source>No request waits</source>
        <translation>没有待办申请</translation>
    </message>
    <message>
        <source>Scan a box at the desk to start one.</source>
        <translation>在借阅台扫描盒即可新建申请。</translation>
    </message>
    <message>
        <source>Nothing is out</source>
        <translation>没有借出</translation>
    </message>
    <message>
        <source>Every record is in its place.</source>
        <translation>全部档案在库。</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>没有逾期</translation>
    </message>
    <message>
        <source>What should have been back shows here the day after.</source>
        <translation>应还未还的档案次日在此列出。</translation>
    </message>
    <message>
        <source>Everything stands in its place</source>
        <translation>全部已归位</translation>
    </message>
    <message>
        <source>What comes back waits here until its shelf is scanned.</source>
        <translation>归还的档案在此等候，扫描层架标签后归位。</translation>
    </message>
    <message>
        <source>No card stands on the shelves</source>
        <translation>架上没有代替卡</translation>
    </message>
    <message>
        <source>Each lent file leaves one in its place.</source>
        <translation>每借出一件，原处放置一张代替卡。</translation>
    </message>
    <message>
        <source>past closing</source>
        <extracomment>What can be done about the rows of each list: the key of a button and its icon. Registers print also when nothing is open.</extracomment>
        <translation>闭馆未还</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>查阅中</translation>
    </message>
    <message>
        <source>to be made</source>
        <translation>待复制</translation>
    </message>
    <message>
        <source>to hand over</source>
        <translation>待签收</translation>
    </message>
    <message>
        <source>back by {0}</source>
        <translation>{0} 前发回</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>End the reading…</source>
        <translation>结束查阅…</translation>
    </message>
    <message>
        <source>Print reading register</source>
        <translation>打印查阅登记簿</translation>
    </message>
    <message>
        <source>Copy made…</source>
        <translation>登记复制…</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>审核…</translation>
    </message>
    <message>
        <source>Signed for</source>
        <translation>已签收</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>已发回</translation>
    </message>
    <message>
        <source>Print register of copies</source>
        <translation>打印复制摘抄登记簿</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Watched by</source>
        <translation>监督人</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>查阅人</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>收费</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意人</translation>
    </message>
    <message>
        <source>Nobody is reading</source>
        <translation>目前无人查阅</translation>
    </message>
    <message>
        <source>Scan a reader card and a record that was approved for reading.</source>
        <translation>扫描借阅证和已批准查阅的档案。</translation>
    </message>
    <message>
        <source>Nothing to copy, nothing copied this year</source>
        <translation>没有待复制的档案，本年也没有复制</translation>
    </message>
    <message>
        <source>A request for a copy shows here once every consent is there.</source>
        <translation>复制申请全部获准后显示在此。</translation>
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
        <translation>已将 {0} 行保存到 {1}</translation>
    </message>
    <message>
        <source>{0} lines are too many for paper: narrow the list, or save it.</source>
        <translation>共 {0} 行，不宜打印：请缩小范围，或保存为文件。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>已停止，未保存任何内容。</translation>
    </message>
</context>
<context>
    <name>ListStage</name>
    <message>
        <source>The list is frozen: make a new version to change it.</source>
        <translation>清册已冻结，如需更改请另编版本。</translation>
    </message>
    <message>
        <source>Nothing more changes on this list.</source>
        <translation>本清册不再更改。</translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation>第 {0} 版</translation>
    </message>
    <message>
        <source>The list is made from the verdicts; look it through, then freeze it.</source>
        <translation>清册已按鉴定意见编成，请核对后冻结。</translation>
    </message>
    <message>
        <source>Choose the lines to be left out first.</source>
        <translation>请先选择要剔除的条目。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>已剔除 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>The destruction report is kept.</source>
        <translation>销毁报告已保存。</translation>
    </message>
    <message>
        <source>The list is frozen and goes round for opinions.</source>
        <translation>清册已冻结，开始会签。</translation>
    </message>
    <message>
        <source>A new version is a draft; it needs every signature again.</source>
        <translation>新版本已建为草稿，须重新全部签署。</translation>
    </message>
    <message>
        <source>The list is given up; its pieces stand where they stood.</source>
        <translation>清册已作废，档案恢复原状。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Destruction report (goes with the list)</source>
        <translation>销毁报告（随清册）</translation>
    </message>
    <message>
        <source>Keep the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Leave chosen lines out</source>
        <translation>剔除所选条目</translation>
    </message>
    <message>
        <source>New version without chosen lines</source>
        <translation>另编版本（剔除所选）</translation>
    </message>
    <message>
        <source>Give the list up</source>
        <translation>作废清册</translation>
    </message>
    <message>
        <source>Freeze for signing</source>
        <translation>冻结并送签</translation>
    </message>
    <message>
        <source>No list yet</source>
        <translation>尚无清册</translation>
    </message>
    <message>
        <source>Everything with the verdict “destroy” goes on the list; each line is tested.</source>
        <translation>鉴定为“销毁”的全部列入清册，逐条检查。</translation>
    </message>
    <message>
        <source>Make the destruction list</source>
        <translation>编制销毁清册</translation>
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
        <translation>打开</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>已销毁</translation>
    </message>
    <message>
        <source>Refused or given up</source>
        <translation>未批准或作废</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>Never archived</source>
        <translation>不归档文件</translation>
    </message>
    <message>
        <source>There is nothing in this list.</source>
        <translation>此列表为空。</translation>
    </message>
    <message>
        <source>Only a register of papers never archived is written on, until frozen.</source>
        <translation>只有不归档文件登记册在冻结前可续写。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>清册编号</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>题名</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>编制日期</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>编制人</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>批准日期</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>待签</translation>
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
        <translation>续写</translation>
    </message>
    <message>
        <source>Papers never archived…</source>
        <translation>不归档文件…</translation>
    </message>
    <message>
        <source>No list here</source>
        <translation>没有清册</translation>
    </message>
    <message>
        <source>Lists are made from the verdicts of a batch and are kept for ever.</source>
        <translation>清册由鉴定意见编成，永久保存。</translation>
    </message>
</context>
<context>
    <name>LoanDeskView</name>
    <message>
        <source>Loan desk</source>
        <translation>借阅台</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>办理</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Out now</source>
        <translation>在借</translation>
    </message>
    <message>
        <source>Overdue and recalls</source>
        <translation>逾期催还</translation>
    </message>
    <message>
        <source>To put back</source>
        <translation>待归位</translation>
    </message>
    <message>
        <source>Cards out</source>
        <translation>代替卡</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) kept open by findings</source>
        <translation>
            <numerusform>有问题未注销 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recall(s) should go out today</source>
        <translation>
            <numerusform>今天应发催还通知 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>In the order of the shelves</source>
        <translation>按排架顺序</translation>
    </message>
    <message>
        <source>{0} cards without a loan · {1} loans without a card</source>
        <translation>有卡无借 {0} · 有借无卡 {1}</translation>
    </message>
    <message>
        <source>Recall notices</source>
        <translation>催还通知单</translation>
    </message>
    <message>
        <source>Loan register {0}</source>
        <translation>借阅登记簿 {0}</translation>
    </message>
    <message>
        <source>Substitute cards</source>
        <translation>代替卡</translation>
    </message>
    <message>
        <source>Reading room</source>
        <translation>阅档室</translation>
    </message>
    <message>
        <source>Copies and excerpts</source>
        <translation>复制摘抄</translation>
    </message>
    <message>
        <source>Recalled by {0}: {1}</source>
        <translation>已催还（{0}）：{1}</translation>
    </message>
    <message>
        <source>Register {0}</source>
        <translation>登记簿 {0}</translation>
    </message>
    <message>
        <source>Noted: {0}</source>
        <translation>已登记：{0}</translation>
    </message>
    <message>
        <source>Cases and leavers</source>
        <translation>事故与离岗</translation>
    </message>
    <message>
        <source>Read in the file of a portable scanner…</source>
        <translation>读入便携扫描枪文件…</translation>
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
            <numerusform>异常 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what stands out</source>
        <translation>只看异常操作</translation>
    </message>
    <message>
        <source>No act in this span</source>
        <translation>此期间没有操作记录</translation>
    </message>
    <message>
        <source>Every act, print, export and sign-in makes its own line; none is changed.</source>
        <translation>每次操作、打印、导出和登录都有一行记录，任何人不能更改。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
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
        <translation>对象</translation>
    </message>
    <message>
        <source>Stands out</source>
        <translation>异常提示</translation>
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
        <translation>行数</translation>
    </message>
    <message>
        <source>Only refused acts</source>
        <translation>仅看被拒绝的操作</translation>
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
        <translation>目录</translation>
    </message>
    <message>
        <source>Shelf map</source>
        <translation>库位图</translation>
    </message>
    <message>
        <source>Loan desk</source>
        <translation>借阅台</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>销毁审查</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>移交接收</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>客户档案</translation>
    </message>
    <message>
        <source>Storeroom</source>
        <translation>库房</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>簿册</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Practice room: everything here is invented and may be tried out</source>
        <translation>练习档案室：内容均为虚构，可随意试用</translation>
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
        <translation>第 {0} 节，共 {1} 节</translation>
    </message>
    <message>
        <source>bays {0}–{1} of {2}</source>
        <translation>第 {0}–{1} 节，共 {2} 节</translation>
    </message>
    <message>
        <source>Back along the side</source>
        <translation>沿本面后退</translation>
    </message>
    <message>
        <source>On along the side</source>
        <translation>沿本面前进</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>缩小（-）</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>放大（+）</translation>
    </message>
    <message>
        <source>The whole room (Home)</source>
        <translation>整个库房（Home）</translation>
    </message>
    <message>
        <source>As wide as the view (0)</source>
        <translation>适合宽度（0）</translation>
    </message>
    <message>
        <source>What the wall tells</source>
        <translation>架面显示内容</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>Room and zone</source>
        <translation>库房和区</translation>
    </message>
    <message>
        <source>Wall of shelves</source>
        <translation>层架立面图</translation>
    </message>
    <message>
        <source>Scan a box and then a shelf label to place or move it; dragging works, too.</source>
        <translation>先扫描盒，再扫描层架标签，即可上架或移动；也可拖动。</translation>
    </message>
    <message>
        <source>Bay {0}</source>
        <translation>{0} 节</translation>
    </message>
    <message>
        <source>Box {0} is in your hand: scan the shelf it goes to.</source>
        <translation>已扫描 {0} 号盒：请扫描要放入的层架。</translation>
    </message>
    <message>
        <source>Shelf {0}: scan a box to put it here.</source>
        <translation>层架 {0}：扫描盒即可放到此处。</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>层架</translation>
    </message>
    <message>
        <source>Box no.</source>
        <translation>盒号</translation>
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
        <translation>状态</translation>
    </message>
    <message>
        <source>Boxes on this side</source>
        <translation>本面的盒</translation>
    </message>
    <message>
        <source>{0} m used</source>
        <translation>占用 {0} m</translation>
    </message>
    <message>
        <source>{0} m free</source>
        <translation>空余 {0} m</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>修改平面图</translation>
    </message>
    <message>
        <source>Change the plan: doors, windows, instruments</source>
        <translation>修改平面图：门、窗、仪器</translation>
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
        <translation>{0}号库房</translation>
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
        <translation>{0}：已占 {1} %</translation>
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
        <translation>标签待换</translation>
    </message>
    <message>
        <source>{0} m free</source>
        <translation>空余 {0} m</translation>
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
        <translation>{0} 自 {1} 移来</translation>
    </message>
    <message>
        <source>{0} shelved</source>
        <translation>{0} 上架</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>占用</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Empty shelf</source>
        <translation>空层</translation>
    </message>
    <message>
        <source>Room left</source>
        <translation>有空位</translation>
    </message>
    <message>
        <source>80 % full and more</source>
        <translation>已占 80 % 以上</translation>
    </message>
    <message>
        <source>95 % full and more</source>
        <translation>已占 95 % 以上</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>按序</translation>
    </message>
    <message>
        <source>Without number</source>
        <translation>无序号</translation>
    </message>
    <message>
        <source>Period ended</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>Ends within a year</source>
        <translation>一年内到期</translation>
    </message>
    <message>
        <source>Ends within 5 years</source>
        <translation>五年内到期</translation>
    </message>
    <message>
        <source>Ends within 10 years</source>
        <translation>十年内到期</translation>
    </message>
    <message>
        <source>Ends later</source>
        <translation>十年后到期</translation>
    </message>
    <message>
        <source>Shelves on this side</source>
        <translation>本面层架</translation>
    </message>
    <message>
        <source>Boxes on this side</source>
        <translation>本面档案盒</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空</translation>
    </message>
    <message>
        <source>full</source>
        <translation>满</translation>
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
        <translation>{0}区</translation>
    </message>
</context>
<context>
    <name>MappingEditor</name>
    <message>
        <source>Keep this mapping as</source>
        <translation>列对应存为</translation>
    </message>
    <message>
        <source>Save mapping</source>
        <translation>保存列对应</translation>
    </message>
</context>
<context>
    <name>MatrixPage</name>
    <message>
        <source>Only a head or an administrator changes the matrix.</source>
        <translation>只有负责人或管理员可以更改审批表。</translation>
    </message>
    <message>
        <source>Only lines of a class can be removed.</source>
        <translation>只有类别专用项可以删除。</translation>
    </message>
    <message>
        <source>Saved as version {0}. It holds from the next scan on.</source>
        <translation>已存为第 {0} 版，自下一次扫描起生效。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>历次版本</translation>
    </message>
    <message>
        <source>Open requests follow the matrix in force. A line of a class takes the place of the usual one for that class and all below it.</source>
        <translation>未办结的申请按现行审批表办理。类别专用项取代通用项，适用于该类别及其下级类别。</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>档案性质</translation>
    </message>
    <message>
        <source>This use is</source>
        <translation>该利用方式</translation>
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
        <translation>类别专用项</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>增加</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>利用方式</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Old and new</source>
        <translation>更改内容</translation>
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
        <translation>列表为空。</translation>
    </message>
    <message>
        <source>Damage and loss</source>
        <translation>损坏与遗失</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>离岗移交</translation>
    </message>
    <message>
        <source>Excerpt notebooks</source>
        <translation>摘抄笔记本</translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation>没有未结案件</translation>
    </message>
    <message>
        <source>What is found damaged or missing at a return opens one by itself.</source>
        <translation>归还检查发现损坏或缺失时，自动立案。</translation>
    </message>
    <message>
        <source>Nobody leaves</source>
        <translation>没有人离岗</translation>
    </message>
    <message>
        <source>Find the person at the desk, then choose All that is held.</source>
        <translation>请在借阅台查找该人，再选“名下未清事项”。</translation>
    </message>
    <message>
        <source>No notebook was issued</source>
        <translation>未发放笔记本</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>打印列表</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>立案日期</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>题名</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>档号</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现的问题</translation>
    </message>
    <message>
        <source>Leaves on</source>
        <translation>离岗日期</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>移交日期</translation>
    </message>
    <message>
        <source>What was handed over</source>
        <translation>移交资料</translation>
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
        <translation>终止日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>发放日期</translation>
    </message>
    <message>
        <source>Back, cancelled</source>
        <translation>收回注销</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>清点页数</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Direct need</source>
        <translation>直接需要人员</translation>
    </message>
    <message>
        <source>No list of direct need</source>
        <translation>没有直接需要人员名单</translation>
    </message>
    <message>
        <source>A request to read a secret record asks who approved the need.</source>
        <translation>申请查阅涉密档案时，登记批准人后即列入名单。</translation>
    </message>
    <message>
        <source>Person or unit</source>
        <translation>人员或部门</translation>
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
        <translation>请填写大于 0 的整数。</translation>
    </message>
</context>
<context>
    <name>MediumPage</name>
    <message>
        <source>An archivist or an administrator does this.</source>
        <translation>由档案员或系统管理员办理。</translation>
    </message>
    <message>
        <source>A practice room owes no copies.</source>
        <translation>练习室无须备份。</translation>
    </message>
    <message>
        <source>No copy was ever proven good on a second medium.</source>
        <translation>第二载体上尚无核验通过的备份。</translation>
    </message>
    <message numerus="yes">
        <source>Last verified copy on a second medium: %n day(s)</source>
        <translation>
            <numerusform>第二载体上最近一份核验通过的备份：%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder of the second medium</source>
        <translation>第二载体文件夹</translation>
    </message>
    <message>
        <source>No second medium is used from now on.</source>
        <translation>此后不再使用第二载体。</translation>
    </message>
    <message>
        <source>Copies go there from now on. It is a share on another computer: see that its owner keeps it, and that nobody else writes there.</source>
        <translation>此后备份存入该处。这是另一台计算机上的共享文件夹：请确认对方妥善保管，且他人不得写入。</translation>
    </message>
    <message>
        <source>Copies go there from now on: the first of each day, and on closing.</source>
        <translation>此后每日首份及关闭时的备份存入该处。</translation>
    </message>
    <message>
        <source>A copy on the same disk goes with the disk. Choose a folder on another disk or USB disk; every copy is read back there before it counts. Public clouds are refused.</source>
        <translation>同一磁盘上的备份会随磁盘一起损失。请选择另一块磁盘或移动硬盘上的文件夹；每份备份须在该处回读合格才算数。公有云一律拒绝。</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>使用此文件夹</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>时机</translation>
    </message>
    <message>
        <source>Up to line</source>
        <translation>截至行号</translation>
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
        <translation>{0} 号盒放到何处？</translation>
    </message>
    <message>
        <source>Move box {0} from {1} to {2}?</source>
        <translation>将 {0} 号盒从 {1} 移到 {2}？</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>无位置</translation>
    </message>
    <message>
        <source>There is no such shelf.</source>
        <translation>没有此层架。</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>层架</translation>
    </message>
</context>
<context>
    <name>MoveForm</name>
    <message>
        <source>No box or shelf has this code.</source>
        <translation>没有此编码的盒或层架。</translation>
    </message>
    <message>
        <source>There is no such shelf.</source>
        <translation>没有这个层架。</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) chosen: {0}</source>
        <translation>
            <numerusform>已选 %n 盒：{0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Or scan single boxes.</source>
        <translation>或逐个扫描要移的盒。</translation>
    </message>
    <message>
        <source>Say first from where and to where; boxes must find a place there.</source>
        <translation>请先填写起止层架，且盒须放得下。</translation>
    </message>
    <message>
        <source>Where each box would go is shown here.</source>
        <translation>此处显示每盒的新位置。</translation>
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
            <numerusform>%n 盒放不下，留在原处。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) keep their shelf.</source>
        <translation>
            <numerusform>%n 盒不换层。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shelf label(s) will be out of date</source>
        <translation>
            <numerusform>%n 个层标将过期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n range-end card(s)</source>
        <translation>
            <numerusform>%n 张指引卡</numerusform>
        </translation>
    </message>
    <message>
        <source>New move plan</source>
        <translation>新建移库计划</translation>
    </message>
    <message>
        <source>From shelf</source>
        <translation>自层架</translation>
    </message>
    <message>
        <source>to shelf</source>
        <translation>至层架</translation>
    </message>
    <message>
        <source>Onto shelf</source>
        <translation>移到层架</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排列</translation>
    </message>
    <message>
        <source>Close gaps between the boxes</source>
        <translation>盒间不留空</translation>
    </message>
    <message>
        <source>Leave free on each shelf (%)</source>
        <translation>每层预留（%）</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>制定计划</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Box no.</source>
        <translation>盒号</translation>
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
        <translation>件数</translation>
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
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>Taken back: box {0} is “{1}” again.</source>
        <translation>已撤销：{0} 号盒恢复为“{1}”。</translation>
    </message>
    <message>
        <source>Approving needs the right to keep the places; ask the archivist.</source>
        <translation>批准需有管理库位的权限，请找档案管理员。</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen box(es)</source>
        <translation>
            <numerusform>所选 %n 盒</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1} there</source>
        <translation>已到位 {0} / {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n on the trolley</source>
        <translation>
            <numerusform>车上 %n 盒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a place</source>
        <translation>
            <numerusform>%n 盒无位置</numerusform>
        </translation>
    </message>
    <message>
        <source>Put box {0} on</source>
        <translation>将 {0} 号盒放到</translation>
    </message>
    <message>
        <source>Fetch box {0} from</source>
        <translation>取 {0} 号盒，位于</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>无位置</translation>
    </message>
    <message>
        <source>Every box of the plan is there. Close the plan.</source>
        <translation>计划内各盒均已到位。请结束计划。</translation>
    </message>
    <message>
        <source>Approved. Scan a box where it stands.</source>
        <translation>已批准。请在原处扫描盒。</translation>
    </message>
    <message>
        <source>Paused. It goes on where it was left.</source>
        <translation>已暂停，可从中断处继续。</translation>
    </message>
    <message>
        <source>Goes on where it was left.</source>
        <translation>从中断处继续。</translation>
    </message>
    <message>
        <source>Checked again with the shelves as they are now.</source>
        <translation>已按现有层架重新核对。</translation>
    </message>
    <message>
        <source>Dropped. The plan stays in the list.</source>
        <translation>已放弃，计划仍留在列表中。</translation>
    </message>
    <message>
        <source>Plan closed.</source>
        <translation>计划已结束。</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新核对</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>打印清单</translation>
    </message>
    <message>
        <source>Undo last scan</source>
        <translation>撤销上次扫描</translation>
    </message>
    <message>
        <source>Close the plan</source>
        <translation>结束计划</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>现在结束</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Why the rest is not moved</source>
        <translation>其余未移动的原因</translation>
    </message>
    <message>
        <source>Scan a box here, then its shelf there</source>
        <translation>先在原处扫描盒，再扫描新层架</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Box no.</source>
        <translation>盒号</translation>
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
        <translation>件数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>MovesPage</name>
    <message>
        <source>New move plan</source>
        <translation>新建移库计划</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>There</source>
        <translation>到位</translation>
    </message>
    <message>
        <source>No move is planned</source>
        <translation>没有移库计划</translation>
    </message>
    <message>
        <source>A move plan says where each box of some shelves goes, proves that it fits, and is carried out by scanning boxes and shelves. It can be paused at any time.</source>
        <translation>移库计划规定若干层架上每盒的新位置，先核对能否放下，再逐盒扫描盒与层架来完成，可随时暂停。</translation>
    </message>
    <message>
        <source>Move plan</source>
        <translation>移库计划</translation>
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
        <translation>可查阅起始日期</translation>
    </message>
    <message>
        <source>Until a last day</source>
        <translation>设截止日期</translation>
    </message>
    <message>
        <source>May read until</source>
        <translation>可查阅截止日期</translation>
    </message>
    <message numerus="yes">
        <source>In this room an entry holds for %n day(s) at most.</source>
        <translation>
            <numerusform>本室规定最长 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has the right to approve this. Give an account the right to approve, or name a deputy of the leader in charge in the settings.</source>
        <translation>没有可批准的人。请授予某账户批准权限，或在设置中为分管领导登记代理人。</translation>
    </message>
</context>
<context>
    <name>NeedPanel</name>
    <message>
        <source>Approved by {0} on {1}</source>
        <translation>{0} 于 {1} 批准</translation>
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
        <translation>该条目已终止，仅作历史保留。</translation>
    </message>
    <message>
        <source>This entry ran out by itself; it stays as history.</source>
        <translation>该条目已到期，仅作历史保留。</translation>
    </message>
    <message>
        <source>Only who lends takes somebody off the list.</source>
        <translation>须有借阅权限方可移出名单。</translation>
    </message>
    <message>
        <source>{0} is off the list</source>
        <translation>{0}已移出名单</translation>
    </message>
    <message>
        <source>Direct need</source>
        <translation>直接需要人员</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>移出名单</translation>
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
        <translation>{0} 页，{1} 发放</translation>
    </message>
    <message>
        <source>{0} is back and cancelled</source>
        <translation>{0} 已收回注销</translation>
    </message>
    <message>
        <source>Notebook comes back</source>
        <translation>收回笔记本</translation>
    </message>
    <message>
        <source>Pages counted</source>
        <translation>清点页数</translation>
    </message>
    <message>
        <source>Why pages differ, if they do</source>
        <translation>页数不符的原因</translation>
    </message>
    <message>
        <source>Take back and cancel</source>
        <translation>收回注销</translation>
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
        <translation>下一号</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>业主</translation>
    </message>
    <message>
        <source>Project number</source>
        <translation>项目号</translation>
    </message>
    <message>
        <source>Catalogue number</source>
        <translation>目录号</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案次号</translation>
    </message>
    <message>
        <source>Reserved number</source>
        <translation>预留号</translation>
    </message>
    <message>
        <source>Late arrival behind</source>
        <translation>插件：列于何件之后</translation>
    </message>
</context>
<context>
    <name>NumberingView</name>
    <message>
        <source>Numbering</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>编号方案</translation>
    </message>
    <message>
        <source>Numbers of classes</source>
        <translation>类别与号段</translation>
    </message>
    <message>
        <source>Number anew</source>
        <translation>重新编号</translation>
    </message>
    <message>
        <source>Register check</source>
        <translation>编号检查</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>目录</translation>
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
        <translation>已占 {0} 米，共 {1} 米</translation>
    </message>
    <message numerus="yes">
        <source>%n without net length: 860 mm assumed</source>
        <translation>
            <numerusform>%n 层未填净长，按 860 mm 计</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no shelf for boxes yet.</source>
        <translation>尚无存放档案盒的层架。</translation>
    </message>
    <message>
        <source>By room</source>
        <translation>按库房</translation>
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
        <translation>按层</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Shelves</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>盒数</translation>
    </message>
    <message>
        <source>Length (m)</source>
        <translation>总长（米）</translation>
    </message>
    <message>
        <source>Taken (m)</source>
        <translation>已占（米）</translation>
    </message>
    <message>
        <source>Free (m)</source>
        <translation>余（米）</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>占用</translation>
    </message>
</context>
<context>
    <name>OpeningForm</name>
    <message>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>Panel: {0}</source>
        <translation>鉴定小组：{0}</translation>
    </message>
    <message>
        <source>Opinions: {0}</source>
        <translation>会签：{0}</translation>
    </message>
    <message>
        <source>Decides: {0}</source>
        <translation>批准：{0}</translation>
    </message>
    <message>
        <source>{0} is open: name its panel and take in what is due.</source>
        <translation>{0}已开始：请指定鉴定小组并列入到期档案。</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>新建鉴定</translation>
    </message>
    <message>
        <source>What has outlived its period is judged piece by piece by a panel.</source>
        <translation>保管期限届满的档案由鉴定小组逐件鉴定。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>题名</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>审批程序</translation>
    </message>
    <message>
        <source>Basis (regulation, decision, plan)</source>
        <translation>依据（制度、决定、计划）</translation>
    </message>
    <message>
        <source>Open the batch</source>
        <translation>开始鉴定</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>OpinionStage</name>
    <message>
        <source>Nobody is awaited</source>
        <translation>无人待签</translation>
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
        <translation>本清册所需签署均已完成。</translation>
    </message>
    <message>
        <source>This word was given and is never changed.</source>
        <translation>此签署已作出，不能更改。</translation>
    </message>
    <message>
        <source>Others sign first: the posts come in order.</source>
        <translation>须按顺序签署，请先由其他职务签署。</translation>
    </message>
    <message>
        <source>Received on {0}; the decision is due by {1}. Silence is no consent.</source>
        <translation>{0} 收到，应于 {1} 前批复。逾期不视为同意。</translation>
    </message>
    <message>
        <source>Received on {0}; the deadline {1} has passed: the list is waiting, not approved.</source>
        <translation>{0} 收到，已过期限 {1}：清册为待批，未批准。</translation>
    </message>
    <message>
        <source>Choose the lines that are refused, and say why.</source>
        <translation>请选择不同意的条目并说明理由。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) refused; they go back to their shelves</source>
        <translation>
            <numerusform>不同意 %n 条，将放回原处</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} agrees</source>
        <translation>{0}已签署同意</translation>
    </message>
    <message>
        <source>{0} does not agree</source>
        <translation>{0}不同意</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Refused because</source>
        <translation>不同意的理由</translation>
    </message>
    <message>
        <source>Refuse chosen lines</source>
        <translation>不同意所选条目</translation>
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
        <translation>全部库房</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>历史太短</translation>
    </message>
    <message>
        <source>When the store is full</source>
        <translation>库房容量预测</translation>
    </message>
    <message>
        <source>shelves there are</source>
        <translation>层架总长</translation>
    </message>
    <message>
        <source>taken at the end of the year</source>
        <translation>年末已占</translation>
    </message>
    <message>
        <source>destroyed in the year</source>
        <translation>当年销毁</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>米</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>库房</translation>
    </message>
    <message>
        <source>Intake counted by</source>
        <translation>入库量计算依据</translation>
    </message>
    <message>
        <source>as far as is known</source>
        <translation>按已知情况</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>How it was reckoned</source>
        <translation>推算过程</translation>
    </message>
    <message>
        <source>Growth by class</source>
        <translation>各类增长</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Metres a year</source>
        <translation>每年（米）</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>盒数</translation>
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
        <translation>第 {0} 次，送部门负责人</translation>
    </message>
    <message>
        <source>no. {0}, today</source>
        <translation>第 {0} 次，今日应发</translation>
    </message>
    <message>
        <source>after a breach</source>
        <translation>因违规</translation>
    </message>
    <message>
        <source>Recall the marked</source>
        <translation>催还所选</translation>
    </message>
    <message>
        <source>Recall all that are due</source>
        <translation>催还全部到期应催</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>办理归还</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应还日期</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>剩余天数</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>题名</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>档号</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>借阅人</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Next recall</source>
        <translation>应发催还</translation>
    </message>
    <message>
        <source>Recalls sent</source>
        <translation>已发催还</translation>
    </message>
    <message>
        <source>Recall by</source>
        <translation>催还方式</translation>
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
        <translation>上级的用户名</translation>
    </message>
    <message>
        <source>Superior’s password</source>
        <translation>上级的密码</translation>
    </message>
    <message>
        <source>Do it anyway</source>
        <translation>仍然借出</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>跳过此件</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>到此为止</translation>
    </message>
</context>
<context>
    <name>PanelStage</name>
    <message>
        <source>Panel</source>
        <extracomment>How high the list of members is at least; the fields below it scroll away.</extracomment>
        <translation>鉴定小组</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) in this batch</source>
        <translation>
            <numerusform>本批 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The panel has reported: panel and pieces stand.</source>
        <translation>鉴定小组已报告，成员和档案不再更改。</translation>
    </message>
    <message>
        <source>This batch is over.</source>
        <translation>本批鉴定已结束。</translation>
    </message>
    <message>
        <source>No department</source>
        <translation>无部门</translation>
    </message>
    <message>
        <source>Still to be named: {0}</source>
        <translation>尚待指定：{0}</translation>
    </message>
    <message>
        <source>{0} (each department)</source>
        <translation>{0}（各部门）</translation>
    </message>
    <message>
        <source>{0} sits on the panel as {1}</source>
        <translation>{0}以{1}身份参加鉴定小组</translation>
    </message>
    <message>
        <source>Choose a member of the panel first.</source>
        <translation>请先选择一名成员。</translation>
    </message>
    <message>
        <source>{0} left the panel</source>
        <translation>{0}已退出鉴定小组</translation>
    </message>
    <message>
        <source>Choose the pieces to be taken out first.</source>
        <translation>请先选择要移出的档案。</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) taken out of the batch</source>
        <translation>
            <numerusform>已移出 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The batch is given up; its pieces are free for another.</source>
        <translation>本批鉴定已作废，档案可列入其他鉴定。</translation>
    </message>
    <message>
        <source>The panel begins to judge, piece by piece.</source>
        <translation>鉴定小组开始逐件鉴定。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Sits as</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>档号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>题名</translation>
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
        <translation>列为成员</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>免去</translation>
    </message>
    <message>
        <source>Take in all that is due</source>
        <translation>列入全部到期档案</translation>
    </message>
    <message>
        <source>Choose from the due list…</source>
        <translation>从到期清单中选择…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Begin to judge</source>
        <translation>开始鉴定</translation>
    </message>
    <message>
        <source>Give the batch up</source>
        <translation>作废本批</translation>
    </message>
</context>
<context>
    <name>PaperDrawer</name>
    <message>
        <source>Drawing {0}</source>
        <translation>正在生成{0}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was drawn.</source>
        <translation>已停止，未生成任何页面。</translation>
    </message>
</context>
<context>
    <name>PaperMenu</name>
    <message>
        <source>The list as it stands</source>
        <translation>打印当前列表</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Covers and note sheets</source>
        <translation>封面与备考表</translation>
    </message>
    <message>
        <source>Filing stamp</source>
        <translation>归档章</translation>
    </message>
    <message>
        <source>Box {0}</source>
        <translation>盒号 {0}</translation>
    </message>
    <message>
        <source>More choices…</source>
        <translation>更多选项…</translation>
    </message>
</context>
<context>
    <name>PapersButton</name>
    <message>
        <source>Papers</source>
        <translation>打印表单</translation>
    </message>
    <message>
        <source>Appraisal opinions</source>
        <translation>档案鉴定意见表</translation>
    </message>
    <message>
        <source>Appraisal report</source>
        <translation>鉴定工作报告</translation>
    </message>
    <message>
        <source>Destruction list</source>
        <translation>档案销毁清册</translation>
    </message>
    <message>
        <source>Destruction application</source>
        <translation>档案销毁申请表</translation>
    </message>
    <message>
        <source>Destruction report</source>
        <translation>销毁报告</translation>
    </message>
    <message>
        <source>Destruction record</source>
        <translation>档案销毁记录</translation>
    </message>
    <message>
        <source>Report to the panel</source>
        <translation>向鉴定小组的报告</translation>
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
        <translation>目录与表单</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>打印范围</translation>
    </message>
    <message>
        <source>How it is printed</source>
        <translation>打印方式</translation>
    </message>
    <message>
        <source>The records shown or chosen in the catalogue</source>
        <translation>目录中显示或选中的档案</translation>
    </message>
    <message>
        <source>Choose here instead</source>
        <translation>改为在此选择</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Words of the title, a code, initials</source>
        <translation>题名词语、档号或拼音首字母</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>表单语言</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
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
        <translation>机构（问题）代码</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>盒号</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>检索</translation>
    </message>
    <message>
        <source>A new list for each</source>
        <translation>分别成册</translation>
    </message>
    <message>
        <source>Catalogue no.</source>
        <translation>目录号</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目名称</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>专题</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排列</translation>
    </message>
    <message>
        <source>Kind of cover</source>
        <translation>封面种类</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Unit and period as</source>
        <translation>机构与期限写作</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>章式</translation>
    </message>
    <message>
        <source>First free label</source>
        <translation>起始空白标签</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Place on the page</source>
        <translation>盖章位置</translation>
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
        <translation>打印位置微调：右、下（毫米）</translation>
    </message>
    <message>
        <source>class</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>box</source>
        <translation>按盒</translation>
    </message>
    <message>
        <source>by reference code</source>
        <translation>按档号</translation>
    </message>
    <message>
        <source>by date</source>
        <translation>按日期</translation>
    </message>
    <message>
        <source>as the class demands</source>
        <translation>按门类</translation>
    </message>
    <message>
        <source>plain paper</source>
        <translation>白纸</translation>
    </message>
    <message>
        <source>a printed cover 310 × 220</source>
        <translation>印制封面 310 × 220（套打）</translation>
    </message>
    <message>
        <source>with the papers of each box</source>
        <translation>随各盒表单</translation>
    </message>
    <message>
        <source>together at the end</source>
        <translation>集中在最后</translation>
    </message>
    <message>
        <source>words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>codes</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>with pages</source>
        <translation>含页数</translation>
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
        <translation>已盖章</translation>
    </message>
    <message>
        <source>a test page for printed covers</source>
        <translation>套打封面的测试页</translation>
    </message>
</context>
<context>
    <name>PartChoice</name>
    <message>
        <source>Class</source>
        <translation>类别</translation>
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
        <translation>机构代码</translation>
    </message>
    <message>
        <source>all classes</source>
        <translation>全部类别</translation>
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
        <translation>暂定</translation>
    </message>
    <message numerus="yes">
        <source>%n placeholder(s) still to be settled by the company.</source>
        <translation>
            <numerusform>尚有 %n 个暂定期限待本单位确定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your roles do not include settings.</source>
        <translation>您的角色不含设置权限。</translation>
    </message>
    <message numerus="yes">
        <source>Saved. %n due date(s) were reckoned again.</source>
        <translation>
            <numerusform>已保存，重新计算了 %n 个到期日期。</numerusform>
        </translation>
    </message>
    <message>
        <source>Retention periods</source>
        <translation>保管期限</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年数</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>次序</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
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
        <translation>查找人员</translation>
    </message>
    <message>
        <source>Enter opens the visit of whoever is marked.</source>
        <translation>按回车为所选人员办理。</translation>
    </message>
    <message>
        <source>Name, unit or staff number</source>
        <translation>姓名、部门或工号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Staff no.</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>PersonPane</name>
    <message>
        <source>May borrow · no blocks</source>
        <translation>可以借阅 · 无限制</translation>
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
        <translation>申请单</translation>
    </message>
    <message>
        <source>none open</source>
        <translation>无</translation>
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
        <translation>请扫描借阅证、盒或申请单。</translation>
    </message>
    <message>
        <source>Find a person…</source>
        <translation>查找人员…</translation>
    </message>
    <message>
        <source>End visit and print</source>
        <translation>结束并打印</translation>
    </message>
    <message>
        <source>Visit since {0}</source>
        <translation>{0} 开始办理</translation>
    </message>
    <message>
        <source>All that is held…</source>
        <translation>名下未清事项…</translation>
    </message>
</context>
<context>
    <name>PickList</name>
    <message>
        <source>Print pick list</source>
        <translation>打印调档单</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>已调出</translation>
    </message>
    <message>
        <source>Not fetched after all</source>
        <translation>取消勾选</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Applicant told</source>
        <translation>已通知申请人</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>盒号</translation>
    </message>
    <message>
        <source>In box</source>
        <translation>盒内序</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>题名</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>档号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>For</source>
        <translation>利用人</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>申请单号</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing is to be fetched</source>
        <translation>没有要调取的档案</translation>
    </message>
    <message>
        <source>Requests that every post has signed show here, in the order of the shelves.</source>
        <translation>各级均已签字的申请按库位顺序列在这里。</translation>
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
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Like records: same class, years around</source>
        <translation>同类档案：同一类目、相邻年度</translation>
    </message>
    <message>
        <source>No like records</source>
        <translation>没有同类档案</translation>
    </message>
    <message>
        <source>never lent</source>
        <translation>从未借阅</translation>
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
        <translation>状态</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Formed</source>
        <translation>形成日期</translation>
    </message>
    <message>
        <source>Not lent, not held, no open matter</source>
        <translation>无借出 · 无暂停 · 无未了事项</translation>
    </message>
    <message>
        <source>{0} of the {1} pieces of {2} are in this batch: the file is torn</source>
        <translation>{2}共 {1} 件，仅 {0} 件列入本批：案卷不完整</translation>
    </message>
    <message>
        <source>Taken early: {0}</source>
        <translation>提前鉴定：{0}</translation>
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
        <translation>档案盒</translation>
    </message>
    <message>
        <source>Box number</source>
        <translation>盒号</translation>
    </message>
    <message>
        <source>Turn in the box</source>
        <translation>盒内顺序号</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Place in the list taken in</source>
        <translation>导入目录所载位置</translation>
    </message>
    <message>
        <source>Not in a box yet. “Box” below puts it into one.</source>
        <translation>尚未装盒。点下方“装盒”即可。</translation>
    </message>
    <message>
        <source>The box has no place on a shelf yet.</source>
        <translation>该盒尚未上架。</translation>
    </message>
    <message>
        <source>Show on the shelf map</source>
        <translation>在库位图中查看</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>This page has no list. Open the register first.</source>
        <translation>此页没有列表。请先打开层架登记。</translation>
    </message>
    <message>
        <source>Register of shelves</source>
        <translation>层架登记</translation>
    </message>
    <message>
        <source>Build racks</source>
        <translation>建立层架</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>专用</translation>
    </message>
    <message>
        <source>Kinds of boxes</source>
        <translation>盒的种类</translation>
    </message>
</context>
<context>
    <name>PoliciesPage</name>
    <message>
        <source>Only a head or an administrator changes a policy.</source>
        <translation>只有负责人或管理员可以更改规定。</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改记录</translation>
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
        <translation>更改规定</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>规定</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>当前值</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改时间</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Old and new</source>
        <translation>原值与新值</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Saved. It holds from now on; what is recorded already stays as it is.</source>
        <translation>已保存，自现在起生效；此前的登记不变。</translation>
    </message>
</context>
<context>
    <name>PostList</name>
    <message>
        <source>Signed by, in this order</source>
        <translation>依次由以下职务签字</translation>
    </message>
    <message>
        <source>Another post</source>
        <translation>其他职务</translation>
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
        <translation>份数</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Print at 100 % (actual size), so that codes and labels fit.</source>
        <translation>请按 100%（实际大小）打印，条码和标签才合尺寸。</translation>
    </message>
    <message>
        <source>No printer is set up on this computer: save the PDF instead.</source>
        <translation>本机未安装打印机：请存为 PDF。</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>已保存：{0}</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已送打印机。</translation>
    </message>
    <message>
        <source>The printer did not take it. Nothing is lost: save the PDF or retry.</source>
        <translation>打印机未接受。内容没有丢失：请存为 PDF 或重试。</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>无打印机</translation>
    </message>
    <message>
        <source>Pages: {0}</source>
        <translation>共 {0} 页</translation>
    </message>
</context>
<context>
    <name>Printers</name>
    <message>
        <source>The printer {0} is not there any more. Choose another one.</source>
        <translation>打印机 {0} 已不存在，请另选。</translation>
    </message>
    <message>
        <source>The printer {0} reports a fault: look at its paper, ribbon and cables.</source>
        <translation>打印机 {0} 报告故障：请检查纸张、碳带和连线。</translation>
    </message>
    <message>
        <source>The printer {0} has no paper of {1} x {2} mm. Set it up there, choose another printer, or save the PDF.</source>
        <translation>打印机 {0} 没有 {1} x {2} 毫米的纸。请在打印机上设置、另选打印机，或存为 PDF。</translation>
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
        <translation>进行中的鉴定沿用开始时的程序。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Each unit</source>
        <translation>各部门</translation>
    </message>
    <message>
        <source>Once for each department on the list</source>
        <translation>清册所涉各部门各签一次</translation>
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
        <translation>按此顺序会签</translation>
    </message>
    <message>
        <source>The panel signs the list first</source>
        <translation>先由鉴定小组签字</translation>
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
        <translation>鉴定小组</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>each department</source>
        <translation>各部门</translation>
    </message>
    <message>
        <source>This batch</source>
        <translation>本批进度</translation>
    </message>
    <message>
        <source>Opinions, one after the other, once there is a list</source>
        <translation>会签（清册成立后依次）</translation>
    </message>
    <message>
        <source>Opinions, in any order, once there is a list</source>
        <translation>会签（清册成立后，不分先后）</translation>
    </message>
    <message>
        <source>Signed, the list is frozen: any change needs every signature again. Past its deadline it is waiting, never approved.</source>
        <translation>清册签署后即冻结，任何改动须重新会签。逾期未批为“待批”，绝不视为同意。</translation>
    </message>
    <message>
        <source>Two supervisors at least, of different departments, neither the executor.</source>
        <translation>监销须二人以上，来自不同部门，非执行人。</translation>
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
        <translation>在 {0} 与 {1} 之间</translation>
    </message>
    <message>
        <source>After {0}</source>
        <translation>在 {0} 之后</translation>
    </message>
    <message>
        <source>Before {0}</source>
        <translation>在 {0} 之前</translation>
    </message>
    <message>
        <source>Alone on the shelf</source>
        <translation>此层只有这一盒</translation>
    </message>
    <message>
        <source>no. {0} from the left</source>
        <translation>左起第 {0}</translation>
    </message>
    <message>
        <source>Check it first; then put it back</source>
        <translation>先检查，再归位</translation>
    </message>
    <message>
        <source>Scan the shelf label to confirm</source>
        <translation>扫描层架标签确认</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>归位</translation>
    </message>
    <message>
        <source>What comes back shows its place here.</source>
        <translation>归还的档案在此显示归位处。</translation>
    </message>
</context>
<context>
    <name>QuestionHelp</name>
    <message>
        <source>contract purchase</source>
        <translation>采购 合同</translation>
    </message>
    <message>
        <source>both words, in any field and any order</source>
        <translation>两词都有，字段和顺序不限</translation>
    </message>
    <message>
        <source>&quot;purchase contract&quot;</source>
        <translation>&quot;采购合同&quot;</translation>
    </message>
    <message>
        <source>the words as they stand</source>
        <translation>照原样连在一起</translation>
    </message>
    <message>
        <source>contract OR agreement</source>
        <translation>合同 或 协议</translation>
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
        <translation>不含某词</translation>
    </message>
    <message>
        <source>title:notice</source>
        <translation>题名:通知</translation>
    </message>
    <message>
        <source>only in the title; also creator: doc: note:</source>
        <translation>只在题名；另有 责任者: 文号: 备注:</translation>
    </message>
    <message>
        <source>codes that begin so, former ones too</source>
        <translation>以此开头的档号，含曾用档号</translation>
    </message>
    <message>
        <source>a span; also date: due: pages:, and &gt;=2019</source>
        <translation>范围；另有 日期: 到期: 页数:，以及 &gt;=2019</translation>
    </message>
    <message>
        <source>state:out</source>
        <translation>状态:借出</translation>
    </message>
    <message>
        <source>also in, reading, repair, lost, destroyed</source>
        <translation>另有 在库、查阅中、修复中、遗失、已销毁</translation>
    </message>
    <message>
        <source>class and unit by code or name; also period:</source>
        <translation>门类和机构，代码或名称；另有 期限:</translation>
    </message>
    <message>
        <source>secrecy:internal</source>
        <translation>密级:内部</translation>
    </message>
    <message>
        <source>a level of secrecy</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>has:hold no:box</source>
        <translation>有:冻结 无:盒</translation>
    </message>
    <message>
        <source>what it has or lacks: box, date, doc, note …</source>
        <translation>有或无：盒、日期、文号、备注…</translation>
    </message>
    <message>
        <source>is:draft</source>
        <translation>是:草稿</translation>
    </message>
    <message>
        <source>also copy, sealed, bound, held, unshelved …</source>
        <translation>另有 复制件、封存、已装订、冻结、未上架…</translation>
    </message>
    <message>
        <source>pinyin initials of a title</source>
        <translation>题名的拼音首字母</translation>
    </message>
    <message>
        <source>field:&quot;Customer class=key customer&quot;</source>
        <translation>著录项:客户类别=重点客户</translation>
    </message>
    <message>
        <source>what a field says that only some classes have, or your own</source>
        <translation>仅部分门类使用的著录项或自定义著录项的内容</translation>
    </message>
</context>
<context>
    <name>RackBuilder</name>
    <message>
        <source>A number is missing or is none.</source>
        <translation>有数字未填或填写有误。</translation>
    </message>
    <message numerus="yes">
        <source>%n new shelf(s)</source>
        <translation>
            <numerusform>新建 %n 层</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exist already</source>
        <translation>
            <numerusform>%n 层已有</numerusform>
        </translation>
    </message>
    <message>
        <source>Every one of these shelves exists already.</source>
        <translation>这些层架均已建立。</translation>
    </message>
    <message>
        <source>Labels are printed of shelves that are built.</source>
        <translation>层架建立后才能打印标签。</translation>
    </message>
    <message numerus="yes">
        <source>%n shelf(s) built</source>
        <translation>
            <numerusform>已建立 %n 层</numerusform>
        </translation>
    </message>
    <message>
        <source>Room (code)</source>
        <translation>库房（代码）</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>库房名称</translation>
    </message>
    <message>
        <source>Zone (may stay empty)</source>
        <translation>区（可不填）</translation>
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
        <translation>每面节数</translation>
    </message>
    <message>
        <source>Shelves a bay</source>
        <translation>每节层数</translation>
    </message>
    <message>
        <source>Net length (mm)</source>
        <translation>净长（mm）</translation>
    </message>
    <message>
        <source>Clear height (mm)</source>
        <translation>净高（mm）</translation>
    </message>
    <message>
        <source>Depth (mm)</source>
        <translation>净深（mm）</translation>
    </message>
    <message>
        <source>Carries at most (kg)</source>
        <translation>承重（kg）</translation>
    </message>
    <message>
        <source>Takes only (none ticked: everything)</source>
        <translation>只放（不勾选则不限）</translation>
    </message>
    <message>
        <source>How a new room is addressed (empty: as usual)</source>
        <translation>新库房编址方式（不填则默认）</translation>
    </message>
    <message>
        <source>left and right</source>
        <translation>左、右两面</translation>
    </message>
    <message>
        <source>one side</source>
        <translation>单面</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Build racks</source>
        <translation>建立层架</translation>
    </message>
    <message>
        <source>What would be built</source>
        <translation>将建立的层架</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Drawing of the rack</source>
        <translation>架体示意图</translation>
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
        <translation>层架标签</translation>
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
        <translation>请先在列表中选择账户。</translation>
    </message>
    <message>
        <source>This account is not locked.</source>
        <translation>该账户未锁定。</translation>
    </message>
    <message>
        <source>This is the archive supervisor.</source>
        <translation>该账户已是档案主管。</translation>
    </message>
    <message>
        <source>Post of {0} set</source>
        <translation>已设定 {0} 的职务</translation>
    </message>
    <message>
        <source>Department of {0} set</source>
        <translation>已设定 {0} 的所属部门</translation>
    </message>
    <message>
        <source>Clearance of {0} set</source>
        <translation>已设定 {0} 的可接触密级</translation>
    </message>
    <message>
        <source>Confidentiality signed: {0}</source>
        <translation>已登记保密承诺：{0}</translation>
    </message>
    <message>
        <source>{0} is the archive supervisor now</source>
        <translation>{0} 现为档案主管</translation>
    </message>
    <message>
        <source>{0} can sign in again</source>
        <translation>{0} 可重新登录</translation>
    </message>
    <message>
        <source>Declaration of confidentiality</source>
        <translation>保密承诺书</translation>
    </message>
    <message>
        <source>every department</source>
        <translation>所有部门</translation>
    </message>
    <message>
        <source>Signs requests as</source>
        <translation>签字职务</translation>
    </message>
    <message>
        <source>Set post</source>
        <translation>设定职务</translation>
    </message>
    <message>
        <source>Own department (archivists of level 2)</source>
        <translation>所属部门（二级档案员）</translation>
    </message>
    <message>
        <source>Set department</source>
        <translation>设定部门</translation>
    </message>
    <message>
        <source>Cleared up to</source>
        <translation>可接触密级</translation>
    </message>
    <message>
        <source>Higher clearance approved by</source>
        <translation>提高密级的批准人</translation>
    </message>
    <message>
        <source>Set clearance</source>
        <translation>设定密级</translation>
    </message>
    <message>
        <source>Duty of confidentiality signed on</source>
        <translation>保密承诺签署日期</translation>
    </message>
    <message>
        <source>Note the signature</source>
        <translation>登记签署</translation>
    </message>
    <message>
        <source>Print declaration</source>
        <translation>打印承诺书</translation>
    </message>
    <message>
        <source>Name archive supervisor</source>
        <translation>指定为档案主管</translation>
    </message>
    <message>
        <source>Locked after wrong passwords: two people open it</source>
        <translation>密码错误锁定：须两人解锁</translation>
    </message>
    <message>
        <source>Sign-in name of the second person</source>
        <translation>第二人用户名</translation>
    </message>
    <message>
        <source>Password of the second person</source>
        <translation>第二人密码</translation>
    </message>
    <message>
        <source>Open the account together</source>
        <translation>共同解锁</translation>
    </message>
    <message>
        <source>a former department</source>
        <translation>已撤销的部门</translation>
    </message>
</context>
<context>
    <name>ReaderPapers</name>
    <message>
        <source>Noted for {0}</source>
        <translation>已为{0}登记</translation>
    </message>
    <message>
        <source>Letter of introduction: unit, number, date</source>
        <translation>介绍信：单位、编号、日期</translation>
    </message>
    <message>
        <source>Identity document shown</source>
        <translation>出示的身份证件</translation>
    </message>
    <message>
        <source>Proof of property shown</source>
        <translation>出示的房产证明</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>登记</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Reading ended: {0}</source>
        <translation>查阅结束：{0}</translation>
    </message>
    <message>
        <source>Back from reading</source>
        <translation>查阅归还</translation>
    </message>
    <message>
        <source>No page is missing</source>
        <translation>页数完整</translation>
    </message>
    <message>
        <source>Binding whole, nothing dismantled</source>
        <translation>装订完好，未拆散</translation>
    </message>
    <message>
        <source>No marks, nothing altered</source>
        <translation>无涂改勾画</translation>
    </message>
    <message>
        <source>Nothing torn or soiled</source>
        <translation>无污损撕裂</translation>
    </message>
    <message>
        <source>No sheet replaced or taken out</source>
        <translation>无抽取撤换</translation>
    </message>
    <message>
        <source>Attachments are there</source>
        <translation>附件齐全</translation>
    </message>
    <message>
        <source>What was found, if anything</source>
        <translation>发现的问题（如有）</translation>
    </message>
    <message>
        <source>The reader has signed the register</source>
        <translation>查阅人已在登记表上签字</translation>
    </message>
    <message>
        <source>End the reading</source>
        <translation>结束查阅</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The record is lost: there is nothing to look at.</source>
        <extracomment>What is looked at, in the order of the form; each ticked means that all is well (A-07).</extracomment>
        <translation>档案已遗失，无从检查。</translation>
    </message>
    <message>
        <source>Lost: it can&apos;t be found</source>
        <translation>遗失，未能找到</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>View saved: {0}</source>
        <extracomment>While somebody types, no list is read as a whole.</extracomment>
        <translation>检视已保存：{0}</translation>
    </message>
    <message>
        <source>Not in this list: {0}</source>
        <translation>此列表中没有：{0}</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>保存为检视…</translation>
    </message>
    <message>
        <source>Go to row…</source>
        <translation>转到行…</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>最相关在前</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>检视名称</translation>
    </message>
    <message>
        <source>Number of the row, or a reference code</source>
        <translation>行号或档号</translation>
    </message>
    <message>
        <source>Also destroyed and withdrawn</source>
        <translation>含已销毁和已撤回</translation>
    </message>
    <message>
        <source>{0}+ records</source>
        <translation>{0}+ 条</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Search title, code, creator, remarks, initials</source>
        <translation>检索题名、档号、责任者、备注、拼音首字母</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>检索目录</translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation>检索语言</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Columns, views, go to row</source>
        <translation>列、检视、转到行</translation>
    </message>
</context>
<context>
    <name>RecordStage</name>
    <message>
        <source>The list is kept for ever. Its pieces stay in the catalogue as destroyed, their numbers are never given again.</source>
        <translation>清册永久保存。所列档案在目录中保留为已销毁，档号不再使用。</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>批准日期</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录编号</translation>
    </message>
    <message>
        <source>Destroyed on</source>
        <translation>销毁日期</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>执行人</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>受托单位</translation>
    </message>
    <message>
        <source>Supervised by</source>
        <translation>监销人</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>报告日期</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>报告人</translation>
    </message>
    <message>
        <source>Reported to the panel: this destruction is closed.</source>
        <translation>已报告鉴定小组，本次销毁办结。</translation>
    </message>
    <message>
        <source>Destruction record</source>
        <translation>档案销毁记录</translation>
    </message>
    <message>
        <source>Reported to the panel by</source>
        <translation>向鉴定小组报告人</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Reported to the panel</source>
        <translation>已报告鉴定小组</translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>Made on {0}. Two people keep one half each, sealed.</source>
        <translation>制作于 {0}，由两人各密封保管一半。</translation>
    </message>
    <message>
        <source>There is none: with the last administrator access would be lost.</source>
        <translation>尚未制作：最后一位系统管理员不在时将无法进入。</translation>
    </message>
    <message>
        <source>Only an administrator keeps accounts.</source>
        <translation>只有系统管理员可以管理账户。</translation>
    </message>
    <message>
        <source>Print both halves now: they are shown this once.</source>
        <translation>请立即打印两半：只显示这一次。</translation>
    </message>
    <message>
        <source>Sealed recovery code</source>
        <translation>应急恢复码</translation>
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
        <translation>制作新码</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Recover access</source>
        <translation>应急恢复</translation>
    </message>
    <message>
        <source>When no administrator is left, two people bring their sealed halves. It is recorded and sealed, and the code is void afterwards.</source>
        <translation>没有系统管理员时，由两人各持密封的一半共同办理。此事登记并封存，恢复码随后作废。</translation>
    </message>
    <message>
        <source>Name on the first sheet</source>
        <translation>第一页保管人</translation>
    </message>
    <message>
        <source>First half</source>
        <translation>第一半</translation>
    </message>
    <message>
        <source>Name on the second sheet</source>
        <translation>第二页保管人</translation>
    </message>
    <message>
        <source>Second half</source>
        <translation>第二半</translation>
    </message>
    <message>
        <source>Sign-in name that becomes an administrator</source>
        <translation>恢复为系统管理员的用户名</translation>
    </message>
    <message>
        <source>Its new password (at least 12 characters)</source>
        <translation>新密码（至少 12 个字符）</translation>
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
        <translation>清单中的原行</translation>
    </message>
    <message>
        <source>Row {0} of {1} as it stands in the list</source>
        <translation>清单“{1}”第 {0} 行原文</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message numerus="yes">
        <source>%n shelf(s)</source>
        <translation>
            <numerusform>共 %n 层</numerusform>
        </translation>
    </message>
    <message>
        <source>Address or holder</source>
        <translation>地址或专用对象</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>all in use</source>
        <translation>全部在用</translation>
    </message>
    <message>
        <source>empty ones</source>
        <translation>空层</translation>
    </message>
    <message>
        <source>kept for somebody</source>
        <translation>专用</translation>
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
        <translation>净长</translation>
    </message>
    <message>
        <source>Clear height</source>
        <translation>净高</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>净深</translation>
    </message>
    <message>
        <source>Limit (kg)</source>
        <translation>承重（kg）</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>盒数</translation>
    </message>
    <message>
        <source>Takes only</source>
        <translation>只放</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>专用</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>No shelf is known yet</source>
        <translation>尚无层架</translation>
    </message>
    <message>
        <source>Build racks from a few numbers, or import a list of shelves.</source>
        <translation>填写几个数字即可建立层架，也可导入层架清单。</translation>
    </message>
    <message>
        <source>Build racks</source>
        <translation>建立层架</translation>
    </message>
    <message>
        <source>Nothing has been entered yet.</source>
        <translation>尚无登记。</translation>
    </message>
    <message>
        <source>It is struck out already.</source>
        <translation>该条已注销。</translation>
    </message>
    <message>
        <source>{0} is struck out.</source>
        <translation>{0} 已注销。</translation>
    </message>
</context>
<context>
    <name>RenewPanel</name>
    <message>
        <source>due {0}</source>
        <translation>应还 {0}</translation>
    </message>
    <message>
        <source>Agreed by the {0}</source>
        <translation>{0}同意</translation>
    </message>
    <message>
        <source>Renewed until {0}</source>
        <translation>已续借至 {0}</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>续借</translation>
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
        <translation>您的角色没有编号权限。</translation>
    </message>
    <message>
        <source>Look at the preview first.</source>
        <translation>请先查看预览。</translation>
    </message>
    <message>
        <source>Reading the records</source>
        <translation>正在读取档案</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) would change</source>
        <translation>
            <numerusform>将改动 %n 个号</numerusform>
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
            <numerusform>%n 个原号由方案接管</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have to be mended first</source>
        <translation>
            <numerusform>有 %n 件须先处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written yet. Enter the reason.</source>
        <translation>尚未写入。请填写原因。</translation>
    </message>
    <message>
        <source>Every record has its number already.</source>
        <translation>各件的号均无变化。</translation>
    </message>
    <message>
        <source>Enter why the class is numbered anew.</source>
        <translation>请填写重新编号的原因。</translation>
    </message>
    <message>
        <source>Numbering anew</source>
        <translation>正在重新编号</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have new numbers; the old ones still find them.</source>
        <translation>
            <numerusform>%n 件已换新号，用旧号仍可查到。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box label(s)</source>
        <translation>
            <numerusform>盒标签 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record label(s)</source>
        <translation>
            <numerusform>档案标签 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Out of date: {0}, {1}.</source>
        <translation>需更换：{0}，{1}。</translation>
    </message>
    <message>
        <source>Stopped. The room is as it was.</source>
        <translation>已停止，数据保持原样。</translation>
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
        <translation>预览</translation>
    </message>
    <message>
        <source>Number anew</source>
        <translation>重新编号</translation>
    </message>
    <message>
        <source>Print record labels</source>
        <translation>打印档案标签</translation>
    </message>
    <message>
        <source>Box labels out of date</source>
        <translation>待换的盒标签</translation>
    </message>
    <message>
        <source>Number now</source>
        <translation>现号</translation>
    </message>
    <message>
        <source>Number then</source>
        <translation>新号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>题名</translation>
    </message>
    <message>
        <source>What is in the way</source>
        <translation>存在的问题</translation>
    </message>
</context>
<context>
    <name>ReportStage</name>
    <message>
        <source>Reported on {0} by {1}: the verdicts stand and change no more.</source>
        <translation>{1}于 {0} 报告：鉴定意见不再更改。</translation>
    </message>
    <message>
        <source>With the report the verdicts take effect: extensions are noted, what is kept goes back to its place, what is to be destroyed can be put on a list.</source>
        <translation>报告完成后鉴定意见生效：延长的作标注，继续保存的放回原处，拟销毁的可编入清册。</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) judged</source>
        <translation>
            <numerusform>已鉴定 %n 件</numerusform>
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
        <translation>报告已完成，鉴定意见生效。</translation>
    </message>
    <message>
        <source>Appraisal report</source>
        <translation>鉴定工作报告</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>鉴定小组</translation>
    </message>
    <message>
        <source>Verdicts and reasons</source>
        <translation>意见与理由</translation>
    </message>
    <message>
        <source>How the appraisal went</source>
        <translation>鉴定过程</translation>
    </message>
    <message>
        <source>What the panel proposes</source>
        <translation>鉴定小组建议</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>完成报告</translation>
    </message>
</context>
<context>
    <name>ReportsView</name>
    <message>
        <source>Registers</source>
        <extracomment>The tab that is no register: papers of the catalogue. Tabs with pages of their own beside the tables. The form a register is printed on; the others are printed as they are shown.</extracomment>
        <translation>簿册</translation>
    </message>
    <message>
        <source>Loan register</source>
        <translation>借阅登记簿</translation>
    </message>
    <message>
        <source>In and out register</source>
        <translation>出入库登记簿</translation>
    </message>
    <message>
        <source>Location index</source>
        <translation>存放位置索引</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>审计日志</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter every column</source>
        <translation>筛选各列</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>档号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>题名</translation>
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
        <translation>目录与表单</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>借阅人</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>利用目的</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应还日期</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>审批人</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>归还日期</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>盒数</translation>
    </message>
    <message>
        <source>Used / net (mm)</source>
        <translation>已用/净长(mm)</translation>
    </message>
    <message>
        <source>Box numbers</source>
        <translation>起止盒号</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
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
        <translation>尚无登记</translation>
    </message>
    <message>
        <source>Each loan, movement and act makes its own line here; none is ever deleted.</source>
        <translation>每次借阅、出入库和操作各记一行，从不删除。</translation>
    </message>
    <message>
        <source>Stocktakes</source>
        <translation>清点</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>账面数</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>实有数</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Reported to</source>
        <translation>报送</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Custody ledger</source>
        <translation>保管台账</translation>
    </message>
    <message>
        <source>Ledger and map</source>
        <translation>账图核对</translation>
    </message>
    <message>
        <source>In/Out</source>
        <translation>出/入库</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>To/From</source>
        <translation>去向/来源</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>Other party</source>
        <translation>交接人</translation>
    </message>
    <message>
        <source>Use ledger</source>
        <translation>利用台账</translation>
    </message>
    <message>
        <source>Effects awaited</source>
        <translation>待反馈利用效果</translation>
    </message>
    <message>
        <source>Modification ledger</source>
        <translation>修改台账</translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>Scan the reader card of who asks.</source>
        <translation>请扫描申请人的借阅证。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Request {0} entered</source>
        <translation>已录入申请单 {0}</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>新建申请</translation>
    </message>
    <message>
        <source>What is it needed for?</source>
        <translation>利用目的</translation>
    </message>
    <message>
        <source>Why is reading on site not enough?</source>
        <translation>为何不能在室内查阅？</translation>
    </message>
    <message>
        <source>Manner of use</source>
        <translation>利用方式</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Has to be signed by</source>
        <translation>须签字</translation>
    </message>
    <message>
        <source>Enter request</source>
        <translation>录入申请</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What is made</source>
        <translation>复制方式</translation>
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
        <translation>带出公司（不止带出档案室）</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>{0} of {1} fetched</source>
        <translation>已调出 {0} / {1}</translation>
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
            <numerusform>须放回 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>调档单</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) to be fetched again</source>
        <translation>
            <numerusform>%n 件重新待调取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) noted as not found; the search for them begins</source>
        <translation>
            <numerusform>%n 件登记为未找到，开始查找</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Told about %n piece(s)</source>
        <translation>
            <numerusform>已就 %n 件通知申请人</numerusform>
        </translation>
    </message>
    <message>
        <source>Request {0} withdrawn</source>
        <translation>申请 {0} 已撤回</translation>
    </message>
    <message>
        <source>Open requests</source>
        <translation>未结申请</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>候借名单</translation>
    </message>
    <message>
        <source>Scan the box or file you took from the shelf</source>
        <translation>扫描从架上取出的盒或卷</translation>
    </message>
    <message>
        <source>Not found: where was it looked for?</source>
        <translation>未找到：查找过哪些地方？</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>通知方式</translation>
    </message>
    <message>
        <source>Why is the request withdrawn?</source>
        <translation>为何撤回申请？</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Verifying {0}</source>
        <translation>正在核验 {0}</translation>
    </message>
    <message>
        <source>There is no copy here. Choose a file.</source>
        <translation>此处没有备份。请选择文件。</translation>
    </message>
    <message>
        <source>This copy is refused: {0}</source>
        <translation>此备份不予采用：{0}</translation>
    </message>
    <message>
        <source>Verified: whole, unchanged, and of this room.</source>
        <translation>核验通过：完好、未改动，且属于本室。</translation>
    </message>
    <message>
        <source>Made {0}, up to line {1}, seal {2}</source>
        <translation>生成于 {0}，截至第 {1} 行，封印 {2}</translation>
    </message>
    <message>
        <source>Lost by it: lines {0} to {1}. The present file stays beside it.</source>
        <translation>恢复后将失去第 {0} 至 {1} 行。现有文件保留在旁。</translation>
    </message>
    <message>
        <source>Please fill in</source>
        <translation>请填写</translation>
    </message>
    <message>
        <source>Restoring and verifying</source>
        <translation>正在恢复并核验</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止，未作任何更改。</translation>
    </message>
    <message>
        <source>Choose a copy</source>
        <translation>选择备份</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>The copy is verified before anything is touched. The present file is kept under another name. Close the program at every other desk first.</source>
        <translation>先核验备份，再作恢复。现有文件另名保留。请先在其他计算机上关闭本程序。</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Up to line</source>
        <translation>截至行号</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>封印</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>存放地点</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>系统管理员</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Why it is restored</source>
        <translation>恢复原因</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>另选文件…</translation>
    </message>
    <message>
        <source>Look at this copy</source>
        <translation>查看此备份</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
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
        <translation>办理</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>换人</translation>
    </message>
    <message>
        <source>Visit ended</source>
        <translation>办理结束</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>申请单</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>选择档案</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>新建申请</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>已借出</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>归还</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已归还</translation>
    </message>
    <message>
        <source>Returned late</source>
        <translation>逾期归还</translation>
    </message>
    <message>
        <source>Returned damaged</source>
        <translation>归还有问题</translation>
    </message>
    <message>
        <source>Returned by another</source>
        <translation>他人代还</translation>
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
        <translation>已归位</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>层架</translation>
    </message>
    <message>
        <source>Put back first</source>
        <translation>请先归位</translation>
    </message>
    <message>
        <source>Wrong shelf</source>
        <translation>位置不对</translation>
    </message>
    <message>
        <source>Scanned twice</source>
        <translation>重复扫描</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>无可撤销</translation>
    </message>
    <message>
        <source>No visit</source>
        <translation>未开始办理</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>未选档案</translation>
    </message>
    <message>
        <source>Issued as exception</source>
        <translation>破例借出</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破损</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一件</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明编码</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Box {0}</source>
        <translation>{0} 号盒</translation>
    </message>
    <message>
        <source>box {0}</source>
        <translation>{0} 号盒</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>应还 {0}</translation>
    </message>
    <message>
        <source>{0} waits for it</source>
        <translation>{0} 等候此件</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Start a request</source>
        <translation>新建申请</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>为何不可？</translation>
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
        <translation>仍然归位</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>送阅</translation>
    </message>
    <message>
        <source>Back from reading</source>
        <translation>查阅归还</translation>
    </message>
    <message>
        <source>To copy</source>
        <translation>待复制</translation>
    </message>
</context>
<context>
    <name>RetentionActs</name>
    <message>
        <source>Enter the event…</source>
        <extracomment>What the form asks for anyway, below the outcome.</extracomment>
        <translation>登记起算事由…</translation>
    </message>
    <message>
        <source>Keep longer…</source>
        <translation>延长期限…</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>暂停销毁…</translation>
    </message>
    <message>
        <source>Claims…</source>
        <translation>债权债务…</translation>
    </message>
    <message>
        <source>Carrier kept on…</source>
        <translation>载体留存…</translation>
    </message>
    <message>
        <source>Let the period run</source>
        <translation>开始起算</translation>
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
        <translation>鉴定小组</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>Keep longer</source>
        <translation>延长期限</translation>
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
        <translation>债权债务</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>已结清</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation>未结清</translation>
    </message>
    <message>
        <source>Declared by</source>
        <translation>声明人</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>未结清事项</translation>
    </message>
    <message>
        <source>Declared on</source>
        <translation>声明日期</translation>
    </message>
    <message>
        <source>Keep the declaration</source>
        <translation>保存声明</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>载体</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>The period runs: {0}</source>
        <translation>已开始起算：{0}</translation>
    </message>
    <message>
        <source>Kept longer: {0}</source>
        <translation>已延长期限：{0}</translation>
    </message>
    <message>
        <source>Declaration kept: {0}</source>
        <translation>声明已保存：{0}</translation>
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
        <translation>为何不可</translation>
    </message>
    <message>
        <source>list {0}, version {1}, {2}</source>
        <translation>清册 {0}，第 {1} 版，{2}</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>已销毁</translation>
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
        <translation>延长保管期限：{0} → {1}</translation>
    </message>
    <message>
        <source>Claims and debts declared settled</source>
        <translation>已声明债权债务结清</translation>
    </message>
    <message>
        <source>Claims and debts are open</source>
        <translation>债权债务未结清</translation>
    </message>
    <message>
        <source>{0}, kept until {1}</source>
        <translation>{0}，留存至 {1}</translation>
    </message>
    <message>
        <source>The longer of {0} was taken.</source>
        <translation>在 {0} 中从长。</translation>
    </message>
    <message>
        <source>The file holds an item to be kept longer.</source>
        <translation>卷内有保管期限更长的文件，从长。</translation>
    </message>
    <message>
        <source>Set under version {0} of the schedule.</source>
        <translation>依保管期限表第 {0} 版确定。</translation>
    </message>
    <message>
        <source>to sign: {0}</source>
        <translation>须签字：{0}</translation>
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
        <translation>可以列入销毁清册</translation>
    </message>
    <message>
        <source>Can&apos;t be destroyed</source>
        <translation>不可销毁</translation>
    </message>
    <message>
        <source>review on {0}</source>
        <translation>复核日期 {0}</translation>
    </message>
    <message>
        <source>review overdue since {0}</source>
        <translation>复核已逾期（{0}）</translation>
    </message>
    <message>
        <source>put into a held box on {0}</source>
        <translation>{0} 装入已暂停的盒</translation>
    </message>
    <message>
        <source>caught by a standing hold on {0}</source>
        <translation>{0} 由持续暂停列入</translation>
    </message>
    <message>
        <source>Show the list: {0}</source>
        <translation>查看清单：{0}</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>查看清单</translation>
    </message>
    <message>
        <source>Can be moved to another box</source>
        <translation>可移入其他盒</translation>
    </message>
    <message>
        <source>Can&apos;t be moved</source>
        <translation>不可移动</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Review of {0} entered</source>
        <translation>{0} 的审核已登记</translation>
    </message>
    <message>
        <source>Review before it leaves</source>
        <translation>带出前审核</translation>
    </message>
    <message>
        <source>Reviewed by (the general manager)</source>
        <translation>审核人（总经理）</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>同意带出</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>不得带出</translation>
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
        <translation>销毁审查</translation>
    </message>
    <message>
        <source>Due list</source>
        <translation>到期清单</translation>
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
        <translation>暂停销毁</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>没有到期档案。</translation>
    </message>
    <message>
        <source>List of records due for appraisal</source>
        <translation>到期待鉴定档案清单</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>暂停销毁…</translation>
    </message>
    <message>
        <source>Lift this hold…</source>
        <translation>解除暂停…</translation>
    </message>
    <message>
        <source>Keep this hold on…</source>
        <translation>继续暂停…</translation>
    </message>
    <message>
        <source>Open in the catalogue</source>
        <translation>在目录中打开</translation>
    </message>
    <message>
        <source>Print due list</source>
        <translation>打印清单</translation>
    </message>
    <message>
        <source>Due is not destroyed</source>
        <translation>到期不等于销毁</translation>
    </message>
    <message>
        <source>Reaching the end of its period only brings a record before the appraisal panel. Verdict, list, opinions, the head&apos;s decision and two supervisors come before anything is destroyed.</source>
        <translation>保管期满只是提交鉴定小组审查。销毁之前须有鉴定结论、销毁清册、鉴定意见、负责人决定和两名监销人。</translation>
    </message>
    <message>
        <source>Due by class and unit</source>
        <translation>到期数，按类别和机构</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>档号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>题名</translation>
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
        <translation>编号</translation>
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
        <translation>暂停对象</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>复核日期</translation>
    </message>
    <message>
        <source>There is nothing in this list.</source>
        <translation>此清单中没有条目。</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>没有到期档案</translation>
    </message>
    <message>
        <source>Records whose period has ended appear here by themselves.</source>
        <translation>保管期限届满的档案会自动列在这里。</translation>
    </message>
    <message>
        <source>Every period is running</source>
        <translation>保管期限均已起算</translation>
    </message>
    <message>
        <source>Records wait here for the event that starts their period.</source>
        <translation>等待起算事件的档案列在这里。</translation>
    </message>
    <message>
        <source>Every period is settled</source>
        <translation>保管期限均已确定</translation>
    </message>
    <message>
        <source>Records without a settled period appear here, to be appraised first.</source>
        <translation>期限未定的档案列在这里，须先鉴定。</translation>
    </message>
    <message>
        <source>Nothing is held</source>
        <translation>没有暂停销毁的档案</translation>
    </message>
    <message>
        <source>Put a hold on a record from the due list or the catalogue (H).</source>
        <translation>可在到期清单或目录中暂停销毁（H）。</translation>
    </message>
    <message>
        <source>Year end</source>
        <translation>年终清单</translation>
    </message>
    <message>
        <source>Put into a batch…</source>
        <translation>列入鉴定…</translation>
    </message>
    <message>
        <source>The year&apos;s end is printed on its own page.</source>
        <translation>年终清单在本页中打印。</translation>
    </message>
</context>
<context>
    <name>RoleGrid</name>
    <message>
        <source>Right</source>
        <translation>权限</translation>
    </message>
</context>
<context>
    <name>RolesPage</name>
    <message>
        <source>made</source>
        <translation>新设</translation>
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
        <translation>无</translation>
    </message>
    <message>
        <source>This role never holds this right.</source>
        <translation>该角色不得拥有此项权限。</translation>
    </message>
    <message>
        <source>This role holds this right.</source>
        <translation>该角色拥有此项权限。</translation>
    </message>
    <message>
        <source>This role does not hold this right.</source>
        <translation>该角色没有此项权限。</translation>
    </message>
    <message>
        <source>Take the right away</source>
        <translation>收回权限</translation>
    </message>
    <message>
        <source>Give the right</source>
        <translation>授予权限</translation>
    </message>
    <message>
        <source>Only an administrator changes roles and rights.</source>
        <translation>只有系统管理员可以更改角色与权限。</translation>
    </message>
    <message>
        <source>Only roles of this room can be ended.</source>
        <translation>只能停用本室自设的角色。</translation>
    </message>
    <message>
        <source>Saved. It holds from everybody&apos;s next act on.</source>
        <translation>已保存，自每个人的下一次操作起生效。</translation>
    </message>
    <message>
        <source>The role is made. Give it to people under Accounts.</source>
        <translation>角色已设立。请在“账户”中授予人员。</translation>
    </message>
    <message>
        <source>The role has ended: it gives no rights any more.</source>
        <translation>角色已停用，不再带来任何权限。</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更记录</translation>
    </message>
    <message>
        <source>A filled circle: the role holds the right. A ring: it does not. A lock: it never may, however the roles are changed. Who holds several roles has the rights of all of them.</source>
        <translation>实心圆：有此权限；圆圈：无此权限；锁：无论怎样更改都不得拥有。兼任多个角色者，权限合并计算。</translation>
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
        <translation>本室自设角色</translation>
    </message>
    <message>
        <source>Name of the role</source>
        <translation>角色名称</translation>
    </message>
    <message>
        <source>Begins with the rights of</source>
        <translation>权限起点</translation>
    </message>
    <message>
        <source>Sees the own department only</source>
        <translation>仅限本部门档案</translation>
    </message>
    <message>
        <source>Make role</source>
        <translation>设立角色</translation>
    </message>
    <message>
        <source>End role</source>
        <translation>停用角色</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Old and new</source>
        <translation>变更前后</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>经办人</translation>
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
        <translation>尚无备份</translation>
    </message>
    <message>
        <source>Backup {0}</source>
        <translation>备份 {0}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Backup: server</source>
        <translation>备份：服务器</translation>
    </message>
</context>
<context>
    <name>ScanFilePage</name>
    <message>
        <source>The program stopped at this line. Look whether it was done.</source>
        <translation>程序在此行中断，请核对此行是否已办理。</translation>
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
            <numerusform>其中 %n 行无法识别</numerusform>
        </translation>
    </message>
    <message>
        <source>This file was read in on {0}. It is refused unless you say otherwise.</source>
        <translation>此文件已于 {0} 读入，除非另作说明，不再读入。</translation>
    </message>
    <message>
        <source>Reading stopped at line {0}. It goes on with the next one.</source>
        <translation>上次读到第 {0} 行中断，将从下一行继续。</translation>
    </message>
    <message>
        <source>Nothing is done yet. Look at the lines, then read them in.</source>
        <translation>尚未办理。请先查看各行，再读入。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) read</source>
        <translation>
            <numerusform>读入 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them to look at</source>
        <translation>
            <numerusform>其中 %n 行须查看</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>请先选择文件。</translation>
    </message>
    <message>
        <source>File of a portable scanner</source>
        <translation>便携扫描枪文件</translation>
    </message>
    <message>
        <source>Portable scanner file</source>
        <translation>便携扫描枪文件</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>读入</translation>
    </message>
    <message>
        <source>Scanned again on purpose: read it once more</source>
        <translation>确系再次扫描：重新读入</translation>
    </message>
    <message>
        <source>Only what needs a look</source>
        <translation>只看须处理的行</translation>
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
        <translation>返回借阅台</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Why, or what</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应还日期</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>未选择文件</translation>
    </message>
    <message>
        <source>One code a line, with a time or without: reader card, then what goes out; what comes back alone; a box and then its shelf.</source>
        <translation>每行一个编码，可带时间：先借阅证，再借出的档案；归还的档案单独扫描；先盒后层架。</translation>
    </message>
</context>
<context>
    <name>ScannerTestPage</name>
    <message>
        <source>{0} · mean gap {1:.1f} ms</source>
        <translation>{0} · 平均间隔 {1:.1f} 毫秒</translation>
    </message>
    <message>
        <source>Slow: raise the times under Look and desk, or speed the scanner up.</source>
        <translation>较慢：请在“外观与扫描”中放宽间隔，或调快扫描枪。</translation>
    </message>
    <message>
        <source>Full-width signs: switch the input method to Latin letters.</source>
        <translation>出现全角字符：请将输入法切换为英文。</translation>
    </message>
    <message>
        <source>Letters only: look at keyboard layout and Caps Lock.</source>
        <translation>只有字母：请检查键盘布局和大写锁定。</translation>
    </message>
    <message>
        <source>Scan a label. Each key is shown with the time since the one before it. A scanner should end with Enter or Tab and needs no prefix.</source>
        <translation>请扫描标签。逐键显示距上一键的时间。扫描枪应以回车或 Tab 结尾，无需前缀。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Scan here, or anywhere in the window</source>
        <translation>在此处或窗口任意处扫描</translation>
    </message>
</context>
<context>
    <name>ScheduleCard</name>
    <message>
        <source>was {0}</source>
        <translation>原为 {0}</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>随程序提供</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>不比较</translation>
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
        <translation>随程序提供，尚未批准任何版本。</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>已被取代</translation>
    </message>
    <message numerus="yes">
        <source>%n class(es) differ</source>
        <translation>
            <numerusform>%n 个类别不同</numerusform>
        </translation>
    </message>
    <message>
        <source>Begun by {0} on {1}; no class proposes it before it is approved.</source>
        <translation>{0} 于 {1} 开始修订；批准之前各类别不采用。</translation>
    </message>
    <message>
        <source>Approved by {0} on {1}, in force from {2}</source>
        <translation>{0} 于 {1} 批准，自 {2} 起施行</translation>
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
        <translation>您的角色不含设置权限。</translation>
    </message>
    <message>
        <source>An approved version is never changed: choose the draft.</source>
        <translation>已批准的版本不得修改：请选择草案。</translation>
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
        <translation>草案已放弃。</translation>
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
        <translation>对照版本</translation>
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
        <translation>事由名称</translation>
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
        <translation>备注</translation>
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
        <translation>放弃草案</translation>
    </message>
    <message>
        <source>Print the schedule</source>
        <translation>打印期限表</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>变动</translation>
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
        <translation>日期请写作 2026-07-01。</translation>
    </message>
    <message>
        <source>Runs within {0}</source>
        <translation>在 {0} 内连续编号</translation>
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
        <translation>最低一级类目（流水号左边全部字段）</translation>
    </message>
    <message>
        <source>the whole room</source>
        <translation>全室</translation>
    </message>
    <message>
        <source>Name of the scheme</source>
        <translation>方案名称</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>适用类别</translation>
    </message>
    <message>
        <source>Take a ready template</source>
        <translation>选用现成模板</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Numbers run within</source>
        <translation>分段编号</translation>
    </message>
    <message>
        <source>Years together</source>
        <translation>连续年数</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起始号</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>When the width is full</source>
        <translation>位数用满时</translation>
    </message>
    <message>
        <source>Freed numbers</source>
        <translation>空出的号</translation>
    </message>
    <message>
        <source>Late arrivals</source>
        <translation>补归档（插件）</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>启用日期</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>变更原因</translation>
    </message>
    <message>
        <source>Goes on from the last number of the version before</source>
        <translation>接续上一版本的号</translation>
    </message>
    <message>
        <source>{field} or {field:04} stands for a value, [ ] for what may be missing.</source>
        <translation>{field} 或 {field:04} 代表字段值，[ ] 内为可缺部分。</translation>
    </message>
    <message>
        <source>Fields: {0}</source>
        <translation>字段：{0}</translation>
    </message>
    <message>
        <source>Serials: {0}</source>
        <translation>流水号：{0}</translation>
    </message>
    <message>
        <source>all classes without a scheme of their own</source>
        <translation>没有单独方案的全部类别</translation>
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
        <translation>待启用</translation>
    </message>
    <message>
        <source>New scheme for a class</source>
        <translation>新编号方案</translation>
    </message>
    <message>
        <source>Add scheme</source>
        <translation>添加方案</translation>
    </message>
    <message>
        <source>New version of {0}: version {1} has numbered records and stays</source>
        <translation>{0} 新版本：第 {1} 版已用于编号，保持不变</translation>
    </message>
    <message>
        <source>Add new version</source>
        <translation>添加新版本</translation>
    </message>
    <message>
        <source>{0}, version {1}: has numbered nothing yet</source>
        <translation>{0} 第 {1} 版：尚未用于编号</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Schemes are drawn up by the head or an administrator.</source>
        <translation>编号方案由负责人或管理员制定。</translation>
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
        <translation>{0} 新版本，自 {1} 起启用</translation>
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
        <translation>状态</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>启用日期</translation>
    </message>
    <message>
        <source>Numbered</source>
        <translation>已编件数</translation>
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
        <translation>只有审计人员、档案主管或系统管理员可以核对。</translation>
    </message>
    <message>
        <source>Sign seal no. {0}</source>
        <translation>签署第 {0} 号封印</translation>
    </message>
    <message>
        <source>Sign a seal</source>
        <translation>签署封印</translation>
    </message>
    <message>
        <source>There is no seal yet.</source>
        <translation>还没有封印。</translation>
    </message>
    <message>
        <source>Print the sheet of seal no. {0}</source>
        <translation>打印第 {0} 号封印的封单</translation>
    </message>
    <message>
        <source>Going through every line before it</source>
        <translation>正在逐行核验此前记录</translation>
    </message>
    <message>
        <source>All {0} lines before it were gone through.</source>
        <translation>此前 {0} 行均已核验。</translation>
    </message>
    <message>
        <source>Comparing every line, row and seal</source>
        <translation>正在核对每行审计记录、每条数据和每个封印</translation>
    </message>
    <message>
        <source>{0} lines, {1} seals, {2} s.</source>
        <translation>{0} 行，{1} 个封印，用时 {2} 秒。</translation>
    </message>
    <message>
        <source>Everything agrees.</source>
        <translation>全部相符。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) disagree; nothing was repaired.</source>
        <translation>
            <numerusform>有 %n 处不符，未作任何修复。</numerusform>
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
        <translation>自上次封印以来没有新的记录，原封印仍然有效。</translation>
    </message>
    <message>
        <source>Day seal</source>
        <translation>日封单</translation>
    </message>
    <message>
        <source>Seal no. {0} is signed by {1}.</source>
        <translation>第 {0} 号封印已由 {1} 签署。</translation>
    </message>
    <message>
        <source>A seal fixes everything written before it. Only what is printed or lies in other hands is evidence: print the day&apos;s sheet, let two sign it, and bind it.</source>
        <translation>封印固定此前登记的一切。只有打印出来或存于他人之手的封印才是证据：请打印日封单，由两人签字后装订。</translation>
    </message>
    <message>
        <source>Print the day&apos;s sheet</source>
        <translation>打印日封单</translation>
    </message>
    <message>
        <source>Seal now</source>
        <translation>立即封印</translation>
    </message>
    <message>
        <source>Check a code from paper</source>
        <translation>核对纸上的封印码</translation>
    </message>
    <message>
        <source>Eight groups; O is read as 0, I and L as 1; what stands between is ignored.</source>
        <translation>共八组；O 读作 0，I、L 读作 1；间隔符号不计。</translation>
    </message>
    <message>
        <source>Code of the seal</source>
        <translation>封印码</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签署</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>全面核验</translation>
    </message>
    <message>
        <source>Compare lines, rows and seals</source>
        <translation>核对记录、数据和封印</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>封印时间</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>时机</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
</context>
<context>
    <name>SeatBar</name>
    <message>
        <source>Place for what is brought next</source>
        <translation>后续查阅地点</translation>
    </message>
    <message>
        <source>Watched over by</source>
        <translation>监督人</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>To be known</source>
        <translation>须知</translation>
    </message>
    <message>
        <source>What is on now</source>
        <translation>当前状态</translation>
    </message>
    <message>
        <source>What helps further, the strongest first</source>
        <translation>可再采取的措施（由强到弱）</translation>
    </message>
    <message>
        <source>Print for handing over</source>
        <translation>打印移交说明</translation>
    </message>
    <message>
        <source>Note on safety</source>
        <translation>安全说明</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Asking the server …</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>连接已加密。</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>连接未加密。</translation>
    </message>
    <message>
        <source>It works: PostgreSQL {0} answers, with the room of {1}.</source>
        <translation>连接成功：PostgreSQL {0} 应答，库中是 {1} 的档案室。</translation>
    </message>
    <message>
        <source>A room on a server</source>
        <translation>服务器上的档案室</translation>
    </message>
    <message>
        <source>Several desks work in one room at the same time. Whoever runs the server gives you these words; docs/postgresql.md tells how it is set up.</source>
        <translation>多台电脑可同时在同一档案室工作。以下内容由服务器管理员提供；建立方法见 docs/postgresql.md。</translation>
    </message>
    <message>
        <source>Server: name or address</source>
        <translation>服务器：名称或地址</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>User of the server</source>
        <translation>服务器用户名</translation>
    </message>
    <message>
        <source>Password of this user</source>
        <translation>该用户的密码</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接方式</translation>
    </message>
    <message>
        <source>The password is kept nowhere on this computer: it is asked for at every start. After that you sign in to the room with your own name as always.</source>
        <translation>密码不保存在本机，每次启动时都要输入。之后仍用自己的登录名进入档案室。</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Other ways in</source>
        <translation>其他进入方式</translation>
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
        <translation>设置</translation>
    </message>
    <message>
        <source>Look and desk</source>
        <translation>外观与扫描</translation>
    </message>
    <message>
        <source>Scanner test</source>
        <translation>扫描枪测试</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Roles and rights</source>
        <translation>角色与权限</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>规定</translation>
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
        <translation>日历</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>备份与导出</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>审批表</translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation>代签人</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Destruction</source>
        <translation>销毁</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>职务与利用目的</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
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
        <translation>人员</translation>
    </message>
    <message>
        <source>Rules and lists</source>
        <translation>规定与列表</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>可信保障</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>计算机</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>检查</translation>
    </message>
</context>
<context>
    <name>SettleForm</name>
    <message>
        <source>Write down how it was settled.</source>
        <translation>请写明处理结果。</translation>
    </message>
    <message>
        <source>Case closed: {0}</source>
        <translation>已了结：{0}</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>了结归还问题</translation>
    </message>
    <message>
        <source>How was it settled?</source>
        <translation>处理结果</translation>
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
        <translation>起始空白标签：第 {0} 枚，共 {1} 枚。点击或用方向键选择。</translation>
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
            <numerusform>已选 %n 层</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them get what stands here.</source>
        <translation>所选各层都将按此设定。</translation>
    </message>
    <message>
        <source>No shelf chosen</source>
        <translation>未选层架</translation>
    </message>
    <message>
        <source>Choose a shelf in the list first.</source>
        <translation>请先在列表中选择层架。</translation>
    </message>
    <message>
        <source>A retired shelf is used again first.</source>
        <translation>已停用的层架须先恢复使用。</translation>
    </message>
    <message>
        <source>Choose one shelf only.</source>
        <translation>请只选一层。</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>恢复使用</translation>
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
        <translation>专供{0}</translation>
    </message>
    <message>
        <source>Shelf changed.</source>
        <translation>层架已修改。</translation>
    </message>
    <message>
        <source>The shelf is used again.</source>
        <translation>层架已恢复使用。</translation>
    </message>
    <message>
        <source>Retired. The shelf stays in the register with day and reason.</source>
        <translation>已停用。层架连同日期和原因保留在登记中。</translation>
    </message>
    <message>
        <source>Net length (mm)</source>
        <translation>净长（mm）</translation>
    </message>
    <message>
        <source>Clear height (mm)</source>
        <translation>净高（mm）</translation>
    </message>
    <message>
        <source>Depth (mm)</source>
        <translation>净深（mm）</translation>
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
        <translation>只放（不勾选则不限）</translation>
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
        <translation>设为专用…</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>在库位图上</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>ShelfMapView</name>
    <message>
        <source>Shelf map</source>
        <translation>库位图</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>库位图</translation>
    </message>
    <message>
        <source>Without place</source>
        <translation>待上架</translation>
    </message>
    <message>
        <source>Labels to print</source>
        <translation>待打印标签</translation>
    </message>
    <message>
        <source>Stocktake</source>
        <translation>清点</translation>
    </message>
    <message>
        <source>Box {0} has no place yet. Scan a shelf to place it.</source>
        <translation>{0} 号盒尚无位置。请扫描层架上架。</translation>
    </message>
    <message>
        <source>This box is not in the register.</source>
        <translation>登记中没有此盒。</translation>
    </message>
    <message>
        <source>This shelf is not in the register.</source>
        <translation>登记中没有此层架。</translation>
    </message>
    <message>
        <source>Box {0} now stands at {1}.</source>
        <translation>{0} 号盒现存放于 {1}。</translation>
    </message>
    <message>
        <source>This shelf is out of order.</source>
        <translation>此层有盒错位。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) boxed: {0}</source>
        <translation>
            <numerusform>已装盒 %n 件：{0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be taken back any more.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>无位置</translation>
    </message>
    <message>
        <source>Taken back: box {0} stands at {1} again.</source>
        <translation>已撤销：{0} 号盒回到 {1}。</translation>
    </message>
    <message>
        <source>Open one side of a range first.</source>
        <translation>请先打开一列的一面。</translation>
    </message>
    <message>
        <source>Range-end cards</source>
        <translation>指引卡</translation>
    </message>
    <message>
        <source>Undo move</source>
        <translation>撤销移动</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>导出清单</translation>
    </message>
    <message>
        <source>Build racks</source>
        <translation>建立密集架</translation>
    </message>
    <message>
        <source>No shelf is known yet</source>
        <translation>尚未登记层架</translation>
    </message>
    <message>
        <source>The map shows ranges, shelves and every box on them. Take the shelves over from a list, or build the racks from a few numbers.</source>
        <translation>库位图显示各列、各层和每一个盒。可从清单导入层架，也可填几个数字建立密集架。</translation>
    </message>
    <message>
        <source>Import shelves</source>
        <translation>导入层架</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>层架</translation>
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
        <translation>移库</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空间</translation>
    </message>
</context>
<context>
    <name>ShelfMenu</name>
    <message>
        <source>Shelf diagram</source>
        <translation>存放示意图</translation>
    </message>
    <message>
        <source>Shelf diagram: plan and all sides</source>
        <translation>存放示意图：平面与全部立面</translation>
    </message>
    <message>
        <source>Location index by holdings</source>
        <translation>存放位置索引（按档案）</translation>
    </message>
    <message>
        <source>Location index by shelf</source>
        <translation>存放位置索引（按库房）</translation>
    </message>
    <message>
        <source>Shelf diagram: {0}</source>
        <translation>存放示意图：{0}</translation>
    </message>
</context>
<context>
    <name>ShelfPane</name>
    <message>
        <source>Scan or choose a shelf first.</source>
        <translation>请先扫描或选择层架。</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>请填整数</translation>
    </message>
    <message>
        <source>This shelf</source>
        <translation>此层</translation>
    </message>
    <message>
        <source>Shelves</source>
        <translation>各层</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>档号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>题名</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>层架</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>还差</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>清点人</translation>
    </message>
    <message>
        <source>Quantity counted inside</source>
        <translation>盒内实点数</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>在架</translation>
    </message>
    <message>
        <source>From a paper sheet: choose lines (Ctrl+A for all) and press Enter.</source>
        <translation>录入纸质清点表：选择各行（Ctrl+A 全选）后按回车。</translation>
    </message>
</context>
<context>
    <name>ShelvingBar</name>
    <message>
        <source>No shelf is free behind those in use. Build racks first.</source>
        <translation>已用层架之后没有空层。请先建密集架。</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) go to {0} … {1}, in order of class and number.</source>
        <translation>
            <numerusform>%n 盒将按类别和编号顺序上架：{0} 至 {1}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n find(s) no shelf.</source>
        <translation>
            <numerusform>%n 盒无处可放。</numerusform>
        </translation>
    </message>
    <message>
        <source>Shelve all in running order…</source>
        <translation>全部按序上架…</translation>
    </message>
    <message>
        <source>Shelve them</source>
        <translation>确认上架</translation>
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
        <translation>签署页影像 (*.png *.jpg *.jpeg *.tif *.tiff *.pdf)</translation>
    </message>
    <message>
        <source>Signed sheet</source>
        <translation>已签署页</translation>
    </message>
    <message>
        <source>Signs here</source>
        <translation>在此签署</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>纸质签署</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Own password</source>
        <translation>本人密码</translation>
    </message>
    <message>
        <source>Name on the sheet</source>
        <translation>签署人姓名</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签署日期</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Picture of the sheet…</source>
        <translation>签署页影像…</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>The desk is locked. What you were doing is still there.</source>
        <translation>已锁定。您正在办理的内容仍在。</translation>
    </message>
    <message>
        <source>Every act is recorded in the name of whoever is signed in.</source>
        <translation>每次操作均记在登录人名下。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Sign in as somebody else</source>
        <translation>换人登录</translation>
    </message>
    <message>
        <source>Another room…</source>
        <translation>其他档案室…</translation>
    </message>
    <message>
        <source>The two new passwords differ. Enter the new one twice.</source>
        <translation>两次输入的新密码不一致，请重新输入。</translation>
    </message>
    <message>
        <source>New password (at least 12 characters)</source>
        <translation>新密码（至少 12 个字符）</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>再次输入新密码</translation>
    </message>
    <message>
        <source>Set new password</source>
        <translation>设置新密码</translation>
    </message>
    <message>
        <source>Recover access…</source>
        <translation>应急恢复…</translation>
    </message>
    <message>
        <source>Who confirms the clock: name</source>
        <translation>确认时钟的人：用户名</translation>
    </message>
    <message>
        <source>Password of this person</source>
        <translation>该人的密码</translation>
    </message>
</context>
<context>
    <name>SigningKeyPage</name>
    <message>
        <source>revoked {0}</source>
        <translation>{0} 注销</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>paper not signed</source>
        <translation>登记单未签字</translation>
    </message>
    <message>
        <source>You have no key yet. It is made with your password, which is asked each time you sign. Print its sheet and sign it by hand.</source>
        <translation>您还没有签名密钥。密钥凭本人密码建立，每次签名都要输入密码。请打印登记单并亲笔签字。</translation>
    </message>
    <message>
        <source>Your key: {0}</source>
        <translation>您的密钥：{0}</translation>
    </message>
    <message>
        <source>Choose a key in the list first.</source>
        <translation>请先在列表中选择密钥。</translation>
    </message>
    <message>
        <source>This key is revoked already.</source>
        <translation>该密钥已注销。</translation>
    </message>
    <message>
        <source>Only an administrator keeps accounts.</source>
        <translation>只有系统管理员可以管理账户。</translation>
    </message>
    <message>
        <source>Only its holder or an administrator revokes it.</source>
        <translation>只有持有人本人或系统管理员可以注销。</translation>
    </message>
    <message>
        <source>Made. Print its sheet and sign it by hand.</source>
        <translation>已建立。请打印登记单并亲笔签字。</translation>
    </message>
    <message>
        <source>Personal signing key</source>
        <translation>个人签名密钥登记单</translation>
    </message>
    <message>
        <source>Signed sheet noted.</source>
        <translation>已登记签字的登记单。</translation>
    </message>
    <message>
        <source>Revoked. What it signed stays good.</source>
        <translation>已注销。此前的签名继续有效。</translation>
    </message>
    <message>
        <source>The two new passwords differ.</source>
        <translation>两次输入的新密码不一致。</translation>
    </message>
    <message>
        <source>Password changed; your key was closed anew with it.</source>
        <translation>密码已更改，签名密钥已用新密码重新加锁。</translation>
    </message>
    <message>
        <source>My signing key</source>
        <translation>我的签名密钥</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>本人密码</translation>
    </message>
    <message>
        <source>Make my key</source>
        <translation>建立我的密钥</translation>
    </message>
    <message>
        <source>Print its sheet</source>
        <translation>打印登记单</translation>
    </message>
    <message>
        <source>Sheet signed by hand on</source>
        <translation>登记单签字日期</translation>
    </message>
    <message>
        <source>Note the signed sheet</source>
        <translation>登记已签字</translation>
    </message>
    <message>
        <source>Why it is revoked</source>
        <translation>注销原因</translation>
    </message>
    <message>
        <source>Revoke the chosen key</source>
        <translation>注销所选密钥</translation>
    </message>
    <message>
        <source>My password</source>
        <translation>我的密码</translation>
    </message>
    <message>
        <source>Password until now</source>
        <translation>原密码</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再次输入</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>更改我的密码</translation>
    </message>
    <message>
        <source>Nobody has a key yet</source>
        <translation>尚无签名密钥</translation>
    </message>
    <message>
        <source>Whoever signs opinions and destructions makes an own key on the right.</source>
        <translation>需要签署意见和销毁手续的人员，请在右侧建立本人密钥。</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>持有人</translation>
    </message>
    <message>
        <source>Code of the key</source>
        <translation>密钥代码</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>建立日期</translation>
    </message>
    <message>
        <source>Sheet signed</source>
        <translation>登记单签字</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
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
        <translation>待签署</translation>
    </message>
</context>
<context>
    <name>SpacePage</name>
    <message>
        <source>Where does it fit?</source>
        <translation>放在哪里？</translation>
    </message>
    <message>
        <source>How full it is</source>
        <translation>占用情况</translation>
    </message>
    <message>
        <source>Full when?</source>
        <translation>何时满？</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n box(es) have no place again.</source>
        <translation>
            <numerusform>已撤销：%n 盒恢复为未上架。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpanBar</name>
    <message>
        <source>everybody</source>
        <translation>所有人员</translation>
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
        <translation>人员</translation>
    </message>
    <message>
        <source>Reason or object</source>
        <translation>原因或对象</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Scanner ready</source>
        <translation>扫描枪就绪</translation>
    </message>
    <message>
        <source>Scanner not heard yet</source>
        <translation>尚未收到扫描</translation>
    </message>
    <message>
        <source>Open the scanner test</source>
        <translation>打开扫描枪测试</translation>
    </message>
    <message numerus="yes">
        <source>second medium: %n day(s)</source>
        <translation>
            <numerusform>第二载体：%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Last verified copy on a second medium</source>
        <translation>第二载体上最近一份核验通过的备份</translation>
    </message>
</context>
<context>
    <name>StockForm</name>
    <message>
        <source>A sheet or roll of your own</source>
        <translation>自己的标签纸</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Page: width</source>
        <translation>页宽</translation>
    </message>
    <message>
        <source>Page: height</source>
        <translation>页高</translation>
    </message>
    <message>
        <source>Label: width</source>
        <translation>标签宽</translation>
    </message>
    <message>
        <source>Label: height</source>
        <translation>标签高</translation>
    </message>
    <message>
        <source>First label: from the left</source>
        <translation>首枚距左边</translation>
    </message>
    <message>
        <source>First label: from the top</source>
        <translation>首枚距上边</translation>
    </message>
    <message>
        <source>Next label: to the right</source>
        <translation>横向间距</translation>
    </message>
    <message>
        <source>Next label: down</source>
        <translation>纵向间距</translation>
    </message>
    <message>
        <source>Labels across</source>
        <translation>横排枚数</translation>
    </message>
    <message>
        <source>Labels down</source>
        <translation>竖排枚数</translation>
    </message>
    <message>
        <source>Plain paper to be cut: draw lines</source>
        <translation>普通纸裁切：画裁切线</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>On a roll the page is the label. Files in the folder {0} are stocks too.</source>
        <translation>卷装标签的页面即标签本身。文件夹 {0} 中的文件也是标签规格。</translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <translation>请先填写名称。</translation>
    </message>
</context>
<context>
    <name>StocktakePage</name>
    <message>
        <source>{0} has begun: its list is frozen.</source>
        <translation>{0} 已开始，清单已冻结。</translation>
    </message>
    <message>
        <source>Count sheets</source>
        <translation>清点表</translation>
    </message>
    <message>
        <source>Stock-taking report</source>
        <translation>清点报告</translation>
    </message>
</context>
<context>
    <name>StopBar</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Report saved: {0}</source>
        <translation>报告已保存：{0}</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>Restore a copy…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>on the server</source>
        <translation>在服务器上</translation>
    </message>
</context>
<context>
    <name>StrikePanel</name>
    <message>
        <source>Strike {0} off the ledger</source>
        <translation>注销 {0}</translation>
    </message>
    <message>
        <source>Because it is</source>
        <translation>注销原因类别</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Evidence kept (number, where it lies)</source>
        <translation>留存依据（编号、存放处）</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>确认人</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Strike off</source>
        <translation>注销</translation>
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
        <translation>所选记录的注销原因</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>注销</translation>
    </message>
</context>
<context>
    <name>SupervisorsPart</name>
    <message>
        <source>Sign: destroyed</source>
        <extracomment>Does something, says a refusal where the person looks, and tells whether it was done.</extracomment>
        <translation>签字：已销毁</translation>
    </message>
    <message>
        <source>Sign: counted</source>
        <translation>签字：已清点</translation>
    </message>
    <message>
        <source>Name the supervisors first</source>
        <translation>请先指定监销人</translation>
    </message>
    <message>
        <source>Nobody is named to supervise yet.</source>
        <translation>尚未指定监销人。</translation>
    </message>
    <message>
        <source>After destruction: {0}</source>
        <translation>销毁后签字：{0}</translation>
    </message>
    <message>
        <source>Before: {0}</source>
        <translation>销毁前签字：{0}</translation>
    </message>
    <message>
        <source>{0} has signed already.</source>
        <translation>{0}已签字。</translation>
    </message>
    <message>
        <source>{0} watches the destruction</source>
        <translation>{0}参加监销</translation>
    </message>
    <message>
        <source>{0} was released</source>
        <translation>已免去{0}</translation>
    </message>
    <message>
        <source>{0} signed that it was destroyed</source>
        <translation>{0}已签字确认销毁</translation>
    </message>
    <message>
        <source>{0} signed that it was counted</source>
        <translation>{0}已签字确认清点</translation>
    </message>
    <message>
        <source>Supervisors</source>
        <translation>监销人</translation>
    </message>
    <message>
        <source>At least two, of different departments; not who carries it out, not who decided.</source>
        <translation>二人以上，来自不同部门；非执行人，非批准人。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>For</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>销毁前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>销毁后</translation>
    </message>
    <message>
        <source>Watches for</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>Name as supervisor</source>
        <translation>列为监销人</translation>
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
        <translation>复制</translation>
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
        <translation>请先开始一批鉴定。</translation>
    </message>
    <message>
        <source>No batch is open: open one on the first tab.</source>
        <translation>没有进行中的鉴定，请先在第一个标签页开始。</translation>
    </message>
    <message>
        <source>Put into a batch</source>
        <translation>列入鉴定</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>已选 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>鉴定批</translation>
    </message>
    <message>
        <source>Reason, if the period has not ended</source>
        <translation>期限未满时的理由</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>列入</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
        <translation>无待办：{0}</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办事项</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>最早</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>当日工作单</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>recall them today</source>
        <translation>今天催还</translation>
    </message>
    <message>
        <source>Due back today</source>
        <translation>今天应还</translation>
    </message>
    <message>
        <source>until closing time</source>
        <translation>下班前</translation>
    </message>
    <message>
        <source>Approved, to fetch</source>
        <translation>已批准，待取档</translation>
    </message>
    <message>
        <source>in shelf order</source>
        <translation>按排架顺序</translation>
    </message>
    <message>
        <source>Not found on the shelves</source>
        <translation>架上未找到</translation>
    </message>
    <message>
        <source>look for them, or declare them lost in a stocktake</source>
        <translation>继续查找，或清点时认定遗失</translation>
    </message>
    <message>
        <source>To re-shelve</source>
        <translation>待归位</translation>
    </message>
    <message>
        <source>scan box, then shelf</source>
        <translation>先扫盒，再扫层架</translation>
    </message>
    <message>
        <source>Substitute cards to take out</source>
        <translation>待取出代替卡</translation>
    </message>
    <message>
        <source>the file is back</source>
        <translation>档案已归还</translation>
    </message>
    <message>
        <source>Due for appraisal</source>
        <translation>到期待鉴定</translation>
    </message>
    <message>
        <source>period has ended</source>
        <translation>保管期限已满</translation>
    </message>
    <message>
        <source>Holds to review</source>
        <translation>暂停销毁待复核</translation>
    </message>
    <message>
        <source>day of review is here</source>
        <translation>已到复核日期</translation>
    </message>
    <message>
        <source>Period not yet running</source>
        <translation>保管期限未起算</translation>
    </message>
    <message>
        <source>the event has not been entered</source>
        <translation>起算事由未登记</translation>
    </message>
    <message>
        <source>Labels out of date</source>
        <translation>标签过时</translation>
    </message>
    <message>
        <source>print them again</source>
        <translation>请重新打印</translation>
    </message>
    <message>
        <source>Records without a box</source>
        <translation>未装盒档案</translation>
    </message>
    <message>
        <source>box them</source>
        <translation>请装盒</translation>
    </message>
    <message>
        <source>Boxes without a place</source>
        <translation>未上架的盒</translation>
    </message>
    <message>
        <source>shelve them</source>
        <translation>请上架</translation>
    </message>
    <message>
        <source>To be described</source>
        <translation>待著录</translation>
    </message>
    <message>
        <source>period or class missing</source>
        <translation>缺保管期限或类别</translation>
    </message>
    <message>
        <source>Electronic records to copy</source>
        <translation>待备份的电子档案</translation>
    </message>
    <message>
        <source>copy them and enter it</source>
        <translation>备份后请登记</translation>
    </message>
    <message>
        <source>Calendar without holidays</source>
        <translation>日历缺节假日</translation>
    </message>
    <message>
        <source>due dates may fall on holidays</source>
        <translation>应还日期可能落在节假日</translation>
    </message>
    <message>
        <source>Print day sheet</source>
        <translation>打印工作单</translation>
    </message>
    <message>
        <source>Still being read after closing time</source>
        <translation>闭馆后仍在查阅</translation>
    </message>
    <message>
        <source>The reading room is closed; these records have to come back.</source>
        <translation>阅档室已闭馆，须收回档案。</translation>
    </message>
    <message>
        <source>Stocktake due</source>
        <translation>清点到期</translation>
    </message>
    <message>
        <source>shelf against register</source>
        <translation>账实核对</translation>
    </message>
    <message>
        <source>Stocktake missed</source>
        <translation>清点逾期未做</translation>
    </message>
    <message>
        <source>Effects of use to be reported</source>
        <translation>待反馈的利用效果</translation>
    </message>
    <message>
        <source>ask the user what came of it</source>
        <translation>请利用者反馈效果</translation>
    </message>
    <message>
        <source>Past their period at the year&apos;s end</source>
        <translation>年终到期</translation>
    </message>
    <message>
        <source>by class and unit</source>
        <translation>按类别和部门</translation>
    </message>
    <message>
        <source>Electronic records to hand over</source>
        <translation>应移交的电子档案</translation>
    </message>
    <message>
        <source>to the outside archive, five years after they were formed</source>
        <translation>形成满五年，向外部档案馆移交</translation>
    </message>
    <message>
        <source>Leaving, papers not handed over</source>
        <translation>离岗资料未移交</translation>
    </message>
    <message>
        <source>settle before the last day</source>
        <translation>请在离岗前结清</translation>
    </message>
    <message>
        <source>Days without a copy on a second medium</source>
        <translation>第二载体已无备份天数</translation>
    </message>
    <message>
        <source>connect it and back up</source>
        <translation>请接上载体并备份</translation>
    </message>
    <message>
        <source>Copies to read back</source>
        <translation>待回读的备份</translation>
    </message>
    <message>
        <source>monthly: still readable and whole?</source>
        <translation>每月一次：是否可读、完整</translation>
    </message>
    <message>
        <source>No copy away from here</source>
        <translation>尚无异地备份</translation>
    </message>
    <message>
        <source>take one out of the house and enter it</source>
        <translation>请存放一份到异地并登记</translation>
    </message>
    <message>
        <source>Restore drill due</source>
        <translation>应做恢复演练</translation>
    </message>
    <message>
        <source>yearly: does a copy come back to life?</source>
        <translation>每年一次：备份能否恢复</translation>
    </message>
    <message>
        <source>Megabytes left on the disk</source>
        <translation>磁盘剩余空间（MB）</translation>
    </message>
    <message>
        <source>clear up; below 50 nothing is lent</source>
        <translation>请清理；低于 50 暂停借出</translation>
    </message>
    <message>
        <source>Units without a collector</source>
        <translation>无归档负责人的部门</translation>
    </message>
    <message>
        <source>name who collects there</source>
        <translation>请指定负责人</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Find or scan: reference code, box, person, title, initials</source>
        <extracomment>What comes in one burst is looked up once.</extracomment>
        <translation>查找或扫描：档号、盒、人员、题名、拼音首字母</translation>
    </message>
    <message>
        <source>Find or scan anything</source>
        <translation>查找或扫描</translation>
    </message>
    <message>
        <source>Labels to reprint</source>
        <translation>待重印标签</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Keys and help (F1)</source>
        <translation>按键与帮助(F1)</translation>
    </message>
</context>
<context>
    <name>TornLabel</name>
    <message>
        <source>A torn label</source>
        <translation>破损的标签</translation>
    </message>
    <message>
        <source>Type the last digits that can still be read, and the place where it stood. What is found can be printed again; the copy is counted.</source>
        <translation>输入还能辨认的末几位数字和存放位置。查到后可重印，份数照计。</translation>
    </message>
    <message>
        <source>Last digits</source>
        <translation>末几位数字</translation>
    </message>
    <message>
        <source>Place, or its beginning</source>
        <translation>存放位置（或开头部分）</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Print this label again</source>
        <translation>重印此标签</translation>
    </message>
    <message>
        <source>Find what the label was on first.</source>
        <translation>请先查找标签所属。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>条码号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
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
        <translation>到期清单</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>鉴定小组</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>逐件鉴定</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>鉴定报告</translation>
    </message>
    <message>
        <source>List</source>
        <translation>销毁清册</translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation>会签</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>负责人批准</translation>
    </message>
    <message>
        <source>Collect, count</source>
        <translation>清点下架</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>监销</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记归卷</translation>
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
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n 职</numerusform>
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
            <numerusform>%n 名监销人</numerusform>
        </translation>
    </message>
    <message>
        <source>Awaited: {0}</source>
        <translation>等待：{0}</translation>
    </message>
    <message>
        <source>who names the panel and takes in what is due</source>
        <translation>指定鉴定小组并列入到期档案</translation>
    </message>
    <message>
        <source>the panel, piece by piece</source>
        <translation>鉴定小组逐件鉴定</translation>
    </message>
    <message>
        <source>the report of the panel</source>
        <translation>鉴定小组的报告</translation>
    </message>
    <message>
        <source>who makes the list and freezes it</source>
        <translation>编制并冻结清册</translation>
    </message>
    <message>
        <source>who carries it out</source>
        <translation>指定执行人</translation>
    </message>
    <message>
        <source>the report to the panel</source>
        <translation>向鉴定小组报告</translation>
    </message>
    <message>
        <source>Closed: nothing was to be destroyed.</source>
        <translation>办结：没有需销毁的档案。</translation>
    </message>
    <message>
        <source>Refused: everything went back to its place.</source>
        <translation>未批准：全部放回原处。</translation>
    </message>
    <message>
        <source>Closed: the list is kept for ever.</source>
        <translation>办结：清册永久保存。</translation>
    </message>
    <message>
        <source>Missing: {0}</source>
        <translation>尚缺：{0}</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>档案</translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s)</source>
        <translation>
            <numerusform>%n 件鉴定意见</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s)</source>
        <translation>
            <numerusform>%n 个签字</numerusform>
        </translation>
    </message>
    <message>
        <source>the decision, overdue since {0}: waiting, never approved</source>
        <translation>批复，已于 {0} 逾期：待批，绝不视为同意</translation>
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
        <translation>您的角色没有“维护人员与机构”权限。</translation>
    </message>
    <message>
        <source>Nothing has been entered yet.</source>
        <translation>尚无登记。</translation>
    </message>
    <message>
        <source>Entered as {0}. Print it to be signed.</source>
        <translation>已登记，编号 {0}。请打印后签字。</translation>
    </message>
    <message>
        <source>A training or a check</source>
        <translation>保密教育培训或检查</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>What was taught or checked</source>
        <translation>培训或检查内容</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>主讲（检查）人</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Participants, one name a line</source>
        <translation>参加人员（每行一人）</translation>
    </message>
    <message>
        <source>Findings of a check</source>
        <translation>检查情况</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Print the record</source>
        <translation>打印记录</translation>
    </message>
    <message>
        <source>No training yet</source>
        <translation>尚无培训记录</translation>
    </message>
    <message>
        <source>Enter the first training or check with its date, content and participants.</source>
        <translation>请登记第一次培训或检查的日期、内容和参加人员。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参加人员</translation>
    </message>
</context>
<context>
    <name>TriggerForm</name>
    <message>
        <source>Look first what it would do.</source>
        <translation>请先查看结果。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) would run</source>
        <translation>
            <numerusform>%n 件将开始起算</numerusform>
        </translation>
    </message>
    <message>
        <source>due {0} to {1}</source>
        <translation>到期日期 {0} 至 {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n left as they are</source>
        <translation>
            <numerusform>%n 件不变</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) run now</source>
        <translation>
            <numerusform>%n 件已开始起算</numerusform>
        </translation>
    </message>
    <message>
        <source>The event has happened</source>
        <translation>起算事由已发生</translation>
    </message>
    <message>
        <source>Of those that wait: question</source>
        <translation>未起算档案的查询条件</translation>
    </message>
    <message>
        <source>Day of the event</source>
        <translation>事由发生日期</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Let them run</source>
        <translation>开始起算</translation>
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
        <translation>无尺寸</translation>
    </message>
    <message numerus="yes">
        <source>yes, %n on each other</source>
        <translation>
            <numerusform>可，叠 %n 盒</numerusform>
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
        <translation>新的种类</translation>
    </message>
    <message>
        <source>Choose a kind of box first.</source>
        <translation>请先选择一种盒。</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>恢复使用</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Paper of this size weighs about {0} g; weigh one full box to be sure.</source>
        <translation>此尺寸装满纸约重 {0} 克；请称一满盒核实。</translation>
    </message>
    <message>
        <source>Kind of box added: {0}</source>
        <translation>已添加盒的种类：{0}</translation>
    </message>
    <message>
        <source>Kind of box changed: {0}</source>
        <translation>已修改盒的种类：{0}</translation>
    </message>
    <message>
        <source>{0} is offered again.</source>
        <translation>{0} 已恢复使用。</translation>
    </message>
    <message>
        <source>{0} is retired.</source>
        <translation>{0} 已停用。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
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
        <translation>宽（mm）</translation>
    </message>
    <message>
        <source>Thickness (mm)</source>
        <translation>厚（mm）</translation>
    </message>
    <message>
        <source>Weight when full (g)</source>
        <translation>满盒重量（g）</translation>
    </message>
    <message>
        <source>How many lie on each other</source>
        <translation>平放时叠放盒数</translation>
    </message>
    <message>
        <source>May lie flat where it is too high to stand</source>
        <translation>层高不够时可平放</translation>
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
        <translation>内厚（mm）</translation>
    </message>
    <message>
        <source>Full (g)</source>
        <translation>满盒（g）</translation>
    </message>
    <message>
        <source>May lie</source>
        <translation>可平放</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>UnarchivedForm</name>
    <message>
        <source>Open the register first.</source>
        <translation>请先建立登记册。</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) written down</source>
        <translation>
            <numerusform>已登记 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>Register opened: {0}</source>
        <translation>已建立登记册：{0}</translation>
    </message>
    <message>
        <source>Written down: {0}</source>
        <translation>已登记：{0}</translation>
    </message>
    <message>
        <source>Papers that were never archived</source>
        <translation>不归档文件</translation>
    </message>
    <message>
        <source>Secret and internal duplicates are written down, approved by the leader in charge and destroyed before supervisors; never given away as waste paper.</source>
        <translation>秘密及内部的重复、多印文件应登记造册，经分管领导批准，在监销下销毁，不得当废纸处理。</translation>
    </message>
    <message>
        <source>Title of the register</source>
        <translation>登记册题名</translation>
    </message>
    <message>
        <source>Open the register</source>
        <translation>建立登记册</translation>
    </message>
    <message>
        <source>Title of the paper</source>
        <translation>文件题名</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>发文单位</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>UnitForm</name>
    <message>
        <source>Your roles do not include keeping persons.</source>
        <translation>您的角色没有“维护人员与机构”权限。</translation>
    </message>
    <message>
        <source>Choose a unit in the list first.</source>
        <translation>请先在列表中选择部门。</translation>
    </message>
    <message>
        <source>The unit is closed; it stays as it was.</source>
        <translation>该部门已撤销，保持原状。</translation>
    </message>
    <message>
        <source>No person of this unit is registered.</source>
        <translation>尚未登记该部门的人员。</translation>
    </message>
    <message>
        <source>This person has the duty already.</source>
        <translation>此人已担任此职责。</translation>
    </message>
    <message>
        <source>This person does not have the duty.</source>
        <translation>此人未担任此职责。</translation>
    </message>
    <message>
        <source>Entered: {0}</source>
        <translation>已登记：{0}</translation>
    </message>
    <message>
        <source>Code and days are entered.</source>
        <translation>代码和日期已登记。</translation>
    </message>
    <message>
        <source>Called {0} from {1} on; what is older keeps the old name.</source>
        <translation>自 {1} 起称“{0}”；此前的记录仍用原名。</translation>
    </message>
    <message>
        <source>Named: {0}</source>
        <translation>已指定{0}。</translation>
    </message>
    <message>
        <source>The term ends today.</source>
        <translation>任期今日结束。</translation>
    </message>
    <message>
        <source>Closed. Records in custody: {0}; cases of papers opened: {1}.</source>
        <translation>已撤销。代管档案 {0} 件；新立资料未移交事项 {1} 项。</translation>
    </message>
    <message>
        <source>The first unit</source>
        <translation>登记部门</translation>
    </message>
    <message>
        <source>{0}: {1} – {2}</source>
        <translation>{0}：{1} – {2}</translation>
    </message>
    <message>
        <source>Closed; its records are kept by {0}.</source>
        <translation>已撤销，档案由{0}代管。</translation>
    </message>
    <message>
        <source>Keeps the records of {0}.</source>
        <translation>代管{0}的档案。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>First day known</source>
        <translation>已知起始日期</translation>
    </message>
    <message>
        <source>Has a last day</source>
        <translation>有终止日期</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>终止日期</translation>
    </message>
    <message>
        <source>Called so from</source>
        <translation>名称起用日期</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>档案职责</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>职责</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Close the unit</source>
        <translation>撤销部门</translation>
    </message>
    <message>
        <source>Custodian of its records</source>
        <translation>档案代管部门</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>撤销日期</translation>
    </message>
    <message>
        <source>By which document</source>
        <translation>依据文件</translation>
    </message>
    <message>
        <source>Enter as new</source>
        <translation>登记新部门</translation>
    </message>
    <message>
        <source>Keep code and days</source>
        <translation>登记代码和日期</translation>
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
        <translation>今日结束任期</translation>
    </message>
    <message>
        <source>Archivists of {1} will see all records of {0}, and {0} stays closed.</source>
        <translation>{1}的二级档案员将可看到{0}的全部档案；{0}撤销后不可恢复。</translation>
    </message>
    <message>
        <source>Approved by {0}.</source>
        <translation>批准人：{0}。</translation>
    </message>
    <message>
        <source>Records carry the code {0}: archivists of this unit will see them.</source>
        <translation>有档案使用代码 {0}，本部门的二级档案员将可看到这些档案。</translation>
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
        <translation>尚无部门</translation>
    </message>
    <message>
        <source>Enter the departments whose records come here, each with its code.</source>
        <translation>请登记向本室移交档案的部门及其代码。</translation>
    </message>
    <message>
        <source>Enter the first unit</source>
        <translation>登记第一个部门</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
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
        <translation>待办</translation>
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
        <translation>盒号</translation>
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
        <translation>目录中的位置</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>Every box has a place</source>
        <translation>所有盒均已上架</translation>
    </message>
    <message>
        <source>New boxes, and boxes from lists without a shelf, wait here to be placed.</source>
        <translation>新盒以及导入时没有层架的盒，在此等待上架。</translation>
    </message>
</context>
<context>
    <name>UsePage</name>
    <message>
        <source>Only the desk writes in the ledger.</source>
        <translation>只有借阅台人员可以登记。</translation>
    </message>
    <message>
        <source>all units</source>
        <translation>全部部门</translation>
    </message>
    <message>
        <source>Use outcome record</source>
        <translation>档案利用效果登记表</translation>
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
        <translation>部门</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Name, unit, code or title</source>
        <translation>姓名、部门、档号或题名</translation>
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
        <translation>利用时间</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Unit or identity</source>
        <translation>部门或身份信息</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>档号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>题名</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>利用目的</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>No use in this span</source>
        <translation>此期间没有利用记录</translation>
    </message>
    <message>
        <source>Each reading, loan and copy makes its own line here as it is entered.</source>
        <translation>每次查阅、借阅、复制登记后，在此自动生成一条记录。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UsePanel</name>
    <message>
        <source>No use is chosen</source>
        <translation>未选择记录</translation>
    </message>
    <message>
        <source>Why the line is a mistake</source>
        <translation>注销原因</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>跟踪情况</translation>
    </message>
    <message>
        <source>Enter effect</source>
        <translation>登记效果</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>登记跟踪</translation>
    </message>
    <message>
        <source>Strike the line</source>
        <translation>注销此条</translation>
    </message>
    <message>
        <source>Choose a line first.</source>
        <translation>请先选择一条记录。</translation>
    </message>
    <message>
        <source>Effect entered: {0}</source>
        <translation>已登记利用效果：{0}</translation>
    </message>
    <message>
        <source>Follow-up noted: {0}</source>
        <translation>已登记跟踪：{0}</translation>
    </message>
    <message>
        <source>Line struck: {0}</source>
        <translation>已注销：{0}</translation>
    </message>
    <message>
        <source>Problem solved, or what came of it</source>
        <translation>解决的问题（结果）</translation>
    </message>
    <message>
        <source>Benefit to others</source>
        <translation>社会效益</translation>
    </message>
    <message>
        <source>Economic benefit</source>
        <translation>经济效益</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>反馈人</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>反馈日期</translation>
    </message>
    <message>
        <source>Outcome record</source>
        <translation>效果登记表</translation>
    </message>
</context>
<context>
    <name>VerdictForm</name>
    <message>
        <source>Take this verdict back</source>
        <extracomment>From which size of the words the keys take two lines.</extracomment>
        <translation>撤回此意见</translation>
    </message>
    <message>
        <source>This piece has no verdict yet.</source>
        <translation>此件尚未鉴定。</translation>
    </message>
    <message>
        <source>By which method was this judged?</source>
        <translation>采用哪种鉴定方法？</translation>
    </message>
    <message>
        <source>To which period is it extended?</source>
        <translation>延长至哪个期限？</translation>
    </message>
    <message>
        <source>Why: {0}? Write the reason and press Enter.</source>
        <translation>为何“{0}”？请填写理由后按回车键。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>Extend to</source>
        <translation>延长至</translation>
    </message>
    <message>
        <source>Reason (choose or write)</source>
        <translation>理由（可选择或填写）</translation>
    </message>
    <message>
        <source>Criteria: content, source, date, reliability…</source>
        <translation>鉴定标准：内容、来源、时间、可靠程度…</translation>
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
        <translation>毁</translation>
    </message>
    <message>
        <source>Refile</source>
        <translation>组卷</translation>
    </message>
    <message>
        <source>Back to unit</source>
        <translation>退回补充</translation>
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
        <translation>请先选择一件。</translation>
    </message>
    <message>
        <source>The report is made: these verdicts stand.</source>
        <translation>报告已完成，意见不再更改。</translation>
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
        <translation>请先为无警示的各件选择意见。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a warning: {0}</source>
        <translation>
            <numerusform>%n 件无警示：{0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Every piece has its verdict.</source>
        <translation>各件均已鉴定。</translation>
    </message>
    <message>
        <source>Only lines without a warning; all others are judged one by one.</source>
        <translation>仅限无警示的各件，其余须逐件鉴定。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>题名</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>警示</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>All lines without a warning</source>
        <translation>全部无警示的各件</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>Judge these</source>
        <translation>一并鉴定</translation>
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
        <translation>毁</translation>
    </message>
    <message>
        <source>Refile</source>
        <translation>组卷</translation>
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
        <translation>待签：{0}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Withdraw request</source>
        <translation>撤回申请</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>题名</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>档号</translation>
    </message>
    <message>
        <source>Out with</source>
        <translation>借阅人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应还日期</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>顺位</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>候借人</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
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
        <translation>签字</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>无人候借</translation>
    </message>
    <message>
        <source>Who asks for a record that is out waits here until it is back.</source>
        <translation>申请的档案借出在外时，在此候借至归还。</translation>
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
        <translation>打开档案室</translation>
    </message>
    <message>
        <source>Please fill in</source>
        <translation>请填写</translation>
    </message>
    <message>
        <source>The two passwords differ</source>
        <translation>两次输入的密码不同</translation>
    </message>
    <message>
        <source>Desktop Archive</source>
        <translation>Desktop Archive</translation>
    </message>
    <message>
        <source>The records room: catalogue, boxes, shelves, loans, retention and destruction.</source>
        <translation>档案室：目录、装盒、上架、借阅、保管期限和销毁。</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>新建档案室</translation>
    </message>
    <message>
        <source>Language and other ways in</source>
        <translation>语言与其他入口</translation>
    </message>
    <message>
        <source>The practice room is invented and complete: try every scan in it without fear.</source>
        <translation>练习档案室内容虚构而齐全，可放心试用各种扫描。</translation>
    </message>
    <message>
        <source>Open the practice room</source>
        <translation>打开练习档案室</translation>
    </message>
    <message>
        <source>Open a room…</source>
        <translation>打开档案室…</translation>
    </message>
    <message>
        <source>Create the room</source>
        <translation>建立档案室</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Whoever creates the room undertakes to keep what lies in it confidential.</source>
        <translation>创建者承诺对室内档案内容保密。</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>立档单位</translation>
    </message>
    <message>
        <source>Fonds number</source>
        <translation>全宗号</translation>
    </message>
    <message>
        <source>Numbering and classes</source>
        <translation>编号与分类</translation>
    </message>
    <message>
        <source>File of the room</source>
        <translation>登记库文件</translation>
    </message>
    <message>
        <source>First administrator: sign-in name</source>
        <translation>首位系统管理员用户名</translation>
    </message>
    <message>
        <source>Name in full</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Password (at least 12 characters)</source>
        <translation>密码（至少 12 个字符）</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>再次输入密码</translation>
    </message>
    <message>
        <source>Documents by item (DA/T 22)</source>
        <translation>文书档案按件(DA/T 22)</translation>
    </message>
    <message>
        <source>All categories (DA/T 13)</source>
        <translation>各门类(DA/T 13)</translation>
    </message>
    <message>
        <source>Company, year-class-number</source>
        <translation>企业，年度-类别-件号</translation>
    </message>
    <message>
        <source>Property management</source>
        <translation>物业管理</translation>
    </message>
    <message>
        <source>Several desks share a room that lies on a server.</source>
        <translation>多台电脑共用一个位于服务器上的档案室。</translation>
    </message>
    <message>
        <source>Room on a server…</source>
        <translation>服务器上的档案室…</translation>
    </message>
    <message>
        <source>Restore a copy of this room…</source>
        <translation>恢复本室的备份…</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Nothing speaks against it.</source>
        <translation>没有限制事由。</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>为何不可？</translation>
    </message>
    <message>
        <source>Everything that keeps it here, the firmest first</source>
        <translation>全部限制事由，最强的在前</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
        <translation>须签字</translation>
    </message>
    <message>
        <source>can be chosen</source>
        <translation>可选用</translation>
    </message>
    <message>
        <source>Only a head or an administrator changes the lists.</source>
        <translation>只有负责人或系统管理员可以更改这些表。</translation>
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
        <translation>自 {1} 起改称{0}；此前签署的仍用原名称。</translation>
    </message>
    <message>
        <source>Stopped. It stays wherever it was used.</source>
        <translation>已停用。已用之处保持不变。</translation>
    </message>
    <message>
        <source>It can be chosen again.</source>
        <translation>已恢复选用。</translation>
    </message>
    <message>
        <source>Posts and purposes</source>
        <translation>职务与利用目的</translation>
    </message>
    <message>
        <source>Nothing is deleted here: a stopped entry is offered no more, and stays under everything that was signed or asked for.</source>
        <translation>此处不作删除：停用的项不再供选，但在已签署、已申请的材料上保持不变。</translation>
    </message>
    <message>
        <source>List</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>A new name holds from</source>
        <translation>新名称起用日期</translation>
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
        <translation>恢复使用</translation>
    </message>
    <message>
        <source>Earlier names</source>
        <translation>曾用名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
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
        <translation>此列表为空。</translation>
    </message>
    <message>
        <source>Year end</source>
        <translation>年终清单</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>打印清单</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>存为文件</translation>
    </message>
    <message>
        <source>A period whose last day is 31 December is over at the year&apos;s end. The list only says what goes before the panel; it changes nothing.</source>
        <translation>末日为12月31日的保管期限于年终届满。本清单仅说明应提交鉴定的档案，不作任何改动。</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Past period</source>
        <translation>到期数</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新到期</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>暂停销毁</translation>
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

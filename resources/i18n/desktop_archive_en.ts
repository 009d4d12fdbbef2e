<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AddedNotice</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) not taken in:</source>
        <translation>
            <numerusform>%n piece not taken in:</numerusform>
            <numerusform>%n pieces not taken in:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) taken into the batch</source>
        <translation>
            <numerusform>%n piece taken into the batch</numerusform>
            <numerusform>%n pieces taken into the batch</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddressForm</name>
    <message numerus="yes">
        <source>%n address(es) would change</source>
        <translation>
            <numerusform>%n address would change</numerusform>
            <numerusform>%n addresses would change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay</source>
        <translation>
            <numerusform>%n stays</numerusform>
            <numerusform>%n stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shelf(s) have new addresses; the old ones are still found.</source>
        <translation>
            <numerusform>%n shelf has a new address; the old one is still found.</numerusform>
            <numerusform>%n shelves have new addresses; the old ones are still found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArithmeticBox</name>
    <message numerus="yes">
        <source>kept for %n year(s)</source>
        <translation>
            <numerusform>kept for %n year</numerusform>
            <numerusform>kept for %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message numerus="yes">
        <source>%n place(s) disagree; nothing was repaired.</source>
        <translation>
            <numerusform>%n place disagrees; nothing was repaired.</numerusform>
            <numerusform>%n places disagree; nothing was repaired.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchesPane</name>
    <message numerus="yes">
        <source>Import {0}: %n row(s) go from the lists; they stay readable in the trail.</source>
        <translation>
            <numerusform>Import {0}: %n row goes from the lists; it stays readable in the trail.</numerusform>
            <numerusform>Import {0}: %n rows go from the lists; they stay readable in the trail.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BeginForm</name>
    <message numerus="yes">
        <source>%n piece(s) will be counted</source>
        <translation>
            <numerusform>%n piece will be counted</numerusform>
            <numerusform>%n pieces will be counted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoxInspector</name>
    <message numerus="yes">
        <source>%n record(s) in this box</source>
        <translation>
            <numerusform>%n record in this box</numerusform>
            <numerusform>%n records in this box</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out: {0}</source>
        <translation>
            <numerusform>%n out: {0}</numerusform>
            <numerusform>%n out: {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoxingPanel</name>
    <message numerus="yes">
        <source>%n record(s), beginning with {0}</source>
        <translation>
            <numerusform>%n record, beginning with {0}</numerusform>
            <numerusform>%n records, beginning with {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkPanel</name>
    <message numerus="yes">
        <source>%n record(s) changed</source>
        <translation>
            <numerusform>%n record changed</numerusform>
            <numerusform>%n records changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>%n record chosen</numerusform>
            <numerusform>%n records chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will change</source>
        <translation>
            <numerusform>%n will change</numerusform>
            <numerusform>%n will change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be changed</source>
        <translation>
            <numerusform>%n cannot be changed</numerusform>
            <numerusform>%n cannot be changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message numerus="yes">
        <source>%n day(s) differ from the holiday table of the program.</source>
        <translation>
            <numerusform>One day differs from the holiday table of the program.</numerusform>
            <numerusform>%n days differ from the holiday table of the program.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardsPane</name>
    <message numerus="yes">
        <source>%n to print</source>
        <translation>
            <numerusform>%n to print</numerusform>
            <numerusform>%n to print</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) A4</source>
        <translation>
            <numerusform>%n sheet A4</numerusform>
            <numerusform>%n sheets A4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CatalogueView</name>
    <message numerus="yes">
        <source>%n chosen record(s)</source>
        <translation>
            <numerusform>%n chosen record</numerusform>
            <numerusform>%n chosen records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message numerus="yes">
        <source>%n changed field(s)</source>
        <translation>
            <numerusform>%n changed field</numerusform>
            <numerusform>%n changed fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message numerus="yes">
        <source>%n record(s) read</source>
        <translation>
            <numerusform>%n record read</numerusform>
            <numerusform>%n records read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChecksPage</name>
    <message numerus="yes">
        <source>%n thing(s) are wrong; nothing was repaired.</source>
        <translation>
            <numerusform>%n thing is wrong; nothing was repaired.</numerusform>
            <numerusform>%n things are wrong; nothing was repaired.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message numerus="yes">
        <source>%n difference(s) wait for a decision</source>
        <translation>
            <numerusform>%n difference waits for a decision</numerusform>
            <numerusform>%n differences wait for a decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) decided</source>
        <translation>
            <numerusform>%n difference decided</numerusform>
            <numerusform>%n differences decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) declared lost</source>
        <translation>
            <numerusform>%n record declared lost</numerusform>
            <numerusform>%n records declared lost</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectStage</name>
    <message numerus="yes">
        <source>%n piece(s) counted</source>
        <translation>
            <numerusform>%n piece counted</numerusform>
            <numerusform>%n pieces counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to find</source>
        <translation>
            <numerusform>%n still to find</numerusform>
            <numerusform>%n still to find</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n struck off</source>
        <translation>
            <numerusform>%n struck off</numerusform>
            <numerusform>%n struck off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) still to find or to strike off</source>
        <translation>
            <numerusform>%n piece still to find or to strike off</numerusform>
            <numerusform>%n pieces still to find or to strike off</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message numerus="yes">
        <source>%n box(es) disagree</source>
        <translation>
            <numerusform>%n box disagrees</numerusform>
            <numerusform>%n boxes disagree</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in it: {0}</source>
        <translation>
            <numerusform>%n file in it: {0}</numerusform>
            <numerusform>%n files in it: {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) put right</source>
        <translation>
            <numerusform>%n box put right</numerusform>
            <numerusform>%n boxes put right</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountPage</name>
    <message numerus="yes">
        <source>%n piece(s) noted as seen</source>
        <translation>
            <numerusform>%n piece noted as seen</numerusform>
            <numerusform>%n pieces noted as seen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) read</source>
        <translation>
            <numerusform>%n line read</numerusform>
            <numerusform>%n lines read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them to look at</source>
        <translation>
            <numerusform>%n of them to look at</numerusform>
            <numerusform>%n of them to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>How wide the columns are, and how wide they get with larger text.</extracomment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DescriptionPage</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Doorman</name>
    <message numerus="yes">
        <source>Your password runs out in %n day(s). Change it under Settings, Signing.</source>
        <translation>
            <numerusform>Your password runs out in %n day. Change it under Settings, Signing.</numerusform>
            <numerusform>Your password runs out in %n days. Change it under Settings, Signing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message numerus="yes">
        <source>%n number(s) left in this class</source>
        <translation>
            <numerusform>%n number left in this class</numerusform>
            <numerusform>%n numbers left in this class</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FitPage</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n shelf(s)</source>
        <translation>
            <numerusform>on %n shelf</numerusform>
            <numerusform>on %n shelves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too few</source>
        <translation>
            <numerusform>%n too few</numerusform>
            <numerusform>%n too few</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without net length: 860 mm assumed</source>
        <translation>
            <numerusform>%n without net length: 860 mm assumed</numerusform>
            <numerusform>%n without net length: 860 mm assumed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) of this kind wait, beginning with {0}.</source>
        <translation>
            <numerusform>%n box of this kind waits: {0}.</numerusform>
            <numerusform>%n boxes of this kind wait, beginning with {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place %n together</source>
        <translation>
            <numerusform>Place %n together</numerusform>
            <numerusform>Place %n together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place %n on this shelf</source>
        <translation>
            <numerusform>Place %n on this shelf</numerusform>
            <numerusform>Place %n on this shelf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) placed.</source>
        <translation>
            <numerusform>%n box placed.</numerusform>
            <numerusform>%n boxes placed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandingOnPage</name>
    <message numerus="yes">
        <source>%n thing(s) are wrong with this export.</source>
        <translation>
            <numerusform>%n thing is wrong with this export.</numerusform>
            <numerusform>%n things are wrong with this export.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoldForm</name>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n box</numerusform>
            <numerusform>%n boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} with %n record(s)</source>
        <translation>
            <numerusform>{0} with %n record</numerusform>
            <numerusform>{0} with %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message numerus="yes">
        <source>Take in %n row(s)</source>
        <translation>
            <numerusform>Take in %n row</numerusform>
            <numerusform>Take in %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {0}: %n row(s) taken in</source>
        <translation>
            <numerusform>Import {0}: %n row taken in</numerusform>
            <numerusform>Import {0}: %n rows taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {0} is taken back: %n row(s)</source>
        <translation>
            <numerusform>Import {0} is taken back: %n row</numerusform>
            <numerusform>Import {0} is taken back: %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved for mending</source>
        <translation>
            <numerusform>%n row saved for mending</numerusform>
            <numerusform>%n rows saved for mending</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message numerus="yes">
        <source>Lent %n time(s)</source>
        <translation>
            <numerusform>Lent %n time</numerusform>
            <numerusform>Lent %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JudgingPane</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelsPage</name>
    <message numerus="yes">
        <source>%n chosen label(s) will be printed.</source>
        <translation>
            <numerusform>%n chosen label will be printed.</numerusform>
            <numerusform>%n chosen labels will be printed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) are out of date and will be printed.</source>
        <translation>
            <numerusform>%n label is out of date and will be printed.</numerusform>
            <numerusform>%n labels are out of date and will be printed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) registered as printed</source>
        <translation>
            <numerusform>%n label registered as printed</numerusform>
            <numerusform>%n labels registered as printed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListStage</name>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%n line left out</numerusform>
            <numerusform>%n lines left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoanDeskView</name>
    <message numerus="yes">
        <source>%n line(s) kept open by findings</source>
        <translation>
            <numerusform>%n line kept open by findings</numerusform>
            <numerusform>%n lines kept open by findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recall(s) should go out today</source>
        <translation>
            <numerusform>%n recall should go out today</numerusform>
            <numerusform>%n recalls should go out today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message numerus="yes">
        <source>%n act(s)</source>
        <translation>
            <numerusform>%n act</numerusform>
            <numerusform>%n acts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand(s) out</source>
        <translation>
            <numerusform>%n stands out</numerusform>
            <numerusform>%n stand out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n box</numerusform>
            <numerusform>%n boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) out of order</source>
        <translation>
            <numerusform>%n box out of order</numerusform>
            <numerusform>%n boxes out of order</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MediumPage</name>
    <message numerus="yes">
        <source>Last verified copy on a second medium: %n day(s)</source>
        <translation>
            <numerusform>Last verified copy on a second medium: %n day ago</numerusform>
            <numerusform>Last verified copy on a second medium: %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveForm</name>
    <message numerus="yes">
        <source>%n box(es) chosen: {0}</source>
        <translation>
            <numerusform>%n box chosen: {0}</numerusform>
            <numerusform>%n boxes chosen: {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) find a place.</source>
        <translation>
            <numerusform>%n box finds a place.</numerusform>
            <numerusform>%n boxes find a place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) find none and stay.</source>
        <translation>
            <numerusform>%n box finds none and stays.</numerusform>
            <numerusform>%n boxes find none and stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) keep their shelf.</source>
        <translation>
            <numerusform>%n box keeps its shelf.</numerusform>
            <numerusform>%n boxes keep their shelf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shelf label(s) will be out of date</source>
        <translation>
            <numerusform>%n shelf label will be out of date</numerusform>
            <numerusform>%n shelf labels will be out of date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n range-end card(s)</source>
        <translation>
            <numerusform>%n range-end card</numerusform>
            <numerusform>%n range-end cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveRun</name>
    <message numerus="yes">
        <source>%n chosen box(es)</source>
        <translation>
            <numerusform>%n chosen box</numerusform>
            <numerusform>%n chosen boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the trolley</source>
        <translation>
            <numerusform>%n on the trolley</numerusform>
            <numerusform>%n on the trolley</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a place</source>
        <translation>
            <numerusform>%n without a place</numerusform>
            <numerusform>%n without a place</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NeedFields</name>
    <message numerus="yes">
        <source>In this room an entry holds for %n day(s) at most.</source>
        <translation>
            <numerusform>In this room an entry holds for %n day at most.</numerusform>
            <numerusform>In this room an entry holds for %n days at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OccupancyPage</name>
    <message numerus="yes">
        <source>%n without net length: 860 mm assumed</source>
        <translation>
            <numerusform>%n without net length: 860 mm assumed</numerusform>
            <numerusform>%n without net length: 860 mm assumed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpinionStage</name>
    <message numerus="yes">
        <source>%n line(s) refused; they go back to their shelves</source>
        <translation>
            <numerusform>%n line refused; it goes back to its shelf</numerusform>
            <numerusform>%n lines refused; they go back to their shelves</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PanelStage</name>
    <message numerus="yes">
        <source>%n piece(s) in this batch</source>
        <translation>
            <numerusform>%n piece in this batch</numerusform>
            <numerusform>%n pieces in this batch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) taken out of the batch</source>
        <translation>
            <numerusform>%n piece taken out of the batch</numerusform>
            <numerusform>%n pieces taken out of the batch</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeriodsCard</name>
    <message numerus="yes">
        <source>%n placeholder(s) still to be settled by the company.</source>
        <translation>
            <numerusform>%n placeholder still to be settled by the company.</numerusform>
            <numerusform>%n placeholders still to be settled by the company.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved. %n due date(s) were reckoned again.</source>
        <translation>
            <numerusform>Saved. %n due date was reckoned again.</numerusform>
            <numerusform>Saved. %n due dates were reckoned again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonPane</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PiecePane</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RackBuilder</name>
    <message numerus="yes">
        <source>%n new shelf(s)</source>
        <translation>
            <numerusform>%n new shelf</numerusform>
            <numerusform>%n new shelves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exist already</source>
        <translation>
            <numerusform>%n exists already</numerusform>
            <numerusform>%n exist already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shelf(s) built</source>
        <translation>
            <numerusform>%n shelf built</numerusform>
            <numerusform>%n shelves built</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message numerus="yes">
        <source>%n shelf(s)</source>
        <translation>
            <numerusform>%n shelf</numerusform>
            <numerusform>%n shelves</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RenumberPage</name>
    <message numerus="yes">
        <source>%n number(s) would change</source>
        <translation>
            <numerusform>%n number would change</numerusform>
            <numerusform>%n numbers would change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) taken over as they are</source>
        <translation>
            <numerusform>%n number taken over as it is</numerusform>
            <numerusform>%n numbers taken over as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have to be mended first</source>
        <translation>
            <numerusform>%n record has to be mended first</numerusform>
            <numerusform>%n records have to be mended first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have new numbers; the old ones still find them.</source>
        <translation>
            <numerusform>%n record has a new number; the old one still finds it.</numerusform>
            <numerusform>%n records have new numbers; the old ones still find them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box label(s)</source>
        <translation>
            <numerusform>%n box label</numerusform>
            <numerusform>%n box labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record label(s)</source>
        <translation>
            <numerusform>%n record label</numerusform>
            <numerusform>%n record labels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportStage</name>
    <message numerus="yes">
        <source>%n piece(s) judged</source>
        <translation>
            <numerusform>%n piece judged</numerusform>
            <numerusform>%n pieces judged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) without a verdict</source>
        <translation>
            <numerusform>%n piece without a verdict</numerusform>
            <numerusform>%n pieces without a verdict</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportsView</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message numerus="yes">
        <source>%n not found</source>
        <translation>
            <numerusform>%n not found</numerusform>
            <numerusform>%n not found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to take back</source>
        <translation>
            <numerusform>%n to take back</numerusform>
            <numerusform>%n to take back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) to be fetched again</source>
        <translation>
            <numerusform>%n piece to be fetched again</numerusform>
            <numerusform>%n pieces to be fetched again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) noted as not found; the search for them begins</source>
        <translation>
            <numerusform>%n piece noted as not found; the search for it begins</numerusform>
            <numerusform>%n pieces noted as not found; the search for them begins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Told about %n piece(s)</source>
        <translation>
            <numerusform>Told about %n piece</numerusform>
            <numerusform>Told about %n pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanFilePage</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not to be understood</source>
        <translation>
            <numerusform>%n of them not to be understood</numerusform>
            <numerusform>%n of them not to be understood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) read</source>
        <translation>
            <numerusform>%n line read</numerusform>
            <numerusform>%n lines read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them to look at</source>
        <translation>
            <numerusform>%n of them to look at</numerusform>
            <numerusform>%n of them to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleCard</name>
    <message numerus="yes">
        <source>%n class(es) differ</source>
        <translation>
            <numerusform>%n class differs</numerusform>
            <numerusform>%n classes differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SealsPage</name>
    <message numerus="yes">
        <source>%n place(s) disagree; nothing was repaired.</source>
        <translation>
            <numerusform>%n place disagrees; nothing was repaired.</numerusform>
            <numerusform>%n places disagree; nothing was repaired.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfForm</name>
    <message numerus="yes">
        <source>%n shelves chosen</source>
        <translation>
            <numerusform>%n shelf chosen</numerusform>
            <numerusform>%n shelves chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n box</numerusform>
            <numerusform>%n boxes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfMapView</name>
    <message numerus="yes">
        <source>%n record(s) boxed: {0}</source>
        <translation>
            <numerusform>%n record boxed: {0}</numerusform>
            <numerusform>%n records boxed: {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) shelved from {0} to {1}.</source>
        <translation>
            <numerusform>%n box shelved from {0} to {1}.</numerusform>
            <numerusform>%n boxes shelved from {0} to {1}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelvingBar</name>
    <message numerus="yes">
        <source>%n box(es) go to {0} … {1}, in order of class and number.</source>
        <translation>
            <numerusform>%n box goes to {0} … {1}, in order of class and number.</numerusform>
            <numerusform>%n boxes go to {0} … {1}, in order of class and number.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n find(s) no shelf.</source>
        <translation>
            <numerusform>%n finds no shelf.</numerusform>
            <numerusform>%n find no shelf.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpacePage</name>
    <message numerus="yes">
        <source>Taken back: %n box(es) have no place again.</source>
        <translation>
            <numerusform>Taken back: %n box has no place again.</numerusform>
            <numerusform>Taken back: %n boxes have no place again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>second medium: %n day(s)</source>
        <translation>
            <numerusform>second medium: %n day</numerusform>
            <numerusform>second medium: %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeInForm</name>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>%n record chosen</numerusform>
            <numerusform>%n records chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackWords</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supervisor(s)</source>
        <translation>
            <numerusform>%n supervisor</numerusform>
            <numerusform>%n supervisors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s)</source>
        <translation>
            <numerusform>%n verdict</numerusform>
            <numerusform>%n verdicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s)</source>
        <translation>
            <numerusform>%n signature</numerusform>
            <numerusform>%n signatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n piece</numerusform>
            <numerusform>%n pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TriggerForm</name>
    <message numerus="yes">
        <source>%n record(s) would run</source>
        <translation>
            <numerusform>%n record would run</numerusform>
            <numerusform>%n records would run</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they are</source>
        <translation>
            <numerusform>%n left as it is</numerusform>
            <numerusform>%n left as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) run now</source>
        <translation>
            <numerusform>%n period runs now</numerusform>
            <numerusform>%n periods run now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TypesPage</name>
    <message numerus="yes">
        <source>yes, %n on each other</source>
        <translation>
            <numerusform>yes, %n alone</numerusform>
            <numerusform>yes, %n on each other</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnarchivedForm</name>
    <message numerus="yes">
        <source>%n paper(s) written down</source>
        <translation>
            <numerusform>%n paper written down</numerusform>
            <numerusform>%n papers written down</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UsePage</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictStage</name>
    <message numerus="yes">
        <source>%n line(s) without a warning: {0}</source>
        <translation>
            <numerusform>%n line without a warning: {0}</numerusform>
            <numerusform>%n lines without a warning: {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearEndPage</name>
    <message numerus="yes">
        <source>%n record(s) past their period by the end of {0}</source>
        <translation>
            <numerusform>%n record past its period by the end of {0}</numerusform>
            <numerusform>%n records past their period by the end of {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new this year</source>
        <translation>
            <numerusform>%n new this year</numerusform>
            <numerusform>%n new this year</numerusform>
        </translation>
    </message>
</context>
</TS>

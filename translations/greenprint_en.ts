<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>CliTexts</name>
    <message numerus="yes">
        <source>expected %1, found %n argument(s)</source>
        <translation>
            <numerusform>expected %1, found %n argument</numerusform>
            <numerusform>expected %1, found %n arguments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoubtCharts</name>
    <message numerus="yes">
        <source>%1 (%2 and %n more)</source>
        <translation>
            <numerusform>%1 (%2 and %n more)</numerusform>
            <numerusform>%1 (%2 and %n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureOrigin</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sum of %n line(s), each a product.</source>
        <translation>
            <numerusform>Sum of %n line, which is a product.</numerusform>
            <numerusform>Sum of %n lines, each a product.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanReader</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewReport</name>
    <message numerus="yes">
        <source>all %n question(s)</source>
        <translation>
            <numerusform>the one question</numerusform>
            <numerusform>all %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dataset(s)</source>
        <translation>
            <numerusform>%n dataset</numerusform>
            <numerusform>%n datasets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenprint::ui::CatalogsWindow</name>
    <message numerus="yes">
        <source>%n defect(s)</source>
        <translation>
            <numerusform>%n defect</numerusform>
            <numerusform>%n defects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n are listed</source>
        <translation>
            <numerusform>the first one is listed</numerusform>
            <numerusform>the first %n are listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would change nothing in %n plan(s).</source>
        <translation>
            <numerusform>Would change nothing in %n plan.</numerusform>
            <numerusform>Would change nothing in %n plans.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open plan(s) are computed with it.</source>
        <translation>
            <numerusform>%n open plan is computed with it.</numerusform>
            <numerusform>%n open plans are computed with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In use: %1 of %n plan(s) were saved with other results.</source>
        <translation>
            <numerusform>In use: %1 of %n plan was saved with other results.</numerusform>
            <numerusform>In use: %1 of %n plans were saved with other results.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would change the results of %1 of %n plan(s).</source>
        <translation>
            <numerusform>Would change the results of %1 of %n plan.</numerusform>
            <numerusform>Would change the results of %1 of %n plans.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ComparePage</name>
    <message numerus="yes">
        <source>%n month(s) from %1</source>
        <translation>
            <numerusform>%n month from %1</numerusform>
            <numerusform>%n months from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenprint::ui::DoubtPage</name>
    <message numerus="yes">
        <source>Drawing… about %n second(s) left</source>
        <translation>
            <numerusform>Drawing… about %n second left</numerusform>
            <numerusform>Drawing… about %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drawing… about %n minute(s) left</source>
        <translation>
            <numerusform>Drawing… about %n minute left</numerusform>
            <numerusform>Drawing… about %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenprint::ui::EffectView</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ExplorePage</name>
    <message numerus="yes">
        <source>%1 designs covered exactly · %n not beaten · %2 s</source>
        <translation>
            <numerusform>%1 designs covered exactly · %n not beaten · %2 s</numerusform>
            <numerusform>%1 designs covered exactly · %n not beaten · %2 s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenprint::ui::FindingsBar</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenprint::ui::FrontPlot</name>
    <message numerus="yes">
        <source>%n design(s); %1 across, %2 up</source>
        <translation>
            <numerusform>%n design; %1 across, %2 up</numerusform>
            <numerusform>%n designs; %1 across, %2 up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenprint::ui::FrozenView</name>
    <message numerus="yes">
        <source>%n figure(s) would not be the same with catalog %1.</source>
        <translation>
            <numerusform>%n figure would not be the same with catalog %1.</numerusform>
            <numerusform>%n figures would not be the same with catalog %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenprint::ui::HelpWindow</name>
    <message numerus="yes">
        <source>Found in %n place(s)</source>
        <translation>
            <numerusform>Found in %n place</numerusform>
            <numerusform>Found in %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenprint::ui::LibraryPage</name>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s), baseline %1</source>
        <translation>
            <numerusform>%n scenario, baseline %1</numerusform>
            <numerusform>%n scenarios, baseline %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) kept</source>
        <translation>
            <numerusform>%n plan kept</numerusform>
            <numerusform>%n plans kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenprint::ui::PagePreview</name>
    <message numerus="yes">
        <source>%1, %n page(s)</source>
        <translation>
            <numerusform>%1, %n page</numerusform>
            <numerusform>%1, %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenprint::ui::PlanTile</name>
    <message numerus="yes">
        <source>%n dataset(s)</source>
        <translation>
            <numerusform>%n dataset</numerusform>
            <numerusform>%n datasets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s)</source>
        <translation>
            <numerusform>%n scenario</numerusform>
            <numerusform>%n scenarios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenprint::ui::RankPage</name>
    <message numerus="yes">
        <source>%n option(s), %1 possible, rest equal</source>
        <translation>
            <numerusform>%n option, %1 possible, rest equal</numerusform>
            <numerusform>%n options, %1 possible, rest equal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenprint::ui::RecoveryPanel</name>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s)</source>
        <translation>
            <numerusform>%n revision</numerusform>
            <numerusform>%n revisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s)</source>
        <translation>
            <numerusform>%n milestone</numerusform>
            <numerusform>%n milestones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenprint::ui::RegionMap</name>
    <message numerus="yes">
        <source>%n Region(s), shaded by %1</source>
        <translation>
            <numerusform>%n Region, shaded by %1</numerusform>
            <numerusform>%n Regions, shaded by %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ReviewBar</name>
    <message numerus="yes">
        <source>Its results were frozen with catalog %1; the pages compute with today&apos;s catalog %2, which changes %n figure(s).</source>
        <translation>
            <numerusform>Its results were frozen with catalog %1; the pages compute with today&apos;s catalog %2, which changes %n figure.</numerusform>
            <numerusform>Its results were frozen with catalog %1; the pages compute with today&apos;s catalog %2, which changes %n figures.</numerusform>
        </translation>
    </message>
</context>
</TS>

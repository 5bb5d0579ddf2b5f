<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Adoption</name>
    <message>
        <source>The plan has nothing that this could act on.</source>
        <translation>Der Plan enthält nichts, worauf dies wirken könnte.</translation>
    </message>
    <message>
        <source>It moves no figure of the estimate.</source>
        <translation>Kein Wert der Schätzung ändert sich dadurch.</translation>
    </message>
    <message>
        <source>Nothing is published that could be counted on: enter a strength that you have measured.</source>
        <translation>Es ist nichts veröffentlicht, womit sich rechnen ließe: Geben Sie eine selbst gemessene Stärke ein.</translation>
    </message>
    <message>
        <source>The published figure is an upper bound, so that nothing is counted until you enter a strength.</source>
        <translation>Der veröffentlichte Wert ist eine Obergrenze; gezählt wird erst, wenn Sie eine Stärke eingeben.</translation>
    </message>
    <message>
        <source>It has no strength.</source>
        <translation>Dafür gibt es keine Stärke.</translation>
    </message>
    <message>
        <source>there is no scenario &quot;%1&quot;</source>
        <translation>es gibt kein Szenario „%1“</translation>
    </message>
    <message>
        <source>there is no practice &quot;%1&quot;</source>
        <translation>es gibt keine Praktik „%1“</translation>
    </message>
    <message>
        <source>%1 cannot be adopted here: %2</source>
        <translation>%1 kann hier nicht übernommen werden: %2</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>No instances that this is about stay on.</source>
        <translation>Keine der betroffenen Instances bleibt eingeschaltet.</translation>
    </message>
    <message>
        <source>No training copies a named dataset to a volume.</source>
        <translation>Kein Training kopiert einen benannten Datensatz auf ein Volume.</translation>
    </message>
    <message>
        <source>Spot lowers the price; work that is repeated after an interruption adds energy.</source>
        <translation>Spot senkt den Preis; nach einer Unterbrechung wiederholte Arbeit kostet zusätzliche Energie.</translation>
    </message>
    <message>
        <source>No training or tuning is bought in another way.</source>
        <translation>Kein Training oder Tuning wird anders gekauft.</translation>
    </message>
    <message>
        <source>There is no basis for the speed on a processor: enter a run measured on one.</source>
        <translation>Für die Geschwindigkeit auf einem Prozessor fehlt die Grundlage: Geben Sie einen dort gemessenen Lauf ein.</translation>
    </message>
    <message>
        <source>No model is trained again by the calendar.</source>
        <translation>Kein Modell wird nach Kalender neu trainiert.</translation>
    </message>
    <message>
        <source>No training on accelerators could move to Trainium in its Region.</source>
        <translation>Kein Training auf Beschleunigern könnte in seiner Region auf Trainium wechseln.</translation>
    </message>
    <message>
        <source>No smaller type is offered for these notebooks.</source>
        <translation>Für diese Notebooks wird kein kleinerer Typ angeboten.</translation>
    </message>
    <message>
        <source>No other type or count is offered that is as fast.</source>
        <translation>Kein anderer Typ und keine andere Anzahl ist ebenso schnell.</translation>
    </message>
    <message>
        <source>Assumes that half of the processors and memory is enough.</source>
        <translation>Angenommen wird, dass die Hälfte der Prozessoren und des Speichers genügt.</translation>
    </message>
    <message>
        <source>No feasible option saves anything here; the figures are of the one that loses least.</source>
        <translation>Keine umsetzbare Option spart hier etwas; die Werte gehören zu der mit dem geringsten Verlust.</translation>
    </message>
    <message>
        <source>The plan has no model whose place could be taken.</source>
        <translation>Der Plan enthält kein Modell, das sich ersetzen ließe.</translation>
    </message>
    <message>
        <source>Only if a rule is good enough for all services: their models, and the work of training them, fall away.</source>
        <translation>Nur wenn eine Regel für alle Services genügt: Dann entfallen ihre Modelle und deren Training.</translation>
    </message>
    <message>
        <source>No service has several models on endpoints of their own.</source>
        <translation>Kein Service hat mehrere Modelle auf eigenen Endpunkten.</translation>
    </message>
    <message>
        <source>No endpoint waits for requests on instances.</source>
        <translation>Kein Endpunkt wartet auf Instances auf Anfragen.</translation>
    </message>
    <message>
        <source>No service on instances may take that long to answer.</source>
        <translation>Kein Service auf Instances darf sich so viel Zeit für seine Antworten lassen.</translation>
    </message>
    <message>
        <source>A service without a promised latency is taken to be able to wait.</source>
        <translation>Bei einem Service ohne zugesagte Latenz wird angenommen, dass er warten kann.</translation>
    </message>
    <message>
        <source>The residency allows no other Region.</source>
        <translation>Die Datenresidenz erlaubt keine andere Region.</translation>
    </message>
    <message>
        <source>No Region that the plan allows is feasible and better. %1</source>
        <translation>Keine Region, die der Plan erlaubt, ist umsetzbar und besser. %1</translation>
    </message>
    <message>
        <source>No move of data or of its readers is feasible and better.</source>
        <translation>Kein Umzug der Daten oder ihrer Leser ist umsetzbar und besser.</translation>
    </message>
    <message>
        <source>All data is read where it is kept, and kept where it arises as far as that is stated.</source>
        <translation>Alle Daten werden dort gelesen, wo sie liegen, und liegen dort, wo sie entstehen, soweit dies angegeben ist.</translation>
    </message>
    <message>
        <source>No endpoint has more instances standing by than its zones ask for.</source>
        <translation>Kein Endpunkt hält mehr Instances bereit, als seine Zonen verlangen.</translation>
    </message>
    <message>
        <source>Resilience has a footprint, which is shown.</source>
        <translation>Ausfallsicherheit hat einen Fußabdruck; er wird ausgewiesen.</translation>
    </message>
    <message>
        <source>Every endpoint spans two zones or more.</source>
        <translation>Jeder Endpunkt erstreckt sich über zwei oder mehr Zonen.</translation>
    </message>
    <message>
        <source>Every endpoint scales with demand.</source>
        <translation>Jeder Endpunkt skaliert mit der Nachfrage.</translation>
    </message>
    <message>
        <source>No endpoint on accelerators could move to Inferentia in its Region.</source>
        <translation>Kein Endpunkt auf Beschleunigern könnte in seiner Region auf Inferentia wechseln.</translation>
    </message>
    <message>
        <source>No endpoint on processors could move to Arm in its Region.</source>
        <translation>Kein Endpunkt auf Prozessoren könnte in seiner Region auf Arm wechseln.</translation>
    </message>
    <message>
        <source>%1 %2 months</source>
        <translation>%1 %2 Monate</translation>
    </message>
    <message>
        <source>Everything that this could act on has an end already.</source>
        <translation>Alles, worauf dies wirken könnte, läuft bereits ab.</translation>
    </message>
    <message>
        <source>Assumes that data is kept no longer than: %1. Put in what your rules ask for.</source>
        <translation>Angenommen wird, dass Daten höchstens so lange aufbewahrt werden: %1. Tragen Sie ein, was Ihre Vorschriften verlangen.</translation>
    </message>
    <message>
        <source>No data in S3 is read less than once a month outside an archive.</source>
        <translation>Keine Daten in S3 außerhalb eines Archivs werden seltener als einmal im Monat gelesen.</translation>
    </message>
    <message>
        <source>No data in several zones is marked as re-creatable.</source>
        <translation>Keine Daten in mehreren Zonen sind als neu erzeugbar gekennzeichnet.</translation>
    </message>
    <message>
        <source>Data that is read so often that it would cost more stays where it is.</source>
        <translation>Daten, die so oft gelesen werden, dass es teurer würde, bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>No data that grows lies in S3 Standard without a rule.</source>
        <translation>Keine wachsenden Daten liegen ohne Regel in S3 Standard.</translation>
    </message>
    <message>
        <source>Assumes %1 days. Put in what your rules ask for.</source>
        <translation>Angenommen werden %1 Tage. Tragen Sie ein, was Ihre Vorschriften verlangen.</translation>
    </message>
    <message>
        <source>No logs are kept for ever.</source>
        <translation>Keine Logs werden unbegrenzt aufbewahrt.</translation>
    </message>
    <message>
        <source>How often drift will call for training is not stated (“%1”); until it is, the number of runs stays.</source>
        <translation>Wie oft Drift ein Training auslöst, ist nicht angegeben („%1“); bis dahin bleibt die Zahl der Läufe gleich.</translation>
    </message>
    <message>
        <source>Only if a managed service is good enough. Its energy is not known until its provider states it (“%1”).</source>
        <translation>Nur wenn ein verwalteter Service genügt. Sein Energiebedarf ist unbekannt, bis der Anbieter ihn angibt („%1“).</translation>
    </message>
    <message>
        <source>No device is part of the plan: add one under “%1” to compare with it.</source>
        <translation>Der Plan enthält kein Gerät: Fügen Sie unter „%1“ eines hinzu, um es zu vergleichen.</translation>
    </message>
    <message>
        <source>AWS publishes no energy by storage class; the saving is money until “%1” is set to “%2”.</source>
        <translation>AWS veröffentlicht keinen Energiebedarf je Speicherklasse; gespart wird nur Geld, bis „%1“ auf „%2“ gesetzt ist.</translation>
    </message>
</context>
<context>
    <name>BoundarySections</name>
    <message>
        <source>Environmental impact</source>
        <translation>Umweltwirkung</translation>
    </message>
    <message>
        <source>This section states the impact of the scenario “%1” over %2. All figures come from one simulation of the plan, made before the system is built; each is a product of the factors listed under coefficients, with their sources.</source>
        <translation>Dieser Abschnitt weist die Wirkung des Szenarios „%1“ über %2 aus. Alle Werte stammen aus einer einzigen Simulation des Plans, bevor das System gebaut wird; jeder ist ein Produkt der unter „Koeffizienten“ aufgeführten Faktoren samt Quellen.</translation>
    </message>
    <message>
        <source>Carbon per %1</source>
        <translation>Emissionen je %1</translation>
    </message>
    <message>
        <source>Of it embodied in hardware</source>
        <translation>Davon in Hardware gebunden</translation>
    </message>
    <message>
        <source>Energy of idle capacity</source>
        <translation>Energie der Leerlaufkapazität</translation>
    </message>
    <message>
        <source>Nature of the numbers</source>
        <translation>Art der Werte</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Energy and carbon</source>
        <translation>Energie und Emissionen</translation>
    </message>
    <message>
        <source>What they rest on</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>estimated, with measured power</source>
        <translation>geschätzt, mit gemessener Leistung</translation>
    </message>
    <message>
        <source>estimated (simulated)</source>
        <translation>geschätzt (simuliert)</translation>
    </message>
    <message>
        <source>Nothing in this card is a meter reading of the deployed system, and nothing is reported by the provider for this workload.</source>
        <translation>Kein Wert dieser Karte ist am laufenden System gemessen, und keiner wurde vom Anbieter für diese Workload berichtet.</translation>
    </message>
    <message>
        <source>run times on the reference instances of the plan, scaled by the speed of the chosen ones</source>
        <translation>Laufzeiten auf den Referenz-Instances des Plans, umgerechnet auf die Geschwindigkeit der gewählten Instances</translation>
    </message>
    <message>
        <source>measured on the chosen instance: %1; else run times on the reference instances, scaled by speed</source>
        <translation>auf der gewählten Instance gemessen: %1; sonst Laufzeiten auf den Referenz-Instances, nach Geschwindigkeit umgerechnet</translation>
    </message>
    <message>
        <source>Boundary, unit and period</source>
        <translation>Systemgrenze, Einheit und Zeitraum</translation>
    </message>
    <message>
        <source>Functional unit</source>
        <translation>Funktionelle Einheit</translation>
    </message>
    <message>
        <source>Units over the period</source>
        <translation>Einheiten im Zeitraum</translation>
    </message>
    <message>
        <source>Why this unit</source>
        <translation>Warum diese Einheit</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Counted at</source>
        <translation>Gezählt bei</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>Bilanzierung</translation>
    </message>
    <message>
        <source>The electricity is the provider&apos;s scope 2 and, for the customer, scope 3. Location-based and market-based figures stand side by side and are never mixed or netted.</source>
        <translation>Der Strom ist beim Anbieter Scope 2 und beim Kunden Scope 3. Standortbasierte und marktbasierte Werte stehen nebeneinander und werden nie vermischt oder verrechnet.</translation>
    </message>
    <message>
        <source>What is inside</source>
        <translation>Was enthalten ist</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Enthalten</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>the plan has nothing here</source>
        <translation>im Plan nicht vorhanden</translation>
    </message>
    <message>
        <source>Failed and repeated runs</source>
        <translation>Fehlgeschlagene und wiederholte Läufe</translation>
    </message>
    <message>
        <source>the plan states none</source>
        <translation>im Plan keine angegeben</translation>
    </message>
    <message>
        <source>Idle capacity</source>
        <translation>Leerlaufkapazität</translation>
    </message>
    <message>
        <source>none arises</source>
        <translation>entsteht nicht</translation>
    </message>
    <message>
        <source>Hardware (embodied)</source>
        <translation>Hardware (gebunden)</translation>
    </message>
    <message>
        <source>by share of the server and of its lifetime</source>
        <translation>nach Anteil am Server und an seiner Lebensdauer</translation>
    </message>
    <message>
        <source>Networks inside AWS</source>
        <translation>Netze innerhalb von AWS</translation>
    </message>
    <message>
        <source>Network between AWS and clients</source>
        <translation>Netz zwischen AWS und Clients</translation>
    </message>
    <message>
        <source>%1, kept apart</source>
        <translation>%1, getrennt ausgewiesen</translation>
    </message>
    <message>
        <source>Devices of clients, offices, travel</source>
        <translation>Geräte der Clients, Büros, Reisen</translation>
    </message>
    <message>
        <source>Models and data that others made</source>
        <translation>Modelle und Daten Dritter</translation>
    </message>
    <message>
        <source>base model: see overview</source>
        <translation>Basismodell: siehe Überblick</translation>
    </message>
    <message>
        <source>Hardware and location</source>
        <translation>Hardware und Standort</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>as stated in the plan</source>
        <translation>laut Plan</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Precision of the location</source>
        <translation>Genauigkeit des Standorts</translation>
    </message>
    <message>
        <source>Region; the zone and the hall are not known</source>
        <translation>Region; Zone und Halle sind nicht bekannt</translation>
    </message>
    <message>
        <source>Instance hours over the period</source>
        <translation>Instance-Stunden im Zeitraum</translation>
    </message>
    <message>
        <source>Part of the workload</source>
        <translation>Teil der Workload</translation>
    </message>
    <message>
        <source>Instance type</source>
        <translation>Instance-Typ</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Leerlauf</translation>
    </message>
    <message>
        <source>Measured power was read from hardware and entered in the plan; energy and carbon are computed from it. Nothing is reported by the provider for this workload.</source>
        <translation>Die gemessene Leistung wurde an Hardware abgelesen und in den Plan eingetragen; Energie und Emissionen sind daraus berechnet. Kein Wert wurde vom Anbieter für diese Workload berichtet.</translation>
    </message>
</context>
<context>
    <name>CarriedPlan</name>
    <message>
        <source>the attachment of the PDF is damaged</source>
        <translation>der Anhang der PDF-Datei ist beschädigt</translation>
    </message>
    <message>
        <source>the PDF cannot be read: %1</source>
        <translation>die PDF-Datei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>the PDF carries no plan; it was not written by Greenprint, or for the archive</source>
        <translation>die PDF-Datei enthält keinen Plan; sie stammt nicht von Greenprint oder wurde für ein Archiv geschrieben</translation>
    </message>
    <message>
        <source>the PDF is larger than 256 MiB</source>
        <translation>die PDF-Datei ist größer als 256 MiB</translation>
    </message>
</context>
<context>
    <name>CatalogCheck</name>
    <message>
        <source>the key column &quot;%1&quot; is missing</source>
        <translation>die Schlüsselspalte „%1“ fehlt</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; is empty or used twice</source>
        <translation>der Schlüssel „%1“ ist leer oder doppelt vergeben</translation>
    </message>
    <message>
        <source>the table is empty</source>
        <translation>die Tabelle ist leer</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is not a Region</source>
        <translation>die Spalte „%1“ ist keine Region</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is missing</source>
        <translation>die Spalte „%1“ fehlt</translation>
    </message>
    <message>
        <source>the unit &quot;%1&quot; is not known</source>
        <translation>die Einheit „%1“ ist unbekannt</translation>
    </message>
    <message>
        <source>the source &quot;%1&quot; does not exist</source>
        <translation>die Quelle „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>&quot;%1&quot; refers to the table &quot;%2&quot;, which has no key</source>
        <translation>„%1“ verweist auf die Tabelle „%2“, die keinen Schlüssel hat</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in %2</source>
        <translation>„%1“ steht nicht in %2</translation>
    </message>
    <message>
        <source>expected a number, found &quot;%1&quot;</source>
        <translation>eine Zahl erwartet, gefunden: „%1“</translation>
    </message>
    <message>
        <source>%1 is outside %2 to %3</source>
        <translation>%1 liegt außerhalb von %2 bis %3</translation>
    </message>
    <message>
        <source>the number has no source</source>
        <translation>die Zahl hat keine Quelle</translation>
    </message>
    <message>
        <source>the number has no unit</source>
        <translation>die Zahl hat keine Einheit</translation>
    </message>
    <message>
        <source>the range does not contain the value</source>
        <translation>der Bereich enthält den Wert nicht</translation>
    </message>
    <message>
        <source>the text is missing</source>
        <translation>der Text fehlt</translation>
    </message>
    <message>
        <source>there is no such text in English</source>
        <translation>es gibt keinen solchen Text auf Englisch</translation>
    </message>
    <message>
        <source>the status &quot;%1&quot; is not known</source>
        <translation>der Status „%1“ ist unbekannt</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>CatalogFiles</name>
    <message>
        <source>the file is larger than 32 MiB</source>
        <translation>die Datei ist größer als 32 MiB</translation>
    </message>
    <message>
        <source>the files are larger than 256 MiB</source>
        <translation>die Dateien sind größer als 256 MiB</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>die Datei fehlt</translation>
    </message>
    <message>
        <source>the table &quot;%1&quot; is missing</source>
        <translation>die Tabelle „%1“ fehlt</translation>
    </message>
</context>
<context>
    <name>CatalogImport</name>
    <message>
        <source>the files are larger than 256 MiB together</source>
        <translation>die Dateien sind zusammen größer als 256 MiB</translation>
    </message>
    <message>
        <source>a second file of that name</source>
        <translation>eine zweite Datei dieses Namens</translation>
    </message>
    <message>
        <source>a whole catalog is imported by itself</source>
        <translation>ein vollständiger Katalog wird für sich allein importiert</translation>
    </message>
    <message>
        <source>this is there already</source>
        <translation>dies ist bereits vorhanden</translation>
    </message>
    <message>
        <source>the folder cannot be named so</source>
        <translation>der Ordner kann nicht so heißen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not name a file of the same folder</source>
        <translation>„%1“ nennt keine Datei desselben Ordners</translation>
    </message>
</context>
<context>
    <name>CatalogLoader</name>
    <message>
        <source>the column &quot;%1&quot; is missing</source>
        <translation>die Spalte „%1“ fehlt</translation>
    </message>
    <message>
        <source>%1: expected a number, found &quot;%2&quot;</source>
        <translation>%1: eine Zahl erwartet, gefunden: „%2“</translation>
    </message>
    <message>
        <source>%1: expected a number</source>
        <translation>%1: eine Zahl erwartet</translation>
    </message>
    <message>
        <source>the source &quot;%1&quot; does not exist</source>
        <translation>die Quelle „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Keine Quelle</translation>
    </message>
    <message>
        <source>Entered in the plan</source>
        <translation>Im Plan eingegeben</translation>
    </message>
    <message>
        <source>Computed by the simulation</source>
        <translation>Von der Simulation berechnet</translation>
    </message>
    <message>
        <source>the Region &quot;%1&quot; is listed twice</source>
        <translation>die Region „%1“ ist doppelt aufgeführt</translation>
    </message>
    <message>
        <source>the Region us-east-1 is missing</source>
        <translation>die Region us-east-1 fehlt</translation>
    </message>
    <message>
        <source>the Region &quot;%1&quot; does not exist</source>
        <translation>die Region „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>the processor &quot;%1&quot; does not exist</source>
        <translation>den Prozessor „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>the accelerator &quot;%1&quot; does not exist</source>
        <translation>den Beschleuniger „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>the type &quot;%1&quot; does not exist</source>
        <translation>den Typ „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>the manifest describes no numbers</source>
        <translation>das Manifest beschreibt keine Zahlen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist</source>
        <translation>„%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>expected a number, found &quot;%1&quot;</source>
        <translation>eine Zahl erwartet, gefunden: „%1“</translation>
    </message>
    <message>
        <source>the class &quot;%1&quot; does not exist</source>
        <translation>die Klasse „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>an inference option is missing</source>
        <translation>eine Inferenzoption fehlt</translation>
    </message>
    <message>
        <source>a coefficient is missing</source>
        <translation>ein Koeffizient fehlt</translation>
    </message>
    <message>
        <source>a price is missing</source>
        <translation>ein Preis fehlt</translation>
    </message>
    <message>
        <source>the practice &quot;%1&quot; does not exist</source>
        <translation>die Praktik „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>there are more than %1 sources</source>
        <translation>es gibt mehr als %1 Quellen</translation>
    </message>
    <message>
        <source>the service &quot;%1&quot; does not exist</source>
        <translation>den Service „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>%1: expected a whole number</source>
        <translation>%1: eine ganze Zahl erwartet</translation>
    </message>
    <message>
        <source>%1: expected one of %2, found &quot;%3&quot;</source>
        <translation>%1: eines von %2 erwartet, gefunden: „%3“</translation>
    </message>
    <message>
        <source>%1: expected letters of %2, found &quot;%3&quot;</source>
        <translation>%1: Buchstaben aus %2 erwartet, gefunden: „%3“</translation>
    </message>
    <message>
        <source>%1: expected a year, found &quot;%2&quot;</source>
        <translation>%1: ein Jahr erwartet, gefunden: „%2“</translation>
    </message>
</context>
<context>
    <name>CatalogManifest</name>
    <message>
        <source>expected: unit, least, most, source, year, confidence; found &quot;%1&quot;</source>
        <translation>erwartet: Einheit, Minimum, Maximum, Quelle, Jahr, Verlässlichkeit; gefunden: „%1“</translation>
    </message>
    <message>
        <source>a bound, year or confidence is not valid in &quot;%1&quot;</source>
        <translation>eine Grenze, ein Jahr oder eine Verlässlichkeit in „%1“ ist ungültig</translation>
    </message>
    <message>
        <source>expected: source, year, confidence; found &quot;%1&quot;</source>
        <translation>erwartet: Quelle, Jahr, Verlässlichkeit; gefunden: „%1“</translation>
    </message>
    <message>
        <source>a year or confidence is not valid in &quot;%1&quot;</source>
        <translation>ein Jahr oder eine Verlässlichkeit in „%1“ ist ungültig</translation>
    </message>
    <message>
        <source>&quot;file&quot; must name a file of the same folder</source>
        <translation>„file“ muss eine Datei desselben Ordners nennen</translation>
    </message>
    <message>
        <source>the manifest is larger than 1 MiB</source>
        <translation>das Manifest ist größer als 1 MiB</translation>
    </message>
    <message>
        <source>the manifest contains a NUL byte</source>
        <translation>das Manifest enthält ein NUL-Byte</translation>
    </message>
    <message>
        <source>a manifest has no directives (#)</source>
        <translation>ein Manifest hat keine Direktiven (#)</translation>
    </message>
    <message>
        <source>the manifest is nested deeper than %1</source>
        <translation>das Manifest ist tiefer als %1 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>this is not a catalog of format %1</source>
        <translation>dies ist kein Katalog im Format %1</translation>
    </message>
    <message>
        <source>&quot;version&quot; is missing</source>
        <translation>„version“ fehlt</translation>
    </message>
    <message>
        <source>&quot;tables&quot; is missing</source>
        <translation>„tables“ fehlt</translation>
    </message>
    <message>
        <source>&quot;version&quot; is &quot;%1&quot;; expected letters, digits, &quot;.&quot;, &quot;+&quot;, &quot;_&quot; and &quot;-&quot;</source>
        <translation>„version“ ist „%1“; erwartet: Buchstaben, Ziffern, „.“, „+“, „_“ und „-“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no mark; expected signs such as &quot;~&quot;, and no digit, comma, quote, &quot;+&quot;, &quot;-&quot; or &quot;.&quot;</source>
        <translation>„%1“ ist kein Zeichen der Herkunft; erwartet: Zeichen wie „~“, keine Ziffer, kein Komma, Anführungszeichen, „+“, „-“ oder „.“</translation>
    </message>
</context>
<context>
    <name>CatalogMerge</name>
    <message>
        <source>a second file with the table &quot;%1&quot;</source>
        <translation>eine zweite Datei mit der Tabelle „%1“</translation>
    </message>
    <message>
        <source>this is no table of a catalog; expected one of %1</source>
        <translation>dies ist keine Tabelle eines Katalogs; erwartet: eine von %1</translation>
    </message>
    <message>
        <source>this may be one of several tables; expected a file named %1.csv</source>
        <translation>dies kann eine von mehreren Tabellen sein; erwartet: eine Datei namens %1.csv</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is not known; expected one of %2</source>
        <translation>die Spalte „%1“ ist unbekannt; erwartet: eine von %2</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is missing</source>
        <translation>die Spalte „%1“ fehlt</translation>
    </message>
    <message>
        <source>Imported figures: %1</source>
        <translation>Importierte Werte: %1</translation>
    </message>
    <message>
        <source>own data</source>
        <translation>eigene Daten</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not name a catalog; expected letters, digits, &quot;.&quot; and &quot;-&quot;</source>
        <translation>„%1“ ist kein Katalogname; erwartet: Buchstaben, Ziffern, „.“ und „-“</translation>
    </message>
    <message>
        <source>there is no table to import</source>
        <translation>es gibt keine Tabelle zum Importieren</translation>
    </message>
    <message>
        <source>the row stands here twice, first on line %1</source>
        <translation>die Zeile kommt doppelt vor, zuerst in Zeile %1</translation>
    </message>
    <message>
        <source>expected a number such as 0.25, found &quot;%1&quot;</source>
        <translation>eine Zahl wie 0.25 erwartet, gefunden: „%1“</translation>
    </message>
</context>
<context>
    <name>CatalogPreview</name>
    <message>
        <source>the preview was stopped</source>
        <translation>die Vorschau wurde angehalten</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>deleted after %1</source>
        <translation>gelöscht nach %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>no instance type</source>
        <translation>kein Instance-Typ</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>, always on</source>
        <translation>, immer eingeschaltet</translation>
    </message>
    <message>
        <source>, in %1</source>
        <translation>, in %1</translation>
    </message>
    <message>
        <source> %1 GB</source>
        <translation> %1 GB</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message>
        <source>, %1, %2</source>
        <translation>, %1, %2</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Praktiken</translation>
    </message>
    <message>
        <source>Quality: %1</source>
        <translation>Qualität: %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
</context>
<context>
    <name>ChoiceNames</name>
    <message>
        <source>Deleted after</source>
        <translation>Gelöscht nach</translation>
    </message>
    <message>
        <source>Transition %1: %2</source>
        <translation>Übergang %1: %2</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>never deleted</source>
        <translation>nie gelöscht</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Usage: greenprint-cli VERB [OPTION…] ARGUMENT…

Plans machine-learning workloads on AWS: energy, carbon, water, cost, latency.

Verbs:
</source>
        <translation>Verwendung: greenprint-cli VERB [OPTION…] ARGUMENT…

Plant Workloads für maschinelles Lernen auf AWS: Energie, Emissionen, Wasser, Kosten, Latenz.

Verben:
</translation>
    </message>
    <message>
        <source>
Everywhere: --scenario ID, --format FORMAT, --catalog FOLDER, --library FILE, --threads N, --help,
--version.
A PLAN is a .gplan file, a PDF that carries one, or library:NAME or library:ID for one
in the library.
Exit codes: 0 done; 1 done, but a scenario is not feasible; 2 wrong usage; 3 an input cannot
be read; 4 an output cannot be written; 5 cancelled.
&quot;greenprint-cli VERB --help&quot; says more about a verb.
</source>
        <translation>
Überall: --scenario ID, --format FORMAT, --catalog FOLDER, --library FILE, --threads N, --help,
--version.
Ein PLAN ist eine .gplan-Datei, eine PDF-Datei mit enthaltenem Plan oder library:NAME bzw.
library:ID für einen Plan aus der Bibliothek.
Exit-Codes: 0 fertig; 1 fertig, aber ein Szenario ist nicht umsetzbar; 2 falsche Verwendung;
3 Eingabe nicht lesbar; 4 Ausgabe nicht schreibbar; 5 abgebrochen.
„greenprint-cli VERB --help“ sagt mehr über ein Verb.
</translation>
    </message>
    <message>
        <source>Try &quot;greenprint-cli --help&quot;.</source>
        <translation>Versuchen Sie es mit „greenprint-cli --help“.</translation>
    </message>
    <message>
        <source>Scenario; the baseline, or all, without it.</source>
        <translation>Szenario; ohne Angabe das Basisszenario oder alle.</translation>
    </message>
    <message>
        <source>json, csv or table.</source>
        <translation>json, csv oder table.</translation>
    </message>
    <message>
        <source>Folder of another catalog.</source>
        <translation>Ordner eines anderen Katalogs.</translation>
    </message>
    <message>
        <source>Another plan library than the user&apos;s.</source>
        <translation>Andere Planbibliothek als die des Benutzers.</translation>
    </message>
    <message>
        <source>Threads for long work.</source>
        <translation>Threads für lange Berechnungen.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Zeigt diese Hilfe an.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Zeigt die Version an.</translation>
    </message>
    <message>
        <source>a verb is missing</source>
        <translation>ein Verb fehlt</translation>
    </message>
    <message>
        <source>there is no verb &quot;%1&quot;</source>
        <translation>es gibt kein Verb „%1“</translation>
    </message>
    <message>
        <source>the PDF is larger than 256 MiB</source>
        <translation>die PDF-Datei ist größer als 256 MiB</translation>
    </message>
    <message>
        <source>Catalog %1 of %2
</source>
        <translation>Katalog %1 vom %2
</translation>
    </message>
    <message>
        <source>%1 Regions, %2 EC2 types, %3 SageMaker types, %4 practices

</source>
        <translation>%1 Regionen, %2 EC2-Typen, %3 SageMaker-Typen, %4 Praktiken

</translation>
    </message>
    <message>
        <source>%1 tables, %2 numbers, %3 references: %4 defects
</source>
        <translation>%1 Tabellen, %2 Zahlen, %3 Verweise: %4 Mängel
</translation>
    </message>
    <message>
        <source>expected catalog %1 %2</source>
        <translation>erwartet: catalog %1 %2</translation>
    </message>
    <message>
        <source>The catalog: its version, contents and sources; check proves it sound. Newer catalogs, or tables with own figures, are imported into the library.</source>
        <translation>Der Katalog: Version, Inhalt und Quellen; check prüft, ob er fehlerfrei ist. Neuere Kataloge oder Tabellen mit eigenen Werten werden in die Bibliothek importiert.</translation>
    </message>
    <message>
        <source>Name of an import of tables; the date without it.</source>
        <translation>Name für den Import von Tabellen; ohne Angabe das Datum.</translation>
    </message>
    <message>
        <source>Puts an imported catalog to use.</source>
        <translation>Nimmt einen importierten Katalog in Gebrauch.</translation>
    </message>
    <message>
        <source>Shows what an import would change, and imports nothing.</source>
        <translation>Zeigt, was ein Import ändern würde, ohne zu importieren.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>Emissionen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Catalog %1 changes the results of %2 of %3 saved plans.
</source>
        <translation>Katalog %1 ändert die Ergebnisse von %2 der %3 gespeicherten Pläne.
</translation>
    </message>
    <message>
        <source>Catalog %1 is imported and in use.</source>
        <translation>Katalog %1 ist importiert und in Gebrauch.</translation>
    </message>
    <message>
        <source>Catalog %1 is imported; &quot;catalog use %1&quot; puts it to use.</source>
        <translation>Katalog %1 ist importiert; „catalog use %1“ nimmt ihn in Gebrauch.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>integriert</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Choices, results and differences of scenarios side by side.</source>
        <translation>Festlegungen, Ergebnisse und Unterschiede von Szenarien nebeneinander.</translation>
    </message>
    <message>
        <source>Scenario to compare with; the plan&apos;s baseline without it.</source>
        <translation>Vergleichsszenario; ohne Angabe das Basisszenario des Plans.</translation>
    </message>
    <message>
        <source>Totals by scenario, stage and month; with --ledger the lines.</source>
        <translation>Summen nach Szenario, Phase und Monat; mit --ledger die Einzelposten.</translation>
    </message>
    <message>
        <source>Shows the ledger lines.</source>
        <translation>Zeigt die Einzelposten.</translation>
    </message>
    <message>
        <source>--line: expected a number from 0 to %1</source>
        <translation>--line: eine Zahl von 0 bis %1 erwartet</translation>
    </message>
    <message>
        <source>The formula of a figure with its values and sources.</source>
        <translation>Die Formel eines Werts mit Zahlen und Quellen.</translation>
    </message>
    <message>
        <source>One ledger line with every factor.</source>
        <translation>Ein Einzelposten mit allen Faktoren.</translation>
    </message>
    <message>
        <source>--objectives: &quot;%1&quot; is not a metric</source>
        <translation>--objectives: „%1“ ist keine Kennzahl</translation>
    </message>
    <message>
        <source>--vary: &quot;%1&quot;; expected some of region, storage, instance, endpoint, practices</source>
        <translation>--vary: „%1“; erwartet: einige aus region, storage, instance, endpoint, practices</translation>
    </message>
    <message>
        <source>The designs that no other one beats, out of all there are.</source>
        <translation>Von allen Entwürfen die, die kein anderer übertrifft.</translation>
    </message>
    <message>
        <source>Two or three metrics; carbon_kg,cost_usd without it.</source>
        <translation>Zwei oder drei Kennzahlen; ohne Angabe carbon_kg,cost_usd.</translation>
    </message>
    <message>
        <source>METRIC&lt;=N; may stand several times.</source>
        <translation>METRIC&lt;=N; mehrfach möglich.</translation>
    </message>
    <message>
        <source>region, storage, instance, endpoint, practices; the first four without it.</source>
        <translation>region, storage, instance, endpoint, practices; ohne Angabe die ersten vier.</translation>
    </message>
    <message>
        <source>All stages in one Region.</source>
        <translation>Alle Phasen in einer Region.</translation>
    </message>
    <message>
        <source>Only these instance types, as ml.g5.*,ml.c7*.</source>
        <translation>Nur diese Instance-Typen, etwa ml.g5.*,ml.c7*.</translation>
    </message>
    <message>
        <source>there is no format &quot;%1&quot;; there are %2</source>
        <translation>es gibt kein Format „%1“; es gibt %2</translation>
    </message>
    <message>
        <source>-o FILE is missing</source>
        <translation>-o FILE fehlt</translation>
    </message>
    <message>
        <source>A file for another tool.</source>
        <translation>Eine Datei für ein anderes Werkzeug.</translation>
    </message>
    <message>
        <source>File to write.</source>
        <translation>Datei, die geschrieben wird.</translation>
    </message>
    <message>
        <source>Well-Architected custom lens; the built-in lens without it.</source>
        <translation>Benutzerdefinierte Well-Architected-Lens; ohne Angabe die integrierte Lens.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no revision</source>
        <translation>„%1“ ist keine Revision</translation>
    </message>
    <message>
        <source>%1 carries no results</source>
        <translation>%1 enthält keine Ergebnisse</translation>
    </message>
    <message>
        <source>Revision %1 of &quot;%2&quot;</source>
        <translation>Revision %1 von „%2“</translation>
    </message>
    <message>
        <source>%1 was saved without results</source>
        <translation>%1 wurde ohne Ergebnisse gespeichert</translation>
    </message>
    <message>
        <source>The inputs are the same.
</source>
        <translation>Die Eingaben sind gleich.
</translation>
    </message>
    <message>
        <source>The results are the same.
</source>
        <translation>Die Ergebnisse sind gleich.
</translation>
    </message>
    <message>
        <source>%1, frozen with catalog %2; the catalog in use is %3

</source>
        <translation>%1, eingefroren mit Katalog %2; in Gebrauch ist Katalog %3

</translation>
    </message>
    <message>
        <source>Nothing would change.
</source>
        <translation>Nichts würde sich ändern.
</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is computed with catalog %2</source>
        <translation>„%1“ wird mit Katalog %2 berechnet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Gefunden in</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>--order: expected modified, name, created, carbon or cost</source>
        <translation>--order: modified, name, created, carbon oder cost erwartet</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>there is no plan file in the folder</source>
        <translation>im Ordner liegt keine Plandatei</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>the plan has no milestone &quot;%1&quot;</source>
        <translation>der Plan hat keinen Meilenstein „%1“</translation>
    </message>
    <message>
        <source>the newest revision says the same already</source>
        <translation>die neueste Revision sagt bereits dasselbe</translation>
    </message>
    <message>
        <source>revision %1 is the newest again, as revision %2</source>
        <translation>Revision %1 ist als Revision %2 wieder die neueste</translation>
    </message>
    <message>
        <source>another program saved the plan just now; please try again</source>
        <translation>ein anderes Programm hat den Plan eben gespeichert; bitte versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is recorded with catalog %2</source>
        <translation>„%1“ ist mit Katalog %2 festgehalten</translation>
    </message>
    <message>
        <source>expected --tag or --note</source>
        <translation>--tag oder --note erwartet</translation>
    </message>
    <message>
        <source>the plan is in the bin as %1</source>
        <translation>der Plan liegt als %1 im Papierkorb</translation>
    </message>
    <message>
        <source>: there is no library here</source>
        <translation>: hier gibt es keine Bibliothek</translation>
    </message>
    <message>
        <source>%1 plans, %2 revisions, %3 milestones, %4 catalogs in %5 MB: %6 defects
</source>
        <translation>%1 Pläne, %2 Revisionen, %3 Meilensteine, %4 Kataloge in %5 MB: %6 Mängel
</translation>
    </message>
    <message>
        <source>&quot;library recover -o FILE&quot; makes a new library of what can be read.
</source>
        <translation>„library recover -o FILE“ erzeugt aus dem Lesbaren eine neue Bibliothek.
</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>der Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>%1 plans, %2 revisions and %3 milestones are in %4
</source>
        <translation>%1 Pläne, %2 Revisionen und %3 Meilensteine sind in %4
</translation>
    </message>
    <message>
        <source>lost: %1
</source>
        <translation>verloren: %1
</translation>
    </message>
    <message>
        <source>--%1: expected a whole number from 1 on</source>
        <translation>--%1: eine ganze Zahl ab 1 erwartet</translation>
    </message>
    <message>
        <source>The plans with the figures of their baselines.</source>
        <translation>Die Pläne mit den Werten ihrer Basisszenarien.</translation>
    </message>
    <message>
        <source>Plans in which all words are found: in names, descriptions, datasets, tasks, services, notes and tags. The last word may be a beginning.</source>
        <translation>Pläne, in denen alle Wörter vorkommen: in Namen, Beschreibungen, Datensätzen, Aufgaben, Services, Notizen und Schlagwörtern. Das letzte Wort darf ein Wortanfang sein.</translation>
    </message>
    <message>
        <source>Takes plans over; a plan with a known id becomes a further revision.</source>
        <translation>Übernimmt Pläne; ein Plan mit bekannter Kennung wird zu einer weiteren Revision.</translation>
    </message>
    <message>
        <source>Writes a plan as a file, or to standard output.</source>
        <translation>Schreibt einen Plan in eine Datei oder auf die Standardausgabe.</translation>
    </message>
    <message>
        <source>The revisions of a plan, newest first.</source>
        <translation>Die Revisionen eines Plans, die neueste zuerst.</translation>
    </message>
    <message>
        <source>What differs between two revisions, in inputs and results; without the second the newest is compared.</source>
        <translation>Was sich zwischen zwei Revisionen unterscheidet, in Eingaben und Ergebnissen; ohne die zweite wird mit der neuesten verglichen.</translation>
    </message>
    <message>
        <source>Makes an earlier revision the newest again.</source>
        <translation>Macht eine frühere Revision wieder zur neuesten.</translation>
    </message>
    <message>
        <source>Freezes the newest revision with its results under a title.</source>
        <translation>Friert die neueste Revision mit ihren Ergebnissen unter einem Titel ein.</translation>
    </message>
    <message>
        <source>What the catalog in use would change in the frozen results, and why.</source>
        <translation>Was der Katalog in Gebrauch an den eingefrorenen Ergebnissen ändern würde und warum.</translation>
    </message>
    <message>
        <source>Sets the tags or the note of a plan; an empty text removes them.</source>
        <translation>Setzt die Schlagwörter oder die Notiz eines Plans; ein leerer Text entfernt sie.</translation>
    </message>
    <message>
        <source>Moves a plan to the bin.</source>
        <translation>Verschiebt einen Plan in den Papierkorb.</translation>
    </message>
    <message>
        <source>Takes a plan out of the bin.</source>
        <translation>Holt einen Plan aus dem Papierkorb zurück.</translation>
    </message>
    <message>
        <source>Removes a plan in the bin for good.</source>
        <translation>Löscht einen Plan im Papierkorb endgültig.</translation>
    </message>
    <message>
        <source>Reads everything and says what is damaged.</source>
        <translation>Liest alles und meldet, was beschädigt ist.</translation>
    </message>
    <message>
        <source>Makes a checked copy of the library.</source>
        <translation>Erstellt eine geprüfte Kopie der Bibliothek.</translation>
    </message>
    <message>
        <source>Makes a new library of what can be read of a damaged one, which stays.</source>
        <translation>Erzeugt aus dem Lesbaren einer beschädigten Bibliothek eine neue; die beschädigte bleibt.</translation>
    </message>
    <message>
        <source>The plan library: plans with their history, milestones and results.
It is %1, or the file of --library.
</source>
        <translation>Die Planbibliothek: Pläne mit Verlauf, Meilensteinen und Ergebnissen.
Sie ist %1 oder die mit --library genannte Datei.
</translation>
    </message>
    <message>
        <source>expected library %1 %2</source>
        <translation>erwartet: library %1 %2</translation>
    </message>
    <message>
        <source>expected library with one of %1</source>
        <translation>erwartet: library mit einem von %1</translation>
    </message>
    <message>
        <source>Tag; may be given several times.</source>
        <translation>Schlagwort; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Note about a plan.</source>
        <translation>Notiz zu einem Plan.</translation>
    </message>
    <message>
        <source>Comment on a revision.</source>
        <translation>Kommentar zu einer Revision.</translation>
    </message>
    <message>
        <source>Revision; the newest without it.</source>
        <translation>Revision; ohne Angabe die neueste.</translation>
    </message>
    <message>
        <source>Milestone of the plan.</source>
        <translation>Meilenstein des Plans.</translation>
    </message>
    <message>
        <source>Order: modified, name, created, carbon or cost.</source>
        <translation>Reihenfolge: modified, name, created, carbon oder cost.</translation>
    </message>
    <message>
        <source>Shows this many at most.</source>
        <translation>Zeigt höchstens so viele.</translation>
    </message>
    <message>
        <source>Looks into the bin.</source>
        <translation>Sieht im Papierkorb nach.</translation>
    </message>
    <message>
        <source>The plan library; &quot;library --help&quot; says more.</source>
        <translation>Die Planbibliothek; „library --help“ sagt mehr.</translation>
    </message>
    <message>
        <source>--%1: expected one of %2, found &quot;%3&quot;</source>
        <translation>--%1: eines von %2 erwartet, gefunden: „%3“</translation>
    </message>
    <message>
        <source>Every option of one choice, everything else staying as it is.</source>
        <translation>Jede Option einer Festlegung; alles Übrige bleibt gleich.</translation>
    </message>
    <message>
        <source>What to rank: region, storage, instance, endpoint.</source>
        <translation>Wofür die Rangfolge gilt: region, storage, instance, endpoint.</translation>
    </message>
    <message>
        <source>Dataset, task or service; without it the one that weighs most.</source>
        <translation>Datensatz, Aufgabe oder Service; ohne Angabe der Teil, der am meisten ausmacht.</translation>
    </message>
    <message>
        <source>Stage whose Region is ranked; all together without it.</source>
        <translation>Phase, deren Region in die Rangfolge kommt; ohne Angabe alle gemeinsam.</translation>
    </message>
    <message>
        <source>Metric to sort by; carbon_kg without it.</source>
        <translation>Kennzahl, nach der sortiert wird; ohne Angabe carbon_kg.</translation>
    </message>
    <message>
        <source>At most so many options.</source>
        <translation>Höchstens so viele Optionen.</translation>
    </message>
    <message>
        <source>there is no report &quot;%1&quot;; there are model-card, well-architected, comparison</source>
        <translation>es gibt keinen Bericht „%1“; es gibt model-card, well-architected, comparison</translation>
    </message>
    <message>
        <source>--paper: A4, Letter</source>
        <translation>--paper: A4, Letter</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say what to write; its name should end in one of %2</source>
        <translation>„%1“ verrät nicht, was geschrieben werden soll; der Name muss auf eine von %2 enden</translation>
    </message>
    <message>
        <source>--archive is for PDF only</source>
        <translation>--archive gilt nur für PDF</translation>
    </message>
    <message>
        <source>A document to hand over; its type follows from the file&apos;s name.</source>
        <translation>Ein Dokument zum Weitergeben; die Art ergibt sich aus dem Dateinamen.</translation>
    </message>
    <message>
        <source>Language of the report: en, de, fr, es, ja.</source>
        <translation>Sprache des Berichts: en, de, fr, es, ja.</translation>
    </message>
    <message>
        <source>Lens of the review; the built-in one without it.</source>
        <translation>Lens des Reviews; ohne Angabe die integrierte.</translation>
    </message>
    <message>
        <source>A4 or Letter.</source>
        <translation>A4 oder Letter.</translation>
    </message>
    <message>
        <source>PDF/A-1b for keeping; without the plan inside.</source>
        <translation>PDF/A-1b zur Aufbewahrung; ohne den enthaltenen Plan.</translation>
    </message>
    <message>
        <source>The plan is reviewed against the lens &quot;%1&quot;; name its file with --lens. This is a review against &quot;%2&quot;.</source>
        <translation>Das Review des Plans folgt der Lens „%1“; nennen Sie deren Datei mit --lens. Dieses Review folgt „%2“.</translation>
    </message>
    <message>
        <source>the plan has no id, so that the library keeps no milestone of it</source>
        <translation>der Plan hat keine Kennung, daher führt die Bibliothek keinen Meilenstein von ihm</translation>
    </message>
    <message>
        <source>Since &quot;%1&quot;: coverage %2, was %3; high risks %4, were %5.</source>
        <translation>Seit „%1“: Abdeckung %2, zuvor %3; hohe Risiken %4, zuvor %5.</translation>
    </message>
    <message>
        <source>Carbon changes by %1.</source>
        <translation>Die Emissionen ändern sich um %1.</translation>
    </message>
    <message>
        <source>%1, scenario &quot;%2&quot;</source>
        <translation>%1, Szenario „%2“</translation>
    </message>
    <message>
        <source>What open practices would save in this plan</source>
        <translation>Was offene Praktiken in diesem Plan einsparen würden</translation>
    </message>
    <message>
        <source>Together (%1) they save %2 of %3.</source>
        <translation>Zusammen (%1) sparen sie %2 von %3.</translation>
    </message>
    <message>
        <source>The lens</source>
        <translation>Die Lens</translation>
    </message>
    <message>
        <source>The plan answers &quot;%1&quot;, which the lens does not have.</source>
        <translation>Der Plan beantwortet „%1“; diese Frage hat die Lens nicht.</translation>
    </message>
    <message>
        <source>Risks, coverage, evidence and what open practices would save, by a lens.</source>
        <translation>Risiken, Abdeckung, Nachweise und mögliche Einsparungen offener Praktiken, nach einer Lens.</translation>
    </message>
    <message>
        <source>Says what changed since a milestone in the library.</source>
        <translation>Sagt, was sich seit einem Meilenstein in der Bibliothek geändert hat.</translation>
    </message>
    <message>
        <source>Prints the RELAX NG schema of the plan file.</source>
        <translation>Gibt das RELAX-NG-Schema der Plandatei aus.</translation>
    </message>
    <message>
        <source>What each factor alone does to a metric, the strongest first.</source>
        <translation>Was jeder Faktor für sich an einer Kennzahl bewirkt, der stärkste zuerst.</translation>
    </message>
    <message>
        <source>Metric; carbon_kg without it.</source>
        <translation>Kennzahl; ohne Angabe carbon_kg.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not PATH=VALUE</source>
        <translation>„%1“ hat nicht die Form PATH=VALUE</translation>
    </message>
    <message>
        <source>Changes a plan; creates missing parts, an empty value removes.</source>
        <translation>Ändert einen Plan; fehlende Teile werden angelegt, ein leerer Wert entfernt.</translation>
    </message>
    <message>
        <source>expected PLAN PATH=FROM..TO/STEPS, and at most one more PATH=…</source>
        <translation>erwartet: PLAN PATH=FROM..TO/STEPS und höchstens ein weiteres PATH=…</translation>
    </message>
    <message>
        <source>Results while one or two inputs go from one value to another.</source>
        <translation>Ergebnisse, während eine oder zwei Eingaben von einem Wert zum anderen gehen.</translation>
    </message>
    <message>
        <source>How sure the figures are, and how likely one scenario is lower than another.</source>
        <translation>Wie sicher die Werte sind und wie wahrscheinlich ein Szenario niedriger liegt als ein anderes.</translation>
    </message>
    <message>
        <source>Random draws; 10000 without it.</source>
        <translation>Zufallsziehungen; ohne Angabe 10000.</translation>
    </message>
    <message>
        <source>Start of the random numbers; 1 without it.</source>
        <translation>Startwert der Zufallszahlen; ohne Angabe 1.</translation>
    </message>
    <message>
        <source>nothing found
</source>
        <translation>nichts gefunden
</translation>
    </message>
    <message>
        <source>Reads and checks plans and prints what it finds.</source>
        <translation>Liest und prüft Pläne und gibt die Befunde aus.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a metric; expected one of %2</source>
        <translation>„%1“ ist keine Kennzahl; erwartet wird eine von %2</translation>
    </message>
    <message>
        <source>%1 designs covered exactly, %2 on the front, %3 of them here, %4 s
</source>
        <translation>%1 Entwürfe exakt abgedeckt, %2 auf der Front, davon %3 hier, %4 s
</translation>
    </message>
    <message>
        <source>At most so many designs, spread over the front; in a table 100 without it.</source>
        <translation>Höchstens so viele Entwürfe, über die Front verteilt; in einer Tabelle ohne Angabe 100.</translation>
    </message>
    <message>
        <source>The catalog in use is %1; &quot;library effect&quot; says what it would change.</source>
        <translation>In Gebrauch ist Katalog %1; „library effect“ sagt, was er ändern würde.</translation>
    </message>
    <message>
        <source>The results that were frozen with a plan, and the catalog they were made with.</source>
        <translation>Die mit einem Plan eingefrorenen Ergebnisse und der Katalog, mit dem sie berechnet wurden.</translation>
    </message>
    <message>
        <source>Makes a copy that is computed with the catalog in use, in the library or as a file.</source>
        <translation>Erstellt eine Kopie, die mit dem Katalog in Gebrauch berechnet wird, in der Bibliothek oder als Datei.</translation>
    </message>
    <message>
        <source>Reviews a milestone in the library in place of the plan as it is today.</source>
        <translation>Prüft einen Meilenstein in der Bibliothek anstelle des heutigen Plans.</translation>
    </message>
    <message>
        <source>there is no set-up &quot;%1&quot;; the library has %2</source>
        <translation>es gibt keine Berichtseinrichtung „%1“; die Bibliothek hat %2</translation>
    </message>
    <message>
        <source>Set-up that the library keeps: language, paper and chapters.</source>
        <translation>Berichtseinrichtung aus der Bibliothek: Sprache, Papier und Kapitel.</translation>
    </message>
    <message>
        <source>expected PLAN PATH=FROM..TO/STEPS, and at least one more PATH=… to link</source>
        <translation>erwartet: PLAN PATH=FROM..TO/STEPS und zum Verknüpfen mindestens ein weiteres PATH=…</translation>
    </message>
    <message>
        <source>Two inputs or more take their steps together, not as a grid.</source>
        <translation>Zwei oder mehr Eingaben rücken gemeinsam Schritt für Schritt vor, nicht als Raster.</translation>
    </message>
    <message>
        <source>expected %1, or list with one of %2</source>
        <translation>erwartet: %1 oder list mit einem von %2</translation>
    </message>
</context>
<context>
    <name>CliTexts</name>
    <message numerus="yes">
        <source>expected %1, found %n argument(s)</source>
        <translation>
            <numerusform>erwartet: %1, gefunden: %n Argument</numerusform>
            <numerusform>erwartet: %1, gefunden: %n Argumente</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no scenario &quot;%1&quot;; the plan has %2</source>
        <translation>es gibt kein Szenario „%1“; der Plan hat %2</translation>
    </message>
    <message>
        <source>--scenario may be given once here</source>
        <translation>--scenario darf hier nur einmal stehen</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; is not a metric; expected one of %3</source>
        <translation>--%1: „%2“ ist keine Kennzahl; erwartet: eine von %3</translation>
    </message>
    <message>
        <source>--%1: expected a whole number from %2 to %3, found &quot;%4&quot;</source>
        <translation>--%1: eine ganze Zahl von %2 bis %3 erwartet, gefunden: „%4“</translation>
    </message>
    <message>
        <source>standard output could not be written</source>
        <translation>die Standardausgabe konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>this is not for a terminal; send it to a file: … &gt; FILE</source>
        <translation>das ist nicht für das Terminal bestimmt; leiten Sie es in eine Datei um: … &gt; FILE</translation>
    </message>
    <message>
        <source>The library is not read (%1); the built-in catalog is used.</source>
        <translation>Die Bibliothek wird nicht gelesen (%1); verwendet wird der integrierte Katalog.</translation>
    </message>
</context>
<context>
    <name>ClosingSections</name>
    <message>
        <source>Assumptions, limits and findings</source>
        <translation>Annahmen, Grenzen und Befunde</translation>
    </message>
    <message>
        <source>What would change the result</source>
        <translation>Was das Ergebnis ändern würde</translation>
    </message>
    <message>
        <source>A different grid: the electricity&apos;s intensity is an average of the past and differs between publishers. Other traffic: idle capacity depends on its shape. Other power: AWS publishes none by instance type, so it is modelled. Storage copies: AWS publishes no energy by class. Prices: list prices, without agreements.</source>
        <translation>Ein anderes Stromnetz: Die Intensität des Stroms ist ein Durchschnitt der Vergangenheit und weicht je nach Herausgeber ab. Eine andere Anfragelast: Die Leerlaufkapazität hängt von ihrem Verlauf ab. Eine andere Leistungsaufnahme: AWS veröffentlicht keine je Instance-Typ, daher ist sie modelliert. Speicherkopien: AWS veröffentlicht keinen Energiebedarf je Klasse. Preise: Listenpreise ohne Vereinbarungen.</translation>
    </message>
    <message>
        <source>Findings of the simulation</source>
        <translation>Befunde der Simulation</translation>
    </message>
    <message>
        <source>The simulation has no findings for this scenario.</source>
        <translation>Für dieses Szenario hat die Simulation keine Befunde.</translation>
    </message>
    <message>
        <source>What this card discloses</source>
        <translation>Was diese Karte offenlegt</translation>
    </message>
    <message>
        <source>Fields stated</source>
        <translation>Angegebene Felder</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Required fields missing</source>
        <translation>Fehlende Pflichtfelder</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>angegeben</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>How this card was made</source>
        <translation>Wie diese Karte entstand</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>The same plan, catalog and tool give the same figures. Results are rounded to three significant digits here; the machine-readable card has them in full.</source>
        <translation>Gleicher Plan, gleicher Katalog und gleiches Werkzeug ergeben gleiche Werte. Ergebnisse sind hier auf drei signifikante Stellen gerundet; die maschinenlesbare Karte enthält sie vollständig.</translation>
    </message>
</context>
<context>
    <name>CoefficientSections</name>
    <message>
        <source>Coefficients</source>
        <translation>Koeffizienten</translation>
    </message>
    <message>
        <source>Coefficients in use</source>
        <translation>Verwendete Koeffizienten</translation>
    </message>
    <message>
        <source>With low confidence</source>
        <translation>Mit niedriger Verlässlichkeit</translation>
    </message>
    <message>
        <source>From the plan itself</source>
        <translation>Aus dem Plan selbst</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Verlässlichkeit</translation>
    </message>
    <message>
        <source>Source, year</source>
        <translation>Quelle, Jahr</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>Figures of the plan&apos;s own</source>
        <translation>Eigene Werte des Plans</translation>
    </message>
    <message>
        <source>These take the place of the catalog&apos;s figures, or add a site or a type to it.</source>
        <translation>Sie ersetzen Werte des Katalogs oder ergänzen ihn um einen Standort oder einen Typ.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Veröffentlichung</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>facts only</source>
        <translation>nur Fakten</translation>
    </message>
    <message>
        <source>own work</source>
        <translation>eigenes Werk</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, ab %2</translation>
    </message>
    <message>
        <source>above %1 a month</source>
        <translation>über %1 im Monat</translation>
    </message>
    <message>
        <source>up to %1 a month</source>
        <translation>bis %1 im Monat</translation>
    </message>
    <message>
        <source>%1 to %2 a month</source>
        <translation>%1 bis %2 im Monat</translation>
    </message>
    <message>
        <source>The year beside a value is the one that the value is of, such as a price; the year of a source is that of its publication.</source>
        <translation>Das Jahr neben einem Wert ist das, für das der Wert gilt, etwa ein Preis; das Jahr einer Quelle ist das ihrer Veröffentlichung.</translation>
    </message>
</context>
<context>
    <name>ComparisonReport</name>
    <message>
        <source>Comparison of scenarios</source>
        <translation>Szenarienvergleich</translation>
    </message>
    <message>
        <source>scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>environmental impact</source>
        <translation>Umweltwirkung</translation>
    </message>
    <message>
        <source>machine learning</source>
        <translation>maschinelles Lernen</translation>
    </message>
    <message>
        <source>%1 (baseline)</source>
        <translation>%1 (Basis)</translation>
    </message>
    <message>
        <source>No scenario can be ranked by carbon: none is feasible with all factors known.</source>
        <translation>Die Szenarien lassen sich nicht nach Emissionen ordnen: Keines ist umsetzbar und zugleich frei von unbekannten Faktoren.</translation>
    </message>
    <message>
        <source>The baseline “%1” has the least carbon: %2.</source>
        <translation>Das Basisszenario „%1“ hat die geringsten Emissionen: %2.</translation>
    </message>
    <message>
        <source>“%1” has the least carbon: %2, %3 against “%4”.</source>
        <translation>„%1“ hat die geringsten Emissionen: %2, %3 gegenüber „%4“.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>With it: %1.</source>
        <translation>Zugleich: %1.</translation>
    </message>
    <message>
        <source>Missed: %1.</source>
        <translation>Verfehlt: %1.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Basisszenario</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Functional unit</source>
        <translation>Funktionelle Einheit</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 gegenüber %2</translation>
    </message>
    <message>
        <source>Results side by side</source>
        <translation>Ergebnisse nebeneinander</translation>
    </message>
    <message>
        <source>Carbon per %1</source>
        <translation>Emissionen je %1</translation>
    </message>
    <message>
        <source>Feasible</source>
        <translation>Umsetzbar</translation>
    </message>
    <message>
        <source>Differences are against “%1”. Carbon is location-based plus embodied; the market-based figure stands beside it and is never netted.</source>
        <translation>Unterschiede beziehen sich auf „%1“. Emissionen sind standortbasiert plus gebunden; der marktbasierte Wert steht daneben und wird nie verrechnet.</translation>
    </message>
    <message>
        <source>≥: something is unknown; the figure is the sum of what is known.</source>
        <translation>≥: Etwas ist unbekannt; der Wert ist die Summe des Bekannten.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <source>All scenarios make the same choices.</source>
        <translation>Alle Szenarien treffen dieselben Festlegungen.</translation>
    </message>
    <message>
        <source>Bold: other than in the baseline. What is alike everywhere is left out.</source>
        <translation>Fett: anders als im Basisszenario. Was überall gleich ist, entfällt.</translation>
    </message>
    <message>
        <source>Carbon over the period</source>
        <translation>Emissionen im Zeitraum</translation>
    </message>
    <message>
        <source>Carbon by stage</source>
        <translation>Emissionen nach Phase</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Where the difference comes from</source>
        <translation>Woher der Unterschied kommt</translation>
    </message>
    <message>
        <source>There is nothing to compare the baseline with.</source>
        <translation>Es gibt nichts, womit sich das Basisszenario vergleichen ließe.</translation>
    </message>
    <message>
        <source>Parts of the workload</source>
        <translation>Teile der Workload</translation>
    </message>
    <message>
        <source>Carbon and cost</source>
        <translation>Emissionen und Kosten</translation>
    </message>
    <message>
        <source>List prices in US dollars, without agreements, credits and tax.</source>
        <translation>Listenpreise in US-Dollar, ohne Vereinbarungen, Gutschriften und Steuern.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Inference option</source>
        <translation>Inferenzoption</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Peak instances</source>
        <translation>Instances, Spitze</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Leerlauf</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Zusage eingehalten</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>keine Zusage</translation>
    </message>
    <message>
        <source>In the busiest month of the period.</source>
        <translation>Im Monat mit der höchsten Last des Zeitraums.</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>The plan sets no targets.</source>
        <translation>Der Plan setzt keine Ziele.</translation>
    </message>
    <message>
        <source>Set at</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Findings of the simulation</source>
        <translation>Befunde der Simulation</translation>
    </message>
    <message>
        <source>The simulation has no findings.</source>
        <translation>Die Simulation hat keine Befunde.</translation>
    </message>
    <message>
        <source>Method and origin</source>
        <translation>Methode und Herkunft</translation>
    </message>
    <message>
        <source>All scenarios are simulated with the same method, catalog and demand. Every figure is a sum of ledger lines, each a product of factors with a source; the model card of a scenario lists them.</source>
        <translation>Alle Szenarien sind mit derselben Methode, demselben Katalog und derselben Nachfrage simuliert. Jeder Wert ist eine Summe von Einzelposten, jeder davon ein Produkt von Faktoren mit Quelle; die Modellkarte eines Szenarios führt sie auf.</translation>
    </message>
    <message>
        <source>Less carbon than the baseline in %1 of the draws.</source>
        <translation>In %1 der Ziehungen weniger Emissionen als das Basisszenario.</translation>
    </message>
    <message>
        <source>How sure the difference is</source>
        <translation>Wie sicher der Unterschied ist</translation>
    </message>
    <message>
        <source>Carbon, P5</source>
        <translation>Emissionen, P5</translation>
    </message>
    <message>
        <source>P50</source>
        <translation>P50</translation>
    </message>
    <message>
        <source>P95</source>
        <translation>P95</translation>
    </message>
    <message>
        <source>Draws with less carbon than the baseline</source>
        <translation>Ziehungen mit weniger Emissionen als im Basisszenario</translation>
    </message>
    <message>
        <source>With less cost</source>
        <translation>Mit geringeren Kosten</translation>
    </message>
    <message>
        <source>No scenario has a known cost to set against carbon.</source>
        <translation>Für kein Szenario sind Kosten bekannt, die sich den Emissionen gegenüberstellen ließen.</translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source>found &quot;%1&quot;; expected &quot;&amp;&amp;&quot;, &quot;||&quot; or the end</source>
        <translation>gefunden: „%1“; erwartet: „&amp;&amp;“, „||“ oder das Ende</translation>
    </message>
    <message>
        <source>the condition is nested more than %1 levels deep</source>
        <translation>die Bedingung ist tiefer als %1 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>a &quot;)&quot; is missing</source>
        <translation>eine „)“ fehlt</translation>
    </message>
    <message>
        <source>the condition ends where the id of a choice was expected</source>
        <translation>die Bedingung endet, wo die Kennung einer Option erwartet wurde</translation>
    </message>
    <message>
        <source>found &quot;%1&quot;; expected the id of a choice, &quot;!&quot; or &quot;(&quot;</source>
        <translation>gefunden: „%1“; erwartet: die Kennung einer Option, „!“ oder „(“</translation>
    </message>
    <message>
        <source>&quot;default&quot; stands alone</source>
        <translation>„default“ steht allein</translation>
    </message>
    <message>
        <source>the condition names more than %1 choices</source>
        <translation>die Bedingung nennt mehr als %1 Optionen</translation>
    </message>
    <message>
        <source>the condition has %1 characters; at most %2 are accepted</source>
        <translation>die Bedingung hat %1 Zeichen; zulässig sind höchstens %2</translation>
    </message>
</context>
<context>
    <name>Contributions</name>
    <message>
        <source>Everything else (%1)</source>
        <translation>Alles Übrige (%1)</translation>
    </message>
    <message>
        <source>%1 by stage</source>
        <translation>%1 nach Phase</translation>
    </message>
    <message>
        <source>%1 by part of the workload</source>
        <translation>%1 nach Teil der Workload</translation>
    </message>
    <message>
        <source>%1 by resource</source>
        <translation>%1 nach Ressource</translation>
    </message>
    <message>
        <source>%1 by activity</source>
        <translation>%1 nach Aktivität</translation>
    </message>
</context>
<context>
    <name>CsvTable</name>
    <message>
        <source>the file is larger than 32 MiB</source>
        <translation>die Datei ist größer als 32 MiB</translation>
    </message>
    <message>
        <source>the file contains a NUL byte</source>
        <translation>die Datei enthält ein NUL-Byte</translation>
    </message>
    <message>
        <source>more than 512 columns</source>
        <translation>mehr als 512 Spalten</translation>
    </message>
    <message>
        <source>%1 cells where the header has %2</source>
        <translation>%1 Zellen, die Kopfzeile hat %2</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>ein Anführungszeichen ist nicht geschlossen</translation>
    </message>
    <message>
        <source>text after a closing quote</source>
        <translation>Text nach einem schließenden Anführungszeichen</translation>
    </message>
    <message>
        <source>a carriage return inside a row</source>
        <translation>ein Wagenrücklauf innerhalb einer Zeile</translation>
    </message>
    <message>
        <source>the file has no header line</source>
        <translation>die Datei hat keine Kopfzeile</translation>
    </message>
    <message>
        <source>too many cells; a table is expected to have at most %1</source>
        <translation>zu viele Zellen; erwartet werden höchstens %1 in einer Tabelle</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>the disk is full; nothing was changed</source>
        <translation>der Datenträger ist voll; nichts wurde geändert</translation>
    </message>
    <message>
        <source>the file may only be read; nothing was changed</source>
        <translation>die Datei ist schreibgeschützt; nichts wurde geändert</translation>
    </message>
    <message>
        <source>another program is using the library and did not finish in time; nothing was changed, please try again</source>
        <translation>ein anderes Programm verwendet die Bibliothek und wurde nicht rechtzeitig fertig; nichts wurde geändert, bitte versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>the file could not be opened</source>
        <translation>die Datei konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>access to the file was denied</source>
        <translation>der Zugriff auf die Datei wurde verweigert</translation>
    </message>
    <message>
        <source>the disk reported an error (%1); nothing was changed</source>
        <translation>der Datenträger meldete einen Fehler (%1); nichts wurde geändert</translation>
    </message>
    <message>
        <source>this is not a library of Greenprint</source>
        <translation>dies ist keine Bibliothek von Greenprint</translation>
    </message>
    <message>
        <source>the library is damaged (%1)</source>
        <translation>die Bibliothek ist beschädigt (%1)</translation>
    </message>
    <message>
        <source>there is not enough memory for this</source>
        <translation>dafür ist nicht genug Arbeitsspeicher vorhanden</translation>
    </message>
    <message>
        <source>the library refused a change (%1)</source>
        <translation>die Bibliothek hat eine Änderung abgelehnt (%1)</translation>
    </message>
    <message>
        <source>the SQLite driver of Qt is not installed</source>
        <translation>der SQLite-Treiber von Qt ist nicht installiert</translation>
    </message>
    <message>
        <source>SQLite does not enforce foreign keys</source>
        <translation>SQLite erzwingt keine Fremdschlüssel</translation>
    </message>
    <message>
        <source>nothing is known to be wrong</source>
        <translation>kein Fehler bekannt</translation>
    </message>
</context>
<context>
    <name>Delta</name>
    <message>
        <source>This is the baseline.</source>
        <translation>Dies ist das Basisszenario.</translation>
    </message>
    <message>
        <source>No difference can be given: a part of it is unknown.</source>
        <translation>Es lässt sich kein Unterschied angeben: Ein Teil davon ist unbekannt.</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>The same as %1 (%2).</source>
        <translation>Ebenso viel wie %1 (%2).</translation>
    </message>
    <message>
        <source>%1 less than %2 (%3).</source>
        <translation>%1 weniger als %2 (%3).</translation>
    </message>
    <message>
        <source>%1 more than %2 (%3).</source>
        <translation>%1 mehr als %2 (%3).</translation>
    </message>
    <message>
        <source>IT energy</source>
        <translation>IT-Energie</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Location-based</source>
        <translation>Standortbasiert</translation>
    </message>
    <message>
        <source>Market-based</source>
        <translation>Marktbasiert</translation>
    </message>
    <message>
        <source>Embodied</source>
        <translation>Gebunden</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>Emissionen</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>p95 latency</source>
        <translation>p95-Latenz</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>Trainingszeit</translation>
    </message>
</context>
<context>
    <name>DoubtCharts</name>
    <message>
        <source>What moves the figure: %1</source>
        <translation>Einflüsse auf den Wert: %1</translation>
    </message>
    <message>
        <source>Low end of the range</source>
        <translation>Unteres Ende des Bereichs</translation>
    </message>
    <message>
        <source>High end of the range</source>
        <translation>Oberes Ende des Bereichs</translation>
    </message>
    <message>
        <source>%1 moves it most, from %2 to %3 %4. Hatched: at the low end of the range.</source>
        <translation>Am stärksten wirkt: %1, von %2 bis %3 %4. Schraffiert: am unteren Ende des Bereichs.</translation>
    </message>
    <message>
        <source>%1: nine draws in ten</source>
        <translation>%1: neun von zehn Ziehungen</translation>
    </message>
    <message>
        <source>The stroke stands at the middle of the draws.</source>
        <translation>Der Strich steht in der Mitte der Ziehungen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 and %n more)</source>
        <translation>
            <numerusform>%1 (%2 und %n weiterer)</numerusform>
            <numerusform>%1 (%2 und %n weitere)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EuAnnex</name>
    <message>
        <source>Item</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Training time, wall clock of one run (days)</source>
        <translation>Trainingszeit, tatsächliche Dauer eines Laufs (Tage)</translation>
    </message>
    <message>
        <source>Training time, hardware-days over the period</source>
        <translation>Trainingszeit, Hardwaretage im Zeitraum</translation>
    </message>
    <message>
        <source>Hardware of training</source>
        <translation>Hardware des Trainings</translation>
    </message>
    <message>
        <source>Training compute (FLOP)</source>
        <translation>Rechenaufwand des Trainings (FLOP)</translation>
    </message>
    <message>
        <source>not stated in the plan</source>
        <translation>im Plan nicht angegeben</translation>
    </message>
    <message>
        <source>Energy of training (MWh)</source>
        <translation>Energie des Trainings (MWh)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Systemgrenze</translation>
    </message>
    <message>
        <source>Inference</source>
        <translation>Inferenz</translation>
    </message>
    <message>
        <source>FLOP of a benchmark task are asked for, which a plan does not know; energy per %1: %2</source>
        <translation>gefordert sind die FLOP einer Benchmark-Aufgabe, die ein Plan nicht kennt; Energie je %1: %2</translation>
    </message>
    <message>
        <source>Carbon over the period, location-based and embodied</source>
        <translation>Emissionen im Zeitraum, standortbasiert und gebunden</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>EU documentation of general-purpose AI models: energy</source>
        <translation>EU-Dokumentation für KI-Modelle mit allgemeinem Verwendungszweck: Energie</translation>
    </message>
    <message>
        <source>Training time, compute and energy</source>
        <translation>Dauer, Rechenaufwand und Energie des Trainings</translation>
    </message>
    <message>
        <source>Applies to providers of general-purpose models (AI Act, Annex XI). Energy is an estimate from the plan, retraining over the period included.</source>
        <translation>Gilt für Anbieter von KI-Modellen mit allgemeinem Verwendungszweck (KI-Verordnung, Anhang XI). Die Energie ist eine Schätzung aus dem Plan, einschließlich erneuten Trainings im Zeitraum.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>the model card is empty</source>
        <translation>die Modellkarte ist leer</translation>
    </message>
    <message>
        <source>the model card is written (%1)</source>
        <translation>die Modellkarte ist ausgefüllt (%1)</translation>
    </message>
    <message>
        <source>results are divided by %1</source>
        <translation>Ergebnisse werden durch %1 geteilt</translation>
    </message>
    <message>
        <source>no functional unit is named</source>
        <translation>keine funktionelle Einheit ist benannt</translation>
    </message>
    <message>
        <source>%1: trained again on drift</source>
        <translation>%1: bei Drift neu trainiert</translation>
    </message>
    <message>
        <source>no model is trained again</source>
        <translation>kein Modell wird neu trainiert</translation>
    </message>
    <message>
        <source>the plan has no service</source>
        <translation>der Plan hat keinen Service</translation>
    </message>
    <message>
        <source>%1: watched by %2</source>
        <translation>%1: überwacht von %2</translation>
    </message>
    <message>
        <source>%1: no monitoring is part of the plan</source>
        <translation>%1: der Plan enthält keine Überwachung</translation>
    </message>
    <message>
        <source>the plan keeps no data</source>
        <translation>der Plan bewahrt keine Daten auf</translation>
    </message>
    <message>
        <source>a plan does not say whether storage is watched</source>
        <translation>ein Plan sagt nicht, ob der Speicher überwacht wird</translation>
    </message>
    <message>
        <source>%1: managed (%2)</source>
        <translation>%1: verwaltet (%2)</translation>
    </message>
    <message>
        <source>%1: run by yourself on %2</source>
        <translation>%1: selbst betrieben auf %2</translation>
    </message>
    <message>
        <source>the plan names no instances</source>
        <translation>der Plan nennt keine Instances</translation>
    </message>
    <message>
        <source>a plan does not say how releases are made</source>
        <translation>ein Plan sagt nicht, wie Releases entstehen</translation>
    </message>
    <message>
        <source>a plan does not say who may do what</source>
        <translation>ein Plan sagt nicht, wer was darf</translation>
    </message>
    <message>
        <source>a plan does not say whether data is encrypted</source>
        <translation>ein Plan sagt nicht, ob Daten verschlüsselt sind</translation>
    </message>
    <message>
        <source>a plan does not say what is versioned</source>
        <translation>ein Plan sagt nicht, was versioniert wird</translation>
    </message>
    <message>
        <source>a plan does not say whether spending is tracked by activity</source>
        <translation>ein Plan sagt nicht, ob Ausgaben je Aktivität verfolgt werden</translation>
    </message>
    <message>
        <source>unknown size</source>
        <translation>unbekannte Größe</translation>
    </message>
    <message>
        <source>%1: kept in %2, where it arises</source>
        <translation>%1: liegt in %2, wo die Daten entstehen</translation>
    </message>
    <message>
        <source>%1: arises in %2, kept in %3</source>
        <translation>%1: entsteht in %2, liegt in %3</translation>
    </message>
    <message>
        <source>%1: kept in %2, read by %3 in %4</source>
        <translation>%1: liegt in %2, gelesen von %3 in %4</translation>
    </message>
    <message>
        <source>%1: read by %2 in the same Region</source>
        <translation>%1: gelesen von %2 in derselben Region</translation>
    </message>
    <message>
        <source>it is not stated where the data arises</source>
        <translation>es ist nicht angegeben, wo die Daten entstehen</translation>
    </message>
    <message>
        <source>%1: %2 a month, as stored</source>
        <translation>%1: %2 im Monat, wie gespeichert</translation>
    </message>
    <message>
        <source>%1: %2 a month, sent at %3 of the stored size</source>
        <translation>%1: %2 im Monat, übertragen mit %3 der gespeicherten Größe</translation>
    </message>
    <message>
        <source>the plan states no transfers</source>
        <translation>der Plan nennt keine Übertragungen</translation>
    </message>
    <message>
        <source>%1: %2 of the work is reused</source>
        <translation>%1: %2 der Arbeit werden wiederverwendet</translation>
    </message>
    <message>
        <source>%1: features are computed anew each time, and there is no feature store</source>
        <translation>%1: Features werden jedes Mal neu berechnet, und es gibt keinen Feature Store</translation>
    </message>
    <message>
        <source>the plan has no feature engineering</source>
        <translation>der Plan hat kein Feature-Engineering</translation>
    </message>
    <message>
        <source>a plan does not say whether data was published before</source>
        <translation>ein Plan sagt nicht, ob Daten bereits veröffentlicht waren</translation>
    </message>
    <message>
        <source>%1: expires after %2 days</source>
        <translation>%1: läuft nach %2 Tagen ab</translation>
    </message>
    <message>
        <source>%1: kept for %2 months</source>
        <translation>%1: %2 Monate aufbewahrt</translation>
    </message>
    <message>
        <source>%1: %2, growing by %3 a month, kept for ever</source>
        <translation>%1: %2, wächst um %3 im Monat, unbegrenzt aufbewahrt</translation>
    </message>
    <message>
        <source>%1: %2, kept for ever</source>
        <translation>%1: %2, unbegrenzt aufbewahrt</translation>
    </message>
    <message>
        <source>%1: it is not stated how often it is read</source>
        <translation>%1: es ist nicht angegeben, wie oft die Daten gelesen werden</translation>
    </message>
    <message>
        <source>%1: %2, moves to an archive class after %3 days</source>
        <translation>%1: %2, wechselt nach %3 Tagen in eine Archivklasse</translation>
    </message>
    <message>
        <source>no data that is hardly read</source>
        <translation>keine Daten, die kaum gelesen werden</translation>
    </message>
    <message>
        <source>%1: it is not stated whether it can be made again</source>
        <translation>%1: es ist nicht angegeben, ob die Daten neu erzeugt werden können</translation>
    </message>
    <message>
        <source>%1: %2 can be made again, kept in %3 (zones: %4)</source>
        <translation>%1: %2 können neu erzeugt werden, liegen in %3 (Zonen: %4)</translation>
    </message>
    <message>
        <source>no data that can be made again</source>
        <translation>keine Daten, die neu erzeugt werden können</translation>
    </message>
    <message>
        <source>%1: tiered by access</source>
        <translation>%1: nach Zugriffen eingestuft</translation>
    </message>
    <message>
        <source>%1: moves to another class after %2 days</source>
        <translation>%1: wechselt nach %2 Tagen in eine andere Klasse</translation>
    </message>
    <message>
        <source>%1: a rule expires it after %2 days</source>
        <translation>%1: läuft durch eine Regel nach %2 Tagen ab</translation>
    </message>
    <message>
        <source>%1: %2 in %3, growing by %4 a month, without a rule</source>
        <translation>%1: %2 in %3, wächst um %4 im Monat, ohne Regel</translation>
    </message>
    <message>
        <source>no data that grows</source>
        <translation>keine Daten, die wachsen</translation>
    </message>
    <message>
        <source>%1: the format is not stated</source>
        <translation>%1: das Format ist nicht angegeben</translation>
    </message>
    <message>
        <source>%1: %2 as %3</source>
        <translation>%1: %2 als %3</translation>
    </message>
    <message>
        <source>no tables among the data</source>
        <translation>keine Tabellen unter den Daten</translation>
    </message>
    <message>
        <source>%1: the compression is not stated</source>
        <translation>%1: die Komprimierung ist nicht angegeben</translation>
    </message>
    <message>
        <source>%1: %2, compressed with gzip</source>
        <translation>%1: %2, mit gzip komprimiert</translation>
    </message>
    <message>
        <source>%1: compressed with Zstandard</source>
        <translation>%1: mit Zstandard komprimiert</translation>
    </message>
    <message>
        <source>no data that is compressed with gzip</source>
        <translation>keine Daten, die mit gzip komprimiert sind</translation>
    </message>
    <message>
        <source>%1: the input mode is not stated</source>
        <translation>%1: der Eingabemodus ist nicht angegeben</translation>
    </message>
    <message>
        <source>%1: copies %2 to a volume first</source>
        <translation>%1: kopiert %2 zuerst auf ein Volume</translation>
    </message>
    <message>
        <source>%1: streams %2</source>
        <translation>%1: streamt %2</translation>
    </message>
    <message>
        <source>no training that names its input</source>
        <translation>kein Training, das seine Eingabe nennt</translation>
    </message>
    <message>
        <source>%1: a volume of %2 on each of %3 instances; how full it is, a plan does not say</source>
        <translation>%1: ein Volume von %2 auf jeder von %3 Instances; wie voll es ist, sagt ein Plan nicht</translation>
    </message>
    <message>
        <source>the plan states no working volumes</source>
        <translation>der Plan nennt keine Arbeits-Volumes</translation>
    </message>
    <message>
        <source>an accuracy of %1</source>
        <translation>eine Genauigkeit von %1</translation>
    </message>
    <message>
        <source>functional unit: %1</source>
        <translation>funktionelle Einheit: %1</translation>
    </message>
    <message>
        <source>no target for carbon per unit</source>
        <translation>kein Ziel für Emissionen je Einheit</translation>
    </message>
    <message>
        <source>the benefit is described</source>
        <translation>der Nutzen ist beschrieben</translation>
    </message>
    <message>
        <source>the benefit is not described</source>
        <translation>der Nutzen ist nicht beschrieben</translation>
    </message>
    <message>
        <source>no target is set</source>
        <translation>kein Ziel ist gesetzt</translation>
    </message>
    <message>
        <source>targets: %1</source>
        <translation>Ziele: %1</translation>
    </message>
    <message>
        <source>owner: %1</source>
        <translation>verantwortlich: %1</translation>
    </message>
    <message>
        <source>nobody is named as owner</source>
        <translation>niemand ist als verantwortlich benannt</translation>
    </message>
    <message>
        <source>compared without a model in: %1</source>
        <translation>mit einer Lösung ohne Modell verglichen in: %1</translation>
    </message>
    <message>
        <source>no scenario compares a rule with the model</source>
        <translation>kein Szenario vergleicht eine Regel mit dem Modell</translation>
    </message>
    <message>
        <source>compared with a managed service in: %1</source>
        <translation>mit einem verwalteten Service verglichen in: %1</translation>
    </message>
    <message>
        <source>no scenario compares a managed AI service with the model</source>
        <translation>kein Szenario vergleicht einen verwalteten KI-Service mit dem Modell</translation>
    </message>
    <message>
        <source>%1: it is not stated from what training starts</source>
        <translation>%1: es ist nicht angegeben, wovon das Training ausgeht</translation>
    </message>
    <message>
        <source>%1: trained from scratch</source>
        <translation>%1: von Grund auf trainiert</translation>
    </message>
    <message>
        <source>%1: starts from an existing model (%2)</source>
        <translation>%1: geht von einem vorhandenen Modell aus (%2)</translation>
    </message>
    <message>
        <source>the plan trains no model</source>
        <translation>der Plan trainiert kein Modell</translation>
    </message>
    <message>
        <source>%1: the carbon of its electricity is not known</source>
        <translation>%1: die Emissionen des Stroms sind nicht bekannt</translation>
    </message>
    <message>
        <source>%1: the residency allows no other Region</source>
        <translation>%1: die Datenresidenz erlaubt keine andere Region</translation>
    </message>
    <message>
        <source>%1: %2 g/kWh with overhead, among the lowest that are allowed</source>
        <translation>%1: %2 g/kWh mit Overhead, unter den niedrigsten zulässigen</translation>
    </message>
    <message>
        <source>the scenario</source>
        <translation>das Szenario</translation>
    </message>
    <message>
        <source>%1: adopted with a strength of %2 (%3)</source>
        <translation>%1: mit einer Stärke von %2 übernommen (%3)</translation>
    </message>
    <message>
        <source>%1: listed as adopted</source>
        <translation>%1: als übernommen aufgeführt</translation>
    </message>
    <message>
        <source>%1: adopted</source>
        <translation>%1: übernommen</translation>
    </message>
    <message>
        <source>%1: no latency is promised</source>
        <translation>%1: keine Latenz ist zugesagt</translation>
    </message>
    <message>
        <source>%1: never fewer than %2 instances, which are in use %3 in the busiest month</source>
        <translation>%1: nie weniger als %2 Instances, im Monat mit der höchsten Last zu %3 ausgelastet</translation>
    </message>
    <message>
        <source>no endpoint waits for requests</source>
        <translation>kein Endpunkt wartet auf Anfragen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: no latency is promised, so that nobody can tell whether answers may wait</source>
        <translation>%1: keine Latenz ist zugesagt, daher lässt sich nicht sagen, ob Antworten warten dürfen</translation>
    </message>
    <message>
        <source>no service whose answers may wait</source>
        <translation>kein Service, dessen Antworten warten dürfen</translation>
    </message>
    <message>
        <source>%1: %2 models, %3</source>
        <translation>%1: %2 Modelle, %3</translation>
    </message>
    <message>
        <source>%1: %2 models share instances</source>
        <translation>%1: %2 Modelle teilen sich Instances</translation>
    </message>
    <message>
        <source>%1: %2 models, each on an endpoint of its own</source>
        <translation>%1: %2 Modelle, jedes auf einem eigenen Endpunkt</translation>
    </message>
    <message>
        <source>no service has several models</source>
        <translation>kein Service hat mehrere Modelle</translation>
    </message>
    <message>
        <source>%1: serverless</source>
        <translation>%1: serverlos</translation>
    </message>
    <message>
        <source>%1: %2 traffic, instances in use %3 in the busiest month</source>
        <translation>%1: Anfragelast „%2“, Instances im Monat mit der höchsten Last zu %3 ausgelastet</translation>
    </message>
    <message>
        <source>no service that a serverless endpoint could take</source>
        <translation>kein Service, den ein serverloser Endpunkt übernehmen könnte</translation>
    </message>
    <message>
        <source>%1: the accelerator is not known</source>
        <translation>%1: der Beschleuniger ist nicht bekannt</translation>
    </message>
    <message>
        <source>%1: %2 with %3</source>
        <translation>%1: %2 mit %3</translation>
    </message>
    <message>
        <source>no service answers on accelerators</source>
        <translation>kein Service antwortet auf Beschleunigern</translation>
    </message>
    <message>
        <source>%1: the type is not stated</source>
        <translation>%1: der Typ ist nicht angegeben</translation>
    </message>
    <message>
        <source>%1: %2, an Arm type</source>
        <translation>%1: %2, ein Arm-Typ</translation>
    </message>
    <message>
        <source>%1: %2, not an Arm type</source>
        <translation>%1: %2, kein Arm-Typ</translation>
    </message>
    <message>
        <source>no service answers on processors</source>
        <translation>kein Service antwortet auf Prozessoren</translation>
    </message>
    <message>
        <source>%1: a replica takes %2 accelerators</source>
        <translation>%1: ein Replikat belegt %2 Beschleuniger</translation>
    </message>
    <message>
        <source>every model fits on one accelerator</source>
        <translation>jedes Modell passt auf einen Beschleuniger</translation>
    </message>
    <message>
        <source>%1: a plan does not say whether the model is compiled</source>
        <translation>%1: ein Plan sagt nicht, ob das Modell kompiliert ist</translation>
    </message>
    <message>
        <source>%1: a plan does not say whether the model has been shrunk</source>
        <translation>%1: ein Plan sagt nicht, ob das Modell verkleinert wurde</translation>
    </message>
    <message>
        <source>%1: its use cannot be computed</source>
        <translation>%1: die Auslastung lässt sich nicht berechnen</translation>
    </message>
    <message>
        <source>%1: up to %2 × %3, in use %4 in the busiest month</source>
        <translation>%1: bis zu %2 × %3, im Monat mit der höchsten Last zu %4 ausgelastet</translation>
    </message>
    <message>
        <source>%1: steady traffic on a fixed number of instances</source>
        <translation>%1: gleichmäßige Anfragelast auf einer festen Zahl von Instances</translation>
    </message>
    <message>
        <source>%1: %2 traffic on a fixed number of instances (%3)</source>
        <translation>%1: Anfragelast „%2“ auf einer festen Zahl von Instances (%3)</translation>
    </message>
    <message>
        <source>%1: scales with demand, never below %2</source>
        <translation>%1: skaliert mit der Nachfrage, nie unter %2</translation>
    </message>
    <message>
        <source>%1: devices are part of the plan</source>
        <translation>%1: der Plan enthält Geräte</translation>
    </message>
    <message>
        <source>no devices are part of the plan</source>
        <translation>der Plan enthält keine Geräte</translation>
    </message>
    <message>
        <source>%1: zones: %2</source>
        <translation>%1: Zonen: %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>unknown type</source>
        <translation>unbekannter Typ</translation>
    </message>
    <message>
        <source>%1: instances are there while it works</source>
        <translation>%1: Instances bestehen nur, während gearbeitet wird</translation>
    </message>
    <message>
        <source>%1: %2 always on, idle for %3 of %4 instance hours a month (%5)</source>
        <translation>%1: %2 immer eingeschaltet, davon %3 von %4 Instance-Stunden im Monat im Leerlauf (%5)</translation>
    </message>
    <message>
        <source>%1: %2 always on</source>
        <translation>%1: %2 immer eingeschaltet</translation>
    </message>
    <message>
        <source>the plan has no data pipeline</source>
        <translation>der Plan hat keine Datenpipeline</translation>
    </message>
    <message>
        <source>the plan has no notebooks</source>
        <translation>der Plan hat keine Notebooks</translation>
    </message>
    <message>
        <source>no accuracy is named that would be enough</source>
        <translation>es ist nicht angegeben, welche Genauigkeit genügt</translation>
    </message>
    <message>
        <source>enough is %1</source>
        <translation>ausreichend: %1</translation>
    </message>
    <message>
        <source>the plan has no such work</source>
        <translation>der Plan hat keine solche Arbeit</translation>
    </message>
    <message>
        <source>%1: a plan does not say how large a model was tried first</source>
        <translation>%1: ein Plan sagt nicht, wie groß das zuerst erprobte Modell war</translation>
    </message>
    <message>
        <source>%1: a plan does not say whether the graph is compiled</source>
        <translation>%1: ein Plan sagt nicht, ob der Graph kompiliert wird</translation>
    </message>
    <message>
        <source>%1: continues from the last model</source>
        <translation>%1: setzt beim letzten Modell fort</translation>
    </message>
    <message>
        <source>%1: the use of its accelerators is not stated</source>
        <translation>%1: die Auslastung der Beschleuniger ist nicht angegeben</translation>
    </message>
    <message>
        <source>%1: %2, accelerators in use %3</source>
        <translation>%1: %2, Beschleuniger zu %3 ausgelastet</translation>
    </message>
    <message>
        <source>no training on several accelerators</source>
        <translation>kein Training auf mehreren Beschleunigern</translation>
    </message>
    <message>
        <source>%1: it is not stated how many runs fail</source>
        <translation>%1: es ist nicht angegeben, wie viele Läufe fehlschlagen</translation>
    </message>
    <message>
        <source>%1: %2 of the runs fail</source>
        <translation>%1: %2 der Läufe schlagen fehl</translation>
    </message>
    <message>
        <source>no training on accelerators</source>
        <translation>kein Training auf Beschleunigern</translation>
    </message>
    <message>
        <source>%1: bought %2</source>
        <translation>%1: Kaufoption %2</translation>
    </message>
    <message>
        <source>%1: its use is not stated</source>
        <translation>%1: die Auslastung ist nicht angegeben</translation>
    </message>
    <message>
        <source>%1: %2, in use %3</source>
        <translation>%1: %2, zu %3 ausgelastet</translation>
    </message>
    <message>
        <source>%1: runs on processors (%2)</source>
        <translation>%1: läuft auf Prozessoren (%2)</translation>
    </message>
    <message>
        <source>%1: needs no accelerator and runs on %2</source>
        <translation>%1: braucht keinen Beschleuniger und läuft auf %2</translation>
    </message>
    <message>
        <source>%1: measured on processors, too</source>
        <translation>%1: auch auf Prozessoren gemessen</translation>
    </message>
    <message>
        <source>%1: no measurement on a processor is stated</source>
        <translation>%1: keine Messung auf einem Prozessor ist angegeben</translation>
    </message>
    <message>
        <source>%1: %2, without accelerator</source>
        <translation>%1: %2, ohne Beschleuniger</translation>
    </message>
    <message>
        <source>%1: %2; the use of its accelerators is not stated</source>
        <translation>%1: %2; die Auslastung der Beschleuniger ist nicht angegeben</translation>
    </message>
    <message>
        <source>%1: it is not stated how much of the data it uses</source>
        <translation>%1: es ist nicht angegeben, welcher Teil der Daten verwendet wird</translation>
    </message>
    <message>
        <source>%1: uses %2 of the data</source>
        <translation>%1: verwendet %2 der Daten</translation>
    </message>
    <message>
        <source>the plan has no experiments</source>
        <translation>der Plan hat keine Experimente</translation>
    </message>
    <message>
        <source>%1: %2, expires after %3 days</source>
        <translation>%1: %2, läuft nach %3 Tagen ab</translation>
    </message>
    <message>
        <source>%1: %2, kept for %3 months</source>
        <translation>%1: %2, %3 Monate aufbewahrt</translation>
    </message>
    <message>
        <source>the plan states no training artifacts</source>
        <translation>der Plan nennt keine Trainingsartefakte</translation>
    </message>
    <message>
        <source>%1: %2 a month, kept for %3 days</source>
        <translation>%1: %2 im Monat, %3 Tage aufbewahrt</translation>
    </message>
    <message>
        <source>%1: %2 a month, kept for ever</source>
        <translation>%1: %2 im Monat, unbegrenzt aufbewahrt</translation>
    </message>
    <message>
        <source>the plan states no logs</source>
        <translation>der Plan nennt keine Logs</translation>
    </message>
    <message>
        <source>%1: %2 trials, %3</source>
        <translation>%1: %2 Versuche, %3</translation>
    </message>
    <message>
        <source>%1: the strategy is not stated</source>
        <translation>%1: die Strategie ist nicht angegeben</translation>
    </message>
    <message>
        <source>the plan has no hyperparameter search</source>
        <translation>der Plan hat keine Hyperparametersuche</translation>
    </message>
    <message>
        <source>%1: %2 trials, %3 at a time</source>
        <translation>%1: %2 Versuche, %3 gleichzeitig</translation>
    </message>
    <message>
        <source>%1, with a strategy that does not learn</source>
        <translation>%1, mit einer Strategie, die nicht lernt</translation>
    </message>
    <message>
        <source>%1: it is not stated how many trials run at once</source>
        <translation>%1: es ist nicht angegeben, wie viele Versuche gleichzeitig laufen</translation>
    </message>
    <message>
        <source>%1: a plan does not say which ranges are searched</source>
        <translation>%1: ein Plan sagt nicht, welche Bereiche durchsucht werden</translation>
    </message>
    <message>
        <source>%1: a plan does not say whether earlier results are used</source>
        <translation>%1: ein Plan sagt nicht, ob frühere Ergebnisse genutzt werden</translation>
    </message>
    <message>
        <source>%1: Hyperband stops trials that fall behind</source>
        <translation>%1: Hyperband beendet Versuche, die zurückfallen</translation>
    </message>
    <message>
        <source>%1: a plan does not say whether trials are stopped early</source>
        <translation>%1: ein Plan sagt nicht, ob Versuche vorzeitig beendet werden</translation>
    </message>
    <message>
        <source>%1: trained %2 × a month by the calendar</source>
        <translation>%1: nach Kalender %2-mal im Monat trainiert</translation>
    </message>
    <message>
        <source>%1: %2 in %3, read %4 × a month</source>
        <translation>%1: %2 in %3, %4-mal im Monat gelesen</translation>
    </message>
    <message>
        <source>%1: %2 g/kWh with overhead; the lowest that is allowed, %3, has %4 g/kWh</source>
        <translation>%1: %2 g/kWh mit Overhead; die niedrigste zulässige Region, %3, hat %4 g/kWh</translation>
    </message>
    <message>
        <source>%1: trained %2 × a month, each time anew (%3)</source>
        <translation>%1: %2-mal im Monat trainiert, jedes Mal neu (%3)</translation>
    </message>
    <message>
        <source>%1: trained %2 × a month; it is not stated from what it starts</source>
        <translation>%1: %2-mal im Monat trainiert; es ist nicht angegeben, wovon es ausgeht</translation>
    </message>
    <message>
        <source>%1 of carbon per unit</source>
        <translation>%1 Emissionen je Einheit</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 im Monat</translation>
    </message>
    <message>
        <source>%1 at p95</source>
        <translation>%1 bei p95</translation>
    </message>
    <message>
        <source>%1 of training</source>
        <translation>%1 Training</translation>
    </message>
    <message>
        <source>target: %1 of carbon per unit</source>
        <translation>Ziel: %1 Emissionen je Einheit</translation>
    </message>
    <message>
        <source>%1: %2 are promised</source>
        <translation>%1: %2 sind zugesagt</translation>
    </message>
    <message>
        <source>%1: answers may take %2, and the endpoint is %3</source>
        <translation>%1: Antworten dürfen %2 dauern; Art des Endpunkts: %3</translation>
    </message>
</context>
<context>
    <name>Expectation</name>
    <message>
        <source>%1 above %2, up to %3</source>
        <translation>%1 über %2, höchstens %3</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 von %2 bis %3</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>„yes“ oder „no“</translation>
    </message>
    <message>
        <source>1 to 64 letters, digits, hyphens or underscores</source>
        <translation>1 bis 64 Buchstaben, Ziffern, Bindestriche oder Unterstriche</translation>
    </message>
    <message>
        <source>the id of a dataset</source>
        <translation>die Kennung eines Datensatzes</translation>
    </message>
    <message>
        <source>the id of a task</source>
        <translation>die Kennung einer Aufgabe</translation>
    </message>
    <message>
        <source>the id of a service</source>
        <translation>die Kennung eines Service</translation>
    </message>
    <message>
        <source>ids of services, separated by spaces</source>
        <translation>Kennungen von Services, durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>the id of another scenario</source>
        <translation>die Kennung eines anderen Szenarios</translation>
    </message>
    <message>
        <source>a Region of the catalog or of an override</source>
        <translation>eine Region des Katalogs oder einer Überschreibung</translation>
    </message>
    <message>
        <source>Regions, separated by spaces</source>
        <translation>Regionen, durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>an instance type of the catalog or of an override</source>
        <translation>ein Instance-Typ des Katalogs oder einer Überschreibung</translation>
    </message>
    <message>
        <source>a storage class of the catalog</source>
        <translation>eine Speicherklasse des Katalogs</translation>
    </message>
    <message>
        <source>the id of a practice of the catalog</source>
        <translation>die Kennung einer Praktik des Katalogs</translation>
    </message>
    <message>
        <source>a Region, &quot;internet&quot; or &quot;dataset:ID&quot;</source>
        <translation>eine Region, „internet“ oder „dataset:ID“</translation>
    </message>
    <message>
        <source>the path of an attribute of the workload</source>
        <translation>der Pfad eines Attributs der Workload</translation>
    </message>
    <message>
        <source>the path of a part of the plan</source>
        <translation>der Pfad eines Teils des Plans</translation>
    </message>
    <message>
        <source>the id of a part of the workload</source>
        <translation>die Kennung eines Teils der Workload</translation>
    </message>
    <message>
        <source>words, separated by spaces</source>
        <translation>Wörter, durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>168 numbers from 0, not all of them 0</source>
        <translation>168 Zahlen ab 0, nicht alle 0</translation>
    </message>
    <message>
        <source>a month such as 2027-01</source>
        <translation>ein Monat wie 2027-01</translation>
    </message>
    <message>
        <source>a number of days, or &quot;never&quot;</source>
        <translation>eine Zahl von Tagen oder „never“</translation>
    </message>
    <message>
        <source>a date such as 2027-01-31</source>
        <translation>ein Datum wie 2027-01-31</translation>
    </message>
    <message>
        <source>text without control characters</source>
        <translation>Text ohne Steuerzeichen</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>%1 unknown</source>
        <translation>%1 unbekannt</translation>
    </message>
    <message>
        <source>Feature store %1</source>
        <translation>Feature Store %1</translation>
    </message>
    <message>
        <source>Logs %1</source>
        <translation>Logs %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 of &quot;%2&quot;: %3</source>
        <translation>%1 von „%2“: %3</translation>
    </message>
    <message>
        <source>, partial: something is unknown</source>
        <translation>, unvollständig: Etwas ist unbekannt</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>The metric does not apply to this line.</source>
        <translation>Die Kennzahl ist auf diesen Posten nicht anwendbar.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Verlässlichkeit</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>ExplainLatency</name>
    <message>
        <source>%1 for a request, %2 at once on %3</source>
        <translation>%1 je Anfrage, %2 gleichzeitig auf %3</translation>
    </message>
    <message>
        <source>%1 of instances used</source>
        <translation>Instances zu %1 ausgelastet</translation>
    </message>
    <message>
        <source>%1, the mixture of the week&apos;s 168 hours</source>
        <translation>%1, Mischung der 168 Stunden der Woche</translation>
    </message>
    <message>
        <source>Payload on its way</source>
        <translation>Übertragung der Nutzlast</translation>
    </message>
    <message>
        <source>%1 at %2 Mbit/s</source>
        <translation>%1 mit %2 Mbit/s</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Roundtrip-Zeit</translation>
    </message>
    <message>
        <source>from %1 to %2 and back</source>
        <translation>von %1 nach %2 und zurück</translation>
    </message>
    <message>
        <source>Waiting and being served</source>
        <translation>Wartezeit und Bedienung</translation>
    </message>
    <message>
        <source>hourly simulation of the busiest month</source>
        <translation>stündliche Simulation des Monats mit der höchsten Last</translation>
    </message>
    <message>
        <source>%1 of &quot;%2&quot;: %3</source>
        <translation>%1 von „%2“: %3</translation>
    </message>
    <message>
        <source>, that of %1</source>
        <translation>, die von %1</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Berechnung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>Explore</name>
    <message>
        <source>the search was stopped</source>
        <translation>die Suche wurde angehalten</translation>
    </message>
    <message>
        <source>the objective %1 stands there twice</source>
        <translation>das Optimierungsziel %1 kommt zweimal vor</translation>
    </message>
    <message>
        <source>expected two or three objectives out of %1</source>
        <translation>zwei oder drei Optimierungsziele aus %1 erwartet</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: expected METRIC&lt;=NUMBER with one of %2</source>
        <translation>„%1“: METRIC&lt;=NUMBER mit einer von %2 erwartet</translation>
    </message>
    <message>
        <source>%1 practices that act on data and services are too many to try all combinations</source>
        <translation>%1 Praktiken, die auf Daten und Services wirken, sind zu viele, um alle Kombinationen zu prüfen</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Grid, location-based</source>
        <translation>Stromnetz, standortbasiert</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Water on site (WUE)</source>
        <translation>Wasser vor Ort (WUE)</translation>
    </message>
    <message>
        <source>Water of generation</source>
        <translation>Wasser der Stromerzeugung</translation>
    </message>
    <message>
        <source>Price level, us-east-1 = 1</source>
        <translation>Preisniveau, us-east-1 = 1</translation>
    </message>
    <message>
        <source>Matched with renewable energy</source>
        <translation>Durch erneuerbare Energie gedeckt</translation>
    </message>
    <message>
        <source>A Region matched with renewable energy still has the emissions of its grid; both accountings stand side by side.</source>
        <translation>Auch eine durch erneuerbare Energie gedeckte Region hat die Emissionen ihres Stromnetzes; beide Bilanzierungen stehen nebeneinander.</translation>
    </message>
    <message>
        <source>Use it for “%1”</source>
        <translation>Für „%1“ verwenden</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Nach %1 verlegen</translation>
    </message>
    <message>
        <source>What its publisher says: %1</source>
        <translation>Angabe des Herausgebers: %1</translation>
    </message>
    <message>
        <source>Caution: %1</source>
        <translation>Achtung: %1</translation>
    </message>
    <message>
        <source>Strength taken by default</source>
        <translation>Standardmäßig angesetzte Stärke</translation>
    </message>
    <message>
        <source>Published maximum</source>
        <translation>Veröffentlichtes Maximum</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis zu %1</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Adopt in “%1”</source>
        <translation>In „%1“ übernehmen</translation>
    </message>
    <message>
        <source>Adopt %1</source>
        <translation>%1 übernehmen</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Described in</source>
        <translation>Beschrieben in</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>after it is enabled for the account</source>
        <translation>nach Freischaltung für das Konto</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Draw the week of %1</source>
        <translation>Woche von %1 zeichnen</translation>
    </message>
    <message>
        <source>the workload</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>Change “%1” in “%2”</source>
        <translation>„%1“ in „%2“ ändern</translation>
    </message>
    <message>
        <source>Choose “%1” in “%2”</source>
        <translation>„%1“ in „%2“ wählen</translation>
    </message>
    <message>
        <source>the internet</source>
        <translation>das Internet</translation>
    </message>
    <message>
        <source>%1 vCPU</source>
        <translation>%1 vCPU</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
</context>
<context>
    <name>FigureOrigin</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a confidence and its share</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1; a line counts as its weakest factor</source>
        <translation>%1; ein Posten zählt wie sein schwächster Faktor</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an input and the part that it is of</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The plan has no service that answers requests.</source>
        <translation>Der Plan hat keinen Service, der Anfragen beantwortet.</translation>
    </message>
    <message>
        <source>95 of 100 answers of “%1” are faster: requests wait in a queue for free capacity, simulated hour by hour; the busiest month counts.</source>
        <translation>95 von 100 Antworten von „%1“ sind schneller: Anfragen warten in einer Warteschlange auf freie Kapazität, Stunde für Stunde simuliert; es zählt der Monat mit der höchsten Last.</translation>
    </message>
    <message>
        <source>busy %1 of its capacity</source>
        <translation>zu %1 seiner Kapazität ausgelastet</translation>
    </message>
    <message>
        <source>Nothing in the plan adds to it.</source>
        <translation>Nichts im Plan trägt dazu bei.</translation>
    </message>
    <message numerus="yes">
        <source>Sum of %n line(s), each a product.</source>
        <translation>
            <numerusform>Summe aus %n Posten, der ein Produkt ist.</numerusform>
            <numerusform>Summe aus %n Posten, jeder ein Produkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The largest, %1, is %2:</source>
        <translation>Der größte, %1, ist %2:</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Berechnung</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Verlässlichkeit</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Partial: something in it is unknown.</source>
        <translation>Unvollständig: Etwas darin ist unbekannt.</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>The file is not well-formed XML: %1.</source>
        <translation>Die Datei ist kein wohlgeformtes XML: %1.</translation>
    </message>
    <message>
        <source>Document type declarations are not accepted.</source>
        <translation>Dokumenttyp-Deklarationen sind nicht zulässig.</translation>
    </message>
    <message>
        <source>The file contains a NUL byte.</source>
        <translation>Die Datei enthält ein NUL-Byte.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text: %1.</source>
        <translation>Die Datei ist kein UTF-8-Text: %1.</translation>
    </message>
    <message>
        <source>The file has %1 bytes; at most %2 are accepted.</source>
        <translation>Die Datei hat %1 Byte; zulässig sind höchstens %2.</translation>
    </message>
    <message>
        <source>Elements are nested more than %1 levels deep.</source>
        <translation>Elemente sind tiefer als %1 Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>The root element is &quot;%1&quot;; expected &quot;plan&quot;.</source>
        <translation>Das Wurzelelement ist „%1“; erwartet: „plan“.</translation>
    </message>
    <message>
        <source>The plan has format %1; this version reads up to format %2.</source>
        <translation>Der Plan hat Format %1; diese Version liest bis Format %2.</translation>
    </message>
    <message>
        <source>The file has the older format %1; on opening, %2.</source>
        <translation>Die Datei hat das ältere Format %1; beim Öffnen: %2.</translation>
    </message>
    <message>
        <source>The element &quot;%1&quot; is not known; it is kept and has no effect.</source>
        <translation>Das Element „%1“ ist unbekannt; es bleibt erhalten und hat keine Wirkung.</translation>
    </message>
    <message>
        <source>The attribute &quot;%1&quot; is not known; it is kept and has no effect.</source>
        <translation>Das Attribut „%1“ ist unbekannt; es bleibt erhalten und hat keine Wirkung.</translation>
    </message>
    <message>
        <source>The attribute &quot;%1&quot; is missing; expected %2.</source>
        <translation>Das Attribut „%1“ fehlt; erwartet: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot;; expected %3.</source>
        <translation>„%1“ ist „%2“; erwartet: %3.</translation>
    </message>
    <message>
        <source>The element &quot;%1&quot; may appear once only.</source>
        <translation>Das Element „%1“ darf nur einmal vorkommen.</translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; is used twice.</source>
        <translation>Die Kennung „%1“ ist doppelt vergeben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; refers to &quot;%2&quot;, which does not exist; expected %3.</source>
        <translation>„%1“ verweist auf „%2“; das gibt es nicht; erwartet: %3.</translation>
    </message>
    <message>
        <source>The scenario inherits from itself by way of %1.</source>
        <translation>Das Szenario erbt über %1 von sich selbst.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; are both marked as baseline; one may be.</source>
        <translation>„%1“ und „%2“ sind beide als Basisszenario gekennzeichnet; nur eines darf es sein.</translation>
    </message>
    <message>
        <source>The Region &quot;%1&quot; is neither in the catalog nor in an override of the plan.</source>
        <translation>Die Region „%1“ steht weder im Katalog noch in einer Überschreibung des Plans.</translation>
    </message>
    <message>
        <source>The instance type &quot;%1&quot; is neither in the catalog nor in an override of the plan.</source>
        <translation>Der Instance-Typ „%1“ steht weder im Katalog noch in einer Überschreibung des Plans.</translation>
    </message>
    <message>
        <source>The storage class &quot;%1&quot; is not known; expected one of %2.</source>
        <translation>Die Speicherklasse „%1“ ist unbekannt; erwartet: eine von %2.</translation>
    </message>
    <message>
        <source>The practice &quot;%1&quot; is not in the catalog.</source>
        <translation>Die Praktik „%1“ steht nicht im Katalog.</translation>
    </message>
    <message>
        <source>The path &quot;%1&quot; leads nowhere: %2.</source>
        <translation>Der Pfad „%1“ führt ins Leere: %2.</translation>
    </message>
    <message>
        <source>The catalog has no %1 &quot;%2&quot;.</source>
        <translation>Nicht im Katalog: %1 „%2“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not given, so its figures are unknown.</source>
        <translation>„%1“ ist nicht angegeben, daher sind die Werte unbekannt.</translation>
    </message>
    <message>
        <source>%1 is unknown; totals that need it are partial.</source>
        <translation>Unbekannt: %1; Summen, die davon abhängen, sind unvollständig.</translation>
    </message>
    <message>
        <source>No contractual instrument is known for %1: market-based carbon equals location-based.</source>
        <translation>Für %1 ist kein vertragliches Instrument bekannt: Die marktbasierten Emissionen entsprechen den standortbasierten.</translation>
    </message>
    <message>
        <source>The pattern cannot have a peak of %1 times the mean; %2 is used.</source>
        <translation>Das Muster kann keine Spitze vom %1-Fachen des Mittels haben; verwendet wird %2.</translation>
    </message>
    <message>
        <source>%1 is not offered for %2 in %3.</source>
        <translation>%1 wird in %3 nicht für %2 angeboten.</translation>
    </message>
    <message>
        <source>%1 is a Graviton type, which SageMaker does not offer for %2.</source>
        <translation>%1 ist ein Graviton-Typ; SageMaker bietet ihn nicht für %2 an.</translation>
    </message>
    <message>
        <source>%1 is outside the residency of the plan (%2).</source>
        <translation>%1 liegt außerhalb der Datenresidenz des Plans (%2).</translation>
    </message>
    <message>
        <source>There is no basis for the speed of %1 compared with %2; a measured run is needed.</source>
        <translation>Für die Geschwindigkeit von %1 im Vergleich zu %2 fehlt die Grundlage; ein gemessener Lauf ist nötig.</translation>
    </message>
    <message>
        <source>%1 GB of memory are needed; %2 has %3 GB.</source>
        <translation>%1 GB Arbeitsspeicher sind nötig; %2 hat %3 GB.</translation>
    </message>
    <message>
        <source>%1 GB of accelerator memory are needed; %2 has %3 GB.</source>
        <translation>%1 GB Beschleunigerspeicher sind nötig; %2 hat %3 GB.</translation>
    </message>
    <message>
        <source>The work needs an accelerator; %1 has none.</source>
        <translation>Die Arbeit braucht einen Beschleuniger; %1 hat keinen.</translation>
    </message>
    <message>
        <source>Spot is not offered for %1; it is for training, tuning and EC2.</source>
        <translation>Spot wird nicht für %1 angeboten; es gilt für Training, Tuning und EC2.</translation>
    </message>
    <message>
        <source>The work takes %1 h a month on instances that are there for %2 h.</source>
        <translation>Die Arbeit dauert %1 h im Monat auf Instances, die %2 h verfügbar sind.</translation>
    </message>
    <message>
        <source>Serverless endpoints have no accelerator, which the work needs.</source>
        <translation>Serverlose Endpunkte haben keinen Beschleuniger; die Arbeit braucht einen.</translation>
    </message>
    <message>
        <source>A serverless endpoint has %2 to %3 GB of memory; %1 GB are asked for.</source>
        <translation>Ein serverloser Endpunkt hat %2 bis %3 GB Speicher; verlangt sind %1 GB.</translation>
    </message>
    <message>
        <source>A serverless endpoint holds one model; %1 are asked for.</source>
        <translation>Ein serverloser Endpunkt hält ein Modell; verlangt sind %1.</translation>
    </message>
    <message>
        <source>%1 requests at once are needed at the peak; a serverless endpoint serves %2.</source>
        <translation>In der Spitze sind %1 gleichzeitige Anfragen nötig; ein serverloser Endpunkt bedient %2.</translation>
    </message>
    <message>
        <source>Data capture and Model Monitor do not work with serverless endpoints.</source>
        <translation>Datenerfassung und Model Monitor funktionieren nicht mit serverlosen Endpunkten.</translation>
    </message>
    <message>
        <source>A payload of %1 kB is too large; %2 takes up to %3 kB.</source>
        <translation>Eine Nutzlast von %1 kB ist zu groß; „%2“ nimmt bis zu %3 kB an.</translation>
    </message>
    <message>
        <source>A request takes %1 s; %2 allows %3 s.</source>
        <translation>Eine Anfrage dauert %1 s; „%2“ erlaubt %3 s.</translation>
    </message>
    <message>
        <source>%1 models share an endpoint; %2 allows %3.</source>
        <translation>%1 Modelle teilen sich einen Endpunkt; „%2“ erlaubt %3.</translation>
    </message>
    <message>
        <source>%1 is a Graviton type; %2 is not known to support it.</source>
        <translation>%1 ist ein Graviton-Typ; für „%2“ ist keine Unterstützung bekannt.</translation>
    </message>
    <message>
        <source>%1 % of the requests come in hours with more load than the instances can serve.</source>
        <translation>%1&#xa0;% der Anfragen fallen in Stunden, deren Last die Instances nicht bewältigen.</translation>
    </message>
    <message>
        <source>A batch job takes %1 h, longer than its window of %2 h.</source>
        <translation>Ein Batch-Job dauert %1 h, länger als sein Zeitfenster von %2 h.</translation>
    </message>
    <message>
        <source>Objects cannot move from %1 to %2: %3.</source>
        <translation>Objekte können nicht von %1 nach %2 wechseln: %3.</translation>
    </message>
    <message>
        <source>No instance type is given, by reference or by choice.</source>
        <translation>Kein Instance-Typ ist angegeben, weder als Referenz noch als Festlegung.</translation>
    </message>
    <message>
        <source>%1: %2 is above the target of %3.</source>
        <translation>%1: %2 liegt über dem Ziel von %3.</translation>
    </message>
    <message>
        <source>The strength %1 of %2 is above the published maximum of %3 and is not measured.</source>
        <translation>Die Stärke %1 von %2 liegt über dem veröffentlichten Maximum von %3 und ist nicht gemessen.</translation>
    </message>
    <message>
        <source>%1 and %2 act on the same quantity; the stronger, %3, is applied.</source>
        <translation>%1 und %2 wirken auf dieselbe Größe; angewendet wird die stärkere, %3.</translation>
    </message>
    <message>
        <source>%1 is adopted, but the scenario does not make the choice that it stands for.</source>
        <translation>%1 ist übernommen, aber das Szenario trifft die zugehörige Festlegung nicht.</translation>
    </message>
    <message>
        <source>%1 has nothing to act on here.</source>
        <translation>%1 findet hier nichts, worauf die Praktik wirken könnte.</translation>
    </message>
    <message>
        <source>The change of format or compression has no effect until a measured size or a strength is given.</source>
        <translation>Der Wechsel von Format oder Komprimierung bleibt ohne Wirkung, bis eine gemessene Größe oder eine Stärke angegeben ist.</translation>
    </message>
    <message>
        <source>%1 bills at least %2 days; data stays %3 days.</source>
        <translation>%1 berechnet mindestens %2 Tage; die Daten bleiben %3 Tage.</translation>
    </message>
    <message>
        <source>Objects have %1 kB on average; %2 bills each as %3 kB at least.</source>
        <translation>Objekte haben im Mittel %1 kB; %2 berechnet jedes mit mindestens %3 kB.</translation>
    </message>
    <message>
        <source>The power set &quot;%1&quot; has no curve for %2; its energy is unknown.</source>
        <translation>Der Leistungssatz „%1“ hat keine Kurve für %2; der Energiebedarf ist unbekannt.</translation>
    </message>
    <message>
        <source>The data is read %1 times a month, which %2 makes slow and costly.</source>
        <translation>Die Daten werden %1-mal im Monat gelesen; mit %2 ist das langsam und teuer.</translation>
    </message>
    <message>
        <source>The memory of a serverless endpoint comes in whole gigabytes; %1 GB are asked for.</source>
        <translation>Den Speicher eines serverlosen Endpunkts gibt es nur in ganzen Gigabyte; verlangt sind %1 GB.</translation>
    </message>
    <message>
        <source>At least %1 instances are asked for, and at most %2.</source>
        <translation>Verlangt sind mindestens %1 Instances und höchstens %2.</translation>
    </message>
    <message>
        <source>%1: %2 is below the target of %3.</source>
        <translation>%1: %2 liegt unter dem Ziel von %3.</translation>
    </message>
    <message>
        <source>%1 and %2 overlap or work against each other: what one of them brings, the other repeats or undoes.</source>
        <translation>%1 und %2 überschneiden sich oder wirken gegeneinander: Was die eine bringt, wiederholt die andere oder macht es zunichte.</translation>
    </message>
    <message>
        <source>Up to %1 requests at once are asked for; a serverless endpoint can be set to %2.</source>
        <translation>Bis zu %1 gleichzeitige Anfragen sind verlangt; ein serverloser Endpunkt lässt sich auf %2 einstellen.</translation>
    </message>
    <message>
        <source>Figures are too large to be computed from month %1 on (%2); from there they are unknown, and totals are partial.</source>
        <translation>Ab Monat %1 (%2) sind die Werte zu groß, um berechnet zu werden; von da an sind sie unbekannt und die Summen unvollständig.</translation>
    </message>
    <message>
        <source>An instance serves %1 requests at once; %2 gives it up to %3.</source>
        <translation>Eine Instance bedient %1 Anfragen gleichzeitig; „%2“ übergibt ihr bis zu %3.</translation>
    </message>
    <message>
        <source>%1: %2. %3 Alternative: %4.</source>
        <translation>%1: %2. %3 Alternative: %4.</translation>
    </message>
    <message>
        <source>The p95 latency is %1; %2 are promised.</source>
        <translation>Die p95-Latenz beträgt %1; zugesagt sind %2.</translation>
    </message>
</context>
<context>
    <name>FootprintSections</name>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Energy of the facility</source>
        <translation>Energie des Rechenzentrums</translation>
    </message>
    <message>
        <source>Energy per %1</source>
        <translation>Energie je %1</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>Emissionen</translation>
    </message>
    <message>
        <source>The total is location-based plus embodied carbon. The market-based figure stands beside it and never in its place: a Region matched with renewable energy is not free of emissions.</source>
        <translation>Die Summe besteht aus standortbasierten und gebundenen Emissionen. Der marktbasierte Wert steht daneben und nie an ihrer Stelle: Eine durch erneuerbare Energie gedeckte Region ist nicht emissionsfrei.</translation>
    </message>
    <message>
        <source>Embodied: method</source>
        <translation>Gebundene Emissionen: Methode</translation>
    </message>
    <message>
        <source>the server&apos;s manufacture, by share of its vCPUs and accelerators, over the hours that it is reserved, idle hours included; drives by GB and hour</source>
        <translation>die Herstellung des Servers, nach Anteil seiner vCPUs und Beschleuniger, über die reservierten Stunden einschließlich Leerlauf; Laufwerke nach GB und Stunde</translation>
    </message>
    <message>
        <source>Embodied: lifetime</source>
        <translation>Gebundene Emissionen: Lebensdauer</translation>
    </message>
    <message>
        <source>%1 h (%2 years)</source>
        <translation>%1 h (%2 Jahre)</translation>
    </message>
    <message>
        <source>Intensity of electricity and PUE</source>
        <translation>Intensität des Stroms und PUE</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Verlässlichkeit</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Grid factors: %1, average, not marginal. Market-based factors: 0 where Amazon listed the Region as matched with renewable energy for that year; where no instrument is known, the grid factor.</source>
        <translation>Netzemissionsfaktoren: %1, durchschnittlich, nicht marginal. Marktbasierte Faktoren: 0, wo Amazon die Region für das Jahr als durch erneuerbare Energie gedeckt führt; wo kein Instrument bekannt ist, der Netzemissionsfaktor.</translation>
    </message>
    <message>
        <source>Carbon intensity, location-based</source>
        <translation>Emissionsintensität, standortbasiert</translation>
    </message>
    <message>
        <source>Carbon intensity, market-based</source>
        <translation>Emissionsintensität, marktbasiert</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>On site, for cooling</source>
        <translation>Vor Ort, zur Kühlung</translation>
    </message>
    <message>
        <source>Off site, to generate electricity</source>
        <translation>Außerhalb, zur Stromerzeugung</translation>
    </message>
    <message>
        <source>Water by Region</source>
        <translation>Wasser nach Region</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>WUE, on site</source>
        <translation>WUE, vor Ort</translation>
    </message>
    <message>
        <source>Off site</source>
        <translation>Außerhalb</translation>
    </message>
    <message>
        <source>Water stress, 0 to 4</source>
        <translation>Wasserstress, 0 bis 4</translation>
    </message>
    <message>
        <source>Software carbon intensity</source>
        <translation>Software Carbon Intensity</translation>
    </message>
    <message>
        <source>per %1</source>
        <translation>je %1</translation>
    </message>
    <message>
        <source>Provider boundary: data and training</source>
        <translation>Systemgrenze des Anbieters: Daten und Training</translation>
    </message>
    <message>
        <source>Consumer boundary: deployment</source>
        <translation>Systemgrenze des Nutzers: Bereitstellung</translation>
    </message>
    <message>
        <source>SCI = (energy × location-based intensity + embodied carbon) per unit, after ISO/IEC 21031. Idle capacity and PUE are counted; market-based factors are not. The two boundaries are not to be added.</source>
        <translation>SCI = (Energie × standortbasierte Intensität + gebundene Emissionen) je Einheit, nach ISO/IEC 21031. Leerlaufkapazität und PUE werden gezählt, marktbasierte Faktoren nicht. Die beiden Systemgrenzen dürfen nicht addiert werden.</translation>
    </message>
    <message>
        <source>The energy of the facility is that of the IT equipment times the PUE of its Region. Networks and devices outside data centres have no PUE: their energy counts as it is, so that a row can be less than its IT energy times the PUE.</source>
        <translation>Die Energie des Rechenzentrums ist die Energie der IT-Ausstattung, multipliziert mit der PUE ihrer Region. Netze und Geräte außerhalb der Rechenzentren haben keine PUE; ihre Energie zählt unverändert. Eine Zeile kann daher kleiner sein als IT-Energie × PUE.</translation>
    </message>
    <message>
        <source>Market-based, electricity counts as 0 in a Region that Amazon listed as matched with renewable energy. What is left comes from other Regions, and from networks, also those inside a Region, and devices outside data centres, which count at their location-based value.</source>
        <translation>Marktbasiert zählt der Strom einer Region, die Amazon als durch erneuerbare Energie gedeckt führt, mit 0. Der Rest stammt aus anderen Regionen sowie von Netzen, auch innerhalb einer Region, und Geräten außerhalb der Rechenzentren, die mit ihrem standortbasierten Wert zählen.</translation>
    </message>
</context>
<context>
    <name>FrozenResults</name>
    <message>
        <source>frozen results</source>
        <translation>eingefrorene Ergebnisse</translation>
    </message>
    <message>
        <source>they have more than 32 MiB</source>
        <translation>sie umfassen mehr als 32 MiB</translation>
    </message>
    <message>
        <source>these are not results of Greenprint</source>
        <translation>dies sind keine Ergebnisse von Greenprint</translation>
    </message>
    <message>
        <source>they have format %1; this version reads up to format %2</source>
        <translation>sie haben Format %1; diese Version liest bis Format %2</translation>
    </message>
    <message>
        <source>they have too many rows</source>
        <translation>sie haben zu viele Zeilen</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>Electricity that servers, storage and network take, without cooling and losses of the building.</source>
        <translation>Strom, den Server, Speicher und Netz verbrauchen, ohne Kühlung und Verluste des Gebäudes.</translation>
    </message>
    <message>
        <source>Electricity that the data center takes for it: IT energy times PUE.</source>
        <translation>Strom, den das Rechenzentrum dafür verbraucht: IT-Energie mal PUE.</translation>
    </message>
    <message>
        <source>Emissions of that electricity with the average factor of the grid where it is used. Contracts for renewable energy do not lower it.</source>
        <translation>Emissionen dieses Stroms mit dem mittleren Faktor des Stromnetzes, aus dem er stammt. Verträge über erneuerbare Energie senken sie nicht.</translation>
    </message>
    <message>
        <source>Emissions of that electricity by the contracts of the operator. It is shown beside the location-based figure, and never mixed with it.</source>
        <translation>Emissionen dieses Stroms nach den Verträgen des Betreibers. Der Wert steht neben dem standortbasierten und wird nie mit ihm vermischt.</translation>
    </message>
    <message>
        <source>The share of making the hardware that falls on the time it is used.</source>
        <translation>Der Anteil der Hardwareherstellung, der auf die Nutzungszeit entfällt.</translation>
    </message>
    <message>
        <source>Location-based operation and embodied carbon together.</source>
        <translation>Standortbasierte betriebliche und gebundene Emissionen zusammen.</translation>
    </message>
    <message>
        <source>Water that evaporates in cooling, and in making the electricity.</source>
        <translation>Wasser, das bei der Kühlung und bei der Stromerzeugung verdunstet.</translation>
    </message>
    <message>
        <source>What AWS charges by its public prices, without taxes and support.</source>
        <translation>Was AWS nach seinen öffentlichen Preisen berechnet, ohne Steuern und Support.</translation>
    </message>
    <message>
        <source>The time within which 95 of 100 answers arrive, the way over the network and the wait in the queue included.</source>
        <translation>Die Zeit, innerhalb derer 95 von 100 Antworten eintreffen, einschließlich des Wegs über das Netz und der Wartezeit in der Warteschlange.</translation>
    </message>
    <message>
        <source>From the start of a training to its end, once.</source>
        <translation>Vom Beginn eines Trainings bis zu seinem Ende, einmal.</translation>
    </message>
    <message>
        <source>Expected is %1.</source>
        <translation>Erwartet wird %1.</translation>
    </message>
    <message>
        <source>Without it: %1.</source>
        <translation>Ohne Angabe: %1.</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Every metric and every input.</source>
        <translation>Alle Kennzahlen und alle Eingaben.</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>In %1.</source>
        <translation>In %1.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>How Greenprint estimates</source>
        <translation>Wie Greenprint schätzt</translation>
    </message>
    <message>
        <source>Published cases</source>
        <translation>Veröffentlichte Fälle</translation>
    </message>
    <message>
        <source>The plan file</source>
        <translation>Die Plandatei</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Das Fenster</translation>
    </message>
    <message>
        <source>Rank, explore, doubt</source>
        <translation>Rangfolge, Erkundung, Unsicherheit</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
</context>
<context>
    <name>HtmlWriter</name>
    <message>
        <source>Figures of the chart</source>
        <translation>Werte des Diagramms</translation>
    </message>
</context>
<context>
    <name>ImpactFields</name>
    <message>
        <source>Nature of each number</source>
        <translation>Art jedes Werts</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Systemgrenze</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Energy by stage, IT and facility</source>
        <translation>Energie nach Phase, IT und Rechenzentrum</translation>
    </message>
    <message>
        <source>PUE with source</source>
        <translation>PUE mit Quelle</translation>
    </message>
    <message>
        <source>Grid carbon intensity, location-based, with source</source>
        <translation>Emissionsintensität des Stromnetzes, standortbasiert, mit Quelle</translation>
    </message>
    <message>
        <source>Market-based intensity, or why there is none</source>
        <translation>Marktbasierte Intensität oder warum es keine gibt</translation>
    </message>
    <message>
        <source>Operational carbon, location-based</source>
        <translation>Betriebliche Emissionen, standortbasiert</translation>
    </message>
    <message>
        <source>Operational carbon, market-based</source>
        <translation>Betriebliche Emissionen, marktbasiert</translation>
    </message>
    <message>
        <source>Embodied carbon</source>
        <translation>Gebundene Emissionen</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Every coefficient with its source</source>
        <translation>Jeder Koeffizient mit seiner Quelle</translation>
    </message>
    <message>
        <source>Measured against planned</source>
        <translation>Gemessen gegenüber geplant</translation>
    </message>
    <message>
        <source>no measurements have been imported</source>
        <translation>es wurden keine Messungen importiert</translation>
    </message>
    <message>
        <source>Tool, catalog and plan hash</source>
        <translation>Werkzeug, Katalog und Plan-Hash</translation>
    </message>
    <message>
        <source>Limits, and what would change the result</source>
        <translation>Grenzen und was das Ergebnis ändern würde</translation>
    </message>
    <message>
        <source>Comparisons to everyday things</source>
        <translation>Vergleiche mit Alltagsdingen</translation>
    </message>
    <message>
        <source>left out: they mislead more than they explain</source>
        <translation>weggelassen: Sie führen eher in die Irre, als dass sie erklären</translation>
    </message>
    <message>
        <source>Name, version, status, date, author, contact</source>
        <translation>Name, Version, Status, Datum, Autor, Kontakt</translation>
    </message>
    <message>
        <source>Functional unit, how many, and why this one</source>
        <translation>Funktionelle Einheit, wie viele und warum diese</translation>
    </message>
    <message>
        <source>no unit is chosen</source>
        <translation>keine Einheit ist gewählt</translation>
    </message>
    <message>
        <source>nothing is counted</source>
        <translation>nichts wird gezählt</translation>
    </message>
    <message>
        <source>the reason for this unit</source>
        <translation>die Begründung der Einheit</translation>
    </message>
    <message>
        <source>Training type</source>
        <translation>Art des Trainings</translation>
    </message>
    <message>
        <source>the plan trains no model</source>
        <translation>der Plan trainiert kein Modell</translation>
    </message>
    <message>
        <source>Hardware, count and hours by stage</source>
        <translation>Hardware, Anzahl und Stunden nach Phase</translation>
    </message>
    <message>
        <source>instance of %1</source>
        <translation>Instance von %1</translation>
    </message>
    <message>
        <source>Provider, Region, country</source>
        <translation>Anbieter, Region, Land</translation>
    </message>
    <message>
        <source>country of %1 not known</source>
        <translation>Land von %1 nicht bekannt</translation>
    </message>
    <message>
        <source>partial: something is unknown</source>
        <translation>unvollständig: Etwas ist unbekannt</translation>
    </message>
    <message>
        <source>Software carbon intensity with its boundary</source>
        <translation>Software Carbon Intensity mit Systemgrenze</translation>
    </message>
    <message>
        <source>nothing to divide by</source>
        <translation>nichts, wodurch geteilt werden könnte</translation>
    </message>
    <message>
        <source>Training compute, duration and energy</source>
        <translation>Rechenaufwand, Dauer und Energie des Trainings</translation>
    </message>
    <message>
        <source>floating-point operations of training</source>
        <translation>Gleitkommaoperationen des Trainings</translation>
    </message>
    <message>
        <source>Inference: energy per unit, volume, share of the whole</source>
        <translation>Inferenz: Energie je Einheit, Umfang, Anteil am Ganzen</translation>
    </message>
    <message>
        <source>nothing is deployed</source>
        <translation>nichts wird bereitgestellt</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Range, and the inputs that matter most</source>
        <translation>Wertebereich und die wichtigsten Eingaben</translation>
    </message>
    <message>
        <source>no uncertainty analysis</source>
        <translation>keine Unsicherheitsanalyse</translation>
    </message>
    <message>
        <source>Baseline and difference</source>
        <translation>Basisszenario und Unterschied</translation>
    </message>
    <message>
        <source>the plan has one scenario</source>
        <translation>der Plan hat ein Szenario</translation>
    </message>
    <message>
        <source>Practices, claimed against modelled effect</source>
        <translation>Praktiken, angegebene gegenüber modellierter Wirkung</translation>
    </message>
    <message>
        <source>Trade-offs accepted</source>
        <translation>In Kauf genommene Zielkonflikte</translation>
    </message>
    <message>
        <source>no target is set</source>
        <translation>kein Ziel ist gesetzt</translation>
    </message>
    <message>
        <source>Offsets or certificates, never netted</source>
        <translation>Kompensationen oder Zertifikate, nie verrechnet</translation>
    </message>
    <message>
        <source>none stated</source>
        <translation>keine angegeben</translation>
    </message>
    <message>
        <source>no factor has a range</source>
        <translation>kein Faktor hat einen Bereich</translation>
    </message>
</context>
<context>
    <name>Joined</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Two words of a list, as &quot;m5.large, g5.xlarge&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>Two phrases of a list. French has a narrow no-break space before the semicolon.</extracomment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences. Japanese sets no space between them.</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>the record of unsaved edits is damaged</source>
        <translation>die Aufzeichnung ungespeicherter Änderungen ist beschädigt</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>der Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>the folder cannot be locked</source>
        <translation>der Ordner kann nicht gesperrt werden</translation>
    </message>
    <message>
        <source>a document is named by Journal::newDocument()</source>
        <translation>ein Dokument wird von Journal::newDocument() benannt</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>the text is empty; expected a JSON value</source>
        <translation>der Text ist leer; ein JSON-Wert wird erwartet</translation>
    </message>
    <message>
        <source>text after the end of the JSON value is left out</source>
        <translation>Text nach dem Ende des JSON-Werts wird ausgelassen</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>JSON has no comments</source>
        <translation>JSON kennt keine Kommentare</translation>
    </message>
    <message>
        <source>there are more than %1 values</source>
        <translation>es gibt mehr als %1 Werte</translation>
    </message>
    <message>
        <source>values are nested more than %1 levels deep</source>
        <translation>Werte sind tiefer als %1 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>the text ends where a value was expected</source>
        <translation>der Text endet, wo ein Wert erwartet wurde</translation>
    </message>
    <message>
        <source>found &quot;%1&quot;; expected a value</source>
        <translation>gefunden: „%1“; erwartet: ein Wert</translation>
    </message>
    <message>
        <source>expected a member&apos;s name in quotes, or &quot;}&quot;</source>
        <translation>der Name eines Members in Anführungszeichen oder „}“ wird erwartet</translation>
    </message>
    <message>
        <source>the member &quot;%1&quot; is there twice; the later counts</source>
        <translation>der Member „%1“ kommt zweimal vor; der spätere zählt</translation>
    </message>
    <message>
        <source>expected &quot;:&quot; after the name &quot;%1&quot;</source>
        <translation>nach dem Namen „%1“ wird „:“ erwartet</translation>
    </message>
    <message>
        <source>the text ends where &quot;,&quot; or &quot;%1&quot; was expected</source>
        <translation>der Text endet, wo „,“ oder „%1“ erwartet wurde</translation>
    </message>
    <message>
        <source>found &quot;%1&quot;; expected &quot;,&quot; or &quot;%2&quot;</source>
        <translation>gefunden: „%1“; erwartet: „,“ oder „%2“</translation>
    </message>
    <message>
        <source>a comma before &quot;%1&quot; is too many</source>
        <translation>ein Komma vor „%1“ ist zu viel</translation>
    </message>
    <message>
        <source>the text ends within a string</source>
        <translation>der Text endet innerhalb einer Zeichenfolge</translation>
    </message>
    <message>
        <source>a control character stands in a string; it must be written as \u%1</source>
        <translation>in einer Zeichenfolge steht ein Steuerzeichen; es muss als \u%1 geschrieben werden</translation>
    </message>
    <message>
        <source>expected four hexadecimal digits after &quot;\u&quot;</source>
        <translation>nach „\u“ werden vier hexadezimale Ziffern erwartet</translation>
    </message>
    <message>
        <source>&quot;\%1&quot; is not an escape of JSON</source>
        <translation>„\%1“ ist keine Escape-Sequenz von JSON</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value of JSON; it is read as nothing</source>
        <translation>„%1“ ist kein Wert von JSON; es wird als leerer Wert gelesen</translation>
    </message>
    <message>
        <source>the file has %1 bytes; at most %2 are accepted</source>
        <translation>die Datei hat %1 Byte; zulässig sind höchstens %2</translation>
    </message>
    <message>
        <source>the file contains a NUL byte</source>
        <translation>die Datei enthält ein NUL-Byte</translation>
    </message>
    <message>
        <source>the file is not UTF-8 text</source>
        <translation>die Datei ist kein UTF-8-Text</translation>
    </message>
</context>
<context>
    <name>Keyword</name>
    <message>
        <source>Power of memory</source>
        <translation>Leistung des Arbeitsspeichers</translation>
    </message>
    <message>
        <source>Overhead of nodes with several accelerators</source>
        <translation>Overhead von Knoten mit mehreren Beschleunigern</translation>
    </message>
    <message>
        <source>Accelerator power at 0 %, share of the limit</source>
        <translation>Beschleunigerleistung bei 0&#xa0;%, Anteil am Limit</translation>
    </message>
    <message>
        <source>Accelerator power at 10 %, share of the limit</source>
        <translation>Beschleunigerleistung bei 10&#xa0;%, Anteil am Limit</translation>
    </message>
    <message>
        <source>Accelerator power at 50 %, share of the limit</source>
        <translation>Beschleunigerleistung bei 50&#xa0;%, Anteil am Limit</translation>
    </message>
    <message>
        <source>Accelerator power at 100 %, share of the limit</source>
        <translation>Beschleunigerleistung bei 100&#xa0;%, Anteil am Limit</translation>
    </message>
    <message>
        <source>Lifetime of a server</source>
        <translation>Lebensdauer eines Servers</translation>
    </message>
    <message>
        <source>Embodied carbon of a bare server</source>
        <translation>Gebundene Emissionen eines Grundservers</translation>
    </message>
    <message>
        <source>Embodied carbon of memory</source>
        <translation>Gebundene Emissionen von Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Memory contained in a bare server</source>
        <translation>Im Grundserver enthaltener Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Embodied carbon of a further socket</source>
        <translation>Gebundene Emissionen eines weiteren Sockels</translation>
    </message>
    <message>
        <source>Power of hard disks</source>
        <translation>Leistung von Festplatten</translation>
    </message>
    <message>
        <source>Power of flash</source>
        <translation>Leistung von Flash-Speicher</translation>
    </message>
    <message>
        <source>Embodied carbon of hard disks</source>
        <translation>Gebundene Emissionen von Festplatten</translation>
    </message>
    <message>
        <source>Embodied carbon of flash</source>
        <translation>Gebundene Emissionen von Flash-Speicher</translation>
    </message>
    <message>
        <source>Network inside a Region</source>
        <translation>Netz innerhalb einer Region</translation>
    </message>
    <message>
        <source>Network between Regions</source>
        <translation>Netz zwischen Regionen</translation>
    </message>
    <message>
        <source>Network to clients</source>
        <translation>Netz zu den Clients</translation>
    </message>
    <message>
        <source>Bandwidth between client and service</source>
        <translation>Bandbreite zwischen Client und Service</translation>
    </message>
    <message>
        <source>Work repeated after Spot interruptions</source>
        <translation>Nach Spot-Unterbrechungen wiederholte Arbeit</translation>
    </message>
    <message>
        <source>Serverless memory that comes with one vCPU</source>
        <translation>Speicher je vCPU bei serverlosen Endpunkten</translation>
    </message>
    <message>
        <source>Time a serverless container stays warm</source>
        <translation>Zeit, die ein serverloser Container warm bleibt</translation>
    </message>
    <message>
        <source>Host pool behind serverless</source>
        <translation>Host-Pool hinter serverlosen Endpunkten</translation>
    </message>
    <message>
        <source>Start-up of a serverless container</source>
        <translation>Startdauer eines serverlosen Containers</translation>
    </message>
    <message>
        <source>Least memory of a serverless endpoint</source>
        <translation>Mindestspeicher eines serverlosen Endpunkts</translation>
    </message>
    <message>
        <source>Most memory of a serverless endpoint</source>
        <translation>Höchstspeicher eines serverlosen Endpunkts</translation>
    </message>
    <message>
        <source>Most requests at once of a serverless endpoint</source>
        <translation>Höchstzahl gleichzeitiger Anfragen eines serverlosen Endpunkts</translation>
    </message>
    <message>
        <source>Start-up of a batch job</source>
        <translation>Startdauer eines Batch-Jobs</translation>
    </message>
    <message>
        <source>Start-up of an asynchronous endpoint from zero</source>
        <translation>Startdauer eines asynchronen Endpunkts von null</translation>
    </message>
    <message>
        <source>Wait before an asynchronous endpoint scales to zero</source>
        <translation>Wartezeit, bis ein asynchroner Endpunkt auf null skaliert</translation>
    </message>
    <message>
        <source>Rate at which a model is loaded</source>
        <translation>Rate, mit der ein Modell geladen wird</translation>
    </message>
    <message>
        <source>SageMaker price over EC2 price where none is known</source>
        <translation>Verhältnis von SageMaker- zu EC2-Preis, wo keiner bekannt ist</translation>
    </message>
    <message>
        <source>Serverless inference</source>
        <translation>Serverlose Inferenz</translation>
    </message>
    <message>
        <source>Data processed by an endpoint</source>
        <translation>Von einem Endpunkt verarbeitete Daten</translation>
    </message>
    <message>
        <source>Volume of a training job, notebook or endpoint</source>
        <translation>Volume eines Trainingsjobs, Notebooks oder Endpunkts</translation>
    </message>
    <message>
        <source>Volume of a processing job</source>
        <translation>Volume eines Verarbeitungsjobs</translation>
    </message>
    <message>
        <source>Logs stored</source>
        <translation>Gespeicherte Logs</translation>
    </message>
    <message>
        <source>Online feature store</source>
        <translation>Online-Feature-Store</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>real-time</source>
        <translation>Echtzeit</translation>
    </message>
    <message>
        <source>multi-model</source>
        <translation>Multimodell</translation>
    </message>
    <message>
        <source>multi-container</source>
        <translation>Multi-Container</translation>
    </message>
    <message>
        <source>serverless</source>
        <translation>serverlos</translation>
    </message>
    <message>
        <source>asynchronous</source>
        <translation>asynchron</translation>
    </message>
    <message>
        <source>batch transform</source>
        <translation>Batch-Transformation</translation>
    </message>
    <message>
        <source>managed AI service</source>
        <translation>verwalteter KI-Service</translation>
    </message>
    <message>
        <source>on the device</source>
        <translation>auf dem Gerät</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>kein Modell</translation>
    </message>
    <message>
        <source>training jobs</source>
        <translation>Trainingsjobs</translation>
    </message>
    <message>
        <source>processing jobs</source>
        <translation>Verarbeitungsjobs</translation>
    </message>
    <message>
        <source>endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>notebooks</source>
        <translation>Notebooks</translation>
    </message>
    <message>
        <source>HyperPod clusters</source>
        <translation>HyperPod-Cluster</translation>
    </message>
    <message>
        <source>on demand</source>
        <translation>On-Demand</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>Spot</translation>
    </message>
    <message>
        <source>Savings Plan, 1 year</source>
        <translation>Savings Plan, 1 Jahr</translation>
    </message>
    <message>
        <source>Savings Plan, 3 years</source>
        <translation>Savings Plan, 3 Jahre</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>instance type</source>
        <translation>Instance-Typ</translation>
    </message>
    <message>
        <source>coefficient</source>
        <translation>Koeffizient</translation>
    </message>
    <message>
        <source>price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>a choice</source>
        <translation>eine Festlegung</translation>
    </message>
    <message>
        <source>a factor</source>
        <translation>ein Faktor</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>nothing in the estimate</source>
        <translation>nichts in der Schätzung</translation>
    </message>
    <message>
        <source>Region of data</source>
        <translation>Region der Daten</translation>
    </message>
    <message>
        <source>retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>storage class</source>
        <translation>Speicherklasse</translation>
    </message>
    <message>
        <source>lifecycle rules</source>
        <translation>Lebenszyklusregeln</translation>
    </message>
    <message>
        <source>retention of logs</source>
        <translation>Aufbewahrung von Logs</translation>
    </message>
    <message>
        <source>idle hours</source>
        <translation>Leerlaufstunden</translation>
    </message>
    <message>
        <source>input mode</source>
        <translation>Eingabemodus</translation>
    </message>
    <message>
        <source>purchase option</source>
        <translation>Kaufoption</translation>
    </message>
    <message>
        <source>instance type and count</source>
        <translation>Instance-Typ und Anzahl</translation>
    </message>
    <message>
        <source>retraining</source>
        <translation>erneutes Training</translation>
    </message>
    <message>
        <source>minimum instances</source>
        <translation>Mindestzahl von Instances</translation>
    </message>
    <message>
        <source>zones</source>
        <translation>Zonen</translation>
    </message>
    <message>
        <source>autoscaling</source>
        <translation>automatische Skalierung</translation>
    </message>
    <message>
        <source>inference option</source>
        <translation>Inferenzoption</translation>
    </message>
    <message>
        <source>hours of work</source>
        <translation>Arbeitsstunden</translation>
    </message>
    <message>
        <source>speed of work</source>
        <translation>Arbeitsgeschwindigkeit</translation>
    </message>
    <message>
        <source>number of trials</source>
        <translation>Zahl der Versuche</translation>
    </message>
    <message>
        <source>failed runs</source>
        <translation>fehlgeschlagene Läufe</translation>
    </message>
    <message>
        <source>size of data</source>
        <translation>Datengröße</translation>
    </message>
    <message>
        <source>data moved</source>
        <translation>übertragene Daten</translation>
    </message>
    <message>
        <source>size of volumes</source>
        <translation>Größe von Volumes</translation>
    </message>
    <message>
        <source>time per request</source>
        <translation>Zeit je Anfrage</translation>
    </message>
    <message>
        <source>speed of requests</source>
        <translation>Geschwindigkeit der Anfragen</translation>
    </message>
    <message>
        <source>Electricity Maps, life-cycle</source>
        <translation>Electricity Maps, Lebenszyklus</translation>
    </message>
    <message>
        <source>Ember, life-cycle</source>
        <translation>Ember, Lebenszyklus</translation>
    </message>
    <message>
        <source>Cloud Carbon Footprint 2021, generation</source>
        <translation>Cloud Carbon Footprint 2021, Erzeugung</translation>
    </message>
    <message>
        <source>Electricity Maps, generation</source>
        <translation>Electricity Maps, Erzeugung</translation>
    </message>
    <message>
        <source>bottom-up</source>
        <translation>Bottom-up</translation>
    </message>
    <message>
        <source>Teads curves</source>
        <translation>Teads-Kurven</translation>
    </message>
    <message>
        <source>conservative</source>
        <translation>konservativ</translation>
    </message>
    <message>
        <source>modelled</source>
        <translation>modelliert</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Failed runs per run</source>
        <translation>Fehlgeschlagene Läufe je Lauf</translation>
    </message>
    <message>
        <source>Work repeated after interruptions</source>
        <translation>Nach Unterbrechungen wiederholte Arbeit</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Hours of a run</source>
        <translation>Stunden eines Laufs</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Startdauer</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instances</translation>
    </message>
    <message>
        <source>Share of the data</source>
        <translation>Anteil der Daten</translation>
    </message>
    <message>
        <source>Share not reused</source>
        <translation>Nicht wiederverwendeter Anteil</translation>
    </message>
    <message>
        <source>Effect of a practice</source>
        <translation>Wirkung einer Praktik</translation>
    </message>
    <message>
        <source>Instance hours</source>
        <translation>Instance-Stunden</translation>
    </message>
    <message>
        <source>Idle instance hours</source>
        <translation>Instance-Stunden im Leerlauf</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Service time</source>
        <translation>Bedienzeit</translation>
    </message>
    <message>
        <source>Served at once</source>
        <translation>Gleichzeitig bedient</translation>
    </message>
    <message>
        <source>Memory of a container</source>
        <translation>Speicher eines Containers</translation>
    </message>
    <message>
        <source>Warm time without work</source>
        <translation>Warme Zeit ohne Arbeit</translation>
    </message>
    <message>
        <source>Host pool</source>
        <translation>Host-Pool</translation>
    </message>
    <message>
        <source>Data stored</source>
        <translation>Gespeicherte Daten</translation>
    </message>
    <message>
        <source>Data moved</source>
        <translation>Übertragene Daten</translation>
    </message>
    <message>
        <source>Data written</source>
        <translation>Geschriebene Daten</translation>
    </message>
    <message>
        <source>Data read</source>
        <translation>Gelesene Daten</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Hours of a device</source>
        <translation>Stunden eines Geräts</translation>
    </message>
    <message>
        <source>Relative size</source>
        <translation>Relative Größe</translation>
    </message>
    <message>
        <source>Size of a volume</source>
        <translation>Größe eines Volumes</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Power of the medium</source>
        <translation>Leistung des Mediums</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Share of drives at work</source>
        <translation>Anteil aktiver Laufwerke</translation>
    </message>
    <message>
        <source>Energy of the network</source>
        <translation>Energie des Netzes</translation>
    </message>
    <message>
        <source>Energy of a request</source>
        <translation>Energie einer Anfrage</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Grid factor</source>
        <translation>Netzemissionsfaktor</translation>
    </message>
    <message>
        <source>Decline of the grid factor</source>
        <translation>Rückgang des Netzemissionsfaktors</translation>
    </message>
    <message>
        <source>Market-based factor</source>
        <translation>Marktbasierter Faktor</translation>
    </message>
    <message>
        <source>WUE</source>
        <translation>WUE</translation>
    </message>
    <message>
        <source>Water of generation</source>
        <translation>Wasser der Stromerzeugung</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Price of requests</source>
        <translation>Preis der Anfragen</translation>
    </message>
    <message>
        <source>Embodied carbon of an instance</source>
        <translation>Gebundene Emissionen einer Instance</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Lebensdauer</translation>
    </message>
    <message>
        <source>Embodied carbon of the medium</source>
        <translation>Gebundene Emissionen des Mediums</translation>
    </message>
    <message>
        <source>Start-up of a job</source>
        <translation>Startdauer eines Jobs</translation>
    </message>
    <message>
        <source>Rounds one after the other</source>
        <translation>Runden nacheinander</translation>
    </message>
    <message>
        <source>working</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>repeated work</source>
        <translation>wiederholte Arbeit</translation>
    </message>
    <message>
        <source>starting up</source>
        <translation>Hochfahren</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>Leerlauf</translation>
    </message>
    <message>
        <source>storing</source>
        <translation>Speicherung</translation>
    </message>
    <message>
        <source>billed after early deletion</source>
        <translation>Nachberechnung bei vorzeitigem Löschen</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>changing class</source>
        <translation>Klassenwechsel</translation>
    </message>
    <message>
        <source>moving data</source>
        <translation>Datenübertragung</translation>
    </message>
    <message>
        <source>processing payloads</source>
        <translation>Verarbeitung der Nutzlasten</translation>
    </message>
    <message>
        <source>compute</source>
        <translation>Rechenleistung</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>embodied</source>
        <translation>gebunden</translation>
    </message>
    <message>
        <source>water on site</source>
        <translation>Wasser vor Ort</translation>
    </message>
    <message>
        <source>water off site</source>
        <translation>Wasser außerhalb</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>managed service</source>
        <translation>verwalteter Service</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>wiederhergestellt</translation>
    </message>
    <message>
        <source>kept in a conflict</source>
        <translation>bei einem Konflikt aufbewahrt</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>gerettet</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>info</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Data preparation</source>
        <translation>Datenaufbereitung</translation>
    </message>
    <message>
        <source>Training and tuning</source>
        <translation>Training und Tuning</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>raw data</source>
        <translation>Rohdaten</translation>
    </message>
    <message>
        <source>curated data</source>
        <translation>bereinigte Daten</translation>
    </message>
    <message>
        <source>features</source>
        <translation>Features</translation>
    </message>
    <message>
        <source>training data</source>
        <translation>Trainingsdaten</translation>
    </message>
    <message>
        <source>validation data</source>
        <translation>Validierungsdaten</translation>
    </message>
    <message>
        <source>test data</source>
        <translation>Testdaten</translation>
    </message>
    <message>
        <source>models and checkpoints</source>
        <translation>Modelle und Checkpoints</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <source>ORC</source>
        <translation>ORC</translation>
    </message>
    <message>
        <source>RecordIO</source>
        <translation>RecordIO</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>other</source>
        <translation>sonstige</translation>
    </message>
    <message>
        <source>not compressed</source>
        <translation>nicht komprimiert</translation>
    </message>
    <message>
        <source>gzip</source>
        <translation>gzip</translation>
    </message>
    <message>
        <source>Zstandard</source>
        <translation>Zstandard</translation>
    </message>
    <message>
        <source>Snappy</source>
        <translation>Snappy</translation>
    </message>
    <message>
        <source>processing</source>
        <translation>Verarbeitung</translation>
    </message>
    <message>
        <source>feature engineering</source>
        <translation>Feature-Engineering</translation>
    </message>
    <message>
        <source>experiments</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>hyperparameter tuning</source>
        <translation>Hyperparameter-Tuning</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>Evaluierung</translation>
    </message>
    <message>
        <source>monitoring</source>
        <translation>Überwachung</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>accelerator, compute-bound</source>
        <translation>Beschleuniger, rechengebunden</translation>
    </message>
    <message>
        <source>accelerator, memory-bound</source>
        <translation>Beschleuniger, speichergebunden</translation>
    </message>
    <message>
        <source>grid</source>
        <translation>Rastersuche</translation>
    </message>
    <message>
        <source>random</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>Bayesian</source>
        <translation>Bayes-Suche</translation>
    </message>
    <message>
        <source>Hyperband</source>
        <translation>Hyperband</translation>
    </message>
    <message>
        <source>copied to a volume</source>
        <translation>auf ein Volume kopiert</translation>
    </message>
    <message>
        <source>fast file</source>
        <translation>Fast File</translation>
    </message>
    <message>
        <source>pipe</source>
        <translation>Pipe</translation>
    </message>
    <message>
        <source>from scratch</source>
        <translation>von Grund auf</translation>
    </message>
    <message>
        <source>fine-tuning</source>
        <translation>Feinabstimmung</translation>
    </message>
    <message>
        <source>incremental</source>
        <translation>inkrementell</translation>
    </message>
    <message>
        <source>by the calendar</source>
        <translation>nach Kalender</translation>
    </message>
    <message>
        <source>on drift</source>
        <translation>bei Drift</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>gleichmäßig</translation>
    </message>
    <message>
        <source>office hours</source>
        <translation>Bürozeiten</translation>
    </message>
    <message>
        <source>day and night</source>
        <translation>Tag und Nacht</translation>
    </message>
    <message>
        <source>spiky</source>
        <translation>mit Lastspitzen</translation>
    </message>
    <message>
        <source>own week</source>
        <translation>eigene Woche</translation>
    </message>
    <message>
        <source>on the internet</source>
        <translation>im Internet</translation>
    </message>
    <message>
        <source>in a Region</source>
        <translation>in einer Region</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>predictions</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>training runs</source>
        <translation>Trainingsläufe</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>outside the boundary</source>
        <translation>außerhalb der Systemgrenze</translation>
    </message>
    <message>
        <source>inside the boundary</source>
        <translation>innerhalb der Systemgrenze</translation>
    </message>
    <message>
        <source>least outstanding requests</source>
        <translation>wenigste offene Anfragen</translation>
    </message>
    <message>
        <source>hourly</source>
        <translation>stündlich</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>wöchentlich</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>vendor claim</source>
        <translation>Herstellerangabe</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>out of scope</source>
        <translation>außerhalb des Umfangs</translation>
    </message>
    <message>
        <source>business priorities</source>
        <translation>geschäftliche Prioritäten</translation>
    </message>
    <message>
        <source>architecture constraints</source>
        <translation>Architekturvorgaben</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>kein Grund angegeben</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>final</source>
        <translation>endgültig</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>pre-production</source>
        <translation>Vorproduktion</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Modellkarte</translation>
    </message>
    <message>
        <source>Well-Architected review</source>
        <translation>Well-Architected-Review</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>nicht anwendbar</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>nicht erkennbar</translation>
    </message>
    <message>
        <source>large effect</source>
        <translation>große Wirkung</translation>
    </message>
    <message>
        <source>medium effect</source>
        <translation>mittlere Wirkung</translation>
    </message>
    <message>
        <source>small effect</source>
        <translation>kleine Wirkung</translation>
    </message>
    <message>
        <source>no saving</source>
        <translation>keine Einsparung</translation>
    </message>
    <message>
        <source>effect unknown</source>
        <translation>Wirkung unbekannt</translation>
    </message>
    <message>
        <source>high risk</source>
        <translation>hohes Risiko</translation>
    </message>
    <message>
        <source>medium risk</source>
        <translation>mittleres Risiko</translation>
    </message>
    <message>
        <source>no risk</source>
        <translation>kein Risiko</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>unbeantwortet</translation>
    </message>
    <message>
        <source>no default rule</source>
        <translation>keine Standardregel</translation>
    </message>
    <message>
        <source>level that cannot be reached</source>
        <translation>unerreichbare Stufe</translation>
    </message>
    <message>
        <source>choice without effect</source>
        <translation>Option ohne Wirkung</translation>
    </message>
    <message>
        <source>unknown id</source>
        <translation>unbekannte Kennung</translation>
    </message>
    <message>
        <source>over a limit</source>
        <translation>Grenze überschritten</translation>
    </message>
    <message>
        <source>bad address</source>
        <translation>ungültige Adresse</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>kein JSON</translation>
    </message>
    <message>
        <source>member twice</source>
        <translation>Member doppelt</translation>
    </message>
    <message>
        <source>id used twice</source>
        <translation>Kennung doppelt vergeben</translation>
    </message>
    <message>
        <source>level with two rules</source>
        <translation>Stufe mit zwei Regeln</translation>
    </message>
    <message>
        <source>bad id</source>
        <translation>ungültige Kennung</translation>
    </message>
    <message>
        <source>bad condition</source>
        <translation>ungültige Bedingung</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>etwas fehlt</translation>
    </message>
    <message>
        <source>wrong type</source>
        <translation>falscher Typ</translation>
    </message>
    <message>
        <source>other version of the format</source>
        <translation>andere Version des Formats</translation>
    </message>
    <message>
        <source>instances</source>
        <translation>Instances</translation>
    </message>
    <message>
        <source>images or video</source>
        <translation>Bilder oder Video</translation>
    </message>
    <message>
        <source>tables and forecasts</source>
        <translation>Tabellen und Prognosen</translation>
    </message>
    <message>
        <source>a language model, fine-tuned</source>
        <translation>ein feinabgestimmtes Sprachmodell</translation>
    </message>
    <message>
        <source>recommendations and ranking</source>
        <translation>Empfehlungen und Rangfolgen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Part of the workload</source>
        <translation>Teil der Workload</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Log ingestion</source>
        <translation>Aufnahme von Logs</translation>
    </message>
</context>
<context>
    <name>Lens</name>
    <message>
        <source>Operational excellence</source>
        <translation>Betriebliche Exzellenz</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Zuverlässigkeit</translation>
    </message>
    <message>
        <source>Performance efficiency</source>
        <translation>Leistungseffizienz</translation>
    </message>
    <message>
        <source>Cost optimization</source>
        <translation>Kostenoptimierung</translation>
    </message>
    <message>
        <source>Sustainability</source>
        <translation>Nachhaltigkeit</translation>
    </message>
    <message>
        <source>Machine Learning Lens of 2025: %1.</source>
        <translation>Machine Learning Lens von 2025: %1.</translation>
    </message>
    <message>
        <source>Of 2023: %1.</source>
        <translation>Von 2023: %1.</translation>
    </message>
    <message>
        <source>Framework: %1.</source>
        <translation>Framework: %1.</translation>
    </message>
    <message>
        <source>Generative AI Lens: %1.</source>
        <translation>Generative AI Lens: %1.</translation>
    </message>
    <message>
        <source>It moves no figure of the estimate; it is shown by evidence.</source>
        <translation>Kein Wert der Schätzung ändert sich dadurch; belegt wird es durch Nachweise.</translation>
    </message>
    <message>
        <source>In the estimate it moves: %1.</source>
        <translation>In der Schätzung ändert sich: %1.</translation>
    </message>
    <message>
        <source>Published level of risk: high.</source>
        <translation>Veröffentlichte Risikostufe: hoch.</translation>
    </message>
    <message>
        <source>Published level of risk: low.</source>
        <translation>Veröffentlichte Risikostufe: niedrig.</translation>
    </message>
    <message>
        <source>Published level of risk: medium.</source>
        <translation>Veröffentlichte Risikostufe: mittel.</translation>
    </message>
    <message>
        <source>Published: %1 (%2).</source>
        <translation>Veröffentlicht: %1 (%2).</translation>
    </message>
    <message>
        <source>Caution: %1</source>
        <translation>Achtung: %1</translation>
    </message>
    <message>
        <source>Greenprint practice %1.</source>
        <translation>Greenprint-Praktik %1.</translation>
    </message>
    <message>
        <source>See also %1.</source>
        <translation>Siehe auch %1.</translation>
    </message>
    <message>
        <source>%1: %2. %3 Alternative: %4.</source>
        <translation>%1: %2. %3 Alternative: %4.</translation>
    </message>
    <message>
        <source>Practices that lower the energy, carbon, water and cost of machine-learning workloads, in all six pillars and through the whole life cycle. Made by Greenprint, which suggests answers from a plan and simulates what an open practice would save in it. Not a publication of AWS.</source>
        <translation>Praktiken, die Energie, Emissionen, Wasser und Kosten von Workloads für maschinelles Lernen senken, in allen sechs Säulen und über den gesamten Lebenszyklus. Erstellt von Greenprint, das aus einem Plan Antworten vorschlägt und simuliert, was eine offene Praktik darin einsparen würde. Keine Veröffentlichung von AWS.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nichts davon</translation>
    </message>
    <message>
        <source>Choose this if the workload follows none of these practices.</source>
        <translation>Wählen Sie dies, wenn die Workload keiner dieser Praktiken folgt.</translation>
    </message>
    <message>
        <source>the format is &quot;%1&quot;; expected &quot;2021-11-01&quot;</source>
        <translation>das Format ist „%1“; erwartet: „2021-11-01“</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; is not 3 to 128 letters, digits and underscores</source>
        <translation>die Kennung „%1“ besteht nicht aus 3 bis 128 Buchstaben, Ziffern und Unterstrichen</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; is used twice</source>
        <translation>die Kennung „%1“ ist doppelt vergeben</translation>
    </message>
    <message>
        <source>the text has %1 characters; at most %2 are accepted</source>
        <translation>der Text hat %1 Zeichen; zulässig sind höchstens %2</translation>
    </message>
    <message>
        <source>there are %1; at most %2 are accepted</source>
        <translation>es gibt %1; zulässig sind höchstens %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an http or https address</source>
        <translation>„%1“ ist keine http- oder https-Adresse</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has two rules; one is accepted</source>
        <translation>„%1“ hat zwei Regeln; zulässig ist eine</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a choice of the question</source>
        <translation>„%1“ ist keine Option der Frage</translation>
    </message>
    <message>
        <source>no rule has the condition &quot;default&quot;</source>
        <translation>keine Regel hat die Bedingung „default“</translation>
    </message>
    <message>
        <source>no rule names the choice, so that it never changes the rating</source>
        <translation>keine Regel nennt die Option, sodass sie die Bewertung nie ändert</translation>
    </message>
    <message>
        <source>a rule names the choice, but it never changes the rating</source>
        <translation>eine Regel nennt die Option, doch sie ändert die Bewertung nie</translation>
    </message>
    <message>
        <source>no combination of choices is rated &quot;%1&quot;; the rules before it take all</source>
        <translation>keine Kombination von Optionen wird mit „%1“ bewertet; die Regeln davor greifen immer</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>found %1; expected a lens, which is an object</source>
        <translation>gefunden: %1; erwartet: eine Lens, also ein Objekt</translation>
    </message>
    <message>
        <source>the lens has no questions; expected &quot;pillars&quot; with &quot;questions&quot;</source>
        <translation>die Lens hat keine Fragen; erwartet: „pillars“ mit „questions“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>„%1“ fehlt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2; expected %3</source>
        <translation>„%1“ ist %2; erwartet: %3</translation>
    </message>
    <message>
        <source>found %1; expected an object</source>
        <translation>gefunden: %1; erwartet: ein Objekt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a type; expected HELPFUL_RESOURCE or IMPROVEMENT_PLAN</source>
        <translation>„%1“ ist kein Typ; erwartet: HELPFUL_RESOURCE oder IMPROVEMENT_PLAN</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a risk; expected HIGH_RISK, MEDIUM_RISK or NO_RISK</source>
        <translation>„%1“ ist kein Risiko; erwartet: HIGH_RISK, MEDIUM_RISK oder NO_RISK</translation>
    </message>
    <message>
        <source>%1 (character %2 of &quot;%3&quot;)</source>
        <translation>%1 (Zeichen %2 von „%3“)</translation>
    </message>
    <message>
        <source>the file has %1 characters; the AWS tool takes %2</source>
        <translation>die Datei hat %1 Zeichen; das AWS-Tool nimmt %2 an</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>there is no plan with the id &quot;%1&quot;</source>
        <translation>es gibt keinen Plan mit der Kennung „%1“</translation>
    </message>
    <message>
        <source>there is no revision %1</source>
        <translation>es gibt keine Revision %1</translation>
    </message>
    <message>
        <source>revision %1 of the plan is damaged; the others are not affected</source>
        <translation>Revision %1 des Plans ist beschädigt; die anderen sind nicht betroffen</translation>
    </message>
    <message>
        <source>the results kept with the plan are damaged</source>
        <translation>die mit dem Plan aufbewahrten Ergebnisse sind beschädigt</translation>
    </message>
</context>
<context>
    <name>LibraryCheck</name>
    <message>
        <source>the check was stopped</source>
        <translation>die Prüfung wurde angehalten</translation>
    </message>
    <message>
        <source>plan &quot;%1&quot; (%2): %3</source>
        <translation>Plan „%1“ (%2): %3</translation>
    </message>
    <message>
        <source>plan &quot;%1&quot; (%2): revision %3 is not what its entry says</source>
        <translation>Plan „%1“ (%2): Revision %3 stimmt nicht mit ihrem Eintrag überein</translation>
    </message>
    <message>
        <source>the search index does not fit the plans</source>
        <translation>der Suchindex passt nicht zu den Plänen</translation>
    </message>
    <message>
        <source>catalog %1: %2 is damaged</source>
        <translation>Katalog %1: %2 ist beschädigt</translation>
    </message>
    <message>
        <source>there is no library here</source>
        <translation>hier gibt es keine Bibliothek</translation>
    </message>
    <message>
        <source>there is a file already that is not a backup; it is left as it is</source>
        <translation>es gibt bereits eine Datei, die keine Sicherung ist; sie bleibt unverändert</translation>
    </message>
    <message>
        <source>catalog %1: %2</source>
        <translation>Katalog %1: %2</translation>
    </message>
</context>
<context>
    <name>LibraryRecovery</name>
    <message>
        <source>revision %1 of &quot;%2&quot;</source>
        <translation>Revision %1 von „%2“</translation>
    </message>
    <message>
        <source>a second plan with the id &quot;%1&quot;</source>
        <translation>ein zweiter Plan mit der Kennung „%1“</translation>
    </message>
    <message>
        <source>results of revision %1 of &quot;%2&quot;</source>
        <translation>Ergebnisse der Revision %1 von „%2“</translation>
    </message>
    <message>
        <source>plan &quot;%1&quot; (%2): none of its revisions</source>
        <translation>Plan „%1“ (%2): keine seiner Revisionen</translation>
    </message>
    <message>
        <source>a plan without a name: none of its revisions</source>
        <translation>ein Plan ohne Namen: keine seiner Revisionen</translation>
    </message>
    <message>
        <source>milestone &quot;%1&quot;</source>
        <translation>Meilenstein „%1“</translation>
    </message>
    <message>
        <source>catalog %1</source>
        <translation>Katalog %1</translation>
    </message>
    <message>
        <source>there is a file already; what is recovered goes into a new one</source>
        <translation>es gibt bereits eine Datei; Wiederhergestelltes kommt in eine neue</translation>
    </message>
    <message>
        <source>no plan was found in the file that can be recovered</source>
        <translation>in der Datei wurde kein Plan gefunden, der sich wiederherstellen lässt</translation>
    </message>
    <message>
        <source>the recovery was stopped</source>
        <translation>die Wiederherstellung wurde angehalten</translation>
    </message>
    <message>
        <source>no plan in the file can be recovered</source>
        <translation>kein Plan in der Datei lässt sich wiederherstellen</translation>
    </message>
</context>
<context>
    <name>LibraryRepair</name>
    <message>
        <source>the damaged library cannot be moved aside</source>
        <translation>die beschädigte Bibliothek kann nicht beiseitegelegt werden</translation>
    </message>
    <message>
        <source>the recovered library cannot be put in its place</source>
        <translation>die wiederhergestellte Bibliothek kann nicht an ihre Stelle gesetzt werden</translation>
    </message>
    <message>
        <source>it is being recovered already, or its folder cannot be written to</source>
        <translation>sie wird bereits wiederhergestellt, oder in ihren Ordner kann nicht geschrieben werden</translation>
    </message>
</context>
<context>
    <name>LibrarySchema</name>
    <message>
        <source>this is a database of another program</source>
        <translation>dies ist eine Datenbank eines anderen Programms</translation>
    </message>
    <message>
        <source>the library was written by a newer version of Greenprint: it has schema %1, this version reads up to %2</source>
        <translation>die Bibliothek wurde von einer neueren Version von Greenprint geschrieben: Sie hat Schema %1, diese Version liest bis %2</translation>
    </message>
    <message>
        <source>the library was written by a newer version of Greenprint: it has schema %1, this version reads up to %2. Greenprint %3 or newer is needed</source>
        <translation>die Bibliothek wurde von einer neueren Version von Greenprint geschrieben: Sie hat Schema %1, diese Version liest bis %2. Nötig ist Greenprint %3 oder neuer</translation>
    </message>
    <message>
        <source>the library is damaged (its tables are not those of schema %1)</source>
        <translation>die Bibliothek ist beschädigt (ihre Tabellen entsprechen nicht Schema %1)</translation>
    </message>
    <message>
        <source>the library has schema %1 and will be brought to %2</source>
        <translation>die Bibliothek hat Schema %1 und wird auf %2 gebracht</translation>
    </message>
    <message>
        <source>row %1 of %2 refers to a row of %3 that does not exist</source>
        <translation>Zeile %1 von %2 verweist auf eine Zeile von %3, die es nicht gibt</translation>
    </message>
    <message>
        <source>the copy could not be written (%1)</source>
        <translation>die Kopie konnte nicht geschrieben werden (%1)</translation>
    </message>
    <message>
        <source>the copy is not sound (%1)</source>
        <translation>die Kopie ist fehlerhaft (%1)</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>der Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>the library is not sound after its migration to schema %1 and stays as it was (%2)</source>
        <translation>die Bibliothek ist nach der Migration auf Schema %1 fehlerhaft und bleibt, wie sie war (%2)</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Plans machine-learning workloads on AWS.</source>
        <translation>Plant Workloads für maschinelles Lernen auf AWS.</translation>
    </message>
    <message>
        <source>Plan files to open, or PDFs that carry a plan.</source>
        <translation>Zu öffnende Plandateien oder PDF-Dateien, die einen Plan enthalten.</translation>
    </message>
</context>
<context>
    <name>Metric</name>
    <message>
        <source>Energy of the IT equipment</source>
        <translation>Energie der IT-Ausstattung</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Carbon, location-based</source>
        <translation>Emissionen, standortbasiert</translation>
    </message>
    <message>
        <source>Carbon, market-based</source>
        <translation>Emissionen, marktbasiert</translation>
    </message>
    <message>
        <source>Carbon, embodied</source>
        <translation>Emissionen, gebunden</translation>
    </message>
    <message>
        <source>Carbon, location-based and embodied</source>
        <translation>Emissionen, standortbasiert und gebunden</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Latency, p95</source>
        <translation>Latenz, p95</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>Trainingszeit</translation>
    </message>
</context>
<context>
    <name>MilestoneSections</name>
    <message>
        <source>Since “%1”, %2</source>
        <translation>Seit „%1“, %2</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Damals</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Practices met</source>
        <translation>Erfüllte Praktiken</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Their frozen answers and results are in the library that they were made in.</source>
        <translation>Ihre eingefrorenen Antworten und Ergebnisse liegen in der Bibliothek, in der sie entstanden sind.</translation>
    </message>
    <message>
        <source>No answer has changed since “%1”.</source>
        <translation>Seit „%1“ hat sich keine Antwort geändert.</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Festgehalten</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Unbeantwortet</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>nicht entschieden</translation>
    </message>
    <message>
        <source>What changed since “%1”</source>
        <translation>Was sich seit „%1“ geändert hat</translation>
    </message>
    <message>
        <source>Question or practice</source>
        <translation>Frage oder Praktik</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>the card&apos;s status is final, but required fields are missing: %1</source>
        <translation>der Status der Karte ist endgültig, aber Pflichtfelder fehlen: %1</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Modellkarte</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Endgültig</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Model card of %1 with the environmental impact of “%2”: %3 over %4.</source>
        <translation>Modellkarte von %1 mit der Umweltwirkung von „%2“: %3 über %4.</translation>
    </message>
    <message>
        <source>model card</source>
        <translation>Modellkarte</translation>
    </message>
    <message>
        <source>environmental impact</source>
        <translation>Umweltwirkung</translation>
    </message>
    <message>
        <source>machine learning</source>
        <translation>maschinelles Lernen</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Model version</source>
        <translation>Modellversion</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Carbon, location and embodied</source>
        <translation>Emissionen, standortbasiert und gebunden</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 gegenüber %2</translation>
    </message>
    <message>
        <source>This scenario is not feasible</source>
        <translation>Dieses Szenario ist nicht umsetzbar</translation>
    </message>
    <message>
        <source>It breaks at least one hard limit; see assumptions and limits. Its figures are shown where they can be computed.</source>
        <translation>Es verletzt mindestens eine feste Grenze; siehe Annahmen und Grenzen. Seine Werte werden gezeigt, soweit sie sich berechnen lassen.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Model overview</source>
        <translation>Modellüberblick</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Model artifacts and data</source>
        <translation>Modellartefakte und Daten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Stored now</source>
        <translation>Jetzt gespeichert</translation>
    </message>
    <message>
        <source>Growth a month</source>
        <translation>Zuwachs im Monat</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Intended uses</source>
        <translation>Vorgesehene Verwendung</translation>
    </message>
    <message>
        <source>Business details</source>
        <translation>Geschäftliche Angaben</translation>
    </message>
    <message>
        <source>Sustainability goal</source>
        <translation>Nachhaltigkeitsziel</translation>
    </message>
    <message>
        <source>Benefit, not netted</source>
        <translation>Nutzen, nicht verrechnet</translation>
    </message>
    <message>
        <source>Training details</source>
        <translation>Angaben zum Training</translation>
    </message>
    <message>
        <source>Training jobs</source>
        <translation>Trainingsjobs</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Läuft auf</translation>
    </message>
    <message>
        <source>Hours a run</source>
        <translation>Stunden je Lauf</translation>
    </message>
    <message>
        <source>Runs a month</source>
        <translation>Läufe im Monat</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>Evaluation details</source>
        <translation>Angaben zur Evaluierung</translation>
    </message>
    <message>
        <source>Quality of the model in this scenario</source>
        <translation>Qualität des Modells in diesem Szenario</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>The plan states no quality for this scenario.</source>
        <translation>Der Plan gibt für dieses Szenario keine Qualität an.</translation>
    </message>
    <message>
        <source>Additional information</source>
        <translation>Weitere Angaben</translation>
    </message>
    <message>
        <source>Notes in the plan</source>
        <translation>Anmerkungen im Plan</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>NumberFormat</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>OriginTip</name>
    <message>
        <source>Press for every line and factor.</source>
        <translation>Klicken Sie, um jeden Posten und jeden Faktor zu sehen.</translation>
    </message>
    <message>
        <source>functional unit</source>
        <translation>funktionelle Einheit</translation>
    </message>
    <message>
        <source>%1 per %2, %3: %4</source>
        <translation>%1 je %2, %3: %4</translation>
    </message>
    <message>
        <source>What serves the unit, divided by how many there are over the horizon.</source>
        <translation>Was der Einheit dient, geteilt durch ihre Anzahl im Zeithorizont.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>catalog %1 · %2 · plan %3</source>
        <translation>Katalog %1 · %2 · Plan %3</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rangfolge</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Erkunden</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Unsicherheit</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Practice %1</source>
        <translation>Praktik %1</translation>
    </message>
    <message>
        <source>Sample plan</source>
        <translation>Beispielplan</translation>
    </message>
</context>
<context>
    <name>Parameter</name>
    <message>
        <source>Functional unit</source>
        <translation>Funktionelle Einheit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What results are divided by, in words: &quot;1,000 images&quot;.</source>
        <translation>Wodurch Ergebnisse geteilt werden, in Worten: „1.000 Bilder“.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>How many of them make one unit: 1000 for &quot;1,000 images&quot;.</source>
        <translation>Wie viele davon eine Einheit ergeben: 1000 bei „1.000 Bildern“.</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Gezählt wird</translation>
    </message>
    <message>
        <source>What is counted.</source>
        <translation>Was gezählt wird.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Service that is counted. Empty: all services.</source>
        <translation>Service, bei dem gezählt wird. Leer: alle Services.</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Zeithorizont</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>How long the workload is simulated.</source>
        <translation>Wie lange die Workload simuliert wird.</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>Erster Monat</translation>
    </message>
    <message>
        <source>Year and month in which it begins.</source>
        <translation>Jahr und Monat, in dem sie beginnt.</translation>
    </message>
    <message>
        <source>Decline of grid factors</source>
        <translation>Rückgang der Netzemissionsfaktoren</translation>
    </message>
    <message>
        <source>By how much grids become cleaner each year after the year of their factor.</source>
        <translation>Um wie viel sauberer Stromnetze jedes Jahr nach dem Jahr ihres Faktors werden.</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Carbon per unit</source>
        <translation>Emissionen je Einheit</translation>
    </message>
    <message>
        <source>Location-based and embodied carbon per functional unit.</source>
        <translation>Standortbasierte und gebundene Emissionen je funktioneller Einheit.</translation>
    </message>
    <message>
        <source>Cost per month</source>
        <translation>Kosten je Monat</translation>
    </message>
    <message>
        <source>Mean over the horizon.</source>
        <translation>Mittel über den Zeithorizont.</translation>
    </message>
    <message>
        <source>Latency, p95</source>
        <translation>Latenz, p95</translation>
    </message>
    <message>
        <source>Of the service of the functional unit.</source>
        <translation>Beim Service der funktionellen Einheit.</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>Trainingszeit</translation>
    </message>
    <message>
        <source>Wall clock of one run through tuning and training.</source>
        <translation>Tatsächliche Dauer eines Laufs über Tuning und Training.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Least quality of the model, compared with the quality of each scenario.</source>
        <translation>Mindestqualität des Modells, verglichen mit der Qualität jedes Szenarios.</translation>
    </message>
    <message>
        <source>Residency</source>
        <translation>Datenresidenz</translation>
    </message>
    <message>
        <source>Regions allowed</source>
        <translation>Zulässige Regionen</translation>
    </message>
    <message>
        <source>Regions in which the workload may run. Empty: anywhere.</source>
        <translation>Regionen, in denen die Workload laufen darf. Leer: überall.</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Systemgrenze</translation>
    </message>
    <message>
        <source>Network to clients</source>
        <translation>Netz zu den Clients</translation>
    </message>
    <message>
        <source>Whether the network between AWS and clients counts.</source>
        <translation>Ob das Netz zwischen AWS und Clients mitzählt.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Who answers for the workload.</source>
        <translation>Wer für die Workload verantwortlich ist.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Who works on it.</source>
        <translation>Wer daran arbeitet.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>What the workload does, in a few sentences.</source>
        <translation>Was die Workload tut, in wenigen Sätzen.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>What is to be reached: carbon, cost, latency, and by when.</source>
        <translation>Was erreicht werden soll: Emissionen, Kosten, Latenz, und bis wann.</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>What good it does. Never netted against the footprint.</source>
        <translation>Was sie Gutes bewirkt. Wird nie mit dem Fußabdruck verrechnet.</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Modellkarte</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Final is refused while required fields are missing.</source>
        <translation>„Endgültig“ wird abgelehnt, solange Pflichtfelder fehlen.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Version of the model.</source>
        <translation>Version des Modells.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Who wrote the card.</source>
        <translation>Wer die Karte geschrieben hat.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Who answers questions.</source>
        <translation>Wer Fragen beantwortet.</translation>
    </message>
    <message>
        <source>Risk rating</source>
        <translation>Risikobewertung</translation>
    </message>
    <message>
        <source>Risk of using the model.</source>
        <translation>Risiko der Verwendung des Modells.</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>Basismodell</translation>
    </message>
    <message>
        <source>Model that this one was made from.</source>
        <translation>Modell, aus dem dieses entstanden ist.</translation>
    </message>
    <message>
        <source>Model description</source>
        <translation>Modellbeschreibung</translation>
    </message>
    <message>
        <source>What the model does and how.</source>
        <translation>Was das Modell tut und wie.</translation>
    </message>
    <message>
        <source>Model owner</source>
        <translation>Modelleigentümer</translation>
    </message>
    <message>
        <source>Who owns the model.</source>
        <translation>Wem das Modell gehört.</translation>
    </message>
    <message>
        <source>Problem type</source>
        <translation>Problemtyp</translation>
    </message>
    <message>
        <source>Classification, regression, generation …</source>
        <translation>Klassifikation, Regression, Generierung …</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Kind of algorithm.</source>
        <translation>Art des Algorithmus.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>What the model is for.</source>
        <translation>Wofür das Modell da ist.</translation>
    </message>
    <message>
        <source>Intended uses</source>
        <translation>Vorgesehene Verwendung</translation>
    </message>
    <message>
        <source>What it may be used for, and what not.</source>
        <translation>Wofür es verwendet werden darf und wofür nicht.</translation>
    </message>
    <message>
        <source>What affects its quality</source>
        <translation>Was seine Qualität beeinflusst</translation>
    </message>
    <message>
        <source>Conditions under which it works less well.</source>
        <translation>Bedingungen, unter denen es weniger gut arbeitet.</translation>
    </message>
    <message>
        <source>Reason of the risk rating</source>
        <translation>Grund der Risikobewertung</translation>
    </message>
    <message>
        <source>Why the rating was given.</source>
        <translation>Warum so bewertet wurde.</translation>
    </message>
    <message>
        <source>Business problem</source>
        <translation>Geschäftsproblem</translation>
    </message>
    <message>
        <source>Problem that it solves.</source>
        <translation>Problem, das es löst.</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Stakeholder</translation>
    </message>
    <message>
        <source>Who is concerned.</source>
        <translation>Wen es betrifft.</translation>
    </message>
    <message>
        <source>Line of business</source>
        <translation>Geschäftsbereich</translation>
    </message>
    <message>
        <source>Part of the organization.</source>
        <translation>Teil der Organisation.</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Optimierungsziel</translation>
    </message>
    <message>
        <source>What training optimizes.</source>
        <translation>Was das Training optimiert.</translation>
    </message>
    <message>
        <source>Observations in training</source>
        <translation>Beobachtungen beim Training</translation>
    </message>
    <message>
        <source>What was seen.</source>
        <translation>Was beobachtet wurde.</translation>
    </message>
    <message>
        <source>Observations in evaluation</source>
        <translation>Beobachtungen bei der Evaluierung</translation>
    </message>
    <message>
        <source>Ethical considerations</source>
        <translation>Ethische Aspekte</translation>
    </message>
    <message>
        <source>Who might be harmed, and how that is prevented.</source>
        <translation>Wer zu Schaden kommen könnte und wie das verhindert wird.</translation>
    </message>
    <message>
        <source>Caveats and recommendations</source>
        <translation>Einschränkungen und Empfehlungen</translation>
    </message>
    <message>
        <source>What users should know.</source>
        <translation>Was Benutzer wissen sollten.</translation>
    </message>
    <message>
        <source>Why this functional unit</source>
        <translation>Warum diese funktionelle Einheit</translation>
    </message>
    <message>
        <source>Why results are given per this unit.</source>
        <translation>Warum Ergebnisse je dieser Einheit angegeben werden.</translation>
    </message>
    <message>
        <source>Offsets and certificates</source>
        <translation>Kompensationen und Zertifikate</translation>
    </message>
    <message>
        <source>If any: stated apart and never netted.</source>
        <translation>Falls vorhanden: getrennt ausgewiesen und nie verrechnet.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>The short name by which other parts refer to it.</source>
        <translation>Der Kurzname, unter dem andere Teile darauf verweisen.</translation>
    </message>
    <message>
        <source>How it is called in tables, charts and reports.</source>
        <translation>Bezeichnung in Tabellen, Diagrammen und Berichten.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>What the data is for. Models and checkpoints are artifacts.</source>
        <translation>Wofür die Daten da sind. Modelle und Checkpoints sind Artefakte.</translation>
    </message>
    <message>
        <source>Size now</source>
        <translation>Größe jetzt</translation>
    </message>
    <message>
        <source>Volume as it is stored today, in its present format and compression.</source>
        <translation>Umfang, wie heute gespeichert, in Format und Komprimierung von heute.</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Zuwachs</translation>
    </message>
    <message>
        <source>Volume that comes in each month.</source>
        <translation>Umfang, der jeden Monat hinzukommt.</translation>
    </message>
    <message>
        <source>Age of the oldest part</source>
        <translation>Alter des ältesten Teils</translation>
    </message>
    <message>
        <source>Ages of today&apos;s stock are spread evenly from new to this. It decides when rules and retention take effect.</source>
        <translation>Das Alter des heutigen Bestands verteilt sich gleichmäßig von neu bis zu diesem Wert. Er bestimmt, wann Regeln und Aufbewahrung greifen.</translation>
    </message>
    <message>
        <source>size over growth, or 0 without growth</source>
        <translation>Größe durch Zuwachs, ohne Zuwachs 0</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Aufbewahrt für</translation>
    </message>
    <message>
        <source>Older data is deleted. Empty: kept for ever.</source>
        <translation>Ältere Daten werden gelöscht. Leer: unbegrenzt aufbewahrt.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Copies that you keep yourself, beside those of the storage class. Acts when a scenario changes it.</source>
        <translation>Kopien, die Sie selbst halten, neben denen der Speicherklasse. Wirkt, wenn ein Szenario den Wert ändert.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Format as stored now. A change alone saves nothing until a measured size or a strength is given.</source>
        <translation>Format, in dem jetzt gespeichert wird. Ein Wechsel allein spart nichts, bis eine gemessene Größe oder eine Stärke angegeben ist.</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Komprimierung</translation>
    </message>
    <message>
        <source>Compression as stored now.</source>
        <translation>Komprimierung, mit der jetzt gespeichert wird.</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Number of objects today; it grows with the volume. Counts for requests, transitions and smallest billed sizes.</source>
        <translation>Zahl der Objekte heute; sie wächst mit dem Umfang. Zählt bei Anfragen, Übergängen und kleinsten berechneten Größen.</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lesevorgänge</translation>
    </message>
    <message>
        <source>How often the whole of it is read in a month: 0.1 is a tenth of it once.</source>
        <translation>Wie oft der gesamte Bestand im Monat gelesen wird: 0,1 heißt ein Zehntel davon einmal.</translation>
    </message>
    <message>
        <source>Can be made again</source>
        <translation>Neu erzeugbar</translation>
    </message>
    <message>
        <source>Whether it could be made again from other data if it were lost.</source>
        <translation>Ob sich die Daten bei Verlust aus anderen Daten neu erzeugen ließen.</translation>
    </message>
    <message>
        <source>Produced in</source>
        <translation>Entsteht in</translation>
    </message>
    <message>
        <source>Region in which the data arises. Growth is moved from there to where it is stored.</source>
        <translation>Region, in der die Daten entstehen. Der Zuwachs wird von dort zum Speicherort übertragen.</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Für Services</translation>
    </message>
    <message>
        <source>Services whose figures per unit contain it. Empty: all services.</source>
        <translation>Services, deren Werte je Einheit dies enthalten. Leer: alle Services.</translation>
    </message>
    <message>
        <source>Size and growth</source>
        <translation>Größe und Zuwachs</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>One run</source>
        <translation>Ein Lauf</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Reference measurement</source>
        <translation>Referenzmessung</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>Was nötig ist</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Anfragelast</translation>
    </message>
    <message>
        <source>One request</source>
        <translation>Eine Anfrage</translation>
    </message>
    <message>
        <source>Promise and clients</source>
        <translation>Zusage und Clients</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Platzierung</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Input that is uncertain.</source>
        <translation>Eingabe, die unsicher ist.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Lowest plausible value.</source>
        <translation>Kleinster plausibler Wert.</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Highest plausible value.</source>
        <translation>Größter plausibler Wert.</translation>
    </message>
    <message>
        <source>Own figure</source>
        <translation>Eigener Wert</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What the figure belongs to.</source>
        <translation>Wozu der Wert gehört.</translation>
    </message>
    <message>
        <source>Region, type, coefficient or price. A Region or type that the catalog lacks is added.</source>
        <translation>Region, Typ, Koeffizient oder Preis. Was an Regionen oder Typen im Katalog fehlt, wird ergänzt.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>Warum.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Where the figure is from.</source>
        <translation>Woher der Wert stammt.</translation>
    </message>
    <message>
        <source>Name of an added Region.</source>
        <translation>Name einer ergänzten Region.</translation>
    </message>
    <message>
        <source>Grid factor</source>
        <translation>Netzemissionsfaktor</translation>
    </message>
    <message>
        <source>Location-based carbon intensity.</source>
        <translation>Standortbasierte Emissionsintensität.</translation>
    </message>
    <message>
        <source>Market-based factor</source>
        <translation>Marktbasierter Faktor</translation>
    </message>
    <message>
        <source>Carbon intensity of contracts.</source>
        <translation>Emissionsintensität aus Verträgen.</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Facility energy over IT energy.</source>
        <translation>Energie des Rechenzentrums geteilt durch IT-Energie.</translation>
    </message>
    <message>
        <source>WUE</source>
        <translation>WUE</translation>
    </message>
    <message>
        <source>Water on site per kWh of IT energy.</source>
        <translation>Wasser vor Ort je kWh IT-Energie.</translation>
    </message>
    <message>
        <source>Off-site water</source>
        <translation>Wasser außerhalb</translation>
    </message>
    <message>
        <source>Water consumed by generation per kWh.</source>
        <translation>Bei der Stromerzeugung verbrauchtes Wasser je kWh.</translation>
    </message>
    <message>
        <source>Price index</source>
        <translation>Preisindex</translation>
    </message>
    <message>
        <source>Prices over those of us-east-1.</source>
        <translation>Preise im Verhältnis zu denen von us-east-1.</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>vCPUs</translation>
    </message>
    <message>
        <source>Virtual processors.</source>
        <translation>Virtuelle Prozessoren.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Host memory.</source>
        <translation>Arbeitsspeicher des Hosts.</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>Number of accelerators.</source>
        <translation>Anzahl der Beschleuniger.</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>Name of the accelerator.</source>
        <translation>Name des Beschleunigers.</translation>
    </message>
    <message>
        <source>Rate of an accelerator</source>
        <translation>Rechenrate eines Beschleunigers</translation>
    </message>
    <message>
        <source>Dense half-precision rate of one accelerator.</source>
        <translation>Rechenrate eines Beschleunigers bei halber Genauigkeit, ohne Sparsity.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Constant power of one instance, memory and overhead included.</source>
        <translation>Konstante Leistung einer Instance, einschließlich Arbeitsspeicher und Overhead.</translation>
    </message>
    <message>
        <source>Power, idle</source>
        <translation>Leistung im Leerlauf</translation>
    </message>
    <message>
        <source>Power of one idle instance.</source>
        <translation>Leistung einer Instance im Leerlauf.</translation>
    </message>
    <message>
        <source>Power, full</source>
        <translation>Leistung bei Volllast</translation>
    </message>
    <message>
        <source>Power of one instance at full load.</source>
        <translation>Leistung einer Instance bei Volllast.</translation>
    </message>
    <message>
        <source>Embodied carbon</source>
        <translation>Gebundene Emissionen</translation>
    </message>
    <message>
        <source>Of the whole instance, used over 35,040 hours.</source>
        <translation>Der ganzen Instance, verteilt auf 35.040 Stunden.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Of one instance.</source>
        <translation>Einer Instance.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value of the coefficient.</source>
        <translation>Wert des Koeffizienten.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Unit of the coefficient, as in the catalog.</source>
        <translation>Einheit des Koeffizienten, wie im Katalog.</translation>
    </message>
    <message>
        <source>Value of the price.</source>
        <translation>Wert des Preises.</translation>
    </message>
    <message>
        <source>Own text</source>
        <translation>Eigener Text</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Section that it stands in; &quot;front&quot; is the first page.</source>
        <translation>Abschnitt, in dem er steht; „front“ ist die erste Seite.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Your own words; they stay as they are.</source>
        <translation>Ihre eigenen Worte; sie bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Which report.</source>
        <translation>Welcher Bericht.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Sections in their order. Empty: all.</source>
        <translation>Abschnitte in ihrer Reihenfolge. Leer: alle.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the report, apart from that of the window.</source>
        <translation>Sprache des Berichts, unabhängig von der des Fensters.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Size of the pages.</source>
        <translation>Größe der Seiten.</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Name of the frozen state.</source>
        <translation>Name des eingefrorenen Stands.</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Festgehalten</translation>
    </message>
    <message>
        <source>When it was frozen.</source>
        <translation>Wann eingefroren wurde.</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Version of the catalog.</source>
        <translation>Version des Katalogs.</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Hash of the plan.</source>
        <translation>Hash des Plans.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>Part of the plan that it is about.</source>
        <translation>Teil des Plans, um den es geht.</translation>
    </message>
    <message>
        <source>The remark.</source>
        <translation>Die Anmerkung.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Name of the plan.</source>
        <translation>Name des Plans.</translation>
    </message>
    <message>
        <source>Identity of the plan in the library.</source>
        <translation>Identität des Plans in der Bibliothek.</translation>
    </message>
    <message>
        <source>Version of the catalog that the plan was last computed with.</source>
        <translation>Version des Katalogs, mit der der Plan zuletzt berechnet wurde.</translation>
    </message>
    <message>
        <source>Grid factors</source>
        <translation>Netzemissionsfaktoren</translation>
    </message>
    <message>
        <source>Family of grid factors, one for all Regions.</source>
        <translation>Familie der Netzemissionsfaktoren, eine für alle Regionen.</translation>
    </message>
    <message>
        <source>Year of grid factors</source>
        <translation>Jahr der Netzemissionsfaktoren</translation>
    </message>
    <message>
        <source>Year of all factors of Regions. Empty: the year of each month, or the last one known.</source>
        <translation>Jahr aller Faktoren von Regionen. Leer: das Jahr des jeweiligen Monats oder das letzte bekannte.</translation>
    </message>
    <message>
        <source>Power of instances</source>
        <translation>Leistung von Instances</translation>
    </message>
    <message>
        <source>How power is estimated, one way for all types.</source>
        <translation>Wie die Leistung geschätzt wird, einheitlich für alle Typen.</translation>
    </message>
    <message>
        <source>Energy of archive classes</source>
        <translation>Energie der Archivklassen</translation>
    </message>
    <message>
        <source>Whether archives are credited with drives at rest.</source>
        <translation>Ob Archiven ruhende Laufwerke gutgeschrieben werden.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Currency in which cost is shown beside USD.</source>
        <translation>Währung, in der Kosten neben USD gezeigt werden.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Units of that currency for one USD.</source>
        <translation>Einheiten dieser Währung für einen USD.</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Choice of the question.</source>
        <translation>Option der Frage.</translation>
    </message>
    <message>
        <source>Confirmed by the reviewer, rejected, or only suggested.</source>
        <translation>Vom Reviewer bestätigt, abgelehnt oder nur vorgeschlagen.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Why it does not apply.</source>
        <translation>Warum dies nicht zutrifft.</translation>
    </message>
    <message>
        <source>Up to 250 characters in the AWS tool.</source>
        <translation>Bis zu 250 Zeichen im AWS-Tool.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Question of the lens.</source>
        <translation>Frage der Lens.</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht anwendbar</translation>
    </message>
    <message>
        <source>Whether the question applies at all.</source>
        <translation>Ob die Frage überhaupt zutrifft.</translation>
    </message>
    <message>
        <source>Up to 2,084 characters in the AWS tool.</source>
        <translation>Bis zu 2.084 Zeichen im AWS-Tool.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Who answered.</source>
        <translation>Wer geantwortet hat.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>When.</source>
        <translation>Wann.</translation>
    </message>
    <message>
        <source>Accepted risk</source>
        <translation>Akzeptiertes Risiko</translation>
    </message>
    <message>
        <source>Question whose risk is accepted.</source>
        <translation>Frage, deren Risiko akzeptiert wird.</translation>
    </message>
    <message>
        <source>Who accepts it.</source>
        <translation>Wer es akzeptiert.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Until when.</source>
        <translation>Bis wann.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praktik</translation>
    </message>
    <message>
        <source>Practice to be taken up.</source>
        <translation>Praktik, die eingeführt werden soll.</translation>
    </message>
    <message>
        <source>Who does it.</source>
        <translation>Wer sie umsetzt.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>How much work it is.</source>
        <translation>Wie viel Arbeit sie macht.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Lens</translation>
    </message>
    <message>
        <source>Lens that is reviewed against.</source>
        <translation>Lens, nach der geprüft wird.</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>Who leads the review.</source>
        <translation>Wer das Review leitet.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Where the workload runs.</source>
        <translation>Wo die Workload läuft.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Region of every stage that has none of its own.</source>
        <translation>Region jeder Phase, die keine eigene hat.</translation>
    </message>
    <message>
        <source>us-east-1</source>
        <translation>us-east-1</translation>
    </message>
    <message>
        <source>Region of data preparation</source>
        <translation>Region der Datenaufbereitung</translation>
    </message>
    <message>
        <source>Overrides the Region of all stages.</source>
        <translation>Hat Vorrang vor der Region aller Phasen.</translation>
    </message>
    <message>
        <source>Region of training</source>
        <translation>Region des Trainings</translation>
    </message>
    <message>
        <source>Region of deployment</source>
        <translation>Region der Bereitstellung</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>Übergang</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Age at which data moves.</source>
        <translation>Alter, in dem Daten wechseln.</translation>
    </message>
    <message>
        <source>To class</source>
        <translation>In Klasse</translation>
    </message>
    <message>
        <source>Class that it moves to.</source>
        <translation>Klasse, in die sie wechseln.</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Age at which data is deleted.</source>
        <translation>Alter, in dem Daten gelöscht werden.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Dataset that it is about.</source>
        <translation>Datensatz, um den es geht.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Storage class in which data begins its life.</source>
        <translation>Speicherklasse, in der Daten anfangs liegen.</translation>
    </message>
    <message>
        <source>STANDARD</source>
        <translation>STANDARD</translation>
    </message>
    <message>
        <source>Region of this dataset, in place of that of its stage.</source>
        <translation>Region dieses Datensatzes, anstelle der seiner Phase.</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Rechenleistung</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Task that it is about.</source>
        <translation>Aufgabe, um die es geht.</translation>
    </message>
    <message>
        <source>Instance type</source>
        <translation>Instance-Typ</translation>
    </message>
    <message>
        <source>Type that the task runs on. Empty: its reference.</source>
        <translation>Typ, auf dem die Aufgabe läuft. Leer: ihre Referenz.</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instances</translation>
    </message>
    <message>
        <source>Instances of one run.</source>
        <translation>Instances eines Laufs.</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Kaufoption</translation>
    </message>
    <message>
        <source>How instances are paid for. Spot lowers cost only, and repeats some work.</source>
        <translation>Wie Instances bezahlt werden. Spot senkt nur die Kosten und wiederholt einen Teil der Arbeit.</translation>
    </message>
    <message>
        <source>on demand</source>
        <translation>On-Demand</translation>
    </message>
    <message>
        <source>Region of this task, in place of that of its stage.</source>
        <translation>Region dieser Aufgabe, anstelle der ihrer Phase.</translation>
    </message>
    <message>
        <source>Always on</source>
        <translation>Immer eingeschaltet</translation>
    </message>
    <message>
        <source>Whether instances stay between runs.</source>
        <translation>Ob Instances zwischen Läufen bestehen bleiben.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>The task is not done in this scenario.</source>
        <translation>Die Aufgabe entfällt in diesem Szenario.</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Service that it is about.</source>
        <translation>Service, um den es geht.</translation>
    </message>
    <message>
        <source>Inference option</source>
        <translation>Inferenzoption</translation>
    </message>
    <message>
        <source>How requests are answered.</source>
        <translation>Wie Anfragen beantwortet werden.</translation>
    </message>
    <message>
        <source>real-time</source>
        <translation>Echtzeit</translation>
    </message>
    <message>
        <source>Type that serves. Empty: the reference.</source>
        <translation>Typ, der bedient. Leer: die Referenz.</translation>
    </message>
    <message>
        <source>Region of this service, in place of that of its stage.</source>
        <translation>Region dieses Service, anstelle der seiner Phase.</translation>
    </message>
    <message>
        <source>How instances are paid for.</source>
        <translation>Wie Instances bezahlt werden.</translation>
    </message>
    <message>
        <source>Least instances</source>
        <translation>Instances, mindestens</translation>
    </message>
    <message>
        <source>Per endpoint. Asynchronous endpoints may go to 0.</source>
        <translation>Je Endpunkt. Asynchrone Endpunkte dürfen auf 0 gehen.</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>Most instances</source>
        <translation>Instances, höchstens</translation>
    </message>
    <message>
        <source>Per endpoint. Empty: no limit. For serverless: most requests at once.</source>
        <translation>Je Endpunkt. Leer: keine Grenze. Bei serverlosen: Höchstzahl gleichzeitiger Anfragen.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Autoscaling</source>
        <translation>Automatische Skalierung</translation>
    </message>
    <message>
        <source>Whether instances follow the demand.</source>
        <translation>Ob Instances der Nachfrage folgen.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Target utilization</source>
        <translation>Zielauslastung</translation>
    </message>
    <message>
        <source>Share of the request slots that autoscaling keeps busy.</source>
        <translation>Anteil der Anfrageplätze, den die automatische Skalierung belegt hält.</translation>
    </message>
    <message>
        <source>0.5</source>
        <translation>0,5</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Routing</translation>
    </message>
    <message>
        <source>How requests find an instance.</source>
        <translation>Wie Anfragen eine Instance finden.</translation>
    </message>
    <message>
        <source>random</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonen</translation>
    </message>
    <message>
        <source>Availability Zones over which at least one instance each is kept.</source>
        <translation>Availability Zones, über die verteilt je mindestens eine Instance gehalten wird.</translation>
    </message>
    <message>
        <source>Memory of a container</source>
        <translation>Speicher eines Containers</translation>
    </message>
    <message>
        <source>Serverless only: 1 to 6 GB.</source>
        <translation>Nur serverlos: 1 bis 6 GB.</translation>
    </message>
    <message>
        <source>Models per endpoint</source>
        <translation>Modelle je Endpunkt</translation>
    </message>
    <message>
        <source>How many models share an endpoint.</source>
        <translation>Wie viele Modelle sich einen Endpunkt teilen.</translation>
    </message>
    <message>
        <source>1; all models where they share instances</source>
        <translation>1; alle Modelle, wo sie sich Instances teilen</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>Batch only: how long requests are collected.</source>
        <translation>Nur Batch: wie lange Anfragen gesammelt werden.</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>Price per 1,000 requests</source>
        <translation>Preis je 1.000 Anfragen</translation>
    </message>
    <message>
        <source>Managed services only.</source>
        <translation>Nur verwaltete Services.</translation>
    </message>
    <message>
        <source>Energy per request</source>
        <translation>Energie je Anfrage</translation>
    </message>
    <message>
        <source>Managed services only: as stated by the provider. Unknown if empty.</source>
        <translation>Nur verwaltete Services: nach Angabe des Anbieters. Leer: unbekannt.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Attribute of the workload that is different here.</source>
        <translation>Attribut der Workload, das hier abweicht.</translation>
    </message>
    <message>
        <source>Its value in this scenario.</source>
        <translation>Sein Wert in diesem Szenario.</translation>
    </message>
    <message>
        <source>Practice that is adopted.</source>
        <translation>Praktik, die übernommen wird.</translation>
    </message>
    <message>
        <source>Part of the workload that it is adopted on. Empty: wherever it fits.</source>
        <translation>Teil der Workload, für den sie übernommen wird. Leer: überall, wo sie passt.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Relative reduction of what it moves; 0 drops an inherited practice.</source>
        <translation>Relative Verringerung dessen, worauf sie wirkt; 0 hebt eine geerbte Praktik auf.</translation>
    </message>
    <message>
        <source>default of the catalog</source>
        <translation>Standardwert des Katalogs</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Where the strength comes from.</source>
        <translation>Woher die Stärke stammt.</translation>
    </message>
    <message>
        <source>Why, or how it was measured.</source>
        <translation>Warum oder wie gemessen wurde.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Name of the quality metric: &quot;accuracy&quot;.</source>
        <translation>Name der Qualitätskennzahl: „Genauigkeit“.</translation>
    </message>
    <message>
        <source>Value expected in this scenario.</source>
        <translation>In diesem Szenario erwarteter Wert.</translation>
    </message>
    <message>
        <source>Where the value comes from.</source>
        <translation>Woher der Wert stammt.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Inherits from</source>
        <translation>Erbt von</translation>
    </message>
    <message>
        <source>Scenario whose choices it takes over where it makes none.</source>
        <translation>Szenario, dessen Festlegungen es übernimmt, wo es keine eigenen trifft.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Basisszenario</translation>
    </message>
    <message>
        <source>Scenario that others are compared with. Without any, the first.</source>
        <translation>Szenario, mit dem andere verglichen werden. Ohne Angabe das erste.</translation>
    </message>
    <message>
        <source>What it is about.</source>
        <translation>Worum es geht.</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>Type on which requests were measured.</source>
        <translation>Typ, auf dem Anfragen gemessen wurden.</translation>
    </message>
    <message>
        <source>Service time</source>
        <translation>Bedienzeit</translation>
    </message>
    <message>
        <source>Mean time of one request on that type. Wins over what the method computes.</source>
        <translation>Mittlere Dauer einer Anfrage auf diesem Typ. Hat Vorrang vor dem, was die Methode berechnet.</translation>
    </message>
    <message>
        <source>Served at once</source>
        <translation>Gleichzeitig bedient</translation>
    </message>
    <message>
        <source>Requests served at once by one such instance.</source>
        <translation>Anfragen, die eine solche Instance gleichzeitig bedient.</translation>
    </message>
    <message>
        <source>Mean power of one busy instance, if it was measured.</source>
        <translation>Mittlere Leistung einer arbeitenden Instance, falls gemessen.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Models of the same kind that share its requests evenly.</source>
        <translation>Modelle gleicher Art, auf die sich die Anfragen gleichmäßig verteilen.</translation>
    </message>
    <message>
        <source>Models in use at a time</source>
        <translation>Gleichzeitig genutzte Modelle</translation>
    </message>
    <message>
        <source>How many of them must be in memory at the same time when they share instances.</source>
        <translation>Wie viele davon zugleich im Speicher sein müssen, wenn sie sich Instances teilen.</translation>
    </message>
    <message>
        <source>all models</source>
        <translation>alle Modelle</translation>
    </message>
    <message>
        <source>Requests per month</source>
        <translation>Anfragen im Monat</translation>
    </message>
    <message>
        <source>In the first month, over all models.</source>
        <translation>Im ersten Monat, über alle Modelle.</translation>
    </message>
    <message>
        <source>Change of the requests from month to month.</source>
        <translation>Änderung der Anfragen von Monat zu Monat.</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>How requests are spread over the week.</source>
        <translation>Wie sich Anfragen über die Woche verteilen.</translation>
    </message>
    <message>
        <source>Peak to mean</source>
        <translation>Spitze zu Mittel</translation>
    </message>
    <message>
        <source>Busiest hour of the week over the mean hour.</source>
        <translation>Stunde der Woche mit der höchsten Last im Verhältnis zur mittleren.</translation>
    </message>
    <message>
        <source>1 where the pattern is steady, else 3</source>
        <translation>1 bei gleichmäßigem Muster, sonst 3</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Weights of the 168 hours from Monday 00:00; used by the pattern &quot;own week&quot;.</source>
        <translation>Gewichte der 168 Stunden ab Montag 00:00; verwendet beim Muster „eigene Woche“.</translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation>Begrenzt durch</translation>
    </message>
    <message>
        <source>What the time of a request depends on: processor, arithmetic of the accelerator, or bandwidth of its memory.</source>
        <translation>Wovon die Dauer einer Anfrage abhängt: vom Prozessor, von der Rechenrate des Beschleunigers oder von der Bandbreite seines Speichers.</translation>
    </message>
    <message>
        <source>Reference instance</source>
        <translation>Referenz-Instance</translation>
    </message>
    <message>
        <source>Type on which the service time was measured, and which a scenario uses if it chooses nothing else.</source>
        <translation>Typ, auf dem die Bedienzeit gemessen wurde und den ein Szenario verwendet, wenn es nichts anderes wählt.</translation>
    </message>
    <message>
        <source>Mean time that an instance works on one request, without waiting.</source>
        <translation>Mittlere Zeit, die eine Instance an einer Anfrage arbeitet, ohne Wartezeit.</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>Standard deviation over mean of the service time: 0 is always the same, 1 exponential.</source>
        <translation>Standardabweichung durch Mittel der Bedienzeit: 0 ist immer gleich, 1 exponentiell.</translation>
    </message>
    <message>
        <source>Requests that one reference instance serves at once.</source>
        <translation>Anfragen, die eine Referenz-Instance gleichzeitig bedient.</translation>
    </message>
    <message>
        <source>Predictions per request</source>
        <translation>Vorhersagen je Anfrage</translation>
    </message>
    <message>
        <source>Counts for functional units of predictions.</source>
        <translation>Zählt bei funktionellen Einheiten in Vorhersagen.</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Token, Eingabe</translation>
    </message>
    <message>
        <source>Mean tokens of a prompt, for units of tokens.</source>
        <translation>Mittlere Token-Zahl eines Prompts, für Einheiten in Token.</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Token, Ausgabe</translation>
    </message>
    <message>
        <source>Mean tokens of an answer, for units of tokens.</source>
        <translation>Mittlere Token-Zahl einer Antwort, für Einheiten in Token.</translation>
    </message>
    <message>
        <source>Payload in</source>
        <translation>Nutzlast, Anfrage</translation>
    </message>
    <message>
        <source>Mean size of a request. Serverless takes up to 4 MB, real-time up to 25 MB.</source>
        <translation>Mittlere Größe einer Anfrage. Serverlos sind bis zu 4 MB möglich, in Echtzeit bis zu 25 MB.</translation>
    </message>
    <message>
        <source>Payload out</source>
        <translation>Nutzlast, Antwort</translation>
    </message>
    <message>
        <source>Mean size of an answer.</source>
        <translation>Mittlere Größe einer Antwort.</translation>
    </message>
    <message>
        <source>Memory needed</source>
        <translation>Benötigter Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Host memory of one loaded model.</source>
        <translation>Host-Arbeitsspeicher eines geladenen Modells.</translation>
    </message>
    <message>
        <source>Accelerator memory needed</source>
        <translation>Benötigter Beschleunigerspeicher</translation>
    </message>
    <message>
        <source>Accelerator memory of one replica, over all accelerators of the replica.</source>
        <translation>Beschleunigerspeicher eines Replikats, über alle seine Beschleuniger.</translation>
    </message>
    <message>
        <source>Accelerators per replica</source>
        <translation>Beschleuniger je Replikat</translation>
    </message>
    <message>
        <source>Accelerators over which one copy of the model is split.</source>
        <translation>Beschleuniger, auf die eine Kopie des Modells aufgeteilt ist.</translation>
    </message>
    <message>
        <source>CPU utilization</source>
        <translation>CPU-Auslastung</translation>
    </message>
    <message>
        <source>Share of the processor in use while requests are served.</source>
        <translation>Genutzter Anteil des Prozessors, während Anfragen bedient werden.</translation>
    </message>
    <message>
        <source>Accelerator utilization</source>
        <translation>Beschleunigerauslastung</translation>
    </message>
    <message>
        <source>Share of the accelerators in use while requests are served.</source>
        <translation>Genutzter Anteil der Beschleuniger, während Anfragen bedient werden.</translation>
    </message>
    <message>
        <source>Latency promised, p95</source>
        <translation>Zugesagte Latenz, p95</translation>
    </message>
    <message>
        <source>95 of 100 answers come within this time. Missing it is an error.</source>
        <translation>95 von 100 Antworten kommen innerhalb dieser Zeit. Wird sie verfehlt, ist das ein Fehler.</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Where requests come from.</source>
        <translation>Woher Anfragen kommen.</translation>
    </message>
    <message>
        <source>Region of the clients</source>
        <translation>Region der Clients</translation>
    </message>
    <message>
        <source>Nearest Region to the clients: gives the round trip and the grid of their network. Empty: no round trip.</source>
        <translation>Den Clients nächste Region: Sie liefert die Roundtrip-Zeit und das Stromnetz für ihre Netzübertragung. Leer: keine Roundtrip-Zeit.</translation>
    </message>
    <message>
        <source>Data capture</source>
        <translation>Datenerfassung</translation>
    </message>
    <message>
        <source>Share of requests and answers kept for monitoring.</source>
        <translation>Anteil der Anfragen und Antworten, der zur Überwachung aufbewahrt wird.</translation>
    </message>
    <message>
        <source>Type on which the run was measured.</source>
        <translation>Typ, auf dem der Lauf gemessen wurde.</translation>
    </message>
    <message>
        <source>Instances used in the measurement.</source>
        <translation>Bei der Messung verwendete Instances.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Wall clock of the measured run. Wins over what the method would compute.</source>
        <translation>Tatsächliche Dauer des gemessenen Laufs. Hat Vorrang vor dem, was die Methode berechnen würde.</translation>
    </message>
    <message>
        <source>Mean power of one instance during the run, if it was measured.</source>
        <translation>Mittlere Leistung einer Instance während des Laufs, falls gemessen.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Stage of the lifecycle that it belongs to.</source>
        <translation>Phase des Lebenszyklus, zu der sie gehört.</translation>
    </message>
    <message>
        <source>follows from the kind</source>
        <translation>ergibt sich aus der Art</translation>
    </message>
    <message>
        <source>Decides which SageMaker API runs it, and so which instance types it may use.</source>
        <translation>Bestimmt, welche SageMaker-API sie ausführt, und damit, welche Instance-Typen möglich sind.</translation>
    </message>
    <message>
        <source>follows from the stage</source>
        <translation>ergibt sich aus der Phase</translation>
    </message>
    <message>
        <source>What its speed depends on: processor, arithmetic of the accelerator, or bandwidth of its memory. Times on other types are scaled by that.</source>
        <translation>Wovon die Geschwindigkeit abhängt: vom Prozessor, von der Rechenrate des Beschleunigers oder von der Bandbreite seines Speichers. Zeiten auf anderen Typen werden danach umgerechnet.</translation>
    </message>
    <message>
        <source>Type on which the hours were measured, and which a scenario uses if it chooses nothing else. Without &quot;ml.&quot; it is an EC2 instance.</source>
        <translation>Typ, auf dem die Stunden gemessen wurden und den ein Szenario verwendet, wenn es nichts anderes wählt. Ohne „ml.“ ist es eine EC2-Instance.</translation>
    </message>
    <message>
        <source>Reference instances working together on one run.</source>
        <translation>Referenz-Instances, die gemeinsam an einem Lauf arbeiten.</translation>
    </message>
    <message>
        <source>Hours of a run</source>
        <translation>Stunden eines Laufs</translation>
    </message>
    <message>
        <source>Wall clock of one run on the reference instances; of one trial when tuning.</source>
        <translation>Tatsächliche Dauer eines Laufs auf den Referenz-Instances; beim Tuning die eines Versuchs.</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Startdauer</translation>
    </message>
    <message>
        <source>Time from start to work: instances are there and idle.</source>
        <translation>Zeit vom Start bis zur Arbeit: Instances sind vorhanden und im Leerlauf.</translation>
    </message>
    <message>
        <source>Failed share</source>
        <translation>Fehlgeschlagener Anteil</translation>
    </message>
    <message>
        <source>Share of all work that ends in runs that fail: f adds f/(1-f) of the work.</source>
        <translation>Anteil der gesamten Arbeit, der auf fehlgeschlagene Läufe entfällt: f fügt f/(1-f) der Arbeit hinzu.</translation>
    </message>
    <message>
        <source>Reused share</source>
        <translation>Wiederverwendeter Anteil</translation>
    </message>
    <message>
        <source>Share of the work that need not be done because results are shared.</source>
        <translation>Anteil der Arbeit, der entfällt, weil Ergebnisse geteilt werden.</translation>
    </message>
    <message>
        <source>Share of the data</source>
        <translation>Anteil der Daten</translation>
    </message>
    <message>
        <source>Share of its data that a run works on; hours scale with it.</source>
        <translation>Anteil der Daten, mit dem ein Lauf arbeitet; die Stunden skalieren damit.</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Rechenbedarf</translation>
    </message>
    <message>
        <source>Floating-point operations of one run. Used where hours are not known: hours = FLOP / (instances x accelerators x peak rate x MFU).</source>
        <translation>Gleitkommaoperationen eines Laufs. Verwendet, wo keine Stunden bekannt sind: Stunden = FLOP / (Instances × Beschleuniger × Spitzenrate × MFU).</translation>
    </message>
    <message>
        <source>Model FLOP utilization</source>
        <translation>Modell-FLOP-Auslastung (MFU)</translation>
    </message>
    <message>
        <source>Share of the peak rate that the model reaches; only with a demand in FLOP.</source>
        <translation>Anteil der Spitzenrate, den das Modell erreicht; nur bei einem Rechenbedarf in FLOP.</translation>
    </message>
    <message>
        <source>Runs per month</source>
        <translation>Läufe im Monat</translation>
    </message>
    <message>
        <source>0.25 is one run in four months.</source>
        <translation>0,25 heißt ein Lauf in vier Monaten.</translation>
    </message>
    <message>
        <source>Once only</source>
        <translation>Nur einmal</translation>
    </message>
    <message>
        <source>Runs once, in the first month.</source>
        <translation>Läuft einmal, im ersten Monat.</translation>
    </message>
    <message>
        <source>Runs when</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>By the calendar, or when monitoring finds drift.</source>
        <translation>Nach Kalender oder wenn die Überwachung Drift feststellt.</translation>
    </message>
    <message>
        <source>Runs per month on drift</source>
        <translation>Läufe im Monat bei Drift</translation>
    </message>
    <message>
        <source>How often drift is expected to ask for a run; used when drift triggers it.</source>
        <translation>Wie oft Drift voraussichtlich einen Lauf erfordert; verwendet, wenn Drift ihn auslöst.</translation>
    </message>
    <message>
        <source>Instances stay all 730 hours of a month; hours without work are idle.</source>
        <translation>Instances bleiben über alle 730 Stunden eines Monats eingeschaltet; Stunden ohne Arbeit sind Leerlauf.</translation>
    </message>
    <message>
        <source>Active hours per month</source>
        <translation>Aktive Stunden im Monat</translation>
    </message>
    <message>
        <source>Hours that each notebook is worked with in a month.</source>
        <translation>Stunden, die im Monat mit jedem Notebook gearbeitet wird.</translation>
    </message>
    <message>
        <source>hours x runs per month</source>
        <translation>Stunden × Läufe im Monat</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Training jobs of one tuning run.</source>
        <translation>Trainingsjobs eines Tuning-Laufs.</translation>
    </message>
    <message>
        <source>Trials at a time</source>
        <translation>Gleichzeitige Versuche</translation>
    </message>
    <message>
        <source>Each trial has its own instances.</source>
        <translation>Jeder Versuch hat eigene Instances.</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>How the search picks its trials. A change of strategy saves trials only by the strength that you give to the practice.</source>
        <translation>Wie die Suche ihre Versuche wählt. Ein Wechsel der Strategie spart Versuche nur durch die Stärke, die Sie der Praktik geben.</translation>
    </message>
    <message>
        <source>Mean share of the processor in use while working.</source>
        <translation>Mittlerer genutzter Anteil des Prozessors während der Arbeit.</translation>
    </message>
    <message>
        <source>Mean share of the accelerators in use while working.</source>
        <translation>Mittlerer genutzter Anteil der Beschleuniger während der Arbeit.</translation>
    </message>
    <message>
        <source>Parallel efficiency</source>
        <translation>Parallele Effizienz</translation>
    </message>
    <message>
        <source>Share of the speed that is kept each time the instances are doubled.</source>
        <translation>Anteil der Geschwindigkeit, der bei jeder Verdopplung der Instances erhalten bleibt.</translation>
    </message>
    <message>
        <source>0.95 for training and tuning, else 1</source>
        <translation>0,95 bei Training und Tuning, sonst 1</translation>
    </message>
    <message>
        <source>Host memory that each instance must have.</source>
        <translation>Host-Arbeitsspeicher, den jede Instance haben muss.</translation>
    </message>
    <message>
        <source>Memory that each accelerator must have.</source>
        <translation>Speicher, den jeder Beschleuniger haben muss.</translation>
    </message>
    <message>
        <source>Reads dataset</source>
        <translation>Liest Datensatz</translation>
    </message>
    <message>
        <source>If task and dataset are in different Regions, the data is moved: all of it in the first month, its growth afterwards.</source>
        <translation>Liegen Aufgabe und Datensatz in verschiedenen Regionen, werden die Daten übertragen: im ersten Monat vollständig, danach der Zuwachs.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Copied to a volume before the run, or streamed from object storage.</source>
        <translation>Vor dem Lauf auf ein Volume kopiert oder aus dem Objektspeicher gestreamt.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Block storage attached to each instance: for the run, or all month for notebooks and what is always on.</source>
        <translation>Blockspeicher an jeder Instance: für den Lauf, bei Notebooks und immer eingeschalteten Instances den ganzen Monat.</translation>
    </message>
    <message>
        <source>Training type</source>
        <translation>Art des Trainings</translation>
    </message>
    <message>
        <source>Stated in the model card.</source>
        <translation>In der Modellkarte angegeben.</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>Überwacht</translation>
    </message>
    <message>
        <source>Service that it watches.</source>
        <translation>Service, der überwacht wird.</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Übertragung</translation>
    </message>
    <message>
        <source>Data that moves every month, as stored at its origin.</source>
        <translation>Daten, die jeden Monat übertragen werden; Umfang wie am Ursprung gespeichert.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>A Region, &quot;internet&quot;, or a dataset.</source>
        <translation>Eine Region, „internet“ oder ein Datensatz.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Size on the wire</source>
        <translation>Größe bei der Übertragung</translation>
    </message>
    <message>
        <source>Size while moving over size as stored: 0.4 where compression leaves 40 %.</source>
        <translation>Größe bei der Übertragung im Verhältnis zur gespeicherten: 0,4, wo die Komprimierung 40&#xa0;% übrig lässt.</translation>
    </message>
    <message>
        <source>Feature store</source>
        <translation>Feature Store</translation>
    </message>
    <message>
        <source>Online store</source>
        <translation>Online-Speicher</translation>
    </message>
    <message>
        <source>Kept in memory or flash, always on.</source>
        <translation>In Arbeitsspeicher oder Flash gehalten, immer eingeschaltet.</translation>
    </message>
    <message>
        <source>Offline store</source>
        <translation>Offline-Speicher</translation>
    </message>
    <message>
        <source>Kept in object storage.</source>
        <translation>Im Objektspeicher gehalten.</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>Logs written every month.</source>
        <translation>Jeden Monat geschriebene Logs.</translation>
    </message>
    <message>
        <source>Days until logs are deleted, or &quot;never&quot;. CloudWatch keeps them for ever unless told otherwise.</source>
        <translation>Tage, bis Logs gelöscht werden, oder „never“. CloudWatch bewahrt sie unbegrenzt auf, wenn nichts anderes festgelegt ist.</translation>
    </message>
    <message>
        <source>Edge devices</source>
        <translation>Edge-Geräte</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Devices that run the model.</source>
        <translation>Geräte, die das Modell ausführen.</translation>
    </message>
    <message>
        <source>Power of a device</source>
        <translation>Leistung eines Geräts</translation>
    </message>
    <message>
        <source>Mean power while it works on the model.</source>
        <translation>Mittlere Leistung, während es am Modell arbeitet.</translation>
    </message>
    <message>
        <source>Hours per month</source>
        <translation>Stunden im Monat</translation>
    </message>
    <message>
        <source>Hours that each device works on the model.</source>
        <translation>Stunden, die jedes Gerät am Modell arbeitet.</translation>
    </message>
    <message>
        <source>Grid of the devices</source>
        <translation>Stromnetz der Geräte</translation>
    </message>
    <message>
        <source>Carbon intensity where the devices are.</source>
        <translation>Emissionsintensität am Standort der Geräte.</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Code of the rule whose finding at that place it is about; reports show it beside the finding. Empty: it is about the part itself.</source>
        <translation>Code der Regel, um deren Befund an dieser Stelle es geht; Berichte zeigen die Notiz neben dem Befund. Leer: Es geht um den Teil selbst.</translation>
    </message>
    <message>
        <source>The one whose finding it is about. Empty: the finding in every scenario.</source>
        <translation>Das Szenario, um dessen Befund es geht. Leer: der Befund in jedem Szenario.</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
</context>
<context>
    <name>PdfWriter</name>
    <message>
        <source>the PDF could not be completed: %1</source>
        <translation>die PDF-Datei konnte nicht abgeschlossen werden: %1</translation>
    </message>
    <message>
        <source>the PDF could not be begun</source>
        <translation>die PDF-Datei konnte nicht begonnen werden</translation>
    </message>
</context>
<context>
    <name>PictureFile</name>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG-Bilder (*.svg)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>US East (N. Virginia)</source>
        <translation>USA Ost (Nord-Virginia)</translation>
    </message>
    <message>
        <source>US East (Ohio)</source>
        <translation>USA Ost (Ohio)</translation>
    </message>
    <message>
        <source>US West (N. California)</source>
        <translation>USA West (Nordkalifornien)</translation>
    </message>
    <message>
        <source>US West (Oregon)</source>
        <translation>USA West (Oregon)</translation>
    </message>
    <message>
        <source>AWS GovCloud (US-East)</source>
        <translation>AWS GovCloud (USA-Ost)</translation>
    </message>
    <message>
        <source>AWS GovCloud (US-West)</source>
        <translation>AWS GovCloud (USA-West)</translation>
    </message>
    <message>
        <source>Canada (Central)</source>
        <translation>Kanada (Zentral)</translation>
    </message>
    <message>
        <source>Canada West (Calgary)</source>
        <translation>Kanada West (Calgary)</translation>
    </message>
    <message>
        <source>Mexico (Central)</source>
        <translation>Mexiko (Zentral)</translation>
    </message>
    <message>
        <source>South America (Sao Paulo)</source>
        <translation>Südamerika (São Paulo)</translation>
    </message>
    <message>
        <source>Europe (Frankfurt)</source>
        <translation>Europa (Frankfurt)</translation>
    </message>
    <message>
        <source>Europe (Zurich)</source>
        <translation>Europa (Zürich)</translation>
    </message>
    <message>
        <source>Europe (Stockholm)</source>
        <translation>Europa (Stockholm)</translation>
    </message>
    <message>
        <source>Europe (Milan)</source>
        <translation>Europa (Mailand)</translation>
    </message>
    <message>
        <source>Europe (Spain)</source>
        <translation>Europa (Spanien)</translation>
    </message>
    <message>
        <source>Europe (Ireland)</source>
        <translation>Europa (Irland)</translation>
    </message>
    <message>
        <source>Europe (London)</source>
        <translation>Europa (London)</translation>
    </message>
    <message>
        <source>Europe (Paris)</source>
        <translation>Europa (Paris)</translation>
    </message>
    <message>
        <source>Israel (Tel Aviv)</source>
        <translation>Israel (Tel Aviv)</translation>
    </message>
    <message>
        <source>Middle East (UAE)</source>
        <translation>Naher Osten (VAE)</translation>
    </message>
    <message>
        <source>Middle East (Bahrain)</source>
        <translation>Naher Osten (Bahrain)</translation>
    </message>
    <message>
        <source>Africa (Cape Town)</source>
        <translation>Afrika (Kapstadt)</translation>
    </message>
    <message>
        <source>Asia Pacific (Hong Kong)</source>
        <translation>Asien-Pazifik (Hongkong)</translation>
    </message>
    <message>
        <source>Asia Pacific (Taipei)</source>
        <translation>Asien-Pazifik (Taipeh)</translation>
    </message>
    <message>
        <source>Asia Pacific (Tokyo)</source>
        <translation>Asien-Pazifik (Tokio)</translation>
    </message>
    <message>
        <source>Asia Pacific (Seoul)</source>
        <translation>Asien-Pazifik (Seoul)</translation>
    </message>
    <message>
        <source>Asia Pacific (Osaka)</source>
        <translation>Asien-Pazifik (Osaka)</translation>
    </message>
    <message>
        <source>Asia Pacific (Mumbai)</source>
        <translation>Asien-Pazifik (Mumbai)</translation>
    </message>
    <message>
        <source>Asia Pacific (Hyderabad)</source>
        <translation>Asien-Pazifik (Hyderabad)</translation>
    </message>
    <message>
        <source>Asia Pacific (Singapore)</source>
        <translation>Asien-Pazifik (Singapur)</translation>
    </message>
    <message>
        <source>Asia Pacific (Sydney)</source>
        <translation>Asien-Pazifik (Sydney)</translation>
    </message>
    <message>
        <source>Asia Pacific (Jakarta)</source>
        <translation>Asien-Pazifik (Jakarta)</translation>
    </message>
    <message>
        <source>Asia Pacific (Melbourne)</source>
        <translation>Asien-Pazifik (Melbourne)</translation>
    </message>
    <message>
        <source>Asia Pacific (Malaysia)</source>
        <translation>Asien-Pazifik (Malaysia)</translation>
    </message>
    <message>
        <source>Asia Pacific (New Zealand)</source>
        <translation>Asien-Pazifik (Neuseeland)</translation>
    </message>
    <message>
        <source>Asia Pacific (Thailand)</source>
        <translation>Asien-Pazifik (Thailand)</translation>
    </message>
    <message>
        <source>China (Beijing)</source>
        <translation>China (Peking)</translation>
    </message>
    <message>
        <source>China (Ningxia)</source>
        <translation>China (Ningxia)</translation>
    </message>
    <message>
        <source>AWS European Sovereign Cloud (Germany)</source>
        <translation>AWS European Sovereign Cloud (Deutschland)</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexiko</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasilien</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Schweden</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Vereinigte Arabische Emirate</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahrain</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Südafrika</translation>
    </message>
    <message>
        <source>Hong Kong SAR</source>
        <translation>Sonderverwaltungsregion Hongkong</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Südkorea</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesien</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaysia</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Neuseeland</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thailand</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Virginia</source>
        <translation>Virginia</translation>
    </message>
    <message>
        <source>Ohio</source>
        <translation>Ohio</translation>
    </message>
    <message>
        <source>California</source>
        <translation>Kalifornien</translation>
    </message>
    <message>
        <source>Oregon</source>
        <translation>Oregon</translation>
    </message>
    <message>
        <source>Ohio/US-East</source>
        <translation>Ohio/USA-Ost</translation>
    </message>
    <message>
        <source>Oregon/US-West</source>
        <translation>Oregon/USA-West</translation>
    </message>
    <message>
        <source>Quebec</source>
        <translation>Québec</translation>
    </message>
    <message>
        <source>Alberta</source>
        <translation>Alberta</translation>
    </message>
    <message>
        <source>Queretaro</source>
        <translation>Querétaro</translation>
    </message>
    <message>
        <source>Sao Paulo</source>
        <translation>São Paulo</translation>
    </message>
    <message>
        <source>Hesse (Frankfurt)</source>
        <translation>Hessen (Frankfurt)</translation>
    </message>
    <message>
        <source>Zurich</source>
        <translation>Zürich</translation>
    </message>
    <message>
        <source>Stockholm</source>
        <translation>Stockholm</translation>
    </message>
    <message>
        <source>Milan</source>
        <translation>Mailand</translation>
    </message>
    <message>
        <source>Aragon</source>
        <translation>Aragonien</translation>
    </message>
    <message>
        <source>Dublin</source>
        <translation>Dublin</translation>
    </message>
    <message>
        <source>London</source>
        <translation>London</translation>
    </message>
    <message>
        <source>Paris</source>
        <translation>Paris</translation>
    </message>
    <message>
        <source>Tel Aviv</source>
        <translation>Tel Aviv</translation>
    </message>
    <message>
        <source>UAE</source>
        <translation>VAE</translation>
    </message>
    <message>
        <source>Cape Town</source>
        <translation>Kapstadt</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hongkong</translation>
    </message>
    <message>
        <source>Taipei</source>
        <translation>Taipeh</translation>
    </message>
    <message>
        <source>Tokyo</source>
        <translation>Tokio</translation>
    </message>
    <message>
        <source>Seoul</source>
        <translation>Seoul</translation>
    </message>
    <message>
        <source>Osaka</source>
        <translation>Osaka</translation>
    </message>
    <message>
        <source>Mumbai</source>
        <translation>Mumbai</translation>
    </message>
    <message>
        <source>Hyderabad</source>
        <translation>Hyderabad</translation>
    </message>
    <message>
        <source>Sydney</source>
        <translation>Sydney</translation>
    </message>
    <message>
        <source>Jakarta</source>
        <translation>Jakarta</translation>
    </message>
    <message>
        <source>Melbourne</source>
        <translation>Melbourne</translation>
    </message>
    <message>
        <source>Kuala Lumpur</source>
        <translation>Kuala Lumpur</translation>
    </message>
    <message>
        <source>Auckland</source>
        <translation>Auckland</translation>
    </message>
    <message>
        <source>Bangkok</source>
        <translation>Bangkok</translation>
    </message>
    <message>
        <source>Beijing</source>
        <translation>Peking</translation>
    </message>
    <message>
        <source>Ningxia</source>
        <translation>Ningxia</translation>
    </message>
    <message>
        <source>Brandenburg</source>
        <translation>Brandenburg</translation>
    </message>
</context>
<context>
    <name>PlaceNames</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, data taken out</source>
        <translation>%1, abgerufene Daten</translation>
    </message>
    <message>
        <source>%1, data taken in</source>
        <translation>%1, aufgenommene Daten</translation>
    </message>
    <message>
        <source>%1, not read for %2 days</source>
        <translation>%1, seit %2 Tagen nicht gelesen</translation>
    </message>
    <message>
        <source>hard disks</source>
        <translation>Festplatten</translation>
    </message>
    <message>
        <source>flash</source>
        <translation>Flash-Speicher</translation>
    </message>
    <message>
        <source>inside a Region</source>
        <translation>innerhalb einer Region</translation>
    </message>
    <message>
        <source>to the internet</source>
        <translation>ins Internet</translation>
    </message>
    <message>
        <source>between Regions</source>
        <translation>zwischen Regionen</translation>
    </message>
    <message>
        <source>Data to the internet</source>
        <translation>Daten ins Internet</translation>
    </message>
    <message>
        <source>Data between Regions</source>
        <translation>Daten zwischen Regionen</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Volume of a SageMaker instance</source>
        <translation>Volume einer SageMaker-Instance</translation>
    </message>
    <message>
        <source>Logs in CloudWatch</source>
        <translation>Protokolle in CloudWatch</translation>
    </message>
</context>
<context>
    <name>PlanCheck</name>
    <message>
        <source>it does not hold a number</source>
        <translation>es enthält keine Zahl</translation>
    </message>
    <message>
        <source>a number up to %1</source>
        <translation>eine Zahl bis %1</translation>
    </message>
</context>
<context>
    <name>PlanDifference</name>
    <message>
        <source>%1 was added</source>
        <translation>%1 wurde hinzugefügt</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <translation>%1 wurde entfernt</translation>
    </message>
    <message>
        <source>%1: the order changed</source>
        <translation>%1: die Reihenfolge hat sich geändert</translation>
    </message>
    <message>
        <source>%1: parts that this version does not understand changed</source>
        <translation>%1: Teile, die diese Version nicht versteht, haben sich geändert</translation>
    </message>
    <message>
        <source>%1: set to %2</source>
        <translation>%1: auf %2 gesetzt</translation>
    </message>
    <message>
        <source>%1: cleared, was %2</source>
        <translation>%1: geleert, war %2</translation>
    </message>
    <message>
        <source>%1: %2, was %3</source>
        <translation>%1: %2, war %3</translation>
    </message>
</context>
<context>
    <name>PlanPath</name>
    <message>
        <source>the path &quot;%1&quot; leads nowhere: %2</source>
        <translation>der Pfad „%1“ führt ins Leere: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no part &quot;%2&quot;</source>
        <translation>„%1“ hat keinen Teil „%2“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs an id in brackets</source>
        <translation>„%1“ braucht eine Kennung in Klammern</translation>
    </message>
    <message>
        <source>there is no %1 &quot;%2&quot;</source>
        <translation>nicht vorhanden: %1 „%2“</translation>
    </message>
    <message>
        <source>a name is missing</source>
        <translation>ein Name fehlt</translation>
    </message>
    <message>
        <source>a bracket is not closed</source>
        <translation>eine Klammer ist nicht geschlossen</translation>
    </message>
    <message>
        <source>an id is missing in brackets</source>
        <translation>in Klammern fehlt eine Kennung</translation>
    </message>
    <message>
        <source>it has more than %1 parts</source>
        <translation>er hat mehr als %1 Teile</translation>
    </message>
    <message>
        <source>expected &quot;/&quot; after a bracket</source>
        <translation>nach einer Klammer wird „/“ erwartet</translation>
    </message>
    <message>
        <source>it ends with &quot;/&quot;</source>
        <translation>er endet mit „/“</translation>
    </message>
    <message>
        <source>it names an element, not one of its inputs</source>
        <translation>er nennt ein Element, nicht eine seiner Eingaben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no input &quot;%2&quot;</source>
        <translation>„%1“ hat keine Eingabe „%2“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a position in brackets</source>
        <translation>„%1“ braucht eine Position in Klammern</translation>
    </message>
    <message>
        <source>an id is expected to be %1</source>
        <translation>für eine Kennung wird erwartet: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be removed</source>
        <translation>„%1“ kann nicht entfernt werden</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be &quot;%2&quot;; expected %3</source>
        <translation>„%1“ kann nicht „%2“ sein; erwartet: %3</translation>
    </message>
</context>
<context>
    <name>PlanReader</name>
    <message>
        <source>a byte sequence is not valid</source>
        <translation>eine Bytefolge ist ungültig</translation>
    </message>
    <message>
        <source>it declares &quot;%1&quot;</source>
        <translation>sie deklariert „%1“</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>number of elements %1</source>
        <translation>Anzahl der Elemente %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>number of tags and attributes</source>
        <translation>Anzahl der Tags und Attribute</translation>
    </message>
</context>
<context>
    <name>PlanReference</name>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>%1. Written as `%2`.</source>
        <translation>%1. Geschrieben als `%2`.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>The plan file</source>
        <translation>Die Plandatei</translation>
    </message>
    <message>
        <source>A plan is an XML file (`*.gplan`, UTF-8) that can be read, compared and changed by hand or by a script. Numbers have a point and no separators; units are in the names. Everything without &quot;required&quot; may be left out. A RELAX NG schema is printed by `greenprint-cli schema`.</source>
        <translation>Ein Plan ist eine XML-Datei (`*.gplan`, UTF-8), die sich von Hand oder mit einem Skript lesen, vergleichen und ändern lässt. Zahlen haben einen Dezimalpunkt und keine Tausendertrennzeichen; Einheiten stehen in den Namen. Alles ohne „erforderlich“ darf fehlen. Ein RELAX-NG-Schema gibt `greenprint-cli schema` aus.</translation>
    </message>
    <message>
        <source>A place in a plan is written as a path, as in `task[train]/hours` or `scenario[north]/endpoint[api]/mode`.</source>
        <translation>Eine Stelle im Plan wird als Pfad geschrieben, etwa `task[train]/hours` oder `scenario[north]/endpoint[api]/mode`.</translation>
    </message>
    <message>
        <source>Where a practice is adopted on several parts, a second pair of brackets says which is meant: `scenario[north]/practice[TU-01][train]/strength`.</source>
        <translation>Wo eine Praktik für mehrere Teile übernommen ist, sagt ein zweites Klammerpaar, welcher gemeint ist: `scenario[north]/practice[TU-01][train]/strength`.</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Open plans</source>
        <translation>Pläne öffnen</translation>
    </message>
    <message>
        <source>Plans (*.gplan);;Reports that carry a plan (*.pdf);;All files (*)</source>
        <translation>Pläne (*.gplan);;Berichte mit enthaltenem Plan (*.pdf);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Änderungen an „%1“ speichern?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Import tables</source>
        <translation>Tabellen importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tabellen (*.csv);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Quantities</name>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“%1” is not a number here; write %2.</source>
        <translation>„%1“ ist hier keine Zahl; schreiben Sie %2.</translation>
    </message>
    <message>
        <source>“%1” is not a unit here.</source>
        <translation>„%1“ ist hier keine Einheit.</translation>
    </message>
    <message>
        <source>“%1” is not a unit here; write %2.</source>
        <translation>„%1“ ist hier keine Einheit; schreiben Sie %2.</translation>
    </message>
    <message>
        <source>“%1” is too large to be computed with.</source>
        <translation>„%1“ ist zu groß, um damit zu rechnen.</translation>
    </message>
</context>
<context>
    <name>QuickStart</name>
    <message>
        <source>Data as it comes in</source>
        <translation>Eingehende Daten</translation>
    </message>
    <message>
        <source>Prepared for training</source>
        <translation>Für das Training aufbereitet</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Aufbereitung</translation>
    </message>
    <message>
        <source>Notebooks</source>
        <translation>Notebooks</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Wie geplant</translation>
    </message>
    <message>
        <source>Tidied up</source>
        <translation>Aufgeräumt</translation>
    </message>
    <message>
        <source>Same Region and hardware; nothing idle, nothing kept for ever</source>
        <translation>Gleiche Region und Hardware; nichts im Leerlauf, nichts unbegrenzt aufbewahrt</translation>
    </message>
    <message>
        <source>Tidied up, in %1</source>
        <translation>Aufgeräumt, in %1</translation>
    </message>
    <message>
        <source>Plan for %1</source>
        <translation>Plan für %1</translation>
    </message>
    <message>
        <source>1,000 requests</source>
        <translation>1.000 Anfragen</translation>
    </message>
    <message>
        <source>Assumed by the quick start: grows by 3 % a month.</source>
        <translation>Annahme des Schnellstarts: wächst um 3&#xa0;% im Monat.</translation>
    </message>
    <message>
        <source>Assumed by the quick start: 30 % of the raw data.</source>
        <translation>Annahme des Schnellstarts: 30&#xa0;% der Rohdaten.</translation>
    </message>
    <message>
        <source>Assumed by the quick start: an hour for every 250 GB, each week.</source>
        <translation>Annahme des Schnellstarts: eine Stunde je 250 GB, jede Woche.</translation>
    </message>
    <message>
        <source>Assumed by the quick start: two that run day and night.</source>
        <translation>Annahme des Schnellstarts: zwei, die Tag und Nacht laufen.</translation>
    </message>
    <message>
        <source>Assumed by the quick start: each week; a run in ten fails.</source>
        <translation>Annahme des Schnellstarts: jede Woche; einer von zehn Läufen schlägt fehl.</translation>
    </message>
    <message>
        <source>Assumed by the quick start: office hours with a peak of three times the mean, service time and payload as in the samples.</source>
        <translation>Annahme des Schnellstarts: Bürozeiten mit einer Spitze vom Dreifachen des Mittels, Bedienzeit und Nutzlast wie in den Beispielen.</translation>
    </message>
    <message>
        <source>Assumed by the quick start: 2 kB a request, kept for ever.</source>
        <translation>Annahme des Schnellstarts: 2 kB je Anfrage, unbegrenzt aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>RangeSection</name>
    <message>
        <source>Range, and what matters most</source>
        <translation>Wertebereich und was am meisten zählt</translation>
    </message>
    <message>
        <source>No factor of this scenario has a range.</source>
        <translation>Kein Faktor dieses Szenarios hat einen Bereich.</translation>
    </message>
    <message>
        <source>%1 draws with seed %2: in each, every factor takes a value from its range, the same in all scenarios. Nine draws in ten lie between P5 and P95. The stated figure takes each factor at its most likely value, and need not be the middle.</source>
        <translation>%1 Ziehungen mit Startwert %2: In jeder nimmt jeder Faktor einen Wert aus seinem Bereich an, denselben in allen Szenarien. Neun von zehn Ziehungen liegen zwischen P5 und P95. Der angegebene Wert setzt jeden Faktor mit seinem wahrscheinlichsten Wert an und muss nicht in der Mitte liegen.</translation>
    </message>
    <message>
        <source>Inputs for which the plan gives a range are drawn as well.</source>
        <translation>Eingaben, für die der Plan einen Bereich angibt, werden ebenfalls gezogen.</translation>
    </message>
    <message>
        <source>Carbon, low (P5)</source>
        <translation>Emissionen, niedrig (P5)</translation>
    </message>
    <message>
        <source>Middle (P50)</source>
        <translation>Mitte (P50)</translation>
    </message>
    <message>
        <source>High (P95)</source>
        <translation>Hoch (P95)</translation>
    </message>
    <message>
        <source>Draws with less carbon than %1</source>
        <translation>Ziehungen mit weniger Emissionen als %1</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Angegeben</translation>
    </message>
    <message>
        <source>P5</source>
        <translation>P5</translation>
    </message>
    <message>
        <source>P50</source>
        <translation>P50</translation>
    </message>
    <message>
        <source>P95</source>
        <translation>P95</translation>
    </message>
    <message>
        <source>What matters most for carbon</source>
        <translation>Was bei den Emissionen am meisten zählt</translation>
    </message>
    <message>
        <source>Factor or input</source>
        <translation>Faktor oder Eingabe</translation>
    </message>
    <message>
        <source>Low end</source>
        <translation>Unteres Ende</translation>
    </message>
    <message>
        <source>High end</source>
        <translation>Oberes Ende</translation>
    </message>
    <message>
        <source>Carbon at the low end</source>
        <translation>Emissionen am unteren Ende</translation>
    </message>
    <message>
        <source>Carbon at the high end</source>
        <translation>Emissionen am oberen Ende</translation>
    </message>
</context>
<context>
    <name>Rank</name>
    <message>
        <source>the plan has nothing for which %1 could be chosen</source>
        <translation>der Plan enthält nichts, wofür %1 gewählt werden könnte</translation>
    </message>
    <message>
        <source>there is no &quot;%1&quot; for which %2 could be chosen; the plan has %3</source>
        <translation>es gibt kein „%1“, wofür %2 gewählt werden könnte; der Plan hat %3</translation>
    </message>
    <message>
        <source>a storage class</source>
        <translation>eine Speicherklasse</translation>
    </message>
    <message>
        <source>an instance</source>
        <translation>eine Instance</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is served without instances: %2; rank its endpoint</source>
        <translation>„%1“ wird ohne Instances bedient: %2; bilden Sie die Rangfolge für den Endpunkt</translation>
    </message>
    <message>
        <source>an inference option</source>
        <translation>eine Inferenzoption</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>there is no report language &quot;%1&quot;; there are %2</source>
        <translation>es gibt keine Berichtssprache „%1“; es gibt %2</translation>
    </message>
    <message>
        <source>partial: something is unknown</source>
        <translation>unvollständig: Etwas ist unbekannt</translation>
    </message>
    <message>
        <source>1 month, %1</source>
        <translation>1 Monat, %1</translation>
    </message>
    <message>
        <source>%1 months, %2 to %3</source>
        <translation>%1 Monate, %2 bis %3</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>entered in the plan</source>
        <translation>im Plan eingegeben</translation>
    </message>
    <message>
        <source>computed by the simulation</source>
        <translation>von der Simulation berechnet</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>The plan that this report was made from</source>
        <translation>Der Plan, aus dem dieser Bericht entstand</translation>
    </message>
    <message>
        <source>The results that this report shows</source>
        <translation>Die Ergebnisse, die dieser Bericht zeigt</translation>
    </message>
    <message>
        <source>The model card in the format of Amazon SageMaker</source>
        <translation>Die Modellkarte im Format von Amazon SageMaker</translation>
    </message>
</context>
<context>
    <name>ReportInput</name>
    <message>
        <source>there is no scenario &quot;%1&quot;; the plan has %2</source>
        <translation>es gibt kein Szenario „%1“; der Plan hat %2</translation>
    </message>
</context>
<context>
    <name>ResultCharts</name>
    <message>
        <source>Embodied in hardware</source>
        <translation>In Hardware gebunden</translation>
    </message>
    <message>
        <source>%1, idle</source>
        <translation>%1, Leerlauf</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Alles Übrige</translation>
    </message>
    <message>
        <source>Other parts (%1)</source>
        <translation>Andere Teile (%1)</translation>
    </message>
    <message>
        <source>%1 by stage</source>
        <translation>%1 nach Phase</translation>
    </message>
    <message>
        <source>%1 by month</source>
        <translation>%1 nach Monat</translation>
    </message>
    <message>
        <source>%1 by part of the workload</source>
        <translation>%1 nach Teil der Workload</translation>
    </message>
    <message>
        <source>%1, summed up</source>
        <translation>%1, aufsummiert</translation>
    </message>
    <message>
        <source>From “%1” to “%2”</source>
        <translation>Von „%1“ zu „%2“</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>%1 breaks even in %2</source>
        <translation>%1: Break-even in %2</translation>
    </message>
    <message>
        <source>The largest part is %1 with %2.</source>
        <translation>Der größte Teil ist %1 mit %2.</translation>
    </message>
    <message>
        <source>Hatched: capacity that stands idle, %1 of the total.</source>
        <translation>Schraffiert: Kapazität im Leerlauf, %1 der Summe.</translation>
    </message>
    <message>
        <source>%1 becomes %2.</source>
        <translation>Aus %1 werden %2.</translation>
    </message>
    <message>
        <source>%1 in the first month, %2 in the last.</source>
        <translation>%1 im ersten Monat, %2 im letzten.</translation>
    </message>
    <message>
        <source>Down and to the left is better.</source>
        <translation>Weiter unten und weiter links ist besser.</translation>
    </message>
    <message>
        <source>“%1” breaks even in %2.</source>
        <translation>„%1“: Break-even in %2.</translation>
    </message>
    <message>
        <source>“%1” is lowest with %2.</source>
        <translation>„%1“ hat mit %2 den niedrigsten Wert.</translation>
    </message>
    <message>
        <source>“%1” is lowest with %2, %3 against the baseline.</source>
        <translation>„%1“ hat mit %2 den niedrigsten Wert, %3 gegenüber dem Basisszenario.</translation>
    </message>
    <message>
        <source>size: %1, %2 to %3 %4</source>
        <translation>Größe: %1, %2 bis %3 %4</translation>
    </message>
    <message>
        <source>The larger a point, the more %1.</source>
        <translation>Je größer ein Punkt, desto mehr %1.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>The reviewer has found that it is not followed.</source>
        <translation>Der Reviewer hat festgestellt, dass sie nicht befolgt wird.</translation>
    </message>
    <message>
        <source>The plan does not say.</source>
        <translation>Der Plan sagt dazu nichts.</translation>
    </message>
    <message>
        <source>Nothing in the estimate stands for it.</source>
        <translation>Nichts in der Schätzung steht dafür.</translation>
    </message>
    <message>
        <source>The question does not apply (%1).</source>
        <translation>Die Frage ist nicht anwendbar (%1).</translation>
    </message>
    <message>
        <source>No rule of the lens holds for this answer, and it has no default.</source>
        <translation>Keine Regel der Lens trifft auf diese Antwort zu, und es gibt keine Standardregel.</translation>
    </message>
    <message>
        <source>Nobody has answered the question yet.</source>
        <translation>Noch niemand hat die Frage beantwortet.</translation>
    </message>
    <message>
        <source>Rule %1 of %2 applies because no other holds.</source>
        <translation>Regel %1 von %2 gilt, weil keine andere zutrifft.</translation>
    </message>
    <message>
        <source>Rule %1 of %2 holds: %3.</source>
        <translation>Regel %1 von %2 trifft zu: %3.</translation>
    </message>
    <message>
        <source>Not reviewed.</source>
        <translation>Nicht geprüft.</translation>
    </message>
    <message>
        <source>Suggested from the plan, not confirmed: %1</source>
        <translation>Vom Plan vorgeschlagen, nicht bestätigt: %1</translation>
    </message>
    <message>
        <source>Reviewed: %1</source>
        <translation>Geprüft: %1</translation>
    </message>
    <message>
        <source>Reviewed from a plan, before anything is built, against the lens &quot;%1&quot;: %2 of %3 questions are answered by a reviewer; the rest is what the plan suggests. Practices outside the lens were not looked at. That a finding is missing is no proof that a practice is followed.</source>
        <translation>Anhand eines Plans geprüft, bevor etwas gebaut wird, nach der Lens „%1“: %2 von %3 Fragen sind von einem Reviewer beantwortet; das Übrige schlägt der Plan vor. Praktiken außerhalb der Lens wurden nicht betrachtet. Dass ein Befund fehlt, beweist nicht, dass eine Praktik befolgt wird.</translation>
    </message>
    <message>
        <source>The note on %1 has %2 characters and was cut to the %3 that the tool keeps.</source>
        <translation>Die Notiz zu %1 hat %2 Zeichen und wurde auf die %3 gekürzt, die das Tool behält.</translation>
    </message>
    <message>
        <source>Unnamed plan</source>
        <translation>Unbenannter Plan</translation>
    </message>
    <message>
        <source>low effort</source>
        <translation>geringer Aufwand</translation>
    </message>
    <message>
        <source>high effort</source>
        <translation>hoher Aufwand</translation>
    </message>
    <message>
        <source>medium effort</source>
        <translation>mittlerer Aufwand</translation>
    </message>
</context>
<context>
    <name>ReviewDetails</name>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>As the plan suggests</source>
        <translation>Laut Vorschlag des Plans</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Beantwortet von</translation>
    </message>
    <message>
        <source>Risk accepted</source>
        <translation>Risiko akzeptiert</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praktik</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>The plan suggests</source>
        <translation>Der Plan schlägt vor</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand genannt</translation>
    </message>
    <message>
        <source>, until %1</source>
        <translation>, bis %1</translation>
    </message>
    <message>
        <source>nothing here to apply it to</source>
        <translation>hier kein Ansatzpunkt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>high</source>
        <comment>level of risk</comment>
        <translation>hoch</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>level of risk</comment>
        <translation>mittel</translation>
    </message>
    <message>
        <source>low</source>
        <comment>level of risk</comment>
        <translation>niedrig</translation>
    </message>
</context>
<context>
    <name>ReviewReport</name>
    <message>
        <source>Well-Architected review</source>
        <translation>Well-Architected-Review</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 von %2 beantwortet</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Review of %1 against %2: %3 high and %4 medium risks, %5 of %6 questions answered.</source>
        <translation>Review von %1 nach %2: %3 hohe und %4 mittlere Risiken, %5 von %6 Fragen beantwortet.</translation>
    </message>
    <message>
        <source>Well-Architected</source>
        <translation>Well-Architected</translation>
    </message>
    <message>
        <source>review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>sustainability</source>
        <translation>Nachhaltigkeit</translation>
    </message>
    <message>
        <source>machine learning</source>
        <translation>maschinelles Lernen</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Lens</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Review owner</source>
        <translation>Review-Leitung</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>%1 as the plan suggests</source>
        <translation>%1 laut Vorschlag des Plans</translation>
    </message>
    <message>
        <source>High risks</source>
        <translation>Hohe Risiken</translation>
    </message>
    <message>
        <source>Medium risks</source>
        <translation>Mittlere Risiken</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Beantwortete Fragen</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Practices met</source>
        <translation>Erfüllte Praktiken</translation>
    </message>
    <message>
        <source>Not every question is answered</source>
        <translation>Nicht jede Frage ist beantwortet</translation>
    </message>
    <message>
        <source>What the plan suggests is evidence and not an answer: ratings follow the reviewer&apos;s decisions alone. Open questions are listed as unanswered.</source>
        <translation>Was der Plan vorschlägt, ist ein Nachweis und keine Antwort: Bewertungen folgen allein den Entscheidungen des Reviewers. Offene Fragen sind als unbeantwortet aufgeführt.</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Functional unit</source>
        <translation>Funktionelle Einheit</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Scope and method</source>
        <translation>Umfang und Methode</translation>
    </message>
    <message>
        <source>Reviewed is the scenario “%1” against the lens “%2”: %3 questions in %4 pillars. Evidence comes from the plan and its simulation; for each practice it says met, not met, or that the plan cannot tell. The reviewer confirms, rejects or puts aside. Each question is rated by the rules of the lens.</source>
        <translation>Geprüft wird das Szenario „%1“ nach der Lens „%2“: %3 Fragen in %4 Säulen. Nachweise stammen aus dem Plan und seiner Simulation; für jede Praktik lauten sie: erfüllt, nicht erfüllt oder aus dem Plan nicht erkennbar. Der Reviewer bestätigt, lehnt ab oder klammert aus. Jede Frage wird nach den Regeln der Lens bewertet.</translation>
    </message>
    <message>
        <source>That nothing was found is no proof that nothing is there: the plan describes what is to be built, and only what it describes was looked at. Accounts, code and running systems were not.</source>
        <translation>Dass nichts gefunden wurde, beweist nicht, dass nichts vorliegt: Der Plan beschreibt, was gebaut werden soll, und nur was er beschreibt, wurde betrachtet. Konten, Code und laufende Systeme wurden nicht betrachtet.</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Säule</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Risks by pillar</source>
        <translation>Risiken nach Säule</translation>
    </message>
    <message>
        <source>As decided</source>
        <translation>Laut Entscheidung</translation>
    </message>
    <message>
        <source>As the plan suggests where nothing is decided</source>
        <translation>Laut Vorschlag des Plans, wo nichts entschieden ist</translation>
    </message>
    <message>
        <source>Questions by rating, as the plan suggests where nothing is decided</source>
        <translation>Fragen nach Bewertung; laut Vorschlag des Plans, wo nichts entschieden ist</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>“Practices met” weighs each practice by its published level of risk: high 3, medium 2, low 1.</source>
        <translation>„Erfüllte Praktiken“ gewichtet jede Praktik nach ihrer veröffentlichten Risikostufe: hoch 3, mittel 2, niedrig 1.</translation>
    </message>
    <message>
        <source>Improvement plan</source>
        <translation>Verbesserungsplan</translation>
    </message>
    <message>
        <source>Together the open practices save %1 of %2</source>
        <translation>Zusammen sparen die offenen Praktiken %1 von %2</translation>
    </message>
    <message>
        <source>Adopted one on top of the other: %1. Together they save less than the sum of each alone.</source>
        <translation>Nacheinander übernommen: %1. Zusammen sparen sie weniger als die Summe der einzelnen.</translation>
    </message>
    <message>
        <source>Practices that save something in this plan</source>
        <translation>Praktiken, die in diesem Plan etwas einsparen</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praktik</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>Emissionen</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Other open practices</source>
        <translation>Andere offene Praktiken</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Carbon, at most</source>
        <translation>Emissionen, höchstens</translation>
    </message>
    <message>
        <source>No practice of the lens is open.</source>
        <translation>Keine Praktik der Lens ist offen.</translation>
    </message>
    <message>
        <source>Each is simulated alone in the reviewed scenario; a negative figure is more, not less. Priority follows from effect and effort: 1 first, 5 last.</source>
        <translation>Jede ist im geprüften Szenario einzeln simuliert; ein negativer Wert bedeutet mehr, nicht weniger. Die Priorität folgt aus Wirkung und Aufwand: 1 zuerst, 5 zuletzt.</translation>
    </message>
    <message>
        <source>“At most” is the published maximum, simulated in this plan; without a strength that somebody measured or assumes nothing is counted.</source>
        <translation>„Höchstens“ ist das veröffentlichte Maximum, in diesem Plan simuliert; ohne eine gemessene oder angenommene Stärke wird nichts gezählt.</translation>
    </message>
    <message>
        <source>Taken up by %1</source>
        <translation>Umsetzung durch %1</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Every question with its rating, the rule that gave it, what the plan suggests for each practice and what was decided.</source>
        <translation>Jede Frage mit ihrer Bewertung, der maßgeblichen Regel, dem Vorschlag des Plans für jede Praktik und der Entscheidung.</translation>
    </message>
    <message>
        <source>The scenario in figures</source>
        <translation>Das Szenario in Zahlen</translation>
    </message>
    <message>
        <source>Findings of the simulation</source>
        <translation>Befunde der Simulation</translation>
    </message>
    <message>
        <source>Practices and claims</source>
        <translation>Praktiken und Angaben</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Wirkt auf</translation>
    </message>
    <message>
        <source>Claim of its publisher</source>
        <translation>Angabe des Herausgebers</translation>
    </message>
    <message>
        <source>No choice of this lens stands for a practice of the catalog.</source>
        <translation>Keine Option dieser Lens steht für eine Praktik des Katalogs.</translation>
    </message>
    <message>
        <source>A claim is quoted, never used as a default.</source>
        <translation>Eine Angabe wird zitiert, nie als Standardwert verwendet.</translation>
    </message>
    <message>
        <source>none published</source>
        <translation>keine veröffentlicht</translation>
    </message>
    <message>
        <source>Method and origin</source>
        <translation>Methode und Herkunft</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>Not reviewed yet</source>
        <translation>Noch kein Review</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Ausgeklammert</translation>
    </message>
    <message>
        <source>What to begin with: effect against effort</source>
        <translation>Womit beginnen: Wirkung gegenüber Aufwand</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Less in other figures: %1.</source>
        <translation>Weniger bei anderen Werten: %1.</translation>
    </message>
    <message numerus="yes">
        <source>all %n question(s)</source>
        <translation>
            <numerusform>%n Frage</numerusform>
            <numerusform>alle %n Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dataset(s)</source>
        <translation>
            <numerusform>%n Datensatz</numerusform>
            <numerusform>%n Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n Aufgabe</numerusform>
            <numerusform>%n Aufgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n Service</numerusform>
            <numerusform>%n Services</numerusform>
        </translation>
    </message>
    <message>
        <source>More in other figures: %1.</source>
        <translation>Mehr bei anderen Werten: %1.</translation>
    </message>
    <message>
        <source>%1: %2 faster</source>
        <translation>%1: %2 schneller</translation>
    </message>
    <message>
        <source>%1: %2 slower</source>
        <translation>%1: %2 langsamer</translation>
    </message>
    <message>
        <source>%1: %2 less</source>
        <translation>%1: %2 weniger</translation>
    </message>
    <message>
        <source>%1: %2 more</source>
        <translation>%1: %2 mehr</translation>
    </message>
    <message>
        <source>Not known with all of them: %1.</source>
        <translation>Mit allen zusammen nicht bekannt: %1.</translation>
    </message>
</context>
<context>
    <name>SalvagedFile</name>
    <message>
        <source>there is nothing in the file to recover</source>
        <translation>in der Datei gibt es nichts wiederherzustellen</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Demand forecast for 600 stores</source>
        <translation>Absatzprognose für 600 Filialen</translation>
    </message>
    <message>
        <source>Forecasts sales per article and store for three weeks, every night. Orders are placed from the result in the morning.</source>
        <translation>Prognostiziert jede Nacht den Absatz je Artikel und Filiale für drei Wochen. Am Morgen wird nach dem Ergebnis bestellt.</translation>
    </message>
    <message>
        <source>Solar park inspection</source>
        <translation>Inspektion von Solarparks</translation>
    </message>
    <message>
        <source>Finds faulty panels on thermal photographs that drones take of solar parks, so that a repair crew goes to the right row.</source>
        <translation>Findet defekte Module auf Wärmebildern, die Drohnen von Solarparks aufnehmen, damit der Reparaturtrupp zur richtigen Reihe geht.</translation>
    </message>
    <message>
        <source>Support assistant</source>
        <translation>Assistent für den Kundendienst</translation>
    </message>
    <message>
        <source>Drafts answers to customers from a knowledge base. An open model of eight billion parameters is fine-tuned every month.</source>
        <translation>Entwirft Antworten an Kunden aus einer Wissensdatenbank. Ein offenes Modell mit acht Milliarden Parametern wird jeden Monat feinabgestimmt.</translation>
    </message>
    <message>
        <source>Recommendations for a bookshop</source>
        <translation>Empfehlungen für eine Buchhandlung</translation>
    </message>
    <message>
        <source>Recommends books on every page of the shop, within the time in which a page is drawn.</source>
        <translation>Empfiehlt Bücher auf jeder Seite des Shops, in der Zeit, in der eine Seite aufgebaut wird.</translation>
    </message>
    <message>
        <source>Bearing wear in 900 pumps</source>
        <translation>Lagerverschleiß an 900 Pumpen</translation>
    </message>
    <message>
        <source>Listens to vibration sensors of pumps and warns before a bearing fails. Compares sending every sample to the cloud with listening on the device.</source>
        <translation>Wertet Schwingungssensoren von Pumpen aus und warnt, bevor ein Lager ausfällt. Vergleicht das Senden jedes Messwerts in die Cloud mit der Auswertung auf dem Gerät.</translation>
    </message>
    <message>
        <source>Supply chain</source>
        <translation>Supply-Chain-Management</translation>
    </message>
    <message>
        <source>Forecasting</source>
        <translation>Absatzprognose</translation>
    </message>
    <message>
        <source>No machine runs when nobody forecasts.</source>
        <translation>Keine Maschine läuft, wenn nichts zu prognostizieren ist.</translation>
    </message>
    <message>
        <source>1,000 forecasts</source>
        <translation>1.000 Prognosen</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Kassenbons</translation>
    </message>
    <message>
        <source>Features per article and store</source>
        <translation>Features je Artikel und Filiale</translation>
    </message>
    <message>
        <source>Forecasts of past nights</source>
        <translation>Prognosen vergangener Nächte</translation>
    </message>
    <message>
        <source>Nightly preparation</source>
        <translation>Nächtliche Aufbereitung</translation>
    </message>
    <message>
        <source>Notebooks of four analysts</source>
        <translation>Notebooks für vier Analysten</translation>
    </message>
    <message>
        <source>Search over model settings</source>
        <translation>Suche nach Modelleinstellungen</translation>
    </message>
    <message>
        <source>Weekly training</source>
        <translation>Wöchentliches Training</translation>
    </message>
    <message>
        <source>Model quality report</source>
        <translation>Bericht zur Modellqualität</translation>
    </message>
    <message>
        <source>Nightly scoring</source>
        <translation>Nächtliches Scoring</translation>
    </message>
    <message>
        <source>Endpoint and cluster all day</source>
        <translation>Endpunkt und Cluster ganztags</translation>
    </message>
    <message>
        <source>Only at night</source>
        <translation>Nur nachts</translation>
    </message>
    <message>
        <source>Only at night, fewer trials, Parquet</source>
        <translation>Nur nachts, weniger Versuche, Parquet</translation>
    </message>
    <message>
        <source>sample of one month</source>
        <translation>Stichprobe eines Monats</translation>
    </message>
    <message>
        <source>Lean, in Paris</source>
        <translation>Schlank, in Paris</translation>
    </message>
    <message>
        <source>Plant analytics</source>
        <translation>Anlagenanalyse</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>A third of today&apos;s carbon per 1,000 photographs within a year, at no higher cost, with answers within half a second.</source>
        <translation>Binnen eines Jahres nur noch ein Drittel der heutigen Emissionen je 1.000 Bilder, ohne höhere Kosten und mit Antworten innerhalb einer halben Sekunde.</translation>
    </message>
    <message>
        <source>Faulty panels are repaired weeks earlier. Not netted against the footprint.</source>
        <translation>Defekte Module werden Wochen früher repariert. Nicht mit dem Fußabdruck verrechnet.</translation>
    </message>
    <message>
        <source>1,000 photographs</source>
        <translation>1.000 Bilder</translation>
    </message>
    <message>
        <source>Thermal photographs</source>
        <translation>Wärmebilder</translation>
    </message>
    <message>
        <source>Cropped panels</source>
        <translation>Modulausschnitte</translation>
    </message>
    <message>
        <source>Inverter telemetry</source>
        <translation>Wechselrichter-Telemetrie</translation>
    </message>
    <message>
        <source>Checkpoints and models</source>
        <translation>Checkpoints und Modelle</translation>
    </message>
    <message>
        <source>Cut out the panels</source>
        <translation>Module ausschneiden</translation>
    </message>
    <message>
        <source>Join with telemetry</source>
        <translation>Mit Telemetrie verknüpfen</translation>
    </message>
    <message>
        <source>Notebooks of five people</source>
        <translation>Notebooks für fünf Personen</translation>
    </message>
    <message>
        <source>Hyperparameter search</source>
        <translation>Hyperparametersuche</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluierung</translation>
    </message>
    <message>
        <source>Drift monitoring</source>
        <translation>Drift-Überwachung</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Inspektion</translation>
    </message>
    <message>
        <source>Eight site models, little used</source>
        <translation>Acht Parkmodelle, wenig genutzt</translation>
    </message>
    <message>
        <source>As is</source>
        <translation>Ist-Zustand</translation>
    </message>
    <message>
        <source>Tidy up in place</source>
        <translation>Aufgeräumt vor Ort</translation>
    </message>
    <message>
        <source>Same Region, same hardware; nothing idle, nothing kept for ever</source>
        <translation>Gleiche Region, gleiche Hardware; nichts im Leerlauf, nichts unbegrenzt aufbewahrt</translation>
    </message>
    <message>
        <source>framework profiler and alarms on utilization</source>
        <translation>Profiler des Frameworks und Alarme zur Auslastung</translation>
    </message>
    <message>
        <source>trial conversion to Parquet</source>
        <translation>Probeumwandlung in Parquet</translation>
    </message>
    <message>
        <source>Tidy, in Stockholm</source>
        <translation>Aufgeräumt, in Stockholm</translation>
    </message>
    <message>
        <source>Train north, serve at home</source>
        <translation>Nur Training im Norden</translation>
    </message>
    <message>
        <source>Only training moves; data and endpoint stay near the parks</source>
        <translation>Nur das Training zieht um; Daten und Endpunkt bleiben nahe bei den Solarparks</translation>
    </message>
    <message>
        <source>A convolutional network that marks hot cells, strings and junction boxes on thermal photographs.</source>
        <translation>Ein faltendes neuronales Netz (CNN), das heiße Zellen, Strings und Anschlussdosen auf Wärmebildern markiert.</translation>
    </message>
    <message>
        <source>Image classification</source>
        <translation>Bildklassifikation</translation>
    </message>
    <message>
        <source>Tell repair crews where to look.</source>
        <translation>Reparaturtrupps zeigen, wo sie suchen müssen.</translation>
    </message>
    <message>
        <source>Thermal photographs of ground-mounted crystalline panels, taken at noon below 40 m. Not for rooftop systems.</source>
        <translation>Wärmebilder kristalliner Module in Freiflächenanlagen, mittags aus weniger als 40 m Höhe aufgenommen. Nicht für Dachanlagen.</translation>
    </message>
    <message>
        <source>Photographs can show people at work; they are blurred before storage.</source>
        <translation>Auf den Bildern können Personen bei der Arbeit zu sehen sein; sie werden vor dem Speichern unkenntlich gemacht.</translation>
    </message>
    <message>
        <source>Works council and data protection agreed to storage in Sweden.</source>
        <translation>Betriebsrat und Datenschutz haben der Speicherung in Schweden zugestimmt.</translation>
    </message>
    <message>
        <source>Customer care</source>
        <translation>Kundenbetreuung</translation>
    </message>
    <message>
        <source>Language technology</source>
        <translation>Sprachtechnologie</translation>
    </message>
    <message>
        <source>Know what a drafted answer costs in carbon and money before the pilot becomes a service.</source>
        <translation>Wissen, was ein Antwortentwurf an Emissionen und Geld kostet, bevor aus dem Pilotbetrieb ein Regelbetrieb wird.</translation>
    </message>
    <message>
        <source>1 million tokens</source>
        <translation>1 Million Token</translation>
    </message>
    <message>
        <source>Tickets of five years</source>
        <translation>Tickets aus fünf Jahren</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Fragen und Antworten</translation>
    </message>
    <message>
        <source>Adapters and checkpoints</source>
        <translation>Adapter und Checkpoints</translation>
    </message>
    <message>
        <source>Anonymize and filter</source>
        <translation>Anonymisieren und filtern</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>Feinabstimmung</translation>
    </message>
    <message>
        <source>Evaluation against humans</source>
        <translation>Vergleich mit Menschen</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>Pilot as it runs</source>
        <translation>Laufender Pilotbetrieb</translation>
    </message>
    <message>
        <source>Oregon, newer GPUs</source>
        <translation>Oregon, neuere GPUs</translation>
    </message>
    <message>
        <source>Oregon, AWS silicon</source>
        <translation>Oregon, AWS-Chips</translation>
    </message>
    <message>
        <source>A smaller, distilled model</source>
        <translation>Kleineres, destilliertes Modell</translation>
    </message>
    <message>
        <source>Three billion parameters: quality to be confirmed</source>
        <translation>Drei Milliarden Parameter: Qualität noch zu bestätigen</translation>
    </message>
    <message>
        <source>time per request with the distilled model</source>
        <translation>Zeit je Anfrage mit dem destillierten Modell</translation>
    </message>
    <message>
        <source>Online shop</source>
        <translation>Onlineshop</translation>
    </message>
    <message>
        <source>Personalization</source>
        <translation>Personalisierung</translation>
    </message>
    <message>
        <source>Hold the promise of 120 ms on the busiest evening with the least idle hardware.</source>
        <translation>Die zugesagten 120 ms auch am Abend mit der höchsten Last einhalten, mit möglichst wenig Hardware im Leerlauf.</translation>
    </message>
    <message>
        <source>1 million page views</source>
        <translation>1 Million Seitenaufrufe</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Klicks</translation>
    </message>
    <message>
        <source>Books and texts</source>
        <translation>Bücher und Texte</translation>
    </message>
    <message>
        <source>Embeddings</source>
        <translation>Embeddings</translation>
    </message>
    <message>
        <source>Models of each day</source>
        <translation>Tagesmodelle</translation>
    </message>
    <message>
        <source>Build sessions</source>
        <translation>Sitzungen bilden</translation>
    </message>
    <message>
        <source>Embed books</source>
        <translation>Bücher einbetten</translation>
    </message>
    <message>
        <source>Daily training</source>
        <translation>Tägliches Training</translation>
    </message>
    <message>
        <source>Offline comparison</source>
        <translation>Offline-Vergleich</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Ranking</translation>
    </message>
    <message>
        <source>Weekly newsletter</source>
        <translation>Wöchentlicher Newsletter</translation>
    </message>
    <message>
        <source>Fixed fleet</source>
        <translation>Feste Flotte</translation>
    </message>
    <message>
        <source>Scaling, newsletter in batches</source>
        <translation>Skalierung, Newsletter als Batch</translation>
    </message>
    <message>
        <source>Scaling, on Graviton</source>
        <translation>Skalierung, auf Graviton</translation>
    </message>
    <message>
        <source>Training in Montréal</source>
        <translation>Training in Montréal</translation>
    </message>
    <message>
        <source>Water works</source>
        <translation>Wasserwerk</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Instandhaltung</translation>
    </message>
    <message>
        <source>Decide where to listen before the sensors are ordered.</source>
        <translation>Entscheiden, wo ausgewertet wird, bevor die Sensoren bestellt werden.</translation>
    </message>
    <message>
        <source>one month of all pumps</source>
        <translation>Betriebsmonat aller Pumpen</translation>
    </message>
    <message>
        <source>Vibration recordings</source>
        <translation>Schwingungsaufzeichnungen</translation>
    </message>
    <message>
        <source>Spectra</source>
        <translation>Spektren</translation>
    </message>
    <message>
        <source>Models per pump type</source>
        <translation>Modelle je Pumpentyp</translation>
    </message>
    <message>
        <source>Compute spectra</source>
        <translation>Spektren berechnen</translation>
    </message>
    <message>
        <source>Training per pump type</source>
        <translation>Training je Pumpentyp</translation>
    </message>
    <message>
        <source>Listening in the cloud</source>
        <translation>Auswertung in der Cloud</translation>
    </message>
    <message>
        <source>Boards on the pumps</source>
        <translation>Boards an den Pumpen</translation>
    </message>
    <message>
        <source>Recordings of suspicious hours</source>
        <translation>Aufzeichnungen auffälliger Stunden</translation>
    </message>
    <message>
        <source>Listen in the cloud</source>
        <translation>In der Cloud auswerten</translation>
    </message>
    <message>
        <source>In the cloud, serverless</source>
        <translation>In der Cloud, serverlos</translation>
    </message>
    <message>
        <source>Listen on the pump</source>
        <translation>An der Pumpe auswerten</translation>
    </message>
    <message>
        <source>A small board per pump; only suspicious hours are uploaded</source>
        <translation>Ein kleines Board je Pumpe; nur auffällige Stunden werden hochgeladen</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>could not be written: %1</source>
        <translation>konnte nicht geschrieben werden: %1</translation>
    </message>
</context>
<context>
    <name>Scenarios</name>
    <message>
        <source>As planned</source>
        <translation>Wie geplant</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, geändert</translation>
    </message>
</context>
<context>
    <name>Sci</name>
    <message>
        <source>training run</source>
        <translation>Trainingslauf</translation>
    </message>
</context>
<context>
    <name>SectionWriter</name>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>ServiceStanding</name>
    <message>
        <source>no longer developed</source>
        <translation>nicht mehr weiterentwickelt</translation>
    </message>
    <message>
        <source>no longer developed since %1</source>
        <translation>seit %1 nicht mehr weiterentwickelt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>closed since %1</source>
        <translation>geschlossen seit %1</translation>
    </message>
    <message>
        <source>about to end</source>
        <translation>vor der Einstellung</translation>
    </message>
    <message>
        <source>ends on %1</source>
        <translation>wird zum %1 eingestellt</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>eingestellt</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>eingestellt zum %1</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>abgelöst</translation>
    </message>
    <message>
        <source>superseded since %1</source>
        <translation>abgelöst seit %1</translation>
    </message>
    <message>
        <source>previous generation</source>
        <translation>vorherige Generation</translation>
    </message>
    <message>
        <source>previous generation since %1</source>
        <translation>vorherige Generation seit %1</translation>
    </message>
    <message>
        <source>status unclear</source>
        <translation>Status unklar</translation>
    </message>
    <message>
        <source>status unclear since %1</source>
        <translation>Status unklar seit %1</translation>
    </message>
</context>
<context>
    <name>Statements</name>
    <message>
        <source>Sets and conventions</source>
        <translation>Faktorensätze und Konventionen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Grid factors</source>
        <translation>Netzemissionsfaktoren</translation>
    </message>
    <message>
        <source>Power of instances</source>
        <translation>Leistung von Instances</translation>
    </message>
    <message>
        <source>Energy of archive classes</source>
        <translation>Energie der Archivklassen</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Ein Monat</translation>
    </message>
    <message>
        <source>730 hours; a year has 8,760</source>
        <translation>730 Stunden; ein Jahr hat 8.760</translation>
    </message>
    <message>
        <source>Decline of grid factors</source>
        <translation>Rückgang der Netzemissionsfaktoren</translation>
    </message>
    <message>
        <source>none: the latest factors are used for all years</source>
        <translation>keiner: die neuesten Faktoren gelten für alle Jahre</translation>
    </message>
    <message>
        <source>%1 % a year</source>
        <translation>%1&#xa0;% im Jahr</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan identity</source>
        <translation>Kennung des Plans</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Hash of the plan</source>
        <translation>Plan-Hash</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>The figure per %1 counts what serves “%2” and its share of what serves several services; the total counts the whole plan.</source>
        <translation>Der Wert je %1 zählt, was „%2“ dient, und den Anteil an dem, was mehreren Services dient; die Summe zählt den ganzen Plan.</translation>
    </message>
    <message>
        <source>%1, released %2</source>
        <translation>%1, veröffentlicht am %2</translation>
    </message>
    <message>
        <source>Units of figures</source>
        <translation>Einheiten der Werte</translation>
    </message>
    <message>
        <source>for each metric that of its totals; what is far less has a smaller one</source>
        <translation>je Kennzahl die ihrer Summen; weit Kleineres steht in einer kleineren</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>lifecycle rules do not offer it</source>
        <translation>Lebenszyklusregeln bieten dies nicht an</translation>
    </message>
    <message>
        <source>objects must be 30 days old first</source>
        <translation>Objekte müssen erst 30 Tage alt sein</translation>
    </message>
    <message>
        <source>objects under 128 kB are not moved</source>
        <translation>Objekte unter 128 kB werden nicht verschoben</translation>
    </message>
</context>
<context>
    <name>Sweep</name>
    <message>
        <source>&quot;%1&quot;: expected PATH=FROM..TO/STEPS, with 1 to %2 steps</source>
        <translation>„%1“: PATH=FROM..TO/STEPS mit 1 bis %2 Schritten erwartet</translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation>%1 ist keine Zahl</translation>
    </message>
    <message>
        <source>%1: expected %2, found %3</source>
        <translation>%1: erwartet: %2, gefunden: %3</translation>
    </message>
    <message>
        <source>expected one or two inputs to change</source>
        <translation>eine oder zwei zu ändernde Eingaben erwartet</translation>
    </message>
    <message>
        <source>the sweep was stopped</source>
        <translation>die Parametervariation wurde angehalten</translation>
    </message>
    <message>
        <source>expected two inputs or more to link</source>
        <translation>zum Verknüpfen werden zwei oder mehr Eingaben erwartet</translation>
    </message>
    <message>
        <source>%1 is named twice</source>
        <translation>%1 ist zweimal genannt</translation>
    </message>
    <message>
        <source>linked inputs take as many steps as each other: %1 takes %2, %3 %4</source>
        <translation>verknüpfte Eingaben brauchen gleich viele Schritte: %1 hat %2, %3 hat %4</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>N/A</source>
        <translation>n. a.</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Unbeantwortet</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Säule</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Suggested: high</source>
        <translation>Vorgeschlagen: hoch</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praktik</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>Emissionen</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>nicht entschieden</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Carbon per %1</source>
        <translation>Emissionen je %1</translation>
    </message>
    <message>
        <source>* partial: something is unknown</source>
        <translation>* unvollständig: Etwas ist unbekannt</translation>
    </message>
    <message>
        <source>%1 (baseline)</source>
        <translation>%1 (Basis)</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Not feasible because</source>
        <translation>Nicht umsetzbar, weil</translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <translation>%1 (jetzt)</translation>
    </message>
    <message>
        <source>Choices, from the second on where they differ from the one before</source>
        <translation>Festlegungen; ab der zweiten, wo sie von der vorigen abweichen</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>%1 lower than</source>
        <translation>%1 niedriger als</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>%1 at low</source>
        <translation>%1 am unteren Ende</translation>
    </message>
    <message>
        <source>%1 at high</source>
        <translation>%1 am oberen Ende</translation>
    </message>
    <message>
        <source>%1 (not feasible)</source>
        <translation>%1 (nicht umsetzbar)</translation>
    </message>
    <message>
        <source>and others</source>
        <translation>und andere</translation>
    </message>
    <message>
        <source>other causes</source>
        <translation>andere Ursachen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Figure of the catalog</source>
        <translation>Wert des Katalogs</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>New in %1: %2</source>
        <translation>Neu in %1: %2</translation>
    </message>
    <message>
        <source>Gone from %1: %2</source>
        <translation>Entfallen in %1: %2</translation>
    </message>
    <message>
        <source>New scenario: %1</source>
        <translation>Neues Szenario: %1</translation>
    </message>
    <message>
        <source>Removed scenario: %1</source>
        <translation>Entferntes Szenario: %1</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>in another order</source>
        <translation>in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>nicht verstanden</translation>
    </message>
    <message>
        <source>Computed with catalog %1 (%2) by Greenprint %3.</source>
        <translation>Berechnet mit Katalog %1 (%2) von Greenprint %3.</translation>
    </message>
    <message>
        <source>other causes, or how Greenprint %1 computes</source>
        <translation>andere Ursachen, oder wie Greenprint %1 rechnet</translation>
    </message>
</context>
<context>
    <name>TargetChecks</name>
    <message>
        <source>Carbon per %1</source>
        <translation>Emissionen je %1</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Kosten je Monat</translation>
    </message>
    <message>
        <source>Accuracy, at least</source>
        <translation>Genauigkeit, mindestens</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>Uncertainty</name>
    <message>
        <source>the analysis was stopped</source>
        <translation>die Analyse wurde angehalten</translation>
    </message>
</context>
<context>
    <name>UnitSign</name>
    <message>
        <source>kB</source>
        <extracomment>Unit sign: kilobyte; French &quot;ko&quot;.</extracomment>
        <translation>kB</translation>
    </message>
    <message>
        <source>MB</source>
        <extracomment>Unit sign: megabyte; French &quot;Mo&quot;.</extracomment>
        <translation>MB</translation>
    </message>
    <message>
        <source>GB</source>
        <extracomment>Unit sign: gigabyte; French &quot;Go&quot;.</extracomment>
        <translation>GB</translation>
    </message>
    <message>
        <source>TB</source>
        <extracomment>Unit sign: terabyte; French &quot;To&quot;.</extracomment>
        <translation>TB</translation>
    </message>
    <message>
        <source>PB</source>
        <extracomment>Unit sign: petabyte; French &quot;Po&quot;.</extracomment>
        <translation>PB</translation>
    </message>
    <message>
        <source>d</source>
        <extracomment>Unit sign: days; French &quot;j&quot;.</extracomment>
        <translation>d</translation>
    </message>
    <message>
        <source>h</source>
        <extracomment>Unit sign: hours.</extracomment>
        <translation>h</translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>Unit sign: minutes.</extracomment>
        <translation>min</translation>
    </message>
    <message>
        <source>s</source>
        <extracomment>Unit sign: seconds.</extracomment>
        <translation>s</translation>
    </message>
</context>
<context>
    <name>UseSections</name>
    <message>
        <source>Inference</source>
        <translation>Inferenz</translation>
    </message>
    <message>
        <source>Nothing is deployed in this plan.</source>
        <translation>In diesem Plan wird nichts bereitgestellt.</translation>
    </message>
    <message>
        <source>Share of the whole</source>
        <translation>Anteil am Ganzen</translation>
    </message>
    <message>
        <source>Energy of deployment</source>
        <translation>Energie der Bereitstellung</translation>
    </message>
    <message>
        <source>Carbon of deployment</source>
        <translation>Emissionen der Bereitstellung</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Inference option</source>
        <translation>Inferenzoption</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Energy per 1,000</source>
        <translation>Energie je 1.000</translation>
    </message>
    <message>
        <source>p95 latency</source>
        <translation>p95-Latenz</translation>
    </message>
    <message>
        <source>Utilization</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Zusage eingehalten</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>keine Zusage</translation>
    </message>
    <message>
        <source>Training compute</source>
        <translation>Rechenaufwand des Trainings</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>not stated in the plan</source>
        <translation>im Plan nicht angegeben</translation>
    </message>
    <message>
        <source>Duration of one run</source>
        <translation>Dauer eines Laufs</translation>
    </message>
    <message>
        <source>Training runs over the period</source>
        <translation>Trainingsläufe im Zeitraum</translation>
    </message>
    <message>
        <source>Hardware time</source>
        <translation>Hardwarezeit</translation>
    </message>
    <message>
        <source>Energy of training</source>
        <translation>Energie des Trainings</translation>
    </message>
    <message>
        <source>As asked for by the EU documentation of general-purpose models: energy in MWh to two significant figures, within the boundary above, retraining over the period included.</source>
        <translation>Wie von der EU-Dokumentation für KI-Modelle mit allgemeinem Verwendungszweck verlangt: Energie in MWh auf zwei signifikante Stellen, innerhalb der obigen Systemgrenze, einschließlich erneuten Trainings im Zeitraum.</translation>
    </message>
    <message>
        <source>Against the alternatives</source>
        <translation>Gegenüber den Alternativen</translation>
    </message>
    <message>
        <source>The plan has one scenario; there is no baseline.</source>
        <translation>Der Plan hat ein einziges Szenario; es gibt kein Basisszenario.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>Emissionen</translation>
    </message>
    <message>
        <source>Market-based</source>
        <translation>Marktbasiert</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>%1 (baseline)</source>
        <translation>%1 (Basis)</translation>
    </message>
    <message>
        <source>All scenarios are simulated with the same method, catalog and demand.</source>
        <translation>Alle Szenarien sind mit derselben Methode, demselben Katalog und derselben Nachfrage simuliert.</translation>
    </message>
    <message>
        <source>Practices, claimed and modelled</source>
        <translation>Praktiken, angegeben und modelliert</translation>
    </message>
    <message>
        <source>This scenario adopts no practice by strength.</source>
        <translation>Dieses Szenario übernimmt keine Praktik mit einer Stärke.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praktik</translation>
    </message>
    <message>
        <source>Strength used</source>
        <translation>Verwendete Stärke</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Claim of its publisher</source>
        <translation>Angabe des Herausgebers</translation>
    </message>
    <message>
        <source>Saves here</source>
        <translation>Spart hier</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, bei %2</translation>
    </message>
    <message>
        <source>none published</source>
        <translation>keine veröffentlicht</translation>
    </message>
    <message>
        <source>“Saves here” is the carbon of the same design without the practice, less that with it. A claim is quoted, never used as a default.</source>
        <translation>„Spart hier“ sind die Emissionen desselben Entwurfs ohne die Praktik abzüglich derer mit ihr. Eine Angabe wird zitiert, nie als Standardwert verwendet.</translation>
    </message>
    <message>
        <source>Targets and trade-offs</source>
        <translation>Ziele und Zielkonflikte</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Set at</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>This scenario</source>
        <translation>Dieses Szenario</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>The plan sets no targets.</source>
        <translation>Der Plan setzt keine Ziele.</translation>
    </message>
    <message>
        <source>Offsets and certificates</source>
        <translation>Kompensationen und Zertifikate</translation>
    </message>
    <message>
        <source>None are stated. If there are any, they belong here and are not subtracted.</source>
        <translation>Keine angegeben. Falls es welche gibt, gehören sie hierher und werden nicht abgezogen.</translation>
    </message>
    <message>
        <source>Stated by the author; nothing is subtracted.</source>
        <translation>Vom Autor angegeben; nichts wird abgezogen.</translation>
    </message>
</context>
<context>
    <name>WithinSentence</name>
    <message>
        <source>small</source>
        <extracomment>Translate as &quot;large&quot; if your language writes nouns with a capital letter, else as &quot;small&quot;.</extracomment>
        <translation>large</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>the spreadsheet could not be written: %1</source>
        <translation>die Tabellendatei konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Hash of the plan</source>
        <translation>Plan-Hash</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Einzelposten</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
</context>
<context>
    <name>greenprint::Library</name>
    <message>
        <source>there is no library here</source>
        <translation>hier gibt es keine Bibliothek</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>der Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>there is a catalog %1 already; a catalog never changes</source>
        <translation>es gibt bereits einen Katalog %1; ein Katalog ändert sich nie</translation>
    </message>
    <message>
        <source>there is no catalog %1</source>
        <translation>es gibt keinen Katalog %1</translation>
    </message>
    <message>
        <source>catalog %1 is damaged</source>
        <translation>Katalog %1 ist beschädigt</translation>
    </message>
    <message>
        <source>catalog %1 is in use; go back to another first</source>
        <translation>Katalog %1 ist in Gebrauch; kehren Sie zuerst zu einem anderen zurück</translation>
    </message>
    <message>
        <source>the plan has no milestone &quot;%1&quot;</source>
        <translation>der Plan hat keinen Meilenstein „%1“</translation>
    </message>
    <message>
        <source>a plan has at most %1 tags of at most %2 characters</source>
        <translation>ein Plan hat höchstens %1 Schlagwörter mit höchstens %2 Zeichen</translation>
    </message>
    <message>
        <source>a note has at most %1 characters</source>
        <translation>eine Notiz hat höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the bin; only what is there can be removed for good</source>
        <translation>„%1“ liegt nicht im Papierkorb; nur was dort liegt, kann endgültig gelöscht werden</translation>
    </message>
    <message>
        <source>a report set-up needs a name</source>
        <translation>eine Berichtseinrichtung braucht einen Namen</translation>
    </message>
    <message>
        <source>there is no plan with the name or id &quot;%1&quot;</source>
        <translation>es gibt keinen Plan mit dem Namen oder der Kennung „%1“</translation>
    </message>
    <message>
        <source>%1 plans have the name &quot;%2&quot;; expected one of their ids: %3</source>
        <translation>%1 Pläne haben den Namen „%2“; erwartet: eine ihrer Kennungen: %3</translation>
    </message>
    <message>
        <source>%1 (catalog %2)</source>
        <translation>%1 (Katalog %2)</translation>
    </message>
    <message>
        <source>From &quot;%1&quot;, computed with catalog %2</source>
        <translation>Aus „%1“, berechnet mit Katalog %2</translation>
    </message>
    <message>
        <source>a milestone needs a name</source>
        <translation>ein Meilenstein braucht einen Namen</translation>
    </message>
    <message>
        <source>the plan has a milestone &quot;%1&quot; already; a milestone never changes</source>
        <translation>der Plan hat bereits einen Meilenstein „%1“; ein Meilenstein ändert sich nie</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::CatalogsWindow</name>
    <message>
        <source>Catalogs</source>
        <translation>Kataloge</translation>
    </message>
    <message>
        <source>A catalog holds prices, grid factors, Regions and types, each with its source. Versions are kept side by side; everything is computed with the one in use. Drop a folder or CSV files here to import them.</source>
        <translation>Ein Katalog enthält Preise, Netzemissionsfaktoren, Regionen und Typen, jeweils mit Quelle. Versionen werden nebeneinander aufbewahrt; gerechnet wird stets mit der, die in Gebrauch ist. Ziehen Sie einen Ordner oder CSV-Dateien hierher, um sie zu importieren.</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>&amp;Ordner importieren…</translation>
    </message>
    <message>
        <source>A whole catalog: the folder with its catalog.info</source>
        <translation>Ein vollständiger Katalog: der Ordner mit der Datei catalog.info</translation>
    </message>
    <message>
        <source>Import &amp;CSV files…</source>
        <translation>&amp;CSV-Dateien importieren…</translation>
    </message>
    <message>
        <source>Single tables whose figures take the place of those of the catalog in use: prices, grid factors, Regions and types of your own</source>
        <translation>Einzelne Tabellen, deren Werte an die Stelle derer des Katalogs in Gebrauch treten: eigene Preise, Netzemissionsfaktoren, Regionen und Typen</translation>
    </message>
    <message>
        <source>Import a catalog</source>
        <translation>Katalog importieren</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Save a c&amp;opy…</source>
        <translation>Kopie s&amp;peichern…</translation>
    </message>
    <message>
        <source>Save its tables in a folder, to look at them or to make tables of your own from them</source>
        <translation>Seine Tabellen in einem Ordner speichern, um sie anzusehen oder daraus eigene Tabellen zu machen</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>What tells the version apart</source>
        <translation>Was die Version unterscheidet</translation>
    </message>
    <message>
        <source>Letters, digits, “.” and “-”</source>
        <translation>Buchstaben, Ziffern, „.“ und „-“</translation>
    </message>
    <message>
        <source>Progress of the preview</source>
        <translation>Fortschritt der Vorschau</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>Vorscha&amp;u</translation>
    </message>
    <message>
        <source>Work out what this catalog would change</source>
        <translation>Ermitteln, was dieser Katalog ändern würde</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Ver&amp;werfen</translation>
    </message>
    <message>
        <source>Forget what was read; nothing was changed by reading it</source>
        <translation>Das Gelesene verwerfen; durch das Lesen hat sich nichts geändert</translation>
    </message>
    <message>
        <source>&amp;Keep only</source>
        <translation>Nur &amp;ablegen</translation>
    </message>
    <message>
        <source>Keep this version beside the others and go on with the one in use</source>
        <translation>Diese Version neben den anderen ablegen und mit der bisherigen weiterarbeiten</translation>
    </message>
    <message>
        <source>“%1” cannot be imported</source>
        <translation>„%1“ kann nicht importiert werden</translation>
    </message>
    <message>
        <source>Catalog %1</source>
        <translation>Katalog %1</translation>
    </message>
    <message>
        <source>Nothing was changed. Mend the files and import them again.</source>
        <translation>Nichts wurde geändert. Korrigieren Sie die Dateien und importieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>Read from the folder %1.</source>
        <translation>Gelesen aus dem Ordner %1.</translation>
    </message>
    <message>
        <source>Figures of %1 in place of those of catalog %2.</source>
        <translation>Werte aus %1 anstelle derer von Katalog %2.</translation>
    </message>
    <message>
        <source>Every check was passed. It is not kept yet, and nothing has changed.</source>
        <translation>Alle Prüfungen sind bestanden. Der Katalog ist noch nicht abgelegt, und nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Released %1. It comes with Greenprint.</source>
        <translation>Veröffentlicht am %1. In Greenprint enthalten.</translation>
    </message>
    <message>
        <source>Released %1, imported %2 from %3.</source>
        <translation>Veröffentlicht am %1, importiert am %2 aus %3.</translation>
    </message>
    <message>
        <source>%1 Regions and %2 types.</source>
        <translation>%1 Regionen und %2 Typen.</translation>
    </message>
    <message>
        <source>&amp;Version %1+</source>
        <translation>Ver&amp;sion %1+</translation>
    </message>
    <message numerus="yes">
        <source>%n defect(s)</source>
        <translation>
            <numerusform>%n Mangel</numerusform>
            <numerusform>%n Mängel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n are listed</source>
        <translation>
            <numerusform>%n davon ist aufgeführt</numerusform>
            <numerusform>die ersten %n sind aufgeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no plan yet that could change.</source>
        <translation>Es gibt noch keinen Plan, der sich ändern könnte.</translation>
    </message>
    <message>
        <source>In use: the results of all plans are its own.</source>
        <translation>In Gebrauch: Die Ergebnisse aller Pläne stammen aus diesem Katalog.</translation>
    </message>
    <message numerus="yes">
        <source>Would change nothing in %n plan(s).</source>
        <translation>
            <numerusform>Würde in %n Plan nichts ändern.</numerusform>
            <numerusform>Würde in %n Plänen nichts ändern.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known what would change.</source>
        <translation>Was sich ändern würde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Keep and &amp;use</source>
        <translation>Ablegen und &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;Use this catalog</source>
        <translation>Diesen Katalog &amp;verwenden</translation>
    </message>
    <message>
        <source>This catalog is in use</source>
        <translation>Dieser Katalog ist in Gebrauch</translation>
    </message>
    <message>
        <source>Compute everything with this catalog from now on, the open plans too</source>
        <translation>Ab jetzt alles mit diesem Katalog berechnen, auch die geöffneten Pläne</translation>
    </message>
    <message>
        <source>Go &amp;back to %1</source>
        <translation>&amp;Zurück zu %1</translation>
    </message>
    <message>
        <source>Use the catalog again that was in use before</source>
        <translation>Wieder zum zuvor verwendeten Katalog wechseln</translation>
    </message>
    <message>
        <source>What is not kept yet is discarded, not removed.</source>
        <translation>Was noch nicht abgelegt ist, wird verworfen, nicht entfernt.</translation>
    </message>
    <message>
        <source>The built-in catalog comes with the program and cannot be removed.</source>
        <translation>Der integrierte Katalog gehört zum Programm und kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>A catalog in use cannot be removed; use another one first.</source>
        <translation>Ein Katalog in Gebrauch kann nicht entfernt werden; verwenden Sie zuerst einen anderen.</translation>
    </message>
    <message>
        <source>Results that were frozen with this catalog stay when it is removed.</source>
        <translation>Ergebnisse, die mit diesem Katalog eingefroren wurden, bleiben beim Entfernen erhalten.</translation>
    </message>
    <message>
        <source>Another program has put catalog %1 to use. This window still computes with %2 until you use the other one here, too.</source>
        <translation>Ein anderes Programm hat Katalog %1 in Gebrauch genommen. Dieses Fenster rechnet weiter mit %2, bis Sie den anderen auch hier verwenden.</translation>
    </message>
    <message>
        <source>Reading and checking %1…</source>
        <translation>%1 wird gelesen und geprüft…</translation>
    </message>
    <message>
        <source>There is a catalog %1 already; a catalog never changes.</source>
        <translation>Es gibt bereits einen Katalog %1; ein Katalog ändert sich nie.</translation>
    </message>
    <message>
        <source>Working out what would change…</source>
        <translation>Es wird ermittelt, was sich ändern würde…</translation>
    </message>
    <message>
        <source>Putting catalog %1 to use…</source>
        <translation>Katalog %1 wird in Gebrauch genommen…</translation>
    </message>
    <message>
        <source>Keeping catalog %1…</source>
        <translation>Katalog %1 wird abgelegt…</translation>
    </message>
    <message>
        <source>Catalog %1 is kept.</source>
        <translation>Katalog %1 ist abgelegt.</translation>
    </message>
    <message>
        <source>Going back to catalog %1…</source>
        <translation>Katalog %1 wird wieder in Gebrauch genommen…</translation>
    </message>
    <message>
        <source>Catalog %1 is in use.</source>
        <translation>Katalog %1 ist in Gebrauch.</translation>
    </message>
    <message numerus="yes">
        <source>%n open plan(s) are computed with it.</source>
        <translation>
            <numerusform>%n geöffneter Plan wird damit berechnet.</numerusform>
            <numerusform>%n geöffnete Pläne werden damit berechnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove a catalog</source>
        <translation>Katalog entfernen</translation>
    </message>
    <message>
        <source>Catalog %1 will be gone from the library. Results that were frozen with it stay; to compute with it again it has to be imported again.</source>
        <translation>Katalog %1 wird aus der Bibliothek entfernt. Ergebnisse, die mit ihm eingefroren wurden, bleiben erhalten; um wieder mit ihm zu rechnen, muss er erneut importiert werden.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Catalog %1 is removed.</source>
        <translation>Katalog %1 ist entfernt.</translation>
    </message>
    <message>
        <source>Save a copy in a new folder of</source>
        <translation>Kopie in einem neuen Unterordner speichern</translation>
    </message>
    <message>
        <source>Saving catalog %1…</source>
        <translation>Katalog %1 wird gespeichert…</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
    <message numerus="yes">
        <source>In use: %1 of %n plan(s) were saved with other results.</source>
        <translation>
            <numerusform>In Gebrauch: %1 von %n Plan wurde mit anderen Ergebnissen gespeichert.</numerusform>
            <numerusform>In Gebrauch: %1 von %n Plänen wurden mit anderen Ergebnissen gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would change the results of %1 of %n plan(s).</source>
        <translation>
            <numerusform>Würde die Ergebnisse von %1 von %n Plan ändern.</numerusform>
            <numerusform>Würde die Ergebnisse von %1 von %n Plänen ändern.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ChartCard</name>
    <message>
        <source>More for this chart</source>
        <translation>Mehr zu diesem Diagramm</translation>
    </message>
    <message>
        <source>Figures as a table, copy, save</source>
        <translation>Werte als Tabelle, kopieren, speichern</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihen</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Figures as a table</source>
        <translation>Werte als Tabelle</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>Werte kopieren</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Als SVG speichern…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Als PNG speichern…</translation>
    </message>
    <message>
        <source>Show or hide %1</source>
        <translation>%1 ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Figures of %1</source>
        <translation>Werte von %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Show all of them:</source>
        <translation>Alle zeigen:</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ChartPlot</name>
    <message>
        <source>%1, %2: %3 %4</source>
        <translation>%1, %2: %3 %4</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ChartZoom</name>
    <message>
        <source>Drag to zoom, double-click to see all</source>
        <translation>Zum Zoomen ziehen, für alles doppelklicken</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ChoiceCard</name>
    <message>
        <source>The plan has nothing that this is about.</source>
        <translation>Der Plan enthält nichts, worum es hier geht.</translation>
    </message>
    <message>
        <source>The plan suggests: met.</source>
        <translation>Vorschlag des Plans: erfüllt.</translation>
    </message>
    <message>
        <source>The plan suggests: not met.</source>
        <translation>Vorschlag des Plans: nicht erfüllt.</translation>
    </message>
    <message>
        <source>The plan does not tell.</source>
        <translation>Der Plan sagt dazu nichts.</translation>
    </message>
    <message>
        <source>would save %1</source>
        <translation>würde %1 einsparen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show where the plan says so</source>
        <translation>Zeigen, wo der Plan dies sagt</translation>
    </message>
    <message>
        <source>Show where the plan says: %1</source>
        <translation>Zeigen, wo der Plan sagt: %1</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Taste: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Nicht erfüllt</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht anwendbar</translation>
    </message>
    <message>
        <source>Why it does not apply</source>
        <translation>Warum dies nicht zutrifft</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on: %1</source>
        <translation>Notiz zu: %1</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ChoiceEditor</name>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>As it is without a choice here</source>
        <translation>Wie ohne Festlegung hier</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ChoicePopup</name>
    <message>
        <source>All of this scenario</source>
        <translation>Alles zu diesem Szenario</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Find a command, parameter, plan, Region or practice</source>
        <translation>Befehl, Parameter, Plan, Region oder Praktik suchen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gefundenes</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Duplicate scenario</source>
        <translation>Szenario duplizieren</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) from %1</source>
        <translation>
            <numerusform>%n Monat ab %1</numerusform>
            <numerusform>%n Monate ab %1</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>What the total is broken up by</source>
        <translation>Wonach die Summe aufgeteilt ist</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Was das Diagramm zeigt</translation>
    </message>
    <message>
        <source>Summed up</source>
        <translation>Aufsummiert</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Monat für Monat</translation>
    </message>
    <message>
        <source>From the baseline</source>
        <translation>Vom Basisszenario aus</translation>
    </message>
    <message>
        <source>Against cost</source>
        <translation>Gegen die Kosten</translation>
    </message>
    <message>
        <source>By part</source>
        <translation>Nach Teil</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Change the baseline</source>
        <translation>Basisszenario wechseln</translation>
    </message>
    <message>
        <source>Move scenario</source>
        <translation>Szenario verschieben</translation>
    </message>
    <message>
        <source>How many are shown one by one</source>
        <translation>Wie viele einzeln gezeigt werden</translation>
    </message>
    <message>
        <source>All of them are shown as a table; else the rest is one, and opens</source>
        <translation>Alle erscheinen als Tabelle; sonst ist der Rest zusammengefasst und lässt sich öffnen</translation>
    </message>
    <message>
        <source>The largest</source>
        <translation>Die größten</translation>
    </message>
    <message>
        <source>90&#x2009;% of the total</source>
        <translation>90&#xa0;% der Summe</translation>
    </message>
    <message>
        <source>A copy of the selected scenario, to change</source>
        <translation>Eine Kopie des ausgewählten Szenarios zum Ändern</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ComparisonModel</name>
    <message>
        <source>Carbon, location-b. + embodied</source>
        <translation>Emissionen, standortb. + gebunden</translation>
    </message>
    <message>
        <source>of it embodied</source>
        <translation>davon gebunden</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Carbon per %1</source>
        <translation>Emissionen je %1</translation>
    </message>
    <message>
        <source>functional unit</source>
        <translation>funktionelle Einheit</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Basisszenario</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>aus %1</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>nicht möglich</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Wie geplant</translation>
    </message>
    <message>
        <source>Choices that differ</source>
        <translation>Abweichende Festlegungen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Energy per %1</source>
        <translation>Energie je %1</translation>
    </message>
    <message>
        <source>Cost per %1</source>
        <translation>Kosten je %1</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ComparisonTable</name>
    <message>
        <source>Scenarios side by side</source>
        <translation>Szenarien nebeneinander</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Change this choice</source>
        <translation>Diese Festlegung ändern</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Compare with this one</source>
        <translation>Mit diesem vergleichen</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ComparisonView</name>
    <message>
        <source>Inputs that differ</source>
        <translation>Abweichende Eingaben</translation>
    </message>
    <message>
        <source>Results that differ</source>
        <translation>Abweichende Ergebnisse</translation>
    </message>
    <message>
        <source>Answers that differ</source>
        <translation>Abweichende Antworten</translation>
    </message>
    <message>
        <source>Back to the plans</source>
        <translation>Zurück zu den Plänen</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <source>From “%1” to “%2”</source>
        <translation>Von „%1“ zu „%2“</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergleich läuft…</translation>
    </message>
    <message>
        <source>Catalog %1, then %2. High risks %3, then %4; medium %5, then %6.</source>
        <translation>Katalog %1, danach %2. Hohe Risiken %3, danach %4; mittlere %5, danach %6.</translation>
    </message>
    <message>
        <source>The inputs are the same</source>
        <translation>Die Eingaben sind gleich</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>The results are the same</source>
        <translation>Die Ergebnisse sind gleich</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>The answers are the same</source>
        <translation>Die Antworten sind gleich</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::DefectView</name>
    <message>
        <source>Defects</source>
        <translation>Mängel</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What is wrong, and what was expected</source>
        <translation>Was falsch ist und was erwartet wurde</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::DesignCard</name>
    <message>
        <source>Selected design</source>
        <translation>Ausgewählter Entwurf</translation>
    </message>
    <message>
        <source>Make a scenario of it</source>
        <translation>Als Szenario anlegen</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>gegenüber %1</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Nothing: it is the baseline</source>
        <translation>Nichts: Es ist das Basisszenario</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::DoubtPage</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Unsicherheit</translation>
    </message>
    <message>
        <source>Progress of the draws</source>
        <translation>Fortschritt der Ziehungen</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Ziehungen</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Each hill shows how the figure may lie; the line below it goes from P5 to P95, the stroke stands at the middle.</source>
        <translation>Jeder Hügel zeigt, wie der Wert liegen kann; die Linie darunter reicht von P5 bis P95, der Strich steht in der Mitte.</translation>
    </message>
    <message>
        <source>P5, P50 and P95 by scenario</source>
        <translation>P5, P50 und P95 nach Szenario</translation>
    </message>
    <message>
        <source>How often the scenario of the row turns out lower than that of the column, when both are drawn with the same factors.</source>
        <translation>Wie oft das Szenario der Zeile niedriger liegt als das der Spalte, wenn beide mit denselben Faktoren gezogen werden.</translation>
    </message>
    <message>
        <source>Which scenario is lower, and how surely</source>
        <translation>Welches Szenario niedriger liegt und wie sicher</translation>
    </message>
    <message>
        <source>One factor or input at a time goes to the ends of its range, which stand beside the bar.</source>
        <translation>Jeweils ein Faktor oder eine Eingabe geht an die Enden des Bereichs; diese stehen neben dem Balken.</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Ziehungen laufen…</translation>
    </message>
    <message>
        <source>%1 draws of every factor with a range, seed %2</source>
        <translation>%1 Ziehungen aller Faktoren mit einem Bereich, Startwert %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Which scenario has less: %1</source>
        <translation>Welches Szenario weniger hat: %1</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>P5</source>
        <translation>P5</translation>
    </message>
    <message>
        <source>P50</source>
        <translation>P50</translation>
    </message>
    <message>
        <source>P95</source>
        <translation>P95</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>P5 to P95</source>
        <translation>P5 bis P95</translation>
    </message>
    <message>
        <source>Lower than</source>
        <translation>Niedriger als</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>What moves %1 of %2</source>
        <translation>Einflüsse auf %1 (%2)</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>P5, P50, P95 and mean of every scenario and metric</source>
        <translation>P5, P50, P95 und Mittel jedes Szenarios und jeder Kennzahl</translation>
    </message>
    <message>
        <source>Every factor with its ends, and the figure at them</source>
        <translation>Jeder Faktor mit seinen Enden und dem Wert dort</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensitivität</translation>
    </message>
    <message>
        <source>Draw all</source>
        <translation>Alle ziehen</translation>
    </message>
    <message>
        <source>Show the figures of the draws made so far</source>
        <translation>Die Werte der bis jetzt gemachten Ziehungen zeigen</translation>
    </message>
    <message>
        <source>Draw again, all of them</source>
        <translation>Alle Ziehungen wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>Drawing… about %n second(s) left</source>
        <translation>
            <numerusform>Ziehungen laufen… noch etwa %n Sekunde</numerusform>
            <numerusform>Ziehungen laufen… noch etwa %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drawing… about %n minute(s) left</source>
        <translation>
            <numerusform>Ziehungen laufen… noch etwa %n Minute</numerusform>
            <numerusform>Ziehungen laufen… noch etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 draws, seed %3: the figures are those of these</source>
        <translation>Angehalten nach %1 von %2 Ziehungen, Startwert %3: Die Werte beruhen auf diesen</translation>
    </message>
    <message>
        <source>%1: of %2 draws of every factor with a range, seed %3</source>
        <translation>%1: aus %2 Ziehungen jedes Faktors mit einem Bereich, Startwert %3</translation>
    </message>
    <message>
        <source>Share of %1 draws, seed %2, in which “%3” comes to less than “%4”. A factor is drawn alike for both.</source>
        <translation>Anteil von %1 Ziehungen, Startwert %2, in denen „%3“ weniger ergibt als „%4“. Ein Faktor wird für beide gleich gezogen.</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::Editor</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::EffectView</name>
    <message>
        <source>What changes in the plan</source>
        <translation>Was sich im Plan ändert</translation>
    </message>
    <message>
        <source>Plans that change</source>
        <translation>Pläne, die sich ändern</translation>
    </message>
    <message>
        <source>Because of: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>Emissionen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <translation>%1 (geöffnet)</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>passt nicht</translation>
    </message>
    <message>
        <source>No plan changes.</source>
        <translation>Kein Plan ändert sich.</translation>
    </message>
    <message>
        <source>Plans that would change stand here.</source>
        <translation>Hier stehen die Pläne, die sich ändern würden.</translation>
    </message>
    <message>
        <source>“%1” cannot be computed with this catalog</source>
        <translation>„%1“ kann mit diesem Katalog nicht berechnet werden</translation>
    </message>
    <message>
        <source>%1. It stays with catalog %2 as long as it is open.</source>
        <translation>%1. Der Plan bleibt bei Katalog %2, solange er geöffnet ist.</translation>
    </message>
    <message>
        <source>What changes in “%1”, and why</source>
        <translation>Was sich in „%1“ ändert und warum</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ElementTable</name>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>At most %1 rows can be pasted at once.</source>
        <translation>Höchstens %1 Zeilen können auf einmal eingefügt werden.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Zeile entfernen</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ElementTableModel</name>
    <message>
        <source>Change a table</source>
        <translation>Tabelle ändern</translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <translation>Zeile %1, %2</translation>
    </message>
    <message>
        <source>Expected is %1.</source>
        <translation>Erwartet wird %1.</translation>
    </message>
    <message>
        <source>“%1”: expected is %2.</source>
        <translation>„%1“: Erwartet wird %2.</translation>
    </message>
    <message>
        <source>Change several cells</source>
        <translation>Mehrere Zellen ändern</translation>
    </message>
    <message>
        <source>Remove rows</source>
        <translation>Zeilen entfernen</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <source>New row, %1</source>
        <translation>Neue Zeile, %1</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ExplorePage</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Erkunden</translation>
    </message>
    <message>
        <source>What was explored</source>
        <translation>Was erkundet wurde</translation>
    </message>
    <message>
        <source>Progress of the exploration</source>
        <translation>Fortschritt der Erkundung</translation>
    </message>
    <message>
        <source>Look for the designs that no other one beats</source>
        <translation>Pareto-optimale Entwürfe suchen: solche, die kein anderer übertrifft</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Front</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Show the scenarios too</source>
        <translation>Auch die Szenarien zeigen</translation>
    </message>
    <message>
        <source>Table of designs that no other one beats</source>
        <translation>Tabelle der Pareto-optimalen Entwürfe</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Wie geplant</translation>
    </message>
    <message>
        <source>Exploring…</source>
        <translation>Erkundung läuft…</translation>
    </message>
    <message>
        <source>None of %1 designs keeps these limits</source>
        <translation>Keiner von %1 Entwürfen hält diese Grenzen ein</translation>
    </message>
    <message numerus="yes">
        <source>%1 designs covered exactly · %n not beaten · %2 s</source>
        <translation>
            <numerusform>%1 Entwürfe exakt abgedeckt · %n Pareto-optimal · %2 s</numerusform>
            <numerusform>%1 Entwürfe exakt abgedeckt · %n Pareto-optimal · %2 s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 designs</source>
        <translation>%1 Entwürfe</translation>
    </message>
    <message>
        <source>Finds the designs that no other one beats</source>
        <translation>Findet die Entwürfe, die kein anderer übertrifft</translation>
    </message>
    <message>
        <source>No design keeps the limits. Relax one, or let more vary.</source>
        <translation>Kein Entwurf hält die Grenzen ein. Lockern Sie eine oder lassen Sie mehr variieren.</translation>
    </message>
    <message>
        <source>Click a point, or go along the front with the arrow keys.</source>
        <translation>Klicken Sie auf einen Punkt oder gehen Sie mit den Pfeiltasten die Front entlang.</translation>
    </message>
    <message>
        <source>The plan has changed; these designs are of what it was.</source>
        <translation>Der Plan hat sich geändert; diese Entwürfe gehören zum vorigen Stand.</translation>
    </message>
    <message>
        <source>Make a scenario of a design</source>
        <translation>Aus einem Entwurf ein Szenario anlegen</translation>
    </message>
    <message>
        <source>Explored design</source>
        <translation>Erkundeter Entwurf</translation>
    </message>
    <message>
        <source>Designs that no other one beats</source>
        <translation>Pareto-optimale Entwürfe</translation>
    </message>
    <message>
        <source>Designs that no other one beats, in every objective at once.</source>
        <translation>Entwürfe, die kein anderer in allen Optimierungszielen zugleich übertrifft.</translation>
    </message>
    <message>
        <source>Show the front from close by</source>
        <translation>Die Front aus der Nähe zeigen</translation>
    </message>
    <message>
        <source>Every design that no other one beats, with its choices</source>
        <translation>Jeder Pareto-optimale Entwurf mit seinen Festlegungen</translation>
    </message>
    <message>
        <source>Designs</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>%1, %2 to %3 %4</source>
        <translation>%1, %2 bis %3 %4</translation>
    </message>
    <message>
        <source>Knee: nearest to the least of everything asked for</source>
        <translation>Knie: am nächsten am Kleinsten von allem Gefragten</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ExportButton</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Export: %1</translation>
    </message>
    <message>
        <source>Workbook (XLSX)…</source>
        <translation>Arbeitsmappe (XLSX)…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tabelle (CSV)…</translation>
    </message>
    <message>
        <source>For programs (JSON)…</source>
        <translation>Für Programme (JSON)…</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Arbeitsmappen (*.xlsx)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::FactorCard</name>
    <message>
        <source>Back to the catalog</source>
        <translation>Zurück zum Katalog</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher er stammt</translation>
    </message>
    <message>
        <source>Your &amp;value</source>
        <translation>Ihr &amp;Wert</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>, between %1 and %2</source>
        <translation>, zwischen %1 und %2</translation>
    </message>
    <message>
        <source>Your figure: %1</source>
        <translation>Ihr Wert: %1</translation>
    </message>
    <message>
        <source>Your figure, in place of the catalog&apos;s</source>
        <translation>Ihr Wert, anstelle dessen im Katalog</translation>
    </message>
    <message>
        <source>An input of the plan.</source>
        <translation>Eine Eingabe des Plans.</translation>
    </message>
    <message>
        <source>Worked out by the simulation from inputs of the plan.</source>
        <translation>Von der Simulation aus Eingaben des Plans berechnet.</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>Verlässlichkeit: %1</translation>
    </message>
    <message>
        <source>Use it in this plan</source>
        <translation>In diesem Plan verwenden</translation>
    </message>
    <message>
        <source>Override…</source>
        <translation>Überschreiben…</translation>
    </message>
    <message>
        <source>Go to the input</source>
        <translation>Zur Eingabe</translation>
    </message>
    <message>
        <source>A figure from 0 was expected.</source>
        <translation>Ein Wert ab 0 wurde erwartet.</translation>
    </message>
    <message>
        <source>Override %1 of %2</source>
        <translation>%1 von %2 überschreiben</translation>
    </message>
    <message>
        <source>Take back the override of %1</source>
        <translation>Überschreibung von %1 zurücknehmen</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::FactsView</name>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::FieldRow</name>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>Take back what is said here</source>
        <translation>Diese Festlegung zurücknehmen</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Nobody has said anything else.</source>
        <translation>Es ist nichts anderes festgelegt.</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>aus %1</translation>
    </message>
    <message>
        <source>Nothing is said here; the value is that of %1.</source>
        <translation>Hier ist nichts festgelegt; es gilt der Wert aus: %1.</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>eigener</translation>
    </message>
    <message>
        <source>Said in this scenario.</source>
        <translation>In diesem Szenario festgelegt.</translation>
    </message>
    <message>
        <source>%1 Expected is %2.</source>
        <translation>%1 Erwartet wird %2.</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::FigureModel</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1: %2 %3
Open to see the factors</source>
        <translation>%1: %2 %3
Öffnen, um die Faktoren zu sehen</translation>
    </message>
    <message>
        <source>A factor of this line is not known.</source>
        <translation>Ein Faktor dieses Postens ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>from the plan</source>
        <translation>aus dem Plan</translation>
    </message>
    <message>
        <source>simulated hour by hour</source>
        <translation>stündlich simuliert</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 is unknown</source>
        <translation>%1: unbekannt</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::FigureTable</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>Mit Überschriften kopieren</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::FigureTile</name>
    <message>
        <source>Press to see where it comes from.</source>
        <translation>Klicken Sie, um zu sehen, woher der Wert kommt.</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::FigureView</name>
    <message>
        <source>location-based and embodied</source>
        <translation>standortbasiert und gebunden</translation>
    </message>
    <message>
        <source>market-based, without embodied</source>
        <translation>marktbasiert, ohne gebundene</translation>
    </message>
    <message>
        <source>%1, %2
p50 %3 · p95 %4 · p99 %5</source>
        <translation>%1, %2
p50 %3 · p95 %4 · p99 %5</translation>
    </message>
    <message>
        <source>busy %1 of its capacity, at most %2 instances</source>
        <translation>zu %1 ausgelastet, höchstens %2 Instances</translation>
    </message>
    <message>
        <source>keeps its promise</source>
        <translation>hält die Zusage ein</translation>
    </message>
    <message>
        <source>misses its promise</source>
        <translation>verfehlt die Zusage</translation>
    </message>
    <message>
        <source>What the figure consists of</source>
        <translation>Woraus der Wert besteht</translation>
    </message>
    <message>
        <source>Simulating…</source>
        <translation>Simulation läuft…</translation>
    </message>
    <message>
        <source>The plan has no service that answers requests.</source>
        <translation>Der Plan hat keinen Service, der Anfragen beantwortet.</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>Warum %1?</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::FilterField</name>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtern: %1</translation>
    </message>
    <message>
        <source>Rows in which every word occurs (%1)</source>
        <translation>Zeilen, in denen jedes Wort vorkommt (%1)</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::FindingNote</name>
    <message>
        <source>In every scenario that has this finding</source>
        <translation>In jedem Szenario mit diesem Befund</translation>
    </message>
    <message>
        <source>Select a finding to read or write a note on it.</source>
        <translation>Wählen Sie einen Befund, um eine Notiz dazu zu lesen oder zu schreiben.</translation>
    </message>
    <message>
        <source>Why it may stay, or what is done about it</source>
        <translation>Warum er bleiben darf oder was dagegen getan wird</translation>
    </message>
    <message>
        <source>Note on this finding</source>
        <translation>Notiz zu diesem Befund</translation>
    </message>
    <message>
        <source>Note on a finding</source>
        <translation>Notiz zu einem Befund</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::FindingsBar</name>
    <message>
        <source>Show or hide the findings</source>
        <translation>Befunde ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Catalog %1</source>
        <translation>Katalog %1</translation>
    </message>
    <message>
        <source>Simulating…</source>
        <translation>Simulation läuft…</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Keine Befunde</translation>
    </message>
    <message>
        <source>Catalog %1, not the one in use</source>
        <translation>Katalog %1, nicht der in Gebrauch</translation>
    </message>
    <message>
        <source>What the figures are computed with. Show the catalogs</source>
        <translation>Womit die Werte berechnet sind. Kataloge anzeigen</translation>
    </message>
    <message>
        <source>The catalog in use does not fit this plan, which stays with its own: %1</source>
        <translation>Der Katalog in Gebrauch passt nicht zu diesem Plan, der bei seinem eigenen bleibt: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>No longer found: %1 at %2</source>
        <translation>Nicht mehr gefunden: %1 bei %2</translation>
    </message>
    <message>
        <source>Show the &amp;field</source>
        <translation>&amp;Feld zeigen</translation>
    </message>
    <message>
        <source>Write a &amp;note</source>
        <translation>&amp;Notiz schreiben</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::FrontModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::FrontPlot</name>
    <message>
        <source>Designs that no other one beats</source>
        <translation>Pareto-optimale Entwürfe</translation>
    </message>
    <message numerus="yes">
        <source>%n design(s); %1 across, %2 up</source>
        <translation>
            <numerusform>%n Entwurf; %1 waagerecht, %2 senkrecht</numerusform>
            <numerusform>%n Entwürfe; %1 waagerecht, %2 senkrecht</numerusform>
        </translation>
    </message>
    <message>
        <source>less %1</source>
        <translation>weniger %1</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Noch nichts zu zeigen</translation>
    </message>
    <message>
        <source>%1
%2: %3 %4
%5: %6 %7</source>
        <translation>%1
%2: %3 %4
%5: %6 %7</translation>
    </message>
    <message>
        <source>size: %1</source>
        <translation>Größe: %1</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Knie</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::FrozenView</name>
    <message>
        <source>Results as they were frozen</source>
        <translation>Ergebnisse, wie sie eingefroren wurden</translation>
    </message>
    <message>
        <source>What today&apos;s catalog would change</source>
        <translation>Was der heutige Katalog ändern würde</translation>
    </message>
    <message>
        <source>Figures of the catalog that differ</source>
        <translation>Abweichende Katalogwerte</translation>
    </message>
    <message>
        <source>Frozen results</source>
        <translation>Eingefrorene Ergebnisse</translation>
    </message>
    <message>
        <source>No results came with this plan, and the library has none for it. What the pages show is computed with catalog %1.</source>
        <translation>Mit diesem Plan kamen keine Ergebnisse, und die Bibliothek enthält keine dafür. Was die Seiten zeigen, ist mit Katalog %1 berechnet.</translation>
    </message>
    <message>
        <source>They are of another state of this plan.</source>
        <translation>Sie gehören zu einem anderen Stand dieses Plans.</translation>
    </message>
    <message>
        <source>Computing it again…</source>
        <translation>Wird neu berechnet…</translation>
    </message>
    <message>
        <source>There is nothing to compare with.</source>
        <translation>Es gibt nichts, womit sich vergleichen ließe.</translation>
    </message>
    <message>
        <source>Nothing: with catalog %1 every figure is the same.</source>
        <translation>Nichts: Mit Katalog %1 sind alle Werte gleich.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) would not be the same with catalog %1.</source>
        <translation>
            <numerusform>%n Wert wäre mit Katalog %1 ein anderer.</numerusform>
            <numerusform>%n Werte wären mit Katalog %1 andere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenprint::ui::HelpWindow</name>
    <message>
        <source>Greenprint Help</source>
        <translation>Greenprint-Hilfe</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Seiten der Hilfe</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Seite der Hilfe</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Fundstellen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message numerus="yes">
        <source>Found in %n place(s)</source>
        <translation>
            <numerusform>An %n Stelle gefunden</numerusform>
            <numerusform>An %n Stellen gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenprint::ui::HistoryWindow</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Verlauf von %1</translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation>Schritte des Plans</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Beim Öffnen</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ImprovementPane</name>
    <message>
        <source>Improvement plan</source>
        <translation>Verbesserungsplan</translation>
    </message>
    <message>
        <source>Adopt in a new scenario</source>
        <translation>In neuem Szenario übernehmen</translation>
    </message>
    <message>
        <source>Makes a scenario in which the selected practices are adopted</source>
        <translation>Legt ein Szenario an, in dem die ausgewählten Praktiken übernommen sind</translation>
    </message>
    <message>
        <source>Improvements</source>
        <translation>Verbesserungen</translation>
    </message>
    <message>
        <source>What each open practice would save in this plan is being simulated.</source>
        <translation>Was jede offene Praktik in diesem Plan einsparen würde, wird gerade simuliert.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praktik</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>Emissionen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Improvement plan · together %1 carbon, %2 cost (not the sum)</source>
        <translation>Verbesserungsplan · zusammen %1 Emissionen, %2 Kosten (nicht die Summe)</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Note on this input</source>
        <translation>Notiz zu dieser Eingabe</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Notiz zu %1</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::KeptSetups</name>
    <message>
        <source>Keep</source>
        <translation>Ablegen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Set-up for all plans</source>
        <translation>Einrichtung für alle Pläne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Document, language, paper and chapters under a name, for any plan. Choose one, or type a name and keep what is set here</source>
        <translation>Dokument, Sprache, Papier und Kapitel unter einem Namen, für jeden Plan. Wählen Sie einen Namen, oder geben Sie einen ein und legen Sie ab, was hier eingestellt ist</translation>
    </message>
    <message>
        <source>Keep document, language, paper and chapters under this name</source>
        <translation>Dokument, Sprache, Papier und Kapitel unter diesem Namen ablegen</translation>
    </message>
    <message>
        <source>Forget the set-up of this name; plans stay as they are</source>
        <translation>Die Berichtseinrichtung dieses Namens löschen; Pläne bleiben, wie sie sind</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::LibraryPage</name>
    <message>
        <source>Keep this plan</source>
        <translation>Diesen Plan ablegen</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>In den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>Aus dem Papierkorb holen</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Endgültig löschen…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Search plans</source>
        <translation>Pläne suchen</translation>
    </message>
    <message>
        <source>Show the plans in the bin</source>
        <translation>Pläne im Papierkorb anzeigen</translation>
    </message>
    <message>
        <source>Save the open plan to the library, as a revision of its own</source>
        <translation>Den geöffneten Plan als eigene Revision in der Bibliothek speichern</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Words, with commas between them</source>
        <translation>Wörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Open the selected revision, else the newest, in a tab</source>
        <translation>Ausgewählte Revision in einem Tab öffnen, sonst die neueste</translation>
    </message>
    <message>
        <source>Make the selected revision the newest again</source>
        <translation>Ausgewählte Revision wieder zur neuesten machen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>Emissionen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisionen</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n Plan</numerusform>
            <numerusform>%n Pläne</numerusform>
        </translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>No plan has these words</source>
        <translation>Kein Plan enthält diese Wörter</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>No plan selected</source>
        <translation>Kein Plan ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s), baseline %1</source>
        <translation>
            <numerusform>%n Szenario, Basisszenario %1</numerusform>
            <numerusform>%n Szenarien, Basisszenario %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The library has this plan already, as revision %1</source>
        <translation>Die Bibliothek hat diesen Plan bereits als Revision %1</translation>
    </message>
    <message>
        <source>Kept as revision %1</source>
        <translation>Als Revision %1 abgelegt</translation>
    </message>
    <message>
        <source>This revision names something that the catalog in use does not have.</source>
        <translation>Diese Revision nennt etwas, das der Katalog in Gebrauch nicht enthält.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>“%1” and its whole history will be gone. Nothing brings it back.</source>
        <translation>„%1“ und der gesamte Verlauf werden gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Einfrieren</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Name of a milestone</source>
        <translation>Name eines Meilensteins</translation>
    </message>
    <message>
        <source>Keep the open plan and freeze it under that name, with answers, results and catalog</source>
        <translation>Den geöffneten Plan ablegen und unter diesem Namen einfrieren, mit Antworten, Ergebnissen und Katalog</translation>
    </message>
    <message>
        <source>Plans that are kept stand here, with their results, tags and revisions. Keep this plan to begin.</source>
        <translation>Hier stehen die abgelegten Pläne mit ihren Ergebnissen, Schlagwörtern und Revisionen. Legen Sie zum Anfang diesen Plan ab.</translation>
    </message>
    <message>
        <source>Every revision of the selected plan.</source>
        <translation>Alle Revisionen des ausgewählten Plans.</translation>
    </message>
    <message>
        <source>Select two revisions to compare them</source>
        <translation>Zwei Revisionen auswählen, um sie zu vergleichen</translation>
    </message>
    <message>
        <source>Open the selected revision for reading only, with the results frozen with it</source>
        <translation>Die ausgewählte Revision nur zum Lesen öffnen, mit den zugehörigen eingefrorenen Ergebnissen</translation>
    </message>
    <message>
        <source>Compare the two selected revisions, or the selected one with the plan that is open</source>
        <translation>Die beiden ausgewählten Revisionen vergleichen oder die ausgewählte mit dem geöffneten Plan</translation>
    </message>
    <message>
        <source>Somebody saved revision %1 meanwhile. Both are kept: yours is revision %2, which “Restore” makes the newest.</source>
        <translation>Inzwischen hat jemand Revision %1 gespeichert. Beide bleiben erhalten: Ihre ist Revision %2; „Wiederherstellen“ macht sie zur neuesten.</translation>
    </message>
    <message>
        <source>Freeze “%1”</source>
        <translation>„%1“ einfrieren</translation>
    </message>
    <message>
        <source>Frozen as “%1”, revision %2</source>
        <translation>Eingefroren als „%1“, Revision %2</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>the plan as it is open</source>
        <translation>der Plan, wie er geöffnet ist</translation>
    </message>
    <message>
        <source>Keep in the library</source>
        <translation>In der Bibliothek ablegen</translation>
    </message>
    <message>
        <source>Catalogs…</source>
        <translation>Kataloge…</translation>
    </message>
    <message>
        <source>The catalogs that the library keeps, and import of others</source>
        <translation>Die Kataloge der Bibliothek und der Import weiterer</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>The %1 best of many</source>
        <translation>Die %1 besten von vielen</translation>
    </message>
    <message>
        <source>The library is recovered</source>
        <translation>Die Bibliothek ist wiederhergestellt</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) kept</source>
        <translation>
            <numerusform>%n Plan abgelegt</numerusform>
            <numerusform>%n Pläne abgelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected plan</source>
        <translation>Ausgewählter Plan</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::LifecycleEditor</name>
    <message>
        <source>Lifecycle</source>
        <translation>Lebenszyklus</translation>
    </message>
    <message>
        <source>Move to another class…</source>
        <translation>In andere Klasse verschieben…</translation>
    </message>
    <message>
        <source>Delete after…</source>
        <translation>Löschen nach…</translation>
    </message>
    <message>
        <source>Add a lifecycle rule</source>
        <translation>Lebenszyklusregel hinzufügen</translation>
    </message>
    <message>
        <source>Days after which rule %1 applies</source>
        <translation>Tage, nach denen Regel %1 greift</translation>
    </message>
    <message>
        <source>Days; also &quot;6 months&quot; or &quot;2 years&quot;</source>
        <translation>Tage; auch „6 months“ oder „2 years“</translation>
    </message>
    <message>
        <source>What rule %1 does</source>
        <translation>Was Regel %1 tut</translation>
    </message>
    <message>
        <source>move to %1</source>
        <translation>verschieben nach %1</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>löschen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove rule %1</source>
        <translation>Regel %1 entfernen</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tagen</translation>
    </message>
    <message>
        <source>A number of days from 0 was expected.</source>
        <translation>Eine Zahl von Tagen ab 0 wurde erwartet.</translation>
    </message>
    <message>
        <source>Change a lifecycle rule</source>
        <translation>Lebenszyklusregel ändern</translation>
    </message>
    <message>
        <source>Remove a lifecycle rule</source>
        <translation>Lebenszyklusregel entfernen</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::LifecycleLine</name>
    <message>
        <source>%1 from day %2</source>
        <translation>%1 ab Tag %2</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>Lifecycle: %1</source>
        <translation>Lebenszyklus: %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::LiveStrip</name>
    <message>
        <source>Totals of the selected scenario</source>
        <translation>Summen des ausgewählten Szenarios</translation>
    </message>
    <message>
        <source>Selected scenario</source>
        <translation>Ausgewähltes Szenario</translation>
    </message>
    <message>
        <source>The scenario whose totals are shown and explained</source>
        <translation>Das Szenario, dessen Summen angezeigt und erklärt werden</translation>
    </message>
    <message>
        <source>is the baseline</source>
        <translation>ist das Basisszenario</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>gegenüber %1</translation>
    </message>
    <message>
        <source>Totals of %1</source>
        <translation>Summen von %1</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::MainWindow</name>
    <message>
        <source>Open plans</source>
        <translation>Pläne öffnen</translation>
    </message>
    <message>
        <source>Find anything…    %1</source>
        <translation>Alles durchsuchen…    %1</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Find a command, parameter, plan, Region or practice</source>
        <translation>Befehl, Parameter, Plan, Region oder Praktik suchen</translation>
    </message>
    <message>
        <source>Not saved in a file yet</source>
        <translation>Noch in keiner Datei gespeichert</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>for reading only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>gespeichert %1</translation>
    </message>
    <message>
        <source>Plans (*.gplan)</source>
        <translation>Pläne (*.gplan)</translation>
    </message>
    <message>
        <source>This plan is open in another tab. Close it there, or take another name.</source>
        <translation>Dieser Plan ist in einem anderen Tab geöffnet. Schließen Sie ihn dort, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>Plan used recently</source>
        <translation>Zuletzt verwendeter Plan</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New plan</source>
        <translation>&amp;Neuer Plan</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt verwendet</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Close plan</source>
        <translation>Plan s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Diese Liste leeren</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Find anything</source>
        <translation>&amp;Alles durchsuchen</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Beim Öffnen</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>&amp;Szenario</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Duplicate scenario</source>
        <translation>Szenario duplizieren</translation>
    </message>
    <message>
        <source>New, &amp;inheriting from this</source>
        <translation>&amp;Neu, von diesem erbend</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Neues Szenario</translation>
    </message>
    <message>
        <source>Make it the &amp;baseline</source>
        <translation>Zum &amp;Basisszenario machen</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Change the baseline</source>
        <translation>Basisszenario wechseln</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove scenario</source>
        <translation>Szenario entfernen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Ctrl+PgDown</source>
        <translation>Ctrl+PgDown</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Ctrl+PgUp</source>
        <translation>Ctrl+PgUp</translation>
    </message>
    <message>
        <source>Show or hide the &amp;inspector</source>
        <translation>&amp;Inspektor ein- oder ausblenden</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Show or hide the &amp;findings</source>
        <translation>&amp;Befunde ein- oder ausblenden</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>&amp;Normaler Text</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>&amp;Einheiten</translation>
    </message>
    <message>
        <source>Energy as it reads best</source>
        <translation>Energie in passender Einheit</translation>
    </message>
    <message>
        <source>Carbon as it reads best</source>
        <translation>Emissionen in passender Einheit</translation>
    </message>
    <message>
        <source>Water as it reads best</source>
        <translation>Wasser in passender Einheit</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Greenprint &amp;Help</source>
        <translation>Greenprint-&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Greenprint</source>
        <translation>&amp;Über Greenprint</translation>
    </message>
    <message>
        <source>About Greenprint</source>
        <translation>Über Greenprint</translation>
    </message>
    <message>
        <source>Greenprint %1
Catalog %2

Plans machine-learning workloads on AWS: energy, carbon, water, cost and latency before anything is built.</source>
        <translation>Greenprint %1
Katalog %2

Plant Workloads für maschinelles Lernen auf AWS: Energie, Emissionen, Wasser, Kosten und Latenz, bevor etwas gebaut wird.</translation>
    </message>
    <message>
        <source>From the work to the report</source>
        <translation>Von der Workload zum Bericht</translation>
    </message>
    <message>
        <source>Describe the workload, choose how it is done in scenarios, compare them, rank and explore what else is possible, ask how sure it is, review, and report.</source>
        <translation>Beschreiben Sie die Workload, legen Sie in Szenarien fest, wie sie ausgeführt wird, vergleichen Sie diese, bilden Sie Rangfolgen und erkunden Sie, was sonst möglich ist, prüfen Sie, wie sicher das Ergebnis ist, führen Sie das Review durch und erstellen Sie Berichte.</translation>
    </message>
    <message>
        <source>Compare is home</source>
        <translation>Ausgangspunkt ist der Vergleich</translation>
    </message>
    <message>
        <source>Scenarios are columns. What differs from the baseline is bold; what is inherited is grey. Change a choice and every figure follows at once.</source>
        <translation>Szenarien sind Spalten. Was vom Basisszenario abweicht, ist fett; was geerbt ist, grau. Ändern Sie eine Festlegung, und alle Werte folgen sofort.</translation>
    </message>
    <message>
        <source>Always in sight</source>
        <translation>Immer im Blick</translation>
    </message>
    <message>
        <source>The totals of the selected scenario and how they differ from the baseline, on every page. Press a figure to ask where it comes from.</source>
        <translation>Die Summen des ausgewählten Szenarios und ihr Unterschied zum Basisszenario, auf jeder Seite. Klicken Sie auf einen Wert, um zu sehen, woher er kommt.</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>Warum diese Zahl?</translation>
    </message>
    <message>
        <source>Every figure is explained down to factors and their sources. Put your own figure in the place of one, with a note that says why.</source>
        <translation>Jeder Wert wird bis zu den Faktoren und ihren Quellen erklärt. Ersetzen Sie einen Faktor durch einen eigenen Wert, mit einer Notiz, die den Grund nennt.</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Was zu prüfen ist</translation>
    </message>
    <message>
        <source>What is wrong or questionable, with the rule behind it. Choosing a finding leads to its field.</source>
        <translation>Was falsch oder fraglich ist, mit der Regel dahinter. Ein Klick auf einen Befund führt zu seinem Feld.</translation>
    </message>
    <message>
        <source>Ctrl+K finds commands, inputs, plans, Regions and practices. F1 opens the help on what you are at.</source>
        <translation>Strg+K findet Befehle, Eingaben, Pläne, Regionen und Praktiken. F1 öffnet die Hilfe zu dem, woran Sie gerade arbeiten.</translation>
    </message>
    <message>
        <source>Open for re&amp;view…</source>
        <translation>Zum R&amp;eview öffnen…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>For &amp;reading only</source>
        <translation>Sch&amp;reibgeschützt</translation>
    </message>
    <message>
        <source>History in a &amp;window</source>
        <translation>Verlauf in eigenem &amp;Fenster</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Langua&amp;ge</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>&amp;Rundgang durch das Fenster</translation>
    </message>
    <message>
        <source>“%1” stays with catalog %2: %3</source>
        <translation>„%1“ bleibt bei Katalog %2: %3</translation>
    </message>
    <message>
        <source>The unsaved edits of “%1” are kept, but cannot be opened with catalog %2: %3</source>
        <translation>Die ungespeicherten Änderungen von „%1“ bleiben erhalten, lassen sich aber mit Katalog %2 nicht öffnen: %3</translation>
    </message>
    <message>
        <source>not saved, and would be lost in a crash</source>
        <translation>nicht gespeichert; ginge bei einem Absturz verloren</translation>
    </message>
    <message>
        <source>Ca&amp;talogs…</source>
        <translation>&amp;Kataloge…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Move scenario</source>
        <translation>Szenario verschieben</translation>
    </message>
    <message>
        <source>Move to the &amp;left</source>
        <translation>Nach &amp;links verschieben</translation>
    </message>
    <message>
        <source>Alt+Shift+Left</source>
        <translation>Alt+Shift+Left</translation>
    </message>
    <message>
        <source>Move to the r&amp;ight</source>
        <translation>Nach &amp;rechts verschieben</translation>
    </message>
    <message>
        <source>Alt+Shift+Right</source>
        <translation>Alt+Shift+Right</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::NoteCard</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on a finding</source>
        <translation>Notiz zu einem Befund</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::OwnFigures</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What the plan says in place of the catalog. A figure of a Region, a type or a price is replaced where it is explained: click a number, choose the factor, “Override”. Coefficients can be replaced here too.</source>
        <translation>Was der Plan anstelle des Katalogs angibt. Ein Wert einer Region, eines Typs oder eines Preises wird dort ersetzt, wo er erklärt ist: Klicken Sie auf eine Zahl, wählen Sie den Faktor, dann „Überschreiben“. Koeffizienten lassen sich auch hier ersetzen.</translation>
    </message>
    <message>
        <source>Replace a coefficient</source>
        <translation>Koeffizient ersetzen</translation>
    </message>
    <message>
        <source>&amp;Coefficient</source>
        <translation>&amp;Koeffizient</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Wert</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher er stammt</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <source>Use it in this plan</source>
        <translation>In diesem Plan verwenden</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>plain numbers</source>
        <translation>reinen Zahlen</translation>
    </message>
    <message>
        <source>A figure from 0 was expected.</source>
        <translation>Ein Wert ab 0 wurde erwartet.</translation>
    </message>
    <message>
        <source>Override %1</source>
        <translation>%1 überschreiben</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take back the override of %1</source>
        <translation>Überschreibung von %1 zurücknehmen</translation>
    </message>
    <message>
        <source>Every figure is the catalog&apos;s.</source>
        <translation>Alle Werte stammen aus dem Katalog.</translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation>Koeffizient</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::PageList</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::PagePreview</name>
    <message>
        <source>Preview of the pages</source>
        <translation>Vorschau der Seiten</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n page(s)</source>
        <translation>
            <numerusform>%1, %n Seite</numerusform>
            <numerusform>%1, %n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>The pages are being set…</source>
        <translation>Die Seiten werden gesetzt…</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::PaintedChart</name>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::PartTree</name>
    <message>
        <source>Parts of the workload</source>
        <translation>Teile der Workload</translation>
    </message>
    <message>
        <source>Goal and unit</source>
        <translation>Ziel und Einheit</translation>
    </message>
    <message>
        <source>Feature store %1</source>
        <translation>Feature Store %1</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>Logs %1</source>
        <translation>Logs %1</translation>
    </message>
    <message>
        <source>As tables</source>
        <translation>Als Tabellen</translation>
    </message>
    <message>
        <source>All datasets</source>
        <translation>Alle Datensätze</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Alle Aufgaben</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Alle Services</translation>
    </message>
    <message>
        <source>%1, has findings</source>
        <translation>%1, hat Befunde</translation>
    </message>
    <message>
        <source>Own figures</source>
        <translation>Eigene Werte</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::PictureButton</name>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>More for this chart</source>
        <translation>Mehr zu diesem Diagramm</translation>
    </message>
    <message>
        <source>Copy, save</source>
        <translation>Kopieren, speichern</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>Werte kopieren</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Als SVG speichern…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Als PNG speichern…</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::PlanDocument</name>
    <message>
        <source>Change the plan</source>
        <translation>Plan ändern</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <source>Change “%1” of %2</source>
        <translation>„%1“ von %2 ändern</translation>
    </message>
    <message>
        <source>Untitled plan</source>
        <translation>Unbenannter Plan</translation>
    </message>
    <message>
        <source>The plan is open for reading only.</source>
        <translation>Der Plan ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>The plan is open for reading only. Upgrade a copy to go on with it.</source>
        <translation>Der Plan ist nur zum Lesen geöffnet. Aktualisieren Sie eine Kopie, um damit weiterzuarbeiten.</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::PlanListModel</name>
    <message>
        <source>%1, other</source>
        <translation>%1, anderer</translation>
    </message>
    <message>
        <source>These results are of catalog %1; the one in use is %2.</source>
        <translation>Diese Ergebnisse beruhen auf Katalog %1; in Gebrauch ist %2.</translation>
    </message>
    <message>
        <source>%1 of “%2”: %3 %4
Kept with revision %5, computed with catalog %6. Open the plan to see its lines and their sources.</source>
        <translation>%1 von „%2“: %3 %4
Mit Revision %5 abgelegt, berechnet mit Katalog %6. Öffnen Sie den Plan, um seine Posten und ihre Quellen zu sehen.</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::PlanTile</name>
    <message numerus="yes">
        <source>%n dataset(s)</source>
        <translation>
            <numerusform>%n Datensatz</numerusform>
            <numerusform>%n Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n Aufgabe</numerusform>
            <numerusform>%n Aufgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n Service</numerusform>
            <numerusform>%n Services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s)</source>
        <translation>
            <numerusform>%n Szenario</numerusform>
            <numerusform>%n Szenarien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenprint::ui::PlanView</name>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Explain the selected figure or input</source>
        <translation>Den gewählten Wert oder die gewählte Eingabe erklären</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>Sprache und Darstellung</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Si&amp;ze of text</source>
        <translation>Text&amp;größe</translation>
    </message>
    <message>
        <source>Units of figures</source>
        <translation>Einheiten der Werte</translation>
    </message>
    <message>
        <source>as it reads best</source>
        <translation>in passender Einheit</translation>
    </message>
    <message>
        <source>&amp;Energy</source>
        <translation>&amp;Energie</translation>
    </message>
    <message>
        <source>&amp;Carbon</source>
        <translation>E&amp;missionen</translation>
    </message>
    <message>
        <source>&amp;Water</source>
        <translation>&amp;Wasser</translation>
    </message>
    <message>
        <source>The currency, with its rate to the US dollar, is stated in each plan: Workload, Goal and unit. Numbers are written and read as in the language of the window.</source>
        <translation>Die Währung wird mit ihrem Kurs zum US-Dollar in jedem Plan angegeben: Workload, Ziel und Einheit. Zahlen werden geschrieben und gelesen, wie es in der Sprache des Fensters üblich ist.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ProtectionBar</name>
    <message>
        <source>This plan is open for reading only. Save it as a plan of its own to change it.</source>
        <translation>Dieser Plan ist nur zum Lesen geöffnet. Speichern Sie ihn als eigenen Plan, um ihn zu ändern.</translation>
    </message>
    <message>
        <source>Save as plan…</source>
        <translation>Als Plan speichern…</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::QuantityEditor</name>
    <message>
        <source>%1. May be typed in %2.</source>
        <translation>%1. Eingabe möglich in %2.</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation>Einheit von %1</translation>
    </message>
    <message>
        <source>Show it in another unit</source>
        <translation>In einer anderen Einheit zeigen</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::QuestionList</name>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Alle Fragen</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>Hohes Risiko</translation>
    </message>
    <message>
        <source>With a lever</source>
        <translation>Mit Hebel</translation>
    </message>
    <message>
        <source>Which questions</source>
        <translation>Welche Fragen</translation>
    </message>
    <message>
        <source>Questions by pillar</source>
        <translation>Fragen nach Säule</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::QuestionPane</name>
    <message>
        <source>Take over what the plan suggests</source>
        <translation>Vorschlag des Plans übernehmen</translation>
    </message>
    <message>
        <source>Confirms or rejects every undecided choice of this question</source>
        <translation>Bestätigt jede nicht entschiedene Option dieser Frage oder lehnt sie ab</translation>
    </message>
    <message>
        <source>Whether the question applies</source>
        <translation>Ob die Frage zutrifft</translation>
    </message>
    <message>
        <source>The question applies</source>
        <translation>Die Frage trifft zu</translation>
    </message>
    <message>
        <source>Does not apply: %1</source>
        <translation>Trifft nicht zu: %1</translation>
    </message>
    <message>
        <source>Note on this question</source>
        <translation>Notiz zu dieser Frage</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>No question is left by this filter</source>
        <translation>Mit diesem Filter bleibt keine Frage übrig</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::QuickStartCard</name>
    <message>
        <source>A figure above 0 was expected.</source>
        <translation>Erwartet wird ein Wert über 0.</translation>
    </message>
    <message>
        <source>What is the &amp;model for?</source>
        <translation>Wofür ist das &amp;Modell?</translation>
    </message>
    <message>
        <source>How much &amp;data is kept?</source>
        <translation>Wie viele &amp;Daten werden aufbewahrt?</translation>
    </message>
    <message>
        <source>How long does one &amp;training take?</source>
        <translation>Wie lange dauert ein &amp;Training?</translation>
    </message>
    <message>
        <source>How many re&amp;quests a month?</source>
        <translation>Wie viele &amp;Anfragen im Monat?</translation>
    </message>
    <message>
        <source>In which &amp;Region?</source>
        <translation>In welcher &amp;Region?</translation>
    </message>
    <message>
        <source>With a unit: 500 GB, 1.5 TB</source>
        <translation>Mit Einheit: 500 GB, 1,5 TB</translation>
    </message>
    <message>
        <source>With a unit: 6 h, 2 d</source>
        <translation>Mit Einheit: 6 h, 2 d</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Plan erstellen</translation>
    </message>
    <message>
        <source>Training on one %1, each week. Whatever else is needed is assumed, said so in notes, and yours to change.</source>
        <translation>Training auf einer %1, jede Woche. Alles Weitere wird angenommen, in Notizen vermerkt und lässt sich von Ihnen ändern.</translation>
    </message>
    <message>
        <source>There is no Region “%1”.</source>
        <translation>Es gibt keine Region „%1“.</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::RankModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>present choice</source>
        <translation>aktuelle Festlegung</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not possible: %1</source>
        <translation>Nicht möglich: %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Warum nicht</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>known in part</source>
        <translation>teilweise bekannt</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::RankPage</name>
    <message>
        <source>Only what is possible</source>
        <translation>Nur Mögliches</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Put this option into the selected scenario</source>
        <translation>Diese Option in das ausgewählte Szenario übernehmen</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rangfolge</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Storage classes</source>
        <translation>Speicherklassen</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instances</translation>
    </message>
    <message>
        <source>Ways of answering</source>
        <translation>Inferenzoptionen</translation>
    </message>
    <message>
        <source>for</source>
        <translation>für</translation>
    </message>
    <message>
        <source>by</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>Filter options</source>
        <translation>Optionen filtern</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Alle Phasen</translation>
    </message>
    <message>
        <source>Ranking…</source>
        <translation>Rangfolge wird berechnet…</translation>
    </message>
    <message>
        <source>The workload has nothing of this kind to choose for</source>
        <translation>Die Workload hat nichts dieser Art, wofür zu wählen wäre</translation>
    </message>
    <message numerus="yes">
        <source>%n option(s), %1 possible, rest equal</source>
        <translation>
            <numerusform>%n Option, %1 möglich, sonst alles gleich</numerusform>
            <numerusform>%n Optionen, %1 möglich, sonst alles gleich</numerusform>
        </translation>
    </message>
    <message>
        <source>Select an option to see what it changes.</source>
        <translation>Wählen Sie eine Option aus, um zu sehen, was sie ändert.</translation>
    </message>
    <message>
        <source>The plan has changed; the options are being ranked anew.</source>
        <translation>Der Plan hat sich geändert; die Rangfolge wird neu berechnet.</translation>
    </message>
    <message>
        <source>Adopt %1</source>
        <translation>%1 übernehmen</translation>
    </message>
    <message>
        <source>Make a scenario with %1</source>
        <translation>Szenario mit %1 anlegen</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Mit %1</translation>
    </message>
    <message>
        <source>Map of Regions</source>
        <translation>Karte der Regionen</translation>
    </message>
    <message>
        <source>Every option with its figures</source>
        <translation>Jede Option mit ihren Werten</translation>
    </message>
    <message>
        <source>no data (%1)</source>
        <translation>keine Daten (%1)</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::RecoveryPanel</name>
    <message>
        <source>Recover the library</source>
        <translation>Bibliothek wiederherstellen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Progress of the recovery</source>
        <translation>Fortschritt der Wiederherstellung</translation>
    </message>
    <message>
        <source>The library is damaged</source>
        <translation>Die Bibliothek ist beschädigt</translation>
    </message>
    <message>
        <source>Recovering reads what is intact, proves every state of every plan by its digest, and makes a new library of it in the same place. The damaged file is kept beside it as it is, so nothing is lost by trying. Close other programs that have the library open first.

%1</source>
        <translation>Die Wiederherstellung liest, was unversehrt ist, prüft jeden Stand jedes Plans anhand seiner Prüfsumme und macht daraus am selben Ort eine neue Bibliothek. Die beschädigte Datei bleibt unverändert daneben liegen; ein Versuch kostet also nichts. Schließen Sie zuvor andere Programme, die die Bibliothek geöffnet haben.

%1</translation>
    </message>
    <message>
        <source>What is wrong with it</source>
        <translation>Was damit nicht stimmt</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>The library is recovered</source>
        <translation>Die Bibliothek ist wiederhergestellt</translation>
    </message>
    <message>
        <source>Got back: %1, %2, %3. The damaged library is kept as
%4</source>
        <translation>Gerettet: %1, %2, %3. Die beschädigte Bibliothek bleibt erhalten als
%4</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n Plan</numerusform>
            <numerusform>%n Pläne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s)</source>
        <translation>
            <numerusform>%n Revision</numerusform>
            <numerusform>%n Revisionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s)</source>
        <translation>
            <numerusform>%n Meilenstein</numerusform>
            <numerusform>%n Meilensteine</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that the damaged library names is missing</source>
        <translation>Nichts, was die beschädigte Bibliothek nennt, fehlt</translation>
    </message>
    <message>
        <source>Not got back</source>
        <translation>Nicht gerettet</translation>
    </message>
    <message>
        <source>Show the plans</source>
        <translation>Pläne zeigen</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ReferenceEditor</name>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::RegionMap</name>
    <message>
        <source>Map of Regions</source>
        <translation>Karte der Regionen</translation>
    </message>
    <message numerus="yes">
        <source>%n Region(s), shaded by %1</source>
        <translation>
            <numerusform>%n Region, eingefärbt nach %1</numerusform>
            <numerusform>%n Regionen, eingefärbt nach %1</numerusform>
        </translation>
    </message>
    <message>
        <source>less %1</source>
        <translation>weniger %1</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>nicht möglich</translation>
    </message>
    <message>
        <source>not on the map (%1)</source>
        <translation>nicht auf der Karte (%1)</translation>
    </message>
    <message>
        <source>no data (%1)</source>
        <translation>keine Daten (%1)</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ReportPage</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>Arbeitsmappe (XLSX)</translation>
    </message>
    <message>
        <source>Figures (CSV)</source>
        <translation>Werte (CSV)</translation>
    </message>
    <message>
        <source>PDF for archives (PDF/A)</source>
        <translation>PDF für Archive (PDF/A)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>For long keeping; such a file cannot carry the plan</source>
        <translation>Zur langfristigen Aufbewahrung; eine solche Datei kann den Plan nicht enthalten</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Wie geplant</translation>
    </message>
    <message>
        <source>Set up the report</source>
        <translation>Bericht einrichten</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>“%1” does not say what to write; its name should end in one of %2.</source>
        <translation>„%1“ verrät nicht, was geschrieben werden soll; der Name muss auf eine von %2 enden.</translation>
    </message>
    <message>
        <source>The figures are still being worked out.</source>
        <translation>Die Werte werden noch berechnet.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::RequestBar</name>
    <message>
        <source>Least</source>
        <translation>Minimieren</translation>
    </message>
    <message>
        <source>Look for little %1; two or three at a time</source>
        <translation>%1 minimieren; zwei oder drei zugleich</translation>
    </message>
    <message>
        <source>Least %1</source>
        <translation>%1 minimieren</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Add a limit</source>
        <translation>Grenze hinzufügen</translation>
    </message>
    <message>
        <source>Vary</source>
        <translation>Variieren</translation>
    </message>
    <message>
        <source>Vary %1</source>
        <translation>%1 variieren</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Every Region that the plan may use</source>
        <translation>Jede Region, die der Plan verwenden darf</translation>
    </message>
    <message>
        <source>Storage class</source>
        <translation>Speicherklasse</translation>
    </message>
    <message>
        <source>The class of every dataset</source>
        <translation>Die Klasse jedes Datensatzes</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instances</translation>
    </message>
    <message>
        <source>Types and counts of every task</source>
        <translation>Typen und Anzahlen jeder Aufgabe</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>Way of answering, types and scaling of every service</source>
        <translation>Inferenzoption, Typen und Skalierung jedes Service</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Praktiken</translation>
    </message>
    <message>
        <source>Practices on or off; takes longer</source>
        <translation>Praktiken an oder aus; dauert länger</translation>
    </message>
    <message>
        <source>One Region for all stages</source>
        <translation>Eine Region für alle Phasen</translation>
    </message>
    <message>
        <source>All instance types</source>
        <translation>Alle Instance-Typen</translation>
    </message>
    <message>
        <source>Only types that match, such as ml.g5.*, ml.inf2.*</source>
        <translation>Nur passende Typen, etwa ml.g5.*, ml.inf2.*</translation>
    </message>
    <message>
        <source>Instance types to try</source>
        <translation>Zu prüfende Instance-Typen</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <translation>%1, höchstens</translation>
    </message>
    <message>
        <source>Take this limit away</source>
        <translation>Diese Grenze entfernen</translation>
    </message>
    <message>
        <source>Take away the limit of %1</source>
        <translation>Grenze für %1 entfernen</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ReviewBar</name>
    <message>
        <source>Frozen results</source>
        <translation>Eingefrorene Ergebnisse</translation>
    </message>
    <message>
        <source>Show the results as they were frozen, and what would change</source>
        <translation>Die Ergebnisse zeigen, wie sie eingefroren wurden, und was sich ändern würde</translation>
    </message>
    <message>
        <source>Upgrade a copy</source>
        <translation>Kopie aktualisieren</translation>
    </message>
    <message>
        <source>Open a copy that can be changed and is computed with catalog %1; this plan stays</source>
        <translation>Eine Kopie öffnen, die sich ändern lässt und mit Katalog %1 berechnet wird; dieser Plan bleibt erhalten</translation>
    </message>
    <message>
        <source>Open for review: nothing here can be changed.</source>
        <translation>Zum Review geöffnet: Hier lässt sich nichts ändern.</translation>
    </message>
    <message>
        <source>No results were frozen with it; the pages compute with catalog %1.</source>
        <translation>Mit dem Plan wurden keine Ergebnisse eingefroren; die Seiten rechnen mit Katalog %1.</translation>
    </message>
    <message>
        <source>Its results were frozen with catalog %1.</source>
        <translation>Die Ergebnisse wurden mit Katalog %1 eingefroren.</translation>
    </message>
    <message>
        <source>Its results were frozen with catalog %1; today&apos;s catalog %2 gives the same.</source>
        <translation>Die Ergebnisse wurden mit Katalog %1 eingefroren; der heutige Katalog %2 ergibt dasselbe.</translation>
    </message>
    <message numerus="yes">
        <source>Its results were frozen with catalog %1; the pages compute with today&apos;s catalog %2, which changes %n figure(s).</source>
        <translation>
            <numerusform>Die Ergebnisse wurden mit Katalog %1 eingefroren; die Seiten rechnen mit dem heutigen Katalog %2, der %n Wert ändert.</numerusform>
            <numerusform>Die Ergebnisse wurden mit Katalog %1 eingefroren; die Seiten rechnen mit dem heutigen Katalog %2, der %n Werte ändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Carbon changes by up to %1.</source>
        <translation>Die Emissionen ändern sich um bis zu %1.</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Open a lens…</source>
        <translation>Lens öffnen…</translation>
    </message>
    <message>
        <source>Review by a Well-Architected custom lens (JSON)</source>
        <translation>Nach einer benutzerdefinierten Well-Architected-Lens (JSON) prüfen</translation>
    </message>
    <message>
        <source>Open a lens</source>
        <translation>Lens öffnen</translation>
    </message>
    <message>
        <source>Custom lenses (*.json)</source>
        <translation>Benutzerdefinierte Lenses (*.json)</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 von %2 beantwortet</translation>
    </message>
    <message>
        <source>coverage %1 (%2 with what the plan suggests)</source>
        <translation>Abdeckung %1 (%2 mit den Vorschlägen des Plans)</translation>
    </message>
    <message>
        <source>coverage %1</source>
        <translation>Abdeckung %1</translation>
    </message>
    <message>
        <source>Answer “%1”</source>
        <translation>„%1“ beantworten</translation>
    </message>
    <message>
        <source>Take over suggestions</source>
        <translation>Vorschläge übernehmen</translation>
    </message>
    <message>
        <source>Say whether a question applies</source>
        <translation>Angeben, ob eine Frage zutrifft</translation>
    </message>
    <message>
        <source>Note on a question</source>
        <translation>Notiz zu einer Frage</translation>
    </message>
    <message>
        <source>Adopt practices</source>
        <translation>Praktiken übernehmen</translation>
    </message>
    <message>
        <source>since “%1”: high risks %2, were %3; coverage %4, was %5</source>
        <translation>seit „%1“: hohe Risiken %2, zuvor %3; Abdeckung %4, zuvor %5</translation>
    </message>
    <message>
        <source>%1 with “%2”: %3</source>
        <translation>%1 mit „%2“: %3</translation>
    </message>
    <message>
        <source>%1 of the scenario</source>
        <translation>%1 des Szenarios</translation>
    </message>
    <message>
        <source>%1 at its published maximum</source>
        <translation>%1 beim veröffentlichten Maximum</translation>
    </message>
    <message>
        <source>The scenario is simulated as it is, and with this practice; this is the difference.</source>
        <translation>Das Szenario wird so simuliert, wie es ist, und mit dieser Praktik; dies ist der Unterschied.</translation>
    </message>
    <message>
        <source>Select it for what is known of the practice.</source>
        <translation>Wählen Sie sie aus, um zu sehen, was über die Praktik bekannt ist.</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::RiskBar</name>
    <message>
        <source>Questions by risk</source>
        <translation>Fragen nach Risiko</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ScenarioTree</name>
    <message>
        <source>Scenarios and from which they inherit</source>
        <translation>Szenarien und wovon sie erben</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Basisszenario</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ScenariosPage</name>
    <message>
        <source>Make it the baseline</source>
        <translation>Zum Basisszenario machen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>+ Inheriting from this</source>
        <translation>+ Erbendes Szenario</translation>
    </message>
    <message>
        <source>A scenario that takes over everything and holds only what is different</source>
        <translation>Ein Szenario, das alles übernimmt und nur das Abweichende enthält</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Festlegungen</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Neues Szenario</translation>
    </message>
    <message>
        <source>Duplicate scenario</source>
        <translation>Szenario duplizieren</translation>
    </message>
    <message>
        <source>Change the baseline</source>
        <translation>Basisszenario wechseln</translation>
    </message>
    <message>
        <source>Remove scenario</source>
        <translation>Szenario entfernen</translation>
    </message>
    <message>
        <source>inherits from %1; what is its own is bold</source>
        <translation>erbt von %1; Eigenes ist fett</translation>
    </message>
    <message>
        <source>stands for itself</source>
        <translation>steht für sich</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Training and processing</source>
        <translation>Training und Verarbeitung</translation>
    </message>
    <message>
        <source>Answering requests</source>
        <translation>Beantworten von Anfragen</translation>
    </message>
    <message>
        <source>Keeping data</source>
        <translation>Aufbewahren von Daten</translation>
    </message>
    <message>
        <source>Practices adopted here</source>
        <translation>Hier übernommene Praktiken</translation>
    </message>
    <message>
        <source>A strength is the relative reduction of what the practice moves; 0 drops an inherited one.</source>
        <translation>Eine Stärke ist die relative Verringerung dessen, worauf die Praktik wirkt; 0 hebt eine geerbte auf.</translation>
    </message>
    <message>
        <source>Demand that is different here</source>
        <translation>Hier abweichende Nachfrage</translation>
    </message>
    <message>
        <source>Another value for an input of the workload, in this scenario only.</source>
        <translation>Ein anderer Wert für eine Eingabe der Workload, nur in diesem Szenario.</translation>
    </message>
    <message>
        <source>Quality expected</source>
        <translation>Erwartete Qualität</translation>
    </message>
    <message>
        <source>Shown beside the footprint, so that neither is bought with the other unseen.</source>
        <translation>Wird neben dem Fußabdruck gezeigt, damit keines von beiden unbemerkt auf Kosten des anderen geht.</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::SectionList</name>
    <message>
        <source>Chapters of the report</source>
        <translation>Kapitel des Berichts</translation>
    </message>
    <message>
        <source>Drag to move, or Alt and the arrow keys</source>
        <translation>Zum Verschieben ziehen oder Alt und die Pfeiltasten verwenden</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::Shortcuts</name>
    <message>
        <source>%1 belongs to “%2” already. Give that one other keys first.</source>
        <translation>%1 gehört schon zu „%2“. Geben Sie diesem Befehl zuerst andere Tasten.</translation>
    </message>
    <message>
        <source>%1 is needed in text fields, tables or menus. Take Ctrl with a letter, or a function key.</source>
        <translation>%1 wird in Textfeldern, Tabellen oder Menüs gebraucht. Nehmen Sie Strg mit einem Buchstaben oder eine Funktionstaste.</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ShortcutsPage</name>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Press the keys that a command is to have; Backspace leaves it without any, Escape as it is.</source>
        <translation>Drücken Sie die Tasten, die ein Befehl haben soll; die Rücktaste lässt ihn ohne Tasten, Esc lässt alles, wie es ist.</translation>
    </message>
    <message>
        <source>Filter commands</source>
        <translation>Befehle filtern</translation>
    </message>
    <message>
        <source>Every command as the program has it</source>
        <translation>Jeder Befehl wie vom Programm vorgesehen</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>Tasten für %1</translation>
    </message>
    <message>
        <source>Reset the keys of %1</source>
        <translation>Tasten für %1 zurücksetzen</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::SpreadChart</name>
    <message>
        <source>How the figures may lie</source>
        <translation>Wie die Werte liegen können</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: %2 bis %3</translation>
    </message>
    <message>
        <source>Nothing is known of this metric</source>
        <translation>Über diese Kennzahl ist nichts bekannt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::StartPage</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>What will it cost the climate, and you, before it is built?</source>
        <translation>Was wird es das Klima kosten, und was Sie? Die Antwort, bevor es gebaut ist.</translation>
    </message>
    <message>
        <source>Describe the work, try out where and how to do it, and see energy, carbon, water, cost and latency side by side. Everything stays on this computer.</source>
        <translation>Beschreiben Sie die Arbeit, probieren Sie aus, wo und wie sie erledigt wird, und sehen Sie Energie, Emissionen, Wasser, Kosten und Latenz nebeneinander. Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Begin with a sample</source>
        <translation>Mit einem Beispiel beginnen</translation>
    </message>
    <message>
        <source>Five plans of realistic size. Change what you like: a sample stays as it is.</source>
        <translation>Fünf Pläne in realistischer Größe. Ändern Sie, was Sie möchten: Das Beispiel selbst bleibt unverändert.</translation>
    </message>
    <message>
        <source>Used recently</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Or drop a plan, or a report that Greenprint has written, anywhere on this window.</source>
        <translation>Oder ziehen Sie einen Plan oder einen von Greenprint geschriebenen Bericht irgendwo in dieses Fenster.</translation>
    </message>
    <message>
        <source>Begin with five questions</source>
        <translation>Mit fünf Fragen beginnen</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::SweepCard</name>
    <message>
        <source>What if an input were another?</source>
        <translation>Was wäre, wenn eine Eingabe anders wäre?</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3 down, %4 across</source>
        <translation>%1 von %2: %3 senkrecht, %4 waagerecht</translation>
    </message>
    <message>
        <source>Make a scenario</source>
        <translation>Szenario anlegen</translation>
    </message>
    <message>
        <source>All runs of all scenarios, a row each</source>
        <translation>Alle Läufe aller Szenarien, je eine Zeile</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an input and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Make a scenario of a run</source>
        <translation>Aus einem Lauf ein Szenario anlegen</translation>
    </message>
    <message>
        <source>The selected scenario with a value of the input</source>
        <translation>Das ausgewählte Szenario mit einem Wert der Eingabe</translation>
    </message>
    <message>
        <source>This input is that of the whole plan: scenarios cannot differ in it</source>
        <translation>Diese Eingabe gilt für den ganzen Plan: Szenarien können darin nicht verschieden sein</translation>
    </message>
    <message>
        <source>Link the inputs</source>
        <translation>Eingaben verknüpfen</translation>
    </message>
    <message>
        <source>All inputs take their steps together: the first run has the first value of each, the last run the last. Without it two inputs make a table of every value with every other.</source>
        <translation>Alle Eingaben rücken gemeinsam Schritt für Schritt vor: Der erste Lauf hat von jeder den ersten Wert, der letzte den letzten. Ohne dies ergeben zwei Eingaben eine Tabelle aus jedem Wert mit jedem anderen.</translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation>Eingabe %1</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::SweepInput</name>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::SwitchEditor</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::TornadoChart</name>
    <message>
        <source>What moves the figure</source>
        <translation>Einflüsse auf den Wert</translation>
    </message>
    <message>
        <source>%1: %2 at %3, %4 at %5</source>
        <translation>%1: %2 bei %3, %4 bei %5</translation>
    </message>
    <message>
        <source>Nothing with a range moves this figure</source>
        <translation>Nichts mit einem Bereich beeinflusst diesen Wert</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Low input</source>
        <translation>Niedrige Eingabe</translation>
    </message>
    <message>
        <source>Figure at it</source>
        <translation>Wert dabei</translation>
    </message>
    <message>
        <source>High input</source>
        <translation>Hohe Eingabe</translation>
    </message>
    <message>
        <source>Low end of the range</source>
        <translation>Unteres Ende des Bereichs</translation>
    </message>
    <message>
        <source>High end of the range</source>
        <translation>Oberes Ende des Bereichs</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::Tour</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Enough</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::VersionTable</name>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>used before</source>
        <translation>zuvor verwendet</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>abgelegt</translation>
    </message>
    <message>
        <source>Comes with Greenprint</source>
        <translation>In Greenprint enthalten</translation>
    </message>
    <message>
        <source>Imported %1 from %2</source>
        <translation>Importiert am %1 aus %2</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>integriert</translation>
    </message>
    <message>
        <source>Read from %1</source>
        <translation>Gelesen aus %1</translation>
    </message>
    <message>
        <source>not kept yet</source>
        <translation>noch nicht abgelegt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::WeekChart</name>
    <message>
        <source>Traffic over the week</source>
        <translation>Anfragelast über die Woche</translation>
    </message>
    <message>
        <source>Left and right move through the hours, up and down change the weight of an hour.</source>
        <translation>Links und rechts gehen durch die Stunden, auf und ab ändern das Gewicht einer Stunde.</translation>
    </message>
    <message>
        <source>Draw the week with the mouse, or use the arrow keys</source>
        <translation>Zeichnen Sie die Woche mit der Maus oder verwenden Sie die Pfeiltasten</translation>
    </message>
    <message>
        <source>%1, %2 o&apos;clock: %3</source>
        <translation>%1, %2 Uhr: %3</translation>
    </message>
    <message>
        <source>Traffic over the week, %1</source>
        <translation>Anfragelast über die Woche, %1</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::WorkloadPage</name>
    <message>
        <source>a dataset: kept, read and moved</source>
        <translation>ein Datensatz: aufbewahrt, gelesen und übertragen</translation>
    </message>
    <message>
        <source>a task: it runs and ends</source>
        <translation>eine Aufgabe: läuft und endet</translation>
    </message>
    <message>
        <source>a service: requests come in, answers go out</source>
        <translation>ein Service: Anfragen kommen herein, Antworten gehen hinaus</translation>
    </message>
    <message>
        <source>data that moves every month</source>
        <translation>Daten, die jeden Monat übertragen werden</translation>
    </message>
    <message>
        <source>features kept for training and for answers</source>
        <translation>Features, die für Training und Antworten bereitgehalten werden</translation>
    </message>
    <message>
        <source>what is written down and kept for a while</source>
        <translation>was protokolliert und eine Weile aufbewahrt wird</translation>
    </message>
    <message>
        <source>devices outside AWS that run the model</source>
        <translation>Geräte außerhalb von AWS, die das Modell ausführen</translation>
    </message>
    <message>
        <source>All datasets</source>
        <translation>Alle Datensätze</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Alle Aufgaben</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Alle Services</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>+ Add…</source>
        <translation>+ Hinzufügen…</translation>
    </message>
    <message>
        <source>Add a part to the workload</source>
        <translation>Teil zur Workload hinzufügen</translation>
    </message>
    <message>
        <source>Whom the values are for</source>
        <translation>Für wen die Werte gelten</translation>
    </message>
    <message>
        <source>Whether a value holds for all scenarios, or another one in the selected scenario only</source>
        <translation>Ob ein Wert für alle Szenarien gilt oder ein anderer nur im ausgewählten Szenario</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Transfer of data</source>
        <translation>Datenübertragung</translation>
    </message>
    <message>
        <source>Feature store</source>
        <translation>Feature Store</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>Devices at the edge</source>
        <translation>Edge-Geräte</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>For all scenarios</source>
        <translation>Für alle Szenarien</translation>
    </message>
    <message>
        <source>Only in “%1”</source>
        <translation>Nur in „%1“</translation>
    </message>
    <message>
        <source>Goal and unit</source>
        <translation>Ziel und Einheit</translation>
    </message>
    <message>
        <source>what it is for and how it is measured</source>
        <translation>wozu sie dient und wie gemessen wird</translation>
    </message>
    <message>
        <source>type, copy and paste as in a spreadsheet</source>
        <translation>tippen, kopieren und einfügen wie in einer Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Functional unit</source>
        <translation>Funktionelle Einheit</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Zeithorizont</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Residency</source>
        <translation>Datenresidenz</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Systemgrenze</translation>
    </message>
    <message>
        <source>The plan and its factors</source>
        <translation>Der Plan und seine Faktoren</translation>
    </message>
    <message>
        <source>Return edits, Delete clears, Ctrl+Delete removes a row. Several selected cells of a column are set at once.</source>
        <translation>Eingabetaste bearbeitet, Entf leert, Strg+Entf entfernt eine Zeile. Mehrere ausgewählte Zellen einer Spalte werden gemeinsam gesetzt.</translation>
    </message>
    <message>
        <source>Measured on other types</source>
        <translation>Auf anderen Typen gemessen</translation>
    </message>
    <message>
        <source>A measurement wins over what the method computes for that type.</source>
        <translation>Eine Messung hat Vorrang vor dem, was die Methode für diesen Typ berechnet.</translation>
    </message>
    <message>
        <source>Own figures</source>
        <translation>Eigene Werte</translation>
    </message>
    <message>
        <source>in place of those of the catalog</source>
        <translation>anstelle derer des Katalogs</translation>
    </message>
</context>
</TS>

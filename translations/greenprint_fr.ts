<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Adoption</name>
    <message>
        <source>The plan has nothing that this could act on.</source>
        <translation>Le plan ne contient rien sur quoi elle puisse agir.</translation>
    </message>
    <message>
        <source>It moves no figure of the estimate.</source>
        <translation>Elle ne modifie aucun chiffre de l’estimation.</translation>
    </message>
    <message>
        <source>Nothing is published that could be counted on: enter a strength that you have measured.</source>
        <translation>Aucune valeur publiée n’est exploitable&#xa0;: saisissez une ampleur que vous avez mesurée.</translation>
    </message>
    <message>
        <source>The published figure is an upper bound, so that nothing is counted until you enter a strength.</source>
        <translation>La valeur publiée est un maximum&#xa0;; rien n’est donc compté tant que vous n’avez pas saisi d’ampleur.</translation>
    </message>
    <message>
        <source>It has no strength.</source>
        <translation>Elle n’a pas d’ampleur.</translation>
    </message>
    <message>
        <source>there is no scenario &quot;%1&quot;</source>
        <translation>il n’y a pas de scénario «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>there is no practice &quot;%1&quot;</source>
        <translation>il n’y a pas de pratique «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1 cannot be adopted here: %2</source>
        <translation>%1 ne peut pas être adoptée ici&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>No instances that this is about stay on.</source>
        <translation>Aucune des instances concernées ne reste active.</translation>
    </message>
    <message>
        <source>No training copies a named dataset to a volume.</source>
        <translation>Aucun entraînement ne copie un jeu de données désigné sur un volume.</translation>
    </message>
    <message>
        <source>Spot lowers the price; work that is repeated after an interruption adds energy.</source>
        <translation>Spot réduit le prix&#xa0;; le travail répété après une interruption consomme de l’énergie en plus.</translation>
    </message>
    <message>
        <source>No training or tuning is bought in another way.</source>
        <translation>Aucun entraînement ou réglage n’est acheté selon un autre mode.</translation>
    </message>
    <message>
        <source>There is no basis for the speed on a processor: enter a run measured on one.</source>
        <translation>Rien ne permet d’évaluer la vitesse sur processeur&#xa0;: saisissez une exécution mesurée sur un processeur.</translation>
    </message>
    <message>
        <source>No model is trained again by the calendar.</source>
        <translation>Aucun modèle n’est réentraîné à date fixe.</translation>
    </message>
    <message>
        <source>No training on accelerators could move to Trainium in its Region.</source>
        <translation>Aucun entraînement sur accélérateurs ne peut passer à Trainium dans sa Région.</translation>
    </message>
    <message>
        <source>No smaller type is offered for these notebooks.</source>
        <translation>Aucun type plus petit n’est proposé pour ces notebooks.</translation>
    </message>
    <message>
        <source>No other type or count is offered that is as fast.</source>
        <translation>Aucun autre type ou nombre proposé n’est aussi rapide.</translation>
    </message>
    <message>
        <source>Assumes that half of the processors and memory is enough.</source>
        <translation>Suppose que la moitié des processeurs et de la mémoire suffit.</translation>
    </message>
    <message>
        <source>No feasible option saves anything here; the figures are of the one that loses least.</source>
        <translation>Aucune option réalisable n’apporte d’économie ici&#xa0;; les chiffres sont ceux de la moins défavorable.</translation>
    </message>
    <message>
        <source>The plan has no model whose place could be taken.</source>
        <translation>Le plan n’a aucun modèle à remplacer.</translation>
    </message>
    <message>
        <source>Only if a rule is good enough for all services: their models, and the work of training them, fall away.</source>
        <translation>Seulement si une règle suffit à tous les services&#xa0;: leurs modèles, et le travail d’entraînement associé, disparaissent.</translation>
    </message>
    <message>
        <source>No service has several models on endpoints of their own.</source>
        <translation>Aucun service n’a plusieurs modèles sur des points de terminaison distincts.</translation>
    </message>
    <message>
        <source>No endpoint waits for requests on instances.</source>
        <translation>Aucun point de terminaison n’attend de requêtes sur des instances.</translation>
    </message>
    <message>
        <source>No service on instances may take that long to answer.</source>
        <translation>Aucun service sur des instances ne peut mettre aussi longtemps à répondre.</translation>
    </message>
    <message>
        <source>A service without a promised latency is taken to be able to wait.</source>
        <translation>Un service sans engagement de latence est considéré comme pouvant attendre.</translation>
    </message>
    <message>
        <source>The residency allows no other Region.</source>
        <translation>La résidence des données n’autorise aucune autre Région.</translation>
    </message>
    <message>
        <source>No Region that the plan allows is feasible and better. %1</source>
        <translation>Aucune Région autorisée par le plan n’est réalisable et meilleure. %1</translation>
    </message>
    <message>
        <source>No move of data or of its readers is feasible and better.</source>
        <translation>Aucun déplacement des données ou de leurs lecteurs n’est réalisable et meilleur.</translation>
    </message>
    <message>
        <source>All data is read where it is kept, and kept where it arises as far as that is stated.</source>
        <translation>Toutes les données sont lues là où elles sont conservées et, pour autant que ce soit indiqué, conservées là où elles sont produites.</translation>
    </message>
    <message>
        <source>No endpoint has more instances standing by than its zones ask for.</source>
        <translation>Aucun point de terminaison n’a plus d’instances de réserve que ses zones n’en demandent.</translation>
    </message>
    <message>
        <source>Resilience has a footprint, which is shown.</source>
        <translation>La résilience a une empreinte&#xa0;; elle est affichée.</translation>
    </message>
    <message>
        <source>Every endpoint spans two zones or more.</source>
        <translation>Chaque point de terminaison couvre au moins deux zones.</translation>
    </message>
    <message>
        <source>Every endpoint scales with demand.</source>
        <translation>Chaque point de terminaison s’adapte à la demande.</translation>
    </message>
    <message>
        <source>No endpoint on accelerators could move to Inferentia in its Region.</source>
        <translation>Aucun point de terminaison sur accélérateurs ne peut passer à Inferentia dans sa Région.</translation>
    </message>
    <message>
        <source>No endpoint on processors could move to Arm in its Region.</source>
        <translation>Aucun point de terminaison sur processeurs ne peut passer à Arm dans sa Région.</translation>
    </message>
    <message>
        <source>%1 %2 months</source>
        <translation>%1 %2&#xa0;mois</translation>
    </message>
    <message>
        <source>Everything that this could act on has an end already.</source>
        <translation>Tout ce sur quoi elle pourrait agir a déjà une échéance.</translation>
    </message>
    <message>
        <source>Assumes that data is kept no longer than: %1. Put in what your rules ask for.</source>
        <translation>Suppose que les données ne sont pas conservées plus longtemps que&#xa0;: %1. Indiquez ce qu’exigent vos règles.</translation>
    </message>
    <message>
        <source>No data in S3 is read less than once a month outside an archive.</source>
        <translation>Aucune donnée dans S3 hors archive n’est lue moins d’une fois par mois.</translation>
    </message>
    <message>
        <source>No data in several zones is marked as re-creatable.</source>
        <translation>Aucune donnée répartie sur plusieurs zones n’est marquée comme reproductible.</translation>
    </message>
    <message>
        <source>Data that is read so often that it would cost more stays where it is.</source>
        <translation>Les données lues si souvent qu’elles coûteraient plus cher restent où elles sont.</translation>
    </message>
    <message>
        <source>No data that grows lies in S3 Standard without a rule.</source>
        <translation>Aucune donnée en croissance ne se trouve dans S3 Standard sans règle.</translation>
    </message>
    <message>
        <source>Assumes %1 days. Put in what your rules ask for.</source>
        <translation>Suppose %1&#xa0;jours. Indiquez ce qu’exigent vos règles.</translation>
    </message>
    <message>
        <source>No logs are kept for ever.</source>
        <translation>Aucun journal n’est conservé indéfiniment.</translation>
    </message>
    <message>
        <source>How often drift will call for training is not stated (“%1”); until it is, the number of runs stays.</source>
        <translation>La fréquence à laquelle la dérive déclenchera un entraînement n’est pas indiquée («&#x202f;%1&#x202f;»)&#xa0;; d’ici là, le nombre d’exécutions reste inchangé.</translation>
    </message>
    <message>
        <source>Only if a managed service is good enough. Its energy is not known until its provider states it (“%1”).</source>
        <translation>Seulement si un service géré suffit. Son énergie reste inconnue tant que son fournisseur ne l’indique pas («&#x202f;%1&#x202f;»).</translation>
    </message>
    <message>
        <source>No device is part of the plan: add one under “%1” to compare with it.</source>
        <translation>Le plan ne comporte aucun appareil&#xa0;: ajoutez-en un sous «&#x202f;%1&#x202f;» pour comparer.</translation>
    </message>
    <message>
        <source>AWS publishes no energy by storage class; the saving is money until “%1” is set to “%2”.</source>
        <translation>AWS ne publie aucune énergie par classe de stockage&#xa0;; l’économie est financière tant que «&#x202f;%1&#x202f;» n’est pas réglé sur «&#x202f;%2&#x202f;».</translation>
    </message>
</context>
<context>
    <name>BoundarySections</name>
    <message>
        <source>Environmental impact</source>
        <translation>Impact environnemental</translation>
    </message>
    <message>
        <source>This section states the impact of the scenario “%1” over %2. All figures come from one simulation of the plan, made before the system is built; each is a product of the factors listed under coefficients, with their sources.</source>
        <translation>Cette section présente l’impact du scénario «&#x202f;%1&#x202f;» sur %2. Tous les chiffres proviennent d’une même simulation du plan, faite avant la construction du système&#xa0;; chacun est le produit des facteurs listés dans la section Coefficients, avec leurs sources.</translation>
    </message>
    <message>
        <source>Carbon per %1</source>
        <translation>Carbone par %1</translation>
    </message>
    <message>
        <source>Of it embodied in hardware</source>
        <translation>Dont intrinsèque au matériel</translation>
    </message>
    <message>
        <source>Energy of idle capacity</source>
        <translation>Énergie de la capacité inactive</translation>
    </message>
    <message>
        <source>Nature of the numbers</source>
        <translation>Nature des chiffres</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Energy and carbon</source>
        <translation>Énergie et carbone</translation>
    </message>
    <message>
        <source>What they rest on</source>
        <translation>Ce sur quoi ils reposent</translation>
    </message>
    <message>
        <source>estimated, with measured power</source>
        <translation>estimés, avec puissance mesurée</translation>
    </message>
    <message>
        <source>estimated (simulated)</source>
        <translation>estimés (simulés)</translation>
    </message>
    <message>
        <source>Nothing in this card is a meter reading of the deployed system, and nothing is reported by the provider for this workload.</source>
        <translation>Rien dans cette fiche n’est un relevé de compteur du système déployé, et rien n’est communiqué par le fournisseur pour cette charge de travail.</translation>
    </message>
    <message>
        <source>run times on the reference instances of the plan, scaled by the speed of the chosen ones</source>
        <translation>durées d’exécution sur les instances de référence du plan, corrigées selon la vitesse des instances choisies</translation>
    </message>
    <message>
        <source>measured on the chosen instance: %1; else run times on the reference instances, scaled by speed</source>
        <translation>mesuré sur l’instance choisie&#xa0;: %1&#xa0;; sinon, durées d’exécution sur les instances de référence, corrigées selon la vitesse</translation>
    </message>
    <message>
        <source>Boundary, unit and period</source>
        <translation>Périmètre, unité et période</translation>
    </message>
    <message>
        <source>Functional unit</source>
        <translation>Unité fonctionnelle</translation>
    </message>
    <message>
        <source>Units over the period</source>
        <translation>Unités sur la période</translation>
    </message>
    <message>
        <source>Why this unit</source>
        <translation>Pourquoi cette unité</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Counted at</source>
        <translation>Comptée au niveau de</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>Comptabilisation</translation>
    </message>
    <message>
        <source>The electricity is the provider&apos;s scope 2 and, for the customer, scope 3. Location-based and market-based figures stand side by side and are never mixed or netted.</source>
        <translation>L’électricité relève du scope 2 du fournisseur et, pour le client, du scope 3. Les chiffres basés sur la localisation et ceux basés sur le marché figurent côte à côte&#xa0;; ils ne sont jamais mélangés ni déduits les uns des autres.</translation>
    </message>
    <message>
        <source>What is inside</source>
        <translation>Ce qui est inclus</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Inclus</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>the plan has nothing here</source>
        <translation>le plan ne contient rien à ce titre</translation>
    </message>
    <message>
        <source>Failed and repeated runs</source>
        <translation>Exécutions échouées et répétées</translation>
    </message>
    <message>
        <source>the plan states none</source>
        <translation>le plan n’en indique aucune</translation>
    </message>
    <message>
        <source>Idle capacity</source>
        <translation>Capacité inactive</translation>
    </message>
    <message>
        <source>none arises</source>
        <translation>il n’y en a pas</translation>
    </message>
    <message>
        <source>Hardware (embodied)</source>
        <translation>Matériel (intrinsèque)</translation>
    </message>
    <message>
        <source>by share of the server and of its lifetime</source>
        <translation>au prorata du serveur et de sa durée de vie</translation>
    </message>
    <message>
        <source>Networks inside AWS</source>
        <translation>Réseaux internes à AWS</translation>
    </message>
    <message>
        <source>Network between AWS and clients</source>
        <translation>Réseau entre AWS et les clients</translation>
    </message>
    <message>
        <source>%1, kept apart</source>
        <translation>%1, comptabilisé à part</translation>
    </message>
    <message>
        <source>Devices of clients, offices, travel</source>
        <translation>Appareils des clients, bureaux, déplacements</translation>
    </message>
    <message>
        <source>Models and data that others made</source>
        <translation>Modèles et données produits par des tiers</translation>
    </message>
    <message>
        <source>base model: see overview</source>
        <translation>modèle de base&#xa0;: voir la vue d’ensemble</translation>
    </message>
    <message>
        <source>Hardware and location</source>
        <translation>Matériel et localisation</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>as stated in the plan</source>
        <translation>tel qu’indiqué dans le plan</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Precision of the location</source>
        <translation>Précision de la localisation</translation>
    </message>
    <message>
        <source>Region; the zone and the hall are not known</source>
        <translation>Région&#xa0;; la zone et la salle ne sont pas connues</translation>
    </message>
    <message>
        <source>Instance hours over the period</source>
        <translation>Heures d’instance sur la période</translation>
    </message>
    <message>
        <source>Part of the workload</source>
        <translation>Élément de la charge de travail</translation>
    </message>
    <message>
        <source>Instance type</source>
        <translation>Type d’instance</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Accélérateur</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En activité</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Measured power was read from hardware and entered in the plan; energy and carbon are computed from it. Nothing is reported by the provider for this workload.</source>
        <translation>La puissance mesurée a été relevée sur du matériel et saisie dans le plan&#xa0;; l’énergie et le carbone en sont calculés. Rien n’est communiqué par le fournisseur pour cette charge de travail.</translation>
    </message>
</context>
<context>
    <name>CarriedPlan</name>
    <message>
        <source>the attachment of the PDF is damaged</source>
        <translation>la pièce jointe du PDF est endommagée</translation>
    </message>
    <message>
        <source>the PDF cannot be read: %1</source>
        <translation>le PDF ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>the PDF carries no plan; it was not written by Greenprint, or for the archive</source>
        <translation>le PDF ne contient pas de plan&#xa0;; il n’a pas été créé par Greenprint, ou il l’a été pour l’archivage</translation>
    </message>
    <message>
        <source>the PDF is larger than 256 MiB</source>
        <translation>le PDF dépasse 256&#xa0;MiB</translation>
    </message>
</context>
<context>
    <name>CatalogCheck</name>
    <message>
        <source>the key column &quot;%1&quot; is missing</source>
        <translation>la colonne clé «&#x202f;%1&#x202f;» manque</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; is empty or used twice</source>
        <translation>la clé «&#x202f;%1&#x202f;» est vide ou utilisée deux fois</translation>
    </message>
    <message>
        <source>the table is empty</source>
        <translation>la table est vide</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is not a Region</source>
        <translation>la colonne «&#x202f;%1&#x202f;» n’est pas une Région</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is missing</source>
        <translation>la colonne «&#x202f;%1&#x202f;» manque</translation>
    </message>
    <message>
        <source>the unit &quot;%1&quot; is not known</source>
        <translation>l’unité «&#x202f;%1&#x202f;» est inconnue</translation>
    </message>
    <message>
        <source>the source &quot;%1&quot; does not exist</source>
        <translation>la source «&#x202f;%1&#x202f;» n’existe pas</translation>
    </message>
    <message>
        <source>&quot;%1&quot; refers to the table &quot;%2&quot;, which has no key</source>
        <translation>«&#x202f;%1&#x202f;» renvoie à la table «&#x202f;%2&#x202f;», qui n’a pas de clé</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in %2</source>
        <translation>«&#x202f;%1&#x202f;» ne figure pas dans %2</translation>
    </message>
    <message>
        <source>expected a number, found &quot;%1&quot;</source>
        <translation>nombre attendu, trouvé «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1 is outside %2 to %3</source>
        <translation>%1 est hors de la plage de %2 à %3</translation>
    </message>
    <message>
        <source>the number has no source</source>
        <translation>le nombre n’a pas de source</translation>
    </message>
    <message>
        <source>the number has no unit</source>
        <translation>le nombre n’a pas d’unité</translation>
    </message>
    <message>
        <source>the range does not contain the value</source>
        <translation>la plage ne contient pas la valeur</translation>
    </message>
    <message>
        <source>the text is missing</source>
        <translation>le texte manque</translation>
    </message>
    <message>
        <source>there is no such text in English</source>
        <translation>ce texte n’existe pas en anglais</translation>
    </message>
    <message>
        <source>the status &quot;%1&quot; is not known</source>
        <translation>le statut «&#x202f;%1&#x202f;» est inconnu</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
</context>
<context>
    <name>CatalogFiles</name>
    <message>
        <source>the file is larger than 32 MiB</source>
        <translation>le fichier dépasse 32&#xa0;MiB</translation>
    </message>
    <message>
        <source>the files are larger than 256 MiB</source>
        <translation>les fichiers dépassent 256&#xa0;MiB</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>le fichier manque</translation>
    </message>
    <message>
        <source>the table &quot;%1&quot; is missing</source>
        <translation>la table «&#x202f;%1&#x202f;» manque</translation>
    </message>
</context>
<context>
    <name>CatalogImport</name>
    <message>
        <source>the files are larger than 256 MiB together</source>
        <translation>les fichiers dépassent ensemble 256&#xa0;MiB</translation>
    </message>
    <message>
        <source>a second file of that name</source>
        <translation>un second fichier de ce nom</translation>
    </message>
    <message>
        <source>a whole catalog is imported by itself</source>
        <translation>un catalogue complet s’importe seul</translation>
    </message>
    <message>
        <source>this is there already</source>
        <translation>cela existe déjà</translation>
    </message>
    <message>
        <source>the folder cannot be named so</source>
        <translation>le dossier ne peut pas porter ce nom</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not name a file of the same folder</source>
        <translation>«&#x202f;%1&#x202f;» ne désigne pas un fichier du même dossier</translation>
    </message>
</context>
<context>
    <name>CatalogLoader</name>
    <message>
        <source>the column &quot;%1&quot; is missing</source>
        <translation>la colonne «&#x202f;%1&#x202f;» manque</translation>
    </message>
    <message>
        <source>%1: expected a number, found &quot;%2&quot;</source>
        <translation>%1&#xa0;: nombre attendu, trouvé «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>%1: expected a number</source>
        <translation>%1&#xa0;: nombre attendu</translation>
    </message>
    <message>
        <source>the source &quot;%1&quot; does not exist</source>
        <translation>la source «&#x202f;%1&#x202f;» n’existe pas</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Aucune source</translation>
    </message>
    <message>
        <source>Entered in the plan</source>
        <translation>Saisi dans le plan</translation>
    </message>
    <message>
        <source>Computed by the simulation</source>
        <translation>Calculé par la simulation</translation>
    </message>
    <message>
        <source>the Region &quot;%1&quot; is listed twice</source>
        <translation>la Région «&#x202f;%1&#x202f;» est listée deux fois</translation>
    </message>
    <message>
        <source>the Region us-east-1 is missing</source>
        <translation>la Région us-east-1 manque</translation>
    </message>
    <message>
        <source>the Region &quot;%1&quot; does not exist</source>
        <translation>la Région «&#x202f;%1&#x202f;» n’existe pas</translation>
    </message>
    <message>
        <source>the processor &quot;%1&quot; does not exist</source>
        <translation>le processeur «&#x202f;%1&#x202f;» n’existe pas</translation>
    </message>
    <message>
        <source>the accelerator &quot;%1&quot; does not exist</source>
        <translation>l’accélérateur «&#x202f;%1&#x202f;» n’existe pas</translation>
    </message>
    <message>
        <source>the type &quot;%1&quot; does not exist</source>
        <translation>le type «&#x202f;%1&#x202f;» n’existe pas</translation>
    </message>
    <message>
        <source>the manifest describes no numbers</source>
        <translation>le manifeste ne décrit aucun nombre</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist</source>
        <translation>«&#x202f;%1&#x202f;» n’existe pas</translation>
    </message>
    <message>
        <source>expected a number, found &quot;%1&quot;</source>
        <translation>nombre attendu, trouvé «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>the class &quot;%1&quot; does not exist</source>
        <translation>la classe «&#x202f;%1&#x202f;» n’existe pas</translation>
    </message>
    <message>
        <source>an inference option is missing</source>
        <translation>une option d’inférence manque</translation>
    </message>
    <message>
        <source>a coefficient is missing</source>
        <translation>un coefficient manque</translation>
    </message>
    <message>
        <source>a price is missing</source>
        <translation>un prix manque</translation>
    </message>
    <message>
        <source>the practice &quot;%1&quot; does not exist</source>
        <translation>la pratique «&#x202f;%1&#x202f;» n’existe pas</translation>
    </message>
    <message>
        <source>there are more than %1 sources</source>
        <translation>il y a plus de %1 sources</translation>
    </message>
    <message>
        <source>the service &quot;%1&quot; does not exist</source>
        <translation>le service «&#x202f;%1&#x202f;» n’existe pas</translation>
    </message>
    <message>
        <source>%1: expected a whole number</source>
        <translation>%1&#xa0;: nombre entier attendu</translation>
    </message>
    <message>
        <source>%1: expected one of %2, found &quot;%3&quot;</source>
        <translation>%1&#xa0;: valeur attendue parmi %2, trouvé «&#x202f;%3&#x202f;»</translation>
    </message>
    <message>
        <source>%1: expected letters of %2, found &quot;%3&quot;</source>
        <translation>%1&#xa0;: lettres attendues parmi %2, trouvé «&#x202f;%3&#x202f;»</translation>
    </message>
    <message>
        <source>%1: expected a year, found &quot;%2&quot;</source>
        <translation>%1&#xa0;: année attendue, trouvé «&#x202f;%2&#x202f;»</translation>
    </message>
</context>
<context>
    <name>CatalogManifest</name>
    <message>
        <source>expected: unit, least, most, source, year, confidence; found &quot;%1&quot;</source>
        <translation>attendu&#xa0;: unité, minimum, maximum, source, année, confiance&#xa0;; trouvé «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>a bound, year or confidence is not valid in &quot;%1&quot;</source>
        <translation>une borne, une année ou une confiance n’est pas valide dans «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>expected: source, year, confidence; found &quot;%1&quot;</source>
        <translation>attendu&#xa0;: source, année, confiance&#xa0;; trouvé «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>a year or confidence is not valid in &quot;%1&quot;</source>
        <translation>une année ou une confiance n’est pas valide dans «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>&quot;file&quot; must name a file of the same folder</source>
        <translation>«&#x202f;file&#x202f;» doit désigner un fichier du même dossier</translation>
    </message>
    <message>
        <source>the manifest is larger than 1 MiB</source>
        <translation>le manifeste dépasse 1&#xa0;MiB</translation>
    </message>
    <message>
        <source>the manifest contains a NUL byte</source>
        <translation>le manifeste contient un octet NUL</translation>
    </message>
    <message>
        <source>a manifest has no directives (#)</source>
        <translation>un manifeste n’a pas de directives (#)</translation>
    </message>
    <message>
        <source>the manifest is nested deeper than %1</source>
        <translation>le manifeste a plus de %1 niveaux d’imbrication</translation>
    </message>
    <message>
        <source>this is not a catalog of format %1</source>
        <translation>ce n’est pas un catalogue au format %1</translation>
    </message>
    <message>
        <source>&quot;version&quot; is missing</source>
        <translation>«&#x202f;version&#x202f;» manque</translation>
    </message>
    <message>
        <source>&quot;tables&quot; is missing</source>
        <translation>«&#x202f;tables&#x202f;» manque</translation>
    </message>
    <message>
        <source>&quot;version&quot; is &quot;%1&quot;; expected letters, digits, &quot;.&quot;, &quot;+&quot;, &quot;_&quot; and &quot;-&quot;</source>
        <translation>«&#x202f;version&#x202f;» est «&#x202f;%1&#x202f;»&#xa0;; attendu&#xa0;: lettres, chiffres, «&#x202f;.&#x202f;», «&#x202f;+&#x202f;», «&#x202f;_&#x202f;» et «&#x202f;-&#x202f;»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no mark; expected signs such as &quot;~&quot;, and no digit, comma, quote, &quot;+&quot;, &quot;-&quot; or &quot;.&quot;</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une marque&#xa0;; attendu&#xa0;: des signes tels que «&#x202f;~&#x202f;», sans chiffre, virgule, guillemet, «&#x202f;+&#x202f;», «&#x202f;-&#x202f;» ni «&#x202f;.&#x202f;»</translation>
    </message>
</context>
<context>
    <name>CatalogMerge</name>
    <message>
        <source>a second file with the table &quot;%1&quot;</source>
        <translation>un second fichier avec la table «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>this is no table of a catalog; expected one of %1</source>
        <translation>ce n’est pas une table de catalogue&#xa0;; attendu&#xa0;: l’une des tables %1</translation>
    </message>
    <message>
        <source>this may be one of several tables; expected a file named %1.csv</source>
        <translation>plusieurs tables sont possibles&#xa0;; attendu&#xa0;: un fichier nommé %1.csv</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is not known; expected one of %2</source>
        <translation>la colonne «&#x202f;%1&#x202f;» est inconnue&#xa0;; attendu&#xa0;: l’une de %2</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is missing</source>
        <translation>la colonne «&#x202f;%1&#x202f;» manque</translation>
    </message>
    <message>
        <source>Imported figures: %1</source>
        <translation>Valeurs importées&#xa0;: %1</translation>
    </message>
    <message>
        <source>own data</source>
        <translation>données de l’utilisateur</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not name a catalog; expected letters, digits, &quot;.&quot; and &quot;-&quot;</source>
        <translation>«&#x202f;%1&#x202f;» ne désigne pas un catalogue&#xa0;; attendu&#xa0;: lettres, chiffres, «&#x202f;.&#x202f;» et «&#x202f;-&#x202f;»</translation>
    </message>
    <message>
        <source>there is no table to import</source>
        <translation>il n’y a aucune table à importer</translation>
    </message>
    <message>
        <source>the row stands here twice, first on line %1</source>
        <translation>la ligne figure ici deux fois, d’abord à la ligne %1</translation>
    </message>
    <message>
        <source>expected a number such as 0.25, found &quot;%1&quot;</source>
        <translation>nombre tel que 0.25 attendu, trouvé «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>CatalogPreview</name>
    <message>
        <source>the preview was stopped</source>
        <translation>l’aperçu a été arrêté</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>%1 d</source>
        <translation>%1&#xa0;j</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>data</source>
        <translation>données</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>réponses</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 après %2</translation>
    </message>
    <message>
        <source>deleted after %1</source>
        <translation>suppression après %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>no instance type</source>
        <translation>aucun type d’instance</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>, always on</source>
        <translation>, toujours actif</translation>
    </message>
    <message>
        <source>, in %1</source>
        <translation>, dans %1</translation>
    </message>
    <message>
        <source> %1 GB</source>
        <translation> %1&#xa0;Go</translation>
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
        <translation>Région</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Pratiques</translation>
    </message>
    <message>
        <source>Quality: %1</source>
        <translation>Qualité&#xa0;: %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
</context>
<context>
    <name>ChoiceNames</name>
    <message>
        <source>Deleted after</source>
        <translation>Suppression après</translation>
    </message>
    <message>
        <source>Transition %1: %2</source>
        <translation>Transition %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>never deleted</source>
        <translation>jamais supprimé</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Usage: greenprint-cli VERB [OPTION…] ARGUMENT…

Plans machine-learning workloads on AWS: energy, carbon, water, cost, latency.

Verbs:
</source>
        <translation>Utilisation&#xa0;: greenprint-cli VERBE [OPTION…] ARGUMENT…

Planifie des charges de travail de machine learning sur AWS&#xa0;: énergie, carbone, eau, coût, latence.

Verbes&#xa0;:
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
Partout&#xa0;: --scenario ID, --format FORMAT, --catalog DOSSIER, --library FICHIER, --threads N, --help,
--version.
Un PLAN est un fichier .gplan, un PDF qui en contient un, ou library:NOM ou library:ID
pour un plan de la bibliothèque.
Codes de retour&#xa0;: 0 terminé&#xa0;; 1 terminé, mais un scénario n’est pas réalisable&#xa0;; 2 mauvaise utilisation&#xa0;; 3 une entrée
ne peut pas être lue&#xa0;; 4 une sortie ne peut pas être écrite&#xa0;; 5 annulé.
«&#x202f;greenprint-cli VERBE --help&#x202f;» en dit plus sur un verbe.
</translation>
    </message>
    <message>
        <source>Try &quot;greenprint-cli --help&quot;.</source>
        <translation>Essayez «&#x202f;greenprint-cli --help&#x202f;».</translation>
    </message>
    <message>
        <source>Scenario; the baseline, or all, without it.</source>
        <translation>Scénario&#xa0;; par défaut, la référence ou tous.</translation>
    </message>
    <message>
        <source>json, csv or table.</source>
        <translation>json, csv ou table.</translation>
    </message>
    <message>
        <source>Folder of another catalog.</source>
        <translation>Dossier d’un autre catalogue.</translation>
    </message>
    <message>
        <source>Another plan library than the user&apos;s.</source>
        <translation>Autre bibliothèque de plans que celle de l’utilisateur.</translation>
    </message>
    <message>
        <source>Threads for long work.</source>
        <translation>Threads pour les longs calculs.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Affiche cette aide.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Affiche la version.</translation>
    </message>
    <message>
        <source>a verb is missing</source>
        <translation>un verbe manque</translation>
    </message>
    <message>
        <source>there is no verb &quot;%1&quot;</source>
        <translation>il n’y a pas de verbe «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>the PDF is larger than 256 MiB</source>
        <translation>le PDF dépasse 256&#xa0;MiB</translation>
    </message>
    <message>
        <source>Catalog %1 of %2
</source>
        <translation>Catalogue %1 du %2
</translation>
    </message>
    <message>
        <source>%1 Regions, %2 EC2 types, %3 SageMaker types, %4 practices

</source>
        <translation>%1 Régions, %2 types EC2, %3 types SageMaker, %4 pratiques

</translation>
    </message>
    <message>
        <source>%1 tables, %2 numbers, %3 references: %4 defects
</source>
        <translation>%1 tables, %2 nombres, %3 références&#xa0;; défauts&#xa0;: %4
</translation>
    </message>
    <message>
        <source>expected catalog %1 %2</source>
        <translation>attendu&#xa0;: catalog %1 %2</translation>
    </message>
    <message>
        <source>The catalog: its version, contents and sources; check proves it sound. Newer catalogs, or tables with own figures, are imported into the library.</source>
        <translation>Le catalogue&#xa0;: version, contenu et sources&#xa0;; check en vérifie l’intégrité&#xa0;; les catalogues plus récents, ou des tables avec vos propres valeurs, s’importent dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Name of an import of tables; the date without it.</source>
        <translation>Nom d’une importation de tables&#xa0;; par défaut, la date.</translation>
    </message>
    <message>
        <source>Puts an imported catalog to use.</source>
        <translation>Met en service un catalogue importé.</translation>
    </message>
    <message>
        <source>Shows what an import would change, and imports nothing.</source>
        <translation>Montre ce qu’une importation changerait, sans rien importer.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>Carbone</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Eau</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Catalog %1 changes the results of %2 of %3 saved plans.
</source>
        <translation>Plans enregistrés dont le catalogue %1 change les résultats&#xa0;: %2 sur %3.
</translation>
    </message>
    <message>
        <source>Catalog %1 is imported and in use.</source>
        <translation>Le catalogue %1 est importé et utilisé.</translation>
    </message>
    <message>
        <source>Catalog %1 is imported; &quot;catalog use %1&quot; puts it to use.</source>
        <translation>Le catalogue %1 est importé&#xa0;; «&#x202f;catalog use %1&#x202f;» le met en service.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>intégré</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Choices, results and differences of scenarios side by side.</source>
        <translation>Choix, résultats et différences des scénarios côte à côte.</translation>
    </message>
    <message>
        <source>Scenario to compare with; the plan&apos;s baseline without it.</source>
        <translation>Scénario auquel comparer&#xa0;; par défaut, la référence du plan.</translation>
    </message>
    <message>
        <source>Totals by scenario, stage and month; with --ledger the lines.</source>
        <translation>Totaux par scénario, étape et mois&#xa0;; avec --ledger, les lignes.</translation>
    </message>
    <message>
        <source>Shows the ledger lines.</source>
        <translation>Affiche les lignes du registre.</translation>
    </message>
    <message>
        <source>--line: expected a number from 0 to %1</source>
        <translation>--line&#xa0;: nombre attendu de 0 à %1</translation>
    </message>
    <message>
        <source>The formula of a figure with its values and sources.</source>
        <translation>La formule d’un chiffre avec ses valeurs et ses sources.</translation>
    </message>
    <message>
        <source>One ledger line with every factor.</source>
        <translation>Une ligne du registre avec chaque facteur.</translation>
    </message>
    <message>
        <source>--objectives: &quot;%1&quot; is not a metric</source>
        <translation>--objectives&#xa0;: «&#x202f;%1&#x202f;» n’est pas une métrique</translation>
    </message>
    <message>
        <source>--vary: &quot;%1&quot;; expected some of region, storage, instance, endpoint, practices</source>
        <translation>--vary&#xa0;: «&#x202f;%1&#x202f;»&#xa0;; attendu&#xa0;: une ou plusieurs valeurs parmi region, storage, instance, endpoint, practices</translation>
    </message>
    <message>
        <source>The designs that no other one beats, out of all there are.</source>
        <translation>Les configurations qu’aucune autre ne surpasse, parmi toutes celles qui existent.</translation>
    </message>
    <message>
        <source>Two or three metrics; carbon_kg,cost_usd without it.</source>
        <translation>Deux ou trois métriques&#xa0;; par défaut, carbon_kg,cost_usd.</translation>
    </message>
    <message>
        <source>METRIC&lt;=N; may stand several times.</source>
        <translation>MÉTRIQUE&lt;=N&#xa0;; peut figurer plusieurs fois.</translation>
    </message>
    <message>
        <source>region, storage, instance, endpoint, practices; the first four without it.</source>
        <translation>region, storage, instance, endpoint, practices&#xa0;; par défaut, les quatre premiers.</translation>
    </message>
    <message>
        <source>All stages in one Region.</source>
        <translation>Toutes les étapes dans une seule Région.</translation>
    </message>
    <message>
        <source>Only these instance types, as ml.g5.*,ml.c7*.</source>
        <translation>Seulement ces types d’instance, par ex. ml.g5.*,ml.c7*.</translation>
    </message>
    <message>
        <source>there is no format &quot;%1&quot;; there are %2</source>
        <translation>il n’y a pas de format «&#x202f;%1&#x202f;»&#xa0;; formats disponibles&#xa0;: %2</translation>
    </message>
    <message>
        <source>-o FILE is missing</source>
        <translation>-o FICHIER manque</translation>
    </message>
    <message>
        <source>A file for another tool.</source>
        <translation>Un fichier pour un autre outil.</translation>
    </message>
    <message>
        <source>File to write.</source>
        <translation>Fichier à écrire.</translation>
    </message>
    <message>
        <source>Well-Architected custom lens; the built-in lens without it.</source>
        <translation>Lentille personnalisée Well-Architected&#xa0;; par défaut, la lentille intégrée.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no revision</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une révision</translation>
    </message>
    <message>
        <source>%1 carries no results</source>
        <translation>%1 ne contient pas de résultats</translation>
    </message>
    <message>
        <source>Revision %1 of &quot;%2&quot;</source>
        <translation>Révision %1 de «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>%1 was saved without results</source>
        <translation>%1 a été enregistré sans résultats</translation>
    </message>
    <message>
        <source>The inputs are the same.
</source>
        <translation>Les entrées sont identiques.
</translation>
    </message>
    <message>
        <source>The results are the same.
</source>
        <translation>Les résultats sont identiques.
</translation>
    </message>
    <message>
        <source>%1, frozen with catalog %2; the catalog in use is %3

</source>
        <translation>%1, figé avec le catalogue %2&#xa0;; le catalogue utilisé est %3

</translation>
    </message>
    <message>
        <source>Nothing would change.
</source>
        <translation>Rien ne changerait.
</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is computed with catalog %2</source>
        <translation>«&#x202f;%1&#x202f;» est calculé avec le catalogue %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Trouvé dans</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>--order: expected modified, name, created, carbon or cost</source>
        <translation>--order&#xa0;: attendu modified, name, created, carbon ou cost</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Jalons</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>there is no plan file in the folder</source>
        <translation>il n’y a aucun fichier de plan dans le dossier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>the plan has no milestone &quot;%1&quot;</source>
        <translation>le plan n’a pas de jalon «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>the newest revision says the same already</source>
        <translation>la révision la plus récente dit déjà la même chose</translation>
    </message>
    <message>
        <source>revision %1 is the newest again, as revision %2</source>
        <translation>la révision %1 redevient la plus récente, comme révision %2</translation>
    </message>
    <message>
        <source>another program saved the plan just now; please try again</source>
        <translation>un autre programme vient d’enregistrer le plan&#xa0;; veuillez réessayer</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is recorded with catalog %2</source>
        <translation>«&#x202f;%1&#x202f;» est enregistré avec le catalogue %2</translation>
    </message>
    <message>
        <source>expected --tag or --note</source>
        <translation>attendu&#xa0;: --tag ou --note</translation>
    </message>
    <message>
        <source>the plan is in the bin as %1</source>
        <translation>le plan est dans la corbeille sous %1</translation>
    </message>
    <message>
        <source>: there is no library here</source>
        <translation>&#xa0;: il n’y a pas de bibliothèque ici</translation>
    </message>
    <message>
        <source>%1 plans, %2 revisions, %3 milestones, %4 catalogs in %5 MB: %6 defects
</source>
        <translation>plans&#xa0;: %1, révisions&#xa0;: %2, jalons&#xa0;: %3, catalogues&#xa0;: %4, dans %5&#xa0;Mo&#xa0;; défauts&#xa0;: %6
</translation>
    </message>
    <message>
        <source>&quot;library recover -o FILE&quot; makes a new library of what can be read.
</source>
        <translation>«&#x202f;library recover -o FICHIER&#x202f;» crée une nouvelle bibliothèque avec ce qui est lisible.
</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>le dossier ne peut pas être créé</translation>
    </message>
    <message>
        <source>%1 plans, %2 revisions and %3 milestones are in %4
</source>
        <translation>plans&#xa0;: %1, révisions&#xa0;: %2, jalons&#xa0;: %3, dans %4
</translation>
    </message>
    <message>
        <source>lost: %1
</source>
        <translation>perdu&#xa0;: %1
</translation>
    </message>
    <message>
        <source>--%1: expected a whole number from 1 on</source>
        <translation>--%1&#xa0;: nombre entier à partir de 1 attendu</translation>
    </message>
    <message>
        <source>The plans with the figures of their baselines.</source>
        <translation>Les plans avec les chiffres de leurs scénarios de référence.</translation>
    </message>
    <message>
        <source>Plans in which all words are found: in names, descriptions, datasets, tasks, services, notes and tags. The last word may be a beginning.</source>
        <translation>Plans contenant tous les mots&#xa0;: dans les noms, descriptions, jeux de données, tâches, services, notes et étiquettes&#xa0;; le dernier mot peut n’être qu’un début.</translation>
    </message>
    <message>
        <source>Takes plans over; a plan with a known id becomes a further revision.</source>
        <translation>Importe des plans&#xa0;; un plan dont l’identifiant est connu devient une nouvelle révision.</translation>
    </message>
    <message>
        <source>Writes a plan as a file, or to standard output.</source>
        <translation>Écrit un plan dans un fichier ou sur la sortie standard.</translation>
    </message>
    <message>
        <source>The revisions of a plan, newest first.</source>
        <translation>Les révisions d’un plan, de la plus récente à la plus ancienne.</translation>
    </message>
    <message>
        <source>What differs between two revisions, in inputs and results; without the second the newest is compared.</source>
        <translation>Différences entre deux révisions, entrées et résultats&#xa0;; sans la seconde, comparaison avec la plus récente.</translation>
    </message>
    <message>
        <source>Makes an earlier revision the newest again.</source>
        <translation>Rétablit une révision antérieure comme la plus récente.</translation>
    </message>
    <message>
        <source>Freezes the newest revision with its results under a title.</source>
        <translation>Fige la révision la plus récente avec ses résultats sous un titre.</translation>
    </message>
    <message>
        <source>What the catalog in use would change in the frozen results, and why.</source>
        <translation>Ce que le catalogue utilisé changerait dans les résultats figés, et pourquoi.</translation>
    </message>
    <message>
        <source>Sets the tags or the note of a plan; an empty text removes them.</source>
        <translation>Définit les étiquettes ou la note d’un plan&#xa0;; un texte vide les supprime.</translation>
    </message>
    <message>
        <source>Moves a plan to the bin.</source>
        <translation>Place un plan dans la corbeille.</translation>
    </message>
    <message>
        <source>Takes a plan out of the bin.</source>
        <translation>Sort un plan de la corbeille.</translation>
    </message>
    <message>
        <source>Removes a plan in the bin for good.</source>
        <translation>Supprime définitivement un plan de la corbeille.</translation>
    </message>
    <message>
        <source>Reads everything and says what is damaged.</source>
        <translation>Lit tout et indique ce qui est endommagé.</translation>
    </message>
    <message>
        <source>Makes a checked copy of the library.</source>
        <translation>Crée une copie vérifiée de la bibliothèque.</translation>
    </message>
    <message>
        <source>Makes a new library of what can be read of a damaged one, which stays.</source>
        <translation>Crée une nouvelle bibliothèque avec ce qui est lisible d’une bibliothèque endommagée, qui est conservée.</translation>
    </message>
    <message>
        <source>The plan library: plans with their history, milestones and results.
It is %1, or the file of --library.
</source>
        <translation>La bibliothèque de plans&#xa0;: les plans avec leur historique, leurs jalons et leurs résultats.
C’est %1, ou le fichier de --library.
</translation>
    </message>
    <message>
        <source>expected library %1 %2</source>
        <translation>attendu&#xa0;: library %1 %2</translation>
    </message>
    <message>
        <source>expected library with one of %1</source>
        <translation>attendu&#xa0;: library avec l’un de %1</translation>
    </message>
    <message>
        <source>Tag; may be given several times.</source>
        <translation>Étiquette&#xa0;; peut figurer plusieurs fois.</translation>
    </message>
    <message>
        <source>Note about a plan.</source>
        <translation>Note sur un plan.</translation>
    </message>
    <message>
        <source>Comment on a revision.</source>
        <translation>Commentaire sur une révision.</translation>
    </message>
    <message>
        <source>Revision; the newest without it.</source>
        <translation>Révision&#xa0;; par défaut, la plus récente.</translation>
    </message>
    <message>
        <source>Milestone of the plan.</source>
        <translation>Jalon du plan.</translation>
    </message>
    <message>
        <source>Order: modified, name, created, carbon or cost.</source>
        <translation>Ordre&#xa0;: modified, name, created, carbon ou cost.</translation>
    </message>
    <message>
        <source>Shows this many at most.</source>
        <translation>N’en affiche pas plus que ce nombre.</translation>
    </message>
    <message>
        <source>Looks into the bin.</source>
        <translation>Cherche dans la corbeille.</translation>
    </message>
    <message>
        <source>The plan library; &quot;library --help&quot; says more.</source>
        <translation>La bibliothèque de plans&#xa0;; «&#x202f;library --help&#x202f;» en dit plus.</translation>
    </message>
    <message>
        <source>--%1: expected one of %2, found &quot;%3&quot;</source>
        <translation>--%1&#xa0;: valeur attendue parmi %2, trouvé «&#x202f;%3&#x202f;»</translation>
    </message>
    <message>
        <source>Every option of one choice, everything else staying as it is.</source>
        <translation>Toutes les options d’un choix, toutes choses égales par ailleurs.</translation>
    </message>
    <message>
        <source>What to rank: region, storage, instance, endpoint.</source>
        <translation>Ce qu’il faut classer&#xa0;: region, storage, instance, endpoint.</translation>
    </message>
    <message>
        <source>Dataset, task or service; without it the one that weighs most.</source>
        <translation>Jeu de données, tâche ou service&#xa0;; par défaut, celui qui pèse le plus.</translation>
    </message>
    <message>
        <source>Stage whose Region is ranked; all together without it.</source>
        <translation>Étape dont on classe la Région&#xa0;; par défaut, toutes ensemble.</translation>
    </message>
    <message>
        <source>Metric to sort by; carbon_kg without it.</source>
        <translation>Métrique de tri&#xa0;; par défaut, carbon_kg.</translation>
    </message>
    <message>
        <source>At most so many options.</source>
        <translation>Au plus ce nombre d’options.</translation>
    </message>
    <message>
        <source>there is no report &quot;%1&quot;; there are model-card, well-architected, comparison</source>
        <translation>il n’y a pas de rapport «&#x202f;%1&#x202f;»&#xa0;; rapports disponibles&#xa0;: model-card, well-architected, comparison</translation>
    </message>
    <message>
        <source>--paper: A4, Letter</source>
        <translation>--paper&#xa0;: A4, Letter</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say what to write; its name should end in one of %2</source>
        <translation>«&#x202f;%1&#x202f;» n’indique pas quoi écrire&#xa0;; le nom doit se terminer par l’un de %2</translation>
    </message>
    <message>
        <source>--archive is for PDF only</source>
        <translation>--archive ne vaut que pour le PDF</translation>
    </message>
    <message>
        <source>A document to hand over; its type follows from the file&apos;s name.</source>
        <translation>Un document à remettre&#xa0;; son type découle du nom du fichier.</translation>
    </message>
    <message>
        <source>Language of the report: en, de, fr, es, ja.</source>
        <translation>Langue du rapport&#xa0;: en, de, fr, es, ja.</translation>
    </message>
    <message>
        <source>Lens of the review; the built-in one without it.</source>
        <translation>Lentille de la revue&#xa0;; par défaut, la lentille intégrée.</translation>
    </message>
    <message>
        <source>A4 or Letter.</source>
        <translation>A4 ou Letter.</translation>
    </message>
    <message>
        <source>PDF/A-1b for keeping; without the plan inside.</source>
        <translation>PDF/A-1b pour l’archivage&#xa0;; ne contient pas le plan.</translation>
    </message>
    <message>
        <source>The plan is reviewed against the lens &quot;%1&quot;; name its file with --lens. This is a review against &quot;%2&quot;.</source>
        <translation>La revue du plan suit la lentille «&#x202f;%1&#x202f;»&#xa0;; indiquez son fichier avec --lens. Ceci est une revue selon «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>the plan has no id, so that the library keeps no milestone of it</source>
        <translation>le plan n’a pas d’identifiant&#xa0;; la bibliothèque n’en conserve donc pas de jalon</translation>
    </message>
    <message>
        <source>Since &quot;%1&quot;: coverage %2, was %3; high risks %4, were %5.</source>
        <translation>Depuis «&#x202f;%1&#x202f;»&#xa0;: couverture %2, auparavant %3&#xa0;; risques élevés %4, auparavant %5.</translation>
    </message>
    <message>
        <source>Carbon changes by %1.</source>
        <translation>Le carbone varie de %1.</translation>
    </message>
    <message>
        <source>%1, scenario &quot;%2&quot;</source>
        <translation>%1, scénario «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>What open practices would save in this plan</source>
        <translation>Ce que les pratiques ouvertes feraient économiser dans ce plan</translation>
    </message>
    <message>
        <source>Together (%1) they save %2 of %3.</source>
        <translation>Ensemble (%1), elles économisent %2 sur %3.</translation>
    </message>
    <message>
        <source>The lens</source>
        <translation>La lentille</translation>
    </message>
    <message>
        <source>The plan answers &quot;%1&quot;, which the lens does not have.</source>
        <translation>Le plan répond à «&#x202f;%1&#x202f;», que la lentille ne contient pas.</translation>
    </message>
    <message>
        <source>Risks, coverage, evidence and what open practices would save, by a lens.</source>
        <translation>Risques, couverture, éléments probants et économies possibles des pratiques ouvertes, selon une lentille.</translation>
    </message>
    <message>
        <source>Says what changed since a milestone in the library.</source>
        <translation>Indique ce qui a changé depuis un jalon de la bibliothèque.</translation>
    </message>
    <message>
        <source>Prints the RELAX NG schema of the plan file.</source>
        <translation>Affiche le schéma RELAX NG du fichier de plan.</translation>
    </message>
    <message>
        <source>What each factor alone does to a metric, the strongest first.</source>
        <translation>L’effet de chaque facteur pris isolément sur une métrique, du plus fort au plus faible.</translation>
    </message>
    <message>
        <source>Metric; carbon_kg without it.</source>
        <translation>Métrique&#xa0;; par défaut, carbon_kg.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not PATH=VALUE</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas de la forme CHEMIN=VALEUR</translation>
    </message>
    <message>
        <source>Changes a plan; creates missing parts, an empty value removes.</source>
        <translation>Modifie un plan&#xa0;; crée les éléments manquants, une valeur vide supprime.</translation>
    </message>
    <message>
        <source>expected PLAN PATH=FROM..TO/STEPS, and at most one more PATH=…</source>
        <translation>attendu&#xa0;: PLAN CHEMIN=DE..À/PAS, et au plus un autre CHEMIN=…</translation>
    </message>
    <message>
        <source>Results while one or two inputs go from one value to another.</source>
        <translation>Les résultats lorsqu’une ou deux entrées varient d’une valeur à une autre.</translation>
    </message>
    <message>
        <source>How sure the figures are, and how likely one scenario is lower than another.</source>
        <translation>Le degré de certitude des chiffres, et la probabilité qu’un scénario soit inférieur à un autre.</translation>
    </message>
    <message>
        <source>Random draws; 10000 without it.</source>
        <translation>Tirages aléatoires&#xa0;; par défaut, 10000.</translation>
    </message>
    <message>
        <source>Start of the random numbers; 1 without it.</source>
        <translation>Graine des nombres aléatoires&#xa0;; par défaut, 1.</translation>
    </message>
    <message>
        <source>nothing found
</source>
        <translation>rien trouvé
</translation>
    </message>
    <message>
        <source>Reads and checks plans and prints what it finds.</source>
        <translation>Lit et vérifie des plans et affiche les constats.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a metric; expected one of %2</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une métrique&#xa0;; attendu&#xa0;: l’une de %2</translation>
    </message>
    <message>
        <source>%1 designs covered exactly, %2 on the front, %3 of them here, %4 s
</source>
        <translation>%1 configurations couvertes exactement, %2 sur le front, dont %3 ici, %4&#xa0;s
</translation>
    </message>
    <message>
        <source>At most so many designs, spread over the front; in a table 100 without it.</source>
        <translation>Au plus ce nombre de configurations, réparties sur le front&#xa0;; dans un tableau, 100 par défaut.</translation>
    </message>
    <message>
        <source>The catalog in use is %1; &quot;library effect&quot; says what it would change.</source>
        <translation>Le catalogue utilisé est %1&#xa0;; «&#x202f;library effect&#x202f;» indique ce qu’il changerait.</translation>
    </message>
    <message>
        <source>The results that were frozen with a plan, and the catalog they were made with.</source>
        <translation>Les résultats figés avec un plan, et le catalogue avec lequel ils ont été obtenus.</translation>
    </message>
    <message>
        <source>Makes a copy that is computed with the catalog in use, in the library or as a file.</source>
        <translation>Crée une copie calculée avec le catalogue utilisé, dans la bibliothèque ou dans un fichier.</translation>
    </message>
    <message>
        <source>Reviews a milestone in the library in place of the plan as it is today.</source>
        <translation>Passe en revue un jalon de la bibliothèque au lieu du plan actuel.</translation>
    </message>
    <message>
        <source>there is no set-up &quot;%1&quot;; the library has %2</source>
        <translation>il n’y a pas de configuration «&#x202f;%1&#x202f;»&#xa0;; configurations de la bibliothèque&#xa0;: %2</translation>
    </message>
    <message>
        <source>Set-up that the library keeps: language, paper and chapters.</source>
        <translation>Configuration conservée par la bibliothèque&#xa0;: langue, papier et chapitres.</translation>
    </message>
    <message>
        <source>expected PLAN PATH=FROM..TO/STEPS, and at least one more PATH=… to link</source>
        <translation>attendu&#xa0;: PLAN CHEMIN=DE..À/PAS, et au moins un autre CHEMIN=… à lier</translation>
    </message>
    <message>
        <source>Two inputs or more take their steps together, not as a grid.</source>
        <translation>Deux entrées ou plus avancent ensemble, et non comme une grille.</translation>
    </message>
    <message>
        <source>expected %1, or list with one of %2</source>
        <translation>attendu&#xa0;: %1, ou list avec l’un de %2</translation>
    </message>
</context>
<context>
    <name>CliTexts</name>
    <message numerus="yes">
        <source>expected %1, found %n argument(s)</source>
        <translation>
            <numerusform>attendu&#xa0;: %1&#xa0;; %n argument trouvé</numerusform>
            <numerusform>attendu&#xa0;: %1&#xa0;; %n arguments trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no scenario &quot;%1&quot;; the plan has %2</source>
        <translation>il n’y a pas de scénario «&#x202f;%1&#x202f;»&#xa0;; scénarios du plan&#xa0;: %2</translation>
    </message>
    <message>
        <source>--scenario may be given once here</source>
        <translation>--scenario ne peut figurer qu’une fois ici</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; is not a metric; expected one of %3</source>
        <translation>--%1&#xa0;: «&#x202f;%2&#x202f;» n’est pas une métrique&#xa0;; attendu&#xa0;: l’une de %3</translation>
    </message>
    <message>
        <source>--%1: expected a whole number from %2 to %3, found &quot;%4&quot;</source>
        <translation>--%1&#xa0;: nombre entier de %2 à %3 attendu, trouvé «&#x202f;%4&#x202f;»</translation>
    </message>
    <message>
        <source>standard output could not be written</source>
        <translation>impossible d’écrire sur la sortie standard</translation>
    </message>
    <message>
        <source>this is not for a terminal; send it to a file: … &gt; FILE</source>
        <translation>ceci n’est pas fait pour un terminal&#xa0;; envoyez-le dans un fichier&#xa0;: … &gt; FICHIER</translation>
    </message>
    <message>
        <source>The library is not read (%1); the built-in catalog is used.</source>
        <translation>La bibliothèque n’est pas lue (%1)&#xa0;; le catalogue intégré est utilisé.</translation>
    </message>
</context>
<context>
    <name>ClosingSections</name>
    <message>
        <source>Assumptions, limits and findings</source>
        <translation>Hypothèses, limites et constats</translation>
    </message>
    <message>
        <source>What would change the result</source>
        <translation>Ce qui changerait le résultat</translation>
    </message>
    <message>
        <source>A different grid: the electricity&apos;s intensity is an average of the past and differs between publishers. Other traffic: idle capacity depends on its shape. Other power: AWS publishes none by instance type, so it is modelled. Storage copies: AWS publishes no energy by class. Prices: list prices, without agreements.</source>
        <translation>Un autre réseau électrique&#xa0;: l’intensité carbone de l’électricité est une moyenne du passé et diffère selon les sources. Un autre trafic&#xa0;: la capacité inactive dépend de son profil. Une autre puissance&#xa0;: AWS n’en publie aucune par type d’instance, elle est donc modélisée. Les copies de stockage&#xa0;: AWS ne publie aucune énergie par classe. Les prix&#xa0;: prix catalogue, hors accords particuliers.</translation>
    </message>
    <message>
        <source>Findings of the simulation</source>
        <translation>Constats de la simulation</translation>
    </message>
    <message>
        <source>The simulation has no findings for this scenario.</source>
        <translation>La simulation ne relève aucun constat pour ce scénario.</translation>
    </message>
    <message>
        <source>What this card discloses</source>
        <translation>Ce que cette fiche divulgue</translation>
    </message>
    <message>
        <source>Fields stated</source>
        <translation>Champs renseignés</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Required fields missing</source>
        <translation>Champs obligatoires manquants</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>recommandé</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>renseigné</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>How this card was made</source>
        <translation>Comment cette fiche a été établie</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>The same plan, catalog and tool give the same figures. Results are rounded to three significant digits here; the machine-readable card has them in full.</source>
        <translation>Le même plan, le même catalogue et le même outil donnent les mêmes chiffres. Les résultats sont arrondis ici à trois chiffres significatifs&#xa0;; la fiche lisible par machine les donne en entier.</translation>
    </message>
</context>
<context>
    <name>CoefficientSections</name>
    <message>
        <source>Coefficients</source>
        <translation>Coefficients</translation>
    </message>
    <message>
        <source>Coefficients in use</source>
        <translation>Coefficients utilisés</translation>
    </message>
    <message>
        <source>With low confidence</source>
        <translation>Avec une confiance faible</translation>
    </message>
    <message>
        <source>From the plan itself</source>
        <translation>Issus du plan lui-même</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Plage</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Source, year</source>
        <translation>Source, année</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>partout</translation>
    </message>
    <message>
        <source>Figures of the plan&apos;s own</source>
        <translation>Valeurs personnalisées du plan</translation>
    </message>
    <message>
        <source>These take the place of the catalog&apos;s figures, or add a site or a type to it.</source>
        <translation>Elles remplacent les valeurs du catalogue, ou lui ajoutent un site ou un type.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>facts only</source>
        <translation>faits uniquement</translation>
    </message>
    <message>
        <source>own work</source>
        <translation>travaux de Greenprint</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, à partir de %2</translation>
    </message>
    <message>
        <source>above %1 a month</source>
        <translation>au-delà de %1 par mois</translation>
    </message>
    <message>
        <source>up to %1 a month</source>
        <translation>jusqu’à %1 par mois</translation>
    </message>
    <message>
        <source>%1 to %2 a month</source>
        <translation>de %1 à %2 par mois</translation>
    </message>
    <message>
        <source>The year beside a value is the one that the value is of, such as a price; the year of a source is that of its publication.</source>
        <translation>L’année à côté d’une valeur est celle à laquelle la valeur se rapporte, un prix par exemple&#xa0;; l’année d’une source est celle de sa publication.</translation>
    </message>
</context>
<context>
    <name>ComparisonReport</name>
    <message>
        <source>Comparison of scenarios</source>
        <translation>Comparaison de scénarios</translation>
    </message>
    <message>
        <source>scenarios</source>
        <translation>scénarios</translation>
    </message>
    <message>
        <source>environmental impact</source>
        <translation>impact environnemental</translation>
    </message>
    <message>
        <source>machine learning</source>
        <translation>machine learning</translation>
    </message>
    <message>
        <source>%1 (baseline)</source>
        <translation>%1 (référence)</translation>
    </message>
    <message>
        <source>No scenario can be ranked by carbon: none is feasible with all factors known.</source>
        <translation>Aucun scénario ne peut être classé par carbone&#xa0;: aucun n’est réalisable avec tous les facteurs connus.</translation>
    </message>
    <message>
        <source>The baseline “%1” has the least carbon: %2.</source>
        <translation>La référence «&#x202f;%1&#x202f;» émet le moins de carbone&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” has the least carbon: %2, %3 against “%4”.</source>
        <translation>«&#x202f;%1&#x202f;» émet le moins de carbone&#xa0;: %2, soit %3 par rapport à «&#x202f;%4&#x202f;».</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>With it: %1.</source>
        <translation>Avec lui&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Missed: %1.</source>
        <translation>Cibles non atteintes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Functional unit</source>
        <translation>Unité fonctionnelle</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 par rapport à %2</translation>
    </message>
    <message>
        <source>Results side by side</source>
        <translation>Résultats côte à côte</translation>
    </message>
    <message>
        <source>Carbon per %1</source>
        <translation>Carbone par %1</translation>
    </message>
    <message>
        <source>Feasible</source>
        <translation>Réalisable</translation>
    </message>
    <message>
        <source>Differences are against “%1”. Carbon is location-based plus embodied; the market-based figure stands beside it and is never netted.</source>
        <translation>Les différences sont calculées par rapport à «&#x202f;%1&#x202f;». Le carbone est basé sur la localisation, intrinsèque compris&#xa0;; le chiffre basé sur le marché figure à côté et n’est jamais déduit.</translation>
    </message>
    <message>
        <source>≥: something is unknown; the figure is the sum of what is known.</source>
        <translation>≥&#xa0;: quelque chose est inconnu&#xa0;; le chiffre est la somme de ce qui est connu.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>All scenarios make the same choices.</source>
        <translation>Tous les scénarios font les mêmes choix.</translation>
    </message>
    <message>
        <source>Bold: other than in the baseline. What is alike everywhere is left out.</source>
        <translation>En gras&#xa0;: différent de la référence. Ce qui est identique partout est omis.</translation>
    </message>
    <message>
        <source>Carbon over the period</source>
        <translation>Carbone sur la période</translation>
    </message>
    <message>
        <source>Carbon by stage</source>
        <translation>Carbone par étape</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Where the difference comes from</source>
        <translation>D’où vient la différence</translation>
    </message>
    <message>
        <source>There is nothing to compare the baseline with.</source>
        <translation>Il n’y a rien à quoi comparer la référence.</translation>
    </message>
    <message>
        <source>Parts of the workload</source>
        <translation>Éléments de la charge de travail</translation>
    </message>
    <message>
        <source>Carbon and cost</source>
        <translation>Carbone et coût</translation>
    </message>
    <message>
        <source>List prices in US dollars, without agreements, credits and tax.</source>
        <translation>Prix catalogue en dollars américains, hors accords particuliers, crédits et taxes.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Inference option</source>
        <translation>Option d’inférence</translation>
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
        <translation>Instances en pointe</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Engagement tenu</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>In the busiest month of the period.</source>
        <translation>Dans le mois le plus chargé de la période.</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Cibles</translation>
    </message>
    <message>
        <source>The plan sets no targets.</source>
        <translation>Le plan ne fixe aucune cible.</translation>
    </message>
    <message>
        <source>Set at</source>
        <translation>Fixée à</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Findings of the simulation</source>
        <translation>Constats de la simulation</translation>
    </message>
    <message>
        <source>The simulation has no findings.</source>
        <translation>La simulation n’a aucun constat.</translation>
    </message>
    <message>
        <source>Method and origin</source>
        <translation>Méthode et origine</translation>
    </message>
    <message>
        <source>All scenarios are simulated with the same method, catalog and demand. Every figure is a sum of ledger lines, each a product of factors with a source; the model card of a scenario lists them.</source>
        <translation>Tous les scénarios sont simulés avec la même méthode, le même catalogue et la même demande. Chaque chiffre est une somme de lignes du registre, chacune étant un produit de facteurs sourcés&#xa0;; la fiche de modèle d’un scénario les énumère.</translation>
    </message>
    <message>
        <source>Less carbon than the baseline in %1 of the draws.</source>
        <translation>Moins de carbone que la référence dans %1 des tirages.</translation>
    </message>
    <message>
        <source>How sure the difference is</source>
        <translation>Degré de certitude de la différence</translation>
    </message>
    <message>
        <source>Carbon, P5</source>
        <translation>Carbone, P5</translation>
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
        <translation>Tirages avec moins de carbone que la référence</translation>
    </message>
    <message>
        <source>With less cost</source>
        <translation>Avec un coût moindre</translation>
    </message>
    <message>
        <source>No scenario has a known cost to set against carbon.</source>
        <translation>Aucun scénario n’a de coût connu à mettre en regard du carbone.</translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source>found &quot;%1&quot;; expected &quot;&amp;&amp;&quot;, &quot;||&quot; or the end</source>
        <translation>trouvé «&#x202f;%1&#x202f;»&#xa0;; attendu «&#x202f;&amp;&amp;&#x202f;», «&#x202f;||&#x202f;» ou la fin</translation>
    </message>
    <message>
        <source>the condition is nested more than %1 levels deep</source>
        <translation>la condition a plus de %1 niveaux d’imbrication</translation>
    </message>
    <message>
        <source>a &quot;)&quot; is missing</source>
        <translation>un «&#x202f;)&#x202f;» manque</translation>
    </message>
    <message>
        <source>the condition ends where the id of a choice was expected</source>
        <translation>la condition se termine là où l’identifiant d’un choix était attendu</translation>
    </message>
    <message>
        <source>found &quot;%1&quot;; expected the id of a choice, &quot;!&quot; or &quot;(&quot;</source>
        <translation>trouvé «&#x202f;%1&#x202f;»&#xa0;; attendu&#xa0;: l’identifiant d’un choix, «&#x202f;!&#x202f;» ou «&#x202f;(&#x202f;»</translation>
    </message>
    <message>
        <source>&quot;default&quot; stands alone</source>
        <translation>«&#x202f;default&#x202f;» doit figurer seul</translation>
    </message>
    <message>
        <source>the condition names more than %1 choices</source>
        <translation>la condition cite plus de %1 choix</translation>
    </message>
    <message>
        <source>the condition has %1 characters; at most %2 are accepted</source>
        <translation>la condition a %1 caractères&#xa0;; au plus %2 sont acceptés</translation>
    </message>
</context>
<context>
    <name>Contributions</name>
    <message>
        <source>Everything else (%1)</source>
        <translation>Tout le reste (%1)</translation>
    </message>
    <message>
        <source>%1 by stage</source>
        <translation>%1 par étape</translation>
    </message>
    <message>
        <source>%1 by part of the workload</source>
        <translation>%1 par élément de la charge de travail</translation>
    </message>
    <message>
        <source>%1 by resource</source>
        <translation>%1 par ressource</translation>
    </message>
    <message>
        <source>%1 by activity</source>
        <translation>%1 par activité</translation>
    </message>
</context>
<context>
    <name>CsvTable</name>
    <message>
        <source>the file is larger than 32 MiB</source>
        <translation>le fichier dépasse 32&#xa0;MiB</translation>
    </message>
    <message>
        <source>the file contains a NUL byte</source>
        <translation>le fichier contient un octet NUL</translation>
    </message>
    <message>
        <source>more than 512 columns</source>
        <translation>plus de 512 colonnes</translation>
    </message>
    <message>
        <source>%1 cells where the header has %2</source>
        <translation>%1 cellules alors que l’en-tête en a %2</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>un guillemet n’est pas fermé</translation>
    </message>
    <message>
        <source>text after a closing quote</source>
        <translation>texte après un guillemet fermant</translation>
    </message>
    <message>
        <source>a carriage return inside a row</source>
        <translation>un retour chariot à l’intérieur d’une ligne</translation>
    </message>
    <message>
        <source>the file has no header line</source>
        <translation>le fichier n’a pas de ligne d’en-tête</translation>
    </message>
    <message>
        <source>too many cells; a table is expected to have at most %1</source>
        <translation>trop de cellules&#xa0;; une table doit en avoir au plus %1</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>the disk is full; nothing was changed</source>
        <translation>le disque est plein&#xa0;; rien n’a été modifié</translation>
    </message>
    <message>
        <source>the file may only be read; nothing was changed</source>
        <translation>le fichier est en lecture seule&#xa0;; rien n’a été modifié</translation>
    </message>
    <message>
        <source>another program is using the library and did not finish in time; nothing was changed, please try again</source>
        <translation>un autre programme utilise la bibliothèque et n’a pas terminé à temps&#xa0;; rien n’a été modifié, veuillez réessayer</translation>
    </message>
    <message>
        <source>the file could not be opened</source>
        <translation>le fichier n’a pas pu être ouvert</translation>
    </message>
    <message>
        <source>access to the file was denied</source>
        <translation>l’accès au fichier a été refusé</translation>
    </message>
    <message>
        <source>the disk reported an error (%1); nothing was changed</source>
        <translation>le disque a signalé une erreur (%1)&#xa0;; rien n’a été modifié</translation>
    </message>
    <message>
        <source>this is not a library of Greenprint</source>
        <translation>ce n’est pas une bibliothèque Greenprint</translation>
    </message>
    <message>
        <source>the library is damaged (%1)</source>
        <translation>la bibliothèque est endommagée (%1)</translation>
    </message>
    <message>
        <source>there is not enough memory for this</source>
        <translation>la mémoire est insuffisante pour cela</translation>
    </message>
    <message>
        <source>the library refused a change (%1)</source>
        <translation>la bibliothèque a refusé une modification (%1)</translation>
    </message>
    <message>
        <source>the SQLite driver of Qt is not installed</source>
        <translation>le pilote SQLite de Qt n’est pas installé</translation>
    </message>
    <message>
        <source>SQLite does not enforce foreign keys</source>
        <translation>SQLite n’applique pas les clés étrangères</translation>
    </message>
    <message>
        <source>nothing is known to be wrong</source>
        <translation>aucune anomalie connue</translation>
    </message>
</context>
<context>
    <name>Delta</name>
    <message>
        <source>This is the baseline.</source>
        <translation>C’est la référence.</translation>
    </message>
    <message>
        <source>No difference can be given: a part of it is unknown.</source>
        <translation>Aucune différence ne peut être donnée&#xa0;: une partie est inconnue.</translation>
    </message>
    <message>
        <source>same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>The same as %1 (%2).</source>
        <translation>Identique à %1 (%2).</translation>
    </message>
    <message>
        <source>%1 less than %2 (%3).</source>
        <translation>%1 de moins que %2 (%3).</translation>
    </message>
    <message>
        <source>%1 more than %2 (%3).</source>
        <translation>%1 de plus que %2 (%3).</translation>
    </message>
    <message>
        <source>IT energy</source>
        <translation>Énergie IT</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Location-based</source>
        <translation>Basé sur la localisation</translation>
    </message>
    <message>
        <source>Market-based</source>
        <translation>Basé sur le marché</translation>
    </message>
    <message>
        <source>Embodied</source>
        <translation>Intrinsèque</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>Carbone</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Eau</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>p95 latency</source>
        <translation>Latence p95</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>Durée d’entraînement</translation>
    </message>
</context>
<context>
    <name>DoubtCharts</name>
    <message>
        <source>What moves the figure: %1</source>
        <translation>Ce qui fait varier le chiffre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Low end of the range</source>
        <translation>Bas de la plage</translation>
    </message>
    <message>
        <source>High end of the range</source>
        <translation>Haut de la plage</translation>
    </message>
    <message>
        <source>%1 moves it most, from %2 to %3 %4. Hatched: at the low end of the range.</source>
        <translation>%1 le fait le plus varier, de %2 à %3 %4. Hachuré&#xa0;: au bas de la plage.</translation>
    </message>
    <message>
        <source>%1: nine draws in ten</source>
        <translation>%1&#xa0;: neuf tirages sur dix</translation>
    </message>
    <message>
        <source>The stroke stands at the middle of the draws.</source>
        <translation>Le trait marque la médiane des tirages.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 and %n more)</source>
        <translation>
            <numerusform>%1 (%2 et %n autre)</numerusform>
            <numerusform>%1 (%2 et %n autres)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EuAnnex</name>
    <message>
        <source>Item</source>
        <translation>Rubrique</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Training time, wall clock of one run (days)</source>
        <translation>Durée effective de l’entraînement, pour une exécution (jours)</translation>
    </message>
    <message>
        <source>Training time, hardware-days over the period</source>
        <translation>Durée d’entraînement, jours-machine sur la période</translation>
    </message>
    <message>
        <source>Hardware of training</source>
        <translation>Matériel d’entraînement</translation>
    </message>
    <message>
        <source>Training compute (FLOP)</source>
        <translation>Calcul d’entraînement (FLOP)</translation>
    </message>
    <message>
        <source>not stated in the plan</source>
        <translation>non indiqué dans le plan</translation>
    </message>
    <message>
        <source>Energy of training (MWh)</source>
        <translation>Énergie de l’entraînement (MWh)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>Inference</source>
        <translation>Inférence</translation>
    </message>
    <message>
        <source>FLOP of a benchmark task are asked for, which a plan does not know; energy per %1: %2</source>
        <translation>Les FLOP d’une tâche de référence sont demandés, ce qu’un plan ne connaît pas&#xa0;; énergie par %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Carbon over the period, location-based and embodied</source>
        <translation>Carbone sur la période, basé sur la localisation et intrinsèque</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>EU documentation of general-purpose AI models: energy</source>
        <translation>Documentation UE des modèles d’IA à usage général&#xa0;: énergie</translation>
    </message>
    <message>
        <source>Training time, compute and energy</source>
        <translation>Durée, calcul et énergie de l’entraînement</translation>
    </message>
    <message>
        <source>Applies to providers of general-purpose models (AI Act, Annex XI). Energy is an estimate from the plan, retraining over the period included.</source>
        <translation>S’applique aux fournisseurs de modèles d’IA à usage général (règlement sur l’IA, annexe XI). L’énergie est une estimation tirée du plan, réentraînements sur la période compris.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>the model card is empty</source>
        <translation>la fiche de modèle est vide</translation>
    </message>
    <message>
        <source>the model card is written (%1)</source>
        <translation>la fiche de modèle est rédigée (%1)</translation>
    </message>
    <message>
        <source>results are divided by %1</source>
        <translation>les résultats sont divisés par %1</translation>
    </message>
    <message>
        <source>no functional unit is named</source>
        <translation>aucune unité fonctionnelle n’est nommée</translation>
    </message>
    <message>
        <source>%1: trained again on drift</source>
        <translation>%1&#xa0;: réentraîné sur dérive</translation>
    </message>
    <message>
        <source>no model is trained again</source>
        <translation>aucun modèle n’est réentraîné</translation>
    </message>
    <message>
        <source>the plan has no service</source>
        <translation>le plan n’a pas de service</translation>
    </message>
    <message>
        <source>%1: watched by %2</source>
        <translation>%1&#xa0;: surveillé par %2</translation>
    </message>
    <message>
        <source>%1: no monitoring is part of the plan</source>
        <translation>%1&#xa0;: le plan ne comporte pas de surveillance</translation>
    </message>
    <message>
        <source>the plan keeps no data</source>
        <translation>le plan ne conserve pas de données</translation>
    </message>
    <message>
        <source>a plan does not say whether storage is watched</source>
        <translation>un plan n’indique pas si le stockage est surveillé</translation>
    </message>
    <message>
        <source>%1: managed (%2)</source>
        <translation>%1&#xa0;: géré (%2)</translation>
    </message>
    <message>
        <source>%1: run by yourself on %2</source>
        <translation>%1&#xa0;: exploité par vous-même sur %2</translation>
    </message>
    <message>
        <source>the plan names no instances</source>
        <translation>le plan ne nomme aucune instance</translation>
    </message>
    <message>
        <source>a plan does not say how releases are made</source>
        <translation>un plan n’indique pas comment les versions sont livrées</translation>
    </message>
    <message>
        <source>a plan does not say who may do what</source>
        <translation>un plan n’indique pas qui a le droit de faire quoi</translation>
    </message>
    <message>
        <source>a plan does not say whether data is encrypted</source>
        <translation>un plan n’indique pas si les données sont chiffrées</translation>
    </message>
    <message>
        <source>a plan does not say what is versioned</source>
        <translation>un plan n’indique pas ce qui est versionné</translation>
    </message>
    <message>
        <source>a plan does not say whether spending is tracked by activity</source>
        <translation>un plan n’indique pas si les dépenses sont suivies par activité</translation>
    </message>
    <message>
        <source>unknown size</source>
        <translation>taille inconnue</translation>
    </message>
    <message>
        <source>%1: kept in %2, where it arises</source>
        <translation>%1&#xa0;: conservé dans %2, là où il est produit</translation>
    </message>
    <message>
        <source>%1: arises in %2, kept in %3</source>
        <translation>%1&#xa0;: produit dans %2, conservé dans %3</translation>
    </message>
    <message>
        <source>%1: kept in %2, read by %3 in %4</source>
        <translation>%1&#xa0;: conservé dans %2, lu par %3 dans %4</translation>
    </message>
    <message>
        <source>%1: read by %2 in the same Region</source>
        <translation>%1&#xa0;: lu par %2 dans la même Région</translation>
    </message>
    <message>
        <source>it is not stated where the data arises</source>
        <translation>il n’est pas indiqué où les données sont produites</translation>
    </message>
    <message>
        <source>%1: %2 a month, as stored</source>
        <translation>%1&#xa0;: %2 par mois, telles que stockées</translation>
    </message>
    <message>
        <source>%1: %2 a month, sent at %3 of the stored size</source>
        <translation>%1&#xa0;: %2 par mois, envoyées à %3 de la taille stockée</translation>
    </message>
    <message>
        <source>the plan states no transfers</source>
        <translation>le plan n’indique aucun transfert</translation>
    </message>
    <message>
        <source>%1: %2 of the work is reused</source>
        <translation>%1&#xa0;: %2 du travail est réutilisé</translation>
    </message>
    <message>
        <source>%1: features are computed anew each time, and there is no feature store</source>
        <translation>%1&#xa0;: les caractéristiques sont recalculées à chaque fois, et il n’y a pas de magasin de caractéristiques</translation>
    </message>
    <message>
        <source>the plan has no feature engineering</source>
        <translation>le plan n’a pas d’ingénierie des caractéristiques</translation>
    </message>
    <message>
        <source>a plan does not say whether data was published before</source>
        <translation>un plan n’indique pas si des données avaient déjà été publiées</translation>
    </message>
    <message>
        <source>%1: expires after %2 days</source>
        <translation>%1&#xa0;: expire après %2&#xa0;jours</translation>
    </message>
    <message>
        <source>%1: kept for %2 months</source>
        <translation>%1&#xa0;: conservé pendant %2&#xa0;mois</translation>
    </message>
    <message>
        <source>%1: %2, growing by %3 a month, kept for ever</source>
        <translation>%1&#xa0;: %2, croissance de %3 par mois, conservé indéfiniment</translation>
    </message>
    <message>
        <source>%1: %2, kept for ever</source>
        <translation>%1&#xa0;: %2, conservé indéfiniment</translation>
    </message>
    <message>
        <source>%1: it is not stated how often it is read</source>
        <translation>%1&#xa0;: la fréquence de lecture n’est pas indiquée</translation>
    </message>
    <message>
        <source>%1: %2, moves to an archive class after %3 days</source>
        <translation>%1&#xa0;: %2, passe à une classe d’archive après %3&#xa0;jours</translation>
    </message>
    <message>
        <source>no data that is hardly read</source>
        <translation>aucune donnée rarement lue</translation>
    </message>
    <message>
        <source>%1: it is not stated whether it can be made again</source>
        <translation>%1&#xa0;: il n’est pas indiqué s’il est reproductible</translation>
    </message>
    <message>
        <source>%1: %2 can be made again, kept in %3 (zones: %4)</source>
        <translation>%1&#xa0;: %2 reproductible, conservé dans %3 (zones&#xa0;: %4)</translation>
    </message>
    <message>
        <source>no data that can be made again</source>
        <translation>aucune donnée reproductible</translation>
    </message>
    <message>
        <source>%1: tiered by access</source>
        <translation>%1&#xa0;: hiérarchisé selon l’accès</translation>
    </message>
    <message>
        <source>%1: moves to another class after %2 days</source>
        <translation>%1&#xa0;: passe à une autre classe après %2&#xa0;jours</translation>
    </message>
    <message>
        <source>%1: a rule expires it after %2 days</source>
        <translation>%1&#xa0;: une règle le fait expirer après %2&#xa0;jours</translation>
    </message>
    <message>
        <source>%1: %2 in %3, growing by %4 a month, without a rule</source>
        <translation>%1&#xa0;: %2 dans %3, croissance de %4 par mois, sans règle</translation>
    </message>
    <message>
        <source>no data that grows</source>
        <translation>aucune donnée en croissance</translation>
    </message>
    <message>
        <source>%1: the format is not stated</source>
        <translation>%1&#xa0;: le format n’est pas indiqué</translation>
    </message>
    <message>
        <source>%1: %2 as %3</source>
        <translation>%1&#xa0;: %2 en %3</translation>
    </message>
    <message>
        <source>no tables among the data</source>
        <translation>aucune table parmi les données</translation>
    </message>
    <message>
        <source>%1: the compression is not stated</source>
        <translation>%1&#xa0;: la compression n’est pas indiquée</translation>
    </message>
    <message>
        <source>%1: %2, compressed with gzip</source>
        <translation>%1&#xa0;: %2, compressé avec gzip</translation>
    </message>
    <message>
        <source>%1: compressed with Zstandard</source>
        <translation>%1&#xa0;: compressé avec Zstandard</translation>
    </message>
    <message>
        <source>no data that is compressed with gzip</source>
        <translation>aucune donnée compressée avec gzip</translation>
    </message>
    <message>
        <source>%1: the input mode is not stated</source>
        <translation>%1&#xa0;: le mode d’entrée n’est pas indiqué</translation>
    </message>
    <message>
        <source>%1: copies %2 to a volume first</source>
        <translation>%1&#xa0;: copie d’abord %2 sur un volume</translation>
    </message>
    <message>
        <source>%1: streams %2</source>
        <translation>%1&#xa0;: lit %2 en flux continu</translation>
    </message>
    <message>
        <source>no training that names its input</source>
        <translation>aucun entraînement ne nomme son entrée</translation>
    </message>
    <message>
        <source>%1: a volume of %2 on each of %3 instances; how full it is, a plan does not say</source>
        <translation>%1&#xa0;: un volume de %2 par instance (instances&#xa0;: %3)&#xa0;; un plan n’indique pas son taux de remplissage</translation>
    </message>
    <message>
        <source>the plan states no working volumes</source>
        <translation>le plan n’indique aucun volume de travail</translation>
    </message>
    <message>
        <source>an accuracy of %1</source>
        <translation>une exactitude de %1</translation>
    </message>
    <message>
        <source>functional unit: %1</source>
        <translation>unité fonctionnelle&#xa0;: %1</translation>
    </message>
    <message>
        <source>no target for carbon per unit</source>
        <translation>aucune cible de carbone par unité</translation>
    </message>
    <message>
        <source>the benefit is described</source>
        <translation>le bénéfice est décrit</translation>
    </message>
    <message>
        <source>the benefit is not described</source>
        <translation>le bénéfice n’est pas décrit</translation>
    </message>
    <message>
        <source>no target is set</source>
        <translation>aucune cible n’est fixée</translation>
    </message>
    <message>
        <source>targets: %1</source>
        <translation>cibles&#xa0;: %1</translation>
    </message>
    <message>
        <source>owner: %1</source>
        <translation>responsable&#xa0;: %1</translation>
    </message>
    <message>
        <source>nobody is named as owner</source>
        <translation>aucun responsable n’est nommé</translation>
    </message>
    <message>
        <source>compared without a model in: %1</source>
        <translation>comparé sans modèle dans&#xa0;: %1</translation>
    </message>
    <message>
        <source>no scenario compares a rule with the model</source>
        <translation>aucun scénario ne compare une règle au modèle</translation>
    </message>
    <message>
        <source>compared with a managed service in: %1</source>
        <translation>comparé à un service géré dans&#xa0;: %1</translation>
    </message>
    <message>
        <source>no scenario compares a managed AI service with the model</source>
        <translation>aucun scénario ne compare un service d’IA géré au modèle</translation>
    </message>
    <message>
        <source>%1: it is not stated from what training starts</source>
        <translation>%1&#xa0;: le point de départ de l’entraînement n’est pas indiqué</translation>
    </message>
    <message>
        <source>%1: trained from scratch</source>
        <translation>%1&#xa0;: entraîné à partir de zéro</translation>
    </message>
    <message>
        <source>%1: starts from an existing model (%2)</source>
        <translation>%1&#xa0;: part d’un modèle existant (%2)</translation>
    </message>
    <message>
        <source>the plan trains no model</source>
        <translation>le plan n’entraîne aucun modèle</translation>
    </message>
    <message>
        <source>%1: the carbon of its electricity is not known</source>
        <translation>%1&#xa0;: le carbone de son électricité n’est pas connu</translation>
    </message>
    <message>
        <source>%1: the residency allows no other Region</source>
        <translation>%1&#xa0;: la résidence des données n’autorise aucune autre Région</translation>
    </message>
    <message>
        <source>%1: %2 g/kWh with overhead, among the lowest that are allowed</source>
        <translation>%1&#xa0;: %2&#xa0;g/kWh, PUE compris, parmi les plus basses autorisées</translation>
    </message>
    <message>
        <source>the scenario</source>
        <translation>le scénario</translation>
    </message>
    <message>
        <source>%1: adopted with a strength of %2 (%3)</source>
        <translation>%1&#xa0;: adoptée avec une ampleur de %2 (%3)</translation>
    </message>
    <message>
        <source>%1: listed as adopted</source>
        <translation>%1&#xa0;: listée comme adoptée</translation>
    </message>
    <message>
        <source>%1: adopted</source>
        <translation>%1&#xa0;: adoptée</translation>
    </message>
    <message>
        <source>%1: no latency is promised</source>
        <translation>%1&#xa0;: aucun engagement de latence</translation>
    </message>
    <message>
        <source>%1: never fewer than %2 instances, which are in use %3 in the busiest month</source>
        <translation>%1&#xa0;: nombre minimal d’instances&#xa0;: %2, utilisées à %3 dans le mois le plus chargé</translation>
    </message>
    <message>
        <source>no endpoint waits for requests</source>
        <translation>aucun point de terminaison n’attend de requêtes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: no latency is promised, so that nobody can tell whether answers may wait</source>
        <translation>%1&#xa0;: sans engagement de latence, nul ne peut dire si les réponses peuvent attendre</translation>
    </message>
    <message>
        <source>no service whose answers may wait</source>
        <translation>aucun service dont les réponses peuvent attendre</translation>
    </message>
    <message>
        <source>%1: %2 models, %3</source>
        <translation>%1&#xa0;: %2 modèles, %3</translation>
    </message>
    <message>
        <source>%1: %2 models share instances</source>
        <translation>%1&#xa0;: %2 modèles partagent des instances</translation>
    </message>
    <message>
        <source>%1: %2 models, each on an endpoint of its own</source>
        <translation>%1&#xa0;: %2 modèles, chacun sur son propre point de terminaison</translation>
    </message>
    <message>
        <source>no service has several models</source>
        <translation>aucun service n’a plusieurs modèles</translation>
    </message>
    <message>
        <source>%1: serverless</source>
        <translation>%1&#xa0;: sans serveur</translation>
    </message>
    <message>
        <source>%1: %2 traffic, instances in use %3 in the busiest month</source>
        <translation>%1&#xa0;: trafic %2, instances utilisées à %3 dans le mois le plus chargé</translation>
    </message>
    <message>
        <source>no service that a serverless endpoint could take</source>
        <translation>aucun service ne conviendrait à un point de terminaison sans serveur</translation>
    </message>
    <message>
        <source>%1: the accelerator is not known</source>
        <translation>%1&#xa0;: l’accélérateur n’est pas connu</translation>
    </message>
    <message>
        <source>%1: %2 with %3</source>
        <translation>%1&#xa0;: %2 avec %3</translation>
    </message>
    <message>
        <source>no service answers on accelerators</source>
        <translation>aucun service ne répond sur accélérateurs</translation>
    </message>
    <message>
        <source>%1: the type is not stated</source>
        <translation>%1&#xa0;: le type n’est pas indiqué</translation>
    </message>
    <message>
        <source>%1: %2, an Arm type</source>
        <translation>%1&#xa0;: %2, un type Arm</translation>
    </message>
    <message>
        <source>%1: %2, not an Arm type</source>
        <translation>%1&#xa0;: %2, pas un type Arm</translation>
    </message>
    <message>
        <source>no service answers on processors</source>
        <translation>aucun service ne répond sur processeurs</translation>
    </message>
    <message>
        <source>%1: a replica takes %2 accelerators</source>
        <translation>%1&#xa0;: une réplique occupe %2 accélérateurs</translation>
    </message>
    <message>
        <source>every model fits on one accelerator</source>
        <translation>chaque modèle tient sur un seul accélérateur</translation>
    </message>
    <message>
        <source>%1: a plan does not say whether the model is compiled</source>
        <translation>%1&#xa0;: un plan n’indique pas si le modèle est compilé</translation>
    </message>
    <message>
        <source>%1: a plan does not say whether the model has been shrunk</source>
        <translation>%1&#xa0;: un plan n’indique pas si le modèle a été réduit</translation>
    </message>
    <message>
        <source>%1: its use cannot be computed</source>
        <translation>%1&#xa0;: son utilisation ne peut pas être calculée</translation>
    </message>
    <message>
        <source>%1: up to %2 × %3, in use %4 in the busiest month</source>
        <translation>%1&#xa0;: jusqu’à %2 × %3, utilisées à %4 dans le mois le plus chargé</translation>
    </message>
    <message>
        <source>%1: steady traffic on a fixed number of instances</source>
        <translation>%1&#xa0;: trafic constant sur un nombre fixe d’instances</translation>
    </message>
    <message>
        <source>%1: %2 traffic on a fixed number of instances (%3)</source>
        <translation>%1&#xa0;: trafic %2 sur un nombre fixe d’instances (%3)</translation>
    </message>
    <message>
        <source>%1: scales with demand, never below %2</source>
        <translation>%1&#xa0;: s’adapte à la demande, jamais en dessous de %2</translation>
    </message>
    <message>
        <source>%1: devices are part of the plan</source>
        <translation>%1&#xa0;: des appareils font partie du plan</translation>
    </message>
    <message>
        <source>no devices are part of the plan</source>
        <translation>le plan ne comporte aucun appareil</translation>
    </message>
    <message>
        <source>%1: zones: %2</source>
        <translation>%1&#xa0;: zones&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>unknown type</source>
        <translation>type inconnu</translation>
    </message>
    <message>
        <source>%1: instances are there while it works</source>
        <translation>%1&#xa0;: les instances ne sont là que pendant le travail</translation>
    </message>
    <message>
        <source>%1: %2 always on, idle for %3 of %4 instance hours a month (%5)</source>
        <translation>%1&#xa0;: %2 toujours en service, sans travail pendant %3 des %4 heures d’instance par mois (%5)</translation>
    </message>
    <message>
        <source>%1: %2 always on</source>
        <translation>%1&#xa0;: %2 toujours en service</translation>
    </message>
    <message>
        <source>the plan has no data pipeline</source>
        <translation>le plan n’a pas de pipeline de données</translation>
    </message>
    <message>
        <source>the plan has no notebooks</source>
        <translation>le plan n’a pas de notebooks</translation>
    </message>
    <message>
        <source>no accuracy is named that would be enough</source>
        <translation>aucune exactitude suffisante n’est nommée</translation>
    </message>
    <message>
        <source>enough is %1</source>
        <translation>suffisant&#xa0;: %1</translation>
    </message>
    <message>
        <source>the plan has no such work</source>
        <translation>le plan n’a pas de travail de ce type</translation>
    </message>
    <message>
        <source>%1: a plan does not say how large a model was tried first</source>
        <translation>%1&#xa0;: un plan n’indique pas quelle taille de modèle a été essayée d’abord</translation>
    </message>
    <message>
        <source>%1: a plan does not say whether the graph is compiled</source>
        <translation>%1&#xa0;: un plan n’indique pas si le graphe est compilé</translation>
    </message>
    <message>
        <source>%1: continues from the last model</source>
        <translation>%1&#xa0;: repart du dernier modèle</translation>
    </message>
    <message>
        <source>%1: the use of its accelerators is not stated</source>
        <translation>%1&#xa0;: l’utilisation de ses accélérateurs n’est pas indiquée</translation>
    </message>
    <message>
        <source>%1: %2, accelerators in use %3</source>
        <translation>%1&#xa0;: %2, accélérateurs utilisés à %3</translation>
    </message>
    <message>
        <source>no training on several accelerators</source>
        <translation>aucun entraînement sur plusieurs accélérateurs</translation>
    </message>
    <message>
        <source>%1: it is not stated how many runs fail</source>
        <translation>%1&#xa0;: le nombre d’exécutions qui échouent n’est pas indiqué</translation>
    </message>
    <message>
        <source>%1: %2 of the runs fail</source>
        <translation>%1&#xa0;: %2 des exécutions échouent</translation>
    </message>
    <message>
        <source>no training on accelerators</source>
        <translation>aucun entraînement sur accélérateurs</translation>
    </message>
    <message>
        <source>%1: bought %2</source>
        <translation>%1&#xa0;: mode d’achat %2</translation>
    </message>
    <message>
        <source>%1: its use is not stated</source>
        <translation>%1&#xa0;: son utilisation n’est pas indiquée</translation>
    </message>
    <message>
        <source>%1: %2, in use %3</source>
        <translation>%1&#xa0;: %2, utilisé à %3</translation>
    </message>
    <message>
        <source>%1: runs on processors (%2)</source>
        <translation>%1&#xa0;: s’exécute sur processeurs (%2)</translation>
    </message>
    <message>
        <source>%1: needs no accelerator and runs on %2</source>
        <translation>%1&#xa0;: n’a pas besoin d’accélérateur et s’exécute sur %2</translation>
    </message>
    <message>
        <source>%1: measured on processors, too</source>
        <translation>%1&#xa0;: mesuré aussi sur processeurs</translation>
    </message>
    <message>
        <source>%1: no measurement on a processor is stated</source>
        <translation>%1&#xa0;: aucune mesure sur processeur n’est indiquée</translation>
    </message>
    <message>
        <source>%1: %2, without accelerator</source>
        <translation>%1&#xa0;: %2, sans accélérateur</translation>
    </message>
    <message>
        <source>%1: %2; the use of its accelerators is not stated</source>
        <translation>%1&#xa0;: %2&#xa0;; l’utilisation de ses accélérateurs n’est pas indiquée</translation>
    </message>
    <message>
        <source>%1: it is not stated how much of the data it uses</source>
        <translation>%1&#xa0;: la part des données utilisée n’est pas indiquée</translation>
    </message>
    <message>
        <source>%1: uses %2 of the data</source>
        <translation>%1&#xa0;: utilise %2 des données</translation>
    </message>
    <message>
        <source>the plan has no experiments</source>
        <translation>le plan n’a pas d’expériences</translation>
    </message>
    <message>
        <source>%1: %2, expires after %3 days</source>
        <translation>%1&#xa0;: %2, expire après %3&#xa0;jours</translation>
    </message>
    <message>
        <source>%1: %2, kept for %3 months</source>
        <translation>%1&#xa0;: %2, conservé pendant %3&#xa0;mois</translation>
    </message>
    <message>
        <source>the plan states no training artifacts</source>
        <translation>le plan n’indique aucun artefact d’entraînement</translation>
    </message>
    <message>
        <source>%1: %2 a month, kept for %3 days</source>
        <translation>%1&#xa0;: %2 par mois, conservé pendant %3&#xa0;jours</translation>
    </message>
    <message>
        <source>%1: %2 a month, kept for ever</source>
        <translation>%1&#xa0;: %2 par mois, conservé indéfiniment</translation>
    </message>
    <message>
        <source>the plan states no logs</source>
        <translation>le plan n’indique aucun journal</translation>
    </message>
    <message>
        <source>%1: %2 trials, %3</source>
        <translation>%1&#xa0;: %2 essais, %3</translation>
    </message>
    <message>
        <source>%1: the strategy is not stated</source>
        <translation>%1&#xa0;: la stratégie n’est pas indiquée</translation>
    </message>
    <message>
        <source>the plan has no hyperparameter search</source>
        <translation>le plan n’a pas de recherche d’hyperparamètres</translation>
    </message>
    <message>
        <source>%1: %2 trials, %3 at a time</source>
        <translation>%1&#xa0;: %2 essais, %3 à la fois</translation>
    </message>
    <message>
        <source>%1, with a strategy that does not learn</source>
        <translation>%1, avec une stratégie qui n’apprend pas</translation>
    </message>
    <message>
        <source>%1: it is not stated how many trials run at once</source>
        <translation>%1&#xa0;: le nombre d’essais simultanés n’est pas indiqué</translation>
    </message>
    <message>
        <source>%1: a plan does not say which ranges are searched</source>
        <translation>%1&#xa0;: un plan n’indique pas quelles plages sont explorées</translation>
    </message>
    <message>
        <source>%1: a plan does not say whether earlier results are used</source>
        <translation>%1&#xa0;: un plan n’indique pas si des résultats antérieurs sont utilisés</translation>
    </message>
    <message>
        <source>%1: Hyperband stops trials that fall behind</source>
        <translation>%1&#xa0;: Hyperband arrête les essais à la traîne</translation>
    </message>
    <message>
        <source>%1: a plan does not say whether trials are stopped early</source>
        <translation>%1&#xa0;: un plan n’indique pas si des essais sont arrêtés tôt</translation>
    </message>
    <message>
        <source>%1: trained %2 × a month by the calendar</source>
        <translation>%1&#xa0;: entraîné %2 fois par mois à date fixe</translation>
    </message>
    <message>
        <source>%1: %2 in %3, read %4 × a month</source>
        <translation>%1&#xa0;: %2 dans %3, lu %4 fois par mois</translation>
    </message>
    <message>
        <source>%1: %2 g/kWh with overhead; the lowest that is allowed, %3, has %4 g/kWh</source>
        <translation>%1&#xa0;: %2&#xa0;g/kWh, PUE compris&#xa0;; la plus basse autorisée, %3, a %4&#xa0;g/kWh</translation>
    </message>
    <message>
        <source>%1: trained %2 × a month, each time anew (%3)</source>
        <translation>%1&#xa0;: entraîné %2 fois par mois, chaque fois à nouveau (%3)</translation>
    </message>
    <message>
        <source>%1: trained %2 × a month; it is not stated from what it starts</source>
        <translation>%1&#xa0;: entraîné %2 fois par mois&#xa0;; le point de départ n’est pas indiqué</translation>
    </message>
    <message>
        <source>%1 of carbon per unit</source>
        <translation>%1 de carbone par unité</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 par mois</translation>
    </message>
    <message>
        <source>%1 at p95</source>
        <translation>%1 au p95</translation>
    </message>
    <message>
        <source>%1 of training</source>
        <translation>%1 d’entraînement</translation>
    </message>
    <message>
        <source>target: %1 of carbon per unit</source>
        <translation>cible&#xa0;: %1 de carbone par unité</translation>
    </message>
    <message>
        <source>%1: %2 are promised</source>
        <translation>%1&#xa0;: engagement de %2</translation>
    </message>
    <message>
        <source>%1: answers may take %2, and the endpoint is %3</source>
        <translation>%1&#xa0;: les réponses peuvent prendre %2, et le point de terminaison est en mode %3</translation>
    </message>
</context>
<context>
    <name>Expectation</name>
    <message>
        <source>%1 above %2, up to %3</source>
        <translation>%1 supérieur à %2, jusqu’à %3</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 de %2 à %3</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%1 supérieur à %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 à partir de %2</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>%1 jusqu’à %2</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>l’un de %1</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>«&#x202f;yes&#x202f;» (oui) ou «&#x202f;no&#x202f;» (non)</translation>
    </message>
    <message>
        <source>1 to 64 letters, digits, hyphens or underscores</source>
        <translation>1 à 64 lettres, chiffres, tirets ou traits de soulignement</translation>
    </message>
    <message>
        <source>the id of a dataset</source>
        <translation>l’identifiant d’un jeu de données</translation>
    </message>
    <message>
        <source>the id of a task</source>
        <translation>l’identifiant d’une tâche</translation>
    </message>
    <message>
        <source>the id of a service</source>
        <translation>l’identifiant d’un service</translation>
    </message>
    <message>
        <source>ids of services, separated by spaces</source>
        <translation>des identifiants de services, séparés par des espaces</translation>
    </message>
    <message>
        <source>the id of another scenario</source>
        <translation>l’identifiant d’un autre scénario</translation>
    </message>
    <message>
        <source>a Region of the catalog or of an override</source>
        <translation>une Région du catalogue ou d’une valeur de remplacement</translation>
    </message>
    <message>
        <source>Regions, separated by spaces</source>
        <translation>des Régions, séparées par des espaces</translation>
    </message>
    <message>
        <source>an instance type of the catalog or of an override</source>
        <translation>un type d’instance du catalogue ou d’une valeur de remplacement</translation>
    </message>
    <message>
        <source>a storage class of the catalog</source>
        <translation>une classe de stockage du catalogue</translation>
    </message>
    <message>
        <source>the id of a practice of the catalog</source>
        <translation>l’identifiant d’une pratique du catalogue</translation>
    </message>
    <message>
        <source>a Region, &quot;internet&quot; or &quot;dataset:ID&quot;</source>
        <translation>une Région, «&#x202f;internet&#x202f;» ou «&#x202f;dataset:ID&#x202f;»</translation>
    </message>
    <message>
        <source>the path of an attribute of the workload</source>
        <translation>le chemin d’un attribut de la charge de travail</translation>
    </message>
    <message>
        <source>the path of a part of the plan</source>
        <translation>le chemin d’un élément du plan</translation>
    </message>
    <message>
        <source>the id of a part of the workload</source>
        <translation>l’identifiant d’un élément de la charge de travail</translation>
    </message>
    <message>
        <source>words, separated by spaces</source>
        <translation>des mots, séparés par des espaces</translation>
    </message>
    <message>
        <source>168 numbers from 0, not all of them 0</source>
        <translation>168 nombres à partir de 0, non tous nuls</translation>
    </message>
    <message>
        <source>a month such as 2027-01</source>
        <translation>un mois tel que 2027-01</translation>
    </message>
    <message>
        <source>a number of days, or &quot;never&quot;</source>
        <translation>un nombre de jours, ou «&#x202f;never&#x202f;»</translation>
    </message>
    <message>
        <source>a date such as 2027-01-31</source>
        <translation>une date telle que 2027-01-31</translation>
    </message>
    <message>
        <source>text without control characters</source>
        <translation>un texte sans caractères de contrôle</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>%1 unknown</source>
        <translation>%1 (valeur inconnue)</translation>
    </message>
    <message>
        <source>Feature store %1</source>
        <translation>Magasin de caractéristiques %1</translation>
    </message>
    <message>
        <source>Logs %1</source>
        <translation>Journaux %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>%1 of &quot;%2&quot;: %3</source>
        <translation>%1 de «&#x202f;%2&#x202f;»&#xa0;: %3</translation>
    </message>
    <message>
        <source>, partial: something is unknown</source>
        <translation>, partiel&#xa0;: quelque chose est inconnu</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>The metric does not apply to this line.</source>
        <translation>La métrique ne s’applique pas à cette ligne.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Facteur</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Plage</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>ExplainLatency</name>
    <message>
        <source>%1 for a request, %2 at once on %3</source>
        <translation>%1 par requête, %2 simultanées sur %3</translation>
    </message>
    <message>
        <source>%1 of instances used</source>
        <translation>utilisation des instances&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, the mixture of the week&apos;s 168 hours</source>
        <translation>%1, mélange des 168 heures de la semaine</translation>
    </message>
    <message>
        <source>Payload on its way</source>
        <translation>Transfert de la charge utile</translation>
    </message>
    <message>
        <source>%1 at %2 Mbit/s</source>
        <translation>%1 à %2 Mbit/s</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Aller-retour</translation>
    </message>
    <message>
        <source>from %1 to %2 and back</source>
        <translation>de %1 à %2, aller et retour</translation>
    </message>
    <message>
        <source>Waiting and being served</source>
        <translation>Attente et traitement</translation>
    </message>
    <message>
        <source>hourly simulation of the busiest month</source>
        <translation>simulation horaire du mois le plus chargé</translation>
    </message>
    <message>
        <source>%1 of &quot;%2&quot;: %3</source>
        <translation>%1 de «&#x202f;%2&#x202f;»&#xa0;: %3</translation>
    </message>
    <message>
        <source>, that of %1</source>
        <translation>, celle de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>Explore</name>
    <message>
        <source>the search was stopped</source>
        <translation>la recherche a été arrêtée</translation>
    </message>
    <message>
        <source>the objective %1 stands there twice</source>
        <translation>l’objectif %1 y figure deux fois</translation>
    </message>
    <message>
        <source>expected two or three objectives out of %1</source>
        <translation>attendu&#xa0;: deux ou trois objectifs parmi %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: expected METRIC&lt;=NUMBER with one of %2</source>
        <translation>«&#x202f;%1&#x202f;»&#xa0;: attendu MÉTRIQUE&lt;=NOMBRE, avec l’une de %2</translation>
    </message>
    <message>
        <source>%1 practices that act on data and services are too many to try all combinations</source>
        <translation>%1 pratiques agissant sur les données et les services, c’est trop pour essayer toutes les combinaisons</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Grid, location-based</source>
        <translation>Réseau électrique, basé sur la localisation</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Water on site (WUE)</source>
        <translation>Eau sur site (WUE)</translation>
    </message>
    <message>
        <source>Water of generation</source>
        <translation>Eau de la production d’électricité</translation>
    </message>
    <message>
        <source>Price level, us-east-1 = 1</source>
        <translation>Niveau de prix, us-east-1 = 1</translation>
    </message>
    <message>
        <source>Matched with renewable energy</source>
        <translation>Couverte par des énergies renouvelables</translation>
    </message>
    <message>
        <source>A Region matched with renewable energy still has the emissions of its grid; both accountings stand side by side.</source>
        <translation>Une Région couverte par des énergies renouvelables a toujours les émissions de son réseau électrique&#xa0;; les deux comptabilités figurent côte à côte.</translation>
    </message>
    <message>
        <source>Use it for “%1”</source>
        <translation>Utiliser pour «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Passer à %1</translation>
    </message>
    <message>
        <source>What its publisher says: %1</source>
        <translation>Ce qu’en dit l’éditeur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Caution: %1</source>
        <translation>Attention&#xa0;: %1</translation>
    </message>
    <message>
        <source>Strength taken by default</source>
        <translation>Ampleur prise par défaut</translation>
    </message>
    <message>
        <source>Published maximum</source>
        <translation>Maximum publié</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>Adopt in “%1”</source>
        <translation>Adopter dans «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Adopt %1</source>
        <translation>Adopter %1</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Valeur par défaut</translation>
    </message>
    <message>
        <source>Described in</source>
        <translation>Décrit dans</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>after it is enabled for the account</source>
        <translation>après activation pour le compte</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Draw the week of %1</source>
        <translation>Dessiner la semaine&#xa0;: %1</translation>
    </message>
    <message>
        <source>the workload</source>
        <translation>la charge de travail</translation>
    </message>
    <message>
        <source>Change “%1” in “%2”</source>
        <translation>Modifier «&#x202f;%1&#x202f;» dans «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Choose “%1” in “%2”</source>
        <translation>Choisir «&#x202f;%1&#x202f;» dans «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>the internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>%1 vCPU</source>
        <translation>%1&#xa0;vCPU</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1&#xa0;Go</translation>
    </message>
</context>
<context>
    <name>FigureOrigin</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a confidence and its share</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1; a line counts as its weakest factor</source>
        <translation>%1&#xa0;; chaque ligne a la confiance de son facteur le moins sûr</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an input and the part that it is of</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The plan has no service that answers requests.</source>
        <translation>Le plan n’a aucun service qui réponde à des requêtes.</translation>
    </message>
    <message>
        <source>95 of 100 answers of “%1” are faster: requests wait in a queue for free capacity, simulated hour by hour; the busiest month counts.</source>
        <translation>95 réponses sur 100 de «&#x202f;%1&#x202f;» sont plus rapides&#xa0;: les requêtes attendent dans une file qu’une capacité se libère&#xa0;; la simulation se fait heure par heure, et c’est le mois le plus chargé qui compte.</translation>
    </message>
    <message>
        <source>busy %1 of its capacity</source>
        <translation>occupé à %1 de sa capacité</translation>
    </message>
    <message>
        <source>Nothing in the plan adds to it.</source>
        <translation>Rien dans le plan n’y contribue.</translation>
    </message>
    <message numerus="yes">
        <source>Sum of %n line(s), each a product.</source>
        <translation>
            <numerusform>Somme de %n ligne, qui est un produit.</numerusform>
            <numerusform>Somme de %n lignes, dont chacune est un produit.</numerusform>
        </translation>
    </message>
    <message>
        <source>The largest, %1, is %2:</source>
        <translation>La plus grande, %1, est %2&#xa0;:</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Partial: something in it is unknown.</source>
        <translation>Partiel&#xa0;: quelque chose y est inconnu.</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>The file is not well-formed XML: %1.</source>
        <translation>Le fichier n’est pas du XML bien formé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Document type declarations are not accepted.</source>
        <translation>Les déclarations de type de document ne sont pas acceptées.</translation>
    </message>
    <message>
        <source>The file contains a NUL byte.</source>
        <translation>Le fichier contient un octet NUL.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text: %1.</source>
        <translation>Le fichier n’est pas du texte UTF-8&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file has %1 bytes; at most %2 are accepted.</source>
        <translation>Le fichier a %1 octets&#xa0;; au plus %2 sont acceptés.</translation>
    </message>
    <message>
        <source>Elements are nested more than %1 levels deep.</source>
        <translation>Les éléments ont plus de %1 niveaux d’imbrication.</translation>
    </message>
    <message>
        <source>The root element is &quot;%1&quot;; expected &quot;plan&quot;.</source>
        <translation>L’élément racine est «&#x202f;%1&#x202f;»&#xa0;; attendu «&#x202f;plan&#x202f;».</translation>
    </message>
    <message>
        <source>The plan has format %1; this version reads up to format %2.</source>
        <translation>Le plan est au format %1&#xa0;; cette version lit jusqu’au format %2.</translation>
    </message>
    <message>
        <source>The file has the older format %1; on opening, %2.</source>
        <translation>Le fichier est à l’ancien format %1&#xa0;; à l’ouverture, %2.</translation>
    </message>
    <message>
        <source>The element &quot;%1&quot; is not known; it is kept and has no effect.</source>
        <translation>L’élément «&#x202f;%1&#x202f;» est inconnu&#xa0;; il est conservé et reste sans effet.</translation>
    </message>
    <message>
        <source>The attribute &quot;%1&quot; is not known; it is kept and has no effect.</source>
        <translation>L’attribut «&#x202f;%1&#x202f;» est inconnu&#xa0;; il est conservé et reste sans effet.</translation>
    </message>
    <message>
        <source>The attribute &quot;%1&quot; is missing; expected %2.</source>
        <translation>L’attribut «&#x202f;%1&#x202f;» manque&#xa0;; attendu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot;; expected %3.</source>
        <translation>«&#x202f;%1&#x202f;» vaut «&#x202f;%2&#x202f;»&#xa0;; attendu&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The element &quot;%1&quot; may appear once only.</source>
        <translation>L’élément «&#x202f;%1&#x202f;» ne peut figurer qu’une fois.</translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; is used twice.</source>
        <translation>L’identifiant «&#x202f;%1&#x202f;» est utilisé deux fois.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; refers to &quot;%2&quot;, which does not exist; expected %3.</source>
        <translation>«&#x202f;%1&#x202f;» renvoie à «&#x202f;%2&#x202f;», qui n’existe pas&#xa0;; attendu&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The scenario inherits from itself by way of %1.</source>
        <translation>Le scénario hérite de lui-même par l’intermédiaire de %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; are both marked as baseline; one may be.</source>
        <translation>«&#x202f;%1&#x202f;» et «&#x202f;%2&#x202f;» sont tous deux marqués comme référence&#xa0;; un seul peut l’être.</translation>
    </message>
    <message>
        <source>The Region &quot;%1&quot; is neither in the catalog nor in an override of the plan.</source>
        <translation>La Région «&#x202f;%1&#x202f;» ne figure ni dans le catalogue ni parmi les valeurs de remplacement du plan.</translation>
    </message>
    <message>
        <source>The instance type &quot;%1&quot; is neither in the catalog nor in an override of the plan.</source>
        <translation>Le type d’instance «&#x202f;%1&#x202f;» ne figure ni dans le catalogue ni parmi les valeurs de remplacement du plan.</translation>
    </message>
    <message>
        <source>The storage class &quot;%1&quot; is not known; expected one of %2.</source>
        <translation>La classe de stockage «&#x202f;%1&#x202f;» est inconnue&#xa0;; attendu&#xa0;: l’une de %2.</translation>
    </message>
    <message>
        <source>The practice &quot;%1&quot; is not in the catalog.</source>
        <translation>La pratique «&#x202f;%1&#x202f;» ne figure pas dans le catalogue.</translation>
    </message>
    <message>
        <source>The path &quot;%1&quot; leads nowhere: %2.</source>
        <translation>Le chemin «&#x202f;%1&#x202f;» ne mène nulle part&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The catalog has no %1 &quot;%2&quot;.</source>
        <translation>Le catalogue n’a pas de %1 «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not given, so its figures are unknown.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas indiqué&#xa0;; ses chiffres sont donc inconnus.</translation>
    </message>
    <message>
        <source>%1 is unknown; totals that need it are partial.</source>
        <translation>Valeur inconnue&#xa0;: %1&#xa0;; les totaux qui en dépendent sont partiels.</translation>
    </message>
    <message>
        <source>No contractual instrument is known for %1: market-based carbon equals location-based.</source>
        <translation>Aucun instrument contractuel n’est connu pour %1&#xa0;: le carbone basé sur le marché est égal à celui basé sur la localisation.</translation>
    </message>
    <message>
        <source>The pattern cannot have a peak of %1 times the mean; %2 is used.</source>
        <translation>Le profil ne peut pas avoir une pointe de %1 fois la moyenne&#xa0;; %2 est utilisé.</translation>
    </message>
    <message>
        <source>%1 is not offered for %2 in %3.</source>
        <translation>%1 n’est pas proposé pour %2 dans %3.</translation>
    </message>
    <message>
        <source>%1 is a Graviton type, which SageMaker does not offer for %2.</source>
        <translation>%1 est un type Graviton, que SageMaker ne propose pas pour %2.</translation>
    </message>
    <message>
        <source>%1 is outside the residency of the plan (%2).</source>
        <translation>%1 est hors de la résidence des données du plan (%2).</translation>
    </message>
    <message>
        <source>There is no basis for the speed of %1 compared with %2; a measured run is needed.</source>
        <translation>Rien ne permet d’évaluer la vitesse de %1 par rapport à %2&#xa0;; une exécution mesurée est nécessaire.</translation>
    </message>
    <message>
        <source>%1 GB of memory are needed; %2 has %3 GB.</source>
        <translation>%1&#xa0;Go de mémoire sont nécessaires&#xa0;; %2 a %3&#xa0;Go.</translation>
    </message>
    <message>
        <source>%1 GB of accelerator memory are needed; %2 has %3 GB.</source>
        <translation>%1&#xa0;Go de mémoire d’accélérateur sont nécessaires&#xa0;; %2 a %3&#xa0;Go.</translation>
    </message>
    <message>
        <source>The work needs an accelerator; %1 has none.</source>
        <translation>Le travail nécessite un accélérateur&#xa0;; %1 n’en a pas.</translation>
    </message>
    <message>
        <source>Spot is not offered for %1; it is for training, tuning and EC2.</source>
        <translation>Spot n’est pas proposé pour %1&#xa0;; il vaut pour l’entraînement, le réglage et EC2.</translation>
    </message>
    <message>
        <source>The work takes %1 h a month on instances that are there for %2 h.</source>
        <translation>Le travail prend %1&#xa0;h par mois sur des instances présentes pendant %2&#xa0;h.</translation>
    </message>
    <message>
        <source>Serverless endpoints have no accelerator, which the work needs.</source>
        <translation>Les points de terminaison sans serveur n’ont pas d’accélérateur, or le travail en nécessite un.</translation>
    </message>
    <message>
        <source>A serverless endpoint has %2 to %3 GB of memory; %1 GB are asked for.</source>
        <translation>Un point de terminaison sans serveur a de %2 à %3&#xa0;Go de mémoire&#xa0;; %1&#xa0;Go sont demandés.</translation>
    </message>
    <message>
        <source>A serverless endpoint holds one model; %1 are asked for.</source>
        <translation>Un point de terminaison sans serveur contient un seul modèle&#xa0;; %1 sont demandés.</translation>
    </message>
    <message>
        <source>%1 requests at once are needed at the peak; a serverless endpoint serves %2.</source>
        <translation>%1 requêtes simultanées sont nécessaires en pointe&#xa0;; un point de terminaison sans serveur en traite %2.</translation>
    </message>
    <message>
        <source>Data capture and Model Monitor do not work with serverless endpoints.</source>
        <translation>La capture de données et Model Monitor ne fonctionnent pas avec les points de terminaison sans serveur.</translation>
    </message>
    <message>
        <source>A payload of %1 kB is too large; %2 takes up to %3 kB.</source>
        <translation>Une charge utile de %1&#xa0;ko est trop grande&#xa0;; %2 accepte jusqu’à %3&#xa0;ko.</translation>
    </message>
    <message>
        <source>A request takes %1 s; %2 allows %3 s.</source>
        <translation>Une requête prend %1&#xa0;s&#xa0;; %2 autorise %3&#xa0;s.</translation>
    </message>
    <message>
        <source>%1 models share an endpoint; %2 allows %3.</source>
        <translation>%1 modèles partagent un point de terminaison&#xa0;; %2 en autorise %3.</translation>
    </message>
    <message>
        <source>%1 is a Graviton type; %2 is not known to support it.</source>
        <translation>%1 est un type Graviton&#xa0;; rien n’indique que %2 le prenne en charge.</translation>
    </message>
    <message>
        <source>%1 % of the requests come in hours with more load than the instances can serve.</source>
        <translation>%1&#xa0;% des requêtes arrivent à des heures où la charge dépasse ce que les instances peuvent traiter.</translation>
    </message>
    <message>
        <source>A batch job takes %1 h, longer than its window of %2 h.</source>
        <translation>Un job par lots prend %1&#xa0;h, plus que sa fenêtre de %2&#xa0;h.</translation>
    </message>
    <message>
        <source>Objects cannot move from %1 to %2: %3.</source>
        <translation>Les objets ne peuvent pas passer de %1 à %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>No instance type is given, by reference or by choice.</source>
        <translation>Aucun type d’instance n’est donné, ni par la référence ni par un choix.</translation>
    </message>
    <message>
        <source>%1: %2 is above the target of %3.</source>
        <translation>%1&#xa0;: %2 dépasse la cible de %3.</translation>
    </message>
    <message>
        <source>The strength %1 of %2 is above the published maximum of %3 and is not measured.</source>
        <translation>L’ampleur %1 de %2 dépasse le maximum publié de %3 et n’est pas mesurée.</translation>
    </message>
    <message>
        <source>%1 and %2 act on the same quantity; the stronger, %3, is applied.</source>
        <translation>%1 et %2 agissent sur la même grandeur&#xa0;; la plus forte, %3, est appliquée.</translation>
    </message>
    <message>
        <source>%1 is adopted, but the scenario does not make the choice that it stands for.</source>
        <translation>%1 est adoptée, mais le scénario ne fait pas le choix qu’elle représente.</translation>
    </message>
    <message>
        <source>%1 has nothing to act on here.</source>
        <translation>%1 n’a rien sur quoi agir ici.</translation>
    </message>
    <message>
        <source>The change of format or compression has no effect until a measured size or a strength is given.</source>
        <translation>Le changement de format ou de compression reste sans effet tant qu’une taille mesurée ou une ampleur n’est pas indiquée.</translation>
    </message>
    <message>
        <source>%1 bills at least %2 days; data stays %3 days.</source>
        <translation>%1 facture au moins %2&#xa0;jours&#xa0;; les données restent %3&#xa0;jours.</translation>
    </message>
    <message>
        <source>Objects have %1 kB on average; %2 bills each as %3 kB at least.</source>
        <translation>Les objets font %1&#xa0;ko en moyenne&#xa0;; %2 facture chacun au moins %3&#xa0;ko.</translation>
    </message>
    <message>
        <source>The power set &quot;%1&quot; has no curve for %2; its energy is unknown.</source>
        <translation>Le jeu de puissances «&#x202f;%1&#x202f;» n’a pas de courbe pour %2&#xa0;; son énergie est inconnue.</translation>
    </message>
    <message>
        <source>The data is read %1 times a month, which %2 makes slow and costly.</source>
        <translation>Les données sont lues %1 fois par mois, ce que %2 rend lent et coûteux.</translation>
    </message>
    <message>
        <source>The memory of a serverless endpoint comes in whole gigabytes; %1 GB are asked for.</source>
        <translation>La mémoire d’un point de terminaison sans serveur se règle en gigaoctets entiers&#xa0;; %1&#xa0;Go sont demandés.</translation>
    </message>
    <message>
        <source>At least %1 instances are asked for, and at most %2.</source>
        <translation>Au moins %1 instances sont demandées, et au plus %2.</translation>
    </message>
    <message>
        <source>%1: %2 is below the target of %3.</source>
        <translation>%1&#xa0;: %2 est inférieur à la cible de %3.</translation>
    </message>
    <message>
        <source>%1 and %2 overlap or work against each other: what one of them brings, the other repeats or undoes.</source>
        <translation>%1 et %2 se recoupent ou se contrarient&#xa0;: ce que l’une apporte, l’autre le répète ou l’annule.</translation>
    </message>
    <message>
        <source>Up to %1 requests at once are asked for; a serverless endpoint can be set to %2.</source>
        <translation>Jusqu’à %1 requêtes simultanées sont demandées&#xa0;; un point de terminaison sans serveur peut être réglé sur %2.</translation>
    </message>
    <message>
        <source>Figures are too large to be computed from month %1 on (%2); from there they are unknown, and totals are partial.</source>
        <translation>Les valeurs sont trop grandes pour être calculées à partir du mois %1 (%2)&#xa0;; dès lors elles sont inconnues, et les totaux sont partiels.</translation>
    </message>
    <message>
        <source>An instance serves %1 requests at once; %2 gives it up to %3.</source>
        <translation>Une instance traite %1 requêtes à la fois&#xa0;; %2 lui en transmet jusqu’à %3.</translation>
    </message>
    <message>
        <source>%1: %2. %3 Alternative: %4.</source>
        <translation>%1&#xa0;: %2. %3 Alternative&#xa0;: %4.</translation>
    </message>
    <message>
        <source>The p95 latency is %1; %2 are promised.</source>
        <translation>La latence p95 est de %1&#xa0;; l’engagement est de %2.</translation>
    </message>
</context>
<context>
    <name>FootprintSections</name>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Energy of the facility</source>
        <translation>Énergie de l’installation</translation>
    </message>
    <message>
        <source>Energy per %1</source>
        <translation>Énergie par %1</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>Carbone</translation>
    </message>
    <message>
        <source>The total is location-based plus embodied carbon. The market-based figure stands beside it and never in its place: a Region matched with renewable energy is not free of emissions.</source>
        <translation>Le total est le carbone basé sur la localisation plus le carbone intrinsèque. Le chiffre basé sur le marché figure à côté, jamais à sa place&#xa0;: une Région couverte par des énergies renouvelables n’est pas exempte d’émissions.</translation>
    </message>
    <message>
        <source>Embodied: method</source>
        <translation>Carbone intrinsèque&#xa0;: méthode</translation>
    </message>
    <message>
        <source>the server&apos;s manufacture, by share of its vCPUs and accelerators, over the hours that it is reserved, idle hours included; drives by GB and hour</source>
        <translation>la fabrication du serveur, au prorata de ses vCPU et accélérateurs, sur les heures pendant lesquelles il est réservé, heures inactives comprises&#xa0;; les disques par Go et par heure</translation>
    </message>
    <message>
        <source>Embodied: lifetime</source>
        <translation>Carbone intrinsèque&#xa0;: durée de vie</translation>
    </message>
    <message>
        <source>%1 h (%2 years)</source>
        <translation>%1&#xa0;h (%2&#xa0;ans)</translation>
    </message>
    <message>
        <source>Intensity of electricity and PUE</source>
        <translation>Intensité de l’électricité et PUE</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Facteur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Plage</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Grid factors: %1, average, not marginal. Market-based factors: 0 where Amazon listed the Region as matched with renewable energy for that year; where no instrument is known, the grid factor.</source>
        <translation>Facteurs du réseau électrique&#xa0;: %1, moyens, non marginaux. Facteurs basés sur le marché&#xa0;: 0 là où Amazon a listé la Région comme couverte par des énergies renouvelables pour l’année&#xa0;; sans instrument connu, le facteur du réseau électrique.</translation>
    </message>
    <message>
        <source>Carbon intensity, location-based</source>
        <translation>Intensité carbone, basée sur la localisation</translation>
    </message>
    <message>
        <source>Carbon intensity, market-based</source>
        <translation>Intensité carbone, basée sur le marché</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Eau</translation>
    </message>
    <message>
        <source>On site, for cooling</source>
        <translation>Sur site, pour le refroidissement</translation>
    </message>
    <message>
        <source>Off site, to generate electricity</source>
        <translation>Hors site, pour produire l’électricité</translation>
    </message>
    <message>
        <source>Water by Region</source>
        <translation>Eau par Région</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>WUE, on site</source>
        <translation>WUE, sur site</translation>
    </message>
    <message>
        <source>Off site</source>
        <translation>Hors site</translation>
    </message>
    <message>
        <source>Water stress, 0 to 4</source>
        <translation>Stress hydrique, de 0 à 4</translation>
    </message>
    <message>
        <source>Software carbon intensity</source>
        <translation>Intensité carbone du logiciel</translation>
    </message>
    <message>
        <source>per %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>Provider boundary: data and training</source>
        <translation>Périmètre du fournisseur&#xa0;: données et entraînement</translation>
    </message>
    <message>
        <source>Consumer boundary: deployment</source>
        <translation>Périmètre du consommateur&#xa0;: déploiement</translation>
    </message>
    <message>
        <source>SCI = (energy × location-based intensity + embodied carbon) per unit, after ISO/IEC 21031. Idle capacity and PUE are counted; market-based factors are not. The two boundaries are not to be added.</source>
        <translation>SCI = (énergie × intensité basée sur la localisation + carbone intrinsèque) par unité, selon ISO/IEC 21031. La capacité inactive et le PUE sont comptés&#xa0;; les facteurs basés sur le marché ne le sont pas. Les deux périmètres ne doivent pas être additionnés.</translation>
    </message>
    <message>
        <source>The energy of the facility is that of the IT equipment times the PUE of its Region. Networks and devices outside data centres have no PUE: their energy counts as it is, so that a row can be less than its IT energy times the PUE.</source>
        <translation>L’énergie de l’installation est celle des équipements IT multipliée par le PUE de leur Région. Les réseaux et les appareils hors des centres de données n’ont pas de PUE&#xa0;: leur énergie compte telle quelle, de sorte qu’une ligne peut être inférieure à son énergie IT multipliée par le PUE.</translation>
    </message>
    <message>
        <source>Market-based, electricity counts as 0 in a Region that Amazon listed as matched with renewable energy. What is left comes from other Regions, and from networks, also those inside a Region, and devices outside data centres, which count at their location-based value.</source>
        <translation>Selon la méthode basée sur le marché, l’électricité compte pour 0 dans une Région qu’Amazon indique comme couverte par des énergies renouvelables. Le reste vient des autres Régions, ainsi que des réseaux, y compris au sein d’une Région, et des appareils hors des centres de données, qui comptent à leur valeur basée sur la localisation.</translation>
    </message>
</context>
<context>
    <name>FrozenResults</name>
    <message>
        <source>frozen results</source>
        <translation>résultats figés</translation>
    </message>
    <message>
        <source>they have more than 32 MiB</source>
        <translation>ils dépassent 32&#xa0;MiB</translation>
    </message>
    <message>
        <source>these are not results of Greenprint</source>
        <translation>ce ne sont pas des résultats de Greenprint</translation>
    </message>
    <message>
        <source>they have format %1; this version reads up to format %2</source>
        <translation>ils sont au format %1&#xa0;; cette version lit jusqu’au format %2</translation>
    </message>
    <message>
        <source>they have too many rows</source>
        <translation>ils ont trop de lignes</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>Electricity that servers, storage and network take, without cooling and losses of the building.</source>
        <translation>Électricité que consomment serveurs, stockage et réseau, hors refroidissement et pertes du bâtiment.</translation>
    </message>
    <message>
        <source>Electricity that the data center takes for it: IT energy times PUE.</source>
        <translation>Électricité que le centre de données consomme pour cela&#xa0;: énergie IT multipliée par le PUE.</translation>
    </message>
    <message>
        <source>Emissions of that electricity with the average factor of the grid where it is used. Contracts for renewable energy do not lower it.</source>
        <translation>Émissions de cette électricité avec le facteur moyen du réseau électrique du lieu de consommation. Les contrats d’énergie renouvelable ne les réduisent pas.</translation>
    </message>
    <message>
        <source>Emissions of that electricity by the contracts of the operator. It is shown beside the location-based figure, and never mixed with it.</source>
        <translation>Émissions de cette électricité selon les contrats de l’exploitant. Elles sont présentées à côté du chiffre basé sur la localisation et jamais mélangées avec lui.</translation>
    </message>
    <message>
        <source>The share of making the hardware that falls on the time it is used.</source>
        <translation>La part de la fabrication du matériel qui revient à sa durée d’utilisation.</translation>
    </message>
    <message>
        <source>Location-based operation and embodied carbon together.</source>
        <translation>Exploitation basée sur la localisation et carbone intrinsèque réunis.</translation>
    </message>
    <message>
        <source>Water that evaporates in cooling, and in making the electricity.</source>
        <translation>Eau qui s’évapore lors du refroidissement et de la production de l’électricité.</translation>
    </message>
    <message>
        <source>What AWS charges by its public prices, without taxes and support.</source>
        <translation>Ce qu’AWS facture selon ses prix publics, hors taxes et support.</translation>
    </message>
    <message>
        <source>The time within which 95 of 100 answers arrive, the way over the network and the wait in the queue included.</source>
        <translation>Le délai dans lequel 95 réponses sur 100 arrivent, trajet réseau et attente en file compris.</translation>
    </message>
    <message>
        <source>From the start of a training to its end, once.</source>
        <translation>Du début à la fin d’un entraînement, pour une seule exécution.</translation>
    </message>
    <message>
        <source>Expected is %1.</source>
        <translation>Valeur attendue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Without it: %1.</source>
        <translation>Par défaut&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Every metric and every input.</source>
        <translation>Toutes les métriques et toutes les entrées.</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métriques</translation>
    </message>
    <message>
        <source>In %1.</source>
        <translation>En %1.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>How Greenprint estimates</source>
        <translation>Comment Greenprint estime</translation>
    </message>
    <message>
        <source>Published cases</source>
        <translation>Cas publiés</translation>
    </message>
    <message>
        <source>The plan file</source>
        <translation>Le fichier de plan</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>La fenêtre</translation>
    </message>
    <message>
        <source>Rank, explore, doubt</source>
        <translation>Classement, exploration, incertitude</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
</context>
<context>
    <name>HtmlWriter</name>
    <message>
        <source>Figures of the chart</source>
        <translation>Valeurs du graphique</translation>
    </message>
</context>
<context>
    <name>ImpactFields</name>
    <message>
        <source>Nature of each number</source>
        <translation>Nature de chaque chiffre</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Energy by stage, IT and facility</source>
        <translation>Énergie par étape, IT et installation</translation>
    </message>
    <message>
        <source>PUE with source</source>
        <translation>PUE avec source</translation>
    </message>
    <message>
        <source>Grid carbon intensity, location-based, with source</source>
        <translation>Intensité carbone du réseau électrique, basée sur la localisation, avec source</translation>
    </message>
    <message>
        <source>Market-based intensity, or why there is none</source>
        <translation>Intensité basée sur le marché, ou raison de son absence</translation>
    </message>
    <message>
        <source>Operational carbon, location-based</source>
        <translation>Carbone opérationnel, basé sur la localisation</translation>
    </message>
    <message>
        <source>Operational carbon, market-based</source>
        <translation>Carbone opérationnel, basé sur le marché</translation>
    </message>
    <message>
        <source>Embodied carbon</source>
        <translation>Carbone intrinsèque</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Eau</translation>
    </message>
    <message>
        <source>Every coefficient with its source</source>
        <translation>Chaque coefficient avec sa source</translation>
    </message>
    <message>
        <source>Measured against planned</source>
        <translation>Mesuré par rapport au planifié</translation>
    </message>
    <message>
        <source>no measurements have been imported</source>
        <translation>aucune mesure n’a été importée</translation>
    </message>
    <message>
        <source>Tool, catalog and plan hash</source>
        <translation>Outil, catalogue et hachage du plan</translation>
    </message>
    <message>
        <source>Limits, and what would change the result</source>
        <translation>Limites, et ce qui changerait le résultat</translation>
    </message>
    <message>
        <source>Comparisons to everyday things</source>
        <translation>Comparaisons avec la vie courante</translation>
    </message>
    <message>
        <source>left out: they mislead more than they explain</source>
        <translation>omises&#xa0;: elles induisent en erreur plus qu’elles n’expliquent</translation>
    </message>
    <message>
        <source>Name, version, status, date, author, contact</source>
        <translation>Nom, version, statut, date, auteur, contact</translation>
    </message>
    <message>
        <source>Functional unit, how many, and why this one</source>
        <translation>Unité fonctionnelle, nombre d’unités et raison du choix</translation>
    </message>
    <message>
        <source>no unit is chosen</source>
        <translation>aucune unité n’est choisie</translation>
    </message>
    <message>
        <source>nothing is counted</source>
        <translation>rien n’est compté</translation>
    </message>
    <message>
        <source>the reason for this unit</source>
        <translation>la raison de cette unité</translation>
    </message>
    <message>
        <source>Training type</source>
        <translation>Type d’entraînement</translation>
    </message>
    <message>
        <source>the plan trains no model</source>
        <translation>le plan n’entraîne aucun modèle</translation>
    </message>
    <message>
        <source>Hardware, count and hours by stage</source>
        <translation>Matériel, nombre et heures par étape</translation>
    </message>
    <message>
        <source>instance of %1</source>
        <translation>instance&#xa0;: %1</translation>
    </message>
    <message>
        <source>Provider, Region, country</source>
        <translation>Fournisseur, Région, pays</translation>
    </message>
    <message>
        <source>country of %1 not known</source>
        <translation>pays inconnu&#xa0;: %1</translation>
    </message>
    <message>
        <source>partial: something is unknown</source>
        <translation>partiel&#xa0;: quelque chose est inconnu</translation>
    </message>
    <message>
        <source>Software carbon intensity with its boundary</source>
        <translation>Intensité carbone du logiciel avec son périmètre</translation>
    </message>
    <message>
        <source>nothing to divide by</source>
        <translation>rien par quoi diviser</translation>
    </message>
    <message>
        <source>Training compute, duration and energy</source>
        <translation>Calcul, durée et énergie d’entraînement</translation>
    </message>
    <message>
        <source>floating-point operations of training</source>
        <translation>opérations en virgule flottante de l’entraînement</translation>
    </message>
    <message>
        <source>Inference: energy per unit, volume, share of the whole</source>
        <translation>Inférence&#xa0;: énergie par unité, volume, part de l’ensemble</translation>
    </message>
    <message>
        <source>nothing is deployed</source>
        <translation>rien n’est déployé</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>requêtes</translation>
    </message>
    <message>
        <source>Range, and the inputs that matter most</source>
        <translation>Plage, et les entrées qui comptent le plus</translation>
    </message>
    <message>
        <source>no uncertainty analysis</source>
        <translation>aucune analyse d’incertitude</translation>
    </message>
    <message>
        <source>Baseline and difference</source>
        <translation>Référence et différence</translation>
    </message>
    <message>
        <source>the plan has one scenario</source>
        <translation>le plan n’a qu’un scénario</translation>
    </message>
    <message>
        <source>Practices, claimed against modelled effect</source>
        <translation>Pratiques, effet affirmé et effet modélisé</translation>
    </message>
    <message>
        <source>Trade-offs accepted</source>
        <translation>Compromis acceptés</translation>
    </message>
    <message>
        <source>no target is set</source>
        <translation>aucune cible n’est fixée</translation>
    </message>
    <message>
        <source>Offsets or certificates, never netted</source>
        <translation>Compensations ou certificats, jamais déduits</translation>
    </message>
    <message>
        <source>none stated</source>
        <translation>aucun indiqué</translation>
    </message>
    <message>
        <source>no factor has a range</source>
        <translation>aucun facteur n’a de plage</translation>
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
        <translation>%1&#x202f;; %2</translation>
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
        <translation>le journal des modifications non enregistrées est endommagé</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>le dossier ne peut pas être créé</translation>
    </message>
    <message>
        <source>the folder cannot be locked</source>
        <translation>le dossier ne peut pas être verrouillé</translation>
    </message>
    <message>
        <source>a document is named by Journal::newDocument()</source>
        <translation>un document est nommé par Journal::newDocument()</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>the text is empty; expected a JSON value</source>
        <translation>le texte est vide&#xa0;; valeur JSON attendue</translation>
    </message>
    <message>
        <source>text after the end of the JSON value is left out</source>
        <translation>le texte après la fin de la valeur JSON est ignoré</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>JSON has no comments</source>
        <translation>JSON n’a pas de commentaires</translation>
    </message>
    <message>
        <source>there are more than %1 values</source>
        <translation>il y a plus de %1 valeurs</translation>
    </message>
    <message>
        <source>values are nested more than %1 levels deep</source>
        <translation>les valeurs ont plus de %1 niveaux d’imbrication</translation>
    </message>
    <message>
        <source>the text ends where a value was expected</source>
        <translation>le texte se termine là où une valeur était attendue</translation>
    </message>
    <message>
        <source>found &quot;%1&quot;; expected a value</source>
        <translation>trouvé «&#x202f;%1&#x202f;»&#xa0;; valeur attendue</translation>
    </message>
    <message>
        <source>expected a member&apos;s name in quotes, or &quot;}&quot;</source>
        <translation>attendu&#xa0;: le nom d’un membre entre guillemets, ou «&#x202f;}&#x202f;»</translation>
    </message>
    <message>
        <source>the member &quot;%1&quot; is there twice; the later counts</source>
        <translation>le membre «&#x202f;%1&#x202f;» figure deux fois&#xa0;; le dernier compte</translation>
    </message>
    <message>
        <source>expected &quot;:&quot; after the name &quot;%1&quot;</source>
        <translation>«&#x202f;:&#x202f;» attendu après le nom «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>the text ends where &quot;,&quot; or &quot;%1&quot; was expected</source>
        <translation>le texte se termine là où «&#x202f;,&#x202f;» ou «&#x202f;%1&#x202f;» était attendu</translation>
    </message>
    <message>
        <source>found &quot;%1&quot;; expected &quot;,&quot; or &quot;%2&quot;</source>
        <translation>trouvé «&#x202f;%1&#x202f;»&#xa0;; attendu «&#x202f;,&#x202f;» ou «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>a comma before &quot;%1&quot; is too many</source>
        <translation>une virgule de trop avant «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>the text ends within a string</source>
        <translation>le texte se termine à l’intérieur d’une chaîne</translation>
    </message>
    <message>
        <source>a control character stands in a string; it must be written as \u%1</source>
        <translation>un caractère de contrôle figure dans une chaîne&#xa0;; il doit s’écrire \u%1</translation>
    </message>
    <message>
        <source>expected four hexadecimal digits after &quot;\u&quot;</source>
        <translation>quatre chiffres hexadécimaux attendus après «&#x202f;\u&#x202f;»</translation>
    </message>
    <message>
        <source>&quot;\%1&quot; is not an escape of JSON</source>
        <translation>«&#x202f;\%1&#x202f;» n’est pas une séquence d’échappement JSON</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value of JSON; it is read as nothing</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une valeur JSON&#xa0;; elle est lue comme vide</translation>
    </message>
    <message>
        <source>the file has %1 bytes; at most %2 are accepted</source>
        <translation>le fichier a %1 octets&#xa0;; au plus %2 sont acceptés</translation>
    </message>
    <message>
        <source>the file contains a NUL byte</source>
        <translation>le fichier contient un octet NUL</translation>
    </message>
    <message>
        <source>the file is not UTF-8 text</source>
        <translation>le fichier n’est pas du texte UTF-8</translation>
    </message>
</context>
<context>
    <name>Keyword</name>
    <message>
        <source>Power of memory</source>
        <translation>Puissance de la mémoire</translation>
    </message>
    <message>
        <source>Overhead of nodes with several accelerators</source>
        <translation>Surconsommation des nœuds à plusieurs accélérateurs</translation>
    </message>
    <message>
        <source>Accelerator power at 0 %, share of the limit</source>
        <translation>Puissance d’accélérateur à 0&#xa0;%, part de la limite</translation>
    </message>
    <message>
        <source>Accelerator power at 10 %, share of the limit</source>
        <translation>Puissance d’accélérateur à 10&#xa0;%, part de la limite</translation>
    </message>
    <message>
        <source>Accelerator power at 50 %, share of the limit</source>
        <translation>Puissance d’accélérateur à 50&#xa0;%, part de la limite</translation>
    </message>
    <message>
        <source>Accelerator power at 100 %, share of the limit</source>
        <translation>Puissance d’accélérateur à 100&#xa0;%, part de la limite</translation>
    </message>
    <message>
        <source>Lifetime of a server</source>
        <translation>Durée de vie d’un serveur</translation>
    </message>
    <message>
        <source>Embodied carbon of a bare server</source>
        <translation>Carbone intrinsèque d’un serveur nu</translation>
    </message>
    <message>
        <source>Embodied carbon of memory</source>
        <translation>Carbone intrinsèque de la mémoire</translation>
    </message>
    <message>
        <source>Memory contained in a bare server</source>
        <translation>Mémoire contenue dans un serveur nu</translation>
    </message>
    <message>
        <source>Embodied carbon of a further socket</source>
        <translation>Carbone intrinsèque d’un socket supplémentaire</translation>
    </message>
    <message>
        <source>Power of hard disks</source>
        <translation>Puissance des disques durs</translation>
    </message>
    <message>
        <source>Power of flash</source>
        <translation>Puissance de la mémoire flash</translation>
    </message>
    <message>
        <source>Embodied carbon of hard disks</source>
        <translation>Carbone intrinsèque des disques durs</translation>
    </message>
    <message>
        <source>Embodied carbon of flash</source>
        <translation>Carbone intrinsèque de la mémoire flash</translation>
    </message>
    <message>
        <source>Network inside a Region</source>
        <translation>Réseau à l’intérieur d’une Région</translation>
    </message>
    <message>
        <source>Network between Regions</source>
        <translation>Réseau entre Régions</translation>
    </message>
    <message>
        <source>Network to clients</source>
        <translation>Réseau vers les clients</translation>
    </message>
    <message>
        <source>Bandwidth between client and service</source>
        <translation>Bande passante entre client et service</translation>
    </message>
    <message>
        <source>Work repeated after Spot interruptions</source>
        <translation>Travail répété après interruptions Spot</translation>
    </message>
    <message>
        <source>Serverless memory that comes with one vCPU</source>
        <translation>Mémoire sans serveur fournie avec un vCPU</translation>
    </message>
    <message>
        <source>Time a serverless container stays warm</source>
        <translation>Temps pendant lequel un conteneur sans serveur reste chaud</translation>
    </message>
    <message>
        <source>Host pool behind serverless</source>
        <translation>Parc d’hôtes du mode sans serveur</translation>
    </message>
    <message>
        <source>Start-up of a serverless container</source>
        <translation>Démarrage d’un conteneur sans serveur</translation>
    </message>
    <message>
        <source>Least memory of a serverless endpoint</source>
        <translation>Mémoire minimale d’un point de terminaison sans serveur</translation>
    </message>
    <message>
        <source>Most memory of a serverless endpoint</source>
        <translation>Mémoire maximale d’un point de terminaison sans serveur</translation>
    </message>
    <message>
        <source>Most requests at once of a serverless endpoint</source>
        <translation>Nombre maximal de requêtes simultanées d’un point de terminaison sans serveur</translation>
    </message>
    <message>
        <source>Start-up of a batch job</source>
        <translation>Démarrage d’un job par lots</translation>
    </message>
    <message>
        <source>Start-up of an asynchronous endpoint from zero</source>
        <translation>Démarrage d’un point de terminaison asynchrone depuis zéro</translation>
    </message>
    <message>
        <source>Wait before an asynchronous endpoint scales to zero</source>
        <translation>Attente avant qu’un point de terminaison asynchrone ne descende à zéro</translation>
    </message>
    <message>
        <source>Rate at which a model is loaded</source>
        <translation>Débit de chargement d’un modèle</translation>
    </message>
    <message>
        <source>SageMaker price over EC2 price where none is known</source>
        <translation>Rapport du prix SageMaker au prix EC2 lorsqu’aucun n’est connu</translation>
    </message>
    <message>
        <source>Serverless inference</source>
        <translation>Inférence sans serveur</translation>
    </message>
    <message>
        <source>Data processed by an endpoint</source>
        <translation>Données traitées par un point de terminaison</translation>
    </message>
    <message>
        <source>Volume of a training job, notebook or endpoint</source>
        <translation>Volume d’un job d’entraînement, d’un notebook ou d’un point de terminaison</translation>
    </message>
    <message>
        <source>Volume of a processing job</source>
        <translation>Volume d’un job de traitement</translation>
    </message>
    <message>
        <source>Logs stored</source>
        <translation>Journaux stockés</translation>
    </message>
    <message>
        <source>Online feature store</source>
        <translation>Magasin de caractéristiques en ligne</translation>
    </message>
    <message>
        <source>high</source>
        <translation>élevée</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>low</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>la vôtre</translation>
    </message>
    <message>
        <source>real-time</source>
        <translation>temps réel</translation>
    </message>
    <message>
        <source>multi-model</source>
        <translation>multi-modèle</translation>
    </message>
    <message>
        <source>multi-container</source>
        <translation>multi-conteneur</translation>
    </message>
    <message>
        <source>serverless</source>
        <translation>sans serveur</translation>
    </message>
    <message>
        <source>asynchronous</source>
        <translation>asynchrone</translation>
    </message>
    <message>
        <source>batch transform</source>
        <translation>transformation par lots</translation>
    </message>
    <message>
        <source>managed AI service</source>
        <translation>service d’IA géré</translation>
    </message>
    <message>
        <source>on the device</source>
        <translation>sur l’appareil</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>sans modèle</translation>
    </message>
    <message>
        <source>training jobs</source>
        <translation>jobs d’entraînement</translation>
    </message>
    <message>
        <source>processing jobs</source>
        <translation>jobs de traitement</translation>
    </message>
    <message>
        <source>endpoints</source>
        <translation>points de terminaison</translation>
    </message>
    <message>
        <source>notebooks</source>
        <translation>notebooks</translation>
    </message>
    <message>
        <source>HyperPod clusters</source>
        <translation>clusters HyperPod</translation>
    </message>
    <message>
        <source>on demand</source>
        <translation>à la demande</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>Spot</translation>
    </message>
    <message>
        <source>Savings Plan, 1 year</source>
        <translation>Savings Plan, 1&#xa0;an</translation>
    </message>
    <message>
        <source>Savings Plan, 3 years</source>
        <translation>Savings Plan, 3&#xa0;ans</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>instance type</source>
        <translation>type d’instance</translation>
    </message>
    <message>
        <source>coefficient</source>
        <translation>coefficient</translation>
    </message>
    <message>
        <source>price</source>
        <translation>prix</translation>
    </message>
    <message>
        <source>a choice</source>
        <translation>un choix</translation>
    </message>
    <message>
        <source>a factor</source>
        <translation>un facteur</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>élément probant</translation>
    </message>
    <message>
        <source>nothing in the estimate</source>
        <translation>rien dans l’estimation</translation>
    </message>
    <message>
        <source>Region of data</source>
        <translation>Région des données</translation>
    </message>
    <message>
        <source>retention</source>
        <translation>durée de conservation</translation>
    </message>
    <message>
        <source>storage class</source>
        <translation>classe de stockage</translation>
    </message>
    <message>
        <source>lifecycle rules</source>
        <translation>règles de cycle de vie</translation>
    </message>
    <message>
        <source>retention of logs</source>
        <translation>conservation des journaux</translation>
    </message>
    <message>
        <source>idle hours</source>
        <translation>heures d’inactivité</translation>
    </message>
    <message>
        <source>input mode</source>
        <translation>mode d’entrée</translation>
    </message>
    <message>
        <source>purchase option</source>
        <translation>mode d’achat</translation>
    </message>
    <message>
        <source>instance type and count</source>
        <translation>type et nombre d’instances</translation>
    </message>
    <message>
        <source>retraining</source>
        <translation>réentraînement</translation>
    </message>
    <message>
        <source>minimum instances</source>
        <translation>nombre minimal d’instances</translation>
    </message>
    <message>
        <source>zones</source>
        <translation>zones</translation>
    </message>
    <message>
        <source>autoscaling</source>
        <translation>mise à l’échelle automatique</translation>
    </message>
    <message>
        <source>inference option</source>
        <translation>option d’inférence</translation>
    </message>
    <message>
        <source>hours of work</source>
        <translation>heures de travail</translation>
    </message>
    <message>
        <source>speed of work</source>
        <translation>vitesse de travail</translation>
    </message>
    <message>
        <source>number of trials</source>
        <translation>nombre d’essais</translation>
    </message>
    <message>
        <source>failed runs</source>
        <translation>exécutions échouées</translation>
    </message>
    <message>
        <source>size of data</source>
        <translation>taille des données</translation>
    </message>
    <message>
        <source>data moved</source>
        <translation>données déplacées</translation>
    </message>
    <message>
        <source>size of volumes</source>
        <translation>taille des volumes</translation>
    </message>
    <message>
        <source>time per request</source>
        <translation>temps par requête</translation>
    </message>
    <message>
        <source>speed of requests</source>
        <translation>vitesse des requêtes</translation>
    </message>
    <message>
        <source>Electricity Maps, life-cycle</source>
        <translation>Electricity Maps, cycle de vie</translation>
    </message>
    <message>
        <source>Ember, life-cycle</source>
        <translation>Ember, cycle de vie</translation>
    </message>
    <message>
        <source>Cloud Carbon Footprint 2021, generation</source>
        <translation>Cloud Carbon Footprint 2021, production</translation>
    </message>
    <message>
        <source>Electricity Maps, generation</source>
        <translation>Electricity Maps, production</translation>
    </message>
    <message>
        <source>bottom-up</source>
        <translation>ascendante (bottom-up)</translation>
    </message>
    <message>
        <source>Teads curves</source>
        <translation>courbes Teads</translation>
    </message>
    <message>
        <source>conservative</source>
        <translation>prudente</translation>
    </message>
    <message>
        <source>modelled</source>
        <translation>modélisée</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Failed runs per run</source>
        <translation>Exécutions échouées par exécution</translation>
    </message>
    <message>
        <source>Work repeated after interruptions</source>
        <translation>Travail répété après interruptions</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Hours of a run</source>
        <translation>Heures d’une exécution</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instances</translation>
    </message>
    <message>
        <source>Share of the data</source>
        <translation>Part des données</translation>
    </message>
    <message>
        <source>Share not reused</source>
        <translation>Part non réutilisée</translation>
    </message>
    <message>
        <source>Effect of a practice</source>
        <translation>Effet d’une pratique</translation>
    </message>
    <message>
        <source>Instance hours</source>
        <translation>Heures d’instance</translation>
    </message>
    <message>
        <source>Idle instance hours</source>
        <translation>Heures d’instance inactives</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Service time</source>
        <translation>Temps de service</translation>
    </message>
    <message>
        <source>Served at once</source>
        <translation>Traitées à la fois</translation>
    </message>
    <message>
        <source>Memory of a container</source>
        <translation>Mémoire d’un conteneur</translation>
    </message>
    <message>
        <source>Warm time without work</source>
        <translation>Temps chaud sans travail</translation>
    </message>
    <message>
        <source>Host pool</source>
        <translation>Parc d’hôtes</translation>
    </message>
    <message>
        <source>Data stored</source>
        <translation>Données stockées</translation>
    </message>
    <message>
        <source>Data moved</source>
        <translation>Données déplacées</translation>
    </message>
    <message>
        <source>Data written</source>
        <translation>Données écrites</translation>
    </message>
    <message>
        <source>Data read</source>
        <translation>Données lues</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Hours of a device</source>
        <translation>Heures d’un appareil</translation>
    </message>
    <message>
        <source>Relative size</source>
        <translation>Taille relative</translation>
    </message>
    <message>
        <source>Size of a volume</source>
        <translation>Taille d’un volume</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Puissance</translation>
    </message>
    <message>
        <source>Power of the medium</source>
        <translation>Puissance du support</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Share of drives at work</source>
        <translation>Part des disques en activité</translation>
    </message>
    <message>
        <source>Energy of the network</source>
        <translation>Énergie du réseau</translation>
    </message>
    <message>
        <source>Energy of a request</source>
        <translation>Énergie d’une requête</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Grid factor</source>
        <translation>Facteur du réseau électrique</translation>
    </message>
    <message>
        <source>Decline of the grid factor</source>
        <translation>Baisse du facteur du réseau électrique</translation>
    </message>
    <message>
        <source>Market-based factor</source>
        <translation>Facteur basé sur le marché</translation>
    </message>
    <message>
        <source>WUE</source>
        <translation>WUE</translation>
    </message>
    <message>
        <source>Water of generation</source>
        <translation>Eau de la production d’électricité</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Price of requests</source>
        <translation>Prix des requêtes</translation>
    </message>
    <message>
        <source>Embodied carbon of an instance</source>
        <translation>Carbone intrinsèque d’une instance</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Durée de vie</translation>
    </message>
    <message>
        <source>Embodied carbon of the medium</source>
        <translation>Carbone intrinsèque du support</translation>
    </message>
    <message>
        <source>Start-up of a job</source>
        <translation>Démarrage d’un job</translation>
    </message>
    <message>
        <source>Rounds one after the other</source>
        <translation>Séries successives</translation>
    </message>
    <message>
        <source>working</source>
        <translation>travail</translation>
    </message>
    <message>
        <source>repeated work</source>
        <translation>travail répété</translation>
    </message>
    <message>
        <source>starting up</source>
        <translation>démarrage</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>inactivité</translation>
    </message>
    <message>
        <source>storing</source>
        <translation>stockage</translation>
    </message>
    <message>
        <source>billed after early deletion</source>
        <translation>facturé après suppression anticipée</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>écriture</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lecture</translation>
    </message>
    <message>
        <source>changing class</source>
        <translation>changement de classe</translation>
    </message>
    <message>
        <source>moving data</source>
        <translation>déplacement de données</translation>
    </message>
    <message>
        <source>processing payloads</source>
        <translation>traitement des charges utiles</translation>
    </message>
    <message>
        <source>compute</source>
        <translation>calcul</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>stockage</translation>
    </message>
    <message>
        <source>network</source>
        <translation>réseau</translation>
    </message>
    <message>
        <source>embodied</source>
        <translation>intrinsèque</translation>
    </message>
    <message>
        <source>water on site</source>
        <translation>eau sur site</translation>
    </message>
    <message>
        <source>water off site</source>
        <translation>eau hors site</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>appareils</translation>
    </message>
    <message>
        <source>managed service</source>
        <translation>service géré</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importé</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restauré</translation>
    </message>
    <message>
        <source>kept in a conflict</source>
        <translation>conservé lors d’un conflit</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>jalon</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>récupéré</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>info</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>Data preparation</source>
        <translation>Préparation des données</translation>
    </message>
    <message>
        <source>Training and tuning</source>
        <translation>Entraînement et réglage</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Déploiement</translation>
    </message>
    <message>
        <source>raw data</source>
        <translation>données brutes</translation>
    </message>
    <message>
        <source>curated data</source>
        <translation>données préparées</translation>
    </message>
    <message>
        <source>features</source>
        <translation>caractéristiques</translation>
    </message>
    <message>
        <source>training data</source>
        <translation>données d’entraînement</translation>
    </message>
    <message>
        <source>validation data</source>
        <translation>données de validation</translation>
    </message>
    <message>
        <source>test data</source>
        <translation>données de test</translation>
    </message>
    <message>
        <source>models and checkpoints</source>
        <translation>modèles et points de contrôle</translation>
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
        <translation>images</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>not compressed</source>
        <translation>non compressé</translation>
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
        <translation>traitement</translation>
    </message>
    <message>
        <source>feature engineering</source>
        <translation>ingénierie des caractéristiques</translation>
    </message>
    <message>
        <source>experiments</source>
        <translation>expériences</translation>
    </message>
    <message>
        <source>hyperparameter tuning</source>
        <translation>réglage des hyperparamètres</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>évaluation</translation>
    </message>
    <message>
        <source>monitoring</source>
        <translation>surveillance</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>accelerator, compute-bound</source>
        <translation>accélérateur, limité par le calcul</translation>
    </message>
    <message>
        <source>accelerator, memory-bound</source>
        <translation>accélérateur, limité par la mémoire</translation>
    </message>
    <message>
        <source>grid</source>
        <translation>grille</translation>
    </message>
    <message>
        <source>random</source>
        <translation>aléatoire</translation>
    </message>
    <message>
        <source>Bayesian</source>
        <translation>bayésienne</translation>
    </message>
    <message>
        <source>Hyperband</source>
        <translation>Hyperband</translation>
    </message>
    <message>
        <source>copied to a volume</source>
        <translation>copie sur un volume</translation>
    </message>
    <message>
        <source>fast file</source>
        <translation>fichier rapide (Fast File)</translation>
    </message>
    <message>
        <source>pipe</source>
        <translation>flux (Pipe)</translation>
    </message>
    <message>
        <source>from scratch</source>
        <translation>à partir de zéro</translation>
    </message>
    <message>
        <source>fine-tuning</source>
        <translation>affinage</translation>
    </message>
    <message>
        <source>incremental</source>
        <translation>incrémental</translation>
    </message>
    <message>
        <source>by the calendar</source>
        <translation>à date fixe</translation>
    </message>
    <message>
        <source>on drift</source>
        <translation>sur dérive</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>constant</translation>
    </message>
    <message>
        <source>office hours</source>
        <translation>heures de bureau</translation>
    </message>
    <message>
        <source>day and night</source>
        <translation>jour et nuit</translation>
    </message>
    <message>
        <source>spiky</source>
        <translation>en pics</translation>
    </message>
    <message>
        <source>own week</source>
        <translation>semaine personnalisée</translation>
    </message>
    <message>
        <source>on the internet</source>
        <translation>sur Internet</translation>
    </message>
    <message>
        <source>in a Region</source>
        <translation>dans une Région</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>requêtes</translation>
    </message>
    <message>
        <source>predictions</source>
        <translation>prédictions</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>jetons</translation>
    </message>
    <message>
        <source>training runs</source>
        <translation>exécutions d’entraînement</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>outside the boundary</source>
        <translation>hors du périmètre</translation>
    </message>
    <message>
        <source>inside the boundary</source>
        <translation>dans le périmètre</translation>
    </message>
    <message>
        <source>least outstanding requests</source>
        <translation>le moins de requêtes en attente</translation>
    </message>
    <message>
        <source>hourly</source>
        <translation>toutes les heures</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>tous les jours</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>toutes les semaines</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>mesurée</translation>
    </message>
    <message>
        <source>vendor claim</source>
        <translation>affirmation du fournisseur</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>supposée</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>suggéré</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>out of scope</source>
        <translation>hors du champ</translation>
    </message>
    <message>
        <source>business priorities</source>
        <translation>priorités métier</translation>
    </message>
    <message>
        <source>architecture constraints</source>
        <translation>contraintes d’architecture</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>aucune raison donnée</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>final</source>
        <translation>définitive</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>production</source>
        <translation>production</translation>
    </message>
    <message>
        <source>pre-production</source>
        <translation>préproduction</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Fiche de modèle</translation>
    </message>
    <message>
        <source>Well-Architected review</source>
        <translation>Revue Well-Architected</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
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
        <translation>respectée</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>non respectée</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>indéterminé</translation>
    </message>
    <message>
        <source>large effect</source>
        <translation>effet important</translation>
    </message>
    <message>
        <source>medium effect</source>
        <translation>effet moyen</translation>
    </message>
    <message>
        <source>small effect</source>
        <translation>effet faible</translation>
    </message>
    <message>
        <source>no saving</source>
        <translation>aucune économie</translation>
    </message>
    <message>
        <source>effect unknown</source>
        <translation>effet inconnu</translation>
    </message>
    <message>
        <source>high risk</source>
        <translation>risque élevé</translation>
    </message>
    <message>
        <source>medium risk</source>
        <translation>risque moyen</translation>
    </message>
    <message>
        <source>no risk</source>
        <translation>aucun risque</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>no default rule</source>
        <translation>pas de règle par défaut</translation>
    </message>
    <message>
        <source>level that cannot be reached</source>
        <translation>niveau impossible à atteindre</translation>
    </message>
    <message>
        <source>choice without effect</source>
        <translation>choix sans effet</translation>
    </message>
    <message>
        <source>unknown id</source>
        <translation>identifiant inconnu</translation>
    </message>
    <message>
        <source>over a limit</source>
        <translation>au-delà d’une limite</translation>
    </message>
    <message>
        <source>bad address</source>
        <translation>adresse incorrecte</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>pas du JSON</translation>
    </message>
    <message>
        <source>member twice</source>
        <translation>membre en double</translation>
    </message>
    <message>
        <source>id used twice</source>
        <translation>identifiant utilisé deux fois</translation>
    </message>
    <message>
        <source>level with two rules</source>
        <translation>niveau avec deux règles</translation>
    </message>
    <message>
        <source>bad id</source>
        <translation>identifiant incorrect</translation>
    </message>
    <message>
        <source>bad condition</source>
        <translation>condition incorrecte</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>élément manquant</translation>
    </message>
    <message>
        <source>wrong type</source>
        <translation>type incorrect</translation>
    </message>
    <message>
        <source>other version of the format</source>
        <translation>autre version du format</translation>
    </message>
    <message>
        <source>instances</source>
        <translation>instances</translation>
    </message>
    <message>
        <source>images or video</source>
        <translation>images ou vidéo</translation>
    </message>
    <message>
        <source>tables and forecasts</source>
        <translation>données tabulaires et prévisions</translation>
    </message>
    <message>
        <source>a language model, fine-tuned</source>
        <translation>modèle de langage affiné</translation>
    </message>
    <message>
        <source>recommendations and ranking</source>
        <translation>recommandations et classement</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Part of the workload</source>
        <translation>Élément de la charge de travail</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Log ingestion</source>
        <translation>Ingestion de journaux</translation>
    </message>
</context>
<context>
    <name>Lens</name>
    <message>
        <source>Operational excellence</source>
        <translation>Excellence opérationnelle</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Performance efficiency</source>
        <translation>Efficacité des performances</translation>
    </message>
    <message>
        <source>Cost optimization</source>
        <translation>Optimisation des coûts</translation>
    </message>
    <message>
        <source>Sustainability</source>
        <translation>Durabilité</translation>
    </message>
    <message>
        <source>Machine Learning Lens of 2025: %1.</source>
        <translation>Machine Learning Lens de 2025&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Of 2023: %1.</source>
        <translation>Celle de 2023&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Framework: %1.</source>
        <translation>Framework&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Generative AI Lens: %1.</source>
        <translation>Generative AI Lens&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It moves no figure of the estimate; it is shown by evidence.</source>
        <translation>Elle ne modifie aucun chiffre de l’estimation&#xa0;; elle est établie par des éléments probants.</translation>
    </message>
    <message>
        <source>In the estimate it moves: %1.</source>
        <translation>Dans l’estimation, elle modifie&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Published level of risk: high.</source>
        <translation>Niveau de risque publié&#xa0;: élevé.</translation>
    </message>
    <message>
        <source>Published level of risk: low.</source>
        <translation>Niveau de risque publié&#xa0;: faible.</translation>
    </message>
    <message>
        <source>Published level of risk: medium.</source>
        <translation>Niveau de risque publié&#xa0;: moyen.</translation>
    </message>
    <message>
        <source>Published: %1 (%2).</source>
        <translation>Publié&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>Caution: %1</source>
        <translation>Attention&#xa0;: %1</translation>
    </message>
    <message>
        <source>Greenprint practice %1.</source>
        <translation>Pratique Greenprint %1.</translation>
    </message>
    <message>
        <source>See also %1.</source>
        <translation>Voir aussi %1.</translation>
    </message>
    <message>
        <source>%1: %2. %3 Alternative: %4.</source>
        <translation>%1&#xa0;: %2. %3 Alternative&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Practices that lower the energy, carbon, water and cost of machine-learning workloads, in all six pillars and through the whole life cycle. Made by Greenprint, which suggests answers from a plan and simulates what an open practice would save in it. Not a publication of AWS.</source>
        <translation>Pratiques qui réduisent l’énergie, le carbone, l’eau et le coût des charges de travail de machine learning, pour les six piliers et tout au long du cycle de vie. Élaborée par Greenprint, qui suggère des réponses à partir d’un plan et y simule ce qu’une pratique ouverte ferait économiser. Ce n’est pas une publication d’AWS.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Aucune de celles-ci</translation>
    </message>
    <message>
        <source>Choose this if the workload follows none of these practices.</source>
        <translation>À choisir si la charge de travail ne suit aucune de ces pratiques.</translation>
    </message>
    <message>
        <source>the format is &quot;%1&quot;; expected &quot;2021-11-01&quot;</source>
        <translation>le format est «&#x202f;%1&#x202f;»&#xa0;; attendu «&#x202f;2021-11-01&#x202f;»</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; is not 3 to 128 letters, digits and underscores</source>
        <translation>l’identifiant «&#x202f;%1&#x202f;» ne se compose pas de 3 à 128 lettres, chiffres et traits de soulignement</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; is used twice</source>
        <translation>l’identifiant «&#x202f;%1&#x202f;» est utilisé deux fois</translation>
    </message>
    <message>
        <source>the text has %1 characters; at most %2 are accepted</source>
        <translation>le texte a %1 caractères&#xa0;; au plus %2 sont acceptés</translation>
    </message>
    <message>
        <source>there are %1; at most %2 are accepted</source>
        <translation>il y en a %1&#xa0;; au plus %2 sont acceptés</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an http or https address</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une adresse http ou https</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has two rules; one is accepted</source>
        <translation>«&#x202f;%1&#x202f;» a deux règles&#xa0;; une seule est acceptée</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a choice of the question</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un choix de la question</translation>
    </message>
    <message>
        <source>no rule has the condition &quot;default&quot;</source>
        <translation>aucune règle n’a la condition «&#x202f;default&#x202f;»</translation>
    </message>
    <message>
        <source>no rule names the choice, so that it never changes the rating</source>
        <translation>aucune règle ne cite ce choix&#xa0;; il ne change donc jamais l’évaluation</translation>
    </message>
    <message>
        <source>a rule names the choice, but it never changes the rating</source>
        <translation>une règle cite ce choix, mais il ne change jamais l’évaluation</translation>
    </message>
    <message>
        <source>no combination of choices is rated &quot;%1&quot;; the rules before it take all</source>
        <translation>aucune combinaison de choix n’est évaluée «&#x202f;%1&#x202f;»&#xa0;; les règles précédentes les prennent toutes</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>vrai ou faux</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>found %1; expected a lens, which is an object</source>
        <translation>trouvé&#xa0;: %1&#xa0;; attendu&#xa0;: une lentille, qui est un objet</translation>
    </message>
    <message>
        <source>the lens has no questions; expected &quot;pillars&quot; with &quot;questions&quot;</source>
        <translation>la lentille n’a pas de questions&#xa0;; attendu&#xa0;: «&#x202f;pillars&#x202f;» avec «&#x202f;questions&#x202f;»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>«&#x202f;%1&#x202f;» manque</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2; expected %3</source>
        <translation>«&#x202f;%1&#x202f;» est %2&#xa0;; attendu&#xa0;: %3</translation>
    </message>
    <message>
        <source>found %1; expected an object</source>
        <translation>trouvé&#xa0;: %1&#xa0;; attendu&#xa0;: un objet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a type; expected HELPFUL_RESOURCE or IMPROVEMENT_PLAN</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un type&#xa0;; attendu HELPFUL_RESOURCE ou IMPROVEMENT_PLAN</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a risk; expected HIGH_RISK, MEDIUM_RISK or NO_RISK</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un risque&#xa0;; attendu HIGH_RISK, MEDIUM_RISK ou NO_RISK</translation>
    </message>
    <message>
        <source>%1 (character %2 of &quot;%3&quot;)</source>
        <translation>%1 (caractère %2 de «&#x202f;%3&#x202f;»)</translation>
    </message>
    <message>
        <source>the file has %1 characters; the AWS tool takes %2</source>
        <translation>le fichier a %1 caractères&#xa0;; l’outil d’AWS en accepte %2</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>there is no plan with the id &quot;%1&quot;</source>
        <translation>il n’y a pas de plan avec l’identifiant «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>there is no revision %1</source>
        <translation>il n’y a pas de révision %1</translation>
    </message>
    <message>
        <source>revision %1 of the plan is damaged; the others are not affected</source>
        <translation>la révision %1 du plan est endommagée&#xa0;; les autres ne sont pas touchées</translation>
    </message>
    <message>
        <source>the results kept with the plan are damaged</source>
        <translation>les résultats conservés avec le plan sont endommagés</translation>
    </message>
</context>
<context>
    <name>LibraryCheck</name>
    <message>
        <source>the check was stopped</source>
        <translation>la vérification a été arrêtée</translation>
    </message>
    <message>
        <source>plan &quot;%1&quot; (%2): %3</source>
        <translation>plan «&#x202f;%1&#x202f;» (%2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>plan &quot;%1&quot; (%2): revision %3 is not what its entry says</source>
        <translation>plan «&#x202f;%1&#x202f;» (%2)&#xa0;: la révision %3 ne correspond pas à son entrée</translation>
    </message>
    <message>
        <source>the search index does not fit the plans</source>
        <translation>l’index de recherche ne correspond pas aux plans</translation>
    </message>
    <message>
        <source>catalog %1: %2 is damaged</source>
        <translation>catalogue %1&#xa0;: %2 est endommagé</translation>
    </message>
    <message>
        <source>there is no library here</source>
        <translation>il n’y a pas de bibliothèque ici</translation>
    </message>
    <message>
        <source>there is a file already that is not a backup; it is left as it is</source>
        <translation>il existe déjà un fichier qui n’est pas une sauvegarde&#xa0;; il est laissé tel quel</translation>
    </message>
    <message>
        <source>catalog %1: %2</source>
        <translation>catalogue %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>LibraryRecovery</name>
    <message>
        <source>revision %1 of &quot;%2&quot;</source>
        <translation>révision %1 de «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>a second plan with the id &quot;%1&quot;</source>
        <translation>un second plan avec l’identifiant «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>results of revision %1 of &quot;%2&quot;</source>
        <translation>résultats de la révision %1 de «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>plan &quot;%1&quot; (%2): none of its revisions</source>
        <translation>plan «&#x202f;%1&#x202f;» (%2)&#xa0;: aucune de ses révisions</translation>
    </message>
    <message>
        <source>a plan without a name: none of its revisions</source>
        <translation>un plan sans nom&#xa0;: aucune de ses révisions</translation>
    </message>
    <message>
        <source>milestone &quot;%1&quot;</source>
        <translation>jalon «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>catalog %1</source>
        <translation>catalogue %1</translation>
    </message>
    <message>
        <source>there is a file already; what is recovered goes into a new one</source>
        <translation>il existe déjà un fichier&#xa0;; ce qui est récupéré va dans un nouveau</translation>
    </message>
    <message>
        <source>no plan was found in the file that can be recovered</source>
        <translation>aucun plan récupérable n’a été trouvé dans le fichier</translation>
    </message>
    <message>
        <source>the recovery was stopped</source>
        <translation>la récupération a été arrêtée</translation>
    </message>
    <message>
        <source>no plan in the file can be recovered</source>
        <translation>aucun plan du fichier ne peut être récupéré</translation>
    </message>
</context>
<context>
    <name>LibraryRepair</name>
    <message>
        <source>the damaged library cannot be moved aside</source>
        <translation>la bibliothèque endommagée ne peut pas être mise de côté</translation>
    </message>
    <message>
        <source>the recovered library cannot be put in its place</source>
        <translation>la bibliothèque récupérée ne peut pas être mise à sa place</translation>
    </message>
    <message>
        <source>it is being recovered already, or its folder cannot be written to</source>
        <translation>elle est déjà en cours de récupération, ou son dossier n’est pas accessible en écriture</translation>
    </message>
</context>
<context>
    <name>LibrarySchema</name>
    <message>
        <source>this is a database of another program</source>
        <translation>c’est une base de données d’un autre programme</translation>
    </message>
    <message>
        <source>the library was written by a newer version of Greenprint: it has schema %1, this version reads up to %2</source>
        <translation>la bibliothèque a été écrite par une version plus récente de Greenprint&#xa0;: elle a le schéma %1, cette version lit jusqu’au schéma %2</translation>
    </message>
    <message>
        <source>the library was written by a newer version of Greenprint: it has schema %1, this version reads up to %2. Greenprint %3 or newer is needed</source>
        <translation>la bibliothèque a été écrite par une version plus récente de Greenprint&#xa0;: elle a le schéma %1, cette version lit jusqu’au schéma %2. Greenprint %3 ou plus récent est nécessaire</translation>
    </message>
    <message>
        <source>the library is damaged (its tables are not those of schema %1)</source>
        <translation>la bibliothèque est endommagée (ses tables ne sont pas celles du schéma %1)</translation>
    </message>
    <message>
        <source>the library has schema %1 and will be brought to %2</source>
        <translation>la bibliothèque a le schéma %1 et sera portée au schéma %2</translation>
    </message>
    <message>
        <source>row %1 of %2 refers to a row of %3 that does not exist</source>
        <translation>la ligne %1 de %2 renvoie à une ligne de %3 qui n’existe pas</translation>
    </message>
    <message>
        <source>the copy could not be written (%1)</source>
        <translation>la copie n’a pas pu être écrite (%1)</translation>
    </message>
    <message>
        <source>the copy is not sound (%1)</source>
        <translation>la copie n’est pas intègre (%1)</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>le dossier ne peut pas être créé</translation>
    </message>
    <message>
        <source>the library is not sound after its migration to schema %1 and stays as it was (%2)</source>
        <translation>la bibliothèque n’est pas intègre après sa migration au schéma %1 et reste telle qu’elle était (%2)</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Plans machine-learning workloads on AWS.</source>
        <translation>Planifie des charges de travail de machine learning sur AWS.</translation>
    </message>
    <message>
        <source>Plan files to open, or PDFs that carry a plan.</source>
        <translation>Fichiers de plan à ouvrir, ou PDF contenant un plan.</translation>
    </message>
</context>
<context>
    <name>Metric</name>
    <message>
        <source>Energy of the IT equipment</source>
        <translation>Énergie des équipements IT</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Carbon, location-based</source>
        <translation>Carbone, basé sur la localisation</translation>
    </message>
    <message>
        <source>Carbon, market-based</source>
        <translation>Carbone, basé sur le marché</translation>
    </message>
    <message>
        <source>Carbon, embodied</source>
        <translation>Carbone intrinsèque</translation>
    </message>
    <message>
        <source>Carbon, location-based and embodied</source>
        <translation>Carbone, basé sur la localisation et intrinsèque</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Eau</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Latency, p95</source>
        <translation>Latence p95</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>Durée d’entraînement</translation>
    </message>
</context>
<context>
    <name>MilestoneSections</name>
    <message>
        <source>Since “%1”, %2</source>
        <translation>Depuis «&#x202f;%1&#x202f;», %2</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Alors</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Practices met</source>
        <translation>Pratiques respectées</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Jalons</translation>
    </message>
    <message>
        <source>Their frozen answers and results are in the library that they were made in.</source>
        <translation>Leurs réponses et résultats figés se trouvent dans la bibliothèque où ils ont été créés.</translation>
    </message>
    <message>
        <source>No answer has changed since “%1”.</source>
        <translation>Aucune réponse n’a changé depuis «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Jalon</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>non décidé</translation>
    </message>
    <message>
        <source>What changed since “%1”</source>
        <translation>Ce qui a changé depuis «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Question or practice</source>
        <translation>Question ou pratique</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>the card&apos;s status is final, but required fields are missing: %1</source>
        <translation>le statut de la fiche est définitif, mais des champs obligatoires manquent&#xa0;: %1</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Fiche de modèle</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Définitive</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Model card of %1 with the environmental impact of “%2”: %3 over %4.</source>
        <translation>Fiche du modèle «&#x202f;%1&#x202f;», avec l’impact environnemental de «&#x202f;%2&#x202f;»&#xa0;: %3 sur %4.</translation>
    </message>
    <message>
        <source>model card</source>
        <translation>fiche de modèle</translation>
    </message>
    <message>
        <source>environmental impact</source>
        <translation>impact environnemental</translation>
    </message>
    <message>
        <source>machine learning</source>
        <translation>machine learning</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Model version</source>
        <translation>Version du modèle</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Carbon, location and embodied</source>
        <translation>Carbone, localisation et intrinsèque</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 par rapport à %2</translation>
    </message>
    <message>
        <source>This scenario is not feasible</source>
        <translation>Ce scénario n’est pas réalisable</translation>
    </message>
    <message>
        <source>It breaks at least one hard limit; see assumptions and limits. Its figures are shown where they can be computed.</source>
        <translation>Il enfreint au moins une limite stricte&#xa0;; voir les hypothèses et limites. Ses chiffres sont affichés là où ils peuvent être calculés.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Model overview</source>
        <translation>Vue d’ensemble du modèle</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Model artifacts and data</source>
        <translation>Artefacts du modèle et données</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Stored now</source>
        <translation>Stocké actuellement</translation>
    </message>
    <message>
        <source>Growth a month</source>
        <translation>Croissance par mois</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Intended uses</source>
        <translation>Usages prévus</translation>
    </message>
    <message>
        <source>Business details</source>
        <translation>Informations métier</translation>
    </message>
    <message>
        <source>Sustainability goal</source>
        <translation>Objectif de durabilité</translation>
    </message>
    <message>
        <source>Benefit, not netted</source>
        <translation>Bénéfice, non déduit</translation>
    </message>
    <message>
        <source>Training details</source>
        <translation>Détails de l’entraînement</translation>
    </message>
    <message>
        <source>Training jobs</source>
        <translation>Jobs d’entraînement</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>S’exécute sur</translation>
    </message>
    <message>
        <source>Hours a run</source>
        <translation>Heures par exécution</translation>
    </message>
    <message>
        <source>Runs a month</source>
        <translation>Exécutions par mois</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message>
        <source>Evaluation details</source>
        <translation>Détails de l’évaluation</translation>
    </message>
    <message>
        <source>Quality of the model in this scenario</source>
        <translation>Qualité du modèle dans ce scénario</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrique</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>The plan states no quality for this scenario.</source>
        <translation>Le plan n’indique aucune qualité pour ce scénario.</translation>
    </message>
    <message>
        <source>Additional information</source>
        <translation>Informations complémentaires</translation>
    </message>
    <message>
        <source>Notes in the plan</source>
        <translation>Notes du plan</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Porte sur</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>NumberFormat</name>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>OriginTip</name>
    <message>
        <source>Press for every line and factor.</source>
        <translation>Cliquez pour voir chaque ligne et chaque facteur.</translation>
    </message>
    <message>
        <source>functional unit</source>
        <translation>unité fonctionnelle</translation>
    </message>
    <message>
        <source>%1 per %2, %3: %4</source>
        <translation>%1 par %2, %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>What serves the unit, divided by how many there are over the horizon.</source>
        <translation>Ce qui sert l’unité, divisé par leur nombre sur l’horizon.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>catalog %1 · %2 · plan %3</source>
        <translation>catalogue %1 · %2 · plan %3</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Charge de travail</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Classer</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Incertitude</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Practice %1</source>
        <translation>Pratique %1</translation>
    </message>
    <message>
        <source>Sample plan</source>
        <translation>Exemple de plan</translation>
    </message>
</context>
<context>
    <name>Parameter</name>
    <message>
        <source>Functional unit</source>
        <translation>Unité fonctionnelle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What results are divided by, in words: &quot;1,000 images&quot;.</source>
        <translation>Ce par quoi les résultats sont divisés, en toutes lettres&#xa0;: «&#x202f;1&#xa0;000 images&#x202f;».</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>How many of them make one unit: 1000 for &quot;1,000 images&quot;.</source>
        <translation>Combien en faut-il pour une unité&#xa0;: 1000 pour «&#x202f;1&#xa0;000 images&#x202f;».</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>What is counted.</source>
        <translation>Ce qui est compté.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Service that is counted. Empty: all services.</source>
        <translation>Service qui est compté. Vide&#xa0;: tous les services.</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizon</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>How long the workload is simulated.</source>
        <translation>Durée pendant laquelle la charge de travail est simulée.</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>Premier mois</translation>
    </message>
    <message>
        <source>Year and month in which it begins.</source>
        <translation>Année et mois de début.</translation>
    </message>
    <message>
        <source>Decline of grid factors</source>
        <translation>Baisse des facteurs du réseau électrique</translation>
    </message>
    <message>
        <source>By how much grids become cleaner each year after the year of their factor.</source>
        <translation>De combien les réseaux électriques s’améliorent chaque année après l’année de leur facteur.</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Cibles</translation>
    </message>
    <message>
        <source>Carbon per unit</source>
        <translation>Carbone par unité</translation>
    </message>
    <message>
        <source>Location-based and embodied carbon per functional unit.</source>
        <translation>Carbone basé sur la localisation et intrinsèque par unité fonctionnelle.</translation>
    </message>
    <message>
        <source>Cost per month</source>
        <translation>Coût par mois</translation>
    </message>
    <message>
        <source>Mean over the horizon.</source>
        <translation>Moyenne sur l’horizon.</translation>
    </message>
    <message>
        <source>Latency, p95</source>
        <translation>Latence p95</translation>
    </message>
    <message>
        <source>Of the service of the functional unit.</source>
        <translation>Du service de l’unité fonctionnelle.</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>Durée d’entraînement</translation>
    </message>
    <message>
        <source>Wall clock of one run through tuning and training.</source>
        <translation>Durée effective d’une exécution, réglage et entraînement compris.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Least quality of the model, compared with the quality of each scenario.</source>
        <translation>Qualité minimale du modèle, comparée à la qualité de chaque scénario.</translation>
    </message>
    <message>
        <source>Residency</source>
        <translation>Résidence des données</translation>
    </message>
    <message>
        <source>Regions allowed</source>
        <translation>Régions autorisées</translation>
    </message>
    <message>
        <source>Regions in which the workload may run. Empty: anywhere.</source>
        <translation>Régions dans lesquelles la charge de travail peut s’exécuter. Vide&#xa0;: toutes.</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>Network to clients</source>
        <translation>Réseau vers les clients</translation>
    </message>
    <message>
        <source>Whether the network between AWS and clients counts.</source>
        <translation>Indique si le réseau entre AWS et les clients est compté.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Who answers for the workload.</source>
        <translation>Qui répond de la charge de travail.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Who works on it.</source>
        <translation>Qui y travaille.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>What the workload does, in a few sentences.</source>
        <translation>Ce que fait la charge de travail, en quelques phrases.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>What is to be reached: carbon, cost, latency, and by when.</source>
        <translation>Ce qui doit être atteint&#xa0;: carbone, coût, latence, et à quelle échéance.</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Bénéfice</translation>
    </message>
    <message>
        <source>What good it does. Never netted against the footprint.</source>
        <translation>Ce qu’elle apporte. Jamais déduit de l’empreinte.</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Fiche de modèle</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Final is refused while required fields are missing.</source>
        <translation>«&#x202f;Définitive&#x202f;» est refusé tant que des champs obligatoires manquent.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Version of the model.</source>
        <translation>Version du modèle.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Who wrote the card.</source>
        <translation>Qui a rédigé la fiche.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Who answers questions.</source>
        <translation>Qui répond aux questions.</translation>
    </message>
    <message>
        <source>Risk rating</source>
        <translation>Évaluation du risque</translation>
    </message>
    <message>
        <source>Risk of using the model.</source>
        <translation>Risque lié à l’utilisation du modèle.</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>Modèle de base</translation>
    </message>
    <message>
        <source>Model that this one was made from.</source>
        <translation>Modèle à partir duquel celui-ci a été créé.</translation>
    </message>
    <message>
        <source>Model description</source>
        <translation>Description du modèle</translation>
    </message>
    <message>
        <source>What the model does and how.</source>
        <translation>Ce que fait le modèle, et comment.</translation>
    </message>
    <message>
        <source>Model owner</source>
        <translation>Propriétaire du modèle</translation>
    </message>
    <message>
        <source>Who owns the model.</source>
        <translation>À qui appartient le modèle.</translation>
    </message>
    <message>
        <source>Problem type</source>
        <translation>Type de problème</translation>
    </message>
    <message>
        <source>Classification, regression, generation …</source>
        <translation>Classification, régression, génération…</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithme</translation>
    </message>
    <message>
        <source>Kind of algorithm.</source>
        <translation>Type d’algorithme.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalité</translation>
    </message>
    <message>
        <source>What the model is for.</source>
        <translation>À quoi sert le modèle.</translation>
    </message>
    <message>
        <source>Intended uses</source>
        <translation>Usages prévus</translation>
    </message>
    <message>
        <source>What it may be used for, and what not.</source>
        <translation>Ce à quoi il peut servir, et ce à quoi il ne doit pas servir.</translation>
    </message>
    <message>
        <source>What affects its quality</source>
        <translation>Ce qui influe sur sa qualité</translation>
    </message>
    <message>
        <source>Conditions under which it works less well.</source>
        <translation>Conditions dans lesquelles il fonctionne moins bien.</translation>
    </message>
    <message>
        <source>Reason of the risk rating</source>
        <translation>Motif de l’évaluation du risque</translation>
    </message>
    <message>
        <source>Why the rating was given.</source>
        <translation>Pourquoi cette évaluation a été donnée.</translation>
    </message>
    <message>
        <source>Business problem</source>
        <translation>Problème métier</translation>
    </message>
    <message>
        <source>Problem that it solves.</source>
        <translation>Problème qu’il résout.</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Parties prenantes</translation>
    </message>
    <message>
        <source>Who is concerned.</source>
        <translation>Qui est concerné.</translation>
    </message>
    <message>
        <source>Line of business</source>
        <translation>Secteur d’activité</translation>
    </message>
    <message>
        <source>Part of the organization.</source>
        <translation>Partie de l’organisation.</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Fonction objectif</translation>
    </message>
    <message>
        <source>What training optimizes.</source>
        <translation>Ce que l’entraînement optimise.</translation>
    </message>
    <message>
        <source>Observations in training</source>
        <translation>Observations à l’entraînement</translation>
    </message>
    <message>
        <source>What was seen.</source>
        <translation>Ce qui a été constaté.</translation>
    </message>
    <message>
        <source>Observations in evaluation</source>
        <translation>Observations à l’évaluation</translation>
    </message>
    <message>
        <source>Ethical considerations</source>
        <translation>Considérations éthiques</translation>
    </message>
    <message>
        <source>Who might be harmed, and how that is prevented.</source>
        <translation>Qui pourrait subir un préjudice, et comment on le prévient.</translation>
    </message>
    <message>
        <source>Caveats and recommendations</source>
        <translation>Réserves et recommandations</translation>
    </message>
    <message>
        <source>What users should know.</source>
        <translation>Ce que les utilisateurs doivent savoir.</translation>
    </message>
    <message>
        <source>Why this functional unit</source>
        <translation>Pourquoi cette unité fonctionnelle</translation>
    </message>
    <message>
        <source>Why results are given per this unit.</source>
        <translation>Pourquoi les résultats sont rapportés à cette unité.</translation>
    </message>
    <message>
        <source>Offsets and certificates</source>
        <translation>Compensations et certificats</translation>
    </message>
    <message>
        <source>If any: stated apart and never netted.</source>
        <translation>S’il y en a&#xa0;: indiqués à part et jamais déduits.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>The short name by which other parts refer to it.</source>
        <translation>Le nom court par lequel les autres éléments y renvoient.</translation>
    </message>
    <message>
        <source>How it is called in tables, charts and reports.</source>
        <translation>Son nom dans les tableaux, graphiques et rapports.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>What the data is for. Models and checkpoints are artifacts.</source>
        <translation>À quoi servent les données. Les modèles et points de contrôle sont des artefacts.</translation>
    </message>
    <message>
        <source>Size now</source>
        <translation>Taille actuelle</translation>
    </message>
    <message>
        <source>Volume as it is stored today, in its present format and compression.</source>
        <translation>Volume tel qu’il est stocké aujourd’hui, dans son format et sa compression actuels.</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Croissance</translation>
    </message>
    <message>
        <source>Volume that comes in each month.</source>
        <translation>Volume qui arrive chaque mois.</translation>
    </message>
    <message>
        <source>Age of the oldest part</source>
        <translation>Âge de la partie la plus ancienne</translation>
    </message>
    <message>
        <source>Ages of today&apos;s stock are spread evenly from new to this. It decides when rules and retention take effect.</source>
        <translation>Les âges du stock actuel sont répartis uniformément de zéro à cette valeur. Elle détermine quand les règles et la conservation prennent effet.</translation>
    </message>
    <message>
        <source>size over growth, or 0 without growth</source>
        <translation>taille divisée par croissance, ou 0 sans croissance</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Older data is deleted. Empty: kept for ever.</source>
        <translation>Les données plus anciennes sont supprimées. Vide&#xa0;: conservées indéfiniment.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Copies that you keep yourself, beside those of the storage class. Acts when a scenario changes it.</source>
        <translation>Copies que vous conservez vous-même, en plus de celles de la classe de stockage. Agit lorsqu’un scénario en change le nombre.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Format as stored now. A change alone saves nothing until a measured size or a strength is given.</source>
        <translation>Format de stockage actuel. Un changement seul n’économise rien tant qu’une taille mesurée ou une ampleur n’est pas indiquée.</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compression</translation>
    </message>
    <message>
        <source>Compression as stored now.</source>
        <translation>Compression de stockage actuelle.</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Number of objects today; it grows with the volume. Counts for requests, transitions and smallest billed sizes.</source>
        <translation>Nombre d’objets aujourd’hui&#xa0;; il croît avec le volume. Compte pour les requêtes, les transitions et les tailles minimales facturées.</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lectures</translation>
    </message>
    <message>
        <source>How often the whole of it is read in a month: 0.1 is a tenth of it once.</source>
        <translation>Combien de fois l’ensemble est lu par mois&#xa0;: 0,1 signifie un dixième une fois.</translation>
    </message>
    <message>
        <source>Can be made again</source>
        <translation>Reproductible</translation>
    </message>
    <message>
        <source>Whether it could be made again from other data if it were lost.</source>
        <translation>Indique s’il pourrait être reproduit à partir d’autres données en cas de perte.</translation>
    </message>
    <message>
        <source>Produced in</source>
        <translation>Produit dans</translation>
    </message>
    <message>
        <source>Region in which the data arises. Growth is moved from there to where it is stored.</source>
        <translation>Région dans laquelle les données sont produites. La croissance est déplacée de là vers le lieu de stockage.</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Services concernés</translation>
    </message>
    <message>
        <source>Services whose figures per unit contain it. Empty: all services.</source>
        <translation>Services dont les chiffres par unité l’incluent. Vide&#xa0;: tous les services.</translation>
    </message>
    <message>
        <source>Size and growth</source>
        <translation>Taille et croissance</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>One run</source>
        <translation>Une exécution</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Reference measurement</source>
        <translation>Mesure de référence</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Trafic</translation>
    </message>
    <message>
        <source>One request</source>
        <translation>Une requête</translation>
    </message>
    <message>
        <source>Promise and clients</source>
        <translation>Engagement et clients</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Attribution</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Mise à l’échelle</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Plage</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Input that is uncertain.</source>
        <translation>Entrée incertaine.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Valeur basse</translation>
    </message>
    <message>
        <source>Lowest plausible value.</source>
        <translation>Plus petite valeur plausible.</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Valeur haute</translation>
    </message>
    <message>
        <source>Highest plausible value.</source>
        <translation>Plus grande valeur plausible.</translation>
    </message>
    <message>
        <source>Own figure</source>
        <translation>Valeur personnalisée</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What the figure belongs to.</source>
        <translation>Ce à quoi la valeur se rapporte.</translation>
    </message>
    <message>
        <source>Region, type, coefficient or price. A Region or type that the catalog lacks is added.</source>
        <translation>Région, type, coefficient ou prix. Une Région ou un type absent du catalogue est ajouté.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>Pourquoi.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Where the figure is from.</source>
        <translation>D’où vient la valeur.</translation>
    </message>
    <message>
        <source>Name of an added Region.</source>
        <translation>Nom d’une Région ajoutée.</translation>
    </message>
    <message>
        <source>Grid factor</source>
        <translation>Facteur du réseau électrique</translation>
    </message>
    <message>
        <source>Location-based carbon intensity.</source>
        <translation>Intensité carbone basée sur la localisation.</translation>
    </message>
    <message>
        <source>Market-based factor</source>
        <translation>Facteur basé sur le marché</translation>
    </message>
    <message>
        <source>Carbon intensity of contracts.</source>
        <translation>Intensité carbone des contrats.</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Facility energy over IT energy.</source>
        <translation>Énergie de l’installation rapportée à l’énergie IT.</translation>
    </message>
    <message>
        <source>WUE</source>
        <translation>WUE</translation>
    </message>
    <message>
        <source>Water on site per kWh of IT energy.</source>
        <translation>Eau sur site par kWh d’énergie IT.</translation>
    </message>
    <message>
        <source>Off-site water</source>
        <translation>Eau hors site</translation>
    </message>
    <message>
        <source>Water consumed by generation per kWh.</source>
        <translation>Eau consommée par la production d’électricité, par kWh.</translation>
    </message>
    <message>
        <source>Price index</source>
        <translation>Indice de prix</translation>
    </message>
    <message>
        <source>Prices over those of us-east-1.</source>
        <translation>Prix rapportés à ceux de us-east-1.</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>vCPU</translation>
    </message>
    <message>
        <source>Virtual processors.</source>
        <translation>Processeurs virtuels.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Host memory.</source>
        <translation>Mémoire de l’hôte.</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>Accélérateurs</translation>
    </message>
    <message>
        <source>Number of accelerators.</source>
        <translation>Nombre d’accélérateurs.</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Accélérateur</translation>
    </message>
    <message>
        <source>Name of the accelerator.</source>
        <translation>Nom de l’accélérateur.</translation>
    </message>
    <message>
        <source>Rate of an accelerator</source>
        <translation>Débit d’un accélérateur</translation>
    </message>
    <message>
        <source>Dense half-precision rate of one accelerator.</source>
        <translation>Débit dense en demi-précision d’un accélérateur.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Puissance</translation>
    </message>
    <message>
        <source>Constant power of one instance, memory and overhead included.</source>
        <translation>Puissance constante d’une instance, mémoire et surconsommation comprises.</translation>
    </message>
    <message>
        <source>Power, idle</source>
        <translation>Puissance à vide</translation>
    </message>
    <message>
        <source>Power of one idle instance.</source>
        <translation>Puissance d’une instance inactive.</translation>
    </message>
    <message>
        <source>Power, full</source>
        <translation>Puissance à pleine charge</translation>
    </message>
    <message>
        <source>Power of one instance at full load.</source>
        <translation>Puissance d’une instance à pleine charge.</translation>
    </message>
    <message>
        <source>Embodied carbon</source>
        <translation>Carbone intrinsèque</translation>
    </message>
    <message>
        <source>Of the whole instance, used over 35,040 hours.</source>
        <translation>De l’instance entière, réparti sur 35&#xa0;040 heures d’utilisation.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Of one instance.</source>
        <translation>D’une instance.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Value of the coefficient.</source>
        <translation>Valeur du coefficient.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Unit of the coefficient, as in the catalog.</source>
        <translation>Unité du coefficient, comme dans le catalogue.</translation>
    </message>
    <message>
        <source>Value of the price.</source>
        <translation>Valeur du prix.</translation>
    </message>
    <message>
        <source>Own text</source>
        <translation>Texte personnalisé</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Section that it stands in; &quot;front&quot; is the first page.</source>
        <translation>Section dans laquelle il figure&#xa0;; «&#x202f;front&#x202f;» est la première page.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Your own words; they stay as they are.</source>
        <translation>Vos propres mots&#xa0;; ils restent tels quels.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Which report.</source>
        <translation>Quel rapport.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Sections in their order. Empty: all.</source>
        <translation>Les sections dans leur ordre. Vide&#xa0;: toutes.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of the report, apart from that of the window.</source>
        <translation>Langue du rapport, indépendante de celle de la fenêtre.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Size of the pages.</source>
        <translation>Format des pages.</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Jalon</translation>
    </message>
    <message>
        <source>Name of the frozen state.</source>
        <translation>Nom de l’état figé.</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>When it was frozen.</source>
        <translation>Quand il a été figé.</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Version of the catalog.</source>
        <translation>Version du catalogue.</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hachage</translation>
    </message>
    <message>
        <source>Hash of the plan.</source>
        <translation>Hachage du plan.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Porte sur</translation>
    </message>
    <message>
        <source>Part of the plan that it is about.</source>
        <translation>Élément du plan concerné.</translation>
    </message>
    <message>
        <source>The remark.</source>
        <translation>La remarque.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Name of the plan.</source>
        <translation>Nom du plan.</translation>
    </message>
    <message>
        <source>Identity of the plan in the library.</source>
        <translation>Identité du plan dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Version of the catalog that the plan was last computed with.</source>
        <translation>Version du catalogue avec laquelle le plan a été calculé en dernier.</translation>
    </message>
    <message>
        <source>Grid factors</source>
        <translation>Facteurs du réseau électrique</translation>
    </message>
    <message>
        <source>Family of grid factors, one for all Regions.</source>
        <translation>Famille de facteurs du réseau électrique, une seule pour toutes les Régions.</translation>
    </message>
    <message>
        <source>Year of grid factors</source>
        <translation>Année des facteurs du réseau électrique</translation>
    </message>
    <message>
        <source>Year of all factors of Regions. Empty: the year of each month, or the last one known.</source>
        <translation>Année de tous les facteurs des Régions. Vide&#xa0;: l’année de chaque mois, ou la dernière connue.</translation>
    </message>
    <message>
        <source>Power of instances</source>
        <translation>Puissance des instances</translation>
    </message>
    <message>
        <source>How power is estimated, one way for all types.</source>
        <translation>Mode d’estimation de la puissance, un seul pour tous les types.</translation>
    </message>
    <message>
        <source>Energy of archive classes</source>
        <translation>Énergie des classes d’archive</translation>
    </message>
    <message>
        <source>Whether archives are credited with drives at rest.</source>
        <translation>Indique si les archives sont créditées de disques au repos.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Currency in which cost is shown beside USD.</source>
        <translation>Devise dans laquelle le coût est affiché en plus de l’USD.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Units of that currency for one USD.</source>
        <translation>Unités de cette devise pour un USD.</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Choice of the question.</source>
        <translation>Choix de la question.</translation>
    </message>
    <message>
        <source>Confirmed by the reviewer, rejected, or only suggested.</source>
        <translation>Confirmé par le réviseur, rejeté, ou seulement suggéré.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Why it does not apply.</source>
        <translation>Pourquoi elle ne s’applique pas.</translation>
    </message>
    <message>
        <source>Up to 250 characters in the AWS tool.</source>
        <translation>Jusqu’à 250 caractères dans l’outil d’AWS.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Question of the lens.</source>
        <translation>Question de la lentille.</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Whether the question applies at all.</source>
        <translation>Indique si la question s’applique.</translation>
    </message>
    <message>
        <source>Up to 2,084 characters in the AWS tool.</source>
        <translation>Jusqu’à 2&#xa0;084 caractères dans l’outil d’AWS.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Who answered.</source>
        <translation>Qui a répondu.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>When.</source>
        <translation>Quand.</translation>
    </message>
    <message>
        <source>Accepted risk</source>
        <translation>Risque accepté</translation>
    </message>
    <message>
        <source>Question whose risk is accepted.</source>
        <translation>Question dont le risque est accepté.</translation>
    </message>
    <message>
        <source>Who accepts it.</source>
        <translation>Qui l’accepte.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Until when.</source>
        <translation>Jusqu’à quelle date.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Pratique</translation>
    </message>
    <message>
        <source>Practice to be taken up.</source>
        <translation>Pratique à mettre en œuvre.</translation>
    </message>
    <message>
        <source>Who does it.</source>
        <translation>Qui s’en charge.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>How much work it is.</source>
        <translation>Quantité de travail que cela représente.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Lentille</translation>
    </message>
    <message>
        <source>Lens that is reviewed against.</source>
        <translation>Lentille selon laquelle la revue est faite.</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Réviseur</translation>
    </message>
    <message>
        <source>Who leads the review.</source>
        <translation>Qui dirige la revue.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Where the workload runs.</source>
        <translation>Où s’exécute la charge de travail.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Region of every stage that has none of its own.</source>
        <translation>Région de chaque étape qui n’en a pas en propre.</translation>
    </message>
    <message>
        <source>us-east-1</source>
        <translation>us-east-1</translation>
    </message>
    <message>
        <source>Region of data preparation</source>
        <translation>Région de préparation des données</translation>
    </message>
    <message>
        <source>Overrides the Region of all stages.</source>
        <translation>Remplace la Région de toutes les étapes.</translation>
    </message>
    <message>
        <source>Region of training</source>
        <translation>Région d’entraînement</translation>
    </message>
    <message>
        <source>Region of deployment</source>
        <translation>Région de déploiement</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>Transition</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Age at which data moves.</source>
        <translation>Âge auquel les données sont déplacées.</translation>
    </message>
    <message>
        <source>To class</source>
        <translation>Vers la classe</translation>
    </message>
    <message>
        <source>Class that it moves to.</source>
        <translation>Classe vers laquelle elles sont déplacées.</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Age at which data is deleted.</source>
        <translation>Âge auquel les données sont supprimées.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Dataset that it is about.</source>
        <translation>Jeu de données concerné.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Storage class in which data begins its life.</source>
        <translation>Classe de stockage dans laquelle les données commencent leur vie.</translation>
    </message>
    <message>
        <source>STANDARD</source>
        <translation>STANDARD</translation>
    </message>
    <message>
        <source>Region of this dataset, in place of that of its stage.</source>
        <translation>Région de ce jeu de données, à la place de celle de son étape.</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Task that it is about.</source>
        <translation>Tâche concernée.</translation>
    </message>
    <message>
        <source>Instance type</source>
        <translation>Type d’instance</translation>
    </message>
    <message>
        <source>Type that the task runs on. Empty: its reference.</source>
        <translation>Type sur lequel la tâche s’exécute. Vide&#xa0;: sa référence.</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instances</translation>
    </message>
    <message>
        <source>Instances of one run.</source>
        <translation>Instances d’une exécution.</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Achat</translation>
    </message>
    <message>
        <source>How instances are paid for. Spot lowers cost only, and repeats some work.</source>
        <translation>Mode de paiement des instances. Spot ne réduit que le coût, et répète une partie du travail.</translation>
    </message>
    <message>
        <source>on demand</source>
        <translation>à la demande</translation>
    </message>
    <message>
        <source>Region of this task, in place of that of its stage.</source>
        <translation>Région de cette tâche, à la place de celle de son étape.</translation>
    </message>
    <message>
        <source>Always on</source>
        <translation>Toujours actif</translation>
    </message>
    <message>
        <source>Whether instances stay between runs.</source>
        <translation>Indique si les instances restent entre les exécutions.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omise</translation>
    </message>
    <message>
        <source>The task is not done in this scenario.</source>
        <translation>La tâche n’est pas exécutée dans ce scénario.</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point de terminaison</translation>
    </message>
    <message>
        <source>Service that it is about.</source>
        <translation>Service concerné.</translation>
    </message>
    <message>
        <source>Inference option</source>
        <translation>Option d’inférence</translation>
    </message>
    <message>
        <source>How requests are answered.</source>
        <translation>Comment les requêtes obtiennent une réponse.</translation>
    </message>
    <message>
        <source>real-time</source>
        <translation>temps réel</translation>
    </message>
    <message>
        <source>Type that serves. Empty: the reference.</source>
        <translation>Type qui traite les requêtes. Vide&#xa0;: la référence.</translation>
    </message>
    <message>
        <source>Region of this service, in place of that of its stage.</source>
        <translation>Région de ce service, à la place de celle de son étape.</translation>
    </message>
    <message>
        <source>How instances are paid for.</source>
        <translation>Mode de paiement des instances.</translation>
    </message>
    <message>
        <source>Least instances</source>
        <translation>Instances au minimum</translation>
    </message>
    <message>
        <source>Per endpoint. Asynchronous endpoints may go to 0.</source>
        <translation>Par point de terminaison. Les points de terminaison asynchrones peuvent descendre à 0.</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>Most instances</source>
        <translation>Instances au maximum</translation>
    </message>
    <message>
        <source>Per endpoint. Empty: no limit. For serverless: most requests at once.</source>
        <translation>Par point de terminaison. Vide&#xa0;: aucune limite. Sans serveur&#xa0;: nombre maximal de requêtes simultanées.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>aucune limite</translation>
    </message>
    <message>
        <source>Autoscaling</source>
        <translation>Mise à l’échelle automatique</translation>
    </message>
    <message>
        <source>Whether instances follow the demand.</source>
        <translation>Indique si les instances suivent la demande.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Target utilization</source>
        <translation>Utilisation cible</translation>
    </message>
    <message>
        <source>Share of the request slots that autoscaling keeps busy.</source>
        <translation>Part des emplacements de requêtes que la mise à l’échelle automatique maintient occupés.</translation>
    </message>
    <message>
        <source>0.5</source>
        <translation>0,5</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Routage</translation>
    </message>
    <message>
        <source>How requests find an instance.</source>
        <translation>Comment les requêtes trouvent une instance.</translation>
    </message>
    <message>
        <source>random</source>
        <translation>aléatoire</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Availability Zones over which at least one instance each is kept.</source>
        <translation>Zones de disponibilité dans chacune desquelles au moins une instance est maintenue.</translation>
    </message>
    <message>
        <source>Memory of a container</source>
        <translation>Mémoire d’un conteneur</translation>
    </message>
    <message>
        <source>Serverless only: 1 to 6 GB.</source>
        <translation>Sans serveur uniquement&#xa0;: 1 à 6&#xa0;Go.</translation>
    </message>
    <message>
        <source>Models per endpoint</source>
        <translation>Modèles par point de terminaison</translation>
    </message>
    <message>
        <source>How many models share an endpoint.</source>
        <translation>Combien de modèles partagent un point de terminaison.</translation>
    </message>
    <message>
        <source>1; all models where they share instances</source>
        <translation>1&#xa0;; tous les modèles s’ils partagent des instances</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Batch only: how long requests are collected.</source>
        <translation>Traitement par lots uniquement&#xa0;: durée pendant laquelle les requêtes sont collectées.</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>tous les jours</translation>
    </message>
    <message>
        <source>Price per 1,000 requests</source>
        <translation>Prix pour 1&#xa0;000 requêtes</translation>
    </message>
    <message>
        <source>Managed services only.</source>
        <translation>Services gérés uniquement.</translation>
    </message>
    <message>
        <source>Energy per request</source>
        <translation>Énergie par requête</translation>
    </message>
    <message>
        <source>Managed services only: as stated by the provider. Unknown if empty.</source>
        <translation>Services gérés uniquement&#xa0;: telle qu’indiquée par le fournisseur. Inconnue si vide.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Attribute of the workload that is different here.</source>
        <translation>Attribut de la charge de travail qui diffère ici.</translation>
    </message>
    <message>
        <source>Its value in this scenario.</source>
        <translation>Sa valeur dans ce scénario.</translation>
    </message>
    <message>
        <source>Practice that is adopted.</source>
        <translation>Pratique adoptée.</translation>
    </message>
    <message>
        <source>Part of the workload that it is adopted on. Empty: wherever it fits.</source>
        <translation>Élément de la charge de travail pour lequel elle est adoptée. Vide&#xa0;: partout où elle convient.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Ampleur</translation>
    </message>
    <message>
        <source>Relative reduction of what it moves; 0 drops an inherited practice.</source>
        <translation>Réduction relative de ce qu’elle modifie&#xa0;; 0 retire une pratique héritée.</translation>
    </message>
    <message>
        <source>default of the catalog</source>
        <translation>valeur par défaut du catalogue</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Where the strength comes from.</source>
        <translation>D’où vient l’ampleur.</translation>
    </message>
    <message>
        <source>Why, or how it was measured.</source>
        <translation>Pourquoi, ou comment elle a été mesurée.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrique</translation>
    </message>
    <message>
        <source>Name of the quality metric: &quot;accuracy&quot;.</source>
        <translation>Nom de la métrique de qualité&#xa0;: «&#x202f;exactitude&#x202f;».</translation>
    </message>
    <message>
        <source>Value expected in this scenario.</source>
        <translation>Valeur attendue dans ce scénario.</translation>
    </message>
    <message>
        <source>Where the value comes from.</source>
        <translation>D’où vient la valeur.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Inherits from</source>
        <translation>Hérite de</translation>
    </message>
    <message>
        <source>Scenario whose choices it takes over where it makes none.</source>
        <translation>Scénario dont les choix sont repris là où celui-ci n’en fait pas.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Scenario that others are compared with. Without any, the first.</source>
        <translation>Scénario auquel les autres sont comparés. À défaut, le premier.</translation>
    </message>
    <message>
        <source>What it is about.</source>
        <translation>Ce dont il s’agit.</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Type on which requests were measured.</source>
        <translation>Type sur lequel les requêtes ont été mesurées.</translation>
    </message>
    <message>
        <source>Service time</source>
        <translation>Temps de service</translation>
    </message>
    <message>
        <source>Mean time of one request on that type. Wins over what the method computes.</source>
        <translation>Temps moyen d’une requête sur ce type. Prévaut sur ce que la méthode calcule.</translation>
    </message>
    <message>
        <source>Served at once</source>
        <translation>Traitées à la fois</translation>
    </message>
    <message>
        <source>Requests served at once by one such instance.</source>
        <translation>Requêtes traitées à la fois par une telle instance.</translation>
    </message>
    <message>
        <source>Mean power of one busy instance, if it was measured.</source>
        <translation>Puissance moyenne d’une instance occupée, si elle a été mesurée.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Models of the same kind that share its requests evenly.</source>
        <translation>Modèles de même type qui se partagent ses requêtes à parts égales.</translation>
    </message>
    <message>
        <source>Models in use at a time</source>
        <translation>Modèles utilisés en même temps</translation>
    </message>
    <message>
        <source>How many of them must be in memory at the same time when they share instances.</source>
        <translation>Combien d’entre eux doivent être en mémoire en même temps lorsqu’ils partagent des instances.</translation>
    </message>
    <message>
        <source>all models</source>
        <translation>tous les modèles</translation>
    </message>
    <message>
        <source>Requests per month</source>
        <translation>Requêtes par mois</translation>
    </message>
    <message>
        <source>In the first month, over all models.</source>
        <translation>Le premier mois, tous modèles confondus.</translation>
    </message>
    <message>
        <source>Change of the requests from month to month.</source>
        <translation>Variation des requêtes d’un mois à l’autre.</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>How requests are spread over the week.</source>
        <translation>Comment les requêtes se répartissent sur la semaine.</translation>
    </message>
    <message>
        <source>Peak to mean</source>
        <translation>Rapport pointe/moyenne</translation>
    </message>
    <message>
        <source>Busiest hour of the week over the mean hour.</source>
        <translation>Heure la plus chargée de la semaine rapportée à l’heure moyenne.</translation>
    </message>
    <message>
        <source>1 where the pattern is steady, else 3</source>
        <translation>1 si le profil est constant, sinon 3</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Weights of the 168 hours from Monday 00:00; used by the pattern &quot;own week&quot;.</source>
        <translation>Poids des 168 heures à partir de lundi 00:00&#xa0;; utilisés par le profil «&#x202f;semaine personnalisée&#x202f;».</translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation>Limité par</translation>
    </message>
    <message>
        <source>What the time of a request depends on: processor, arithmetic of the accelerator, or bandwidth of its memory.</source>
        <translation>Ce dont dépend le temps d’une requête&#xa0;: processeur, calcul de l’accélérateur ou bande passante de sa mémoire.</translation>
    </message>
    <message>
        <source>Reference instance</source>
        <translation>Instance de référence</translation>
    </message>
    <message>
        <source>Type on which the service time was measured, and which a scenario uses if it chooses nothing else.</source>
        <translation>Type sur lequel le temps de service a été mesuré, et qu’un scénario utilise s’il n’en choisit pas d’autre.</translation>
    </message>
    <message>
        <source>Mean time that an instance works on one request, without waiting.</source>
        <translation>Temps moyen de travail d’une instance sur une requête, hors attente.</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Variabilité</translation>
    </message>
    <message>
        <source>Standard deviation over mean of the service time: 0 is always the same, 1 exponential.</source>
        <translation>Écart type du temps de service rapporté à sa moyenne&#xa0;: 0 s’il est toujours identique, 1 s’il est exponentiel.</translation>
    </message>
    <message>
        <source>Requests that one reference instance serves at once.</source>
        <translation>Requêtes qu’une instance de référence traite à la fois.</translation>
    </message>
    <message>
        <source>Predictions per request</source>
        <translation>Prédictions par requête</translation>
    </message>
    <message>
        <source>Counts for functional units of predictions.</source>
        <translation>Compte pour les unités fonctionnelles en prédictions.</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Jetons en entrée</translation>
    </message>
    <message>
        <source>Mean tokens of a prompt, for units of tokens.</source>
        <translation>Nombre moyen de jetons d’un prompt, pour les unités en jetons.</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Jetons en sortie</translation>
    </message>
    <message>
        <source>Mean tokens of an answer, for units of tokens.</source>
        <translation>Nombre moyen de jetons d’une réponse, pour les unités en jetons.</translation>
    </message>
    <message>
        <source>Payload in</source>
        <translation>Charge utile en entrée</translation>
    </message>
    <message>
        <source>Mean size of a request. Serverless takes up to 4 MB, real-time up to 25 MB.</source>
        <translation>Taille moyenne d’une requête. L’inférence sans serveur accepte jusqu’à 4&#xa0;Mo, celle en temps réel jusqu’à 25&#xa0;Mo.</translation>
    </message>
    <message>
        <source>Payload out</source>
        <translation>Charge utile en sortie</translation>
    </message>
    <message>
        <source>Mean size of an answer.</source>
        <translation>Taille moyenne d’une réponse.</translation>
    </message>
    <message>
        <source>Memory needed</source>
        <translation>Mémoire nécessaire</translation>
    </message>
    <message>
        <source>Host memory of one loaded model.</source>
        <translation>Mémoire de l’hôte pour un modèle chargé.</translation>
    </message>
    <message>
        <source>Accelerator memory needed</source>
        <translation>Mémoire d’accélérateur nécessaire</translation>
    </message>
    <message>
        <source>Accelerator memory of one replica, over all accelerators of the replica.</source>
        <translation>Mémoire d’accélérateur d’une réplique, sur tous les accélérateurs de la réplique.</translation>
    </message>
    <message>
        <source>Accelerators per replica</source>
        <translation>Accélérateurs par réplique</translation>
    </message>
    <message>
        <source>Accelerators over which one copy of the model is split.</source>
        <translation>Accélérateurs sur lesquels une copie du modèle est répartie.</translation>
    </message>
    <message>
        <source>CPU utilization</source>
        <translation>Utilisation du CPU</translation>
    </message>
    <message>
        <source>Share of the processor in use while requests are served.</source>
        <translation>Part du processeur utilisée pendant le traitement des requêtes.</translation>
    </message>
    <message>
        <source>Accelerator utilization</source>
        <translation>Utilisation des accélérateurs</translation>
    </message>
    <message>
        <source>Share of the accelerators in use while requests are served.</source>
        <translation>Part des accélérateurs utilisée pendant le traitement des requêtes.</translation>
    </message>
    <message>
        <source>Latency promised, p95</source>
        <translation>Engagement de latence, p95</translation>
    </message>
    <message>
        <source>95 of 100 answers come within this time. Missing it is an error.</source>
        <translation>95 réponses sur 100 arrivent dans ce délai. Le dépasser est une erreur.</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Where requests come from.</source>
        <translation>D’où viennent les requêtes.</translation>
    </message>
    <message>
        <source>Region of the clients</source>
        <translation>Région des clients</translation>
    </message>
    <message>
        <source>Nearest Region to the clients: gives the round trip and the grid of their network. Empty: no round trip.</source>
        <translation>Région la plus proche des clients&#xa0;: donne le temps d’aller-retour et le réseau électrique qui alimente leur réseau. Vide&#xa0;: pas d’aller-retour.</translation>
    </message>
    <message>
        <source>Data capture</source>
        <translation>Capture de données</translation>
    </message>
    <message>
        <source>Share of requests and answers kept for monitoring.</source>
        <translation>Part des requêtes et réponses conservée pour la surveillance.</translation>
    </message>
    <message>
        <source>Type on which the run was measured.</source>
        <translation>Type sur lequel l’exécution a été mesurée.</translation>
    </message>
    <message>
        <source>Instances used in the measurement.</source>
        <translation>Instances utilisées pour la mesure.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Wall clock of the measured run. Wins over what the method would compute.</source>
        <translation>Durée effective de l’exécution mesurée. Prévaut sur ce que la méthode calculerait.</translation>
    </message>
    <message>
        <source>Mean power of one instance during the run, if it was measured.</source>
        <translation>Puissance moyenne d’une instance pendant l’exécution, si elle a été mesurée.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Stage of the lifecycle that it belongs to.</source>
        <translation>Étape du cycle de vie à laquelle elle appartient.</translation>
    </message>
    <message>
        <source>follows from the kind</source>
        <translation>découle du type</translation>
    </message>
    <message>
        <source>Decides which SageMaker API runs it, and so which instance types it may use.</source>
        <translation>Détermine quelle API SageMaker l’exécute, et donc quels types d’instance elle peut utiliser.</translation>
    </message>
    <message>
        <source>follows from the stage</source>
        <translation>découle de l’étape</translation>
    </message>
    <message>
        <source>What its speed depends on: processor, arithmetic of the accelerator, or bandwidth of its memory. Times on other types are scaled by that.</source>
        <translation>Ce dont dépend sa vitesse&#xa0;: processeur, calcul de l’accélérateur ou bande passante de sa mémoire. Les temps sur d’autres types en sont déduits.</translation>
    </message>
    <message>
        <source>Type on which the hours were measured, and which a scenario uses if it chooses nothing else. Without &quot;ml.&quot; it is an EC2 instance.</source>
        <translation>Type sur lequel les heures ont été mesurées, et qu’un scénario utilise s’il n’en choisit pas d’autre. Sans «&#x202f;ml.&#x202f;», c’est une instance EC2.</translation>
    </message>
    <message>
        <source>Reference instances working together on one run.</source>
        <translation>Instances de référence travaillant ensemble à une exécution.</translation>
    </message>
    <message>
        <source>Hours of a run</source>
        <translation>Heures d’une exécution</translation>
    </message>
    <message>
        <source>Wall clock of one run on the reference instances; of one trial when tuning.</source>
        <translation>Durée effective d’une exécution sur les instances de référence&#xa0;; d’un essai pour le réglage.</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Time from start to work: instances are there and idle.</source>
        <translation>Temps entre le lancement et le début du travail&#xa0;: les instances sont là, inactives.</translation>
    </message>
    <message>
        <source>Failed share</source>
        <translation>Part d’échecs</translation>
    </message>
    <message>
        <source>Share of all work that ends in runs that fail: f adds f/(1-f) of the work.</source>
        <translation>Part de tout le travail consacrée à des exécutions qui échouent&#xa0;: f ajoute f/(1-f) du travail.</translation>
    </message>
    <message>
        <source>Reused share</source>
        <translation>Part réutilisée</translation>
    </message>
    <message>
        <source>Share of the work that need not be done because results are shared.</source>
        <translation>Part du travail qui n’est pas à faire parce que des résultats sont partagés.</translation>
    </message>
    <message>
        <source>Share of the data</source>
        <translation>Part des données</translation>
    </message>
    <message>
        <source>Share of its data that a run works on; hours scale with it.</source>
        <translation>Part de ses données sur laquelle porte une exécution&#xa0;; les heures varient en proportion.</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Demande de calcul</translation>
    </message>
    <message>
        <source>Floating-point operations of one run. Used where hours are not known: hours = FLOP / (instances x accelerators x peak rate x MFU).</source>
        <translation>Opérations en virgule flottante d’une exécution. Utilisées lorsque les heures sont inconnues&#xa0;: heures = FLOP / (instances x accélérateurs x débit de crête x MFU).</translation>
    </message>
    <message>
        <source>Model FLOP utilization</source>
        <translation>Utilisation des FLOP par le modèle (MFU)</translation>
    </message>
    <message>
        <source>Share of the peak rate that the model reaches; only with a demand in FLOP.</source>
        <translation>Part du débit de crête que le modèle atteint&#xa0;; uniquement avec une demande en FLOP.</translation>
    </message>
    <message>
        <source>Runs per month</source>
        <translation>Exécutions par mois</translation>
    </message>
    <message>
        <source>0.25 is one run in four months.</source>
        <translation>0,25 signifie une exécution tous les quatre mois.</translation>
    </message>
    <message>
        <source>Once only</source>
        <translation>Une seule fois</translation>
    </message>
    <message>
        <source>Runs once, in the first month.</source>
        <translation>S’exécute une fois, le premier mois.</translation>
    </message>
    <message>
        <source>Runs when</source>
        <translation>S’exécute</translation>
    </message>
    <message>
        <source>By the calendar, or when monitoring finds drift.</source>
        <translation>À date fixe, ou lorsque la surveillance détecte une dérive.</translation>
    </message>
    <message>
        <source>Runs per month on drift</source>
        <translation>Exécutions par mois sur dérive</translation>
    </message>
    <message>
        <source>How often drift is expected to ask for a run; used when drift triggers it.</source>
        <translation>Fréquence à laquelle la dérive devrait demander une exécution&#xa0;; utilisée lorsque la dérive la déclenche.</translation>
    </message>
    <message>
        <source>Instances stay all 730 hours of a month; hours without work are idle.</source>
        <translation>Les instances restent les 730 heures d’un mois&#xa0;; les heures sans travail sont inactives.</translation>
    </message>
    <message>
        <source>Active hours per month</source>
        <translation>Heures actives par mois</translation>
    </message>
    <message>
        <source>Hours that each notebook is worked with in a month.</source>
        <translation>Heures pendant lesquelles chaque notebook est utilisé dans un mois.</translation>
    </message>
    <message>
        <source>hours x runs per month</source>
        <translation>heures x exécutions par mois</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Training jobs of one tuning run.</source>
        <translation>Jobs d’entraînement d’une exécution de réglage.</translation>
    </message>
    <message>
        <source>Trials at a time</source>
        <translation>Essais à la fois</translation>
    </message>
    <message>
        <source>Each trial has its own instances.</source>
        <translation>Chaque essai a ses propres instances.</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>How the search picks its trials. A change of strategy saves trials only by the strength that you give to the practice.</source>
        <translation>Comment la recherche choisit ses essais. Un changement de stratégie n’économise des essais que selon l’ampleur que vous attribuez à la pratique.</translation>
    </message>
    <message>
        <source>Mean share of the processor in use while working.</source>
        <translation>Part moyenne du processeur utilisée pendant le travail.</translation>
    </message>
    <message>
        <source>Mean share of the accelerators in use while working.</source>
        <translation>Part moyenne des accélérateurs utilisée pendant le travail.</translation>
    </message>
    <message>
        <source>Parallel efficiency</source>
        <translation>Efficacité parallèle</translation>
    </message>
    <message>
        <source>Share of the speed that is kept each time the instances are doubled.</source>
        <translation>Part de la vitesse conservée chaque fois que le nombre d’instances double.</translation>
    </message>
    <message>
        <source>0.95 for training and tuning, else 1</source>
        <translation>0,95 pour l’entraînement et le réglage, sinon 1</translation>
    </message>
    <message>
        <source>Host memory that each instance must have.</source>
        <translation>Mémoire de l’hôte que chaque instance doit avoir.</translation>
    </message>
    <message>
        <source>Memory that each accelerator must have.</source>
        <translation>Mémoire que chaque accélérateur doit avoir.</translation>
    </message>
    <message>
        <source>Reads dataset</source>
        <translation>Lit le jeu de données</translation>
    </message>
    <message>
        <source>If task and dataset are in different Regions, the data is moved: all of it in the first month, its growth afterwards.</source>
        <translation>Si la tâche et le jeu de données sont dans des Régions différentes, les données sont déplacées&#xa0;: en totalité le premier mois, puis leur croissance.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Copied to a volume before the run, or streamed from object storage.</source>
        <translation>Copiée sur un volume avant l’exécution, ou lue en flux continu depuis le stockage objet.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Block storage attached to each instance: for the run, or all month for notebooks and what is always on.</source>
        <translation>Stockage par blocs attaché à chaque instance&#xa0;: pour l’exécution, ou tout le mois pour les notebooks et ce qui est toujours actif.</translation>
    </message>
    <message>
        <source>Training type</source>
        <translation>Type d’entraînement</translation>
    </message>
    <message>
        <source>Stated in the model card.</source>
        <translation>Indiqué dans la fiche de modèle.</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>Surveille</translation>
    </message>
    <message>
        <source>Service that it watches.</source>
        <translation>Service qu’elle surveille.</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>Data that moves every month, as stored at its origin.</source>
        <translation>Données déplacées chaque mois, telles que stockées à leur origine.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>A Region, &quot;internet&quot;, or a dataset.</source>
        <translation>Une Région, «&#x202f;internet&#x202f;» ou un jeu de données.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Size on the wire</source>
        <translation>Taille sur le réseau</translation>
    </message>
    <message>
        <source>Size while moving over size as stored: 0.4 where compression leaves 40 %.</source>
        <translation>Taille pendant le transfert rapportée à la taille stockée&#xa0;: 0,4 si la compression laisse 40&#xa0;%.</translation>
    </message>
    <message>
        <source>Feature store</source>
        <translation>Magasin de caractéristiques</translation>
    </message>
    <message>
        <source>Online store</source>
        <translation>Magasin en ligne</translation>
    </message>
    <message>
        <source>Kept in memory or flash, always on.</source>
        <translation>Conservé en mémoire ou sur flash, toujours actif.</translation>
    </message>
    <message>
        <source>Offline store</source>
        <translation>Magasin hors ligne</translation>
    </message>
    <message>
        <source>Kept in object storage.</source>
        <translation>Conservé dans le stockage objet.</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>Logs written every month.</source>
        <translation>Journaux écrits chaque mois.</translation>
    </message>
    <message>
        <source>Days until logs are deleted, or &quot;never&quot;. CloudWatch keeps them for ever unless told otherwise.</source>
        <translation>Jours avant suppression des journaux, ou «&#x202f;never&#x202f;». Sauf indication contraire, CloudWatch les conserve indéfiniment.</translation>
    </message>
    <message>
        <source>Edge devices</source>
        <translation>Appareils en périphérie</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Devices that run the model.</source>
        <translation>Appareils qui exécutent le modèle.</translation>
    </message>
    <message>
        <source>Power of a device</source>
        <translation>Puissance d’un appareil</translation>
    </message>
    <message>
        <source>Mean power while it works on the model.</source>
        <translation>Puissance moyenne pendant qu’il travaille sur le modèle.</translation>
    </message>
    <message>
        <source>Hours per month</source>
        <translation>Heures par mois</translation>
    </message>
    <message>
        <source>Hours that each device works on the model.</source>
        <translation>Heures pendant lesquelles chaque appareil travaille sur le modèle.</translation>
    </message>
    <message>
        <source>Grid of the devices</source>
        <translation>Réseau électrique des appareils</translation>
    </message>
    <message>
        <source>Carbon intensity where the devices are.</source>
        <translation>Intensité carbone là où se trouvent les appareils.</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Charge de travail</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Code of the rule whose finding at that place it is about; reports show it beside the finding. Empty: it is about the part itself.</source>
        <translation>Code de la règle dont le constat, à cet endroit, fait l’objet de la note&#xa0;; les rapports affichent la note à côté du constat. Vide&#xa0;: la note porte sur l’élément lui-même.</translation>
    </message>
    <message>
        <source>The one whose finding it is about. Empty: the finding in every scenario.</source>
        <translation>Scénario dont le constat fait l’objet de la note. Vide&#xa0;: le constat dans tous les scénarios.</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Copy of %1</source>
        <translation>%1 (copie)</translation>
    </message>
</context>
<context>
    <name>PdfWriter</name>
    <message>
        <source>the PDF could not be completed: %1</source>
        <translation>le PDF n’a pas pu être achevé&#xa0;: %1</translation>
    </message>
    <message>
        <source>the PDF could not be begun</source>
        <translation>le PDF n’a pas pu être commencé</translation>
    </message>
</context>
<context>
    <name>PictureFile</name>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>Images SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Images PNG (*.png)</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>US East (N. Virginia)</source>
        <translation>USA Est (Virginie du Nord)</translation>
    </message>
    <message>
        <source>US East (Ohio)</source>
        <translation>USA Est (Ohio)</translation>
    </message>
    <message>
        <source>US West (N. California)</source>
        <translation>USA Ouest (Californie du Nord)</translation>
    </message>
    <message>
        <source>US West (Oregon)</source>
        <translation>USA Ouest (Oregon)</translation>
    </message>
    <message>
        <source>AWS GovCloud (US-East)</source>
        <translation>AWS GovCloud (USA Est)</translation>
    </message>
    <message>
        <source>AWS GovCloud (US-West)</source>
        <translation>AWS GovCloud (USA Ouest)</translation>
    </message>
    <message>
        <source>Canada (Central)</source>
        <translation>Canada (Centre)</translation>
    </message>
    <message>
        <source>Canada West (Calgary)</source>
        <translation>Canada Ouest (Calgary)</translation>
    </message>
    <message>
        <source>Mexico (Central)</source>
        <translation>Mexique (Centre)</translation>
    </message>
    <message>
        <source>South America (Sao Paulo)</source>
        <translation>Amérique du Sud (São Paulo)</translation>
    </message>
    <message>
        <source>Europe (Frankfurt)</source>
        <translation>Europe (Francfort)</translation>
    </message>
    <message>
        <source>Europe (Zurich)</source>
        <translation>Europe (Zurich)</translation>
    </message>
    <message>
        <source>Europe (Stockholm)</source>
        <translation>Europe (Stockholm)</translation>
    </message>
    <message>
        <source>Europe (Milan)</source>
        <translation>Europe (Milan)</translation>
    </message>
    <message>
        <source>Europe (Spain)</source>
        <translation>Europe (Espagne)</translation>
    </message>
    <message>
        <source>Europe (Ireland)</source>
        <translation>Europe (Irlande)</translation>
    </message>
    <message>
        <source>Europe (London)</source>
        <translation>Europe (Londres)</translation>
    </message>
    <message>
        <source>Europe (Paris)</source>
        <translation>Europe (Paris)</translation>
    </message>
    <message>
        <source>Israel (Tel Aviv)</source>
        <translation>Israël (Tel Aviv)</translation>
    </message>
    <message>
        <source>Middle East (UAE)</source>
        <translation>Moyen-Orient (EAU)</translation>
    </message>
    <message>
        <source>Middle East (Bahrain)</source>
        <translation>Moyen-Orient (Bahreïn)</translation>
    </message>
    <message>
        <source>Africa (Cape Town)</source>
        <translation>Afrique (Le Cap)</translation>
    </message>
    <message>
        <source>Asia Pacific (Hong Kong)</source>
        <translation>Asie-Pacifique (Hong Kong)</translation>
    </message>
    <message>
        <source>Asia Pacific (Taipei)</source>
        <translation>Asie-Pacifique (Taipei)</translation>
    </message>
    <message>
        <source>Asia Pacific (Tokyo)</source>
        <translation>Asie-Pacifique (Tokyo)</translation>
    </message>
    <message>
        <source>Asia Pacific (Seoul)</source>
        <translation>Asie-Pacifique (Séoul)</translation>
    </message>
    <message>
        <source>Asia Pacific (Osaka)</source>
        <translation>Asie-Pacifique (Osaka)</translation>
    </message>
    <message>
        <source>Asia Pacific (Mumbai)</source>
        <translation>Asie-Pacifique (Mumbai)</translation>
    </message>
    <message>
        <source>Asia Pacific (Hyderabad)</source>
        <translation>Asie-Pacifique (Hyderabad)</translation>
    </message>
    <message>
        <source>Asia Pacific (Singapore)</source>
        <translation>Asie-Pacifique (Singapour)</translation>
    </message>
    <message>
        <source>Asia Pacific (Sydney)</source>
        <translation>Asie-Pacifique (Sydney)</translation>
    </message>
    <message>
        <source>Asia Pacific (Jakarta)</source>
        <translation>Asie-Pacifique (Jakarta)</translation>
    </message>
    <message>
        <source>Asia Pacific (Melbourne)</source>
        <translation>Asie-Pacifique (Melbourne)</translation>
    </message>
    <message>
        <source>Asia Pacific (Malaysia)</source>
        <translation>Asie-Pacifique (Malaisie)</translation>
    </message>
    <message>
        <source>Asia Pacific (New Zealand)</source>
        <translation>Asie-Pacifique (Nouvelle-Zélande)</translation>
    </message>
    <message>
        <source>Asia Pacific (Thailand)</source>
        <translation>Asie-Pacifique (Thaïlande)</translation>
    </message>
    <message>
        <source>China (Beijing)</source>
        <translation>Chine (Beijing)</translation>
    </message>
    <message>
        <source>China (Ningxia)</source>
        <translation>Chine (Ningxia)</translation>
    </message>
    <message>
        <source>AWS European Sovereign Cloud (Germany)</source>
        <translation>AWS European Sovereign Cloud (Allemagne)</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexique</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brésil</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suède</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italie</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espagne</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlande</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israël</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Émirats arabes unis</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahreïn</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Afrique du Sud</translation>
    </message>
    <message>
        <source>Hong Kong SAR</source>
        <translation>R.A.S. de Hong Kong</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taïwan</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japon</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corée du Sud</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Inde</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapour</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australie</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonésie</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaisie</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nouvelle-Zélande</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thaïlande</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Chine</translation>
    </message>
    <message>
        <source>Virginia</source>
        <translation>Virginie</translation>
    </message>
    <message>
        <source>Ohio</source>
        <translation>Ohio</translation>
    </message>
    <message>
        <source>California</source>
        <translation>Californie</translation>
    </message>
    <message>
        <source>Oregon</source>
        <translation>Oregon</translation>
    </message>
    <message>
        <source>Ohio/US-East</source>
        <translation>Ohio/USA Est</translation>
    </message>
    <message>
        <source>Oregon/US-West</source>
        <translation>Oregon/USA Ouest</translation>
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
        <translation>Hesse (Francfort)</translation>
    </message>
    <message>
        <source>Zurich</source>
        <translation>Zurich</translation>
    </message>
    <message>
        <source>Stockholm</source>
        <translation>Stockholm</translation>
    </message>
    <message>
        <source>Milan</source>
        <translation>Milan</translation>
    </message>
    <message>
        <source>Aragon</source>
        <translation>Aragon</translation>
    </message>
    <message>
        <source>Dublin</source>
        <translation>Dublin</translation>
    </message>
    <message>
        <source>London</source>
        <translation>Londres</translation>
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
        <translation>EAU</translation>
    </message>
    <message>
        <source>Cape Town</source>
        <translation>Le Cap</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>Taipei</source>
        <translation>Taipei</translation>
    </message>
    <message>
        <source>Tokyo</source>
        <translation>Tokyo</translation>
    </message>
    <message>
        <source>Seoul</source>
        <translation>Séoul</translation>
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
        <translation>Beijing</translation>
    </message>
    <message>
        <source>Ningxia</source>
        <translation>Ningxia</translation>
    </message>
    <message>
        <source>Brandenburg</source>
        <translation>Brandebourg</translation>
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
        <translation>%1, données récupérées</translation>
    </message>
    <message>
        <source>%1, data taken in</source>
        <translation>%1, données ingérées</translation>
    </message>
    <message>
        <source>%1, not read for %2 days</source>
        <translation>%1, non lu depuis %2&#xa0;jours</translation>
    </message>
    <message>
        <source>hard disks</source>
        <translation>disques durs</translation>
    </message>
    <message>
        <source>flash</source>
        <translation>mémoire flash</translation>
    </message>
    <message>
        <source>inside a Region</source>
        <translation>à l’intérieur d’une Région</translation>
    </message>
    <message>
        <source>to the internet</source>
        <translation>vers Internet</translation>
    </message>
    <message>
        <source>between Regions</source>
        <translation>entre Régions</translation>
    </message>
    <message>
        <source>Data to the internet</source>
        <translation>Données vers Internet</translation>
    </message>
    <message>
        <source>Data between Regions</source>
        <translation>Données entre Régions</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Volume of a SageMaker instance</source>
        <translation>Volume d’une instance SageMaker</translation>
    </message>
    <message>
        <source>Logs in CloudWatch</source>
        <translation>Journaux dans CloudWatch</translation>
    </message>
</context>
<context>
    <name>PlanCheck</name>
    <message>
        <source>it does not hold a number</source>
        <translation>il ne contient pas de nombre</translation>
    </message>
    <message>
        <source>a number up to %1</source>
        <translation>un nombre jusqu’à %1</translation>
    </message>
</context>
<context>
    <name>PlanDifference</name>
    <message>
        <source>%1 was added</source>
        <translation>%1&#xa0;: ajout</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <translation>%1&#xa0;: suppression</translation>
    </message>
    <message>
        <source>%1: the order changed</source>
        <translation>%1&#xa0;: l’ordre a changé</translation>
    </message>
    <message>
        <source>%1: parts that this version does not understand changed</source>
        <translation>%1&#xa0;: des éléments que cette version ne comprend pas ont changé</translation>
    </message>
    <message>
        <source>%1: set to %2</source>
        <translation>%1&#xa0;: défini à %2</translation>
    </message>
    <message>
        <source>%1: cleared, was %2</source>
        <translation>%1&#xa0;: effacé, auparavant %2</translation>
    </message>
    <message>
        <source>%1: %2, was %3</source>
        <translation>%1&#xa0;: %2, auparavant %3</translation>
    </message>
</context>
<context>
    <name>PlanPath</name>
    <message>
        <source>the path &quot;%1&quot; leads nowhere: %2</source>
        <translation>le chemin «&#x202f;%1&#x202f;» ne mène nulle part&#xa0;: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no part &quot;%2&quot;</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas d’élément «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs an id in brackets</source>
        <translation>«&#x202f;%1&#x202f;» nécessite un identifiant entre crochets</translation>
    </message>
    <message>
        <source>there is no %1 &quot;%2&quot;</source>
        <translation>il n’y a pas de %1 «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>a name is missing</source>
        <translation>un nom manque</translation>
    </message>
    <message>
        <source>a bracket is not closed</source>
        <translation>un crochet n’est pas fermé</translation>
    </message>
    <message>
        <source>an id is missing in brackets</source>
        <translation>un identifiant manque entre les crochets</translation>
    </message>
    <message>
        <source>it has more than %1 parts</source>
        <translation>il a plus de %1 parties</translation>
    </message>
    <message>
        <source>expected &quot;/&quot; after a bracket</source>
        <translation>«&#x202f;/&#x202f;» attendu après un crochet</translation>
    </message>
    <message>
        <source>it ends with &quot;/&quot;</source>
        <translation>il se termine par «&#x202f;/&#x202f;»</translation>
    </message>
    <message>
        <source>it names an element, not one of its inputs</source>
        <translation>il désigne un élément, et non l’une de ses entrées</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no input &quot;%2&quot;</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas d’entrée «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a position in brackets</source>
        <translation>«&#x202f;%1&#x202f;» nécessite une position entre crochets</translation>
    </message>
    <message>
        <source>an id is expected to be %1</source>
        <translation>identifiant attendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be removed</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être supprimé</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be &quot;%2&quot;; expected %3</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être «&#x202f;%2&#x202f;»&#xa0;; attendu&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>PlanReader</name>
    <message>
        <source>a byte sequence is not valid</source>
        <translation>une séquence d’octets n’est pas valide</translation>
    </message>
    <message>
        <source>it declares &quot;%1&quot;</source>
        <translation>il déclare «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>number of elements %1</source>
        <translation>nombre d’éléments %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>number of tags and attributes</source>
        <translation>nombre de balises et d’attributs</translation>
    </message>
</context>
<context>
    <name>PlanReference</name>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>%1. Written as `%2`.</source>
        <translation>%1. S’écrit `%2`.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Valeur par défaut</translation>
    </message>
    <message>
        <source>The plan file</source>
        <translation>Le fichier de plan</translation>
    </message>
    <message>
        <source>A plan is an XML file (`*.gplan`, UTF-8) that can be read, compared and changed by hand or by a script. Numbers have a point and no separators; units are in the names. Everything without &quot;required&quot; may be left out. A RELAX NG schema is printed by `greenprint-cli schema`.</source>
        <translation>Un plan est un fichier XML (`*.gplan`, UTF-8) qui peut être lu, comparé et modifié à la main ou par un script. Les nombres s’écrivent avec un point décimal et sans séparateur de milliers&#xa0;; les unités figurent dans les noms. Tout ce qui n’est pas «&#x202f;obligatoire&#x202f;» peut être omis. `greenprint-cli schema` affiche un schéma RELAX NG.</translation>
    </message>
    <message>
        <source>A place in a plan is written as a path, as in `task[train]/hours` or `scenario[north]/endpoint[api]/mode`.</source>
        <translation>Un emplacement du plan s’écrit comme un chemin, par exemple `task[train]/hours` ou `scenario[north]/endpoint[api]/mode`.</translation>
    </message>
    <message>
        <source>Where a practice is adopted on several parts, a second pair of brackets says which is meant: `scenario[north]/practice[TU-01][train]/strength`.</source>
        <translation>Lorsqu’une pratique est adoptée pour plusieurs éléments, une seconde paire de crochets indique lequel&#xa0;: `scenario[north]/practice[TU-01][train]/strength`.</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Open plans</source>
        <translation>Ouvrir des plans</translation>
    </message>
    <message>
        <source>Plans (*.gplan);;Reports that carry a plan (*.pdf);;All files (*)</source>
        <translation>Plans (*.gplan);;Rapports contenant un plan (*.pdf);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Enregistrer les modifications de «&#x202f;%1&#x202f;»&#xa0;?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Import tables</source>
        <translation>Importer des tables</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tables (*.csv);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>Quantities</name>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>“%1” is not a number here; write %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre ici&#xa0;; écrivez %2.</translation>
    </message>
    <message>
        <source>“%1” is not a unit here.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une unité ici.</translation>
    </message>
    <message>
        <source>“%1” is not a unit here; write %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une unité ici&#xa0;; écrivez %2.</translation>
    </message>
    <message>
        <source>“%1” is too large to be computed with.</source>
        <translation>«&#x202f;%1&#x202f;» est trop grand pour les calculs.</translation>
    </message>
</context>
<context>
    <name>QuickStart</name>
    <message>
        <source>Data as it comes in</source>
        <translation>Données telles qu’elles arrivent</translation>
    </message>
    <message>
        <source>Prepared for training</source>
        <translation>Préparées pour l’entraînement</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Notebooks</source>
        <translation>Notebooks</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Tel que planifié</translation>
    </message>
    <message>
        <source>Tidied up</source>
        <translation>Rationalisé</translation>
    </message>
    <message>
        <source>Same Region and hardware; nothing idle, nothing kept for ever</source>
        <translation>Même Région et même matériel&#xa0;; rien d’inactif, rien de conservé indéfiniment</translation>
    </message>
    <message>
        <source>Tidied up, in %1</source>
        <translation>Rationalisé, dans %1</translation>
    </message>
    <message>
        <source>Plan for %1</source>
        <translation>Plan&#xa0;: %1</translation>
    </message>
    <message>
        <source>1,000 requests</source>
        <translation>1&#xa0;000 requêtes</translation>
    </message>
    <message>
        <source>Assumed by the quick start: grows by 3 % a month.</source>
        <translation>Hypothèse du démarrage rapide&#xa0;: croissance de 3&#xa0;% par mois.</translation>
    </message>
    <message>
        <source>Assumed by the quick start: 30 % of the raw data.</source>
        <translation>Hypothèse du démarrage rapide&#xa0;: 30&#xa0;% des données brutes.</translation>
    </message>
    <message>
        <source>Assumed by the quick start: an hour for every 250 GB, each week.</source>
        <translation>Hypothèse du démarrage rapide&#xa0;: une heure par tranche de 250&#xa0;Go, chaque semaine.</translation>
    </message>
    <message>
        <source>Assumed by the quick start: two that run day and night.</source>
        <translation>Hypothèse du démarrage rapide&#xa0;: deux notebooks qui fonctionnent jour et nuit.</translation>
    </message>
    <message>
        <source>Assumed by the quick start: each week; a run in ten fails.</source>
        <translation>Hypothèse du démarrage rapide&#xa0;: chaque semaine&#xa0;; une exécution sur dix échoue.</translation>
    </message>
    <message>
        <source>Assumed by the quick start: office hours with a peak of three times the mean, service time and payload as in the samples.</source>
        <translation>Hypothèse du démarrage rapide&#xa0;: heures de bureau avec une pointe de trois fois la moyenne, temps de service et charge utile comme dans les exemples.</translation>
    </message>
    <message>
        <source>Assumed by the quick start: 2 kB a request, kept for ever.</source>
        <translation>Hypothèse du démarrage rapide&#xa0;: 2&#xa0;ko par requête, conservés indéfiniment.</translation>
    </message>
</context>
<context>
    <name>RangeSection</name>
    <message>
        <source>Range, and what matters most</source>
        <translation>Plage et entrées les plus déterminantes</translation>
    </message>
    <message>
        <source>No factor of this scenario has a range.</source>
        <translation>Aucun facteur de ce scénario n’a de plage.</translation>
    </message>
    <message>
        <source>%1 draws with seed %2: in each, every factor takes a value from its range, the same in all scenarios. Nine draws in ten lie between P5 and P95. The stated figure takes each factor at its most likely value, and need not be the middle.</source>
        <translation>%1 tirages avec la graine %2&#xa0;: dans chacun, chaque facteur prend une valeur de sa plage, la même dans tous les scénarios. Neuf tirages sur dix se situent entre P5 et P95. Le chiffre indiqué prend chaque facteur à sa valeur la plus probable et ne correspond pas forcément à la médiane.</translation>
    </message>
    <message>
        <source>Inputs for which the plan gives a range are drawn as well.</source>
        <translation>Les entrées pour lesquelles le plan donne une plage sont également tirées.</translation>
    </message>
    <message>
        <source>Carbon, low (P5)</source>
        <translation>Carbone, bas (P5)</translation>
    </message>
    <message>
        <source>Middle (P50)</source>
        <translation>Médiane (P50)</translation>
    </message>
    <message>
        <source>High (P95)</source>
        <translation>Haut (P95)</translation>
    </message>
    <message>
        <source>Draws with less carbon than %1</source>
        <translation>Tirages avec moins de carbone que %1</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrique</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Indiqué</translation>
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
        <translation>Ce qui compte le plus pour le carbone</translation>
    </message>
    <message>
        <source>Factor or input</source>
        <translation>Facteur ou entrée</translation>
    </message>
    <message>
        <source>Low end</source>
        <translation>Bas de la plage</translation>
    </message>
    <message>
        <source>High end</source>
        <translation>Haut de la plage</translation>
    </message>
    <message>
        <source>Carbon at the low end</source>
        <translation>Carbone en bas de la plage</translation>
    </message>
    <message>
        <source>Carbon at the high end</source>
        <translation>Carbone en haut de la plage</translation>
    </message>
</context>
<context>
    <name>Rank</name>
    <message>
        <source>the plan has nothing for which %1 could be chosen</source>
        <translation>le plan n’a rien pour quoi choisir %1</translation>
    </message>
    <message>
        <source>there is no &quot;%1&quot; for which %2 could be chosen; the plan has %3</source>
        <translation>il n’y a pas de «&#x202f;%1&#x202f;» pour lequel choisir %2&#xa0;; le plan a&#xa0;: %3</translation>
    </message>
    <message>
        <source>a storage class</source>
        <translation>une classe de stockage</translation>
    </message>
    <message>
        <source>an instance</source>
        <translation>une instance</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is served without instances: %2; rank its endpoint</source>
        <translation>«&#x202f;%1&#x202f;» est servi sans instances&#xa0;: %2&#xa0;; classez son «&#x202f;endpoint&#x202f;»</translation>
    </message>
    <message>
        <source>an inference option</source>
        <translation>une option d’inférence</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1&#xa0;Go</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>there is no report language &quot;%1&quot;; there are %2</source>
        <translation>il n’y a pas de langue de rapport «&#x202f;%1&#x202f;»&#xa0;; langues disponibles&#xa0;: %2</translation>
    </message>
    <message>
        <source>partial: something is unknown</source>
        <translation>partiel&#xa0;: quelque chose est inconnu</translation>
    </message>
    <message>
        <source>1 month, %1</source>
        <translation>1&#xa0;mois, %1</translation>
    </message>
    <message>
        <source>%1 months, %2 to %3</source>
        <translation>%1&#xa0;mois (%2 à %3)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>entered in the plan</source>
        <translation>saisi dans le plan</translation>
    </message>
    <message>
        <source>computed by the simulation</source>
        <translation>calculé par la simulation</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>The plan that this report was made from</source>
        <translation>Le plan à partir duquel ce rapport a été établi</translation>
    </message>
    <message>
        <source>The results that this report shows</source>
        <translation>Les résultats que présente ce rapport</translation>
    </message>
    <message>
        <source>The model card in the format of Amazon SageMaker</source>
        <translation>La fiche de modèle au format d’Amazon SageMaker</translation>
    </message>
</context>
<context>
    <name>ReportInput</name>
    <message>
        <source>there is no scenario &quot;%1&quot;; the plan has %2</source>
        <translation>il n’y a pas de scénario «&#x202f;%1&#x202f;»&#xa0;; scénarios du plan&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ResultCharts</name>
    <message>
        <source>Embodied in hardware</source>
        <translation>Intrinsèque au matériel</translation>
    </message>
    <message>
        <source>%1, idle</source>
        <translation>%1, inactivité</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Tout le reste</translation>
    </message>
    <message>
        <source>Other parts (%1)</source>
        <translation>Autres éléments (%1)</translation>
    </message>
    <message>
        <source>%1 by stage</source>
        <translation>%1 par étape</translation>
    </message>
    <message>
        <source>%1 by month</source>
        <translation>%1 par mois</translation>
    </message>
    <message>
        <source>%1 by part of the workload</source>
        <translation>%1 par élément de la charge de travail</translation>
    </message>
    <message>
        <source>%1, summed up</source>
        <translation>%1, cumulé</translation>
    </message>
    <message>
        <source>From “%1” to “%2”</source>
        <translation>De «&#x202f;%1&#x202f;» à «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 selon %2</translation>
    </message>
    <message>
        <source>%1 breaks even in %2</source>
        <translation>%1 atteint l’équilibre en %2</translation>
    </message>
    <message>
        <source>The largest part is %1 with %2.</source>
        <translation>La plus grande part est %1 avec %2.</translation>
    </message>
    <message>
        <source>Hatched: capacity that stands idle, %1 of the total.</source>
        <translation>Hachuré&#xa0;: capacité inactive, %1 du total.</translation>
    </message>
    <message>
        <source>%1 becomes %2.</source>
        <translation>%1 devient %2.</translation>
    </message>
    <message>
        <source>%1 in the first month, %2 in the last.</source>
        <translation>%1 le premier mois, %2 le dernier.</translation>
    </message>
    <message>
        <source>Down and to the left is better.</source>
        <translation>Plus c’est bas et à gauche, mieux c’est.</translation>
    </message>
    <message>
        <source>“%1” breaks even in %2.</source>
        <translation>«&#x202f;%1&#x202f;» atteint l’équilibre en %2.</translation>
    </message>
    <message>
        <source>“%1” is lowest with %2.</source>
        <translation>«&#x202f;%1&#x202f;» est le plus bas avec %2.</translation>
    </message>
    <message>
        <source>“%1” is lowest with %2, %3 against the baseline.</source>
        <translation>«&#x202f;%1&#x202f;» est le plus bas avec %2, soit %3 par rapport à la référence.</translation>
    </message>
    <message>
        <source>size: %1, %2 to %3 %4</source>
        <translation>taille&#xa0;: %1, de %2 à %3 %4</translation>
    </message>
    <message>
        <source>The larger a point, the more %1.</source>
        <translation>La taille d’un point indique&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>The reviewer has found that it is not followed.</source>
        <translation>Le réviseur a constaté qu’elle n’est pas suivie.</translation>
    </message>
    <message>
        <source>The plan does not say.</source>
        <translation>Le plan ne le dit pas.</translation>
    </message>
    <message>
        <source>Nothing in the estimate stands for it.</source>
        <translation>Rien dans l’estimation ne la représente.</translation>
    </message>
    <message>
        <source>The question does not apply (%1).</source>
        <translation>La question ne s’applique pas (%1).</translation>
    </message>
    <message>
        <source>No rule of the lens holds for this answer, and it has no default.</source>
        <translation>Aucune règle de la lentille ne correspond à cette réponse, et il n’y a pas de règle par défaut.</translation>
    </message>
    <message>
        <source>Nobody has answered the question yet.</source>
        <translation>Personne n’a encore répondu à la question.</translation>
    </message>
    <message>
        <source>Rule %1 of %2 applies because no other holds.</source>
        <translation>La règle %1 sur %2 s’applique parce qu’aucune autre ne correspond.</translation>
    </message>
    <message>
        <source>Rule %1 of %2 holds: %3.</source>
        <translation>La règle %1 sur %2 correspond&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Not reviewed.</source>
        <translation>Non revue.</translation>
    </message>
    <message>
        <source>Suggested from the plan, not confirmed: %1</source>
        <translation>Suggéré d’après le plan, non confirmé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reviewed: %1</source>
        <translation>Revu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reviewed from a plan, before anything is built, against the lens &quot;%1&quot;: %2 of %3 questions are answered by a reviewer; the rest is what the plan suggests. Practices outside the lens were not looked at. That a finding is missing is no proof that a practice is followed.</source>
        <translation>Revue faite à partir d’un plan, avant toute construction, selon la lentille «&#x202f;%1&#x202f;». Questions auxquelles un réviseur a répondu&#xa0;: %2 sur %3&#xa0;; le reste est ce que le plan suggère. Les pratiques hors de la lentille n’ont pas été examinées. L’absence d’un constat ne prouve pas qu’une pratique est suivie.</translation>
    </message>
    <message>
        <source>The note on %1 has %2 characters and was cut to the %3 that the tool keeps.</source>
        <translation>La note sur %1 compte %2 caractères et a été ramenée aux %3 que l’outil conserve.</translation>
    </message>
    <message>
        <source>Unnamed plan</source>
        <translation>Plan sans nom</translation>
    </message>
    <message>
        <source>low effort</source>
        <translation>effort faible</translation>
    </message>
    <message>
        <source>high effort</source>
        <translation>effort élevé</translation>
    </message>
    <message>
        <source>medium effort</source>
        <translation>effort moyen</translation>
    </message>
</context>
<context>
    <name>ReviewDetails</name>
    <message>
        <source>Rating</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>As the plan suggests</source>
        <translation>Selon ce que suggère le plan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Réponse donnée par</translation>
    </message>
    <message>
        <source>Risk accepted</source>
        <translation>Risque accepté</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Pratique</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>The plan suggests</source>
        <translation>Suggestion du plan</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>personne n’est nommé</translation>
    </message>
    <message>
        <source>, until %1</source>
        <translation>, jusqu’au %1</translation>
    </message>
    <message>
        <source>nothing here to apply it to</source>
        <translation>sans objet ici</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>high</source>
        <comment>level of risk</comment>
        <translation>élevé</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>level of risk</comment>
        <translation>moyen</translation>
    </message>
    <message>
        <source>low</source>
        <comment>level of risk</comment>
        <translation>faible</translation>
    </message>
</context>
<context>
    <name>ReviewReport</name>
    <message>
        <source>Well-Architected review</source>
        <translation>Revue Well-Architected</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>réponses&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Review of %1 against %2: %3 high and %4 medium risks, %5 of %6 questions answered.</source>
        <translation>Revue de «&#x202f;%1&#x202f;» selon «&#x202f;%2&#x202f;». Risques élevés&#xa0;: %3, moyens&#xa0;: %4&#xa0;; questions avec réponse&#xa0;: %5 sur %6.</translation>
    </message>
    <message>
        <source>Well-Architected</source>
        <translation>Well-Architected</translation>
    </message>
    <message>
        <source>review</source>
        <translation>revue</translation>
    </message>
    <message>
        <source>sustainability</source>
        <translation>durabilité</translation>
    </message>
    <message>
        <source>machine learning</source>
        <translation>machine learning</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Lentille</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Review owner</source>
        <translation>Responsable de la revue</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>%1 as the plan suggests</source>
        <translation>%1 selon ce que suggère le plan</translation>
    </message>
    <message>
        <source>High risks</source>
        <translation>Risques élevés</translation>
    </message>
    <message>
        <source>Medium risks</source>
        <translation>Risques moyens</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Questions avec réponse</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Practices met</source>
        <translation>Pratiques respectées</translation>
    </message>
    <message>
        <source>Not every question is answered</source>
        <translation>Certaines questions restent sans réponse</translation>
    </message>
    <message>
        <source>What the plan suggests is evidence and not an answer: ratings follow the reviewer&apos;s decisions alone. Open questions are listed as unanswered.</source>
        <translation>Ce que le plan suggère est un élément probant, pas une réponse&#xa0;: les évaluations ne suivent que les décisions du réviseur. Les questions ouvertes sont listées comme sans réponse.</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Charge de travail</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Bénéfice</translation>
    </message>
    <message>
        <source>Functional unit</source>
        <translation>Unité fonctionnelle</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Scope and method</source>
        <translation>Champ et méthode</translation>
    </message>
    <message>
        <source>Reviewed is the scenario “%1” against the lens “%2”: %3 questions in %4 pillars. Evidence comes from the plan and its simulation; for each practice it says met, not met, or that the plan cannot tell. The reviewer confirms, rejects or puts aside. Each question is rated by the rules of the lens.</source>
        <translation>La revue porte sur le scénario «&#x202f;%1&#x202f;» selon la lentille «&#x202f;%2&#x202f;»&#xa0;: %3 questions dans %4 piliers. Les éléments probants proviennent du plan et de sa simulation&#xa0;; pour chaque pratique, ils indiquent qu’elle est respectée, qu’elle ne l’est pas, ou que le plan ne permet pas de le dire. Le réviseur confirme, rejette ou écarte. Chaque question est évaluée selon les règles de la lentille.</translation>
    </message>
    <message>
        <source>That nothing was found is no proof that nothing is there: the plan describes what is to be built, and only what it describes was looked at. Accounts, code and running systems were not.</source>
        <translation>Ne rien avoir trouvé ne prouve pas qu’il n’y a rien&#xa0;: le plan décrit ce qui sera construit, et seul ce qu’il décrit a été examiné. Les comptes, le code et les systèmes en service ne l’ont pas été.</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Pilier</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Risks by pillar</source>
        <translation>Risques par pilier</translation>
    </message>
    <message>
        <source>As decided</source>
        <translation>Selon les décisions</translation>
    </message>
    <message>
        <source>As the plan suggests where nothing is decided</source>
        <translation>Selon ce que suggère le plan là où rien n’est décidé</translation>
    </message>
    <message>
        <source>Questions by rating, as the plan suggests where nothing is decided</source>
        <translation>Questions par évaluation, selon ce que suggère le plan là où rien n’est décidé</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>questions</translation>
    </message>
    <message>
        <source>“Practices met” weighs each practice by its published level of risk: high 3, medium 2, low 1.</source>
        <translation>«&#x202f;Pratiques respectées&#x202f;» pondère chaque pratique par son niveau de risque publié&#xa0;: élevé 3, moyen 2, faible 1.</translation>
    </message>
    <message>
        <source>Improvement plan</source>
        <translation>Plan d’amélioration</translation>
    </message>
    <message>
        <source>Together the open practices save %1 of %2</source>
        <translation>Ensemble, les pratiques ouvertes économisent %1 sur %2</translation>
    </message>
    <message>
        <source>Adopted one on top of the other: %1. Together they save less than the sum of each alone.</source>
        <translation>Adoptées l’une en plus de l’autre&#xa0;: %1. Ensemble, elles économisent moins que la somme de ce que chacune économise seule.</translation>
    </message>
    <message>
        <source>Practices that save something in this plan</source>
        <translation>Pratiques qui apportent une économie dans ce plan</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Pratique</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>Carbone</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Eau</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>Other open practices</source>
        <translation>Autres pratiques ouvertes</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Carbon, at most</source>
        <translation>Carbone, au plus</translation>
    </message>
    <message>
        <source>No practice of the lens is open.</source>
        <translation>Aucune pratique de la lentille n’est ouverte.</translation>
    </message>
    <message>
        <source>Each is simulated alone in the reviewed scenario; a negative figure is more, not less. Priority follows from effect and effort: 1 first, 5 last.</source>
        <translation>Chacune est simulée seule dans le scénario revu&#xa0;; un chiffre négatif signifie plus, et non moins. La priorité découle de l’effet et de l’effort&#xa0;: 1 en premier, 5 en dernier.</translation>
    </message>
    <message>
        <source>“At most” is the published maximum, simulated in this plan; without a strength that somebody measured or assumes nothing is counted.</source>
        <translation>«&#x202f;Au plus&#x202f;» est le maximum publié, simulé dans ce plan&#xa0;; sans ampleur mesurée ou supposée par quelqu’un, rien n’est compté.</translation>
    </message>
    <message>
        <source>Taken up by %1</source>
        <translation>Prise en charge par %1</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Every question with its rating, the rule that gave it, what the plan suggests for each practice and what was decided.</source>
        <translation>Chaque question avec son évaluation, la règle qui l’a donnée, ce que le plan suggère pour chaque pratique et ce qui a été décidé.</translation>
    </message>
    <message>
        <source>The scenario in figures</source>
        <translation>Le scénario en chiffres</translation>
    </message>
    <message>
        <source>Findings of the simulation</source>
        <translation>Constats de la simulation</translation>
    </message>
    <message>
        <source>Practices and claims</source>
        <translation>Pratiques et affirmations</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Modifie</translation>
    </message>
    <message>
        <source>Claim of its publisher</source>
        <translation>Affirmation de l’éditeur</translation>
    </message>
    <message>
        <source>No choice of this lens stands for a practice of the catalog.</source>
        <translation>Aucun choix de cette lentille ne représente une pratique du catalogue.</translation>
    </message>
    <message>
        <source>A claim is quoted, never used as a default.</source>
        <translation>Une affirmation est citée, jamais utilisée comme valeur par défaut.</translation>
    </message>
    <message>
        <source>none published</source>
        <translation>aucune publiée</translation>
    </message>
    <message>
        <source>Method and origin</source>
        <translation>Méthode et origine</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Not reviewed yet</source>
        <translation>Pas encore passées en revue</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Écartées</translation>
    </message>
    <message>
        <source>What to begin with: effect against effort</source>
        <translation>Par quoi commencer&#xa0;: effet par rapport à l’effort</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Less in other figures: %1.</source>
        <translation>Réduction des autres chiffres&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>all %n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>les %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dataset(s)</source>
        <translation>
            <numerusform>%n jeu de données</numerusform>
            <numerusform>%n jeux de données</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n tâche</numerusform>
            <numerusform>%n tâches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message>
        <source>More in other figures: %1.</source>
        <translation>Hausse des autres chiffres&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1: %2 faster</source>
        <translation>%1&#xa0;: %2 de moins</translation>
    </message>
    <message>
        <source>%1: %2 slower</source>
        <translation>%1&#xa0;: %2 de plus</translation>
    </message>
    <message>
        <source>%1: %2 less</source>
        <translation>%1&#xa0;: %2 de moins</translation>
    </message>
    <message>
        <source>%1: %2 more</source>
        <translation>%1&#xa0;: %2 de plus</translation>
    </message>
    <message>
        <source>Not known with all of them: %1.</source>
        <translation>Inconnu avec l’ensemble&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>SalvagedFile</name>
    <message>
        <source>there is nothing in the file to recover</source>
        <translation>le fichier ne contient rien à récupérer</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Demand forecast for 600 stores</source>
        <translation>Prévision de la demande de 600 magasins</translation>
    </message>
    <message>
        <source>Forecasts sales per article and store for three weeks, every night. Orders are placed from the result in the morning.</source>
        <translation>Prévoit chaque nuit les ventes par article et par magasin sur trois semaines. Les commandes sont passées le matin d’après le résultat.</translation>
    </message>
    <message>
        <source>Solar park inspection</source>
        <translation>Inspection de parcs solaires</translation>
    </message>
    <message>
        <source>Finds faulty panels on thermal photographs that drones take of solar parks, so that a repair crew goes to the right row.</source>
        <translation>Repère les panneaux défectueux sur les photographies thermiques que des drones prennent de parcs solaires, pour que l’équipe de réparation aille à la bonne rangée.</translation>
    </message>
    <message>
        <source>Support assistant</source>
        <translation>Assistant du service client</translation>
    </message>
    <message>
        <source>Drafts answers to customers from a knowledge base. An open model of eight billion parameters is fine-tuned every month.</source>
        <translation>Rédige des réponses aux clients à partir d’une base de connaissances. Un modèle ouvert de huit milliards de paramètres est affiné chaque mois.</translation>
    </message>
    <message>
        <source>Recommendations for a bookshop</source>
        <translation>Recommandations pour une librairie</translation>
    </message>
    <message>
        <source>Recommends books on every page of the shop, within the time in which a page is drawn.</source>
        <translation>Recommande des livres sur chaque page de la boutique, dans le temps qu’il faut pour afficher une page.</translation>
    </message>
    <message>
        <source>Bearing wear in 900 pumps</source>
        <translation>Usure des roulements de 900 pompes</translation>
    </message>
    <message>
        <source>Listens to vibration sensors of pumps and warns before a bearing fails. Compares sending every sample to the cloud with listening on the device.</source>
        <translation>Écoute les capteurs de vibrations de pompes et avertit avant la défaillance d’un roulement. Compare l’envoi de chaque mesure vers le cloud à l’écoute sur l’appareil.</translation>
    </message>
    <message>
        <source>Supply chain</source>
        <translation>Chaîne logistique</translation>
    </message>
    <message>
        <source>Forecasting</source>
        <translation>Prévisions</translation>
    </message>
    <message>
        <source>No machine runs when nobody forecasts.</source>
        <translation>Aucune machine ne tourne quand il n’y a rien à prévoir.</translation>
    </message>
    <message>
        <source>1,000 forecasts</source>
        <translation>1&#xa0;000 prévisions</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Tickets de caisse</translation>
    </message>
    <message>
        <source>Features per article and store</source>
        <translation>Caractéristiques par article et magasin</translation>
    </message>
    <message>
        <source>Forecasts of past nights</source>
        <translation>Prévisions des nuits passées</translation>
    </message>
    <message>
        <source>Nightly preparation</source>
        <translation>Préparation nocturne</translation>
    </message>
    <message>
        <source>Notebooks of four analysts</source>
        <translation>Notebooks de quatre analystes</translation>
    </message>
    <message>
        <source>Search over model settings</source>
        <translation>Recherche des réglages du modèle</translation>
    </message>
    <message>
        <source>Weekly training</source>
        <translation>Entraînement hebdomadaire</translation>
    </message>
    <message>
        <source>Model quality report</source>
        <translation>Rapport de qualité du modèle</translation>
    </message>
    <message>
        <source>Nightly scoring</source>
        <translation>Scoring nocturne</translation>
    </message>
    <message>
        <source>Endpoint and cluster all day</source>
        <translation>Tout allumé 24&#xa0;h/24</translation>
    </message>
    <message>
        <source>Only at night</source>
        <translation>La nuit seulement</translation>
    </message>
    <message>
        <source>Only at night, fewer trials, Parquet</source>
        <translation>La nuit, moins d’essais, Parquet</translation>
    </message>
    <message>
        <source>sample of one month</source>
        <translation>échantillon d’un mois</translation>
    </message>
    <message>
        <source>Lean, in Paris</source>
        <translation>Allégé, à Paris</translation>
    </message>
    <message>
        <source>Plant analytics</source>
        <translation>Analyse des centrales</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Exploitation</translation>
    </message>
    <message>
        <source>A third of today&apos;s carbon per 1,000 photographs within a year, at no higher cost, with answers within half a second.</source>
        <translation>D’ici un an, un tiers du carbone actuel par 1&#xa0;000 photographies, sans surcoût et avec des réponses en moins d’une demi-seconde.</translation>
    </message>
    <message>
        <source>Faulty panels are repaired weeks earlier. Not netted against the footprint.</source>
        <translation>Les panneaux défectueux sont réparés des semaines plus tôt. Non déduit de l’empreinte.</translation>
    </message>
    <message>
        <source>1,000 photographs</source>
        <translation>1&#xa0;000 photographies</translation>
    </message>
    <message>
        <source>Thermal photographs</source>
        <translation>Photographies thermiques</translation>
    </message>
    <message>
        <source>Cropped panels</source>
        <translation>Panneaux recadrés</translation>
    </message>
    <message>
        <source>Inverter telemetry</source>
        <translation>Télémétrie des onduleurs</translation>
    </message>
    <message>
        <source>Checkpoints and models</source>
        <translation>Points de contrôle et modèles</translation>
    </message>
    <message>
        <source>Cut out the panels</source>
        <translation>Découpage des panneaux</translation>
    </message>
    <message>
        <source>Join with telemetry</source>
        <translation>Jointure avec la télémétrie</translation>
    </message>
    <message>
        <source>Notebooks of five people</source>
        <translation>Notebooks de cinq personnes</translation>
    </message>
    <message>
        <source>Hyperparameter search</source>
        <translation>Recherche d’hyperparamètres</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Drift monitoring</source>
        <translation>Surveillance de la dérive</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Inspection</translation>
    </message>
    <message>
        <source>Eight site models, little used</source>
        <translation>Huit modèles de site, peu utilisés</translation>
    </message>
    <message>
        <source>As is</source>
        <translation>État actuel</translation>
    </message>
    <message>
        <source>Tidy up in place</source>
        <translation>Rationalisé sur place</translation>
    </message>
    <message>
        <source>Same Region, same hardware; nothing idle, nothing kept for ever</source>
        <translation>Même Région, même matériel&#xa0;; rien d’inactif, rien de conservé indéfiniment</translation>
    </message>
    <message>
        <source>framework profiler and alarms on utilization</source>
        <translation>profileur du framework et alarmes sur l’utilisation</translation>
    </message>
    <message>
        <source>trial conversion to Parquet</source>
        <translation>conversion d’essai en Parquet</translation>
    </message>
    <message>
        <source>Tidy, in Stockholm</source>
        <translation>Rationalisé, à Stockholm</translation>
    </message>
    <message>
        <source>Train north, serve at home</source>
        <translation>Seul l’entraînement au nord</translation>
    </message>
    <message>
        <source>Only training moves; data and endpoint stay near the parks</source>
        <translation>Seul l’entraînement se déplace&#xa0;; les données et le point de terminaison restent près des parcs</translation>
    </message>
    <message>
        <source>A convolutional network that marks hot cells, strings and junction boxes on thermal photographs.</source>
        <translation>Un réseau de neurones convolutif qui signale les cellules, chaînes et boîtes de jonction chaudes sur les photographies thermiques.</translation>
    </message>
    <message>
        <source>Image classification</source>
        <translation>Classification d’images</translation>
    </message>
    <message>
        <source>Tell repair crews where to look.</source>
        <translation>Indiquer aux équipes de réparation où chercher.</translation>
    </message>
    <message>
        <source>Thermal photographs of ground-mounted crystalline panels, taken at noon below 40 m. Not for rooftop systems.</source>
        <translation>Photographies thermiques de panneaux cristallins au sol, prises à midi à moins de 40&#xa0;m de hauteur. Pas pour les installations en toiture.</translation>
    </message>
    <message>
        <source>Photographs can show people at work; they are blurred before storage.</source>
        <translation>Les photographies peuvent montrer des personnes au travail&#xa0;; celles-ci sont floutées avant le stockage.</translation>
    </message>
    <message>
        <source>Works council and data protection agreed to storage in Sweden.</source>
        <translation>Le comité d’entreprise et le délégué à la protection des données ont accepté le stockage en Suède.</translation>
    </message>
    <message>
        <source>Customer care</source>
        <translation>Relation client</translation>
    </message>
    <message>
        <source>Language technology</source>
        <translation>Technologies du langage</translation>
    </message>
    <message>
        <source>Know what a drafted answer costs in carbon and money before the pilot becomes a service.</source>
        <translation>Savoir ce que coûte une réponse rédigée, en carbone et en argent, avant que le pilote ne devienne un service.</translation>
    </message>
    <message>
        <source>1 million tokens</source>
        <translation>1&#xa0;million de jetons</translation>
    </message>
    <message>
        <source>Tickets of five years</source>
        <translation>Tickets de cinq années</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Questions et réponses</translation>
    </message>
    <message>
        <source>Adapters and checkpoints</source>
        <translation>Adaptateurs et points de contrôle</translation>
    </message>
    <message>
        <source>Anonymize and filter</source>
        <translation>Anonymisation et filtrage</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Expériences</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>Affinage</translation>
    </message>
    <message>
        <source>Evaluation against humans</source>
        <translation>Évaluation face à des humains</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>Pilot as it runs</source>
        <translation>Pilote en cours</translation>
    </message>
    <message>
        <source>Oregon, newer GPUs</source>
        <translation>Oregon, GPU plus récents</translation>
    </message>
    <message>
        <source>Oregon, AWS silicon</source>
        <translation>Oregon, puces AWS</translation>
    </message>
    <message>
        <source>A smaller, distilled model</source>
        <translation>Modèle distillé plus petit</translation>
    </message>
    <message>
        <source>Three billion parameters: quality to be confirmed</source>
        <translation>Trois milliards de paramètres&#xa0;: qualité à confirmer</translation>
    </message>
    <message>
        <source>time per request with the distilled model</source>
        <translation>temps par requête avec le modèle distillé</translation>
    </message>
    <message>
        <source>Online shop</source>
        <translation>Boutique en ligne</translation>
    </message>
    <message>
        <source>Personalization</source>
        <translation>Personnalisation</translation>
    </message>
    <message>
        <source>Hold the promise of 120 ms on the busiest evening with the least idle hardware.</source>
        <translation>Tenir l’engagement de 120&#xa0;ms le soir le plus chargé avec le moins de matériel inactif possible.</translation>
    </message>
    <message>
        <source>1 million page views</source>
        <translation>1&#xa0;million de pages vues</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Clics</translation>
    </message>
    <message>
        <source>Books and texts</source>
        <translation>Livres et textes</translation>
    </message>
    <message>
        <source>Embeddings</source>
        <translation>Embeddings</translation>
    </message>
    <message>
        <source>Models of each day</source>
        <translation>Modèles quotidiens</translation>
    </message>
    <message>
        <source>Build sessions</source>
        <translation>Construction des sessions</translation>
    </message>
    <message>
        <source>Embed books</source>
        <translation>Embeddings des livres</translation>
    </message>
    <message>
        <source>Daily training</source>
        <translation>Entraînement quotidien</translation>
    </message>
    <message>
        <source>Offline comparison</source>
        <translation>Comparaison hors ligne</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Weekly newsletter</source>
        <translation>Newsletter hebdomadaire</translation>
    </message>
    <message>
        <source>Fixed fleet</source>
        <translation>Parc fixe</translation>
    </message>
    <message>
        <source>Scaling, newsletter in batches</source>
        <translation>Mise à l’échelle, newsletter par lots</translation>
    </message>
    <message>
        <source>Scaling, on Graviton</source>
        <translation>Mise à l’échelle, sur Graviton</translation>
    </message>
    <message>
        <source>Training in Montréal</source>
        <translation>Entraînement à Montréal</translation>
    </message>
    <message>
        <source>Water works</source>
        <translation>Service des eaux</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Decide where to listen before the sensors are ordered.</source>
        <translation>Décider où écouter avant de commander les capteurs.</translation>
    </message>
    <message>
        <source>one month of all pumps</source>
        <translation>mois de fonctionnement de toutes les pompes</translation>
    </message>
    <message>
        <source>Vibration recordings</source>
        <translation>Enregistrements de vibrations</translation>
    </message>
    <message>
        <source>Spectra</source>
        <translation>Spectres</translation>
    </message>
    <message>
        <source>Models per pump type</source>
        <translation>Modèles par type de pompe</translation>
    </message>
    <message>
        <source>Compute spectra</source>
        <translation>Calcul des spectres</translation>
    </message>
    <message>
        <source>Training per pump type</source>
        <translation>Entraînement par type de pompe</translation>
    </message>
    <message>
        <source>Listening in the cloud</source>
        <translation>Écoute dans le cloud</translation>
    </message>
    <message>
        <source>Boards on the pumps</source>
        <translation>Cartes sur les pompes</translation>
    </message>
    <message>
        <source>Recordings of suspicious hours</source>
        <translation>Enregistrements des heures suspectes</translation>
    </message>
    <message>
        <source>Listen in the cloud</source>
        <translation>Écouter dans le cloud</translation>
    </message>
    <message>
        <source>In the cloud, serverless</source>
        <translation>Dans le cloud, sans serveur</translation>
    </message>
    <message>
        <source>Listen on the pump</source>
        <translation>Écouter sur la pompe</translation>
    </message>
    <message>
        <source>A small board per pump; only suspicious hours are uploaded</source>
        <translation>Une petite carte par pompe&#xa0;; seules les heures suspectes sont envoyées</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>could not be written: %1</source>
        <translation>n’a pas pu être écrit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Scenarios</name>
    <message>
        <source>As planned</source>
        <translation>Tel que planifié</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, modifié</translation>
    </message>
</context>
<context>
    <name>Sci</name>
    <message>
        <source>training run</source>
        <translation>exécution d’entraînement</translation>
    </message>
</context>
<context>
    <name>SectionWriter</name>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>ServiceStanding</name>
    <message>
        <source>no longer developed</source>
        <translation>n’est plus développé</translation>
    </message>
    <message>
        <source>no longer developed since %1</source>
        <translation>développement arrêté (%1)</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>closed since %1</source>
        <translation>fermé (%1)</translation>
    </message>
    <message>
        <source>about to end</source>
        <translation>bientôt arrêté</translation>
    </message>
    <message>
        <source>ends on %1</source>
        <translation>bientôt arrêté (%1)</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>arrêté (%1)</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>remplacé</translation>
    </message>
    <message>
        <source>superseded since %1</source>
        <translation>remplacé (%1)</translation>
    </message>
    <message>
        <source>previous generation</source>
        <translation>génération précédente</translation>
    </message>
    <message>
        <source>previous generation since %1</source>
        <translation>génération précédente (%1)</translation>
    </message>
    <message>
        <source>status unclear</source>
        <translation>statut incertain</translation>
    </message>
    <message>
        <source>status unclear since %1</source>
        <translation>statut incertain (%1)</translation>
    </message>
</context>
<context>
    <name>Statements</name>
    <message>
        <source>Sets and conventions</source>
        <translation>Jeux de coefficients et conventions</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Grid factors</source>
        <translation>Facteurs du réseau électrique</translation>
    </message>
    <message>
        <source>Power of instances</source>
        <translation>Puissance des instances</translation>
    </message>
    <message>
        <source>Energy of archive classes</source>
        <translation>Énergie des classes d’archive</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Un mois</translation>
    </message>
    <message>
        <source>730 hours; a year has 8,760</source>
        <translation>730 heures&#xa0;; une année en compte 8&#xa0;760</translation>
    </message>
    <message>
        <source>Decline of grid factors</source>
        <translation>Baisse des facteurs du réseau électrique</translation>
    </message>
    <message>
        <source>none: the latest factors are used for all years</source>
        <translation>aucune&#xa0;: les derniers facteurs sont utilisés pour toutes les années</translation>
    </message>
    <message>
        <source>%1 % a year</source>
        <translation>%1&#xa0;% par an</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan identity</source>
        <translation>Identité du plan</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Hash of the plan</source>
        <translation>Hachage du plan</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Établi le</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>The figure per %1 counts what serves “%2” and its share of what serves several services; the total counts the whole plan.</source>
        <translation>Le chiffre par %1 compte ce qui sert «&#x202f;%2&#x202f;» et sa part de ce qui sert plusieurs services&#xa0;; le total compte l’ensemble du plan.</translation>
    </message>
    <message>
        <source>%1, released %2</source>
        <translation>%1, publié le %2</translation>
    </message>
    <message>
        <source>Units of figures</source>
        <translation>Unités des chiffres</translation>
    </message>
    <message>
        <source>for each metric that of its totals; what is far less has a smaller one</source>
        <translation>pour chaque indicateur, celle de ses totaux&#xa0;; ce qui est bien moindre en a une plus petite</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>lifecycle rules do not offer it</source>
        <translation>les règles de cycle de vie ne le proposent pas</translation>
    </message>
    <message>
        <source>objects must be 30 days old first</source>
        <translation>les objets doivent d’abord avoir 30&#xa0;jours</translation>
    </message>
    <message>
        <source>objects under 128 kB are not moved</source>
        <translation>les objets de moins de 128&#xa0;ko ne sont pas déplacés</translation>
    </message>
</context>
<context>
    <name>Sweep</name>
    <message>
        <source>&quot;%1&quot;: expected PATH=FROM..TO/STEPS, with 1 to %2 steps</source>
        <translation>«&#x202f;%1&#x202f;»&#xa0;: attendu CHEMIN=DE..À/PAS, avec 1 à %2 pas</translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation>%1 n’est pas un nombre</translation>
    </message>
    <message>
        <source>%1: expected %2, found %3</source>
        <translation>%1&#xa0;: attendu %2, trouvé %3</translation>
    </message>
    <message>
        <source>expected one or two inputs to change</source>
        <translation>attendu&#xa0;: une ou deux entrées à faire varier</translation>
    </message>
    <message>
        <source>the sweep was stopped</source>
        <translation>le balayage a été arrêté</translation>
    </message>
    <message>
        <source>expected two inputs or more to link</source>
        <translation>deux entrées ou plus sont attendues pour les lier</translation>
    </message>
    <message>
        <source>%1 is named twice</source>
        <translation>%1 est indiqué deux fois</translation>
    </message>
    <message>
        <source>linked inputs take as many steps as each other: %1 takes %2, %3 %4</source>
        <translation>les entrées liées ont le même nombre de pas&#xa0;: %1 en a %2, %3 en a %4</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>N/A</source>
        <translation>S.O.</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Pilier</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Suggested: high</source>
        <translation>Suggestion&#xa0;: élevé</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>moyen</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>couverture</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Pratique</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>Carbone</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Marché</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Eau</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>non décidé</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Carbon per %1</source>
        <translation>Carbone par %1</translation>
    </message>
    <message>
        <source>* partial: something is unknown</source>
        <translation>* partiel&#xa0;: quelque chose est inconnu</translation>
    </message>
    <message>
        <source>%1 (baseline)</source>
        <translation>%1 (référence)</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Not feasible because</source>
        <translation>Non réalisable car</translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <translation>%1 (actuel)</translation>
    </message>
    <message>
        <source>Choices, from the second on where they differ from the one before</source>
        <translation>Choix&#xa0;; à partir de la deuxième, uniquement ce qui diffère de la précédente</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrique</translation>
    </message>
    <message>
        <source>%1 lower than</source>
        <translation>%1&#xa0;: inférieur à</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Facteur</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>%1 at low</source>
        <translation>%1 (facteur faible)</translation>
    </message>
    <message>
        <source>%1 at high</source>
        <translation>%1 (facteur élevé)</translation>
    </message>
    <message>
        <source>%1 (not feasible)</source>
        <translation>%1 (non réalisable)</translation>
    </message>
    <message>
        <source>and others</source>
        <translation>et d’autres</translation>
    </message>
    <message>
        <source>other causes</source>
        <translation>autres causes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>En raison de</translation>
    </message>
    <message>
        <source>Figure of the catalog</source>
        <translation>Valeur du catalogue</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>New in %1: %2</source>
        <translation>Nouveau dans %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Gone from %1: %2</source>
        <translation>Disparu de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>New scenario: %1</source>
        <translation>Nouveau scénario&#xa0;: %1</translation>
    </message>
    <message>
        <source>Removed scenario: %1</source>
        <translation>Scénario supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>in another order</source>
        <translation>dans un autre ordre</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>non compris</translation>
    </message>
    <message>
        <source>Computed with catalog %1 (%2) by Greenprint %3.</source>
        <translation>Calculé avec le catalogue %1 (%2) par Greenprint %3.</translation>
    </message>
    <message>
        <source>other causes, or how Greenprint %1 computes</source>
        <translation>autres causes, ou la façon dont Greenprint %1 calcule</translation>
    </message>
</context>
<context>
    <name>TargetChecks</name>
    <message>
        <source>Carbon per %1</source>
        <translation>Carbone par %1</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Coût par mois</translation>
    </message>
    <message>
        <source>Accuracy, at least</source>
        <translation>Exactitude minimale</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>Uncertainty</name>
    <message>
        <source>the analysis was stopped</source>
        <translation>l’analyse a été arrêtée</translation>
    </message>
</context>
<context>
    <name>UnitSign</name>
    <message>
        <source>kB</source>
        <extracomment>Unit sign: kilobyte; French &quot;ko&quot;.</extracomment>
        <translation>ko</translation>
    </message>
    <message>
        <source>MB</source>
        <extracomment>Unit sign: megabyte; French &quot;Mo&quot;.</extracomment>
        <translation>Mo</translation>
    </message>
    <message>
        <source>GB</source>
        <extracomment>Unit sign: gigabyte; French &quot;Go&quot;.</extracomment>
        <translation>Go</translation>
    </message>
    <message>
        <source>TB</source>
        <extracomment>Unit sign: terabyte; French &quot;To&quot;.</extracomment>
        <translation>To</translation>
    </message>
    <message>
        <source>PB</source>
        <extracomment>Unit sign: petabyte; French &quot;Po&quot;.</extracomment>
        <translation>Po</translation>
    </message>
    <message>
        <source>d</source>
        <extracomment>Unit sign: days; French &quot;j&quot;.</extracomment>
        <translation>j</translation>
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
        <translation>Inférence</translation>
    </message>
    <message>
        <source>Nothing is deployed in this plan.</source>
        <translation>Rien n’est déployé dans ce plan.</translation>
    </message>
    <message>
        <source>Share of the whole</source>
        <translation>Part de l’ensemble</translation>
    </message>
    <message>
        <source>Energy of deployment</source>
        <translation>Énergie du déploiement</translation>
    </message>
    <message>
        <source>Carbon of deployment</source>
        <translation>Carbone du déploiement</translation>
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
        <translation>Option d’inférence</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Energy per 1,000</source>
        <translation>Énergie pour 1&#xa0;000</translation>
    </message>
    <message>
        <source>p95 latency</source>
        <translation>Latence p95</translation>
    </message>
    <message>
        <source>Utilization</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Engagement tenu</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Training compute</source>
        <translation>Calcul d’entraînement</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1&#xa0;jours</translation>
    </message>
    <message>
        <source>not stated in the plan</source>
        <translation>non indiqué dans le plan</translation>
    </message>
    <message>
        <source>Duration of one run</source>
        <translation>Durée d’une exécution</translation>
    </message>
    <message>
        <source>Training runs over the period</source>
        <translation>Exécutions d’entraînement sur la période</translation>
    </message>
    <message>
        <source>Hardware time</source>
        <translation>Temps machine</translation>
    </message>
    <message>
        <source>Energy of training</source>
        <translation>Énergie de l’entraînement</translation>
    </message>
    <message>
        <source>As asked for by the EU documentation of general-purpose models: energy in MWh to two significant figures, within the boundary above, retraining over the period included.</source>
        <translation>Comme le demande la documentation UE des modèles à usage général&#xa0;: énergie en MWh avec deux chiffres significatifs, dans le périmètre ci-dessus, réentraînements sur la période compris.</translation>
    </message>
    <message>
        <source>Against the alternatives</source>
        <translation>Par rapport aux alternatives</translation>
    </message>
    <message>
        <source>The plan has one scenario; there is no baseline.</source>
        <translation>Le plan n’a qu’un scénario&#xa0;; il n’y a pas de référence.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>Carbone</translation>
    </message>
    <message>
        <source>Market-based</source>
        <translation>Basé sur le marché</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Eau</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>%1 (baseline)</source>
        <translation>%1 (référence)</translation>
    </message>
    <message>
        <source>All scenarios are simulated with the same method, catalog and demand.</source>
        <translation>Tous les scénarios sont simulés avec la même méthode, le même catalogue et la même demande.</translation>
    </message>
    <message>
        <source>Practices, claimed and modelled</source>
        <translation>Pratiques, effets affirmés et modélisés</translation>
    </message>
    <message>
        <source>This scenario adopts no practice by strength.</source>
        <translation>Ce scénario n’adopte aucune pratique avec une ampleur.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Pratique</translation>
    </message>
    <message>
        <source>Strength used</source>
        <translation>Ampleur utilisée</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Claim of its publisher</source>
        <translation>Affirmation de l’éditeur</translation>
    </message>
    <message>
        <source>Saves here</source>
        <translation>Économie ici</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, sur %2</translation>
    </message>
    <message>
        <source>none published</source>
        <translation>aucune publiée</translation>
    </message>
    <message>
        <source>“Saves here” is the carbon of the same design without the practice, less that with it. A claim is quoted, never used as a default.</source>
        <translation>«&#x202f;Économie ici&#x202f;» est le carbone de la même configuration sans la pratique, moins celui avec la pratique. Une affirmation est citée, jamais utilisée comme valeur par défaut.</translation>
    </message>
    <message>
        <source>Targets and trade-offs</source>
        <translation>Cibles et compromis</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Set at</source>
        <translation>Fixée à</translation>
    </message>
    <message>
        <source>This scenario</source>
        <translation>Ce scénario</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Respectée</translation>
    </message>
    <message>
        <source>The plan sets no targets.</source>
        <translation>Le plan ne fixe aucune cible.</translation>
    </message>
    <message>
        <source>Offsets and certificates</source>
        <translation>Compensations et certificats</translation>
    </message>
    <message>
        <source>None are stated. If there are any, they belong here and are not subtracted.</source>
        <translation>Aucun n’est indiqué. S’il y en a, ils figurent ici et ne sont pas déduits.</translation>
    </message>
    <message>
        <source>Stated by the author; nothing is subtracted.</source>
        <translation>Indiqués par l’auteur&#xa0;; rien n’est déduit.</translation>
    </message>
</context>
<context>
    <name>WithinSentence</name>
    <message>
        <source>small</source>
        <extracomment>Translate as &quot;large&quot; if your language writes nouns with a capital letter, else as &quot;small&quot;.</extracomment>
        <translation>small</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>the spreadsheet could not be written: %1</source>
        <translation>la feuille de calcul n’a pas pu être écrite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Hash of the plan</source>
        <translation>Hachage du plan</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
</context>
<context>
    <name>greenprint::Library</name>
    <message>
        <source>there is no library here</source>
        <translation>il n’y a pas de bibliothèque ici</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>le dossier ne peut pas être créé</translation>
    </message>
    <message>
        <source>there is a catalog %1 already; a catalog never changes</source>
        <translation>il existe déjà un catalogue %1&#xa0;; un catalogue ne change jamais</translation>
    </message>
    <message>
        <source>there is no catalog %1</source>
        <translation>il n’y a pas de catalogue %1</translation>
    </message>
    <message>
        <source>catalog %1 is damaged</source>
        <translation>le catalogue %1 est endommagé</translation>
    </message>
    <message>
        <source>catalog %1 is in use; go back to another first</source>
        <translation>le catalogue %1 est utilisé&#xa0;; revenez d’abord à un autre</translation>
    </message>
    <message>
        <source>the plan has no milestone &quot;%1&quot;</source>
        <translation>le plan n’a pas de jalon «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>a plan has at most %1 tags of at most %2 characters</source>
        <translation>un plan a au plus %1 étiquettes d’au plus %2 caractères</translation>
    </message>
    <message>
        <source>a note has at most %1 characters</source>
        <translation>une note a au plus %1 caractères</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the bin; only what is there can be removed for good</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas dans la corbeille&#xa0;; seul ce qui s’y trouve peut être supprimé définitivement</translation>
    </message>
    <message>
        <source>a report set-up needs a name</source>
        <translation>une configuration de rapport nécessite un nom</translation>
    </message>
    <message>
        <source>there is no plan with the name or id &quot;%1&quot;</source>
        <translation>il n’y a pas de plan avec le nom ou l’identifiant «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1 plans have the name &quot;%2&quot;; expected one of their ids: %3</source>
        <translation>%1 plans portent le nom «&#x202f;%2&#x202f;»&#xa0;; attendu&#xa0;: l’un de leurs identifiants&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 (catalog %2)</source>
        <translation>%1 (catalogue %2)</translation>
    </message>
    <message>
        <source>From &quot;%1&quot;, computed with catalog %2</source>
        <translation>De «&#x202f;%1&#x202f;», calculé avec le catalogue %2</translation>
    </message>
    <message>
        <source>a milestone needs a name</source>
        <translation>un jalon nécessite un nom</translation>
    </message>
    <message>
        <source>the plan has a milestone &quot;%1&quot; already; a milestone never changes</source>
        <translation>le plan a déjà un jalon «&#x202f;%1&#x202f;»&#xa0;; un jalon ne change jamais</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::CatalogsWindow</name>
    <message>
        <source>Catalogs</source>
        <translation>Catalogues</translation>
    </message>
    <message>
        <source>A catalog holds prices, grid factors, Regions and types, each with its source. Versions are kept side by side; everything is computed with the one in use. Drop a folder or CSV files here to import them.</source>
        <translation>Un catalogue contient prix, facteurs du réseau électrique, Régions et types, chacun avec sa source. Les versions sont conservées côte à côte&#xa0;; tout est calculé avec celle qui est utilisée. Déposez ici un dossier ou des fichiers CSV pour les importer.</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Importer un &amp;dossier…</translation>
    </message>
    <message>
        <source>A whole catalog: the folder with its catalog.info</source>
        <translation>Un catalogue complet&#xa0;: le dossier avec son fichier catalog.info</translation>
    </message>
    <message>
        <source>Import &amp;CSV files…</source>
        <translation>Importer des fichiers &amp;CSV…</translation>
    </message>
    <message>
        <source>Single tables whose figures take the place of those of the catalog in use: prices, grid factors, Regions and types of your own</source>
        <translation>Tables isolées dont les valeurs remplacent celles du catalogue utilisé&#xa0;: vos propres prix, facteurs du réseau électrique, Régions et types</translation>
    </message>
    <message>
        <source>Import a catalog</source>
        <translation>Importer un catalogue</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Su&amp;pprimer…</translation>
    </message>
    <message>
        <source>Save a c&amp;opy…</source>
        <translation>Enregistrer une c&amp;opie…</translation>
    </message>
    <message>
        <source>Save its tables in a folder, to look at them or to make tables of your own from them</source>
        <translation>Enregistrer ses tables dans un dossier, pour les consulter ou en faire vos propres tables</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>What tells the version apart</source>
        <translation>Ce qui distingue la version</translation>
    </message>
    <message>
        <source>Letters, digits, “.” and “-”</source>
        <translation>Lettres, chiffres, «&#x202f;.&#x202f;» et «&#x202f;-&#x202f;»</translation>
    </message>
    <message>
        <source>Progress of the preview</source>
        <translation>Progression de l’aperçu</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Aperçu</translation>
    </message>
    <message>
        <source>Work out what this catalog would change</source>
        <translation>Déterminer ce que ce catalogue changerait</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>Forget what was read; nothing was changed by reading it</source>
        <translation>Oublier ce qui a été lu&#xa0;; la lecture n’a rien modifié</translation>
    </message>
    <message>
        <source>&amp;Keep only</source>
        <translation>Conserver &amp;seulement</translation>
    </message>
    <message>
        <source>Keep this version beside the others and go on with the one in use</source>
        <translation>Conserver cette version à côté des autres et continuer avec celle utilisée</translation>
    </message>
    <message>
        <source>“%1” cannot be imported</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être importé</translation>
    </message>
    <message>
        <source>Catalog %1</source>
        <translation>Catalogue %1</translation>
    </message>
    <message>
        <source>Nothing was changed. Mend the files and import them again.</source>
        <translation>Rien n’a été modifié. Corrigez les fichiers et importez-les de nouveau.</translation>
    </message>
    <message>
        <source>Read from the folder %1.</source>
        <translation>Lu depuis le dossier %1.</translation>
    </message>
    <message>
        <source>Figures of %1 in place of those of catalog %2.</source>
        <translation>Valeurs de %1 à la place de celles du catalogue %2.</translation>
    </message>
    <message>
        <source>Every check was passed. It is not kept yet, and nothing has changed.</source>
        <translation>Toutes les vérifications ont réussi. Le catalogue n’est pas encore conservé, et rien n’a changé.</translation>
    </message>
    <message>
        <source>Released %1. It comes with Greenprint.</source>
        <translation>Publié le %1. Fourni avec Greenprint.</translation>
    </message>
    <message>
        <source>Released %1, imported %2 from %3.</source>
        <translation>Publié le %1, importé le %2 depuis %3.</translation>
    </message>
    <message>
        <source>%1 Regions and %2 types.</source>
        <translation>%1 Régions et %2 types.</translation>
    </message>
    <message>
        <source>&amp;Version %1+</source>
        <translation>&amp;Version %1+</translation>
    </message>
    <message numerus="yes">
        <source>%n defect(s)</source>
        <translation>
            <numerusform>%n défaut</numerusform>
            <numerusform>%n défauts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n are listed</source>
        <translation>
            <numerusform>%n est affiché</numerusform>
            <numerusform>les %n premiers sont affichés</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no plan yet that could change.</source>
        <translation>Il n’y a encore aucun plan qui pourrait changer.</translation>
    </message>
    <message>
        <source>In use: the results of all plans are its own.</source>
        <translation>Utilisé&#xa0;: les résultats de tous les plans proviennent de ce catalogue.</translation>
    </message>
    <message numerus="yes">
        <source>Would change nothing in %n plan(s).</source>
        <translation>
            <numerusform>Ne changerait rien dans %n plan.</numerusform>
            <numerusform>Ne changerait rien dans %n plans.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known what would change.</source>
        <translation>On ne sait pas ce qui changerait.</translation>
    </message>
    <message>
        <source>Keep and &amp;use</source>
        <translation>Conserver et &amp;utiliser</translation>
    </message>
    <message>
        <source>&amp;Use this catalog</source>
        <translation>&amp;Utiliser ce catalogue</translation>
    </message>
    <message>
        <source>This catalog is in use</source>
        <translation>Ce catalogue est utilisé</translation>
    </message>
    <message>
        <source>Compute everything with this catalog from now on, the open plans too</source>
        <translation>Tout calculer désormais avec ce catalogue, y compris les plans ouverts</translation>
    </message>
    <message>
        <source>Go &amp;back to %1</source>
        <translation>&amp;Revenir à %1</translation>
    </message>
    <message>
        <source>Use the catalog again that was in use before</source>
        <translation>Utiliser de nouveau le catalogue utilisé auparavant</translation>
    </message>
    <message>
        <source>What is not kept yet is discarded, not removed.</source>
        <translation>Ce qui n’est pas encore conservé est abandonné, et non supprimé.</translation>
    </message>
    <message>
        <source>The built-in catalog comes with the program and cannot be removed.</source>
        <translation>Le catalogue intégré est fourni avec le programme et ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>A catalog in use cannot be removed; use another one first.</source>
        <translation>Un catalogue utilisé ne peut pas être supprimé&#xa0;; utilisez-en d’abord un autre.</translation>
    </message>
    <message>
        <source>Results that were frozen with this catalog stay when it is removed.</source>
        <translation>Les résultats figés avec ce catalogue restent lorsqu’il est supprimé.</translation>
    </message>
    <message>
        <source>Another program has put catalog %1 to use. This window still computes with %2 until you use the other one here, too.</source>
        <translation>Un autre programme a mis en service le catalogue %1. Cette fenêtre calcule encore avec %2 tant que vous n’utilisez pas l’autre ici aussi.</translation>
    </message>
    <message>
        <source>Reading and checking %1…</source>
        <translation>Lecture et vérification de %1…</translation>
    </message>
    <message>
        <source>There is a catalog %1 already; a catalog never changes.</source>
        <translation>Il existe déjà un catalogue %1&#xa0;; un catalogue ne change jamais.</translation>
    </message>
    <message>
        <source>Working out what would change…</source>
        <translation>Détermination de ce qui changerait…</translation>
    </message>
    <message>
        <source>Putting catalog %1 to use…</source>
        <translation>Mise en service du catalogue %1…</translation>
    </message>
    <message>
        <source>Keeping catalog %1…</source>
        <translation>Conservation du catalogue %1…</translation>
    </message>
    <message>
        <source>Catalog %1 is kept.</source>
        <translation>Le catalogue %1 est conservé.</translation>
    </message>
    <message>
        <source>Going back to catalog %1…</source>
        <translation>Retour au catalogue %1…</translation>
    </message>
    <message>
        <source>Catalog %1 is in use.</source>
        <translation>Le catalogue %1 est utilisé.</translation>
    </message>
    <message numerus="yes">
        <source>%n open plan(s) are computed with it.</source>
        <translation>
            <numerusform>%n plan ouvert est calculé avec lui.</numerusform>
            <numerusform>%n plans ouverts sont calculés avec lui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove a catalog</source>
        <translation>Supprimer un catalogue</translation>
    </message>
    <message>
        <source>Catalog %1 will be gone from the library. Results that were frozen with it stay; to compute with it again it has to be imported again.</source>
        <translation>Le catalogue %1 disparaîtra de la bibliothèque. Les résultats figés avec lui restent&#xa0;; pour calculer de nouveau avec lui, il faudra le réimporter.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Catalog %1 is removed.</source>
        <translation>Le catalogue %1 est supprimé.</translation>
    </message>
    <message>
        <source>Save a copy in a new folder of</source>
        <translation>Enregistrer une copie dans un nouveau sous-dossier</translation>
    </message>
    <message>
        <source>Saving catalog %1…</source>
        <translation>Enregistrement du catalogue %1…</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>Enregistré dans %1</translation>
    </message>
    <message numerus="yes">
        <source>In use: %1 of %n plan(s) were saved with other results.</source>
        <translation>
            <numerusform>En usage&#xa0;: plans enregistrés avec d’autres résultats&#xa0;: %1 sur %n.</numerusform>
            <numerusform>En usage&#xa0;: plans enregistrés avec d’autres résultats&#xa0;: %1 sur %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would change the results of %1 of %n plan(s).</source>
        <translation>
            <numerusform>Changerait des résultats&#xa0;; plans concernés&#xa0;: %1 sur %n.</numerusform>
            <numerusform>Changerait des résultats&#xa0;; plans concernés&#xa0;: %1 sur %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ChartCard</name>
    <message>
        <source>More for this chart</source>
        <translation>Autres actions pour ce graphique</translation>
    </message>
    <message>
        <source>Figures as a table, copy, save</source>
        <translation>Valeurs sous forme de tableau, copier, enregistrer</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Figures as a table</source>
        <translation>Valeurs sous forme de tableau</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>Copier les valeurs</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Enregistrer en SVG…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Enregistrer en PNG…</translation>
    </message>
    <message>
        <source>Show or hide %1</source>
        <translation>Afficher ou masquer %1</translation>
    </message>
    <message>
        <source>Figures of %1</source>
        <translation>Valeurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Show all of them:</source>
        <translation>Les afficher tous&#xa0;:</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ChartPlot</name>
    <message>
        <source>%1, %2: %3 %4</source>
        <translation>%1, %2&#xa0;: %3 %4</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ChartZoom</name>
    <message>
        <source>Drag to zoom, double-click to see all</source>
        <translation>Glisser pour zoomer, double-cliquer pour tout voir</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ChoiceCard</name>
    <message>
        <source>The plan has nothing that this is about.</source>
        <translation>Le plan ne contient rien qui soit concerné.</translation>
    </message>
    <message>
        <source>The plan suggests: met.</source>
        <translation>Le plan suggère&#xa0;: respectée.</translation>
    </message>
    <message>
        <source>The plan suggests: not met.</source>
        <translation>Le plan suggère&#xa0;: non respectée.</translation>
    </message>
    <message>
        <source>The plan does not tell.</source>
        <translation>Le plan ne permet pas de le dire.</translation>
    </message>
    <message>
        <source>would save %1</source>
        <translation>économiserait %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show where the plan says so</source>
        <translation>Montrer où le plan le dit</translation>
    </message>
    <message>
        <source>Show where the plan says: %1</source>
        <translation>Montrer où le plan dit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Touche&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Respectée</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Non respectée</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Why it does not apply</source>
        <translation>Pourquoi elle ne s’applique pas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note on: %1</source>
        <translation>Note sur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ChoiceEditor</name>
    <message>
        <source>not given</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>As it is without a choice here</source>
        <translation>Tel quel, sans choix ici</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ChoicePopup</name>
    <message>
        <source>All of this scenario</source>
        <translation>Tous les choix de ce scénario</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation>Tout rechercher</translation>
    </message>
    <message>
        <source>Find a command, parameter, plan, Region or practice</source>
        <translation>Rechercher une commande, un paramètre, un plan, une Région ou une pratique</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats de la recherche</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Duplicate scenario</source>
        <translation>Dupliquer le scénario</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) from %1</source>
        <translation>
            <numerusform>%n mois à partir de %1</numerusform>
            <numerusform>%n mois à partir de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>What the total is broken up by</source>
        <translation>Selon quoi le total est décomposé</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Ce que montre le graphique</translation>
    </message>
    <message>
        <source>Summed up</source>
        <translation>Cumulé</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Mois par mois</translation>
    </message>
    <message>
        <source>From the baseline</source>
        <translation>Depuis la référence</translation>
    </message>
    <message>
        <source>Against cost</source>
        <translation>En fonction du coût</translation>
    </message>
    <message>
        <source>By part</source>
        <translation>Par élément</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Change the baseline</source>
        <translation>Changer de référence</translation>
    </message>
    <message>
        <source>Move scenario</source>
        <translation>Déplacer le scénario</translation>
    </message>
    <message>
        <source>How many are shown one by one</source>
        <translation>Combien sont montrés un à un</translation>
    </message>
    <message>
        <source>All of them are shown as a table; else the rest is one, and opens</source>
        <translation>Tous sont montrés dans un tableau&#xa0;; sinon le reste est regroupé et peut s’ouvrir</translation>
    </message>
    <message>
        <source>The largest</source>
        <translation>Les plus grands</translation>
    </message>
    <message>
        <source>90&#x2009;% of the total</source>
        <translation>90&#xa0;% du total</translation>
    </message>
    <message>
        <source>A copy of the selected scenario, to change</source>
        <translation>Une copie du scénario sélectionné, à modifier</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ComparisonModel</name>
    <message>
        <source>Carbon, location-b. + embodied</source>
        <translation>Carbone (localisation + intrinsèque)</translation>
    </message>
    <message>
        <source>of it embodied</source>
        <translation>dont intrinsèque</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Carbon per %1</source>
        <translation>Carbone par %1</translation>
    </message>
    <message>
        <source>functional unit</source>
        <translation>unité fonctionnelle</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>hérité&#xa0;: %1</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>impossible</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Tel que planifié</translation>
    </message>
    <message>
        <source>Choices that differ</source>
        <translation>Choix qui diffèrent</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Energy per %1</source>
        <translation>Énergie par %1</translation>
    </message>
    <message>
        <source>Cost per %1</source>
        <translation>Coût par %1</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ComparisonTable</name>
    <message>
        <source>Scenarios side by side</source>
        <translation>Scénarios côte à côte</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Change this choice</source>
        <translation>Modifier ce choix</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Compare with this one</source>
        <translation>Comparer à celui-ci</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ComparisonView</name>
    <message>
        <source>Inputs that differ</source>
        <translation>Entrées qui diffèrent</translation>
    </message>
    <message>
        <source>Results that differ</source>
        <translation>Résultats qui diffèrent</translation>
    </message>
    <message>
        <source>Answers that differ</source>
        <translation>Réponses qui diffèrent</translation>
    </message>
    <message>
        <source>Back to the plans</source>
        <translation>Revenir aux plans</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>From “%1” to “%2”</source>
        <translation>De «&#x202f;%1&#x202f;» à «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison en cours…</translation>
    </message>
    <message>
        <source>Catalog %1, then %2. High risks %3, then %4; medium %5, then %6.</source>
        <translation>Catalogue %1, puis %2. Risques élevés&#xa0;: %3, puis %4&#xa0;; moyens&#xa0;: %5, puis %6.</translation>
    </message>
    <message>
        <source>The inputs are the same</source>
        <translation>Les entrées sont identiques</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>The results are the same</source>
        <translation>Les résultats sont identiques</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>The answers are the same</source>
        <translation>Les réponses sont identiques</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::DefectView</name>
    <message>
        <source>Defects</source>
        <translation>Défauts</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What is wrong, and what was expected</source>
        <translation>Ce qui est erroné, et ce qui était attendu</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::DesignCard</name>
    <message>
        <source>Selected design</source>
        <translation>Configuration sélectionnée</translation>
    </message>
    <message>
        <source>Make a scenario of it</source>
        <translation>En faire un scénario</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>par rapport à %1</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Nothing: it is the baseline</source>
        <translation>Rien&#xa0;: c’est la référence</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::DoubtPage</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Incertitude</translation>
    </message>
    <message>
        <source>Progress of the draws</source>
        <translation>Progression des tirages</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrique</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Tirages</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Each hill shows how the figure may lie; the line below it goes from P5 to P95, the stroke stands at the middle.</source>
        <translation>Chaque courbe montre la distribution possible du chiffre&#xa0;; la ligne en dessous va de P5 à P95, le trait marque la médiane.</translation>
    </message>
    <message>
        <source>P5, P50 and P95 by scenario</source>
        <translation>P5, P50 et P95 par scénario</translation>
    </message>
    <message>
        <source>How often the scenario of the row turns out lower than that of the column, when both are drawn with the same factors.</source>
        <translation>Fréquence à laquelle le scénario de la ligne s’avère inférieur à celui de la colonne, lorsque les deux sont tirés avec les mêmes facteurs.</translation>
    </message>
    <message>
        <source>Which scenario is lower, and how surely</source>
        <translation>Quel scénario est inférieur, et avec quelle certitude</translation>
    </message>
    <message>
        <source>One factor or input at a time goes to the ends of its range, which stand beside the bar.</source>
        <translation>Un facteur ou une entrée à la fois va aux extrémités de sa plage, indiquées à côté de la barre.</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Tirage en cours…</translation>
    </message>
    <message>
        <source>%1 draws of every factor with a range, seed %2</source>
        <translation>%1 tirages de chaque facteur ayant une plage, graine %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Which scenario has less: %1</source>
        <translation>Quel scénario en a le moins&#xa0;: %1</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
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
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>P5 to P95</source>
        <translation>P5 à P95</translation>
    </message>
    <message>
        <source>Lower than</source>
        <translation>Inférieur à</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>What moves %1 of %2</source>
        <translation>Ce qui fait varier %1 (%2)</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>le plan</translation>
    </message>
    <message>
        <source>P5, P50, P95 and mean of every scenario and metric</source>
        <translation>P5, P50, P95 et moyenne de chaque scénario et métrique</translation>
    </message>
    <message>
        <source>Every factor with its ends, and the figure at them</source>
        <translation>Chaque facteur avec ses bornes et le chiffre correspondant</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <source>Draw all</source>
        <translation>Tous les tirages</translation>
    </message>
    <message>
        <source>Show the figures of the draws made so far</source>
        <translation>Afficher les chiffres des tirages déjà faits</translation>
    </message>
    <message>
        <source>Draw again, all of them</source>
        <translation>Refaire tous les tirages</translation>
    </message>
    <message numerus="yes">
        <source>Drawing… about %n second(s) left</source>
        <translation>
            <numerusform>Tirage en cours… encore environ %n seconde</numerusform>
            <numerusform>Tirage en cours… encore environ %n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drawing… about %n minute(s) left</source>
        <translation>
            <numerusform>Tirage en cours… encore environ %n minute</numerusform>
            <numerusform>Tirage en cours… encore environ %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 draws, seed %3: the figures are those of these</source>
        <translation>Arrêté après %1 tirages sur %2, graine %3&#xa0;: les chiffres sont ceux de ces tirages</translation>
    </message>
    <message>
        <source>%1: of %2 draws of every factor with a range, seed %3</source>
        <translation>%1&#xa0;: sur %2 tirages de chaque facteur doté d’une plage, graine %3</translation>
    </message>
    <message>
        <source>Share of %1 draws, seed %2, in which “%3” comes to less than “%4”. A factor is drawn alike for both.</source>
        <translation>Part de %1 tirages, graine %2, où «&#x202f;%3&#x202f;» donne moins que «&#x202f;%4&#x202f;». Un facteur est tiré de la même façon pour les deux.</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::Editor</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::EffectView</name>
    <message>
        <source>What changes in the plan</source>
        <translation>Ce qui change dans le plan</translation>
    </message>
    <message>
        <source>Plans that change</source>
        <translation>Plans qui changent</translation>
    </message>
    <message>
        <source>Because of: %1</source>
        <translation>En raison de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>Carbone</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Eau</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <translation>%1 (ouvert)</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>ne convient pas</translation>
    </message>
    <message>
        <source>No plan changes.</source>
        <translation>Aucun plan ne change.</translation>
    </message>
    <message>
        <source>Plans that would change stand here.</source>
        <translation>Les plans qui changeraient figurent ici.</translation>
    </message>
    <message>
        <source>“%1” cannot be computed with this catalog</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être calculé avec ce catalogue</translation>
    </message>
    <message>
        <source>%1. It stays with catalog %2 as long as it is open.</source>
        <translation>%1. Le plan reste sur le catalogue %2 tant qu’il est ouvert.</translation>
    </message>
    <message>
        <source>What changes in “%1”, and why</source>
        <translation>Ce qui change dans «&#x202f;%1&#x202f;», et pourquoi</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ElementTable</name>
    <message>
        <source>Inputs</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>At most %1 rows can be pasted at once.</source>
        <translation>Au plus %1 lignes peuvent être collées à la fois.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Supprimer la ligne</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ElementTableModel</name>
    <message>
        <source>Change a table</source>
        <translation>Modifier un tableau</translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <translation>Ligne %1, %2</translation>
    </message>
    <message>
        <source>Expected is %1.</source>
        <translation>Valeur attendue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1”: expected is %2.</source>
        <translation>«&#x202f;%1&#x202f;»&#xa0;: valeur attendue&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Change several cells</source>
        <translation>Modifier plusieurs cellules</translation>
    </message>
    <message>
        <source>Remove rows</source>
        <translation>Supprimer des lignes</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nouveau…</translation>
    </message>
    <message>
        <source>New row, %1</source>
        <translation>Nouvelle ligne, %1</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ExplorePage</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>What was explored</source>
        <translation>Ce qui a été exploré</translation>
    </message>
    <message>
        <source>Progress of the exploration</source>
        <translation>Progression de l’exploration</translation>
    </message>
    <message>
        <source>Look for the designs that no other one beats</source>
        <translation>Chercher les configurations qu’aucune autre ne surpasse</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Front</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Show the scenarios too</source>
        <translation>Montrer aussi les scénarios</translation>
    </message>
    <message>
        <source>Table of designs that no other one beats</source>
        <translation>Tableau des configurations qu’aucune autre ne surpasse</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Tel que planifié</translation>
    </message>
    <message>
        <source>Exploring…</source>
        <translation>Exploration en cours…</translation>
    </message>
    <message>
        <source>None of %1 designs keeps these limits</source>
        <translation>Aucune des %1 configurations ne respecte ces limites</translation>
    </message>
    <message numerus="yes">
        <source>%1 designs covered exactly · %n not beaten · %2 s</source>
        <translation>
            <numerusform>%1 configurations couvertes exactement · %n non surpassée · %2&#xa0;s</numerusform>
            <numerusform>%1 configurations couvertes exactement · %n non surpassées · %2&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 designs</source>
        <translation>%1 configurations</translation>
    </message>
    <message>
        <source>Finds the designs that no other one beats</source>
        <translation>Trouve les configurations qu’aucune autre ne surpasse</translation>
    </message>
    <message>
        <source>No design keeps the limits. Relax one, or let more vary.</source>
        <translation>Aucune configuration ne respecte les limites. Assouplissez-en une, ou laissez varier davantage de choix.</translation>
    </message>
    <message>
        <source>Click a point, or go along the front with the arrow keys.</source>
        <translation>Cliquez sur un point, ou parcourez le front avec les touches fléchées.</translation>
    </message>
    <message>
        <source>The plan has changed; these designs are of what it was.</source>
        <translation>Le plan a changé&#xa0;; ces configurations sont celles du plan précédent.</translation>
    </message>
    <message>
        <source>Make a scenario of a design</source>
        <translation>Faire un scénario d’une configuration</translation>
    </message>
    <message>
        <source>Explored design</source>
        <translation>Configuration explorée</translation>
    </message>
    <message>
        <source>Designs that no other one beats</source>
        <translation>Configurations qu’aucune autre ne surpasse</translation>
    </message>
    <message>
        <source>Designs that no other one beats, in every objective at once.</source>
        <translation>Configurations qu’aucune autre ne surpasse sur tous les objectifs à la fois.</translation>
    </message>
    <message>
        <source>Show the front from close by</source>
        <translation>Afficher le front de près</translation>
    </message>
    <message>
        <source>Every design that no other one beats, with its choices</source>
        <translation>Chaque configuration qu’aucune autre ne surpasse, avec ses choix</translation>
    </message>
    <message>
        <source>Designs</source>
        <translation>Configurations</translation>
    </message>
    <message>
        <source>%1, %2 to %3 %4</source>
        <translation>%1, de %2 à %3 %4</translation>
    </message>
    <message>
        <source>Knee: nearest to the least of everything asked for</source>
        <translation>Coude&#xa0;: au plus près du minimum de tout ce qui est demandé</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ExportButton</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Export&#xa0;: %1</translation>
    </message>
    <message>
        <source>Workbook (XLSX)…</source>
        <translation>Classeur (XLSX)…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tableau (CSV)…</translation>
    </message>
    <message>
        <source>For programs (JSON)…</source>
        <translation>Pour les programmes (JSON)…</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Classeurs (*.xlsx)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::FactorCard</name>
    <message>
        <source>Back to the catalog</source>
        <translation>Revenir au catalogue</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Your &amp;value</source>
        <translation>Votre &amp;valeur</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>, between %1 and %2</source>
        <translation>, entre %1 et %2</translation>
    </message>
    <message>
        <source>Your figure: %1</source>
        <translation>Votre valeur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your figure, in place of the catalog&apos;s</source>
        <translation>Votre valeur, à la place de celle du catalogue</translation>
    </message>
    <message>
        <source>An input of the plan.</source>
        <translation>Une entrée du plan.</translation>
    </message>
    <message>
        <source>Worked out by the simulation from inputs of the plan.</source>
        <translation>Calculé par la simulation à partir d’entrées du plan.</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>confiance %1</translation>
    </message>
    <message>
        <source>Use it in this plan</source>
        <translation>L’utiliser dans ce plan</translation>
    </message>
    <message>
        <source>Override…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Go to the input</source>
        <translation>Aller à l’entrée</translation>
    </message>
    <message>
        <source>A figure from 0 was expected.</source>
        <translation>Une valeur à partir de 0 était attendue.</translation>
    </message>
    <message>
        <source>Override %1 of %2</source>
        <translation>Remplacer %1 (%2)</translation>
    </message>
    <message>
        <source>Take back the override of %1</source>
        <translation>Annuler le remplacement&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::FactsView</name>
    <message>
        <source>Facts</source>
        <translation>Informations</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::FieldRow</name>
    <message>
        <source>Reset %1</source>
        <translation>Réinitialiser %1</translation>
    </message>
    <message>
        <source>Take back what is said here</source>
        <translation>Annuler ce qui est défini ici</translation>
    </message>
    <message>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>Nobody has said anything else.</source>
        <translation>Aucune autre valeur n’a été définie.</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>hérité&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing is said here; the value is that of %1.</source>
        <translation>Rien n’est défini ici&#xa0;; la valeur est celle de «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>défini ici</translation>
    </message>
    <message>
        <source>Said in this scenario.</source>
        <translation>Défini dans ce scénario.</translation>
    </message>
    <message>
        <source>%1 Expected is %2.</source>
        <translation>%1 Valeur attendue&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::FigureModel</name>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1: %2 %3
Open to see the factors</source>
        <translation>%1&#xa0;: %2 %3
Ouvrir pour voir les facteurs</translation>
    </message>
    <message>
        <source>A factor of this line is not known.</source>
        <translation>Un facteur de cette ligne n’est pas connu.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>from the plan</source>
        <translation>issu du plan</translation>
    </message>
    <message>
        <source>simulated hour by hour</source>
        <translation>simulé heure par heure</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 is unknown</source>
        <translation>%1&#xa0;: valeur inconnue</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::FigureTable</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>Copier avec les en-têtes</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::FigureTile</name>
    <message>
        <source>Press to see where it comes from.</source>
        <translation>Cliquez pour voir d’où vient ce chiffre.</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::FigureView</name>
    <message>
        <source>location-based and embodied</source>
        <translation>basé sur la localisation et intrinsèque</translation>
    </message>
    <message>
        <source>market-based, without embodied</source>
        <translation>basé sur le marché, sans l’intrinsèque</translation>
    </message>
    <message>
        <source>%1, %2
p50 %3 · p95 %4 · p99 %5</source>
        <translation>%1, %2
p50 %3 · p95 %4 · p99 %5</translation>
    </message>
    <message>
        <source>busy %1 of its capacity, at most %2 instances</source>
        <translation>occupé à %1 de sa capacité, au plus %2 instances</translation>
    </message>
    <message>
        <source>keeps its promise</source>
        <translation>engagement tenu</translation>
    </message>
    <message>
        <source>misses its promise</source>
        <translation>engagement non tenu</translation>
    </message>
    <message>
        <source>What the figure consists of</source>
        <translation>De quoi se compose le chiffre</translation>
    </message>
    <message>
        <source>Simulating…</source>
        <translation>Simulation en cours…</translation>
    </message>
    <message>
        <source>The plan has no service that answers requests.</source>
        <translation>Le plan n’a aucun service qui réponde à des requêtes.</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>Pourquoi %1&#xa0;?</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::FilterField</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtrer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rows in which every word occurs (%1)</source>
        <translation>Lignes où figure chaque mot (%1)</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::FindingNote</name>
    <message>
        <source>In every scenario that has this finding</source>
        <translation>Dans chaque scénario concerné</translation>
    </message>
    <message>
        <source>Select a finding to read or write a note on it.</source>
        <translation>Sélectionnez un constat pour lire ou rédiger une note à son sujet.</translation>
    </message>
    <message>
        <source>Why it may stay, or what is done about it</source>
        <translation>Pourquoi il peut rester, ou ce qui est fait pour y remédier</translation>
    </message>
    <message>
        <source>Note on this finding</source>
        <translation>Note sur ce constat</translation>
    </message>
    <message>
        <source>Note on a finding</source>
        <translation>Note sur un constat</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::FindingsBar</name>
    <message>
        <source>Show or hide the findings</source>
        <translation>Afficher ou masquer les constats</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Catalog %1</source>
        <translation>Catalogue %1</translation>
    </message>
    <message>
        <source>Simulating…</source>
        <translation>Simulation en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Aucun constat</translation>
    </message>
    <message>
        <source>Catalog %1, not the one in use</source>
        <translation>Catalogue %1, qui n’est pas celui utilisé</translation>
    </message>
    <message>
        <source>What the figures are computed with. Show the catalogs</source>
        <translation>Ce avec quoi les valeurs sont calculées. Afficher les catalogues</translation>
    </message>
    <message>
        <source>The catalog in use does not fit this plan, which stays with its own: %1</source>
        <translation>Le catalogue utilisé ne convient pas à ce plan, qui garde le sien&#xa0;: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note&#xa0;: %1</translation>
    </message>
    <message>
        <source>No longer found: %1 at %2</source>
        <translation>N’est plus constaté&#xa0;: %1 à %2</translation>
    </message>
    <message>
        <source>Show the &amp;field</source>
        <translation>Afficher le c&amp;hamp</translation>
    </message>
    <message>
        <source>Write a &amp;note</source>
        <translation>Rédiger une &amp;note</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::FrontModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
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
        <translation>Configurations qu’aucune autre ne surpasse</translation>
    </message>
    <message numerus="yes">
        <source>%n design(s); %1 across, %2 up</source>
        <translation>
            <numerusform>%n configuration&#xa0;; %1 en abscisse, %2 en ordonnée</numerusform>
            <numerusform>%n configurations&#xa0;; %1 en abscisse, %2 en ordonnée</numerusform>
        </translation>
    </message>
    <message>
        <source>less %1</source>
        <translation>%1&#xa0;: moins</translation>
    </message>
    <message>
        <source>more</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Rien à afficher pour l’instant</translation>
    </message>
    <message>
        <source>%1
%2: %3 %4
%5: %6 %7</source>
        <translation>%1
%2&#xa0;: %3 %4
%5&#xa0;: %6 %7</translation>
    </message>
    <message>
        <source>size: %1</source>
        <translation>taille&#xa0;: %1</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Coude</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::FrozenView</name>
    <message>
        <source>Results as they were frozen</source>
        <translation>Résultats tels qu’ils ont été figés</translation>
    </message>
    <message>
        <source>What today&apos;s catalog would change</source>
        <translation>Ce que le catalogue actuel changerait</translation>
    </message>
    <message>
        <source>Figures of the catalog that differ</source>
        <translation>Valeurs du catalogue qui diffèrent</translation>
    </message>
    <message>
        <source>Frozen results</source>
        <translation>Résultats figés</translation>
    </message>
    <message>
        <source>No results came with this plan, and the library has none for it. What the pages show is computed with catalog %1.</source>
        <translation>Ce plan n’était accompagné d’aucun résultat, et la bibliothèque n’en a pas pour lui. Ce que montrent les pages est calculé avec le catalogue %1.</translation>
    </message>
    <message>
        <source>They are of another state of this plan.</source>
        <translation>Ils correspondent à un autre état de ce plan.</translation>
    </message>
    <message>
        <source>Computing it again…</source>
        <translation>Nouveau calcul en cours…</translation>
    </message>
    <message>
        <source>There is nothing to compare with.</source>
        <translation>Il n’y a rien à quoi comparer.</translation>
    </message>
    <message>
        <source>Nothing: with catalog %1 every figure is the same.</source>
        <translation>Rien&#xa0;: avec le catalogue %1, tous les chiffres sont identiques.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) would not be the same with catalog %1.</source>
        <translation>
            <numerusform>%n chiffre serait différent avec le catalogue %1.</numerusform>
            <numerusform>%n chiffres seraient différents avec le catalogue %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenprint::ui::HelpWindow</name>
    <message>
        <source>Greenprint Help</source>
        <translation>Aide de Greenprint</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pages de l’aide</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Page de l’aide</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Endroits trouvés</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message numerus="yes">
        <source>Found in %n place(s)</source>
        <translation>
            <numerusform>Trouvé à %n endroit</numerusform>
            <numerusform>Trouvé à %n endroits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenprint::ui::HistoryWindow</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Historique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation>Modifications du plan</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Tel qu’à l’ouverture</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ImprovementPane</name>
    <message>
        <source>Improvement plan</source>
        <translation>Plan d’amélioration</translation>
    </message>
    <message>
        <source>Adopt in a new scenario</source>
        <translation>Adopter dans un nouveau scénario</translation>
    </message>
    <message>
        <source>Makes a scenario in which the selected practices are adopted</source>
        <translation>Crée un scénario dans lequel les pratiques sélectionnées sont adoptées</translation>
    </message>
    <message>
        <source>Improvements</source>
        <translation>Améliorations</translation>
    </message>
    <message>
        <source>What each open practice would save in this plan is being simulated.</source>
        <translation>Ce que chaque pratique ouverte économiserait dans ce plan est en cours de simulation.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Pratique</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>Carbone</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Improvement plan · together %1 carbon, %2 cost (not the sum)</source>
        <translation>Plan d’amélioration · ensemble %1 de carbone, %2 de coût (pas la somme)</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Note on this input</source>
        <translation>Note sur cette entrée</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Note sur %1</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::KeptSetups</name>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Set-up for all plans</source>
        <translation>Configuration pour tous les plans</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Document, language, paper and chapters under a name, for any plan. Choose one, or type a name and keep what is set here</source>
        <translation>Document, langue, papier et chapitres sous un nom, pour tout plan. Choisissez-en un, ou saisissez un nom et conservez ce qui est défini ici</translation>
    </message>
    <message>
        <source>Keep document, language, paper and chapters under this name</source>
        <translation>Conserver document, langue, papier et chapitres sous ce nom</translation>
    </message>
    <message>
        <source>Forget the set-up of this name; plans stay as they are</source>
        <translation>Supprimer la configuration de ce nom&#xa0;; les plans restent tels quels</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::LibraryPage</name>
    <message>
        <source>Keep this plan</source>
        <translation>Conserver ce plan</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>Sortir de la corbeille</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Supprimer définitivement…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Search plans</source>
        <translation>Rechercher des plans</translation>
    </message>
    <message>
        <source>Show the plans in the bin</source>
        <translation>Afficher les plans de la corbeille</translation>
    </message>
    <message>
        <source>Save the open plan to the library, as a revision of its own</source>
        <translation>Enregistrer le plan ouvert dans la bibliothèque, comme révision distincte</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Words, with commas between them</source>
        <translation>Mots, séparés par des virgules</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Open the selected revision, else the newest, in a tab</source>
        <translation>Ouvrir la révision sélectionnée, sinon la plus récente, dans un onglet</translation>
    </message>
    <message>
        <source>Make the selected revision the newest again</source>
        <translation>Rétablir la révision sélectionnée comme la plus récente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>Carbone</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Révisions</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>La corbeille est vide</translation>
    </message>
    <message>
        <source>No plan has these words</source>
        <translation>Aucun plan ne contient ces mots</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>No plan selected</source>
        <translation>Aucun plan sélectionné</translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s), baseline %1</source>
        <translation>
            <numerusform>%n scénario, référence %1</numerusform>
            <numerusform>%n scénarios, référence %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The library has this plan already, as revision %1</source>
        <translation>La bibliothèque contient déjà ce plan, comme révision %1</translation>
    </message>
    <message>
        <source>Kept as revision %1</source>
        <translation>Conservé comme révision %1</translation>
    </message>
    <message>
        <source>This revision names something that the catalog in use does not have.</source>
        <translation>Cette révision cite quelque chose que le catalogue utilisé ne contient pas.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>“%1” and its whole history will be gone. Nothing brings it back.</source>
        <translation>«&#x202f;%1&#x202f;» et tout son historique seront supprimés. Rien ne pourra les rétablir.</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Figer</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Name of a milestone</source>
        <translation>Nom d’un jalon</translation>
    </message>
    <message>
        <source>Keep the open plan and freeze it under that name, with answers, results and catalog</source>
        <translation>Conserver le plan ouvert et le figer sous ce nom, avec réponses, résultats et catalogue</translation>
    </message>
    <message>
        <source>Plans that are kept stand here, with their results, tags and revisions. Keep this plan to begin.</source>
        <translation>Les plans conservés figurent ici, avec leurs résultats, étiquettes et révisions. Pour commencer, conservez ce plan.</translation>
    </message>
    <message>
        <source>Every revision of the selected plan.</source>
        <translation>Toutes les révisions du plan sélectionné.</translation>
    </message>
    <message>
        <source>Select two revisions to compare them</source>
        <translation>Sélectionnez deux révisions pour les comparer</translation>
    </message>
    <message>
        <source>Open the selected revision for reading only, with the results frozen with it</source>
        <translation>Ouvrir la révision sélectionnée en lecture seule, avec les résultats figés avec elle</translation>
    </message>
    <message>
        <source>Compare the two selected revisions, or the selected one with the plan that is open</source>
        <translation>Comparer les deux révisions sélectionnées, ou celle sélectionnée avec le plan ouvert</translation>
    </message>
    <message>
        <source>Somebody saved revision %1 meanwhile. Both are kept: yours is revision %2, which “Restore” makes the newest.</source>
        <translation>La révision %1 a été enregistrée entre-temps par quelqu’un d’autre. Les deux sont conservées&#xa0;: la vôtre est la révision %2, dont «&#x202f;Restaurer&#x202f;» fait la plus récente.</translation>
    </message>
    <message>
        <source>Freeze “%1”</source>
        <translation>Figer «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Frozen as “%1”, revision %2</source>
        <translation>Figé sous le nom «&#x202f;%1&#x202f;», révision %2</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Révision %1</translation>
    </message>
    <message>
        <source>the plan as it is open</source>
        <translation>le plan tel qu’il est ouvert</translation>
    </message>
    <message>
        <source>Keep in the library</source>
        <translation>Conserver dans la bibliothèque</translation>
    </message>
    <message>
        <source>Catalogs…</source>
        <translation>Catalogues…</translation>
    </message>
    <message>
        <source>The catalogs that the library keeps, and import of others</source>
        <translation>Les catalogues que conserve la bibliothèque, et l’importation d’autres</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>The %1 best of many</source>
        <translation>Les %1 meilleurs parmi de nombreux résultats</translation>
    </message>
    <message>
        <source>The library is recovered</source>
        <translation>La bibliothèque est récupérée</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) kept</source>
        <translation>
            <numerusform>%n plan conservé</numerusform>
            <numerusform>%n plans conservés</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected plan</source>
        <translation>Plan sélectionné</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::LifecycleEditor</name>
    <message>
        <source>Lifecycle</source>
        <translation>Cycle de vie</translation>
    </message>
    <message>
        <source>Move to another class…</source>
        <translation>Déplacer vers une autre classe…</translation>
    </message>
    <message>
        <source>Delete after…</source>
        <translation>Supprimer après…</translation>
    </message>
    <message>
        <source>Add a lifecycle rule</source>
        <translation>Ajouter une règle de cycle de vie</translation>
    </message>
    <message>
        <source>Days after which rule %1 applies</source>
        <translation>Nombre de jours après lequel la règle %1 s’applique</translation>
    </message>
    <message>
        <source>Days; also &quot;6 months&quot; or &quot;2 years&quot;</source>
        <translation>En jours&#xa0;; aussi «&#x202f;6 months&#x202f;» ou «&#x202f;2 years&#x202f;»</translation>
    </message>
    <message>
        <source>What rule %1 does</source>
        <translation>Ce que fait la règle %1</translation>
    </message>
    <message>
        <source>move to %1</source>
        <translation>déplacer vers %1</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove rule %1</source>
        <translation>Supprimer la règle %1</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>A number of days from 0 was expected.</source>
        <translation>Un nombre de jours à partir de 0 était attendu.</translation>
    </message>
    <message>
        <source>Change a lifecycle rule</source>
        <translation>Modifier une règle de cycle de vie</translation>
    </message>
    <message>
        <source>Remove a lifecycle rule</source>
        <translation>Supprimer une règle de cycle de vie</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::LifecycleLine</name>
    <message>
        <source>%1 from day %2</source>
        <translation>%1 à partir du jour %2</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>Lifecycle: %1</source>
        <translation>Cycle de vie&#xa0;: %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1&#xa0;j</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::LiveStrip</name>
    <message>
        <source>Totals of the selected scenario</source>
        <translation>Totaux du scénario sélectionné</translation>
    </message>
    <message>
        <source>Selected scenario</source>
        <translation>Scénario sélectionné</translation>
    </message>
    <message>
        <source>The scenario whose totals are shown and explained</source>
        <translation>Le scénario dont les totaux sont affichés et expliqués</translation>
    </message>
    <message>
        <source>is the baseline</source>
        <translation>est la référence</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>par rapport à %1</translation>
    </message>
    <message>
        <source>Totals of %1</source>
        <translation>Totaux&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::MainWindow</name>
    <message>
        <source>Open plans</source>
        <translation>Ouvrir des plans</translation>
    </message>
    <message>
        <source>Find anything…    %1</source>
        <translation>Tout rechercher…    %1</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Tout rechercher</translation>
    </message>
    <message>
        <source>Find a command, parameter, plan, Region or practice</source>
        <translation>Rechercher une commande, un paramètre, un plan, une Région ou une pratique</translation>
    </message>
    <message>
        <source>Not saved in a file yet</source>
        <translation>Pas encore enregistré dans un fichier</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>for reading only</source>
        <translation>en lecture seule</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>enregistré à %1</translation>
    </message>
    <message>
        <source>Plans (*.gplan)</source>
        <translation>Plans (*.gplan)</translation>
    </message>
    <message>
        <source>This plan is open in another tab. Close it there, or take another name.</source>
        <translation>Ce plan est ouvert dans un autre onglet. Fermez-le, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Ouvrir un plan</translation>
    </message>
    <message>
        <source>Plan used recently</source>
        <translation>Plan utilisé récemment</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New plan</source>
        <translation>&amp;Nouveau plan</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un plan &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Close plan</source>
        <translation>&amp;Fermer le plan</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Oublier ces plans</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>&amp;Find anything</source>
        <translation>&amp;Tout rechercher</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Tel qu’à l’ouverture</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>&amp;Scénario</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Duplicate scenario</source>
        <translation>Dupliquer le scénario</translation>
    </message>
    <message>
        <source>New, &amp;inheriting from this</source>
        <translation>Nouveau, &amp;héritant de celui-ci</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Nouveau scénario</translation>
    </message>
    <message>
        <source>Make it the &amp;baseline</source>
        <translation>En faire la &amp;référence</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Change the baseline</source>
        <translation>Changer de référence</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Remove scenario</source>
        <translation>Supprimer le scénario</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Ctrl+PgDown</source>
        <translation>Ctrl+PgDown</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Ctrl+PgUp</source>
        <translation>Ctrl+PgUp</translation>
    </message>
    <message>
        <source>Show or hide the &amp;inspector</source>
        <translation>Afficher ou masquer l’&amp;inspecteur</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Show or hide the &amp;findings</source>
        <translation>Afficher ou masquer les &amp;constats</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contraste &amp;élevé</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>A&amp;grandir le texte</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Réduire le texte</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>Texte &amp;normal</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>&amp;Unités</translation>
    </message>
    <message>
        <source>Energy as it reads best</source>
        <translation>Énergie dans l’unité la plus lisible</translation>
    </message>
    <message>
        <source>Carbon as it reads best</source>
        <translation>Carbone dans l’unité la plus lisible</translation>
    </message>
    <message>
        <source>Water as it reads best</source>
        <translation>Eau dans l’unité la plus lisible</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Greenprint &amp;Help</source>
        <translation>&amp;Aide de Greenprint</translation>
    </message>
    <message>
        <source>&amp;About Greenprint</source>
        <translation>À &amp;propos de Greenprint</translation>
    </message>
    <message>
        <source>About Greenprint</source>
        <translation>À propos de Greenprint</translation>
    </message>
    <message>
        <source>Greenprint %1
Catalog %2

Plans machine-learning workloads on AWS: energy, carbon, water, cost and latency before anything is built.</source>
        <translation>Greenprint %1
Catalogue %2

Planifie des charges de travail de machine learning sur AWS&#xa0;: énergie, carbone, eau, coût et latence, avant toute construction.</translation>
    </message>
    <message>
        <source>From the work to the report</source>
        <translation>Du travail au rapport</translation>
    </message>
    <message>
        <source>Describe the workload, choose how it is done in scenarios, compare them, rank and explore what else is possible, ask how sure it is, review, and report.</source>
        <translation>Décrivez la charge de travail, choisissez dans des scénarios comment la réaliser, comparez-les, classez et explorez ce qui est encore possible, évaluez l’incertitude, passez en revue et établissez le rapport.</translation>
    </message>
    <message>
        <source>Compare is home</source>
        <translation>Comparer, la page d’accueil</translation>
    </message>
    <message>
        <source>Scenarios are columns. What differs from the baseline is bold; what is inherited is grey. Change a choice and every figure follows at once.</source>
        <translation>Les scénarios sont les colonnes. Ce qui diffère de la référence est en gras, ce qui est hérité est en gris. Modifiez un choix, et tous les chiffres suivent aussitôt.</translation>
    </message>
    <message>
        <source>Always in sight</source>
        <translation>Toujours sous les yeux</translation>
    </message>
    <message>
        <source>The totals of the selected scenario and how they differ from the baseline, on every page. Press a figure to ask where it comes from.</source>
        <translation>Les totaux du scénario sélectionné et leur écart par rapport à la référence, sur chaque page. Cliquez sur un chiffre pour savoir d’où il vient.</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>Pourquoi ce nombre&#xa0;?</translation>
    </message>
    <message>
        <source>Every figure is explained down to factors and their sources. Put your own figure in the place of one, with a note that says why.</source>
        <translation>Chaque chiffre est expliqué jusqu’aux facteurs et à leurs sources. Remplacez un facteur par votre propre valeur, avec une note qui en donne la raison.</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Ce qu’il faut examiner</translation>
    </message>
    <message>
        <source>What is wrong or questionable, with the rule behind it. Choosing a finding leads to its field.</source>
        <translation>Ce qui est erroné ou discutable, avec la règle correspondante. Choisir un constat mène à son champ.</translation>
    </message>
    <message>
        <source>Ctrl+K finds commands, inputs, plans, Regions and practices. F1 opens the help on what you are at.</source>
        <translation>Ctrl+K trouve commandes, entrées, plans, Régions et pratiques. F1 ouvre l’aide sur ce que vous êtes en train de faire.</translation>
    </message>
    <message>
        <source>Open for re&amp;view…</source>
        <translation>Ouvrir pour re&amp;vue…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>For &amp;reading only</source>
        <translation>En &amp;lecture seule</translation>
    </message>
    <message>
        <source>History in a &amp;window</source>
        <translation>Historique dans une &amp;fenêtre</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Langua&amp;ge</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>&amp;Visite guidée de la fenêtre</translation>
    </message>
    <message>
        <source>“%1” stays with catalog %2: %3</source>
        <translation>«&#x202f;%1&#x202f;» reste sur le catalogue %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The unsaved edits of “%1” are kept, but cannot be opened with catalog %2: %3</source>
        <translation>Les modifications non enregistrées de «&#x202f;%1&#x202f;» sont conservées, mais ne peuvent pas être ouvertes avec le catalogue %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>not saved, and would be lost in a crash</source>
        <translation>non enregistré, et serait perdu en cas de plantage</translation>
    </message>
    <message>
        <source>Ca&amp;talogs…</source>
        <translation>&amp;Catalogues…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Move scenario</source>
        <translation>Déplacer le scénario</translation>
    </message>
    <message>
        <source>Move to the &amp;left</source>
        <translation>Déplacer vers la &amp;gauche</translation>
    </message>
    <message>
        <source>Alt+Shift+Left</source>
        <translation>Alt+Shift+Left</translation>
    </message>
    <message>
        <source>Move to the r&amp;ight</source>
        <translation>Déplacer vers la droi&amp;te</translation>
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
        <translation>Note</translation>
    </message>
    <message>
        <source>Note on a finding</source>
        <translation>Note sur un constat</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::OwnFigures</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>What the plan says in place of the catalog. A figure of a Region, a type or a price is replaced where it is explained: click a number, choose the factor, “Override”. Coefficients can be replaced here too.</source>
        <translation>Ce que le plan indique à la place du catalogue. Une valeur de Région, de type ou de prix se remplace là où elle est expliquée&#xa0;: cliquez sur un nombre, choisissez le facteur, puis «&#x202f;Remplacer&#x202f;». Les coefficients peuvent aussi être remplacés ici.</translation>
    </message>
    <message>
        <source>Replace a coefficient</source>
        <translation>Remplacer un coefficient</translation>
    </message>
    <message>
        <source>&amp;Coefficient</source>
        <translation>&amp;Coefficient</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valeur</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>Use it in this plan</source>
        <translation>L’utiliser dans ce plan</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>plain numbers</source>
        <translation>nombres simples</translation>
    </message>
    <message>
        <source>A figure from 0 was expected.</source>
        <translation>Une valeur à partir de 0 était attendue.</translation>
    </message>
    <message>
        <source>Override %1</source>
        <translation>Remplacer %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take back the override of %1</source>
        <translation>Annuler le remplacement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Every figure is the catalog&apos;s.</source>
        <translation>Toutes les valeurs sont celles du catalogue.</translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation>Coefficient</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::PageList</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::PagePreview</name>
    <message>
        <source>Preview of the pages</source>
        <translation>Aperçu des pages</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n page(s)</source>
        <translation>
            <numerusform>%1, %n page</numerusform>
            <numerusform>%1, %n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>The pages are being set…</source>
        <translation>Mise en page en cours…</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::PaintedChart</name>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::PartTree</name>
    <message>
        <source>Parts of the workload</source>
        <translation>Éléments de la charge de travail</translation>
    </message>
    <message>
        <source>Goal and unit</source>
        <translation>Objectif et unité</translation>
    </message>
    <message>
        <source>Feature store %1</source>
        <translation>Magasin de caractéristiques %1</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>Logs %1</source>
        <translation>Journaux %1</translation>
    </message>
    <message>
        <source>As tables</source>
        <translation>Sous forme de tableaux</translation>
    </message>
    <message>
        <source>All datasets</source>
        <translation>Tous les jeux de données</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Toutes les tâches</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Tous les services</translation>
    </message>
    <message>
        <source>%1, has findings</source>
        <translation>%1, avec constats</translation>
    </message>
    <message>
        <source>Own figures</source>
        <translation>Valeurs personnalisées</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::PictureButton</name>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>More for this chart</source>
        <translation>Autres actions pour ce graphique</translation>
    </message>
    <message>
        <source>Copy, save</source>
        <translation>Copier, enregistrer</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>Copier les valeurs</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Enregistrer en SVG…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Enregistrer en PNG…</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::PlanDocument</name>
    <message>
        <source>Change the plan</source>
        <translation>Modifier le plan</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Modifier «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Change “%1” of %2</source>
        <translation>Modifier «&#x202f;%1&#x202f;» (%2)</translation>
    </message>
    <message>
        <source>Untitled plan</source>
        <translation>Plan sans titre</translation>
    </message>
    <message>
        <source>The plan is open for reading only.</source>
        <translation>Le plan est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>The plan is open for reading only. Upgrade a copy to go on with it.</source>
        <translation>Le plan est ouvert en lecture seule. Mettez une copie à niveau pour continuer.</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::PlanListModel</name>
    <message>
        <source>%1, other</source>
        <translation>%1, autre</translation>
    </message>
    <message>
        <source>These results are of catalog %1; the one in use is %2.</source>
        <translation>Ces résultats proviennent du catalogue %1&#xa0;; celui utilisé est %2.</translation>
    </message>
    <message>
        <source>%1 of “%2”: %3 %4
Kept with revision %5, computed with catalog %6. Open the plan to see its lines and their sources.</source>
        <translation>%1 de «&#x202f;%2&#x202f;»&#xa0;: %3 %4
Conservé avec la révision %5, calculé avec le catalogue %6. Ouvrez le plan pour voir ses lignes et leurs sources.</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::PlanTile</name>
    <message numerus="yes">
        <source>%n dataset(s)</source>
        <translation>
            <numerusform>%n jeu de données</numerusform>
            <numerusform>%n jeux de données</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n tâche</numerusform>
            <numerusform>%n tâches</numerusform>
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
            <numerusform>%n scénario</numerusform>
            <numerusform>%n scénarios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenprint::ui::PlanView</name>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Explain the selected figure or input</source>
        <translation>Expliquer le chiffre ou l’entrée sélectionnés</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>Langue et apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Si&amp;ze of text</source>
        <translation>Ta&amp;ille du texte</translation>
    </message>
    <message>
        <source>Units of figures</source>
        <translation>Unités des chiffres</translation>
    </message>
    <message>
        <source>as it reads best</source>
        <translation>au plus lisible</translation>
    </message>
    <message>
        <source>&amp;Energy</source>
        <translation>É&amp;nergie</translation>
    </message>
    <message>
        <source>&amp;Carbon</source>
        <translation>&amp;Carbone</translation>
    </message>
    <message>
        <source>&amp;Water</source>
        <translation>&amp;Eau</translation>
    </message>
    <message>
        <source>The currency, with its rate to the US dollar, is stated in each plan: Workload, Goal and unit. Numbers are written and read as in the language of the window.</source>
        <translation>La devise, avec son taux par rapport au dollar américain, est indiquée dans chaque plan&#xa0;: Charge de travail, Objectif et unité. Les nombres sont écrits et lus selon la langue de la fenêtre.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ProtectionBar</name>
    <message>
        <source>This plan is open for reading only. Save it as a plan of its own to change it.</source>
        <translation>Ce plan est ouvert en lecture seule. Enregistrez-le comme plan distinct pour le modifier.</translation>
    </message>
    <message>
        <source>Save as plan…</source>
        <translation>Enregistrer comme plan…</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::QuantityEditor</name>
    <message>
        <source>%1. May be typed in %2.</source>
        <translation>%1. Peut être saisi en %2.</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation>Unité&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show it in another unit</source>
        <translation>Afficher dans une autre unité</translation>
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
        <translation>Toutes les questions</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Questions ouvertes</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>Risque élevé</translation>
    </message>
    <message>
        <source>With a lever</source>
        <translation>Avec un levier</translation>
    </message>
    <message>
        <source>Which questions</source>
        <translation>Quelles questions</translation>
    </message>
    <message>
        <source>Questions by pillar</source>
        <translation>Questions par pilier</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::QuestionPane</name>
    <message>
        <source>Take over what the plan suggests</source>
        <translation>Reprendre ce que suggère le plan</translation>
    </message>
    <message>
        <source>Confirms or rejects every undecided choice of this question</source>
        <translation>Confirme ou rejette chaque choix non décidé de cette question</translation>
    </message>
    <message>
        <source>Whether the question applies</source>
        <translation>Indique si la question s’applique</translation>
    </message>
    <message>
        <source>The question applies</source>
        <translation>La question s’applique</translation>
    </message>
    <message>
        <source>Does not apply: %1</source>
        <translation>Ne s’applique pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>Note on this question</source>
        <translation>Note sur cette question</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>No question is left by this filter</source>
        <translation>Ce filtre ne laisse aucune question</translation>
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
        <translation>Une valeur supérieure à 0 est attendue.</translation>
    </message>
    <message>
        <source>What is the &amp;model for?</source>
        <translation>À quoi sert le &amp;modèle&#xa0;?</translation>
    </message>
    <message>
        <source>How much &amp;data is kept?</source>
        <translation>Quel volume de &amp;données est conservé&#xa0;?</translation>
    </message>
    <message>
        <source>How long does one &amp;training take?</source>
        <translation>Combien de temps dure un en&amp;traînement&#xa0;?</translation>
    </message>
    <message>
        <source>How many re&amp;quests a month?</source>
        <translation>Combien de re&amp;quêtes par mois&#xa0;?</translation>
    </message>
    <message>
        <source>In which &amp;Region?</source>
        <translation>Dans quelle &amp;Région&#xa0;?</translation>
    </message>
    <message>
        <source>With a unit: 500 GB, 1.5 TB</source>
        <translation>Avec une unité&#xa0;: 500 Go, 1,5 To</translation>
    </message>
    <message>
        <source>With a unit: 6 h, 2 d</source>
        <translation>Avec une unité&#xa0;: 6 h, 2 d</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Créer le plan</translation>
    </message>
    <message>
        <source>Training on one %1, each week. Whatever else is needed is assumed, said so in notes, and yours to change.</source>
        <translation>Entraînement sur une instance %1, chaque semaine. Tout autre élément nécessaire est supposé, signalé dans des notes et modifiable par vous.</translation>
    </message>
    <message>
        <source>There is no Region “%1”.</source>
        <translation>Il n’y a pas de Région «&#x202f;%1&#x202f;».</translation>
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
        <translation>choix actuel</translation>
    </message>
    <message>
        <source>same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Not possible: %1</source>
        <translation>Impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>aucune donnée</translation>
    </message>
    <message>
        <source>known in part</source>
        <translation>connu en partie</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::RankPage</name>
    <message>
        <source>Only what is possible</source>
        <translation>Seulement ce qui est possible</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Adopter</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Put this option into the selected scenario</source>
        <translation>Placer cette option dans le scénario sélectionné</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Classer</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Storage classes</source>
        <translation>Classes de stockage</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instances</translation>
    </message>
    <message>
        <source>Ways of answering</source>
        <translation>Modes de réponse</translation>
    </message>
    <message>
        <source>for</source>
        <translation>pour</translation>
    </message>
    <message>
        <source>by</source>
        <translation>par</translation>
    </message>
    <message>
        <source>Filter options</source>
        <translation>Filtrer les options</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Toutes les étapes</translation>
    </message>
    <message>
        <source>Ranking…</source>
        <translation>Classement en cours…</translation>
    </message>
    <message>
        <source>The workload has nothing of this kind to choose for</source>
        <translation>La charge de travail n’a rien pour quoi faire ce choix</translation>
    </message>
    <message numerus="yes">
        <source>%n option(s), %1 possible, rest equal</source>
        <translation>
            <numerusform>%n option, %1 possible, toutes choses égales par ailleurs</numerusform>
            <numerusform>%n options, %1 possibles, toutes choses égales par ailleurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Select an option to see what it changes.</source>
        <translation>Sélectionnez une option pour voir ce qu’elle change.</translation>
    </message>
    <message>
        <source>The plan has changed; the options are being ranked anew.</source>
        <translation>Le plan a changé&#xa0;; les options sont en cours de reclassement.</translation>
    </message>
    <message>
        <source>Adopt %1</source>
        <translation>Adopter %1</translation>
    </message>
    <message>
        <source>Make a scenario with %1</source>
        <translation>Faire un scénario avec %1</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Avec %1</translation>
    </message>
    <message>
        <source>Map of Regions</source>
        <translation>Carte des Régions</translation>
    </message>
    <message>
        <source>Every option with its figures</source>
        <translation>Chaque option avec ses chiffres</translation>
    </message>
    <message>
        <source>no data (%1)</source>
        <translation>aucune donnée (%1)</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::RecoveryPanel</name>
    <message>
        <source>Recover the library</source>
        <translation>Récupérer la bibliothèque</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Progress of the recovery</source>
        <translation>Progression de la récupération</translation>
    </message>
    <message>
        <source>The library is damaged</source>
        <translation>La bibliothèque est endommagée</translation>
    </message>
    <message>
        <source>Recovering reads what is intact, proves every state of every plan by its digest, and makes a new library of it in the same place. The damaged file is kept beside it as it is, so nothing is lost by trying. Close other programs that have the library open first.

%1</source>
        <translation>La récupération lit ce qui est intact, vérifie chaque état de chaque plan par son hachage et en fait une nouvelle bibliothèque au même endroit. Le fichier endommagé est conservé tel quel à côté&#xa0;: essayer ne fait rien perdre. Fermez d’abord les autres programmes qui ont ouvert la bibliothèque.

%1</translation>
    </message>
    <message>
        <source>What is wrong with it</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>The library is recovered</source>
        <translation>La bibliothèque est récupérée</translation>
    </message>
    <message>
        <source>Got back: %1, %2, %3. The damaged library is kept as
%4</source>
        <translation>Récupéré&#xa0;: %1, %2, %3. La bibliothèque endommagée est conservée sous
%4</translation>
    </message>
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
            <numerusform>%n révision</numerusform>
            <numerusform>%n révisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s)</source>
        <translation>
            <numerusform>%n jalon</numerusform>
            <numerusform>%n jalons</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that the damaged library names is missing</source>
        <translation>Rien de ce que mentionne la bibliothèque endommagée ne manque</translation>
    </message>
    <message>
        <source>Not got back</source>
        <translation>Non récupéré</translation>
    </message>
    <message>
        <source>Show the plans</source>
        <translation>Afficher les plans</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ReferenceEditor</name>
    <message>
        <source>not given</source>
        <translation>non indiqué</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::RegionMap</name>
    <message>
        <source>Map of Regions</source>
        <translation>Carte des Régions</translation>
    </message>
    <message numerus="yes">
        <source>%n Region(s), shaded by %1</source>
        <translation>
            <numerusform>%n Région, teintée selon %1</numerusform>
            <numerusform>%n Régions, teintées selon %1</numerusform>
        </translation>
    </message>
    <message>
        <source>less %1</source>
        <translation>%1&#xa0;: moins</translation>
    </message>
    <message>
        <source>more</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>impossible</translation>
    </message>
    <message>
        <source>not on the map (%1)</source>
        <translation>hors de la carte (%1)</translation>
    </message>
    <message>
        <source>no data (%1)</source>
        <translation>aucune donnée (%1)</translation>
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
        <translation>Feuille de calcul (XLSX)</translation>
    </message>
    <message>
        <source>Figures (CSV)</source>
        <translation>Valeurs (CSV)</translation>
    </message>
    <message>
        <source>PDF for archives (PDF/A)</source>
        <translation>PDF pour archivage (PDF/A)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>For long keeping; such a file cannot carry the plan</source>
        <translation>Pour une longue conservation&#xa0;; un tel fichier ne peut pas contenir le plan</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Tel que planifié</translation>
    </message>
    <message>
        <source>Set up the report</source>
        <translation>Configurer le rapport</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 sur %2</translation>
    </message>
    <message>
        <source>“%1” does not say what to write; its name should end in one of %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’indique pas quoi écrire&#xa0;; le nom doit se terminer par l’un de %2.</translation>
    </message>
    <message>
        <source>The figures are still being worked out.</source>
        <translation>Les chiffres sont encore en cours de calcul.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::RequestBar</name>
    <message>
        <source>Least</source>
        <translation>Minimiser</translation>
    </message>
    <message>
        <source>Look for little %1; two or three at a time</source>
        <translation>À minimiser&#xa0;: %1&#xa0;; deux ou trois à la fois</translation>
    </message>
    <message>
        <source>Least %1</source>
        <translation>Minimiser&#xa0;: %1</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Add a limit</source>
        <translation>Ajouter une limite</translation>
    </message>
    <message>
        <source>Vary</source>
        <translation>Faire varier</translation>
    </message>
    <message>
        <source>Vary %1</source>
        <translation>Faire varier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Every Region that the plan may use</source>
        <translation>Chaque Région que le plan peut utiliser</translation>
    </message>
    <message>
        <source>Storage class</source>
        <translation>Classe de stockage</translation>
    </message>
    <message>
        <source>The class of every dataset</source>
        <translation>La classe de chaque jeu de données</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instances</translation>
    </message>
    <message>
        <source>Types and counts of every task</source>
        <translation>Types et nombres de chaque tâche</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Points de terminaison</translation>
    </message>
    <message>
        <source>Way of answering, types and scaling of every service</source>
        <translation>Mode de réponse, types et mise à l’échelle de chaque service</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Pratiques</translation>
    </message>
    <message>
        <source>Practices on or off; takes longer</source>
        <translation>Pratiques activées ou non&#xa0;; prend plus de temps</translation>
    </message>
    <message>
        <source>One Region for all stages</source>
        <translation>Une seule Région pour toutes les étapes</translation>
    </message>
    <message>
        <source>All instance types</source>
        <translation>Tous les types d’instance</translation>
    </message>
    <message>
        <source>Only types that match, such as ml.g5.*, ml.inf2.*</source>
        <translation>Seulement les types correspondants, par exemple ml.g5.*, ml.inf2.*</translation>
    </message>
    <message>
        <source>Instance types to try</source>
        <translation>Types d’instance à essayer</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <translation>%1 au plus</translation>
    </message>
    <message>
        <source>Take this limit away</source>
        <translation>Retirer cette limite</translation>
    </message>
    <message>
        <source>Take away the limit of %1</source>
        <translation>Retirer la limite&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ReviewBar</name>
    <message>
        <source>Frozen results</source>
        <translation>Résultats figés</translation>
    </message>
    <message>
        <source>Show the results as they were frozen, and what would change</source>
        <translation>Afficher les résultats tels qu’ils ont été figés, et ce qui changerait</translation>
    </message>
    <message>
        <source>Upgrade a copy</source>
        <translation>Mettre une copie à niveau</translation>
    </message>
    <message>
        <source>Open a copy that can be changed and is computed with catalog %1; this plan stays</source>
        <translation>Ouvrir une copie modifiable, calculée avec le catalogue %1&#xa0;; ce plan reste tel quel</translation>
    </message>
    <message>
        <source>Open for review: nothing here can be changed.</source>
        <translation>Ouvert pour revue&#xa0;: rien ne peut être modifié ici.</translation>
    </message>
    <message>
        <source>No results were frozen with it; the pages compute with catalog %1.</source>
        <translation>Aucun résultat n’a été figé avec lui&#xa0;; les pages calculent avec le catalogue %1.</translation>
    </message>
    <message>
        <source>Its results were frozen with catalog %1.</source>
        <translation>Ses résultats ont été figés avec le catalogue %1.</translation>
    </message>
    <message>
        <source>Its results were frozen with catalog %1; today&apos;s catalog %2 gives the same.</source>
        <translation>Ses résultats ont été figés avec le catalogue %1&#xa0;; le catalogue actuel %2 donne les mêmes.</translation>
    </message>
    <message numerus="yes">
        <source>Its results were frozen with catalog %1; the pages compute with today&apos;s catalog %2, which changes %n figure(s).</source>
        <translation>
            <numerusform>Ses résultats ont été figés avec le catalogue %1&#xa0;; les pages calculent avec le catalogue actuel %2, ce qui modifie %n chiffre.</numerusform>
            <numerusform>Ses résultats ont été figés avec le catalogue %1&#xa0;; les pages calculent avec le catalogue actuel %2, ce qui modifie %n chiffres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Carbon changes by up to %1.</source>
        <translation>Le carbone varie jusqu’à %1.</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Open a lens…</source>
        <translation>Ouvrir une lentille…</translation>
    </message>
    <message>
        <source>Review by a Well-Architected custom lens (JSON)</source>
        <translation>Faire la revue selon une lentille personnalisée Well-Architected (JSON)</translation>
    </message>
    <message>
        <source>Open a lens</source>
        <translation>Ouvrir une lentille</translation>
    </message>
    <message>
        <source>Custom lenses (*.json)</source>
        <translation>Lentilles personnalisées (*.json)</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>réponses&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>coverage %1 (%2 with what the plan suggests)</source>
        <translation>couverture %1 (%2 avec ce que suggère le plan)</translation>
    </message>
    <message>
        <source>coverage %1</source>
        <translation>couverture %1</translation>
    </message>
    <message>
        <source>Answer “%1”</source>
        <translation>Répondre à «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Take over suggestions</source>
        <translation>Reprendre les suggestions</translation>
    </message>
    <message>
        <source>Say whether a question applies</source>
        <translation>Indiquer si une question s’applique</translation>
    </message>
    <message>
        <source>Note on a question</source>
        <translation>Note sur une question</translation>
    </message>
    <message>
        <source>Adopt practices</source>
        <translation>Adopter des pratiques</translation>
    </message>
    <message>
        <source>since “%1”: high risks %2, were %3; coverage %4, was %5</source>
        <translation>depuis «&#x202f;%1&#x202f;»&#xa0;: risques élevés %2, contre %3&#xa0;; couverture %4, contre %5</translation>
    </message>
    <message>
        <source>%1 with “%2”: %3</source>
        <translation>%1 avec «&#x202f;%2&#x202f;»&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 of the scenario</source>
        <translation>%1 du scénario</translation>
    </message>
    <message>
        <source>%1 at its published maximum</source>
        <translation>%1 à son maximum publié</translation>
    </message>
    <message>
        <source>The scenario is simulated as it is, and with this practice; this is the difference.</source>
        <translation>Le scénario est simulé tel quel, puis avec cette pratique&#xa0;; ceci est la différence.</translation>
    </message>
    <message>
        <source>Select it for what is known of the practice.</source>
        <translation>Sélectionnez-la pour voir ce que l’on sait de la pratique.</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::RiskBar</name>
    <message>
        <source>Questions by risk</source>
        <translation>Questions par risque</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ScenarioTree</name>
    <message>
        <source>Scenarios and from which they inherit</source>
        <translation>Scénarios et leur héritage</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>référence</translation>
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
        <translation>En faire la référence</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>+ Inheriting from this</source>
        <translation>+ Héritant de celui-ci</translation>
    </message>
    <message>
        <source>A scenario that takes over everything and holds only what is different</source>
        <translation>Un scénario qui reprend tout et ne contient que ce qui diffère</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Nouveau scénario</translation>
    </message>
    <message>
        <source>Duplicate scenario</source>
        <translation>Dupliquer le scénario</translation>
    </message>
    <message>
        <source>Change the baseline</source>
        <translation>Changer de référence</translation>
    </message>
    <message>
        <source>Remove scenario</source>
        <translation>Supprimer le scénario</translation>
    </message>
    <message>
        <source>inherits from %1; what is its own is bold</source>
        <translation>hérite de «&#x202f;%1&#x202f;»&#xa0;; ce qui lui est propre est en gras</translation>
    </message>
    <message>
        <source>stands for itself</source>
        <translation>indépendant</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Training and processing</source>
        <translation>Entraînement et traitement</translation>
    </message>
    <message>
        <source>Answering requests</source>
        <translation>Réponse aux requêtes</translation>
    </message>
    <message>
        <source>Keeping data</source>
        <translation>Conservation des données</translation>
    </message>
    <message>
        <source>Practices adopted here</source>
        <translation>Pratiques adoptées ici</translation>
    </message>
    <message>
        <source>A strength is the relative reduction of what the practice moves; 0 drops an inherited one.</source>
        <translation>Une ampleur est la réduction relative de ce que la pratique modifie&#xa0;; 0 retire une pratique héritée.</translation>
    </message>
    <message>
        <source>Demand that is different here</source>
        <translation>Demande différente ici</translation>
    </message>
    <message>
        <source>Another value for an input of the workload, in this scenario only.</source>
        <translation>Une autre valeur pour une entrée de la charge de travail, dans ce scénario uniquement.</translation>
    </message>
    <message>
        <source>Quality expected</source>
        <translation>Qualité attendue</translation>
    </message>
    <message>
        <source>Shown beside the footprint, so that neither is bought with the other unseen.</source>
        <translation>Affichée à côté de l’empreinte, pour que l’une ne s’obtienne pas aux dépens de l’autre sans qu’on le voie.</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::SectionList</name>
    <message>
        <source>Chapters of the report</source>
        <translation>Chapitres du rapport</translation>
    </message>
    <message>
        <source>Drag to move, or Alt and the arrow keys</source>
        <translation>Glisser pour déplacer, ou Alt et les touches fléchées</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::Shortcuts</name>
    <message>
        <source>%1 belongs to “%2” already. Give that one other keys first.</source>
        <translation>%1 appartient déjà à «&#x202f;%2&#x202f;». Donnez d’abord d’autres touches à cette commande.</translation>
    </message>
    <message>
        <source>%1 is needed in text fields, tables or menus. Take Ctrl with a letter, or a function key.</source>
        <translation>%1 sert dans les champs de texte, les tableaux ou les menus. Prenez Ctrl et une lettre, ou une touche de fonction.</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ShortcutsPage</name>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Press the keys that a command is to have; Backspace leaves it without any, Escape as it is.</source>
        <translation>Appuyez sur les touches qu’une commande doit avoir&#xa0;; Retour arrière la laisse sans touche, Échap la laisse telle quelle.</translation>
    </message>
    <message>
        <source>Filter commands</source>
        <translation>Filtrer les commandes</translation>
    </message>
    <message>
        <source>Every command as the program has it</source>
        <translation>Chaque commande telle que le programme la prévoit</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Les commandes et leurs touches</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>Touches&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reset the keys of %1</source>
        <translation>Réinitialiser les touches&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::SpreadChart</name>
    <message>
        <source>How the figures may lie</source>
        <translation>Distribution possible des chiffres</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1&#xa0;: %2 à %3</translation>
    </message>
    <message>
        <source>Nothing is known of this metric</source>
        <translation>On ne sait rien de cette métrique</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::StartPage</name>
    <message>
        <source>Start</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>What will it cost the climate, and you, before it is built?</source>
        <translation>Combien cela coûtera-t-il au climat, et à vous&#xa0;? À savoir avant de construire.</translation>
    </message>
    <message>
        <source>Describe the work, try out where and how to do it, and see energy, carbon, water, cost and latency side by side. Everything stays on this computer.</source>
        <translation>Décrivez le travail, essayez où et comment le réaliser, et voyez énergie, carbone, eau, coût et latence côte à côte. Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Begin with a sample</source>
        <translation>Commencer par un exemple</translation>
    </message>
    <message>
        <source>Five plans of realistic size. Change what you like: a sample stays as it is.</source>
        <translation>Cinq plans de taille réaliste. Modifiez ce que vous voulez&#xa0;: un exemple reste tel quel.</translation>
    </message>
    <message>
        <source>Used recently</source>
        <translation>Utilisés récemment</translation>
    </message>
    <message>
        <source>Or drop a plan, or a report that Greenprint has written, anywhere on this window.</source>
        <translation>Ou déposez un plan, ou un rapport créé par Greenprint, n’importe où dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Begin with five questions</source>
        <translation>Commencer par cinq questions</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::SweepCard</name>
    <message>
        <source>What if an input were another?</source>
        <translation>Et si une entrée était différente&#xa0;?</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 selon %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3 down, %4 across</source>
        <translation>%1, %2&#xa0;: %3 en lignes, %4 en colonnes</translation>
    </message>
    <message>
        <source>Make a scenario</source>
        <translation>Créer un scénario</translation>
    </message>
    <message>
        <source>All runs of all scenarios, a row each</source>
        <translation>Tous les calculs de tous les scénarios, une ligne chacun</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an input and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Make a scenario of a run</source>
        <translation>Créer un scénario à partir d’un calcul</translation>
    </message>
    <message>
        <source>The selected scenario with a value of the input</source>
        <translation>Le scénario sélectionné avec une valeur de l’entrée</translation>
    </message>
    <message>
        <source>This input is that of the whole plan: scenarios cannot differ in it</source>
        <translation>Cette entrée vaut pour tout le plan&#xa0;: les scénarios ne peuvent pas différer sur ce point</translation>
    </message>
    <message>
        <source>Link the inputs</source>
        <translation>Lier les entrées</translation>
    </message>
    <message>
        <source>All inputs take their steps together: the first run has the first value of each, the last run the last. Without it two inputs make a table of every value with every other.</source>
        <translation>Toutes les entrées avancent ensemble&#xa0;: le premier calcul prend la première valeur de chacune, le dernier prend la dernière. Sans cela, deux entrées donnent un tableau de chaque valeur avec chaque autre.</translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation>Entrée %1</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::SweepInput</name>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::SwitchEditor</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::TornadoChart</name>
    <message>
        <source>What moves the figure</source>
        <translation>Ce qui fait varier le chiffre</translation>
    </message>
    <message>
        <source>%1: %2 at %3, %4 at %5</source>
        <translation>%1&#xa0;: %2 à %3, %4 à %5</translation>
    </message>
    <message>
        <source>Nothing with a range moves this figure</source>
        <translation>Rien de ce qui a une plage ne fait varier ce chiffre</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Facteur</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Low input</source>
        <translation>Entrée basse</translation>
    </message>
    <message>
        <source>Figure at it</source>
        <translation>Chiffre correspondant</translation>
    </message>
    <message>
        <source>High input</source>
        <translation>Entrée haute</translation>
    </message>
    <message>
        <source>Low end of the range</source>
        <translation>Bas de la plage</translation>
    </message>
    <message>
        <source>High end of the range</source>
        <translation>Haut de la plage</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::Tour</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Enough</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminer</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::VersionTable</name>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>used before</source>
        <translation>utilisé auparavant</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservé</translation>
    </message>
    <message>
        <source>Comes with Greenprint</source>
        <translation>Fourni avec Greenprint</translation>
    </message>
    <message>
        <source>Imported %1 from %2</source>
        <translation>Importé le %1 depuis %2</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>intégré</translation>
    </message>
    <message>
        <source>Read from %1</source>
        <translation>Lu depuis %1</translation>
    </message>
    <message>
        <source>not kept yet</source>
        <translation>pas encore conservé</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::WeekChart</name>
    <message>
        <source>Traffic over the week</source>
        <translation>Trafic sur la semaine</translation>
    </message>
    <message>
        <source>Left and right move through the hours, up and down change the weight of an hour.</source>
        <translation>Gauche et droite parcourent les heures, haut et bas changent le poids d’une heure.</translation>
    </message>
    <message>
        <source>Draw the week with the mouse, or use the arrow keys</source>
        <translation>Dessinez la semaine à la souris, ou utilisez les touches fléchées</translation>
    </message>
    <message>
        <source>%1, %2 o&apos;clock: %3</source>
        <translation>%1, %2&#xa0;h&#xa0;: %3</translation>
    </message>
    <message>
        <source>Traffic over the week, %1</source>
        <translation>Trafic sur la semaine, %1</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::WorkloadPage</name>
    <message>
        <source>a dataset: kept, read and moved</source>
        <translation>un jeu de données&#xa0;: conservé, lu et déplacé</translation>
    </message>
    <message>
        <source>a task: it runs and ends</source>
        <translation>une tâche&#xa0;: elle s’exécute et se termine</translation>
    </message>
    <message>
        <source>a service: requests come in, answers go out</source>
        <translation>un service&#xa0;: des requêtes arrivent, des réponses partent</translation>
    </message>
    <message>
        <source>data that moves every month</source>
        <translation>données déplacées chaque mois</translation>
    </message>
    <message>
        <source>features kept for training and for answers</source>
        <translation>caractéristiques conservées pour l’entraînement et les réponses</translation>
    </message>
    <message>
        <source>what is written down and kept for a while</source>
        <translation>ce qui est consigné et conservé un certain temps</translation>
    </message>
    <message>
        <source>devices outside AWS that run the model</source>
        <translation>appareils hors d’AWS qui exécutent le modèle</translation>
    </message>
    <message>
        <source>All datasets</source>
        <translation>Tous les jeux de données</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Toutes les tâches</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Tous les services</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Charge de travail</translation>
    </message>
    <message>
        <source>+ Add…</source>
        <translation>+ Ajouter…</translation>
    </message>
    <message>
        <source>Add a part to the workload</source>
        <translation>Ajouter un élément à la charge de travail</translation>
    </message>
    <message>
        <source>Whom the values are for</source>
        <translation>À quoi s’appliquent les valeurs</translation>
    </message>
    <message>
        <source>Whether a value holds for all scenarios, or another one in the selected scenario only</source>
        <translation>Indique si une valeur vaut pour tous les scénarios, ou si une autre vaut dans le seul scénario sélectionné</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Dupliquer %1</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Transfer of data</source>
        <translation>Transfert de données</translation>
    </message>
    <message>
        <source>Feature store</source>
        <translation>Magasin de caractéristiques</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>Devices at the edge</source>
        <translation>Appareils en périphérie</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>For all scenarios</source>
        <translation>Pour tous les scénarios</translation>
    </message>
    <message>
        <source>Only in “%1”</source>
        <translation>Seulement dans «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Goal and unit</source>
        <translation>Objectif et unité</translation>
    </message>
    <message>
        <source>what it is for and how it is measured</source>
        <translation>à quoi elle sert et comment elle est mesurée</translation>
    </message>
    <message>
        <source>type, copy and paste as in a spreadsheet</source>
        <translation>saisir, copier et coller comme dans un tableur</translation>
    </message>
    <message>
        <source>Functional unit</source>
        <translation>Unité fonctionnelle</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizon</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Cibles</translation>
    </message>
    <message>
        <source>Residency</source>
        <translation>Résidence des données</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En toutes lettres</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>The plan and its factors</source>
        <translation>Le plan et ses facteurs</translation>
    </message>
    <message>
        <source>Return edits, Delete clears, Ctrl+Delete removes a row. Several selected cells of a column are set at once.</source>
        <translation>Entrée modifie, Suppr efface, Ctrl+Suppr supprime une ligne. Plusieurs cellules sélectionnées d’une colonne sont définies à la fois.</translation>
    </message>
    <message>
        <source>Measured on other types</source>
        <translation>Mesuré sur d’autres types</translation>
    </message>
    <message>
        <source>A measurement wins over what the method computes for that type.</source>
        <translation>Une mesure prévaut sur ce que la méthode calcule pour ce type.</translation>
    </message>
    <message>
        <source>Own figures</source>
        <translation>Valeurs personnalisées</translation>
    </message>
    <message>
        <source>in place of those of the catalog</source>
        <translation>à la place de celles du catalogue</translation>
    </message>
</context>
</TS>

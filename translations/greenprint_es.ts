<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Adoption</name>
    <message>
        <source>The plan has nothing that this could act on.</source>
        <translation>El plan no contiene nada sobre lo que esto pueda actuar.</translation>
    </message>
    <message>
        <source>It moves no figure of the estimate.</source>
        <translation>No modifica ninguna cifra de la estimación.</translation>
    </message>
    <message>
        <source>Nothing is published that could be counted on: enter a strength that you have measured.</source>
        <translation>No hay ningún dato publicado que se pueda aplicar: introduzca una eficacia que haya medido.</translation>
    </message>
    <message>
        <source>The published figure is an upper bound, so that nothing is counted until you enter a strength.</source>
        <translation>La cifra publicada es un límite superior, por lo que no se aplica nada hasta que introduzca una eficacia.</translation>
    </message>
    <message>
        <source>It has no strength.</source>
        <translation>No tiene eficacia.</translation>
    </message>
    <message>
        <source>there is no scenario &quot;%1&quot;</source>
        <translation>no existe el escenario «%1»</translation>
    </message>
    <message>
        <source>there is no practice &quot;%1&quot;</source>
        <translation>no existe la práctica «%1»</translation>
    </message>
    <message>
        <source>%1 cannot be adopted here: %2</source>
        <translation>%1 no se puede adoptar aquí: %2</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>No instances that this is about stay on.</source>
        <translation>Ninguna de las instancias afectadas permanece encendida.</translation>
    </message>
    <message>
        <source>No training copies a named dataset to a volume.</source>
        <translation>Ningún entrenamiento copia en un volumen un conjunto de datos identificado.</translation>
    </message>
    <message>
        <source>Spot lowers the price; work that is repeated after an interruption adds energy.</source>
        <translation>Spot baja el precio; el trabajo que se repite tras una interrupción añade energía.</translation>
    </message>
    <message>
        <source>No training or tuning is bought in another way.</source>
        <translation>Ningún entrenamiento ni ajuste usa otra modalidad de compra.</translation>
    </message>
    <message>
        <source>There is no basis for the speed on a processor: enter a run measured on one.</source>
        <translation>No hay base para calcular la velocidad en un procesador: introduzca una ejecución medida en uno.</translation>
    </message>
    <message>
        <source>No model is trained again by the calendar.</source>
        <translation>Ningún modelo se reentrena según un calendario.</translation>
    </message>
    <message>
        <source>No training on accelerators could move to Trainium in its Region.</source>
        <translation>Ningún entrenamiento en aceleradores se podría trasladar a Trainium en su Región.</translation>
    </message>
    <message>
        <source>No smaller type is offered for these notebooks.</source>
        <translation>No se ofrece ningún tipo más pequeño para estos cuadernos.</translation>
    </message>
    <message>
        <source>No other type or count is offered that is as fast.</source>
        <translation>No se ofrece ningún otro tipo o número igual de rápido.</translation>
    </message>
    <message>
        <source>Assumes that half of the processors and memory is enough.</source>
        <translation>Supone que basta con la mitad de los procesadores y de la memoria.</translation>
    </message>
    <message>
        <source>No feasible option saves anything here; the figures are of the one that loses least.</source>
        <translation>Ninguna opción viable ahorra nada aquí; las cifras son de la que menos pierde.</translation>
    </message>
    <message>
        <source>The plan has no model whose place could be taken.</source>
        <translation>El plan no tiene ningún modelo que se pueda sustituir.</translation>
    </message>
    <message>
        <source>Only if a rule is good enough for all services: their models, and the work of training them, fall away.</source>
        <translation>Solo si una regla basta para todos los servicios: desaparecen sus modelos y el trabajo de entrenarlos.</translation>
    </message>
    <message>
        <source>No service has several models on endpoints of their own.</source>
        <translation>Ningún servicio tiene varios modelos en puntos de conexión propios.</translation>
    </message>
    <message>
        <source>No endpoint waits for requests on instances.</source>
        <translation>Ningún punto de conexión espera solicitudes en instancias.</translation>
    </message>
    <message>
        <source>No service on instances may take that long to answer.</source>
        <translation>Ningún servicio en instancias puede tardar tanto en responder.</translation>
    </message>
    <message>
        <source>A service without a promised latency is taken to be able to wait.</source>
        <translation>De un servicio sin latencia comprometida se supone que puede esperar.</translation>
    </message>
    <message>
        <source>The residency allows no other Region.</source>
        <translation>La residencia de datos no permite otra Región.</translation>
    </message>
    <message>
        <source>No Region that the plan allows is feasible and better. %1</source>
        <translation>Ninguna Región permitida por el plan es viable y mejor. %1</translation>
    </message>
    <message>
        <source>No move of data or of its readers is feasible and better.</source>
        <translation>Ningún traslado de los datos o de sus lectores es viable y mejor.</translation>
    </message>
    <message>
        <source>All data is read where it is kept, and kept where it arises as far as that is stated.</source>
        <translation>Todos los datos se leen donde se guardan y, hasta donde se indica, se guardan donde se generan.</translation>
    </message>
    <message>
        <source>No endpoint has more instances standing by than its zones ask for.</source>
        <translation>Ningún punto de conexión tiene más instancias en espera de las que exigen sus zonas.</translation>
    </message>
    <message>
        <source>Resilience has a footprint, which is shown.</source>
        <translation>La resiliencia tiene una huella, que aquí se muestra.</translation>
    </message>
    <message>
        <source>Every endpoint spans two zones or more.</source>
        <translation>Todos los puntos de conexión abarcan dos zonas o más.</translation>
    </message>
    <message>
        <source>Every endpoint scales with demand.</source>
        <translation>Todos los puntos de conexión escalan con la demanda.</translation>
    </message>
    <message>
        <source>No endpoint on accelerators could move to Inferentia in its Region.</source>
        <translation>Ningún punto de conexión con aceleradores se podría trasladar a Inferentia en su Región.</translation>
    </message>
    <message>
        <source>No endpoint on processors could move to Arm in its Region.</source>
        <translation>Ningún punto de conexión con procesadores se podría trasladar a Arm en su Región.</translation>
    </message>
    <message>
        <source>%1 %2 months</source>
        <translation>%1 %2 meses</translation>
    </message>
    <message>
        <source>Everything that this could act on has an end already.</source>
        <translation>Todo aquello sobre lo que esto podría actuar ya tiene una fecha de fin.</translation>
    </message>
    <message>
        <source>Assumes that data is kept no longer than: %1. Put in what your rules ask for.</source>
        <translation>Supone que los datos no se conservan más de: %1. Indique lo que exijan sus normas.</translation>
    </message>
    <message>
        <source>No data in S3 is read less than once a month outside an archive.</source>
        <translation>Fuera de las clases de archivo, ningún dato en S3 se lee menos de una vez al mes.</translation>
    </message>
    <message>
        <source>No data in several zones is marked as re-creatable.</source>
        <translation>Ningún dato guardado en varias zonas está marcado como recreable.</translation>
    </message>
    <message>
        <source>Data that is read so often that it would cost more stays where it is.</source>
        <translation>Los datos que se leen tanto que el cambio saldría más caro se quedan donde están.</translation>
    </message>
    <message>
        <source>No data that grows lies in S3 Standard without a rule.</source>
        <translation>Ningún dato que crece está en S3 Standard sin una regla.</translation>
    </message>
    <message>
        <source>Assumes %1 days. Put in what your rules ask for.</source>
        <translation>Supone %1 días. Indique lo que exijan sus normas.</translation>
    </message>
    <message>
        <source>No logs are kept for ever.</source>
        <translation>Ningún registro se conserva indefinidamente.</translation>
    </message>
    <message>
        <source>How often drift will call for training is not stated (“%1”); until it is, the number of runs stays.</source>
        <translation>No se indica con qué frecuencia la deriva exigirá reentrenar («%1»); hasta que se indique, el número de ejecuciones no cambia.</translation>
    </message>
    <message>
        <source>Only if a managed service is good enough. Its energy is not known until its provider states it (“%1”).</source>
        <translation>Solo si un servicio gestionado es suficiente. Su energía no se conoce hasta que el proveedor la indique («%1»).</translation>
    </message>
    <message>
        <source>No device is part of the plan: add one under “%1” to compare with it.</source>
        <translation>El plan no incluye ningún dispositivo: añada uno en «%1» para comparar con él.</translation>
    </message>
    <message>
        <source>AWS publishes no energy by storage class; the saving is money until “%1” is set to “%2”.</source>
        <translation>AWS no publica la energía por clase de almacenamiento; el ahorro es económico mientras «%1» no sea «%2».</translation>
    </message>
</context>
<context>
    <name>BoundarySections</name>
    <message>
        <source>Environmental impact</source>
        <translation>Impacto ambiental</translation>
    </message>
    <message>
        <source>This section states the impact of the scenario “%1” over %2. All figures come from one simulation of the plan, made before the system is built; each is a product of the factors listed under coefficients, with their sources.</source>
        <translation>Esta sección indica el impacto del escenario «%1» durante %2. Todas las cifras proceden de una misma simulación del plan, realizada antes de construir el sistema; cada una es un producto de los factores que se enumeran en «Coeficientes», con sus fuentes.</translation>
    </message>
    <message>
        <source>Carbon per %1</source>
        <translation>Carbono por %1</translation>
    </message>
    <message>
        <source>Of it embodied in hardware</source>
        <translation>De ello, incorporado en el hardware</translation>
    </message>
    <message>
        <source>Energy of idle capacity</source>
        <translation>Energía de la capacidad inactiva</translation>
    </message>
    <message>
        <source>Nature of the numbers</source>
        <translation>Naturaleza de las cifras</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Energy and carbon</source>
        <translation>Energía y carbono</translation>
    </message>
    <message>
        <source>What they rest on</source>
        <translation>En qué se basan</translation>
    </message>
    <message>
        <source>estimated, with measured power</source>
        <translation>estimados, con potencia medida</translation>
    </message>
    <message>
        <source>estimated (simulated)</source>
        <translation>estimados (simulados)</translation>
    </message>
    <message>
        <source>Nothing in this card is a meter reading of the deployed system, and nothing is reported by the provider for this workload.</source>
        <translation>Nada en esta tarjeta es una lectura de contador del sistema implementado, ni un dato comunicado por el proveedor para esta carga de trabajo.</translation>
    </message>
    <message>
        <source>run times on the reference instances of the plan, scaled by the speed of the chosen ones</source>
        <translation>duraciones en las instancias de referencia del plan, ajustadas según la velocidad de las elegidas</translation>
    </message>
    <message>
        <source>measured on the chosen instance: %1; else run times on the reference instances, scaled by speed</source>
        <translation>medidas en la instancia elegida: %1; en los demás casos, duraciones en las instancias de referencia, ajustadas según la velocidad</translation>
    </message>
    <message>
        <source>Boundary, unit and period</source>
        <translation>Límites, unidad y periodo</translation>
    </message>
    <message>
        <source>Functional unit</source>
        <translation>Unidad funcional</translation>
    </message>
    <message>
        <source>Units over the period</source>
        <translation>Unidades en el periodo</translation>
    </message>
    <message>
        <source>Why this unit</source>
        <translation>Por qué esta unidad</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>Counted at</source>
        <translation>Se cuenta en</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>Contabilidad</translation>
    </message>
    <message>
        <source>The electricity is the provider&apos;s scope 2 and, for the customer, scope 3. Location-based and market-based figures stand side by side and are never mixed or netted.</source>
        <translation>La electricidad es alcance 2 del proveedor y, para el cliente, alcance 3. Las cifras basadas en la ubicación y en el mercado figuran una junto a otra y nunca se mezclan ni se compensan.</translation>
    </message>
    <message>
        <source>What is inside</source>
        <translation>Qué se incluye</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Incluida</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>the plan has nothing here</source>
        <translation>el plan no contiene nada aquí</translation>
    </message>
    <message>
        <source>Failed and repeated runs</source>
        <translation>Ejecuciones fallidas y repetidas</translation>
    </message>
    <message>
        <source>the plan states none</source>
        <translation>el plan no indica ninguna</translation>
    </message>
    <message>
        <source>Idle capacity</source>
        <translation>Capacidad inactiva</translation>
    </message>
    <message>
        <source>none arises</source>
        <translation>no se produce</translation>
    </message>
    <message>
        <source>Hardware (embodied)</source>
        <translation>Hardware (incorporado)</translation>
    </message>
    <message>
        <source>by share of the server and of its lifetime</source>
        <translation>según la proporción del servidor y de su vida útil</translation>
    </message>
    <message>
        <source>Networks inside AWS</source>
        <translation>Redes dentro de AWS</translation>
    </message>
    <message>
        <source>Network between AWS and clients</source>
        <translation>Red entre AWS y los clientes</translation>
    </message>
    <message>
        <source>%1, kept apart</source>
        <translation>%1, por separado</translation>
    </message>
    <message>
        <source>Devices of clients, offices, travel</source>
        <translation>Dispositivos de los clientes, oficinas, viajes</translation>
    </message>
    <message>
        <source>Models and data that others made</source>
        <translation>Modelos y datos creados por otros</translation>
    </message>
    <message>
        <source>base model: see overview</source>
        <translation>modelo base: véase la descripción general</translation>
    </message>
    <message>
        <source>Hardware and location</source>
        <translation>Hardware y ubicación</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>as stated in the plan</source>
        <translation>según lo indicado en el plan</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regiones</translation>
    </message>
    <message>
        <source>Precision of the location</source>
        <translation>Precisión de la ubicación</translation>
    </message>
    <message>
        <source>Region; the zone and the hall are not known</source>
        <translation>Región; no se conocen la zona ni la sala</translation>
    </message>
    <message>
        <source>Instance hours over the period</source>
        <translation>Horas de instancia en el periodo</translation>
    </message>
    <message>
        <source>Part of the workload</source>
        <translation>Parte de la carga de trabajo</translation>
    </message>
    <message>
        <source>Instance type</source>
        <translation>Tipo de instancia</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Acelerador</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inactividad</translation>
    </message>
    <message>
        <source>Measured power was read from hardware and entered in the plan; energy and carbon are computed from it. Nothing is reported by the provider for this workload.</source>
        <translation>La potencia medida se leyó en hardware y se introdujo en el plan; la energía y el carbono se calculan a partir de ella. El proveedor no comunica ningún dato para esta carga de trabajo.</translation>
    </message>
</context>
<context>
    <name>CarriedPlan</name>
    <message>
        <source>the attachment of the PDF is damaged</source>
        <translation>el archivo adjunto del PDF está dañado</translation>
    </message>
    <message>
        <source>the PDF cannot be read: %1</source>
        <translation>no se puede leer el PDF: %1</translation>
    </message>
    <message>
        <source>the PDF carries no plan; it was not written by Greenprint, or for the archive</source>
        <translation>el PDF no contiene ningún plan; no lo generó Greenprint o es un PDF para archivo</translation>
    </message>
    <message>
        <source>the PDF is larger than 256 MiB</source>
        <translation>el PDF ocupa más de 256 MiB</translation>
    </message>
</context>
<context>
    <name>CatalogCheck</name>
    <message>
        <source>the key column &quot;%1&quot; is missing</source>
        <translation>falta la columna clave «%1»</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; is empty or used twice</source>
        <translation>la clave «%1» está vacía o repetida</translation>
    </message>
    <message>
        <source>the table is empty</source>
        <translation>la tabla está vacía</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is not a Region</source>
        <translation>la columna «%1» no es una Región</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is missing</source>
        <translation>falta la columna «%1»</translation>
    </message>
    <message>
        <source>the unit &quot;%1&quot; is not known</source>
        <translation>no se conoce la unidad «%1»</translation>
    </message>
    <message>
        <source>the source &quot;%1&quot; does not exist</source>
        <translation>no existe la fuente «%1»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; refers to the table &quot;%2&quot;, which has no key</source>
        <translation>«%1» remite a la tabla «%2», que no tiene clave</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in %2</source>
        <translation>«%1» no está en %2</translation>
    </message>
    <message>
        <source>expected a number, found &quot;%1&quot;</source>
        <translation>se esperaba un número, se encontró «%1»</translation>
    </message>
    <message>
        <source>%1 is outside %2 to %3</source>
        <translation>%1 está fuera del intervalo de %2 a %3</translation>
    </message>
    <message>
        <source>the number has no source</source>
        <translation>el número no tiene fuente</translation>
    </message>
    <message>
        <source>the number has no unit</source>
        <translation>el número no tiene unidad</translation>
    </message>
    <message>
        <source>the range does not contain the value</source>
        <translation>el intervalo no contiene el valor</translation>
    </message>
    <message>
        <source>the text is missing</source>
        <translation>falta el texto</translation>
    </message>
    <message>
        <source>there is no such text in English</source>
        <translation>ese texto no existe en inglés</translation>
    </message>
    <message>
        <source>the status &quot;%1&quot; is not known</source>
        <translation>no se conoce el estado «%1»</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
</context>
<context>
    <name>CatalogFiles</name>
    <message>
        <source>the file is larger than 32 MiB</source>
        <translation>el archivo ocupa más de 32 MiB</translation>
    </message>
    <message>
        <source>the files are larger than 256 MiB</source>
        <translation>los archivos ocupan más de 256 MiB</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>falta el archivo</translation>
    </message>
    <message>
        <source>the table &quot;%1&quot; is missing</source>
        <translation>falta la tabla «%1»</translation>
    </message>
</context>
<context>
    <name>CatalogImport</name>
    <message>
        <source>the files are larger than 256 MiB together</source>
        <translation>los archivos ocupan en total más de 256 MiB</translation>
    </message>
    <message>
        <source>a second file of that name</source>
        <translation>un segundo archivo con ese nombre</translation>
    </message>
    <message>
        <source>a whole catalog is imported by itself</source>
        <translation>un catálogo completo se importa por sí solo</translation>
    </message>
    <message>
        <source>this is there already</source>
        <translation>esto ya existe</translation>
    </message>
    <message>
        <source>the folder cannot be named so</source>
        <translation>la carpeta no puede llevar ese nombre</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not name a file of the same folder</source>
        <translation>«%1» no nombra un archivo de la misma carpeta</translation>
    </message>
</context>
<context>
    <name>CatalogLoader</name>
    <message>
        <source>the column &quot;%1&quot; is missing</source>
        <translation>falta la columna «%1»</translation>
    </message>
    <message>
        <source>%1: expected a number, found &quot;%2&quot;</source>
        <translation>%1: se esperaba un número, se encontró «%2»</translation>
    </message>
    <message>
        <source>%1: expected a number</source>
        <translation>%1: se esperaba un número</translation>
    </message>
    <message>
        <source>the source &quot;%1&quot; does not exist</source>
        <translation>no existe la fuente «%1»</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Sin fuente</translation>
    </message>
    <message>
        <source>Entered in the plan</source>
        <translation>Introducido en el plan</translation>
    </message>
    <message>
        <source>Computed by the simulation</source>
        <translation>Calculado por la simulación</translation>
    </message>
    <message>
        <source>the Region &quot;%1&quot; is listed twice</source>
        <translation>la Región «%1» aparece dos veces</translation>
    </message>
    <message>
        <source>the Region us-east-1 is missing</source>
        <translation>falta la Región us-east-1</translation>
    </message>
    <message>
        <source>the Region &quot;%1&quot; does not exist</source>
        <translation>no existe la Región «%1»</translation>
    </message>
    <message>
        <source>the processor &quot;%1&quot; does not exist</source>
        <translation>no existe el procesador «%1»</translation>
    </message>
    <message>
        <source>the accelerator &quot;%1&quot; does not exist</source>
        <translation>no existe el acelerador «%1»</translation>
    </message>
    <message>
        <source>the type &quot;%1&quot; does not exist</source>
        <translation>no existe el tipo «%1»</translation>
    </message>
    <message>
        <source>the manifest describes no numbers</source>
        <translation>el manifiesto no describe ningún número</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist</source>
        <translation>«%1» no existe</translation>
    </message>
    <message>
        <source>expected a number, found &quot;%1&quot;</source>
        <translation>se esperaba un número, se encontró «%1»</translation>
    </message>
    <message>
        <source>the class &quot;%1&quot; does not exist</source>
        <translation>no existe la clase «%1»</translation>
    </message>
    <message>
        <source>an inference option is missing</source>
        <translation>falta una opción de inferencia</translation>
    </message>
    <message>
        <source>a coefficient is missing</source>
        <translation>falta un coeficiente</translation>
    </message>
    <message>
        <source>a price is missing</source>
        <translation>falta un precio</translation>
    </message>
    <message>
        <source>the practice &quot;%1&quot; does not exist</source>
        <translation>no existe la práctica «%1»</translation>
    </message>
    <message>
        <source>there are more than %1 sources</source>
        <translation>hay más de %1 fuentes</translation>
    </message>
    <message>
        <source>the service &quot;%1&quot; does not exist</source>
        <translation>no existe el servicio «%1»</translation>
    </message>
    <message>
        <source>%1: expected a whole number</source>
        <translation>%1: se esperaba un número entero</translation>
    </message>
    <message>
        <source>%1: expected one of %2, found &quot;%3&quot;</source>
        <translation>%1: se esperaba uno de %2, se encontró «%3»</translation>
    </message>
    <message>
        <source>%1: expected letters of %2, found &quot;%3&quot;</source>
        <translation>%1: se esperaban letras de %2, se encontró «%3»</translation>
    </message>
    <message>
        <source>%1: expected a year, found &quot;%2&quot;</source>
        <translation>%1: se esperaba un año, se encontró «%2»</translation>
    </message>
</context>
<context>
    <name>CatalogManifest</name>
    <message>
        <source>expected: unit, least, most, source, year, confidence; found &quot;%1&quot;</source>
        <translation>se esperaba: unidad, mínimo, máximo, fuente, año, confianza; se encontró «%1»</translation>
    </message>
    <message>
        <source>a bound, year or confidence is not valid in &quot;%1&quot;</source>
        <translation>un límite, el año o la confianza no es válido en «%1»</translation>
    </message>
    <message>
        <source>expected: source, year, confidence; found &quot;%1&quot;</source>
        <translation>se esperaba: fuente, año, confianza; se encontró «%1»</translation>
    </message>
    <message>
        <source>a year or confidence is not valid in &quot;%1&quot;</source>
        <translation>el año o la confianza no es válido en «%1»</translation>
    </message>
    <message>
        <source>&quot;file&quot; must name a file of the same folder</source>
        <translation>«file» debe nombrar un archivo de la misma carpeta</translation>
    </message>
    <message>
        <source>the manifest is larger than 1 MiB</source>
        <translation>el manifiesto ocupa más de 1 MiB</translation>
    </message>
    <message>
        <source>the manifest contains a NUL byte</source>
        <translation>el manifiesto contiene un byte NUL</translation>
    </message>
    <message>
        <source>a manifest has no directives (#)</source>
        <translation>un manifiesto no admite directivas (#)</translation>
    </message>
    <message>
        <source>the manifest is nested deeper than %1</source>
        <translation>el manifiesto tiene más de %1 niveles de anidamiento</translation>
    </message>
    <message>
        <source>this is not a catalog of format %1</source>
        <translation>no es un catálogo del formato %1</translation>
    </message>
    <message>
        <source>&quot;version&quot; is missing</source>
        <translation>falta «version»</translation>
    </message>
    <message>
        <source>&quot;tables&quot; is missing</source>
        <translation>falta «tables»</translation>
    </message>
    <message>
        <source>&quot;version&quot; is &quot;%1&quot;; expected letters, digits, &quot;.&quot;, &quot;+&quot;, &quot;_&quot; and &quot;-&quot;</source>
        <translation>«version» es «%1»; se esperaban letras, cifras, «.», «+», «_» y «-»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no mark; expected signs such as &quot;~&quot;, and no digit, comma, quote, &quot;+&quot;, &quot;-&quot; or &quot;.&quot;</source>
        <translation>«%1» no es una marca; se esperaban signos como «~», sin cifras, comas, comillas, «+», «-» ni «.»</translation>
    </message>
</context>
<context>
    <name>CatalogMerge</name>
    <message>
        <source>a second file with the table &quot;%1&quot;</source>
        <translation>un segundo archivo con la tabla «%1»</translation>
    </message>
    <message>
        <source>this is no table of a catalog; expected one of %1</source>
        <translation>no es una tabla de un catálogo; se esperaba una de %1</translation>
    </message>
    <message>
        <source>this may be one of several tables; expected a file named %1.csv</source>
        <translation>puede ser una de varias tablas; se esperaba un archivo llamado %1.csv</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is not known; expected one of %2</source>
        <translation>no se conoce la columna «%1»; se esperaba una de %2</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is missing</source>
        <translation>falta la columna «%1»</translation>
    </message>
    <message>
        <source>Imported figures: %1</source>
        <translation>Cifras importadas: %1</translation>
    </message>
    <message>
        <source>own data</source>
        <translation>datos propios</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not name a catalog; expected letters, digits, &quot;.&quot; and &quot;-&quot;</source>
        <translation>«%1» no es un nombre de catálogo; se esperaban letras, cifras, «.» y «-»</translation>
    </message>
    <message>
        <source>there is no table to import</source>
        <translation>no hay ninguna tabla que importar</translation>
    </message>
    <message>
        <source>the row stands here twice, first on line %1</source>
        <translation>la fila figura dos veces, la primera en la línea %1</translation>
    </message>
    <message>
        <source>expected a number such as 0.25, found &quot;%1&quot;</source>
        <translation>se esperaba un número como 0.25, se encontró «%1»</translation>
    </message>
</context>
<context>
    <name>CatalogPreview</name>
    <message>
        <source>the preview was stopped</source>
        <translation>se detuvo la vista previa</translation>
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
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>data</source>
        <translation>datos</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>respuestas</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 después de %2</translation>
    </message>
    <message>
        <source>deleted after %1</source>
        <translation>se elimina después de %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>no instance type</source>
        <translation>sin tipo de instancia</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>, always on</source>
        <translation>, encendido permanente</translation>
    </message>
    <message>
        <source>, in %1</source>
        <translation>, en %1</translation>
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
        <translation>Región</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Prácticas</translation>
    </message>
    <message>
        <source>Quality: %1</source>
        <translation>Calidad: %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
</context>
<context>
    <name>ChoiceNames</name>
    <message>
        <source>Deleted after</source>
        <translation>Se elimina después de</translation>
    </message>
    <message>
        <source>Transition %1: %2</source>
        <translation>Transición %1: %2</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regiones</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>never deleted</source>
        <translation>nunca se elimina</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Usage: greenprint-cli VERB [OPTION…] ARGUMENT…

Plans machine-learning workloads on AWS: energy, carbon, water, cost, latency.

Verbs:
</source>
        <translation>Uso: greenprint-cli VERBO [OPCIÓN…] ARGUMENTO…

Planifica cargas de trabajo de machine learning en AWS: energía, carbono, agua, coste, latencia.

Verbos:
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
En todos: --scenario ID, --format FORMAT, --catalog FOLDER, --library FILE, --threads N, --help,
--version.
Un PLAN es un archivo .gplan, un PDF que lo contiene, o library:NAME o library:ID para uno
de la biblioteca.
Códigos de salida: 0 correcto; 1 correcto, pero un escenario no es viable; 2 uso incorrecto;
3 no se puede leer una entrada; 4 no se puede escribir una salida; 5 cancelado.
«greenprint-cli VERBO --help» da más detalles sobre un verbo.
</translation>
    </message>
    <message>
        <source>Try &quot;greenprint-cli --help&quot;.</source>
        <translation>Pruebe «greenprint-cli --help».</translation>
    </message>
    <message>
        <source>Scenario; the baseline, or all, without it.</source>
        <translation>Escenario; si se omite, el escenario base o todos.</translation>
    </message>
    <message>
        <source>json, csv or table.</source>
        <translation>json, csv o table.</translation>
    </message>
    <message>
        <source>Folder of another catalog.</source>
        <translation>Carpeta de otro catálogo.</translation>
    </message>
    <message>
        <source>Another plan library than the user&apos;s.</source>
        <translation>Biblioteca de planes distinta de la del usuario.</translation>
    </message>
    <message>
        <source>Threads for long work.</source>
        <translation>Hilos para las tareas largas.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Muestra la versión.</translation>
    </message>
    <message>
        <source>a verb is missing</source>
        <translation>falta un verbo</translation>
    </message>
    <message>
        <source>there is no verb &quot;%1&quot;</source>
        <translation>no existe el verbo «%1»</translation>
    </message>
    <message>
        <source>the PDF is larger than 256 MiB</source>
        <translation>el PDF ocupa más de 256 MiB</translation>
    </message>
    <message>
        <source>Catalog %1 of %2
</source>
        <translation>Catálogo %1 de %2
</translation>
    </message>
    <message>
        <source>%1 Regions, %2 EC2 types, %3 SageMaker types, %4 practices

</source>
        <translation>%1 Regiones, %2 tipos de EC2, %3 tipos de SageMaker, %4 prácticas

</translation>
    </message>
    <message>
        <source>%1 tables, %2 numbers, %3 references: %4 defects
</source>
        <translation>%1 tablas, %2 números, %3 referencias: %4 defectos
</translation>
    </message>
    <message>
        <source>expected catalog %1 %2</source>
        <translation>se esperaba catalog %1 %2</translation>
    </message>
    <message>
        <source>The catalog: its version, contents and sources; check proves it sound. Newer catalogs, or tables with own figures, are imported into the library.</source>
        <translation>El catálogo: su versión, contenido y fuentes; check demuestra que es correcto. Los catálogos más recientes, o tablas con cifras propias, se importan a la biblioteca.</translation>
    </message>
    <message>
        <source>Name of an import of tables; the date without it.</source>
        <translation>Nombre de una importación de tablas; si se omite, la fecha.</translation>
    </message>
    <message>
        <source>Puts an imported catalog to use.</source>
        <translation>Pone en uso un catálogo importado.</translation>
    </message>
    <message>
        <source>Shows what an import would change, and imports nothing.</source>
        <translation>Muestra qué cambiaría una importación, sin importar nada.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>Carbono</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Agua</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Catalog %1 changes the results of %2 of %3 saved plans.
</source>
        <translation>El catálogo %1 cambia los resultados de %2 de %3 planes guardados.
</translation>
    </message>
    <message>
        <source>Catalog %1 is imported and in use.</source>
        <translation>El catálogo %1 está importado y en uso.</translation>
    </message>
    <message>
        <source>Catalog %1 is imported; &quot;catalog use %1&quot; puts it to use.</source>
        <translation>El catálogo %1 está importado; «catalog use %1» lo pone en uso.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>integrado</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Choices, results and differences of scenarios side by side.</source>
        <translation>Decisiones, resultados y diferencias de los escenarios, lado a lado.</translation>
    </message>
    <message>
        <source>Scenario to compare with; the plan&apos;s baseline without it.</source>
        <translation>Escenario con el que comparar; si se omite, el escenario base del plan.</translation>
    </message>
    <message>
        <source>Totals by scenario, stage and month; with --ledger the lines.</source>
        <translation>Totales por escenario, etapa y mes; con --ledger, las líneas.</translation>
    </message>
    <message>
        <source>Shows the ledger lines.</source>
        <translation>Muestra las líneas del desglose.</translation>
    </message>
    <message>
        <source>--line: expected a number from 0 to %1</source>
        <translation>--line: se esperaba un número de 0 a %1</translation>
    </message>
    <message>
        <source>The formula of a figure with its values and sources.</source>
        <translation>La fórmula de una cifra con sus valores y fuentes.</translation>
    </message>
    <message>
        <source>One ledger line with every factor.</source>
        <translation>Una línea del desglose con todos sus factores.</translation>
    </message>
    <message>
        <source>--objectives: &quot;%1&quot; is not a metric</source>
        <translation>--objectives: «%1» no es una métrica</translation>
    </message>
    <message>
        <source>--vary: &quot;%1&quot;; expected some of region, storage, instance, endpoint, practices</source>
        <translation>--vary: «%1»; se esperaba uno o varios de region, storage, instance, endpoint, practices</translation>
    </message>
    <message>
        <source>The designs that no other one beats, out of all there are.</source>
        <translation>Los diseños que ningún otro supera, entre todos los posibles.</translation>
    </message>
    <message>
        <source>Two or three metrics; carbon_kg,cost_usd without it.</source>
        <translation>Dos o tres métricas; si se omite, carbon_kg,cost_usd.</translation>
    </message>
    <message>
        <source>METRIC&lt;=N; may stand several times.</source>
        <translation>METRIC&lt;=N; se puede repetir.</translation>
    </message>
    <message>
        <source>region, storage, instance, endpoint, practices; the first four without it.</source>
        <translation>region, storage, instance, endpoint, practices; si se omite, los cuatro primeros.</translation>
    </message>
    <message>
        <source>All stages in one Region.</source>
        <translation>Todas las etapas en una misma Región.</translation>
    </message>
    <message>
        <source>Only these instance types, as ml.g5.*,ml.c7*.</source>
        <translation>Solo estos tipos de instancia, p. ej. ml.g5.*,ml.c7*.</translation>
    </message>
    <message>
        <source>there is no format &quot;%1&quot;; there are %2</source>
        <translation>no existe el formato «%1»; existen %2</translation>
    </message>
    <message>
        <source>-o FILE is missing</source>
        <translation>falta -o FILE</translation>
    </message>
    <message>
        <source>A file for another tool.</source>
        <translation>Un archivo para otra herramienta.</translation>
    </message>
    <message>
        <source>File to write.</source>
        <translation>Archivo en el que se escribe.</translation>
    </message>
    <message>
        <source>Well-Architected custom lens; the built-in lens without it.</source>
        <translation>Lente personalizada de Well-Architected; si se omite, la lente integrada.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no revision</source>
        <translation>«%1» no es una versión</translation>
    </message>
    <message>
        <source>%1 carries no results</source>
        <translation>%1 no contiene resultados</translation>
    </message>
    <message>
        <source>Revision %1 of &quot;%2&quot;</source>
        <translation>Versión %1 de «%2»</translation>
    </message>
    <message>
        <source>%1 was saved without results</source>
        <translation>%1 se guardó sin resultados</translation>
    </message>
    <message>
        <source>The inputs are the same.
</source>
        <translation>Las entradas son iguales.
</translation>
    </message>
    <message>
        <source>The results are the same.
</source>
        <translation>Los resultados son iguales.
</translation>
    </message>
    <message>
        <source>%1, frozen with catalog %2; the catalog in use is %3

</source>
        <translation>%1, congelado con el catálogo %2; el catálogo en uso es %3

</translation>
    </message>
    <message>
        <source>Nothing would change.
</source>
        <translation>Nada cambiaría.
</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is computed with catalog %2</source>
        <translation>«%1» está calculado con el catálogo %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Encontrado en</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>--order: expected modified, name, created, carbon or cost</source>
        <translation>--order: se esperaba modified, name, created, carbon o cost</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Hitos</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>there is no plan file in the folder</source>
        <translation>no hay ningún archivo de plan en la carpeta</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>the plan has no milestone &quot;%1&quot;</source>
        <translation>el plan no tiene el hito «%1»</translation>
    </message>
    <message>
        <source>the newest revision says the same already</source>
        <translation>la versión más reciente ya dice lo mismo</translation>
    </message>
    <message>
        <source>revision %1 is the newest again, as revision %2</source>
        <translation>la versión %1 vuelve a ser la más reciente, como versión %2</translation>
    </message>
    <message>
        <source>another program saved the plan just now; please try again</source>
        <translation>otro programa acaba de guardar el plan; inténtelo de nuevo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is recorded with catalog %2</source>
        <translation>«%1» queda registrado con el catálogo %2</translation>
    </message>
    <message>
        <source>expected --tag or --note</source>
        <translation>se esperaba --tag o --note</translation>
    </message>
    <message>
        <source>the plan is in the bin as %1</source>
        <translation>el plan está en la papelera como %1</translation>
    </message>
    <message>
        <source>: there is no library here</source>
        <translation>: no hay ninguna biblioteca aquí</translation>
    </message>
    <message>
        <source>%1 plans, %2 revisions, %3 milestones, %4 catalogs in %5 MB: %6 defects
</source>
        <translation>%1 planes, %2 versiones, %3 hitos, %4 catálogos en %5 MB: %6 defectos
</translation>
    </message>
    <message>
        <source>&quot;library recover -o FILE&quot; makes a new library of what can be read.
</source>
        <translation>«library recover -o FILE» crea una biblioteca nueva con lo que se pueda leer.
</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>no se puede crear la carpeta</translation>
    </message>
    <message>
        <source>%1 plans, %2 revisions and %3 milestones are in %4
</source>
        <translation>%1 planes, %2 versiones y %3 hitos están en %4
</translation>
    </message>
    <message>
        <source>lost: %1
</source>
        <translation>perdido: %1
</translation>
    </message>
    <message>
        <source>--%1: expected a whole number from 1 on</source>
        <translation>--%1: se esperaba un número entero a partir de 1</translation>
    </message>
    <message>
        <source>The plans with the figures of their baselines.</source>
        <translation>Los planes con las cifras de sus escenarios base.</translation>
    </message>
    <message>
        <source>Plans in which all words are found: in names, descriptions, datasets, tasks, services, notes and tags. The last word may be a beginning.</source>
        <translation>Planes que contienen todas las palabras: en nombres, descripciones, conjuntos de datos, tareas, servicios, notas y etiquetas. La última palabra puede estar incompleta.</translation>
    </message>
    <message>
        <source>Takes plans over; a plan with a known id becomes a further revision.</source>
        <translation>Incorpora planes; un plan con un id ya conocido pasa a ser una versión más.</translation>
    </message>
    <message>
        <source>Writes a plan as a file, or to standard output.</source>
        <translation>Escribe un plan como archivo o en la salida estándar.</translation>
    </message>
    <message>
        <source>The revisions of a plan, newest first.</source>
        <translation>Las versiones de un plan, de la más reciente a la más antigua.</translation>
    </message>
    <message>
        <source>What differs between two revisions, in inputs and results; without the second the newest is compared.</source>
        <translation>Qué difiere entre dos versiones, en entradas y resultados; sin la segunda se compara la más reciente.</translation>
    </message>
    <message>
        <source>Makes an earlier revision the newest again.</source>
        <translation>Convierte una versión anterior en la más reciente.</translation>
    </message>
    <message>
        <source>Freezes the newest revision with its results under a title.</source>
        <translation>Congela la versión más reciente con sus resultados bajo un título.</translation>
    </message>
    <message>
        <source>What the catalog in use would change in the frozen results, and why.</source>
        <translation>Qué cambiaría el catálogo en uso en los resultados congelados, y por qué.</translation>
    </message>
    <message>
        <source>Sets the tags or the note of a plan; an empty text removes them.</source>
        <translation>Establece las etiquetas o la nota de un plan; un texto vacío las elimina.</translation>
    </message>
    <message>
        <source>Moves a plan to the bin.</source>
        <translation>Mueve un plan a la papelera.</translation>
    </message>
    <message>
        <source>Takes a plan out of the bin.</source>
        <translation>Saca un plan de la papelera.</translation>
    </message>
    <message>
        <source>Removes a plan in the bin for good.</source>
        <translation>Elimina definitivamente un plan de la papelera.</translation>
    </message>
    <message>
        <source>Reads everything and says what is damaged.</source>
        <translation>Lo lee todo e indica qué está dañado.</translation>
    </message>
    <message>
        <source>Makes a checked copy of the library.</source>
        <translation>Crea una copia verificada de la biblioteca.</translation>
    </message>
    <message>
        <source>Makes a new library of what can be read of a damaged one, which stays.</source>
        <translation>Crea una biblioteca nueva con lo que se pueda leer de una dañada, que se conserva.</translation>
    </message>
    <message>
        <source>The plan library: plans with their history, milestones and results.
It is %1, or the file of --library.
</source>
        <translation>La biblioteca de planes: planes con su historial, hitos y resultados.
Es %1, o el archivo de --library.
</translation>
    </message>
    <message>
        <source>expected library %1 %2</source>
        <translation>se esperaba library %1 %2</translation>
    </message>
    <message>
        <source>expected library with one of %1</source>
        <translation>se esperaba library con uno de %1</translation>
    </message>
    <message>
        <source>Tag; may be given several times.</source>
        <translation>Etiqueta; se puede repetir.</translation>
    </message>
    <message>
        <source>Note about a plan.</source>
        <translation>Nota sobre un plan.</translation>
    </message>
    <message>
        <source>Comment on a revision.</source>
        <translation>Comentario sobre una versión.</translation>
    </message>
    <message>
        <source>Revision; the newest without it.</source>
        <translation>Versión; si se omite, la más reciente.</translation>
    </message>
    <message>
        <source>Milestone of the plan.</source>
        <translation>Hito del plan.</translation>
    </message>
    <message>
        <source>Order: modified, name, created, carbon or cost.</source>
        <translation>Orden: modified, name, created, carbon o cost.</translation>
    </message>
    <message>
        <source>Shows this many at most.</source>
        <translation>Muestra como máximo este número.</translation>
    </message>
    <message>
        <source>Looks into the bin.</source>
        <translation>Busca en la papelera.</translation>
    </message>
    <message>
        <source>The plan library; &quot;library --help&quot; says more.</source>
        <translation>La biblioteca de planes; «library --help» da más detalles.</translation>
    </message>
    <message>
        <source>--%1: expected one of %2, found &quot;%3&quot;</source>
        <translation>--%1: se esperaba uno de %2, se encontró «%3»</translation>
    </message>
    <message>
        <source>Every option of one choice, everything else staying as it is.</source>
        <translation>Todas las opciones de una decisión, sin cambiar nada más.</translation>
    </message>
    <message>
        <source>What to rank: region, storage, instance, endpoint.</source>
        <translation>Qué se clasifica: region, storage, instance, endpoint.</translation>
    </message>
    <message>
        <source>Dataset, task or service; without it the one that weighs most.</source>
        <translation>Conjunto de datos, tarea o servicio; si se omite, el que más pesa.</translation>
    </message>
    <message>
        <source>Stage whose Region is ranked; all together without it.</source>
        <translation>Etapa cuya Región se clasifica; si se omite, todas juntas.</translation>
    </message>
    <message>
        <source>Metric to sort by; carbon_kg without it.</source>
        <translation>Métrica por la que se ordena; si se omite, carbon_kg.</translation>
    </message>
    <message>
        <source>At most so many options.</source>
        <translation>Número máximo de opciones.</translation>
    </message>
    <message>
        <source>there is no report &quot;%1&quot;; there are model-card, well-architected, comparison</source>
        <translation>no existe el informe «%1»; existen model-card, well-architected, comparison</translation>
    </message>
    <message>
        <source>--paper: A4, Letter</source>
        <translation>--paper: A4, Letter</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say what to write; its name should end in one of %2</source>
        <translation>«%1» no indica qué escribir; el nombre debe terminar en uno de %2</translation>
    </message>
    <message>
        <source>--archive is for PDF only</source>
        <translation>--archive es solo para PDF</translation>
    </message>
    <message>
        <source>A document to hand over; its type follows from the file&apos;s name.</source>
        <translation>Un documento para entregar; su tipo depende del nombre del archivo.</translation>
    </message>
    <message>
        <source>Language of the report: en, de, fr, es, ja.</source>
        <translation>Idioma del informe: en, de, fr, es, ja.</translation>
    </message>
    <message>
        <source>Lens of the review; the built-in one without it.</source>
        <translation>Lente de la revisión; si se omite, la integrada.</translation>
    </message>
    <message>
        <source>A4 or Letter.</source>
        <translation>A4 o Letter.</translation>
    </message>
    <message>
        <source>PDF/A-1b for keeping; without the plan inside.</source>
        <translation>PDF/A-1b para conservar; sin el plan incluido.</translation>
    </message>
    <message>
        <source>The plan is reviewed against the lens &quot;%1&quot;; name its file with --lens. This is a review against &quot;%2&quot;.</source>
        <translation>El plan se revisa con la lente «%1»; indique su archivo con --lens. Esta es una revisión con «%2».</translation>
    </message>
    <message>
        <source>the plan has no id, so that the library keeps no milestone of it</source>
        <translation>el plan no tiene id, por lo que la biblioteca no guarda ningún hito suyo</translation>
    </message>
    <message>
        <source>Since &quot;%1&quot;: coverage %2, was %3; high risks %4, were %5.</source>
        <translation>Desde «%1»: cobertura %2, antes %3; riesgos altos %4, antes %5.</translation>
    </message>
    <message>
        <source>Carbon changes by %1.</source>
        <translation>El carbono cambia en %1.</translation>
    </message>
    <message>
        <source>%1, scenario &quot;%2&quot;</source>
        <translation>%1, escenario «%2»</translation>
    </message>
    <message>
        <source>What open practices would save in this plan</source>
        <translation>Qué ahorrarían en este plan las prácticas pendientes</translation>
    </message>
    <message>
        <source>Together (%1) they save %2 of %3.</source>
        <translation>En conjunto (%1) ahorran %2 de %3.</translation>
    </message>
    <message>
        <source>The lens</source>
        <translation>La lente</translation>
    </message>
    <message>
        <source>The plan answers &quot;%1&quot;, which the lens does not have.</source>
        <translation>El plan responde a «%1», que no existe en la lente.</translation>
    </message>
    <message>
        <source>Risks, coverage, evidence and what open practices would save, by a lens.</source>
        <translation>Riesgos, cobertura, evidencia y ahorro posible de las prácticas pendientes, según una lente.</translation>
    </message>
    <message>
        <source>Says what changed since a milestone in the library.</source>
        <translation>Indica qué cambió desde un hito de la biblioteca.</translation>
    </message>
    <message>
        <source>Prints the RELAX NG schema of the plan file.</source>
        <translation>Imprime el esquema RELAX NG del archivo de plan.</translation>
    </message>
    <message>
        <source>What each factor alone does to a metric, the strongest first.</source>
        <translation>Qué hace cada factor por sí solo a una métrica, de mayor a menor.</translation>
    </message>
    <message>
        <source>Metric; carbon_kg without it.</source>
        <translation>Métrica; si se omite, carbon_kg.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not PATH=VALUE</source>
        <translation>«%1» no es PATH=VALUE</translation>
    </message>
    <message>
        <source>Changes a plan; creates missing parts, an empty value removes.</source>
        <translation>Modifica un plan; crea las partes que faltan, un valor vacío elimina.</translation>
    </message>
    <message>
        <source>expected PLAN PATH=FROM..TO/STEPS, and at most one more PATH=…</source>
        <translation>se esperaba PLAN PATH=FROM..TO/STEPS y, como máximo, otro PATH=…</translation>
    </message>
    <message>
        <source>Results while one or two inputs go from one value to another.</source>
        <translation>Resultados mientras una o dos entradas pasan de un valor a otro.</translation>
    </message>
    <message>
        <source>How sure the figures are, and how likely one scenario is lower than another.</source>
        <translation>Qué certeza ofrecen las cifras y con qué probabilidad un escenario es menor que otro.</translation>
    </message>
    <message>
        <source>Random draws; 10000 without it.</source>
        <translation>Muestras aleatorias; si se omite, 10000.</translation>
    </message>
    <message>
        <source>Start of the random numbers; 1 without it.</source>
        <translation>Semilla de los números aleatorios; si se omite, 1.</translation>
    </message>
    <message>
        <source>nothing found
</source>
        <translation>no se encontró nada
</translation>
    </message>
    <message>
        <source>Reads and checks plans and prints what it finds.</source>
        <translation>Lee y comprueba planes e imprime lo que encuentra.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a metric; expected one of %2</source>
        <translation>«%1» no es una métrica; se esperaba una de %2</translation>
    </message>
    <message>
        <source>%1 designs covered exactly, %2 on the front, %3 of them here, %4 s
</source>
        <translation>%1 diseños analizados de forma exacta, %2 en el frente, %3 de ellos aquí, %4 s
</translation>
    </message>
    <message>
        <source>At most so many designs, spread over the front; in a table 100 without it.</source>
        <translation>Como máximo este número de diseños, repartidos por el frente; si se omite, 100 en una tabla.</translation>
    </message>
    <message>
        <source>The catalog in use is %1; &quot;library effect&quot; says what it would change.</source>
        <translation>El catálogo en uso es %1; «library effect» indica qué cambiaría.</translation>
    </message>
    <message>
        <source>The results that were frozen with a plan, and the catalog they were made with.</source>
        <translation>Los resultados congelados con un plan y el catálogo con el que se calcularon.</translation>
    </message>
    <message>
        <source>Makes a copy that is computed with the catalog in use, in the library or as a file.</source>
        <translation>Crea una copia calculada con el catálogo en uso, en la biblioteca o como archivo.</translation>
    </message>
    <message>
        <source>Reviews a milestone in the library in place of the plan as it is today.</source>
        <translation>Revisa un hito de la biblioteca en lugar del plan tal como está hoy.</translation>
    </message>
    <message>
        <source>there is no set-up &quot;%1&quot;; the library has %2</source>
        <translation>no existe la configuración «%1»; la biblioteca tiene %2</translation>
    </message>
    <message>
        <source>Set-up that the library keeps: language, paper and chapters.</source>
        <translation>Configuración guardada en la biblioteca: idioma, papel y capítulos.</translation>
    </message>
    <message>
        <source>expected PLAN PATH=FROM..TO/STEPS, and at least one more PATH=… to link</source>
        <translation>se esperaba PLAN PATH=FROM..TO/STEPS y al menos otro PATH=… para vincular</translation>
    </message>
    <message>
        <source>Two inputs or more take their steps together, not as a grid.</source>
        <translation>Dos o más entradas avanzan juntas, no como una cuadrícula.</translation>
    </message>
    <message>
        <source>expected %1, or list with one of %2</source>
        <translation>se esperaba %1, o list con uno de %2</translation>
    </message>
</context>
<context>
    <name>CliTexts</name>
    <message numerus="yes">
        <source>expected %1, found %n argument(s)</source>
        <translation>
            <numerusform>se esperaba %1; argumentos encontrados: %n</numerusform>
            <numerusform>se esperaba %1; argumentos encontrados: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no scenario &quot;%1&quot;; the plan has %2</source>
        <translation>no existe el escenario «%1»; el plan tiene %2</translation>
    </message>
    <message>
        <source>--scenario may be given once here</source>
        <translation>--scenario solo se puede indicar una vez aquí</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; is not a metric; expected one of %3</source>
        <translation>--%1: «%2» no es una métrica; se esperaba una de %3</translation>
    </message>
    <message>
        <source>--%1: expected a whole number from %2 to %3, found &quot;%4&quot;</source>
        <translation>--%1: se esperaba un número entero de %2 a %3, se encontró «%4»</translation>
    </message>
    <message>
        <source>standard output could not be written</source>
        <translation>no se pudo escribir en la salida estándar</translation>
    </message>
    <message>
        <source>this is not for a terminal; send it to a file: … &gt; FILE</source>
        <translation>esto no es para un terminal; envíelo a un archivo: … &gt; FILE</translation>
    </message>
    <message>
        <source>The library is not read (%1); the built-in catalog is used.</source>
        <translation>La biblioteca no se lee (%1); se usa el catálogo integrado.</translation>
    </message>
</context>
<context>
    <name>ClosingSections</name>
    <message>
        <source>Assumptions, limits and findings</source>
        <translation>Supuestos, limitaciones y hallazgos</translation>
    </message>
    <message>
        <source>What would change the result</source>
        <translation>Qué cambiaría el resultado</translation>
    </message>
    <message>
        <source>A different grid: the electricity&apos;s intensity is an average of the past and differs between publishers. Other traffic: idle capacity depends on its shape. Other power: AWS publishes none by instance type, so it is modelled. Storage copies: AWS publishes no energy by class. Prices: list prices, without agreements.</source>
        <translation>Otra red eléctrica: la intensidad de la electricidad es un promedio del pasado y difiere según quién la publica. Otro tráfico: la capacidad inactiva depende de su perfil. Otra potencia: AWS no la publica por tipo de instancia, por lo que se modela. Copias del almacenamiento: AWS no publica la energía por clase. Precios: precios de lista, sin acuerdos.</translation>
    </message>
    <message>
        <source>Findings of the simulation</source>
        <translation>Hallazgos de la simulación</translation>
    </message>
    <message>
        <source>The simulation has no findings for this scenario.</source>
        <translation>La simulación no tiene hallazgos para este escenario.</translation>
    </message>
    <message>
        <source>What this card discloses</source>
        <translation>Qué declara esta tarjeta</translation>
    </message>
    <message>
        <source>Fields stated</source>
        <translation>Campos indicados</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Required fields missing</source>
        <translation>Faltan campos obligatorios</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Qué falta</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>recomendado</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>indicado</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>no procede</translation>
    </message>
    <message>
        <source>How this card was made</source>
        <translation>Cómo se elaboró esta tarjeta</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>The same plan, catalog and tool give the same figures. Results are rounded to three significant digits here; the machine-readable card has them in full.</source>
        <translation>El mismo plan, catálogo y herramienta dan las mismas cifras. Aquí los resultados se redondean a tres cifras significativas; la tarjeta legible por máquina los contiene completos.</translation>
    </message>
</context>
<context>
    <name>CoefficientSections</name>
    <message>
        <source>Coefficients</source>
        <translation>Coeficientes</translation>
    </message>
    <message>
        <source>Coefficients in use</source>
        <translation>Coeficientes en uso</translation>
    </message>
    <message>
        <source>With low confidence</source>
        <translation>Con confianza baja</translation>
    </message>
    <message>
        <source>From the plan itself</source>
        <translation>Propios del plan</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Source, year</source>
        <translation>Fuente, año</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>en todas partes</translation>
    </message>
    <message>
        <source>Figures of the plan&apos;s own</source>
        <translation>Cifras propias del plan</translation>
    </message>
    <message>
        <source>These take the place of the catalog&apos;s figures, or add a site or a type to it.</source>
        <translation>Sustituyen a las cifras del catálogo o le añaden un emplazamiento o un tipo.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>facts only</source>
        <translation>solo hechos</translation>
    </message>
    <message>
        <source>own work</source>
        <translation>elaboración propia</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, desde %2</translation>
    </message>
    <message>
        <source>above %1 a month</source>
        <translation>más de %1 al mes</translation>
    </message>
    <message>
        <source>up to %1 a month</source>
        <translation>hasta %1 al mes</translation>
    </message>
    <message>
        <source>%1 to %2 a month</source>
        <translation>de %1 a %2 al mes</translation>
    </message>
    <message>
        <source>The year beside a value is the one that the value is of, such as a price; the year of a source is that of its publication.</source>
        <translation>El año junto a un valor es aquel al que se refiere el valor, por ejemplo un precio; el año de una fuente es el de su publicación.</translation>
    </message>
</context>
<context>
    <name>ComparisonReport</name>
    <message>
        <source>Comparison of scenarios</source>
        <translation>Comparación de escenarios</translation>
    </message>
    <message>
        <source>scenarios</source>
        <translation>escenarios</translation>
    </message>
    <message>
        <source>environmental impact</source>
        <translation>impacto ambiental</translation>
    </message>
    <message>
        <source>machine learning</source>
        <translation>machine learning</translation>
    </message>
    <message>
        <source>%1 (baseline)</source>
        <translation>%1 (base)</translation>
    </message>
    <message>
        <source>No scenario can be ranked by carbon: none is feasible with all factors known.</source>
        <translation>No se puede clasificar ningún escenario por carbono: ninguno es viable con todos los factores conocidos.</translation>
    </message>
    <message>
        <source>The baseline “%1” has the least carbon: %2.</source>
        <translation>El escenario base «%1» es el de menor carbono: %2.</translation>
    </message>
    <message>
        <source>“%1” has the least carbon: %2, %3 against “%4”.</source>
        <translation>«%1» es el de menor carbono: %2, %3 respecto a «%4».</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>With it: %1.</source>
        <translation>Con ese escenario: %1.</translation>
    </message>
    <message>
        <source>Missed: %1.</source>
        <translation>Objetivos incumplidos: %1.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Escenario base</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Escenarios</translation>
    </message>
    <message>
        <source>Functional unit</source>
        <translation>Unidad funcional</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 respecto a %2</translation>
    </message>
    <message>
        <source>Results side by side</source>
        <translation>Resultados lado a lado</translation>
    </message>
    <message>
        <source>Carbon per %1</source>
        <translation>Carbono por %1</translation>
    </message>
    <message>
        <source>Feasible</source>
        <translation>Viable</translation>
    </message>
    <message>
        <source>Differences are against “%1”. Carbon is location-based plus embodied; the market-based figure stands beside it and is never netted.</source>
        <translation>Las diferencias son respecto a «%1». El carbono es el basado en la ubicación más el incorporado; la cifra basada en el mercado figura al lado y nunca se compensa.</translation>
    </message>
    <message>
        <source>≥: something is unknown; the figure is the sum of what is known.</source>
        <translation>≥: algo es desconocido; la cifra es la suma de lo que se conoce.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Qué difiere</translation>
    </message>
    <message>
        <source>All scenarios make the same choices.</source>
        <translation>Todos los escenarios toman las mismas decisiones.</translation>
    </message>
    <message>
        <source>Bold: other than in the baseline. What is alike everywhere is left out.</source>
        <translation>Negrita: distinto del escenario base. Se omite lo que es igual en todos.</translation>
    </message>
    <message>
        <source>Carbon over the period</source>
        <translation>Carbono en el periodo</translation>
    </message>
    <message>
        <source>Carbon by stage</source>
        <translation>Carbono por etapa</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Where the difference comes from</source>
        <translation>De dónde procede la diferencia</translation>
    </message>
    <message>
        <source>There is nothing to compare the baseline with.</source>
        <translation>No hay nada con lo que comparar el escenario base.</translation>
    </message>
    <message>
        <source>Parts of the workload</source>
        <translation>Partes de la carga de trabajo</translation>
    </message>
    <message>
        <source>Carbon and cost</source>
        <translation>Carbono y coste</translation>
    </message>
    <message>
        <source>List prices in US dollars, without agreements, credits and tax.</source>
        <translation>Precios de lista en dólares estadounidenses, sin acuerdos, créditos ni impuestos.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Inference option</source>
        <translation>Opción de inferencia</translation>
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
        <translation>Instancias en el pico</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inactividad</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Compromiso cumplido</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>sin compromiso</translation>
    </message>
    <message>
        <source>In the busiest month of the period.</source>
        <translation>En el mes de mayor actividad del periodo.</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>The plan sets no targets.</source>
        <translation>El plan no fija objetivos.</translation>
    </message>
    <message>
        <source>Set at</source>
        <translation>Fijado en</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Findings of the simulation</source>
        <translation>Hallazgos de la simulación</translation>
    </message>
    <message>
        <source>The simulation has no findings.</source>
        <translation>La simulación no tiene hallazgos.</translation>
    </message>
    <message>
        <source>Method and origin</source>
        <translation>Método y procedencia</translation>
    </message>
    <message>
        <source>All scenarios are simulated with the same method, catalog and demand. Every figure is a sum of ledger lines, each a product of factors with a source; the model card of a scenario lists them.</source>
        <translation>Todos los escenarios se simulan con el mismo método, catálogo y demanda. Cada cifra es una suma de líneas del desglose, cada una un producto de factores con una fuente; la tarjeta de modelo de un escenario los enumera.</translation>
    </message>
    <message>
        <source>Less carbon than the baseline in %1 of the draws.</source>
        <translation>Menos carbono que el escenario base en el %1 de las muestras.</translation>
    </message>
    <message>
        <source>How sure the difference is</source>
        <translation>Certeza de la diferencia</translation>
    </message>
    <message>
        <source>Carbon, P5</source>
        <translation>Carbono, P5</translation>
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
        <translation>Muestras con menos carbono que el escenario base</translation>
    </message>
    <message>
        <source>With less cost</source>
        <translation>Con menos coste</translation>
    </message>
    <message>
        <source>No scenario has a known cost to set against carbon.</source>
        <translation>Ningún escenario tiene un coste conocido que contraponer al carbono.</translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source>found &quot;%1&quot;; expected &quot;&amp;&amp;&quot;, &quot;||&quot; or the end</source>
        <translation>se encontró «%1»; se esperaba «&amp;&amp;», «||» o el final</translation>
    </message>
    <message>
        <source>the condition is nested more than %1 levels deep</source>
        <translation>la condición tiene más de %1 niveles de anidamiento</translation>
    </message>
    <message>
        <source>a &quot;)&quot; is missing</source>
        <translation>falta un «)»</translation>
    </message>
    <message>
        <source>the condition ends where the id of a choice was expected</source>
        <translation>la condición termina donde se esperaba el id de una opción</translation>
    </message>
    <message>
        <source>found &quot;%1&quot;; expected the id of a choice, &quot;!&quot; or &quot;(&quot;</source>
        <translation>se encontró «%1»; se esperaba el id de una opción, «!» o «(»</translation>
    </message>
    <message>
        <source>&quot;default&quot; stands alone</source>
        <translation>«default» debe ir solo</translation>
    </message>
    <message>
        <source>the condition names more than %1 choices</source>
        <translation>la condición nombra más de %1 opciones</translation>
    </message>
    <message>
        <source>the condition has %1 characters; at most %2 are accepted</source>
        <translation>la condición tiene %1 caracteres; se admiten %2 como máximo</translation>
    </message>
</context>
<context>
    <name>Contributions</name>
    <message>
        <source>Everything else (%1)</source>
        <translation>Todo lo demás (%1)</translation>
    </message>
    <message>
        <source>%1 by stage</source>
        <translation>%1 por etapa</translation>
    </message>
    <message>
        <source>%1 by part of the workload</source>
        <translation>%1 por parte de la carga de trabajo</translation>
    </message>
    <message>
        <source>%1 by resource</source>
        <translation>%1 por recurso</translation>
    </message>
    <message>
        <source>%1 by activity</source>
        <translation>%1 por actividad</translation>
    </message>
</context>
<context>
    <name>CsvTable</name>
    <message>
        <source>the file is larger than 32 MiB</source>
        <translation>el archivo ocupa más de 32 MiB</translation>
    </message>
    <message>
        <source>the file contains a NUL byte</source>
        <translation>el archivo contiene un byte NUL</translation>
    </message>
    <message>
        <source>more than 512 columns</source>
        <translation>más de 512 columnas</translation>
    </message>
    <message>
        <source>%1 cells where the header has %2</source>
        <translation>%1 celdas donde el encabezado tiene %2</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>una comilla no está cerrada</translation>
    </message>
    <message>
        <source>text after a closing quote</source>
        <translation>texto después de una comilla de cierre</translation>
    </message>
    <message>
        <source>a carriage return inside a row</source>
        <translation>un retorno de carro dentro de una fila</translation>
    </message>
    <message>
        <source>the file has no header line</source>
        <translation>el archivo no tiene línea de encabezado</translation>
    </message>
    <message>
        <source>too many cells; a table is expected to have at most %1</source>
        <translation>demasiadas celdas; se espera que una tabla tenga como máximo %1</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>the disk is full; nothing was changed</source>
        <translation>el disco está lleno; no se cambió nada</translation>
    </message>
    <message>
        <source>the file may only be read; nothing was changed</source>
        <translation>el archivo es de solo lectura; no se cambió nada</translation>
    </message>
    <message>
        <source>another program is using the library and did not finish in time; nothing was changed, please try again</source>
        <translation>otro programa está usando la biblioteca y no terminó a tiempo; no se cambió nada, inténtelo de nuevo</translation>
    </message>
    <message>
        <source>the file could not be opened</source>
        <translation>no se pudo abrir el archivo</translation>
    </message>
    <message>
        <source>access to the file was denied</source>
        <translation>se denegó el acceso al archivo</translation>
    </message>
    <message>
        <source>the disk reported an error (%1); nothing was changed</source>
        <translation>el disco notificó un error (%1); no se cambió nada</translation>
    </message>
    <message>
        <source>this is not a library of Greenprint</source>
        <translation>no es una biblioteca de Greenprint</translation>
    </message>
    <message>
        <source>the library is damaged (%1)</source>
        <translation>la biblioteca está dañada (%1)</translation>
    </message>
    <message>
        <source>there is not enough memory for this</source>
        <translation>no hay memoria suficiente para esto</translation>
    </message>
    <message>
        <source>the library refused a change (%1)</source>
        <translation>la biblioteca rechazó un cambio (%1)</translation>
    </message>
    <message>
        <source>the SQLite driver of Qt is not installed</source>
        <translation>el controlador SQLite de Qt no está instalado</translation>
    </message>
    <message>
        <source>SQLite does not enforce foreign keys</source>
        <translation>SQLite no aplica las claves externas</translation>
    </message>
    <message>
        <source>nothing is known to be wrong</source>
        <translation>no se conoce ningún problema</translation>
    </message>
</context>
<context>
    <name>Delta</name>
    <message>
        <source>This is the baseline.</source>
        <translation>Este es el escenario base.</translation>
    </message>
    <message>
        <source>No difference can be given: a part of it is unknown.</source>
        <translation>No se puede dar la diferencia: una parte es desconocida.</translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>The same as %1 (%2).</source>
        <translation>Igual que %1 (%2).</translation>
    </message>
    <message>
        <source>%1 less than %2 (%3).</source>
        <translation>%1 menos que %2 (%3).</translation>
    </message>
    <message>
        <source>%1 more than %2 (%3).</source>
        <translation>%1 más que %2 (%3).</translation>
    </message>
    <message>
        <source>IT energy</source>
        <translation>Energía de TI</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>Location-based</source>
        <translation>Basado en la ubicación</translation>
    </message>
    <message>
        <source>Market-based</source>
        <translation>Basado en el mercado</translation>
    </message>
    <message>
        <source>Embodied</source>
        <translation>Incorporado</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>Carbono</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Agua</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>p95 latency</source>
        <translation>Latencia p95</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>Tiempo de entrenamiento</translation>
    </message>
</context>
<context>
    <name>DoubtCharts</name>
    <message>
        <source>What moves the figure: %1</source>
        <translation>Qué influye en la cifra: %1</translation>
    </message>
    <message>
        <source>Low end of the range</source>
        <translation>Extremo inferior del intervalo</translation>
    </message>
    <message>
        <source>High end of the range</source>
        <translation>Extremo superior del intervalo</translation>
    </message>
    <message>
        <source>%1 moves it most, from %2 to %3 %4. Hatched: at the low end of the range.</source>
        <translation>Lo que más influye es %1: de %2 a %3 %4. Rayado: en el extremo inferior del intervalo.</translation>
    </message>
    <message>
        <source>%1: nine draws in ten</source>
        <translation>%1: nueve de cada diez muestras</translation>
    </message>
    <message>
        <source>The stroke stands at the middle of the draws.</source>
        <translation>El trazo marca la mediana de las muestras.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 and %n more)</source>
        <translation>
            <numerusform>%1 (%2 y %n más)</numerusform>
            <numerusform>%1 (%2 y %n más)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EuAnnex</name>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Training time, wall clock of one run (days)</source>
        <translation>Tiempo de entrenamiento, duración real de una ejecución (días)</translation>
    </message>
    <message>
        <source>Training time, hardware-days over the period</source>
        <translation>Tiempo de entrenamiento, días de hardware en el periodo</translation>
    </message>
    <message>
        <source>Hardware of training</source>
        <translation>Hardware de entrenamiento</translation>
    </message>
    <message>
        <source>Training compute (FLOP)</source>
        <translation>Cómputo de entrenamiento (FLOP)</translation>
    </message>
    <message>
        <source>not stated in the plan</source>
        <translation>sin indicar en el plan</translation>
    </message>
    <message>
        <source>Energy of training (MWh)</source>
        <translation>Energía de entrenamiento (MWh)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Límites del sistema</translation>
    </message>
    <message>
        <source>Inference</source>
        <translation>Inferencia</translation>
    </message>
    <message>
        <source>FLOP of a benchmark task are asked for, which a plan does not know; energy per %1: %2</source>
        <translation>Se piden los FLOP de una tarea de referencia, que un plan no conoce; energía por %1: %2</translation>
    </message>
    <message>
        <source>Carbon over the period, location-based and embodied</source>
        <translation>Carbono en el periodo, basado en la ubicación e incorporado</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>EU documentation of general-purpose AI models: energy</source>
        <translation>Documentación de la UE para modelos de IA de uso general: energía</translation>
    </message>
    <message>
        <source>Training time, compute and energy</source>
        <translation>Tiempo de entrenamiento, cómputo y energía</translation>
    </message>
    <message>
        <source>Applies to providers of general-purpose models (AI Act, Annex XI). Energy is an estimate from the plan, retraining over the period included.</source>
        <translation>Se aplica a los proveedores de modelos de uso general (Reglamento de IA, anexo XI). La energía es una estimación a partir del plan e incluye el reentrenamiento durante el periodo.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>the model card is empty</source>
        <translation>la tarjeta de modelo está vacía</translation>
    </message>
    <message>
        <source>the model card is written (%1)</source>
        <translation>la tarjeta de modelo está redactada (%1)</translation>
    </message>
    <message>
        <source>results are divided by %1</source>
        <translation>los resultados se dividen entre %1</translation>
    </message>
    <message>
        <source>no functional unit is named</source>
        <translation>no se indica ninguna unidad funcional</translation>
    </message>
    <message>
        <source>%1: trained again on drift</source>
        <translation>%1: se reentrena cuando hay deriva</translation>
    </message>
    <message>
        <source>no model is trained again</source>
        <translation>no se reentrena ningún modelo</translation>
    </message>
    <message>
        <source>the plan has no service</source>
        <translation>el plan no tiene ningún servicio</translation>
    </message>
    <message>
        <source>%1: watched by %2</source>
        <translation>%1: supervisado por %2</translation>
    </message>
    <message>
        <source>%1: no monitoring is part of the plan</source>
        <translation>%1: el plan no incluye supervisión</translation>
    </message>
    <message>
        <source>the plan keeps no data</source>
        <translation>el plan no conserva datos</translation>
    </message>
    <message>
        <source>a plan does not say whether storage is watched</source>
        <translation>un plan no indica si se supervisa el almacenamiento</translation>
    </message>
    <message>
        <source>%1: managed (%2)</source>
        <translation>%1: gestionado (%2)</translation>
    </message>
    <message>
        <source>%1: run by yourself on %2</source>
        <translation>%1: operado por cuenta propia en %2</translation>
    </message>
    <message>
        <source>the plan names no instances</source>
        <translation>el plan no indica instancias</translation>
    </message>
    <message>
        <source>a plan does not say how releases are made</source>
        <translation>un plan no indica cómo se publican las versiones</translation>
    </message>
    <message>
        <source>a plan does not say who may do what</source>
        <translation>un plan no indica quién puede hacer qué</translation>
    </message>
    <message>
        <source>a plan does not say whether data is encrypted</source>
        <translation>un plan no indica si los datos están cifrados</translation>
    </message>
    <message>
        <source>a plan does not say what is versioned</source>
        <translation>un plan no indica qué se versiona</translation>
    </message>
    <message>
        <source>a plan does not say whether spending is tracked by activity</source>
        <translation>un plan no indica si el gasto se controla por actividad</translation>
    </message>
    <message>
        <source>unknown size</source>
        <translation>tamaño desconocido</translation>
    </message>
    <message>
        <source>%1: kept in %2, where it arises</source>
        <translation>%1: se guarda en %2, donde se genera</translation>
    </message>
    <message>
        <source>%1: arises in %2, kept in %3</source>
        <translation>%1: se genera en %2, se guarda en %3</translation>
    </message>
    <message>
        <source>%1: kept in %2, read by %3 in %4</source>
        <translation>%1: se guarda en %2, lo lee %3 en %4</translation>
    </message>
    <message>
        <source>%1: read by %2 in the same Region</source>
        <translation>%1: lo lee %2 en la misma Región</translation>
    </message>
    <message>
        <source>it is not stated where the data arises</source>
        <translation>no se indica dónde se generan los datos</translation>
    </message>
    <message>
        <source>%1: %2 a month, as stored</source>
        <translation>%1: %2 al mes, tal como están almacenados</translation>
    </message>
    <message>
        <source>%1: %2 a month, sent at %3 of the stored size</source>
        <translation>%1: %2 al mes, enviados al %3 del tamaño almacenado</translation>
    </message>
    <message>
        <source>the plan states no transfers</source>
        <translation>el plan no indica transferencias</translation>
    </message>
    <message>
        <source>%1: %2 of the work is reused</source>
        <translation>%1: se reutiliza el %2 del trabajo</translation>
    </message>
    <message>
        <source>%1: features are computed anew each time, and there is no feature store</source>
        <translation>%1: las características se calculan de nuevo cada vez y no hay almacén de características</translation>
    </message>
    <message>
        <source>the plan has no feature engineering</source>
        <translation>el plan no tiene ingeniería de características</translation>
    </message>
    <message>
        <source>a plan does not say whether data was published before</source>
        <translation>un plan no indica si los datos ya se habían publicado</translation>
    </message>
    <message>
        <source>%1: expires after %2 days</source>
        <translation>%1: caduca después de %2 días</translation>
    </message>
    <message>
        <source>%1: kept for %2 months</source>
        <translation>%1: se conserva durante %2 meses</translation>
    </message>
    <message>
        <source>%1: %2, growing by %3 a month, kept for ever</source>
        <translation>%1: %2, crece %3 al mes, se conserva indefinidamente</translation>
    </message>
    <message>
        <source>%1: %2, kept for ever</source>
        <translation>%1: %2, se conserva indefinidamente</translation>
    </message>
    <message>
        <source>%1: it is not stated how often it is read</source>
        <translation>%1: no se indica con qué frecuencia se lee</translation>
    </message>
    <message>
        <source>%1: %2, moves to an archive class after %3 days</source>
        <translation>%1: %2, pasa a una clase de archivo después de %3 días</translation>
    </message>
    <message>
        <source>no data that is hardly read</source>
        <translation>no hay datos que apenas se lean</translation>
    </message>
    <message>
        <source>%1: it is not stated whether it can be made again</source>
        <translation>%1: no se indica si se puede volver a generar</translation>
    </message>
    <message>
        <source>%1: %2 can be made again, kept in %3 (zones: %4)</source>
        <translation>%1: %2 se puede volver a generar, se guarda en %3 (zonas: %4)</translation>
    </message>
    <message>
        <source>no data that can be made again</source>
        <translation>no hay datos que se puedan volver a generar</translation>
    </message>
    <message>
        <source>%1: tiered by access</source>
        <translation>%1: organizado en niveles según el acceso</translation>
    </message>
    <message>
        <source>%1: moves to another class after %2 days</source>
        <translation>%1: pasa a otra clase después de %2 días</translation>
    </message>
    <message>
        <source>%1: a rule expires it after %2 days</source>
        <translation>%1: una regla lo hace caducar después de %2 días</translation>
    </message>
    <message>
        <source>%1: %2 in %3, growing by %4 a month, without a rule</source>
        <translation>%1: %2 en %3, crece %4 al mes, sin una regla</translation>
    </message>
    <message>
        <source>no data that grows</source>
        <translation>no hay datos que crezcan</translation>
    </message>
    <message>
        <source>%1: the format is not stated</source>
        <translation>%1: no se indica el formato</translation>
    </message>
    <message>
        <source>%1: %2 as %3</source>
        <translation>%1: %2 como %3</translation>
    </message>
    <message>
        <source>no tables among the data</source>
        <translation>no hay tablas entre los datos</translation>
    </message>
    <message>
        <source>%1: the compression is not stated</source>
        <translation>%1: no se indica la compresión</translation>
    </message>
    <message>
        <source>%1: %2, compressed with gzip</source>
        <translation>%1: %2, comprimido con gzip</translation>
    </message>
    <message>
        <source>%1: compressed with Zstandard</source>
        <translation>%1: comprimido con Zstandard</translation>
    </message>
    <message>
        <source>no data that is compressed with gzip</source>
        <translation>no hay datos comprimidos con gzip</translation>
    </message>
    <message>
        <source>%1: the input mode is not stated</source>
        <translation>%1: no se indica el modo de entrada</translation>
    </message>
    <message>
        <source>%1: copies %2 to a volume first</source>
        <translation>%1: primero copia %2 en un volumen</translation>
    </message>
    <message>
        <source>%1: streams %2</source>
        <translation>%1: lee %2 en streaming</translation>
    </message>
    <message>
        <source>no training that names its input</source>
        <translation>no hay ningún entrenamiento que indique su entrada</translation>
    </message>
    <message>
        <source>%1: a volume of %2 on each of %3 instances; how full it is, a plan does not say</source>
        <translation>%1: un volumen de %2 en cada una de %3 instancias; un plan no indica cuánto se llena</translation>
    </message>
    <message>
        <source>the plan states no working volumes</source>
        <translation>el plan no indica volúmenes de trabajo</translation>
    </message>
    <message>
        <source>an accuracy of %1</source>
        <translation>una exactitud de %1</translation>
    </message>
    <message>
        <source>functional unit: %1</source>
        <translation>unidad funcional: %1</translation>
    </message>
    <message>
        <source>no target for carbon per unit</source>
        <translation>sin objetivo de carbono por unidad</translation>
    </message>
    <message>
        <source>the benefit is described</source>
        <translation>se describe el beneficio</translation>
    </message>
    <message>
        <source>the benefit is not described</source>
        <translation>no se describe el beneficio</translation>
    </message>
    <message>
        <source>no target is set</source>
        <translation>no se ha fijado ningún objetivo</translation>
    </message>
    <message>
        <source>targets: %1</source>
        <translation>objetivos: %1</translation>
    </message>
    <message>
        <source>owner: %1</source>
        <translation>responsable: %1</translation>
    </message>
    <message>
        <source>nobody is named as owner</source>
        <translation>no se nombra ningún responsable</translation>
    </message>
    <message>
        <source>compared without a model in: %1</source>
        <translation>comparado sin modelo en: %1</translation>
    </message>
    <message>
        <source>no scenario compares a rule with the model</source>
        <translation>ningún escenario compara una regla con el modelo</translation>
    </message>
    <message>
        <source>compared with a managed service in: %1</source>
        <translation>comparado con un servicio gestionado en: %1</translation>
    </message>
    <message>
        <source>no scenario compares a managed AI service with the model</source>
        <translation>ningún escenario compara un servicio de IA gestionado con el modelo</translation>
    </message>
    <message>
        <source>%1: it is not stated from what training starts</source>
        <translation>%1: no se indica el punto de partida del entrenamiento</translation>
    </message>
    <message>
        <source>%1: trained from scratch</source>
        <translation>%1: entrenado desde cero</translation>
    </message>
    <message>
        <source>%1: starts from an existing model (%2)</source>
        <translation>%1: parte de un modelo existente (%2)</translation>
    </message>
    <message>
        <source>the plan trains no model</source>
        <translation>el plan no entrena ningún modelo</translation>
    </message>
    <message>
        <source>%1: the carbon of its electricity is not known</source>
        <translation>%1: no se conoce el carbono de su electricidad</translation>
    </message>
    <message>
        <source>%1: the residency allows no other Region</source>
        <translation>%1: la residencia de datos no permite otra Región</translation>
    </message>
    <message>
        <source>%1: %2 g/kWh with overhead, among the lowest that are allowed</source>
        <translation>%1: %2 g/kWh, PUE incluido, entre los valores más bajos permitidos</translation>
    </message>
    <message>
        <source>the scenario</source>
        <translation>el escenario</translation>
    </message>
    <message>
        <source>%1: adopted with a strength of %2 (%3)</source>
        <translation>%1: adoptada con una eficacia de %2 (%3)</translation>
    </message>
    <message>
        <source>%1: listed as adopted</source>
        <translation>%1: figura como adoptada</translation>
    </message>
    <message>
        <source>%1: adopted</source>
        <translation>%1: adoptada</translation>
    </message>
    <message>
        <source>%1: no latency is promised</source>
        <translation>%1: sin latencia comprometida</translation>
    </message>
    <message>
        <source>%1: never fewer than %2 instances, which are in use %3 in the busiest month</source>
        <translation>%1: nunca menos de %2 instancias, con un uso del %3 en el mes de mayor actividad</translation>
    </message>
    <message>
        <source>no endpoint waits for requests</source>
        <translation>ningún punto de conexión espera solicitudes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: no latency is promised, so that nobody can tell whether answers may wait</source>
        <translation>%1: sin latencia comprometida, por lo que no se puede saber si las respuestas pueden esperar</translation>
    </message>
    <message>
        <source>no service whose answers may wait</source>
        <translation>ningún servicio admite respuestas diferidas</translation>
    </message>
    <message>
        <source>%1: %2 models, %3</source>
        <translation>%1: %2 modelos, %3</translation>
    </message>
    <message>
        <source>%1: %2 models share instances</source>
        <translation>%1: %2 modelos comparten instancias</translation>
    </message>
    <message>
        <source>%1: %2 models, each on an endpoint of its own</source>
        <translation>%1: %2 modelos, cada uno en su propio punto de conexión</translation>
    </message>
    <message>
        <source>no service has several models</source>
        <translation>ningún servicio tiene varios modelos</translation>
    </message>
    <message>
        <source>%1: serverless</source>
        <translation>%1: sin servidor</translation>
    </message>
    <message>
        <source>%1: %2 traffic, instances in use %3 in the busiest month</source>
        <translation>%1: patrón de tráfico «%2», uso de las instancias del %3 en el mes de mayor actividad</translation>
    </message>
    <message>
        <source>no service that a serverless endpoint could take</source>
        <translation>ningún servicio podría pasar a un punto de conexión sin servidor</translation>
    </message>
    <message>
        <source>%1: the accelerator is not known</source>
        <translation>%1: no se conoce el acelerador</translation>
    </message>
    <message>
        <source>%1: %2 with %3</source>
        <translation>%1: %2 con %3</translation>
    </message>
    <message>
        <source>no service answers on accelerators</source>
        <translation>ningún servicio responde con aceleradores</translation>
    </message>
    <message>
        <source>%1: the type is not stated</source>
        <translation>%1: no se indica el tipo</translation>
    </message>
    <message>
        <source>%1: %2, an Arm type</source>
        <translation>%1: %2, un tipo Arm</translation>
    </message>
    <message>
        <source>%1: %2, not an Arm type</source>
        <translation>%1: %2, no es un tipo Arm</translation>
    </message>
    <message>
        <source>no service answers on processors</source>
        <translation>ningún servicio responde con procesadores</translation>
    </message>
    <message>
        <source>%1: a replica takes %2 accelerators</source>
        <translation>%1: una réplica ocupa %2 aceleradores</translation>
    </message>
    <message>
        <source>every model fits on one accelerator</source>
        <translation>todos los modelos caben en un acelerador</translation>
    </message>
    <message>
        <source>%1: a plan does not say whether the model is compiled</source>
        <translation>%1: un plan no indica si el modelo está compilado</translation>
    </message>
    <message>
        <source>%1: a plan does not say whether the model has been shrunk</source>
        <translation>%1: un plan no indica si se ha reducido el modelo</translation>
    </message>
    <message>
        <source>%1: its use cannot be computed</source>
        <translation>%1: no se puede calcular su uso</translation>
    </message>
    <message>
        <source>%1: up to %2 × %3, in use %4 in the busiest month</source>
        <translation>%1: hasta %2 × %3, uso del %4 en el mes de mayor actividad</translation>
    </message>
    <message>
        <source>%1: steady traffic on a fixed number of instances</source>
        <translation>%1: tráfico constante con un número fijo de instancias</translation>
    </message>
    <message>
        <source>%1: %2 traffic on a fixed number of instances (%3)</source>
        <translation>%1: patrón de tráfico «%2» con un número fijo de instancias (%3)</translation>
    </message>
    <message>
        <source>%1: scales with demand, never below %2</source>
        <translation>%1: escala con la demanda, nunca por debajo de %2</translation>
    </message>
    <message>
        <source>%1: devices are part of the plan</source>
        <translation>%1: el plan incluye dispositivos</translation>
    </message>
    <message>
        <source>no devices are part of the plan</source>
        <translation>el plan no incluye dispositivos</translation>
    </message>
    <message>
        <source>%1: zones: %2</source>
        <translation>%1: zonas: %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>unknown type</source>
        <translation>tipo desconocido</translation>
    </message>
    <message>
        <source>%1: instances are there while it works</source>
        <translation>%1: las instancias solo existen mientras trabaja</translation>
    </message>
    <message>
        <source>%1: %2 always on, idle for %3 of %4 instance hours a month (%5)</source>
        <translation>%1: %2 siempre encendidas, inactivas %3 de %4 horas de instancia al mes (%5)</translation>
    </message>
    <message>
        <source>%1: %2 always on</source>
        <translation>%1: %2 siempre encendidas</translation>
    </message>
    <message>
        <source>the plan has no data pipeline</source>
        <translation>el plan no tiene ninguna canalización de datos</translation>
    </message>
    <message>
        <source>the plan has no notebooks</source>
        <translation>el plan no tiene cuadernos</translation>
    </message>
    <message>
        <source>no accuracy is named that would be enough</source>
        <translation>no se indica qué exactitud sería suficiente</translation>
    </message>
    <message>
        <source>enough is %1</source>
        <translation>suficiente: %1</translation>
    </message>
    <message>
        <source>the plan has no such work</source>
        <translation>el plan no tiene trabajo de este tipo</translation>
    </message>
    <message>
        <source>%1: a plan does not say how large a model was tried first</source>
        <translation>%1: un plan no indica qué tamaño de modelo se probó primero</translation>
    </message>
    <message>
        <source>%1: a plan does not say whether the graph is compiled</source>
        <translation>%1: un plan no indica si el grafo está compilado</translation>
    </message>
    <message>
        <source>%1: continues from the last model</source>
        <translation>%1: continúa desde el último modelo</translation>
    </message>
    <message>
        <source>%1: the use of its accelerators is not stated</source>
        <translation>%1: no se indica el uso de sus aceleradores</translation>
    </message>
    <message>
        <source>%1: %2, accelerators in use %3</source>
        <translation>%1: %2, uso de los aceleradores: %3</translation>
    </message>
    <message>
        <source>no training on several accelerators</source>
        <translation>ningún entrenamiento con varios aceleradores</translation>
    </message>
    <message>
        <source>%1: it is not stated how many runs fail</source>
        <translation>%1: no se indica cuántas ejecuciones fallan</translation>
    </message>
    <message>
        <source>%1: %2 of the runs fail</source>
        <translation>%1: falla el %2 de las ejecuciones</translation>
    </message>
    <message>
        <source>no training on accelerators</source>
        <translation>ningún entrenamiento con aceleradores</translation>
    </message>
    <message>
        <source>%1: bought %2</source>
        <translation>%1: modalidad de compra: %2</translation>
    </message>
    <message>
        <source>%1: its use is not stated</source>
        <translation>%1: no se indica su uso</translation>
    </message>
    <message>
        <source>%1: %2, in use %3</source>
        <translation>%1: %2, uso: %3</translation>
    </message>
    <message>
        <source>%1: runs on processors (%2)</source>
        <translation>%1: se ejecuta en procesadores (%2)</translation>
    </message>
    <message>
        <source>%1: needs no accelerator and runs on %2</source>
        <translation>%1: no necesita acelerador y se ejecuta en %2</translation>
    </message>
    <message>
        <source>%1: measured on processors, too</source>
        <translation>%1: medido también en procesadores</translation>
    </message>
    <message>
        <source>%1: no measurement on a processor is stated</source>
        <translation>%1: no se indica ninguna medición en un procesador</translation>
    </message>
    <message>
        <source>%1: %2, without accelerator</source>
        <translation>%1: %2, sin acelerador</translation>
    </message>
    <message>
        <source>%1: %2; the use of its accelerators is not stated</source>
        <translation>%1: %2; no se indica el uso de sus aceleradores</translation>
    </message>
    <message>
        <source>%1: it is not stated how much of the data it uses</source>
        <translation>%1: no se indica qué proporción de los datos usa</translation>
    </message>
    <message>
        <source>%1: uses %2 of the data</source>
        <translation>%1: usa el %2 de los datos</translation>
    </message>
    <message>
        <source>the plan has no experiments</source>
        <translation>el plan no tiene experimentos</translation>
    </message>
    <message>
        <source>%1: %2, expires after %3 days</source>
        <translation>%1: %2, caduca después de %3 días</translation>
    </message>
    <message>
        <source>%1: %2, kept for %3 months</source>
        <translation>%1: %2, se conserva durante %3 meses</translation>
    </message>
    <message>
        <source>the plan states no training artifacts</source>
        <translation>el plan no indica artefactos de entrenamiento</translation>
    </message>
    <message>
        <source>%1: %2 a month, kept for %3 days</source>
        <translation>%1: %2 al mes, se conservan durante %3 días</translation>
    </message>
    <message>
        <source>%1: %2 a month, kept for ever</source>
        <translation>%1: %2 al mes, se conservan indefinidamente</translation>
    </message>
    <message>
        <source>the plan states no logs</source>
        <translation>el plan no indica registros</translation>
    </message>
    <message>
        <source>%1: %2 trials, %3</source>
        <translation>%1: %2 ensayos, %3</translation>
    </message>
    <message>
        <source>%1: the strategy is not stated</source>
        <translation>%1: no se indica la estrategia</translation>
    </message>
    <message>
        <source>the plan has no hyperparameter search</source>
        <translation>el plan no tiene búsqueda de hiperparámetros</translation>
    </message>
    <message>
        <source>%1: %2 trials, %3 at a time</source>
        <translation>%1: %2 ensayos, %3 a la vez</translation>
    </message>
    <message>
        <source>%1, with a strategy that does not learn</source>
        <translation>%1, con una estrategia que no aprende</translation>
    </message>
    <message>
        <source>%1: it is not stated how many trials run at once</source>
        <translation>%1: no se indica cuántos ensayos se ejecutan a la vez</translation>
    </message>
    <message>
        <source>%1: a plan does not say which ranges are searched</source>
        <translation>%1: un plan no indica en qué intervalos se busca</translation>
    </message>
    <message>
        <source>%1: a plan does not say whether earlier results are used</source>
        <translation>%1: un plan no indica si se usan resultados anteriores</translation>
    </message>
    <message>
        <source>%1: Hyperband stops trials that fall behind</source>
        <translation>%1: Hyperband detiene los ensayos que se quedan atrás</translation>
    </message>
    <message>
        <source>%1: a plan does not say whether trials are stopped early</source>
        <translation>%1: un plan no indica si los ensayos se detienen antes de tiempo</translation>
    </message>
    <message>
        <source>%1: trained %2 × a month by the calendar</source>
        <translation>%1: entrenamientos al mes según un calendario: %2</translation>
    </message>
    <message>
        <source>%1: %2 in %3, read %4 × a month</source>
        <translation>%1: %2 en %3, lecturas al mes: %4</translation>
    </message>
    <message>
        <source>%1: %2 g/kWh with overhead; the lowest that is allowed, %3, has %4 g/kWh</source>
        <translation>%1: %2 g/kWh, PUE incluido; el valor más bajo permitido, el de %3, es %4 g/kWh</translation>
    </message>
    <message>
        <source>%1: trained %2 × a month, each time anew (%3)</source>
        <translation>%1: entrenamientos al mes: %2, cada vez de nuevo (%3)</translation>
    </message>
    <message>
        <source>%1: trained %2 × a month; it is not stated from what it starts</source>
        <translation>%1: entrenamientos al mes: %2; no se indica su punto de partida</translation>
    </message>
    <message>
        <source>%1 of carbon per unit</source>
        <translation>%1 de carbono por unidad</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 al mes</translation>
    </message>
    <message>
        <source>%1 at p95</source>
        <translation>%1 en p95</translation>
    </message>
    <message>
        <source>%1 of training</source>
        <translation>%1 de entrenamiento</translation>
    </message>
    <message>
        <source>target: %1 of carbon per unit</source>
        <translation>objetivo: %1 de carbono por unidad</translation>
    </message>
    <message>
        <source>%1: %2 are promised</source>
        <translation>%1: %2 comprometidos</translation>
    </message>
    <message>
        <source>%1: answers may take %2, and the endpoint is %3</source>
        <translation>%1: las respuestas pueden tardar %2; tipo de punto de conexión: %3</translation>
    </message>
</context>
<context>
    <name>Expectation</name>
    <message>
        <source>%1 above %2, up to %3</source>
        <translation>%1 mayor que %2, hasta %3</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 de %2 a %3</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%1 mayor que %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 a partir de %2</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>%1 hasta %2</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>«yes» o «no»</translation>
    </message>
    <message>
        <source>1 to 64 letters, digits, hyphens or underscores</source>
        <translation>de 1 a 64 letras, cifras, guiones o guiones bajos</translation>
    </message>
    <message>
        <source>the id of a dataset</source>
        <translation>el id de un conjunto de datos</translation>
    </message>
    <message>
        <source>the id of a task</source>
        <translation>el id de una tarea</translation>
    </message>
    <message>
        <source>the id of a service</source>
        <translation>el id de un servicio</translation>
    </message>
    <message>
        <source>ids of services, separated by spaces</source>
        <translation>ids de servicios, separados por espacios</translation>
    </message>
    <message>
        <source>the id of another scenario</source>
        <translation>el id de otro escenario</translation>
    </message>
    <message>
        <source>a Region of the catalog or of an override</source>
        <translation>una Región del catálogo o de una sustitución</translation>
    </message>
    <message>
        <source>Regions, separated by spaces</source>
        <translation>Regiones, separadas por espacios</translation>
    </message>
    <message>
        <source>an instance type of the catalog or of an override</source>
        <translation>un tipo de instancia del catálogo o de una sustitución</translation>
    </message>
    <message>
        <source>a storage class of the catalog</source>
        <translation>una clase de almacenamiento del catálogo</translation>
    </message>
    <message>
        <source>the id of a practice of the catalog</source>
        <translation>el id de una práctica del catálogo</translation>
    </message>
    <message>
        <source>a Region, &quot;internet&quot; or &quot;dataset:ID&quot;</source>
        <translation>una Región, «internet» o «dataset:ID»</translation>
    </message>
    <message>
        <source>the path of an attribute of the workload</source>
        <translation>la ruta de un atributo de la carga de trabajo</translation>
    </message>
    <message>
        <source>the path of a part of the plan</source>
        <translation>la ruta de una parte del plan</translation>
    </message>
    <message>
        <source>the id of a part of the workload</source>
        <translation>el id de una parte de la carga de trabajo</translation>
    </message>
    <message>
        <source>words, separated by spaces</source>
        <translation>palabras, separadas por espacios</translation>
    </message>
    <message>
        <source>168 numbers from 0, not all of them 0</source>
        <translation>168 números a partir de 0, no todos 0</translation>
    </message>
    <message>
        <source>a month such as 2027-01</source>
        <translation>un mes, p. ej. 2027-01</translation>
    </message>
    <message>
        <source>a number of days, or &quot;never&quot;</source>
        <translation>un número de días o «never»</translation>
    </message>
    <message>
        <source>a date such as 2027-01-31</source>
        <translation>una fecha, p. ej. 2027-01-31</translation>
    </message>
    <message>
        <source>text without control characters</source>
        <translation>texto sin caracteres de control</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>%1 unknown</source>
        <translation>%1: desconocido</translation>
    </message>
    <message>
        <source>Feature store %1</source>
        <translation>Almacén de características %1</translation>
    </message>
    <message>
        <source>Logs %1</source>
        <translation>Registros %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 of &quot;%2&quot;: %3</source>
        <translation>%1 de «%2»: %3</translation>
    </message>
    <message>
        <source>, partial: something is unknown</source>
        <translation>, parcial: hay datos desconocidos</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>The metric does not apply to this line.</source>
        <translation>La métrica no se aplica a esta línea.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
</context>
<context>
    <name>ExplainLatency</name>
    <message>
        <source>%1 for a request, %2 at once on %3</source>
        <translation>%1 por solicitud, %2 a la vez en %3</translation>
    </message>
    <message>
        <source>%1 of instances used</source>
        <translation>%1 de uso de las instancias</translation>
    </message>
    <message>
        <source>%1, the mixture of the week&apos;s 168 hours</source>
        <translation>%1, combinación de las 168 horas de la semana</translation>
    </message>
    <message>
        <source>Payload on its way</source>
        <translation>Carga útil en tránsito</translation>
    </message>
    <message>
        <source>%1 at %2 Mbit/s</source>
        <translation>%1 a %2 Mbit/s</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Ida y vuelta</translation>
    </message>
    <message>
        <source>from %1 to %2 and back</source>
        <translation>de %1 a %2 y vuelta</translation>
    </message>
    <message>
        <source>Waiting and being served</source>
        <translation>Espera y servicio</translation>
    </message>
    <message>
        <source>hourly simulation of the busiest month</source>
        <translation>simulación horaria del mes de mayor actividad</translation>
    </message>
    <message>
        <source>%1 of &quot;%2&quot;: %3</source>
        <translation>%1 de «%2»: %3</translation>
    </message>
    <message>
        <source>, that of %1</source>
        <translation>, la de %1</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
</context>
<context>
    <name>Explore</name>
    <message>
        <source>the search was stopped</source>
        <translation>se detuvo la búsqueda</translation>
    </message>
    <message>
        <source>the objective %1 stands there twice</source>
        <translation>el objetivo %1 aparece dos veces</translation>
    </message>
    <message>
        <source>expected two or three objectives out of %1</source>
        <translation>se esperaban dos o tres objetivos de entre %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: expected METRIC&lt;=NUMBER with one of %2</source>
        <translation>«%1»: se esperaba METRIC&lt;=NUMBER con una de %2</translation>
    </message>
    <message>
        <source>%1 practices that act on data and services are too many to try all combinations</source>
        <translation>%1 prácticas que actúan sobre datos y servicios son demasiadas para probar todas las combinaciones</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Grid, location-based</source>
        <translation>Red eléctrica, basado en la ubicación</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Water on site (WUE)</source>
        <translation>Agua in situ (WUE)</translation>
    </message>
    <message>
        <source>Water of generation</source>
        <translation>Agua de la generación</translation>
    </message>
    <message>
        <source>Price level, us-east-1 = 1</source>
        <translation>Nivel de precios, us-east-1 = 1</translation>
    </message>
    <message>
        <source>Matched with renewable energy</source>
        <translation>Cubierta con energía renovable</translation>
    </message>
    <message>
        <source>A Region matched with renewable energy still has the emissions of its grid; both accountings stand side by side.</source>
        <translation>Una Región cubierta con energía renovable sigue teniendo las emisiones de su red eléctrica; ambas contabilidades figuran lado a lado.</translation>
    </message>
    <message>
        <source>Use it for “%1”</source>
        <translation>Usarla para «%1»</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Trasladar a %1</translation>
    </message>
    <message>
        <source>What its publisher says: %1</source>
        <translation>Lo que afirma quien la publica: %1</translation>
    </message>
    <message>
        <source>Caution: %1</source>
        <translation>Atención: %1</translation>
    </message>
    <message>
        <source>Strength taken by default</source>
        <translation>Eficacia aplicada de forma predeterminada</translation>
    </message>
    <message>
        <source>Published maximum</source>
        <translation>Máximo publicado</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>Adopt in “%1”</source>
        <translation>Adoptar en «%1»</translation>
    </message>
    <message>
        <source>Adopt %1</source>
        <translation>Adoptar %1</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Valor esperado</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Valor predeterminado</translation>
    </message>
    <message>
        <source>Described in</source>
        <translation>Descrito en</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>after it is enabled for the account</source>
        <translation>tras habilitarla en la cuenta</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Draw the week of %1</source>
        <translation>Dibujar la semana de %1</translation>
    </message>
    <message>
        <source>the workload</source>
        <translation>la carga de trabajo</translation>
    </message>
    <message>
        <source>Change “%1” in “%2”</source>
        <translation>Cambiar «%1» en «%2»</translation>
    </message>
    <message>
        <source>Choose “%1” in “%2”</source>
        <translation>Elegir «%1» en «%2»</translation>
    </message>
    <message>
        <source>the internet</source>
        <translation>internet</translation>
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
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a confidence and its share</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1; a line counts as its weakest factor</source>
        <translation>%1; cada línea tiene la confianza de su factor menos fiable</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an input and the part that it is of</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The plan has no service that answers requests.</source>
        <translation>El plan no tiene ningún servicio que responda a solicitudes.</translation>
    </message>
    <message>
        <source>95 of 100 answers of “%1” are faster: requests wait in a queue for free capacity, simulated hour by hour; the busiest month counts.</source>
        <translation>95 de cada 100 respuestas de «%1» son más rápidas: las solicitudes esperan en una cola hasta que haya capacidad libre, simulada hora a hora; cuenta el mes de mayor actividad.</translation>
    </message>
    <message>
        <source>busy %1 of its capacity</source>
        <translation>ocupado al %1 de su capacidad</translation>
    </message>
    <message>
        <source>Nothing in the plan adds to it.</source>
        <translation>Nada en el plan contribuye a ello.</translation>
    </message>
    <message numerus="yes">
        <source>Sum of %n line(s), each a product.</source>
        <translation>
            <numerusform>Suma de %n línea, que es un producto.</numerusform>
            <numerusform>Suma de %n líneas, cada una un producto.</numerusform>
        </translation>
    </message>
    <message>
        <source>The largest, %1, is %2:</source>
        <translation>La mayor, %1, es %2:</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cálculo</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Partial: something in it is unknown.</source>
        <translation>Parcial: contiene datos desconocidos.</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>The file is not well-formed XML: %1.</source>
        <translation>El archivo no es XML bien formado: %1.</translation>
    </message>
    <message>
        <source>Document type declarations are not accepted.</source>
        <translation>No se admiten declaraciones de tipo de documento.</translation>
    </message>
    <message>
        <source>The file contains a NUL byte.</source>
        <translation>El archivo contiene un byte NUL.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text: %1.</source>
        <translation>El archivo no es texto UTF-8: %1.</translation>
    </message>
    <message>
        <source>The file has %1 bytes; at most %2 are accepted.</source>
        <translation>El archivo tiene %1 bytes; se admiten %2 como máximo.</translation>
    </message>
    <message>
        <source>Elements are nested more than %1 levels deep.</source>
        <translation>Los elementos tienen más de %1 niveles de anidamiento.</translation>
    </message>
    <message>
        <source>The root element is &quot;%1&quot;; expected &quot;plan&quot;.</source>
        <translation>El elemento raíz es «%1»; se esperaba «plan».</translation>
    </message>
    <message>
        <source>The plan has format %1; this version reads up to format %2.</source>
        <translation>El plan tiene el formato %1; esta versión lee hasta el formato %2.</translation>
    </message>
    <message>
        <source>The file has the older format %1; on opening, %2.</source>
        <translation>El archivo tiene el formato anterior %1; al abrirlo, %2.</translation>
    </message>
    <message>
        <source>The element &quot;%1&quot; is not known; it is kept and has no effect.</source>
        <translation>No se conoce el elemento «%1»; se conserva, pero no tiene efecto.</translation>
    </message>
    <message>
        <source>The attribute &quot;%1&quot; is not known; it is kept and has no effect.</source>
        <translation>No se conoce el atributo «%1»; se conserva, pero no tiene efecto.</translation>
    </message>
    <message>
        <source>The attribute &quot;%1&quot; is missing; expected %2.</source>
        <translation>Falta el atributo «%1»; se esperaba %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot;; expected %3.</source>
        <translation>«%1» es «%2»; se esperaba %3.</translation>
    </message>
    <message>
        <source>The element &quot;%1&quot; may appear once only.</source>
        <translation>El elemento «%1» solo puede aparecer una vez.</translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; is used twice.</source>
        <translation>El id «%1» está repetido.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; refers to &quot;%2&quot;, which does not exist; expected %3.</source>
        <translation>«%1» remite a «%2», que no existe; se esperaba %3.</translation>
    </message>
    <message>
        <source>The scenario inherits from itself by way of %1.</source>
        <translation>El escenario hereda de sí mismo a través de %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; are both marked as baseline; one may be.</source>
        <translation>«%1» y «%2» están marcados como escenario base; solo puede estarlo uno.</translation>
    </message>
    <message>
        <source>The Region &quot;%1&quot; is neither in the catalog nor in an override of the plan.</source>
        <translation>La Región «%1» no está en el catálogo ni en una sustitución del plan.</translation>
    </message>
    <message>
        <source>The instance type &quot;%1&quot; is neither in the catalog nor in an override of the plan.</source>
        <translation>El tipo de instancia «%1» no está en el catálogo ni en una sustitución del plan.</translation>
    </message>
    <message>
        <source>The storage class &quot;%1&quot; is not known; expected one of %2.</source>
        <translation>No se conoce la clase de almacenamiento «%1»; se esperaba una de %2.</translation>
    </message>
    <message>
        <source>The practice &quot;%1&quot; is not in the catalog.</source>
        <translation>La práctica «%1» no está en el catálogo.</translation>
    </message>
    <message>
        <source>The path &quot;%1&quot; leads nowhere: %2.</source>
        <translation>La ruta «%1» no lleva a ninguna parte: %2.</translation>
    </message>
    <message>
        <source>The catalog has no %1 &quot;%2&quot;.</source>
        <translation>El catálogo no tiene %1 «%2».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not given, so its figures are unknown.</source>
        <translation>No se indica «%1», por lo que sus cifras son desconocidas.</translation>
    </message>
    <message>
        <source>%1 is unknown; totals that need it are partial.</source>
        <translation>%1: valor desconocido; los totales que lo necesitan son parciales.</translation>
    </message>
    <message>
        <source>No contractual instrument is known for %1: market-based carbon equals location-based.</source>
        <translation>No se conoce ningún instrumento contractual para %1: el carbono basado en el mercado es igual al basado en la ubicación.</translation>
    </message>
    <message>
        <source>The pattern cannot have a peak of %1 times the mean; %2 is used.</source>
        <translation>El patrón no puede tener un pico de %1 veces la media; se usa %2.</translation>
    </message>
    <message>
        <source>%1 is not offered for %2 in %3.</source>
        <translation>%1 no se ofrece para %2 en %3.</translation>
    </message>
    <message>
        <source>%1 is a Graviton type, which SageMaker does not offer for %2.</source>
        <translation>%1 es un tipo Graviton, que SageMaker no ofrece para %2.</translation>
    </message>
    <message>
        <source>%1 is outside the residency of the plan (%2).</source>
        <translation>%1 está fuera de la residencia de datos del plan (%2).</translation>
    </message>
    <message>
        <source>There is no basis for the speed of %1 compared with %2; a measured run is needed.</source>
        <translation>No hay base para calcular la velocidad de %1 respecto a %2; se necesita una ejecución medida.</translation>
    </message>
    <message>
        <source>%1 GB of memory are needed; %2 has %3 GB.</source>
        <translation>Se necesitan %1 GB de memoria; %2 tiene %3 GB.</translation>
    </message>
    <message>
        <source>%1 GB of accelerator memory are needed; %2 has %3 GB.</source>
        <translation>Se necesitan %1 GB de memoria de acelerador; %2 tiene %3 GB.</translation>
    </message>
    <message>
        <source>The work needs an accelerator; %1 has none.</source>
        <translation>El trabajo necesita un acelerador; %1 no tiene ninguno.</translation>
    </message>
    <message>
        <source>Spot is not offered for %1; it is for training, tuning and EC2.</source>
        <translation>Spot no se ofrece para %1; es solo para entrenamiento, ajuste y EC2.</translation>
    </message>
    <message>
        <source>The work takes %1 h a month on instances that are there for %2 h.</source>
        <translation>El trabajo ocupa %1 h al mes en instancias disponibles durante %2 h.</translation>
    </message>
    <message>
        <source>Serverless endpoints have no accelerator, which the work needs.</source>
        <translation>Los puntos de conexión sin servidor no tienen acelerador, y el trabajo lo necesita.</translation>
    </message>
    <message>
        <source>A serverless endpoint has %2 to %3 GB of memory; %1 GB are asked for.</source>
        <translation>Un punto de conexión sin servidor tiene de %2 a %3 GB de memoria; se piden %1 GB.</translation>
    </message>
    <message>
        <source>A serverless endpoint holds one model; %1 are asked for.</source>
        <translation>Un punto de conexión sin servidor aloja un solo modelo; se piden %1.</translation>
    </message>
    <message>
        <source>%1 requests at once are needed at the peak; a serverless endpoint serves %2.</source>
        <translation>En el pico se necesitan %1 solicitudes simultáneas; un punto de conexión sin servidor atiende %2.</translation>
    </message>
    <message>
        <source>Data capture and Model Monitor do not work with serverless endpoints.</source>
        <translation>La captura de datos y Model Monitor no funcionan con puntos de conexión sin servidor.</translation>
    </message>
    <message>
        <source>A payload of %1 kB is too large; %2 takes up to %3 kB.</source>
        <translation>Una carga útil de %1 kB es demasiado grande; %2 admite hasta %3 kB.</translation>
    </message>
    <message>
        <source>A request takes %1 s; %2 allows %3 s.</source>
        <translation>Una solicitud tarda %1 s; %2 permite %3 s.</translation>
    </message>
    <message>
        <source>%1 models share an endpoint; %2 allows %3.</source>
        <translation>%1 modelos comparten un punto de conexión; %2 permite %3.</translation>
    </message>
    <message>
        <source>%1 is a Graviton type; %2 is not known to support it.</source>
        <translation>%1 es un tipo Graviton; no consta que %2 lo admita.</translation>
    </message>
    <message>
        <source>%1 % of the requests come in hours with more load than the instances can serve.</source>
        <translation>El %1&#xa0;% de las solicitudes llega en horas con más carga de la que las instancias pueden atender.</translation>
    </message>
    <message>
        <source>A batch job takes %1 h, longer than its window of %2 h.</source>
        <translation>Un trabajo por lotes tarda %1 h, más que su ventana de %2 h.</translation>
    </message>
    <message>
        <source>Objects cannot move from %1 to %2: %3.</source>
        <translation>Los objetos no pueden pasar de %1 a %2: %3.</translation>
    </message>
    <message>
        <source>No instance type is given, by reference or by choice.</source>
        <translation>No se indica ningún tipo de instancia, ni como referencia ni en el escenario.</translation>
    </message>
    <message>
        <source>%1: %2 is above the target of %3.</source>
        <translation>%1: %2 supera el objetivo de %3.</translation>
    </message>
    <message>
        <source>The strength %1 of %2 is above the published maximum of %3 and is not measured.</source>
        <translation>La eficacia %1 de %2 supera el máximo publicado de %3 y no está medida.</translation>
    </message>
    <message>
        <source>%1 and %2 act on the same quantity; the stronger, %3, is applied.</source>
        <translation>%1 y %2 actúan sobre la misma magnitud; se aplica la más eficaz, %3.</translation>
    </message>
    <message>
        <source>%1 is adopted, but the scenario does not make the choice that it stands for.</source>
        <translation>%1 está adoptada, pero el escenario no toma la decisión que representa.</translation>
    </message>
    <message>
        <source>%1 has nothing to act on here.</source>
        <translation>%1 no tiene aquí nada sobre lo que actuar.</translation>
    </message>
    <message>
        <source>The change of format or compression has no effect until a measured size or a strength is given.</source>
        <translation>El cambio de formato o de compresión no tiene efecto hasta que se indique un tamaño medido o una eficacia.</translation>
    </message>
    <message>
        <source>%1 bills at least %2 days; data stays %3 days.</source>
        <translation>%1 factura un mínimo de %2 días; los datos permanecen %3 días.</translation>
    </message>
    <message>
        <source>Objects have %1 kB on average; %2 bills each as %3 kB at least.</source>
        <translation>Los objetos tienen %1 kB de media; %2 factura cada uno como %3 kB como mínimo.</translation>
    </message>
    <message>
        <source>The power set &quot;%1&quot; has no curve for %2; its energy is unknown.</source>
        <translation>El conjunto de curvas de potencia «%1» no tiene ninguna para %2; su energía es desconocida.</translation>
    </message>
    <message>
        <source>The data is read %1 times a month, which %2 makes slow and costly.</source>
        <translation>Los datos se leen %1 veces al mes, lo que con %2 resulta lento y caro.</translation>
    </message>
    <message>
        <source>The memory of a serverless endpoint comes in whole gigabytes; %1 GB are asked for.</source>
        <translation>La memoria de un punto de conexión sin servidor se asigna en gigabytes enteros; se piden %1 GB.</translation>
    </message>
    <message>
        <source>At least %1 instances are asked for, and at most %2.</source>
        <translation>Se piden como mínimo %1 instancias y como máximo %2.</translation>
    </message>
    <message>
        <source>%1: %2 is below the target of %3.</source>
        <translation>%1: %2 está por debajo del objetivo de %3.</translation>
    </message>
    <message>
        <source>%1 and %2 overlap or work against each other: what one of them brings, the other repeats or undoes.</source>
        <translation>%1 y %2 se solapan o se contrarrestan: lo que aporta una, la otra lo repite o lo anula.</translation>
    </message>
    <message>
        <source>Up to %1 requests at once are asked for; a serverless endpoint can be set to %2.</source>
        <translation>Se piden hasta %1 solicitudes simultáneas; un punto de conexión sin servidor admite %2 como máximo.</translation>
    </message>
    <message>
        <source>Figures are too large to be computed from month %1 on (%2); from there they are unknown, and totals are partial.</source>
        <translation>Las cifras son demasiado grandes para calcularlas a partir del mes %1 (%2); desde ahí se desconocen y los totales son parciales.</translation>
    </message>
    <message>
        <source>An instance serves %1 requests at once; %2 gives it up to %3.</source>
        <translation>Una instancia atiende %1 solicitudes a la vez; %2 le permite hasta %3.</translation>
    </message>
    <message>
        <source>%1: %2. %3 Alternative: %4.</source>
        <translation>%1: %2. %3 Alternativa: %4.</translation>
    </message>
    <message>
        <source>The p95 latency is %1; %2 are promised.</source>
        <translation>La latencia p95 es de %1; el compromiso es de %2.</translation>
    </message>
</context>
<context>
    <name>FootprintSections</name>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>Energy of the facility</source>
        <translation>Energía de la instalación</translation>
    </message>
    <message>
        <source>Energy per %1</source>
        <translation>Energía por %1</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>Carbono</translation>
    </message>
    <message>
        <source>The total is location-based plus embodied carbon. The market-based figure stands beside it and never in its place: a Region matched with renewable energy is not free of emissions.</source>
        <translation>El total es el carbono basado en la ubicación más el incorporado. La cifra basada en el mercado figura al lado y nunca en su lugar: una Región cubierta con energía renovable no está libre de emisiones.</translation>
    </message>
    <message>
        <source>Embodied: method</source>
        <translation>Incorporado: método</translation>
    </message>
    <message>
        <source>the server&apos;s manufacture, by share of its vCPUs and accelerators, over the hours that it is reserved, idle hours included; drives by GB and hour</source>
        <translation>la fabricación del servidor, según la proporción de sus vCPU y aceleradores, durante las horas en que está reservado, incluidas las inactivas; las unidades de disco, por GB y hora</translation>
    </message>
    <message>
        <source>Embodied: lifetime</source>
        <translation>Incorporado: vida útil</translation>
    </message>
    <message>
        <source>%1 h (%2 years)</source>
        <translation>%1 h (%2 años)</translation>
    </message>
    <message>
        <source>Intensity of electricity and PUE</source>
        <translation>Intensidad de la electricidad y PUE</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Grid factors: %1, average, not marginal. Market-based factors: 0 where Amazon listed the Region as matched with renewable energy for that year; where no instrument is known, the grid factor.</source>
        <translation>Factores de la red eléctrica: %1, promedio, no marginales. Factores basados en el mercado: 0 donde Amazon declaró la Región cubierta con energía renovable ese año; donde no se conoce ningún instrumento, el factor de la red eléctrica.</translation>
    </message>
    <message>
        <source>Carbon intensity, location-based</source>
        <translation>Intensidad de carbono, basada en la ubicación</translation>
    </message>
    <message>
        <source>Carbon intensity, market-based</source>
        <translation>Intensidad de carbono, basada en el mercado</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Agua</translation>
    </message>
    <message>
        <source>On site, for cooling</source>
        <translation>In situ, para refrigeración</translation>
    </message>
    <message>
        <source>Off site, to generate electricity</source>
        <translation>Fuera del emplazamiento, para generar electricidad</translation>
    </message>
    <message>
        <source>Water by Region</source>
        <translation>Agua por Región</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>WUE, on site</source>
        <translation>WUE, in situ</translation>
    </message>
    <message>
        <source>Off site</source>
        <translation>Fuera del emplazamiento</translation>
    </message>
    <message>
        <source>Water stress, 0 to 4</source>
        <translation>Estrés hídrico, de 0 a 4</translation>
    </message>
    <message>
        <source>Software carbon intensity</source>
        <translation>Intensidad de carbono del software</translation>
    </message>
    <message>
        <source>per %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>Provider boundary: data and training</source>
        <translation>Límites del proveedor: datos y entrenamiento</translation>
    </message>
    <message>
        <source>Consumer boundary: deployment</source>
        <translation>Límites del consumidor: implementación</translation>
    </message>
    <message>
        <source>SCI = (energy × location-based intensity + embodied carbon) per unit, after ISO/IEC 21031. Idle capacity and PUE are counted; market-based factors are not. The two boundaries are not to be added.</source>
        <translation>SCI = (energía × intensidad basada en la ubicación + carbono incorporado) por unidad, según ISO/IEC 21031. Se cuentan la capacidad inactiva y el PUE, pero no los factores basados en el mercado. Los dos límites no se deben sumar.</translation>
    </message>
    <message>
        <source>The energy of the facility is that of the IT equipment times the PUE of its Region. Networks and devices outside data centres have no PUE: their energy counts as it is, so that a row can be less than its IT energy times the PUE.</source>
        <translation>La energía de la instalación es la de los equipos de TI por el PUE de su Región. Las redes y los dispositivos fuera de los centros de datos no tienen PUE: su energía cuenta tal cual, de modo que una fila puede ser menor que su energía de TI por el PUE.</translation>
    </message>
    <message>
        <source>Market-based, electricity counts as 0 in a Region that Amazon listed as matched with renewable energy. What is left comes from other Regions, and from networks, also those inside a Region, and devices outside data centres, which count at their location-based value.</source>
        <translation>Según el método basado en el mercado, la electricidad cuenta como 0 en una Región que Amazon declaró cubierta con energía renovable. Lo que queda procede de otras Regiones, de las redes, también las del interior de una Región, y de los dispositivos fuera de los centros de datos, que cuentan con su valor basado en la ubicación.</translation>
    </message>
</context>
<context>
    <name>FrozenResults</name>
    <message>
        <source>frozen results</source>
        <translation>resultados congelados</translation>
    </message>
    <message>
        <source>they have more than 32 MiB</source>
        <translation>ocupan más de 32 MiB</translation>
    </message>
    <message>
        <source>these are not results of Greenprint</source>
        <translation>no son resultados de Greenprint</translation>
    </message>
    <message>
        <source>they have format %1; this version reads up to format %2</source>
        <translation>tienen el formato %1; esta versión lee hasta el formato %2</translation>
    </message>
    <message>
        <source>they have too many rows</source>
        <translation>tienen demasiadas filas</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>Electricity that servers, storage and network take, without cooling and losses of the building.</source>
        <translation>Electricidad que consumen los servidores, el almacenamiento y la red, sin la refrigeración ni las pérdidas del edificio.</translation>
    </message>
    <message>
        <source>Electricity that the data center takes for it: IT energy times PUE.</source>
        <translation>Electricidad que el centro de datos consume para ello: energía de TI multiplicada por el PUE.</translation>
    </message>
    <message>
        <source>Emissions of that electricity with the average factor of the grid where it is used. Contracts for renewable energy do not lower it.</source>
        <translation>Emisiones de esa electricidad con el factor medio de la red eléctrica donde se consume. Los contratos de energía renovable no las reducen.</translation>
    </message>
    <message>
        <source>Emissions of that electricity by the contracts of the operator. It is shown beside the location-based figure, and never mixed with it.</source>
        <translation>Emisiones de esa electricidad según los contratos del operador. Se muestran junto a la cifra basada en la ubicación y nunca se mezclan con ella.</translation>
    </message>
    <message>
        <source>The share of making the hardware that falls on the time it is used.</source>
        <translation>La proporción de la fabricación del hardware que corresponde al tiempo de uso.</translation>
    </message>
    <message>
        <source>Location-based operation and embodied carbon together.</source>
        <translation>Carbono de operación basado en la ubicación y carbono incorporado, en conjunto.</translation>
    </message>
    <message>
        <source>Water that evaporates in cooling, and in making the electricity.</source>
        <translation>Agua que se evapora en la refrigeración y al generar la electricidad.</translation>
    </message>
    <message>
        <source>What AWS charges by its public prices, without taxes and support.</source>
        <translation>Lo que AWS cobra según sus precios públicos, sin impuestos ni soporte.</translation>
    </message>
    <message>
        <source>The time within which 95 of 100 answers arrive, the way over the network and the wait in the queue included.</source>
        <translation>Tiempo en el que llegan 95 de cada 100 respuestas, incluidos el recorrido por la red y la espera en la cola.</translation>
    </message>
    <message>
        <source>From the start of a training to its end, once.</source>
        <translation>Desde el inicio de un entrenamiento hasta su fin, una sola vez.</translation>
    </message>
    <message>
        <source>Expected is %1.</source>
        <translation>Se espera %1.</translation>
    </message>
    <message>
        <source>Without it: %1.</source>
        <translation>Si se omite: %1.</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>Every metric and every input.</source>
        <translation>Todas las métricas y todas las entradas.</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
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
        <translation>Cómo estima Greenprint</translation>
    </message>
    <message>
        <source>Published cases</source>
        <translation>Casos publicados</translation>
    </message>
    <message>
        <source>The plan file</source>
        <translation>El archivo de plan</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>La ventana</translation>
    </message>
    <message>
        <source>Rank, explore, doubt</source>
        <translation>Clasificación, exploración, incertidumbre</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
</context>
<context>
    <name>HtmlWriter</name>
    <message>
        <source>Figures of the chart</source>
        <translation>Cifras del gráfico</translation>
    </message>
</context>
<context>
    <name>ImpactFields</name>
    <message>
        <source>Nature of each number</source>
        <translation>Naturaleza de cada cifra</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Límites del sistema</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Energy by stage, IT and facility</source>
        <translation>Energía por etapa, TI e instalación</translation>
    </message>
    <message>
        <source>PUE with source</source>
        <translation>PUE con fuente</translation>
    </message>
    <message>
        <source>Grid carbon intensity, location-based, with source</source>
        <translation>Intensidad de carbono de la red eléctrica, basada en la ubicación, con fuente</translation>
    </message>
    <message>
        <source>Market-based intensity, or why there is none</source>
        <translation>Intensidad basada en el mercado, o por qué no la hay</translation>
    </message>
    <message>
        <source>Operational carbon, location-based</source>
        <translation>Carbono operativo, basado en la ubicación</translation>
    </message>
    <message>
        <source>Operational carbon, market-based</source>
        <translation>Carbono operativo, basado en el mercado</translation>
    </message>
    <message>
        <source>Embodied carbon</source>
        <translation>Carbono incorporado</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Agua</translation>
    </message>
    <message>
        <source>Every coefficient with its source</source>
        <translation>Cada coeficiente con su fuente</translation>
    </message>
    <message>
        <source>Measured against planned</source>
        <translation>Medido frente a planificado</translation>
    </message>
    <message>
        <source>no measurements have been imported</source>
        <translation>no se han importado mediciones</translation>
    </message>
    <message>
        <source>Tool, catalog and plan hash</source>
        <translation>Herramienta, catálogo y hash del plan</translation>
    </message>
    <message>
        <source>Limits, and what would change the result</source>
        <translation>Limitaciones y qué cambiaría el resultado</translation>
    </message>
    <message>
        <source>Comparisons to everyday things</source>
        <translation>Comparaciones con cosas cotidianas</translation>
    </message>
    <message>
        <source>left out: they mislead more than they explain</source>
        <translation>se omiten: confunden más de lo que explican</translation>
    </message>
    <message>
        <source>Name, version, status, date, author, contact</source>
        <translation>Nombre, versión, estado, fecha, autor, contacto</translation>
    </message>
    <message>
        <source>Functional unit, how many, and why this one</source>
        <translation>Unidad funcional, cuántas y por qué esta</translation>
    </message>
    <message>
        <source>no unit is chosen</source>
        <translation>no se ha elegido ninguna unidad</translation>
    </message>
    <message>
        <source>nothing is counted</source>
        <translation>no se cuenta nada</translation>
    </message>
    <message>
        <source>the reason for this unit</source>
        <translation>el motivo de esta unidad</translation>
    </message>
    <message>
        <source>Training type</source>
        <translation>Tipo de entrenamiento</translation>
    </message>
    <message>
        <source>the plan trains no model</source>
        <translation>el plan no entrena ningún modelo</translation>
    </message>
    <message>
        <source>Hardware, count and hours by stage</source>
        <translation>Hardware, número y horas por etapa</translation>
    </message>
    <message>
        <source>instance of %1</source>
        <translation>instancia de %1</translation>
    </message>
    <message>
        <source>Provider, Region, country</source>
        <translation>Proveedor, Región, país</translation>
    </message>
    <message>
        <source>country of %1 not known</source>
        <translation>país de %1 desconocido</translation>
    </message>
    <message>
        <source>partial: something is unknown</source>
        <translation>parcial: hay datos desconocidos</translation>
    </message>
    <message>
        <source>Software carbon intensity with its boundary</source>
        <translation>Intensidad de carbono del software con sus límites</translation>
    </message>
    <message>
        <source>nothing to divide by</source>
        <translation>nada entre lo que dividir</translation>
    </message>
    <message>
        <source>Training compute, duration and energy</source>
        <translation>Cómputo de entrenamiento, duración y energía</translation>
    </message>
    <message>
        <source>floating-point operations of training</source>
        <translation>operaciones de coma flotante del entrenamiento</translation>
    </message>
    <message>
        <source>Inference: energy per unit, volume, share of the whole</source>
        <translation>Inferencia: energía por unidad, volumen, proporción del total</translation>
    </message>
    <message>
        <source>nothing is deployed</source>
        <translation>no hay nada implementado</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>solicitudes</translation>
    </message>
    <message>
        <source>Range, and the inputs that matter most</source>
        <translation>Intervalo y las entradas más influyentes</translation>
    </message>
    <message>
        <source>no uncertainty analysis</source>
        <translation>sin análisis de incertidumbre</translation>
    </message>
    <message>
        <source>Baseline and difference</source>
        <translation>Escenario base y diferencia</translation>
    </message>
    <message>
        <source>the plan has one scenario</source>
        <translation>el plan tiene un solo escenario</translation>
    </message>
    <message>
        <source>Practices, claimed against modelled effect</source>
        <translation>Prácticas, efecto declarado frente a modelado</translation>
    </message>
    <message>
        <source>Trade-offs accepted</source>
        <translation>Contrapartidas aceptadas</translation>
    </message>
    <message>
        <source>no target is set</source>
        <translation>no se ha fijado ningún objetivo</translation>
    </message>
    <message>
        <source>Offsets or certificates, never netted</source>
        <translation>Compensaciones o certificados, nunca restados</translation>
    </message>
    <message>
        <source>none stated</source>
        <translation>no se indica ninguno</translation>
    </message>
    <message>
        <source>no factor has a range</source>
        <translation>ningún factor tiene un intervalo</translation>
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
        <translation>el registro de cambios sin guardar está dañado</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>no se puede crear la carpeta</translation>
    </message>
    <message>
        <source>the folder cannot be locked</source>
        <translation>no se puede bloquear la carpeta</translation>
    </message>
    <message>
        <source>a document is named by Journal::newDocument()</source>
        <translation>los documentos los nombra Journal::newDocument()</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>the text is empty; expected a JSON value</source>
        <translation>el texto está vacío; se esperaba un valor JSON</translation>
    </message>
    <message>
        <source>text after the end of the JSON value is left out</source>
        <translation>se descarta el texto posterior al final del valor JSON</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>línea %1, columna %2</translation>
    </message>
    <message>
        <source>JSON has no comments</source>
        <translation>JSON no admite comentarios</translation>
    </message>
    <message>
        <source>there are more than %1 values</source>
        <translation>hay más de %1 valores</translation>
    </message>
    <message>
        <source>values are nested more than %1 levels deep</source>
        <translation>los valores tienen más de %1 niveles de anidamiento</translation>
    </message>
    <message>
        <source>the text ends where a value was expected</source>
        <translation>el texto termina donde se esperaba un valor</translation>
    </message>
    <message>
        <source>found &quot;%1&quot;; expected a value</source>
        <translation>se encontró «%1»; se esperaba un valor</translation>
    </message>
    <message>
        <source>expected a member&apos;s name in quotes, or &quot;}&quot;</source>
        <translation>se esperaba el nombre de un miembro entre comillas o «}»</translation>
    </message>
    <message>
        <source>the member &quot;%1&quot; is there twice; the later counts</source>
        <translation>el miembro «%1» está repetido; cuenta el último</translation>
    </message>
    <message>
        <source>expected &quot;:&quot; after the name &quot;%1&quot;</source>
        <translation>se esperaba «:» después del nombre «%1»</translation>
    </message>
    <message>
        <source>the text ends where &quot;,&quot; or &quot;%1&quot; was expected</source>
        <translation>el texto termina donde se esperaba «,» o «%1»</translation>
    </message>
    <message>
        <source>found &quot;%1&quot;; expected &quot;,&quot; or &quot;%2&quot;</source>
        <translation>se encontró «%1»; se esperaba «,» o «%2»</translation>
    </message>
    <message>
        <source>a comma before &quot;%1&quot; is too many</source>
        <translation>sobra una coma antes de «%1»</translation>
    </message>
    <message>
        <source>the text ends within a string</source>
        <translation>el texto termina dentro de una cadena</translation>
    </message>
    <message>
        <source>a control character stands in a string; it must be written as \u%1</source>
        <translation>hay un carácter de control en una cadena; se debe escribir como \u%1</translation>
    </message>
    <message>
        <source>expected four hexadecimal digits after &quot;\u&quot;</source>
        <translation>se esperaban cuatro dígitos hexadecimales después de «\u»</translation>
    </message>
    <message>
        <source>&quot;\%1&quot; is not an escape of JSON</source>
        <translation>«\%1» no es una secuencia de escape de JSON</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value of JSON; it is read as nothing</source>
        <translation>«%1» no es un valor de JSON; se lee como vacío</translation>
    </message>
    <message>
        <source>the file has %1 bytes; at most %2 are accepted</source>
        <translation>el archivo tiene %1 bytes; se admiten %2 como máximo</translation>
    </message>
    <message>
        <source>the file contains a NUL byte</source>
        <translation>el archivo contiene un byte NUL</translation>
    </message>
    <message>
        <source>the file is not UTF-8 text</source>
        <translation>el archivo no es texto UTF-8</translation>
    </message>
</context>
<context>
    <name>Keyword</name>
    <message>
        <source>Power of memory</source>
        <translation>Potencia de la memoria</translation>
    </message>
    <message>
        <source>Overhead of nodes with several accelerators</source>
        <translation>Consumo adicional de los nodos con varios aceleradores</translation>
    </message>
    <message>
        <source>Accelerator power at 0 %, share of the limit</source>
        <translation>Potencia del acelerador al 0&#xa0;%, proporción del límite</translation>
    </message>
    <message>
        <source>Accelerator power at 10 %, share of the limit</source>
        <translation>Potencia del acelerador al 10&#xa0;%, proporción del límite</translation>
    </message>
    <message>
        <source>Accelerator power at 50 %, share of the limit</source>
        <translation>Potencia del acelerador al 50&#xa0;%, proporción del límite</translation>
    </message>
    <message>
        <source>Accelerator power at 100 %, share of the limit</source>
        <translation>Potencia del acelerador al 100&#xa0;%, proporción del límite</translation>
    </message>
    <message>
        <source>Lifetime of a server</source>
        <translation>Vida útil de un servidor</translation>
    </message>
    <message>
        <source>Embodied carbon of a bare server</source>
        <translation>Carbono incorporado de un servidor básico</translation>
    </message>
    <message>
        <source>Embodied carbon of memory</source>
        <translation>Carbono incorporado de la memoria</translation>
    </message>
    <message>
        <source>Memory contained in a bare server</source>
        <translation>Memoria incluida en un servidor básico</translation>
    </message>
    <message>
        <source>Embodied carbon of a further socket</source>
        <translation>Carbono incorporado de un zócalo adicional</translation>
    </message>
    <message>
        <source>Power of hard disks</source>
        <translation>Potencia de los discos duros</translation>
    </message>
    <message>
        <source>Power of flash</source>
        <translation>Potencia de la memoria flash</translation>
    </message>
    <message>
        <source>Embodied carbon of hard disks</source>
        <translation>Carbono incorporado de los discos duros</translation>
    </message>
    <message>
        <source>Embodied carbon of flash</source>
        <translation>Carbono incorporado de la memoria flash</translation>
    </message>
    <message>
        <source>Network inside a Region</source>
        <translation>Red dentro de una Región</translation>
    </message>
    <message>
        <source>Network between Regions</source>
        <translation>Red entre Regiones</translation>
    </message>
    <message>
        <source>Network to clients</source>
        <translation>Red hacia los clientes</translation>
    </message>
    <message>
        <source>Bandwidth between client and service</source>
        <translation>Ancho de banda entre cliente y servicio</translation>
    </message>
    <message>
        <source>Work repeated after Spot interruptions</source>
        <translation>Trabajo repetido tras interrupciones de Spot</translation>
    </message>
    <message>
        <source>Serverless memory that comes with one vCPU</source>
        <translation>Memoria sin servidor que corresponde a una vCPU</translation>
    </message>
    <message>
        <source>Time a serverless container stays warm</source>
        <translation>Tiempo que un contenedor sin servidor se mantiene activo</translation>
    </message>
    <message>
        <source>Host pool behind serverless</source>
        <translation>Grupo de hosts de la inferencia sin servidor</translation>
    </message>
    <message>
        <source>Start-up of a serverless container</source>
        <translation>Arranque de un contenedor sin servidor</translation>
    </message>
    <message>
        <source>Least memory of a serverless endpoint</source>
        <translation>Memoria mínima de un punto de conexión sin servidor</translation>
    </message>
    <message>
        <source>Most memory of a serverless endpoint</source>
        <translation>Memoria máxima de un punto de conexión sin servidor</translation>
    </message>
    <message>
        <source>Most requests at once of a serverless endpoint</source>
        <translation>Máximo de solicitudes simultáneas de un punto de conexión sin servidor</translation>
    </message>
    <message>
        <source>Start-up of a batch job</source>
        <translation>Arranque de un trabajo por lotes</translation>
    </message>
    <message>
        <source>Start-up of an asynchronous endpoint from zero</source>
        <translation>Arranque de un punto de conexión asíncrono desde cero</translation>
    </message>
    <message>
        <source>Wait before an asynchronous endpoint scales to zero</source>
        <translation>Espera antes de que un punto de conexión asíncrono escale a cero</translation>
    </message>
    <message>
        <source>Rate at which a model is loaded</source>
        <translation>Velocidad de carga de un modelo</translation>
    </message>
    <message>
        <source>SageMaker price over EC2 price where none is known</source>
        <translation>Precio de SageMaker respecto al de EC2 donde no se conoce</translation>
    </message>
    <message>
        <source>Serverless inference</source>
        <translation>Inferencia sin servidor</translation>
    </message>
    <message>
        <source>Data processed by an endpoint</source>
        <translation>Datos procesados por un punto de conexión</translation>
    </message>
    <message>
        <source>Volume of a training job, notebook or endpoint</source>
        <translation>Volumen de un trabajo de entrenamiento, cuaderno o punto de conexión</translation>
    </message>
    <message>
        <source>Volume of a processing job</source>
        <translation>Volumen de un trabajo de procesamiento</translation>
    </message>
    <message>
        <source>Logs stored</source>
        <translation>Registros almacenados</translation>
    </message>
    <message>
        <source>Online feature store</source>
        <translation>Almacén de características en línea</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alta</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>media</translation>
    </message>
    <message>
        <source>low</source>
        <translation>baja</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>propia</translation>
    </message>
    <message>
        <source>real-time</source>
        <translation>en tiempo real</translation>
    </message>
    <message>
        <source>multi-model</source>
        <translation>multimodelo</translation>
    </message>
    <message>
        <source>multi-container</source>
        <translation>multicontenedor</translation>
    </message>
    <message>
        <source>serverless</source>
        <translation>sin servidor</translation>
    </message>
    <message>
        <source>asynchronous</source>
        <translation>asíncrono</translation>
    </message>
    <message>
        <source>batch transform</source>
        <translation>transformación por lotes</translation>
    </message>
    <message>
        <source>managed AI service</source>
        <translation>servicio de IA gestionado</translation>
    </message>
    <message>
        <source>on the device</source>
        <translation>en el dispositivo</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>sin modelo</translation>
    </message>
    <message>
        <source>training jobs</source>
        <translation>trabajos de entrenamiento</translation>
    </message>
    <message>
        <source>processing jobs</source>
        <translation>trabajos de procesamiento</translation>
    </message>
    <message>
        <source>endpoints</source>
        <translation>puntos de conexión</translation>
    </message>
    <message>
        <source>notebooks</source>
        <translation>cuadernos</translation>
    </message>
    <message>
        <source>HyperPod clusters</source>
        <translation>clústeres de HyperPod</translation>
    </message>
    <message>
        <source>on demand</source>
        <translation>bajo demanda</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>Spot</translation>
    </message>
    <message>
        <source>Savings Plan, 1 year</source>
        <translation>Savings Plan, 1 año</translation>
    </message>
    <message>
        <source>Savings Plan, 3 years</source>
        <translation>Savings Plan, 3 años</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>instance type</source>
        <translation>tipo de instancia</translation>
    </message>
    <message>
        <source>coefficient</source>
        <translation>coeficiente</translation>
    </message>
    <message>
        <source>price</source>
        <translation>precio</translation>
    </message>
    <message>
        <source>a choice</source>
        <translation>una decisión</translation>
    </message>
    <message>
        <source>a factor</source>
        <translation>un factor</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>evidencia</translation>
    </message>
    <message>
        <source>nothing in the estimate</source>
        <translation>nada en la estimación</translation>
    </message>
    <message>
        <source>Region of data</source>
        <translation>Región de los datos</translation>
    </message>
    <message>
        <source>retention</source>
        <translation>retención</translation>
    </message>
    <message>
        <source>storage class</source>
        <translation>clase de almacenamiento</translation>
    </message>
    <message>
        <source>lifecycle rules</source>
        <translation>reglas de ciclo de vida</translation>
    </message>
    <message>
        <source>retention of logs</source>
        <translation>retención de registros</translation>
    </message>
    <message>
        <source>idle hours</source>
        <translation>horas de inactividad</translation>
    </message>
    <message>
        <source>input mode</source>
        <translation>modo de entrada</translation>
    </message>
    <message>
        <source>purchase option</source>
        <translation>modalidad de compra</translation>
    </message>
    <message>
        <source>instance type and count</source>
        <translation>tipo y número de instancias</translation>
    </message>
    <message>
        <source>retraining</source>
        <translation>reentrenamiento</translation>
    </message>
    <message>
        <source>minimum instances</source>
        <translation>instancias mínimas</translation>
    </message>
    <message>
        <source>zones</source>
        <translation>zonas</translation>
    </message>
    <message>
        <source>autoscaling</source>
        <translation>escalado automático</translation>
    </message>
    <message>
        <source>inference option</source>
        <translation>opción de inferencia</translation>
    </message>
    <message>
        <source>hours of work</source>
        <translation>horas de trabajo</translation>
    </message>
    <message>
        <source>speed of work</source>
        <translation>velocidad del trabajo</translation>
    </message>
    <message>
        <source>number of trials</source>
        <translation>número de ensayos</translation>
    </message>
    <message>
        <source>failed runs</source>
        <translation>ejecuciones fallidas</translation>
    </message>
    <message>
        <source>size of data</source>
        <translation>tamaño de los datos</translation>
    </message>
    <message>
        <source>data moved</source>
        <translation>datos transferidos</translation>
    </message>
    <message>
        <source>size of volumes</source>
        <translation>tamaño de los volúmenes</translation>
    </message>
    <message>
        <source>time per request</source>
        <translation>tiempo por solicitud</translation>
    </message>
    <message>
        <source>speed of requests</source>
        <translation>velocidad de las solicitudes</translation>
    </message>
    <message>
        <source>Electricity Maps, life-cycle</source>
        <translation>Electricity Maps, ciclo de vida</translation>
    </message>
    <message>
        <source>Ember, life-cycle</source>
        <translation>Ember, ciclo de vida</translation>
    </message>
    <message>
        <source>Cloud Carbon Footprint 2021, generation</source>
        <translation>Cloud Carbon Footprint 2021, generación</translation>
    </message>
    <message>
        <source>Electricity Maps, generation</source>
        <translation>Electricity Maps, generación</translation>
    </message>
    <message>
        <source>bottom-up</source>
        <translation>ascendente</translation>
    </message>
    <message>
        <source>Teads curves</source>
        <translation>curvas de Teads</translation>
    </message>
    <message>
        <source>conservative</source>
        <translation>conservador</translation>
    </message>
    <message>
        <source>modelled</source>
        <translation>modelado</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Failed runs per run</source>
        <translation>Ejecuciones fallidas por ejecución</translation>
    </message>
    <message>
        <source>Work repeated after interruptions</source>
        <translation>Trabajo repetido tras interrupciones</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Ensayos</translation>
    </message>
    <message>
        <source>Hours of a run</source>
        <translation>Horas de una ejecución</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Arranque</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instancias</translation>
    </message>
    <message>
        <source>Share of the data</source>
        <translation>Proporción de los datos</translation>
    </message>
    <message>
        <source>Share not reused</source>
        <translation>Proporción no reutilizada</translation>
    </message>
    <message>
        <source>Effect of a practice</source>
        <translation>Efecto de una práctica</translation>
    </message>
    <message>
        <source>Instance hours</source>
        <translation>Horas de instancia</translation>
    </message>
    <message>
        <source>Idle instance hours</source>
        <translation>Horas de instancia inactivas</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Service time</source>
        <translation>Tiempo de servicio</translation>
    </message>
    <message>
        <source>Served at once</source>
        <translation>Atendidas a la vez</translation>
    </message>
    <message>
        <source>Memory of a container</source>
        <translation>Memoria de un contenedor</translation>
    </message>
    <message>
        <source>Warm time without work</source>
        <translation>Tiempo activo sin trabajo</translation>
    </message>
    <message>
        <source>Host pool</source>
        <translation>Grupo de hosts</translation>
    </message>
    <message>
        <source>Data stored</source>
        <translation>Datos almacenados</translation>
    </message>
    <message>
        <source>Data moved</source>
        <translation>Datos transferidos</translation>
    </message>
    <message>
        <source>Data written</source>
        <translation>Datos escritos</translation>
    </message>
    <message>
        <source>Data read</source>
        <translation>Datos leídos</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Hours of a device</source>
        <translation>Horas de un dispositivo</translation>
    </message>
    <message>
        <source>Relative size</source>
        <translation>Tamaño relativo</translation>
    </message>
    <message>
        <source>Size of a volume</source>
        <translation>Tamaño de un volumen</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potencia</translation>
    </message>
    <message>
        <source>Power of the medium</source>
        <translation>Potencia del medio</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Share of drives at work</source>
        <translation>Proporción de unidades de disco en uso</translation>
    </message>
    <message>
        <source>Energy of the network</source>
        <translation>Energía de la red</translation>
    </message>
    <message>
        <source>Energy of a request</source>
        <translation>Energía de una solicitud</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Grid factor</source>
        <translation>Factor de la red eléctrica</translation>
    </message>
    <message>
        <source>Decline of the grid factor</source>
        <translation>Descenso del factor de la red eléctrica</translation>
    </message>
    <message>
        <source>Market-based factor</source>
        <translation>Factor basado en el mercado</translation>
    </message>
    <message>
        <source>WUE</source>
        <translation>WUE</translation>
    </message>
    <message>
        <source>Water of generation</source>
        <translation>Agua de la generación</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Price of requests</source>
        <translation>Precio de las solicitudes</translation>
    </message>
    <message>
        <source>Embodied carbon of an instance</source>
        <translation>Carbono incorporado de una instancia</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Vida útil</translation>
    </message>
    <message>
        <source>Embodied carbon of the medium</source>
        <translation>Carbono incorporado del medio</translation>
    </message>
    <message>
        <source>Start-up of a job</source>
        <translation>Arranque de un trabajo</translation>
    </message>
    <message>
        <source>Rounds one after the other</source>
        <translation>Rondas consecutivas</translation>
    </message>
    <message>
        <source>working</source>
        <translation>trabajo</translation>
    </message>
    <message>
        <source>repeated work</source>
        <translation>trabajo repetido</translation>
    </message>
    <message>
        <source>starting up</source>
        <translation>arranque</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>inactividad</translation>
    </message>
    <message>
        <source>storing</source>
        <translation>almacenamiento</translation>
    </message>
    <message>
        <source>billed after early deletion</source>
        <translation>facturado tras una eliminación anticipada</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>escritura</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lectura</translation>
    </message>
    <message>
        <source>changing class</source>
        <translation>cambio de clase</translation>
    </message>
    <message>
        <source>moving data</source>
        <translation>transferencia de datos</translation>
    </message>
    <message>
        <source>processing payloads</source>
        <translation>procesamiento de cargas útiles</translation>
    </message>
    <message>
        <source>compute</source>
        <translation>cómputo</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>almacenamiento</translation>
    </message>
    <message>
        <source>network</source>
        <translation>red</translation>
    </message>
    <message>
        <source>embodied</source>
        <translation>incorporado</translation>
    </message>
    <message>
        <source>water on site</source>
        <translation>agua in situ</translation>
    </message>
    <message>
        <source>water off site</source>
        <translation>agua fuera del emplazamiento</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>dispositivos</translation>
    </message>
    <message>
        <source>managed service</source>
        <translation>servicio gestionado</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>guardada</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importada</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restaurada</translation>
    </message>
    <message>
        <source>kept in a conflict</source>
        <translation>conservada por un conflicto</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>hito</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>recuperada</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>info</source>
        <translation>información</translation>
    </message>
    <message>
        <source>Data preparation</source>
        <translation>Preparación de datos</translation>
    </message>
    <message>
        <source>Training and tuning</source>
        <translation>Entrenamiento y ajuste</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Implementación</translation>
    </message>
    <message>
        <source>raw data</source>
        <translation>datos sin procesar</translation>
    </message>
    <message>
        <source>curated data</source>
        <translation>datos depurados</translation>
    </message>
    <message>
        <source>features</source>
        <translation>características</translation>
    </message>
    <message>
        <source>training data</source>
        <translation>datos de entrenamiento</translation>
    </message>
    <message>
        <source>validation data</source>
        <translation>datos de validación</translation>
    </message>
    <message>
        <source>test data</source>
        <translation>datos de prueba</translation>
    </message>
    <message>
        <source>models and checkpoints</source>
        <translation>modelos y puntos de control</translation>
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
        <translation>imágenes</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>not compressed</source>
        <translation>sin comprimir</translation>
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
        <translation>procesamiento</translation>
    </message>
    <message>
        <source>feature engineering</source>
        <translation>ingeniería de características</translation>
    </message>
    <message>
        <source>experiments</source>
        <translation>experimentos</translation>
    </message>
    <message>
        <source>hyperparameter tuning</source>
        <translation>ajuste de hiperparámetros</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>evaluación</translation>
    </message>
    <message>
        <source>monitoring</source>
        <translation>supervisión</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>accelerator, compute-bound</source>
        <translation>acelerador, limitado por cómputo</translation>
    </message>
    <message>
        <source>accelerator, memory-bound</source>
        <translation>acelerador, limitado por memoria</translation>
    </message>
    <message>
        <source>grid</source>
        <translation>en cuadrícula</translation>
    </message>
    <message>
        <source>random</source>
        <translation>al azar</translation>
    </message>
    <message>
        <source>Bayesian</source>
        <translation>bayesiana</translation>
    </message>
    <message>
        <source>Hyperband</source>
        <translation>Hyperband</translation>
    </message>
    <message>
        <source>copied to a volume</source>
        <translation>copiados en un volumen</translation>
    </message>
    <message>
        <source>fast file</source>
        <translation>archivo rápido (FastFile)</translation>
    </message>
    <message>
        <source>pipe</source>
        <translation>canal (Pipe)</translation>
    </message>
    <message>
        <source>from scratch</source>
        <translation>desde cero</translation>
    </message>
    <message>
        <source>fine-tuning</source>
        <translation>ajuste fino</translation>
    </message>
    <message>
        <source>incremental</source>
        <translation>incremental</translation>
    </message>
    <message>
        <source>by the calendar</source>
        <translation>según un calendario</translation>
    </message>
    <message>
        <source>on drift</source>
        <translation>cuando hay deriva</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>constante</translation>
    </message>
    <message>
        <source>office hours</source>
        <translation>horario de oficina</translation>
    </message>
    <message>
        <source>day and night</source>
        <translation>día y noche</translation>
    </message>
    <message>
        <source>spiky</source>
        <translation>con picos</translation>
    </message>
    <message>
        <source>own week</source>
        <translation>semana propia</translation>
    </message>
    <message>
        <source>on the internet</source>
        <translation>en internet</translation>
    </message>
    <message>
        <source>in a Region</source>
        <translation>en una Región</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>solicitudes</translation>
    </message>
    <message>
        <source>predictions</source>
        <translation>predicciones</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>training runs</source>
        <translation>ejecuciones de entrenamiento</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>outside the boundary</source>
        <translation>fuera de los límites del sistema</translation>
    </message>
    <message>
        <source>inside the boundary</source>
        <translation>dentro de los límites del sistema</translation>
    </message>
    <message>
        <source>least outstanding requests</source>
        <translation>menos solicitudes pendientes</translation>
    </message>
    <message>
        <source>hourly</source>
        <translation>cada hora</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>cada día</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>cada semana</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medido</translation>
    </message>
    <message>
        <source>vendor claim</source>
        <translation>declarado por el proveedor</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>supuesto</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>sugerida</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>out of scope</source>
        <translation>fuera del alcance</translation>
    </message>
    <message>
        <source>business priorities</source>
        <translation>prioridades de negocio</translation>
    </message>
    <message>
        <source>architecture constraints</source>
        <translation>limitaciones de la arquitectura</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sin motivo indicado</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>final</source>
        <translation>final</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>production</source>
        <translation>producción</translation>
    </message>
    <message>
        <source>pre-production</source>
        <translation>preproducción</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Tarjeta de modelo</translation>
    </message>
    <message>
        <source>Well-Architected review</source>
        <translation>Revisión de Well-Architected</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
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
        <translation>se cumple</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>no se cumple</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>no aplicable</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>no se puede determinar</translation>
    </message>
    <message>
        <source>large effect</source>
        <translation>efecto grande</translation>
    </message>
    <message>
        <source>medium effect</source>
        <translation>efecto medio</translation>
    </message>
    <message>
        <source>small effect</source>
        <translation>efecto pequeño</translation>
    </message>
    <message>
        <source>no saving</source>
        <translation>sin ahorro</translation>
    </message>
    <message>
        <source>effect unknown</source>
        <translation>efecto desconocido</translation>
    </message>
    <message>
        <source>high risk</source>
        <translation>riesgo alto</translation>
    </message>
    <message>
        <source>medium risk</source>
        <translation>riesgo medio</translation>
    </message>
    <message>
        <source>no risk</source>
        <translation>sin riesgo</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>sin responder</translation>
    </message>
    <message>
        <source>no default rule</source>
        <translation>sin regla predeterminada</translation>
    </message>
    <message>
        <source>level that cannot be reached</source>
        <translation>nivel inalcanzable</translation>
    </message>
    <message>
        <source>choice without effect</source>
        <translation>opción sin efecto</translation>
    </message>
    <message>
        <source>unknown id</source>
        <translation>id desconocido</translation>
    </message>
    <message>
        <source>over a limit</source>
        <translation>por encima de un límite</translation>
    </message>
    <message>
        <source>bad address</source>
        <translation>dirección incorrecta</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>no es JSON</translation>
    </message>
    <message>
        <source>member twice</source>
        <translation>miembro repetido</translation>
    </message>
    <message>
        <source>id used twice</source>
        <translation>id repetido</translation>
    </message>
    <message>
        <source>level with two rules</source>
        <translation>nivel con dos reglas</translation>
    </message>
    <message>
        <source>bad id</source>
        <translation>id incorrecto</translation>
    </message>
    <message>
        <source>bad condition</source>
        <translation>condición incorrecta</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>falta algo</translation>
    </message>
    <message>
        <source>wrong type</source>
        <translation>tipo incorrecto</translation>
    </message>
    <message>
        <source>other version of the format</source>
        <translation>otra versión del formato</translation>
    </message>
    <message>
        <source>instances</source>
        <translation>instancias</translation>
    </message>
    <message>
        <source>images or video</source>
        <translation>imágenes o vídeo</translation>
    </message>
    <message>
        <source>tables and forecasts</source>
        <translation>tablas y previsiones</translation>
    </message>
    <message>
        <source>a language model, fine-tuned</source>
        <translation>un modelo de lenguaje con ajuste fino</translation>
    </message>
    <message>
        <source>recommendations and ranking</source>
        <translation>recomendaciones y ordenación de resultados</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Part of the workload</source>
        <translation>Parte de la carga de trabajo</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Log ingestion</source>
        <translation>Ingesta de registros</translation>
    </message>
</context>
<context>
    <name>Lens</name>
    <message>
        <source>Operational excellence</source>
        <translation>Excelencia operativa</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilidad</translation>
    </message>
    <message>
        <source>Performance efficiency</source>
        <translation>Eficiencia del rendimiento</translation>
    </message>
    <message>
        <source>Cost optimization</source>
        <translation>Optimización de costes</translation>
    </message>
    <message>
        <source>Sustainability</source>
        <translation>Sostenibilidad</translation>
    </message>
    <message>
        <source>Machine Learning Lens of 2025: %1.</source>
        <translation>Machine Learning Lens de 2025: %1.</translation>
    </message>
    <message>
        <source>Of 2023: %1.</source>
        <translation>De 2023: %1.</translation>
    </message>
    <message>
        <source>Framework: %1.</source>
        <translation>Marco: %1.</translation>
    </message>
    <message>
        <source>Generative AI Lens: %1.</source>
        <translation>Generative AI Lens: %1.</translation>
    </message>
    <message>
        <source>It moves no figure of the estimate; it is shown by evidence.</source>
        <translation>No modifica ninguna cifra de la estimación; se demuestra con evidencia.</translation>
    </message>
    <message>
        <source>In the estimate it moves: %1.</source>
        <translation>En la estimación actúa sobre: %1.</translation>
    </message>
    <message>
        <source>Published level of risk: high.</source>
        <translation>Nivel de riesgo publicado: alto.</translation>
    </message>
    <message>
        <source>Published level of risk: low.</source>
        <translation>Nivel de riesgo publicado: bajo.</translation>
    </message>
    <message>
        <source>Published level of risk: medium.</source>
        <translation>Nivel de riesgo publicado: medio.</translation>
    </message>
    <message>
        <source>Published: %1 (%2).</source>
        <translation>Publicado: %1 (%2).</translation>
    </message>
    <message>
        <source>Caution: %1</source>
        <translation>Atención: %1</translation>
    </message>
    <message>
        <source>Greenprint practice %1.</source>
        <translation>Práctica de Greenprint %1.</translation>
    </message>
    <message>
        <source>See also %1.</source>
        <translation>Véase también %1.</translation>
    </message>
    <message>
        <source>%1: %2. %3 Alternative: %4.</source>
        <translation>%1: %2. %3 Alternativa: %4.</translation>
    </message>
    <message>
        <source>Practices that lower the energy, carbon, water and cost of machine-learning workloads, in all six pillars and through the whole life cycle. Made by Greenprint, which suggests answers from a plan and simulates what an open practice would save in it. Not a publication of AWS.</source>
        <translation>Prácticas que reducen la energía, el carbono, el agua y el coste de las cargas de trabajo de machine learning, en los seis pilares y durante todo el ciclo de vida. Elaborada por Greenprint, que sugiere respuestas a partir de un plan y simula lo que una práctica pendiente ahorraría en él. No es una publicación de AWS.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ninguna de estas</translation>
    </message>
    <message>
        <source>Choose this if the workload follows none of these practices.</source>
        <translation>Elija esta opción si la carga de trabajo no sigue ninguna de estas prácticas.</translation>
    </message>
    <message>
        <source>the format is &quot;%1&quot;; expected &quot;2021-11-01&quot;</source>
        <translation>el formato es «%1»; se esperaba «2021-11-01»</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; is not 3 to 128 letters, digits and underscores</source>
        <translation>el id «%1» no tiene de 3 a 128 letras, cifras y guiones bajos</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; is used twice</source>
        <translation>el id «%1» está repetido</translation>
    </message>
    <message>
        <source>the text has %1 characters; at most %2 are accepted</source>
        <translation>el texto tiene %1 caracteres; se admiten %2 como máximo</translation>
    </message>
    <message>
        <source>there are %1; at most %2 are accepted</source>
        <translation>hay %1; se admiten %2 como máximo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an http or https address</source>
        <translation>«%1» no es una dirección http o https</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has two rules; one is accepted</source>
        <translation>«%1» tiene dos reglas; se admite una</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a choice of the question</source>
        <translation>«%1» no es una opción de la pregunta</translation>
    </message>
    <message>
        <source>no rule has the condition &quot;default&quot;</source>
        <translation>ninguna regla tiene la condición «default»</translation>
    </message>
    <message>
        <source>no rule names the choice, so that it never changes the rating</source>
        <translation>ninguna regla nombra la opción, por lo que nunca cambia la calificación</translation>
    </message>
    <message>
        <source>a rule names the choice, but it never changes the rating</source>
        <translation>una regla nombra la opción, pero nunca cambia la calificación</translation>
    </message>
    <message>
        <source>no combination of choices is rated &quot;%1&quot;; the rules before it take all</source>
        <translation>ninguna combinación de opciones se califica como «%1»; las reglas anteriores las cubren todas</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadero o falso</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>found %1; expected a lens, which is an object</source>
        <translation>se encontró %1; se esperaba una lente, que es un objeto</translation>
    </message>
    <message>
        <source>the lens has no questions; expected &quot;pillars&quot; with &quot;questions&quot;</source>
        <translation>la lente no tiene preguntas; se esperaba «pillars» con «questions»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>falta «%1»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2; expected %3</source>
        <translation>«%1» es %2; se esperaba %3</translation>
    </message>
    <message>
        <source>found %1; expected an object</source>
        <translation>se encontró %1; se esperaba un objeto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a type; expected HELPFUL_RESOURCE or IMPROVEMENT_PLAN</source>
        <translation>«%1» no es un tipo; se esperaba HELPFUL_RESOURCE o IMPROVEMENT_PLAN</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a risk; expected HIGH_RISK, MEDIUM_RISK or NO_RISK</source>
        <translation>«%1» no es un riesgo; se esperaba HIGH_RISK, MEDIUM_RISK o NO_RISK</translation>
    </message>
    <message>
        <source>%1 (character %2 of &quot;%3&quot;)</source>
        <translation>%1 (carácter %2 de «%3»)</translation>
    </message>
    <message>
        <source>the file has %1 characters; the AWS tool takes %2</source>
        <translation>el archivo tiene %1 caracteres; la herramienta de AWS admite %2</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>there is no plan with the id &quot;%1&quot;</source>
        <translation>no existe ningún plan con el id «%1»</translation>
    </message>
    <message>
        <source>there is no revision %1</source>
        <translation>no existe la versión %1</translation>
    </message>
    <message>
        <source>revision %1 of the plan is damaged; the others are not affected</source>
        <translation>la versión %1 del plan está dañada; las demás no están afectadas</translation>
    </message>
    <message>
        <source>the results kept with the plan are damaged</source>
        <translation>los resultados guardados con el plan están dañados</translation>
    </message>
</context>
<context>
    <name>LibraryCheck</name>
    <message>
        <source>the check was stopped</source>
        <translation>se detuvo la comprobación</translation>
    </message>
    <message>
        <source>plan &quot;%1&quot; (%2): %3</source>
        <translation>plan «%1» (%2): %3</translation>
    </message>
    <message>
        <source>plan &quot;%1&quot; (%2): revision %3 is not what its entry says</source>
        <translation>plan «%1» (%2): la versión %3 no es lo que indica su entrada</translation>
    </message>
    <message>
        <source>the search index does not fit the plans</source>
        <translation>el índice de búsqueda no corresponde a los planes</translation>
    </message>
    <message>
        <source>catalog %1: %2 is damaged</source>
        <translation>catálogo %1: %2 está dañado</translation>
    </message>
    <message>
        <source>there is no library here</source>
        <translation>no hay ninguna biblioteca aquí</translation>
    </message>
    <message>
        <source>there is a file already that is not a backup; it is left as it is</source>
        <translation>ya existe un archivo que no es una copia de seguridad; se deja como está</translation>
    </message>
    <message>
        <source>catalog %1: %2</source>
        <translation>catálogo %1: %2</translation>
    </message>
</context>
<context>
    <name>LibraryRecovery</name>
    <message>
        <source>revision %1 of &quot;%2&quot;</source>
        <translation>versión %1 de «%2»</translation>
    </message>
    <message>
        <source>a second plan with the id &quot;%1&quot;</source>
        <translation>un segundo plan con el id «%1»</translation>
    </message>
    <message>
        <source>results of revision %1 of &quot;%2&quot;</source>
        <translation>resultados de la versión %1 de «%2»</translation>
    </message>
    <message>
        <source>plan &quot;%1&quot; (%2): none of its revisions</source>
        <translation>plan «%1» (%2): ninguna de sus versiones</translation>
    </message>
    <message>
        <source>a plan without a name: none of its revisions</source>
        <translation>un plan sin nombre: ninguna de sus versiones</translation>
    </message>
    <message>
        <source>milestone &quot;%1&quot;</source>
        <translation>hito «%1»</translation>
    </message>
    <message>
        <source>catalog %1</source>
        <translation>catálogo %1</translation>
    </message>
    <message>
        <source>there is a file already; what is recovered goes into a new one</source>
        <translation>ya existe un archivo; lo recuperado se guarda en uno nuevo</translation>
    </message>
    <message>
        <source>no plan was found in the file that can be recovered</source>
        <translation>no se encontró en el archivo ningún plan que se pueda recuperar</translation>
    </message>
    <message>
        <source>the recovery was stopped</source>
        <translation>se detuvo la recuperación</translation>
    </message>
    <message>
        <source>no plan in the file can be recovered</source>
        <translation>no se puede recuperar ningún plan del archivo</translation>
    </message>
</context>
<context>
    <name>LibraryRepair</name>
    <message>
        <source>the damaged library cannot be moved aside</source>
        <translation>la biblioteca dañada no se puede apartar</translation>
    </message>
    <message>
        <source>the recovered library cannot be put in its place</source>
        <translation>la biblioteca recuperada no se puede poner en su lugar</translation>
    </message>
    <message>
        <source>it is being recovered already, or its folder cannot be written to</source>
        <translation>ya se está recuperando, o no se puede escribir en su carpeta</translation>
    </message>
</context>
<context>
    <name>LibrarySchema</name>
    <message>
        <source>this is a database of another program</source>
        <translation>es una base de datos de otro programa</translation>
    </message>
    <message>
        <source>the library was written by a newer version of Greenprint: it has schema %1, this version reads up to %2</source>
        <translation>la biblioteca se escribió con una versión más reciente de Greenprint: tiene el esquema %1, esta versión lee hasta el %2</translation>
    </message>
    <message>
        <source>the library was written by a newer version of Greenprint: it has schema %1, this version reads up to %2. Greenprint %3 or newer is needed</source>
        <translation>la biblioteca se escribió con una versión más reciente de Greenprint: tiene el esquema %1, esta versión lee hasta el %2. Se necesita Greenprint %3 o posterior</translation>
    </message>
    <message>
        <source>the library is damaged (its tables are not those of schema %1)</source>
        <translation>la biblioteca está dañada (sus tablas no son las del esquema %1)</translation>
    </message>
    <message>
        <source>the library has schema %1 and will be brought to %2</source>
        <translation>la biblioteca tiene el esquema %1 y se actualizará al %2</translation>
    </message>
    <message>
        <source>row %1 of %2 refers to a row of %3 that does not exist</source>
        <translation>la fila %1 de %2 remite a una fila de %3 que no existe</translation>
    </message>
    <message>
        <source>the copy could not be written (%1)</source>
        <translation>no se pudo escribir la copia (%1)</translation>
    </message>
    <message>
        <source>the copy is not sound (%1)</source>
        <translation>la copia no es correcta (%1)</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>no se puede crear la carpeta</translation>
    </message>
    <message>
        <source>the library is not sound after its migration to schema %1 and stays as it was (%2)</source>
        <translation>la biblioteca no es correcta tras su migración al esquema %1 y se quedó como estaba (%2)</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Plans machine-learning workloads on AWS.</source>
        <translation>Planifica cargas de trabajo de machine learning en AWS.</translation>
    </message>
    <message>
        <source>Plan files to open, or PDFs that carry a plan.</source>
        <translation>Archivos de plan que se abren, o PDF que contienen un plan.</translation>
    </message>
</context>
<context>
    <name>Metric</name>
    <message>
        <source>Energy of the IT equipment</source>
        <translation>Energía de los equipos de TI</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>Carbon, location-based</source>
        <translation>Carbono, basado en la ubicación</translation>
    </message>
    <message>
        <source>Carbon, market-based</source>
        <translation>Carbono, basado en el mercado</translation>
    </message>
    <message>
        <source>Carbon, embodied</source>
        <translation>Carbono, incorporado</translation>
    </message>
    <message>
        <source>Carbon, location-based and embodied</source>
        <translation>Carbono, basado en la ubicación e incorporado</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Agua</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Latency, p95</source>
        <translation>Latencia, p95</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>Tiempo de entrenamiento</translation>
    </message>
</context>
<context>
    <name>MilestoneSections</name>
    <message>
        <source>Since “%1”, %2</source>
        <translation>Desde «%1», %2</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Entonces</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Practices met</source>
        <translation>Prácticas cumplidas</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Hitos</translation>
    </message>
    <message>
        <source>Their frozen answers and results are in the library that they were made in.</source>
        <translation>Sus respuestas y resultados congelados están en la biblioteca en la que se crearon.</translation>
    </message>
    <message>
        <source>No answer has changed since “%1”.</source>
        <translation>Ninguna respuesta ha cambiado desde «%1».</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Hito</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Sin responder</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>sin decidir</translation>
    </message>
    <message>
        <source>What changed since “%1”</source>
        <translation>Qué cambió desde «%1»</translation>
    </message>
    <message>
        <source>Question or practice</source>
        <translation>Pregunta o práctica</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>the card&apos;s status is final, but required fields are missing: %1</source>
        <translation>el estado de la tarjeta es final, pero faltan campos obligatorios: %1</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Tarjeta de modelo</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Model card of %1 with the environmental impact of “%2”: %3 over %4.</source>
        <translation>Tarjeta de modelo de %1 con el impacto ambiental de «%2»: %3 durante %4.</translation>
    </message>
    <message>
        <source>model card</source>
        <translation>tarjeta de modelo</translation>
    </message>
    <message>
        <source>environmental impact</source>
        <translation>impacto ambiental</translation>
    </message>
    <message>
        <source>machine learning</source>
        <translation>machine learning</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Model version</source>
        <translation>Versión del modelo</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Carbon, location and embodied</source>
        <translation>Carbono, ubicación e incorporado</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 respecto a %2</translation>
    </message>
    <message>
        <source>This scenario is not feasible</source>
        <translation>Este escenario no es viable</translation>
    </message>
    <message>
        <source>It breaks at least one hard limit; see assumptions and limits. Its figures are shown where they can be computed.</source>
        <translation>Incumple al menos un límite estricto; véase «Supuestos, limitaciones y hallazgos». Sus cifras se muestran cuando se pueden calcular.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>Model overview</source>
        <translation>Descripción general del modelo</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Model artifacts and data</source>
        <translation>Artefactos del modelo y datos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Stored now</source>
        <translation>Almacenado ahora</translation>
    </message>
    <message>
        <source>Growth a month</source>
        <translation>Crecimiento al mes</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Intended uses</source>
        <translation>Usos previstos</translation>
    </message>
    <message>
        <source>Business details</source>
        <translation>Detalles del negocio</translation>
    </message>
    <message>
        <source>Sustainability goal</source>
        <translation>Meta de sostenibilidad</translation>
    </message>
    <message>
        <source>Benefit, not netted</source>
        <translation>Beneficio, sin compensar</translation>
    </message>
    <message>
        <source>Training details</source>
        <translation>Detalles del entrenamiento</translation>
    </message>
    <message>
        <source>Training jobs</source>
        <translation>Trabajos de entrenamiento</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Se ejecuta en</translation>
    </message>
    <message>
        <source>Hours a run</source>
        <translation>Horas por ejecución</translation>
    </message>
    <message>
        <source>Runs a month</source>
        <translation>Ejecuciones al mes</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <source>Evaluation details</source>
        <translation>Detalles de la evaluación</translation>
    </message>
    <message>
        <source>Quality of the model in this scenario</source>
        <translation>Calidad del modelo en este escenario</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>The plan states no quality for this scenario.</source>
        <translation>El plan no indica ninguna calidad para este escenario.</translation>
    </message>
    <message>
        <source>Additional information</source>
        <translation>Información adicional</translation>
    </message>
    <message>
        <source>Notes in the plan</source>
        <translation>Notas del plan</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>NumberFormat</name>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
</context>
<context>
    <name>OriginTip</name>
    <message>
        <source>Press for every line and factor.</source>
        <translation>Pulse para ver cada línea y cada factor.</translation>
    </message>
    <message>
        <source>functional unit</source>
        <translation>unidad funcional</translation>
    </message>
    <message>
        <source>%1 per %2, %3: %4</source>
        <translation>%1 por %2, %3: %4</translation>
    </message>
    <message>
        <source>What serves the unit, divided by how many there are over the horizon.</source>
        <translation>Lo que sirve a la unidad, dividido entre cuántas hay en el horizonte.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>catalog %1 · %2 · plan %3</source>
        <translation>catálogo %1 · %2 · plan %3</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Carga de trabajo</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Escenarios</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Clasificar</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Incertidumbre</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Practice %1</source>
        <translation>Práctica %1</translation>
    </message>
    <message>
        <source>Sample plan</source>
        <translation>Plan de ejemplo</translation>
    </message>
</context>
<context>
    <name>Parameter</name>
    <message>
        <source>Functional unit</source>
        <translation>Unidad funcional</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What results are divided by, in words: &quot;1,000 images&quot;.</source>
        <translation>Entre qué se dividen los resultados, en palabras: «1000 imágenes».</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>How many of them make one unit: 1000 for &quot;1,000 images&quot;.</source>
        <translation>Cuántos elementos forman una unidad: 1000 para «1000 imágenes».</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Se cuentan</translation>
    </message>
    <message>
        <source>What is counted.</source>
        <translation>Qué se cuenta.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Service that is counted. Empty: all services.</source>
        <translation>Servicio que se cuenta. Vacío: todos los servicios.</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizonte</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>How long the workload is simulated.</source>
        <translation>Durante cuánto tiempo se simula la carga de trabajo.</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>Primer mes</translation>
    </message>
    <message>
        <source>Year and month in which it begins.</source>
        <translation>Año y mes en que comienza.</translation>
    </message>
    <message>
        <source>Decline of grid factors</source>
        <translation>Descenso de los factores de la red eléctrica</translation>
    </message>
    <message>
        <source>By how much grids become cleaner each year after the year of their factor.</source>
        <translation>Cuánto más limpias se vuelven las redes eléctricas cada año después del año de su factor.</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Carbon per unit</source>
        <translation>Carbono por unidad</translation>
    </message>
    <message>
        <source>Location-based and embodied carbon per functional unit.</source>
        <translation>Carbono basado en la ubicación e incorporado por unidad funcional.</translation>
    </message>
    <message>
        <source>Cost per month</source>
        <translation>Coste al mes</translation>
    </message>
    <message>
        <source>Mean over the horizon.</source>
        <translation>Media en todo el horizonte.</translation>
    </message>
    <message>
        <source>Latency, p95</source>
        <translation>Latencia, p95</translation>
    </message>
    <message>
        <source>Of the service of the functional unit.</source>
        <translation>Del servicio de la unidad funcional.</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>Tiempo de entrenamiento</translation>
    </message>
    <message>
        <source>Wall clock of one run through tuning and training.</source>
        <translation>Duración real de una ejecución completa de ajuste y entrenamiento.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Least quality of the model, compared with the quality of each scenario.</source>
        <translation>Calidad mínima del modelo, que se compara con la calidad de cada escenario.</translation>
    </message>
    <message>
        <source>Residency</source>
        <translation>Residencia de datos</translation>
    </message>
    <message>
        <source>Regions allowed</source>
        <translation>Regiones permitidas</translation>
    </message>
    <message>
        <source>Regions in which the workload may run. Empty: anywhere.</source>
        <translation>Regiones en las que se puede ejecutar la carga de trabajo. Vacío: en cualquiera.</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Límites del sistema</translation>
    </message>
    <message>
        <source>Network to clients</source>
        <translation>Red hacia los clientes</translation>
    </message>
    <message>
        <source>Whether the network between AWS and clients counts.</source>
        <translation>Si se cuenta la red entre AWS y los clientes.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Who answers for the workload.</source>
        <translation>Quién responde de la carga de trabajo.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Who works on it.</source>
        <translation>Quién trabaja en ella.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>What the workload does, in a few sentences.</source>
        <translation>Qué hace la carga de trabajo, en pocas frases.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>What is to be reached: carbon, cost, latency, and by when.</source>
        <translation>Qué se quiere alcanzar: carbono, coste, latencia, y para cuándo.</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Beneficio</translation>
    </message>
    <message>
        <source>What good it does. Never netted against the footprint.</source>
        <translation>Qué beneficio aporta. Nunca se compensa con la huella.</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Tarjeta de modelo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Final is refused while required fields are missing.</source>
        <translation>No se admite «final» mientras falten campos obligatorios.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Version of the model.</source>
        <translation>Versión del modelo.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Who wrote the card.</source>
        <translation>Quién redactó la tarjeta.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Who answers questions.</source>
        <translation>Quién responde a las preguntas.</translation>
    </message>
    <message>
        <source>Risk rating</source>
        <translation>Calificación de riesgo</translation>
    </message>
    <message>
        <source>Risk of using the model.</source>
        <translation>Riesgo de usar el modelo.</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>Modelo base</translation>
    </message>
    <message>
        <source>Model that this one was made from.</source>
        <translation>Modelo a partir del cual se creó este.</translation>
    </message>
    <message>
        <source>Model description</source>
        <translation>Descripción del modelo</translation>
    </message>
    <message>
        <source>What the model does and how.</source>
        <translation>Qué hace el modelo y cómo.</translation>
    </message>
    <message>
        <source>Model owner</source>
        <translation>Propietario del modelo</translation>
    </message>
    <message>
        <source>Who owns the model.</source>
        <translation>A quién pertenece el modelo.</translation>
    </message>
    <message>
        <source>Problem type</source>
        <translation>Tipo de problema</translation>
    </message>
    <message>
        <source>Classification, regression, generation …</source>
        <translation>Clasificación, regresión, generación…</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>Kind of algorithm.</source>
        <translation>Tipo de algoritmo.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>What the model is for.</source>
        <translation>Para qué sirve el modelo.</translation>
    </message>
    <message>
        <source>Intended uses</source>
        <translation>Usos previstos</translation>
    </message>
    <message>
        <source>What it may be used for, and what not.</source>
        <translation>Para qué se puede usar y para qué no.</translation>
    </message>
    <message>
        <source>What affects its quality</source>
        <translation>Qué afecta a su calidad</translation>
    </message>
    <message>
        <source>Conditions under which it works less well.</source>
        <translation>Condiciones en las que funciona peor.</translation>
    </message>
    <message>
        <source>Reason of the risk rating</source>
        <translation>Motivo de la calificación de riesgo</translation>
    </message>
    <message>
        <source>Why the rating was given.</source>
        <translation>Por qué se dio la calificación.</translation>
    </message>
    <message>
        <source>Business problem</source>
        <translation>Problema de negocio</translation>
    </message>
    <message>
        <source>Problem that it solves.</source>
        <translation>Problema que resuelve.</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Partes interesadas</translation>
    </message>
    <message>
        <source>Who is concerned.</source>
        <translation>A quién concierne.</translation>
    </message>
    <message>
        <source>Line of business</source>
        <translation>Línea de negocio</translation>
    </message>
    <message>
        <source>Part of the organization.</source>
        <translation>Parte de la organización.</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Función objetivo</translation>
    </message>
    <message>
        <source>What training optimizes.</source>
        <translation>Qué optimiza el entrenamiento.</translation>
    </message>
    <message>
        <source>Observations in training</source>
        <translation>Observaciones en el entrenamiento</translation>
    </message>
    <message>
        <source>What was seen.</source>
        <translation>Qué se observó.</translation>
    </message>
    <message>
        <source>Observations in evaluation</source>
        <translation>Observaciones en la evaluación</translation>
    </message>
    <message>
        <source>Ethical considerations</source>
        <translation>Consideraciones éticas</translation>
    </message>
    <message>
        <source>Who might be harmed, and how that is prevented.</source>
        <translation>Quién podría resultar perjudicado y cómo se evita.</translation>
    </message>
    <message>
        <source>Caveats and recommendations</source>
        <translation>Advertencias y recomendaciones</translation>
    </message>
    <message>
        <source>What users should know.</source>
        <translation>Qué deben saber los usuarios.</translation>
    </message>
    <message>
        <source>Why this functional unit</source>
        <translation>Por qué esta unidad funcional</translation>
    </message>
    <message>
        <source>Why results are given per this unit.</source>
        <translation>Por qué los resultados se dan por esta unidad.</translation>
    </message>
    <message>
        <source>Offsets and certificates</source>
        <translation>Compensaciones y certificados</translation>
    </message>
    <message>
        <source>If any: stated apart and never netted.</source>
        <translation>Si los hay: se indican por separado y nunca se restan.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>The short name by which other parts refer to it.</source>
        <translation>El nombre corto con el que otras partes lo citan.</translation>
    </message>
    <message>
        <source>How it is called in tables, charts and reports.</source>
        <translation>Cómo se llama en tablas, gráficos e informes.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>What the data is for. Models and checkpoints are artifacts.</source>
        <translation>Para qué sirven los datos. Los modelos y los puntos de control son artefactos.</translation>
    </message>
    <message>
        <source>Size now</source>
        <translation>Tamaño actual</translation>
    </message>
    <message>
        <source>Volume as it is stored today, in its present format and compression.</source>
        <translation>Volumen tal como está almacenado hoy, en su formato y compresión actuales.</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Crecimiento</translation>
    </message>
    <message>
        <source>Volume that comes in each month.</source>
        <translation>Volumen que llega cada mes.</translation>
    </message>
    <message>
        <source>Age of the oldest part</source>
        <translation>Antigüedad de la parte más antigua</translation>
    </message>
    <message>
        <source>Ages of today&apos;s stock are spread evenly from new to this. It decides when rules and retention take effect.</source>
        <translation>Las antigüedades de lo almacenado hoy se reparten de manera uniforme desde lo nuevo hasta este valor. Determina cuándo surten efecto las reglas y la retención.</translation>
    </message>
    <message>
        <source>size over growth, or 0 without growth</source>
        <translation>tamaño dividido entre crecimiento, o 0 sin crecimiento</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Se conserva durante</translation>
    </message>
    <message>
        <source>Older data is deleted. Empty: kept for ever.</source>
        <translation>Los datos más antiguos se eliminan. Vacío: se conservan indefinidamente.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Copies that you keep yourself, beside those of the storage class. Acts when a scenario changes it.</source>
        <translation>Copias que usted mismo mantiene, además de las de la clase de almacenamiento. Surten efecto cuando un escenario las cambia.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Format as stored now. A change alone saves nothing until a measured size or a strength is given.</source>
        <translation>Formato en que está almacenado ahora. Un cambio por sí solo no ahorra nada hasta que se indique un tamaño medido o una eficacia.</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compresión</translation>
    </message>
    <message>
        <source>Compression as stored now.</source>
        <translation>Compresión con que está almacenado ahora.</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Number of objects today; it grows with the volume. Counts for requests, transitions and smallest billed sizes.</source>
        <translation>Número de objetos hoy; crece con el volumen. Cuenta para solicitudes, transiciones y tamaños mínimos facturados.</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lecturas</translation>
    </message>
    <message>
        <source>How often the whole of it is read in a month: 0.1 is a tenth of it once.</source>
        <translation>Cuántas veces se lee completo en un mes: 0,1 equivale a leer una vez la décima parte.</translation>
    </message>
    <message>
        <source>Can be made again</source>
        <translation>Se puede volver a generar</translation>
    </message>
    <message>
        <source>Whether it could be made again from other data if it were lost.</source>
        <translation>Si se podría volver a generar a partir de otros datos en caso de pérdida.</translation>
    </message>
    <message>
        <source>Produced in</source>
        <translation>Se genera en</translation>
    </message>
    <message>
        <source>Region in which the data arises. Growth is moved from there to where it is stored.</source>
        <translation>Región en la que se generan los datos. El crecimiento se traslada desde allí hasta donde se almacena.</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Sirve a</translation>
    </message>
    <message>
        <source>Services whose figures per unit contain it. Empty: all services.</source>
        <translation>Servicios cuyas cifras por unidad lo incluyen. Vacío: todos los servicios.</translation>
    </message>
    <message>
        <source>Size and growth</source>
        <translation>Tamaño y crecimiento</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>One run</source>
        <translation>Una ejecución</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Con qué frecuencia</translation>
    </message>
    <message>
        <source>Reference measurement</source>
        <translation>Medición de referencia</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>Qué necesita</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>One request</source>
        <translation>Una solicitud</translation>
    </message>
    <message>
        <source>Promise and clients</source>
        <translation>Compromiso y clientes</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Atribución</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Emplazamiento</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Escalado</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Input that is uncertain.</source>
        <translation>Entrada que es incierta.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Lowest plausible value.</source>
        <translation>Valor mínimo verosímil.</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Highest plausible value.</source>
        <translation>Valor máximo verosímil.</translation>
    </message>
    <message>
        <source>Own figure</source>
        <translation>Cifra propia</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What the figure belongs to.</source>
        <translation>A qué pertenece la cifra.</translation>
    </message>
    <message>
        <source>Region, type, coefficient or price. A Region or type that the catalog lacks is added.</source>
        <translation>Región, tipo, coeficiente o precio. Se añade una Región o un tipo que falte en el catálogo.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>Por qué.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Where the figure is from.</source>
        <translation>De dónde procede la cifra.</translation>
    </message>
    <message>
        <source>Name of an added Region.</source>
        <translation>Nombre de una Región añadida.</translation>
    </message>
    <message>
        <source>Grid factor</source>
        <translation>Factor de la red eléctrica</translation>
    </message>
    <message>
        <source>Location-based carbon intensity.</source>
        <translation>Intensidad de carbono basada en la ubicación.</translation>
    </message>
    <message>
        <source>Market-based factor</source>
        <translation>Factor basado en el mercado</translation>
    </message>
    <message>
        <source>Carbon intensity of contracts.</source>
        <translation>Intensidad de carbono de los contratos.</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Facility energy over IT energy.</source>
        <translation>Energía de la instalación dividida entre la energía de TI.</translation>
    </message>
    <message>
        <source>WUE</source>
        <translation>WUE</translation>
    </message>
    <message>
        <source>Water on site per kWh of IT energy.</source>
        <translation>Agua in situ por kWh de energía de TI.</translation>
    </message>
    <message>
        <source>Off-site water</source>
        <translation>Agua fuera del emplazamiento</translation>
    </message>
    <message>
        <source>Water consumed by generation per kWh.</source>
        <translation>Agua consumida por la generación por kWh.</translation>
    </message>
    <message>
        <source>Price index</source>
        <translation>Índice de precios</translation>
    </message>
    <message>
        <source>Prices over those of us-east-1.</source>
        <translation>Precios respecto a los de us-east-1.</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>vCPU</translation>
    </message>
    <message>
        <source>Virtual processors.</source>
        <translation>Procesadores virtuales.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Host memory.</source>
        <translation>Memoria del host.</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>Aceleradores</translation>
    </message>
    <message>
        <source>Number of accelerators.</source>
        <translation>Número de aceleradores.</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Acelerador</translation>
    </message>
    <message>
        <source>Name of the accelerator.</source>
        <translation>Nombre del acelerador.</translation>
    </message>
    <message>
        <source>Rate of an accelerator</source>
        <translation>Rendimiento de un acelerador</translation>
    </message>
    <message>
        <source>Dense half-precision rate of one accelerator.</source>
        <translation>Rendimiento denso en media precisión de un acelerador.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potencia</translation>
    </message>
    <message>
        <source>Constant power of one instance, memory and overhead included.</source>
        <translation>Potencia constante de una instancia, incluidos la memoria y el consumo adicional.</translation>
    </message>
    <message>
        <source>Power, idle</source>
        <translation>Potencia, inactiva</translation>
    </message>
    <message>
        <source>Power of one idle instance.</source>
        <translation>Potencia de una instancia inactiva.</translation>
    </message>
    <message>
        <source>Power, full</source>
        <translation>Potencia, a plena carga</translation>
    </message>
    <message>
        <source>Power of one instance at full load.</source>
        <translation>Potencia de una instancia a plena carga.</translation>
    </message>
    <message>
        <source>Embodied carbon</source>
        <translation>Carbono incorporado</translation>
    </message>
    <message>
        <source>Of the whole instance, used over 35,040 hours.</source>
        <translation>De la instancia completa, usada durante 35&#xa0;040 horas.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Of one instance.</source>
        <translation>De una instancia.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Value of the coefficient.</source>
        <translation>Valor del coeficiente.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Unit of the coefficient, as in the catalog.</source>
        <translation>Unidad del coeficiente, como en el catálogo.</translation>
    </message>
    <message>
        <source>Value of the price.</source>
        <translation>Valor del precio.</translation>
    </message>
    <message>
        <source>Own text</source>
        <translation>Texto propio</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Section that it stands in; &quot;front&quot; is the first page.</source>
        <translation>Sección en la que aparece; «front» es la primera página.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Your own words; they stay as they are.</source>
        <translation>Sus propias palabras; se mantienen tal cual.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Which report.</source>
        <translation>Qué informe.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Sections in their order. Empty: all.</source>
        <translation>Secciones en su orden. Vacío: todas.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the report, apart from that of the window.</source>
        <translation>Idioma del informe, independiente del de la ventana.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Size of the pages.</source>
        <translation>Tamaño de las páginas.</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Hito</translation>
    </message>
    <message>
        <source>Name of the frozen state.</source>
        <translation>Nombre del estado congelado.</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>When it was frozen.</source>
        <translation>Cuándo se congeló.</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Version of the catalog.</source>
        <translation>Versión del catálogo.</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Hash of the plan.</source>
        <translation>Hash del plan.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Part of the plan that it is about.</source>
        <translation>Parte del plan a la que se refiere.</translation>
    </message>
    <message>
        <source>The remark.</source>
        <translation>La observación.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Name of the plan.</source>
        <translation>Nombre del plan.</translation>
    </message>
    <message>
        <source>Identity of the plan in the library.</source>
        <translation>Identidad del plan en la biblioteca.</translation>
    </message>
    <message>
        <source>Version of the catalog that the plan was last computed with.</source>
        <translation>Versión del catálogo con la que se calculó el plan por última vez.</translation>
    </message>
    <message>
        <source>Grid factors</source>
        <translation>Factores de la red eléctrica</translation>
    </message>
    <message>
        <source>Family of grid factors, one for all Regions.</source>
        <translation>Familia de factores de la red eléctrica, una para todas las Regiones.</translation>
    </message>
    <message>
        <source>Year of grid factors</source>
        <translation>Año de los factores de la red eléctrica</translation>
    </message>
    <message>
        <source>Year of all factors of Regions. Empty: the year of each month, or the last one known.</source>
        <translation>Año de todos los factores de las Regiones. Vacío: el año de cada mes o el último conocido.</translation>
    </message>
    <message>
        <source>Power of instances</source>
        <translation>Potencia de las instancias</translation>
    </message>
    <message>
        <source>How power is estimated, one way for all types.</source>
        <translation>Cómo se estima la potencia, de una misma forma para todos los tipos.</translation>
    </message>
    <message>
        <source>Energy of archive classes</source>
        <translation>Energía de las clases de archivo</translation>
    </message>
    <message>
        <source>Whether archives are credited with drives at rest.</source>
        <translation>Si se reconoce a las clases de archivo el ahorro de mantener discos en reposo.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Currency in which cost is shown beside USD.</source>
        <translation>Moneda en la que se muestra el coste junto a USD.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tipo de cambio</translation>
    </message>
    <message>
        <source>Units of that currency for one USD.</source>
        <translation>Unidades de esa moneda por un USD.</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Choice of the question.</source>
        <translation>Opción de la pregunta.</translation>
    </message>
    <message>
        <source>Confirmed by the reviewer, rejected, or only suggested.</source>
        <translation>Confirmada por el revisor, rechazada o solo sugerida.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Why it does not apply.</source>
        <translation>Por qué no procede.</translation>
    </message>
    <message>
        <source>Up to 250 characters in the AWS tool.</source>
        <translation>Hasta 250 caracteres en la herramienta de AWS.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Question of the lens.</source>
        <translation>Pregunta de la lente.</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>No aplicable</translation>
    </message>
    <message>
        <source>Whether the question applies at all.</source>
        <translation>Si la pregunta procede.</translation>
    </message>
    <message>
        <source>Up to 2,084 characters in the AWS tool.</source>
        <translation>Hasta 2084 caracteres en la herramienta de AWS.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Who answered.</source>
        <translation>Quién respondió.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>When.</source>
        <translation>Cuándo.</translation>
    </message>
    <message>
        <source>Accepted risk</source>
        <translation>Riesgo aceptado</translation>
    </message>
    <message>
        <source>Question whose risk is accepted.</source>
        <translation>Pregunta cuyo riesgo se acepta.</translation>
    </message>
    <message>
        <source>Who accepts it.</source>
        <translation>Quién lo acepta.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Until when.</source>
        <translation>Hasta cuándo.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Practice to be taken up.</source>
        <translation>Práctica que se va a adoptar.</translation>
    </message>
    <message>
        <source>Who does it.</source>
        <translation>Quién lo hace.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>How much work it is.</source>
        <translation>Cuánto trabajo supone.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Lente</translation>
    </message>
    <message>
        <source>Lens that is reviewed against.</source>
        <translation>Lente con la que se revisa.</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <source>Who leads the review.</source>
        <translation>Quién dirige la revisión.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Where the workload runs.</source>
        <translation>Dónde se ejecuta la carga de trabajo.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Region of every stage that has none of its own.</source>
        <translation>Región de cada etapa que no tiene una propia.</translation>
    </message>
    <message>
        <source>us-east-1</source>
        <translation>us-east-1</translation>
    </message>
    <message>
        <source>Region of data preparation</source>
        <translation>Región de la preparación de datos</translation>
    </message>
    <message>
        <source>Overrides the Region of all stages.</source>
        <translation>Prevalece sobre la Región de todas las etapas.</translation>
    </message>
    <message>
        <source>Region of training</source>
        <translation>Región del entrenamiento</translation>
    </message>
    <message>
        <source>Region of deployment</source>
        <translation>Región de la implementación</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>Transición</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después de</translation>
    </message>
    <message>
        <source>Age at which data moves.</source>
        <translation>Antigüedad a la que se mueven los datos.</translation>
    </message>
    <message>
        <source>To class</source>
        <translation>A la clase</translation>
    </message>
    <message>
        <source>Class that it moves to.</source>
        <translation>Clase a la que pasan.</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>Age at which data is deleted.</source>
        <translation>Antigüedad a la que se eliminan los datos.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Dataset that it is about.</source>
        <translation>Conjunto de datos al que se refiere.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Storage class in which data begins its life.</source>
        <translation>Clase de almacenamiento en la que los datos comienzan su vida.</translation>
    </message>
    <message>
        <source>STANDARD</source>
        <translation>STANDARD</translation>
    </message>
    <message>
        <source>Region of this dataset, in place of that of its stage.</source>
        <translation>Región de este conjunto de datos, en lugar de la de su etapa.</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Cómputo</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Task that it is about.</source>
        <translation>Tarea a la que se refiere.</translation>
    </message>
    <message>
        <source>Instance type</source>
        <translation>Tipo de instancia</translation>
    </message>
    <message>
        <source>Type that the task runs on. Empty: its reference.</source>
        <translation>Tipo en el que se ejecuta la tarea. Vacío: el de referencia.</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instancias</translation>
    </message>
    <message>
        <source>Instances of one run.</source>
        <translation>Instancias de una ejecución.</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Compra</translation>
    </message>
    <message>
        <source>How instances are paid for. Spot lowers cost only, and repeats some work.</source>
        <translation>Cómo se pagan las instancias. Spot solo baja el coste y repite parte del trabajo.</translation>
    </message>
    <message>
        <source>on demand</source>
        <translation>bajo demanda</translation>
    </message>
    <message>
        <source>Region of this task, in place of that of its stage.</source>
        <translation>Región de esta tarea, en lugar de la de su etapa.</translation>
    </message>
    <message>
        <source>Always on</source>
        <translation>Encendido permanente</translation>
    </message>
    <message>
        <source>Whether instances stay between runs.</source>
        <translation>Si las instancias permanecen entre ejecuciones.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>The task is not done in this scenario.</source>
        <translation>La tarea no se realiza en este escenario.</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Punto de conexión</translation>
    </message>
    <message>
        <source>Service that it is about.</source>
        <translation>Servicio al que se refiere.</translation>
    </message>
    <message>
        <source>Inference option</source>
        <translation>Opción de inferencia</translation>
    </message>
    <message>
        <source>How requests are answered.</source>
        <translation>Cómo se responde a las solicitudes.</translation>
    </message>
    <message>
        <source>real-time</source>
        <translation>en tiempo real</translation>
    </message>
    <message>
        <source>Type that serves. Empty: the reference.</source>
        <translation>Tipo que atiende. Vacío: el de referencia.</translation>
    </message>
    <message>
        <source>Region of this service, in place of that of its stage.</source>
        <translation>Región de este servicio, en lugar de la de su etapa.</translation>
    </message>
    <message>
        <source>How instances are paid for.</source>
        <translation>Cómo se pagan las instancias.</translation>
    </message>
    <message>
        <source>Least instances</source>
        <translation>Instancias mínimas</translation>
    </message>
    <message>
        <source>Per endpoint. Asynchronous endpoints may go to 0.</source>
        <translation>Por punto de conexión. Los asíncronos pueden bajar a 0.</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>Most instances</source>
        <translation>Instancias máximas</translation>
    </message>
    <message>
        <source>Per endpoint. Empty: no limit. For serverless: most requests at once.</source>
        <translation>Por punto de conexión. Vacío: sin límite. En los puntos de conexión sin servidor: máximo de solicitudes simultáneas.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Autoscaling</source>
        <translation>Escalado automático</translation>
    </message>
    <message>
        <source>Whether instances follow the demand.</source>
        <translation>Si las instancias siguen la demanda.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Target utilization</source>
        <translation>Uso objetivo</translation>
    </message>
    <message>
        <source>Share of the request slots that autoscaling keeps busy.</source>
        <translation>Proporción de las ranuras de solicitudes que el escalado automático mantiene ocupadas.</translation>
    </message>
    <message>
        <source>0.5</source>
        <translation>0,5</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Enrutamiento</translation>
    </message>
    <message>
        <source>How requests find an instance.</source>
        <translation>Cómo llegan las solicitudes a una instancia.</translation>
    </message>
    <message>
        <source>random</source>
        <translation>al azar</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>Availability Zones over which at least one instance each is kept.</source>
        <translation>Zonas de disponibilidad en cada una de las cuales se mantiene al menos una instancia.</translation>
    </message>
    <message>
        <source>Memory of a container</source>
        <translation>Memoria de un contenedor</translation>
    </message>
    <message>
        <source>Serverless only: 1 to 6 GB.</source>
        <translation>Solo sin servidor: de 1 a 6 GB.</translation>
    </message>
    <message>
        <source>Models per endpoint</source>
        <translation>Modelos por punto de conexión</translation>
    </message>
    <message>
        <source>How many models share an endpoint.</source>
        <translation>Cuántos modelos comparten un punto de conexión.</translation>
    </message>
    <message>
        <source>1; all models where they share instances</source>
        <translation>1; si comparten instancias, todos los modelos</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Batch only: how long requests are collected.</source>
        <translation>Solo por lotes: durante cuánto tiempo se acumulan las solicitudes.</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>cada día</translation>
    </message>
    <message>
        <source>Price per 1,000 requests</source>
        <translation>Precio por 1000 solicitudes</translation>
    </message>
    <message>
        <source>Managed services only.</source>
        <translation>Solo servicios gestionados.</translation>
    </message>
    <message>
        <source>Energy per request</source>
        <translation>Energía por solicitud</translation>
    </message>
    <message>
        <source>Managed services only: as stated by the provider. Unknown if empty.</source>
        <translation>Solo servicios gestionados: según lo indique el proveedor. Desconocida si se deja vacío.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Attribute of the workload that is different here.</source>
        <translation>Atributo de la carga de trabajo que es distinto aquí.</translation>
    </message>
    <message>
        <source>Its value in this scenario.</source>
        <translation>Su valor en este escenario.</translation>
    </message>
    <message>
        <source>Practice that is adopted.</source>
        <translation>Práctica que se adopta.</translation>
    </message>
    <message>
        <source>Part of the workload that it is adopted on. Empty: wherever it fits.</source>
        <translation>Parte de la carga de trabajo en la que se adopta. Vacío: dondequiera que encaje.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Eficacia</translation>
    </message>
    <message>
        <source>Relative reduction of what it moves; 0 drops an inherited practice.</source>
        <translation>Reducción relativa de aquello sobre lo que actúa; 0 descarta una práctica heredada.</translation>
    </message>
    <message>
        <source>default of the catalog</source>
        <translation>valor predeterminado del catálogo</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Where the strength comes from.</source>
        <translation>De dónde procede la eficacia.</translation>
    </message>
    <message>
        <source>Why, or how it was measured.</source>
        <translation>Por qué, o cómo se midió.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Name of the quality metric: &quot;accuracy&quot;.</source>
        <translation>Nombre de la métrica de calidad: «accuracy».</translation>
    </message>
    <message>
        <source>Value expected in this scenario.</source>
        <translation>Valor esperado en este escenario.</translation>
    </message>
    <message>
        <source>Where the value comes from.</source>
        <translation>De dónde procede el valor.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Inherits from</source>
        <translation>Hereda de</translation>
    </message>
    <message>
        <source>Scenario whose choices it takes over where it makes none.</source>
        <translation>Escenario del que toma las decisiones que no establece por sí mismo.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Escenario base</translation>
    </message>
    <message>
        <source>Scenario that others are compared with. Without any, the first.</source>
        <translation>Escenario con el que se comparan los demás. Si no hay ninguno, el primero.</translation>
    </message>
    <message>
        <source>What it is about.</source>
        <translation>De qué trata.</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Medición</translation>
    </message>
    <message>
        <source>Type on which requests were measured.</source>
        <translation>Tipo en el que se midieron las solicitudes.</translation>
    </message>
    <message>
        <source>Service time</source>
        <translation>Tiempo de servicio</translation>
    </message>
    <message>
        <source>Mean time of one request on that type. Wins over what the method computes.</source>
        <translation>Tiempo medio de una solicitud en ese tipo. Prevalece sobre lo que calcula el método.</translation>
    </message>
    <message>
        <source>Served at once</source>
        <translation>Atendidas a la vez</translation>
    </message>
    <message>
        <source>Requests served at once by one such instance.</source>
        <translation>Solicitudes que una instancia de este tipo atiende a la vez.</translation>
    </message>
    <message>
        <source>Mean power of one busy instance, if it was measured.</source>
        <translation>Potencia media de una instancia ocupada, si se midió.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Models of the same kind that share its requests evenly.</source>
        <translation>Modelos del mismo tipo que se reparten sus solicitudes por igual.</translation>
    </message>
    <message>
        <source>Models in use at a time</source>
        <translation>Modelos en uso a la vez</translation>
    </message>
    <message>
        <source>How many of them must be in memory at the same time when they share instances.</source>
        <translation>Cuántos de ellos deben estar en memoria al mismo tiempo cuando comparten instancias.</translation>
    </message>
    <message>
        <source>all models</source>
        <translation>todos los modelos</translation>
    </message>
    <message>
        <source>Requests per month</source>
        <translation>Solicitudes al mes</translation>
    </message>
    <message>
        <source>In the first month, over all models.</source>
        <translation>En el primer mes, entre todos los modelos.</translation>
    </message>
    <message>
        <source>Change of the requests from month to month.</source>
        <translation>Variación de las solicitudes de un mes a otro.</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>How requests are spread over the week.</source>
        <translation>Cómo se reparten las solicitudes a lo largo de la semana.</translation>
    </message>
    <message>
        <source>Peak to mean</source>
        <translation>Pico respecto a la media</translation>
    </message>
    <message>
        <source>Busiest hour of the week over the mean hour.</source>
        <translation>Hora de mayor actividad de la semana dividida entre la hora media.</translation>
    </message>
    <message>
        <source>1 where the pattern is steady, else 3</source>
        <translation>1 si el patrón es constante; si no, 3</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Weights of the 168 hours from Monday 00:00; used by the pattern &quot;own week&quot;.</source>
        <translation>Pesos de las 168 horas desde el lunes a las 00:00; los usa el patrón «semana propia».</translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation>Limitado por</translation>
    </message>
    <message>
        <source>What the time of a request depends on: processor, arithmetic of the accelerator, or bandwidth of its memory.</source>
        <translation>De qué depende el tiempo de una solicitud: el procesador, la aritmética del acelerador o el ancho de banda de su memoria.</translation>
    </message>
    <message>
        <source>Reference instance</source>
        <translation>Instancia de referencia</translation>
    </message>
    <message>
        <source>Type on which the service time was measured, and which a scenario uses if it chooses nothing else.</source>
        <translation>Tipo en el que se midió el tiempo de servicio y que un escenario usa si no elige otro.</translation>
    </message>
    <message>
        <source>Mean time that an instance works on one request, without waiting.</source>
        <translation>Tiempo medio que una instancia dedica a una solicitud, sin esperas.</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Variación</translation>
    </message>
    <message>
        <source>Standard deviation over mean of the service time: 0 is always the same, 1 exponential.</source>
        <translation>Desviación típica dividida entre la media del tiempo de servicio: 0 es siempre igual; 1, exponencial.</translation>
    </message>
    <message>
        <source>Requests that one reference instance serves at once.</source>
        <translation>Solicitudes que una instancia de referencia atiende a la vez.</translation>
    </message>
    <message>
        <source>Predictions per request</source>
        <translation>Predicciones por solicitud</translation>
    </message>
    <message>
        <source>Counts for functional units of predictions.</source>
        <translation>Cuenta para las unidades funcionales de predicciones.</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Tokens de entrada</translation>
    </message>
    <message>
        <source>Mean tokens of a prompt, for units of tokens.</source>
        <translation>Media de tokens de un prompt, para las unidades de tokens.</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Tokens de salida</translation>
    </message>
    <message>
        <source>Mean tokens of an answer, for units of tokens.</source>
        <translation>Media de tokens de una respuesta, para las unidades de tokens.</translation>
    </message>
    <message>
        <source>Payload in</source>
        <translation>Carga útil de entrada</translation>
    </message>
    <message>
        <source>Mean size of a request. Serverless takes up to 4 MB, real-time up to 25 MB.</source>
        <translation>Tamaño medio de una solicitud. Sin servidor se admiten hasta 4 MB; en tiempo real, hasta 25 MB.</translation>
    </message>
    <message>
        <source>Payload out</source>
        <translation>Carga útil de salida</translation>
    </message>
    <message>
        <source>Mean size of an answer.</source>
        <translation>Tamaño medio de una respuesta.</translation>
    </message>
    <message>
        <source>Memory needed</source>
        <translation>Memoria necesaria</translation>
    </message>
    <message>
        <source>Host memory of one loaded model.</source>
        <translation>Memoria del host que ocupa un modelo cargado.</translation>
    </message>
    <message>
        <source>Accelerator memory needed</source>
        <translation>Memoria de acelerador necesaria</translation>
    </message>
    <message>
        <source>Accelerator memory of one replica, over all accelerators of the replica.</source>
        <translation>Memoria de acelerador de una réplica, sumando todos sus aceleradores.</translation>
    </message>
    <message>
        <source>Accelerators per replica</source>
        <translation>Aceleradores por réplica</translation>
    </message>
    <message>
        <source>Accelerators over which one copy of the model is split.</source>
        <translation>Aceleradores entre los que se divide una copia del modelo.</translation>
    </message>
    <message>
        <source>CPU utilization</source>
        <translation>Uso de la CPU</translation>
    </message>
    <message>
        <source>Share of the processor in use while requests are served.</source>
        <translation>Proporción del procesador en uso mientras se atienden solicitudes.</translation>
    </message>
    <message>
        <source>Accelerator utilization</source>
        <translation>Uso del acelerador</translation>
    </message>
    <message>
        <source>Share of the accelerators in use while requests are served.</source>
        <translation>Proporción de los aceleradores en uso mientras se atienden solicitudes.</translation>
    </message>
    <message>
        <source>Latency promised, p95</source>
        <translation>Latencia comprometida, p95</translation>
    </message>
    <message>
        <source>95 of 100 answers come within this time. Missing it is an error.</source>
        <translation>95 de cada 100 respuestas llegan en este tiempo. Incumplirlo es un error.</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Where requests come from.</source>
        <translation>De dónde proceden las solicitudes.</translation>
    </message>
    <message>
        <source>Region of the clients</source>
        <translation>Región de los clientes</translation>
    </message>
    <message>
        <source>Nearest Region to the clients: gives the round trip and the grid of their network. Empty: no round trip.</source>
        <translation>Región más cercana a los clientes: determina el tiempo de ida y vuelta y la red eléctrica que alimenta su conexión. Vacío: sin tiempo de ida y vuelta.</translation>
    </message>
    <message>
        <source>Data capture</source>
        <translation>Captura de datos</translation>
    </message>
    <message>
        <source>Share of requests and answers kept for monitoring.</source>
        <translation>Proporción de solicitudes y respuestas que se conserva para la supervisión.</translation>
    </message>
    <message>
        <source>Type on which the run was measured.</source>
        <translation>Tipo en el que se midió la ejecución.</translation>
    </message>
    <message>
        <source>Instances used in the measurement.</source>
        <translation>Instancias usadas en la medición.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Wall clock of the measured run. Wins over what the method would compute.</source>
        <translation>Duración real de la ejecución medida. Prevalece sobre lo que calcularía el método.</translation>
    </message>
    <message>
        <source>Mean power of one instance during the run, if it was measured.</source>
        <translation>Potencia media de una instancia durante la ejecución, si se midió.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Stage of the lifecycle that it belongs to.</source>
        <translation>Etapa del ciclo de vida a la que pertenece.</translation>
    </message>
    <message>
        <source>follows from the kind</source>
        <translation>se deduce del tipo</translation>
    </message>
    <message>
        <source>Decides which SageMaker API runs it, and so which instance types it may use.</source>
        <translation>Determina qué API de SageMaker la ejecuta y, por tanto, qué tipos de instancia puede usar.</translation>
    </message>
    <message>
        <source>follows from the stage</source>
        <translation>se deduce de la etapa</translation>
    </message>
    <message>
        <source>What its speed depends on: processor, arithmetic of the accelerator, or bandwidth of its memory. Times on other types are scaled by that.</source>
        <translation>De qué depende su velocidad: el procesador, la aritmética del acelerador o el ancho de banda de su memoria. Los tiempos en otros tipos se ajustan según ello.</translation>
    </message>
    <message>
        <source>Type on which the hours were measured, and which a scenario uses if it chooses nothing else. Without &quot;ml.&quot; it is an EC2 instance.</source>
        <translation>Tipo en el que se midieron las horas y que un escenario usa si no elige otro. Sin «ml.» es una instancia de EC2.</translation>
    </message>
    <message>
        <source>Reference instances working together on one run.</source>
        <translation>Instancias de referencia que trabajan juntas en una ejecución.</translation>
    </message>
    <message>
        <source>Hours of a run</source>
        <translation>Horas de una ejecución</translation>
    </message>
    <message>
        <source>Wall clock of one run on the reference instances; of one trial when tuning.</source>
        <translation>Duración real de una ejecución en las instancias de referencia; en el ajuste, de un ensayo.</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Arranque</translation>
    </message>
    <message>
        <source>Time from start to work: instances are there and idle.</source>
        <translation>Tiempo desde el inicio hasta el trabajo: las instancias existen y están inactivas.</translation>
    </message>
    <message>
        <source>Failed share</source>
        <translation>Proporción fallida</translation>
    </message>
    <message>
        <source>Share of all work that ends in runs that fail: f adds f/(1-f) of the work.</source>
        <translation>Proporción de todo el trabajo que termina en ejecuciones fallidas: f añade f/(1-f) del trabajo.</translation>
    </message>
    <message>
        <source>Reused share</source>
        <translation>Proporción reutilizada</translation>
    </message>
    <message>
        <source>Share of the work that need not be done because results are shared.</source>
        <translation>Proporción del trabajo que no hace falta hacer porque se comparten resultados.</translation>
    </message>
    <message>
        <source>Share of the data</source>
        <translation>Proporción de los datos</translation>
    </message>
    <message>
        <source>Share of its data that a run works on; hours scale with it.</source>
        <translation>Proporción de sus datos con la que trabaja una ejecución; las horas varían con ella.</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Demanda</translation>
    </message>
    <message>
        <source>Floating-point operations of one run. Used where hours are not known: hours = FLOP / (instances x accelerators x peak rate x MFU).</source>
        <translation>Operaciones de coma flotante de una ejecución. Se usa cuando no se conocen las horas: horas = FLOP / (instancias x aceleradores x rendimiento máximo x MFU).</translation>
    </message>
    <message>
        <source>Model FLOP utilization</source>
        <translation>Aprovechamiento de FLOP del modelo</translation>
    </message>
    <message>
        <source>Share of the peak rate that the model reaches; only with a demand in FLOP.</source>
        <translation>Proporción del rendimiento máximo que alcanza el modelo; solo con una demanda en FLOP.</translation>
    </message>
    <message>
        <source>Runs per month</source>
        <translation>Ejecuciones al mes</translation>
    </message>
    <message>
        <source>0.25 is one run in four months.</source>
        <translation>0,25 es una ejecución cada cuatro meses.</translation>
    </message>
    <message>
        <source>Once only</source>
        <translation>Solo una vez</translation>
    </message>
    <message>
        <source>Runs once, in the first month.</source>
        <translation>Se ejecuta una vez, en el primer mes.</translation>
    </message>
    <message>
        <source>Runs when</source>
        <translation>Cuándo se ejecuta</translation>
    </message>
    <message>
        <source>By the calendar, or when monitoring finds drift.</source>
        <translation>Según un calendario o cuando la supervisión detecta deriva.</translation>
    </message>
    <message>
        <source>Runs per month on drift</source>
        <translation>Ejecuciones al mes por deriva</translation>
    </message>
    <message>
        <source>How often drift is expected to ask for a run; used when drift triggers it.</source>
        <translation>Con qué frecuencia se espera que la deriva exija una ejecución; se usa cuando es la deriva la que la desencadena.</translation>
    </message>
    <message>
        <source>Instances stay all 730 hours of a month; hours without work are idle.</source>
        <translation>Las instancias permanecen las 730 horas del mes; las horas sin trabajo son inactivas.</translation>
    </message>
    <message>
        <source>Active hours per month</source>
        <translation>Horas activas al mes</translation>
    </message>
    <message>
        <source>Hours that each notebook is worked with in a month.</source>
        <translation>Horas que se trabaja con cada cuaderno en un mes.</translation>
    </message>
    <message>
        <source>hours x runs per month</source>
        <translation>horas x ejecuciones al mes</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Ensayos</translation>
    </message>
    <message>
        <source>Training jobs of one tuning run.</source>
        <translation>Trabajos de entrenamiento de una ejecución de ajuste.</translation>
    </message>
    <message>
        <source>Trials at a time</source>
        <translation>Ensayos a la vez</translation>
    </message>
    <message>
        <source>Each trial has its own instances.</source>
        <translation>Cada ensayo tiene sus propias instancias.</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Estrategia</translation>
    </message>
    <message>
        <source>How the search picks its trials. A change of strategy saves trials only by the strength that you give to the practice.</source>
        <translation>Cómo elige la búsqueda sus ensayos. Un cambio de estrategia solo ahorra ensayos según la eficacia que se asigne a la práctica.</translation>
    </message>
    <message>
        <source>Mean share of the processor in use while working.</source>
        <translation>Proporción media del procesador en uso durante el trabajo.</translation>
    </message>
    <message>
        <source>Mean share of the accelerators in use while working.</source>
        <translation>Proporción media de los aceleradores en uso durante el trabajo.</translation>
    </message>
    <message>
        <source>Parallel efficiency</source>
        <translation>Eficiencia paralela</translation>
    </message>
    <message>
        <source>Share of the speed that is kept each time the instances are doubled.</source>
        <translation>Proporción de la velocidad que se mantiene cada vez que se duplican las instancias.</translation>
    </message>
    <message>
        <source>0.95 for training and tuning, else 1</source>
        <translation>0,95 para entrenamiento y ajuste; si no, 1</translation>
    </message>
    <message>
        <source>Host memory that each instance must have.</source>
        <translation>Memoria del host que debe tener cada instancia.</translation>
    </message>
    <message>
        <source>Memory that each accelerator must have.</source>
        <translation>Memoria que debe tener cada acelerador.</translation>
    </message>
    <message>
        <source>Reads dataset</source>
        <translation>Lee el conjunto de datos</translation>
    </message>
    <message>
        <source>If task and dataset are in different Regions, the data is moved: all of it in the first month, its growth afterwards.</source>
        <translation>Si la tarea y el conjunto de datos están en Regiones distintas, los datos se trasladan: todos en el primer mes y después su crecimiento.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Copied to a volume before the run, or streamed from object storage.</source>
        <translation>Se copian en un volumen antes de la ejecución o se leen en streaming desde el almacenamiento de objetos.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Block storage attached to each instance: for the run, or all month for notebooks and what is always on.</source>
        <translation>Almacenamiento de bloques asociado a cada instancia: durante la ejecución, o todo el mes para los cuadernos y lo que está siempre encendido.</translation>
    </message>
    <message>
        <source>Training type</source>
        <translation>Tipo de entrenamiento</translation>
    </message>
    <message>
        <source>Stated in the model card.</source>
        <translation>Se indica en la tarjeta de modelo.</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>Supervisa</translation>
    </message>
    <message>
        <source>Service that it watches.</source>
        <translation>Servicio que vigila.</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferencia</translation>
    </message>
    <message>
        <source>Data that moves every month, as stored at its origin.</source>
        <translation>Datos que se transfieren cada mes, tal como están almacenados en su origen.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>A Region, &quot;internet&quot;, or a dataset.</source>
        <translation>Una Región, «internet» o un conjunto de datos.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Size on the wire</source>
        <translation>Tamaño en la red</translation>
    </message>
    <message>
        <source>Size while moving over size as stored: 0.4 where compression leaves 40 %.</source>
        <translation>Tamaño durante la transferencia dividido entre el tamaño almacenado: 0,4 si la compresión deja el 40&#xa0;%.</translation>
    </message>
    <message>
        <source>Feature store</source>
        <translation>Almacén de características</translation>
    </message>
    <message>
        <source>Online store</source>
        <translation>Almacén en línea</translation>
    </message>
    <message>
        <source>Kept in memory or flash, always on.</source>
        <translation>Se guarda en memoria o flash, siempre encendido.</translation>
    </message>
    <message>
        <source>Offline store</source>
        <translation>Almacén sin conexión</translation>
    </message>
    <message>
        <source>Kept in object storage.</source>
        <translation>Se guarda en almacenamiento de objetos.</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Logs written every month.</source>
        <translation>Registros escritos cada mes.</translation>
    </message>
    <message>
        <source>Days until logs are deleted, or &quot;never&quot;. CloudWatch keeps them for ever unless told otherwise.</source>
        <translation>Días hasta que se eliminan los registros, o «never». CloudWatch los conserva indefinidamente salvo que se indique otra cosa.</translation>
    </message>
    <message>
        <source>Edge devices</source>
        <translation>Dispositivos de borde</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Devices that run the model.</source>
        <translation>Dispositivos que ejecutan el modelo.</translation>
    </message>
    <message>
        <source>Power of a device</source>
        <translation>Potencia de un dispositivo</translation>
    </message>
    <message>
        <source>Mean power while it works on the model.</source>
        <translation>Potencia media mientras trabaja con el modelo.</translation>
    </message>
    <message>
        <source>Hours per month</source>
        <translation>Horas al mes</translation>
    </message>
    <message>
        <source>Hours that each device works on the model.</source>
        <translation>Horas que cada dispositivo trabaja con el modelo.</translation>
    </message>
    <message>
        <source>Grid of the devices</source>
        <translation>Red eléctrica de los dispositivos</translation>
    </message>
    <message>
        <source>Carbon intensity where the devices are.</source>
        <translation>Intensidad de carbono donde están los dispositivos.</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Carga de trabajo</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Code of the rule whose finding at that place it is about; reports show it beside the finding. Empty: it is about the part itself.</source>
        <translation>Código de la regla cuyo hallazgo en ese lugar se comenta; los informes muestran la nota junto al hallazgo. Vacío: se refiere a la parte misma.</translation>
    </message>
    <message>
        <source>The one whose finding it is about. Empty: the finding in every scenario.</source>
        <translation>Aquel cuyo hallazgo se comenta. Vacío: el hallazgo en todos los escenarios.</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Copy of %1</source>
        <translation>Copia de %1</translation>
    </message>
</context>
<context>
    <name>PdfWriter</name>
    <message>
        <source>the PDF could not be completed: %1</source>
        <translation>no se pudo completar el PDF: %1</translation>
    </message>
    <message>
        <source>the PDF could not be begun</source>
        <translation>no se pudo empezar el PDF</translation>
    </message>
</context>
<context>
    <name>PictureFile</name>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>Imágenes SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Imágenes PNG (*.png)</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>US East (N. Virginia)</source>
        <translation>EE. UU. Este (Norte de Virginia)</translation>
    </message>
    <message>
        <source>US East (Ohio)</source>
        <translation>EE. UU. Este (Ohio)</translation>
    </message>
    <message>
        <source>US West (N. California)</source>
        <translation>EE. UU. Oeste (Norte de California)</translation>
    </message>
    <message>
        <source>US West (Oregon)</source>
        <translation>EE. UU. Oeste (Oregón)</translation>
    </message>
    <message>
        <source>AWS GovCloud (US-East)</source>
        <translation>AWS GovCloud (EE. UU. Este)</translation>
    </message>
    <message>
        <source>AWS GovCloud (US-West)</source>
        <translation>AWS GovCloud (EE. UU. Oeste)</translation>
    </message>
    <message>
        <source>Canada (Central)</source>
        <translation>Canadá (Centro)</translation>
    </message>
    <message>
        <source>Canada West (Calgary)</source>
        <translation>Oeste de Canadá (Calgary)</translation>
    </message>
    <message>
        <source>Mexico (Central)</source>
        <translation>México (Centro)</translation>
    </message>
    <message>
        <source>South America (Sao Paulo)</source>
        <translation>América del Sur (São Paulo)</translation>
    </message>
    <message>
        <source>Europe (Frankfurt)</source>
        <translation>Europa (Fráncfort)</translation>
    </message>
    <message>
        <source>Europe (Zurich)</source>
        <translation>Europa (Zúrich)</translation>
    </message>
    <message>
        <source>Europe (Stockholm)</source>
        <translation>Europa (Estocolmo)</translation>
    </message>
    <message>
        <source>Europe (Milan)</source>
        <translation>Europa (Milán)</translation>
    </message>
    <message>
        <source>Europe (Spain)</source>
        <translation>Europa (España)</translation>
    </message>
    <message>
        <source>Europe (Ireland)</source>
        <translation>Europa (Irlanda)</translation>
    </message>
    <message>
        <source>Europe (London)</source>
        <translation>Europa (Londres)</translation>
    </message>
    <message>
        <source>Europe (Paris)</source>
        <translation>Europa (París)</translation>
    </message>
    <message>
        <source>Israel (Tel Aviv)</source>
        <translation>Israel (Tel Aviv)</translation>
    </message>
    <message>
        <source>Middle East (UAE)</source>
        <translation>Medio Oriente (EAU)</translation>
    </message>
    <message>
        <source>Middle East (Bahrain)</source>
        <translation>Medio Oriente (Baréin)</translation>
    </message>
    <message>
        <source>Africa (Cape Town)</source>
        <translation>África (Ciudad del Cabo)</translation>
    </message>
    <message>
        <source>Asia Pacific (Hong Kong)</source>
        <translation>Asia-Pacífico (Hong Kong)</translation>
    </message>
    <message>
        <source>Asia Pacific (Taipei)</source>
        <translation>Asia-Pacífico (Taipéi)</translation>
    </message>
    <message>
        <source>Asia Pacific (Tokyo)</source>
        <translation>Asia-Pacífico (Tokio)</translation>
    </message>
    <message>
        <source>Asia Pacific (Seoul)</source>
        <translation>Asia-Pacífico (Seúl)</translation>
    </message>
    <message>
        <source>Asia Pacific (Osaka)</source>
        <translation>Asia-Pacífico (Osaka)</translation>
    </message>
    <message>
        <source>Asia Pacific (Mumbai)</source>
        <translation>Asia-Pacífico (Bombay)</translation>
    </message>
    <message>
        <source>Asia Pacific (Hyderabad)</source>
        <translation>Asia-Pacífico (Hyderabad)</translation>
    </message>
    <message>
        <source>Asia Pacific (Singapore)</source>
        <translation>Asia-Pacífico (Singapur)</translation>
    </message>
    <message>
        <source>Asia Pacific (Sydney)</source>
        <translation>Asia-Pacífico (Sídney)</translation>
    </message>
    <message>
        <source>Asia Pacific (Jakarta)</source>
        <translation>Asia-Pacífico (Yakarta)</translation>
    </message>
    <message>
        <source>Asia Pacific (Melbourne)</source>
        <translation>Asia-Pacífico (Melbourne)</translation>
    </message>
    <message>
        <source>Asia Pacific (Malaysia)</source>
        <translation>Asia-Pacífico (Malasia)</translation>
    </message>
    <message>
        <source>Asia Pacific (New Zealand)</source>
        <translation>Asia-Pacífico (Nueva Zelanda)</translation>
    </message>
    <message>
        <source>Asia Pacific (Thailand)</source>
        <translation>Asia-Pacífico (Tailandia)</translation>
    </message>
    <message>
        <source>China (Beijing)</source>
        <translation>China (Pekín)</translation>
    </message>
    <message>
        <source>China (Ningxia)</source>
        <translation>China (Ningxia)</translation>
    </message>
    <message>
        <source>AWS European Sovereign Cloud (Germany)</source>
        <translation>AWS European Sovereign Cloud (Alemania)</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>México</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasil</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemania</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suiza</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suecia</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italia</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>España</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francia</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Emiratos Árabes Unidos</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Baréin</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Sudáfrica</translation>
    </message>
    <message>
        <source>Hong Kong SAR</source>
        <translation>RAE de Hong Kong</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwán</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japón</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corea del Sur</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malasia</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nueva Zelanda</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Tailandia</translation>
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
        <translation>California</translation>
    </message>
    <message>
        <source>Oregon</source>
        <translation>Oregón</translation>
    </message>
    <message>
        <source>Ohio/US-East</source>
        <translation>Ohio/EE. UU. Este</translation>
    </message>
    <message>
        <source>Oregon/US-West</source>
        <translation>Oregón/EE. UU. Oeste</translation>
    </message>
    <message>
        <source>Quebec</source>
        <translation>Quebec</translation>
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
        <translation>Hesse (Fráncfort)</translation>
    </message>
    <message>
        <source>Zurich</source>
        <translation>Zúrich</translation>
    </message>
    <message>
        <source>Stockholm</source>
        <translation>Estocolmo</translation>
    </message>
    <message>
        <source>Milan</source>
        <translation>Milán</translation>
    </message>
    <message>
        <source>Aragon</source>
        <translation>Aragón</translation>
    </message>
    <message>
        <source>Dublin</source>
        <translation>Dublín</translation>
    </message>
    <message>
        <source>London</source>
        <translation>Londres</translation>
    </message>
    <message>
        <source>Paris</source>
        <translation>París</translation>
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
        <translation>Ciudad del Cabo</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>Taipei</source>
        <translation>Taipéi</translation>
    </message>
    <message>
        <source>Tokyo</source>
        <translation>Tokio</translation>
    </message>
    <message>
        <source>Seoul</source>
        <translation>Seúl</translation>
    </message>
    <message>
        <source>Osaka</source>
        <translation>Osaka</translation>
    </message>
    <message>
        <source>Mumbai</source>
        <translation>Bombay</translation>
    </message>
    <message>
        <source>Hyderabad</source>
        <translation>Hyderabad</translation>
    </message>
    <message>
        <source>Sydney</source>
        <translation>Sídney</translation>
    </message>
    <message>
        <source>Jakarta</source>
        <translation>Yakarta</translation>
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
        <translation>Pekín</translation>
    </message>
    <message>
        <source>Ningxia</source>
        <translation>Ningxia</translation>
    </message>
    <message>
        <source>Brandenburg</source>
        <translation>Brandeburgo</translation>
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
        <translation>%1, datos extraídos</translation>
    </message>
    <message>
        <source>%1, data taken in</source>
        <translation>%1, datos introducidos</translation>
    </message>
    <message>
        <source>%1, not read for %2 days</source>
        <translation>%1, sin leer durante %2 días</translation>
    </message>
    <message>
        <source>hard disks</source>
        <translation>discos duros</translation>
    </message>
    <message>
        <source>flash</source>
        <translation>memoria flash</translation>
    </message>
    <message>
        <source>inside a Region</source>
        <translation>dentro de una Región</translation>
    </message>
    <message>
        <source>to the internet</source>
        <translation>a internet</translation>
    </message>
    <message>
        <source>between Regions</source>
        <translation>entre Regiones</translation>
    </message>
    <message>
        <source>Data to the internet</source>
        <translation>Datos a internet</translation>
    </message>
    <message>
        <source>Data between Regions</source>
        <translation>Datos entre Regiones</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Volume of a SageMaker instance</source>
        <translation>Volumen de una instancia de SageMaker</translation>
    </message>
    <message>
        <source>Logs in CloudWatch</source>
        <translation>Registros en CloudWatch</translation>
    </message>
</context>
<context>
    <name>PlanCheck</name>
    <message>
        <source>it does not hold a number</source>
        <translation>no contiene un número</translation>
    </message>
    <message>
        <source>a number up to %1</source>
        <translation>un número hasta %1</translation>
    </message>
</context>
<context>
    <name>PlanDifference</name>
    <message>
        <source>%1 was added</source>
        <translation>se añadió %1</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <translation>se eliminó %1</translation>
    </message>
    <message>
        <source>%1: the order changed</source>
        <translation>%1: cambió el orden</translation>
    </message>
    <message>
        <source>%1: parts that this version does not understand changed</source>
        <translation>%1: cambiaron partes que esta versión no entiende</translation>
    </message>
    <message>
        <source>%1: set to %2</source>
        <translation>%1: establecido en %2</translation>
    </message>
    <message>
        <source>%1: cleared, was %2</source>
        <translation>%1: borrado, antes %2</translation>
    </message>
    <message>
        <source>%1: %2, was %3</source>
        <translation>%1: %2, antes %3</translation>
    </message>
</context>
<context>
    <name>PlanPath</name>
    <message>
        <source>the path &quot;%1&quot; leads nowhere: %2</source>
        <translation>la ruta «%1» no lleva a ninguna parte: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no part &quot;%2&quot;</source>
        <translation>«%1» no tiene la parte «%2»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs an id in brackets</source>
        <translation>«%1» necesita un id entre corchetes</translation>
    </message>
    <message>
        <source>there is no %1 &quot;%2&quot;</source>
        <translation>no existe %1 «%2»</translation>
    </message>
    <message>
        <source>a name is missing</source>
        <translation>falta un nombre</translation>
    </message>
    <message>
        <source>a bracket is not closed</source>
        <translation>un corchete no está cerrado</translation>
    </message>
    <message>
        <source>an id is missing in brackets</source>
        <translation>falta un id entre corchetes</translation>
    </message>
    <message>
        <source>it has more than %1 parts</source>
        <translation>tiene más de %1 partes</translation>
    </message>
    <message>
        <source>expected &quot;/&quot; after a bracket</source>
        <translation>se esperaba «/» después de un corchete</translation>
    </message>
    <message>
        <source>it ends with &quot;/&quot;</source>
        <translation>termina en «/»</translation>
    </message>
    <message>
        <source>it names an element, not one of its inputs</source>
        <translation>nombra un elemento, no una de sus entradas</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no input &quot;%2&quot;</source>
        <translation>«%1» no tiene la entrada «%2»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a position in brackets</source>
        <translation>«%1» necesita una posición entre corchetes</translation>
    </message>
    <message>
        <source>an id is expected to be %1</source>
        <translation>se espera que un id sea %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be removed</source>
        <translation>«%1» no se puede eliminar</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be &quot;%2&quot;; expected %3</source>
        <translation>«%1» no puede ser «%2»; se esperaba %3</translation>
    </message>
</context>
<context>
    <name>PlanReader</name>
    <message>
        <source>a byte sequence is not valid</source>
        <translation>una secuencia de bytes no es válida</translation>
    </message>
    <message>
        <source>it declares &quot;%1&quot;</source>
        <translation>declara «%1»</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>number of elements %1</source>
        <translation>número de elementos %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>number of tags and attributes</source>
        <translation>número de etiquetas y atributos</translation>
    </message>
</context>
<context>
    <name>PlanReference</name>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>%1. Written as `%2`.</source>
        <translation>%1. Se escribe `%2`.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Valor predeterminado</translation>
    </message>
    <message>
        <source>The plan file</source>
        <translation>El archivo de plan</translation>
    </message>
    <message>
        <source>A plan is an XML file (`*.gplan`, UTF-8) that can be read, compared and changed by hand or by a script. Numbers have a point and no separators; units are in the names. Everything without &quot;required&quot; may be left out. A RELAX NG schema is printed by `greenprint-cli schema`.</source>
        <translation>Un plan es un archivo XML (`*.gplan`, UTF-8) que se puede leer, comparar y modificar a mano o con un script. Los números llevan punto decimal y ningún separador; las unidades figuran en los nombres. Se puede omitir todo lo que no lleve la indicación «obligatorio». `greenprint-cli schema` imprime un esquema RELAX NG.</translation>
    </message>
    <message>
        <source>A place in a plan is written as a path, as in `task[train]/hours` or `scenario[north]/endpoint[api]/mode`.</source>
        <translation>Un lugar de un plan se escribe como una ruta, por ejemplo `task[train]/hours` o `scenario[north]/endpoint[api]/mode`.</translation>
    </message>
    <message>
        <source>Where a practice is adopted on several parts, a second pair of brackets says which is meant: `scenario[north]/practice[TU-01][train]/strength`.</source>
        <translation>Cuando una práctica se adopta en varias partes, un segundo par de corchetes indica cuál: `scenario[north]/practice[TU-01][train]/strength`.</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Open plans</source>
        <translation>Abrir planes</translation>
    </message>
    <message>
        <source>Plans (*.gplan);;Reports that carry a plan (*.pdf);;All files (*)</source>
        <translation>Planes (*.gplan);;Informes que contienen un plan (*.pdf);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>¿Guardar los cambios en «%1»?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Import tables</source>
        <translation>Importar tablas</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tablas (*.csv);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>Quantities</name>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«%1» no es un número.</translation>
    </message>
    <message>
        <source>“%1” is not a number here; write %2.</source>
        <translation>«%1» no es un número válido aquí; escriba %2.</translation>
    </message>
    <message>
        <source>“%1” is not a unit here.</source>
        <translation>«%1» no es una unidad válida aquí.</translation>
    </message>
    <message>
        <source>“%1” is not a unit here; write %2.</source>
        <translation>«%1» no es una unidad válida aquí; escriba %2.</translation>
    </message>
    <message>
        <source>“%1” is too large to be computed with.</source>
        <translation>«%1» es demasiado grande para calcular con ello.</translation>
    </message>
</context>
<context>
    <name>QuickStart</name>
    <message>
        <source>Data as it comes in</source>
        <translation>Datos tal como llegan</translation>
    </message>
    <message>
        <source>Prepared for training</source>
        <translation>Preparados para el entrenamiento</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Notebooks</source>
        <translation>Cuadernos</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Según lo planificado</translation>
    </message>
    <message>
        <source>Tidied up</source>
        <translation>Ordenado</translation>
    </message>
    <message>
        <source>Same Region and hardware; nothing idle, nothing kept for ever</source>
        <translation>Misma Región y mismo hardware; nada inactivo, nada conservado indefinidamente</translation>
    </message>
    <message>
        <source>Tidied up, in %1</source>
        <translation>Ordenado, en %1</translation>
    </message>
    <message>
        <source>Plan for %1</source>
        <translation>Plan para %1</translation>
    </message>
    <message>
        <source>1,000 requests</source>
        <translation>1000 solicitudes</translation>
    </message>
    <message>
        <source>Assumed by the quick start: grows by 3 % a month.</source>
        <translation>Supuesto del inicio rápido: crece un 3&#xa0;% al mes.</translation>
    </message>
    <message>
        <source>Assumed by the quick start: 30 % of the raw data.</source>
        <translation>Supuesto del inicio rápido: el 30&#xa0;% de los datos sin procesar.</translation>
    </message>
    <message>
        <source>Assumed by the quick start: an hour for every 250 GB, each week.</source>
        <translation>Supuesto del inicio rápido: una hora por cada 250 GB, cada semana.</translation>
    </message>
    <message>
        <source>Assumed by the quick start: two that run day and night.</source>
        <translation>Supuesto del inicio rápido: dos que funcionan día y noche.</translation>
    </message>
    <message>
        <source>Assumed by the quick start: each week; a run in ten fails.</source>
        <translation>Supuesto del inicio rápido: cada semana; falla una de cada diez ejecuciones.</translation>
    </message>
    <message>
        <source>Assumed by the quick start: office hours with a peak of three times the mean, service time and payload as in the samples.</source>
        <translation>Supuesto del inicio rápido: horario de oficina con un pico de tres veces la media; tiempo de servicio y carga útil como en los ejemplos.</translation>
    </message>
    <message>
        <source>Assumed by the quick start: 2 kB a request, kept for ever.</source>
        <translation>Supuesto del inicio rápido: 2 kB por solicitud, conservados indefinidamente.</translation>
    </message>
</context>
<context>
    <name>RangeSection</name>
    <message>
        <source>Range, and what matters most</source>
        <translation>Intervalo y lo más influyente</translation>
    </message>
    <message>
        <source>No factor of this scenario has a range.</source>
        <translation>Ningún factor de este escenario tiene un intervalo.</translation>
    </message>
    <message>
        <source>%1 draws with seed %2: in each, every factor takes a value from its range, the same in all scenarios. Nine draws in ten lie between P5 and P95. The stated figure takes each factor at its most likely value, and need not be the middle.</source>
        <translation>%1 muestras con semilla %2: en cada una, todos los factores toman un valor de su intervalo, el mismo en todos los escenarios. Nueve de cada diez muestras se sitúan entre P5 y P95. La cifra indicada toma cada factor en su valor más probable y no tiene por qué coincidir con la mediana.</translation>
    </message>
    <message>
        <source>Inputs for which the plan gives a range are drawn as well.</source>
        <translation>También se muestrean las entradas para las que el plan indica un intervalo.</translation>
    </message>
    <message>
        <source>Carbon, low (P5)</source>
        <translation>Carbono, bajo (P5)</translation>
    </message>
    <message>
        <source>Middle (P50)</source>
        <translation>Mediana (P50)</translation>
    </message>
    <message>
        <source>High (P95)</source>
        <translation>Alto (P95)</translation>
    </message>
    <message>
        <source>Draws with less carbon than %1</source>
        <translation>Muestras con menos carbono que %1</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Indicado</translation>
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
        <translation>Lo que más influye en el carbono</translation>
    </message>
    <message>
        <source>Factor or input</source>
        <translation>Factor o entrada</translation>
    </message>
    <message>
        <source>Low end</source>
        <translation>Extremo inferior</translation>
    </message>
    <message>
        <source>High end</source>
        <translation>Extremo superior</translation>
    </message>
    <message>
        <source>Carbon at the low end</source>
        <translation>Carbono en el extremo inferior</translation>
    </message>
    <message>
        <source>Carbon at the high end</source>
        <translation>Carbono en el extremo superior</translation>
    </message>
</context>
<context>
    <name>Rank</name>
    <message>
        <source>the plan has nothing for which %1 could be chosen</source>
        <translation>el plan no contiene nada para lo que se pudiera elegir %1</translation>
    </message>
    <message>
        <source>there is no &quot;%1&quot; for which %2 could be chosen; the plan has %3</source>
        <translation>no existe «%1» para el que se pudiera elegir %2; el plan tiene %3</translation>
    </message>
    <message>
        <source>a storage class</source>
        <translation>una clase de almacenamiento</translation>
    </message>
    <message>
        <source>an instance</source>
        <translation>una instancia</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is served without instances: %2; rank its endpoint</source>
        <translation>«%1» se atiende sin instancias: %2; clasifique su punto de conexión</translation>
    </message>
    <message>
        <source>an inference option</source>
        <translation>una opción de inferencia</translation>
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
        <translation>no existe el idioma de informe «%1»; existen %2</translation>
    </message>
    <message>
        <source>partial: something is unknown</source>
        <translation>parcial: hay datos desconocidos</translation>
    </message>
    <message>
        <source>1 month, %1</source>
        <translation>1 mes, %1</translation>
    </message>
    <message>
        <source>%1 months, %2 to %3</source>
        <translation>%1 meses, de %2 a %3</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>entered in the plan</source>
        <translation>introducido en el plan</translation>
    </message>
    <message>
        <source>computed by the simulation</source>
        <translation>calculado por la simulación</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mes</translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>The plan that this report was made from</source>
        <translation>El plan a partir del cual se elaboró este informe</translation>
    </message>
    <message>
        <source>The results that this report shows</source>
        <translation>Los resultados que muestra este informe</translation>
    </message>
    <message>
        <source>The model card in the format of Amazon SageMaker</source>
        <translation>La tarjeta de modelo en el formato de Amazon SageMaker</translation>
    </message>
</context>
<context>
    <name>ReportInput</name>
    <message>
        <source>there is no scenario &quot;%1&quot;; the plan has %2</source>
        <translation>no existe el escenario «%1»; el plan tiene %2</translation>
    </message>
</context>
<context>
    <name>ResultCharts</name>
    <message>
        <source>Embodied in hardware</source>
        <translation>Incorporado en el hardware</translation>
    </message>
    <message>
        <source>%1, idle</source>
        <translation>%1, inactividad</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Todo lo demás</translation>
    </message>
    <message>
        <source>Other parts (%1)</source>
        <translation>Otras partes (%1)</translation>
    </message>
    <message>
        <source>%1 by stage</source>
        <translation>%1 por etapa</translation>
    </message>
    <message>
        <source>%1 by month</source>
        <translation>%1 por mes</translation>
    </message>
    <message>
        <source>%1 by part of the workload</source>
        <translation>%1 por parte de la carga de trabajo</translation>
    </message>
    <message>
        <source>%1, summed up</source>
        <translation>%1, acumulado</translation>
    </message>
    <message>
        <source>From “%1” to “%2”</source>
        <translation>De «%1» a «%2»</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 frente a %2</translation>
    </message>
    <message>
        <source>%1 breaks even in %2</source>
        <translation>%1 alcanza el punto de equilibrio en %2</translation>
    </message>
    <message>
        <source>The largest part is %1 with %2.</source>
        <translation>La parte más grande es %1 con %2.</translation>
    </message>
    <message>
        <source>Hatched: capacity that stands idle, %1 of the total.</source>
        <translation>Rayado: capacidad inactiva, el %1 del total.</translation>
    </message>
    <message>
        <source>%1 becomes %2.</source>
        <translation>%1 pasa a %2.</translation>
    </message>
    <message>
        <source>%1 in the first month, %2 in the last.</source>
        <translation>%1 en el primer mes, %2 en el último.</translation>
    </message>
    <message>
        <source>Down and to the left is better.</source>
        <translation>Abajo y a la izquierda es mejor.</translation>
    </message>
    <message>
        <source>“%1” breaks even in %2.</source>
        <translation>«%1» alcanza el punto de equilibrio en %2.</translation>
    </message>
    <message>
        <source>“%1” is lowest with %2.</source>
        <translation>«%1» tiene el valor más bajo: %2.</translation>
    </message>
    <message>
        <source>“%1” is lowest with %2, %3 against the baseline.</source>
        <translation>«%1» tiene el valor más bajo: %2, %3 respecto al escenario base.</translation>
    </message>
    <message>
        <source>size: %1, %2 to %3 %4</source>
        <translation>tamaño: %1, de %2 a %3 %4</translation>
    </message>
    <message>
        <source>The larger a point, the more %1.</source>
        <translation>Cuanto mayor es un punto, más %1.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>The reviewer has found that it is not followed.</source>
        <translation>El revisor ha constatado que no se sigue.</translation>
    </message>
    <message>
        <source>The plan does not say.</source>
        <translation>El plan no lo indica.</translation>
    </message>
    <message>
        <source>Nothing in the estimate stands for it.</source>
        <translation>Nada en la estimación lo representa.</translation>
    </message>
    <message>
        <source>The question does not apply (%1).</source>
        <translation>La pregunta no procede (%1).</translation>
    </message>
    <message>
        <source>No rule of the lens holds for this answer, and it has no default.</source>
        <translation>Ninguna regla de la lente se cumple para esta respuesta y no hay regla predeterminada.</translation>
    </message>
    <message>
        <source>Nobody has answered the question yet.</source>
        <translation>Nadie ha respondido aún a la pregunta.</translation>
    </message>
    <message>
        <source>Rule %1 of %2 applies because no other holds.</source>
        <translation>Se aplica la regla %1 de %2 porque no se cumple ninguna otra.</translation>
    </message>
    <message>
        <source>Rule %1 of %2 holds: %3.</source>
        <translation>Se cumple la regla %1 de %2: %3.</translation>
    </message>
    <message>
        <source>Not reviewed.</source>
        <translation>Sin revisar.</translation>
    </message>
    <message>
        <source>Suggested from the plan, not confirmed: %1</source>
        <translation>Sugerido a partir del plan, sin confirmar: %1</translation>
    </message>
    <message>
        <source>Reviewed: %1</source>
        <translation>Revisado: %1</translation>
    </message>
    <message>
        <source>Reviewed from a plan, before anything is built, against the lens &quot;%1&quot;: %2 of %3 questions are answered by a reviewer; the rest is what the plan suggests. Practices outside the lens were not looked at. That a finding is missing is no proof that a practice is followed.</source>
        <translation>Revisión hecha a partir de un plan, antes de construir nada, con la lente «%1»: un revisor ha respondido %2 de %3 preguntas; el resto es lo que sugiere el plan. No se examinaron prácticas ajenas a la lente. La ausencia de un hallazgo no demuestra que se siga una práctica.</translation>
    </message>
    <message>
        <source>The note on %1 has %2 characters and was cut to the %3 that the tool keeps.</source>
        <translation>La nota sobre %1 tiene %2 caracteres y se recortó a los %3 que conserva la herramienta.</translation>
    </message>
    <message>
        <source>Unnamed plan</source>
        <translation>Plan sin nombre</translation>
    </message>
    <message>
        <source>low effort</source>
        <translation>esfuerzo bajo</translation>
    </message>
    <message>
        <source>high effort</source>
        <translation>esfuerzo alto</translation>
    </message>
    <message>
        <source>medium effort</source>
        <translation>esfuerzo medio</translation>
    </message>
</context>
<context>
    <name>ReviewDetails</name>
    <message>
        <source>Rating</source>
        <translation>Calificación</translation>
    </message>
    <message>
        <source>As the plan suggests</source>
        <translation>Según sugiere el plan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Respondida por</translation>
    </message>
    <message>
        <source>Risk accepted</source>
        <translation>Riesgo aceptado</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>The plan suggests</source>
        <translation>El plan sugiere</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>, until %1</source>
        <translation>, hasta el %1</translation>
    </message>
    <message>
        <source>nothing here to apply it to</source>
        <translation>no hay nada aquí a lo que aplicarla</translation>
    </message>
    <message>
        <source>open</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>high</source>
        <comment>level of risk</comment>
        <translation>alto</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>level of risk</comment>
        <translation>medio</translation>
    </message>
    <message>
        <source>low</source>
        <comment>level of risk</comment>
        <translation>bajo</translation>
    </message>
</context>
<context>
    <name>ReviewReport</name>
    <message>
        <source>Well-Architected review</source>
        <translation>Revisión de Well-Architected</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 de %2 respondidas</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondidas</translation>
    </message>
    <message>
        <source>Review of %1 against %2: %3 high and %4 medium risks, %5 of %6 questions answered.</source>
        <translation>Revisión de %1 con %2: %3 riesgos altos y %4 medios, %5 de %6 preguntas respondidas.</translation>
    </message>
    <message>
        <source>Well-Architected</source>
        <translation>Well-Architected</translation>
    </message>
    <message>
        <source>review</source>
        <translation>revisión</translation>
    </message>
    <message>
        <source>sustainability</source>
        <translation>sostenibilidad</translation>
    </message>
    <message>
        <source>machine learning</source>
        <translation>machine learning</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Lente</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Review owner</source>
        <translation>Responsable de la revisión</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>%1 as the plan suggests</source>
        <translation>%1 según sugiere el plan</translation>
    </message>
    <message>
        <source>High risks</source>
        <translation>Riesgos altos</translation>
    </message>
    <message>
        <source>Medium risks</source>
        <translation>Riesgos medios</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Preguntas respondidas</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Practices met</source>
        <translation>Prácticas cumplidas</translation>
    </message>
    <message>
        <source>Not every question is answered</source>
        <translation>No todas las preguntas tienen respuesta</translation>
    </message>
    <message>
        <source>What the plan suggests is evidence and not an answer: ratings follow the reviewer&apos;s decisions alone. Open questions are listed as unanswered.</source>
        <translation>Lo que sugiere el plan es evidencia, no una respuesta: las calificaciones dependen únicamente de las decisiones del revisor. Las preguntas pendientes figuran como sin responder.</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Carga de trabajo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Beneficio</translation>
    </message>
    <message>
        <source>Functional unit</source>
        <translation>Unidad funcional</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regiones</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Scope and method</source>
        <translation>Alcance y método</translation>
    </message>
    <message>
        <source>Reviewed is the scenario “%1” against the lens “%2”: %3 questions in %4 pillars. Evidence comes from the plan and its simulation; for each practice it says met, not met, or that the plan cannot tell. The reviewer confirms, rejects or puts aside. Each question is rated by the rules of the lens.</source>
        <translation>Se revisa el escenario «%1» con la lente «%2»: %3 preguntas en %4 pilares. La evidencia procede del plan y de su simulación; de cada práctica indica si se cumple, si no se cumple o si el plan no permite determinarlo. El revisor la confirma, la rechaza o la deja a un lado. Cada pregunta se califica según las reglas de la lente.</translation>
    </message>
    <message>
        <source>That nothing was found is no proof that nothing is there: the plan describes what is to be built, and only what it describes was looked at. Accounts, code and running systems were not.</source>
        <translation>Que no se haya encontrado nada no demuestra que no haya nada: el plan describe lo que se va a construir y solo se examinó lo que describe. No se examinaron cuentas, código ni sistemas en funcionamiento.</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Pilar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Risks by pillar</source>
        <translation>Riesgos por pilar</translation>
    </message>
    <message>
        <source>As decided</source>
        <translation>Según lo decidido</translation>
    </message>
    <message>
        <source>As the plan suggests where nothing is decided</source>
        <translation>Según sugiere el plan cuando no hay decisión</translation>
    </message>
    <message>
        <source>Questions by rating, as the plan suggests where nothing is decided</source>
        <translation>Preguntas por calificación, según sugiere el plan cuando no hay decisión</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>preguntas</translation>
    </message>
    <message>
        <source>“Practices met” weighs each practice by its published level of risk: high 3, medium 2, low 1.</source>
        <translation>«Prácticas cumplidas» pondera cada práctica según su nivel de riesgo publicado: alto 3, medio 2, bajo 1.</translation>
    </message>
    <message>
        <source>Improvement plan</source>
        <translation>Plan de mejora</translation>
    </message>
    <message>
        <source>Together the open practices save %1 of %2</source>
        <translation>En conjunto, las prácticas pendientes ahorran %1 de %2</translation>
    </message>
    <message>
        <source>Adopted one on top of the other: %1. Together they save less than the sum of each alone.</source>
        <translation>Adoptadas una sobre otra: %1. En conjunto ahorran menos que la suma de cada una por separado.</translation>
    </message>
    <message>
        <source>Practices that save something in this plan</source>
        <translation>Prácticas que ahorran algo en este plan</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>Carbono</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Agua</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>Other open practices</source>
        <translation>Otras prácticas pendientes</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Carbon, at most</source>
        <translation>Carbono, como máximo</translation>
    </message>
    <message>
        <source>No practice of the lens is open.</source>
        <translation>No queda pendiente ninguna práctica de la lente.</translation>
    </message>
    <message>
        <source>Each is simulated alone in the reviewed scenario; a negative figure is more, not less. Priority follows from effect and effort: 1 first, 5 last.</source>
        <translation>Cada una se simula por separado en el escenario revisado; una cifra negativa es un aumento, no una reducción. La prioridad depende del efecto y del esfuerzo: 1 primero, 5 al final.</translation>
    </message>
    <message>
        <source>“At most” is the published maximum, simulated in this plan; without a strength that somebody measured or assumes nothing is counted.</source>
        <translation>«Como máximo» es el máximo publicado, simulado en este plan; sin una eficacia que alguien haya medido o supuesto no se cuenta nada.</translation>
    </message>
    <message>
        <source>Taken up by %1</source>
        <translation>A cargo de %1</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Every question with its rating, the rule that gave it, what the plan suggests for each practice and what was decided.</source>
        <translation>Cada pregunta con su calificación, la regla que la determinó, lo que sugiere el plan para cada práctica y lo que se decidió.</translation>
    </message>
    <message>
        <source>The scenario in figures</source>
        <translation>El escenario en cifras</translation>
    </message>
    <message>
        <source>Findings of the simulation</source>
        <translation>Hallazgos de la simulación</translation>
    </message>
    <message>
        <source>Practices and claims</source>
        <translation>Prácticas y declaraciones</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Actúa sobre</translation>
    </message>
    <message>
        <source>Claim of its publisher</source>
        <translation>Declaración de quien la publica</translation>
    </message>
    <message>
        <source>No choice of this lens stands for a practice of the catalog.</source>
        <translation>Ninguna opción de esta lente representa una práctica del catálogo.</translation>
    </message>
    <message>
        <source>A claim is quoted, never used as a default.</source>
        <translation>Las declaraciones se citan; nunca se usan como valor predeterminado.</translation>
    </message>
    <message>
        <source>none published</source>
        <translation>ninguna publicada</translation>
    </message>
    <message>
        <source>Method and origin</source>
        <translation>Método y procedencia</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Not reviewed yet</source>
        <translation>Aún sin revisar</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Descartadas</translation>
    </message>
    <message>
        <source>What to begin with: effect against effort</source>
        <translation>Por dónde empezar: efecto frente a esfuerzo</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Less in other figures: %1.</source>
        <translation>Reducción en otras cifras: %1.</translation>
    </message>
    <message numerus="yes">
        <source>all %n question(s)</source>
        <translation>
            <numerusform>todas las preguntas (%n)</numerusform>
            <numerusform>todas las preguntas (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dataset(s)</source>
        <translation>
            <numerusform>%n conjunto de datos</numerusform>
            <numerusform>%n conjuntos de datos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n tarea</numerusform>
            <numerusform>%n tareas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n servicio</numerusform>
            <numerusform>%n servicios</numerusform>
        </translation>
    </message>
    <message>
        <source>More in other figures: %1.</source>
        <translation>Aumento en otras cifras: %1.</translation>
    </message>
    <message>
        <source>%1: %2 faster</source>
        <translation>%1: %2 más rápido</translation>
    </message>
    <message>
        <source>%1: %2 slower</source>
        <translation>%1: %2 más lento</translation>
    </message>
    <message>
        <source>%1: %2 less</source>
        <translation>%1: %2 menos</translation>
    </message>
    <message>
        <source>%1: %2 more</source>
        <translation>%1: %2 más</translation>
    </message>
    <message>
        <source>Not known with all of them: %1.</source>
        <translation>No se conoce con todas ellas: %1.</translation>
    </message>
</context>
<context>
    <name>SalvagedFile</name>
    <message>
        <source>there is nothing in the file to recover</source>
        <translation>no hay nada en el archivo que se pueda recuperar</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Demand forecast for 600 stores</source>
        <translation>Previsión de demanda para 600 tiendas</translation>
    </message>
    <message>
        <source>Forecasts sales per article and store for three weeks, every night. Orders are placed from the result in the morning.</source>
        <translation>Pronostica cada noche las ventas por artículo y tienda para tres semanas. Por la mañana se hacen los pedidos según el resultado.</translation>
    </message>
    <message>
        <source>Solar park inspection</source>
        <translation>Inspección de parques solares</translation>
    </message>
    <message>
        <source>Finds faulty panels on thermal photographs that drones take of solar parks, so that a repair crew goes to the right row.</source>
        <translation>Encuentra paneles defectuosos en las fotografías térmicas que los drones toman de parques solares, para que el equipo de reparación vaya a la fila correcta.</translation>
    </message>
    <message>
        <source>Support assistant</source>
        <translation>Asistente de atención al cliente</translation>
    </message>
    <message>
        <source>Drafts answers to customers from a knowledge base. An open model of eight billion parameters is fine-tuned every month.</source>
        <translation>Redacta respuestas a clientes a partir de una base de conocimientos. Un modelo abierto de ocho mil millones de parámetros se ajusta cada mes.</translation>
    </message>
    <message>
        <source>Recommendations for a bookshop</source>
        <translation>Recomendaciones para una librería</translation>
    </message>
    <message>
        <source>Recommends books on every page of the shop, within the time in which a page is drawn.</source>
        <translation>Recomienda libros en cada página de la tienda, en el tiempo en que se muestra una página.</translation>
    </message>
    <message>
        <source>Bearing wear in 900 pumps</source>
        <translation>Desgaste de rodamientos en 900 bombas</translation>
    </message>
    <message>
        <source>Listens to vibration sensors of pumps and warns before a bearing fails. Compares sending every sample to the cloud with listening on the device.</source>
        <translation>Escucha los sensores de vibración de bombas y avisa antes de que falle un rodamiento. Compara enviar cada muestra a la nube con escuchar en el dispositivo.</translation>
    </message>
    <message>
        <source>Supply chain</source>
        <translation>Cadena de suministro</translation>
    </message>
    <message>
        <source>Forecasting</source>
        <translation>Previsión de demanda</translation>
    </message>
    <message>
        <source>No machine runs when nobody forecasts.</source>
        <translation>Ninguna máquina está encendida cuando no hay nada que pronosticar.</translation>
    </message>
    <message>
        <source>1,000 forecasts</source>
        <translation>1000 previsiones</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Recibos de caja</translation>
    </message>
    <message>
        <source>Features per article and store</source>
        <translation>Características por artículo y tienda</translation>
    </message>
    <message>
        <source>Forecasts of past nights</source>
        <translation>Previsiones de noches anteriores</translation>
    </message>
    <message>
        <source>Nightly preparation</source>
        <translation>Preparación nocturna</translation>
    </message>
    <message>
        <source>Notebooks of four analysts</source>
        <translation>Cuadernos de cuatro analistas</translation>
    </message>
    <message>
        <source>Search over model settings</source>
        <translation>Búsqueda de ajustes del modelo</translation>
    </message>
    <message>
        <source>Weekly training</source>
        <translation>Entrenamiento semanal</translation>
    </message>
    <message>
        <source>Model quality report</source>
        <translation>Informe de calidad del modelo</translation>
    </message>
    <message>
        <source>Nightly scoring</source>
        <translation>Inferencia nocturna</translation>
    </message>
    <message>
        <source>Endpoint and cluster all day</source>
        <translation>Todo encendido todo el día</translation>
    </message>
    <message>
        <source>Only at night</source>
        <translation>Solo de noche</translation>
    </message>
    <message>
        <source>Only at night, fewer trials, Parquet</source>
        <translation>Solo de noche, menos ensayos, Parquet</translation>
    </message>
    <message>
        <source>sample of one month</source>
        <translation>muestra de un mes</translation>
    </message>
    <message>
        <source>Lean, in Paris</source>
        <translation>Optimizado, en París</translation>
    </message>
    <message>
        <source>Plant analytics</source>
        <translation>Análisis de plantas</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>A third of today&apos;s carbon per 1,000 photographs within a year, at no higher cost, with answers within half a second.</source>
        <translation>En el plazo de un año, un tercio del carbono actual por cada 1000 fotografías, sin mayor coste y con respuestas en menos de medio segundo.</translation>
    </message>
    <message>
        <source>Faulty panels are repaired weeks earlier. Not netted against the footprint.</source>
        <translation>Los paneles defectuosos se reparan semanas antes. No se compensa con la huella.</translation>
    </message>
    <message>
        <source>1,000 photographs</source>
        <translation>1000 fotografías</translation>
    </message>
    <message>
        <source>Thermal photographs</source>
        <translation>Fotografías térmicas</translation>
    </message>
    <message>
        <source>Cropped panels</source>
        <translation>Paneles recortados</translation>
    </message>
    <message>
        <source>Inverter telemetry</source>
        <translation>Telemetría de los inversores</translation>
    </message>
    <message>
        <source>Checkpoints and models</source>
        <translation>Puntos de control y modelos</translation>
    </message>
    <message>
        <source>Cut out the panels</source>
        <translation>Recortar los paneles</translation>
    </message>
    <message>
        <source>Join with telemetry</source>
        <translation>Unir con la telemetría</translation>
    </message>
    <message>
        <source>Notebooks of five people</source>
        <translation>Cuadernos de cinco personas</translation>
    </message>
    <message>
        <source>Hyperparameter search</source>
        <translation>Búsqueda de hiperparámetros</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Drift monitoring</source>
        <translation>Supervisión de la deriva</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Inspección</translation>
    </message>
    <message>
        <source>Eight site models, little used</source>
        <translation>Ocho modelos de parque, poco usados</translation>
    </message>
    <message>
        <source>As is</source>
        <translation>Situación actual</translation>
    </message>
    <message>
        <source>Tidy up in place</source>
        <translation>Ordenado in situ</translation>
    </message>
    <message>
        <source>Same Region, same hardware; nothing idle, nothing kept for ever</source>
        <translation>Misma Región y mismo hardware; nada inactivo, nada conservado indefinidamente</translation>
    </message>
    <message>
        <source>framework profiler and alarms on utilization</source>
        <translation>generador de perfiles del framework y alarmas de utilización</translation>
    </message>
    <message>
        <source>trial conversion to Parquet</source>
        <translation>conversión de prueba a Parquet</translation>
    </message>
    <message>
        <source>Tidy, in Stockholm</source>
        <translation>Ordenado, en Estocolmo</translation>
    </message>
    <message>
        <source>Train north, serve at home</source>
        <translation>Solo entrenar en el norte</translation>
    </message>
    <message>
        <source>Only training moves; data and endpoint stay near the parks</source>
        <translation>Solo se traslada el entrenamiento; los datos y el punto de conexión siguen cerca de los parques</translation>
    </message>
    <message>
        <source>A convolutional network that marks hot cells, strings and junction boxes on thermal photographs.</source>
        <translation>Una red convolucional que marca celdas, cadenas y cajas de conexiones calientes en fotografías térmicas.</translation>
    </message>
    <message>
        <source>Image classification</source>
        <translation>Clasificación de imágenes</translation>
    </message>
    <message>
        <source>Tell repair crews where to look.</source>
        <translation>Indicar a los equipos de reparación dónde mirar.</translation>
    </message>
    <message>
        <source>Thermal photographs of ground-mounted crystalline panels, taken at noon below 40 m. Not for rooftop systems.</source>
        <translation>Fotografías térmicas de paneles cristalinos montados en suelo, tomadas a mediodía a menos de 40 m de altura. No apto para instalaciones en tejados.</translation>
    </message>
    <message>
        <source>Photographs can show people at work; they are blurred before storage.</source>
        <translation>Las fotografías pueden mostrar a personas trabajando; se difuminan antes de almacenarlas.</translation>
    </message>
    <message>
        <source>Works council and data protection agreed to storage in Sweden.</source>
        <translation>El comité de empresa y el delegado de protección de datos aceptaron el almacenamiento en Suecia.</translation>
    </message>
    <message>
        <source>Customer care</source>
        <translation>Atención al cliente</translation>
    </message>
    <message>
        <source>Language technology</source>
        <translation>Tecnologías del lenguaje</translation>
    </message>
    <message>
        <source>Know what a drafted answer costs in carbon and money before the pilot becomes a service.</source>
        <translation>Saber cuánto cuesta, en carbono y en dinero, redactar una respuesta antes de que el piloto se convierta en servicio.</translation>
    </message>
    <message>
        <source>1 million tokens</source>
        <translation>1 millón de tokens</translation>
    </message>
    <message>
        <source>Tickets of five years</source>
        <translation>Incidencias de cinco años</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Preguntas y respuestas</translation>
    </message>
    <message>
        <source>Adapters and checkpoints</source>
        <translation>Adaptadores y puntos de control</translation>
    </message>
    <message>
        <source>Anonymize and filter</source>
        <translation>Anonimizar y filtrar</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimentos</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>Ajuste fino</translation>
    </message>
    <message>
        <source>Evaluation against humans</source>
        <translation>Evaluación frente a personas</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>Pilot as it runs</source>
        <translation>Piloto en curso</translation>
    </message>
    <message>
        <source>Oregon, newer GPUs</source>
        <translation>Oregón, GPU más recientes</translation>
    </message>
    <message>
        <source>Oregon, AWS silicon</source>
        <translation>Oregón, chips de AWS</translation>
    </message>
    <message>
        <source>A smaller, distilled model</source>
        <translation>Modelo destilado más pequeño</translation>
    </message>
    <message>
        <source>Three billion parameters: quality to be confirmed</source>
        <translation>Tres mil millones de parámetros: calidad por confirmar</translation>
    </message>
    <message>
        <source>time per request with the distilled model</source>
        <translation>tiempo por solicitud con el modelo destilado</translation>
    </message>
    <message>
        <source>Online shop</source>
        <translation>Tienda en línea</translation>
    </message>
    <message>
        <source>Personalization</source>
        <translation>Personalización</translation>
    </message>
    <message>
        <source>Hold the promise of 120 ms on the busiest evening with the least idle hardware.</source>
        <translation>Cumplir el compromiso de 120 ms en la noche de más tráfico con el mínimo hardware inactivo.</translation>
    </message>
    <message>
        <source>1 million page views</source>
        <translation>1 millón de páginas vistas</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Clics</translation>
    </message>
    <message>
        <source>Books and texts</source>
        <translation>Libros y textos</translation>
    </message>
    <message>
        <source>Embeddings</source>
        <translation>Embeddings</translation>
    </message>
    <message>
        <source>Models of each day</source>
        <translation>Modelos diarios</translation>
    </message>
    <message>
        <source>Build sessions</source>
        <translation>Construir sesiones</translation>
    </message>
    <message>
        <source>Embed books</source>
        <translation>Embeddings de los libros</translation>
    </message>
    <message>
        <source>Daily training</source>
        <translation>Entrenamiento diario</translation>
    </message>
    <message>
        <source>Offline comparison</source>
        <translation>Comparación fuera de línea</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Ranking</translation>
    </message>
    <message>
        <source>Weekly newsletter</source>
        <translation>Boletín semanal</translation>
    </message>
    <message>
        <source>Fixed fleet</source>
        <translation>Flota fija</translation>
    </message>
    <message>
        <source>Scaling, newsletter in batches</source>
        <translation>Escalado, boletín por lotes</translation>
    </message>
    <message>
        <source>Scaling, on Graviton</source>
        <translation>Escalado, en Graviton</translation>
    </message>
    <message>
        <source>Training in Montréal</source>
        <translation>Entrenamiento en Montreal</translation>
    </message>
    <message>
        <source>Water works</source>
        <translation>Servicio de aguas</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>Decide where to listen before the sensors are ordered.</source>
        <translation>Decidir dónde escuchar antes de pedir los sensores.</translation>
    </message>
    <message>
        <source>one month of all pumps</source>
        <translation>mes de funcionamiento de todas las bombas</translation>
    </message>
    <message>
        <source>Vibration recordings</source>
        <translation>Registros de vibraciones</translation>
    </message>
    <message>
        <source>Spectra</source>
        <translation>Espectros</translation>
    </message>
    <message>
        <source>Models per pump type</source>
        <translation>Modelos por tipo de bomba</translation>
    </message>
    <message>
        <source>Compute spectra</source>
        <translation>Calcular espectros</translation>
    </message>
    <message>
        <source>Training per pump type</source>
        <translation>Entrenamiento por tipo de bomba</translation>
    </message>
    <message>
        <source>Listening in the cloud</source>
        <translation>Escucha en la nube</translation>
    </message>
    <message>
        <source>Boards on the pumps</source>
        <translation>Placas en las bombas</translation>
    </message>
    <message>
        <source>Recordings of suspicious hours</source>
        <translation>Registros de horas sospechosas</translation>
    </message>
    <message>
        <source>Listen in the cloud</source>
        <translation>Escuchar en la nube</translation>
    </message>
    <message>
        <source>In the cloud, serverless</source>
        <translation>En la nube, sin servidor</translation>
    </message>
    <message>
        <source>Listen on the pump</source>
        <translation>Escuchar en la bomba</translation>
    </message>
    <message>
        <source>A small board per pump; only suspicious hours are uploaded</source>
        <translation>Una placa pequeña por bomba; solo se suben las horas sospechosas</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>could not be written: %1</source>
        <translation>no se pudo escribir: %1</translation>
    </message>
</context>
<context>
    <name>Scenarios</name>
    <message>
        <source>As planned</source>
        <translation>Según lo planificado</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copia de %1</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, modificado</translation>
    </message>
</context>
<context>
    <name>Sci</name>
    <message>
        <source>training run</source>
        <translation>ejecución de entrenamiento</translation>
    </message>
</context>
<context>
    <name>SectionWriter</name>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
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
        <translation>ya no se desarrolla</translation>
    </message>
    <message>
        <source>no longer developed since %1</source>
        <translation>ya no se desarrolla (desde: %1)</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado a nuevos clientes</translation>
    </message>
    <message>
        <source>closed since %1</source>
        <translation>cerrado a nuevos clientes (desde: %1)</translation>
    </message>
    <message>
        <source>about to end</source>
        <translation>próximo a finalizar</translation>
    </message>
    <message>
        <source>ends on %1</source>
        <translation>finaliza el %1</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>finalizado</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>finalizado el %1</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>reemplazado</translation>
    </message>
    <message>
        <source>superseded since %1</source>
        <translation>reemplazado (desde: %1)</translation>
    </message>
    <message>
        <source>previous generation</source>
        <translation>generación anterior</translation>
    </message>
    <message>
        <source>previous generation since %1</source>
        <translation>generación anterior (desde: %1)</translation>
    </message>
    <message>
        <source>status unclear</source>
        <translation>estado incierto</translation>
    </message>
    <message>
        <source>status unclear since %1</source>
        <translation>estado incierto (desde: %1)</translation>
    </message>
</context>
<context>
    <name>Statements</name>
    <message>
        <source>Sets and conventions</source>
        <translation>Conjuntos y convenciones</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Grid factors</source>
        <translation>Factores de la red eléctrica</translation>
    </message>
    <message>
        <source>Power of instances</source>
        <translation>Potencia de las instancias</translation>
    </message>
    <message>
        <source>Energy of archive classes</source>
        <translation>Energía de las clases de archivo</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Un mes</translation>
    </message>
    <message>
        <source>730 hours; a year has 8,760</source>
        <translation>730 horas; un año tiene 8760</translation>
    </message>
    <message>
        <source>Decline of grid factors</source>
        <translation>Descenso de los factores de la red eléctrica</translation>
    </message>
    <message>
        <source>none: the latest factors are used for all years</source>
        <translation>ninguno: se usan los factores más recientes para todos los años</translation>
    </message>
    <message>
        <source>%1 % a year</source>
        <translation>%1&#xa0;% al año</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan identity</source>
        <translation>Identidad del plan</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Hash of the plan</source>
        <translation>Hash del plan</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Generado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>The figure per %1 counts what serves “%2” and its share of what serves several services; the total counts the whole plan.</source>
        <translation>La cifra por %1 cuenta lo que sirve a «%2» y su parte de lo que sirve a varios servicios; el total cuenta todo el plan.</translation>
    </message>
    <message>
        <source>%1, released %2</source>
        <translation>%1, publicado el %2</translation>
    </message>
    <message>
        <source>Units of figures</source>
        <translation>Unidades de las cifras</translation>
    </message>
    <message>
        <source>for each metric that of its totals; what is far less has a smaller one</source>
        <translation>para cada métrica, la de sus totales; lo que es mucho menor tiene una más pequeña</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>lifecycle rules do not offer it</source>
        <translation>las reglas de ciclo de vida no lo ofrecen</translation>
    </message>
    <message>
        <source>objects must be 30 days old first</source>
        <translation>los objetos deben tener antes 30 días de antigüedad</translation>
    </message>
    <message>
        <source>objects under 128 kB are not moved</source>
        <translation>los objetos de menos de 128 kB no se mueven</translation>
    </message>
</context>
<context>
    <name>Sweep</name>
    <message>
        <source>&quot;%1&quot;: expected PATH=FROM..TO/STEPS, with 1 to %2 steps</source>
        <translation>«%1»: se esperaba PATH=FROM..TO/STEPS, con entre 1 y %2 pasos</translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation>%1 no es un número</translation>
    </message>
    <message>
        <source>%1: expected %2, found %3</source>
        <translation>%1: se esperaba %2, se encontró %3</translation>
    </message>
    <message>
        <source>expected one or two inputs to change</source>
        <translation>se esperaba cambiar una o dos entradas</translation>
    </message>
    <message>
        <source>the sweep was stopped</source>
        <translation>se detuvo el barrido</translation>
    </message>
    <message>
        <source>expected two inputs or more to link</source>
        <translation>se esperaban dos o más entradas para vincular</translation>
    </message>
    <message>
        <source>%1 is named twice</source>
        <translation>%1 se indica dos veces</translation>
    </message>
    <message>
        <source>linked inputs take as many steps as each other: %1 takes %2, %3 %4</source>
        <translation>las entradas vinculadas tienen los mismos pasos: %1 tiene %2, %3 tiene %4</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>N/A</source>
        <translation>N/A</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Sin responder</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Pilar</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Suggested: high</source>
        <translation>Sugerido: alto</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>medio</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>cobertura</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>Carbono</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>como máximo</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Agua</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>sin decidir</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Carbon per %1</source>
        <translation>Carbono por %1</translation>
    </message>
    <message>
        <source>* partial: something is unknown</source>
        <translation>* parcial: hay datos desconocidos</translation>
    </message>
    <message>
        <source>%1 (baseline)</source>
        <translation>%1 (base)</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Not feasible because</source>
        <translation>No viable porque</translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <translation>%1 (actual)</translation>
    </message>
    <message>
        <source>Choices, from the second on where they differ from the one before</source>
        <translation>Decisiones; a partir del segundo diseño, solo las que difieren del anterior</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>%1 lower than</source>
        <translation>%1, menor que</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>%1 at low</source>
        <translation>%1 con el valor bajo</translation>
    </message>
    <message>
        <source>%1 at high</source>
        <translation>%1 con el valor alto</translation>
    </message>
    <message>
        <source>%1 (not feasible)</source>
        <translation>%1 (no viable)</translation>
    </message>
    <message>
        <source>and others</source>
        <translation>y otros</translation>
    </message>
    <message>
        <source>other causes</source>
        <translation>otras causas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Figure of the catalog</source>
        <translation>Cifra del catálogo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>New in %1: %2</source>
        <translation>Nuevo en %1: %2</translation>
    </message>
    <message>
        <source>Gone from %1: %2</source>
        <translation>Desaparecido de %1: %2</translation>
    </message>
    <message>
        <source>New scenario: %1</source>
        <translation>Escenario nuevo: %1</translation>
    </message>
    <message>
        <source>Removed scenario: %1</source>
        <translation>Escenario eliminado: %1</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>in another order</source>
        <translation>en otro orden</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>no comprendido</translation>
    </message>
    <message>
        <source>Computed with catalog %1 (%2) by Greenprint %3.</source>
        <translation>Calculado con el catálogo %1 (%2) por Greenprint %3.</translation>
    </message>
    <message>
        <source>other causes, or how Greenprint %1 computes</source>
        <translation>otras causas, o la forma en que calcula Greenprint %1</translation>
    </message>
</context>
<context>
    <name>TargetChecks</name>
    <message>
        <source>Carbon per %1</source>
        <translation>Carbono por %1</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Coste al mes</translation>
    </message>
    <message>
        <source>Accuracy, at least</source>
        <translation>Exactitud, como mínimo</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>Uncertainty</name>
    <message>
        <source>the analysis was stopped</source>
        <translation>se detuvo el análisis</translation>
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
        <translation>Inferencia</translation>
    </message>
    <message>
        <source>Nothing is deployed in this plan.</source>
        <translation>En este plan no se implementa nada.</translation>
    </message>
    <message>
        <source>Share of the whole</source>
        <translation>Proporción del total</translation>
    </message>
    <message>
        <source>Energy of deployment</source>
        <translation>Energía de la implementación</translation>
    </message>
    <message>
        <source>Carbon of deployment</source>
        <translation>Carbono de la implementación</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Inference option</source>
        <translation>Opción de inferencia</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Energy per 1,000</source>
        <translation>Energía por 1000</translation>
    </message>
    <message>
        <source>p95 latency</source>
        <translation>Latencia p95</translation>
    </message>
    <message>
        <source>Utilization</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Compromiso cumplido</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>sin compromiso</translation>
    </message>
    <message>
        <source>Training compute</source>
        <translation>Cómputo de entrenamiento</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>not stated in the plan</source>
        <translation>sin indicar en el plan</translation>
    </message>
    <message>
        <source>Duration of one run</source>
        <translation>Duración de una ejecución</translation>
    </message>
    <message>
        <source>Training runs over the period</source>
        <translation>Ejecuciones de entrenamiento en el periodo</translation>
    </message>
    <message>
        <source>Hardware time</source>
        <translation>Tiempo de hardware</translation>
    </message>
    <message>
        <source>Energy of training</source>
        <translation>Energía de entrenamiento</translation>
    </message>
    <message>
        <source>As asked for by the EU documentation of general-purpose models: energy in MWh to two significant figures, within the boundary above, retraining over the period included.</source>
        <translation>Según exige la documentación de la UE para modelos de uso general: energía en MWh con dos cifras significativas, dentro de los límites indicados e incluido el reentrenamiento durante el periodo.</translation>
    </message>
    <message>
        <source>Against the alternatives</source>
        <translation>Respecto a las alternativas</translation>
    </message>
    <message>
        <source>The plan has one scenario; there is no baseline.</source>
        <translation>El plan tiene un solo escenario; no hay escenario base.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>Carbono</translation>
    </message>
    <message>
        <source>Market-based</source>
        <translation>Basado en el mercado</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Agua</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>%1 (baseline)</source>
        <translation>%1 (base)</translation>
    </message>
    <message>
        <source>All scenarios are simulated with the same method, catalog and demand.</source>
        <translation>Todos los escenarios se simulan con el mismo método, catálogo y demanda.</translation>
    </message>
    <message>
        <source>Practices, claimed and modelled</source>
        <translation>Prácticas, lo declarado y lo modelado</translation>
    </message>
    <message>
        <source>This scenario adopts no practice by strength.</source>
        <translation>Este escenario no adopta ninguna práctica con una eficacia indicada.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Strength used</source>
        <translation>Eficacia aplicada</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Claim of its publisher</source>
        <translation>Declaración de quien la publica</translation>
    </message>
    <message>
        <source>Saves here</source>
        <translation>Ahorra aquí</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>none published</source>
        <translation>ninguna publicada</translation>
    </message>
    <message>
        <source>“Saves here” is the carbon of the same design without the practice, less that with it. A claim is quoted, never used as a default.</source>
        <translation>«Ahorra aquí» es el carbono del mismo diseño sin la práctica menos el carbono con ella. Las declaraciones se citan; nunca se usan como valor predeterminado.</translation>
    </message>
    <message>
        <source>Targets and trade-offs</source>
        <translation>Objetivos y contrapartidas</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Set at</source>
        <translation>Fijado en</translation>
    </message>
    <message>
        <source>This scenario</source>
        <translation>Este escenario</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Se cumple</translation>
    </message>
    <message>
        <source>The plan sets no targets.</source>
        <translation>El plan no fija objetivos.</translation>
    </message>
    <message>
        <source>Offsets and certificates</source>
        <translation>Compensaciones y certificados</translation>
    </message>
    <message>
        <source>None are stated. If there are any, they belong here and are not subtracted.</source>
        <translation>No se indica ninguno. Si los hay, se indican aquí y no se restan.</translation>
    </message>
    <message>
        <source>Stated by the author; nothing is subtracted.</source>
        <translation>Indicado por el autor; no se resta nada.</translation>
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
        <translation>no se pudo escribir la hoja de cálculo: %1</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Hash of the plan</source>
        <translation>Hash del plan</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totales</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Desglose</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Procedencia</translation>
    </message>
</context>
<context>
    <name>greenprint::Library</name>
    <message>
        <source>there is no library here</source>
        <translation>no hay ninguna biblioteca aquí</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>no se puede crear la carpeta</translation>
    </message>
    <message>
        <source>there is a catalog %1 already; a catalog never changes</source>
        <translation>ya existe un catálogo %1; un catálogo nunca cambia</translation>
    </message>
    <message>
        <source>there is no catalog %1</source>
        <translation>no existe el catálogo %1</translation>
    </message>
    <message>
        <source>catalog %1 is damaged</source>
        <translation>el catálogo %1 está dañado</translation>
    </message>
    <message>
        <source>catalog %1 is in use; go back to another first</source>
        <translation>el catálogo %1 está en uso; vuelva antes a otro</translation>
    </message>
    <message>
        <source>the plan has no milestone &quot;%1&quot;</source>
        <translation>el plan no tiene el hito «%1»</translation>
    </message>
    <message>
        <source>a plan has at most %1 tags of at most %2 characters</source>
        <translation>un plan admite hasta %1 etiquetas de hasta %2 caracteres</translation>
    </message>
    <message>
        <source>a note has at most %1 characters</source>
        <translation>una nota tiene como máximo %1 caracteres</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the bin; only what is there can be removed for good</source>
        <translation>«%1» no está en la papelera; solo se puede eliminar definitivamente lo que está en ella</translation>
    </message>
    <message>
        <source>a report set-up needs a name</source>
        <translation>una configuración de informe necesita un nombre</translation>
    </message>
    <message>
        <source>there is no plan with the name or id &quot;%1&quot;</source>
        <translation>no existe ningún plan con el nombre o id «%1»</translation>
    </message>
    <message>
        <source>%1 plans have the name &quot;%2&quot;; expected one of their ids: %3</source>
        <translation>%1 planes se llaman «%2»; se esperaba uno de sus ids: %3</translation>
    </message>
    <message>
        <source>%1 (catalog %2)</source>
        <translation>%1 (catálogo %2)</translation>
    </message>
    <message>
        <source>From &quot;%1&quot;, computed with catalog %2</source>
        <translation>A partir de «%1», calculado con el catálogo %2</translation>
    </message>
    <message>
        <source>a milestone needs a name</source>
        <translation>un hito necesita un nombre</translation>
    </message>
    <message>
        <source>the plan has a milestone &quot;%1&quot; already; a milestone never changes</source>
        <translation>el plan ya tiene un hito «%1»; un hito nunca cambia</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::CatalogsWindow</name>
    <message>
        <source>Catalogs</source>
        <translation>Catálogos</translation>
    </message>
    <message>
        <source>A catalog holds prices, grid factors, Regions and types, each with its source. Versions are kept side by side; everything is computed with the one in use. Drop a folder or CSV files here to import them.</source>
        <translation>Un catálogo contiene precios, factores de la red eléctrica, Regiones y tipos, cada uno con su fuente. Las versiones se conservan en paralelo; todo se calcula con la que está en uso. Para importar, suelte aquí una carpeta o archivos CSV.</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Importar &amp;carpeta…</translation>
    </message>
    <message>
        <source>A whole catalog: the folder with its catalog.info</source>
        <translation>Un catálogo completo: la carpeta que contiene su catalog.info</translation>
    </message>
    <message>
        <source>Import &amp;CSV files…</source>
        <translation>Importar archivos C&amp;SV…</translation>
    </message>
    <message>
        <source>Single tables whose figures take the place of those of the catalog in use: prices, grid factors, Regions and types of your own</source>
        <translation>Tablas sueltas cuyas cifras sustituyen a las del catálogo en uso: precios, factores de la red eléctrica, Regiones y tipos propios</translation>
    </message>
    <message>
        <source>Import a catalog</source>
        <translation>Importar un catálogo</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>Save a c&amp;opy…</source>
        <translation>Guardar una c&amp;opia…</translation>
    </message>
    <message>
        <source>Save its tables in a folder, to look at them or to make tables of your own from them</source>
        <translation>Guardar sus tablas en una carpeta, para consultarlas o para crear tablas propias a partir de ellas</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se ha hecho</translation>
    </message>
    <message>
        <source>What tells the version apart</source>
        <translation>Lo que distingue la versión</translation>
    </message>
    <message>
        <source>Letters, digits, “.” and “-”</source>
        <translation>Letras, cifras, «.» y «-»</translation>
    </message>
    <message>
        <source>Progress of the preview</source>
        <translation>Progreso de la vista previa</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vista previa</translation>
    </message>
    <message>
        <source>Work out what this catalog would change</source>
        <translation>Calcular qué cambiaría este catálogo</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Forget what was read; nothing was changed by reading it</source>
        <translation>Olvidar lo leído; la lectura no cambió nada</translation>
    </message>
    <message>
        <source>&amp;Keep only</source>
        <translation>Solo &amp;guardar</translation>
    </message>
    <message>
        <source>Keep this version beside the others and go on with the one in use</source>
        <translation>Guardar esta versión junto a las demás y seguir con la que está en uso</translation>
    </message>
    <message>
        <source>“%1” cannot be imported</source>
        <translation>«%1» no se puede importar</translation>
    </message>
    <message>
        <source>Catalog %1</source>
        <translation>Catálogo %1</translation>
    </message>
    <message>
        <source>Nothing was changed. Mend the files and import them again.</source>
        <translation>No se ha cambiado nada. Corrija los archivos e impórtelos de nuevo.</translation>
    </message>
    <message>
        <source>Read from the folder %1.</source>
        <translation>Leído de la carpeta %1.</translation>
    </message>
    <message>
        <source>Figures of %1 in place of those of catalog %2.</source>
        <translation>Cifras de %1 en lugar de las del catálogo %2.</translation>
    </message>
    <message>
        <source>Every check was passed. It is not kept yet, and nothing has changed.</source>
        <translation>Superó todas las comprobaciones. Aún no se ha guardado y nada ha cambiado.</translation>
    </message>
    <message>
        <source>Released %1. It comes with Greenprint.</source>
        <translation>Publicado el %1. Incluido con Greenprint.</translation>
    </message>
    <message>
        <source>Released %1, imported %2 from %3.</source>
        <translation>Publicado el %1, importado el %2 desde %3.</translation>
    </message>
    <message>
        <source>%1 Regions and %2 types.</source>
        <translation>%1 Regiones y %2 tipos.</translation>
    </message>
    <message>
        <source>&amp;Version %1+</source>
        <translation>Ve&amp;rsión %1+</translation>
    </message>
    <message numerus="yes">
        <source>%n defect(s)</source>
        <translation>
            <numerusform>%n defecto</numerusform>
            <numerusform>%n defectos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n are listed</source>
        <translation>
            <numerusform>se muestra el primero (%n)</numerusform>
            <numerusform>se muestran los %n primeros</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no plan yet that could change.</source>
        <translation>Todavía no hay ningún plan que pueda cambiar.</translation>
    </message>
    <message>
        <source>In use: the results of all plans are its own.</source>
        <translation>En uso: los resultados de todos los planes proceden de él.</translation>
    </message>
    <message numerus="yes">
        <source>Would change nothing in %n plan(s).</source>
        <translation>
            <numerusform>No cambiaría nada en %n plan.</numerusform>
            <numerusform>No cambiaría nada en %n planes.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known what would change.</source>
        <translation>No se sabe qué cambiaría.</translation>
    </message>
    <message>
        <source>Keep and &amp;use</source>
        <translation>Guardar y &amp;usar</translation>
    </message>
    <message>
        <source>&amp;Use this catalog</source>
        <translation>&amp;Usar este catálogo</translation>
    </message>
    <message>
        <source>This catalog is in use</source>
        <translation>Este catálogo está en uso</translation>
    </message>
    <message>
        <source>Compute everything with this catalog from now on, the open plans too</source>
        <translation>Calcular todo con este catálogo a partir de ahora, también los planes abiertos</translation>
    </message>
    <message>
        <source>Go &amp;back to %1</source>
        <translation>Vo&amp;lver a %1</translation>
    </message>
    <message>
        <source>Use the catalog again that was in use before</source>
        <translation>Volver a usar el catálogo que estaba en uso antes</translation>
    </message>
    <message>
        <source>What is not kept yet is discarded, not removed.</source>
        <translation>Lo que aún no se ha guardado se descarta, no se elimina.</translation>
    </message>
    <message>
        <source>The built-in catalog comes with the program and cannot be removed.</source>
        <translation>El catálogo integrado viene con el programa y no se puede eliminar.</translation>
    </message>
    <message>
        <source>A catalog in use cannot be removed; use another one first.</source>
        <translation>Un catálogo en uso no se puede eliminar; use antes otro.</translation>
    </message>
    <message>
        <source>Results that were frozen with this catalog stay when it is removed.</source>
        <translation>Los resultados congelados con este catálogo se conservan al eliminarlo.</translation>
    </message>
    <message>
        <source>Another program has put catalog %1 to use. This window still computes with %2 until you use the other one here, too.</source>
        <translation>Otro programa ha puesto en uso el catálogo %1. Esta ventana sigue calculando con %2 hasta que use el otro también aquí.</translation>
    </message>
    <message>
        <source>Reading and checking %1…</source>
        <translation>Leyendo y comprobando %1…</translation>
    </message>
    <message>
        <source>There is a catalog %1 already; a catalog never changes.</source>
        <translation>Ya existe un catálogo %1; un catálogo nunca cambia.</translation>
    </message>
    <message>
        <source>Working out what would change…</source>
        <translation>Calculando qué cambiaría…</translation>
    </message>
    <message>
        <source>Putting catalog %1 to use…</source>
        <translation>Poniendo en uso el catálogo %1…</translation>
    </message>
    <message>
        <source>Keeping catalog %1…</source>
        <translation>Guardando el catálogo %1 en la biblioteca…</translation>
    </message>
    <message>
        <source>Catalog %1 is kept.</source>
        <translation>El catálogo %1 se ha guardado.</translation>
    </message>
    <message>
        <source>Going back to catalog %1…</source>
        <translation>Volviendo al catálogo %1…</translation>
    </message>
    <message>
        <source>Catalog %1 is in use.</source>
        <translation>El catálogo %1 está en uso.</translation>
    </message>
    <message numerus="yes">
        <source>%n open plan(s) are computed with it.</source>
        <translation>
            <numerusform>%n plan abierto se calcula con él.</numerusform>
            <numerusform>%n planes abiertos se calculan con él.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove a catalog</source>
        <translation>Eliminar un catálogo</translation>
    </message>
    <message>
        <source>Catalog %1 will be gone from the library. Results that were frozen with it stay; to compute with it again it has to be imported again.</source>
        <translation>El catálogo %1 desaparecerá de la biblioteca. Los resultados congelados con él se conservan; para volver a calcular con él habrá que importarlo de nuevo.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Catalog %1 is removed.</source>
        <translation>El catálogo %1 se ha eliminado.</translation>
    </message>
    <message>
        <source>Save a copy in a new folder of</source>
        <translation>Guardar una copia en una carpeta nueva dentro de</translation>
    </message>
    <message>
        <source>Saving catalog %1…</source>
        <translation>Guardando una copia del catálogo %1…</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>Guardado en %1</translation>
    </message>
    <message numerus="yes">
        <source>In use: %1 of %n plan(s) were saved with other results.</source>
        <translation>
            <numerusform>En uso: planes guardados con otros resultados: %1 de %n.</numerusform>
            <numerusform>En uso: planes guardados con otros resultados: %1 de %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would change the results of %1 of %n plan(s).</source>
        <translation>
            <numerusform>Cambiaría resultados; planes afectados: %1 de %n.</numerusform>
            <numerusform>Cambiaría resultados; planes afectados: %1 de %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ChartCard</name>
    <message>
        <source>More for this chart</source>
        <translation>Más opciones de este gráfico</translation>
    </message>
    <message>
        <source>Figures as a table, copy, save</source>
        <translation>Cifras en forma de tabla, copiar, guardar</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>Figures as a table</source>
        <translation>Cifras en forma de tabla</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copiar la imagen</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>Copiar las cifras</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Guardar como SVG…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Guardar como PNG…</translation>
    </message>
    <message>
        <source>Show or hide %1</source>
        <translation>Mostrar u ocultar %1</translation>
    </message>
    <message>
        <source>Figures of %1</source>
        <translation>Cifras de %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Show all of them:</source>
        <translation>Mostrarlos todos:</translation>
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
        <translation>Gráfico</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ChartZoom</name>
    <message>
        <source>Drag to zoom, double-click to see all</source>
        <translation>Arrastre para ampliar, haga doble clic para verlo todo</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ChoiceCard</name>
    <message>
        <source>The plan has nothing that this is about.</source>
        <translation>El plan no contiene nada a lo que esto se refiera.</translation>
    </message>
    <message>
        <source>The plan suggests: met.</source>
        <translation>El plan sugiere: se cumple.</translation>
    </message>
    <message>
        <source>The plan suggests: not met.</source>
        <translation>El plan sugiere: no se cumple.</translation>
    </message>
    <message>
        <source>The plan does not tell.</source>
        <translation>El plan no permite determinarlo.</translation>
    </message>
    <message>
        <source>would save %1</source>
        <translation>ahorraría %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show where the plan says so</source>
        <translation>Mostrar dónde lo indica el plan</translation>
    </message>
    <message>
        <source>Show where the plan says: %1</source>
        <translation>Mostrar dónde indica el plan: %1</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Tecla: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Se cumple</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>No se cumple</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>No aplicable</translation>
    </message>
    <message>
        <source>Why it does not apply</source>
        <translation>Por qué no procede</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note on: %1</source>
        <translation>Nota sobre: %1</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ChoiceEditor</name>
    <message>
        <source>not given</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>As it is without a choice here</source>
        <translation>Como está si aquí no se decide nada</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ChoicePopup</name>
    <message>
        <source>All of this scenario</source>
        <translation>Todo este escenario</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find a command, parameter, plan, Region or practice</source>
        <translation>Buscar un comando, parámetro, plan, Región o práctica</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Duplicate scenario</source>
        <translation>Duplicar escenario</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) from %1</source>
        <translation>
            <numerusform>%n mes desde %1</numerusform>
            <numerusform>%n meses desde %1</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>What the total is broken up by</source>
        <translation>Criterio de desglose del total</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Qué muestra el gráfico</translation>
    </message>
    <message>
        <source>Summed up</source>
        <translation>Acumulado</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Mes a mes</translation>
    </message>
    <message>
        <source>From the baseline</source>
        <translation>Desde el escenario base</translation>
    </message>
    <message>
        <source>Against cost</source>
        <translation>Frente al coste</translation>
    </message>
    <message>
        <source>By part</source>
        <translation>Por parte</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Change the baseline</source>
        <translation>Cambiar el escenario base</translation>
    </message>
    <message>
        <source>Move scenario</source>
        <translation>Mover el escenario</translation>
    </message>
    <message>
        <source>How many are shown one by one</source>
        <translation>Cuántos se muestran uno por uno</translation>
    </message>
    <message>
        <source>All of them are shown as a table; else the rest is one, and opens</source>
        <translation>Todos se muestran en una tabla; si no, el resto se agrupa y puede abrirse</translation>
    </message>
    <message>
        <source>The largest</source>
        <translation>Los mayores</translation>
    </message>
    <message>
        <source>90&#x2009;% of the total</source>
        <translation>90&#xa0;% del total</translation>
    </message>
    <message>
        <source>A copy of the selected scenario, to change</source>
        <translation>Una copia del escenario seleccionado, para modificarla</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ComparisonModel</name>
    <message>
        <source>Carbon, location-b. + embodied</source>
        <translation>Carbono, b. en ubicación + incorporado</translation>
    </message>
    <message>
        <source>of it embodied</source>
        <translation>de ello, incorporado</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Carbon per %1</source>
        <translation>Carbono por %1</translation>
    </message>
    <message>
        <source>functional unit</source>
        <translation>unidad funcional</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>base</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>no es posible</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Según lo planificado</translation>
    </message>
    <message>
        <source>Choices that differ</source>
        <translation>Decisiones que difieren</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Energy per %1</source>
        <translation>Energía por %1</translation>
    </message>
    <message>
        <source>Cost per %1</source>
        <translation>Coste por %1</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ComparisonTable</name>
    <message>
        <source>Scenarios side by side</source>
        <translation>Escenarios lado a lado</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Escenarios</translation>
    </message>
    <message>
        <source>Change this choice</source>
        <translation>Cambiar esta decisión</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copiar la tabla</translation>
    </message>
    <message>
        <source>Compare with this one</source>
        <translation>Comparar con este</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ComparisonView</name>
    <message>
        <source>Inputs that differ</source>
        <translation>Entradas que difieren</translation>
    </message>
    <message>
        <source>Results that differ</source>
        <translation>Resultados que difieren</translation>
    </message>
    <message>
        <source>Answers that differ</source>
        <translation>Respuestas que difieren</translation>
    </message>
    <message>
        <source>Back to the plans</source>
        <translation>Volver a los planes</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Qué difiere</translation>
    </message>
    <message>
        <source>From “%1” to “%2”</source>
        <translation>De «%1» a «%2»</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Catalog %1, then %2. High risks %3, then %4; medium %5, then %6.</source>
        <translation>Catálogo %1, después %2. Riesgos altos: %3, después %4; medios: %5, después %6.</translation>
    </message>
    <message>
        <source>The inputs are the same</source>
        <translation>Las entradas son iguales</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>The results are the same</source>
        <translation>Los resultados son iguales</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>The answers are the same</source>
        <translation>Las respuestas son iguales</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::DefectView</name>
    <message>
        <source>Defects</source>
        <translation>Defectos</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What is wrong, and what was expected</source>
        <translation>Qué está mal y qué se esperaba</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::DesignCard</name>
    <message>
        <source>Selected design</source>
        <translation>Diseño seleccionado</translation>
    </message>
    <message>
        <source>Make a scenario of it</source>
        <translation>Crear un escenario con él</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>respecto a %1</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>Nothing: it is the baseline</source>
        <translation>Nada: es el escenario base</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::DoubtPage</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Incertidumbre</translation>
    </message>
    <message>
        <source>Progress of the draws</source>
        <translation>Progreso del muestreo</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Each hill shows how the figure may lie; the line below it goes from P5 to P95, the stroke stands at the middle.</source>
        <translation>Cada curva muestra cómo se puede distribuir la cifra; la línea inferior va de P5 a P95 y el trazo marca la mediana.</translation>
    </message>
    <message>
        <source>P5, P50 and P95 by scenario</source>
        <translation>P5, P50 y P95 por escenario</translation>
    </message>
    <message>
        <source>How often the scenario of the row turns out lower than that of the column, when both are drawn with the same factors.</source>
        <translation>Con qué frecuencia el escenario de la fila resulta menor que el de la columna cuando ambos se muestrean con los mismos factores.</translation>
    </message>
    <message>
        <source>Which scenario is lower, and how surely</source>
        <translation>Qué escenario tiene el valor menor y con qué certeza</translation>
    </message>
    <message>
        <source>One factor or input at a time goes to the ends of its range, which stand beside the bar.</source>
        <translation>Cada vez, un solo factor o entrada pasa a los extremos de su intervalo, que se indican junto a la barra.</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Generando muestras…</translation>
    </message>
    <message>
        <source>%1 draws of every factor with a range, seed %2</source>
        <translation>%1 muestras de cada factor con intervalo, semilla %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Which scenario has less: %1</source>
        <translation>Qué escenario tiene menos: %1</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
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
        <translation>Media</translation>
    </message>
    <message>
        <source>P5 to P95</source>
        <translation>P5 a P95</translation>
    </message>
    <message>
        <source>Lower than</source>
        <translation>Menor que</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>What moves %1 of %2</source>
        <translation>Qué influye en %1 de %2</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>el plan</translation>
    </message>
    <message>
        <source>P5, P50, P95 and mean of every scenario and metric</source>
        <translation>P5, P50, P95 y media de cada escenario y métrica</translation>
    </message>
    <message>
        <source>Every factor with its ends, and the figure at them</source>
        <translation>Cada factor con sus extremos y la cifra en ellos</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>Draw all</source>
        <translation>Generar todas</translation>
    </message>
    <message>
        <source>Show the figures of the draws made so far</source>
        <translation>Mostrar las cifras de las muestras obtenidas hasta ahora</translation>
    </message>
    <message>
        <source>Draw again, all of them</source>
        <translation>Volver a generar todas las muestras</translation>
    </message>
    <message numerus="yes">
        <source>Drawing… about %n second(s) left</source>
        <translation>
            <numerusform>Generando muestras… queda aproximadamente %n segundo</numerusform>
            <numerusform>Generando muestras… quedan aproximadamente %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drawing… about %n minute(s) left</source>
        <translation>
            <numerusform>Generando muestras… queda aproximadamente %n minuto</numerusform>
            <numerusform>Generando muestras… quedan aproximadamente %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 draws, seed %3: the figures are those of these</source>
        <translation>Detenido tras %1 de %2 muestras, semilla %3: las cifras son las de estas muestras</translation>
    </message>
    <message>
        <source>%1: of %2 draws of every factor with a range, seed %3</source>
        <translation>%1: de %2 muestras de cada factor con intervalo, semilla %3</translation>
    </message>
    <message>
        <source>Share of %1 draws, seed %2, in which “%3” comes to less than “%4”. A factor is drawn alike for both.</source>
        <translation>Proporción de %1 muestras, semilla %2, en las que «%3» da menos que «%4». Cada factor se muestrea igual para ambos.</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::Editor</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::EffectView</name>
    <message>
        <source>What changes in the plan</source>
        <translation>Qué cambia en el plan</translation>
    </message>
    <message>
        <source>Plans that change</source>
        <translation>Planes que cambian</translation>
    </message>
    <message>
        <source>Because of: %1</source>
        <translation>Causa: %1</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>Carbono</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Agua</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <translation>%1 (abierto)</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>no compatible</translation>
    </message>
    <message>
        <source>No plan changes.</source>
        <translation>Ningún plan cambia.</translation>
    </message>
    <message>
        <source>Plans that would change stand here.</source>
        <translation>Aquí aparecen los planes que cambiarían.</translation>
    </message>
    <message>
        <source>“%1” cannot be computed with this catalog</source>
        <translation>«%1» no se puede calcular con este catálogo</translation>
    </message>
    <message>
        <source>%1. It stays with catalog %2 as long as it is open.</source>
        <translation>%1. Sigue con el catálogo %2 mientras esté abierto.</translation>
    </message>
    <message>
        <source>What changes in “%1”, and why</source>
        <translation>Qué cambia en «%1» y por qué</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ElementTable</name>
    <message>
        <source>Inputs</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>At most %1 rows can be pasted at once.</source>
        <translation>Se pueden pegar %1 filas a la vez como máximo.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Eliminar la fila</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ElementTableModel</name>
    <message>
        <source>Change a table</source>
        <translation>Modificar una tabla</translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <translation>Fila %1, %2</translation>
    </message>
    <message>
        <source>Expected is %1.</source>
        <translation>Se espera %1.</translation>
    </message>
    <message>
        <source>“%1”: expected is %2.</source>
        <translation>«%1»: se espera %2.</translation>
    </message>
    <message>
        <source>Change several cells</source>
        <translation>Modificar varias celdas</translation>
    </message>
    <message>
        <source>Remove rows</source>
        <translation>Eliminar filas</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Añadir una fila</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nuevo…</translation>
    </message>
    <message>
        <source>New row, %1</source>
        <translation>Fila nueva, %1</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ExplorePage</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>What was explored</source>
        <translation>Qué se exploró</translation>
    </message>
    <message>
        <source>Progress of the exploration</source>
        <translation>Progreso de la exploración</translation>
    </message>
    <message>
        <source>Look for the designs that no other one beats</source>
        <translation>Buscar los diseños que ningún otro supera</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Frente</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Show the scenarios too</source>
        <translation>Mostrar también los escenarios</translation>
    </message>
    <message>
        <source>Table of designs that no other one beats</source>
        <translation>Tabla de los diseños que ningún otro supera</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Según lo planificado</translation>
    </message>
    <message>
        <source>Exploring…</source>
        <translation>Explorando…</translation>
    </message>
    <message>
        <source>None of %1 designs keeps these limits</source>
        <translation>Ninguno de los %1 diseños respeta estos límites</translation>
    </message>
    <message numerus="yes">
        <source>%1 designs covered exactly · %n not beaten · %2 s</source>
        <translation>
            <numerusform>%1 diseños analizados de forma exacta · %n no superado · %2 s</numerusform>
            <numerusform>%1 diseños analizados de forma exacta · %n no superados · %2 s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 designs</source>
        <translation>%1 diseños</translation>
    </message>
    <message>
        <source>Finds the designs that no other one beats</source>
        <translation>Encuentra los diseños que ningún otro supera</translation>
    </message>
    <message>
        <source>No design keeps the limits. Relax one, or let more vary.</source>
        <translation>Ningún diseño respeta los límites. Relaje alguno o permita que varíen más cosas.</translation>
    </message>
    <message>
        <source>Click a point, or go along the front with the arrow keys.</source>
        <translation>Haga clic en un punto o recorra el frente con las teclas de flecha.</translation>
    </message>
    <message>
        <source>The plan has changed; these designs are of what it was.</source>
        <translation>El plan ha cambiado; estos diseños corresponden a su estado anterior.</translation>
    </message>
    <message>
        <source>Make a scenario of a design</source>
        <translation>Crear un escenario con un diseño</translation>
    </message>
    <message>
        <source>Explored design</source>
        <translation>Diseño explorado</translation>
    </message>
    <message>
        <source>Designs that no other one beats</source>
        <translation>Diseños que ningún otro supera</translation>
    </message>
    <message>
        <source>Designs that no other one beats, in every objective at once.</source>
        <translation>Diseños que ningún otro supera en todos los objetivos a la vez.</translation>
    </message>
    <message>
        <source>Show the front from close by</source>
        <translation>Mostrar el frente de cerca</translation>
    </message>
    <message>
        <source>Every design that no other one beats, with its choices</source>
        <translation>Cada diseño que ningún otro supera, con sus decisiones</translation>
    </message>
    <message>
        <source>Designs</source>
        <translation>Diseños</translation>
    </message>
    <message>
        <source>%1, %2 to %3 %4</source>
        <translation>%1, de %2 a %3 %4</translation>
    </message>
    <message>
        <source>Knee: nearest to the least of everything asked for</source>
        <translation>Codo: lo más cercano al mínimo de todo lo pedido</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ExportButton</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Exportar: %1</translation>
    </message>
    <message>
        <source>Workbook (XLSX)…</source>
        <translation>Libro (XLSX)…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tabla (CSV)…</translation>
    </message>
    <message>
        <source>For programs (JSON)…</source>
        <translation>Para programas (JSON)…</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Libros (*.xlsx)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::FactorCard</name>
    <message>
        <source>Back to the catalog</source>
        <translation>Volver al catálogo</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde procede</translation>
    </message>
    <message>
        <source>Your &amp;value</source>
        <translation>Su &amp;valor</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>, between %1 and %2</source>
        <translation>, entre %1 y %2</translation>
    </message>
    <message>
        <source>Your figure: %1</source>
        <translation>Su cifra: %1</translation>
    </message>
    <message>
        <source>Your figure, in place of the catalog&apos;s</source>
        <translation>Su cifra, en lugar de la del catálogo</translation>
    </message>
    <message>
        <source>An input of the plan.</source>
        <translation>Una entrada del plan.</translation>
    </message>
    <message>
        <source>Worked out by the simulation from inputs of the plan.</source>
        <translation>Calculado por la simulación a partir de entradas del plan.</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>confianza %1</translation>
    </message>
    <message>
        <source>Use it in this plan</source>
        <translation>Usarla en este plan</translation>
    </message>
    <message>
        <source>Override…</source>
        <translation>Sustituir…</translation>
    </message>
    <message>
        <source>Go to the input</source>
        <translation>Ir a la entrada</translation>
    </message>
    <message>
        <source>A figure from 0 was expected.</source>
        <translation>Se esperaba una cifra a partir de 0.</translation>
    </message>
    <message>
        <source>Override %1 of %2</source>
        <translation>Sustituir %1 de %2</translation>
    </message>
    <message>
        <source>Take back the override of %1</source>
        <translation>Retirar la sustitución de %1</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::FactsView</name>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::FieldRow</name>
    <message>
        <source>Reset %1</source>
        <translation>Restablecer %1</translation>
    </message>
    <message>
        <source>Take back what is said here</source>
        <translation>Retirar lo indicado aquí</translation>
    </message>
    <message>
        <source>default</source>
        <translation>predeterminado</translation>
    </message>
    <message>
        <source>Nobody has said anything else.</source>
        <translation>Nadie ha indicado otra cosa.</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Nothing is said here; the value is that of %1.</source>
        <translation>Aquí no se indica nada; el valor es el de %1.</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>propio</translation>
    </message>
    <message>
        <source>Said in this scenario.</source>
        <translation>Indicado en este escenario.</translation>
    </message>
    <message>
        <source>%1 Expected is %2.</source>
        <translation>%1 Se espera %2.</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::FigureModel</name>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1: %2 %3
Open to see the factors</source>
        <translation>%1: %2 %3
Abra la línea para ver los factores</translation>
    </message>
    <message>
        <source>A factor of this line is not known.</source>
        <translation>No se conoce un factor de esta línea.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>from the plan</source>
        <translation>del plan</translation>
    </message>
    <message>
        <source>simulated hour by hour</source>
        <translation>simulado hora a hora</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 is unknown</source>
        <translation>%1: valor desconocido</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::FigureTable</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>Copiar con encabezados</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::FigureTile</name>
    <message>
        <source>Press to see where it comes from.</source>
        <translation>Pulse para ver de dónde procede.</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::FigureView</name>
    <message>
        <source>location-based and embodied</source>
        <translation>basado en la ubicación e incorporado</translation>
    </message>
    <message>
        <source>market-based, without embodied</source>
        <translation>basado en el mercado, sin incorporado</translation>
    </message>
    <message>
        <source>%1, %2
p50 %3 · p95 %4 · p99 %5</source>
        <translation>%1, %2
p50 %3 · p95 %4 · p99 %5</translation>
    </message>
    <message>
        <source>busy %1 of its capacity, at most %2 instances</source>
        <translation>usa el %1 de su capacidad, como máximo %2 instancias</translation>
    </message>
    <message>
        <source>keeps its promise</source>
        <translation>cumple su compromiso</translation>
    </message>
    <message>
        <source>misses its promise</source>
        <translation>no cumple su compromiso</translation>
    </message>
    <message>
        <source>What the figure consists of</source>
        <translation>De qué se compone la cifra</translation>
    </message>
    <message>
        <source>Simulating…</source>
        <translation>Simulando…</translation>
    </message>
    <message>
        <source>The plan has no service that answers requests.</source>
        <translation>El plan no tiene ningún servicio que responda a solicitudes.</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>¿Por qué %1?</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::FilterField</name>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtrar: %1</translation>
    </message>
    <message>
        <source>Rows in which every word occurs (%1)</source>
        <translation>Filas en las que aparece cada palabra (%1)</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::FindingNote</name>
    <message>
        <source>In every scenario that has this finding</source>
        <translation>En todos los escenarios con este hallazgo</translation>
    </message>
    <message>
        <source>Select a finding to read or write a note on it.</source>
        <translation>Seleccione un hallazgo para leer o escribir una nota sobre él.</translation>
    </message>
    <message>
        <source>Why it may stay, or what is done about it</source>
        <translation>Por qué puede quedarse o qué se hace al respecto</translation>
    </message>
    <message>
        <source>Note on this finding</source>
        <translation>Nota sobre este hallazgo</translation>
    </message>
    <message>
        <source>Note on a finding</source>
        <translation>Nota sobre un hallazgo</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::FindingsBar</name>
    <message>
        <source>Show or hide the findings</source>
        <translation>Mostrar u ocultar los hallazgos</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Catalog %1</source>
        <translation>Catálogo %1</translation>
    </message>
    <message>
        <source>Simulating…</source>
        <translation>Simulando…</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n observación</numerusform>
            <numerusform>%n observaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Sin hallazgos</translation>
    </message>
    <message>
        <source>Catalog %1, not the one in use</source>
        <translation>Catálogo %1, no el que está en uso</translation>
    </message>
    <message>
        <source>What the figures are computed with. Show the catalogs</source>
        <translation>Con qué se calculan las cifras. Mostrar los catálogos</translation>
    </message>
    <message>
        <source>The catalog in use does not fit this plan, which stays with its own: %1</source>
        <translation>El catálogo en uso no es compatible con este plan, que sigue con el suyo: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>No longer found: %1 at %2</source>
        <translation>Ya no se encuentra: %1 en %2</translation>
    </message>
    <message>
        <source>Show the &amp;field</source>
        <translation>&amp;Mostrar el campo</translation>
    </message>
    <message>
        <source>Write a &amp;note</source>
        <translation>Escribir una &amp;nota</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
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
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
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
        <translation>Diseños que ningún otro supera</translation>
    </message>
    <message numerus="yes">
        <source>%n design(s); %1 across, %2 up</source>
        <translation>
            <numerusform>%n diseño; %1 en horizontal, %2 en vertical</numerusform>
            <numerusform>%n diseños; %1 en horizontal, %2 en vertical</numerusform>
        </translation>
    </message>
    <message>
        <source>less %1</source>
        <translation>menos %1</translation>
    </message>
    <message>
        <source>more</source>
        <translation>más</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Aún no hay nada que mostrar</translation>
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
        <translation>tamaño: %1</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Seleccionado</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Codo</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::FrozenView</name>
    <message>
        <source>Results as they were frozen</source>
        <translation>Resultados tal como se congelaron</translation>
    </message>
    <message>
        <source>What today&apos;s catalog would change</source>
        <translation>Qué cambiaría el catálogo actual</translation>
    </message>
    <message>
        <source>Figures of the catalog that differ</source>
        <translation>Cifras del catálogo que difieren</translation>
    </message>
    <message>
        <source>Frozen results</source>
        <translation>Resultados congelados</translation>
    </message>
    <message>
        <source>No results came with this plan, and the library has none for it. What the pages show is computed with catalog %1.</source>
        <translation>Este plan no traía resultados y la biblioteca no tiene ninguno suyo. Lo que muestran las páginas está calculado con el catálogo %1.</translation>
    </message>
    <message>
        <source>They are of another state of this plan.</source>
        <translation>Corresponden a otro estado de este plan.</translation>
    </message>
    <message>
        <source>Computing it again…</source>
        <translation>Calculando de nuevo…</translation>
    </message>
    <message>
        <source>There is nothing to compare with.</source>
        <translation>No hay nada con lo que comparar.</translation>
    </message>
    <message>
        <source>Nothing: with catalog %1 every figure is the same.</source>
        <translation>Nada: con el catálogo %1, todas las cifras son iguales.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) would not be the same with catalog %1.</source>
        <translation>
            <numerusform>%n cifra no sería la misma con el catálogo %1.</numerusform>
            <numerusform>%n cifras no serían las mismas con el catálogo %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenprint::ui::HelpWindow</name>
    <message>
        <source>Greenprint Help</source>
        <translation>Ayuda de Greenprint</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Páginas de la ayuda</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Página de la ayuda</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Lugares encontrados</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message numerus="yes">
        <source>Found in %n place(s)</source>
        <translation>
            <numerusform>Encontrado en %n lugar</numerusform>
            <numerusform>Encontrado en %n lugares</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenprint::ui::HistoryWindow</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Historial de %1</translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation>Pasos del plan</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Tal como se abrió</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ImprovementPane</name>
    <message>
        <source>Improvement plan</source>
        <translation>Plan de mejora</translation>
    </message>
    <message>
        <source>Adopt in a new scenario</source>
        <translation>Adoptar en un escenario nuevo</translation>
    </message>
    <message>
        <source>Makes a scenario in which the selected practices are adopted</source>
        <translation>Crea un escenario en el que se adoptan las prácticas seleccionadas</translation>
    </message>
    <message>
        <source>Improvements</source>
        <translation>Mejoras</translation>
    </message>
    <message>
        <source>What each open practice would save in this plan is being simulated.</source>
        <translation>Se está simulando lo que cada práctica pendiente ahorraría en este plan.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>Carbono</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Improvement plan · together %1 carbon, %2 cost (not the sum)</source>
        <translation>Plan de mejora · en conjunto %1 de carbono, %2 de coste (no es la suma)</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Note on this input</source>
        <translation>Nota sobre esta entrada</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Nota sobre %1</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::KeptSetups</name>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Set-up for all plans</source>
        <translation>Configuración para todos los planes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Document, language, paper and chapters under a name, for any plan. Choose one, or type a name and keep what is set here</source>
        <translation>Documento, idioma, papel y capítulos con un nombre, para cualquier plan. Elija una configuración, o escriba un nombre y guarde lo que está definido aquí</translation>
    </message>
    <message>
        <source>Keep document, language, paper and chapters under this name</source>
        <translation>Guardar documento, idioma, papel y capítulos con este nombre</translation>
    </message>
    <message>
        <source>Forget the set-up of this name; plans stay as they are</source>
        <translation>Olvidar la configuración de este nombre; los planes no cambian</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::LibraryPage</name>
    <message>
        <source>Keep this plan</source>
        <translation>Guardar en la biblioteca</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>Sacar de la papelera</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Eliminar definitivamente…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Search plans</source>
        <translation>Buscar planes</translation>
    </message>
    <message>
        <source>Show the plans in the bin</source>
        <translation>Mostrar los planes de la papelera</translation>
    </message>
    <message>
        <source>Save the open plan to the library, as a revision of its own</source>
        <translation>Guardar el plan abierto en la biblioteca como una versión nueva</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Words, with commas between them</source>
        <translation>Palabras separadas por comas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Open the selected revision, else the newest, in a tab</source>
        <translation>Abrir la versión seleccionada, o la más reciente, en una pestaña</translation>
    </message>
    <message>
        <source>Make the selected revision the newest again</source>
        <translation>Convertir la versión seleccionada en la más reciente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>Carbono</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Versiones</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n planes</numerusform>
        </translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>La papelera está vacía</translation>
    </message>
    <message>
        <source>No plan has these words</source>
        <translation>Ningún plan contiene estas palabras</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>No plan selected</source>
        <translation>Ningún plan seleccionado</translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s), baseline %1</source>
        <translation>
            <numerusform>%n escenario, base %1</numerusform>
            <numerusform>%n escenarios, base %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The library has this plan already, as revision %1</source>
        <translation>La biblioteca ya tiene este plan, como versión %1</translation>
    </message>
    <message>
        <source>Kept as revision %1</source>
        <translation>Guardado como versión %1</translation>
    </message>
    <message>
        <source>This revision names something that the catalog in use does not have.</source>
        <translation>Esta versión nombra algo que el catálogo en uso no tiene.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message>
        <source>“%1” and its whole history will be gone. Nothing brings it back.</source>
        <translation>«%1» y todo su historial se eliminarán. Esta acción no se puede deshacer.</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Congelar</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Name of a milestone</source>
        <translation>Nombre de un hito</translation>
    </message>
    <message>
        <source>Keep the open plan and freeze it under that name, with answers, results and catalog</source>
        <translation>Guardar el plan abierto y congelarlo con ese nombre, con respuestas, resultados y catálogo</translation>
    </message>
    <message>
        <source>Plans that are kept stand here, with their results, tags and revisions. Keep this plan to begin.</source>
        <translation>Aquí aparecen los planes guardados, con sus resultados, etiquetas y versiones. Para empezar, guarde este plan.</translation>
    </message>
    <message>
        <source>Every revision of the selected plan.</source>
        <translation>Todas las versiones del plan seleccionado.</translation>
    </message>
    <message>
        <source>Select two revisions to compare them</source>
        <translation>Seleccione dos versiones para compararlas</translation>
    </message>
    <message>
        <source>Open the selected revision for reading only, with the results frozen with it</source>
        <translation>Abrir la versión seleccionada en modo de solo lectura, con los resultados congelados con ella</translation>
    </message>
    <message>
        <source>Compare the two selected revisions, or the selected one with the plan that is open</source>
        <translation>Comparar las dos versiones seleccionadas, o la seleccionada con el plan abierto</translation>
    </message>
    <message>
        <source>Somebody saved revision %1 meanwhile. Both are kept: yours is revision %2, which “Restore” makes the newest.</source>
        <translation>Entretanto alguien guardó la versión %1. Se conservan ambas: la suya es la versión %2, que «Restaurar» convierte en la más reciente.</translation>
    </message>
    <message>
        <source>Freeze “%1”</source>
        <translation>Congelar «%1»</translation>
    </message>
    <message>
        <source>Frozen as “%1”, revision %2</source>
        <translation>Congelado como «%1», versión %2</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>the plan as it is open</source>
        <translation>el plan tal como está abierto</translation>
    </message>
    <message>
        <source>Keep in the library</source>
        <translation>Guardar en la biblioteca</translation>
    </message>
    <message>
        <source>Catalogs…</source>
        <translation>Catálogos…</translation>
    </message>
    <message>
        <source>The catalogs that the library keeps, and import of others</source>
        <translation>Los catálogos guardados en la biblioteca y la importación de otros</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>The %1 best of many</source>
        <translation>Los %1 mejores de muchos</translation>
    </message>
    <message>
        <source>The library is recovered</source>
        <translation>La biblioteca está recuperada</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) kept</source>
        <translation>
            <numerusform>%n plan guardado</numerusform>
            <numerusform>%n planes guardados</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected plan</source>
        <translation>Plan seleccionado</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::LifecycleEditor</name>
    <message>
        <source>Lifecycle</source>
        <translation>Ciclo de vida</translation>
    </message>
    <message>
        <source>Move to another class…</source>
        <translation>Mover a otra clase…</translation>
    </message>
    <message>
        <source>Delete after…</source>
        <translation>Eliminar después de…</translation>
    </message>
    <message>
        <source>Add a lifecycle rule</source>
        <translation>Añadir una regla de ciclo de vida</translation>
    </message>
    <message>
        <source>Days after which rule %1 applies</source>
        <translation>Días tras los que se aplica la regla %1</translation>
    </message>
    <message>
        <source>Days; also &quot;6 months&quot; or &quot;2 years&quot;</source>
        <translation>Días; también «6 months» o «2 years»</translation>
    </message>
    <message>
        <source>What rule %1 does</source>
        <translation>Qué hace la regla %1</translation>
    </message>
    <message>
        <source>move to %1</source>
        <translation>mover a %1</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>eliminar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Remove rule %1</source>
        <translation>Eliminar la regla %1</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después de</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>A number of days from 0 was expected.</source>
        <translation>Se esperaba un número de días a partir de 0.</translation>
    </message>
    <message>
        <source>Change a lifecycle rule</source>
        <translation>Modificar una regla de ciclo de vida</translation>
    </message>
    <message>
        <source>Remove a lifecycle rule</source>
        <translation>Eliminar una regla de ciclo de vida</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::LifecycleLine</name>
    <message>
        <source>%1 from day %2</source>
        <translation>%1 desde el día %2</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>Lifecycle: %1</source>
        <translation>Ciclo de vida: %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
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
        <translation>Totales del escenario seleccionado</translation>
    </message>
    <message>
        <source>Selected scenario</source>
        <translation>Escenario seleccionado</translation>
    </message>
    <message>
        <source>The scenario whose totals are shown and explained</source>
        <translation>El escenario cuyos totales se muestran y explican</translation>
    </message>
    <message>
        <source>is the baseline</source>
        <translation>es el escenario base</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>respecto a %1</translation>
    </message>
    <message>
        <source>Totals of %1</source>
        <translation>Totales de %1</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::MainWindow</name>
    <message>
        <source>Open plans</source>
        <translation>Abrir planes</translation>
    </message>
    <message>
        <source>Find anything…    %1</source>
        <translation>Buscar…    %1</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find a command, parameter, plan, Region or practice</source>
        <translation>Buscar un comando, parámetro, plan, Región o práctica</translation>
    </message>
    <message>
        <source>Not saved in a file yet</source>
        <translation>Aún sin guardar en un archivo</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>for reading only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>sin guardar</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>guardado %1</translation>
    </message>
    <message>
        <source>Plans (*.gplan)</source>
        <translation>Planes (*.gplan)</translation>
    </message>
    <message>
        <source>This plan is open in another tab. Close it there, or take another name.</source>
        <translation>Este plan está abierto en otra pestaña. Ciérrelo allí o elija otro nombre.</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Abrir plan</translation>
    </message>
    <message>
        <source>Plan used recently</source>
        <translation>Plan usado recientemente</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;New plan</source>
        <translation>&amp;Nuevo plan</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>&amp;Close plan</source>
        <translation>C&amp;errar plan</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Olvidar estos</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>&amp;Find anything</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Tal como se abrió</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>E&amp;scenario</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Duplicate scenario</source>
        <translation>Duplicar escenario</translation>
    </message>
    <message>
        <source>New, &amp;inheriting from this</source>
        <translation>Nuevo que &amp;herede de este</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Nuevo escenario</translation>
    </message>
    <message>
        <source>Make it the &amp;baseline</source>
        <translation>Convertir en escenario &amp;base</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Change the baseline</source>
        <translation>Cambiar el escenario base</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Remove scenario</source>
        <translation>Eliminar escenario</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Ctrl+PgDown</source>
        <translation>Ctrl+PgDown</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Ctrl+PgUp</source>
        <translation>Ctrl+PgUp</translation>
    </message>
    <message>
        <source>Show or hide the &amp;inspector</source>
        <translation>Mostrar u ocultar el &amp;inspector</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Show or hide the &amp;findings</source>
        <translation>Mostrar u ocultar los &amp;hallazgos</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>Texto &amp;normal</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>&amp;Unidades</translation>
    </message>
    <message>
        <source>Energy as it reads best</source>
        <translation>Energía en la unidad más legible</translation>
    </message>
    <message>
        <source>Carbon as it reads best</source>
        <translation>Carbono en la unidad más legible</translation>
    </message>
    <message>
        <source>Water as it reads best</source>
        <translation>Agua en la unidad más legible</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Greenprint &amp;Help</source>
        <translation>&amp;Ayuda de Greenprint</translation>
    </message>
    <message>
        <source>&amp;About Greenprint</source>
        <translation>Acerca &amp;de Greenprint</translation>
    </message>
    <message>
        <source>About Greenprint</source>
        <translation>Acerca de Greenprint</translation>
    </message>
    <message>
        <source>Greenprint %1
Catalog %2

Plans machine-learning workloads on AWS: energy, carbon, water, cost and latency before anything is built.</source>
        <translation>Greenprint %1
Catálogo %2

Planifica cargas de trabajo de machine learning en AWS: energía, carbono, agua, coste y latencia antes de construir nada.</translation>
    </message>
    <message>
        <source>From the work to the report</source>
        <translation>Del trabajo al informe</translation>
    </message>
    <message>
        <source>Describe the workload, choose how it is done in scenarios, compare them, rank and explore what else is possible, ask how sure it is, review, and report.</source>
        <translation>Describa la carga de trabajo, elija en escenarios cómo se realiza, compárelos, clasifique y explore otras posibilidades, pregunte por la incertidumbre, haga la revisión y prepare el informe.</translation>
    </message>
    <message>
        <source>Compare is home</source>
        <translation>Comparar es la página principal</translation>
    </message>
    <message>
        <source>Scenarios are columns. What differs from the baseline is bold; what is inherited is grey. Change a choice and every figure follows at once.</source>
        <translation>Los escenarios son columnas. Lo que difiere del escenario base aparece en negrita; lo heredado, en gris. Cambie una decisión y todas las cifras se actualizan al instante.</translation>
    </message>
    <message>
        <source>Always in sight</source>
        <translation>Siempre a la vista</translation>
    </message>
    <message>
        <source>The totals of the selected scenario and how they differ from the baseline, on every page. Press a figure to ask where it comes from.</source>
        <translation>Los totales del escenario seleccionado y en qué difieren del escenario base, en todas las páginas. Pulse una cifra para saber de dónde procede.</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>¿Por qué este número?</translation>
    </message>
    <message>
        <source>Every figure is explained down to factors and their sources. Put your own figure in the place of one, with a note that says why.</source>
        <translation>Cada cifra se explica hasta los factores y sus fuentes. Puede sustituir cualquiera por una cifra propia, con una nota que indique el motivo.</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>A qué prestar atención</translation>
    </message>
    <message>
        <source>What is wrong or questionable, with the rule behind it. Choosing a finding leads to its field.</source>
        <translation>Lo que es erróneo o dudoso, con la regla correspondiente. Al elegir un hallazgo se va a su campo.</translation>
    </message>
    <message>
        <source>Ctrl+K finds commands, inputs, plans, Regions and practices. F1 opens the help on what you are at.</source>
        <translation>Ctrl+K busca comandos, entradas, planes, Regiones y prácticas. F1 abre la ayuda sobre lo que tenga delante.</translation>
    </message>
    <message>
        <source>Open for re&amp;view…</source>
        <translation>Abrir para re&amp;visión…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>For &amp;reading only</source>
        <translation>Solo &amp;lectura</translation>
    </message>
    <message>
        <source>History in a &amp;window</source>
        <translation>Historial en una &amp;ventana</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Langua&amp;ge</source>
        <translation>Idio&amp;ma</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>&amp;Recorrido por la ventana</translation>
    </message>
    <message>
        <source>“%1” stays with catalog %2: %3</source>
        <translation>«%1» sigue con el catálogo %2: %3</translation>
    </message>
    <message>
        <source>The unsaved edits of “%1” are kept, but cannot be opened with catalog %2: %3</source>
        <translation>Los cambios sin guardar de «%1» se conservan, pero no se pueden abrir con el catálogo %2: %3</translation>
    </message>
    <message>
        <source>not saved, and would be lost in a crash</source>
        <translation>sin guardar; se perdería en caso de fallo</translation>
    </message>
    <message>
        <source>Ca&amp;talogs…</source>
        <translation>Ca&amp;tálogos…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Move scenario</source>
        <translation>Mover el escenario</translation>
    </message>
    <message>
        <source>Move to the &amp;left</source>
        <translation>Mover a la &amp;izquierda</translation>
    </message>
    <message>
        <source>Alt+Shift+Left</source>
        <translation>Alt+Shift+Left</translation>
    </message>
    <message>
        <source>Move to the r&amp;ight</source>
        <translation>Mover a la de&amp;recha</translation>
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
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note on a finding</source>
        <translation>Nota sobre un hallazgo</translation>
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
        <translation>Lo que el plan indica en lugar del catálogo. La cifra de una Región, un tipo o un precio se sustituye donde se explica: haga clic en un número, elija el factor y «Sustituir». Los coeficientes también se pueden sustituir aquí.</translation>
    </message>
    <message>
        <source>Replace a coefficient</source>
        <translation>Sustituir un coeficiente</translation>
    </message>
    <message>
        <source>&amp;Coefficient</source>
        <translation>&amp;Coeficiente</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valor</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde procede</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <source>Use it in this plan</source>
        <translation>Usarla en este plan</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>plain numbers</source>
        <translation>números sin unidad</translation>
    </message>
    <message>
        <source>A figure from 0 was expected.</source>
        <translation>Se esperaba una cifra a partir de 0.</translation>
    </message>
    <message>
        <source>Override %1</source>
        <translation>Sustituir %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Take back the override of %1</source>
        <translation>Retirar la sustitución de %1</translation>
    </message>
    <message>
        <source>Every figure is the catalog&apos;s.</source>
        <translation>Todas las cifras son las del catálogo.</translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation>Coeficiente</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::PageList</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::PagePreview</name>
    <message>
        <source>Preview of the pages</source>
        <translation>Vista previa de las páginas</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n page(s)</source>
        <translation>
            <numerusform>%1, %n página</numerusform>
            <numerusform>%1, %n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>The pages are being set…</source>
        <translation>Componiendo las páginas…</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::PaintedChart</name>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::PartTree</name>
    <message>
        <source>Parts of the workload</source>
        <translation>Partes de la carga de trabajo</translation>
    </message>
    <message>
        <source>Goal and unit</source>
        <translation>Meta y unidad</translation>
    </message>
    <message>
        <source>Feature store %1</source>
        <translation>Almacén de características %1</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Logs %1</source>
        <translation>Registros %1</translation>
    </message>
    <message>
        <source>As tables</source>
        <translation>En forma de tablas</translation>
    </message>
    <message>
        <source>All datasets</source>
        <translation>Todos los conjuntos de datos</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Todas las tareas</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Todos los servicios</translation>
    </message>
    <message>
        <source>%1, has findings</source>
        <translation>%1, tiene hallazgos</translation>
    </message>
    <message>
        <source>Own figures</source>
        <translation>Cifras propias</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::PictureButton</name>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>More for this chart</source>
        <translation>Más opciones de este gráfico</translation>
    </message>
    <message>
        <source>Copy, save</source>
        <translation>Copiar, guardar</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copiar la imagen</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>Copiar las cifras</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Guardar como SVG…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Guardar como PNG…</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::PlanDocument</name>
    <message>
        <source>Change the plan</source>
        <translation>Modificar el plan</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Cambiar «%1»</translation>
    </message>
    <message>
        <source>Change “%1” of %2</source>
        <translation>Cambiar «%1» de %2</translation>
    </message>
    <message>
        <source>Untitled plan</source>
        <translation>Plan sin título</translation>
    </message>
    <message>
        <source>The plan is open for reading only.</source>
        <translation>El plan está abierto en modo de solo lectura.</translation>
    </message>
    <message>
        <source>The plan is open for reading only. Upgrade a copy to go on with it.</source>
        <translation>El plan está abierto en modo de solo lectura. Para seguir trabajando en él, actualice una copia.</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::PlanListModel</name>
    <message>
        <source>%1, other</source>
        <translation>%1, otro</translation>
    </message>
    <message>
        <source>These results are of catalog %1; the one in use is %2.</source>
        <translation>Estos resultados son del catálogo %1; el que está en uso es %2.</translation>
    </message>
    <message>
        <source>%1 of “%2”: %3 %4
Kept with revision %5, computed with catalog %6. Open the plan to see its lines and their sources.</source>
        <translation>%1 de «%2»: %3 %4
Guardado con la versión %5, calculado con el catálogo %6. Abra el plan para ver sus líneas y sus fuentes.</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::PlanTile</name>
    <message numerus="yes">
        <source>%n dataset(s)</source>
        <translation>
            <numerusform>%n conjunto de datos</numerusform>
            <numerusform>%n conjuntos de datos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n tarea</numerusform>
            <numerusform>%n tareas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n servicio</numerusform>
            <numerusform>%n servicios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s)</source>
        <translation>
            <numerusform>%n escenario</numerusform>
            <numerusform>%n escenarios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenprint::ui::PlanView</name>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Explain the selected figure or input</source>
        <translation>Explicar la cifra o la entrada seleccionada</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>Idioma y aspecto</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Si&amp;ze of text</source>
        <translation>Ta&amp;maño del texto</translation>
    </message>
    <message>
        <source>Units of figures</source>
        <translation>Unidades de las cifras</translation>
    </message>
    <message>
        <source>as it reads best</source>
        <translation>la más legible</translation>
    </message>
    <message>
        <source>&amp;Energy</source>
        <translation>&amp;Energía</translation>
    </message>
    <message>
        <source>&amp;Carbon</source>
        <translation>&amp;Carbono</translation>
    </message>
    <message>
        <source>&amp;Water</source>
        <translation>&amp;Agua</translation>
    </message>
    <message>
        <source>The currency, with its rate to the US dollar, is stated in each plan: Workload, Goal and unit. Numbers are written and read as in the language of the window.</source>
        <translation>La moneda, con su tipo de cambio respecto al dólar estadounidense, se indica en cada plan: Carga de trabajo, Meta y unidad. Los números se escriben y se leen según el idioma de la ventana.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ProtectionBar</name>
    <message>
        <source>This plan is open for reading only. Save it as a plan of its own to change it.</source>
        <translation>Este plan está abierto en modo de solo lectura. Para cambiarlo, guárdelo como un plan aparte.</translation>
    </message>
    <message>
        <source>Save as plan…</source>
        <translation>Guardar como plan…</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::QuantityEditor</name>
    <message>
        <source>%1. May be typed in %2.</source>
        <translation>%1. Se puede escribir en %2.</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation>Unidad de %1</translation>
    </message>
    <message>
        <source>Show it in another unit</source>
        <translation>Mostrar en otra unidad</translation>
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
        <translation>Todas las preguntas</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Preguntas pendientes</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>Riesgo alto</translation>
    </message>
    <message>
        <source>With a lever</source>
        <translation>Con efecto modelado</translation>
    </message>
    <message>
        <source>Which questions</source>
        <translation>Qué preguntas</translation>
    </message>
    <message>
        <source>Questions by pillar</source>
        <translation>Preguntas por pilar</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::QuestionPane</name>
    <message>
        <source>Take over what the plan suggests</source>
        <translation>Adoptar lo que sugiere el plan</translation>
    </message>
    <message>
        <source>Confirms or rejects every undecided choice of this question</source>
        <translation>Confirma o rechaza todas las opciones sin decidir de esta pregunta</translation>
    </message>
    <message>
        <source>Whether the question applies</source>
        <translation>Si la pregunta procede</translation>
    </message>
    <message>
        <source>The question applies</source>
        <translation>La pregunta procede</translation>
    </message>
    <message>
        <source>Does not apply: %1</source>
        <translation>No procede: %1</translation>
    </message>
    <message>
        <source>Note on this question</source>
        <translation>Nota sobre esta pregunta</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>No question is left by this filter</source>
        <translation>Este filtro no deja ninguna pregunta</translation>
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
        <translation>Se esperaba una cifra mayor que 0.</translation>
    </message>
    <message>
        <source>What is the &amp;model for?</source>
        <translation>¿Para qué es el &amp;modelo?</translation>
    </message>
    <message>
        <source>How much &amp;data is kept?</source>
        <translation>¿Cuántos &amp;datos se guardan?</translation>
    </message>
    <message>
        <source>How long does one &amp;training take?</source>
        <translation>¿Cuánto dura un &amp;entrenamiento?</translation>
    </message>
    <message>
        <source>How many re&amp;quests a month?</source>
        <translation>¿Cuántas &amp;solicitudes al mes?</translation>
    </message>
    <message>
        <source>In which &amp;Region?</source>
        <translation>¿En qué &amp;Región?</translation>
    </message>
    <message>
        <source>With a unit: 500 GB, 1.5 TB</source>
        <translation>Con una unidad: 500 GB, 1,5 TB</translation>
    </message>
    <message>
        <source>With a unit: 6 h, 2 d</source>
        <translation>Con una unidad: 6 h, 2 d</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Crear el plan</translation>
    </message>
    <message>
        <source>Training on one %1, each week. Whatever else is needed is assumed, said so in notes, and yours to change.</source>
        <translation>Entrenamiento en una %1, cada semana. Todo lo demás se supone, se indica en notas y se puede cambiar.</translation>
    </message>
    <message>
        <source>There is no Region “%1”.</source>
        <translation>No existe la Región «%1».</translation>
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
        <translation>opción actual</translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not possible: %1</source>
        <translation>No es posible: %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Por qué no</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>known in part</source>
        <translation>conocido en parte</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::RankPage</name>
    <message>
        <source>Only what is possible</source>
        <translation>Solo lo que es posible</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Adoptar</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Put this option into the selected scenario</source>
        <translation>Aplicar esta opción al escenario seleccionado</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Clasificar</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regiones</translation>
    </message>
    <message>
        <source>Storage classes</source>
        <translation>Clases de almacenamiento</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instancias</translation>
    </message>
    <message>
        <source>Ways of answering</source>
        <translation>Opciones de inferencia</translation>
    </message>
    <message>
        <source>for</source>
        <translation>para</translation>
    </message>
    <message>
        <source>by</source>
        <translation>por</translation>
    </message>
    <message>
        <source>Filter options</source>
        <translation>Filtrar opciones</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Todas las etapas</translation>
    </message>
    <message>
        <source>Ranking…</source>
        <translation>Clasificando…</translation>
    </message>
    <message>
        <source>The workload has nothing of this kind to choose for</source>
        <translation>La carga de trabajo no tiene nada de este tipo para lo que elegir</translation>
    </message>
    <message numerus="yes">
        <source>%n option(s), %1 possible, rest equal</source>
        <translation>
            <numerusform>%n opción, %1 posibles, lo demás igual</numerusform>
            <numerusform>%n opciones, %1 posibles, lo demás igual</numerusform>
        </translation>
    </message>
    <message>
        <source>Select an option to see what it changes.</source>
        <translation>Seleccione una opción para ver qué cambia.</translation>
    </message>
    <message>
        <source>The plan has changed; the options are being ranked anew.</source>
        <translation>El plan ha cambiado; las opciones se están clasificando de nuevo.</translation>
    </message>
    <message>
        <source>Adopt %1</source>
        <translation>Adoptar %1</translation>
    </message>
    <message>
        <source>Make a scenario with %1</source>
        <translation>Crear un escenario con %1</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Con %1</translation>
    </message>
    <message>
        <source>Map of Regions</source>
        <translation>Mapa de Regiones</translation>
    </message>
    <message>
        <source>Every option with its figures</source>
        <translation>Cada opción con sus cifras</translation>
    </message>
    <message>
        <source>no data (%1)</source>
        <translation>sin datos (%1)</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::RecoveryPanel</name>
    <message>
        <source>Recover the library</source>
        <translation>Recuperar la biblioteca</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Progress of the recovery</source>
        <translation>Progreso de la recuperación</translation>
    </message>
    <message>
        <source>The library is damaged</source>
        <translation>La biblioteca está dañada</translation>
    </message>
    <message>
        <source>Recovering reads what is intact, proves every state of every plan by its digest, and makes a new library of it in the same place. The damaged file is kept beside it as it is, so nothing is lost by trying. Close other programs that have the library open first.

%1</source>
        <translation>La recuperación lee lo que está intacto, comprueba cada estado de cada plan mediante su hash y crea con ello una biblioteca nueva en el mismo lugar. El archivo dañado se conserva al lado tal como está, de modo que con intentarlo no se pierde nada. Cierre antes otros programas que tengan abierta la biblioteca.

%1</translation>
    </message>
    <message>
        <source>What is wrong with it</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>The library is recovered</source>
        <translation>La biblioteca está recuperada</translation>
    </message>
    <message>
        <source>Got back: %1, %2, %3. The damaged library is kept as
%4</source>
        <translation>Recuperado: %1, %2, %3. La biblioteca dañada se conserva como
%4</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n planes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s)</source>
        <translation>
            <numerusform>%n versión</numerusform>
            <numerusform>%n versiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s)</source>
        <translation>
            <numerusform>%n hito</numerusform>
            <numerusform>%n hitos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that the damaged library names is missing</source>
        <translation>No falta nada de lo que menciona la biblioteca dañada</translation>
    </message>
    <message>
        <source>Not got back</source>
        <translation>No recuperado</translation>
    </message>
    <message>
        <source>Show the plans</source>
        <translation>Mostrar los planes</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ReferenceEditor</name>
    <message>
        <source>not given</source>
        <translation>sin indicar</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::RegionMap</name>
    <message>
        <source>Map of Regions</source>
        <translation>Mapa de Regiones</translation>
    </message>
    <message numerus="yes">
        <source>%n Region(s), shaded by %1</source>
        <translation>
            <numerusform>%n Región, sombreada según %1</numerusform>
            <numerusform>%n Regiones, sombreadas según %1</numerusform>
        </translation>
    </message>
    <message>
        <source>less %1</source>
        <translation>menos %1</translation>
    </message>
    <message>
        <source>more</source>
        <translation>más</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>no es posible</translation>
    </message>
    <message>
        <source>not on the map (%1)</source>
        <translation>fuera del mapa (%1)</translation>
    </message>
    <message>
        <source>no data (%1)</source>
        <translation>sin datos (%1)</translation>
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
        <translation>Hoja de cálculo (XLSX)</translation>
    </message>
    <message>
        <source>Figures (CSV)</source>
        <translation>Cifras (CSV)</translation>
    </message>
    <message>
        <source>PDF for archives (PDF/A)</source>
        <translation>PDF para archivo (PDF/A)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>For long keeping; such a file cannot carry the plan</source>
        <translation>Para conservación a largo plazo; un archivo así no puede contener el plan</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Según lo planificado</translation>
    </message>
    <message>
        <source>Set up the report</source>
        <translation>Configurar el informe</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>página %1 de %2</translation>
    </message>
    <message>
        <source>“%1” does not say what to write; its name should end in one of %2.</source>
        <translation>«%1» no indica qué escribir; el nombre debe terminar en uno de %2.</translation>
    </message>
    <message>
        <source>The figures are still being worked out.</source>
        <translation>Las cifras aún se están calculando.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::RequestBar</name>
    <message>
        <source>Least</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Look for little %1; two or three at a time</source>
        <translation>Buscar valores bajos de %1; dos o tres a la vez</translation>
    </message>
    <message>
        <source>Least %1</source>
        <translation>Mínimo: %1</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>Add a limit</source>
        <translation>Añadir un límite</translation>
    </message>
    <message>
        <source>Vary</source>
        <translation>Variar</translation>
    </message>
    <message>
        <source>Vary %1</source>
        <translation>Variar %1</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Every Region that the plan may use</source>
        <translation>Todas las Regiones que el plan puede usar</translation>
    </message>
    <message>
        <source>Storage class</source>
        <translation>Clase de almacenamiento</translation>
    </message>
    <message>
        <source>The class of every dataset</source>
        <translation>La clase de cada conjunto de datos</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instancias</translation>
    </message>
    <message>
        <source>Types and counts of every task</source>
        <translation>Tipos y números de cada tarea</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Puntos de conexión</translation>
    </message>
    <message>
        <source>Way of answering, types and scaling of every service</source>
        <translation>Opción de inferencia, tipos y escalado de cada servicio</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Prácticas</translation>
    </message>
    <message>
        <source>Practices on or off; takes longer</source>
        <translation>Prácticas activadas o no; tarda más</translation>
    </message>
    <message>
        <source>One Region for all stages</source>
        <translation>Una Región para todas las etapas</translation>
    </message>
    <message>
        <source>All instance types</source>
        <translation>Todos los tipos de instancia</translation>
    </message>
    <message>
        <source>Only types that match, such as ml.g5.*, ml.inf2.*</source>
        <translation>Solo tipos que coincidan, p. ej. ml.g5.*, ml.inf2.*</translation>
    </message>
    <message>
        <source>Instance types to try</source>
        <translation>Tipos de instancia que se prueban</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <translation>%1 como máximo</translation>
    </message>
    <message>
        <source>Take this limit away</source>
        <translation>Quitar este límite</translation>
    </message>
    <message>
        <source>Take away the limit of %1</source>
        <translation>Quitar el límite de %1</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ReviewBar</name>
    <message>
        <source>Frozen results</source>
        <translation>Resultados congelados</translation>
    </message>
    <message>
        <source>Show the results as they were frozen, and what would change</source>
        <translation>Mostrar los resultados tal como se congelaron y lo que cambiaría</translation>
    </message>
    <message>
        <source>Upgrade a copy</source>
        <translation>Actualizar una copia</translation>
    </message>
    <message>
        <source>Open a copy that can be changed and is computed with catalog %1; this plan stays</source>
        <translation>Abrir una copia modificable, calculada con el catálogo %1; este plan se conserva</translation>
    </message>
    <message>
        <source>Open for review: nothing here can be changed.</source>
        <translation>Abierto para revisión: aquí no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>No results were frozen with it; the pages compute with catalog %1.</source>
        <translation>No se congelaron resultados con él; las páginas calculan con el catálogo %1.</translation>
    </message>
    <message>
        <source>Its results were frozen with catalog %1.</source>
        <translation>Sus resultados se congelaron con el catálogo %1.</translation>
    </message>
    <message>
        <source>Its results were frozen with catalog %1; today&apos;s catalog %2 gives the same.</source>
        <translation>Sus resultados se congelaron con el catálogo %1; el catálogo actual, %2, da los mismos.</translation>
    </message>
    <message numerus="yes">
        <source>Its results were frozen with catalog %1; the pages compute with today&apos;s catalog %2, which changes %n figure(s).</source>
        <translation>
            <numerusform>Sus resultados se congelaron con el catálogo %1; las páginas calculan con el catálogo actual, %2, que cambia %n cifra.</numerusform>
            <numerusform>Sus resultados se congelaron con el catálogo %1; las páginas calculan con el catálogo actual, %2, que cambia %n cifras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Carbon changes by up to %1.</source>
        <translation>Cambio máximo del carbono: %1.</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Open a lens…</source>
        <translation>Abrir una lente…</translation>
    </message>
    <message>
        <source>Review by a Well-Architected custom lens (JSON)</source>
        <translation>Revisar con una lente personalizada de Well-Architected (JSON)</translation>
    </message>
    <message>
        <source>Open a lens</source>
        <translation>Abrir una lente</translation>
    </message>
    <message>
        <source>Custom lenses (*.json)</source>
        <translation>Lentes personalizadas (*.json)</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 de %2 respondidas</translation>
    </message>
    <message>
        <source>coverage %1 (%2 with what the plan suggests)</source>
        <translation>cobertura %1 (%2 con lo que sugiere el plan)</translation>
    </message>
    <message>
        <source>coverage %1</source>
        <translation>cobertura %1</translation>
    </message>
    <message>
        <source>Answer “%1”</source>
        <translation>Responder «%1»</translation>
    </message>
    <message>
        <source>Take over suggestions</source>
        <translation>Adoptar sugerencias</translation>
    </message>
    <message>
        <source>Say whether a question applies</source>
        <translation>Indicar si una pregunta procede</translation>
    </message>
    <message>
        <source>Note on a question</source>
        <translation>Nota sobre una pregunta</translation>
    </message>
    <message>
        <source>Adopt practices</source>
        <translation>Adoptar prácticas</translation>
    </message>
    <message>
        <source>since “%1”: high risks %2, were %3; coverage %4, was %5</source>
        <translation>desde «%1»: riesgos altos %2, antes %3; cobertura %4, antes %5</translation>
    </message>
    <message>
        <source>%1 with “%2”: %3</source>
        <translation>%1 con «%2»: %3</translation>
    </message>
    <message>
        <source>%1 of the scenario</source>
        <translation>%1 del escenario</translation>
    </message>
    <message>
        <source>%1 at its published maximum</source>
        <translation>%1 en su máximo publicado</translation>
    </message>
    <message>
        <source>The scenario is simulated as it is, and with this practice; this is the difference.</source>
        <translation>El escenario se simula tal cual y con esta práctica; esta es la diferencia.</translation>
    </message>
    <message>
        <source>Select it for what is known of the practice.</source>
        <translation>Selecciónela para ver lo que se sabe de la práctica.</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::RiskBar</name>
    <message>
        <source>Questions by risk</source>
        <translation>Preguntas por riesgo</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ScenarioTree</name>
    <message>
        <source>Scenarios and from which they inherit</source>
        <translation>Los escenarios y de cuáles heredan</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>base</translation>
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
        <translation>Convertir en escenario base</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Escenarios</translation>
    </message>
    <message>
        <source>+ Inheriting from this</source>
        <translation>+ Heredar de este</translation>
    </message>
    <message>
        <source>A scenario that takes over everything and holds only what is different</source>
        <translation>Un escenario que lo adopta todo y contiene solo lo que es distinto</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Nuevo escenario</translation>
    </message>
    <message>
        <source>Duplicate scenario</source>
        <translation>Duplicar escenario</translation>
    </message>
    <message>
        <source>Change the baseline</source>
        <translation>Cambiar el escenario base</translation>
    </message>
    <message>
        <source>Remove scenario</source>
        <translation>Eliminar escenario</translation>
    </message>
    <message>
        <source>inherits from %1; what is its own is bold</source>
        <translation>hereda de %1; lo propio va en negrita</translation>
    </message>
    <message>
        <source>stands for itself</source>
        <translation>no hereda de ninguno</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Training and processing</source>
        <translation>Entrenamiento y procesamiento</translation>
    </message>
    <message>
        <source>Answering requests</source>
        <translation>Respuesta a solicitudes</translation>
    </message>
    <message>
        <source>Keeping data</source>
        <translation>Conservación de datos</translation>
    </message>
    <message>
        <source>Practices adopted here</source>
        <translation>Prácticas adoptadas aquí</translation>
    </message>
    <message>
        <source>A strength is the relative reduction of what the practice moves; 0 drops an inherited one.</source>
        <translation>La eficacia es la reducción relativa de aquello sobre lo que actúa la práctica; 0 descarta una heredada.</translation>
    </message>
    <message>
        <source>Demand that is different here</source>
        <translation>Demanda que es distinta aquí</translation>
    </message>
    <message>
        <source>Another value for an input of the workload, in this scenario only.</source>
        <translation>Otro valor para una entrada de la carga de trabajo, solo en este escenario.</translation>
    </message>
    <message>
        <source>Quality expected</source>
        <translation>Calidad esperada</translation>
    </message>
    <message>
        <source>Shown beside the footprint, so that neither is bought with the other unseen.</source>
        <translation>Se muestra junto a la huella para que ninguna se logre a costa de la otra sin que se vea.</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::SectionList</name>
    <message>
        <source>Chapters of the report</source>
        <translation>Capítulos del informe</translation>
    </message>
    <message>
        <source>Drag to move, or Alt and the arrow keys</source>
        <translation>Arrastre para mover, o use Alt y las teclas de flecha</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::Shortcuts</name>
    <message>
        <source>%1 belongs to “%2” already. Give that one other keys first.</source>
        <translation>%1 ya pertenece a «%2». Asigne primero otras teclas a ese comando.</translation>
    </message>
    <message>
        <source>%1 is needed in text fields, tables or menus. Take Ctrl with a letter, or a function key.</source>
        <translation>%1 se necesita en los campos de texto, las tablas o los menús. Use Ctrl con una letra o una tecla de función.</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ShortcutsPage</name>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Press the keys that a command is to have; Backspace leaves it without any, Escape as it is.</source>
        <translation>Pulse las teclas que deba tener un comando; Retroceso lo deja sin ninguna, Esc lo deja como está.</translation>
    </message>
    <message>
        <source>Filter commands</source>
        <translation>Filtrar comandos</translation>
    </message>
    <message>
        <source>Every command as the program has it</source>
        <translation>Cada comando como lo trae el programa</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Los comandos y sus teclas</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>Teclas de %1</translation>
    </message>
    <message>
        <source>Reset the keys of %1</source>
        <translation>Restablecer las teclas de %1</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::SpreadChart</name>
    <message>
        <source>How the figures may lie</source>
        <translation>Cómo se pueden distribuir las cifras</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: de %2 a %3</translation>
    </message>
    <message>
        <source>Nothing is known of this metric</source>
        <translation>No se sabe nada de esta métrica</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::StartPage</name>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>What will it cost the climate, and you, before it is built?</source>
        <translation>Sepa lo que costará, al clima y a usted, antes de construirlo</translation>
    </message>
    <message>
        <source>Describe the work, try out where and how to do it, and see energy, carbon, water, cost and latency side by side. Everything stays on this computer.</source>
        <translation>Describa el trabajo, pruebe dónde y cómo realizarlo y vea energía, carbono, agua, coste y latencia lado a lado. Todo permanece en este equipo.</translation>
    </message>
    <message>
        <source>Begin with a sample</source>
        <translation>Empezar con un ejemplo</translation>
    </message>
    <message>
        <source>Five plans of realistic size. Change what you like: a sample stays as it is.</source>
        <translation>Cinco planes de tamaño realista. Cambie lo que quiera: los ejemplos no se modifican.</translation>
    </message>
    <message>
        <source>Used recently</source>
        <translation>Usados recientemente</translation>
    </message>
    <message>
        <source>Or drop a plan, or a report that Greenprint has written, anywhere on this window.</source>
        <translation>O suelte un plan, o un informe generado por Greenprint, en cualquier lugar de esta ventana.</translation>
    </message>
    <message>
        <source>Begin with five questions</source>
        <translation>Empezar con cinco preguntas</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::SweepCard</name>
    <message>
        <source>What if an input were another?</source>
        <translation>¿Y si una entrada fuera distinta?</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 según %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3 down, %4 across</source>
        <translation>%1 de %2: %3 en filas, %4 en columnas</translation>
    </message>
    <message>
        <source>Make a scenario</source>
        <translation>Crear un escenario</translation>
    </message>
    <message>
        <source>All runs of all scenarios, a row each</source>
        <translation>Todas las ejecuciones de todos los escenarios, una fila cada una</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an input and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Make a scenario of a run</source>
        <translation>Crear un escenario a partir de una ejecución</translation>
    </message>
    <message>
        <source>The selected scenario with a value of the input</source>
        <translation>El escenario seleccionado con un valor de la entrada</translation>
    </message>
    <message>
        <source>This input is that of the whole plan: scenarios cannot differ in it</source>
        <translation>Esta entrada es de todo el plan: los escenarios no pueden diferir en ella</translation>
    </message>
    <message>
        <source>Link the inputs</source>
        <translation>Vincular las entradas</translation>
    </message>
    <message>
        <source>All inputs take their steps together: the first run has the first value of each, the last run the last. Without it two inputs make a table of every value with every other.</source>
        <translation>Todas las entradas avanzan juntas: la primera ejecución toma el primer valor de cada una; la última, el último. Sin ello, dos entradas dan una tabla que cruza todos los valores de una con todos los de la otra.</translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation>Entrada %1</translation>
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
        <translation>a</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pasos</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::SwitchEditor</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::TornadoChart</name>
    <message>
        <source>What moves the figure</source>
        <translation>Qué influye en la cifra</translation>
    </message>
    <message>
        <source>%1: %2 at %3, %4 at %5</source>
        <translation>%1: %2 con %3, %4 con %5</translation>
    </message>
    <message>
        <source>Nothing with a range moves this figure</source>
        <translation>Ningún dato con intervalo influye en esta cifra</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Low input</source>
        <translation>Entrada baja</translation>
    </message>
    <message>
        <source>Figure at it</source>
        <translation>Cifra resultante</translation>
    </message>
    <message>
        <source>High input</source>
        <translation>Entrada alta</translation>
    </message>
    <message>
        <source>Low end of the range</source>
        <translation>Extremo inferior del intervalo</translation>
    </message>
    <message>
        <source>High end of the range</source>
        <translation>Extremo superior del intervalo</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::Tour</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Enough</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::VersionTable</name>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>used before</source>
        <translation>usado antes</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>guardado</translation>
    </message>
    <message>
        <source>Comes with Greenprint</source>
        <translation>Incluido con Greenprint</translation>
    </message>
    <message>
        <source>Imported %1 from %2</source>
        <translation>Importado el %1 desde %2</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>integrado</translation>
    </message>
    <message>
        <source>Read from %1</source>
        <translation>Leído de %1</translation>
    </message>
    <message>
        <source>not kept yet</source>
        <translation>aún no guardado</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::WeekChart</name>
    <message>
        <source>Traffic over the week</source>
        <translation>Tráfico durante la semana</translation>
    </message>
    <message>
        <source>Left and right move through the hours, up and down change the weight of an hour.</source>
        <translation>Izquierda y derecha recorren las horas; arriba y abajo cambian el peso de una hora.</translation>
    </message>
    <message>
        <source>Draw the week with the mouse, or use the arrow keys</source>
        <translation>Dibuje la semana con el ratón o use las teclas de flecha</translation>
    </message>
    <message>
        <source>%1, %2 o&apos;clock: %3</source>
        <translation>%1, %2 h: %3</translation>
    </message>
    <message>
        <source>Traffic over the week, %1</source>
        <translation>Tráfico durante la semana, %1</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::WorkloadPage</name>
    <message>
        <source>a dataset: kept, read and moved</source>
        <translation>un conjunto de datos: se guarda, se lee y se mueve</translation>
    </message>
    <message>
        <source>a task: it runs and ends</source>
        <translation>una tarea: se ejecuta y termina</translation>
    </message>
    <message>
        <source>a service: requests come in, answers go out</source>
        <translation>un servicio: llegan solicitudes, salen respuestas</translation>
    </message>
    <message>
        <source>data that moves every month</source>
        <translation>datos que se transfieren cada mes</translation>
    </message>
    <message>
        <source>features kept for training and for answers</source>
        <translation>características guardadas para el entrenamiento y para las respuestas</translation>
    </message>
    <message>
        <source>what is written down and kept for a while</source>
        <translation>lo que se registra y se conserva un tiempo</translation>
    </message>
    <message>
        <source>devices outside AWS that run the model</source>
        <translation>dispositivos fuera de AWS que ejecutan el modelo</translation>
    </message>
    <message>
        <source>All datasets</source>
        <translation>Todos los conjuntos de datos</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Todas las tareas</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Todos los servicios</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Carga de trabajo</translation>
    </message>
    <message>
        <source>+ Add…</source>
        <translation>+ Añadir…</translation>
    </message>
    <message>
        <source>Add a part to the workload</source>
        <translation>Añadir una parte a la carga de trabajo</translation>
    </message>
    <message>
        <source>Whom the values are for</source>
        <translation>Ámbito de los valores</translation>
    </message>
    <message>
        <source>Whether a value holds for all scenarios, or another one in the selected scenario only</source>
        <translation>Si un valor rige en todos los escenarios o si en el seleccionado rige otro</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Duplicar %1</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Transfer of data</source>
        <translation>Transferencia de datos</translation>
    </message>
    <message>
        <source>Feature store</source>
        <translation>Almacén de características</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Devices at the edge</source>
        <translation>Dispositivos de borde</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>For all scenarios</source>
        <translation>Para todos los escenarios</translation>
    </message>
    <message>
        <source>Only in “%1”</source>
        <translation>Solo en «%1»</translation>
    </message>
    <message>
        <source>Goal and unit</source>
        <translation>Meta y unidad</translation>
    </message>
    <message>
        <source>what it is for and how it is measured</source>
        <translation>para qué sirve y cómo se mide</translation>
    </message>
    <message>
        <source>type, copy and paste as in a spreadsheet</source>
        <translation>escriba, copie y pegue como en una hoja de cálculo</translation>
    </message>
    <message>
        <source>Functional unit</source>
        <translation>Unidad funcional</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizonte</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Residency</source>
        <translation>Residencia de datos</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Límites del sistema</translation>
    </message>
    <message>
        <source>The plan and its factors</source>
        <translation>El plan y sus factores</translation>
    </message>
    <message>
        <source>Return edits, Delete clears, Ctrl+Delete removes a row. Several selected cells of a column are set at once.</source>
        <translation>Intro edita, Supr borra, Ctrl+Supr elimina una fila. Varias celdas seleccionadas de una columna se modifican a la vez.</translation>
    </message>
    <message>
        <source>Measured on other types</source>
        <translation>Medido en otros tipos</translation>
    </message>
    <message>
        <source>A measurement wins over what the method computes for that type.</source>
        <translation>Una medición prevalece sobre lo que el método calcula para ese tipo.</translation>
    </message>
    <message>
        <source>Own figures</source>
        <translation>Cifras propias</translation>
    </message>
    <message>
        <source>in place of those of the catalog</source>
        <translation>en lugar de las del catálogo</translation>
    </message>
</context>
</TS>

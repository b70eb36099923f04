<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Commands</name>
    <message>
        <source>Show the details of the row</source>
        <translation>Mostrar los detalles de la fila</translation>
    </message>
    <message>
        <source>Select or deselect the row</source>
        <translation>Seleccionar o deseleccionar la fila</translation>
    </message>
    <message>
        <source>Logs of the row</source>
        <translation>Registros de salida de la fila</translation>
    </message>
    <message>
        <source>Plan a restart of the selected rows</source>
        <translation>Planificar un reinicio de las filas seleccionadas</translation>
    </message>
    <message>
        <source>Plan a stop of the selected rows</source>
        <translation>Planificar una detención de las filas seleccionadas</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copiar las filas seleccionadas</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>Menú de la fila</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Buscar o ejecutar un comando</translation>
    </message>
    <message>
        <source>Filter this page</source>
        <translation>Filtrar esta página</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Help of this page</source>
        <translation>Ayuda de esta página</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Show or hide what runs</source>
        <translation>Mostrar u ocultar lo que está en ejecución</translation>
    </message>
    <message>
        <source>Show or hide the names of the pages</source>
        <translation>Mostrar u ocultar los nombres de las páginas</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver atrás</translation>
    </message>
    <message>
        <source>Next endpoint as the scope</source>
        <translation>Punto de acceso siguiente como ámbito</translation>
    </message>
    <message>
        <source>Previous endpoint as the scope</source>
        <translation>Punto de acceso anterior como ámbito</translation>
    </message>
    <message>
        <source>Add an endpoint</source>
        <translation>Añadir un punto de acceso</translation>
    </message>
    <message>
        <source>Why the console is in this mode</source>
        <translation>Por qué la consola está en este modo</translation>
    </message>
    <message>
        <source>Run the doctor</source>
        <translation>Ejecutar el diagnóstico</translation>
    </message>
    <message>
        <source>Quit Wingman</source>
        <translation>Salir de Wingman</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>En las listas</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Lock the console</source>
        <translation>Bloquear la consola</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Fleet</source>
        <translation>Flota</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Cargas</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Recursos</translation>
    </message>
</context>
<context>
    <name>wingman::Code</name>
    <message>
        <source>Something in Wingman went wrong: {reason}. Please report this.</source>
        <translation>Algo falló en Wingman: {reason}. Informe de ello, por favor.</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>{what} is not valid: {reason}</source>
        <translation>{what} no es válido: {reason}</translation>
    </message>
    <message>
        <source>{what} was not found. Check the name, or list what is there.</source>
        <translation>No se encontró {what}. Compruebe el nombre o muestre la lista de lo que hay.</translation>
    </message>
    <message>
        <source>{what} names more than one object: {candidates}. Name the endpoint too.</source>
        <translation>{what} designa más de un objeto: {candidates}. Indique también el punto de acceso.</translation>
    </message>
    <message>
        <source>{what} is in a state that does not allow this: {reason}</source>
        <translation>{what} está en un estado que no lo permite: {reason}</translation>
    </message>
    <message>
        <source>{what} is not supported here: {reason}</source>
        <translation>{what} no se admite aquí: {reason}</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>{what} did not answer in time.</source>
        <translation>{what} no respondió a tiempo.</translation>
    </message>
    <message>
        <source>This needs a typed confirmation. Repeat it with the phrase: {phrase}</source>
        <translation>Esto requiere una confirmación escrita. Repítalo con la frase: {phrase}</translation>
    </message>
    <message>
        <source>{endpoint} cannot be reached: {reason}</source>
        <translation>No se puede acceder a {endpoint}: {reason}</translation>
    </message>
    <message>
        <source>The connection to {endpoint} was lost before the answer came; what happened there is not known yet.</source>
        <translation>La conexión con {endpoint} se perdió antes de llegar la respuesta; aún no se sabe qué ocurrió allí.</translation>
    </message>
    <message>
        <source>The secure connection to {endpoint} failed: {reason}</source>
        <translation>La conexión segura con {endpoint} falló: {reason}</translation>
    </message>
    <message>
        <source>{endpoint} answered in a way that makes no sense: {reason}</source>
        <translation>{endpoint} respondió de un modo que no tiene sentido: {reason}</translation>
    </message>
    <message>
        <source>{what} is larger than the limit of {limit}.</source>
        <translation>{what} supera el límite de {limit}.</translation>
    </message>
    <message>
        <source>{endpoint} speaks API {server} at most; Wingman needs {needed} or newer (Engine 20.10). Update the engine.</source>
        <translation>{endpoint} admite como máximo la API {server}; Wingman necesita {needed} o posterior (Engine 20.10). Actualice el motor.</translation>
    </message>
    <message>
        <source>{endpoint} needs at least API {server}; this Wingman knows up to {needed}. Update Wingman.</source>
        <translation>{endpoint} necesita al menos la API {server}; este Wingman conoce hasta {needed}. Actualice Wingman.</translation>
    </message>
    <message>
        <source>{endpoint} refused: {reason}</source>
        <translation>{endpoint} lo rechazó: {reason}</translation>
    </message>
    <message>
        <source>{endpoint} failed: {reason}</source>
        <translation>{endpoint} falló: {reason}</translation>
    </message>
    <message>
        <source>{endpoint} does not let you in: {reason}</source>
        <translation>{endpoint} no le permite entrar: {reason}</translation>
    </message>
    <message>
        <source>The data folder {path} cannot be used: {reason}. Choose another with --data-dir, or mend it.</source>
        <translation>No se puede usar la carpeta de datos {path}: {reason}. Elija otra con --data-dir o repárela.</translation>
    </message>
    <message>
        <source>{path} is not a Wingman database or is damaged: {reason}. Move it aside or restore a backup.</source>
        <translation>{path} no es una base de datos de Wingman o está dañada: {reason}. Apártela o restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Wingman (schema {found}; this one knows {known}). Update Wingman.</source>
        <translation>{path} fue escrita por un Wingman más reciente (esquema {found}; este conoce {known}). Actualice Wingman.</translation>
    </message>
    <message>
        <source>The database {path} stayed locked by another program. Try again.</source>
        <translation>Otro programa mantuvo bloqueada la base de datos {path}. Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The database {path} failed: {reason}</source>
        <translation>La base de datos {path} falló: {reason}</translation>
    </message>
    <message>
        <source>Schema step {version} in {path} is not the one this Wingman knows. The database was changed by hand.</source>
        <translation>El paso de esquema {version} en {path} no es el que conoce este Wingman. La base de datos se modificó a mano.</translation>
    </message>
    <message>
        <source>Schema step {version} has no way back.</source>
        <translation>El paso de esquema {version} no tiene vuelta atrás.</translation>
    </message>
    <message>
        <source>No space is left for {path}. Free some space and try again; nothing was lost.</source>
        <translation>No queda espacio para {path}. Libere espacio y vuelva a intentarlo; no se perdió nada.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation>No se puede escribir en {path}: {reason}</translation>
    </message>
    <message>
        <source>{path} can be read by other users of this machine.</source>
        <translation>Otros usuarios de este equipo pueden leer {path}.</translation>
    </message>
    <message>
        <source>Only {free} are free where {path} is.</source>
        <translation>Solo quedan {free} libres donde está {path}.</translation>
    </message>
    <message>
        <source>The system clock says {now}, but {what} is from {then}.</source>
        <translation>El reloj del sistema indica {now}, pero {what} es de {then}.</translation>
    </message>
    <message>
        <source>No secret is stored under {name}.</source>
        <translation>No hay ningún secreto guardado como {name}.</translation>
    </message>
    <message>
        <source>The system keychain cannot be used: {reason}. Unlock it, or refer to an owner-only file instead.</source>
        <translation>No se puede usar el llavero del sistema: {reason}. Desbloquéelo o indique en su lugar un archivo que solo pueda leer su propietario.</translation>
    </message>
    <message>
        <source>The system keychain is locked. Unlock it and try again, or refer to an owner-only file instead.</source>
        <translation>El llavero del sistema está bloqueado. Desbloquéelo y vuelva a intentarlo, o indique en su lugar un archivo que solo pueda leer su propietario.</translation>
    </message>
    <message>
        <source>{path} is not safe to hold a secret: {reason}. Use a file of your own that only you can read (chmod 600).</source>
        <translation>{path} no es seguro para guardar un secreto: {reason}. Use un archivo propio que solo usted pueda leer (chmod 600).</translation>
    </message>
    <message>
        <source>The audit chain cannot be written ({reason}), so nothing was done. Without a record there is no act.</source>
        <translation>No se puede escribir en la cadena de auditoría ({reason}), así que no se hizo nada. Sin registro no hay acción.</translation>
    </message>
    <message>
        <source>The audit chain does not verify: {count} violation(s).</source>
        <translation>La cadena de auditoría no supera la verificación: {count} infracción(es).</translation>
    </message>
    <message>
        <source>The engine accepted it, but {what} is not as planned: {reason}</source>
        <translation>El motor lo aceptó, pero {what} no está como se planificó: {reason}</translation>
    </message>
    <message>
        <source>{what}: {reason}</source>
        <translation>{what}: {reason}</translation>
    </message>
    <message>
        <source>What happened to {what} could not be learned yet. It is recorded as unknown and will be looked up.</source>
        <translation>Aún no se pudo saber qué ocurrió con {what}. Se registra como desconocido y se consultará.</translation>
    </message>
    <message>
        <source>The answer was lost, and {what} stayed as it was for {seconds} s since: it was not done.</source>
        <translation>La respuesta se perdió y {what} siguió igual durante {seconds} s desde entonces: no se hizo.</translation>
    </message>
    <message>
        <source>Wingman was stopped before anything was sent; nothing was done.</source>
        <translation>Wingman se detuvo antes de enviar nada; no se hizo nada.</translation>
    </message>
    <message>
        <source>Not begun, because an earlier target failed.</source>
        <translation>No iniciado, porque falló un objetivo anterior.</translation>
    </message>
    <message>
        <source>The act was carried out, but its outcome could not be recorded ({reason}). The intent is in the chain; the outcome will be looked up at the next start.</source>
        <translation>La acción se llevó a cabo, pero no se pudo registrar su resultado ({reason}). La intención está en la cadena; el resultado se consultará en el próximo inicio.</translation>
    </message>
    <message>
        <source>The plan no longer describes what is there, so its approval does not apply: {difference}</source>
        <translation>El plan ya no describe lo que hay, así que su aprobación no se aplica: {difference}</translation>
    </message>
    <message>
        <source>{what} is another object than the one planned (same name, other id). Plan again.</source>
        <translation>{what} es un objeto distinto del planificado (mismo nombre, otro id.). Planifique de nuevo.</translation>
    </message>
    <message>
        <source>Plan {plan} needs an approval before it can run.</source>
        <translation>El plan {plan} necesita una aprobación antes de ejecutarse.</translation>
    </message>
    <message>
        <source>The approval of plan {plan} was already used. Plan again.</source>
        <translation>La aprobación del plan {plan} ya se usó. Planifique de nuevo.</translation>
    </message>
    <message>
        <source>The approval of plan {plan} has expired. Ask again.</source>
        <translation>La aprobación del plan {plan} ha caducado. Solicítela de nuevo.</translation>
    </message>
    <message>
        <source>Plan {plan} was rejected: {reason}</source>
        <translation>El plan {plan} fue rechazado: {reason}</translation>
    </message>
    <message>
        <source>{what} is {state}; that does not allow this.</source>
        <translation>{what} está en estado {state}, que no lo permite.</translation>
    </message>
    <message>
        <source>Execution {execution} is being run by another living process.</source>
        <translation>Otro proceso activo está llevando a cabo la ejecución {execution}.</translation>
    </message>
    <message>
        <source>{what} in the database differs from its entry {sequence} in the audit chain. It was changed behind our back; nothing that rests on it will be done.</source>
        <translation>{what} en la base de datos difiere de su entrada {sequence} en la cadena de auditoría. Se modificó sin pasar por Wingman; no se hará nada que se base en ello.</translation>
    </message>
    <message>
        <source>Denied by policy: {findings}</source>
        <translation>Denegado por la política: {findings}</translation>
    </message>
    <message>
        <source>{done} of {total} targets were done.</source>
        <translation>Se completaron {done} de {total} objetivos.</translation>
    </message>
    <message>
        <source>{count} check(s) failed.</source>
        <translation>Fallaron {count} comprobación(es).</translation>
    </message>
    <message>
        <source>EXECUTION_MODE says {first} and WINGMAN_EXECUTION_MODE says {second}. Set both to the same, or only one.</source>
        <translation>EXECUTION_MODE dice {first} y WINGMAN_EXECUTION_MODE dice {second}. Asigne a ambas el mismo valor o use solo una.</translation>
    </message>
    <message>
        <source>{source} names no mode: {word}. Use mock, integration or lab.</source>
        <translation>{source} no indica ningún modo: {word}. Use mock, integration o lab.</translation>
    </message>
    <message>
        <source>LAB mode requested but no allowlists configured</source>
        <translation>Se solicitó el modo LAB, pero no hay ninguna lista de permitidos configurada</translation>
    </message>
    <message>
        <source>Mock mode: this will be simulated; nothing is touched.</source>
        <translation>Modo MOCK: esto se simulará; no se toca nada.</translation>
    </message>
    <message>
        <source>Wingman is restarting; no new work is accepted.</source>
        <translation>Wingman se está reiniciando; no se acepta trabajo nuevo.</translation>
    </message>
    <message>
        <source>Lockdown is on ({reasons}). Unlock before changing anything.</source>
        <translation>El bloqueo total está activado ({reasons}). Desbloquee antes de cambiar nada.</translation>
    </message>
    <message>
        <source>The role {role} may not do this; it needs {permission}.</source>
        <translation>El rol {role} no puede hacer esto; se necesita {permission}.</translation>
    </message>
    <message>
        <source>Only {owner}, who asked for it, or an admin may continue this.</source>
        <translation>Solo {owner}, que lo solicitó, o un administrador puede continuar esto.</translation>
    </message>
    <message>
        <source>The plan is too large: {what} {count}, allowed are {limit}.</source>
        <translation>El plan es demasiado grande: {what} {count}, se permiten {limit}.</translation>
    </message>
    <message>
        <source>{target}: this was done {count} times in the last hour; {limit} are allowed.</source>
        <translation>{target}: esto se hizo {count} veces en la última hora; se permiten {limit}.</translation>
    </message>
    <message>
        <source>{target} is on the denylist ({entry}).</source>
        <translation>{target} está en la lista de bloqueados ({entry}).</translation>
    </message>
    <message>
        <source>{target} is protected: {reason}</source>
        <translation>{target} está protegido: {reason}</translation>
    </message>
    <message>
        <source>{target} was not found.</source>
        <translation>No se encontró {target}.</translation>
    </message>
    <message>
        <source>Parameter {parameter} is not valid: {reason}</source>
        <translation>El parámetro {parameter} no es válido: {reason}</translation>
    </message>
    <message>
        <source>{target} carries {label}.</source>
        <translation>{target} lleva {label}.</translation>
    </message>
    <message>
        <source>{target} does not carry {label}; integration mode acts only on what does.</source>
        <translation>{target} no lleva {label}; el modo INTEGRATION solo actúa sobre lo que la lleva.</translation>
    </message>
    <message>
        <source>{target} is allowed by {entry}.</source>
        <translation>{target} está permitido por {entry}.</translation>
    </message>
    <message>
        <source>{target} is on no allowlist. Add it to the {list} allowlist.</source>
        <translation>{target} no está en ninguna lista de permitidos. Añádalo a la lista de permitidos {list}.</translation>
    </message>
    <message>
        <source>{entry} holds on every endpoint. Write ENDPOINT/{entry} to say which one is meant.</source>
        <translation>{entry} vale en todos los puntos de acceso. Escriba ENDPOINT/{entry} para indicar a cuál se refiere.</translation>
    </message>
    <message>
        <source>Dangerous operations are allowed ({source}).</source>
        <translation>Las operaciones peligrosas están permitidas ({source}).</translation>
    </message>
    <message>
        <source>{operation} is dangerous and dangerous operations are off (WINGMAN_ALLOW_DANGEROUS_OPS, or an admin).</source>
        <translation>{operation} es peligrosa y las operaciones peligrosas están desactivadas (WINGMAN_ALLOW_DANGEROUS_OPS o un administrador).</translation>
    </message>
    <message>
        <source>Read-only: every change is refused ({source}).</source>
        <translation>Solo lectura: se rechaza todo cambio ({source}).</translation>
    </message>
    <message>
        <source>Tier {tier}: an approver has to agree first.</source>
        <translation>Nivel {tier}: antes debe dar su conformidad un aprobador.</translation>
    </message>
    <message>
        <source>Approved by {approver}.</source>
        <translation>Aprobado por {approver}.</translation>
    </message>
    <message>
        <source>You asked for this one; somebody else has to approve it (self-approval is {setting}).</source>
        <translation>Usted solicitó esto; debe aprobarlo otra persona (la autoaprobación está en {setting}).</translation>
    </message>
    <message>
        <source>The console is locked. Unlock it first.</source>
        <translation>La consola está bloqueada. Desbloquéela primero.</translation>
    </message>
    <message>
        <source>No passphrase is set, so the console cannot be locked. Set one first.</source>
        <translation>No hay ninguna frase de contraseña definida, así que la consola no se puede bloquear. Defina una primero.</translation>
    </message>
    <message>
        <source>A passphrase needs at least {fewest} characters, {kinds} of them different.</source>
        <translation>Una frase de contraseña necesita al menos {fewest} caracteres, {kinds} de ellos distintos.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Esa no es la frase de contraseña.</translation>
    </message>
    <message>
        <source>The passphrase was wrong {failures} times. Try again in {seconds} seconds.</source>
        <translation>La frase de contraseña fue incorrecta {failures} veces. Inténtelo de nuevo en {seconds} segundos.</translation>
    </message>
</context>
<context>
    <name>wingman::Composition</name>
    <message>
        <source>no real endpoint is known</source>
        <translation>no se conoce ningún punto de acceso real</translation>
    </message>
    <message>
        <source>secrets are only kept in the keychain</source>
        <translation>los secretos solo se guardan en el llavero</translation>
    </message>
</context>
<context>
    <name>wingman::Condition</name>
    <message>
        <source>%1 is empty</source>
        <translation>%1 está vacío</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 es %2</translation>
    </message>
    <message>
        <source>%1 is one of %2</source>
        <translation>%1 es uno de %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 no es %2</translation>
    </message>
    <message>
        <source>%1 has changed</source>
        <translation>%1 ha cambiado</translation>
    </message>
    <message>
        <source>it exists</source>
        <translation>existe</translation>
    </message>
    <message>
        <source>it is gone</source>
        <translation>ya no existe</translation>
    </message>
    <message>
        <source>no snapshot is called %1</source>
        <translation>ninguna instantánea se llama %1</translation>
    </message>
    <message>
        <source>snapshot %1 is there</source>
        <translation>la instantánea %1 está</translation>
    </message>
    <message>
        <source>the task has ended</source>
        <translation>la tarea ha terminado</translation>
    </message>
    <message>
        <source>the task runs</source>
        <translation>la tarea está en curso</translation>
    </message>
    <message>
        <source>the task is done</source>
        <translation>la tarea está hecha</translation>
    </message>
    <message>
        <source>number %1 is not in use</source>
        <translation>el número %1 no está en uso</translation>
    </message>
    <message>
        <source>number %1 is in use</source>
        <translation>el número %1 está en uso</translation>
    </message>
    <message>
        <source>guest %1 is on node %2</source>
        <translation>el huésped %1 está en el nodo %2</translation>
    </message>
    <message>
        <source>its notes are empty</source>
        <translation>sus notas están vacías</translation>
    </message>
    <message>
        <source>its notes are the ones written here</source>
        <translation>sus notas son las escritas aquí</translation>
    </message>
    <message>
        <source>storage %1 takes disks</source>
        <translation>el almacenamiento %1 admite discos</translation>
    </message>
    <message>
        <source>storage %1 takes backups</source>
        <translation>el almacenamiento %1 admite copias de seguridad</translation>
    </message>
    <message>
        <source>storage %1 takes “%2”</source>
        <translation>el almacenamiento %1 admite «%2»</translation>
    </message>
    <message>
        <source>no change of %1 waits</source>
        <translation>ningún cambio de %1 está pendiente</translation>
    </message>
    <message>
        <source>disk %1 has %2</source>
        <translation>el disco %1 tiene %2</translation>
    </message>
    <message>
        <source>it is not on node %1</source>
        <translation>no está en el nodo %1</translation>
    </message>
    <message>
        <source>it is on node %1, %2</source>
        <translation>está en el nodo %1, %2</translation>
    </message>
    <message>
        <source>the cluster lists it as done</source>
        <translation>el clúster lo indica como hecho</translation>
    </message>
    <message>
        <source>it is called %1</source>
        <translation>se llama %1</translation>
    </message>
    <message>
        <source>it is on node %1</source>
        <translation>está en el nodo %1</translation>
    </message>
    <message>
        <source>no backup, snapshot or migration holds it</source>
        <translation>ninguna copia de seguridad, instantánea o migración lo retiene</translation>
    </message>
    <message>
        <source>it is not a template</source>
        <translation>no es una plantilla</translation>
    </message>
    <message>
        <source>it is a template</source>
        <translation>es una plantilla</translation>
    </message>
    <message>
        <source>it is not protected</source>
        <translation>no está protegido</translation>
    </message>
    <message>
        <source>high availability does not manage it</source>
        <translation>la alta disponibilidad no lo gestiona</translation>
    </message>
    <message>
        <source>its snapshots can be read</source>
        <translation>sus instantáneas se pueden leer</translation>
    </message>
    <message>
        <source>it stands on snapshot %1</source>
        <translation>se basa en la instantánea %1</translation>
    </message>
    <message>
        <source>no clone stands on its disks</source>
        <translation>ningún clon se apoya en sus discos</translation>
    </message>
    <message>
        <source>its configuration can be read</source>
        <translation>su configuración se puede leer</translation>
    </message>
    <message>
        <source>nobody has changed its configuration</source>
        <translation>nadie ha cambiado su configuración</translation>
    </message>
    <message>
        <source>%1 is the next free number</source>
        <translation>%1 es el siguiente número libre</translation>
    </message>
    <message numerus="yes">
        <source>%n of its containers run</source>
        <translation>
            <numerusform>%n de sus contenedores está en ejecución</numerusform>
            <numerusform>%n de sus contenedores están en ejecución</numerusform>
        </translation>
    </message>
    <message>
        <source>no task of it runs or has failed</source>
        <translation>ninguna tarea suya está en curso ni ha fallado</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en ejecución</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>node %1 is online</source>
        <translation>el nodo %1 está en línea</translation>
    </message>
    <message>
        <source>node %1 is “%2”</source>
        <translation>el nodo %1 está «%2»</translation>
    </message>
    <message>
        <source>the backup is of guest %1</source>
        <translation>la copia de seguridad es del huésped %1</translation>
    </message>
</context>
<context>
    <name>wingman::Configuration</name>
    <message>
        <source>it is not off, tier2, tier3 or default</source>
        <translation>no es off, tier2, tier3 ni default</translation>
    </message>
    <message>
        <source>The policy</source>
        <translation>La política</translation>
    </message>
    <message>
        <source>it says so already</source>
        <translation>ya lo dice así</translation>
    </message>
    <message>
        <source>it is not containers, vms or nodes</source>
        <translation>no es containers, vms ni nodes</translation>
    </message>
    <message>
        <source>The %1 denylist</source>
        <translation>La lista de bloqueados %1</translation>
    </message>
    <message>
        <source>The %1 allowlist</source>
        <translation>La lista de permitidos %1</translation>
    </message>
    <message>
        <source>%1 is on it already</source>
        <translation>%1 ya está en ella</translation>
    </message>
    <message>
        <source>%1 is not on it</source>
        <translation>%1 no está en ella</translation>
    </message>
    <message>
        <source>dangerous operations are not allowed anyway</source>
        <translation>las operaciones peligrosas ya no están permitidas</translation>
    </message>
    <message>
        <source>Setting %1</source>
        <translation>El ajuste %1</translation>
    </message>
    <message>
        <source>it has this value already</source>
        <translation>ya tiene este valor</translation>
    </message>
    <message>
        <source>Endpoint %1</source>
        <translation>El punto de acceso %1</translation>
    </message>
    <message>
        <source>it exists already; remove it first</source>
        <translation>ya existe; elimínelo antes</translation>
    </message>
    <message>
        <source>The list of endpoints</source>
        <translation>La lista de puntos de acceso</translation>
    </message>
    <message>
        <source>200 endpoints</source>
        <translation>200 puntos de acceso</translation>
    </message>
    <message>
        <source>it is not docker or proxmox</source>
        <translation>no es docker ni proxmox</translation>
    </message>
    <message>
        <source>endpoint %1</source>
        <translation>punto de acceso %1</translation>
    </message>
    <message>
        <source>only lab and integration are armed; to go back to mock, disarm</source>
        <translation>solo se arman lab e integration; para volver a mock, desarme</translation>
    </message>
    <message>
        <source>The mode</source>
        <translation>El modo</translation>
    </message>
    <message>
        <source>%1 is armed already</source>
        <translation>%1 ya está armado</translation>
    </message>
    <message>
        <source>on this system an armed mode only holds with stay=true</source>
        <translation>en este sistema un modo armado solo se mantiene con stay=true</translation>
    </message>
    <message>
        <source>nothing is armed</source>
        <translation>no hay nada armado</translation>
    </message>
    <message>
        <source>%1 does not act on wingman://%2</source>
        <translation>%1 no actúa sobre wingman://%2</translation>
    </message>
    <message>
        <source>the configuration has no such operation</source>
        <translation>la configuración no tiene esa operación</translation>
    </message>
    <message>
        <source>Wingman&apos;s configuration has none</source>
        <translation>la configuración de Wingman no tiene ninguna</translation>
    </message>
    <message>
        <source>%1: this could not be checked</source>
        <translation>%1: esto no se pudo comprobar</translation>
    </message>
    <message>
        <source>no allowlist is set</source>
        <translation>no hay ninguna lista de permitidos definida</translation>
    </message>
    <message>
        <source>authentication is off and the setting operator.single was not chosen</source>
        <translation>la autenticación está desactivada y no se eligió el ajuste operator.single</translation>
    </message>
    <message>
        <source>audit chain</source>
        <translation>cadena de auditoría</translation>
    </message>
    <message>
        <source>endpoints</source>
        <translation>puntos de acceso</translation>
    </message>
    <message>
        <source>the stored configuration agrees with the audit chain</source>
        <translation>la configuración guardada coincide con la cadena de auditoría</translation>
    </message>
    <message>
        <source>the chain holds no intent of execution %1</source>
        <translation>la cadena no contiene ninguna intención de la ejecución %1</translation>
    </message>
    <message>
        <source>this allowlist is imposed by %1 and cannot be edited</source>
        <translation>esta lista de permitidos la impone %1 y no se puede editar</translation>
    </message>
    <message>
        <source>the checks before arming were not made</source>
        <translation>no se hicieron las comprobaciones previas al armado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is set</source>
        <translation>%1 está definido</translation>
    </message>
    <message>
        <source>it is removed</source>
        <translation>se elimina</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>On the denylist</source>
        <translation>En la lista de bloqueados</translation>
    </message>
    <message>
        <source>Change the policy</source>
        <translation>Cambiar la política</translation>
    </message>
    <message>
        <source>Self-approval</source>
        <translation>Autoaprobación</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Steps per target</source>
        <translation>Pasos por objetivo</translation>
    </message>
    <message>
        <source>Targets per plan</source>
        <translation>Objetivos por plan</translation>
    </message>
    <message>
        <source>Same operation per hour</source>
        <translation>La misma operación por hora</translation>
    </message>
    <message>
        <source>Add to a list</source>
        <translation>Añadir a una lista</translation>
    </message>
    <message>
        <source>Remove from a list</source>
        <translation>Eliminar de una lista</translation>
    </message>
    <message>
        <source>Allow dangerous operations for a while</source>
        <translation>Permitir operaciones peligrosas durante un tiempo</translation>
    </message>
    <message>
        <source>For how many minutes</source>
        <translation>Durante cuántos minutos</translation>
    </message>
    <message>
        <source>Stop allowing dangerous operations</source>
        <translation>Dejar de permitir operaciones peligrosas</translation>
    </message>
    <message>
        <source>Change a setting</source>
        <translation>Cambiar un ajuste</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Save an endpoint</source>
        <translation>Guardar un punto de acceso</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Certificate authority (file)</source>
        <translation>Autoridad de certificación (archivo)</translation>
    </message>
    <message>
        <source>Own certificate (file)</source>
        <translation>Certificado propio (archivo)</translation>
    </message>
    <message>
        <source>Own key (file)</source>
        <translation>Clave propia (archivo)</translation>
    </message>
    <message>
        <source>Credential (reference)</source>
        <translation>Credencial (referencia)</translation>
    </message>
    <message>
        <source>Name in the certificate</source>
        <translation>Nombre en el certificado</translation>
    </message>
    <message>
        <source>Forget an endpoint</source>
        <translation>Olvidar un punto de acceso</translation>
    </message>
    <message>
        <source>Arm a mode</source>
        <translation>Armar un modo</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Stay armed after a restart of the machine</source>
        <translation>Seguir armado tras reiniciar el equipo</translation>
    </message>
    <message>
        <source>Disarm</source>
        <translation>Desarmar</translation>
    </message>
    <message>
        <source>all of this is on it already</source>
        <translation>todo esto ya está en ella</translation>
    </message>
    <message>
        <source>nothing would change</source>
        <translation>no cambiaría nada</translation>
    </message>
    <message>
        <source>Add several entries to an allowlist</source>
        <translation>Añadir varias entradas a una lista de permitidos</translation>
    </message>
    <message>
        <source>Entries, with commas between</source>
        <translation>Entradas, separadas por comas</translation>
    </message>
    <message>
        <source>Trust another certificate</source>
        <translation>Confiar en otro certificado</translation>
    </message>
    <message>
        <source>Address of the node</source>
        <translation>Dirección del nodo</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint of its new certificate</source>
        <translation>Huella SHA-256 de su nuevo certificado</translation>
    </message>
    <message>
        <source>Say in which guest an engine lives</source>
        <translation>Indicar en qué invitado reside un motor</translation>
    </message>
    <message>
        <source>Address of the guest; empty: in none</source>
        <translation>Dirección del invitado; vacío: en ninguno</translation>
    </message>
</context>
<context>
    <name>wingman::DockerContainer</name>
    <message>
        <source>Seconds for the container to end by itself</source>
        <translation>Segundos para que el contenedor termine por sí mismo</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nombre nuevo</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Señal</translation>
    </message>
    <message>
        <source>The container, what it wrote and its anonymous volumes are gone for good</source>
        <translation>El contenedor, lo que escribió y sus volúmenes anónimos desaparecen definitivamente</translation>
    </message>
    <message>
        <source>Start container</source>
        <translation>Iniciar contenedor</translation>
    </message>
    <message>
        <source>The container runs</source>
        <translation>El contenedor se ejecuta</translation>
    </message>
    <message>
        <source>Unpause container</source>
        <translation>Reanudar contenedor</translation>
    </message>
    <message>
        <source>The container goes on where it was paused</source>
        <translation>El contenedor continúa donde se puso en pausa</translation>
    </message>
    <message>
        <source>Stop container</source>
        <translation>Detener contenedor</translation>
    </message>
    <message>
        <source>The container ends; its service is gone until it is started</source>
        <translation>El contenedor termina; su servicio deja de estar disponible hasta que se inicie</translation>
    </message>
    <message>
        <source>Restart container</source>
        <translation>Reiniciar contenedor</translation>
    </message>
    <message>
        <source>The container ends and starts again; its service is away meanwhile</source>
        <translation>El contenedor termina y se inicia de nuevo; mientras tanto su servicio no está disponible</translation>
    </message>
    <message>
        <source>Pause container</source>
        <translation>Pausar contenedor</translation>
    </message>
    <message>
        <source>The container stands still; who asks it waits</source>
        <translation>El contenedor queda inmóvil; quien le consulta espera</translation>
    </message>
    <message>
        <source>Rename container</source>
        <translation>Renombrar contenedor</translation>
    </message>
    <message>
        <source>Who finds the container by its old name does not find it any more</source>
        <translation>Quien busca el contenedor por su nombre anterior ya no lo encuentra</translation>
    </message>
    <message>
        <source>Kill container</source>
        <translation>Matar contenedor</translation>
    </message>
    <message>
        <source>The container ends at once; what it has not written is lost</source>
        <translation>El contenedor termina de inmediato; lo que no haya escrito se pierde</translation>
    </message>
    <message>
        <source>Remove container</source>
        <translation>Eliminar contenedor</translation>
    </message>
    <message>
        <source>The container and what it wrote outside of volumes are gone for good</source>
        <translation>El contenedor y lo que escribió fuera de los volúmenes desaparecen definitivamente</translation>
    </message>
    <message>
        <source>Kill it first if it runs</source>
        <translation>Matarlo antes si está en ejecución</translation>
    </message>
    <message>
        <source>Remove its anonymous volumes too</source>
        <translation>Eliminar también sus volúmenes anónimos</translation>
    </message>
    <message>
        <source>needed is that %1</source>
        <translation>requisito: %1</translation>
    </message>
</context>
<context>
    <name>wingman::EndpointTrust</name>
    <message>
        <source>it is no SHA-256 fingerprint of a certificate</source>
        <translation>no es una huella SHA-256 de un certificado</translation>
    </message>
    <message>
        <source>it is trusted by this one already</source>
        <translation>ya se confía en él con esta huella</translation>
    </message>
    <message>
        <source>the cluster has no such address</source>
        <translation>el clúster no tiene esa dirección</translation>
    </message>
</context>
<context>
    <name>wingman::Endpoints</name>
    <message>
        <source>stored endpoints</source>
        <translation>puntos de acceso guardados</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>no indica ningún host</translation>
    </message>
    <message>
        <source>user names and passwords do not belong there; use a credential</source>
        <translation>los nombres de usuario y contraseñas no van ahí; use una credencial</translation>
    </message>
    <message>
        <source>only a host and a port belong there</source>
        <translation>ahí solo van un host y un puerto</translation>
    </message>
    <message>
        <source>the port is not between 1 and 65535</source>
        <translation>el puerto no está entre 1 y 65535</translation>
    </message>
    <message>
        <source>a local socket has no TLS</source>
        <translation>un socket local no tiene TLS</translation>
    </message>
    <message>
        <source>it names no socket</source>
        <translation>no indica ningún socket</translation>
    </message>
    <message>
        <source>the port is missing; with TLS it is 2376</source>
        <translation>falta el puerto; con TLS es 2376</translation>
    </message>
    <message>
        <source>mutual TLS needs all three: tls_ca, tls_certificate and tls_key</source>
        <translation>TLS mutuo necesita los tres: tls_ca, tls_certificate y tls_key</translation>
    </message>
    <message>
        <source>beyond this machine an engine is only spoken to over mutual TLS: give tls_ca, tls_certificate and tls_key</source>
        <translation>fuera de este equipo solo se habla con un motor mediante TLS mutuo: indique tls_ca, tls_certificate y tls_key</translation>
    </message>
    <message>
        <source>ssh:// is not supported in this version</source>
        <translation>ssh:// no se admite en esta versión</translation>
    </message>
    <message>
        <source>an engine is reached by unix:///PATH, npipe:////./pipe/NAME or tcp://HOST:PORT</source>
        <translation>a un motor se accede mediante unix:///PATH, npipe:////./pipe/NAME o tcp://HOST:PORT</translation>
    </message>
    <message>
        <source>a cluster is reached by https://HOST:8006</source>
        <translation>a un clúster se accede mediante https://HOST:8006</translation>
    </message>
    <message>
        <source>a cluster takes a credential, no certificate of ours</source>
        <translation>un clúster requiere una credencial, no un certificado propio</translation>
    </message>
    <message>
        <source>it has to be a reference to a secret (keychain:NAME, file:/PATH or systemd:NAME), never the secret</source>
        <translation>debe ser una referencia a un secreto (keychain:NAME, file:/PATH o systemd:NAME), nunca el secreto</translation>
    </message>
    <message>
        <source>“%1” is taken; choose another name</source>
        <translation>«%1» ya está en uso; elija otro nombre</translation>
    </message>
    <message>
        <source>it holds a space</source>
        <translation>contiene un espacio</translation>
    </message>
    <message>
        <source>it has to be the full path of a file</source>
        <translation>debe ser la ruta completa de un archivo</translation>
    </message>
    <message>
        <source>it is not docker or proxmox</source>
        <translation>no es docker ni proxmox</translation>
    </message>
    <message>
        <source>the document is not %1</source>
        <translation>el documento no es %1</translation>
    </message>
    <message>
        <source>%1 is not an endpoint</source>
        <translation>%1 no es un punto de acceso</translation>
    </message>
    <message>
        <source>%1 of %2 is not text</source>
        <translation>%1 de %2 no es texto</translation>
    </message>
    <message>
        <source>behind # stands the SHA-256 fingerprint of a certificate</source>
        <translation>detrás de # va la huella SHA-256 de un certificado</translation>
    </message>
    <message>
        <source>only an engine lives in a guest</source>
        <translation>solo un motor reside en un invitado</translation>
    </message>
    <message>
        <source>it is the address of a guest: proxmox://CLUSTER/NODE/qemu/VMID</source>
        <translation>es la dirección de un invitado: proxmox://CLUSTER/NODE/qemu/VMID</translation>
    </message>
</context>
<context>
    <name>wingman::Fix</name>
    <message>
        <source>Check that the engine runs and that its address is right: wingmanctl endpoint list.</source>
        <translation>Compruebe que el motor está en ejecución y que su dirección es correcta: wingmanctl endpoint list.</translation>
    </message>
    <message>
        <source>Look into the engine&apos;s own log, and restart it if it hangs.</source>
        <translation>Consulte el registro propio del motor y reinícielo si no responde.</translation>
    </message>
    <message>
        <source>See what listens at that address: is it really an engine?</source>
        <translation>Vea qué escucha en esa dirección: ¿es realmente un motor?</translation>
    </message>
    <message>
        <source>See whether it is overloaded or frozen; then ask again: wingmanctl doctor.</source>
        <translation>Vea si está sobrecargado o bloqueado y después consulte de nuevo: wingmanctl doctor.</translation>
    </message>
    <message>
        <source>Check the certificate, its names and dates, and the endpoint&apos;s CA.</source>
        <translation>Compruebe el certificado, sus nombres y fechas, y la CA del punto de acceso.</translation>
    </message>
    <message>
        <source>Give this user access: for Docker by its group, or by a client certificate.</source>
        <translation>Dé acceso a este usuario: en Docker mediante su grupo o un certificado de cliente.</translation>
    </message>
    <message>
        <source>Look into the engine&apos;s own log.</source>
        <translation>Consulte el registro propio del motor.</translation>
    </message>
    <message>
        <source>Close the program that holds the database.</source>
        <translation>Cierre el programa que usa la base de datos.</translation>
    </message>
    <message>
        <source>Check the disk, and restore a backup if the file is damaged.</source>
        <translation>Compruebe el disco y restaure una copia de seguridad si el archivo está dañado.</translation>
    </message>
    <message>
        <source>Restore a backup made before the change.</source>
        <translation>Restaure una copia de seguridad hecha antes del cambio.</translation>
    </message>
    <message>
        <source>Make the file and its folder writable for you.</source>
        <translation>Haga que usted pueda escribir en el archivo y en su carpeta.</translation>
    </message>
    <message>
        <source>Mend the database first; until then nothing is carried out.</source>
        <translation>Repare antes la base de datos; hasta entonces no se lleva a cabo nada.</translation>
    </message>
    <message>
        <source>Keep a copy of the data folder as evidence, then see what was changed: wingmanctl audit verify.</source>
        <translation>Guarde una copia de la carpeta de datos como prueba y después vea qué se cambió: wingmanctl audit verify.</translation>
    </message>
    <message>
        <source>Name what may be acted on: wingmanctl allowlist add, or WINGMAN_CONTAINER_ALLOWLIST.</source>
        <translation>Indique sobre qué se puede actuar: wingmanctl allowlist add o WINGMAN_CONTAINER_ALLOWLIST.</translation>
    </message>
    <message>
        <source>Close it to others: chmod 700.</source>
        <translation>Impida el acceso de otros: chmod 700.</translation>
    </message>
    <message>
        <source>Free some space: a full disk stops every change.</source>
        <translation>Libere espacio: un disco lleno impide todo cambio.</translation>
    </message>
    <message>
        <source>Set the system clock, best by letting it follow a time server.</source>
        <translation>Ajuste el reloj del sistema, preferiblemente mediante un servidor de hora.</translation>
    </message>
</context>
<context>
    <name>wingman::GuardedPlan</name>
    <message>
        <source>only a VM or a container of a cluster can be kept by a snapshot</source>
        <translation>solo una VM o un contenedor de un clúster se puede conservar con una instantánea</translation>
    </message>
    <message>
        <source>it does not live inside a guest</source>
        <translation>no reside dentro de un invitado</translation>
    </message>
    <message>
        <source>Where all went well: %1</source>
        <translation>Si todo fue bien: %1</translation>
    </message>
    <message>
        <source>Where it did not: %1</source>
        <translation>Si no fue bien: %1</translation>
    </message>
</context>
<context>
    <name>wingman::NameList</name>
    <message>
        <source>list entry “%1”</source>
        <translation>entrada de lista «%1»</translation>
    </message>
    <message>
        <source>it is empty; write the entries with one comma between them</source>
        <translation>está vacía; escriba las entradas separadas por una coma</translation>
    </message>
    <message>
        <source>it is longer than 255 characters</source>
        <translation>tiene más de 255 caracteres</translation>
    </message>
    <message>
        <source>what stands before &apos;/&apos; is no endpoint: %1</source>
        <translation>lo que precede a &apos;/&apos; no es un punto de acceso: %1</translation>
    </message>
    <message>
        <source>&apos;*&apos; may stand only once, at the end</source>
        <translation>&apos;*&apos; solo puede aparecer una vez, al final</translation>
    </message>
    <message>
        <source>a bare &apos;*&apos; would be no list at all</source>
        <translation>un &apos;*&apos; solo equivaldría a no tener lista</translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation>falta el nombre</translation>
    </message>
    <message>
        <source>no spaces are allowed, also not around an entry</source>
        <translation>no se permiten espacios, tampoco alrededor de una entrada</translation>
    </message>
    <message>
        <source>only letters, digits and . _ - : @ / are allowed</source>
        <translation>solo se permiten letras, dígitos y . _ - : @ /</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>La lista</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 entradas</translation>
    </message>
</context>
<context>
    <name>wingman::Names</name>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation>tiene más de %1 caracteres</translation>
    </message>
    <message>
        <source>it holds an invisible or control character</source>
        <translation>contiene un carácter invisible o de control</translation>
    </message>
    <message>
        <source>only letters, digits, &apos;_&apos;, &apos;.&apos; and &apos;-&apos; are allowed, beginning with a letter or digit</source>
        <translation>solo se permiten letras, dígitos, &apos;_&apos;, &apos;.&apos; y &apos;-&apos;, y debe empezar por una letra o un dígito</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>objetivo %1</translation>
    </message>
    <message>
        <source>an image reference has only letters, digits and . _ - / : @</source>
        <translation>una referencia de imagen solo tiene letras, dígitos y . _ - / : @</translation>
    </message>
    <message>
        <source>an image reference is no path</source>
        <translation>una referencia de imagen no es una ruta</translation>
    </message>
    <message>
        <source>a guest is named by its VMID, 100 to 999999999</source>
        <translation>un invitado se designa por su VMID, de 100 a 999999999</translation>
    </message>
    <message>
        <source>the kind is unknown</source>
        <translation>el tipo es desconocido</translation>
    </message>
    <message>
        <source>it has no scheme such as docker:// or proxmox://</source>
        <translation>no tiene un esquema como docker:// o proxmox://</translation>
    </message>
    <message>
        <source>the scheme is not docker, proxmox or wingman</source>
        <translation>el esquema no es docker, proxmox ni wingman</translation>
    </message>
    <message>
        <source>it needs an endpoint, a kind and a name</source>
        <translation>necesita un punto de acceso, un tipo y un nombre</translation>
    </message>
    <message>
        <source>the kind does not exist there</source>
        <translation>ese tipo no existe allí</translation>
    </message>
    <message>
        <source>a guest or storage is addressed as proxmox://CLUSTER/NODE/KIND/NAME</source>
        <translation>un invitado o almacenamiento se designa como proxmox://CLUSTER/NODE/KIND/NAME</translation>
    </message>
</context>
<context>
    <name>wingman::Parameters</name>
    <message>
        <source>it is not a whole number</source>
        <translation>no es un número entero</translation>
    </message>
    <message>
        <source>it is not between %1 and %2</source>
        <translation>no está entre %1 y %2</translation>
    </message>
    <message>
        <source>it is not true or false</source>
        <translation>no es true ni false</translation>
    </message>
    <message>
        <source>it is not one of: %1</source>
        <translation>no es uno de: %1</translation>
    </message>
    <message>
        <source>it is not text</source>
        <translation>no es texto</translation>
    </message>
    <message>
        <source>it is shorter than %1 characters</source>
        <translation>tiene menos de %1 caracteres</translation>
    </message>
    <message>
        <source>it does not have the form %1</source>
        <translation>no tiene la forma %1</translation>
    </message>
    <message>
        <source>its type is unknown</source>
        <translation>su tipo es desconocido</translation>
    </message>
    <message>
        <source>%1 has no such parameter</source>
        <translation>%1 no tiene ese parámetro</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>falta</translation>
    </message>
</context>
<context>
    <name>wingman::Policy</name>
    <message>
        <source>policy field %1</source>
        <translation>campo de política %1</translation>
    </message>
    <message>
        <source>it is not an object of three lists</source>
        <translation>no es un objeto de tres listas</translation>
    </message>
    <message>
        <source>%1 is not a list</source>
        <translation>%1 no es una lista</translation>
    </message>
    <message>
        <source>%1 holds something that is not text</source>
        <translation>%1 contiene algo que no es texto</translation>
    </message>
    <message>
        <source>it is not an object of three limits</source>
        <translation>no es un objeto de tres límites</translation>
    </message>
    <message>
        <source>%1 is not a whole number from 1 to %2</source>
        <translation>%1 no es un número entero de 1 a %2</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false</source>
        <translation>«%1» no es true ni false</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, hasta %2</translation>
    </message>
    <message>
        <source>list entry “%1”</source>
        <translation>entrada de lista «%1»</translation>
    </message>
    <message>
        <source>guests are named by their VMID, 100 to 999999999</source>
        <translation>los invitados se designan por su VMID, de 100 a 999999999</translation>
    </message>
    <message>
        <source>it is not %1</source>
        <translation>no es %1</translation>
    </message>
    <message>
        <source>it is not true or false</source>
        <translation>no es true ni false</translation>
    </message>
    <message>
        <source>it is not off, tier2 or tier3</source>
        <translation>no es off, tier2 ni tier3</translation>
    </message>
    <message>
        <source>it is not a time</source>
        <translation>no es una hora</translation>
    </message>
    <message>
        <source>no such field is known</source>
        <translation>no se conoce ese campo</translation>
    </message>
    <message>
        <source>one of them is missing</source>
        <translation>falta uno de ellos</translation>
    </message>
</context>
<context>
    <name>wingman::Proxmox</name>
    <message>
        <source>guests: this login may not see all of them (it lacks VM.Audit on /vms)</source>
        <translation>invitados: este acceso no puede verlos todos (le falta VM.Audit en /vms)</translation>
    </message>
    <message>
        <source>storages: this login may not see all of them (it lacks Datastore.Audit on /storage)</source>
        <translation>almacenamientos: este acceso no puede verlos todos (le falta Datastore.Audit en /storage)</translation>
    </message>
    <message>
        <source>nodes and tasks: this login may not see all of them (it lacks Sys.Audit on /)</source>
        <translation>nodos y tareas: este acceso no puede verlos todos (le falta Sys.Audit en /)</translation>
    </message>
    <message>
        <source>quorum: %1</source>
        <translation>quórum: %1</translation>
    </message>
    <message>
        <source>tasks: %1</source>
        <translation>tareas: %1</translation>
    </message>
    <message>
        <source>rights: %1</source>
        <translation>permisos: %1</translation>
    </message>
    <message>
        <source>backups: the storage %1 is not available on %2</source>
        <translation>copias de seguridad: el almacenamiento %1 no está disponible en %2</translation>
    </message>
    <message>
        <source>backups: the storage %1 on %2 does not list them: %3</source>
        <translation>copias de seguridad: el almacenamiento %1 en %2 no las muestra: %3</translation>
    </message>
    <message>
        <source>%1: it is not available on %2</source>
        <translation>%1: no está disponible en %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a storage, why it cannot be read</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>wingman::ProxmoxAdjust</name>
    <message>
        <source>Change configuration</source>
        <translation>Cambiar la configuración</translation>
    </message>
    <message>
        <source>Memory in MiB</source>
        <translation>Memoria en MiB</translation>
    </message>
    <message>
        <source>Least memory of a VM in MiB; 0: no ballooning</source>
        <translation>Memoria mínima de una VM en MiB; 0: sin ballooning</translation>
    </message>
    <message>
        <source>Swap of a container in MiB</source>
        <translation>Swap de un contenedor en MiB</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Núcleos</translation>
    </message>
    <message>
        <source>Processor sockets of a VM</source>
        <translation>Sockets de procesador de una VM</translation>
    </message>
    <message>
        <source>Name; of a container its host name</source>
        <translation>Nombre; en un contenedor, su nombre de host</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Tags, with “;” between</source>
        <translation>Etiquetas, separadas por «;»</translation>
    </message>
    <message>
        <source>Starts with its node</source>
        <translation>Se inicia con su nodo</translation>
    </message>
    <message>
        <source>Settings to go back to Proxmox&apos;s own, with “,” between</source>
        <translation>Ajustes que vuelven al valor propio de Proxmox, separados por «,»</translation>
    </message>
    <message>
        <source>Settings that wait for a restart and are to be withdrawn</source>
        <translation>Ajustes que esperan un reinicio y se retiran</translation>
    </message>
    <message>
        <source>its configuration could not be read</source>
        <translation>no se pudo leer su configuración</translation>
    </message>
    <message>
        <source>nothing would change: say what is to be different</source>
        <translation>no cambiaría nada: indique qué debe ser distinto</translation>
    </message>
    <message>
        <source>What the running guest cannot take over waits for its next start</source>
        <translation>Lo que el invitado en marcha no pueda aplicar espera a su próximo inicio</translation>
    </message>
    <message>
        <source>this kind of guest has no such setting</source>
        <translation>este tipo de invitado no tiene ese ajuste</translation>
    </message>
    <message>
        <source>the tag %1 decides what may be done here; it is set and taken off on the cluster itself</source>
        <translation>la etiqueta %1 decide qué se puede hacer aquí; se pone y se quita en el propio clúster</translation>
    </message>
    <message>
        <source>%1 cannot be edited here</source>
        <translation>%1 no se puede editar aquí</translation>
    </message>
    <message>
        <source>%1 is set as well</source>
        <translation>también se define %1</translation>
    </message>
    <message>
        <source>no change of %1 is waiting</source>
        <translation>no hay ningún cambio de %1 en espera</translation>
    </message>
    <message>
        <source>Enlarge a disk</source>
        <translation>Ampliar un disco</translation>
    </message>
    <message>
        <source>Disk, as it is called in the configuration</source>
        <translation>Disco, tal como se llama en la configuración</translation>
    </message>
    <message>
        <source>GiB to add; a disk never becomes smaller</source>
        <translation>GiB que se añaden; un disco nunca se reduce</translation>
    </message>
    <message>
        <source>it has no disk %1 of a known size</source>
        <translation>no tiene ningún disco %1 de tamaño conocido</translation>
    </message>
    <message>
        <source>This cannot be undone; the file system inside may have to be enlarged there</source>
        <translation>Esto no se puede deshacer; puede que haya que ampliar dentro el sistema de archivos</translation>
    </message>
</context>
<context>
    <name>wingman::ProxmoxLifecycle</name>
    <message>
        <source>Destroy guest</source>
        <translation>Destruir invitado</translation>
    </message>
    <message>
        <source>Also take it out of backup jobs, replication and high availability</source>
        <translation>Quitarlo también de los trabajos de copia, la replicación y la alta disponibilidad</translation>
    </message>
    <message>
        <source>Also delete disks of its number that its configuration does not name</source>
        <translation>Eliminar también los discos con su número que su configuración no nombra</translation>
    </message>
    <message>
        <source>The guest and all its disks and snapshots are gone for good; backups stay where they are</source>
        <translation>El invitado y todos sus discos e instantáneas desaparecen definitivamente; las copias de seguridad se quedan donde están</translation>
    </message>
    <message>
        <source>disks of these guests are built on it: %1</source>
        <translation>en él se basan los discos de estos invitados: %1</translation>
    </message>
    <message>
        <source>Clone guest</source>
        <translation>Clonar invitado</translation>
    </message>
    <message>
        <source>Number of the clone; 0: the next that is free</source>
        <translation>Número del clon; 0: el siguiente libre</translation>
    </message>
    <message>
        <source>Name of the clone</source>
        <translation>Nombre del clon</translation>
    </message>
    <message>
        <source>With disks of its own; without, it stands on those of a template</source>
        <translation>Con discos propios; si no, se basa en los de una plantilla</translation>
    </message>
    <message>
        <source>Storage for its disks; empty: that of the original</source>
        <translation>Almacenamiento para sus discos; vacío: el del original</translation>
    </message>
    <message>
        <source>As it was at this snapshot; empty: as it is now</source>
        <translation>Como estaba en esta instantánea; vacío: como está ahora</translation>
    </message>
    <message>
        <source>guests have numbers from %1</source>
        <translation>los invitados tienen números a partir de %1</translation>
    </message>
    <message>
        <source>only a template can be cloned without copying its disks</source>
        <translation>solo una plantilla se puede clonar sin copiar sus discos</translation>
    </message>
    <message>
        <source>it stays on the storage of its template</source>
        <translation>permanece en el almacenamiento de su plantilla</translation>
    </message>
    <message>
        <source>a running container can only be cloned from one of its snapshots</source>
        <translation>un contenedor en marcha solo se puede clonar desde una de sus instantáneas</translation>
    </message>
    <message>
        <source>no free number could be found</source>
        <translation>no se encontró ningún número libre</translation>
    </message>
    <message>
        <source>Another guest is made with copies of its disks; this one stays as it is</source>
        <translation>Se crea otro invitado con copias de sus discos; este queda como está</translation>
    </message>
    <message>
        <source>Another guest is made whose disks stand on those of this template</source>
        <translation>Se crea otro invitado cuyos discos se basan en los de esta plantilla</translation>
    </message>
    <message>
        <source>Backup, as STORAGE:backup/…</source>
        <translation>Copia de seguridad, como STORAGE:backup/…</translation>
    </message>
    <message>
        <source>Storage for its disks; empty: where they were</source>
        <translation>Almacenamiento para sus discos; vacío: donde estaban</translation>
    </message>
    <message>
        <source>Start it once it is restored</source>
        <translation>Iniciarlo una vez restaurado</translation>
    </message>
    <message>
        <source>the storage does not have the backup %1</source>
        <translation>el almacenamiento no tiene la copia de seguridad %1</translation>
    </message>
    <message>
        <source>%1 is a backup of another kind of guest (%2)</source>
        <translation>%1 es una copia de seguridad de otro tipo de invitado (%2)</translation>
    </message>
    <message>
        <source>%1 is a backup of another guest (%2)</source>
        <translation>%1 es una copia de seguridad de otro invitado (%2)</translation>
    </message>
    <message>
        <source>Restore guest from a backup</source>
        <translation>Restaurar invitado desde una copia de seguridad</translation>
    </message>
    <message>
        <source>Its disks are overwritten: everything written since the backup is lost, and so are its snapshots</source>
        <translation>Se sobrescriben sus discos: se pierde todo lo escrito desde la copia de seguridad, y también sus instantáneas</translation>
    </message>
    <message>
        <source>Restore a backup as a new guest</source>
        <translation>Restaurar una copia de seguridad como invitado nuevo</translation>
    </message>
    <message>
        <source>With network addresses of its own, other than the original&apos;s</source>
        <translation>Con direcciones de red propias, distintas de las del original</translation>
    </message>
    <message>
        <source>there is a guest of this number; choose another one</source>
        <translation>ya hay un invitado con este número; elija otro</translation>
    </message>
    <message>
        <source>A guest comes into being beside the others; nothing that is there is changed</source>
        <translation>Se crea un invitado junto a los demás; nada de lo que hay cambia</translation>
    </message>
</context>
<context>
    <name>wingman::ProxmoxPlacement</name>
    <message>
        <source>Migrate guest</source>
        <translation>Migrar invitado</translation>
    </message>
    <message>
        <source>Node to move it to</source>
        <translation>Nodo al que se mueve</translation>
    </message>
    <message>
        <source>A running VM goes on meanwhile</source>
        <translation>Una VM en marcha sigue entretanto</translation>
    </message>
    <message>
        <source>A running container is shut down and started on the other node</source>
        <translation>Un contenedor en marcha se apaga y se inicia en el otro nodo</translation>
    </message>
    <message>
        <source>Copy disks that only this node has</source>
        <translation>Copiar los discos que solo tiene este nodo</translation>
    </message>
    <message>
        <source>Storage for copied disks; empty: one of the same name</source>
        <translation>Almacenamiento para los discos copiados; vacío: uno con el mismo nombre</translation>
    </message>
    <message>
        <source>it is on this node already</source>
        <translation>ya está en este nodo</translation>
    </message>
    <message>
        <source>a running container can only be moved by restarting it</source>
        <translation>un contenedor en marcha solo se puede mover reiniciándolo</translation>
    </message>
    <message>
        <source>it runs, and is to be moved only while it stands still</source>
        <translation>está en marcha y solo se debe mover parado</translation>
    </message>
    <message>
        <source>it uses devices of this node: %1</source>
        <translation>usa dispositivos de este nodo: %1</translation>
    </message>
    <message>
        <source>disks that only this node has would have to be copied: %1</source>
        <translation>habría que copiar discos que solo tiene este nodo: %1</translation>
    </message>
    <message>
        <source>%1 does not have what it needs: %2</source>
        <translation>%1 no tiene lo que necesita: %2</translation>
    </message>
    <message>
        <source>The container is shut down, moved and started again; its services are away meanwhile</source>
        <translation>El contenedor se apaga, se mueve y se inicia de nuevo; mientras tanto sus servicios no están disponibles</translation>
    </message>
    <message>
        <source>The container is moved; it stays off</source>
        <translation>El contenedor se mueve; sigue apagado</translation>
    </message>
    <message>
        <source>The VM goes on while its memory is moved; it stands still for a moment at the end</source>
        <translation>La VM sigue mientras se mueve su memoria; al final se detiene un momento</translation>
    </message>
    <message>
        <source>The VM is moved; it stays off</source>
        <translation>La VM se mueve; sigue apagada</translation>
    </message>
    <message>
        <source>Stop task</source>
        <translation>Detener tarea</translation>
    </message>
    <message>
        <source>Task, by its UPID</source>
        <translation>Tarea, por su UPID</translation>
    </message>
    <message>
        <source>it is not the name of a task</source>
        <translation>no es el nombre de una tarea</translation>
    </message>
    <message>
        <source>that task is on the node %1</source>
        <translation>esa tarea está en el nodo %1</translation>
    </message>
    <message>
        <source>that task is about the guest %1; name the guest</source>
        <translation>esa tarea afecta al invitado %1; indique el invitado</translation>
    </message>
    <message>
        <source>that task is not about this guest</source>
        <translation>esa tarea no afecta a este invitado</translation>
    </message>
    <message>
        <source>The task is broken off; what it has done by then stays as it is, also half of something</source>
        <translation>La tarea se interrumpe; lo hecho hasta entonces queda como está, aunque esté a medias</translation>
    </message>
    <message>
        <source>that task has ended: %1</source>
        <translation>esa tarea ha terminado: %1</translation>
    </message>
</context>
<context>
    <name>wingman::ProxmoxPower</name>
    <message>
        <source>Start guest</source>
        <translation>Iniciar invitado</translation>
    </message>
    <message>
        <source>The guest boots</source>
        <translation>El invitado arranca</translation>
    </message>
    <message>
        <source>Shut guest down</source>
        <translation>Apagar invitado</translation>
    </message>
    <message>
        <source>The guest is asked to end by itself; its services are gone until it is started</source>
        <translation>Se pide al invitado que termine por sí mismo; sus servicios dejan de estar disponibles hasta que se inicie</translation>
    </message>
    <message>
        <source>Reboot guest</source>
        <translation>Reiniciar invitado</translation>
    </message>
    <message>
        <source>The guest ends and boots again; its services are away meanwhile</source>
        <translation>El invitado termina y arranca de nuevo; mientras tanto sus servicios no están disponibles</translation>
    </message>
    <message>
        <source>Stop guest at once</source>
        <translation>Detener invitado de inmediato</translation>
    </message>
    <message>
        <source>As if its power failed: what the guest has not written is lost</source>
        <translation>Como si le fallara la alimentación: lo que el invitado no haya escrito se pierde</translation>
    </message>
    <message>
        <source>needed is that %1</source>
        <translation>requisito: %1</translation>
    </message>
    <message>
        <source>Seconds for the guest to end by itself</source>
        <translation>Segundos para que el invitado termine por sí mismo</translation>
    </message>
    <message>
        <source>Suspend guest</source>
        <translation>Suspender invitado</translation>
    </message>
    <message>
        <source>The guest stands still, with all it holds in memory</source>
        <translation>El invitado se detiene, con todo lo que tiene en memoria</translation>
    </message>
    <message>
        <source>Resume guest</source>
        <translation>Reanudar invitado</translation>
    </message>
    <message>
        <source>The guest goes on where it stood still</source>
        <translation>El invitado sigue donde se detuvo</translation>
    </message>
    <message>
        <source>Reset guest</source>
        <translation>Restablecer invitado</translation>
    </message>
    <message>
        <source>As if its reset button was pressed: what the guest has not written is lost, and it boots</source>
        <translation>Como si se pulsara su botón de reinicio: lo que el invitado no ha escrito se pierde, y vuelve a arrancar</translation>
    </message>
</context>
<context>
    <name>wingman::ProxmoxSafekeeping</name>
    <message>
        <source>Name of the snapshot</source>
        <translation>Nombre de la instantánea</translation>
    </message>
    <message>
        <source>needed is that %1</source>
        <translation>requisito: %1</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>Crear una instantánea</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué es</translation>
    </message>
    <message>
        <source>With what a running VM holds in memory</source>
        <translation>Con lo que una VM en marcha tiene en memoria</translation>
    </message>
    <message>
        <source>Its disks are kept as they are now; it may stand still for a moment</source>
        <translation>Sus discos se guardan tal como están; puede detenerse un momento</translation>
    </message>
    <message>
        <source>Delete a snapshot</source>
        <translation>Eliminar una instantánea</translation>
    </message>
    <message>
        <source>What the guest was then cannot be gone back to any more</source>
        <translation>Ya no se puede volver a como estaba el invitado entonces</translation>
    </message>
    <message>
        <source>Roll back to a snapshot</source>
        <translation>Volver a una instantánea</translation>
    </message>
    <message>
        <source>The guest ends, and everything written since the snapshot is lost</source>
        <translation>El invitado termina y se pierde todo lo escrito desde la instantánea</translation>
    </message>
    <message>
        <source>Back up guest</source>
        <translation>Hacer copia de seguridad del invitado</translation>
    </message>
    <message>
        <source>Storage that takes backups</source>
        <translation>Almacenamiento que admite copias de seguridad</translation>
    </message>
    <message>
        <source>A copy of its disks is written to the storage; older copies are kept</source>
        <translation>Se escribe una copia de sus discos en el almacenamiento; las copias anteriores se conservan</translation>
    </message>
    <message>
        <source>Start the guest once it was rolled back</source>
        <translation>Iniciar el invitado una vez revertido</translation>
    </message>
</context>
<context>
    <name>wingman::ProxmoxSession</name>
    <message>
        <source>it lets us in without a ticket</source>
        <translation>nos deja entrar sin ticket</translation>
    </message>
    <message>
        <source>nobody gave the second factor of %1; a test of the endpoint asks for it again</source>
        <translation>nadie dio el segundo factor de %1; una prueba del punto de acceso vuelve a pedirlo</translation>
    </message>
    <message>
        <source>the session cannot be renewed</source>
        <translation>la sesión no se puede renovar</translation>
    </message>
    <message>
        <source>%1 needs a second factor (%2), and nobody is here to give it; an API token needs none</source>
        <translation>%1 necesita un segundo factor (%2), y no hay nadie aquí para darlo; un token de API no lo necesita</translation>
    </message>
    <message>
        <source>it asks for a second factor once more</source>
        <translation>pide un segundo factor una vez más</translation>
    </message>
</context>
<context>
    <name>wingman::SecretFiles</name>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Remove secret files</source>
        <translation>Eliminar los archivos de secretos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 are deleted, and what is in them with them</source>
        <translation>Se eliminan %1 y, con ellos, lo que contienen</translation>
    </message>
    <message>
        <source>a login for Proxmox in %1</source>
        <translation>unas credenciales para Proxmox en %1</translation>
    </message>
    <message>
        <source>the token has no name: proxmox_token_name is empty</source>
        <translation>el token no tiene nombre: proxmox_token_name está vacío</translation>
    </message>
</context>
<context>
    <name>wingman::Secrets</name>
    <message>
        <source>it is no file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>secrets are never written in plain text; change the file yourself</source>
        <translation>los secretos nunca se escriben como texto sin cifrar; cambie el archivo usted mismo</translation>
    </message>
    <message>
        <source>no keychain service answers</source>
        <translation>no responde ningún servicio de llavero</translation>
    </message>
    <message>
        <source>The system keychain</source>
        <translation>El llavero del sistema</translation>
    </message>
    <message>
        <source>access was refused in its dialog</source>
        <translation>se denegó el acceso en su diálogo</translation>
    </message>
    <message>
        <source>access was refused</source>
        <translation>se denegó el acceso</translation>
    </message>
    <message>
        <source>this system has none that Wingman knows</source>
        <translation>este sistema no tiene ninguno que Wingman conozca</translation>
    </message>
    <message>
        <source>it is no entry of the keychain</source>
        <translation>no es una entrada del llavero</translation>
    </message>
    <message>
        <source>it is a symbolic link; name the file itself</source>
        <translation>es un enlace simbólico; indique el archivo mismo</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>it belongs to somebody else</source>
        <translation>pertenece a otra persona</translation>
    </message>
    <message>
        <source>others can read or change it</source>
        <translation>otros pueden leerlo o cambiarlo</translation>
    </message>
    <message>
        <source>on Windows secrets lie in the keychain only</source>
        <translation>en Windows los secretos solo se guardan en el llavero</translation>
    </message>
    <message>
        <source>the path has to be absolute</source>
        <translation>la ruta debe ser absoluta</translation>
    </message>
    <message>
        <source>the path must not hold &apos;.&apos; or &apos;..&apos;</source>
        <translation>la ruta no debe contener &apos;.&apos; ni &apos;..&apos;</translation>
    </message>
    <message>
        <source>the path names a folder</source>
        <translation>la ruta designa una carpeta</translation>
    </message>
    <message>
        <source>The reference to a secret</source>
        <translation>La referencia a un secreto</translation>
    </message>
    <message>
        <source>write keychain:NAME, file:/PATH or systemd:NAME</source>
        <translation>escriba keychain:NAME, file:/PATH o systemd:NAME</translation>
    </message>
</context>
<context>
    <name>wingman::Settings</name>
    <message>
        <source>stored settings</source>
        <translation>ajustes guardados</translation>
    </message>
    <message>
        <source>it has to be written as %1</source>
        <translation>debe escribirse como %1</translation>
    </message>
    <message>
        <source>Approvals expire after (minutes)</source>
        <translation>Las aprobaciones caducan tras (minutos)</translation>
    </message>
    <message>
        <source>How long a request waits for an approval, and how long an approval may be used.</source>
        <translation>Cuánto espera una solicitud a ser aprobada y durante cuánto tiempo se puede usar una aprobación.</translation>
    </message>
    <message>
        <source>Dangerous operations are allowed for (minutes)</source>
        <translation>Las operaciones peligrosas se permiten durante (minutos)</translation>
    </message>
    <message>
        <source>How long dangerous operations stay allowed when an admin allows them without saying for how long.</source>
        <translation>Cuánto tiempo siguen permitidas las operaciones peligrosas cuando un administrador las permite sin indicar la duración.</translation>
    </message>
    <message>
        <source>Engines answer within (seconds)</source>
        <translation>Los motores responden en (segundos)</translation>
    </message>
    <message>
        <source>How long an engine or cluster may take to answer a question about one object.</source>
        <translation>Cuánto puede tardar un motor o clúster en responder a una consulta sobre un objeto.</translation>
    </message>
    <message>
        <source>Unknown outcomes are watched for (seconds)</source>
        <translation>Los resultados desconocidos se vigilan durante (segundos)</translation>
    </message>
    <message>
        <source>How long, beyond the operation&apos;s own timeout, the real state is watched before an unknown outcome may be called not done.</source>
        <translation>Cuánto tiempo, además del límite de la propia operación, se vigila el estado real antes de poder dar por no hecho un resultado desconocido.</translation>
    </message>
    <message>
        <source>I am the only operator of this machine</source>
        <translation>Soy el único operador de este equipo</translation>
    </message>
    <message>
        <source>Says that no accounts are needed: lab mode may then be armed without authentication.</source>
        <translation>Indica que no se necesitan cuentas: el modo LAB se puede armar entonces sin autenticación.</translation>
    </message>
    <message>
        <source>setting %1</source>
        <translation>ajuste %1</translation>
    </message>
    <message>
        <source>the document is not %1</source>
        <translation>el documento no es %1</translation>
    </message>
    <message>
        <source>%1 is not text</source>
        <translation>%1 no es texto</translation>
    </message>
</context>
<context>
    <name>wingman::TargetRules</name>
    <message>
        <source>%1 (the new name of %2)</source>
        <translation>%1 (el nuevo nombre de %2)</translation>
    </message>
    <message>
        <source>%1 (where %2 goes)</source>
        <translation>%1 (adonde va %2)</translation>
    </message>
</context>
<context>
    <name>wingman::TestStack</name>
    <message>
        <source>Image of %1</source>
        <translation>Imagen de %1</translation>
    </message>
    <message>
        <source>Make the network %1</source>
        <translation>Crear la red %1</translation>
    </message>
    <message>
        <source>Make %1 from %2</source>
        <translation>Crear %1 a partir de %2</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Iniciar %1</translation>
    </message>
    <message>
        <source>Remove %1 with its data</source>
        <translation>Eliminar %1 con sus datos</translation>
    </message>
    <message>
        <source>the test stack is the project %1</source>
        <translation>el entorno de prueba es el proyecto %1</translation>
    </message>
    <message>
        <source>Bring up the test stack on %1</source>
        <translation>Levantar el entorno de prueba en %1</translation>
    </message>
    <message>
        <source>only a part of the test stack is there; take it down first</source>
        <translation>solo existe una parte del entorno de prueba; desmóntelo antes</translation>
    </message>
    <message>
        <source>the four containers that are there are started</source>
        <translation>se inician los cuatro contenedores existentes</translation>
    </message>
    <message>
        <source>four containers appear, on 127.0.0.1:8081, 6380 and 5433</source>
        <translation>aparecen cuatro contenedores, en 127.0.0.1:8081, 6380 y 5433</translation>
    </message>
    <message>
        <source>Bring up the test stack</source>
        <translation>Levantar el entorno de prueba</translation>
    </message>
    <message>
        <source>Take down the test stack on %1</source>
        <translation>Desmontar el entorno de prueba en %1</translation>
    </message>
    <message>
        <source>its containers, their data and their network are gone</source>
        <translation>sus contenedores, los datos de estos y su red desaparecen</translation>
    </message>
    <message>
        <source>Remove the network %1</source>
        <translation>Eliminar la red %1</translation>
    </message>
    <message>
        <source>Take down the test stack</source>
        <translation>Desmontar el entorno de prueba</translation>
    </message>
    <message>
        <source>it does not belong to the test stack</source>
        <translation>no pertenece al entorno de prueba</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Restablecer %1</translation>
    </message>
    <message>
        <source>it is replaced by a fresh one; its data is gone</source>
        <translation>se sustituye por uno nuevo; sus datos desaparecen</translation>
    </message>
    <message>
        <source>Reset the test stack</source>
        <translation>Restablecer el entorno de prueba</translation>
    </message>
</context>
<context>
    <name>wingman::audit::Violation</name>
    <message>
        <source>The stored bytes do not give the stored hash.</source>
        <translation>Los bytes guardados no dan el hash guardado.</translation>
    </message>
    <message>
        <source>The entry does not follow the one before it.</source>
        <translation>La entrada no sigue a la anterior.</translation>
    </message>
    <message>
        <source>Entries are missing.</source>
        <translation>Faltan entradas.</translation>
    </message>
    <message>
        <source>The sequence number is there more than once.</source>
        <translation>El número de secuencia aparece más de una vez.</translation>
    </message>
    <message>
        <source>The stored bytes are not an entry.</source>
        <translation>Los bytes guardados no son una entrada.</translation>
    </message>
    <message>
        <source>The stored bytes are not the canonical form of the entry.</source>
        <translation>Los bytes guardados no son la forma canónica de la entrada.</translation>
    </message>
    <message>
        <source>The entry is of a format or algorithm that this program does not know.</source>
        <translation>La entrada tiene un formato o algoritmo que este programa no conoce.</translation>
    </message>
    <message>
        <source>A column differs from the stored bytes.</source>
        <translation>Una columna difiere de los bytes guardados.</translation>
    </message>
    <message>
        <source>The chain does not begin with its genesis entry.</source>
        <translation>La cadena no empieza por su entrada de génesis.</translation>
    </message>
    <message>
        <source>The entry belongs to another chain or epoch.</source>
        <translation>La entrada pertenece a otra cadena o época.</translation>
    </message>
    <message>
        <source>The checkpoint mark is not what the times say.</source>
        <translation>La marca de punto de control no es la que corresponde según las horas.</translation>
    </message>
    <message>
        <source>A trigger that guards the chain is missing.</source>
        <translation>Falta un disparador que protege la cadena.</translation>
    </message>
    <message>
        <source>The tables of the chain are not the ones Wingman made.</source>
        <translation>Las tablas de la cadena no son las que creó Wingman.</translation>
    </message>
    <message>
        <source>The database cannot be read here.</source>
        <translation>La base de datos no se puede leer aquí.</translation>
    </message>
</context>
<context>
    <name>wingman::console::DesktopNotifier</name>
    <message>
        <source>Review the plan</source>
        <translation>Revisar el plan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>wingman::console::Program</name>
    <message>
        <source>This desktop shows no tray; Wingman stays in the task bar.</source>
        <translation>Este escritorio no muestra bandeja; Wingman permanece en la barra de tareas.</translation>
    </message>
    <message>
        <source>Nothing here can show folders. It is %1</source>
        <translation>Aquí nada puede mostrar carpetas. Es %1</translation>
    </message>
</context>
<context>
    <name>wingman::console::SingleInstance</name>
    <message>
        <source>The console that runs already</source>
        <translation>La consola que ya está en ejecución</translation>
    </message>
    <message>
        <source>it does not answer at %1</source>
        <translation>no responde en %1</translation>
    </message>
    <message>
        <source>it belongs to somebody else</source>
        <translation>pertenece a otra persona</translation>
    </message>
    <message>
        <source>not locked, as it has no passphrase</source>
        <translation>no bloqueada, ya que no tiene frase de contraseña</translation>
    </message>
</context>
<context>
    <name>wingman::inventory::Store</name>
    <message>
        <source>this acts on: %1</source>
        <translation>esto actúa sobre: %1</translation>
    </message>
    <message>
        <source>the endpoint %1</source>
        <translation>el punto de acceso %1</translation>
    </message>
    <message>
        <source>the name of the target</source>
        <translation>el nombre del objetivo</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Activity</name>
    <message>
        <source>Reading the facts again</source>
        <translation>Leyendo de nuevo los hechos</translation>
    </message>
    <message>
        <source>The intent is recorded; it is about to begin</source>
        <translation>La intención está registrada; está a punto de empezar</translation>
    </message>
    <message>
        <source>Sent, waiting for the answer: %1</source>
        <translation>Enviado, a la espera de la respuesta: %1</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>Respondido: %1</translation>
    </message>
    <message>
        <source>Reading back whether it is as promised</source>
        <translation>Comprobando si está como se prometió</translation>
    </message>
    <message>
        <source>The outcome of a target is recorded</source>
        <translation>El resultado de un objetivo está registrado</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a step</comment>
        <translation>hecho</translation>
    </message>
    <message>
        <source>was so already</source>
        <comment>a step</comment>
        <translation>ya estaba así</translation>
    </message>
    <message>
        <source>simulated</source>
        <comment>a step</comment>
        <translation>simulado</translation>
    </message>
    <message>
        <source>sent, waiting for the answer</source>
        <comment>a step</comment>
        <translation>enviado, a la espera de la respuesta</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a step</comment>
        <translation>fallido</translation>
    </message>
    <message>
        <source>unknown: the answer was lost</source>
        <comment>a step</comment>
        <translation>desconocido: la respuesta se perdió</translation>
    </message>
    <message>
        <source>not begun</source>
        <comment>a step</comment>
        <translation>no iniciado</translation>
    </message>
    <message>
        <source>Compare with what was promised</source>
        <translation>Comparar con lo prometido</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>registrado</translation>
    </message>
    <message>
        <source>reading back</source>
        <translation>comprobando</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en ejecución</translation>
    </message>
    <message>
        <source>%1 · #%2</source>
        <comment>outcome, number in the record</comment>
        <translation>%1 · #%2</translation>
    </message>
    <message>
        <source>answered</source>
        <comment>a step</comment>
        <translation>respondido</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state of a step, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n look(s)</source>
        <translation>
            <numerusform>%n consulta</numerusform>
            <numerusform>%n consultas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>state of a task, its node, who began it</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ActivityBar</name>
    <message>
        <source>No endpoint yet</source>
        <translation>Aún no hay puntos de acceso</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s) up</source>
        <translation>
            <numerusform>%n punto de acceso activo</numerusform>
            <numerusform>%n puntos de acceso activos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale for %1</source>
        <translation>
            <numerusform>%n desactualizado desde hace %1</numerusform>
            <numerusform>%n desactualizados desde hace %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n sin respuesta</numerusform>
            <numerusform>%n sin respuesta</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>endpoints up, endpoints stale</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>reading the facts again</source>
        <translation>leyendo de nuevo los hechos</translation>
    </message>
    <message>
        <source>recorded, about to begin</source>
        <translation>registrado, a punto de empezar</translation>
    </message>
    <message>
        <source>waiting for the proof</source>
        <translation>a la espera de la prueba</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>registrado</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Progress of what runs</source>
        <translation>Progreso de lo que está en ejecución</translation>
    </message>
    <message>
        <source>What runs and what ran: steps, times and outcomes</source>
        <translation>Lo que se ejecuta y lo que se ejecutó: pasos, tiempos y resultados</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>No hay nada en ejecución</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what runs · what it is doing</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1 de un máximo de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s)</source>
        <translation>
            <numerusform>%n aprobación</numerusform>
            <numerusform>%n aprobaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>chain #%1</source>
        <translation>cadena #%1</translation>
    </message>
    <message>
        <source>no record yet</source>
        <translation>aún no hay registro</translation>
    </message>
    <message>
        <source>The newest entry of the audit chain. Open the chain to verify it.</source>
        <translation>La entrada más reciente de la cadena de auditoría. Abra la cadena para verificarla.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ActivityDrawer</name>
    <message>
        <source>What ran before cannot be read: %1</source>
        <translation>No se puede leer lo que se ejecutó antes: %1</translation>
    </message>
    <message>
        <source>Reading what ran before …</source>
        <translation>Leyendo lo que se ejecutó antes…</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1 de un máximo de %2</translation>
    </message>
    <message>
        <source>It stops after the step that was sent. What was sent is ended truthfully and read back; what has not begun is not begun.</source>
        <translation>Se detiene tras el paso enviado. Lo enviado se termina con fidelidad y se comprueba; lo que no ha empezado no se inicia.</translation>
    </message>
    <message>
        <source>took %1, %2</source>
        <comment>a duration, how long ago</comment>
        <translation>duró %1, %2</translation>
    </message>
    <message>
        <source>Entry #%1 of the record</source>
        <translation>Entrada #%1 del registro</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>What runs and what ran</source>
        <translation>Lo que se ejecuta y lo que se ejecutó</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Show the exact &amp;calls</source>
        <translation>Mostrar las &amp;llamadas exactas</translation>
    </message>
    <message>
        <source>The requests to the engine, as they go out</source>
        <translation>Las solicitudes al motor, tal como se envían</translation>
    </message>
    <message>
        <source>&amp;Stop after this step</source>
        <translation>&amp;Detener tras este paso</translation>
    </message>
    <message>
        <source>What was sent is ended truthfully and read back; what has not begun is not begun.</source>
        <translation>Lo enviado se termina con fidelidad y se comprueba; lo que no ha empezado no se inicia.</translation>
    </message>
    <message>
        <source>&amp;Open record</source>
        <translation>&amp;Abrir el registro</translation>
    </message>
    <message>
        <source>The plan, its findings, steps and times, and where the chain proves it</source>
        <translation>El plan, sus hallazgos, pasos y tiempos, y dónde lo demuestra la cadena</translation>
    </message>
    <message>
        <source>Nothing runs and nothing ran yet. What you start shows here, step by step, and so does what clusters do for others.</source>
        <translation>No se ejecuta nada ni se ha ejecutado nada aún. Lo que usted inicie se muestra aquí, paso a paso, y también lo que los clústeres hacen para otros.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::AddClusterSheet</name>
    <message>
        <source>The folder with the secret files</source>
        <translation>La carpeta con los archivos de secretos</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>La prueba se detuvo.</translation>
    </message>
    <message>
        <source>It is silent.</source>
        <translation>No responde.</translation>
    </message>
    <message>
        <source>Keeping the login in the keychain…</source>
        <translation>Guardando las credenciales en el llavero…</translation>
    </message>
    <message>
        <source>The login could not be kept, so nothing is saved: %1</source>
        <translation>No se pudieron guardar las credenciales, así que no se guarda nada: %1</translation>
    </message>
    <message>
        <source>The address of a node is needed.</source>
        <translation>Se necesita la dirección de un nodo.</translation>
    </message>
    <message>
        <source>This address does not go: %1.</source>
        <translation>Esta dirección no es válida: %1.</translation>
    </message>
    <message>
        <source>A name is needed: letters, digits, dots and dashes.</source>
        <translation>Se necesita un nombre: letras, dígitos, puntos y guiones.</translation>
    </message>
    <message>
        <source>This name does not go: %1.</source>
        <translation>Este nombre no es válido: %1.</translation>
    </message>
    <message>
        <source>“%1” is taken; choose another name.</source>
        <translation>«%1» ya está en uso; elija otro nombre.</translation>
    </message>
    <message>
        <source>An admin may do this; you are %1.</source>
        <translation>Esto lo puede hacer un administrador; usted es %1.</translation>
    </message>
    <message>
        <source>Nothing can be changed until the lockdown is lifted.</source>
        <translation>No se puede cambiar nada hasta que se levante el bloqueo total.</translation>
    </message>
    <message>
        <source>Compare the fingerprint of every node, and say so, before a login goes there.</source>
        <translation>Compare la huella de cada nodo e indíquelo antes de que se envíen allí las credenciales.</translation>
    </message>
    <message>
        <source>It is saved, and the login is in the keychain</source>
        <translation>Está guardado y las credenciales están en el llavero</translation>
    </message>
    <message>
        <source>%1 in %2 are not needed any more, and hold it in clear.</source>
        <translation>%1, en %2, ya no hacen falta y contienen las credenciales sin cifrar.</translation>
    </message>
    <message>
        <source>&amp;Remove them…</source>
        <translation>&amp;Eliminarlos…</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Conservarlos</translation>
    </message>
    <message>
        <source>Not tried yet. First the certificates are looked at; a login only goes to nodes that somebody vouches for.</source>
        <translation>Aún sin probar. Primero se examinan los certificados; las credenciales solo se envían a nodos que alguien avala.</translation>
    </message>
    <message>
        <source>Looking at the certificate of %1…</source>
        <translation>Examinando el certificado de %1…</translation>
    </message>
    <message>
        <source>Trying the login…</source>
        <translation>Probando las credenciales…</translation>
    </message>
    <message>
        <source>Compare the fingerprints above and accept them; then the test goes on.</source>
        <translation>Compare las huellas de arriba y acéptelas; después la prueba continúa.</translation>
    </message>
    <message>
        <source>No login was sent.</source>
        <translation>No se enviaron credenciales.</translation>
    </message>
    <message>
        <source>The nodes are known. With a login the rest of the way can be tried.</source>
        <translation>Los nodos son conocidos. Con unas credenciales se puede probar el resto del camino.</translation>
    </message>
    <message>
        <source>&amp;Stop the test</source>
        <translation>&amp;Detener la prueba</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Detener la prueba</translation>
    </message>
    <message>
        <source>Test the way to this cluster</source>
        <translation>Probar el camino a este clúster</translation>
    </message>
    <message>
        <source>&amp;Add “%1”…</source>
        <translation>&amp;Añadir «%1»…</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>Keeps the login in the keychain, then opens the plan.</source>
        <translation>Guarda las credenciales en el llavero y después abre el plan.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add a Proxmox cluster</source>
        <translation>Añadir un clúster Proxmox</translation>
    </message>
    <message>
        <source>It is only read until a change is planned there.</source>
        <translation>Solo se lee hasta que se planifique un cambio allí.</translation>
    </message>
    <message>
        <source>It is a Docker engine instead</source>
        <translation>En realidad es un motor Docker</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>Trust a certificate authority of your own…</source>
        <translation>Confiar en una autoridad de certificación propia…</translation>
    </message>
    <message>
        <source>Certificate a&amp;uthority</source>
        <translation>A&amp;utoridad de certificación</translation>
    </message>
    <message>
        <source>The full path of a PEM file, such as pve-root-ca.pem</source>
        <translation>La ruta completa de un archivo PEM, como pve-root-ca.pem</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autoridad de certificación</translation>
    </message>
    <message>
        <source>How we are let in</source>
        <translation>Cómo se accede</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>What you call it: home, rack</source>
        <translation>Cómo lo llama: home, rack</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>El camino hasta allí</translation>
    </message>
    <message>
        <source>What is an endpoint?</source>
        <translation>¿Qué es un punto de acceso?</translation>
    </message>
    <message>
        <source>Open the help on endpoints</source>
        <translation>Abrir la ayuda sobre puntos de acceso</translation>
    </message>
    <message>
        <source>A plan to save “%1” waits or runs already; choose another name.</source>
        <translation>Un plan para guardar «%1» ya espera o se ejecuta; elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::AddEndpointSheet</name>
    <message>
        <source>The test was stopped.</source>
        <translation>La prueba se detuvo.</translation>
    </message>
    <message>
        <source>An admin may do this; you are %1.</source>
        <translation>Esto lo puede hacer un administrador; usted es %1.</translation>
    </message>
    <message>
        <source>Nothing can be changed until the lockdown is lifted.</source>
        <translation>No se puede cambiar nada hasta que se levante el bloqueo total.</translation>
    </message>
    <message>
        <source>This address is among your endpoints already, as “%1”.</source>
        <translation>Esta dirección ya está entre sus puntos de acceso, como «%1».</translation>
    </message>
    <message>
        <source>Not tried yet. The test goes the way there, layer by layer, and changes nothing.</source>
        <translation>Aún sin probar. La prueba recorre el camino hasta allí, capa por capa, y no cambia nada.</translation>
    </message>
    <message>
        <source>With an address the way there can be tried.</source>
        <translation>Con una dirección se puede probar el camino hasta allí.</translation>
    </message>
    <message>
        <source>Being tried…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>It can be saved all the same: its rows come when it answers.</source>
        <translation>Se puede guardar de todos modos: sus filas llegan cuando responda.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what to do, what else can be done</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>&amp;Stop the test</source>
        <translation>&amp;Detener la prueba</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Detener la prueba</translation>
    </message>
    <message>
        <source>Test the way to this address</source>
        <translation>Probar el camino a esta dirección</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>&amp;Add “%1”…</source>
        <translation>&amp;Añadir «%1»…</translation>
    </message>
    <message>
        <source>Opens the plan: nothing is saved before you say so.</source>
        <translation>Abre el plan: no se guarda nada antes de que usted acepte.</translation>
    </message>
    <message>
        <source>It is only read until a change is planned there.</source>
        <translation>Solo se lee hasta que se planifique un cambio allí.</translation>
    </message>
    <message>
        <source>Add an endpoint</source>
        <translation>Añadir un punto de acceso</translation>
    </message>
    <message>
        <source>How it is reached, and what it is called</source>
        <translation>Cómo se accede a él y cómo se llama</translation>
    </message>
    <message>
        <source>Where it is, and what it is called</source>
        <translation>Dónde está y cómo se llama</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>El camino hasta allí</translation>
    </message>
    <message>
        <source>What is an endpoint?</source>
        <translation>¿Qué es un punto de acceso?</translation>
    </message>
    <message>
        <source>Open the help on endpoints</source>
        <translation>Abrir la ayuda sobre puntos de acceso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It is a Proxmox cluster…</source>
        <translation>Es un clúster Proxmox…</translation>
    </message>
    <message>
        <source>Add a Proxmox cluster instead</source>
        <translation>Añadir un clúster Proxmox en su lugar</translation>
    </message>
</context>
<context>
    <name>wingman::ui::AgeLabel</name>
    <message>
        <source>It is not known when.</source>
        <translation>No se sabe cuándo.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::AllowProposalModel</name>
    <message>
        <source>on the list already</source>
        <translation>ya en la lista</translation>
    </message>
    <message>
        <source>nothing that runs now</source>
        <translation>nada de lo que se ejecuta ahora</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, allows %2</source>
        <comment>an entry, the names it covers</comment>
        <translation>%1, permite %2</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Allows, of what runs now</source>
        <translation>Permite, de lo que se ejecuta ahora</translation>
    </message>
</context>
<context>
    <name>wingman::ui::AllowedBox</name>
    <message>
        <source>This cannot be said</source>
        <translation>No se puede determinar</translation>
    </message>
    <message>
        <source>A name, or an address such as docker://local/container/web-1</source>
        <translation>Un nombre o una dirección como docker://local/container/web-1</translation>
    </message>
    <message>
        <source>Would this be allowed?</source>
        <translation>¿Se permitiría esto?</translation>
    </message>
    <message>
        <source>Kind of thing</source>
        <translation>Tipo de objeto</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Contenedor</translation>
    </message>
    <message>
        <source>Compose project</source>
        <translation>Proyecto de compose</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>VM</source>
        <translation>VM</translation>
    </message>
    <message>
        <source>LXC</source>
        <translation>LXC</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
</context>
<context>
    <name>wingman::ui::AppearanceSection</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Light and dark follow the desktop unless you choose.</source>
        <translation>Claro y oscuro siguen al escritorio, salvo que elija otra cosa.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
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
        <source>&amp;Rows</source>
        <translation>&amp;Filas</translation>
    </message>
    <message>
        <source>Compact rows show more at once.</source>
        <translation>Las filas compactas muestran más a la vez.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Amplias</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactas</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>&amp;Movimiento</translation>
    </message>
    <message>
        <source>Motion only explains a change; it can be left out.</source>
        <translation>El movimiento solo explica un cambio; se puede omitir.</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reducido</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Names, commands and records stay as they are in every language.</source>
        <translation>Los nombres, comandos y registros no cambian en ningún idioma.</translation>
    </message>
    <message>
        <source>&amp;Closing the window</source>
        <translation>&amp;Al cerrar la ventana</translation>
    </message>
    <message>
        <source>In the tray the console goes on watching. What runs is never stopped by closing the window.</source>
        <translation>En la bandeja la consola sigue vigilando. Cerrar la ventana nunca detiene lo que se ejecuta.</translation>
    </message>
    <message>
        <source>Ask the first time</source>
        <translation>Preguntar la primera vez</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Mantener en ejecución en la bandeja</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>&amp;Notificaciones</translation>
    </message>
    <message>
        <source>They are grouped, come at most a few at a time, and open what they speak of.</source>
        <translation>Se agrupan, llegan solo unas pocas a la vez y abren aquello de lo que hablan.</translation>
    </message>
    <message>
        <source>Everything worth knowing</source>
        <translation>Todo lo que conviene saber</translation>
    </message>
    <message>
        <source>Only what needs attention</source>
        <translation>Solo lo que requiere atención</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Window and tray</source>
        <translation>Ventana y bandeja</translation>
    </message>
    <message>
        <source>&amp;Backups of guests</source>
        <translation>&amp;Copias de seguridad de los invitados</translation>
    </message>
    <message>
        <source>A guest whose newest backup is older counts as unprotected, and Home says so.</source>
        <translation>Un invitado cuya copia de seguridad más reciente sea anterior cuenta como desprotegido, e Inicio lo indica.</translation>
    </message>
    <message>
        <source>At least every day</source>
        <translation>Al menos cada día</translation>
    </message>
    <message>
        <source>At least every two days</source>
        <translation>Al menos cada dos días</translation>
    </message>
    <message>
        <source>At least every week</source>
        <translation>Al menos cada semana</translation>
    </message>
    <message>
        <source>At least every two weeks</source>
        <translation>Al menos cada dos semanas</translation>
    </message>
    <message>
        <source>At least every month</source>
        <translation>Al menos cada mes</translation>
    </message>
    <message>
        <source>At least every three months</source>
        <translation>Al menos cada tres meses</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>Qué requiere atención</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Approval</name>
    <message>
        <source>Your role “%1” may not approve tier %2. An approver or an admin may.</source>
        <translation>Su rol «%1» no puede aprobar el nivel %2. Puede hacerlo un aprobador o un administrador.</translation>
    </message>
    <message>
        <source>The console is locked down: nothing can be approved until that is lifted.</source>
        <translation>La consola está en bloqueo total: no se puede aprobar nada hasta que se levante.</translation>
    </message>
    <message>
        <source>The console is read-only: nothing can be approved until that is switched off.</source>
        <translation>La consola está en solo lectura: no se puede aprobar nada hasta que se desactive.</translation>
    </message>
    <message>
        <source>You may decide this one.</source>
        <translation>Puede decidir sobre esta.</translation>
    </message>
    <message>
        <source>You asked for this one yourself; the policy lets you approve tier %1 all the same.</source>
        <translation>La solicitó usted; aun así, la política le permite aprobar el nivel %1.</translation>
    </message>
    <message>
        <source>You asked for this one, so somebody else has to approve it. Self-approval of tier %1 is off under Settings › Policy and lists.</source>
        <translation>La solicitó usted, así que debe aprobarla otra persona. La autoaprobación del nivel %1 está desactivada en Ajustes › Política y listas.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ApprovalCard</name>
    <message>
        <source>%1 approved it, %2 had asked</source>
        <comment>who, who</comment>
        <translation>Aprobado por %1, solicitado por %2</translation>
    </message>
    <message>
        <source>%1 asked</source>
        <comment>who</comment>
        <translation>Solicitado por %1</translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation>No se indicó ningún motivo.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a reason</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>It may be started once, from its plan sheet.</source>
        <translation>Se puede iniciar una vez, desde su hoja del plan.</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Abrir el plan</translation>
    </message>
    <message>
        <source>Review plan</source>
        <translation>Revisar el plan</translation>
    </message>
    <message>
        <source>Open the plan “%1”</source>
        <translation>Abrir el plan «%1»</translation>
    </message>
    <message>
        <source>Review the plan “%1”</source>
        <translation>Revisar el plan «%1»</translation>
    </message>
    <message>
        <source>lapses in %1</source>
        <comment>a time span</comment>
        <translation>caduca dentro de %1</translation>
    </message>
    <message>
        <source>has lapsed</source>
        <translation>ha caducado</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ApprovalModel</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Solicitado por</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Lapses</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decidido por</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ApprovalsView</name>
    <message>
        <source>%1 · %2</source>
        <comment>what, state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>who decided, reason</comment>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Nothing waits for approval now.</source>
        <translation>Ahora nada espera aprobación.</translation>
    </message>
    <message>
        <source>Decided earlier</source>
        <translation>Decididas antes</translation>
    </message>
    <message>
        <source>Approvals decided earlier</source>
        <translation>Aprobaciones decididas antes</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Aprobaciones</translation>
    </message>
</context>
<context>
    <name>wingman::ui::AskSheet</name>
    <message>
        <source>Opens the plan; nothing happens before you agree</source>
        <translation>Abre el plan; no ocurre nada antes de que usted acepte</translation>
    </message>
    <message>
        <source>The plan is shown next, with what policy says. Nothing is changed by asking.</source>
        <translation>A continuación se muestra el plan, con lo que dice la política. Preguntar no cambia nada.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Plan it…</source>
        <translation>&amp;Planificar…</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Planificar</translation>
    </message>
    <message>
        <source>Asking the running guests who has this engine&apos;s address…</source>
        <translation>Preguntando a los invitados en marcha quién tiene la dirección de este motor…</translation>
    </message>
    <message>
        <source>No running guest says that it has this engine&apos;s address.</source>
        <translation>Ningún invitado en marcha dice tener la dirección de este motor.</translation>
    </message>
    <message>
        <source>Found by its address: %1 says that it has %2.</source>
        <translation>Encontrado por su dirección: %1 dice tener %2.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Attention</name>
    <message numerus="yes">
        <source>The audit chain does not verify: %n violation(s) found.</source>
        <translation>
            <numerusform>La cadena de auditoría no supera la verificación: se encontró %n infracción.</numerusform>
            <numerusform>La cadena de auditoría no supera la verificación: se encontraron %n infracciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lockdown: nothing can be changed. Reason: %1.</source>
        <translation>Bloqueo total: no se puede cambiar nada. Motivo: %1.</translation>
    </message>
    <message>
        <source>It is not known how this ended: %1.</source>
        <translation>No se sabe cómo terminó esto: %1.</translation>
    </message>
    <message>
        <source>A setting is refused.</source>
        <translation>Se rechaza un ajuste.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. What is shown of it is as last seen.</source>
        <translation>No se puede acceder a %1. Se muestra tal como se vio por última vez.</translation>
    </message>
    <message>
        <source>Node %1 of %2 is offline.</source>
        <translation>El nodo %1 de %2 está sin conexión.</translation>
    </message>
    <message>
        <source>%1 on %2 is dead.</source>
        <translation>%1 en %2 está inservible.</translation>
    </message>
    <message>
        <source>%1 on %2 does not stay up and is being restarted.</source>
        <translation>%1 en %2 no se mantiene activo y se está reiniciando.</translation>
    </message>
    <message>
        <source>%1 on %2 is unhealthy.</source>
        <translation>%1 en %2 está en mal estado.</translation>
    </message>
    <message>
        <source>Waits for approval: %1.</source>
        <translation>A la espera de aprobación: %1.</translation>
    </message>
    <message>
        <source>This failed: %1.</source>
        <translation>Esto falló: %1.</translation>
    </message>
    <message>
        <source>Approved and not started: %1.</source>
        <translation>Aprobado y no iniciado: %1.</translation>
    </message>
    <message>
        <source>Dangerous operations are allowed by %1.</source>
        <translation>%1 permite operaciones peligrosas.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of %1 could not be read.</source>
        <translation>
            <numerusform>No se pudo leer %n parte de %1.</numerusform>
            <numerusform>No se pudieron leer %n partes de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit chain was not verified for more than a day.</source>
        <translation>La cadena de auditoría no se ha verificado desde hace más de un día.</translation>
    </message>
    <message>
        <source>The audit chain was not verified yet.</source>
        <translation>La cadena de auditoría aún no se ha verificado.</translation>
    </message>
    <message>
        <source>The end of the audit chain is not the one that was seen before.</source>
        <translation>El final de la cadena de auditoría no es el que se vio antes.</translation>
    </message>
    <message>
        <source>An endpoint cannot be used: %1</source>
        <translation>No se puede usar un punto de acceso: %1</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of node %1 of %2 ends in %n day(s).</source>
        <translation>
            <numerusform>El certificado del nodo %1 de %2 caduca dentro de %n día.</numerusform>
            <numerusform>El certificado del nodo %1 de %2 caduca dentro de %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate of node %1 of %2 has ended.</source>
        <translation>El certificado del nodo %1 de %2 ha caducado.</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) of %1 without a recent backup, %2 the longest.</source>
        <translation>
            <numerusform>%n invitado de %1 sin copia de seguridad reciente, el que más tiempo lleva: %2.</numerusform>
            <numerusform>%n invitados de %1 sin copia de seguridad reciente, el que más tiempo lleva: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) of %1 without a recent backup; of %2 there is none at all.</source>
        <translation>
            <numerusform>%n invitado de %1 sin copia de seguridad reciente; de %2 no hay ninguna.</numerusform>
            <numerusform>%n invitados de %1 sin copia de seguridad reciente; de %2 no hay ninguna.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::AttentionList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more things that want attention</source>
        <translation>
            <numerusform>Mostrar %n asunto más que requiere atención</numerusform>
            <numerusform>Mostrar %n asuntos más que requieren atención</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::AttentionModel</name>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Siguiente paso</translation>
    </message>
</context>
<context>
    <name>wingman::ui::AuditMessages</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Somebody changed them, or the disk is damaged. Verify the chain, and restore a backup that verifies.</source>
        <translation>Alguien los cambió o el disco está dañado. Verifique la cadena y restaure una copia de seguridad que se verifique.</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Verificar ahora</translation>
    </message>
    <message>
        <source>The chain cannot be read</source>
        <translation>No se puede leer la cadena</translation>
    </message>
    <message>
        <source>Reading the chain…</source>
        <translation>Leyendo la cadena…</translation>
    </message>
    <message>
        <source>Nothing matched down to #%1.</source>
        <translation>No hay coincidencias hasta #%1.</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Ninguna entrada coincide</translation>
    </message>
    <message>
        <source>The whole chain was looked through.</source>
        <translation>Se revisó toda la cadena.</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>Mostrar todas las entradas</translation>
    </message>
    <message>
        <source>Nothing was recorded yet</source>
        <translation>Aún no se ha registrado nada</translation>
    </message>
    <message>
        <source>The first plan, decision or change of a setting begins the chain.</source>
        <translation>El primer plan, decisión o cambio de un ajuste inicia la cadena.</translation>
    </message>
    <message>
        <source>Looking further back, before #%1…</source>
        <translation>Mirando más atrás, antes de #%1…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, back to the first one</source>
        <translation>
            <numerusform>%n entrada, la primera</numerusform>
            <numerusform>%n entradas, hasta la primera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries; older ones come as you scroll</source>
        <translation>
            <numerusform>%n entrada; las anteriores llegan al desplazarse</numerusform>
            <numerusform>%n entradas; las anteriores llegan al desplazarse</numerusform>
        </translation>
    </message>
    <message>
        <source>The executions cannot be read</source>
        <translation>No se pueden leer las ejecuciones</translation>
    </message>
    <message>
        <source>Reading the executions…</source>
        <translation>Leyendo las ejecuciones…</translation>
    </message>
    <message>
        <source>No execution matches</source>
        <translation>Ninguna ejecución coincide</translation>
    </message>
    <message>
        <source>Older ones were not looked at yet: “Load more” brings them.</source>
        <translation>Las anteriores aún no se han revisado: «Cargar más» las trae.</translation>
    </message>
    <message>
        <source>Every execution was looked at.</source>
        <translation>Se revisaron todas las ejecuciones.</translation>
    </message>
    <message>
        <source>Show all executions</source>
        <translation>Mostrar todas las ejecuciones</translation>
    </message>
    <message>
        <source>Nothing was planned yet</source>
        <translation>Aún no se ha planificado nada</translation>
    </message>
    <message>
        <source>Whatever is changed begins as a plan, and every plan is kept here with what became of it. Select a workload to begin.</source>
        <translation>Todo cambio empieza como un plan, y cada plan se conserva aquí con lo que resultó de él. Seleccione una carga para empezar.</translation>
    </message>
    <message>
        <source>The executions cannot be read again: what is shown may be old.</source>
        <translation>No se pueden leer de nuevo las ejecuciones: lo mostrado puede ser antiguo.</translation>
    </message>
    <message numerus="yes">
        <source>%n execution(s) are left out: what is stored of them is not what the chain says.</source>
        <translation>
            <numerusform>Se omite %n ejecución: lo almacenado de ella no es lo que dice la cadena.</numerusform>
            <numerusform>Se omiten %n ejecuciones: lo almacenado de ellas no es lo que dice la cadena.</numerusform>
        </translation>
    </message>
    <message>
        <source>The approvals cannot be read</source>
        <translation>No se pueden leer las aprobaciones</translation>
    </message>
    <message>
        <source>Reading the approvals…</source>
        <translation>Leyendo las aprobaciones…</translation>
    </message>
    <message>
        <source>Nothing waits for approval</source>
        <translation>Nada espera aprobación</translation>
    </message>
    <message>
        <source>What interrupts or destroys something has to be approved. Who asks for it does so on the plan sheet, and it arrives here.</source>
        <translation>Lo que interrumpe o destruye algo se debe aprobar. Quien lo pide lo hace en la hoja del plan, y llega aquí.</translation>
    </message>
    <message>
        <source>Go to the workloads</source>
        <translation>Ir a las cargas</translation>
    </message>
    <message>
        <source>The approvals cannot be read again: what is shown may be old.</source>
        <translation>No se pueden leer de nuevo las aprobaciones: lo mostrado puede ser antiguo.</translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s) are left out: what is stored of them is not what the chain says.</source>
        <translation>
            <numerusform>Se omite %n aprobación: lo almacenado de ella no es lo que dice la cadena.</numerusform>
            <numerusform>Se omiten %n aprobaciones: lo almacenado de ellas no es lo que dice la cadena.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plans cannot be read again: what is said of them may be old.</source>
        <translation>No se pueden leer de nuevo los planes: lo que se dice de ellos puede ser antiguo.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::AuditPage</name>
    <message>
        <source>Verify the chain now</source>
        <translation>Verificar la cadena ahora</translation>
    </message>
    <message>
        <source>It is being verified already.</source>
        <translation>Ya se está verificando.</translation>
    </message>
    <message>
        <source>Show the approvals</source>
        <translation>Mostrar las aprobaciones</translation>
    </message>
    <message>
        <source>Show the executions</source>
        <translation>Mostrar las ejecuciones</translation>
    </message>
    <message>
        <source>Show the chain</source>
        <translation>Mostrar la cadena</translation>
    </message>
    <message>
        <source>The chain is being verified.</source>
        <translation>Se está verificando la cadena.</translation>
    </message>
    <message>
        <source>Reads every entry and compares every hash.</source>
        <translation>Lee cada entrada y compara cada hash.</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Aprobaciones</translation>
    </message>
    <message>
        <source>Executions</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Cadena</translation>
    </message>
    <message>
        <source>Views of the audit</source>
        <translation>Vistas de la auditoría</translation>
    </message>
    <message>
        <source>&amp;Verify now</source>
        <translation>&amp;Verificar ahora</translation>
    </message>
</context>
<context>
    <name>wingman::ui::BackupsTab</name>
    <message>
        <source>Asks for the storage, then opens the plan</source>
        <translation>Pregunta por el almacenamiento y después abre el plan</translation>
    </message>
    <message>
        <source>The backups cannot be read now</source>
        <translation>Las copias de seguridad no se pueden leer ahora</translation>
    </message>
    <message>
        <source>Looking into the storages</source>
        <translation>Revisando los almacenamientos</translation>
    </message>
    <message>
        <source>As last read</source>
        <translation>Como se leyó por última vez</translation>
    </message>
    <message numerus="yes">
        <source>%n storage(s) could not be looked into</source>
        <translation>
            <numerusform>No se pudo revisar %n almacenamiento</numerusform>
            <numerusform>No se pudieron revisar %n almacenamientos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>There is no backup of it</source>
        <translation>No hay ninguna copia de seguridad</translation>
    </message>
    <message>
        <source>A backup lies on a storage that takes backups, and survives the guest and its disks.</source>
        <translation>Una copia de seguridad está en un almacenamiento que las admite y sobrevive al invitado y a sus discos.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s), read %1. Older than %2 counts as unprotected; the settings say how long.</source>
        <translation>
            <numerusform>%n copia de seguridad, leída %1. Con más de %2 de antigüedad, el invitado cuenta como desprotegido; los ajustes fijan el plazo.</numerusform>
            <numerusform>%n copias de seguridad, leídas %1. Con más de %2 de antigüedad, el invitado cuenta como desprotegido; los ajustes fijan el plazo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups of this guest, newest first</source>
        <translation>Copias de seguridad de este invitado, la más reciente primero</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>&amp;Hacer copia de seguridad ahora…</translation>
    </message>
    <message>
        <source>No backup was found in the storages that could be looked into</source>
        <translation>No se encontró ninguna copia de seguridad en los almacenamientos que se pudieron revisar</translation>
    </message>
    <message>
        <source>read %1</source>
        <comment>how long ago</comment>
        <translation>leído %1</translation>
    </message>
</context>
<context>
    <name>wingman::ui::CertificateChange</name>
    <message>
        <source>Another certificate than the one you accepted</source>
        <translation>Un certificado distinto del que usted aceptó</translation>
    </message>
    <message>
        <source>Accepted before</source>
        <translation>Aceptado antes</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Mostrado ahora</translation>
    </message>
    <message>
        <source>Trust the new one…</source>
        <translation>Confiar en el nuevo…</translation>
    </message>
    <message>
        <source>Trust the new certificate</source>
        <translation>Confiar en el nuevo certificado</translation>
    </message>
    <message>
        <source>Opens the plan, which asks for the beginning of the new fingerprint.</source>
        <translation>Abre el plan, que pide el principio de la nueva huella.</translation>
    </message>
    <message>
        <source>%1 was not spoken to, and no login was sent. Nodes renew their certificates now and then; somebody in between would look the same. The new one is for %2, issued by %3, good from %4 until %5: compare it with what the node itself shows before you trust it.</source>
        <translation>No se habló con %1 ni se enviaron credenciales. Los nodos renuevan sus certificados de vez en cuando; alguien interpuesto se vería igual. El nuevo es para %2, emitido por %3, válido desde %4 hasta %5: compárelo con lo que muestra el propio nodo antes de confiar en él.</translation>
    </message>
    <message>
        <source>Accepted before: %1</source>
        <translation>Aceptado antes: %1</translation>
    </message>
    <message>
        <source>Shown now: %1</source>
        <translation>Mostrado ahora: %1</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Chain</name>
    <message>
        <source>begin</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>request</source>
        <translation>solicitud</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>aprobar</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>rechazar</translation>
    </message>
    <message>
        <source>intent</source>
        <translation>intención</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ejecutar</translation>
    </message>
    <message>
        <source>recover</source>
        <translation>recuperar</translation>
    </message>
    <message>
        <source>find out</source>
        <translation>averiguar</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>retirar</translation>
    </message>
    <message>
        <source>void</source>
        <translation>anular</translation>
    </message>
    <message>
        <source>change policy</source>
        <translation>cambiar la política</translation>
    </message>
    <message>
        <source>change settings</source>
        <translation>cambiar los ajustes</translation>
    </message>
    <message>
        <source>change endpoints</source>
        <translation>cambiar los puntos de acceso</translation>
    </message>
    <message>
        <source>change mode</source>
        <translation>cambiar el modo</translation>
    </message>
    <message>
        <source>show values</source>
        <translation>mostrar valores</translation>
    </message>
    <message>
        <source>read logs</source>
        <translation>leer registros de salida</translation>
    </message>
    <message>
        <source>What came of “%1” was found out by looking at the target again: %2.</source>
        <translation>Se averiguó qué resultó de «%1» mirando de nuevo el objetivo: %2.</translation>
    </message>
    <message>
        <source>“%1”, started by %2, ended: %3.</source>
        <comment>operation on a target, who, state</comment>
        <translation>«%1», iniciado por %2, terminó: %3.</translation>
    </message>
    <message>
        <source>%1 asked for “%2”, and the policy refused it.</source>
        <translation>%1 solicitó «%2» y la política lo denegó.</translation>
    </message>
    <message>
        <source>%1 planned “%2”. It needs an approval before it may start.</source>
        <translation>%1 planificó «%2». Necesita una aprobación antes de poder iniciarse.</translation>
    </message>
    <message>
        <source>%1 planned “%2”. The policy allows it.</source>
        <translation>%1 planificó «%2». La política lo permite.</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>needs approval</source>
        <translation>requiere aprobación</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>denegado</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>registrado</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>permitido</translation>
    </message>
    <message>
        <source>the console</source>
        <translation>la consola</translation>
    </message>
    <message>
        <source>the command line</source>
        <translation>la línea de comandos</translation>
    </message>
    <message>
        <source>a schedule</source>
        <translation>una programación</translation>
    </message>
    <message>
        <source>the listener</source>
        <translation>el servicio de escucha</translation>
    </message>
    <message>
        <source>a runner</source>
        <translation>un ejecutor</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>%n objetivo</numerusform>
            <numerusform>%n objetivos</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain begins with this entry.</source>
        <translation>La cadena empieza con esta entrada.</translation>
    </message>
    <message>
        <source>%1 asked for an approval of “%2”.</source>
        <translation>%1 solicitó una aprobación de «%2».</translation>
    </message>
    <message>
        <source>%1 approved “%2”, which %3 had asked for.</source>
        <translation>%1 aprobó «%2», que había solicitado %3.</translation>
    </message>
    <message>
        <source>%1 rejected “%2”, which %3 had asked for.</source>
        <translation>%1 rechazó «%2», que había solicitado %3.</translation>
    </message>
    <message>
        <source>%1 started “%2”. This entry was durable before anything was sent.</source>
        <translation>%1 inició «%2». Esta entrada quedó guardada de forma duradera antes de enviar nada.</translation>
    </message>
    <message>
        <source>The process that ran “%1” had ended. Wingman took it over, to find out what came of it.</source>
        <translation>El proceso que ejecutaba «%1» había terminado. Wingman se hizo cargo para averiguar qué resultó de ello.</translation>
    </message>
    <message>
        <source>%1 withdrew “%2”. Nothing was sent.</source>
        <translation>%1 retiró «%2». No se envió nada.</translation>
    </message>
    <message>
        <source>“%1” no longer fitted what was there when it was to start. Nothing was sent.</source>
        <translation>«%1» ya no se ajustaba a lo que había cuando debía iniciarse. No se envió nada.</translation>
    </message>
    <message>
        <source>%1 had the values of %2 shown that can hold secrets.</source>
        <translation>%1 hizo mostrar los valores de %2 que pueden contener secretos.</translation>
    </message>
    <message>
        <source>%1 read the logs of %2.</source>
        <translation>%1 leyó los registros de salida de %2.</translation>
    </message>
    <message>
        <source>%1 changed “%2”: version %3 holds from here on.</source>
        <translation>%1 cambió «%2»: a partir de aquí rige la versión %3.</translation>
    </message>
    <message>
        <source>%1 did “%2”.</source>
        <comment>who, action</comment>
        <translation>%1 hizo «%2».</translation>
    </message>
    <message>
        <source>%1 did “%2” on %3.</source>
        <comment>who, action, target</comment>
        <translation>%1 hizo «%2» en %3.</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>bloquear</translation>
    </message>
    <message>
        <source>unlock</source>
        <translation>desbloquear</translation>
    </message>
    <message>
        <source>set passphrase</source>
        <translation>definir la frase</translation>
    </message>
    <message>
        <source>remove passphrase</source>
        <translation>quitar la frase</translation>
    </message>
    <message>
        <source>wrong passphrase</source>
        <translation>frase incorrecta</translation>
    </message>
    <message>
        <source>The console of %1 locked itself: nobody used it.</source>
        <translation>La consola de %1 se bloqueó: nadie la usaba.</translation>
    </message>
    <message>
        <source>The console of %1 locked itself, with the desktop.</source>
        <translation>La consola de %1 se bloqueó con el escritorio.</translation>
    </message>
    <message>
        <source>%1 locked the console.</source>
        <translation>%1 bloqueó la consola.</translation>
    </message>
    <message>
        <source>%1 unlocked the console with the passphrase.</source>
        <translation>%1 desbloqueó la consola con la frase de contraseña.</translation>
    </message>
    <message>
        <source>%1 set a new passphrase for the console.</source>
        <translation>%1 definió una nueva frase de contraseña para la consola.</translation>
    </message>
    <message>
        <source>%1 removed the passphrase of the console.</source>
        <translation>%1 quitó la frase de contraseña de la consola.</translation>
    </message>
    <message>
        <source>%1 removed the passphrase of the console without giving it.</source>
        <translation>%1 quitó la frase de contraseña de la consola sin indicarla.</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong passphrase(s) in a row were given for %1.</source>
        <translation>
            <numerusform>Se dio %n frase de contraseña incorrecta para %1.</numerusform>
            <numerusform>Se dieron %n frases de contraseña incorrectas seguidas para %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 unlocked the console with the passphrase, after %n wrong one(s).</source>
        <translation>
            <numerusform>%1 desbloqueó la consola con la frase de contraseña, tras %n incorrecta.</numerusform>
            <numerusform>%1 desbloqueó la consola con la frase de contraseña, tras %n incorrectas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::ChainBanner</name>
    <message>
        <source>The end of the chain was cut off or written anew</source>
        <translation>El final de la cadena se cortó o se reescribió</translation>
    </message>
    <message>
        <source>This window has seen entry #%1, and now the chain ends at #%2. Keep a copy of the data folder, and restore a backup that holds the entry.</source>
        <translation>Esta ventana ha visto la entrada #%1 y ahora la cadena termina en #%2. Conserve una copia de la carpeta de datos y restaure una copia de seguridad que contenga la entrada.</translation>
    </message>
    <message>
        <source>Entry #%1 is not the one that this window has seen before. Keep a copy of the data folder, and restore a backup that was made before it changed.</source>
        <translation>La entrada #%1 no es la que esta ventana vio antes. Conserve una copia de la carpeta de datos y restaure una copia de seguridad hecha antes de que cambiara.</translation>
    </message>
    <message numerus="yes">
        <source>The chain does not verify: %n violation(s)</source>
        <translation>
            <numerusform>La cadena no supera la verificación: %n infracción</numerusform>
            <numerusform>La cadena no supera la verificación: %n infracciones</numerusform>
        </translation>
    </message>
    <message>
        <source>The record was changed behind Wingman&apos;s back, or the disk is damaged. Keep a copy of the data folder, and restore a backup that verifies.</source>
        <translation>El registro se cambió al margen de Wingman o el disco está dañado. Conserve una copia de la carpeta de datos y restaure una copia de seguridad que se verifique.</translation>
    </message>
    <message>
        <source>Nothing was recorded yet</source>
        <translation>Aún no se ha registrado nada</translation>
    </message>
    <message>
        <source>The first entry begins the chain.</source>
        <translation>La primera entrada inicia la cadena.</translation>
    </message>
    <message>
        <source>Hashes, links, sequence and checkpoints agree.</source>
        <translation>Los hashes, los enlaces, la secuencia y los puntos de control concuerdan.</translation>
    </message>
    <message numerus="yes">
        <source>%n newer entries are not checked yet.</source>
        <translation>
            <numerusform>%n entrada más reciente aún no está comprobada.</numerusform>
            <numerusform>%n entradas más recientes aún no están comprobadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1 entries verify, and none is missing</source>
        <translation>Las %1 entradas se verifican y no falta ninguna</translation>
    </message>
    <message>
        <source>The newest %1 entries verify</source>
        <translation>Las %1 entradas más recientes se verifican</translation>
    </message>
    <message>
        <source>Those before #%1 were not looked at in this session: “Verify now” checks all of them.</source>
        <translation>Las anteriores a #%1 no se revisaron en esta sesión: «Verificar ahora» las comprueba todas.</translation>
    </message>
    <message>
        <source>Not verified in this session</source>
        <translation>Sin verificar en esta sesión</translation>
    </message>
    <message>
        <source>“Verify now” reads every entry and compares every hash.</source>
        <translation>«Verificar ahora» lee cada entrada y compara cada hash.</translation>
    </message>
    <message>
        <source>Verifying the chain…</source>
        <translation>Verificando la cadena…</translation>
    </message>
    <message>
        <source>The verification was stopped</source>
        <translation>La verificación se detuvo</translation>
    </message>
    <message>
        <source>It says nothing about the chain. “Verify now” begins anew.</source>
        <translation>No dice nada sobre la cadena. «Verificar ahora» empieza de nuevo.</translation>
    </message>
    <message>
        <source>The chain could not be verified</source>
        <translation>No se pudo verificar la cadena</translation>
    </message>
    <message>
        <source>Head #%1</source>
        <comment>newest entry</comment>
        <translation>Cabeza #%1</translation>
    </message>
    <message>
        <source>the head&apos;s hash</source>
        <translation>el hash de la cabeza</translation>
    </message>
    <message>
        <source>took %1</source>
        <comment>how long</comment>
        <translation>tardó %1</translation>
    </message>
    <message>
        <source>Every entry is read and every hash compared.</source>
        <translation>Se lee cada entrada y se compara cada hash.</translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <comment>verified so far</comment>
        <translation>%1 de %2 entradas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stops the verification; nothing is changed by it.</source>
        <translation>Detiene la verificación; no cambia nada.</translation>
    </message>
    <message>
        <source>What this proves, and what it cannot</source>
        <translation>Qué demuestra esto y qué no puede demostrar</translation>
    </message>
    <message>
        <source>That the newest entries were not cut off is only shown by a head that was kept elsewhere.</source>
        <translation>Que no se cortaron las entradas más recientes solo lo demuestra una cabeza guardada en otro lugar.</translation>
    </message>
    <message>
        <source>Violations of the chain</source>
        <translation>Infracciones de la cadena</translation>
    </message>
    <message>
        <source>Enter opens the entry.</source>
        <translation>Intro abre la entrada.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ChainDays</name>
    <message>
        <source>Any day</source>
        <translation>Cualquier día</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ChainFilter</name>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Falta cerrar unas comillas.</translation>
    </message>
    <message>
        <source>There is no key “%1:”. The keys are %2.</source>
        <translation>No existe la clave «%1:». Las claves son %2.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write 30min, 12h, 7d, 2026-11-21 or 2026-11-21T08:00:00Z.</source>
        <translation>«%1» no es una hora. Escriba 30min, 12h, 7d, 2026-11-21 o 2026-11-21T08:00:00Z.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ChainModel</name>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ChainRows</name>
    <message>
        <source>unreadable</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>does not verify</source>
        <translation>no supera la verificación</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number, what is wrong</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ChainView</name>
    <message>
        <source>New entries cannot be read: what is shown may be old.</source>
        <translation>No se pueden leer las entradas nuevas: lo mostrado puede ser antiguo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Copied the entry.</source>
        <translation>Entrada copiada.</translation>
    </message>
    <message>
        <source>Entries that concern another endpoint than %1 are left out.</source>
        <translation>Se omiten las entradas que se refieren a un punto de acceso distinto de %1.</translation>
    </message>
    <message>
        <source>Older entries cannot be read.</source>
        <translation>No se pueden leer las entradas anteriores.</translation>
    </message>
    <message>
        <source>Entry #%1 cannot be shown.</source>
        <translation>No se puede mostrar la entrada #%1.</translation>
    </message>
    <message>
        <source>Copy entry %1</source>
        <translation>Copiar la entrada %1</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>Mostrar todas las entradas</translation>
    </message>
    <message>
        <source>Show refused only</source>
        <translation>Mostrar solo lo denegado</translation>
    </message>
    <message>
        <source>Filter the chain</source>
        <translation>Filtrar la cadena</translation>
    </message>
    <message>
        <source>actor:anna  action:approval  target:web-1  since:7d</source>
        <translation>actor:anna  action:approval  target:web-1  since:7d</translation>
    </message>
    <message>
        <source>Refused only</source>
        <translation>Solo lo denegado</translation>
    </message>
    <message>
        <source>Shows only what the policy or an approver refused.</source>
        <translation>Muestra solo lo que denegó la política o un aprobador.</translation>
    </message>
    <message>
        <source>Days that are shown</source>
        <translation>Días que se muestran</translation>
    </message>
    <message>
        <source>Entries of the chain</source>
        <translation>Entradas de la cadena</translation>
    </message>
    <message>
        <source>Enter opens the plan that an entry belongs to.</source>
        <translation>Intro abre el plan al que pertenece una entrada.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Chart</name>
    <message>
        <source>nothing was measured</source>
        <translation>no se midió nada</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a figure&apos;s name, and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a moment, and the values of then</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>%1: nothing was measured.</source>
        <translation>%1: no se midió nada.</translation>
    </message>
    <message>
        <source>%1: from %2 to %3, last %4.</source>
        <translation>%1: de %2 a %3, último %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) without a measurement.</source>
        <translation>
            <numerusform>%n intervalo sin medición.</numerusform>
            <numerusform>%n intervalos sin mediciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>The arrow keys go from moment to moment.</source>
        <translation>Las teclas de flecha pasan de un momento a otro.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a day on an axis: weekday and day of the month</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a day on an axis: day and month</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>an amount per second</comment>
        <translation>%1/s</translation>
    </message>
</context>
<context>
    <name>wingman::ui::CodeView</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n coincidencia</numerusform>
            <numerusform>%n coincidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search this document</source>
        <translation>Buscar en este documento</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Previous match (Shift+N)</source>
        <translation>Coincidencia anterior (Mayús+N)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Next match (N)</source>
        <translation>Coincidencia siguiente (N)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the selection, or everything</source>
        <translation>Copiar la selección o todo</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ConfigTab</name>
    <message>
        <source>The configuration cannot be read now</source>
        <translation>No se puede leer la configuración ahora</translation>
    </message>
    <message>
        <source>Reading the configuration</source>
        <translation>Leyendo la configuración</translation>
    </message>
    <message>
        <source>As read before</source>
        <translation>Como se leyó antes</translation>
    </message>
    <message>
        <source>Showing values is recorded</source>
        <translation>Mostrar los valores queda registrado</translation>
    </message>
    <message>
        <source>The audit chain will hold that you looked, and at what, before anything is shown.</source>
        <translation>La cadena de auditoría guardará que usted miró, y qué, antes de mostrar nada.</translation>
    </message>
    <message>
        <source>&amp;Record it and show</source>
        <translation>&amp;Registrarlo y mostrar</translation>
    </message>
    <message>
        <source>&amp;Keep them hidden</source>
        <translation>&amp;Mantenerlos ocultos</translation>
    </message>
    <message>
        <source>Recording, then reading</source>
        <translation>Registrando y después leyendo</translation>
    </message>
    <message>
        <source>Values are shown</source>
        <translation>Los valores se muestran</translation>
    </message>
    <message>
        <source>This was recorded. They are hidden again as soon as you leave this view.</source>
        <translation>Esto quedó registrado. Se ocultan de nuevo en cuanto salga de esta vista.</translation>
    </message>
    <message>
        <source>&amp;Hide values</source>
        <translation>&amp;Ocultar valores</translation>
    </message>
    <message>
        <source>&amp;Show values…</source>
        <translation>&amp;Mostrar valores…</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>Aún no se ha leído nada</translation>
    </message>
    <message>
        <source>Values of variables, commands and labels; looking is recorded</source>
        <translation>Valores de variables, comandos y etiquetas; mirar queda registrado</translation>
    </message>
    <message>
        <source>Hide values</source>
        <translation>Ocultar valores</translation>
    </message>
    <message>
        <source>Show values</source>
        <translation>Mostrar valores</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>Cómo se muestra</translation>
    </message>
    <message>
        <source>Structured</source>
        <translation>Estructurado</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation>JSON sin formato</translation>
    </message>
    <message>
        <source>Configuration as JSON</source>
        <translation>Configuración como JSON</translation>
    </message>
</context>
<context>
    <name>wingman::ui::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>wingman::ui::DataSection</name>
    <message>
        <source>%1 %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The default is %1</source>
        <translation>El valor predeterminado es %1</translation>
    </message>
    <message>
        <source>How the core works</source>
        <translation>Cómo funciona el núcleo</translation>
    </message>
    <message>
        <source>The doctor looks</source>
        <translation>Diagnóstico en curso</translation>
    </message>
    <message>
        <source>The doctor is looking already.</source>
        <translation>El diagnóstico ya está en curso.</translation>
    </message>
    <message>
        <source>Nothing is out of order.</source>
        <translation>Todo está en orden.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) out of order.</source>
        <translation>
            <numerusform>%n problema encontrado.</numerusform>
            <numerusform>%n problemas encontrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Audit chain</source>
        <translation>Cadena de auditoría</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 entradas</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>Open the chain</source>
        <translation>Abrir la cadena</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>for this person only</source>
        <translation>solo para esta persona</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Run the &amp;doctor</source>
        <translation>Ejecutar el &amp;diagnóstico</translation>
    </message>
    <message>
        <source>Run the doctor</source>
        <translation>Ejecutar el diagnóstico</translation>
    </message>
    <message>
        <source>every change is a plan, and recorded</source>
        <translation>cada cambio es un plan y queda registrado</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Cambiar «%1»</translation>
    </message>
    <message>
        <source>Looks at the data folder, the database, the keychain and the way to every endpoint, and changes nothing.</source>
        <translation>Revisa la carpeta de datos, la base de datos, el llavero y el camino a cada punto de acceso, y no cambia nada.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Day</name>
    <message>
        <source>%1 was created</source>
        <translation>Se creó %1</translation>
    </message>
    <message>
        <source>%1 started</source>
        <translation>Se inició %1</translation>
    </message>
    <message>
        <source>%1 was stopped</source>
        <translation>Se detuvo %1</translation>
    </message>
    <message>
        <source>%1 was restarted</source>
        <translation>Se reinició %1</translation>
    </message>
    <message>
        <source>%1 was sent a signal</source>
        <translation>Se envió una señal a %1</translation>
    </message>
    <message>
        <source>%1 was paused</source>
        <translation>Se pausó %1</translation>
    </message>
    <message>
        <source>%1 was resumed</source>
        <translation>Se reanudó %1</translation>
    </message>
    <message>
        <source>%1 was renamed</source>
        <translation>Se renombró %1</translation>
    </message>
    <message>
        <source>The limits of %1 were changed</source>
        <translation>Se cambiaron los límites de %1</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <translation>Se eliminó %1</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation>Se borró %1</translation>
    </message>
    <message>
        <source>%1 exited</source>
        <translation>%1 finalizó</translation>
    </message>
    <message>
        <source>%1 ran out of memory</source>
        <translation>%1 se quedó sin memoria</translation>
    </message>
    <message>
        <source>%1 became unhealthy</source>
        <translation>%1 pasó a mal estado</translation>
    </message>
    <message>
        <source>%1 became healthy</source>
        <translation>%1 pasó a buen estado</translation>
    </message>
    <message>
        <source>%1 appeared</source>
        <translation>Apareció %1</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <translation>%1 ya no existe</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>ocurrió</translation>
    </message>
    <message>
        <source>unwell</source>
        <translation>en mal estado</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>outside Wingman</source>
        <translation>fuera de Wingman</translation>
    </message>
    <message>
        <source>engine event</source>
        <translation>evento del motor</translation>
    </message>
    <message>
        <source>%1, asked by %2</source>
        <comment>what was done, and who</comment>
        <translation>%1, solicitado por %2</translation>
    </message>
    <message>
        <source>%1: %2, asked by %3</source>
        <comment>a deed, how it stands, and who</comment>
        <translation>%1: %2, solicitado por %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name, the engine&apos;s word for what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 changed</source>
        <comment>what, of what</comment>
        <translation>%1 de %2 cambió</translation>
    </message>
    <message>
        <source>%1 of %2 went from %3 to %4</source>
        <comment>what, of what</comment>
        <translation>%1 de %2 pasó de %3 a %4</translation>
    </message>
</context>
<context>
    <name>wingman::ui::DayList</name>
    <message>
        <source>#%1</source>
        <translation>#%1</translation>
    </message>
    <message>
        <source>Entry %1 of the record: %2</source>
        <translation>Entrada %1 del registro: %2</translation>
    </message>
</context>
<context>
    <name>wingman::ui::DetailsHeader</name>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>workloads</comment>
        <translation>
            <numerusform>%n seleccionada</numerusform>
            <numerusform>%n seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>One plan with a row for each of them</source>
        <translation>Un plan con una fila para cada una</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Ya no existe</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>VMID and name of a guest</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the facts of one line</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a verb that opens a plan</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Opens the plan; nothing happens before you agree</source>
        <translation>Abre el plan; no ocurre nada antes de que usted acepte</translation>
    </message>
    <message>
        <source>Would be refused: %1</source>
        <translation>Se denegaría: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>Copiar &amp;nombre</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>Copiar &amp;ID</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>Copiar &amp;dirección</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registros de salida</translation>
    </message>
    <message>
        <source>Shows what it writes, below</source>
        <translation>Muestra debajo lo que escribe</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Everything that can be done with it</source>
        <translation>Todo lo que se puede hacer con ello</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Cerrar los detalles</translation>
    </message>
    <message>
        <source>Close the details (Esc)</source>
        <translation>Cerrar los detalles (Esc)</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Drawer</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
</context>
<context>
    <name>wingman::ui::EndpointDetails</name>
    <message>
        <source>Choose an endpoint</source>
        <translation>Elija un punto de acceso</translation>
    </message>
    <message>
        <source>Part of the demonstration: nothing real is behind it.</source>
        <translation>Parte de la demostración: no hay nada real detrás.</translation>
    </message>
    <message>
        <source>Found by: %1</source>
        <translation>Encontrado por: %1</translation>
    </message>
    <message>
        <source>It does not answer</source>
        <translation>No responde</translation>
    </message>
    <message>
        <source>Some of it could not be read</source>
        <translation>Una parte no se pudo leer</translation>
    </message>
    <message>
        <source>It was not saved here: it was found by %1.</source>
        <translation>No se guardó aquí: lo encontró %1.</translation>
    </message>
    <message>
        <source>The doctor is looking already.</source>
        <translation>El diagnóstico ya está en curso.</translation>
    </message>
    <message>
        <source>The doctor goes the way there, layer by layer.</source>
        <translation>El diagnóstico recorre el camino hasta allí, capa por capa.</translation>
    </message>
    <message>
        <source>Not looked at yet. The doctor goes the way there, layer by layer, and changes nothing.</source>
        <translation>Aún sin revisar. El diagnóstico recorre el camino hasta allí, capa por capa, y no cambia nada.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Run the &amp;doctor</source>
        <translation>Ejecutar el &amp;diagnóstico</translation>
    </message>
    <message>
        <source>Read &amp;again</source>
        <translation>&amp;Leer de nuevo</translation>
    </message>
    <message>
        <source>Show &amp;all endpoints</source>
        <translation>Mostrar &amp;todos los puntos de acceso</translation>
    </message>
    <message>
        <source>Show &amp;only this</source>
        <translation>Mostrar &amp;solo este</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Olvidar…</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>El camino hasta allí</translation>
    </message>
    <message>
        <source>The doctor looks</source>
        <translation>Diagnóstico en curso</translation>
    </message>
    <message>
        <source>Then a snapshot of the guest can be taken before something is done in it.</source>
        <translation>Entonces se puede crear una instantánea del invitado antes de hacer algo en él.</translation>
    </message>
    <message>
        <source>Say in which &amp;guest it lives…</source>
        <translation>Indicar en qué &amp;invitado reside…</translation>
    </message>
</context>
<context>
    <name>wingman::ui::EndpointForm</name>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key)</source>
        <translation>Certificados y claves (*.pem *.crt *.cer *.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>An address is needed: unix:///PATH, or tcp://HOST:PORT.</source>
        <translation>Se necesita una dirección: unix:///PATH o tcp://HOST:PORT.</translation>
    </message>
    <message>
        <source>Mutual TLS needs all three files.</source>
        <translation>TLS mutuo necesita los tres archivos.</translation>
    </message>
    <message>
        <source>Beyond this machine an engine is only spoken to over mutual TLS: give the three files.</source>
        <translation>Fuera de este equipo solo se habla con un motor mediante TLS mutuo: indique los tres archivos.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a field, and what is wrong with it</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>A name is needed: letters, digits, dots and dashes.</source>
        <translation>Se necesita un nombre: letras, dígitos, puntos y guiones.</translation>
    </message>
    <message>
        <source>“%1” is taken; choose another name.</source>
        <translation>«%1» ya está en uso; elija otro nombre.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>Certificate a&amp;uthority</source>
        <translation>A&amp;utoridad de certificación</translation>
    </message>
    <message>
        <source>Own &amp;certificate</source>
        <translation>&amp;Certificado propio</translation>
    </message>
    <message>
        <source>Own &amp;key</source>
        <translation>C&amp;lave propia</translation>
    </message>
    <message>
        <source>Name in the ce&amp;rtificate</source>
        <translation>Nombre en el ce&amp;rtificado</translation>
    </message>
    <message>
        <source>unix:///run/nas/docker.sock or tcp://shed:2376</source>
        <translation>unix:///run/nas/docker.sock o tcp://shed:2376</translation>
    </message>
    <message>
        <source>What you call it: nas, shed</source>
        <translation>Cómo lo llama: nas, shed</translation>
    </message>
    <message>
        <source>The address&apos;s host, unless it is another</source>
        <translation>El host de la dirección, salvo que sea otro</translation>
    </message>
    <message>
        <source>The full path of a PEM file</source>
        <translation>La ruta completa de un archivo PEM</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Elegir un archivo: %1</translation>
    </message>
</context>
<context>
    <name>wingman::ui::EndpointModel</name>
    <message>
        <source>%1 of %2 running</source>
        <translation>%1 de %2 en ejecución</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Cargas</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Encontrado por</translation>
    </message>
</context>
<context>
    <name>wingman::ui::EntryDetails</name>
    <message>
        <source>The machine&apos;s clock stood behind the entry before. The order is by number, not by time.</source>
        <translation>El reloj del equipo iba por detrás de la entrada anterior. El orden es por número, no por hora.</translation>
    </message>
    <message>
        <source>The machine&apos;s clock had jumped ahead, or the machine had slept.</source>
        <translation>El reloj del equipo se había adelantado de golpe o el equipo había estado suspendido.</translation>
    </message>
    <message>
        <source>the first entry of the chain</source>
        <translation>la primera entrada de la cadena</translation>
    </message>
    <message>
        <source>the first entry of a day</source>
        <translation>la primera entrada de un día</translation>
    </message>
    <message>
        <source>the first entry of a month</source>
        <translation>la primera entrada de un mes</translation>
    </message>
    <message>
        <source>Details of the entry</source>
        <translation>Detalles de la entrada</translation>
    </message>
    <message>
        <source>Select an entry: what happened, on which rules it was decided, and why the entry can be believed stands here.</source>
        <translation>Seleccione una entrada: aquí se indica qué ocurrió, según qué reglas se decidió y por qué se puede creer la entrada.</translation>
    </message>
    <message>
        <source>does not verify</source>
        <translation>no supera la verificación</translation>
    </message>
    <message>
        <source>Nothing that this entry says can be believed. Keep a copy of the data folder, verify the whole chain, and restore a backup that verifies.</source>
        <translation>Nada de lo que dice esta entrada se puede creer. Conserve una copia de la carpeta de datos, verifique toda la cadena y restaure una copia de seguridad que se verifique.</translation>
    </message>
    <message>
        <source>The entry as it is stored</source>
        <translation>La entrada tal como está guardada</translation>
    </message>
    <message>
        <source>The entry as JSON</source>
        <translation>La entrada como JSON</translation>
    </message>
    <message>
        <source>The policy refused it</source>
        <translation>La política lo denegó</translation>
    </message>
    <message>
        <source>Nothing was sent to the engine.</source>
        <translation>No se envió nada al motor.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Also found</source>
        <translation>También hallado</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>the built-in one</source>
        <translation>la integrada</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Punto de control</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>What its hashes say</source>
        <translation>Qué dicen sus hashes</translation>
    </message>
    <message>
        <source>Why this entry can be trusted</source>
        <translation>Por qué se puede confiar en esta entrada</translation>
    </message>
    <message>
        <source>This hash</source>
        <translation>Este hash</translation>
    </message>
    <message>
        <source>Before it</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Cadena</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>%1, SHA-256 over its canonical bytes</source>
        <translation>%1, SHA-256 sobre sus bytes canónicos</translation>
    </message>
    <message>
        <source>The stored bytes give this hash, and the next entry names it. Whoever changed one entry would have to write all later ones anew.</source>
        <translation>Los bytes guardados dan este hash y la entrada siguiente lo nombra. Quien cambiara una entrada tendría que reescribir todas las posteriores.</translation>
    </message>
    <message>
        <source>Copy entry</source>
        <translation>Copiar la entrada</translation>
    </message>
    <message>
        <source>Copies the entry with its hash as JSON.</source>
        <translation>Copia la entrada con su hash como JSON.</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Abrir el plan</translation>
    </message>
    <message>
        <source>The stored bytes give this hash. It is the newest entry: the next one will name its hash, and until then only a head that was kept elsewhere shows that it is there.</source>
        <translation>Los bytes guardados dan este hash. Es la entrada más reciente: la siguiente nombrará su hash y, hasta entonces, solo una cabeza guardada en otro lugar demuestra que existe.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Execution</name>
    <message>
        <source>done</source>
        <comment>a step</comment>
        <translation>hecho</translation>
    </message>
    <message>
        <source>was so already</source>
        <comment>a step</comment>
        <translation>ya estaba así</translation>
    </message>
    <message>
        <source>simulated</source>
        <comment>a step</comment>
        <translation>simulado</translation>
    </message>
    <message>
        <source>sent, waiting for the answer</source>
        <comment>a step</comment>
        <translation>enviado, a la espera de la respuesta</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a step</comment>
        <translation>fallido</translation>
    </message>
    <message>
        <source>unknown: the answer was lost</source>
        <comment>a step</comment>
        <translation>desconocido: la respuesta se perdió</translation>
    </message>
    <message>
        <source>not begun</source>
        <comment>a step</comment>
        <translation>no iniciado</translation>
    </message>
    <message>
        <source>%1: %2, at attempt %3</source>
        <comment>step, state, number</comment>
        <translation>%1: %2, en el intento %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Read back and compare with what was promised: %1</source>
        <translation>Volver a leer y comparar con lo prometido: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n look(s)</source>
        <translation>
            <numerusform>%n consulta</numerusform>
            <numerusform>%n consultas</numerusform>
        </translation>
    </message>
    <message>
        <source>for information</source>
        <comment>level of a finding</comment>
        <translation>informativo</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>level of a finding</comment>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>refuses it</source>
        <comment>level of a finding</comment>
        <translation>lo deniega</translation>
    </message>
    <message>
        <source>%1 asked for it; nobody has decided yet.</source>
        <translation>%1 lo solicitó; nadie ha decidido aún.</translation>
    </message>
    <message>
        <source>%1 approved what %2 asked for. It may be started once.</source>
        <translation>%1 aprobó lo que solicitó %2. Se puede iniciar una vez.</translation>
    </message>
    <message>
        <source>%1 rejected what %2 asked for.</source>
        <translation>%1 rechazó lo que solicitó %2.</translation>
    </message>
    <message>
        <source>%1 approved what %2 asked for, and it was used.</source>
        <translation>%1 aprobó lo que solicitó %2, y se usó.</translation>
    </message>
    <message>
        <source>%1 approved it, and it lapsed before it was used.</source>
        <translation>%1 lo aprobó, y caducó antes de usarse.</translation>
    </message>
    <message>
        <source>%1 asked for it, and nobody decided in time.</source>
        <translation>%1 lo solicitó, y nadie decidió a tiempo.</translation>
    </message>
    <message>
        <source>It no longer holds: the plan was withdrawn, or no longer described what was there.</source>
        <translation>Ya no es válido: el plan se retiró o ya no describía lo que había.</translation>
    </message>
    <message>
        <source>Nobody has asked for it or started it yet. The plan sheet does both.</source>
        <translation>Nadie lo ha solicitado ni iniciado aún. La hoja del plan permite ambas cosas.</translation>
    </message>
    <message>
        <source>It waits for an approver, who decides on the plan sheet.</source>
        <translation>Espera a un aprobador, que decide en la hoja del plan.</translation>
    </message>
    <message>
        <source>It may be started, once, from the plan sheet.</source>
        <translation>Se puede iniciar, una vez, desde la hoja del plan.</translation>
    </message>
    <message>
        <source>It is under way; its steps stand below as they are recorded.</source>
        <translation>Está en curso; sus pasos aparecen abajo a medida que se registran.</translation>
    </message>
    <message>
        <source>The target is as it was read last, below. Look at the step that failed, mend what it names, and plan it anew.</source>
        <translation>El objetivo está como se leyó por última vez, abajo. Mire el paso que falló, corrija lo que indica y planifíquelo de nuevo.</translation>
    </message>
    <message>
        <source>Whether it was done is not known: the answer was lost. Wingman goes on looking at the target; do not repeat it before that is clear.</source>
        <translation>No se sabe si se hizo: se perdió la respuesta. Wingman sigue mirando el objetivo; no lo repita antes de que esté claro.</translation>
    </message>
    <message>
        <source>Nothing was sent. The approver&apos;s reason stands below.</source>
        <translation>No se envió nada. El motivo del aprobador aparece abajo.</translation>
    </message>
    <message>
        <source>Nothing was sent. It can be planned anew.</source>
        <translation>No se envió nada. Se puede planificar de nuevo.</translation>
    </message>
    <message>
        <source>It was stopped. What had been sent by then stands below.</source>
        <translation>Se detuvo. Lo que ya se había enviado aparece abajo.</translation>
    </message>
    <message>
        <source>It was done and then undone.</source>
        <translation>Se hizo y después se deshizo.</translation>
    </message>
    <message>
        <source>Nothing was sent. What would have to change to allow it stands on the plan sheet.</source>
        <translation>No se envió nada. Lo que tendría que cambiar para permitirlo aparece en la hoja del plan.</translation>
    </message>
    <message>
        <source>%1, unchanged</source>
        <comment>a fact&apos;s value</comment>
        <translation>%1, sin cambios</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ExecutionDetails</name>
    <message>
        <source>Details of the execution</source>
        <translation>Detalles de la ejecución</translation>
    </message>
    <message>
        <source>Select an execution: its plan, what was decided and by whom, every call with its time, and what changed stand here.</source>
        <translation>Seleccione una ejecución: aquí aparecen su plan, qué se decidió y quién, cada llamada con su hora y qué cambió.</translation>
    </message>
    <message>
        <source>What is stored here is not what the chain says. Believe neither, verify the whole chain, keep a copy of the data folder, and restore a backup that verifies.</source>
        <translation>Lo almacenado aquí no es lo que dice la cadena. No crea ninguno de los dos, verifique toda la cadena, conserve una copia de la carpeta de datos y restaure una copia de seguridad que se verifique.</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Verificar ahora</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Solicitado por</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificado</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>Started by %1</source>
        <translation>Iniciado por %1</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>%1, simulated: nothing was sent</source>
        <translation>%1, simulado: no se envió nada</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>the built-in one</source>
        <translation>la integrada</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>What the policy found</source>
        <translation>Qué halló la política</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Aprobaciones</translation>
    </message>
    <message>
        <source>Steps: %1</source>
        <comment>of a target</comment>
        <translation>Pasos: %1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Where the chain proves it</source>
        <translation>Dónde lo demuestra la cadena</translation>
    </message>
    <message>
        <source>what was asked and decided</source>
        <translation>qué se solicitó y decidió</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>an approval was asked for</source>
        <translation>se solicitó una aprobación</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intención</translation>
    </message>
    <message>
        <source>durable before anything was sent</source>
        <translation>guardada de forma duradera antes de enviar nada</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Open plan sheet</source>
        <translation>Abrir la hoja del plan</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copiar como JSON</translation>
    </message>
    <message>
        <source>Copies what “wingmanctl execution show --json” prints.</source>
        <translation>Copia lo que imprime «wingmanctl execution show --json».</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ExecutionModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Solicitado por</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificado</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ExecutionRows</name>
    <message>
        <source>simulated</source>
        <translation>simulado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ExecutionsView</name>
    <message>
        <source>Copied the execution.</source>
        <translation>Ejecución copiada.</translation>
    </message>
    <message>
        <source>Copied the execution as JSON.</source>
        <translation>Ejecución copiada como JSON.</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Correctas</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>No hechas</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Denegadas</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Resultado desconocido</translation>
    </message>
    <message numerus="yes">
        <source>%n execution(s)</source>
        <translation>
            <numerusform>%n ejecución</numerusform>
            <numerusform>%n ejecuciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n execution(s) match</source>
        <translation>
            <numerusform>Coincide %1 de %n ejecución</numerusform>
            <numerusform>Coinciden %1 de %n ejecuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the plan “%1”</source>
        <translation>Abrir el plan «%1»</translation>
    </message>
    <message>
        <source>Copy the execution as JSON</source>
        <translation>Copiar la ejecución como JSON</translation>
    </message>
    <message>
        <source>Filter the executions</source>
        <translation>Filtrar las ejecuciones</translation>
    </message>
    <message>
        <source>restart  web-1  anna</source>
        <translation>restart  web-1  anna</translation>
    </message>
    <message>
        <source>States that are shown</source>
        <translation>Estados que se muestran</translation>
    </message>
    <message>
        <source>Load more</source>
        <translation>Cargar más</translation>
    </message>
    <message>
        <source>Reads older executions as well.</source>
        <translation>Lee también ejecuciones anteriores.</translation>
    </message>
    <message>
        <source>Executions</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Enter opens the plan sheet.</source>
        <translation>Intro abre la hoja del plan.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::FactorSheet</name>
    <message>
        <source>None of these can be given here; a token needs none.</source>
        <translation>Ninguno de estos se puede indicar aquí; un token no necesita ninguno.</translation>
    </message>
    <message>
        <source>The code is needed.</source>
        <translation>Se necesita el código.</translation>
    </message>
    <message>
        <source>The code has six to eight digits.</source>
        <translation>El código tiene de seis a ocho dígitos.</translation>
    </message>
    <message>
        <source>A second factor is needed</source>
        <translation>Se necesita un segundo factor</translation>
    </message>
    <message>
        <source>%1 signs in at %2, which asks for a second factor. It is not kept.</source>
        <translation>%1 inicia sesión en %2, que pide un segundo factor. No se guarda.</translation>
    </message>
    <message>
        <source>App (TOTP)</source>
        <translation>Aplicación (TOTP)</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Which second factor</source>
        <translation>Qué segundo factor</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Código</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>C&amp;lave</translation>
    </message>
    <message>
        <source>Code of the app</source>
        <translation>Código de la aplicación</translation>
    </message>
    <message>
        <source>It changes every half minute.</source>
        <translation>Cambia cada medio minuto.</translation>
    </message>
    <message>
        <source>Each recovery key is good for one time.</source>
        <translation>Cada clave de recuperación sirve una sola vez.</translation>
    </message>
    <message>
        <source>This user has only %1, which needs a browser. Sign in with an API token instead.</source>
        <translation>Este usuario solo tiene %1, que necesita un navegador. Inicie sesión con un token de API.</translation>
    </message>
    <message>
        <source>Do not sign in</source>
        <translation>No iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
</context>
<context>
    <name>wingman::ui::FailureMessage</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
</context>
<context>
    <name>wingman::ui::FilterField</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
</context>
<context>
    <name>wingman::ui::FindingModel</name>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Procede de</translation>
    </message>
</context>
<context>
    <name>wingman::ui::FirstLookStep</name>
    <message>
        <source>Choose what the pages show first. Looking changes nothing, and you can look at something else at any time, at the top of the window.</source>
        <translation>Elija qué muestran primero las páginas. Mirar no cambia nada, y puede mirar otra cosa en cualquier momento, en la parte superior de la ventana.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::FirstRulesStep</name>
    <message>
        <source>%1 decides the mode of this process: change it there, or start Wingman without it.</source>
        <translation>%1 decide el modo de este proceso: cámbielo allí o inicie Wingman sin ello.</translation>
    </message>
    <message>
        <source>An admin may change the mode; you are %1.</source>
        <translation>Un administrador puede cambiar el modo; usted es %1.</translation>
    </message>
    <message>
        <source>Nothing can be changed until the lockdown is lifted.</source>
        <translation>No se puede cambiar nada hasta que se levante el bloqueo total.</translation>
    </message>
    <message>
        <source>%1 decides the mode; without it MOCK holds.</source>
        <translation>%1 decide el modo; sin ello rige MOCK.</translation>
    </message>
    <message>
        <source>MOCK</source>
        <translation>MOCK</translation>
    </message>
    <message>
        <source>INTEGRATION</source>
        <translation>INTEGRATION</translation>
    </message>
    <message>
        <source>LAB</source>
        <translation>LAB</translation>
    </message>
    <message>
        <source>Every change is simulated; nothing is touched. Best to get to know it.</source>
        <translation>Todo cambio se simula; no se toca nada. Lo mejor para conocerlo.</translation>
    </message>
    <message>
        <source>Real, but only on what carries the label wingman.test=true.</source>
        <translation>Real, pero solo sobre lo que lleva la etiqueta wingman.test=true.</translation>
    </message>
    <message>
        <source>Real, on what the allowlist names. For daily use.</source>
        <translation>Real, sobre lo que nombra la lista de permitidos. Para el uso diario.</translation>
    </message>
    <message>
        <source>holds now</source>
        <comment>a mode</comment>
        <translation>rige ahora</translation>
    </message>
    <message>
        <source>Back to &amp;MOCK…</source>
        <translation>Volver a &amp;MOCK…</translation>
    </message>
    <message>
        <source>What was armed is disarmed.</source>
        <translation>Lo que estaba armado se desarma.</translation>
    </message>
    <message>
        <source>Arm &amp;INTEGRATION…</source>
        <translation>Armar &amp;INTEGRATION…</translation>
    </message>
    <message>
        <source>It holds until it is disarmed or the machine restarts.</source>
        <translation>Rige hasta que se desarme o se reinicie el equipo.</translation>
    </message>
    <message>
        <source>What &amp;LAB needs…</source>
        <translation>Qué necesita &amp;LAB…</translation>
    </message>
    <message>
        <source>LAB is not armed on the way through here: its checks have to pass first, and a phrase is typed. Do it when the list is right; the badge at the top of the window leads there.</source>
        <translation>LAB no se arma de paso por aquí: antes deben superarse sus comprobaciones y se escribe una frase. Hágalo cuando la lista sea correcta; la insignia en la parte superior de la ventana lleva allí.</translation>
    </message>
    <message>
        <source>%1 imposes the list; it can only be changed there.</source>
        <translation>%1 impone la lista; solo se puede cambiar allí.</translation>
    </message>
    <message>
        <source>An admin may change the list; you are %1.</source>
        <translation>Un administrador puede cambiar la lista; usted es %1.</translation>
    </message>
    <message>
        <source>Proposed from what runs now. It does nothing until LAB is armed; take away what should never be touched, or change an entry (F2).</source>
        <translation>Propuesta a partir de lo que se ejecuta ahora. No tiene efecto hasta que se arme LAB; quite lo que nunca se debe tocar o cambie una entrada (F2).</translation>
    </message>
    <message>
        <source>Nothing runs there now, or it was not read yet: there is nothing to propose. Names can be added under Settings at any time.</source>
        <translation>Ahora no se ejecuta nada allí o aún no se ha leído: no hay nada que proponer. Se pueden añadir nombres en Ajustes en cualquier momento.</translation>
    </message>
    <message>
        <source>tick all</source>
        <translation>marcar todo</translation>
    </message>
    <message>
        <source>tick none</source>
        <translation>desmarcar todo</translation>
    </message>
    <message>
        <source>Tick all entries</source>
        <translation>Marcar todas las entradas</translation>
    </message>
    <message>
        <source>Tick no entry</source>
        <translation>Desmarcar todas las entradas</translation>
    </message>
    <message>
        <source>Nothing is ticked that is not on the list already.</source>
        <translation>No hay nada marcado que no esté ya en la lista.</translation>
    </message>
    <message>
        <source>The list is fixed</source>
        <translation>La lista está fijada</translation>
    </message>
    <message>
        <source>How real a change is</source>
        <translation>Hasta qué punto es real un cambio</translation>
    </message>
    <message>
        <source>Every change is a plan first. The mode says whether it is carried out then, and on what; reading is the same in each.</source>
        <translation>Todo cambio es antes un plan. El modo dice si después se lleva a cabo y sobre qué; la lectura es igual en todos.</translation>
    </message>
    <message>
        <source>What LAB may act on</source>
        <translation>Sobre qué puede actuar LAB</translation>
    </message>
    <message>
        <source>Proposed allowlist</source>
        <translation>Lista de permitidos propuesta</translation>
    </message>
    <message>
        <source>Columns of the proposed allowlist</source>
        <translation>Columnas de la lista de permitidos propuesta</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Allow %n entries…</source>
        <translation>
            <numerusform>&amp;Permitir %n entrada…</numerusform>
            <numerusform>&amp;Permitir %n entradas…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Allow…</source>
        <translation>&amp;Permitir…</translation>
    </message>
    <message>
        <source>Opens the plan: nothing is written before you say so.</source>
        <translation>Abre el plan: no se escribe nada antes de que usted acepte.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::FirstRunSheet</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Go to Home</source>
        <translation>&amp;Ir a Inicio</translation>
    </message>
    <message>
        <source>&amp;Add “%1”…</source>
        <translation>&amp;Añadir «%1»…</translation>
    </message>
    <message>
        <source>Opens the plan: nothing is saved before you say so.</source>
        <translation>Abre el plan: no se guarda nada antes de que usted acepte.</translation>
    </message>
    <message>
        <source>&amp;Type an address…</source>
        <translation>&amp;Escribir una dirección…</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Three steps. Leave at any point: it goes on where you left it.</source>
        <translation>Tres pasos. Salga en cualquier momento: continúa donde lo dejó.</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Qué mirar</translation>
    </message>
    <message>
        <source>What may be done</source>
        <translation>Qué se puede hacer</translation>
    </message>
    <message>
        <source>Where secrets are kept</source>
        <translation>Dónde se guardan los secretos</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Closes this; Home and the palette lead back here.</source>
        <translation>Cierra esto; Inicio y la paleta llevan de vuelta aquí.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Back to the step before</source>
        <translation>Volver al paso anterior</translation>
    </message>
    <message>
        <source>&amp;Add a cluster…</source>
        <translation>&amp;Añadir un clúster…</translation>
    </message>
</context>
<context>
    <name>wingman::ui::FirstSecretsStep</name>
    <message>
        <source>A secret is a token, a password, a key. The database, the record, logs and arguments only ever hold a reference to it: where it lies, not what it says.</source>
        <translation>Un secreto es un token, una contraseña, una clave. La base de datos, el registro, los registros de salida y los argumentos solo contienen una referencia: dónde está, no qué dice.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain</source>
        <translation>El llavero del sistema</translation>
    </message>
    <message>
        <source>ask again</source>
        <translation>preguntar de nuevo</translation>
    </message>
    <message>
        <source>Ask the keychain again</source>
        <translation>Preguntar de nuevo al llavero</translation>
    </message>
    <message>
        <source>Asking the keychain</source>
        <translation>Preguntando al llavero</translation>
    </message>
    <message>
        <source>Being asked</source>
        <translation>Preguntando</translation>
    </message>
    <message>
        <source>The doctor asks whether it answers. Nothing is written.</source>
        <translation>El diagnóstico pregunta si responde. No se escribe nada.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Nobody said whether there is a keychain.</source>
        <translation>Nadie indicó si hay un llavero.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>It answers</source>
        <translation>Responde</translation>
    </message>
    <message>
        <source>Secrets can be kept there, under names of this data folder&apos;s own.</source>
        <translation>Los secretos se pueden guardar allí, con nombres propios de esta carpeta de datos.</translation>
    </message>
    <message>
        <source>There is none to use</source>
        <translation>No hay ninguno utilizable</translation>
    </message>
    <message>
        <source>It does not answer</source>
        <translation>No responde</translation>
    </message>
    <message>
        <source>Where a secret may lie</source>
        <translation>Dónde puede estar un secreto</translation>
    </message>
    <message>
        <source>Secret Service or KWallet here, Keychain on macOS, Credential Manager on Windows. The usual place.</source>
        <translation>Secret Service o KWallet aquí, Llavero en macOS, Administrador de credenciales en Windows. El lugar habitual.</translation>
    </message>
    <message>
        <source>A file that only you can read; one that others can read is refused.</source>
        <translation>Un archivo que solo usted pueda leer; uno que otros puedan leer se deniega.</translation>
    </message>
    <message>
        <source>A credential that the service manager hands over, for what runs unattended.</source>
        <translation>Una credencial que entrega el gestor de servicios, para lo que se ejecuta sin supervisión.</translation>
    </message>
    <message>
        <source>An engine on this machine needs no secret. There is no store of Wingman&apos;s own, and no place in clear to fall back on.</source>
        <translation>Un motor en este equipo no necesita ningún secreto. Wingman no tiene almacén propio ni un lugar sin cifrar al que recurrir.</translation>
    </message>
    <message>
        <source>Without a keychain nothing is kept in clear instead: name a file or a credential of the service manager where a secret is needed. An engine on this machine needs none.</source>
        <translation>Sin llavero no se guarda nada sin cifrar en su lugar: indique un archivo o una credencial del gestor de servicios donde se necesite un secreto. Un motor en este equipo no necesita ninguno.</translation>
    </message>
    <message>
        <source>The lock of this console</source>
        <translation>El bloqueo de esta consola</translation>
    </message>
    <message>
        <source>set a passphrase</source>
        <translation>definir una frase de contraseña</translation>
    </message>
    <message>
        <source>Set a passphrase for the lock</source>
        <translation>Definir una frase de contraseña para el bloqueo</translation>
    </message>
    <message>
        <source>A passphrase is set: the console can be locked, and each start asks for it.</source>
        <translation>Hay una frase de contraseña definida: la consola se puede bloquear, y cada inicio la pide.</translation>
    </message>
    <message>
        <source>With a passphrase nobody else uses the console at this desktop. Settings can set it later too.</source>
        <translation>Con una frase de contraseña nadie más usa la consola en este escritorio. Los ajustes también pueden definirla más tarde.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::FleetDelegate</name>
    <message>
        <source>%1 for %2</source>
        <comment>state, how long</comment>
        <translation>%1 desde hace %2</translation>
    </message>
    <message>
        <source>%1 of %2 running</source>
        <translation>%1 de %2 en ejecución</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>latency, when it was measured</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used, all</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation>Con problemas</translation>
    </message>
    <message>
        <source>No quorum</source>
        <translation>Sin quórum</translation>
    </message>
    <message>
        <source>node</source>
        <translation>nodo</translation>
    </message>
</context>
<context>
    <name>wingman::ui::FleetFacts</name>
    <message>
        <source>%1 of %2</source>
        <comment>used, all</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quórum</translation>
    </message>
    <message>
        <source>a node that stands alone needs none</source>
        <translation>un nodo independiente no lo necesita</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no: the cluster changes nothing until it is back</source>
        <translation>no: el clúster no cambia nada hasta que lo recupere</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>%1 of %2 answer</source>
        <translation>responden %1 de %2</translation>
    </message>
    <message>
        <source>the system&apos;s certificates</source>
        <translation>los certificados del sistema</translation>
    </message>
    <message>
        <source>the certificate authority %1</source>
        <translation>la autoridad de certificación %1</translation>
    </message>
    <message>
        <source>the fingerprint %1…</source>
        <translation>la huella %1…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Trusted by</source>
        <translation>Confianza mediante</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>%1 (the server speaks up to %2)</source>
        <translation>%1 (el servidor admite hasta %2)</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Procesadores</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>local socket, or the system&apos;s certificates</source>
        <translation>socket local o los certificados del sistema</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Clúster</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Invitados</translation>
    </message>
    <message>
        <source>%1 of %2 running</source>
        <translation>%1 de %2 en ejecución</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Root disks</source>
        <translation>Discos raíz</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n core(s)</source>
        <comment>share</comment>
        <translation>
            <numerusform>%1 de %n núcleo</numerusform>
            <numerusform>%1 de %n núcleos</numerusform>
        </translation>
    </message>
    <message>
        <source>Root disk</source>
        <translation>Disco raíz</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Tiempo activo</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>no disponible</translation>
    </message>
    <message>
        <source>%1 · %2 · shared</source>
        <comment>used, type</comment>
        <translation>%1 · %2 · compartido</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>used, type</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Reside en</translation>
    </message>
    <message>
        <source>nobody said in which guest</source>
        <translation>nadie indicó en qué invitado</translation>
    </message>
</context>
<context>
    <name>wingman::ui::FleetModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Cargas</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Root disk</source>
        <translation>Disco raíz</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Encontrado por</translation>
    </message>
</context>
<context>
    <name>wingman::ui::FleetPage</name>
    <message numerus="yes">
        <source>%n endpoint(s) cannot be used</source>
        <translation>
            <numerusform>%n punto de acceso no se puede usar</numerusform>
            <numerusform>%n puntos de acceso no se pueden usar</numerusform>
        </translation>
    </message>
    <message>
        <source>No endpoint yet</source>
        <translation>Aún no hay puntos de acceso</translation>
    </message>
    <message>
        <source>Add a Docker engine or a Proxmox cluster. What is found on this machine is offered.</source>
        <translation>Añada un motor Docker o un clúster Proxmox. Se ofrece lo encontrado en este equipo.</translation>
    </message>
    <message>
        <source>Add an endpoint…</source>
        <translation>Añadir un punto de acceso…</translation>
    </message>
    <message>
        <source>Run the doctor for %1</source>
        <translation>Ejecutar el diagnóstico de %1</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flota</translation>
    </message>
    <message>
        <source>&amp;Add an endpoint…</source>
        <translation>&amp;Añadir un punto de acceso…</translation>
    </message>
    <message>
        <source>Add an endpoint</source>
        <translation>Añadir un punto de acceso</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Puntos de acceso</translation>
    </message>
    <message>
        <source>There is no endpoint and no node named %1.</source>
        <translation>No hay ningún punto de acceso ni nodo llamado %1.</translation>
    </message>
    <message>
        <source>Below a cluster stand its nodes; the arrow keys open and close it</source>
        <translation>Debajo de un clúster están sus nodos; las teclas de flecha lo abren y lo cierran</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ForesightFeed</name>
    <message>
        <source>%1 is gone</source>
        <translation>%1 ya no existe</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Format</name>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 y</source>
        <comment>years</comment>
        <translation>%1 a</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a time span: in 2 h</comment>
        <translation>dentro de %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a time span</comment>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes, seconds</comment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days, hours</comment>
        <translation>%1 d %2 h</translation>
    </message>
</context>
<context>
    <name>wingman::ui::FoundEngines</name>
    <message>
        <source>%1 · %2</source>
        <comment>an address, and what named it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>here already</source>
        <comment>an endpoint</comment>
        <translation>ya está aquí</translation>
    </message>
    <message>
        <source>It is among your endpoints as “%1”.</source>
        <translation>Está entre sus puntos de acceso como «%1».</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <comment>an endpoint</comment>
        <translation>no se puede usar</translation>
    </message>
    <message>
        <source>does not answer</source>
        <comment>an endpoint</comment>
        <translation>no responde</translation>
    </message>
    <message>
        <source>answers</source>
        <comment>an endpoint</comment>
        <translation>responde</translation>
    </message>
    <message>
        <source>%1 · not added yet</source>
        <comment>an engine</comment>
        <translation>%1 · aún sin añadir</translation>
    </message>
    <message>
        <source>Docker context %1</source>
        <translation>Contexto de Docker %1</translation>
    </message>
    <message>
        <source>a usual socket</source>
        <translation>un socket habitual</translation>
    </message>
    <message>
        <source>saved here</source>
        <translation>guardado aquí</translation>
    </message>
    <message>
        <source>Found on this machine</source>
        <translation>Encontrados en este equipo</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>buscar de nuevo</translation>
    </message>
    <message>
        <source>Look for engines again</source>
        <translation>Buscar motores de nuevo</translation>
    </message>
    <message>
        <source>Looking for engines</source>
        <translation>Buscando motores</translation>
    </message>
    <message>
        <source>The demonstration</source>
        <translation>La demostración</translation>
    </message>
    <message>
        <source>A made-up world of two engines and a cluster, where everything works</source>
        <translation>Un mundo inventado de dos motores y un clúster, donde todo funciona</translation>
    </message>
    <message>
        <source>made up</source>
        <comment>an endpoint</comment>
        <translation>inventado</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Otra dirección</translation>
    </message>
    <message>
        <source>A socket elsewhere, or an engine across the network with TLS</source>
        <translation>Un socket en otro lugar o un motor en la red con TLS</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Buscando</translation>
    </message>
    <message>
        <source>Looking again</source>
        <translation>Buscando de nuevo</translation>
    </message>
    <message>
        <source>DOCKER_HOST, Docker&apos;s contexts and the usual sockets; each is asked who it is.</source>
        <translation>DOCKER_HOST, los contextos de Docker y los sockets habituales; a cada uno se le pregunta quién es.</translation>
    </message>
    <message>
        <source>It could not be looked for</source>
        <translation>No se pudo buscar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Neither DOCKER_HOST, nor a Docker context, nor a usual socket of Docker or Podman is there. Start the engine and look again, or type an address.</source>
        <translation>No hay DOCKER_HOST, ni un contexto de Docker, ni un socket habitual de Docker o Podman. Inicie el motor y busque de nuevo, o escriba una dirección.</translation>
    </message>
    <message>
        <source>A Proxmox cluster</source>
        <translation>Un clúster de Proxmox</translation>
    </message>
    <message>
        <source>Its nodes, VMs and containers, with an API token or a login</source>
        <translation>Sus nodos, VM y contenedores, con un token de API o un inicio de sesión</translation>
    </message>
    <message>
        <source>connecting</source>
        <comment>an endpoint</comment>
        <translation>conectando</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Help</name>
    <message>
        <source>How Wingman works</source>
        <translation>Cómo funciona Wingman</translation>
    </message>
    <message>
        <source>The first start</source>
        <translation>El primer inicio</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flota</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Cargas</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>The plan sheet</source>
        <translation>La hoja del plan</translation>
    </message>
    <message>
        <source>Modes and what may be acted on</source>
        <translation>Modos y sobre qué se puede actuar</translation>
    </message>
    <message>
        <source>What the record proves, and what not</source>
        <translation>Qué demuestra el registro y qué no</translation>
    </message>
    <message>
        <source>Keyboard and palette</source>
        <translation>Teclado y paleta</translation>
    </message>
    <message>
        <source>Tray and notifications</source>
        <translation>Bandeja y notificaciones</translation>
    </message>
    <message>
        <source>The command line</source>
        <translation>La línea de comandos</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>The lock</source>
        <translation>El bloqueo</translation>
    </message>
</context>
<context>
    <name>wingman::ui::HelpView</name>
    <message>
        <source>No topic speaks of “%1”.</source>
        <translation>Ningún tema trata de «%1».</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Todos los temas</translation>
    </message>
    <message>
        <source>Close help</source>
        <translation>Cerrar la ayuda</translation>
    </message>
    <message>
        <source>Search in help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Home</name>
    <message>
        <source>%1 · on %2</source>
        <comment>the engine&apos;s sentence, the endpoint</comment>
        <translation>%1 · en %2</translation>
    </message>
    <message>
        <source>%1 · %2 on %3</source>
        <comment>the engine&apos;s sentence, the project, the endpoint</comment>
        <translation>%1 · %2 en %3</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>an endpoint</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>lapses in %1</source>
        <translation>caduca dentro de %1</translation>
    </message>
    <message>
        <source>asked by %1; lapses in %2</source>
        <translation>solicitado por %1; caduca dentro de %2</translation>
    </message>
    <message>
        <source>asked by %1: “%2”; lapses in %3</source>
        <translation>solicitado por %1: «%2»; caduca dentro de %3</translation>
    </message>
    <message>
        <source>The record does not verify</source>
        <translation>El registro no supera la verificación</translation>
    </message>
    <message>
        <source>Lockdown: nothing can be changed</source>
        <translation>Bloqueo total: no se puede cambiar nada</translation>
    </message>
    <message>
        <source>Nobody knows how this ended: %1</source>
        <translation>Nadie sabe cómo terminó esto: %1</translation>
    </message>
    <message>
        <source>A setting is refused, and acting is blocked</source>
        <translation>Se rechaza un ajuste y no se puede actuar</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 no responde</translation>
    </message>
    <message>
        <source>Node %1 of %2 is offline</source>
        <translation>El nodo %1 de %2 está sin conexión</translation>
    </message>
    <message>
        <source>%1 is dead</source>
        <translation>%1 está inservible</translation>
    </message>
    <message>
        <source>%1 does not stay up</source>
        <translation>%1 no se mantiene activo</translation>
    </message>
    <message>
        <source>%1 is unhealthy</source>
        <translation>%1 está en mal estado</translation>
    </message>
    <message>
        <source>Waits for approval: %1</source>
        <translation>A la espera de aprobación: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Falló: %1</translation>
    </message>
    <message>
        <source>Approved, not started: %1</source>
        <translation>Aprobado, no iniciado: %1</translation>
    </message>
    <message>
        <source>Dangerous operations are allowed</source>
        <translation>Se permiten operaciones peligrosas</translation>
    </message>
    <message>
        <source>%1 could only be read in part</source>
        <translation>%1 solo se pudo leer en parte</translation>
    </message>
    <message>
        <source>The record was not verified for more than a day</source>
        <translation>El registro no se ha verificado desde hace más de un día</translation>
    </message>
    <message>
        <source>The record was not verified yet</source>
        <translation>El registro aún no se ha verificado</translation>
    </message>
    <message numerus="yes">
        <source>%n violation(s) found: something was changed, removed or put in</source>
        <translation>
            <numerusform>se encontró %n infracción: algo se cambió, se quitó o se introdujo</numerusform>
            <numerusform>se encontraron %n infracciones: algo se cambió, se quitó o se introdujo</numerusform>
        </translation>
    </message>
    <message>
        <source>it was sent, and the answer was lost; look at the target</source>
        <translation>se envió y se perdió la respuesta; mire el objetivo</translation>
    </message>
    <message>
        <source>the cluster says so; its guests are not reachable</source>
        <translation>así lo indica el clúster; no se puede acceder a sus invitados</translation>
    </message>
    <message>
        <source>by %1; ends in %2</source>
        <translation>por %1; termina dentro de %2</translation>
    </message>
    <message>
        <source>by %1, until it is taken away</source>
        <translation>por %1, hasta que se retire</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) are missing; the rest is shown</source>
        <translation>
            <numerusform>falta %n parte; se muestra el resto</numerusform>
            <numerusform>faltan %n partes; se muestra el resto</numerusform>
        </translation>
    </message>
    <message>
        <source>looking through it takes a moment and changes nothing</source>
        <translation>revisarlo tarda un momento y no cambia nada</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Abrir el registro</translation>
    </message>
    <message>
        <source>Run doctor</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Review plan</source>
        <translation>Revisar el plan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>nothing changed through Wingman</source>
        <translation>nada cambió a través de Wingman</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) through Wingman</source>
        <translation>
            <numerusform>%n cambio a través de Wingman</numerusform>
            <numerusform>%n cambios a través de Wingman</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing changed outside of it</source>
        <translation>nada cambió fuera de él</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) outside of it</source>
        <translation>
            <numerusform>%n cambio fuera de él</numerusform>
            <numerusform>%n cambios fuera de él</numerusform>
        </translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <translation>Buenos días, %1</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>Buenas tardes, %1</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>Buenas noches, %1</translation>
    </message>
    <message>
        <source>Nothing wants attention</source>
        <translation>Nada requiere atención</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) want attention</source>
        <translation>
            <numerusform>%n asunto requiere atención</numerusform>
            <numerusform>%n asuntos requieren atención</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at your endpoints</source>
        <translation>Mirando sus puntos de acceso</translation>
    </message>
    <message>
        <source>%1 · since you left %2: %3, %4</source>
        <comment>attention, when, what Wingman did, what others did</comment>
        <translation>%1 · desde que salió %2: %3, %4</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flota</translation>
    </message>
    <message>
        <source>No endpoints</source>
        <translation>Sin puntos de acceso</translation>
    </message>
    <message>
        <source>add one to begin</source>
        <translation>añada uno para empezar</translation>
    </message>
    <message>
        <source>%1 of %2 up</source>
        <comment>endpoints</comment>
        <translation>%1 de %2 activos</translation>
    </message>
    <message>
        <source>all of them answer now</source>
        <translation>todos responden ahora</translation>
    </message>
    <message>
        <source>still connecting</source>
        <translation>aún conectando</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s) do not answer</source>
        <translation>
            <numerusform>%n punto de acceso no responde</numerusform>
            <numerusform>%n puntos de acceso no responden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stale for %2</source>
        <comment>an endpoint, a time span</comment>
        <translation>%1 desactualizado desde hace %2</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Cargas</translation>
    </message>
    <message>
        <source>nothing was read yet</source>
        <translation>aún no se ha leído nada</translation>
    </message>
    <message>
        <source>%1 running</source>
        <comment>workloads</comment>
        <translation>%1 en ejecución</translation>
    </message>
    <message numerus="yes">
        <source>%n unhealthy</source>
        <translation>
            <numerusform>%n en mal estado</numerusform>
            <numerusform>%n en mal estado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n desconocida</numerusform>
            <numerusform>%n desconocidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>%n detenida</numerusform>
            <numerusform>%n detenidas</numerusform>
        </translation>
    </message>
    <message>
        <source>as of now, all are well</source>
        <translation>ahora mismo, todas están bien</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protección</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <comment>of the record</comment>
        <translation>%1 entradas</translation>
    </message>
    <message>
        <source>not verified yet</source>
        <translation>aún sin verificar</translation>
    </message>
    <message>
        <source>being verified now</source>
        <translation>verificándose ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n violation(s) found</source>
        <translation>
            <numerusform>se encontró %n infracción</numerusform>
            <numerusform>se encontraron %n infracciones</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be verified</source>
        <translation>no se pudo verificar</translation>
    </message>
    <message>
        <source>verified %1</source>
        <comment>how long ago</comment>
        <translation>verificado %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · its %n workload(s) are shown as last seen</source>
        <comment>why it does not answer</comment>
        <translation>
            <numerusform>%1 · su carga (%n) se muestra como se vio por última vez</numerusform>
            <numerusform>%1 · sus %n cargas se muestran como se vieron por última vez</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing was recorded yet</source>
        <translation>aún no se ha registrado nada</translation>
    </message>
    <message>
        <source>An endpoint cannot be used</source>
        <translation>No se puede usar un punto de acceso</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of %1 ends in %n day(s)</source>
        <translation>
            <numerusform>El certificado de %1 caduca dentro de %n día</numerusform>
            <numerusform>El certificado de %1 caduca dentro de %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate of %1 has ended</source>
        <translation>El certificado de %1 ha caducado</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) of %1 without a recent backup</source>
        <translation>
            <numerusform>%n invitado de %1 sin copia de seguridad reciente</numerusform>
            <numerusform>%n invitados de %1 sin copia de seguridad reciente</numerusform>
        </translation>
    </message>
    <message>
        <source>its end is not the one that was seen before: it was cut off or written anew</source>
        <translation>su final no es el que se vio antes: se cortó o se reescribió</translation>
    </message>
    <message>
        <source>node of %1; valid until %2</source>
        <translation>nodo de %1; válido hasta %2</translation>
    </message>
    <message>
        <source>the longest: %1, since %2</source>
        <translation>el que más tiempo lleva: %1, desde %2</translation>
    </message>
    <message>
        <source>of %1 there is none at all</source>
        <translation>de %1 no hay ninguna</translation>
    </message>
    <message>
        <source>Open Fleet</source>
        <translation>Abrir Flota</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s) cannot be used</source>
        <translation>
            <numerusform>%n punto de acceso no se puede usar</numerusform>
            <numerusform>%n puntos de acceso no se pueden usar</numerusform>
        </translation>
    </message>
    <message>
        <source>its end was cut off or written anew</source>
        <translation>su final se cortó o se reescribió</translation>
    </message>
    <message>
        <source>no guests of a cluster are known</source>
        <translation>no se conocen invitados de ningún clúster</translation>
    </message>
    <message>
        <source>all have a recent backup</source>
        <translation>todos tienen una copia reciente</translation>
    </message>
    <message numerus="yes">
        <source>%n without a recent backup</source>
        <translation>
            <numerusform>%n sin copia reciente</numerusform>
            <numerusform>%n sin copia reciente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>guests that have a backup</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>wingman::ui::HomePage</name>
    <message>
        <source>Some of this could not be read</source>
        <translation>Una parte no se pudo leer</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>There is nothing to look after yet</source>
        <translation>Aún no hay nada que vigilar</translation>
    </message>
    <message>
        <source>Add an engine or a cluster on the Fleet page, or go through the first steps.</source>
        <translation>Añada un motor o un clúster en la página Flota, o siga los primeros pasos.</translation>
    </message>
    <message>
        <source>Looking at your endpoints</source>
        <translation>Mirando sus puntos de acceso</translation>
    </message>
    <message>
        <source>What needs you is listed here as soon as it is known.</source>
        <translation>Lo que requiere su atención aparece aquí en cuanto se sepa.</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Nada requiere su atención</translation>
    </message>
    <message>
        <source>Every endpoint answers, every workload is as it should be, and nothing waits for a decision.</source>
        <translation>Todos los puntos de acceso responden, todas las cargas están como deben y nada espera una decisión.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>While you were away</source>
        <translation>Mientras no estaba</translation>
    </message>
    <message>
        <source>Nothing worth telling happened.</source>
        <translation>No ocurrió nada destacable.</translation>
    </message>
    <message>
        <source>What happened is being read.</source>
        <translation>Se está leyendo lo ocurrido.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>by urgency</source>
        <translation>por urgencia</translation>
    </message>
    <message>
        <source>Open Fleet. The line shows how many answered since this page was opened.</source>
        <translation>Abrir Flota. La línea muestra cuántos respondieron desde que se abrió esta página.</translation>
    </message>
    <message>
        <source>Open Workloads. The line shows how many ran since this page was opened.</source>
        <translation>Abrir Cargas. La línea muestra cuántas se ejecutaban desde que se abrió esta página.</translation>
    </message>
    <message>
        <source>Open the record. The line shows how it grew of late.</source>
        <translation>Abrir el registro. La línea muestra cómo ha crecido últimamente.</translation>
    </message>
    <message>
        <source>Verify the record</source>
        <translation>Verificar el registro</translation>
    </message>
    <message>
        <source>Make the checks for real work again</source>
        <translation>Hacer de nuevo las comprobaciones para el trabajo real</translation>
    </message>
    <message>
        <source>First steps…</source>
        <translation>Primeros pasos…</translation>
    </message>
    <message>
        <source>Open the guest that is without a backup for the longest time, or the storages</source>
        <translation>Abrir el invitado que lleva más tiempo sin copia, o los almacenamientos</translation>
    </message>
</context>
<context>
    <name>wingman::ui::JsonTree</name>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Mounts</source>
        <translation>Montajes</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Search keys and values</source>
        <translation>Buscar claves y valores</translation>
    </message>
    <message>
        <source>Configuration as keys and values</source>
        <translation>Configuración como claves y valores</translation>
    </message>
    <message>
        <source>Ctrl+C copies the value</source>
        <translation>Ctrl+C copia el valor</translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation>&amp;Copiar valor</translation>
    </message>
</context>
<context>
    <name>wingman::ui::LeavingSheet</name>
    <message>
        <source>Keep Wingman running?</source>
        <translation>¿Mantener Wingman en ejecución?</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) are still running</source>
        <translation>
            <numerusform>%n operación sigue en ejecución</numerusform>
            <numerusform>%n operaciones siguen en ejecución</numerusform>
        </translation>
    </message>
    <message>
        <source>In the tray it goes on watching, and tells you when something needs attention.</source>
        <translation>En la bandeja sigue vigilando y avisa cuando algo requiere atención.</translation>
    </message>
    <message>
        <source>What was already sent goes on at its engine. Wingman waits a few seconds for the answer; an outcome that it does not learn is recorded as unknown, and looked up at the next start. Nothing is sent twice.</source>
        <translation>Lo que ya se envió continúa en su motor. Wingman espera unos segundos la respuesta; un resultado que no llegue a conocer se registra como desconocido y se consulta en el próximo inicio. Nada se envía dos veces.</translation>
    </message>
    <message>
        <source>&amp;Remember this; Settings can change it</source>
        <translation>&amp;Recordar esto; se puede cambiar en Ajustes</translation>
    </message>
    <message>
        <source>Remember this choice</source>
        <translation>Recordar esta elección</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Salir ahora</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Mantener en ejecución en la bandeja</translation>
    </message>
    <message>
        <source>Waiting for what was sent</source>
        <translation>A la espera de lo enviado</translation>
    </message>
    <message>
        <source>Nothing is running any more</source>
        <translation>Ya no se está ejecutando nada</translation>
    </message>
    <message>
        <source>All of it ended, and its outcome is recorded.</source>
        <translation>Todo ha terminado y su resultado está registrado.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ListEditor</name>
    <message>
        <source>Containers</source>
        <translation>Contenedores</translation>
    </message>
    <message>
        <source>VMs and LXC, by number</source>
        <translation>VM y LXC, por número</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>Imposed by %1; change it there.</source>
        <translation>Impuesta por %1; cámbiela allí.</translation>
    </message>
    <message>
        <source>Nothing is on this list.</source>
        <translation>No hay nada en esta lista.</translation>
    </message>
    <message>
        <source>Nothing of this kind is allowed in lab.</source>
        <translation>En el modo LAB no se permite nada de este tipo.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n nombre</numerusform>
            <numerusform>%n nombres</numerusform>
        </translation>
    </message>
    <message>
        <source>Never touched: %1</source>
        <translation>Nunca se toca: %1</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>Permitido: %1</translation>
    </message>
    <message>
        <source>101 or pve1/101</source>
        <translation>101 o pve1/101</translation>
    </message>
    <message>
        <source>web-1, web-* or endpoint/web-1</source>
        <translation>web-1, web-* o endpoint/web-1</translation>
    </message>
    <message>
        <source>New entry for %1</source>
        <translation>Nueva entrada para %1</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Añadir a %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Remove the selected entry from %1</source>
        <translation>Eliminar de %1 la entrada seleccionada</translation>
    </message>
    <message>
        <source>It is on the list already.</source>
        <translation>Ya está en la lista.</translation>
    </message>
    <message>
        <source>%1 imposes this list.</source>
        <translation>%1 impone esta lista.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ListRow</name>
    <message>
        <source>%1: %2</source>
        <comment>a button and the row it belongs to</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>wingman::ui::LockSection</name>
    <message>
        <source>When nobody &amp;uses it</source>
        <translation>Cuando nadie la &amp;usa</translation>
    </message>
    <message>
        <source>No key, no pointer in its windows for that long. What runs goes on.</source>
        <translation>Ninguna tecla ni puntero en sus ventanas durante ese tiempo. Lo que está en ejecución sigue.</translation>
    </message>
    <message>
        <source>After 5 minutes</source>
        <translation>Tras 5 minutos</translation>
    </message>
    <message>
        <source>After 15 minutes</source>
        <translation>Tras 15 minutos</translation>
    </message>
    <message>
        <source>After half an hour</source>
        <translation>Tras media hora</translation>
    </message>
    <message>
        <source>After an hour</source>
        <translation>Tras una hora</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>With the &amp;desktop</source>
        <translation>Con el &amp;escritorio</translation>
    </message>
    <message>
        <source>When the desktop locks itself, or the machine goes to sleep and says so.</source>
        <translation>Cuando el escritorio se bloquea, o la máquina se suspende y lo dice.</translation>
    </message>
    <message>
        <source>Lock too</source>
        <translation>Bloquear también</translation>
    </message>
    <message>
        <source>Stay open</source>
        <translation>Seguir abierta</translation>
    </message>
    <message>
        <source>The passphrase is set.</source>
        <translation>La frase de contraseña está definida.</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>La frase de contraseña está cambiada.</translation>
    </message>
    <message>
        <source>The passphrase is removed.</source>
        <translation>La frase de contraseña está quitada.</translation>
    </message>
    <message>
        <source>What is kept of the passphrase does not agree with the record: it opens nothing. In a terminal, %1 takes it away; then set a new one.</source>
        <translation>Lo que se guarda de la frase de contraseña no concuerda con el registro: no abre nada. En un terminal, %1 la quita; defina después una nueva.</translation>
    </message>
    <message>
        <source>A passphrase is set, since %1. The console asks for it when it was locked, and when it starts.</source>
        <translation>Hay una frase de contraseña definida, desde %1. La consola la pide cuando se bloqueó y cuando arranca.</translation>
    </message>
    <message>
        <source>No passphrase is set: the console cannot be locked.</source>
        <translation>No hay ninguna frase de contraseña definida: la consola no se puede bloquear.</translation>
    </message>
    <message>
        <source>&amp;Change it…</source>
        <translation>&amp;Cambiarla…</translation>
    </message>
    <message>
        <source>&amp;Set a passphrase…</source>
        <translation>&amp;Definir una frase de contraseña…</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Definir una frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>When it locks itself</source>
        <translation>Cuándo se bloquea sola</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;Bloquear ahora</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>&amp;Remove it…</source>
        <translation>&amp;Quitarla…</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Quitar la frase de contraseña</translation>
    </message>
    <message>
        <source>It keeps people from this window. A program or a terminal that runs as you can still do what you can: lock the desktop too. Locks, ways in and wrong passphrases are in the record.</source>
        <translation>Aparta a las personas de esta ventana. Un programa o un terminal que se ejecuta como usted sigue pudiendo lo que usted puede: bloquee también el escritorio. Los bloqueos, las entradas y las frases incorrectas están en el registro.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::LockView</name>
    <message>
        <source>It was wrong too often.</source>
        <translation>Fue incorrecta demasiadas veces.</translation>
    </message>
    <message>
        <source>The passphrase is needed.</source>
        <translation>Hace falta la frase de contraseña.</translation>
    </message>
    <message>
        <source>Looking whether it is right…</source>
        <translation>Se comprueba si es correcta…</translation>
    </message>
    <message numerus="yes">
        <source>It was wrong too often. You can try again in %n second(s).</source>
        <translation>
            <numerusform>Fue incorrecta demasiadas veces. Puede intentarlo de nuevo en %n segundo.</numerusform>
            <numerusform>Fue incorrecta demasiadas veces. Puede intentarlo de nuevo en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wingman is locked</source>
        <translation>Wingman está bloqueado</translation>
    </message>
    <message>
        <source>Locked since it started,</source>
        <comment>then an age</comment>
        <translation>Bloqueado desde el inicio,</translation>
    </message>
    <message>
        <source>Locked because nobody used it,</source>
        <comment>then an age</comment>
        <translation>Bloqueado porque nadie lo usaba,</translation>
    </message>
    <message>
        <source>Locked with the desktop,</source>
        <comment>then an age</comment>
        <translation>Bloqueado con el escritorio,</translation>
    </message>
    <message>
        <source>Locked by you,</source>
        <comment>then an age</comment>
        <translation>Bloqueado por usted,</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) go on behind it.</source>
        <translation>
            <numerusform>%n operación sigue detrás.</numerusform>
            <numerusform>%n operaciones siguen detrás.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Looking whether it is right</source>
        <translation>Se comprueba si es correcta</translation>
    </message>
    <message>
        <source>Forgotten? In a terminal this takes the passphrase away, and the record says so:</source>
        <translation>¿Olvidada? En un terminal esto quita la frase de contraseña, y el registro lo dice:</translation>
    </message>
    <message>
        <source>&amp;Quit Wingman</source>
        <translation>&amp;Salir de Wingman</translation>
    </message>
    <message>
        <source>Quit Wingman</source>
        <translation>Salir de Wingman</translation>
    </message>
</context>
<context>
    <name>wingman::ui::LogSearch</name>
    <message>
        <source>This is no regular expression: %1</source>
        <translation>No es una expresión regular: %1</translation>
    </message>
</context>
<context>
    <name>wingman::ui::LogView</name>
    <message>
        <source>No valid pattern</source>
        <translation>Patrón no válido</translation>
    </message>
    <message>
        <source>%1 lines so far</source>
        <translation>%1 líneas hasta ahora</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <comment>that match</comment>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <translation>
            <numerusform>%n línea nueva</numerusform>
            <numerusform>%n líneas nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>Log lines</source>
        <translation>Líneas del registro de salida</translation>
    </message>
    <message>
        <source>Search this log</source>
        <translation>Buscar en este registro de salida</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Search with a regular expression</source>
        <translation>Buscar con una expresión regular</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>Tell upper and lower case apart</source>
        <translation>Distinguir mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Previous match (Shift+N)</source>
        <translation>Coincidencia anterior (Mayús+N)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Next match (N)</source>
        <translation>Coincidencia siguiente (N)</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Follow the end; scrolling up pauses it (End)</source>
        <translation>Seguir el final; desplazarse hacia arriba lo pausa (Fin)</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Show when each line was written</source>
        <translation>Mostrar cuándo se escribió cada línea</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Ajustar las líneas largas</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the selection, or everything (Ctrl+C)</source>
        <translation>Copiar la selección o todo (Ctrl+C)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save these lines to a file</source>
        <translation>Guardar estas líneas en un archivo</translation>
    </message>
</context>
<context>
    <name>wingman::ui::LoginForm</name>
    <message>
        <source>A token is needed.</source>
        <translation>Se necesita un token.</translation>
    </message>
    <message>
        <source>A token is written USER@REALM!NAME:VALUE.</source>
        <translation>Un token se escribe USER@REALM!NAME:VALUE.</translation>
    </message>
    <message>
        <source>A user is written NAME@REALM, such as root@pam.</source>
        <translation>Un usuario se escribe NAME@REALM, como root@pam.</translation>
    </message>
    <message>
        <source>The password is needed.</source>
        <translation>Se necesita la contraseña.</translation>
    </message>
    <message>
        <source>The name of the token is needed.</source>
        <translation>Se necesita el nombre del token.</translation>
    </message>
    <message>
        <source>The value of the token is needed.</source>
        <translation>Se necesita el valor del token.</translation>
    </message>
    <message>
        <source>How we are let in</source>
        <translation>Cómo se accede</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Token de API</translation>
    </message>
    <message>
        <source>In one text, as Proxmox shows it once</source>
        <translation>En un solo texto, tal como lo muestra Proxmox una vez</translation>
    </message>
    <message>
        <source>Token in parts</source>
        <translation>Token por partes</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Usuario y contraseña</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>To&amp;ken</translation>
    </message>
    <message>
        <source>root@pam!wingman:xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx</source>
        <translation>root@pam!wingman:xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx</translation>
    </message>
    <message>
        <source>&amp;User with realm</source>
        <translation>U&amp;suario con realm</translation>
    </message>
    <message>
        <source>root@pam, alice@pve</source>
        <translation>root@pam, alice@pve</translation>
    </message>
    <message>
        <source>Token&apos;s na&amp;me</source>
        <translation>No&amp;mbre del token</translation>
    </message>
    <message>
        <source>Token&apos;s &amp;value</source>
        <translation>&amp;Valor del token</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>C&amp;ontraseña</translation>
    </message>
    <message>
        <source>It is asked for a second factor where the user has one. A token of its own, with few rights, is the better login for a program.</source>
        <translation>Se pide un segundo factor si el usuario lo tiene. Para un programa es mejor un token propio con pocos permisos.</translation>
    </message>
    <message>
        <source>It is kept in the system&apos;s keychain; everything else only holds a reference to it.</source>
        <translation>Se guarda en el llavero del sistema; todo lo demás solo contiene una referencia a ello.</translation>
    </message>
    <message>
        <source>%1, out of %2 in %3.</source>
        <comment>who, files, folder</comment>
        <translation>%1, tomado de %2 en %3.</translation>
    </message>
    <message>
        <source>%1 Others on this machine could read it: a new token is the safer one.</source>
        <translation>%1 Otros en este equipo podían leerlo: un token nuevo es más seguro.</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Elegir otra carpeta…</translation>
    </message>
    <message>
        <source>Take it over from secret files…</source>
        <translation>Tomarlas de archivos de secretos…</translation>
    </message>
    <message>
        <source>Take the login over from the secret files of an earlier Wingman</source>
        <translation>Tomar las credenciales de los archivos de secretos de un Wingman anterior</translation>
    </message>
</context>
<context>
    <name>wingman::ui::LogsTab</name>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>Leyendo el registro de salida</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <comment>clock time</comment>
        <translation>Terminado a las %1</translation>
    </message>
    <message>
        <source>It has written nothing</source>
        <translation>No ha escrito nada</translation>
    </message>
    <message>
        <source>Lines appear here by themselves when it writes some.</source>
        <translation>Las líneas aparecen aquí solas cuando escribe alguna.</translation>
    </message>
    <message>
        <source>Interrupted %1</source>
        <comment>clock time</comment>
        <translation>Interrumpido a las %1</translation>
    </message>
    <message>
        <source>The log cannot be read now</source>
        <translation>No se puede leer el registro de salida ahora</translation>
    </message>
    <message>
        <source>It stopped writing at %1</source>
        <translation>Dejó de escribir a las %1</translation>
    </message>
    <message>
        <source>The log goes on here when it is started again.</source>
        <translation>El registro de salida continúa aquí cuando se inicie de nuevo.</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Guardar el registro de salida</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
</context>
<context>
    <name>wingman::ui::MainWindow</name>
    <message>
        <source>There is no page named %1.</source>
        <translation>No hay ninguna página llamada %1.</translation>
    </message>
    <message>
        <source>%1 – Wingman</source>
        <comment>page</comment>
        <translation>%1 – Wingman</translation>
    </message>
    <message>
        <source>Opening your data</source>
        <translation>Abriendo sus datos</translation>
    </message>
    <message>
        <source>The database is being opened and its record looked at.</source>
        <translation>Se está abriendo la base de datos y revisando su registro.</translation>
    </message>
    <message>
        <source>Locked – Wingman</source>
        <translation>Bloqueado – Wingman</translation>
    </message>
    <message>
        <source>The passphrase is set. %1 locks the console.</source>
        <translation>La frase de contraseña está definida. %1 bloquea la consola.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::MenuReason</name>
    <message>
        <source>%1 (refused)</source>
        <comment>an entry of a menu</comment>
        <translation>%1 (denegado)</translation>
    </message>
</context>
<context>
    <name>wingman::ui::MessagePanel</name>
    <message>
        <source>%1.  %2</source>
        <translation>%1.  %2</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copiar los detalles</translation>
    </message>
</context>
<context>
    <name>wingman::ui::NodeAddresses</name>
    <message>
        <source>A&amp;ddress</source>
        <translation>Di&amp;rección</translation>
    </message>
    <message>
        <source>Node %1</source>
        <translation>Nodo %1</translation>
    </message>
    <message>
        <source>Address of a node</source>
        <translation>Dirección de un nodo</translation>
    </message>
    <message>
        <source>Address of node %1</source>
        <translation>Dirección del nodo %1</translation>
    </message>
    <message>
        <source>pve1.example or https://10.0.0.11:8006</source>
        <translation>pve1.example o https://10.0.0.11:8006</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Remove the address of node %1</source>
        <translation>Eliminar la dirección del nodo %1</translation>
    </message>
    <message>
        <source>You accepted this certificate. Another one will be refused from now on.</source>
        <translation>Usted aceptó este certificado. A partir de ahora se rechazará cualquier otro.</translation>
    </message>
    <message>
        <source>Nobody vouches for its certificate: %1, issued by %2, good from %3 until %4. Compare the SHA-256 fingerprint with what the node itself shows under Certificates, or with “pvenode cert info”.</source>
        <translation>Nadie avala su certificado: %1, emitido por %2, válido desde %3 hasta %4. Compare la huella SHA-256 con lo que muestra el propio nodo en Certificados o con «pvenode cert info».</translation>
    </message>
    <message>
        <source>An authority that is trusted here vouches for its certificate.</source>
        <translation>Una autoridad en la que se confía aquí avala su certificado.</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint %1</source>
        <translation>Huella SHA-256 %1</translation>
    </message>
    <message>
        <source>I compared it: this is the node&apos;s certificate</source>
        <translation>La he comparado: este es el certificado del nodo</translation>
    </message>
    <message>
        <source>Another node of this cluster</source>
        <translation>Otro nodo de este clúster</translation>
    </message>
    <message>
        <source>Add the address of another node, used when the first does not answer</source>
        <translation>Añadir la dirección de otro nodo, que se usa cuando el primero no responde</translation>
    </message>
</context>
<context>
    <name>wingman::ui::NodeDetails</name>
    <message>
        <source>node</source>
        <translation>nodo</translation>
    </message>
    <message>
        <source>A node of %1</source>
        <translation>Un nodo de %1</translation>
    </message>
    <message>
        <source>As last seen</source>
        <translation>Como se vio por última vez</translation>
    </message>
    <message>
        <source>No node of the cluster answers; this is what was read %1.</source>
        <translation>No responde ningún nodo del clúster; esto es lo que se leyó %1.</translation>
    </message>
    <message>
        <source>The node is offline</source>
        <translation>El nodo está sin conexión</translation>
    </message>
    <message>
        <source>The rest of the cluster answers, and says that this node does not.</source>
        <translation>El resto del clúster responde e indica que este nodo no lo hace.</translation>
    </message>
    <message>
        <source>The node could not be asked</source>
        <translation>No se pudo consultar el nodo</translation>
    </message>
    <message>
        <source>The cluster answers; what was passed on to this node came back with: %1</source>
        <translation>El clúster responde; lo que se transmitió a este nodo volvió con: %1</translation>
    </message>
    <message>
        <source>Show its &amp;guests</source>
        <translation>Mostrar sus &amp;invitados</translation>
    </message>
    <message>
        <source>Read &amp;again</source>
        <translation>&amp;Leer de nuevo</translation>
    </message>
    <message>
        <source>Storages it sees</source>
        <translation>Almacenamientos que ve</translation>
    </message>
    <message>
        <source>None is known.</source>
        <translation>No se conoce ninguno.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::NodeFacts</name>
    <message>
        <source>active</source>
        <comment>a subscription</comment>
        <translation>activa</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a subscription</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>expired</source>
        <comment>a subscription</comment>
        <translation>caducada</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <comment>a subscription</comment>
        <translation>aún sin comprobar</translation>
    </message>
    <message>
        <source>Certificate %1</source>
        <comment>its file</comment>
        <translation>Certificado %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <comment>how long ago</comment>
        <translation>caducó %1</translation>
    </message>
    <message>
        <source>valid until %1 (%2)</source>
        <comment>a moment, in how long</comment>
        <translation>válido hasta %1 (%2)</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Suscripción</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <comment>updates</comment>
        <translation>nada en espera</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) wait</source>
        <translation>
            <numerusform>%n paquete en espera</numerusform>
            <numerusform>%n paquetes en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Notices</name>
    <message numerus="yes">
        <source>%n approval(s) wait</source>
        <translation>
            <numerusform>%n aprobación en espera</numerusform>
            <numerusform>%n aprobaciones en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) ended well</source>
        <translation>
            <numerusform>%n operación terminó bien</numerusform>
            <numerusform>%n operaciones terminaron bien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) did not succeed</source>
        <translation>
            <numerusform>%n operación no se completó correctamente</numerusform>
            <numerusform>%n operaciones no se completaron correctamente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s) do not answer</source>
        <translation>
            <numerusform>%n punto de acceso no responde</numerusform>
            <numerusform>%n puntos de acceso no responden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s) answer again</source>
        <translation>
            <numerusform>%n punto de acceso responde de nuevo</numerusform>
            <numerusform>%n puntos de acceso responden de nuevo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n container(s) became unhealthy</source>
        <translation>
            <numerusform>%n contenedor pasó a mal estado</numerusform>
            <numerusform>%n contenedores pasaron a mal estado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>It did not succeed</source>
        <translation>No se completó correctamente</translation>
    </message>
    <message>
        <source>It was not carried out</source>
        <translation>No se llevó a cabo</translation>
    </message>
    <message>
        <source>An endpoint answers again</source>
        <translation>Un punto de acceso responde de nuevo</translation>
    </message>
    <message>
        <source>An endpoint does not answer</source>
        <translation>Un punto de acceso no responde</translation>
    </message>
    <message>
        <source>A container became unhealthy</source>
        <translation>Un contenedor pasó a mal estado</translation>
    </message>
    <message>
        <source>Open the plan to decide.</source>
        <translation>Abra el plan para decidir.</translation>
    </message>
    <message>
        <source>Unlock Wingman to see what it is about.</source>
        <translation>Desbloquee Wingman para ver de qué se trata.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Operations</name>
    <message>
        <source>Start %1</source>
        <translation>Iniciar %1</translation>
    </message>
    <message>
        <source>Approve and start %1</source>
        <translation>Aprobar e iniciar %1</translation>
    </message>
    <message>
        <source>Starting %1</source>
        <translation>Iniciando %1</translation>
    </message>
    <message>
        <source>Started: %1</source>
        <translation>Iniciado: %1</translation>
    </message>
    <message>
        <source>Ask the engine to start it</source>
        <translation>Pedir al motor que lo inicie</translation>
    </message>
    <message>
        <source>Ask the engine to let it go on</source>
        <translation>Pedir al motor que lo deje continuar</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Detener %1</translation>
    </message>
    <message>
        <source>Approve and stop %1</source>
        <translation>Aprobar y detener %1</translation>
    </message>
    <message>
        <source>Stopping %1</source>
        <translation>Deteniendo %1</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Detenido: %1</translation>
    </message>
    <message>
        <source>Ask the engine to stop it</source>
        <translation>Pedir al motor que lo detenga</translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation>Reiniciar %1</translation>
    </message>
    <message>
        <source>Approve and restart %1</source>
        <translation>Aprobar y reiniciar %1</translation>
    </message>
    <message>
        <source>Restarting %1</source>
        <translation>Reiniciando %1</translation>
    </message>
    <message>
        <source>Restarted: %1</source>
        <translation>Reiniciado: %1</translation>
    </message>
    <message>
        <source>Ask the engine to restart it</source>
        <translation>Pedir al motor que lo reinicie</translation>
    </message>
    <message>
        <source>Not needed: a restart keeps its configuration and data</source>
        <translation>No hace falta: un reinicio conserva su configuración y sus datos</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>Pausar %1</translation>
    </message>
    <message>
        <source>Approve and pause %1</source>
        <translation>Aprobar y pausar %1</translation>
    </message>
    <message>
        <source>Pausing %1</source>
        <translation>Pausando %1</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>En pausa: %1</translation>
    </message>
    <message>
        <source>Ask the engine to hold it still</source>
        <translation>Pedir al motor que lo mantenga inmóvil</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Renombrar %1 a %2</translation>
    </message>
    <message>
        <source>Approve and rename %1 to %2</source>
        <translation>Aprobar y renombrar %1 a %2</translation>
    </message>
    <message>
        <source>Renaming %1 to %2</source>
        <translation>Renombrando %1 a %2</translation>
    </message>
    <message>
        <source>Renamed: %1 is now %2</source>
        <translation>Renombrado: %1 ahora es %2</translation>
    </message>
    <message>
        <source>Ask the engine to rename it to %2</source>
        <translation>Pedir al motor que lo renombre a %2</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renombrar %1</translation>
    </message>
    <message>
        <source>Approve and rename %1</source>
        <translation>Aprobar y renombrar %1</translation>
    </message>
    <message>
        <source>Renaming %1</source>
        <translation>Renombrando %1</translation>
    </message>
    <message>
        <source>Renamed: %1</source>
        <translation>Renombrado: %1</translation>
    </message>
    <message>
        <source>Ask the engine to rename it</source>
        <translation>Pedir al motor que lo renombre</translation>
    </message>
    <message>
        <source>Kill %1</source>
        <translation>Matar %1</translation>
    </message>
    <message>
        <source>Approve and kill %1</source>
        <translation>Aprobar y matar %1</translation>
    </message>
    <message>
        <source>Killing %1</source>
        <translation>Matando %1</translation>
    </message>
    <message>
        <source>Killed: %1</source>
        <translation>Matado: %1</translation>
    </message>
    <message>
        <source>Ask the engine to end it at once</source>
        <translation>Pedir al motor que lo termine de inmediato</translation>
    </message>
    <message>
        <source>It can be started again; what it had not written yet stays lost</source>
        <translation>Se puede iniciar de nuevo; lo que aún no había escrito sigue perdido</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Approve and remove %1</source>
        <translation>Aprobar y eliminar %1</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>Eliminando %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Eliminado: %1</translation>
    </message>
    <message>
        <source>Ask the engine to remove it</source>
        <translation>Pedir al motor que lo elimine</translation>
    </message>
    <message>
        <source>Not possible: what it wrote outside of volumes is gone for good</source>
        <translation>No es posible: lo que escribió fuera de los volúmenes desaparece definitivamente</translation>
    </message>
    <message>
        <source>Bring up the test stack on %1</source>
        <translation>Levantar el entorno de prueba en %1</translation>
    </message>
    <message>
        <source>Approve and bring up the test stack on %1</source>
        <translation>Aprobar y levantar el entorno de prueba en %1</translation>
    </message>
    <message>
        <source>Bringing up the test stack on %1</source>
        <translation>Levantando el entorno de prueba en %1</translation>
    </message>
    <message>
        <source>The test stack is up on %1</source>
        <translation>El entorno de prueba está activo en %1</translation>
    </message>
    <message>
        <source>Take the test stack down again; it holds nothing of yours</source>
        <translation>Desmonte de nuevo el entorno de prueba; no contiene nada suyo</translation>
    </message>
    <message>
        <source>Take down the test stack on %1</source>
        <translation>Desmontar el entorno de prueba en %1</translation>
    </message>
    <message>
        <source>Approve and take down the test stack on %1</source>
        <translation>Aprobar y desmontar el entorno de prueba en %1</translation>
    </message>
    <message>
        <source>Taking down the test stack on %1</source>
        <translation>Desmontando el entorno de prueba en %1</translation>
    </message>
    <message>
        <source>The test stack is down on %1</source>
        <translation>El entorno de prueba está desmontado en %1</translation>
    </message>
    <message>
        <source>Bring it up again; it begins anew</source>
        <translation>Levántelo de nuevo; empieza desde cero</translation>
    </message>
    <message>
        <source>Ask the node to start it</source>
        <translation>Pedir al nodo que lo inicie</translation>
    </message>
    <message>
        <source>Shut down %1</source>
        <translation>Apagar %1</translation>
    </message>
    <message>
        <source>Approve and shut down %1</source>
        <translation>Aprobar y apagar %1</translation>
    </message>
    <message>
        <source>Shutting down %1</source>
        <translation>Apagando %1</translation>
    </message>
    <message>
        <source>Shut down: %1</source>
        <translation>Apagado: %1</translation>
    </message>
    <message>
        <source>Ask the node to let it end by itself</source>
        <translation>Pedir al nodo que lo deje terminar por sí mismo</translation>
    </message>
    <message>
        <source>Reboot %1</source>
        <translation>Reiniciar %1</translation>
    </message>
    <message>
        <source>Approve and reboot %1</source>
        <translation>Aprobar y reiniciar %1</translation>
    </message>
    <message>
        <source>Rebooting %1</source>
        <translation>Reiniciando %1</translation>
    </message>
    <message>
        <source>Rebooted: %1</source>
        <translation>Reiniciado: %1</translation>
    </message>
    <message>
        <source>Ask the node to reboot it</source>
        <translation>Pedir al nodo que lo reinicie</translation>
    </message>
    <message>
        <source>Not needed: a reboot keeps its configuration and disks</source>
        <translation>No hace falta: un reinicio conserva su configuración y sus discos</translation>
    </message>
    <message>
        <source>Stop %1 at once</source>
        <translation>Detener %1 de inmediato</translation>
    </message>
    <message>
        <source>Approve and stop %1 at once</source>
        <translation>Aprobar y detener %1 de inmediato</translation>
    </message>
    <message>
        <source>Stopping %1 at once</source>
        <translation>Deteniendo %1 de inmediato</translation>
    </message>
    <message>
        <source>Ask the node to cut its power</source>
        <translation>Pedir al nodo que le corte la alimentación</translation>
    </message>
    <message>
        <source>Change the policy</source>
        <translation>Cambiar la política</translation>
    </message>
    <message>
        <source>Changing the policy</source>
        <translation>Cambiando la política</translation>
    </message>
    <message>
        <source>The policy was changed</source>
        <translation>La política se cambió</translation>
    </message>
    <message>
        <source>Write a new version of the policy</source>
        <translation>Escribir una nueva versión de la política</translation>
    </message>
    <message>
        <source>Change it back; every version is kept</source>
        <translation>Deshaga el cambio; se conservan todas las versiones</translation>
    </message>
    <message>
        <source>Put %2 on the denylist</source>
        <translation>Poner %2 en la lista de bloqueados</translation>
    </message>
    <message>
        <source>Putting %2 on the denylist</source>
        <translation>Poniendo %2 en la lista de bloqueados</translation>
    </message>
    <message>
        <source>%2 is on the denylist</source>
        <translation>%2 está en la lista de bloqueados</translation>
    </message>
    <message>
        <source>Put %2 on the allowlist</source>
        <translation>Poner %2 en la lista de permitidos</translation>
    </message>
    <message>
        <source>Putting %2 on the allowlist</source>
        <translation>Poniendo %2 en la lista de permitidos</translation>
    </message>
    <message>
        <source>%2 is on the allowlist</source>
        <translation>%2 está en la lista de permitidos</translation>
    </message>
    <message>
        <source>Take %2 off the denylist</source>
        <translation>Quitar %2 de la lista de bloqueados</translation>
    </message>
    <message>
        <source>Taking %2 off the denylist</source>
        <translation>Quitando %2 de la lista de bloqueados</translation>
    </message>
    <message>
        <source>%2 is off the denylist</source>
        <translation>%2 ya no está en la lista de bloqueados</translation>
    </message>
    <message>
        <source>Take %2 off the allowlist</source>
        <translation>Quitar %2 de la lista de permitidos</translation>
    </message>
    <message>
        <source>Taking %2 off the allowlist</source>
        <translation>Quitando %2 de la lista de permitidos</translation>
    </message>
    <message>
        <source>%2 is off the allowlist</source>
        <translation>%2 ya no está en la lista de permitidos</translation>
    </message>
    <message>
        <source>Allow dangerous operations for a while</source>
        <translation>Permitir operaciones peligrosas durante un tiempo</translation>
    </message>
    <message>
        <source>Allowing dangerous operations</source>
        <translation>Permitiendo operaciones peligrosas</translation>
    </message>
    <message>
        <source>Dangerous operations are allowed for a while</source>
        <translation>Las operaciones peligrosas están permitidas durante un tiempo</translation>
    </message>
    <message>
        <source>It ends by itself, or stop it at any time</source>
        <translation>Termina por sí solo; también se puede detener en cualquier momento</translation>
    </message>
    <message>
        <source>Stop allowing dangerous operations</source>
        <translation>Dejar de permitir operaciones peligrosas</translation>
    </message>
    <message>
        <source>Ending dangerous operations</source>
        <translation>Terminando las operaciones peligrosas</translation>
    </message>
    <message>
        <source>Dangerous operations are off</source>
        <translation>Las operaciones peligrosas están desactivadas</translation>
    </message>
    <message>
        <source>Allow them again for a while</source>
        <translation>Permitirlas de nuevo durante un tiempo</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>Establecer %1 en %2</translation>
    </message>
    <message>
        <source>Setting %1 to %2</source>
        <translation>Estableciendo %1 en %2</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1 es ahora %2</translation>
    </message>
    <message>
        <source>Write a new version of the settings</source>
        <translation>Escribir una nueva versión de los ajustes</translation>
    </message>
    <message>
        <source>Set it back; every version is kept</source>
        <translation>Volver al valor anterior; se conservan todas las versiones</translation>
    </message>
    <message>
        <source>Save endpoint %1</source>
        <translation>Guardar el punto de acceso %1</translation>
    </message>
    <message>
        <source>Saving endpoint %1</source>
        <translation>Guardando el punto de acceso %1</translation>
    </message>
    <message>
        <source>Saved: endpoint %1</source>
        <translation>Guardado: punto de acceso %1</translation>
    </message>
    <message>
        <source>Write a new version of the endpoints</source>
        <translation>Escribir una nueva versión de los puntos de acceso</translation>
    </message>
    <message>
        <source>Forget it again; nothing at the endpoint changes</source>
        <translation>Olvidarlo de nuevo; no cambia nada en el punto de acceso</translation>
    </message>
    <message>
        <source>Forget endpoint %1</source>
        <translation>Olvidar el punto de acceso %1</translation>
    </message>
    <message>
        <source>Forgetting endpoint %1</source>
        <translation>Olvidando el punto de acceso %1</translation>
    </message>
    <message>
        <source>Forgotten: endpoint %1</source>
        <translation>Olvidado: punto de acceso %1</translation>
    </message>
    <message>
        <source>Save it again; nothing at the endpoint changes</source>
        <translation>Guardarlo de nuevo; no cambia nada en el punto de acceso</translation>
    </message>
    <message>
        <source>Arm %2</source>
        <translation>Armar %2</translation>
    </message>
    <message>
        <source>Arming %2</source>
        <translation>Armando %2</translation>
    </message>
    <message>
        <source>Armed: %2</source>
        <translation>Armado: %2</translation>
    </message>
    <message>
        <source>Write the armed mode down</source>
        <translation>Anotar el modo armado</translation>
    </message>
    <message>
        <source>Disarm at any time</source>
        <translation>Desarmar en cualquier momento</translation>
    </message>
    <message>
        <source>Disarm</source>
        <translation>Desarmar</translation>
    </message>
    <message>
        <source>Disarming</source>
        <translation>Desarmando</translation>
    </message>
    <message>
        <source>Disarmed</source>
        <translation>Desarmado</translation>
    </message>
    <message>
        <source>Write down that nothing is armed</source>
        <translation>Anotar que no hay nada armado</translation>
    </message>
    <message>
        <source>Arm it again</source>
        <translation>Armarlo de nuevo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>operation: target</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Approve: %1, %2</source>
        <comment>operation: target</comment>
        <translation>Aprobar: %1, %2</translation>
    </message>
    <message>
        <source>Under way: %1, %2</source>
        <comment>operation: target</comment>
        <translation>En curso: %1, %2</translation>
    </message>
    <message>
        <source>Done: %1, %2</source>
        <comment>operation: target</comment>
        <translation>Hecho: %1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>VMID and name of a guest</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n container(s)</source>
        <translation>
            <numerusform>%n contenedor</numerusform>
            <numerusform>%n contenedores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n virtual machine(s)</source>
        <translation>
            <numerusform>%n máquina virtual</numerusform>
            <numerusform>%n máquinas virtuales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system container(s)</source>
        <translation>
            <numerusform>%n contenedor de sistema</numerusform>
            <numerusform>%n contenedores de sistema</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>%n objetivo</numerusform>
            <numerusform>%n objetivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>Reanudar %1</translation>
    </message>
    <message>
        <source>Approve and resume %1</source>
        <translation>Aprobar y reanudar %1</translation>
    </message>
    <message>
        <source>Resuming %1</source>
        <translation>Reanudando %1</translation>
    </message>
    <message>
        <source>Resumed: %1</source>
        <translation>Reanudado: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Kill</source>
        <translation>Matar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Reboot</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Stop at once</source>
        <translation>Detener de inmediato</translation>
    </message>
    <message>
        <source>Ask the node to let it go on</source>
        <translation>Pedir al nodo que lo deje continuar</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspender</translation>
    </message>
    <message>
        <source>Suspend %1</source>
        <translation>Suspender %1</translation>
    </message>
    <message>
        <source>Approve and suspend %1</source>
        <translation>Aprobar y suspender %1</translation>
    </message>
    <message>
        <source>Suspending %1</source>
        <translation>Suspendiendo %1</translation>
    </message>
    <message>
        <source>Suspended: %1</source>
        <translation>Suspendido: %1</translation>
    </message>
    <message>
        <source>Ask the node to hold it still</source>
        <translation>Pedir al nodo que lo mantenga inmóvil</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Restablecer %1</translation>
    </message>
    <message>
        <source>Approve and reset %1</source>
        <translation>Aprobar y restablecer %1</translation>
    </message>
    <message>
        <source>Resetting %1</source>
        <translation>Restableciendo %1</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Restablecido: %1</translation>
    </message>
    <message>
        <source>Ask the node to restart it as if its power had failed</source>
        <translation>Pedir al nodo que lo reinicie como tras un corte de alimentación</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>what opens its plan: Restart web-1</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Begin the test stack anew on %1</source>
        <translation>Restablecer el entorno de prueba en %1</translation>
    </message>
    <message>
        <source>Approve and begin the test stack anew on %1</source>
        <translation>Aprobar y restablecer el entorno de prueba en %1</translation>
    </message>
    <message>
        <source>Beginning the test stack anew on %1</source>
        <translation>Restableciendo el entorno de prueba en %1</translation>
    </message>
    <message>
        <source>The test stack is new on %1</source>
        <translation>El entorno de prueba empieza de cero en %1</translation>
    </message>
    <message>
        <source>Not needed: it holds nothing of yours</source>
        <translation>No hace falta: no contiene nada suyo</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>Crear una instantánea</translation>
    </message>
    <message>
        <source>Take snapshot %2 of %1</source>
        <translation>Crear la instantánea %2 de %1</translation>
    </message>
    <message>
        <source>Approve and take snapshot %2 of %1</source>
        <translation>Aprobar y crear la instantánea %2 de %1</translation>
    </message>
    <message>
        <source>Taking snapshot %2 of %1</source>
        <translation>Creando la instantánea %2 de %1</translation>
    </message>
    <message>
        <source>Snapshot taken: %2 of %1</source>
        <translation>Instantánea creada: %2 de %1</translation>
    </message>
    <message>
        <source>Ask the node for snapshot %2</source>
        <translation>Pedir al nodo la instantánea %2</translation>
    </message>
    <message>
        <source>Take a snapshot of %1</source>
        <translation>Crear una instantánea de %1</translation>
    </message>
    <message>
        <source>Approve and take a snapshot of %1</source>
        <translation>Aprobar y crear una instantánea de %1</translation>
    </message>
    <message>
        <source>Taking a snapshot of %1</source>
        <translation>Creando una instantánea de %1</translation>
    </message>
    <message>
        <source>Snapshot taken: %1</source>
        <translation>Instantánea creada: %1</translation>
    </message>
    <message>
        <source>Ask the node for a snapshot</source>
        <translation>Pedir al nodo una instantánea</translation>
    </message>
    <message>
        <source>Delete a snapshot</source>
        <translation>Eliminar una instantánea</translation>
    </message>
    <message>
        <source>Delete snapshot %2 of %1</source>
        <translation>Eliminar la instantánea %2 de %1</translation>
    </message>
    <message>
        <source>Approve and delete snapshot %2 of %1</source>
        <translation>Aprobar y eliminar la instantánea %2 de %1</translation>
    </message>
    <message>
        <source>Deleting snapshot %2 of %1</source>
        <translation>Eliminando la instantánea %2 de %1</translation>
    </message>
    <message>
        <source>Snapshot deleted: %2 of %1</source>
        <translation>Instantánea eliminada: %2 de %1</translation>
    </message>
    <message>
        <source>Ask the node to delete snapshot %2</source>
        <translation>Pedir al nodo que elimine la instantánea %2</translation>
    </message>
    <message>
        <source>Not possible: what the guest was then is gone for good</source>
        <translation>No es posible: el estado anterior del invitado desaparece definitivamente</translation>
    </message>
    <message>
        <source>Delete a snapshot of %1</source>
        <translation>Eliminar una instantánea de %1</translation>
    </message>
    <message>
        <source>Approve and delete a snapshot of %1</source>
        <translation>Aprobar y eliminar una instantánea de %1</translation>
    </message>
    <message>
        <source>Deleting a snapshot of %1</source>
        <translation>Eliminando una instantánea de %1</translation>
    </message>
    <message>
        <source>Snapshot deleted: %1</source>
        <translation>Instantánea eliminada: %1</translation>
    </message>
    <message>
        <source>Ask the node to delete the snapshot</source>
        <translation>Pedir al nodo que elimine la instantánea</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Roll %1 back to %2</source>
        <translation>Revertir %1 a %2</translation>
    </message>
    <message>
        <source>Approve and roll %1 back to %2</source>
        <translation>Aprobar y revertir %1 a %2</translation>
    </message>
    <message>
        <source>Rolling %1 back to %2</source>
        <translation>Revirtiendo %1 a %2</translation>
    </message>
    <message>
        <source>Rolled back: %1 to %2</source>
        <translation>Revertido: %1 a %2</translation>
    </message>
    <message>
        <source>Ask the node to go back to snapshot %2</source>
        <translation>Pedir al nodo que vuelva a la instantánea %2</translation>
    </message>
    <message>
        <source>Not possible: what was written since the snapshot is gone for good</source>
        <translation>No es posible: lo escrito desde la instantánea desaparece definitivamente</translation>
    </message>
    <message>
        <source>Roll %1 back to a snapshot</source>
        <translation>Revertir %1 a una instantánea</translation>
    </message>
    <message>
        <source>Approve and roll %1 back to a snapshot</source>
        <translation>Aprobar y revertir %1 a una instantánea</translation>
    </message>
    <message>
        <source>Rolling %1 back</source>
        <translation>Revirtiendo %1</translation>
    </message>
    <message>
        <source>Rolled back: %1</source>
        <translation>Revertido: %1</translation>
    </message>
    <message>
        <source>Ask the node to go back to the snapshot</source>
        <translation>Pedir al nodo que vuelva a la instantánea</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Hacer copia de seguridad</translation>
    </message>
    <message>
        <source>Back up %1 to %2</source>
        <translation>Hacer copia de seguridad de %1 en %2</translation>
    </message>
    <message>
        <source>Approve and back up %1 to %2</source>
        <translation>Aprobar y hacer copia de seguridad de %1 en %2</translation>
    </message>
    <message>
        <source>Backing up %1 to %2</source>
        <translation>Haciendo copia de seguridad de %1 en %2</translation>
    </message>
    <message>
        <source>Backed up: %1 to %2</source>
        <translation>Copia de seguridad hecha: %1 en %2</translation>
    </message>
    <message>
        <source>Ask the node for a backup to %2</source>
        <translation>Pedir al nodo una copia de seguridad en %2</translation>
    </message>
    <message>
        <source>Not needed: the guest stays as it is, and the copy can be deleted</source>
        <translation>No hace falta: el invitado queda como está y la copia se puede eliminar</translation>
    </message>
    <message>
        <source>Back up %1</source>
        <translation>Hacer copia de seguridad de %1</translation>
    </message>
    <message>
        <source>Approve and back up %1</source>
        <translation>Aprobar y hacer copia de seguridad de %1</translation>
    </message>
    <message>
        <source>Backing up %1</source>
        <translation>Haciendo copia de seguridad de %1</translation>
    </message>
    <message>
        <source>Backed up: %1</source>
        <translation>Copia de seguridad hecha: %1</translation>
    </message>
    <message>
        <source>Ask the node for a backup</source>
        <translation>Pedir al nodo una copia de seguridad</translation>
    </message>
    <message>
        <source>Migrate</source>
        <translation>Migrar</translation>
    </message>
    <message>
        <source>Migrate %1 to %2</source>
        <translation>Migrar %1 a %2</translation>
    </message>
    <message>
        <source>Approve and migrate %1 to %2</source>
        <translation>Aprobar y migrar %1 a %2</translation>
    </message>
    <message>
        <source>Migrating %1 to %2</source>
        <translation>Migrando %1 a %2</translation>
    </message>
    <message>
        <source>Migrated: %1 is on %2</source>
        <translation>Migrado: %1 está en %2</translation>
    </message>
    <message>
        <source>Ask the node to hand it over to %2</source>
        <translation>Pedir al nodo que lo entregue a %2</translation>
    </message>
    <message>
        <source>Migrate %1</source>
        <translation>Migrar %1</translation>
    </message>
    <message>
        <source>Approve and migrate %1</source>
        <translation>Aprobar y migrar %1</translation>
    </message>
    <message>
        <source>Migrating %1</source>
        <translation>Migrando %1</translation>
    </message>
    <message>
        <source>Migrated: %1</source>
        <translation>Migrado: %1</translation>
    </message>
    <message>
        <source>Ask the node to hand it over</source>
        <translation>Pedir al nodo que lo entregue</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>Clonar</translation>
    </message>
    <message>
        <source>Clone %1 as %2</source>
        <translation>Clonar %1 como %2</translation>
    </message>
    <message>
        <source>Approve and clone %1 as %2</source>
        <translation>Aprobar y clonar %1 como %2</translation>
    </message>
    <message>
        <source>Cloning %1 as %2</source>
        <translation>Clonando %1 como %2</translation>
    </message>
    <message>
        <source>Cloned: %1 as %2</source>
        <translation>Clonado: %1 como %2</translation>
    </message>
    <message>
        <source>Ask the node for clone %2</source>
        <translation>Pedir al nodo el clon %2</translation>
    </message>
    <message>
        <source>Not needed: the guest stays as it is, and the clone can be destroyed</source>
        <translation>No hace falta: el invitado queda como está y el clon se puede destruir</translation>
    </message>
    <message>
        <source>Clone %1</source>
        <translation>Clonar %1</translation>
    </message>
    <message>
        <source>Approve and clone %1</source>
        <translation>Aprobar y clonar %1</translation>
    </message>
    <message>
        <source>Cloning %1</source>
        <translation>Clonando %1</translation>
    </message>
    <message>
        <source>Cloned: %1</source>
        <translation>Clonado: %1</translation>
    </message>
    <message>
        <source>Ask the node for a clone</source>
        <translation>Pedir al nodo un clon</translation>
    </message>
    <message>
        <source>Change the configuration</source>
        <translation>Cambiar la configuración</translation>
    </message>
    <message>
        <source>Change the configuration of %1</source>
        <translation>Cambiar la configuración de %1</translation>
    </message>
    <message>
        <source>Approve and change the configuration of %1</source>
        <translation>Aprobar y cambiar la configuración de %1</translation>
    </message>
    <message>
        <source>Changing the configuration of %1</source>
        <translation>Cambiando la configuración de %1</translation>
    </message>
    <message>
        <source>Configuration changed: %1</source>
        <translation>Configuración cambiada: %1</translation>
    </message>
    <message>
        <source>Ask the node to write the configuration</source>
        <translation>Pedir al nodo que escriba la configuración</translation>
    </message>
    <message>
        <source>Grow a disk</source>
        <translation>Ampliar un disco</translation>
    </message>
    <message>
        <source>Grow disk %2 of %1</source>
        <translation>Ampliar el disco %2 de %1</translation>
    </message>
    <message>
        <source>Approve and grow disk %2 of %1</source>
        <translation>Aprobar y ampliar el disco %2 de %1</translation>
    </message>
    <message>
        <source>Growing disk %2 of %1</source>
        <translation>Ampliando el disco %2 de %1</translation>
    </message>
    <message>
        <source>Grown: disk %2 of %1</source>
        <translation>Ampliado: disco %2 de %1</translation>
    </message>
    <message>
        <source>Ask the node to grow disk %2</source>
        <translation>Pedir al nodo que amplíe el disco %2</translation>
    </message>
    <message>
        <source>Not possible: a disk can only grow</source>
        <translation>No es posible: un disco solo puede crecer</translation>
    </message>
    <message>
        <source>Grow a disk of %1</source>
        <translation>Ampliar un disco de %1</translation>
    </message>
    <message>
        <source>Approve and grow a disk of %1</source>
        <translation>Aprobar y ampliar un disco de %1</translation>
    </message>
    <message>
        <source>Growing a disk of %1</source>
        <translation>Ampliando un disco de %1</translation>
    </message>
    <message>
        <source>Grown: a disk of %1</source>
        <translation>Ampliado: un disco de %1</translation>
    </message>
    <message>
        <source>Ask the node to grow the disk</source>
        <translation>Pedir al nodo que amplíe el disco</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Restore %1 from a backup</source>
        <translation>Restaurar %1 desde una copia de seguridad</translation>
    </message>
    <message>
        <source>Approve and restore %1 from a backup</source>
        <translation>Aprobar y restaurar %1 desde una copia de seguridad</translation>
    </message>
    <message>
        <source>Restoring %1 from a backup</source>
        <translation>Restaurando %1 desde una copia de seguridad</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Restaurado: %1</translation>
    </message>
    <message>
        <source>Ask the node to restore the backup</source>
        <translation>Pedir al nodo que restaure la copia de seguridad</translation>
    </message>
    <message>
        <source>Not possible where a guest was overwritten: what it held is gone for good</source>
        <translation>No es posible si se sobrescribió un invitado: lo que contenía desaparece definitivamente</translation>
    </message>
    <message>
        <source>Restore a backup as %1</source>
        <translation>Restaurar una copia de seguridad como %1</translation>
    </message>
    <message>
        <source>Approve and restore a backup as %1</source>
        <translation>Aprobar y restaurar una copia de seguridad como %1</translation>
    </message>
    <message>
        <source>Restoring a backup as %1</source>
        <translation>Restaurando una copia de seguridad como %1</translation>
    </message>
    <message>
        <source>Restored: a backup as %1</source>
        <translation>Restaurado: una copia de seguridad como %1</translation>
    </message>
    <message>
        <source>Not needed: nothing that was there is changed, and the new guest can be destroyed</source>
        <translation>No hace falta: no cambia nada de lo que había y el invitado nuevo se puede destruir</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Destruir</translation>
    </message>
    <message>
        <source>Destroy %1</source>
        <translation>Destruir %1</translation>
    </message>
    <message>
        <source>Approve and destroy %1</source>
        <translation>Aprobar y destruir %1</translation>
    </message>
    <message>
        <source>Destroying %1</source>
        <translation>Destruyendo %1</translation>
    </message>
    <message>
        <source>Destroyed: %1</source>
        <translation>Destruido: %1</translation>
    </message>
    <message>
        <source>Ask the node to destroy it with its disks</source>
        <translation>Pedir al nodo que lo destruya con sus discos</translation>
    </message>
    <message>
        <source>Not possible: its disks are gone for good; only a backup brings it back</source>
        <translation>No es posible: sus discos desaparecen definitivamente; solo una copia de seguridad lo recupera</translation>
    </message>
    <message>
        <source>Stop the task</source>
        <translation>Detener la tarea</translation>
    </message>
    <message>
        <source>Stop a task on %1</source>
        <translation>Detener una tarea en %1</translation>
    </message>
    <message>
        <source>Approve and stop a task on %1</source>
        <translation>Aprobar y detener una tarea en %1</translation>
    </message>
    <message>
        <source>Stopping a task on %1</source>
        <translation>Deteniendo una tarea en %1</translation>
    </message>
    <message>
        <source>Stopped: a task on %1</source>
        <translation>Detenida: una tarea en %1</translation>
    </message>
    <message>
        <source>Ask the node to stop the task</source>
        <translation>Pedir al nodo que detenga la tarea</translation>
    </message>
    <message>
        <source>Not possible: what the task had not finished stays unfinished</source>
        <translation>No es posible: lo que la tarea no había terminado queda sin terminar</translation>
    </message>
    <message>
        <source>Extend the allowlist</source>
        <translation>Ampliar la lista de permitidos</translation>
    </message>
    <message>
        <source>Extending the allowlist</source>
        <translation>Ampliando la lista de permitidos</translation>
    </message>
    <message>
        <source>The allowlist was extended</source>
        <translation>La lista de permitidos se amplió</translation>
    </message>
    <message>
        <source>Take entries off again; every version is kept</source>
        <translation>Quite de nuevo las entradas; se conservan todas las versiones</translation>
    </message>
    <message>
        <source>Say in which guest %1 lives</source>
        <translation>Indicar en qué invitado reside %1</translation>
    </message>
    <message>
        <source>Saying in which guest %1 lives</source>
        <translation>Indicando en qué invitado reside %1</translation>
    </message>
    <message>
        <source>Said: in which guest %1 lives</source>
        <translation>Indicado: en qué invitado reside %1</translation>
    </message>
    <message>
        <source>Say it differently again; nothing at the endpoint changes</source>
        <translation>Indíquelo de otro modo; no cambia nada en el punto de acceso</translation>
    </message>
    <message>
        <source>Trust the new certificate of %2</source>
        <translation>Confiar en el nuevo certificado de %2</translation>
    </message>
    <message>
        <source>Trusting the new certificate of %2</source>
        <translation>Confiando en el nuevo certificado de %2</translation>
    </message>
    <message>
        <source>Trusted: the new certificate of %2</source>
        <translation>De confianza: el nuevo certificado de %2</translation>
    </message>
    <message>
        <source>Trust the earlier one again; every version is kept</source>
        <translation>Confíe de nuevo en el anterior; se conservan todas las versiones</translation>
    </message>
    <message>
        <source>Remove the secret files in %1</source>
        <translation>Eliminar los archivos de secretos de %1</translation>
    </message>
    <message>
        <source>Removing the secret files in %1</source>
        <translation>Eliminando los archivos de secretos de %1</translation>
    </message>
    <message>
        <source>Removed: the secret files in %1</source>
        <translation>Eliminados: los archivos de secretos de %1</translation>
    </message>
    <message>
        <source>Delete the files by their names</source>
        <translation>Eliminar los archivos por sus nombres</translation>
    </message>
    <message>
        <source>Not possible: what was in them is only in the keychain</source>
        <translation>No es posible: lo que contenían solo está en el llavero</translation>
    </message>
</context>
<context>
    <name>wingman::ui::OverviewTab</name>
    <message>
        <source>As last seen</source>
        <translation>Como se vio por última vez</translation>
    </message>
    <message>
        <source>The endpoint is silent.</source>
        <translation>El punto de acceso no responde.</translation>
    </message>
    <message>
        <source>Read %1. %2</source>
        <comment>how long ago, and why not later</comment>
        <translation>Leído %1. %2</translation>
    </message>
    <message>
        <source>See the endpoint</source>
        <translation>Ver el punto de acceso</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Midiendo…</translation>
    </message>
    <message>
        <source>It is not running</source>
        <translation>No está en ejecución</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Sin medir</translation>
    </message>
    <message>
        <source>CPU · %1</source>
        <comment>age of the number</comment>
        <translation>CPU · %1</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Memory, limit %1 · %2</source>
        <comment>limit, age of the number</comment>
        <translation>Memoria, límite %1 · %2</translation>
    </message>
    <message>
        <source>Memory · %1</source>
        <comment>age of the number</comment>
        <translation>Memoria · %1</translation>
    </message>
    <message>
        <source>This cannot be said now: %1</source>
        <translation>No se puede decir ahora: %1</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>Nothing can be done with it.</source>
        <translation>No se puede hacer nada con ello.</translation>
    </message>
    <message>
        <source>Not in this state: %1</source>
        <translation>No en este estado: %1</translation>
    </message>
    <message>
        <source>It could not be read: %1</source>
        <translation>No se pudo leer: %1</translation>
    </message>
    <message>
        <source>Nothing happened yet that was seen.</source>
        <translation>Aún no se ha visto ningún suceso.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>The whole timeline</source>
        <translation>La cronología completa</translation>
    </message>
    <message>
        <source>What may be done here</source>
        <translation>Qué se puede hacer aquí</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Consultar de nuevo</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Reciente</translation>
    </message>
    <message>
        <source>CPU in the last minutes</source>
        <translation>CPU en los últimos minutos</translation>
    </message>
    <message>
        <source>Memory in the last minutes</source>
        <translation>Memoria en los últimos minutos</translation>
    </message>
    <message numerus="yes">
        <source>CPU, of %n core(s) · %1</source>
        <comment>age of the number</comment>
        <translation>
            <numerusform>CPU, de %n núcleo · %1</numerusform>
            <numerusform>CPU, de %n núcleos · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::Palette</name>
    <message>
        <source>Nothing is called “%1” here.
Try a name, a verb and a name (“restart web-1”), or one of these first: &gt; commands, @ endpoints, # entries and tags, ? help.</source>
        <translation>Aquí no hay nada llamado «%1».
Pruebe un nombre, un verbo y un nombre («restart web-1»), o empiece con uno de estos: &gt; comandos, @ puntos de acceso, # entradas y etiquetas, ? ayuda.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>&gt; commands   @ endpoints   # entries, tags   ? help</source>
        <translation>&gt; comandos   @ puntos de acceso   # entradas, etiquetas   ? ayuda</translation>
    </message>
    <message>
        <source>Enter shows the plan. Nothing is done yet.</source>
        <translation>Intro muestra el plan. Aún no se hace nada.</translation>
    </message>
    <message>
        <source>Enter goes on with this verb.</source>
        <translation>Intro continúa con este verbo.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Buscar o ejecutar un comando</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Policy and lists</source>
        <translation>Política y listas</translation>
    </message>
    <message>
        <source>allow deny self-approval dangerous read-only limits</source>
        <translation>permitir denegar autoaprobación peligroso solo lectura límites</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>theme dark light contrast density language motion</source>
        <translation>tema oscuro claro contraste densidad idioma movimiento</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>keys keyboard rebind</source>
        <translation>teclas teclado reasignar</translation>
    </message>
    <message>
        <source>Data and limits</source>
        <translation>Datos y límites</translation>
    </message>
    <message>
        <source>folder database record keychain</source>
        <translation>carpeta base de datos registro llavero</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Punto de acceso</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message numerus="yes">
        <source>%n workload(s)</source>
        <translation>
            <numerusform>%n carga</numerusform>
            <numerusform>%n cargas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · last seen %2 ago</source>
        <comment>where it is</comment>
        <translation>%1 · visto por última vez hace %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>where it is, its state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Entry #%1 of the record</source>
        <translation>Entrada #%1 del registro</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet.</source>
        <translation>Aún no se ha registrado nada.</translation>
    </message>
    <message>
        <source>The newest entry is #%1.</source>
        <translation>La entrada más reciente es #%1.</translation>
    </message>
    <message>
        <source>Type the name of a target</source>
        <translation>Escriba el nombre de un objetivo</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Denegado: %1</translation>
    </message>
    <message>
        <source>This is not possible now.</source>
        <translation>Esto no es posible ahora.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>passphrase idle screen session unlock</source>
        <translation>frase contraseña inactividad pantalla sesión desbloquear</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ParameterForm</name>
    <message>
        <source>It is needed.</source>
        <translation>Es necesario.</translation>
    </message>
    <message>
        <source>This does not go: %1.</source>
        <translation>No es válido: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Give at least one of them.</source>
        <translation>Indique al menos uno de ellos.</translation>
    </message>
    <message>
        <source>Need not be given</source>
        <translation>No es obligatorio</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PassphraseSheet</name>
    <message>
        <source>The present passphrase is needed.</source>
        <translation>Hace falta la frase de contraseña actual.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s) are needed.</source>
        <translation>
            <numerusform>Hace falta al menos %n carácter.</numerusform>
            <numerusform>Hacen falta al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is longer than can be kept.</source>
        <translation>Es más larga de lo que se puede guardar.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n different character(s) are needed.</source>
        <translation>
            <numerusform>Hace falta al menos %n carácter distinto.</numerusform>
            <numerusform>Hacen falta al menos %n caracteres distintos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no son iguales.</translation>
    </message>
    <message>
        <source>It is being looked at and recorded.</source>
        <translation>Se está comprobando y registrando.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s); a few words in a row are good. It is kept nowhere: only what proves it is, made so that each guess is slow.</source>
        <translation>
            <numerusform>Al menos %n carácter; unas cuantas palabras seguidas valen. No se guarda en ningún sitio: solo lo que la demuestra, hecho para que cada intento sea lento.</numerusform>
            <numerusform>Al menos %n caracteres; unas cuantas palabras seguidas valen. No se guarda en ningún sitio: solo lo que la demuestra, hecho para que cada intento sea lento.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Definir una frase de contraseña</translation>
    </message>
    <message>
        <source>With a passphrase the console can be locked: by you, when nobody uses it for a while, and each time it starts.</source>
        <translation>Con una frase de contraseña la consola se puede bloquear: por usted, cuando nadie la usa durante un rato y cada vez que arranca.</translation>
    </message>
    <message>
        <source>&amp;Set the passphrase</source>
        <translation>&amp;Definir la frase de contraseña</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>From now on the new one opens the console.</source>
        <translation>Desde ahora la nueva abre la consola.</translation>
    </message>
    <message>
        <source>&amp;Change the passphrase</source>
        <translation>&amp;Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Quitar la frase de contraseña</translation>
    </message>
    <message>
        <source>The console cannot be locked any more: whoever sits at this desktop can use it.</source>
        <translation>La consola ya no se podrá bloquear: quien esté ante este escritorio podrá usarla.</translation>
    </message>
    <message>
        <source>&amp;Remove the passphrase</source>
        <translation>&amp;Quitar la frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Present passphrase</source>
        <translation>Frase de contraseña &amp;actual</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>&amp;Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>The new one &amp;again</source>
        <translation>La nueva &amp;otra vez</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Plan</name>
    <message>
        <source>running</source>
        <translation>en ejecución</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>created, never started</source>
        <translation>creado, nunca iniciado</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between promises</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>this console&apos;s own configuration</source>
        <translation>la configuración de esta consola</translation>
    </message>
    <message>
        <source>plan %1, made just now</source>
        <translation>plan %1, hecho ahora mismo</translation>
    </message>
    <message>
        <source>plan %1, made %2</source>
        <translation>plan %1, hecho %2</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulado</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>Compare with what was promised</source>
        <translation>Comparar con lo prometido</translation>
    </message>
    <message>
        <source>usually about %1, at most %2</source>
        <translation>normalmente unos %1, como máximo %2</translation>
    </message>
    <message>
        <source>“%1”, offered here when it is done</source>
        <translation>«%1», se ofrece aquí cuando esté hecho</translation>
    </message>
    <message>
        <source>There is no single step back</source>
        <translation>No hay un único paso para volver atrás</translation>
    </message>
    <message>
        <source>called %1</source>
        <translation>llamado %1</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between states</comment>
        <translation> o </translation>
    </message>
    <message>
        <source>started after now</source>
        <translation>iniciado después de ahora</translation>
    </message>
    <message>
        <source>ended after now</source>
        <translation>terminado después de ahora</translation>
    </message>
    <message>
        <source>there</source>
        <translation>existe</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>ya no existe</translation>
    </message>
    <message>
        <source>; or </source>
        <comment>between proofs</comment>
        <translation>; o </translation>
    </message>
    <message>
        <source>%1, within %2</source>
        <comment>promises, time</comment>
        <translation>%1, en un plazo de %2</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>Uno tras otro</translation>
    </message>
    <message numerus="yes">
        <source>%n at a time</source>
        <translation>
            <numerusform>%n a la vez</numerusform>
            <numerusform>%n a la vez</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; stops at the first that fails, and leaves the rest as they are</source>
        <translation>%1; se detiene en el primero que falle y deja el resto como está</translation>
    </message>
    <message>
        <source>%1; goes on where one fails</source>
        <translation>%1; continúa aunque alguno falle</translation>
    </message>
    <message>
        <source>%1; where an act fails, the guest goes back to the snapshot, else the snapshot is deleted</source>
        <translation>%1; si una acción falla, el invitado vuelve a la instantánea; si no, la instantánea se elimina</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PlanButtons</name>
    <message numerus="yes">
        <source>%1 The same for %n more.</source>
        <comment>sentence</comment>
        <translation>
            <numerusform>%1 Lo mismo para %n más.</numerusform>
            <numerusform>%1 Lo mismo para %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks for the approval, gives it in your name, and starts: all on record.</source>
        <translation>Solicita la aprobación, la concede en su nombre e inicia: todo queda registrado.</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Solicitar aprobación</translation>
    </message>
    <message>
        <source>Ask someone else</source>
        <translation>Pedir a otra persona</translation>
    </message>
    <message>
        <source>The request lies in the approvals of Audit for 30 minutes.</source>
        <translation>La solicitud permanece 30 minutos en las aprobaciones de Auditoría.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>It can be started then; approving does not start it.</source>
        <translation>Después se podrá iniciar; aprobarlo no lo inicia.</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>The plan is over then; whoever asked reads your reason.</source>
        <translation>El plan termina ahí; quien lo solicitó lee su motivo.</translation>
    </message>
    <message>
        <source>Withdraw the request</source>
        <translation>Retirar la solicitud</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Abandonar</translation>
    </message>
    <message>
        <source>The plan is over then; nothing was sent.</source>
        <translation>El plan termina ahí; no se envió nada.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>What was sent already cannot be called back; nothing further is sent.</source>
        <translation>Lo que ya se envió no se puede recuperar; no se envía nada más.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Planificar de nuevo</translation>
    </message>
    <message>
        <source>Reads again what is there; nothing is changed by planning.</source>
        <translation>Lee de nuevo lo que hay; planificar no cambia nada.</translation>
    </message>
    <message numerus="yes">
        <source>Plan the other %n</source>
        <translation>
            <numerusform>Planificar %n restante</numerusform>
            <numerusform>Planificar los otros %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the targets that policy refuses.</source>
        <translation>Sin los objetivos que la política deniega.</translation>
    </message>
    <message numerus="yes">
        <source>Retry the %n that failed</source>
        <translation>
            <numerusform>Reintentar %n que falló</numerusform>
            <numerusform>Reintentar los %n que fallaron</numerusform>
        </translation>
    </message>
    <message>
        <source>A new plan for these alone.</source>
        <translation>Un plan nuevo solo para estos.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Deshacer…</translation>
    </message>
    <message>
        <source>Plans “%1”.</source>
        <translation>Planifica «%1».</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stops reading; nothing was changed.</source>
        <translation>Detiene la lectura; no se cambió nada.</translation>
    </message>
    <message>
        <source>Gives this plan up; nothing was sent.</source>
        <translation>Abandona este plan; no se envió nada.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>It goes on; the activity bar shows it.</source>
        <translation>Continúa; la barra de actividad lo muestra.</translation>
    </message>
    <message>
        <source>Writing the request down…</source>
        <translation>Anotando la solicitud…</translation>
    </message>
    <message>
        <source>Reading what is there once more, then approving…</source>
        <translation>Leyendo una vez más lo que hay y después aprobando…</translation>
    </message>
    <message>
        <source>Writing the rejection down…</source>
        <translation>Anotando el rechazo…</translation>
    </message>
    <message>
        <source>Giving the plan up…</source>
        <translation>Abandonando el plan…</translation>
    </message>
    <message>
        <source>Policy: approved</source>
        <translation>Política: aprobado</translation>
    </message>
    <message>
        <source>You are an approver, and this console lets you approve your own.</source>
        <translation>Usted es aprobador y esta consola le permite aprobar lo suyo.</translation>
    </message>
    <message>
        <source>You may approve it: somebody else asked.</source>
        <translation>Puede aprobarlo: lo solicitó otra persona.</translation>
    </message>
    <message>
        <source>Decided by: %1.</source>
        <translation>Decidido por: %1.</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Solicitado por</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, how long ago</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>Su motivo</translation>
    </message>
    <message>
        <source>Their reason</source>
        <translation>Su motivo</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>no se indicó ninguno</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>read %1; policy version %2</source>
        <translation>leído %1; versión %2 de la política</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Aprobado por</translation>
    </message>
    <message>
        <source>Lapses</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Success means</source>
        <translation>Se considera logrado si</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PlanCheckRows</name>
    <message>
        <source>Holds</source>
        <translation>Se cumple</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>No se cumple</translation>
    </message>
    <message>
        <source>Does not hold, but does not forbid it</source>
        <translation>No se cumple, pero no lo impide</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>condition, whether it holds</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: read was %2</source>
        <translation>%1: se leyó %2</translation>
    </message>
    <message>
        <source>Checked before</source>
        <translation>Comprobado antes</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PlanChecks</name>
    <message>
        <source>%1 for %2</source>
        <comment>state, age</comment>
        <translation>%1 desde hace %2</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Existe</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>Nothing of this name is there yet</source>
        <translation>Aún no hay nada con este nombre</translation>
    </message>
    <message>
        <source>Its state allows it</source>
        <translation>Su estado lo permite</translation>
    </message>
    <message>
        <source>not locked</source>
        <translation>sin bloqueo</translation>
    </message>
    <message>
        <source>a guest</source>
        <translation>un invitado</translation>
    </message>
    <message>
        <source>a template</source>
        <translation>una plantilla</translation>
    </message>
    <message>
        <source>Nobody has changed it meanwhile</source>
        <translation>Nadie lo ha cambiado entretanto</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>It is healthy</source>
        <translation>Está en buen estado</translation>
    </message>
    <message>
        <source>still starting</source>
        <translation>aún iniciándose</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>en buen estado</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>en mal estado</translation>
    </message>
    <message>
        <source>Nobody else is changing it</source>
        <translation>Nadie más lo está cambiando</translation>
    </message>
    <message>
        <source>not protected</source>
        <translation>no protegido</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>protegido</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>not managed</source>
        <translation>no gestionado</translation>
    </message>
    <message>
        <source>managed</source>
        <translation>gestionado</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>there, but not finished</source>
        <translation>existe, pero sin terminar</translation>
    </message>
    <message>
        <source>there</source>
        <translation>existe</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>no está en uso</translation>
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
    <name>wingman::ui::PlanCourse</name>
    <message>
        <source>Not begun</source>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Sent, no answer yet</source>
        <translation>Enviado, aún sin respuesta</translation>
    </message>
    <message>
        <source>Answered, not on record yet</source>
        <translation>Respondido, aún sin registrar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>It was so already</source>
        <translation>Ya estaba así</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simulado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>No hecho</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PlanDependents</name>
    <message>
        <source>dependent on it</source>
        <translation>que depende de ello</translation>
    </message>
    <message>
        <source>in its network</source>
        <translation>en su red</translation>
    </message>
    <message>
        <source>with its volume %1 too</source>
        <translation>también con su volumen %1</translation>
    </message>
    <message>
        <source>in the project %1 too</source>
        <translation>también en el proyecto %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::PlanEffects</name>
    <message>
        <source>Who stands on it is not known: its endpoint was never read.</source>
        <translation>No se sabe qué depende de ello: su punto de acceso nunca se leyó.</translation>
    </message>
    <message>
        <source>Nothing else that is known here stands on it.</source>
        <translation>Nada más de lo que se conoce aquí depende de ello.</translation>
    </message>
    <message>
        <source>As of %1 ago: the endpoint does not answer.</source>
        <translation>Según los datos de hace %1: el punto de acceso no responde.</translation>
    </message>
    <message>
        <source>%1 As of %2 ago: the endpoint does not answer.</source>
        <translation>%1 Según los datos de hace %2: el punto de acceso no responde.</translation>
    </message>
    <message>
        <source>Who feels it</source>
        <translation>A quién afecta</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PlanForm</name>
    <message>
        <source>%1: %2</source>
        <comment>key, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Why? It is kept with the record, and whoever asked reads it</source>
        <translation>¿Por qué? Se guarda con el registro y lo lee quien lo solicitó</translation>
    </message>
    <message>
        <source>Why? It is kept with the record</source>
        <translation>¿Por qué? Se guarda con el registro</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Confirmar</translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation>Escriba %1</translation>
    </message>
    <message>
        <source>Confirm by typing %1</source>
        <translation>Confirme escribiendo %1</translation>
    </message>
    <message>
        <source>It matches.</source>
        <translation>Coincide.</translation>
    </message>
    <message>
        <source>Data is lost or the risk is high: type “%1”, exactly so.</source>
        <translation>Se pierden datos o el riesgo es alto: escriba «%1», exactamente así.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PlanGuard</name>
    <message>
        <source>Take a &amp;snapshot of the guest first, and go back to it where this fails</source>
        <translation>Crear primero una in&amp;stantánea del invitado, y volver a ella si esto falla</translation>
    </message>
    <message>
        <source>Take a snapshot of the guest first</source>
        <translation>Crear primero una instantánea del invitado</translation>
    </message>
    <message>
        <source>The engine lives in %1. Where all goes well the snapshot is deleted. Going back loses what was written in the guest meanwhile, so it asks for what a rollback asks for.</source>
        <translation>El motor reside en %1. Si todo va bien, la instantánea se elimina. Al volver a ella se pierde lo que se escribió entretanto en el invitado, por lo que exige lo mismo que volver a una instantánea.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PlanOutcome</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>Código de salida</translation>
    </message>
    <message>
        <source>Restarts by the engine</source>
        <translation>Reinicios por el motor</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Partly done: %1</source>
        <translation>Hecho en parte: %1</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>No hecho: %1</translation>
    </message>
    <message>
        <source>Simulated: planned on real facts, carried out on paper only.</source>
        <translation>Simulado: planificado con datos reales, ejecutado solo sobre el papel.</translation>
    </message>
    <message>
        <source>In the demonstration only: no real machine was touched.</source>
        <translation>Solo en la demostración: no se tocó ninguna máquina real.</translation>
    </message>
    <message>
        <source>It was read back and is as promised.</source>
        <translation>Se volvió a leer y está como se prometió.</translation>
    </message>
    <message>
        <source>Not known yet: %1</source>
        <translation>Aún desconocido: %1</translation>
    </message>
    <message>
        <source>It is looked up by itself until it is known. Do not repeat it before.</source>
        <translation>Se consulta por sí solo hasta que se sepa. No lo repita antes.</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Detenido: %1</translation>
    </message>
    <message>
        <source>What had been sent by then was brought to its end; the steps say how.</source>
        <translation>Lo que ya se había enviado se llevó a término; los pasos indican cómo.</translation>
    </message>
    <message>
        <source>Nothing had been sent; nothing was changed.</source>
        <translation>No se había enviado nada; no se cambió nada.</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Retirado: %1</translation>
    </message>
    <message>
        <source>Nothing was sent; the record says that it was given up.</source>
        <translation>No se envió nada; el registro indica que se abandonó.</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Rechazado: %1</translation>
    </message>
    <message>
        <source>Talk to whoever rejected it, then plan again.</source>
        <translation>Hable con quien lo rechazó y planifique de nuevo.</translation>
    </message>
    <message>
        <source>Lapsed: %1</source>
        <translation>Caducado: %1</translation>
    </message>
    <message>
        <source>Plan again: what is there may have changed meanwhile.</source>
        <translation>Planifique de nuevo: lo que hay puede haber cambiado entretanto.</translation>
    </message>
    <message>
        <source>This plan no longer holds</source>
        <translation>Este plan ya no es válido</translation>
    </message>
    <message>
        <source>What is there is not what was planned for, so nothing was done.</source>
        <translation>Lo que hay no es aquello para lo que se planificó, así que no se hizo nada.</translation>
    </message>
    <message>
        <source>Look at the difference, then plan again.</source>
        <translation>Mire la diferencia y planifique de nuevo.</translation>
    </message>
    <message>
        <source>Look at its logs and its state before you try again.</source>
        <translation>Mire sus registros de salida y su estado antes de reintentarlo.</translation>
    </message>
    <message>
        <source>The engine&apos;s own words say why. Change that, then plan again.</source>
        <translation>Las propias palabras del motor indican por qué. Cámbielo y planifique de nuevo.</translation>
    </message>
    <message>
        <source>The engine failed inside. Look at its own log, then plan again.</source>
        <translation>El motor falló internamente. Mire su propio registro de salida y planifique de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was sent. Run the doctor for this endpoint in Fleet, then try again.</source>
        <translation>No se envió nada. Ejecute el diagnóstico de este punto de acceso en Flota y reinténtelo.</translation>
    </message>
    <message>
        <source>The engine does not let this account do it. Check the rights of its socket or token.</source>
        <translation>El motor no permite que esta cuenta lo haga. Compruebe los permisos de su socket o token.</translation>
    </message>
    <message>
        <source>It is safe to try again.</source>
        <translation>Se puede reintentar sin riesgo.</translation>
    </message>
    <message>
        <source>Look at the targets that failed; they can be tried again without the others.</source>
        <translation>Mire los objetivos que fallaron; se pueden reintentar sin los demás.</translation>
    </message>
    <message>
        <source>Try again; if it stays slow, run the doctor for this endpoint in Fleet.</source>
        <translation>Reinténtelo; si sigue lento, ejecute el diagnóstico de este punto de acceso en Flota.</translation>
    </message>
    <message>
        <source>Free some space in the data folder, then try again.</source>
        <translation>Libere espacio en la carpeta de datos y reinténtelo.</translation>
    </message>
    <message>
        <source>Verify the chain in Audit before anything else.</source>
        <translation>Verifique la cadena en Auditoría antes de nada.</translation>
    </message>
    <message>
        <source>Look at it in the list again; it may have changed since.</source>
        <translation>Mírelo de nuevo en la lista; puede haber cambiado desde entonces.</translation>
    </message>
    <message>
        <source>there</source>
        <translation>existe</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>ya no existe</translation>
    </message>
    <message>
        <source>The object</source>
        <translation>El objeto</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no existe</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PlanRemedies</name>
    <message>
        <source>Put at least one object on an allowlist.</source>
        <translation>Ponga al menos un objeto en una lista de permitidos.</translation>
    </message>
    <message>
        <source>Open the allowlists</source>
        <translation>Abrir las listas de permitidos</translation>
    </message>
    <message>
        <source>Take the entry %1 off the denylist, if it should not be there.</source>
        <translation>Quite la entrada %1 de la lista de bloqueados, si no debe estar ahí.</translation>
    </message>
    <message>
        <source>Open the denylist</source>
        <translation>Abrir la lista de bloqueados</translation>
    </message>
    <message>
        <source>Wait until an hour has passed, or raise the limit of the policy.</source>
        <translation>Espere a que pase una hora o aumente el límite de la política.</translation>
    </message>
    <message>
        <source>Open the limits</source>
        <translation>Abrir los límites</translation>
    </message>
    <message>
        <source>Choose fewer targets, each of them once, or raise the limit of the policy.</source>
        <translation>Elija menos objetivos, cada uno una sola vez, o aumente el límite de la política.</translation>
    </message>
    <message>
        <source>See what put the console into this posture, and end that first.</source>
        <translation>Vea qué puso la consola en esta postura y termínelo primero.</translation>
    </message>
    <message>
        <source>Why this posture?</source>
        <translation>¿Por qué esta postura?</translation>
    </message>
    <message>
        <source>Ask somebody whose role has the permission %1.</source>
        <translation>Pida a alguien cuyo rol tenga el permiso %1.</translation>
    </message>
    <message>
        <source>Wait until Wingman has restarted, then plan again.</source>
        <translation>Espere a que Wingman se haya reiniciado y planifique de nuevo.</translation>
    </message>
    <message>
        <source>Plan again: the posture changed meanwhile.</source>
        <translation>Planifique de nuevo: la postura cambió entretanto.</translation>
    </message>
    <message>
        <source>What protects it has to be lifted where it was set; Wingman does not do that.</source>
        <translation>La protección se debe quitar donde se estableció; Wingman no lo hace.</translation>
    </message>
    <message>
        <source>No allowlist can name this kind of object.</source>
        <translation>Ninguna lista de permitidos puede nombrar este tipo de objeto.</translation>
    </message>
    <message>
        <source>This allowlist is imposed by %1: change it there and start Wingman again.</source>
        <translation>Esta lista de permitidos la impone %1: cámbiela allí e inicie Wingman de nuevo.</translation>
    </message>
    <message>
        <source>Ask an admin to put it on the allowlist “%1”.</source>
        <translation>Pida a un administrador que lo ponga en la lista de permitidos «%1».</translation>
    </message>
    <message>
        <source>Put %1 on the allowlist.</source>
        <translation>Ponga %1 en la lista de permitidos.</translation>
    </message>
    <message>
        <source>Put it on the allowlist…</source>
        <translation>Ponerlo en la lista de permitidos…</translation>
    </message>
    <message>
        <source>Give it %1 in Proxmox. Integration mode acts only on what has it.</source>
        <translation>Asígnele %1 en Proxmox. El modo INTEGRATION solo actúa sobre lo que lo tiene.</translation>
    </message>
    <message>
        <source>Create it with the label %1; a label cannot be added later. Or arm lab and allow it there.</source>
        <translation>Créelo con la etiqueta %1; una etiqueta no se puede añadir después. O arme LAB y permítalo allí.</translation>
    </message>
    <message>
        <source>Copy the label</source>
        <translation>Copiar la etiqueta</translation>
    </message>
    <message>
        <source>%1 keeps dangerous operations off: change it there and start Wingman again.</source>
        <translation>%1 mantiene desactivadas las operaciones peligrosas: cámbielo allí e inicie Wingman de nuevo.</translation>
    </message>
    <message>
        <source>Ask an admin to allow dangerous operations for a while.</source>
        <translation>Pida a un administrador que permita operaciones peligrosas durante un tiempo.</translation>
    </message>
    <message>
        <source>Allow dangerous operations for a while; it ends by itself.</source>
        <translation>Permita operaciones peligrosas durante un tiempo; termina por sí solo.</translation>
    </message>
    <message>
        <source>Allow them for a while…</source>
        <translation>Permitirlas durante un tiempo…</translation>
    </message>
    <message>
        <source>Read-only is imposed by %1: change it there and start Wingman again.</source>
        <translation>%1 impone el modo de solo lectura: cámbielo allí e inicie Wingman de nuevo.</translation>
    </message>
    <message>
        <source>Ask an admin to switch read-only off.</source>
        <translation>Pida a un administrador que desactive el modo de solo lectura.</translation>
    </message>
    <message>
        <source>Switch read-only off.</source>
        <translation>Desactive el modo de solo lectura.</translation>
    </message>
    <message>
        <source>Switch read-only off…</source>
        <translation>Desactivar el modo de solo lectura…</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PlanRemedyRows</name>
    <message>
        <source>What would allow it</source>
        <translation>Qué lo permitiría</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PlanReport</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <comment>time that has passed, timeout</comment>
        <translation>%1 de un máximo de %2</translation>
    </message>
    <message>
        <source>It was asked to stop. What was sent already cannot be called back; it is brought to its end and recorded as it is.</source>
        <translation>Se pidió que se detuviera. Lo que ya se envió no se puede recuperar; se lleva a término y se registra tal como resulte.</translation>
    </message>
    <message>
        <source>It goes on when you close this; the activity bar shows it.</source>
        <translation>Continúa al cerrar esto; la barra de actividad lo muestra.</translation>
    </message>
    <message>
        <source>%1, as before</source>
        <translation>%1, como antes</translation>
    </message>
    <message>
        <source>became</source>
        <translation>pasó a ser</translation>
    </message>
    <message>
        <source>On record as</source>
        <translation>Registrado como</translation>
    </message>
    <message>
        <source>#%1</source>
        <comment>number of an entry in the audit chain</comment>
        <translation>#%1</translation>
    </message>
    <message>
        <source>Entry %1 of the audit chain</source>
        <translation>Entrada %1 de la cadena de auditoría</translation>
    </message>
    <message>
        <source>Opens the entry on the Audit page.</source>
        <translation>Abre la entrada en la página Auditoría.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PlanSheet</name>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Copied: the command for wingmanctl</source>
        <translation>Copiado: el comando para wingmanctl</translation>
    </message>
    <message>
        <source>Reading the plan</source>
        <translation>Leyendo el plan</translation>
    </message>
    <message>
        <source>Planning: %1</source>
        <translation>Planificando: %1</translation>
    </message>
    <message>
        <source>What is there is read now, and policy is asked. Nothing is changed.</source>
        <translation>Ahora se lee lo que hay y se consulta la política. No se cambia nada.</translation>
    </message>
    <message>
        <source>It could not be planned</source>
        <translation>No se pudo planificar</translation>
    </message>
    <message>
        <source>It was not done</source>
        <translation>No se hizo</translation>
    </message>
    <message>
        <source>The core has stopped; nothing can be asked of it now.</source>
        <translation>El núcleo se ha detenido; ahora no se le puede pedir nada.</translation>
    </message>
    <message>
        <source>Type “%1” to confirm, exactly so.</source>
        <translation>Escriba «%1» para confirmar, exactamente así.</translation>
    </message>
    <message>
        <source>Give a reason first: whoever asked reads it.</source>
        <translation>Indique primero un motivo: lo lee quien lo solicitó.</translation>
    </message>
    <message>
        <source>It was asked to stop already.</source>
        <translation>Ya se pidió que se detuviera.</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Copiar como comando</translation>
    </message>
    <message>
        <source>Copies the line for wingmanctl that plans and does the same.</source>
        <translation>Copia la línea para wingmanctl que planifica y hace lo mismo.</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Opciones…</translation>
    </message>
    <message>
        <source>Plans it anew with other values.</source>
        <translation>Lo vuelve a planificar con otros valores.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PlanSteps</name>
    <message>
        <source>%1, second attempt</source>
        <translation>%1, segundo intento</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, how long it took</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Write the intent into the audit chain</source>
        <translation>Escribir la intención en la cadena de auditoría</translation>
    </message>
    <message>
        <source>Read once more what is there</source>
        <translation>Leer una vez más lo que hay</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Qué ocurrirá</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PlanTargets</name>
    <message>
        <source>On each of them</source>
        <translation>En cada uno de ellos</translation>
    </message>
    <message>
        <source>Targets of this plan</source>
        <translation>Objetivos de este plan</translation>
    </message>
    <message>
        <source>One row for each target: where it is, what was read, and the result.</source>
        <translation>Una fila por objetivo: dónde está, qué se leyó y el resultado.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PlanTargetsModel</name>
    <message>
        <source>%1, %2</source>
        <comment>endpoint, node</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>all as needed</source>
        <translation>todo como se necesita</translation>
    </message>
    <message>
        <source>not as needed</source>
        <translation>no como se necesita</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n target(s) ended</source>
        <translation>
            <numerusform>%1 de %n objetivo terminado</numerusform>
            <numerusform>%1 de %n objetivos terminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n target(s) can be done</source>
        <translation>
            <numerusform>Se puede hacer %n objetivo</numerusform>
            <numerusform>Se pueden hacer los %n objetivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n target(s) can be done</source>
        <translation>
            <numerusform>Se puede hacer %1 de %n objetivo</numerusform>
            <numerusform>Se pueden hacer %1 de %n objetivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>when it has its turn</source>
        <translation>cuando le toque</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Policy</name>
    <message>
        <source>Policy: refused</source>
        <translation>Política: denegado</translation>
    </message>
    <message>
        <source>Policy: allowed with approval</source>
        <translation>Política: permitido con aprobación</translation>
    </message>
    <message>
        <source>Policy: allowed</source>
        <translation>Política: permitido</translation>
    </message>
    <message>
        <source>No rule allows it.</source>
        <translation>Ninguna regla lo permite.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PolicyRows</name>
    <message>
        <source>why?</source>
        <translation>¿por qué?</translation>
    </message>
    <message>
        <source>Why: %1, %2</source>
        <translation>Por qué: %1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a verdict and the verbs it holds for</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PolicySection</name>
    <message>
        <source>The policy could not be read</source>
        <translation>No se pudo leer la política</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>On, by %1</source>
        <translation>Activado, por %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Switch off…</source>
        <translation>Desactivar…</translation>
    </message>
    <message>
        <source>Switch on…</source>
        <translation>Activar…</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Denegado</translation>
    </message>
    <message>
        <source>Allowed until %1</source>
        <translation>Permitidas hasta %1</translation>
    </message>
    <message>
        <source>Allowed by %1</source>
        <translation>Permitidas por %1</translation>
    </message>
    <message>
        <source>Dangerous operations</source>
        <translation>Operaciones peligrosas</translation>
    </message>
    <message>
        <source>Stop allowing…</source>
        <translation>Dejar de permitir…</translation>
    </message>
    <message>
        <source>Allow for a while…</source>
        <translation>Permitir durante un tiempo…</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>#%1</source>
        <translation>#%1</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Integrada</translation>
    </message>
    <message>
        <source>Nothing was changed yet: the safe defaults hold</source>
        <translation>Aún no se ha cambiado nada: rigen los valores predeterminados seguros</translation>
    </message>
    <message>
        <source>What holds now</source>
        <translation>Qué rige ahora</translation>
    </message>
    <message>
        <source>&amp;Self-approval</source>
        <translation>&amp;Autoaprobación</translation>
    </message>
    <message>
        <source>Self-approval</source>
        <translation>Autoaprobación</translation>
    </message>
    <message>
        <source>Whether who asks may also approve. Raising it needs a typed phrase.</source>
        <translation>Si quien solicita también puede aprobar. Aumentarla requiere escribir una frase.</translation>
    </message>
    <message>
        <source>Off: somebody else approves</source>
        <translation>Desactivada: aprueba otra persona</translation>
    </message>
    <message>
        <source>Up to tier 2</source>
        <translation>Hasta el nivel 2</translation>
    </message>
    <message>
        <source>Up to tier 3</source>
        <translation>Hasta el nivel 3</translation>
    </message>
    <message>
        <source>Would this be allowed?</source>
        <translation>¿Se permitiría esto?</translation>
    </message>
    <message>
        <source>Allowed in lab</source>
        <translation>Permitido en el modo LAB</translation>
    </message>
    <message>
        <source>exact names, or a prefix that ends in *</source>
        <translation>nombres exactos o un prefijo que termine en *</translation>
    </message>
    <message>
        <source>Never touched</source>
        <translation>Nunca se toca</translation>
    </message>
    <message>
        <source>wins over everything</source>
        <translation>prevalece sobre todo</translation>
    </message>
    <message>
        <source>Limits of a plan</source>
        <translation>Límites de un plan</translation>
    </message>
    <message>
        <source>S&amp;teps for one target</source>
        <translation>&amp;Pasos para un objetivo</translation>
    </message>
    <message>
        <source>Tar&amp;gets of one plan</source>
        <translation>O&amp;bjetivos de un plan</translation>
    </message>
    <message>
        <source>The same &amp;operation on one target in an hour</source>
        <translation>La misma &amp;operación sobre un objetivo en una hora</translation>
    </message>
    <message>
        <source>Change the limits…</source>
        <translation>Cambiar los límites…</translation>
    </message>
    <message>
        <source>Change the limits</source>
        <translation>Cambiar los límites</translation>
    </message>
    <message>
        <source>Versions of the policy</source>
        <translation>Versiones de la política</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PolicyTab</name>
    <message>
        <source>not now</source>
        <translation>ahora no</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an operation, and what policy says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This cannot be said now</source>
        <translation>No se puede decir ahora</translation>
    </message>
    <message>
        <source>Asking what may be done</source>
        <translation>Consultando qué se puede hacer</translation>
    </message>
    <message>
        <source>Nothing can be done with it</source>
        <translation>No se puede hacer nada con ello</translation>
    </message>
    <message>
        <source>What policy says of each operation at this moment. The plan is decided again before it runs.</source>
        <translation>Lo que la política dice de cada operación en este momento. El plan se decide de nuevo antes de ejecutarse.</translation>
    </message>
    <message>
        <source>Would this be allowed? Ask in the settings</source>
        <translation>¿Se permitiría esto? Consúltelo en los ajustes</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Posture</name>
    <message>
        <source>Decided by: %1</source>
        <translation>Decidido por: %1</translation>
    </message>
    <message>
        <source>MOCK · simulated, nothing is touched</source>
        <translation>MOCK · simulado, no se toca nada</translation>
    </message>
    <message>
        <source>INTEGRATION · labelled objects only</source>
        <translation>INTEGRATION · solo objetos etiquetados</translation>
    </message>
    <message>
        <source>LAB armed · real infrastructure</source>
        <translation>LAB armado · infraestructura real</translation>
    </message>
    <message>
        <source>LOCKDOWN · nothing can be changed</source>
        <translation>BLOQUEO TOTAL · no se puede cambiar nada</translation>
    </message>
    <message>
        <source>BLOCKED · a setting is refused</source>
        <translation>BLOQUEADO · se rechaza un ajuste</translation>
    </message>
    <message>
        <source>LAB blocked · no allowlist</source>
        <translation>LAB bloqueado · sin lista de permitidos</translation>
    </message>
    <message>
        <source>READ-ONLY · nothing can be changed</source>
        <translation>SOLO LECTURA · no se puede cambiar nada</translation>
    </message>
    <message>
        <source>Opening · nothing can be changed</source>
        <translation>Abriendo · no se puede cambiar nada</translation>
    </message>
    <message>
        <source>The core still opens its data.</source>
        <translation>El núcleo aún abre sus datos.</translation>
    </message>
    <message>
        <source>Stopped · nothing can be changed</source>
        <translation>Detenido · no se puede cambiar nada</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PostureBadge</name>
    <message>
        <source>Posture: %1</source>
        <translation>Postura: %1</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PostureSheet</name>
    <message>
        <source>%1 (%2), value %3: %4</source>
        <comment>a rule</comment>
        <translation>%1 (%2), valor %3: %4</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a check</comment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>being checked</source>
        <comment>a check</comment>
        <translation>en comprobación</translation>
    </message>
    <message>
        <source>well</source>
        <comment>a check</comment>
        <translation>correcto</translation>
    </message>
    <message>
        <source>not well</source>
        <comment>a check</comment>
        <translation>incorrecto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a check, its result</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>go there</source>
        <translation>ir allí</translation>
    </message>
    <message>
        <source>Go to what this check is about: %1</source>
        <translation>Ir a aquello de lo que trata esta comprobación: %1</translation>
    </message>
    <message>
        <source>This has to be put right</source>
        <translation>Esto se debe corregir</translation>
    </message>
    <message>
        <source>An admin may do this; you are %1.</source>
        <translation>Esto lo puede hacer un administrador; usted es %1.</translation>
    </message>
    <message>
        <source>Nothing can be changed until the lockdown is lifted.</source>
        <translation>No se puede cambiar nada hasta que se levante el bloqueo total.</translation>
    </message>
    <message>
        <source>%1 imposes read-only; start Wingman without it.</source>
        <translation>%1 impone el modo de solo lectura; inicie Wingman sin ello.</translation>
    </message>
    <message>
        <source>%1 imposes it; start Wingman without it.</source>
        <translation>Lo impone %1; inicie Wingman sin ello.</translation>
    </message>
    <message>
        <source>First, what is not well above has to be: %1</source>
        <translation>Primero se debe corregir lo que arriba no está correcto: %1</translation>
    </message>
    <message>
        <source>Why this mode: the first rule that says something decides</source>
        <translation>Por qué este modo: decide la primera regla que dice algo</translation>
    </message>
    <message>
        <source>What holds besides</source>
        <translation>Qué más rige</translation>
    </message>
    <message>
        <source>What LAB may act on</source>
        <translation>Sobre qué puede actuar LAB</translation>
    </message>
    <message>
        <source>change the lists</source>
        <translation>cambiar las listas</translation>
    </message>
    <message>
        <source>Change the lists in Settings</source>
        <translation>Cambiar las listas en Ajustes</translation>
    </message>
    <message>
        <source>Before LAB can be armed</source>
        <translation>Antes de poder armar LAB</translation>
    </message>
    <message>
        <source>check again</source>
        <translation>comprobar de nuevo</translation>
    </message>
    <message>
        <source>Make the checks again</source>
        <translation>Hacer las comprobaciones de nuevo</translation>
    </message>
    <message>
        <source>What would make it safer</source>
        <translation>Qué lo haría más seguro</translation>
    </message>
    <message>
        <source>What would make it more dangerous</source>
        <translation>Qué lo haría más peligroso</translation>
    </message>
    <message>
        <source>Disarm</source>
        <translation>Desarmar</translation>
    </message>
    <message>
        <source>Back to what the environment and the surroundings say.</source>
        <translation>Volver a lo que dicen el entorno y las circunstancias.</translation>
    </message>
    <message>
        <source>&amp;Disarm…</source>
        <translation>&amp;Desarmar…</translation>
    </message>
    <message>
        <source>Switch on read-only</source>
        <translation>Activar el modo de solo lectura</translation>
    </message>
    <message>
        <source>Every change is refused until it is switched off.</source>
        <translation>Se deniega todo cambio hasta que se desactive.</translation>
    </message>
    <message>
        <source>&amp;Read-only on…</source>
        <translation>A&amp;ctivar solo lectura…</translation>
    </message>
    <message>
        <source>Stop allowing dangerous operations</source>
        <translation>Dejar de permitir operaciones peligrosas</translation>
    </message>
    <message>
        <source>At once, before its time is over.</source>
        <translation>De inmediato, antes de que acabe su tiempo.</translation>
    </message>
    <message>
        <source>S&amp;top…</source>
        <translation>D&amp;etener…</translation>
    </message>
    <message>
        <source>Arm LAB</source>
        <translation>Armar LAB</translation>
    </message>
    <message>
        <source>Changes become real on what the allowlists name. The plan asks for a typed confirmation.</source>
        <translation>Los cambios pasan a ser reales sobre lo que nombran las listas de permitidos. El plan pide escribir una confirmación.</translation>
    </message>
    <message>
        <source>&amp;Arm LAB…</source>
        <translation>&amp;Armar LAB…</translation>
    </message>
    <message>
        <source>Switch off read-only</source>
        <translation>Desactivar el modo de solo lectura</translation>
    </message>
    <message>
        <source>Changes are possible again, as the mode allows them.</source>
        <translation>Los cambios vuelven a ser posibles, según lo permita el modo.</translation>
    </message>
    <message>
        <source>&amp;Read-only off…</source>
        <translation>De&amp;sactivar solo lectura…</translation>
    </message>
    <message>
        <source>Allow dangerous operations for a while</source>
        <translation>Permitir operaciones peligrosas durante un tiempo</translation>
    </message>
    <message>
        <source>Removing containers, for instance. It ends by itself.</source>
        <translation>Eliminar contenedores, por ejemplo. Termina por sí solo.</translation>
    </message>
    <message>
        <source>A&amp;llow…</source>
        <translation>&amp;Permitir…</translation>
    </message>
    <message>
        <source>&amp;Stay armed after a restart</source>
        <translation>&amp;Mantener armado tras un reinicio</translation>
    </message>
    <message>
        <source>Otherwise it holds until it is disarmed or the machine restarts.</source>
        <translation>Si no, rige hasta que se desarme o se reinicie el equipo.</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, behind a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>For how many minutes dangerous operations are allowed</source>
        <translation>Durante cuántos minutos se permiten operaciones peligrosas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The command line</source>
        <translation>La línea de comandos</translation>
    </message>
    <message>
        <source>Armed in the console</source>
        <translation>Armado en la consola</translation>
    </message>
    <message>
        <source>Where nothing else decides</source>
        <translation>Cuando nada más decide</translation>
    </message>
    <message>
        <source>The surroundings</source>
        <translation>Las circunstancias</translation>
    </message>
    <message>
        <source>The environment</source>
        <translation>El entorno</translation>
    </message>
    <message>
        <source>said nothing</source>
        <comment>a rule</comment>
        <translation>no dijo nada</translation>
    </message>
    <message>
        <source>decided</source>
        <comment>a rule</comment>
        <translation>decidió</translation>
    </message>
    <message>
        <source>overruled</source>
        <comment>a rule</comment>
        <translation>anulada</translation>
    </message>
    <message>
        <source>refused: it is wrong</source>
        <comment>a rule</comment>
        <translation>denegada: es incorrecta</translation>
    </message>
    <message>
        <source>ignored: it would loosen what is stored</source>
        <translation>ignorada: relajaría lo almacenado</translation>
    </message>
    <message>
        <source>Off: somebody else has to approve</source>
        <translation>Desactivada: debe aprobar otra persona</translation>
    </message>
    <message>
        <source>Tier 2: who asks may approve what interrupts one thing</source>
        <translation>Nivel 2: quien solicita puede aprobar lo que interrumpe una sola cosa</translation>
    </message>
    <message>
        <source>Tier 3: who asks may approve everything, also what loses data</source>
        <translation>Nivel 3: quien solicita puede aprobar todo, también lo que pierde datos</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <comment>a value, where it comes from</comment>
        <translation>%1 (de %2)</translation>
    </message>
    <message>
        <source>empty: nothing of this kind is allowed</source>
        <translation>vacía: no se permite nada de este tipo</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>Lockdown</source>
        <translation>Bloqueo total</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reinicio</translation>
    </message>
    <message>
        <source>Nothing new is begun until it is over</source>
        <translation>No se inicia nada nuevo hasta que termine</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>On: every change is refused</source>
        <translation>Activado: se rechaza todo cambio</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Off: what is declared dangerous is refused</source>
        <translation>Desactivado: se rechaza lo declarado peligroso</translation>
    </message>
    <message>
        <source>Allowed, for %1 more</source>
        <translation>Permitidas durante %1 más</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitidas</translation>
    </message>
    <message>
        <source>Dangerous operations</source>
        <translation>Operaciones peligrosas</translation>
    </message>
    <message>
        <source>Self-approval</source>
        <translation>Autoaprobación</translation>
    </message>
    <message>
        <source>the default</source>
        <translation>el valor predeterminado</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a person, the role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autenticación</translation>
    </message>
    <message>
        <source>On: the environment may only make things safer</source>
        <translation>Activada: el entorno solo puede aumentar la seguridad</translation>
    </message>
    <message>
        <source>Off: the account of the system is the only admin</source>
        <translation>Desactivada: la cuenta del sistema es el único administrador</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Contenedores</translation>
    </message>
    <message>
        <source>VMs</source>
        <translation>VM</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>nothing: the denylists are empty</source>
        <translation>nada: las listas de bloqueados están vacías</translation>
    </message>
    <message>
        <source>Never: containers</source>
        <translation>Nunca: contenedores</translation>
    </message>
    <message>
        <source>Never: VMs</source>
        <translation>Nunca: VM</translation>
    </message>
    <message>
        <source>Never: nodes</source>
        <translation>Nunca: nodos</translation>
    </message>
    <message>
        <source>An allowlist says what may be acted on</source>
        <translation>Una lista de permitidos dice sobre qué se puede actuar</translation>
    </message>
    <message>
        <source>The record verifies</source>
        <translation>El registro se verifica correctamente</translation>
    </message>
    <message>
        <source>Every endpoint passes the doctor</source>
        <translation>Todos los puntos de acceso superan el diagnóstico</translation>
    </message>
    <message>
        <source>Authentication is on, or a single operator was chosen</source>
        <translation>La autenticación está activada o se eligió un operador único</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>It runs; how far it is, is not known.</source>
        <translation>En ejecución; no se sabe cuánto ha avanzado.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Protection</name>
    <message>
        <source>not known</source>
        <comment>whether a guest is protected</comment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>template</source>
        <comment>needs no backup</comment>
        <translation>plantilla</translation>
    </message>
    <message>
        <source>unprotected</source>
        <comment>a guest</comment>
        <translation>desprotegido</translation>
    </message>
    <message>
        <source>protected</source>
        <comment>a guest, by backups</comment>
        <translation>protegido</translation>
    </message>
    <message>
        <source>Not every storage that takes backups could be looked into.</source>
        <translation>No se pudieron revisar todos los almacenamientos que admiten copias de seguridad.</translation>
    </message>
    <message>
        <source>A template is copied, not used; it needs no backup of its own.</source>
        <translation>Una plantilla se copia, no se usa; no necesita copia de seguridad propia.</translation>
    </message>
    <message>
        <source>It has no backup: unprotected since it was made.</source>
        <translation>No tiene copia de seguridad: desprotegido desde que se creó.</translation>
    </message>
    <message>
        <source>Unprotected since its last backup, %1 (%2).</source>
        <comment>a moment, how long ago</comment>
        <translation>Desprotegido desde su última copia de seguridad, %1 (%2).</translation>
    </message>
    <message>
        <source>Last backup %1.</source>
        <comment>how long ago</comment>
        <translation>Última copia de seguridad: %1.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Show the names of the pages</source>
        <translation>Mostrar los nombres de las páginas</translation>
    </message>
    <message>
        <source>Show only the icons of the pages</source>
        <translation>Mostrar solo los iconos de las páginas</translation>
    </message>
</context>
<context>
    <name>wingman::ui::RailButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n en espera</numerusform>
            <numerusform>%1, %n en espera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::Readiness</name>
    <message>
        <source>No allowlist says what may be acted on</source>
        <translation>Ninguna lista de permitidos dice sobre qué se puede actuar</translation>
    </message>
    <message numerus="yes">
        <source>The allowlists have %n entries</source>
        <translation>
            <numerusform>Las listas de permitidos tienen %n entrada</numerusform>
            <numerusform>Las listas de permitidos tienen %n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>The record does not verify</source>
        <translation>El registro no supera la verificación</translation>
    </message>
    <message>
        <source>An endpoint does not pass the doctor</source>
        <translation>Un punto de acceso no supera el diagnóstico</translation>
    </message>
    <message>
        <source>No accounts, and no single operator was chosen</source>
        <translation>No hay cuentas ni se eligió un operador único</translation>
    </message>
    <message>
        <source>Authentication is on</source>
        <translation>La autenticación está activada</translation>
    </message>
    <message>
        <source>A single operator was chosen</source>
        <translation>Se eligió un operador único</translation>
    </message>
    <message>
        <source>The system&apos;s keychain keeps secrets</source>
        <translation>El llavero del sistema guarda los secretos</translation>
    </message>
    <message>
        <source>The system&apos;s keychain answers</source>
        <translation>El llavero del sistema responde</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked</source>
        <translation>El llavero del sistema está bloqueado</translation>
    </message>
    <message>
        <source>No keychain answers</source>
        <translation>Ningún llavero responde</translation>
    </message>
    <message>
        <source>The test stack is healthy</source>
        <translation>El entorno de prueba está en buen estado</translation>
    </message>
    <message>
        <source>The test stack does not run</source>
        <translation>El entorno de prueba no está en ejecución</translation>
    </message>
    <message>
        <source>Run “wingmanctl test-stack up”; integration mode may act on nothing else.</source>
        <translation>Ejecute «wingmanctl test-stack up»; el modo INTEGRATION no puede actuar sobre nada más.</translation>
    </message>
    <message>
        <source>The test stack is not healthy</source>
        <translation>El entorno de prueba no está en buen estado</translation>
    </message>
    <message>
        <source>%1 of %2 labelled containers run well, on %3</source>
        <translation>%1 de %2 contenedores etiquetados funcionan bien, en %3</translation>
    </message>
    <message>
        <source>A test execution is in the record</source>
        <translation>Hay una ejecución de prueba en el registro</translation>
    </message>
    <message>
        <source>Nothing was executed yet</source>
        <translation>Aún no se ha ejecutado nada</translation>
    </message>
    <message>
        <source>Restart a container of the demonstration or of the test stack.</source>
        <translation>Reinicie un contenedor de la demostración o del entorno de prueba.</translation>
    </message>
    <message>
        <source>Entry #%1 of the record proves it.</source>
        <translation>La entrada #%1 del registro lo demuestra.</translation>
    </message>
    <message>
        <source>The policy is written down</source>
        <translation>La política está escrita</translation>
    </message>
    <message>
        <source>The policy is written down, version %1</source>
        <translation>La política está escrita, versión %1</translation>
    </message>
    <message>
        <source>The built-in policy holds</source>
        <translation>Rige la política integrada</translation>
    </message>
    <message>
        <source>Each version is numbered, and recorded with who changed it and why.</source>
        <translation>Cada versión está numerada y registrada, con quién la cambió y por qué.</translation>
    </message>
    <message>
        <source>Nothing was decided yet; what is allowed is not written down.</source>
        <translation>Aún no se ha decidido nada; lo permitido no está escrito.</translation>
    </message>
    <message>
        <source>Not in this version.</source>
        <translation>No en esta versión.</translation>
    </message>
    <message>
        <source>Accounts for several operators</source>
        <translation>Cuentas para varios operadores</translation>
    </message>
    <message>
        <source>A folder for exports of the record</source>
        <translation>Una carpeta para exportaciones del registro</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ReadyCard</name>
    <message>
        <source>%1 of %2</source>
        <comment>items done</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>LAB may be armed</source>
        <translation>Se puede armar LAB</translation>
    </message>
    <message>
        <source>LAB cannot be armed yet</source>
        <translation>Aún no se puede armar LAB</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>Ready for real work</source>
        <translation>Listo para el trabajo real</translation>
    </message>
    <message>
        <source>Needed before LAB can be armed</source>
        <translation>Necesario antes de poder armar LAB</translation>
    </message>
    <message>
        <source>Advised</source>
        <translation>Recomendado</translation>
    </message>
    <message>
        <source>Not in this version</source>
        <translation>No en esta versión</translation>
    </message>
    <message>
        <source>First steps…</source>
        <translation>Primeros pasos…</translation>
    </message>
    <message>
        <source>Go on with the first steps</source>
        <translation>Continuar con los primeros pasos</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Make the checks again</source>
        <translation>Hacer las comprobaciones de nuevo</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ReadyRow</name>
    <message>
        <source>not known yet</source>
        <translation>aún desconocido</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>not in this version</source>
        <translation>no en esta versión</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an item of a list, how it stands</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>wingman::ui::RecentLines</name>
    <message>
        <source>%1, %2</source>
        <comment>what happened, and its outcome</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>wingman::ui::RecordTable</name>
    <message>
        <source>Columns: %1</source>
        <comment>of a table</comment>
        <translation>Columnas: %1</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copiar como CSV</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copiar como JSON</translation>
    </message>
</context>
<context>
    <name>wingman::ui::RescueView</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>&amp;Open the data folder</source>
        <translation>&amp;Abrir la carpeta de datos</translation>
    </message>
    <message>
        <source>&amp;Quit Wingman</source>
        <translation>&amp;Salir de Wingman</translation>
    </message>
    <message>
        <source>&amp;Move it aside and begin anew now</source>
        <translation>A&amp;partarla y empezar de nuevo ahora</translation>
    </message>
    <message>
        <source>&amp;Begin anew…</source>
        <translation>&amp;Empezar de nuevo…</translation>
    </message>
    <message>
        <source>The data folder is renamed and kept; a new, empty one is begun. Endpoints, policy and record begin anew.</source>
        <translation>La carpeta de datos se renombra y se conserva; se crea una nueva y vacía. Los puntos de acceso, la política y el registro empiezan de nuevo.</translation>
    </message>
    <message>
        <source>Wingman cannot open its data</source>
        <translation>Wingman no puede abrir sus datos</translation>
    </message>
    <message>
        <source>Nothing was changed or lost. Close other programs that hold the folder, free the disk, or mend its permissions, then try again.</source>
        <translation>No se ha cambiado ni perdido nada. Cierre otros programas que usen la carpeta, libere espacio en disco o corrija sus permisos y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>If you have a copy of the data folder, quit, put it back, and start again.</source>
        <translation>Si tiene una copia de la carpeta de datos, salga, restáurela e inicie de nuevo.</translation>
    </message>
    <message>
        <source>Otherwise begin anew: the folder is renamed and kept beside the new one.</source>
        <translation>Si no, empiece de nuevo: la carpeta se renombra y se conserva junto a la nueva.</translation>
    </message>
    <message>
        <source>The folder is %1</source>
        <translation>La carpeta es %1</translation>
    </message>
    <message>
        <source>Update Wingman, then start it again. The data is left as it is until then.</source>
        <translation>Actualice Wingman y vuelva a iniciarlo. Hasta entonces los datos quedan como están.</translation>
    </message>
    <message>
        <source>Keep the damaged folder: what happened to it can still be looked into.</source>
        <translation>Conserve la carpeta dañada: aún se puede averiguar qué le ocurrió.</translation>
    </message>
    <message>
        <source>See that the folder belongs to you, that you may write in it, and that its disk is not mounted read-only. Then try again.</source>
        <translation>Compruebe que la carpeta le pertenece, que puede escribir en ella y que su disco no está montado en solo lectura. Después vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Or quit, and choose another folder: wingman --data-dir DIR</source>
        <translation>O salga y elija otra carpeta: wingman --data-dir DIR</translation>
    </message>
    <message>
        <source>Free some space on the disk of the folder, then try again. Nothing was lost.</source>
        <translation>Libere espacio en el disco de la carpeta y vuelva a intentarlo. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>Close the other program that holds the folder, then try again.</source>
        <translation>Cierre el otro programa que ocupa la carpeta y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>&amp;Keep the data</source>
        <translation>&amp;Conservar los datos</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ResourcesPage</name>
    <message>
        <source>No storage to show</source>
        <translation>Ningún almacenamiento que mostrar</translation>
    </message>
    <message>
        <source>Storages are those of Proxmox clusters, and none is among the endpoints shown here.</source>
        <translation>Los almacenamientos son los de los clústeres Proxmox, y no hay ninguno entre los puntos de acceso mostrados aquí.</translation>
    </message>
    <message>
        <source>Add an endpoint…</source>
        <translation>Añadir un punto de acceso…</translation>
    </message>
    <message>
        <source>Reading the storages</source>
        <translation>Leyendo los almacenamientos</translation>
    </message>
    <message>
        <source>No storage can be seen</source>
        <translation>No se ve ningún almacenamiento</translation>
    </message>
    <message>
        <source>The login may see none of them: it needs Datastore.Audit on /storage.</source>
        <translation>El acceso no puede ver ninguno: necesita Datastore.Audit en /storage.</translation>
    </message>
    <message>
        <source>There is no storage %1.</source>
        <translation>No hay ningún almacenamiento %1.</translation>
    </message>
    <message>
        <source>Content of %1</source>
        <translation>Contenido de %1</translation>
    </message>
    <message>
        <source>How %1 filled</source>
        <translation>Cómo se llenó %1</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Storages of the clusters</source>
        <translation>Almacenamientos de los clústeres</translation>
    </message>
    <message>
        <source>Storages</source>
        <translation>Almacenamientos</translation>
    </message>
    <message>
        <source>The storages cannot be read now</source>
        <translation>Los almacenamientos no se pueden leer ahora</translation>
    </message>
</context>
<context>
    <name>wingman::ui::RowRefusal</name>
    <message>
        <source>It is locked (%1): a task works on it. It can be done when that task is over, or was stopped.</source>
        <translation>Está bloqueado (%1): una tarea trabaja en él. Se podrá hacer cuando esa tarea termine o se detenga.</translation>
    </message>
    <message>
        <source>It is a template, which is cloned and never runs.</source>
        <translation>Es una plantilla, que se clona y nunca se ejecuta.</translation>
    </message>
    <message>
        <source>It is protected. Take the protection off in its options first.</source>
        <translation>Está protegido. Quite antes la protección en sus opciones.</translation>
    </message>
    <message>
        <source>High availability manages it and would start it again. Take it out of high availability first.</source>
        <translation>La alta disponibilidad lo gestiona y lo volvería a iniciar. Sáquelo antes de la alta disponibilidad.</translation>
    </message>
    <message>
        <source>It runs already.</source>
        <translation>Ya está en marcha.</translation>
    </message>
    <message>
        <source>It does not run.</source>
        <translation>No está en marcha.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::RunningCard</name>
    <message>
        <source>%1: show how it goes</source>
        <comment>what runs</comment>
        <translation>%1: mostrar cómo va</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
</context>
<context>
    <name>wingman::ui::SettingsPage</name>
    <message>
        <source>Policy and lists</source>
        <translation>Política y listas</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Data and limits</source>
        <translation>Datos y límites</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Kinds of settings</source>
        <translation>Tipos de ajustes</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloqueo</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Sheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ShortcutSheet</name>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a shortcut does, its keys</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No shortcut is called “%1”.</source>
        <translation>Ningún atajo se llama «%1».</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse.</source>
        <translation>Todo se puede hacer sin ratón.</translation>
    </message>
    <message>
        <source>Search for what it does, or for a key</source>
        <translation>Busque por función o por tecla</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Buscar atajos</translation>
    </message>
    <message>
        <source>Change them in Settings</source>
        <translation>Cambiarlos en Ajustes</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ShortcutsSection</name>
    <message>
        <source>%1 is taken by “%2”. Give that another key first.</source>
        <translation>%1 ya lo usa «%2». Asigne antes otra tecla a esa función.</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Buscar un atajo</translation>
    </message>
    <message>
        <source>Find a shortcut by its name or key</source>
        <translation>Buscar un atajo por nombre o tecla</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Click a field and press the keys</source>
        <translation>Haga clic en un campo y pulse las teclas</translation>
    </message>
    <message>
        <source>Keys for “%1”</source>
        <translation>Teclas de «%1»</translation>
    </message>
    <message>
        <source>This key means the same in every list.</source>
        <translation>Esta tecla significa lo mismo en todas las listas.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>Back to the standard keys of “%1”</source>
        <translation>Volver a las teclas estándar de «%1»</translation>
    </message>
</context>
<context>
    <name>wingman::ui::SnapshotDelegate</name>
    <message>
        <source>not finished</source>
        <translation>sin terminar</translation>
    </message>
    <message>
        <source>with memory</source>
        <translation>con memoria</translation>
    </message>
    <message>
        <source>The state of now</source>
        <translation>El estado actual</translation>
    </message>
    <message>
        <source>The state of now; it is running</source>
        <translation>El estado actual; está en marcha</translation>
    </message>
    <message>
        <source>The state of now; it is not running</source>
        <translation>El estado actual; no está en marcha</translation>
    </message>
    <message>
        <source>Without a description</source>
        <translation>Sin descripción</translation>
    </message>
</context>
<context>
    <name>wingman::ui::SnapshotModel</name>
    <message>
        <source>You are here</source>
        <translation>Usted está aquí</translation>
    </message>
    <message>
        <source>You are here, the state of now</source>
        <translation>Usted está aquí, el estado actual</translation>
    </message>
    <message>
        <source>You are here, the state of now, running</source>
        <translation>Usted está aquí, el estado actual, en marcha</translation>
    </message>
    <message>
        <source>You are here, the state of now, not running</source>
        <translation>Usted está aquí, el estado actual, no está en marcha</translation>
    </message>
    <message>
        <source>with memory</source>
        <translation>con memoria</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>sin terminar</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>después de %1</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>nivel %1</translation>
    </message>
</context>
<context>
    <name>wingman::ui::SnapshotsTab</name>
    <message>
        <source>Choose a snapshot in the tree first.</source>
        <translation>Elija antes una instantánea en el árbol.</translation>
    </message>
    <message>
        <source>This snapshot was not finished; there is nothing to go back to.</source>
        <translation>Esta instantánea no se terminó; no hay nada a lo que volver.</translation>
    </message>
    <message>
        <source>Asks for a name, then opens the plan</source>
        <translation>Pide un nombre y después abre el plan</translation>
    </message>
    <message>
        <source>Opens the plan: what was written since the snapshot would be lost</source>
        <translation>Abre el plan: se perdería lo escrito desde la instantánea</translation>
    </message>
    <message>
        <source>Opens the plan: the snapshot cannot be gone back to any more</source>
        <translation>Abre el plan: ya no se podría volver a la instantánea</translation>
    </message>
    <message>
        <source>The snapshots cannot be read now</source>
        <translation>Las instantáneas no se pueden leer ahora</translation>
    </message>
    <message>
        <source>Reading the snapshots</source>
        <translation>Leyendo las instantáneas</translation>
    </message>
    <message>
        <source>As last read</source>
        <translation>Como se leyó por última vez</translation>
    </message>
    <message>
        <source>There is no snapshot yet. One keeps the disks as they are now, on the same storage: it is a way back, not a backup. Read %1.</source>
        <translation>Aún no hay ninguna instantánea. Conserva los discos tal como están ahora, en el mismo almacenamiento: es una vuelta atrás, no una copia de seguridad. Leído %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n snapshot(s), read %1. A snapshot is a way back, not a backup.</source>
        <translation>
            <numerusform>%n instantánea, leída %1. Una instantánea es una vuelta atrás, no una copia de seguridad.</numerusform>
            <numerusform>%n instantáneas, leídas %1. Una instantánea es una vuelta atrás, no una copia de seguridad.</numerusform>
        </translation>
    </message>
    <message>
        <source>Snapshots, each after the one it was taken on</source>
        <translation>Instantáneas, cada una tras aquella sobre la que se creó</translation>
    </message>
    <message>
        <source>&amp;Take snapshot…</source>
        <translation>&amp;Crear instantánea…</translation>
    </message>
    <message>
        <source>&amp;Roll back…</source>
        <translation>&amp;Revertir…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Sparkline</name>
    <message>
        <source>Course of a value</source>
        <translation>Evolución de un valor</translation>
    </message>
    <message>
        <source>Nothing was measured.</source>
        <translation>No se midió nada.</translation>
    </message>
    <message>
        <source>From %1 to %2, last %3.</source>
        <translation>De %1 a %2, último %3.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::State</name>
    <message>
        <source>Unknown · last seen created</source>
        <translation>Desconocido · visto por última vez creado</translation>
    </message>
    <message>
        <source>Unknown · last seen running</source>
        <translation>Desconocido · visto por última vez en ejecución</translation>
    </message>
    <message>
        <source>Unknown · last seen paused</source>
        <translation>Desconocido · visto por última vez en pausa</translation>
    </message>
    <message>
        <source>Unknown · last seen restarting</source>
        <translation>Desconocido · visto por última vez reiniciándose</translation>
    </message>
    <message>
        <source>Unknown · last seen being removed</source>
        <translation>Desconocido · visto por última vez eliminándose</translation>
    </message>
    <message>
        <source>Unknown · last seen exited</source>
        <translation>Desconocido · visto por última vez finalizado</translation>
    </message>
    <message>
        <source>Unknown · last seen dead</source>
        <translation>Desconocido · visto por última vez inservible</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciándose</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>En buen estado</translation>
    </message>
    <message>
        <source>Unhealthy</source>
        <translation>En mal estado</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation>Reiniciándose</translation>
    </message>
    <message>
        <source>Being removed</source>
        <translation>Eliminándose</translation>
    </message>
    <message>
        <source>Exited</source>
        <translation>Finalizado</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Inservible</translation>
    </message>
    <message>
        <source>Unknown · last seen stopped</source>
        <translation>Desconocido · visto por última vez detenido</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Unknown · the cluster says “%1”</source>
        <translation>Desconocido · el clúster dice «%1»</translation>
    </message>
    <message>
        <source>Unknown · last seen online</source>
        <translation>Desconocido · visto por última vez en línea</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Unknown · last seen offline</source>
        <translation>Desconocido · visto por última vez sin conexión</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Never reached</source>
        <translation>Nunca accesible</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Desactualizado</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificado</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>A la espera de aprobación</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Resultado desconocido</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Revertido</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Denegado</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>No longer holds</source>
        <translation>Ya no es válido</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>denegado</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>aprobación</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>permitido</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superado</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Sin consultar</translation>
    </message>
    <message>
        <source>tier 1</source>
        <translation>nivel 1</translation>
    </message>
    <message>
        <source>tier 2</source>
        <translation>nivel 2</translation>
    </message>
    <message>
        <source>tier 3</source>
        <translation>nivel 3</translation>
    </message>
</context>
<context>
    <name>wingman::ui::StatsTab</name>
    <message>
        <source>%1/s</source>
        <comment>an amount per second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Midiendo</translation>
    </message>
    <message>
        <source>The first numbers come within a few seconds.</source>
        <translation>Las primeras cifras llegan en unos segundos.</translation>
    </message>
    <message>
        <source>It is not running</source>
        <translation>No está en ejecución</translation>
    </message>
    <message>
        <source>Nothing is used now. Measuring goes on by itself when it is started.</source>
        <translation>Ahora no se usa nada. La medición continúa sola cuando se inicie.</translation>
    </message>
    <message>
        <source>It cannot be measured now</source>
        <translation>No se puede medir ahora</translation>
    </message>
    <message>
        <source>measured %1</source>
        <comment>how long ago</comment>
        <translation>medido %1</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>sin medir</translation>
    </message>
    <message>
        <source>CPU, of one core</source>
        <translation>CPU, de un núcleo</translation>
    </message>
    <message>
        <source>Memory, limit %1</source>
        <translation>Memoria, límite %1</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Network, received</source>
        <translation>Red, recibido</translation>
    </message>
    <message>
        <source>Network, sent</source>
        <translation>Red, enviado</translation>
    </message>
    <message>
        <source>Disk, read</source>
        <translation>Disco, leído</translation>
    </message>
    <message>
        <source>Disk, written</source>
        <translation>Disco, escrito</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <source>Measured once a second while this is looked at; the last ten minutes are shown.</source>
        <translation>Se mide una vez por segundo mientras se mira; se muestran los últimos diez minutos.</translation>
    </message>
    <message>
        <source>As the cluster reports it; the last ten minutes are shown.</source>
        <translation>Según informa el clúster; se muestran los últimos diez minutos.</translation>
    </message>
    <message>
        <source>CPU in the last minutes</source>
        <translation>CPU en los últimos minutos</translation>
    </message>
    <message>
        <source>Memory in the last minutes</source>
        <translation>Memoria en los últimos minutos</translation>
    </message>
    <message>
        <source>Received per second</source>
        <translation>Recibido por segundo</translation>
    </message>
    <message>
        <source>Sent per second</source>
        <translation>Enviado por segundo</translation>
    </message>
    <message>
        <source>Read per second</source>
        <translation>Leído por segundo</translation>
    </message>
    <message>
        <source>Written per second</source>
        <translation>Escrito por segundo</translation>
    </message>
    <message>
        <source>Processes in the last minutes</source>
        <translation>Procesos en los últimos minutos</translation>
    </message>
</context>
<context>
    <name>wingman::ui::StepStrip</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Storage</name>
    <message>
        <source>as last seen</source>
        <comment>a storage</comment>
        <translation>como se vio por última vez</translation>
    </message>
    <message>
        <source>not available</source>
        <comment>a storage</comment>
        <translation>no disponible</translation>
    </message>
    <message>
        <source>almost full</source>
        <comment>a storage</comment>
        <translation>casi lleno</translation>
    </message>
    <message>
        <source>filling up</source>
        <comment>a storage</comment>
        <translation>llenándose</translation>
    </message>
    <message>
        <source>available</source>
        <comment>a storage</comment>
        <translation>disponible</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used, size</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>wingman::ui::StorageDetails</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a kind of content, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>No hay nada seleccionado</translation>
    </message>
    <message>
        <source>Choose a storage in the list, and what lies in it is shown here.</source>
        <translation>Elija un almacenamiento en la lista y aquí se mostrará lo que contiene.</translation>
    </message>
    <message>
        <source>Shared by the nodes of %1</source>
        <comment>a storage</comment>
        <translation>Compartido por los nodos de %1</translation>
    </message>
    <message>
        <source>On node %1 of %2</source>
        <comment>a storage</comment>
        <translation>En el nodo %1 de %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Admite</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>Its content cannot be listed now</source>
        <translation>Su contenido no se puede mostrar ahora</translation>
    </message>
    <message>
        <source>Listing what lies in it</source>
        <translation>Consultando lo que contiene</translation>
    </message>
    <message>
        <source>Nothing is listed</source>
        <translation>No se muestra nada</translation>
    </message>
    <message>
        <source>It is empty, or this login may not see what lies in it: the cluster leaves that out without a word.</source>
        <translation>Está vacío o este acceso no puede ver lo que contiene: el clúster lo omite sin avisar.</translation>
    </message>
    <message>
        <source>Could not be listed again: %1</source>
        <translation>No se pudo consultar de nuevo: %1</translation>
    </message>
    <message>
        <source>listed %1</source>
        <comment>how long ago</comment>
        <translation>consultado %1</translation>
    </message>
    <message>
        <source>Details of the storage</source>
        <translation>Detalles del almacenamiento</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Evolución</translation>
    </message>
    <message>
        <source>What is shown of it</source>
        <translation>Qué se muestra de ello</translation>
    </message>
    <message>
        <source>Kind of content</source>
        <translation>Tipo de contenido</translation>
    </message>
    <message>
        <source>Content of the storage</source>
        <translation>Contenido del almacenamiento</translation>
    </message>
    <message>
        <source>&amp;List again</source>
        <translation>&amp;Consultar de nuevo</translation>
    </message>
    <message>
        <source>What lies in a storage is listed when it is looked at, not all the time.</source>
        <translation>Lo que contiene un almacenamiento se consulta cuando se mira, no de forma continua.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
</context>
<context>
    <name>wingman::ui::StorageModel</name>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Clúster</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
</context>
<context>
    <name>wingman::ui::TabStrip</name>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a view and its count</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Tags</name>
    <message numerus="yes">
        <source>+%n</source>
        <comment>tags that do not fit</comment>
        <translation>
            <numerusform>+%n</numerusform>
            <numerusform>+%n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::Task</name>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Shutdown</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Reboot</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspender</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantánea</translation>
    </message>
    <message>
        <source>Delete snapshot</source>
        <translation>Eliminar instantánea</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Migrate</source>
        <translation>Migrar</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>Clonar</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Destruir</translation>
    </message>
    <message>
        <source>Configure</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>Resize disk</source>
        <translation>Redimensionar disco</translation>
    </message>
    <message>
        <source>Move disk</source>
        <translation>Mover disco</translation>
    </message>
    <message>
        <source>Convert to template</source>
        <translation>Convertir en plantilla</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Consola</translation>
    </message>
    <message>
        <source>Shell</source>
        <translation>Shell</translation>
    </message>
    <message>
        <source>Console (terminal)</source>
        <translation>Consola (terminal)</translation>
    </message>
    <message>
        <source>Console (SPICE)</source>
        <translation>Consola (SPICE)</translation>
    </message>
    <message>
        <source>Update package database</source>
        <translation>Actualizar la base de datos de paquetes</translation>
    </message>
    <message>
        <source>Bulk start VMs and containers</source>
        <translation>Inicio masivo de VM y contenedores</translation>
    </message>
    <message>
        <source>Bulk shutdown VMs and containers</source>
        <translation>Apagado masivo de VM y contenedores</translation>
    </message>
    <message>
        <source>Bulk migrate VMs and containers</source>
        <translation>Migración masiva de VM y contenedores</translation>
    </message>
    <message>
        <source>Start through high availability</source>
        <translation>Iniciar mediante alta disponibilidad</translation>
    </message>
    <message>
        <source>Stop through high availability</source>
        <translation>Detener mediante alta disponibilidad</translation>
    </message>
    <message>
        <source>Migrate through high availability</source>
        <translation>Migrar mediante alta disponibilidad</translation>
    </message>
    <message>
        <source>Erase data</source>
        <translation>Borrar datos</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Copiar datos</translation>
    </message>
    <message>
        <source>File download</source>
        <translation>Descarga de archivo</translation>
    </message>
    <message>
        <source>Prune backups</source>
        <translation>Depurar copias de seguridad</translation>
    </message>
    <message>
        <source>Reload service</source>
        <translation>Recargar servicio</translation>
    </message>
    <message>
        <source>Restart service</source>
        <translation>Reiniciar servicio</translation>
    </message>
    <message>
        <source>Renew certificate</source>
        <translation>Renovar certificado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a task, what it works on</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>a task, the name and the number of the guest</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>running</source>
        <comment>a task</comment>
        <translation>en ejecución</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>how a task is</comment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>OK</source>
        <comment>a task ended well</comment>
        <translation>correcto</translation>
    </message>
    <message>
        <source>with warnings</source>
        <comment>a task ended well, with remarks</comment>
        <translation>con advertencias</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a task</comment>
        <translation>fallido</translation>
    </message>
</context>
<context>
    <name>wingman::ui::TaskPane</name>
    <message>
        <source>took %1, %2</source>
        <comment>a duration, how long ago</comment>
        <translation>duró %1, %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a duration</comment>
        <translation>desde hace %1</translation>
    </message>
    <message>
        <source>Begun by %1 on %2.</source>
        <translation>Iniciada por %1 en %2.</translation>
    </message>
    <message>
        <source>The log cannot be read now: %1</source>
        <translation>El registro de salida no se puede leer ahora: %1</translation>
    </message>
    <message>
        <source>%1 It ended with: %2</source>
        <translation>%1 Terminó con: %2</translation>
    </message>
    <message>
        <source>reading …</source>
        <comment>a log</comment>
        <translation>leyendo …</translation>
    </message>
    <message>
        <source>live</source>
        <comment>a log</comment>
        <translation>en vivo</translation>
    </message>
    <message>
        <source>complete</source>
        <comment>a log</comment>
        <translation>completo</translation>
    </message>
    <message>
        <source>Show its &amp;cluster</source>
        <translation>Mostrar su &amp;clúster</translation>
    </message>
    <message>
        <source>Show its &amp;guest</source>
        <translation>Mostrar su &amp;invitado</translation>
    </message>
    <message>
        <source>Log of the task</source>
        <translation>Registro de salida de la tarea</translation>
    </message>
    <message>
        <source>S&amp;top task…</source>
        <translation>&amp;Detener tarea…</translation>
    </message>
    <message>
        <source>Opens the plan: nothing is stopped before it was looked at.</source>
        <translation>Abre el plan: no se detiene nada antes de que se revise.</translation>
    </message>
    <message>
        <source>Leads to what the task works on</source>
        <translation>Lleva a aquello en lo que trabaja la tarea</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Tile</name>
    <message>
        <source>%1: %2</source>
        <comment>caption and value of a number</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Timeline</name>
    <message>
        <source>execution</source>
        <translation>ejecución</translation>
    </message>
    <message>
        <source>engine event</source>
        <translation>evento del motor</translation>
    </message>
    <message>
        <source>seen to differ</source>
        <translation>diferencia observada</translation>
    </message>
    <message>
        <source>audit #%1</source>
        <translation>auditoría #%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what happened, and its outcome</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of a timeline&apos;s line, and what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificado</translation>
    </message>
    <message>
        <source>Approval asked for</source>
        <translation>Aprobación solicitada</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Approval refused</source>
        <translation>Aprobación rechazada</translation>
    </message>
    <message>
        <source>Work began</source>
        <translation>Ejecución iniciada</translation>
    </message>
    <message>
        <source>Work ended</source>
        <translation>Ejecución terminada</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Approval void: something differs</source>
        <translation>Aprobación anulada: algo difiere</translation>
    </message>
    <message>
        <source>Values were shown</source>
        <translation>Se mostraron valores</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Visto por primera vez</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Ya no existe</translation>
    </message>
    <message>
        <source>State changed</source>
        <translation>Estado cambiado</translation>
    </message>
    <message>
        <source>Image changed</source>
        <translation>Imagen cambiada</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Renombrado</translation>
    </message>
    <message>
        <source>Health changed</source>
        <translation>Salud cambiada</translation>
    </message>
    <message>
        <source>Moved to another node</source>
        <translation>Movido a otro nodo</translation>
    </message>
    <message>
        <source>cluster task</source>
        <translation>tarea del clúster</translation>
    </message>
    <message>
        <source>running; begun by %1 on %2</source>
        <comment>a task</comment>
        <translation>en ejecución; iniciada por %1 en %2</translation>
    </message>
    <message>
        <source>%1; begun by %2 on %3</source>
        <comment>how a task ended</comment>
        <translation>%1; iniciada por %2 en %3</translation>
    </message>
</context>
<context>
    <name>wingman::ui::TimelineDelegate</name>
    <message>
        <source>%1 · %2</source>
        <comment>kind and outcome of a timeline&apos;s line</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>wingman::ui::TimelineModel</name>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Audit entry</source>
        <translation>Entrada de auditoría</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>Sobre qué</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Cluster task</source>
        <translation>Tarea del clúster</translation>
    </message>
</context>
<context>
    <name>wingman::ui::TimelineTab</name>
    <message>
        <source>The timeline cannot be read now</source>
        <translation>No se puede leer la cronología ahora</translation>
    </message>
    <message>
        <source>Reading what happened</source>
        <translation>Leyendo lo ocurrido</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Aún no ha ocurrido nada</translation>
    </message>
    <message>
        <source>What its engine says, what Wingman does with it and what is recorded appears here.</source>
        <translation>Aquí aparece lo que dice su motor, lo que Wingman hace con ello y lo que se registra.</translation>
    </message>
    <message>
        <source>Some of it cannot be read now</source>
        <translation>Una parte no se puede leer ahora</translation>
    </message>
    <message>
        <source>What happened, newest first</source>
        <translation>Lo ocurrido, lo más reciente primero</translation>
    </message>
    <message>
        <source>Enter opens the record or the entry of the chain</source>
        <translation>Intro abre el registro o la entrada de la cadena</translation>
    </message>
    <message>
        <source>Show &amp;older</source>
        <translation>Mostrar a&amp;nteriores</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Mostrar anteriores</translation>
    </message>
</context>
<context>
    <name>wingman::ui::TopBar</name>
    <message>
        <source>Scope, search and posture</source>
        <translation>Ámbito, búsqueda y postura</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Buscar o ejecutar un comando</translation>
    </message>
    <message>
        <source>Opens the command palette</source>
        <translation>Abre la paleta de comandos</translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s) waiting</source>
        <translation>
            <numerusform>%n aprobación en espera</numerusform>
            <numerusform>%n aprobaciones en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nada le espera</translation>
    </message>
    <message>
        <source>All endpoints</source>
        <translation>Todos los puntos de acceso</translation>
    </message>
    <message>
        <source>Scope: %1</source>
        <translation>Ámbito: %1</translation>
    </message>
    <message>
        <source>Which endpoints the pages show</source>
        <translation>Qué puntos de acceso muestran las páginas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;All endpoints</source>
        <translation>&amp;Todos los puntos de acceso</translation>
    </message>
    <message>
        <source>%1 (does not answer)</source>
        <translation>%1 (no responde)</translation>
    </message>
    <message>
        <source>No endpoint yet</source>
        <translation>Aún no hay puntos de acceso</translation>
    </message>
    <message>
        <source>&amp;Manage endpoints</source>
        <translation>&amp;Gestionar puntos de acceso</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Sesión iniciada como %1</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Rol: %1</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>A&amp;tajos</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Quit Wingman</source>
        <translation>&amp;Salir de Wingman</translation>
    </message>
    <message>
        <source>&amp;Lock the console</source>
        <translation>&amp;Bloquear la consola</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Tray</name>
    <message>
        <source>Opening</source>
        <translation>Abriendo</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s) without an answer</source>
        <translation>
            <numerusform>%n punto de acceso sin respuesta</numerusform>
            <numerusform>%n puntos de acceso sin respuesta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unhealthy</source>
        <translation>
            <numerusform>%n en mal estado</numerusform>
            <numerusform>%n en mal estado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s) waiting</source>
        <translation>
            <numerusform>%n aprobación en espera</numerusform>
            <numerusform>%n aprobaciones en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en ejecución</numerusform>
            <numerusform>%n en ejecución</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Todo está bien</translation>
    </message>
    <message>
        <source>Wingman: %1
%2</source>
        <comment>posture, then what is going on</comment>
        <translation>Wingman: %1
%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more to look at</source>
        <translation>
            <numerusform>%n asunto más que revisar</numerusform>
            <numerusform>%n asuntos más que revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known yet</source>
        <translation>Todavía no se sabe nada</translation>
    </message>
    <message>
        <source>the record does not verify</source>
        <translation>el registro no supera la verificación</translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s) that nobody knows</source>
        <translation>
            <numerusform>%n resultado que nadie conoce</numerusform>
            <numerusform>%n resultados que nadie conoce</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s) that cannot be used</source>
        <translation>
            <numerusform>%n punto de acceso que no se puede usar</numerusform>
            <numerusform>%n puntos de acceso que no se pueden usar</numerusform>
        </translation>
    </message>
    <message>
        <source>Wingman is locked: %1
%2</source>
        <comment>posture, then what is going on</comment>
        <translation>Wingman está bloqueado: %1
%2</translation>
    </message>
    <message>
        <source>The console cannot go on.</source>
        <translation>La consola no puede continuar.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::TrayMenu</name>
    <message>
        <source>Nothing is running</source>
        <translation>No se está ejecutando nada</translation>
    </message>
    <message>
        <source>Running: %1</source>
        <translation>En ejecución: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more running</source>
        <translation>
            <numerusform>%n más en ejecución</numerusform>
            <numerusform>%n más en ejecución</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;What needs attention (%1)</source>
        <translation>&amp;Qué requiere atención (%1)</translation>
    </message>
    <message>
        <source>&amp;What needs attention</source>
        <translation>&amp;Qué requiere atención</translation>
    </message>
    <message>
        <source>&amp;Approvals (%1)</source>
        <translation>&amp;Aprobaciones (%1)</translation>
    </message>
    <message>
        <source>&amp;Approvals</source>
        <translation>&amp;Aprobaciones</translation>
    </message>
    <message>
        <source>Notifications are &amp;paused</source>
        <translation>Las notificaciones están en &amp;pausa</translation>
    </message>
    <message>
        <source>&amp;Pause notifications</source>
        <translation>&amp;Pausar las notificaciones</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Durante 1 hora</translation>
    </message>
    <message>
        <source>For 8 hours</source>
        <translation>Durante 8 horas</translation>
    </message>
    <message>
        <source>Resume (paused until %1)</source>
        <translation>Reanudar (en pausa hasta %1)</translation>
    </message>
    <message>
        <source>Not paused</source>
        <translation>Sin pausa</translation>
    </message>
    <message>
        <source>&amp;Open Wingman</source>
        <translation>&amp;Abrir Wingman</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) running</source>
        <translation>
            <numerusform>%n operación en ejecución</numerusform>
            <numerusform>%n operaciones en ejecución</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Unlock Wingman…</source>
        <translation>&amp;Desbloquear Wingman…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
</context>
<context>
    <name>wingman::ui::TrendModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>wingman::ui::TrendPanel</name>
    <message>
        <source>The course cannot be read now</source>
        <translation>La evolución no se puede leer ahora</translation>
    </message>
    <message>
        <source>Reading the course</source>
        <translation>Leyendo la evolución</translation>
    </message>
    <message>
        <source>Nothing was measured in this time</source>
        <translation>No se midió nada en este tiempo</translation>
    </message>
    <message>
        <source>The cluster measures what runs. Another span may show more.</source>
        <translation>El clúster mide lo que se ejecuta. Otro periodo puede mostrar más.</translation>
    </message>
    <message>
        <source>Could not be read again: %1</source>
        <translation>No se pudo leer de nuevo: %1</translation>
    </message>
    <message>
        <source>read %1</source>
        <comment>how long ago</comment>
        <translation>leído %1</translation>
    </message>
    <message>
        <source>CPU, of all cores</source>
        <translation>CPU, de todos los núcleos</translation>
    </message>
    <message>
        <source>Load average</source>
        <translation>Carga media</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Disk traffic</source>
        <translation>Tráfico de disco</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>Espacio en disco</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>IO wait</source>
        <translation>Espera de E/S</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>memory</comment>
        <translation>Usada</translation>
    </message>
    <message>
        <source>Memory there is</source>
        <translation>Memoria existente</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>from a disk</comment>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>space</comment>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Course over time</source>
        <translation>Evolución en el tiempo</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>As ta&amp;ble</source>
        <translation>Como ta&amp;bla</translation>
    </message>
    <message>
        <source>The same numbers, moment by moment</source>
        <translation>Los mismos números, momento a momento</translation>
    </message>
    <message>
        <source>Course as a table</source>
        <translation>Evolución como tabla</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ViolationModel</name>
    <message>
        <source>the chain</source>
        <translation>la cadena</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is wrong, where</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué es incorrecto</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>wingman::ui::VolumeModel</name>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>ISO image</source>
        <translation>Imagen ISO</translation>
    </message>
    <message>
        <source>Container template</source>
        <translation>Plantilla de contenedor</translation>
    </message>
    <message>
        <source>Disk image</source>
        <translation>Imagen de disco</translation>
    </message>
    <message>
        <source>Container volume</source>
        <translation>Volumen de contenedor</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>Fragmento</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificado</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>sin verificar</translation>
    </message>
    <message>
        <source>verification failed</source>
        <translation>la verificación falló</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>protegido</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>VMID</source>
        <translation>VMID</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protegido</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Way</name>
    <message>
        <source>Socket: path and permission</source>
        <translation>Socket: ruta y permiso</translation>
    </message>
    <message>
        <source>Name: DNS</source>
        <translation>Nombre: DNS</translation>
    </message>
    <message>
        <source>Connection: TCP</source>
        <translation>Conexión: TCP</translation>
    </message>
    <message>
        <source>Encryption: TLS</source>
        <translation>Cifrado: TLS</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Permiso</translation>
    </message>
    <message>
        <source>Engine: HTTP, version, ping</source>
        <translation>Motor: HTTP, versión, ping</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>well</source>
        <comment>a layer</comment>
        <translation>correcto</translation>
    </message>
    <message>
        <source>fails</source>
        <comment>a layer</comment>
        <translation>falla</translation>
    </message>
    <message>
        <source>not tried</source>
        <comment>a layer</comment>
        <translation>sin probar</translation>
    </message>
    <message>
        <source>being tried</source>
        <comment>a layer</comment>
        <translation>probando</translation>
    </message>
    <message>
        <source>not reached</source>
        <comment>a layer</comment>
        <translation>no alcanzado</translation>
    </message>
    <message>
        <source>It answers; the whole way took %1.</source>
        <translation>Responde; todo el camino tardó %1.</translation>
    </message>
    <message>
        <source>It fails at “%1”.</source>
        <comment>a layer of the way</comment>
        <translation>Falla en «%1».</translation>
    </message>
    <message>
        <source>Rights: what this login may see</source>
        <translation>Derechos: qué puede ver este acceso</translation>
    </message>
</context>
<context>
    <name>wingman::ui::WayRows</name>
    <message>
        <source>%1: %2</source>
        <comment>a layer of the way, its result</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>wingman::ui::WorkloadColumns</name>
    <message>
        <source>&amp;Back to the standard columns</source>
        <translation>&amp;Volver a las columnas estándar</translation>
    </message>
</context>
<context>
    <name>wingman::ui::WorkloadDelegate</name>
    <message>
        <source>%1 of %2</source>
        <comment>memory used, memory it may have</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>memory</comment>
        <translation>hasta %1</translation>
    </message>
</context>
<context>
    <name>wingman::ui::WorkloadDetails</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registros de salida</translation>
    </message>
    <message>
        <source>Stats</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>No hay nada seleccionado</translation>
    </message>
    <message>
        <source>Choose a container or a guest in the list, and everything about it is shown here.</source>
        <translation>Elija un contenedor o un invitado en la lista y aquí se mostrará todo sobre él.</translation>
    </message>
    <message numerus="yes">
        <source>%n workload(s) selected</source>
        <translation>
            <numerusform>%n carga seleccionada</numerusform>
            <numerusform>%n cargas seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>What is chosen above is planned for all of them at once, and each has its own row in the plan. Select a single one to see its details.</source>
        <translation>Lo elegido arriba se planifica para todas a la vez, y cada una tiene su fila en el plan. Seleccione una sola para ver sus detalles.</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <translation>%1 ya no existe</translation>
    </message>
    <message>
        <source>Its endpoint does not list it any more. It was removed, or made anew under another id.</source>
        <translation>Su punto de acceso ya no lo muestra. Se eliminó o se creó de nuevo con otro id.</translation>
    </message>
    <message>
        <source>&amp;Close the details</source>
        <translation>&amp;Cerrar los detalles</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Of what is selected in the list; Esc goes back to it</source>
        <translation>De lo seleccionado en la lista; Esc vuelve a ella</translation>
    </message>
    <message>
        <source>What is shown of it</source>
        <translation>Qué se muestra de ello</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantáneas</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
</context>
<context>
    <name>wingman::ui::WorkloadFacts</name>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Puertos</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>Mounts</source>
        <translation>Montajes</translation>
    </message>
    <message numerus="yes">
        <source>%n mount(s)</source>
        <translation>
            <numerusform>%n montaje</numerusform>
            <numerusform>%n montajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Compose</translation>
    </message>
    <message>
        <source>%1 · service %2</source>
        <comment>project, service</comment>
        <translation>%1 · servicio %2</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Depende de</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Reinicios</translation>
    </message>
    <message>
        <source>None by the engine</source>
        <translation>Ninguno por el motor</translation>
    </message>
    <message numerus="yes">
        <source>%n restart(s) by the engine</source>
        <translation>
            <numerusform>%n reinicio por el motor</numerusform>
            <numerusform>%n reinicios por el motor</numerusform>
        </translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>Código de salida</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protegido</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>VMID</source>
        <translation>VMID</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Tiempo activo</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Núcleos</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Yes: it is copied, not started</source>
        <translation>Sí: se copia, no se inicia</translation>
    </message>
    <message>
        <source>Yes, against removal</source>
        <translation>Sí, contra la eliminación</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>tier %1, an approver</source>
        <comment>who has to agree</comment>
        <translation>nivel %1, con aprobación</translation>
    </message>
    <message>
        <source>allowlist %1</source>
        <translation>lista de permitidos %1</translation>
    </message>
    <message>
        <source>dangerous operations are off</source>
        <translation>las operaciones peligrosas están desactivadas</translation>
    </message>
    <message>
        <source>on no allowlist</source>
        <translation>en ninguna lista de permitidos</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>lockdown</source>
        <translation>bloqueo total</translation>
    </message>
    <message>
        <source>simulated, nothing is touched</source>
        <translation>simulado, no se toca nada</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between verbs</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 is taken away</source>
        <comment>a key</comment>
        <translation>%1 se quita</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a key, its value now and then</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>With the next start</source>
        <translation>Con el próximo inicio</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>No cambia nada</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>None but its own</source>
        <translation>Ninguna salvo las propias</translation>
    </message>
    <message>
        <source>not known: no guest agent answers</source>
        <translation>desconocidas: no responde ningún agente de invitado</translation>
    </message>
    <message>
        <source>%1: most changes are refused until it is over</source>
        <translation>%1: la mayoría de los cambios se deniegan hasta que termine</translation>
    </message>
    <message>
        <source>High availability</source>
        <translation>Alta disponibilidad</translation>
    </message>
    <message>
        <source>Not managed</source>
        <translation>No gestionado</translation>
    </message>
    <message>
        <source>Managed: %1</source>
        <comment>state</comment>
        <translation>Gestionado: %1</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>None: unprotected</source>
        <translation>Ninguna: desprotegido</translation>
    </message>
    <message numerus="yes">
        <source>%n, the last %1</source>
        <translation>
            <numerusform>%n, la última %1</numerusform>
            <numerusform>%n, la última %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::WorkloadFilter</name>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Falta cerrar unas comillas.</translation>
    </message>
    <message>
        <source>There is no key “%1:”. The keys are %2.</source>
        <translation>No existe la clave «%1:». Las claves son %2.</translation>
    </message>
    <message>
        <source>“%1:” may be %2.</source>
        <translation>«%1:» puede ser %2.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::WorkloadGroups</name>
    <message>
        <source>Group: project, node</source>
        <translation>Grupo: proyecto, nodo</translation>
    </message>
    <message>
        <source>Group: endpoint</source>
        <translation>Grupo: punto de acceso</translation>
    </message>
    <message>
        <source>Group: node</source>
        <translation>Grupo: nodo</translation>
    </message>
    <message>
        <source>Group: pool</source>
        <translation>Grupo: pool</translation>
    </message>
    <message>
        <source>Group: tag</source>
        <translation>Grupo: etiqueta (tag)</translation>
    </message>
    <message>
        <source>Group: state</source>
        <translation>Grupo: estado</translation>
    </message>
    <message>
        <source>Group: label</source>
        <translation>Grupo: etiqueta (label)</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Sin agrupar</translation>
    </message>
    <message>
        <source>&amp;Project or node</source>
        <translation>&amp;Proyecto o nodo</translation>
    </message>
    <message>
        <source>&amp;Endpoint or cluster</source>
        <translation>P&amp;unto de acceso o clúster</translation>
    </message>
    <message>
        <source>N&amp;ode</source>
        <translation>&amp;Nodo</translation>
    </message>
    <message>
        <source>P&amp;ool</source>
        <translation>Poo&amp;l</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Etiqueta (tag)</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>E&amp;stado</translation>
    </message>
    <message>
        <source>&amp;Not grouped</source>
        <translation>Sin &amp;agrupar</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta (label)</translation>
    </message>
</context>
<context>
    <name>wingman::ui::WorkloadModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Últimamente</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Puertos</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Punto de acceso</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Image or tags</source>
        <translation>Imagen o etiquetas</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Tiempo activo</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>HA</source>
        <translation>HA</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
</context>
<context>
    <name>wingman::ui::WorkloadVerbs</name>
    <message>
        <source>Logs of %1</source>
        <translation>Registros de salida de %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>Como &amp;texto</translation>
    </message>
    <message>
        <source>As &amp;CSV</source>
        <translation>Como &amp;CSV</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>Como &amp;JSON</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n fila copiada</numerusform>
            <numerusform>%n filas copiadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::Workloads</name>
    <message>
        <source>container</source>
        <translation>contenedor</translation>
    </message>
    <message>
        <source>VM</source>
        <translation>VM</translation>
    </message>
    <message>
        <source>LXC</source>
        <translation>LXC</translation>
    </message>
    <message>
        <source>Without a node</source>
        <translation>Sin nodo</translation>
    </message>
    <message>
        <source>Without a project</source>
        <translation>Sin proyecto</translation>
    </message>
    <message>
        <source>Without this label</source>
        <translation>Sin esta etiqueta</translation>
    </message>
    <message>
        <source>Proxmox node · %1</source>
        <comment>cluster</comment>
        <translation>Nodo de Proxmox · %1</translation>
    </message>
    <message>
        <source>compose · %1</source>
        <comment>endpoint</comment>
        <translation>compose · %1</translation>
    </message>
    <message>
        <source>stale, seen %1 ago</source>
        <translation>desactualizado, visto hace %1</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>desactualizado</translation>
    </message>
    <message numerus="yes">
        <source>%n unhealthy</source>
        <translation>
            <numerusform>%n en mal estado</numerusform>
            <numerusform>%n en mal estado</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing running</source>
        <translation>nada en ejecución</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en ejecución</numerusform>
            <numerusform>%n en ejecución</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 running</source>
        <translation>%1 de %2 en ejecución</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>locked: %1</source>
        <comment>what holds it</comment>
        <translation>bloqueado: %1</translation>
    </message>
    <message>
        <source>Without a pool</source>
        <translation>Sin pool</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>Sin etiquetas</translation>
    </message>
    <message>
        <source>Proxmox pool · %1</source>
        <comment>cluster</comment>
        <translation>Pool de Proxmox · %1</translation>
    </message>
</context>
<context>
    <name>wingman::ui::WorkloadsPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s) without an answer</source>
        <translation>
            <numerusform>%n punto de acceso sin respuesta</numerusform>
            <numerusform>%n puntos de acceso sin respuesta</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the rows are shown as last seen.</source>
        <translation>%1: las filas se muestran como se vieron por última vez.</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Ver por qué</translation>
    </message>
    <message>
        <source>Reading what is there</source>
        <translation>Leyendo lo que hay</translation>
    </message>
    <message>
        <source>No endpoint answers</source>
        <translation>Ningún punto de acceso responde</translation>
    </message>
    <message>
        <source>%1 cannot be reached, and nothing was seen there before.</source>
        <translation>No se puede acceder a %1 y antes no se había visto nada allí.</translation>
    </message>
    <message>
        <source>Add an endpoint…</source>
        <translation>Añadir un punto de acceso…</translation>
    </message>
    <message>
        <source>Nothing is here yet</source>
        <translation>Aquí no hay nada aún</translation>
    </message>
    <message>
        <source>No endpoint yet</source>
        <translation>Aún no hay puntos de acceso</translation>
    </message>
    <message>
        <source>The endpoints answer, and have no containers and no guests.</source>
        <translation>Los puntos de acceso responden y no tienen contenedores ni invitados.</translation>
    </message>
    <message>
        <source>Add a Docker engine or a Proxmox cluster to see what runs there.</source>
        <translation>Añada un motor Docker o un clúster Proxmox para ver qué se ejecuta en él.</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nada coincide con el filtro</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are hidden by it.</source>
        <translation>
            <numerusform>Oculta %n fila.</numerusform>
            <numerusform>Oculta %n filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>%1 is not here, or hidden by the filter.</source>
        <translation>%1 no está aquí o lo oculta el filtro.</translation>
    </message>
    <message>
        <source>Reading again</source>
        <translation>Leyendo de nuevo</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Cargas</translation>
    </message>
    <message>
        <source>Filter workloads</source>
        <translation>Filtrar cargas</translation>
    </message>
    <message>
        <source>Filter: words, state:running, label:k=v</source>
        <translation>Filtro: palabras, state:running, label:k=v</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Contenedores</translation>
    </message>
    <message>
        <source>VMs</source>
        <translation>VM</translation>
    </message>
    <message>
        <source>LXC</source>
        <translation>LXC</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Which columns are shown</source>
        <translation>Qué columnas se muestran</translation>
    </message>
    <message>
        <source>Enter shows the details, the menu key what can be done</source>
        <translation>Intro muestra los detalles; la tecla de menú, lo que se puede hacer</translation>
    </message>
</context>
</TS>

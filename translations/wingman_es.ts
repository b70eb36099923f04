<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>Commands</name>
        <message>
            <source>Show the details of the row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select or deselect the row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Logs of the row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan a restart of the selected rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan a stop of the selected rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the selected rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Menu of the row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search or run a command</source>
            <translation>Buscar o ejecutar un comando</translation>
        </message>
        <message>
            <source>Filter this page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Help of this page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <source>Show or hide what runs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show or hide the names of the pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next endpoint as the scope</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous endpoint as the scope</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add an endpoint</source>
            <translation>Añadir un punto de acceso</translation>
        </message>
        <message>
            <source>Why the console is in this mode</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run the doctor</source>
            <translation>Ejecutar el diagnóstico</translation>
        </message>
        <message>
            <source>Quit Wingman</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everywhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In lists</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Workloads</source>
            <translation>Cargas</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Fleet</source>
            <translation>Flota</translation>
        </message>
    </context>
    <context>
        <name>wingman::Code</name>
        <message>
            <source>Something in Wingman went wrong: {reason}. Please report this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{reason}</source>
            <translation>{reason}</translation>
        </message>
        <message>
            <source>{what} is not valid: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what} was not found. Check the name, or list what is there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what} names more than one object: {candidates}. Name the endpoint too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what} is in a state that does not allow this: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what} is not supported here: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancelled.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what} did not answer in time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This needs a typed confirmation. Repeat it with the phrase: {phrase}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{endpoint} cannot be reached: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection to {endpoint} was lost before the answer came; what happened there is not known yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The secure connection to {endpoint} failed: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{endpoint} answered in a way that makes no sense: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what} is larger than the limit of {limit}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{endpoint} speaks API {server} at most; Wingman needs {needed} or newer (Engine 20.10). Update the engine.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{endpoint} needs at least API {server}; this Wingman knows up to {needed}. Update Wingman.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{endpoint} refused: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{endpoint} failed: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{endpoint} does not let you in: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The data folder {path} cannot be used: {reason}. Choose another with --data-dir, or mend it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is not a Wingman database or is damaged: {reason}. Move it aside or restore a backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} was written by a newer Wingman (schema {found}; this one knows {known}). Update Wingman.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The database {path} stayed locked by another program. Try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The database {path} failed: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Schema step {version} in {path} is not the one this Wingman knows. The database was changed by hand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Schema step {version} has no way back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No space is left for {path}. Free some space and try again; nothing was lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} cannot be written: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} can be read by other users of this machine.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only {free} are free where {path} is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The system clock says {now}, but {what} is from {then}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No secret is stored under {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The system keychain cannot be used: {reason}. Unlock it, or refer to an owner-only file instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The system keychain is locked. Unlock it and try again, or refer to an owner-only file instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is not safe to hold a secret: {reason}. Use a file of your own that only you can read (chmod 600).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The audit chain cannot be written ({reason}), so nothing was done. Without a record there is no act.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The audit chain does not verify: {count} violation(s).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The engine accepted it, but {what} is not as planned: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what}: {reason}</source>
            <translation>{what}: {reason}</translation>
        </message>
        <message>
            <source>What happened to {what} could not be learned yet. It is recorded as unknown and will be looked up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer was lost, and {what} stayed as it was for {seconds} s since: it was not done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wingman was stopped before anything was sent; nothing was done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not begun, because an earlier target failed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The act was carried out, but its outcome could not be recorded ({reason}). The intent is in the chain; the outcome will be looked up at the next start.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan no longer describes what is there, so its approval does not apply: {difference}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what} is another object than the one planned (same name, other id). Plan again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan {plan} needs an approval before it can run.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The approval of plan {plan} was already used. Plan again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The approval of plan {plan} has expired. Ask again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan {plan} was rejected: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what} is {state}; that does not allow this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Execution {execution} is being run by another living process.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what} in the database differs from its entry {sequence} in the audit chain. It was changed behind our back; nothing that rests on it will be done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Denied by policy: {findings}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{done} of {total} targets were done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} check(s) failed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>EXECUTION_MODE says {first} and WINGMAN_EXECUTION_MODE says {second}. Set both to the same, or only one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{source} names no mode: {word}. Use mock, integration or lab.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>LAB mode requested but no allowlists configured</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mock mode: this will be simulated; nothing is touched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wingman is restarting; no new work is accepted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lockdown is on ({reasons}). Unlock before changing anything.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The role {role} may not do this; it needs {permission}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only {owner}, who asked for it, or an admin may continue this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan is too large: {what} {count}, allowed are {limit}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{target}: this was done {count} times in the last hour; {limit} are allowed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{target} is on the denylist ({entry}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{target} is protected: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{target} was not found.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parameter {parameter} is not valid: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{target} carries {label}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{target} does not carry {label}; integration mode acts only on what does.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{target} is allowed by {entry}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{target} is on no allowlist. Add it to the {list} allowlist.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{entry} holds on every endpoint. Write ENDPOINT/{entry} to say which one is meant.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dangerous operations are allowed ({source}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{operation} is dangerous and dangerous operations are off (WINGMAN_ALLOW_DANGEROUS_OPS, or an admin).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read-only: every change is refused ({source}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tier {tier}: an approver has to agree first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approved by {approver}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You asked for this one; somebody else has to approve it (self-approval is {setting}).</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>wingman::Condition</name>
        <message>
            <source>%1 is empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is one of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is not %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it exists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is gone</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>wingman::Configuration</name>
        <message>
            <source>it is not off, tier2, tier3 or default</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The policy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it says so already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is not containers, vms or nodes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The %1 denylist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The %1 allowlist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is on it already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is not on it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dangerous operations are not allowed anyway</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Setting %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it has this value already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Endpoint %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it exists already; remove it first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list of endpoints</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>200 endpoints</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is not docker or proxmox</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>endpoint %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>only lab and integration are armed; to go back to mock, disarm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The mode</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is armed already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on this system an armed mode only holds with stay=true</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing is armed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 does not act on wingman://%2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the configuration has no such operation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wingman's configuration has none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: this could not be checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no allowlist is set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>authentication is off and the setting operator.single was not chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>audit chain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>endpoints</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the stored configuration agrees with the audit chain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the chain holds no intent of execution %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this allowlist is imposed by %1 and cannot be edited</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the checks before arming were not made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 is set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <translation>%1: %2 → %3</translation>
        </message>
        <message>
            <source>it is removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Entry</source>
            <translation>Entrada</translation>
        </message>
        <message>
            <source>On the denylist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the policy</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Targets per plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Same operation per hour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add to a list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove from a list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Allow dangerous operations for a while</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For how many minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop allowing dangerous operations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change a setting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Save an endpoint</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Own certificate (file)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Own key (file)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Credential (reference)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name in the certificate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forget an endpoint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Arm a mode</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mode</source>
            <translation>Modo</translation>
        </message>
        <message>
            <source>Stay armed after a restart of the machine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Disarm</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>wingman::DockerContainer</name>
        <message>
            <source>Seconds for the container to end by itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The container, what it wrote and its anonymous volumes are gone for good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start container</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The container runs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unpause container</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The container goes on where it was paused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop container</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The container ends; its service is gone until it is started</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restart container</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The container ends and starts again; its service is away meanwhile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pause container</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The container stands still; who asks it waits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename container</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who finds the container by its old name does not find it any more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kill container</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The container ends at once; what it has not written is lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove container</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The container and what it wrote outside of volumes are gone for good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kill it first if it runs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove its anonymous volumes too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>needed is that %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>wingman::Endpoints</name>
        <message>
            <source>stored endpoints</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it names no host</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>user names and passwords do not belong there; use a credential</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>only a host and a port belong there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the port is not between 1 and 65535</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a local socket has no TLS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it names no socket</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the port is missing; with TLS it is 2376</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mutual TLS needs all three: tls_ca, tls_certificate and tls_key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>beyond this machine an engine is only spoken to over mutual TLS: give tls_ca, tls_certificate and tls_key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ssh:// is not supported in this version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an engine is reached by unix:///PATH, npipe:////./pipe/NAME or tcp://HOST:PORT</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a cluster is reached by https://HOST:8006</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a cluster takes a credential, no certificate of ours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it has to be a reference to a secret (keychain:NAME, file:/PATH or systemd:NAME), never the secret</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is taken; choose another name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it holds a space</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it has to be the full path of a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is not docker or proxmox</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the document is not %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is not an endpoint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2 is not text</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>wingman::Fix</name>
        <message>
            <source>Check that the engine runs and that its address is right: wingmanctl endpoint list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look into the engine's own log, and restart it if it hangs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See what listens at that address: is it really an engine?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See whether it is overloaded or frozen; then ask again: wingmanctl doctor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the certificate, its names and dates, and the endpoint's CA.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give this user access: for Docker by its group, or by a client certificate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look into the engine's own log.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the program that holds the database.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the disk, and restore a backup if the file is damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore a backup made before the change.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make the file and its folder writable for you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mend the database first; until then nothing is carried out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep a copy of the data folder as evidence, then see what was changed: wingmanctl audit verify.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name what may be acted on: wingmanctl allowlist add, or WINGMAN_CONTAINER_ALLOWLIST.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close it to others: chmod 700.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free some space: a full disk stops every change.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set the system clock, best by letting it follow a time server.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>wingman::NameList</name>
        <message>
            <source>list entry “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is empty; write the entries with one comma between them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is longer than 255 characters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what stands before '/' is no endpoint: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>'*' may stand only once, at the end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a bare '*' would be no list at all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the name is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no spaces are allowed, also not around an entry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>only letters, digits and . _ - : @ / are allowed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is longer than %1 characters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it holds an invisible or control character</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>only letters, digits, '_', '.' and '-' are allowed, beginning with a letter or digit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>target %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an image reference has only letters, digits and . _ - / : @</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an image reference is no path</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a guest is named by its VMID, 100 to 999999999</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the kind is unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it has no scheme such as docker:// or proxmox://</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the scheme is not docker, proxmox or wingman</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it needs an endpoint, a kind and a name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the kind does not exist there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a guest or storage is addressed as proxmox://CLUSTER/NODE/KIND/NAME</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>wingman::Parameters</name>
        <message>
            <source>it is not a whole number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is not between %1 and %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is not true or false</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is not one of: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is not text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is shorter than %1 characters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it does not have the form %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its type is unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has no such parameter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is missing</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>wingman::Policy</name>
        <message>
            <source>policy field %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is not an object of three lists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is not a list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 holds something that is not text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is not an object of three limits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is not a whole number from 1 to %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is neither true nor false</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, until %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>list entry “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>guests are named by their VMID, 100 to 999999999</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is not %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is not true or false</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is not off, tier2 or tier3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is not a time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no such field is known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one of them is missing</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>wingman::ProxmoxPower</name>
        <message>
            <source>Start guest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The guest boots</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shut guest down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The guest is asked to end by itself; its services are gone until it is started</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reboot guest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The guest ends and boots again; its services are away meanwhile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop guest at once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As if its power failed: what the guest has not written is lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>needed is that %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seconds for the guest to end by itself</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>wingman::Secrets</name>
        <message>
            <source>it is no file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>secrets are never written in plain text; change the file yourself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no keychain service answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The system keychain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>access was refused in its dialog</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>access was refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this system has none that Wingman knows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is no entry of the keychain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is a symbolic link; name the file itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is not a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it belongs to somebody else</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>others can read or change it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on Windows secrets lie in the keychain only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the path has to be absolute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the path must not hold '.' or '..'</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the path names a folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The reference to a secret</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>write keychain:NAME, file:/PATH or systemd:NAME</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>wingman::Settings</name>
        <message>
            <source>stored settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it has to be written as %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approvals expire after (minutes)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How long a request waits for an approval, and how long an approval may be used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dangerous operations are allowed for (minutes)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How long dangerous operations stay allowed when an admin allows them without saying for how long.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Engines answer within (seconds)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How long an engine or cluster may take to answer a question about one object.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unknown outcomes are watched for (seconds)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How long, beyond the operation's own timeout, the real state is watched before an unknown outcome may be called not done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I am the only operator of this machine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Says that no accounts are needed: lab mode may then be armed without authentication.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>setting %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the document is not %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is not text</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>wingman::TestStack</name>
        <message>
            <source>Image of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make the network %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make %1 from %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove %1 with its data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the test stack is the project %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring up the test stack on %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>only a part of the test stack is there; take it down first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the four containers that are there are started</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>four containers appear, on 127.0.0.1:8081, 6380 and 5433</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring up the test stack</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take down the test stack on %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its containers, their data and their network are gone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the network %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take down the test stack</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it does not belong to the test stack</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reset %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is replaced by a fresh one; its data is gone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reset the test stack</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>wingman::audit::Violation</name>
        <message>
            <source>The stored bytes do not give the stored hash.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The entry does not follow the one before it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Entries are missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sequence number is there more than once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The stored bytes are not an entry.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The stored bytes are not the canonical form of the entry.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The entry is of a format or algorithm that this program does not know.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A column differs from the stored bytes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chain does not begin with its genesis entry.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The entry belongs to another chain or epoch.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The checkpoint mark is not what the times say.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A trigger that guards the chain is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The tables of the chain are not the ones Wingman made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The database cannot be read here.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>wingman::console::DesktopNotifier</name>
        <message>
            <source>Review the plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>wingman::console::Program</name>
        <message>
            <source>This desktop shows no tray; Wingman stays in the task bar.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting for what was sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder could not be renamed. Rename it by hand, then try again.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>wingman::console::SingleInstance</name>
        <message>
            <source>The console that runs already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it does not answer at %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it belongs to somebody else</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>wingman::inventory::Store</name>
        <message>
            <source>this acts on: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the endpoint %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the name of the target</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>wingman::ui::Activity</name>
        <message>
            <source>Reading the facts again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The intent is recorded; it is about to begin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent, waiting for the answer: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answered: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading back whether it is as promised</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The outcome of a target is recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ended</source>
            <translation>Terminado</translation>
        </message>
        <message>
            <source>done</source>
            <comment>a step</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>was so already</source>
            <comment>a step</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>simulated</source>
            <comment>a step</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sent, waiting for the answer</source>
            <comment>a step</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>failed</source>
            <comment>a step</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unknown: the answer was lost</source>
            <comment>a step</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not begun</source>
            <comment>a step</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare with what was promised</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>at most %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reading back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>still to come</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>running</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 · #%2</source>
            <comment>outcome, number in the record</comment>
            <translation>%1 · #%2</translation>
        </message>
        <message>
            <source>answered</source>
            <comment>a step</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <comment>state of a step, reason</comment>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%n look(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
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
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stale for %1</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without an answer</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>endpoints up, endpoints stale</comment>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 on %n target(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>reading the facts again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>recorded, about to begin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>waiting for the proof</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Activity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Progress of what runs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What runs and what ran: steps, times and outcomes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is running</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n approval(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>chain #%1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no record yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The newest entry of the audit chain. Open the chain to verify it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>wingman::ui::ActivityDrawer</name>
        <message>
            <source>What ran before cannot be read: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing runs and nothing ran yet. What you start shows here, step by step.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading what ran before …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of at most %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It stops after the step that was sent. What was sent is ended truthfully and read back; what has not begun is not begun.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>took %1, %2</source>
            <comment>a duration, how long ago</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Entry #%1 of the record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Activity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What runs and what ran</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the exact &amp;calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The requests to the engine, as they go out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Stop after this step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was sent is ended truthfully and read back; what has not begun is not begun.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Open record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan, its findings, steps and times, and where the chain proves it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>wingman::ui::AgeLabel</name>
        <message>
            <source>It is not known when.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>wingman::ui::AllowedBox</name>
        <message>
            <source>This cannot be said</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A name, or an address such as docker://local/container/web-1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Would this be allowed?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind of thing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Container</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compose project</source>
            <translation type="unfinished" />
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
            <source>Looks</source>
            <translation>Apariencia</translation>
        </message>
        <message>
            <source>Window and tray</source>
            <translation>Ventana y bandeja</translation>
        </message>
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
        <name>wingman::ui::Attention</name>
        <message numerus="yes">
            <source>The audit chain does not verify: %n violation(s) found.</source>
            <translation>
                <numerusform>La cadena de auditoría no se verifica: se encontró %n infracción.</numerusform>
                <numerusform>La cadena de auditoría no se verifica: se encontraron %n infracciones.</numerusform>
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
            <translation>Copiar &amp;id.</translation>
        </message>
        <message>
            <source>Copy &amp;address</source>
            <translation>Copiar &amp;dirección</translation>
        </message>
        <message>
            <source>%1… (refused)</source>
            <translation>%1… (denegado)</translation>
        </message>
        <message>
            <source>&amp;Logs</source>
            <translation>&amp;Registros de salida</translation>
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
        <name>wingman::ui::DetailsTab</name>
        <message>
            <source>&amp;Try again</source>
            <translation>&amp;Reintentar</translation>
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
            <source>Address</source>
            <translation>Dirección</translation>
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
            <translation>Núcleo</translation>
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
            <source>local socket, or the system's certificates</source>
            <translation>socket local o los certificados del sistema</translation>
        </message>
        <message>
            <source>the certificate authority %1</source>
            <translation>la autoridad de certificación %1</translation>
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
            <translation>Id.</translation>
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
            <translation>Añada un motor Docker o un clúster Proxmox. Se ofrece lo encontrado en esta máquina.</translation>
        </message>
        <message>
            <source>Add an endpoint…</source>
            <translation>Añadir un punto de acceso…</translation>
        </message>
        <message>
            <source>There is no endpoint named %1.</source>
            <translation>No hay ningún punto de acceso llamado %1.</translation>
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
    </context>
    <context>
        <name>wingman::ui::ListEditor</name>
        <message>
            <source>Containers</source>
            <translation>Contenedores</translation>
        </message>
        <message>
            <source>VMs and LXC, by number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nodes</source>
            <translation>Nodos</translation>
        </message>
        <message>
            <source>Imposed by %1; change it there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is on this list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing of this kind is allowed in lab.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n name(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Never touched: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Allowed: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>101 or pve1/101</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>web-1, web-* or endpoint/web-1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New entry for %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add to %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the selected entry from %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is on the list already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 imposes this list.</source>
            <translation type="unfinished" />
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
        <name>wingman::ui::LogSearch</name>
        <message>
            <source>This is no regular expression: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>wingman::ui::LogView</name>
        <message>
            <source>No valid pattern</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 lines so far</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <comment>that match</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new line(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Log lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search this log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Regular expression</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search with a regular expression</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Match case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tell upper and lower case apart</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow the end; scrolling up pauses it (End)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Times</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show when each line was written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wrap</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wrap long lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy the selection, or everything (Ctrl+C)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save these lines to a file</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 – Wingman</source>
            <comment>page</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opening your data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The database is being opened and its record looked at.</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>wingman::ui::Notices</name>
        <message numerus="yes">
            <source>%n approval(s) wait</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n operation(s) ended well</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n operation(s) did not succeed</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n endpoint(s) do not answer</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n endpoint(s) answer again</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n container(s) became unhealthy</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>It did not succeed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was not carried out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An endpoint answers again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An endpoint does not answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A container became unhealthy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the plan to decide.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>wingman::ui::Operations</name>
        <message>
            <source>Start %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approve and start %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Starting %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Started: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the engine to start it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unpause %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approve and unpause %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unpausing %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unpaused: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the engine to let it go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approve and stop %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopping %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the engine to stop it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restart %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approve and restart %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restarting %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restarted: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the engine to restart it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not needed: a restart keeps its configuration and data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pause %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approve and pause %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pausing %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paused: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the engine to hold it still</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename %1 to %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approve and rename %1 to %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Renaming %1 to %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Renamed: %1 is now %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the engine to rename it to %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approve and rename %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Renaming %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Renamed: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the engine to rename it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kill %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approve and kill %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Killing %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Killed: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the engine to end it at once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It can be started again; what it had not written yet stays lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approve and remove %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Removing %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Removed: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the engine to remove it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not possible: what it wrote outside of volumes is gone for good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring up the test stack on %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approve and bring up the test stack on %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bringing up the test stack on %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The test stack is up on %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the test stack down again; it holds nothing of yours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take down the test stack on %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approve and take down the test stack on %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taking down the test stack on %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The test stack is down on %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring it up again; it begins anew</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the node to start it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shut down %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approve and shut down %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shutting down %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shut down: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the node to let it end by itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reboot %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approve and reboot %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rebooting %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rebooted: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the node to reboot it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not needed: a reboot keeps its configuration and disks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop %1 at once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approve and stop %1 at once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopping %1 at once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the node to cut its power</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the policy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changing the policy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The policy was changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a new version of the policy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change it back; every version is kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put %2 on the denylist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Putting %2 on the denylist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%2 is on the denylist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put %2 on the allowlist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Putting %2 on the allowlist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%2 is on the allowlist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take %2 off the denylist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taking %2 off the denylist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%2 is off the denylist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take %2 off the allowlist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taking %2 off the allowlist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%2 is off the allowlist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Allow dangerous operations for a while</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Allowing dangerous operations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dangerous operations are allowed for a while</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It ends by itself, or stop it at any time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop allowing dangerous operations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ending dangerous operations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dangerous operations are off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Allow them again for a while</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set %1 to %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Setting %1 to %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is now %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a new version of the settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set it back; every version is kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save endpoint %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saving endpoint %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved: endpoint %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a new version of the endpoints</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forget it again; nothing at the endpoint changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forget endpoint %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forgetting endpoint %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forgotten: endpoint %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save it again; nothing at the endpoint changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Arm %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Arming %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Armed: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the armed mode down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Disarm at any time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Disarm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Disarming</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Disarmed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write down that nothing is armed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Arm it again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <comment>operation: target</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Approve: %1, %2</source>
            <comment>operation: target</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Under way: %1, %2</source>
            <comment>operation: target</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done: %1, %2</source>
            <comment>operation: target</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %2</source>
            <comment>VMID and name of a guest</comment>
            <translation>%1 %2</translation>
        </message>
        <message numerus="yes">
            <source>%n container(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n virtual machine(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n system container(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n target(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
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
            <source>Not read; see why</source>
            <translation>No leído; ver por qué</translation>
        </message>
        <message>
            <source>Nothing happened yet that was seen</source>
            <translation>Aún no se ha visto ningún suceso</translation>
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
    </context>
    <context>
        <name>wingman::ui::Palette</name>
        <message>
            <source>Nothing is called “%1” here.
Try a name, a verb and a name (“restart web-1”), or one of these first: &gt; commands, @ endpoints, # entries and tags, ? help.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n result(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>&gt; commands   @ endpoints   # entries, tags   ? help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter shows the plan. Nothing is done yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter goes on with this verb.</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Policy and lists</source>
            <translation>Política y listas</translation>
        </message>
        <message>
            <source>allow deny self-approval dangerous read-only limits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Appearance</source>
            <translation>Apariencia</translation>
        </message>
        <message>
            <source>theme dark light contrast density language motion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Atajos</translation>
        </message>
        <message>
            <source>keys keyboard rebind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Data and limits</source>
            <translation>Datos y límites</translation>
        </message>
        <message>
            <source>folder database record keychain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tag</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n workload(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>%1 · last seen %2 ago</source>
            <comment>where it is</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>where it is, its state</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Entry #%1 of the record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing has been recorded yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The newest entry is #%1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the name of a target</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refused: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not possible now.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>wingman::ui::Plan</name>
        <message>
            <source>running</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>paused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>created, never started</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, </source>
            <comment>between promises</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>this console's own configuration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>plan %1, made just now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>plan %1, made %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>simulated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>at most %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare with what was promised</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>usually about %1, at most %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1”, offered here when it is done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no single step back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>called %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> or </source>
            <comment>between states</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>started after now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ended after now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>gone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>; or </source>
            <comment>between proofs</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, within %2</source>
            <comment>promises, time</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One after the other</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n at a time</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>%1; stops at the first that fails, and leaves the rest as they are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1; goes on where one fails</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>wingman::ui::PlanButtons</name>
        <message numerus="yes">
            <source>%1 The same for %n more.</source>
            <comment>sentence</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Asks for the approval, gives it in your name, and starts: all on record.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask for approval</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask someone else</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The request lies in the approvals of Audit for 30 minutes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approve</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It can be started then; approving does not start it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reject</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan is over then; whoever asked reads your reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdraw the request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give it up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan is over then; nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>What was sent already cannot be called back; nothing further is sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reads again what is there; nothing is changed by planning.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Plan the other %n</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Without the targets that policy refuses.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Retry the %n that failed</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>A new plan for these alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plans “%1”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Stops reading; nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gives this plan up; nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>It goes on; the activity bar shows it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing the request down…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading what is there once more, then approving…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing the rejection down…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Giving the plan up…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Policy: approved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You are an approver, and this console lets you approve your own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You may approve it: somebody else asked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decided by: %1.</source>
            <translation type="unfinished" />
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
            <source>Their reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>read %1; policy version %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approved by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lapses</source>
            <translation>Caduca</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Success means</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>wingman::ui::PlanCheckRows</name>
        <message>
            <source>Holds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Does not hold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Does not hold, but does not forbid it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <comment>condition, whether it holds</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: read was %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checked before</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>not found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing of this name is there yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its state allows it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is called as planned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is on this node</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No backup, snapshot or migration holds it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not locked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not a template</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a guest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a template</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody has changed it meanwhile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>version %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is healthy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>still starting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>healthy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unhealthy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody else is changing it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>wingman::ui::PlanCourse</name>
        <message>
            <source>Not begun</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Under way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent, no answer yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answered, not on record yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was so already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Simulated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Failed</source>
            <translation>Fallido</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not done</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>wingman::ui::PlanDependents</name>
        <message numerus="yes">
            <source>depend(s) on it</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>live(s) in its network</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>use(s) its volume %1 too</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>belong(s) to the project %1 too</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing else that is known here stands on it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As of %1 ago: the endpoint does not answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 As of %2 ago: the endpoint does not answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who feels it</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why? It is kept with the record, and whoever asked reads it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why? It is kept with the record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Confirm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confirm by typing %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It matches.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Data is lost or the risk is high: type “%1”, exactly so.</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
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
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not done: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Simulated: planned on real facts, carried out on paper only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the demonstration only: no real machine was touched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was read back and is as promised.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not known yet: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is looked up by itself until it is known. Do not repeat it before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What had been sent by then was brought to its end; the steps say how.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing had been sent; nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdrawn: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was sent; the record says that it was given up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rejected: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Talk to whoever rejected it, then plan again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lapsed: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan again: what is there may have changed meanwhile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This plan no longer holds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is there is not what was planned for, so nothing was done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the difference, then plan again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at its logs and its state before you try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The engine's own words say why. Change that, then plan again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The engine failed inside. Look at its own log, then plan again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was sent. Run the doctor for this endpoint in Fleet, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The engine does not let this account do it. Check the rights of its socket or token.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is safe to try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the targets that failed; they can be tried again without the others.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again; if it stays slow, run the doctor for this endpoint in Fleet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free some space in the data folder, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Verify the chain in Audit before anything else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at it in the list again; it may have changed since.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>gone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The object</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not there</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>wingman::ui::PlanRemedies</name>
        <message>
            <source>Put at least one object on an allowlist.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the allowlists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the entry %1 off the denylist, if it should not be there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the denylist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait until an hour has passed, or raise the limit of the policy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the limits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose fewer targets, each of them once, or raise the limit of the policy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See what put the console into this posture, and end that first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why this posture?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask somebody whose role has the permission %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait until Wingman has restarted, then plan again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan again: the posture changed meanwhile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What protects it has to be lifted where it was set; Wingman does not do that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No allowlist can name this kind of object.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This allowlist is imposed by %1: change it there and start Wingman again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask an admin to put it on the allowlist “%1”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put %1 on the allowlist.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put it on the allowlist…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give it %1 in Proxmox. Integration mode acts only on what has it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create it with the label %1; a label cannot be added later. Or arm lab and allow it there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 keeps dangerous operations off: change it there and start Wingman again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask an admin to allow dangerous operations for a while.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Allow dangerous operations for a while; it ends by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Allow them for a while…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read-only is imposed by %1: change it there and start Wingman again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask an admin to switch read-only off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Switch read-only off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Switch read-only off…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>wingman::ui::PlanRemedyRows</name>
        <message>
            <source>What would allow it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>wingman::ui::PlanReport</name>
        <message>
            <source>%1 of at most %2</source>
            <comment>time that has passed, timeout</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was asked to stop. What was sent already cannot be called back; it is brought to its end and recorded as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It goes on when you close this; the activity bar shows it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, as before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>became</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On record as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>#%1</source>
            <comment>number of an entry in the audit chain</comment>
            <translation>#%1</translation>
        </message>
        <message>
            <source>Entry %1 of the audit chain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opens the entry on the Audit page.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>wingman::ui::PlanSheet</name>
        <message>
            <source>Copied: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied: the command for wingmanctl</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading what is there; nothing is changed by planning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Planning: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is there is read now, and policy is asked. Nothing is changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It could not be planned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The core has stopped; nothing can be asked of it now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type “%1” to confirm, exactly so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give a reason first: whoever asked reads it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was asked to stop already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy as command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copies the line for wingmanctl that plans and does the same.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>wingman::ui::PlanSteps</name>
        <message>
            <source>%1, second attempt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, %2</source>
            <comment>state, how long it took</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Write the intent into the audit chain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read once more what is there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What happened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What happens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What will happen</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>wingman::ui::PlanTargets</name>
        <message>
            <source>On each of them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Targets of this plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One row for each target: where it is, what was read, and the result.</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>not as needed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left out</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%1 of %n target(s) ended</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n target(s) can be done</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n target(s) can be done</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Objetivo</translation>
        </message>
        <message>
            <source>Where</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Result</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>wingman::ui::PolicyRows</name>
        <message>
            <source>why?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why: %1, %2</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mode</source>
            <translation>Modo</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read-only</source>
            <translation>Solo lectura</translation>
        </message>
        <message>
            <source>On, by %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Off</source>
            <translation>Desactivado</translation>
        </message>
        <message>
            <source>Switch off…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Switch on…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refused</source>
            <translation>Denegado</translation>
        </message>
        <message>
            <source>Allowed until %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Allowed by %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dangerous operations</source>
            <translation>Operaciones peligrosas</translation>
        </message>
        <message>
            <source>Stop allowing…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Allow for a while…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>#%1</source>
            <translation>#%1</translation>
        </message>
        <message>
            <source>Built in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was changed yet: the safe defaults hold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What holds now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Self-approval</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Self-approval</source>
            <translation>Autoaprobación</translation>
        </message>
        <message>
            <source>Whether who asks may also approve. Raising it needs a typed phrase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Off: somebody else approves</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Up to tier 2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Up to tier 3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Would this be allowed?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Allowed in lab</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>exact names, or a prefix that ends in *</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Never touched</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>wins over everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Limits of a plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>S&amp;teps for one target</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tar&amp;gets of one plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same &amp;operation on one target in an hour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the limits…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the limits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Versions of the policy</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>not known</source>
            <comment>a check</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>being checked</source>
            <comment>a check</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>well</source>
            <comment>a check</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not well</source>
            <comment>a check</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a check, its result</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>go there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to what this check is about: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This has to be put right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An admin may do this; you are %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing can be changed until the lockdown is lifted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 imposes read-only; start Wingman without it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 imposes it; start Wingman without it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First, what is not well above has to be: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why this mode: the first rule that says something decides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What holds besides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What LAB may act on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>change the lists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the lists in Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before LAB can be armed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>check again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make the checks again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What would make it safer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What would make it more dangerous</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Disarm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to what the environment and the surroundings say.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Disarm…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Switch on read-only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every change is refused until it is switched off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Read-only on…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop allowing dangerous operations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At once, before its time is over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>S&amp;top…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Arm LAB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changes become real on what the allowlists name. The plan asks for a typed confirmation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Arm LAB…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Switch off read-only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changes are possible again, as the mode allows them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Read-only off…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Allow dangerous operations for a while</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Removing containers, for instance. It ends by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A&amp;llow…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Stay armed after a restart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Otherwise it holds until it is disarmed or the machine restarts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> min</source>
            <comment>minutes, behind a number</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For how many minutes dangerous operations are allowed</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where nothing else decides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The surroundings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The environment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>said nothing</source>
            <comment>a rule</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>decided</source>
            <comment>a rule</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>overruled</source>
            <comment>a rule</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>refused: it is wrong</source>
            <comment>a rule</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ignored: it would loosen what is stored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Off: somebody else has to approve</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tier 2: who asks may approve what interrupts one thing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tier 3: who asks may approve everything, also what loses data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (from %2)</source>
            <comment>a value, where it comes from</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>empty: nothing of this kind is allowed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>empty</source>
            <translation>vacía</translation>
        </message>
        <message>
            <source>Lockdown</source>
            <translation type="unfinished" />
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
        <name>wingman::ui::RecentLines</name>
        <message>
            <source>%1, %2</source>
            <comment>what happened, and its outcome</comment>
            <translation>%1, %2</translation>
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
            <comment>kind of a timeline's line, and what happened</comment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>wingman::ui::TimelineDelegate</name>
        <message>
            <source>%1 · %2</source>
            <comment>kind and outcome of a timeline's line</comment>
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
            <source>No endpoint yet</source>
            <translation>Aún no hay puntos de acceso</translation>
        </message>
        <message>
            <source>Wingman: %1
%2</source>
            <comment>posture, then what is going on</comment>
            <translation>Wingman: %1
%2</translation>
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
    </context>
    <context>
        <name>wingman::ui::Verbs</name>
        <message>
            <source>%1 %2…</source>
            <comment>verb, name</comment>
            <translation>%1 %2…</translation>
        </message>
        <message numerus="yes">
            <source>%1 %n object(s)…</source>
            <comment>verb, how many</comment>
            <translation>
                <numerusform>%1 %n objeto…</numerusform>
                <numerusform>%1 %n objetos…</numerusform>
            </translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Reiniciar</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Iniciar</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renombrar</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
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
            <source>Reboot</source>
            <translation>Reiniciar</translation>
        </message>
        <message>
            <source>Suspend</source>
            <translation>Suspender</translation>
        </message>
        <message>
            <source>Shut down</source>
            <translation>Apagar</translation>
        </message>
        <message>
            <source>Stop hard</source>
            <translation>Detener de inmediato</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Restablecer</translation>
        </message>
    </context>
    <context>
        <name>wingman::ui::WorkloadDetails</name>
        <message>
            <source>Nothing is selected</source>
            <translation>No hay nada seleccionado</translation>
        </message>
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
            <translation>Id.</translation>
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
            <source>Image or system</source>
            <translation>Imagen o sistema</translation>
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
            <translation>Id.</translation>
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
    </context>
    <context>
        <name>wingman::ui::WorkloadsPage</name>
        <message>
            <source>&amp;Project or node</source>
            <translation>&amp;Proyecto o nodo</translation>
        </message>
        <message>
            <source>&amp;Endpoint</source>
            <translation>P&amp;unto de acceso</translation>
        </message>
        <message>
            <source>&amp;State</source>
            <translation>&amp;Estado</translation>
        </message>
        <message>
            <source>&amp;Not grouped</source>
            <translation>&amp;Sin agrupar</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Etiqueta</translation>
        </message>
        <message>
            <source>&amp;Back to the standard columns</source>
            <translation>&amp;Volver a las columnas estándar</translation>
        </message>
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
            <source>Group: project, node</source>
            <translation>Agrupar: proyecto, nodo</translation>
        </message>
        <message>
            <source>Group: endpoint</source>
            <translation>Agrupar: punto de acceso</translation>
        </message>
        <message>
            <source>Group: state</source>
            <translation>Agrupar: estado</translation>
        </message>
        <message>
            <source>Group: label</source>
            <translation>Agrupar: etiqueta</translation>
        </message>
        <message>
            <source>Not grouped</source>
            <translation>Sin agrupar</translation>
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

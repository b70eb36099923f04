<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>wingman::Code</name>
    <message>
        <source>Something in Wingman went wrong: {reason}. Please report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is not valid: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} was not found. Check the name, or list what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} names more than one object: {candidates}. Name the endpoint too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is in a state that does not allow this: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is not supported here: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs a typed confirmation. Repeat it with the phrase: {phrase}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{endpoint} cannot be reached: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {endpoint} was lost before the answer came; what happened there is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secure connection to {endpoint} failed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{endpoint} answered in a way that makes no sense: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is larger than the limit of {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{endpoint} speaks API {server} at most; Wingman needs {needed} or newer (Engine 20.10). Update the engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{endpoint} needs at least API {server}; this Wingman knows up to {needed}. Update Wingman.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{endpoint} refused: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{endpoint} failed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{endpoint} does not let you in: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder {path} cannot be used: {reason}. Choose another with --data-dir, or mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a Wingman database or is damaged: {reason}. Move it aside or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was written by a newer Wingman (schema {found}; this one knows {known}). Update Wingman.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {path} stayed locked by another program. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {path} failed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema step {version} in {path} is not the one this Wingman knows. The database was changed by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema step {version} has no way back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No space is left for {path}. Free some space and try again; nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} can be read by other users of this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {free} are free where {path} is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system clock says {now}, but {what} is from {then}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secret is stored under {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keychain cannot be used: {reason}. Unlock it, or refer to an owner-only file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keychain is locked. Unlock it and try again, or refer to an owner-only file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not safe to hold a secret: {reason}. Use a file of your own that only you can read (chmod 600).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit chain cannot be written ({reason}), so nothing was done. Without a record there is no act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit chain does not verify: {count} violation(s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine accepted it, but {what} is not as planned: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened to {what} could not be learned yet. It is recorded as unknown and will be looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was lost, and {what} stayed as it was for {seconds} s since: it was not done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wingman was stopped before anything was sent; nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not begun, because an earlier target failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The act was carried out, but its outcome could not be recorded ({reason}). The intent is in the chain; the outcome will be looked up at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan no longer describes what is there, so its approval does not apply: {difference}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is another object than the one planned (same name, other id). Plan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan {plan} needs an approval before it can run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The approval of plan {plan} was already used. Plan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The approval of plan {plan} has expired. Ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan {plan} was rejected: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is {state}; that does not allow this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Execution {execution} is being run by another living process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} in the database differs from its entry {sequence} in the audit chain. It was changed behind our back; nothing that rests on it will be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denied by policy: {findings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} targets were done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} check(s) failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXECUTION_MODE says {first} and WINGMAN_EXECUTION_MODE says {second}. Set both to the same, or only one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} names no mode: {word}. Use mock, integration or lab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LAB mode requested but no allowlists configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mock mode: this will be simulated; nothing is touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wingman is restarting; no new work is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lockdown is on ({reasons}). Unlock before changing anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role {role} may not do this; it needs {permission}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {owner}, who asked for it, or an admin may continue this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is too large: {what} {count}, allowed are {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target}: this was done {count} times in the last hour; {limit} are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} is on the denylist ({entry}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} is protected: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter {parameter} is not valid: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} carries {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} does not carry {label}; integration mode acts only on what does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} is allowed by {entry}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} is on no allowlist. Add it to the {list} allowlist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} holds on every endpoint. Write ENDPOINT/{entry} to say which one is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dangerous operations are allowed ({source}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{operation} is dangerous and dangerous operations are off (WINGMAN_ALLOW_DANGEROUS_OPS, or an admin).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only: every change is refused ({source}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier {tier}: an approver has to agree first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by {approver}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked for this one; somebody else has to approve it (self-approval is {setting}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wingman::Condition</name>
    <message>
        <source>%1 is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is one of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is gone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wingman::Configuration</name>
    <message>
        <source>it is not off, tier2, tier3 or default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it says so already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not containers, vms or nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 denylist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 allowlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on it already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dangerous operations are not allowed anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has this value already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it exists already; remove it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of endpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>200 endpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not docker or proxmox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>endpoint %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only lab and integration are armed; to go back to mock, disarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is armed already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on this system an armed mode only holds with stay=true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is armed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not act on wingman://%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the configuration has no such operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wingman&apos;s configuration has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this could not be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no allowlist is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>authentication is off and the setting operator.single was not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audit chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>endpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the stored configuration agrees with the audit chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chain holds no intent of execution %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this allowlist is imposed by %1 and cannot be edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the checks before arming were not made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the denylist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps per target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets per plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same operation per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow dangerous operations for a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how many minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop allowing dangerous operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save an endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate authority (file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own certificate (file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own key (file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credential (reference)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget an endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arm a mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay armed after a restart of the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disarm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wingman::DockerContainer</name>
    <message>
        <source>Start container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpause container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container goes on where it was paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container ends; its service is gone until it is started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container ends and starts again; its service is away meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container stands still; who asks it waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who finds the container by its old name does not find it any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kill container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container ends at once; what it has not written is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container and what it wrote outside of volumes are gone for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kill it first if it runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove its anonymous volumes too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds for the container to end by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container, what it wrote and its anonymous volumes are gone for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needed is that %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wingman::Endpoints</name>
    <message>
        <source>stored endpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user names and passwords do not belong there; use a credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a host and a port belong there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port is not between 1 and 65535</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a local socket has no TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names no socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port is missing; with TLS it is 2376</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mutual TLS needs all three: tls_ca, tls_certificate and tls_key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beyond this machine an engine is only spoken to over mutual TLS: give tls_ca, tls_certificate and tls_key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh:// is not supported in this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an engine is reached by unix:///PATH, npipe:////./pipe/NAME or tcp://HOST:PORT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cluster is reached by https://HOST:8006</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cluster takes a credential, no certificate of ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has to be a reference to a secret (keychain:NAME, file:/PATH or systemd:NAME), never the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is taken; choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has to be the full path of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not docker or proxmox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document is not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 is not text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wingman::Fix</name>
    <message>
        <source>Check that the engine runs and that its address is right: wingmanctl endpoint list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into the engine&apos;s own log, and restart it if it hangs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what listens at that address: is it really an engine?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether it is overloaded or frozen; then ask again: wingmanctl doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the certificate, its names and dates, and the endpoint&apos;s CA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this user access: for Docker by its group, or by a client certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into the engine&apos;s own log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program that holds the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk, and restore a backup if the file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup made before the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the file and its folder writable for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the database first; until then nothing is carried out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a copy of the data folder as evidence, then see what was changed: wingmanctl audit verify.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name what may be acted on: wingmanctl allowlist add, or WINGMAN_CONTAINER_ALLOWLIST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it to others: chmod 700.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space: a full disk stops every change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the system clock, best by letting it follow a time server.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wingman::NameList</name>
    <message>
        <source>list entry “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty; write the entries with one comma between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is longer than 255 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what stands before &apos;/&apos; is no endpoint: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;*&apos; may stand only once, at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bare &apos;*&apos; would be no list at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no spaces are allowed, also not around an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only letters, digits and . _ - : @ / are allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wingman::Names</name>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds an invisible or control character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only letters, digits, &apos;_&apos;, &apos;.&apos; and &apos;-&apos; are allowed, beginning with a letter or digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an image reference has only letters, digits and . _ - / : @</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an image reference is no path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a guest is named by its VMID, 100 to 999999999</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kind is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no scheme such as docker:// or proxmox://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scheme is not docker, proxmox or wingman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it needs an endpoint, a kind and a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kind does not exist there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a guest or storage is addressed as proxmox://CLUSTER/NODE/KIND/NAME</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wingman::Parameters</name>
    <message>
        <source>it is not a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not between %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is shorter than %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not have the form %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its type is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no such parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wingman::Policy</name>
    <message>
        <source>policy field %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not an object of three lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds something that is not text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not an object of three limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a whole number from 1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither true nor false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list entry “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guests are named by their VMID, 100 to 999999999</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not off, tier2 or tier3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such field is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of them is missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wingman::ProxmoxPower</name>
    <message>
        <source>Start guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest boots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shut guest down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest is asked to end by itself; its services are gone until it is started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reboot guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest ends and boots again; its services are away meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop guest at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As if its power failed: what the guest has not written is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needed is that %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds for the guest to end by itself</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wingman::Secrets</name>
    <message>
        <source>it is no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secrets are never written in plain text; change the file yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no keychain service answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access was refused in its dialog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this system has none that Wingman knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no entry of the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a symbolic link; name the file itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it belongs to somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others can read or change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on Windows secrets lie in the keychain only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the path has to be absolute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the path must not hold &apos;.&apos; or &apos;..&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the path names a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference to a secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write keychain:NAME, file:/PATH or systemd:NAME</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wingman::Settings</name>
    <message>
        <source>stored settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has to be written as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approvals expire after (minutes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a request waits for an approval, and how long an approval may be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dangerous operations are allowed for (minutes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long dangerous operations stay allowed when an admin allows them without saying for how long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engines answer within (seconds)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long an engine or cluster may take to answer a question about one object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown outcomes are watched for (seconds)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long, beyond the operation&apos;s own timeout, the real state is watched before an unknown outcome may be called not done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am the only operator of this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says that no accounts are needed: lab mode may then be armed without authentication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>setting %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document is not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wingman::TestStack</name>
    <message>
        <source>Image of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the network %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make %1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 with its data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the test stack is the project %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring up the test stack on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a part of the test stack is there; take it down first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the four containers that are there are started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four containers appear, on 127.0.0.1:8081, 6380 and 5433</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring up the test stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take down the test stack on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its containers, their data and their network are gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the network %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take down the test stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not belong to the test stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is replaced by a fresh one; its data is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the test stack</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wingman::audit::Violation</name>
    <message>
        <source>The stored bytes do not give the stored hash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry does not follow the one before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sequence number is there more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored bytes are not an entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored bytes are not the canonical form of the entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry is of a format or algorithm that this program does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column differs from the stored bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain does not begin with its genesis entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry belongs to another chain or epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint mark is not what the times say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trigger that guards the chain is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables of the chain are not the ones Wingman made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be read here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wingman::inventory::Store</name>
    <message>
        <source>this acts on: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the endpoint %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of the target</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wingman::ui::MainWindow</name>
    <message>
        <source>Quit Wingman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wingman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data folder: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wingman::ui::MessagePanel</name>
    <message>
        <source>%1.  %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wingman::ui::Overview</name>
    <message>
        <source>Only the demonstration is here so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No engine or cluster is known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It behaves like real engines and a real cluster, and touches nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wingman looked at DOCKER_HOST, Docker&apos;s contexts and the usual sockets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to one endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to %1 endpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2, found by: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect: start an engine here, or wingmanctl endpoint add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what runs there: wingmanctl inventory list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a mode and name what may be acted on: wingmanctl mode show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what may be acted on: wingmanctl safety status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the installation: wingmanctl doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wingman opens its data folder and looks at what the last run left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wingman cannot open its data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask what is wrong: wingmanctl doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or start with another data folder: wingman --data-dir DIR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No endpoint yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 endpoint: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 endpoints: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wingman::ui::Posture</name>
    <message>
        <source>Decided by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MOCK · simulated, nothing is touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INTEGRATION · labelled objects only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LAB armed · real infrastructure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LOCKDOWN · nothing can be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BLOCKED · a setting is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LAB blocked · no allowlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>READ-ONLY · nothing can be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening · nothing can be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The core still opens its data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped · nothing can be changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wingman::ui::PostureBadge</name>
    <message>
        <source>Posture: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

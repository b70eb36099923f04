<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Commands</name>
    <message>
        <source>Show the details of the row</source>
        <translation>Details der Zeile anzeigen</translation>
    </message>
    <message>
        <source>Select or deselect the row</source>
        <translation>Zeile auswählen oder abwählen</translation>
    </message>
    <message>
        <source>Logs of the row</source>
        <translation>Protokolle der Zeile</translation>
    </message>
    <message>
        <source>Plan a restart of the selected rows</source>
        <translation>Neustart der ausgewählten Zeilen planen</translation>
    </message>
    <message>
        <source>Plan a stop of the selected rows</source>
        <translation>Stopp der ausgewählten Zeilen planen</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Ausgewählte Zeilen kopieren</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>Menü der Zeile</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Filter this page</source>
        <translation>Diese Seite filtern</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Help of this page</source>
        <translation>Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Show or hide what runs</source>
        <translation>Laufendes ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show or hide the names of the pages</source>
        <translation>Seitennamen ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next endpoint as the scope</source>
        <translation>Nächster Endpunkt als Bereich</translation>
    </message>
    <message>
        <source>Previous endpoint as the scope</source>
        <translation>Vorheriger Endpunkt als Bereich</translation>
    </message>
    <message>
        <source>Add an endpoint</source>
        <translation>Endpunkt hinzufügen</translation>
    </message>
    <message>
        <source>Why the console is in this mode</source>
        <translation>Warum die Konsole in diesem Modus ist</translation>
    </message>
    <message>
        <source>Run the doctor</source>
        <translation>Diagnose ausführen</translation>
    </message>
    <message>
        <source>Quit Wingman</source>
        <translation>Wingman beenden</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>In Listen</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Lock the console</source>
        <translation>Die Konsole sperren</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Workloads</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
</context>
<context>
    <name>wingman::Code</name>
    <message>
        <source>Something in Wingman went wrong: {reason}. Please report this.</source>
        <translation>In Wingman ist ein Fehler aufgetreten: {reason}. Bitte melden Sie ihn.</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>{what} is not valid: {reason}</source>
        <translation>{what} ist ungültig: {reason}</translation>
    </message>
    <message>
        <source>{what} was not found. Check the name, or list what is there.</source>
        <translation>{what} wurde nicht gefunden. Prüfen Sie den Namen, oder lassen Sie sich auflisten, was vorhanden ist.</translation>
    </message>
    <message>
        <source>{what} names more than one object: {candidates}. Name the endpoint too.</source>
        <translation>{what} bezeichnet mehr als ein Objekt: {candidates}. Nennen Sie auch den Endpunkt.</translation>
    </message>
    <message>
        <source>{what} is in a state that does not allow this: {reason}</source>
        <translation>{what} ist in einem Zustand, der das nicht zulässt: {reason}</translation>
    </message>
    <message>
        <source>{what} is not supported here: {reason}</source>
        <translation>{what} wird hier nicht unterstützt: {reason}</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>{what} did not answer in time.</source>
        <translation>{what} hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>This needs a typed confirmation. Repeat it with the phrase: {phrase}</source>
        <translation>Dies muss durch Eintippen bestätigt werden. Wiederholen Sie es mit dem Wortlaut: {phrase}</translation>
    </message>
    <message>
        <source>{endpoint} cannot be reached: {reason}</source>
        <translation>{endpoint} ist nicht erreichbar: {reason}</translation>
    </message>
    <message>
        <source>The connection to {endpoint} was lost before the answer came; what happened there is not known yet.</source>
        <translation>Die Verbindung zu {endpoint} ging verloren, bevor die Antwort kam; was dort geschehen ist, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>The secure connection to {endpoint} failed: {reason}</source>
        <translation>Die sichere Verbindung zu {endpoint} ist fehlgeschlagen: {reason}</translation>
    </message>
    <message>
        <source>{endpoint} answered in a way that makes no sense: {reason}</source>
        <translation>{endpoint} hat eine unverständliche Antwort gegeben: {reason}</translation>
    </message>
    <message>
        <source>{what} is larger than the limit of {limit}.</source>
        <translation>{what} ist größer als die Grenze von {limit}.</translation>
    </message>
    <message>
        <source>{endpoint} speaks API {server} at most; Wingman needs {needed} or newer (Engine 20.10). Update the engine.</source>
        <translation>{endpoint} spricht höchstens API {server}; Wingman benötigt {needed} oder neuer (Engine 20.10). Aktualisieren Sie die Engine.</translation>
    </message>
    <message>
        <source>{endpoint} needs at least API {server}; this Wingman knows up to {needed}. Update Wingman.</source>
        <translation>{endpoint} benötigt mindestens API {server}; dieses Wingman kennt höchstens {needed}. Aktualisieren Sie Wingman.</translation>
    </message>
    <message>
        <source>{endpoint} refused: {reason}</source>
        <translation>{endpoint} hat abgelehnt: {reason}</translation>
    </message>
    <message>
        <source>{endpoint} failed: {reason}</source>
        <translation>{endpoint} ist gescheitert: {reason}</translation>
    </message>
    <message>
        <source>{endpoint} does not let you in: {reason}</source>
        <translation>{endpoint} gewährt keinen Zugang: {reason}</translation>
    </message>
    <message>
        <source>The data folder {path} cannot be used: {reason}. Choose another with --data-dir, or mend it.</source>
        <translation>Der Datenordner {path} kann nicht verwendet werden: {reason}. Wählen Sie mit --data-dir einen anderen, oder beheben Sie das Problem.</translation>
    </message>
    <message>
        <source>{path} is not a Wingman database or is damaged: {reason}. Move it aside or restore a backup.</source>
        <translation>{path} ist keine Wingman-Datenbank oder ist beschädigt: {reason}. Legen Sie die Datei beiseite, oder spielen Sie eine Sicherung ein.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Wingman (schema {found}; this one knows {known}). Update Wingman.</source>
        <translation>{path} wurde von einem neueren Wingman geschrieben (Schema {found}; dieses kennt {known}). Aktualisieren Sie Wingman.</translation>
    </message>
    <message>
        <source>The database {path} stayed locked by another program. Try again.</source>
        <translation>Die Datenbank {path} blieb durch ein anderes Programm gesperrt. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The database {path} failed: {reason}</source>
        <translation>Fehler in der Datenbank {path}: {reason}</translation>
    </message>
    <message>
        <source>Schema step {version} in {path} is not the one this Wingman knows. The database was changed by hand.</source>
        <translation>Schemaschritt {version} in {path} ist nicht der, den dieses Wingman kennt. Die Datenbank wurde von Hand geändert.</translation>
    </message>
    <message>
        <source>Schema step {version} has no way back.</source>
        <translation>Schemaschritt {version} lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>No space is left for {path}. Free some space and try again; nothing was lost.</source>
        <translation>Für {path} ist kein Speicherplatz mehr frei. Geben Sie Platz frei, und versuchen Sie es erneut; nichts ging verloren.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation>{path} kann nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>{path} can be read by other users of this machine.</source>
        <translation>{path} ist für andere Benutzer dieses Rechners lesbar.</translation>
    </message>
    <message>
        <source>Only {free} are free where {path} is.</source>
        <translation>Am Ort von {path} sind nur {free} frei.</translation>
    </message>
    <message>
        <source>The system clock says {now}, but {what} is from {then}.</source>
        <translation>Die Systemuhr zeigt {now}, aber {what} stammt von {then}.</translation>
    </message>
    <message>
        <source>No secret is stored under {name}.</source>
        <translation>Unter {name} ist kein Geheimnis gespeichert.</translation>
    </message>
    <message>
        <source>The system keychain cannot be used: {reason}. Unlock it, or refer to an owner-only file instead.</source>
        <translation>Der Schlüsselbund des Systems kann nicht verwendet werden: {reason}. Entsperren Sie ihn, oder verweisen Sie auf eine Datei, die nur dem Eigentümer zugänglich ist.</translation>
    </message>
    <message>
        <source>The system keychain is locked. Unlock it and try again, or refer to an owner-only file instead.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt. Entsperren Sie ihn, und versuchen Sie es erneut, oder verweisen Sie auf eine Datei, die nur dem Eigentümer zugänglich ist.</translation>
    </message>
    <message>
        <source>{path} is not safe to hold a secret: {reason}. Use a file of your own that only you can read (chmod 600).</source>
        <translation>{path} ist für ein Geheimnis nicht sicher: {reason}. Verwenden Sie eine eigene Datei, die nur Sie lesen können (chmod 600).</translation>
    </message>
    <message>
        <source>The audit chain cannot be written ({reason}), so nothing was done. Without a record there is no act.</source>
        <translation>Die Audit-Kette kann nicht geschrieben werden ({reason}), deshalb wurde nichts getan. Ohne Aufzeichnung keine Handlung.</translation>
    </message>
    <message>
        <source>The audit chain does not verify: {count} violation(s).</source>
        <translation>Die Audit-Kette besteht die Prüfung nicht: {count} Verletzung(en).</translation>
    </message>
    <message>
        <source>The engine accepted it, but {what} is not as planned: {reason}</source>
        <translation>Die Engine hat es angenommen, aber {what} ist nicht wie geplant: {reason}</translation>
    </message>
    <message>
        <source>{what}: {reason}</source>
        <translation>{what}: {reason}</translation>
    </message>
    <message>
        <source>What happened to {what} could not be learned yet. It is recorded as unknown and will be looked up.</source>
        <translation>Was mit {what} geschehen ist, ließ sich noch nicht feststellen. Es ist als unbekannt aufgezeichnet und wird nachgesehen.</translation>
    </message>
    <message>
        <source>The answer was lost, and {what} stayed as it was for {seconds} s since: it was not done.</source>
        <translation>Die Antwort ging verloren, und {what} blieb seit {seconds} s unverändert: Es wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Wingman was stopped before anything was sent; nothing was done.</source>
        <translation>Wingman wurde beendet, bevor etwas gesendet war; nichts wurde getan.</translation>
    </message>
    <message>
        <source>Not begun, because an earlier target failed.</source>
        <translation>Nicht begonnen, weil ein früheres Ziel gescheitert ist.</translation>
    </message>
    <message>
        <source>The act was carried out, but its outcome could not be recorded ({reason}). The intent is in the chain; the outcome will be looked up at the next start.</source>
        <translation>Die Handlung wurde ausgeführt, aber ihr Ausgang konnte nicht aufgezeichnet werden ({reason}). Die Absicht steht in der Kette; der Ausgang wird beim nächsten Start nachgesehen.</translation>
    </message>
    <message>
        <source>The plan no longer describes what is there, so its approval does not apply: {difference}</source>
        <translation>Der Plan beschreibt nicht mehr, was vorhanden ist, deshalb gilt seine Freigabe nicht: {difference}</translation>
    </message>
    <message>
        <source>{what} is another object than the one planned (same name, other id). Plan again.</source>
        <translation>{what} ist ein anderes Objekt als das geplante (gleicher Name, andere ID). Planen Sie neu.</translation>
    </message>
    <message>
        <source>Plan {plan} needs an approval before it can run.</source>
        <translation>Plan {plan} benötigt eine Freigabe, bevor er ausgeführt werden kann.</translation>
    </message>
    <message>
        <source>The approval of plan {plan} was already used. Plan again.</source>
        <translation>Die Freigabe von Plan {plan} wurde bereits verwendet. Planen Sie neu.</translation>
    </message>
    <message>
        <source>The approval of plan {plan} has expired. Ask again.</source>
        <translation>Die Freigabe von Plan {plan} ist abgelaufen. Fragen Sie erneut an.</translation>
    </message>
    <message>
        <source>Plan {plan} was rejected: {reason}</source>
        <translation>Plan {plan} wurde abgelehnt: {reason}</translation>
    </message>
    <message>
        <source>{what} is {state}; that does not allow this.</source>
        <translation>{what} ist {state}; das lässt dies nicht zu.</translation>
    </message>
    <message>
        <source>Execution {execution} is being run by another living process.</source>
        <translation>Ausführung {execution} wird von einem anderen laufenden Prozess durchgeführt.</translation>
    </message>
    <message>
        <source>{what} in the database differs from its entry {sequence} in the audit chain. It was changed behind our back; nothing that rests on it will be done.</source>
        <translation>{what} in der Datenbank weicht vom Eintrag {sequence} in der Audit-Kette ab. Der Wert wurde an Wingman vorbei geändert; nichts, was darauf beruht, wird ausgeführt.</translation>
    </message>
    <message>
        <source>Denied by policy: {findings}</source>
        <translation>Von der Richtlinie abgelehnt: {findings}</translation>
    </message>
    <message>
        <source>{done} of {total} targets were done.</source>
        <translation>{done} von {total} Zielen wurden erledigt.</translation>
    </message>
    <message>
        <source>{count} check(s) failed.</source>
        <translation>{count} Prüfung(en) nicht bestanden.</translation>
    </message>
    <message>
        <source>EXECUTION_MODE says {first} and WINGMAN_EXECUTION_MODE says {second}. Set both to the same, or only one.</source>
        <translation>EXECUTION_MODE sagt {first}, und WINGMAN_EXECUTION_MODE sagt {second}. Setzen Sie beide gleich, oder nur eine.</translation>
    </message>
    <message>
        <source>{source} names no mode: {word}. Use mock, integration or lab.</source>
        <translation>{source} nennt keinen Modus: {word}. Verwenden Sie mock, integration oder lab.</translation>
    </message>
    <message>
        <source>LAB mode requested but no allowlists configured</source>
        <translation>Modus LAB angefordert, aber keine Positivlisten eingerichtet</translation>
    </message>
    <message>
        <source>Mock mode: this will be simulated; nothing is touched.</source>
        <translation>Modus MOCK: Dies wird simuliert; nichts wird angetastet.</translation>
    </message>
    <message>
        <source>Wingman is restarting; no new work is accepted.</source>
        <translation>Wingman wird neu gestartet; neue Arbeit wird nicht angenommen.</translation>
    </message>
    <message>
        <source>Lockdown is on ({reasons}). Unlock before changing anything.</source>
        <translation>Die Sperre ist aktiv ({reasons}). Heben Sie sie auf, bevor Sie etwas ändern.</translation>
    </message>
    <message>
        <source>The role {role} may not do this; it needs {permission}.</source>
        <translation>Die Rolle {role} darf dies nicht; dafür ist {permission} nötig.</translation>
    </message>
    <message>
        <source>Only {owner}, who asked for it, or an admin may continue this.</source>
        <translation>Nur {owner} als anfragende Person oder ein Admin darf dies fortsetzen.</translation>
    </message>
    <message>
        <source>The plan is too large: {what} {count}, allowed are {limit}.</source>
        <translation>Der Plan ist zu groß: {what} {count}, erlaubt sind {limit}.</translation>
    </message>
    <message>
        <source>{target}: this was done {count} times in the last hour; {limit} are allowed.</source>
        <translation>{target}: Dies wurde in der letzten Stunde {count}-mal getan; erlaubt sind {limit}.</translation>
    </message>
    <message>
        <source>{target} is on the denylist ({entry}).</source>
        <translation>{target} steht auf der Sperrliste ({entry}).</translation>
    </message>
    <message>
        <source>{target} is protected: {reason}</source>
        <translation>{target} ist geschützt: {reason}</translation>
    </message>
    <message>
        <source>{target} was not found.</source>
        <translation>{target} wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Parameter {parameter} is not valid: {reason}</source>
        <translation>Parameter {parameter} ist ungültig: {reason}</translation>
    </message>
    <message>
        <source>{target} carries {label}.</source>
        <translation>{target} trägt {label}.</translation>
    </message>
    <message>
        <source>{target} does not carry {label}; integration mode acts only on what does.</source>
        <translation>{target} trägt {label} nicht; der Modus INTEGRATION wirkt nur auf Objekte, die es tragen.</translation>
    </message>
    <message>
        <source>{target} is allowed by {entry}.</source>
        <translation>{target} ist durch {entry} erlaubt.</translation>
    </message>
    <message>
        <source>{target} is on no allowlist. Add it to the {list} allowlist.</source>
        <translation>{target} steht auf keiner Positivliste. Fügen Sie es zur Positivliste {list} hinzu.</translation>
    </message>
    <message>
        <source>{entry} holds on every endpoint. Write ENDPOINT/{entry} to say which one is meant.</source>
        <translation>{entry} gilt auf jedem Endpunkt. Schreiben Sie ENDPOINT/{entry}, um den gemeinten anzugeben.</translation>
    </message>
    <message>
        <source>Dangerous operations are allowed ({source}).</source>
        <translation>Gefährliche Operationen sind erlaubt ({source}).</translation>
    </message>
    <message>
        <source>{operation} is dangerous and dangerous operations are off (WINGMAN_ALLOW_DANGEROUS_OPS, or an admin).</source>
        <translation>{operation} ist gefährlich, und gefährliche Operationen sind aus (WINGMAN_ALLOW_DANGEROUS_OPS oder ein Admin).</translation>
    </message>
    <message>
        <source>Read-only: every change is refused ({source}).</source>
        <translation>Nur lesen: Jede Änderung wird abgelehnt ({source}).</translation>
    </message>
    <message>
        <source>Tier {tier}: an approver has to agree first.</source>
        <translation>Stufe {tier}: Eine freigabeberechtigte Person muss zuerst zustimmen.</translation>
    </message>
    <message>
        <source>Approved by {approver}.</source>
        <translation>Freigegeben von {approver}.</translation>
    </message>
    <message>
        <source>You asked for this one; somebody else has to approve it (self-approval is {setting}).</source>
        <translation>Sie haben dies selbst angefragt; jemand anderes muss es freigeben (Selbstfreigabe: {setting}).</translation>
    </message>
    <message>
        <source>The console is locked. Unlock it first.</source>
        <translation>Die Konsole ist gesperrt. Entsperren Sie sie zuerst.</translation>
    </message>
    <message>
        <source>No passphrase is set, so the console cannot be locked. Set one first.</source>
        <translation>Es ist keine Passphrase gesetzt, deshalb lässt sich die Konsole nicht sperren. Setzen Sie zuerst eine.</translation>
    </message>
    <message>
        <source>A passphrase needs at least {fewest} characters, {kinds} of them different.</source>
        <translation>Eine Passphrase benötigt mindestens {fewest} Zeichen, davon {kinds} verschiedene.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Das ist nicht die Passphrase.</translation>
    </message>
    <message>
        <source>The passphrase was wrong {failures} times. Try again in {seconds} seconds.</source>
        <translation>Die Passphrase war {failures}-mal falsch. Versuchen Sie es in {seconds} Sekunden noch einmal.</translation>
    </message>
</context>
<context>
    <name>wingman::Composition</name>
    <message>
        <source>no real endpoint is known</source>
        <translation>es ist kein echter Endpunkt bekannt</translation>
    </message>
    <message>
        <source>secrets are only kept in the keychain</source>
        <translation>Geheimnisse werden nur im Schlüsselbund aufbewahrt</translation>
    </message>
</context>
<context>
    <name>wingman::Condition</name>
    <message>
        <source>%1 is empty</source>
        <translation>%1 ist leer</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>%1 is one of %2</source>
        <translation>%1 ist eines von %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 ist nicht %2</translation>
    </message>
    <message>
        <source>%1 has changed</source>
        <translation>%1 hat sich geändert</translation>
    </message>
    <message>
        <source>it exists</source>
        <translation>es ist vorhanden</translation>
    </message>
    <message>
        <source>it is gone</source>
        <translation>es ist nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>no snapshot is called %1</source>
        <translation>kein Snapshot heißt %1</translation>
    </message>
    <message>
        <source>snapshot %1 is there</source>
        <translation>Snapshot %1 ist vorhanden</translation>
    </message>
    <message>
        <source>the task has ended</source>
        <translation>die Aufgabe ist beendet</translation>
    </message>
    <message>
        <source>the task runs</source>
        <translation>die Aufgabe läuft</translation>
    </message>
    <message>
        <source>the task is done</source>
        <translation>die Aufgabe ist erledigt</translation>
    </message>
    <message>
        <source>number %1 is not in use</source>
        <translation>Nummer %1 ist nicht vergeben</translation>
    </message>
    <message>
        <source>number %1 is in use</source>
        <translation>Nummer %1 ist vergeben</translation>
    </message>
    <message>
        <source>guest %1 is on node %2</source>
        <translation>Gast %1 ist auf Knoten %2</translation>
    </message>
    <message>
        <source>its notes are empty</source>
        <translation>seine Notizen sind leer</translation>
    </message>
    <message>
        <source>its notes are the ones written here</source>
        <translation>seine Notizen sind die hier geschriebenen</translation>
    </message>
    <message>
        <source>storage %1 takes disks</source>
        <translation>Speicher %1 nimmt Platten auf</translation>
    </message>
    <message>
        <source>storage %1 takes backups</source>
        <translation>Speicher %1 nimmt Sicherungen auf</translation>
    </message>
    <message>
        <source>storage %1 takes “%2”</source>
        <translation>Speicher %1 nimmt „%2“ auf</translation>
    </message>
    <message>
        <source>no change of %1 waits</source>
        <translation>keine Änderung von %1 wartet</translation>
    </message>
    <message>
        <source>disk %1 has %2</source>
        <translation>Platte %1 hat %2</translation>
    </message>
    <message>
        <source>it is not on node %1</source>
        <translation>es ist nicht auf Knoten %1</translation>
    </message>
    <message>
        <source>it is on node %1, %2</source>
        <translation>es ist auf Knoten %1, %2</translation>
    </message>
    <message>
        <source>the cluster lists it as done</source>
        <translation>der Cluster führt es als erledigt</translation>
    </message>
    <message>
        <source>it is called %1</source>
        <translation>es heißt %1</translation>
    </message>
    <message>
        <source>it is on node %1</source>
        <translation>es ist auf Knoten %1</translation>
    </message>
    <message>
        <source>no backup, snapshot or migration holds it</source>
        <translation>keine Sicherung, kein Snapshot und keine Migration hält es fest</translation>
    </message>
    <message>
        <source>it is not a template</source>
        <translation>es ist keine Vorlage</translation>
    </message>
    <message>
        <source>it is a template</source>
        <translation>es ist eine Vorlage</translation>
    </message>
    <message>
        <source>it is not protected</source>
        <translation>es ist nicht geschützt</translation>
    </message>
    <message>
        <source>high availability does not manage it</source>
        <translation>die Hochverfügbarkeit verwaltet es nicht</translation>
    </message>
    <message>
        <source>its snapshots can be read</source>
        <translation>seine Snapshots sind lesbar</translation>
    </message>
    <message>
        <source>it stands on snapshot %1</source>
        <translation>es steht auf Snapshot %1</translation>
    </message>
    <message>
        <source>no clone stands on its disks</source>
        <translation>kein Klon steht auf seinen Platten</translation>
    </message>
    <message>
        <source>its configuration can be read</source>
        <translation>seine Konfiguration ist lesbar</translation>
    </message>
    <message>
        <source>nobody has changed its configuration</source>
        <translation>niemand hat seine Konfiguration geändert</translation>
    </message>
    <message>
        <source>%1 is the next free number</source>
        <translation>%1 ist die nächste freie Nummer</translation>
    </message>
    <message numerus="yes">
        <source>%n of its containers run</source>
        <translation>
            <numerusform>%n seiner Container läuft</numerusform>
            <numerusform>%n seiner Container laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>no task of it runs or has failed</source>
        <translation>keine Aufgabe dafür läuft oder ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>node %1 is online</source>
        <translation>Knoten %1 ist erreichbar</translation>
    </message>
    <message>
        <source>node %1 is “%2”</source>
        <translation>Knoten %1 ist „%2“</translation>
    </message>
    <message>
        <source>the backup is of guest %1</source>
        <translation>die Sicherung ist von Gast %1</translation>
    </message>
</context>
<context>
    <name>wingman::Configuration</name>
    <message>
        <source>it is not off, tier2, tier3 or default</source>
        <translation>weder off, tier2, tier3 noch default</translation>
    </message>
    <message>
        <source>The policy</source>
        <translation>Die Richtlinie</translation>
    </message>
    <message>
        <source>it says so already</source>
        <translation>das steht dort bereits</translation>
    </message>
    <message>
        <source>it is not containers, vms or nodes</source>
        <translation>weder containers, vms noch nodes</translation>
    </message>
    <message>
        <source>The %1 denylist</source>
        <translation>Die Sperrliste %1</translation>
    </message>
    <message>
        <source>The %1 allowlist</source>
        <translation>Die Positivliste %1</translation>
    </message>
    <message>
        <source>%1 is on it already</source>
        <translation>%1 steht bereits darauf</translation>
    </message>
    <message>
        <source>%1 is not on it</source>
        <translation>%1 steht nicht darauf</translation>
    </message>
    <message>
        <source>dangerous operations are not allowed anyway</source>
        <translation>gefährliche Operationen sind ohnehin nicht erlaubt</translation>
    </message>
    <message>
        <source>Setting %1</source>
        <translation>Einstellung %1</translation>
    </message>
    <message>
        <source>it has this value already</source>
        <translation>dieser Wert gilt bereits</translation>
    </message>
    <message>
        <source>Endpoint %1</source>
        <translation>Endpunkt %1</translation>
    </message>
    <message>
        <source>it exists already; remove it first</source>
        <translation>bereits vorhanden; zuerst entfernen</translation>
    </message>
    <message>
        <source>The list of endpoints</source>
        <translation>Die Liste der Endpunkte</translation>
    </message>
    <message>
        <source>200 endpoints</source>
        <translation>200 Endpunkten</translation>
    </message>
    <message>
        <source>it is not docker or proxmox</source>
        <translation>weder docker noch proxmox</translation>
    </message>
    <message>
        <source>endpoint %1</source>
        <translation>Endpunkt %1</translation>
    </message>
    <message>
        <source>only lab and integration are armed; to go back to mock, disarm</source>
        <translation>nur lab und integration werden scharfgeschaltet; zurück zu mock geht es durch Unscharfschalten</translation>
    </message>
    <message>
        <source>The mode</source>
        <translation>Der Modus</translation>
    </message>
    <message>
        <source>%1 is armed already</source>
        <translation>%1 ist bereits scharf</translation>
    </message>
    <message>
        <source>on this system an armed mode only holds with stay=true</source>
        <translation>auf diesem System hält ein scharfer Modus nur mit stay=true</translation>
    </message>
    <message>
        <source>nothing is armed</source>
        <translation>nichts ist scharf</translation>
    </message>
    <message>
        <source>%1 does not act on wingman://%2</source>
        <translation>%1 wirkt nicht auf wingman://%2</translation>
    </message>
    <message>
        <source>the configuration has no such operation</source>
        <translation>die Konfiguration kennt keine solche Operation</translation>
    </message>
    <message>
        <source>Wingman&apos;s configuration has none</source>
        <translation>Wingmans Konfiguration hat keine</translation>
    </message>
    <message>
        <source>%1: this could not be checked</source>
        <translation>%1: Dies ließ sich nicht prüfen</translation>
    </message>
    <message>
        <source>no allowlist is set</source>
        <translation>keine Positivliste ist gesetzt</translation>
    </message>
    <message>
        <source>authentication is off and the setting operator.single was not chosen</source>
        <translation>die Authentifizierung ist aus, und die Einstellung operator.single wurde nicht gewählt</translation>
    </message>
    <message>
        <source>audit chain</source>
        <translation>Audit-Kette</translation>
    </message>
    <message>
        <source>endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>the stored configuration agrees with the audit chain</source>
        <translation>die gespeicherte Konfiguration stimmt mit der Audit-Kette überein</translation>
    </message>
    <message>
        <source>the chain holds no intent of execution %1</source>
        <translation>die Kette enthält keine Absicht zur Ausführung %1</translation>
    </message>
    <message>
        <source>this allowlist is imposed by %1 and cannot be edited</source>
        <translation>diese Positivliste ist durch %1 vorgegeben und kann nicht bearbeitet werden</translation>
    </message>
    <message>
        <source>the checks before arming were not made</source>
        <translation>die Prüfungen vor dem Scharfschalten wurden nicht durchgeführt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is set</source>
        <translation>%1 ist gesetzt</translation>
    </message>
    <message>
        <source>it is removed</source>
        <translation>es wird entfernt</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>On the denylist</source>
        <translation>Auf der Sperrliste</translation>
    </message>
    <message>
        <source>Change the policy</source>
        <translation>Richtlinie ändern</translation>
    </message>
    <message>
        <source>Self-approval</source>
        <translation>Selbstfreigabe</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Steps per target</source>
        <translation>Schritte je Ziel</translation>
    </message>
    <message>
        <source>Targets per plan</source>
        <translation>Ziele je Plan</translation>
    </message>
    <message>
        <source>Same operation per hour</source>
        <translation>Gleiche Operation je Stunde</translation>
    </message>
    <message>
        <source>Add to a list</source>
        <translation>Zu einer Liste hinzufügen</translation>
    </message>
    <message>
        <source>Remove from a list</source>
        <translation>Aus einer Liste entfernen</translation>
    </message>
    <message>
        <source>Allow dangerous operations for a while</source>
        <translation>Gefährliche Operationen vorübergehend erlauben</translation>
    </message>
    <message>
        <source>For how many minutes</source>
        <translation>Für wie viele Minuten</translation>
    </message>
    <message>
        <source>Stop allowing dangerous operations</source>
        <translation>Gefährliche Operationen nicht mehr erlauben</translation>
    </message>
    <message>
        <source>Change a setting</source>
        <translation>Einstellung ändern</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Save an endpoint</source>
        <translation>Endpunkt speichern</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Certificate authority (file)</source>
        <translation>Zertifizierungsstelle (Datei)</translation>
    </message>
    <message>
        <source>Own certificate (file)</source>
        <translation>Eigenes Zertifikat (Datei)</translation>
    </message>
    <message>
        <source>Own key (file)</source>
        <translation>Eigener Schlüssel (Datei)</translation>
    </message>
    <message>
        <source>Credential (reference)</source>
        <translation>Zugangsdaten (Verweis)</translation>
    </message>
    <message>
        <source>Name in the certificate</source>
        <translation>Name im Zertifikat</translation>
    </message>
    <message>
        <source>Forget an endpoint</source>
        <translation>Endpunkt vergessen</translation>
    </message>
    <message>
        <source>Arm a mode</source>
        <translation>Modus scharfschalten</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Stay armed after a restart of the machine</source>
        <translation>Nach einem Neustart des Rechners scharf bleiben</translation>
    </message>
    <message>
        <source>Disarm</source>
        <translation>Unscharf schalten</translation>
    </message>
    <message>
        <source>all of this is on it already</source>
        <translation>all dies steht bereits darauf</translation>
    </message>
    <message>
        <source>nothing would change</source>
        <translation>nichts würde sich ändern</translation>
    </message>
    <message>
        <source>Add several entries to an allowlist</source>
        <translation>Mehrere Einträge zu einer Positivliste hinzufügen</translation>
    </message>
    <message>
        <source>Entries, with commas between</source>
        <translation>Einträge, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Trust another certificate</source>
        <translation>Einem anderen Zertifikat vertrauen</translation>
    </message>
    <message>
        <source>Address of the node</source>
        <translation>Adresse des Knotens</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint of its new certificate</source>
        <translation>SHA-256-Fingerabdruck seines neuen Zertifikats</translation>
    </message>
    <message>
        <source>Say in which guest an engine lives</source>
        <translation>Angeben, in welchem Gast eine Engine läuft</translation>
    </message>
    <message>
        <source>Address of the guest; empty: in none</source>
        <translation>Adresse des Gasts; leer: in keinem</translation>
    </message>
</context>
<context>
    <name>wingman::DockerContainer</name>
    <message>
        <source>Seconds for the container to end by itself</source>
        <translation>Sekunden, in denen sich der Container selbst beenden kann</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>The container, what it wrote and its anonymous volumes are gone for good</source>
        <translation>Der Container, seine geschriebenen Daten und seine anonymen Volumes sind endgültig verloren</translation>
    </message>
    <message>
        <source>Start container</source>
        <translation>Container starten</translation>
    </message>
    <message>
        <source>The container runs</source>
        <translation>Der Container läuft</translation>
    </message>
    <message>
        <source>Unpause container</source>
        <translation>Container fortsetzen</translation>
    </message>
    <message>
        <source>The container goes on where it was paused</source>
        <translation>Der Container läuft dort weiter, wo er pausiert wurde</translation>
    </message>
    <message>
        <source>Stop container</source>
        <translation>Container stoppen</translation>
    </message>
    <message>
        <source>The container ends; its service is gone until it is started</source>
        <translation>Der Container endet; sein Dienst fehlt, bis er gestartet wird</translation>
    </message>
    <message>
        <source>Restart container</source>
        <translation>Container neu starten</translation>
    </message>
    <message>
        <source>The container ends and starts again; its service is away meanwhile</source>
        <translation>Der Container endet und startet wieder; sein Dienst fehlt in dieser Zeit</translation>
    </message>
    <message>
        <source>Pause container</source>
        <translation>Container pausieren</translation>
    </message>
    <message>
        <source>The container stands still; who asks it waits</source>
        <translation>Der Container steht still; wer ihn anfragt, wartet</translation>
    </message>
    <message>
        <source>Rename container</source>
        <translation>Container umbenennen</translation>
    </message>
    <message>
        <source>Who finds the container by its old name does not find it any more</source>
        <translation>Wer den Container unter dem alten Namen sucht, findet ihn nicht mehr</translation>
    </message>
    <message>
        <source>Kill container</source>
        <translation>Container sofort beenden</translation>
    </message>
    <message>
        <source>The container ends at once; what it has not written is lost</source>
        <translation>Der Container endet sofort; was er nicht geschrieben hat, ist verloren</translation>
    </message>
    <message>
        <source>Remove container</source>
        <translation>Container entfernen</translation>
    </message>
    <message>
        <source>The container and what it wrote outside of volumes are gone for good</source>
        <translation>Der Container und was er außerhalb von Volumes geschrieben hat, sind endgültig verloren</translation>
    </message>
    <message>
        <source>Kill it first if it runs</source>
        <translation>Sofort beenden, falls er läuft</translation>
    </message>
    <message>
        <source>Remove its anonymous volumes too</source>
        <translation>Auch seine anonymen Volumes entfernen</translation>
    </message>
    <message>
        <source>needed is that %1</source>
        <translation>erforderlich: %1</translation>
    </message>
</context>
<context>
    <name>wingman::EndpointTrust</name>
    <message>
        <source>it is no SHA-256 fingerprint of a certificate</source>
        <translation>kein SHA-256-Fingerabdruck eines Zertifikats</translation>
    </message>
    <message>
        <source>it is trusted by this one already</source>
        <translation>ihm wird damit bereits vertraut</translation>
    </message>
    <message>
        <source>the cluster has no such address</source>
        <translation>der Cluster hat keine solche Adresse</translation>
    </message>
</context>
<context>
    <name>wingman::Endpoints</name>
    <message>
        <source>stored endpoints</source>
        <translation>Die gespeicherte Endpunktliste</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>kein Host angegeben</translation>
    </message>
    <message>
        <source>user names and passwords do not belong there; use a credential</source>
        <translation>Benutzernamen und Passwörter gehören nicht hierher; verwenden Sie Zugangsdaten</translation>
    </message>
    <message>
        <source>only a host and a port belong there</source>
        <translation>nur Host und Port gehören hierher</translation>
    </message>
    <message>
        <source>the port is not between 1 and 65535</source>
        <translation>der Port liegt nicht zwischen 1 und 65535</translation>
    </message>
    <message>
        <source>a local socket has no TLS</source>
        <translation>ein lokaler Socket hat kein TLS</translation>
    </message>
    <message>
        <source>it names no socket</source>
        <translation>kein Socket angegeben</translation>
    </message>
    <message>
        <source>the port is missing; with TLS it is 2376</source>
        <translation>der Port fehlt; mit TLS ist es 2376</translation>
    </message>
    <message>
        <source>mutual TLS needs all three: tls_ca, tls_certificate and tls_key</source>
        <translation>gegenseitiges TLS benötigt alle drei: tls_ca, tls_certificate und tls_key</translation>
    </message>
    <message>
        <source>beyond this machine an engine is only spoken to over mutual TLS: give tls_ca, tls_certificate and tls_key</source>
        <translation>mit einer Engine außerhalb dieses Rechners wird nur über gegenseitiges TLS gesprochen: geben Sie tls_ca, tls_certificate und tls_key an</translation>
    </message>
    <message>
        <source>ssh:// is not supported in this version</source>
        <translation>ssh:// wird in dieser Version nicht unterstützt</translation>
    </message>
    <message>
        <source>an engine is reached by unix:///PATH, npipe:////./pipe/NAME or tcp://HOST:PORT</source>
        <translation>eine Engine wird über unix:///PATH, npipe:////./pipe/NAME oder tcp://HOST:PORT erreicht</translation>
    </message>
    <message>
        <source>a cluster is reached by https://HOST:8006</source>
        <translation>ein Cluster wird über https://HOST:8006 erreicht</translation>
    </message>
    <message>
        <source>a cluster takes a credential, no certificate of ours</source>
        <translation>ein Cluster benötigt Zugangsdaten, kein eigenes Zertifikat</translation>
    </message>
    <message>
        <source>it has to be a reference to a secret (keychain:NAME, file:/PATH or systemd:NAME), never the secret</source>
        <translation>nötig ist ein Verweis auf ein Geheimnis (keychain:NAME, file:/PATH oder systemd:NAME), nie das Geheimnis selbst</translation>
    </message>
    <message>
        <source>“%1” is taken; choose another name</source>
        <translation>„%1“ ist vergeben; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>it holds a space</source>
        <translation>enthält ein Leerzeichen</translation>
    </message>
    <message>
        <source>it has to be the full path of a file</source>
        <translation>nötig ist der vollständige Pfad einer Datei</translation>
    </message>
    <message>
        <source>it is not docker or proxmox</source>
        <translation>weder docker noch proxmox</translation>
    </message>
    <message>
        <source>the document is not %1</source>
        <translation>das Dokument ist nicht %1</translation>
    </message>
    <message>
        <source>%1 is not an endpoint</source>
        <translation>%1 ist kein Endpunkt</translation>
    </message>
    <message>
        <source>%1 of %2 is not text</source>
        <translation>%1 von %2 ist kein Text</translation>
    </message>
    <message>
        <source>behind # stands the SHA-256 fingerprint of a certificate</source>
        <translation>hinter # steht der SHA-256-Fingerabdruck eines Zertifikats</translation>
    </message>
    <message>
        <source>only an engine lives in a guest</source>
        <translation>nur eine Engine läuft in einem Gast</translation>
    </message>
    <message>
        <source>it is the address of a guest: proxmox://CLUSTER/NODE/qemu/VMID</source>
        <translation>nötig ist die Adresse eines Gasts: proxmox://CLUSTER/NODE/qemu/VMID</translation>
    </message>
</context>
<context>
    <name>wingman::Fix</name>
    <message>
        <source>Check that the engine runs and that its address is right: wingmanctl endpoint list.</source>
        <translation>Prüfen Sie, ob die Engine läuft und ihre Adresse stimmt: wingmanctl endpoint list.</translation>
    </message>
    <message>
        <source>Look into the engine&apos;s own log, and restart it if it hangs.</source>
        <translation>Sehen Sie im Protokoll der Engine nach, und starten Sie sie neu, falls sie hängt.</translation>
    </message>
    <message>
        <source>See what listens at that address: is it really an engine?</source>
        <translation>Prüfen Sie, was unter dieser Adresse antwortet: Ist es wirklich eine Engine?</translation>
    </message>
    <message>
        <source>See whether it is overloaded or frozen; then ask again: wingmanctl doctor.</source>
        <translation>Prüfen Sie, ob Überlastung oder Stillstand vorliegt; fragen Sie dann erneut: wingmanctl doctor.</translation>
    </message>
    <message>
        <source>Check the certificate, its names and dates, and the endpoint&apos;s CA.</source>
        <translation>Prüfen Sie das Zertifikat, seine Namen und Daten sowie die CA des Endpunkts.</translation>
    </message>
    <message>
        <source>Give this user access: for Docker by its group, or by a client certificate.</source>
        <translation>Geben Sie diesem Benutzer Zugang: bei Docker über seine Gruppe oder ein Client-Zertifikat.</translation>
    </message>
    <message>
        <source>Look into the engine&apos;s own log.</source>
        <translation>Sehen Sie im Protokoll der Engine nach.</translation>
    </message>
    <message>
        <source>Close the program that holds the database.</source>
        <translation>Schließen Sie das Programm, das die Datenbank belegt.</translation>
    </message>
    <message>
        <source>Check the disk, and restore a backup if the file is damaged.</source>
        <translation>Prüfen Sie den Datenträger, und spielen Sie eine Sicherung ein, falls die Datei beschädigt ist.</translation>
    </message>
    <message>
        <source>Restore a backup made before the change.</source>
        <translation>Spielen Sie eine Sicherung von vor der Änderung ein.</translation>
    </message>
    <message>
        <source>Make the file and its folder writable for you.</source>
        <translation>Machen Sie die Datei und ihren Ordner für sich beschreibbar.</translation>
    </message>
    <message>
        <source>Mend the database first; until then nothing is carried out.</source>
        <translation>Reparieren Sie zuerst die Datenbank; bis dahin wird nichts ausgeführt.</translation>
    </message>
    <message>
        <source>Keep a copy of the data folder as evidence, then see what was changed: wingmanctl audit verify.</source>
        <translation>Bewahren Sie eine Kopie des Datenordners als Beweis auf, und sehen Sie dann nach, was geändert wurde: wingmanctl audit verify.</translation>
    </message>
    <message>
        <source>Name what may be acted on: wingmanctl allowlist add, or WINGMAN_CONTAINER_ALLOWLIST.</source>
        <translation>Legen Sie fest, worauf gewirkt werden darf: wingmanctl allowlist add oder WINGMAN_CONTAINER_ALLOWLIST.</translation>
    </message>
    <message>
        <source>Close it to others: chmod 700.</source>
        <translation>Sperren Sie den Zugang für andere: chmod 700.</translation>
    </message>
    <message>
        <source>Free some space: a full disk stops every change.</source>
        <translation>Geben Sie Speicherplatz frei: Ein voller Datenträger verhindert jede Änderung.</translation>
    </message>
    <message>
        <source>Set the system clock, best by letting it follow a time server.</source>
        <translation>Stellen Sie die Systemuhr, am besten über einen Zeitserver.</translation>
    </message>
</context>
<context>
    <name>wingman::GuardedPlan</name>
    <message>
        <source>only a VM or a container of a cluster can be kept by a snapshot</source>
        <translation>nur eine VM oder ein Container eines Clusters lässt sich durch einen Snapshot absichern</translation>
    </message>
    <message>
        <source>it does not live inside a guest</source>
        <translation>läuft nicht in einem Gast</translation>
    </message>
    <message>
        <source>Where all went well: %1</source>
        <translation>Wenn alles gut ging: %1</translation>
    </message>
    <message>
        <source>Where it did not: %1</source>
        <translation>Wenn nicht: %1</translation>
    </message>
</context>
<context>
    <name>wingman::NameList</name>
    <message>
        <source>list entry “%1”</source>
        <translation>Listeneintrag „%1“</translation>
    </message>
    <message>
        <source>it is empty; write the entries with one comma between them</source>
        <translation>leer; trennen Sie die Einträge mit je einem Komma</translation>
    </message>
    <message>
        <source>it is longer than 255 characters</source>
        <translation>länger als 255 Zeichen</translation>
    </message>
    <message>
        <source>what stands before &apos;/&apos; is no endpoint: %1</source>
        <translation>was vor &apos;/&apos; steht, ist kein Endpunkt: %1</translation>
    </message>
    <message>
        <source>&apos;*&apos; may stand only once, at the end</source>
        <translation>&apos;*&apos; darf nur einmal und nur am Ende stehen</translation>
    </message>
    <message>
        <source>a bare &apos;*&apos; would be no list at all</source>
        <translation>ein bloßes &apos;*&apos; wäre gar keine Liste</translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation>der Name fehlt</translation>
    </message>
    <message>
        <source>no spaces are allowed, also not around an entry</source>
        <translation>Leerzeichen sind nicht erlaubt, auch nicht um einen Eintrag</translation>
    </message>
    <message>
        <source>only letters, digits and . _ - : @ / are allowed</source>
        <translation>nur Buchstaben, Ziffern und . _ - : @ / sind erlaubt</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Die Liste</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 Einträgen</translation>
    </message>
</context>
<context>
    <name>wingman::Names</name>
    <message>
        <source>it is empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation>länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>it holds an invisible or control character</source>
        <translation>enthält ein unsichtbares Zeichen oder ein Steuerzeichen</translation>
    </message>
    <message>
        <source>only letters, digits, &apos;_&apos;, &apos;.&apos; and &apos;-&apos; are allowed, beginning with a letter or digit</source>
        <translation>nur Buchstaben, Ziffern, &apos;_&apos;, &apos;.&apos; und &apos;-&apos; sind erlaubt, mit einem Buchstaben oder einer Ziffer am Anfang</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>an image reference has only letters, digits and . _ - / : @</source>
        <translation>ein Image-Verweis enthält nur Buchstaben, Ziffern und . _ - / : @</translation>
    </message>
    <message>
        <source>an image reference is no path</source>
        <translation>ein Image-Verweis ist kein Pfad</translation>
    </message>
    <message>
        <source>a guest is named by its VMID, 100 to 999999999</source>
        <translation>ein Gast wird mit seiner VMID bezeichnet, 100 bis 999999999</translation>
    </message>
    <message>
        <source>the kind is unknown</source>
        <translation>die Art ist unbekannt</translation>
    </message>
    <message>
        <source>it has no scheme such as docker:// or proxmox://</source>
        <translation>ein Schema wie docker:// oder proxmox:// fehlt</translation>
    </message>
    <message>
        <source>the scheme is not docker, proxmox or wingman</source>
        <translation>das Schema ist weder docker, proxmox noch wingman</translation>
    </message>
    <message>
        <source>it needs an endpoint, a kind and a name</source>
        <translation>nötig sind ein Endpunkt, eine Art und ein Name</translation>
    </message>
    <message>
        <source>the kind does not exist there</source>
        <translation>diese Art gibt es dort nicht</translation>
    </message>
    <message>
        <source>a guest or storage is addressed as proxmox://CLUSTER/NODE/KIND/NAME</source>
        <translation>ein Gast oder Speicher wird als proxmox://CLUSTER/NODE/KIND/NAME angegeben</translation>
    </message>
</context>
<context>
    <name>wingman::Parameters</name>
    <message>
        <source>it is not a whole number</source>
        <translation>keine ganze Zahl</translation>
    </message>
    <message>
        <source>it is not between %1 and %2</source>
        <translation>nicht zwischen %1 und %2</translation>
    </message>
    <message>
        <source>it is not true or false</source>
        <translation>weder true noch false</translation>
    </message>
    <message>
        <source>it is not one of: %1</source>
        <translation>keines von: %1</translation>
    </message>
    <message>
        <source>it is not text</source>
        <translation>kein Text</translation>
    </message>
    <message>
        <source>it is shorter than %1 characters</source>
        <translation>kürzer als %1 Zeichen</translation>
    </message>
    <message>
        <source>it does not have the form %1</source>
        <translation>nicht in der Form %1</translation>
    </message>
    <message>
        <source>its type is unknown</source>
        <translation>der Typ ist unbekannt</translation>
    </message>
    <message>
        <source>%1 has no such parameter</source>
        <translation>%1 hat keinen solchen Parameter</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>fehlt</translation>
    </message>
</context>
<context>
    <name>wingman::Policy</name>
    <message>
        <source>policy field %1</source>
        <translation>Richtlinienfeld %1</translation>
    </message>
    <message>
        <source>it is not an object of three lists</source>
        <translation>kein Objekt aus drei Listen</translation>
    </message>
    <message>
        <source>%1 is not a list</source>
        <translation>%1 ist keine Liste</translation>
    </message>
    <message>
        <source>%1 holds something that is not text</source>
        <translation>%1 enthält etwas, das kein Text ist</translation>
    </message>
    <message>
        <source>it is not an object of three limits</source>
        <translation>kein Objekt aus drei Grenzen</translation>
    </message>
    <message>
        <source>%1 is not a whole number from 1 to %2</source>
        <translation>%1 ist keine ganze Zahl von 1 bis %2</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false</source>
        <translation>„%1“ ist weder true noch false</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>list entry “%1”</source>
        <translation>Listeneintrag „%1“</translation>
    </message>
    <message>
        <source>guests are named by their VMID, 100 to 999999999</source>
        <translation>Gäste werden mit ihrer VMID bezeichnet, 100 bis 999999999</translation>
    </message>
    <message>
        <source>it is not %1</source>
        <translation>nicht %1</translation>
    </message>
    <message>
        <source>it is not true or false</source>
        <translation>weder true noch false</translation>
    </message>
    <message>
        <source>it is not off, tier2 or tier3</source>
        <translation>weder off, tier2 noch tier3</translation>
    </message>
    <message>
        <source>it is not a time</source>
        <translation>keine Zeitangabe</translation>
    </message>
    <message>
        <source>no such field is known</source>
        <translation>ein solches Feld ist nicht bekannt</translation>
    </message>
    <message>
        <source>one of them is missing</source>
        <translation>eines davon fehlt</translation>
    </message>
</context>
<context>
    <name>wingman::Proxmox</name>
    <message>
        <source>guests: this login may not see all of them (it lacks VM.Audit on /vms)</source>
        <translation>Gäste: Diese Anmeldung darf nicht alle sehen (ihr fehlt VM.Audit auf /vms)</translation>
    </message>
    <message>
        <source>storages: this login may not see all of them (it lacks Datastore.Audit on /storage)</source>
        <translation>Speicher: Diese Anmeldung darf nicht alle sehen (ihr fehlt Datastore.Audit auf /storage)</translation>
    </message>
    <message>
        <source>nodes and tasks: this login may not see all of them (it lacks Sys.Audit on /)</source>
        <translation>Knoten und Aufgaben: Diese Anmeldung darf nicht alle sehen (ihr fehlt Sys.Audit auf /)</translation>
    </message>
    <message>
        <source>quorum: %1</source>
        <translation>Beschlussfähigkeit: %1</translation>
    </message>
    <message>
        <source>tasks: %1</source>
        <translation>Aufgaben: %1</translation>
    </message>
    <message>
        <source>rights: %1</source>
        <translation>Rechte: %1</translation>
    </message>
    <message>
        <source>backups: the storage %1 is not available on %2</source>
        <translation>Sicherungen: Der Speicher %1 ist auf %2 nicht verfügbar</translation>
    </message>
    <message>
        <source>backups: the storage %1 on %2 does not list them: %3</source>
        <translation>Sicherungen: Der Speicher %1 auf %2 listet sie nicht auf: %3</translation>
    </message>
    <message>
        <source>%1: it is not available on %2</source>
        <translation>%1: auf %2 nicht verfügbar</translation>
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
        <translation>Konfiguration ändern</translation>
    </message>
    <message>
        <source>Memory in MiB</source>
        <translation>Arbeitsspeicher in MiB</translation>
    </message>
    <message>
        <source>Least memory of a VM in MiB; 0: no ballooning</source>
        <translation>Mindestspeicher einer VM in MiB; 0: kein Ballooning</translation>
    </message>
    <message>
        <source>Swap of a container in MiB</source>
        <translation>Swap eines Containers in MiB</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>Processor sockets of a VM</source>
        <translation>Prozessorsockel einer VM</translation>
    </message>
    <message>
        <source>Name; of a container its host name</source>
        <translation>Name; bei einem Container der Hostname</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Tags, with “;” between</source>
        <translation>Tags, getrennt durch „;“</translation>
    </message>
    <message>
        <source>Starts with its node</source>
        <translation>Startet mit seinem Knoten</translation>
    </message>
    <message>
        <source>Settings to go back to Proxmox&apos;s own, with “,” between</source>
        <translation>Einstellungen, die auf die Vorgabe von Proxmox zurückgehen, getrennt durch „,“</translation>
    </message>
    <message>
        <source>Settings that wait for a restart and are to be withdrawn</source>
        <translation>Einstellungen, die auf einen Neustart warten und zurückgezogen werden sollen</translation>
    </message>
    <message>
        <source>its configuration could not be read</source>
        <translation>die Konfiguration konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>nothing would change: say what is to be different</source>
        <translation>nichts würde sich ändern: Geben Sie an, was anders werden soll</translation>
    </message>
    <message>
        <source>What the running guest cannot take over waits for its next start</source>
        <translation>Was der laufende Gast nicht übernehmen kann, wartet auf seinen nächsten Start</translation>
    </message>
    <message>
        <source>this kind of guest has no such setting</source>
        <translation>diese Art von Gast hat keine solche Einstellung</translation>
    </message>
    <message>
        <source>the tag %1 decides what may be done here; it is set and taken off on the cluster itself</source>
        <translation>das Tag %1 bestimmt, was hier getan werden darf; es wird auf dem Cluster selbst gesetzt und entfernt</translation>
    </message>
    <message>
        <source>%1 cannot be edited here</source>
        <translation>%1 lässt sich hier nicht bearbeiten</translation>
    </message>
    <message>
        <source>%1 is set as well</source>
        <translation>%1 wird zugleich gesetzt</translation>
    </message>
    <message>
        <source>no change of %1 is waiting</source>
        <translation>keine Änderung von %1 wartet</translation>
    </message>
    <message>
        <source>Enlarge a disk</source>
        <translation>Platte vergrößern</translation>
    </message>
    <message>
        <source>Disk, as it is called in the configuration</source>
        <translation>Platte, wie sie in der Konfiguration heißt</translation>
    </message>
    <message>
        <source>GiB to add; a disk never becomes smaller</source>
        <translation>Zusätzliche GiB; eine Platte wird nie kleiner</translation>
    </message>
    <message>
        <source>it has no disk %1 of a known size</source>
        <translation>hat keine Platte %1 bekannter Größe</translation>
    </message>
    <message>
        <source>This cannot be undone; the file system inside may have to be enlarged there</source>
        <translation>Das lässt sich nicht rückgängig machen; das Dateisystem darin muss womöglich dort vergrößert werden</translation>
    </message>
</context>
<context>
    <name>wingman::ProxmoxLifecycle</name>
    <message>
        <source>Destroy guest</source>
        <translation>Gast zerstören</translation>
    </message>
    <message>
        <source>Also take it out of backup jobs, replication and high availability</source>
        <translation>Auch aus Sicherungsaufträgen, Replikation und Hochverfügbarkeit nehmen</translation>
    </message>
    <message>
        <source>Also delete disks of its number that its configuration does not name</source>
        <translation>Auch Platten seiner Nummer löschen, die seine Konfiguration nicht nennt</translation>
    </message>
    <message>
        <source>The guest and all its disks and snapshots are gone for good; backups stay where they are</source>
        <translation>Der Gast und alle seine Platten und Snapshots sind endgültig verloren; Sicherungen bleiben, wo sie sind</translation>
    </message>
    <message>
        <source>disks of these guests are built on it: %1</source>
        <translation>Platten dieser Gäste bauen darauf auf: %1</translation>
    </message>
    <message>
        <source>Clone guest</source>
        <translation>Gast klonen</translation>
    </message>
    <message>
        <source>Number of the clone; 0: the next that is free</source>
        <translation>Nummer des Klons; 0: die nächste freie</translation>
    </message>
    <message>
        <source>Name of the clone</source>
        <translation>Name des Klons</translation>
    </message>
    <message>
        <source>With disks of its own; without, it stands on those of a template</source>
        <translation>Mit eigenen Platten; sonst steht er auf denen einer Vorlage</translation>
    </message>
    <message>
        <source>Storage for its disks; empty: that of the original</source>
        <translation>Speicher für seine Platten; leer: der des Originals</translation>
    </message>
    <message>
        <source>As it was at this snapshot; empty: as it is now</source>
        <translation>Auf dem Stand dieses Snapshots; leer: auf dem jetzigen Stand</translation>
    </message>
    <message>
        <source>guests have numbers from %1</source>
        <translation>Gäste haben Nummern ab %1</translation>
    </message>
    <message>
        <source>only a template can be cloned without copying its disks</source>
        <translation>nur eine Vorlage lässt sich klonen, ohne ihre Platten zu kopieren</translation>
    </message>
    <message>
        <source>it stays on the storage of its template</source>
        <translation>bleibt auf dem Speicher seiner Vorlage</translation>
    </message>
    <message>
        <source>a running container can only be cloned from one of its snapshots</source>
        <translation>ein laufender Container lässt sich nur von einem seiner Snapshots klonen</translation>
    </message>
    <message>
        <source>no free number could be found</source>
        <translation>keine freie Nummer war zu finden</translation>
    </message>
    <message>
        <source>Another guest is made with copies of its disks; this one stays as it is</source>
        <translation>Ein weiterer Gast wird mit Kopien seiner Platten angelegt; dieser bleibt, wie er ist</translation>
    </message>
    <message>
        <source>Another guest is made whose disks stand on those of this template</source>
        <translation>Ein weiterer Gast wird angelegt, dessen Platten auf denen dieser Vorlage stehen</translation>
    </message>
    <message>
        <source>Backup, as STORAGE:backup/…</source>
        <translation>Sicherung, als STORAGE:backup/…</translation>
    </message>
    <message>
        <source>Storage for its disks; empty: where they were</source>
        <translation>Speicher für seine Platten; leer: wo sie waren</translation>
    </message>
    <message>
        <source>Start it once it is restored</source>
        <translation>Nach dem Wiederherstellen starten</translation>
    </message>
    <message>
        <source>the storage does not have the backup %1</source>
        <translation>der Speicher hat die Sicherung %1 nicht</translation>
    </message>
    <message>
        <source>%1 is a backup of another kind of guest (%2)</source>
        <translation>%1 ist eine Sicherung einer anderen Art von Gast (%2)</translation>
    </message>
    <message>
        <source>%1 is a backup of another guest (%2)</source>
        <translation>%1 ist eine Sicherung eines anderen Gasts (%2)</translation>
    </message>
    <message>
        <source>Restore guest from a backup</source>
        <translation>Gast aus einer Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Its disks are overwritten: everything written since the backup is lost, and so are its snapshots</source>
        <translation>Seine Platten werden überschrieben: Alles seit der Sicherung Geschriebene ist verloren, ebenso seine Snapshots</translation>
    </message>
    <message>
        <source>Restore a backup as a new guest</source>
        <translation>Sicherung als neuen Gast einspielen</translation>
    </message>
    <message>
        <source>With network addresses of its own, other than the original&apos;s</source>
        <translation>Mit eigenen Netzwerkadressen, anderen als denen des Originals</translation>
    </message>
    <message>
        <source>there is a guest of this number; choose another one</source>
        <translation>einen Gast mit dieser Nummer gibt es bereits; wählen Sie eine andere</translation>
    </message>
    <message>
        <source>A guest comes into being beside the others; nothing that is there is changed</source>
        <translation>Ein Gast kommt neben den anderen hinzu; nichts Vorhandenes wird geändert</translation>
    </message>
</context>
<context>
    <name>wingman::ProxmoxPlacement</name>
    <message>
        <source>Migrate guest</source>
        <translation>Gast migrieren</translation>
    </message>
    <message>
        <source>Node to move it to</source>
        <translation>Zielknoten</translation>
    </message>
    <message>
        <source>A running VM goes on meanwhile</source>
        <translation>Eine laufende VM läuft dabei weiter</translation>
    </message>
    <message>
        <source>A running container is shut down and started on the other node</source>
        <translation>Ein laufender Container wird heruntergefahren und auf dem anderen Knoten gestartet</translation>
    </message>
    <message>
        <source>Copy disks that only this node has</source>
        <translation>Platten kopieren, die nur dieser Knoten hat</translation>
    </message>
    <message>
        <source>Storage for copied disks; empty: one of the same name</source>
        <translation>Speicher für kopierte Platten; leer: einer desselben Namens</translation>
    </message>
    <message>
        <source>it is on this node already</source>
        <translation>liegt bereits auf diesem Knoten</translation>
    </message>
    <message>
        <source>a running container can only be moved by restarting it</source>
        <translation>ein laufender Container lässt sich nur mit einem Neustart verschieben</translation>
    </message>
    <message>
        <source>it runs, and is to be moved only while it stands still</source>
        <translation>läuft und soll nur verschoben werden, solange er stillsteht</translation>
    </message>
    <message>
        <source>it uses devices of this node: %1</source>
        <translation>nutzt Geräte dieses Knotens: %1</translation>
    </message>
    <message>
        <source>disks that only this node has would have to be copied: %1</source>
        <translation>Platten, die nur dieser Knoten hat, müssten kopiert werden: %1</translation>
    </message>
    <message>
        <source>%1 does not have what it needs: %2</source>
        <translation>%1 hat nicht, was der Gast benötigt: %2</translation>
    </message>
    <message>
        <source>The container is shut down, moved and started again; its services are away meanwhile</source>
        <translation>Der Container wird heruntergefahren, verschoben und wieder gestartet; seine Dienste fehlen in dieser Zeit</translation>
    </message>
    <message>
        <source>The container is moved; it stays off</source>
        <translation>Der Container wird verschoben; er bleibt aus</translation>
    </message>
    <message>
        <source>The VM goes on while its memory is moved; it stands still for a moment at the end</source>
        <translation>Die VM läuft weiter, während ihr Arbeitsspeicher verschoben wird; am Ende steht sie einen Moment still</translation>
    </message>
    <message>
        <source>The VM is moved; it stays off</source>
        <translation>Die VM wird verschoben; sie bleibt aus</translation>
    </message>
    <message>
        <source>Stop task</source>
        <translation>Aufgabe stoppen</translation>
    </message>
    <message>
        <source>Task, by its UPID</source>
        <translation>Aufgabe, anhand ihrer UPID</translation>
    </message>
    <message>
        <source>it is not the name of a task</source>
        <translation>nicht der Name einer Aufgabe</translation>
    </message>
    <message>
        <source>that task is on the node %1</source>
        <translation>diese Aufgabe läuft auf Knoten %1</translation>
    </message>
    <message>
        <source>that task is about the guest %1; name the guest</source>
        <translation>diese Aufgabe betrifft den Gast %1; nennen Sie den Gast</translation>
    </message>
    <message>
        <source>that task is not about this guest</source>
        <translation>diese Aufgabe betrifft diesen Gast nicht</translation>
    </message>
    <message>
        <source>The task is broken off; what it has done by then stays as it is, also half of something</source>
        <translation>Die Aufgabe wird abgebrochen; was sie bis dahin getan hat, bleibt so, auch Halbfertiges</translation>
    </message>
    <message>
        <source>that task has ended: %1</source>
        <translation>diese Aufgabe ist beendet: %1</translation>
    </message>
</context>
<context>
    <name>wingman::ProxmoxPower</name>
    <message>
        <source>Start guest</source>
        <translation>Gast starten</translation>
    </message>
    <message>
        <source>The guest boots</source>
        <translation>Der Gast fährt hoch</translation>
    </message>
    <message>
        <source>Shut guest down</source>
        <translation>Gast herunterfahren</translation>
    </message>
    <message>
        <source>The guest is asked to end by itself; its services are gone until it is started</source>
        <translation>Der Gast wird gebeten, sich selbst zu beenden; seine Dienste fehlen, bis er gestartet wird</translation>
    </message>
    <message>
        <source>Reboot guest</source>
        <translation>Gast neu booten</translation>
    </message>
    <message>
        <source>The guest ends and boots again; its services are away meanwhile</source>
        <translation>Der Gast endet und fährt wieder hoch; seine Dienste fehlen in dieser Zeit</translation>
    </message>
    <message>
        <source>Stop guest at once</source>
        <translation>Gast sofort stoppen</translation>
    </message>
    <message>
        <source>As if its power failed: what the guest has not written is lost</source>
        <translation>Wie bei einem Stromausfall: Was der Gast nicht geschrieben hat, ist verloren</translation>
    </message>
    <message>
        <source>needed is that %1</source>
        <translation>erforderlich: %1</translation>
    </message>
    <message>
        <source>Seconds for the guest to end by itself</source>
        <translation>Sekunden, in denen sich der Gast selbst beenden kann</translation>
    </message>
    <message>
        <source>Suspend guest</source>
        <translation>Gast anhalten</translation>
    </message>
    <message>
        <source>The guest stands still, with all it holds in memory</source>
        <translation>Der Gast steht still, mit allem, was er im Speicher hält</translation>
    </message>
    <message>
        <source>Resume guest</source>
        <translation>Gast fortsetzen</translation>
    </message>
    <message>
        <source>The guest goes on where it stood still</source>
        <translation>Der Gast läuft dort weiter, wo er stillstand</translation>
    </message>
    <message>
        <source>Reset guest</source>
        <translation>Gast zurücksetzen</translation>
    </message>
    <message>
        <source>As if its reset button was pressed: what the guest has not written is lost, and it boots</source>
        <translation>Wie beim Druck auf die Reset-Taste: Was der Gast nicht geschrieben hat, ist verloren, und er fährt hoch</translation>
    </message>
</context>
<context>
    <name>wingman::ProxmoxSafekeeping</name>
    <message>
        <source>Name of the snapshot</source>
        <translation>Name des Snapshots</translation>
    </message>
    <message>
        <source>needed is that %1</source>
        <translation>erforderlich: %1</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>Snapshot anlegen</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür er ist</translation>
    </message>
    <message>
        <source>With what a running VM holds in memory</source>
        <translation>Mit dem, was eine laufende VM im Speicher hält</translation>
    </message>
    <message>
        <source>Its disks are kept as they are now; it may stand still for a moment</source>
        <translation>Seine Platten werden festgehalten, wie sie jetzt sind; es kann einen Moment stillstehen</translation>
    </message>
    <message>
        <source>Delete a snapshot</source>
        <translation>Snapshot löschen</translation>
    </message>
    <message>
        <source>What the guest was then cannot be gone back to any more</source>
        <translation>Zum damaligen Stand des Gasts führt kein Weg mehr zurück</translation>
    </message>
    <message>
        <source>Roll back to a snapshot</source>
        <translation>Auf einen Snapshot zurücksetzen</translation>
    </message>
    <message>
        <source>The guest ends, and everything written since the snapshot is lost</source>
        <translation>Der Gast endet, und alles seit dem Snapshot Geschriebene ist verloren</translation>
    </message>
    <message>
        <source>Back up guest</source>
        <translation>Gast sichern</translation>
    </message>
    <message>
        <source>Storage that takes backups</source>
        <translation>Speicher, der Sicherungen aufnimmt</translation>
    </message>
    <message>
        <source>A copy of its disks is written to the storage; older copies are kept</source>
        <translation>Eine Kopie seiner Platten wird auf den Speicher geschrieben; ältere Kopien bleiben</translation>
    </message>
    <message>
        <source>Start the guest once it was rolled back</source>
        <translation>Den Gast nach dem Zurücksetzen starten</translation>
    </message>
</context>
<context>
    <name>wingman::ProxmoxSession</name>
    <message>
        <source>it lets us in without a ticket</source>
        <translation>es lässt uns ohne Ticket ein</translation>
    </message>
    <message>
        <source>nobody gave the second factor of %1; a test of the endpoint asks for it again</source>
        <translation>niemand hat den zweiten Faktor von %1 angegeben; ein Test des Endpunkts fragt erneut danach</translation>
    </message>
    <message>
        <source>the session cannot be renewed</source>
        <translation>die Sitzung lässt sich nicht verlängern</translation>
    </message>
    <message>
        <source>%1 needs a second factor (%2), and nobody is here to give it; an API token needs none</source>
        <translation>%1 braucht einen zweiten Faktor (%2), und niemand ist da, der ihn angibt; ein API-Token braucht keinen</translation>
    </message>
    <message>
        <source>it asks for a second factor once more</source>
        <translation>es fragt noch einmal nach einem zweiten Faktor</translation>
    </message>
</context>
<context>
    <name>wingman::SecretFiles</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Remove secret files</source>
        <translation>Geheimnisdateien entfernen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 are deleted, and what is in them with them</source>
        <translation>%1 werden samt ihrem Inhalt gelöscht</translation>
    </message>
    <message>
        <source>a login for Proxmox in %1</source>
        <translation>ein Zugang zu Proxmox in %1</translation>
    </message>
    <message>
        <source>the token has no name: proxmox_token_name is empty</source>
        <translation>das Token hat keinen Namen: proxmox_token_name ist leer</translation>
    </message>
</context>
<context>
    <name>wingman::Secrets</name>
    <message>
        <source>it is no file</source>
        <translation>keine Datei</translation>
    </message>
    <message>
        <source>secrets are never written in plain text; change the file yourself</source>
        <translation>Geheimnisse werden nie im Klartext geschrieben; ändern Sie die Datei selbst</translation>
    </message>
    <message>
        <source>no keychain service answers</source>
        <translation>kein Schlüsselbunddienst antwortet</translation>
    </message>
    <message>
        <source>The system keychain</source>
        <translation>Der Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>access was refused in its dialog</source>
        <translation>der Zugriff wurde in seinem Dialog verweigert</translation>
    </message>
    <message>
        <source>access was refused</source>
        <translation>der Zugriff wurde verweigert</translation>
    </message>
    <message>
        <source>this system has none that Wingman knows</source>
        <translation>dieses System hat keinen, den Wingman kennt</translation>
    </message>
    <message>
        <source>it is no entry of the keychain</source>
        <translation>kein Eintrag des Schlüsselbunds</translation>
    </message>
    <message>
        <source>it is a symbolic link; name the file itself</source>
        <translation>ein symbolischer Link; nennen Sie die Datei selbst</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>keine Datei</translation>
    </message>
    <message>
        <source>it belongs to somebody else</source>
        <translation>gehört jemand anderem</translation>
    </message>
    <message>
        <source>others can read or change it</source>
        <translation>andere können die Datei lesen oder ändern</translation>
    </message>
    <message>
        <source>on Windows secrets lie in the keychain only</source>
        <translation>unter Windows liegen Geheimnisse nur im Schlüsselbund</translation>
    </message>
    <message>
        <source>the path has to be absolute</source>
        <translation>der Pfad muss absolut sein</translation>
    </message>
    <message>
        <source>the path must not hold &apos;.&apos; or &apos;..&apos;</source>
        <translation>der Pfad darf &apos;.&apos; oder &apos;..&apos; nicht enthalten</translation>
    </message>
    <message>
        <source>the path names a folder</source>
        <translation>der Pfad bezeichnet einen Ordner</translation>
    </message>
    <message>
        <source>The reference to a secret</source>
        <translation>Der Verweis auf ein Geheimnis</translation>
    </message>
    <message>
        <source>write keychain:NAME, file:/PATH or systemd:NAME</source>
        <translation>schreiben Sie keychain:NAME, file:/PATH oder systemd:NAME</translation>
    </message>
</context>
<context>
    <name>wingman::Settings</name>
    <message>
        <source>stored settings</source>
        <translation>Die gespeicherte Einstellungsliste</translation>
    </message>
    <message>
        <source>it has to be written as %1</source>
        <translation>die Schreibweise muss %1 sein</translation>
    </message>
    <message>
        <source>Approvals expire after (minutes)</source>
        <translation>Freigaben verfallen nach (Minuten)</translation>
    </message>
    <message>
        <source>How long a request waits for an approval, and how long an approval may be used.</source>
        <translation>Wie lange eine Anfrage auf Freigabe wartet und wie lange eine Freigabe verwendet werden darf.</translation>
    </message>
    <message>
        <source>Dangerous operations are allowed for (minutes)</source>
        <translation>Gefährliche Operationen sind erlaubt für (Minuten)</translation>
    </message>
    <message>
        <source>How long dangerous operations stay allowed when an admin allows them without saying for how long.</source>
        <translation>Wie lange gefährliche Operationen erlaubt bleiben, wenn ein Admin sie ohne Zeitangabe erlaubt.</translation>
    </message>
    <message>
        <source>Engines answer within (seconds)</source>
        <translation>Engines antworten innerhalb von (Sekunden)</translation>
    </message>
    <message>
        <source>How long an engine or cluster may take to answer a question about one object.</source>
        <translation>Wie lange eine Engine oder ein Cluster für die Antwort zu einem Objekt brauchen darf.</translation>
    </message>
    <message>
        <source>Unknown outcomes are watched for (seconds)</source>
        <translation>Unbekannte Ausgänge werden beobachtet für (Sekunden)</translation>
    </message>
    <message>
        <source>How long, beyond the operation&apos;s own timeout, the real state is watched before an unknown outcome may be called not done.</source>
        <translation>Wie lange der tatsächliche Zustand über das Zeitlimit der Operation hinaus beobachtet wird, bevor ein unbekannter Ausgang als nicht ausgeführt gelten darf.</translation>
    </message>
    <message>
        <source>I am the only operator of this machine</source>
        <translation>Ich bediene diesen Rechner allein</translation>
    </message>
    <message>
        <source>Says that no accounts are needed: lab mode may then be armed without authentication.</source>
        <translation>Besagt, dass keine Konten nötig sind: Der Modus LAB darf dann ohne Authentifizierung scharfgeschaltet werden.</translation>
    </message>
    <message>
        <source>setting %1</source>
        <translation>Einstellung %1</translation>
    </message>
    <message>
        <source>the document is not %1</source>
        <translation>das Dokument ist nicht %1</translation>
    </message>
    <message>
        <source>%1 is not text</source>
        <translation>%1 ist kein Text</translation>
    </message>
</context>
<context>
    <name>wingman::TargetRules</name>
    <message>
        <source>%1 (the new name of %2)</source>
        <translation>%1 (der neue Name von %2)</translation>
    </message>
    <message>
        <source>%1 (where %2 goes)</source>
        <translation>%1 (wohin %2 verschoben wird)</translation>
    </message>
</context>
<context>
    <name>wingman::TestStack</name>
    <message>
        <source>Image of %1</source>
        <translation>Image von %1</translation>
    </message>
    <message>
        <source>Make the network %1</source>
        <translation>Netzwerk %1 anlegen</translation>
    </message>
    <message>
        <source>Make %1 from %2</source>
        <translation>%1 aus %2 anlegen</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>%1 starten</translation>
    </message>
    <message>
        <source>Remove %1 with its data</source>
        <translation>%1 mit Daten entfernen</translation>
    </message>
    <message>
        <source>the test stack is the project %1</source>
        <translation>der Teststack ist das Projekt %1</translation>
    </message>
    <message>
        <source>Bring up the test stack on %1</source>
        <translation>Teststack auf %1 aufbauen</translation>
    </message>
    <message>
        <source>only a part of the test stack is there; take it down first</source>
        <translation>nur ein Teil des Teststacks ist vorhanden; bauen Sie ihn zuerst ab</translation>
    </message>
    <message>
        <source>the four containers that are there are started</source>
        <translation>die vier vorhandenen Container werden gestartet</translation>
    </message>
    <message>
        <source>four containers appear, on 127.0.0.1:8081, 6380 and 5433</source>
        <translation>vier Container erscheinen auf 127.0.0.1:8081, 6380 und 5433</translation>
    </message>
    <message>
        <source>Bring up the test stack</source>
        <translation>Teststack aufbauen</translation>
    </message>
    <message>
        <source>Take down the test stack on %1</source>
        <translation>Teststack auf %1 abbauen</translation>
    </message>
    <message>
        <source>its containers, their data and their network are gone</source>
        <translation>seine Container, ihre Daten und ihr Netzwerk werden entfernt</translation>
    </message>
    <message>
        <source>Remove the network %1</source>
        <translation>Netzwerk %1 entfernen</translation>
    </message>
    <message>
        <source>Take down the test stack</source>
        <translation>Teststack abbauen</translation>
    </message>
    <message>
        <source>it does not belong to the test stack</source>
        <translation>gehört nicht zum Teststack</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>it is replaced by a fresh one; its data is gone</source>
        <translation>wird durch ein neues Exemplar ersetzt; die Daten gehen verloren</translation>
    </message>
    <message>
        <source>Reset the test stack</source>
        <translation>Teststack zurücksetzen</translation>
    </message>
</context>
<context>
    <name>wingman::audit::Violation</name>
    <message>
        <source>The stored bytes do not give the stored hash.</source>
        <translation>Die gespeicherten Bytes ergeben nicht den gespeicherten Hash.</translation>
    </message>
    <message>
        <source>The entry does not follow the one before it.</source>
        <translation>Der Eintrag folgt nicht auf den vorhergehenden.</translation>
    </message>
    <message>
        <source>Entries are missing.</source>
        <translation>Einträge fehlen.</translation>
    </message>
    <message>
        <source>The sequence number is there more than once.</source>
        <translation>Die laufende Nummer ist mehrfach vorhanden.</translation>
    </message>
    <message>
        <source>The stored bytes are not an entry.</source>
        <translation>Die gespeicherten Bytes sind kein Eintrag.</translation>
    </message>
    <message>
        <source>The stored bytes are not the canonical form of the entry.</source>
        <translation>Die gespeicherten Bytes sind nicht die kanonische Form des Eintrags.</translation>
    </message>
    <message>
        <source>The entry is of a format or algorithm that this program does not know.</source>
        <translation>Format oder Algorithmus des Eintrags sind diesem Programm nicht bekannt.</translation>
    </message>
    <message>
        <source>A column differs from the stored bytes.</source>
        <translation>Eine Spalte weicht von den gespeicherten Bytes ab.</translation>
    </message>
    <message>
        <source>The chain does not begin with its genesis entry.</source>
        <translation>Die Kette beginnt nicht mit ihrem Genesis-Eintrag.</translation>
    </message>
    <message>
        <source>The entry belongs to another chain or epoch.</source>
        <translation>Der Eintrag gehört zu einer anderen Kette oder Epoche.</translation>
    </message>
    <message>
        <source>The checkpoint mark is not what the times say.</source>
        <translation>Die Checkpoint-Markierung entspricht nicht den Zeiten.</translation>
    </message>
    <message>
        <source>A trigger that guards the chain is missing.</source>
        <translation>Ein Trigger, der die Kette schützt, fehlt.</translation>
    </message>
    <message>
        <source>The tables of the chain are not the ones Wingman made.</source>
        <translation>Die Tabellen der Kette sind nicht die von Wingman angelegten.</translation>
    </message>
    <message>
        <source>The database cannot be read here.</source>
        <translation>Die Datenbank kann hier nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>wingman::console::DesktopNotifier</name>
    <message>
        <source>Review the plan</source>
        <translation>Plan prüfen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>wingman::console::Program</name>
    <message>
        <source>This desktop shows no tray; Wingman stays in the task bar.</source>
        <translation>Dieser Desktop zeigt keinen Infobereich; Wingman bleibt in der Taskleiste.</translation>
    </message>
    <message>
        <source>Nothing here can show folders. It is %1</source>
        <translation>Hier kann nichts Ordner anzeigen. Es ist %1</translation>
    </message>
</context>
<context>
    <name>wingman::console::SingleInstance</name>
    <message>
        <source>The console that runs already</source>
        <translation>Die bereits laufende Konsole</translation>
    </message>
    <message>
        <source>it does not answer at %1</source>
        <translation>antwortet nicht unter %1</translation>
    </message>
    <message>
        <source>it belongs to somebody else</source>
        <translation>gehört jemand anderem</translation>
    </message>
    <message>
        <source>not locked, as it has no passphrase</source>
        <translation>nicht gesperrt, da sie keine Passphrase hat</translation>
    </message>
</context>
<context>
    <name>wingman::inventory::Store</name>
    <message>
        <source>this acts on: %1</source>
        <translation>dies wirkt auf: %1</translation>
    </message>
    <message>
        <source>the endpoint %1</source>
        <translation>der Endpunkt %1</translation>
    </message>
    <message>
        <source>the name of the target</source>
        <translation>der Name des Ziels</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Activity</name>
    <message>
        <source>Reading the facts again</source>
        <translation>Die Fakten werden erneut gelesen</translation>
    </message>
    <message>
        <source>The intent is recorded; it is about to begin</source>
        <translation>Die Absicht ist aufgezeichnet; gleich beginnt es</translation>
    </message>
    <message>
        <source>Sent, waiting for the answer: %1</source>
        <translation>Gesendet, wartet auf Antwort: %1</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>Beantwortet: %1</translation>
    </message>
    <message>
        <source>Reading back whether it is as promised</source>
        <translation>Rücklesen, ob es wie zugesagt ist</translation>
    </message>
    <message>
        <source>The outcome of a target is recorded</source>
        <translation>Der Ausgang eines Ziels ist aufgezeichnet</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a step</comment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>was so already</source>
        <comment>a step</comment>
        <translation>war schon so</translation>
    </message>
    <message>
        <source>simulated</source>
        <comment>a step</comment>
        <translation>simuliert</translation>
    </message>
    <message>
        <source>sent, waiting for the answer</source>
        <comment>a step</comment>
        <translation>gesendet, wartet auf Antwort</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a step</comment>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>unknown: the answer was lost</source>
        <comment>a step</comment>
        <translation>unbekannt: die Antwort ging verloren</translation>
    </message>
    <message>
        <source>not begun</source>
        <comment>a step</comment>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>Compare with what was promised</source>
        <translation>Mit der Zusage vergleichen</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>aufgezeichnet</translation>
    </message>
    <message>
        <source>reading back</source>
        <translation>wird zurückgelesen</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>steht noch aus</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>%1 · #%2</source>
        <comment>outcome, number in the record</comment>
        <translation>%1 · #%2</translation>
    </message>
    <message>
        <source>answered</source>
        <comment>a step</comment>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state of a step, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n look(s)</source>
        <translation>
            <numerusform>%n Abfrage</numerusform>
            <numerusform>%n Abfragen</numerusform>
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
        <translation>Noch kein Endpunkt</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s) up</source>
        <translation>
            <numerusform>%n Endpunkt erreichbar</numerusform>
            <numerusform>%n Endpunkte erreichbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale for %1</source>
        <translation>
            <numerusform>%n veraltet seit %1</numerusform>
            <numerusform>%n veraltet seit %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n ohne Antwort</numerusform>
            <numerusform>%n ohne Antwort</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>endpoints up, endpoints stale</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>reading the facts again</source>
        <translation>Fakten werden erneut gelesen</translation>
    </message>
    <message>
        <source>recorded, about to begin</source>
        <translation>aufgezeichnet, beginnt gleich</translation>
    </message>
    <message>
        <source>waiting for the proof</source>
        <translation>wartet auf den Nachweis</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>aufgezeichnet</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Progress of what runs</source>
        <translation>Fortschritt des Laufenden</translation>
    </message>
    <message>
        <source>What runs and what ran: steps, times and outcomes</source>
        <translation>Was läuft und was lief: Schritte, Zeiten und Ausgänge</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Nichts läuft</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what runs · what it is doing</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1 von höchstens %2</translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s)</source>
        <translation>
            <numerusform>%n Freigabe</numerusform>
            <numerusform>%n Freigaben</numerusform>
        </translation>
    </message>
    <message>
        <source>chain #%1</source>
        <translation>Kette #%1</translation>
    </message>
    <message>
        <source>no record yet</source>
        <translation>noch keine Aufzeichnung</translation>
    </message>
    <message>
        <source>The newest entry of the audit chain. Open the chain to verify it.</source>
        <translation>Der neueste Eintrag der Audit-Kette. Öffnen Sie die Kette, um sie zu prüfen.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ActivityDrawer</name>
    <message>
        <source>What ran before cannot be read: %1</source>
        <translation>Was zuvor lief, kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Reading what ran before …</source>
        <translation>Lesen, was zuvor lief …</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1 von höchstens %2</translation>
    </message>
    <message>
        <source>It stops after the step that was sent. What was sent is ended truthfully and read back; what has not begun is not begun.</source>
        <translation>Nach dem gesendeten Schritt wird angehalten. Was gesendet wurde, wird ordentlich beendet und zurückgelesen; was nicht begonnen hat, wird nicht begonnen.</translation>
    </message>
    <message>
        <source>took %1, %2</source>
        <comment>a duration, how long ago</comment>
        <translation>dauerte %1, %2</translation>
    </message>
    <message>
        <source>Entry #%1 of the record</source>
        <translation>Eintrag #%1 der Aufzeichnung</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>What runs and what ran</source>
        <translation>Was läuft und was lief</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Show the exact &amp;calls</source>
        <translation>Genaue &amp;Aufrufe anzeigen</translation>
    </message>
    <message>
        <source>The requests to the engine, as they go out</source>
        <translation>Die Anfragen an die Engine, wie sie gesendet werden</translation>
    </message>
    <message>
        <source>&amp;Stop after this step</source>
        <translation>Nach diesem &amp;Schritt anhalten</translation>
    </message>
    <message>
        <source>What was sent is ended truthfully and read back; what has not begun is not begun.</source>
        <translation>Was gesendet wurde, wird ordentlich beendet und zurückgelesen; was nicht begonnen hat, wird nicht begonnen.</translation>
    </message>
    <message>
        <source>&amp;Open record</source>
        <translation>Auf&amp;zeichnung öffnen</translation>
    </message>
    <message>
        <source>The plan, its findings, steps and times, and where the chain proves it</source>
        <translation>Der Plan, seine Befunde, Schritte und Zeiten und wo die Kette es belegt</translation>
    </message>
    <message>
        <source>Nothing runs and nothing ran yet. What you start shows here, step by step, and so does what clusters do for others.</source>
        <translation>Nichts läuft, und nichts lief bisher. Was Sie starten, erscheint hier Schritt für Schritt, ebenso was Cluster für andere tun.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::AddClusterSheet</name>
    <message>
        <source>The folder with the secret files</source>
        <translation>Der Ordner mit den Geheimnisdateien</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>Der Test wurde angehalten.</translation>
    </message>
    <message>
        <source>It is silent.</source>
        <translation>Antwortet nicht.</translation>
    </message>
    <message>
        <source>Keeping the login in the keychain…</source>
        <translation>Zugangsdaten werden im Schlüsselbund abgelegt…</translation>
    </message>
    <message>
        <source>The login could not be kept, so nothing is saved: %1</source>
        <translation>Die Zugangsdaten konnten nicht abgelegt werden, deshalb ist nichts gespeichert: %1</translation>
    </message>
    <message>
        <source>The address of a node is needed.</source>
        <translation>Die Adresse eines Knotens ist nötig.</translation>
    </message>
    <message>
        <source>This address does not go: %1.</source>
        <translation>Diese Adresse geht nicht: %1.</translation>
    </message>
    <message>
        <source>A name is needed: letters, digits, dots and dashes.</source>
        <translation>Ein Name ist nötig: Buchstaben, Ziffern, Punkte und Striche.</translation>
    </message>
    <message>
        <source>This name does not go: %1.</source>
        <translation>Dieser Name geht nicht: %1.</translation>
    </message>
    <message>
        <source>“%1” is taken; choose another name.</source>
        <translation>„%1“ ist vergeben; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>An admin may do this; you are %1.</source>
        <translation>Ein Admin darf das; Sie sind %1.</translation>
    </message>
    <message>
        <source>Nothing can be changed until the lockdown is lifted.</source>
        <translation>Nichts kann geändert werden, bis die Sperre aufgehoben ist.</translation>
    </message>
    <message>
        <source>Compare the fingerprint of every node, and say so, before a login goes there.</source>
        <translation>Vergleichen Sie den Fingerabdruck jedes Knotens, und bestätigen Sie es, bevor Zugangsdaten dorthin gehen.</translation>
    </message>
    <message>
        <source>It is saved, and the login is in the keychain</source>
        <translation>Gespeichert, und die Zugangsdaten liegen im Schlüsselbund</translation>
    </message>
    <message>
        <source>%1 in %2 are not needed any more, and hold it in clear.</source>
        <translation>%1 in %2 werden nicht mehr benötigt und enthalten die Zugangsdaten im Klartext.</translation>
    </message>
    <message>
        <source>&amp;Remove them…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Not tried yet. First the certificates are looked at; a login only goes to nodes that somebody vouches for.</source>
        <translation>Noch nicht versucht. Zuerst werden die Zertifikate angesehen; Zugangsdaten gehen nur an Knoten, für die jemand bürgt.</translation>
    </message>
    <message>
        <source>Looking at the certificate of %1…</source>
        <translation>Zertifikat von %1 wird angesehen…</translation>
    </message>
    <message>
        <source>Trying the login…</source>
        <translation>Anmeldung wird getestet…</translation>
    </message>
    <message>
        <source>Compare the fingerprints above and accept them; then the test goes on.</source>
        <translation>Vergleichen Sie die Fingerabdrücke oben, und nehmen Sie sie an; dann geht der Test weiter.</translation>
    </message>
    <message>
        <source>No login was sent.</source>
        <translation>Es wurden keine Zugangsdaten gesendet.</translation>
    </message>
    <message>
        <source>The nodes are known. With a login the rest of the way can be tried.</source>
        <translation>Die Knoten sind bekannt. Mit Zugangsdaten lässt sich der Rest des Wegs testen.</translation>
    </message>
    <message>
        <source>&amp;Stop the test</source>
        <translation>Test &amp;anhalten</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Test anhalten</translation>
    </message>
    <message>
        <source>Test the way to this cluster</source>
        <translation>Weg zu diesem Cluster testen</translation>
    </message>
    <message>
        <source>&amp;Add “%1”…</source>
        <translation>„%1“ &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>Keeps the login in the keychain, then opens the plan.</source>
        <translation>Legt die Zugangsdaten im Schlüsselbund ab und öffnet dann den Plan.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add a Proxmox cluster</source>
        <translation>Proxmox-Cluster hinzufügen</translation>
    </message>
    <message>
        <source>It is only read until a change is planned there.</source>
        <translation>Dort wird nur gelesen, bis eine Änderung geplant wird.</translation>
    </message>
    <message>
        <source>It is a Docker engine instead</source>
        <translation>Es ist stattdessen eine Docker-Engine</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Wo er ist</translation>
    </message>
    <message>
        <source>Trust a certificate authority of your own…</source>
        <translation>Einer eigenen Zertifizierungsstelle vertrauen…</translation>
    </message>
    <message>
        <source>Certificate a&amp;uthority</source>
        <translation>&amp;Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>The full path of a PEM file, such as pve-root-ca.pem</source>
        <translation>Der volle Pfad einer PEM-Datei, etwa pve-root-ca.pem</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>How we are let in</source>
        <translation>Wie der Zugang erfolgt</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>What you call it: home, rack</source>
        <translation>Wie er heißen soll: home, rack</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>Der Weg dorthin</translation>
    </message>
    <message>
        <source>What is an endpoint?</source>
        <translation>Was ist ein Endpunkt?</translation>
    </message>
    <message>
        <source>Open the help on endpoints</source>
        <translation>Hilfe zu Endpunkten öffnen</translation>
    </message>
    <message>
        <source>A plan to save “%1” waits or runs already; choose another name.</source>
        <translation>Ein Plan, der „%1“ speichert, wartet oder läuft bereits; wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::AddEndpointSheet</name>
    <message>
        <source>The test was stopped.</source>
        <translation>Der Test wurde angehalten.</translation>
    </message>
    <message>
        <source>An admin may do this; you are %1.</source>
        <translation>Ein Admin darf das; Sie sind %1.</translation>
    </message>
    <message>
        <source>Nothing can be changed until the lockdown is lifted.</source>
        <translation>Nichts kann geändert werden, bis die Sperre aufgehoben ist.</translation>
    </message>
    <message>
        <source>This address is among your endpoints already, as “%1”.</source>
        <translation>Diese Adresse gehört bereits zu Ihren Endpunkten, als „%1“.</translation>
    </message>
    <message>
        <source>Not tried yet. The test goes the way there, layer by layer, and changes nothing.</source>
        <translation>Noch nicht versucht. Der Test geht den Weg dorthin Schicht für Schicht und ändert nichts.</translation>
    </message>
    <message>
        <source>With an address the way there can be tried.</source>
        <translation>Mit einer Adresse lässt sich der Weg dorthin testen.</translation>
    </message>
    <message>
        <source>Being tried…</source>
        <translation>Wird getestet…</translation>
    </message>
    <message>
        <source>It can be saved all the same: its rows come when it answers.</source>
        <translation>Speichern ist dennoch möglich: Die Zeilen kommen, sobald er antwortet.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what to do, what else can be done</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>&amp;Stop the test</source>
        <translation>Test &amp;anhalten</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Test anhalten</translation>
    </message>
    <message>
        <source>Test the way to this address</source>
        <translation>Weg zu dieser Adresse testen</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Add “%1”…</source>
        <translation>„%1“ &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Opens the plan: nothing is saved before you say so.</source>
        <translation>Öffnet den Plan: Nichts wird gespeichert, bevor Sie zustimmen.</translation>
    </message>
    <message>
        <source>It is only read until a change is planned there.</source>
        <translation>Dort wird nur gelesen, bis eine Änderung geplant wird.</translation>
    </message>
    <message>
        <source>Add an endpoint</source>
        <translation>Endpunkt hinzufügen</translation>
    </message>
    <message>
        <source>How it is reached, and what it is called</source>
        <translation>Wie er erreicht wird und wie er heißt</translation>
    </message>
    <message>
        <source>Where it is, and what it is called</source>
        <translation>Wo er ist und wie er heißt</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>Der Weg dorthin</translation>
    </message>
    <message>
        <source>What is an endpoint?</source>
        <translation>Was ist ein Endpunkt?</translation>
    </message>
    <message>
        <source>Open the help on endpoints</source>
        <translation>Hilfe zu Endpunkten öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It is a Proxmox cluster…</source>
        <translation>Es ist ein Proxmox-Cluster…</translation>
    </message>
    <message>
        <source>Add a Proxmox cluster instead</source>
        <translation>Stattdessen einen Proxmox-Cluster hinzufügen</translation>
    </message>
</context>
<context>
    <name>wingman::ui::AgeLabel</name>
    <message>
        <source>It is not known when.</source>
        <translation>Der Zeitpunkt ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::AllowProposalModel</name>
    <message>
        <source>on the list already</source>
        <translation>bereits auf der Liste</translation>
    </message>
    <message>
        <source>nothing that runs now</source>
        <translation>nichts, was jetzt läuft</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, allows %2</source>
        <comment>an entry, the names it covers</comment>
        <translation>%1, erlaubt %2</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Allows, of what runs now</source>
        <translation>Erlaubt, von dem, was jetzt läuft</translation>
    </message>
</context>
<context>
    <name>wingman::ui::AllowedBox</name>
    <message>
        <source>This cannot be said</source>
        <translation>Das lässt sich nicht sagen</translation>
    </message>
    <message>
        <source>A name, or an address such as docker://local/container/web-1</source>
        <translation>Ein Name oder eine Adresse wie docker://local/container/web-1</translation>
    </message>
    <message>
        <source>Would this be allowed?</source>
        <translation>Wäre dies erlaubt?</translation>
    </message>
    <message>
        <source>Kind of thing</source>
        <translation>Art des Objekts</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Compose project</source>
        <translation>Compose-Projekt</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
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
        <translation>Knoten</translation>
    </message>
</context>
<context>
    <name>wingman::ui::AppearanceSection</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>Light and dark follow the desktop unless you choose.</source>
        <translation>Hell und dunkel folgen dem Desktop, solange Sie nichts wählen.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
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
        <source>&amp;Rows</source>
        <translation>&amp;Zeilen</translation>
    </message>
    <message>
        <source>Compact rows show more at once.</source>
        <translation>Kompakte Zeilen zeigen mehr auf einmal.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Großzügig</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>&amp;Bewegung</translation>
    </message>
    <message>
        <source>Motion only explains a change; it can be left out.</source>
        <translation>Bewegung erklärt nur eine Änderung; sie kann entfallen.</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reduziert</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Names, commands and records stay as they are in every language.</source>
        <translation>Namen, Befehle und Aufzeichnungen bleiben in jeder Sprache, wie sie sind.</translation>
    </message>
    <message>
        <source>&amp;Closing the window</source>
        <translation>&amp;Fenster schließen</translation>
    </message>
    <message>
        <source>In the tray the console goes on watching. What runs is never stopped by closing the window.</source>
        <translation>Im Infobereich beobachtet die Konsole weiter. Das Schließen des Fensters hält nie an, was läuft.</translation>
    </message>
    <message>
        <source>Ask the first time</source>
        <translation>Beim ersten Mal fragen</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Im Infobereich weiterlaufen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>Be&amp;nachrichtigungen</translation>
    </message>
    <message>
        <source>They are grouped, come at most a few at a time, and open what they speak of.</source>
        <translation>Sie werden gebündelt, kommen nur wenige auf einmal und öffnen, wovon sie handeln.</translation>
    </message>
    <message>
        <source>Everything worth knowing</source>
        <translation>Alles Wissenswerte</translation>
    </message>
    <message>
        <source>Only what needs attention</source>
        <translation>Nur was Aufmerksamkeit benötigt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Window and tray</source>
        <translation>Fenster und Infobereich</translation>
    </message>
    <message>
        <source>&amp;Backups of guests</source>
        <translation>Sicherungen von &amp;Gästen</translation>
    </message>
    <message>
        <source>A guest whose newest backup is older counts as unprotected, and Home says so.</source>
        <translation>Ein Gast, dessen neueste Sicherung älter ist, gilt als ungeschützt, und die Übersicht meldet es.</translation>
    </message>
    <message>
        <source>At least every day</source>
        <translation>Mindestens täglich</translation>
    </message>
    <message>
        <source>At least every two days</source>
        <translation>Mindestens alle zwei Tage</translation>
    </message>
    <message>
        <source>At least every week</source>
        <translation>Mindestens wöchentlich</translation>
    </message>
    <message>
        <source>At least every two weeks</source>
        <translation>Mindestens alle zwei Wochen</translation>
    </message>
    <message>
        <source>At least every month</source>
        <translation>Mindestens monatlich</translation>
    </message>
    <message>
        <source>At least every three months</source>
        <translation>Mindestens alle drei Monate</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>Was Aufmerksamkeit benötigt</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Approval</name>
    <message>
        <source>Your role “%1” may not approve tier %2. An approver or an admin may.</source>
        <translation>Ihre Rolle „%1“ darf Stufe %2 nicht freigeben. Eine freigabeberechtigte Person oder ein Admin darf es.</translation>
    </message>
    <message>
        <source>The console is locked down: nothing can be approved until that is lifted.</source>
        <translation>Die Konsole ist gesperrt: Nichts kann freigegeben werden, bis die Sperre aufgehoben ist.</translation>
    </message>
    <message>
        <source>The console is read-only: nothing can be approved until that is switched off.</source>
        <translation>Die Konsole darf nur lesen: Nichts kann freigegeben werden, bis das ausgeschaltet ist.</translation>
    </message>
    <message>
        <source>You may decide this one.</source>
        <translation>Hierüber dürfen Sie entscheiden.</translation>
    </message>
    <message>
        <source>You asked for this one yourself; the policy lets you approve tier %1 all the same.</source>
        <translation>Sie haben dies selbst angefragt; die Richtlinie lässt Sie Stufe %1 dennoch freigeben.</translation>
    </message>
    <message>
        <source>You asked for this one, so somebody else has to approve it. Self-approval of tier %1 is off under Settings › Policy and lists.</source>
        <translation>Sie haben dies angefragt, deshalb muss jemand anderes es freigeben. Die Selbstfreigabe von Stufe %1 ist unter Einstellungen › Richtlinie und Listen ausgeschaltet.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ApprovalCard</name>
    <message>
        <source>%1 approved it, %2 had asked</source>
        <comment>who, who</comment>
        <translation>Freigegeben von %1, angefragt von %2</translation>
    </message>
    <message>
        <source>%1 asked</source>
        <comment>who</comment>
        <translation>Angefragt von %1</translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation>Kein Grund angegeben.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a reason</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>It may be started once, from its plan sheet.</source>
        <translation>Kann einmal gestartet werden, aus dem Planblatt.</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>Review plan</source>
        <translation>Plan prüfen</translation>
    </message>
    <message>
        <source>Open the plan “%1”</source>
        <translation>Plan „%1“ öffnen</translation>
    </message>
    <message>
        <source>Review the plan “%1”</source>
        <translation>Plan „%1“ prüfen</translation>
    </message>
    <message>
        <source>lapses in %1</source>
        <comment>a time span</comment>
        <translation>läuft in %1 ab</translation>
    </message>
    <message>
        <source>has lapsed</source>
        <translation>ist abgelaufen</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ApprovalModel</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Angefragt von</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Lapses</source>
        <translation>Verfällt</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
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
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Nothing waits for approval now.</source>
        <translation>Derzeit wartet nichts auf Freigabe.</translation>
    </message>
    <message>
        <source>Decided earlier</source>
        <translation>Früher entschieden</translation>
    </message>
    <message>
        <source>Approvals decided earlier</source>
        <translation>Früher entschiedene Freigaben</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Freigaben</translation>
    </message>
</context>
<context>
    <name>wingman::ui::AskSheet</name>
    <message>
        <source>Opens the plan; nothing happens before you agree</source>
        <translation>Öffnet den Plan; nichts geschieht, bevor Sie zustimmen</translation>
    </message>
    <message>
        <source>The plan is shown next, with what policy says. Nothing is changed by asking.</source>
        <translation>Als Nächstes wird der Plan gezeigt, mit dem, was die Richtlinie dazu sagt. Das Fragen ändert nichts.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Plan it…</source>
        <translation>&amp;Planen…</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Asking the running guests who has this engine&apos;s address…</source>
        <translation>Die laufenden Gäste werden gefragt, wer die Adresse dieser Engine hat…</translation>
    </message>
    <message>
        <source>No running guest says that it has this engine&apos;s address.</source>
        <translation>Kein laufender Gast gibt an, die Adresse dieser Engine zu haben.</translation>
    </message>
    <message>
        <source>Found by its address: %1 says that it has %2.</source>
        <translation>Über die Adresse gefunden: %1 gibt an, %2 zu haben.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Attention</name>
    <message numerus="yes">
        <source>The audit chain does not verify: %n violation(s) found.</source>
        <translation>
            <numerusform>Die Audit-Kette besteht die Prüfung nicht: %n Verletzung gefunden.</numerusform>
            <numerusform>Die Audit-Kette besteht die Prüfung nicht: %n Verletzungen gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lockdown: nothing can be changed. Reason: %1.</source>
        <translation>Sperre: Nichts kann geändert werden. Grund: %1.</translation>
    </message>
    <message>
        <source>It is not known how this ended: %1.</source>
        <translation>Es ist nicht bekannt, wie dies ausging: %1.</translation>
    </message>
    <message>
        <source>A setting is refused.</source>
        <translation>Eine Einstellung wird abgelehnt.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. What is shown of it is as last seen.</source>
        <translation>%1 ist nicht erreichbar. Angezeigt wird der zuletzt gesehene Stand.</translation>
    </message>
    <message>
        <source>Node %1 of %2 is offline.</source>
        <translation>Knoten %1 von %2 ist offline.</translation>
    </message>
    <message>
        <source>%1 on %2 is dead.</source>
        <translation>%1 auf %2 ist ausgefallen.</translation>
    </message>
    <message>
        <source>%1 on %2 does not stay up and is being restarted.</source>
        <translation>%1 auf %2 läuft nicht stabil und wird immer wieder neu gestartet.</translation>
    </message>
    <message>
        <source>%1 on %2 is unhealthy.</source>
        <translation>%1 auf %2 ist ungesund.</translation>
    </message>
    <message>
        <source>Waits for approval: %1.</source>
        <translation>Wartet auf Freigabe: %1.</translation>
    </message>
    <message>
        <source>This failed: %1.</source>
        <translation>Gescheitert: %1.</translation>
    </message>
    <message>
        <source>Approved and not started: %1.</source>
        <translation>Freigegeben und nicht gestartet: %1.</translation>
    </message>
    <message>
        <source>Dangerous operations are allowed by %1.</source>
        <translation>Gefährliche Operationen sind durch %1 erlaubt.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of %1 could not be read.</source>
        <translation>
            <numerusform>%n Teil von %1 konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Teile von %1 konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit chain was not verified for more than a day.</source>
        <translation>Die Audit-Kette wurde seit mehr als einem Tag nicht geprüft.</translation>
    </message>
    <message>
        <source>The audit chain was not verified yet.</source>
        <translation>Die Audit-Kette wurde noch nicht geprüft.</translation>
    </message>
    <message>
        <source>The end of the audit chain is not the one that was seen before.</source>
        <translation>Das Ende der Audit-Kette ist nicht das zuvor gesehene.</translation>
    </message>
    <message>
        <source>An endpoint cannot be used: %1</source>
        <translation>Ein Endpunkt ist nicht verwendbar: %1</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of node %1 of %2 ends in %n day(s).</source>
        <translation>
            <numerusform>Das Zertifikat von Knoten %1 von %2 läuft in %n Tag ab.</numerusform>
            <numerusform>Das Zertifikat von Knoten %1 von %2 läuft in %n Tagen ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate of node %1 of %2 has ended.</source>
        <translation>Das Zertifikat von Knoten %1 von %2 ist abgelaufen.</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) of %1 without a recent backup, %2 the longest.</source>
        <translation>
            <numerusform>%n Gast von %1 ohne aktuelle Sicherung, am längsten %2.</numerusform>
            <numerusform>%n Gäste von %1 ohne aktuelle Sicherung, am längsten %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) of %1 without a recent backup; of %2 there is none at all.</source>
        <translation>
            <numerusform>%n Gast von %1 ohne aktuelle Sicherung; von %2 gibt es gar keine.</numerusform>
            <numerusform>%n Gäste von %1 ohne aktuelle Sicherung; von %2 gibt es gar keine.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::AttentionList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more things that want attention</source>
        <translation>
            <numerusform>%n weiteren Punkt anzeigen, der Aufmerksamkeit benötigt</numerusform>
            <numerusform>%n weitere Punkte anzeigen, die Aufmerksamkeit benötigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::AttentionModel</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
</context>
<context>
    <name>wingman::ui::AuditMessages</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Somebody changed them, or the disk is damaged. Verify the chain, and restore a backup that verifies.</source>
        <translation>Jemand hat sie geändert, oder der Datenträger ist beschädigt. Prüfen Sie die Kette, und spielen Sie eine Sicherung ein, die die Prüfung besteht.</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>The chain cannot be read</source>
        <translation>Die Kette kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Reading the chain…</source>
        <translation>Die Kette wird gelesen…</translation>
    </message>
    <message>
        <source>Nothing matched down to #%1.</source>
        <translation>Bis hinab zu #%1 passte nichts.</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Kein Eintrag passt</translation>
    </message>
    <message>
        <source>The whole chain was looked through.</source>
        <translation>Die ganze Kette wurde durchsucht.</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>Alle Einträge anzeigen</translation>
    </message>
    <message>
        <source>Nothing was recorded yet</source>
        <translation>Noch nichts aufgezeichnet</translation>
    </message>
    <message>
        <source>The first plan, decision or change of a setting begins the chain.</source>
        <translation>Der erste Plan, die erste Entscheidung oder die erste Änderung einer Einstellung beginnt die Kette.</translation>
    </message>
    <message>
        <source>Looking further back, before #%1…</source>
        <translation>Es wird weiter zurück gesucht, vor #%1…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, back to the first one</source>
        <translation>
            <numerusform>%n Eintrag, der erste</numerusform>
            <numerusform>%n Einträge, zurück bis zum ersten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries; older ones come as you scroll</source>
        <translation>
            <numerusform>%n Eintrag; ältere kommen beim Blättern hinzu</numerusform>
            <numerusform>%n Einträge; ältere kommen beim Blättern hinzu</numerusform>
        </translation>
    </message>
    <message>
        <source>The executions cannot be read</source>
        <translation>Die Ausführungen können nicht gelesen werden</translation>
    </message>
    <message>
        <source>Reading the executions…</source>
        <translation>Die Ausführungen werden gelesen…</translation>
    </message>
    <message>
        <source>No execution matches</source>
        <translation>Keine Ausführung passt</translation>
    </message>
    <message>
        <source>Older ones were not looked at yet: “Load more” brings them.</source>
        <translation>Ältere wurden noch nicht durchsucht: „Mehr laden“ holt sie.</translation>
    </message>
    <message>
        <source>Every execution was looked at.</source>
        <translation>Alle Ausführungen wurden durchsucht.</translation>
    </message>
    <message>
        <source>Show all executions</source>
        <translation>Alle Ausführungen anzeigen</translation>
    </message>
    <message>
        <source>Nothing was planned yet</source>
        <translation>Noch nichts geplant</translation>
    </message>
    <message>
        <source>Whatever is changed begins as a plan, and every plan is kept here with what became of it. Select a workload to begin.</source>
        <translation>Jede Änderung beginnt als Plan, und jeder Plan wird hier mit seinem Ausgang aufbewahrt. Wählen Sie zum Beginnen einen Workload aus.</translation>
    </message>
    <message>
        <source>The executions cannot be read again: what is shown may be old.</source>
        <translation>Die Ausführungen können nicht erneut gelesen werden: Das Gezeigte ist womöglich veraltet.</translation>
    </message>
    <message numerus="yes">
        <source>%n execution(s) are left out: what is stored of them is not what the chain says.</source>
        <translation>
            <numerusform>%n Ausführung ist ausgelassen: Was davon gespeichert ist, weicht von der Kette ab.</numerusform>
            <numerusform>%n Ausführungen sind ausgelassen: Was davon gespeichert ist, weicht von der Kette ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>The approvals cannot be read</source>
        <translation>Die Freigaben können nicht gelesen werden</translation>
    </message>
    <message>
        <source>Reading the approvals…</source>
        <translation>Die Freigaben werden gelesen…</translation>
    </message>
    <message>
        <source>Nothing waits for approval</source>
        <translation>Nichts wartet auf Freigabe</translation>
    </message>
    <message>
        <source>What interrupts or destroys something has to be approved. Who asks for it does so on the plan sheet, and it arrives here.</source>
        <translation>Was etwas unterbricht oder zerstört, muss freigegeben werden. Angefragt wird dies auf dem Planblatt, und es erscheint dann hier.</translation>
    </message>
    <message>
        <source>Go to the workloads</source>
        <translation>Zu den Workloads</translation>
    </message>
    <message>
        <source>The approvals cannot be read again: what is shown may be old.</source>
        <translation>Die Freigaben können nicht erneut gelesen werden: Das Gezeigte ist womöglich veraltet.</translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s) are left out: what is stored of them is not what the chain says.</source>
        <translation>
            <numerusform>%n Freigabe ist ausgelassen: Was davon gespeichert ist, weicht von der Kette ab.</numerusform>
            <numerusform>%n Freigaben sind ausgelassen: Was davon gespeichert ist, weicht von der Kette ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plans cannot be read again: what is said of them may be old.</source>
        <translation>Die Pläne können nicht erneut gelesen werden: Die Angaben dazu sind womöglich veraltet.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::AuditPage</name>
    <message>
        <source>Verify the chain now</source>
        <translation>Kette jetzt prüfen</translation>
    </message>
    <message>
        <source>It is being verified already.</source>
        <translation>Sie wird bereits geprüft.</translation>
    </message>
    <message>
        <source>Show the approvals</source>
        <translation>Freigaben anzeigen</translation>
    </message>
    <message>
        <source>Show the executions</source>
        <translation>Ausführungen anzeigen</translation>
    </message>
    <message>
        <source>Show the chain</source>
        <translation>Kette anzeigen</translation>
    </message>
    <message>
        <source>The chain is being verified.</source>
        <translation>Die Kette wird geprüft.</translation>
    </message>
    <message>
        <source>Reads every entry and compares every hash.</source>
        <translation>Liest jeden Eintrag und vergleicht jeden Hash.</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>Executions</source>
        <translation>Ausführungen</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>Views of the audit</source>
        <translation>Ansichten des Audits</translation>
    </message>
    <message>
        <source>&amp;Verify now</source>
        <translation>&amp;Jetzt prüfen</translation>
    </message>
</context>
<context>
    <name>wingman::ui::BackupsTab</name>
    <message>
        <source>Asks for the storage, then opens the plan</source>
        <translation>Fragt nach dem Speicher und öffnet dann den Plan</translation>
    </message>
    <message>
        <source>The backups cannot be read now</source>
        <translation>Die Sicherungen können derzeit nicht gelesen werden</translation>
    </message>
    <message>
        <source>Looking into the storages</source>
        <translation>Die Speicher werden durchgesehen</translation>
    </message>
    <message>
        <source>As last read</source>
        <translation>Wie zuletzt gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n storage(s) could not be looked into</source>
        <translation>
            <numerusform>%n Speicher ließ sich nicht durchsehen</numerusform>
            <numerusform>%n Speicher ließen sich nicht durchsehen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>There is no backup of it</source>
        <translation>Davon gibt es keine Sicherung</translation>
    </message>
    <message>
        <source>A backup lies on a storage that takes backups, and survives the guest and its disks.</source>
        <translation>Eine Sicherung liegt auf einem Speicher, der Sicherungen aufnimmt, und überdauert den Gast und seine Platten.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s), read %1. Older than %2 counts as unprotected; the settings say how long.</source>
        <translation>
            <numerusform>%n Sicherung, gelesen %1. Älter als %2 gilt als ungeschützt; die Frist steht in den Einstellungen.</numerusform>
            <numerusform>%n Sicherungen, gelesen %1. Älter als %2 gilt als ungeschützt; die Frist steht in den Einstellungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups of this guest, newest first</source>
        <translation>Sicherungen dieses Gasts, neueste zuerst</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>Jetzt &amp;sichern…</translation>
    </message>
    <message>
        <source>No backup was found in the storages that could be looked into</source>
        <translation>In den Speichern, die sich durchsehen ließen, fand sich keine Sicherung</translation>
    </message>
    <message>
        <source>read %1</source>
        <comment>how long ago</comment>
        <translation>gelesen %1</translation>
    </message>
</context>
<context>
    <name>wingman::ui::CertificateChange</name>
    <message>
        <source>Another certificate than the one you accepted</source>
        <translation>Ein anderes Zertifikat als das angenommene</translation>
    </message>
    <message>
        <source>Accepted before</source>
        <translation>Zuvor angenommen</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Jetzt gezeigt</translation>
    </message>
    <message>
        <source>Trust the new one…</source>
        <translation>Dem neuen vertrauen…</translation>
    </message>
    <message>
        <source>Trust the new certificate</source>
        <translation>Dem neuen Zertifikat vertrauen</translation>
    </message>
    <message>
        <source>Opens the plan, which asks for the beginning of the new fingerprint.</source>
        <translation>Öffnet den Plan, der nach dem Anfang des neuen Fingerabdrucks fragt.</translation>
    </message>
    <message>
        <source>%1 was not spoken to, and no login was sent. Nodes renew their certificates now and then; somebody in between would look the same. The new one is for %2, issued by %3, good from %4 until %5: compare it with what the node itself shows before you trust it.</source>
        <translation>Mit %1 wurde nicht gesprochen, und es wurden keine Zugangsdaten gesendet. Knoten erneuern ihre Zertifikate von Zeit zu Zeit; jemand dazwischen sähe genauso aus. Das neue gilt für %2, ausgestellt von %3, gültig von %4 bis %5: Vergleichen Sie es mit dem, was der Knoten selbst zeigt, bevor Sie ihm vertrauen.</translation>
    </message>
    <message>
        <source>Accepted before: %1</source>
        <translation>Zuvor angenommen: %1</translation>
    </message>
    <message>
        <source>Shown now: %1</source>
        <translation>Jetzt gezeigt: %1</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Chain</name>
    <message>
        <source>begin</source>
        <translation>beginnen</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>planen</translation>
    </message>
    <message>
        <source>request</source>
        <translation>anfragen</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>freigeben</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>ablehnen</translation>
    </message>
    <message>
        <source>intent</source>
        <translation>Absicht</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ausführen</translation>
    </message>
    <message>
        <source>recover</source>
        <translation>wiederaufnehmen</translation>
    </message>
    <message>
        <source>find out</source>
        <translation>feststellen</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>zurückziehen</translation>
    </message>
    <message>
        <source>void</source>
        <translation>verfallen lassen</translation>
    </message>
    <message>
        <source>change policy</source>
        <translation>Richtlinie ändern</translation>
    </message>
    <message>
        <source>change settings</source>
        <translation>Einstellungen ändern</translation>
    </message>
    <message>
        <source>change endpoints</source>
        <translation>Endpunkte ändern</translation>
    </message>
    <message>
        <source>change mode</source>
        <translation>Modus ändern</translation>
    </message>
    <message>
        <source>show values</source>
        <translation>Werte anzeigen</translation>
    </message>
    <message>
        <source>read logs</source>
        <translation>Protokolle lesen</translation>
    </message>
    <message>
        <source>What came of “%1” was found out by looking at the target again: %2.</source>
        <translation>Der Ausgang von „%1“ wurde durch erneutes Ansehen des Ziels festgestellt: %2.</translation>
    </message>
    <message>
        <source>“%1”, started by %2, ended: %3.</source>
        <comment>operation on a target, who, state</comment>
        <translation>„%1“, gestartet von %2, ist beendet: %3.</translation>
    </message>
    <message>
        <source>%1 asked for “%2”, and the policy refused it.</source>
        <translation>%1 hat „%2“ angefragt, und die Richtlinie hat es abgelehnt.</translation>
    </message>
    <message>
        <source>%1 planned “%2”. It needs an approval before it may start.</source>
        <translation>%1 hat „%2“ geplant. Vor dem Start ist eine Freigabe nötig.</translation>
    </message>
    <message>
        <source>%1 planned “%2”. The policy allows it.</source>
        <translation>%1 hat „%2“ geplant. Die Richtlinie erlaubt es.</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>needs approval</source>
        <translation>benötigt Freigabe</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>aufgezeichnet</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>the console</source>
        <translation>die Konsole</translation>
    </message>
    <message>
        <source>the command line</source>
        <translation>die Befehlszeile</translation>
    </message>
    <message>
        <source>a schedule</source>
        <translation>ein Zeitplan</translation>
    </message>
    <message>
        <source>the listener</source>
        <translation>der Listener</translation>
    </message>
    <message>
        <source>a runner</source>
        <translation>ein Runner</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>%n Ziel</numerusform>
            <numerusform>%n Ziele</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain begins with this entry.</source>
        <translation>Mit diesem Eintrag beginnt die Kette.</translation>
    </message>
    <message>
        <source>%1 asked for an approval of “%2”.</source>
        <translation>%1 hat eine Freigabe für „%2“ angefragt.</translation>
    </message>
    <message>
        <source>%1 approved “%2”, which %3 had asked for.</source>
        <translation>%1 hat „%2“ freigegeben, angefragt von %3.</translation>
    </message>
    <message>
        <source>%1 rejected “%2”, which %3 had asked for.</source>
        <translation>%1 hat „%2“ abgelehnt, angefragt von %3.</translation>
    </message>
    <message>
        <source>%1 started “%2”. This entry was durable before anything was sent.</source>
        <translation>%1 hat „%2“ gestartet. Dieser Eintrag war dauerhaft gespeichert, bevor etwas gesendet wurde.</translation>
    </message>
    <message>
        <source>The process that ran “%1” had ended. Wingman took it over, to find out what came of it.</source>
        <translation>Der Prozess, der „%1“ ausführte, war beendet. Wingman hat übernommen, um den Ausgang festzustellen.</translation>
    </message>
    <message>
        <source>%1 withdrew “%2”. Nothing was sent.</source>
        <translation>%1 hat „%2“ zurückgezogen. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>“%1” no longer fitted what was there when it was to start. Nothing was sent.</source>
        <translation>„%1“ passte beim Start nicht mehr zu dem, was vorhanden war. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>%1 had the values of %2 shown that can hold secrets.</source>
        <translation>%1 hat sich die Werte von %2 anzeigen lassen, die Geheimnisse enthalten können.</translation>
    </message>
    <message>
        <source>%1 read the logs of %2.</source>
        <translation>%1 hat die Protokolle von %2 gelesen.</translation>
    </message>
    <message>
        <source>%1 changed “%2”: version %3 holds from here on.</source>
        <translation>%1 hat „%2“ geändert: Von hier an gilt Version %3.</translation>
    </message>
    <message>
        <source>%1 did “%2”.</source>
        <comment>who, action</comment>
        <translation>%1 hat „%2“ ausgeführt.</translation>
    </message>
    <message>
        <source>%1 did “%2” on %3.</source>
        <comment>who, action, target</comment>
        <translation>%1 hat „%2“ auf %3 ausgeführt.</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>sperren</translation>
    </message>
    <message>
        <source>unlock</source>
        <translation>entsperren</translation>
    </message>
    <message>
        <source>set passphrase</source>
        <translation>Passphrase setzen</translation>
    </message>
    <message>
        <source>remove passphrase</source>
        <translation>Passphrase entfernen</translation>
    </message>
    <message>
        <source>wrong passphrase</source>
        <translation>falsche Passphrase</translation>
    </message>
    <message>
        <source>The console of %1 locked itself: nobody used it.</source>
        <translation>Die Konsole von %1 hat sich gesperrt: Niemand hat sie benutzt.</translation>
    </message>
    <message>
        <source>The console of %1 locked itself, with the desktop.</source>
        <translation>Die Konsole von %1 hat sich mit dem Desktop gesperrt.</translation>
    </message>
    <message>
        <source>%1 locked the console.</source>
        <translation>%1 hat die Konsole gesperrt.</translation>
    </message>
    <message>
        <source>%1 unlocked the console with the passphrase.</source>
        <translation>%1 hat die Konsole mit der Passphrase entsperrt.</translation>
    </message>
    <message>
        <source>%1 set a new passphrase for the console.</source>
        <translation>%1 hat eine neue Passphrase für die Konsole gesetzt.</translation>
    </message>
    <message>
        <source>%1 removed the passphrase of the console.</source>
        <translation>%1 hat die Passphrase der Konsole entfernt.</translation>
    </message>
    <message>
        <source>%1 removed the passphrase of the console without giving it.</source>
        <translation>%1 hat die Passphrase der Konsole entfernt, ohne sie anzugeben.</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong passphrase(s) in a row were given for %1.</source>
        <translation>
            <numerusform>%n falsche Passphrase wurde für %1 angegeben.</numerusform>
            <numerusform>%n falsche Passphrasen hintereinander wurden für %1 angegeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 unlocked the console with the passphrase, after %n wrong one(s).</source>
        <translation>
            <numerusform>%1 hat die Konsole mit der Passphrase entsperrt, nach %n falschen.</numerusform>
            <numerusform>%1 hat die Konsole mit der Passphrase entsperrt, nach %n falschen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::ChainBanner</name>
    <message>
        <source>The end of the chain was cut off or written anew</source>
        <translation>Das Ende der Kette wurde abgeschnitten oder neu geschrieben</translation>
    </message>
    <message>
        <source>This window has seen entry #%1, and now the chain ends at #%2. Keep a copy of the data folder, and restore a backup that holds the entry.</source>
        <translation>Dieses Fenster hat Eintrag #%1 gesehen, und nun endet die Kette bei #%2. Bewahren Sie eine Kopie des Datenordners auf, und spielen Sie eine Sicherung ein, die den Eintrag enthält.</translation>
    </message>
    <message>
        <source>Entry #%1 is not the one that this window has seen before. Keep a copy of the data folder, and restore a backup that was made before it changed.</source>
        <translation>Eintrag #%1 ist nicht der, den dieses Fenster zuvor gesehen hat. Bewahren Sie eine Kopie des Datenordners auf, und spielen Sie eine Sicherung ein, die vor der Änderung erstellt wurde.</translation>
    </message>
    <message numerus="yes">
        <source>The chain does not verify: %n violation(s)</source>
        <translation>
            <numerusform>Die Kette besteht die Prüfung nicht: %n Verletzung</numerusform>
            <numerusform>Die Kette besteht die Prüfung nicht: %n Verletzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The record was changed behind Wingman&apos;s back, or the disk is damaged. Keep a copy of the data folder, and restore a backup that verifies.</source>
        <translation>Die Aufzeichnung wurde an Wingman vorbei geändert, oder der Datenträger ist beschädigt. Bewahren Sie eine Kopie des Datenordners auf, und spielen Sie eine Sicherung ein, die die Prüfung besteht.</translation>
    </message>
    <message>
        <source>Nothing was recorded yet</source>
        <translation>Noch nichts aufgezeichnet</translation>
    </message>
    <message>
        <source>The first entry begins the chain.</source>
        <translation>Der erste Eintrag beginnt die Kette.</translation>
    </message>
    <message>
        <source>Hashes, links, sequence and checkpoints agree.</source>
        <translation>Hashes, Verknüpfungen, Reihenfolge und Prüfpunkte stimmen überein.</translation>
    </message>
    <message numerus="yes">
        <source>%n newer entries are not checked yet.</source>
        <translation>
            <numerusform>%n neuerer Eintrag ist noch nicht geprüft.</numerusform>
            <numerusform>%n neuere Einträge sind noch nicht geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1 entries verify, and none is missing</source>
        <translation>Alle %1 Einträge bestehen die Prüfung, und keiner fehlt</translation>
    </message>
    <message>
        <source>The newest %1 entries verify</source>
        <translation>Die neuesten %1 Einträge bestehen die Prüfung</translation>
    </message>
    <message>
        <source>Those before #%1 were not looked at in this session: “Verify now” checks all of them.</source>
        <translation>Die vor #%1 wurden in dieser Sitzung nicht angesehen: „Jetzt prüfen“ prüft alle.</translation>
    </message>
    <message>
        <source>Not verified in this session</source>
        <translation>In dieser Sitzung nicht geprüft</translation>
    </message>
    <message>
        <source>“Verify now” reads every entry and compares every hash.</source>
        <translation>„Jetzt prüfen“ liest jeden Eintrag und vergleicht jeden Hash.</translation>
    </message>
    <message>
        <source>Verifying the chain…</source>
        <translation>Die Kette wird geprüft…</translation>
    </message>
    <message>
        <source>The verification was stopped</source>
        <translation>Die Prüfung wurde abgebrochen</translation>
    </message>
    <message>
        <source>It says nothing about the chain. “Verify now” begins anew.</source>
        <translation>Das sagt nichts über die Kette. „Jetzt prüfen“ beginnt von vorn.</translation>
    </message>
    <message>
        <source>The chain could not be verified</source>
        <translation>Die Kette konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>Head #%1</source>
        <comment>newest entry</comment>
        <translation>Kopf #%1</translation>
    </message>
    <message>
        <source>the head&apos;s hash</source>
        <translation>der Hash des Kopfes</translation>
    </message>
    <message>
        <source>took %1</source>
        <comment>how long</comment>
        <translation>Dauer %1</translation>
    </message>
    <message>
        <source>Every entry is read and every hash compared.</source>
        <translation>Jeder Eintrag wird gelesen und jeder Hash verglichen.</translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <comment>verified so far</comment>
        <translation>%1 von %2 Einträgen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stops the verification; nothing is changed by it.</source>
        <translation>Bricht die Prüfung ab; dadurch wird nichts geändert.</translation>
    </message>
    <message>
        <source>What this proves, and what it cannot</source>
        <translation>Was dies beweist und was nicht</translation>
    </message>
    <message>
        <source>That the newest entries were not cut off is only shown by a head that was kept elsewhere.</source>
        <translation>Dass die neuesten Einträge nicht abgeschnitten wurden, zeigt nur ein Kopf, der anderswo aufbewahrt wurde.</translation>
    </message>
    <message>
        <source>Violations of the chain</source>
        <translation>Verletzungen der Kette</translation>
    </message>
    <message>
        <source>Enter opens the entry.</source>
        <translation>Die Eingabetaste öffnet den Eintrag.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ChainDays</name>
    <message>
        <source>Any day</source>
        <translation>Jeder Tag</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ChainFilter</name>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>There is no key “%1:”. The keys are %2.</source>
        <translation>Einen Schlüssel „%1:“ gibt es nicht. Die Schlüssel sind %2.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write 30min, 12h, 7d, 2026-11-21 or 2026-11-21T08:00:00Z.</source>
        <translation>„%1“ ist keine Zeitangabe. Schreiben Sie 30min, 12h, 7d, 2026-11-21 oder 2026-11-21T08:00:00Z.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ChainModel</name>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ChainRows</name>
    <message>
        <source>unreadable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>does not verify</source>
        <translation>besteht die Prüfung nicht</translation>
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
        <translation>Neue Einträge können nicht gelesen werden: Das Gezeigte ist womöglich veraltet.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Copied the entry.</source>
        <translation>Eintrag kopiert.</translation>
    </message>
    <message>
        <source>Entries that concern another endpoint than %1 are left out.</source>
        <translation>Einträge, die einen anderen Endpunkt als %1 betreffen, sind ausgelassen.</translation>
    </message>
    <message>
        <source>Older entries cannot be read.</source>
        <translation>Ältere Einträge können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Entry #%1 cannot be shown.</source>
        <translation>Eintrag #%1 kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>Copy entry %1</source>
        <translation>Eintrag %1 kopieren</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>Alle Einträge anzeigen</translation>
    </message>
    <message>
        <source>Show refused only</source>
        <translation>Nur Abgelehntes anzeigen</translation>
    </message>
    <message>
        <source>Filter the chain</source>
        <translation>Kette filtern</translation>
    </message>
    <message>
        <source>actor:anna  action:approval  target:web-1  since:7d</source>
        <translation>actor:anna  action:approval  target:web-1  since:7d</translation>
    </message>
    <message>
        <source>Refused only</source>
        <translation>Nur Abgelehntes</translation>
    </message>
    <message>
        <source>Shows only what the policy or an approver refused.</source>
        <translation>Zeigt nur, was die Richtlinie oder eine freigabeberechtigte Person abgelehnt hat.</translation>
    </message>
    <message>
        <source>Days that are shown</source>
        <translation>Gezeigte Tage</translation>
    </message>
    <message>
        <source>Entries of the chain</source>
        <translation>Einträge der Kette</translation>
    </message>
    <message>
        <source>Enter opens the plan that an entry belongs to.</source>
        <translation>Die Eingabetaste öffnet den Plan, zu dem ein Eintrag gehört.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Chart</name>
    <message>
        <source>nothing was measured</source>
        <translation>nichts wurde gemessen</translation>
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
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>%1: nothing was measured.</source>
        <translation>%1: Nichts wurde gemessen.</translation>
    </message>
    <message>
        <source>%1: from %2 to %3, last %4.</source>
        <translation>%1: von %2 bis %3, zuletzt %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) without a measurement.</source>
        <translation>
            <numerusform>%n Lücke ohne Messung.</numerusform>
            <numerusform>%n Lücken ohne Messung.</numerusform>
        </translation>
    </message>
    <message>
        <source>The arrow keys go from moment to moment.</source>
        <translation>Die Pfeiltasten gehen von Zeitpunkt zu Zeitpunkt.</translation>
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
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search this document</source>
        <translation>Dieses Dokument durchsuchen</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Previous match (Shift+N)</source>
        <translation>Vorheriger Treffer (Umschalt+N)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Next match (N)</source>
        <translation>Nächster Treffer (N)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the selection, or everything</source>
        <translation>Auswahl oder alles kopieren</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ConfigTab</name>
    <message>
        <source>The configuration cannot be read now</source>
        <translation>Die Konfiguration kann derzeit nicht gelesen werden</translation>
    </message>
    <message>
        <source>Reading the configuration</source>
        <translation>Die Konfiguration wird gelesen</translation>
    </message>
    <message>
        <source>As read before</source>
        <translation>Wie zuvor gelesen</translation>
    </message>
    <message>
        <source>Showing values is recorded</source>
        <translation>Das Anzeigen von Werten wird aufgezeichnet</translation>
    </message>
    <message>
        <source>The audit chain will hold that you looked, and at what, before anything is shown.</source>
        <translation>Bevor etwas angezeigt wird, hält die Audit-Kette fest, dass Sie nachgesehen haben und was.</translation>
    </message>
    <message>
        <source>&amp;Record it and show</source>
        <translation>&amp;Aufzeichnen und anzeigen</translation>
    </message>
    <message>
        <source>&amp;Keep them hidden</source>
        <translation>Verborgen &amp;lassen</translation>
    </message>
    <message>
        <source>Recording, then reading</source>
        <translation>Wird aufgezeichnet, dann gelesen</translation>
    </message>
    <message>
        <source>Values are shown</source>
        <translation>Werte werden angezeigt</translation>
    </message>
    <message>
        <source>This was recorded. They are hidden again as soon as you leave this view.</source>
        <translation>Dies wurde aufgezeichnet. Sie werden wieder verborgen, sobald Sie diese Ansicht verlassen.</translation>
    </message>
    <message>
        <source>&amp;Hide values</source>
        <translation>Werte ver&amp;bergen</translation>
    </message>
    <message>
        <source>&amp;Show values…</source>
        <translation>Werte an&amp;zeigen…</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>Noch nichts gelesen</translation>
    </message>
    <message>
        <source>Values of variables, commands and labels; looking is recorded</source>
        <translation>Werte von Variablen, Befehlen und Labels; das Nachsehen wird aufgezeichnet</translation>
    </message>
    <message>
        <source>Hide values</source>
        <translation>Werte verbergen</translation>
    </message>
    <message>
        <source>Show values</source>
        <translation>Werte anzeigen</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>Art der Anzeige</translation>
    </message>
    <message>
        <source>Structured</source>
        <translation>Strukturiert</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation>JSON roh</translation>
    </message>
    <message>
        <source>Configuration as JSON</source>
        <translation>Konfiguration als JSON</translation>
    </message>
</context>
<context>
    <name>wingman::ui::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
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
        <translation>Der Standard ist %1</translation>
    </message>
    <message>
        <source>How the core works</source>
        <translation>Wie der Kern arbeitet</translation>
    </message>
    <message>
        <source>The doctor looks</source>
        <translation>Die Diagnose läuft</translation>
    </message>
    <message>
        <source>The doctor is looking already.</source>
        <translation>Die Diagnose läuft bereits.</translation>
    </message>
    <message>
        <source>Nothing is out of order.</source>
        <translation>Alles in Ordnung.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) out of order.</source>
        <translation>
            <numerusform>%n Punkt nicht in Ordnung.</numerusform>
            <numerusform>%n Punkte nicht in Ordnung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Audit chain</source>
        <translation>Audit-Kette</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 Einträge</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Open the chain</source>
        <translation>Kette öffnen</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>for this person only</source>
        <translation>nur für diese Person</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Run the &amp;doctor</source>
        <translation>&amp;Diagnose ausführen</translation>
    </message>
    <message>
        <source>Run the doctor</source>
        <translation>Diagnose ausführen</translation>
    </message>
    <message>
        <source>every change is a plan, and recorded</source>
        <translation>jede Änderung ist ein Plan und wird aufgezeichnet</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <source>Looks at the data folder, the database, the keychain and the way to every endpoint, and changes nothing.</source>
        <translation>Prüft den Datenordner, die Datenbank, den Schlüsselbund und den Weg zu jedem Endpunkt und ändert nichts.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Day</name>
    <message>
        <source>%1 was created</source>
        <translation>%1 wurde erstellt</translation>
    </message>
    <message>
        <source>%1 started</source>
        <translation>%1 wurde gestartet</translation>
    </message>
    <message>
        <source>%1 was stopped</source>
        <translation>%1 wurde gestoppt</translation>
    </message>
    <message>
        <source>%1 was restarted</source>
        <translation>%1 wurde neu gestartet</translation>
    </message>
    <message>
        <source>%1 was sent a signal</source>
        <translation>An %1 wurde ein Signal gesendet</translation>
    </message>
    <message>
        <source>%1 was paused</source>
        <translation>%1 wurde pausiert</translation>
    </message>
    <message>
        <source>%1 was resumed</source>
        <translation>%1 wurde fortgesetzt</translation>
    </message>
    <message>
        <source>%1 was renamed</source>
        <translation>%1 wurde umbenannt</translation>
    </message>
    <message>
        <source>The limits of %1 were changed</source>
        <translation>Die Grenzen von %1 wurden geändert</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <translation>%1 wurde entfernt</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation>%1 wurde gelöscht</translation>
    </message>
    <message>
        <source>%1 exited</source>
        <translation>%1 hat sich beendet</translation>
    </message>
    <message>
        <source>%1 ran out of memory</source>
        <translation>%1 hatte keinen Arbeitsspeicher mehr</translation>
    </message>
    <message>
        <source>%1 became unhealthy</source>
        <translation>%1 ist ungesund geworden</translation>
    </message>
    <message>
        <source>%1 became healthy</source>
        <translation>%1 ist wieder gesund</translation>
    </message>
    <message>
        <source>%1 appeared</source>
        <translation>%1 ist hinzugekommen</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <translation>%1 ist nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>geschehen</translation>
    </message>
    <message>
        <source>unwell</source>
        <translation>ungesund</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>outside Wingman</source>
        <translation>außerhalb von Wingman</translation>
    </message>
    <message>
        <source>engine event</source>
        <translation>Engine-Ereignis</translation>
    </message>
    <message>
        <source>%1, asked by %2</source>
        <comment>what was done, and who</comment>
        <translation>%1, angefragt von %2</translation>
    </message>
    <message>
        <source>%1: %2, asked by %3</source>
        <comment>a deed, how it stands, and who</comment>
        <translation>%1: %2, angefragt von %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name, the engine&apos;s word for what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 changed</source>
        <comment>what, of what</comment>
        <translation>%1 von %2 hat sich geändert</translation>
    </message>
    <message>
        <source>%1 of %2 went from %3 to %4</source>
        <comment>what, of what</comment>
        <translation>%1 von %2 wechselte von %3 zu %4</translation>
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
        <translation>Eintrag %1 der Aufzeichnung: %2</translation>
    </message>
</context>
<context>
    <name>wingman::ui::DetailsHeader</name>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>workloads</comment>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>One plan with a row for each of them</source>
        <translation>Ein Plan mit einer Zeile für jedes davon</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Nicht mehr vorhanden</translation>
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
        <translation>Öffnet den Plan; nichts geschieht, bevor Sie zustimmen</translation>
    </message>
    <message>
        <source>Would be refused: %1</source>
        <translation>Würde abgelehnt: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>&amp;Namen kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>&amp;ID kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>&amp;Adresse kopieren</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Shows what it writes, below</source>
        <translation>Zeigt unten, was es ausgibt</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Everything that can be done with it</source>
        <translation>Alles, was damit getan werden kann</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Close the details (Esc)</source>
        <translation>Details schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Drawer</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>wingman::ui::EndpointDetails</name>
    <message>
        <source>Choose an endpoint</source>
        <translation>Endpunkt auswählen</translation>
    </message>
    <message>
        <source>Part of the demonstration: nothing real is behind it.</source>
        <translation>Teil der Demonstration: Dahinter steht nichts Wirkliches.</translation>
    </message>
    <message>
        <source>Found by: %1</source>
        <translation>Gefunden durch: %1</translation>
    </message>
    <message>
        <source>It does not answer</source>
        <translation>Antwortet nicht</translation>
    </message>
    <message>
        <source>Some of it could not be read</source>
        <translation>Ein Teil davon konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>It was not saved here: it was found by %1.</source>
        <translation>Nicht hier gespeichert: gefunden durch %1.</translation>
    </message>
    <message>
        <source>The doctor is looking already.</source>
        <translation>Die Diagnose läuft bereits.</translation>
    </message>
    <message>
        <source>The doctor goes the way there, layer by layer.</source>
        <translation>Die Diagnose geht den Weg dorthin Schicht für Schicht.</translation>
    </message>
    <message>
        <source>Not looked at yet. The doctor goes the way there, layer by layer, and changes nothing.</source>
        <translation>Noch nicht untersucht. Die Diagnose geht den Weg dorthin Schicht für Schicht und ändert nichts.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Run the &amp;doctor</source>
        <translation>&amp;Diagnose ausführen</translation>
    </message>
    <message>
        <source>Read &amp;again</source>
        <translation>E&amp;rneut lesen</translation>
    </message>
    <message>
        <source>Show &amp;all endpoints</source>
        <translation>&amp;Alle Endpunkte anzeigen</translation>
    </message>
    <message>
        <source>Show &amp;only this</source>
        <translation>&amp;Nur diesen anzeigen</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Vergessen…</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>Der Weg dorthin</translation>
    </message>
    <message>
        <source>The doctor looks</source>
        <translation>Die Diagnose läuft</translation>
    </message>
    <message>
        <source>Then a snapshot of the guest can be taken before something is done in it.</source>
        <translation>Dann lässt sich ein Snapshot des Gasts anlegen, bevor darin etwas getan wird.</translation>
    </message>
    <message>
        <source>Say in which &amp;guest it lives…</source>
        <translation>Angeben, in welchem &amp;Gast sie läuft…</translation>
    </message>
</context>
<context>
    <name>wingman::ui::EndpointForm</name>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key)</source>
        <translation>Zertifikate und Schlüssel (*.pem *.crt *.cer *.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>An address is needed: unix:///PATH, or tcp://HOST:PORT.</source>
        <translation>Eine Adresse ist nötig: unix:///PATH oder tcp://HOST:PORT.</translation>
    </message>
    <message>
        <source>Mutual TLS needs all three files.</source>
        <translation>Gegenseitiges TLS benötigt alle drei Dateien.</translation>
    </message>
    <message>
        <source>Beyond this machine an engine is only spoken to over mutual TLS: give the three files.</source>
        <translation>Mit einer Engine außerhalb dieses Rechners wird nur über gegenseitiges TLS gesprochen: Geben Sie die drei Dateien an.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a field, and what is wrong with it</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>A name is needed: letters, digits, dots and dashes.</source>
        <translation>Ein Name ist nötig: Buchstaben, Ziffern, Punkte und Striche.</translation>
    </message>
    <message>
        <source>“%1” is taken; choose another name.</source>
        <translation>„%1“ ist vergeben; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>Certificate a&amp;uthority</source>
        <translation>&amp;Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Own &amp;certificate</source>
        <translation>&amp;Eigenes Zertifikat</translation>
    </message>
    <message>
        <source>Own &amp;key</source>
        <translation>Eigener &amp;Schlüssel</translation>
    </message>
    <message>
        <source>Name in the ce&amp;rtificate</source>
        <translation>Name im Ze&amp;rtifikat</translation>
    </message>
    <message>
        <source>unix:///run/nas/docker.sock or tcp://shed:2376</source>
        <translation>unix:///run/nas/docker.sock oder tcp://shed:2376</translation>
    </message>
    <message>
        <source>What you call it: nas, shed</source>
        <translation>Wie Sie ihn nennen: nas, shed</translation>
    </message>
    <message>
        <source>The address&apos;s host, unless it is another</source>
        <translation>Der Host der Adresse, sofern kein anderer</translation>
    </message>
    <message>
        <source>The full path of a PEM file</source>
        <translation>Der vollständige Pfad einer PEM-Datei</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Datei auswählen: %1</translation>
    </message>
</context>
<context>
    <name>wingman::ui::EndpointModel</name>
    <message>
        <source>%1 of %2 running</source>
        <translation>%1 von %2 laufen</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Workloads</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Gefunden durch</translation>
    </message>
</context>
<context>
    <name>wingman::ui::EntryDetails</name>
    <message>
        <source>The machine&apos;s clock stood behind the entry before. The order is by number, not by time.</source>
        <translation>Die Uhr des Rechners stand hinter der des vorigen Eintrags. Die Reihenfolge folgt der Nummer, nicht der Zeit.</translation>
    </message>
    <message>
        <source>The machine&apos;s clock had jumped ahead, or the machine had slept.</source>
        <translation>Die Uhr des Rechners war vorgesprungen, oder der Rechner hatte geschlafen.</translation>
    </message>
    <message>
        <source>the first entry of the chain</source>
        <translation>der erste Eintrag der Kette</translation>
    </message>
    <message>
        <source>the first entry of a day</source>
        <translation>der erste Eintrag eines Tages</translation>
    </message>
    <message>
        <source>the first entry of a month</source>
        <translation>der erste Eintrag eines Monats</translation>
    </message>
    <message>
        <source>Details of the entry</source>
        <translation>Details des Eintrags</translation>
    </message>
    <message>
        <source>Select an entry: what happened, on which rules it was decided, and why the entry can be believed stands here.</source>
        <translation>Wählen Sie einen Eintrag aus: Hier steht, was geschehen ist, nach welchen Regeln entschieden wurde und warum dem Eintrag zu trauen ist.</translation>
    </message>
    <message>
        <source>does not verify</source>
        <translation>besteht die Prüfung nicht</translation>
    </message>
    <message>
        <source>Nothing that this entry says can be believed. Keep a copy of the data folder, verify the whole chain, and restore a backup that verifies.</source>
        <translation>Nichts, was dieser Eintrag sagt, ist glaubwürdig. Bewahren Sie eine Kopie des Datenordners auf, prüfen Sie die ganze Kette, und spielen Sie eine Sicherung ein, die die Prüfung besteht.</translation>
    </message>
    <message>
        <source>The entry as it is stored</source>
        <translation>Der Eintrag, wie er gespeichert ist</translation>
    </message>
    <message>
        <source>The entry as JSON</source>
        <translation>Der Eintrag als JSON</translation>
    </message>
    <message>
        <source>The policy refused it</source>
        <translation>Die Richtlinie hat es abgelehnt</translation>
    </message>
    <message>
        <source>Nothing was sent to the engine.</source>
        <translation>An die Engine wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Also found</source>
        <translation>Außerdem gefunden</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>the built-in one</source>
        <translation>die eingebaute</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Prüfpunkt</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>What its hashes say</source>
        <translation>Was die Hashes sagen</translation>
    </message>
    <message>
        <source>Why this entry can be trusted</source>
        <translation>Warum diesem Eintrag zu trauen ist</translation>
    </message>
    <message>
        <source>This hash</source>
        <translation>Dieser Hash</translation>
    </message>
    <message>
        <source>Before it</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>%1, SHA-256 over its canonical bytes</source>
        <translation>%1, SHA-256 über die kanonischen Bytes</translation>
    </message>
    <message>
        <source>The stored bytes give this hash, and the next entry names it. Whoever changed one entry would have to write all later ones anew.</source>
        <translation>Die gespeicherten Bytes ergeben diesen Hash, und der nächste Eintrag nennt ihn. Wer einen Eintrag ändert, müsste alle späteren neu schreiben.</translation>
    </message>
    <message>
        <source>Copy entry</source>
        <translation>Eintrag kopieren</translation>
    </message>
    <message>
        <source>Copies the entry with its hash as JSON.</source>
        <translation>Kopiert den Eintrag samt Hash als JSON.</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>The stored bytes give this hash. It is the newest entry: the next one will name its hash, and until then only a head that was kept elsewhere shows that it is there.</source>
        <translation>Die gespeicherten Bytes ergeben diesen Hash. Es ist der neueste Eintrag: Der nächste wird seinen Hash nennen, und bis dahin zeigt nur ein anderswo aufbewahrter Kopf, dass es ihn gibt.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Execution</name>
    <message>
        <source>done</source>
        <comment>a step</comment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>was so already</source>
        <comment>a step</comment>
        <translation>war schon so</translation>
    </message>
    <message>
        <source>simulated</source>
        <comment>a step</comment>
        <translation>simuliert</translation>
    </message>
    <message>
        <source>sent, waiting for the answer</source>
        <comment>a step</comment>
        <translation>gesendet, wartet auf Antwort</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a step</comment>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>unknown: the answer was lost</source>
        <comment>a step</comment>
        <translation>unbekannt: die Antwort ging verloren</translation>
    </message>
    <message>
        <source>not begun</source>
        <comment>a step</comment>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>%1: %2, at attempt %3</source>
        <comment>step, state, number</comment>
        <translation>%1: %2, im Versuch %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Read back and compare with what was promised: %1</source>
        <translation>Zurücklesen und mit dem Zugesagten vergleichen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n look(s)</source>
        <translation>
            <numerusform>%n Abfrage</numerusform>
            <numerusform>%n Abfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>for information</source>
        <comment>level of a finding</comment>
        <translation>zur Information</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>level of a finding</comment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>refuses it</source>
        <comment>level of a finding</comment>
        <translation>lehnt es ab</translation>
    </message>
    <message>
        <source>%1 asked for it; nobody has decided yet.</source>
        <translation>Angefragt von %1; noch hat niemand entschieden.</translation>
    </message>
    <message>
        <source>%1 approved what %2 asked for. It may be started once.</source>
        <translation>%1 hat freigegeben, was %2 angefragt hat. Es kann einmal gestartet werden.</translation>
    </message>
    <message>
        <source>%1 rejected what %2 asked for.</source>
        <translation>%1 hat abgelehnt, was %2 angefragt hat.</translation>
    </message>
    <message>
        <source>%1 approved what %2 asked for, and it was used.</source>
        <translation>%1 hat freigegeben, was %2 angefragt hat, und die Freigabe wurde verwendet.</translation>
    </message>
    <message>
        <source>%1 approved it, and it lapsed before it was used.</source>
        <translation>Freigegeben von %1; die Freigabe lief ab, bevor sie verwendet wurde.</translation>
    </message>
    <message>
        <source>%1 asked for it, and nobody decided in time.</source>
        <translation>Angefragt von %1; niemand hat rechtzeitig entschieden.</translation>
    </message>
    <message>
        <source>It no longer holds: the plan was withdrawn, or no longer described what was there.</source>
        <translation>Gilt nicht mehr: Der Plan wurde zurückgezogen oder beschrieb nicht mehr, was vorhanden war.</translation>
    </message>
    <message>
        <source>Nobody has asked for it or started it yet. The plan sheet does both.</source>
        <translation>Noch hat niemand dies angefragt oder gestartet. Beides geschieht auf dem Planblatt.</translation>
    </message>
    <message>
        <source>It waits for an approver, who decides on the plan sheet.</source>
        <translation>Wartet auf eine freigabeberechtigte Person, die auf dem Planblatt entscheidet.</translation>
    </message>
    <message>
        <source>It may be started, once, from the plan sheet.</source>
        <translation>Kann einmal gestartet werden, aus dem Planblatt.</translation>
    </message>
    <message>
        <source>It is under way; its steps stand below as they are recorded.</source>
        <translation>Läuft gerade; die Schritte stehen unten, sobald sie aufgezeichnet sind.</translation>
    </message>
    <message>
        <source>The target is as it was read last, below. Look at the step that failed, mend what it names, and plan it anew.</source>
        <translation>Das Ziel ist so, wie es zuletzt gelesen wurde, siehe unten. Sehen Sie sich den gescheiterten Schritt an, beheben Sie, was er nennt, und planen Sie neu.</translation>
    </message>
    <message>
        <source>Whether it was done is not known: the answer was lost. Wingman goes on looking at the target; do not repeat it before that is clear.</source>
        <translation>Ob es ausgeführt wurde, ist nicht bekannt: Die Antwort ging verloren. Wingman sieht weiter nach dem Ziel; wiederholen Sie es nicht, bevor das geklärt ist.</translation>
    </message>
    <message>
        <source>Nothing was sent. The approver&apos;s reason stands below.</source>
        <translation>Nichts wurde gesendet. Der Grund der Ablehnung steht unten.</translation>
    </message>
    <message>
        <source>Nothing was sent. It can be planned anew.</source>
        <translation>Nichts wurde gesendet. Es kann neu geplant werden.</translation>
    </message>
    <message>
        <source>It was stopped. What had been sent by then stands below.</source>
        <translation>Angehalten. Was bis dahin gesendet war, steht unten.</translation>
    </message>
    <message>
        <source>It was done and then undone.</source>
        <translation>Wurde ausgeführt und dann rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Nothing was sent. What would have to change to allow it stands on the plan sheet.</source>
        <translation>Nichts wurde gesendet. Was sich ändern müsste, um es zu erlauben, steht auf dem Planblatt.</translation>
    </message>
    <message>
        <source>%1, unchanged</source>
        <comment>a fact&apos;s value</comment>
        <translation>%1, unverändert</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ExecutionDetails</name>
    <message>
        <source>Details of the execution</source>
        <translation>Details der Ausführung</translation>
    </message>
    <message>
        <source>Select an execution: its plan, what was decided and by whom, every call with its time, and what changed stand here.</source>
        <translation>Wählen Sie eine Ausführung aus: Hier stehen ihr Plan, was von wem entschieden wurde, jeder Aufruf mit seiner Zeit und was sich geändert hat.</translation>
    </message>
    <message>
        <source>What is stored here is not what the chain says. Believe neither, verify the whole chain, keep a copy of the data folder, and restore a backup that verifies.</source>
        <translation>Was hier gespeichert ist, weicht von der Kette ab. Trauen Sie keinem von beiden, prüfen Sie die ganze Kette, bewahren Sie eine Kopie des Datenordners auf, und spielen Sie eine Sicherung ein, die die Prüfung besteht.</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Angefragt von</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Started by %1</source>
        <translation>Gestartet von %1</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>%1, simulated: nothing was sent</source>
        <translation>%1, simuliert: Nichts wurde gesendet</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>the built-in one</source>
        <translation>die eingebaute</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>What the policy found</source>
        <translation>Was die Richtlinie festgestellt hat</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>Steps: %1</source>
        <comment>of a target</comment>
        <translation>Schritte: %1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Where the chain proves it</source>
        <translation>Wo die Kette es beweist</translation>
    </message>
    <message>
        <source>what was asked and decided</source>
        <translation>was angefragt und entschieden wurde</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>an approval was asked for</source>
        <translation>eine Freigabe wurde angefragt</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Absicht</translation>
    </message>
    <message>
        <source>durable before anything was sent</source>
        <translation>dauerhaft gespeichert, bevor etwas gesendet wurde</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Open plan sheet</source>
        <translation>Planblatt öffnen</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Copies what “wingmanctl execution show --json” prints.</source>
        <translation>Kopiert, was „wingmanctl execution show --json“ ausgibt.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ExecutionModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Angefragt von</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
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
        <translation>simuliert</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ExecutionsView</name>
    <message>
        <source>Copied the execution.</source>
        <translation>Ausführung kopiert.</translation>
    </message>
    <message>
        <source>Copied the execution as JSON.</source>
        <translation>Ausführung als JSON kopiert.</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Jeder Zustand</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Gelungen</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Ausgang unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n execution(s)</source>
        <translation>
            <numerusform>%n Ausführung</numerusform>
            <numerusform>%n Ausführungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n execution(s) match</source>
        <translation>
            <numerusform>%1 von %n Ausführung passt</numerusform>
            <numerusform>%1 von %n Ausführungen passen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the plan “%1”</source>
        <translation>Plan „%1“ öffnen</translation>
    </message>
    <message>
        <source>Copy the execution as JSON</source>
        <translation>Ausführung als JSON kopieren</translation>
    </message>
    <message>
        <source>Filter the executions</source>
        <translation>Ausführungen filtern</translation>
    </message>
    <message>
        <source>restart  web-1  anna</source>
        <translation>restart  web-1  anna</translation>
    </message>
    <message>
        <source>States that are shown</source>
        <translation>Gezeigte Zustände</translation>
    </message>
    <message>
        <source>Load more</source>
        <translation>Mehr laden</translation>
    </message>
    <message>
        <source>Reads older executions as well.</source>
        <translation>Liest auch ältere Ausführungen.</translation>
    </message>
    <message>
        <source>Executions</source>
        <translation>Ausführungen</translation>
    </message>
    <message>
        <source>Enter opens the plan sheet.</source>
        <translation>Die Eingabetaste öffnet das Planblatt.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::FactorSheet</name>
    <message>
        <source>None of these can be given here; a token needs none.</source>
        <translation>Keiner davon lässt sich hier angeben; ein Token benötigt keinen.</translation>
    </message>
    <message>
        <source>The code is needed.</source>
        <translation>Der Code ist nötig.</translation>
    </message>
    <message>
        <source>The code has six to eight digits.</source>
        <translation>Der Code hat sechs bis acht Ziffern.</translation>
    </message>
    <message>
        <source>A second factor is needed</source>
        <translation>Ein zweiter Faktor ist nötig</translation>
    </message>
    <message>
        <source>%1 signs in at %2, which asks for a second factor. It is not kept.</source>
        <translation>%1 meldet sich bei %2 an; dort wird ein zweiter Faktor verlangt. Er wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>App (TOTP)</source>
        <translation>App (TOTP)</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Which second factor</source>
        <translation>Welcher zweite Faktor</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>Code of the app</source>
        <translation>Code der App</translation>
    </message>
    <message>
        <source>It changes every half minute.</source>
        <translation>Er wechselt jede halbe Minute.</translation>
    </message>
    <message>
        <source>Each recovery key is good for one time.</source>
        <translation>Jeder Wiederherstellungsschlüssel gilt einmal.</translation>
    </message>
    <message>
        <source>This user has only %1, which needs a browser. Sign in with an API token instead.</source>
        <translation>Dieser Benutzer hat nur %1; das erfordert einen Browser. Melden Sie sich stattdessen mit einem API-Token an.</translation>
    </message>
    <message>
        <source>Do not sign in</source>
        <translation>Nicht anmelden</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
</context>
<context>
    <name>wingman::ui::FailureMessage</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>wingman::ui::FilterField</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>wingman::ui::FindingModel</name>
    <message>
        <source>Level</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Stammt von</translation>
    </message>
</context>
<context>
    <name>wingman::ui::FirstLookStep</name>
    <message>
        <source>Choose what the pages show first. Looking changes nothing, and you can look at something else at any time, at the top of the window.</source>
        <translation>Wählen Sie, was die Seiten zuerst zeigen. Ansehen ändert nichts, und oben im Fenster können Sie jederzeit etwas anderes ansehen.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::FirstRulesStep</name>
    <message>
        <source>%1 decides the mode of this process: change it there, or start Wingman without it.</source>
        <translation>%1 bestimmt den Modus dieses Prozesses: Ändern Sie ihn dort, oder starten Sie Wingman ohne diese Vorgabe.</translation>
    </message>
    <message>
        <source>An admin may change the mode; you are %1.</source>
        <translation>Ein Admin darf den Modus ändern; Sie sind %1.</translation>
    </message>
    <message>
        <source>Nothing can be changed until the lockdown is lifted.</source>
        <translation>Nichts kann geändert werden, bis die Sperre aufgehoben ist.</translation>
    </message>
    <message>
        <source>%1 decides the mode; without it MOCK holds.</source>
        <translation>%1 bestimmt den Modus; ohne diese Vorgabe gilt MOCK.</translation>
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
        <translation>Jede Änderung wird simuliert; nichts wird angetastet. Am besten zum Kennenlernen.</translation>
    </message>
    <message>
        <source>Real, but only on what carries the label wingman.test=true.</source>
        <translation>Echt, aber nur an dem, was das Label wingman.test=true trägt.</translation>
    </message>
    <message>
        <source>Real, on what the allowlist names. For daily use.</source>
        <translation>Echt, an dem, was die Positivliste nennt. Für den täglichen Gebrauch.</translation>
    </message>
    <message>
        <source>holds now</source>
        <comment>a mode</comment>
        <translation>gilt jetzt</translation>
    </message>
    <message>
        <source>Back to &amp;MOCK…</source>
        <translation>Zurück zu &amp;MOCK…</translation>
    </message>
    <message>
        <source>What was armed is disarmed.</source>
        <translation>Was scharf war, wird unscharf geschaltet.</translation>
    </message>
    <message>
        <source>Arm &amp;INTEGRATION…</source>
        <translation>&amp;INTEGRATION scharfschalten…</translation>
    </message>
    <message>
        <source>It holds until it is disarmed or the machine restarts.</source>
        <translation>Gilt, bis unscharf geschaltet oder der Rechner neu gestartet wird.</translation>
    </message>
    <message>
        <source>What &amp;LAB needs…</source>
        <translation>Was &amp;LAB benötigt…</translation>
    </message>
    <message>
        <source>LAB is not armed on the way through here: its checks have to pass first, and a phrase is typed. Do it when the list is right; the badge at the top of the window leads there.</source>
        <translation>LAB wird nicht auf dem Weg hier hindurch scharfgeschaltet: Zuerst müssen die Prüfungen bestanden sein, und ein Wortlaut wird eingetippt. Tun Sie es, wenn die Liste stimmt; das Abzeichen oben im Fenster führt dorthin.</translation>
    </message>
    <message>
        <source>%1 imposes the list; it can only be changed there.</source>
        <translation>%1 gibt die Liste vor; sie lässt sich nur dort ändern.</translation>
    </message>
    <message>
        <source>An admin may change the list; you are %1.</source>
        <translation>Ein Admin darf die Liste ändern; Sie sind %1.</translation>
    </message>
    <message>
        <source>Proposed from what runs now. It does nothing until LAB is armed; take away what should never be touched, or change an entry (F2).</source>
        <translation>Vorgeschlagen aus dem, was jetzt läuft. Sie bewirkt nichts, bis LAB scharf ist; nehmen Sie weg, was nie angetastet werden soll, oder ändern Sie einen Eintrag (F2).</translation>
    </message>
    <message>
        <source>Nothing runs there now, or it was not read yet: there is nothing to propose. Names can be added under Settings at any time.</source>
        <translation>Dort läuft jetzt nichts, oder es wurde noch nicht gelesen: Es gibt nichts vorzuschlagen. Namen lassen sich jederzeit in den Einstellungen hinzufügen.</translation>
    </message>
    <message>
        <source>tick all</source>
        <translation>alle anhaken</translation>
    </message>
    <message>
        <source>tick none</source>
        <translation>keine anhaken</translation>
    </message>
    <message>
        <source>Tick all entries</source>
        <translation>Alle Einträge anhaken</translation>
    </message>
    <message>
        <source>Tick no entry</source>
        <translation>Keinen Eintrag anhaken</translation>
    </message>
    <message>
        <source>Nothing is ticked that is not on the list already.</source>
        <translation>Nichts ist angehakt, was nicht schon auf der Liste steht.</translation>
    </message>
    <message>
        <source>The list is fixed</source>
        <translation>Die Liste ist vorgegeben</translation>
    </message>
    <message>
        <source>How real a change is</source>
        <translation>Wie echt eine Änderung ist</translation>
    </message>
    <message>
        <source>Every change is a plan first. The mode says whether it is carried out then, and on what; reading is the same in each.</source>
        <translation>Jede Änderung ist zuerst ein Plan. Der Modus bestimmt, ob er dann ausgeführt wird und woran; gelesen wird in jedem gleich.</translation>
    </message>
    <message>
        <source>What LAB may act on</source>
        <translation>Worauf LAB wirken darf</translation>
    </message>
    <message>
        <source>Proposed allowlist</source>
        <translation>Vorgeschlagene Positivliste</translation>
    </message>
    <message>
        <source>Columns of the proposed allowlist</source>
        <translation>Spalten der vorgeschlagenen Positivliste</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Allow %n entries…</source>
        <translation>
            <numerusform>%n Eintrag &amp;erlauben…</numerusform>
            <numerusform>%n Einträge &amp;erlauben…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Allow…</source>
        <translation>&amp;Erlauben…</translation>
    </message>
    <message>
        <source>Opens the plan: nothing is written before you say so.</source>
        <translation>Öffnet den Plan: Nichts wird geschrieben, bevor Sie zustimmen.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::FirstRunSheet</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Go to Home</source>
        <translation>&amp;Zur Übersicht</translation>
    </message>
    <message>
        <source>&amp;Add “%1”…</source>
        <translation>„%1“ &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Opens the plan: nothing is saved before you say so.</source>
        <translation>Öffnet den Plan: Nichts wird gespeichert, bevor Sie zustimmen.</translation>
    </message>
    <message>
        <source>&amp;Type an address…</source>
        <translation>Adresse &amp;eingeben…</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Three steps. Leave at any point: it goes on where you left it.</source>
        <translation>Drei Schritte. Sie können jederzeit aufhören: Es geht dort weiter, wo Sie aufgehört haben.</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Was angesehen wird</translation>
    </message>
    <message>
        <source>What may be done</source>
        <translation>Was erlaubt ist</translation>
    </message>
    <message>
        <source>Where secrets are kept</source>
        <translation>Wo Geheimnisse liegen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Closes this; Home and the palette lead back here.</source>
        <translation>Schließt dies; die Übersicht und die Palette führen hierher zurück.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Back to the step before</source>
        <translation>Zurück zum vorigen Schritt</translation>
    </message>
    <message>
        <source>&amp;Add a cluster…</source>
        <translation>Cluster &amp;hinzufügen…</translation>
    </message>
</context>
<context>
    <name>wingman::ui::FirstSecretsStep</name>
    <message>
        <source>A secret is a token, a password, a key. The database, the record, logs and arguments only ever hold a reference to it: where it lies, not what it says.</source>
        <translation>Ein Geheimnis ist ein Token, ein Passwort, ein Schlüssel. Datenbank, Aufzeichnung, Protokolle und Argumente enthalten immer nur einen Verweis darauf: wo es liegt, nicht was es sagt.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain</source>
        <translation>Der Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>ask again</source>
        <translation>erneut fragen</translation>
    </message>
    <message>
        <source>Ask the keychain again</source>
        <translation>Schlüsselbund erneut fragen</translation>
    </message>
    <message>
        <source>Asking the keychain</source>
        <translation>Schlüsselbund wird gefragt</translation>
    </message>
    <message>
        <source>Being asked</source>
        <translation>Wird gefragt</translation>
    </message>
    <message>
        <source>The doctor asks whether it answers. Nothing is written.</source>
        <translation>Die Diagnose fragt, ob er antwortet. Nichts wird geschrieben.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Nobody said whether there is a keychain.</source>
        <translation>Ob es einen Schlüsselbund gibt, hat niemand gesagt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>It answers</source>
        <translation>Er antwortet</translation>
    </message>
    <message>
        <source>Secrets can be kept there, under names of this data folder&apos;s own.</source>
        <translation>Geheimnisse können dort aufbewahrt werden, unter Namen, die zu diesem Datenordner gehören.</translation>
    </message>
    <message>
        <source>There is none to use</source>
        <translation>Keiner ist verwendbar</translation>
    </message>
    <message>
        <source>It does not answer</source>
        <translation>Antwortet nicht</translation>
    </message>
    <message>
        <source>Where a secret may lie</source>
        <translation>Wo ein Geheimnis liegen darf</translation>
    </message>
    <message>
        <source>Secret Service or KWallet here, Keychain on macOS, Credential Manager on Windows. The usual place.</source>
        <translation>Secret Service oder KWallet hier, Schlüsselbund auf macOS, Anmeldeinformationsverwaltung unter Windows. Der übliche Ort.</translation>
    </message>
    <message>
        <source>A file that only you can read; one that others can read is refused.</source>
        <translation>Eine Datei, die nur Sie lesen können; eine, die andere lesen können, wird abgelehnt.</translation>
    </message>
    <message>
        <source>A credential that the service manager hands over, for what runs unattended.</source>
        <translation>Zugangsdaten, die der Dienstverwalter übergibt, für das, was unbeaufsichtigt läuft.</translation>
    </message>
    <message>
        <source>An engine on this machine needs no secret. There is no store of Wingman&apos;s own, and no place in clear to fall back on.</source>
        <translation>Eine Engine auf diesem Rechner benötigt kein Geheimnis. Wingman hat keinen eigenen Speicher dafür, und keinen Ort im Klartext als Rückfall.</translation>
    </message>
    <message>
        <source>Without a keychain nothing is kept in clear instead: name a file or a credential of the service manager where a secret is needed. An engine on this machine needs none.</source>
        <translation>Ohne Schlüsselbund wird stattdessen nichts im Klartext aufbewahrt: Nennen Sie eine Datei oder Zugangsdaten des Dienstverwalters, wo ein Geheimnis nötig ist. Eine Engine auf diesem Rechner benötigt keines.</translation>
    </message>
    <message>
        <source>The lock of this console</source>
        <translation>Die Sperre dieser Konsole</translation>
    </message>
    <message>
        <source>set a passphrase</source>
        <translation>Passphrase setzen</translation>
    </message>
    <message>
        <source>Set a passphrase for the lock</source>
        <translation>Eine Passphrase für die Sperre setzen</translation>
    </message>
    <message>
        <source>A passphrase is set: the console can be locked, and each start asks for it.</source>
        <translation>Eine Passphrase ist gesetzt: Die Konsole lässt sich sperren, und jeder Start fragt nach ihr.</translation>
    </message>
    <message>
        <source>With a passphrase nobody else uses the console at this desktop. Settings can set it later too.</source>
        <translation>Mit einer Passphrase benutzt an diesem Desktop niemand sonst die Konsole. Die Einstellungen können sie auch später setzen.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::FleetDelegate</name>
    <message>
        <source>%1 for %2</source>
        <comment>state, how long</comment>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>%1 of %2 running</source>
        <translation>%1 von %2 laufen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>latency, when it was measured</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used, all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation>Gestört</translation>
    </message>
    <message>
        <source>No quorum</source>
        <translation>Nicht beschlussfähig</translation>
    </message>
    <message>
        <source>node</source>
        <translation>Knoten</translation>
    </message>
</context>
<context>
    <name>wingman::ui::FleetFacts</name>
    <message>
        <source>%1 of %2</source>
        <comment>used, all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Beschlussfähigkeit</translation>
    </message>
    <message>
        <source>a node that stands alone needs none</source>
        <translation>ein einzeln stehender Knoten benötigt keine</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no: the cluster changes nothing until it is back</source>
        <translation>nein: Der Cluster ändert nichts, bis sie wiederhergestellt ist</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>%1 of %2 answer</source>
        <translation>%1 von %2 antworten</translation>
    </message>
    <message>
        <source>the system&apos;s certificates</source>
        <translation>die Zertifikate des Systems</translation>
    </message>
    <message>
        <source>the certificate authority %1</source>
        <translation>die Zertifizierungsstelle %1</translation>
    </message>
    <message>
        <source>the fingerprint %1…</source>
        <translation>den Fingerabdruck %1…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Trusted by</source>
        <translation>Vertraut durch</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>%1 (the server speaks up to %2)</source>
        <translation>%1 (der Server spricht bis %2)</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Prozessoren</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>local socket, or the system&apos;s certificates</source>
        <translation>lokaler Socket oder die Zertifikate des Systems</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>%1 of %2 running</source>
        <translation>%1 von %2 laufen</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Root disks</source>
        <translation>Root-Platten</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>aus %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n core(s)</source>
        <comment>share</comment>
        <translation>
            <numerusform>%1 von %n Kern</numerusform>
            <numerusform>%1 von %n Kernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Root disk</source>
        <translation>Root-Platte</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>nicht verfügbar</translation>
    </message>
    <message>
        <source>%1 · %2 · shared</source>
        <comment>used, type</comment>
        <translation>%1 · %2 · gemeinsam genutzt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>used, type</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Läuft in</translation>
    </message>
    <message>
        <source>nobody said in which guest</source>
        <translation>niemand hat angegeben, in welchem Gast</translation>
    </message>
</context>
<context>
    <name>wingman::ui::FleetModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Workloads</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Root disk</source>
        <translation>Root-Platte</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Gefunden durch</translation>
    </message>
</context>
<context>
    <name>wingman::ui::FleetPage</name>
    <message numerus="yes">
        <source>%n endpoint(s) cannot be used</source>
        <translation>
            <numerusform>%n Endpunkt ist nicht verwendbar</numerusform>
            <numerusform>%n Endpunkte sind nicht verwendbar</numerusform>
        </translation>
    </message>
    <message>
        <source>No endpoint yet</source>
        <translation>Noch kein Endpunkt</translation>
    </message>
    <message>
        <source>Add a Docker engine or a Proxmox cluster. What is found on this machine is offered.</source>
        <translation>Fügen Sie eine Docker-Engine oder einen Proxmox-Cluster hinzu. Was auf diesem Rechner gefunden wird, wird angeboten.</translation>
    </message>
    <message>
        <source>Add an endpoint…</source>
        <translation>Endpunkt hinzufügen…</translation>
    </message>
    <message>
        <source>Run the doctor for %1</source>
        <translation>Diagnose für %1 ausführen</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>&amp;Add an endpoint…</source>
        <translation>Endpunkt &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Add an endpoint</source>
        <translation>Endpunkt hinzufügen</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>There is no endpoint and no node named %1.</source>
        <translation>Es gibt weder einen Endpunkt noch einen Knoten namens %1.</translation>
    </message>
    <message>
        <source>Below a cluster stand its nodes; the arrow keys open and close it</source>
        <translation>Unter einem Cluster stehen seine Knoten; die Pfeiltasten klappen ihn auf und zu</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ForesightFeed</name>
    <message>
        <source>%1 is gone</source>
        <translation>%1 ist nicht mehr vorhanden</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Format</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
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
        <translation>%1 T</translation>
    </message>
    <message>
        <source>%1 y</source>
        <comment>years</comment>
        <translation>%1 J</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a time span: in 2 h</comment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a time span</comment>
        <translation>vor %1</translation>
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
        <translation>%1 T %2 h</translation>
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
        <translation>bereits hier</translation>
    </message>
    <message>
        <source>It is among your endpoints as “%1”.</source>
        <translation>Gehört als „%1“ zu Ihren Endpunkten.</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <comment>an endpoint</comment>
        <translation>nicht verwendbar</translation>
    </message>
    <message>
        <source>does not answer</source>
        <comment>an endpoint</comment>
        <translation>antwortet nicht</translation>
    </message>
    <message>
        <source>answers</source>
        <comment>an endpoint</comment>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>%1 · not added yet</source>
        <comment>an engine</comment>
        <translation>%1 · noch nicht hinzugefügt</translation>
    </message>
    <message>
        <source>Docker context %1</source>
        <translation>Docker-Kontext %1</translation>
    </message>
    <message>
        <source>a usual socket</source>
        <translation>ein üblicher Socket</translation>
    </message>
    <message>
        <source>saved here</source>
        <translation>hier gespeichert</translation>
    </message>
    <message>
        <source>Found on this machine</source>
        <translation>Auf diesem Rechner gefunden</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>erneut suchen</translation>
    </message>
    <message>
        <source>Look for engines again</source>
        <translation>Erneut nach Engines suchen</translation>
    </message>
    <message>
        <source>Looking for engines</source>
        <translation>Engines werden gesucht</translation>
    </message>
    <message>
        <source>The demonstration</source>
        <translation>Die Demonstration</translation>
    </message>
    <message>
        <source>A made-up world of two engines and a cluster, where everything works</source>
        <translation>Eine erfundene Welt aus zwei Engines und einem Cluster, in der alles funktioniert</translation>
    </message>
    <message>
        <source>made up</source>
        <comment>an endpoint</comment>
        <translation>erfunden</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Eine andere Adresse</translation>
    </message>
    <message>
        <source>A socket elsewhere, or an engine across the network with TLS</source>
        <translation>Ein Socket an anderer Stelle oder eine Engine im Netzwerk mit TLS</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Wird gesucht</translation>
    </message>
    <message>
        <source>Looking again</source>
        <translation>Wird erneut gesucht</translation>
    </message>
    <message>
        <source>DOCKER_HOST, Docker&apos;s contexts and the usual sockets; each is asked who it is.</source>
        <translation>DOCKER_HOST, die Kontexte von Docker und die üblichen Sockets; jeder wird gefragt, wer er ist.</translation>
    </message>
    <message>
        <source>It could not be looked for</source>
        <translation>Die Suche war nicht möglich</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Neither DOCKER_HOST, nor a Docker context, nor a usual socket of Docker or Podman is there. Start the engine and look again, or type an address.</source>
        <translation>Weder DOCKER_HOST noch ein Docker-Kontext noch ein üblicher Socket von Docker oder Podman ist vorhanden. Starten Sie die Engine und suchen Sie erneut, oder geben Sie eine Adresse ein.</translation>
    </message>
    <message>
        <source>A Proxmox cluster</source>
        <translation>Ein Proxmox-Cluster</translation>
    </message>
    <message>
        <source>Its nodes, VMs and containers, with an API token or a login</source>
        <translation>Seine Knoten, VMs und Container, mit einem API-Token oder einer Anmeldung</translation>
    </message>
    <message>
        <source>connecting</source>
        <comment>an endpoint</comment>
        <translation>verbindet</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Help</name>
    <message>
        <source>How Wingman works</source>
        <translation>Wie Wingman arbeitet</translation>
    </message>
    <message>
        <source>The first start</source>
        <translation>Der erste Start</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Workloads</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The plan sheet</source>
        <translation>Das Planblatt</translation>
    </message>
    <message>
        <source>Modes and what may be acted on</source>
        <translation>Modi und worauf gewirkt werden darf</translation>
    </message>
    <message>
        <source>What the record proves, and what not</source>
        <translation>Was die Aufzeichnung belegt und was nicht</translation>
    </message>
    <message>
        <source>Keyboard and palette</source>
        <translation>Tastatur und Palette</translation>
    </message>
    <message>
        <source>Tray and notifications</source>
        <translation>Infobereich und Benachrichtigungen</translation>
    </message>
    <message>
        <source>The command line</source>
        <translation>Die Befehlszeile</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>The lock</source>
        <translation>Die Konsolensperre</translation>
    </message>
</context>
<context>
    <name>wingman::ui::HelpView</name>
    <message>
        <source>No topic speaks of “%1”.</source>
        <translation>Kein Thema handelt von „%1“.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Alle Themen</translation>
    </message>
    <message>
        <source>Close help</source>
        <translation>Hilfe schließen</translation>
    </message>
    <message>
        <source>Search in help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Home</name>
    <message>
        <source>%1 · on %2</source>
        <comment>the engine&apos;s sentence, the endpoint</comment>
        <translation>%1 · auf %2</translation>
    </message>
    <message>
        <source>%1 · %2 on %3</source>
        <comment>the engine&apos;s sentence, the project, the endpoint</comment>
        <translation>%1 · %2 auf %3</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>an endpoint</comment>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>lapses in %1</source>
        <translation>läuft in %1 ab</translation>
    </message>
    <message>
        <source>asked by %1; lapses in %2</source>
        <translation>angefragt von %1; läuft in %2 ab</translation>
    </message>
    <message>
        <source>asked by %1: “%2”; lapses in %3</source>
        <translation>angefragt von %1: „%2“; läuft in %3 ab</translation>
    </message>
    <message>
        <source>The record does not verify</source>
        <translation>Die Aufzeichnung besteht die Prüfung nicht</translation>
    </message>
    <message>
        <source>Lockdown: nothing can be changed</source>
        <translation>Sperre: Nichts kann geändert werden</translation>
    </message>
    <message>
        <source>Nobody knows how this ended: %1</source>
        <translation>Ausgang unbekannt: %1</translation>
    </message>
    <message>
        <source>A setting is refused, and acting is blocked</source>
        <translation>Eine Einstellung ist abgelehnt, und das Handeln ist gesperrt</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 antwortet nicht</translation>
    </message>
    <message>
        <source>Node %1 of %2 is offline</source>
        <translation>Knoten %1 von %2 ist offline</translation>
    </message>
    <message>
        <source>%1 is dead</source>
        <translation>%1 ist ausgefallen</translation>
    </message>
    <message>
        <source>%1 does not stay up</source>
        <translation>%1 startet immer wieder neu</translation>
    </message>
    <message>
        <source>%1 is unhealthy</source>
        <translation>%1 ist ungesund</translation>
    </message>
    <message>
        <source>Waits for approval: %1</source>
        <translation>Wartet auf Freigabe: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Gescheitert: %1</translation>
    </message>
    <message>
        <source>Approved, not started: %1</source>
        <translation>Freigegeben, nicht gestartet: %1</translation>
    </message>
    <message>
        <source>Dangerous operations are allowed</source>
        <translation>Gefährliche Operationen sind erlaubt</translation>
    </message>
    <message>
        <source>%1 could only be read in part</source>
        <translation>%1 konnte nur teilweise gelesen werden</translation>
    </message>
    <message>
        <source>The record was not verified for more than a day</source>
        <translation>Die Aufzeichnung wurde seit mehr als einem Tag nicht geprüft</translation>
    </message>
    <message>
        <source>The record was not verified yet</source>
        <translation>Die Aufzeichnung wurde noch nicht geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%n violation(s) found: something was changed, removed or put in</source>
        <translation>
            <numerusform>%n Verletzung gefunden: Etwas wurde geändert, entfernt oder eingefügt</numerusform>
            <numerusform>%n Verletzungen gefunden: Etwas wurde geändert, entfernt oder eingefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>it was sent, and the answer was lost; look at the target</source>
        <translation>es wurde gesendet, und die Antwort ging verloren; sehen Sie nach dem Ziel</translation>
    </message>
    <message>
        <source>the cluster says so; its guests are not reachable</source>
        <translation>so meldet es der Cluster; die Gäste darauf sind nicht erreichbar</translation>
    </message>
    <message>
        <source>by %1; ends in %2</source>
        <translation>durch %1; endet in %2</translation>
    </message>
    <message>
        <source>by %1, until it is taken away</source>
        <translation>durch %1, bis es zurückgenommen wird</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) are missing; the rest is shown</source>
        <translation>
            <numerusform>%n Teil fehlt; der Rest wird gezeigt</numerusform>
            <numerusform>%n Teile fehlen; der Rest wird gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>looking through it takes a moment and changes nothing</source>
        <translation>die Prüfung dauert einen Moment und ändert nichts</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Aufzeichnung öffnen</translation>
    </message>
    <message>
        <source>Run doctor</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Review plan</source>
        <translation>Plan prüfen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>nothing changed through Wingman</source>
        <translation>nichts durch Wingman geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) through Wingman</source>
        <translation>
            <numerusform>%n Änderung durch Wingman</numerusform>
            <numerusform>%n Änderungen durch Wingman</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing changed outside of it</source>
        <translation>nichts außerhalb geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) outside of it</source>
        <translation>
            <numerusform>%n Änderung außerhalb</numerusform>
            <numerusform>%n Änderungen außerhalb</numerusform>
        </translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <translation>Guten Morgen, %1</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>Guten Tag, %1</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>Guten Abend, %1</translation>
    </message>
    <message>
        <source>Nothing wants attention</source>
        <translation>Nichts benötigt Aufmerksamkeit</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) want attention</source>
        <translation>
            <numerusform>%n Punkt benötigt Aufmerksamkeit</numerusform>
            <numerusform>%n Punkte benötigen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at your endpoints</source>
        <translation>Die Endpunkte werden angesehen</translation>
    </message>
    <message>
        <source>%1 · since you left %2: %3, %4</source>
        <comment>attention, when, what Wingman did, what others did</comment>
        <translation>%1 · seit Sie %2 gegangen sind: %3, %4</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>No endpoints</source>
        <translation>Keine Endpunkte</translation>
    </message>
    <message>
        <source>add one to begin</source>
        <translation>fügen Sie zum Beginnen einen hinzu</translation>
    </message>
    <message>
        <source>%1 of %2 up</source>
        <comment>endpoints</comment>
        <translation>%1 von %2 aktiv</translation>
    </message>
    <message>
        <source>all of them answer now</source>
        <translation>alle antworten derzeit</translation>
    </message>
    <message>
        <source>still connecting</source>
        <translation>Verbindung wird noch aufgebaut</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s) do not answer</source>
        <translation>
            <numerusform>%n Endpunkt antwortet nicht</numerusform>
            <numerusform>%n Endpunkte antworten nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stale for %2</source>
        <comment>an endpoint, a time span</comment>
        <translation>%1 seit %2 veraltet</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Workloads</translation>
    </message>
    <message>
        <source>nothing was read yet</source>
        <translation>noch nichts gelesen</translation>
    </message>
    <message>
        <source>%1 running</source>
        <comment>workloads</comment>
        <translation>%1 laufen</translation>
    </message>
    <message numerus="yes">
        <source>%n unhealthy</source>
        <translation>
            <numerusform>%n ungesund</numerusform>
            <numerusform>%n ungesund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n unbekannt</numerusform>
            <numerusform>%n unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>%n gestoppt</numerusform>
            <numerusform>%n gestoppt</numerusform>
        </translation>
    </message>
    <message>
        <source>as of now, all are well</source>
        <translation>derzeit ist bei allen alles in Ordnung</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <comment>of the record</comment>
        <translation>%1 Einträge</translation>
    </message>
    <message>
        <source>not verified yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>being verified now</source>
        <translation>wird gerade geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%n violation(s) found</source>
        <translation>
            <numerusform>%n Verletzung gefunden</numerusform>
            <numerusform>%n Verletzungen gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be verified</source>
        <translation>konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>verified %1</source>
        <comment>how long ago</comment>
        <translation>geprüft %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · its %n workload(s) are shown as last seen</source>
        <comment>why it does not answer</comment>
        <translation>
            <numerusform>%1 · %n Workload dort wird wie zuletzt gesehen angezeigt</numerusform>
            <numerusform>%1 · %n Workloads dort werden wie zuletzt gesehen angezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing was recorded yet</source>
        <translation>noch nichts aufgezeichnet</translation>
    </message>
    <message>
        <source>An endpoint cannot be used</source>
        <translation>Ein Endpunkt ist nicht verwendbar</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of %1 ends in %n day(s)</source>
        <translation>
            <numerusform>Das Zertifikat von %1 läuft in %n Tag ab</numerusform>
            <numerusform>Das Zertifikat von %1 läuft in %n Tagen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate of %1 has ended</source>
        <translation>Das Zertifikat von %1 ist abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) of %1 without a recent backup</source>
        <translation>
            <numerusform>%n Gast von %1 ohne aktuelle Sicherung</numerusform>
            <numerusform>%n Gäste von %1 ohne aktuelle Sicherung</numerusform>
        </translation>
    </message>
    <message>
        <source>its end is not the one that was seen before: it was cut off or written anew</source>
        <translation>das Ende ist nicht das zuvor gesehene: Es wurde abgeschnitten oder neu geschrieben</translation>
    </message>
    <message>
        <source>node of %1; valid until %2</source>
        <translation>Knoten von %1; gültig bis %2</translation>
    </message>
    <message>
        <source>the longest: %1, since %2</source>
        <translation>am längsten: %1, seit %2</translation>
    </message>
    <message>
        <source>of %1 there is none at all</source>
        <translation>von %1 gibt es gar keine</translation>
    </message>
    <message>
        <source>Open Fleet</source>
        <translation>Flotte öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s) cannot be used</source>
        <translation>
            <numerusform>%n Endpunkt ist nicht verwendbar</numerusform>
            <numerusform>%n Endpunkte sind nicht verwendbar</numerusform>
        </translation>
    </message>
    <message>
        <source>its end was cut off or written anew</source>
        <translation>das Ende wurde abgeschnitten oder neu geschrieben</translation>
    </message>
    <message>
        <source>no guests of a cluster are known</source>
        <translation>keine Gäste eines Clusters bekannt</translation>
    </message>
    <message>
        <source>all have a recent backup</source>
        <translation>alle haben eine aktuelle Sicherung</translation>
    </message>
    <message numerus="yes">
        <source>%n without a recent backup</source>
        <translation>
            <numerusform>%n ohne aktuelle Sicherung</numerusform>
            <numerusform>%n ohne aktuelle Sicherung</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>guests that have a backup</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>wingman::ui::HomePage</name>
    <message>
        <source>Some of this could not be read</source>
        <translation>Ein Teil davon konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>There is nothing to look after yet</source>
        <translation>Es gibt noch nichts zu betreuen</translation>
    </message>
    <message>
        <source>Add an engine or a cluster on the Fleet page, or go through the first steps.</source>
        <translation>Fügen Sie auf der Seite Flotte eine Engine oder einen Cluster hinzu, oder gehen Sie die ersten Schritte durch.</translation>
    </message>
    <message>
        <source>Looking at your endpoints</source>
        <translation>Die Endpunkte werden angesehen</translation>
    </message>
    <message>
        <source>What needs you is listed here as soon as it is known.</source>
        <translation>Was zu tun ist, steht hier, sobald es bekannt ist.</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>Every endpoint answers, every workload is as it should be, and nothing waits for a decision.</source>
        <translation>Jeder Endpunkt antwortet, jeder Workload ist, wie er sein soll, und nichts wartet auf eine Entscheidung.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>While you were away</source>
        <translation>Während Ihrer Abwesenheit</translation>
    </message>
    <message>
        <source>Nothing worth telling happened.</source>
        <translation>Nichts Erwähnenswertes ist geschehen.</translation>
    </message>
    <message>
        <source>What happened is being read.</source>
        <translation>Es wird gelesen, was geschehen ist.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Benötigt Aufmerksamkeit</translation>
    </message>
    <message>
        <source>by urgency</source>
        <translation>nach Dringlichkeit</translation>
    </message>
    <message>
        <source>Open Fleet. The line shows how many answered since this page was opened.</source>
        <translation>Flotte öffnen. Die Linie zeigt, wie viele geantwortet haben, seit diese Seite geöffnet wurde.</translation>
    </message>
    <message>
        <source>Open Workloads. The line shows how many ran since this page was opened.</source>
        <translation>Workloads öffnen. Die Linie zeigt, wie viele liefen, seit diese Seite geöffnet wurde.</translation>
    </message>
    <message>
        <source>Open the record. The line shows how it grew of late.</source>
        <translation>Aufzeichnung öffnen. Die Linie zeigt, wie sie zuletzt gewachsen ist.</translation>
    </message>
    <message>
        <source>Verify the record</source>
        <translation>Aufzeichnung prüfen</translation>
    </message>
    <message>
        <source>Make the checks for real work again</source>
        <translation>Die Prüfungen für den echten Einsatz erneut durchführen</translation>
    </message>
    <message>
        <source>First steps…</source>
        <translation>Erste Schritte…</translation>
    </message>
    <message>
        <source>Open the guest that is without a backup for the longest time, or the storages</source>
        <translation>Den Gast öffnen, der am längsten ohne Sicherung ist, oder die Speicher</translation>
    </message>
</context>
<context>
    <name>wingman::ui::JsonTree</name>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Mounts</source>
        <translation>Einhängungen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Search keys and values</source>
        <translation>Schlüssel und Werte durchsuchen</translation>
    </message>
    <message>
        <source>Configuration as keys and values</source>
        <translation>Konfiguration als Schlüssel und Werte</translation>
    </message>
    <message>
        <source>Ctrl+C copies the value</source>
        <translation>Strg+C kopiert den Wert</translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation>Wert &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>wingman::ui::LeavingSheet</name>
    <message>
        <source>Keep Wingman running?</source>
        <translation>Wingman weiterlaufen lassen?</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) are still running</source>
        <translation>
            <numerusform>%n Operation läuft noch</numerusform>
            <numerusform>%n Operationen laufen noch</numerusform>
        </translation>
    </message>
    <message>
        <source>In the tray it goes on watching, and tells you when something needs attention.</source>
        <translation>Im Infobereich beobachtet es weiter und meldet, wenn etwas Aufmerksamkeit benötigt.</translation>
    </message>
    <message>
        <source>What was already sent goes on at its engine. Wingman waits a few seconds for the answer; an outcome that it does not learn is recorded as unknown, and looked up at the next start. Nothing is sent twice.</source>
        <translation>Was bereits gesendet wurde, läuft auf seiner Engine weiter. Wingman wartet einige Sekunden auf die Antwort; ein Ausgang, den es nicht erfährt, wird als unbekannt aufgezeichnet und beim nächsten Start nachgesehen. Nichts wird zweimal gesendet.</translation>
    </message>
    <message>
        <source>&amp;Remember this; Settings can change it</source>
        <translation>&amp;Auswahl merken; in den Einstellungen änderbar</translation>
    </message>
    <message>
        <source>Remember this choice</source>
        <translation>Diese Auswahl merken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Im Infobereich weiterlaufen</translation>
    </message>
    <message>
        <source>Waiting for what was sent</source>
        <translation>Warten auf das, was gesendet wurde</translation>
    </message>
    <message>
        <source>Nothing is running any more</source>
        <translation>Es läuft nichts mehr</translation>
    </message>
    <message>
        <source>All of it ended, and its outcome is recorded.</source>
        <translation>Alles ist zu Ende, und der Ausgang ist aufgezeichnet.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ListEditor</name>
    <message>
        <source>Containers</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>VMs and LXC, by number</source>
        <translation>VMs und LXC, nach Nummer</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Imposed by %1; change it there.</source>
        <translation>Durch %1 vorgegeben; ändern Sie es dort.</translation>
    </message>
    <message>
        <source>Nothing is on this list.</source>
        <translation>Diese Liste ist leer.</translation>
    </message>
    <message>
        <source>Nothing of this kind is allowed in lab.</source>
        <translation>Im Modus LAB ist nichts dieser Art erlaubt.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n Name</numerusform>
            <numerusform>%n Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>Never touched: %1</source>
        <translation>Nie angetastet: %1</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>Erlaubt: %1</translation>
    </message>
    <message>
        <source>101 or pve1/101</source>
        <translation>101 oder pve1/101</translation>
    </message>
    <message>
        <source>web-1, web-* or endpoint/web-1</source>
        <translation>web-1, web-* oder endpoint/web-1</translation>
    </message>
    <message>
        <source>New entry for %1</source>
        <translation>Neuer Eintrag für %1</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Remove the selected entry from %1</source>
        <translation>Ausgewählten Eintrag aus %1 entfernen</translation>
    </message>
    <message>
        <source>It is on the list already.</source>
        <translation>Steht bereits auf der Liste.</translation>
    </message>
    <message>
        <source>%1 imposes this list.</source>
        <translation>%1 gibt diese Liste vor.</translation>
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
        <translation>Wenn sie niemand &amp;benutzt</translation>
    </message>
    <message>
        <source>No key, no pointer in its windows for that long. What runs goes on.</source>
        <translation>So lange keine Taste und kein Zeiger in ihren Fenstern. Was läuft, läuft weiter.</translation>
    </message>
    <message>
        <source>After 5 minutes</source>
        <translation>Nach 5 Minuten</translation>
    </message>
    <message>
        <source>After 15 minutes</source>
        <translation>Nach 15 Minuten</translation>
    </message>
    <message>
        <source>After half an hour</source>
        <translation>Nach einer halben Stunde</translation>
    </message>
    <message>
        <source>After an hour</source>
        <translation>Nach einer Stunde</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>With the &amp;desktop</source>
        <translation>Mit dem &amp;Desktop</translation>
    </message>
    <message>
        <source>When the desktop locks itself, or the machine goes to sleep and says so.</source>
        <translation>Wenn sich der Desktop sperrt oder der Rechner schlafen geht und es sagt.</translation>
    </message>
    <message>
        <source>Lock too</source>
        <translation>Auch sperren</translation>
    </message>
    <message>
        <source>Stay open</source>
        <translation>Offen bleiben</translation>
    </message>
    <message>
        <source>The passphrase is set.</source>
        <translation>Die Passphrase ist gesetzt.</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>Die Passphrase ist geändert.</translation>
    </message>
    <message>
        <source>The passphrase is removed.</source>
        <translation>Die Passphrase ist entfernt.</translation>
    </message>
    <message>
        <source>What is kept of the passphrase does not agree with the record: it opens nothing. In a terminal, %1 takes it away; then set a new one.</source>
        <translation>Was von der Passphrase aufbewahrt wird, stimmt nicht mit der Aufzeichnung überein: Es öffnet nichts. In einem Terminal entfernt %1 sie; setzen Sie dann eine neue.</translation>
    </message>
    <message>
        <source>A passphrase is set, since %1. The console asks for it when it was locked, and when it starts.</source>
        <translation>Eine Passphrase ist gesetzt, seit %1. Die Konsole fragt nach ihr, wenn sie gesperrt war und wenn sie startet.</translation>
    </message>
    <message>
        <source>No passphrase is set: the console cannot be locked.</source>
        <translation>Es ist keine Passphrase gesetzt: Die Konsole lässt sich nicht sperren.</translation>
    </message>
    <message>
        <source>&amp;Change it…</source>
        <translation>&amp;Ändern …</translation>
    </message>
    <message>
        <source>&amp;Set a passphrase…</source>
        <translation>Passphrase &amp;setzen …</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Die Passphrase ändern</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Eine Passphrase setzen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>When it locks itself</source>
        <translation>Wann sie sich selbst sperrt</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>Jetzt s&amp;perren</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>&amp;Remove it…</source>
        <translation>&amp;Entfernen …</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Die Passphrase entfernen</translation>
    </message>
    <message>
        <source>It keeps people from this window. A program or a terminal that runs as you can still do what you can: lock the desktop too. Locks, ways in and wrong passphrases are in the record.</source>
        <translation>Sie hält Menschen von diesem Fenster fern. Ein Programm oder ein Terminal, das als Sie läuft, kann weiterhin, was Sie können: Sperren Sie auch den Desktop. Sperren, Entsperren und falsche Passphrasen stehen in der Aufzeichnung.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::LockView</name>
    <message>
        <source>It was wrong too often.</source>
        <translation>Sie war zu oft falsch.</translation>
    </message>
    <message>
        <source>The passphrase is needed.</source>
        <translation>Die Passphrase wird benötigt.</translation>
    </message>
    <message>
        <source>Looking whether it is right…</source>
        <translation>Es wird geprüft, ob sie stimmt …</translation>
    </message>
    <message numerus="yes">
        <source>It was wrong too often. You can try again in %n second(s).</source>
        <translation>
            <numerusform>Sie war zu oft falsch. In %n Sekunde können Sie es noch einmal versuchen.</numerusform>
            <numerusform>Sie war zu oft falsch. In %n Sekunden können Sie es noch einmal versuchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wingman is locked</source>
        <translation>Wingman ist gesperrt</translation>
    </message>
    <message>
        <source>Locked since it started,</source>
        <comment>then an age</comment>
        <translation>Gesperrt seit dem Start,</translation>
    </message>
    <message>
        <source>Locked because nobody used it,</source>
        <comment>then an age</comment>
        <translation>Gesperrt, weil ihn niemand benutzt hat,</translation>
    </message>
    <message>
        <source>Locked with the desktop,</source>
        <comment>then an age</comment>
        <translation>Mit dem Desktop gesperrt,</translation>
    </message>
    <message>
        <source>Locked by you,</source>
        <comment>then an age</comment>
        <translation>Von Ihnen gesperrt,</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) go on behind it.</source>
        <translation>
            <numerusform>%n Operation läuft dahinter weiter.</numerusform>
            <numerusform>%n Operationen laufen dahinter weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Looking whether it is right</source>
        <translation>Es wird geprüft, ob sie stimmt</translation>
    </message>
    <message>
        <source>Forgotten? In a terminal this takes the passphrase away, and the record says so:</source>
        <translation>Vergessen? In einem Terminal entfernt dies die Passphrase, und die Aufzeichnung sagt es:</translation>
    </message>
    <message>
        <source>&amp;Quit Wingman</source>
        <translation>&amp;Wingman beenden</translation>
    </message>
    <message>
        <source>Quit Wingman</source>
        <translation>Wingman beenden</translation>
    </message>
</context>
<context>
    <name>wingman::ui::LogSearch</name>
    <message>
        <source>This is no regular expression: %1</source>
        <translation>Das ist kein regulärer Ausdruck: %1</translation>
    </message>
</context>
<context>
    <name>wingman::ui::LogView</name>
    <message>
        <source>No valid pattern</source>
        <translation>Kein gültiges Muster</translation>
    </message>
    <message>
        <source>%1 lines so far</source>
        <translation>bisher %1 Zeilen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <comment>that match</comment>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <translation>
            <numerusform>%n neue Zeile</numerusform>
            <numerusform>%n neue Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Log lines</source>
        <translation>Protokollzeilen</translation>
    </message>
    <message>
        <source>Search this log</source>
        <translation>Dieses Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Search with a regular expression</source>
        <translation>Mit regulärem Ausdruck suchen</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>Tell upper and lower case apart</source>
        <translation>Groß- und Kleinschreibung unterscheiden</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Previous match (Shift+N)</source>
        <translation>Vorheriger Treffer (Umschalt+N)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Next match (N)</source>
        <translation>Nächster Treffer (N)</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Follow the end; scrolling up pauses it (End)</source>
        <translation>Dem Ende folgen; Hochblättern hält an (Ende)</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Show when each line was written</source>
        <translation>Anzeigen, wann jede Zeile geschrieben wurde</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>Umbruch</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Lange Zeilen umbrechen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the selection, or everything (Ctrl+C)</source>
        <translation>Auswahl oder alles kopieren (Strg+C)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save these lines to a file</source>
        <translation>Diese Zeilen in einer Datei speichern</translation>
    </message>
</context>
<context>
    <name>wingman::ui::LoginForm</name>
    <message>
        <source>A token is needed.</source>
        <translation>Ein Token ist nötig.</translation>
    </message>
    <message>
        <source>A token is written USER@REALM!NAME:VALUE.</source>
        <translation>Ein Token schreibt sich USER@REALM!NAME:VALUE.</translation>
    </message>
    <message>
        <source>A user is written NAME@REALM, such as root@pam.</source>
        <translation>Ein Benutzer schreibt sich NAME@REALM, etwa root@pam.</translation>
    </message>
    <message>
        <source>The password is needed.</source>
        <translation>Das Passwort ist nötig.</translation>
    </message>
    <message>
        <source>The name of the token is needed.</source>
        <translation>Der Name des Tokens ist nötig.</translation>
    </message>
    <message>
        <source>The value of the token is needed.</source>
        <translation>Der Wert des Tokens ist nötig.</translation>
    </message>
    <message>
        <source>How we are let in</source>
        <translation>Wie der Zugang erfolgt</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>In one text, as Proxmox shows it once</source>
        <translation>In einem Text, wie Proxmox es einmal zeigt</translation>
    </message>
    <message>
        <source>Token in parts</source>
        <translation>Token in Teilen</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Benutzer und Passwort</translation>
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
        <translation>&amp;Benutzer mit Realm</translation>
    </message>
    <message>
        <source>root@pam, alice@pve</source>
        <translation>root@pam, alice@pve</translation>
    </message>
    <message>
        <source>Token&apos;s na&amp;me</source>
        <translation>Na&amp;me des Tokens</translation>
    </message>
    <message>
        <source>Token&apos;s &amp;value</source>
        <translation>&amp;Wert des Tokens</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>It is asked for a second factor where the user has one. A token of its own, with few rights, is the better login for a program.</source>
        <translation>Hat der Benutzer einen zweiten Faktor, wird danach gefragt. Für ein Programm ist ein eigenes Token mit wenigen Rechten der bessere Zugang.</translation>
    </message>
    <message>
        <source>It is kept in the system&apos;s keychain; everything else only holds a reference to it.</source>
        <translation>Liegt im Schlüsselbund des Systems; alles andere enthält nur einen Verweis darauf.</translation>
    </message>
    <message>
        <source>%1, out of %2 in %3.</source>
        <comment>who, files, folder</comment>
        <translation>%1, aus %2 in %3.</translation>
    </message>
    <message>
        <source>%1 Others on this machine could read it: a new token is the safer one.</source>
        <translation>%1 Andere auf diesem Rechner konnten die Dateien lesen: Ein neues Token ist sicherer.</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Anderen Ordner wählen…</translation>
    </message>
    <message>
        <source>Take it over from secret files…</source>
        <translation>Aus Geheimnisdateien übernehmen…</translation>
    </message>
    <message>
        <source>Take the login over from the secret files of an earlier Wingman</source>
        <translation>Zugangsdaten aus den Geheimnisdateien eines früheren Wingman übernehmen</translation>
    </message>
</context>
<context>
    <name>wingman::ui::LogsTab</name>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>Das Protokoll wird gelesen</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <comment>clock time</comment>
        <translation>Beendet um %1</translation>
    </message>
    <message>
        <source>It has written nothing</source>
        <translation>Keine Ausgabe</translation>
    </message>
    <message>
        <source>Lines appear here by themselves when it writes some.</source>
        <translation>Neue Zeilen erscheinen hier von selbst.</translation>
    </message>
    <message>
        <source>Interrupted %1</source>
        <comment>clock time</comment>
        <translation>Unterbrochen um %1</translation>
    </message>
    <message>
        <source>The log cannot be read now</source>
        <translation>Das Protokoll kann derzeit nicht gelesen werden</translation>
    </message>
    <message>
        <source>It stopped writing at %1</source>
        <translation>Die Ausgabe endete um %1</translation>
    </message>
    <message>
        <source>The log goes on here when it is started again.</source>
        <translation>Nach einem erneuten Start geht das Protokoll hier weiter.</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
</context>
<context>
    <name>wingman::ui::MainWindow</name>
    <message>
        <source>There is no page named %1.</source>
        <translation>Eine Seite namens %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 – Wingman</source>
        <comment>page</comment>
        <translation>%1 – Wingman</translation>
    </message>
    <message>
        <source>Opening your data</source>
        <translation>Ihre Daten werden geöffnet</translation>
    </message>
    <message>
        <source>The database is being opened and its record looked at.</source>
        <translation>Die Datenbank wird geöffnet und ihre Aufzeichnung durchgesehen.</translation>
    </message>
    <message>
        <source>Locked – Wingman</source>
        <translation>Gesperrt – Wingman</translation>
    </message>
    <message>
        <source>The passphrase is set. %1 locks the console.</source>
        <translation>Die Passphrase ist gesetzt. %1 sperrt die Konsole.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::MenuReason</name>
    <message>
        <source>%1 (refused)</source>
        <comment>an entry of a menu</comment>
        <translation>%1 (abgelehnt)</translation>
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
        <translation>&amp;Details kopieren</translation>
    </message>
</context>
<context>
    <name>wingman::ui::NodeAddresses</name>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>Node %1</source>
        <translation>Knoten %1</translation>
    </message>
    <message>
        <source>Address of a node</source>
        <translation>Adresse eines Knotens</translation>
    </message>
    <message>
        <source>Address of node %1</source>
        <translation>Adresse von Knoten %1</translation>
    </message>
    <message>
        <source>pve1.example or https://10.0.0.11:8006</source>
        <translation>pve1.example oder https://10.0.0.11:8006</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the address of node %1</source>
        <translation>Adresse von Knoten %1 entfernen</translation>
    </message>
    <message>
        <source>You accepted this certificate. Another one will be refused from now on.</source>
        <translation>Sie haben dieses Zertifikat angenommen. Jedes andere wird von nun an abgelehnt.</translation>
    </message>
    <message>
        <source>Nobody vouches for its certificate: %1, issued by %2, good from %3 until %4. Compare the SHA-256 fingerprint with what the node itself shows under Certificates, or with “pvenode cert info”.</source>
        <translation>Für sein Zertifikat bürgt niemand: %1, ausgestellt von %2, gültig von %3 bis %4. Vergleichen Sie den SHA-256-Fingerabdruck mit dem, was der Knoten selbst unter „Zertifikate“ zeigt, oder mit „pvenode cert info“.</translation>
    </message>
    <message>
        <source>An authority that is trusted here vouches for its certificate.</source>
        <translation>Für sein Zertifikat bürgt eine Stelle, der hier vertraut wird.</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint %1</source>
        <translation>SHA-256-Fingerabdruck %1</translation>
    </message>
    <message>
        <source>I compared it: this is the node&apos;s certificate</source>
        <translation>Verglichen: Dies ist das Zertifikat des Knotens</translation>
    </message>
    <message>
        <source>Another node of this cluster</source>
        <translation>Ein weiterer Knoten dieses Clusters</translation>
    </message>
    <message>
        <source>Add the address of another node, used when the first does not answer</source>
        <translation>Adresse eines weiteren Knotens hinzufügen, für den Fall, dass der erste nicht antwortet</translation>
    </message>
</context>
<context>
    <name>wingman::ui::NodeDetails</name>
    <message>
        <source>node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>A node of %1</source>
        <translation>Ein Knoten von %1</translation>
    </message>
    <message>
        <source>As last seen</source>
        <translation>Wie zuletzt gesehen</translation>
    </message>
    <message>
        <source>No node of the cluster answers; this is what was read %1.</source>
        <translation>Kein Knoten des Clusters antwortet; dies wurde %1 gelesen.</translation>
    </message>
    <message>
        <source>The node is offline</source>
        <translation>Der Knoten ist offline</translation>
    </message>
    <message>
        <source>The rest of the cluster answers, and says that this node does not.</source>
        <translation>Der übrige Cluster antwortet und meldet, dass dieser Knoten es nicht tut.</translation>
    </message>
    <message>
        <source>The node could not be asked</source>
        <translation>Der Knoten konnte nicht gefragt werden</translation>
    </message>
    <message>
        <source>The cluster answers; what was passed on to this node came back with: %1</source>
        <translation>Der Cluster antwortet; was an diesen Knoten weitergereicht wurde, kam zurück mit: %1</translation>
    </message>
    <message>
        <source>Show its &amp;guests</source>
        <translation>&amp;Gäste anzeigen</translation>
    </message>
    <message>
        <source>Read &amp;again</source>
        <translation>E&amp;rneut lesen</translation>
    </message>
    <message>
        <source>Storages it sees</source>
        <translation>Speicher, die er sieht</translation>
    </message>
    <message>
        <source>None is known.</source>
        <translation>Keiner ist bekannt.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::NodeFacts</name>
    <message>
        <source>active</source>
        <comment>a subscription</comment>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a subscription</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>expired</source>
        <comment>a subscription</comment>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <comment>a subscription</comment>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>Certificate %1</source>
        <comment>its file</comment>
        <translation>Zertifikat %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <comment>how long ago</comment>
        <translation>abgelaufen %1</translation>
    </message>
    <message>
        <source>valid until %1 (%2)</source>
        <comment>a moment, in how long</comment>
        <translation>gültig bis %1 (%2)</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Subskription</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <comment>updates</comment>
        <translation>nichts wartet</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) wait</source>
        <translation>
            <numerusform>%n Paket wartet</numerusform>
            <numerusform>%n Pakete warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Aktualisierungen</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Notices</name>
    <message numerus="yes">
        <source>%n approval(s) wait</source>
        <translation>
            <numerusform>%n Freigabe wartet</numerusform>
            <numerusform>%n Freigaben warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) ended well</source>
        <translation>
            <numerusform>%n Operation ist gelungen</numerusform>
            <numerusform>%n Operationen sind gelungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) did not succeed</source>
        <translation>
            <numerusform>%n Operation ist nicht gelungen</numerusform>
            <numerusform>%n Operationen sind nicht gelungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s) do not answer</source>
        <translation>
            <numerusform>%n Endpunkt antwortet nicht</numerusform>
            <numerusform>%n Endpunkte antworten nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s) answer again</source>
        <translation>
            <numerusform>%n Endpunkt antwortet wieder</numerusform>
            <numerusform>%n Endpunkte antworten wieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n container(s) became unhealthy</source>
        <translation>
            <numerusform>%n Container ist ungesund geworden</numerusform>
            <numerusform>%n Container sind ungesund geworden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>It did not succeed</source>
        <translation>Nicht gelungen</translation>
    </message>
    <message>
        <source>It was not carried out</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>An endpoint answers again</source>
        <translation>Ein Endpunkt antwortet wieder</translation>
    </message>
    <message>
        <source>An endpoint does not answer</source>
        <translation>Ein Endpunkt antwortet nicht</translation>
    </message>
    <message>
        <source>A container became unhealthy</source>
        <translation>Ein Container ist ungesund geworden</translation>
    </message>
    <message>
        <source>Open the plan to decide.</source>
        <translation>Öffnen Sie den Plan, um zu entscheiden.</translation>
    </message>
    <message>
        <source>Unlock Wingman to see what it is about.</source>
        <translation>Entsperren Sie Wingman, um zu sehen, worum es geht.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Operations</name>
    <message>
        <source>Start %1</source>
        <translation>%1 starten</translation>
    </message>
    <message>
        <source>Approve and start %1</source>
        <translation>%1 freigeben und starten</translation>
    </message>
    <message>
        <source>Starting %1</source>
        <translation>%1 wird gestartet</translation>
    </message>
    <message>
        <source>Started: %1</source>
        <translation>Gestartet: %1</translation>
    </message>
    <message>
        <source>Ask the engine to start it</source>
        <translation>Die Engine bitten, ihn zu starten</translation>
    </message>
    <message>
        <source>Ask the engine to let it go on</source>
        <translation>Die Engine bitten, ihn weiterlaufen zu lassen</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>%1 stoppen</translation>
    </message>
    <message>
        <source>Approve and stop %1</source>
        <translation>%1 freigeben und stoppen</translation>
    </message>
    <message>
        <source>Stopping %1</source>
        <translation>%1 wird gestoppt</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Gestoppt: %1</translation>
    </message>
    <message>
        <source>Ask the engine to stop it</source>
        <translation>Die Engine bitten, ihn zu stoppen</translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation>%1 neu starten</translation>
    </message>
    <message>
        <source>Approve and restart %1</source>
        <translation>%1 freigeben und neu starten</translation>
    </message>
    <message>
        <source>Restarting %1</source>
        <translation>%1 wird neu gestartet</translation>
    </message>
    <message>
        <source>Restarted: %1</source>
        <translation>Neu gestartet: %1</translation>
    </message>
    <message>
        <source>Ask the engine to restart it</source>
        <translation>Die Engine bitten, ihn neu zu starten</translation>
    </message>
    <message>
        <source>Not needed: a restart keeps its configuration and data</source>
        <translation>Nicht nötig: Ein Neustart erhält Konfiguration und Daten</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>%1 pausieren</translation>
    </message>
    <message>
        <source>Approve and pause %1</source>
        <translation>%1 freigeben und pausieren</translation>
    </message>
    <message>
        <source>Pausing %1</source>
        <translation>%1 wird pausiert</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>Pausiert: %1</translation>
    </message>
    <message>
        <source>Ask the engine to hold it still</source>
        <translation>Die Engine bitten, ihn anzuhalten</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Approve and rename %1 to %2</source>
        <translation>%1 freigeben und in %2 umbenennen</translation>
    </message>
    <message>
        <source>Renaming %1 to %2</source>
        <translation>%1 wird in %2 umbenannt</translation>
    </message>
    <message>
        <source>Renamed: %1 is now %2</source>
        <translation>Umbenannt: %1 heißt jetzt %2</translation>
    </message>
    <message>
        <source>Ask the engine to rename it to %2</source>
        <translation>Die Engine bitten, ihn in %2 umzubenennen</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Approve and rename %1</source>
        <translation>%1 freigeben und umbenennen</translation>
    </message>
    <message>
        <source>Renaming %1</source>
        <translation>%1 wird umbenannt</translation>
    </message>
    <message>
        <source>Renamed: %1</source>
        <translation>Umbenannt: %1</translation>
    </message>
    <message>
        <source>Ask the engine to rename it</source>
        <translation>Die Engine bitten, ihn umzubenennen</translation>
    </message>
    <message>
        <source>Kill %1</source>
        <translation>%1 sofort beenden</translation>
    </message>
    <message>
        <source>Approve and kill %1</source>
        <translation>%1 freigeben und sofort beenden</translation>
    </message>
    <message>
        <source>Killing %1</source>
        <translation>%1 wird sofort beendet</translation>
    </message>
    <message>
        <source>Killed: %1</source>
        <translation>Sofort beendet: %1</translation>
    </message>
    <message>
        <source>Ask the engine to end it at once</source>
        <translation>Die Engine bitten, ihn sofort zu beenden</translation>
    </message>
    <message>
        <source>It can be started again; what it had not written yet stays lost</source>
        <translation>Er kann wieder gestartet werden; was noch nicht geschrieben war, bleibt verloren</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Approve and remove %1</source>
        <translation>%1 freigeben und entfernen</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>%1 wird entfernt</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Entfernt: %1</translation>
    </message>
    <message>
        <source>Ask the engine to remove it</source>
        <translation>Die Engine bitten, ihn zu entfernen</translation>
    </message>
    <message>
        <source>Not possible: what it wrote outside of volumes is gone for good</source>
        <translation>Nicht möglich: Was außerhalb von Volumes geschrieben wurde, ist endgültig verloren</translation>
    </message>
    <message>
        <source>Bring up the test stack on %1</source>
        <translation>Teststack auf %1 aufbauen</translation>
    </message>
    <message>
        <source>Approve and bring up the test stack on %1</source>
        <translation>Freigeben und Teststack auf %1 aufbauen</translation>
    </message>
    <message>
        <source>Bringing up the test stack on %1</source>
        <translation>Teststack auf %1 wird aufgebaut</translation>
    </message>
    <message>
        <source>The test stack is up on %1</source>
        <translation>Teststack auf %1 ist aufgebaut</translation>
    </message>
    <message>
        <source>Take the test stack down again; it holds nothing of yours</source>
        <translation>Den Teststack wieder abbauen; er enthält nichts von Ihnen</translation>
    </message>
    <message>
        <source>Take down the test stack on %1</source>
        <translation>Teststack auf %1 abbauen</translation>
    </message>
    <message>
        <source>Approve and take down the test stack on %1</source>
        <translation>Freigeben und Teststack auf %1 abbauen</translation>
    </message>
    <message>
        <source>Taking down the test stack on %1</source>
        <translation>Teststack auf %1 wird abgebaut</translation>
    </message>
    <message>
        <source>The test stack is down on %1</source>
        <translation>Teststack auf %1 ist abgebaut</translation>
    </message>
    <message>
        <source>Bring it up again; it begins anew</source>
        <translation>Wieder aufbauen; er beginnt von vorn</translation>
    </message>
    <message>
        <source>Ask the node to start it</source>
        <translation>Den Knoten bitten, ihn zu starten</translation>
    </message>
    <message>
        <source>Shut down %1</source>
        <translation>%1 herunterfahren</translation>
    </message>
    <message>
        <source>Approve and shut down %1</source>
        <translation>%1 freigeben und herunterfahren</translation>
    </message>
    <message>
        <source>Shutting down %1</source>
        <translation>%1 wird heruntergefahren</translation>
    </message>
    <message>
        <source>Shut down: %1</source>
        <translation>Heruntergefahren: %1</translation>
    </message>
    <message>
        <source>Ask the node to let it end by itself</source>
        <translation>Den Knoten bitten, ihn sich selbst beenden zu lassen</translation>
    </message>
    <message>
        <source>Reboot %1</source>
        <translation>%1 neu booten</translation>
    </message>
    <message>
        <source>Approve and reboot %1</source>
        <translation>%1 freigeben und neu booten</translation>
    </message>
    <message>
        <source>Rebooting %1</source>
        <translation>%1 wird neu gebootet</translation>
    </message>
    <message>
        <source>Rebooted: %1</source>
        <translation>Neu gebootet: %1</translation>
    </message>
    <message>
        <source>Ask the node to reboot it</source>
        <translation>Den Knoten bitten, ihn neu zu booten</translation>
    </message>
    <message>
        <source>Not needed: a reboot keeps its configuration and disks</source>
        <translation>Nicht nötig: Ein Neubooten erhält Konfiguration und Festplatten</translation>
    </message>
    <message>
        <source>Stop %1 at once</source>
        <translation>%1 sofort stoppen</translation>
    </message>
    <message>
        <source>Approve and stop %1 at once</source>
        <translation>%1 freigeben und sofort stoppen</translation>
    </message>
    <message>
        <source>Stopping %1 at once</source>
        <translation>%1 wird sofort gestoppt</translation>
    </message>
    <message>
        <source>Ask the node to cut its power</source>
        <translation>Den Knoten bitten, den Strom abzuschalten</translation>
    </message>
    <message>
        <source>Change the policy</source>
        <translation>Richtlinie ändern</translation>
    </message>
    <message>
        <source>Changing the policy</source>
        <translation>Richtlinie wird geändert</translation>
    </message>
    <message>
        <source>The policy was changed</source>
        <translation>Die Richtlinie wurde geändert</translation>
    </message>
    <message>
        <source>Write a new version of the policy</source>
        <translation>Neue Version der Richtlinie schreiben</translation>
    </message>
    <message>
        <source>Change it back; every version is kept</source>
        <translation>Zurückändern; jede Version bleibt erhalten</translation>
    </message>
    <message>
        <source>Put %2 on the denylist</source>
        <translation>%2 auf die Sperrliste setzen</translation>
    </message>
    <message>
        <source>Putting %2 on the denylist</source>
        <translation>%2 wird auf die Sperrliste gesetzt</translation>
    </message>
    <message>
        <source>%2 is on the denylist</source>
        <translation>%2 steht auf der Sperrliste</translation>
    </message>
    <message>
        <source>Put %2 on the allowlist</source>
        <translation>%2 auf die Positivliste setzen</translation>
    </message>
    <message>
        <source>Putting %2 on the allowlist</source>
        <translation>%2 wird auf die Positivliste gesetzt</translation>
    </message>
    <message>
        <source>%2 is on the allowlist</source>
        <translation>%2 steht auf der Positivliste</translation>
    </message>
    <message>
        <source>Take %2 off the denylist</source>
        <translation>%2 von der Sperrliste nehmen</translation>
    </message>
    <message>
        <source>Taking %2 off the denylist</source>
        <translation>%2 wird von der Sperrliste genommen</translation>
    </message>
    <message>
        <source>%2 is off the denylist</source>
        <translation>%2 steht nicht mehr auf der Sperrliste</translation>
    </message>
    <message>
        <source>Take %2 off the allowlist</source>
        <translation>%2 von der Positivliste nehmen</translation>
    </message>
    <message>
        <source>Taking %2 off the allowlist</source>
        <translation>%2 wird von der Positivliste genommen</translation>
    </message>
    <message>
        <source>%2 is off the allowlist</source>
        <translation>%2 steht nicht mehr auf der Positivliste</translation>
    </message>
    <message>
        <source>Allow dangerous operations for a while</source>
        <translation>Gefährliche Operationen vorübergehend erlauben</translation>
    </message>
    <message>
        <source>Allowing dangerous operations</source>
        <translation>Gefährliche Operationen werden erlaubt</translation>
    </message>
    <message>
        <source>Dangerous operations are allowed for a while</source>
        <translation>Gefährliche Operationen sind vorübergehend erlaubt</translation>
    </message>
    <message>
        <source>It ends by itself, or stop it at any time</source>
        <translation>Es endet von selbst; es lässt sich auch jederzeit beenden</translation>
    </message>
    <message>
        <source>Stop allowing dangerous operations</source>
        <translation>Gefährliche Operationen nicht mehr erlauben</translation>
    </message>
    <message>
        <source>Ending dangerous operations</source>
        <translation>Gefährliche Operationen werden abgeschaltet</translation>
    </message>
    <message>
        <source>Dangerous operations are off</source>
        <translation>Gefährliche Operationen sind aus</translation>
    </message>
    <message>
        <source>Allow them again for a while</source>
        <translation>Erneut vorübergehend erlauben</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>%1 auf %2 setzen</translation>
    </message>
    <message>
        <source>Setting %1 to %2</source>
        <translation>%1 wird auf %2 gesetzt</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1 ist jetzt %2</translation>
    </message>
    <message>
        <source>Write a new version of the settings</source>
        <translation>Neue Version der Einstellungen schreiben</translation>
    </message>
    <message>
        <source>Set it back; every version is kept</source>
        <translation>Zurücksetzen; jede Version bleibt erhalten</translation>
    </message>
    <message>
        <source>Save endpoint %1</source>
        <translation>Endpunkt %1 speichern</translation>
    </message>
    <message>
        <source>Saving endpoint %1</source>
        <translation>Endpunkt %1 wird gespeichert</translation>
    </message>
    <message>
        <source>Saved: endpoint %1</source>
        <translation>Gespeichert: Endpunkt %1</translation>
    </message>
    <message>
        <source>Write a new version of the endpoints</source>
        <translation>Neue Version der Endpunkte schreiben</translation>
    </message>
    <message>
        <source>Forget it again; nothing at the endpoint changes</source>
        <translation>Wieder vergessen; am Endpunkt ändert sich nichts</translation>
    </message>
    <message>
        <source>Forget endpoint %1</source>
        <translation>Endpunkt %1 vergessen</translation>
    </message>
    <message>
        <source>Forgetting endpoint %1</source>
        <translation>Endpunkt %1 wird vergessen</translation>
    </message>
    <message>
        <source>Forgotten: endpoint %1</source>
        <translation>Vergessen: Endpunkt %1</translation>
    </message>
    <message>
        <source>Save it again; nothing at the endpoint changes</source>
        <translation>Wieder speichern; am Endpunkt ändert sich nichts</translation>
    </message>
    <message>
        <source>Arm %2</source>
        <translation>%2 scharfschalten</translation>
    </message>
    <message>
        <source>Arming %2</source>
        <translation>%2 wird scharfgeschaltet</translation>
    </message>
    <message>
        <source>Armed: %2</source>
        <translation>Scharf: %2</translation>
    </message>
    <message>
        <source>Write the armed mode down</source>
        <translation>Scharfen Modus festhalten</translation>
    </message>
    <message>
        <source>Disarm at any time</source>
        <translation>Jederzeit unscharf schalten</translation>
    </message>
    <message>
        <source>Disarm</source>
        <translation>Unscharf schalten</translation>
    </message>
    <message>
        <source>Disarming</source>
        <translation>Wird unscharf geschaltet</translation>
    </message>
    <message>
        <source>Disarmed</source>
        <translation>Unscharf</translation>
    </message>
    <message>
        <source>Write down that nothing is armed</source>
        <translation>Festhalten, dass nichts scharf ist</translation>
    </message>
    <message>
        <source>Arm it again</source>
        <translation>Wieder scharfschalten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>operation: target</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Approve: %1, %2</source>
        <comment>operation: target</comment>
        <translation>Freigeben: %1, %2</translation>
    </message>
    <message>
        <source>Under way: %1, %2</source>
        <comment>operation: target</comment>
        <translation>Läuft: %1, %2</translation>
    </message>
    <message>
        <source>Done: %1, %2</source>
        <comment>operation: target</comment>
        <translation>Erledigt: %1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>VMID and name of a guest</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n container(s)</source>
        <translation>
            <numerusform>%n Container</numerusform>
            <numerusform>%n Container</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n virtual machine(s)</source>
        <translation>
            <numerusform>%n virtuelle Maschine</numerusform>
            <numerusform>%n virtuelle Maschinen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system container(s)</source>
        <translation>
            <numerusform>%n Systemcontainer</numerusform>
            <numerusform>%n Systemcontainer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>%n Ziel</numerusform>
            <numerusform>%n Ziele</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>%1 fortsetzen</translation>
    </message>
    <message>
        <source>Approve and resume %1</source>
        <translation>%1 freigeben und fortsetzen</translation>
    </message>
    <message>
        <source>Resuming %1</source>
        <translation>%1 wird fortgesetzt</translation>
    </message>
    <message>
        <source>Resumed: %1</source>
        <translation>Fortgesetzt: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Kill</source>
        <translation>Sofort beenden</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Herunterfahren</translation>
    </message>
    <message>
        <source>Reboot</source>
        <translation>Neu booten</translation>
    </message>
    <message>
        <source>Stop at once</source>
        <translation>Sofort stoppen</translation>
    </message>
    <message>
        <source>Ask the node to let it go on</source>
        <translation>Den Knoten bitten, ihn weiterlaufen zu lassen</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Suspend %1</source>
        <translation>%1 anhalten</translation>
    </message>
    <message>
        <source>Approve and suspend %1</source>
        <translation>%1 freigeben und anhalten</translation>
    </message>
    <message>
        <source>Suspending %1</source>
        <translation>%1 wird angehalten</translation>
    </message>
    <message>
        <source>Suspended: %1</source>
        <translation>Angehalten: %1</translation>
    </message>
    <message>
        <source>Ask the node to hold it still</source>
        <translation>Den Knoten bitten, ihn anzuhalten</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>Approve and reset %1</source>
        <translation>%1 freigeben und zurücksetzen</translation>
    </message>
    <message>
        <source>Resetting %1</source>
        <translation>%1 wird zurückgesetzt</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Zurückgesetzt: %1</translation>
    </message>
    <message>
        <source>Ask the node to restart it as if its power had failed</source>
        <translation>Den Knoten bitten, ihn wie nach einem Stromausfall neu zu starten</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>what opens its plan: Restart web-1</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Begin the test stack anew on %1</source>
        <translation>Teststack auf %1 zurücksetzen</translation>
    </message>
    <message>
        <source>Approve and begin the test stack anew on %1</source>
        <translation>Freigeben und Teststack auf %1 zurücksetzen</translation>
    </message>
    <message>
        <source>Beginning the test stack anew on %1</source>
        <translation>Teststack auf %1 wird zurückgesetzt</translation>
    </message>
    <message>
        <source>The test stack is new on %1</source>
        <translation>Teststack auf %1 ist zurückgesetzt</translation>
    </message>
    <message>
        <source>Not needed: it holds nothing of yours</source>
        <translation>Nicht nötig: Er enthält nichts von Ihnen</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>Snapshot anlegen</translation>
    </message>
    <message>
        <source>Take snapshot %2 of %1</source>
        <translation>Snapshot %2 von %1 anlegen</translation>
    </message>
    <message>
        <source>Approve and take snapshot %2 of %1</source>
        <translation>Freigeben und Snapshot %2 von %1 anlegen</translation>
    </message>
    <message>
        <source>Taking snapshot %2 of %1</source>
        <translation>Snapshot %2 von %1 wird angelegt</translation>
    </message>
    <message>
        <source>Snapshot taken: %2 of %1</source>
        <translation>Snapshot angelegt: %2 von %1</translation>
    </message>
    <message>
        <source>Ask the node for snapshot %2</source>
        <translation>Den Knoten um Snapshot %2 bitten</translation>
    </message>
    <message>
        <source>Take a snapshot of %1</source>
        <translation>Snapshot von %1 anlegen</translation>
    </message>
    <message>
        <source>Approve and take a snapshot of %1</source>
        <translation>Freigeben und Snapshot von %1 anlegen</translation>
    </message>
    <message>
        <source>Taking a snapshot of %1</source>
        <translation>Snapshot von %1 wird angelegt</translation>
    </message>
    <message>
        <source>Snapshot taken: %1</source>
        <translation>Snapshot angelegt: %1</translation>
    </message>
    <message>
        <source>Ask the node for a snapshot</source>
        <translation>Den Knoten um einen Snapshot bitten</translation>
    </message>
    <message>
        <source>Delete a snapshot</source>
        <translation>Snapshot löschen</translation>
    </message>
    <message>
        <source>Delete snapshot %2 of %1</source>
        <translation>Snapshot %2 von %1 löschen</translation>
    </message>
    <message>
        <source>Approve and delete snapshot %2 of %1</source>
        <translation>Freigeben und Snapshot %2 von %1 löschen</translation>
    </message>
    <message>
        <source>Deleting snapshot %2 of %1</source>
        <translation>Snapshot %2 von %1 wird gelöscht</translation>
    </message>
    <message>
        <source>Snapshot deleted: %2 of %1</source>
        <translation>Snapshot gelöscht: %2 von %1</translation>
    </message>
    <message>
        <source>Ask the node to delete snapshot %2</source>
        <translation>Den Knoten bitten, Snapshot %2 zu löschen</translation>
    </message>
    <message>
        <source>Not possible: what the guest was then is gone for good</source>
        <translation>Nicht möglich: Der damalige Stand des Gasts ist endgültig verloren</translation>
    </message>
    <message>
        <source>Delete a snapshot of %1</source>
        <translation>Snapshot von %1 löschen</translation>
    </message>
    <message>
        <source>Approve and delete a snapshot of %1</source>
        <translation>Freigeben und Snapshot von %1 löschen</translation>
    </message>
    <message>
        <source>Deleting a snapshot of %1</source>
        <translation>Snapshot von %1 wird gelöscht</translation>
    </message>
    <message>
        <source>Snapshot deleted: %1</source>
        <translation>Snapshot gelöscht: %1</translation>
    </message>
    <message>
        <source>Ask the node to delete the snapshot</source>
        <translation>Den Knoten bitten, den Snapshot zu löschen</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Auf Snapshot zurücksetzen</translation>
    </message>
    <message>
        <source>Roll %1 back to %2</source>
        <translation>%1 auf Snapshot %2 zurücksetzen</translation>
    </message>
    <message>
        <source>Approve and roll %1 back to %2</source>
        <translation>%1 freigeben und auf Snapshot %2 zurücksetzen</translation>
    </message>
    <message>
        <source>Rolling %1 back to %2</source>
        <translation>%1 wird auf Snapshot %2 zurückgesetzt</translation>
    </message>
    <message>
        <source>Rolled back: %1 to %2</source>
        <translation>Zurückgesetzt: %1 auf Snapshot %2</translation>
    </message>
    <message>
        <source>Ask the node to go back to snapshot %2</source>
        <translation>Den Knoten bitten, auf Snapshot %2 zurückzusetzen</translation>
    </message>
    <message>
        <source>Not possible: what was written since the snapshot is gone for good</source>
        <translation>Nicht möglich: Was seit dem Snapshot geschrieben wurde, ist endgültig verloren</translation>
    </message>
    <message>
        <source>Roll %1 back to a snapshot</source>
        <translation>%1 auf einen Snapshot zurücksetzen</translation>
    </message>
    <message>
        <source>Approve and roll %1 back to a snapshot</source>
        <translation>%1 freigeben und auf einen Snapshot zurücksetzen</translation>
    </message>
    <message>
        <source>Rolling %1 back</source>
        <translation>%1 wird auf einen Snapshot zurückgesetzt</translation>
    </message>
    <message>
        <source>Rolled back: %1</source>
        <translation>Auf Snapshot zurückgesetzt: %1</translation>
    </message>
    <message>
        <source>Ask the node to go back to the snapshot</source>
        <translation>Den Knoten bitten, auf den Snapshot zurückzusetzen</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Back up %1 to %2</source>
        <translation>%1 auf %2 sichern</translation>
    </message>
    <message>
        <source>Approve and back up %1 to %2</source>
        <translation>%1 freigeben und auf %2 sichern</translation>
    </message>
    <message>
        <source>Backing up %1 to %2</source>
        <translation>%1 wird auf %2 gesichert</translation>
    </message>
    <message>
        <source>Backed up: %1 to %2</source>
        <translation>Gesichert: %1 auf %2</translation>
    </message>
    <message>
        <source>Ask the node for a backup to %2</source>
        <translation>Den Knoten um eine Sicherung auf %2 bitten</translation>
    </message>
    <message>
        <source>Not needed: the guest stays as it is, and the copy can be deleted</source>
        <translation>Nicht nötig: Der Gast bleibt, wie er ist, und die Kopie kann gelöscht werden</translation>
    </message>
    <message>
        <source>Back up %1</source>
        <translation>%1 sichern</translation>
    </message>
    <message>
        <source>Approve and back up %1</source>
        <translation>%1 freigeben und sichern</translation>
    </message>
    <message>
        <source>Backing up %1</source>
        <translation>%1 wird gesichert</translation>
    </message>
    <message>
        <source>Backed up: %1</source>
        <translation>Gesichert: %1</translation>
    </message>
    <message>
        <source>Ask the node for a backup</source>
        <translation>Den Knoten um eine Sicherung bitten</translation>
    </message>
    <message>
        <source>Migrate</source>
        <translation>Migrieren</translation>
    </message>
    <message>
        <source>Migrate %1 to %2</source>
        <translation>%1 nach %2 migrieren</translation>
    </message>
    <message>
        <source>Approve and migrate %1 to %2</source>
        <translation>%1 freigeben und nach %2 migrieren</translation>
    </message>
    <message>
        <source>Migrating %1 to %2</source>
        <translation>%1 wird nach %2 migriert</translation>
    </message>
    <message>
        <source>Migrated: %1 is on %2</source>
        <translation>Migriert: %1 ist auf %2</translation>
    </message>
    <message>
        <source>Ask the node to hand it over to %2</source>
        <translation>Den Knoten bitten, ihn an %2 zu übergeben</translation>
    </message>
    <message>
        <source>Migrate %1</source>
        <translation>%1 migrieren</translation>
    </message>
    <message>
        <source>Approve and migrate %1</source>
        <translation>%1 freigeben und migrieren</translation>
    </message>
    <message>
        <source>Migrating %1</source>
        <translation>%1 wird migriert</translation>
    </message>
    <message>
        <source>Migrated: %1</source>
        <translation>Migriert: %1</translation>
    </message>
    <message>
        <source>Ask the node to hand it over</source>
        <translation>Den Knoten bitten, ihn zu übergeben</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>Klonen</translation>
    </message>
    <message>
        <source>Clone %1 as %2</source>
        <translation>%1 als %2 klonen</translation>
    </message>
    <message>
        <source>Approve and clone %1 as %2</source>
        <translation>%1 freigeben und als %2 klonen</translation>
    </message>
    <message>
        <source>Cloning %1 as %2</source>
        <translation>%1 wird als %2 geklont</translation>
    </message>
    <message>
        <source>Cloned: %1 as %2</source>
        <translation>Geklont: %1 als %2</translation>
    </message>
    <message>
        <source>Ask the node for clone %2</source>
        <translation>Den Knoten um Klon %2 bitten</translation>
    </message>
    <message>
        <source>Not needed: the guest stays as it is, and the clone can be destroyed</source>
        <translation>Nicht nötig: Der Gast bleibt, wie er ist, und der Klon kann zerstört werden</translation>
    </message>
    <message>
        <source>Clone %1</source>
        <translation>%1 klonen</translation>
    </message>
    <message>
        <source>Approve and clone %1</source>
        <translation>%1 freigeben und klonen</translation>
    </message>
    <message>
        <source>Cloning %1</source>
        <translation>%1 wird geklont</translation>
    </message>
    <message>
        <source>Cloned: %1</source>
        <translation>Geklont: %1</translation>
    </message>
    <message>
        <source>Ask the node for a clone</source>
        <translation>Den Knoten um einen Klon bitten</translation>
    </message>
    <message>
        <source>Change the configuration</source>
        <translation>Konfiguration ändern</translation>
    </message>
    <message>
        <source>Change the configuration of %1</source>
        <translation>Konfiguration von %1 ändern</translation>
    </message>
    <message>
        <source>Approve and change the configuration of %1</source>
        <translation>Freigeben und Konfiguration von %1 ändern</translation>
    </message>
    <message>
        <source>Changing the configuration of %1</source>
        <translation>Konfiguration von %1 wird geändert</translation>
    </message>
    <message>
        <source>Configuration changed: %1</source>
        <translation>Konfiguration geändert: %1</translation>
    </message>
    <message>
        <source>Ask the node to write the configuration</source>
        <translation>Den Knoten bitten, die Konfiguration zu schreiben</translation>
    </message>
    <message>
        <source>Grow a disk</source>
        <translation>Platte vergrößern</translation>
    </message>
    <message>
        <source>Grow disk %2 of %1</source>
        <translation>Platte %2 von %1 vergrößern</translation>
    </message>
    <message>
        <source>Approve and grow disk %2 of %1</source>
        <translation>Freigeben und Platte %2 von %1 vergrößern</translation>
    </message>
    <message>
        <source>Growing disk %2 of %1</source>
        <translation>Platte %2 von %1 wird vergrößert</translation>
    </message>
    <message>
        <source>Grown: disk %2 of %1</source>
        <translation>Vergrößert: Platte %2 von %1</translation>
    </message>
    <message>
        <source>Ask the node to grow disk %2</source>
        <translation>Den Knoten bitten, Platte %2 zu vergrößern</translation>
    </message>
    <message>
        <source>Not possible: a disk can only grow</source>
        <translation>Nicht möglich: Eine Platte kann nur wachsen</translation>
    </message>
    <message>
        <source>Grow a disk of %1</source>
        <translation>Platte von %1 vergrößern</translation>
    </message>
    <message>
        <source>Approve and grow a disk of %1</source>
        <translation>Freigeben und Platte von %1 vergrößern</translation>
    </message>
    <message>
        <source>Growing a disk of %1</source>
        <translation>Platte von %1 wird vergrößert</translation>
    </message>
    <message>
        <source>Grown: a disk of %1</source>
        <translation>Vergrößert: eine Platte von %1</translation>
    </message>
    <message>
        <source>Ask the node to grow the disk</source>
        <translation>Den Knoten bitten, die Platte zu vergrößern</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung einspielen</translation>
    </message>
    <message>
        <source>Restore %1 from a backup</source>
        <translation>%1 aus einer Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Approve and restore %1 from a backup</source>
        <translation>%1 freigeben und aus einer Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Restoring %1 from a backup</source>
        <translation>%1 wird aus einer Sicherung wiederhergestellt</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Wiederhergestellt: %1</translation>
    </message>
    <message>
        <source>Ask the node to restore the backup</source>
        <translation>Den Knoten bitten, die Sicherung einzuspielen</translation>
    </message>
    <message>
        <source>Not possible where a guest was overwritten: what it held is gone for good</source>
        <translation>Nicht möglich, wo ein Gast überschrieben wurde: Sein Inhalt ist endgültig verloren</translation>
    </message>
    <message>
        <source>Restore a backup as %1</source>
        <translation>Sicherung als %1 einspielen</translation>
    </message>
    <message>
        <source>Approve and restore a backup as %1</source>
        <translation>Freigeben und Sicherung als %1 einspielen</translation>
    </message>
    <message>
        <source>Restoring a backup as %1</source>
        <translation>Sicherung wird als %1 eingespielt</translation>
    </message>
    <message>
        <source>Restored: a backup as %1</source>
        <translation>Eingespielt: Sicherung als %1</translation>
    </message>
    <message>
        <source>Not needed: nothing that was there is changed, and the new guest can be destroyed</source>
        <translation>Nicht nötig: Nichts Vorhandenes wird geändert, und der neue Gast kann zerstört werden</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Zerstören</translation>
    </message>
    <message>
        <source>Destroy %1</source>
        <translation>%1 zerstören</translation>
    </message>
    <message>
        <source>Approve and destroy %1</source>
        <translation>%1 freigeben und zerstören</translation>
    </message>
    <message>
        <source>Destroying %1</source>
        <translation>%1 wird zerstört</translation>
    </message>
    <message>
        <source>Destroyed: %1</source>
        <translation>Zerstört: %1</translation>
    </message>
    <message>
        <source>Ask the node to destroy it with its disks</source>
        <translation>Den Knoten bitten, ihn samt seinen Platten zu zerstören</translation>
    </message>
    <message>
        <source>Not possible: its disks are gone for good; only a backup brings it back</source>
        <translation>Nicht möglich: Seine Platten sind endgültig verloren; nur eine Sicherung bringt ihn zurück</translation>
    </message>
    <message>
        <source>Stop the task</source>
        <translation>Aufgabe stoppen</translation>
    </message>
    <message>
        <source>Stop a task on %1</source>
        <translation>Aufgabe auf %1 stoppen</translation>
    </message>
    <message>
        <source>Approve and stop a task on %1</source>
        <translation>Freigeben und Aufgabe auf %1 stoppen</translation>
    </message>
    <message>
        <source>Stopping a task on %1</source>
        <translation>Aufgabe auf %1 wird gestoppt</translation>
    </message>
    <message>
        <source>Stopped: a task on %1</source>
        <translation>Gestoppt: eine Aufgabe auf %1</translation>
    </message>
    <message>
        <source>Ask the node to stop the task</source>
        <translation>Den Knoten bitten, die Aufgabe zu stoppen</translation>
    </message>
    <message>
        <source>Not possible: what the task had not finished stays unfinished</source>
        <translation>Nicht möglich: Was die Aufgabe nicht beendet hatte, bleibt unvollendet</translation>
    </message>
    <message>
        <source>Extend the allowlist</source>
        <translation>Positivliste erweitern</translation>
    </message>
    <message>
        <source>Extending the allowlist</source>
        <translation>Positivliste wird erweitert</translation>
    </message>
    <message>
        <source>The allowlist was extended</source>
        <translation>Die Positivliste wurde erweitert</translation>
    </message>
    <message>
        <source>Take entries off again; every version is kept</source>
        <translation>Einträge wieder herunternehmen; jede Version bleibt erhalten</translation>
    </message>
    <message>
        <source>Say in which guest %1 lives</source>
        <translation>Angeben, in welchem Gast %1 läuft</translation>
    </message>
    <message>
        <source>Saying in which guest %1 lives</source>
        <translation>Angabe, in welchem Gast %1 läuft, wird geschrieben</translation>
    </message>
    <message>
        <source>Said: in which guest %1 lives</source>
        <translation>Angegeben: in welchem Gast %1 läuft</translation>
    </message>
    <message>
        <source>Say it differently again; nothing at the endpoint changes</source>
        <translation>Wieder anders angeben; am Endpunkt ändert sich nichts</translation>
    </message>
    <message>
        <source>Trust the new certificate of %2</source>
        <translation>Dem neuen Zertifikat von %2 vertrauen</translation>
    </message>
    <message>
        <source>Trusting the new certificate of %2</source>
        <translation>Dem neuen Zertifikat von %2 wird nun vertraut</translation>
    </message>
    <message>
        <source>Trusted: the new certificate of %2</source>
        <translation>Vertraut: das neue Zertifikat von %2</translation>
    </message>
    <message>
        <source>Trust the earlier one again; every version is kept</source>
        <translation>Dem früheren wieder vertrauen; jede Version bleibt erhalten</translation>
    </message>
    <message>
        <source>Remove the secret files in %1</source>
        <translation>Geheimnisdateien in %1 entfernen</translation>
    </message>
    <message>
        <source>Removing the secret files in %1</source>
        <translation>Geheimnisdateien in %1 werden entfernt</translation>
    </message>
    <message>
        <source>Removed: the secret files in %1</source>
        <translation>Entfernt: die Geheimnisdateien in %1</translation>
    </message>
    <message>
        <source>Delete the files by their names</source>
        <translation>Die Dateien anhand ihrer Namen löschen</translation>
    </message>
    <message>
        <source>Not possible: what was in them is only in the keychain</source>
        <translation>Nicht möglich: Ihr Inhalt liegt nur noch im Schlüsselbund</translation>
    </message>
</context>
<context>
    <name>wingman::ui::OverviewTab</name>
    <message>
        <source>As last seen</source>
        <translation>Wie zuletzt gesehen</translation>
    </message>
    <message>
        <source>The endpoint is silent.</source>
        <translation>Der Endpunkt antwortet nicht.</translation>
    </message>
    <message>
        <source>Read %1. %2</source>
        <comment>how long ago, and why not later</comment>
        <translation>Gelesen %1. %2</translation>
    </message>
    <message>
        <source>See the endpoint</source>
        <translation>Endpunkt ansehen</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Wird gemessen…</translation>
    </message>
    <message>
        <source>It is not running</source>
        <translation>Läuft nicht</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Nicht gemessen</translation>
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
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Memory, limit %1 · %2</source>
        <comment>limit, age of the number</comment>
        <translation>Arbeitsspeicher, Grenze %1 · %2</translation>
    </message>
    <message>
        <source>Memory · %1</source>
        <comment>age of the number</comment>
        <translation>Arbeitsspeicher · %1</translation>
    </message>
    <message>
        <source>This cannot be said now: %1</source>
        <translation>Dies lässt sich derzeit nicht sagen: %1</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird abgefragt…</translation>
    </message>
    <message>
        <source>Nothing can be done with it.</source>
        <translation>Damit kann nichts getan werden.</translation>
    </message>
    <message>
        <source>Not in this state: %1</source>
        <translation>Nicht in diesem Zustand: %1</translation>
    </message>
    <message>
        <source>It could not be read: %1</source>
        <translation>Es konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Nothing happened yet that was seen.</source>
        <translation>Bisher wurde nichts beobachtet.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>The whole timeline</source>
        <translation>Ganzer Zeitverlauf</translation>
    </message>
    <message>
        <source>What may be done here</source>
        <translation>Was hier erlaubt ist</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut abfragen</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>CPU in the last minutes</source>
        <translation>CPU in den letzten Minuten</translation>
    </message>
    <message>
        <source>Memory in the last minutes</source>
        <translation>Arbeitsspeicher in den letzten Minuten</translation>
    </message>
    <message numerus="yes">
        <source>CPU, of %n core(s) · %1</source>
        <comment>age of the number</comment>
        <translation>
            <numerusform>CPU, von %n Kern · %1</numerusform>
            <numerusform>CPU, von %n Kernen · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::Palette</name>
    <message>
        <source>Nothing is called “%1” here.
Try a name, a verb and a name (“restart web-1”), or one of these first: &gt; commands, @ endpoints, # entries and tags, ? help.</source>
        <translation>Nichts heißt hier „%1“.
Versuchen Sie einen Namen, ein Verb und einen Namen („restart web-1“) oder zuerst eines von diesen: &gt; Befehle, @ Endpunkte, # Einträge und Tags, ? Hilfe.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n Ergebnis</numerusform>
            <numerusform>%n Ergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>&gt; commands   @ endpoints   # entries, tags   ? help</source>
        <translation>&gt; Befehle   @ Endpunkte   # Einträge, Tags   ? Hilfe</translation>
    </message>
    <message>
        <source>Enter shows the plan. Nothing is done yet.</source>
        <translation>Die Eingabetaste zeigt den Plan. Noch wird nichts getan.</translation>
    </message>
    <message>
        <source>Enter goes on with this verb.</source>
        <translation>Die Eingabetaste fährt mit diesem Verb fort.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Policy and lists</source>
        <translation>Richtlinie und Listen</translation>
    </message>
    <message>
        <source>allow deny self-approval dangerous read-only limits</source>
        <translation>erlauben sperren Selbstfreigabe gefährlich nur lesen Grenzen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>theme dark light contrast density language motion</source>
        <translation>Design dunkel hell Kontrast Dichte Sprache Bewegung Farben</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>keys keyboard rebind</source>
        <translation>Tasten Tastatur belegen</translation>
    </message>
    <message>
        <source>Data and limits</source>
        <translation>Daten und Grenzen</translation>
    </message>
    <message>
        <source>folder database record keychain</source>
        <translation>Ordner Datenbank Aufzeichnung Schlüsselbund</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n workload(s)</source>
        <translation>
            <numerusform>%n Workload</numerusform>
            <numerusform>%n Workloads</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · last seen %2 ago</source>
        <comment>where it is</comment>
        <translation>%1 · zuletzt gesehen vor %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>where it is, its state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Entry #%1 of the record</source>
        <translation>Eintrag #%1 der Aufzeichnung</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet.</source>
        <translation>Noch wurde nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>The newest entry is #%1.</source>
        <translation>Der neueste Eintrag ist #%1.</translation>
    </message>
    <message>
        <source>Type the name of a target</source>
        <translation>Namen eines Ziels eingeben</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>This is not possible now.</source>
        <translation>Das ist jetzt nicht möglich.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Konsolensperre</translation>
    </message>
    <message>
        <source>passphrase idle screen session unlock</source>
        <translation>Passphrase Leerlauf Bildschirm Sitzung entsperren</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ParameterForm</name>
    <message>
        <source>It is needed.</source>
        <translation>Wird benötigt.</translation>
    </message>
    <message>
        <source>This does not go: %1.</source>
        <translation>Das geht nicht: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Give at least one of them.</source>
        <translation>Geben Sie mindestens eines davon an.</translation>
    </message>
    <message>
        <source>Need not be given</source>
        <translation>Kann leer bleiben</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PassphraseSheet</name>
    <message>
        <source>The present passphrase is needed.</source>
        <translation>Die jetzige Passphrase wird benötigt.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s) are needed.</source>
        <translation>
            <numerusform>Mindestens %n Zeichen wird benötigt.</numerusform>
            <numerusform>Mindestens %n Zeichen werden benötigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is longer than can be kept.</source>
        <translation>Das ist länger, als aufbewahrt werden kann.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n different character(s) are needed.</source>
        <translation>
            <numerusform>Mindestens %n verschiedenes Zeichen wird benötigt.</numerusform>
            <numerusform>Mindestens %n verschiedene Zeichen werden benötigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
    <message>
        <source>It is being looked at and recorded.</source>
        <translation>Sie wird geprüft und aufgezeichnet.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s); a few words in a row are good. It is kept nowhere: only what proves it is, made so that each guess is slow.</source>
        <translation>
            <numerusform>Mindestens %n Zeichen; ein paar Wörter hintereinander sind gut. Sie wird nirgends aufbewahrt: nur, was sie beweist, und so, dass jeder Rateversuch langsam ist.</numerusform>
            <numerusform>Mindestens %n Zeichen; ein paar Wörter hintereinander sind gut. Sie wird nirgends aufbewahrt: nur, was sie beweist, und so, dass jeder Rateversuch langsam ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Eine Passphrase setzen</translation>
    </message>
    <message>
        <source>With a passphrase the console can be locked: by you, when nobody uses it for a while, and each time it starts.</source>
        <translation>Mit einer Passphrase lässt sich die Konsole sperren: von Ihnen, wenn sie eine Weile niemand benutzt, und bei jedem Start.</translation>
    </message>
    <message>
        <source>&amp;Set the passphrase</source>
        <translation>Passphrase &amp;setzen</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Die Passphrase ändern</translation>
    </message>
    <message>
        <source>From now on the new one opens the console.</source>
        <translation>Ab jetzt öffnet die neue die Konsole.</translation>
    </message>
    <message>
        <source>&amp;Change the passphrase</source>
        <translation>Passphrase &amp;ändern</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Die Passphrase entfernen</translation>
    </message>
    <message>
        <source>The console cannot be locked any more: whoever sits at this desktop can use it.</source>
        <translation>Die Konsole lässt sich dann nicht mehr sperren: Wer an diesem Desktop sitzt, kann sie benutzen.</translation>
    </message>
    <message>
        <source>&amp;Remove the passphrase</source>
        <translation>Passphrase &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Present passphrase</source>
        <translation>&amp;Jetzige Passphrase</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>&amp;Neue Passphrase</translation>
    </message>
    <message>
        <source>The new one &amp;again</source>
        <translation>Die neue &amp;noch einmal</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Plan</name>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>created, never started</source>
        <translation>angelegt, nie gestartet</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between promises</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>this console&apos;s own configuration</source>
        <translation>die Konfiguration dieser Konsole</translation>
    </message>
    <message>
        <source>plan %1, made just now</source>
        <translation>Plan %1, gerade erstellt</translation>
    </message>
    <message>
        <source>plan %1, made %2</source>
        <translation>Plan %1, erstellt %2</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simuliert</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>Compare with what was promised</source>
        <translation>Mit der Zusage vergleichen</translation>
    </message>
    <message>
        <source>usually about %1, at most %2</source>
        <translation>meist etwa %1, höchstens %2</translation>
    </message>
    <message>
        <source>“%1”, offered here when it is done</source>
        <translation>„%1“, wird hier nach Abschluss angeboten</translation>
    </message>
    <message>
        <source>There is no single step back</source>
        <translation>Es gibt keinen einzelnen Schritt zurück</translation>
    </message>
    <message>
        <source>called %1</source>
        <translation>heißt %1</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between states</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>started after now</source>
        <translation>ab jetzt gestartet</translation>
    </message>
    <message>
        <source>ended after now</source>
        <translation>ab jetzt beendet</translation>
    </message>
    <message>
        <source>there</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>; or </source>
        <comment>between proofs</comment>
        <translation>; oder </translation>
    </message>
    <message>
        <source>%1, within %2</source>
        <comment>promises, time</comment>
        <translation>%1, innerhalb von %2</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>Nacheinander</translation>
    </message>
    <message numerus="yes">
        <source>%n at a time</source>
        <translation>
            <numerusform>%n gleichzeitig</numerusform>
            <numerusform>%n gleichzeitig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; stops at the first that fails, and leaves the rest as they are</source>
        <translation>%1; hält beim ersten an, das scheitert, und lässt die übrigen unverändert</translation>
    </message>
    <message>
        <source>%1; goes on where one fails</source>
        <translation>%1; fährt fort, wenn eines scheitert</translation>
    </message>
    <message>
        <source>%1; where an act fails, the guest goes back to the snapshot, else the snapshot is deleted</source>
        <translation>%1; schlägt ein Schritt fehl, wird der Gast auf den Snapshot zurückgesetzt, sonst wird der Snapshot gelöscht</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PlanButtons</name>
    <message numerus="yes">
        <source>%1 The same for %n more.</source>
        <comment>sentence</comment>
        <translation>
            <numerusform>%1 Ebenso für %n weiteres.</numerusform>
            <numerusform>%1 Ebenso für %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks for the approval, gives it in your name, and starts: all on record.</source>
        <translation>Fragt die Freigabe an, erteilt sie in Ihrem Namen und startet: alles wird aufgezeichnet.</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Freigabe anfragen</translation>
    </message>
    <message>
        <source>Ask someone else</source>
        <translation>Jemand anderen fragen</translation>
    </message>
    <message>
        <source>The request lies in the approvals of Audit for 30 minutes.</source>
        <translation>Die Anfrage liegt 30 Minuten lang bei den Freigaben im Audit.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>It can be started then; approving does not start it.</source>
        <translation>Danach kann gestartet werden; das Freigeben startet nicht.</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>The plan is over then; whoever asked reads your reason.</source>
        <translation>Der Plan ist dann vorbei; die anfragende Person liest Ihren Grund.</translation>
    </message>
    <message>
        <source>Withdraw the request</source>
        <translation>Anfrage zurückziehen</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>The plan is over then; nothing was sent.</source>
        <translation>Der Plan ist dann vorbei; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>What was sent already cannot be called back; nothing further is sent.</source>
        <translation>Was bereits gesendet wurde, lässt sich nicht zurückrufen; weiter wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Neu planen</translation>
    </message>
    <message>
        <source>Reads again what is there; nothing is changed by planning.</source>
        <translation>Liest erneut, was vorhanden ist; das Planen ändert nichts.</translation>
    </message>
    <message numerus="yes">
        <source>Plan the other %n</source>
        <translation>
            <numerusform>Übriges Ziel planen (%n)</numerusform>
            <numerusform>Die übrigen %n planen</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the targets that policy refuses.</source>
        <translation>Ohne die Ziele, die die Richtlinie ablehnt.</translation>
    </message>
    <message numerus="yes">
        <source>Retry the %n that failed</source>
        <translation>
            <numerusform>%n gescheitertes Ziel wiederholen</numerusform>
            <numerusform>%n gescheiterte Ziele wiederholen</numerusform>
        </translation>
    </message>
    <message>
        <source>A new plan for these alone.</source>
        <translation>Ein neuer Plan nur für diese.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Rückgängig machen…</translation>
    </message>
    <message>
        <source>Plans “%1”.</source>
        <translation>Plant „%1“.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stops reading; nothing was changed.</source>
        <translation>Beendet das Lesen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Gives this plan up; nothing was sent.</source>
        <translation>Gibt diesen Plan auf; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>It goes on; the activity bar shows it.</source>
        <translation>Es läuft weiter; die Aktivitätsleiste zeigt es.</translation>
    </message>
    <message>
        <source>Writing the request down…</source>
        <translation>Anfrage wird festgehalten…</translation>
    </message>
    <message>
        <source>Reading what is there once more, then approving…</source>
        <translation>Der vorhandene Stand wird noch einmal gelesen, dann wird freigegeben…</translation>
    </message>
    <message>
        <source>Writing the rejection down…</source>
        <translation>Ablehnung wird festgehalten…</translation>
    </message>
    <message>
        <source>Giving the plan up…</source>
        <translation>Plan wird aufgegeben…</translation>
    </message>
    <message>
        <source>Policy: approved</source>
        <translation>Richtlinie: freigegeben</translation>
    </message>
    <message>
        <source>You are an approver, and this console lets you approve your own.</source>
        <translation>Sie sind freigabeberechtigt, und diese Konsole lässt Sie Eigenes freigeben.</translation>
    </message>
    <message>
        <source>You may approve it: somebody else asked.</source>
        <translation>Sie dürfen dies freigeben: Jemand anderes hat es angefragt.</translation>
    </message>
    <message>
        <source>Decided by: %1.</source>
        <translation>Entschieden durch: %1.</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Angefragt von</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, how long ago</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>Ihr Grund</translation>
    </message>
    <message>
        <source>Their reason</source>
        <translation>Angegebener Grund</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>keiner angegeben</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>read %1; policy version %2</source>
        <translation>gelesen %1; Richtlinienversion %2</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Freigegeben von</translation>
    </message>
    <message>
        <source>Lapses</source>
        <translation>Verfällt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Success means</source>
        <translation>Erfolg heißt</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PlanCheckRows</name>
    <message>
        <source>Holds</source>
        <translation>Trifft zu</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <source>Does not hold, but does not forbid it</source>
        <translation>Trifft nicht zu, verhindert es aber nicht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>condition, whether it holds</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: read was %2</source>
        <translation>%1: gelesen wurde %2</translation>
    </message>
    <message>
        <source>Checked before</source>
        <translation>Vorher geprüft</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PlanChecks</name>
    <message>
        <source>%1 for %2</source>
        <comment>state, age</comment>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Ist vorhanden</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>Nothing of this name is there yet</source>
        <translation>Unter diesem Namen ist noch nichts vorhanden</translation>
    </message>
    <message>
        <source>Its state allows it</source>
        <translation>Der Zustand lässt es zu</translation>
    </message>
    <message>
        <source>not locked</source>
        <translation>nicht gesperrt</translation>
    </message>
    <message>
        <source>a guest</source>
        <translation>ein Gast</translation>
    </message>
    <message>
        <source>a template</source>
        <translation>eine Vorlage</translation>
    </message>
    <message>
        <source>Nobody has changed it meanwhile</source>
        <translation>Niemand hat es inzwischen geändert</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>It is healthy</source>
        <translation>Ist gesund</translation>
    </message>
    <message>
        <source>still starting</source>
        <translation>startet noch</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>gesund</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>ungesund</translation>
    </message>
    <message>
        <source>Nobody else is changing it</source>
        <translation>Niemand sonst ändert es gerade</translation>
    </message>
    <message>
        <source>not protected</source>
        <translation>nicht geschützt</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>geschützt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not managed</source>
        <translation>nicht verwaltet</translation>
    </message>
    <message>
        <source>managed</source>
        <translation>verwaltet</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>there, but not finished</source>
        <translation>vorhanden, aber nicht fertig</translation>
    </message>
    <message>
        <source>there</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>nicht vergeben</translation>
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
    <name>wingman::ui::PlanCourse</name>
    <message>
        <source>Not begun</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Sent, no answer yet</source>
        <translation>Gesendet, noch keine Antwort</translation>
    </message>
    <message>
        <source>Answered, not on record yet</source>
        <translation>Beantwortet, noch nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>It was so already</source>
        <translation>War schon so</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simuliert</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht ausgeführt</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PlanDependents</name>
    <message>
        <source>dependent on it</source>
        <translation>davon abhängig</translation>
    </message>
    <message>
        <source>in its network</source>
        <translation>in dessen Netzwerk</translation>
    </message>
    <message>
        <source>with its volume %1 too</source>
        <translation>ebenfalls mit dem Volume %1</translation>
    </message>
    <message>
        <source>in the project %1 too</source>
        <translation>ebenfalls im Projekt %1</translation>
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
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::PlanEffects</name>
    <message>
        <source>Who stands on it is not known: its endpoint was never read.</source>
        <translation>Was darauf aufbaut, ist nicht bekannt: Der Endpunkt wurde nie gelesen.</translation>
    </message>
    <message>
        <source>Nothing else that is known here stands on it.</source>
        <translation>Sonst baut nichts hier Bekanntes darauf auf.</translation>
    </message>
    <message>
        <source>As of %1 ago: the endpoint does not answer.</source>
        <translation>Stand vor %1: Der Endpunkt antwortet nicht.</translation>
    </message>
    <message>
        <source>%1 As of %2 ago: the endpoint does not answer.</source>
        <translation>%1 Stand vor %2: Der Endpunkt antwortet nicht.</translation>
    </message>
    <message>
        <source>Who feels it</source>
        <translation>Wer es spürt</translation>
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
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Why? It is kept with the record, and whoever asked reads it</source>
        <translation>Warum? Wird mit der Aufzeichnung aufbewahrt, und die anfragende Person liest es</translation>
    </message>
    <message>
        <source>Why? It is kept with the record</source>
        <translation>Warum? Wird mit der Aufzeichnung aufbewahrt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Bestätigen</translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation>%1 eintippen</translation>
    </message>
    <message>
        <source>Confirm by typing %1</source>
        <translation>Durch Eintippen von %1 bestätigen</translation>
    </message>
    <message>
        <source>It matches.</source>
        <translation>Stimmt überein.</translation>
    </message>
    <message>
        <source>Data is lost or the risk is high: type “%1”, exactly so.</source>
        <translation>Daten gehen verloren, oder das Risiko ist hoch: Tippen Sie genau „%1“.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PlanGuard</name>
    <message>
        <source>Take a &amp;snapshot of the guest first, and go back to it where this fails</source>
        <translation>Zuerst einen &amp;Snapshot des Gasts anlegen und bei einem Fehlschlag darauf zurücksetzen</translation>
    </message>
    <message>
        <source>Take a snapshot of the guest first</source>
        <translation>Zuerst einen Snapshot des Gasts anlegen</translation>
    </message>
    <message>
        <source>The engine lives in %1. Where all goes well the snapshot is deleted. Going back loses what was written in the guest meanwhile, so it asks for what a rollback asks for.</source>
        <translation>Die Engine läuft in %1. Geht alles gut, wird der Snapshot gelöscht. Beim Zurücksetzen geht verloren, was inzwischen im Gast geschrieben wurde; darum wird verlangt, was ein Zurücksetzen verlangt.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PlanOutcome</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>Exit-Code</translation>
    </message>
    <message>
        <source>Restarts by the engine</source>
        <translation>Neustarts durch die Engine</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Partly done: %1</source>
        <translation>Teilweise ausgeführt: %1</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Nicht ausgeführt: %1</translation>
    </message>
    <message>
        <source>Simulated: planned on real facts, carried out on paper only.</source>
        <translation>Simuliert: auf echten Fakten geplant, nur auf dem Papier ausgeführt.</translation>
    </message>
    <message>
        <source>In the demonstration only: no real machine was touched.</source>
        <translation>Nur in der Demonstration: Keine echte Maschine wurde angetastet.</translation>
    </message>
    <message>
        <source>It was read back and is as promised.</source>
        <translation>Es wurde zurückgelesen und ist wie zugesagt.</translation>
    </message>
    <message>
        <source>Not known yet: %1</source>
        <translation>Noch nicht bekannt: %1</translation>
    </message>
    <message>
        <source>It is looked up by itself until it is known. Do not repeat it before.</source>
        <translation>Es wird selbsttätig nachgesehen, bis es bekannt ist. Wiederholen Sie es nicht vorher.</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Angehalten: %1</translation>
    </message>
    <message>
        <source>What had been sent by then was brought to its end; the steps say how.</source>
        <translation>Was bis dahin gesendet war, wurde zu Ende geführt; die Schritte zeigen wie.</translation>
    </message>
    <message>
        <source>Nothing had been sent; nothing was changed.</source>
        <translation>Nichts war gesendet; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Zurückgezogen: %1</translation>
    </message>
    <message>
        <source>Nothing was sent; the record says that it was given up.</source>
        <translation>Nichts wurde gesendet; die Aufzeichnung besagt, dass es aufgegeben wurde.</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>Talk to whoever rejected it, then plan again.</source>
        <translation>Sprechen Sie mit der ablehnenden Person, und planen Sie dann neu.</translation>
    </message>
    <message>
        <source>Lapsed: %1</source>
        <translation>Verfallen: %1</translation>
    </message>
    <message>
        <source>Plan again: what is there may have changed meanwhile.</source>
        <translation>Planen Sie neu: Der vorhandene Stand kann sich inzwischen geändert haben.</translation>
    </message>
    <message>
        <source>This plan no longer holds</source>
        <translation>Dieser Plan gilt nicht mehr</translation>
    </message>
    <message>
        <source>What is there is not what was planned for, so nothing was done.</source>
        <translation>Der vorhandene Stand ist nicht der geplante, deshalb wurde nichts getan.</translation>
    </message>
    <message>
        <source>Look at the difference, then plan again.</source>
        <translation>Sehen Sie sich den Unterschied an, und planen Sie dann neu.</translation>
    </message>
    <message>
        <source>Look at its logs and its state before you try again.</source>
        <translation>Sehen Sie sich Protokolle und Zustand an, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>The engine&apos;s own words say why. Change that, then plan again.</source>
        <translation>Die Worte der Engine nennen den Grund. Ändern Sie das, und planen Sie dann neu.</translation>
    </message>
    <message>
        <source>The engine failed inside. Look at its own log, then plan again.</source>
        <translation>Die Engine hatte einen inneren Fehler. Sehen Sie in ihrem Protokoll nach, und planen Sie dann neu.</translation>
    </message>
    <message>
        <source>Nothing was sent. Run the doctor for this endpoint in Fleet, then try again.</source>
        <translation>Nichts wurde gesendet. Führen Sie in der Flotte die Diagnose für diesen Endpunkt aus, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The engine does not let this account do it. Check the rights of its socket or token.</source>
        <translation>Die Engine lässt dieses Konto das nicht tun. Prüfen Sie die Rechte des Sockets oder Tokens.</translation>
    </message>
    <message>
        <source>It is safe to try again.</source>
        <translation>Ein erneuter Versuch ist gefahrlos.</translation>
    </message>
    <message>
        <source>Look at the targets that failed; they can be tried again without the others.</source>
        <translation>Sehen Sie sich die gescheiterten Ziele an; sie lassen sich ohne die anderen erneut versuchen.</translation>
    </message>
    <message>
        <source>Try again; if it stays slow, run the doctor for this endpoint in Fleet.</source>
        <translation>Versuchen Sie es erneut; bleibt es langsam, führen Sie in der Flotte die Diagnose für diesen Endpunkt aus.</translation>
    </message>
    <message>
        <source>Free some space in the data folder, then try again.</source>
        <translation>Geben Sie im Datenordner Platz frei, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Verify the chain in Audit before anything else.</source>
        <translation>Prüfen Sie vor allem anderen die Kette im Audit.</translation>
    </message>
    <message>
        <source>Look at it in the list again; it may have changed since.</source>
        <translation>Sehen Sie es sich in der Liste erneut an; es kann sich inzwischen geändert haben.</translation>
    </message>
    <message>
        <source>there</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>The object</source>
        <translation>Das Objekt</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PlanRemedies</name>
    <message>
        <source>Put at least one object on an allowlist.</source>
        <translation>Setzen Sie mindestens ein Objekt auf eine Positivliste.</translation>
    </message>
    <message>
        <source>Open the allowlists</source>
        <translation>Positivlisten öffnen</translation>
    </message>
    <message>
        <source>Take the entry %1 off the denylist, if it should not be there.</source>
        <translation>Nehmen Sie den Eintrag %1 von der Sperrliste, falls er dort nicht stehen soll.</translation>
    </message>
    <message>
        <source>Open the denylist</source>
        <translation>Sperrliste öffnen</translation>
    </message>
    <message>
        <source>Wait until an hour has passed, or raise the limit of the policy.</source>
        <translation>Warten Sie, bis eine Stunde vergangen ist, oder erhöhen Sie die Grenze der Richtlinie.</translation>
    </message>
    <message>
        <source>Open the limits</source>
        <translation>Grenzen öffnen</translation>
    </message>
    <message>
        <source>Choose fewer targets, each of them once, or raise the limit of the policy.</source>
        <translation>Wählen Sie weniger Ziele, jedes nur einmal, oder erhöhen Sie die Grenze der Richtlinie.</translation>
    </message>
    <message>
        <source>See what put the console into this posture, and end that first.</source>
        <translation>Stellen Sie fest, was die Konsole in diese Lage gebracht hat, und beheben Sie das zuerst.</translation>
    </message>
    <message>
        <source>Why this posture?</source>
        <translation>Warum diese Lage?</translation>
    </message>
    <message>
        <source>Ask somebody whose role has the permission %1.</source>
        <translation>Fragen Sie jemanden, dessen Rolle die Berechtigung %1 hat.</translation>
    </message>
    <message>
        <source>Wait until Wingman has restarted, then plan again.</source>
        <translation>Warten Sie, bis Wingman neu gestartet ist, und planen Sie dann neu.</translation>
    </message>
    <message>
        <source>Plan again: the posture changed meanwhile.</source>
        <translation>Planen Sie neu: Die Lage hat sich inzwischen geändert.</translation>
    </message>
    <message>
        <source>What protects it has to be lifted where it was set; Wingman does not do that.</source>
        <translation>Der Schutz muss dort aufgehoben werden, wo er gesetzt wurde; Wingman tut das nicht.</translation>
    </message>
    <message>
        <source>No allowlist can name this kind of object.</source>
        <translation>Keine Positivliste kann diese Art von Objekt nennen.</translation>
    </message>
    <message>
        <source>This allowlist is imposed by %1: change it there and start Wingman again.</source>
        <translation>Diese Positivliste ist durch %1 vorgegeben: Ändern Sie sie dort, und starten Sie Wingman neu.</translation>
    </message>
    <message>
        <source>Ask an admin to put it on the allowlist “%1”.</source>
        <translation>Bitten Sie einen Admin, es auf die Positivliste „%1“ zu setzen.</translation>
    </message>
    <message>
        <source>Put %1 on the allowlist.</source>
        <translation>Setzen Sie %1 auf die Positivliste.</translation>
    </message>
    <message>
        <source>Put it on the allowlist…</source>
        <translation>Auf die Positivliste setzen…</translation>
    </message>
    <message>
        <source>Give it %1 in Proxmox. Integration mode acts only on what has it.</source>
        <translation>Geben Sie ihm %1 in Proxmox. Der Modus INTEGRATION wirkt nur auf Objekte, die es tragen.</translation>
    </message>
    <message>
        <source>Create it with the label %1; a label cannot be added later. Or arm lab and allow it there.</source>
        <translation>Erstellen Sie es mit dem Label %1; ein Label lässt sich nachträglich nicht hinzufügen. Oder schalten Sie LAB scharf, und erlauben Sie es dort.</translation>
    </message>
    <message>
        <source>Copy the label</source>
        <translation>Label kopieren</translation>
    </message>
    <message>
        <source>%1 keeps dangerous operations off: change it there and start Wingman again.</source>
        <translation>%1 hält gefährliche Operationen abgeschaltet: Ändern Sie das dort, und starten Sie Wingman neu.</translation>
    </message>
    <message>
        <source>Ask an admin to allow dangerous operations for a while.</source>
        <translation>Bitten Sie einen Admin, gefährliche Operationen vorübergehend zu erlauben.</translation>
    </message>
    <message>
        <source>Allow dangerous operations for a while; it ends by itself.</source>
        <translation>Erlauben Sie gefährliche Operationen vorübergehend; es endet von selbst.</translation>
    </message>
    <message>
        <source>Allow them for a while…</source>
        <translation>Vorübergehend erlauben…</translation>
    </message>
    <message>
        <source>Read-only is imposed by %1: change it there and start Wingman again.</source>
        <translation>„Nur lesen“ ist durch %1 vorgegeben: Ändern Sie es dort, und starten Sie Wingman neu.</translation>
    </message>
    <message>
        <source>Ask an admin to switch read-only off.</source>
        <translation>Bitten Sie einen Admin, „Nur lesen“ auszuschalten.</translation>
    </message>
    <message>
        <source>Switch read-only off.</source>
        <translation>Schalten Sie „Nur lesen“ aus.</translation>
    </message>
    <message>
        <source>Switch read-only off…</source>
        <translation>„Nur lesen“ ausschalten…</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PlanRemedyRows</name>
    <message>
        <source>What would allow it</source>
        <translation>Was es erlauben würde</translation>
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
        <translation>%1 von höchstens %2</translation>
    </message>
    <message>
        <source>It was asked to stop. What was sent already cannot be called back; it is brought to its end and recorded as it is.</source>
        <translation>Das Anhalten wurde verlangt. Was bereits gesendet wurde, lässt sich nicht zurückrufen; es wird zu Ende geführt und so aufgezeichnet, wie es ist.</translation>
    </message>
    <message>
        <source>It goes on when you close this; the activity bar shows it.</source>
        <translation>Es läuft weiter, wenn Sie dies schließen; die Aktivitätsleiste zeigt es.</translation>
    </message>
    <message>
        <source>%1, as before</source>
        <translation>%1, wie zuvor</translation>
    </message>
    <message>
        <source>became</source>
        <translation>wurde zu</translation>
    </message>
    <message>
        <source>On record as</source>
        <translation>Aufgezeichnet als</translation>
    </message>
    <message>
        <source>#%1</source>
        <comment>number of an entry in the audit chain</comment>
        <translation>#%1</translation>
    </message>
    <message>
        <source>Entry %1 of the audit chain</source>
        <translation>Eintrag %1 der Audit-Kette</translation>
    </message>
    <message>
        <source>Opens the entry on the Audit page.</source>
        <translation>Öffnet den Eintrag auf der Seite „Audit“.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PlanSheet</name>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Copied: the command for wingmanctl</source>
        <translation>Kopiert: der Befehl für wingmanctl</translation>
    </message>
    <message>
        <source>Reading the plan</source>
        <translation>Plan wird gelesen</translation>
    </message>
    <message>
        <source>Planning: %1</source>
        <translation>Wird geplant: %1</translation>
    </message>
    <message>
        <source>What is there is read now, and policy is asked. Nothing is changed.</source>
        <translation>Der vorhandene Stand wird jetzt gelesen und die Richtlinie befragt. Nichts wird geändert.</translation>
    </message>
    <message>
        <source>It could not be planned</source>
        <translation>Es konnte nicht geplant werden</translation>
    </message>
    <message>
        <source>It was not done</source>
        <translation>Es wurde nicht ausgeführt</translation>
    </message>
    <message>
        <source>The core has stopped; nothing can be asked of it now.</source>
        <translation>Der Kern ist angehalten; er kann jetzt nichts beantworten.</translation>
    </message>
    <message>
        <source>Type “%1” to confirm, exactly so.</source>
        <translation>Tippen Sie zur Bestätigung genau „%1“.</translation>
    </message>
    <message>
        <source>Give a reason first: whoever asked reads it.</source>
        <translation>Nennen Sie zuerst einen Grund: Die anfragende Person liest ihn.</translation>
    </message>
    <message>
        <source>It was asked to stop already.</source>
        <translation>Das Anhalten wurde bereits verlangt.</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Als Befehl kopieren</translation>
    </message>
    <message>
        <source>Copies the line for wingmanctl that plans and does the same.</source>
        <translation>Kopiert die Zeile für wingmanctl, die dasselbe plant und ausführt.</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Optionen…</translation>
    </message>
    <message>
        <source>Plans it anew with other values.</source>
        <translation>Plant es mit anderen Werten neu.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PlanSteps</name>
    <message>
        <source>%1, second attempt</source>
        <translation>%1, zweiter Versuch</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, how long it took</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Write the intent into the audit chain</source>
        <translation>Die Absicht in die Audit-Kette schreiben</translation>
    </message>
    <message>
        <source>Read once more what is there</source>
        <translation>Den vorhandenen Stand noch einmal lesen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PlanTargets</name>
    <message>
        <source>On each of them</source>
        <translation>An jedem davon</translation>
    </message>
    <message>
        <source>Targets of this plan</source>
        <translation>Ziele dieses Plans</translation>
    </message>
    <message>
        <source>One row for each target: where it is, what was read, and the result.</source>
        <translation>Eine Zeile je Ziel: wo es ist, was gelesen wurde und das Ergebnis.</translation>
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
        <translation>alles wie erforderlich</translation>
    </message>
    <message>
        <source>not as needed</source>
        <translation>nicht wie erforderlich</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n target(s) ended</source>
        <translation>
            <numerusform>%1 von %n Ziel beendet</numerusform>
            <numerusform>%1 von %n Zielen beendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n target(s) can be done</source>
        <translation>
            <numerusform>%n Ziel ist ausführbar</numerusform>
            <numerusform>Alle %n Ziele sind ausführbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n target(s) can be done</source>
        <translation>
            <numerusform>%1 von %n Ziel ausführbar</numerusform>
            <numerusform>%1 von %n Zielen ausführbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>when it has its turn</source>
        <translation>wenn es an der Reihe ist</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Policy</name>
    <message>
        <source>Policy: refused</source>
        <translation>Richtlinie: abgelehnt</translation>
    </message>
    <message>
        <source>Policy: allowed with approval</source>
        <translation>Richtlinie: mit Freigabe erlaubt</translation>
    </message>
    <message>
        <source>Policy: allowed</source>
        <translation>Richtlinie: erlaubt</translation>
    </message>
    <message>
        <source>No rule allows it.</source>
        <translation>Keine Regel erlaubt es.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PolicyRows</name>
    <message>
        <source>why?</source>
        <translation>warum?</translation>
    </message>
    <message>
        <source>Why: %1, %2</source>
        <translation>Warum: %1, %2</translation>
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
        <translation>Die Richtlinie konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>On, by %1</source>
        <translation>An, durch %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Switch off…</source>
        <translation>Ausschalten…</translation>
    </message>
    <message>
        <source>Switch on…</source>
        <translation>Einschalten…</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Allowed until %1</source>
        <translation>Erlaubt bis %1</translation>
    </message>
    <message>
        <source>Allowed by %1</source>
        <translation>Erlaubt durch %1</translation>
    </message>
    <message>
        <source>Dangerous operations</source>
        <translation>Gefährliche Operationen</translation>
    </message>
    <message>
        <source>Stop allowing…</source>
        <translation>Nicht mehr erlauben…</translation>
    </message>
    <message>
        <source>Allow for a while…</source>
        <translation>Vorübergehend erlauben…</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>#%1</source>
        <translation>#%1</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <source>Nothing was changed yet: the safe defaults hold</source>
        <translation>Noch wurde nichts geändert: Es gelten die sicheren Vorgaben</translation>
    </message>
    <message>
        <source>What holds now</source>
        <translation>Was jetzt gilt</translation>
    </message>
    <message>
        <source>&amp;Self-approval</source>
        <translation>&amp;Selbstfreigabe</translation>
    </message>
    <message>
        <source>Self-approval</source>
        <translation>Selbstfreigabe</translation>
    </message>
    <message>
        <source>Whether who asks may also approve. Raising it needs a typed phrase.</source>
        <translation>Ob die anfragende Person auch freigeben darf. Das Erhöhen muss durch Eintippen bestätigt werden.</translation>
    </message>
    <message>
        <source>Off: somebody else approves</source>
        <translation>Aus: Jemand anderes gibt frei</translation>
    </message>
    <message>
        <source>Up to tier 2</source>
        <translation>Bis Stufe 2</translation>
    </message>
    <message>
        <source>Up to tier 3</source>
        <translation>Bis Stufe 3</translation>
    </message>
    <message>
        <source>Would this be allowed?</source>
        <translation>Wäre dies erlaubt?</translation>
    </message>
    <message>
        <source>Allowed in lab</source>
        <translation>Im Modus LAB erlaubt</translation>
    </message>
    <message>
        <source>exact names, or a prefix that ends in *</source>
        <translation>genaue Namen oder ein Anfang, der mit * endet</translation>
    </message>
    <message>
        <source>Never touched</source>
        <translation>Nie angetastet</translation>
    </message>
    <message>
        <source>wins over everything</source>
        <translation>hat Vorrang vor allem</translation>
    </message>
    <message>
        <source>Limits of a plan</source>
        <translation>Grenzen eines Plans</translation>
    </message>
    <message>
        <source>S&amp;teps for one target</source>
        <translation>S&amp;chritte für ein Ziel</translation>
    </message>
    <message>
        <source>Tar&amp;gets of one plan</source>
        <translation>&amp;Ziele eines Plans</translation>
    </message>
    <message>
        <source>The same &amp;operation on one target in an hour</source>
        <translation>Gleiche &amp;Operation an einem Ziel je Stunde</translation>
    </message>
    <message>
        <source>Change the limits…</source>
        <translation>Grenzen ändern…</translation>
    </message>
    <message>
        <source>Change the limits</source>
        <translation>Grenzen ändern</translation>
    </message>
    <message>
        <source>Versions of the policy</source>
        <translation>Versionen der Richtlinie</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PolicyTab</name>
    <message>
        <source>not now</source>
        <translation>derzeit nicht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an operation, and what policy says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This cannot be said now</source>
        <translation>Dies lässt sich derzeit nicht sagen</translation>
    </message>
    <message>
        <source>Asking what may be done</source>
        <translation>Es wird abgefragt, was erlaubt ist</translation>
    </message>
    <message>
        <source>Nothing can be done with it</source>
        <translation>Damit kann nichts getan werden</translation>
    </message>
    <message>
        <source>What policy says of each operation at this moment. The plan is decided again before it runs.</source>
        <translation>Was die Richtlinie in diesem Augenblick zu jeder Operation sagt. Vor der Ausführung wird über den Plan erneut entschieden.</translation>
    </message>
    <message>
        <source>Would this be allowed? Ask in the settings</source>
        <translation>Wäre dies erlaubt? In den Einstellungen nachfragen</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Posture</name>
    <message>
        <source>Decided by: %1</source>
        <translation>Entschieden durch: %1</translation>
    </message>
    <message>
        <source>MOCK · simulated, nothing is touched</source>
        <translation>MOCK · simuliert, nichts wird angetastet</translation>
    </message>
    <message>
        <source>INTEGRATION · labelled objects only</source>
        <translation>INTEGRATION · nur Objekte mit Label</translation>
    </message>
    <message>
        <source>LAB armed · real infrastructure</source>
        <translation>LAB scharf · echte Infrastruktur</translation>
    </message>
    <message>
        <source>LOCKDOWN · nothing can be changed</source>
        <translation>SPERRE · nichts kann geändert werden</translation>
    </message>
    <message>
        <source>BLOCKED · a setting is refused</source>
        <translation>BLOCKIERT · eine Einstellung wird abgelehnt</translation>
    </message>
    <message>
        <source>LAB blocked · no allowlist</source>
        <translation>LAB blockiert · keine Positivliste</translation>
    </message>
    <message>
        <source>READ-ONLY · nothing can be changed</source>
        <translation>NUR LESEN · nichts kann geändert werden</translation>
    </message>
    <message>
        <source>Opening · nothing can be changed</source>
        <translation>Öffnet · nichts kann geändert werden</translation>
    </message>
    <message>
        <source>The core still opens its data.</source>
        <translation>Der Kern öffnet noch seine Daten.</translation>
    </message>
    <message>
        <source>Stopped · nothing can be changed</source>
        <translation>Angehalten · nichts kann geändert werden</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PostureBadge</name>
    <message>
        <source>Posture: %1</source>
        <translation>Lage: %1</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PostureSheet</name>
    <message>
        <source>%1 (%2), value %3: %4</source>
        <comment>a rule</comment>
        <translation>%1 (%2), Wert %3: %4</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a check</comment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>being checked</source>
        <comment>a check</comment>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>well</source>
        <comment>a check</comment>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>not well</source>
        <comment>a check</comment>
        <translation>nicht in Ordnung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a check, its result</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>go there</source>
        <translation>dorthin</translation>
    </message>
    <message>
        <source>Go to what this check is about: %1</source>
        <translation>Zum Gegenstand dieser Prüfung: %1</translation>
    </message>
    <message>
        <source>This has to be put right</source>
        <translation>Das muss in Ordnung gebracht werden</translation>
    </message>
    <message>
        <source>An admin may do this; you are %1.</source>
        <translation>Ein Admin darf das; Sie sind %1.</translation>
    </message>
    <message>
        <source>Nothing can be changed until the lockdown is lifted.</source>
        <translation>Nichts kann geändert werden, bis die Sperre aufgehoben ist.</translation>
    </message>
    <message>
        <source>%1 imposes read-only; start Wingman without it.</source>
        <translation>%1 gibt „Nur lesen“ vor; starten Sie Wingman ohne diese Vorgabe.</translation>
    </message>
    <message>
        <source>%1 imposes it; start Wingman without it.</source>
        <translation>%1 gibt das vor; starten Sie Wingman ohne diese Vorgabe.</translation>
    </message>
    <message>
        <source>First, what is not well above has to be: %1</source>
        <translation>Zuerst muss in Ordnung sein, was es oben nicht ist: %1</translation>
    </message>
    <message>
        <source>Why this mode: the first rule that says something decides</source>
        <translation>Warum dieser Modus: Die erste Regel, die etwas sagt, entscheidet</translation>
    </message>
    <message>
        <source>What holds besides</source>
        <translation>Was außerdem gilt</translation>
    </message>
    <message>
        <source>What LAB may act on</source>
        <translation>Worauf LAB wirken darf</translation>
    </message>
    <message>
        <source>change the lists</source>
        <translation>Listen ändern</translation>
    </message>
    <message>
        <source>Change the lists in Settings</source>
        <translation>Listen in den Einstellungen ändern</translation>
    </message>
    <message>
        <source>Before LAB can be armed</source>
        <translation>Bevor LAB scharfgeschaltet werden kann</translation>
    </message>
    <message>
        <source>check again</source>
        <translation>erneut prüfen</translation>
    </message>
    <message>
        <source>Make the checks again</source>
        <translation>Die Prüfungen erneut durchführen</translation>
    </message>
    <message>
        <source>What would make it safer</source>
        <translation>Was es sicherer machen würde</translation>
    </message>
    <message>
        <source>What would make it more dangerous</source>
        <translation>Was es gefährlicher machen würde</translation>
    </message>
    <message>
        <source>Disarm</source>
        <translation>Unscharf schalten</translation>
    </message>
    <message>
        <source>Back to what the environment and the surroundings say.</source>
        <translation>Zurück zu dem, was Umgebung und Umfeld vorgeben.</translation>
    </message>
    <message>
        <source>&amp;Disarm…</source>
        <translation>&amp;Unscharf schalten…</translation>
    </message>
    <message>
        <source>Switch on read-only</source>
        <translation>„Nur lesen“ einschalten</translation>
    </message>
    <message>
        <source>Every change is refused until it is switched off.</source>
        <translation>Jede Änderung wird abgelehnt, bis es ausgeschaltet wird.</translation>
    </message>
    <message>
        <source>&amp;Read-only on…</source>
        <translation>&amp;Nur lesen ein…</translation>
    </message>
    <message>
        <source>Stop allowing dangerous operations</source>
        <translation>Gefährliche Operationen nicht mehr erlauben</translation>
    </message>
    <message>
        <source>At once, before its time is over.</source>
        <translation>Sofort, vor Ablauf der Zeit.</translation>
    </message>
    <message>
        <source>S&amp;top…</source>
        <translation>&amp;Beenden…</translation>
    </message>
    <message>
        <source>Arm LAB</source>
        <translation>LAB scharfschalten</translation>
    </message>
    <message>
        <source>Changes become real on what the allowlists name. The plan asks for a typed confirmation.</source>
        <translation>Änderungen werden wirklich, an allem, was die Positivlisten nennen. Der Plan verlangt eine Bestätigung durch Eintippen.</translation>
    </message>
    <message>
        <source>&amp;Arm LAB…</source>
        <translation>LAB &amp;scharfschalten…</translation>
    </message>
    <message>
        <source>Switch off read-only</source>
        <translation>„Nur lesen“ ausschalten</translation>
    </message>
    <message>
        <source>Changes are possible again, as the mode allows them.</source>
        <translation>Änderungen sind wieder möglich, wie der Modus sie zulässt.</translation>
    </message>
    <message>
        <source>&amp;Read-only off…</source>
        <translation>&amp;Nur lesen aus…</translation>
    </message>
    <message>
        <source>Allow dangerous operations for a while</source>
        <translation>Gefährliche Operationen vorübergehend erlauben</translation>
    </message>
    <message>
        <source>Removing containers, for instance. It ends by itself.</source>
        <translation>Zum Beispiel das Entfernen von Containern. Es endet von selbst.</translation>
    </message>
    <message>
        <source>A&amp;llow…</source>
        <translation>&amp;Erlauben…</translation>
    </message>
    <message>
        <source>&amp;Stay armed after a restart</source>
        <translation>Nach einem Neustart scharf b&amp;leiben</translation>
    </message>
    <message>
        <source>Otherwise it holds until it is disarmed or the machine restarts.</source>
        <translation>Sonst gilt es, bis unscharf geschaltet oder der Rechner neu gestartet wird.</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, behind a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>For how many minutes dangerous operations are allowed</source>
        <translation>Für wie viele Minuten gefährliche Operationen erlaubt sind</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The command line</source>
        <translation>Die Befehlszeile</translation>
    </message>
    <message>
        <source>Armed in the console</source>
        <translation>In der Konsole scharfgeschaltet</translation>
    </message>
    <message>
        <source>Where nothing else decides</source>
        <translation>Wenn nichts anderes entscheidet</translation>
    </message>
    <message>
        <source>The surroundings</source>
        <translation>Das Umfeld</translation>
    </message>
    <message>
        <source>The environment</source>
        <translation>Die Umgebung</translation>
    </message>
    <message>
        <source>said nothing</source>
        <comment>a rule</comment>
        <translation>sagte nichts</translation>
    </message>
    <message>
        <source>decided</source>
        <comment>a rule</comment>
        <translation>entschied</translation>
    </message>
    <message>
        <source>overruled</source>
        <comment>a rule</comment>
        <translation>überstimmt</translation>
    </message>
    <message>
        <source>refused: it is wrong</source>
        <comment>a rule</comment>
        <translation>abgelehnt: fehlerhaft</translation>
    </message>
    <message>
        <source>ignored: it would loosen what is stored</source>
        <translation>übergangen: würde lockern, was gespeichert ist</translation>
    </message>
    <message>
        <source>Off: somebody else has to approve</source>
        <translation>Aus: Jemand anderes muss freigeben</translation>
    </message>
    <message>
        <source>Tier 2: who asks may approve what interrupts one thing</source>
        <translation>Stufe 2: Die anfragende Person darf freigeben, was eine einzelne Sache unterbricht</translation>
    </message>
    <message>
        <source>Tier 3: who asks may approve everything, also what loses data</source>
        <translation>Stufe 3: Die anfragende Person darf alles freigeben, auch was Daten verliert</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <comment>a value, where it comes from</comment>
        <translation>%1 (aus %2)</translation>
    </message>
    <message>
        <source>empty: nothing of this kind is allowed</source>
        <translation>leer: Nichts dieser Art ist erlaubt</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Lockdown</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neustart</translation>
    </message>
    <message>
        <source>Nothing new is begun until it is over</source>
        <translation>Bis zu seinem Ende wird nichts Neues begonnen</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>On: every change is refused</source>
        <translation>An: Jede Änderung wird abgelehnt</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Off: what is declared dangerous is refused</source>
        <translation>Aus: Was als gefährlich gilt, wird abgelehnt</translation>
    </message>
    <message>
        <source>Allowed, for %1 more</source>
        <translation>Erlaubt, noch %1</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Dangerous operations</source>
        <translation>Gefährliche Operationen</translation>
    </message>
    <message>
        <source>Self-approval</source>
        <translation>Selbstfreigabe</translation>
    </message>
    <message>
        <source>the default</source>
        <translation>der Standard</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a person, the role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>On: the environment may only make things safer</source>
        <translation>An: Die Umgebung darf nur sicherer machen</translation>
    </message>
    <message>
        <source>Off: the account of the system is the only admin</source>
        <translation>Aus: Das Systemkonto ist der einzige Admin</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>VMs</source>
        <translation>VMs</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>nothing: the denylists are empty</source>
        <translation>nichts: Die Sperrlisten sind leer</translation>
    </message>
    <message>
        <source>Never: containers</source>
        <translation>Nie: Container</translation>
    </message>
    <message>
        <source>Never: VMs</source>
        <translation>Nie: VMs</translation>
    </message>
    <message>
        <source>Never: nodes</source>
        <translation>Nie: Knoten</translation>
    </message>
    <message>
        <source>An allowlist says what may be acted on</source>
        <translation>Eine Positivliste sagt, worauf gewirkt werden darf</translation>
    </message>
    <message>
        <source>The record verifies</source>
        <translation>Die Aufzeichnung besteht die Prüfung</translation>
    </message>
    <message>
        <source>Every endpoint passes the doctor</source>
        <translation>Jeder Endpunkt besteht die Diagnose</translation>
    </message>
    <message>
        <source>Authentication is on, or a single operator was chosen</source>
        <translation>Die Authentifizierung ist an, oder Alleinbetrieb wurde gewählt</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>It runs; how far it is, is not known.</source>
        <translation>Es läuft; wie weit es ist, ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Protection</name>
    <message>
        <source>not known</source>
        <comment>whether a guest is protected</comment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>template</source>
        <comment>needs no backup</comment>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>unprotected</source>
        <comment>a guest</comment>
        <translation>ungeschützt</translation>
    </message>
    <message>
        <source>protected</source>
        <comment>a guest, by backups</comment>
        <translation>geschützt</translation>
    </message>
    <message>
        <source>Not every storage that takes backups could be looked into.</source>
        <translation>Nicht jeder Speicher, der Sicherungen aufnimmt, ließ sich durchsehen.</translation>
    </message>
    <message>
        <source>A template is copied, not used; it needs no backup of its own.</source>
        <translation>Eine Vorlage wird kopiert, nicht benutzt; sie benötigt keine eigene Sicherung.</translation>
    </message>
    <message>
        <source>It has no backup: unprotected since it was made.</source>
        <translation>Ohne Sicherung: ungeschützt, seit der Gast angelegt wurde.</translation>
    </message>
    <message>
        <source>Unprotected since its last backup, %1 (%2).</source>
        <comment>a moment, how long ago</comment>
        <translation>Ungeschützt seit der letzten Sicherung, %1 (%2).</translation>
    </message>
    <message>
        <source>Last backup %1.</source>
        <comment>how long ago</comment>
        <translation>Letzte Sicherung %1.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Show the names of the pages</source>
        <translation>Seitennamen anzeigen</translation>
    </message>
    <message>
        <source>Show only the icons of the pages</source>
        <translation>Nur die Symbole der Seiten anzeigen</translation>
    </message>
</context>
<context>
    <name>wingman::ui::RailButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n wartet</numerusform>
            <numerusform>%1, %n warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::Readiness</name>
    <message>
        <source>No allowlist says what may be acted on</source>
        <translation>Keine Positivliste sagt, worauf gewirkt werden darf</translation>
    </message>
    <message numerus="yes">
        <source>The allowlists have %n entries</source>
        <translation>
            <numerusform>Die Positivlisten haben %n Eintrag</numerusform>
            <numerusform>Die Positivlisten haben %n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>The record does not verify</source>
        <translation>Die Aufzeichnung besteht die Prüfung nicht</translation>
    </message>
    <message>
        <source>An endpoint does not pass the doctor</source>
        <translation>Ein Endpunkt besteht die Diagnose nicht</translation>
    </message>
    <message>
        <source>No accounts, and no single operator was chosen</source>
        <translation>Keine Konten, und kein Alleinbetrieb gewählt</translation>
    </message>
    <message>
        <source>Authentication is on</source>
        <translation>Die Authentifizierung ist an</translation>
    </message>
    <message>
        <source>A single operator was chosen</source>
        <translation>Der Alleinbetrieb wurde gewählt</translation>
    </message>
    <message>
        <source>The system&apos;s keychain keeps secrets</source>
        <translation>Der Schlüsselbund des Systems bewahrt Geheimnisse</translation>
    </message>
    <message>
        <source>The system&apos;s keychain answers</source>
        <translation>Der Schlüsselbund des Systems antwortet</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt</translation>
    </message>
    <message>
        <source>No keychain answers</source>
        <translation>Kein Schlüsselbund antwortet</translation>
    </message>
    <message>
        <source>The test stack is healthy</source>
        <translation>Der Teststack ist gesund</translation>
    </message>
    <message>
        <source>The test stack does not run</source>
        <translation>Der Teststack läuft nicht</translation>
    </message>
    <message>
        <source>Run “wingmanctl test-stack up”; integration mode may act on nothing else.</source>
        <translation>Führen Sie „wingmanctl test-stack up“ aus; der Modus INTEGRATION darf auf nichts anderes wirken.</translation>
    </message>
    <message>
        <source>The test stack is not healthy</source>
        <translation>Der Teststack ist ungesund</translation>
    </message>
    <message>
        <source>%1 of %2 labelled containers run well, on %3</source>
        <translation>%1 von %2 Containern mit dem Label laufen einwandfrei, auf %3</translation>
    </message>
    <message>
        <source>A test execution is in the record</source>
        <translation>Eine Testausführung steht in der Aufzeichnung</translation>
    </message>
    <message>
        <source>Nothing was executed yet</source>
        <translation>Noch nichts ausgeführt</translation>
    </message>
    <message>
        <source>Restart a container of the demonstration or of the test stack.</source>
        <translation>Starten Sie einen Container der Demonstration oder des Teststacks neu.</translation>
    </message>
    <message>
        <source>Entry #%1 of the record proves it.</source>
        <translation>Eintrag #%1 der Aufzeichnung beweist es.</translation>
    </message>
    <message>
        <source>The policy is written down</source>
        <translation>Die Richtlinie ist niedergeschrieben</translation>
    </message>
    <message>
        <source>The policy is written down, version %1</source>
        <translation>Die Richtlinie ist niedergeschrieben, Version %1</translation>
    </message>
    <message>
        <source>The built-in policy holds</source>
        <translation>Die eingebaute Richtlinie gilt</translation>
    </message>
    <message>
        <source>Each version is numbered, and recorded with who changed it and why.</source>
        <translation>Jede Version ist nummeriert, und es ist aufgezeichnet, wer sie warum geändert hat.</translation>
    </message>
    <message>
        <source>Nothing was decided yet; what is allowed is not written down.</source>
        <translation>Noch nichts entschieden; was erlaubt ist, ist nicht niedergeschrieben.</translation>
    </message>
    <message>
        <source>Not in this version.</source>
        <translation>Nicht in dieser Version.</translation>
    </message>
    <message>
        <source>Accounts for several operators</source>
        <translation>Konten für mehrere Bediener</translation>
    </message>
    <message>
        <source>A folder for exports of the record</source>
        <translation>Ein Ordner für Exporte der Aufzeichnung</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ReadyCard</name>
    <message>
        <source>%1 of %2</source>
        <comment>items done</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>LAB may be armed</source>
        <translation>LAB kann scharfgeschaltet werden</translation>
    </message>
    <message>
        <source>LAB cannot be armed yet</source>
        <translation>LAB kann noch nicht scharfgeschaltet werden</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Ready for real work</source>
        <translation>Bereit für den echten Einsatz</translation>
    </message>
    <message>
        <source>Needed before LAB can be armed</source>
        <translation>Nötig, bevor LAB scharfgeschaltet werden kann</translation>
    </message>
    <message>
        <source>Advised</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Not in this version</source>
        <translation>Nicht in dieser Version</translation>
    </message>
    <message>
        <source>First steps…</source>
        <translation>Erste Schritte…</translation>
    </message>
    <message>
        <source>Go on with the first steps</source>
        <translation>Mit den ersten Schritten fortfahren</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Make the checks again</source>
        <translation>Die Prüfungen erneut durchführen</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ReadyRow</name>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>zu erledigen</translation>
    </message>
    <message>
        <source>not in this version</source>
        <translation>nicht in dieser Version</translation>
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
        <translation>Spalten: %1</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
</context>
<context>
    <name>wingman::ui::RescueView</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Open the data folder</source>
        <translation>&amp;Datenordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Quit Wingman</source>
        <translation>&amp;Wingman beenden</translation>
    </message>
    <message>
        <source>&amp;Move it aside and begin anew now</source>
        <translation>Jetzt &amp;beiseitelegen und neu beginnen</translation>
    </message>
    <message>
        <source>&amp;Begin anew…</source>
        <translation>&amp;Neu beginnen…</translation>
    </message>
    <message>
        <source>The data folder is renamed and kept; a new, empty one is begun. Endpoints, policy and record begin anew.</source>
        <translation>Der Datenordner wird umbenannt und aufbewahrt; ein neuer, leerer wird begonnen. Endpunkte, Richtlinie und Aufzeichnung beginnen von vorn.</translation>
    </message>
    <message>
        <source>Wingman cannot open its data</source>
        <translation>Wingman kann seine Daten nicht öffnen</translation>
    </message>
    <message>
        <source>Nothing was changed or lost. Close other programs that hold the folder, free the disk, or mend its permissions, then try again.</source>
        <translation>Nichts wurde geändert oder ging verloren. Schließen Sie andere Programme, die den Ordner belegen, schaffen Sie Platz, oder berichtigen Sie die Berechtigungen, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>If you have a copy of the data folder, quit, put it back, and start again.</source>
        <translation>Wenn Sie eine Kopie des Datenordners haben, beenden Sie Wingman, legen Sie sie zurück, und starten Sie neu.</translation>
    </message>
    <message>
        <source>Otherwise begin anew: the folder is renamed and kept beside the new one.</source>
        <translation>Andernfalls beginnen Sie neu: Der Ordner wird umbenannt und neben dem neuen aufbewahrt.</translation>
    </message>
    <message>
        <source>The folder is %1</source>
        <translation>Der Ordner ist %1</translation>
    </message>
    <message>
        <source>Update Wingman, then start it again. The data is left as it is until then.</source>
        <translation>Aktualisieren Sie Wingman und starten Sie es dann neu. Bis dahin bleiben die Daten, wie sie sind.</translation>
    </message>
    <message>
        <source>Keep the damaged folder: what happened to it can still be looked into.</source>
        <translation>Behalten Sie den beschädigten Ordner: Was mit ihm geschah, lässt sich noch untersuchen.</translation>
    </message>
    <message>
        <source>See that the folder belongs to you, that you may write in it, and that its disk is not mounted read-only. Then try again.</source>
        <translation>Prüfen Sie, ob der Ordner Ihnen gehört, ob Sie darin schreiben dürfen und ob sein Datenträger nicht schreibgeschützt eingehängt ist. Versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Or quit, and choose another folder: wingman --data-dir DIR</source>
        <translation>Oder beenden Sie Wingman und wählen Sie einen anderen Ordner: wingman --data-dir DIR</translation>
    </message>
    <message>
        <source>Free some space on the disk of the folder, then try again. Nothing was lost.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger des Ordners und versuchen Sie es dann erneut. Es ging nichts verloren.</translation>
    </message>
    <message>
        <source>Close the other program that holds the folder, then try again.</source>
        <translation>Schließen Sie das andere Programm, das den Ordner belegt, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>&amp;Keep the data</source>
        <translation>Daten be&amp;halten</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ResourcesPage</name>
    <message>
        <source>No storage to show</source>
        <translation>Kein Speicher zum Anzeigen</translation>
    </message>
    <message>
        <source>Storages are those of Proxmox clusters, and none is among the endpoints shown here.</source>
        <translation>Speicher gehören zu Proxmox-Clustern, und unter den hier gezeigten Endpunkten ist keiner.</translation>
    </message>
    <message>
        <source>Add an endpoint…</source>
        <translation>Endpunkt hinzufügen…</translation>
    </message>
    <message>
        <source>Reading the storages</source>
        <translation>Die Speicher werden gelesen</translation>
    </message>
    <message>
        <source>No storage can be seen</source>
        <translation>Kein Speicher ist zu sehen</translation>
    </message>
    <message>
        <source>The login may see none of them: it needs Datastore.Audit on /storage.</source>
        <translation>Die Anmeldung darf keinen davon sehen: Sie benötigt Datastore.Audit auf /storage.</translation>
    </message>
    <message>
        <source>There is no storage %1.</source>
        <translation>Es gibt keinen Speicher %1.</translation>
    </message>
    <message>
        <source>Content of %1</source>
        <translation>Inhalt von %1</translation>
    </message>
    <message>
        <source>How %1 filled</source>
        <translation>Füllverlauf von %1</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Storages of the clusters</source>
        <translation>Speicher der Cluster</translation>
    </message>
    <message>
        <source>Storages</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>The storages cannot be read now</source>
        <translation>Die Speicher können derzeit nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>wingman::ui::RowRefusal</name>
    <message>
        <source>It is locked (%1): a task works on it. It can be done when that task is over, or was stopped.</source>
        <translation>Gesperrt (%1): Eine Aufgabe arbeitet daran. Möglich ist es, wenn die Aufgabe beendet ist oder gestoppt wurde.</translation>
    </message>
    <message>
        <source>It is a template, which is cloned and never runs.</source>
        <translation>Es ist eine Vorlage; sie wird geklont und läuft nie.</translation>
    </message>
    <message>
        <source>It is protected. Take the protection off in its options first.</source>
        <translation>Geschützt. Heben Sie zuerst den Schutz in den Optionen auf.</translation>
    </message>
    <message>
        <source>High availability manages it and would start it again. Take it out of high availability first.</source>
        <translation>Die Hochverfügbarkeit verwaltet ihn und würde ihn wieder starten. Nehmen Sie ihn zuerst aus der Hochverfügbarkeit.</translation>
    </message>
    <message>
        <source>It runs already.</source>
        <translation>Läuft bereits.</translation>
    </message>
    <message>
        <source>It does not run.</source>
        <translation>Läuft nicht.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::RunningCard</name>
    <message>
        <source>%1: show how it goes</source>
        <comment>what runs</comment>
        <translation>%1: Verlauf anzeigen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
</context>
<context>
    <name>wingman::ui::SettingsPage</name>
    <message>
        <source>Policy and lists</source>
        <translation>Richtlinie und Listen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Data and limits</source>
        <translation>Daten und Grenzen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Kinds of settings</source>
        <translation>Arten von Einstellungen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Konsolensperre</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Sheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ShortcutSheet</name>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a shortcut does, its keys</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No shortcut is called “%1”.</source>
        <translation>Kein Tastenkürzel heißt „%1“.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse.</source>
        <translation>Alles geht auch ohne Maus.</translation>
    </message>
    <message>
        <source>Search for what it does, or for a key</source>
        <translation>Nach der Wirkung oder nach einer Taste suchen</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>Change them in Settings</source>
        <translation>In den Einstellungen ändern</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ShortcutsSection</name>
    <message>
        <source>%1 is taken by “%2”. Give that another key first.</source>
        <translation>%1 ist durch „%2“ belegt. Geben Sie diesem zuerst eine andere Taste.</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Tastenkürzel finden</translation>
    </message>
    <message>
        <source>Find a shortcut by its name or key</source>
        <translation>Tastenkürzel nach Name oder Taste finden</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Click a field and press the keys</source>
        <translation>Klicken Sie in ein Feld, und drücken Sie die Tasten</translation>
    </message>
    <message>
        <source>Keys for “%1”</source>
        <translation>Tasten für „%1“</translation>
    </message>
    <message>
        <source>This key means the same in every list.</source>
        <translation>Diese Taste bedeutet in jeder Liste dasselbe.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Back to the standard keys of “%1”</source>
        <translation>Zurück zu den Standardtasten von „%1“</translation>
    </message>
</context>
<context>
    <name>wingman::ui::SnapshotDelegate</name>
    <message>
        <source>not finished</source>
        <translation>nicht fertig</translation>
    </message>
    <message>
        <source>with memory</source>
        <translation>mit Arbeitsspeicher</translation>
    </message>
    <message>
        <source>The state of now</source>
        <translation>Der jetzige Stand</translation>
    </message>
    <message>
        <source>The state of now; it is running</source>
        <translation>Der jetzige Stand; läuft</translation>
    </message>
    <message>
        <source>The state of now; it is not running</source>
        <translation>Der jetzige Stand; läuft nicht</translation>
    </message>
    <message>
        <source>Without a description</source>
        <translation>Ohne Beschreibung</translation>
    </message>
</context>
<context>
    <name>wingman::ui::SnapshotModel</name>
    <message>
        <source>You are here</source>
        <translation>Sie sind hier</translation>
    </message>
    <message>
        <source>You are here, the state of now</source>
        <translation>Sie sind hier, der jetzige Stand</translation>
    </message>
    <message>
        <source>You are here, the state of now, running</source>
        <translation>Sie sind hier, der jetzige Stand, läuft</translation>
    </message>
    <message>
        <source>You are here, the state of now, not running</source>
        <translation>Sie sind hier, der jetzige Stand, läuft nicht</translation>
    </message>
    <message>
        <source>with memory</source>
        <translation>mit Arbeitsspeicher</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>nicht fertig</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>Ebene %1</translation>
    </message>
</context>
<context>
    <name>wingman::ui::SnapshotsTab</name>
    <message>
        <source>Choose a snapshot in the tree first.</source>
        <translation>Wählen Sie zuerst einen Snapshot im Baum.</translation>
    </message>
    <message>
        <source>This snapshot was not finished; there is nothing to go back to.</source>
        <translation>Dieser Snapshot wurde nicht fertig; es gibt nichts, worauf sich zurücksetzen ließe.</translation>
    </message>
    <message>
        <source>Asks for a name, then opens the plan</source>
        <translation>Fragt nach einem Namen und öffnet dann den Plan</translation>
    </message>
    <message>
        <source>Opens the plan: what was written since the snapshot would be lost</source>
        <translation>Öffnet den Plan: Was seit dem Snapshot geschrieben wurde, ginge verloren</translation>
    </message>
    <message>
        <source>Opens the plan: the snapshot cannot be gone back to any more</source>
        <translation>Öffnet den Plan: Zum Snapshot führt dann kein Weg mehr zurück</translation>
    </message>
    <message>
        <source>The snapshots cannot be read now</source>
        <translation>Die Snapshots können derzeit nicht gelesen werden</translation>
    </message>
    <message>
        <source>Reading the snapshots</source>
        <translation>Die Snapshots werden gelesen</translation>
    </message>
    <message>
        <source>As last read</source>
        <translation>Wie zuletzt gelesen</translation>
    </message>
    <message>
        <source>There is no snapshot yet. One keeps the disks as they are now, on the same storage: it is a way back, not a backup. Read %1.</source>
        <translation>Noch gibt es keinen Snapshot. Er hält die Platten fest, wie sie jetzt sind, auf demselben Speicher: ein Weg zurück, keine Sicherung. Gelesen %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n snapshot(s), read %1. A snapshot is a way back, not a backup.</source>
        <translation>
            <numerusform>%n Snapshot, gelesen %1. Ein Snapshot ist ein Weg zurück, keine Sicherung.</numerusform>
            <numerusform>%n Snapshots, gelesen %1. Ein Snapshot ist ein Weg zurück, keine Sicherung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Snapshots, each after the one it was taken on</source>
        <translation>Snapshots, jeder nach dem, auf dem er angelegt wurde</translation>
    </message>
    <message>
        <source>&amp;Take snapshot…</source>
        <translation>Snapshot &amp;anlegen…</translation>
    </message>
    <message>
        <source>&amp;Roll back…</source>
        <translation>Auf Snapshot &amp;zurücksetzen…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Sparkline</name>
    <message>
        <source>Course of a value</source>
        <translation>Verlauf eines Werts</translation>
    </message>
    <message>
        <source>Nothing was measured.</source>
        <translation>Nichts wurde gemessen.</translation>
    </message>
    <message>
        <source>From %1 to %2, last %3.</source>
        <translation>Von %1 bis %2, zuletzt %3.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::State</name>
    <message>
        <source>Unknown · last seen created</source>
        <translation>Unbekannt · zuletzt angelegt</translation>
    </message>
    <message>
        <source>Unknown · last seen running</source>
        <translation>Unbekannt · zuletzt laufend</translation>
    </message>
    <message>
        <source>Unknown · last seen paused</source>
        <translation>Unbekannt · zuletzt pausiert</translation>
    </message>
    <message>
        <source>Unknown · last seen restarting</source>
        <translation>Unbekannt · zuletzt im Neustart</translation>
    </message>
    <message>
        <source>Unknown · last seen being removed</source>
        <translation>Unbekannt · zuletzt beim Entfernen</translation>
    </message>
    <message>
        <source>Unknown · last seen exited</source>
        <translation>Unbekannt · zuletzt beendet</translation>
    </message>
    <message>
        <source>Unknown · last seen dead</source>
        <translation>Unbekannt · zuletzt ausgefallen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Gesund</translation>
    </message>
    <message>
        <source>Unhealthy</source>
        <translation>Ungesund</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation>Startet neu</translation>
    </message>
    <message>
        <source>Being removed</source>
        <translation>Wird entfernt</translation>
    </message>
    <message>
        <source>Exited</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Ausgefallen</translation>
    </message>
    <message>
        <source>Unknown · last seen stopped</source>
        <translation>Unbekannt · zuletzt gestoppt</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Unknown · the cluster says “%1”</source>
        <translation>Unbekannt · der Cluster sagt „%1“</translation>
    </message>
    <message>
        <source>Unknown · last seen online</source>
        <translation>Unbekannt · zuletzt online</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Unknown · last seen offline</source>
        <translation>Unbekannt · zuletzt offline</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Never reached</source>
        <translation>Nie erreicht</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Wartet auf Freigabe</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Gelungen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Ausgang unbekannt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Zurückgewiesen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Verfallen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>No longer holds</source>
        <translation>Gilt nicht mehr</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht befragt</translation>
    </message>
    <message>
        <source>tier 1</source>
        <translation>Stufe 1</translation>
    </message>
    <message>
        <source>tier 2</source>
        <translation>Stufe 2</translation>
    </message>
    <message>
        <source>tier 3</source>
        <translation>Stufe 3</translation>
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
        <translation>Wird gemessen</translation>
    </message>
    <message>
        <source>The first numbers come within a few seconds.</source>
        <translation>Die ersten Zahlen kommen in wenigen Sekunden.</translation>
    </message>
    <message>
        <source>It is not running</source>
        <translation>Läuft nicht</translation>
    </message>
    <message>
        <source>Nothing is used now. Measuring goes on by itself when it is started.</source>
        <translation>Derzeit wird nichts verbraucht. Nach dem Start geht die Messung von selbst weiter.</translation>
    </message>
    <message>
        <source>It cannot be measured now</source>
        <translation>Messung derzeit nicht möglich</translation>
    </message>
    <message>
        <source>measured %1</source>
        <comment>how long ago</comment>
        <translation>gemessen %1</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>CPU, of one core</source>
        <translation>CPU, bezogen auf einen Kern</translation>
    </message>
    <message>
        <source>Memory, limit %1</source>
        <translation>Arbeitsspeicher, Grenze %1</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Network, received</source>
        <translation>Netzwerk, empfangen</translation>
    </message>
    <message>
        <source>Network, sent</source>
        <translation>Netzwerk, gesendet</translation>
    </message>
    <message>
        <source>Disk, read</source>
        <translation>Datenträger, gelesen</translation>
    </message>
    <message>
        <source>Disk, written</source>
        <translation>Datenträger, geschrieben</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Measured once a second while this is looked at; the last ten minutes are shown.</source>
        <translation>Gemessen einmal je Sekunde, solange dies angesehen wird; gezeigt werden die letzten zehn Minuten.</translation>
    </message>
    <message>
        <source>As the cluster reports it; the last ten minutes are shown.</source>
        <translation>Wie vom Cluster gemeldet; gezeigt werden die letzten zehn Minuten.</translation>
    </message>
    <message>
        <source>CPU in the last minutes</source>
        <translation>CPU in den letzten Minuten</translation>
    </message>
    <message>
        <source>Memory in the last minutes</source>
        <translation>Arbeitsspeicher in den letzten Minuten</translation>
    </message>
    <message>
        <source>Received per second</source>
        <translation>Empfangen je Sekunde</translation>
    </message>
    <message>
        <source>Sent per second</source>
        <translation>Gesendet je Sekunde</translation>
    </message>
    <message>
        <source>Read per second</source>
        <translation>Gelesen je Sekunde</translation>
    </message>
    <message>
        <source>Written per second</source>
        <translation>Geschrieben je Sekunde</translation>
    </message>
    <message>
        <source>Processes in the last minutes</source>
        <translation>Prozesse in den letzten Minuten</translation>
    </message>
</context>
<context>
    <name>wingman::ui::StepStrip</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Storage</name>
    <message>
        <source>as last seen</source>
        <comment>a storage</comment>
        <translation>wie zuletzt gesehen</translation>
    </message>
    <message>
        <source>not available</source>
        <comment>a storage</comment>
        <translation>nicht verfügbar</translation>
    </message>
    <message>
        <source>almost full</source>
        <comment>a storage</comment>
        <translation>fast voll</translation>
    </message>
    <message>
        <source>filling up</source>
        <comment>a storage</comment>
        <translation>füllt sich</translation>
    </message>
    <message>
        <source>available</source>
        <comment>a storage</comment>
        <translation>verfügbar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used, size</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>wingman::ui::StorageDetails</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a kind of content, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Nichts ist ausgewählt</translation>
    </message>
    <message>
        <source>Choose a storage in the list, and what lies in it is shown here.</source>
        <translation>Wählen Sie in der Liste einen Speicher; was darin liegt, wird hier gezeigt.</translation>
    </message>
    <message>
        <source>Shared by the nodes of %1</source>
        <comment>a storage</comment>
        <translation>Gemeinsam genutzt von den Knoten von %1</translation>
    </message>
    <message>
        <source>On node %1 of %2</source>
        <comment>a storage</comment>
        <translation>Auf Knoten %1 von %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Nimmt auf</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Its content cannot be listed now</source>
        <translation>Der Inhalt lässt sich derzeit nicht auflisten</translation>
    </message>
    <message>
        <source>Listing what lies in it</source>
        <translation>Der Inhalt wird aufgelistet</translation>
    </message>
    <message>
        <source>Nothing is listed</source>
        <translation>Nichts ist aufgelistet</translation>
    </message>
    <message>
        <source>It is empty, or this login may not see what lies in it: the cluster leaves that out without a word.</source>
        <translation>Er ist leer, oder diese Anmeldung darf nicht sehen, was darin liegt: Der Cluster lässt das stillschweigend aus.</translation>
    </message>
    <message>
        <source>Could not be listed again: %1</source>
        <translation>Ließ sich nicht erneut auflisten: %1</translation>
    </message>
    <message>
        <source>listed %1</source>
        <comment>how long ago</comment>
        <translation>aufgelistet %1</translation>
    </message>
    <message>
        <source>Details of the storage</source>
        <translation>Details des Speichers</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What is shown of it</source>
        <translation>Was davon gezeigt wird</translation>
    </message>
    <message>
        <source>Kind of content</source>
        <translation>Art des Inhalts</translation>
    </message>
    <message>
        <source>Content of the storage</source>
        <translation>Inhalt des Speichers</translation>
    </message>
    <message>
        <source>&amp;List again</source>
        <translation>Erneut &amp;auflisten</translation>
    </message>
    <message>
        <source>What lies in a storage is listed when it is looked at, not all the time.</source>
        <translation>Was in einem Speicher liegt, wird beim Ansehen aufgelistet, nicht laufend.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
</context>
<context>
    <name>wingman::ui::StorageModel</name>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
</context>
<context>
    <name>wingman::ui::TabStrip</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
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
        <translation>Starten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Shutdown</source>
        <translation>Herunterfahren</translation>
    </message>
    <message>
        <source>Reboot</source>
        <translation>Neu booten</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Snapshot</translation>
    </message>
    <message>
        <source>Delete snapshot</source>
        <translation>Snapshot löschen</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Auf Snapshot zurücksetzen</translation>
    </message>
    <message>
        <source>Migrate</source>
        <translation>Migrieren</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>Klonen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Zerstören</translation>
    </message>
    <message>
        <source>Configure</source>
        <translation>Konfigurieren</translation>
    </message>
    <message>
        <source>Resize disk</source>
        <translation>Plattengröße ändern</translation>
    </message>
    <message>
        <source>Move disk</source>
        <translation>Platte verschieben</translation>
    </message>
    <message>
        <source>Convert to template</source>
        <translation>In Vorlage umwandeln</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Shell</source>
        <translation>Shell</translation>
    </message>
    <message>
        <source>Console (terminal)</source>
        <translation>Konsole (Terminal)</translation>
    </message>
    <message>
        <source>Console (SPICE)</source>
        <translation>Konsole (SPICE)</translation>
    </message>
    <message>
        <source>Update package database</source>
        <translation>Paketdatenbank aktualisieren</translation>
    </message>
    <message>
        <source>Bulk start VMs and containers</source>
        <translation>VMs und Container gesammelt starten</translation>
    </message>
    <message>
        <source>Bulk shutdown VMs and containers</source>
        <translation>VMs und Container gesammelt herunterfahren</translation>
    </message>
    <message>
        <source>Bulk migrate VMs and containers</source>
        <translation>VMs und Container gesammelt migrieren</translation>
    </message>
    <message>
        <source>Start through high availability</source>
        <translation>Start durch Hochverfügbarkeit</translation>
    </message>
    <message>
        <source>Stop through high availability</source>
        <translation>Stopp durch Hochverfügbarkeit</translation>
    </message>
    <message>
        <source>Migrate through high availability</source>
        <translation>Migration durch Hochverfügbarkeit</translation>
    </message>
    <message>
        <source>Erase data</source>
        <translation>Daten löschen</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Daten kopieren</translation>
    </message>
    <message>
        <source>File download</source>
        <translation>Datei herunterladen</translation>
    </message>
    <message>
        <source>Prune backups</source>
        <translation>Alte Sicherungen bereinigen</translation>
    </message>
    <message>
        <source>Reload service</source>
        <translation>Dienst neu laden</translation>
    </message>
    <message>
        <source>Restart service</source>
        <translation>Dienst neu starten</translation>
    </message>
    <message>
        <source>Renew certificate</source>
        <translation>Zertifikat erneuern</translation>
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
        <translation>läuft</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>how a task is</comment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>OK</source>
        <comment>a task ended well</comment>
        <translation>OK</translation>
    </message>
    <message>
        <source>with warnings</source>
        <comment>a task ended well, with remarks</comment>
        <translation>mit Warnungen</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a task</comment>
        <translation>gescheitert</translation>
    </message>
</context>
<context>
    <name>wingman::ui::TaskPane</name>
    <message>
        <source>took %1, %2</source>
        <comment>a duration, how long ago</comment>
        <translation>dauerte %1, %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a duration</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Begun by %1 on %2.</source>
        <translation>Begonnen von %1 auf %2.</translation>
    </message>
    <message>
        <source>The log cannot be read now: %1</source>
        <translation>Das Protokoll kann derzeit nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>%1 It ended with: %2</source>
        <translation>%1 Sie endete mit: %2</translation>
    </message>
    <message>
        <source>reading …</source>
        <comment>a log</comment>
        <translation>wird gelesen …</translation>
    </message>
    <message>
        <source>live</source>
        <comment>a log</comment>
        <translation>live</translation>
    </message>
    <message>
        <source>complete</source>
        <comment>a log</comment>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>Show its &amp;cluster</source>
        <translation>&amp;Cluster anzeigen</translation>
    </message>
    <message>
        <source>Show its &amp;guest</source>
        <translation>&amp;Gast anzeigen</translation>
    </message>
    <message>
        <source>Log of the task</source>
        <translation>Protokoll der Aufgabe</translation>
    </message>
    <message>
        <source>S&amp;top task…</source>
        <translation>Aufgabe s&amp;toppen…</translation>
    </message>
    <message>
        <source>Opens the plan: nothing is stopped before it was looked at.</source>
        <translation>Öffnet den Plan: Nichts wird gestoppt, bevor er angesehen wurde.</translation>
    </message>
    <message>
        <source>Leads to what the task works on</source>
        <translation>Führt zu dem, woran die Aufgabe arbeitet</translation>
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
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>engine event</source>
        <translation>Engine-Ereignis</translation>
    </message>
    <message>
        <source>seen to differ</source>
        <translation>Abweichung gesehen</translation>
    </message>
    <message>
        <source>audit #%1</source>
        <translation>Audit #%1</translation>
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
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Approval asked for</source>
        <translation>Freigabe angefragt</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Approval refused</source>
        <translation>Freigabe abgelehnt</translation>
    </message>
    <message>
        <source>Work began</source>
        <translation>Ausführung begonnen</translation>
    </message>
    <message>
        <source>Work ended</source>
        <translation>Ausführung beendet</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Approval void: something differs</source>
        <translation>Freigabe ungültig: etwas weicht ab</translation>
    </message>
    <message>
        <source>Values were shown</source>
        <translation>Werte wurden angezeigt</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Erstmals gesehen</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>State changed</source>
        <translation>Zustand geändert</translation>
    </message>
    <message>
        <source>Image changed</source>
        <translation>Image geändert</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Umbenannt</translation>
    </message>
    <message>
        <source>Health changed</source>
        <translation>Gesundheit geändert</translation>
    </message>
    <message>
        <source>Moved to another node</source>
        <translation>Auf anderen Knoten verschoben</translation>
    </message>
    <message>
        <source>cluster task</source>
        <translation>Cluster-Aufgabe</translation>
    </message>
    <message>
        <source>running; begun by %1 on %2</source>
        <comment>a task</comment>
        <translation>läuft; begonnen von %1 auf %2</translation>
    </message>
    <message>
        <source>%1; begun by %2 on %3</source>
        <comment>how a task ended</comment>
        <translation>%1; begonnen von %2 auf %3</translation>
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
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>Audit entry</source>
        <translation>Audit-Eintrag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>Woran</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Cluster task</source>
        <translation>Cluster-Aufgabe</translation>
    </message>
</context>
<context>
    <name>wingman::ui::TimelineTab</name>
    <message>
        <source>The timeline cannot be read now</source>
        <translation>Der Zeitverlauf kann derzeit nicht gelesen werden</translation>
    </message>
    <message>
        <source>Reading what happened</source>
        <translation>Es wird gelesen, was geschehen ist</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Noch nichts geschehen</translation>
    </message>
    <message>
        <source>What its engine says, what Wingman does with it and what is recorded appears here.</source>
        <translation>Hier erscheint, was die Engine dazu meldet, was Wingman damit tut und was aufgezeichnet wird.</translation>
    </message>
    <message>
        <source>Some of it cannot be read now</source>
        <translation>Ein Teil davon kann derzeit nicht gelesen werden</translation>
    </message>
    <message>
        <source>What happened, newest first</source>
        <translation>Was geschehen ist, Neuestes zuerst</translation>
    </message>
    <message>
        <source>Enter opens the record or the entry of the chain</source>
        <translation>Die Eingabetaste öffnet die Aufzeichnung oder den Eintrag der Kette</translation>
    </message>
    <message>
        <source>Show &amp;older</source>
        <translation>Ä&amp;lteres anzeigen</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Älteres anzeigen</translation>
    </message>
</context>
<context>
    <name>wingman::ui::TopBar</name>
    <message>
        <source>Scope, search and posture</source>
        <translation>Bereich, Suche und Lage</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Opens the command palette</source>
        <translation>Öffnet die Befehlspalette</translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s) waiting</source>
        <translation>
            <numerusform>%n Freigabe wartet</numerusform>
            <numerusform>%n Freigaben warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nichts wartet auf Sie</translation>
    </message>
    <message>
        <source>All endpoints</source>
        <translation>Alle Endpunkte</translation>
    </message>
    <message>
        <source>Scope: %1</source>
        <translation>Bereich: %1</translation>
    </message>
    <message>
        <source>Which endpoints the pages show</source>
        <translation>Welche Endpunkte die Seiten zeigen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;All endpoints</source>
        <translation>&amp;Alle Endpunkte</translation>
    </message>
    <message>
        <source>%1 (does not answer)</source>
        <translation>%1 (antwortet nicht)</translation>
    </message>
    <message>
        <source>No endpoint yet</source>
        <translation>Noch kein Endpunkt</translation>
    </message>
    <message>
        <source>&amp;Manage endpoints</source>
        <translation>Endpunkte &amp;verwalten</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Angemeldet als %1</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Rolle: %1</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aussehen</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Quit Wingman</source>
        <translation>&amp;Wingman beenden</translation>
    </message>
    <message>
        <source>&amp;Lock the console</source>
        <translation>&amp;Konsole sperren</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Tray</name>
    <message>
        <source>Opening</source>
        <translation>Öffnet</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s) without an answer</source>
        <translation>
            <numerusform>%n Endpunkt ohne Antwort</numerusform>
            <numerusform>%n Endpunkte ohne Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unhealthy</source>
        <translation>
            <numerusform>%n ungesund</numerusform>
            <numerusform>%n ungesund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s) waiting</source>
        <translation>
            <numerusform>%n Freigabe wartet</numerusform>
            <numerusform>%n Freigaben warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Alles in Ordnung</translation>
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
            <numerusform>%n weiterer Punkt zum Ansehen</numerusform>
            <numerusform>%n weitere Punkte zum Ansehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known yet</source>
        <translation>Noch ist nichts bekannt</translation>
    </message>
    <message>
        <source>the record does not verify</source>
        <translation>die Aufzeichnung besteht die Prüfung nicht</translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s) that nobody knows</source>
        <translation>
            <numerusform>%n unbekannter Ausgang</numerusform>
            <numerusform>%n unbekannte Ausgänge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s) that cannot be used</source>
        <translation>
            <numerusform>%n nicht verwendbarer Endpunkt</numerusform>
            <numerusform>%n nicht verwendbare Endpunkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Wingman is locked: %1
%2</source>
        <comment>posture, then what is going on</comment>
        <translation>Wingman ist gesperrt: %1
%2</translation>
    </message>
    <message>
        <source>The console cannot go on.</source>
        <translation>Die Konsole kann nicht weitermachen.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::TrayMenu</name>
    <message>
        <source>Nothing is running</source>
        <translation>Nichts läuft</translation>
    </message>
    <message>
        <source>Running: %1</source>
        <translation>Läuft: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more running</source>
        <translation>
            <numerusform>%n weiterer läuft</numerusform>
            <numerusform>%n weitere laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;What needs attention (%1)</source>
        <translation>&amp;Was Aufmerksamkeit benötigt (%1)</translation>
    </message>
    <message>
        <source>&amp;What needs attention</source>
        <translation>&amp;Was Aufmerksamkeit benötigt</translation>
    </message>
    <message>
        <source>&amp;Approvals (%1)</source>
        <translation>&amp;Freigaben (%1)</translation>
    </message>
    <message>
        <source>&amp;Approvals</source>
        <translation>&amp;Freigaben</translation>
    </message>
    <message>
        <source>Notifications are &amp;paused</source>
        <translation>Benachrichtigungen sind &amp;pausiert</translation>
    </message>
    <message>
        <source>&amp;Pause notifications</source>
        <translation>&amp;Benachrichtigungen pausieren</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Für 1 Stunde</translation>
    </message>
    <message>
        <source>For 8 hours</source>
        <translation>Für 8 Stunden</translation>
    </message>
    <message>
        <source>Resume (paused until %1)</source>
        <translation>Fortsetzen (pausiert bis %1)</translation>
    </message>
    <message>
        <source>Not paused</source>
        <translation>Nicht pausiert</translation>
    </message>
    <message>
        <source>&amp;Open Wingman</source>
        <translation>Wingman öff&amp;nen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) running</source>
        <translation>
            <numerusform>%n Operation läuft</numerusform>
            <numerusform>%n Operationen laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Unlock Wingman…</source>
        <translation>Wingman &amp;entsperren …</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Sperren</translation>
    </message>
</context>
<context>
    <name>wingman::ui::TrendModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>wingman::ui::TrendPanel</name>
    <message>
        <source>The course cannot be read now</source>
        <translation>Der Verlauf kann derzeit nicht gelesen werden</translation>
    </message>
    <message>
        <source>Reading the course</source>
        <translation>Der Verlauf wird gelesen</translation>
    </message>
    <message>
        <source>Nothing was measured in this time</source>
        <translation>In dieser Zeit wurde nichts gemessen</translation>
    </message>
    <message>
        <source>The cluster measures what runs. Another span may show more.</source>
        <translation>Der Cluster misst, was läuft. Eine andere Zeitspanne zeigt womöglich mehr.</translation>
    </message>
    <message>
        <source>Could not be read again: %1</source>
        <translation>Konnte nicht erneut gelesen werden: %1</translation>
    </message>
    <message>
        <source>read %1</source>
        <comment>how long ago</comment>
        <translation>gelesen %1</translation>
    </message>
    <message>
        <source>CPU, of all cores</source>
        <translation>CPU, bezogen auf alle Kerne</translation>
    </message>
    <message>
        <source>Load average</source>
        <translation>Durchschnittliche Last</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Disk traffic</source>
        <translation>Plattenzugriffe</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>Plattenplatz</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>IO wait</source>
        <translation>IO-Wartezeit</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>memory</comment>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Memory there is</source>
        <translation>Vorhandener Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>from a disk</comment>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>space</comment>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Course over time</source>
        <translation>Verlauf über die Zeit</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Zeitspanne</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>As ta&amp;ble</source>
        <translation>Als Ta&amp;belle</translation>
    </message>
    <message>
        <source>The same numbers, moment by moment</source>
        <translation>Dieselben Zahlen, Zeitpunkt für Zeitpunkt</translation>
    </message>
    <message>
        <source>Course as a table</source>
        <translation>Verlauf als Tabelle</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ViolationModel</name>
    <message>
        <source>the chain</source>
        <translation>die Kette</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is wrong, where</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
</context>
<context>
    <name>wingman::ui::VolumeModel</name>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>ISO image</source>
        <translation>ISO-Image</translation>
    </message>
    <message>
        <source>Container template</source>
        <translation>Container-Vorlage</translation>
    </message>
    <message>
        <source>Disk image</source>
        <translation>Platten-Image</translation>
    </message>
    <message>
        <source>Container volume</source>
        <translation>Container-Volume</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>Snippet</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>verification failed</source>
        <translation>Prüfung gescheitert</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>geschützt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>VMID</source>
        <translation>VMID</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Geschützt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Way</name>
    <message>
        <source>Socket: path and permission</source>
        <translation>Socket: Pfad und Berechtigung</translation>
    </message>
    <message>
        <source>Name: DNS</source>
        <translation>Name: DNS</translation>
    </message>
    <message>
        <source>Connection: TCP</source>
        <translation>Verbindung: TCP</translation>
    </message>
    <message>
        <source>Encryption: TLS</source>
        <translation>Verschlüsselung: TLS</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>Engine: HTTP, version, ping</source>
        <translation>Engine: HTTP, Version, Ping</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>well</source>
        <comment>a layer</comment>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>fails</source>
        <comment>a layer</comment>
        <translation>scheitert</translation>
    </message>
    <message>
        <source>not tried</source>
        <comment>a layer</comment>
        <translation>nicht versucht</translation>
    </message>
    <message>
        <source>being tried</source>
        <comment>a layer</comment>
        <translation>wird versucht</translation>
    </message>
    <message>
        <source>not reached</source>
        <comment>a layer</comment>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>It answers; the whole way took %1.</source>
        <translation>Antwortet; der ganze Weg dauerte %1.</translation>
    </message>
    <message>
        <source>It fails at “%1”.</source>
        <comment>a layer of the way</comment>
        <translation>Scheitert an „%1“.</translation>
    </message>
    <message>
        <source>Rights: what this login may see</source>
        <translation>Rechte: was diese Anmeldung sehen darf</translation>
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
        <translation>Zurück zu den &amp;Standardspalten</translation>
    </message>
</context>
<context>
    <name>wingman::ui::WorkloadDelegate</name>
    <message>
        <source>%1 of %2</source>
        <comment>memory used, memory it may have</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>memory</comment>
        <translation>bis zu %1</translation>
    </message>
</context>
<context>
    <name>wingman::ui::WorkloadDetails</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Stats</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Nichts ist ausgewählt</translation>
    </message>
    <message>
        <source>Choose a container or a guest in the list, and everything about it is shown here.</source>
        <translation>Wählen Sie in der Liste einen Container oder Gast; alles darüber wird hier gezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n workload(s) selected</source>
        <translation>
            <numerusform>%n Workload ausgewählt</numerusform>
            <numerusform>%n Workloads ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>What is chosen above is planned for all of them at once, and each has its own row in the plan. Select a single one to see its details.</source>
        <translation>Was oben gewählt wird, wird für alle zugleich geplant, und jeder hat im Plan seine eigene Zeile. Wählen Sie einen einzelnen aus, um seine Details zu sehen.</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <translation>%1 ist nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>Its endpoint does not list it any more. It was removed, or made anew under another id.</source>
        <translation>Der Endpunkt führt es nicht mehr auf. Es wurde entfernt oder unter einer anderen ID neu angelegt.</translation>
    </message>
    <message>
        <source>&amp;Close the details</source>
        <translation>Details &amp;schließen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Of what is selected in the list; Esc goes back to it</source>
        <translation>Zur Auswahl in der Liste; Esc führt dorthin zurück</translation>
    </message>
    <message>
        <source>What is shown of it</source>
        <translation>Was davon gezeigt wird</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Snapshots</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
</context>
<context>
    <name>wingman::ui::WorkloadFacts</name>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netzwerke</translation>
    </message>
    <message>
        <source>Mounts</source>
        <translation>Einhängungen</translation>
    </message>
    <message numerus="yes">
        <source>%n mount(s)</source>
        <translation>
            <numerusform>%n Einhängung</numerusform>
            <numerusform>%n Einhängungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Compose</translation>
    </message>
    <message>
        <source>%1 · service %2</source>
        <comment>project, service</comment>
        <translation>%1 · Dienst %2</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Hängt ab von</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Neustarts</translation>
    </message>
    <message>
        <source>None by the engine</source>
        <translation>Keine durch die Engine</translation>
    </message>
    <message numerus="yes">
        <source>%n restart(s) by the engine</source>
        <translation>
            <numerusform>%n Neustart durch die Engine</numerusform>
            <numerusform>%n Neustarts durch die Engine</numerusform>
        </translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>Exit-Code</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Geschützt</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>VMID</source>
        <translation>VMID</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperrvermerk</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Yes: it is copied, not started</source>
        <translation>Ja: wird kopiert, nicht gestartet</translation>
    </message>
    <message>
        <source>Yes, against removal</source>
        <translation>Ja, gegen Entfernen</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>tier %1, an approver</source>
        <comment>who has to agree</comment>
        <translation>Stufe %1, mit Freigabe</translation>
    </message>
    <message>
        <source>allowlist %1</source>
        <translation>Positivliste %1</translation>
    </message>
    <message>
        <source>dangerous operations are off</source>
        <translation>gefährliche Operationen sind aus</translation>
    </message>
    <message>
        <source>on no allowlist</source>
        <translation>auf keiner Positivliste</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>nur lesen</translation>
    </message>
    <message>
        <source>lockdown</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>simulated, nothing is touched</source>
        <translation>simuliert, nichts wird angetastet</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between verbs</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 is taken away</source>
        <comment>a key</comment>
        <translation>%1 wird entfernt</translation>
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
        <translation>Mit dem nächsten Start</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>Nichts ändert sich</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>None but its own</source>
        <translation>Keine außer der eigenen</translation>
    </message>
    <message>
        <source>not known: no guest agent answers</source>
        <translation>nicht bekannt: Kein Gast-Agent antwortet</translation>
    </message>
    <message>
        <source>%1: most changes are refused until it is over</source>
        <translation>%1: Bis zum Ende werden die meisten Änderungen abgelehnt</translation>
    </message>
    <message>
        <source>High availability</source>
        <translation>Hochverfügbarkeit</translation>
    </message>
    <message>
        <source>Not managed</source>
        <translation>Nicht verwaltet</translation>
    </message>
    <message>
        <source>Managed: %1</source>
        <comment>state</comment>
        <translation>Verwaltet: %1</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>None: unprotected</source>
        <translation>Keine: ungeschützt</translation>
    </message>
    <message numerus="yes">
        <source>%n, the last %1</source>
        <translation>
            <numerusform>%n, die letzte %1</numerusform>
            <numerusform>%n, die letzte %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::WorkloadFilter</name>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>There is no key “%1:”. The keys are %2.</source>
        <translation>Einen Schlüssel „%1:“ gibt es nicht. Die Schlüssel sind %2.</translation>
    </message>
    <message>
        <source>“%1:” may be %2.</source>
        <translation>„%1:“ kann %2 sein.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::WorkloadGroups</name>
    <message>
        <source>Group: project, node</source>
        <translation>Gruppe: Projekt, Knoten</translation>
    </message>
    <message>
        <source>Group: endpoint</source>
        <translation>Gruppe: Endpunkt</translation>
    </message>
    <message>
        <source>Group: node</source>
        <translation>Gruppe: Knoten</translation>
    </message>
    <message>
        <source>Group: pool</source>
        <translation>Gruppe: Pool</translation>
    </message>
    <message>
        <source>Group: tag</source>
        <translation>Gruppe: Tag</translation>
    </message>
    <message>
        <source>Group: state</source>
        <translation>Gruppe: Zustand</translation>
    </message>
    <message>
        <source>Group: label</source>
        <translation>Gruppe: Label</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Nicht gruppiert</translation>
    </message>
    <message>
        <source>&amp;Project or node</source>
        <translation>&amp;Projekt oder Knoten</translation>
    </message>
    <message>
        <source>&amp;Endpoint or cluster</source>
        <translation>&amp;Endpunkt oder Cluster</translation>
    </message>
    <message>
        <source>N&amp;ode</source>
        <translation>&amp;Knoten</translation>
    </message>
    <message>
        <source>P&amp;ool</source>
        <translation>P&amp;ool</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Zustand</translation>
    </message>
    <message>
        <source>&amp;Not grouped</source>
        <translation>&amp;Nicht gruppiert</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
</context>
<context>
    <name>wingman::ui::WorkloadModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netzwerke</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Image or tags</source>
        <translation>Image oder Tags</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperrvermerk</translation>
    </message>
    <message>
        <source>HA</source>
        <translation>HA</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
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
        <translation>Protokolle von %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>Als &amp;Text</translation>
    </message>
    <message>
        <source>As &amp;CSV</source>
        <translation>Als &amp;CSV</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>Als &amp;JSON</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n Zeile kopiert</numerusform>
            <numerusform>%n Zeilen kopiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::Workloads</name>
    <message>
        <source>container</source>
        <translation>Container</translation>
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
        <translation>Ohne Knoten</translation>
    </message>
    <message>
        <source>Without a project</source>
        <translation>Ohne Projekt</translation>
    </message>
    <message>
        <source>Without this label</source>
        <translation>Ohne dieses Label</translation>
    </message>
    <message>
        <source>Proxmox node · %1</source>
        <comment>cluster</comment>
        <translation>Proxmox-Knoten · %1</translation>
    </message>
    <message>
        <source>compose · %1</source>
        <comment>endpoint</comment>
        <translation>compose · %1</translation>
    </message>
    <message>
        <source>stale, seen %1 ago</source>
        <translation>veraltet, gesehen vor %1</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message numerus="yes">
        <source>%n unhealthy</source>
        <translation>
            <numerusform>%n ungesund</numerusform>
            <numerusform>%n ungesund</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing running</source>
        <translation>nichts läuft</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 running</source>
        <translation>%1 von %2 laufen</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>locked: %1</source>
        <comment>what holds it</comment>
        <translation>gesperrt: %1</translation>
    </message>
    <message>
        <source>Without a pool</source>
        <translation>Ohne Pool</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>Ohne Tag</translation>
    </message>
    <message>
        <source>Proxmox pool · %1</source>
        <comment>cluster</comment>
        <translation>Proxmox-Pool · %1</translation>
    </message>
</context>
<context>
    <name>wingman::ui::WorkloadsPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s) without an answer</source>
        <translation>
            <numerusform>%n Endpunkt ohne Antwort</numerusform>
            <numerusform>%n Endpunkte ohne Antwort</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the rows are shown as last seen.</source>
        <translation>%1: Die Zeilen zeigen den zuletzt gesehenen Stand.</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Grund ansehen</translation>
    </message>
    <message>
        <source>Reading what is there</source>
        <translation>Der vorhandene Stand wird gelesen</translation>
    </message>
    <message>
        <source>No endpoint answers</source>
        <translation>Kein Endpunkt antwortet</translation>
    </message>
    <message>
        <source>%1 cannot be reached, and nothing was seen there before.</source>
        <translation>%1 ist nicht erreichbar, und dort wurde zuvor nichts gesehen.</translation>
    </message>
    <message>
        <source>Add an endpoint…</source>
        <translation>Endpunkt hinzufügen…</translation>
    </message>
    <message>
        <source>Nothing is here yet</source>
        <translation>Noch ist hier nichts</translation>
    </message>
    <message>
        <source>No endpoint yet</source>
        <translation>Noch kein Endpunkt</translation>
    </message>
    <message>
        <source>The endpoints answer, and have no containers and no guests.</source>
        <translation>Die Endpunkte antworten und haben weder Container noch Gäste.</translation>
    </message>
    <message>
        <source>Add a Docker engine or a Proxmox cluster to see what runs there.</source>
        <translation>Fügen Sie eine Docker-Engine oder einen Proxmox-Cluster hinzu, um zu sehen, was dort läuft.</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nichts entspricht dem Filter</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are hidden by it.</source>
        <translation>
            <numerusform>%n Zeile ist dadurch verborgen.</numerusform>
            <numerusform>%n Zeilen sind dadurch verborgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>%1 is not here, or hidden by the filter.</source>
        <translation>%1 ist nicht hier oder durch den Filter verborgen.</translation>
    </message>
    <message>
        <source>Reading again</source>
        <translation>Wird erneut gelesen</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Workloads</translation>
    </message>
    <message>
        <source>Filter workloads</source>
        <translation>Workloads filtern</translation>
    </message>
    <message>
        <source>Filter: words, state:running, label:k=v</source>
        <translation>Filter: Wörter, state:running, label:k=v</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>VMs</source>
        <translation>VMs</translation>
    </message>
    <message>
        <source>LXC</source>
        <translation>LXC</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Which columns are shown</source>
        <translation>Welche Spalten angezeigt werden</translation>
    </message>
    <message>
        <source>Enter shows the details, the menu key what can be done</source>
        <translation>Die Eingabetaste zeigt die Details, die Menütaste die möglichen Aktionen</translation>
    </message>
</context>
</TS>

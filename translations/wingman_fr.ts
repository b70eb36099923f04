<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Commands</name>
    <message>
        <source>Show the details of the row</source>
        <translation>Afficher les détails de la ligne</translation>
    </message>
    <message>
        <source>Select or deselect the row</source>
        <translation>Sélectionner ou désélectionner la ligne</translation>
    </message>
    <message>
        <source>Logs of the row</source>
        <translation>Journaux de la ligne</translation>
    </message>
    <message>
        <source>Plan a restart of the selected rows</source>
        <translation>Planifier un redémarrage des lignes sélectionnées</translation>
    </message>
    <message>
        <source>Plan a stop of the selected rows</source>
        <translation>Planifier un arrêt des lignes sélectionnées</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copier les lignes sélectionnées</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>Menu de la ligne</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Rechercher ou exécuter une commande</translation>
    </message>
    <message>
        <source>Filter this page</source>
        <translation>Filtrer cette page</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Help of this page</source>
        <translation>Aide de cette page</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Show or hide what runs</source>
        <translation>Afficher ou masquer ce qui est en cours</translation>
    </message>
    <message>
        <source>Show or hide the names of the pages</source>
        <translation>Afficher ou masquer les noms des pages</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Next endpoint as the scope</source>
        <translation>Point d’accès suivant comme portée</translation>
    </message>
    <message>
        <source>Previous endpoint as the scope</source>
        <translation>Point d’accès précédent comme portée</translation>
    </message>
    <message>
        <source>Add an endpoint</source>
        <translation>Ajouter un point d’accès</translation>
    </message>
    <message>
        <source>Why the console is in this mode</source>
        <translation>Pourquoi la console est dans ce mode</translation>
    </message>
    <message>
        <source>Run the doctor</source>
        <translation>Lancer le diagnostic</translation>
    </message>
    <message>
        <source>Quit Wingman</source>
        <translation>Quitter Wingman</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>Dans les listes</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Lock the console</source>
        <translation>Verrouiller la console</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Fleet</source>
        <translation>Parc</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Charges</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressources</translation>
    </message>
</context>
<context>
    <name>wingman::Code</name>
    <message>
        <source>Something in Wingman went wrong: {reason}. Please report this.</source>
        <translation>Une erreur s’est produite dans Wingman&#xa0;: {reason}. Veuillez la signaler.</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>{what} is not valid: {reason}</source>
        <translation>{what} n’est pas valide&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{what} was not found. Check the name, or list what is there.</source>
        <translation>{what} est introuvable. Vérifiez le nom ou affichez la liste de ce qui existe.</translation>
    </message>
    <message>
        <source>{what} names more than one object: {candidates}. Name the endpoint too.</source>
        <translation>{what} désigne plusieurs objets&#xa0;: {candidates}. Indiquez aussi le point d’accès.</translation>
    </message>
    <message>
        <source>{what} is in a state that does not allow this: {reason}</source>
        <translation>{what} est dans un état qui ne le permet pas&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{what} is not supported here: {reason}</source>
        <translation>{what} n’est pas pris en charge ici&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>{what} did not answer in time.</source>
        <translation>{what} n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>This needs a typed confirmation. Repeat it with the phrase: {phrase}</source>
        <translation>Une confirmation saisie est nécessaire. Répétez l’action avec la phrase&#xa0;: {phrase}</translation>
    </message>
    <message>
        <source>{endpoint} cannot be reached: {reason}</source>
        <translation>{endpoint} est injoignable&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The connection to {endpoint} was lost before the answer came; what happened there is not known yet.</source>
        <translation>La connexion à {endpoint} a été perdue avant la réponse&#x202f;; on ne sait pas encore ce qui s’y est passé.</translation>
    </message>
    <message>
        <source>The secure connection to {endpoint} failed: {reason}</source>
        <translation>La connexion sécurisée à {endpoint} a échoué&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{endpoint} answered in a way that makes no sense: {reason}</source>
        <translation>{endpoint} a donné une réponse incohérente&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{what} is larger than the limit of {limit}.</source>
        <translation>{what} dépasse la limite de {limit}.</translation>
    </message>
    <message>
        <source>{endpoint} speaks API {server} at most; Wingman needs {needed} or newer (Engine 20.10). Update the engine.</source>
        <translation>{endpoint} prend en charge l’API {server} au plus&#x202f;; Wingman exige {needed} ou plus récent (Engine 20.10). Mettez le moteur à jour.</translation>
    </message>
    <message>
        <source>{endpoint} needs at least API {server}; this Wingman knows up to {needed}. Update Wingman.</source>
        <translation>{endpoint} exige au moins l’API {server}&#x202f;; cette version de Wingman va jusqu’à {needed}. Mettez Wingman à jour.</translation>
    </message>
    <message>
        <source>{endpoint} refused: {reason}</source>
        <translation>{endpoint} a refusé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{endpoint} failed: {reason}</source>
        <translation>{endpoint} a échoué&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{endpoint} does not let you in: {reason}</source>
        <translation>{endpoint} n’autorise pas l’accès&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The data folder {path} cannot be used: {reason}. Choose another with --data-dir, or mend it.</source>
        <translation>Le dossier de données {path} est inutilisable&#xa0;: {reason}. Choisissez-en un autre avec --data-dir ou réparez-le.</translation>
    </message>
    <message>
        <source>{path} is not a Wingman database or is damaged: {reason}. Move it aside or restore a backup.</source>
        <translation>{path} n’est pas une base de données Wingman ou est endommagé&#xa0;: {reason}. Mettez-le de côté ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Wingman (schema {found}; this one knows {known}). Update Wingman.</source>
        <translation>{path} a été écrit par une version plus récente de Wingman (schéma {found}&#x202f;; celle-ci connaît {known}). Mettez Wingman à jour.</translation>
    </message>
    <message>
        <source>The database {path} stayed locked by another program. Try again.</source>
        <translation>La base de données {path} est restée verrouillée par un autre programme. Réessayez.</translation>
    </message>
    <message>
        <source>The database {path} failed: {reason}</source>
        <translation>La base de données {path} a échoué&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Schema step {version} in {path} is not the one this Wingman knows. The database was changed by hand.</source>
        <translation>L’étape de schéma {version} dans {path} n’est pas celle que connaît cette version de Wingman. La base de données a été modifiée à la main.</translation>
    </message>
    <message>
        <source>Schema step {version} has no way back.</source>
        <translation>L’étape de schéma {version} est sans retour possible.</translation>
    </message>
    <message>
        <source>No space is left for {path}. Free some space and try again; nothing was lost.</source>
        <translation>Il n’y a plus de place pour {path}. Libérez de l’espace et réessayez&#x202f;; rien n’a été perdu.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation>{path} ne peut pas être écrit&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{path} can be read by other users of this machine.</source>
        <translation>{path} est lisible par d’autres utilisateurs de cette machine.</translation>
    </message>
    <message>
        <source>Only {free} are free where {path} is.</source>
        <translation>Il ne reste que {free} libres à l’emplacement de {path}.</translation>
    </message>
    <message>
        <source>The system clock says {now}, but {what} is from {then}.</source>
        <translation>L’horloge système indique {now}, mais {what} date de {then}.</translation>
    </message>
    <message>
        <source>No secret is stored under {name}.</source>
        <translation>Aucun secret n’est stocké sous {name}.</translation>
    </message>
    <message>
        <source>The system keychain cannot be used: {reason}. Unlock it, or refer to an owner-only file instead.</source>
        <translation>Le trousseau du système est inutilisable&#xa0;: {reason}. Déverrouillez-le ou faites référence à un fichier réservé à son propriétaire.</translation>
    </message>
    <message>
        <source>The system keychain is locked. Unlock it and try again, or refer to an owner-only file instead.</source>
        <translation>Le trousseau du système est verrouillé. Déverrouillez-le et réessayez, ou faites référence à un fichier réservé à son propriétaire.</translation>
    </message>
    <message>
        <source>{path} is not safe to hold a secret: {reason}. Use a file of your own that only you can read (chmod 600).</source>
        <translation>{path} n’est pas assez sûr pour contenir un secret&#xa0;: {reason}. Utilisez un fichier à vous, que vous seul pouvez lire (chmod 600).</translation>
    </message>
    <message>
        <source>The audit chain cannot be written ({reason}), so nothing was done. Without a record there is no act.</source>
        <translation>La chaîne d’audit ne peut pas être écrite ({reason})&#x202f;; rien n’a donc été fait. Sans enregistrement, aucune action.</translation>
    </message>
    <message>
        <source>The audit chain does not verify: {count} violation(s).</source>
        <translation>La vérification de la chaîne d’audit échoue&#xa0;: {count} violation(s).</translation>
    </message>
    <message>
        <source>The engine accepted it, but {what} is not as planned: {reason}</source>
        <translation>Le moteur a accepté, mais {what} n’est pas conforme au plan&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{what}: {reason}</source>
        <translation>{what}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>What happened to {what} could not be learned yet. It is recorded as unknown and will be looked up.</source>
        <translation>Ce qui est arrivé à {what} n’a pas encore pu être établi. L’issue est enregistrée comme inconnue et sera recherchée.</translation>
    </message>
    <message>
        <source>The answer was lost, and {what} stayed as it was for {seconds} s since: it was not done.</source>
        <translation>La réponse a été perdue et {what} est resté inchangé depuis {seconds} s&#xa0;: cela n’a pas été fait.</translation>
    </message>
    <message>
        <source>Wingman was stopped before anything was sent; nothing was done.</source>
        <translation>Wingman a été arrêté avant tout envoi&#x202f;; rien n’a été fait.</translation>
    </message>
    <message>
        <source>Not begun, because an earlier target failed.</source>
        <translation>Non commencé, car une cible précédente a échoué.</translation>
    </message>
    <message>
        <source>The act was carried out, but its outcome could not be recorded ({reason}). The intent is in the chain; the outcome will be looked up at the next start.</source>
        <translation>L’action a été exécutée, mais son issue n’a pas pu être enregistrée ({reason}). L’intention est dans la chaîne&#x202f;; l’issue sera recherchée au prochain démarrage.</translation>
    </message>
    <message>
        <source>The plan no longer describes what is there, so its approval does not apply: {difference}</source>
        <translation>Le plan ne décrit plus la situation réelle&#x202f;; son approbation ne s’applique donc pas&#xa0;: {difference}</translation>
    </message>
    <message>
        <source>{what} is another object than the one planned (same name, other id). Plan again.</source>
        <translation>{what} n’est plus l’objet planifié (même nom, autre identifiant). Planifiez à nouveau.</translation>
    </message>
    <message>
        <source>Plan {plan} needs an approval before it can run.</source>
        <translation>Le plan {plan} nécessite une approbation avant de pouvoir s’exécuter.</translation>
    </message>
    <message>
        <source>The approval of plan {plan} was already used. Plan again.</source>
        <translation>L’approbation du plan {plan} a déjà été utilisée. Planifiez à nouveau.</translation>
    </message>
    <message>
        <source>The approval of plan {plan} has expired. Ask again.</source>
        <translation>L’approbation du plan {plan} a expiré. Redemandez-la.</translation>
    </message>
    <message>
        <source>Plan {plan} was rejected: {reason}</source>
        <translation>Le plan {plan} a été rejeté&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{what} is {state}; that does not allow this.</source>
        <translation>{what} est à l’état {state}&#x202f;; cela ne le permet pas.</translation>
    </message>
    <message>
        <source>Execution {execution} is being run by another living process.</source>
        <translation>L’exécution {execution} est menée par un autre processus actif.</translation>
    </message>
    <message>
        <source>{what} in the database differs from its entry {sequence} in the audit chain. It was changed behind our back; nothing that rests on it will be done.</source>
        <translation>{what} dans la base de données diffère de son entrée {sequence} dans la chaîne d’audit. La modification s’est faite à l’insu de Wingman&#x202f;; rien de ce qui en dépend ne sera fait.</translation>
    </message>
    <message>
        <source>Denied by policy: {findings}</source>
        <translation>Refusé par la politique&#xa0;: {findings}</translation>
    </message>
    <message>
        <source>{done} of {total} targets were done.</source>
        <translation>{done} cibles sur {total} ont été traitées.</translation>
    </message>
    <message>
        <source>{count} check(s) failed.</source>
        <translation>{count} contrôle(s) en échec.</translation>
    </message>
    <message>
        <source>EXECUTION_MODE says {first} and WINGMAN_EXECUTION_MODE says {second}. Set both to the same, or only one.</source>
        <translation>EXECUTION_MODE indique {first} et WINGMAN_EXECUTION_MODE indique {second}. Donnez la même valeur aux deux, ou n’en définissez qu’une.</translation>
    </message>
    <message>
        <source>{source} names no mode: {word}. Use mock, integration or lab.</source>
        <translation>{source} ne désigne aucun mode&#xa0;: {word}. Utilisez mock, integration ou lab.</translation>
    </message>
    <message>
        <source>LAB mode requested but no allowlists configured</source>
        <translation>Mode LAB demandé, mais aucune liste d’autorisation n’est configurée</translation>
    </message>
    <message>
        <source>Mock mode: this will be simulated; nothing is touched.</source>
        <translation>Mode MOCK&#xa0;: ce sera simulé&#x202f;; rien n’est touché.</translation>
    </message>
    <message>
        <source>Wingman is restarting; no new work is accepted.</source>
        <translation>Wingman redémarre&#x202f;; aucun nouveau travail n’est accepté.</translation>
    </message>
    <message>
        <source>Lockdown is on ({reasons}). Unlock before changing anything.</source>
        <translation>Le confinement est actif ({reasons}). Levez-le avant toute modification.</translation>
    </message>
    <message>
        <source>The role {role} may not do this; it needs {permission}.</source>
        <translation>Le rôle {role} ne permet pas cela&#x202f;; il faut {permission}.</translation>
    </message>
    <message>
        <source>Only {owner}, who asked for it, or an admin may continue this.</source>
        <translation>Seul {owner}, qui en a fait la demande, ou un administrateur peut poursuivre.</translation>
    </message>
    <message>
        <source>The plan is too large: {what} {count}, allowed are {limit}.</source>
        <translation>Le plan est trop grand&#xa0;: {what} {count}, maximum autorisé {limit}.</translation>
    </message>
    <message>
        <source>{target}: this was done {count} times in the last hour; {limit} are allowed.</source>
        <translation>{target}&#xa0;: cela a été fait {count} fois au cours de la dernière heure&#x202f;; {limit} sont autorisées.</translation>
    </message>
    <message>
        <source>{target} is on the denylist ({entry}).</source>
        <translation>{target} est sur la liste d’exclusion ({entry}).</translation>
    </message>
    <message>
        <source>{target} is protected: {reason}</source>
        <translation>{target} est protégé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{target} was not found.</source>
        <translation>{target} est introuvable.</translation>
    </message>
    <message>
        <source>Parameter {parameter} is not valid: {reason}</source>
        <translation>Le paramètre {parameter} n’est pas valide&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{target} carries {label}.</source>
        <translation>{target} porte {label}.</translation>
    </message>
    <message>
        <source>{target} does not carry {label}; integration mode acts only on what does.</source>
        <translation>{target} ne porte pas {label}&#x202f;; le mode INTEGRATION n’agit que sur ce qui le porte.</translation>
    </message>
    <message>
        <source>{target} is allowed by {entry}.</source>
        <translation>{target} est autorisé par {entry}.</translation>
    </message>
    <message>
        <source>{target} is on no allowlist. Add it to the {list} allowlist.</source>
        <translation>{target} n’est sur aucune liste d’autorisation. Ajoutez-le à la liste d’autorisation {list}.</translation>
    </message>
    <message>
        <source>{entry} holds on every endpoint. Write ENDPOINT/{entry} to say which one is meant.</source>
        <translation>{entry} vaut pour tous les points d’accès. Écrivez ENDPOINT/{entry} pour préciser lequel est visé.</translation>
    </message>
    <message>
        <source>Dangerous operations are allowed ({source}).</source>
        <translation>Les opérations dangereuses sont autorisées ({source}).</translation>
    </message>
    <message>
        <source>{operation} is dangerous and dangerous operations are off (WINGMAN_ALLOW_DANGEROUS_OPS, or an admin).</source>
        <translation>{operation} est dangereux et les opérations dangereuses sont désactivées (WINGMAN_ALLOW_DANGEROUS_OPS, ou un administrateur).</translation>
    </message>
    <message>
        <source>Read-only: every change is refused ({source}).</source>
        <translation>Lecture seule&#xa0;: toute modification est refusée ({source}).</translation>
    </message>
    <message>
        <source>Tier {tier}: an approver has to agree first.</source>
        <translation>Niveau {tier}&#xa0;: un approbateur doit d’abord donner son accord.</translation>
    </message>
    <message>
        <source>Approved by {approver}.</source>
        <translation>Approuvé par {approver}.</translation>
    </message>
    <message>
        <source>You asked for this one; somebody else has to approve it (self-approval is {setting}).</source>
        <translation>Vous avez fait cette demande&#x202f;; quelqu’un d’autre doit l’approuver (auto-approbation&#xa0;: {setting}).</translation>
    </message>
    <message>
        <source>The console is locked. Unlock it first.</source>
        <translation>La console est verrouillée. Déverrouillez-la d’abord.</translation>
    </message>
    <message>
        <source>No passphrase is set, so the console cannot be locked. Set one first.</source>
        <translation>Aucune phrase secrète n’est définie, la console ne peut donc pas être verrouillée. Définissez-en une d’abord.</translation>
    </message>
    <message>
        <source>A passphrase needs at least {fewest} characters, {kinds} of them different.</source>
        <translation>Une phrase secrète a besoin d’au moins {fewest} caractères, dont {kinds} différents.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Ce n’est pas la phrase secrète.</translation>
    </message>
    <message>
        <source>The passphrase was wrong {failures} times. Try again in {seconds} seconds.</source>
        <translation>La phrase secrète était fausse {failures} fois. Réessayez dans {seconds} secondes.</translation>
    </message>
</context>
<context>
    <name>wingman::Composition</name>
    <message>
        <source>no real endpoint is known</source>
        <translation>aucun point d’accès réel n’est connu</translation>
    </message>
    <message>
        <source>secrets are only kept in the keychain</source>
        <translation>les secrets ne sont conservés que dans le trousseau</translation>
    </message>
</context>
<context>
    <name>wingman::Condition</name>
    <message>
        <source>%1 is empty</source>
        <translation>%1 est vide</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 est %2</translation>
    </message>
    <message>
        <source>%1 is one of %2</source>
        <translation>%1 est parmi %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 n’est pas %2</translation>
    </message>
    <message>
        <source>%1 has changed</source>
        <translation>%1 a changé</translation>
    </message>
    <message>
        <source>it exists</source>
        <translation>il existe</translation>
    </message>
    <message>
        <source>it is gone</source>
        <translation>il a disparu</translation>
    </message>
    <message>
        <source>no snapshot is called %1</source>
        <translation>aucun instantané ne s’appelle %1</translation>
    </message>
    <message>
        <source>snapshot %1 is there</source>
        <translation>l’instantané %1 est là</translation>
    </message>
    <message>
        <source>the task has ended</source>
        <translation>la tâche est terminée</translation>
    </message>
    <message>
        <source>the task runs</source>
        <translation>la tâche est en cours</translation>
    </message>
    <message>
        <source>the task is done</source>
        <translation>la tâche est accomplie</translation>
    </message>
    <message>
        <source>number %1 is not in use</source>
        <translation>le numéro %1 n’est pas utilisé</translation>
    </message>
    <message>
        <source>number %1 is in use</source>
        <translation>le numéro %1 est utilisé</translation>
    </message>
    <message>
        <source>guest %1 is on node %2</source>
        <translation>l’invité %1 est sur le nœud %2</translation>
    </message>
    <message>
        <source>its notes are empty</source>
        <translation>ses notes sont vides</translation>
    </message>
    <message>
        <source>its notes are the ones written here</source>
        <translation>ses notes sont celles écrites ici</translation>
    </message>
    <message>
        <source>storage %1 takes disks</source>
        <translation>le stockage %1 accepte des disques</translation>
    </message>
    <message>
        <source>storage %1 takes backups</source>
        <translation>le stockage %1 accepte des sauvegardes</translation>
    </message>
    <message>
        <source>storage %1 takes “%2”</source>
        <translation>le stockage %1 accepte «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>no change of %1 waits</source>
        <translation>aucune modification de %1 n’attend</translation>
    </message>
    <message>
        <source>disk %1 has %2</source>
        <translation>le disque %1 fait %2</translation>
    </message>
    <message>
        <source>it is not on node %1</source>
        <translation>il n’est pas sur le nœud %1</translation>
    </message>
    <message>
        <source>it is on node %1, %2</source>
        <translation>il est sur le nœud %1, %2</translation>
    </message>
    <message>
        <source>the cluster lists it as done</source>
        <translation>le cluster l’indique comme terminé</translation>
    </message>
    <message>
        <source>it is called %1</source>
        <translation>il s’appelle %1</translation>
    </message>
    <message>
        <source>it is on node %1</source>
        <translation>il est sur le nœud %1</translation>
    </message>
    <message>
        <source>no backup, snapshot or migration holds it</source>
        <translation>aucune sauvegarde, aucun instantané ni aucune migration ne le retient</translation>
    </message>
    <message>
        <source>it is not a template</source>
        <translation>ce n’est pas un modèle</translation>
    </message>
    <message>
        <source>it is a template</source>
        <translation>c’est un modèle</translation>
    </message>
    <message>
        <source>it is not protected</source>
        <translation>il n’est pas protégé</translation>
    </message>
    <message>
        <source>high availability does not manage it</source>
        <translation>la haute disponibilité ne le gère pas</translation>
    </message>
    <message>
        <source>its snapshots can be read</source>
        <translation>ses instantanés sont lisibles</translation>
    </message>
    <message>
        <source>it stands on snapshot %1</source>
        <translation>il est fondé sur l’instantané %1</translation>
    </message>
    <message>
        <source>no clone stands on its disks</source>
        <translation>aucun clone ne repose sur ses disques</translation>
    </message>
    <message>
        <source>its configuration can be read</source>
        <translation>sa configuration est lisible</translation>
    </message>
    <message>
        <source>nobody has changed its configuration</source>
        <translation>personne n’a modifié sa configuration</translation>
    </message>
    <message>
        <source>%1 is the next free number</source>
        <translation>%1 est le prochain numéro libre</translation>
    </message>
    <message numerus="yes">
        <source>%n of its containers run</source>
        <translation>
            <numerusform>%n de ses conteneurs est en cours d’exécution</numerusform>
            <numerusform>%n de ses conteneurs sont en cours d’exécution</numerusform>
        </translation>
    </message>
    <message>
        <source>no task of it runs or has failed</source>
        <translation>aucune tâche correspondante n’est en cours ni n’a échoué</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours d’exécution</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>node %1 is online</source>
        <translation>le nœud %1 est en ligne</translation>
    </message>
    <message>
        <source>node %1 is “%2”</source>
        <translation>le nœud %1 est « %2 »</translation>
    </message>
    <message>
        <source>the backup is of guest %1</source>
        <translation>la sauvegarde est celle de l’invité %1</translation>
    </message>
</context>
<context>
    <name>wingman::Configuration</name>
    <message>
        <source>it is not off, tier2, tier3 or default</source>
        <translation>ce n’est pas off, tier2, tier3 ou default</translation>
    </message>
    <message>
        <source>The policy</source>
        <translation>La politique</translation>
    </message>
    <message>
        <source>it says so already</source>
        <translation>elle le prévoit déjà</translation>
    </message>
    <message>
        <source>it is not containers, vms or nodes</source>
        <translation>ce n’est pas containers, vms ou nodes</translation>
    </message>
    <message>
        <source>The %1 denylist</source>
        <translation>La liste d’exclusion %1</translation>
    </message>
    <message>
        <source>The %1 allowlist</source>
        <translation>La liste d’autorisation %1</translation>
    </message>
    <message>
        <source>%1 is on it already</source>
        <translation>%1 y figure déjà</translation>
    </message>
    <message>
        <source>%1 is not on it</source>
        <translation>%1 n’y figure pas</translation>
    </message>
    <message>
        <source>dangerous operations are not allowed anyway</source>
        <translation>les opérations dangereuses ne sont de toute façon pas autorisées</translation>
    </message>
    <message>
        <source>Setting %1</source>
        <translation>Paramètre %1</translation>
    </message>
    <message>
        <source>it has this value already</source>
        <translation>il a déjà cette valeur</translation>
    </message>
    <message>
        <source>Endpoint %1</source>
        <translation>Point d’accès %1</translation>
    </message>
    <message>
        <source>it exists already; remove it first</source>
        <translation>il existe déjà&#x202f;; supprimez-le d’abord</translation>
    </message>
    <message>
        <source>The list of endpoints</source>
        <translation>La liste des points d’accès</translation>
    </message>
    <message>
        <source>200 endpoints</source>
        <translation>200 points d’accès</translation>
    </message>
    <message>
        <source>it is not docker or proxmox</source>
        <translation>ce n’est pas docker ou proxmox</translation>
    </message>
    <message>
        <source>endpoint %1</source>
        <translation>point d’accès %1</translation>
    </message>
    <message>
        <source>only lab and integration are armed; to go back to mock, disarm</source>
        <translation>seuls lab et integration s’arment&#x202f;; pour revenir à mock, désarmez</translation>
    </message>
    <message>
        <source>The mode</source>
        <translation>Le mode</translation>
    </message>
    <message>
        <source>%1 is armed already</source>
        <translation>%1 est déjà armé</translation>
    </message>
    <message>
        <source>on this system an armed mode only holds with stay=true</source>
        <translation>sur ce système, un mode armé ne tient qu’avec stay=true</translation>
    </message>
    <message>
        <source>nothing is armed</source>
        <translation>rien n’est armé</translation>
    </message>
    <message>
        <source>%1 does not act on wingman://%2</source>
        <translation>%1 n’agit pas sur wingman://%2</translation>
    </message>
    <message>
        <source>the configuration has no such operation</source>
        <translation>la configuration n’a pas cette opération</translation>
    </message>
    <message>
        <source>Wingman&apos;s configuration has none</source>
        <translation>la configuration de Wingman n’en a aucun</translation>
    </message>
    <message>
        <source>%1: this could not be checked</source>
        <translation>%1&#xa0;: cela n’a pas pu être vérifié</translation>
    </message>
    <message>
        <source>no allowlist is set</source>
        <translation>aucune liste d’autorisation n’est définie</translation>
    </message>
    <message>
        <source>authentication is off and the setting operator.single was not chosen</source>
        <translation>l’authentification est désactivée et le paramètre operator.single n’a pas été choisi</translation>
    </message>
    <message>
        <source>audit chain</source>
        <translation>chaîne d’audit</translation>
    </message>
    <message>
        <source>endpoints</source>
        <translation>points d’accès</translation>
    </message>
    <message>
        <source>the stored configuration agrees with the audit chain</source>
        <translation>la configuration stockée concorde avec la chaîne d’audit</translation>
    </message>
    <message>
        <source>the chain holds no intent of execution %1</source>
        <translation>la chaîne ne contient aucune intention de l’exécution %1</translation>
    </message>
    <message>
        <source>this allowlist is imposed by %1 and cannot be edited</source>
        <translation>cette liste d’autorisation est imposée par %1 et ne peut pas être modifiée</translation>
    </message>
    <message>
        <source>the checks before arming were not made</source>
        <translation>les contrôles préalables à l’armement n’ont pas été faits</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is set</source>
        <translation>%1 est défini</translation>
    </message>
    <message>
        <source>it is removed</source>
        <translation>il est supprimé</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>On the denylist</source>
        <translation>Sur la liste d’exclusion</translation>
    </message>
    <message>
        <source>Change the policy</source>
        <translation>Modifier la politique</translation>
    </message>
    <message>
        <source>Self-approval</source>
        <translation>Auto-approbation</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Steps per target</source>
        <translation>Étapes par cible</translation>
    </message>
    <message>
        <source>Targets per plan</source>
        <translation>Cibles par plan</translation>
    </message>
    <message>
        <source>Same operation per hour</source>
        <translation>Même opération par heure</translation>
    </message>
    <message>
        <source>Add to a list</source>
        <translation>Ajouter à une liste</translation>
    </message>
    <message>
        <source>Remove from a list</source>
        <translation>Retirer d’une liste</translation>
    </message>
    <message>
        <source>Allow dangerous operations for a while</source>
        <translation>Autoriser temporairement les opérations dangereuses</translation>
    </message>
    <message>
        <source>For how many minutes</source>
        <translation>Durée en minutes</translation>
    </message>
    <message>
        <source>Stop allowing dangerous operations</source>
        <translation>Ne plus autoriser les opérations dangereuses</translation>
    </message>
    <message>
        <source>Change a setting</source>
        <translation>Modifier un paramètre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Save an endpoint</source>
        <translation>Enregistrer un point d’accès</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Certificate authority (file)</source>
        <translation>Autorité de certification (fichier)</translation>
    </message>
    <message>
        <source>Own certificate (file)</source>
        <translation>Certificat propre (fichier)</translation>
    </message>
    <message>
        <source>Own key (file)</source>
        <translation>Clé propre (fichier)</translation>
    </message>
    <message>
        <source>Credential (reference)</source>
        <translation>Identifiants (référence)</translation>
    </message>
    <message>
        <source>Name in the certificate</source>
        <translation>Nom dans le certificat</translation>
    </message>
    <message>
        <source>Forget an endpoint</source>
        <translation>Oublier un point d’accès</translation>
    </message>
    <message>
        <source>Arm a mode</source>
        <translation>Armer un mode</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Stay armed after a restart of the machine</source>
        <translation>Rester armé après un redémarrage de la machine</translation>
    </message>
    <message>
        <source>Disarm</source>
        <translation>Désarmer</translation>
    </message>
    <message>
        <source>all of this is on it already</source>
        <translation>tout cela y figure déjà</translation>
    </message>
    <message>
        <source>nothing would change</source>
        <translation>rien ne changerait</translation>
    </message>
    <message>
        <source>Add several entries to an allowlist</source>
        <translation>Ajouter plusieurs entrées à une liste d’autorisation</translation>
    </message>
    <message>
        <source>Entries, with commas between</source>
        <translation>Entrées, séparées par des virgules</translation>
    </message>
    <message>
        <source>Trust another certificate</source>
        <translation>Faire confiance à un autre certificat</translation>
    </message>
    <message>
        <source>Address of the node</source>
        <translation>Adresse du nœud</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint of its new certificate</source>
        <translation>Empreinte SHA-256 de son nouveau certificat</translation>
    </message>
    <message>
        <source>Say in which guest an engine lives</source>
        <translation>Indiquer dans quel invité réside un moteur</translation>
    </message>
    <message>
        <source>Address of the guest; empty: in none</source>
        <translation>Adresse de l’invité&#x202f;; vide&#xa0;: dans aucun</translation>
    </message>
</context>
<context>
    <name>wingman::DockerContainer</name>
    <message>
        <source>Seconds for the container to end by itself</source>
        <translation>Secondes laissées au conteneur pour se terminer de lui-même</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>The container, what it wrote and its anonymous volumes are gone for good</source>
        <translation>Le conteneur, ce qu’il a écrit et ses volumes anonymes disparaissent définitivement</translation>
    </message>
    <message>
        <source>Start container</source>
        <translation>Démarrer le conteneur</translation>
    </message>
    <message>
        <source>The container runs</source>
        <translation>Le conteneur s’exécute</translation>
    </message>
    <message>
        <source>Unpause container</source>
        <translation>Reprendre le conteneur</translation>
    </message>
    <message>
        <source>The container goes on where it was paused</source>
        <translation>Le conteneur reprend là où il a été mis en pause</translation>
    </message>
    <message>
        <source>Stop container</source>
        <translation>Arrêter le conteneur</translation>
    </message>
    <message>
        <source>The container ends; its service is gone until it is started</source>
        <translation>Le conteneur se termine&#x202f;; son service est absent jusqu’au prochain démarrage</translation>
    </message>
    <message>
        <source>Restart container</source>
        <translation>Redémarrer le conteneur</translation>
    </message>
    <message>
        <source>The container ends and starts again; its service is away meanwhile</source>
        <translation>Le conteneur se termine puis redémarre&#x202f;; son service est absent entre-temps</translation>
    </message>
    <message>
        <source>Pause container</source>
        <translation>Mettre le conteneur en pause</translation>
    </message>
    <message>
        <source>The container stands still; who asks it waits</source>
        <translation>Le conteneur est figé&#x202f;; qui l’interroge attend</translation>
    </message>
    <message>
        <source>Rename container</source>
        <translation>Renommer le conteneur</translation>
    </message>
    <message>
        <source>Who finds the container by its old name does not find it any more</source>
        <translation>Qui cherche le conteneur par son ancien nom ne le trouve plus</translation>
    </message>
    <message>
        <source>Kill container</source>
        <translation>Tuer le conteneur</translation>
    </message>
    <message>
        <source>The container ends at once; what it has not written is lost</source>
        <translation>Le conteneur se termine immédiatement&#x202f;; ce qu’il n’a pas écrit est perdu</translation>
    </message>
    <message>
        <source>Remove container</source>
        <translation>Supprimer le conteneur</translation>
    </message>
    <message>
        <source>The container and what it wrote outside of volumes are gone for good</source>
        <translation>Le conteneur et ce qu’il a écrit hors des volumes disparaissent définitivement</translation>
    </message>
    <message>
        <source>Kill it first if it runs</source>
        <translation>Le tuer d’abord s’il s’exécute</translation>
    </message>
    <message>
        <source>Remove its anonymous volumes too</source>
        <translation>Supprimer aussi ses volumes anonymes</translation>
    </message>
    <message>
        <source>needed is that %1</source>
        <translation>condition requise&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>wingman::EndpointTrust</name>
    <message>
        <source>it is no SHA-256 fingerprint of a certificate</source>
        <translation>ce n’est pas l’empreinte SHA-256 d’un certificat</translation>
    </message>
    <message>
        <source>it is trusted by this one already</source>
        <translation>la confiance repose déjà sur cette empreinte</translation>
    </message>
    <message>
        <source>the cluster has no such address</source>
        <translation>le cluster n’a pas cette adresse</translation>
    </message>
</context>
<context>
    <name>wingman::Endpoints</name>
    <message>
        <source>stored endpoints</source>
        <translation>points d’accès stockés</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>aucun hôte n’est indiqué</translation>
    </message>
    <message>
        <source>user names and passwords do not belong there; use a credential</source>
        <translation>les noms d’utilisateur et mots de passe n’ont pas leur place ici&#x202f;; utilisez des identifiants</translation>
    </message>
    <message>
        <source>only a host and a port belong there</source>
        <translation>seuls un hôte et un port ont leur place ici</translation>
    </message>
    <message>
        <source>the port is not between 1 and 65535</source>
        <translation>le port n’est pas compris entre 1 et 65535</translation>
    </message>
    <message>
        <source>a local socket has no TLS</source>
        <translation>un socket local n’a pas de TLS</translation>
    </message>
    <message>
        <source>it names no socket</source>
        <translation>aucun socket n’est indiqué</translation>
    </message>
    <message>
        <source>the port is missing; with TLS it is 2376</source>
        <translation>le port manque&#x202f;; avec TLS, c’est 2376</translation>
    </message>
    <message>
        <source>mutual TLS needs all three: tls_ca, tls_certificate and tls_key</source>
        <translation>le TLS mutuel exige les trois&#xa0;: tls_ca, tls_certificate et tls_key</translation>
    </message>
    <message>
        <source>beyond this machine an engine is only spoken to over mutual TLS: give tls_ca, tls_certificate and tls_key</source>
        <translation>hors de cette machine, un moteur n’est joint que par TLS mutuel&#xa0;: indiquez tls_ca, tls_certificate et tls_key</translation>
    </message>
    <message>
        <source>ssh:// is not supported in this version</source>
        <translation>ssh:// n’est pas pris en charge dans cette version</translation>
    </message>
    <message>
        <source>an engine is reached by unix:///PATH, npipe:////./pipe/NAME or tcp://HOST:PORT</source>
        <translation>un moteur se joint par unix:///PATH, npipe:////./pipe/NAME ou tcp://HOST:PORT</translation>
    </message>
    <message>
        <source>a cluster is reached by https://HOST:8006</source>
        <translation>un cluster se joint par https://HOST:8006</translation>
    </message>
    <message>
        <source>a cluster takes a credential, no certificate of ours</source>
        <translation>un cluster demande des identifiants, pas de certificat de notre part</translation>
    </message>
    <message>
        <source>it has to be a reference to a secret (keychain:NAME, file:/PATH or systemd:NAME), never the secret</source>
        <translation>il faut une référence à un secret (keychain:NAME, file:/PATH ou systemd:NAME), jamais le secret lui-même</translation>
    </message>
    <message>
        <source>“%1” is taken; choose another name</source>
        <translation>«&#x202f;%1&#x202f;» est déjà pris&#x202f;; choisissez un autre nom</translation>
    </message>
    <message>
        <source>it holds a space</source>
        <translation>il contient une espace</translation>
    </message>
    <message>
        <source>it has to be the full path of a file</source>
        <translation>il faut le chemin complet d’un fichier</translation>
    </message>
    <message>
        <source>it is not docker or proxmox</source>
        <translation>ce n’est pas docker ou proxmox</translation>
    </message>
    <message>
        <source>the document is not %1</source>
        <translation>le document n’est pas %1</translation>
    </message>
    <message>
        <source>%1 is not an endpoint</source>
        <translation>%1 n’est pas un point d’accès</translation>
    </message>
    <message>
        <source>%1 of %2 is not text</source>
        <translation>%1 de %2 n’est pas du texte</translation>
    </message>
    <message>
        <source>behind # stands the SHA-256 fingerprint of a certificate</source>
        <translation>après # vient l’empreinte SHA-256 d’un certificat</translation>
    </message>
    <message>
        <source>only an engine lives in a guest</source>
        <translation>seul un moteur réside dans un invité</translation>
    </message>
    <message>
        <source>it is the address of a guest: proxmox://CLUSTER/NODE/qemu/VMID</source>
        <translation>c’est l’adresse d’un invité&#xa0;: proxmox://CLUSTER/NODE/qemu/VMID</translation>
    </message>
</context>
<context>
    <name>wingman::Fix</name>
    <message>
        <source>Check that the engine runs and that its address is right: wingmanctl endpoint list.</source>
        <translation>Vérifiez que le moteur est en marche et que son adresse est correcte&#xa0;: wingmanctl endpoint list.</translation>
    </message>
    <message>
        <source>Look into the engine&apos;s own log, and restart it if it hangs.</source>
        <translation>Consultez le journal du moteur et redémarrez-le s’il est bloqué.</translation>
    </message>
    <message>
        <source>See what listens at that address: is it really an engine?</source>
        <translation>Vérifiez ce qui écoute à cette adresse&#xa0;: est-ce bien un moteur&#x202f;?</translation>
    </message>
    <message>
        <source>See whether it is overloaded or frozen; then ask again: wingmanctl doctor.</source>
        <translation>Vérifiez s’il est surchargé ou figé, puis relancez&#xa0;: wingmanctl doctor.</translation>
    </message>
    <message>
        <source>Check the certificate, its names and dates, and the endpoint&apos;s CA.</source>
        <translation>Vérifiez le certificat, ses noms et ses dates, ainsi que l’autorité de certification du point d’accès.</translation>
    </message>
    <message>
        <source>Give this user access: for Docker by its group, or by a client certificate.</source>
        <translation>Donnez l’accès à cet utilisateur&#xa0;: pour Docker, par son groupe ou par un certificat client.</translation>
    </message>
    <message>
        <source>Look into the engine&apos;s own log.</source>
        <translation>Consultez le journal du moteur.</translation>
    </message>
    <message>
        <source>Close the program that holds the database.</source>
        <translation>Fermez le programme qui retient la base de données.</translation>
    </message>
    <message>
        <source>Check the disk, and restore a backup if the file is damaged.</source>
        <translation>Vérifiez le disque et restaurez une sauvegarde si le fichier est endommagé.</translation>
    </message>
    <message>
        <source>Restore a backup made before the change.</source>
        <translation>Restaurez une sauvegarde antérieure à la modification.</translation>
    </message>
    <message>
        <source>Make the file and its folder writable for you.</source>
        <translation>Rendez le fichier et son dossier accessibles en écriture pour vous.</translation>
    </message>
    <message>
        <source>Mend the database first; until then nothing is carried out.</source>
        <translation>Réparez d’abord la base de données&#x202f;; d’ici là, rien n’est exécuté.</translation>
    </message>
    <message>
        <source>Keep a copy of the data folder as evidence, then see what was changed: wingmanctl audit verify.</source>
        <translation>Gardez une copie du dossier de données comme preuve, puis regardez ce qui a été modifié&#xa0;: wingmanctl audit verify.</translation>
    </message>
    <message>
        <source>Name what may be acted on: wingmanctl allowlist add, or WINGMAN_CONTAINER_ALLOWLIST.</source>
        <translation>Indiquez sur quoi il est permis d’agir&#xa0;: wingmanctl allowlist add, ou WINGMAN_CONTAINER_ALLOWLIST.</translation>
    </message>
    <message>
        <source>Close it to others: chmod 700.</source>
        <translation>Fermez-le aux autres&#xa0;: chmod 700.</translation>
    </message>
    <message>
        <source>Free some space: a full disk stops every change.</source>
        <translation>Libérez de l’espace&#xa0;: un disque plein empêche toute modification.</translation>
    </message>
    <message>
        <source>Set the system clock, best by letting it follow a time server.</source>
        <translation>Réglez l’horloge système, de préférence sur un serveur de temps.</translation>
    </message>
</context>
<context>
    <name>wingman::GuardedPlan</name>
    <message>
        <source>only a VM or a container of a cluster can be kept by a snapshot</source>
        <translation>seuls une VM ou un conteneur d’un cluster peuvent être préservés par un instantané</translation>
    </message>
    <message>
        <source>it does not live inside a guest</source>
        <translation>il ne réside pas dans un invité</translation>
    </message>
    <message>
        <source>Where all went well: %1</source>
        <translation>Si tout s’est bien passé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Where it did not: %1</source>
        <translation>Sinon&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>wingman::NameList</name>
    <message>
        <source>list entry “%1”</source>
        <translation>entrée de liste «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>it is empty; write the entries with one comma between them</source>
        <translation>elle est vide&#x202f;; séparez les entrées par une seule virgule</translation>
    </message>
    <message>
        <source>it is longer than 255 characters</source>
        <translation>elle dépasse 255 caractères</translation>
    </message>
    <message>
        <source>what stands before &apos;/&apos; is no endpoint: %1</source>
        <translation>ce qui précède &apos;/&apos; n’est pas un point d’accès&#xa0;: %1</translation>
    </message>
    <message>
        <source>&apos;*&apos; may stand only once, at the end</source>
        <translation>&apos;*&apos; ne peut figurer qu’une fois, à la fin</translation>
    </message>
    <message>
        <source>a bare &apos;*&apos; would be no list at all</source>
        <translation>un &apos;*&apos; seul ne serait plus une liste</translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation>le nom manque</translation>
    </message>
    <message>
        <source>no spaces are allowed, also not around an entry</source>
        <translation>aucune espace n’est permise, même autour d’une entrée</translation>
    </message>
    <message>
        <source>only letters, digits and . _ - : @ / are allowed</source>
        <translation>seuls les lettres, les chiffres et . _ - : @ / sont permis</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>La liste</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 entrées</translation>
    </message>
</context>
<context>
    <name>wingman::Names</name>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation>il dépasse %1 caractères</translation>
    </message>
    <message>
        <source>it holds an invisible or control character</source>
        <translation>il contient un caractère invisible ou de contrôle</translation>
    </message>
    <message>
        <source>only letters, digits, &apos;_&apos;, &apos;.&apos; and &apos;-&apos; are allowed, beginning with a letter or digit</source>
        <translation>seuls les lettres, les chiffres, &apos;_&apos;, &apos;.&apos; et &apos;-&apos; sont permis, avec une lettre ou un chiffre au début</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>cible %1</translation>
    </message>
    <message>
        <source>an image reference has only letters, digits and . _ - / : @</source>
        <translation>une référence d’image ne contient que des lettres, des chiffres et . _ - / : @</translation>
    </message>
    <message>
        <source>an image reference is no path</source>
        <translation>une référence d’image n’est pas un chemin</translation>
    </message>
    <message>
        <source>a guest is named by its VMID, 100 to 999999999</source>
        <translation>un invité est désigné par son VMID, de 100 à 999999999</translation>
    </message>
    <message>
        <source>the kind is unknown</source>
        <translation>le type est inconnu</translation>
    </message>
    <message>
        <source>it has no scheme such as docker:// or proxmox://</source>
        <translation>il manque un schéma tel que docker:// ou proxmox://</translation>
    </message>
    <message>
        <source>the scheme is not docker, proxmox or wingman</source>
        <translation>le schéma n’est pas docker, proxmox ou wingman</translation>
    </message>
    <message>
        <source>it needs an endpoint, a kind and a name</source>
        <translation>il faut un point d’accès, un type et un nom</translation>
    </message>
    <message>
        <source>the kind does not exist there</source>
        <translation>ce type n’existe pas à cet endroit</translation>
    </message>
    <message>
        <source>a guest or storage is addressed as proxmox://CLUSTER/NODE/KIND/NAME</source>
        <translation>un invité ou un stockage s’adresse par proxmox://CLUSTER/NODE/KIND/NAME</translation>
    </message>
</context>
<context>
    <name>wingman::Parameters</name>
    <message>
        <source>it is not a whole number</source>
        <translation>ce n’est pas un nombre entier</translation>
    </message>
    <message>
        <source>it is not between %1 and %2</source>
        <translation>ce n’est pas compris entre %1 et %2</translation>
    </message>
    <message>
        <source>it is not true or false</source>
        <translation>ce n’est ni true ni false</translation>
    </message>
    <message>
        <source>it is not one of: %1</source>
        <translation>ce n’est pas l’une des valeurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>it is not text</source>
        <translation>ce n’est pas du texte</translation>
    </message>
    <message>
        <source>it is shorter than %1 characters</source>
        <translation>moins de %1 caractères</translation>
    </message>
    <message>
        <source>it does not have the form %1</source>
        <translation>ce n’est pas de la forme %1</translation>
    </message>
    <message>
        <source>its type is unknown</source>
        <translation>son type est inconnu</translation>
    </message>
    <message>
        <source>%1 has no such parameter</source>
        <translation>%1 n’a pas ce paramètre</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>il manque</translation>
    </message>
</context>
<context>
    <name>wingman::Policy</name>
    <message>
        <source>policy field %1</source>
        <translation>champ de politique %1</translation>
    </message>
    <message>
        <source>it is not an object of three lists</source>
        <translation>ce n’est pas un objet de trois listes</translation>
    </message>
    <message>
        <source>%1 is not a list</source>
        <translation>%1 n’est pas une liste</translation>
    </message>
    <message>
        <source>%1 holds something that is not text</source>
        <translation>%1 contient un élément qui n’est pas du texte</translation>
    </message>
    <message>
        <source>it is not an object of three limits</source>
        <translation>ce n’est pas un objet de trois limites</translation>
    </message>
    <message>
        <source>%1 is not a whole number from 1 to %2</source>
        <translation>%1 n’est pas un nombre entier de 1 à %2</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni true ni false</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, jusqu’à %2</translation>
    </message>
    <message>
        <source>list entry “%1”</source>
        <translation>entrée de liste «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>guests are named by their VMID, 100 to 999999999</source>
        <translation>les invités sont désignés par leur VMID, de 100 à 999999999</translation>
    </message>
    <message>
        <source>it is not %1</source>
        <translation>ce n’est pas %1</translation>
    </message>
    <message>
        <source>it is not true or false</source>
        <translation>ce n’est ni true ni false</translation>
    </message>
    <message>
        <source>it is not off, tier2 or tier3</source>
        <translation>ce n’est pas off, tier2 ou tier3</translation>
    </message>
    <message>
        <source>it is not a time</source>
        <translation>ce n’est pas une date et heure</translation>
    </message>
    <message>
        <source>no such field is known</source>
        <translation>aucun champ de ce nom n’est connu</translation>
    </message>
    <message>
        <source>one of them is missing</source>
        <translation>l’un d’eux manque</translation>
    </message>
</context>
<context>
    <name>wingman::Proxmox</name>
    <message>
        <source>guests: this login may not see all of them (it lacks VM.Audit on /vms)</source>
        <translation>invités&#xa0;: cette connexion ne peut pas tous les voir (il lui manque VM.Audit sur /vms)</translation>
    </message>
    <message>
        <source>storages: this login may not see all of them (it lacks Datastore.Audit on /storage)</source>
        <translation>stockages&#xa0;: cette connexion ne peut pas tous les voir (il lui manque Datastore.Audit sur /storage)</translation>
    </message>
    <message>
        <source>nodes and tasks: this login may not see all of them (it lacks Sys.Audit on /)</source>
        <translation>nœuds et tâches&#xa0;: cette connexion ne peut pas tous les voir (il lui manque Sys.Audit sur /)</translation>
    </message>
    <message>
        <source>quorum: %1</source>
        <translation>quorum&#xa0;: %1</translation>
    </message>
    <message>
        <source>tasks: %1</source>
        <translation>tâches&#xa0;: %1</translation>
    </message>
    <message>
        <source>rights: %1</source>
        <translation>droits&#xa0;: %1</translation>
    </message>
    <message>
        <source>backups: the storage %1 is not available on %2</source>
        <translation>sauvegardes&#xa0;: le stockage %1 est indisponible sur %2</translation>
    </message>
    <message>
        <source>backups: the storage %1 on %2 does not list them: %3</source>
        <translation>sauvegardes&#xa0;: le stockage %1 sur %2 ne les liste pas&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: it is not available on %2</source>
        <translation>%1&#xa0;: il est indisponible sur %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a storage, why it cannot be read</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>wingman::ProxmoxAdjust</name>
    <message>
        <source>Change configuration</source>
        <translation>Modifier la configuration</translation>
    </message>
    <message>
        <source>Memory in MiB</source>
        <translation>Mémoire en Mio</translation>
    </message>
    <message>
        <source>Least memory of a VM in MiB; 0: no ballooning</source>
        <translation>Mémoire minimale d’une VM en Mio&#x202f;; 0&#xa0;: sans ballooning</translation>
    </message>
    <message>
        <source>Swap of a container in MiB</source>
        <translation>Swap d’un conteneur en Mio</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Cœurs</translation>
    </message>
    <message>
        <source>Processor sockets of a VM</source>
        <translation>Sockets de processeur d’une VM</translation>
    </message>
    <message>
        <source>Name; of a container its host name</source>
        <translation>Nom&#x202f;; pour un conteneur, son nom d’hôte</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Tags, with “;” between</source>
        <translation>Étiquettes, séparées par «&#x202f;;&#x202f;»</translation>
    </message>
    <message>
        <source>Starts with its node</source>
        <translation>Démarre avec son nœud</translation>
    </message>
    <message>
        <source>Settings to go back to Proxmox&apos;s own, with “,” between</source>
        <translation>Paramètres à ramener aux valeurs propres à Proxmox, séparés par «&#x202f;,&#x202f;»</translation>
    </message>
    <message>
        <source>Settings that wait for a restart and are to be withdrawn</source>
        <translation>Paramètres en attente d’un redémarrage et à annuler</translation>
    </message>
    <message>
        <source>its configuration could not be read</source>
        <translation>sa configuration n’a pas pu être lue</translation>
    </message>
    <message>
        <source>nothing would change: say what is to be different</source>
        <translation>rien ne changerait&#xa0;: indiquez ce qui doit être différent</translation>
    </message>
    <message>
        <source>What the running guest cannot take over waits for its next start</source>
        <translation>Ce que l’invité en marche ne peut pas reprendre attend son prochain démarrage</translation>
    </message>
    <message>
        <source>this kind of guest has no such setting</source>
        <translation>ce type d’invité n’a pas ce paramètre</translation>
    </message>
    <message>
        <source>the tag %1 decides what may be done here; it is set and taken off on the cluster itself</source>
        <translation>l’étiquette %1 décide de ce qui est permis ici&#x202f;; elle se pose et se retire sur le cluster lui-même</translation>
    </message>
    <message>
        <source>%1 cannot be edited here</source>
        <translation>%1 ne peut pas être modifié ici</translation>
    </message>
    <message>
        <source>%1 is set as well</source>
        <translation>%1 est également défini</translation>
    </message>
    <message>
        <source>no change of %1 is waiting</source>
        <translation>aucune modification de %1 n’est en attente</translation>
    </message>
    <message>
        <source>Enlarge a disk</source>
        <translation>Agrandir un disque</translation>
    </message>
    <message>
        <source>Disk, as it is called in the configuration</source>
        <translation>Disque, tel qu’il est nommé dans la configuration</translation>
    </message>
    <message>
        <source>GiB to add; a disk never becomes smaller</source>
        <translation>Gio à ajouter&#x202f;; un disque ne rétrécit jamais</translation>
    </message>
    <message>
        <source>it has no disk %1 of a known size</source>
        <translation>il n’a pas de disque %1 de taille connue</translation>
    </message>
    <message>
        <source>This cannot be undone; the file system inside may have to be enlarged there</source>
        <translation>C’est irréversible&#x202f;; il faudra peut-être y agrandir le système de fichiers</translation>
    </message>
</context>
<context>
    <name>wingman::ProxmoxLifecycle</name>
    <message>
        <source>Destroy guest</source>
        <translation>Détruire l’invité</translation>
    </message>
    <message>
        <source>Also take it out of backup jobs, replication and high availability</source>
        <translation>Le retirer aussi des tâches de sauvegarde, de la réplication et de la haute disponibilité</translation>
    </message>
    <message>
        <source>Also delete disks of its number that its configuration does not name</source>
        <translation>Supprimer aussi les disques à son numéro que sa configuration ne nomme pas</translation>
    </message>
    <message>
        <source>The guest and all its disks and snapshots are gone for good; backups stay where they are</source>
        <translation>L’invité, tous ses disques et ses instantanés disparaissent définitivement&#x202f;; les sauvegardes restent où elles sont</translation>
    </message>
    <message>
        <source>disks of these guests are built on it: %1</source>
        <translation>des disques de ces invités reposent sur lui&#xa0;: %1</translation>
    </message>
    <message>
        <source>Clone guest</source>
        <translation>Cloner l’invité</translation>
    </message>
    <message>
        <source>Number of the clone; 0: the next that is free</source>
        <translation>Numéro du clone&#x202f;; 0&#xa0;: le prochain libre</translation>
    </message>
    <message>
        <source>Name of the clone</source>
        <translation>Nom du clone</translation>
    </message>
    <message>
        <source>With disks of its own; without, it stands on those of a template</source>
        <translation>Avec ses propres disques&#x202f;; sinon, il repose sur ceux d’un modèle</translation>
    </message>
    <message>
        <source>Storage for its disks; empty: that of the original</source>
        <translation>Stockage de ses disques&#x202f;; vide&#xa0;: celui de l’original</translation>
    </message>
    <message>
        <source>As it was at this snapshot; empty: as it is now</source>
        <translation>Tel qu’il était à cet instantané&#x202f;; vide&#xa0;: tel qu’il est maintenant</translation>
    </message>
    <message>
        <source>guests have numbers from %1</source>
        <translation>les numéros des invités commencent à %1</translation>
    </message>
    <message>
        <source>only a template can be cloned without copying its disks</source>
        <translation>seul un modèle peut être cloné sans copier ses disques</translation>
    </message>
    <message>
        <source>it stays on the storage of its template</source>
        <translation>il reste sur le stockage de son modèle</translation>
    </message>
    <message>
        <source>a running container can only be cloned from one of its snapshots</source>
        <translation>un conteneur en marche ne peut être cloné que depuis l’un de ses instantanés</translation>
    </message>
    <message>
        <source>no free number could be found</source>
        <translation>aucun numéro libre n’a été trouvé</translation>
    </message>
    <message>
        <source>Another guest is made with copies of its disks; this one stays as it is</source>
        <translation>Un autre invité est créé avec des copies de ses disques&#x202f;; celui-ci reste tel quel</translation>
    </message>
    <message>
        <source>Another guest is made whose disks stand on those of this template</source>
        <translation>Un autre invité est créé, dont les disques reposent sur ceux de ce modèle</translation>
    </message>
    <message>
        <source>Backup, as STORAGE:backup/…</source>
        <translation>Sauvegarde, sous la forme STORAGE:backup/…</translation>
    </message>
    <message>
        <source>Storage for its disks; empty: where they were</source>
        <translation>Stockage de ses disques&#x202f;; vide&#xa0;: là où ils étaient</translation>
    </message>
    <message>
        <source>Start it once it is restored</source>
        <translation>Le démarrer une fois restauré</translation>
    </message>
    <message>
        <source>the storage does not have the backup %1</source>
        <translation>le stockage n’a pas la sauvegarde %1</translation>
    </message>
    <message>
        <source>%1 is a backup of another kind of guest (%2)</source>
        <translation>%1 est une sauvegarde d’un autre type d’invité (%2)</translation>
    </message>
    <message>
        <source>%1 is a backup of another guest (%2)</source>
        <translation>%1 est une sauvegarde d’un autre invité (%2)</translation>
    </message>
    <message>
        <source>Restore guest from a backup</source>
        <translation>Restaurer l’invité depuis une sauvegarde</translation>
    </message>
    <message>
        <source>Its disks are overwritten: everything written since the backup is lost, and so are its snapshots</source>
        <translation>Ses disques sont écrasés&#xa0;: tout ce qui a été écrit depuis la sauvegarde est perdu, ainsi que ses instantanés</translation>
    </message>
    <message>
        <source>Restore a backup as a new guest</source>
        <translation>Restaurer une sauvegarde comme nouvel invité</translation>
    </message>
    <message>
        <source>With network addresses of its own, other than the original&apos;s</source>
        <translation>Avec ses propres adresses réseau, différentes de celles de l’original</translation>
    </message>
    <message>
        <source>there is a guest of this number; choose another one</source>
        <translation>un invité porte déjà ce numéro&#x202f;; choisissez-en un autre</translation>
    </message>
    <message>
        <source>A guest comes into being beside the others; nothing that is there is changed</source>
        <translation>Un invité s’ajoute aux autres&#x202f;; rien de ce qui existe n’est modifié</translation>
    </message>
</context>
<context>
    <name>wingman::ProxmoxPlacement</name>
    <message>
        <source>Migrate guest</source>
        <translation>Migrer l’invité</translation>
    </message>
    <message>
        <source>Node to move it to</source>
        <translation>Nœud de destination</translation>
    </message>
    <message>
        <source>A running VM goes on meanwhile</source>
        <translation>Une VM en marche continue entre-temps</translation>
    </message>
    <message>
        <source>A running container is shut down and started on the other node</source>
        <translation>Un conteneur en marche est éteint puis démarré sur l’autre nœud</translation>
    </message>
    <message>
        <source>Copy disks that only this node has</source>
        <translation>Copier les disques que seul ce nœud possède</translation>
    </message>
    <message>
        <source>Storage for copied disks; empty: one of the same name</source>
        <translation>Stockage des disques copiés&#x202f;; vide&#xa0;: celui du même nom</translation>
    </message>
    <message>
        <source>it is on this node already</source>
        <translation>il est déjà sur ce nœud</translation>
    </message>
    <message>
        <source>a running container can only be moved by restarting it</source>
        <translation>un conteneur en marche ne peut être déplacé qu’en le redémarrant</translation>
    </message>
    <message>
        <source>it runs, and is to be moved only while it stands still</source>
        <translation>il est en marche et ne doit être déplacé qu’à l’arrêt</translation>
    </message>
    <message>
        <source>it uses devices of this node: %1</source>
        <translation>il utilise des périphériques de ce nœud&#xa0;: %1</translation>
    </message>
    <message>
        <source>disks that only this node has would have to be copied: %1</source>
        <translation>des disques que seul ce nœud possède devraient être copiés&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 does not have what it needs: %2</source>
        <translation>%1 n’a pas ce qu’il lui faut&#xa0;: %2</translation>
    </message>
    <message>
        <source>The container is shut down, moved and started again; its services are away meanwhile</source>
        <translation>Le conteneur est éteint, déplacé puis redémarré&#x202f;; ses services sont absents entre-temps</translation>
    </message>
    <message>
        <source>The container is moved; it stays off</source>
        <translation>Le conteneur est déplacé&#x202f;; il reste éteint</translation>
    </message>
    <message>
        <source>The VM goes on while its memory is moved; it stands still for a moment at the end</source>
        <translation>La VM continue pendant que sa mémoire est déplacée&#x202f;; elle se fige un instant à la fin</translation>
    </message>
    <message>
        <source>The VM is moved; it stays off</source>
        <translation>La VM est déplacée&#x202f;; elle reste éteinte</translation>
    </message>
    <message>
        <source>Stop task</source>
        <translation>Arrêter la tâche</translation>
    </message>
    <message>
        <source>Task, by its UPID</source>
        <translation>Tâche, par son UPID</translation>
    </message>
    <message>
        <source>it is not the name of a task</source>
        <translation>ce n’est pas le nom d’une tâche</translation>
    </message>
    <message>
        <source>that task is on the node %1</source>
        <translation>cette tâche est sur le nœud %1</translation>
    </message>
    <message>
        <source>that task is about the guest %1; name the guest</source>
        <translation>cette tâche concerne l’invité %1&#x202f;; indiquez cet invité</translation>
    </message>
    <message>
        <source>that task is not about this guest</source>
        <translation>cette tâche ne concerne pas cet invité</translation>
    </message>
    <message>
        <source>The task is broken off; what it has done by then stays as it is, also half of something</source>
        <translation>La tâche est interrompue&#x202f;; ce qu’elle a fait jusque-là reste tel quel, même à moitié fait</translation>
    </message>
    <message>
        <source>that task has ended: %1</source>
        <translation>cette tâche est terminée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>wingman::ProxmoxPower</name>
    <message>
        <source>Start guest</source>
        <translation>Démarrer l’invité</translation>
    </message>
    <message>
        <source>The guest boots</source>
        <translation>L’invité démarre</translation>
    </message>
    <message>
        <source>Shut guest down</source>
        <translation>Éteindre l’invité</translation>
    </message>
    <message>
        <source>The guest is asked to end by itself; its services are gone until it is started</source>
        <translation>L’invité est prié de se terminer de lui-même&#x202f;; ses services sont absents jusqu’au prochain démarrage</translation>
    </message>
    <message>
        <source>Reboot guest</source>
        <translation>Redémarrer l’invité</translation>
    </message>
    <message>
        <source>The guest ends and boots again; its services are away meanwhile</source>
        <translation>L’invité se termine puis redémarre&#x202f;; ses services sont absents entre-temps</translation>
    </message>
    <message>
        <source>Stop guest at once</source>
        <translation>Arrêter l’invité immédiatement</translation>
    </message>
    <message>
        <source>As if its power failed: what the guest has not written is lost</source>
        <translation>Comme une coupure de courant&#xa0;: ce que l’invité n’a pas écrit est perdu</translation>
    </message>
    <message>
        <source>needed is that %1</source>
        <translation>condition requise&#xa0;: %1</translation>
    </message>
    <message>
        <source>Seconds for the guest to end by itself</source>
        <translation>Secondes laissées à l’invité pour se terminer de lui-même</translation>
    </message>
    <message>
        <source>Suspend guest</source>
        <translation>Suspendre l’invité</translation>
    </message>
    <message>
        <source>The guest stands still, with all it holds in memory</source>
        <translation>L’invité reste figé, avec tout ce qu’il a en mémoire</translation>
    </message>
    <message>
        <source>Resume guest</source>
        <translation>Reprendre l’invité</translation>
    </message>
    <message>
        <source>The guest goes on where it stood still</source>
        <translation>L’invité reprend là où il était figé</translation>
    </message>
    <message>
        <source>Reset guest</source>
        <translation>Réinitialiser l’invité</translation>
    </message>
    <message>
        <source>As if its reset button was pressed: what the guest has not written is lost, and it boots</source>
        <translation>Comme si l’on appuyait sur son bouton de réinitialisation&#xa0;: ce que l’invité n’a pas écrit est perdu, et il redémarre</translation>
    </message>
</context>
<context>
    <name>wingman::ProxmoxSafekeeping</name>
    <message>
        <source>Name of the snapshot</source>
        <translation>Nom de l’instantané</translation>
    </message>
    <message>
        <source>needed is that %1</source>
        <translation>condition requise&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>Prendre un instantané</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi il sert</translation>
    </message>
    <message>
        <source>With what a running VM holds in memory</source>
        <translation>Avec ce qu’une VM en marche a en mémoire</translation>
    </message>
    <message>
        <source>Its disks are kept as they are now; it may stand still for a moment</source>
        <translation>Ses disques sont conservés tels qu’ils sont&#x202f;; il peut se figer un instant</translation>
    </message>
    <message>
        <source>Delete a snapshot</source>
        <translation>Supprimer un instantané</translation>
    </message>
    <message>
        <source>What the guest was then cannot be gone back to any more</source>
        <translation>On ne peut plus revenir à l’état que l’invité avait alors</translation>
    </message>
    <message>
        <source>Roll back to a snapshot</source>
        <translation>Revenir à un instantané</translation>
    </message>
    <message>
        <source>The guest ends, and everything written since the snapshot is lost</source>
        <translation>L’invité s’arrête, et tout ce qui a été écrit depuis l’instantané est perdu</translation>
    </message>
    <message>
        <source>Back up guest</source>
        <translation>Sauvegarder l’invité</translation>
    </message>
    <message>
        <source>Storage that takes backups</source>
        <translation>Stockage qui accepte des sauvegardes</translation>
    </message>
    <message>
        <source>A copy of its disks is written to the storage; older copies are kept</source>
        <translation>Une copie de ses disques est écrite sur le stockage&#x202f;; les copies antérieures sont conservées</translation>
    </message>
    <message>
        <source>Start the guest once it was rolled back</source>
        <translation>Démarrer l’invité une fois ramené en arrière</translation>
    </message>
</context>
<context>
    <name>wingman::ProxmoxSession</name>
    <message>
        <source>it lets us in without a ticket</source>
        <translation>il nous laisse entrer sans ticket</translation>
    </message>
    <message>
        <source>nobody gave the second factor of %1; a test of the endpoint asks for it again</source>
        <translation>personne n’a donné le second facteur de %1&#x202f;; un test du point d’accès le redemande</translation>
    </message>
    <message>
        <source>the session cannot be renewed</source>
        <translation>la session ne peut pas être renouvelée</translation>
    </message>
    <message>
        <source>%1 needs a second factor (%2), and nobody is here to give it; an API token needs none</source>
        <translation>%1 a besoin d’un second facteur (%2), et personne n’est là pour le donner&#x202f;; un jeton d’API n’en a pas besoin</translation>
    </message>
    <message>
        <source>it asks for a second factor once more</source>
        <translation>il demande encore une fois un second facteur</translation>
    </message>
</context>
<context>
    <name>wingman::SecretFiles</name>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Remove secret files</source>
        <translation>Supprimer des fichiers de secrets</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 are deleted, and what is in them with them</source>
        <translation>%1 sont supprimés, avec leur contenu</translation>
    </message>
    <message>
        <source>a login for Proxmox in %1</source>
        <translation>un identifiant de connexion à Proxmox dans %1</translation>
    </message>
    <message>
        <source>the token has no name: proxmox_token_name is empty</source>
        <translation>le jeton n’a pas de nom&#xa0;: proxmox_token_name est vide</translation>
    </message>
</context>
<context>
    <name>wingman::Secrets</name>
    <message>
        <source>it is no file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>secrets are never written in plain text; change the file yourself</source>
        <translation>les secrets ne sont jamais écrits en clair&#x202f;; modifiez le fichier vous-même</translation>
    </message>
    <message>
        <source>no keychain service answers</source>
        <translation>aucun service de trousseau ne répond</translation>
    </message>
    <message>
        <source>The system keychain</source>
        <translation>Le trousseau du système</translation>
    </message>
    <message>
        <source>access was refused in its dialog</source>
        <translation>l’accès a été refusé dans sa boîte de dialogue</translation>
    </message>
    <message>
        <source>access was refused</source>
        <translation>l’accès a été refusé</translation>
    </message>
    <message>
        <source>this system has none that Wingman knows</source>
        <translation>ce système n’en a aucun que Wingman connaisse</translation>
    </message>
    <message>
        <source>it is no entry of the keychain</source>
        <translation>ce n’est pas une entrée du trousseau</translation>
    </message>
    <message>
        <source>it is a symbolic link; name the file itself</source>
        <translation>c’est un lien symbolique&#x202f;; indiquez le fichier lui-même</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>it belongs to somebody else</source>
        <translation>il appartient à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>others can read or change it</source>
        <translation>d’autres peuvent le lire ou le modifier</translation>
    </message>
    <message>
        <source>on Windows secrets lie in the keychain only</source>
        <translation>sous Windows, les secrets ne se trouvent que dans le trousseau</translation>
    </message>
    <message>
        <source>the path has to be absolute</source>
        <translation>le chemin doit être absolu</translation>
    </message>
    <message>
        <source>the path must not hold &apos;.&apos; or &apos;..&apos;</source>
        <translation>le chemin ne doit pas contenir &apos;.&apos; ou &apos;..&apos;</translation>
    </message>
    <message>
        <source>the path names a folder</source>
        <translation>le chemin désigne un dossier</translation>
    </message>
    <message>
        <source>The reference to a secret</source>
        <translation>La référence à un secret</translation>
    </message>
    <message>
        <source>write keychain:NAME, file:/PATH or systemd:NAME</source>
        <translation>écrivez keychain:NAME, file:/PATH ou systemd:NAME</translation>
    </message>
</context>
<context>
    <name>wingman::Settings</name>
    <message>
        <source>stored settings</source>
        <translation>paramètres stockés</translation>
    </message>
    <message>
        <source>it has to be written as %1</source>
        <translation>cela doit s’écrire %1</translation>
    </message>
    <message>
        <source>Approvals expire after (minutes)</source>
        <translation>Expiration des approbations (minutes)</translation>
    </message>
    <message>
        <source>How long a request waits for an approval, and how long an approval may be used.</source>
        <translation>Durée pendant laquelle une demande attend son approbation et pendant laquelle une approbation est utilisable.</translation>
    </message>
    <message>
        <source>Dangerous operations are allowed for (minutes)</source>
        <translation>Durée des opérations dangereuses (minutes)</translation>
    </message>
    <message>
        <source>How long dangerous operations stay allowed when an admin allows them without saying for how long.</source>
        <translation>Durée pendant laquelle les opérations dangereuses restent autorisées quand un administrateur les autorise sans préciser de durée.</translation>
    </message>
    <message>
        <source>Engines answer within (seconds)</source>
        <translation>Délai de réponse des moteurs (secondes)</translation>
    </message>
    <message>
        <source>How long an engine or cluster may take to answer a question about one object.</source>
        <translation>Temps dont dispose un moteur ou un cluster pour répondre à une question sur un objet.</translation>
    </message>
    <message>
        <source>Unknown outcomes are watched for (seconds)</source>
        <translation>Suivi des issues inconnues (secondes)</translation>
    </message>
    <message>
        <source>How long, beyond the operation&apos;s own timeout, the real state is watched before an unknown outcome may be called not done.</source>
        <translation>Durée, au-delà du délai de l’opération, pendant laquelle l’état réel est observé avant qu’une issue inconnue puisse être dite non faite.</translation>
    </message>
    <message>
        <source>I am the only operator of this machine</source>
        <translation>Je suis le seul opérateur de cette machine</translation>
    </message>
    <message>
        <source>Says that no accounts are needed: lab mode may then be armed without authentication.</source>
        <translation>Indique qu’aucun compte n’est nécessaire&#xa0;: le mode LAB peut alors être armé sans authentification.</translation>
    </message>
    <message>
        <source>setting %1</source>
        <translation>paramètre %1</translation>
    </message>
    <message>
        <source>the document is not %1</source>
        <translation>le document n’est pas %1</translation>
    </message>
    <message>
        <source>%1 is not text</source>
        <translation>%1 n’est pas du texte</translation>
    </message>
</context>
<context>
    <name>wingman::TargetRules</name>
    <message>
        <source>%1 (the new name of %2)</source>
        <translation>%1 (le nouveau nom de %2)</translation>
    </message>
    <message>
        <source>%1 (where %2 goes)</source>
        <translation>%1 (où va %2)</translation>
    </message>
</context>
<context>
    <name>wingman::TestStack</name>
    <message>
        <source>Image of %1</source>
        <translation>Image de %1</translation>
    </message>
    <message>
        <source>Make the network %1</source>
        <translation>Créer le réseau %1</translation>
    </message>
    <message>
        <source>Make %1 from %2</source>
        <translation>Créer %1 à partir de %2</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Démarrer %1</translation>
    </message>
    <message>
        <source>Remove %1 with its data</source>
        <translation>Supprimer %1 avec ses données</translation>
    </message>
    <message>
        <source>the test stack is the project %1</source>
        <translation>la pile de test est le projet %1</translation>
    </message>
    <message>
        <source>Bring up the test stack on %1</source>
        <translation>Monter la pile de test sur %1</translation>
    </message>
    <message>
        <source>only a part of the test stack is there; take it down first</source>
        <translation>seule une partie de la pile de test est présente&#x202f;; démontez-la d’abord</translation>
    </message>
    <message>
        <source>the four containers that are there are started</source>
        <translation>les quatre conteneurs présents sont démarrés</translation>
    </message>
    <message>
        <source>four containers appear, on 127.0.0.1:8081, 6380 and 5433</source>
        <translation>quatre conteneurs apparaissent, sur 127.0.0.1:8081, 6380 et 5433</translation>
    </message>
    <message>
        <source>Bring up the test stack</source>
        <translation>Monter la pile de test</translation>
    </message>
    <message>
        <source>Take down the test stack on %1</source>
        <translation>Démonter la pile de test sur %1</translation>
    </message>
    <message>
        <source>its containers, their data and their network are gone</source>
        <translation>ses conteneurs, leurs données et leur réseau disparaissent</translation>
    </message>
    <message>
        <source>Remove the network %1</source>
        <translation>Supprimer le réseau %1</translation>
    </message>
    <message>
        <source>Take down the test stack</source>
        <translation>Démonter la pile de test</translation>
    </message>
    <message>
        <source>it does not belong to the test stack</source>
        <translation>cela ne fait pas partie de la pile de test</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Réinitialiser %1</translation>
    </message>
    <message>
        <source>it is replaced by a fresh one; its data is gone</source>
        <translation>il est remplacé par un nouveau&#x202f;; ses données disparaissent</translation>
    </message>
    <message>
        <source>Reset the test stack</source>
        <translation>Réinitialiser la pile de test</translation>
    </message>
</context>
<context>
    <name>wingman::audit::Violation</name>
    <message>
        <source>The stored bytes do not give the stored hash.</source>
        <translation>Les octets stockés ne donnent pas l’empreinte stockée.</translation>
    </message>
    <message>
        <source>The entry does not follow the one before it.</source>
        <translation>L’entrée ne suit pas la précédente.</translation>
    </message>
    <message>
        <source>Entries are missing.</source>
        <translation>Des entrées manquent.</translation>
    </message>
    <message>
        <source>The sequence number is there more than once.</source>
        <translation>Le numéro de séquence existe plusieurs fois.</translation>
    </message>
    <message>
        <source>The stored bytes are not an entry.</source>
        <translation>Les octets stockés ne forment pas une entrée.</translation>
    </message>
    <message>
        <source>The stored bytes are not the canonical form of the entry.</source>
        <translation>Les octets stockés ne sont pas la forme canonique de l’entrée.</translation>
    </message>
    <message>
        <source>The entry is of a format or algorithm that this program does not know.</source>
        <translation>L’entrée utilise un format ou un algorithme que ce programme ne connaît pas.</translation>
    </message>
    <message>
        <source>A column differs from the stored bytes.</source>
        <translation>Une colonne diffère des octets stockés.</translation>
    </message>
    <message>
        <source>The chain does not begin with its genesis entry.</source>
        <translation>La chaîne ne commence pas par son entrée d’origine.</translation>
    </message>
    <message>
        <source>The entry belongs to another chain or epoch.</source>
        <translation>L’entrée appartient à une autre chaîne ou à une autre époque.</translation>
    </message>
    <message>
        <source>The checkpoint mark is not what the times say.</source>
        <translation>La marque de point de contrôle ne concorde pas avec les heures.</translation>
    </message>
    <message>
        <source>A trigger that guards the chain is missing.</source>
        <translation>Un déclencheur qui protège la chaîne manque.</translation>
    </message>
    <message>
        <source>The tables of the chain are not the ones Wingman made.</source>
        <translation>Les tables de la chaîne ne sont pas celles que Wingman a créées.</translation>
    </message>
    <message>
        <source>The database cannot be read here.</source>
        <translation>La base de données n’est pas lisible à cet endroit.</translation>
    </message>
</context>
<context>
    <name>wingman::console::DesktopNotifier</name>
    <message>
        <source>Review the plan</source>
        <translation>Examiner le plan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>wingman::console::Program</name>
    <message>
        <source>This desktop shows no tray; Wingman stays in the task bar.</source>
        <translation>Ce bureau n’affiche pas de zone de notification&#x202f;; Wingman reste dans la barre des tâches.</translation>
    </message>
    <message>
        <source>Nothing here can show folders. It is %1</source>
        <translation>Rien ici ne peut afficher de dossier. C’est %1</translation>
    </message>
</context>
<context>
    <name>wingman::console::SingleInstance</name>
    <message>
        <source>The console that runs already</source>
        <translation>La console déjà en cours d’exécution</translation>
    </message>
    <message>
        <source>it does not answer at %1</source>
        <translation>elle ne répond pas à %1</translation>
    </message>
    <message>
        <source>it belongs to somebody else</source>
        <translation>elle appartient à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>not locked, as it has no passphrase</source>
        <translation>non verrouillée, faute de phrase secrète</translation>
    </message>
</context>
<context>
    <name>wingman::inventory::Store</name>
    <message>
        <source>this acts on: %1</source>
        <translation>ceci agit sur&#xa0;: %1</translation>
    </message>
    <message>
        <source>the endpoint %1</source>
        <translation>le point d’accès %1</translation>
    </message>
    <message>
        <source>the name of the target</source>
        <translation>le nom de la cible</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Activity</name>
    <message>
        <source>Reading the facts again</source>
        <translation>Relecture des faits</translation>
    </message>
    <message>
        <source>The intent is recorded; it is about to begin</source>
        <translation>L’intention est enregistrée&#x202f;; l’exécution va commencer</translation>
    </message>
    <message>
        <source>Sent, waiting for the answer: %1</source>
        <translation>Envoyé, en attente de la réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>Répondu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reading back whether it is as promised</source>
        <translation>Relecture pour vérifier la conformité au plan</translation>
    </message>
    <message>
        <source>The outcome of a target is recorded</source>
        <translation>L’issue d’une cible est enregistrée</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a step</comment>
        <translation>fait</translation>
    </message>
    <message>
        <source>was so already</source>
        <comment>a step</comment>
        <translation>c’était déjà le cas</translation>
    </message>
    <message>
        <source>simulated</source>
        <comment>a step</comment>
        <translation>simulé</translation>
    </message>
    <message>
        <source>sent, waiting for the answer</source>
        <comment>a step</comment>
        <translation>envoyé, en attente de la réponse</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a step</comment>
        <translation>échoué</translation>
    </message>
    <message>
        <source>unknown: the answer was lost</source>
        <comment>a step</comment>
        <translation>inconnu&#xa0;: la réponse a été perdue</translation>
    </message>
    <message>
        <source>not begun</source>
        <comment>a step</comment>
        <translation>non commencé</translation>
    </message>
    <message>
        <source>Compare with what was promised</source>
        <translation>Comparer avec ce qui a été promis</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>reading back</source>
        <translation>relecture</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>%1 · #%2</source>
        <comment>outcome, number in the record</comment>
        <translation>%1 · #%2</translation>
    </message>
    <message>
        <source>answered</source>
        <comment>a step</comment>
        <translation>répondu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state of a step, reason</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n look(s)</source>
        <translation>
            <numerusform>%n vérification</numerusform>
            <numerusform>%n vérifications</numerusform>
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
        <translation>Aucun point d’accès</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s) up</source>
        <translation>
            <numerusform>%n point d’accès joignable</numerusform>
            <numerusform>%n points d’accès joignables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale for %1</source>
        <translation>
            <numerusform>%n périmé depuis %1</numerusform>
            <numerusform>%n périmés depuis %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n sans réponse</numerusform>
            <numerusform>%n sans réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>endpoints up, endpoints stale</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>reading the facts again</source>
        <translation>relecture des faits</translation>
    </message>
    <message>
        <source>recorded, about to begin</source>
        <translation>enregistré, sur le point de commencer</translation>
    </message>
    <message>
        <source>waiting for the proof</source>
        <translation>en attente de la preuve</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Progress of what runs</source>
        <translation>Progression de ce qui est en cours</translation>
    </message>
    <message>
        <source>What runs and what ran: steps, times and outcomes</source>
        <translation>Ce qui est en cours et ce qui a été exécuté&#xa0;: étapes, durées et issues</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Rien n’est en cours</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what runs · what it is doing</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1 sur %2 au plus</translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s)</source>
        <translation>
            <numerusform>%n approbation</numerusform>
            <numerusform>%n approbations</numerusform>
        </translation>
    </message>
    <message>
        <source>chain #%1</source>
        <translation>chaîne #%1</translation>
    </message>
    <message>
        <source>no record yet</source>
        <translation>aucun enregistrement</translation>
    </message>
    <message>
        <source>The newest entry of the audit chain. Open the chain to verify it.</source>
        <translation>L’entrée la plus récente de la chaîne d’audit. Ouvrez la chaîne pour la vérifier.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ActivityDrawer</name>
    <message>
        <source>What ran before cannot be read: %1</source>
        <translation>Les exécutions précédentes ne peuvent pas être lues&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reading what ran before …</source>
        <translation>Lecture des exécutions précédentes …</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1 sur %2 au plus</translation>
    </message>
    <message>
        <source>It stops after the step that was sent. What was sent is ended truthfully and read back; what has not begun is not begun.</source>
        <translation>L’arrêt se fait après l’étape envoyée. Ce qui a été envoyé est mené à son terme et relu&#x202f;; ce qui n’a pas commencé ne commence pas.</translation>
    </message>
    <message>
        <source>took %1, %2</source>
        <comment>a duration, how long ago</comment>
        <translation>durée&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Entry #%1 of the record</source>
        <translation>Entrée #%1 de l’enregistrement</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>What runs and what ran</source>
        <translation>Ce qui est en cours et ce qui a été exécuté</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Show the exact &amp;calls</source>
        <translation>Afficher les &amp;appels exacts</translation>
    </message>
    <message>
        <source>The requests to the engine, as they go out</source>
        <translation>Les requêtes au moteur, telles qu’elles partent</translation>
    </message>
    <message>
        <source>&amp;Stop after this step</source>
        <translation>&amp;Arrêter après cette étape</translation>
    </message>
    <message>
        <source>What was sent is ended truthfully and read back; what has not begun is not begun.</source>
        <translation>Ce qui a été envoyé est mené à son terme et relu&#x202f;; ce qui n’a pas commencé ne commence pas.</translation>
    </message>
    <message>
        <source>&amp;Open record</source>
        <translation>&amp;Ouvrir l’enregistrement</translation>
    </message>
    <message>
        <source>The plan, its findings, steps and times, and where the chain proves it</source>
        <translation>Le plan, ses constats, ses étapes et ses durées, et où la chaîne en donne la preuve</translation>
    </message>
    <message>
        <source>Nothing runs and nothing ran yet. What you start shows here, step by step, and so does what clusters do for others.</source>
        <translation>Rien n’est en cours et rien ne l’a encore été. Ce que vous lancez s’affiche ici, étape par étape, de même que ce que les clusters font pour d’autres.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::AddClusterSheet</name>
    <message>
        <source>The folder with the secret files</source>
        <translation>Le dossier contenant les fichiers de secrets</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>Le test a été arrêté.</translation>
    </message>
    <message>
        <source>It is silent.</source>
        <translation>Il ne répond pas.</translation>
    </message>
    <message>
        <source>Keeping the login in the keychain…</source>
        <translation>Enregistrement des identifiants dans le trousseau…</translation>
    </message>
    <message>
        <source>The login could not be kept, so nothing is saved: %1</source>
        <translation>Les identifiants n’ont pas pu être conservés, donc rien n’est enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>The address of a node is needed.</source>
        <translation>L’adresse d’un nœud est nécessaire.</translation>
    </message>
    <message>
        <source>This address does not go: %1.</source>
        <translation>Cette adresse ne convient pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A name is needed: letters, digits, dots and dashes.</source>
        <translation>Un nom est nécessaire&#xa0;: lettres, chiffres, points et tirets.</translation>
    </message>
    <message>
        <source>This name does not go: %1.</source>
        <translation>Ce nom ne convient pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” is taken; choose another name.</source>
        <translation>«&#x202f;%1&#x202f;» est déjà pris&#x202f;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>An admin may do this; you are %1.</source>
        <translation>Un administrateur peut le faire&#x202f;; vous êtes %1.</translation>
    </message>
    <message>
        <source>Nothing can be changed until the lockdown is lifted.</source>
        <translation>Rien ne peut être modifié tant que le confinement n’est pas levé.</translation>
    </message>
    <message>
        <source>Compare the fingerprint of every node, and say so, before a login goes there.</source>
        <translation>Comparez l’empreinte de chaque nœud et confirmez-la avant que des identifiants y soient envoyés.</translation>
    </message>
    <message>
        <source>It is saved, and the login is in the keychain</source>
        <translation>C’est enregistré, et les identifiants sont dans le trousseau</translation>
    </message>
    <message>
        <source>%1 in %2 are not needed any more, and hold it in clear.</source>
        <translation>%1 dans %2 ne sont plus nécessaires et les contiennent en clair.</translation>
    </message>
    <message>
        <source>&amp;Remove them…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>Not tried yet. First the certificates are looked at; a login only goes to nodes that somebody vouches for.</source>
        <translation>Pas encore essayé. Les certificats sont examinés d’abord&#x202f;; les identifiants ne vont qu’aux nœuds dont quelqu’un se porte garant.</translation>
    </message>
    <message>
        <source>Looking at the certificate of %1…</source>
        <translation>Examen du certificat de %1…</translation>
    </message>
    <message>
        <source>Trying the login…</source>
        <translation>Essai des identifiants…</translation>
    </message>
    <message>
        <source>Compare the fingerprints above and accept them; then the test goes on.</source>
        <translation>Comparez les empreintes ci-dessus et acceptez-les&#x202f;; le test continue ensuite.</translation>
    </message>
    <message>
        <source>No login was sent.</source>
        <translation>Aucun identifiant n’a été envoyé.</translation>
    </message>
    <message>
        <source>The nodes are known. With a login the rest of the way can be tried.</source>
        <translation>Les nœuds sont connus. Avec des identifiants, le reste du chemin peut être essayé.</translation>
    </message>
    <message>
        <source>&amp;Stop the test</source>
        <translation>&amp;Arrêter le test</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Arrêter le test</translation>
    </message>
    <message>
        <source>Test the way to this cluster</source>
        <translation>Tester le chemin vers ce cluster</translation>
    </message>
    <message>
        <source>&amp;Add “%1”…</source>
        <translation>&amp;Ajouter «&#x202f;%1&#x202f;»…</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>Keeps the login in the keychain, then opens the plan.</source>
        <translation>Conserve les identifiants dans le trousseau, puis ouvre le plan.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add a Proxmox cluster</source>
        <translation>Ajouter un cluster Proxmox</translation>
    </message>
    <message>
        <source>It is only read until a change is planned there.</source>
        <translation>Il n’est que lu tant qu’aucune modification n’y est planifiée.</translation>
    </message>
    <message>
        <source>It is a Docker engine instead</source>
        <translation>C’est plutôt un moteur Docker</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Où il se trouve</translation>
    </message>
    <message>
        <source>Trust a certificate authority of your own…</source>
        <translation>Faire confiance à votre propre autorité de certification…</translation>
    </message>
    <message>
        <source>Certificate a&amp;uthority</source>
        <translation>A&amp;utorité de certification</translation>
    </message>
    <message>
        <source>The full path of a PEM file, such as pve-root-ca.pem</source>
        <translation>Le chemin complet d’un fichier PEM, par exemple pve-root-ca.pem</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autorité de certification</translation>
    </message>
    <message>
        <source>How we are let in</source>
        <translation>Comment nous y sommes admis</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>What you call it: home, rack</source>
        <translation>Comment vous l’appelez&#xa0;: home, rack</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>Le chemin d’accès</translation>
    </message>
    <message>
        <source>What is an endpoint?</source>
        <translation>Qu’est-ce qu’un point d’accès&#x202f;?</translation>
    </message>
    <message>
        <source>Open the help on endpoints</source>
        <translation>Ouvrir l’aide sur les points d’accès</translation>
    </message>
    <message>
        <source>A plan to save “%1” waits or runs already; choose another name.</source>
        <translation>Un plan qui enregistre «&#x202f;%1&#x202f;» attend ou s’exécute déjà&#x202f;; choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::AddEndpointSheet</name>
    <message>
        <source>The test was stopped.</source>
        <translation>Le test a été arrêté.</translation>
    </message>
    <message>
        <source>An admin may do this; you are %1.</source>
        <translation>Un administrateur peut le faire&#x202f;; vous êtes %1.</translation>
    </message>
    <message>
        <source>Nothing can be changed until the lockdown is lifted.</source>
        <translation>Rien ne peut être modifié tant que le confinement n’est pas levé.</translation>
    </message>
    <message>
        <source>This address is among your endpoints already, as “%1”.</source>
        <translation>Cette adresse figure déjà parmi vos points d’accès, sous «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Not tried yet. The test goes the way there, layer by layer, and changes nothing.</source>
        <translation>Pas encore essayé. Le test parcourt le chemin, couche par couche, sans rien modifier.</translation>
    </message>
    <message>
        <source>With an address the way there can be tried.</source>
        <translation>Avec une adresse, le chemin peut être essayé.</translation>
    </message>
    <message>
        <source>Being tried…</source>
        <translation>Essai en cours…</translation>
    </message>
    <message>
        <source>It can be saved all the same: its rows come when it answers.</source>
        <translation>L’enregistrement reste possible&#xa0;: les lignes arrivent dès qu’il répond.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what to do, what else can be done</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>&amp;Stop the test</source>
        <translation>&amp;Arrêter le test</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Arrêter le test</translation>
    </message>
    <message>
        <source>Test the way to this address</source>
        <translation>Tester le chemin vers cette adresse</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Add “%1”…</source>
        <translation>&amp;Ajouter «&#x202f;%1&#x202f;»…</translation>
    </message>
    <message>
        <source>Opens the plan: nothing is saved before you say so.</source>
        <translation>Ouvre le plan&#xa0;: rien n’est enregistré avant votre accord.</translation>
    </message>
    <message>
        <source>It is only read until a change is planned there.</source>
        <translation>Il n’est que lu tant qu’aucune modification n’y est planifiée.</translation>
    </message>
    <message>
        <source>Add an endpoint</source>
        <translation>Ajouter un point d’accès</translation>
    </message>
    <message>
        <source>How it is reached, and what it is called</source>
        <translation>Comment le joindre, et comment il s’appelle</translation>
    </message>
    <message>
        <source>Where it is, and what it is called</source>
        <translation>Où il se trouve, et comment il s’appelle</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>Le chemin d’accès</translation>
    </message>
    <message>
        <source>What is an endpoint?</source>
        <translation>Qu’est-ce qu’un point d’accès&#x202f;?</translation>
    </message>
    <message>
        <source>Open the help on endpoints</source>
        <translation>Ouvrir l’aide sur les points d’accès</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It is a Proxmox cluster…</source>
        <translation>C’est un cluster Proxmox…</translation>
    </message>
    <message>
        <source>Add a Proxmox cluster instead</source>
        <translation>Ajouter plutôt un cluster Proxmox</translation>
    </message>
</context>
<context>
    <name>wingman::ui::AgeLabel</name>
    <message>
        <source>It is not known when.</source>
        <translation>La date n’est pas connue.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::AllowProposalModel</name>
    <message>
        <source>on the list already</source>
        <translation>déjà sur la liste</translation>
    </message>
    <message>
        <source>nothing that runs now</source>
        <translation>rien de ce qui est en marche</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, allows %2</source>
        <comment>an entry, the names it covers</comment>
        <translation>%1, autorise %2</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Allows, of what runs now</source>
        <translation>Autorise, parmi ce qui est en marche</translation>
    </message>
</context>
<context>
    <name>wingman::ui::AllowedBox</name>
    <message>
        <source>This cannot be said</source>
        <translation>Impossible à dire</translation>
    </message>
    <message>
        <source>A name, or an address such as docker://local/container/web-1</source>
        <translation>Un nom, ou une adresse telle que docker://local/container/web-1</translation>
    </message>
    <message>
        <source>Would this be allowed?</source>
        <translation>Serait-ce autorisé&#x202f;?</translation>
    </message>
    <message>
        <source>Kind of thing</source>
        <translation>Type d’objet</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Conteneur</translation>
    </message>
    <message>
        <source>Compose project</source>
        <translation>Projet compose</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
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
        <translation>Nœud</translation>
    </message>
</context>
<context>
    <name>wingman::ui::AppearanceSection</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Light and dark follow the desktop unless you choose.</source>
        <translation>Clair et sombre suivent le bureau, sauf choix contraire.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
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
        <source>&amp;Rows</source>
        <translation>&amp;Lignes</translation>
    </message>
    <message>
        <source>Compact rows show more at once.</source>
        <translation>Les lignes compactes en montrent davantage à la fois.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortable</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>&amp;Mouvement</translation>
    </message>
    <message>
        <source>Motion only explains a change; it can be left out.</source>
        <translation>Le mouvement ne fait qu’expliquer un changement&#x202f;; il peut être omis.</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Réduit</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>L&amp;angue</translation>
    </message>
    <message>
        <source>Names, commands and records stay as they are in every language.</source>
        <translation>Les noms, commandes et enregistrements restent tels quels dans toutes les langues.</translation>
    </message>
    <message>
        <source>&amp;Closing the window</source>
        <translation>&amp;Fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>In the tray the console goes on watching. What runs is never stopped by closing the window.</source>
        <translation>Dans la zone de notification, la console continue de surveiller. Fermer la fenêtre n’arrête jamais ce qui est en cours.</translation>
    </message>
    <message>
        <source>Ask the first time</source>
        <translation>Demander la première fois</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Rester dans la zone de notification</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>&amp;Notifications</translation>
    </message>
    <message>
        <source>They are grouped, come at most a few at a time, and open what they speak of.</source>
        <translation>Elles sont groupées, arrivent par petit nombre et ouvrent ce dont elles parlent.</translation>
    </message>
    <message>
        <source>Everything worth knowing</source>
        <translation>Tout ce qui mérite d’être su</translation>
    </message>
    <message>
        <source>Only what needs attention</source>
        <translation>Seulement ce qui demande votre attention</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Window and tray</source>
        <translation>Fenêtre et zone de notification</translation>
    </message>
    <message>
        <source>&amp;Backups of guests</source>
        <translation>Sauve&amp;gardes des invités</translation>
    </message>
    <message>
        <source>A guest whose newest backup is older counts as unprotected, and Home says so.</source>
        <translation>Un invité dont la dernière sauvegarde est plus ancienne compte comme non protégé, et l’accueil le signale.</translation>
    </message>
    <message>
        <source>At least every day</source>
        <translation>Au moins chaque jour</translation>
    </message>
    <message>
        <source>At least every two days</source>
        <translation>Au moins tous les deux jours</translation>
    </message>
    <message>
        <source>At least every week</source>
        <translation>Au moins chaque semaine</translation>
    </message>
    <message>
        <source>At least every two weeks</source>
        <translation>Au moins toutes les deux semaines</translation>
    </message>
    <message>
        <source>At least every month</source>
        <translation>Au moins chaque mois</translation>
    </message>
    <message>
        <source>At least every three months</source>
        <translation>Au moins tous les trois mois</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>Ce qui demande votre attention</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Approval</name>
    <message>
        <source>Your role “%1” may not approve tier %2. An approver or an admin may.</source>
        <translation>Votre rôle «&#x202f;%1&#x202f;» ne permet pas d’approuver le niveau %2. Un approbateur ou un administrateur le peut.</translation>
    </message>
    <message>
        <source>The console is locked down: nothing can be approved until that is lifted.</source>
        <translation>La console est confinée&#xa0;: rien ne peut être approuvé tant que le confinement n’est pas levé.</translation>
    </message>
    <message>
        <source>The console is read-only: nothing can be approved until that is switched off.</source>
        <translation>La console est en lecture seule&#xa0;: rien ne peut être approuvé tant que celle-ci n’est pas désactivée.</translation>
    </message>
    <message>
        <source>You may decide this one.</source>
        <translation>Vous pouvez décider de celle-ci.</translation>
    </message>
    <message>
        <source>You asked for this one yourself; the policy lets you approve tier %1 all the same.</source>
        <translation>Vous avez fait cette demande vous-même&#x202f;; la politique vous permet néanmoins d’approuver le niveau %1.</translation>
    </message>
    <message>
        <source>You asked for this one, so somebody else has to approve it. Self-approval of tier %1 is off under Settings › Policy and lists.</source>
        <translation>Vous avez fait cette demande&#x202f;; quelqu’un d’autre doit donc l’approuver. L’auto-approbation du niveau %1 est désactivée dans Paramètres › Politique et listes.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ApprovalCard</name>
    <message>
        <source>%1 approved it, %2 had asked</source>
        <comment>who, who</comment>
        <translation>Approuvé par %1, demandé par %2</translation>
    </message>
    <message>
        <source>%1 asked</source>
        <comment>who</comment>
        <translation>Demandé par %1</translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation>Aucune raison n’a été indiquée.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a reason</comment>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>It may be started once, from its plan sheet.</source>
        <translation>Il peut être démarré une fois, depuis sa feuille de plan.</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Ouvrir le plan</translation>
    </message>
    <message>
        <source>Review plan</source>
        <translation>Examiner le plan</translation>
    </message>
    <message>
        <source>Open the plan “%1”</source>
        <translation>Ouvrir le plan «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Review the plan “%1”</source>
        <translation>Examiner le plan «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>lapses in %1</source>
        <comment>a time span</comment>
        <translation>expire dans %1</translation>
    </message>
    <message>
        <source>has lapsed</source>
        <translation>a expiré</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ApprovalModel</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Lapses</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
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
        <translation>%1 «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Nothing waits for approval now.</source>
        <translation>Rien n’attend d’approbation pour le moment.</translation>
    </message>
    <message>
        <source>Decided earlier</source>
        <translation>Décidées auparavant</translation>
    </message>
    <message>
        <source>Approvals decided earlier</source>
        <translation>Approbations décidées auparavant</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approbations</translation>
    </message>
</context>
<context>
    <name>wingman::ui::AskSheet</name>
    <message>
        <source>Opens the plan; nothing happens before you agree</source>
        <translation>Ouvre le plan&#x202f;; rien ne se passe avant votre accord</translation>
    </message>
    <message>
        <source>The plan is shown next, with what policy says. Nothing is changed by asking.</source>
        <translation>Le plan s’affiche ensuite, avec l’avis de la politique. Demander ne modifie rien.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Plan it…</source>
        <translation>&amp;Planifier…</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Planifier</translation>
    </message>
    <message>
        <source>Asking the running guests who has this engine&apos;s address…</source>
        <translation>Les invités en marche sont interrogés&#xa0;: qui a l’adresse de ce moteur…</translation>
    </message>
    <message>
        <source>No running guest says that it has this engine&apos;s address.</source>
        <translation>Aucun invité en marche n’indique avoir l’adresse de ce moteur.</translation>
    </message>
    <message>
        <source>Found by its address: %1 says that it has %2.</source>
        <translation>Trouvé par son adresse&#xa0;: %1 indique avoir %2.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Attention</name>
    <message numerus="yes">
        <source>The audit chain does not verify: %n violation(s) found.</source>
        <translation>
            <numerusform>La vérification de la chaîne d’audit échoue&#xa0;: %n violation trouvée.</numerusform>
            <numerusform>La vérification de la chaîne d’audit échoue&#xa0;: %n violations trouvées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lockdown: nothing can be changed. Reason: %1.</source>
        <translation>Confinement&#xa0;: rien ne peut être modifié. Raison&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is not known how this ended: %1.</source>
        <translation>On ne sait pas comment ceci s’est terminé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A setting is refused.</source>
        <translation>Un paramètre est refusé.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. What is shown of it is as last seen.</source>
        <translation>%1 est injoignable. Ce qui en est affiché est le dernier état vu.</translation>
    </message>
    <message>
        <source>Node %1 of %2 is offline.</source>
        <translation>Le nœud %1 de %2 est hors ligne.</translation>
    </message>
    <message>
        <source>%1 on %2 is dead.</source>
        <translation>%1 sur %2 est hors d’état.</translation>
    </message>
    <message>
        <source>%1 on %2 does not stay up and is being restarted.</source>
        <translation>%1 sur %2 ne tient pas et redémarre sans cesse.</translation>
    </message>
    <message>
        <source>%1 on %2 is unhealthy.</source>
        <translation>%1 sur %2 est défaillant.</translation>
    </message>
    <message>
        <source>Waits for approval: %1.</source>
        <translation>En attente d’approbation&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This failed: %1.</source>
        <translation>Échec&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Approved and not started: %1.</source>
        <translation>Approuvé et non démarré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Dangerous operations are allowed by %1.</source>
        <translation>Les opérations dangereuses sont autorisées par %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of %1 could not be read.</source>
        <translation>
            <numerusform>%n partie de %1 n’a pas pu être lue.</numerusform>
            <numerusform>%n parties de %1 n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit chain was not verified for more than a day.</source>
        <translation>La chaîne d’audit n’a pas été vérifiée depuis plus d’un jour.</translation>
    </message>
    <message>
        <source>The audit chain was not verified yet.</source>
        <translation>La chaîne d’audit n’a pas encore été vérifiée.</translation>
    </message>
    <message>
        <source>The end of the audit chain is not the one that was seen before.</source>
        <translation>La fin de la chaîne d’audit n’est pas celle qui avait été vue.</translation>
    </message>
    <message>
        <source>An endpoint cannot be used: %1</source>
        <translation>Un point d’accès est inutilisable&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of node %1 of %2 ends in %n day(s).</source>
        <translation>
            <numerusform>Le certificat du nœud %1 de %2 expire dans %n jour.</numerusform>
            <numerusform>Le certificat du nœud %1 de %2 expire dans %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate of node %1 of %2 has ended.</source>
        <translation>Le certificat du nœud %1 de %2 a expiré.</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) of %1 without a recent backup, %2 the longest.</source>
        <translation>
            <numerusform>%n invité de %1 sans sauvegarde récente, %2 depuis le plus longtemps.</numerusform>
            <numerusform>%n invités de %1 sans sauvegarde récente, %2 depuis le plus longtemps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) of %1 without a recent backup; of %2 there is none at all.</source>
        <translation>
            <numerusform>%n invité de %1 sans sauvegarde récente&#x202f;; %2 n’en a aucune.</numerusform>
            <numerusform>%n invités de %1 sans sauvegarde récente&#x202f;; %2 n’en a aucune.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::AttentionList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more things that want attention</source>
        <translation>
            <numerusform>Afficher %n autre point qui demande votre attention</numerusform>
            <numerusform>Afficher %n autres points qui demandent votre attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::AttentionModel</name>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
</context>
<context>
    <name>wingman::ui::AuditMessages</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Somebody changed them, or the disk is damaged. Verify the chain, and restore a backup that verifies.</source>
        <translation>Quelqu’un les a modifiées, ou le disque est endommagé. Vérifiez la chaîne et restaurez une sauvegarde dont la vérification réussit.</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>The chain cannot be read</source>
        <translation>La chaîne ne peut pas être lue</translation>
    </message>
    <message>
        <source>Reading the chain…</source>
        <translation>Lecture de la chaîne…</translation>
    </message>
    <message>
        <source>Nothing matched down to #%1.</source>
        <translation>Rien ne correspond jusqu’à l’entrée #%1.</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Aucune entrée ne correspond</translation>
    </message>
    <message>
        <source>The whole chain was looked through.</source>
        <translation>Toute la chaîne a été parcourue.</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>Afficher toutes les entrées</translation>
    </message>
    <message>
        <source>Nothing was recorded yet</source>
        <translation>Rien n’a encore été enregistré</translation>
    </message>
    <message>
        <source>The first plan, decision or change of a setting begins the chain.</source>
        <translation>Le premier plan, la première décision ou la première modification d’un paramètre commence la chaîne.</translation>
    </message>
    <message>
        <source>Looking further back, before #%1…</source>
        <translation>Recherche plus loin en arrière, avant #%1…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, back to the first one</source>
        <translation>
            <numerusform>%n entrée, la première</numerusform>
            <numerusform>%n entrées, jusqu’à la première</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries; older ones come as you scroll</source>
        <translation>
            <numerusform>%n entrée&#x202f;; les plus anciennes arrivent au défilement</numerusform>
            <numerusform>%n entrées&#x202f;; les plus anciennes arrivent au défilement</numerusform>
        </translation>
    </message>
    <message>
        <source>The executions cannot be read</source>
        <translation>Les exécutions ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>Reading the executions…</source>
        <translation>Lecture des exécutions…</translation>
    </message>
    <message>
        <source>No execution matches</source>
        <translation>Aucune exécution ne correspond</translation>
    </message>
    <message>
        <source>Older ones were not looked at yet: “Load more” brings them.</source>
        <translation>Les plus anciennes n’ont pas encore été parcourues&#xa0;: «&#x202f;Charger plus&#x202f;» les apporte.</translation>
    </message>
    <message>
        <source>Every execution was looked at.</source>
        <translation>Toutes les exécutions ont été parcourues.</translation>
    </message>
    <message>
        <source>Show all executions</source>
        <translation>Afficher toutes les exécutions</translation>
    </message>
    <message>
        <source>Nothing was planned yet</source>
        <translation>Rien n’a encore été planifié</translation>
    </message>
    <message>
        <source>Whatever is changed begins as a plan, and every plan is kept here with what became of it. Select a workload to begin.</source>
        <translation>Toute modification commence par un plan, et chaque plan est conservé ici avec ce qu’il est devenu. Sélectionnez une charge pour commencer.</translation>
    </message>
    <message>
        <source>The executions cannot be read again: what is shown may be old.</source>
        <translation>Les exécutions ne peuvent pas être relues&#xa0;: ce qui est affiché est peut-être ancien.</translation>
    </message>
    <message numerus="yes">
        <source>%n execution(s) are left out: what is stored of them is not what the chain says.</source>
        <translation>
            <numerusform>%n exécution est laissée de côté&#xa0;: ce qui en est stocké n’est pas ce que dit la chaîne.</numerusform>
            <numerusform>%n exécutions sont laissées de côté&#xa0;: ce qui en est stocké n’est pas ce que dit la chaîne.</numerusform>
        </translation>
    </message>
    <message>
        <source>The approvals cannot be read</source>
        <translation>Les approbations ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>Reading the approvals…</source>
        <translation>Lecture des approbations…</translation>
    </message>
    <message>
        <source>Nothing waits for approval</source>
        <translation>Rien n’attend d’approbation</translation>
    </message>
    <message>
        <source>What interrupts or destroys something has to be approved. Who asks for it does so on the plan sheet, and it arrives here.</source>
        <translation>Ce qui interrompt ou détruit quelque chose doit être approuvé. La demande se fait sur la feuille de plan et arrive ici.</translation>
    </message>
    <message>
        <source>Go to the workloads</source>
        <translation>Aller aux charges</translation>
    </message>
    <message>
        <source>The approvals cannot be read again: what is shown may be old.</source>
        <translation>Les approbations ne peuvent pas être relues&#xa0;: ce qui est affiché est peut-être ancien.</translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s) are left out: what is stored of them is not what the chain says.</source>
        <translation>
            <numerusform>%n approbation est laissée de côté&#xa0;: ce qui en est stocké n’est pas ce que dit la chaîne.</numerusform>
            <numerusform>%n approbations sont laissées de côté&#xa0;: ce qui en est stocké n’est pas ce que dit la chaîne.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plans cannot be read again: what is said of them may be old.</source>
        <translation>Les plans ne peuvent pas être relus&#xa0;: ce qui en est dit est peut-être ancien.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::AuditPage</name>
    <message>
        <source>Verify the chain now</source>
        <translation>Vérifier la chaîne maintenant</translation>
    </message>
    <message>
        <source>It is being verified already.</source>
        <translation>Elle est déjà en cours de vérification.</translation>
    </message>
    <message>
        <source>Show the approvals</source>
        <translation>Afficher les approbations</translation>
    </message>
    <message>
        <source>Show the executions</source>
        <translation>Afficher les exécutions</translation>
    </message>
    <message>
        <source>Show the chain</source>
        <translation>Afficher la chaîne</translation>
    </message>
    <message>
        <source>The chain is being verified.</source>
        <translation>La chaîne est en cours de vérification.</translation>
    </message>
    <message>
        <source>Reads every entry and compares every hash.</source>
        <translation>Lit chaque entrée et compare chaque empreinte.</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approbations</translation>
    </message>
    <message>
        <source>Executions</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>Views of the audit</source>
        <translation>Vues de l’audit</translation>
    </message>
    <message>
        <source>&amp;Verify now</source>
        <translation>&amp;Vérifier maintenant</translation>
    </message>
</context>
<context>
    <name>wingman::ui::BackupsTab</name>
    <message>
        <source>Asks for the storage, then opens the plan</source>
        <translation>Demande le stockage, puis ouvre le plan</translation>
    </message>
    <message>
        <source>The backups cannot be read now</source>
        <translation>Les sauvegardes ne peuvent pas être lues actuellement</translation>
    </message>
    <message>
        <source>Looking into the storages</source>
        <translation>Examen des stockages</translation>
    </message>
    <message>
        <source>As last read</source>
        <translation>Dernier état lu</translation>
    </message>
    <message numerus="yes">
        <source>%n storage(s) could not be looked into</source>
        <translation>
            <numerusform>%n stockage n’a pas pu être examiné</numerusform>
            <numerusform>%n stockages n’ont pas pu être examinés</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>There is no backup of it</source>
        <translation>Il n’en existe aucune sauvegarde</translation>
    </message>
    <message>
        <source>A backup lies on a storage that takes backups, and survives the guest and its disks.</source>
        <translation>Une sauvegarde se trouve sur un stockage qui accepte des sauvegardes, et survit à l’invité et à ses disques.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s), read %1. Older than %2 counts as unprotected; the settings say how long.</source>
        <translation>
            <numerusform>%n sauvegarde, lue %1. Au-delà de %2, l’invité compte comme non protégé&#x202f;; cette durée se règle dans les paramètres.</numerusform>
            <numerusform>%n sauvegardes, lues %1. Au-delà de %2, l’invité compte comme non protégé&#x202f;; cette durée se règle dans les paramètres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups of this guest, newest first</source>
        <translation>Sauvegardes de cet invité, la plus récente en premier</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>&amp;Sauvegarder maintenant…</translation>
    </message>
    <message>
        <source>No backup was found in the storages that could be looked into</source>
        <translation>Aucune sauvegarde n’a été trouvée dans les stockages qui ont pu être examinés</translation>
    </message>
    <message>
        <source>read %1</source>
        <comment>how long ago</comment>
        <translation>lu %1</translation>
    </message>
</context>
<context>
    <name>wingman::ui::CertificateChange</name>
    <message>
        <source>Another certificate than the one you accepted</source>
        <translation>Un autre certificat que celui que vous avez accepté</translation>
    </message>
    <message>
        <source>Accepted before</source>
        <translation>Accepté auparavant</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Présenté maintenant</translation>
    </message>
    <message>
        <source>Trust the new one…</source>
        <translation>Faire confiance au nouveau…</translation>
    </message>
    <message>
        <source>Trust the new certificate</source>
        <translation>Faire confiance au nouveau certificat</translation>
    </message>
    <message>
        <source>Opens the plan, which asks for the beginning of the new fingerprint.</source>
        <translation>Ouvre le plan, qui demande le début de la nouvelle empreinte.</translation>
    </message>
    <message>
        <source>%1 was not spoken to, and no login was sent. Nodes renew their certificates now and then; somebody in between would look the same. The new one is for %2, issued by %3, good from %4 until %5: compare it with what the node itself shows before you trust it.</source>
        <translation>%1 n’a pas été contacté, et aucun identifiant n’a été envoyé. Les nœuds renouvellent leurs certificats de temps à autre&#x202f;; quelqu’un qui s’interpose aurait la même apparence. Le nouveau est pour %2, émis par %3, valable du %4 au %5&#xa0;: comparez-le avec ce que montre le nœud lui-même avant de lui faire confiance.</translation>
    </message>
    <message>
        <source>Accepted before: %1</source>
        <translation>Accepté auparavant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Shown now: %1</source>
        <translation>Présenté maintenant&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Chain</name>
    <message>
        <source>begin</source>
        <translation>début</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>request</source>
        <translation>demande</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>approbation</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>rejet</translation>
    </message>
    <message>
        <source>intent</source>
        <translation>intention</translation>
    </message>
    <message>
        <source>run</source>
        <translation>exécution</translation>
    </message>
    <message>
        <source>recover</source>
        <translation>reprise</translation>
    </message>
    <message>
        <source>find out</source>
        <translation>élucidation</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>retrait</translation>
    </message>
    <message>
        <source>void</source>
        <translation>annulation</translation>
    </message>
    <message>
        <source>change policy</source>
        <translation>modif. de politique</translation>
    </message>
    <message>
        <source>change settings</source>
        <translation>modif. de paramètres</translation>
    </message>
    <message>
        <source>change endpoints</source>
        <translation>modif. de points d’accès</translation>
    </message>
    <message>
        <source>change mode</source>
        <translation>changement de mode</translation>
    </message>
    <message>
        <source>show values</source>
        <translation>affichage de valeurs</translation>
    </message>
    <message>
        <source>read logs</source>
        <translation>lecture de journaux</translation>
    </message>
    <message>
        <source>What came of “%1” was found out by looking at the target again: %2.</source>
        <translation>Ce qu’il est advenu de «&#x202f;%1&#x202f;» a été établi en examinant à nouveau la cible&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1”, started by %2, ended: %3.</source>
        <comment>operation on a target, who, state</comment>
        <translation>«&#x202f;%1&#x202f;», démarré par %2, est terminé&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 asked for “%2”, and the policy refused it.</source>
        <translation>%1 a demandé «&#x202f;%2&#x202f;», et la politique l’a refusé.</translation>
    </message>
    <message>
        <source>%1 planned “%2”. It needs an approval before it may start.</source>
        <translation>%1 a planifié «&#x202f;%2&#x202f;». Une approbation est nécessaire avant le démarrage.</translation>
    </message>
    <message>
        <source>%1 planned “%2”. The policy allows it.</source>
        <translation>%1 a planifié «&#x202f;%2&#x202f;». La politique l’autorise.</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>needs approval</source>
        <translation>approbation requise</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>autorisé</translation>
    </message>
    <message>
        <source>the console</source>
        <translation>la console</translation>
    </message>
    <message>
        <source>the command line</source>
        <translation>la ligne de commande</translation>
    </message>
    <message>
        <source>a schedule</source>
        <translation>une planification</translation>
    </message>
    <message>
        <source>the listener</source>
        <translation>le service d’écoute</translation>
    </message>
    <message>
        <source>a runner</source>
        <translation>un exécuteur</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>%n cible</numerusform>
            <numerusform>%n cibles</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain begins with this entry.</source>
        <translation>La chaîne commence par cette entrée.</translation>
    </message>
    <message>
        <source>%1 asked for an approval of “%2”.</source>
        <translation>%1 a demandé une approbation de «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>%1 approved “%2”, which %3 had asked for.</source>
        <translation>%1 a approuvé «&#x202f;%2&#x202f;», demandé par %3.</translation>
    </message>
    <message>
        <source>%1 rejected “%2”, which %3 had asked for.</source>
        <translation>%1 a rejeté «&#x202f;%2&#x202f;», demandé par %3.</translation>
    </message>
    <message>
        <source>%1 started “%2”. This entry was durable before anything was sent.</source>
        <translation>%1 a démarré «&#x202f;%2&#x202f;». Cette entrée était durable avant tout envoi.</translation>
    </message>
    <message>
        <source>The process that ran “%1” had ended. Wingman took it over, to find out what came of it.</source>
        <translation>Le processus qui exécutait «&#x202f;%1&#x202f;» avait pris fin. Wingman a pris le relais pour établir ce qu’il en est advenu.</translation>
    </message>
    <message>
        <source>%1 withdrew “%2”. Nothing was sent.</source>
        <translation>%1 a retiré «&#x202f;%2&#x202f;». Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>“%1” no longer fitted what was there when it was to start. Nothing was sent.</source>
        <translation>«&#x202f;%1&#x202f;» ne correspondait plus à la situation au moment de démarrer. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>%1 had the values of %2 shown that can hold secrets.</source>
        <translation>%1 a fait afficher les valeurs de %2 qui peuvent contenir des secrets.</translation>
    </message>
    <message>
        <source>%1 read the logs of %2.</source>
        <translation>%1 a lu les journaux de %2.</translation>
    </message>
    <message>
        <source>%1 changed “%2”: version %3 holds from here on.</source>
        <translation>%1 a modifié «&#x202f;%2&#x202f;»&#xa0;: la version %3 s’applique à partir d’ici.</translation>
    </message>
    <message>
        <source>%1 did “%2”.</source>
        <comment>who, action</comment>
        <translation>%1 a effectué «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>%1 did “%2” on %3.</source>
        <comment>who, action, target</comment>
        <translation>%1 a effectué «&#x202f;%2&#x202f;» sur %3.</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>verrouiller</translation>
    </message>
    <message>
        <source>unlock</source>
        <translation>déverrouiller</translation>
    </message>
    <message>
        <source>set passphrase</source>
        <translation>définir la phrase secrète</translation>
    </message>
    <message>
        <source>remove passphrase</source>
        <translation>retirer la phrase secrète</translation>
    </message>
    <message>
        <source>wrong passphrase</source>
        <translation>phrase secrète fausse</translation>
    </message>
    <message>
        <source>The console of %1 locked itself: nobody used it.</source>
        <translation>La console de %1 s’est verrouillée : personne ne l’utilisait.</translation>
    </message>
    <message>
        <source>The console of %1 locked itself, with the desktop.</source>
        <translation>La console de %1 s’est verrouillée avec le bureau.</translation>
    </message>
    <message>
        <source>%1 locked the console.</source>
        <translation>%1 a verrouillé la console.</translation>
    </message>
    <message>
        <source>%1 unlocked the console with the passphrase.</source>
        <translation>%1 a déverrouillé la console avec la phrase secrète.</translation>
    </message>
    <message>
        <source>%1 set a new passphrase for the console.</source>
        <translation>%1 a défini une nouvelle phrase secrète pour la console.</translation>
    </message>
    <message>
        <source>%1 removed the passphrase of the console.</source>
        <translation>%1 a retiré la phrase secrète de la console.</translation>
    </message>
    <message>
        <source>%1 removed the passphrase of the console without giving it.</source>
        <translation>%1 a retiré la phrase secrète de la console sans la donner.</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong passphrase(s) in a row were given for %1.</source>
        <translation>
            <numerusform>%n phrase secrète fausse a été donnée pour %1.</numerusform>
            <numerusform>%n phrases secrètes fausses de suite ont été données pour %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 unlocked the console with the passphrase, after %n wrong one(s).</source>
        <translation>
            <numerusform>%1 a déverrouillé la console avec la phrase secrète, après %n fausse.</numerusform>
            <numerusform>%1 a déverrouillé la console avec la phrase secrète, après %n fausses.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::ChainBanner</name>
    <message>
        <source>The end of the chain was cut off or written anew</source>
        <translation>La fin de la chaîne a été coupée ou réécrite</translation>
    </message>
    <message>
        <source>This window has seen entry #%1, and now the chain ends at #%2. Keep a copy of the data folder, and restore a backup that holds the entry.</source>
        <translation>Cette fenêtre a vu l’entrée #%1, et la chaîne se termine maintenant à #%2. Gardez une copie du dossier de données et restaurez une sauvegarde qui contient l’entrée.</translation>
    </message>
    <message>
        <source>Entry #%1 is not the one that this window has seen before. Keep a copy of the data folder, and restore a backup that was made before it changed.</source>
        <translation>L’entrée #%1 n’est pas celle que cette fenêtre a vue auparavant. Gardez une copie du dossier de données et restaurez une sauvegarde antérieure à sa modification.</translation>
    </message>
    <message numerus="yes">
        <source>The chain does not verify: %n violation(s)</source>
        <translation>
            <numerusform>La vérification de la chaîne échoue&#xa0;: %n violation</numerusform>
            <numerusform>La vérification de la chaîne échoue&#xa0;: %n violations</numerusform>
        </translation>
    </message>
    <message>
        <source>The record was changed behind Wingman&apos;s back, or the disk is damaged. Keep a copy of the data folder, and restore a backup that verifies.</source>
        <translation>L’enregistrement a été modifié à l’insu de Wingman, ou le disque est endommagé. Gardez une copie du dossier de données et restaurez une sauvegarde dont la vérification réussit.</translation>
    </message>
    <message>
        <source>Nothing was recorded yet</source>
        <translation>Rien n’a encore été enregistré</translation>
    </message>
    <message>
        <source>The first entry begins the chain.</source>
        <translation>La première entrée commence la chaîne.</translation>
    </message>
    <message>
        <source>Hashes, links, sequence and checkpoints agree.</source>
        <translation>Empreintes, liens, séquence et points de contrôle concordent.</translation>
    </message>
    <message numerus="yes">
        <source>%n newer entries are not checked yet.</source>
        <translation>
            <numerusform>%n entrée plus récente n’est pas encore contrôlée.</numerusform>
            <numerusform>%n entrées plus récentes ne sont pas encore contrôlées.</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1 entries verify, and none is missing</source>
        <translation>Les %1 entrées sont vérifiées, et aucune ne manque</translation>
    </message>
    <message>
        <source>The newest %1 entries verify</source>
        <translation>Les %1 entrées les plus récentes sont vérifiées</translation>
    </message>
    <message>
        <source>Those before #%1 were not looked at in this session: “Verify now” checks all of them.</source>
        <translation>Celles d’avant #%1 n’ont pas été examinées dans cette session&#xa0;: «&#x202f;Vérifier maintenant&#x202f;» les contrôle toutes.</translation>
    </message>
    <message>
        <source>Not verified in this session</source>
        <translation>Non vérifiée dans cette session</translation>
    </message>
    <message>
        <source>“Verify now” reads every entry and compares every hash.</source>
        <translation>«&#x202f;Vérifier maintenant&#x202f;» lit chaque entrée et compare chaque empreinte.</translation>
    </message>
    <message>
        <source>Verifying the chain…</source>
        <translation>Vérification de la chaîne…</translation>
    </message>
    <message>
        <source>The verification was stopped</source>
        <translation>La vérification a été arrêtée</translation>
    </message>
    <message>
        <source>It says nothing about the chain. “Verify now” begins anew.</source>
        <translation>Cela ne dit rien de la chaîne. «&#x202f;Vérifier maintenant&#x202f;» recommence depuis le début.</translation>
    </message>
    <message>
        <source>The chain could not be verified</source>
        <translation>La chaîne n’a pas pu être vérifiée</translation>
    </message>
    <message>
        <source>Head #%1</source>
        <comment>newest entry</comment>
        <translation>Tête #%1</translation>
    </message>
    <message>
        <source>the head&apos;s hash</source>
        <translation>l’empreinte de la tête</translation>
    </message>
    <message>
        <source>took %1</source>
        <comment>how long</comment>
        <translation>durée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Every entry is read and every hash compared.</source>
        <translation>Chaque entrée est lue et chaque empreinte comparée.</translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <comment>verified so far</comment>
        <translation>%1 entrées sur %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stops the verification; nothing is changed by it.</source>
        <translation>Arrête la vérification&#x202f;; cela ne modifie rien.</translation>
    </message>
    <message>
        <source>What this proves, and what it cannot</source>
        <translation>Ce que cela prouve, et ce que cela ne peut pas prouver</translation>
    </message>
    <message>
        <source>That the newest entries were not cut off is only shown by a head that was kept elsewhere.</source>
        <translation>Seule une tête conservée ailleurs montre que les entrées les plus récentes n’ont pas été coupées.</translation>
    </message>
    <message>
        <source>Violations of the chain</source>
        <translation>Violations de la chaîne</translation>
    </message>
    <message>
        <source>Enter opens the entry.</source>
        <translation>Entrée ouvre l’entrée.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ChainDays</name>
    <message>
        <source>Any day</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ChainFilter</name>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Un guillemet n’est pas fermé.</translation>
    </message>
    <message>
        <source>There is no key “%1:”. The keys are %2.</source>
        <translation>Il n’y a pas de clé «&#x202f;%1:&#x202f;». Les clés sont %2.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write 30min, 12h, 7d, 2026-11-21 or 2026-11-21T08:00:00Z.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une date. Écrivez 30min, 12h, 7d, 2026-11-21 ou 2026-11-21T08:00:00Z.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ChainModel</name>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ChainRows</name>
    <message>
        <source>unreadable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>does not verify</source>
        <translation>échec de la vérification</translation>
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
        <translation>Les nouvelles entrées ne peuvent pas être lues&#xa0;: ce qui est affiché est peut-être ancien.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Copied the entry.</source>
        <translation>Entrée copiée.</translation>
    </message>
    <message>
        <source>Entries that concern another endpoint than %1 are left out.</source>
        <translation>Les entrées qui concernent un autre point d’accès que %1 sont laissées de côté.</translation>
    </message>
    <message>
        <source>Older entries cannot be read.</source>
        <translation>Les entrées plus anciennes ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>Entry #%1 cannot be shown.</source>
        <translation>L’entrée #%1 ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>Copy entry %1</source>
        <translation>Copier l’entrée %1</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>Afficher toutes les entrées</translation>
    </message>
    <message>
        <source>Show refused only</source>
        <translation>N’afficher que ce qui est refusé</translation>
    </message>
    <message>
        <source>Filter the chain</source>
        <translation>Filtrer la chaîne</translation>
    </message>
    <message>
        <source>actor:anna  action:approval  target:web-1  since:7d</source>
        <translation>actor:anna  action:approval  target:web-1  since:7d</translation>
    </message>
    <message>
        <source>Refused only</source>
        <translation>Refusés seulement</translation>
    </message>
    <message>
        <source>Shows only what the policy or an approver refused.</source>
        <translation>N’affiche que ce que la politique ou un approbateur a refusé.</translation>
    </message>
    <message>
        <source>Days that are shown</source>
        <translation>Jours affichés</translation>
    </message>
    <message>
        <source>Entries of the chain</source>
        <translation>Entrées de la chaîne</translation>
    </message>
    <message>
        <source>Enter opens the plan that an entry belongs to.</source>
        <translation>Entrée ouvre le plan auquel une entrée appartient.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Chart</name>
    <message>
        <source>nothing was measured</source>
        <translation>rien n’a été mesuré</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a figure&apos;s name, and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a moment, and the values of then</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>%1: nothing was measured.</source>
        <translation>%1&#xa0;: rien n’a été mesuré.</translation>
    </message>
    <message>
        <source>%1: from %2 to %3, last %4.</source>
        <translation>%1&#xa0;: de %2 à %3, dernière valeur %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) without a measurement.</source>
        <translation>
            <numerusform>%n lacune sans mesure.</numerusform>
            <numerusform>%n lacunes sans mesure.</numerusform>
        </translation>
    </message>
    <message>
        <source>The arrow keys go from moment to moment.</source>
        <translation>Les touches fléchées vont d’un instant à l’autre.</translation>
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
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n occurrence</numerusform>
            <numerusform>%n occurrences</numerusform>
        </translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search this document</source>
        <translation>Rechercher dans ce document</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Previous match (Shift+N)</source>
        <translation>Occurrence précédente (Maj+N)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Next match (N)</source>
        <translation>Occurrence suivante (N)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the selection, or everything</source>
        <translation>Copier la sélection, ou tout</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ConfigTab</name>
    <message>
        <source>The configuration cannot be read now</source>
        <translation>La configuration ne peut pas être lue pour le moment</translation>
    </message>
    <message>
        <source>Reading the configuration</source>
        <translation>Lecture de la configuration</translation>
    </message>
    <message>
        <source>As read before</source>
        <translation>Telle que lue auparavant</translation>
    </message>
    <message>
        <source>Showing values is recorded</source>
        <translation>L’affichage des valeurs est enregistré</translation>
    </message>
    <message>
        <source>The audit chain will hold that you looked, and at what, before anything is shown.</source>
        <translation>La chaîne d’audit gardera que vous avez regardé, et quoi, avant tout affichage.</translation>
    </message>
    <message>
        <source>&amp;Record it and show</source>
        <translation>&amp;Enregistrer et afficher</translation>
    </message>
    <message>
        <source>&amp;Keep them hidden</source>
        <translation>Les &amp;garder masquées</translation>
    </message>
    <message>
        <source>Recording, then reading</source>
        <translation>Enregistrement, puis lecture</translation>
    </message>
    <message>
        <source>Values are shown</source>
        <translation>Les valeurs sont affichées</translation>
    </message>
    <message>
        <source>This was recorded. They are hidden again as soon as you leave this view.</source>
        <translation>Ceci a été enregistré. Elles sont à nouveau masquées dès que vous quittez cette vue.</translation>
    </message>
    <message>
        <source>&amp;Hide values</source>
        <translation>&amp;Masquer les valeurs</translation>
    </message>
    <message>
        <source>&amp;Show values…</source>
        <translation>&amp;Afficher les valeurs…</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>Rien n’a encore été lu</translation>
    </message>
    <message>
        <source>Values of variables, commands and labels; looking is recorded</source>
        <translation>Valeurs des variables, commandes et labels&#x202f;; leur consultation est enregistrée</translation>
    </message>
    <message>
        <source>Hide values</source>
        <translation>Masquer les valeurs</translation>
    </message>
    <message>
        <source>Show values</source>
        <translation>Afficher les valeurs</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>Mode d’affichage</translation>
    </message>
    <message>
        <source>Structured</source>
        <translation>Structuré</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation>JSON brut</translation>
    </message>
    <message>
        <source>Configuration as JSON</source>
        <translation>Configuration en JSON</translation>
    </message>
</context>
<context>
    <name>wingman::ui::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
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
        <translation>La valeur par défaut est %1</translation>
    </message>
    <message>
        <source>How the core works</source>
        <translation>Fonctionnement du noyau</translation>
    </message>
    <message>
        <source>The doctor looks</source>
        <translation>Le diagnostic examine</translation>
    </message>
    <message>
        <source>The doctor is looking already.</source>
        <translation>Un diagnostic est déjà en cours.</translation>
    </message>
    <message>
        <source>Nothing is out of order.</source>
        <translation>Rien d’anormal.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) out of order.</source>
        <translation>
            <numerusform>%n anomalie.</numerusform>
            <numerusform>%n anomalies.</numerusform>
        </translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>Audit chain</source>
        <translation>Chaîne d’audit</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 entrées</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Open the chain</source>
        <translation>Ouvrir la chaîne</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>for this person only</source>
        <translation>pour cette personne seulement</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Run the &amp;doctor</source>
        <translation>Lancer le &amp;diagnostic</translation>
    </message>
    <message>
        <source>Run the doctor</source>
        <translation>Lancer le diagnostic</translation>
    </message>
    <message>
        <source>every change is a plan, and recorded</source>
        <translation>toute modification est un plan, et enregistrée</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Modifier «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Looks at the data folder, the database, the keychain and the way to every endpoint, and changes nothing.</source>
        <translation>Examine le dossier de données, la base de données, le trousseau et le chemin vers chaque point d’accès, sans rien modifier.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Day</name>
    <message>
        <source>%1 was created</source>
        <translation>%1 a été créé</translation>
    </message>
    <message>
        <source>%1 started</source>
        <translation>%1 a démarré</translation>
    </message>
    <message>
        <source>%1 was stopped</source>
        <translation>%1 a été arrêté</translation>
    </message>
    <message>
        <source>%1 was restarted</source>
        <translation>%1 a été redémarré</translation>
    </message>
    <message>
        <source>%1 was sent a signal</source>
        <translation>Un signal a été envoyé à %1</translation>
    </message>
    <message>
        <source>%1 was paused</source>
        <translation>%1 a été mis en pause</translation>
    </message>
    <message>
        <source>%1 was resumed</source>
        <translation>%1 a repris</translation>
    </message>
    <message>
        <source>%1 was renamed</source>
        <translation>%1 a été renommé</translation>
    </message>
    <message>
        <source>The limits of %1 were changed</source>
        <translation>Les limites de %1 ont été modifiées</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <translation>%1 a été supprimé</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation>%1 a été effacé</translation>
    </message>
    <message>
        <source>%1 exited</source>
        <translation>%1 s’est terminé</translation>
    </message>
    <message>
        <source>%1 ran out of memory</source>
        <translation>%1 a manqué de mémoire</translation>
    </message>
    <message>
        <source>%1 became unhealthy</source>
        <translation>%1 est devenu défaillant</translation>
    </message>
    <message>
        <source>%1 became healthy</source>
        <translation>%1 est devenu sain</translation>
    </message>
    <message>
        <source>%1 appeared</source>
        <translation>%1 est apparu</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <translation>%1 a disparu</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>survenu</translation>
    </message>
    <message>
        <source>unwell</source>
        <translation>mal en point</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>problème</translation>
    </message>
    <message>
        <source>outside Wingman</source>
        <translation>hors de Wingman</translation>
    </message>
    <message>
        <source>engine event</source>
        <translation>événement du moteur</translation>
    </message>
    <message>
        <source>%1, asked by %2</source>
        <comment>what was done, and who</comment>
        <translation>%1, demandé par %2</translation>
    </message>
    <message>
        <source>%1: %2, asked by %3</source>
        <comment>a deed, how it stands, and who</comment>
        <translation>%1&#xa0;: %2, demandé par %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name, the engine&apos;s word for what happened</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 of %2 changed</source>
        <comment>what, of what</comment>
        <translation>%1 de %2 a changé</translation>
    </message>
    <message>
        <source>%1 of %2 went from %3 to %4</source>
        <comment>what, of what</comment>
        <translation>%1 de %2 est passé de %3 à %4</translation>
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
        <translation>Entrée %1 de l’enregistrement&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>wingman::ui::DetailsHeader</name>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>workloads</comment>
        <translation>
            <numerusform>%n sélectionnée</numerusform>
            <numerusform>%n sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>One plan with a row for each of them</source>
        <translation>Un seul plan avec une ligne pour chacune</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparu</translation>
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
        <translation>Ouvre le plan&#x202f;; rien ne se passe avant votre accord</translation>
    </message>
    <message>
        <source>Would be refused: %1</source>
        <translation>Serait refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>Copier le &amp;nom</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>Copier l’&amp;identifiant</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>Copier l’&amp;adresse</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>Shows what it writes, below</source>
        <translation>Montre ce qu’il écrit, ci-dessous</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Everything that can be done with it</source>
        <translation>Tout ce qui peut en être fait</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Close the details (Esc)</source>
        <translation>Fermer les détails (Échap)</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Drawer</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
</context>
<context>
    <name>wingman::ui::EndpointDetails</name>
    <message>
        <source>Choose an endpoint</source>
        <translation>Choisissez un point d’accès</translation>
    </message>
    <message>
        <source>Part of the demonstration: nothing real is behind it.</source>
        <translation>Fait partie de la démonstration&#xa0;: rien de réel derrière.</translation>
    </message>
    <message>
        <source>Found by: %1</source>
        <translation>Trouvé par&#xa0;: %1</translation>
    </message>
    <message>
        <source>It does not answer</source>
        <translation>Il ne répond pas</translation>
    </message>
    <message>
        <source>Some of it could not be read</source>
        <translation>Une partie n’a pas pu être lue</translation>
    </message>
    <message>
        <source>It was not saved here: it was found by %1.</source>
        <translation>Il n’a pas été enregistré ici&#xa0;: il a été trouvé par %1.</translation>
    </message>
    <message>
        <source>The doctor is looking already.</source>
        <translation>Un diagnostic est déjà en cours.</translation>
    </message>
    <message>
        <source>The doctor goes the way there, layer by layer.</source>
        <translation>Le diagnostic parcourt le chemin, couche par couche.</translation>
    </message>
    <message>
        <source>Not looked at yet. The doctor goes the way there, layer by layer, and changes nothing.</source>
        <translation>Pas encore examiné. Le diagnostic parcourt le chemin, couche par couche, sans rien modifier.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Run the &amp;doctor</source>
        <translation>Lancer le &amp;diagnostic</translation>
    </message>
    <message>
        <source>Read &amp;again</source>
        <translation>&amp;Relire</translation>
    </message>
    <message>
        <source>Show &amp;all endpoints</source>
        <translation>Afficher &amp;tous les points d’accès</translation>
    </message>
    <message>
        <source>Show &amp;only this</source>
        <translation>Afficher &amp;seulement celui-ci</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Oublier…</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>Le chemin d’accès</translation>
    </message>
    <message>
        <source>The doctor looks</source>
        <translation>Le diagnostic examine</translation>
    </message>
    <message>
        <source>Then a snapshot of the guest can be taken before something is done in it.</source>
        <translation>Un instantané de l’invité peut alors être pris avant d’y faire quelque chose.</translation>
    </message>
    <message>
        <source>Say in which &amp;guest it lives…</source>
        <translation>Indiquer dans quel &amp;invité il réside…</translation>
    </message>
</context>
<context>
    <name>wingman::ui::EndpointForm</name>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key)</source>
        <translation>Certificats et clés (*.pem *.crt *.cer *.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>An address is needed: unix:///PATH, or tcp://HOST:PORT.</source>
        <translation>Une adresse est nécessaire&#xa0;: unix:///PATH ou tcp://HOST:PORT.</translation>
    </message>
    <message>
        <source>Mutual TLS needs all three files.</source>
        <translation>Le TLS mutuel exige les trois fichiers.</translation>
    </message>
    <message>
        <source>Beyond this machine an engine is only spoken to over mutual TLS: give the three files.</source>
        <translation>Hors de cette machine, un moteur n’est joint que par TLS mutuel&#xa0;: indiquez les trois fichiers.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a field, and what is wrong with it</comment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A name is needed: letters, digits, dots and dashes.</source>
        <translation>Un nom est nécessaire&#xa0;: lettres, chiffres, points et tirets.</translation>
    </message>
    <message>
        <source>“%1” is taken; choose another name.</source>
        <translation>«&#x202f;%1&#x202f;» est déjà pris&#x202f;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>Certificate a&amp;uthority</source>
        <translation>A&amp;utorité de certification</translation>
    </message>
    <message>
        <source>Own &amp;certificate</source>
        <translation>&amp;Certificat propre</translation>
    </message>
    <message>
        <source>Own &amp;key</source>
        <translation>C&amp;lé propre</translation>
    </message>
    <message>
        <source>Name in the ce&amp;rtificate</source>
        <translation>Nom dans le ce&amp;rtificat</translation>
    </message>
    <message>
        <source>unix:///run/nas/docker.sock or tcp://shed:2376</source>
        <translation>unix:///run/nas/docker.sock ou tcp://shed:2376</translation>
    </message>
    <message>
        <source>What you call it: nas, shed</source>
        <translation>Comment vous l’appelez&#xa0;: nas, shed</translation>
    </message>
    <message>
        <source>The address&apos;s host, unless it is another</source>
        <translation>L’hôte de l’adresse, sauf indication contraire</translation>
    </message>
    <message>
        <source>The full path of a PEM file</source>
        <translation>Le chemin complet d’un fichier PEM</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Choisir un fichier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>wingman::ui::EndpointModel</name>
    <message>
        <source>%1 of %2 running</source>
        <translation>%1 sur %2 en marche</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
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
        <translation>Charges</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Trouvé par</translation>
    </message>
</context>
<context>
    <name>wingman::ui::EntryDetails</name>
    <message>
        <source>The machine&apos;s clock stood behind the entry before. The order is by number, not by time.</source>
        <translation>L’horloge de la machine était en retard sur l’entrée précédente. L’ordre suit le numéro, pas l’heure.</translation>
    </message>
    <message>
        <source>The machine&apos;s clock had jumped ahead, or the machine had slept.</source>
        <translation>L’horloge de la machine avait sauté en avant, ou la machine avait été en veille.</translation>
    </message>
    <message>
        <source>the first entry of the chain</source>
        <translation>la première entrée de la chaîne</translation>
    </message>
    <message>
        <source>the first entry of a day</source>
        <translation>la première entrée d’un jour</translation>
    </message>
    <message>
        <source>the first entry of a month</source>
        <translation>la première entrée d’un mois</translation>
    </message>
    <message>
        <source>Details of the entry</source>
        <translation>Détails de l’entrée</translation>
    </message>
    <message>
        <source>Select an entry: what happened, on which rules it was decided, and why the entry can be believed stands here.</source>
        <translation>Sélectionnez une entrée&#xa0;: ce qui s’est passé, selon quelles règles la décision a été prise et pourquoi l’entrée est digne de foi figure ici.</translation>
    </message>
    <message>
        <source>does not verify</source>
        <translation>échec de la vérification</translation>
    </message>
    <message>
        <source>Nothing that this entry says can be believed. Keep a copy of the data folder, verify the whole chain, and restore a backup that verifies.</source>
        <translation>Rien de ce que dit cette entrée n’est digne de foi. Gardez une copie du dossier de données, vérifiez toute la chaîne et restaurez une sauvegarde dont la vérification réussit.</translation>
    </message>
    <message>
        <source>The entry as it is stored</source>
        <translation>L’entrée telle qu’elle est stockée</translation>
    </message>
    <message>
        <source>The entry as JSON</source>
        <translation>L’entrée en JSON</translation>
    </message>
    <message>
        <source>The policy refused it</source>
        <translation>La politique l’a refusé</translation>
    </message>
    <message>
        <source>Nothing was sent to the engine.</source>
        <translation>Rien n’a été envoyé au moteur.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Also found</source>
        <translation>Également constaté</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>the built-in one</source>
        <translation>l’intégrée</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Point de contrôle</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>What its hashes say</source>
        <translation>Ce que disent ses empreintes</translation>
    </message>
    <message>
        <source>Why this entry can be trusted</source>
        <translation>Pourquoi cette entrée est digne de confiance</translation>
    </message>
    <message>
        <source>This hash</source>
        <translation>Cette empreinte</translation>
    </message>
    <message>
        <source>Before it</source>
        <translation>La précédente</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>%1, SHA-256 over its canonical bytes</source>
        <translation>%1, SHA-256 sur ses octets canoniques</translation>
    </message>
    <message>
        <source>The stored bytes give this hash, and the next entry names it. Whoever changed one entry would have to write all later ones anew.</source>
        <translation>Les octets stockés donnent cette empreinte, et l’entrée suivante la nomme. Pour modifier une entrée, il faudrait réécrire toutes les suivantes.</translation>
    </message>
    <message>
        <source>Copy entry</source>
        <translation>Copier l’entrée</translation>
    </message>
    <message>
        <source>Copies the entry with its hash as JSON.</source>
        <translation>Copie l’entrée avec son empreinte en JSON.</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Ouvrir le plan</translation>
    </message>
    <message>
        <source>The stored bytes give this hash. It is the newest entry: the next one will name its hash, and until then only a head that was kept elsewhere shows that it is there.</source>
        <translation>Les octets stockés donnent cette empreinte. C’est l’entrée la plus récente&#xa0;: la suivante nommera son empreinte, et d’ici là seule une tête conservée ailleurs montre qu’elle existe.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Execution</name>
    <message>
        <source>done</source>
        <comment>a step</comment>
        <translation>fait</translation>
    </message>
    <message>
        <source>was so already</source>
        <comment>a step</comment>
        <translation>c’était déjà le cas</translation>
    </message>
    <message>
        <source>simulated</source>
        <comment>a step</comment>
        <translation>simulé</translation>
    </message>
    <message>
        <source>sent, waiting for the answer</source>
        <comment>a step</comment>
        <translation>envoyé, en attente de la réponse</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a step</comment>
        <translation>échoué</translation>
    </message>
    <message>
        <source>unknown: the answer was lost</source>
        <comment>a step</comment>
        <translation>inconnu&#xa0;: la réponse a été perdue</translation>
    </message>
    <message>
        <source>not begun</source>
        <comment>a step</comment>
        <translation>non commencé</translation>
    </message>
    <message>
        <source>%1: %2, at attempt %3</source>
        <comment>step, state, number</comment>
        <translation>%1&#xa0;: %2, à la tentative %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, state</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Read back and compare with what was promised: %1</source>
        <translation>Relire et comparer avec ce qui a été promis&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n look(s)</source>
        <translation>
            <numerusform>%n vérification</numerusform>
            <numerusform>%n vérifications</numerusform>
        </translation>
    </message>
    <message>
        <source>for information</source>
        <comment>level of a finding</comment>
        <translation>pour information</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>level of a finding</comment>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>refuses it</source>
        <comment>level of a finding</comment>
        <translation>le refuse</translation>
    </message>
    <message>
        <source>%1 asked for it; nobody has decided yet.</source>
        <translation>Demandé par %1&#x202f;; personne n’a encore décidé.</translation>
    </message>
    <message>
        <source>%1 approved what %2 asked for. It may be started once.</source>
        <translation>%1 a approuvé la demande de %2. Elle peut être démarrée une fois.</translation>
    </message>
    <message>
        <source>%1 rejected what %2 asked for.</source>
        <translation>%1 a rejeté la demande de %2.</translation>
    </message>
    <message>
        <source>%1 approved what %2 asked for, and it was used.</source>
        <translation>%1 a approuvé la demande de %2, et l’approbation a été utilisée.</translation>
    </message>
    <message>
        <source>%1 approved it, and it lapsed before it was used.</source>
        <translation>%1 l’a approuvé, et l’approbation a expiré avant d’être utilisée.</translation>
    </message>
    <message>
        <source>%1 asked for it, and nobody decided in time.</source>
        <translation>Demandé par %1&#x202f;; personne n’a décidé à temps.</translation>
    </message>
    <message>
        <source>It no longer holds: the plan was withdrawn, or no longer described what was there.</source>
        <translation>Elle n’est plus valable&#xa0;: le plan a été retiré, ou ne décrivait plus la situation.</translation>
    </message>
    <message>
        <source>Nobody has asked for it or started it yet. The plan sheet does both.</source>
        <translation>Personne ne l’a encore demandé ni démarré. La feuille de plan permet les deux.</translation>
    </message>
    <message>
        <source>It waits for an approver, who decides on the plan sheet.</source>
        <translation>En attente d’un approbateur, qui décide sur la feuille de plan.</translation>
    </message>
    <message>
        <source>It may be started, once, from the plan sheet.</source>
        <translation>Il peut être démarré, une fois, depuis la feuille de plan.</translation>
    </message>
    <message>
        <source>It is under way; its steps stand below as they are recorded.</source>
        <translation>En cours&#x202f;; les étapes s’affichent ci-dessous à mesure de leur enregistrement.</translation>
    </message>
    <message>
        <source>The target is as it was read last, below. Look at the step that failed, mend what it names, and plan it anew.</source>
        <translation>La cible est telle qu’elle a été lue en dernier, ci-dessous. Examinez l’étape qui a échoué, corrigez ce qu’elle nomme et planifiez à nouveau.</translation>
    </message>
    <message>
        <source>Whether it was done is not known: the answer was lost. Wingman goes on looking at the target; do not repeat it before that is clear.</source>
        <translation>On ne sait pas si cela a été fait&#xa0;: la réponse a été perdue. Wingman continue d’examiner la cible&#x202f;; ne répétez pas l’action avant d’en savoir plus.</translation>
    </message>
    <message>
        <source>Nothing was sent. The approver&apos;s reason stands below.</source>
        <translation>Rien n’a été envoyé. La raison de l’approbateur figure ci-dessous.</translation>
    </message>
    <message>
        <source>Nothing was sent. It can be planned anew.</source>
        <translation>Rien n’a été envoyé. Il est possible de planifier à nouveau.</translation>
    </message>
    <message>
        <source>It was stopped. What had been sent by then stands below.</source>
        <translation>Arrêté. Ce qui avait déjà été envoyé figure ci-dessous.</translation>
    </message>
    <message>
        <source>It was done and then undone.</source>
        <translation>Cela a été fait, puis annulé.</translation>
    </message>
    <message>
        <source>Nothing was sent. What would have to change to allow it stands on the plan sheet.</source>
        <translation>Rien n’a été envoyé. Ce qu’il faudrait changer pour l’autoriser figure sur la feuille de plan.</translation>
    </message>
    <message>
        <source>%1, unchanged</source>
        <comment>a fact&apos;s value</comment>
        <translation>%1, inchangé</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ExecutionDetails</name>
    <message>
        <source>Details of the execution</source>
        <translation>Détails de l’exécution</translation>
    </message>
    <message>
        <source>Select an execution: its plan, what was decided and by whom, every call with its time, and what changed stand here.</source>
        <translation>Sélectionnez une exécution&#xa0;: son plan, ce qui a été décidé et par qui, chaque appel avec son heure et ce qui a changé figurent ici.</translation>
    </message>
    <message>
        <source>What is stored here is not what the chain says. Believe neither, verify the whole chain, keep a copy of the data folder, and restore a backup that verifies.</source>
        <translation>Ce qui est stocké ici n’est pas ce que dit la chaîne. Ne croyez ni l’un ni l’autre, vérifiez toute la chaîne, gardez une copie du dossier de données et restaurez une sauvegarde dont la vérification réussit.</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planifié</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Démarré</translation>
    </message>
    <message>
        <source>Started by %1</source>
        <translation>Démarré par %1</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>%1, simulated: nothing was sent</source>
        <translation>%1, simulé&#xa0;: rien n’a été envoyé</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>the built-in one</source>
        <translation>l’intégrée</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>What the policy found</source>
        <translation>Ce que la politique a constaté</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approbations</translation>
    </message>
    <message>
        <source>Steps: %1</source>
        <comment>of a target</comment>
        <translation>Étapes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Where the chain proves it</source>
        <translation>Où la chaîne en donne la preuve</translation>
    </message>
    <message>
        <source>what was asked and decided</source>
        <translation>ce qui a été demandé et décidé</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>an approval was asked for</source>
        <translation>une approbation a été demandée</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intention</translation>
    </message>
    <message>
        <source>durable before anything was sent</source>
        <translation>durable avant tout envoi</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Open plan sheet</source>
        <translation>Ouvrir la feuille de plan</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copier comme JSON</translation>
    </message>
    <message>
        <source>Copies what “wingmanctl execution show --json” prints.</source>
        <translation>Copie ce qu’affiche «&#x202f;wingmanctl execution show --json&#x202f;».</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ExecutionModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planifié</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Niveau</translation>
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
        <translation>simulé</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Emplacement</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ExecutionsView</name>
    <message>
        <source>Copied the execution.</source>
        <translation>Exécution copiée.</translation>
    </message>
    <message>
        <source>Copied the execution as JSON.</source>
        <translation>Exécution copiée comme JSON.</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Réussies</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Non faites</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Issue inconnue</translation>
    </message>
    <message numerus="yes">
        <source>%n execution(s)</source>
        <translation>
            <numerusform>%n exécution</numerusform>
            <numerusform>%n exécutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n execution(s) match</source>
        <translation>
            <numerusform>%1 exécution sur %n correspond</numerusform>
            <numerusform>%1 exécutions sur %n correspondent</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the plan “%1”</source>
        <translation>Ouvrir le plan «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Copy the execution as JSON</source>
        <translation>Copier l’exécution comme JSON</translation>
    </message>
    <message>
        <source>Filter the executions</source>
        <translation>Filtrer les exécutions</translation>
    </message>
    <message>
        <source>restart  web-1  anna</source>
        <translation>restart  web-1  anna</translation>
    </message>
    <message>
        <source>States that are shown</source>
        <translation>États affichés</translation>
    </message>
    <message>
        <source>Load more</source>
        <translation>Charger plus</translation>
    </message>
    <message>
        <source>Reads older executions as well.</source>
        <translation>Lit aussi des exécutions plus anciennes.</translation>
    </message>
    <message>
        <source>Executions</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Enter opens the plan sheet.</source>
        <translation>Entrée ouvre la feuille de plan.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::FactorSheet</name>
    <message>
        <source>None of these can be given here; a token needs none.</source>
        <translation>Aucun de ces facteurs ne peut être fourni ici&#x202f;; un jeton n’en a pas besoin.</translation>
    </message>
    <message>
        <source>The code is needed.</source>
        <translation>Le code est nécessaire.</translation>
    </message>
    <message>
        <source>The code has six to eight digits.</source>
        <translation>Le code compte de six à huit chiffres.</translation>
    </message>
    <message>
        <source>A second factor is needed</source>
        <translation>Un second facteur est nécessaire</translation>
    </message>
    <message>
        <source>%1 signs in at %2, which asks for a second factor. It is not kept.</source>
        <translation>%1 se connecte à %2, qui demande un second facteur. Il n’est pas conservé.</translation>
    </message>
    <message>
        <source>App (TOTP)</source>
        <translation>Application (TOTP)</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>Which second factor</source>
        <translation>Quel second facteur</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>C&amp;lé</translation>
    </message>
    <message>
        <source>Code of the app</source>
        <translation>Code de l’application</translation>
    </message>
    <message>
        <source>It changes every half minute.</source>
        <translation>Il change toutes les trente secondes.</translation>
    </message>
    <message>
        <source>Each recovery key is good for one time.</source>
        <translation>Chaque clé de récupération ne sert qu’une fois.</translation>
    </message>
    <message>
        <source>This user has only %1, which needs a browser. Sign in with an API token instead.</source>
        <translation>Cet utilisateur n’a que %1, qui exige un navigateur. Connectez-vous plutôt avec un jeton d’API.</translation>
    </message>
    <message>
        <source>Do not sign in</source>
        <translation>Ne pas se connecter</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Se connecter</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
</context>
<context>
    <name>wingman::ui::FailureMessage</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
</context>
<context>
    <name>wingman::ui::FilterField</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
</context>
<context>
    <name>wingman::ui::FindingModel</name>
    <message>
        <source>Level</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Provient de</translation>
    </message>
</context>
<context>
    <name>wingman::ui::FirstLookStep</name>
    <message>
        <source>Choose what the pages show first. Looking changes nothing, and you can look at something else at any time, at the top of the window.</source>
        <translation>Choisissez ce que les pages montrent en premier. Regarder ne modifie rien, et vous pouvez regarder autre chose à tout moment, en haut de la fenêtre.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::FirstRulesStep</name>
    <message>
        <source>%1 decides the mode of this process: change it there, or start Wingman without it.</source>
        <translation>%1 décide du mode de ce processus&#xa0;: modifiez-le là-bas ou démarrez Wingman sans.</translation>
    </message>
    <message>
        <source>An admin may change the mode; you are %1.</source>
        <translation>Un administrateur peut changer le mode&#x202f;; vous êtes %1.</translation>
    </message>
    <message>
        <source>Nothing can be changed until the lockdown is lifted.</source>
        <translation>Rien ne peut être modifié tant que le confinement n’est pas levé.</translation>
    </message>
    <message>
        <source>%1 decides the mode; without it MOCK holds.</source>
        <translation>%1 décide du mode&#x202f;; sans cela, MOCK s’applique.</translation>
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
        <translation>Toute modification est simulée&#x202f;; rien n’est touché. Le mieux pour faire connaissance.</translation>
    </message>
    <message>
        <source>Real, but only on what carries the label wingman.test=true.</source>
        <translation>Réel, mais seulement sur ce qui porte le label wingman.test=true.</translation>
    </message>
    <message>
        <source>Real, on what the allowlist names. For daily use.</source>
        <translation>Réel, sur ce que nomme la liste d’autorisation. Pour l’usage quotidien.</translation>
    </message>
    <message>
        <source>holds now</source>
        <comment>a mode</comment>
        <translation>s’applique maintenant</translation>
    </message>
    <message>
        <source>Back to &amp;MOCK…</source>
        <translation>Revenir à &amp;MOCK…</translation>
    </message>
    <message>
        <source>What was armed is disarmed.</source>
        <translation>Ce qui était armé est désarmé.</translation>
    </message>
    <message>
        <source>Arm &amp;INTEGRATION…</source>
        <translation>Armer &amp;INTEGRATION…</translation>
    </message>
    <message>
        <source>It holds until it is disarmed or the machine restarts.</source>
        <translation>Il tient jusqu’au désarmement ou au redémarrage de la machine.</translation>
    </message>
    <message>
        <source>What &amp;LAB needs…</source>
        <translation>Ce qu’exige &amp;LAB…</translation>
    </message>
    <message>
        <source>LAB is not armed on the way through here: its checks have to pass first, and a phrase is typed. Do it when the list is right; the badge at the top of the window leads there.</source>
        <translation>LAB ne s’arme pas en passant ici&#xa0;: ses contrôles doivent d’abord réussir, et une phrase est saisie. Faites-le quand la liste est juste&#x202f;; le badge en haut de la fenêtre y mène.</translation>
    </message>
    <message>
        <source>%1 imposes the list; it can only be changed there.</source>
        <translation>%1 impose la liste&#x202f;; elle ne peut être modifiée que là-bas.</translation>
    </message>
    <message>
        <source>An admin may change the list; you are %1.</source>
        <translation>Un administrateur peut modifier la liste&#x202f;; vous êtes %1.</translation>
    </message>
    <message>
        <source>Proposed from what runs now. It does nothing until LAB is armed; take away what should never be touched, or change an entry (F2).</source>
        <translation>Proposée d’après ce qui est en marche. Elle n’a aucun effet tant que LAB n’est pas armé&#x202f;; retirez ce qui ne doit jamais être touché ou modifiez une entrée (F2).</translation>
    </message>
    <message>
        <source>Nothing runs there now, or it was not read yet: there is nothing to propose. Names can be added under Settings at any time.</source>
        <translation>Rien n’y est en marche, ou rien n’a encore été lu&#xa0;: il n’y a rien à proposer. Des noms peuvent être ajoutés à tout moment dans les paramètres.</translation>
    </message>
    <message>
        <source>tick all</source>
        <translation>tout cocher</translation>
    </message>
    <message>
        <source>tick none</source>
        <translation>tout décocher</translation>
    </message>
    <message>
        <source>Tick all entries</source>
        <translation>Cocher toutes les entrées</translation>
    </message>
    <message>
        <source>Tick no entry</source>
        <translation>Décocher toutes les entrées</translation>
    </message>
    <message>
        <source>Nothing is ticked that is not on the list already.</source>
        <translation>Rien de coché qui ne soit déjà sur la liste.</translation>
    </message>
    <message>
        <source>The list is fixed</source>
        <translation>La liste est imposée</translation>
    </message>
    <message>
        <source>How real a change is</source>
        <translation>À quel point une modification est réelle</translation>
    </message>
    <message>
        <source>Every change is a plan first. The mode says whether it is carried out then, and on what; reading is the same in each.</source>
        <translation>Toute modification est d’abord un plan. Le mode dit s’il est ensuite exécuté, et sur quoi&#x202f;; la lecture est la même dans chacun.</translation>
    </message>
    <message>
        <source>What LAB may act on</source>
        <translation>Ce sur quoi LAB peut agir</translation>
    </message>
    <message>
        <source>Proposed allowlist</source>
        <translation>Liste d’autorisation proposée</translation>
    </message>
    <message>
        <source>Columns of the proposed allowlist</source>
        <translation>Colonnes de la liste d’autorisation proposée</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Allow %n entries…</source>
        <translation>
            <numerusform>&amp;Autoriser %n entrée…</numerusform>
            <numerusform>&amp;Autoriser %n entrées…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Allow…</source>
        <translation>&amp;Autoriser…</translation>
    </message>
    <message>
        <source>Opens the plan: nothing is written before you say so.</source>
        <translation>Ouvre le plan&#xa0;: rien n’est écrit avant votre accord.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::FirstRunSheet</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Go to Home</source>
        <translation>&amp;Aller à l’accueil</translation>
    </message>
    <message>
        <source>&amp;Add “%1”…</source>
        <translation>&amp;Ajouter «&#x202f;%1&#x202f;»…</translation>
    </message>
    <message>
        <source>Opens the plan: nothing is saved before you say so.</source>
        <translation>Ouvre le plan&#xa0;: rien n’est enregistré avant votre accord.</translation>
    </message>
    <message>
        <source>&amp;Type an address…</source>
        <translation>&amp;Saisir une adresse…</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Three steps. Leave at any point: it goes on where you left it.</source>
        <translation>Trois étapes. Quittez à tout moment&#xa0;: vous reprendrez où vous en étiez.</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Quoi regarder</translation>
    </message>
    <message>
        <source>What may be done</source>
        <translation>Ce qui est permis</translation>
    </message>
    <message>
        <source>Where secrets are kept</source>
        <translation>Où se trouvent les secrets</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Closes this; Home and the palette lead back here.</source>
        <translation>Ferme ceci&#x202f;; l’accueil et la palette y ramènent.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Back to the step before</source>
        <translation>Revenir à l’étape précédente</translation>
    </message>
    <message>
        <source>&amp;Add a cluster…</source>
        <translation>&amp;Ajouter un cluster…</translation>
    </message>
</context>
<context>
    <name>wingman::ui::FirstSecretsStep</name>
    <message>
        <source>A secret is a token, a password, a key. The database, the record, logs and arguments only ever hold a reference to it: where it lies, not what it says.</source>
        <translation>Un secret est un jeton, un mot de passe, une clé. La base de données, l’enregistrement, les journaux et les arguments n’en contiennent jamais que la référence&#xa0;: où il se trouve, pas ce qu’il dit.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain</source>
        <translation>Le trousseau du système</translation>
    </message>
    <message>
        <source>ask again</source>
        <translation>demander à nouveau</translation>
    </message>
    <message>
        <source>Ask the keychain again</source>
        <translation>Interroger à nouveau le trousseau</translation>
    </message>
    <message>
        <source>Asking the keychain</source>
        <translation>Interrogation du trousseau</translation>
    </message>
    <message>
        <source>Being asked</source>
        <translation>Interrogation en cours</translation>
    </message>
    <message>
        <source>The doctor asks whether it answers. Nothing is written.</source>
        <translation>Le diagnostic demande s’il répond. Rien n’est écrit.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Nobody said whether there is a keychain.</source>
        <translation>Personne n’a dit s’il y a un trousseau.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>It answers</source>
        <translation>Il répond</translation>
    </message>
    <message>
        <source>Secrets can be kept there, under names of this data folder&apos;s own.</source>
        <translation>Les secrets peuvent y être conservés, sous des noms propres à ce dossier de données.</translation>
    </message>
    <message>
        <source>There is none to use</source>
        <translation>Aucun n’est utilisable</translation>
    </message>
    <message>
        <source>It does not answer</source>
        <translation>Il ne répond pas</translation>
    </message>
    <message>
        <source>Where a secret may lie</source>
        <translation>Où un secret peut se trouver</translation>
    </message>
    <message>
        <source>Secret Service or KWallet here, Keychain on macOS, Credential Manager on Windows. The usual place.</source>
        <translation>Secret Service ou KWallet ici, Trousseau sous macOS, Gestionnaire d’identification sous Windows. L’emplacement habituel.</translation>
    </message>
    <message>
        <source>A file that only you can read; one that others can read is refused.</source>
        <translation>Un fichier que vous seul pouvez lire&#x202f;; celui que d’autres peuvent lire est refusé.</translation>
    </message>
    <message>
        <source>A credential that the service manager hands over, for what runs unattended.</source>
        <translation>Un identifiant que remet le gestionnaire de services, pour ce qui s’exécute sans surveillance.</translation>
    </message>
    <message>
        <source>An engine on this machine needs no secret. There is no store of Wingman&apos;s own, and no place in clear to fall back on.</source>
        <translation>Un moteur sur cette machine n’a besoin d’aucun secret. Wingman n’a pas de magasin à lui, ni d’emplacement en clair en repli.</translation>
    </message>
    <message>
        <source>Without a keychain nothing is kept in clear instead: name a file or a credential of the service manager where a secret is needed. An engine on this machine needs none.</source>
        <translation>Sans trousseau, rien n’est conservé en clair à la place&#xa0;: indiquez un fichier ou un identifiant du gestionnaire de services là où un secret est nécessaire. Un moteur sur cette machine n’en a pas besoin.</translation>
    </message>
    <message>
        <source>The lock of this console</source>
        <translation>Le verrou de cette console</translation>
    </message>
    <message>
        <source>set a passphrase</source>
        <translation>définir une phrase secrète</translation>
    </message>
    <message>
        <source>Set a passphrase for the lock</source>
        <translation>Définir une phrase secrète pour le verrou</translation>
    </message>
    <message>
        <source>A passphrase is set: the console can be locked, and each start asks for it.</source>
        <translation>Une phrase secrète est définie : la console peut être verrouillée, et chaque démarrage la demande.</translation>
    </message>
    <message>
        <source>With a passphrase nobody else uses the console at this desktop. Settings can set it later too.</source>
        <translation>Avec une phrase secrète, personne d’autre n’utilise la console à ce bureau. Les paramètres peuvent aussi la définir plus tard.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::FleetDelegate</name>
    <message>
        <source>%1 for %2</source>
        <comment>state, how long</comment>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>%1 of %2 running</source>
        <translation>%1 sur %2 en marche</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>latency, when it was measured</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used, all</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation>En difficulté</translation>
    </message>
    <message>
        <source>No quorum</source>
        <translation>Sans quorum</translation>
    </message>
    <message>
        <source>node</source>
        <translation>nœud</translation>
    </message>
</context>
<context>
    <name>wingman::ui::FleetFacts</name>
    <message>
        <source>%1 of %2</source>
        <comment>used, all</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>a node that stands alone needs none</source>
        <translation>un nœud isolé n’en a pas besoin</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no: the cluster changes nothing until it is back</source>
        <translation>non&#xa0;: le cluster ne modifie rien avant son retour</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>%1 of %2 answer</source>
        <translation>%1 sur %2 répondent</translation>
    </message>
    <message>
        <source>the system&apos;s certificates</source>
        <translation>les certificats du système</translation>
    </message>
    <message>
        <source>the certificate authority %1</source>
        <translation>l’autorité de certification %1</translation>
    </message>
    <message>
        <source>the fingerprint %1…</source>
        <translation>l’empreinte %1…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Trusted by</source>
        <translation>Reconnu par</translation>
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
        <translation>%1 (le serveur gère jusqu’à %2)</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Noyau</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Processeurs</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>local socket, or the system&apos;s certificates</source>
        <translation>socket local, ou les certificats du système</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Invités</translation>
    </message>
    <message>
        <source>%1 of %2 running</source>
        <translation>%1 sur %2 en marche</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Root disks</source>
        <translation>Disques racine</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>depuis %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n core(s)</source>
        <comment>share</comment>
        <translation>
            <numerusform>%1 de %n cœur</numerusform>
            <numerusform>%1 de %n cœurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Root disk</source>
        <translation>Disque racine</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Durée de fonctionnement</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>indisponible</translation>
    </message>
    <message>
        <source>%1 · %2 · shared</source>
        <comment>used, type</comment>
        <translation>%1 · %2 · partagé</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>used, type</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Réside dans</translation>
    </message>
    <message>
        <source>nobody said in which guest</source>
        <translation>personne n’a indiqué dans quel invité</translation>
    </message>
</context>
<context>
    <name>wingman::ui::FleetModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Charges</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Root disk</source>
        <translation>Disque racine</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
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
        <translation>Trouvé par</translation>
    </message>
</context>
<context>
    <name>wingman::ui::FleetPage</name>
    <message numerus="yes">
        <source>%n endpoint(s) cannot be used</source>
        <translation>
            <numerusform>%n point d’accès inutilisable</numerusform>
            <numerusform>%n points d’accès inutilisables</numerusform>
        </translation>
    </message>
    <message>
        <source>No endpoint yet</source>
        <translation>Aucun point d’accès</translation>
    </message>
    <message>
        <source>Add a Docker engine or a Proxmox cluster. What is found on this machine is offered.</source>
        <translation>Ajoutez un moteur Docker ou un cluster Proxmox. Ce qui est trouvé sur cette machine est proposé.</translation>
    </message>
    <message>
        <source>Add an endpoint…</source>
        <translation>Ajouter un point d’accès…</translation>
    </message>
    <message>
        <source>Run the doctor for %1</source>
        <translation>Lancer le diagnostic de %1</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Parc</translation>
    </message>
    <message>
        <source>&amp;Add an endpoint…</source>
        <translation>&amp;Ajouter un point d’accès…</translation>
    </message>
    <message>
        <source>Add an endpoint</source>
        <translation>Ajouter un point d’accès</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Points d’accès</translation>
    </message>
    <message>
        <source>There is no endpoint and no node named %1.</source>
        <translation>Il n’y a ni point d’accès ni nœud nommé %1.</translation>
    </message>
    <message>
        <source>Below a cluster stand its nodes; the arrow keys open and close it</source>
        <translation>Sous un cluster figurent ses nœuds&#x202f;; les touches fléchées l’ouvrent et le ferment</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ForesightFeed</name>
    <message>
        <source>%1 is gone</source>
        <translation>%1 a disparu</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Format</name>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
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
        <translation>%1 j</translation>
    </message>
    <message>
        <source>%1 y</source>
        <comment>years</comment>
        <translation>%1 a</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a time span: in 2 h</comment>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a time span</comment>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1&#xa0;%</translation>
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
        <translation>%1 j %2 h</translation>
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
        <translation>déjà ici</translation>
    </message>
    <message>
        <source>It is among your endpoints as “%1”.</source>
        <translation>Il figure parmi vos points d’accès sous «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <comment>an endpoint</comment>
        <translation>inutilisable</translation>
    </message>
    <message>
        <source>does not answer</source>
        <comment>an endpoint</comment>
        <translation>ne répond pas</translation>
    </message>
    <message>
        <source>answers</source>
        <comment>an endpoint</comment>
        <translation>répond</translation>
    </message>
    <message>
        <source>%1 · not added yet</source>
        <comment>an engine</comment>
        <translation>%1 · pas encore ajouté</translation>
    </message>
    <message>
        <source>Docker context %1</source>
        <translation>Contexte Docker %1</translation>
    </message>
    <message>
        <source>a usual socket</source>
        <translation>un socket habituel</translation>
    </message>
    <message>
        <source>saved here</source>
        <translation>enregistré ici</translation>
    </message>
    <message>
        <source>Found on this machine</source>
        <translation>Trouvés sur cette machine</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>chercher à nouveau</translation>
    </message>
    <message>
        <source>Look for engines again</source>
        <translation>Chercher à nouveau des moteurs</translation>
    </message>
    <message>
        <source>Looking for engines</source>
        <translation>Recherche de moteurs</translation>
    </message>
    <message>
        <source>The demonstration</source>
        <translation>La démonstration</translation>
    </message>
    <message>
        <source>A made-up world of two engines and a cluster, where everything works</source>
        <translation>Un monde fictif de deux moteurs et d’un cluster, où tout fonctionne</translation>
    </message>
    <message>
        <source>made up</source>
        <comment>an endpoint</comment>
        <translation>fictif</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Une autre adresse</translation>
    </message>
    <message>
        <source>A socket elsewhere, or an engine across the network with TLS</source>
        <translation>Un socket ailleurs, ou un moteur sur le réseau avec TLS</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Recherche en cours</translation>
    </message>
    <message>
        <source>Looking again</source>
        <translation>Nouvelle recherche en cours</translation>
    </message>
    <message>
        <source>DOCKER_HOST, Docker&apos;s contexts and the usual sockets; each is asked who it is.</source>
        <translation>DOCKER_HOST, les contextes de Docker et les sockets habituels&#x202f;; chacun est interrogé sur son identité.</translation>
    </message>
    <message>
        <source>It could not be looked for</source>
        <translation>La recherche a échoué</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Neither DOCKER_HOST, nor a Docker context, nor a usual socket of Docker or Podman is there. Start the engine and look again, or type an address.</source>
        <translation>Il n’y a ni DOCKER_HOST, ni contexte Docker, ni socket habituel de Docker ou de Podman. Démarrez le moteur et cherchez à nouveau, ou saisissez une adresse.</translation>
    </message>
    <message>
        <source>A Proxmox cluster</source>
        <translation>Un cluster Proxmox</translation>
    </message>
    <message>
        <source>Its nodes, VMs and containers, with an API token or a login</source>
        <translation>Ses nœuds, VM et conteneurs, avec un jeton d’API ou un identifiant</translation>
    </message>
    <message>
        <source>connecting</source>
        <comment>an endpoint</comment>
        <translation>connexion</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Help</name>
    <message>
        <source>How Wingman works</source>
        <translation>Comment fonctionne Wingman</translation>
    </message>
    <message>
        <source>The first start</source>
        <translation>Le premier démarrage</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Parc</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Charges</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>The plan sheet</source>
        <translation>La feuille de plan</translation>
    </message>
    <message>
        <source>Modes and what may be acted on</source>
        <translation>Les modes et ce sur quoi il est permis d’agir</translation>
    </message>
    <message>
        <source>What the record proves, and what not</source>
        <translation>Ce que l’enregistrement prouve, et ce qu’il ne prouve pas</translation>
    </message>
    <message>
        <source>Keyboard and palette</source>
        <translation>Clavier et palette</translation>
    </message>
    <message>
        <source>Tray and notifications</source>
        <translation>Zone de notification et notifications</translation>
    </message>
    <message>
        <source>The command line</source>
        <translation>La ligne de commande</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>The lock</source>
        <translation>Le verrou</translation>
    </message>
</context>
<context>
    <name>wingman::ui::HelpView</name>
    <message>
        <source>No topic speaks of “%1”.</source>
        <translation>Aucun sujet ne parle de «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Tous les sujets</translation>
    </message>
    <message>
        <source>Close help</source>
        <translation>Fermer l’aide</translation>
    </message>
    <message>
        <source>Search in help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Home</name>
    <message>
        <source>%1 · on %2</source>
        <comment>the engine&apos;s sentence, the endpoint</comment>
        <translation>%1 · sur %2</translation>
    </message>
    <message>
        <source>%1 · %2 on %3</source>
        <comment>the engine&apos;s sentence, the project, the endpoint</comment>
        <translation>%1 · %2 sur %3</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>an endpoint</comment>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>lapses in %1</source>
        <translation>expire dans %1</translation>
    </message>
    <message>
        <source>asked by %1; lapses in %2</source>
        <translation>demandé par %1&#x202f;; expire dans %2</translation>
    </message>
    <message>
        <source>asked by %1: “%2”; lapses in %3</source>
        <translation>demandé par %1&#xa0;: «&#x202f;%2&#x202f;»&#x202f;; expire dans %3</translation>
    </message>
    <message>
        <source>The record does not verify</source>
        <translation>La vérification de l’enregistrement échoue</translation>
    </message>
    <message>
        <source>Lockdown: nothing can be changed</source>
        <translation>Confinement&#xa0;: rien ne peut être modifié</translation>
    </message>
    <message>
        <source>Nobody knows how this ended: %1</source>
        <translation>Personne ne sait comment ceci s’est terminé&#xa0;: %1</translation>
    </message>
    <message>
        <source>A setting is refused, and acting is blocked</source>
        <translation>Un paramètre est refusé, et toute action est bloquée</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 ne répond pas</translation>
    </message>
    <message>
        <source>Node %1 of %2 is offline</source>
        <translation>Le nœud %1 de %2 est hors ligne</translation>
    </message>
    <message>
        <source>%1 is dead</source>
        <translation>%1 est hors d’état</translation>
    </message>
    <message>
        <source>%1 does not stay up</source>
        <translation>%1 ne tient pas</translation>
    </message>
    <message>
        <source>%1 is unhealthy</source>
        <translation>%1 est défaillant</translation>
    </message>
    <message>
        <source>Waits for approval: %1</source>
        <translation>En attente d’approbation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>Approved, not started: %1</source>
        <translation>Approuvé, non démarré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Dangerous operations are allowed</source>
        <translation>Les opérations dangereuses sont autorisées</translation>
    </message>
    <message>
        <source>%1 could only be read in part</source>
        <translation>%1 n’a pu être lu qu’en partie</translation>
    </message>
    <message>
        <source>The record was not verified for more than a day</source>
        <translation>L’enregistrement n’a pas été vérifié depuis plus d’un jour</translation>
    </message>
    <message>
        <source>The record was not verified yet</source>
        <translation>L’enregistrement n’a pas encore été vérifié</translation>
    </message>
    <message numerus="yes">
        <source>%n violation(s) found: something was changed, removed or put in</source>
        <translation>
            <numerusform>%n violation trouvée&#xa0;: quelque chose a été modifié, retiré ou ajouté</numerusform>
            <numerusform>%n violations trouvées&#xa0;: quelque chose a été modifié, retiré ou ajouté</numerusform>
        </translation>
    </message>
    <message>
        <source>it was sent, and the answer was lost; look at the target</source>
        <translation>l’envoi a eu lieu et la réponse a été perdue&#x202f;; examinez la cible</translation>
    </message>
    <message>
        <source>the cluster says so; its guests are not reachable</source>
        <translation>d’après le cluster&#x202f;; ses invités sont injoignables</translation>
    </message>
    <message>
        <source>by %1; ends in %2</source>
        <translation>par %1&#x202f;; prend fin dans %2</translation>
    </message>
    <message>
        <source>by %1, until it is taken away</source>
        <translation>par %1, jusqu’à son retrait</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) are missing; the rest is shown</source>
        <translation>
            <numerusform>%n partie manque&#x202f;; le reste est affiché</numerusform>
            <numerusform>%n parties manquent&#x202f;; le reste est affiché</numerusform>
        </translation>
    </message>
    <message>
        <source>looking through it takes a moment and changes nothing</source>
        <translation>l’examen prend un instant et ne modifie rien</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Ouvrir l’enregistrement</translation>
    </message>
    <message>
        <source>Run doctor</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Review plan</source>
        <translation>Examiner le plan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>nothing changed through Wingman</source>
        <translation>rien n’a changé par Wingman</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) through Wingman</source>
        <translation>
            <numerusform>%n modification par Wingman</numerusform>
            <numerusform>%n modifications par Wingman</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing changed outside of it</source>
        <translation>rien n’a changé en dehors</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) outside of it</source>
        <translation>
            <numerusform>%n modification en dehors</numerusform>
            <numerusform>%n modifications en dehors</numerusform>
        </translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <translation>Bonjour, %1</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>Bon après-midi, %1</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>Bonsoir, %1</translation>
    </message>
    <message>
        <source>Nothing wants attention</source>
        <translation>Rien ne demande votre attention</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) want attention</source>
        <translation>
            <numerusform>%n point demande votre attention</numerusform>
            <numerusform>%n points demandent votre attention</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at your endpoints</source>
        <translation>Examen de vos points d’accès</translation>
    </message>
    <message>
        <source>%1 · since you left %2: %3, %4</source>
        <comment>attention, when, what Wingman did, what others did</comment>
        <translation>%1 · depuis votre départ %2&#xa0;: %3, %4</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Parc</translation>
    </message>
    <message>
        <source>No endpoints</source>
        <translation>Aucun point d’accès</translation>
    </message>
    <message>
        <source>add one to begin</source>
        <translation>ajoutez-en un pour commencer</translation>
    </message>
    <message>
        <source>%1 of %2 up</source>
        <comment>endpoints</comment>
        <translation>%1 sur %2 actifs</translation>
    </message>
    <message>
        <source>all of them answer now</source>
        <translation>tous répondent actuellement</translation>
    </message>
    <message>
        <source>still connecting</source>
        <translation>connexion en cours</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s) do not answer</source>
        <translation>
            <numerusform>%n point d’accès ne répond pas</numerusform>
            <numerusform>%n points d’accès ne répondent pas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stale for %2</source>
        <comment>an endpoint, a time span</comment>
        <translation>%1 périmé depuis %2</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Charges</translation>
    </message>
    <message>
        <source>nothing was read yet</source>
        <translation>rien n’a encore été lu</translation>
    </message>
    <message>
        <source>%1 running</source>
        <comment>workloads</comment>
        <translation>%1 en marche</translation>
    </message>
    <message numerus="yes">
        <source>%n unhealthy</source>
        <translation>
            <numerusform>%n défaillante</numerusform>
            <numerusform>%n défaillantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n inconnue</numerusform>
            <numerusform>%n inconnues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>%n arrêtée</numerusform>
            <numerusform>%n arrêtées</numerusform>
        </translation>
    </message>
    <message>
        <source>as of now, all are well</source>
        <translation>pour l’instant, toutes vont bien</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <comment>of the record</comment>
        <translation>%1 entrées</translation>
    </message>
    <message>
        <source>not verified yet</source>
        <translation>pas encore vérifié</translation>
    </message>
    <message>
        <source>being verified now</source>
        <translation>en cours de vérification</translation>
    </message>
    <message numerus="yes">
        <source>%n violation(s) found</source>
        <translation>
            <numerusform>%n violation trouvée</numerusform>
            <numerusform>%n violations trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be verified</source>
        <translation>n’a pas pu être vérifié</translation>
    </message>
    <message>
        <source>verified %1</source>
        <comment>how long ago</comment>
        <translation>vérifié %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · its %n workload(s) are shown as last seen</source>
        <comment>why it does not answer</comment>
        <translation>
            <numerusform>%1 · sa charge est affichée dans son dernier état vu (%n)</numerusform>
            <numerusform>%1 · ses %n charges sont affichées dans leur dernier état vu</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing was recorded yet</source>
        <translation>rien n’a encore été enregistré</translation>
    </message>
    <message>
        <source>An endpoint cannot be used</source>
        <translation>Un point d’accès est inutilisable</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of %1 ends in %n day(s)</source>
        <translation>
            <numerusform>Le certificat de %1 expire dans %n jour</numerusform>
            <numerusform>Le certificat de %1 expire dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate of %1 has ended</source>
        <translation>Le certificat de %1 a expiré</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) of %1 without a recent backup</source>
        <translation>
            <numerusform>%n invité de %1 sans sauvegarde récente</numerusform>
            <numerusform>%n invités de %1 sans sauvegarde récente</numerusform>
        </translation>
    </message>
    <message>
        <source>its end is not the one that was seen before: it was cut off or written anew</source>
        <translation>sa fin n’est pas celle qui avait été vue&#xa0;: elle a été coupée ou réécrite</translation>
    </message>
    <message>
        <source>node of %1; valid until %2</source>
        <translation>nœud de %1&#x202f;; valable jusqu’au %2</translation>
    </message>
    <message>
        <source>the longest: %1, since %2</source>
        <translation>le plus longtemps&#xa0;: %1, depuis %2</translation>
    </message>
    <message>
        <source>of %1 there is none at all</source>
        <translation>%1 n’en a aucune</translation>
    </message>
    <message>
        <source>Open Fleet</source>
        <translation>Ouvrir le parc</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s) cannot be used</source>
        <translation>
            <numerusform>%n point d’accès inutilisable</numerusform>
            <numerusform>%n points d’accès inutilisables</numerusform>
        </translation>
    </message>
    <message>
        <source>its end was cut off or written anew</source>
        <translation>sa fin a été coupée ou réécrite</translation>
    </message>
    <message>
        <source>no guests of a cluster are known</source>
        <translation>aucun invité de cluster n’est connu</translation>
    </message>
    <message>
        <source>all have a recent backup</source>
        <translation>tous ont une sauvegarde récente</translation>
    </message>
    <message numerus="yes">
        <source>%n without a recent backup</source>
        <translation>
            <numerusform>%n sans sauvegarde récente</numerusform>
            <numerusform>%n sans sauvegarde récente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>guests that have a backup</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>wingman::ui::HomePage</name>
    <message>
        <source>Some of this could not be read</source>
        <translation>Une partie n’a pas pu être lue</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>There is nothing to look after yet</source>
        <translation>Il n’y a encore rien à surveiller</translation>
    </message>
    <message>
        <source>Add an engine or a cluster on the Fleet page, or go through the first steps.</source>
        <translation>Ajoutez un moteur ou un cluster sur la page Parc, ou suivez les premiers pas.</translation>
    </message>
    <message>
        <source>Looking at your endpoints</source>
        <translation>Examen de vos points d’accès</translation>
    </message>
    <message>
        <source>What needs you is listed here as soon as it is known.</source>
        <translation>Ce qui requiert votre intervention s’affiche ici dès que c’est connu.</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Rien ne requiert votre intervention</translation>
    </message>
    <message>
        <source>Every endpoint answers, every workload is as it should be, and nothing waits for a decision.</source>
        <translation>Chaque point d’accès répond, chaque charge est comme il se doit et rien n’attend de décision.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>While you were away</source>
        <translation>Pendant votre absence</translation>
    </message>
    <message>
        <source>Nothing worth telling happened.</source>
        <translation>Rien de notable ne s’est passé.</translation>
    </message>
    <message>
        <source>What happened is being read.</source>
        <translation>Lecture de ce qui s’est passé.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Demande votre attention</translation>
    </message>
    <message>
        <source>by urgency</source>
        <translation>par urgence</translation>
    </message>
    <message>
        <source>Open Fleet. The line shows how many answered since this page was opened.</source>
        <translation>Ouvrir Parc. La ligne montre combien ont répondu depuis l’ouverture de cette page.</translation>
    </message>
    <message>
        <source>Open Workloads. The line shows how many ran since this page was opened.</source>
        <translation>Ouvrir Charges. La ligne montre combien étaient en marche depuis l’ouverture de cette page.</translation>
    </message>
    <message>
        <source>Open the record. The line shows how it grew of late.</source>
        <translation>Ouvrir l’enregistrement. La ligne montre sa croissance récente.</translation>
    </message>
    <message>
        <source>Verify the record</source>
        <translation>Vérifier l’enregistrement</translation>
    </message>
    <message>
        <source>Make the checks for real work again</source>
        <translation>Refaire les contrôles pour le travail réel</translation>
    </message>
    <message>
        <source>First steps…</source>
        <translation>Premiers pas…</translation>
    </message>
    <message>
        <source>Open the guest that is without a backup for the longest time, or the storages</source>
        <translation>Ouvrir l’invité sans sauvegarde depuis le plus longtemps, ou les stockages</translation>
    </message>
</context>
<context>
    <name>wingman::ui::JsonTree</name>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Mounts</source>
        <translation>Montages</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Search keys and values</source>
        <translation>Rechercher dans les clés et valeurs</translation>
    </message>
    <message>
        <source>Configuration as keys and values</source>
        <translation>Configuration en clés et valeurs</translation>
    </message>
    <message>
        <source>Ctrl+C copies the value</source>
        <translation>Ctrl+C copie la valeur</translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation>&amp;Copier la valeur</translation>
    </message>
</context>
<context>
    <name>wingman::ui::LeavingSheet</name>
    <message>
        <source>Keep Wingman running?</source>
        <translation>Garder Wingman en marche&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) are still running</source>
        <translation>
            <numerusform>%n opération est encore en cours</numerusform>
            <numerusform>%n opérations sont encore en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>In the tray it goes on watching, and tells you when something needs attention.</source>
        <translation>Dans la zone de notification, Wingman continue de surveiller et vous avertit quand quelque chose demande votre attention.</translation>
    </message>
    <message>
        <source>What was already sent goes on at its engine. Wingman waits a few seconds for the answer; an outcome that it does not learn is recorded as unknown, and looked up at the next start. Nothing is sent twice.</source>
        <translation>Ce qui a déjà été envoyé se poursuit sur son moteur. Wingman attend la réponse quelques secondes&#x202f;; une issue restée inconnue est enregistrée comme telle et recherchée au prochain démarrage. Rien n’est envoyé deux fois.</translation>
    </message>
    <message>
        <source>&amp;Remember this; Settings can change it</source>
        <translation>&amp;Mémoriser ce choix&#x202f;; modifiable dans les paramètres</translation>
    </message>
    <message>
        <source>Remember this choice</source>
        <translation>Mémoriser ce choix</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Quitter maintenant</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Rester dans la zone de notification</translation>
    </message>
    <message>
        <source>Waiting for what was sent</source>
        <translation>En attente de ce qui a été envoyé</translation>
    </message>
    <message>
        <source>Nothing is running any more</source>
        <translation>Plus rien ne s’exécute</translation>
    </message>
    <message>
        <source>All of it ended, and its outcome is recorded.</source>
        <translation>Tout est terminé et l’issue est enregistrée.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ListEditor</name>
    <message>
        <source>Containers</source>
        <translation>Conteneurs</translation>
    </message>
    <message>
        <source>VMs and LXC, by number</source>
        <translation>VM et LXC, par numéro</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>Imposed by %1; change it there.</source>
        <translation>Imposé par %1&#x202f;; à modifier là-bas.</translation>
    </message>
    <message>
        <source>Nothing is on this list.</source>
        <translation>Cette liste est vide.</translation>
    </message>
    <message>
        <source>Nothing of this kind is allowed in lab.</source>
        <translation>Rien de ce type n’est autorisé en mode LAB.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n nom</numerusform>
            <numerusform>%n noms</numerusform>
        </translation>
    </message>
    <message>
        <source>Never touched: %1</source>
        <translation>Jamais touché&#xa0;: %1</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>Autorisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>101 or pve1/101</source>
        <translation>101 ou pve1/101</translation>
    </message>
    <message>
        <source>web-1, web-* or endpoint/web-1</source>
        <translation>web-1, web-* ou endpoint/web-1</translation>
    </message>
    <message>
        <source>New entry for %1</source>
        <translation>Nouvelle entrée pour %1</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Ajouter à %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Remove the selected entry from %1</source>
        <translation>Retirer l’entrée sélectionnée de %1</translation>
    </message>
    <message>
        <source>It is on the list already.</source>
        <translation>Cela figure déjà sur la liste.</translation>
    </message>
    <message>
        <source>%1 imposes this list.</source>
        <translation>%1 impose cette liste.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ListRow</name>
    <message>
        <source>%1: %2</source>
        <comment>a button and the row it belongs to</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>wingman::ui::LockSection</name>
    <message>
        <source>When nobody &amp;uses it</source>
        <translation>Quand personne ne l’&amp;utilise</translation>
    </message>
    <message>
        <source>No key, no pointer in its windows for that long. What runs goes on.</source>
        <translation>Aucune touche, aucun pointeur dans ses fenêtres pendant ce temps. Ce qui est en cours continue.</translation>
    </message>
    <message>
        <source>After 5 minutes</source>
        <translation>Après 5 minutes</translation>
    </message>
    <message>
        <source>After 15 minutes</source>
        <translation>Après 15 minutes</translation>
    </message>
    <message>
        <source>After half an hour</source>
        <translation>Après une demi-heure</translation>
    </message>
    <message>
        <source>After an hour</source>
        <translation>Après une heure</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>With the &amp;desktop</source>
        <translation>Avec le &amp;bureau</translation>
    </message>
    <message>
        <source>When the desktop locks itself, or the machine goes to sleep and says so.</source>
        <translation>Quand le bureau se verrouille, ou que la machine se met en veille et le dit.</translation>
    </message>
    <message>
        <source>Lock too</source>
        <translation>Verrouiller aussi</translation>
    </message>
    <message>
        <source>Stay open</source>
        <translation>Rester ouverte</translation>
    </message>
    <message>
        <source>The passphrase is set.</source>
        <translation>La phrase secrète est définie.</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>La phrase secrète est changée.</translation>
    </message>
    <message>
        <source>The passphrase is removed.</source>
        <translation>La phrase secrète est retirée.</translation>
    </message>
    <message>
        <source>What is kept of the passphrase does not agree with the record: it opens nothing. In a terminal, %1 takes it away; then set a new one.</source>
        <translation>Ce qui est gardé de la phrase secrète ne concorde pas avec l’enregistrement : cela n’ouvre rien. Dans un terminal, %1 la retire ; définissez-en ensuite une nouvelle.</translation>
    </message>
    <message>
        <source>A passphrase is set, since %1. The console asks for it when it was locked, and when it starts.</source>
        <translation>Une phrase secrète est définie, depuis %1. La console la demande quand elle a été verrouillée, et quand elle démarre.</translation>
    </message>
    <message>
        <source>No passphrase is set: the console cannot be locked.</source>
        <translation>Aucune phrase secrète n’est définie : la console ne peut pas être verrouillée.</translation>
    </message>
    <message>
        <source>&amp;Change it…</source>
        <translation>&amp;Changer…</translation>
    </message>
    <message>
        <source>&amp;Set a passphrase…</source>
        <translation>&amp;Définir une phrase secrète…</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Définir une phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>When it locks itself</source>
        <translation>Quand elle se verrouille d’elle-même</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>&amp;Remove it…</source>
        <translation>&amp;Retirer…</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Retirer la phrase secrète</translation>
    </message>
    <message>
        <source>It keeps people from this window. A program or a terminal that runs as you can still do what you can: lock the desktop too. Locks, ways in and wrong passphrases are in the record.</source>
        <translation>Il tient les gens à l’écart de cette fenêtre. Un programme ou un terminal qui tourne en votre nom peut toujours ce que vous pouvez : verrouillez aussi le bureau. Les verrouillages, les entrées et les phrases fausses sont dans l’enregistrement.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::LockView</name>
    <message>
        <source>It was wrong too often.</source>
        <translation>Elle était fausse trop souvent.</translation>
    </message>
    <message>
        <source>The passphrase is needed.</source>
        <translation>La phrase secrète est nécessaire.</translation>
    </message>
    <message>
        <source>Looking whether it is right…</source>
        <translation>On regarde si elle est juste…</translation>
    </message>
    <message numerus="yes">
        <source>It was wrong too often. You can try again in %n second(s).</source>
        <translation>
            <numerusform>Elle était fausse trop souvent. Vous pourrez réessayer dans %n seconde.</numerusform>
            <numerusform>Elle était fausse trop souvent. Vous pourrez réessayer dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wingman is locked</source>
        <translation>Wingman est verrouillé</translation>
    </message>
    <message>
        <source>Locked since it started,</source>
        <comment>then an age</comment>
        <translation>Verrouillé depuis le démarrage,</translation>
    </message>
    <message>
        <source>Locked because nobody used it,</source>
        <comment>then an age</comment>
        <translation>Verrouillé faute d’utilisation,</translation>
    </message>
    <message>
        <source>Locked with the desktop,</source>
        <comment>then an age</comment>
        <translation>Verrouillé avec le bureau,</translation>
    </message>
    <message>
        <source>Locked by you,</source>
        <comment>then an age</comment>
        <translation>Verrouillé par vous,</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) go on behind it.</source>
        <translation>
            <numerusform>%n opération continue derrière.</numerusform>
            <numerusform>%n opérations continuent derrière.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Déverrouiller</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Looking whether it is right</source>
        <translation>On regarde si elle est juste</translation>
    </message>
    <message>
        <source>Forgotten? In a terminal this takes the passphrase away, and the record says so:</source>
        <translation>Oubliée ? Dans un terminal, ceci retire la phrase secrète, et l’enregistrement le dit :</translation>
    </message>
    <message>
        <source>&amp;Quit Wingman</source>
        <translation>&amp;Quitter Wingman</translation>
    </message>
    <message>
        <source>Quit Wingman</source>
        <translation>Quitter Wingman</translation>
    </message>
</context>
<context>
    <name>wingman::ui::LogSearch</name>
    <message>
        <source>This is no regular expression: %1</source>
        <translation>Ce n’est pas une expression régulière&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>wingman::ui::LogView</name>
    <message>
        <source>No valid pattern</source>
        <translation>Motif non valide</translation>
    </message>
    <message>
        <source>%1 lines so far</source>
        <translation>%1 lignes jusqu’ici</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <comment>that match</comment>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <translation>
            <numerusform>%n nouvelle ligne</numerusform>
            <numerusform>%n nouvelles lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Log lines</source>
        <translation>Lignes du journal</translation>
    </message>
    <message>
        <source>Search this log</source>
        <translation>Rechercher dans ce journal</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Search with a regular expression</source>
        <translation>Rechercher avec une expression régulière</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Tell upper and lower case apart</source>
        <translation>Distinguer majuscules et minuscules</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Previous match (Shift+N)</source>
        <translation>Occurrence précédente (Maj+N)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Next match (N)</source>
        <translation>Occurrence suivante (N)</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Follow the end; scrolling up pauses it (End)</source>
        <translation>Suivre la fin&#x202f;; remonter met le suivi en pause (Fin)</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Show when each line was written</source>
        <translation>Afficher l’heure d’écriture de chaque ligne</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>Retour à la ligne</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Replier les lignes longues</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the selection, or everything (Ctrl+C)</source>
        <translation>Copier la sélection, ou tout (Ctrl+C)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save these lines to a file</source>
        <translation>Enregistrer ces lignes dans un fichier</translation>
    </message>
</context>
<context>
    <name>wingman::ui::LoginForm</name>
    <message>
        <source>A token is needed.</source>
        <translation>Un jeton est nécessaire.</translation>
    </message>
    <message>
        <source>A token is written USER@REALM!NAME:VALUE.</source>
        <translation>Un jeton s’écrit USER@REALM!NAME:VALUE.</translation>
    </message>
    <message>
        <source>A user is written NAME@REALM, such as root@pam.</source>
        <translation>Un utilisateur s’écrit NAME@REALM, par exemple root@pam.</translation>
    </message>
    <message>
        <source>The password is needed.</source>
        <translation>Le mot de passe est nécessaire.</translation>
    </message>
    <message>
        <source>The name of the token is needed.</source>
        <translation>Le nom du jeton est nécessaire.</translation>
    </message>
    <message>
        <source>The value of the token is needed.</source>
        <translation>La valeur du jeton est nécessaire.</translation>
    </message>
    <message>
        <source>How we are let in</source>
        <translation>Comment nous y sommes admis</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Jeton d’API</translation>
    </message>
    <message>
        <source>In one text, as Proxmox shows it once</source>
        <translation>D’un seul tenant, tel que Proxmox l’affiche une seule fois</translation>
    </message>
    <message>
        <source>Token in parts</source>
        <translation>Jeton en parties</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Utilisateur et mot de passe</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>&amp;Jeton</translation>
    </message>
    <message>
        <source>root@pam!wingman:xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx</source>
        <translation>root@pam!wingman:xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx</translation>
    </message>
    <message>
        <source>&amp;User with realm</source>
        <translation>Uti&amp;lisateur avec royaume</translation>
    </message>
    <message>
        <source>root@pam, alice@pve</source>
        <translation>root@pam, alice@pve</translation>
    </message>
    <message>
        <source>Token&apos;s na&amp;me</source>
        <translation>No&amp;m du jeton</translation>
    </message>
    <message>
        <source>Token&apos;s &amp;value</source>
        <translation>&amp;Valeur du jeton</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <source>It is asked for a second factor where the user has one. A token of its own, with few rights, is the better login for a program.</source>
        <translation>Un second facteur est demandé si l’utilisateur en a un. Un jeton dédié, avec peu de droits, convient mieux à un programme.</translation>
    </message>
    <message>
        <source>It is kept in the system&apos;s keychain; everything else only holds a reference to it.</source>
        <translation>Conservé dans le trousseau du système&#x202f;; tout le reste n’en contient qu’une référence.</translation>
    </message>
    <message>
        <source>%1, out of %2 in %3.</source>
        <comment>who, files, folder</comment>
        <translation>%1, tiré de %2 dans %3.</translation>
    </message>
    <message>
        <source>%1 Others on this machine could read it: a new token is the safer one.</source>
        <translation>%1 D’autres personnes sur cette machine pouvaient le lire&#xa0;: un nouveau jeton est plus sûr.</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Choisir un autre dossier…</translation>
    </message>
    <message>
        <source>Take it over from secret files…</source>
        <translation>Reprendre depuis des fichiers de secrets…</translation>
    </message>
    <message>
        <source>Take the login over from the secret files of an earlier Wingman</source>
        <translation>Reprendre les identifiants depuis les fichiers de secrets d’un Wingman antérieur</translation>
    </message>
</context>
<context>
    <name>wingman::ui::LogsTab</name>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>Lecture du journal</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <comment>clock time</comment>
        <translation>Terminé %1</translation>
    </message>
    <message>
        <source>It has written nothing</source>
        <translation>Il n’a rien écrit</translation>
    </message>
    <message>
        <source>Lines appear here by themselves when it writes some.</source>
        <translation>Des lignes apparaissent ici d’elles-mêmes dès qu’il en écrit.</translation>
    </message>
    <message>
        <source>Interrupted %1</source>
        <comment>clock time</comment>
        <translation>Interrompu %1</translation>
    </message>
    <message>
        <source>The log cannot be read now</source>
        <translation>Le journal ne peut pas être lu pour le moment</translation>
    </message>
    <message>
        <source>It stopped writing at %1</source>
        <translation>Il a cessé d’écrire à %1</translation>
    </message>
    <message>
        <source>The log goes on here when it is started again.</source>
        <translation>Le journal reprend ici au prochain démarrage.</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Enregistrer le journal</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
</context>
<context>
    <name>wingman::ui::MainWindow</name>
    <message>
        <source>There is no page named %1.</source>
        <translation>Il n’existe pas de page nommée %1.</translation>
    </message>
    <message>
        <source>%1 – Wingman</source>
        <comment>page</comment>
        <translation>%1 – Wingman</translation>
    </message>
    <message>
        <source>Opening your data</source>
        <translation>Ouverture de vos données</translation>
    </message>
    <message>
        <source>The database is being opened and its record looked at.</source>
        <translation>La base de données s’ouvre et son enregistrement est examiné.</translation>
    </message>
    <message>
        <source>Locked – Wingman</source>
        <translation>Verrouillé – Wingman</translation>
    </message>
    <message>
        <source>The passphrase is set. %1 locks the console.</source>
        <translation>La phrase secrète est définie. %1 verrouille la console.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::MenuReason</name>
    <message>
        <source>%1 (refused)</source>
        <comment>an entry of a menu</comment>
        <translation>%1 (refusé)</translation>
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
        <translation>&amp;Copier les détails</translation>
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
        <translation>Nœud %1</translation>
    </message>
    <message>
        <source>Address of a node</source>
        <translation>Adresse d’un nœud</translation>
    </message>
    <message>
        <source>Address of node %1</source>
        <translation>Adresse du nœud %1</translation>
    </message>
    <message>
        <source>pve1.example or https://10.0.0.11:8006</source>
        <translation>pve1.example ou https://10.0.0.11:8006</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove the address of node %1</source>
        <translation>Supprimer l’adresse du nœud %1</translation>
    </message>
    <message>
        <source>You accepted this certificate. Another one will be refused from now on.</source>
        <translation>Vous avez accepté ce certificat. Tout autre sera désormais refusé.</translation>
    </message>
    <message>
        <source>Nobody vouches for its certificate: %1, issued by %2, good from %3 until %4. Compare the SHA-256 fingerprint with what the node itself shows under Certificates, or with “pvenode cert info”.</source>
        <translation>Personne ne se porte garant de son certificat&#xa0;: %1, émis par %2, valable du %3 au %4. Comparez l’empreinte SHA-256 avec celle que le nœud lui-même affiche sous Certificats, ou avec «&#x202f;pvenode cert info&#x202f;».</translation>
    </message>
    <message>
        <source>An authority that is trusted here vouches for its certificate.</source>
        <translation>Une autorité reconnue ici se porte garante de son certificat.</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint %1</source>
        <translation>Empreinte SHA-256 %1</translation>
    </message>
    <message>
        <source>I compared it: this is the node&apos;s certificate</source>
        <translation>J’ai comparé&#xa0;: c’est bien le certificat du nœud</translation>
    </message>
    <message>
        <source>Another node of this cluster</source>
        <translation>Un autre nœud de ce cluster</translation>
    </message>
    <message>
        <source>Add the address of another node, used when the first does not answer</source>
        <translation>Ajouter l’adresse d’un autre nœud, utilisée quand le premier ne répond pas</translation>
    </message>
</context>
<context>
    <name>wingman::ui::NodeDetails</name>
    <message>
        <source>node</source>
        <translation>nœud</translation>
    </message>
    <message>
        <source>A node of %1</source>
        <translation>Un nœud de %1</translation>
    </message>
    <message>
        <source>As last seen</source>
        <translation>Dernier état vu</translation>
    </message>
    <message>
        <source>No node of the cluster answers; this is what was read %1.</source>
        <translation>Aucun nœud du cluster ne répond&#x202f;; voici ce qui a été lu %1.</translation>
    </message>
    <message>
        <source>The node is offline</source>
        <translation>Le nœud est hors ligne</translation>
    </message>
    <message>
        <source>The rest of the cluster answers, and says that this node does not.</source>
        <translation>Le reste du cluster répond et indique que ce nœud ne répond pas.</translation>
    </message>
    <message>
        <source>The node could not be asked</source>
        <translation>Le nœud n’a pas pu être interrogé</translation>
    </message>
    <message>
        <source>The cluster answers; what was passed on to this node came back with: %1</source>
        <translation>Le cluster répond&#x202f;; ce qui a été transmis à ce nœud est revenu avec&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show its &amp;guests</source>
        <translation>Afficher ses &amp;invités</translation>
    </message>
    <message>
        <source>Read &amp;again</source>
        <translation>&amp;Relire</translation>
    </message>
    <message>
        <source>Storages it sees</source>
        <translation>Stockages qu’il voit</translation>
    </message>
    <message>
        <source>None is known.</source>
        <translation>Aucun n’est connu.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::NodeFacts</name>
    <message>
        <source>active</source>
        <comment>a subscription</comment>
        <translation>actif</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a subscription</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>expired</source>
        <comment>a subscription</comment>
        <translation>expiré</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <comment>a subscription</comment>
        <translation>pas encore contrôlé</translation>
    </message>
    <message>
        <source>Certificate %1</source>
        <comment>its file</comment>
        <translation>Certificat %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <comment>how long ago</comment>
        <translation>expiré %1</translation>
    </message>
    <message>
        <source>valid until %1 (%2)</source>
        <comment>a moment, in how long</comment>
        <translation>valable jusqu’au %1 (%2)</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <comment>updates</comment>
        <translation>rien en attente</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) wait</source>
        <translation>
            <numerusform>%n paquet en attente</numerusform>
            <numerusform>%n paquets en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Notices</name>
    <message numerus="yes">
        <source>%n approval(s) wait</source>
        <translation>
            <numerusform>%n approbation en attente</numerusform>
            <numerusform>%n approbations en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) ended well</source>
        <translation>
            <numerusform>%n opération réussie</numerusform>
            <numerusform>%n opérations réussies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) did not succeed</source>
        <translation>
            <numerusform>%n opération non aboutie</numerusform>
            <numerusform>%n opérations non abouties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s) do not answer</source>
        <translation>
            <numerusform>%n point d’accès ne répond pas</numerusform>
            <numerusform>%n points d’accès ne répondent pas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s) answer again</source>
        <translation>
            <numerusform>%n point d’accès répond à nouveau</numerusform>
            <numerusform>%n points d’accès répondent à nouveau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n container(s) became unhealthy</source>
        <translation>
            <numerusform>%n conteneur est devenu défaillant</numerusform>
            <numerusform>%n conteneurs sont devenus défaillants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>It did not succeed</source>
        <translation>Cela n’a pas abouti</translation>
    </message>
    <message>
        <source>It was not carried out</source>
        <translation>Cela n’a pas été exécuté</translation>
    </message>
    <message>
        <source>An endpoint answers again</source>
        <translation>Un point d’accès répond à nouveau</translation>
    </message>
    <message>
        <source>An endpoint does not answer</source>
        <translation>Un point d’accès ne répond pas</translation>
    </message>
    <message>
        <source>A container became unhealthy</source>
        <translation>Un conteneur est devenu défaillant</translation>
    </message>
    <message>
        <source>Open the plan to decide.</source>
        <translation>Ouvrez le plan pour décider.</translation>
    </message>
    <message>
        <source>Unlock Wingman to see what it is about.</source>
        <translation>Déverrouillez Wingman pour voir de quoi il s’agit.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Operations</name>
    <message>
        <source>Start %1</source>
        <translation>Démarrer %1</translation>
    </message>
    <message>
        <source>Approve and start %1</source>
        <translation>Approuver et démarrer %1</translation>
    </message>
    <message>
        <source>Starting %1</source>
        <translation>Démarrage de %1</translation>
    </message>
    <message>
        <source>Started: %1</source>
        <translation>Démarré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ask the engine to start it</source>
        <translation>Demander au moteur de le démarrer</translation>
    </message>
    <message>
        <source>Ask the engine to let it go on</source>
        <translation>Demander au moteur de le laisser reprendre</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Arrêter %1</translation>
    </message>
    <message>
        <source>Approve and stop %1</source>
        <translation>Approuver et arrêter %1</translation>
    </message>
    <message>
        <source>Stopping %1</source>
        <translation>Arrêt de %1</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Arrêté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ask the engine to stop it</source>
        <translation>Demander au moteur de l’arrêter</translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation>Redémarrer %1</translation>
    </message>
    <message>
        <source>Approve and restart %1</source>
        <translation>Approuver et redémarrer %1</translation>
    </message>
    <message>
        <source>Restarting %1</source>
        <translation>Redémarrage de %1</translation>
    </message>
    <message>
        <source>Restarted: %1</source>
        <translation>Redémarré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ask the engine to restart it</source>
        <translation>Demander au moteur de le redémarrer</translation>
    </message>
    <message>
        <source>Not needed: a restart keeps its configuration and data</source>
        <translation>Inutile&#xa0;: un redémarrage conserve sa configuration et ses données</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>Mettre %1 en pause</translation>
    </message>
    <message>
        <source>Approve and pause %1</source>
        <translation>Approuver et mettre %1 en pause</translation>
    </message>
    <message>
        <source>Pausing %1</source>
        <translation>Mise en pause de %1</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>En pause&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ask the engine to hold it still</source>
        <translation>Demander au moteur de le figer</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Renommer %1 en %2</translation>
    </message>
    <message>
        <source>Approve and rename %1 to %2</source>
        <translation>Approuver et renommer %1 en %2</translation>
    </message>
    <message>
        <source>Renaming %1 to %2</source>
        <translation>Renommage de %1 en %2</translation>
    </message>
    <message>
        <source>Renamed: %1 is now %2</source>
        <translation>Renommé&#xa0;: %1 s’appelle désormais %2</translation>
    </message>
    <message>
        <source>Ask the engine to rename it to %2</source>
        <translation>Demander au moteur de le renommer en %2</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>Approve and rename %1</source>
        <translation>Approuver et renommer %1</translation>
    </message>
    <message>
        <source>Renaming %1</source>
        <translation>Renommage de %1</translation>
    </message>
    <message>
        <source>Renamed: %1</source>
        <translation>Renommé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ask the engine to rename it</source>
        <translation>Demander au moteur de le renommer</translation>
    </message>
    <message>
        <source>Kill %1</source>
        <translation>Tuer %1</translation>
    </message>
    <message>
        <source>Approve and kill %1</source>
        <translation>Approuver et tuer %1</translation>
    </message>
    <message>
        <source>Killing %1</source>
        <translation>Arrêt forcé de %1</translation>
    </message>
    <message>
        <source>Killed: %1</source>
        <translation>Tué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ask the engine to end it at once</source>
        <translation>Demander au moteur d’y mettre fin immédiatement</translation>
    </message>
    <message>
        <source>It can be started again; what it had not written yet stays lost</source>
        <translation>Il peut être redémarré&#x202f;; ce qu’il n’avait pas encore écrit reste perdu</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Approve and remove %1</source>
        <translation>Approuver et supprimer %1</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>Suppression de %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ask the engine to remove it</source>
        <translation>Demander au moteur de le supprimer</translation>
    </message>
    <message>
        <source>Not possible: what it wrote outside of volumes is gone for good</source>
        <translation>Impossible&#xa0;: ce qu’il a écrit hors des volumes disparaît définitivement</translation>
    </message>
    <message>
        <source>Bring up the test stack on %1</source>
        <translation>Monter la pile de test sur %1</translation>
    </message>
    <message>
        <source>Approve and bring up the test stack on %1</source>
        <translation>Approuver et monter la pile de test sur %1</translation>
    </message>
    <message>
        <source>Bringing up the test stack on %1</source>
        <translation>Montage de la pile de test sur %1</translation>
    </message>
    <message>
        <source>The test stack is up on %1</source>
        <translation>La pile de test est montée sur %1</translation>
    </message>
    <message>
        <source>Take the test stack down again; it holds nothing of yours</source>
        <translation>Démonter la pile de test&#x202f;; elle ne contient rien à vous</translation>
    </message>
    <message>
        <source>Take down the test stack on %1</source>
        <translation>Démonter la pile de test sur %1</translation>
    </message>
    <message>
        <source>Approve and take down the test stack on %1</source>
        <translation>Approuver et démonter la pile de test sur %1</translation>
    </message>
    <message>
        <source>Taking down the test stack on %1</source>
        <translation>Démontage de la pile de test sur %1</translation>
    </message>
    <message>
        <source>The test stack is down on %1</source>
        <translation>La pile de test est démontée sur %1</translation>
    </message>
    <message>
        <source>Bring it up again; it begins anew</source>
        <translation>La remonter&#x202f;; elle repart de zéro</translation>
    </message>
    <message>
        <source>Ask the node to start it</source>
        <translation>Demander au nœud de le démarrer</translation>
    </message>
    <message>
        <source>Shut down %1</source>
        <translation>Éteindre %1</translation>
    </message>
    <message>
        <source>Approve and shut down %1</source>
        <translation>Approuver et éteindre %1</translation>
    </message>
    <message>
        <source>Shutting down %1</source>
        <translation>Extinction de %1</translation>
    </message>
    <message>
        <source>Shut down: %1</source>
        <translation>Éteint&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ask the node to let it end by itself</source>
        <translation>Demander au nœud de le laisser se terminer de lui-même</translation>
    </message>
    <message>
        <source>Reboot %1</source>
        <translation>Redémarrer %1</translation>
    </message>
    <message>
        <source>Approve and reboot %1</source>
        <translation>Approuver et redémarrer %1</translation>
    </message>
    <message>
        <source>Rebooting %1</source>
        <translation>Redémarrage de %1</translation>
    </message>
    <message>
        <source>Rebooted: %1</source>
        <translation>Redémarré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ask the node to reboot it</source>
        <translation>Demander au nœud de le redémarrer</translation>
    </message>
    <message>
        <source>Not needed: a reboot keeps its configuration and disks</source>
        <translation>Inutile&#xa0;: un redémarrage conserve sa configuration et ses disques</translation>
    </message>
    <message>
        <source>Stop %1 at once</source>
        <translation>Arrêter %1 immédiatement</translation>
    </message>
    <message>
        <source>Approve and stop %1 at once</source>
        <translation>Approuver et arrêter %1 immédiatement</translation>
    </message>
    <message>
        <source>Stopping %1 at once</source>
        <translation>Arrêt immédiat de %1</translation>
    </message>
    <message>
        <source>Ask the node to cut its power</source>
        <translation>Demander au nœud de couper son alimentation</translation>
    </message>
    <message>
        <source>Change the policy</source>
        <translation>Modifier la politique</translation>
    </message>
    <message>
        <source>Changing the policy</source>
        <translation>Modification de la politique</translation>
    </message>
    <message>
        <source>The policy was changed</source>
        <translation>La politique a été modifiée</translation>
    </message>
    <message>
        <source>Write a new version of the policy</source>
        <translation>Écrire une nouvelle version de la politique</translation>
    </message>
    <message>
        <source>Change it back; every version is kept</source>
        <translation>La modifier en sens inverse&#x202f;; toutes les versions sont conservées</translation>
    </message>
    <message>
        <source>Put %2 on the denylist</source>
        <translation>Mettre %2 sur la liste d’exclusion</translation>
    </message>
    <message>
        <source>Putting %2 on the denylist</source>
        <translation>Ajout de %2 à la liste d’exclusion</translation>
    </message>
    <message>
        <source>%2 is on the denylist</source>
        <translation>%2 est sur la liste d’exclusion</translation>
    </message>
    <message>
        <source>Put %2 on the allowlist</source>
        <translation>Mettre %2 sur la liste d’autorisation</translation>
    </message>
    <message>
        <source>Putting %2 on the allowlist</source>
        <translation>Ajout de %2 à la liste d’autorisation</translation>
    </message>
    <message>
        <source>%2 is on the allowlist</source>
        <translation>%2 est sur la liste d’autorisation</translation>
    </message>
    <message>
        <source>Take %2 off the denylist</source>
        <translation>Retirer %2 de la liste d’exclusion</translation>
    </message>
    <message>
        <source>Taking %2 off the denylist</source>
        <translation>Retrait de %2 de la liste d’exclusion</translation>
    </message>
    <message>
        <source>%2 is off the denylist</source>
        <translation>%2 n’est plus sur la liste d’exclusion</translation>
    </message>
    <message>
        <source>Take %2 off the allowlist</source>
        <translation>Retirer %2 de la liste d’autorisation</translation>
    </message>
    <message>
        <source>Taking %2 off the allowlist</source>
        <translation>Retrait de %2 de la liste d’autorisation</translation>
    </message>
    <message>
        <source>%2 is off the allowlist</source>
        <translation>%2 n’est plus sur la liste d’autorisation</translation>
    </message>
    <message>
        <source>Allow dangerous operations for a while</source>
        <translation>Autoriser temporairement les opérations dangereuses</translation>
    </message>
    <message>
        <source>Allowing dangerous operations</source>
        <translation>Autorisation des opérations dangereuses</translation>
    </message>
    <message>
        <source>Dangerous operations are allowed for a while</source>
        <translation>Les opérations dangereuses sont temporairement autorisées</translation>
    </message>
    <message>
        <source>It ends by itself, or stop it at any time</source>
        <translation>Cela prend fin de soi-même, ou à tout moment sur demande</translation>
    </message>
    <message>
        <source>Stop allowing dangerous operations</source>
        <translation>Ne plus autoriser les opérations dangereuses</translation>
    </message>
    <message>
        <source>Ending dangerous operations</source>
        <translation>Fin des opérations dangereuses</translation>
    </message>
    <message>
        <source>Dangerous operations are off</source>
        <translation>Les opérations dangereuses sont désactivées</translation>
    </message>
    <message>
        <source>Allow them again for a while</source>
        <translation>Les autoriser à nouveau temporairement</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>Régler %1 sur %2</translation>
    </message>
    <message>
        <source>Setting %1 to %2</source>
        <translation>Réglage de %1 sur %2</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1 vaut désormais %2</translation>
    </message>
    <message>
        <source>Write a new version of the settings</source>
        <translation>Écrire une nouvelle version des paramètres</translation>
    </message>
    <message>
        <source>Set it back; every version is kept</source>
        <translation>Rétablir l’ancienne valeur&#x202f;; toutes les versions sont conservées</translation>
    </message>
    <message>
        <source>Save endpoint %1</source>
        <translation>Enregistrer le point d’accès %1</translation>
    </message>
    <message>
        <source>Saving endpoint %1</source>
        <translation>Enregistrement du point d’accès %1</translation>
    </message>
    <message>
        <source>Saved: endpoint %1</source>
        <translation>Enregistré&#xa0;: point d’accès %1</translation>
    </message>
    <message>
        <source>Write a new version of the endpoints</source>
        <translation>Écrire une nouvelle version des points d’accès</translation>
    </message>
    <message>
        <source>Forget it again; nothing at the endpoint changes</source>
        <translation>L’oublier à nouveau&#x202f;; rien ne change sur le point d’accès</translation>
    </message>
    <message>
        <source>Forget endpoint %1</source>
        <translation>Oublier le point d’accès %1</translation>
    </message>
    <message>
        <source>Forgetting endpoint %1</source>
        <translation>Oubli du point d’accès %1</translation>
    </message>
    <message>
        <source>Forgotten: endpoint %1</source>
        <translation>Oublié&#xa0;: point d’accès %1</translation>
    </message>
    <message>
        <source>Save it again; nothing at the endpoint changes</source>
        <translation>L’enregistrer à nouveau&#x202f;; rien ne change sur le point d’accès</translation>
    </message>
    <message>
        <source>Arm %2</source>
        <translation>Armer %2</translation>
    </message>
    <message>
        <source>Arming %2</source>
        <translation>Armement de %2</translation>
    </message>
    <message>
        <source>Armed: %2</source>
        <translation>Armé&#xa0;: %2</translation>
    </message>
    <message>
        <source>Write the armed mode down</source>
        <translation>Noter le mode armé</translation>
    </message>
    <message>
        <source>Disarm at any time</source>
        <translation>Désarmer à tout moment</translation>
    </message>
    <message>
        <source>Disarm</source>
        <translation>Désarmer</translation>
    </message>
    <message>
        <source>Disarming</source>
        <translation>Désarmement</translation>
    </message>
    <message>
        <source>Disarmed</source>
        <translation>Désarmé</translation>
    </message>
    <message>
        <source>Write down that nothing is armed</source>
        <translation>Noter que rien n’est armé</translation>
    </message>
    <message>
        <source>Arm it again</source>
        <translation>L’armer à nouveau</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>operation: target</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Approve: %1, %2</source>
        <comment>operation: target</comment>
        <translation>Approuver&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Under way: %1, %2</source>
        <comment>operation: target</comment>
        <translation>En cours&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Done: %1, %2</source>
        <comment>operation: target</comment>
        <translation>Fait&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>VMID and name of a guest</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n container(s)</source>
        <translation>
            <numerusform>%n conteneur</numerusform>
            <numerusform>%n conteneurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n virtual machine(s)</source>
        <translation>
            <numerusform>%n machine virtuelle</numerusform>
            <numerusform>%n machines virtuelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system container(s)</source>
        <translation>
            <numerusform>%n conteneur système</numerusform>
            <numerusform>%n conteneurs système</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>%n cible</numerusform>
            <numerusform>%n cibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>Reprendre %1</translation>
    </message>
    <message>
        <source>Approve and resume %1</source>
        <translation>Approuver et reprendre %1</translation>
    </message>
    <message>
        <source>Resuming %1</source>
        <translation>Reprise de %1</translation>
    </message>
    <message>
        <source>Resumed: %1</source>
        <translation>Repris&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Kill</source>
        <translation>Tuer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Éteindre</translation>
    </message>
    <message>
        <source>Reboot</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Stop at once</source>
        <translation>Arrêter immédiatement</translation>
    </message>
    <message>
        <source>Ask the node to let it go on</source>
        <translation>Demander au nœud de le laisser reprendre</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Suspend %1</source>
        <translation>Suspendre %1</translation>
    </message>
    <message>
        <source>Approve and suspend %1</source>
        <translation>Approuver et suspendre %1</translation>
    </message>
    <message>
        <source>Suspending %1</source>
        <translation>Suspension de %1</translation>
    </message>
    <message>
        <source>Suspended: %1</source>
        <translation>Suspendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ask the node to hold it still</source>
        <translation>Demander au nœud de le figer</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Réinitialiser %1</translation>
    </message>
    <message>
        <source>Approve and reset %1</source>
        <translation>Approuver et réinitialiser %1</translation>
    </message>
    <message>
        <source>Resetting %1</source>
        <translation>Réinitialisation de %1</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Réinitialisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ask the node to restart it as if its power had failed</source>
        <translation>Demander au nœud de le redémarrer comme après une coupure de courant</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>what opens its plan: Restart web-1</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Begin the test stack anew on %1</source>
        <translation>Recréer la pile de test sur %1</translation>
    </message>
    <message>
        <source>Approve and begin the test stack anew on %1</source>
        <translation>Approuver et recréer la pile de test sur %1</translation>
    </message>
    <message>
        <source>Beginning the test stack anew on %1</source>
        <translation>Recréation de la pile de test sur %1</translation>
    </message>
    <message>
        <source>The test stack is new on %1</source>
        <translation>La pile de test est recréée sur %1</translation>
    </message>
    <message>
        <source>Not needed: it holds nothing of yours</source>
        <translation>Inutile&#xa0;: elle ne contient rien à vous</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>Prendre un instantané</translation>
    </message>
    <message>
        <source>Take snapshot %2 of %1</source>
        <translation>Prendre l’instantané %2 de %1</translation>
    </message>
    <message>
        <source>Approve and take snapshot %2 of %1</source>
        <translation>Approuver et prendre l’instantané %2 de %1</translation>
    </message>
    <message>
        <source>Taking snapshot %2 of %1</source>
        <translation>Prise de l’instantané %2 de %1</translation>
    </message>
    <message>
        <source>Snapshot taken: %2 of %1</source>
        <translation>Instantané pris&#xa0;: %2 de %1</translation>
    </message>
    <message>
        <source>Ask the node for snapshot %2</source>
        <translation>Demander au nœud l’instantané %2</translation>
    </message>
    <message>
        <source>Take a snapshot of %1</source>
        <translation>Prendre un instantané de %1</translation>
    </message>
    <message>
        <source>Approve and take a snapshot of %1</source>
        <translation>Approuver et prendre un instantané de %1</translation>
    </message>
    <message>
        <source>Taking a snapshot of %1</source>
        <translation>Prise d’un instantané de %1</translation>
    </message>
    <message>
        <source>Snapshot taken: %1</source>
        <translation>Instantané pris&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ask the node for a snapshot</source>
        <translation>Demander un instantané au nœud</translation>
    </message>
    <message>
        <source>Delete a snapshot</source>
        <translation>Supprimer un instantané</translation>
    </message>
    <message>
        <source>Delete snapshot %2 of %1</source>
        <translation>Supprimer l’instantané %2 de %1</translation>
    </message>
    <message>
        <source>Approve and delete snapshot %2 of %1</source>
        <translation>Approuver et supprimer l’instantané %2 de %1</translation>
    </message>
    <message>
        <source>Deleting snapshot %2 of %1</source>
        <translation>Suppression de l’instantané %2 de %1</translation>
    </message>
    <message>
        <source>Snapshot deleted: %2 of %1</source>
        <translation>Instantané supprimé&#xa0;: %2 de %1</translation>
    </message>
    <message>
        <source>Ask the node to delete snapshot %2</source>
        <translation>Demander au nœud de supprimer l’instantané %2</translation>
    </message>
    <message>
        <source>Not possible: what the guest was then is gone for good</source>
        <translation>Impossible&#xa0;: l’état que l’invité avait alors disparaît définitivement</translation>
    </message>
    <message>
        <source>Delete a snapshot of %1</source>
        <translation>Supprimer un instantané de %1</translation>
    </message>
    <message>
        <source>Approve and delete a snapshot of %1</source>
        <translation>Approuver et supprimer un instantané de %1</translation>
    </message>
    <message>
        <source>Deleting a snapshot of %1</source>
        <translation>Suppression d’un instantané de %1</translation>
    </message>
    <message>
        <source>Snapshot deleted: %1</source>
        <translation>Instantané supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ask the node to delete the snapshot</source>
        <translation>Demander au nœud de supprimer l’instantané</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Roll %1 back to %2</source>
        <translation>Ramener %1 à %2</translation>
    </message>
    <message>
        <source>Approve and roll %1 back to %2</source>
        <translation>Approuver et ramener %1 à %2</translation>
    </message>
    <message>
        <source>Rolling %1 back to %2</source>
        <translation>Retour de %1 à %2</translation>
    </message>
    <message>
        <source>Rolled back: %1 to %2</source>
        <translation>Ramené&#xa0;: %1 à %2</translation>
    </message>
    <message>
        <source>Ask the node to go back to snapshot %2</source>
        <translation>Demander au nœud de revenir à l’instantané %2</translation>
    </message>
    <message>
        <source>Not possible: what was written since the snapshot is gone for good</source>
        <translation>Impossible&#xa0;: ce qui a été écrit depuis l’instantané disparaît définitivement</translation>
    </message>
    <message>
        <source>Roll %1 back to a snapshot</source>
        <translation>Ramener %1 à un instantané</translation>
    </message>
    <message>
        <source>Approve and roll %1 back to a snapshot</source>
        <translation>Approuver et ramener %1 à un instantané</translation>
    </message>
    <message>
        <source>Rolling %1 back</source>
        <translation>Retour en arrière de %1</translation>
    </message>
    <message>
        <source>Rolled back: %1</source>
        <translation>Ramené&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ask the node to go back to the snapshot</source>
        <translation>Demander au nœud de revenir à l’instantané</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Back up %1 to %2</source>
        <translation>Sauvegarder %1 sur %2</translation>
    </message>
    <message>
        <source>Approve and back up %1 to %2</source>
        <translation>Approuver et sauvegarder %1 sur %2</translation>
    </message>
    <message>
        <source>Backing up %1 to %2</source>
        <translation>Sauvegarde de %1 sur %2</translation>
    </message>
    <message>
        <source>Backed up: %1 to %2</source>
        <translation>Sauvegardé&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Ask the node for a backup to %2</source>
        <translation>Demander au nœud une sauvegarde sur %2</translation>
    </message>
    <message>
        <source>Not needed: the guest stays as it is, and the copy can be deleted</source>
        <translation>Inutile&#xa0;: l’invité reste tel quel, et la copie peut être supprimée</translation>
    </message>
    <message>
        <source>Back up %1</source>
        <translation>Sauvegarder %1</translation>
    </message>
    <message>
        <source>Approve and back up %1</source>
        <translation>Approuver et sauvegarder %1</translation>
    </message>
    <message>
        <source>Backing up %1</source>
        <translation>Sauvegarde de %1</translation>
    </message>
    <message>
        <source>Backed up: %1</source>
        <translation>Sauvegardé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ask the node for a backup</source>
        <translation>Demander une sauvegarde au nœud</translation>
    </message>
    <message>
        <source>Migrate</source>
        <translation>Migrer</translation>
    </message>
    <message>
        <source>Migrate %1 to %2</source>
        <translation>Migrer %1 vers %2</translation>
    </message>
    <message>
        <source>Approve and migrate %1 to %2</source>
        <translation>Approuver et migrer %1 vers %2</translation>
    </message>
    <message>
        <source>Migrating %1 to %2</source>
        <translation>Migration de %1 vers %2</translation>
    </message>
    <message>
        <source>Migrated: %1 is on %2</source>
        <translation>Migré&#xa0;: %1 est sur %2</translation>
    </message>
    <message>
        <source>Ask the node to hand it over to %2</source>
        <translation>Demander au nœud de le transmettre à %2</translation>
    </message>
    <message>
        <source>Migrate %1</source>
        <translation>Migrer %1</translation>
    </message>
    <message>
        <source>Approve and migrate %1</source>
        <translation>Approuver et migrer %1</translation>
    </message>
    <message>
        <source>Migrating %1</source>
        <translation>Migration de %1</translation>
    </message>
    <message>
        <source>Migrated: %1</source>
        <translation>Migré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ask the node to hand it over</source>
        <translation>Demander au nœud de le transmettre</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>Cloner</translation>
    </message>
    <message>
        <source>Clone %1 as %2</source>
        <translation>Cloner %1 en %2</translation>
    </message>
    <message>
        <source>Approve and clone %1 as %2</source>
        <translation>Approuver et cloner %1 en %2</translation>
    </message>
    <message>
        <source>Cloning %1 as %2</source>
        <translation>Clonage de %1 en %2</translation>
    </message>
    <message>
        <source>Cloned: %1 as %2</source>
        <translation>Cloné&#xa0;: %1 en %2</translation>
    </message>
    <message>
        <source>Ask the node for clone %2</source>
        <translation>Demander au nœud le clone %2</translation>
    </message>
    <message>
        <source>Not needed: the guest stays as it is, and the clone can be destroyed</source>
        <translation>Inutile&#xa0;: l’invité reste tel quel, et le clone peut être détruit</translation>
    </message>
    <message>
        <source>Clone %1</source>
        <translation>Cloner %1</translation>
    </message>
    <message>
        <source>Approve and clone %1</source>
        <translation>Approuver et cloner %1</translation>
    </message>
    <message>
        <source>Cloning %1</source>
        <translation>Clonage de %1</translation>
    </message>
    <message>
        <source>Cloned: %1</source>
        <translation>Cloné&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ask the node for a clone</source>
        <translation>Demander un clone au nœud</translation>
    </message>
    <message>
        <source>Change the configuration</source>
        <translation>Modifier la configuration</translation>
    </message>
    <message>
        <source>Change the configuration of %1</source>
        <translation>Modifier la configuration de %1</translation>
    </message>
    <message>
        <source>Approve and change the configuration of %1</source>
        <translation>Approuver et modifier la configuration de %1</translation>
    </message>
    <message>
        <source>Changing the configuration of %1</source>
        <translation>Modification de la configuration de %1</translation>
    </message>
    <message>
        <source>Configuration changed: %1</source>
        <translation>Configuration modifiée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ask the node to write the configuration</source>
        <translation>Demander au nœud d’écrire la configuration</translation>
    </message>
    <message>
        <source>Grow a disk</source>
        <translation>Agrandir un disque</translation>
    </message>
    <message>
        <source>Grow disk %2 of %1</source>
        <translation>Agrandir le disque %2 de %1</translation>
    </message>
    <message>
        <source>Approve and grow disk %2 of %1</source>
        <translation>Approuver et agrandir le disque %2 de %1</translation>
    </message>
    <message>
        <source>Growing disk %2 of %1</source>
        <translation>Agrandissement du disque %2 de %1</translation>
    </message>
    <message>
        <source>Grown: disk %2 of %1</source>
        <translation>Agrandi&#xa0;: disque %2 de %1</translation>
    </message>
    <message>
        <source>Ask the node to grow disk %2</source>
        <translation>Demander au nœud d’agrandir le disque %2</translation>
    </message>
    <message>
        <source>Not possible: a disk can only grow</source>
        <translation>Impossible&#xa0;: un disque ne peut que grandir</translation>
    </message>
    <message>
        <source>Grow a disk of %1</source>
        <translation>Agrandir un disque de %1</translation>
    </message>
    <message>
        <source>Approve and grow a disk of %1</source>
        <translation>Approuver et agrandir un disque de %1</translation>
    </message>
    <message>
        <source>Growing a disk of %1</source>
        <translation>Agrandissement d’un disque de %1</translation>
    </message>
    <message>
        <source>Grown: a disk of %1</source>
        <translation>Agrandi&#xa0;: un disque de %1</translation>
    </message>
    <message>
        <source>Ask the node to grow the disk</source>
        <translation>Demander au nœud d’agrandir le disque</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Restore %1 from a backup</source>
        <translation>Restaurer %1 depuis une sauvegarde</translation>
    </message>
    <message>
        <source>Approve and restore %1 from a backup</source>
        <translation>Approuver et restaurer %1 depuis une sauvegarde</translation>
    </message>
    <message>
        <source>Restoring %1 from a backup</source>
        <translation>Restauration de %1 depuis une sauvegarde</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Restauré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ask the node to restore the backup</source>
        <translation>Demander au nœud de restaurer la sauvegarde</translation>
    </message>
    <message>
        <source>Not possible where a guest was overwritten: what it held is gone for good</source>
        <translation>Impossible si un invité a été écrasé&#xa0;: ce qu’il contenait disparaît définitivement</translation>
    </message>
    <message>
        <source>Restore a backup as %1</source>
        <translation>Restaurer une sauvegarde en tant que %1</translation>
    </message>
    <message>
        <source>Approve and restore a backup as %1</source>
        <translation>Approuver et restaurer une sauvegarde en tant que %1</translation>
    </message>
    <message>
        <source>Restoring a backup as %1</source>
        <translation>Restauration d’une sauvegarde en tant que %1</translation>
    </message>
    <message>
        <source>Restored: a backup as %1</source>
        <translation>Restaurée&#xa0;: une sauvegarde en tant que %1</translation>
    </message>
    <message>
        <source>Not needed: nothing that was there is changed, and the new guest can be destroyed</source>
        <translation>Inutile&#xa0;: rien de ce qui existait n’est modifié, et le nouvel invité peut être détruit</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Détruire</translation>
    </message>
    <message>
        <source>Destroy %1</source>
        <translation>Détruire %1</translation>
    </message>
    <message>
        <source>Approve and destroy %1</source>
        <translation>Approuver et détruire %1</translation>
    </message>
    <message>
        <source>Destroying %1</source>
        <translation>Destruction de %1</translation>
    </message>
    <message>
        <source>Destroyed: %1</source>
        <translation>Détruit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ask the node to destroy it with its disks</source>
        <translation>Demander au nœud de le détruire avec ses disques</translation>
    </message>
    <message>
        <source>Not possible: its disks are gone for good; only a backup brings it back</source>
        <translation>Impossible&#xa0;: ses disques disparaissent définitivement&#x202f;; seule une sauvegarde le ramène</translation>
    </message>
    <message>
        <source>Stop the task</source>
        <translation>Arrêter la tâche</translation>
    </message>
    <message>
        <source>Stop a task on %1</source>
        <translation>Arrêter une tâche sur %1</translation>
    </message>
    <message>
        <source>Approve and stop a task on %1</source>
        <translation>Approuver et arrêter une tâche sur %1</translation>
    </message>
    <message>
        <source>Stopping a task on %1</source>
        <translation>Arrêt d’une tâche sur %1</translation>
    </message>
    <message>
        <source>Stopped: a task on %1</source>
        <translation>Arrêtée&#xa0;: une tâche sur %1</translation>
    </message>
    <message>
        <source>Ask the node to stop the task</source>
        <translation>Demander au nœud d’arrêter la tâche</translation>
    </message>
    <message>
        <source>Not possible: what the task had not finished stays unfinished</source>
        <translation>Impossible&#xa0;: ce que la tâche n’avait pas terminé reste inachevé</translation>
    </message>
    <message>
        <source>Extend the allowlist</source>
        <translation>Étendre la liste d’autorisation</translation>
    </message>
    <message>
        <source>Extending the allowlist</source>
        <translation>Extension de la liste d’autorisation</translation>
    </message>
    <message>
        <source>The allowlist was extended</source>
        <translation>La liste d’autorisation a été étendue</translation>
    </message>
    <message>
        <source>Take entries off again; every version is kept</source>
        <translation>Retirer ces entrées&#x202f;; toutes les versions sont conservées</translation>
    </message>
    <message>
        <source>Say in which guest %1 lives</source>
        <translation>Indiquer dans quel invité réside %1</translation>
    </message>
    <message>
        <source>Saying in which guest %1 lives</source>
        <translation>Indication de l’invité où réside %1</translation>
    </message>
    <message>
        <source>Said: in which guest %1 lives</source>
        <translation>Indiqué&#xa0;: l’invité où réside %1</translation>
    </message>
    <message>
        <source>Say it differently again; nothing at the endpoint changes</source>
        <translation>L’indiquer à nouveau autrement&#x202f;; rien ne change sur le point d’accès</translation>
    </message>
    <message>
        <source>Trust the new certificate of %2</source>
        <translation>Faire confiance au nouveau certificat de %2</translation>
    </message>
    <message>
        <source>Trusting the new certificate of %2</source>
        <translation>Octroi de la confiance au nouveau certificat de %2</translation>
    </message>
    <message>
        <source>Trusted: the new certificate of %2</source>
        <translation>Confiance accordée&#xa0;: le nouveau certificat de %2</translation>
    </message>
    <message>
        <source>Trust the earlier one again; every version is kept</source>
        <translation>Refaire confiance au précédent&#x202f;; toutes les versions sont conservées</translation>
    </message>
    <message>
        <source>Remove the secret files in %1</source>
        <translation>Supprimer les fichiers de secrets dans %1</translation>
    </message>
    <message>
        <source>Removing the secret files in %1</source>
        <translation>Suppression des fichiers de secrets dans %1</translation>
    </message>
    <message>
        <source>Removed: the secret files in %1</source>
        <translation>Supprimés&#xa0;: les fichiers de secrets dans %1</translation>
    </message>
    <message>
        <source>Delete the files by their names</source>
        <translation>Supprimer les fichiers par leur nom</translation>
    </message>
    <message>
        <source>Not possible: what was in them is only in the keychain</source>
        <translation>Impossible&#xa0;: leur contenu n’est plus que dans le trousseau</translation>
    </message>
</context>
<context>
    <name>wingman::ui::OverviewTab</name>
    <message>
        <source>As last seen</source>
        <translation>Dernier état vu</translation>
    </message>
    <message>
        <source>The endpoint is silent.</source>
        <translation>Le point d’accès ne répond pas.</translation>
    </message>
    <message>
        <source>Read %1. %2</source>
        <comment>how long ago, and why not later</comment>
        <translation>Lu %1. %2</translation>
    </message>
    <message>
        <source>See the endpoint</source>
        <translation>Voir le point d’accès</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Mesure…</translation>
    </message>
    <message>
        <source>It is not running</source>
        <translation>Il n’est pas en marche</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Non mesuré</translation>
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
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Memory, limit %1 · %2</source>
        <comment>limit, age of the number</comment>
        <translation>Mémoire, limite %1 · %2</translation>
    </message>
    <message>
        <source>Memory · %1</source>
        <comment>age of the number</comment>
        <translation>Mémoire · %1</translation>
    </message>
    <message>
        <source>This cannot be said now: %1</source>
        <translation>Impossible à dire pour le moment&#xa0;: %1</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Consultation…</translation>
    </message>
    <message>
        <source>Nothing can be done with it.</source>
        <translation>Rien ne peut en être fait.</translation>
    </message>
    <message>
        <source>Not in this state: %1</source>
        <translation>Pas dans cet état&#xa0;: %1</translation>
    </message>
    <message>
        <source>It could not be read: %1</source>
        <translation>La lecture a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing happened yet that was seen.</source>
        <translation>Rien n’a encore été observé.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>The whole timeline</source>
        <translation>Toute la chronologie</translation>
    </message>
    <message>
        <source>What may be done here</source>
        <translation>Ce qui est permis ici</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Demander à nouveau</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récent</translation>
    </message>
    <message>
        <source>CPU in the last minutes</source>
        <translation>CPU des dernières minutes</translation>
    </message>
    <message>
        <source>Memory in the last minutes</source>
        <translation>Mémoire des dernières minutes</translation>
    </message>
    <message numerus="yes">
        <source>CPU, of %n core(s) · %1</source>
        <comment>age of the number</comment>
        <translation>
            <numerusform>CPU, sur %n cœur · %1</numerusform>
            <numerusform>CPU, sur %n cœurs · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::Palette</name>
    <message>
        <source>Nothing is called “%1” here.
Try a name, a verb and a name (“restart web-1”), or one of these first: &gt; commands, @ endpoints, # entries and tags, ? help.</source>
        <translation>Rien ne s’appelle «&#x202f;%1&#x202f;» ici.
Essayez un nom, un verbe et un nom («&#x202f;restart web-1&#x202f;»), ou commencez par&#xa0;: &gt; commandes, @ points d’accès, # entrées et étiquettes, ? aide.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>&gt; commands   @ endpoints   # entries, tags   ? help</source>
        <translation>&gt; commandes   @ points d’accès   # entrées, étiquettes   ? aide</translation>
    </message>
    <message>
        <source>Enter shows the plan. Nothing is done yet.</source>
        <translation>Entrée affiche le plan. Rien n’est encore fait.</translation>
    </message>
    <message>
        <source>Enter goes on with this verb.</source>
        <translation>Entrée poursuit avec ce verbe.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Rechercher ou exécuter une commande</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Policy and lists</source>
        <translation>Politique et listes</translation>
    </message>
    <message>
        <source>allow deny self-approval dangerous read-only limits</source>
        <translation>autoriser refuser interdire auto-approbation dangereux lecture seule limites</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>theme dark light contrast density language motion</source>
        <translation>thème sombre clair contraste densité langue mouvement</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>keys keyboard rebind</source>
        <translation>touches clavier réaffecter</translation>
    </message>
    <message>
        <source>Data and limits</source>
        <translation>Données et limites</translation>
    </message>
    <message>
        <source>folder database record keychain</source>
        <translation>dossier base de données enregistrement trousseau</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point d’accès</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message numerus="yes">
        <source>%n workload(s)</source>
        <translation>
            <numerusform>%n charge</numerusform>
            <numerusform>%n charges</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · last seen %2 ago</source>
        <comment>where it is</comment>
        <translation>%1 · vu il y a %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>where it is, its state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Entry #%1 of the record</source>
        <translation>Entrée #%1 de l’enregistrement</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet.</source>
        <translation>Rien n’a encore été enregistré.</translation>
    </message>
    <message>
        <source>The newest entry is #%1.</source>
        <translation>L’entrée la plus récente est #%1.</translation>
    </message>
    <message>
        <source>Type the name of a target</source>
        <translation>Saisissez le nom d’une cible</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is not possible now.</source>
        <translation>C’est impossible pour le moment.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrou</translation>
    </message>
    <message>
        <source>passphrase idle screen session unlock</source>
        <translation>phrase secrète inactivité écran session déverrouiller</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ParameterForm</name>
    <message>
        <source>It is needed.</source>
        <translation>Cette valeur est nécessaire.</translation>
    </message>
    <message>
        <source>This does not go: %1.</source>
        <translation>Cela ne convient pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, and what is wrong with it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Give at least one of them.</source>
        <translation>Indiquez-en au moins un.</translation>
    </message>
    <message>
        <source>Need not be given</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PassphraseSheet</name>
    <message>
        <source>The present passphrase is needed.</source>
        <translation>La phrase secrète actuelle est nécessaire.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s) are needed.</source>
        <translation>
            <numerusform>Il faut au moins %n caractère.</numerusform>
            <numerusform>Il faut au moins %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is longer than can be kept.</source>
        <translation>C’est plus long que ce qui peut être gardé.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n different character(s) are needed.</source>
        <translation>
            <numerusform>Il faut au moins %n caractère différent.</numerusform>
            <numerusform>Il faut au moins %n caractères différents.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message>
        <source>It is being looked at and recorded.</source>
        <translation>Elle est vérifiée et enregistrée.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s); a few words in a row are good. It is kept nowhere: only what proves it is, made so that each guess is slow.</source>
        <translation>
            <numerusform>Au moins %n caractère ; quelques mots à la suite conviennent. Elle n’est gardée nulle part : seulement ce qui la prouve, fait pour que chaque essai soit lent.</numerusform>
            <numerusform>Au moins %n caractères ; quelques mots à la suite conviennent. Elle n’est gardée nulle part : seulement ce qui la prouve, fait pour que chaque essai soit lent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Définir une phrase secrète</translation>
    </message>
    <message>
        <source>With a passphrase the console can be locked: by you, when nobody uses it for a while, and each time it starts.</source>
        <translation>Avec une phrase secrète, la console peut être verrouillée : par vous, quand personne ne l’utilise pendant un moment, et à chaque démarrage.</translation>
    </message>
    <message>
        <source>&amp;Set the passphrase</source>
        <translation>&amp;Définir la phrase secrète</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>From now on the new one opens the console.</source>
        <translation>Désormais, c’est la nouvelle qui ouvre la console.</translation>
    </message>
    <message>
        <source>&amp;Change the passphrase</source>
        <translation>&amp;Changer la phrase secrète</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Retirer la phrase secrète</translation>
    </message>
    <message>
        <source>The console cannot be locked any more: whoever sits at this desktop can use it.</source>
        <translation>La console ne pourra plus être verrouillée : quiconque est à ce bureau pourra l’utiliser.</translation>
    </message>
    <message>
        <source>&amp;Remove the passphrase</source>
        <translation>&amp;Retirer la phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Present passphrase</source>
        <translation>Phrase secrète &amp;actuelle</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>&amp;Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>The new one &amp;again</source>
        <translation>La nouvelle, encore une &amp;fois</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Plan</name>
    <message>
        <source>running</source>
        <translation>en marche</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>created, never started</source>
        <translation>créé, jamais démarré</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between promises</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>this console&apos;s own configuration</source>
        <translation>la configuration de cette console</translation>
    </message>
    <message>
        <source>plan %1, made just now</source>
        <translation>plan %1, établi à l’instant</translation>
    </message>
    <message>
        <source>plan %1, made %2</source>
        <translation>plan %1, établi %2</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulé</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>Compare with what was promised</source>
        <translation>Comparer avec ce qui a été promis</translation>
    </message>
    <message>
        <source>usually about %1, at most %2</source>
        <translation>généralement environ %1, au plus %2</translation>
    </message>
    <message>
        <source>“%1”, offered here when it is done</source>
        <translation>«&#x202f;%1&#x202f;», proposé ici une fois terminé</translation>
    </message>
    <message>
        <source>There is no single step back</source>
        <translation>Il n’y a pas de retour en une seule étape</translation>
    </message>
    <message>
        <source>called %1</source>
        <translation>nommé %1</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between states</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>started after now</source>
        <translation>démarré après cet instant</translation>
    </message>
    <message>
        <source>ended after now</source>
        <translation>terminé après cet instant</translation>
    </message>
    <message>
        <source>there</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>; or </source>
        <comment>between proofs</comment>
        <translation>; ou </translation>
    </message>
    <message>
        <source>%1, within %2</source>
        <comment>promises, time</comment>
        <translation>%1, en moins de %2</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>L’une après l’autre</translation>
    </message>
    <message numerus="yes">
        <source>%n at a time</source>
        <translation>
            <numerusform>%n à la fois</numerusform>
            <numerusform>%n à la fois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; stops at the first that fails, and leaves the rest as they are</source>
        <translation>%1&#x202f;; s’arrête à la première qui échoue et laisse les autres telles quelles</translation>
    </message>
    <message>
        <source>%1; goes on where one fails</source>
        <translation>%1&#x202f;; continue quand l’une échoue</translation>
    </message>
    <message>
        <source>%1; where an act fails, the guest goes back to the snapshot, else the snapshot is deleted</source>
        <translation>%1&#x202f;; si une action échoue, l’invité revient à l’instantané, sinon l’instantané est supprimé</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PlanButtons</name>
    <message numerus="yes">
        <source>%1 The same for %n more.</source>
        <comment>sentence</comment>
        <translation>
            <numerusform>%1 De même pour %n autre.</numerusform>
            <numerusform>%1 De même pour %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks for the approval, gives it in your name, and starts: all on record.</source>
        <translation>Demande l’approbation, la donne en votre nom et démarre&#xa0;: tout est enregistré.</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Demander l’approbation</translation>
    </message>
    <message>
        <source>Ask someone else</source>
        <translation>Demander à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>The request lies in the approvals of Audit for 30 minutes.</source>
        <translation>La demande reste 30 minutes dans les approbations de la page Audit.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>It can be started then; approving does not start it.</source>
        <translation>Il peut alors être démarré&#x202f;; approuver ne le démarre pas.</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>The plan is over then; whoever asked reads your reason.</source>
        <translation>Le plan est alors terminé&#x202f;; la personne qui l’a demandé lit votre raison.</translation>
    </message>
    <message>
        <source>Withdraw the request</source>
        <translation>Retirer la demande</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>The plan is over then; nothing was sent.</source>
        <translation>Le plan est alors terminé&#x202f;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>What was sent already cannot be called back; nothing further is sent.</source>
        <translation>Ce qui a déjà été envoyé ne peut pas être rappelé&#x202f;; rien d’autre n’est envoyé.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Planifier à nouveau</translation>
    </message>
    <message>
        <source>Reads again what is there; nothing is changed by planning.</source>
        <translation>Relit ce qui existe&#x202f;; planifier ne modifie rien.</translation>
    </message>
    <message numerus="yes">
        <source>Plan the other %n</source>
        <translation>
            <numerusform>Planifier l’autre (%n)</numerusform>
            <numerusform>Planifier les %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the targets that policy refuses.</source>
        <translation>Sans les cibles que la politique refuse.</translation>
    </message>
    <message numerus="yes">
        <source>Retry the %n that failed</source>
        <translation>
            <numerusform>Réessayer celle qui a échoué (%n)</numerusform>
            <numerusform>Réessayer les %n qui ont échoué</numerusform>
        </translation>
    </message>
    <message>
        <source>A new plan for these alone.</source>
        <translation>Un nouveau plan pour celles-ci seulement.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder à nouveau</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Annuler l’opération…</translation>
    </message>
    <message>
        <source>Plans “%1”.</source>
        <translation>Planifie «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stops reading; nothing was changed.</source>
        <translation>Arrête la lecture&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Gives this plan up; nothing was sent.</source>
        <translation>Abandonne ce plan&#x202f;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>It goes on; the activity bar shows it.</source>
        <translation>Cela se poursuit&#x202f;; la barre d’activité le montre.</translation>
    </message>
    <message>
        <source>Writing the request down…</source>
        <translation>Inscription de la demande…</translation>
    </message>
    <message>
        <source>Reading what is there once more, then approving…</source>
        <translation>Nouvelle lecture de ce qui existe, puis approbation…</translation>
    </message>
    <message>
        <source>Writing the rejection down…</source>
        <translation>Inscription du rejet…</translation>
    </message>
    <message>
        <source>Giving the plan up…</source>
        <translation>Abandon du plan…</translation>
    </message>
    <message>
        <source>Policy: approved</source>
        <translation>Politique&#xa0;: approuvé</translation>
    </message>
    <message>
        <source>You are an approver, and this console lets you approve your own.</source>
        <translation>Vous êtes approbateur, et cette console vous laisse approuver vos propres demandes.</translation>
    </message>
    <message>
        <source>You may approve it: somebody else asked.</source>
        <translation>Vous pouvez l’approuver&#xa0;: quelqu’un d’autre l’a demandé.</translation>
    </message>
    <message>
        <source>Decided by: %1.</source>
        <translation>Décidé par&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, how long ago</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>Votre raison</translation>
    </message>
    <message>
        <source>Their reason</source>
        <translation>Sa raison</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>aucune indiquée</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Éléments de preuve</translation>
    </message>
    <message>
        <source>read %1; policy version %2</source>
        <translation>lu %1&#x202f;; version de la politique %2</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <source>Lapses</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Success means</source>
        <translation>Critère de réussite</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PlanCheckRows</name>
    <message>
        <source>Holds</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Does not hold, but does not forbid it</source>
        <translation>Non vérifié, mais sans l’interdire</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>condition, whether it holds</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: read was %2</source>
        <translation>%1&#xa0;: lu %2</translation>
    </message>
    <message>
        <source>Checked before</source>
        <translation>Contrôlé avant</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PlanChecks</name>
    <message>
        <source>%1 for %2</source>
        <comment>state, age</comment>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>L’objet est présent</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>Nothing of this name is there yet</source>
        <translation>Rien ne porte encore ce nom</translation>
    </message>
    <message>
        <source>Its state allows it</source>
        <translation>Son état le permet</translation>
    </message>
    <message>
        <source>not locked</source>
        <translation>non verrouillé</translation>
    </message>
    <message>
        <source>a guest</source>
        <translation>un invité</translation>
    </message>
    <message>
        <source>a template</source>
        <translation>un modèle</translation>
    </message>
    <message>
        <source>Nobody has changed it meanwhile</source>
        <translation>Personne ne l’a modifié entre-temps</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>It is healthy</source>
        <translation>Il est sain</translation>
    </message>
    <message>
        <source>still starting</source>
        <translation>encore au démarrage</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>sain</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>défaillant</translation>
    </message>
    <message>
        <source>Nobody else is changing it</source>
        <translation>Personne d’autre ne le modifie</translation>
    </message>
    <message>
        <source>not protected</source>
        <translation>non protégé</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>protégé</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not managed</source>
        <translation>non géré</translation>
    </message>
    <message>
        <source>managed</source>
        <translation>géré</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>there, but not finished</source>
        <translation>présent, mais inachevé</translation>
    </message>
    <message>
        <source>there</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>non utilisé</translation>
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
    <name>wingman::ui::PlanCourse</name>
    <message>
        <source>Not begun</source>
        <translation>Non commencé</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Sent, no answer yet</source>
        <translation>Envoyé, sans réponse pour l’instant</translation>
    </message>
    <message>
        <source>Answered, not on record yet</source>
        <translation>Répondu, pas encore enregistré</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>It was so already</source>
        <translation>C’était déjà le cas</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simulé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Non fait</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PlanDependents</name>
    <message>
        <source>dependent on it</source>
        <translation>qui en dépend</translation>
    </message>
    <message>
        <source>in its network</source>
        <translation>dans son réseau</translation>
    </message>
    <message>
        <source>with its volume %1 too</source>
        <translation>également avec le volume %1</translation>
    </message>
    <message>
        <source>in the project %1 too</source>
        <translation>également dans le projet %1</translation>
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
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::PlanEffects</name>
    <message>
        <source>Who stands on it is not known: its endpoint was never read.</source>
        <translation>On ne sait pas qui en dépend&#xa0;: son point d’accès n’a jamais été lu.</translation>
    </message>
    <message>
        <source>Nothing else that is known here stands on it.</source>
        <translation>Rien d’autre de connu ici n’en dépend.</translation>
    </message>
    <message>
        <source>As of %1 ago: the endpoint does not answer.</source>
        <translation>État d’il y a %1&#xa0;: le point d’accès ne répond pas.</translation>
    </message>
    <message>
        <source>%1 As of %2 ago: the endpoint does not answer.</source>
        <translation>%1 État d’il y a %2&#xa0;: le point d’accès ne répond pas.</translation>
    </message>
    <message>
        <source>Who feels it</source>
        <translation>Qui est touché</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PlanForm</name>
    <message>
        <source>%1: %2</source>
        <comment>key, value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Raison</translation>
    </message>
    <message>
        <source>Why? It is kept with the record, and whoever asked reads it</source>
        <translation>Pourquoi&#x202f;? La raison est conservée avec l’enregistrement et lue par qui a fait la demande</translation>
    </message>
    <message>
        <source>Why? It is kept with the record</source>
        <translation>Pourquoi&#x202f;? La raison est conservée avec l’enregistrement</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Confirmer</translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation>Saisissez %1</translation>
    </message>
    <message>
        <source>Confirm by typing %1</source>
        <translation>Confirmer en saisissant %1</translation>
    </message>
    <message>
        <source>It matches.</source>
        <translation>La saisie concorde.</translation>
    </message>
    <message>
        <source>Data is lost or the risk is high: type “%1”, exactly so.</source>
        <translation>Des données sont perdues ou le risque est élevé&#xa0;: saisissez «&#x202f;%1&#x202f;», exactement ainsi.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PlanGuard</name>
    <message>
        <source>Take a &amp;snapshot of the guest first, and go back to it where this fails</source>
        <translation>Prendre d’abord un in&amp;stantané de l’invité, et y revenir en cas d’échec</translation>
    </message>
    <message>
        <source>Take a snapshot of the guest first</source>
        <translation>Prendre d’abord un instantané de l’invité</translation>
    </message>
    <message>
        <source>The engine lives in %1. Where all goes well the snapshot is deleted. Going back loses what was written in the guest meanwhile, so it asks for what a rollback asks for.</source>
        <translation>Le moteur réside dans %1. Si tout va bien, l’instantané est supprimé. Y revenir fait perdre ce qui a été écrit entre-temps dans l’invité&#x202f;; il faut donc ce qu’exige un retour à un instantané.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PlanOutcome</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Démarré</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>Code de sortie</translation>
    </message>
    <message>
        <source>Restarts by the engine</source>
        <translation>Redémarrages par le moteur</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Partly done: %1</source>
        <translation>Fait en partie&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Non fait&#xa0;: %1</translation>
    </message>
    <message>
        <source>Simulated: planned on real facts, carried out on paper only.</source>
        <translation>Simulé&#xa0;: planifié sur des faits réels, exécuté sur le papier seulement.</translation>
    </message>
    <message>
        <source>In the demonstration only: no real machine was touched.</source>
        <translation>Dans la démonstration seulement&#xa0;: aucune machine réelle n’a été touchée.</translation>
    </message>
    <message>
        <source>It was read back and is as promised.</source>
        <translation>L’état a été relu et correspond à ce qui était promis.</translation>
    </message>
    <message>
        <source>Not known yet: %1</source>
        <translation>Pas encore connu&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is looked up by itself until it is known. Do not repeat it before.</source>
        <translation>La recherche se poursuit d’elle-même jusqu’à ce que l’issue soit connue. Ne répétez pas l’action avant.</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Arrêté&#xa0;: %1</translation>
    </message>
    <message>
        <source>What had been sent by then was brought to its end; the steps say how.</source>
        <translation>Ce qui avait déjà été envoyé a été mené à son terme&#x202f;; les étapes disent comment.</translation>
    </message>
    <message>
        <source>Nothing had been sent; nothing was changed.</source>
        <translation>Rien n’avait été envoyé&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Retiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing was sent; the record says that it was given up.</source>
        <translation>Rien n’a été envoyé&#x202f;; l’enregistrement indique l’abandon.</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Rejeté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Talk to whoever rejected it, then plan again.</source>
        <translation>Parlez à la personne qui l’a rejeté, puis planifiez à nouveau.</translation>
    </message>
    <message>
        <source>Lapsed: %1</source>
        <translation>Expiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Plan again: what is there may have changed meanwhile.</source>
        <translation>Planifiez à nouveau&#xa0;: la situation a pu changer entre-temps.</translation>
    </message>
    <message>
        <source>This plan no longer holds</source>
        <translation>Ce plan n’est plus valable</translation>
    </message>
    <message>
        <source>What is there is not what was planned for, so nothing was done.</source>
        <translation>La situation n’est plus celle qui était prévue&#x202f;; rien n’a donc été fait.</translation>
    </message>
    <message>
        <source>Look at the difference, then plan again.</source>
        <translation>Examinez la différence, puis planifiez à nouveau.</translation>
    </message>
    <message>
        <source>Look at its logs and its state before you try again.</source>
        <translation>Consultez ses journaux et son état avant de réessayer.</translation>
    </message>
    <message>
        <source>The engine&apos;s own words say why. Change that, then plan again.</source>
        <translation>Le message du moteur dit pourquoi. Corrigez cela, puis planifiez à nouveau.</translation>
    </message>
    <message>
        <source>The engine failed inside. Look at its own log, then plan again.</source>
        <translation>Erreur interne du moteur. Consultez son journal, puis planifiez à nouveau.</translation>
    </message>
    <message>
        <source>Nothing was sent. Run the doctor for this endpoint in Fleet, then try again.</source>
        <translation>Rien n’a été envoyé. Lancez le diagnostic de ce point d’accès dans Parc, puis réessayez.</translation>
    </message>
    <message>
        <source>The engine does not let this account do it. Check the rights of its socket or token.</source>
        <translation>Le moteur ne le permet pas à ce compte. Vérifiez les droits de son socket ou de son jeton.</translation>
    </message>
    <message>
        <source>It is safe to try again.</source>
        <translation>Vous pouvez réessayer sans risque.</translation>
    </message>
    <message>
        <source>Look at the targets that failed; they can be tried again without the others.</source>
        <translation>Examinez les cibles en échec&#x202f;; elles peuvent être réessayées sans les autres.</translation>
    </message>
    <message>
        <source>Try again; if it stays slow, run the doctor for this endpoint in Fleet.</source>
        <translation>Réessayez&#x202f;; si la lenteur persiste, lancez le diagnostic de ce point d’accès dans Parc.</translation>
    </message>
    <message>
        <source>Free some space in the data folder, then try again.</source>
        <translation>Libérez de l’espace dans le dossier de données, puis réessayez.</translation>
    </message>
    <message>
        <source>Verify the chain in Audit before anything else.</source>
        <translation>Vérifiez la chaîne dans Audit avant toute autre chose.</translation>
    </message>
    <message>
        <source>Look at it in the list again; it may have changed since.</source>
        <translation>Regardez-le à nouveau dans la liste&#x202f;; il a pu changer depuis.</translation>
    </message>
    <message>
        <source>there</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>The object</source>
        <translation>L’objet</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PlanRemedies</name>
    <message>
        <source>Put at least one object on an allowlist.</source>
        <translation>Mettez au moins un objet sur une liste d’autorisation.</translation>
    </message>
    <message>
        <source>Open the allowlists</source>
        <translation>Ouvrir les listes d’autorisation</translation>
    </message>
    <message>
        <source>Take the entry %1 off the denylist, if it should not be there.</source>
        <translation>Retirez l’entrée %1 de la liste d’exclusion si elle n’a pas à y figurer.</translation>
    </message>
    <message>
        <source>Open the denylist</source>
        <translation>Ouvrir la liste d’exclusion</translation>
    </message>
    <message>
        <source>Wait until an hour has passed, or raise the limit of the policy.</source>
        <translation>Attendez qu’une heure soit passée, ou relevez la limite de la politique.</translation>
    </message>
    <message>
        <source>Open the limits</source>
        <translation>Ouvrir les limites</translation>
    </message>
    <message>
        <source>Choose fewer targets, each of them once, or raise the limit of the policy.</source>
        <translation>Choisissez moins de cibles, chacune une seule fois, ou relevez la limite de la politique.</translation>
    </message>
    <message>
        <source>See what put the console into this posture, and end that first.</source>
        <translation>Voyez ce qui a mis la console dans cette posture et mettez-y fin d’abord.</translation>
    </message>
    <message>
        <source>Why this posture?</source>
        <translation>Pourquoi cette posture&#x202f;?</translation>
    </message>
    <message>
        <source>Ask somebody whose role has the permission %1.</source>
        <translation>Demandez à une personne dont le rôle a la permission %1.</translation>
    </message>
    <message>
        <source>Wait until Wingman has restarted, then plan again.</source>
        <translation>Attendez que Wingman ait redémarré, puis planifiez à nouveau.</translation>
    </message>
    <message>
        <source>Plan again: the posture changed meanwhile.</source>
        <translation>Planifiez à nouveau&#xa0;: la posture a changé entre-temps.</translation>
    </message>
    <message>
        <source>What protects it has to be lifted where it was set; Wingman does not do that.</source>
        <translation>Sa protection doit être levée là où elle a été posée&#x202f;; Wingman ne le fait pas.</translation>
    </message>
    <message>
        <source>No allowlist can name this kind of object.</source>
        <translation>Aucune liste d’autorisation ne peut désigner ce type d’objet.</translation>
    </message>
    <message>
        <source>This allowlist is imposed by %1: change it there and start Wingman again.</source>
        <translation>Cette liste d’autorisation est imposée par %1&#xa0;: modifiez-la là-bas et redémarrez Wingman.</translation>
    </message>
    <message>
        <source>Ask an admin to put it on the allowlist “%1”.</source>
        <translation>Demandez à un administrateur de le mettre sur la liste d’autorisation «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Put %1 on the allowlist.</source>
        <translation>Mettez %1 sur la liste d’autorisation.</translation>
    </message>
    <message>
        <source>Put it on the allowlist…</source>
        <translation>Mettre sur la liste d’autorisation…</translation>
    </message>
    <message>
        <source>Give it %1 in Proxmox. Integration mode acts only on what has it.</source>
        <translation>Donnez-lui %1 dans Proxmox. Le mode INTEGRATION n’agit que sur ce qui le porte.</translation>
    </message>
    <message>
        <source>Create it with the label %1; a label cannot be added later. Or arm lab and allow it there.</source>
        <translation>Créez-le avec le label %1&#x202f;; un label ne peut pas être ajouté plus tard. Ou armez LAB et autorisez-le là.</translation>
    </message>
    <message>
        <source>Copy the label</source>
        <translation>Copier le label</translation>
    </message>
    <message>
        <source>%1 keeps dangerous operations off: change it there and start Wingman again.</source>
        <translation>%1 maintient les opérations dangereuses désactivées&#xa0;: modifiez-le là-bas et redémarrez Wingman.</translation>
    </message>
    <message>
        <source>Ask an admin to allow dangerous operations for a while.</source>
        <translation>Demandez à un administrateur d’autoriser temporairement les opérations dangereuses.</translation>
    </message>
    <message>
        <source>Allow dangerous operations for a while; it ends by itself.</source>
        <translation>Autorisez temporairement les opérations dangereuses&#x202f;; cela prend fin de soi-même.</translation>
    </message>
    <message>
        <source>Allow them for a while…</source>
        <translation>Les autoriser temporairement…</translation>
    </message>
    <message>
        <source>Read-only is imposed by %1: change it there and start Wingman again.</source>
        <translation>La lecture seule est imposée par %1&#xa0;: modifiez cela là-bas et redémarrez Wingman.</translation>
    </message>
    <message>
        <source>Ask an admin to switch read-only off.</source>
        <translation>Demandez à un administrateur de désactiver la lecture seule.</translation>
    </message>
    <message>
        <source>Switch read-only off.</source>
        <translation>Désactivez la lecture seule.</translation>
    </message>
    <message>
        <source>Switch read-only off…</source>
        <translation>Désactiver la lecture seule…</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PlanRemedyRows</name>
    <message>
        <source>What would allow it</source>
        <translation>Ce qui le permettrait</translation>
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
        <translation>%1 sur %2 au plus</translation>
    </message>
    <message>
        <source>It was asked to stop. What was sent already cannot be called back; it is brought to its end and recorded as it is.</source>
        <translation>L’arrêt a été demandé. Ce qui a déjà été envoyé ne peut pas être rappelé&#x202f;; c’est mené à son terme et enregistré tel quel.</translation>
    </message>
    <message>
        <source>It goes on when you close this; the activity bar shows it.</source>
        <translation>Cela se poursuit après la fermeture&#x202f;; la barre d’activité le montre.</translation>
    </message>
    <message>
        <source>%1, as before</source>
        <translation>%1, comme avant</translation>
    </message>
    <message>
        <source>became</source>
        <translation>est devenu</translation>
    </message>
    <message>
        <source>On record as</source>
        <translation>Enregistré sous</translation>
    </message>
    <message>
        <source>#%1</source>
        <comment>number of an entry in the audit chain</comment>
        <translation>#%1</translation>
    </message>
    <message>
        <source>Entry %1 of the audit chain</source>
        <translation>Entrée %1 de la chaîne d’audit</translation>
    </message>
    <message>
        <source>Opens the entry on the Audit page.</source>
        <translation>Ouvre l’entrée sur la page Audit.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PlanSheet</name>
    <message>
        <source>Copied: %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copied: the command for wingmanctl</source>
        <translation>Copié&#xa0;: la commande pour wingmanctl</translation>
    </message>
    <message>
        <source>Reading the plan</source>
        <translation>Lecture du plan</translation>
    </message>
    <message>
        <source>Planning: %1</source>
        <translation>Planification&#xa0;: %1</translation>
    </message>
    <message>
        <source>What is there is read now, and policy is asked. Nothing is changed.</source>
        <translation>L’existant est lu maintenant et la politique consultée. Rien n’est modifié.</translation>
    </message>
    <message>
        <source>It could not be planned</source>
        <translation>La planification a échoué</translation>
    </message>
    <message>
        <source>It was not done</source>
        <translation>Cela n’a pas été fait</translation>
    </message>
    <message>
        <source>The core has stopped; nothing can be asked of it now.</source>
        <translation>Le noyau s’est arrêté&#x202f;; rien ne peut lui être demandé pour le moment.</translation>
    </message>
    <message>
        <source>Type “%1” to confirm, exactly so.</source>
        <translation>Saisissez «&#x202f;%1&#x202f;» pour confirmer, exactement ainsi.</translation>
    </message>
    <message>
        <source>Give a reason first: whoever asked reads it.</source>
        <translation>Indiquez d’abord une raison&#xa0;: qui a fait la demande la lit.</translation>
    </message>
    <message>
        <source>It was asked to stop already.</source>
        <translation>L’arrêt a déjà été demandé.</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Copier comme commande</translation>
    </message>
    <message>
        <source>Copies the line for wingmanctl that plans and does the same.</source>
        <translation>Copie la ligne pour wingmanctl qui planifie et fait la même chose.</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Options…</translation>
    </message>
    <message>
        <source>Plans it anew with other values.</source>
        <translation>Refait le plan avec d’autres valeurs.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PlanSteps</name>
    <message>
        <source>%1, second attempt</source>
        <translation>%1, deuxième tentative</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, how long it took</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Write the intent into the audit chain</source>
        <translation>Inscrire l’intention dans la chaîne d’audit</translation>
    </message>
    <message>
        <source>Read once more what is there</source>
        <translation>Relire une fois encore ce qui existe</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Ce qui va se passer</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PlanTargets</name>
    <message>
        <source>On each of them</source>
        <translation>Sur chacune d’elles</translation>
    </message>
    <message>
        <source>Targets of this plan</source>
        <translation>Cibles de ce plan</translation>
    </message>
    <message>
        <source>One row for each target: where it is, what was read, and the result.</source>
        <translation>Une ligne par cible&#xa0;: son emplacement, ce qui a été lu et le résultat.</translation>
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
        <translation>tout est conforme</translation>
    </message>
    <message>
        <source>not as needed</source>
        <translation>non conforme</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissée de côté</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n target(s) ended</source>
        <translation>
            <numerusform>%1 cible sur %n terminée</numerusform>
            <numerusform>%1 cibles sur %n terminées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n target(s) can be done</source>
        <translation>
            <numerusform>La cible (%n) peut être traitée</numerusform>
            <numerusform>Les %n cibles peuvent être traitées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n target(s) can be done</source>
        <translation>
            <numerusform>%1 cible sur %n peut être traitée</numerusform>
            <numerusform>%1 cibles sur %n peuvent être traitées</numerusform>
        </translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Contrôlé</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>when it has its turn</source>
        <translation>quand son tour vient</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Policy</name>
    <message>
        <source>Policy: refused</source>
        <translation>Politique&#xa0;: refusé</translation>
    </message>
    <message>
        <source>Policy: allowed with approval</source>
        <translation>Politique&#xa0;: autorisé avec approbation</translation>
    </message>
    <message>
        <source>Policy: allowed</source>
        <translation>Politique&#xa0;: autorisé</translation>
    </message>
    <message>
        <source>No rule allows it.</source>
        <translation>Aucune règle ne l’autorise.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PolicyRows</name>
    <message>
        <source>why?</source>
        <translation>pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Why: %1, %2</source>
        <translation>Pourquoi&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a verdict and the verbs it holds for</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PolicySection</name>
    <message>
        <source>The policy could not be read</source>
        <translation>La politique n’a pas pu être lue</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>On, by %1</source>
        <translation>Activée, par %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Switch off…</source>
        <translation>Désactiver…</translation>
    </message>
    <message>
        <source>Switch on…</source>
        <translation>Activer…</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>Allowed until %1</source>
        <translation>Autorisées jusqu’à %1</translation>
    </message>
    <message>
        <source>Allowed by %1</source>
        <translation>Autorisées par %1</translation>
    </message>
    <message>
        <source>Dangerous operations</source>
        <translation>Opérations dangereuses</translation>
    </message>
    <message>
        <source>Stop allowing…</source>
        <translation>Ne plus autoriser…</translation>
    </message>
    <message>
        <source>Allow for a while…</source>
        <translation>Autoriser temporairement…</translation>
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
        <translation>Intégrée</translation>
    </message>
    <message>
        <source>Nothing was changed yet: the safe defaults hold</source>
        <translation>Rien n’a encore été modifié&#xa0;: les valeurs sûres par défaut s’appliquent</translation>
    </message>
    <message>
        <source>What holds now</source>
        <translation>Ce qui s’applique maintenant</translation>
    </message>
    <message>
        <source>&amp;Self-approval</source>
        <translation>&amp;Auto-approbation</translation>
    </message>
    <message>
        <source>Self-approval</source>
        <translation>Auto-approbation</translation>
    </message>
    <message>
        <source>Whether who asks may also approve. Raising it needs a typed phrase.</source>
        <translation>Si la personne qui demande peut aussi approuver. L’élargir exige une phrase saisie.</translation>
    </message>
    <message>
        <source>Off: somebody else approves</source>
        <translation>Désactivée&#xa0;: quelqu’un d’autre approuve</translation>
    </message>
    <message>
        <source>Up to tier 2</source>
        <translation>Jusqu’au niveau 2</translation>
    </message>
    <message>
        <source>Up to tier 3</source>
        <translation>Jusqu’au niveau 3</translation>
    </message>
    <message>
        <source>Would this be allowed?</source>
        <translation>Serait-ce autorisé&#x202f;?</translation>
    </message>
    <message>
        <source>Allowed in lab</source>
        <translation>Autorisé en mode LAB</translation>
    </message>
    <message>
        <source>exact names, or a prefix that ends in *</source>
        <translation>noms exacts, ou préfixe terminé par *</translation>
    </message>
    <message>
        <source>Never touched</source>
        <translation>Jamais touché</translation>
    </message>
    <message>
        <source>wins over everything</source>
        <translation>l’emporte sur tout</translation>
    </message>
    <message>
        <source>Limits of a plan</source>
        <translation>Limites d’un plan</translation>
    </message>
    <message>
        <source>S&amp;teps for one target</source>
        <translation>É&amp;tapes pour une cible</translation>
    </message>
    <message>
        <source>Tar&amp;gets of one plan</source>
        <translation>&amp;Cibles d’un plan</translation>
    </message>
    <message>
        <source>The same &amp;operation on one target in an hour</source>
        <translation>Même &amp;opération sur une cible en une heure</translation>
    </message>
    <message>
        <source>Change the limits…</source>
        <translation>Modifier les limites…</translation>
    </message>
    <message>
        <source>Change the limits</source>
        <translation>Modifier les limites</translation>
    </message>
    <message>
        <source>Versions of the policy</source>
        <translation>Versions de la politique</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PolicyTab</name>
    <message>
        <source>not now</source>
        <translation>pas maintenant</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an operation, and what policy says</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This cannot be said now</source>
        <translation>Impossible à dire pour le moment</translation>
    </message>
    <message>
        <source>Asking what may be done</source>
        <translation>Consultation de ce qui est permis</translation>
    </message>
    <message>
        <source>Nothing can be done with it</source>
        <translation>Rien ne peut en être fait</translation>
    </message>
    <message>
        <source>What policy says of each operation at this moment. The plan is decided again before it runs.</source>
        <translation>Ce que la politique dit de chaque opération à cet instant. Le plan est réévalué avant son exécution.</translation>
    </message>
    <message>
        <source>Would this be allowed? Ask in the settings</source>
        <translation>Serait-ce autorisé&#x202f;? Demandez dans les paramètres</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Posture</name>
    <message>
        <source>Decided by: %1</source>
        <translation>Décidé par&#xa0;: %1</translation>
    </message>
    <message>
        <source>MOCK · simulated, nothing is touched</source>
        <translation>MOCK · simulé, rien n’est touché</translation>
    </message>
    <message>
        <source>INTEGRATION · labelled objects only</source>
        <translation>INTEGRATION · objets avec label seulement</translation>
    </message>
    <message>
        <source>LAB armed · real infrastructure</source>
        <translation>LAB armé · infrastructure réelle</translation>
    </message>
    <message>
        <source>LOCKDOWN · nothing can be changed</source>
        <translation>CONFINEMENT · rien ne peut être modifié</translation>
    </message>
    <message>
        <source>BLOCKED · a setting is refused</source>
        <translation>BLOQUÉ · un paramètre est refusé</translation>
    </message>
    <message>
        <source>LAB blocked · no allowlist</source>
        <translation>LAB bloqué · aucune liste d’autorisation</translation>
    </message>
    <message>
        <source>READ-ONLY · nothing can be changed</source>
        <translation>LECTURE SEULE · rien ne peut être modifié</translation>
    </message>
    <message>
        <source>Opening · nothing can be changed</source>
        <translation>Ouverture · rien ne peut être modifié</translation>
    </message>
    <message>
        <source>The core still opens its data.</source>
        <translation>Le noyau ouvre encore ses données.</translation>
    </message>
    <message>
        <source>Stopped · nothing can be changed</source>
        <translation>Arrêté · rien ne peut être modifié</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PostureBadge</name>
    <message>
        <source>Posture: %1</source>
        <translation>Posture&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PostureSheet</name>
    <message>
        <source>%1 (%2), value %3: %4</source>
        <comment>a rule</comment>
        <translation>%1 (%2), valeur %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a check</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>being checked</source>
        <comment>a check</comment>
        <translation>contrôle en cours</translation>
    </message>
    <message>
        <source>well</source>
        <comment>a check</comment>
        <translation>en ordre</translation>
    </message>
    <message>
        <source>not well</source>
        <comment>a check</comment>
        <translation>à corriger</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a check, its result</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>go there</source>
        <translation>y aller</translation>
    </message>
    <message>
        <source>Go to what this check is about: %1</source>
        <translation>Aller à l’objet de ce contrôle&#xa0;: %1</translation>
    </message>
    <message>
        <source>This has to be put right</source>
        <translation>Ceci doit être corrigé</translation>
    </message>
    <message>
        <source>An admin may do this; you are %1.</source>
        <translation>Un administrateur peut le faire&#x202f;; vous êtes %1.</translation>
    </message>
    <message>
        <source>Nothing can be changed until the lockdown is lifted.</source>
        <translation>Rien ne peut être modifié tant que le confinement n’est pas levé.</translation>
    </message>
    <message>
        <source>%1 imposes read-only; start Wingman without it.</source>
        <translation>%1 impose la lecture seule&#x202f;; démarrez Wingman sans.</translation>
    </message>
    <message>
        <source>%1 imposes it; start Wingman without it.</source>
        <translation>%1 l’impose&#x202f;; démarrez Wingman sans.</translation>
    </message>
    <message>
        <source>First, what is not well above has to be: %1</source>
        <translation>Il faut d’abord mettre en ordre ce qui est à corriger ci-dessus&#xa0;: %1</translation>
    </message>
    <message>
        <source>Why this mode: the first rule that says something decides</source>
        <translation>Pourquoi ce mode&#xa0;: la première règle qui se prononce décide</translation>
    </message>
    <message>
        <source>What holds besides</source>
        <translation>Ce qui s’applique en outre</translation>
    </message>
    <message>
        <source>What LAB may act on</source>
        <translation>Ce sur quoi LAB peut agir</translation>
    </message>
    <message>
        <source>change the lists</source>
        <translation>modifier les listes</translation>
    </message>
    <message>
        <source>Change the lists in Settings</source>
        <translation>Modifier les listes dans les paramètres</translation>
    </message>
    <message>
        <source>Before LAB can be armed</source>
        <translation>Avant de pouvoir armer LAB</translation>
    </message>
    <message>
        <source>check again</source>
        <translation>contrôler à nouveau</translation>
    </message>
    <message>
        <source>Make the checks again</source>
        <translation>Refaire les contrôles</translation>
    </message>
    <message>
        <source>What would make it safer</source>
        <translation>Ce qui rendrait la posture plus sûre</translation>
    </message>
    <message>
        <source>What would make it more dangerous</source>
        <translation>Ce qui rendrait la posture plus dangereuse</translation>
    </message>
    <message>
        <source>Disarm</source>
        <translation>Désarmer</translation>
    </message>
    <message>
        <source>Back to what the environment and the surroundings say.</source>
        <translation>Retour à ce que disent l’environnement et le contexte.</translation>
    </message>
    <message>
        <source>&amp;Disarm…</source>
        <translation>&amp;Désarmer…</translation>
    </message>
    <message>
        <source>Switch on read-only</source>
        <translation>Activer la lecture seule</translation>
    </message>
    <message>
        <source>Every change is refused until it is switched off.</source>
        <translation>Toute modification est refusée jusqu’à sa désactivation.</translation>
    </message>
    <message>
        <source>&amp;Read-only on…</source>
        <translation>Activer la lecture &amp;seule…</translation>
    </message>
    <message>
        <source>Stop allowing dangerous operations</source>
        <translation>Ne plus autoriser les opérations dangereuses</translation>
    </message>
    <message>
        <source>At once, before its time is over.</source>
        <translation>Immédiatement, avant la fin du délai.</translation>
    </message>
    <message>
        <source>S&amp;top…</source>
        <translation>Arrê&amp;ter…</translation>
    </message>
    <message>
        <source>Arm LAB</source>
        <translation>Armer LAB</translation>
    </message>
    <message>
        <source>Changes become real on what the allowlists name. The plan asks for a typed confirmation.</source>
        <translation>Les modifications deviennent réelles sur ce que nomment les listes d’autorisation. Le plan demande une confirmation saisie.</translation>
    </message>
    <message>
        <source>&amp;Arm LAB…</source>
        <translation>&amp;Armer LAB…</translation>
    </message>
    <message>
        <source>Switch off read-only</source>
        <translation>Désactiver la lecture seule</translation>
    </message>
    <message>
        <source>Changes are possible again, as the mode allows them.</source>
        <translation>Les modifications redeviennent possibles, selon le mode.</translation>
    </message>
    <message>
        <source>&amp;Read-only off…</source>
        <translation>Désactiver la &amp;lecture seule…</translation>
    </message>
    <message>
        <source>Allow dangerous operations for a while</source>
        <translation>Autoriser temporairement les opérations dangereuses</translation>
    </message>
    <message>
        <source>Removing containers, for instance. It ends by itself.</source>
        <translation>Supprimer des conteneurs, par exemple. Cela prend fin de soi-même.</translation>
    </message>
    <message>
        <source>A&amp;llow…</source>
        <translation>A&amp;utoriser…</translation>
    </message>
    <message>
        <source>&amp;Stay armed after a restart</source>
        <translation>&amp;Rester armé après un redémarrage</translation>
    </message>
    <message>
        <source>Otherwise it holds until it is disarmed or the machine restarts.</source>
        <translation>Sinon, il tient jusqu’au désarmement ou au redémarrage de la machine.</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, behind a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>For how many minutes dangerous operations are allowed</source>
        <translation>Durée en minutes pendant laquelle les opérations dangereuses sont autorisées</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The command line</source>
        <translation>La ligne de commande</translation>
    </message>
    <message>
        <source>Armed in the console</source>
        <translation>Armé dans la console</translation>
    </message>
    <message>
        <source>Where nothing else decides</source>
        <translation>Là où rien d’autre ne décide</translation>
    </message>
    <message>
        <source>The surroundings</source>
        <translation>Le contexte</translation>
    </message>
    <message>
        <source>The environment</source>
        <translation>L’environnement</translation>
    </message>
    <message>
        <source>said nothing</source>
        <comment>a rule</comment>
        <translation>ne s’est pas prononcée</translation>
    </message>
    <message>
        <source>decided</source>
        <comment>a rule</comment>
        <translation>a décidé</translation>
    </message>
    <message>
        <source>overruled</source>
        <comment>a rule</comment>
        <translation>écartée</translation>
    </message>
    <message>
        <source>refused: it is wrong</source>
        <comment>a rule</comment>
        <translation>refusée&#xa0;: elle est erronée</translation>
    </message>
    <message>
        <source>ignored: it would loosen what is stored</source>
        <translation>ignorée&#xa0;: elle assouplirait ce qui est stocké</translation>
    </message>
    <message>
        <source>Off: somebody else has to approve</source>
        <translation>Désactivée&#xa0;: quelqu’un d’autre doit approuver</translation>
    </message>
    <message>
        <source>Tier 2: who asks may approve what interrupts one thing</source>
        <translation>Niveau 2&#xa0;: qui demande peut approuver ce qui interrompt une seule chose</translation>
    </message>
    <message>
        <source>Tier 3: who asks may approve everything, also what loses data</source>
        <translation>Niveau 3&#xa0;: qui demande peut tout approuver, même ce qui perd des données</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <comment>a value, where it comes from</comment>
        <translation>%1 (de %2)</translation>
    </message>
    <message>
        <source>empty: nothing of this kind is allowed</source>
        <translation>vide&#xa0;: rien de ce type n’est autorisé</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Lockdown</source>
        <translation>Confinement</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrage</translation>
    </message>
    <message>
        <source>Nothing new is begun until it is over</source>
        <translation>Rien de nouveau n’est commencé avant la fin</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>On: every change is refused</source>
        <translation>Activée&#xa0;: toute modification est refusée</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Off: what is declared dangerous is refused</source>
        <translation>Désactivées&#xa0;: ce qui est déclaré dangereux est refusé</translation>
    </message>
    <message>
        <source>Allowed, for %1 more</source>
        <translation>Autorisées, encore %1</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Autorisées</translation>
    </message>
    <message>
        <source>Dangerous operations</source>
        <translation>Opérations dangereuses</translation>
    </message>
    <message>
        <source>Self-approval</source>
        <translation>Auto-approbation</translation>
    </message>
    <message>
        <source>the default</source>
        <translation>la valeur par défaut</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a person, the role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>On: the environment may only make things safer</source>
        <translation>Activée&#xa0;: l’environnement ne peut que renforcer la sécurité</translation>
    </message>
    <message>
        <source>Off: the account of the system is the only admin</source>
        <translation>Désactivée&#xa0;: le compte du système est le seul administrateur</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Conteneurs</translation>
    </message>
    <message>
        <source>VMs</source>
        <translation>VM</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>nothing: the denylists are empty</source>
        <translation>rien&#xa0;: les listes d’exclusion sont vides</translation>
    </message>
    <message>
        <source>Never: containers</source>
        <translation>Jamais&#xa0;: conteneurs</translation>
    </message>
    <message>
        <source>Never: VMs</source>
        <translation>Jamais&#xa0;: VM</translation>
    </message>
    <message>
        <source>Never: nodes</source>
        <translation>Jamais&#xa0;: nœuds</translation>
    </message>
    <message>
        <source>An allowlist says what may be acted on</source>
        <translation>Une liste d’autorisation dit sur quoi il est permis d’agir</translation>
    </message>
    <message>
        <source>The record verifies</source>
        <translation>La vérification de l’enregistrement réussit</translation>
    </message>
    <message>
        <source>Every endpoint passes the doctor</source>
        <translation>Chaque point d’accès passe le diagnostic</translation>
    </message>
    <message>
        <source>Authentication is on, or a single operator was chosen</source>
        <translation>L’authentification est activée, ou un opérateur unique a été choisi</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>It runs; how far it is, is not known.</source>
        <translation>En cours&#x202f;; l’avancement n’est pas connu.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Protection</name>
    <message>
        <source>not known</source>
        <comment>whether a guest is protected</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>template</source>
        <comment>needs no backup</comment>
        <translation>modèle</translation>
    </message>
    <message>
        <source>unprotected</source>
        <comment>a guest</comment>
        <translation>non protégé</translation>
    </message>
    <message>
        <source>protected</source>
        <comment>a guest, by backups</comment>
        <translation>protégé</translation>
    </message>
    <message>
        <source>Not every storage that takes backups could be looked into.</source>
        <translation>Les stockages qui acceptent des sauvegardes n’ont pas tous pu être examinés.</translation>
    </message>
    <message>
        <source>A template is copied, not used; it needs no backup of its own.</source>
        <translation>Un modèle se copie et ne s’utilise pas&#x202f;; il n’a pas besoin de sauvegarde à lui.</translation>
    </message>
    <message>
        <source>It has no backup: unprotected since it was made.</source>
        <translation>Il n’a aucune sauvegarde&#xa0;: non protégé depuis sa création.</translation>
    </message>
    <message>
        <source>Unprotected since its last backup, %1 (%2).</source>
        <comment>a moment, how long ago</comment>
        <translation>Non protégé depuis sa dernière sauvegarde, %1 (%2).</translation>
    </message>
    <message>
        <source>Last backup %1.</source>
        <comment>how long ago</comment>
        <translation>Dernière sauvegarde %1.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Show the names of the pages</source>
        <translation>Afficher les noms des pages</translation>
    </message>
    <message>
        <source>Show only the icons of the pages</source>
        <translation>N’afficher que les icônes des pages</translation>
    </message>
</context>
<context>
    <name>wingman::ui::RailButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n en attente</numerusform>
            <numerusform>%1, %n en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::Readiness</name>
    <message>
        <source>No allowlist says what may be acted on</source>
        <translation>Aucune liste d’autorisation ne dit sur quoi il est permis d’agir</translation>
    </message>
    <message numerus="yes">
        <source>The allowlists have %n entries</source>
        <translation>
            <numerusform>Les listes d’autorisation ont %n entrée</numerusform>
            <numerusform>Les listes d’autorisation ont %n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>The record does not verify</source>
        <translation>La vérification de l’enregistrement échoue</translation>
    </message>
    <message>
        <source>An endpoint does not pass the doctor</source>
        <translation>Un point d’accès ne passe pas le diagnostic</translation>
    </message>
    <message>
        <source>No accounts, and no single operator was chosen</source>
        <translation>Aucun compte, et aucun opérateur unique choisi</translation>
    </message>
    <message>
        <source>Authentication is on</source>
        <translation>L’authentification est activée</translation>
    </message>
    <message>
        <source>A single operator was chosen</source>
        <translation>Un opérateur unique a été choisi</translation>
    </message>
    <message>
        <source>The system&apos;s keychain keeps secrets</source>
        <translation>Le trousseau du système conserve les secrets</translation>
    </message>
    <message>
        <source>The system&apos;s keychain answers</source>
        <translation>Le trousseau du système répond</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked</source>
        <translation>Le trousseau du système est verrouillé</translation>
    </message>
    <message>
        <source>No keychain answers</source>
        <translation>Aucun trousseau ne répond</translation>
    </message>
    <message>
        <source>The test stack is healthy</source>
        <translation>La pile de test est saine</translation>
    </message>
    <message>
        <source>The test stack does not run</source>
        <translation>La pile de test n’est pas en marche</translation>
    </message>
    <message>
        <source>Run “wingmanctl test-stack up”; integration mode may act on nothing else.</source>
        <translation>Exécutez «&#x202f;wingmanctl test-stack up&#x202f;»&#x202f;; le mode INTEGRATION ne peut agir sur rien d’autre.</translation>
    </message>
    <message>
        <source>The test stack is not healthy</source>
        <translation>La pile de test est défaillante</translation>
    </message>
    <message>
        <source>%1 of %2 labelled containers run well, on %3</source>
        <translation>%1 conteneurs avec label sur %2 fonctionnent bien, sur %3</translation>
    </message>
    <message>
        <source>A test execution is in the record</source>
        <translation>Une exécution de test figure dans l’enregistrement</translation>
    </message>
    <message>
        <source>Nothing was executed yet</source>
        <translation>Rien n’a encore été exécuté</translation>
    </message>
    <message>
        <source>Restart a container of the demonstration or of the test stack.</source>
        <translation>Redémarrez un conteneur de la démonstration ou de la pile de test.</translation>
    </message>
    <message>
        <source>Entry #%1 of the record proves it.</source>
        <translation>L’entrée #%1 de l’enregistrement le prouve.</translation>
    </message>
    <message>
        <source>The policy is written down</source>
        <translation>La politique est consignée</translation>
    </message>
    <message>
        <source>The policy is written down, version %1</source>
        <translation>La politique est consignée, version %1</translation>
    </message>
    <message>
        <source>The built-in policy holds</source>
        <translation>La politique intégrée s’applique</translation>
    </message>
    <message>
        <source>Each version is numbered, and recorded with who changed it and why.</source>
        <translation>Chaque version est numérotée et enregistrée, avec son auteur et sa raison.</translation>
    </message>
    <message>
        <source>Nothing was decided yet; what is allowed is not written down.</source>
        <translation>Rien n’a encore été décidé&#x202f;; ce qui est autorisé n’est pas consigné.</translation>
    </message>
    <message>
        <source>Not in this version.</source>
        <translation>Pas dans cette version.</translation>
    </message>
    <message>
        <source>Accounts for several operators</source>
        <translation>Des comptes pour plusieurs opérateurs</translation>
    </message>
    <message>
        <source>A folder for exports of the record</source>
        <translation>Un dossier pour les exports de l’enregistrement</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ReadyCard</name>
    <message>
        <source>%1 of %2</source>
        <comment>items done</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>LAB may be armed</source>
        <translation>LAB peut être armé</translation>
    </message>
    <message>
        <source>LAB cannot be armed yet</source>
        <translation>LAB ne peut pas encore être armé</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>Contrôle en cours…</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Contrôlé</translation>
    </message>
    <message>
        <source>Ready for real work</source>
        <translation>Prêt pour le travail réel</translation>
    </message>
    <message>
        <source>Needed before LAB can be armed</source>
        <translation>Nécessaire avant de pouvoir armer LAB</translation>
    </message>
    <message>
        <source>Advised</source>
        <translation>Conseillé</translation>
    </message>
    <message>
        <source>Not in this version</source>
        <translation>Pas dans cette version</translation>
    </message>
    <message>
        <source>First steps…</source>
        <translation>Premiers pas…</translation>
    </message>
    <message>
        <source>Go on with the first steps</source>
        <translation>Continuer les premiers pas</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Contrôler à nouveau</translation>
    </message>
    <message>
        <source>Make the checks again</source>
        <translation>Refaire les contrôles</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ReadyRow</name>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>not in this version</source>
        <translation>pas dans cette version</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an item of a list, how it stands</comment>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Colonnes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copier comme CSV</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copier comme JSON</translation>
    </message>
</context>
<context>
    <name>wingman::ui::RescueView</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Open the data folder</source>
        <translation>&amp;Ouvrir le dossier de données</translation>
    </message>
    <message>
        <source>&amp;Quit Wingman</source>
        <translation>&amp;Quitter Wingman</translation>
    </message>
    <message>
        <source>&amp;Move it aside and begin anew now</source>
        <translation>&amp;Mettre de côté et recommencer maintenant</translation>
    </message>
    <message>
        <source>&amp;Begin anew…</source>
        <translation>Re&amp;commencer…</translation>
    </message>
    <message>
        <source>The data folder is renamed and kept; a new, empty one is begun. Endpoints, policy and record begin anew.</source>
        <translation>Le dossier de données est renommé et conservé&#x202f;; un nouveau dossier vide est créé. Points d’accès, politique et enregistrement repartent de zéro.</translation>
    </message>
    <message>
        <source>Wingman cannot open its data</source>
        <translation>Wingman ne peut pas ouvrir ses données</translation>
    </message>
    <message>
        <source>Nothing was changed or lost. Close other programs that hold the folder, free the disk, or mend its permissions, then try again.</source>
        <translation>Rien n’a été modifié ni perdu. Fermez les autres programmes qui retiennent le dossier, libérez le disque ou corrigez les droits, puis réessayez.</translation>
    </message>
    <message>
        <source>If you have a copy of the data folder, quit, put it back, and start again.</source>
        <translation>Si vous avez une copie du dossier de données, quittez, remettez-la en place et redémarrez.</translation>
    </message>
    <message>
        <source>Otherwise begin anew: the folder is renamed and kept beside the new one.</source>
        <translation>Sinon, recommencez&#xa0;: le dossier est renommé et conservé à côté du nouveau.</translation>
    </message>
    <message>
        <source>The folder is %1</source>
        <translation>Le dossier est %1</translation>
    </message>
    <message>
        <source>Update Wingman, then start it again. The data is left as it is until then.</source>
        <translation>Mettez Wingman à jour, puis redémarrez-le. D’ici là, les données restent telles quelles.</translation>
    </message>
    <message>
        <source>Keep the damaged folder: what happened to it can still be looked into.</source>
        <translation>Gardez le dossier endommagé&#xa0;: on pourra encore rechercher ce qui lui est arrivé.</translation>
    </message>
    <message>
        <source>See that the folder belongs to you, that you may write in it, and that its disk is not mounted read-only. Then try again.</source>
        <translation>Vérifiez que le dossier vous appartient, que vous pouvez y écrire et que son disque n’est pas monté en lecture seule. Réessayez ensuite.</translation>
    </message>
    <message>
        <source>Or quit, and choose another folder: wingman --data-dir DIR</source>
        <translation>Ou quittez et choisissez un autre dossier&#xa0;: wingman --data-dir DIR</translation>
    </message>
    <message>
        <source>Free some space on the disk of the folder, then try again. Nothing was lost.</source>
        <translation>Libérez de l’espace sur le disque du dossier, puis réessayez. Rien n’a été perdu.</translation>
    </message>
    <message>
        <source>Close the other program that holds the folder, then try again.</source>
        <translation>Fermez l’autre programme qui occupe le dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>&amp;Keep the data</source>
        <translation>&amp;Conserver les données</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ResourcesPage</name>
    <message>
        <source>No storage to show</source>
        <translation>Aucun stockage à afficher</translation>
    </message>
    <message>
        <source>Storages are those of Proxmox clusters, and none is among the endpoints shown here.</source>
        <translation>Les stockages sont ceux des clusters Proxmox, et aucun ne figure parmi les points d’accès affichés ici.</translation>
    </message>
    <message>
        <source>Add an endpoint…</source>
        <translation>Ajouter un point d’accès…</translation>
    </message>
    <message>
        <source>Reading the storages</source>
        <translation>Lecture des stockages</translation>
    </message>
    <message>
        <source>No storage can be seen</source>
        <translation>Aucun stockage n’est visible</translation>
    </message>
    <message>
        <source>The login may see none of them: it needs Datastore.Audit on /storage.</source>
        <translation>La connexion ne peut en voir aucun&#xa0;: il lui faut Datastore.Audit sur /storage.</translation>
    </message>
    <message>
        <source>There is no storage %1.</source>
        <translation>Il n’y a pas de stockage %1.</translation>
    </message>
    <message>
        <source>Content of %1</source>
        <translation>Contenu de %1</translation>
    </message>
    <message>
        <source>How %1 filled</source>
        <translation>Remplissage de %1</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>Storages of the clusters</source>
        <translation>Stockages des clusters</translation>
    </message>
    <message>
        <source>Storages</source>
        <translation>Stockages</translation>
    </message>
    <message>
        <source>The storages cannot be read now</source>
        <translation>Les stockages ne peuvent pas être lus actuellement</translation>
    </message>
</context>
<context>
    <name>wingman::ui::RowRefusal</name>
    <message>
        <source>It is locked (%1): a task works on it. It can be done when that task is over, or was stopped.</source>
        <translation>Il est verrouillé (%1)&#xa0;: une tâche le traite. Ce sera possible quand cette tâche sera terminée ou aura été arrêtée.</translation>
    </message>
    <message>
        <source>It is a template, which is cloned and never runs.</source>
        <translation>C’est un modèle, qui se clone et ne s’exécute jamais.</translation>
    </message>
    <message>
        <source>It is protected. Take the protection off in its options first.</source>
        <translation>Il est protégé. Retirez d’abord la protection dans ses options.</translation>
    </message>
    <message>
        <source>High availability manages it and would start it again. Take it out of high availability first.</source>
        <translation>La haute disponibilité le gère et le redémarrerait. Retirez-le d’abord de la haute disponibilité.</translation>
    </message>
    <message>
        <source>It runs already.</source>
        <translation>Il est déjà en marche.</translation>
    </message>
    <message>
        <source>It does not run.</source>
        <translation>Il n’est pas en marche.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::RunningCard</name>
    <message>
        <source>%1: show how it goes</source>
        <comment>what runs</comment>
        <translation>%1&#xa0;: afficher la progression</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
</context>
<context>
    <name>wingman::ui::SettingsPage</name>
    <message>
        <source>Policy and lists</source>
        <translation>Politique et listes</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Data and limits</source>
        <translation>Données et limites</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Kinds of settings</source>
        <translation>Types de paramètres</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrou</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Sheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ShortcutSheet</name>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a shortcut does, its keys</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No shortcut is called “%1”.</source>
        <translation>Aucun raccourci ne s’appelle «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse.</source>
        <translation>Tout peut se faire sans souris.</translation>
    </message>
    <message>
        <source>Search for what it does, or for a key</source>
        <translation>Rechercher une action ou une touche</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Rechercher des raccourcis</translation>
    </message>
    <message>
        <source>Change them in Settings</source>
        <translation>Les modifier dans les paramètres</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ShortcutsSection</name>
    <message>
        <source>%1 is taken by “%2”. Give that another key first.</source>
        <translation>%1 est déjà pris par «&#x202f;%2&#x202f;». Donnez-lui d’abord une autre touche.</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Trouver un raccourci</translation>
    </message>
    <message>
        <source>Find a shortcut by its name or key</source>
        <translation>Trouver un raccourci par son nom ou sa touche</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Click a field and press the keys</source>
        <translation>Cliquez sur un champ et appuyez sur les touches</translation>
    </message>
    <message>
        <source>Keys for “%1”</source>
        <translation>Touches pour «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>This key means the same in every list.</source>
        <translation>Cette touche a le même sens dans toutes les listes.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Back to the standard keys of “%1”</source>
        <translation>Revenir aux touches standard de «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>wingman::ui::SnapshotDelegate</name>
    <message>
        <source>not finished</source>
        <translation>inachevé</translation>
    </message>
    <message>
        <source>with memory</source>
        <translation>avec mémoire</translation>
    </message>
    <message>
        <source>The state of now</source>
        <translation>L’état actuel</translation>
    </message>
    <message>
        <source>The state of now; it is running</source>
        <translation>L’état actuel&#x202f;; il est en marche</translation>
    </message>
    <message>
        <source>The state of now; it is not running</source>
        <translation>L’état actuel&#x202f;; il n’est pas en marche</translation>
    </message>
    <message>
        <source>Without a description</source>
        <translation>Sans description</translation>
    </message>
</context>
<context>
    <name>wingman::ui::SnapshotModel</name>
    <message>
        <source>You are here</source>
        <translation>Vous êtes ici</translation>
    </message>
    <message>
        <source>You are here, the state of now</source>
        <translation>Vous êtes ici, l’état actuel</translation>
    </message>
    <message>
        <source>You are here, the state of now, running</source>
        <translation>Vous êtes ici, l’état actuel, en marche</translation>
    </message>
    <message>
        <source>You are here, the state of now, not running</source>
        <translation>Vous êtes ici, l’état actuel, à l’arrêt</translation>
    </message>
    <message>
        <source>with memory</source>
        <translation>avec mémoire</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>inachevé</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>après %1</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>niveau %1</translation>
    </message>
</context>
<context>
    <name>wingman::ui::SnapshotsTab</name>
    <message>
        <source>Choose a snapshot in the tree first.</source>
        <translation>Choisissez d’abord un instantané dans l’arborescence.</translation>
    </message>
    <message>
        <source>This snapshot was not finished; there is nothing to go back to.</source>
        <translation>Cet instantané est inachevé&#x202f;; il n’y a rien à quoi revenir.</translation>
    </message>
    <message>
        <source>Asks for a name, then opens the plan</source>
        <translation>Demande un nom, puis ouvre le plan</translation>
    </message>
    <message>
        <source>Opens the plan: what was written since the snapshot would be lost</source>
        <translation>Ouvre le plan&#xa0;: ce qui a été écrit depuis l’instantané serait perdu</translation>
    </message>
    <message>
        <source>Opens the plan: the snapshot cannot be gone back to any more</source>
        <translation>Ouvre le plan&#xa0;: il ne sera plus possible de revenir à l’instantané</translation>
    </message>
    <message>
        <source>The snapshots cannot be read now</source>
        <translation>Les instantanés ne peuvent pas être lus actuellement</translation>
    </message>
    <message>
        <source>Reading the snapshots</source>
        <translation>Lecture des instantanés</translation>
    </message>
    <message>
        <source>As last read</source>
        <translation>Dernier état lu</translation>
    </message>
    <message>
        <source>There is no snapshot yet. One keeps the disks as they are now, on the same storage: it is a way back, not a backup. Read %1.</source>
        <translation>Il n’y a pas encore d’instantané. Un instantané conserve les disques tels qu’ils sont maintenant, sur le même stockage&#xa0;: c’est un moyen de revenir en arrière, pas une sauvegarde. Lu %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n snapshot(s), read %1. A snapshot is a way back, not a backup.</source>
        <translation>
            <numerusform>%n instantané, lu %1. Un instantané est un moyen de revenir en arrière, pas une sauvegarde.</numerusform>
            <numerusform>%n instantanés, lus %1. Un instantané est un moyen de revenir en arrière, pas une sauvegarde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Snapshots, each after the one it was taken on</source>
        <translation>Instantanés, chacun après celui sur lequel il a été pris</translation>
    </message>
    <message>
        <source>&amp;Take snapshot…</source>
        <translation>&amp;Prendre un instantané…</translation>
    </message>
    <message>
        <source>&amp;Roll back…</source>
        <translation>&amp;Revenir en arrière…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Sparkline</name>
    <message>
        <source>Course of a value</source>
        <translation>Évolution d’une valeur</translation>
    </message>
    <message>
        <source>Nothing was measured.</source>
        <translation>Rien n’a été mesuré.</translation>
    </message>
    <message>
        <source>From %1 to %2, last %3.</source>
        <translation>De %1 à %2, dernière valeur %3.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::State</name>
    <message>
        <source>Unknown · last seen created</source>
        <translation>Inconnu · vu créé</translation>
    </message>
    <message>
        <source>Unknown · last seen running</source>
        <translation>Inconnu · vu en marche</translation>
    </message>
    <message>
        <source>Unknown · last seen paused</source>
        <translation>Inconnu · vu en pause</translation>
    </message>
    <message>
        <source>Unknown · last seen restarting</source>
        <translation>Inconnu · vu en redémarrage</translation>
    </message>
    <message>
        <source>Unknown · last seen being removed</source>
        <translation>Inconnu · vu en suppression</translation>
    </message>
    <message>
        <source>Unknown · last seen exited</source>
        <translation>Inconnu · vu terminé</translation>
    </message>
    <message>
        <source>Unknown · last seen dead</source>
        <translation>Inconnu · vu hors d’état</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marche</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Sain</translation>
    </message>
    <message>
        <source>Unhealthy</source>
        <translation>Défaillant</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation>Redémarrage</translation>
    </message>
    <message>
        <source>Being removed</source>
        <translation>En suppression</translation>
    </message>
    <message>
        <source>Exited</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Hors d’état</translation>
    </message>
    <message>
        <source>Unknown · last seen stopped</source>
        <translation>Inconnu · vu arrêté</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Unknown · the cluster says “%1”</source>
        <translation>Inconnu · le cluster indique «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Unknown · last seen online</source>
        <translation>Inconnu · vu en ligne</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Unknown · last seen offline</source>
        <translation>Inconnu · vu hors ligne</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Never reached</source>
        <translation>Jamais joint</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Périmé</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planifié</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Attend l’approbation</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Issue inconnue</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Retour en arrière</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>No longer holds</source>
        <translation>N’est plus valable</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>approbation</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>autorisé</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Non consulté</translation>
    </message>
    <message>
        <source>tier 1</source>
        <translation>niveau 1</translation>
    </message>
    <message>
        <source>tier 2</source>
        <translation>niveau 2</translation>
    </message>
    <message>
        <source>tier 3</source>
        <translation>niveau 3</translation>
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
        <translation>Mesure en cours</translation>
    </message>
    <message>
        <source>The first numbers come within a few seconds.</source>
        <translation>Les premiers chiffres arrivent en quelques secondes.</translation>
    </message>
    <message>
        <source>It is not running</source>
        <translation>Il n’est pas en marche</translation>
    </message>
    <message>
        <source>Nothing is used now. Measuring goes on by itself when it is started.</source>
        <translation>Rien n’est utilisé pour le moment. La mesure reprend d’elle-même au démarrage.</translation>
    </message>
    <message>
        <source>It cannot be measured now</source>
        <translation>La mesure est impossible pour le moment</translation>
    </message>
    <message>
        <source>measured %1</source>
        <comment>how long ago</comment>
        <translation>mesuré %1</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non mesuré</translation>
    </message>
    <message>
        <source>CPU, of one core</source>
        <translation>CPU, sur un cœur</translation>
    </message>
    <message>
        <source>Memory, limit %1</source>
        <translation>Mémoire, limite %1</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Network, received</source>
        <translation>Réseau, reçu</translation>
    </message>
    <message>
        <source>Network, sent</source>
        <translation>Réseau, envoyé</translation>
    </message>
    <message>
        <source>Disk, read</source>
        <translation>Disque, lu</translation>
    </message>
    <message>
        <source>Disk, written</source>
        <translation>Disque, écrit</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Measured once a second while this is looked at; the last ten minutes are shown.</source>
        <translation>Mesuré chaque seconde pendant l’affichage&#x202f;; les dix dernières minutes sont montrées.</translation>
    </message>
    <message>
        <source>As the cluster reports it; the last ten minutes are shown.</source>
        <translation>Tel que le cluster l’indique&#x202f;; les dix dernières minutes sont montrées.</translation>
    </message>
    <message>
        <source>CPU in the last minutes</source>
        <translation>CPU des dernières minutes</translation>
    </message>
    <message>
        <source>Memory in the last minutes</source>
        <translation>Mémoire des dernières minutes</translation>
    </message>
    <message>
        <source>Received per second</source>
        <translation>Reçu par seconde</translation>
    </message>
    <message>
        <source>Sent per second</source>
        <translation>Envoyé par seconde</translation>
    </message>
    <message>
        <source>Read per second</source>
        <translation>Lu par seconde</translation>
    </message>
    <message>
        <source>Written per second</source>
        <translation>Écrit par seconde</translation>
    </message>
    <message>
        <source>Processes in the last minutes</source>
        <translation>Processus des dernières minutes</translation>
    </message>
</context>
<context>
    <name>wingman::ui::StepStrip</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Storage</name>
    <message>
        <source>as last seen</source>
        <comment>a storage</comment>
        <translation>dernier état vu</translation>
    </message>
    <message>
        <source>not available</source>
        <comment>a storage</comment>
        <translation>indisponible</translation>
    </message>
    <message>
        <source>almost full</source>
        <comment>a storage</comment>
        <translation>presque plein</translation>
    </message>
    <message>
        <source>filling up</source>
        <comment>a storage</comment>
        <translation>se remplit</translation>
    </message>
    <message>
        <source>available</source>
        <comment>a storage</comment>
        <translation>disponible</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used, size</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>wingman::ui::StorageDetails</name>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a kind of content, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Rien n’est sélectionné</translation>
    </message>
    <message>
        <source>Choose a storage in the list, and what lies in it is shown here.</source>
        <translation>Choisissez un stockage dans la liste&#x202f;; ce qu’il contient s’affiche ici.</translation>
    </message>
    <message>
        <source>Shared by the nodes of %1</source>
        <comment>a storage</comment>
        <translation>Partagé par les nœuds de %1</translation>
    </message>
    <message>
        <source>On node %1 of %2</source>
        <comment>a storage</comment>
        <translation>Sur le nœud %1 de %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Accepte</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>Its content cannot be listed now</source>
        <translation>Son contenu ne peut pas être listé actuellement</translation>
    </message>
    <message>
        <source>Listing what lies in it</source>
        <translation>Liste de son contenu en cours</translation>
    </message>
    <message>
        <source>Nothing is listed</source>
        <translation>Rien n’est listé</translation>
    </message>
    <message>
        <source>It is empty, or this login may not see what lies in it: the cluster leaves that out without a word.</source>
        <translation>Il est vide, ou cette connexion ne peut pas voir ce qu’il contient&#xa0;: le cluster l’omet sans le dire.</translation>
    </message>
    <message>
        <source>Could not be listed again: %1</source>
        <translation>N’a pas pu être listé à nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>listed %1</source>
        <comment>how long ago</comment>
        <translation>listé %1</translation>
    </message>
    <message>
        <source>Details of the storage</source>
        <translation>Détails du stockage</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>What is shown of it</source>
        <translation>Ce qui en est affiché</translation>
    </message>
    <message>
        <source>Kind of content</source>
        <translation>Type de contenu</translation>
    </message>
    <message>
        <source>Content of the storage</source>
        <translation>Contenu du stockage</translation>
    </message>
    <message>
        <source>&amp;List again</source>
        <translation>&amp;Lister à nouveau</translation>
    </message>
    <message>
        <source>What lies in a storage is listed when it is looked at, not all the time.</source>
        <translation>Le contenu d’un stockage est listé quand on le consulte, pas en permanence.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
</context>
<context>
    <name>wingman::ui::StorageModel</name>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
</context>
<context>
    <name>wingman::ui::TabStrip</name>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
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
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>Shutdown</source>
        <translation>Extinction</translation>
    </message>
    <message>
        <source>Reboot</source>
        <translation>Redémarrage</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialisation</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspension</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mise en pause</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantané</translation>
    </message>
    <message>
        <source>Delete snapshot</source>
        <translation>Suppression d’instantané</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Retour en arrière</translation>
    </message>
    <message>
        <source>Migrate</source>
        <translation>Migration</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>Clonage</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Destruction</translation>
    </message>
    <message>
        <source>Configure</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Resize disk</source>
        <translation>Redimensionnement de disque</translation>
    </message>
    <message>
        <source>Move disk</source>
        <translation>Déplacement de disque</translation>
    </message>
    <message>
        <source>Convert to template</source>
        <translation>Conversion en modèle</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>Shell</source>
        <translation>Shell</translation>
    </message>
    <message>
        <source>Console (terminal)</source>
        <translation>Console (terminal)</translation>
    </message>
    <message>
        <source>Console (SPICE)</source>
        <translation>Console (SPICE)</translation>
    </message>
    <message>
        <source>Update package database</source>
        <translation>Mise à jour de la base de paquets</translation>
    </message>
    <message>
        <source>Bulk start VMs and containers</source>
        <translation>Démarrage groupé de VM et conteneurs</translation>
    </message>
    <message>
        <source>Bulk shutdown VMs and containers</source>
        <translation>Extinction groupée de VM et conteneurs</translation>
    </message>
    <message>
        <source>Bulk migrate VMs and containers</source>
        <translation>Migration groupée de VM et conteneurs</translation>
    </message>
    <message>
        <source>Start through high availability</source>
        <translation>Démarrage par la haute disponibilité</translation>
    </message>
    <message>
        <source>Stop through high availability</source>
        <translation>Arrêt par la haute disponibilité</translation>
    </message>
    <message>
        <source>Migrate through high availability</source>
        <translation>Migration par la haute disponibilité</translation>
    </message>
    <message>
        <source>Erase data</source>
        <translation>Effacement de données</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Copie de données</translation>
    </message>
    <message>
        <source>File download</source>
        <translation>Téléchargement de fichier</translation>
    </message>
    <message>
        <source>Prune backups</source>
        <translation>Élagage des sauvegardes</translation>
    </message>
    <message>
        <source>Reload service</source>
        <translation>Rechargement de service</translation>
    </message>
    <message>
        <source>Restart service</source>
        <translation>Redémarrage de service</translation>
    </message>
    <message>
        <source>Renew certificate</source>
        <translation>Renouvellement de certificat</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a task, what it works on</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>a task, the name and the number of the guest</comment>
        <translation>%1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>running</source>
        <comment>a task</comment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>how a task is</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>OK</source>
        <comment>a task ended well</comment>
        <translation>OK</translation>
    </message>
    <message>
        <source>with warnings</source>
        <comment>a task ended well, with remarks</comment>
        <translation>avec avertissements</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a task</comment>
        <translation>échouée</translation>
    </message>
</context>
<context>
    <name>wingman::ui::TaskPane</name>
    <message>
        <source>took %1, %2</source>
        <comment>a duration, how long ago</comment>
        <translation>durée&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a duration</comment>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>Begun by %1 on %2.</source>
        <translation>Lancée par %1 sur %2.</translation>
    </message>
    <message>
        <source>The log cannot be read now: %1</source>
        <translation>Le journal ne peut pas être lu actuellement&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 It ended with: %2</source>
        <translation>%1 Elle s’est terminée par&#xa0;: %2</translation>
    </message>
    <message>
        <source>reading …</source>
        <comment>a log</comment>
        <translation>lecture…</translation>
    </message>
    <message>
        <source>live</source>
        <comment>a log</comment>
        <translation>en direct</translation>
    </message>
    <message>
        <source>complete</source>
        <comment>a log</comment>
        <translation>complet</translation>
    </message>
    <message>
        <source>Show its &amp;cluster</source>
        <translation>Afficher son &amp;cluster</translation>
    </message>
    <message>
        <source>Show its &amp;guest</source>
        <translation>Afficher son &amp;invité</translation>
    </message>
    <message>
        <source>Log of the task</source>
        <translation>Journal de la tâche</translation>
    </message>
    <message>
        <source>S&amp;top task…</source>
        <translation>Arrê&amp;ter la tâche…</translation>
    </message>
    <message>
        <source>Opens the plan: nothing is stopped before it was looked at.</source>
        <translation>Ouvre le plan&#xa0;: rien n’est arrêté avant examen.</translation>
    </message>
    <message>
        <source>Leads to what the task works on</source>
        <translation>Mène à ce que traite la tâche</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Tile</name>
    <message>
        <source>%1: %2</source>
        <comment>caption and value of a number</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Timeline</name>
    <message>
        <source>execution</source>
        <translation>exécution</translation>
    </message>
    <message>
        <source>engine event</source>
        <translation>événement du moteur</translation>
    </message>
    <message>
        <source>seen to differ</source>
        <translation>différence constatée</translation>
    </message>
    <message>
        <source>audit #%1</source>
        <translation>audit #%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what happened, and its outcome</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of a timeline&apos;s line, and what happened</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planifié</translation>
    </message>
    <message>
        <source>Approval asked for</source>
        <translation>Approbation demandée</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Approval refused</source>
        <translation>Approbation refusée</translation>
    </message>
    <message>
        <source>Work began</source>
        <translation>Exécution commencée</translation>
    </message>
    <message>
        <source>Work ended</source>
        <translation>Exécution terminée</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Approval void: something differs</source>
        <translation>Approbation caduque&#xa0;: quelque chose diffère</translation>
    </message>
    <message>
        <source>Values were shown</source>
        <translation>Des valeurs ont été affichées</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Vu pour la première fois</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparu</translation>
    </message>
    <message>
        <source>State changed</source>
        <translation>État modifié</translation>
    </message>
    <message>
        <source>Image changed</source>
        <translation>Image modifiée</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Renommé</translation>
    </message>
    <message>
        <source>Health changed</source>
        <translation>Santé modifiée</translation>
    </message>
    <message>
        <source>Moved to another node</source>
        <translation>Déplacé vers un autre nœud</translation>
    </message>
    <message>
        <source>cluster task</source>
        <translation>tâche du cluster</translation>
    </message>
    <message>
        <source>running; begun by %1 on %2</source>
        <comment>a task</comment>
        <translation>en cours&#x202f;; lancée par %1 sur %2</translation>
    </message>
    <message>
        <source>%1; begun by %2 on %3</source>
        <comment>how a task ended</comment>
        <translation>%1&#x202f;; lancée par %2 sur %3</translation>
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
        <translation>Événement</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Audit entry</source>
        <translation>Entrée d’audit</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>Sur quoi</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Cluster task</source>
        <translation>Tâche du cluster</translation>
    </message>
</context>
<context>
    <name>wingman::ui::TimelineTab</name>
    <message>
        <source>The timeline cannot be read now</source>
        <translation>La chronologie ne peut pas être lue pour le moment</translation>
    </message>
    <message>
        <source>Reading what happened</source>
        <translation>Lecture de ce qui s’est passé</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Rien ne s’est encore passé</translation>
    </message>
    <message>
        <source>What its engine says, what Wingman does with it and what is recorded appears here.</source>
        <translation>Ce que dit son moteur, ce que Wingman en fait et ce qui est enregistré apparaît ici.</translation>
    </message>
    <message>
        <source>Some of it cannot be read now</source>
        <translation>Une partie ne peut pas être lue pour le moment</translation>
    </message>
    <message>
        <source>What happened, newest first</source>
        <translation>Ce qui s’est passé, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>Enter opens the record or the entry of the chain</source>
        <translation>Entrée ouvre l’enregistrement ou l’entrée de la chaîne</translation>
    </message>
    <message>
        <source>Show &amp;older</source>
        <translation>Afficher les plus &amp;anciens</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Afficher les plus anciens</translation>
    </message>
</context>
<context>
    <name>wingman::ui::TopBar</name>
    <message>
        <source>Scope, search and posture</source>
        <translation>Portée, recherche et posture</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Rechercher ou exécuter une commande</translation>
    </message>
    <message>
        <source>Opens the command palette</source>
        <translation>Ouvre la palette de commandes</translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s) waiting</source>
        <translation>
            <numerusform>%n approbation en attente</numerusform>
            <numerusform>%n approbations en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Rien ne vous attend</translation>
    </message>
    <message>
        <source>All endpoints</source>
        <translation>Tous les points d’accès</translation>
    </message>
    <message>
        <source>Scope: %1</source>
        <translation>Portée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Which endpoints the pages show</source>
        <translation>Les points d’accès que montrent les pages</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;All endpoints</source>
        <translation>&amp;Tous les points d’accès</translation>
    </message>
    <message>
        <source>%1 (does not answer)</source>
        <translation>%1 (ne répond pas)</translation>
    </message>
    <message>
        <source>No endpoint yet</source>
        <translation>Aucun point d’accès</translation>
    </message>
    <message>
        <source>&amp;Manage endpoints</source>
        <translation>&amp;Gérer les points d’accès</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Connecté en tant que %1</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Rôle&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Raccourcis</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Quit Wingman</source>
        <translation>&amp;Quitter Wingman</translation>
    </message>
    <message>
        <source>&amp;Lock the console</source>
        <translation>&amp;Verrouiller la console</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Tray</name>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s) without an answer</source>
        <translation>
            <numerusform>%n point d’accès sans réponse</numerusform>
            <numerusform>%n points d’accès sans réponse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unhealthy</source>
        <translation>
            <numerusform>%n défaillant</numerusform>
            <numerusform>%n défaillants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s) waiting</source>
        <translation>
            <numerusform>%n approbation en attente</numerusform>
            <numerusform>%n approbations en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en marche</numerusform>
            <numerusform>%n en marche</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Tout va bien</translation>
    </message>
    <message>
        <source>Wingman: %1
%2</source>
        <comment>posture, then what is going on</comment>
        <translation>Wingman&#xa0;: %1
%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more to look at</source>
        <translation>
            <numerusform>%n autre point à regarder</numerusform>
            <numerusform>%n autres points à regarder</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known yet</source>
        <translation>On ne sait encore rien</translation>
    </message>
    <message>
        <source>the record does not verify</source>
        <translation>la vérification de l’enregistrement échoue</translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s) that nobody knows</source>
        <translation>
            <numerusform>%n issue que personne ne connaît</numerusform>
            <numerusform>%n issues que personne ne connaît</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s) that cannot be used</source>
        <translation>
            <numerusform>%n point d’accès inutilisable</numerusform>
            <numerusform>%n points d’accès inutilisables</numerusform>
        </translation>
    </message>
    <message>
        <source>Wingman is locked: %1
%2</source>
        <comment>posture, then what is going on</comment>
        <translation>Wingman est verrouillé : %1
%2</translation>
    </message>
    <message>
        <source>The console cannot go on.</source>
        <translation>La console ne peut pas continuer.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::TrayMenu</name>
    <message>
        <source>Nothing is running</source>
        <translation>Rien ne s’exécute</translation>
    </message>
    <message>
        <source>Running: %1</source>
        <translation>En cours&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more running</source>
        <translation>
            <numerusform>%n autre en cours</numerusform>
            <numerusform>%n autres en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;What needs attention (%1)</source>
        <translation>&amp;Ce qui demande votre attention (%1)</translation>
    </message>
    <message>
        <source>&amp;What needs attention</source>
        <translation>&amp;Ce qui demande votre attention</translation>
    </message>
    <message>
        <source>&amp;Approvals (%1)</source>
        <translation>&amp;Approbations (%1)</translation>
    </message>
    <message>
        <source>&amp;Approvals</source>
        <translation>&amp;Approbations</translation>
    </message>
    <message>
        <source>Notifications are &amp;paused</source>
        <translation>Notifications en &amp;pause</translation>
    </message>
    <message>
        <source>&amp;Pause notifications</source>
        <translation>&amp;Suspendre les notifications</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Pendant 1 heure</translation>
    </message>
    <message>
        <source>For 8 hours</source>
        <translation>Pendant 8 heures</translation>
    </message>
    <message>
        <source>Resume (paused until %1)</source>
        <translation>Reprendre (suspendues jusqu’à %1)</translation>
    </message>
    <message>
        <source>Not paused</source>
        <translation>Non suspendues</translation>
    </message>
    <message>
        <source>&amp;Open Wingman</source>
        <translation>&amp;Ouvrir Wingman</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) running</source>
        <translation>
            <numerusform>%n opération en cours</numerusform>
            <numerusform>%n opérations en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Unlock Wingman…</source>
        <translation>&amp;Déverrouiller Wingman…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Verrouiller</translation>
    </message>
</context>
<context>
    <name>wingman::ui::TrendModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
</context>
<context>
    <name>wingman::ui::TrendPanel</name>
    <message>
        <source>The course cannot be read now</source>
        <translation>L’évolution ne peut pas être lue actuellement</translation>
    </message>
    <message>
        <source>Reading the course</source>
        <translation>Lecture de l’évolution</translation>
    </message>
    <message>
        <source>Nothing was measured in this time</source>
        <translation>Rien n’a été mesuré pendant cette période</translation>
    </message>
    <message>
        <source>The cluster measures what runs. Another span may show more.</source>
        <translation>Le cluster mesure ce qui est en marche. Une autre période peut en montrer davantage.</translation>
    </message>
    <message>
        <source>Could not be read again: %1</source>
        <translation>N’a pas pu être relue&#xa0;: %1</translation>
    </message>
    <message>
        <source>read %1</source>
        <comment>how long ago</comment>
        <translation>lue %1</translation>
    </message>
    <message>
        <source>CPU, of all cores</source>
        <translation>CPU, sur tous les cœurs</translation>
    </message>
    <message>
        <source>Load average</source>
        <translation>Charge moyenne</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Disk traffic</source>
        <translation>Trafic disque</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>Espace disque</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>IO wait</source>
        <translation>Attente d’E/S</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>memory</comment>
        <translation>Utilisée</translation>
    </message>
    <message>
        <source>Memory there is</source>
        <translation>Mémoire totale</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>from a disk</comment>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>space</comment>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Course over time</source>
        <translation>Évolution dans le temps</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>As ta&amp;ble</source>
        <translation>En ta&amp;bleau</translation>
    </message>
    <message>
        <source>The same numbers, moment by moment</source>
        <translation>Les mêmes chiffres, instant par instant</translation>
    </message>
    <message>
        <source>Course as a table</source>
        <translation>Évolution sous forme de tableau</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ViolationModel</name>
    <message>
        <source>the chain</source>
        <translation>la chaîne</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is wrong, where</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>wingman::ui::VolumeModel</name>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>ISO image</source>
        <translation>Image ISO</translation>
    </message>
    <message>
        <source>Container template</source>
        <translation>Modèle de conteneur</translation>
    </message>
    <message>
        <source>Disk image</source>
        <translation>Image disque</translation>
    </message>
    <message>
        <source>Container volume</source>
        <translation>Volume de conteneur</translation>
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
        <translation>vérifiée</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>non vérifiée</translation>
    </message>
    <message>
        <source>verification failed</source>
        <translation>vérification échouée</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>protégée</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>VMID</source>
        <translation>VMID</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifiée</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protégée</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Way</name>
    <message>
        <source>Socket: path and permission</source>
        <translation>Socket&#xa0;: chemin et permission</translation>
    </message>
    <message>
        <source>Name: DNS</source>
        <translation>Nom&#xa0;: DNS</translation>
    </message>
    <message>
        <source>Connection: TCP</source>
        <translation>Connexion&#xa0;: TCP</translation>
    </message>
    <message>
        <source>Encryption: TLS</source>
        <translation>Chiffrement&#xa0;: TLS</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Permission</translation>
    </message>
    <message>
        <source>Engine: HTTP, version, ping</source>
        <translation>Moteur&#xa0;: HTTP, version, ping</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>well</source>
        <comment>a layer</comment>
        <translation>en ordre</translation>
    </message>
    <message>
        <source>fails</source>
        <comment>a layer</comment>
        <translation>échoue</translation>
    </message>
    <message>
        <source>not tried</source>
        <comment>a layer</comment>
        <translation>non essayé</translation>
    </message>
    <message>
        <source>being tried</source>
        <comment>a layer</comment>
        <translation>essai en cours</translation>
    </message>
    <message>
        <source>not reached</source>
        <comment>a layer</comment>
        <translation>non atteint</translation>
    </message>
    <message>
        <source>It answers; the whole way took %1.</source>
        <translation>Il répond&#x202f;; tout le chemin a pris %1.</translation>
    </message>
    <message>
        <source>It fails at “%1”.</source>
        <comment>a layer of the way</comment>
        <translation>Échec à «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Rights: what this login may see</source>
        <translation>Droits&#xa0;: ce que cette connexion peut voir</translation>
    </message>
</context>
<context>
    <name>wingman::ui::WayRows</name>
    <message>
        <source>%1: %2</source>
        <comment>a layer of the way, its result</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>wingman::ui::WorkloadColumns</name>
    <message>
        <source>&amp;Back to the standard columns</source>
        <translation>&amp;Revenir aux colonnes standard</translation>
    </message>
</context>
<context>
    <name>wingman::ui::WorkloadDelegate</name>
    <message>
        <source>%1 of %2</source>
        <comment>memory used, memory it may have</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>memory</comment>
        <translation>jusqu’à %1</translation>
    </message>
</context>
<context>
    <name>wingman::ui::WorkloadDetails</name>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>Stats</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Rien n’est sélectionné</translation>
    </message>
    <message>
        <source>Choose a container or a guest in the list, and everything about it is shown here.</source>
        <translation>Choisissez un conteneur ou un invité dans la liste&#x202f;; tout ce qui le concerne s’affiche ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n workload(s) selected</source>
        <translation>
            <numerusform>%n charge sélectionnée</numerusform>
            <numerusform>%n charges sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>What is chosen above is planned for all of them at once, and each has its own row in the plan. Select a single one to see its details.</source>
        <translation>Ce qui est choisi ci-dessus est planifié pour toutes à la fois, et chacune a sa ligne dans le plan. Sélectionnez-en une seule pour voir ses détails.</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <translation>%1 a disparu</translation>
    </message>
    <message>
        <source>Its endpoint does not list it any more. It was removed, or made anew under another id.</source>
        <translation>Son point d’accès ne le liste plus. Il a été supprimé, ou recréé sous un autre identifiant.</translation>
    </message>
    <message>
        <source>&amp;Close the details</source>
        <translation>&amp;Fermer les détails</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Of what is selected in the list; Esc goes back to it</source>
        <translation>De ce qui est sélectionné dans la liste&#x202f;; Échap y revient</translation>
    </message>
    <message>
        <source>What is shown of it</source>
        <translation>Ce qui en est affiché</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantanés</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
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
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>Mounts</source>
        <translation>Montages</translation>
    </message>
    <message numerus="yes">
        <source>%n mount(s)</source>
        <translation>
            <numerusform>%n montage</numerusform>
            <numerusform>%n montages</numerusform>
        </translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Compose</translation>
    </message>
    <message>
        <source>%1 · service %2</source>
        <comment>project, service</comment>
        <translation>%1 · service %2</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Dépend de</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Redémarrages</translation>
    </message>
    <message>
        <source>None by the engine</source>
        <translation>Aucun par le moteur</translation>
    </message>
    <message numerus="yes">
        <source>%n restart(s) by the engine</source>
        <translation>
            <numerusform>%n redémarrage par le moteur</numerusform>
            <numerusform>%n redémarrages par le moteur</numerusform>
        </translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>Code de sortie</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protégé</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>VMID</source>
        <translation>VMID</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Durée de fonctionnement</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Cœurs</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrou</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Yes: it is copied, not started</source>
        <translation>Oui&#xa0;: il se copie, il ne se démarre pas</translation>
    </message>
    <message>
        <source>Yes, against removal</source>
        <translation>Oui, contre la suppression</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>tier %1, an approver</source>
        <comment>who has to agree</comment>
        <translation>niveau %1, avec approbation</translation>
    </message>
    <message>
        <source>allowlist %1</source>
        <translation>liste d’autorisation %1</translation>
    </message>
    <message>
        <source>dangerous operations are off</source>
        <translation>les opérations dangereuses sont désactivées</translation>
    </message>
    <message>
        <source>on no allowlist</source>
        <translation>sur aucune liste d’autorisation</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>lockdown</source>
        <translation>confinement</translation>
    </message>
    <message>
        <source>simulated, nothing is touched</source>
        <translation>simulé, rien n’est touché</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between verbs</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 is taken away</source>
        <comment>a key</comment>
        <translation>%1 est retiré</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key, its value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a key, its value now and then</comment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>With the next start</source>
        <translation>Au prochain démarrage</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>Rien ne change</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>None but its own</source>
        <translation>Aucune, hormis les locales</translation>
    </message>
    <message>
        <source>not known: no guest agent answers</source>
        <translation>inconnues&#xa0;: aucun agent invité ne répond</translation>
    </message>
    <message>
        <source>%1: most changes are refused until it is over</source>
        <translation>%1&#xa0;: la plupart des modifications sont refusées jusqu’à sa fin</translation>
    </message>
    <message>
        <source>High availability</source>
        <translation>Haute disponibilité</translation>
    </message>
    <message>
        <source>Not managed</source>
        <translation>Non géré</translation>
    </message>
    <message>
        <source>Managed: %1</source>
        <comment>state</comment>
        <translation>Géré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>None: unprotected</source>
        <translation>Aucune&#xa0;: non protégé</translation>
    </message>
    <message numerus="yes">
        <source>%n, the last %1</source>
        <translation>
            <numerusform>%n, la dernière %1</numerusform>
            <numerusform>%n, la dernière %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::WorkloadFilter</name>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Un guillemet n’est pas fermé.</translation>
    </message>
    <message>
        <source>There is no key “%1:”. The keys are %2.</source>
        <translation>Il n’y a pas de clé «&#x202f;%1:&#x202f;». Les clés sont %2.</translation>
    </message>
    <message>
        <source>“%1:” may be %2.</source>
        <translation>«&#x202f;%1:&#x202f;» peut valoir %2.</translation>
    </message>
</context>
<context>
    <name>wingman::ui::WorkloadGroups</name>
    <message>
        <source>Group: project, node</source>
        <translation>Groupe&#xa0;: projet, nœud</translation>
    </message>
    <message>
        <source>Group: endpoint</source>
        <translation>Groupe&#xa0;: point d’accès</translation>
    </message>
    <message>
        <source>Group: node</source>
        <translation>Groupe&#xa0;: nœud</translation>
    </message>
    <message>
        <source>Group: pool</source>
        <translation>Groupe&#xa0;: pool</translation>
    </message>
    <message>
        <source>Group: tag</source>
        <translation>Groupe&#xa0;: étiquette</translation>
    </message>
    <message>
        <source>Group: state</source>
        <translation>Groupe&#xa0;: état</translation>
    </message>
    <message>
        <source>Group: label</source>
        <translation>Groupe&#xa0;: label</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Sans groupe</translation>
    </message>
    <message>
        <source>&amp;Project or node</source>
        <translation>&amp;Projet ou nœud</translation>
    </message>
    <message>
        <source>&amp;Endpoint or cluster</source>
        <translation>Point d’&amp;accès ou cluster</translation>
    </message>
    <message>
        <source>N&amp;ode</source>
        <translation>&amp;Nœud</translation>
    </message>
    <message>
        <source>P&amp;ool</source>
        <translation>P&amp;ool</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>Éti&amp;quette</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>É&amp;tat</translation>
    </message>
    <message>
        <source>&amp;Not grouped</source>
        <translation>&amp;Sans groupe</translation>
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
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Récemment</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point d’accès</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Image or tags</source>
        <translation>Image ou étiquettes</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Durée de fonctionnement</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrou</translation>
    </message>
    <message>
        <source>HA</source>
        <translation>HA</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
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
        <translation>Journaux de %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>Comme &amp;texte</translation>
    </message>
    <message>
        <source>As &amp;CSV</source>
        <translation>Comme &amp;CSV</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>Comme &amp;JSON</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n ligne copiée</numerusform>
            <numerusform>%n lignes copiées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::Workloads</name>
    <message>
        <source>container</source>
        <translation>conteneur</translation>
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
        <translation>Sans nœud</translation>
    </message>
    <message>
        <source>Without a project</source>
        <translation>Sans projet</translation>
    </message>
    <message>
        <source>Without this label</source>
        <translation>Sans ce label</translation>
    </message>
    <message>
        <source>Proxmox node · %1</source>
        <comment>cluster</comment>
        <translation>Nœud Proxmox · %1</translation>
    </message>
    <message>
        <source>compose · %1</source>
        <comment>endpoint</comment>
        <translation>compose · %1</translation>
    </message>
    <message>
        <source>stale, seen %1 ago</source>
        <translation>périmé, vu il y a %1</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>périmé</translation>
    </message>
    <message numerus="yes">
        <source>%n unhealthy</source>
        <translation>
            <numerusform>%n défaillant</numerusform>
            <numerusform>%n défaillants</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing running</source>
        <translation>rien en marche</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en marche</numerusform>
            <numerusform>%n en marche</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 running</source>
        <translation>%1 sur %2 en marche</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>locked: %1</source>
        <comment>what holds it</comment>
        <translation>verrouillé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Without a pool</source>
        <translation>Sans pool</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>Sans étiquette</translation>
    </message>
    <message>
        <source>Proxmox pool · %1</source>
        <comment>cluster</comment>
        <translation>Pool Proxmox · %1</translation>
    </message>
</context>
<context>
    <name>wingman::ui::WorkloadsPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s) without an answer</source>
        <translation>
            <numerusform>%n point d’accès sans réponse</numerusform>
            <numerusform>%n points d’accès sans réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the rows are shown as last seen.</source>
        <translation>%1&#xa0;: les lignes montrent le dernier état vu.</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Voir pourquoi</translation>
    </message>
    <message>
        <source>Reading what is there</source>
        <translation>Lecture de ce qui existe</translation>
    </message>
    <message>
        <source>No endpoint answers</source>
        <translation>Aucun point d’accès ne répond</translation>
    </message>
    <message>
        <source>%1 cannot be reached, and nothing was seen there before.</source>
        <translation>%1 est injoignable, et rien n’y a été vu auparavant.</translation>
    </message>
    <message>
        <source>Add an endpoint…</source>
        <translation>Ajouter un point d’accès…</translation>
    </message>
    <message>
        <source>Nothing is here yet</source>
        <translation>Rien ici pour l’instant</translation>
    </message>
    <message>
        <source>No endpoint yet</source>
        <translation>Aucun point d’accès</translation>
    </message>
    <message>
        <source>The endpoints answer, and have no containers and no guests.</source>
        <translation>Les points d’accès répondent et n’ont ni conteneurs ni invités.</translation>
    </message>
    <message>
        <source>Add a Docker engine or a Proxmox cluster to see what runs there.</source>
        <translation>Ajoutez un moteur Docker ou un cluster Proxmox pour voir ce qui s’y exécute.</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Rien ne correspond au filtre</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are hidden by it.</source>
        <translation>
            <numerusform>%n ligne est masquée par le filtre.</numerusform>
            <numerusform>%n lignes sont masquées par le filtre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>%1 is not here, or hidden by the filter.</source>
        <translation>%1 n’est pas ici, ou est masqué par le filtre.</translation>
    </message>
    <message>
        <source>Reading again</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Charges</translation>
    </message>
    <message>
        <source>Filter workloads</source>
        <translation>Filtrer les charges</translation>
    </message>
    <message>
        <source>Filter: words, state:running, label:k=v</source>
        <translation>Filtre&#xa0;: mots, state:running, label:k=v</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Conteneurs</translation>
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
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Which columns are shown</source>
        <translation>Quelles colonnes sont affichées</translation>
    </message>
    <message>
        <source>Enter shows the details, the menu key what can be done</source>
        <translation>Entrée affiche les détails, la touche de menu les actions possibles</translation>
    </message>
</context>
</TS>

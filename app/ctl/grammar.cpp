// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/grammar.h"

#include "ctl/verbs.h"

namespace wingman::ctl {

QList<Noun> allNouns()
{
    const auto noun = [](const char *name, const char *summary) {
        return Noun{QString::fromLatin1(name), QString::fromUtf8(summary)};
    };
    return {
        noun("status", "Mode, posture, endpoints and what waits, at a glance"),
        noun("mode", "The execution mode: mock, integration or lab, and why"),
        noun("policy", "The stored policy and its versions"),
        noun("allowlist", "What lab mode may act on"),
        noun("setting", "Settings, each with its default and what it does"),
        noun("endpoint", "Docker engines and Proxmox clusters"),
        noun("safety", "The safety status, and whether something would be allowed"),
        noun("inventory", "What is there: containers, images, volumes, networks, nodes, guests"),
        noun("operation", "The catalogue of operations: list, plan and run"),
        noun("approval", "Requests for approval, and decisions on them"),
        noun("execution", "What was planned and done, with every step"),
        noun("lock", "The passphrase that the console is locked with"),
        noun("audit", "The append-only audit chain: list, show and verify"),
        noun("test-stack", "Four labelled containers to try things on"),
        noun("doctor", "Checks of this installation and of each endpoint"),
        noun("demo", "The main job once, in demonstration mode"),
        noun("completion", "Completion for a shell"),
        noun("manual", "This program's manual page"),
        noun("version", "The version"),
    };
}

QList<Verb> allVerbs()
{
    QList<Verb> all;
    for (const auto group : {statusVerbs, modeVerbs, policyVerbs, allowlistVerbs, settingVerbs, endpointVerbs,
                             safetyVerbs, inventoryVerbs, operationVerbs, approvalVerbs, executionVerbs, lockVerbs,
                             auditVerbs, testStackVerbs, doctorVerbs, demoVerbs, completionVerbs})
        all += group();
    return all;
}

QList<Flag> globalFlags()
{
    const auto flag = [](const char *name, const char *value, const char *help) {
        return Flag{QString::fromLatin1(name), QString::fromLatin1(value), QString::fromUtf8(help), {}};
    };
    return {
        flag("--data-dir", "DIR", "An isolated home: data, settings, sockets and keychain names of its own"),
        flag("--mode", "MODE", "Run in this mode: mock, integration or lab"),
        flag("--endpoint", "ENDPOINT", "Name of an endpoint, or the address of the engine to call \"local\""),
        flag("--json", "", "Print one JSON document (JSON lines for streams) and nothing else"),
        flag("--output", "FORMAT", "table, json, or name (one name a line)"),
        flag("--quiet", "", "Leave out notes"),
        flag("--no-color", "", "No colours; NO_COLOR does the same"),
        flag("--timeout", "TIME", "Give up after 30, 30s, 500ms, 2m; what runs is cancelled, exit 124"),
        flag("--confirm", "PHRASE", "The phrase that a confirmation asks for"),
    };
}

} // namespace wingman::ctl

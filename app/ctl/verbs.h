// SPDX-License-Identifier: GPL-3.0-or-later
// One file per group of verbs; each says what it has.
#pragma once

#include "ctl/grammar.h"

namespace wingman::ctl {

QList<Verb> statusVerbs();     // status, version
QList<Verb> modeVerbs();       // mode show|arm|disarm
QList<Verb> policyVerbs();     // policy show|set|history
QList<Verb> allowlistVerbs();  // allowlist list|add|remove
QList<Verb> settingVerbs();    // setting list|get|set
QList<Verb> endpointVerbs();   // endpoint list|add|set|login|trust|test|remove
QList<Verb> safetyVerbs();     // safety status|check
QList<Verb> inventoryVerbs();  // inventory list
QList<Verb> operationVerbs();  // operation list|show|plan|run
QList<Verb> approvalVerbs();   // approval list|show|approve|reject
QList<Verb> executionVerbs();  // execution list|show|resolve
QList<Verb> lockVerbs();       // lock status|set|remove
QList<Verb> auditVerbs();      // audit list|show|verify
QList<Verb> testStackVerbs();  // test-stack up|down|reset|status|health|logs
QList<Verb> doctorVerbs();     // doctor
QList<Verb> demoVerbs();       // demo
QList<Verb> completionVerbs(); // completion, manual

} // namespace wingman::ctl

// SPDX-License-Identifier: GPL-3.0-or-later
// The operations on Wingman's own configuration, as the catalogue holds them: changed through the same door as
// anything.
//
//   operation                target                     parameters                                          permission
//   wingman.policy.set       wingman://policy           self_approval read_only steps_per_target manage:policy
//                                                       targets_per_plan same_operation_per_hour
//   wingman.allowlist.add    wingman://allowlist        list entry deny manage:allowlists wingman.allowlist.remove
//   wingman://allowlist        list entry deny                                     manage:allowlists
//   wingman.dangerous.allow  wingman://policy           minutes toggle:dangerous wingman.dangerous.revoke
//   wingman://policy                                                               toggle:dangerous wingman.setting.set
//   wingman://setting/NAME     value                                               manage:settings wingman.endpoint.add
//   wingman://endpoint/NAME    platform address tls_ca tls_certificate tls_key     manage:endpoints
//                                                       credential tls_server_name
//   wingman.endpoint.remove  wingman://endpoint/NAME manage:endpoints wingman.mode.arm         wingman://mode/arm mode
//   stay                                           force:lab_mode wingman.mode.disarm      wingman://mode
//   force:lab_mode
//
// All are tier 1 and asked of admins; raising self-approval and arming lab also ask for a typed phrase.
#pragma once

#include "operations/catalogue.h"

namespace wingman::configuration {

/// "raise self-approval" and "arm lab": what has to be typed.
inline const QString raiseSelfApprovalPhrase = QStringLiteral("raise self-approval");
inline const QString armLabPhrase = QStringLiteral("arm lab");

/// Keys of facts that the port adds to those of changes.h.
namespace fact {
inline const QString version = QStringLiteral("version");   // Gate: of the document
inline const QString document = QStringLiteral("document"); // Open: its body as JSON text
inline const QString imposed = QStringLiteral("imposed.");  // Gate: + list: the variable that imposes it, or ""
inline const QString check = QStringLiteral("check.");      // Gate: + name, for arming: "passed", or what is wrong
} // namespace fact

std::vector<std::shared_ptr<const operations::Definition>> definitions();

} // namespace wingman::configuration

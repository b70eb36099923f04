// SPDX-License-Identifier: GPL-3.0-or-later
// What one check of the doctor found. Plain data, so that the command line, the window and a support bundle show the
// same.
#pragma once

#include "inventory/reader.h"

#include <QJsonObject>

namespace wingman::diagnostics {

enum class CheckStatus : quint8 {
    Passed,
    Warning, // works, but somebody should look
    Failed,
    Skipped, // could not be asked, because something it rests on failed or is not there
};
/// "passed", "warning", "failed", "skipped".
QString checkStatusName(CheckStatus status);

/// Which part of the way to an endpoint is out (product.md, "Knowing and being told").
enum class OutageClass : quint8 { None, DnsResolution, Timeout, NetworkUnreachable, ProviderUnavailable };
/// "" for None, "dns_resolution", "timeout", "network_unreachable", "provider_unavailable".
QString outageClassName(OutageClass outage);
OutageClass outageClassFromName(QStringView name);

/// What to do about an error, one imperative sentence; empty where its own sentence says it already.
QString fixFor(const Error &error);

struct CheckResult
{
    QString id;    // stable: "database", "endpoint:local"
    QString title; // "Database", for people
    CheckStatus status = CheckStatus::Failed;
    std::optional<Error> error; // with Warning and Failed, and with Skipped what it waits for
    QString detail;             // what was found, one line
    QString fix;                // what to do, one sentence; empty where there is nothing to do
    OutageClass outage = OutageClass::None;
    QList<inventory::LayerCheck> layers; // endpoints: the way there, in order
    Milliseconds took{0};

    /// One line for people: the error's sentence where there is one, otherwise the detail.
    QString sentence() const;
    /// {"id","title","status","code","message","detail","fix","outage_class","layers":[…],"milliseconds"}: every key is
    /// always there, texts are empty where there is nothing to say.
    QJsonObject toJson() const;
};

/// The worst of them: Failed, Warning, Passed; Skipped ones do not count. Passed for an empty list.
CheckStatus overall(const QList<CheckResult> &results);
/// {"schema":1,"status":…,"passed":n,"warnings":n,"failed":n,"skipped":n,"checks":[…]}.
QJsonObject reportJson(const QList<CheckResult> &results);
/// CheckFailed{count} where something failed; what `wingmanctl doctor` exits with.
Result<> reportOutcome(const QList<CheckResult> &results);

} // namespace wingman::diagnostics

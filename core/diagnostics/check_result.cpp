// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnostics/check_result.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>
#include <array>

namespace wingman::diagnostics {
namespace {

struct Fix
{
    Code code;
    const char *sentence;
};

/// Only where there is something to do that the code's own sentence does not say already.
constexpr std::array fixes{
    Fix{Code::Unreachable,
        QT_TRANSLATE_NOOP("wingman::Fix",
                          "Check that the engine runs and that its address is right: wingmanctl endpoint list.")},
    Fix{Code::ConnectionLost,
        QT_TRANSLATE_NOOP("wingman::Fix", "Look into the engine's own log, and restart it if it hangs.")},
    Fix{Code::ProtocolError,
        QT_TRANSLATE_NOOP("wingman::Fix", "See what listens at that address: is it really an engine?")},
    Fix{Code::TimedOut,
        QT_TRANSLATE_NOOP("wingman::Fix",
                          "See whether it is overloaded or frozen; then ask again: wingmanctl doctor.")},
    Fix{Code::TlsFailed,
        QT_TRANSLATE_NOOP("wingman::Fix", "Check the certificate, its names and dates, and the endpoint's CA.")},
    Fix{Code::PermissionRefused,
        QT_TRANSLATE_NOOP("wingman::Fix",
                          "Give this user access: for Docker by its group, or by a client certificate.")},
    Fix{Code::ServerError, QT_TRANSLATE_NOOP("wingman::Fix", "Look into the engine's own log.")},
    Fix{Code::DatabaseBusy, QT_TRANSLATE_NOOP("wingman::Fix", "Close the program that holds the database.")},
    Fix{Code::DatabaseFailed,
        QT_TRANSLATE_NOOP("wingman::Fix", "Check the disk, and restore a backup if the file is damaged.")},
    Fix{Code::MigrationChanged, QT_TRANSLATE_NOOP("wingman::Fix", "Restore a backup made before the change.")},
    Fix{Code::StorageReadOnly, QT_TRANSLATE_NOOP("wingman::Fix", "Make the file and its folder writable for you.")},
    Fix{Code::AuditUnwritable,
        QT_TRANSLATE_NOOP("wingman::Fix", "Mend the database first; until then nothing is carried out.")},
    Fix{Code::ChainBroken,
        QT_TRANSLATE_NOOP(
            "wingman::Fix",
            "Keep a copy of the data folder as evidence, then see what was changed: wingmanctl audit verify.")},
    Fix{Code::RecordTampered,
        QT_TRANSLATE_NOOP(
            "wingman::Fix",
            "Keep a copy of the data folder as evidence, then see what was changed: wingmanctl audit verify.")},
    Fix{Code::LabNotConfigured,
        QT_TRANSLATE_NOOP("wingman::Fix",
                          "Name what may be acted on: wingmanctl allowlist add, or WINGMAN_CONTAINER_ALLOWLIST.")},
    Fix{Code::FolderOpen, QT_TRANSLATE_NOOP("wingman::Fix", "Close it to others: chmod 700.")},
    Fix{Code::DiskLow, QT_TRANSLATE_NOOP("wingman::Fix", "Free some space: a full disk stops every change.")},
    Fix{Code::ClockWrong,
        QT_TRANSLATE_NOOP("wingman::Fix", "Set the system clock, best by letting it follow a time server.")},
};

QJsonObject layerJson(const inventory::LayerCheck &layer)
{
    return {{QStringLiteral("layer"), layer.layer},
            {QStringLiteral("passed"), layer.passed},
            {QStringLiteral("detail"), layer.detail},
            {QStringLiteral("code"), layer.error ? codeName(layer.error->code) : QString()},
            {QStringLiteral("message"), layer.error ? layer.error->sentence() : QString()},
            {QStringLiteral("outage_class"), layer.outageClass}};
}

qsizetype count(const QList<CheckResult> &results, CheckStatus status)
{
    return std::count_if(results.begin(), results.end(),
                         [status](const CheckResult &result) { return result.status == status; });
}

} // namespace

QString checkStatusName(CheckStatus status)
{
    switch (status) {
    case CheckStatus::Passed:
        return QStringLiteral("passed");
    case CheckStatus::Warning:
        return QStringLiteral("warning");
    case CheckStatus::Failed:
        return QStringLiteral("failed");
    case CheckStatus::Skipped:
        return QStringLiteral("skipped");
    }
    Q_UNREACHABLE();
}

QString outageClassName(OutageClass outage)
{
    switch (outage) {
    case OutageClass::None:
        return {};
    case OutageClass::DnsResolution:
        return QStringLiteral("dns_resolution");
    case OutageClass::Timeout:
        return QStringLiteral("timeout");
    case OutageClass::NetworkUnreachable:
        return QStringLiteral("network_unreachable");
    case OutageClass::ProviderUnavailable:
        return QStringLiteral("provider_unavailable");
    }
    Q_UNREACHABLE();
}

OutageClass outageClassFromName(QStringView name)
{
    for (const OutageClass outage : {OutageClass::DnsResolution, OutageClass::Timeout, OutageClass::NetworkUnreachable,
                                     OutageClass::ProviderUnavailable}) {
        if (name == outageClassName(outage))
            return outage;
    }
    return OutageClass::None;
}

QString fixFor(const Error &error)
{
    const auto *fix = std::find_if(fixes.begin(), fixes.end(), [&](const Fix &one) { return one.code == error.code; });
    return fix == fixes.end() ? QString() : QCoreApplication::translate("wingman::Fix", fix->sentence);
}

QString CheckResult::sentence() const
{
    return error ? error->sentence() : detail;
}

QJsonObject CheckResult::toJson() const
{
    QJsonArray way;
    for (const inventory::LayerCheck &layer : layers)
        way.append(layerJson(layer));
    return {{QStringLiteral("id"), id},
            {QStringLiteral("title"), title},
            {QStringLiteral("status"), checkStatusName(status)},
            {QStringLiteral("code"), error ? codeName(error->code) : QString()},
            {QStringLiteral("message"), sentence()},
            {QStringLiteral("detail"), detail},
            {QStringLiteral("fix"), fix},
            {QStringLiteral("outage_class"), outageClassName(outage)},
            {QStringLiteral("layers"), way},
            {QStringLiteral("milliseconds"), static_cast<qint64>(took.count())}};
}

CheckStatus overall(const QList<CheckResult> &results)
{
    if (count(results, CheckStatus::Failed) > 0)
        return CheckStatus::Failed;
    return count(results, CheckStatus::Warning) > 0 ? CheckStatus::Warning : CheckStatus::Passed;
}

QJsonObject reportJson(const QList<CheckResult> &results)
{
    QJsonArray checks;
    for (const CheckResult &result : results)
        checks.append(result.toJson());
    return {{QStringLiteral("schema"), 1},
            {QStringLiteral("status"), checkStatusName(overall(results))},
            {QStringLiteral("passed"), static_cast<qint64>(count(results, CheckStatus::Passed))},
            {QStringLiteral("warnings"), static_cast<qint64>(count(results, CheckStatus::Warning))},
            {QStringLiteral("failed"), static_cast<qint64>(count(results, CheckStatus::Failed))},
            {QStringLiteral("skipped"), static_cast<qint64>(count(results, CheckStatus::Skipped))},
            {QStringLiteral("checks"), checks}};
}

Result<> reportOutcome(const QList<CheckResult> &results)
{
    const qsizetype failed = count(results, CheckStatus::Failed);
    if (failed > 0)
        return fail(Code::CheckFailed, {{"count", static_cast<qint64>(failed)}});
    return {};
}

} // namespace wingman::diagnostics

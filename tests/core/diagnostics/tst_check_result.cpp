// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnostics/check_result.h"

#include <QJsonArray>
#include <QTest>

using namespace wingman;
using namespace wingman::diagnostics;

namespace {

CheckResult withStatus(CheckStatus status)
{
    CheckResult result;
    result.status = status;
    return result;
}

} // namespace

class tst_CheckResult : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theWorstDecides_data()
    {
        QTest::addColumn<QList<CheckResult>>("results");
        QTest::addColumn<CheckStatus>("expected");
        const CheckResult passed = withStatus(CheckStatus::Passed);
        const CheckResult warning = withStatus(CheckStatus::Warning);
        const CheckResult failed = withStatus(CheckStatus::Failed);
        const CheckResult skipped = withStatus(CheckStatus::Skipped);
        QTest::newRow("nothing asked") << QList<CheckResult>{} << CheckStatus::Passed;
        QTest::newRow("all well") << QList<CheckResult>{passed, passed} << CheckStatus::Passed;
        QTest::newRow("skipped ones do not count") << QList<CheckResult>{skipped, passed} << CheckStatus::Passed;
        QTest::newRow("one warning") << QList<CheckResult>{passed, warning, passed} << CheckStatus::Warning;
        QTest::newRow("a failure beats a warning") << QList<CheckResult>{failed, warning} << CheckStatus::Failed;
    }
    void theWorstDecides()
    {
        QFETCH(QList<CheckResult>, results);
        QFETCH(CheckStatus, expected);
        QCOMPARE(overall(results), expected);
        QCOMPARE(reportOutcome(results).has_value(), expected != CheckStatus::Failed);
        QCOMPARE(reportJson(results).value(QStringLiteral("status")).toString(), checkStatusName(expected));
    }

    void theOutcomeCountsWhatFailed()
    {
        const auto outcome = reportOutcome(
            {withStatus(CheckStatus::Failed), withStatus(CheckStatus::Warning), withStatus(CheckStatus::Failed)});
        QVERIFY(!outcome);
        QCOMPARE(outcome.error(), (Error{Code::CheckFailed, {{"count", qint64(2)}}}));
    }

    void theReportHasEveryKeyAlways()
    {
        CheckResult bare = withStatus(CheckStatus::Passed);
        bare.id = QStringLiteral("clock");
        bare.title = QStringLiteral("Clock");
        CheckResult full = withStatus(CheckStatus::Failed);
        full.id = QStringLiteral("endpoint:local");
        full.error = Error{Code::Unreachable,
                           {{"endpoint", QStringLiteral("local")}, {"reason", QStringLiteral("no such file")}}};
        full.fix = fixFor(*full.error);
        full.outage = OutageClass::NetworkUnreachable;
        inventory::LayerCheck layer;
        layer.layer = QStringLiteral("socket");
        layer.error = full.error;
        layer.outageClass = QStringLiteral("network_unreachable");
        full.layers = {layer};
        full.took = Milliseconds(12);

        const QJsonObject report = reportJson({bare, full});
        QCOMPARE(report.value(QStringLiteral("schema")).toInt(), 1);
        QCOMPARE(report.value(QStringLiteral("passed")).toInt(), 1);
        QCOMPARE(report.value(QStringLiteral("failed")).toInt(), 1);
        QCOMPARE(report.value(QStringLiteral("warnings")).toInt(), 0);
        QCOMPARE(report.value(QStringLiteral("skipped")).toInt(), 0);
        const QJsonArray checks = report.value(QStringLiteral("checks")).toArray();
        QCOMPARE(checks.size(), 2);
        QCOMPARE(checks[0].toObject().keys(), checks[1].toObject().keys());
        const QJsonObject first = checks[0].toObject();
        QCOMPARE(first.value(QStringLiteral("code")).toString(), QString());
        QCOMPARE(first.value(QStringLiteral("layers")).toArray().size(), 0);
        const QJsonObject second = checks[1].toObject();
        QCOMPARE(second.value(QStringLiteral("code")).toString(), QStringLiteral("UNREACHABLE"));
        QCOMPARE(second.value(QStringLiteral("message")).toString(),
                 QStringLiteral("local cannot be reached: no such file"));
        QCOMPARE(second.value(QStringLiteral("outage_class")).toString(), QStringLiteral("network_unreachable"));
        QVERIFY(!second.value(QStringLiteral("fix")).toString().isEmpty());
        QCOMPARE(second.value(QStringLiteral("milliseconds")).toInt(), 12);
        const QJsonObject way = second.value(QStringLiteral("layers")).toArray()[0].toObject();
        QCOMPARE(way.value(QStringLiteral("layer")).toString(), QStringLiteral("socket"));
        QCOMPARE(way.value(QStringLiteral("passed")).toBool(true), false);
        QCOMPARE(way.value(QStringLiteral("code")).toString(), QStringLiteral("UNREACHABLE"));
    }

    void outageNamesComeBack()
    {
        for (const OutageClass outage : {OutageClass::None, OutageClass::DnsResolution, OutageClass::Timeout,
                                         OutageClass::NetworkUnreachable, OutageClass::ProviderUnavailable})
            QCOMPARE(outageClassFromName(outageClassName(outage)), outage);
        QCOMPARE(outageClassFromName(u"meteor"), OutageClass::None);
    }
};

QTEST_GUILESS_MAIN(tst_CheckResult)
#include "tst_check_result.moc"

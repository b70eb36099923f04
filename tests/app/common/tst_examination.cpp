// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/examination.h"

#include "support/async.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace wingman;
using namespace wingman::app;
using diagnostics::CheckResult;
using diagnostics::CheckStatus;

namespace {

CompositionOptions optionsIn(const QString &folder)
{
    const policy::Environment environment{{QStringLiteral("WINGMAN_UNDER_TEST"), QStringLiteral("1")},
                                          {QStringLiteral("DOCKER_HOST"), QStringLiteral("unix:///nowhere/at/all")}};
    return optionsFor(folder, {}, {}, environment, identity::Origin::Cli).value();
}

std::optional<CheckResult> resultOf(const QList<CheckResult> &results, const QString &id)
{
    const auto found =
        std::find_if(results.cbegin(), results.cend(), [&](const CheckResult &result) { return result.id == id; });
    return found == results.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

class tst_Examination : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void makesNothing()
    {
        const QTemporaryDir home;
        const CompositionOptions options = optionsIn(home.filePath(QStringLiteral("w")));
        const auto results = test::await(examineInstallation(options, Cancel()));
        QVERIFY(results);
        const auto folder = resultOf(*results, QStringLiteral("data-folder"));
        QVERIFY(folder);
        QCOMPARE(folder->status, CheckStatus::Skipped);
        QVERIFY2(folder->sentence().contains(QStringLiteral("does not exist yet")), qPrintable(folder->sentence()));
        QCOMPARE(resultOf(*results, QStringLiteral("database"))->status, CheckStatus::Skipped);
        QVERIFY(QDir(home.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot));
    }

    void makesNoDatabaseInAnEmptyFolder()
    {
        const QTemporaryDir home;
        const CompositionOptions options = optionsIn(home.filePath(QStringLiteral("w")));
        QVERIFY(QDir().mkpath(options.folders.data));
        QVERIFY(test::await(examineInstallation(options, Cancel())));
        QVERIFY(QDir(options.folders.data).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void looksAtWhatIsThere()
    {
        const QTemporaryDir home;
        const CompositionOptions options = optionsIn(home.filePath(QStringLiteral("w")));
        QVERIFY(Composition::open(options));
        const auto results = test::await(examineInstallation(options, Cancel()));
        QVERIFY(results);
        for (const char *id : {"data-folder", "database", "migrations", "audit-chain"}) {
            const auto result = resultOf(*results, QString::fromLatin1(id));
            QVERIFY2(result && result->status == CheckStatus::Passed, id);
        }
    }

    void aDatabaseThatIsNoneIsNamed()
    {
        const QTemporaryDir home;
        const CompositionOptions options = optionsIn(home.filePath(QStringLiteral("w")));
        QVERIFY(QDir().mkpath(options.folders.data));
        QFile file(options.folders.data + QStringLiteral("/wingman.db"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        const auto results = test::await(examineInstallation(options, Cancel()));
        QVERIFY(results);
        const auto database = resultOf(*results, QStringLiteral("database"));
        QVERIFY(database);
        QCOMPARE(database->status, CheckStatus::Failed);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray(8192, 'x'));
    }
};

QTEST_GUILESS_MAIN(tst_Examination)
#include "tst_examination.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/core_thread.h"

#include "support/async.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace wingman;
using namespace wingman::console;

namespace {

/// Everything that the window was told, and whether on its own thread.
struct Heard
{
    QList<ui::Overview> overviews;
    QList<Error> problems;
    int ended = 0;
    bool onOurThread = true;

    Listener listener()
    {
        QThread *ours = QThread::currentThread();
        const auto note = [this, ours] { onOurThread = onOurThread && QThread::currentThread() == ours; };
        return {[this, note](const ui::Overview &overview) {
                    note();
                    overviews << overview;
                },
                [this, note](const Error &error) {
                    note();
                    problems << error;
                },
                [this, note] {
                    note();
                    ++ended;
                }};
    }
};

app::CompositionOptions optionsIn(const QString &folder)
{
    // An endpoint that is not there, so that the engine of the person whose machine it is is not asked.
    const policy::Environment environment{{QStringLiteral("WINGMAN_UNDER_TEST"), QStringLiteral("1")},
                                          {QStringLiteral("DOCKER_HOST"), QStringLiteral("unix:///nowhere/at/all")}};
    return app::optionsFor(folder, {}, {}, environment, identity::Origin::Console).value();
}

constexpr int patience = 60000; // ms, an upper bound only

} // namespace

class tst_CoreThread : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensTellsAndEnds()
    {
        QTemporaryDir home;
        Heard heard;
        CoreThread core(optionsIn(home.filePath(QStringLiteral("w"))), heard.listener());
        core.begin();
        QTRY_COMPARE_WITH_TIMEOUT(heard.overviews.size(), 1, patience);
        QCOMPARE(heard.overviews.first().posture.mode.mode, operations::ExecutionMode::Mock);
        QVERIFY(heard.overviews.first().dataFolder.startsWith(home.path()));
        QVERIFY(!heard.overviews.first().endpoints.isEmpty());
        core.stop();
        core.stop(); // twice does no harm
        QTRY_COMPARE_WITH_TIMEOUT(heard.ended, 1, patience);
        QVERIFY(heard.problems.isEmpty());
        QVERIFY(heard.onOurThread);
    }

    void whatItSeesGoesIntoTheHistory()
    {
        QTemporaryDir home;
        const app::CompositionOptions options = optionsIn(home.filePath(QStringLiteral("w")));
        Heard heard;
        CoreThread core(options, heard.listener());
        core.begin();
        QTRY_COMPARE_WITH_TIMEOUT(heard.overviews.size(), 1, patience);
        QCOMPARE(heard.overviews.first().posture.mode.mode, operations::ExecutionMode::Mock);
        const auto reader = app::Composition::open(options);
        QVERIFY(reader);
        int seen = 0;
        for (const inventory::Endpoint &endpoint : heard.overviews.first().endpoints) {
            if (!endpoint.demonstration)
                continue;
            ++seen;
            const auto reported = [&] {
                const auto last = test::await((*reader)->happenings()->lastReport(
                    endpoint.id, Deadline::after(std::chrono::minutes(1)), Cancel()));
                return last && last->has_value();
            };
            QTRY_VERIFY2_WITH_TIMEOUT(reported(), qPrintable(endpoint.id.text()), patience);
        }
        QVERIFY(seen > 0);
        core.stop();
        QTRY_COMPARE_WITH_TIMEOUT(heard.ended, 1, patience);
        QVERIFY(heard.problems.isEmpty());
    }

    void stoppedBeforeItOpened()
    {
        QTemporaryDir home;
        Heard heard;
        CoreThread core(optionsIn(home.filePath(QStringLiteral("w"))), heard.listener());
        core.begin();
        core.stop();
        QTRY_COMPARE_WITH_TIMEOUT(heard.ended, 1, patience);
        QVERIFY(heard.overviews.isEmpty());
        QVERIFY(heard.problems.isEmpty());
    }

    void aFolderThatIsAFileIsAProblem()
    {
        QTemporaryDir home;
        QFile file(home.filePath(QStringLiteral("w")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        Heard heard;
        CoreThread core(optionsIn(file.fileName()), heard.listener());
        core.begin();
        QTRY_COMPARE_WITH_TIMEOUT(heard.problems.size(), 1, patience);
        QCOMPARE(heard.problems.first().code, Code::DataFolderUnusable);
        core.stop();
        QTRY_COMPARE_WITH_TIMEOUT(heard.ended, 1, patience);
        QVERIFY(heard.overviews.isEmpty());
    }

    void theSameFolderOpensAgainAfterwards()
    {
        QTemporaryDir home;
        for (int round = 0; round < 2; ++round) {
            Heard heard;
            CoreThread core(optionsIn(home.filePath(QStringLiteral("w"))), heard.listener());
            core.begin();
            QTRY_COMPARE_WITH_TIMEOUT(heard.overviews.size(), 1, patience);
        } // destroyed without being stopped
    }
};

QTEST_GUILESS_MAIN(tst_CoreThread)
#include "tst_core_thread.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Logs and measurements: they run while they are looked at, stop with their row, and go on after a loss.
#include "details_fixture.h"
#include "pages/workloads/file_writing.h"
#include "pages/workloads/stats_feed.h"
#include "pages/workloads/stream_pump.h"
#include "support/console/console_fixture.h"
#include "widgets/log_buffer.h"
#include "widgets/log_view.h"
#include "widgets/tile.h"

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTranslator>

using namespace wingman;
using namespace wingman::ui;
using namespace wingman::test;

namespace {

const QString web = QStringLiteral("shop-web-1");
const QString sandbox = QStringLiteral("sandbox-web-1");
const QString sandboxAddress = QStringLiteral("docker://demo/container/sandbox-web-1");

qint64 linesOf(const LogView &view)
{
    return view.buffer()->end() - view.buffer()->first();
}

/// Gives what it was filled with, and counts how often it was asked.
class CountedStream final : public inventory::Stream<int>
{
public:
    explicit CountedStream(int items) : left(items) {}
    Async<std::optional<int>> next(Deadline, Cancel) override
    {
        ++asked;
        if (left == 0)
            co_return std::optional<int>();
        --left;
        co_return std::optional<int>(left);
    }
    int left;
    int asked = 0;
};

Async<std::shared_ptr<inventory::Stream<int>>> opening(std::shared_ptr<CountedStream> stream)
{
    co_return std::shared_ptr<inventory::Stream<int>>(stream);
}

inventory::StatsSample sampleAt(int second, std::optional<qint64> received, std::optional<double> cpu = {})
{
    inventory::StatsSample sample{Instant(std::chrono::seconds(second)), {}, {}, {}, {}, {}, {}, {}, {}};
    sample.received = received;
    sample.cpuShare = cpu;
    return sample;
}

} // namespace

class tst_DetailsStreams : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new Style); }

    void aPumpStopsWhenItIsTold()
    {
        const auto stream = std::make_shared<CountedStream>(10);
        const Cancel cancel;
        int taken = 0;
        bool ended = false;
        pump<int>(
            this, opening(stream), cancel,
            [&](const int &) {
                if (++taken == 3)
                    cancel.cancel();
            },
            [&](const std::optional<Error> &) { ended = true; });
        QCOMPARE(taken, 3);
        QCOMPARE(stream->asked, 3); // nothing was read ahead
        QVERIFY(!ended);
    }

    void aPumpTellsTheEndOnce()
    {
        int taken = 0;
        int ended = 0;
        pump<int>(
            this, opening(std::make_shared<CountedStream>(4)), Cancel(), [&](const int &) { ++taken; },
            [&](const std::optional<Error> &error) {
                QVERIFY(!error);
                ++ended;
            });
        QCOMPARE(taken, 4);
        QCOMPARE(ended, 1);
    }

    void aRateIsUnknownWhereACounterBeganAnew()
    {
        const QList<inventory::StatsSample> samples{sampleAt(1, 100), sampleAt(3, 300), sampleAt(4, 50),
                                                    sampleAt(5, std::nullopt), sampleAt(6, 60)};
        const QList<double> values = rates(samples, &inventory::StatsSample::received);
        QCOMPARE(values.size(), 4);
        QCOMPARE(values.at(0), 100.0);
        QVERIFY(std::isnan(values.at(1)) && std::isnan(values.at(2)) && std::isnan(values.at(3)));
        QVERIFY(std::isnan(shares({sampleAt(1, 0)}).first()));
        QCOMPARE(shares({sampleAt(1, 0, 0.5)}).first(), 0.5);
    }

    void logsArriveAndFollow()
    {
        DetailsFixture fixture;
        QVERIFY(fixture.isShown());
        QVERIFY(fixture.select("demo", web));
        auto *view = fixture.find<LogView>("logs");
        QCOMPARE(linesOf(*view), 0); // nobody looks yet
        fixture.pane->setTab(QStringLiteral("logs"));
        QTRY_VERIFY(linesOf(*view) > 10);
        QTRY_COMPARE(fixture.find<QLabel>("logsStatus")->text(), QStringLiteral("Live"));
        const qint64 before = linesOf(*view);
        QTRY_VERIFY_WITH_TIMEOUT(linesOf(*view) > before, ConsoleFixture::patience);
    }

    void nothingIsLostOrTwiceAfterLookingAway()
    {
        DetailsFixture fixture;
        QVERIFY(fixture.isShown());
        QVERIFY(fixture.select("demo", web));
        auto *view = fixture.find<LogView>("logs");
        fixture.pane->setTab(QStringLiteral("logs"));
        QTRY_VERIFY(linesOf(*view) > 10);
        fixture.pane->setTab(QStringLiteral("overview"));
        const qint64 left = linesOf(*view);
        fixture.pane->setTab(QStringLiteral("logs"));
        QTRY_VERIFY_WITH_TIMEOUT(linesOf(*view) > left, ConsoleFixture::patience);
        std::optional<Instant> last;
        for (qint64 number = view->buffer()->first(); number < view->buffer()->end(); ++number) {
            const auto at = view->buffer()->at(number).at;
            QVERIFY(at && (!last || *at > *last)); // the demonstration writes one line at a time, in even steps
            last = at;
        }
    }

    void anotherRowStopsTheOldLogAndKeepsWhatIsTyped()
    {
        DetailsFixture fixture;
        QVERIFY(fixture.isShown());
        QVERIFY(fixture.select("demo", web));
        auto *view = fixture.find<LogView>("logs");
        fixture.pane->setTab(QStringLiteral("logs"));
        QTRY_VERIFY(linesOf(*view) > 10);
        auto *search = fixture.find<QLineEdit>("logsSearch");
        search->setText(QStringLiteral("GET"));
        QVERIFY(fixture.select("demo", QStringLiteral("shop-db-1")));
        QVERIFY(!view->text().contains(QStringLiteral("GET /"))); // at once
        QTRY_VERIFY(linesOf(*view) > 0);
        QVERIFY(!view->text().contains(QStringLiteral("GET /")));
        QCOMPARE(search->text(), QStringLiteral("GET"));
        QEvent change(QEvent::LanguageChange);
        QApplication::sendEvent(fixture.pane.get(), &change);
        QCOMPARE(search->text(), QStringLiteral("GET"));
        QCOMPARE(fixture.pane->tab(), QStringLiteral("logs"));
    }

    void aStoppedContainerSaysSoAndGoesOn()
    {
        DetailsFixture fixture;
        QVERIFY(fixture.isShown());
        QVERIFY(fixture.select("demo", sandbox));
        auto *view = fixture.find<LogView>("logs");
        fixture.pane->setTab(QStringLiteral("logs"));
        QTRY_VERIFY(linesOf(*view) > 10);
        QVERIFY(fixture.carryOut(QStringLiteral("docker.container.stop"), sandboxAddress));
        QTRY_VERIFY_WITH_TIMEOUT(fixture.find<QLabel>("logsStatus")->text().startsWith(QStringLiteral("Ended")),
                                 ConsoleFixture::patience);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.isVisible("logsBanner"), ConsoleFixture::patience);
        const qint64 left = linesOf(*view);
        QVERIFY(fixture.carryOut(QStringLiteral("docker.container.start"), sandboxAddress));
        QTRY_COMPARE_WITH_TIMEOUT(fixture.find<QLabel>("logsStatus")->text(), QStringLiteral("Live"),
                                  ConsoleFixture::patience);
        QTRY_VERIFY_WITH_TIMEOUT(linesOf(*view) > left, ConsoleFixture::patience);
        QVERIFY(!fixture.isVisible("logsBanner"));
    }

    void aLostLogIsSaidAndComesBack()
    {
        DetailsFixture fixture;
        QVERIFY(fixture.isShown());
        fixture.refuse("demo", ConsoleFixture::Method::Logs);
        QVERIFY(fixture.select("demo", web));
        fixture.pane->setTab(QStringLiteral("logs"));
        QTRY_VERIFY(fixture.isVisible("logsMessage"));
        auto *again = fixture.find<QWidget>("logsMessage")->findChild<QPushButton *>(QStringLiteral("messagePrimary"));
        QTRY_VERIFY(again->isVisible());
        fixture.console.mend("demo");
        QTest::mouseClick(again, Qt::LeftButton);
        QTRY_VERIFY(linesOf(*fixture.find<LogView>("logs")) > 10);
        QVERIFY(!fixture.isVisible("logsMessage"));
        // And once more, with lines that stay.
        fixture.refuse("demo", ConsoleFixture::Method::Logs);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.isVisible("logsBanner"), ConsoleFixture::patience);
        QVERIFY(linesOf(*fixture.find<LogView>("logs")) > 10);
        fixture.console.mend("demo");
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.isVisible("logsBanner"), ConsoleFixture::patience); // by itself
    }

    void theLogIsSavedToAFile()
    {
        DetailsFixture fixture;
        QTemporaryDir folder;
        QVERIFY(fixture.isShown());
        QVERIFY(fixture.select("demo", web));
        fixture.pane->setTab(QStringLiteral("logs"));
        auto *view = fixture.find<LogView>("logs");
        QTRY_VERIFY(linesOf(*view) > 10);
        QTest::mouseClick(fixture.find<QToolButton>("logsSave"), Qt::LeftButton);
        auto *dialog = fixture.find<QFileDialog>("logsSaveDialog");
        QVERIFY(dialog); // and the event loop is this one: it did not wait
        const QString path = folder.filePath(QStringLiteral("web.log"));
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QTRY_VERIFY(!fixture.console.navigator.lines.isEmpty());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(view->text().toUtf8().startsWith(file.readAll().left(200)));
    }

    void aFileThatCannotBeWrittenIsSaid()
    {
        const auto written = await(writeFile(QStringLiteral("/nowhere/at/all/x.log"), QByteArray("x")));
        QVERIFY(!written);
        QCOMPARE(written.error().code, Code::StorageReadOnly);
    }

    void numbersComeWithTheirAgeAndGoWithTheStream()
    {
        DetailsFixture fixture;
        QVERIFY(fixture.isShown());
        QVERIFY(fixture.select("demo", sandbox));
        fixture.pane->setTab(QStringLiteral("stats"));
        auto *cpu = fixture.find<Tile>("statsCpu");
        auto *received = fixture.find<Tile>("statsReceived");
        QTRY_VERIFY(cpu->accessibleName().contains(QLatin1Char('%')));
        QTRY_VERIFY(received->accessibleName().contains(QStringLiteral("/s")));
        QVERIFY(cpu->accessibleDescription().startsWith(QStringLiteral("measured")));
        QVERIFY(fixture.carryOut(QStringLiteral("docker.container.stop"), sandboxAddress));
        QTRY_VERIFY(!cpu->accessibleName().contains(QLatin1Char('%')));
        QVERIFY(!received->accessibleName().contains(QStringLiteral("/s")));
        QCOMPARE(cpu->accessibleDescription(), QStringLiteral("not measured"));
        QVERIFY(fixture.isVisible("statsBanner"));
        QVERIFY(fixture.carryOut(QStringLiteral("docker.container.start"), sandboxAddress));
        QTRY_VERIFY_WITH_TIMEOUT(cpu->accessibleName().contains(QLatin1Char('%')), ConsoleFixture::patience);
        QVERIFY(!fixture.isVisible("statsBanner"));
    }

    void whatDoesNotRunHasNoNumbers()
    {
        DetailsFixture fixture;
        QVERIFY(fixture.isShown());
        QVERIFY(fixture.select("demo", QStringLiteral("sandbox-job-1")));
        fixture.pane->setTab(QStringLiteral("stats"));
        QVERIFY(fixture.isVisible("statsMessage"));
    }

    void aGuestIsMeasuredByItsCluster()
    {
        DetailsFixture fixture;
        QVERIFY(fixture.isShown());
        QVERIFY(fixture.select("demo-pve", fixture.runningGuest()));
        fixture.pane->setTab(QStringLiteral("stats"));
        QTRY_VERIFY(fixture.find<Tile>("statsCpu")->accessibleName().contains(QLatin1Char('%')));
        QVERIFY(!fixture.isVisible("statsReceived"));
    }
};

QTEST_MAIN(tst_DetailsStreams)
#include "tst_details_streams.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// starts: wingman
// The tour as a person starts it: every step reached without a warning, one picture each, none blank, none the picture
// of another step.
#include "console/tour.h"
#include "shell/page_table.h"
#include "support/places.h"

#include <QCryptographicHash>
#include <QDir>
#include <QImage>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace wingman;
using namespace wingman::console;

namespace {

constexpr int patience = 280000; // ms, an upper bound only

/// How many different colours a picture has, looked at every few points: a blank one has one or two.
int coloursOf(const QImage &picture)
{
    QSet<QRgb> colours;
    for (int y = 0; y < picture.height(); y += 3) {
        for (int x = 0; x < picture.width(); x += 3)
            colours.insert(picture.pixel(x, y));
    }
    return static_cast<int>(colours.size());
}

QByteArray print(const QImage &picture)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData({reinterpret_cast<const char *>(picture.constBits()), picture.sizeInBytes()});
    return hash.result();
}

} // namespace

class tst_Tour : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPageHasAStep()
    {
        for (const ui::PageEntry &entry : ui::pageTable()) {
            const auto &steps = tourSteps();
            const bool visited =
                std::any_of(steps.cbegin(), steps.cend(), [&](const TourStep &step) { return step.page == entry.id; });
            QVERIFY2(visited, qPrintable(QStringLiteral("the tour has no step on the page %1").arg(entry.id)));
        }
    }

    void theTableMakesSense()
    {
        QSet<QString> names;
        QSet<Scene> ended;
        std::optional<Scene> now;
        for (const TourStep &step : tourSteps()) {
            QVERIFY2(!names.contains(step.name), qPrintable(step.name));
            QVERIFY2(!step.object.isEmpty(), qPrintable(step.name));
            QVERIFY2(step.page.isEmpty() || ui::pageEntry(step.page), qPrintable(step.name));
            QVERIFY2(step.sameAs.isEmpty() || names.contains(step.sameAs), qPrintable(step.name));
            // Each scene is played once: what a step did before is still so.
            QVERIFY2(!ended.contains(step.scene), qPrintable(step.name));
            if (now && *now != step.scene)
                ended.insert(*now);
            now = step.scene;
            names.insert(step.name);
        }
    }

    void everyStepIsReachedWithoutAWarning()
    {
        QProcess tour;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), m_folder.path());
        environment.remove(QStringLiteral("QT_QPA_PLATFORM")); // it chooses for itself
        tour.setProcessEnvironment(environment);
        tour.start(test::buildFolder() + QStringLiteral("/bin/wingman"), {QStringLiteral("--tour"), pictures()});
        QVERIFY2(tour.waitForFinished(patience), "the tour does not end");
        const QByteArray said = tour.readAllStandardOutput() + tour.readAllStandardError();
        QVERIFY2(tour.exitStatus() == QProcess::NormalExit && tour.exitCode() == 0, said.constData());
        qInfo("%s", said.constData());
    }

    void thereIsOnePictureOfEachStep_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("light-1440x900") << QSize(1440, 900);
        QTest::newRow("dark-1440x900") << QSize(1440, 900);
        QTest::newRow("light-1024x700") << QSize(1024, 700);
    }
    void thereIsOnePictureOfEachStep()
    {
        QFETCH(const QSize, size);
        const QString look = QString::fromLatin1(QTest::currentDataTag());
        const QStringList files =
            QDir(pictures()).entryList({look + QStringLiteral("-*.png")}, QDir::Files, QDir::Name);
        QCOMPARE(files.size(), tourSteps().size());
        QMap<QByteArray, QString> seen; // print → step
        for (qsizetype i = 0; i < files.size(); ++i) {
            const TourStep &step = tourSteps().at(i);
            QCOMPARE(files.at(i),
                     QStringLiteral("%1-%2-%3.png").arg(look).arg(i + 1, 2, 10, QLatin1Char('0')).arg(step.name));
            const QImage picture(QDir(pictures()).filePath(files.at(i)));
            QCOMPARE(picture.size(), size);
            QVERIFY2(coloursOf(picture) > 20, qPrintable(files.at(i) + QStringLiteral(" is as good as blank")));
            const QString twin = seen.value(print(picture));
            QVERIFY2(twin.isEmpty() || twin == step.sameAs,
                     qPrintable(QStringLiteral("%1 looks like %2").arg(step.name, twin)));
            seen.insert(print(picture), step.name);
        }
    }

    /// What is no size is refused at once.
    void aSizeThatNoWindowHasIsRefused()
    {
        QProcess tour;
        tour.start(test::buildFolder() + QStringLiteral("/bin/wingman"),
                   {QStringLiteral("--tour"), m_folder.filePath(QStringLiteral("no")), QStringLiteral("--tour-size"),
                    QStringLiteral("12x12")});
        QVERIFY(tour.waitForFinished(patience));
        QCOMPARE(tour.exitCode(), 2);
    }

private:
    QString pictures() const { return m_folder.filePath(QStringLiteral("pictures")); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(tst_Tour)
#include "tst_tour.moc"

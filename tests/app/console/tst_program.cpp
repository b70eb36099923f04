// SPDX-License-Identifier: GPL-3.0-or-later
// starts: wingmanctl
// The console as a program: what it remembers, what it hears from others, and what it says when its data cannot be
// opened.
#include "console/program.h"

#include "shell/rail.h"
#include "shell/window_commands.h"
#include "support/console/program_fixture.h"
#include "support/ctl.h"
#include "support/tampering.h"
#include "support/ui_window.h"
#include "widgets/filter_field.h"
#include "widgets/split_pane.h"

#include <QDesktopServices>
#include <QHeaderView>
#include <QLabel>
#include <QSignalSpy>
#include <QTreeView>

using namespace wingman;
using namespace wingman::test;

namespace {

constexpr int patience = ProgramFixture::patience;

QString wordsOf(const QWidget &part)
{
    QStringList words;
    const auto labels = part.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisibleTo(&part))
            words.append(label->text());
    }
    return words.join(QLatin1Char('\n'));
}

void write(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// As a Wingman of later years would leave it.
void makeNewer(const QString &database)
{
    Tampering later(database, {});
    later.run(QStringLiteral("INSERT INTO migration(version, name, checksum) VALUES(9999, 'later', x'00')"));
}

} // namespace

/// Plays the desktop: is handed what would be opened.
class FileManager : public QObject
{
    Q_OBJECT
public:
    QList<QUrl> opened;
public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url); }
};

class tst_Program : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingIsAsItWasLeft()
    {
        ProgramFixture fixture;
        QVERIFY(fixture.begin());
        ui::MainWindow &before = fixture.window();
        QVERIFY(QTest::qWaitForWindowExposed(&before));
        before.resize(1511, 777); // room for all columns
        const auto filter = [](const QWidget &in, const char *name) { return child<ui::FilterField>(in, name); };
        before.go({QStringLiteral("audit"), QStringLiteral("chain")});
        filter(before, "chainFilter")->setText(QStringLiteral("action:plan"));
        before.go({QStringLiteral("audit"), QStringLiteral("executions")});
        filter(before, "executionFilter")->setText(QStringLiteral("restart"));
        before.go({QStringLiteral("workloads")});
        filter(before, "workloadsFilter")->setText(QStringLiteral("state:running"));
        auto *header = child<QTreeView>(before, "workloadList")->header();
        QList<int> shown;
        for (int i = 1; i < header->count(); ++i) {
            if (!header->isSectionHidden(i))
                shown.append(i);
        }
        QVERIFY(shown.size() >= 3);
        const int widened = shown.at(0);
        const int hidden = shown.at(1);
        const int wide = header->sectionSize(widened) + 37;
        // What the header does by itself is no choice: a button of the mouse is held.
        header->hideSection(hidden);
        const QPoint held(header->sectionViewportPosition(widened) + 40, 5);
        QTest::mousePress(header->viewport(), Qt::LeftButton, {}, held);
        header->resizeSection(widened, wide);
        header->moveSection(header->visualIndex(shown.at(2)), 1);
        QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, held);
        const int second = header->logicalIndex(1);
        // As a hand moves it: the pane keeps what it says.
        auto *split = child<ui::SplitPane>(before, "workloadsSplit");
        split->setDetailsShare(0.47);
        Q_EMIT split->detailsShareChanged(0.47);
        child<ui::Rail>(before, "rail")->setNarrow(true);
        fixture.program().window().commands().action(ui::WindowCommand::NextScope)->trigger();
        const QString scope = fixture.program().preferences().value(ui::preference::scope);
        QVERIFY(!scope.isEmpty());
        before.setGeometry(31, 43, 1511, 777);
        const QPoint where = before.pos();
        QVERIFY(fixture.end());

        QVERIFY(fixture.begin());
        ui::MainWindow &after = fixture.window();
        QCOMPARE(after.size(), QSize(1511, 777));
        QCOMPARE(after.pos(), where);
        QCOMPARE(after.place().page, QStringLiteral("workloads"));
        QCOMPARE(filter(after, "workloadsFilter")->text(), QStringLiteral("state:running"));
        header = child<QTreeView>(after, "workloadList")->header();
        QCOMPARE(header->sectionSize(widened), wide);
        QCOMPARE(header->logicalIndex(1), second);
        QVERIFY(header->isSectionHidden(hidden));
        QCOMPARE(child<ui::SplitPane>(after, "workloadsSplit")->detailsShare(), 0.47);
        QVERIFY(child<ui::Rail>(after, "rail")->isNarrow());
        QCOMPARE(fixture.program().preferences().value(ui::preference::scope), scope);
        // And it holds, not only in the preferences: one endpoint's rows.
        auto *list = child<QAbstractItemView>(after, "workloadList");
        QTRY_VERIFY(list->model()->rowCount() > 0);
        after.go({QStringLiteral("audit"), QStringLiteral("chain")});
        QCOMPARE(filter(after, "chainFilter")->text(), QStringLiteral("action:plan"));
        after.go({QStringLiteral("audit"), QStringLiteral("executions")});
        QCOMPARE(filter(after, "executionFilter")->text(), QStringLiteral("restart"));
    }

    void whatTheCommandLineDoesIsSeen()
    {
        Ctl ctl;
        ctl.set(QStringLiteral("WINGMAN_UNDER_TEST"), QStringLiteral("1"));
        ProgramFixture fixture(ctl.data());
        QVERIFY(fixture.begin());
        QSignalSpy records(&fixture.feed(), &ui::Feed::recordsChanged);
        const auto head = fixture.feed().overview().head.sequence;
        QCOMPARE(fixture.feed().overview().openApprovals, 0);

        const auto asked =
            ctl.run(QStringLiteral("operation run docker.container.restart docker://demo/container/registry"));
        QVERIFY2(asked.code == 4, asked.err.constData()); // it waits for an approval
        QTRY_COMPARE_WITH_TIMEOUT(fixture.feed().overview().openApprovals, 1, patience);
        QVERIFY(fixture.feed().overview().head.sequence > head);
        QVERIFY(!records.isEmpty());
        // The window says it too: on the rail, and to those who hear it.
        QTRY_VERIFY_WITH_TIMEOUT(
            child<QWidget>(fixture.window(), "rail_audit")->accessibleName().contains(QStringLiteral("1 waiting")),
            patience);

        const auto locked = ctl.run(QStringLiteral("policy set read_only=true"));
        QVERIFY2(locked.code == 0, locked.err.constData());
        QTRY_VERIFY_WITH_TIMEOUT(fixture.feed().overview().posture.readOnly, patience);
        QTRY_VERIFY_WITH_TIMEOUT(
            child<QWidget>(fixture.window(), "postureBadge")->accessibleName().contains(QStringLiteral("READ-ONLY")),
            patience);
    }

    void dataThatCannotBeOpenedSaysWhatToDo_data()
    {
        QTest::addColumn<QString>("trouble");
        QTest::addColumn<QString>("advice");
        QTest::newRow("newer") << QStringLiteral("newer") << QStringLiteral("Update Wingman");
        QTest::newRow("damaged") << QStringLiteral("damaged") << QStringLiteral("copy of the data folder");
        QTest::newRow("in the way") << QStringLiteral("in the way") << QStringLiteral("you may write in it");
    }
    void dataThatCannotBeOpenedSaysWhatToDo()
    {
        QFETCH(QString, trouble);
        QFETCH(QString, advice);
        const QTemporaryDir home;
        const QString folder = home.filePath(QStringLiteral("w"));
        const QString database = folder + QStringLiteral("/wingman.db");
        const QString kept = home.filePath(QStringLiteral("kept.db"));
        if (trouble == QStringLiteral("newer")) {
            ProgramFixture once(folder);
            QVERIFY(once.begin() && once.end());
            QVERIFY(QFile::copy(database, kept));
            makeNewer(database);
        } else if (trouble == QStringLiteral("damaged")) {
            write(database, QByteArray(20000, 'x'));
        } else {
            write(folder, "a file where the folder should be");
        }
        FileManager files;
        QDesktopServices::setUrlHandler(QStringLiteral("file"), &files, "open");

        ProgramFixture fixture(folder);
        fixture.make();
        const auto *rescue = child<QWidget>(fixture.window(), "rescue");
        QTRY_VERIFY_WITH_TIMEOUT(rescue->isVisible(), patience);
        const QString words = wordsOf(*rescue);
        QVERIFY2(words.contains(advice), qPrintable(words));
        QVERIFY2(words.contains(QDir::toNativeSeparators(folder)), qPrintable(words));
        QTRY_VERIFY(QApplication::focusWidget() == child<QWidget>(*rescue, "rescueAgain"));

        child<QAbstractButton>(*rescue, "rescueOpen")->click();
        QCOMPARE(files.opened.size(), 1);
        QCOMPARE(files.opened.first().toLocalFile(), trouble == QStringLiteral("in the way") ? home.path() : folder);
        QDesktopServices::unsetUrlHandler(QStringLiteral("file"));

        // Trying again without having done anything says the same again.
        child<QAbstractButton>(*rescue, "rescueAgain")->click();
        QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>(fixture.window(), "rescue") != rescue, patience);
        rescue = child<QWidget>(fixture.window(), "rescue");
        QTRY_VERIFY_WITH_TIMEOUT(rescue->isVisible(), patience);
        // And with the cause gone the console opens.
        QVERIFY(QFile::remove(trouble == QStringLiteral("in the way") ? folder : database));
        if (trouble == QStringLiteral("newer"))
            QVERIFY(QFile::rename(kept, database));
        child<QAbstractButton>(*rescue, "rescueAgain")->click();
        QVERIFY(fixture.isOpen());
        QCOMPARE(fixture.window().place().page, QStringLiteral("home"));
        QVERIFY(!child<QWidget>(fixture.window(), "rescue")->isVisible());
        QVERIFY(fixture.end());
    }

    void beginningAnewKeepsTheOldData()
    {
        const QTemporaryDir home;
        const QString folder = home.filePath(QStringLiteral("w"));
        write(folder + QStringLiteral("/wingman.db"), QByteArray(20000, 'x'));
        ProgramFixture fixture(folder);
        fixture.make();
        const auto *rescue = child<QWidget>(fixture.window(), "rescue");
        QTRY_VERIFY_WITH_TIMEOUT(rescue->isVisible(), patience);
        auto *aside = child<QAbstractButton>(*rescue, "rescueAside");
        QVERIFY(aside->isVisible());
        QTest::mouseClick(aside, Qt::LeftButton);
        QTest::mouseClick(aside, Qt::LeftButton); // a double click: it asks again, and nothing has happened
        QVERIFY(QFile::exists(folder + QStringLiteral("/wingman.db")));
        QCOMPARE(QDir(home.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
        auto *keep = child<QAbstractButton>(*rescue, "rescueKeep");
        QCOMPARE(fixture.window().focusWidget(), keep);
        QTest::keyClick(keep, Qt::Key_Space);
        QVERIFY(aside->isEnabled());
        QCOMPARE(fixture.window().focusWidget(), aside);
        QVERIFY(!keep->isVisible());
        QTest::keyClick(aside, Qt::Key_Space);
        child<QAbstractButton>(*rescue, "rescueAsideNow")->click();
        QTRY_COMPARE_WITH_TIMEOUT(QDir(home.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 2, patience);
        QVERIFY(fixture.isOpen());
        const QString old = QDir(home.path()).entryList({QStringLiteral("w.aside-*")}, QDir::Dirs).value(0);
        QFile kept(home.filePath(old + QStringLiteral("/wingman.db")));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), QByteArray(20000, 'x'));
        QVERIFY(fixture.end());
    }

    /// A language chosen while the rescue view is shown reaches it.
    void theRescueSpeaksTheLanguageOfNow()
    {
        const QTemporaryDir home;
        const QString folder = home.filePath(QStringLiteral("w"));
        write(folder + QStringLiteral("/wingman.db"), QByteArray(20000, 'x'));
        ProgramFixture fixture(folder);
        fixture.make();
        const auto *rescue = child<QWidget>(fixture.window(), "rescue");
        QTRY_VERIFY_WITH_TIMEOUT(rescue->isVisible(), patience);
        const QString english = wordsOf(*rescue);
        fixture.program().preferences().set(ui::preference::language, QStringLiteral("de"));
        QTRY_VERIFY(wordsOf(*rescue) != english);
    }
};

QTEST_MAIN(tst_Program)
#include "tst_program.moc"

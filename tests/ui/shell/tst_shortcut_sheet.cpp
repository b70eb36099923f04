// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/shortcut_sheet.h"

#include "support/ui_window.h"
#include "widgets/key_cap.h"

#include <QLabel>
#include <QSignalSpy>

using namespace wingman::ui;
using namespace wingman::test;

namespace {

class FakeBook final : public ShortcutBook
{
public:
    QList<Binding> all;
    QList<Binding> bindings() const override { return all; }
    QString conflict(const QString &, const QKeySequence &) const override { return {}; }
    bool rebind(const QString &, const QKeySequence &) override { return false; }
};

Binding binding(const char *id, const char *title, const char *group, const char *keys)
{
    const QKeySequence sequence(QString::fromLatin1(keys));
    return {QString::fromLatin1(id), QString::fromLatin1(title), QString::fromLatin1(group), sequence, sequence};
}

} // namespace

class tst_ShortcutSheet : public QObject
{
    Q_OBJECT

    struct Bench
    {
        FakeBook book;
        QWidget window;
        ShortcutSheet sheet{book, &window};

        Bench()
        {
            window.resize(1200, 760);
            book.all = {binding("window.palette", "Search or run a command", "Everywhere", "Ctrl+K"),
                        binding("window.help", "Help of this page", "Everywhere", "F1"),
                        binding("window.refresh", "Read again", "Everywhere", "F5"),
                        binding("window.posture", "Why the console is in this mode", "Everywhere", ""),
                        binding("page.home", "Home", "Pages", "Ctrl+1"),
                        binding("page.fleet", "Fleet", "Pages", "Ctrl+2"),
                        binding("page.workloads", "Workloads", "Pages", "Ctrl+3"),
                        binding("row.logs", "Logs of the row", "In lists", "L"),
                        binding("row.restart", "Plan a restart of the selected rows", "In lists", "R")};
            window.show();
        }
        /// "Title: keys", as a screen reader says them.
        QStringList rows()
        {
            QStringList all;
            const auto labels = sheet.findChildren<QLabel *>();
            for (const QLabel *label : labels) {
                if (label->objectName().startsWith(QStringLiteral("shortcutTitle")))
                    all.append(label->accessibleName());
            }
            all.sort();
            return all;
        }
    };

private Q_SLOTS:
    void init() { dress(Scheme::Light); }

    void showsWhatHasKeys()
    {
        Bench bench;
        bench.sheet.openWith({});
        const QStringList rows = bench.rows();
        QCOMPARE(rows.size(), 8);
        QVERIFY(rows.contains(QStringLiteral("Search or run a command: Ctrl+K")));
        QVERIFY(rows.filter(QStringLiteral("Why the console")).isEmpty());
        QCOMPARE(bench.sheet.findChildren<KeyCap *>().size(), 8);
    }

    void whatThePageAddsStandsThere()
    {
        Bench bench;
        bench.sheet.openWith({Command{QStringLiteral("workloads.logs"),
                                      QStringLiteral("&Logs of web-1"),
                                      Icon::Logs,
                                      QKeySequence(Qt::Key_L),
                                      {},
                                      {}}});
        QVERIFY(bench.rows().contains(QStringLiteral("Logs of web-1: L")));
    }

    void searchesForWordsAndKeys_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("rows");
        QTest::newRow("a word") << QStringLiteral("restart")
                                << QStringList{QStringLiteral("Plan a restart of the selected rows: R")};
        QTest::newRow("a key") << QStringLiteral("ctrl+2") << QStringList{QStringLiteral("Fleet: Ctrl+2")};
        QTest::newRow("a group") << QStringLiteral("pages")
                                 << QStringList{QStringLiteral("Fleet: Ctrl+2"), QStringLiteral("Home: Ctrl+1"),
                                                QStringLiteral("Workloads: Ctrl+3")};
        QTest::newRow("nothing") << QStringLiteral("zzz") << QStringList();
    }
    void searchesForWordsAndKeys()
    {
        QFETCH(QString, typed);
        Bench bench;
        bench.sheet.openWith({});
        auto *search = child<QLineEdit>(bench.sheet, "shortcutSheetSearch");
        QTest::keyClicks(search, typed);
        QTEST(bench.rows(), "rows");
        QCOMPARE(bench.sheet.findChild<QLabel *>(QStringLiteral("shortcutNone")) != nullptr, bench.rows().isEmpty());
    }

    void followsWhatIsBoundAnew()
    {
        Bench bench;
        bench.sheet.openWith({});
        bench.book.all[0].now = QKeySequence(QStringLiteral("Ctrl+P"));
        Q_EMIT bench.book.changed();
        QVERIFY(bench.rows().contains(QStringLiteral("Search or run a command: Ctrl+P")));
    }

    void leadsToTheSettings()
    {
        Bench bench;
        bench.sheet.openWith({});
        QSignalSpy asked(&bench.sheet, &ShortcutSheet::settingsRequested);
        child<QAbstractButton>(bench.sheet, "shortcutSheetChange")->click();
        QCOMPARE(asked.size(), 1);
        QVERIFY(!bench.sheet.isOpen());
    }

    void escapeClosesIt()
    {
        Bench bench;
        bench.sheet.openWith({});
        QTest::keyClick(child<QLineEdit>(bench.sheet, "shortcutSheetSearch"), Qt::Key_Escape);
        QVERIFY(!bench.sheet.isOpen());
    }

    void everyControlHasAName()
    {
        Bench bench;
        bench.sheet.openWith({});
        QCOMPARE(unnamed(bench.sheet), QStringList());
    }

    void pictures()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            dress(scheme);
            Bench bench;
            bench.sheet.openWith({});
            picture(bench.window,
                    scheme == Scheme::Light ? QStringLiteral("shortcuts-light") : QStringLiteral("shortcuts-dark"));
        }
    }
};

QTEST_MAIN(tst_ShortcutSheet)
#include "tst_shortcut_sheet.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sheet.h"

#include "support/ui_child.h"

#include <QApplication>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>

using namespace wingman;
using namespace wingman::ui;
using test::child;

namespace {

struct Window
{
    Window()
    {
        window.resize(900, 600);
        behind = new QLineEdit(&window);
        behind->setObjectName(QStringLiteral("behind"));
        sheet = new Sheet(QStringLiteral("sheet"), behind);
        sheet->setTitle(QStringLiteral("Restart db-1"));
        reason = new QLineEdit;
        reason->setObjectName(QStringLiteral("reason"));
        sheet->body()->addWidget(reason);
        go = new QPushButton(QStringLiteral("Restart db-1"));
        go->setObjectName(QStringLiteral("go"));
        sheet->addButton(go);
        window.show();
        behind->setFocus();
    }
    QWidget window;
    QLineEdit *behind;
    Sheet *sheet;
    QLineEdit *reason;
    QPushButton *go;
};

} // namespace

class tst_Sheet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesTheFocusAndGivesItBack()
    {
        Window w;
        QVERIFY(QTest::qWaitForWindowActive(&w.window));
        QVERIFY(w.behind->hasFocus());
        const QSignalSpy dismissed(w.sheet, &Sheet::dismissed);
        w.sheet->open();
        QVERIFY(w.sheet->isVisible());
        QCOMPARE(w.sheet->geometry(), w.window.rect());
        QVERIFY(w.reason->hasFocus());
        QTest::keyClick(w.reason, Qt::Key_Escape);
        QVERIFY(!w.sheet->isVisible());
        QVERIFY(w.behind->hasFocus());
        QCOMPARE(dismissed.size(), 1);
    }

    void theFocusStaysInside()
    {
        Window w;
        QVERIFY(QTest::qWaitForWindowActive(&w.window));
        w.sheet->open();
        QSet<QString> visited;
        for (int i = 0; i < 8; ++i) {
            QTest::keyClick(w.window.focusWidget(), Qt::Key_Tab);
            QVERIFY(w.sheet->isAncestorOf(w.window.focusWidget()));
            visited.insert(w.window.focusWidget()->objectName());
        }
        QVERIFY(visited.contains(QStringLiteral("reason")));
        QVERIFY(visited.contains(QStringLiteral("go")));
        QVERIFY(visited.contains(QStringLiteral("sheetClose")) || visited.size() >= 2);
        QTest::keyClick(w.window.focusWidget(), Qt::Key_Backtab);
        QVERIFY(w.sheet->isAncestorOf(w.window.focusWidget()));
        // A shortcut of the window, say, or a link that leads to a page: whoever is at the button stays there.
        for (const bool isThere : {true, false}) {
            w.go->setFocus();
            w.go->setVisible(isThere);
            w.behind->setFocus();
            QVERIFY(w.sheet->isAncestorOf(w.window.focusWidget()));
            QCOMPARE(w.go->hasFocus(), isThere);
        }
    }

    /// What happens on the sheet below meanwhile takes nothing from the one above.
    void theUppermostSheetHasTheKeyboard()
    {
        Window w;
        QVERIFY(QTest::qWaitForWindowActive(&w.window));
        w.sheet->open();
        Sheet above(QStringLiteral("above"), &w.window);
        auto *field = new QLineEdit;
        above.body()->addWidget(field);
        above.open();
        QVERIFY(field->hasFocus());
        QVERIFY(w.sheet->isCovered() && !above.isCovered());
        w.reason->setFocus();
        QVERIFY(above.isAncestorOf(w.window.focusWidget()));
        QTest::keyClick(w.window.focusWidget(), Qt::Key_Escape);
        QVERIFY(!above.isOpen() && w.sheet->isOpen());
        QVERIFY(w.reason->hasFocus());
    }

    void theLowerSheetMayGoFirst()
    {
        Window w;
        QVERIFY(QTest::qWaitForWindowActive(&w.window));
        w.sheet->open();
        Sheet above(QStringLiteral("above"), &w.window);
        auto *field = new QLineEdit;
        above.body()->addWidget(field);
        above.open();
        w.sheet->dismiss();
        QVERIFY(field->hasFocus());
        above.dismiss();
        QVERIFY(w.behind->hasFocus()); // where it was before both
    }

    void whatIsGoneMeanwhileGetsNoFocus()
    {
        Window w;
        QVERIFY(QTest::qWaitForWindowActive(&w.window));
        w.sheet->open();
        Sheet above(QStringLiteral("above"), &w.window);
        above.body()->addWidget(new QLineEdit);
        above.open();
        w.reason->hide(); // had the focus
        above.dismiss();
        QVERIFY(w.sheet->isAncestorOf(w.window.focusWidget()));
    }

    /// The palette, or the help on what the sheet asks for.
    void whatLiesOverASheetKeepsItsFocus()
    {
        Window w;
        QVERIFY(QTest::qWaitForWindowActive(&w.window));
        w.sheet->open();
        QWidget over(&w.window);
        QLineEdit search(&over);
        over.show();
        over.raise();
        search.setFocus();
        QVERIFY(search.hasFocus());
    }

    void aBusySheetStays()
    {
        Window w;
        w.sheet->open();
        w.sheet->setBusy(true, QStringLiteral("The restart is being recorded."));
        QTest::keyClick(w.reason, Qt::Key_Escape);
        QVERIFY(w.sheet->isOpen());
        auto *close = child<QToolButton>(*w.sheet, "sheetClose");
        QVERIFY(!close->isEnabled());
        QVERIFY(close->toolTip().contains(QStringLiteral("recorded")));
        w.sheet->setBusy(false);
        QTest::mouseClick(close, Qt::LeftButton);
        QVERIFY(!w.sheet->isOpen());
    }

    void enterPressesNothing()
    {
        Window w;
        const QSignalSpy pressed(w.go, &QPushButton::clicked);
        w.sheet->open();
        QTest::keyClick(w.reason, Qt::Key_Return);
        QVERIFY(pressed.isEmpty());
        QVERIFY(w.sheet->isOpen());
    }

    void clicksBesideItReachNothing()
    {
        Window w;
        QPushButton under(QStringLiteral("under"), &w.window);
        under.setGeometry(0, 560, 80, 30);
        under.show();
        const QSignalSpy pressed(&under, &QPushButton::clicked);
        w.sheet->open();
        QCOMPARE(w.window.childAt(under.geometry().center()), w.sheet);
        QTest::mouseClick(w.sheet, Qt::LeftButton, {}, under.geometry().center());
        QVERIFY(pressed.isEmpty());
        QVERIFY(w.sheet->isOpen());
    }

    void scrollsInASmallWindow()
    {
        Window w;
        for (int i = 0; i < 60; ++i)
            w.sheet->body()->addWidget(new QLabel(QString::number(i)));
        w.sheet->open();
        const auto *panel = child<QFrame>(*w.sheet, "sheetPanel");
        QVERIFY(w.sheet->rect().contains(panel->geometry()));
        QVERIFY(panel->rect().contains(w.go->mapTo(panel, QPoint(0, w.go->height()))));
        w.window.resize(500, 320);
        QTRY_COMPARE(w.sheet->size(), QSize(500, 320));
        QVERIFY(w.sheet->rect().contains(panel->geometry()));
    }

    void isNamedByItsTitle()
    {
        Window w;
        w.sheet->setSubtitle(QStringLiteral("plan 7c1e"));
        QCOMPARE(w.sheet->accessibleName(), QStringLiteral("Restart db-1"));
        QCOMPARE(w.sheet->accessibleDescription(), QStringLiteral("plan 7c1e"));
    }

    /// However wide the words that follow, and although it was placed once with a shorter one.
    void aLongTitleHasAllItsLines()
    {
        Window w;
        w.sheet->setColumns(40);
        w.sheet->setIcon(Icon::Plus, Tone::Accent);
        auto *words = new QLabel(QStringLiteral("The plan is shown next, with what policy says. Nothing is changed."));
        words->setWordWrap(true);
        w.sheet->body()->addWidget(words);
        const auto *title = child<QLabel>(*w.sheet, "sheetTitle");
        for (const char *text : {"Take a snapshot of 101 mail", "Take a snapshot of 101 mail, in the night"}) {
            w.sheet->setTitle(QString::fromLatin1(text));
            w.sheet->open();
            QVERIFY2(title->height() >= title->heightForWidth(title->width()), text);
        }
    }
};

QTEST_MAIN(tst_Sheet)
#include "tst_sheet.moc"

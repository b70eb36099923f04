// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/code_view.h"

#include "support/ui_child.h"
#include "widgets/text_label.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QToolButton>

using namespace wingman;
using namespace wingman::ui;
using test::child;

class tst_CodeView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void indentsJsonAndLeavesTheRest()
    {
        CodeView view(QStringLiteral("code"));
        view.setJson(R"({"a":[1,2]})");
        QVERIFY(view.text().contains(QStringLiteral("    \"a\"")));
        view.setJson("not json <b>");
        QCOMPARE(view.text(), QStringLiteral("not json <b>"));
        QCOMPARE(child<QPlainTextEdit>(view, "codeText")->toPlainText(), QStringLiteral("not json <b>"));
        QVERIFY(child<QPlainTextEdit>(view, "codeText")->isReadOnly());
    }

    void countsAndSteps()
    {
        CodeView view(QStringLiteral("code"));
        view.setText(QStringLiteral("one two\ntwo\nTWO three"));
        auto *query = child<QLineEdit>(view, "codeSearch");
        QTest::keyClicks(query, QStringLiteral("two"));
        QCOMPARE(view.matchCount(), 3);
        QCOMPARE(view.currentMatch(), 0);
        QTest::keyClick(query, Qt::Key_Return);
        QTest::keyClick(query, Qt::Key_Return);
        QCOMPARE(view.currentMatch(), 2);
        QVERIFY(child<TextLabel>(view, "codeCount")->text().startsWith(QStringLiteral("2 of 3")));
        QTest::keyClick(query, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(view.currentMatch(), 1);
        QTest::keyClick(query, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(view.currentMatch(), 3);
        QTest::keyClick(query, Qt::Key_Escape);
        QCOMPARE(view.matchCount(), 0);
        QVERIFY(!child<QToolButton>(view, "codeNext")->isEnabled());
    }

    void theKeyboardFindsTheSearch()
    {
        CodeView view(QStringLiteral("code"));
        view.setText(QStringLiteral("a a"));
        view.show();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        auto *edit = child<QPlainTextEdit>(view, "codeText");
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_F, Qt::ControlModifier);
        QVERIFY(child<QLineEdit>(view, "codeSearch")->hasFocus());
    }

    void copies()
    {
        CodeView view(QStringLiteral("code"));
        view.setText(QStringLiteral("whole"));
        child<QToolButton>(view, "codeCopy")->click();
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("whole"));
    }

    /// A megabyte with a match in every line: what is marked is what is in sight.
    void aMegabyteIsMarkedWhereItIsSeen()
    {
        CodeView view(QStringLiteral("code"));
        view.resize(600, 400);
        view.show();
        view.setText(QStringLiteral("  \"needle\": \"value of some length\",\n").repeated(30000));
        QVERIFY(view.text().size() > 1000000);
        child<QLineEdit>(view, "codeSearch")->setText(QStringLiteral("needle"));
        QCOMPARE(view.matchCount(), 30000);
        auto *edit = child<QPlainTextEdit>(view, "codeText");
        QVERIFY(!edit->extraSelections().isEmpty());
        QVERIFY(edit->extraSelections().size() < 200);
        const int before = edit->extraSelections().first().cursor.position();
        edit->verticalScrollBar()->setValue(20000);
        QVERIFY(edit->extraSelections().first().cursor.position() > before);
    }

    void theSameTextAgainKeepsThePlace()
    {
        CodeView view(QStringLiteral("code"));
        view.resize(600, 200);
        view.show();
        const QString text = QStringLiteral("line\n").repeated(1000);
        view.setText(text);
        auto *bar = child<QPlainTextEdit>(view, "codeText")->verticalScrollBar();
        bar->setValue(500);
        view.setText(text);
        QCOMPARE(bar->value(), 500);
    }
};

QTEST_MAIN(tst_CodeView)
#include "tst_code_view.moc"

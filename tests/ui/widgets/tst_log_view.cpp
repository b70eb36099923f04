// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/log_view.h"

#include "support/ui_child.h"
#include "widgets/log_buffer.h"
#include "widgets/log_canvas.h"
#include "widgets/log_search.h"
#include "widgets/text_label.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

using namespace wingman;
using namespace wingman::ui;
using inventory::LogLine;
using test::child;

namespace {

QList<LogLine> lines(int count, const QByteArray &text = "line ")
{
    QList<LogLine> made;
    for (int i = 0; i < count; ++i)
        made.append({LogLine::Source::Output, parseInstant(u"2026-01-02T03:04:05Z").value(),
                     text + QByteArray::number(i), true});
    return made;
}

std::unique_ptr<LogView> shown()
{
    auto view = std::make_unique<LogView>(QStringLiteral("log"));
    view->resize(700, 400);
    view->show();
    return view;
}

} // namespace

class tst_LogView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void followsUntilSomebodyScrollsUp()
    {
        const auto view = shown();
        view->append(lines(500));
        LogCanvas *canvas = view->canvas();
        QVERIFY(canvas->isFollowing());
        QVERIFY(canvas->visibleText().endsWith(QStringLiteral("line 499")));
        auto *pill = child<QPushButton>(*view, "logNewLines");
        QVERIFY(pill->isHidden());
        QTest::keyClick(canvas, Qt::Key_PageUp);
        QVERIFY(!canvas->isFollowing());
        QVERIFY(!child<QToolButton>(*view, "logFollow")->isChecked());
        const QString before = canvas->visibleText();
        view->append(lines(70, "new "));
        QCOMPARE(canvas->visibleText(), before);
        QCOMPARE(canvas->newLines(), 70);
        QVERIFY(!pill->isHidden());
        QVERIFY(pill->text().contains(QStringLiteral("70")));
        pill->click();
        QVERIFY(canvas->isFollowing());
        QVERIFY(pill->isHidden());
        QVERIFY(canvas->visibleText().endsWith(QStringLiteral("new 69")));
    }

    void scrollingToTheEndFollowsAgain()
    {
        const auto view = shown();
        view->append(lines(500));
        QTest::keyClick(view->canvas(), Qt::Key_Home);
        QVERIFY(!view->canvas()->isFollowing());
        QVERIFY(view->canvas()->visibleText().contains(QStringLiteral("line 0\n")));
        view->canvas()->verticalScrollBar()->setValue(view->canvas()->verticalScrollBar()->maximum());
        QVERIFY(view->canvas()->isFollowing());
        QTest::keyClick(view->canvas(), Qt::Key_Home);
        QTest::keyClick(view->canvas(), Qt::Key_End);
        QVERIFY(view->canvas()->isFollowing());
    }

    void whatIsReadStaysWhenOldLinesGo()
    {
        const auto view = shown();
        view->setCapacity(300);
        view->append(lines(300));
        view->canvas()->showLine(200);
        const QString before = view->canvas()->visibleText();
        view->append(lines(50, "new "));
        QCOMPARE(view->canvas()->visibleText(), before);
        QCOMPARE(view->canvas()->markedLine().value(), 200);
        view->append(lines(300, "newer "));
        QVERIFY(!view->canvas()->markedLine()); // it is gone
    }

    void aMillionLinesCostWhatIsVisible()
    {
        const auto view = shown();
        QVERIFY(QTest::qWaitForWindowExposed(view.get()));
        view->append(lines(50));
        view->grab();
        const int few = view->canvas()->linesPainted();
        QVERIFY(few > 5 && few < 60);
        const QList<LogLine> batch = lines(20000, "a longer line of the log, number ");
        for (int i = 0; i < 50; ++i)
            view->append(batch);
        QCOMPARE(view->buffer()->end(), 1000050);
        QCOMPARE(view->buffer()->size(), LogBuffer::usualCapacity);
        view->grab();
        QVERIFY2(view->canvas()->linesPainted() <= few + 2, "more was painted than can be seen");
    }

    void searchesAndSteps()
    {
        const auto view = shown();
        auto all = lines(300);
        all[20].text = "needle one";
        all[250].text = "Needle two";
        view->append(all);
        LogCanvas *canvas = view->canvas();
        auto *query = child<QLineEdit>(*view, "logSearch");
        QTest::keyClick(canvas, Qt::Key_Slash);
        QVERIFY(view->focusWidget() == query || query->hasFocus());
        QTest::keyClicks(query, QStringLiteral("needle"));
        QTRY_COMPARE(view->search()->count(), 2);
        QTest::keyClick(query, Qt::Key_Return);
        const qint64 first = canvas->markedLine().value();
        QVERIFY(first == 250 || first == 20);
        QTest::keyClick(canvas, Qt::Key_N);
        const qint64 second = canvas->markedLine().value();
        QVERIFY(second != first);
        QTest::keyClick(canvas, Qt::Key_N, Qt::ShiftModifier);
        QCOMPARE(canvas->markedLine().value(), first);
        QVERIFY(child<TextLabel>(*view, "logCount")->text().contains(QStringLiteral(" of 2")));
        child<QToolButton>(*view, "logExact")->click();
        QTRY_COMPARE(view->search()->count(), 1);
        QTest::keyClick(query, Qt::Key_Escape);
        QVERIFY(query->text().isEmpty());
        QCOMPARE(view->search()->count(), 0);
    }

    void aWrongPatternIsSaid()
    {
        const auto view = shown();
        child<QToolButton>(*view, "logPattern")->click();
        QTest::keyClicks(child<QLineEdit>(*view, "logSearch"), QStringLiteral("("));
        QVERIFY(!child<QLineEdit>(*view, "logSearch")->accessibleDescription().isEmpty());
        QVERIFY(!child<QToolButton>(*view, "logNext")->isEnabled());
    }

    void selectsAndCopies()
    {
        const auto view = shown();
        QVERIFY(QTest::qWaitForWindowExposed(view.get()));
        child<QToolButton>(*view, "logTimes")->click();
        view->append(lines(3));
        LogCanvas *canvas = view->canvas();
        QTest::keyClick(canvas, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(canvas, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("line 0\nline 1\nline 2"));
        // The second line's word, by a double click at its beginning.
        const int row = canvas->fontMetrics().lineSpacing();
        QTest::mouseDClick(canvas->viewport(), Qt::LeftButton, {}, QPoint(20, 4 + row + row / 2));
        QCOMPARE(canvas->selectedText(), QStringLiteral("line"));
        QTest::mousePress(canvas->viewport(), Qt::LeftButton, {}, QPoint(2, 6));
        QTest::mouseRelease(canvas->viewport(), Qt::LeftButton, {}, QPoint(2, 6));
        QVERIFY(!canvas->hasSelection());
    }

    void longLinesWrapOrScroll()
    {
        const auto view = shown();
        QVERIFY(QTest::qWaitForWindowExposed(view.get()));
        view->append(lines(1, QByteArray(3000, 'x')));
        view->grab();
        QCOMPARE(view->canvas()->horizontalScrollBar()->maximum(), 0);
        child<QToolButton>(*view, "logWrap")->click();
        view->grab();
        QVERIFY(view->canvas()->horizontalScrollBar()->maximum() > 0);
        QCOMPARE(view->choices(), (LogView::Choices{false, true}));
    }

    /// A line higher than the view must not hide its end.
    void theEndOfAVeryLongLineIsSeen()
    {
        const auto view = shown();
        QVERIFY(QTest::qWaitForWindowExposed(view.get()));
        view->append(lines(1, QByteArray(8000, 'x')));
        view->append(lines(1, "last "));
        view->grab();
        QVERIFY(view->canvas()->linesPainted() == 2);
        QVERIFY(view->canvas()->isFollowing());
    }

    void asksForAFile()
    {
        const auto view = shown();
        view->append(lines(2));
        const QSignalSpy asked(view.get(), &LogView::saveRequested);
        child<QToolButton>(*view, "logSave")->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(view->text(),
                 QStringLiteral("2026-01-02T03:04:05.000000Z line 0\n2026-01-02T03:04:05.000000Z line 1\n"));
    }

    void saysWhatIsVisible()
    {
        const auto view = shown();
        QCOMPARE(view->canvas()->accessibleName(), QStringLiteral("Log lines"));
        QCOMPARE(view->canvas()->visibleText(), QString());
        view->append(lines(5));
        QCOMPARE(view->canvas()->visibleText().count(QLatin1Char('\n')), 4);
        for (const QToolButton *tool : view->findChildren<QToolButton *>()) {
            if (tool->objectName().startsWith(QStringLiteral("log"))) {
                QVERIFY2(!tool->accessibleName().isEmpty(), qPrintable(tool->objectName()));
                QVERIFY2(!tool->toolTip().isEmpty(), qPrintable(tool->objectName()));
            }
        }
    }

    void clearingForgets()
    {
        const auto view = shown();
        view->append(lines(500));
        view->canvas()->selectAll();
        view->clear();
        QVERIFY(!view->canvas()->hasSelection());
        QCOMPARE(view->text(), QString());
        view->append(lines(2));
        QVERIFY(view->canvas()->visibleText().contains(QStringLiteral("line 1")));
    }

    /// The log of a cluster's task has none.
    void timesTakeRoomWhereThereAreSome()
    {
        const auto view = shown();
        const int edge = view->canvas()->gutter();
        view->append({{LogLine::Source::Output, {}, "INFO: starting", true}});
        QCOMPARE(view->canvas()->gutter(), edge);
        view->append(lines(1));
        QVERIFY(view->canvas()->gutter() > edge);
        child<QToolButton>(*view, "logTimes")->click();
        QCOMPARE(view->canvas()->gutter(), edge);
        child<QToolButton>(*view, "logTimes")->click();
        view->clear();
        QCOMPARE(view->canvas()->gutter(), edge);
    }
};

QTEST_MAIN(tst_LogView)
#include "tst_log_view.moc"

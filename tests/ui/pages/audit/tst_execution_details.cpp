// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/audit/execution_details.h"

#include "dialogs/mixed_label.h"
#include "pages/audit/detail_column.h"
#include "support/ui_window.h"
#include "support/window/plan_samples.h"

#include <QApplication>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace wingman;
using namespace wingman::ui;
using namespace wingman::test;
using execution::State;

namespace {

const Instant began = parseInstant(u"2026-01-02T03:04:05Z").value();

/// Two targets; so many of them are done, the next one is under way.
execution::Record underWay(int done)
{
    execution::Record record = endedRecord(restartPlan({QStringLiteral("db-1"), QStringLiteral("web-1")}, began),
                                           State::Executing, {State::Succeeded, State::Succeeded});
    record.endedAt.reset();
    record.outcomeSequence.reset();
    for (int i = done; i < record.targets.size(); ++i) {
        record.targets[i].state = i == done ? State::Executing : State::Planned;
        record.targets[i].steps.clear();
    }
    return record;
}

struct Stage
{
    ExecutionDetails details;

    Stage()
    {
        details.resize(420, 300);
        details.show();
        details.setRecord(underWay(0), {});
    }
    QStringList words() const
    {
        QStringList all;
        for (const QLabel *label : details.findChildren<QLabel *>()) {
            if (label->isVisible())
                all.append(label->text());
        }
        for (const MixedLabel *label : details.findChildren<MixedLabel *>())
            all.append(label->text());
        return all;
    }
    QLabel *label(const QString &text) const
    {
        for (QLabel *label : details.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return label;
        }
        return nullptr;
    }
};

} // namespace

class tst_ExecutionDetails : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Steps come several times a second while it runs.
    void whatSomebodyIsAtStaysWhileItRuns()
    {
        Stage stage;
        QVERIFY(QTest::qWaitForWindowActive(&stage.details));
        const QPointer<QPushButton> copy = stage.details.findChild<QPushButton *>(QStringLiteral("executionCopy"));
        QVERIFY(copy);
        copy->setFocus();
        QVERIFY(copy->hasFocus());
        const QPointer<QLabel> marked = stage.label(QStringLiteral("an approver"));
        QVERIFY2(marked, qPrintable(stage.words().join(QLatin1Char('\n'))));
        marked->setSelection(3, 8);
        const QString selected = marked->selectedText();
        QVERIFY(!selected.isEmpty());
        auto *bar = stage.details.findChild<DetailColumn *>()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 40);
        bar->setValue(40);
        const QStringList before = stage.words();

        stage.details.setRecord(underWay(1), {});
        QVERIFY(stage.words() != before);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(copy);
        QVERIFY(copy->hasFocus());
        QVERIFY(marked);
        QCOMPARE(marked->selectedText(), selected);
        QCOMPARE(bar->value(), 40);
    }

    void aClickIsNotLostToAStep()
    {
        Stage stage;
        const QSignalSpy copied(&stage.details, &ExecutionDetails::copied);
        const QPointer<QPushButton> copy = stage.details.findChild<QPushButton *>(QStringLiteral("executionCopy"));
        QTest::mousePress(copy, Qt::LeftButton);
        stage.details.setRecord(underWay(1), {});
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(copy);
        QTest::mouseRelease(copy, Qt::LeftButton);
        QCOMPARE(copied.size(), 1);
    }

    /// In the same order, with the same words, and the same links, as if it had been shown at once.
    void whatComesInStepsReadsAsAtOnce()
    {
        Stage stage;
        execution::Record ended = endedRecord(restartPlan({QStringLiteral("db-1"), QStringLiteral("web-1")}, began),
                                              State::Failed, {State::Succeeded, State::Failed});
        ended.error = Error{Code::TimedOut, {{"what", QStringLiteral("The engine")}}};
        stage.details.setRecord(underWay(1), {});
        stage.details.setRecord(ended, {});
        ExecutionDetails fresh;
        fresh.resize(stage.details.size());
        fresh.show();
        fresh.setRecord(ended, {});
        const auto tell = [](const ExecutionDetails &details) {
            QStringList all;
            QList<std::pair<int, QString>> found;
            for (const QLabel *label : details.findChildren<QLabel *>()) {
                if (label->isVisible())
                    found.append({label->mapTo(&details, QPoint()).y(), label->objectName() + label->text()});
            }
            std::sort(found.begin(), found.end());
            for (const auto &one : std::as_const(found))
                all.append(one.second);
            return all;
        };
        QTRY_COMPARE(tell(stage.details), tell(fresh));
        const QSignalSpy entries(&stage.details, &ExecutionDetails::entryRequested);
        auto *records = stage.details.findChild<FactGrid *>(QStringLiteral("executionRecords"));
        Q_EMIT records->linkActivated(2);
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.first().first().toLongLong(), *ended.outcomeSequence);
        QCOMPARE(unnamed(stage.details), QStringList());
    }

    void anotherOneIsShownFromItsTop()
    {
        Stage stage;
        auto *bar = stage.details.findChild<DetailColumn *>()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 40);
        bar->setValue(40);
        const QPointer<QLabel> marked = stage.label(QStringLiteral("an approver"));
        marked->setSelection(3, 8);
        stage.details.setRecord(endedRecord(restartPlan({QStringLiteral("db-1")}, began,
                                                        QStringLiteral("pln-000000000000000000000000000b")),
                                            State::Succeeded, {State::Succeeded}),
                                {});
        QCOMPARE(bar->value(), 0);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!marked);
        stage.details.setRecord(std::nullopt, {});
        QVERIFY(stage.label(QStringLiteral("Select an execution")));
        QVERIFY(!stage.details.findChild<QPushButton *>(QStringLiteral("executionCopy")) ||
                !stage.details.findChild<QPushButton *>(QStringLiteral("executionCopy"))->isVisible());
    }
};

QTEST_MAIN(tst_ExecutionDetails)
#include "tst_execution_details.moc"

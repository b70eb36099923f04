// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workloads/workload_columns.h"

#include <QHeaderView>
#include <QMenu>
#include <QTest>

using namespace wingman;
using namespace wingman::ui;

namespace {

using Column = WorkloadModel::Column;

struct Shown
{
    inventory::Store store{std::make_shared<SystemClock>()};
    WorkloadModel model{store};
    Preferences &preferences;
    WorkloadView view{model, store};
    WorkloadColumns columns;

    Shown(Preferences &kept, int width) : preferences(kept), columns(view, kept, nullptr)
    {
        view.resize(width, 400);
        columns.restore();
        view.show();
    }
    bool has(Column column) const { return !view.header()->isSectionHidden(static_cast<int>(column)); }
    /// Nobody chose any.
    bool isStandard() const
    {
        return preferences.value(preference::pageLayout(QStringLiteral("workloads"), QStringLiteral("columns")))
            .isEmpty();
    }
    int most() const { return view.header()->length(); }
    QAction *entry(QMenu &menu, Column column)
    {
        columns.fillMenu(&menu);
        return menu.actions().at(static_cast<int>(column) - 1); // the name has none
    }
};

} // namespace

class tst_WorkloadColumns : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// The standard columns as far as there is room; never a bar to scroll sideways.
    void asManyAsThereIsRoomFor()
    {
        Preferences preferences;
        Shown shown(preferences, 1200);
        QVERIFY(shown.has(Column::Recent) && shown.has(Column::Image) && shown.has(Column::Cpu));
        QVERIFY(!shown.has(Column::Ports));
        shown.view.resize(420, 400);
        QTRY_VERIFY(!shown.has(Column::Recent) && !shown.has(Column::Image));
        QVERIFY(shown.has(Column::Name) && shown.has(Column::State));
        QVERIFY(shown.most() <= shown.view.viewport()->width());
        shown.view.resize(1200, 400);
        QTRY_VERIFY(shown.has(Column::Recent) && shown.has(Column::Image));
        QVERIFY(preferences.value(preference::pageLayout(QStringLiteral("workloads"), QStringLiteral("columns")))
                    .isEmpty());
    }

    /// What somebody chose stays, whatever the room, and in the next window.
    void whatWasChosenStays()
    {
        Preferences preferences;
        {
            Shown shown(preferences, 1200);
            QMenu menu;
            QVERIFY(!shown.entry(menu, Column::Ports)->isChecked());
            shown.entry(menu, Column::Ports)->setChecked(true);
            QVERIFY(shown.has(Column::Ports));
            shown.view.resize(420, 400);
            QCoreApplication::processEvents();
            QVERIFY(shown.has(Column::Ports) && shown.has(Column::Recent));
        }
        Shown again(preferences, 1200);
        QVERIFY(again.has(Column::Ports));
        QMenu menu;
        again.columns.fillMenu(&menu);
        menu.actions().last()->trigger(); // back to the standard
        QVERIFY(!again.has(Column::Ports) && again.has(Column::Recent));
    }

    void whatWasWidenedStays()
    {
        Preferences preferences;
        int wide = 0;
        {
            Shown shown(preferences, 1200);
            QHeaderView *header = shown.view.header();
            const int edge = header->sectionViewportPosition(0) + header->sectionSize(0) - 1;
            const QPoint at(edge, header->height() / 2);
            QTest::mousePress(header->viewport(), Qt::LeftButton, {}, at);
            QTest::mouseMove(header->viewport(), at + QPoint(60, 0));
            QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, at + QPoint(60, 0));
            wide = header->sectionSize(0);
        }
        Shown again(preferences, 1200);
        QCOMPARE(again.view.header()->sectionSize(0), wide);
        again.view.resize(420, 400);
        QCoreApplication::processEvents();
        QVERIFY(again.has(Column::Recent));
    }

    /// Where somebody drags the edge of the list, the last column follows by itself.
    void aHandElsewhereChoosesNoColumns()
    {
        Preferences preferences;
        Shown shown(preferences, 1200);
        QWidget elsewhere;
        elsewhere.show();
        QTest::mousePress(&elsewhere, Qt::LeftButton);
        QHeaderView *header = shown.view.header();
        header->resizeSection(static_cast<int>(Column::Recent),
                              header->sectionSize(static_cast<int>(Column::Recent)) + 9);
        QTest::mouseRelease(&elsewhere, Qt::LeftButton);
        QVERIFY(shown.isStandard());
    }

    void whatWasMovedStays()
    {
        Preferences preferences;
        Shown shown(preferences, 1200);
        QHeaderView *header = shown.view.header();
        const auto middle = [header](Column column) {
            const int at = static_cast<int>(column);
            return QPoint(header->sectionViewportPosition(at) + header->sectionSize(at) / 2, header->height() / 2);
        };
        const QPoint from = middle(Column::Cpu);
        const QPoint to =
            middle(Column::Memory) + QPoint(header->sectionSize(static_cast<int>(Column::Memory)) / 2 - 4, 0);
        QTest::mousePress(header->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(header->viewport(), from + QPoint(20, 0));
        QTest::mouseMove(header->viewport(), to);
        QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, to);
        QVERIFY(header->visualIndex(static_cast<int>(Column::Cpu)) >
                header->visualIndex(static_cast<int>(Column::Memory)));
        QVERIFY(!shown.isStandard());
    }

    void theOrderStays()
    {
        Preferences preferences;
        {
            Shown shown(preferences, 1200);
            shown.view.sortByColumn(static_cast<int>(Column::Memory), Qt::DescendingOrder);
        }
        Shown again(preferences, 420);
        QCOMPARE(again.view.header()->sortIndicatorSection(), static_cast<int>(Column::Memory));
        QCOMPARE(again.view.header()->sortIndicatorOrder(), Qt::DescendingOrder);
        QVERIFY(!again.has(Column::Recent)); // an order is no choice of columns
    }

    void nonsenseIsTheStandard()
    {
        Preferences preferences;
        preferences.set(preference::pageLayout(QStringLiteral("workloads"), QStringLiteral("order")),
                        QStringLiteral("99,desc"));
        preferences.set(preference::pageLayout(QStringLiteral("workloads"), QStringLiteral("columns")),
                        QStringLiteral("bm9uc2Vuc2U="));
        const Shown shown(preferences, 1200);
        QVERIFY(shown.has(Column::Image) && !shown.has(Column::Ports));
        QCOMPARE(shown.view.header()->sortIndicatorSection(), static_cast<int>(Column::Name));
    }
};

QTEST_MAIN(tst_WorkloadColumns)
#include "tst_workload_columns.moc"

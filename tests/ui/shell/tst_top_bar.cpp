// SPDX-License-Identifier: GPL-3.0-or-later
// What stands above every page, before anything is known and after.
#include "shell/top_bar.h"

#include "link/scope.h"
#include "support/manual_clock.h"
#include "support/ui_window.h"
#include "support/window/small_world.h"

#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace wingman;
using namespace wingman::ui;
using namespace wingman::test;

class tst_TopBar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// The program may begin locked: until the core has said whether, nothing that was stored is named.
    void beforeTheCoreIsOpenNothingIsNamed()
    {
        Feed feed(std::make_shared<ManualClock>());
        Scope scope;
        scope.set(SmallWorld::id("vault"));
        TopBar bar(feed, scope);
        bar.show();
        const auto *button = child<QPushButton>(bar, "scopeButton");
        auto *menu = child<QMenu>(bar, "scopeMenu");
        QCOMPARE(button->text(), QStringLiteral("All endpoints"));
        QVERIFY(!button->accessibleName().contains(QStringLiteral("vault")));
        Q_EMIT menu->aboutToShow();
        for (const QAction *action : menu->actions())
            QVERIFY2(!action->text().contains(QStringLiteral("vault")), qPrintable(action->text()));

        const SmallWorld world{feed};
        world.open();
        world.show("vault");
        QCOMPARE(button->text(), QStringLiteral("vault"));
        Q_EMIT menu->aboutToShow();
        QVERIFY(std::ranges::any_of(menu->actions(), [](const QAction *action) {
            return action->text().contains(QStringLiteral("vault")) && action->isChecked();
        }));
        scope.set({});
        QCOMPARE(button->text(), QStringLiteral("All endpoints"));
    }
};

QTEST_MAIN(tst_TopBar)
#include "tst_top_bar.moc"

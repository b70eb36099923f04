// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/unusable.h"

#include "support/manual_clock.h"
#include "support/window/plan_samples.h"

#include <QTest>

using namespace wingman;
using namespace wingman::test;
using namespace wingman::ui;

class tst_Unusable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsSavedAndUnusableHasItsName()
    {
        Feed feed{std::make_shared<ManualClock>()};
        QCOMPARE(takenNames(feed), (QStringList{QStringLiteral("local"), QStringLiteral("wingman")}));
        Overview overview = labOverview();
        overview.endpoints.append({EndpointId::parse(QStringLiteral("nas")).value(),
                                   inventory::Platform::Docker,
                                   QStringLiteral("unix:///nas.sock"),
                                   {},
                                   false,
                                   {},
                                   {},
                                   {},
                                   {},
                                   {}});
        overview.problems = {QStringLiteral("shed: /ca.pem cannot be read: no such file.")};
        feed.setOverview(overview);
        QCOMPARE(takenNames(feed), (QStringList{QStringLiteral("local"), QStringLiteral("wingman"),
                                                QStringLiteral("nas"), QStringLiteral("shed")}));
        QVERIFY(isUnusable(feed, EndpointId::parse(QStringLiteral("shed")).value()));
        QVERIFY(!isUnusable(feed, EndpointId::parse(QStringLiteral("she")).value()));
        QVERIFY(!isUnusable(feed, EndpointId::parse(QStringLiteral("nas")).value()));
    }
};

QTEST_MAIN(tst_Unusable)
#include "tst_unusable.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// labels: battery
#include "support/kills.h"

class tst_KillsBattery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("QTEST_FUNCTION_TIMEOUT", "7000000"); }
    void tenThousandKillsLoseNothing() { wingman::test::killsLoseNothing(10000, 6000); }
};

QTEST_GUILESS_MAIN(tst_KillsBattery)
#include "tst_kills_battery.moc"

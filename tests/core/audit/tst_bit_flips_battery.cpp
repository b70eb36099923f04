// SPDX-License-Identifier: GPL-3.0-or-later
// labels: battery
#include "support/bit_flips.h"

class tst_BitFlipsBattery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("QTEST_FUNCTION_TIMEOUT", "7000000"); }
    void nothingChangesUnnoticed() { wingman::test::flipBits(1); }
};

QTEST_GUILESS_MAIN(tst_BitFlipsBattery)
#include "tst_bit_flips_battery.moc"

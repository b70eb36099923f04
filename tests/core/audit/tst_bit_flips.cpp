// SPDX-License-Identifier: GPL-3.0-or-later
// A sample of all bits of a database with 20 entries; tst_bit_flips_battery flips every one.
#include "support/bit_flips.h"

class tst_BitFlips : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingChangesUnnoticed() { wingman::test::flipBits(67); }
};

QTEST_GUILESS_MAIN(tst_BitFlips)
#include "tst_bit_flips.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// What was acknowledged survives the death of its process: 1 000 kills. tst_kills_battery has 10 000.
#include "support/kills.h"

class tst_Kills : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aThousandKillsLoseNothing() { wingman::test::killsLoseNothing(1000, 280); }
};

QTEST_GUILESS_MAIN(tst_Kills)
#include "tst_kills.moc"

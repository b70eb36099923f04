// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/process_hardening.h"

#include <QTest>
#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

class tst_ProcessHardening : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void leavesNoCoreBehind()
    {
        QVERIFY(wingman::secrets::hardenProcess().has_value());
        QVERIFY(wingman::secrets::hardenProcess().has_value()); // twice does no harm
#ifdef Q_OS_UNIX
        rlimit limit{1, 1};
        QCOMPARE(::getrlimit(RLIMIT_CORE, &limit), 0);
        QCOMPARE(limit.rlim_cur, rlim_t(0));
        QCOMPARE(limit.rlim_max, rlim_t(0));
#endif
#ifdef Q_OS_LINUX
        QCOMPARE(::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
#endif
    }
};

QTEST_GUILESS_MAIN(tst_ProcessHardening)
#include "tst_process_hardening.moc"

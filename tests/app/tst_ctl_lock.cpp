// SPDX-License-Identifier: GPL-3.0-or-later
// wingmanctl lock: the passphrase on standard input, never as an argument.
#include "support/ctl.h"

#include <QFile>
#include <QTest>

using namespace wingman::test;

namespace {

const QByteArray words = "a few words in a row";
const QByteArray others = "another few words";

} // namespace

class tst_CtlLock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itIsSetChangedAndTakenAway()
    {
        const Ctl ctl;
        QCOMPARE(ctl.run(QStringLiteral("lock status --json")).json().value(QStringLiteral("passphrase")).toBool(),
                 false);
        const auto set = ctl.runWith(QStringLiteral("lock set --stdin"), words + '\n');
        QVERIFY2(set.code == 0, set.err.constData());
        const auto status = ctl.run(QStringLiteral("lock status --json")).json();
        QCOMPARE(status.value(QStringLiteral("passphrase")).toBool(), true);
        QVERIFY(status.value(QStringLiteral("set_at")).toString().endsWith(u'Z'));

        const auto guessed = ctl.runWith(QStringLiteral("lock set --stdin"), "not these\n" + others + '\n');
        QCOMPARE(guessed.code, 3);
        QVERIFY2(guessed.says("PASSPHRASE_WRONG"), guessed.err.constData());
        QCOMPARE(ctl.runWith(QStringLiteral("lock set --stdin"), words + '\n' + others).code, 0);
        QCOMPARE(ctl.runWith(QStringLiteral("lock remove --stdin"), words).code, 3);
        QCOMPARE(ctl.runWith(QStringLiteral("lock remove --stdin"), others).code, 0);
        QCOMPARE(ctl.run(QStringLiteral("lock status --output name")).out.trimmed(), QByteArray("none"));

        const auto listed = ctl.run(QStringLiteral("audit list --output name"));
        QCOMPARE(listed.code, 0);
        const auto verified = ctl.run(QStringLiteral("audit verify"));
        QCOMPARE(verified.code, 0);
        for (const QString &name : {ctl.database(), ctl.database() + QStringLiteral("-wal")}) {
            QFile file(name);
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll();
            QVERIFY(!bytes.contains(words) && !bytes.contains(others));
        }
    }

    void aForgottenOneIsTakenAwayAndThatIsRecorded()
    {
        const Ctl ctl;
        QCOMPARE(ctl.run(QStringLiteral("lock remove --forgotten")).code, 3); // there is none
        QCOMPARE(ctl.runWith(QStringLiteral("lock set --stdin"), words).code, 0);
        QCOMPARE(ctl.run(QStringLiteral("lock remove --forgotten")).code, 0);
        const auto newest = ctl.run(QStringLiteral("audit show 3 --json")).json();
        QCOMPARE(newest.value(QStringLiteral("action")).toString(), QStringLiteral("passphrase.removed"));
        QCOMPARE(newest.value(QStringLiteral("parameters")).toObject().value(QStringLiteral("forgotten")).toString(),
                 QStringLiteral("true"));
    }

    void whatIsNotGoodEnoughIsNotTaken()
    {
        const Ctl ctl;
        const auto weak = ctl.runWith(QStringLiteral("lock set --stdin"), "short\n");
        QCOMPARE(weak.code, 2);
        QVERIFY2(weak.says("12"), weak.err.constData());
        QCOMPARE(ctl.runWith(QStringLiteral("lock set --stdin"), "").code, 2);
        QCOMPARE(ctl.runWith(QStringLiteral("lock set --stdin"), words).code, 0);
        const auto half = ctl.runWith(QStringLiteral("lock set --stdin"), words + '\n'); // and no new one
        QCOMPARE(half.code, 2);
        QCOMPARE(ctl.runWith(QStringLiteral("lock remove --stdin"), words).code, 0);
    }
};

QTEST_GUILESS_MAIN(tst_CtlLock)
#include "tst_ctl_lock.moc"

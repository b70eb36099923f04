// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/factor_prompt.h"

#include <QTest>

using namespace wingman;

class tst_FactorPrompt : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsTypedMeans_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QStringList>("ways");
        QTest::addColumn<QByteArray>("factor"); // empty: none
        const QStringList both{QStringLiteral("totp"), QStringLiteral("recovery")};
        const QStringList app{QStringLiteral("totp")};
        const QStringList keys{QStringLiteral("recovery")};
        QTest::newRow("a code") << QByteArray("123456") << both << QByteArray("totp:123456");
        QTest::newRow("a code with a gap") << QByteArray(" 123 456 ") << app << QByteArray("totp:123456");
        QTest::newRow("a key") << QByteArray("ab12-cd34") << both << QByteArray("recovery:ab12-cd34");
        QTest::newRow("digits where only keys are") << QByteArray("123456") << keys << QByteArray("recovery:123456");
        QTest::newRow("a key where only codes are") << QByteArray("ab12-cd34") << app << QByteArray();
        QTest::newRow("nothing") << QByteArray("  ") << both << QByteArray();
        QTest::newRow("a way that needs a browser")
            << QByteArray("123456") << QStringList{QStringLiteral("webauthn")} << QByteArray();
    }
    void whatIsTypedMeans()
    {
        QFETCH(QByteArray, line);
        QFETCH(QStringList, ways);
        QFETCH(QByteArray, factor);
        const auto meant = ctl::factorFrom(line, ways);
        QCOMPARE(meant.value_or(QByteArray()), factor);
        QCOMPARE(meant.has_value(), !factor.isEmpty());
    }
};

QTEST_APPLESS_MAIN(tst_FactorPrompt)
#include "tst_factor_prompt.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/secret_ref.h"

#include <QTest>

using namespace wingman;
using wingman::secrets::SecretRef;

class tst_SecretRef : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<SecretRef::Kind>("kind");
        QTest::addColumn<QString>("name");
        QTest::newRow("keychain") << QStringLiteral("keychain:pve1.token") << SecretRef::Kind::Keychain
                                  << QStringLiteral("pve1.token");
        QTest::newRow("keychain in parts") << QStringLiteral("keychain:endpoint/pve1/token")
                                           << SecretRef::Kind::Keychain << QStringLiteral("endpoint/pve1/token");
        QTest::newRow("longest name") << QStringLiteral("keychain:") + QString(128, QLatin1Char('a'))
                                      << SecretRef::Kind::Keychain << QString(128, QLatin1Char('a'));
        QTest::newRow("file") << QStringLiteral("file:/etc/wingman/token") << SecretRef::Kind::File
                              << QStringLiteral("/etc/wingman/token");
        QTest::newRow("file with a blank and a colon")
            << QStringLiteral("file:/srv/my keys/a:b") << SecretRef::Kind::File << QStringLiteral("/srv/my keys/a:b");
        QTest::newRow("file beginning with dots")
            << QStringLiteral("file:/a/..b/.c") << SecretRef::Kind::File << QStringLiteral("/a/..b/.c");
        QTest::newRow("credential") << QStringLiteral("systemd:pve-token") << SecretRef::Kind::Systemd
                                    << QStringLiteral("pve-token");
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(SecretRef::Kind, kind);
        QFETCH(QString, name);
        const auto ref = SecretRef::parse(text);
        QVERIFY2(ref.has_value(), ref ? "" : qPrintable(ref.error().sentence()));
        QCOMPARE(ref->kind(), kind);
        QCOMPARE(ref->name(), name);
        QCOMPARE(ref->text(), text);
        QVERIFY(*ref == SecretRef::parse(text).value());
    }
    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
        row("nothing", QString());
        row("the secret itself", QStringLiteral("hunter2hunter2"));
        row("an unknown scheme", QStringLiteral("env:hunter2hunter2"));
        row("a scheme in capitals", QStringLiteral("KEYCHAIN:hunter2hunter2"));
        row("a blank before it", QStringLiteral(" keychain:hunter2hunter2"));
        row("no name", QStringLiteral("keychain:"));
        row("a name with a blank", QStringLiteral("keychain:hunter2 hunter2"));
        row("an empty part", QStringLiteral("keychain:hunter2//a"));
        row("a part of dots", QStringLiteral("keychain:hunter2/../a"));
        row("too long a name", QStringLiteral("keychain:") + QString(129, QLatin1Char('a')));
        row("parts that are too long together", QStringLiteral("keychain:") + QString(100, QLatin1Char('a')) +
                                                    QLatin1Char('/') + QString(100, QLatin1Char('b')));
        row("no path", QStringLiteral("file:"));
        row("a relative path", QStringLiteral("file:hunter2"));
        row("up the path", QStringLiteral("file:/etc/../hunter2"));
        row("a dot in the path", QStringLiteral("file:/etc/./hunter2"));
        row("a folder", QStringLiteral("file:/etc/hunter2/"));
        row("NUL in the path", QStringLiteral("file:/etc/hunter2") + QChar(QChar::Null) + QStringLiteral("x"));
        row("a line end in the path", QStringLiteral("file:/etc/hunter2\n"));
        row("too long a path", QStringLiteral("file:/") + QString(4096, QLatin1Char('a')));
        row("a path as a credential", QStringLiteral("systemd:../hunter2"));
        row("a credential in a folder", QStringLiteral("systemd:a/hunter2"));
    }
    void refuses()
    {
        QFETCH(QString, text);
        const auto ref = SecretRef::parse(text);
        QVERIFY(!ref.has_value());
        QCOMPARE(ref.error().code, Code::InvalidInput);
        QVERIFY2(!ref.error().sentence().contains(QStringLiteral("hunter2")), qPrintable(ref.error().sentence()));
    }
};

QTEST_GUILESS_MAIN(tst_SecretRef)
#include "tst_secret_ref.moc"

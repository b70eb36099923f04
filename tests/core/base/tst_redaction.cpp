// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/redaction.h"

#include <QTest>

using namespace wingman;

class tst_Redaction : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// In every row the secret is hunter2hunter2.
    void hides_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kept"); // what a reader still needs to see
        const auto row = [](const char *name, const char *text, const char *kept) {
            QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(kept);
        };
        row("bearer header", "GET / Authorization: Bearer hunter2hunter2", "GET / Authorization: ");
        row("basic header", "authorization: Basic hunter2hunter2\r\nHost: a", "Host: a");
        row("header in JSON", R"({"Authorization": "Bearer hunter2hunter2", "Host": "a"})", "\"Host\": \"a\"");
        row("bearer alone", "sent Bearer hunter2hunter2 to a", "to a");
        row("API key header", "X-API-Key: hunter2hunter2", "X-API-Key: ");
        row("registry header", "X-Registry-Auth: hunter2hunter2", "X-Registry-Auth: ");
        row("Proxmox token", "Authorization: PVEAPIToken=root@pam!x=hunter2hunter2", "Authorization: ");
        row("Proxmox ticket", "Cookie: PVEAuthCookie=hunter2hunter2", "PVEAuthCookie=");
        row("Proxmox request forgery token", "CSRFPreventionToken: hunter2hunter2", "CSRFPreventionToken: ");
        row("user and password in an address", "postgres://app:hunter2hunter2@db:5432/x", "@db:5432/x");
        row("password alone in an address", "redis://:hunter2hunter2@cache:6379", "@cache:6379");
        row("environment", "POSTGRES_PASSWORD=hunter2hunter2", "POSTGRES_PASSWORD=");
        row("environment with a longer name", "DB_PASSWORD_MAIN=hunter2hunter2 OTHER=1", "OTHER=1");
        row("small letters", "db.passwd: hunter2hunter2", "db.passwd: ");
        row("JSON", R"({"secretKey":"hunter2hunter2","name":"web"})", "\"name\":\"web\"");
        row("quoted with blanks", R"(token = "hunter2hunter2 and more" rest)", " rest");
        row("form", "username=root&password=hunter2hunter2&realm=pam", "&realm=pam");
        row("option with a blank", "mysql --password hunter2hunter2 -h db", "-h db");
        row("option with an equals sign", "mysql --password=hunter2hunter2 -h db", "-h db");
        row("private key",
            "-----BEGIN RSA PRIVATE KEY-----\nhunter2hunter2\nmore\n-----END RSA PRIVATE KEY-----\nafter", "after");
        row("private key cut short", "-----BEGIN PRIVATE KEY-----\nhunter2hunter2", "-----BEGIN PRIVATE KEY-----");
        row("our own key", "key wm_abcd1234_0123456789abcdef0123456789abcdef shown", "shown");
    }
    void hides()
    {
        QFETCH(QString, text);
        QFETCH(QString, kept);
        const QString shown = redacted(text);
        QVERIFY2(!shown.contains(QStringLiteral("hunter2")) && !shown.contains(QStringLiteral("0123456789abcdef")),
                 qPrintable(shown));
        QVERIFY2(shown.contains(QStringLiteral("\u2022\u2022\u2022")), qPrintable(shown));
        QVERIFY2(shown.contains(kept), qPrintable(shown));
        QCOMPARE(redacted(shown), shown); // a second net changes nothing
    }
    void keepsOrdinaryText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("a sentence") << QStringLiteral("web-1 (3f8a) is running since 08:00:00.");
        QTest::newRow("an address") << QStringLiteral("tcp://10.0.0.1:2376/path?x=1");
        QTest::newRow("a name") << QStringLiteral("SECRET_NOT_FOUND");
        QTest::newRow("an option") << QStringLiteral("--data-dir /srv/x --json");
    }
    void keepsOrdinaryText()
    {
        QFETCH(QString, text);
        QCOMPARE(redacted(text), text);
    }

    void inertText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("ordinary") << QStringLiteral("web-1 \u00e9\u4e2d\U0001F433")
                                  << QStringLiteral("web-1 \u00e9\u4e2d\U0001F433");
        QTest::newRow("escape") << QStringLiteral("\x1b]0;x\x07") << QStringLiteral("\\u{1b}]0;x\\u{7}");
        QTest::newRow("line ends") << QStringLiteral("a\r\nb\u2028\u2029")
                                   << QStringLiteral("a\\u{d}\\u{a}b\\u{2028}\\u{2029}");
        QTest::newRow("NUL") << QString(QChar(QChar::Null)) << QStringLiteral("\\u{0}");
        QTest::newRow("8-bit escape") << QString(QChar(0x9b)) << QStringLiteral("\\u{9b}");
        QTest::newRow("bidirectional") << QStringLiteral("\u202e\u2066\u200f")
                                       << QStringLiteral("\\u{202e}\\u{2066}\\u{200f}");
        QTest::newRow("zero width") << QStringLiteral("\u200b\ufeff") << QStringLiteral("\\u{200b}\\u{feff}");
        QTest::newRow("lone halves") << QString(QChar(0xd83d)) + QStringLiteral("a") + QChar(0xdc33)
                                     << QStringLiteral("\\u{d83d}a\\u{dc33}");
        QTest::newRow("tag characters") << QStringLiteral("\U000E0041") << QStringLiteral("\\u{e0041}");
        QTest::newRow("markup stays text") << QStringLiteral("<b>&amp;") << QStringLiteral("<b>&amp;");
    }
    void inertText()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QCOMPARE(inert(text), shown);
        QCOMPARE(inert(shown), shown);
    }
    void longTextIsCut()
    {
        QCOMPARE(inert(QStringLiteral("abcd"), 4), QStringLiteral("abcd"));
        QCOMPARE(inert(QStringLiteral("abcde"), 4), QStringLiteral("abcd\u2026"));
        QVERIFY(inert(QString(1000000, QChar(QChar::Null))).size() < 530);
    }
    void aPairIsNotCutInTwo()
    {
        QCOMPARE(inert(QStringLiteral("\U0001F433\U0001F433"), 1), QStringLiteral("\U0001F433\u2026"));
    }
};

QTEST_GUILESS_MAIN(tst_Redaction)
#include "tst_redaction.moc"

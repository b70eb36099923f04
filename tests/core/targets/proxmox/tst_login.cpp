// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/proxmox/login.h"

#include <QTest>

using namespace wingman;
using namespace wingman::targets::proxmox;
using secrets::SecretBytes;

namespace {

SecretBytes secret(QByteArray text)
{
    return SecretBytes::takeFrom(text);
}

QByteArray plain(const SecretBytes &secret)
{
    return QByteArray(reinterpret_cast<const char *>(secret.view().data()), static_cast<qsizetype>(secret.size()));
}

} // namespace

class tst_Login : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneText_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("name"); // empty: refused
        QTest::addColumn<QByteArray>("value");
        const auto row = [](const char *name, const char *text, const char *who, const char *value) {
            QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(who) << QByteArray(value);
        };
        row("a token as the secret file has it", "root@pam!console:8f0a-9c", "root@pam!console", "8f0a-9c");
        row("a token as Proxmox writes it", "root@pam!console=8f0a-9c", "root@pam!console", "8f0a-9c");
        row("a whole header", "PVEAPIToken=root@pam!console=8f0a-9c", "root@pam!console", "8f0a-9c");
        row("a line end behind it", "root@pam!console:8f0a-9c\n", "root@pam!console", "8f0a-9c");
        row("a user", "root@pam:pass", "root@pam", "pass");
        row("a password with everything", "ann@pve:a!b=c:d e/\xc3\xa9", "ann@pve", "a!b=c:d e/\xc3\xa9");
        row("a name that is an address", "ann@home.example@ldap:pass", "ann@home.example@ldap", "pass");
        row("a user that is a UUID", "91a1da29-a47d-11f0@pam!some-token:v", "91a1da29-a47d-11f0@pam!some-token", "v");
        row("nothing", "", "", "");
        row("only a value", "8f0a9c3e-4c5d", "", "");
        row("no realm", "root:pass", "", "");
        row("no password", "root@pam:", "", "");
        row("no name of the token", "root@pam!:8f0a", "", "");
        row("a value that would end the header", "root@pam!console:8f\r\nX: y", "", "");
        row("a name with a space", "ro ot@pam:pass", "", "");
    }
    void oneText()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, name);
        QFETCH(QByteArray, value);
        const QByteArray kept(text.constData(), text.size());
        const auto login = loginFrom(secret(text));
        QCOMPARE(login ? login->name() : QString(), name);
        if (!login) {
            QCOMPARE(login.error().code, Code::InvalidInput);
            for (const char *part : {"8f0a", "pass"})
                QVERIFY2(!login.error().sentence().contains(QLatin1String(part)), part);
            return;
        }
        QCOMPARE(plain(login->secret), value);
        QCOMPARE(login->kind == Login::Kind::Token, name.contains(u'!'));
    }
    void separateParts()
    {
        const auto token =
            loginFromParts(QStringLiteral("root@pam"), QStringLiteral("console"), secret("8f0a-9c")).value().name();
        QCOMPARE(token, QStringLiteral("root@pam!console"));
        const auto user = loginFromParts(QStringLiteral("root@pam"), {}, secret("a!b:c=d"));
        QVERIFY(user && user->kind == Login::Kind::Password);
        QCOMPARE(plain(user->secret), QByteArray("a!b:c=d"));
        QVERIFY(!loginFromParts(QStringLiteral("root"), {}, secret("x")));
        QVERIFY(!loginFromParts(QStringLiteral("root@pam"), QStringLiteral("a b"), secret("x")));
        QVERIFY(!loginFromParts(QStringLiteral("root@pam"), {}, secret("")));
    }
};

QTEST_GUILESS_MAIN(tst_Login)
#include "tst_login.moc"

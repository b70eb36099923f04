// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/passphrase_rule.h"

#include <QByteArray>
#include <QTest>

using namespace wingman::identity;

class tst_PassphraseRule : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theRule_data()
    {
        QTest::addColumn<QString>("passphrase");
        QTest::addColumn<int>("problem");
        const auto row = [](const char *name, const QString &passphrase, PassphraseProblem problem) {
            QTest::newRow(name) << passphrase << static_cast<int>(problem);
        };
        using enum PassphraseProblem;
        row("nothing", {}, TooShort);
        row("eleven", QStringLiteral("abcdefghijk"), TooShort);
        row("twelve", QStringLiteral("abcdefghijkl"), None);
        row("a few words", QStringLiteral("correct horse battery"), None);
        row("eleven that are many bytes", QStringLiteral("äöüßéèàçñêî"), TooShort);
        row("twelve that are many bytes", QStringLiteral("äöüßéèàçñêîô"), None);
        row("beyond the basic plane", QString::fromUcs4(U"🦀🦀🦀🦀🦀🦀🦀🦀🦀🦀🦀"), TooShort);
        row("one letter", QString(40, u'a'), TooPlain);
        row("four letters", QStringLiteral("abcdabcdabcd"), TooPlain);
        row("two letters of many bytes", QStringLiteral("日本").repeated(6), TooPlain);
        row("as long as can be", QStringLiteral("abcde").repeated(200), None);
        row("longer", QStringLiteral("abcde").repeated(200) + u'f', TooLong);
    }
    void theRule()
    {
        QFETCH(const QString, passphrase);
        const QByteArray utf8 = passphrase.toUtf8();
        QFETCH(const int, problem);
        QCOMPARE(static_cast<int>(passphraseProblem({utf8.constData(), static_cast<std::size_t>(utf8.size())})),
                 problem);
    }
};

QTEST_APPLESS_MAIN(tst_PassphraseRule)
#include "tst_passphrase_rule.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/redaction.h"
#include "base/strong_id.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace wingman;

class tst_StrongId : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// What people and programs have put into names to make them paths, markup or commands.
    void hostileNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("slug");  // may it name an endpoint?
        QTest::addColumn<bool>("plain"); // may it be a target's own id?
        const auto row = [](const char *name, const QString &text, bool slug, bool plain) {
            QTest::newRow(name) << text << slug << plain;
        };
        row("an ordinary name", QStringLiteral("web-1"), true, true);
        row("every mark allowed", QStringLiteral("0aZ_.-"), true, true);
        row("an engine's id", QString(64, QLatin1Char('f')), true, true);
        row("a guest's id", QStringLiteral("qemu/100"), false, true);
        row("a name with blanks", QStringLiteral("my volume"), false, true);
        row("letters of another script", QStringLiteral("\u0431\u0430\u0437\u0430"), false, true);
        row("a letter that looks Latin", QStringLiteral("w\u0435b"), false, true);
        row("an emoji", QStringLiteral("\U0001F433"), false, true);
        row("a device of Windows", QStringLiteral("CON"), true, true); // names never become paths
        row("nothing", QString(), false, false);
        row("up the path", QStringLiteral("../etc/passwd"), false, true);
        row("two dots", QStringLiteral(".."), false, true);
        row("a hidden file", QStringLiteral(".hidden"), false, true);
        row("an option", QStringLiteral("-rf"), false, true);
        row("an absolute path", QStringLiteral("/etc/shadow"), false, true);
        row("a path of Windows", QStringLiteral("C:\\x"), false, true);
        row("markup", QStringLiteral("<b onload=x>bold</b>"), false, true);
        row("an entity", QStringLiteral("&lt;"), false, true);
        row("a query", QStringLiteral("a?b=c#d"), false, true);
        row("an encoded slash", QStringLiteral("a%2fb"), false, true);
        row("a command", QStringLiteral("$(reboot);`id`|x"), false, true);
        row("SQL", QStringLiteral("x'; DROP TABLE audit_entry; --"), false, true);
        row("NUL inside", QStringLiteral("web") + QChar(QChar::Null) + QStringLiteral("1"), false, false);
        row("a line end", QStringLiteral("web\n1"), false, false);
        row("a line end at the end", QStringLiteral("web\n"), false, false);
        row("a carriage return", QStringLiteral("web\r1"), false, false);
        row("a tabulator", QStringLiteral("web\t1"), false, false);
        row("a terminal's escape", QStringLiteral("\x1b[2Jweb"), false, false);
        row("an 8-bit escape", QString(QChar(0x9b)) + QStringLiteral("31m"), false, false);
        row("DEL", QString(QChar(0x7f)), false, false);
        row("right to left override", QStringLiteral("web\u202e1-bd"), false, false);
        row("isolate", QStringLiteral("\u2066web\u2069"), false, false);
        row("zero width space", QStringLiteral("we\u200bb"), false, false);
        row("soft hyphen", QStringLiteral("we\u00adb"), false, false);
        row("byte order mark", QStringLiteral("\ufeffweb"), false, false);
        row("line separator", QStringLiteral("web\u2028 1"), false, false);
        row("paragraph separator", QStringLiteral("web\u2029 1"), false, false);
        row("half a pair", QStringLiteral("web") + QChar(0xd83d), false, false);
        row("the other half", QString(QChar(0xdc33)) + QStringLiteral("web"), false, false);
        row("an invisible tag outside the first plane", QStringLiteral("web\U000E0041"), false, false);
        row("64 characters", QString(64, QLatin1Char('a')), true, true);
        row("65 characters", QString(65, QLatin1Char('a')), false, true);
        row("256 characters", QString(256, QLatin1Char('a')), false, true);
        row("257 characters", QString(257, QLatin1Char('a')), false, false);
        row("a million characters", QString(1000000, QLatin1Char('a')), false, false);
    }
    void hostileNames()
    {
        QFETCH(QString, name);
        QFETCH(bool, slug);
        QFETCH(bool, plain);
        const auto endpoint = EndpointId::parse(name);
        QCOMPARE(endpoint.has_value(), slug);
        const auto object = ObjectId::parse(name);
        QCOMPARE(object.has_value(), plain);
        if (object)
            QCOMPARE(object->text(), name);
        else
            QCOMPARE(object.error().code, Code::InvalidInput);
        // What is refused is not repeated in what is said about it, and what is shown is inert.
        for (const QString &shown : {endpoint ? QString() : endpoint.error().sentence(), inert(name)}) {
            QVERIFY(shown.size() <= 520);
            for (const QChar c : shown) {
                QVERIFY(c.category() != QChar::Other_Control && c.category() != QChar::Other_Format);
                QVERIFY(c.category() != QChar::Separator_Line && c.category() != QChar::Separator_Paragraph);
            }
        }
    }
    void idsOfDifferentKindsAreDifferentTypes()
    {
        static_assert(!std::is_convertible_v<PlanId, ExecutionId>);
        static_assert(!std::is_convertible_v<QString, PlanId>);
        static_assert(!std::is_default_constructible_v<PlanId>);
        QVERIFY(PlanId::parse(QStringLiteral("pln-a")).value() == PlanId::parse(QStringLiteral("pln-a")).value());
    }
    void idsAreOrderedAndHashed()
    {
        const auto a = EndpointId::parse(QStringLiteral("a")).value();
        const auto b = EndpointId::parse(QStringLiteral("b")).value();
        QVERIFY(a < b);
        QVERIFY(a != b);
        const QSet<EndpointId> set{a, b, a};
        QCOMPARE(set.size(), 2);
        QVERIFY(set.contains(b));
    }
    void randomIdsAreValidAndDiffer()
    {
        static const QRegularExpression shape(QStringLiteral("\\Apln-[a-z2-7]{26}\\z"));
        QSet<QString> seen;
        for (int i = 0; i < 1000; ++i) {
            const QString id = randomId("pln-");
            QVERIFY2(shape.match(id).hasMatch(), qPrintable(id));
            QVERIFY(PlanId::parse(id).has_value());
            seen.insert(id);
        }
        QCOMPARE(seen.size(), 1000);
    }
    /// 128 bits in 26 characters: each of the first 25 takes all 32 values, the last the remaining 3 bits.
    void randomIdsUseAllTheirBits()
    {
        QList<QSet<QChar>> values(26);
        for (int i = 0; i < 4000; ++i) {
            const QString id = randomId("");
            for (qsizetype at = 0; at < 26; ++at)
                values[at].insert(id[at]);
        }
        for (qsizetype at = 0; at < 25; ++at)
            QCOMPARE(values[at].size(), 32);
        QCOMPARE(values[25].size(), 8);
    }
};

QTEST_GUILESS_MAIN(tst_StrongId)
#include "tst_strong_id.moc"

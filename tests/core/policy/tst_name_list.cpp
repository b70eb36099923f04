// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/name_list.h"

#include "policy/policy.h"

#include <QTest>

using namespace wingman;
using namespace wingman::policy;

class tst_NameList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("entries"); // joined by spaces; "!" is refused
        const auto row = [](const char *name, const QString &text, const char *entries) {
            QTest::newRow(name) << text << QString::fromLatin1(entries);
        };
        row("nothing is the empty list", QString(), "");
        row("one name", QStringLiteral("web"), "web");
        row("the seed's list", QStringLiteral("nginx,redis,my-app-*"), "nginx redis my-app-*");
        row("VMIDs", QStringLiteral("100,101,102"), "100 101 102");
        row("for one endpoint", QStringLiteral("lab/web,lab/my-*"), "lab/web lab/my-*");
        row("an image with registry, tag and digest", QStringLiteral("local/registry.io:5000/a/b:1.2@sha256:0f"),
            "local/registry.io:5000/a/b:1.2@sha256:0f");
        row("twice is once", QStringLiteral("web,web"), "web");
        row("255 characters", QString(255, u'a'), QByteArray(255, 'a').constData());
        row("256 characters", QString(256, u'a'), "!");
        row("a bare star", QStringLiteral("*"), "!");
        row("a bare star among names", QStringLiteral("web,*"), "!");
        row("a bare star for one endpoint", QStringLiteral("lab/*"), "!");
        row("two stars", QStringLiteral("web**"), "!");
        row("a star in front", QStringLiteral("*-web"), "!");
        row("a star in the middle", QStringLiteral("my-*-web"), "!");
        row("a star for the endpoint", QStringLiteral("*/web"), "!");
        row("a space before", QStringLiteral("nginx, redis"), "!");
        row("a space behind", QStringLiteral("nginx ,redis"), "!");
        row("a space within", QStringLiteral("my app"), "!");
        row("only a space", QStringLiteral(" "), "!");
        row("a tab", QStringLiteral("web\t"), "!");
        row("a line end", QStringLiteral("web\n"), "!");
        row("a no-break space", QStringLiteral("web") + QChar(0x00a0), "!");
        row("an empty item between", QStringLiteral("web,,db"), "!");
        row("an empty item at the end", QStringLiteral("web,"), "!");
        row("an empty item in front", QStringLiteral(",web"), "!");
        row("only a comma", QStringLiteral(","), "!");
        row("semicolons", QStringLiteral("web;db"), "!");
        row("a regular expression", QStringLiteral("^web$"), "!");
        row("a question mark", QStringLiteral("web?"), "!");
        row("a JSON list", QStringLiteral("[\"web\"]"), "!");
        row("quotes", QStringLiteral("\"web\""), "!");
        row("a name without endpoint", QStringLiteral("/web"), "!");
        row("an endpoint without name", QStringLiteral("lab/"), "!");
        row("an endpoint that is none", QStringLiteral("-lab/web"), "!");
        row("a NUL", QStringLiteral("web") + QChar(u'\0') + QStringLiteral("x"), "!");
        row("an escape", QStringLiteral("\x1b[31mweb"), "!");
        row("Cyrillic that looks Latin", QStringLiteral("w\u0435b"), "!");
        row("a zero-width joiner", QStringLiteral("we\u200db"), "!");
        row("text running backwards", QStringLiteral("\u202eweb"), "!");
        row("half a surrogate pair", QStringLiteral("web") + QChar(0xd800), "!");
        row("a full-width star", QStringLiteral("web\uff0a"), "!");
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QString, entries);
        const auto list = NameList::parse(text);
        QCOMPARE(list.has_value(), entries != u"!");
        if (list) {
            QCOMPARE(list->texts().join(u' '), entries);
            return;
        }
        QCOMPARE(list.error().code, Code::InvalidInput);
        for (const QChar c : list.error().sentence())
            QVERIFY2(c.isPrint(), "the sentence itself must be harmless");
    }

    void refusesMoreThanAThousand()
    {
        QStringList entries;
        for (int i = 0; i < 1001; ++i)
            entries.append(QStringLiteral("web-%1").arg(i));
        QCOMPARE(NameList::fromEntries(entries).error().code, Code::LimitExceeded);
        entries.removeLast();
        QVERIFY(NameList::fromEntries(entries).has_value());
    }

    void matches_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("allowedBy");
        QTest::addColumn<QString>("deniedBy");
        const auto row = [](const char *name, const char *list, const char *endpoint, const char *object,
                            const char *allowedBy, const char *deniedBy) {
            QTest::newRow(name) << QString::fromLatin1(list) << QString::fromLatin1(endpoint)
                                << QString::fromLatin1(object) << QString::fromLatin1(allowedBy)
                                << QString::fromLatin1(deniedBy);
        };
        // clang-format off
        row("the very name",                    "web,db", "local", "web",           "web",         "web");
        row("a longer name is another",         "web",    "local", "web2",          "",            "");
        row("a shorter name is another",        "web",    "local", "we",            "",            "");
        row("capitals are another name",        "web",    "local", "Web",           "",            "");
        row("a prefix",                         "my-app-*", "local", "my-app-1",    "my-app-*",    "my-app-*");
        row("a prefix covers its bare form",    "my-app-*", "local", "my-app-",     "my-app-*",    "my-app-*");
        row("a prefix is not the word before",  "my-app-*", "local", "my-app",      "",            "");
        row("the dot is a dot",                 "a.b",    "local", "axb",           "",            "");
        row("the first that matches",           "web*,web", "local", "web",         "web*",        "web*");
        row("on its endpoint",                  "lab/web", "lab",  "web",           "lab/web",     "lab/web");
        row("on another endpoint",              "lab/web", "local", "web",          "",            "");
        row("an endpoint and a prefix",         "lab/w*", "lab",   "web",           "lab/w*",      "lab/w*");
        row("the endpoint's name is no prefix", "la/web", "lab",   "web",           "",            "");
        row("an image is allowed by endpoint",  "local/library/nginx", "local", "library/nginx", "local/library/nginx", "local/library/nginx");
        row("an image is denied everywhere",    "library/nginx", "local", "library/nginx", "",     "library/nginx");
        row("image prefixes are denied so too", "library/ng*", "local", "library/nginx", "",       "library/ng*");
        row("an empty list",                    "",       "local", "web",           "",            "");
        row("an empty name",                    "web*",   "local", "",              "",            "");
        // clang-format on
    }
    void matches()
    {
        QFETCH(QString, list);
        QFETCH(QString, endpoint);
        QFETCH(QString, name);
        const NameList parsed = NameList::parse(list).value();
        const auto textOf = [](const std::optional<NameEntry> &entry) { return entry ? entry->text() : QString(); };
        QTEST(textOf(parsed.match(endpoint, name)), "allowedBy");
        QTEST(textOf(parsed.matchWidely(endpoint, name)), "deniedBy");
    }

    void intersects_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<QString>("both");
        const auto row = [](const char *name, const char *one, const char *other, const char *both) {
            QTest::newRow(name) << QString::fromLatin1(one) << QString::fromLatin1(other) << QString::fromLatin1(both);
        };
        row("the same", "web,db", "db,web", "web,db");
        row("nothing in common", "web", "db", "");
        row("a name within a prefix", "my-*", "my-app,web", "my-app");
        row("a prefix within a prefix", "my-*", "my-app-*", "my-app-*");
        row("prefixes side by side", "a-*", "b-*", "");
        row("an exact name and its prefix form", "web", "web*", "web");
        row("an endpoint narrows", "web", "lab/web", "lab/web");
        row("two endpoints", "lab/web", "local/web", "");
        row("a prefix and an endpoint", "lab/my-*", "my-app", "lab/my-app");
        row("an empty list has nothing", "", "web", "");
    }
    void intersects()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        const NameList left = NameList::parse(one).value();
        const NameList right = NameList::parse(other).value();
        QTEST(left.intersected(right).texts().join(u','), "both");
        // Whichever way it is asked, it never covers what either side does not.
        for (const NameList &both : {left.intersected(right), right.intersected(left)}) {
            for (const char *name : {"web", "db", "my-app", "my-app-1", "my-", "a-1", "web2"}) {
                for (const char *endpoint : {"lab", "local"}) {
                    const QString where = QString::fromLatin1(endpoint), what = QString::fromLatin1(name);
                    QCOMPARE(both.match(where, what).has_value(),
                             left.match(where, what).has_value() && right.match(where, what).has_value());
                }
            }
        }
    }

    void guestsAreListedByVmid_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<bool>("valid");
        QTest::newRow("a VMID") << QStringLiteral("100") << true;
        QTest::newRow("the largest") << QStringLiteral("999999999") << true;
        QTest::newRow("a prefix") << QStringLiteral("12*") << true;
        QTest::newRow("for one cluster") << QStringLiteral("home/100") << true;
        QTest::newRow("a word") << QStringLiteral("web") << false;
        QTest::newRow("too small") << QStringLiteral("99") << false;
        QTest::newRow("too large") << QStringLiteral("1000000000") << false;
        QTest::newRow("a zero in front") << QStringLiteral("0100") << false;
        QTest::newRow("a range") << QStringLiteral("100-110") << false;
    }
    void guestsAreListedByVmid()
    {
        QFETCH(QString, entry);
        QFETCH(bool, valid);
        QCOMPARE(checkedList(ListKind::Vms, {entry}).has_value(), valid);
        QVERIFY(checkedList(ListKind::Containers, {entry}).has_value());
    }
};

QTEST_APPLESS_MAIN(tst_NameList)
#include "tst_name_list.moc"

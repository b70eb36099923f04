// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/entry.h"

#include "support/manual_clock.h"

#include <QTest>

using namespace wingman;
using namespace wingman::history;
using namespace std::chrono_literals;
using inventory::TargetKind;

namespace {

const Instant noon = test::ManualClock().now();

Entry said(const char *action, Instant at = noon, const char *object = "id-web")
{
    return {{EndpointId::parse(QStringLiteral("local")).value(), TargetKind::Container, QString::fromLatin1(object)},
            Source::Event,
            QStringLiteral("web"),
            QString::fromLatin1(action),
            {},
            {},
            at};
}

Entry change(const char *action, const char *after = "", Instant at = noon, const char *object = "id-web")
{
    Entry entry = said(action, at, object);
    entry.source = Source::Change;
    entry.after = QString::fromLatin1(after);
    return entry;
}

KnownAct act(Instant from, Instant until, const char *object = "id-web")
{
    return {EndpointId::parse(QStringLiteral("local")).value(),
            TargetKind::Container,
            QString::fromLatin1(object),
            QStringLiteral("web"),
            from,
            until};
}

} // namespace

class tst_Entry : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsOnlyTheWordOfAnAction_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("kept");
        const auto row = [](const char *action, const char *kept) {
            QTest::newRow(action) << QString::fromLatin1(action) << QString::fromLatin1(kept);
        };
        row("start", "start");
        row("exec_create: sh -c mysql -pTOPSECRET", "exec_create");
        row("exec_start: /bin/sh -c echo a:b", "exec_start");
        row("exec_create:no-space", "exec_create");
        row("health_status: unhealthy", "health_status: unhealthy");
        row("health_status: healthy", "health_status: healthy");
        row("health_status: TOPSECRET", "health_status");
        row("health_status: healthy TOPSECRET", "health_status");
        row(": TOPSECRET", "");
        row("", "");
    }
    void keepsOnlyTheWordOfAnAction()
    {
        QFETCH(QString, action);
        QFETCH(QString, kept);
        QCOMPARE(keptAction(action), kept);
    }

    void importance_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("after");
        QTest::addColumn<bool>("isChange");
        QTest::addColumn<int>("expected");
        const auto row = [](const char *name, const char *action, const char *after, bool isChange, Importance want) {
            QTest::newRow(name) << QString::fromLatin1(action) << QString::fromLatin1(after) << isChange
                                << static_cast<int>(want);
        };
        row("an exec is routine", "exec_create", "", false, Importance::Routine);
        row("still healthy is routine", "health_status: healthy", "", false, Importance::Routine);
        row("joining a network is routine", "connect", "", false, Importance::Routine);
        row("a word that nobody knows is routine", "frobnicate", "", false, Importance::Routine);
        row("a start is notable", "start", "", false, Importance::Notable);
        row("a destroyed one is notable", "destroy", "", false, Importance::Notable);
        row("a death is trouble", "die", "", false, Importance::Trouble);
        row("out of memory is trouble", "oom", "", false, Importance::Trouble);
        row("unhealthy is trouble", "health_status: unhealthy", "", false, Importance::Trouble);
        row("seen running is notable", "state", "running", true, Importance::Notable);
        row("seen restarting is trouble", "state", "restarting", true, Importance::Trouble);
        row("a node seen offline is trouble", "state", "offline", true, Importance::Trouble);
        row("gone while nobody looked is trouble", "gone", "", true, Importance::Trouble);
        row("another image is notable", "image", "nginx:1.28", true, Importance::Notable);
    }
    void importance()
    {
        QFETCH(QString, action);
        QFETCH(QString, after);
        QFETCH(bool, isChange);
        QFETCH(int, expected);
        Entry entry = said("");
        entry.action = action;
        entry.after = after;
        entry.source = isChange ? Source::Change : Source::Event;
        QCOMPARE(static_cast<int>(importanceOf(entry)), expected);
    }

    void aChangeThatAnEventTellsIsLeftOut_data()
    {
        QTest::addColumn<QList<Entry>>("entries");
        QTest::addColumn<qsizetype>("left");
        QTest::newRow("told at the same time")
            << QList<Entry>{change("state", "running"), said("start")} << qsizetype(1);
        QTest::newRow("told a little later")
            << QList<Entry>{change("appeared"), said("create", noon + 9s)} << qsizetype(1);
        QTest::newRow("told long before")
            << QList<Entry>{change("state", "exited"), said("die", noon - 11s)} << qsizetype(2);
        QTest::newRow("told of another object")
            << QList<Entry>{change("gone"), said("destroy", noon, "id-db")} << qsizetype(2);
        QTest::newRow("an exec explains nothing")
            << QList<Entry>{change("state", "exited"), said("exec_create")} << qsizetype(2);
        QTest::newRow("health is told by health only")
            << QList<Entry>{change("health", "unhealthy"), said("start")} << qsizetype(2);
        QTest::newRow("health told") << QList<Entry>{change("health", "unhealthy"), said("health_status: unhealthy")}
                                     << qsizetype(1);
        QTest::newRow("another image is never told by a start")
            << QList<Entry>{change("image", "b"), said("start")} << qsizetype(2);
    }
    void aChangeThatAnEventTellsIsLeftOut()
    {
        QFETCH(QList<Entry>, entries);
        QFETCH(qsizetype, left);
        QCOMPARE(condensed(entries).size(), left);
    }

    void whatNobodyHereDidIsUnexplained_data()
    {
        QTest::addColumn<Entry>("entry");
        QTest::addColumn<QList<KnownAct>>("acts");
        QTest::addColumn<bool>("outside");
        const KnownAct restart = act(noon, noon + 10s);
        QTest::newRow("nobody did anything") << said("stop") << QList<KnownAct>{} << true;
        QTest::newRow("in the middle of our act") << said("stop", noon + 5s) << QList<KnownAct>{restart} << false;
        QTest::newRow("by a clock five seconds behind") << said("stop", noon - 5s) << QList<KnownAct>{restart} << false;
        QTest::newRow("before our act") << said("stop", noon - 6s) << QList<KnownAct>{restart} << true;
        QTest::newRow("after our act") << said("stop", noon + 16s) << QList<KnownAct>{restart} << true;
        QTest::newRow("another object") << said("stop", noon, "id-db") << QList<KnownAct>{restart} << true;
        KnownAct byName = act(noon, noon + 10s, "");
        QTest::newRow("one that we were making, by its name") << said("create") << QList<KnownAct>{byName} << false;
        byName.name = QStringLiteral("other");
        QTest::newRow("another name") << said("create") << QList<KnownAct>{byName} << true;
        KnownAct elsewhere = restart;
        elsewhere.endpoint = EndpointId::parse(QStringLiteral("lab")).value();
        QTest::newRow("the same id on another engine") << said("stop") << QList<KnownAct>{elsewhere} << true;
        QTest::newRow("an exec is no change") << said("exec_create") << QList<KnownAct>{} << false;
        QTest::newRow("a death alone is no deed") << said("die") << QList<KnownAct>{} << false;
        QTest::newRow("its health is no deed") << change("health", "unhealthy") << QList<KnownAct>{} << false;
        QTest::newRow("gone while nobody looked") << change("gone") << QList<KnownAct>{} << true;
    }
    void whatNobodyHereDidIsUnexplained()
    {
        QFETCH(Entry, entry);
        QFETCH(QList<KnownAct>, acts);
        QFETCH(bool, outside);
        QCOMPARE(unexplained({entry}, acts).size(), outside ? 1 : 0);
    }
};

QTEST_GUILESS_MAIN(tst_Entry)
#include "tst_entry.moc"

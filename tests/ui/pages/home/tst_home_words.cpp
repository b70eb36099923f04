// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/home/home_words.h"

#include "widgets/format.h"

#include <QTest>

using namespace wingman;
using namespace wingman::ui;

namespace {

constexpr Instant now{std::chrono::hours(24) * 20000};

/// Of a cluster that answers, unless the last letter is "-". One letter for each guest: f has a backup of yesterday, o
/// one of last month, n none, u nobody knows, t is a template.
inventory::Store::Entry clusterOf(const QString &guests)
{
    inventory::Store::Entry entry{{EndpointId::parse(QStringLiteral("home")).value(),
                                   inventory::Platform::Proxmox,
                                   {},
                                   {},
                                   false,
                                   {},
                                   {},
                                   {},
                                   {},
                                   {}},
                                  {},
                                  !guests.endsWith(u'-'),
                                  now,
                                  {}};
    inventory::Snapshot snapshot{.endpoint = entry.endpoint.id,
                                 .engine = {},
                                 .containers = {},
                                 .images = {},
                                 .volumes = {},
                                 .networks = {},
                                 .nodes = {},
                                 .guests = {},
                                 .readAt = {},
                                 .problems = {}};
    for (const QChar kind : guests.chopped(guests.endsWith(u'-') ? 1 : 0)) {
        inventory::Guest guest{ObjectId::parse(QStringLiteral("qemu/%1").arg(snapshot.guests.size() + 100)).value()};
        guest.isTemplate = kind == u't';
        if (kind == u'f' || kind == u'o')
            guest.backups = {1, now - std::chrono::hours(24) * (kind == u'f' ? 1 : 30)};
        else if (kind == u'n')
            guest.backups = inventory::BackupsKept{};
        snapshot.guests.insert(guest.id, guest);
    }
    entry.snapshot = snapshot;
    return entry;
}

} // namespace

class tst_HomeWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void howManyCouldBeHadBack_data()
    {
        QTest::addColumn<QStringList>("clusters");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("tone");
        const auto row = [](const char *name, const QStringList &clusters, int days, const QString &value,
                            const char *line, Tone tone) {
            QTest::newRow(name) << clusters << days << value << QString::fromLatin1(line) << static_cast<int>(tone);
        };
        const auto of = [](const char *text) { return QString::fromLatin1(text); };
        row("no cluster", {}, 7, unknownText(), "no guests of a cluster are known", Tone::Muted);
        row("only templates", {of("tt")}, 7, unknownText(), "no guests of a cluster are known", Tone::Muted);
        row("all", {of("fft"), of("f")}, 7, of("3 of 3"), "all have a recent backup", Tone::Ok);
        row("none and old ones", {of("fno")}, 7, of("1 of 3"), "2 without a recent backup", Tone::Warn);
        row("old is a setting", {of("fo")}, 60, of("2 of 2"), "all have a recent backup", Tone::Ok);
        row("not known is not well", {of("fu")}, 7, of("1 of 2"), "1 not known", Tone::Muted);
        row("a cluster that does not answer", {of("ft-"), of("f")}, 7, of("1 of 2"), "1 not known", Tone::Muted);
        row("without counts more", {of("un")}, 7, of("0 of 2"), "1 without a recent backup", Tone::Warn);
    }
    void howManyCouldBeHadBack()
    {
        QFETCH(QStringList, clusters);
        QFETCH(int, days);
        HomeState state;
        state.now = now;
        state.backupDays = days;
        for (const QString &guests : clusters)
            state.entries.append(clusterOf(guests));
        const TileText tile = protectionTile(state);
        QTEST(tile.value, "value");
        QTEST(tile.line, "line");
        QTEST(static_cast<int>(tile.tone), "tone");
    }
};

QTEST_MAIN(tst_HomeWords)
#include "tst_home_words.moc"

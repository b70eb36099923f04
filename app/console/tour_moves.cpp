// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/tour_moves.h"

#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QUrl>
#include <algorithm>

namespace wingman::console::moves {

using app::Trouble;
using ui::Phase;
using ui::WindowCommand;

TourMove go(const char *link)
{
    const QString url = QString::fromLatin1(link);
    return {QStringLiteral("go to ") + url, [url](TourStage &stage) { return stage.go(url); }};
}

TourMove details(const char *tab, const QString &target)
{
    const QString url = QStringLiteral("wingman:workloads/%1?object=%2&filter=")
                            .arg(QLatin1String(tab), QString::fromLatin1(QUrl::toPercentEncoding(target)));
    return {QStringLiteral("go to ") + url, [url](TourStage &stage) { return stage.go(url); }};
}

TourMove press(const char *button)
{
    const QString name = QString::fromLatin1(button);
    return {QStringLiteral("press ") + name, [name](TourStage &stage) { return stage.press(name); }};
}

TourMove type(const char *field, const char *text)
{
    const QString name = QString::fromLatin1(field);
    const QString words = QString::fromLatin1(text);
    return {QStringLiteral("type into ") + name, [name, words](TourStage &stage) { return stage.type(name, words); }};
}

TourMove command(WindowCommand command)
{
    return {QStringLiteral("a command of the window"), [command](TourStage &stage) { return stage.command(command); }};
}

TourMove prefer(const QString &name, const char *value)
{
    const QString wish = QString::fromLatin1(value);
    return {QStringLiteral("prefer ") + wish, [name, wish](TourStage &stage) { return stage.prefer(name, wish); }};
}

TourMove trouble(const char *endpoint, Trouble trouble)
{
    const QString name = QString::fromLatin1(endpoint);
    return {QStringLiteral("trouble at ") + name,
            [name, trouble](TourStage &stage) { return stage.trouble(name, trouble); }};
}

TourMove plan(const char *operation, const QStringList &targets)
{
    const QString id = QString::fromLatin1(operation);
    return {QStringLiteral("plan ") + id,
            [id, targets](TourStage &stage) { return stage.feed().hasOverview() && stage.plan(id, targets); }};
}

TourMove until(const char *words, const Proof &proof)
{
    return {QString::fromLatin1(words), proof};
}

bool hasRows(const TourStage &stage)
{
    const auto entries = stage.feed().inventory().entries();
    return entries.size() >= 3 && std::all_of(entries.cbegin(), entries.cend(), [](const auto &entry) {
               return entry.snapshot.has_value() && entry.live;
           });
}

Proof rowsIn(const char *view)
{
    return [name = QString::fromLatin1(view)](const TourStage &stage) {
        const auto *seen = stage.seen<QAbstractItemView>(name);
        return hasRows(stage) && seen && seen->model() && seen->model()->rowCount() > 0;
    };
}

Proof visible(const char *object)
{
    return [name = QString::fromLatin1(object)](const TourStage &stage) { return stage.visible(name) != nullptr; };
}

Proof says(const char *widget, const char *words)
{
    return [name = QString::fromLatin1(widget), words = QString::fromLatin1(words)](const TourStage &stage) {
        const QWidget *seen = stage.visible(name);
        return seen && seen->accessibleName().contains(words);
    };
}

Proof phase(QList<Phase> phases)
{
    return [phases = std::move(phases)](const TourStage &stage) {
        const auto *sheet = stage.seen<ui::PlanSheet>(QStringLiteral("planSheet"));
        return sheet && phases.contains(sheet->flow().phase()) && sheet->flow().busyWith() == ui::Deed::None;
    };
}

bool isLost(const TourStage &stage, const char *endpoint)
{
    const auto entry = stage.feed().inventory().entry(EndpointId::parse(QString::fromLatin1(endpoint)).value());
    return entry && !entry->live && entry->error;
}

Proof mended(const char *endpoint)
{
    return [endpoint](const TourStage &stage) {
        const auto entry = stage.feed().inventory().entry(EndpointId::parse(QString::fromLatin1(endpoint)).value());
        return entry && entry->live;
    };
}

} // namespace wingman::console::moves

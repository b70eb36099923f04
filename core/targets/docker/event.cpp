// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/docker/event.h"

#include "targets/json/lenient.h"

namespace wingman::targets::docker {

using namespace inventory;

namespace {

/// Actions that happen to an object without changing how it looks in a list; health checks make most of them.
bool isPassing(const QString &action)
{
    static const QStringList passing{
        QStringLiteral("exec_create"), QStringLiteral("exec_start"),   QStringLiteral("exec_die"),
        QStringLiteral("exec_detach"), QStringLiteral("exec"),         QStringLiteral("exec_died"),
        QStringLiteral("top"),         QStringLiteral("attach"),       QStringLiteral("detach"),
        QStringLiteral("resize"),      QStringLiteral("archive-path"), QStringLiteral("extract-to-dir"),
        QStringLiteral("export"),      QStringLiteral("copy")};
    return passing.contains(action);
}

std::optional<TargetKind> kindOf(const QString &type)
{
    if (type == u"container")
        return TargetKind::Container;
    if (type == u"image")
        return TargetKind::Image;
    if (type == u"volume")
        return TargetKind::Volume;
    if (type == u"network")
        return TargetKind::Network;
    if (type == u"daemon")
        return TargetKind::Engine;
    return std::nullopt;
}

} // namespace

std::optional<EngineEvent> eventFrom(const EndpointId &endpoint, const QJsonObject &object)
{
    const QJsonObject actor = object.value(u"Actor").toObject();
    const QJsonObject attributes = actor.value(u"Attributes").toObject();
    QString type = textOf(object.value(u"Type"));
    QString action = textOf(object.value(u"Action"));
    QString id = textOf(actor.value(u"ID"));
    if (action.isEmpty())
        action = textOf(object.value(u"status"));
    if (id.isEmpty())
        id = textOf(object.value(u"id"));
    if (type.isEmpty()) // the old form: an image's events name no image they come from
        type = object.contains(u"from") ? QStringLiteral("container") : QStringLiteral("image");
    const auto kind = kindOf(type);
    if (!kind || action.isEmpty())
        return std::nullopt;
    const QString verb = action.section(u':', 0, 0).trimmed();
    const bool passing = isPassing(verb);

    EngineEvent result{{endpoint, *kind, id, {}, {}, {}}, 0, {}};
    TargetEvent &event = result.event;
    event.name = textOf(attributes.value(u"name"));
    event.action = passing ? verb : action.left(200);
    const auto nano = wholeOf(object.value(u"timeNano"));
    const auto seconds = wholeOf(object.value(u"time"));
    constexpr qint64 nanosecondsOfSecond = 1'000'000'000;
    if (nano && *nano > 0)
        result.timeNano = *nano;
    else if (seconds && *seconds > 0 && *seconds < std::numeric_limits<qint64>::max() / nanosecondsOfSecond)
        result.timeNano = *seconds * nanosecondsOfSecond;
    event.at = Instant(std::chrono::microseconds(result.timeNano / 1000));
    if (passing)
        return result;
    // A container that comes to or leaves a network or volume changes its own row, not theirs.
    const bool passingBy = verb == u"connect" || verb == u"disconnect" || verb == u"mount" || verb == u"unmount";
    if (!id.isEmpty() && *kind != TargetKind::Engine && !passingBy)
        result.touched.append({*kind, id});
    if (const QString container = textOf(attributes.value(u"container")); !container.isEmpty())
        result.touched.append({TargetKind::Container, container}); // connected, disconnected, mounted, unmounted
    return result;
}

} // namespace wingman::targets::docker

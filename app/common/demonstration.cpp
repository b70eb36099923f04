// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/demonstration.h"

#include "base/logging.h"
#include "storage/owner_only.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace wingman::app {
namespace {

constexpr qint64 largestWorld = qint64{64} * 1024 * 1024;

void save(const QString &path, const targets::mock::World &world)
{
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    const QByteArray bytes = QJsonDocument(world.save()).toJson(QJsonDocument::Compact);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(bytes) != bytes.size() || !file.commit())
        qCWarning(logApp).noquote() << "The demonstration world could not be kept:" << file.errorString();
}

std::optional<targets::mock::Fault> faultOf(Trouble trouble)
{
    using targets::mock::Fault;
    using namespace std::chrono_literals;
    switch (trouble) {
    case Trouble::None:
        return std::nullopt;
    case Trouble::Lost:
        return Fault{.kind = Fault::Kind::Refuse};
    case Trouble::Slow:
        return Fault{.kind = Fault::Kind::Slow, .delay = 30s};
    case Trouble::Nonsense:
        return Fault{.kind = Fault::Kind::Fail,
                     .error = Error{Code::ProtocolError,
                                    {{"endpoint", QStringLiteral("demo")}, {"reason", QStringLiteral("no JSON")}}}};
    case Trouble::Silent:
        return Fault{.kind = Fault::Kind::Stall};
    }
    Q_UNREACHABLE();
}

} // namespace

Result<> trouble(const Composition &composition, const EndpointId &endpoint, Trouble trouble)
{
    const auto world = composition.demonstration();
    if (!world)
        return fail(Code::InvalidInput, {{"what", QStringLiteral("--mode")}, {"reason", QStringLiteral("not mock")}});
    const auto faults = world->faults(endpoint);
    if (!faults)
        return propagate(faults);
    (*faults)->clear();
    if (auto fault = faultOf(trouble))
        (*faults)->add(*std::move(fault));
    return {};
}

Result<std::shared_ptr<targets::mock::World>>
openDemonstration(const QString &folder, std::shared_ptr<const Clock> clock, DemonstrationOptions options)
{
    const QString path = folder + QStringLiteral("/demonstration.json");
    if (auto made = storage::ensureOwnerOnlyFile(path); !made)
        return propagate(made);
    targets::mock::WorldOptions worldOptions;
    worldOptions.crowd = options.crowd;
    worldOptions.changesPerSecond = options.changesPerSecond;
    worldOptions.latency = options.latency;
    auto world = std::make_shared<targets::mock::World>(std::move(clock), worldOptions);
    QFile file(path);
    if (file.open(QIODevice::ReadOnly) && file.size() > 0 && file.size() <= largestWorld) {
        const auto document = QJsonDocument::fromJson(file.readAll());
        if (document.isObject())
            world->load(document.object());
        else
            qCWarning(logApp).noquote() << "The demonstration world begins anew:" << path << "cannot be understood.";
    }
    if (options.silent) {
        const auto endpoints = world->endpoints();
        for (const inventory::Endpoint &endpoint : endpoints) {
            if (const auto faults = world->faults(endpoint.id))
                (*faults)->add(*faultOf(Trouble::Silent));
        }
    }
    world->onActed([path, weak = std::weak_ptr(world)] {
        if (const auto living = weak.lock())
            save(path, *living);
    });
    save(path, *world); // the day of its beginning, too
    return world;
}

} // namespace wingman::app

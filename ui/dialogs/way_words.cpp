// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/way_words.h"

#include "base/redaction.h"
#include "widgets/format.h"

#include <QCoreApplication>
#include <algorithm>

namespace wingman::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::ui::Way)
};

using diagnostics::CheckResult;
using inventory::LayerCheck;

QString titleOf(const QString &layer)
{
    if (layer == QStringLiteral("socket"))
        return Words::tr("Socket: path and permission");
    if (layer == QStringLiteral("dns"))
        return Words::tr("Name: DNS");
    if (layer == QStringLiteral("tcp"))
        return Words::tr("Connection: TCP");
    if (layer == QStringLiteral("tls"))
        return Words::tr("Encryption: TLS");
    if (layer == QStringLiteral("auth"))
        return Words::tr("Permission");
    if (layer == QStringLiteral("rights"))
        return Words::tr("Rights: what this login may see");
    if (layer == QStringLiteral("api"))
        return Words::tr("Engine: HTTP, version, ping");
    if (layer == QStringLiteral("address"))
        return Words::tr("Address");
    return inert(layer); // of a reader that is not known here
}

StateWords passed()
{
    return {Words::tr("well", "a layer"), Tone::Ok, Shape::Disc};
}

StateWords failedState()
{
    return {Words::tr("fails", "a layer"), Tone::Danger, Shape::Cross};
}

const LayerCheck *failedLayer(const CheckResult &result)
{
    const auto found = std::find_if(result.layers.cbegin(), result.layers.cend(),
                                    [](const LayerCheck &layer) { return !layer.passed; });
    return found == result.layers.cend() ? nullptr : &*found;
}

} // namespace

QStringList layersTo(const inventory::Endpoint &endpoint)
{
    const bool local = endpoint.address.startsWith(QStringLiteral("unix://")) ||
                       endpoint.address.startsWith(QStringLiteral("npipe://"));
    if (local)
        return {QStringLiteral("socket"), QStringLiteral("api")};
    QStringList layers{QStringLiteral("dns"), QStringLiteral("tcp")};
    if (!endpoint.tlsCa.isEmpty() || !endpoint.tlsCertificate.isEmpty() ||
        endpoint.address.startsWith(QStringLiteral("https://")))
        layers.append(QStringLiteral("tls"));
    if (endpoint.platform == inventory::Platform::Proxmox)
        layers.append(QStringLiteral("auth"));
    layers.append(QStringLiteral("api"));
    if (endpoint.platform == inventory::Platform::Proxmox)
        layers.append(QStringLiteral("rights"));
    return layers;
}

QList<WayStep> wayTo(const inventory::Endpoint &endpoint, const std::optional<CheckResult> &result, bool going)
{
    QList<WayStep> way;
    QStringList open = layersTo(endpoint);
    if (result && !going) {
        for (const LayerCheck &layer : result->layers) {
            const QString detail = layer.error ? layer.error->sentence() : layer.detail;
            way.append({layer.layer, titleOf(layer.layer), layer.passed ? passed() : failedState(), inert(detail),
                        !layer.passed});
            open.removeAll(layer.layer);
            // Then the engine was heard, and said no.
            if (layer.layer == QStringLiteral("auth") && endpoint.platform == inventory::Platform::Docker)
                open.removeAll(QStringLiteral("api"));
        }
    }
    StateWords rest{Words::tr("not tried", "a layer"), Tone::Muted, Shape::Ring};
    if (going)
        rest = {Words::tr("being tried", "a layer"), Tone::Accent, Shape::HalfDisc};
    else if (result)
        rest = {Words::tr("not reached", "a layer"), Tone::Muted, Shape::Ring};
    for (const QString &layer : std::as_const(open))
        way.append({layer, titleOf(layer), rest, rest.word});
    return way;
}

WayVerdict verdictOf(const CheckResult &result)
{
    // Said anew, as the language may be another by now.
    const QString said = result.error ? diagnostics::fixFor(*result.error) : QString();
    const QString fix = inert(said.isEmpty() ? result.fix : said);
    switch (result.status) {
    case diagnostics::CheckStatus::Passed:
        return {Words::tr("It answers; the whole way took %1.").arg(formatDuration(result.took)), {}, Tone::Ok};
    case diagnostics::CheckStatus::Warning:
        return {inert(result.sentence()), fix, Tone::Warn};
    case diagnostics::CheckStatus::Skipped:
        return {inert(result.sentence()), fix, Tone::Muted};
    case diagnostics::CheckStatus::Failed:
        break;
    }
    const LayerCheck *layer = failedLayer(result);
    if (layer == nullptr)
        return {inert(result.sentence()), fix, Tone::Danger};
    return {Words::tr("It fails at “%1”.", "a layer of the way").arg(titleOf(layer->layer)), fix, Tone::Danger};
}

} // namespace wingman::ui

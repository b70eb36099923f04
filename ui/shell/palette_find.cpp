// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/palette_catalogue.h"

#include "widgets/declared_words.h"
#include "widgets/format.h"
#include "widgets/operation_words.h"

#include <QCoreApplication>
#include <algorithm>

namespace wingman::ui {
namespace {

constexpr int largestList = 50;
constexpr int targetsOfAVerb = 8;
constexpr int targetsOfThePage = 24;
constexpr qsizetype shortestVerb = 2;
constexpr int weightOfVerb = 30; // added to what the letters of a target are worth

const QString operationPrefix = QStringLiteral("operation:");
const QString targetPrefix = QStringLiteral("target:");

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::ui::Palette)
};

QString whereOf(const inventory::TargetRef &target)
{
    return target.node.isEmpty() ? target.endpoint.text()
                                 : QStringLiteral("%1/%2").arg(target.endpoint.text(), target.node);
}

} // namespace

PaletteRow PaletteCatalogue::targetRow(const Target &target) const
{
    PaletteRow row{.kind = PaletteKind::Target, .id = targetPrefix + target.ref.text(), .title = target.name};
    row.icon = target.icon;
    row.target = target.ref;
    row.place = Place{QStringLiteral("workloads"), {}, target.ref.text()};
    row.detail = inert(whereOf(target.ref));
    const auto entry = m_feed->inventory().entry(target.ref.endpoint);
    if (!entry || !entry->snapshot)
        return row;
    const auto container = entry->snapshot->containers.constFind(target.object);
    const QString state = container != entry->snapshot->containers.cend()
                              ? container->status
                              : entry->snapshot->guests.value(target.object, {.id = target.object}).status;
    if (const auto age = m_feed->inventory().age(target.ref.endpoint))
        row.detail = Words::tr("%1 · last seen %2 ago", "where it is").arg(row.detail, formatSpan(*age));
    else if (!state.isEmpty())
        row.detail = Words::tr("%1 · %2", "where it is, its state").arg(row.detail, inert(state));
    return row;
}

PaletteRow PaletteCatalogue::operationRow(const operations::OperationSpec &spec, const Target &target) const
{
    PaletteRow row{.kind = PaletteKind::Operation,
                   .id = QStringLiteral("%1%2 %3").arg(operationPrefix, spec.id.text(), target.ref.text()),
                   .title = operationOn(spec, target.name)};
    row.detail = inert(whereOf(target.ref));
    row.icon = iconOf(spec);
    row.operation = spec.id;
    row.target = target.ref;
    return row;
}

bool PaletteCatalogue::acts(const operations::OperationSpec &spec, const Target &target) const
{
    return spec.mutates && spec.platform == target.ref.platform && spec.actsOn(target.ref.kind);
}

std::optional<PaletteRow> PaletteCatalogue::rowOf(const QString &id) const
{
    const auto targetOf = [this](const QString &address) {
        return std::find_if(m_targets.cbegin(), m_targets.cend(),
                            [&](const Target &target) { return target.ref.text() == address; });
    };
    if (id.startsWith(targetPrefix)) {
        const auto target = targetOf(id.mid(targetPrefix.size()));
        return target == m_targets.cend() ? std::nullopt : std::optional(targetRow(*target));
    }
    if (id.startsWith(operationPrefix)) {
        const QString name = id.mid(operationPrefix.size()).section(QLatin1Char(' '), 0, 0);
        const auto target = targetOf(id.section(QLatin1Char(' '), 1));
        for (const operations::OperationSpec &spec : m_operations) {
            if (spec.id.text() == name && target != m_targets.cend())
                return operationRow(spec, *target);
        }
        return std::nullopt;
    }
    for (const PaletteRow &row : m_fixed) {
        if (row.id == id)
            return row;
    }
    return std::nullopt;
}

QList<PaletteRow> PaletteCatalogue::nothingTyped(const QStringList &recent) const
{
    QList<PaletteRow> rows;
    for (const QString &id : recent) {
        if (auto row = rowOf(id))
            rows.append(std::move(*row));
    }
    for (const PaletteRow &row : m_fixed) {
        const bool offered = row.kind == PaletteKind::Page || row.kind == PaletteKind::Command;
        if (offered && !recent.contains(row.id))
            rows.append(row);
    }
    return rows;
}

QList<PaletteRow> PaletteCatalogue::ofKinds(const QString &text, const QList<PaletteKind> &kinds) const
{
    QList<PaletteRow> rows;
    if (text.isEmpty()) {
        std::copy_if(m_fixed.cbegin(), m_fixed.cend(), std::back_inserter(rows),
                     [&](const PaletteRow &row) { return kinds.contains(row.kind); });
        return rows;
    }
    m_fixedIndex.find(text, m_fixedIndex.size(), m_hits);
    for (const SearchHit &hit : std::as_const(m_hits)) {
        if (kinds.contains(m_fixed.at(hit.row).kind))
            rows.append(m_fixed.at(hit.row));
    }
    return rows;
}

QList<PaletteRow> PaletteCatalogue::entries(const QString &text) const
{
    QString digits = text;
    digits.remove(QLatin1Char(' ')).remove(QChar::Nbsp);
    bool isNumber = false;
    const qint64 sequence = digits.toLongLong(&isNumber);
    if (!isNumber)
        return ofKinds(text, {PaletteKind::Tag});
    PaletteRow row{.kind = PaletteKind::Entry,
                   .id = QStringLiteral("entry:%1").arg(sequence),
                   .title = Words::tr("Entry #%1 of the record").arg(formatCount(sequence))};
    row.icon = Icon::Chain;
    row.place = Place{QStringLiteral("audit"), QStringLiteral("chain"), QString::number(sequence)};
    const audit::Sequence head = m_feed && m_feed->hasOverview() ? m_feed->overview().head.sequence : 0;
    if (sequence < 1 || sequence > head)
        row.whyNot = head == 0 ? Words::tr("Nothing has been recorded yet.")
                               : Words::tr("The newest entry is #%1.").arg(formatCount(head));
    return {row};
}

bool PaletteCatalogue::names(const operations::OperationSpec &spec, const QString &verb) const
{
    const QString title = folded(spec.title);
    const QString last = spec.id.text().section(QLatin1Char('.'), -1);
    return title.startsWith(verb) || last.startsWith(verb) || folded(declaredText(spec.title)).startsWith(verb) ||
           folded(verbText(spec.id.text())).startsWith(verb);
}

void PaletteCatalogue::findVerb(const QString &verb, const QString &rest, QList<Scored> &found) const
{
    const bool known = verb.size() >= shortestVerb &&
                       std::any_of(m_operations.cbegin(), m_operations.cend(),
                                   [&](const operations::OperationSpec &spec) { return names(spec, verb); });
    if (!known)
        return;
    m_targetIndex.find(rest, targetsOfAVerb, m_hits);
    for (const operations::OperationSpec &spec : m_operations) {
        if (!names(spec, verb))
            continue;
        for (const SearchHit &hit : std::as_const(m_hits)) {
            const Target &target = m_targets.at(static_cast<std::size_t>(hit.row));
            if (acts(spec, target))
                found.append({hit.score + weightOfVerb + static_cast<int>(verb.size()), operationRow(spec, target)});
        }
    }
}

void PaletteCatalogue::findOperations(const QString &text, QList<Scored> &found) const
{
    const QString words = folded(text).simplified();
    const qsizetype first = words.indexOf(QLatin1Char(' '));
    if (first > 0) {
        const qsizetype last = words.lastIndexOf(QLatin1Char(' '));
        findVerb(words.left(first), words.mid(first + 1), found);
        findVerb(words.mid(last + 1), words.left(last), found);
        return;
    }
    if (words.size() < shortestVerb)
        return;
    for (const operations::OperationSpec &spec : m_operations) {
        const bool offered = spec.mutates && spec.platform != inventory::Platform::Wingman && names(spec, words);
        if (!offered)
            continue;
        PaletteRow row{.kind = PaletteKind::Operation, .id = spec.id.text(), .title = declaredText(spec.title)};
        row.detail = Words::tr("Type the name of a target");
        row.icon = iconOf(spec);
        row.completes = spec.id.text().section(QLatin1Char('.'), -1) + QLatin1Char(' ');
        found.append({weightOfVerb + static_cast<int>(words.size()), std::move(row)});
    }
}

void PaletteCatalogue::findFixed(const QString &text, QList<Scored> &found) const
{
    m_fixedIndex.find(text, targetsOfThePage, m_hits);
    for (const SearchHit &hit : std::as_const(m_hits))
        found.append({hit.score, m_fixed.at(hit.row)});
}

void PaletteCatalogue::findTargets(const QString &text, QList<Scored> &found) const
{
    m_targetIndex.find(text, targetsOfThePage, m_hits);
    for (const SearchHit &hit : std::as_const(m_hits))
        found.append({hit.score, targetRow(m_targets.at(static_cast<std::size_t>(hit.row)))});
    if (m_hits.isEmpty())
        return;
    // Right below the one that was named: what may be done with it, but for what takes something away; that has to be
    // asked for by its name.
    const Target &named = m_targets.at(static_cast<std::size_t>(m_hits.constFirst().row));
    const int score = m_hits.constFirst().score - 1;
    if (folded(named.name) != folded(text.trimmed()) && m_hits.size() > 1)
        return;
    for (const operations::OperationSpec &spec : m_operations) {
        if (acts(spec, named) && !isDestructive(spec))
            found.append({score, operationRow(spec, named)});
    }
}

QList<PaletteRow> PaletteCatalogue::find(const QString &text, const QStringList &recent) const
{
    if (text.trimmed().isEmpty())
        return nothingTyped(recent);
    const QString rest = text.mid(1).trimmed();
    QList<Scored> found;
    switch (text.front().unicode()) {
    case u'@':
        return ofKinds(rest, {PaletteKind::Endpoint});
    case u'#':
        return rest.isEmpty() ? ofKinds(rest, {PaletteKind::Tag}) : entries(rest);
    case u'?':
        return ofKinds(rest, {PaletteKind::Help});
    case u'>': {
        QList<PaletteRow> rows = ofKinds(rest, {PaletteKind::Command});
        findOperations(rest, found);
        std::stable_sort(found.begin(), found.end(),
                         [](const Scored &left, const Scored &right) { return left.score > right.score; });
        for (Scored &scored : found)
            rows.append(std::move(scored.row));
        return rows;
    }
    default:
        break;
    }
    findFixed(text, found);
    findTargets(text, found);
    findOperations(text, found);
    std::stable_sort(found.begin(), found.end(),
                     [](const Scored &left, const Scored &right) { return left.score > right.score; });
    QList<PaletteRow> rows;
    QSet<QString> known; // an operation may be found by its target and by its verb
    for (Scored &scored : found) {
        if (rows.size() == largestList)
            break;
        if (known.contains(scored.row.id))
            continue;
        known.insert(scored.row.id);
        rows.append(std::move(scored.row));
    }
    return rows;
}

} // namespace wingman::ui

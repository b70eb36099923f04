// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/operation_words.h"

#include "base/redaction.h"
#include "operations/acts.h"
#include "widgets/declared_words.h"
#include "widgets/operation_table.h"

#include <QCoreApplication>
#include <algorithm>

namespace wingman::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::ui::Operations)
};

QString parameterText(const operations::Parameters &parameters, const char *name)
{
    const auto found = parameters.constFind(QString::fromLatin1(name));
    return found == parameters.cend() ? QString() : inert(operations::textOf(*found));
}

using Row = OperationRow;

/// The first row that `holds`, in the table of the operation's platform.
template <typename F>
const Row *firstRow(const QString &id, F holds)
{
    for (const auto rows : {dockerOperationRows(), proxmoxOperationRows(), wingmanOperationRows()}) {
        const auto found = std::find_if(rows.begin(), rows.end(),
                                        [&](const Row &row) { return id == QLatin1String(row.id) && holds(row); });
        if (found != rows.end())
            return &*found;
    }
    return nullptr;
}

/// Good for what all rows of an operation have in common, the verb and the icon.
const Row *rowOf(const QString &id)
{
    return firstRow(id, [](const Row &) { return true; });
}

/// A number that is 0 is left to whoever carries it out.
bool isGiven(const operations::Parameters &parameters, const char *name)
{
    const QString text = parameterText(parameters, name);
    return !text.isEmpty() && text != QStringLiteral("0");
}

const Row *rowOf(const QString &id, const operations::Parameters &parameters)
{
    return firstRow(id, [&parameters](const Row &row) {
        return (*row.with == '\0' || parameterText(parameters, row.with) == QStringLiteral("true")) &&
               (*row.second == '\0' || isGiven(parameters, row.second));
    });
}

} // namespace

OperationWords operationWords(const operations::OperationId &operation, const QString &declared,
                              const operations::Parameters &parameters, const QString &subject)
{
    const Row *row = rowOf(operation.text(), parameters);
    if (row == nullptr) {
        const QString verb = declared.isEmpty() ? operation.text() : declaredText(declared);
        return {Icon::Play,
                Words::tr("%1: %2", "operation: target").arg(verb, subject),
                Words::tr("Approve: %1, %2", "operation: target").arg(verb, subject),
                Words::tr("Under way: %1, %2", "operation: target").arg(verb, subject),
                Words::tr("Done: %1, %2", "operation: target").arg(verb, subject),
                verb,
                {}};
    }
    const QString second = parameterText(parameters, row->second);
    const auto text = [&](const char *pattern) {
        // One pass, so that a name which holds %2 stays a name.
        QString filled;
        const QString translated = *pattern == '\0' ? QString() : Words::tr(pattern);
        for (qsizetype at = 0; at < translated.size(); ++at) {
            const QStringView here = QStringView(translated).mid(at, 2);
            const bool isFirst = here == u"%1";
            if (!isFirst && here != u"%2") {
                filled += translated.at(at);
                continue;
            }
            filled += isFirst ? subject : second;
            ++at;
        }
        return filled;
    };
    OperationWords words{row->icon,       text(row->title), text(row->approve), text(row->doing),
                         text(row->done), text(row->step),  text(row->undo)};
    if (words.approve.isEmpty())
        words.approve = words.title;
    return words;
}

QString verbText(const QString &operation)
{
    const Row *row = rowOf(operation);
    return row == nullptr || *row->verb == '\0' ? operation : Words::tr(row->verb);
}

QString planText(const QString &operation, const QString &subject)
{
    const auto id = operations::OperationId::parse(operation);
    if (!id)
        return operation;
    return Words::tr("%1…", "what opens its plan: Restart web-1").arg(operationWords(*id, {}, {}, subject).title);
}

QString operationOn(const operations::OperationSpec &spec, const QString &name)
{
    return operationWords(spec.id, spec.title, {}, inert(name)).title;
}

Icon iconOf(const QString &operation)
{
    const Row *row = rowOf(operation);
    return row ? row->icon : Icon::Play;
}

Icon iconOf(const operations::OperationSpec &spec)
{
    if (const Row *row = rowOf(spec.id.text()))
        return row->icon;
    return isDestructive(spec) ? Icon::Remove : Icon::Play;
}

bool isDestructive(const operations::OperationSpec &spec)
{
    return spec.dangerous || spec.losesData;
}

QString subjectOf(const inventory::TargetRef &target, const QString &readName)
{
    const QString name = inert(target.name);
    switch (target.kind) {
    case inventory::TargetKind::Qemu:
    case inventory::TargetKind::Lxc:
        return readName.isEmpty() || readName == target.name
                   ? name
                   : Words::tr("%1 %2", "VMID and name of a guest").arg(name, inert(readName));
    case inventory::TargetKind::Configuration:
        return name.contains(u'/') ? name.section(u'/', 1) : name;
    case inventory::TargetKind::Container:
    case inventory::TargetKind::Image:
    case inventory::TargetKind::Volume:
    case inventory::TargetKind::Network:
    case inventory::TargetKind::Project:
    case inventory::TargetKind::Engine:
    case inventory::TargetKind::Node:
    case inventory::TargetKind::Storage:
    case inventory::TargetKind::Cluster:
        return name;
    }
    return name;
}

QString subjectOf(const operations::TargetPlan &target)
{
    return subjectOf(target.target(), target.before.value(inventory::fact::name).value_or(QString()));
}

QString countedTargets(std::optional<inventory::TargetKind> kind, qsizetype count)
{
    const int number = static_cast<int>(count);
    switch (kind.value_or(inventory::TargetKind::Configuration)) {
    case inventory::TargetKind::Container:
        return Words::tr("%n container(s)", nullptr, number);
    case inventory::TargetKind::Qemu:
        return Words::tr("%n virtual machine(s)", nullptr, number);
    case inventory::TargetKind::Lxc:
        return Words::tr("%n system container(s)", nullptr, number);
    case inventory::TargetKind::Image:
    case inventory::TargetKind::Volume:
    case inventory::TargetKind::Network:
    case inventory::TargetKind::Project:
    case inventory::TargetKind::Engine:
    case inventory::TargetKind::Node:
    case inventory::TargetKind::Storage:
    case inventory::TargetKind::Cluster:
    case inventory::TargetKind::Configuration:
        return Words::tr("%n target(s)", nullptr, number);
    }
    return {};
}

QString subjectOf(const operations::Plan &plan)
{
    const auto acts = operations::actsOf(plan);
    if (acts.empty())
        return {};
    return acts.size() == 1 ? subjectOf(*acts.front())
                            : countedTargets(acts.front()->target().kind, static_cast<qsizetype>(acts.size()));
}

QString subjectOf(const operations::Intent &intent)
{
    if (intent.targets.isEmpty())
        return {};
    return intent.targets.size() == 1 ? subjectOf(intent.targets.first())
                                      : countedTargets(intent.targets.first().kind, intent.targets.size());
}

} // namespace wingman::ui

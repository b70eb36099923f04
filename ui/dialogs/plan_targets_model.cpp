// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/plan_targets_model.h"

#include "base/redaction.h"
#include "dialogs/plan_checks.h"
#include "widgets/operation_words.h"
#include "widgets/work_words.h"

#include <algorithm>

namespace wingman::ui {
namespace {

QString whereOfRef(const inventory::TargetRef &ref)
{
    const QString endpoint = inert(ref.endpoint.text());
    return ref.node.isEmpty() ? endpoint
                              : PlanTargetsModel::tr("%1, %2", "endpoint, node").arg(endpoint, inert(ref.node));
}

/// What policy says against this one target; nothing where a finding speaks of the plan as a whole.
QString refusalOfTarget(const execution::Record &record, const QString &address)
{
    for (const policy::Finding &finding : record.findings) {
        if (finding.level == policy::Level::Block && finding.arguments.contains(QStringLiteral("target")) &&
            addressOf(finding) == address)
            return finding.sentence();
    }
    return {};
}

StateWords verdictOf(const execution::Record &record, bool allowed)
{
    if (!allowed)
        return wordsFor(policy::Decision::Verdict::Deny);
    const bool asks = std::any_of(record.findings.cbegin(), record.findings.cend(),
                                  [](const auto &finding) { return finding.code == Code::ApprovalRequired; });
    return wordsFor(asks ? policy::Decision::Verdict::NeedsApproval : policy::Decision::Verdict::Allow);
}

} // namespace

QList<PlanTargetRow> targetRowsOf(const PlanFlow &flow, Instant now)
{
    QList<PlanTargetRow> rows;
    if (flow.record()) {
        const execution::Record &record = *flow.record();
        const bool begun = flow.phase() == Phase::Running || record.intentSequence.has_value();
        const QList<int> allowed = allowedTargets(record);
        for (int i = 0; i < record.plan.targets.size(); ++i) {
            const operations::TargetPlan &target = record.plan.targets.at(i);
            const QString address = target.target().text();
            // The guest that guards is there with each of its parts.
            const bool isAct = target.part == operations::Part::Act;
            PlanTargetRow row{isAct ? address : address + u'#' + operations::partName(target.part),
                              isAct ? subjectOf(target) : targetTitle(record.plan, target),
                              whereOfRef(target.target()),
                              worstOf(checksOf(target, now, {}, record.plan.id)),
                              {}};
            // Its snapshot is not there before it is taken.
            if (!begun && (target.part == operations::Part::Release || target.part == operations::Part::Undo))
                row.checked = PlanTargetsModel::tr("when it has its turn");
            if (row.checked.isEmpty())
                row.checked = PlanTargetsModel::tr("all as needed");
            if (begun && i < flow.course().targets.size()) {
                const Course::Target &course = flow.course().targets.at(i);
                row.result = wordsFor(course.state);
                row.why = course.error ? course.error->sentence() : QString();
            } else {
                row.result = verdictOf(record, allowed.contains(i));
                row.why = refusalOfTarget(record, address);
            }
            rows.append(row);
        }
    }
    for (const PlanFlow::LeftOut &left : flow.leftOut()) {
        rows.append({left.target.text(), subjectOf(left.target), whereOfRef(left.target),
                     PlanTargetsModel::tr("not as needed"), wordsFor(policy::Decision::Verdict::Deny),
                     left.why.sentence()});
        rows.last().result.word = PlanTargetsModel::tr("Left out");
    }
    return rows;
}

QString targetSummaryOf(const QList<PlanTargetRow> &rows, const PlanFlow &flow)
{
    const auto out = static_cast<int>(flow.leftOut().size());
    const int all = static_cast<int>(rows.size());
    const bool begun = flow.phase() == Phase::Running || (flow.record() && flow.record()->intentSequence);
    if (begun) {
        const int planned = all - out;
        const int ended = flow.course().ended();
        return PlanTargetsModel::tr("%1 of %n target(s) ended", nullptr, planned).arg(ended);
    }
    const int allowed = flow.record() ? static_cast<int>(allowedTargets(*flow.record()).size()) : 0;
    if (allowed == all)
        return PlanTargetsModel::tr("All %n target(s) can be done", nullptr, all);
    return PlanTargetsModel::tr("%1 of %n target(s) can be done", nullptr, all).arg(allowed);
}

void PlanTargetsModel::setRows(const QList<PlanTargetRow> &rows)
{
    for (qsizetype i = m_rows.size() - 1; i >= 0; --i) {
        const bool stays = std::any_of(rows.cbegin(), rows.cend(),
                                       [&](const PlanTargetRow &row) { return row.address == m_rows.at(i).address; });
        if (stays)
            continue;
        beginRemoveRows({}, static_cast<int>(i), static_cast<int>(i));
        m_rows.removeAt(i);
        endRemoveRows();
    }
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const auto found = std::find_if(m_rows.cbegin() + i, m_rows.cend(),
                                        [&](const PlanTargetRow &row) { return row.address == rows.at(i).address; });
        const auto at = found - m_rows.cbegin();
        const int to = static_cast<int>(i);
        if (found == m_rows.cend()) {
            beginInsertRows({}, to, to);
            m_rows.insert(i, rows.at(i));
            endInsertRows();
            continue;
        }
        if (at != i) {
            beginMoveRows({}, static_cast<int>(at), static_cast<int>(at), {}, to);
            m_rows.move(at, i);
            endMoveRows();
        }
        if (m_rows.at(i) != rows.at(i)) {
            m_rows[i] = rows.at(i);
            Q_EMIT dataChanged(index(to, 0), index(to, ColumnCount - 1));
        }
    }
}

void PlanTargetsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int PlanTargetsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PlanTargetsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PlanTargetsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const PlanTargetRow &row = m_rows.at(index.row());
    if (role == StateRole && index.column() == Result)
        return QVariant::fromValue(row.result);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    const bool isTip = role == Qt::ToolTipRole;
    const auto text = [&]() -> QString {
        switch (static_cast<Column>(index.column())) {
        case Name:
            return isTip ? inert(row.address) : row.name;
        case Where:
            return row.where;
        case Checked:
            return row.checked;
        case Result:
            return row.result.word;
        case Why:
            return row.why;
        case ColumnCount:
            break;
        }
        return {};
    }();
    return isTip ? text.toHtmlEscaped() : text;
}

QVariant PlanTargetsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Name:
        return tr("Target");
    case Where:
        return tr("Where");
    case Checked:
        return tr("Checked");
    case Result:
        return tr("Result");
    case Why:
        return tr("Why");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace wingman::ui

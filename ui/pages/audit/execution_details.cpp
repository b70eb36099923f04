// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/audit/execution_details.h"

#include "base/redaction.h"
#include "pages/audit/chain_rows.h"
#include "pages/audit/detail_column.h"
#include "pages/audit/execution_rows.h"
#include "pages/audit/step_words.h"
#include "theme/style.h"
#include "widgets/flow_layout.h"
#include "widgets/format.h"
#include "widgets/state_words.h"
#include "widgets/work_words.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QPushButton>

namespace wingman::ui {

ExecutionDetails::ExecutionDetails(QWidget *parent)
    : QWidget(parent), m_column(new DetailColumn(QStringLiteral("executionColumn"), this))
{
    setObjectName(QStringLiteral("executionDetails"));
    setSurface(this, SurfaceKind::Card);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_column);
    showAll();
}

void ExecutionDetails::setRecord(const std::optional<execution::Record> &record,
                                 const QList<approvals::Approval> &approvals)
{
    QList<approvals::Approval> own;
    for (const approvals::Approval &approval : approvals) {
        if (record && approval.plan == record->plan.id)
            own.append(approval);
    }
    const auto sameApproval = [](const approvals::Approval &left, const approvals::Approval &right) {
        return left.state == right.state && left.requestSequence == right.requestSequence;
    };
    const bool isSame = record && m_record && !m_error && record->toJson() == m_record->toJson() &&
                        std::equal(own.cbegin(), own.cend(), m_approvals.cbegin(), m_approvals.cend(), sameApproval);
    if (isSame)
        return;
    m_record = record;
    m_approvals = own;
    m_subject = record ? record->id.text() : QString();
    m_error.reset();
    showAll();
}

void ExecutionDetails::setError(const QString &subject, const Error &error)
{
    m_record.reset();
    m_approvals.clear();
    m_subject = subject;
    m_error = error;
    showAll();
}

void ExecutionDetails::showAll()
{
    m_column->begin();
    setAccessibleName(tr("Details of the execution"));
    m_column->setAccessibleName(accessibleName());
    if (m_error) {
        showError();
    } else if (!m_record) {
        m_column->addSentence(
            tr("Select an execution: its plan, what was decided and by whom, every call with its time, "
               "and what changed stand here."),
            Role::Muted);
    } else {
        const StateWords words = wordsFor(m_record->state);
        m_column->addHeadline(workTitle(m_record->plan), words.word, words.tone, words.shape);
        if (m_record->error)
            m_column->addNotice(m_record->error->sentence(), nextStep(*m_record), words.tone);
        else if (const QString next = nextStep(*m_record); !next.isEmpty())
            m_column->addSentence(next, Role::Muted);
        showButtons();
        showFacts();
        showFindings();
        showApprovals();
        for (int i = 0; i < m_record->plan.targets.size(); ++i)
            showTarget(i);
        showRecords();
    }
    m_column->end(m_subject);
}

void ExecutionDetails::showError()
{
    m_column->addHeadline(shortId(m_subject), {}, Tone::Danger);
    const bool isTampered = m_error->code == Code::RecordTampered || m_error->code == Code::ChainBroken;
    m_column->addNotice(m_error->sentence(),
                        isTampered
                            ? tr("What is stored here is not what the chain says. Believe neither, verify the "
                                 "whole chain, keep a copy of the data folder, and restore a backup that verifies.")
                            : QString(),
                        Tone::Danger);
    if (!isTampered)
        return;
    const QString name = QStringLiteral("executionVerify");
    m_column->addWidget(name, {}, [this, name](QWidget *parent) {
        auto *verify = new QPushButton(tr("Verify now"), parent);
        verify->setObjectName(name);
        connect(verify, &QAbstractButton::clicked, this, &ExecutionDetails::verifyRequested);
        return verify;
    });
}

void ExecutionDetails::showFacts()
{
    const operations::Plan &plan = m_record->plan;
    QList<FactText> facts;
    const auto instant = [&facts](const QString &key, Instant at) {
        facts.append({key, formatInstant(at), false, Tone::Plain, formatExact(at)});
    };
    facts.append({tr("Operation"), plan.operation.text(), true});
    facts.append({tr("Asked by"), inert(plan.requester.id.text())});
    if (!plan.reason.isEmpty())
        facts.append({tr("Reason"), inert(plan.reason, 1000)});
    instant(tr("Planned"), plan.createdAt);
    if (m_record->startedAt)
        instant(m_record->startedBy.isEmpty() ? tr("Started") : tr("Started by %1").arg(inert(m_record->startedBy)),
                *m_record->startedAt);
    if (m_record->endedAt)
        instant(tr("Ended"), *m_record->endedAt);
    if (m_record->startedAt && m_record->endedAt)
        facts.append({tr("Took"), tookText(*m_record)});
    facts.append({tr("Risk"), wordsFor(plan.tier).word, false, wordsFor(plan.tier).tone});
    facts.append({tr("Mode"), plan.simulated
                                  ? tr("%1, simulated: nothing was sent").arg(operations::modeName(plan.mode))
                                  : operations::modeName(plan.mode)});
    facts.append(
        {tr("Policy"), plan.policyVersion > 0 ? tr("version %1").arg(plan.policyVersion) : tr("the built-in one")});
    facts.append({tr("Plan"), shortId(plan.id.text()), true, Tone::Plain, plan.id.text(), plan.id.text()});
    facts.append(
        {tr("Execution"), shortId(m_record->id.text()), true, Tone::Plain, m_record->id.text(), m_record->id.text()});
    m_column->addFacts(QStringLiteral("executionFacts"), facts);
}

void ExecutionDetails::showFindings()
{
    if (m_record->findings.isEmpty())
        return;
    m_column->addSeparator();
    m_column->addHeading(tr("What the policy found"));
    for (const policy::Finding &finding : std::as_const(m_record->findings)) {
        const StateWords words = wordsForLevel(finding.level);
        m_column->addLine({words.shape, words.tone, words.word, finding.sentence(),
                           QStringLiteral("%1 · %2").arg(codeName(finding.code), inert(finding.source)), true});
    }
}

void ExecutionDetails::showApprovals()
{
    if (m_approvals.isEmpty())
        return;
    m_column->addSeparator();
    m_column->addHeading(tr("Approvals"));
    for (const approvals::Approval &approval : std::as_const(m_approvals)) {
        const StateWords words = wordsFor(approval.state);
        DetailLine line{words.shape, words.tone, words.word, decisionSentence(approval)};
        line.below = inert(approval.reason, 1000);
        line.aside = momentText(approval.decidedAt.value_or(approval.requestedAt));
        m_column->addLine(line);
    }
}

void ExecutionDetails::showTarget(int position)
{
    const operations::TargetPlan &target = m_record->plan.targets.at(position);
    const execution::TargetRecord *done = recordOf(*m_record, position);
    m_column->addSeparator();
    m_column->addHeading(m_record->plan.targets.size() > 1
                             ? tr("Steps: %1", "of a target").arg(inert(target.target().text()))
                             : tr("Steps"));
    for (int i = 0; i < target.steps.size(); ++i)
        m_column->addLine(stepLine(m_record->plan, target, i, done));
    if (done)
        m_column->addLine(proofLine(target, *done));
    showChanges(position);
}

void ExecutionDetails::showChanges(int position)
{
    const QList<FactText> changes = changesOf(*m_record, position);
    if (changes.isEmpty())
        return;
    m_column->addHeading(tr("Before and after"));
    m_column->addFacts(QStringLiteral("executionChanges%1").arg(position), changes);
}

void ExecutionDetails::showRecords()
{
    m_column->addSeparator();
    m_column->addHeading(tr("Where the chain proves it"));
    QList<FactText> facts;
    QList<qint64> sequences;
    const auto add = [&](const QString &key, const QString &value, std::optional<qint64> sequence) {
        if (!sequence || *sequence <= 0)
            return;
        facts.append({key, value, false, Tone::Plain, {}, {}, QStringLiteral("#%1").arg(formatCount(*sequence))});
        sequences.append(*sequence);
    };
    add(tr("Plan"), tr("what was asked and decided"), m_record->planSequence);
    for (const approvals::Approval &approval : std::as_const(m_approvals)) {
        add(tr("Request"), tr("an approval was asked for"), approval.requestSequence);
        add(tr("Decision"), wordsFor(approval.state).word, approval.decisionSequence);
    }
    add(tr("Intent"), tr("durable before anything was sent"), m_record->intentSequence);
    add(tr("Outcome"), wordsFor(m_record->state).word, m_record->outcomeSequence);
    m_column->addFacts(QStringLiteral("executionRecords"), facts,
                       [this, sequences](int row) { Q_EMIT entryRequested(sequences.value(row)); });
}

void ExecutionDetails::showButtons()
{
    m_column->addWidget(QStringLiteral("executionButtons"), {}, [this](QWidget *parent) {
        auto *buttons = new QWidget(parent);
        buttons->setObjectName(QStringLiteral("executionButtons"));
        auto *row = new FlowLayout(buttons);
        auto *open = new QPushButton(tr("Open plan sheet"), buttons);
        open->setObjectName(QStringLiteral("executionOpenPlan"));
        connect(open, &QAbstractButton::clicked, this, [this] {
            if (m_record)
                Q_EMIT planRequested(m_record->plan.id.text());
        });
        row->addWidget(open);
        auto *copying = new QPushButton(tr("Copy as JSON"), buttons);
        copying->setObjectName(QStringLiteral("executionCopy"));
        copying->setAccessibleDescription(tr("Copies what “wingmanctl execution show --json” prints."));
        connect(copying, &QAbstractButton::clicked, this, &ExecutionDetails::copy);
        row->addWidget(copying);
        return buttons;
    });
}

void ExecutionDetails::copy()
{
    if (!m_record)
        return;
    QGuiApplication::clipboard()->setText(QString::fromUtf8(QJsonDocument(m_record->toJson()).toJson()));
    Q_EMIT copied();
}

void ExecutionDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_column->forget();
        showAll();
    }
}

} // namespace wingman::ui

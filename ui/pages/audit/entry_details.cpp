// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/audit/entry_details.h"

#include "base/redaction.h"
#include "pages/audit/chain_words.h"
#include "pages/audit/detail_column.h"
#include "theme/icons.h"
#include "theme/style.h"
#include "widgets/code_view.h"
#include "widgets/flow_layout.h"
#include "widgets/format.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPushButton>

namespace wingman::ui {
namespace {

constexpr int rawLines = 14;

QString warningText(audit::ClockWarning warning)
{
    switch (warning) {
    case audit::ClockWarning::None:
        return {};
    case audit::ClockWarning::Backwards:
        return EntryDetails::tr(
            "The machine's clock stood behind the entry before. The order is by number, not by time.");
    case audit::ClockWarning::Jumped:
        return EntryDetails::tr("The machine's clock had jumped ahead, or the machine had slept.");
    }
    return {};
}

/// "chn-mlye…ysnl".
QString shortChain(const QString &chain)
{
    return chain.size() > 14 ? chain.left(8) + QChar(0x2026) + chain.right(4) : inert(chain);
}

QString checkpointText(audit::Checkpoint checkpoint)
{
    switch (checkpoint) {
    case audit::Checkpoint::None:
        return {};
    case audit::Checkpoint::Genesis:
        return EntryDetails::tr("the first entry of the chain");
    case audit::Checkpoint::Day:
        return EntryDetails::tr("the first entry of a day");
    case audit::Checkpoint::Month:
        return EntryDetails::tr("the first entry of a month");
    }
    return {};
}

} // namespace

EntryDetails::EntryDetails(const Feed &feed, QWidget *parent)
    : QWidget(parent), m_feed(feed), m_column(new DetailColumn(QStringLiteral("entryColumn"), this))
{
    setObjectName(QStringLiteral("entryDetails"));
    setSurface(this, SurfaceKind::Card);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_column);
    connect(&m_feed, &Feed::overviewChanged, this, [this] {
        if (m_entry && m_isHead != isHead()) // it is not the newest any more
            showAll();
    });
    showAll();
}

bool EntryDetails::isHead() const
{
    return m_entry && m_feed.hasOverview() && m_feed.overview().head.sequence == m_entry->sequence;
}

bool EntryDetails::setEntry(const std::optional<audit::ListedEntry> &entry, const QString &operation)
{
    const bool isSame = m_entry && entry && m_entry->sequence == entry->sequence && m_entry->hash == entry->hash &&
                        m_entry->damage == entry->damage && m_operation == operation;
    if (isSame)
        return false;
    if (!m_entry || !entry || m_entry->sequence != entry->sequence)
        m_record.reset();
    m_entry = entry;
    m_operation = operation;
    showAll();
    return true;
}

void EntryDetails::setRecord(const std::optional<execution::Record> &record)
{
    m_record = record;
    if (record && m_operation.isEmpty())
        m_operation = record->plan.operation.text();
    showAll();
}

void EntryDetails::showAll()
{
    m_isHead = isHead();
    m_column->begin();
    setAccessibleName(tr("Details of the entry"));
    m_column->setAccessibleName(accessibleName());
    if (!m_entry) {
        m_column->addSentence(
            tr("Select an entry: what happened, on which rules it was decided, and why the entry can be "
               "believed stands here."),
            Role::Muted);
        m_column->end({});
        return;
    }
    const QString number = QStringLiteral("#%1").arg(formatCount(m_entry->sequence));
    if (m_entry->damage)
        m_column->addHeadline(number, tr("does not verify"), Tone::Danger, Shape::Cross);
    else if (m_entry->entry)
        m_column->addHeadline(number, outcomeOf(m_entry->entry->what).word, outcomeOf(m_entry->entry->what).tone);
    if (m_entry->damage)
        m_column->addNotice(
            audit::violationSentence(*m_entry->damage),
            tr("Nothing that this entry says can be believed. Keep a copy of the data folder, verify the "
               "whole chain, and restore a backup that verifies."),
            Tone::Danger);
    if (m_entry->entry)
        showWhat(*m_entry->entry);
    showTrust(*m_entry);
    if (m_entry->entry)
        showButtons(*m_entry->entry);
    m_column->addHeading(tr("The entry as it is stored"));
    const QByteArray json = entryJson(*m_entry);
    m_column->addWidget(QStringLiteral("entryRaw"), QString::fromUtf8(json), [this, json](QWidget *parent) {
        auto *raw = new CodeView(QStringLiteral("entryRaw"), parent);
        raw->setName(tr("The entry as JSON"));
        raw->setJson(json);
        raw->setMinimumHeight(fontMetrics().lineSpacing() * rawLines);
        return raw;
    });
    m_column->end(number);
}

void EntryDetails::showWhat(const audit::Entry &entry)
{
    m_column->addSentence(headlineOf(entry.what, m_operation));
    showFindings(entry.what);
    showFacts(entry);
    m_column->addSeparator();
}

/// From the plan's record where it is there, else by the code alone.
QString EntryDetails::sentenceOf(const QString &code) const
{
    if (m_record) {
        for (const policy::Finding &finding : m_record->findings) {
            if (codeName(finding.code) == code)
                return finding.sentence();
        }
    }
    return {};
}

void EntryDetails::showFindings(const audit::EntryDraft &what)
{
    if (what.decision != QStringLiteral("deny"))
        return;
    QStringList sentences;
    const QStringList codes = codesOf(what, QStringLiteral("block"));
    for (const QString &code : codes) {
        if (const QString sentence = sentenceOf(code); !sentence.isEmpty())
            sentences.append(sentence);
    }
    QString title = tr("The policy refused it");
    if (!sentences.isEmpty())
        title = sentences.takeFirst();
    sentences.append(tr("Nothing was sent to the engine."));
    m_column->addNotice(title, sentences.join(QLatin1Char(' ')), Tone::Danger);
}

void EntryDetails::showFacts(const audit::Entry &entry)
{
    const audit::EntryDraft &what = entry.what;
    QList<FactText> facts;
    const auto add = [&facts](const QString &key, const QString &value, bool isMono = false) {
        if (!value.isEmpty())
            facts.append({key, value, isMono});
    };
    facts.append({tr("When"), formatInstant(entry.time), false, Tone::Plain, formatExact(entry.time)});
    add(tr("Who"), inert(what.actor));
    add(tr("Role"), inert(what.role));
    add(tr("From"), originWord(what.origin));
    add(tr("Target"), inert(what.target), true);
    add(tr("Operation"), m_operation, true);
    QStringList blocking = codesOf(what, QStringLiteral("block"));
    const QStringList other = codesOf(what, QStringLiteral("warn")) + codesOf(what, QStringLiteral("info"));
    add(tr("Rule"), blocking.join(QLatin1Char('\n')), true);
    add(blocking.isEmpty() ? tr("Findings") : tr("Also found"), other.join(QLatin1Char('\n')), true);
    if (const QJsonValue policy = what.parameters.value(QStringLiteral("policy")); policy.isDouble())
        add(tr("Policy"), policy.toInteger() > 0 ? tr("version %1").arg(policy.toInteger()) : tr("the built-in one"));
    if (const QJsonValue mode = what.parameters.value(QStringLiteral("mode")); mode.isString())
        add(tr("Mode"), inert(mode.toString()));
    add(tr("Reason"), inert(what.parameters.value(QStringLiteral("reason")).toString()));
    const qsizetype planRow = facts.size();
    if (!what.plan.isEmpty())
        facts.append({tr("Plan"), shortId(what.plan), true, Tone::Plain, what.plan, what.plan, tr("Open")});
    const qsizetype executionRow = facts.size();
    if (!what.execution.isEmpty())
        facts.append(
            {tr("Execution"), shortId(what.execution), true, Tone::Plain, what.execution, what.execution, tr("Show")});
    add(tr("Checkpoint"), checkpointText(entry.checkpoint));
    if (const QString warning = warningText(entry.warning); !warning.isEmpty())
        facts.append({tr("Clock"), warning, false, Tone::Warn});
    m_column->addFacts(QStringLiteral("entryFacts"), facts, [this, planRow, executionRow, what](int row) {
        if (row == planRow && !what.plan.isEmpty())
            Q_EMIT planRequested(what.plan);
        else if (row == executionRow)
            Q_EMIT executionRequested(what.execution);
    });
}

void EntryDetails::showTrust(const audit::ListedEntry &row)
{
    m_column->addHeading(row.damage ? tr("What its hashes say") : tr("Why this entry can be trusted"));
    QList<FactText> facts;
    const auto hash = [&](const QString &key, const audit::Digest &digest, const QString &link = {}) {
        facts.append({key, shortHash(digest), true, Tone::Plain, hexOf(digest), hexOf(digest), link});
    };
    hash(tr("This hash"), row.hash);
    if (row.entry) {
        if (row.sequence > 1)
            hash(tr("Before it"), row.entry->previous, QStringLiteral("#%1").arg(formatCount(row.sequence - 1)));
        facts.append(
            {tr("Chain"), shortChain(row.entry->chain), true, Tone::Plain, row.entry->chain, row.entry->chain});
        facts.append({tr("Format"), tr("%1, SHA-256 over its canonical bytes").arg(audit::formatVersion)});
    }
    m_column->addFacts(QStringLiteral("entryTrust"), facts,
                       [this, before = row.sequence - 1](int) { Q_EMIT entryRequested(before); });
    if (row.damage)
        return;
    m_column->addSentence(
        isHead() ? tr("The stored bytes give this hash. It is the newest entry: the next one will name its "
                      "hash, and until then only a head that was kept elsewhere shows that it is there.")
                 : tr("The stored bytes give this hash, and the next entry names it. Whoever changed one "
                      "entry would have to write all later ones anew."),
        Role::Muted);
}

void EntryDetails::showButtons(const audit::Entry &entry)
{
    const QString plan = entry.what.plan;
    m_column->addWidget(QStringLiteral("entryButtons"), plan, [this, plan](QWidget *parent) {
        auto *buttons = new QWidget(parent);
        buttons->setObjectName(QStringLiteral("entryButtons"));
        auto *row = new FlowLayout(buttons);
        auto *copying = new QPushButton(tr("Copy entry"), buttons);
        copying->setObjectName(QStringLiteral("entryCopy"));
        copying->setAccessibleDescription(tr("Copies the entry with its hash as JSON."));
        connect(copying, &QAbstractButton::clicked, this, &EntryDetails::copy);
        row->addWidget(copying);
        if (!plan.isEmpty()) {
            auto *open = new QPushButton(tr("Open plan"), buttons);
            open->setObjectName(QStringLiteral("entryOpenPlan"));
            connect(open, &QAbstractButton::clicked, this, [this, plan] { Q_EMIT planRequested(plan); });
            row->addWidget(open);
        }
        return buttons;
    });
}

void EntryDetails::copy()
{
    if (!m_entry)
        return;
    QGuiApplication::clipboard()->setText(QString::fromUtf8(entryJson(*m_entry)));
    Q_EMIT copied();
}

void EntryDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_column->forget();
        showAll();
    }
}

} // namespace wingman::ui

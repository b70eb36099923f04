// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/home/ready_card.h"

#include "pages/home/ready_row.h"
#include "widgets/age_label.h"
#include "widgets/chip.h"
#include "widgets/link_button.h"
#include "widgets/text_label.h"

#include <QBoxLayout>

namespace wingman::ui {
namespace {

enum Part : int { Gates, Advice, NotHere };

Part partOf(const ReadyItem &item)
{
    if (item.state == ReadyItem::State::NotHere)
        return NotHere;
    return item.gates ? Gates : Advice;
}

} // namespace

ReadyCard::ReadyCard(AgeTicker *ticker, QWidget *parent)
    : QWidget(parent),
      m_card(new Card(QStringLiteral("readyCard"), this)),
      m_count(new Chip(QStringLiteral("readyCount"), m_card)),
      m_gates(new TextLabel(QStringLiteral("readyGates"), m_card, Text::Small, Role::Muted)),
      m_advice(new TextLabel(QStringLiteral("readyAdvice"), m_card, Text::Small, Role::Muted)),
      m_notHere(new TextLabel(QStringLiteral("readyNotHere"), m_card, Text::Small, Role::Muted)),
      m_firstRun(new LinkButton(QStringLiteral("readyFirstRun"), m_card)),
      m_again(new LinkButton(QStringLiteral("readyAgain"), m_card)),
      m_checked(new TextLabel(QStringLiteral("readyChecked"), m_card, Text::Small, Role::Muted)),
      m_age(new AgeLabel(QStringLiteral("readyAge"), ticker, m_card))
{
    setObjectName(QStringLiteral("ready"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    m_card->addToHead(m_count);
    QVBoxLayout *body = m_card->body();
    body->setSpacing(pixels(Space::XS));
    TextLabel *titles[] = {m_gates, m_advice, m_notHere};
    for (int part = Gates; part <= NotHere; ++part) {
        if (part > Gates)
            body->addSpacing(pixels(Space::XS));
        body->addWidget(titles[part]);
        m_columns[part] = new QVBoxLayout;
        m_columns[part]->setSpacing(0);
        body->addLayout(m_columns[part]);
    }
    body->addSpacing(pixels(Space::XS));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(pixels(Space::XS));
    foot->addWidget(m_checked);
    foot->addWidget(m_age);
    foot->addStretch(1);
    foot->addWidget(m_firstRun);
    foot->addSpacing(pixels(Space::S));
    foot->addWidget(m_again);
    body->addLayout(foot);
    m_firstRun->hide();
    connect(m_again, &QAbstractButton::clicked, this, &ReadyCard::checkRequested);
    connect(m_firstRun, &QAbstractButton::clicked, this, &ReadyCard::firstRunRequested);
}

void ReadyCard::setItems(const QList<ReadyItem> &items)
{
    m_items = items;
    while (m_rows.size() < items.size()) {
        const qsizetype position = m_rows.size();
        auto *row = new ReadyRow(QStringLiteral("ready_") + items.at(position).key, m_card);
        connect(row, &QAbstractButton::clicked, this, [this, position] {
            if (m_items.at(position).leads != ReadyItem::Leads::Nowhere)
                Q_EMIT itemChosen(m_items.at(position));
        });
        m_columns[partOf(items.at(position))]->addWidget(row);
        m_rows.append(row);
    }
    for (qsizetype i = 0; i < items.size(); ++i)
        m_rows.at(i)->setItem(items.at(i));
    const ReadyCount count = countOf(items);
    m_count->setChip(tr("%1 of %2", "items done").arg(count.passed).arg(count.all),
                     count.passed == count.all ? Tone::Ok : Tone::Warn);
    m_count->setAccessibleDescription(count.gatesPassed ? tr("LAB may be armed") : tr("LAB cannot be armed yet"));
    m_count->setToolTip(m_count->accessibleDescription());
}

void ReadyCard::setChecked(bool checking, std::optional<Instant> at)
{
    m_checking = checking;
    m_checkedAt = at;
    m_again->setEnabled(!checking);
    m_checked->setText(checking ? tr("Being checked…") : tr("Checked"));
    m_checked->setVisible(checking || at.has_value());
    m_age->setVisible(!checking && at.has_value());
    m_age->setInstant(at);
}

void ReadyCard::setFirstRunOffered(bool offered)
{
    m_firstRun->setVisible(offered);
}

void ReadyCard::retranslate()
{
    m_card->setTitle(tr("Ready for real work"));
    m_gates->setText(tr("Needed before LAB can be armed"));
    m_advice->setText(tr("Advised"));
    m_notHere->setText(tr("Not in this version"));
    m_firstRun->setText(tr("First steps…"));
    m_firstRun->setAccessibleName(tr("Go on with the first steps"));
    m_again->setText(tr("Check again"));
    m_again->setAccessibleName(tr("Make the checks again"));
    setItems(m_items);
    setChecked(m_checking, m_checkedAt);
}

} // namespace wingman::ui

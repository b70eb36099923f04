// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workloads/recent_lines.h"

#include "pages/workloads/timeline_words.h"
#include "widgets/chip.h"
#include "widgets/elided_label.h"
#include "widgets/format.h"

#include <QBoxLayout>

namespace wingman::ui {

class RecentLines::Line final : public QWidget
{
public:
    Line(int position, QWidget *parent)
        : QWidget(parent),
          m_what(new ElidedLabel(QStringLiteral("recentWhat%1").arg(position), this)),
          m_when(new ElidedLabel(QStringLiteral("recentWhen%1").arg(position), this, Text::Body, Role::Muted)),
          m_kind(new Chip(QStringLiteral("recentKind%1").arg(position), this))
    {
        setObjectName(QStringLiteral("recentLine%1").arg(position));
        m_what->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        m_when->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(pixels(Space::S));
        row->addWidget(m_what);
        row->addWidget(m_when);
        row->addWidget(m_kind);
        row->addStretch(1);
    }

    void show(const TimelineItem &item, Instant now)
    {
        const TimelineWords words = wordsFor(item);
        m_what->setText(
            words.detail.isEmpty()
                ? words.title
                : RecentLines::tr("%1, %2", "what happened, and its outcome").arg(words.title, words.detail));
        m_when->setText(formatAgo(item.at, now));
        setToolTip(formatExact(item.at).toHtmlEscaped());
        m_kind->setChip(words.kind, item.kind == TimelineKind::Execution ? Tone::Accent : Tone::Muted);
        setAccessibleName(lineOf(item));
        setAccessibleDescription(formatExact(item.at));
    }

private:
    ElidedLabel *m_what;
    ElidedLabel *m_when;
    Chip *m_kind;
};

RecentLines::RecentLines(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("recentLines"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(pixels(Space::S));
}

void RecentLines::setItems(const QList<TimelineItem> &items, Instant now)
{
    while (m_lines.size() > items.size())
        delete m_lines.takeLast();
    while (m_lines.size() < items.size()) {
        m_lines.append(new Line(static_cast<int>(m_lines.size()), this));
        m_column->addWidget(m_lines.last());
    }
    for (qsizetype i = 0; i < items.size(); ++i)
        m_lines[i]->show(items[i], now);
}

} // namespace wingman::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/home/day_list.h"

#include "widgets/chip.h"
#include "widgets/elided_label.h"
#include "widgets/format.h"
#include "widgets/link_button.h"
#include "widgets/state_dot.h"
#include "widgets/text_label.h"

#include <QBoxLayout>
#include <QDateTime>

namespace wingman::ui {
namespace {

/// Today the minute is enough; before, the day says more.
QString timeOf(Instant at)
{
    const qint64 milliseconds = std::chrono::floor<Milliseconds>(at.time_since_epoch()).count();
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(milliseconds);
    return local.date() == QDate::currentDate() ? QLocale().toString(local.time(), QLocale::ShortFormat)
                                                : QLocale().toString(local.date(), QLocale::ShortFormat);
}

} // namespace

class DayList::Row final : public QWidget
{
public:
    Row(int position, DayList *list)
        : QWidget(list),
          time(new TextLabel(QStringLiteral("dayTime%1").arg(position), this, Text::Body, Role::Muted)),
          mark(new StateDot(QStringLiteral("dayMark%1").arg(position), this)),
          text(new ElidedLabel(QStringLiteral("dayText%1").arg(position), this)),
          chip(new Chip(QStringLiteral("dayChip%1").arg(position), this)),
          link(new LinkButton(QStringLiteral("dayLink%1").arg(position), this))
    {
        setObjectName(QStringLiteral("dayRow%1").arg(position));
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(pixels(Space::L), pixels(Space::XS), pixels(Space::L), pixels(Space::XS));
        row->setSpacing(pixels(Space::S));
        row->addWidget(time);
        row->addWidget(mark);
        row->addWidget(text, 1);
        row->addWidget(chip);
        row->addWidget(link);
    }

    void show(const DayLine &line)
    {
        time->setText(timeOf(line.at));
        time->setToolTip(formatExact(line.at).toHtmlEscaped());
        time->setMinimumWidth(time->fontMetrics().horizontalAdvance(QStringLiteral("00:00 AM")));
        mark->setWords(line.mark);
        text->setText(line.text);
        chip->setVisible(!line.chip.isEmpty());
        chip->setChip(line.chip, line.chipTone);
        link->setVisible(line.sequence > 0);
        link->setText(DayList::tr("#%1").arg(formatCount(line.sequence)));
        link->setAccessibleName(DayList::tr("Entry %1 of the record: %2").arg(formatCount(line.sequence), line.text));
        setAccessibleName(line.text);
    }

    TextLabel *time;
    StateDot *mark;
    ElidedLabel *text;
    Chip *chip;
    LinkButton *link;
};

DayList::DayList(QWidget *parent)
    : QWidget(parent),
      m_column(new QVBoxLayout(this)),
      m_none(new TextLabel(QStringLiteral("dayNone"), this, Text::Body, Role::Muted))
{
    setObjectName(QStringLiteral("dayList"));
    m_none->setContentsMargins(pixels(Space::L), 0, pixels(Space::L), 0);
    m_none->setWordWrap(true);
    m_column->setContentsMargins(0, 0, 0, pixels(Space::M));
    m_column->setSpacing(0);
    m_column->addWidget(m_none);
}

void DayList::setLines(const QList<DayLine> &lines, const QString &none)
{
    m_none->setText(none);
    m_none->setVisible(lines.isEmpty());
    m_lines = lines;
    while (m_rows.size() < lines.size()) {
        const int position = static_cast<int>(m_rows.size());
        auto *row = new Row(position, this);
        connect(row->link, &QAbstractButton::clicked, this, [this, position] {
            const DayLine &line = m_lines.at(position);
            Q_EMIT sequenceRequested(line.sequence, line.record);
        });
        m_column->addWidget(row);
        m_rows.append(row);
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const bool there = i < lines.size();
        m_rows.at(i)->setVisible(there);
        if (there)
            m_rows.at(i)->show(lines.at(i));
    }
}

} // namespace wingman::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/plan_check_rows.h"

#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/section_label.h"
#include "widgets/text_label.h"

#include <QEvent>
#include <QGridLayout>

namespace wingman::ui {
namespace {

struct MarkLook
{
    Icon icon{};
    Tone tone{};
    QString word; // for those who do not see
};

MarkLook lookOf(CheckRow::Mark mark)
{
    switch (mark) {
    case CheckRow::Mark::Holds:
        return {Icon::Check, Tone::Ok, PlanCheckRows::tr("Holds")};
    case CheckRow::Mark::Fails:
        return {Icon::Close, Tone::Danger, PlanCheckRows::tr("Does not hold")};
    case CheckRow::Mark::Warns:
        return {Icon::Warning, Tone::Warn, PlanCheckRows::tr("Does not hold, but does not forbid it")};
    }
    return {};
}

} // namespace

PlanCheckRows::PlanCheckRows(const QString &objectName, QWidget *parent)
    : QWidget(parent),
      m_heading(new SectionLabel(objectName + QStringLiteral("Heading"), this)),
      m_grid(new QGridLayout(this))
{
    setObjectName(objectName);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(pixels(Space::S));
    m_grid->setVerticalSpacing(pixels(Space::S));
    m_grid->setColumnStretch(1, 1);
    m_grid->addWidget(m_heading, 0, 0, 1, 3);
    retranslate();
}

void PlanCheckRows::setRows(const QList<CheckRow> &rows)
{
    m_rows = rows;
    show();
}

void PlanCheckRows::show()
{
    while (m_lines.size() > m_rows.size()) {
        const Line line = m_lines.takeLast();
        delete line.mark;
        delete line.sentence;
        delete line.value;
    }
    while (m_lines.size() < m_rows.size()) {
        const int position = static_cast<int>(m_lines.size());
        const Line line{new QLabel(this), new TextLabel(QStringLiteral("planCheckSentence%1").arg(position), this),
                        new TextLabel(QStringLiteral("planCheckValue%1").arg(position), this, Text::Body, Role::Muted)};
        line.mark->setObjectName(QStringLiteral("planCheckMark%1").arg(position));
        line.sentence->setWordWrap(true);
        line.value->setSelectable(true);
        m_grid->addWidget(line.mark, position + 1, 0);
        m_grid->addWidget(line.sentence, position + 1, 1);
        m_grid->addWidget(line.value, position + 1, 2);
        m_lines.append(line);
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const CheckRow &row = m_rows.at(i);
        const Line &line = m_lines.at(i);
        const MarkLook look = lookOf(row.mark);
        line.mark->setPixmap(
            pixmap(look.icon, paintOf(look.tone, palette()).ink, iconSize(fontMetrics()), devicePixelRatioF()));
        line.mark->setAccessibleName(look.word);
        line.sentence->setText(row.sentence);
        line.sentence->setToolTip(row.details.toHtmlEscaped());
        line.sentence->setAccessibleName(tr("%1: %2", "condition, whether it holds").arg(row.sentence, look.word));
        line.value->setText(row.value);
        line.value->setTone(row.mark == CheckRow::Mark::Holds ? std::nullopt : std::optional(look.tone));
        line.value->setAccessibleName(tr("%1: read was %2").arg(row.sentence, row.value));
    }
}

void PlanCheckRows::retranslate()
{
    m_heading->setText(tr("Checked before"));
    setAccessibleName(m_heading->text());
}

void PlanCheckRows::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::FontChange)
        show();
}

} // namespace wingman::ui

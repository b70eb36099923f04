// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/message_panel.h"

#include "theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace wingman::ui {
namespace {

QLabel *label(QWidget *parent, const QString &name, Text text)
{
    auto *made = new QLabel(parent);
    made->setObjectName(name);
    made->setFont(fontOf(text, parent->font()));
    made->setTextFormat(Qt::PlainText); // names come from elsewhere
    made->setWordWrap(true);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    made->setFixedWidth(columnWidth(parent->font()));
    return made;
}

} // namespace

MessagePanel::MessagePanel(QWidget *parent)
    : QWidget(parent),
      m_column(new QVBoxLayout),
      m_title(label(this, QStringLiteral("messageTitle"), Text::Title)),
      m_sentence(label(this, QStringLiteral("messageSentence"), Text::Body)),
      m_steps(label(this, QStringLiteral("messageSteps"), Text::Body))
{
    setObjectName(QStringLiteral("messagePanel"));
    m_column->setSpacing(pixels(Space::M));
    m_column->addStretch(1);
    m_column->addWidget(m_title);
    m_column->addWidget(m_sentence);
    m_column->addWidget(m_steps);
    m_column->addStretch(2);
    auto *row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addLayout(m_column);
    row->addStretch(1);
}

void MessagePanel::setButton(QPushButton *button)
{
    button->setParent(this);
    m_column->insertWidget(m_column->count() - 1, button, 0, Qt::AlignLeft);
}

void MessagePanel::setMessage(const Message &message)
{
    m_title->setText(message.title);
    m_sentence->setText(message.sentence);
    QStringList lines;
    for (const QString &step : message.steps)
        lines << (message.steps.size() > 1 ? tr("%1.  %2").arg(lines.size() + 1).arg(step) : step);
    m_steps->setText(lines.join(QLatin1Char('\n')));
    m_sentence->setVisible(!message.sentence.isEmpty());
    m_steps->setVisible(!lines.isEmpty());
    setAccessibleName(message.title);
    setAccessibleDescription(message.sentence);
}

} // namespace wingman::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/message_panel.h"

#include "theme/style.h"
#include "widgets/icon_square.h"
#include "widgets/message_look.h"
#include "widgets/progress_line.h"
#include "widgets/text_label.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace wingman::ui {
namespace {

TextLabel *label(QWidget *parent, const QString &name, Text text, Role role = Role::Text)
{
    auto *made = new TextLabel(name, parent, text, role);
    made->setWordWrap(true);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return made;
}

QPushButton *button(QWidget *parent, const QString &name, ButtonKind kind)
{
    auto *made = new QPushButton(parent);
    made->setObjectName(name);
    made->setAutoDefault(false);
    setKind(made, kind);
    return made;
}

} // namespace

MessagePanel::MessagePanel(QWidget *parent)
    : QWidget(parent),
      m_column(nullptr),
      m_icon(new IconSquare(QStringLiteral("messageIcon"), this, IconSquare::Size::Large)),
      m_title(label(this, QStringLiteral("messageTitle"), Text::Title)),
      m_progress(new ProgressLine(QStringLiteral("messageProgress"), this)),
      m_sentence(label(this, QStringLiteral("messageSentence"), Text::Body, Role::Muted)),
      m_steps(label(this, QStringLiteral("messageSteps"), Text::Body)),
      m_primary(button(this, QStringLiteral("messagePrimary"), ButtonKind::Primary)),
      m_secondary(button(this, QStringLiteral("messageSecondary"), ButtonKind::Plain)),
      m_copy(button(this, QStringLiteral("messageCopy"), ButtonKind::Quiet))
{
    setObjectName(QStringLiteral("messagePanel"));
    auto *column = new QWidget(this);
    column->setMaximumWidth(columnWidth(font()));
    m_column = new QVBoxLayout(column);
    m_column->setContentsMargins(pixels(Space::L), pixels(Space::L), pixels(Space::L), pixels(Space::L));
    m_column->setSpacing(pixels(Space::M));
    m_column->addStretch(2);
    m_column->addWidget(m_icon);
    m_column->addWidget(m_title);
    m_column->addWidget(m_progress);
    m_column->addWidget(m_sentence);
    m_column->addWidget(m_steps);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(pixels(Space::S));
    buttons->addWidget(m_primary);
    buttons->addWidget(m_secondary);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    m_column->addSpacing(pixels(Space::XS));
    m_column->addLayout(buttons);
    m_column->addStretch(3);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(column, 100); // as wide as it may; what is left lies on both sides
    row->addStretch(1);
    connect(m_primary, &QPushButton::clicked, this, &MessagePanel::primaryRequested);
    connect(m_secondary, &QPushButton::clicked, this, &MessagePanel::secondaryRequested);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_message.details); });
    setMessage({});
    retranslate();
}

void MessagePanel::setButton(QPushButton *button)
{
    button->setParent(this);
    m_column->insertWidget(m_column->count() - 1, button, 0, Qt::AlignLeft);
}

void MessagePanel::setMessage(const Message &message)
{
    m_message = message;
    const MessageLook look = lookOf(message.kind);
    m_icon->setIcon(look.icon, look.tone);
    m_icon->setVisible(message.kind != MessageKind::Plain);
    m_progress->setVisible(message.kind == MessageKind::Loading);
    m_progress->setName(message.title);
    m_title->setText(message.title);
    m_sentence->setText(message.sentence);
    QStringList lines;
    for (const QString &step : message.steps)
        lines << (message.steps.size() > 1 ? tr("%1.  %2").arg(lines.size() + 1).arg(step) : step);
    m_steps->setText(lines.join(QLatin1Char('\n')));
    m_sentence->setVisible(!message.sentence.isEmpty());
    m_steps->setVisible(!lines.isEmpty());
    m_primary->setText(message.primary);
    m_primary->setVisible(!message.primary.isEmpty());
    m_secondary->setText(message.secondary);
    m_secondary->setVisible(!message.secondary.isEmpty());
    m_copy->setVisible(!message.details.isEmpty());
    setAccessibleName(message.title);
    setAccessibleDescription(message.sentence);
}

void MessagePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MessagePanel::retranslate()
{
    m_copy->setText(tr("&Copy details"));
    m_copy->setIcon(icon(Icon::Copy));
}

} // namespace wingman::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/help_view.h"

#include "shell/help_text.h"
#include "shell/help_topics.h"
#include "theme/icons.h"
#include "theme/style.h"
#include "theme/theme.h"
#include "widgets/text_label.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QFrame>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QStackedWidget>
#include <QToolButton>

namespace wingman::ui {
namespace {

constexpr int characters = 62;
constexpr qsizetype longestWayBack = 50;
const QString ending = QStringLiteral(".md");

QToolButton *quietButton(const QString &name, Icon shape, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(icon(shape));
    button->setAutoRaise(true);
    setKind(button, ButtonKind::Quiet);
    return button;
}

} // namespace

HelpView::HelpView(Navigator &navigator, QWidget *window)
    : Overlay(QStringLiteral("help"), At::Side, window),
      m_navigator(navigator),
      m_back(quietButton(QStringLiteral("helpBack"), Icon::ChevronLeft, card())),
      m_title(new TextLabel(QStringLiteral("helpTitle"), card())),
      m_all(quietButton(QStringLiteral("helpTopicsButton"), Icon::Help, card())),
      m_close(quietButton(QStringLiteral("helpClose"), Icon::Close, card())),
      m_search(new QLineEdit(card())),
      m_stack(new QStackedWidget(card())),
      m_topics(new QListWidget(card())),
      m_none(new TextLabel(QStringLiteral("helpNone"), card(), Text::Body, ui::Role::Muted)),
      m_text(new HelpText(QStringLiteral("helpText"), card()))
{
    setPreferredSize(characters, 0);
    arrangeCard();
    connect(m_back, &QAbstractButton::clicked, this, &HelpView::goBack);
    connect(m_all, &QAbstractButton::clicked, this, [this] {
        m_search->clear();
        showList();
        m_topics->setFocus(Qt::OtherFocusReason);
    });
    connect(m_close, &QAbstractButton::clicked, this, &Overlay::closeOverlay);
    connect(m_search, &QLineEdit::textChanged, this, &HelpView::showList);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_topics->count() > 0 && m_stack->currentWidget() == m_topics)
            Q_EMIT m_topics->itemActivated(m_topics->item(std::max(m_topics->currentRow(), 0)));
    });
    connect(m_topics, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        showTopic(item->data(Qt::UserRole).toString(), true);
        m_text->mark(m_search->text().split(QLatin1Char(' '), Qt::SkipEmptyParts));
        m_text->setFocus(Qt::OtherFocusReason);
    });
    connect(m_topics, &QListWidget::itemClicked, m_topics, &QListWidget::itemActivated);
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpView::follow);
    retranslate();
}

void HelpView::arrangeCard()
{
    m_title->setStrong(true);
    m_search->setObjectName(QStringLiteral("helpSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_stack->setObjectName(QStringLiteral("helpStack"));
    m_topics->setObjectName(QStringLiteral("helpTopics"));
    m_topics->setFrameShape(QFrame::NoFrame);
    m_topics->viewport()->setAutoFillBackground(false);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setWordWrap(true);
    m_stack->addWidget(m_topics);
    m_stack->addWidget(m_text);
    m_stack->addWidget(m_none);

    auto *column = new QVBoxLayout(card());
    column->setContentsMargins(0, pixels(Space::S), 0, 0);
    column->setSpacing(pixels(Space::S));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(pixels(Space::S), 0, pixels(Space::S), 0);
    head->setSpacing(pixels(Space::XS));
    head->addWidget(m_back);
    head->addWidget(m_title, 1);
    head->addWidget(m_all);
    head->addWidget(m_close);
    column->addLayout(head);
    auto *field = new QHBoxLayout;
    field->setContentsMargins(pixels(Space::L), 0, pixels(Space::L), 0);
    field->addWidget(m_search);
    column->addLayout(field);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(pixels(Space::S), 0, pixels(Space::XS), pixels(Space::S));
    below->addWidget(m_stack);
    column->addLayout(below, 1);
}

void HelpView::open(const QString &topic)
{
    const bool wasOpen = isOpen();
    if (!wasOpen)
        m_before.clear();
    const QSignalBlocker quiet(m_search); // clearing it shows no list
    m_search->clear();
    if (helpText(topic).isEmpty()) {
        showList();
        openOverlay(m_topics);
        return;
    }
    showTopic(topic, wasOpen);
    openOverlay(m_text);
}

void HelpView::showTopic(const QString &topic, bool remember)
{
    if (remember && topic != m_topic) {
        m_before.append(m_topic);
        if (m_before.size() > longestWayBack)
            m_before.removeFirst();
    }
    m_topic = topic;
    m_text->setTopic(helpText(topic));
    m_text->mark({});
    m_stack->setCurrentWidget(m_text);
    m_back->setEnabled(!m_before.isEmpty());
    for (const HelpTopic &known : helpTopics()) {
        if (known.id == topic)
            m_text->setAccessibleName(helpTitle(known));
    }
}

void HelpView::showList()
{
    if (!m_topic.isEmpty()) {
        m_before.append(m_topic);
        m_topic.clear();
    }
    const QList<HelpTopic> found = findHelp(m_search->text());
    m_topics->clear();
    for (const HelpTopic &topic : found) {
        auto *item = new QListWidgetItem(helpTitle(topic), m_topics);
        item->setData(Qt::UserRole, topic.id);
    }
    m_topics->setCurrentRow(found.isEmpty() ? -1 : 0);
    m_none->setText(tr("No topic speaks of “%1”.").arg(m_search->text()));
    m_stack->setCurrentWidget(found.isEmpty() ? static_cast<QWidget *>(m_none) : m_topics);
    m_back->setEnabled(!m_before.isEmpty());
}

void HelpView::goBack()
{
    if (m_before.isEmpty())
        return;
    const QString before = m_before.takeLast();
    if (before.isEmpty()) {
        m_topic.clear();
        showList();
        m_topics->setFocus(Qt::OtherFocusReason);
    } else {
        showTopic(before, false);
        m_text->setFocus(Qt::OtherFocusReason);
    }
}

void HelpView::follow(const QUrl &link)
{
    const QString path = link.path();
    if (link.scheme().isEmpty() && path.endsWith(ending)) {
        showTopic(path.chopped(ending.size()), true);
    } else if (const auto place = Place::fromUrl(link)) {
        m_navigator.go(*place);
    } else if (link.scheme() == QStringLiteral("https") || link.scheme() == QStringLiteral("http")) {
        QDesktopServices::openUrl(link);
    }
}

void HelpView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Backspace)
        goBack();
    else
        Overlay::keyPressEvent(event);
}

bool HelpView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down && m_stack->currentWidget() == m_topics) {
            m_topics->setFocus(Qt::OtherFocusReason);
            return true;
        }
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return Overlay::eventFilter(watched, event);
}

void HelpView::retranslate()
{
    setAccessibleName(tr("Help"));
    m_title->setText(tr("Help"));
    const auto name = [](QToolButton *button, const QString &what) {
        button->setAccessibleName(what);
        button->setToolTip(what);
    };
    name(m_back, tr("Back"));
    name(m_all, tr("All topics"));
    name(m_close, tr("Close help"));
    m_search->setPlaceholderText(tr("Search in help"));
    m_search->setAccessibleName(tr("Search in help"));
    m_topics->setAccessibleName(tr("Topics"));
    if (!isOpen())
        return;
    if (m_topic.isEmpty())
        showList();
    else
        showTopic(m_topic, false);
}

void HelpView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Overlay::changeEvent(event);
}

} // namespace wingman::ui

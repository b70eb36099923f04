// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/home/attention_list.h"

#include "widgets/icon_square.h"
#include "widgets/link_button.h"
#include "widgets/text_label.h"

#include <QBoxLayout>

namespace wingman::ui {
namespace {
constexpr qsizetype shownAtFirst = 12;
constexpr qsizetype shownAtMost = 100;
} // namespace

AttentionList::AttentionList(AgeTicker *ticker, QWidget *parent)
    : QWidget(parent),
      m_ticker(ticker),
      m_rowsColumn(new QVBoxLayout),
      m_calm(new QWidget(this)),
      m_calmIcon(new IconSquare(QStringLiteral("calmIcon"), m_calm, IconSquare::Size::Large)),
      m_calmTitle(new TextLabel(QStringLiteral("calmTitle"), m_calm, Text::Body)),
      m_calmSentence(new TextLabel(QStringLiteral("calmSentence"), m_calm, Text::Body, Role::Muted)),
      m_more(new LinkButton(QStringLiteral("attentionMore"), this))
{
    setObjectName(QStringLiteral("attentionList"));
    m_calm->setObjectName(QStringLiteral("attentionCalm"));
    m_calmTitle->setStrong(true);
    m_calmSentence->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(pixels(Space::XS));
    words->addWidget(m_calmTitle);
    words->addWidget(m_calmSentence);
    auto *calm = new QHBoxLayout(m_calm);
    calm->setContentsMargins(pixels(Space::L), pixels(Space::L), pixels(Space::L), pixels(Space::XL));
    calm->setSpacing(pixels(Space::L));
    calm->addWidget(m_calmIcon);
    calm->addLayout(words, 1);
    m_rowsColumn->setSpacing(0);
    auto *more = new QHBoxLayout;
    more->setContentsMargins(pixels(Space::L), 0, pixels(Space::L), 0);
    more->addWidget(m_more);
    more->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_rowsColumn);
    column->addLayout(more);
    column->addWidget(m_calm);
    m_more->hide();
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        m_all = true;
        setItems(m_items);
    });
}

void AttentionList::setItems(const QList<Item> &items)
{
    m_items = items;
    const QList<Item> shown = items.mid(0, m_all ? shownAtMost : shownAtFirst);
    QStringList keys;
    for (const Item &item : shown)
        keys.append(item.key);
    arrange(keys);
    for (const Item &item : shown)
        m_rows.value(item.key)->setRow(item.text);
    m_calm->setVisible(items.isEmpty());
    showMore();
}

void AttentionList::arrange(const QStringList &keys)
{
    if (keys == m_order)
        return;
    for (const QString &gone : std::as_const(m_order)) {
        if (!keys.contains(gone))
            m_rows.take(gone)->deleteLater();
    }
    m_order = keys;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        ListRow *&row = m_rows[keys.at(i)];
        if (row == nullptr) {
            row = new ListRow(QStringLiteral("attention%1").arg(m_made++), m_ticker, this);
            connect(row, &ListRow::actionRequested, this, [this, key = keys.at(i)] { Q_EMIT chosen(key); });
        }
        row->setSeparated(true);
        m_rowsColumn->insertWidget(static_cast<int>(i), row);
        row->show();
    }
    QWidget *before = nullptr; // the tab order is the order that is read
    for (const QString &key : keys) {
        auto *action =
            m_rows.value(key)->findChild<QWidget *>(m_rows.value(key)->objectName() + QStringLiteral("Action"));
        if (before != nullptr)
            setTabOrder(before, action);
        before = action;
    }
}

void AttentionList::showMore()
{
    const int rest = static_cast<int>(m_items.size() - m_order.size());
    m_more->setVisible(rest > 0 && !m_all);
    m_more->setText(tr("and %n more", nullptr, rest));
    m_more->setAccessibleName(tr("Show %n more things that want attention", nullptr, rest));
}

void AttentionList::setCalm(Icon icon, Tone tone, const QString &title, const QString &sentence)
{
    m_calmIcon->setIcon(icon, tone);
    m_calmTitle->setText(title);
    m_calmSentence->setText(sentence);
    m_calm->setAccessibleName(title);
    m_calm->setAccessibleDescription(sentence);
}

void AttentionList::retranslate()
{
    showMore();
}

} // namespace wingman::ui

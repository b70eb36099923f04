// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tab_strip.h"

#include "widgets/format.h"
#include "widgets/text_label.h"

#include <QEvent>

namespace wingman::ui {

TabStrip::TabStrip(const QString &objectName, QWidget *parent) : QTabBar(parent)
{
    setObjectName(objectName);
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideNone);
    setFocusPolicy(Qt::TabFocus);
    connect(this, &QTabBar::currentChanged, this, [this](int index) {
        if (index >= 0)
            Q_EMIT currentIdChanged(currentId());
    });
    retranslate();
}

void TabStrip::changeEvent(QEvent *event)
{
    QTabBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TabStrip::retranslate()
{
    setAccessibleName(tr("Views"));
    for (int i = 0; i < count(); ++i)
        show(i, m_items[i]);
}

void TabStrip::setTabs(const QList<TabItem> &tabs)
{
    const QString before = currentId();
    {
        const QSignalBlocker quiet(this);
        while (count() > tabs.size())
            removeTab(count() - 1);
        m_items = tabs;
        while (count() < tabs.size())
            addTab(QString());
        for (int i = 0; i < count(); ++i)
            show(i, tabs[i]);
        setCurrentIndex(qMax(0, indexOf(before)));
    }
    if (currentId() != before)
        Q_EMIT currentIdChanged(currentId());
}

void TabStrip::setCount(const QString &id, std::optional<qint64> count)
{
    const int index = indexOf(id);
    if (index < 0 || m_items[index].count == count)
        return;
    m_items[index].count = count;
    show(index, m_items[index]);
}

void TabStrip::setCurrentId(const QString &id)
{
    if (const int index = indexOf(id); index >= 0)
        setCurrentIndex(index);
}

QString TabStrip::currentId() const
{
    return currentIndex() >= 0 ? m_items.value(currentIndex()).id : QString();
}

void TabStrip::show(int index, const TabItem &item)
{
    setTabText(index, item.text);
    setTabData(index, item.id);
    const QString number = item.count.value_or(0) != 0 ? formatCount(*item.count) : QString();
    setTabToolTip(index, item.tooltip);
    setAccessibleTabName(index,
                         number.isEmpty() ? item.text : tr("%1, %2", "a view and its count").arg(item.text, number));
    if (number.isEmpty()) {
        if (QWidget *old = tabButton(index, QTabBar::RightSide)) {
            setTabButton(index, QTabBar::RightSide, nullptr);
            old->deleteLater();
        }
        return;
    }
    auto *label = qobject_cast<TextLabel *>(tabButton(index, QTabBar::RightSide));
    if (label == nullptr) {
        label = new TextLabel(QStringLiteral("tabCount_%1").arg(item.id), this, Text::Body, Role::Accent);
        label->setStrong(true);
        label->setText(number);
        setTabButton(index, QTabBar::RightSide, label);
        return;
    }
    label->setObjectName(QStringLiteral("tabCount_%1").arg(item.id));
    label->setText(number);
    label->adjustSize();
}

int TabStrip::indexOf(const QString &id) const
{
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        if (m_items[i].id == id)
            return static_cast<int>(i);
    }
    return -1;
}

} // namespace wingman::ui

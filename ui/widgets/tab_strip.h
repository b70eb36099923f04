// SPDX-License-Identifier: GPL-3.0-or-later
// The views of a page or of a details pane, by id, some with a count of what waits there.
#pragma once

#include <QTabBar>
#include <optional>

namespace wingman::ui {

struct TabItem
{
    QString id; // "chain"
    QString text;
    std::optional<qint64> count{}; // shown where it is not zero
    QString tooltip{};
};

/// The current view stays current while the others change. Owned by its parent. Thread: GUI.
class TabStrip final : public QTabBar
{
    Q_OBJECT
public:
    explicit TabStrip(const QString &objectName, QWidget *parent = nullptr);

    void setTabs(const QList<TabItem> &tabs);
    void setCount(const QString &id, std::optional<qint64> count);
    void setCurrentId(const QString &id);
    QString currentId() const;

Q_SIGNALS:
    void currentIdChanged(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void show(int index, const TabItem &item);
    int indexOf(const QString &id) const;

    QList<TabItem> m_items;
};

} // namespace wingman::ui

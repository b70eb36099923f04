// SPDX-License-Identifier: GPL-3.0-or-later
// A description as keys and values, what people look for first: environment, labels, command, mounts, then everything.
#pragma once

#include <QJsonObject>
#include <QSet>
#include <QWidget>

#include <optional>

class QAction;
class QSortFilterProxyModel;
class QStandardItemModel;
class QTreeView;

namespace wingman::ui {

class FilterField;

/// What is unfolded and typed stays while the description changes. Owned by its tab. Thread: the window's.
class JsonTree final : public QWidget
{
    Q_OBJECT
public:
    JsonTree(const QString &objectName, QWidget *parent);

    void setJson(const QJsonObject &description);
    /// The value that is shown of a path of keys, "Environment", "TZ"; none where there is no such key.
    std::optional<QString> value(const QStringList &path) const;
    FilterField &filter() { return *m_filter; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void build();
    void unfold();
    void copy();
    QString pathOf(const QModelIndex &index) const;

    QJsonObject m_description;
    QStandardItemModel *m_model;
    QSortFilterProxyModel *m_proxy;
    FilterField *m_filter;
    QTreeView *m_view;
    QAction *m_copying;
    QSet<QString> m_unfolded, m_folded; // paths a person unfolded or folded
    bool m_building = false;
};

} // namespace wingman::ui

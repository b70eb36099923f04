// SPDX-License-Identifier: GPL-3.0-or-later
// A choice of few, all of them visible: Table or Tree, Comfortable or Compact.
#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace wingman::ui {

struct Segment
{
    QString id;
    QString text;
    QString tooltip{};
    friend bool operator==(const Segment &, const Segment &) = default;
};

/// Exactly one is chosen; the arrow keys move the choice. Owned by its parent. Thread: GUI.
class Segmented final : public QWidget
{
    Q_OBJECT
public:
    explicit Segmented(const QString &objectName, QWidget *parent = nullptr);
    void setSegments(const QList<Segment> &segments);
    void setCurrentId(const QString &id);
    QString currentId() const;
    /// What is chosen here, for those who do not see: "Density".
    void setName(const QString &name);

Q_SIGNALS:
    void currentIdChanged(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Button;
    QButtonGroup *m_group;
    QHBoxLayout *m_row;
    QList<Segment> m_segments;
};

} // namespace wingman::ui

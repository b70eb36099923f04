// SPDX-License-Identifier: GPL-3.0-or-later
// A surface with a hairline around it, on which a page lays what belongs together. With a title, that stands first.
#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace wingman::ui {

class SectionLabel;
class TextLabel;

/// Owned by its parent. Thread: GUI.
class Card final : public QFrame
{
    Q_OBJECT
public:
    explicit Card(const QString &objectName, QWidget *parent = nullptr);

    /// The head's title and what stands muted at its end; both empty: no head.
    void setTitle(const QString &title, const QString &aside = {});
    /// At the end of the head, behind the aside; belongs to the card from now on.
    void addToHead(QWidget *widget);
    /// What the card holds goes in here.
    QVBoxLayout *body() const { return m_body; }
    /// For lists whose rows reach the edges.
    void setBodyFlush(bool flush);

private:
    QWidget *m_head;
    QHBoxLayout *m_headRow;
    SectionLabel *m_title;
    TextLabel *m_aside;
    QVBoxLayout *m_body;
};

} // namespace wingman::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// Looks like the field that it opens: the way to the palette for people who have not learned its shortcut.
#pragma once

#include <QAbstractButton>
#include <QKeySequence>

namespace wingman::ui {

/// Owned by its parent. Thread: the window's.
class SearchButton final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit SearchButton(QWidget *parent = nullptr);
    void setShortcutText(const QKeySequence &shortcut);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_shortcut;
};

} // namespace wingman::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// A check box whose text may be a sentence: it goes on in the next line, and never makes the window wider.
#pragma once

#include <QCheckBox>

namespace wingman::ui {

/// Owned by its parent. Thread: GUI.
class WrappedCheck final : public QCheckBox
{
    Q_OBJECT
public:
    explicit WrappedCheck(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override;

private:
    /// Where the text goes, in a box as wide; as high as it needs, at least one line.
    QRect textRect(int width) const;
};

} // namespace wingman::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// One of several things to choose from, on a row of its own: what it is, what is known of it, and a word on its state.
#pragma once

#include "theme/theme.h"
#include "widgets/state_shape.h"

#include <QRadioButton>
#include <optional>

namespace wingman::ui {

struct ChoiceText
{
    QString title;      // already inert
    QString subtitle{}; // muted, below it; elided in the middle, whole in the tooltip
    bool mono = false;  // the subtitle is an address or an identifier
    QString chip{};
    Tone tone = Tone::Muted;
    std::optional<Shape> shape{};
    QString why{}; // more, for the tooltip and for those who do not see: what is wrong with it
    friend bool operator==(const ChoiceText &, const ChoiceText &) = default;
};

/// Rows of one parent exclude each other; the arrow keys go from one to the next. Owned by its parent. Thread: GUI.
class ChoiceRow final : public QRadioButton
{
    Q_OBJECT
public:
    explicit ChoiceRow(const QString &objectName, QWidget *parent = nullptr);
    void setChoice(const ChoiceText &text);
    const ChoiceText &choice() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }
    void changeEvent(QEvent *event) override;

private:
    ChoiceText m_text;
};

} // namespace wingman::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// The shape of a state, with its word for those who do not see it.
#pragma once

#include "widgets/state_words.h"

#include <QWidget>

namespace wingman::ui {

/// Owned by its parent. Thread: GUI.
class StateDot final : public QWidget
{
    Q_OBJECT
public:
    explicit StateDot(const QString &objectName, QWidget *parent = nullptr);
    void setWords(const StateWords &words);
    const StateWords &words() const { return m_words; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StateWords m_words;
};

} // namespace wingman::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// The badge that always says what a click could do; clicked, it says why.
#pragma once

#include "widgets/posture_words.h"

#include <QAbstractButton>

namespace wingman::ui {

/// Owned by its parent. Thread: GUI.
class PostureBadge final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit PostureBadge(QWidget *parent = nullptr);
    void setWords(const PostureWords &words);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    PostureWords m_words;
};

} // namespace wingman::ui

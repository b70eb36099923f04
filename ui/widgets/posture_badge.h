// SPDX-License-Identifier: GPL-3.0-or-later
// The badge that always says what a click could do.
#pragma once

#include "widgets/posture_words.h"

#include <QWidget>

namespace wingman::ui {

/// Owned by its parent. Thread: GUI.
class PostureBadge final : public QWidget
{
    Q_OBJECT
public:
    explicit PostureBadge(QWidget *parent = nullptr);
    void setWords(const PostureWords &words);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int shapeSize() const;
    PostureWords m_words;
};

} // namespace wingman::ui

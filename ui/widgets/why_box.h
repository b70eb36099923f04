// SPDX-License-Identifier: GPL-3.0-or-later
// The box that answers "why?": the verdict, the codes of what was found, and the sentences.
#pragma once

#include "widgets/policy_words.h"

#include <QWidget>

class QLabel;

namespace wingman::ui {

class ElidedLabel;
class TextLabel;

/// A refusal is filled with its tone, so that it is not read over. Owned by its parent. Thread: GUI.
class WhyBox final : public QWidget
{
    Q_OBJECT
public:
    explicit WhyBox(const QString &objectName, QWidget *parent = nullptr);
    void setWhy(const WhyText &why);
    void setDecision(const policy::Decision &decision) { setWhy(whyText(decision)); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool isFilled() const;
    void applyIcon();

    WhyText m_why;
    QLabel *m_icon;
    TextLabel *m_title;
    ElidedLabel *m_codes;
    TextLabel *m_sentences;
};

} // namespace wingman::ui

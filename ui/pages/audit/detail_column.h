// SPDX-License-Identifier: GPL-3.0-or-later
// A column of headings, sentences, facts and lines that a details pane is made of, in a scroll area.
#pragma once

#include "theme/theme.h"
#include "widgets/fact_grid.h"
#include "widgets/state_shape.h"

#include <QScrollArea>

class QVBoxLayout;

namespace wingman::ui {

/// One of a list: shape and state, words, a quieter second line, a time at the end.
struct DetailLine
{
    Shape shape = Shape::Ring;
    Tone tone = Tone::Muted;
    QString state; // in words
    QString text;
    QString below{};
    bool isBelowMono = false;
    QString aside{};
    QString copied{}; // with a copy button, that copies this
};

/// Filled between begin() and end(): what it holds is made anew, and it scrolls to where it was. Owned by its pane.
/// Thread: the window's.
class DetailColumn final : public QScrollArea
{
    Q_OBJECT
public:
    explicit DetailColumn(const QString &objectName, QWidget *parent = nullptr);

    void begin();
    /// `subject`: what it is about now; another one is shown from its top.
    void end(const QString &subject);

    void addHeadline(const QString &text, const QString &chip, Tone tone,
                     std::optional<ui::Shape> shape = std::nullopt);
    void addSentence(const QString &text, Role role = Role::Text);
    void addHeading(const QString &text);
    void addSeparator();
    /// A filled box that cannot be read over.
    void addNotice(const QString &title, const QString &sentence, Tone tone);
    FactGrid *addFacts(const QString &name, const QList<FactText> &facts);
    void addLine(const DetailLine &line);
    void addWidget(QWidget *widget);
    QString nextName(const char *what);

    /// As narrow as its page can be.
    QSize minimumSizeHint() const override;

private:
    QWidget *m_page = nullptr;
    QVBoxLayout *m_column = nullptr;
    QString m_subject;
    int m_scrolled = 0;
    int m_parts = 0;
};

} // namespace wingman::ui

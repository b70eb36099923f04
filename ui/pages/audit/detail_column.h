// SPDX-License-Identifier: GPL-3.0-or-later
// A column of headings, sentences, facts and lines that a details pane is made of, in a scroll area.
#pragma once

#include "theme/theme.h"
#include "widgets/fact_grid.h"
#include "widgets/pane_scroll.h"
#include "widgets/state_shape.h"

#include <functional>

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

/// Filled between begin() and end(), as often as there is news: of the same subject only those parts are made anew that
/// say something else, so that focus, marked text, a button that is held down and the place it is scrolled to survive.
/// Owned by its pane. Thread: the window's.
class DetailColumn final : public PaneScroll
{
    Q_OBJECT
public:
    /// A widget with this parent.
    using Make = std::function<QWidget *(QWidget *parent)>;
    using OnLink = std::function<void(int row)>;

    explicit DetailColumn(const QString &objectName, QWidget *parent = nullptr);

    void begin();
    /// `subject`: what it is about now; another one is shown from its top.
    void end(const QString &subject);
    /// The next filling makes everything anew, as in another language.
    void forget();

    void addHeadline(const QString &text, const QString &chip, Tone tone,
                     std::optional<ui::Shape> shape = std::nullopt);
    void addSentence(const QString &text, Role role = Role::Text);
    void addHeading(const QString &text);
    void addSeparator();
    /// A filled box that cannot be read over.
    void addNotice(const QString &title, const QString &sentence, Tone tone);
    void addFacts(const QString &name, const QList<FactText> &facts, const OnLink &onLink = {});
    void addLine(const DetailLine &line);
    /// Asked for where there is none of this name and content yet.
    void addWidget(const QString &name, const QString &content, const Make &make);

private:
    struct Part
    {
        QString name;
        QVariantList content; // what it says; another one is another widget
        Make make;
        std::function<void(QWidget *)> update{}; // what can be said anew by the same widget
        QWidget *widget = nullptr;
    };
    QString nextName(const char *what);
    void add(const QString &name, const QVariantList &content, const Make &make);
    void reuse(QList<Part> &before);
    void remove(const QList<Part> &gone);
    void place();
    void orderTabs();

    QWidget *m_page;
    QVBoxLayout *m_column;
    QList<Part> m_parts;
    QMap<QString, int> m_numbers; // of the parts of one kind
    QMap<QString, OnLink> m_onLinks;
    QString m_subject;
    bool m_isForgotten = false;
    QList<Part> m_before; // while it is being filled: what is shown
};

} // namespace wingman::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/audit/detail_column.h"

#include "dialogs/mixed_label.h"
#include "widgets/chip.h"
#include "widgets/copy_button.h"
#include "widgets/focus_ring.h"
#include "widgets/hairline.h"
#include "widgets/section_label.h"
#include "widgets/state_dot.h"
#include "widgets/surface_paint.h"
#include "widgets/text_label.h"

#include <QBoxLayout>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace wingman::ui {
namespace {

/// Filled with its tone.
class Notice final : public QWidget
{
public:
    Notice(const QString &name, Tone tone, QWidget *parent) : QWidget(parent), m_tone(tone) { setObjectName(name); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor fill = paintOf(m_tone, schemePalette(*this)).fill;
        paintSurface(painter, QRectF(rect()), fill, fill);
    }

private:
    Tone m_tone;
};

} // namespace

DetailColumn::DetailColumn(const QString &objectName, QWidget *parent)
    : PaneScroll(objectName, new QWidget, parent), m_page(widget()), m_column(new QVBoxLayout(m_page))
{
    setFocusPolicy(Qt::StrongFocus);
    new FocusRing(this); // there may be nothing in it that takes the focus, and it scrolls
    m_page->setObjectName(objectName + QStringLiteral("Page"));
    m_column->setContentsMargins(pixels(Space::L), pixels(Space::L), pixels(Space::L), pixels(Space::L));
    m_column->setSpacing(pixels(Space::M));
    m_column->addStretch(1);
}

void DetailColumn::begin()
{
    m_before = std::exchange(m_parts, {});
    m_numbers.clear();
    m_onLinks.clear();
}

void DetailColumn::forget()
{
    m_isForgotten = true;
}

void DetailColumn::end(const QString &subject)
{
    QList<Part> before = std::exchange(m_before, {});
    if (subject == m_subject && !std::exchange(m_isForgotten, false))
        reuse(before);
    if (subject != m_subject)
        verticalScrollBar()->setValue(0);
    m_subject = subject;
    place();
    remove(before);
    orderTabs();
    // At once: who tabs through it is led to where things are now.
    m_column->activate();
    const int high = std::max(m_page->heightForWidth(viewport()->width()), m_page->minimumSizeHint().height());
    m_page->resize(viewport()->width(), std::max(high, viewport()->height()));
    updateGeometry();
}

/// Takes from what was there what says the same.
void DetailColumn::reuse(QList<Part> &before)
{
    for (Part &part : m_parts) {
        const auto same = std::find_if(before.cbegin(), before.cend(), [&part](const Part &one) {
            return one.name == part.name && one.content == part.content;
        });
        if (same == before.cend())
            continue;
        part.widget = same->widget;
        before.erase(same);
    }
}

/// In the order in which they were added.
void DetailColumn::place()
{
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        Part &part = m_parts[i];
        const bool isNew = !part.widget;
        if (isNew)
            part.widget = part.make(m_page);
        if (part.update)
            part.update(part.widget);
        if (m_column->indexOf(part.widget) != i)
            m_column->insertWidget(static_cast<int>(i), part.widget);
        if (isNew)
            part.widget->show();
    }
}

/// Where the focus was in one that goes, it goes to what stands in its place.
void DetailColumn::remove(const QList<Part> &gone)
{
    for (const Part &old : gone) {
        QWidget *focused = window()->focusWidget();
        if (focused && (focused == old.widget || old.widget->isAncestorOf(focused))) {
            const auto now = std::find_if(m_parts.cbegin(), m_parts.cend(),
                                          [&old](const Part &part) { return part.name == old.name; });
            QWidget *heir = now == m_parts.cend()   ? nullptr
                            : focused == old.widget ? now->widget
                                                    : now->widget->findChild<QWidget *>(focused->objectName());
            const bool takesFocus = heir && heir->isEnabled() && heir->isVisibleTo(m_page);
            (takesFocus ? heir : this)->setFocus(Qt::OtherFocusReason);
        }
        m_column->removeWidget(old.widget);
        old.widget->hide();
        old.widget->setObjectName({});
        old.widget->deleteLater(); // a button of it may be what led here
    }
}

/// As it is read: what was made later does not come last.
void DetailColumn::orderTabs()
{
    QWidget *before = this;
    const auto follow = [&before](QWidget *widget) {
        if (!(widget->focusPolicy() & Qt::TabFocus))
            return;
        setTabOrder(before, widget);
        before = widget;
    };
    for (const Part &part : std::as_const(m_parts)) {
        follow(part.widget);
        const auto inside = part.widget->findChildren<QWidget *>();
        for (QWidget *widget : inside)
            follow(widget);
    }
}

/// Counted by kind, so that one more sentence does not make other lines of the lines below.
QString DetailColumn::nextName(const char *what)
{
    const QString name = objectName() + QLatin1String(what);
    return name + QString::number(m_numbers[name]++);
}

void DetailColumn::add(const QString &name, const QVariantList &content, const Make &make)
{
    m_parts.append({.name = name, .content = content, .make = make});
}

void DetailColumn::addHeadline(const QString &text, const QString &chip, Tone tone, std::optional<ui::Shape> shape)
{
    const QVariantList content{text, chip, static_cast<int>(tone), shape ? static_cast<int>(*shape) : -1};
    add(objectName() + QStringLiteral("Headline"), content, [this, text, chip, tone, shape](QWidget *parent) {
        auto *headline = new QWidget(parent);
        headline->setObjectName(objectName() + QStringLiteral("Headline"));
        auto *row = new QHBoxLayout(headline);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(pixels(Space::S));
        auto *title = new TextLabel(objectName() + QStringLiteral("Title"), headline, Text::Title);
        title->setText(text);
        title->setStrong(true);
        title->setWordWrap(true);
        row->addWidget(title);
        auto *state = new Chip(objectName() + QStringLiteral("State"), headline);
        state->setChip(chip, tone, shape);
        state->setVisible(!chip.isEmpty());
        row->addWidget(state, 0, Qt::AlignVCenter);
        row->addStretch(1);
        return headline;
    });
}

void DetailColumn::addSentence(const QString &text, Role role)
{
    const QString name = nextName("Sentence");
    add(name, {text, static_cast<int>(role)}, [name, text, role](QWidget *parent) {
        auto *label = new TextLabel(name, parent, Text::Body, role);
        label->setText(text);
        label->setWordWrap(true);
        label->setSelectable(true);
        return label;
    });
}

void DetailColumn::addHeading(const QString &text)
{
    const QString name = nextName("Heading");
    add(name, {text}, [name, text](QWidget *parent) {
        auto *label = new SectionLabel(name, parent);
        label->setText(text);
        return label;
    });
}

void DetailColumn::addSeparator()
{
    add(nextName("Separator"), {}, [](QWidget *parent) { return new Hairline(parent); });
}

void DetailColumn::addNotice(const QString &title, const QString &sentence, Tone tone)
{
    const QString name = nextName("Notice");
    add(name, {title, sentence, static_cast<int>(tone)}, [name, title, sentence, tone](QWidget *parent) {
        auto *box = new Notice(name, tone, parent);
        auto *column = new QVBoxLayout(box);
        column->setContentsMargins(pixels(Space::M), pixels(Space::M), pixels(Space::M), pixels(Space::M));
        column->setSpacing(pixels(Space::XS));
        auto *head = new TextLabel(name + QStringLiteral("Title"), box);
        head->setText(title);
        head->setStrong(true);
        head->setTone(tone);
        head->setWordWrap(true);
        column->addWidget(head);
        if (!sentence.isEmpty()) {
            auto *words = new TextLabel(name + QStringLiteral("Sentence"), box);
            words->setText(sentence);
            words->setWordWrap(true);
            words->setSelectable(true);
            column->addWidget(words);
        }
        return box;
    });
}

void DetailColumn::addFacts(const QString &name, const QList<FactText> &facts, const OnLink &onLink)
{
    m_onLinks.insert(name, onLink);
    add(name, {}, [this, name](QWidget *parent) {
        auto *grid = new FactGrid(name, parent);
        connect(grid, &FactGrid::linkActivated, this, [this, name](int row) {
            if (const OnLink follow = m_onLinks.value(name)) // a copy: it may lead to another filling
                follow(row);
        });
        return grid;
    });
    m_parts.last().update = [facts](QWidget *grid) { static_cast<FactGrid *>(grid)->setFacts(facts); };
}

void DetailColumn::addLine(const DetailLine &line)
{
    const QString name = nextName("Line");
    const QVariantList content{static_cast<int>(line.shape),
                               static_cast<int>(line.tone),
                               line.state,
                               line.text,
                               line.below,
                               line.isBelowMono,
                               line.aside,
                               line.copied};
    add(name, content, [name, line](QWidget *parent) {
        auto *whole = new QWidget(parent);
        whole->setObjectName(name);
        auto *row = new QHBoxLayout(whole);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(pixels(Space::S));
        auto *dot = new StateDot(name + QStringLiteral("Dot"), whole);
        dot->setWords({line.state, line.tone, line.shape});
        row->addWidget(dot, 0, Qt::AlignTop);
        auto *words = new QVBoxLayout;
        words->setSpacing(pixels(Space::XS) / 2);
        auto *text = new TextLabel(name + QStringLiteral("Text"), whole);
        text->setText(line.text);
        text->setWordWrap(true);
        text->setSelectable(true);
        words->addWidget(text);
        if (!line.below.isEmpty()) {
            auto *below = new MixedLabel(name + QStringLiteral("Below"), whole);
            below->setFont(fontOf(Text::Small, below->font()));
            below->setRuns({{line.below, Role::Muted, line.isBelowMono}});
            words->addWidget(below);
        }
        row->addLayout(words, 1);
        if (!line.copied.isEmpty()) {
            auto *copying = new CopyButton(name + QStringLiteral("Copy"), whole);
            copying->setCopied(line.copied, line.text);
            copying->setAlwaysShown(true);
            row->addWidget(copying, 0, Qt::AlignTop);
        }
        if (!line.aside.isEmpty()) {
            auto *aside = new TextLabel(name + QStringLiteral("Aside"), whole, Text::Small, Role::Muted);
            aside->setText(line.aside);
            row->addWidget(aside, 0, Qt::AlignTop);
        }
        return whole;
    });
}

void DetailColumn::addWidget(const QString &name, const QString &content, const Make &make)
{
    add(name, {content}, make);
}

} // namespace wingman::ui

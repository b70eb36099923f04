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

namespace wingman::ui {
namespace {

constexpr int widestLeast = 64; // characters; the list beside it needs room too

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

DetailColumn::DetailColumn(const QString &objectName, QWidget *parent) : QScrollArea(parent)
{
    setObjectName(objectName);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    new FocusRing(this); // there may be nothing in it that takes the focus, and it scrolls
    begin();
    end({});
}

void DetailColumn::begin()
{
    m_scrolled = verticalScrollBar()->value();
    m_parts = 0;
    m_page = new QWidget;
    m_page->setObjectName(objectName() + QStringLiteral("Page"));
    m_page->setAutoFillBackground(false);
    m_column = new QVBoxLayout(m_page);
    m_column->setContentsMargins(pixels(Space::L), pixels(Space::L), pixels(Space::L), pixels(Space::L));
    m_column->setSpacing(pixels(Space::M));
}

void DetailColumn::end(const QString &subject)
{
    m_column->addStretch(1);
    if (QWidget *before = takeWidget()) {
        before->hide();
        before->deleteLater(); // a button of it may be what led here
    }
    setWidget(m_page);
    m_page->setAutoFillBackground(false);
    updateGeometry();
    if (subject == m_subject) {
        m_page->layout()->activate();
        m_page->resize(m_page->sizeHint().expandedTo(viewport()->size()));
        verticalScrollBar()->setValue(m_scrolled);
    } else {
        verticalScrollBar()->setValue(0);
    }
    m_subject = subject;
}

QSize DetailColumn::minimumSizeHint() const
{
    const QSize least = QScrollArea::minimumSizeHint();
    const int page = m_page->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
    return {std::clamp(page, least.width(), fontMetrics().averageCharWidth() * widestLeast), least.height()};
}

QString DetailColumn::nextName(const char *what)
{
    return objectName() + QLatin1String(what) + QString::number(m_parts++);
}

void DetailColumn::addHeadline(const QString &text, const QString &chip, Tone tone, std::optional<ui::Shape> shape)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(pixels(Space::S));
    auto *title = new TextLabel(objectName() + QStringLiteral("Title"), m_page, Text::Title);
    title->setText(text);
    title->setStrong(true);
    title->setWordWrap(true);
    row->addWidget(title);
    auto *state = new Chip(objectName() + QStringLiteral("State"), m_page);
    state->setChip(chip, tone, shape);
    state->setVisible(!chip.isEmpty());
    row->addWidget(state, 0, Qt::AlignVCenter);
    row->addStretch(1);
    m_column->addLayout(row);
}

void DetailColumn::addSentence(const QString &text, Role role)
{
    auto *label = new TextLabel(nextName("Sentence"), m_page, Text::Body, role);
    label->setText(text);
    label->setWordWrap(true);
    label->setSelectable(true);
    m_column->addWidget(label);
}

void DetailColumn::addHeading(const QString &text)
{
    auto *label = new SectionLabel(nextName("Heading"), m_page);
    label->setText(text);
    m_column->addWidget(label);
}

void DetailColumn::addSeparator()
{
    m_column->addWidget(new Hairline(m_page));
}

void DetailColumn::addNotice(const QString &title, const QString &sentence, Tone tone)
{
    auto *box = new Notice(nextName("Notice"), tone, m_page);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(pixels(Space::M), pixels(Space::M), pixels(Space::M), pixels(Space::M));
    column->setSpacing(pixels(Space::XS));
    auto *head = new TextLabel(box->objectName() + QStringLiteral("Title"), box);
    head->setText(title);
    head->setStrong(true);
    head->setTone(tone);
    head->setWordWrap(true);
    column->addWidget(head);
    if (!sentence.isEmpty()) {
        auto *words = new TextLabel(box->objectName() + QStringLiteral("Sentence"), box);
        words->setText(sentence);
        words->setWordWrap(true);
        words->setSelectable(true);
        column->addWidget(words);
    }
    m_column->addWidget(box);
}

FactGrid *DetailColumn::addFacts(const QString &name, const QList<FactText> &facts)
{
    auto *grid = new FactGrid(name, m_page);
    grid->setFacts(facts);
    m_column->addWidget(grid);
    return grid;
}

void DetailColumn::addLine(const DetailLine &line)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(pixels(Space::S));
    auto *dot = new StateDot(nextName("Dot"), m_page);
    dot->setWords({line.state, line.tone, line.shape});
    row->addWidget(dot, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(pixels(Space::XS) / 2);
    auto *text = new TextLabel(nextName("Line"), m_page);
    text->setText(line.text);
    text->setWordWrap(true);
    text->setSelectable(true);
    words->addWidget(text);
    if (!line.below.isEmpty()) {
        auto *below = new MixedLabel(nextName("Below"), m_page);
        below->setFont(fontOf(Text::Small, below->font()));
        below->setRuns({{line.below, Role::Muted, line.isBelowMono}});
        words->addWidget(below);
    }
    row->addLayout(words, 1);
    if (!line.copied.isEmpty()) {
        auto *copying = new CopyButton(nextName("Copy"), m_page);
        copying->setCopied(line.copied, line.text);
        copying->setAlwaysShown(true);
        row->addWidget(copying, 0, Qt::AlignTop);
    }
    if (!line.aside.isEmpty()) {
        auto *aside = new TextLabel(nextName("Aside"), m_page, Text::Small, Role::Muted);
        aside->setText(line.aside);
        row->addWidget(aside, 0, Qt::AlignTop);
    }
    m_column->addLayout(row);
}

void DetailColumn::addWidget(QWidget *widget)
{
    m_column->addWidget(widget);
}

} // namespace wingman::ui

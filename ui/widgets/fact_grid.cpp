// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fact_grid.h"

#include "widgets/copy_button.h"
#include "widgets/link_button.h"
#include "widgets/text_label.h"

#include <QGridLayout>

namespace wingman::ui {
namespace {

constexpr qsizetype longestWord = 36;
constexpr qsizetype wordStart = 20;
constexpr qsizetype wordEnd = 10;

/// A word that no line holds keeps its two ends: one digest does not make the whole column wider than its place.
QString withoutLongWords(const QString &text)
{
    QStringList words = text.split(QLatin1Char(' '));
    for (QString &word : words) {
        if (word.size() > longestWord)
            word = word.first(wordStart) + QChar(0x2026) + word.last(wordEnd);
    }
    return words.join(QLatin1Char(' '));
}

} // namespace

/// The value's side of a row; its key lies beside it in the grid.
class FactGrid::Row final : public QWidget
{
public:
    Row(int position, FactGrid *grid)
        : QWidget(grid),
          key(new TextLabel(QStringLiteral("factKey%1").arg(position), grid, Text::Body, Role::Muted)),
          value(new TextLabel(QStringLiteral("factValue%1").arg(position), this)),
          link(new LinkButton(QStringLiteral("factLink%1").arg(position), this)),
          copy(new CopyButton(QStringLiteral("factCopy%1").arg(position), this))
    {
        setObjectName(QStringLiteral("factRow%1").arg(position));
        value->setWordWrap(true);
        value->setSelectable(true);
        key->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(pixels(Space::S));
        row->addWidget(value, 1);
        row->addWidget(link, 0, Qt::AlignTop);
        row->addWidget(copy, 0, Qt::AlignTop);
        row->addStretch(0);
        connect(link, &LinkButton::clicked, grid, [grid, position] { Q_EMIT grid->linkActivated(position); });
    }

    void show(const FactText &fact)
    {
        if (key->text() != fact.key)
            key->setText(fact.key);
        const QString shown = withoutLongWords(fact.value);
        const bool isWhole = shown == fact.value;
        if (value->text() != shown)
            value->setText(shown);
        value->setMono(fact.mono);
        value->setTone(fact.tone == Tone::Plain ? std::nullopt : std::optional(fact.tone));
        value->setToolTip((isWhole || !fact.tooltip.isEmpty() ? fact.tooltip : fact.value).toHtmlEscaped());
        value->setAccessibleName(fact.key);
        value->setAccessibleDescription(fact.value);
        value->setWordWrap(fact.linkText.isEmpty()); // the link follows the words
        static_cast<QHBoxLayout *>(layout())->setStretchFactor(value, fact.linkText.isEmpty() ? 1 : 0);
        link->setText(fact.linkText);
        link->setVisible(!fact.linkText.isEmpty());
        const QString copied = isWhole || !fact.copied.isEmpty() ? fact.copied : fact.value;
        copy->setCopied(copied, fact.key);
        copy->setVisible(!copied.isEmpty());
    }

    TextLabel *key;
    TextLabel *value;
    LinkButton *link;
    CopyButton *copy;
};

FactGrid::FactGrid(const QString &objectName, QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    setObjectName(objectName);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(pixels(Space::M));
    m_grid->setVerticalSpacing(pixels(Space::S));
    m_grid->setColumnStretch(1, 1);
}

void FactGrid::setFacts(const QList<FactText> &facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    while (m_rows.size() > facts.size()) {
        const Row *row = m_rows.takeLast();
        delete row->key;
        delete row;
    }
    while (m_rows.size() < facts.size()) {
        const int position = static_cast<int>(m_rows.size());
        auto *row = new Row(position, this);
        m_grid->addWidget(row->key, position, 0, Qt::AlignTop);
        m_grid->addWidget(row, position, 1, Qt::AlignTop);
        m_rows.append(row);
    }
    for (qsizetype i = 0; i < facts.size(); ++i)
        m_rows[i]->show(facts[i]);
}

} // namespace wingman::ui

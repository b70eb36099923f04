// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/plan_form.h"

#include "base/redaction.h"
#include "theme/theme.h"
#include "widgets/text_label.h"

#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>

namespace wingman::ui {
namespace {

constexpr int longestReason = 1000;
constexpr int firstFieldRow = 100; // below every row of text

} // namespace

PlanForm::PlanForm(const QString &objectName, QWidget *parent)
    : QWidget(parent),
      m_grid(new QGridLayout(this)),
      m_reasonLabel(new TextLabel(objectName + QStringLiteral("ReasonLabel"), this, Text::Body, Role::Muted)),
      m_reason(new QLineEdit(this)),
      m_typedLabel(new TextLabel(objectName + QStringLiteral("ConfirmLabel"), this, Text::Body, Role::Muted)),
      m_typed(new QLineEdit(this)),
      m_typedHint(new TextLabel(objectName + QStringLiteral("ConfirmHint"), this, Text::Small, Role::Muted))
{
    setObjectName(objectName);
    m_reason->setObjectName(objectName + QStringLiteral("Reason"));
    m_reason->setMaxLength(longestReason);
    m_reasonLabel->setBuddy(m_reason);
    m_typed->setObjectName(objectName + QStringLiteral("Confirm"));
    m_typedLabel->setBuddy(m_typed);
    m_typedHint->setWordWrap(true);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(pixels(Space::M));
    m_grid->setVerticalSpacing(pixels(Space::S));
    m_grid->setColumnStretch(1, 1);
    m_grid->addWidget(m_reasonLabel, firstFieldRow, 0);
    m_grid->addWidget(m_reason, firstFieldRow, 1);
    m_grid->addWidget(m_typedLabel, firstFieldRow + 1, 0);
    m_grid->addWidget(m_typed, firstFieldRow + 1, 1);
    m_grid->addWidget(m_typedHint, firstFieldRow + 2, 1);
    connect(m_reason, &QLineEdit::textChanged, this, &PlanForm::edited);
    connect(m_typed, &QLineEdit::textChanged, this, [this] {
        retranslate(); // the hint says whether it matches
        Q_EMIT edited();
    });
    setReasonAsked(false, false);
    setPhrase({});
    retranslate();
}

void PlanForm::setRows(const QList<FormRow> &rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    while (m_lines.size() > rows.size()) {
        const auto line = m_lines.takeLast();
        delete line.first;
        delete line.second;
    }
    while (m_lines.size() < rows.size()) {
        const int position = static_cast<int>(m_lines.size());
        auto *key =
            new TextLabel(QStringLiteral("%1Key%2").arg(objectName()).arg(position), this, Text::Body, Role::Muted);
        auto *value = new TextLabel(QStringLiteral("%1Value%2").arg(objectName()).arg(position), this);
        value->setWordWrap(true);
        value->setSelectable(true);
        m_grid->addWidget(key, position, 0, Qt::AlignTop);
        m_grid->addWidget(value, position, 1);
        m_lines.append(std::pair(key, value));
    }
    for (qsizetype i = 0; i < rows.size(); ++i) {
        m_lines.at(i).first->setText(rows.at(i).key);
        m_lines.at(i).second->setText(rows.at(i).value);
        m_lines.at(i).second->setAccessibleName(tr("%1: %2", "key, value").arg(rows.at(i).key, rows.at(i).value));
    }
}

void PlanForm::setReasonAsked(bool asked, bool mustBe)
{
    m_reasonMustBe = mustBe;
    m_reasonLabel->setVisible(asked);
    m_reason->setVisible(asked);
    retranslate();
}

void PlanForm::setPhrase(const QString &phrase)
{
    if (phrase != m_phrase)
        m_typed->clear();
    m_phrase = phrase;
    for (QWidget *widget :
         {static_cast<QWidget *>(m_typedLabel), static_cast<QWidget *>(m_typed), static_cast<QWidget *>(m_typedHint)})
        widget->setVisible(!phrase.isEmpty());
    retranslate();
}

void PlanForm::setReadOnly(bool readOnly)
{
    m_reason->setReadOnly(readOnly);
    m_typed->setReadOnly(readOnly);
}

QString PlanForm::reason() const
{
    return m_reason->text().trimmed();
}

QString PlanForm::typed() const
{
    return m_typed->text();
}

void PlanForm::retranslate()
{
    m_reasonLabel->setText(tr("&Reason"));
    m_reason->setPlaceholderText(m_reasonMustBe ? tr("Why? It is kept with the record, and whoever asked reads it")
                                                : tr("Why? It is kept with the record"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setAccessibleDescription(m_reason->placeholderText());
    m_typedLabel->setText(tr("&Confirm"));
    m_typed->setPlaceholderText(tr("Type %1").arg(inert(m_phrase)));
    m_typed->setAccessibleName(tr("Confirm by typing %1").arg(inert(m_phrase)));
    const QString hint = m_typed->text() == m_phrase
                             ? tr("It matches.")
                             : tr("Data is lost or the risk is high: type “%1”, exactly so.").arg(inert(m_phrase));
    m_typedHint->setText(hint);
    m_typed->setAccessibleDescription(hint);
}

void PlanForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace wingman::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/posture_rows.h"

#include "theme/style.h"
#include "widgets/link_button.h"
#include "widgets/state_dot.h"
#include "widgets/text_label.h"

#include <QBoxLayout>
#include <QPushButton>

namespace wingman::ui {
namespace {

Place placeOf(const QString &check)
{
    if (check == QStringLiteral("allowlist"))
        return {QStringLiteral("settings"), QStringLiteral("policy")};
    if (check == QStringLiteral("chain"))
        return {QStringLiteral("audit"), QStringLiteral("chain")};
    if (check == QStringLiteral("endpoints"))
        return {QStringLiteral("fleet")};
    return {QStringLiteral("settings"), QStringLiteral("data")};
}

} // namespace

PostureSheet::Rules::Rules(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("postureRules"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(pixels(Space::M));
    m_grid->setVerticalSpacing(pixels(Space::XS));
    m_grid->setColumnStretch(4, 1);
}

void PostureSheet::Rules::setRules(const QList<RuleText> &rules)
{
    while (m_rows.size() < rules.size()) {
        const auto number = m_rows.size();
        const auto label = [&](const char *part, Role role) {
            return new TextLabel(QStringLiteral("postureRule%1%2").arg(number).arg(QLatin1String(part)), this,
                                 Text::Body, role);
        };
        Row row{new StateDot(QStringLiteral("postureRule%1Dot").arg(number), this), label("Name", Role::Text),
                label("About", Role::Muted), label("Said", Role::Text), label("Outcome", Role::Muted)};
        row.rule->setMono(true);
        row.said->setMono(true);
        row.outcome->setWordWrap(true);
        const auto line = static_cast<int>(number);
        m_grid->addWidget(row.dot, line, 0);
        m_grid->addWidget(row.rule, line, 1);
        m_grid->addWidget(row.about, line, 2);
        m_grid->addWidget(row.said, line, 3);
        m_grid->addWidget(row.outcome, line, 4);
        m_rows.append(row);
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const bool there = i < rules.size();
        const Row &row = m_rows.at(i);
        for (QWidget *widget : std::initializer_list<QWidget *>{row.dot, row.rule, row.about, row.said, row.outcome})
            widget->setVisible(there);
        if (!there)
            continue;
        const RuleText &rule = rules.at(i);
        row.dot->setWords({rule.outcome, rule.tone, rule.shape});
        row.rule->setText(rule.rule);
        row.rule->setAccessibleName(
            PostureSheet::tr("%1 (%2), value %3: %4", "a rule").arg(rule.rule, rule.about, rule.said, rule.outcome));
        row.about->setText(rule.about);
        row.said->setText(rule.said);
        row.outcome->setText(rule.outcome);
        row.outcome->setTone(rule.tone);
        row.rule->setStrong(rule.tone != Tone::Muted);
    }
}

PostureSheet::Checks::Checks(Navigator &navigator, PostureSheet *sheet)
    : QWidget(sheet), m_navigator(navigator), m_sheet(sheet), m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("postureChecks"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(pixels(Space::M));
    m_grid->setVerticalSpacing(pixels(Space::XS));
    m_grid->setColumnStretch(1, 1);
}

void PostureSheet::Checks::make(const QString &name)
{
    Row row{new StateDot(QStringLiteral("postureCheckDot_") + name, this),
            new TextLabel(QStringLiteral("postureCheck_") + name, this),
            new TextLabel(QStringLiteral("postureCheckDetail_") + name, this, Text::Small, Role::Muted),
            new LinkButton(QStringLiteral("postureCheckLink_") + name, this)};
    row.detail->setWordWrap(true);
    const int line = static_cast<int>(m_rows.size()) * 2;
    m_grid->addWidget(row.dot, line, 0);
    m_grid->addWidget(row.title, line, 1);
    m_grid->addWidget(row.there, line, 2);
    m_grid->addWidget(row.detail, line + 1, 1, 1, 2);
    QObject::connect(row.there, &QAbstractButton::clicked, this, [this, name] {
        m_sheet->dismiss();
        m_navigator.go(placeOf(name));
    });
    m_rows.append(row);
}

void PostureSheet::Checks::setChecks(const QList<ArmingCheck> &checks, bool checking)
{
    while (m_rows.size() < checks.size())
        make(checks.at(m_rows.size()).name);
    for (qsizetype i = 0; i < checks.size(); ++i) {
        const ArmingCheck &check = checks.at(i);
        const Row &row = m_rows.at(i);
        StateWords words{PostureSheet::tr("not known", "a check"), Tone::Warn, Shape::Triangle};
        if (checking)
            words = {PostureSheet::tr("being checked", "a check"), Tone::Muted, Shape::HalfDisc};
        else if (check.passed)
            words = *check.passed ? StateWords{PostureSheet::tr("well", "a check"), Tone::Ok, Shape::Disc}
                                  : StateWords{PostureSheet::tr("not well", "a check"), Tone::Danger, Shape::Cross};
        row.dot->setWords(words);
        row.title->setText(check.title);
        row.title->setAccessibleName(PostureSheet::tr("%1: %2", "a check, its result").arg(check.title, words.word));
        const QString detail = checking ? QString() : check.detail;
        row.detail->setText(detail);
        row.detail->setVisible(!detail.isEmpty());
        row.detail->setTone(check.passed.value_or(true) ? std::nullopt : std::optional(Tone::Danger));
        row.there->setText(PostureSheet::tr("go there"));
        row.there->setAccessibleName(PostureSheet::tr("Go to what this check is about: %1").arg(check.title));
        row.there->setVisible(!checking && !check.passed.value_or(false));
    }
}

PostureSheet::Action::Action(const QString &objectName, bool riskier, QWidget *parent)
    : QWidget(parent),
      m_title(new TextLabel(objectName + QStringLiteral("Title"), this)),
      m_sentence(new TextLabel(objectName + QStringLiteral("Sentence"), this, Text::Small, Role::Muted)),
      m_row(new QHBoxLayout(this)),
      m_button(new QPushButton(this))
{
    setObjectName(objectName);
    m_sentence->setWordWrap(true);
    m_button->setObjectName(objectName + QStringLiteral("Button"));
    m_button->setAutoDefault(false);
    if (riskier)
        setKind(m_button, ButtonKind::Danger);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_sentence);
    m_row->setContentsMargins(0, pixels(Space::XS), 0, pixels(Space::XS));
    m_row->setSpacing(pixels(Space::M));
    m_row->addLayout(words, 1);
    m_row->addWidget(m_button);
}

void PostureSheet::Action::setWords(const QString &title, const QString &sentence, const QString &button)
{
    m_title->setText(title);
    m_words = sentence;
    m_button->setText(button);
}

void PostureSheet::Action::setRefused(const QString &reason)
{
    m_button->setEnabled(reason.isEmpty());
    m_sentence->setText(reason.isEmpty() ? m_words : reason);
    m_sentence->setTone(reason.isEmpty() ? std::nullopt : std::optional(Tone::Warn));
    m_button->setToolTip(m_sentence->text().toHtmlEscaped());
    m_button->setAccessibleDescription(m_sentence->text());
}

void PostureSheet::Action::addChoice(QWidget *choice)
{
    m_row->insertWidget(m_row->count() - 1, choice);
}

} // namespace wingman::ui

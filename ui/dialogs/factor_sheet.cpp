// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/factor_sheet.h"

#include "base/redaction.h"
#include "theme/style.h"
#include "widgets/segmented.h"
#include "widgets/text_label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <algorithm>

namespace wingman::ui {
namespace {

constexpr int columns = 64; // characters
const QString totp = QStringLiteral("totp");
const QString recovery = QStringLiteral("recovery");

} // namespace

QStringList FactorSheet::answerable(const QStringList &ways)
{
    QStringList here;
    for (const QString &way : {totp, recovery}) {
        if (ways.contains(way))
            here.append(way);
    }
    return here;
}

FactorSheet::FactorSheet(LoginLink &logins, FactorQuestion question, QWidget *window)
    : Sheet(QStringLiteral("factorSheet"), window),
      m_logins(logins),
      m_question(std::move(question)),
      m_words(new TextLabel(QStringLiteral("factorWords"), this)),
      m_ways(new Segmented(QStringLiteral("factorWays"), this)),
      m_title(new TextLabel(QStringLiteral("factorTitle"), this)),
      m_code(new QLineEdit(this)),
      m_note(new TextLabel(QStringLiteral("factorNote"), this, Text::Small, Role::Muted)),
      m_close(new QPushButton(this)),
      m_send(new QPushButton(this))
{
    setColumns(columns);
    setIcon(Icon::Key, Tone::Accent);
    m_words->setWordWrap(true);
    m_note->setWordWrap(true);
    m_code->setObjectName(QStringLiteral("factorCode"));
    m_code->setMaxLength(200);
    m_code->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_title->setBuddy(m_code);
    m_close->setObjectName(QStringLiteral("factorClose"));
    m_send->setObjectName(QStringLiteral("factorSend"));
    for (QPushButton *button : {m_close, m_send})
        button->setAutoDefault(false);
    setKind(m_send, ButtonKind::Primary);
    auto *line = new QHBoxLayout;
    line->addWidget(m_title);
    line->addWidget(m_code, 1);
    body()->setSpacing(pixels(Space::M));
    body()->addWidget(m_words);
    body()->addWidget(m_ways, 0, Qt::AlignLeft);
    body()->addLayout(line);
    body()->addWidget(m_note);
    addButton(m_close);
    addButton(m_send);
    setFirstFocus(m_code);
    connect(m_ways, &Segmented::currentIdChanged, this, [this] {
        m_code->setText({}); // clear() could be undone, in clear text
        retranslate();
    });
    connect(m_code, &QLineEdit::textChanged, this, &FactorSheet::showState);
    connect(m_code, &QLineEdit::returnPressed, this, &FactorSheet::answer);
    connect(m_send, &QAbstractButton::clicked, this, &FactorSheet::answer);
    connect(m_close, &QAbstractButton::clicked, this, &Sheet::dismiss);
    connect(this, &Sheet::dismissed, this, [this] {
        m_code->setText({});
        if (!std::exchange(m_isAnswered, true))
            m_logins.decline(m_question.id);
    });
    connect(&m_logins, &LoginLink::questionsChanged, this, [this] {
        const auto open = m_logins.questions();
        const bool waits =
            std::any_of(open.cbegin(), open.cend(), [this](const auto &one) { return one.id == m_question.id; });
        if (waits || m_isAnswered)
            return;
        m_isAnswered = true; // it is over: nobody waits for an answer any more
        dismiss();
    });
    retranslate();
}

QString FactorSheet::problem() const
{
    const QString code = m_code->text().trimmed();
    if (answerable(m_question.ways).isEmpty())
        return tr("None of these can be given here; a token needs none.");
    if (code.isEmpty())
        return tr("The code is needed.");
    static const QRegularExpression digits(QStringLiteral("\\A[0-9]{6,8}\\z"));
    if (m_ways->currentId() == totp && !digits.match(QString(code).remove(QLatin1Char(' '))).hasMatch())
        return tr("The code has six to eight digits.");
    return {};
}

void FactorSheet::answer()
{
    if (!problem().isEmpty() || m_isAnswered)
        return showState();
    m_isAnswered = true;
    const bool isTotp = m_ways->currentId() == totp;
    QString code = m_code->text().trimmed();
    if (isTotp)
        code.remove(QLatin1Char(' '));
    m_logins.answer(m_question.id, isTotp ? totp : recovery, std::make_shared<const SecretText>(code));
    m_code->setText({}); // where they share it, it is this one's alone now
    code.fill(QChar());
    dismiss();
}

void FactorSheet::showState()
{
    const QString why = problem();
    m_send->setEnabled(why.isEmpty());
    m_send->setToolTip(why.toHtmlEscaped());
    m_send->setAccessibleDescription(why);
}

void FactorSheet::retranslate()
{
    setTitle(tr("A second factor is needed"));
    setSubtitle(inert(m_question.endpoint));
    m_words->setText(tr("%1 signs in at %2, which asks for a second factor. It is not kept.")
                         .arg(inert(m_question.user), inert(m_question.endpoint)));
    const QStringList here = answerable(m_question.ways);
    const QString now = m_ways->currentId();
    QList<Segment> segments;
    for (const QString &way : here)
        segments.append({way, way == totp ? tr("App (TOTP)") : tr("Recovery key")});
    m_ways->setName(tr("Which second factor"));
    m_ways->setSegments(segments);
    if (now.isEmpty() && !here.isEmpty())
        m_ways->setCurrentId(here.first());
    m_ways->setVisible(segments.size() > 1);
    const bool isTotp = m_ways->currentId() == totp;
    m_title->setText(isTotp ? tr("&Code") : tr("&Key"));
    m_code->setAccessibleName(isTotp ? tr("Code of the app") : tr("Recovery key"));
    m_code->setEchoMode(isTotp ? QLineEdit::Normal : QLineEdit::Password);
    m_code->setEnabled(!here.isEmpty());
    QStringList others = m_question.ways;
    for (const QString &way : here)
        others.removeAll(way);
    QString note = isTotp ? tr("It changes every half minute.") : tr("Each recovery key is good for one time.");
    if (here.isEmpty())
        note = tr("This user has only %1, which needs a browser. Sign in with an API token instead.")
                   .arg(inert(others.join(QStringLiteral(", "))));
    m_note->setText(note);
    m_close->setText(tr("Do not sign in"));
    m_close->setAccessibleName(m_close->text());
    m_send->setText(tr("&Sign in"));
    m_send->setAccessibleName(tr("Sign in"));
    showState();
}

void FactorSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Sheet::changeEvent(event);
}

} // namespace wingman::ui

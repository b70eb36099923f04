// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/lock_view.h"

#include "base/redaction.h"
#include "link/then.h"
#include "theme/announcement.h"
#include "theme/style.h"
#include "widgets/age_label.h"
#include "widgets/flow_layout.h"
#include "widgets/icon_square.h"
#include "widgets/posture_badge.h"
#include "widgets/posture_words.h"
#include "widgets/progress_line.h"
#include "widgets/text_label.h"

#include <QBoxLayout>
#include <QFrame>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace wingman::ui {
namespace {

constexpr int columns = 60; // characters
constexpr int longestTyped = 1000;
constexpr std::chrono::seconds second{1};
constexpr std::chrono::seconds patience{30};

} // namespace

LockView::LockView(const Links &links, AgeTicker *ticker, QWidget *window)
    : Curtain(QStringLiteral("lockView"), window),
      m_links(links),
      m_card(new QFrame(this)),
      m_icon(new IconSquare(QStringLiteral("lockIcon"), m_card, IconSquare::Size::Large)),
      m_title(new TextLabel(QStringLiteral("lockTitle"), m_card, Text::Title)),
      m_why(new TextLabel(QStringLiteral("lockWhy"), m_card, Text::Body, Role::Muted)),
      m_age(new AgeLabel(QStringLiteral("lockAge"), ticker, m_card)),
      m_running(new TextLabel(QStringLiteral("lockRunning"), m_card, Text::Body, Role::Muted)),
      m_field(new TextLabel(QStringLiteral("lockFieldTitle"), m_card)),
      m_passphrase(new QLineEdit(m_card)),
      m_unlock(new QPushButton(m_card)),
      m_progress(new ProgressLine(QStringLiteral("lockProgress"), m_card)),
      m_said(new TextLabel(QStringLiteral("lockSaid"), m_card)),
      m_help(new TextLabel(QStringLiteral("lockHelp"), m_card, Text::Small, Role::Muted)),
      m_command(new TextLabel(QStringLiteral("lockCommand"), m_card, Text::Small)),
      m_quit(new QPushButton(m_card)),
      m_posture(new PostureBadge(this))
{
    m_card->setObjectName(QStringLiteral("lockCard"));
    m_card->setFocusPolicy(Qt::ClickFocus); // has the keyboard while nothing may be typed
    setSurface(m_card, SurfaceKind::Card);
    m_icon->setIcon(Icon::Lock, Tone::Accent);
    m_title->setStrong(true);
    m_passphrase->setObjectName(QStringLiteral("lockPassphrase"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setMaxLength(longestTyped);
    m_passphrase->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    m_field->setBuddy(m_passphrase);
    // It says why it is so in the window that is locked.
    m_posture->setObjectName(QStringLiteral("lockPosture"));
    m_posture->setFocusPolicy(Qt::NoFocus);
    m_posture->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_unlock->setObjectName(QStringLiteral("lockUnlock"));
    m_quit->setObjectName(QStringLiteral("lockQuit"));
    setKind(m_unlock, ButtonKind::Primary);
    setKind(m_quit, ButtonKind::Quiet);
    for (QPushButton *button : {m_unlock, m_quit})
        button->setAutoDefault(false);
    for (TextLabel *label : {m_title, m_running, m_said, m_help})
        label->setWordWrap(true);
    m_command->setMono(true);
    m_command->setSelectable(true);

    auto *since = new FlowLayout; // one line, or two where a language is long
    since->setSpacing(pixels(Space::XS));
    since->addWidget(m_why);
    since->addWidget(m_age);
    auto *words = new QVBoxLayout;
    words->setSpacing(pixels(Space::XS));
    words->addWidget(m_title);
    words->addLayout(since);
    auto *head = new QHBoxLayout;
    head->setSpacing(pixels(Space::M));
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    auto *line = new QHBoxLayout;
    line->setSpacing(pixels(Space::S));
    line->addWidget(m_passphrase, 1);
    line->addWidget(m_unlock);
    auto *field = new QVBoxLayout;
    field->setSpacing(pixels(Space::XS));
    field->addWidget(m_field);
    field->addLayout(line);
    field->addWidget(m_progress);
    field->addWidget(m_said);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(pixels(Space::M));
    foot->addWidget(m_command, 1);
    foot->addWidget(m_quit);
    auto *help = new QVBoxLayout;
    help->setSpacing(pixels(Space::XS));
    help->addWidget(m_help);
    help->addLayout(foot);
    auto *column = new QVBoxLayout(m_card);
    column->setContentsMargins(pixels(Space::XL), pixels(Space::XL), pixels(Space::XL), pixels(Space::L));
    column->setSpacing(pixels(Space::L));
    column->addLayout(head);
    column->addWidget(m_running);
    column->addLayout(field);
    column->addLayout(help);
    auto *middle = new QVBoxLayout(this);
    // Without an alignment: only so is the card as high as its words need at its width.
    auto *across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(m_card);
    across->addStretch(1);
    middle->setSpacing(pixels(Space::XL));
    middle->addStretch(2);
    middle->addWidget(m_posture, 0, Qt::AlignHCenter);
    middle->addLayout(across);
    middle->addStretch(3);

    m_countdown.setInterval(second);
    connect(&m_countdown, &QTimer::timeout, this, [this] {
        if (--m_secondsLeft <= 0) {
            m_countdown.stop();
            m_error.reset();
        }
        showState();
        if (m_secondsLeft <= 0)
            m_passphrase->setFocus(Qt::OtherFocusReason);
    });
    m_forgotten.setSingleShot(true);
    m_forgotten.setInterval(patience);
    connect(&m_forgotten, &QTimer::timeout, this, [this] {
        m_passphrase->setText({});
        showState();
    });
    connect(m_passphrase, &QLineEdit::textEdited, this, [this] {
        m_forgotten.start();
        if (m_error && m_error->code == Code::PassphraseWrong)
            m_error.reset();
        showState();
    });
    connect(m_passphrase, &QLineEdit::returnPressed, this, &LockView::tryToUnlock);
    connect(m_unlock, &QAbstractButton::clicked, this, &LockView::tryToUnlock);
    connect(m_quit, &QAbstractButton::clicked, this, &LockView::quitRequested);
    connect(&m_links.feed, &Feed::overviewChanged, this, &LockView::showBehind);
    connect(&m_links.work, &WorkLink::runningChanged, this, &LockView::showBehind);
    retranslate();
}

QWidget *LockView::firstFocus()
{
    return m_passphrase->isEnabled() ? static_cast<QWidget *>(m_passphrase) : m_card;
}

void LockView::lock(std::optional<sessions::LockReason> reason, Instant since)
{
    if (isDrawn())
        return;
    m_reason = reason;
    m_error.reset();
    m_age->setInstant(since);
    retranslate();
    draw();
}

void LockView::open()
{
    if (!isDrawn())
        return;
    m_passphrase->setText({}); // clear() could be undone, in clear text
    m_countdown.stop();
    m_secondsLeft = 0;
    m_error.reset();
    lift();
    Q_EMIT unlocked();
}

/// How many go on, without a name; and the posture, which is in sight always.
void LockView::showBehind()
{
    const auto running = static_cast<int>(m_links.work.running().size());
    m_running->setText(tr("%n operation(s) go on behind it.", nullptr, running));
    m_running->setVisible(running > 0);
    if (m_links.feed.hasOverview()) {
        PostureWords words = wordsFor(m_links.feed.overview().posture);
        words.reason.clear(); // it may name what lies behind
        m_posture->setWords(words);
    }
}

void LockView::setProblem(const Error &error)
{
    m_error = error;
    showState();
}

void LockView::tryToUnlock()
{
    if (m_isAsking || m_secondsLeft > 0 || m_passphrase->text().isEmpty())
        return;
    m_isAsking = true;
    m_error.reset();
    QString typed = m_passphrase->text();
    const auto given = std::make_shared<const SecretText>(typed);
    m_passphrase->setText({}); // where they share it, it is this one's alone now
    typed.fill(QChar());
    showState();
    then(this, m_links.session.unlock(given, Cancel()), [this](const Result<> &result) { answered(result); });
}

void LockView::answered(const Result<> &result)
{
    m_isAsking = false;
    if (result) {
        showState();
        open();
        return;
    }
    m_error = result.error();
    if (m_error->code == Code::TooManyAttempts) {
        m_secondsLeft = std::max(m_error->arguments.text(u"seconds").toInt(), 1);
        m_countdown.start();
    }
    showState();
    firstFocus()->setFocus(Qt::OtherFocusReason);
    m_said->setAccessibleName(m_said->text());
    announce(m_said);
}

void LockView::showState()
{
    const bool waits = m_secondsLeft > 0;
    // Not to the next one by itself: whoever types on would press a button.
    if ((m_isAsking || waits) && (m_passphrase->hasFocus() || m_unlock->hasFocus()))
        m_card->setFocus(Qt::OtherFocusReason);
    m_passphrase->setEnabled(!m_isAsking && !waits);
    m_unlock->setEnabled(!m_isAsking && !waits && !m_passphrase->text().isEmpty());
    const QString why = waits                            ? tr("It was wrong too often.")
                        : m_passphrase->text().isEmpty() ? tr("The passphrase is needed.")
                                                         : QString();
    m_unlock->setToolTip(why);
    m_unlock->setAccessibleDescription(why);
    m_progress->setVisible(m_isAsking);
    QString said;
    if (m_isAsking)
        said = tr("Looking whether it is right…");
    else if (waits)
        said = tr("It was wrong too often. You can try again in %n second(s).", nullptr, m_secondsLeft);
    else if (m_error)
        said = inert(m_error->sentence());
    m_said->setText(said);
    m_said->setAccessibleName(said);
    m_said->setVisible(!said.isEmpty());
    m_said->setTone(m_isAsking ? std::nullopt : std::optional(Tone::Danger));
}

void LockView::retranslate()
{
    setAccessibleName(tr("Wingman is locked"));
    m_title->setText(tr("Wingman is locked"));
    m_card->setAccessibleName(m_title->text());
    if (!m_reason)
        m_why->setText(tr("Locked since it started,", "then an age"));
    else if (*m_reason == sessions::LockReason::Idle)
        m_why->setText(tr("Locked because nobody used it,", "then an age"));
    else if (*m_reason == sessions::LockReason::Desktop)
        m_why->setText(tr("Locked with the desktop,", "then an age"));
    else
        m_why->setText(tr("Locked by you,", "then an age"));
    m_field->setText(tr("&Passphrase"));
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_unlock->setText(tr("&Unlock"));
    m_unlock->setAccessibleName(tr("Unlock"));
    m_progress->setName(tr("Looking whether it is right"));
    m_help->setText(tr("Forgotten? In a terminal this takes the passphrase away, and the record says so:"));
    m_command->setText(QStringLiteral("wingmanctl lock remove --forgotten"));
    m_quit->setText(tr("&Quit Wingman"));
    m_quit->setAccessibleName(tr("Quit Wingman"));
    showBehind();
    showState();
}

void LockView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        resizeEvent(nullptr);
    Curtain::changeEvent(event);
}

void LockView::resizeEvent(QResizeEvent *)
{
    const int widest = fontMetrics().averageCharWidth() * columns + 2 * pixels(Space::XL);
    m_card->setFixedWidth(std::min(widest, width() - 2 * pixels(Space::L)));
}

} // namespace wingman::ui

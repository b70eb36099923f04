// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workloads/logs_tab.h"

#include "link/then.h"
#include "pages/workloads/file_writing.h"
#include "pages/workloads/stream_pump.h"
#include "widgets/failure_message.h"
#include "widgets/format.h"
#include "widgets/log_view.h"
#include "widgets/message_banner.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QStackedWidget>

namespace wingman::ui {
namespace {

using namespace std::chrono_literals;
using inventory::LogLine;

constexpr int firstLines = 1000;
constexpr std::chrono::milliseconds firstPause = 1s;
constexpr std::chrono::milliseconds longestPause = 15s;

QString choicesName()
{
    return preference::pageLayout(QStringLiteral("workloads"), QStringLiteral("logs"));
}

} // namespace

LogsTab::LogsTab(const PageContext &context, WorkloadSubject &subject, QWidget *parent)
    : DetailsTab(QStringLiteral("detailsLogsTab"), context, subject, parent),
      m_stack(new QStackedWidget(this)),
      m_banner(new MessageBanner(QStringLiteral("logsBanner"), this)),
      m_message(new MessagePanel(this)),
      m_view(new LogView(QStringLiteral("logs"), this)),
      m_pause(firstPause)
{
    m_message->setObjectName(QStringLiteral("logsMessage"));
    m_stack->setObjectName(QStringLiteral("logsStack"));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_message);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    const QString choices = context.preferences.value(choicesName());
    if (!choices.isEmpty())
        m_view->setChoices({choices.contains(QStringLiteral("wrap")), choices.contains(QStringLiteral("times"))});
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (isActive() && m_subject.isRunning())
            open();
    });
    const auto tryAgain = [this] {
        m_pause = firstPause;
        open();
    };
    connect(m_message, &MessagePanel::primaryRequested, this, tryAgain);
    connect(m_banner, &MessageBanner::primaryRequested, this, tryAgain);
    connect(m_view, &LogView::saveRequested, this, &LogsTab::save);
    connect(m_view, &LogView::choicesChanged, this, [this] {
        const LogView::Choices now = m_view->choices();
        QStringList words{QStringLiteral("chosen")};
        if (now.wrapped)
            words.append(QStringLiteral("wrap"));
        if (now.timesShown)
            words.append(QStringLiteral("times"));
        m_context.preferences.set(choicesName(), words.join(QLatin1Char(' ')));
    });
    retranslate();
}

LogsTab::~LogsTab()
{
    m_cancel.cancel();
}

void LogsTab::begin()
{
    m_pause = firstPause;
    open();
}

void LogsTab::end()
{
    close();
    m_state = State::Idle;
    showState();
}

void LogsTab::close()
{
    m_cancel.cancel();
    m_again.stop();
}

void LogsTab::replaced()
{
    m_view->clear();
    m_any = false;
    m_lastAt.reset();
    m_seenAtLast = 0;
    m_endedAt.reset();
    m_error.reset();
    m_state = State::Idle;
    showState();
}

void LogsTab::changed()
{
    const bool isOver = m_state == State::Ended || m_state == State::Failed;
    if (!isActive() || !isOver)
        return;
    if (!m_subject.isRunning()) { // its log may end before it is seen to have stopped
        m_again.stop();
        showState();
    } else if (!m_again.isActive()) {
        m_pause = firstPause;
        open();
    }
}

/// From the beginning of what is shown, or from where it was left.
void LogsTab::open()
{
    if (!isActive() || !m_subject.isContainer())
        return;
    close();
    m_cancel = Cancel();
    m_state = State::Opening;
    m_error.reset();
    m_toSkip = m_seenAtLast;
    inventory::LogOptions options;
    options.follow = true;
    options.tail = m_lastAt ? -1 : firstLines;
    options.since = m_lastAt;
    const Workload &row = m_subject.row();
    pump<QList<LogLine>>(
        this, m_context.links.targets.logs(row.endpoint, row.id, options, m_cancel), m_cancel,
        [this](const QList<LogLine> &lines) { take(lines); },
        [this](const std::optional<Error> &error) { ended(error); });
    showState();
}

void LogsTab::take(const QList<LogLine> &lines)
{
    QList<LogLine> fresh;
    fresh.reserve(lines.size());
    for (const LogLine &line : lines) {
        // What was shown before the stream was opened again comes once more.
        if (m_toSkip > 0 && m_lastAt && line.at && *line.at <= *m_lastAt) {
            --m_toSkip;
            continue;
        }
        m_toSkip = 0;
        if (line.at && line.at == m_lastAt)
            ++m_seenAtLast;
        else if (line.at)
            m_seenAtLast = 1;
        if (line.at)
            m_lastAt = line.at;
        fresh.append(line);
    }
    m_pause = firstPause;
    m_any = m_any || !fresh.isEmpty();
    const bool isNew = m_state != State::Live;
    m_state = State::Live;
    if (!fresh.isEmpty())
        m_view->append(fresh);
    if (isNew)
        showState();
}

void LogsTab::ended(const std::optional<Error> &error)
{
    m_state = error ? State::Failed : State::Ended;
    m_error = error;
    m_endedAt = m_context.links.feed.now();
    if (m_subject.isRunning()) {
        m_again.start(m_pause);
        m_pause = std::min(m_pause * 2, longestPause);
    }
    showState();
}

void LogsTab::showState()
{
    Message message;
    QString status;
    const QString when = m_endedAt ? formatClockTime(*m_endedAt) : unknownText();
    switch (m_state) {
    case State::Idle:
        break;
    case State::Opening:
        status = tr("Opening…");
        if (!m_any) {
            message.kind = MessageKind::Loading;
            message.title = tr("Reading the log");
        }
        break;
    case State::Live:
        status = tr("Live");
        break;
    case State::Ended:
        status = tr("Ended %1", "clock time").arg(when);
        if (!m_any) {
            message.kind = MessageKind::Empty;
            message.title = tr("It has written nothing");
            message.sentence = tr("Lines appear here by themselves when it writes some.");
        }
        break;
    case State::Failed:
        status = tr("Interrupted %1", "clock time").arg(when);
        message = failureMessage(tr("The log cannot be read now"), *m_error);
        break;
    }
    m_view->setStatus(status);
    m_message->setMessage(message);
    m_stack->setCurrentIndex(!m_any && !message.title.isEmpty() ? 1 : 0);
    Message above;
    if (m_any && m_state == State::Failed) {
        above = message;
    } else if (m_any && m_state == State::Ended && !m_subject.isRunning()) {
        above.title = tr("It stopped writing at %1").arg(when);
        above.sentence = tr("The log goes on here when it is started again.");
    }
    m_banner->setMessage(above);
}

void LogsTab::save()
{
    auto *dialog = new QFileDialog(this, tr("Save the log"));
    dialog->setObjectName(QStringLiteral("logsSaveDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("log"));
    dialog->selectFile(m_subject.isSelected() ? m_subject.row().name + QStringLiteral(".log") : QString());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        then(this, writeFile(path, m_view->text().toUtf8()), [this, path](const Result<> &written) {
            m_context.navigator.say(written ? tr("Saved as %1").arg(inert(path)) : written.error().sentence());
        });
    });
    dialog->open();
}

void LogsTab::retranslate()
{
    showState();
}

} // namespace wingman::ui

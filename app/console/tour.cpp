// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/tour.h"

#include "base/codes.h"
#include "theme/icons.h"

#include <QApplication>
#include <QDir>
#include <atomic>
#include <cstdio>

namespace wingman::console {
namespace {

using namespace std::chrono_literals;

constexpr auto pollInterval = 15ms;
constexpr qint64 patience = 30000; // ms for a step; an upper bound only
constexpr int steady = 2;          // polls in a row

const QSize usual(1440, 900);
const QSize small(1024, 700);

/// Warnings of the program and of Qt: a tour with one has failed.
struct Warnings
{
    std::atomic<int> count{0};
    QtMessageHandler before = nullptr;
};

Warnings &warnings()
{
    static Warnings all; // a message handler has no other way to somebody
    return all;
}

/// What Qt's picture-only platform says of itself, and of a machine without a session.
bool isOfThePlatform(const QString &message)
{
    return message.startsWith(QStringLiteral("This plugin does not support ")) ||
           message.startsWith(QStringLiteral("QStandardPaths: "));
}

void listen(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (isOfThePlatform(message))
        return;
    if (type == QtWarningMsg || type == QtCriticalMsg)
        ++warnings().count;
    if (const QtMessageHandler before = warnings().before; before != nullptr)
        before(type, context, message);
}

QString nameOf(const TourStage::Look &look)
{
    return QStringLiteral("%1-%2x%3").arg(look.theme).arg(look.size.width()).arg(look.size.height());
}

double milliseconds(TurnWatch::Span span)
{
    return static_cast<double>(span.count()) / 1000.0;
}

} // namespace

Tour::Tour(Wish wish, QObject *parent) : QObject(parent), m_wish(std::move(wish))
{
    const QString light = QStringLiteral("light");
    const QString dark = QStringLiteral("dark");
    const QSize size = m_wish.size.value_or(usual);
    m_looks = {{light, size}, {dark, size}};
    if (!m_wish.size)
        m_looks.append({light, small});
    m_poll.setInterval(pollInterval);
    connect(&m_poll, &QTimer::timeout, this, &Tour::poll);
}

Tour::~Tour() = default;

void Tour::begin()
{
    nextLook();
}

void Tour::nextLook()
{
    if (++m_look == m_looks.size()) {
        conclude();
        return;
    }
    m_step = 0;
    nextScene();
}

void Tour::nextScene()
{
    m_watch.pause(); // a program is being started
    m_stage = std::make_unique<TourStage>(step().scene, m_looks.at(m_look));
    connect(m_stage.get(), &TourStage::ended, this, [this] {
        // From the event loop: the stage itself says this.
        QTimer::singleShot(0, this, &Tour::finishScene);
    });
    m_stage->begin();
    m_watch.resume();
    nextStep();
}

void Tour::nextStep()
{
    m_move = 0;
    m_seen = 0;
    m_patience.start();
    m_watch.setPlace(nameOf(m_looks.at(m_look)) + QLatin1Char('/') + step().name);
    m_poll.start();
}

bool Tour::isReached() const
{
    return m_stage->visible(step().object) != nullptr && (!step().proof || step().proof(*m_stage)) &&
           m_stage->window().size() == m_looks.at(m_look).size;
}

/// Why the step is not reached, in words.
QString Tour::obstacle() const
{
    if (m_move < step().moves.size())
        return step().moves.at(m_move).words;
    if (!m_stage->visible(step().object))
        return QStringLiteral("%1 is not on screen").arg(step().object);
    const QSize size = m_stage->window().size();
    if (size != m_looks.at(m_look).size)
        return QStringLiteral("the window is %1x%2").arg(size.width()).arg(size.height());
    return QStringLiteral("%1 is on screen, and not as it should be").arg(step().object);
}

void Tour::poll()
{
    while (m_move < step().moves.size() && step().moves.at(m_move).attempt(*m_stage))
        ++m_move;
    m_seen = m_move == step().moves.size() && isReached() ? m_seen + 1 : 0;
    if (m_seen >= steady) {
        ++m_reached;
        keep({});
    } else if (m_patience.hasExpired(patience)) {
        m_missed.append(nameOf(m_looks.at(m_look)) + QLatin1Char('/') + step().name);
        static_cast<void>(
            std::fprintf(stderr, "missed %s: %s\n", qUtf8Printable(m_missed.last()), qUtf8Printable(obstacle())));
        keep(QStringLiteral("-missed"));
    } else {
        return;
    }
    m_poll.stop();
    const Scene scene = step().scene;
    if (++m_step < tourSteps().size() && step().scene == scene) {
        m_stage->clear();
        nextStep();
    } else {
        m_stage->end();
    }
}

void Tour::keep(const QString &suffix)
{
    m_watch.pause();
    const QString name = QStringLiteral("%1-%2-%3%4.png")
                             .arg(nameOf(m_looks.at(m_look)))
                             .arg(m_step + 1, 2, 10, QLatin1Char('0'))
                             .arg(step().name, suffix);
    const QString path = QDir(m_wish.folder).filePath(name);
    if (!m_stage->picture().save(path))
        qWarning("The picture %s cannot be written.", qUtf8Printable(path));
    m_watch.resume();
}

void Tour::finishScene()
{
    m_watch.pause();
    m_stage.reset();
    if (m_step < tourSteps().size())
        nextScene();
    else
        nextLook();
}

void Tour::conclude()
{
    const int warned = warnings().count;
    const TurnWatch::Turns &turns = m_watch.turns();
    std::printf("%d of %d steps, %d warnings\n", m_reached, m_reached + static_cast<int>(m_missed.size()), warned);
    std::printf("longest turn: %.1f ms of work at %s; %.1f ms on the wall at %s\n", milliseconds(turns.byWork.work),
                qUtf8Printable(turns.byWork.where), milliseconds(turns.byWall.wall),
                qUtf8Printable(turns.byWall.where));
    std::printf("%.2f %% of %lld turns within 16.7 ms of work, %lld over 50 ms\n", 100 * turns.shareWithinFrame(),
                static_cast<long long>(turns.all), static_cast<long long>(turns.hangs));
    static_cast<void>(std::fflush(stdout));
    Q_EMIT ended(static_cast<int>(m_missed.isEmpty() && warned == 0 ? ExitStatus::Done : ExitStatus::Failed));
}

int conductTour(const Tour::Wish &wish)
{
    if (!QDir().mkpath(wish.folder)) {
        static_cast<void>(std::fprintf(stderr, "wingman: %s cannot be made\n", qUtf8Printable(wish.folder)));
        return static_cast<int>(ExitStatus::Failed);
    }
    warnings().before = qInstallMessageHandler(listen);
    QApplication::setWindowIcon(ui::applicationIcon());
    QApplication::setQuitOnLastWindowClosed(false);
    Tour tour(wish);
    QObject::connect(&tour, &Tour::ended, qApp, &QCoreApplication::exit);
    QTimer::singleShot(0, &tour, &Tour::begin);
    return QApplication::exec();
}

} // namespace wingman::console

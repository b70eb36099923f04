// SPDX-License-Identifier: GPL-3.0-or-later
// The whole console over the demonstration with ten thousand containers of which two hundred change each second: how
// long the window's thread is held up, how long an event takes until its row is painted, what it costs to do nothing.
// The floor is the same way bare: a signal from another thread, a plain widget that paints.
//
// Times are counters; each benchmark runs once for WINGMAN_BENCH_SECONDS (10).
#include "console/program.h"
#include "console/turn_watch.h"
#include "figures.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QTemporaryDir>
#include <QThread>

#include <ctime>

using namespace wingman;
using namespace std::chrono_literals;

namespace {

const std::chrono::seconds measured{qMax(10, qEnvironmentVariableIntValue("WINGMAN_BENCH_SECONDS"))};
constexpr auto warmUp = 3s;
constexpr int floorChanges = 200; // each second

QString link(const char *page)
{
    return QStringLiteral("wingman:") + QString::fromLatin1(page);
}

/// For a time, as the program's own loop turns.
void turn(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Until it is so, or for as long.
template <typename Until>
void turn(std::chrono::milliseconds most, Until until)
{
    QElapsedTimer clock;
    clock.start();
    while (!until() && clock.elapsed() < most.count())
        turn(20ms);
}

/// Megabytes, of /proc; 0 where there is none.
double resident()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

double processSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

/// Notes when its widget has been painted, for all that was told before.
class PaintWatch final : public QObject
{
public:
    explicit PaintWatch(QWidget *widget) { widget->installEventFilter(this); }
    void told(Instant at) { m_told.append(at); }
    const std::vector<double> &latencies() const { return m_latencies; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || m_told.isEmpty())
            return false;
        // After the widget has painted itself.
        QMetaObject::invokeMethod(
            this,
            [this] {
                const Instant now = SystemClock().now();
                for (const Instant at : std::exchange(m_told, {}))
                    m_latencies.push_back(std::chrono::duration<double, std::milli>(now - at).count());
            },
            Qt::QueuedConnection);
        return false;
    }

private:
    QList<Instant> m_told;
    std::vector<double> m_latencies;
};

void say(benchmark::State &state, const std::vector<double> &latencies)
{
    state.counters["events"] = static_cast<double>(latencies.size());
    state.counters["p50_ms"] = bench::percentile(latencies, 0.5);
    state.counters["p99_ms"] = bench::percentile(latencies, 0.99);
}

class Stage final
{
public:
    Stage(int crowd, int changes, const char *page)
    {
        const policy::Environment environment{{QStringLiteral("WINGMAN_UNDER_TEST"), QStringLiteral("1")},
                                              {QStringLiteral("HOME"), m_home.path()}};
        auto options = app::optionsFor(m_home.filePath(QStringLiteral("w")), QStringLiteral("mock"), {}, environment,
                                       identity::Origin::Console)
                           .value();
        options.demonstration = {.crowd = crowd, .changesPerSecond = changes, .alone = true};
        m_program = std::make_unique<console::Program>(
            console::Program::Start{options, ui::Place::fromUrl(QUrl(link(page))), {}});
        m_program->preferences().set(ui::preference::firstRun, QStringLiteral("done"));
        m_program->begin();
        m_program->window().resize(1440, 900);
        turn(60s, [this, crowd] { return rows() >= crowd; });
    }
    ~Stage()
    {
        bool ended = false;
        QObject::connect(m_program.get(), &console::Program::ended, [&ended] { ended = true; });
        m_program->console().stop();
        turn(60s, [&ended] { return ended; });
        m_program.reset();
    }
    Stage(const Stage &) = delete;
    Stage &operator=(const Stage &) = delete;

    const inventory::Store &store() const { return m_program->console().feed().inventory(); }
    ui::MainWindow &window() { return m_program->window(); }

private:
    int rows() const
    {
        qsizetype all = 0;
        for (const inventory::Store::Entry &entry : store().entries())
            all += entry.snapshot ? entry.snapshot->containers.size() : 0;
        return static_cast<int>(all);
    }

    QTemporaryDir m_home;
    std::unique_ptr<console::Program> m_program;
};

class PlainWidget final : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        for (int row = 0; row < 25; ++row)
            painter.drawText(10, 20 + row * 30, QString::number(row));
    }
};

void floorSignalToPaint(benchmark::State &state)
{
    PlainWidget widget;
    widget.resize(1000, 800);
    widget.show();
    PaintWatch paints(&widget);
    QThread thread;
    QObject sender;
    sender.moveToThread(&thread);
    QTimer timer;
    timer.setInterval(1000 / floorChanges);
    timer.moveToThread(&thread);
    QObject::connect(&timer, &QTimer::timeout, &sender, [&] {
        const Instant at = SystemClock().now();
        QMetaObject::invokeMethod(
            &widget,
            [&, at] {
                paints.told(at);
                widget.update();
            },
            Qt::QueuedConnection);
    });
    thread.start();
    QMetaObject::invokeMethod(&timer, qOverload<>(&QTimer::start), Qt::BlockingQueuedConnection);
    for (auto _ : state)
        turn(measured);
    QMetaObject::invokeMethod(&timer, &QTimer::stop, Qt::BlockingQueuedConnection);
    thread.quit();
    thread.wait();
    turn(100ms);
    say(state, paints.latencies());
}

void eventsOfACrowd(benchmark::State &state)
{
    Stage stage(static_cast<int>(state.range(0)), static_cast<int>(state.range(1)), "workloads");
    auto *list = stage.window().findChild<QAbstractItemView *>(QStringLiteral("workloadList"));
    if (!list)
        return state.SkipWithError("there is no list of workloads");
    turn(warmUp);
    PaintWatch paints(list->viewport());
    qint64 updates = 0;
    QObject listening;
    // What lies outside of the view is repainted with the rest: the list is asked to, as every event may change a count
    // above it.
    QObject::connect(&stage.store(), &inventory::Store::happened, &listening,
                     [&](const inventory::TargetEvent &event) { paints.told(event.at); });
    QObject::connect(&stage.store(), &inventory::Store::changed, &listening, [&] {
        ++updates;
        list->viewport()->update();
    });
    const double before = resident();
    const double workBefore = processSeconds();
    console::TurnWatch watch;
    for (auto _ : state)
        turn(measured);
    const auto &turns = watch.turns();
    const auto seconds = static_cast<double>(measured.count());
    say(state, paints.latencies());
    state.counters["within_frame_%"] = 100 * turns.shareWithinFrame();
    state.counters["over_50_ms"] = static_cast<double>(turns.hangs);
    state.counters["longest_work_ms"] = static_cast<double>(turns.byWork.work.count()) / 1000;
    state.counters["updates_per_s"] = static_cast<double>(updates) / seconds;
    state.counters["rss_MB"] = resident();
    state.counters["rss_growth_MB"] = resident() - before;
    state.counters["cpu_%"] = 100 * (processSeconds() - workBefore) / seconds;
}

void nothingHappens(benchmark::State &state)
{
    Stage stage(static_cast<int>(state.range(0)), 0, "home");
    turn(warmUp);
    const double before = processSeconds();
    for (auto _ : state)
        turn(measured);
    const auto seconds = static_cast<double>(measured.count());
    state.counters["cpu_%"] = 100 * (processSeconds() - before) / seconds;
    state.counters["rss_MB"] = resident();
}

} // namespace

BENCHMARK(floorSignalToPaint)->Iterations(1)->Unit(benchmark::kSecond);
BENCHMARK(nothingHappens)->Arg(1000)->Iterations(1)->Unit(benchmark::kSecond);
BENCHMARK(eventsOfACrowd)
    ->Args({1000, 20})
    ->Args({10000, 200})
    ->Args({10000, 1000})
    ->Iterations(1)
    ->Unit(benchmark::kSecond);

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    return bench::runAll(argc, argv);
}

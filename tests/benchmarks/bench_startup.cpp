// SPDX-License-Identifier: GPL-3.0-or-later
// needs: xcb
// From exec to a window of the console that has painted itself, against a bare Qt window with a table of 50 rows (this
// program itself, with --floor), as an X server sees both; and what memory is then its own. cold:1 empties the page
// cache before each start, which only root may. Run it beside a display:
//
//     xvfb-run -s "-screen 0 1600x1000x24" build/release/bin/bench_startup
#include "figures.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QMainWindow>
#include <QMenuBar>
#include <QProcess>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QToolBar>

#include <cstdlib>
#include <memory>
#include <poll.h>
#include <unistd.h>
#include <xcb/xcb.h>

namespace {

constexpr int patience = 20000; // ms, an upper bound only
constexpr int settled = 1500;   // ms until memory is looked at
constexpr int leastWidth = 250;
constexpr int leastHeight = 150;
constexpr int looked = 120; // pixels each way

struct Freed
{
    void operator()(void *pointer) const { std::free(pointer); }
};
template <typename T>
using Reply = std::unique_ptr<T, Freed>;

class Screen final
{
public:
    Screen() : m_connection(xcb_connect(nullptr, nullptr))
    {
        if (xcb_connection_has_error(m_connection))
            return;
        m_root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
        const uint32_t events = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
        xcb_change_window_attributes(m_connection, m_root, XCB_CW_EVENT_MASK, &events);
        xcb_flush(m_connection);
    }
    ~Screen() { xcb_disconnect(m_connection); }
    Screen(const Screen &) = delete;
    Screen &operator=(const Screen &) = delete;

    bool isThere() const { return !xcb_connection_has_error(m_connection); }

    /// Milliseconds from the clock's start until a window is there and painted; none: not in time.
    std::optional<double> untilPainted(const QElapsedTimer &clock)
    {
        xcb_window_t window = XCB_NONE;
        while (clock.elapsed() < patience) {
            if (window == XCB_NONE)
                window = nextWindow();
            else if (isPainted(window))
                return static_cast<double>(clock.nsecsElapsed()) / 1e6;
            pollfd descriptor{xcb_get_file_descriptor(m_connection), POLLIN, 0};
            ::poll(&descriptor, 1, 1);
        }
        return std::nullopt;
    }

private:
    xcb_window_t nextWindow()
    {
        while (const Reply<xcb_generic_event_t> event{xcb_poll_for_event(m_connection)}) {
            if ((event->response_type & 0x7f) != XCB_MAP_NOTIFY)
                continue;
            const auto window = reinterpret_cast<const xcb_map_notify_event_t *>(event.get())->window;
            const Reply<xcb_get_geometry_reply_t> geometry{
                xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, window), nullptr)};
            if (geometry && geometry->width >= leastWidth && geometry->height >= leastHeight)
                return window;
        }
        return XCB_NONE;
    }

    bool isPainted(xcb_window_t window)
    {
        const auto cookie = xcb_get_image(m_connection, XCB_IMAGE_FORMAT_Z_PIXMAP, window, 0, 0, looked, looked, ~0U);
        const Reply<xcb_get_image_reply_t> image{xcb_get_image_reply(m_connection, cookie, nullptr)};
        if (!image)
            return false;
        const QByteArray bytes(reinterpret_cast<const char *>(xcb_get_image_data(image.get())),
                               xcb_get_image_data_length(image.get()));
        return bytes != QByteArray(bytes.size(), bytes.isEmpty() ? '\0' : bytes.front()) &&
               bytes.first(4).repeated(bytes.size() / 4) != bytes;
    }

    xcb_connection_t *m_connection;
    xcb_window_t m_root = XCB_NONE;
};

/// Megabytes.
double proportional(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/smaps_rollup").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("Pss:"))
            return line.mid(4).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

/// So that programs and libraries come from the disk again; false for those who may not.
bool emptyPageCache()
{
    ::sync();
    QFile switched(QStringLiteral("/proc/sys/vm/drop_caches"));
    return switched.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && switched.write("3") == 1;
}

void start(benchmark::State &state, const QString &program, const QStringList &arguments)
{
    static Screen screen; // one for all: a server may end, or begin anew, when its last client goes
    if (!screen.isThere())
        return state.SkipWithError("there is no X server (xvfb-run)");
    double memory = 0;
    for (auto _ : state) {
        const QTemporaryDir home;
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const char *variable : {"HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME"})
            environment.insert(QString::fromLatin1(variable), home.path());
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        environment.insert(QStringLiteral("WINGMAN_UNDER_TEST"), QStringLiteral("1"));
        process.setProcessEnvironment(environment);
        process.setStandardErrorFile(QProcess::nullDevice());
        if (state.range(0) != 0 && !emptyPageCache())
            return state.SkipWithError("the page cache cannot be emptied");
        QElapsedTimer clock;
        clock.start();
        process.start(program, arguments);
        const auto painted = screen.untilPainted(clock);
        if (!painted) {
            process.kill();
            process.waitForFinished();
            return state.SkipWithError("no window came");
        }
        state.SetIterationTime(*painted / 1000);
        ::poll(nullptr, 0, settled);
        memory = std::max(memory, proportional(process.processId()));
        process.terminate();
        if (!process.waitForFinished(patience))
            process.kill();
    }
    state.counters["pss_MB"] = memory;
}

void floorWindow(benchmark::State &state)
{
    start(state, QCoreApplication::applicationFilePath(), {QStringLiteral("--floor")});
}

void console(benchmark::State &state)
{
    const QTemporaryDir data;
    start(state, QCoreApplication::applicationDirPath() + QStringLiteral("/wingman"),
          {QStringLiteral("--mode"), QStringLiteral("mock"), QStringLiteral("--data-dir"),
           data.filePath(QStringLiteral("w"))});
}

int showFloor(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.menuBar()->addMenu(QStringLiteral("File"));
    window.addToolBar(QStringLiteral("Tools"))->addAction(QStringLiteral("Do"));
    auto *table = new QTableWidget(50, 6);
    for (int row = 0; row < 50; ++row) {
        for (int column = 0; column < 6; ++column)
            table->setItem(row, column, new QTableWidgetItem(QString::number(row * column)));
    }
    window.setCentralWidget(table);
    window.resize(1200, 800);
    window.show();
    return QApplication::exec();
}

} // namespace

#define STARTS ->ArgName("cold")->Arg(0)->Arg(1)->UseManualTime()->Iterations(10)->Unit(benchmark::kMillisecond)
BENCHMARK(floorWindow) STARTS;
BENCHMARK(console) STARTS;

int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], "--floor") == 0)
        return showFloor(argc, argv);
    const QCoreApplication application(argc, argv);
    return wingman::bench::runAll(argc, argv);
}

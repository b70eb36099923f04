// SPDX-License-Identifier: GPL-3.0-or-later
// Listing 1 000 containers end to end (one request, decoded on a worker, rows as values on the asking thread) against
// fetching the same bytes bare from the same engine, in turns within one run. The engine is scripted, on a thread of
// its own, and thinks as long as its argument says, in milliseconds: 0 shows what we add, 42 is what engine 20.10 took
// to put such a list together. Counters in milliseconds (medians of the rounds); ratio = listing / bare.
#include "figures.h"
#include "support/async.h"
#include "targets/docker/connect.h"
#include "targets/docker/reading.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <atomic>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <thread>
#include <unistd.h>

using namespace wingman;
using namespace wingman::targets::docker;
using wingman::test::await;

namespace {

constexpr int containers = 1000;

QByteArray listing()
{
    QByteArray rows;
    for (int i = 0; i < containers; ++i) {
        const QByteArray number = QByteArray::number(i);
        const QByteArray id = QByteArray::number(i + 1'000'000'000).repeated(7).left(64);
        rows += (i == 0 ? "" : ",");
        rows +=
            R"({"Id":")" + id + R"(","Names":["/shop-web-)" + number +
            R"("],"Image":"busybox:local","ImageID":"sha256:)" + id +
            R"(","Command":"sleep 600","Created":1700000000,"Ports":[{"IP":"0.0.0.0","PrivatePort":80,"PublicPort":8080,"Type":"tcp"}],)" +
            R"("Labels":{"com.docker.compose.project":"shop","com.docker.compose.service":"web","com.docker.compose.container-number":")" +
            number + R"(","com.docker.compose.config-hash":")" + id +
            R"(","com.docker.compose.oneoff":"False","com.docker.compose.version":"1.29.2"},"State":"running","Status":"Up 2 hours",)" +
            R"("HostConfig":{"NetworkMode":"shop_default"},"NetworkSettings":{"Networks":{"shop_default":{"NetworkID":")" +
            id +
            R"(","Gateway":"172.18.0.1","IPAddress":"172.18.0.2","IPPrefixLen":16,"MacAddress":"02:42:ac:12:00:02"}}},"Mounts":[]})";
    }
    return '[' + rows + ']';
}

sockaddr_un addressOf(const QByteArray &path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::copy(path.begin(), path.end(), address.sun_path);
    return address;
}

void writeAll(int descriptor, const QByteArray &bytes)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        const auto written =
            ::send(descriptor, bytes.constData() + at, static_cast<std::size_t>(bytes.size() - at), MSG_NOSIGNAL);
        if (written <= 0)
            return;
        at += written;
    }
}

/// Answers /_ping, /version and everything else with the list, one connection after the other.
class Engine
{
public:
    Engine(const QByteArray &path, int thinkingMilliseconds) : m_thinking(thinkingMilliseconds), m_body(listing())
    {
        m_listener = ::socket(AF_UNIX, SOCK_STREAM, 0);
        const sockaddr_un address = addressOf(path);
        if (::bind(m_listener, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0 ||
            ::listen(m_listener, 16) != 0)
            qFatal("cannot listen on %s", path.constData());
        m_thread = std::thread([this] { serve(); });
    }
    ~Engine()
    {
        ::shutdown(m_listener, SHUT_RDWR);
        m_stop = true;
        m_thread.join();
        ::close(m_listener);
    }
    qsizetype bytes() const { return m_body.size(); }

private:
    void serve()
    {
        std::vector<pollfd> sockets{{m_listener, POLLIN, 0}};
        while (!m_stop) {
            ::poll(sockets.data(), sockets.size(), 100);
            if ((sockets.front().revents & POLLIN) != 0) {
                const int accepted = ::accept(m_listener, nullptr, nullptr);
                if (accepted >= 0)
                    sockets.push_back({accepted, POLLIN, 0});
            }
            for (std::size_t i = 1; i < sockets.size(); ++i) {
                if (sockets[i].revents == 0)
                    continue;
                char buffer[8192];
                const auto got = ::recv(sockets[i].fd, buffer, sizeof buffer, 0);
                if (got <= 0) {
                    ::close(sockets[i].fd);
                    sockets.erase(sockets.begin() + static_cast<std::ptrdiff_t>(i--));
                    continue;
                }
                answer(sockets[i].fd, QByteArray(buffer, static_cast<qsizetype>(got)));
            }
        }
        for (std::size_t i = 1; i < sockets.size(); ++i)
            ::close(sockets[i].fd);
    }
    void answer(int descriptor, const QByteArray &request) const
    {
        const QByteArray head = "HTTP/1.1 200 OK\r\nApi-Version: 1.41\r\nContent-Type: application/json\r\n";
        if (request.startsWith("HEAD")) {
            writeAll(descriptor, head + "Content-Length: 0\r\n\r\n");
        } else if (request.startsWith("GET /version")) {
            writeAll(descriptor, head + "Content-Length: 2\r\n\r\n{}");
        } else {
            ::poll(nullptr, 0, m_thinking);
            writeAll(descriptor, head + "Content-Length: " + QByteArray::number(m_body.size()) + "\r\n\r\n" + m_body);
        }
    }

    int m_thinking;
    QByteArray m_body;
    int m_listener = -1;
    std::atomic<bool> m_stop = false;
    std::thread m_thread;
};

/// The least that must be done: ask, and read as many bytes, on a connection that stands already.
double bareFetch(int descriptor, qsizetype body)
{
    const auto begun = bench::Clock::now();
    writeAll(descriptor, "GET /v1.41/containers/json?all=1 HTTP/1.1\r\nHost: localhost\r\n\r\n");
    std::vector<char> buffer(256 * 1024);
    QByteArray head;
    qsizetype missing = -1;
    while (missing != 0) {
        const auto got = ::recv(descriptor, buffer.data(), buffer.size(), 0);
        if (got <= 0)
            qFatal("the engine went away");
        if (missing < 0) {
            head.append(buffer.data(), static_cast<qsizetype>(got));
            const qsizetype end = head.indexOf("\r\n\r\n");
            if (end >= 0)
                missing = body - (head.size() - end - 4);
        } else {
            missing -= static_cast<qsizetype>(got);
        }
    }
    return bench::milliseconds(begun);
}

void listsContainers(benchmark::State &state)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("engine.sock"));
    Engine engine(path.toUtf8(), static_cast<int>(state.range(0)));
    const inventory::Endpoint endpoint{EndpointId::parse(QStringLiteral("local")).value(),
                                       inventory::Platform::Docker,
                                       QStringLiteral("unix://") + path,
                                       QStringLiteral("benchmark"),
                                       false,
                                       {},
                                       {},
                                       {},
                                       {},
                                       {}};
    const Source source{endpoint,
                        std::make_shared<EngineClient>(connectorFor(endpoint).value(),
                                                       std::make_shared<Worker>(QStringLiteral("decoder"))),
                        std::make_shared<SystemClock>()};
    const Deadline never = Deadline::never();
    if (!await(source.client->agree(never, Cancel())))
        qFatal("the scripted engine was not understood");
    const int bare = ::socket(AF_UNIX, SOCK_STREAM, 0);
    const sockaddr_un address = addressOf(path.toUtf8());
    if (::connect(bare, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        qFatal("cannot connect");
    std::vector<double> floor, product;
    for (auto _ : state) {
        floor.push_back(bareFetch(bare, engine.bytes()));
        const auto begun = bench::Clock::now();
        const auto rows = await(readContainers(source, {}, never, Cancel()));
        product.push_back(bench::milliseconds(begun));
        if (!rows || rows->size() != containers)
            qFatal("not all containers were listed");
    }
    ::close(bare);
    state.counters["bytes"] = static_cast<double>(engine.bytes());
    state.counters["bare_ms"] = bench::median(floor);
    state.counters["listing_ms"] = bench::median(product);
    state.counters["added_ms"] = bench::median(product) - bench::median(floor);
    state.counters["ratio"] = bench::median(product) / bench::median(floor);
}

BENCHMARK(listsContainers)->Arg(0)->Arg(42)->Iterations(60)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    return bench::runAll(argc, argv);
}

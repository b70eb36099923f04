// SPDX-License-Identifier: GPL-3.0-or-later
// The resource list of 1 000 guests end to end (a question over TLS with a pinned certificate, decoded on a worker,
// rows as values on the asking thread) against fetching the same bytes bare from the same server, in turns within one
// run: by OpenSSL, the least that must be done, and by curl, a program of its own. The server is scripted, on a thread
// of its own. Arguments: how long it thinks, in milliseconds; and 1 if it keeps connections, 0 if each question needs a
// new one, as after the five seconds that a cluster keeps an idle one. Counters in milliseconds (medians of the
// rounds); ratio = listing / bare.
#include "figures.h"
#include "support/async.h"
#include "support/proxmox_calls.h"
#include "support/tls_material.h"
#include "targets/proxmox/reading.h"

#include <QCoreApplication>
#include <QProcess>
#include <QThread>
#include <QTimer>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <openssl/ssl.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace wingman;
using namespace wingman::targets::proxmox;
using namespace wingman::test;

namespace {

constexpr int guests = 1000;

QByteArray resources()
{
    QByteArray rows;
    for (int i = 0; i < guests; ++i) {
        const QByteArray vmid = QByteArray::number(100 + i);
        rows += (i == 0 ? "" : ",");
        rows += R"({"id":"qemu/)" + vmid + R"(","vmid":)" + vmid + R"(,"type":"qemu","node":"pve)" +
                QByteArray::number(i % 3 + 1) + R"(","name":"guest-)" + vmid +
                R"(","status":"running","template":0,"tags":"web;public","cpu":0.0249060195469461,"maxcpu":4,)" +
                R"("mem":842551296,"maxmem":1073741824,"disk":0,"maxdisk":34359738368,"netin":2456116121,)" +
                R"("netout":545248946,"diskread":4510777856,"diskwrite":6059209728,"uptime":874350})";
    }
    return R"({"data":[)" + rows + "]}";
}

/// Answers every question with the list, from a thread of its own.
class Server final
{
public:
    Server(int thinking, bool keeps)
    {
        m_thread.start();
        run([&] {
            m_server = std::make_unique<ScriptedServer>(
                ScriptedServer::Kind::Tls, ScriptedServer::Tls{tls::serverCertificate, tls::serverKey, {}});
            const QByteArray answer = ScriptedServer::answer(200, resources(),
                                                             QByteArray("Content-Type: application/json\r\n") +
                                                                 (keeps ? "" : "Connection: close\r\n"));
            m_server->onRequest([answer, thinking, keeps](Peer &peer, const Asked &) {
                QTimer::singleShot(thinking, Qt::PreciseTimer, &peer, [answer, keeps, &peer] {
                    peer.write(answer);
                    if (!keeps)
                        peer.close();
                });
            });
            m_port = m_server->port();
        });
    }
    ~Server()
    {
        run([this] { m_server.reset(); });
        m_thread.quit();
        m_thread.wait();
    }
    quint16 port() const { return m_port; }

private:
    void run(const std::function<void()> &what)
    {
        QObject there;
        there.moveToThread(&m_thread);
        QMetaObject::invokeMethod(&there, what, Qt::BlockingQueuedConnection);
    }

    QThread m_thread;
    std::unique_ptr<ScriptedServer> m_server;
    quint16 m_port = 0;
};

/// The least that must be done.
class Bare final
{
public:
    explicit Bare(quint16 port) : m_port(port) {}
    ~Bare()
    {
        end();
        SSL_CTX_free(m_context);
    }
    qsizetype fetch(bool keeps)
    {
        if (m_ssl == nullptr)
            begin();
        static constexpr char question[] = "GET /api2/json/cluster/resources HTTP/1.1\r\nHost: localhost\r\n"
                                           "Authorization: PVEAPIToken=root@pam!bench=0\r\n\r\n";
        if (SSL_write(m_ssl, question, sizeof question - 1) <= 0)
            qFatal("the server does not listen");
        QByteArray head;
        qsizetype missing = -1, body = 0;
        while (missing != 0) {
            const int got = SSL_read(m_ssl, m_buffer.data(), static_cast<int>(m_buffer.size()));
            if (got <= 0)
                qFatal("the server went away");
            if (missing >= 0) {
                missing -= got;
                continue;
            }
            head.append(m_buffer.data(), got);
            const qsizetype end = head.indexOf("\r\n\r\n");
            if (end < 0)
                continue;
            static const QByteArray name = "Content-Length: ";
            const qsizetype at = head.indexOf(name) + name.size();
            body = head.mid(at, head.indexOf('\r', at) - at).toLongLong();
            missing = body - (head.size() - end - 4);
        }
        if (!keeps)
            end();
        return body;
    }

private:
    void begin()
    {
        m_socket = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(m_port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const int on = 1;
        ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        m_ssl = SSL_new(m_context);
        if (::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0 ||
            SSL_set_fd(m_ssl, m_socket) != 1 || SSL_connect(m_ssl) != 1)
            qFatal("no connection");
    }
    void end()
    {
        SSL_free(m_ssl);
        m_ssl = nullptr;
        if (m_socket >= 0)
            ::close(std::exchange(m_socket, -1));
    }

    quint16 m_port;
    SSL_CTX *m_context = SSL_CTX_new(TLS_client_method());
    SSL *m_ssl = nullptr;
    int m_socket = -1;
    std::vector<char> m_buffer = std::vector<char>(256 * 1024);
};

/// False where there is none.
bool fetchByCurl(quint16 port)
{
    QProcess curl;
    curl.start(QStringLiteral("curl"), {QStringLiteral("-sk"), QStringLiteral("-o"), QProcess::nullDevice(),
                                        QStringLiteral("https://localhost:%1/api2/json/cluster/resources").arg(port)});
    return curl.waitForFinished() && curl.exitCode() == 0;
}

void listsResources(benchmark::State &state)
{
    const bool keeps = state.range(1) != 0;
    const Server server(static_cast<int>(state.range(0)), keeps);
    const QString where = QStringLiteral("https://localhost:%1#%2").arg(server.port()).arg(ProxmoxServer::pin());
    const Source source{clusterEndpoint(where), clientOf(where), std::make_shared<SystemClock>()};
    const std::function<Result<Resources>(const QString &, const QByteArray &)> decode = resourcesFrom;
    Bare bare(server.port());
    const auto list = [&] {
        const auto rows = await(read<Resources>(source, QStringLiteral("/cluster/resources"), {},
                                                QStringLiteral("the cluster"), decode, Deadline::never(), Cancel()));
        if (!rows || rows->guests.size() != guests)
            qFatal("not all guests were listed");
    };
    list();
    qsizetype bytes = bare.fetch(keeps);
    std::vector<double> floor, product, curl;
    for (auto _ : state) {
        auto begun = bench::Clock::now();
        bytes = bare.fetch(keeps);
        floor.push_back(bench::milliseconds(begun));
        begun = bench::Clock::now();
        if (fetchByCurl(server.port()))
            curl.push_back(bench::milliseconds(begun));
        begun = bench::Clock::now();
        list();
        product.push_back(bench::milliseconds(begun));
    }
    state.counters["bytes"] = static_cast<double>(bytes);
    state.counters["bare_ms"] = bench::median(floor);
    state.counters["listing_ms"] = bench::median(product);
    state.counters["added_ms"] = bench::median(product) - bench::median(floor);
    state.counters["ratio"] = bench::median(product) / bench::median(floor);
    if (!curl.empty()) {
        state.counters["curl_ms"] = bench::median(curl);
        state.counters["ratio_to_curl"] = bench::median(product) / bench::median(curl);
    }
}
BENCHMARK(listsResources)->ArgsProduct({{0, 25}, {0, 1}})->Iterations(60)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    return bench::runAll(argc, argv);
}

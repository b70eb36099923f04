// SPDX-License-Identifier: GPL-3.0-or-later
// A test that plays a part of the desktop runs on a session bus of its own, and on a screen of its own where it needs
// one: it begins anew inside them, before there is an application object. Where they are not installed it goes on as it
// is, and its initTestCase() skips with obstacle().
//
//     int main(int argc, char **argv)
//     {
//         onABusOfItsOwn(argv, Screen::Xvfb);
//         QApplication application(argc, argv);
//         tst_Tray test;
//         return QTest::qExec(&test, argc, argv);
//     }
#pragma once

#include "support/places.h"

#include <QFile>
#include <QStandardPaths>
#include <QString>

#include <unistd.h>
#include <vector>

namespace wingman::test {

enum class Screen : quint8 { None, Xvfb };

inline const char *const ownBus = "WINGMAN_TEST_OWN_BUS";

inline void onABusOfItsOwn(char **argv, Screen screen)
{
    if (qEnvironmentVariableIsSet(ownBus))
        return;
    const QString bus = QStandardPaths::findExecutable(QStringLiteral("dbus-run-session"));
    const QString server = QStandardPaths::findExecutable(QStringLiteral("xvfb-run"));
    if (bus.isEmpty() || (screen == Screen::Xvfb && server.isEmpty()))
        return;
    std::vector<QByteArray> words{
        QFile::encodeName(bus),
        "--config-file=" + QFile::encodeName(sourceFolder()) + "/tests/support/private_bus.conf", "--"};
    if (screen == Screen::Xvfb) {
        words.insert(words.end(), {QFile::encodeName(server), "-a", "-s", "-screen 0 1600x1000x24"});
        qputenv("QT_QPA_PLATFORM", "xcb");
    }
    for (char **word = argv; *word != nullptr; ++word)
        words.emplace_back(*word);
    std::vector<char *> raw;
    for (QByteArray &word : words)
        raw.push_back(word.data());
    raw.push_back(nullptr);
    qputenv(ownBus, "1");
    execv(raw.front(), raw.data());
    qFatal("%s could not be started", raw.front());
}

/// Why there is no such bus here; empty where there is one.
inline QString obstacle()
{
    return qEnvironmentVariableIsSet(ownBus)
               ? QString()
               : QStringLiteral(
                     "dbus-run-session or xvfb-run is not installed here (Debian: dbus-daemon, xvfb, xauth).");
}

} // namespace wingman::test

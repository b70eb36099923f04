// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/mode_detection.h"

#include <QTest>

using namespace wingman;
using namespace wingman::policy;
using operations::ExecutionMode;

namespace {

/// "A=1 B=2" as an environment.
Environment environment(const QString &text)
{
    Environment result;
    for (const QString &pair : text.split(u' ', Qt::SkipEmptyParts))
        result.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    return result;
}

std::optional<ExecutionMode> modeOrNone(const QString &word)
{
    return operations::modeFromName(word);
}

} // namespace

class tst_ModeDetection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void detects_data()
    {
        QTest::addColumn<QString>("commandLine"); // "-": no --mode
        QTest::addColumn<QString>("variables");
        QTest::addColumn<QString>("armed");
        QTest::addColumn<bool>("authentication");
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("decidedBy");
        QTest::addColumn<QString>("blockers");
        const auto row = [](const char *name, const char *commandLine, const char *variables, const char *armed,
                            bool authentication, const char *mode, const char *decidedBy, const char *blockers = "") {
            QTest::newRow(name) << QString::fromLatin1(commandLine) << QString::fromLatin1(variables)
                                << QString::fromLatin1(armed) << authentication << QString::fromLatin1(mode)
                                << QString::fromLatin1(decidedBy) << QString::fromLatin1(blockers);
        };
        // clang-format off
        row("nothing said is mock",                       "-", "", "", false, "mock", "default");
        row("the command line decides",                   "lab", "", "", false, "lab", "--mode");
        row("the command line beats the environment",     "mock", "EXECUTION_MODE=lab", "", false, "mock", "--mode");
        row("the command line beats a conflict",          "mock", "EXECUTION_MODE=lab WINGMAN_EXECUTION_MODE=integration", "", false, "mock", "--mode");
        row("the command line beats what was armed",      "mock", "", "lab", false, "mock", "--mode");
        row("EXECUTION_MODE decides",                     "-", "EXECUTION_MODE=lab", "", false, "lab", "EXECUTION_MODE");
        row("WINGMAN_EXECUTION_MODE decides alone",       "-", "WINGMAN_EXECUTION_MODE=integration", "", false, "integration", "WINGMAN_EXECUTION_MODE");
        row("both agree",                                 "-", "EXECUTION_MODE=lab WINGMAN_EXECUTION_MODE=lab", "", false, "lab", "EXECUTION_MODE");
        row("both differ: mock and a blocker",            "-", "EXECUTION_MODE=lab WINGMAN_EXECUTION_MODE=integration", "", false, "mock", "EXECUTION_MODE", "MODE_CONFLICT");
        row("both differ, one is mock",                   "-", "EXECUTION_MODE=mock WINGMAN_EXECUTION_MODE=lab", "", false, "mock", "EXECUTION_MODE", "MODE_CONFLICT");
        row("an unknown word blocks",                     "-", "EXECUTION_MODE=prod", "", false, "mock", "EXECUTION_MODE", "MODE_UNKNOWN");
        row("an unknown word in the second",              "-", "WINGMAN_EXECUTION_MODE=prod", "", false, "mock", "WINGMAN_EXECUTION_MODE", "MODE_UNKNOWN");
        row("an unknown word beside a known one",         "-", "EXECUTION_MODE=lab WINGMAN_EXECUTION_MODE=prod", "", false, "mock", "WINGMAN_EXECUTION_MODE", "MODE_UNKNOWN");
        row("two unknown words",                          "-", "EXECUTION_MODE=x WINGMAN_EXECUTION_MODE=x", "", false, "mock", "EXECUTION_MODE", "MODE_UNKNOWN MODE_UNKNOWN");
        row("an unknown word on the command line",        "Lab", "", "", false, "mock", "--mode", "MODE_UNKNOWN");
        row("an empty word on the command line",          "", "", "", false, "mock", "--mode", "MODE_UNKNOWN");
        row("an unknown word blocks though --mode says",  "lab", "EXECUTION_MODE=prod", "", false, "mock", "EXECUTION_MODE", "MODE_UNKNOWN");
        row("capitals are another word",                  "-", "EXECUTION_MODE=LAB", "", false, "mock", "EXECUTION_MODE", "MODE_UNKNOWN");
        row("an empty variable is not set",               "-", "EXECUTION_MODE= WINGMAN_EXECUTION_MODE=lab", "", false, "lab", "WINGMAN_EXECUTION_MODE");
        row("armed in the console",                       "-", "", "lab", false, "lab", "armed");
        row("the environment beats what was armed",       "-", "EXECUTION_MODE=mock", "lab", false, "mock", "EXECUTION_MODE");
        row("armed beats detection",                      "-", "CI=true WINGMAN_UNDER_TEST=1", "lab", false, "lab", "armed");
        row("under our tests",                            "-", "WINGMAN_UNDER_TEST=1", "", false, "mock", "WINGMAN_UNDER_TEST");
        row("in CI",                                      "-", "CI=true", "", false, "integration", "CI");
        row("our tests in CI",                            "-", "CI=true WINGMAN_UNDER_TEST=1", "", false, "mock", "WINGMAN_UNDER_TEST");
        row("CI=false is no CI",                          "-", "CI=false", "", false, "mock", "default");
        row("CI=0 is no CI",                              "-", "CI=0", "", false, "mock", "default");
        row("authentication: the environment cannot arm", "-", "EXECUTION_MODE=lab", "", true, "mock", "default");
        row("authentication: nor the command line",       "lab", "", "", true, "mock", "default");
        row("authentication: nor can CI loosen",          "-", "CI=true", "", true, "mock", "default");
        row("authentication: mock over an armed lab",     "-", "EXECUTION_MODE=mock", "lab", true, "mock", "EXECUTION_MODE");
        row("authentication: integration over armed lab", "integration", "", "lab", true, "integration", "--mode");
        row("authentication: the same as armed",          "lab", "", "lab", true, "lab", "--mode");
        row("authentication: lab over armed integration", "lab", "", "integration", true, "integration", "armed");
        row("authentication: an unknown word blocks too", "-", "EXECUTION_MODE=prod", "lab", true, "mock", "EXECUTION_MODE", "MODE_UNKNOWN");
        row("authentication: a conflict blocks too",      "-", "EXECUTION_MODE=lab WINGMAN_EXECUTION_MODE=mock", "", true, "mock", "EXECUTION_MODE", "MODE_CONFLICT");
        // clang-format on
    }
    void detects()
    {
        QFETCH(QString, commandLine);
        QFETCH(QString, variables);
        QFETCH(QString, armed);
        QFETCH(bool, authentication);
        const ModeDecision decision =
            detectMode({.commandLine = commandLine == u"-" ? std::nullopt : std::optional(commandLine),
                        .environment = environment(variables),
                        .armed = modeOrNone(armed),
                        .authenticationOn = authentication});
        QStringList blockers;
        for (const Error &blocker : decision.blockers)
            blockers.append(codeName(blocker.code));
        QTEST(operations::modeName(decision.mode), "mode");
        QTEST(decision.decidedBy, "decidedBy");
        QTEST(blockers.join(u' '), "blockers");
        QCOMPARE(decision.why.size(), 7); // "why this mode" always shows each rule
    }

    void saysWhy()
    {
        const ModeDecision decision =
            detectMode({.commandLine = std::nullopt,
                        .environment = environment(QStringLiteral("EXECUTION_MODE=lab CI=true")),
                        .armed = ExecutionMode::Integration,
                        .authenticationOn = true});
        QStringList lines;
        for (const ModeRule &rule : decision.why)
            lines.append(rule.rule + u'|' + rule.value + u'|' + effectName(rule.effect));
        QCOMPARE(lines,
                 QStringList({QStringLiteral("--mode||silent"), QStringLiteral("EXECUTION_MODE|lab|ignored"),
                              QStringLiteral("WINGMAN_EXECUTION_MODE||silent"),
                              QStringLiteral("armed|integration|decided"), QStringLiteral("WINGMAN_UNDER_TEST||silent"),
                              QStringLiteral("CI|true|overruled"), QStringLiteral("default|mock|overruled")}));
    }

    void theBlockersSaySomethingUseful()
    {
        const ModeDecision conflict =
            detectMode({.commandLine = std::nullopt,
                        .environment = environment(QStringLiteral("EXECUTION_MODE=lab WINGMAN_EXECUTION_MODE=mock")),
                        .armed = std::nullopt});
        QCOMPARE(
            conflict.blockers.constFirst().sentence(),
            QStringLiteral("EXECUTION_MODE says lab and WINGMAN_EXECUTION_MODE says mock. Set both to the same, or "
                           "only one."));
        const ModeDecision unknown =
            detectMode({.commandLine = QStringLiteral("prod"), .environment = {}, .armed = std::nullopt});
        QCOMPARE(unknown.blockers.constFirst().sentence(),
                 QStringLiteral("--mode names no mode: prod. Use mock, integration or lab."));
    }
};

QTEST_APPLESS_MAIN(tst_ModeDetection)
#include "tst_mode_detection.moc"

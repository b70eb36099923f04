// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/posture_words.h"

#include <QTest>

using namespace wingman;
using namespace wingman::ui;

namespace {

policy::Posture posture(const policy::Environment &environment, const QStringList &lockdown = {})
{
    policy::ModeInput input;
    input.environment = environment;
    return policy::makePosture(input, {}, parseInstant(u"2026-01-02T03:04:05Z").value(), false, lockdown);
}

const QString mode = QStringLiteral("EXECUTION_MODE");
const QString list = QStringLiteral("WINGMAN_CONTAINER_ALLOWLIST");
const QString readOnly = QStringLiteral("WINGMAN_READ_ONLY");

} // namespace

class tst_PostureWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysHowDangerousItIs_data()
    {
        QTest::addColumn<policy::Environment>("environment");
        QTest::addColumn<QStringList>("lockdown");
        QTest::addColumn<QString>("begins");
        QTest::addColumn<int>("tone");
        const auto row = [](const char *name, const policy::Environment &environment, const char *begins, Tone tone,
                            const QStringList &lockdown = {}) {
            QTest::newRow(name) << environment << lockdown << QString::fromLatin1(begins) << static_cast<int>(tone);
        };
        const policy::Environment lab{{mode, QStringLiteral("lab")}, {list, QStringLiteral("web")}};
        policy::Environment labReadOnly = lab;
        labReadOnly.insert(readOnly, QStringLiteral("true"));
        row("mock", {}, "MOCK", Tone::Simulated);
        row("integration", {{mode, QStringLiteral("integration")}}, "INTEGRATION", Tone::Accent);
        row("lab armed", lab, "LAB armed", Tone::Danger);
        row("lab without allowlist", {{mode, QStringLiteral("lab")}}, "LAB blocked", Tone::Warn);
        row("an unknown mode", {{mode, QStringLiteral("yolo")}}, "BLOCKED", Tone::Warn);
        row("a list that is refused", {{list, QStringLiteral("*")}}, "BLOCKED", Tone::Warn);
        row("read-only beats lab", labReadOnly, "READ-ONLY", Tone::Accent);
        row("lockdown beats everything", labReadOnly, "LOCKDOWN", Tone::Danger, {QStringLiteral("readiness failed")});
    }
    void saysHowDangerousItIs()
    {
        QFETCH(policy::Environment, environment);
        QFETCH(QStringList, lockdown);
        QFETCH(QString, begins);
        QFETCH(int, tone);
        const PostureWords words = wordsFor(posture(environment, lockdown));
        QVERIFY2(words.text.startsWith(begins), qPrintable(words.text));
        QCOMPARE(static_cast<int>(words.tone), tone);
        QVERIFY2(!words.reason.isEmpty(), qPrintable(words.text));
        for (const QString &reason : lockdown)
            QVERIFY(words.reason.contains(reason));
    }

    void theModesDifferInShape()
    {
        const auto mock = wordsFor(posture({})).shape;
        const auto integration = wordsFor(posture({{mode, QStringLiteral("integration")}})).shape;
        const auto lab = wordsFor(posture({{mode, QStringLiteral("lab")}, {list, QStringLiteral("web")}})).shape;
        QVERIFY(mock != integration && integration != lab && mock != lab);
    }

    void whatIsNotKnownCannotBeChanged()
    {
        QVERIFY(openingPosture().text.contains(QStringLiteral("nothing can be changed")));
        const Error error{Code::DatabaseBusy, {{"path", QStringLiteral("x.db")}}};
        QVERIFY(stoppedPosture(error).text.contains(QStringLiteral("nothing can be changed")));
        QCOMPARE(stoppedPosture(error).reason, error.sentence());
    }
};

QTEST_GUILESS_MAIN(tst_PostureWords)
#include "tst_posture_words.moc"

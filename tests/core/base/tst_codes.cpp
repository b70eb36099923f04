// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/codes.h"
#include "base/result.h"
#include "support/places.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace wingman;

namespace {

struct Row
{
    Code code;
    QString name;
    QString sentence;
};

QString source(const char *path)
{
    QFile file(test::sourceFolder() + QStringLiteral("/core/base/") + QString::fromLatin1(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The enumerators, as the header has them.
QStringList enumerators()
{
    static const QRegularExpression block(QStringLiteral("enum class Code : quint16 \\{([^}]*)\\}"));
    static const QRegularExpression name(QStringLiteral("^ *(\\w+),"), QRegularExpression::MultilineOption);
    QStringList names;
    for (auto it = name.globalMatch(block.match(source("codes.h")).captured(1)); it.hasNext();)
        names << it.next().captured(1);
    return names;
}

/// The table once more, read from the source as lupdate reads it: only literals inside QT_TRANSLATE_NOOP count.
QList<Row> table()
{
    static const QRegularExpression pattern(
        QStringLiteral("Row\\{Code::(\\w+), \"(\\w+)\", ExitStatus::\\w+,\\s*"
                       "QT_TRANSLATE_NOOP\\(\\s*\"wingman::Code\",\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)\\)"));
    static const QRegularExpression seam(QStringLiteral("\"\\s*\""));
    const QStringList names = enumerators();
    QList<Row> rows;
    for (auto it = pattern.globalMatch(source("codes.cpp")); it.hasNext();) {
        const auto match = it.next();
        const QString sentence = match.captured(3).trimmed().remove(seam);
        rows.append({static_cast<Code>(names.indexOf(match.captured(1))), match.captured(2),
                     sentence.mid(1, sentence.size() - 2)});
    }
    return rows;
}

QStringList placeholders(const QString &sentence)
{
    static const QRegularExpression pattern(QStringLiteral(R"(\{([^{}]*)\})"));
    QStringList names;
    for (auto it = pattern.globalMatch(sentence); it.hasNext();)
        names << it.next().captured(1);
    return names;
}

} // namespace

class tst_Codes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCodeHasItsRow()
    {
        const QList<Row> rows = table();
        QVERIFY(rows.size() > 80);
        QCOMPARE(rows.size(), enumerators().size());
        for (int i = 0; i < rows.size(); ++i)
            QCOMPARE(static_cast<int>(rows.at(i).code), i);
    }
    void namesAreUniqueAndStable()
    {
        static const QRegularExpression shape(QStringLiteral("\\A[A-Z][A-Z_]*[A-Z]\\z"));
        QSet<QString> seen;
        for (const Row &row : table()) {
            QVERIFY2(shape.match(row.name).hasMatch(), qPrintable(row.name));
            QVERIFY2(!seen.contains(row.name), qPrintable(row.name));
            seen.insert(row.name);
        }
    }
    void namesGoRound()
    {
        for (const Row &row : table()) {
            QCOMPARE(codeName(row.code), row.name);
            QVERIFY(codeFromName(row.name).has_value());
            QCOMPARE(*codeFromName(row.name), row.code);
        }
        QVERIFY(!codeFromName(u"").has_value());
        QVERIFY(!codeFromName(u"not_found").has_value());
        QVERIFY(!codeFromName(u"NOT_FOUND ").has_value());
    }
    /// The findings of the gate, by the names under which they were promised.
    void theGateCanSay_data()
    {
        QTest::addColumn<QString>("name");
        const char *const names =
            "MODE_CONFLICT MODE_UNKNOWN LAB_NOT_CONFIGURED MOCK_SIMULATED RESTARTING LOCKDOWN PERMISSION_DENIED "
            "NOT_OWNER "
            "PLAN_LIMIT RATE_LIMIT TARGET_DENYLISTED TARGET_PROTECTED TARGET_NOT_FOUND PARAMETER_INVALID "
            "INTEGRATION_LABEL_PRESENT INTEGRATION_LABEL_MISSING LAB_ALLOWLIST_HIT LAB_ALLOWLIST_MISS "
            "ALLOWLIST_UNQUALIFIED "
            "DANGEROUS_ALLOWED LAB_DANGEROUS_BLOCKED INTEGRATION_DANGEROUS_BLOCKED READ_ONLY_MODE APPROVAL_REQUIRED "
            "APPROVAL_GIVEN SELF_APPROVAL_REFUSED";
        for (const QString &name : QString::fromLatin1(names).split(QLatin1Char(' ')))
            QTest::newRow(qPrintable(name)) << name;
    }
    void theGateCanSay()
    {
        QFETCH(QString, name);
        QVERIFY(codeFromName(name).has_value());
    }
    void placeholdersAreWellFormed()
    {
        static const QRegularExpression shape(QStringLiteral("\\A[a-z][a-zA-Z]*\\z"));
        for (const Row &row : table()) {
            const QStringList names = placeholders(row.sentence);
            QCOMPARE(row.sentence.count(QLatin1Char('{')), names.size());
            QCOMPARE(row.sentence.count(QLatin1Char('}')), names.size());
            for (const QString &name : names)
                QVERIFY2(shape.match(name).hasMatch(), qPrintable(row.name + QLatin1Char(' ') + name));
        }
    }
    void everySentenceIsFilled()
    {
        for (const Row &row : table()) {
            Arguments arguments;
            for (const QString &name : placeholders(row.sentence))
                arguments.set(name, QStringLiteral("<%1>").arg(name));
            const QString sentence = describe(row.code, arguments);
            QVERIFY2(!sentence.contains(QLatin1Char('{')) && !sentence.contains(QLatin1Char('?')),
                     qPrintable(sentence));
            for (const QString &name : placeholders(row.sentence))
                QVERIFY2(sentence.contains(QStringLiteral("<%1>").arg(name)), qPrintable(sentence));
            QCOMPARE(Error(row.code, arguments).sentence(), sentence);
        }
    }
    void aMissingArgumentDoesNotBreakTheSentence()
    {
        QCOMPARE(describe(Code::SecretNotFound, {}), QStringLiteral("No secret is stored under ?."));
    }
    void bracesInAnArgumentAreNotLookedInto()
    {
        QCOMPARE(
            describe(Code::InvalidInput, {{"what", QStringLiteral("{reason}")}, {"reason", QStringLiteral("{what}")}}),
            QStringLiteral("{reason} is not valid: {what}"));
    }
    void anArgumentDrivesNoTerminal()
    {
        const QString sentence = describe(Code::NotFound, {{"what", QStringLiteral("a\x1b[31m\nb\u202e")}});
        QVERIFY2(sentence.startsWith(QStringLiteral("a\\u{1b}[31m\\u{a}b\\u{202e} was not found.")),
                 qPrintable(sentence));
    }
    void exitStatusesAreThoseOfTheManual_data()
    {
        QTest::addColumn<Code>("code");
        QTest::addColumn<int>("status");
        QTest::newRow("failed") << Code::Conflict << 1;
        QTest::newRow("wrong usage") << Code::Usage << 2;
        QTest::newRow("wrong input") << Code::InvalidInput << 2;
        QTest::newRow("denied by policy") << Code::DeniedByPolicy << 3;
        QTest::newRow("approval needed") << Code::ApprovalMissing << 4;
        QTest::newRow("target not found") << Code::TargetNotFound << 5;
        QTest::newRow("endpoint unreachable") << Code::Unreachable << 6;
        QTest::newRow("audit does not verify") << Code::ChainBroken << 7;
        QTest::newRow("postcondition not met") << Code::PostconditionFailed << 7;
        QTest::newRow("partly done") << Code::PartlyDone << 8;
        QTest::newRow("timed out") << Code::TimedOut << 124;
        QTest::newRow("interrupted") << Code::Cancelled << 130;
    }
    void exitStatusesAreThoseOfTheManual()
    {
        QFETCH(Code, code);
        QFETCH(int, status);
        QCOMPARE(static_cast<int>(exitStatus(code)), status);
    }
};

QTEST_GUILESS_MAIN(tst_Codes)
#include "tst_codes.moc"

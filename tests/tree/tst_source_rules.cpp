// SPDX-License-Identifier: GPL-3.0-or-later
// Habits that no compiler warns about, read off the source: dropped results, hops between threads, sleeping, nested
// event loops, shells, secrets in output, SQL put together from pieces.
#include "support/source_text.h"

#include <QRegularExpression>
#include <QTest>

using namespace wingman::test;

namespace {

struct Found
{
    QString rule;
    QString path;
    qsizetype line;
    QString text; // the line as it stands in the file
    QString sentence() const { return QStringLiteral("%1:%2: %3: %4").arg(path).arg(line).arg(rule, text.trimmed()); }
};

/// A rule that is a pattern in code. `inside` are the folders where it holds; `strings` whether literals are looked
/// into.
struct Rule
{
    const char *name;
    const char *pattern;
    QStringList inside;
    Strings strings = Strings::Blank;
};

const QStringList product{QStringLiteral("core/"), QStringLiteral("app/")};
const QStringList everywhere{QStringLiteral("core/"), QStringLiteral("app/"), QStringLiteral("ui/"),
                             QStringLiteral("tests/")};
const QStringList shipped{QStringLiteral("core/"), QStringLiteral("app/"), QStringLiteral("ui/")};
const QStringList core{QStringLiteral("core/")};

constexpr auto droppedResult = "a result is dropped";
constexpr auto lambdaInAwait = "a lambda with captures inside a co_await expression (GCC 12 destroys them twice)";
constexpr auto chosenAwait = "co_await inside ?: (GCC 12 mixes up what the two sides hold): use if";
constexpr auto movedShared = "co_return may move out of what others still hold (QCoro 0.8): return a copy, T(…)";
constexpr auto threadHop = "a hop between threads outside base/thread_port";
constexpr auto sleeping = "sleeping";
constexpr auto nestedLoop = "a nested event loop or a blocking wait";
constexpr auto shell = "a shell";
constexpr auto secretShown = "a secret on its way to people";
constexpr auto plainSecret = "a keychain that may fall back to plain text";
constexpr auto globalState = "global state";
constexpr auto thrown = "an exception of our own";
constexpr auto sqlPieces = "SQL put together from pieces";
constexpr auto systemTime = "the time asked past the Clock";

const QList<Rule> &rules()
{
    static const QList<Rule> all{
        {droppedResult, R"((?:static_cast\s*<\s*void\s*>\s*\(|\(\s*void\s*\))\s*co_await\b)", everywhere},
        {chosenAwait, R"(\?[^;:?{}]*\bco_await\b|\?[^;?{}]*[^:]:[^:;{}]*\bco_await\b)", everywhere},
        {threadHop,
         R"(\b(?:Qt::(?:Blocking)?QueuedConnection|QMetaObject::invokeMethod|QCoreApplication::postEvent|qApp->postEvent)\b)",
         product},
        {sleeping,
         R"(\bQThread::m?u?sleep\b|\bthis_thread::sleep_(?:for|until)\b|\bQTest::q(?:Sleep|Wait)\s*\(|(?<![\w.>])(?:u|nano)sleep\s*\(|(?<!\w)::sleep\s*\()",
         everywhere},
        {nestedLoop,
         R"(\bQEventLoop\b|\bprocessEvents\s*\(|\bQCoro::waitFor\b|(?:\.|->)waitFor(?:Finished|Started|Connected|Disconnected|Encrypted|ReadyRead|BytesWritten|NewConnection)\s*\()",
         product},
        {shell,
         R"((?<![\w.>:])system\s*\(|\bstd::system\b|(?<!\w)::system\s*\(|\bpopen\s*\(|\bstartCommand\s*\(|\bexec[lv]p?e?\s*\(|"(?:/usr)?/bin/(?:ba|da|z)?sh"|"(?:ba|da|z)?sh"|"cmd\.exe"|"powershell(?:\.exe)?")",
         product, Strings::Keep},
        {secretShown,
         R"((?i)\b(?:q(?:C)?(?:Debug|Info|Warning|Critical|Fatal)|std::(?:cout|cerr|clog)|f?printf|qPrintable)\b[^;]*\b\w*(?:secret|password|passphrase|token|credential|private_?key)\w*)",
         shipped},
        {secretShown,
         R"((?i)\bQString\s*(?:::from\w+)?\s*\([^;()]*\b(?:secret|password|passphrase)\w*\s*(?:\.|->)\s*(?:bytes|data|constData|view|span)\b)",
         shipped},
        {plainSecret, R"(\bsetInsecureFallback\s*\(\s*true)", everywhere},
        {globalState, R"(\bQ_GLOBAL_STATIC\b|\bstatic\s+\w+(?:::\w+)*\s*[&*]\s*(?:instance|self|get)\s*\(\s*\))",
         shipped},
        {thrown, R"(\bthrow\b)", shipped},
        {sqlPieces, R"((?:\.|->)(?:prepare|exec)\s*\([^;]*(?:\.arg\s*\(|[^+]\+[^+]))", core},
        {systemTime,
         R"(\bQDateTime::currentDateTime|\bQDateTime::currentMSecs|\bQDateTime::currentSecs|\bsystem_clock::now\b|\bQTime::currentTime|\bQDate::currentDate|(?<![\w.>])(?:std::|::)?time\s*\(\s*(?:nullptr|NULL|0)\s*\))",
         core},
    };
    return all;
}

/// Where a rule may be broken, and why. One that is no longer needed fails the test too.
struct Exception
{
    const char *rule;
    const char *path;
    const char *contains;
    const char *why;
};
constexpr std::array exceptions{
    Exception{threadHop, "core/base/thread_port.cpp", "postEvent", "this is the one hop"},
    Exception{secretShown, "core/secrets/secret_bytes.h", "operator<<(QDebug, const SecretBytes &) = delete",
              "this forbids it"},
    Exception{systemTime, "core/base/clock.cpp", "system_clock::now", "this is the Clock"},
    Exception{shell, "app/ctl/completion.cpp", "QStringLiteral(\"bash\")", "a name; no shell is started"},
};

const Exception *exceptionFor(const Found &found)
{
    for (const Exception &exception : exceptions) {
        if (found.rule == QLatin1String(exception.rule) && found.path == QLatin1String(exception.path) &&
            found.text.contains(QLatin1String(exception.contains)))
            return &exception;
    }
    return nullptr;
}

/// Where the expression that begins at `from` ends: at a semicolon or comma of its own depth, or at the bracket around
/// it.
qsizetype endOfExpression(const QString &code, qsizetype from)
{
    int depth = 0;
    for (qsizetype i = from; i < code.size(); ++i) {
        const QChar c = code[i];
        if (QStringView(u"([{").contains(c))
            ++depth;
        else if (QStringView(u")]}").contains(c) && --depth < 0)
            return i;
        else if (QStringView(u",;").contains(c) && depth == 0)
            return i;
    }
    return code.size();
}

/// co_await as a statement of its own.
bool isStatement(const QString &code, qsizetype from)
{
    const qsizetype end = endOfExpression(code, from);
    return end < code.size() && code[end] == QLatin1Char(';');
}

/// QCoro 0.8 moves from every lvalue after co_return that is not const. So one that reaches through a pointer
/// (`*x`, `x->y`), is a member (`m_x`) or a reference is reported, unless the frame alone owns it. That is so where the
/// nearest declaration before it is
/// - `auto x = co_await …` (or const): a Result of the frame's own, so one step through it (`*x`, `x->y`) stays in it;
/// - `const T *x` or `const T &x`: what is const is copied.
/// A copy (`co_return T(*x);`), a call, and a local by its own name are no such lvalues.
bool movesWhatOthersHold(const QString &code, qsizetype position, const QString &expression)
{
    static const QRegularExpression chain(QStringLiteral(
        R"(^(\(*\**\(*\**)(\w+)(\)*(?:(?:\.|->)\w+|\[[^\]]*\]|\.(?:value|first|last)\s*\(\s*\)|\))*)$)"));
    const auto match = chain.match(expression.trimmed());
    if (!match.hasMatch())
        return false;
    const QString name = match.captured(2);
    const qsizetype steps = match.captured(1).count(QLatin1Char('*')) + match.captured(3).count(QStringLiteral("->"));
    const bool isMember = name.startsWith(QStringLiteral("m_")) || name == QStringLiteral("this");
    if (isMember || steps > 1)
        return true;
    const QRegularExpression declaration(
        QStringLiteral(
            R"((const\s+)?[\w:]+(?:<[^;{}]*>)?\s*(?:\s|([&*]))\s*\b(?<!\breturn )%1\s*(=\s*co_await\b|[=;,){:\]](?!:)))")
            .arg(name));
    QRegularExpressionMatch nearest;
    for (auto it = declaration.globalMatch(QStringView(code).left(position)); it.hasNext();) {
        const auto found = it.next();
        if (!found.captured(0).startsWith(QStringLiteral("co_return")) &&
            !found.captured(0).startsWith(QStringLiteral("return")))
            nearest = found;
    }
    const bool isConst = nearest.capturedLength(1) > 0;
    const bool isReference = nearest.capturedLength(2) > 0;
    if (isReference)
        return !isConst;
    return steps == 1 && !nearest.captured(3).contains(QStringLiteral("co_await"));
}

QList<Found> brokenRules(const SourceFile &file)
{
    QList<Found> found;
    const QStringList lines = file.text.split(QLatin1Char('\n'));
    const QString blanked = codeOnly(file.text, Strings::Blank);
    const QString kept = codeOnly(file.text, Strings::Keep);
    const auto add = [&](const char *rule, qsizetype position) {
        const qsizetype line = lineOf(file.text, position);
        found.append({QString::fromLatin1(rule), file.path, line, lines.value(line - 1)});
    };
    for (const Rule &rule : rules()) {
        const bool holds = std::any_of(rule.inside.begin(), rule.inside.end(),
                                       [&](const QString &folder) { return file.path.startsWith(folder); });
        if (!holds)
            continue;
        const QRegularExpression pattern(QString::fromLatin1(rule.pattern));
        Q_ASSERT_X(pattern.isValid(), rule.name, qPrintable(pattern.errorString()));
        for (auto it = pattern.globalMatch(rule.strings == Strings::Keep ? kept : blanked); it.hasNext();)
            add(rule.name, it.next().capturedStart());
    }
    // After ; { } or ) or else a statement begins.
    static const QRegularExpression bare(
        QStringLiteral(R"((?:[;{})]|\belse\b|\bdo\b|\bdefault\s*:|\bcase\b[^;{}?]*[^:]:)\s*(co_await)\b)"));
    for (auto it = bare.globalMatch(blanked); it.hasNext();) {
        const auto match = it.next();
        if (isStatement(blanked, match.capturedStart(1)))
            add(droppedResult, match.capturedStart(1));
    }
    // A [ that follows an opening bracket, a comma or an operator begins a lambda.
    static const QRegularExpression awaited(QStringLiteral(R"(\bco_await\b)"));
    static const QRegularExpression lambda(QStringLiteral(R"([(,={]\s*\[\s*[^\]\s])"));
    for (auto it = awaited.globalMatch(blanked); it.hasNext();) {
        const qsizetype from = it.next().capturedStart();
        const QString expression = blanked.mid(from, endOfExpression(blanked, from) - from);
        if (const auto match = lambda.match(expression); match.hasMatch())
            add(lambdaInAwait, from + match.capturedStart());
    }
    static const QRegularExpression returned(QStringLiteral(R"(\bco_return\b([^;{}]*);)"));
    for (auto it = returned.globalMatch(blanked); it.hasNext();) {
        const auto match = it.next();
        if (movesWhatOthersHold(blanked, match.capturedStart(), match.captured(1)))
            add(movedShared, match.capturedStart());
    }
    return found;
}

} // namespace

class tst_SourceRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theTreeKeepsTheRules()
    {
        QStringList problems;
        QList<const Exception *> used;
        for (const SourceFile &file : sourceFiles(
                 {QStringLiteral("core"), QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("tests")})) {
            for (const Found &found : brokenRules(file)) {
                if (const Exception *exception = exceptionFor(found))
                    used.append(exception);
                else
                    problems << found.sentence();
            }
        }
        for (const Exception &exception : exceptions) {
            if (!used.contains(&exception))
                problems << QStringLiteral("%1: the exception for \"%2\" is no longer needed")
                                .arg(QLatin1String(exception.path), QLatin1String(exception.rule));
        }
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n'))));
    }

    /// A check that cannot fail proves nothing.
    void whatBreaksARuleIsReported_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("rule");
        const auto row = [](const char *name, const char *rule, const char *text, const char *path = "core/x/x.cpp") {
            QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(text) << QString::fromLatin1(rule);
        };
        row("bare co_await", droppedResult, "{ run(); co_await stop(1, {2, 3}); }");
        row("bare co_await first in a block", droppedResult, "{\n    co_await stop();\n}");
        row("bare co_await after a block", droppedResult, "if (a) { b(); }\nco_await stop();");
        row("bare co_await of a member after a comment", droppedResult, "x(); // so\n   co_await m_hand->stop(id);");
        row("bare co_await under an if", droppedResult, "if (running)\n    co_await stop();");
        row("bare co_await under an else", droppedResult, "if (a)\n b();\nelse\n    co_await stop();");
        row("bare co_await in a case", droppedResult, "switch (a) { case Kind::One: co_await stop(); }");
        row("bare co_await of a lambda's flow", droppedResult, "x();\nco_await run([] { a(); b(); }, c);");
        row("one of two awaited", chosenAwait, "auto r = fast ? co_await a() : co_await b();");
        row("the other of two awaited", chosenAwait, "auto r = known ? *known : co_await b();");
        row("lambda inside co_await", lambdaInAwait,
            "const auto r = co_await run(worker, [path] { return read(path); }, deadline);");
        row("lambda that captures all", lambdaInAwait, "co_return co_await run([=] { return read(path); });");
        row("cast away", droppedResult, "static_cast<void>(co_await stop());");
        row("cast away the old way", droppedResult, "(void)co_await stop();");
        row("what a shared pointer holds", movedShared, "std::shared_ptr<Text> text = a;\nco_return *text;");
        row("what a captured pointer holds", movedShared, "[text = text]() -> Async<Text> { co_return *text; }");
        row("what a const pointer holds", movedShared, "const auto text = shared;\nco_return *text;");
        row("a member of shared state", movedShared, "co_return state->member;");
        row("a member of a member of it", movedShared, "co_return state->inner.member;");
        row("a member of what it points to", movedShared, "co_return (*state).member;");
        row("an element of it", movedShared, "co_return state->rows[3];");
        row("the value of a result in it", movedShared, "co_return state->found.value();");
        row("own member", movedShared, "co_return m_text;");
        row("own member by this", movedShared, "co_return this->text;");
        row("part of an own member", movedShared, "co_return m_state.text;");
        row("what a pointer in an own result holds", movedShared, "auto text = co_await read();\nco_return **text;");
        row("a member of that", movedShared, "auto text = co_await read();\nco_return (*text)->member;");
        row("a name given anew to shared state", movedShared,
            "auto text = co_await read();\n}\nauto text = shared;\nco_return *text;");
        row("a reference", movedShared, "auto &text = state->text;\nco_return text;");
        row("a reference in a loop", movedShared, "for (Text &text : state->texts)\n    co_return text;");
        row("queued connection", threadHop, "connect(a, &A::b, c, &C::d, Qt::QueuedConnection);");
        row("blocking queued connection", threadHop, "connect(a, &A::b, c, &C::d, Qt::BlockingQueuedConnection);");
        row("invokeMethod", threadHop, "QMetaObject::invokeMethod(a, [] {});");
        row("event posted past the port", threadHop, "QCoreApplication::postEvent(a, e);");
        row("QThread::sleep", sleeping, "QThread::sleep(1);");
        row("QThread::msleep", sleeping, "QThread::msleep(10);");
        row("sleep_for", sleeping, "std::this_thread::sleep_for(10ms);");
        row("a test that waits for a fixed time", sleeping, "QTest::qWait(100);", "tests/core/x/tst_x.cpp");
        row("usleep", sleeping, "usleep(10);");
        row("sleep of the system", sleeping, "::sleep(1);");
        row("nested loop", nestedLoop, "QEventLoop loop; loop.exec();");
        row("nested loop in the app", nestedLoop, "QEventLoop loop;", "app/ctl/x.cpp");
        row("processEvents", nestedLoop, "QCoreApplication::processEvents();");
        row("waitFor of a task", nestedLoop, "QCoro::waitFor(run());");
        row("blocking socket", nestedLoop, "socket->waitForReadyRead(1000);");
        row("blocking process", nestedLoop, "process.waitForFinished();");
        row("system()", shell, "system(\"ls\");");
        row("std::system()", shell, "return std::system(text);");
        row("popen", shell, "FILE *f = popen(command, \"r\");");
        row("command split by Qt", shell, "process.startCommand(text);");
        row("a shell as a program", shell, "process.start(QStringLiteral(\"sh\"), {});");
        row("a shell by its path", shell, "process.start(u\"/bin/bash\"_qs, {});");
        row("secret in the log", secretShown, "qCWarning(logApp) << \"got\" << secret;");
        row("password printed", secretShown, "std::printf(\"%s\", userPassword);");
        row("token on a stream", secretShown, "std::cerr << apiToken;");
        row("secret copied to text", secretShown, "const auto t = QString::fromUtf8(secret.view());");
        row("insecure fallback", plainSecret, "job->setInsecureFallback(true);");
        row("singleton", globalState, "static Manager &instance();");
        row("global static", globalState, "Q_GLOBAL_STATIC(Cache, cache)");
        row("exception", thrown, "if (bad) throw std::runtime_error(\"x\");");
        row("SQL with arg", sqlPieces, "query.exec(QStringLiteral(\"SELECT %1\").arg(name));");
        row("SQL with plus", sqlPieces, "query.prepare(QStringLiteral(\"SELECT * FROM \") + table);");
        row("system time", systemTime, "const auto now = QDateTime::currentDateTimeUtc();");
        row("system clock", systemTime, "auto now = std::chrono::system_clock::now();");
    }
    void whatBreaksARuleIsReported()
    {
        QFETCH(QString, path);
        QFETCH(QString, text);
        QFETCH(QString, rule);
        const auto found = brokenRules({path, text});
        QVERIFY2(!found.isEmpty(), "nothing was reported");
        QCOMPARE(found.first().rule, rule);
    }

    void whatKeepsTheRulesIsNot_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *text) { QTest::newRow(name) << QString::fromLatin1(text); };
        row("result kept", "const auto stopped = co_await stop();");
        row("result in a condition", "if (const auto stopped = co_await stop(); !stopped) return;");
        row("result handed on", "co_return co_await stop();");
        row("result in a braced list", "const Pair pair{co_await a(), co_await b()};");
        row("a lambda without captures", "const auto r = co_await run([] { return 1; });");
        row("a lambda named first", "const auto job = [a] { return a; };\nconst auto r = co_await run(job, list[a]);");
        row("result as an argument", "use(co_await a(), 2);");
        row("result dropped in a comment", "a(); // co_await stop();\n/* ; co_await stop(); */");
        row("result dropped in a text", "const char *t = \"; co_await stop();\";");
        row("a raw text", "const char *t = R\"x(\"; co_await stop(); throw 1;)x\"; f();");
        row("thousands with marks", "constexpr int n = 1'000; f('\\''); g(\"a\");");
        row("a copy of what is shared", "co_return Text(*text);");
        row("a copy of a member", "co_return Text(state->member);");
        row("an error that is copied", "co_return Failure(*state->error);");
        row("a local", "QList<Row> rows;\nco_return rows;");
        row("a part of a local", "Page page;\nco_return page.rows;");
        row("a local that is moved", "co_return std::move(text);");
        row("what an own result holds",
            "auto text = co_await read();\nif (!text)\n    co_return propagate(text);\nco_return *text;");
        row("a part of it", "const auto page = co_await read(a, {});\nco_return page->rows;");
        row("what a pointer to const shows", "if (const T *found = std::get_if<T>(&item))\n    co_return *found;");
        row("a const reference", "for (const Text &text : state->texts)\n    co_return text;");
        row("what a call answers", "co_return state->look().engine;");
        row("a product", "co_return a * b;");
        row("random generator of the system", "QRandomGenerator::system()->fillRange(a, 4);");
        row("a word that contains system", "fileSystem(a); m.system(b);");
        row("literal SQL", "query.prepare(QStringLiteral(\"SELECT a + b FROM c\"));");
        row("a secret's name is not the secret", "fail(Code::SecretNotFound, {{\"name\", name}});");
        row("the application's own loop", "return QCoreApplication::exec();");
    }
    void whatKeepsTheRulesIsNot()
    {
        QFETCH(QString, text);
        const auto found = brokenRules({QStringLiteral("core/x/x.cpp"), text});
        QVERIFY2(found.isEmpty(), qPrintable(found.isEmpty() ? QString() : found.first().sentence()));
    }

    void blankingKeepsLinesAndColumns()
    {
        const QString text = QStringLiteral("a /* b\nc */ d // e\n\"f\\\"g\" h");
        QCOMPARE(codeOnly(text, Strings::Blank), QStringLiteral("a     \n     d     \n\"    \" h"));
        QCOMPARE(codeOnly(text, Strings::Keep), QStringLiteral("a     \n     d     \n\"f\\\"g\" h"));
        QCOMPARE(lineOf(text, text.indexOf(QLatin1Char('h'))), 3);
    }
};

QTEST_GUILESS_MAIN(tst_SourceRules)
#include "tst_source_rules.moc"

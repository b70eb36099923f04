// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the drawing of the house honest: reads every #include of core/, app/ and ui/ and compares it with the table.
#include "support/source_text.h"

#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace wingman::test;

namespace {

const QStringList language{QStringLiteral("base"), QStringLiteral("identity"), QStringLiteral("inventory"),
                           QStringLiteral("operations"), QStringLiteral("policy")};

QStringList operator""_rooms(const char *text, std::size_t size)
{
    return QString::fromLatin1(text, static_cast<qsizetype>(size)).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// Room → the rooms whose headers it may include besides its own. A room that is not here may not exist.
const QMap<QString, QStringList> &table()
{
    static const QMap<QString, QStringList> rooms = [] {
        const QStringList works = "configuration history approvals execution sessions"_rooms;
        const QStringList seenByViews = language + works + "diagnostics audit"_rooms;
        QMap<QString, QStringList> all{
            {QStringLiteral("core/base"), {}},
            {QStringLiteral("core/identity"), "base"_rooms},
            {QStringLiteral("core/inventory"), "base"_rooms},
            {QStringLiteral("core/operations"), "base identity inventory"_rooms},
            {QStringLiteral("core/policy"), "base identity inventory operations"_rooms},
            {QStringLiteral("core/storage"), "base"_rooms},
            {QStringLiteral("core/secrets"), "base"_rooms},
            {QStringLiteral("core/audit"), language + "storage"_rooms},
            {QStringLiteral("core/targets"), "base identity inventory operations secrets"_rooms},
            {QStringLiteral("core/configuration"), language + "storage audit"_rooms},
            {QStringLiteral("core/history"), language + "storage"_rooms},
            {QStringLiteral("core/approvals"), language + "storage audit"_rooms},
            {QStringLiteral("core/execution"), language + "storage audit configuration approvals"_rooms},
            {QStringLiteral("core/sessions"), language + "storage secrets audit"_rooms},
            {QStringLiteral("core/diagnostics"), language + works + "storage secrets audit"_rooms},
            {QStringLiteral("ui/theme"), {}},
            {QStringLiteral("ui/link"), seenByViews},
            {QStringLiteral("ui/models"), seenByViews + "link theme"_rooms},
            {QStringLiteral("ui/widgets"), seenByViews + "theme link models"_rooms},
            {QStringLiteral("ui/dialogs"), seenByViews + "theme link models widgets"_rooms},
            {QStringLiteral("ui/pages"), seenByViews + "theme link models widgets dialogs"_rooms},
            {QStringLiteral("ui/shell"), seenByViews + "theme link models widgets dialogs pages"_rooms},
        };
        const QStringList viewRooms = "theme link models widgets dialogs pages shell"_rooms;
        all.insert(QStringLiteral("app/common"), language + works + "diagnostics storage secrets audit targets"_rooms);
        all.insert(QStringLiteral("app/ctl"), seenByViews + "common"_rooms);
        all.insert(QStringLiteral("app/console"), seenByViews + viewRooms + "common"_rooms);
        return all;
    }();
    return rooms;
}

/// Library → the rooms that may include its headers. What is not here is free.
const QMap<QString, QStringList> &libraries()
{
    static const QMap<QString, QStringList> rooms{
        {QStringLiteral("QtNetwork"), "core/targets app/console"_rooms},
        {QStringLiteral("QtSql"),
         "core/storage core/audit core/configuration core/history core/approvals core/execution"_rooms},
        {QStringLiteral("QtGui"), "ui app/console"_rooms},
        {QStringLiteral("QtWidgets"), "ui app/console"_rooms},
        {QStringLiteral("QtDBus"), "core/secrets ui/theme app/console"_rooms},
        {QStringLiteral("QtSvg"), "ui/theme"_rooms},
        {QStringLiteral("libsodium"), "core/secrets"_rooms},
        {QStringLiteral("QtKeychain"), "core/secrets"_rooms},
        {QStringLiteral("OpenSSL"), "core/audit"_rooms},
        {QStringLiteral("SQLite"), "core/storage core/audit"_rooms},
        {QStringLiteral("Boost"), "core/targets"_rooms},
        {QStringLiteral("CLI11"), "app/ctl"_rooms},
    };
    return rooms;
}

/// Libraries that are heavy, or dangerous to hold in several hands: one file each.
const QMap<QString, QString> &inOneFile()
{
    static const QMap<QString, QString> prefixes{
        {QStringLiteral("boost/beast"), QStringLiteral("Beast costs seconds per file")},
        {QStringLiteral("openssl/"), QStringLiteral("libcrypto is used for one digest")},
        {QStringLiteral("qt6keychain/"), QStringLiteral("one class adapts the keychain")},
    };
    return prefixes;
}

QString libraryOf(const QString &header)
{
    static const QList<std::pair<QString, QString>> prefixes{
        {QStringLiteral("sodium"), QStringLiteral("libsodium")},
        {QStringLiteral("qt6keychain/"), QStringLiteral("QtKeychain")},
        {QStringLiteral("openssl/"), QStringLiteral("OpenSSL")},
        {QStringLiteral("sqlite3"), QStringLiteral("SQLite")},
        {QStringLiteral("boost/"), QStringLiteral("Boost")},
        {QStringLiteral("CLI/"), QStringLiteral("CLI11")},
        {QStringLiteral("tl/expected"), QStringLiteral("expected")},
    };
    for (const auto &[prefix, library] : prefixes) {
        if (header.startsWith(prefix))
            return library;
    }
    if (header.startsWith(QStringLiteral("QCoro")))
        return header == QStringLiteral("QCoroTask") ? QStringLiteral("QCoro") : QStringLiteral("QCoro's adapters");
    if (header.startsWith(QStringLiteral("Qt")) && header.contains(QLatin1Char('/')))
        return header.section(QLatin1Char('/'), 0, 0);
    if (header.startsWith(QLatin1Char('Q'))) {
        const QDir qt(QLibraryInfo::path(QLibraryInfo::HeadersPath));
        const QStringList modules = qt.entryList({QStringLiteral("Qt*")}, QDir::Dirs);
        for (const QString &module : modules) {
            if (QFileInfo::exists(qt.filePath(module + QLatin1Char('/') + header)))
                return module;
        }
        return QStringLiteral("an unknown Qt module");
    }
    return header.contains(QStringLiteral(".h")) ? QStringLiteral("the system") : QStringLiteral("std");
}

/// "core/base" for core/base/codes.h; empty where the file lies in no room.
QString roomOf(const QString &path)
{
    const QStringList parts = path.split(QLatin1Char('/'));
    return parts.size() < 3 ? QString() : parts[0] + QLatin1Char('/') + parts[1];
}

struct Include
{
    QString header;
    bool quoted;
    qsizetype line;
};

QList<Include> includesOf(const SourceFile &file)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"re(^[ \t]*#[ \t]*include[ \t]*(?:"([^"\n]+)"|<([^>\n]+)>))re"),
        QRegularExpression::MultilineOption);
    const QString code = codeOnly(file.text, Strings::Keep);
    QList<Include> found;
    for (auto it = pattern.globalMatch(code); it.hasNext();) {
        const auto match = it.next();
        const bool quoted = match.hasCaptured(1) && !match.captured(1).isEmpty();
        found.append({quoted ? match.captured(1) : match.captured(2), quoted, lineOf(code, match.capturedStart())});
    }
    return found;
}

/// What is wrong with this file's includes and head, as "path:line: sentence".
QStringList problemsOf(const SourceFile &file)
{
    QStringList problems;
    const auto report = [&](qsizetype line, const QString &sentence) {
        problems << QStringLiteral("%1:%2: %3").arg(file.path).arg(line).arg(sentence);
    };
    const QStringList lines = file.text.split(QLatin1Char('\n'));
    if (lines.value(0) != QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later"))
        report(1, QStringLiteral("does not begin with the licence line"));
    if (file.path.endsWith(QStringLiteral(".h"))) {
        if (!lines.value(1).startsWith(QStringLiteral("// ")))
            report(2, QStringLiteral("does not say what the header is for"));
        if (!lines.contains(QStringLiteral("#pragma once")))
            report(1, QStringLiteral("can be included twice"));
    }
    const QString room = roomOf(file.path);
    if (!table().contains(room)) {
        report(1, QStringLiteral("lies in %1, which is not in the table of rooms").arg(room));
        return problems;
    }
    const bool inCore = room.startsWith(QStringLiteral("core/"));
    const bool inLanguage = inCore && language.contains(room.section(QLatin1Char('/'), 1));
    const QString layer = room.section(QLatin1Char('/'), 0, 0);
    for (const Include &include : includesOf(file)) {
        const QString first = include.header.section(QLatin1Char('/'), 0, 0);
        if (include.quoted && include.header.startsWith(QLatin1Char('.'))) {
            report(include.line, QStringLiteral("includes by a relative path: %1").arg(include.header));
        } else if (include.quoted && include.header.contains(QLatin1Char('/'))) {
            if (first != room.section(QLatin1Char('/'), 1) && !table().value(room).contains(first))
                report(include.line, QStringLiteral("%1 may not include %2").arg(room, include.header));
            // The engines' adapters know nothing of one another, and none knows that there is a mock.
            const QString part = file.path.section(QLatin1Char('/'), 2, 2);
            const QString other = include.header.section(QLatin1Char('/'), 1, 1);
            if (first == QStringLiteral("targets") &&
                (part == QStringLiteral("docker") || part == QStringLiteral("proxmox")) && part != other &&
                (other == QStringLiteral("docker") || other == QStringLiteral("proxmox") ||
                 other == QStringLiteral("mock")))
                report(include.line, QStringLiteral("targets/%1 may not include %2").arg(part, include.header));
        } else if (!include.quoted) {
            const QString library = libraryOf(include.header);
            const bool known = libraries().contains(library);
            if (known && !libraries()[library].contains(room) && !libraries()[library].contains(layer))
                report(include.line, QStringLiteral("%1 may not use %2: <%3>").arg(room, library, include.header));
            static const QSet<QString> free{QStringLiteral("QtCore"), QStringLiteral("QCoro"),
                                            QStringLiteral("expected"), QStringLiteral("std")};
            const bool threadName =
                room == QStringLiteral("core/base") && include.header == QStringLiteral("pthread.h");
            if (inLanguage && !known && !free.contains(library) && !threadName)
                report(
                    include.line,
                    QStringLiteral("the language uses QtCore, QCoro, expected and std only: <%1>").arg(include.header));
            if (inCore && include.header.startsWith(QStringLiteral("QNetworkAccess")))
                report(include.line, QStringLiteral("QNetworkAccessManager sends a request again when it sees fit"));
        }
    }
    static const QRegularExpression manager(QStringLiteral(R"(\bQNetworkAccessManager\b)"));
    const QString code = codeOnly(file.text, Strings::Blank);
    if (const auto match = manager.match(code); inCore && match.hasMatch())
        report(lineOf(code, match.capturedStart()),
               QStringLiteral("QNetworkAccessManager sends a request again when it sees fit"));
    return problems;
}

/// What only shows when all files are seen together.
QStringList problemsOfAll(const QList<SourceFile> &files)
{
    QStringList problems;
    QMap<QString, QStringList> users;
    for (const SourceFile &file : files) {
        problems += problemsOf(file);
        for (const Include &include : includesOf(file)) {
            for (auto it = inOneFile().cbegin(); it != inOneFile().cend(); ++it) {
                if (include.header.startsWith(it.key()) && !users[it.key()].contains(file.path))
                    users[it.key()] << file.path;
            }
        }
    }
    for (auto it = users.cbegin(); it != users.cend(); ++it) {
        if (it->size() > 1)
            problems << QStringLiteral("%1: only one file may include %2 (%3)")
                            .arg(it->join(QStringLiteral(", ")), it.key(), inOneFile()[it.key()]);
    }
    return problems;
}

constexpr auto head = "// SPDX-License-Identifier: GPL-3.0-or-later\n// Purpose.\n#pragma once\n";

} // namespace

class tst_Layers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theTreeKeepsTheTable()
    {
        const auto files = sourceFiles({QStringLiteral("core"), QStringLiteral("app"), QStringLiteral("ui")});
        QVERIFY2(files.size() > 20, "the tree was not found");
        const QStringList problems = problemsOfAll(files);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n'))));
    }

    void theTestsCarryTheLicence()
    {
        QStringList problems;
        for (const SourceFile &file : sourceFiles({QStringLiteral("tests"), QStringLiteral("packaging")})) {
            if (!file.text.startsWith(QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later\n")))
                problems << file.path;
        }
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n'))));
    }

    /// A check that cannot fail proves nothing: each of these invented files must be reported, with these words.
    void aFileThatBreaksTheTableIsReported_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *path, const QByteArray &text, const char *expected) {
            QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(head + text)
                                << QString::fromLatin1(expected);
        };
        row("policy looks into storage", "core/policy/x.h", "#include \"storage/database.h\"\n",
            "core/policy may not include storage/database.h");
        row("base looks upwards", "core/base/x.h", "#include \"identity/roles.h\"\n", "core/base may not include");
        row("identity looks at inventory", "core/identity/x.h", "#include \"inventory/store.h\"\n",
            "core/identity may not include");
        row("operations look at policy", "core/operations/x.h", "#include \"policy/gate.h\"\n",
            "core/operations may not include");
        row("audit knows no secrets", "core/audit/x.h", "#include \"secrets/secret_store.h\"\n",
            "core/audit may not include");
        row("secrets know no audit", "core/secrets/x.h", "#include \"audit/chain.h\"\n",
            "core/secrets may not include");
        row("nobody includes targets", "core/execution/x.h", "#include \"targets/docker/client.h\"\n",
            "core/execution may not include");
        row("targets decide nothing", "core/targets/docker/x.h", "#include \"policy/gate.h\"\n",
            "core/targets may not include");
        row("targets write no database", "core/targets/docker/x.h", "#include \"storage/database.h\"\n",
            "core/targets may not include");
        row("docker knows no mock", "core/targets/docker/x.h", "#include \"targets/mock/world.h\"\n",
            "targets/docker may not include");
        row("approvals do not execute", "core/approvals/x.h", "#include \"execution/door.h\"\n",
            "core/approvals may not include");
        row("the window names no table", "ui/pages/x.h", "#include \"storage/database.h\"\n",
            "ui/pages may not include");
        row("the window names no secret", "ui/dialogs/x.h", "#include \"secrets/secret_ref.h\"\n",
            "ui/dialogs may not include");
        row("the window names no target", "ui/shell/x.h", "#include \"targets/docker/client.h\"\n",
            "ui/shell may not include");
        row("a widget knows no page", "ui/widgets/x.h", "#include \"pages/containers/page.h\"\n",
            "ui/widgets may not include");
        row("the command line goes by the composition", "app/ctl/x.h", "#include \"targets/docker/client.h\"\n",
            "app/ctl may not include");
        row("the command line has no widgets", "app/ctl/x.h", "#include <QApplication>\n",
            "app/ctl may not use QtWidgets");
        row("the language draws nothing", "core/policy/x.h", "#include <QWidget>\n",
            "core/policy may not use QtWidgets");
        row("the language opens no socket", "core/inventory/x.h", "#include <QLocalSocket>\n",
            "core/inventory may not use QtNetwork");
        row("the language asks no database", "core/operations/x.h", "#include <QtSql/QSqlQuery>\n",
            "core/operations may not use QtSql");
        row("the language calls no system", "core/policy/x.h", "#include <unistd.h>\n", "the language uses QtCore");
        row("no QCoro adapters in the language", "core/base/x.h", "#include <QCoroNetworkReply>\n",
            "the language uses QtCore");
        row("one room for libsodium", "core/audit/x.h", "#include <sodium.h>\n", "core/audit may not use libsodium");
        row("a room that was never drawn", "core/misc/x.h", "", "not in the table of rooms");
        row("a room that is not yet", "core/health/x.h", "", "not in the table of rooms");
        row("an include up the path", "core/policy/x.h", "#include \"../storage/database.h\"\n", "by a relative path");
        row("the re-sending client", "core/targets/x.h", "class QNetworkAccessManager;\n", "sends a request again");
        row("an include with odd blanks", "core/policy/x.h", "  #  include   \"storage/x.h\"\n",
            "core/policy may not include");
        QTest::newRow("no licence") << QStringLiteral("core/base/x.h") << QStringLiteral("// Purpose.\n#pragma once\n")
                                    << QStringLiteral("licence line");
        QTest::newRow("no purpose") << QStringLiteral("core/base/x.h")
                                    << QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later\n#pragma once\n")
                                    << QStringLiteral("what the header is for");
        QTest::newRow("no guard") << QStringLiteral("core/base/x.h")
                                  << QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later\n// Purpose.\n")
                                  << QStringLiteral("can be included twice");
    }
    void aFileThatBreaksTheTableIsReported()
    {
        QFETCH(QString, path);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const QStringList problems = problemsOf({path, text});
        QVERIFY2(!problems.isEmpty(), "nothing was reported");
        QVERIFY2(problems.first().contains(expected), qPrintable(problems.first()));
    }

    void aFileThatKeepsTheTableIsNot_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *path, const QByteArray &text) {
            QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(head + text);
        };
        row("its own room", "core/policy/x.h", "#include \"policy/gate.h\"\n");
        row("a room below", "core/policy/x.h",
            "#include \"operations/plan.h\"\n#include <QString>\n#include <chrono>\n#include <tl/expected.hpp>\n");
        row("a commented include", "core/policy/x.h",
            "// #include \"storage/database.h\"\n/*\n#include <QWidget>\n*/\n");
        row("an include inside a text", "core/policy/x.h", "const char *t = \"#include <QWidget>\";\n");
        row("SQL where it belongs", "core/storage/x.h", "#include <QSqlQuery>\n");
        row("the composition sees all", "app/common/x.h",
            "#include \"targets/docker/client.h\"\n#include \"secrets/secret_store.h\"\n");
    }
    void aFileThatKeepsTheTableIsNot()
    {
        QFETCH(QString, path);
        QFETCH(QString, text);
        const QStringList problems = problemsOf({path, text});
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n'))));
    }

    void aSecondUserOfALibraryForOneFileIsReported()
    {
        const QString one = QString::fromLatin1(head) + QStringLiteral("#include <boost/beast/http.hpp>\n");
        QCOMPARE(problemsOfAll({{QStringLiteral("core/targets/http/a.h"), one}}), QStringList());
        const QStringList problems = problemsOfAll(
            {{QStringLiteral("core/targets/http/a.h"), one}, {QStringLiteral("core/targets/http/b.h"), one}});
        QCOMPARE(problems.size(), 1);
        QVERIFY2(problems.first().contains(QStringLiteral("only one file may include boost/beast")),
                 qPrintable(problems.first()));
    }
};

QTEST_GUILESS_MAIN(tst_Layers)
#include "tst_layers.moc"

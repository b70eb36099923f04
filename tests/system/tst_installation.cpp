// SPDX-License-Identifier: GPL-3.0-or-later
// starts: wingman wingmanctl wingman_render_icon
// What `cmake --install` puts on a machine, read with the tools that desktops and software centres read it with.
#include "link/place.h"
#include "shell/page_table.h"
#include "support/places.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace wingman;

namespace {

const QString source = test::sourceFolder();
const QString build = test::buildFolder();
const QString desktopFile = QStringLiteral("share/applications/org.wingman.Wingman.desktop");
const QString metainfoFile = QStringLiteral("share/metainfo/org.wingman.Wingman.metainfo.xml");

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Ran
{
    int status = -1;
    QString said;
};

Ran run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(120000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAll())};
}

/// Lines "key=value" of a desktop file, under "group/key".
QMap<QString, QString> entriesOf(const QString &path)
{
    QMap<QString, QString> entries;
    QString group;
    const QStringList lines = QString::fromUtf8(contents(path)).split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        if (line.startsWith(QLatin1Char('[')))
            group = line.mid(1, line.size() - 2);
        else if (const auto at = line.indexOf(QLatin1Char('=')); at > 0)
            entries.insert(group + QLatin1Char('/') + line.left(at), line.mid(at + 1));
    }
    return entries;
}

} // namespace

class tst_Installation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
        QSKIP("Only the installation on Linux and its relatives is proven here.");
#endif
        const Ran installed = run(QStringLiteral("cmake"),
                                  {QStringLiteral("--install"), build, QStringLiteral("--prefix"), m_prefix.path()});
        QVERIFY2(installed.status == 0, qPrintable(installed.said));
    }

    void everythingIsInItsPlace_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("holds");
        const auto row = [](const char *path, const char *holds) {
            QTest::newRow(path) << QString::fromLatin1(path) << QString::fromLatin1(holds);
        };
        row("bin/wingman", "");
        row("bin/wingmanctl", "");
        row("share/applications/org.wingman.Wingman.desktop", "x-scheme-handler/wingman");
        row("share/metainfo/org.wingman.Wingman.metainfo.xml", "GPL-3.0-or-later");
        row("share/icons/hicolor/scalable/apps/org.wingman.Wingman.svg", "<svg");
        row("share/icons/hicolor/symbolic/apps/org.wingman.Wingman-symbolic.svg", "currentColor");
        row("share/man/man1/wingmanctl.1", ".TH WINGMANCTL 1");
        row("share/bash-completion/completions/wingmanctl", "_wingmanctl()");
        row("share/zsh/site-functions/_wingmanctl", "wingmanctl");
        row("share/fish/vendor_completions.d/wingmanctl.fish", "complete -c wingmanctl");
    }
    void everythingIsInItsPlace()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, holds);
        const QByteArray text = contents(m_prefix.filePath(path));
        QVERIFY2(!text.isEmpty(), "it was not installed, or is empty");
        QVERIFY(text.contains(holds.toUtf8()));
    }

    void theInstalledProgramsRun()
    {
        for (const char *name : {"bin/wingman", "bin/wingmanctl"}) {
            const Ran ran = run(m_prefix.filePath(QString::fromLatin1(name)), {QStringLiteral("--version")});
            QVERIFY2(ran.status == 0, qPrintable(ran.said));
            QVERIFY2(ran.said.contains(version()), qPrintable(ran.said));
        }
    }

    void iconsHaveTheSizeTheirFolderSays_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {16, 22, 24, 32, 48, 64, 128, 256, 512})
            QTest::addRow("%d", size) << size;
    }
    void iconsHaveTheSizeTheirFolderSays()
    {
        QFETCH(const int, size);
        const QImage icon(
            m_prefix.filePath(QStringLiteral("share/icons/hicolor/%1x%1/apps/org.wingman.Wingman.png").arg(size)));
        QCOMPARE(icon.size(), QSize(size, size));
        QVERIFY(icon.hasAlphaChannel());
        QCOMPARE(qAlpha(icon.pixel(0, 0)), 0); // round corners
        const QColor edge = icon.pixelColor(size / 2, size / 8);
        QVERIFY2(edge.blue() > edge.red() + 60, "the badge is blue");
    }

    void theWindowsAndMacosIconsAreWellFormed()
    {
        const QString tool = build + QStringLiteral("/bin/wingman_render_icon");
        const QString drawing = source + QStringLiteral("/resources/icons/wingman.svg");
        const QString ico = m_prefix.filePath(QStringLiteral("w.ico"));
        const QString icns = m_prefix.filePath(QStringLiteral("w.icns"));
        const QStringList sizes{QStringLiteral("16"), QStringLiteral("32"), QStringLiteral("256")};
        QCOMPARE(run(tool, QStringList{drawing, ico} + sizes).status, 0);
        QCOMPARE(run(tool, QStringList{drawing, icns} + sizes).status, 0);
        QCOMPARE(run(tool, {drawing, icns, QStringLiteral("17")}).status, 1); // no such kind of picture there
        const QByteArray windows = contents(ico);
        QCOMPARE(windows.left(6), QByteArray("\0\0\1\0\3\0", 6));
        QCOMPARE(windows.count("\x89PNG"), 3);
        QCOMPARE(windows.at(6), '\x10');
        QCOMPARE(windows.at(6 + 2 * 16), '\0'); // 256
        const QByteArray mac = contents(icns);
        QVERIFY(mac.startsWith("icns"));
        for (const char *type : {"icp4", "icp5", "ic08"})
            QVERIFY(mac.contains(type));
        // Its own length, at the place where it is written.
        const auto *bytes = reinterpret_cast<const uchar *>(mac.constData());
        QCOMPARE(static_cast<qsizetype>(bytes[4] << 24 | bytes[5] << 16 | bytes[6] << 8 | bytes[7]), mac.size());
    }

    void theDesktopEntryIsValid()
    {
        const QString tool = QStandardPaths::findExecutable(QStringLiteral("desktop-file-validate"));
        if (tool.isEmpty())
            QSKIP("desktop-file-validate is not installed here (Debian: desktop-file-utils).");
        const Ran ran = run(tool, {m_prefix.filePath(desktopFile)});
        QVERIFY2(ran.status == 0 && ran.said.isEmpty(), qPrintable(ran.said));
    }

    /// Every action begins at a place that the window has.
    void everyActionLeadsSomewhere()
    {
        const QMap<QString, QString> entries = entriesOf(m_prefix.filePath(desktopFile));
        const QStringList actions =
            entries.value(QStringLiteral("Desktop Entry/Actions")).split(QLatin1Char(';'), Qt::SkipEmptyParts);
        QVERIFY(!actions.isEmpty());
        for (const QString &action : actions) {
            const QString group = QStringLiteral("Desktop Action ") + action;
            QVERIFY2(entries.contains(group + QStringLiteral("/Name")), qPrintable(action));
            const QStringList words = QProcess::splitCommand(entries.value(group + QStringLiteral("/Exec")));
            QCOMPARE(words.size(), 2);
            QCOMPARE(words.first(), QStringLiteral("wingman"));
            if (words.last().startsWith(QStringLiteral("--"))) {
                const Ran help = run(m_prefix.filePath(QStringLiteral("bin/wingman")), {QStringLiteral("--help")});
                QVERIFY2(help.said.contains(words.last() + QLatin1Char(' ')), qPrintable(help.said));
                continue;
            }
            const auto place = ui::Place::fromUrl(QUrl(words.last()));
            QVERIFY2(place, qPrintable(words.last()));
            QVERIFY2(ui::pageEntry(place->page), qPrintable(words.last()));
        }
        QCOMPARE(entries.value(QStringLiteral("Desktop Entry/Icon")), QStringLiteral("org.wingman.Wingman"));
        QCOMPARE(entries.value(QStringLiteral("Desktop Entry/StartupWMClass")), QStringLiteral("wingman"));
    }

    void theMetainfoIsValid_data()
    {
        QTest::addColumn<bool>("published");
        QTest::newRow("as it is installed") << false;
        QTest::newRow("where the pictures are published") << true;
    }
    void theMetainfoIsValid()
    {
        QFETCH(const bool, published);
        const QString tool = QStandardPaths::findExecutable(QStringLiteral("appstreamcli"));
        if (tool.isEmpty())
            QSKIP("appstreamcli is not installed here (Debian: appstream).");
        const QString path =
            published ? m_prefix.filePath(QStringLiteral("site/metainfo.xml")) : m_prefix.filePath(metainfoFile);
        if (published) {
            const Ran made = run(QStringLiteral("cmake"),
                                 {QStringLiteral("-DWINGMAN_SITE=https://example.org"), QStringLiteral("-DOUT=") + path,
                                  QStringLiteral("-DVERSION=") + version(), QStringLiteral("-P"),
                                  source + QStringLiteral("/packaging/cmake/WingmanMetainfo.cmake")});
            QVERIFY2(made.status == 0, qPrintable(made.said));
            QVERIFY(contents(path).count("<screenshot") >= 4);
        }
        const Ran ran =
            run(tool, {QStringLiteral("validate"), QStringLiteral("--no-net"), QStringLiteral("--explain"), path});
        QVERIFY2(ran.status == 0, qPrintable(ran.said));
        QVERIFY2(!ran.said.contains(QStringLiteral("W:")) && !ran.said.contains(QStringLiteral("E:")),
                 qPrintable(ran.said));
    }

    /// The change log's headings and the metainfo's releases are the same list, and it ends at this version.
    void theReleasesAreThoseOfTheChangeLog()
    {
        static const QRegularExpression heading(QStringLiteral("^## (?:([0-9.]+) \\([-0-9]+\\)|(Unreleased))$"),
                                                QRegularExpression::MultilineOption);
        QStringList expected;
        const QString log = QString::fromUtf8(contents(source + QStringLiteral("/CHANGELOG.md")));
        auto each = heading.globalMatch(log);
        while (each.hasNext()) {
            const auto match = each.next();
            expected.append(match.captured(2).isEmpty() ? match.captured(1) : version());
        }
        QStringList released;
        QXmlStreamReader xml(contents(m_prefix.filePath(metainfoFile)));
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QStringLiteral("release"))
                released.append(xml.attributes().value(QStringLiteral("version")).toString());
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(released, expected);
        QCOMPARE(released.value(0), version());
    }

    void theManualPageIsReadable()
    {
        const QString tool = QStandardPaths::findExecutable(QStringLiteral("groff"));
        if (tool.isEmpty())
            QSKIP("groff is not installed here.");
        QStringList words{QStringLiteral("-K"), QStringLiteral("utf8"), QStringLiteral("-man"),
                          QStringLiteral("-Tutf8"), QStringLiteral("-ww")};
        for (const char *plain : {"-c", "-b", "-u"}) // no overstriking
            words += {QStringLiteral("-P"), QString::fromLatin1(plain)};
        const Ran ran =
            run(tool, words + QStringList{m_prefix.filePath(QStringLiteral("share/man/man1/wingmanctl.1"))});
        QVERIFY2(ran.status == 0 && !ran.said.contains(QStringLiteral("warning:")), qPrintable(ran.said.left(2000)));
        QVERIFY(ran.said.contains(QStringLiteral("EXIT STATUS")));
    }

private:
    static QString version()
    {
        static const QRegularExpression declared(QStringLiteral("project\\(wingman VERSION ([0-9.]+)"));
        return declared.match(QString::fromUtf8(contents(source + QStringLiteral("/CMakeLists.txt")))).captured(1);
    }

    QTemporaryDir m_prefix;
};

QTEST_GUILESS_MAIN(tst_Installation)
#include "tst_installation.moc"

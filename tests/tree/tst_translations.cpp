// SPDX-License-Identifier: GPL-3.0-or-later
// A sentence reaches translators only if lupdate finds it, and a translation reaches people only if it is filed under
// the context that the running program asks for. A tr() of a class that lupdate cannot place fails both, silently.
#include "support/places.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

class tst_Translations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        for (const auto place : {QLibraryInfo::BinariesPath, QLibraryInfo::LibraryExecutablesPath}) {
            const QString candidate = QLibraryInfo::path(place) + QStringLiteral("/lupdate");
            if (QFile::exists(candidate))
                m_lupdate = candidate;
        }
        if (m_lupdate.isEmpty())
            QSKIP("Qt's lupdate is not installed here (Debian: qt6-l10n-tools).");
    }

    void lupdatePlacesEverySentence()
    {
        const QTemporaryDir folder;
        const QString ts = folder.filePath(QStringLiteral("all.ts"));
        const QStringList rooms{QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")};
        QVERIFY2(ran(rooms, ts), qPrintable(m_said));
        // "Class … lacks Q_OBJECT macro", "tr() cannot be called without context", "Qualifying with unknown class", …
        static const QRegularExpression warning(
            QStringLiteral("^.*(?:lacks|cannot|Unexpected|Discarding|Unqualified|Qualifying|Unbalanced).*$"),
            QRegularExpression::MultilineOption);
        QVERIFY2(!warning.match(m_said).hasMatch(), qPrintable(m_said));

        const QMap<QString, QStringList> found = contexts(ts);
        QVERIFY(!found.isEmpty());
        // What is said through tables instead of at its place.
        QVERIFY(found.value(QStringLiteral("wingman::Code")).contains(QStringLiteral("Cancelled.")));
        QVERIFY(found.value(QStringLiteral("wingman::Code")).size() > 80);
        QVERIFY(
            found.value(QStringLiteral("wingman::audit::Violation")).contains(QStringLiteral("Entries are missing.")));
        for (const char *context :
             {"wingman::Condition", "wingman::Configuration", "wingman::DockerContainer", "wingman::Endpoints",
              "wingman::Fix", "wingman::NameList", "wingman::Names", "wingman::Parameters", "wingman::Policy",
              "wingman::ProxmoxPower", "wingman::Secrets", "wingman::Settings", "wingman::TestStack"})
            QVERIFY2(found.contains(QString::fromLatin1(context)), context);
    }

    /// lupdate does not look into macros: a sentence behind one is never found, and nothing says so.
    void noMacroHidesSentences()
    {
        QVERIFY(hides(QStringLiteral("#define WORD(text) QT_TRANSLATE_NOOP(\"context\", text)")));
        QVERIFY(hides(QStringLiteral("#  define SAY(text) tr(text)")));
        QVERIFY(!hides(QStringLiteral("QT_TRANSLATE_NOOP(\"context\", \"text\")")));
        for (const char *room : {"core", "ui", "app"}) {
            QDirIterator files(wingman::test::sourceFolder() + QStringLiteral("/") + QString::fromLatin1(room),
                               {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                QVERIFY2(!hides(QString::fromUtf8(file.readAll())), qPrintable(file.fileName()));
            }
        }
    }

    /// The proof that the first test can fail.
    void aSentenceWithoutAPlaceIsNoticed()
    {
        const QTemporaryDir folder;
        QFile source(folder.filePath(QStringLiteral("free.cpp")));
        QVERIFY(source.open(QIODevice::WriteOnly));
        source.write("namespace wingman::policy { QString said() { return tr(\"lost\"); } }\n");
        source.close();
        QVERIFY2(ran({source.fileName()}, folder.filePath(QStringLiteral("free.ts"))), qPrintable(m_said));
        QVERIFY2(m_said.contains(QStringLiteral("lacks Q_OBJECT")), qPrintable(m_said));
    }

private:
    static bool hides(const QString &source)
    {
        static const QRegularExpression macro(
            QStringLiteral("^\\s*#\\s*define\\b.*(?:TRANSLATE_NOOP|TR_NOOP|\\btr\\s*\\()"),
            QRegularExpression::MultilineOption);
        return macro.match(source).hasMatch();
    }

    bool ran(const QStringList &sources, const QString &ts)
    {
        QProcess lupdate;
        lupdate.setWorkingDirectory(wingman::test::sourceFolder());
        lupdate.setProcessChannelMode(QProcess::MergedChannels);
        lupdate.start(m_lupdate,
                      QStringList{QStringLiteral("-recursive")} + sources +
                          QStringList{QStringLiteral("-locations"), QStringLiteral("none"), QStringLiteral("-ts"), ts});
        const bool finished = lupdate.waitForFinished(60000);
        m_said = QString::fromUtf8(lupdate.readAll());
        return finished && lupdate.exitStatus() == QProcess::NormalExit && lupdate.exitCode() == 0;
    }

    static QMap<QString, QStringList> contexts(const QString &ts)
    {
        QMap<QString, QStringList> found;
        QFile file(ts);
        if (!file.open(QIODevice::ReadOnly))
            return found;
        QString context;
        for (QXmlStreamReader xml(&file); !xml.atEnd(); xml.readNext()) {
            if (!xml.isStartElement())
                continue;
            if (xml.name() == QStringLiteral("name"))
                context = xml.readElementText();
            else if (xml.name() == QStringLiteral("source"))
                found[context].append(xml.readElementText());
        }
        return found;
    }

    QString m_lupdate;
    QString m_said;
};

QTEST_GUILESS_MAIN(tst_Translations)
#include "tst_translations.moc"

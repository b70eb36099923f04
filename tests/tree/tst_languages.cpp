// SPDX-License-Identifier: GPL-3.0-or-later
// The languages are whole: everything that the program says is translated, with the same place marks, mnemonics where
// the source has them, the language's own quotation marks and every plural form. What is found wrong is listed, and
// every kind of mistake is made on purpose once, so that these tests are known to fail.
#include "support/places.h"
#include "support/ts_file.h"

#include <QFile>
#include <QLibraryInfo>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace wingman;

namespace {

using Message = test::TsMessage;

struct Language
{
    const char *code = "";
    int forms = 2;
    const char16_t *quote = u"“"; // what an English opening quotation mark becomes
    bool spaces = true;           // words are set apart by spaces
};

constexpr Language languages[] = {
    {"de", 2, u"„", true},
    {"fr", 2, u"«\u202F", true},
    {"es", 2, u"«", true},
    {"zh_CN", 1, u"“", false},
};

QString fileOf(const Language &language)
{
    return test::translationFile(QString::fromLatin1(language.code));
}

const QRegularExpression &placeMark()
{
    static const QRegularExpression mark(QStringLiteral("%(?:L?\\d+|n)|\\{[A-Za-z_]+\\}"));
    return mark;
}

QStringList marksOf(const QString &text, bool plural)
{
    QStringList marks;
    for (auto it = placeMark().globalMatch(text); it.hasNext();)
        marks.append(it.next().captured());
    if (plural) // a singular may say "one"
        marks.removeAll(QStringLiteral("%n"));
    marks.sort();
    return marks;
}

qsizetype mnemonicsOf(QString text)
{
    static const QRegularExpression mnemonic(QStringLiteral("&(?=[\\p{L}\\p{N}])"));
    return text.remove(QStringLiteral("&&")).count(mnemonic);
}

bool saysSomething(QString text)
{
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{2,}"));
    return word.match(text.remove(placeMark())).hasMatch();
}

bool endsInSpace(const QString &text)
{
    return !text.isEmpty() && text.back().isSpace();
}

/// What is to be said of one translated message; empty: nothing. `same`: what may be as in English.
QString problemOf(const Message &message, const Language &language, const QSet<QString> &same)
{
    if (!message.state.isEmpty())
        return message.state == QStringLiteral("unfinished") ? QStringLiteral("is not translated")
                                                             : QStringLiteral("is not said any more");
    if (message.plural && message.forms.size() != language.forms)
        return QStringLiteral("has not every plural form");
    for (const QString &form : message.forms) {
        if (form.trimmed().isEmpty() && !message.source.trimmed().isEmpty())
            return QStringLiteral("is empty");
        if (marksOf(form, message.plural) != marksOf(message.source, message.plural))
            return QStringLiteral("has other place marks: %1").arg(form);
        if (mnemonicsOf(form) != mnemonicsOf(message.source))
            return QStringLiteral("has another number of mnemonics: %1").arg(form);
        if (form.count(QLatin1Char('\n')) != message.source.count(QLatin1Char('\n')))
            return QStringLiteral("has other lines: %1").arg(form);
        if (language.spaces && endsInSpace(form) != endsInSpace(message.source))
            return QStringLiteral("has other spaces at its end: %1").arg(form);
        if (form.count(QString::fromUtf16(language.quote)) < message.source.count(QChar(u'“')) ||
            form.contains(QLatin1Char('"')) != message.source.contains(QLatin1Char('"')))
            return QStringLiteral("has other quotation marks than the language: %1").arg(form);
        if (form == message.source && saysSomething(form) && !same.contains(form))
            return QStringLiteral("is the English text");
    }
    return {};
}

} // namespace

class tst_Languages : public QObject
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
        QFile file(test::sourceFolder() + QStringLiteral("/tests/tree/same_in_translation.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            if (line.startsWith(QLatin1Char('#')))
                continue;
            const qsizetype tab = line.indexOf(QLatin1Char('\t'));
            QVERIFY2(tab > 0, qPrintable(line));
            const QString text = line.mid(tab + 1).replace(QStringLiteral("\\n"), QStringLiteral("\n"));
            for (const QString &code : line.left(tab).split(QLatin1Char(',')))
                m_same[code].insert(text);
        }
    }

    void aLanguageIsWhole_data() { listLanguages(); }
    void aLanguageIsWhole()
    {
        QFETCH(int, at);
        const Language &language = languages[at];
        const QList<Message> messages = test::messagesOf(fileOf(language));
        QVERIFY(messages.size() > 1000);
        QStringList problems;
        for (const Message &message : messages) {
            const QString problem = problemOf(message, language, m_same.value(QString::fromLatin1(language.code)));
            if (!problem.isEmpty())
                problems.append(QStringLiteral("%1: \"%2\" %3").arg(message.context, message.source, problem));
        }
        QVERIFY2(problems.isEmpty(), qPrintable(told(problems)));
    }

    /// What the program says and the file does not have, and the other way round.
    void aLanguageHasEverySentence_data() { listLanguages(); }
    void aLanguageHasEverySentence()
    {
        if (m_lupdate.isEmpty())
            QSKIP("Qt's lupdate is not installed here (Debian: qt6-l10n-tools).");
        QFETCH(int, at);
        const QStringList rooms{QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")};
        const QStringList problems = differences(rooms, fileOf(languages[at]));
        QVERIFY2(problems.isEmpty(), qPrintable(told(problems)));
    }

    /// English has a file for its plurals alone.
    void englishCounts()
    {
        static const QRegularExpression bracket(QStringLiteral("\\((?:s|es|ies)\\)"));
        const QList<Message> messages = test::messagesOf(test::translationFile(QStringLiteral("en")));
        QStringList have;
        for (const Message &message : messages) {
            const QByteArray source = message.source.toUtf8();
            QVERIFY2(message.plural && message.state.isEmpty() && message.forms.size() == 2, source.constData());
            for (const QString &form : message.forms) {
                QVERIFY2(!form.isEmpty() && !form.contains(bracket), source.constData());
                QVERIFY2(marksOf(form, true) == marksOf(message.source, true), source.constData());
            }
            have.append(message.context + QLatin1Char('|') + message.source);
        }
        for (const Message &message : test::messagesOf(fileOf(languages[0]))) {
            const QString key = message.context + QLatin1Char('|') + message.source;
            QVERIFY2(!message.plural || have.contains(key), qPrintable(key));
        }
    }

    void nothingIsListedAsTheSameInVain()
    {
        for (const Language &language : languages) {
            QSet<QString> unneeded = m_same.value(QString::fromLatin1(language.code));
            for (const Message &message : test::messagesOf(fileOf(language))) {
                if (message.forms.contains(message.source))
                    unneeded.remove(message.source);
            }
            QVERIFY2(unneeded.isEmpty(), qPrintable(QStringList(unneeded.values()).join(QLatin1Char('\n'))));
        }
    }

    /// The proof that the tests above can fail.
    void everyKindOfMistakeIsNoticed_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QStringList>("forms");
        QTest::addColumn<bool>("plural");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *name, const char *source, const QStringList &forms, bool plural,
                            const char *state, const char *problem) {
            QTest::newRow(name) << QString::fromUtf8(source) << forms << plural << QString::fromLatin1(state)
                                << QString::fromLatin1(problem);
        };
        const auto one = [](const char *text) { return QStringList{QString::fromUtf8(text)}; };
        row("right", "%1 of %2", one("%1 von %2"), false, "", "");
        row("marks may change places", "%1 of %2", one("%2, davon %1"), false, "", "");
        row("a mark is lost", "%1 of %2", one("%1 von"), false, "", "has other place marks");
        row("a mark is another one", "%1 of %2", one("%1 von %3"), false, "", "has other place marks");
        row("a named mark is lost", "{what} is gone", one("weg"), false, "", "has other place marks");
        row("unfinished", "Open", one(""), false, "unfinished", "is not translated");
        row("a proposal", "Open", one("Auf"), false, "unfinished", "is not translated");
        row("not said any more", "Open", one("Auf"), false, "vanished", "is not said");
        row("empty", "Open", one(" "), false, "", "is empty");
        row("English", "Open", one("Open"), false, "", "is the English text");
        row("the same word in both", "Image", one("Image"), false, "", "");
        row("nothing but marks", "%1: %2", one("%1: %2"), false, "", "");
        row("the mnemonic is lost", "&Open", one("Auf"), false, "", "has another number of mnemonics");
        row("a mnemonic too many", "Open", one("&Auf"), false, "", "has another number of mnemonics");
        row("a mnemonic of nothing", "&Open", one("Auf & zu"), false, "", "has another number of mnemonics");
        row("one form of two", "%n row(s)", one("%n Zeile"), true, "", "has not every plural form");
        row("a singular in words", "%n row(s)", {QStringLiteral("eine Zeile"), QStringLiteral("%n Zeilen")}, true, "",
            "");
        row("the second form is English", "%n row(s)", {QStringLiteral("%n Zeile"), QStringLiteral("%n row(s)")}, true,
            "", "is the English text");
        row("English quotation marks", "Open “%1”", one("“%1” auf"), false, "", "has other quotation marks");
        row("straight quotation marks", "Open “%1”", one("\"%1\" auf"), false, "", "has other quotation marks");
        row("the language's quotation marks", "Open “%1”", one("„%1“ auf"), false, "", "");
        row("another number of lines", "A\nb", one("A b"), false, "", "has other lines");
        row("a space is lost", " or ", one(" oder"), false, "", "has other spaces");
    }
    void everyKindOfMistakeIsNoticed()
    {
        QFETCH(QString, source);
        QFETCH(QStringList, forms);
        QFETCH(bool, plural);
        QFETCH(QString, state);
        QFETCH(QString, problem);
        const Message message{QStringLiteral("Test"), source, state, plural, forms};
        const QString found = problemOf(message, languages[0], {QStringLiteral("Image")});
        QVERIFY2(problem.isEmpty() ? found.isEmpty() : found.startsWith(problem), qPrintable(found));
    }

    void aSentenceThatTheFileLacksIsNoticed()
    {
        if (m_lupdate.isEmpty())
            QSKIP("Qt's lupdate is not installed here (Debian: qt6-l10n-tools).");
        const QTemporaryDir folder;
        const auto write = [&folder](const char *name, const char *text) {
            QFile file(folder.filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        };
        write("said.cpp",
              "struct W { Q_DECLARE_TR_FUNCTIONS(W) }; QString a() { return W::tr(\"old\") + W::tr(\"new\"); }");
        const char *pattern =
            "<?xml version=\"1.0\"?><!DOCTYPE TS><TS version=\"2.1\" language=\"de\"><context><name>W</name>"
            "<message><source>old</source><translation>alt</translation></message>%1</context></TS>";
        const auto ts = [&](const char *more) {
            write("w.ts", QString::fromLatin1(pattern).arg(QString::fromLatin1(more)).toUtf8().constData());
            return differences({folder.filePath(QStringLiteral("said.cpp"))}, folder.filePath(QStringLiteral("w.ts")));
        };
        QCOMPARE(ts(""), QStringList{QStringLiteral("W: \"new\" is said and not in the file")});
        QCOMPARE(ts("<message><source>new</source><translation>neu</translation></message>"), QStringList());
        QCOMPARE(ts("<message><source>new</source><translation>neu</translation></message>"
                    "<message><source>gone</source><translation>weg</translation></message>"),
                 QStringList{QStringLiteral("W: \"gone\" is in the file and not said")});
    }

private:
    static void listLanguages()
    {
        QTest::addColumn<int>("at");
        for (int at = 0; at < int(std::size(languages)); ++at)
            QTest::newRow(languages[at].code) << at;
    }

    static QString told(const QStringList &problems)
    {
        return QStringLiteral("%1:\n").arg(problems.size()) + problems.mid(0, 20).join(QLatin1Char('\n'));
    }

    QStringList differences(const QStringList &sources, const QString &ts) const
    {
        const QTemporaryDir folder;
        const QString fresh = folder.filePath(QStringLiteral("fresh.ts"));
        QProcess lupdate;
        lupdate.setWorkingDirectory(test::sourceFolder());
        lupdate.start(m_lupdate, QStringList{QStringLiteral("-silent"), QStringLiteral("-recursive")} + sources +
                                     QStringList{QStringLiteral("-locations"), QStringLiteral("none"),
                                                 QStringLiteral("-ts"), fresh});
        if (!lupdate.waitForFinished(120000) || lupdate.exitCode() != 0)
            return {QStringLiteral("lupdate failed: ") + QString::fromUtf8(lupdate.readAllStandardError())};
        const auto keys = [](const QList<Message> &messages) {
            QStringList all;
            for (const Message &message : messages)
                all.append(QStringLiteral("%1: \"%2\"").arg(message.context, message.source));
            all.sort();
            return all;
        };
        QStringList said = keys(test::messagesOf(fresh));
        QStringList have = keys(test::messagesOf(ts));
        QStringList problems;
        for (const QString &key : said) {
            if (!have.removeOne(key))
                problems.append(key + QStringLiteral(" is said and not in the file"));
        }
        for (const QString &key : have)
            problems.append(key + QStringLiteral(" is in the file and not said"));
        return problems;
    }

    QString m_lupdate;
    QMap<QString, QSet<QString>> m_same;
};

QTEST_GUILESS_MAIN(tst_Languages)
#include "tst_languages.moc"

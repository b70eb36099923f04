// SPDX-License-Identifier: GPL-3.0-or-later
// The help says the same in every language: each page is there, with the headings, lists, tables, links and commands
// of the English one, and calls buttons and pages what the window calls them in that language. Every kind of mistake is
// made on purpose once.
#include "support/places.h"
#include "support/ts_file.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace wingman;

namespace {

const QString folder = test::sourceFolder() + QStringLiteral("/resources/help");
const QStringList codes{QStringLiteral("de"), QStringLiteral("fr"), QStringLiteral("es"), QStringLiteral("zh_CN")};

/// What the window says, without marks of keys and what follows: the English, and each of its translations.
using Words = QHash<QString, QSet<QString>>;

QString bare(QString text)
{
    static const QRegularExpression mark(QStringLiteral("\\s*\\(&.\\)|&(?=\\S)|…$"));
    return text.remove(mark).simplified();
}

Words wordsOf(const QString &code)
{
    Words words;
    for (const test::TsMessage &message : test::messagesOf(test::translationFile(code))) {
        for (const QString &form : message.forms)
            words[bare(message.source)].insert(bare(form));
    }
    return words;
}

QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Its blocks in turn: "##", "1.", "-", "row of 3", a line of code as it is, "text" for a paragraph.
QStringList shapeOf(const QString &page)
{
    static const QRegularExpression heading(QStringLiteral("^(#+) "));
    static const QRegularExpression item(QStringLiteral("^ *(-|\\d+\\.) "));
    QStringList shape;
    bool isCode = false;
    const QStringList lines = page.split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(QStringLiteral("```")))
            isCode = !isCode;
        if (isCode)
            shape.append(line);
        else if (const auto found = heading.match(line); found.hasMatch())
            shape.append(found.captured(1));
        else if (const auto listed = item.match(line); listed.hasMatch())
            shape.append(listed.captured(1));
        else if (line.startsWith(u'|'))
            shape.append(QStringLiteral("row of %1").arg(line.count(u'|') - 1));
        else if (line.trimmed().isEmpty())
            shape.append(QString());
        else if (shape.isEmpty() || shape.last() != QStringLiteral("text")) // its lines break elsewhere
            shape.append(QStringLiteral("text"));
    }
    return shape;
}

QStringList all(const QString &page, const QString &pattern)
{
    QStringList found;
    for (auto it = QRegularExpression(pattern).globalMatch(page); it.hasNext();)
        found.append(it.next().captured(1).simplified());
    found.sort();
    return found;
}

QStringList linksOf(const QString &page)
{
    return all(page, QStringLiteral("\\]\\(([^)]+)\\)"));
}

QStringList codeOf(QString page)
{
    return all(page.remove(QStringLiteral("```")), QStringLiteral("`([^`]+)`"));
}

QStringList stressedIn(const QString &page)
{
    return all(page, QStringLiteral("\\*{1,2}([^*]+)\\*{1,2}"));
}

QString headingOf(const QString &page)
{
    return page.section(u'\n', 0, 0).mid(2);
}

/// What is wrong with a page in another language; empty: nothing.
QString problemOf(const QString &english, const QString &page, const Words &words)
{
    if (page.isEmpty())
        return QStringLiteral("is not there");
    const QStringList wanted = shapeOf(english);
    const QStringList have = shapeOf(page);
    for (qsizetype i = 0; i < std::max(wanted.size(), have.size()); ++i) {
        if (wanted.value(i) != have.value(i))
            return QStringLiteral("is built otherwise: %1 instead of %2 at block %3")
                .arg(have.value(i), wanted.value(i))
                .arg(i);
    }
    if (linksOf(page) != linksOf(english))
        return QStringLiteral("leads elsewhere: %1").arg(linksOf(page).join(u' '));
    if (codeOf(page) != codeOf(english))
        return QStringLiteral("has other commands: %1").arg(codeOf(page).join(u'|'));
    if (stressedIn(page).size() != stressedIn(english).size())
        return QStringLiteral("stresses other words: %1").arg(stressedIn(page).join(u'|'));
    if (const auto title = words.constFind(headingOf(english));
        title != words.cend() && !title->contains(headingOf(page)))
        return QStringLiteral("is not called what the window calls it: %1").arg(headingOf(page));
    QSet<QString> said;
    for (const QString &word : stressedIn(page))
        said.insert(bare(word));
    for (const QString &word : stressedIn(english)) {
        const auto known = words.constFind(bare(word));
        if (known != words.cend() && !known->intersects(said))
            return QStringLiteral("says something else for “%1” than the window: %2")
                .arg(word, QStringList(known->values()).join(QStringLiteral(" or ")));
    }
    static const QRegularExpression sentence(QStringLiteral("[A-Za-z]{4,} [A-Za-z]{3,} [A-Za-z]{3,}"));
    const QStringList paragraphs = english.split(QStringLiteral("\n\n"));
    for (const QString &paragraph : paragraphs) {
        if (!paragraph.startsWith(QStringLiteral("```")) && sentence.match(paragraph).hasMatch() &&
            page.contains(paragraph.trimmed()))
            return QStringLiteral("is English: %1").arg(paragraph.left(60));
    }
    return {};
}

} // namespace

class tst_HelpPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPageIsThere_data()
    {
        QTest::addColumn<QString>("code");
        for (const QString &code : codes)
            QTest::newRow(qPrintable(code)) << code;
    }
    void everyPageIsThere()
    {
        QFETCH(const QString, code);
        const Words words = wordsOf(code);
        QVERIFY(words.size() > 1000);
        const QStringList pages = QDir(folder).entryList({QStringLiteral("*.md")}, QDir::Files);
        QVERIFY(pages.size() > 10);
        const QString place = folder + u'/' + code;
        QCOMPARE(QDir(place).entryList(QDir::Files), pages);
        const QString packed = contents(test::sourceFolder() + QStringLiteral("/resources/resources.qrc"));
        QStringList problems;
        for (const QString &page : pages) {
            const QString problem = problemOf(contents(folder + u'/' + page), contents(place + u'/' + page), words);
            if (!problem.isEmpty())
                problems.append(page + u' ' + problem);
            if (!packed.contains(QStringLiteral("<file>help/%1/%2</file>").arg(code, page)))
                problems.append(page + QStringLiteral(" is not in resources.qrc"));
        }
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

    void everyKindOfMistakeIsNoticed_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *name, const char *page, const char *problem) {
            QTest::newRow(name) << QString::fromUtf8(page) << QString::fromLatin1(problem);
        };
        row("right", "# Heim\n\n- Siehe [dort](plan.md), *Öffnen*\n\n`F5` liest neu\nund\nbleibt dann da.\n", "");
        row("none", "", "is not there");
        row("a line is lost", "# Heim\n\n`F5` liest neu [dort](plan.md), *Öffnen*.\n", "is built otherwise");
        row("a link is lost", "# Heim\n\n- Siehe dort, *Öffnen*\n\n`F5` liest neu.\n", "leads elsewhere");
        row("a link leads elsewhere", "# Heim\n\n- Siehe [dort](home.md), *Öffnen*\n\n`F5` liest neu.\n",
            "leads elsewhere");
        row("another command", "# Heim\n\n- Siehe [dort](plan.md), *Öffnen*\n\n`F6` liest neu.\n",
            "has other commands");
        row("a word is not stressed", "# Heim\n\n- Siehe [dort](plan.md), Öffnen\n\n`F5` liest neu.\n",
            "stresses other words");
        row("another name than the window's", "# Heim\n\n- Siehe [dort](plan.md), *Aufmachen*\n\n`F5` liest neu.\n",
            "says something else");
        row("another title", "# Zuhause\n\n- Siehe [dort](plan.md), *Öffnen*\n\n`F5` liest neu.\n", "is not called");
        row("English", "# Heim\n\n- Siehe [dort](plan.md), *Öffnen*\n\n`F5` reads every row\nonce more.\n",
            "is English");
    }
    void everyKindOfMistakeIsNoticed()
    {
        QFETCH(const QString, page);
        QFETCH(const QString, problem);
        const QString english =
            QStringLiteral("# Home\n\n- See [there](plan.md), *Open*\n\n`F5` reads every row\nonce more.\n");
        const Words words{{QStringLiteral("Home"), {QStringLiteral("Heim")}},
                          {QStringLiteral("Open"), {QStringLiteral("Öffnen")}}};
        const QString found = problemOf(english, page, words);
        QVERIFY2(problem.isEmpty() ? found.isEmpty() : found.startsWith(problem), qPrintable(found));
    }

    void marksOfKeysAreNoPartOfAName()
    {
        QCOMPARE(bare(QStringLiteral("&Remove them…")), QStringLiteral("Remove them"));
        QCOMPARE(bare(QStringLiteral("打开(&O)…")), QStringLiteral("打开"));
    }
};

QTEST_GUILESS_MAIN(tst_HelpPages)
#include "tst_help_pages.moc"

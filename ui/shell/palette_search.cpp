// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/palette_search.h"

#include <algorithm>
#include <array>

namespace wingman::ui {
namespace {

constexpr int longestWord = 32;
constexpr int longestText = 255;

// A letter found is worth `letter`; one that follows the letter found before, or begins a word, more.
constexpr int letter = 8;
constexpr int inARun = 10;
constexpr int wordBegins = 12;
constexpr int textBegins = 6;
constexpr int gap = 2;
constexpr int largestGap = 12;
constexpr int inKeywords = 2;                     // found there it is worth this part
constexpr int worthShowing = letter + inARun / 2; // for each letter of a word; less is scattered
constexpr int longTitle = 4;                      // so many letters cost a point, so that the shorter of two wins
constexpr int nothing = -10000;

QChar foldedLetter(QChar c)
{
    if (c.unicode() < 128)
        return c.toLower();
    if (c.decompositionTag() == QChar::Canonical) {
        const QString parts = c.decomposition();
        if (!parts.isEmpty() && parts.front().isLetter())
            return parts.front().toCaseFolded();
    }
    return c.toCaseFolded();
}

quint64 letterBit(QChar c)
{
    return quint64(1) << (c.unicode() & 63U);
}

quint64 lettersOf(QStringView text)
{
    quint64 bits = 0;
    for (const QChar c : text)
        bits |= letterBit(c);
    return bits;
}

bool isSubsequence(QStringView word, QStringView text)
{
    qsizetype found = 0;
    for (qsizetype i = 0; i < text.size() && found < word.size(); ++i) {
        if (text[i] == word[found])
            ++found;
    }
    return found == word.size();
}

bool beginsWord(QStringView text, qsizetype at)
{
    if (at == 0)
        return true;
    const QChar before = text[at - 1];
    return !before.isLetterOrNumber() || (text[at].isDigit() && !before.isDigit());
}

/// `ends[i]`: the best score of the letters so far with the last of them at `i`.
using Scores = std::array<int, longestText>;

void firstLetter(QStringView word, QStringView text, Scores &ends)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        int &score = ends[static_cast<std::size_t>(i)];
        score = nothing;
        if (text[i] == word[0])
            score = letter + (beginsWord(text, i) ? wordBegins : 0) + (i == 0 ? textBegins : 0);
    }
}

void nextLetter(QChar wanted, QStringView text, const Scores &before, Scores &ends)
{
    int reached = nothing; // the best before, less what the gap since then costs
    int sinceLost = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto at = static_cast<std::size_t>(i);
        ends[at] = nothing;
        if (i > 0 && text[i] == wanted) {
            const int run = before[at - 1] > nothing ? before[at - 1] + inARun : nothing;
            const int best = std::max(run, reached);
            if (best > nothing)
                ends[at] = best + letter + (beginsWord(text, i) ? wordBegins : 0);
        }
        if (i > 0) {
            if (reached > nothing && sinceLost < largestGap) {
                reached -= gap;
                sinceLost += gap;
            }
            if (before[at - 1] > nothing && before[at - 1] - gap > reached) {
                reached = before[at - 1] - gap;
                sinceLost = gap;
            }
        }
    }
}

/// Backwards from the best end, the nearest letters that explain it.
QList<int> placesOf(QStringView word, QStringView text, qsizetype end)
{
    QList<int> places{static_cast<int>(end)};
    qsizetype at = end;
    for (qsizetype k = word.size() - 2; k >= 0; --k) {
        qsizetype found = -1;
        for (qsizetype i = at - 1; i >= k; --i) {
            if (text[i] != word[k])
                continue;
            if (found < 0)
                found = i;
            if (i == at - 1 || beginsWord(text, i)) { // better than merely near
                found = i;
                break;
            }
        }
        if (found < 0)
            return {};
        places.prepend(static_cast<int>(found));
        at = found;
    }
    return places;
}

void splitInto(QList<QStringView> &words, QStringView query)
{
    words.clear();
    qsizetype start = 0;
    for (qsizetype i = 0; i <= query.size(); ++i) {
        if (i < query.size() && !query[i].isSpace())
            continue;
        if (i > start)
            words.append(query.mid(start, std::min<qsizetype>(i - start, longestWord)));
        start = i + 1;
    }
}

} // namespace

QString folded(QStringView text)
{
    QString result(text.size(), Qt::Uninitialized);
    std::transform(text.begin(), text.end(), result.begin(), foldedLetter);
    return result;
}

int matchScore(QStringView word, QStringView text, QList<int> *places)
{
    text = text.left(longestText);
    word = word.left(longestWord);
    if (word.isEmpty() || !isSubsequence(word, text))
        return 0;
    Scores first;
    Scores second;
    Scores *ends = &first;
    Scores *before = &second;
    firstLetter(word, text, *ends);
    for (qsizetype k = 1; k < word.size(); ++k) {
        std::swap(ends, before);
        nextLetter(word[k], text, *before, *ends);
    }
    const auto last = ends->begin() + text.size();
    const auto best = std::max_element(ends->begin(), last);
    if (best == last || *best < worthShowing * static_cast<int>(word.size()))
        return 0;
    if (places)
        *places = placesOf(word, text, best - ends->begin());
    const bool whole = word.size() == text.size();
    return *best + (whole ? wordBegins : 0);
}

QList<int> matchedLetters(const QString &query, const QString &title)
{
    const QString wanted = folded(query);
    const QString text = folded(title);
    QList<QStringView> words;
    splitInto(words, wanted);
    QList<int> all;
    for (const QStringView word : words) {
        QList<int> places;
        if (matchScore(word, text, &places) > 0)
            all += places;
    }
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

void SearchIndex::clear()
{
    m_rows.clear();
    m_text.resize(0);
}

void SearchIndex::reserve(int rows, int letters)
{
    m_rows.reserve(static_cast<std::size_t>(rows));
    m_text.reserve(letters);
}

void SearchIndex::add(QStringView title, QStringView keywords, int weight)
{
    const QStringView shownTitle = title.left(longestText);
    const QStringView shownKeywords = keywords.left(longestText);
    const qsizetype start = m_text.size();
    for (const QChar c : shownTitle)
        m_text.append(foldedLetter(c));
    for (const QChar c : shownKeywords)
        m_text.append(foldedLetter(c));
    m_rows.push_back({start, static_cast<quint16>(shownTitle.size()), static_cast<quint16>(shownKeywords.size()),
                      weight, lettersOf(QStringView(m_text).mid(start))});
}

int SearchIndex::scoreOf(const Row &row, const QList<QStringView> &words) const
{
    const QStringView title = QStringView(m_text).mid(row.start, row.title);
    const QStringView keywords = QStringView(m_text).mid(row.start + row.title, row.keywords);
    int sum = 0;
    for (const QStringView word : words) {
        const int inTitle = matchScore(word, title);
        const int score = inTitle > 0 ? inTitle : matchScore(word, keywords) / inKeywords;
        if (score <= 0)
            return 0;
        sum += score;
    }
    return std::max(sum + row.weight - row.title / longTitle, 1);
}

void SearchIndex::find(QStringView query, int limit, QList<SearchHit> &hits)
{
    hits.resize(0);
    m_query.resize(0);
    for (const QChar c : query)
        m_query.append(foldedLetter(c));
    splitInto(m_words, m_query);
    if (m_words.isEmpty() || limit <= 0)
        return;
    quint64 wanted = 0;
    for (const QStringView word : m_words)
        wanted |= lettersOf(word);
    // The best so far as a heap with the worst of them on top.
    const auto better = [](const SearchHit &left, const SearchHit &right) {
        return left.score != right.score ? left.score > right.score : left.row < right.row;
    };
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if ((m_rows[i].letters & wanted) != wanted)
            continue;
        const SearchHit hit{static_cast<int>(i), scoreOf(m_rows[i], m_words)};
        if (hit.score <= 0)
            continue;
        if (hits.size() == limit) {
            if (!better(hit, hits.constFirst()))
                continue;
            std::pop_heap(hits.begin(), hits.end(), better);
            hits.removeLast();
        }
        hits.append(hit);
        std::push_heap(hits.begin(), hits.end(), better);
    }
    std::sort_heap(hits.begin(), hits.end(), better);
}

} // namespace wingman::ui

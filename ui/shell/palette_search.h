// SPDX-License-Identifier: GPL-3.0-or-later
// Finding rows by a few letters: subsequences, where beginnings of words and runs count more. Pure.
#pragma once

#include <QList>
#include <QString>
#include <vector>

namespace wingman::ui {

struct SearchHit
{
    int row = 0;
    int score = 0;
};

/// Letters as they are compared: without case and accents, one for one.
QString folded(QStringView text);

/// How well `word` is found in `text`, both folded; 0: not at all, or only scattered. `places` gets which letters of
/// the text it is, if asked for.
int matchScore(QStringView word, QStringView text, QList<int> *places = nullptr);

/// The letters of `title` that the words of `query` are found in, in order; to be marked.
QList<int> matchedLetters(const QString &query, const QString &title);

/// Rows of a title and some keywords. Built once, then searched at every keystroke without allocating: 10 000 rows
/// take less than a frame.
class SearchIndex final
{
public:
    void clear();
    void reserve(int rows, int letters);
    /// The next row; `weight` is added where it is found at all.
    void add(QStringView title, QStringView keywords, int weight = 0);
    int size() const { return static_cast<int>(m_rows.size()); }

    /// Every word of the query has to be found in the title or in the keywords. The best `limit` rows, best first, are
    /// put into `hits`, whose memory is used again.
    void find(QStringView query, int limit, QList<SearchHit> &hits);

private:
    struct Row
    {
        qsizetype start;
        quint16 title;    // letters
        quint16 keywords; // letters
        int weight;
        quint64 letters; // which ones are in it
    };
    int scoreOf(const Row &row, const QList<QStringView> &words) const;

    QString m_text; // titles and keywords, folded, one after another
    std::vector<Row> m_rows;
    QList<QStringView> m_words; // of the query, kept for its memory
    QString m_query;
};

} // namespace wingman::ui

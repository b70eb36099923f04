// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workload_filter.h"

#include <QCoreApplication>

#include <algorithm>

namespace wingman::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::ui::WorkloadFilter)
};

using Key = WorkloadFilter::Key;

struct KeyName
{
    const char *name;
    Key key;
};
constexpr KeyName keyNames[] = {
    {"name", Key::Name},       {"state", Key::State}, {"health", Key::Health}, {"kind", Key::Kind},
    {"label", Key::Label},     {"image", Key::Image}, {"host", Key::Endpoint}, {"endpoint", Key::Endpoint},
    {"project", Key::Project}, {"node", Key::Node},   {"tag", Key::Tag},       {"vmid", Key::Vmid},
    {"pool", Key::Pool},       {"lock", Key::Lock},   {"ha", Key::Ha},
};

QStringList allowedValues(Key key)
{
    switch (key) {
    case Key::State: {
        QStringList all{QStringLiteral("any"), QStringLiteral("stale"), QStringLiteral("exited")};
        for (int i = 0; i <= static_cast<int>(WorkloadState::Unknown); ++i)
            all.append(workloadStateName(static_cast<WorkloadState>(i)));
        return all;
    }
    case Key::Health:
        return {QStringLiteral("healthy"), QStringLiteral("unhealthy"), QStringLiteral("starting"),
                QStringLiteral("none")};
    case Key::Kind:
        return {QStringLiteral("container"), QStringLiteral("vm"), QStringLiteral("lxc")};
    case Key::Name:
    case Key::Label:
    case Key::Image:
    case Key::Endpoint:
    case Key::Project:
    case Key::Node:
    case Key::Tag:
    case Key::Vmid:
    case Key::Pool:
    case Key::Lock:
    case Key::Ha:
        return {};
    }
    return {};
}

struct Piece
{
    QString text;
    qsizetype position = 0;
    qsizetype colon = -1; // the first one outside quotes, in `text`
    bool negated = false;
    bool closed = true;
};

/// Splits at spaces outside quotes; quotes are taken away.
QList<Piece> piecesOf(const QString &text)
{
    QList<Piece> pieces;
    qsizetype i = 0;
    while (i < text.size()) {
        if (text.at(i).isSpace()) {
            ++i;
            continue;
        }
        Piece piece;
        piece.position = i;
        if (text.at(i) == QLatin1Char('-') && i + 1 < text.size() && !text.at(i + 1).isSpace()) {
            piece.negated = true;
            ++i;
        }
        bool quoted = false;
        bool wasQuoted = false;
        for (; i < text.size() && (quoted || !text.at(i).isSpace()); ++i) {
            const QChar c = text.at(i);
            if (c == QLatin1Char('"')) {
                quoted = !quoted;
                wasQuoted = true;
                continue;
            }
            if (c == QLatin1Char(':') && !quoted && !wasQuoted && piece.colon < 0)
                piece.colon = piece.text.size();
            piece.text.append(c);
        }
        piece.closed = !quoted;
        pieces.append(piece);
    }
    return pieces;
}

bool contains(const QString &text, const QString &folded)
{
    return text.contains(folded, Qt::CaseInsensitive);
}

} // namespace

WorkloadFilter WorkloadFilter::parse(const QString &text)
{
    WorkloadFilter filter;
    const auto refuse = [&filter](const Piece &piece, const QString &sentence) {
        if (!filter.m_problem)
            filter.m_problem = FilterProblem{piece.position, sentence};
    };
    const auto pieces = piecesOf(text);
    for (const Piece &piece : pieces) {
        if (!piece.closed)
            refuse(piece, Words::tr("A quotation mark is not closed."));
        if (piece.text.isEmpty())
            continue;
        if (piece.colon <= 0) {
            filter.m_words.append({foldedText(piece.text).toStdString(), piece.negated});
            continue;
        }
        Term term;
        term.negated = piece.negated;
        const QString name = piece.text.left(piece.colon).toCaseFolded();
        term.value = piece.text.mid(piece.colon + 1).toCaseFolded();
        const auto *found = std::find_if(std::begin(keyNames), std::end(keyNames),
                                         [&](const KeyName &one) { return name == QLatin1String(one.name); });
        if (found == std::end(keyNames)) {
            QStringList keys;
            for (const KeyName &one : keyNames)
                keys.append(QString::fromLatin1(one.name));
            refuse(piece,
                   Words::tr("There is no key “%1:”. The keys are %2.").arg(name, keys.join(QStringLiteral(", "))));
            continue;
        }
        term.key = found->key;
        if (term.value.isEmpty())
            continue; // somebody is still typing
        const QStringList allowed = allowedValues(term.key);
        if (!allowed.isEmpty() && !allowed.contains(term.value)) {
            const bool typing = std::any_of(allowed.cbegin(), allowed.cend(),
                                            [&](const QString &one) { return one.startsWith(term.value); });
            if (!typing)
                refuse(piece, Words::tr("“%1:” may be %2.").arg(name, allowed.join(QStringLiteral(", "))));
            continue;
        }
        if (term.key == Key::Label) {
            const qsizetype equals = term.value.indexOf(QLatin1Char('='));
            if (equals >= 0) {
                term.labelValue = term.value.mid(equals + 1);
                if (term.labelValue.isNull())
                    term.labelValue = QLatin1String("");
                term.value.truncate(equals);
            }
        }
        if (term.key == Key::State && term.value == QStringLiteral("any"))
            continue;
        filter.m_terms.append(term);
    }
    return filter;
}

bool WorkloadFilter::holds(const Term &term, const Workload &row)
{
    switch (term.key) {
    case Key::Name:
        return contains(row.name, term.value);
    case Key::State:
        if (term.value == QStringLiteral("stale"))
            return row.stale;
        if (term.value == QStringLiteral("exited"))
            return row.state == WorkloadState::Stopped;
        if (term.value == QStringLiteral("running"))
            return row.state == WorkloadState::Running || row.state == WorkloadState::Starting;
        return workloadStateName(row.state) == term.value;
    case Key::Health:
        return inventory::healthName(row.health) == term.value;
    case Key::Kind:
        return workloadKindName(row.kind) == term.value;
    case Key::Label:
        for (auto it = row.labels.cbegin(); it != row.labels.cend(); ++it) {
            if (it.key().compare(term.value, Qt::CaseInsensitive) == 0 &&
                (term.labelValue.isNull() || it.value().compare(term.labelValue, Qt::CaseInsensitive) == 0))
                return true;
        }
        return false;
    case Key::Image:
        return contains(row.image, term.value);
    case Key::Endpoint:
        return contains(row.endpoint.text(), term.value);
    case Key::Project:
        return contains(row.project, term.value);
    case Key::Node:
        return contains(row.node, term.value);
    case Key::Tag:
        return std::any_of(row.tags.cbegin(), row.tags.cend(),
                           [&](const QString &tag) { return tag.compare(term.value, Qt::CaseInsensitive) == 0; });
    case Key::Vmid:
        return row.vmid != 0 && QString::number(row.vmid) == term.value;
    case Key::Pool:
        return row.pool.compare(term.value, Qt::CaseInsensitive) == 0;
    case Key::Lock:
        return contains(row.lock, term.value) && !row.lock.isEmpty();
    case Key::Ha:
        return contains(row.haState, term.value) && !row.haState.isEmpty();
    }
    return false;
}

bool WorkloadFilter::matchesWords(const QByteArray &searched) const
{
    const std::string_view text(searched.constData(), static_cast<std::size_t>(searched.size()));
    return std::all_of(m_words.cbegin(), m_words.cend(), [text](const Word &word) {
        return (text.find(word.text) != std::string_view::npos) != word.negated;
    });
}

bool WorkloadFilter::matchesKeys(const Workload &row) const
{
    return std::all_of(m_terms.cbegin(), m_terms.cend(),
                       [&row](const Term &term) { return holds(term, row) != term.negated; });
}

QStringList WorkloadFilter::completions(const QString &word)
{
    const QString bare = word.startsWith(QLatin1Char('-')) ? word.mid(1) : word;
    const QString sign = word.left(word.size() - bare.size());
    const qsizetype colon = bare.indexOf(QLatin1Char(':'));
    QStringList all;
    for (const KeyName &one : keyNames) {
        const QString name = QString::fromLatin1(one.name);
        if (colon < 0) {
            if (!bare.isEmpty() && name.startsWith(bare, Qt::CaseInsensitive))
                all.append(sign + name + QLatin1Char(':'));
        } else if (bare.left(colon).compare(name, Qt::CaseInsensitive) == 0) {
            for (const QString &value : allowedValues(one.key)) {
                if (value.startsWith(bare.mid(colon + 1), Qt::CaseInsensitive))
                    all.append(sign + name + QLatin1Char(':') + value);
            }
        }
    }
    return all;
}

} // namespace wingman::ui

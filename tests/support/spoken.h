// SPDX-License-Identifier: GPL-3.0-or-later
// What a window says and what was chosen in it, so that a test can tell what a change of language left English or lost.
#pragma once

#include "support/places.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCoreApplication>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMutex>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSpinBox>
#include <QThread>
#include <QTranslator>
#include <QTreeView>
#include <QXmlStreamReader>

#include <utility>

namespace wingman::test {

constexpr int fewestLetters = 4;

inline QString pseudoLanguage()
{
    return QStringLiteral("ar_XB");
}

/// Asked last: hears what no translation knew. Filed by context and source, and never answered. Thread: any, the core
/// asks too.
class Misses final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        // Another thread may ask in the moment in which one language has gone and the next has not come.
        if (QThread::currentThread() != QCoreApplication::instance()->thread())
            return {};
        const QMutexLocker lock(&m_mutex);
        m_heard.insert(QStringLiteral("%1: %2").arg(QString::fromUtf8(context), QString::fromUtf8(source)));
        return {};
    }
    QSet<QString> take()
    {
        const QMutexLocker lock(&m_mutex);
        return std::exchange(m_heard, {});
    }

private:
    mutable QMutex m_mutex;
    mutable QSet<QString> m_heard;
};

inline QString plain(QString text)
{
    static const QRegularExpression mnemonic(QStringLiteral("\\(&.\\)|&(?=\\S)"));
    return text.remove(mnemonic).trimmed();
}

/// Which texts would be English where a language is spoken: the sources that the language says in another way.
class English final
{
public:
    explicit English(const QString &language)
    {
        QFile file((sourceFolder() + QStringLiteral("/translations/wingman_%1.ts"))
                       .arg(language == pseudoLanguage() ? QStringLiteral("de") : language));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("a language has no file");
        QSet<QString> shared;
        QString source;
        const auto take = [&](const QString &text) {
            m_sources.insert(plain(source));
            m_said.insert(plain(text));
            if (text == source)
                shared.insert(plain(source));
        };
        bool plural = false;
        for (QXmlStreamReader xml(&file); !xml.atEnd(); xml.readNext()) {
            if (!xml.isStartElement())
                continue;
            if (xml.name() == QStringLiteral("message"))
                plural = xml.attributes().hasAttribute(QStringLiteral("numerus"));
            else if (xml.name() == QStringLiteral("source"))
                source = xml.readElementText();
            else if (xml.name() == QStringLiteral("numerusform") ||
                     (xml.name() == QStringLiteral("translation") && !plural))
                take(xml.readElementText());
        }
        if (language == pseudoLanguage()) { // says everything in another way
            m_english = patternOf(m_sources, fewestLetters);
            m_spoken.setPattern(QStringLiteral("\u27E6"));
            return;
        }
        m_sources.subtract(shared); // the same word in both, here or there
        m_english = patternOf(m_sources, fewestLetters);
        m_spoken = patternOf(m_said, 1);
    }

    bool has(const QString &text) const
    {
        const QString bare = plain(text);
        if (m_sources.contains(bare))
            return true;
        return m_english.match(bare).hasMatch() && !m_said.contains(bare) && !m_spoken.match(bare).hasMatch();
    }

private:
    /// Any of these with something in place of their marks; only those that say enough besides.
    static QRegularExpression patternOf(const QSet<QString> &texts, int letters)
    {
        static const QRegularExpression mark(QStringLiteral("%(?:L?\\d+|n)"));
        const QRegularExpression word(QStringLiteral("\\p{L}{%1,}").arg(letters));
        static const QRegularExpression escaped(QStringLiteral("\\\\%(?:L?\\d+|n)"));
        QSet<QString> patterns;
        for (const QString &each : texts) {
            if (!each.contains(mark) || !QString(each).remove(mark).contains(word))
                continue;
            patterns.insert(QRegularExpression::escape(each)
                                .replace(escaped, QStringLiteral(".+"))
                                .replace(QStringLiteral("\\(s\\)"), QStringLiteral("s?")));
        }
        const QRegularExpression any(
            QStringLiteral("^(?:%1)$").arg(QStringList(patterns.values()).join(QLatin1Char('|'))));
        if (!any.isValid() || patterns.isEmpty())
            qFatal("%s", qPrintable(any.errorString()));
        return any;
    }

    QSet<QString> m_sources, m_said;
    QRegularExpression m_english, m_spoken;
};

/// Everything that is said on the screen, with where; cells of tables are facts of engines, but for what models say.
inline QMap<QString, QString> textsOf(const QWidget &window)
{
    QMap<QString, QString> texts;
    const auto add = [&texts](const QString &where, const QString &text) {
        if (!plain(text).isEmpty())
            texts.insert(where, text);
    };
    add(QStringLiteral("title of the window"), window.windowTitle());
    QList<QWidget *> widgets = window.findChildren<QWidget *>();
    if (QWidget *popup = QApplication::activePopupWidget())
        widgets.append(popup);
    for (const QWidget *widget : std::as_const(widgets)) {
        if (!widget->isVisible() || widget->visibleRegion().isEmpty())
            continue;
        const QString name = widget->objectName().isEmpty() ? QString::fromLatin1(widget->metaObject()->className())
                                                            : widget->objectName();
        const QString at = QStringLiteral("%1/%2").arg(
            widget->parentWidget() ? widget->parentWidget()->objectName() : QString(), name);
        add(at + QStringLiteral(" name"), widget->accessibleName());
        add(at + QStringLiteral(" description"), widget->accessibleDescription());
        add(at + QStringLiteral(" tip"), widget->toolTip());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            add(at, label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(at, button->text());
        if (const auto *field = qobject_cast<const QLineEdit *>(widget))
            add(at + QStringLiteral(" placeholder"), field->placeholderText());
        if (const auto *choice = qobject_cast<const QComboBox *>(widget))
            add(at, choice->currentText());
        if (const auto *menu = qobject_cast<const QMenu *>(widget)) {
            for (const QAction *action : menu->actions())
                add(at + action->objectName() + action->text(), action->text());
        }
        if (const auto *header = qobject_cast<const QHeaderView *>(widget); header && header->model()) {
            for (int section = 0; section < header->count(); ++section) {
                if (!header->isSectionHidden(section))
                    add(QStringLiteral("%1 %2").arg(at).arg(section),
                        header->model()->headerData(section, header->orientation()).toString());
            }
        }
    }
    return texts;
}

inline bool isPartOfANumber(const QLineEdit *field)
{
    return qobject_cast<const QAbstractSpinBox *>(field->parentWidget()) != nullptr;
}

/// What a person has chosen and typed, and would not want to lose.
inline QStringList choicesOf(const QWidget &window)
{
    QStringList choices;
    const auto add = [&choices](const QWidget *widget, const QString &what) {
        choices.append(QStringLiteral("%1 %2").arg(widget->objectName(), what));
    };
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible())
            continue;
        if (const auto *field = qobject_cast<const QLineEdit *>(widget);
            field && !field->isReadOnly() && !isPartOfANumber(field))
            add(field, QStringLiteral("typed %1, cursor %2").arg(field->text()).arg(field->cursorPosition()));
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && button->isCheckable())
            add(button, button->isChecked() ? QStringLiteral("checked") : QStringLiteral("not checked"));
        if (const auto *number = qobject_cast<const QSpinBox *>(widget))
            add(number, QStringLiteral("number %1").arg(number->value()));
        if (const auto *choice = qobject_cast<const QComboBox *>(widget);
            choice && choice->objectName() != QStringLiteral("appearance_language")) // follows what is chosen
            add(choice, QStringLiteral("choice %1").arg(choice->currentIndex()));
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        if (!view || !view->model() || !view->selectionModel())
            continue;
        const auto place = [](const QModelIndex &index) {
            return QStringLiteral("%1/%2").arg(index.parent().row()).arg(index.row());
        };
        add(view, QStringLiteral("current %1").arg(place(view->currentIndex())));
        QStringList selected;
        for (const QModelIndex &index : view->selectionModel()->selectedRows())
            selected.append(place(index));
        add(view, QStringLiteral("selected %1").arg(selected.join(QLatin1Char(','))));
        add(view, QStringLiteral("scrolled to %1").arg(view->verticalScrollBar()->value()));
        if (const auto *tree = qobject_cast<const QTreeView *>(view)) {
            for (int row = 0; row < tree->model()->rowCount(); ++row) {
                const QModelIndex index = tree->model()->index(row, 0);
                if (tree->model()->hasChildren(index))
                    add(tree, QStringLiteral("group %1 %2").arg(row).arg(tree->isExpanded(index)));
            }
        }
    }
    const QWidget *focus = QApplication::focusWidget();
    choices.append(QStringLiteral("focus %1").arg(focus ? focus->objectName() : QString()));
    return choices;
}

} // namespace wingman::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/translations.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace wingman::console {
namespace {

const QString pseudoLanguage = QStringLiteral("ar_XB");

/// Every text longer by half and in brackets, so that what is not translatable or does not fit is seen. Place marks,
/// mnemonics and plurals stay what they are.
class PseudoTranslator final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        // Qt asks these for the direction and for its own dialogs.
        if (qstrcmp(context, "QGuiApplication") == 0 || qstrcmp(source, "QT_LAYOUT_DIRECTION") == 0)
            return qstrcmp(source, "QT_LAYOUT_DIRECTION") == 0 ? QStringLiteral("RTL") : QString();
        const QString text = QString::fromUtf8(source);
        // The mark makes the letters between the brackets part of a text from right to left.
        return QStringLiteral("\u200F⟦%1%2⟧").arg(text, QString(text.size() / 2, QChar(0x00B7)));
    }
};

const QString folder = QStringLiteral(":/wingman/i18n");

/// Chinese has one file, for those who write it simplified, wherever they live.
QLocale fileOf(const QLocale &locale)
{
    const bool simplified = locale.language() == QLocale::Chinese && locale.script() == QLocale::SimplifiedHanScript;
    return simplified ? QLocale(QLocale::Chinese, QLocale::China) : locale;
}

std::unique_ptr<QTranslator> wordsOf(const QLocale &locale)
{
    auto words = std::make_unique<QTranslator>();
    return words->load(fileOf(locale), QStringLiteral("wingman"), QStringLiteral("_"), folder) ? std::move(words)
                                                                                               : nullptr;
}

/// From where Qt is installed, or as they were when this program was built.
std::unique_ptr<QTranslator> qtsWordsOf(const QLocale &locale)
{
    auto words = std::make_unique<QTranslator>();
    for (const QString &place : {QLibraryInfo::path(QLibraryInfo::TranslationsPath), folder}) {
        if (words->load(fileOf(locale), QStringLiteral("qtbase"), QStringLiteral("_"), place))
            return words;
    }
    return nullptr;
}

} // namespace

Translations::Translations(QObject *parent) : QObject(parent) {}
Translations::~Translations() = default;

void Translations::choose(const QString &language)
{
    if (m_language == language && m_own)
        return;
    m_language = language;
    const bool pseudo = language == pseudoLanguage;
    QLocale locale = language == QStringLiteral("system") ? QLocale::system() : QLocale(language);
    std::unique_ptr<QTranslator> own;
    std::unique_ptr<QTranslator> qts;
    if (pseudo) {
        own = std::make_unique<PseudoTranslator>();
        locale = QLocale::c();
    } else {
        own = wordsOf(locale);
        if (!own) {
            locale = QLocale(QLocale::English, locale.territory());
            own = wordsOf(locale); // its plurals
        }
        qts = qtsWordsOf(locale);
    }
    QLocale::setDefault(locale);
    // The new ones first: whoever asks meanwhile, on the core's thread too, is answered in one language or the other.
    for (QTranslator *words : {qts.get(), own.get()}) {
        if (words)
            QCoreApplication::installTranslator(words);
    }
    for (QTranslator *words : {m_own.get(), m_qts.get()}) {
        if (words)
            QCoreApplication::removeTranslator(words);
    }
    m_own = std::move(own);
    m_qts = std::move(qts);
    QGuiApplication::setLayoutDirection(pseudo ? Qt::RightToLeft : locale.textDirection());
    Q_EMIT changed();
}

} // namespace wingman::console

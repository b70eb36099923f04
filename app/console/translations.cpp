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
        return QStringLiteral("⟦%1%2⟧").arg(text, QString(text.size() / 2, QChar(0x00B7)));
    }
};

} // namespace

Translations::Translations(QObject *parent) : QObject(parent) {}
Translations::~Translations() = default;

void Translations::choose(const QString &language)
{
    if (m_language == language)
        return;
    m_language = language;
    if (m_own)
        QCoreApplication::removeTranslator(m_own.get());
    QCoreApplication::removeTranslator(&m_qt);

    QLocale locale = language == QStringLiteral("system") ? QLocale::system()
                     : language == pseudoLanguage         ? QLocale(QStringLiteral("ar"))
                                                          : QLocale(language);
    if (locale.language() == QLocale::C)
        locale = QLocale(QLocale::English);
    QLocale::setDefault(language == pseudoLanguage ? QLocale::c() : locale);
    if (language == pseudoLanguage) {
        m_own = std::make_unique<PseudoTranslator>();
    } else {
        auto own = std::make_unique<QTranslator>();
        // English needs no file but for its plurals.
        if (own->load(locale, QStringLiteral("wingman"), QStringLiteral("_"), QStringLiteral(":/wingman/i18n")))
            m_own = std::move(own);
        else
            m_own.reset();
        if (m_qt.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                      QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(&m_qt);
    }
    if (m_own)
        QCoreApplication::installTranslator(m_own.get());
    QGuiApplication::setLayoutDirection(language == pseudoLanguage ? Qt::RightToLeft : locale.textDirection());
    Q_EMIT changed();
}

} // namespace wingman::console

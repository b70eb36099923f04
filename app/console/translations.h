// SPDX-License-Identifier: GPL-3.0-or-later
// The languages of the window, switched while it is open. Translations are in the program's resources.
#pragma once

#include <QObject>
#include <QTranslator>

#include <memory>

namespace wingman::console {

/// Owned by the program, after the application object. Thread: the window's.
class Translations final : public QObject
{
    Q_OBJECT
public:
    explicit Translations(QObject *parent = nullptr);
    ~Translations() override;

    /// "system", or a language of the preferences. "ar_XB" is a pseudo-language: long texts from right to left, made
    /// from the English ones, for looking at layouts. A language that there is no file for is English, as a whole: Qt's
    /// own words, dates and the direction too.
    void choose(const QString &language);
    const QString &language() const { return m_language; }

Q_SIGNALS:
    void changed();

private:
    QString m_language;
    std::unique_ptr<QTranslator> m_own; // Wingman's words
    std::unique_ptr<QTranslator> m_qts; // Qt's own: standard buttons, shortcuts
};

} // namespace wingman::console

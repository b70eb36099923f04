// SPDX-License-Identifier: GPL-3.0-or-later
// The chain's state over its list: whether it verifies, since when that is known, its head; while it is verified how
// far that is; and every violation that was found.
#pragma once

#include "pages/audit/violation_model.h"
#include "theme/theme.h"

#include <QWidget>

class QPushButton;

namespace wingman::ui {

class AgeLabel;
class AgeTicker;
class Card;
class CopyButton;
class Feed;
class IconSquare;
class LinkButton;
class ProgressLine;
class RecordTable;
class TextLabel;
class Verification;

/// Owned by its view; what it shows outlives it. Thread: the window's.
class ChainBanner final : public QWidget
{
    Q_OBJECT
public:
    ChainBanner(const Verification &verification, const Feed &feed, AgeTicker &ticker, QWidget *parent = nullptr);

Q_SIGNALS:
    void cancelRequested();
    void verifyRequested();
    void helpRequested();
    void entryRequested(qint64 sequence);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Said
    {
        QString title;
        QString sentence;
        Tone tone = Tone::Muted;
    };
    Said textOfNow() const;
    Said textOfReport() const;
    void arrange();
    void showState();
    void showProgress();
    void showViolations();
    void retranslate();

    const Verification &m_verification;
    const Feed &m_feed;
    Card *m_card;
    IconSquare *m_icon;
    TextLabel *m_title;
    TextLabel *m_sentence;
    TextLabel *m_headTitle;
    TextLabel *m_head;
    CopyButton *m_copyHead;
    LinkButton *m_help;
    AgeLabel *m_ago;
    TextLabel *m_took;
    ProgressLine *m_progress;
    QPushButton *m_cancel;
    ViolationModel m_model;
    RecordTable *m_violations;
};

} // namespace wingman::ui

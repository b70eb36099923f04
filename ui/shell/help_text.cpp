// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/help_text.h"

#include "theme/theme.h"
#include "widgets/focus_ring.h"

#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>

namespace wingman::ui {
namespace {

constexpr int lineHeight = 125; // per cent

void dressHeading(QTextBlock &block, const QFont &system)
{
    const bool first = block.blockFormat().headingLevel() == 1;
    QTextCursor cursor(block);
    QTextBlockFormat shape = block.blockFormat();
    shape.setTopMargin(first ? 0 : pixels(Space::L));
    shape.setBottomMargin(pixels(Space::S));
    cursor.setBlockFormat(shape);
    cursor.select(QTextCursor::BlockUnderCursor);
    QTextCharFormat format;
    format.setFont(strong(fontOf(first ? Text::Title : Text::Body, system)));
    cursor.setCharFormat(format); // not merged: what the reader gave it sizes it in steps of its own
}

bool isFenced(const QTextBlock &block)
{
    return block.blockFormat().hasProperty(QTextFormat::BlockCodeFence) ||
           block.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage);
}

/// Code in the system's own monospace, a little sunken.
void dressCode(QTextBlock &block, const QFont &system, const QPalette &palette)
{
    const bool fenced = isFenced(block);
    QTextCharFormat code;
    code.setFont(monoFont(fontOf(Text::Small, system)));
    code.setBackground(colorOf(Role::Sunken, palette));
    QTextCursor cursor(block);
    if (fenced) {
        QTextBlockFormat shape = block.blockFormat();
        shape.setBackground(colorOf(Role::Sunken, palette));
        shape.setLeftMargin(pixels(Space::S));
        cursor.setBlockFormat(shape);
    }
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        if (!fenced && !fragment.charFormat().fontFixedPitch())
            continue;
        cursor.setPosition(fragment.position());
        cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(code);
    }
}

} // namespace

HelpText::HelpText(const QString &objectName, QWidget *parent) : QTextBrowser(parent)
{
    setObjectName(objectName);
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(pixels(Space::S));
    new FocusRing(this);
}

QVariant HelpText::loadResource(int, const QUrl &)
{
    return {};
}

void HelpText::setTopic(const QString &markdown)
{
    m_markdown = markdown;
    dress();
    moveCursor(QTextCursor::Start); // what is read in leaves it at the end
    verticalScrollBar()->setValue(0);
}

void HelpText::dress()
{
    const QFont system = font();
    document()->setDefaultFont(fontOf(Text::Body, system));
    document()->setIndentWidth(pixels(Space::L));
    document()->setMarkdown(m_markdown, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) |
                                            QTextDocument::MarkdownNoHTML);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0) {
            dressHeading(block, system);
            continue;
        }
        dressCode(block, system, palette());
        if (isFenced(block))
            continue;
        QTextBlockFormat shape = block.blockFormat();
        shape.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
        QTextCursor(block).setBlockFormat(shape);
    }
    const auto frames = document()->rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (table == nullptr)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderBrush(colorOf(Role::Border, palette()));
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setCellPadding(pixels(Space::XS));
        format.setTopMargin(pixels(Space::S));
        format.setBottomMargin(pixels(Space::S));
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        table->setFormat(format);
    }
}

void HelpText::mark(const QStringList &words)
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const QString &word : words) {
        for (QTextCursor at = document()->find(word, 0); !at.isNull(); at = document()->find(word, at)) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = at;
            mark.format.setBackground(colorOf(Role::WarnFill, palette()));
            mark.format.setForeground(colorOf(Role::Text, palette()));
            marks.append(mark);
        }
    }
    setExtraSelections(marks);
    if (marks.isEmpty())
        return;
    const auto first = std::min_element(marks.cbegin(), marks.cend(), [](const auto &left, const auto &right) {
        return left.cursor.position() < right.cursor.position();
    });
    QTextCursor there = first->cursor;
    there.clearSelection();
    setTextCursor(there);
    ensureCursorVisible();
}

void HelpText::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        const int at = verticalScrollBar()->value();
        dress();
        verticalScrollBar()->setValue(at);
    }
}

} // namespace wingman::ui

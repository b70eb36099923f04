// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/section_label.h"

#include "widgets/surface_paint.h"

#include <QEvent>

namespace wingman::ui {

SectionLabel::SectionLabel(const QString &objectName, QWidget *parent) : QLabel(parent)
{
    setObjectName(objectName);
    setTextFormat(Qt::PlainText);
    setWordWrap(false);
    setFont(composedFont(Text::Body, true));
}

bool SectionLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(composedFont(Text::Body, true));
    return QLabel::event(event);
}

} // namespace wingman::ui

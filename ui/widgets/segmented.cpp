// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/segmented.h"

#include "widgets/surface_paint.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

namespace wingman::ui {

class Segmented::Button final : public QAbstractButton
{
public:
    explicit Button(QWidget *parent) : QAbstractButton(parent)
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    }

    QSize sizeHint() const override
    {
        const int text = QFontMetrics(composedFont(Text::Body, true)).horizontalAdvance(this->text());
        return {text + 2 * pixels(Space::M), controlHeight(fontMetrics()) - pixels(Space::XS)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (isChecked())
            paintSurface(painter, rect(), colorOf(Role::Surface, palette()), colorOf(Role::Border, palette()));
        const bool loud = isChecked() || underMouse();
        painter.setFont(composedFont(Text::Body, isChecked()));
        painter.setPen(colorOf(!isEnabled() ? Role::Faint : loud ? Role::Text : Role::Muted, palette()));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
        if (hasFocus())
            paintFocusRing(painter, rect(), palette());
    }
};

Segmented::Segmented(const QString &objectName, QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_row(new QHBoxLayout(this))
{
    setObjectName(objectName);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    const int edge = pixels(Space::XS) / 2;
    m_row->setContentsMargins(edge, edge, edge, edge);
    m_row->setSpacing(edge);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int position, bool checked) {
        if (checked)
            Q_EMIT currentIdChanged(m_segments.value(position).id);
    });
}

void Segmented::setSegments(const QList<Segment> &segments)
{
    const QString before = currentId();
    {
        const QSignalBlocker quiet(m_group);
        while (m_group->buttons().size() > segments.size())
            delete m_group->buttons().constLast();
        m_segments = segments;
        for (qsizetype i = 0; i < segments.size(); ++i) {
            const int position = static_cast<int>(i);
            QAbstractButton *button = m_group->button(position);
            if (button == nullptr) {
                button = new Button(this);
                m_group->addButton(button, position);
                m_row->addWidget(button);
            }
            button->setObjectName(objectName() + QLatin1Char('_') + segments[i].id);
            button->setText(segments[i].text);
            button->setToolTip(segments[i].tooltip.toHtmlEscaped());
            button->setAccessibleName(QString(segments[i].text).remove(QLatin1Char('&')));
            button->setAccessibleDescription(segments[i].tooltip);
        }
        setCurrentId(before);
        if (m_group->checkedButton() == nullptr && !segments.isEmpty())
            m_group->button(0)->setChecked(true);
    }
    if (!before.isEmpty() && currentId() != before)
        Q_EMIT currentIdChanged(currentId());
}

void Segmented::setCurrentId(const QString &id)
{
    for (qsizetype i = 0; i < m_segments.size(); ++i) {
        if (m_segments[i].id == id)
            m_group->button(static_cast<int>(i))->setChecked(true);
    }
}

QString Segmented::currentId() const
{
    return m_segments.value(m_group->checkedId()).id;
}

void Segmented::setName(const QString &name)
{
    setAccessibleName(name);
}

void Segmented::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintSurface(painter, rect(), colorOf(Role::Sunken, palette()), colorOf(Role::Border, palette()));
}

} // namespace wingman::ui

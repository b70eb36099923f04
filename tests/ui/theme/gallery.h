// SPDX-License-Identifier: GPL-3.0-or-later
// Every control in every state, on one sheet: to be looked at. tst_gallery makes the pictures. Thread: GUI.
#pragma once

#include "theme/icons.h"
#include "theme/style.h"
#include "theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>
#include <QTableWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace wingman::ui::gallery {

enum class Look { Normal, Hovered, Pressed, Focused, Disabled };
const QList<Look> looks{Look::Normal, Look::Hovered, Look::Pressed, Look::Focused, Look::Disabled};

/// A window whose controls stand beside each other in every state.
class Gallery : public QWidget
{
public:
    Gallery()
    {
        setObjectName(QStringLiteral("gallery"));
        auto *columns = new QHBoxLayout(this);
        columns->setSpacing(pixels(Space::L));
        for (const auto &fill : {&Gallery::fillLeft, &Gallery::fillMiddle, &Gallery::fillRight}) {
            auto *card = new QWidget(this);
            setSurface(card, SurfaceKind::Card);
            auto *column = new QVBoxLayout(card);
            column->setSpacing(pixels(Space::M));
            (this->*fill)(column, card);
            columns->addWidget(card, 1);
        }
    }

    /// The window, and painted over it what cannot have the focus, or be open, at the same time.
    QPixmap picture()
    {
        setFocusPolicy(Qt::StrongFocus);
        setFocus();
        QPixmap shot = grab();
        QPainter painter(&shot);
        for (QWidget *widget : std::as_const(m_focused)) {
            widget->setFocus(Qt::TabFocusReason);
            widget->render(&painter, widget->mapTo(this, QPoint()), QRegion(), QWidget::DrawChildren);
        }
        m_menu->ensurePolished();
        m_menu->resize(m_menu->sizeHint());
        m_menu->setActiveAction(m_menu->actions().at(1));
        const QPoint at = m_placeOfMenu->mapTo(this, QPoint());
        m_menu->setAttribute(Qt::WA_TranslucentBackground);
        painter.drawPixmap(at, m_menu->grab());
        return shot;
    }

private:
    template <typename T>
    T *shown(T *widget, Look look)
    {
        widget->setEnabled(look != Look::Disabled);
        widget->setAttribute(Qt::WA_UnderMouse, look == Look::Hovered || look == Look::Pressed);
        if (auto *button = qobject_cast<QAbstractButton *>(widget))
            button->setDown(look == Look::Pressed);
        if (look == Look::Focused)
            m_focused << widget;
        return widget;
    }

    static void head(QVBoxLayout *column, QWidget *card, const QString &text)
    {
        auto *label = new QLabel(text, card);
        label->setFont(strong(card->font()));
        column->addWidget(label);
    }

    void fillLeft(QVBoxLayout *column, QWidget *card)
    {
        auto *title = new QLabel(QStringLiteral("Workloads"), card);
        title->setFont(fontOf(Text::Title, font()));
        column->addWidget(title);
        head(column, card, QStringLiteral("Buttons: as they are, pointed at, pressed, focused, refused"));
        auto *grid = new QGridLayout;
        int row = 0;
        const QList<std::pair<ButtonKind, QString>> kinds{{ButtonKind::Plain, QStringLiteral("&Open")},
                                                          {ButtonKind::Primary, QStringLiteral("&Verify")},
                                                          {ButtonKind::Danger, QStringLiteral("&Stop…")},
                                                          {ButtonKind::DangerPrimary, QStringLiteral("&Remove")},
                                                          {ButtonKind::Quiet, QStringLiteral("&Copy")}};
        for (const auto &[kind, name] : kinds) {
            for (const Look look : looks) {
                auto *button = new QPushButton(name, card);
                setKind(button, kind);
                grid->addWidget(shown(button, look), row, static_cast<int>(look));
            }
            ++row;
        }
        for (const Look look : looks) {
            auto *button = new QPushButton(icon(Icon::Restart), QStringLiteral("Restart"), card);
            grid->addWidget(shown(button, look), row, static_cast<int>(look));
            auto *checked = new QPushButton(QStringLiteral("Pinned"), card);
            checked->setCheckable(true);
            checked->setChecked(true);
            grid->addWidget(shown(checked, look), row + 1, static_cast<int>(look));
        }
        row += 2;
        for (const Look look : looks) {
            auto *tools = new QHBoxLayout;
            auto *framed = new QToolButton(card);
            framed->setIcon(icon(Icon::Columns));
            auto *quiet = new QToolButton(card);
            quiet->setIcon(icon(Icon::Bell));
            quiet->setAutoRaise(true);
            tools->addWidget(shown(framed, look));
            tools->addWidget(shown(quiet, look));
            tools->addStretch();
            grid->addLayout(tools, row, static_cast<int>(look));
        }
        column->addLayout(grid);
        auto *more = new QHBoxLayout;
        auto *withMenu = new QToolButton(card);
        withMenu->setText(QStringLiteral("ops"));
        withMenu->setIcon(icon(Icon::User));
        withMenu->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        withMenu->setMenu(new QMenu(withMenu));
        withMenu->setPopupMode(QToolButton::InstantPopup);
        auto *split = new QToolButton(card);
        split->setText(QStringLiteral("Export"));
        split->setIcon(icon(Icon::Download));
        split->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        split->setMenu(new QMenu(split));
        split->setPopupMode(QToolButton::MenuButtonPopup);
        auto *menuButton = new QPushButton(QStringLiteral("Any day"), card);
        menuButton->setMenu(new QMenu(menuButton));
        more->addWidget(withMenu);
        more->addWidget(split);
        more->addWidget(menuButton);
        more->addStretch();
        column->addLayout(more);

        head(column, card, QStringLiteral("Fields"));
        auto *fields = new QGridLayout;
        for (const Look look : {Look::Normal, Look::Focused, Look::Disabled}) {
            const int at = look == Look::Normal ? 0 : look == Look::Focused ? 1 : 2;
            auto *line = new QLineEdit(card);
            line->setPlaceholderText(QStringLiteral("Filter, state:running"));
            line->addAction(icon(Icon::Filter), QLineEdit::LeadingPosition);
            if (at > 0)
                line->setText(QStringLiteral("state:any shop"));
            if (at == 1)
                line->setSelection(0, 9);
            fields->addWidget(shown(line, look), 0, at);
            auto *combo = new QComboBox(card);
            combo->addItems({QStringLiteral("Group: project"), QStringLiteral("Group: node")});
            fields->addWidget(shown(combo, look), 1, at);
            auto *editable = new QComboBox(card);
            editable->setEditable(true);
            editable->addItem(QStringLiteral("since:7d"));
            fields->addWidget(shown(editable, look), 2, at);
            auto *spin = new QSpinBox(card);
            spin->setValue(12);
            fields->addWidget(shown(spin, look), 3, at);
            auto *text = new QPlainTextEdit(QStringLiteral("connections exhausted\nsince 14:02"), card);
            text->setFixedHeight(text->fontMetrics().height() * 4);
            fields->addWidget(shown(text, look), 4, at);
        }
        column->addLayout(fields);
        column->addStretch();
    }

    void fillMiddle(QVBoxLayout *column, QWidget *card)
    {
        auto *tabs = new QTabBar(card);
        for (const char *name : {"&Overview", "Logs", "Stats", "Config", "Policy"})
            tabs->addTab(QString::fromLatin1(name));
        tabs->setTabEnabled(4, false);
        column->addWidget(tabs);
        auto *second = new QTabBar(card);
        second->addTab(icon(Icon::Chain), QStringLiteral("Chain"));
        second->addTab(icon(Icon::Download), QStringLiteral("Exports"));
        column->addWidget(shown(second, Look::Focused));

        head(column, card, QStringLiteral("To choose"));
        auto *choices = new QGridLayout;
        for (const Look look : looks) {
            const int at = static_cast<int>(look);
            auto *check = new QCheckBox(QStringLiteral("&Wrap"), card);
            check->setChecked(look != Look::Normal);
            choices->addWidget(shown(check, look), 0, at);
            auto *radio = new QRadioButton(QStringLiteral("&LAB"), card);
            radio->setAutoExclusive(false);
            radio->setChecked(look != Look::Normal);
            choices->addWidget(shown(radio, look), 1, at);
        }
        auto *partly = new QCheckBox(QStringLiteral("Some"), card);
        partly->setCheckState(Qt::PartiallyChecked);
        choices->addWidget(partly, 2, 0);
        column->addLayout(choices);

        auto *group = new QGroupBox(QStringLiteral("Success means"), card);
        auto *inside = new QVBoxLayout(group);
        auto *done = new QProgressBar(group);
        done->setValue(62);
        auto *unknown = new QProgressBar(group);
        unknown->setRange(0, 0);
        unknown->setTextVisible(false);
        auto *slider = new QSlider(Qt::Horizontal, group);
        slider->setValue(40);
        inside->addWidget(done);
        inside->addWidget(unknown);
        inside->addWidget(slider);
        column->addWidget(group);

        head(column, card, QStringLiteral("A menu"));
        m_menu = makeMenu();
        m_placeOfMenu = new QWidget(card);
        m_placeOfMenu->setFixedHeight(m_menu->sizeHint().height());
        column->addWidget(m_placeOfMenu);

        auto *list = new QListWidget(card);
        list->addItems({QStringLiteral("docker-1"), QStringLiteral("pve1"), QStringLiteral("pve2")});
        list->setCurrentRow(1);
        list->setFixedHeight(list->fontMetrics().height() * 7);
        column->addWidget(shown(list, Look::Focused));
        column->addStretch();
    }

    void fillRight(QVBoxLayout *column, QWidget *card)
    {
        auto *table = new QTableWidget(8, 4, card);
        table->setHorizontalHeaderLabels({QStringLiteral("Entry"), QStringLiteral("Operation"),
                                          QStringLiteral("Target"), QStringLiteral("Outcome")});
        table->verticalHeader()->hide();
        table->setShowGrid(false);
        table->setSelectionBehavior(QAbstractItemView::SelectRows);
        table->horizontalHeader()->setStretchLastSection(true);
        table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        for (int row = 0; row < 8; ++row) {
            table->setItem(row, 0, new QTableWidgetItem(QStringLiteral("#12 34%1").arg(row)));
            table->setItem(row, 1, new QTableWidgetItem(QStringLiteral("container.restart")));
            table->setItem(row, 2, new QTableWidgetItem(QStringLiteral("db-1")));
            table->setItem(row, 3, new QTableWidgetItem(icon(Icon::Check), QStringLiteral("approved")));
            table->item(row, 1)->setFont(monoFont(font()));
        }
        table->setFixedHeight(table->fontMetrics().height() * 14);
        table->setSortingEnabled(true);
        table->horizontalHeader()->setSortIndicator(0, Qt::DescendingOrder);
        table->setCurrentCell(2, 1);
        column->addWidget(shown(table, Look::Focused));

        auto *tree = new QTreeWidget(card);
        tree->setHeaderLabels({QStringLiteral("Name"), QStringLiteral("State")});
        tree->setUniformRowHeights(true);
        auto *project = new QTreeWidgetItem(tree, {QStringLiteral("shop"), QStringLiteral("3 of 4 healthy")});
        auto *web = new QTreeWidgetItem(project, {QStringLiteral("web-1"), QStringLiteral("Up 3 d")});
        web->setIcon(0, icon(Icon::Container));
        auto *db = new QTreeWidgetItem(project, {QStringLiteral("db-1"), QStringLiteral("Unhealthy")});
        db->setIcon(0, icon(Icon::Container));
        db->setCheckState(1, Qt::Checked);
        auto *closed = new QTreeWidgetItem(tree, {QStringLiteral("pve1"), QStringLiteral("12 guests")});
        new QTreeWidgetItem(closed, {QStringLiteral("101 mail")});
        project->setExpanded(true);
        tree->setColumnWidth(0, tree->fontMetrics().averageCharWidth() * 24);
        web->setSelected(true);
        tree->setFixedHeight(tree->fontMetrics().height() * 12);
        column->addWidget(tree);

        auto *tones = new QLabel(card);
        tones->setPixmap(drawTones());
        column->addWidget(tones);
        auto *sheet = new QLabel(card);
        sheet->setPixmap(drawIcons());
        column->addWidget(sheet);
        column->addStretch();
    }

    QMenu *makeMenu()
    {
        auto *menu = new QMenu(this);
        menu->addAction(icon(Icon::Restart), QStringLiteral("&Restart…"))
            ->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_R));
        menu->addAction(icon(Icon::Logs), QStringLiteral("&Logs"))->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
        menu->addAction(icon(Icon::Terminal), QStringLiteral("&Terminal"))->setEnabled(false);
        menu->addSeparator();
        QAction *wrap = menu->addAction(QStringLiteral("&Wrap lines"));
        wrap->setCheckable(true);
        wrap->setChecked(true);
        menu->addMenu(icon(Icon::Copy), QStringLiteral("&Copy as"))->addAction(QStringLiteral("JSON"));
        menu->addSeparator();
        menu->addAction(icon(Icon::Remove), QStringLiteral("Re&move…"));
        return menu;
    }

    QPixmap drawTones() const
    {
        const qreal ratio = devicePixelRatioF();
        const int height = fontMetrics().height() + pixels(Space::S);
        QPixmap sheet(QSize(420, height) * ratio);
        sheet.setDevicePixelRatio(ratio);
        sheet.fill(Qt::transparent);
        QPainter painter(&sheet);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setFont(strong(fontOf(Text::Small, font())));
        int left = 0;
        for (const Tone tone : allTones()) {
            const Paint paint = paintOf(tone, palette());
            const QRect rect(left, 2, 54, height - 4);
            painter.setPen(Qt::NoPen);
            painter.setBrush(paint.fill);
            painter.drawRoundedRect(rect, 4, 4);
            painter.setPen(paint.ink);
            painter.drawText(rect, Qt::AlignCenter, QStringLiteral("allowed"));
            left += 60;
        }
        return sheet;
    }

    QPixmap drawIcons() const
    {
        const qreal ratio = devicePixelRatioF();
        const int inRow = 12;
        const int cell = 34;
        const int rows = (static_cast<int>(allIcons().size()) + inRow - 1) / inRow;
        QPixmap sheet(QSize(inRow * cell, rows * cell + cell * 2) * ratio);
        sheet.setDevicePixelRatio(ratio);
        sheet.fill(Qt::transparent);
        QPainter painter(&sheet);
        int at = 0;
        const QColor ink = colorOf(Role::Muted, palette());
        for (const Icon each : allIcons()) {
            painter.drawPixmap(QPoint(at % inRow * cell, at / inRow * cell), pixmap(each, ink, 20, ratio));
            if (at < 24)
                painter.drawPixmap(QPoint(at % 24 * cell / 2, rows * cell), pixmap(each, ink, 16, ratio));
            ++at;
        }
        painter.drawPixmap(QPoint(0, rows * cell + cell), symbol(colorOf(Role::Accent, palette()), 24, ratio));
        painter.drawPixmap(QRect(cell, rows * cell + cell, 24, 24), applicationIcon().pixmap(QSize(64, 64), 1.0));
        return sheet;
    }

    QWidgetList m_focused;
    QWidget *m_placeOfMenu = nullptr;
    QMenu *m_menu = nullptr;
};

} // namespace wingman::ui::gallery

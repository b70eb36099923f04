// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/style.h"

#include "theme/icons.h"
#include "theme/theme_controller.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
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
#include <QStyleOptionComboBox>
#include <QStyleOptionProgressBar>
#include <QStyleOptionSlider>
#include <QTabBar>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <memory>

using namespace wingman::ui;

namespace {

QTableWidget *table(QWidget *parent)
{
    auto *made = new QTableWidget(3, 3, parent);
    made->verticalHeader()->hide();
    made->setShowGrid(false);
    made->setSelectionBehavior(QAbstractItemView::SelectRows);
    made->resize(360, 200);
    made->setCurrentCell(1, 1);
    return made;
}

/// Makes one of everything that takes the focus.
QWidget *made(const QString &what, QWidget *parent)
{
    if (what == QLatin1String("check box"))
        return new QCheckBox(QStringLiteral("Wrap"), parent);
    if (what == QLatin1String("radio button"))
        return new QRadioButton(QStringLiteral("LAB"), parent);
    if (what == QLatin1String("tool button") || what == QLatin1String("quiet tool button")) {
        auto *button = new QToolButton(parent);
        button->setIcon(icon(Icon::Columns));
        button->setAutoRaise(what.startsWith(QLatin1String("quiet")));
        button->setFocusPolicy(Qt::StrongFocus);
        return button;
    }
    if (what == QLatin1String("line edit"))
        return new QLineEdit(parent);
    if (what == QLatin1String("text edit"))
        return new QPlainTextEdit(parent);
    if (what == QLatin1String("spin box"))
        return new QSpinBox(parent);
    if (what == QLatin1String("slider"))
        return new QSlider(Qt::Horizontal, parent);
    if (what == QLatin1String("combo box") || what == QLatin1String("editable combo box")) {
        auto *combo = new QComboBox(parent);
        combo->addItem(QStringLiteral("Group"));
        combo->setEditable(what.startsWith(QLatin1String("editable")));
        return combo;
    }
    if (what == QLatin1String("tabs")) {
        auto *tabs = new QTabBar(parent);
        tabs->addTab(QStringLiteral("Overview"));
        tabs->addTab(QStringLiteral("Logs"));
        return tabs;
    }
    if (what == QLatin1String("list")) {
        auto *list = new QListWidget(parent);
        list->addItems({QStringLiteral("a"), QStringLiteral("b")});
        list->setCurrentRow(0);
        return list;
    }
    if (what == QLatin1String("empty list"))
        return new QListWidget(parent);
    if (what == QLatin1String("tree")) {
        auto *tree = new QTreeWidget(parent);
        tree->setCurrentItem(new QTreeWidgetItem(tree, {QStringLiteral("shop")}));
        return tree;
    }
    if (what == QLatin1String("table"))
        return table(parent);
    if (what == QLatin1String("checkable group")) {
        auto *group = new QGroupBox(QStringLiteral("Success means"), parent);
        group->setCheckable(true);
        group->resize(200, 100);
        return group;
    }
    auto *button = new QPushButton(QStringLiteral("Open"), parent);
    setKind(button, what == QLatin1String("primary button")          ? ButtonKind::Primary
                    : what == QLatin1String("danger button")         ? ButtonKind::Danger
                    : what == QLatin1String("primary danger button") ? ButtonKind::DangerPrimary
                    : what == QLatin1String("quiet button")          ? ButtonKind::Quiet
                                                                     : ButtonKind::Plain);
    return button;
}

const QStringList everything{QStringLiteral("plain button"),
                             QStringLiteral("primary button"),
                             QStringLiteral("danger button"),
                             QStringLiteral("primary danger button"),
                             QStringLiteral("quiet button"),
                             QStringLiteral("tool button"),
                             QStringLiteral("quiet tool button"),
                             QStringLiteral("check box"),
                             QStringLiteral("radio button"),
                             QStringLiteral("line edit"),
                             QStringLiteral("text edit"),
                             QStringLiteral("spin box"),
                             QStringLiteral("slider"),
                             QStringLiteral("combo box"),
                             QStringLiteral("editable combo box"),
                             QStringLiteral("tabs"),
                             QStringLiteral("list"),
                             QStringLiteral("empty list"),
                             QStringLiteral("tree"),
                             QStringLiteral("table"),
                             QStringLiteral("checkable group")};

/// How many pixels have this colour now and had not before.
int appeared(const QImage &before, const QImage &now, const QColor &color)
{
    int found = 0;
    for (int y = 0; y < now.height(); ++y) {
        for (int x = 0; x < now.width(); ++x)
            found += now.pixelColor(x, y) == color && before.pixelColor(x, y) != color;
    }
    return found;
}

/// A window with another place for the focus to be.
class Window : public QWidget
{
public:
    Window()
    {
        setFocusPolicy(Qt::StrongFocus);
        resize(420, 320);
    }
    bool isReady()
    {
        show();
        activateWindow();
        return QTest::qWaitForWindowActive(this);
    }
    QImage shot(QWidget *widget) { return grab(QRect(widget->mapTo(this, QPoint()), widget->size())).toImage(); }
};

} // namespace

class tst_Style : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        dress(Scheme::Light);
    }

    void theFocusIsAlwaysVisible_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("scheme");
        for (const Scheme scheme : allSchemes()) {
            for (const QString &what : everything)
                QTest::addRow("%s, scheme %d", qPrintable(what), static_cast<int>(scheme))
                    << what << static_cast<int>(scheme);
        }
    }
    void theFocusIsAlwaysVisible()
    {
        QFETCH(QString, what);
        QFETCH(int, scheme);
        dress(static_cast<Scheme>(scheme));
        Window window;
        QWidget *widget = made(what, &window);
        widget->move(20, 20);
        QVERIFY(window.isReady());
        window.setFocus();
        const QImage before = window.shot(widget);
        // By the mouse as well as by the keyboard: who looks does not know how it came there.
        widget->setFocus(Qt::MouseFocusReason);
        QVERIFY(widget->hasFocus() || (widget->focusProxy() != nullptr && widget->focusProxy()->hasFocus()));
        const QImage focused = window.shot(widget);
        const QColor ink = colorOf(Role::Focus, static_cast<Scheme>(scheme));
        int seen = appeared(before, focused, ink);
        if (what == QLatin1String("primary button")) // its fill had that colour already: the gap is what appears
            seen = appeared(before, focused, colorOf(Role::Surface, static_cast<Scheme>(scheme)));
        QVERIFY2(seen >= 24, qPrintable(QString::number(seen)));
        window.setFocus();
        QCOMPARE(window.shot(widget), before);
    }

    void whatIsRefusedLooksSo_data()
    {
        QTest::addColumn<QString>("what");
        for (const QString &what : everything) {
            if (!what.contains(QLatin1String("list")) && what != QLatin1String("tree") &&
                what != QLatin1String("table"))
                QTest::newRow(qPrintable(what)) << what;
        }
    }
    void whatIsRefusedLooksSo()
    {
        QFETCH(QString, what);
        for (const Scheme scheme : allSchemes()) {
            dress(scheme);
            Window window;
            QWidget *widget = made(what, &window);
            QVERIFY(window.isReady());
            window.setFocus();
            const QImage before = window.shot(widget);
            widget->setEnabled(false);
            QVERIFY2(window.shot(widget) != before, qPrintable(QString::number(static_cast<int>(scheme))));
        }
    }

    void everyKindOfButtonHasItsColours()
    {
        for (const Scheme scheme : allSchemes()) {
            dress(scheme);
            Window window;
            const QList<std::pair<QString, Role>> fills{{QStringLiteral("plain button"), Role::Raised},
                                                        {QStringLiteral("primary button"), Role::Accent},
                                                        {QStringLiteral("danger button"), Role::Raised},
                                                        {QStringLiteral("primary danger button"), Role::Danger},
                                                        {QStringLiteral("quiet button"), Role::Window}};
            for (const auto &[what, fill] : fills) {
                auto *button = qobject_cast<QPushButton *>(made(what, &window));
                button->setText(QStringLiteral("H"));
                button->setIcon(icon(Icon::Stop));
                button->setIconSize(QSize(48, 48));
                button->setGeometry(200, 200, 120, 60);
                button->show();
                QVERIFY(window.isReady());
                window.setFocus();
                const QImage shot = window.shot(button);
                QCOMPARE(shot.pixelColor(6, 30), colorOf(fill, scheme));
                const Role ink = what == QLatin1String("primary button")          ? Role::OnAccent
                                 : what == QLatin1String("primary danger button") ? Role::OnDanger
                                 : what == QLatin1String("danger button")         ? Role::Danger
                                                                                  : Role::Text;
                // The icon has the colour of the words, not one of its own.
                QImage nothing(shot.size(), shot.format());
                nothing.fill(Qt::magenta);
                QVERIFY2(appeared(nothing, shot, colorOf(ink, scheme)) > 100, qPrintable(what));
                button->hide();
            }
        }
    }

    void aLetterToPressIsUnderlined()
    {
        Window window;
        auto *button = new QPushButton(QStringLiteral("Open"), &window);
        QVERIFY(window.isReady());
        window.setFocus();
        const QImage without = window.shot(button);
        button->setText(QStringLiteral("&Open"));
        QVERIFY(window.shot(button) != without);
        QCOMPARE(button->shortcut(), QKeySequence(Qt::ALT | Qt::Key_O));
    }

    void aSwitchReachesWhatIsShown()
    {
        Window window;
        auto *card = new QWidget(&window);
        setSurface(card, SurfaceKind::Card);
        card->resize(200, 200);
        auto *button = new QPushButton(QStringLiteral("Open"), card);
        button->move(20, 20);
        QVERIFY(window.isReady());
        for (const Scheme scheme : {Scheme::Dark, Scheme::HighContrastDark, Scheme::Light}) {
            dress(scheme);
            QTRY_COMPARE(schemeOf(window.palette()), scheme);
            const QImage shot = window.grab().toImage();
            QCOMPARE(shot.pixelColor(100, 150), colorOf(Role::Surface, scheme));
            QCOMPARE(shot.pixelColor(300, 300), colorOf(Role::Window, scheme));
            QCOMPARE(shot.pixelColor(24, 20 + button->height() / 2), colorOf(Role::Raised, scheme));
            QCOMPARE(schemeOf(button->palette()), scheme);
        }
    }

    void surfacesHaveTheirGround()
    {
        for (const Scheme scheme : allSchemes()) {
            dress(scheme);
            const QList<std::pair<SurfaceKind, Role>> grounds{{SurfaceKind::Card, Role::Surface},
                                                              {SurfaceKind::Sunken, Role::Sunken},
                                                              {SurfaceKind::Raised, Role::Raised},
                                                              {SurfaceKind::Rail, Role::Sunken},
                                                              {SurfaceKind::Bar, Role::Surface}};
            for (const auto &[kind, ground] : grounds) {
                Window window;
                auto *piece = new QWidget(&window);
                piece->resize(100, 100);
                setSurface(piece, kind);
                const QImage shot = window.shot(piece);
                QCOMPARE(shot.pixelColor(50, 50), colorOf(ground, scheme));
                QCOMPARE(shot.pixelColor(99, 50),
                         colorOf(kind == SurfaceKind::Bar ? Role::Surface : Role::Border, scheme));
                // The corner of a card is round: what lies under it shows.
                if (kind == SurfaceKind::Card)
                    QCOMPARE(shot.pixelColor(0, 0), colorOf(Role::Window, scheme));
            }
        }
    }

    void theChosenRowIsOneRow()
    {
        Window window;
        QTableWidget *rows = table(&window);
        QVERIFY(window.isReady());
        rows->setFocus();
        const QImage shot = window.shot(rows->viewport());
        const QRect first = rows->visualRect(rows->model()->index(1, 0));
        const QRect last = rows->visualRect(rows->model()->index(1, 2));
        const QColor focus = colorOf(Role::Focus, Scheme::Light);
        for (int x = first.left(); x <= last.right(); ++x) {
            QCOMPARE(shot.pixelColor(x, first.top()), focus); // one line, without a gap or a cell's own edges
            const bool atEnd = x < first.left() + 2 || x > last.right() - 2;
            QCOMPARE(shot.pixelColor(x, first.center().y()), atEnd ? focus : colorOf(Role::Selection, Scheme::Light));
        }
        QVERIFY(shot.pixelColor(50, rows->visualRect(rows->model()->index(2, 0)).center().y()) !=
                colorOf(Role::Selection, Scheme::Light));
    }

    void rowsAreAsHighAsTheDensitySays()
    {
        QTreeWidget tree;
        new QTreeWidgetItem(&tree, {QStringLiteral("shop")});
        tree.setUniformRowHeights(true);
        QCOMPARE(tree.visualItemRect(tree.topLevelItem(0)).height(),
                 rowHeight(Density::Comfortable, tree.fontMetrics()));
        setDensity(&tree, Density::Compact);
        QCOMPARE(densityOf(&tree), Density::Compact);
        QCOMPARE(tree.visualItemRect(tree.topLevelItem(0)).height(), rowHeight(Density::Compact, tree.fontMetrics()));
        QTableWidget rows(2, 2);
        QCOMPARE(rows.rowHeight(0), rowHeight(Density::Comfortable, rows.fontMetrics()));
        setDensity(&rows, Density::Compact);
        QCOMPARE(rows.rowHeight(0), rowHeight(Density::Compact, rows.fontMetrics()));
    }

    void controlsGrowWithTheText()
    {
        for (const double factor : {1.0, 1.5, 2.0, 3.0}) {
            QFont font = QApplication::font();
            font.setPointSizeF(font.pointSizeF() * factor);
            Window window;
            window.setFont(font);
            auto *button = new QPushButton(icon(Icon::Restart), QStringLiteral("Approve and restart db-1"), &window);
            auto *line = new QLineEdit(&window);
            auto *combo = new QComboBox(&window);
            auto *spin = new QSpinBox(&window);
            const int text = QFontMetrics(font).height();
            for (QWidget *widget : {static_cast<QWidget *>(button), static_cast<QWidget *>(line),
                                    static_cast<QWidget *>(combo), static_cast<QWidget *>(spin)})
                QVERIFY2(widget->sizeHint().height() >= text + 6, widget->metaObject()->className());
            QVERIFY(button->sizeHint().width() >
                    QFontMetrics(font).horizontalAdvance(button->text()) + button->iconSize().width());
            QVERIFY(button->iconSize().height() >= std::min(text, 16));
            QCOMPARE(button->sizeHint().height(), combo->sizeHint().height()); // they stand in one line
            QCOMPARE(button->sizeHint().height(), line->sizeHint().height());
        }
    }

    void rightToLeftIsMirrored()
    {
        QComboBox combo;
        combo.resize(200, 30);
        QStyleOptionComboBox option;
        option.initFrom(&combo);
        const auto arrow = [&] {
            return combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, &combo);
        };
        QVERIFY(arrow().left() > 150);
        option.direction = Qt::RightToLeft;
        QVERIFY(arrow().right() < 50);
        QProgressBar bar;
        bar.resize(200, 20);
        bar.setTextVisible(false);
        bar.setValue(30);
        bar.setLayoutDirection(Qt::RightToLeft);
        const QImage shot = bar.grab().toImage();
        QCOMPARE(shot.pixelColor(190, 10), colorOf(Role::Accent, Scheme::Light));
        QVERIFY(shot.pixelColor(20, 10) != colorOf(Role::Accent, Scheme::Light));
    }

    void scrollBarsAreThinAndNeverTooShortToHold()
    {
        QScrollBar bar(Qt::Vertical);
        bar.resize(bar.sizeHint().width(), 300);
        bar.setRange(0, 1'000'000);
        bar.setPageStep(1);
        QCOMPARE(bar.sizeHint().width(), pixels(Space::M));
        const auto part = [&](QStyle::SubControl which) {
            QStyleOptionSlider option;
            option.initFrom(&bar);
            option.orientation = Qt::Vertical;
            option.minimum = bar.minimum();
            option.maximum = bar.maximum();
            option.pageStep = bar.pageStep();
            option.sliderPosition = option.sliderValue = bar.value();
            return bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, which, &bar);
        };
        for (const int value : {0, 500'000, 1'000'000}) {
            bar.setValue(value);
            QVERIFY(part(QStyle::SC_ScrollBarSlider).height() >= 24);
            QCOMPARE(part(QStyle::SC_ScrollBarSubPage).height() + part(QStyle::SC_ScrollBarSlider).height() +
                         part(QStyle::SC_ScrollBarAddPage).height(),
                     300);
            QVERIFY(part(QStyle::SC_ScrollBarAddLine).isEmpty());
        }
        QCOMPARE(part(QStyle::SC_ScrollBarSlider).bottom(), 299);
        // A click in the middle of the groove still pages.
        bar.setValue(0);
        bar.setPageStep(1000);
        bar.show();
        QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(6, 250));
        QVERIFY(bar.value() > 0);
    }

    void aMenuHasRoomForItsWords()
    {
        QMenu menu;
        QAction *action = menu.addAction(icon(Icon::Restart), QStringLiteral("Restart the whole project"));
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
        const QFontMetrics metrics = menu.fontMetrics();
        const int words = metrics.horizontalAdvance(action->text()) +
                          metrics.horizontalAdvance(action->shortcut().toString(QKeySequence::NativeText));
        QVERIFY(menu.sizeHint().width() >= words + iconSize(metrics) + 4 * pixels(Space::S));
    }

    void chosenWordsStandOut()
    {
        QLineEdit line;
        QPlainTextEdit text;
        QTreeWidget tree;
        for (QWidget *widget :
             {static_cast<QWidget *>(&line), static_cast<QWidget *>(&text), static_cast<QWidget *>(&tree)})
            widget->ensurePolished();
        for (const Scheme scheme : allSchemes()) {
            dress(scheme);
            QTRY_COMPARE(schemeOf(tree.palette()), scheme);
            QCOMPARE(line.palette().color(QPalette::Highlight), colorOf(Role::Accent, scheme));
            QCOMPARE(text.palette().color(QPalette::HighlightedText), colorOf(Role::OnAccent, scheme));
            QCOMPARE(tree.palette().color(QPalette::Highlight), colorOf(Role::Selection, scheme));
        }
    }

    void nothingMoves()
    {
        QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
        QProgressBar busy;
        busy.setRange(0, 0);
        busy.resize(200, 20);
        busy.show();
        QVERIFY(QTest::qWaitForWindowExposed(&busy));
        const QImage first = busy.grab().toImage();
        QVERIFY(first == busy.grab().toImage());
        QImage nothing(first.size(), first.format());
        nothing.fill(Qt::magenta);
        QVERIFY(appeared(nothing, first, colorOf(Role::Accent, Scheme::Light)) > 50);
    }

    /// A layout may give a bar less room than its words take, or none, for a moment.
    void aBarWithoutRoomStaysInside_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("maximum");
        for (const int width : {0, 6, 20}) {
            QTest::addRow("busy, %d wide", width) << width << 0;
            QTest::addRow("half done, %d wide", width) << width << 100;
        }
    }
    void aBarWithoutRoomStaysInside()
    {
        QFETCH(const int, width);
        QFETCH(const int, maximum);
        QImage image(200, 20, QImage::Format_ARGB32);
        image.fill(Qt::magenta);
        const QImage before = image;
        QStyleOptionProgressBar bar;
        bar.palette = QApplication::palette();
        bar.state = QStyle::State_Enabled | QStyle::State_Horizontal;
        bar.rect = QRect(100, 0, width, 20);
        bar.maximum = maximum;
        bar.progress = maximum / 2;
        bar.textVisible = true;
        bar.text = QStringLiteral("50 %");
        QPainter painter(&image);
        QApplication::style()->drawControl(QStyle::CE_ProgressBar, &bar, &painter);
        painter.end();
        QCOMPARE(image.copy(0, 0, 100, 20), before.copy(0, 0, 100, 20));
    }

    /// Narrower than its words: they are cut, and stay inside.
    void aCutTextDoesNotTouchTheBorder()
    {
        const auto drawn = [](const QString &text) {
            QPushButton button(text);
            button.setStyle(QApplication::style());
            button.resize(140, button.sizeHint().height());
            return button.grab().toImage();
        };
        const QImage words = drawn(QString(60, QLatin1Char('M')));
        const QImage bare = drawn(QStringLiteral(" "));
        QVERIFY(words != bare);
        const int edge = pixels(Space::S) - 1;
        const int scale = static_cast<int>(words.devicePixelRatio());
        for (const int x : {0, words.width() - edge * scale}) {
            const QRect strip(x, 0, edge * scale, words.height());
            QCOMPARE(words.copy(strip), bare.copy(strip));
        }
    }
};

QTEST_MAIN(tst_Style)
#include "tst_style.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// All small widgets side by side, in every scheme: what a person looks at when one of them was changed. With
// WINGMAN_SCREENSHOTS=FOLDER the pictures are kept; without, this proves that all of them draw in their scheme, name
// themselves, and find room at twice the text size and from right to left.
#include "support/manual_clock.h"
#include "support/ui_child.h"
#include "theme/style.h"
#include "widgets/age_ticker.h"
#include "widgets/card.h"
#include "widgets/chip.h"
#include "widgets/code_view.h"
#include "widgets/drawer.h"
#include "widgets/fact_grid.h"
#include "widgets/filter_field.h"
#include "widgets/format.h"
#include "widgets/list_row.h"
#include "widgets/log_canvas.h"
#include "widgets/log_view.h"
#include "widgets/menu_button.h"
#include "widgets/message_banner.h"
#include "widgets/page_header.h"
#include "widgets/policy_rows.h"
#include "widgets/posture_badge.h"
#include "widgets/progress_line.h"
#include "widgets/section_label.h"
#include "widgets/segmented.h"
#include "widgets/sheet.h"
#include "widgets/sparkline.h"
#include "widgets/split_pane.h"
#include "widgets/state_dot.h"
#include "widgets/tab_strip.h"
#include "widgets/text_label.h"
#include "widgets/tile.h"
#include "widgets/why_box.h"

#include <QApplication>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStyleFactory>
#include <cmath>

using namespace wingman;
using namespace wingman::ui;
using namespace std::chrono_literals;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QList<double> wave(int count, double base, double swing)
{
    QList<double> values;
    for (int i = 0; i < count; ++i)
        values << base + swing * std::sin(i / 3.0) + swing / 2 * std::sin(i * 1.7);
    return values;
}

std::unique_ptr<QWidget> page(const char *name)
{
    auto made = std::make_unique<QWidget>();
    made->setObjectName(text(name));
    auto *column = new QVBoxLayout(made.get());
    column->setContentsMargins(pixels(Space::XL), pixels(Space::XL), pixels(Space::XL), pixels(Space::XL));
    column->setSpacing(pixels(Space::L));
    return made;
}

QVBoxLayout *columnOf(QWidget &widget)
{
    return static_cast<QVBoxLayout *>(widget.layout());
}

QPushButton *button(const char *label, ButtonKind kind = ButtonKind::Plain)
{
    auto *made = new QPushButton(text(label));
    made->setObjectName(text(label));
    setKind(made, kind);
    return made;
}

} // namespace

class tst_Gallery : public QObject
{
    Q_OBJECT

    std::shared_ptr<test::ManualClock> m_clock = std::make_shared<test::ManualClock>();
    std::unique_ptr<AgeTicker> m_ticker;

    std::unique_ptr<QWidget> home()
    {
        auto made = page("home");
        auto *header = new PageHeader(QStringLiteral("header"));
        header->setTitle(text("Good afternoon, ops"));
        header->setSubtitle(text("5 things want attention · since you left at 12:40: 2 restarts, 1 deployment, nothing "
                                 "changed outside Wingman"));
        columnOf(*made)->addWidget(header);
        auto *tiles = new QHBoxLayout;
        tiles->setSpacing(pixels(Space::M));
        const auto tile = [&](const char *name, const char *caption, const char *value, const char *line, Tone tone,
                              const QList<double> &values) {
            auto *one = new Tile(text(name));
            one->setTile({text(caption), text(value), text(line), tone});
            one->setValues(values);
            tiles->addWidget(one, 1);
        };
        tile("fleet", "Fleet", "3 of 4 up", "pve2 stale for 4 min", Tone::Warn, {4, 4, 4, 4, 4, 4, 4, 3, 3});
        tile("workloads", "Workloads", "39 running", "1 unhealthy, 2 stopped", Tone::Warn,
             {39, 40, 40, 39, 40, 39, 39});
        tile("protection", "Protection", "11 of 14", "3 guests without a backup this week", Tone::Danger,
             {8, 8, 9, 9, 10, 10, 11, 12, 11, 11, 11});
        tile("record", "Record", "12 345 entries", "chain verified 2 min ago, anchored 14:00", Tone::Ok,
             {1, 2, 3, 4, 5, 6, 7, 8});
        columnOf(*made)->addLayout(tiles);
        auto *row = new QHBoxLayout;
        row->setSpacing(pixels(Space::M));
        auto *attention = new Card(QStringLiteral("attention"));
        attention->setBodyFlush(true);
        attention->setTitle(text("Needs attention"), text("by urgency"));
        const auto add = [&](Icon icon, Tone tone, const char *title, const char *subtitle, Milliseconds age,
                             const char *action, const char *refused = "") {
            auto *one = new ListRow(text("row%1").arg(attention->body()->count()), m_ticker.get());
            one->setRow({icon, tone, text(title), text(subtitle), m_clock->now() - age, text(action), text(refused)});
            attention->body()->addWidget(one);
        };
        add(Icon::Health, Tone::Danger, "db-1 is unhealthy",
            "health check failed 6 times: too many connections · shop on docker-1", 6min, "Open");
        add(Icon::Fleet, Tone::Warn, "pve2 does not answer",
            "connection timed out at TCP; its 2 guests are shown as last seen", 4min, "Run doctor");
        add(Icon::Audit, Tone::Accent, "Update of cache-1 waits for you",
            "asked by oncall: “security fix”, plan expires in 22 min", 8min, "Review plan");
        add(Icon::Clock, Tone::Warn, "203 and two more guests have no backup this week",
            "protection target: every 7 days", 48h, "Plan backup", "Read-only: every change is refused (policy 7).");
        attention->body()->addStretch(1);
        row->addWidget(attention, 2);
        auto *ready = new Card(QStringLiteral("ready"));
        ready->setTitle(text("Running and next"));
        auto *score = new Chip(QStringLiteral("score"));
        score->setChip(text("5 of 6"), Tone::Warn);
        ready->addToHead(score);
        auto *facts = new FactGrid(QStringLiteral("facts"));
        facts->setFacts({{text("Restart web-1"), text("12 s")},
                         {text("Scrub of tank"), text("41 %, 18 min left")},
                         {text("Retention, dry run first"), text("in 2 h")}});
        ready->body()->addWidget(facts);
        auto *line = new ProgressLine(QStringLiteral("progress"));
        line->setShare(0.62);
        ready->body()->addWidget(line);
        auto *unknown = new ProgressLine(QStringLiteral("unknownProgress"));
        ready->body()->addWidget(unknown);
        ready->body()->addStretch(1);
        row->addWidget(ready, 1);
        columnOf(*made)->addLayout(row, 1);
        return made;
    }

    std::unique_ptr<QWidget> details()
    {
        auto made = page("details");
        auto *header = new PageHeader(QStringLiteral("header"));
        header->setTitle(text("Workloads"));
        header->setCount(12345);
        header->tabs()->setTabs({{text("approvals"), text("Approvals"), 2},
                                 {text("executions"), text("Executions")},
                                 {text("chain"), text("Chain")},
                                 {text("exports"), text("Exports")}});
        header->tabs()->setCurrentId(text("chain"));
        auto *filter = new FilterField(QStringLiteral("filter"));
        filter->setText(text("state:any shop"));
        header->addAction(filter, 1);
        auto *group = new MenuButton(QStringLiteral("group"));
        group->setText(text("Group: project"));
        header->addAction(group);
        header->addAction(button("Verify now", ButtonKind::Primary));
        columnOf(*made)->addWidget(header);
        auto *banner = new MessageBanner(QStringLiteral("banner"), made.get());
        banner->setMessage({text("pve2 does not answer"),
                            text("Its 2 guests are shown as they were 4 min ago."),
                            {},
                            MessageKind::Partial,
                            text("Run doctor"),
                            {},
                            {}});
        columnOf(*made)->addWidget(banner);

        auto *split = new SplitPane(QStringLiteral("split"));
        auto *left = new Card(QStringLiteral("left"));
        auto *postures = new QHBoxLayout;
        for (const PostureWords &words :
             {PostureWords{text("LAB armed · real infrastructure"), text("EXECUTION_MODE"), Shape::Diamond,
                           Tone::Danger},
              PostureWords{text("INTEGRATION · labelled objects only"), {}, Shape::Square, Tone::Accent},
              PostureWords{text("MOCK · simulated, nothing is touched"), {}, Shape::Ring, Tone::Simulated}}) {
            auto *badge = new PostureBadge;
            badge->setObjectName(text("posture%1").arg(postures->count()));
            badge->setWords(words);
            postures->addWidget(badge);
        }
        postures->addStretch(1);
        left->body()->addLayout(postures);
        auto *chips = new QHBoxLayout;
        for (const Tone tone : allTones()) {
            auto *chip = new Chip(text("chip%1").arg(chips->count()));
            chip->setChip(text("container"), tone);
            chips->addWidget(chip);
        }
        auto *shaped = new Chip(QStringLiteral("shapedChip"));
        shaped->setChip(text("tier 3"), Tone::Danger, Shape::Diamond);
        chips->addWidget(shaped);
        chips->addStretch(1);
        left->body()->addLayout(chips);
        using inventory::ContainerState;
        using inventory::Health;
        for (const auto &[state, health, stale] : {std::tuple{ContainerState::Running, Health::Healthy, false},
                                                   {ContainerState::Running, Health::Unhealthy, false},
                                                   {ContainerState::Running, Health::Starting, false},
                                                   {ContainerState::Exited, Health::None, false},
                                                   {ContainerState::Paused, Health::None, false},
                                                   {ContainerState::Dead, Health::None, false},
                                                   {ContainerState::Running, Health::None, true}}) {
            const StateWords words = wordsFor(state, health, stale);
            auto *line = new QHBoxLayout;
            auto *dot = new StateDot(text("dot%1").arg(left->body()->count()));
            dot->setWords(words);
            auto *word = new TextLabel(text("word%1").arg(left->body()->count()), nullptr);
            word->setText(words.word);
            word->setTone(words.tone == Tone::Ok ? std::nullopt : std::optional(words.tone));
            line->addWidget(dot);
            line->addWidget(word, 1);
            left->body()->addLayout(line);
        }
        auto *density = new Segmented(QStringLiteral("density"));
        density->setName(text("Density"));
        density->setSegments({{text("comfortable"), text("Comfortable")}, {text("compact"), text("Compact")}});
        left->body()->addWidget(density);
        auto *wrong = new FilterField(QStringLiteral("wrong"));
        wrong->setText(text("state:runing"));
        wrong->setError(text("There is no state “runing”. Did you mean running?"));
        left->body()->addWidget(wrong);
        auto *buttons = new QHBoxLayout;
        buttons->addWidget(button("Restart…"));
        buttons->addWidget(button("Logs", ButtonKind::Quiet));
        buttons->addStretch(1);
        buttons->addWidget(button("Stop…", ButtonKind::Danger));
        left->body()->addLayout(buttons);
        left->body()->addStretch(1);
        split->setPage(left);

        auto *right = new Card(QStringLiteral("right"));
        auto *stats = new QHBoxLayout;
        stats->setSpacing(pixels(Space::XL));
        for (const char *caption : {"CPU, 10 min", "Memory, limit 256 MiB"}) {
            auto *stat = new Tile(text("stat%1").arg(stats->count()), nullptr, Tile::Look::Plain);
            stat->setTile({text(caption), stats->count() == 0 ? text("0.4 %") : text("22 MiB")});
            stat->setValues(stats->count() == 0 ? wave(40, 4, 2) : wave(200, 20, 0.4));
            stats->addWidget(stat);
        }
        right->body()->addLayout(stats);
        auto *facts = new FactGrid(QStringLiteral("facts"));
        const QString digest = text("sha256:3f8a") + QString(56, QLatin1Char('0')) + text("91c2");
        facts->setFacts({{text("Image"), shortId(text("nginx:1.27@") + digest), true, Tone::Plain, digest, digest},
                         {text("Ports"), text("8081 → 80/tcp"), true},
                         {text("Depends on"), text("db-1, cache-1")},
                         {text("Restart"), text("unless-stopped, 0 restarts")},
                         {text("Protected"), text("No"), false, Tone::Plain, {}, {}, text("protect")}});
        right->body()->addWidget(facts);
        auto *label = new SectionLabel(QStringLiteral("may"));
        label->setText(text("What may be done here"));
        right->body()->addWidget(label);
        auto *rows = new PolicyRows(QStringLiteral("policy"));
        using Verdict = policy::Decision::Verdict;
        rows->setRows({{Verdict::Allow, text("Restart, stop, pause"), text("allowlist web-*")},
                       {Verdict::NeedsApproval, text("Update image"), text("tier 2, any approver")},
                       {Verdict::Deny, text("Remove"), text("dangerous operations are off"), true}});
        right->body()->addWidget(rows);
        auto *refused = new WhyBox(QStringLiteral("refused"));
        refused->setWhy({text("Dangerous operations are off"),
                         Tone::Danger,
                         {},
                         {text("Nothing was sent to the engine. An admin could allow it under Settings › Policy for a "
                               "limited time.")}});
        right->body()->addWidget(refused);
        auto *allowed = new WhyBox(QStringLiteral("allowed"));
        allowed->setWhy({text("Policy: allowed with approval"),
                         Tone::Accent,
                         {text("LAB_ALLOWLIST_HIT"), text("TIER_NEEDS_APPROVAL")},
                         {text("The container allowlist names db-*. Tier 2 needs an approver; you are one.")}});
        right->body()->addWidget(allowed);
        right->body()->addStretch(1);
        split->setDetails(right);
        columnOf(*made)->addWidget(split, 1);
        return made;
    }

    std::unique_ptr<QWidget> messages()
    {
        auto made = page("messages");
        auto *grid = new QGridLayout;
        grid->setSpacing(pixels(Space::M));
        const QList<Message> all{{text("Reading the fleet"), text("4 endpoints were asked."), {}, MessageKind::Loading},
                                 {text("No container runs here yet"),
                                  text("docker-1 answered 4 s ago and has none."),
                                  {text("Deploy a stack."), text("Or show what is stopped too.")},
                                  MessageKind::Empty,
                                  text("Deploy a stack…"),
                                  text("Show stopped")},
                                 {text("docker-2 does not answer"),
                                  text("The connection was refused at TCP."),
                                  {},
                                  MessageKind::Error,
                                  text("Try again"),
                                  text("Run doctor"),
                                  text("UNREACHABLE")},
                                 {text("Only approvers see this"),
                                  text("Your role is operator. An admin gives roles under Settings › Access."),
                                  {},
                                  MessageKind::Refused,
                                  {},
                                  text("Open access")}};
        for (qsizetype i = 0; i < all.size(); ++i) {
            auto *card = new Card(text("card%1").arg(i));
            card->setBodyFlush(true);
            auto *panel = new MessagePanel;
            panel->setMessage(all[i]);
            card->body()->addWidget(panel);
            grid->addWidget(card, static_cast<int>(i / 2), static_cast<int>(i % 2));
        }
        columnOf(*made)->addLayout(grid, 1);
        return made;
    }

    std::unique_ptr<QWidget> logs()
    {
        auto made = page("logs");
        auto *card = new Card(QStringLiteral("card"));
        card->setBodyFlush(true);
        auto *log = new LogView(QStringLiteral("log"));
        log->setStatus(text("live"));
        const char *lines[] = {"GET /healthz 200 0.4 ms",
                               "\x1b[32mINFO\x1b[0m listening on \x1b[1m0.0.0.0:80\x1b[0m",
                               "\x1b[33mWARN\x1b[0m upstream db-1 answered after 812 ms",
                               "ERROR too many connections (limit 100), the pool is exhausted and requests wait for a "
                               "free connection, which comes back after 30 s at the latest",
                               "DEBUG \x1b[36mcache\x1b[0m hit ratio 0.93",
                               "GET /cart 200 12 ms",
                               "\x1b[41mpanic\x1b[0m recovered in worker 3"};
        QList<inventory::LogLine> batch;
        for (int i = 0; i < 60; ++i)
            batch.append({inventory::LogLine::Source::Output, m_clock->now() + i * 1s, QByteArray(lines[i % 7]), true});
        log->append(batch);
        card->body()->addWidget(log);
        columnOf(*made)->addWidget(card, 3);
        auto *second = new Card(QStringLiteral("second"));
        second->setBodyFlush(true);
        auto *code = new CodeView(QStringLiteral("code"));
        code->setJson(
            R"({"State":{"Status":"running","Health":{"Status":"unhealthy","FailingStreak":6}},"Name":"/db-1"})");
        second->body()->addWidget(code);
        columnOf(*made)->addWidget(second, 2);
        test::child<QLineEdit>(*log, "logSearch")->setText(text("connection"));
        test::child<QLineEdit>(*code, "codeSearch")->setText(text("status"));
        return made;
    }

    void dress(Scheme scheme) { QApplication::setPalette(paletteOf(scheme)); }

    std::unique_ptr<QWidget> make(const QString &name)
    {
        if (name == QStringLiteral("home"))
            return home();
        if (name == QStringLiteral("details"))
            return details();
        if (name == QStringLiteral("messages"))
            return messages();
        if (name == QStringLiteral("logs"))
            return logs();
        auto made = details();
        auto *sheet = new Sheet(QStringLiteral("sheet"), made.get());
        sheet->setTitle(text("Restart db-1"));
        sheet->setSubtitle(text("shop · docker-1 · postgres:16 · plan 7c1e…a04f, made just now"));
        sheet->setIcon(Icon::Restart, Tone::Warn);
        sheet->setChip(text("tier 2"), Tone::Warn);
        auto *label = new SectionLabel(QStringLiteral("checked"));
        label->setText(text("Checked before"));
        sheet->body()->addWidget(label);
        auto *facts = new FactGrid(QStringLiteral("sheetFacts"));
        facts->setFacts({{text("Undo"), text("Not needed: a restart keeps its configuration and data")},
                         {text("Success means"), text("started after now, healthy for 10 s, same image")}});
        sheet->body()->addWidget(facts);
        auto *why = new WhyBox(QStringLiteral("why"));
        why->setWhy(
            {text("Policy: allowed with approval"),
             Tone::Accent,
             {text("LAB_ALLOWLIST_HIT"), text("TIER_NEEDS_APPROVAL")},
             {text("The container allowlist names db-*. Tier 2 needs an approver; you are one, and this console "
                   "lets you approve your own tier 2.")}});
        sheet->body()->addWidget(why);
        auto *reason = new QLineEdit;
        reason->setObjectName(text("reason"));
        reason->setAccessibleName(text("Reason"));
        reason->setText(text("connections exhausted since 14:02"));
        sheet->body()->addWidget(reason);
        sheet->addNote(button("Copy as command", ButtonKind::Quiet));
        sheet->addButton(button("Cancel"));
        sheet->addButton(button("Ask someone else"));
        sheet->addButton(button("Approve and restart db-1", ButtonKind::Primary));
        sheet->setFirstFocus(reason);
        return made;
    }

    static void show(QWidget &window, const QString &name)
    {
        window.resize(1160, 760);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        if (name == QStringLiteral("sheet"))
            test::child<Sheet>(window, "sheet")->open();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(new Style);
        if (QFontDatabase::hasFamily(QStringLiteral("Inter")))
            QApplication::setFont(QFont(QStringLiteral("Inter"), 10));
        m_ticker = std::make_unique<AgeTicker>(m_clock);
    }

    void cleanup()
    {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        dress(Scheme::Light);
    }

    void drawsInEveryScheme_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("scheme");
        for (const char *name : {"home", "details", "messages", "logs", "sheet"}) {
            QTest::addRow("%s-light", name) << text(name) << int(Scheme::Light);
            QTest::addRow("%s-dark", name) << text(name) << int(Scheme::Dark);
            QTest::addRow("%s-contrast", name) << text(name) << int(Scheme::HighContrastDark);
        }
    }
    void drawsInEveryScheme()
    {
        QFETCH(QString, name);
        QFETCH(int, scheme);
        dress(static_cast<Scheme>(scheme));
        const auto window = make(name);
        show(*window, name);
        QVERIFY(test::picture(*window, QStringLiteral("kit-%1.png").arg(QLatin1String(QTest::currentDataTag()))));
        // What is drawn is of this scheme and not of another.
        const QImage image = window->grab().toImage();
        const double light = image.pixelColor(image.width() - 3, image.height() - 3).lightnessF();
        const bool isDimmed = name == QStringLiteral("sheet");
        QVERIFY(isDimmed ? light < 0.6 : (light < 0.5) == isDark(static_cast<Scheme>(scheme)));
    }

    void everyControlHasANameAndAnAccessibleName_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"home", "details", "messages", "logs", "sheet"})
            QTest::newRow(name) << text(name);
    }
    void everyControlHasANameAndAnAccessibleName()
    {
        QFETCH(QString, name);
        const auto window = make(name);
        show(*window, name);
        QStringList problems;
        for (const QWidget *widget : window->findChildren<QWidget *>()) {
            const bool takesFocus = widget->focusPolicy() != Qt::NoFocus && widget->isVisible();
            if (!takesFocus || widget->objectName().startsWith(QStringLiteral("qt_")))
                continue;
            if (widget->objectName().isEmpty())
                problems << QStringLiteral("a %1 has no name").arg(QLatin1String(widget->metaObject()->className()));
            const auto *clickable = qobject_cast<const QAbstractButton *>(widget);
            const auto *label = qobject_cast<const QLabel *>(widget);
            const bool says = !widget->accessibleName().isEmpty() ||
                              (clickable != nullptr && !clickable->text().isEmpty()) ||
                              (label != nullptr && !label->text().isEmpty());
            if (!says && widget->focusProxy() == nullptr &&
                widget->parentWidget()->objectName() != widget->objectName())
                problems << QStringLiteral("%1 says nothing").arg(widget->objectName());
        }
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n'))));
    }

    void findsRoomForLargeTextAndFromRightToLeft_data() { everyControlHasANameAndAnAccessibleName_data(); }
    void findsRoomForLargeTextAndFromRightToLeft()
    {
        QFETCH(QString, name);
        const QFont before = QApplication::font();
        QFont large = before;
        large.setPointSizeF(before.pointSizeF() * 1.5);
        QApplication::setFont(large);
        QApplication::setLayoutDirection(Qt::RightToLeft);
        const auto window = make(name);
        show(*window, name);
        for (const QPushButton *pressed : window->findChildren<QPushButton *>()) {
            if (pressed->isVisible())
                QVERIFY2(pressed->height() >= QFontMetrics(large).height(), qPrintable(pressed->objectName()));
        }
        QVERIFY(test::picture(*window, QStringLiteral("kit-%1-large.png").arg(name)));
        QApplication::setFont(before);
    }
};

QTEST_MAIN(tst_Gallery)
#include "tst_gallery.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/lock_section.h"

#include "dialogs/passphrase_sheet.h"
#include "support/ui_window.h"
#include "support/window/fake_links.h"
#include "support/window/written_navigator.h"
#include "widgets/age_ticker.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

using namespace wingman;
using namespace wingman::ui;
using namespace wingman::test;

namespace {

struct Stage
{
    Stage()
    {
        ticker = new AgeTicker(fake.clock, &window);
        section = new LockSection({fake.links, preferences, scope, navigator, bindings, *ticker}, &window);
        auto *column = new QVBoxLayout(&window);
        column->addWidget(section);
        window.resize(900, 600);
        window.show();
    }
    void tell(const sessions::Standing &standing)
    {
        Overview overview{{identity::ActorId::parse(QStringLiteral("os:anna")).value(), identity::Role::Admin}, {}};
        overview.session = standing;
        fake.feed.setOverview(overview);
    }
    QPushButton *button(const char *name) { return child<QPushButton>(window, name); }
    QString state() { return child<QLabel>(window, "lockState")->text(); }
    PassphraseSheet *sheet()
    {
        const auto all = window.findChildren<PassphraseSheet *>();
        for (PassphraseSheet *one : all) {
            if (one->isOpen())
                return one;
        }
        return nullptr;
    }

    FakeLinks fake;
    Preferences preferences;
    Scope scope;
    WrittenNavigator navigator;
    NoBindings bindings;
    QWidget window;
    AgeTicker *ticker;
    LockSection *section;
};

} // namespace

class tst_LockSection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { dress(Scheme::Light); }

    void withoutAPassphraseOneIsOffered()
    {
        Stage stage;
        stage.tell({});
        QVERIFY2(unnamed(stage.window).isEmpty(), qPrintable(unnamed(stage.window).join(QLatin1Char('\n'))));
        QVERIFY(stage.state().contains(QStringLiteral("cannot be locked")));
        QVERIFY(!stage.button("lockNow")->isVisible() && !stage.button("lockRemove")->isVisible());
        QVERIFY(!child<QComboBox>(stage.window, "lock_idle")->isEnabled());
        stage.button("lockSet")->click();
        QVERIFY(stage.sheet());
        QCOMPARE(stage.sheet()->task(), PassphraseSheet::Task::Set);
    }

    void withOneItIsLockedChangedAndTakenAway()
    {
        Stage stage;
        stage.tell({true, stage.fake.clock->now()});
        QVERIFY(stage.state().contains(QStringLiteral("is set")));
        stage.button("lockNow")->click();
        QCOMPARE(stage.navigator.asked, QStringList{QStringLiteral("lock")});
        stage.button("lockSet")->click();
        QCOMPARE(stage.sheet()->task(), PassphraseSheet::Task::Change);
        stage.sheet()->dismiss();
        stage.button("lockRemove")->click();
        QCOMPARE(stage.sheet()->task(), PassphraseSheet::Task::Remove);
    }

    void aDamagedOneSaysWhatToDo()
    {
        Stage stage;
        stage.tell({true, std::nullopt, false, true});
        QVERIFY(stage.state().contains(QStringLiteral("wingmanctl lock remove --forgotten")));
        QVERIFY(!stage.button("lockSet")->isVisible() && !stage.button("lockRemove")->isVisible());
    }

    void whenItLocksItselfIsChosen()
    {
        Stage stage;
        stage.tell({true, stage.fake.clock->now()});
        auto *idle = child<QComboBox>(stage.window, "lock_idle");
        QCOMPARE(idle->currentData().toString(), QStringLiteral("15"));
        idle->setCurrentIndex(idle->findData(QStringLiteral("5")));
        Q_EMIT idle->activated(idle->currentIndex());
        QCOMPARE(stage.preferences.value(preference::lockIdle), QStringLiteral("5"));
        auto *desktop = child<QComboBox>(stage.window, "lock_desktop");
        desktop->setCurrentIndex(desktop->findData(QStringLiteral("no")));
        Q_EMIT desktop->activated(desktop->currentIndex());
        QCOMPARE(stage.preferences.value(preference::lockDesktop), QStringLiteral("no"));
        // One that is valid and not among those that are offered is shown as it is.
        QVERIFY(stage.preferences.set(preference::lockIdle, QStringLiteral("7")));
        QCOMPARE(idle->currentText(), QStringLiteral("7"));
    }
};

QTEST_MAIN(tst_LockSection)
#include "tst_lock_section.moc"

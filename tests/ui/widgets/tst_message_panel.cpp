// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/message_panel.h"

#include "support/ui_child.h"
#include "widgets/message_banner.h"
#include "widgets/message_look.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace wingman;
using namespace wingman::ui;
using test::child;

namespace {
QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}
} // namespace

class tst_MessagePanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatIsSoAndWhatToDo()
    {
        MessagePanel panel;
        panel.setMessage({text("docker-2 does not answer"),
                          text("The connection was refused."),
                          {text("one"), text("two")},
                          MessageKind::Error,
                          text("Try again"),
                          text("Run doctor"),
                          text("UNREACHABLE docker-2")});
        QCOMPARE(child<QLabel>(panel, "messageTitle")->text(), text("docker-2 does not answer"));
        QVERIFY(child<QLabel>(panel, "messageSteps")->text().startsWith(text("1.")));
        QCOMPARE(panel.accessibleName(), text("docker-2 does not answer"));
        const QSignalSpy first(&panel, &MessagePanel::primaryRequested);
        const QSignalSpy second(&panel, &MessagePanel::secondaryRequested);
        child<QPushButton>(panel, "messagePrimary")->click();
        child<QPushButton>(panel, "messageSecondary")->click();
        QCOMPARE(first.size(), 1);
        QCOMPARE(second.size(), 1);
        child<QPushButton>(panel, "messageCopy")->click();
        QCOMPARE(QApplication::clipboard()->text(), text("UNREACHABLE docker-2"));
    }

    void showsNoButtonWithoutWords()
    {
        MessagePanel panel;
        panel.setMessage({text("Reading"), {}, {}, MessageKind::Loading});
        for (const char *name : {"messagePrimary", "messageSecondary", "messageCopy"})
            QVERIFY2(child<QPushButton>(panel, name)->isHidden(), name);
        QVERIFY(!child<QWidget>(panel, "messageProgress")->isHidden());
        panel.setMessage({text("Nothing here"), {}, {}, MessageKind::Empty});
        QVERIFY(child<QWidget>(panel, "messageProgress")->isHidden());
    }

    void everyKindLooksItsOwn()
    {
        QSet<int> icons;
        for (const MessageKind kind : {MessageKind::Plain, MessageKind::Loading, MessageKind::Empty,
                                       MessageKind::Partial, MessageKind::Error, MessageKind::Refused}) {
            icons.insert(int(lookOf(kind).icon));
            QVERIFY(lookOf(kind).tone != Tone::Ok); // none of them is good news
        }
        QCOMPARE(icons.size(), 6);
    }

    void markupStaysText()
    {
        MessagePanel panel;
        panel.setMessage({text("<b>x</b>"), text("<i>y</i>"), {}});
        for (const QLabel *label : panel.findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void theBannerIsThereWhileItHasSomethingToSay()
    {
        QWidget page;
        MessageBanner banner(text("banner"), &page);
        page.show();
        QVERIFY(banner.isHidden());
        banner.setMessage({text("pve2 does not answer"),
                           text("Its guests are shown as last seen."),
                           {},
                           MessageKind::Partial,
                           text("Run doctor")});
        QVERIFY(banner.isVisible());
        QCOMPARE(banner.accessibleName(), text("pve2 does not answer"));
        const QSignalSpy asked(&banner, &MessageBanner::primaryRequested);
        child<QPushButton>(banner, "bannerPrimary")->click();
        QCOMPARE(asked.size(), 1);
        QVERIFY(child<QPushButton>(banner, "bannerSecondary")->isHidden());
        banner.setMessage({});
        QVERIFY(banner.isHidden());
    }
};

QTEST_MAIN(tst_MessagePanel)
#include "tst_message_panel.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/main_window.h"

#include "theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace wingman;
using namespace wingman::ui;

namespace {

Overview overview(const QString &mode)
{
    policy::ModeInput input;
    input.environment = {{QStringLiteral("EXECUTION_MODE"), mode},
                         {QStringLiteral("WINGMAN_CONTAINER_ALLOWLIST"), QStringLiteral("web")}};
    inventory::Endpoint local{.id = EndpointId::parse(QStringLiteral("local")).value(),
                              .platform = inventory::Platform::Docker,
                              .address = QStringLiteral("unix:///run/docker.sock"),
                              .source = QStringLiteral("usual socket"),
                              .demonstration = false,
                              .tlsCa = {},
                              .tlsCertificate = {},
                              .tlsKey = {},
                              .credential = {},
                              .tlsServerName = {}};
    const identity::Actor alice{identity::ActorId::parse(QStringLiteral("alice")).value(), identity::Role::Admin,
                                identity::Origin::Console};
    return {alice,
            policy::makePosture(input, {}, parseInstant(u"2026-01-02T03:04:05Z").value(), false, {}),
            {local},
            {},
            QStringLiteral("/srv/wingman")};
}

/// Kept where a person can look at it, if they say where.
void picture(QWidget &window, const QString &name)
{
    const QString folder = qEnvironmentVariable("WINGMAN_SCREENSHOTS");
    if (!folder.isEmpty())
        QVERIFY(window.grab().save(folder + QLatin1Char('/') + name));
}

} // namespace

class tst_MainWindow : public QObject
{
    Q_OBJECT

    template <typename T>
    static T *child(const QWidget &window, const char *name)
    {
        T *found = window.findChild<T *>(QString::fromLatin1(name));
        if (found == nullptr)
            qFatal("there is no %s", name);
        return found;
    }

private Q_SLOTS:
    void init() { QApplication::setPalette(paletteOf(Scheme::Light)); }

    void beginsByOpening()
    {
        MainWindow window;
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(window.windowTitle(), QStringLiteral("Wingman"));
        QCOMPARE(child<QLabel>(window, "messageTitle")->text(), QStringLiteral("Opening"));
        QVERIFY(child<QWidget>(window, "postureBadge")->accessibleName().contains(QStringLiteral("nothing can be")));
        QVERIFY(!child<QPushButton>(window, "quitButton")->isVisible());
    }

    void showsWhatTheCoreSays_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("posture");
        QTest::newRow("mock") << QStringLiteral("mock") << QStringLiteral("MOCK");
        QTest::newRow("integration") << QStringLiteral("integration") << QStringLiteral("INTEGRATION");
        QTest::newRow("lab") << QStringLiteral("lab") << QStringLiteral("LAB armed");
    }
    void showsWhatTheCoreSays()
    {
        QFETCH(QString, mode);
        QFETCH(QString, posture);
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            QApplication::setPalette(paletteOf(scheme));
            MainWindow window;
            window.resize(1100, 700);
            window.setOverview(overview(mode));
            window.show();
            QVERIFY(QTest::qWaitForWindowExposed(&window));
            auto *badge = child<QWidget>(window, "postureBadge");
            QVERIFY2(badge->accessibleName().contains(posture), qPrintable(badge->accessibleName()));
            QVERIFY(!badge->accessibleDescription().isEmpty());
            QVERIFY(badge->width() >= badge->sizeHint().width());
            QCOMPARE(child<QLabel>(window, "messageTitle")->text(), QStringLiteral("Connected to one endpoint"));
            QCOMPARE(child<QLabel>(window, "endpointLine")->text(), QStringLiteral("1 endpoint: local"));
            QCOMPARE(child<QLabel>(window, "dataFolder")->text(), QStringLiteral("/srv/wingman"));
            picture(window, QStringLiteral("main-%1-%2.png")
                                .arg(mode, scheme == Scheme::Light ? QStringLiteral("light") : QStringLiteral("dark")));
        }
    }

    void aCoreThatCannotOpenIsSaidWithAWayOut()
    {
        MainWindow window;
        window.resize(1100, 700);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const Error error{Code::DatabaseCorrupt,
                          {{"path", QStringLiteral("/srv/wingman/wingman.db")},
                           {"reason", QStringLiteral("file is not a database")}}};
        window.setProblem(error);
        QCOMPARE(child<QLabel>(window, "messageSentence")->text(), error.sentence());
        QVERIFY(child<QLabel>(window, "messageSteps")->text().contains(QStringLiteral("wingmanctl doctor")));
        auto *quit = child<QPushButton>(window, "quitButton");
        QVERIFY(quit->isVisible());
        picture(window, QStringLiteral("problem.png"));
        QSignalSpy leaving(&window, &MainWindow::leaving);
        QTest::mouseClick(quit, Qt::LeftButton);
        QCOMPARE(leaving.size(), 1);
        QVERIFY(!window.isVisible());
    }

    void anOverviewAfterAProblemTakesItsPlace()
    {
        MainWindow window;
        window.show();
        window.setProblem({Code::DatabaseBusy, {{"path", QStringLiteral("x")}}});
        window.setOverview(overview(QStringLiteral("mock")));
        QVERIFY(!child<QPushButton>(window, "quitButton")->isVisible());
    }

    void everythingHasANameAndMarkupIsNotRead()
    {
        MainWindow window;
        window.setOverview(overview(QStringLiteral("lab")));
        for (const QLabel *label : window.findChildren<QLabel *>()) {
            QVERIFY2(!label->objectName().isEmpty(), qPrintable(label->text()));
            QVERIFY2(label->textFormat() != Qt::RichText, qPrintable(label->objectName()));
        }
    }

    void closingIsLeaving()
    {
        MainWindow window;
        window.show();
        QSignalSpy leaving(&window, &MainWindow::leaving);
        window.close();
        QCOMPARE(leaving.size(), 1);
    }

    void longNamesDoNotMakeTheWindowWide()
    {
        MainWindow window;
        Overview wide = overview(QStringLiteral("mock"));
        wide.dataFolder = QStringLiteral("/") + QString(400, u'x');
        wide.problems = {QString(2000, u'y')};
        window.setOverview(wide);
        QVERIFY2(window.minimumSizeHint().width() < 1200,
                 qPrintable(QString::number(window.minimumSizeHint().width())));
    }
};

QTEST_MAIN(tst_MainWindow)
#include "tst_main_window.moc"

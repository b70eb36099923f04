// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/ask_sheet.h"

#include "dialogs/parameter_form.h"
#include "support/ui_window.h"
#include "support/window/fake_links.h"
#include "support/window/written_navigator.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace wingman;
using namespace wingman::ui;
using namespace wingman::test;
using operations::ParameterSpec;

namespace {

ParameterSpec parameter(const char *name, bool required, ParameterSpec::Type type = ParameterSpec::Type::Text)
{
    ParameterSpec spec{.name = QString::fromLatin1(name), .title = QStringLiteral("The ") + QString::fromLatin1(name)};
    spec.required = required;
    spec.type = type;
    return spec;
}

operations::OperationSpec specOf(const char *id, QList<ParameterSpec> parameters)
{
    operations::OperationSpec spec{.id = operations::OperationId::parse(QString::fromLatin1(id)).value(),
                                   .title = QStringLiteral("Something"),
                                   .parameters = std::move(parameters),
                                   .permission = {},
                                   .inverse = {}};
    spec.platform = inventory::Platform::Proxmox;
    spec.targetKind = inventory::TargetKind::Qemu;
    return spec;
}

operations::OperationSpec snapshotSpec()
{
    ParameterSpec name = parameter("name", true);
    name.minimum = 2;
    name.maximum = 40;
    name.pattern = QStringLiteral("[A-Za-z][A-Za-z0-9_-]+");
    ParameterSpec memory = parameter("memory", false, ParameterSpec::Type::Boolean);
    memory.defaultValue = false;
    return specOf("proxmox.guest.snapshot", {name, parameter("description", false), memory});
}

EndpointId cluster()
{
    return EndpointId::parse(QStringLiteral("demo-pve")).value();
}

operations::Intent intentOf(const operations::OperationSpec &spec, const operations::Parameters &given = {})
{
    const inventory::TargetRef mail{inventory::Platform::Proxmox, cluster(), inventory::TargetKind::Qemu,
                                    QStringLiteral("pve1"), QStringLiteral("101")};
    return {spec.id, {mail}, given, {}, {}};
}

} // namespace

class tst_AskSheet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new Style); }

    void whoIsAsked_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<bool>("given");
        QTest::addColumn<bool>("asked");
        QTest::newRow("a name is needed") << 0 << false << true;
        QTest::newRow("and was given") << 0 << true << false;
        QTest::newRow("only a limit with a default") << 1 << false << false;
        QTest::newRow("nothing to tell") << 2 << false << false;
        QTest::newRow("each may be left out, one is needed") << 3 << false << true;
        QTest::newRow("and one was given") << 3 << true << false;
        QTest::newRow("some have a default, and others a meaning") << 4 << false << true;
        QTest::newRow("and one of those was given") << 4 << true << false;
    }
    void whoIsAsked()
    {
        QFETCH(int, which);
        QFETCH(bool, given);
        ParameterSpec limit = parameter("timeout", false, ParameterSpec::Type::Integer);
        limit.defaultValue = qint64(60);
        const QList<operations::OperationSpec> specs{
            snapshotSpec(), specOf("proxmox.guest.shutdown", {limit}), specOf("proxmox.guest.start", {}),
            specOf("proxmox.guest.config", {parameter("name", false), parameter("memory", false)}),
            specOf("proxmox.guest.clone", {limit, parameter("name", false)})};
        operations::Parameters parameters;
        if (given)
            parameters.insert(QStringLiteral("name"), QStringLiteral("clean"));
        QTEST(isAskedFor(specs.at(which), parameters), "asked");
    }

    /// Whoever changes the memory of a guest has not said that it is not to start with its node.
    void whatNobodySaidIsNotANo()
    {
        ParameterForm form(specOf("proxmox.guest.config", {parameter("memory", false),
                                                           parameter("onboot", false, ParameterSpec::Type::Boolean)}),
                           nullptr);
        auto *onboot = form.findChild<QComboBox *>(QStringLiteral("parameter_onboot"));
        QVERIFY(onboot && !onboot->isEditable());
        QCOMPARE(form.values(), operations::Parameters());
        QCOMPARE(form.problem(), QStringLiteral("Give at least one of them."));
        QSignalSpy changed(&form, &ParameterForm::changed);
        onboot->setCurrentIndex(2);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(form.values().value(QStringLiteral("onboot")), operations::ParameterValue(false));
        QVERIFY(form.problem().isEmpty());
        form.setValue(QStringLiteral("onboot"), operations::ParameterValue(true));
        QCOMPARE(onboot->currentText(), QStringLiteral("Yes"));
        QCOMPARE(form.values().value(QStringLiteral("onboot")), operations::ParameterValue(true));
        onboot->setCurrentIndex(0);
        QCOMPARE(form.values(), operations::Parameters());
    }

    /// A field that has nothing to choose from does not look as if it had.
    void onlyWhatHasSuggestionsCanBeOpened()
    {
        ParameterForm form(specOf("proxmox.guest.clone", {parameter("name", false), parameter("storage", false)}),
                           nullptr);
        form.resize(500, 200);
        form.show();
        auto *name = form.findChild<QComboBox *>(QStringLiteral("parameter_name"));
        auto *storage = form.findChild<QComboBox *>(QStringLiteral("parameter_storage"));
        storage->lineEdit()->setPlaceholderText(name->lineEdit()->placeholderText());
        name->resize(storage->size());
        QCOMPARE(name->grab().toImage(), storage->grab().toImage());
        form.setSuggestions(QStringLiteral("storage"), {QStringLiteral("nas")});
        QCOMPARE(storage->currentText(), QString()); // the only one is not chosen for whom it was not asked
        QVERIFY(name->grab().toImage() != storage->grab().toImage());
    }

    void whatIsTypedGoesIntoThePlan()
    {
        FakeLinks fake;
        WrittenNavigator navigator;
        QWidget window;
        window.show();
        const auto spec = snapshotSpec();
        auto *sheet = new AskSheet(fake.links, navigator, intentOf(spec), spec, &window);
        sheet->open();
        QVERIFY2(unnamed(*sheet).isEmpty(), qPrintable(unnamed(*sheet).join(QLatin1Char('\n'))));
        auto *name = child<QComboBox>(*sheet, "parameter_name");
        auto *plan = child<QPushButton>(*sheet, "askPlan");
        QVERIFY2(name->currentText().startsWith(QStringLiteral("wingman-")), "a name is proposed");
        QVERIFY(plan->isEnabled());
        name->setCurrentText(QStringLiteral("2 many words"));
        QVERIFY(!plan->isEnabled());
        QVERIFY2(!plan->accessibleDescription().isEmpty(), "it says why");
        QVERIFY(child<QLabel>(*sheet, "parameter_nameProblem")->isVisibleTo(sheet));
        name->setCurrentText(QStringLiteral("clean"));
        child<QCheckBox>(*sheet, "parameter_memory")->setChecked(true);
        QTest::keyClick(name->lineEdit(), Qt::Key_Return);
        QVERIFY(!sheet->isOpen());
        QCOMPARE(navigator.plans.size(), 1);
        const operations::Intent planned = navigator.plans.first();
        QCOMPARE(planned.targets.size(), 1);
        const operations::Parameters expected{{QStringLiteral("name"), QStringLiteral("clean")},
                                              {QStringLiteral("memory"), true}};
        QCOMPARE(operations::toJson(planned.parameters), operations::toJson(expected));
    }

    void theGuestOfAnEngineIsFoundByItsAddress_data()
    {
        QTest::addColumn<QString>("engine"); // its address
        QTest::addColumn<int>("guests");     // that say they have it; -1: it fails
        QTest::addColumn<bool>("isTyped");
        QTest::addColumn<QString>("value"); // in the field afterwards
        QTest::addColumn<QString>("says");
        const QString across = QStringLiteral("tcp://10.0.0.10:2376");
        const QString typed = QStringLiteral("proxmox://demo-pve/pve1/qemu/7");
        const QString mail = QStringLiteral("proxmox://demo-pve/pve1/qemu/101");
        QTest::newRow("one") << across << 1 << false << mail << QStringLiteral("101 mail says that it has 10.0.0.10");
        QTest::newRow("one, but another was typed") << across << 1 << true << typed << QStringLiteral("101 mail");
        QTest::newRow("two") << across << 2 << false << QString() << QStringLiteral("102 mail");
        QTest::newRow("none") << across << 0 << false << QString() << QStringLiteral("No running guest");
        QTest::newRow("it fails") << across << -1 << false << QString() << QStringLiteral("not found");
        QTest::newRow("on this machine") << QStringLiteral("unix:///var/run/docker.sock") << 1 << false << QString()
                                         << QString();
    }
    void theGuestOfAnEngineIsFoundByItsAddress()
    {
        QFETCH(QString, engine);
        QFETCH(int, guests);
        QFETCH(bool, isTyped);
        QFETCH(QString, says);
        FakeLinks fake;
        WrittenNavigator navigator;
        fake.feed.mirror().add({EndpointId::parse(QStringLiteral("docker-1")).value(),
                                inventory::Platform::Docker,
                                engine,
                                {},
                                false,
                                {},
                                {},
                                {},
                                {},
                                {}});
        QList<GuestAt> found;
        for (int i = 0; i < guests; ++i)
            found.append(
                {inventory::TargetRef::parse(QStringLiteral("proxmox://demo-pve/pve1/qemu/%1").arg(101 + i)).value(),
                 QStringLiteral("mail"), QStringLiteral("10.0.0.10")});
        if (guests >= 0)
            fake.clusters.guests.insert(QStringLiteral("docker-1"), found);
        fake.clusters.holds = true;
        QWidget window;
        window.show();
        operations::OperationSpec spec = specOf("wingman.endpoint.guest", {parameter("guest", false)});
        spec.platform = inventory::Platform::Wingman;
        auto *sheet = new AskSheet(
            fake.links, navigator,
            {spec.id, {inventory::TargetRef::configuration(QStringLiteral("endpoint/docker-1"))}, {}, {}, {}}, spec,
            &window);
        sheet->open();
        auto *box = child<QComboBox>(*sheet, "parameter_guest");
        auto *words = child<QLabel>(*sheet, "askFound");
        QCOMPARE(words->isHidden(), says.isEmpty());
        QCOMPARE(words->text().startsWith(QStringLiteral("Asking")), !says.isEmpty());
        if (isTyped)
            box->setEditText(QStringLiteral("proxmox://demo-pve/pve1/qemu/7"));
        fake.clusters.answer();
        QTRY_VERIFY2(words->text().contains(says), qPrintable(words->text()));
        QTEST(box->currentText(), "value");
        QCOMPARE(fake.clusters.asked.isEmpty(), says.isEmpty());
    }

    void whatFitsIsProposed()
    {
        FakeLinks fake;
        WrittenNavigator navigator;
        inventory::Snapshot snapshot{.endpoint = cluster(),
                                     .engine = {},
                                     .containers = {},
                                     .images = {},
                                     .volumes = {},
                                     .networks = {},
                                     .nodes = {},
                                     .guests = {},
                                     .readAt = {},
                                     .problems = {}};
        const auto id = [](const char *text) { return ObjectId::parse(QString::fromLatin1(text)).value(); };
        const auto storage = [&](const char *row, const char *name, const char *node, const char *content) {
            inventory::Storage one{id(row)};
            one.name = QString::fromLatin1(name);
            one.node = QString::fromLatin1(node);
            one.content = QString::fromLatin1(content).split(QLatin1Char(','));
            snapshot.storages.insert(one.id, one);
        };
        storage("pve1/tank", "tank", "pve1", "backup,iso");
        storage("pve1/local-lvm", "local-lvm", "pve1", "images");
        storage("pve2/other", "other", "pve2", "backup");
        for (const char *name : {"pve1", "pve2", "pve3"}) {
            inventory::Node node{id(name)};
            node.status = QString::fromLatin1(name == QByteArray("pve3") ? "offline" : "online");
            snapshot.nodes.insert(node.id, node);
        }
        inventory::Guest mail{id("qemu/101")};
        mail.name = QStringLiteral("mail");
        snapshot.guests.insert(mail.id, mail);
        fake.feed.mirror().add({cluster(), inventory::Platform::Proxmox, {}, {}, false, {}, {}, {}, {}, {}});
        fake.feed.mirror().take(cluster(), snapshot);
        const auto backup = specOf("proxmox.guest.backup", {parameter("storage", true)});
        const auto targets = intentOf(backup).targets;
        const auto &store = fake.feed.inventory();
        QCOMPARE(suggestionsFor(backup, QStringLiteral("storage"), targets, store),
                 QStringList{QStringLiteral("tank")});
        const auto clone = specOf("proxmox.guest.clone", {parameter("storage", false)});
        QCOMPARE(suggestionsFor(clone, QStringLiteral("storage"), targets, store),
                 QStringList{QStringLiteral("local-lvm")}); // takes disks
        const auto migrate = specOf("proxmox.guest.migrate", {parameter("target", true)});
        QCOMPARE(suggestionsFor(migrate, QStringLiteral("target"), targets, store),
                 QStringList{QStringLiteral("pve2")});
        QVERIFY(suggestionsFor(backup, QStringLiteral("note"), targets, store).isEmpty());
        QWidget window;
        window.show();
        auto *sheet = new AskSheet(fake.links, navigator, intentOf(backup), backup, &window);
        sheet->open();
        QCOMPARE(child<QComboBox>(*sheet, "parameter_storage")->currentText(), QStringLiteral("tank"));
        QVERIFY2(sheet->accessibleName().contains(QStringLiteral("101 mail")), qPrintable(sheet->accessibleName()));
    }
};

QTEST_MAIN(tst_AskSheet)
#include "tst_ask_sheet.moc"

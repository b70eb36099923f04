// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/role.h"

#include <QSet>
#include <QTest>

using namespace wingman::identity;

class tst_Role : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// The manual's table "may", written down once more by hand: a permission, and who has it.
    void matrix_data()
    {
        QTest::addColumn<Permission>("permission");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("who"); // viewer, operator, approver, admin
        const auto row = [](Permission permission, const char *name, const char *who) {
            QTest::newRow(name) << permission << QString::fromLatin1(name) << QString::fromLatin1(who);
        };
        row(Permission::Read, "read", "yes yes yes yes");
        row(Permission::CreateExecution, "create:execution", "no yes yes yes");
        row(Permission::ExecuteTier1, "execute:tier1", "no yes yes yes");
        row(Permission::ExecuteOwn, "execute:own", "no yes yes yes");
        row(Permission::ExecuteApproved, "execute:approved", "no no yes yes");
        row(Permission::ApproveTier2, "approve:tier2", "no no yes yes");
        row(Permission::ApproveTier3, "approve:tier3", "no no yes yes");
        row(Permission::RejectExecution, "reject:execution", "no no yes yes");
        row(Permission::ManagePolicy, "manage:policy", "no no no yes");
        row(Permission::ManageAllowlists, "manage:allowlists", "no no no yes");
        row(Permission::ManageSettings, "manage:settings", "no no no yes");
        row(Permission::ManageEndpoints, "manage:endpoints", "no no no yes");
        row(Permission::ManageUsers, "manage:users", "no no no yes");
        row(Permission::ManageSecrets, "manage:secrets", "no no no yes");
        row(Permission::ToggleDangerous, "toggle:dangerous", "no no no yes");
        row(Permission::ForceLabMode, "force:lab_mode", "no no no yes");
    }
    void matrix()
    {
        QFETCH(Permission, permission);
        QFETCH(QString, name);
        QFETCH(QString, who);
        const QStringList answers = who.split(QLatin1Char(' '));
        QCOMPARE(answers.size(), allRoles().size());
        for (qsizetype i = 0; i < answers.size(); ++i)
            QCOMPARE(permits(allRoles().at(i), permission), answers.at(i) == QLatin1String("yes"));
        QCOMPARE(permissionName(permission), name);
        QCOMPARE(permissionFromName(name), std::optional(permission));
    }
    void theMatrixIsWhole()
    {
        QSet<QString> names;
        for (const Permission permission : allPermissions())
            names.insert(permissionName(permission));
        QCOMPARE(names.size(), allPermissions().size());
        QCOMPARE(names.size(), 16); // the rows above
        const auto admin = [](Permission permission) { return permits(Role::Admin, permission); };
        const QList<Permission> permissions = allPermissions();
        QVERIFY(std::all_of(permissions.begin(), permissions.end(), admin));
    }
    void aHigherRoleNeverMayLess()
    {
        const QList<Role> roles = allRoles();
        for (const Permission permission : allPermissions()) {
            for (qsizetype i = 1; i < roles.size(); ++i)
                QVERIFY(permits(roles.at(i), permission) || !permits(roles.at(i - 1), permission));
        }
    }
    void rolesGoRound()
    {
        const QStringList names{QStringLiteral("viewer"), QStringLiteral("operator"), QStringLiteral("approver"),
                                QStringLiteral("admin")};
        QCOMPARE(allRoles().size(), names.size());
        for (qsizetype i = 0; i < names.size(); ++i) {
            QCOMPARE(roleName(allRoles().at(i)), names.at(i));
            QCOMPARE(roleFromName(names.at(i)), std::optional(allRoles().at(i)));
        }
    }
    void whatIsNoName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("nothing") << QString();
        QTest::newRow("capitals") << QStringLiteral("Admin");
        QTest::newRow("a blank") << QStringLiteral("admin ");
        QTest::newRow("another word") << QStringLiteral("root");
        QTest::newRow("a beginning") << QStringLiteral("adm");
        QTest::newRow("all") << QStringLiteral("manage:*");
    }
    void whatIsNoName()
    {
        QFETCH(QString, name);
        QVERIFY(!roleFromName(name).has_value());
        QVERIFY(!permissionFromName(name).has_value());
    }
};

QTEST_GUILESS_MAIN(tst_Role)
#include "tst_role.moc"

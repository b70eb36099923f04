// SPDX-License-Identifier: GPL-3.0-or-later
// Every setting has a default, a validator, a description and an effect.
#include "configuration/settings.h"

#include <QTest>
#include <functional>

using namespace wingman;
using namespace wingman::configuration;
using namespace std::chrono_literals;

namespace {

/// One row for each setting, written by hand: the test fails for a setting that nobody wrote one for.
struct Expectation
{
    const char *name;
    const char *standard;
    const char *other; // a value that is valid too
    std::vector<const char *> refused;
    std::function<bool(const Settings &)> byDefault;
    std::function<bool(const Settings &)> changed; // with `other`
};

const std::vector<Expectation> &expectations()
{
    static const std::vector<Expectation> all{
        {"approval.expiry_minutes",
         "30",
         "5",
         {"0", "-1", "1441", "5.5", "5 ", " 5", "+5", "005", "five", "", "99999999999999999999"},
         [](const Settings &s) { return s.approvalLifetime == 30min; },
         [](const Settings &s) { return s.approvalLifetime == 5min; }},
        {"dangerous.minutes",
         "60",
         "15",
         {"0", "1441", "soon", ""},
         [](const Settings &s) { return s.dangerousMinutes == 60; },
         [](const Settings &s) { return s.dangerousMinutes == 15; }},
        {"engine.timeout_seconds",
         "10",
         "60",
         {"0", "301", "10s", ""},
         [](const Settings &s) { return s.engineTimeout == 10s; },
         [](const Settings &s) { return s.engineTimeout == 60s; }},
        {"execution.unknown_grace_seconds",
         "10",
         "120",
         {"0", "3601", "x", ""},
         [](const Settings &s) { return s.unknownGrace == 10s; },
         [](const Settings &s) { return s.unknownGrace == 120s; }},
        {"operator.single",
         "false",
         "true",
         {"yes", "1", "TRUE", ""},
         [](const Settings &s) { return !s.singleOperator; },
         [](const Settings &s) { return s.singleOperator; }},
    };
    return all;
}

} // namespace

class tst_Settings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachIsExpected()
    {
        QStringList known, expected;
        for (const SettingSpec &spec : settingTable())
            known.append(spec.value.name);
        for (const Expectation &expectation : expectations())
            expected.append(QString::fromLatin1(expectation.name));
        QCOMPARE(known, expected);
        QVERIFY(std::is_sorted(known.cbegin(), known.cend()));
    }

    void each_data()
    {
        QTest::addColumn<int>("row");
        for (std::size_t row = 0; row < expectations().size(); ++row)
            QTest::newRow(expectations()[row].name) << int(row);
    }
    void each()
    {
        QFETCH(int, row);
        const Expectation &expectation = expectations().at(std::size_t(row));
        const QString name = QString::fromLatin1(expectation.name);
        const auto spec = findSetting(name);
        QVERIFY(spec.has_value());
        QVERIFY(!spec->value.title.isEmpty());
        QVERIFY(spec->description.endsWith(u'.'));

        QCOMPARE(defaultText(*spec), QString::fromLatin1(expectation.standard));
        QVERIFY(validateSetting(name, defaultText(*spec)).has_value());
        QVERIFY(expectation.byDefault(settingsOf({}).value()));

        const QString other = QString::fromLatin1(expectation.other);
        QVERIFY(validateSetting(name, other).has_value());
        const Settings with = settingsOf({{name, other}}).value();
        QVERIFY(expectation.changed(with));
        QVERIFY(with != Settings());
        QCOMPARE(valueOf({{name, other}}, name), other);
        QCOMPARE(valueOf({}, name), QString::fromLatin1(expectation.standard));

        for (const char *text : expectation.refused) {
            const auto refused = validateSetting(name, QString::fromLatin1(text));
            QVERIFY2(!refused, text);
            QCOMPARE(refused.error().code, Code::ParameterInvalid);
            QCOMPARE(refused.error().arguments.text(u"parameter"), name);
            QVERIFY(!settingsOf({{name, QString::fromLatin1(text)}}));
        }
    }

    void defaultsAreTheStructs() { QCOMPARE(settingsOf({}).value(), Settings()); }

    void unknownNames()
    {
        QCOMPARE(validateSetting(QStringLiteral("approval.expiry"), QStringLiteral("5")).error().code, Code::NotFound);
        QVERIFY(!findSetting(QString()));
    }

    void comesBackFromJson()
    {
        const SettingValues values{{QStringLiteral("operator.single"), QStringLiteral("true")}};
        QCOMPARE(settingValuesFromJson(toJson(values)).value(), values);
        QCOMPARE(settingValuesFromJson(toJson(SettingValues())).value(), SettingValues());
    }

    void jsonIsReadStrictly_data()
    {
        QTest::addColumn<QJsonObject>("object");
        const auto with = [](const char *key, const QJsonValue &value) {
            QJsonObject object = toJson(SettingValues{{QStringLiteral("operator.single"), QStringLiteral("true")}});
            object.insert(QString::fromLatin1(key), value);
            return object;
        };
        QTest::newRow("empty") << QJsonObject();
        QTest::newRow("another format") << with("format", QStringLiteral("wingman-settings/2"));
        QTest::newRow("one key more") << with("more", 1);
        QTest::newRow("values as a list") << with("values", QJsonArray());
        QTest::newRow("an unknown setting")
            << with("values", QJsonObject{{QStringLiteral("x.y"), QStringLiteral("1")}});
        QTest::newRow("a number instead of text")
            << with("values", QJsonObject{{QStringLiteral("approval.expiry_minutes"), 5}});
        QTest::newRow("a value out of range")
            << with("values", QJsonObject{{QStringLiteral("approval.expiry_minutes"), QStringLiteral("0")}});
    }
    void jsonIsReadStrictly()
    {
        QFETCH(QJsonObject, object);
        QVERIFY(!settingValuesFromJson(object));
    }
};

QTEST_APPLESS_MAIN(tst_Settings)
#include "tst_settings.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/folders.h"

#include <QTest>

using namespace wingman;
using wingman::app::foldersFrom;

namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

} // namespace

class tst_Folders : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void followTheBaseDirectories_data()
    {
        QTest::addColumn<policy::Environment>("environment");
        QTest::addColumn<QString>("config");
        QTest::addColumn<QString>("data");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("runtime");
        const policy::Environment home{{text("HOME"), text("/home/anna")}};
        QTest::newRow("by default") << home << text("/home/anna/.config/wingman")
                                    << text("/home/anna/.local/share/wingman")
                                    << text("/home/anna/.local/state/wingman")
                                    << text("/home/anna/.local/state/wingman");
        policy::Environment all = home;
        all.insert(text("XDG_CONFIG_HOME"), text("/c"));
        all.insert(text("XDG_DATA_HOME"), text("/d"));
        all.insert(text("XDG_STATE_HOME"), text("/s"));
        all.insert(text("XDG_RUNTIME_DIR"), text("/run/user/7"));
        QTest::newRow("as chosen") << all << text("/c/wingman") << text("/d/wingman") << text("/s/wingman")
                                   << text("/run/user/7/wingman");
        policy::Environment relative = home;
        relative.insert(text("XDG_DATA_HOME"), text("data"));
        QTest::newRow("relative ones do not count")
            << relative << text("/home/anna/.config/wingman") << text("/home/anna/.local/share/wingman")
            << text("/home/anna/.local/state/wingman") << text("/home/anna/.local/state/wingman");
    }
    void followTheBaseDirectories()
    {
        QFETCH(policy::Environment, environment);
        const auto folders = foldersFrom(std::nullopt, environment);
        QVERIFY(folders);
        QTEST(folders->config, "config");
        QTEST(folders->data, "data");
        QTEST(folders->state, "state");
        QTEST(folders->runtime, "runtime");
        QVERIFY(!folders->isolated);
    }

    void anIsolatedHomeHasEverythingInside()
    {
        const auto folders = foldersFrom(text("/try/it/../here"), {{text("HOME"), text("/home/anna")}});
        QVERIFY(folders);
        for (const QString &folder : {folders->config, folders->data, folders->state, folders->runtime})
            QVERIFY2(folder == text("/try/here") || folder.startsWith(text("/try/here/")), qPrintable(folder));
        QVERIFY(folders->isolated);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("nothing") << QString();
        QTest::newRow("a line end") << text("/a\nb");
        QTest::newRow("endless") << QString(2000, QLatin1Char('x'));
    }
    void refuses()
    {
        QFETCH(QString, folder);
        const auto folders = foldersFrom(folder.isNull() ? QString(text("")) : folder, {});
        QVERIFY(!folders);
        QCOMPARE(folders.error().code, Code::InvalidInput);
    }
};

QTEST_APPLESS_MAIN(tst_Folders)
#include "tst_folders.moc"

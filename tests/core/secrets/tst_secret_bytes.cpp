// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/secret_bytes.h"

#include <QTest>
#include <algorithm>
#include <array>
#include <concepts>
#include <sstream>
#ifdef Q_OS_LINUX
#include <QFile>
#endif

using wingman::secrets::SecretBytes;
using wingman::secrets::wipe;

namespace {

SecretBytes secret(const char *text)
{
    QByteArray bytes(text);
    return SecretBytes::takeFrom(bytes);
}

template <typename T>
concept Streamable = requires(std::ostream &out, const T &value)
{
    out << value;
};
template <typename T>
concept Loggable = requires(QDebug out, const T &value)
{
    out << value;
};

} // namespace

class tst_SecretBytes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cannotBeCopiedOrShown()
    {
        static_assert(!std::copyable<SecretBytes>);
        static_assert(std::movable<SecretBytes>);
        static_assert(!Streamable<SecretBytes>);
        static_assert(!Loggable<SecretBytes>);
        static_assert(!std::convertible_to<SecretBytes, QString>);
        static_assert(!std::convertible_to<SecretBytes, QByteArray>);
        QVERIFY(SecretBytes().isEmpty());
    }
    void compares_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<bool>("equal");
        QTest::newRow("both empty") << QByteArray() << QByteArray() << true;
        QTest::newRow("one empty") << QByteArray() << QByteArray("a") << false;
        QTest::newRow("the same") << QByteArray("abc") << QByteArray("abc") << true;
        QTest::newRow("another end") << QByteArray("abc") << QByteArray("abd") << false;
        QTest::newRow("another beginning") << QByteArray("abc") << QByteArray("bbc") << false;
        QTest::newRow("a beginning only") << QByteArray("abc") << QByteArray("ab") << false;
        QTest::newRow("zeros count") << QByteArray("a\0b", 3) << QByteArray("a\0c", 3) << false;
    }
    void compares()
    {
        QFETCH(QByteArray, left);
        QFETCH(QByteArray, right);
        QFETCH(bool, equal);
        QCOMPARE(SecretBytes::takeFrom(left) == SecretBytes::takeFrom(right), equal);
    }
    void takingWipesTheSourceForEverybody()
    {
        QByteArray source(20, 's');
        const QByteArray shared = source; // the same buffer
        const SecretBytes taken = SecretBytes::takeFrom(source);
        QVERIFY(source.isEmpty());
        QCOMPARE(shared, QByteArray(20, '\0'));
        QCOMPARE(taken.size(), std::size_t(20));
        QVERIFY(std::all_of(taken.view().begin(), taken.view().end(), [](unsigned char c) { return c == 's'; }));
    }
    void aLiteralIsLeftAlone()
    {
        QByteArray literal = QByteArrayLiteral("part of the program");
        wipe(literal);
        QCOMPARE(literal, QByteArray("part of the program"));
        std::array<char, 4> mine{'a', 'b', 'c', 'd'};
        QByteArray borrowed = QByteArray::fromRawData(mine.data(), 4);
        QVERIFY(SecretBytes::takeFrom(borrowed) == secret("abcd"));
        QCOMPARE(mine[0], 'a'); // whoever owns it wipes it
    }
    void movingLeavesNothing()
    {
        SecretBytes first = secret("abc");
        SecretBytes second = std::move(first);
        QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): this is what is shown
        QVERIFY(first.view().empty());
        QVERIFY(second == secret("abc"));
        SecretBytes third = secret("other");
        third = std::move(second);
        QVERIFY(second.isEmpty()); // NOLINT(bugprone-use-after-move)
        QVERIFY(third == secret("abc"));
        SecretBytes &self = third;
        third = std::move(self);
        QVERIFY(third == secret("abc"));
    }
    void aCopyIsAskedFor()
    {
        const SecretBytes one = secret("abc");
        const SecretBytes other = one.copy();
        QVERIFY(one == other);
        QVERIFY(one.view().data() != other.view().data());
    }
    void shrinkingForgetsTheEnd()
    {
        SecretBytes bytes = secret("abcdef");
        const unsigned char *start = bytes.view().data();
        bytes.shrink(3);
        QVERIFY(bytes == secret("abc"));
        QCOMPARE(start[4], static_cast<unsigned char>(0)); // still ours, and wiped
        bytes.shrink(10);
        QCOMPARE(bytes.size(), std::size_t(3));
    }
    void randomBytesDiffer()
    {
        QVERIFY(SecretBytes::random(0).isEmpty());
        QVERIFY(!(SecretBytes::random(32) == SecretBytes::random(32)));
        const SecretBytes zeros = SecretBytes::zeros(3);
        QVERIFY(std::all_of(zeros.view().begin(), zeros.view().end(), [](unsigned char c) { return c == 0; }));
    }
#ifdef Q_OS_LINUX
    /// The kernel's own words about the pages that hold it.
    void isKeptOutOfCoresAndSwap()
    {
        const SecretBytes bytes = secret("abc");
        const auto address = reinterpret_cast<quintptr>(bytes.view().data());
        QFile maps(QStringLiteral("/proc/self/smaps"));
        if (!maps.open(QIODevice::ReadOnly))
            QSKIP("SKIPPED: this system does not show a program its own memory map");
        bool inside = false;
        bool seen = false;
        for (const QByteArray &line : maps.readAll().split('\n')) {
            const qsizetype dash = line.indexOf('-');
            bool isRange = false;
            const quintptr from = line.left(dash).toULongLong(&isRange, 16);
            if (dash > 0 && isRange && line.contains(' ')) {
                const quintptr to = line.mid(dash + 1, line.indexOf(' ') - dash - 1).toULongLong(nullptr, 16);
                inside = address >= from && address < to;
            } else if (inside && line.startsWith("VmFlags:")) {
                seen = true;
                QVERIFY2(line.contains(" dd"), line.constData()); // MADV_DONTDUMP
#ifndef __SANITIZE_ADDRESS__                                      // which answers mlock() without locking anything
                QVERIFY2(line.contains(" lo"), line.constData()); // mlock
#endif
            }
        }
        QVERIFY(seen);
    }
#endif
};

QTEST_GUILESS_MAIN(tst_SecretBytes)
#include "tst_secret_bytes.moc"

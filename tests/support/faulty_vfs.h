// SPDX-License-Identifier: GPL-3.0-or-later
// A file system under SQLite whose n-th operation fails, once or from then on.
#pragma once

#include <QtGlobal>

namespace wingman::test {

/// Registered as SQLite's default while it lives, so that QtSql uses it as well. Thread: any; one at a time.
class FaultyVfs final
{
public:
    enum class Fault : quint8 { NoSpace, WriteError, SyncError, OpenError };

    FaultyVfs();
    ~FaultyVfs();
    FaultyVfs(const FaultyVfs &) = delete;
    FaultyVfs &operator=(const FaultyVfs &) = delete;

    /// The n-th (from 1) operation of the fault's kind fails; with `forEver` all later ones do too. 0: none.
    void failAt(Fault fault, int n, bool forEver);
    /// How many operations of the fault's kind there were since failAt().
    int operations() const;
};

} // namespace wingman::test

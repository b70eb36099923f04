// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faulty_vfs.h"

#include <sqlite3.h>

#include <atomic>
#include <cstring>

namespace wingman::test {
namespace {

struct Plan
{
    std::atomic<int> fault{0};
    std::atomic<int> at{0};
    std::atomic<bool> forEver{false};
    std::atomic<int> seen{0};

    bool fails(FaultyVfs::Fault kind)
    {
        if (fault != static_cast<int>(kind))
            return false;
        const int number = ++seen;
        return at > 0 && (number == at || (forEver && number > at));
    }
};
Plan plan;
sqlite3_vfs *real = nullptr;
sqlite3_vfs ours;

/// The real file lies behind it in the same memory.
struct File
{
    sqlite3_file base;
    sqlite3_file *file() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};
File *own(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file);
}
const sqlite3_io_methods *methods(sqlite3_file *file)
{
    return own(file)->file()->pMethods;
}

int closeFile(sqlite3_file *file)
{
    return methods(file)->xClose(own(file)->file());
}
int readFile(sqlite3_file *file, void *into, int size, sqlite3_int64 at)
{
    return methods(file)->xRead(own(file)->file(), into, size, at);
}
int writeFile(sqlite3_file *file, const void *from, int size, sqlite3_int64 at)
{
    if (plan.fails(FaultyVfs::Fault::NoSpace))
        return SQLITE_FULL;
    if (plan.fails(FaultyVfs::Fault::WriteError)) {
        // Half of it is there, as after a torn write.
        methods(file)->xWrite(own(file)->file(), from, size / 2, at);
        return SQLITE_IOERR_WRITE;
    }
    return methods(file)->xWrite(own(file)->file(), from, size, at);
}
int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    if (plan.fails(FaultyVfs::Fault::WriteError))
        return SQLITE_IOERR_TRUNCATE;
    return methods(file)->xTruncate(own(file)->file(), size);
}
int syncFile(sqlite3_file *file, int flags)
{
    if (plan.fails(FaultyVfs::Fault::SyncError))
        return SQLITE_IOERR_FSYNC;
    return methods(file)->xSync(own(file)->file(), flags);
}
int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return methods(file)->xFileSize(own(file)->file(), size);
}
int lockFile(sqlite3_file *file, int level)
{
    return methods(file)->xLock(own(file)->file(), level);
}
int unlockFile(sqlite3_file *file, int level)
{
    return methods(file)->xUnlock(own(file)->file(), level);
}
int checkReserved(sqlite3_file *file, int *out)
{
    return methods(file)->xCheckReservedLock(own(file)->file(), out);
}
int control(sqlite3_file *file, int operation, void *argument)
{
    return methods(file)->xFileControl(own(file)->file(), operation, argument);
}
int sectorSize(sqlite3_file *file)
{
    return methods(file)->xSectorSize(own(file)->file());
}
int characteristics(sqlite3_file *file)
{
    return methods(file)->xDeviceCharacteristics(own(file)->file());
}
int shmMap(sqlite3_file *file, int page, int size, int extend, void volatile **out)
{
    return methods(file)->xShmMap(own(file)->file(), page, size, extend, out);
}
int shmLock(sqlite3_file *file, int offset, int n, int flags)
{
    return methods(file)->xShmLock(own(file)->file(), offset, n, flags);
}
void shmBarrier(sqlite3_file *file)
{
    methods(file)->xShmBarrier(own(file)->file());
}
int shmUnmap(sqlite3_file *file, int remove)
{
    return methods(file)->xShmUnmap(own(file)->file(), remove);
}

constexpr sqlite3_io_methods ioMethods{2,          closeFile,  readFile,        writeFile,  truncateFile,
                                       syncFile,   fileSize,   lockFile,        unlockFile, checkReserved,
                                       control,    sectorSize, characteristics, shmMap,     shmLock,
                                       shmBarrier, shmUnmap,   nullptr,         nullptr};

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    file->pMethods = nullptr;
    if (plan.fails(FaultyVfs::Fault::OpenError))
        return SQLITE_CANTOPEN;
    const int status = real->xOpen(real, name, own(file)->file(), flags, outFlags);
    if (own(file)->file()->pMethods != nullptr)
        file->pMethods = &ioMethods;
    return status;
}

} // namespace

FaultyVfs::FaultyVfs()
{
    real = sqlite3_vfs_find(nullptr);
    ours = *real;
    ours.zName = "wingman-faulty";
    ours.pNext = nullptr;
    ours.szOsFile = static_cast<int>(sizeof(File)) + real->szOsFile;
    ours.xOpen = openFile;
    sqlite3_vfs_register(&ours, 1);
}

FaultyVfs::~FaultyVfs()
{
    sqlite3_vfs_unregister(&ours);
    sqlite3_vfs_register(real, 1);
}

void FaultyVfs::failAt(Fault fault, int n, bool forEver)
{
    plan.fault = static_cast<int>(fault);
    plan.forEver = forEver;
    plan.seen = 0;
    plan.at = n;
}

int FaultyVfs::operations() const
{
    return plan.seen;
}

} // namespace wingman::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workloads/file_writing.h"

#include "base/async.h"

#include <QSaveFile>
#include <QThreadPool>

namespace wingman::ui {
namespace {

Result<> written(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(Code::StorageReadOnly, {{"path", path}, {"reason", file.errorString()}});
    return {};
}

} // namespace

Async<> writeFile(QString path, QByteArray bytes)
{
    const Completion<void> done;
    QThreadPool::globalInstance()->start([path, bytes, done] { done.complete(written(path, bytes)); });
    const auto result = co_await done.wait(path, Deadline::after(std::chrono::minutes(5)), Cancel());
    co_return result;
}

} // namespace wingman::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// A stream that lives on the core's thread, and its end on the window's.
#pragma once

#include "console/core_access.h"

namespace wingman::console {

/// The core's half; the stream is touched on the core's thread only, and is gone when it was closed there.
template <typename T>
struct FarStream
{
    std::shared_ptr<inventory::Stream<T>> stream;
    Cancel cancel; // of everything that it does
};

/// Held by the window's end: letting go of it closes the far end, on the core's thread.
class StreamLease final
{
public:
    StreamLease(std::shared_ptr<CoreAccess> access, quint64 kept) : m_access(std::move(access)), m_kept(kept) {}
    ~StreamLease() { close(); }
    StreamLease(const StreamLease &) = delete;
    StreamLease &operator=(const StreamLease &) = delete;

    /// Once, or more often. Thread: any.
    void close() const
    {
        m_access->submit([kept = m_kept](const Result<std::shared_ptr<Core>> &core) {
            if (core)
                (*core)->close(kept);
        });
    }

private:
    std::shared_ptr<CoreAccess> m_access;
    quint64 m_kept;
};

template <typename T>
struct OpenStream
{
    std::shared_ptr<FarStream<T>> far;
    std::shared_ptr<const StreamLease> lease; // an answer that nobody hears closes what it opened
};

/// What the window holds. The far end works only while somebody waits here: nothing is read ahead.
/// Thread: the window's.
template <typename T>
class RemoteStream final : public inventory::Stream<T>
{
public:
    RemoteStream(std::shared_ptr<CoreAccess> access, OpenStream<T> open, const Cancel &cancel)
        : m_access(std::move(access)),
          m_open(std::move(open)),
          m_registration(cancel.onCancel([lease = m_open.lease] { lease->close(); }))
    {
    }
    Async<std::optional<T>> next(Deadline deadline, Cancel cancel) override
    {
        const Flow<std::optional<T>> flow = [far = m_open.far, deadline](const std::shared_ptr<Core> &, Cancel stop) {
            return pulled(far, deadline, std::move(stop));
        };
        return ask<std::optional<T>>(m_access, flow, std::move(cancel));
    }

private:
    static Async<std::optional<T>> pulled(std::shared_ptr<FarStream<T>> far, Deadline deadline, Cancel cancel)
    {
        const std::shared_ptr<inventory::Stream<T>> stream = far->stream;
        if (!stream)
            co_return fail(Code::Cancelled);
        auto item = co_await stream->next(deadline, cancel);
        co_return item;
    }

    std::shared_ptr<CoreAccess> m_access;
    OpenStream<T> m_open;
    Cancel::Registration m_registration;
};

/// On the core's thread: keeps the stream until its lease is let go of. `cancel` was given to whoever made the stream.
template <typename T>
OpenStream<T> keepStream(const std::shared_ptr<Core> &core, std::shared_ptr<CoreAccess> access,
                         std::shared_ptr<inventory::Stream<T>> stream, const Cancel &cancel)
{
    const auto far = std::make_shared<FarStream<T>>(FarStream<T>{std::move(stream), cancel});
    const quint64 kept = core->keep([far] {
        far->cancel.cancel();
        far->stream.reset();
    });
    return {far, std::make_shared<const StreamLease>(std::move(access), kept)};
}

} // namespace wingman::console

// SPDX-License-Identifier: GPL-3.0-or-later
// Failure is a value: what can go wrong is in the signature and cannot be ignored.
#pragma once

#include "base/codes.h"

#include <QCoroTask>
#include <tl/expected.hpp>

namespace wingman {

/// A stable code and typed arguments. The sentence is made where it is shown; nothing here is ever a secret.
struct Error
{
    Code code{};
    Arguments arguments;

    QString sentence() const { return describe(code, arguments); }
    friend bool operator==(const Error &, const Error &) = default;
};

template <typename T = void>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using tl::expected<T, Error>::expected;
};

/// A flow that suspends instead of blocking; reads top to bottom.
template <typename T = void>
using Async = QCoro::Task<Result<T>>;

using Failure = tl::unexpected<Error>;

/// return fail(Code::NotFound, {{"what", name}});
inline Failure fail(Code code, Arguments arguments = {})
{
    return Failure(Error{code, std::move(arguments)});
}

/// if (!name) return propagate(name);
template <typename T>
Failure propagate(const Result<T> &result)
{
    return Failure(result.error());
}

} // namespace wingman

// SPDX-License-Identifier: GPL-3.0-or-later
// A secret on its way from the person who typed it to where it is kept. There is no way back: the window cannot read
// what is kept.
#pragma once

#include <QString>
#include <memory>
#include <span>
#include <vector>

namespace wingman::ui {

/// Overwritten when it dies. Neither copied nor printed. Thread: one at a time.
class SecretText final
{
public:
    explicit SecretText(const QString &text)
    {
        QByteArray bytes = text.toUtf8();
        m_bytes.assign(bytes.cbegin(), bytes.cend());
        bytes.fill('\0');
    }
    explicit SecretText(std::span<const unsigned char> bytes) : m_bytes(bytes.begin(), bytes.end()) {}
    ~SecretText()
    {
        for (char &one : m_bytes) {
            volatile char *at = &one; // not optimised away
            *at = '\0';
        }
    }
    SecretText(const SecretText &) = delete;
    SecretText &operator=(const SecretText &) = delete;

    bool isEmpty() const { return m_bytes.empty(); }
    const std::vector<char> &bytes() const { return m_bytes; }

private:
    std::vector<char> m_bytes;
};

/// Shared by the questions that it is asked with.
using GivenSecret = std::shared_ptr<const SecretText>;

} // namespace wingman::ui

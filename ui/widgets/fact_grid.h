// SPDX-License-Identifier: GPL-3.0-or-later
// Keys and values in two columns: what a details pane and the plan sheet say of one thing.
#pragma once

#include "theme/theme.h"

#include <QWidget>

class QGridLayout;

namespace wingman::ui {

struct FactText
{
    QString key;   // "Image"
    QString value; // already inert; unknownText() where nothing is known
    bool mono = false;
    Tone tone = Tone::Plain;
    QString tooltip{};  // the exact instant, the whole digest
    QString copied{};   // with a copy button, that copies this
    QString linkText{}; // with a button in words behind the value: "protect"
    friend bool operator==(const FactText &, const FactText &) = default;
};

/// Values can be selected, and keep their selection while they stay the same. Owned by its parent. Thread: GUI.
class FactGrid final : public QWidget
{
    Q_OBJECT
public:
    explicit FactGrid(const QString &objectName, QWidget *parent = nullptr);
    void setFacts(const QList<FactText> &facts);
    const QList<FactText> &facts() const { return m_facts; }

Q_SIGNALS:
    void linkActivated(int row);

private:
    class Row;
    QGridLayout *m_grid;
    QList<Row *> m_rows;
    QList<FactText> m_facts;
};

} // namespace wingman::ui

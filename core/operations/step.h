// SPDX-License-Identifier: GPL-3.0-or-later
// What will be done to one target, as data: conditions on facts, exact API calls, and what proves the result.
#pragma once

#include "inventory/facts.h"
#include "operations/operation.h"

namespace wingman::operations {

/// One statement about an object's facts that is true or not.
struct Condition
{
    enum class Kind : quint8 {
        Equals,  // the fact has this value
        OneOf,   // the fact has one of these values
        NoneOf,  // the fact has none of these values (an absent fact has none)
        Changed, // the fact differs from what it was before the act: how "done" is seen without our clock
        Exists,  // the object is there
        Gone,    // no object has that id any more
    };
    Kind kind = Kind::Equals;
    QString fact{};
    QStringList values{};

    /// `before` is needed for Changed only.
    bool holds(const inventory::Facts &now, const inventory::Facts &before) const;
    /// For people: "state is running", "number 140 is not in use".
    QString text() const;
    friend bool operator==(const Condition &, const Condition &) = default;
};

/// Any one of the alternatives proves it (a container started with --rm is gone once stopped).
using Proof = QList<QList<Condition>>;
bool holds(const Proof &proof, const inventory::Facts &now, const inventory::Facts &before);

/// One call, exactly as it goes out. Path segments are already percent-encoded. `${name}` in the path stands for what
/// an earlier step of the same target captured.
struct ApiCall
{
    QString method{}; // GET, POST, PUT, DELETE
    QString path{};   // without the version prefix
    QMap<QString, QString> query{};
    QJsonObject body{};   // empty: no body
    QString text() const; // "POST /containers/3f8a…/restart?t=10"
    friend bool operator==(const ApiCall &, const ApiCall &) = default;
};

struct Step
{
    QString title{}; // "Restart web"
    ApiCall call{};
    Milliseconds timeout{30000};   // beyond which the answer is not waited for any more
    QString capture{};             // keep the answer's "Id" under this name
    bool toleratesAbsent = false;  // 404 is as good as done (removing what is gone)
    bool toleratesPresent = false; // 409 is as good as done (creating what is there)
    friend bool operator==(const Step &, const Step &) = default;
};

/// What a part of a plan is there for. Most plans only act; one that is guarded keeps a guest as it was before, and
/// afterwards either lets go of what was kept or goes back to it.
enum class Part : quint8 { Act, Guard, Release, Undo };
QString partName(Part part); // "act", "guard", "release", "undo"
std::optional<Part> partFromName(QStringView name);

/// The part of a plan that concerns one target.
struct TargetPlan
{
    inventory::Facts before; // read when planning; secrets are dropped when it is stored
    QString title;           // "Restart web on local"
    QString effect;          // what people will notice, "about 10 s without the service"
    QList<Condition> preconditions;
    QList<Step> steps; // at most 10
    Proof proof;
    Milliseconds settle{10000}; // how long the proof may take to come true after the last step
    std::optional<OperationId> inverse;
    Parameters inverseParameters;
    QString secondName;    // rename: the name it will have, checked by policy as well
    bool replaces = false; // the steps make another object of this name: what became of it is read by name, not by id
    QStringList asks{};    // what the reader is asked besides the usual facts when the result is read back
    Part part = Part::Act;
    std::optional<OperationId> operation{}; // of this part, where it is not the plan's
    int operationVersion = 0;               // then
    QString destination{};                  // migrate: the node it goes to, checked by policy as well

    const inventory::TargetRef &target() const { return before.target; }
};

} // namespace wingman::operations

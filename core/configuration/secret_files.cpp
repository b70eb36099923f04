// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuration/secret_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

namespace wingman::configuration {
namespace {

using inventory::FactClass;
using inventory::Facts;
using operations::Condition;
using operations::OperationSpec;
using operations::Parameters;
using operations::ParameterSpec;
using operations::TargetPlan;

const QString prefix = QStringLiteral("secret-files/");
const QString filesFact = QStringLiteral("files");
const QString separator = QStringLiteral(", ");

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::SecretFiles)
};

/// Which of them: never more than somebody named.
ParameterSpec filesParameter()
{
    ParameterSpec files{};
    files.name = filesFact;
    files.type = ParameterSpec::Type::Text;
    files.title = Words::tr("Files");
    files.required = true;
    files.minimum = 1;
    files.maximum = 200;
    return files;
}

class RemoveSecretFiles final : public operations::Definition
{
public:
    RemoveSecretFiles()
        : m_spec{.id = operations::OperationId::parse(QStringLiteral("wingman.secret-files.remove")).value(),
                 .title = Words::tr("Remove secret files"),
                 .parameters = {filesParameter()},
                 .permission = identity::Permission::ManageEndpoints,
                 .inverse = {}}
    {
        m_spec.platform = inventory::Platform::Wingman;
        m_spec.targetKind = inventory::TargetKind::Configuration;
        m_spec.tier = operations::Tier::One;
        m_spec.dangerous = false;
        m_spec.losesData = true;
        m_spec.estimate = Milliseconds(50);
        m_spec.timeout = Milliseconds(15000);
    }

    const OperationSpec &spec() const override { return m_spec; }

    Result<TargetPlan> plan(const Facts &facts, const Parameters &parameters) const override
    {
        const QString folder = secretFolderOf(facts.target.name);
        if (folder.isEmpty() || !facts.exists())
            return fail(Code::TargetNotFound, {{"target", facts.target.text()}});
        const QString there = facts.value(filesFact).value_or(QString());
        QStringList left = there.split(separator);
        const QStringList wanted = operations::textOf(parameters.value(filesFact)).split(QLatin1Char(','));
        for (const QString &file : wanted) {
            if (left.removeAll(file) == 0)
                return fail(Code::TargetNotFound, {{"target", folder + QLatin1Char('/') + file}});
        }
        TargetPlan plan{
            facts, Words::tr("%1: %2").arg(m_spec.title, folder), {}, {}, {}, {}, Milliseconds(2000), {}, {}, {}};
        plan.effect = Words::tr("%1 are deleted, and what is in them with them").arg(wanted.join(separator));
        plan.preconditions = {Condition{Condition::Kind::Equals, filesFact, {there}}};
        const QJsonObject body{{QStringLiteral("folder"), folder},
                               {QStringLiteral("files"), QJsonArray::fromStringList(wanted)}};
        plan.steps = {
            operations::Step{m_spec.title,
                             operations::ApiCall{QStringLiteral("DELETE"), QStringLiteral("/secret-files"), {}, body},
                             Milliseconds(10000),
                             {},
                             false}};
        plan.proof = {{left.isEmpty() ? Condition{Condition::Kind::Gone, {}, {}}
                                      : Condition{Condition::Kind::Equals, filesFact, {left.join(separator)}}}};
        return plan;
    }

private:
    OperationSpec m_spec;
};

} // namespace

QStringList secretFileNames()
{
    return {QStringLiteral("proxmox_api_token"), QStringLiteral("proxmox_user"), QStringLiteral("proxmox_password"),
            QStringLiteral("proxmox_token_name")};
}

std::optional<inventory::TargetRef> secretFilesIn(const QString &folder)
{
    const QString path = QDir::cleanPath(folder);
    if (!path.startsWith(u'/'))
        return std::nullopt;
    const QString name = prefix + path.mid(1);
    if (!inventory::targetNameProblem(inventory::TargetKind::Configuration, name).isEmpty())
        return std::nullopt;
    return inventory::TargetRef::configuration(name);
}

QString secretFolderOf(const QString &targetName)
{
    return targetName.startsWith(prefix) ? u'/' + targetName.mid(prefix.size()) : QString();
}

Facts secretFileFacts(const inventory::TargetRef &target, const QStringList &present, Instant readAt)
{
    Facts facts{target, QStringLiteral("wingman"), std::nullopt, {}, readAt};
    if (present.isEmpty())
        return facts;
    if (const auto object = ObjectId::parse(target.name); object)
        facts.object = *object;
    facts.set(filesFact, present.join(separator), FactClass::Gate);
    return facts;
}

std::shared_ptr<const operations::Definition> secretFilesDefinition()
{
    return std::make_shared<RemoveSecretFiles>();
}

} // namespace wingman::configuration

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>wingman::Condition</name>
    <message numerus="yes">
        <source>%n of its containers run</source>
        <translation>
            <numerusform>%n of its containers runs</numerusform>
            <numerusform>%n of its containers run</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::Activity</name>
    <message numerus="yes">
        <source>%n look(s)</source>
        <translation>
            <numerusform>%n look</numerusform>
            <numerusform>%n looks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::ActivityBar</name>
    <message numerus="yes">
        <source>%n endpoint(s) up</source>
        <translation>
            <numerusform>%n endpoint up</numerusform>
            <numerusform>%n endpoints up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale for %1</source>
        <translation>
            <numerusform>%n stale for %1</numerusform>
            <numerusform>%n stale for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n without an answer</numerusform>
            <numerusform>%n without an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s)</source>
        <translation>
            <numerusform>%n approval</numerusform>
            <numerusform>%n approvals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::AllowProposalModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::Attention</name>
    <message numerus="yes">
        <source>The audit chain does not verify: %n violation(s) found.</source>
        <translation>
            <numerusform>The audit chain does not verify: %n violation found.</numerusform>
            <numerusform>The audit chain does not verify: %n violations found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of %1 could not be read.</source>
        <translation>
            <numerusform>%n part of %1 could not be read.</numerusform>
            <numerusform>%n parts of %1 could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The certificate of node %1 of %2 ends in %n day(s).</source>
        <translation>
            <numerusform>The certificate of node %1 of %2 ends in %n day.</numerusform>
            <numerusform>The certificate of node %1 of %2 ends in %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) of %1 without a recent backup, %2 the longest.</source>
        <translation>
            <numerusform>%n guest of %1 without a recent backup, %2 the longest.</numerusform>
            <numerusform>%n guests of %1 without a recent backup, %2 the longest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) of %1 without a recent backup; of %2 there is none at all.</source>
        <translation>
            <numerusform>%n guest of %1 without a recent backup; of %2 there is none at all.</numerusform>
            <numerusform>%n guests of %1 without a recent backup; of %2 there is none at all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::AttentionList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more things that want attention</source>
        <translation>
            <numerusform>Show %n more thing that wants attention</numerusform>
            <numerusform>Show %n more things that want attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::AuditMessages</name>
    <message numerus="yes">
        <source>%n entries, back to the first one</source>
        <translation>
            <numerusform>%n entry, the first one</numerusform>
            <numerusform>%n entries, back to the first one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries; older ones come as you scroll</source>
        <translation>
            <numerusform>%n entry; older ones come as you scroll</numerusform>
            <numerusform>%n entries; older ones come as you scroll</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n execution(s) are left out: what is stored of them is not what the chain says.</source>
        <translation>
            <numerusform>%n execution is left out: what is stored of it is not what the chain says.</numerusform>
            <numerusform>%n executions are left out: what is stored of them is not what the chain says.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s) are left out: what is stored of them is not what the chain says.</source>
        <translation>
            <numerusform>%n approval is left out: what is stored of it is not what the chain says.</numerusform>
            <numerusform>%n approvals are left out: what is stored of them is not what the chain says.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::BackupsTab</name>
    <message numerus="yes">
        <source>%n storage(s) could not be looked into</source>
        <translation>
            <numerusform>%n storage could not be looked into</numerusform>
            <numerusform>%n storages could not be looked into</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s), read %1. Older than %2 counts as unprotected; the settings say how long.</source>
        <translation>
            <numerusform>%n backup, read %1. Older than %2 counts as unprotected; the settings say how long.</numerusform>
            <numerusform>%n backups, read %1. Older than %2 counts as unprotected; the settings say how long.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::Chain</name>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>%n target</numerusform>
            <numerusform>%n targets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong passphrase(s) in a row were given for %1.</source>
        <translation>
            <numerusform>%n wrong passphrase was given for %1.</numerusform>
            <numerusform>%n wrong passphrases in a row were given for %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 unlocked the console with the passphrase, after %n wrong one(s).</source>
        <translation>
            <numerusform>%1 unlocked the console with the passphrase, after %n wrong one.</numerusform>
            <numerusform>%1 unlocked the console with the passphrase, after %n wrong ones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::ChainBanner</name>
    <message numerus="yes">
        <source>The chain does not verify: %n violation(s)</source>
        <translation>
            <numerusform>The chain does not verify: %n violation</numerusform>
            <numerusform>The chain does not verify: %n violations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer entries are not checked yet.</source>
        <translation>
            <numerusform>%n newer entry is not checked yet.</numerusform>
            <numerusform>%n newer entries are not checked yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::Chart</name>
    <message numerus="yes">
        <source>%n gap(s) without a measurement.</source>
        <translation>
            <numerusform>%n gap without a measurement.</numerusform>
            <numerusform>%n gaps without a measurement.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::CodeView</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::DataSection</name>
    <message numerus="yes">
        <source>%n thing(s) out of order.</source>
        <translation>
            <numerusform>%n thing out of order.</numerusform>
            <numerusform>%n things out of order.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::DetailsHeader</name>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>workloads</comment>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::Execution</name>
    <message numerus="yes">
        <source>%n look(s)</source>
        <translation>
            <numerusform>%n look</numerusform>
            <numerusform>%n looks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::ExecutionModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::ExecutionsView</name>
    <message numerus="yes">
        <source>%n execution(s)</source>
        <translation>
            <numerusform>%n execution</numerusform>
            <numerusform>%n executions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n execution(s) match</source>
        <translation>
            <numerusform>%1 of %n execution matches</numerusform>
            <numerusform>%1 of %n executions match</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::FirstRulesStep</name>
    <message numerus="yes">
        <source>&amp;Allow %n entries…</source>
        <translation>
            <numerusform>&amp;Allow %n entry…</numerusform>
            <numerusform>&amp;Allow %n entries…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::FleetFacts</name>
    <message numerus="yes">
        <source>%1 of %n core(s)</source>
        <comment>share</comment>
        <translation>
            <numerusform>%1 of %n core</numerusform>
            <numerusform>%1 of %n cores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::FleetPage</name>
    <message numerus="yes">
        <source>%n endpoint(s) cannot be used</source>
        <translation>
            <numerusform>%n endpoint cannot be used</numerusform>
            <numerusform>%n endpoints cannot be used</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::Home</name>
    <message numerus="yes">
        <source>%1 · its %n workload(s) are shown as last seen</source>
        <comment>why it does not answer</comment>
        <translation>
            <numerusform>%1 · its %n workload is shown as last seen</numerusform>
            <numerusform>%1 · its %n workloads are shown as last seen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n violation(s) found: something was changed, removed or put in</source>
        <translation>
            <numerusform>%n violation found: something was changed, removed or put in</numerusform>
            <numerusform>%n violations found: something was changed, removed or put in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) are missing; the rest is shown</source>
        <translation>
            <numerusform>%n part is missing; the rest is shown</numerusform>
            <numerusform>%n parts are missing; the rest is shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) through Wingman</source>
        <translation>
            <numerusform>%n change through Wingman</numerusform>
            <numerusform>%n changes through Wingman</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) outside of it</source>
        <translation>
            <numerusform>%n change outside of it</numerusform>
            <numerusform>%n changes outside of it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) want attention</source>
        <translation>
            <numerusform>%n thing wants attention</numerusform>
            <numerusform>%n things want attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s) do not answer</source>
        <translation>
            <numerusform>%n endpoint does not answer</numerusform>
            <numerusform>%n endpoints do not answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unhealthy</source>
        <translation>
            <numerusform>%n unhealthy</numerusform>
            <numerusform>%n unhealthy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n not known</numerusform>
            <numerusform>%n not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>%n stopped</numerusform>
            <numerusform>%n stopped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n violation(s) found</source>
        <translation>
            <numerusform>%n violation found</numerusform>
            <numerusform>%n violations found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The certificate of %1 ends in %n day(s)</source>
        <translation>
            <numerusform>The certificate of %1 ends in %n day</numerusform>
            <numerusform>The certificate of %1 ends in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) of %1 without a recent backup</source>
        <translation>
            <numerusform>%n guest of %1 without a recent backup</numerusform>
            <numerusform>%n guests of %1 without a recent backup</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s) cannot be used</source>
        <translation>
            <numerusform>%n endpoint cannot be used</numerusform>
            <numerusform>%n endpoints cannot be used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a recent backup</source>
        <translation>
            <numerusform>%n without a recent backup</numerusform>
            <numerusform>%n without a recent backup</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::LeavingSheet</name>
    <message numerus="yes">
        <source>%n operation(s) are still running</source>
        <translation>
            <numerusform>%n operation is still running</numerusform>
            <numerusform>%n operations are still running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::ListEditor</name>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::LockView</name>
    <message numerus="yes">
        <source>It was wrong too often. You can try again in %n second(s).</source>
        <translation>
            <numerusform>It was wrong too often. You can try again in %n second.</numerusform>
            <numerusform>It was wrong too often. You can try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) go on behind it.</source>
        <translation>
            <numerusform>%n operation goes on behind it.</numerusform>
            <numerusform>%n operations go on behind it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::LogView</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <comment>that match</comment>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <translation>
            <numerusform>%n new line</numerusform>
            <numerusform>%n new lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::NodeFacts</name>
    <message numerus="yes">
        <source>%n package(s) wait</source>
        <translation>
            <numerusform>%n package waits</numerusform>
            <numerusform>%n packages wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::Notices</name>
    <message numerus="yes">
        <source>%n approval(s) wait</source>
        <translation>
            <numerusform>%n approval waits</numerusform>
            <numerusform>%n approvals wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) ended well</source>
        <translation>
            <numerusform>%n operation ended well</numerusform>
            <numerusform>%n operations ended well</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) did not succeed</source>
        <translation>
            <numerusform>%n operation did not succeed</numerusform>
            <numerusform>%n operations did not succeed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s) do not answer</source>
        <translation>
            <numerusform>%n endpoint does not answer</numerusform>
            <numerusform>%n endpoints do not answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s) answer again</source>
        <translation>
            <numerusform>%n endpoint answers again</numerusform>
            <numerusform>%n endpoints answer again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n container(s) became unhealthy</source>
        <translation>
            <numerusform>%n container became unhealthy</numerusform>
            <numerusform>%n containers became unhealthy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::Operations</name>
    <message numerus="yes">
        <source>%n container(s)</source>
        <translation>
            <numerusform>%n container</numerusform>
            <numerusform>%n containers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n virtual machine(s)</source>
        <translation>
            <numerusform>%n virtual machine</numerusform>
            <numerusform>%n virtual machines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system container(s)</source>
        <translation>
            <numerusform>%n system container</numerusform>
            <numerusform>%n system containers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>%n target</numerusform>
            <numerusform>%n targets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::OverviewTab</name>
    <message numerus="yes">
        <source>CPU, of %n core(s) · %1</source>
        <comment>age of the number</comment>
        <translation>
            <numerusform>CPU, of %n core · %1</numerusform>
            <numerusform>CPU, of %n cores · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::Palette</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workload(s)</source>
        <translation>
            <numerusform>%n workload</numerusform>
            <numerusform>%n workloads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::PassphraseSheet</name>
    <message numerus="yes">
        <source>At least %n character(s) are needed.</source>
        <translation>
            <numerusform>At least %n character is needed.</numerusform>
            <numerusform>At least %n characters are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n different character(s) are needed.</source>
        <translation>
            <numerusform>At least %n different character is needed.</numerusform>
            <numerusform>At least %n different characters are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s); a few words in a row are good. It is kept nowhere: only what proves it is, made so that each guess is slow.</source>
        <translation>
            <numerusform>At least %n character; a few words in a row are good. It is kept nowhere: only what proves it is, made so that each guess is slow.</numerusform>
            <numerusform>At least %n characters; a few words in a row are good. It is kept nowhere: only what proves it is, made so that each guess is slow.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::Plan</name>
    <message numerus="yes">
        <source>%n at a time</source>
        <translation>
            <numerusform>%n at a time</numerusform>
            <numerusform>%n at a time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::PlanButtons</name>
    <message numerus="yes">
        <source>%1 The same for %n more.</source>
        <comment>sentence</comment>
        <translation>
            <numerusform>%1 The same for %n more.</numerusform>
            <numerusform>%1 The same for %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan the other %n</source>
        <translation>
            <numerusform>Plan the other one</numerusform>
            <numerusform>Plan the other %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry the %n that failed</source>
        <translation>
            <numerusform>Retry the one that failed</numerusform>
            <numerusform>Retry the %n that failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::PlanDependents</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::PlanTargetsModel</name>
    <message numerus="yes">
        <source>%1 of %n target(s) ended</source>
        <translation>
            <numerusform>%1 of %n target ended</numerusform>
            <numerusform>%1 of %n targets ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n target(s) can be done</source>
        <translation>
            <numerusform>The target can be done</numerusform>
            <numerusform>All %n targets can be done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n target(s) can be done</source>
        <translation>
            <numerusform>%1 of %n target can be done</numerusform>
            <numerusform>%1 of %n targets can be done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::RailButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::Readiness</name>
    <message numerus="yes">
        <source>The allowlists have %n entries</source>
        <translation>
            <numerusform>The allowlists have %n entry</numerusform>
            <numerusform>The allowlists have %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::SnapshotsTab</name>
    <message numerus="yes">
        <source>%n snapshot(s), read %1. A snapshot is a way back, not a backup.</source>
        <translation>
            <numerusform>%n snapshot, read %1. A snapshot is a way back, not a backup.</numerusform>
            <numerusform>%n snapshots, read %1. A snapshot is a way back, not a backup.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::Tags</name>
    <message numerus="yes">
        <source>+%n</source>
        <comment>tags that do not fit</comment>
        <translation>
            <numerusform>+%n</numerusform>
            <numerusform>+%n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::TopBar</name>
    <message numerus="yes">
        <source>%n approval(s) waiting</source>
        <translation>
            <numerusform>%n approval waiting</numerusform>
            <numerusform>%n approvals waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::Tray</name>
    <message numerus="yes">
        <source>%n endpoint(s) without an answer</source>
        <translation>
            <numerusform>%n endpoint without an answer</numerusform>
            <numerusform>%n endpoints without an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unhealthy</source>
        <translation>
            <numerusform>%n unhealthy</numerusform>
            <numerusform>%n unhealthy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s) waiting</source>
        <translation>
            <numerusform>%n approval waiting</numerusform>
            <numerusform>%n approvals waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more to look at</source>
        <translation>
            <numerusform>%n more to look at</numerusform>
            <numerusform>%n more to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s) that nobody knows</source>
        <translation>
            <numerusform>%n outcome that nobody knows</numerusform>
            <numerusform>%n outcomes that nobody knows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s) that cannot be used</source>
        <translation>
            <numerusform>%n endpoint that cannot be used</numerusform>
            <numerusform>%n endpoints that cannot be used</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::TrayMenu</name>
    <message numerus="yes">
        <source>%n more running</source>
        <translation>
            <numerusform>%n more running</numerusform>
            <numerusform>%n more running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) running</source>
        <translation>
            <numerusform>%n operation running</numerusform>
            <numerusform>%n operations running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::WorkloadDetails</name>
    <message numerus="yes">
        <source>%n workload(s) selected</source>
        <translation>
            <numerusform>%n workload selected</numerusform>
            <numerusform>%n workloads selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::WorkloadFacts</name>
    <message numerus="yes">
        <source>%n mount(s)</source>
        <translation>
            <numerusform>%n mount</numerusform>
            <numerusform>%n mounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restart(s) by the engine</source>
        <translation>
            <numerusform>%n restart by the engine</numerusform>
            <numerusform>%n restarts by the engine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, the last %1</source>
        <translation>
            <numerusform>%n, the last %1</numerusform>
            <numerusform>%n, the last %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::WorkloadVerbs</name>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::Workloads</name>
    <message numerus="yes">
        <source>%n unhealthy</source>
        <translation>
            <numerusform>%n unhealthy</numerusform>
            <numerusform>%n unhealthy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::WorkloadsPage</name>
    <message numerus="yes">
        <source>%n endpoint(s) without an answer</source>
        <translation>
            <numerusform>%n endpoint without an answer</numerusform>
            <numerusform>%n endpoints without an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are hidden by it.</source>
        <translation>
            <numerusform>%n row is hidden by it.</numerusform>
            <numerusform>%n rows are hidden by it.</numerusform>
        </translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Commands</name>
    <message>
        <source>Show the details of the row</source>
        <translation>显示该行的详情</translation>
    </message>
    <message>
        <source>Select or deselect the row</source>
        <translation>选择或取消选择该行</translation>
    </message>
    <message>
        <source>Logs of the row</source>
        <translation>该行的日志</translation>
    </message>
    <message>
        <source>Plan a restart of the selected rows</source>
        <translation>为所选行计划重启</translation>
    </message>
    <message>
        <source>Plan a stop of the selected rows</source>
        <translation>为所选行计划停止</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>复制所选行</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>该行的菜单</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>搜索或运行命令</translation>
    </message>
    <message>
        <source>Filter this page</source>
        <translation>筛选此页</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Help of this page</source>
        <translation>此页的帮助</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Show or hide what runs</source>
        <translation>显示或隐藏正在运行的操作</translation>
    </message>
    <message>
        <source>Show or hide the names of the pages</source>
        <translation>显示或隐藏页面名称</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Next endpoint as the scope</source>
        <translation>将下一个端点设为范围</translation>
    </message>
    <message>
        <source>Previous endpoint as the scope</source>
        <translation>将上一个端点设为范围</translation>
    </message>
    <message>
        <source>Add an endpoint</source>
        <translation>添加端点</translation>
    </message>
    <message>
        <source>Why the console is in this mode</source>
        <translation>控制台处于此模式的原因</translation>
    </message>
    <message>
        <source>Run the doctor</source>
        <translation>运行诊断</translation>
    </message>
    <message>
        <source>Quit Wingman</source>
        <translation>退出 Wingman</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全局</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>列表中</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>初始步骤</translation>
    </message>
    <message>
        <source>Lock the console</source>
        <translation>锁定控制台</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Fleet</source>
        <translation>机群</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>工作负载</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>主页</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>资源</translation>
    </message>
</context>
<context>
    <name>wingman::Code</name>
    <message>
        <source>Something in Wingman went wrong: {reason}. Please report this.</source>
        <translation>Wingman 内部出错：{reason}。请报告此问题。</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>{what} is not valid: {reason}</source>
        <translation>{what} 无效：{reason}</translation>
    </message>
    <message>
        <source>{what} was not found. Check the name, or list what is there.</source>
        <translation>未找到 {what}。请检查名称，或列出现有对象。</translation>
    </message>
    <message>
        <source>{what} names more than one object: {candidates}. Name the endpoint too.</source>
        <translation>{what} 对应多个对象：{candidates}。请同时指明端点。</translation>
    </message>
    <message>
        <source>{what} is in a state that does not allow this: {reason}</source>
        <translation>{what} 的状态不允许此操作：{reason}</translation>
    </message>
    <message>
        <source>{what} is not supported here: {reason}</source>
        <translation>此处不支持 {what}：{reason}</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>{what} did not answer in time.</source>
        <translation>{what} 未及时响应。</translation>
    </message>
    <message>
        <source>This needs a typed confirmation. Repeat it with the phrase: {phrase}</source>
        <translation>此操作需要输入确认。请附上该短语重试：{phrase}</translation>
    </message>
    <message>
        <source>{endpoint} cannot be reached: {reason}</source>
        <translation>无法连接 {endpoint}：{reason}</translation>
    </message>
    <message>
        <source>The connection to {endpoint} was lost before the answer came; what happened there is not known yet.</source>
        <translation>收到响应前与 {endpoint} 的连接已断开；那里发生了什么尚不清楚。</translation>
    </message>
    <message>
        <source>The secure connection to {endpoint} failed: {reason}</source>
        <translation>与 {endpoint} 的安全连接失败：{reason}</translation>
    </message>
    <message>
        <source>{endpoint} answered in a way that makes no sense: {reason}</source>
        <translation>{endpoint} 的响应无法理解：{reason}</translation>
    </message>
    <message>
        <source>{what} is larger than the limit of {limit}.</source>
        <translation>{what} 超过了 {limit} 的限制。</translation>
    </message>
    <message>
        <source>{endpoint} speaks API {server} at most; Wingman needs {needed} or newer (Engine 20.10). Update the engine.</source>
        <translation>{endpoint} 最高支持 API {server}；Wingman 需要 {needed} 或更高版本（Engine 20.10）。请更新引擎。</translation>
    </message>
    <message>
        <source>{endpoint} needs at least API {server}; this Wingman knows up to {needed}. Update Wingman.</source>
        <translation>{endpoint} 至少需要 API {server}；此 Wingman 最高支持 {needed}。请更新 Wingman。</translation>
    </message>
    <message>
        <source>{endpoint} refused: {reason}</source>
        <translation>{endpoint} 已拒绝：{reason}</translation>
    </message>
    <message>
        <source>{endpoint} failed: {reason}</source>
        <translation>{endpoint} 失败：{reason}</translation>
    </message>
    <message>
        <source>{endpoint} does not let you in: {reason}</source>
        <translation>{endpoint} 不允许访问：{reason}</translation>
    </message>
    <message>
        <source>The data folder {path} cannot be used: {reason}. Choose another with --data-dir, or mend it.</source>
        <translation>数据文件夹 {path} 无法使用：{reason}。请用 --data-dir 选择其他文件夹，或修复它。</translation>
    </message>
    <message>
        <source>{path} is not a Wingman database or is damaged: {reason}. Move it aside or restore a backup.</source>
        <translation>{path} 不是 Wingman 数据库或已损坏：{reason}。请将其移开或恢复备份。</translation>
    </message>
    <message>
        <source>{path} was written by a newer Wingman (schema {found}; this one knows {known}). Update Wingman.</source>
        <translation>{path} 由更新版本的 Wingman 写入（架构 {found}；当前支持 {known}）。请更新 Wingman。</translation>
    </message>
    <message>
        <source>The database {path} stayed locked by another program. Try again.</source>
        <translation>数据库 {path} 一直被其他程序锁定。请重试。</translation>
    </message>
    <message>
        <source>The database {path} failed: {reason}</source>
        <translation>数据库 {path} 出错：{reason}</translation>
    </message>
    <message>
        <source>Schema step {version} in {path} is not the one this Wingman knows. The database was changed by hand.</source>
        <translation>{path} 中的架构步骤 {version} 与此 Wingman 所知的不同。数据库已被手动更改。</translation>
    </message>
    <message>
        <source>Schema step {version} has no way back.</source>
        <translation>架构步骤 {version} 无法回退。</translation>
    </message>
    <message>
        <source>No space is left for {path}. Free some space and try again; nothing was lost.</source>
        <translation>{path} 已无可用空间。请释放空间后重试；没有丢失任何内容。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation>无法写入 {path}：{reason}</translation>
    </message>
    <message>
        <source>{path} can be read by other users of this machine.</source>
        <translation>此计算机的其他用户可以读取 {path}。</translation>
    </message>
    <message>
        <source>Only {free} are free where {path} is.</source>
        <translation>{path} 所在位置仅剩 {free} 可用空间。</translation>
    </message>
    <message>
        <source>The system clock says {now}, but {what} is from {then}.</source>
        <translation>系统时钟为 {now}，但 {what} 的时间为 {then}。</translation>
    </message>
    <message>
        <source>No secret is stored under {name}.</source>
        <translation>{name} 下没有存储机密。</translation>
    </message>
    <message>
        <source>The system keychain cannot be used: {reason}. Unlock it, or refer to an owner-only file instead.</source>
        <translation>无法使用系统钥匙串：{reason}。请解锁，或改为引用仅所有者可读的文件。</translation>
    </message>
    <message>
        <source>The system keychain is locked. Unlock it and try again, or refer to an owner-only file instead.</source>
        <translation>系统钥匙串已锁定。请解锁后重试，或改为引用仅所有者可读的文件。</translation>
    </message>
    <message>
        <source>{path} is not safe to hold a secret: {reason}. Use a file of your own that only you can read (chmod 600).</source>
        <translation>{path} 不能安全地保存机密：{reason}。请使用只有您能读取的自有文件（chmod 600）。</translation>
    </message>
    <message>
        <source>The audit chain cannot be written ({reason}), so nothing was done. Without a record there is no act.</source>
        <translation>无法写入审计链（{reason}），因此未执行任何操作。没有记录，就没有操作。</translation>
    </message>
    <message>
        <source>The audit chain does not verify: {count} violation(s).</source>
        <translation>审计链验证未通过：{count} 处违规。</translation>
    </message>
    <message>
        <source>The engine accepted it, but {what} is not as planned: {reason}</source>
        <translation>引擎已接受，但 {what} 与计划不符：{reason}</translation>
    </message>
    <message>
        <source>{what}: {reason}</source>
        <translation>{what}：{reason}</translation>
    </message>
    <message>
        <source>What happened to {what} could not be learned yet. It is recorded as unknown and will be looked up.</source>
        <translation>尚无法得知 {what} 的结果。已记录为未知，稍后会查明。</translation>
    </message>
    <message>
        <source>The answer was lost, and {what} stayed as it was for {seconds} s since: it was not done.</source>
        <translation>响应丢失，此后 {what} 在 {seconds} 秒内保持原状：操作未执行。</translation>
    </message>
    <message>
        <source>Wingman was stopped before anything was sent; nothing was done.</source>
        <translation>Wingman 在发送任何内容之前已停止；未执行任何操作。</translation>
    </message>
    <message>
        <source>Not begun, because an earlier target failed.</source>
        <translation>未开始，因为先前的目标失败。</translation>
    </message>
    <message>
        <source>The act was carried out, but its outcome could not be recorded ({reason}). The intent is in the chain; the outcome will be looked up at the next start.</source>
        <translation>操作已执行，但无法记录其结果（{reason}）。意图已在链中；下次启动时将查明结果。</translation>
    </message>
    <message>
        <source>The plan no longer describes what is there, so its approval does not apply: {difference}</source>
        <translation>计划与现状不再相符，因此其审批不适用：{difference}</translation>
    </message>
    <message>
        <source>{what} is another object than the one planned (same name, other id). Plan again.</source>
        <translation>{what} 不是计划中的对象（名称相同，ID 不同）。请重新计划。</translation>
    </message>
    <message>
        <source>Plan {plan} needs an approval before it can run.</source>
        <translation>计划 {plan} 需要审批后才能运行。</translation>
    </message>
    <message>
        <source>The approval of plan {plan} was already used. Plan again.</source>
        <translation>计划 {plan} 的审批已被使用。请重新计划。</translation>
    </message>
    <message>
        <source>The approval of plan {plan} has expired. Ask again.</source>
        <translation>计划 {plan} 的审批已过期。请重新申请。</translation>
    </message>
    <message>
        <source>Plan {plan} was rejected: {reason}</source>
        <translation>计划 {plan} 被拒绝：{reason}</translation>
    </message>
    <message>
        <source>{what} is {state}; that does not allow this.</source>
        <translation>{what} 处于 {state}；不允许此操作。</translation>
    </message>
    <message>
        <source>Execution {execution} is being run by another living process.</source>
        <translation>执行 {execution} 正由另一个活动进程运行。</translation>
    </message>
    <message>
        <source>{what} in the database differs from its entry {sequence} in the audit chain. It was changed behind our back; nothing that rests on it will be done.</source>
        <translation>数据库中的 {what} 与其在审计链中的条目 {sequence} 不同。它被暗中更改；不会执行任何依赖它的操作。</translation>
    </message>
    <message>
        <source>Denied by policy: {findings}</source>
        <translation>被策略拒绝：{findings}</translation>
    </message>
    <message>
        <source>{done} of {total} targets were done.</source>
        <translation>已完成 {done}/{total} 个目标。</translation>
    </message>
    <message>
        <source>{count} check(s) failed.</source>
        <translation>{count} 项检查失败。</translation>
    </message>
    <message>
        <source>EXECUTION_MODE says {first} and WINGMAN_EXECUTION_MODE says {second}. Set both to the same, or only one.</source>
        <translation>EXECUTION_MODE 为 {first}，而 WINGMAN_EXECUTION_MODE 为 {second}。请将两者设为相同，或只设置一个。</translation>
    </message>
    <message>
        <source>{source} names no mode: {word}. Use mock, integration or lab.</source>
        <translation>{source} 未指定有效模式：{word}。请使用 mock、integration 或 lab。</translation>
    </message>
    <message>
        <source>LAB mode requested but no allowlists configured</source>
        <translation>已请求 LAB 模式，但未配置允许列表</translation>
    </message>
    <message>
        <source>Mock mode: this will be simulated; nothing is touched.</source>
        <translation>MOCK 模式：仅模拟，不会触及任何对象。</translation>
    </message>
    <message>
        <source>Wingman is restarting; no new work is accepted.</source>
        <translation>Wingman 正在重启；不接受新工作。</translation>
    </message>
    <message>
        <source>Lockdown is on ({reasons}). Unlock before changing anything.</source>
        <translation>已锁定（{reasons}）。更改任何内容前请先解锁。</translation>
    </message>
    <message>
        <source>The role {role} may not do this; it needs {permission}.</source>
        <translation>角色 {role} 无权执行此操作；需要 {permission}。</translation>
    </message>
    <message>
        <source>Only {owner}, who asked for it, or an admin may continue this.</source>
        <translation>只有申请者 {owner} 或管理员可以继续。</translation>
    </message>
    <message>
        <source>The plan is too large: {what} {count}, allowed are {limit}.</source>
        <translation>计划过大：{what} 为 {count}，允许 {limit}。</translation>
    </message>
    <message>
        <source>{target}: this was done {count} times in the last hour; {limit} are allowed.</source>
        <translation>{target}：过去一小时内已执行 {count} 次；允许 {limit} 次。</translation>
    </message>
    <message>
        <source>{target} is on the denylist ({entry}).</source>
        <translation>{target} 在拒绝列表中（{entry}）。</translation>
    </message>
    <message>
        <source>{target} is protected: {reason}</source>
        <translation>{target} 受保护：{reason}</translation>
    </message>
    <message>
        <source>{target} was not found.</source>
        <translation>未找到 {target}。</translation>
    </message>
    <message>
        <source>Parameter {parameter} is not valid: {reason}</source>
        <translation>参数 {parameter} 无效：{reason}</translation>
    </message>
    <message>
        <source>{target} carries {label}.</source>
        <translation>{target} 带有 {label}。</translation>
    </message>
    <message>
        <source>{target} does not carry {label}; integration mode acts only on what does.</source>
        <translation>{target} 没有 {label}；INTEGRATION 模式只对带有它的对象操作。</translation>
    </message>
    <message>
        <source>{target} is allowed by {entry}.</source>
        <translation>{target} 由 {entry} 允许。</translation>
    </message>
    <message>
        <source>{target} is on no allowlist. Add it to the {list} allowlist.</source>
        <translation>{target} 不在任何允许列表中。请将其添加到 {list} 允许列表。</translation>
    </message>
    <message>
        <source>{entry} holds on every endpoint. Write ENDPOINT/{entry} to say which one is meant.</source>
        <translation>{entry} 对所有端点生效。请写成 ENDPOINT/{entry} 以指明端点。</translation>
    </message>
    <message>
        <source>Dangerous operations are allowed ({source}).</source>
        <translation>已允许危险操作（{source}）。</translation>
    </message>
    <message>
        <source>{operation} is dangerous and dangerous operations are off (WINGMAN_ALLOW_DANGEROUS_OPS, or an admin).</source>
        <translation>{operation} 是危险操作，而危险操作已关闭（WINGMAN_ALLOW_DANGEROUS_OPS，或由管理员允许）。</translation>
    </message>
    <message>
        <source>Read-only: every change is refused ({source}).</source>
        <translation>只读：拒绝所有更改（{source}）。</translation>
    </message>
    <message>
        <source>Tier {tier}: an approver has to agree first.</source>
        <translation>等级 {tier}：须先由审批人同意。</translation>
    </message>
    <message>
        <source>Approved by {approver}.</source>
        <translation>已由 {approver} 批准。</translation>
    </message>
    <message>
        <source>You asked for this one; somebody else has to approve it (self-approval is {setting}).</source>
        <translation>这是您申请的；须由他人批准（自我审批为 {setting}）。</translation>
    </message>
    <message>
        <source>The console is locked. Unlock it first.</source>
        <translation>控制台已锁定。请先解锁。</translation>
    </message>
    <message>
        <source>No passphrase is set, so the console cannot be locked. Set one first.</source>
        <translation>尚未设置密码短语，因此无法锁定控制台。请先设置一个。</translation>
    </message>
    <message>
        <source>A passphrase needs at least {fewest} characters, {kinds} of them different.</source>
        <translation>密码短语至少需要 {fewest} 个字符，其中 {kinds} 个互不相同。</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>密码短语不正确。</translation>
    </message>
    <message>
        <source>The passphrase was wrong {failures} times. Try again in {seconds} seconds.</source>
        <translation>密码短语已错误 {failures} 次。请在 {seconds} 秒后重试。</translation>
    </message>
</context>
<context>
    <name>wingman::Composition</name>
    <message>
        <source>no real endpoint is known</source>
        <translation>尚无已知的真实端点</translation>
    </message>
    <message>
        <source>secrets are only kept in the keychain</source>
        <translation>机密只保存在钥匙串中</translation>
    </message>
</context>
<context>
    <name>wingman::Condition</name>
    <message>
        <source>%1 is empty</source>
        <translation>%1 为空</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 为 %2</translation>
    </message>
    <message>
        <source>%1 is one of %2</source>
        <translation>%1 是 %2 之一</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 不是 %2</translation>
    </message>
    <message>
        <source>%1 has changed</source>
        <translation>%1 已更改</translation>
    </message>
    <message>
        <source>it exists</source>
        <translation>它存在</translation>
    </message>
    <message>
        <source>it is gone</source>
        <translation>它已不存在</translation>
    </message>
    <message>
        <source>no snapshot is called %1</source>
        <translation>没有名为 %1 的快照</translation>
    </message>
    <message>
        <source>snapshot %1 is there</source>
        <translation>快照 %1 存在</translation>
    </message>
    <message>
        <source>the task has ended</source>
        <translation>任务已结束</translation>
    </message>
    <message>
        <source>the task runs</source>
        <translation>任务正在运行</translation>
    </message>
    <message>
        <source>the task is done</source>
        <translation>任务已完成</translation>
    </message>
    <message>
        <source>number %1 is not in use</source>
        <translation>编号 %1 未被使用</translation>
    </message>
    <message>
        <source>number %1 is in use</source>
        <translation>编号 %1 已被使用</translation>
    </message>
    <message>
        <source>guest %1 is on node %2</source>
        <translation>客户机 %1 位于节点 %2</translation>
    </message>
    <message>
        <source>its notes are empty</source>
        <translation>其备注为空</translation>
    </message>
    <message>
        <source>its notes are the ones written here</source>
        <translation>其备注与此处所写一致</translation>
    </message>
    <message>
        <source>storage %1 takes disks</source>
        <translation>存储 %1 可存放磁盘</translation>
    </message>
    <message>
        <source>storage %1 takes backups</source>
        <translation>存储 %1 可存放备份</translation>
    </message>
    <message>
        <source>storage %1 takes “%2”</source>
        <translation>存储 %1 可存放“%2”</translation>
    </message>
    <message>
        <source>no change of %1 waits</source>
        <translation>%1 没有待生效的更改</translation>
    </message>
    <message>
        <source>disk %1 has %2</source>
        <translation>磁盘 %1 的大小为 %2</translation>
    </message>
    <message>
        <source>it is not on node %1</source>
        <translation>不在节点 %1 上</translation>
    </message>
    <message>
        <source>it is on node %1, %2</source>
        <translation>位于节点 %1，状态为 %2</translation>
    </message>
    <message>
        <source>the cluster lists it as done</source>
        <translation>集群将其列为已完成</translation>
    </message>
    <message>
        <source>it is called %1</source>
        <translation>名为 %1</translation>
    </message>
    <message>
        <source>it is on node %1</source>
        <translation>位于节点 %1</translation>
    </message>
    <message>
        <source>no backup, snapshot or migration holds it</source>
        <translation>没有备份、快照或迁移占用它</translation>
    </message>
    <message>
        <source>it is not a template</source>
        <translation>不是模板</translation>
    </message>
    <message>
        <source>it is a template</source>
        <translation>是模板</translation>
    </message>
    <message>
        <source>it is not protected</source>
        <translation>未受保护</translation>
    </message>
    <message>
        <source>high availability does not manage it</source>
        <translation>未由高可用性管理</translation>
    </message>
    <message>
        <source>its snapshots can be read</source>
        <translation>可以读取其快照</translation>
    </message>
    <message>
        <source>it stands on snapshot %1</source>
        <translation>基于快照 %1</translation>
    </message>
    <message>
        <source>no clone stands on its disks</source>
        <translation>没有克隆依赖其磁盘</translation>
    </message>
    <message>
        <source>its configuration can be read</source>
        <translation>可以读取其配置</translation>
    </message>
    <message>
        <source>nobody has changed its configuration</source>
        <translation>没有人更改过其配置</translation>
    </message>
    <message>
        <source>%1 is the next free number</source>
        <translation>%1 是下一个空闲编号</translation>
    </message>
    <message numerus="yes">
        <source>%n of its containers run</source>
        <translation>
            <numerusform>其中 %n 个容器正在运行</numerusform>
        </translation>
    </message>
    <message>
        <source>no task of it runs or has failed</source>
        <translation>没有相关任务正在运行或已失败</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>node %1 is online</source>
        <translation>节点 %1 在线</translation>
    </message>
    <message>
        <source>node %1 is “%2”</source>
        <translation>节点 %1 的状态为“%2”</translation>
    </message>
    <message>
        <source>the backup is of guest %1</source>
        <translation>备份属于客户机 %1</translation>
    </message>
</context>
<context>
    <name>wingman::Configuration</name>
    <message>
        <source>it is not off, tier2, tier3 or default</source>
        <translation>不是 off、tier2、tier3 或 default</translation>
    </message>
    <message>
        <source>The policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>it says so already</source>
        <translation>已经如此设置</translation>
    </message>
    <message>
        <source>it is not containers, vms or nodes</source>
        <translation>不是 containers、vms 或 nodes</translation>
    </message>
    <message>
        <source>The %1 denylist</source>
        <translation>%1 拒绝列表</translation>
    </message>
    <message>
        <source>The %1 allowlist</source>
        <translation>%1 允许列表</translation>
    </message>
    <message>
        <source>%1 is on it already</source>
        <translation>%1 已在其中</translation>
    </message>
    <message>
        <source>%1 is not on it</source>
        <translation>%1 不在其中</translation>
    </message>
    <message>
        <source>dangerous operations are not allowed anyway</source>
        <translation>本来就不允许危险操作</translation>
    </message>
    <message>
        <source>Setting %1</source>
        <translation>设置 %1</translation>
    </message>
    <message>
        <source>it has this value already</source>
        <translation>已是此值</translation>
    </message>
    <message>
        <source>Endpoint %1</source>
        <translation>端点 %1</translation>
    </message>
    <message>
        <source>it exists already; remove it first</source>
        <translation>已存在；请先将其移除</translation>
    </message>
    <message>
        <source>The list of endpoints</source>
        <translation>端点列表</translation>
    </message>
    <message>
        <source>200 endpoints</source>
        <translation>200 个端点</translation>
    </message>
    <message>
        <source>it is not docker or proxmox</source>
        <translation>不是 docker 或 proxmox</translation>
    </message>
    <message>
        <source>endpoint %1</source>
        <translation>端点 %1</translation>
    </message>
    <message>
        <source>only lab and integration are armed; to go back to mock, disarm</source>
        <translation>只能启用 lab 和 integration；要回到 mock，请解除启用</translation>
    </message>
    <message>
        <source>The mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>%1 is armed already</source>
        <translation>%1 已启用</translation>
    </message>
    <message>
        <source>on this system an armed mode only holds with stay=true</source>
        <translation>在此系统上，启用的模式仅在 stay=true 时保持</translation>
    </message>
    <message>
        <source>nothing is armed</source>
        <translation>没有启用任何模式</translation>
    </message>
    <message>
        <source>%1 does not act on wingman://%2</source>
        <translation>%1 不能作用于 wingman://%2</translation>
    </message>
    <message>
        <source>the configuration has no such operation</source>
        <translation>配置中没有此操作</translation>
    </message>
    <message>
        <source>Wingman&apos;s configuration has none</source>
        <translation>Wingman 的配置中没有</translation>
    </message>
    <message>
        <source>%1: this could not be checked</source>
        <translation>%1：无法检查</translation>
    </message>
    <message>
        <source>no allowlist is set</source>
        <translation>未设置允许列表</translation>
    </message>
    <message>
        <source>authentication is off and the setting operator.single was not chosen</source>
        <translation>身份验证已关闭，且未选择设置 operator.single</translation>
    </message>
    <message>
        <source>audit chain</source>
        <translation>审计链</translation>
    </message>
    <message>
        <source>endpoints</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>the stored configuration agrees with the audit chain</source>
        <translation>存储的配置与审计链一致</translation>
    </message>
    <message>
        <source>the chain holds no intent of execution %1</source>
        <translation>链中没有执行 %1 的意图</translation>
    </message>
    <message>
        <source>this allowlist is imposed by %1 and cannot be edited</source>
        <translation>此允许列表由 %1 强制设定，无法编辑</translation>
    </message>
    <message>
        <source>the checks before arming were not made</source>
        <translation>启用前的检查尚未进行</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 is set</source>
        <translation>%1 已设置</translation>
    </message>
    <message>
        <source>it is removed</source>
        <translation>它被移除</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>On the denylist</source>
        <translation>在拒绝列表中</translation>
    </message>
    <message>
        <source>Change the policy</source>
        <translation>更改策略</translation>
    </message>
    <message>
        <source>Self-approval</source>
        <translation>自我审批</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Steps per target</source>
        <translation>每个目标的步骤数</translation>
    </message>
    <message>
        <source>Targets per plan</source>
        <translation>每个计划的目标数</translation>
    </message>
    <message>
        <source>Same operation per hour</source>
        <translation>每小时相同操作数</translation>
    </message>
    <message>
        <source>Add to a list</source>
        <translation>添加到列表</translation>
    </message>
    <message>
        <source>Remove from a list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Allow dangerous operations for a while</source>
        <translation>暂时允许危险操作</translation>
    </message>
    <message>
        <source>For how many minutes</source>
        <translation>允许多少分钟</translation>
    </message>
    <message>
        <source>Stop allowing dangerous operations</source>
        <translation>停止允许危险操作</translation>
    </message>
    <message>
        <source>Change a setting</source>
        <translation>更改设置</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Save an endpoint</source>
        <translation>保存端点</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Certificate authority (file)</source>
        <translation>证书颁发机构（文件）</translation>
    </message>
    <message>
        <source>Own certificate (file)</source>
        <translation>自有证书（文件）</translation>
    </message>
    <message>
        <source>Own key (file)</source>
        <translation>自有密钥（文件）</translation>
    </message>
    <message>
        <source>Credential (reference)</source>
        <translation>凭据（引用）</translation>
    </message>
    <message>
        <source>Name in the certificate</source>
        <translation>证书中的名称</translation>
    </message>
    <message>
        <source>Forget an endpoint</source>
        <translation>移除端点</translation>
    </message>
    <message>
        <source>Arm a mode</source>
        <translation>启用模式</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Stay armed after a restart of the machine</source>
        <translation>计算机重启后保持启用</translation>
    </message>
    <message>
        <source>Disarm</source>
        <translation>解除启用</translation>
    </message>
    <message>
        <source>all of this is on it already</source>
        <translation>这些均已在其中</translation>
    </message>
    <message>
        <source>nothing would change</source>
        <translation>不会有任何更改</translation>
    </message>
    <message>
        <source>Add several entries to an allowlist</source>
        <translation>向允许列表添加多个条目</translation>
    </message>
    <message>
        <source>Entries, with commas between</source>
        <translation>条目，以半角逗号分隔</translation>
    </message>
    <message>
        <source>Trust another certificate</source>
        <translation>信任另一证书</translation>
    </message>
    <message>
        <source>Address of the node</source>
        <translation>节点地址</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint of its new certificate</source>
        <translation>其新证书的 SHA-256 指纹</translation>
    </message>
    <message>
        <source>Say in which guest an engine lives</source>
        <translation>指明引擎所在的客户机</translation>
    </message>
    <message>
        <source>Address of the guest; empty: in none</source>
        <translation>客户机地址；留空：不在任何客户机中</translation>
    </message>
</context>
<context>
    <name>wingman::DockerContainer</name>
    <message>
        <source>Seconds for the container to end by itself</source>
        <translation>等待容器自行结束的秒数</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>The container, what it wrote and its anonymous volumes are gone for good</source>
        <translation>容器、其写入的内容及其匿名卷将永久消失</translation>
    </message>
    <message>
        <source>Start container</source>
        <translation>启动容器</translation>
    </message>
    <message>
        <source>The container runs</source>
        <translation>容器运行</translation>
    </message>
    <message>
        <source>Unpause container</source>
        <translation>恢复容器</translation>
    </message>
    <message>
        <source>The container goes on where it was paused</source>
        <translation>容器从暂停处继续运行</translation>
    </message>
    <message>
        <source>Stop container</source>
        <translation>停止容器</translation>
    </message>
    <message>
        <source>The container ends; its service is gone until it is started</source>
        <translation>容器结束；再次启动前其服务不可用</translation>
    </message>
    <message>
        <source>Restart container</source>
        <translation>重启容器</translation>
    </message>
    <message>
        <source>The container ends and starts again; its service is away meanwhile</source>
        <translation>容器结束后重新启动；期间其服务不可用</translation>
    </message>
    <message>
        <source>Pause container</source>
        <translation>暂停容器</translation>
    </message>
    <message>
        <source>The container stands still; who asks it waits</source>
        <translation>容器停住；向它发出的请求将等待</translation>
    </message>
    <message>
        <source>Rename container</source>
        <translation>重命名容器</translation>
    </message>
    <message>
        <source>Who finds the container by its old name does not find it any more</source>
        <translation>使用旧名称将无法再找到该容器</translation>
    </message>
    <message>
        <source>Kill container</source>
        <translation>强制终止容器</translation>
    </message>
    <message>
        <source>The container ends at once; what it has not written is lost</source>
        <translation>容器立即结束；尚未写入的内容将丢失</translation>
    </message>
    <message>
        <source>Remove container</source>
        <translation>移除容器</translation>
    </message>
    <message>
        <source>The container and what it wrote outside of volumes are gone for good</source>
        <translation>容器及其在卷以外写入的内容将永久消失</translation>
    </message>
    <message>
        <source>Kill it first if it runs</source>
        <translation>如在运行，先强制终止</translation>
    </message>
    <message>
        <source>Remove its anonymous volumes too</source>
        <translation>同时移除其匿名卷</translation>
    </message>
    <message>
        <source>needed is that %1</source>
        <translation>必需条件：%1</translation>
    </message>
</context>
<context>
    <name>wingman::EndpointTrust</name>
    <message>
        <source>it is no SHA-256 fingerprint of a certificate</source>
        <translation>不是证书的 SHA-256 指纹</translation>
    </message>
    <message>
        <source>it is trusted by this one already</source>
        <translation>已按此指纹信任</translation>
    </message>
    <message>
        <source>the cluster has no such address</source>
        <translation>集群没有此地址</translation>
    </message>
</context>
<context>
    <name>wingman::Endpoints</name>
    <message>
        <source>stored endpoints</source>
        <translation>已存储的端点</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>未指定主机</translation>
    </message>
    <message>
        <source>user names and passwords do not belong there; use a credential</source>
        <translation>此处不应包含用户名和密码；请使用凭据</translation>
    </message>
    <message>
        <source>only a host and a port belong there</source>
        <translation>此处只应包含主机和端口</translation>
    </message>
    <message>
        <source>the port is not between 1 and 65535</source>
        <translation>端口不在 1 到 65535 之间</translation>
    </message>
    <message>
        <source>a local socket has no TLS</source>
        <translation>本地套接字没有 TLS</translation>
    </message>
    <message>
        <source>it names no socket</source>
        <translation>未指定套接字</translation>
    </message>
    <message>
        <source>the port is missing; with TLS it is 2376</source>
        <translation>缺少端口；使用 TLS 时为 2376</translation>
    </message>
    <message>
        <source>mutual TLS needs all three: tls_ca, tls_certificate and tls_key</source>
        <translation>双向 TLS 需要全部三项：tls_ca、tls_certificate 和 tls_key</translation>
    </message>
    <message>
        <source>beyond this machine an engine is only spoken to over mutual TLS: give tls_ca, tls_certificate and tls_key</source>
        <translation>与其他计算机上的引擎仅通过双向 TLS 通信：请提供 tls_ca、tls_certificate 和 tls_key</translation>
    </message>
    <message>
        <source>ssh:// is not supported in this version</source>
        <translation>此版本不支持 ssh://</translation>
    </message>
    <message>
        <source>an engine is reached by unix:///PATH, npipe:////./pipe/NAME or tcp://HOST:PORT</source>
        <translation>引擎地址须为 unix:///PATH、npipe:////./pipe/NAME 或 tcp://HOST:PORT</translation>
    </message>
    <message>
        <source>a cluster is reached by https://HOST:8006</source>
        <translation>集群地址须为 https://HOST:8006</translation>
    </message>
    <message>
        <source>a cluster takes a credential, no certificate of ours</source>
        <translation>集群使用凭据，不使用自有证书</translation>
    </message>
    <message>
        <source>it has to be a reference to a secret (keychain:NAME, file:/PATH or systemd:NAME), never the secret</source>
        <translation>必须是机密的引用（keychain:NAME、file:/PATH 或 systemd:NAME），而不是机密本身</translation>
    </message>
    <message>
        <source>“%1” is taken; choose another name</source>
        <translation>“%1”已被占用；请选择其他名称</translation>
    </message>
    <message>
        <source>it holds a space</source>
        <translation>其中含有空格</translation>
    </message>
    <message>
        <source>it has to be the full path of a file</source>
        <translation>必须是文件的完整路径</translation>
    </message>
    <message>
        <source>it is not docker or proxmox</source>
        <translation>不是 docker 或 proxmox</translation>
    </message>
    <message>
        <source>the document is not %1</source>
        <translation>该文档不是 %1</translation>
    </message>
    <message>
        <source>%1 is not an endpoint</source>
        <translation>%1 不是端点</translation>
    </message>
    <message>
        <source>%1 of %2 is not text</source>
        <translation>%2 的 %1 不是文本</translation>
    </message>
    <message>
        <source>behind # stands the SHA-256 fingerprint of a certificate</source>
        <translation># 之后是证书的 SHA-256 指纹</translation>
    </message>
    <message>
        <source>only an engine lives in a guest</source>
        <translation>只有引擎可以位于客户机中</translation>
    </message>
    <message>
        <source>it is the address of a guest: proxmox://CLUSTER/NODE/qemu/VMID</source>
        <translation>须为客户机的地址：proxmox://CLUSTER/NODE/qemu/VMID</translation>
    </message>
</context>
<context>
    <name>wingman::Fix</name>
    <message>
        <source>Check that the engine runs and that its address is right: wingmanctl endpoint list.</source>
        <translation>请检查引擎是否运行及其地址是否正确：wingmanctl endpoint list。</translation>
    </message>
    <message>
        <source>Look into the engine&apos;s own log, and restart it if it hangs.</source>
        <translation>请查看引擎自身的日志；如已挂起，请重启引擎。</translation>
    </message>
    <message>
        <source>See what listens at that address: is it really an engine?</source>
        <translation>请查看该地址上监听的是什么：它确实是引擎吗？</translation>
    </message>
    <message>
        <source>See whether it is overloaded or frozen; then ask again: wingmanctl doctor.</source>
        <translation>请查看它是否过载或冻结；然后再次查询：wingmanctl doctor。</translation>
    </message>
    <message>
        <source>Check the certificate, its names and dates, and the endpoint&apos;s CA.</source>
        <translation>请检查证书、其名称和日期，以及端点的 CA。</translation>
    </message>
    <message>
        <source>Give this user access: for Docker by its group, or by a client certificate.</source>
        <translation>请授予此用户访问权限：对于 Docker，通过其用户组或客户端证书。</translation>
    </message>
    <message>
        <source>Look into the engine&apos;s own log.</source>
        <translation>请查看引擎自身的日志。</translation>
    </message>
    <message>
        <source>Close the program that holds the database.</source>
        <translation>请关闭占用数据库的程序。</translation>
    </message>
    <message>
        <source>Check the disk, and restore a backup if the file is damaged.</source>
        <translation>请检查磁盘；如文件损坏，请恢复备份。</translation>
    </message>
    <message>
        <source>Restore a backup made before the change.</source>
        <translation>请恢复更改之前的备份。</translation>
    </message>
    <message>
        <source>Make the file and its folder writable for you.</source>
        <translation>请使您能够写入该文件及其文件夹。</translation>
    </message>
    <message>
        <source>Mend the database first; until then nothing is carried out.</source>
        <translation>请先修复数据库；在此之前不会执行任何操作。</translation>
    </message>
    <message>
        <source>Keep a copy of the data folder as evidence, then see what was changed: wingmanctl audit verify.</source>
        <translation>请保留数据文件夹的副本作为证据，然后查看更改内容：wingmanctl audit verify。</translation>
    </message>
    <message>
        <source>Name what may be acted on: wingmanctl allowlist add, or WINGMAN_CONTAINER_ALLOWLIST.</source>
        <translation>请指明可操作的对象：wingmanctl allowlist add，或 WINGMAN_CONTAINER_ALLOWLIST。</translation>
    </message>
    <message>
        <source>Close it to others: chmod 700.</source>
        <translation>请禁止他人访问：chmod 700。</translation>
    </message>
    <message>
        <source>Free some space: a full disk stops every change.</source>
        <translation>请释放空间：磁盘已满会阻止所有更改。</translation>
    </message>
    <message>
        <source>Set the system clock, best by letting it follow a time server.</source>
        <translation>请校准系统时钟，最好与时间服务器同步。</translation>
    </message>
</context>
<context>
    <name>wingman::GuardedPlan</name>
    <message>
        <source>only a VM or a container of a cluster can be kept by a snapshot</source>
        <translation>只有集群的虚拟机或容器可以用快照保护</translation>
    </message>
    <message>
        <source>it does not live inside a guest</source>
        <translation>它不在客户机内</translation>
    </message>
    <message>
        <source>Where all went well: %1</source>
        <translation>如果一切顺利：%1</translation>
    </message>
    <message>
        <source>Where it did not: %1</source>
        <translation>如果未能顺利完成：%1</translation>
    </message>
</context>
<context>
    <name>wingman::NameList</name>
    <message>
        <source>list entry “%1”</source>
        <translation>列表条目“%1”</translation>
    </message>
    <message>
        <source>it is empty; write the entries with one comma between them</source>
        <translation>为空；请用单个逗号分隔各条目</translation>
    </message>
    <message>
        <source>it is longer than 255 characters</source>
        <translation>超过 255 个字符</translation>
    </message>
    <message>
        <source>what stands before &apos;/&apos; is no endpoint: %1</source>
        <translation>&apos;/&apos; 之前不是端点：%1</translation>
    </message>
    <message>
        <source>&apos;*&apos; may stand only once, at the end</source>
        <translation>&apos;*&apos; 只能在末尾出现一次</translation>
    </message>
    <message>
        <source>a bare &apos;*&apos; would be no list at all</source>
        <translation>单独的 &apos;*&apos; 等于没有列表</translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation>缺少名称</translation>
    </message>
    <message>
        <source>no spaces are allowed, also not around an entry</source>
        <translation>不允许空格，条目前后也不允许</translation>
    </message>
    <message>
        <source>only letters, digits and . _ - : @ / are allowed</source>
        <translation>只允许字母、数字和 . _ - : @ /</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 个条目</translation>
    </message>
</context>
<context>
    <name>wingman::Names</name>
    <message>
        <source>it is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation>超过 %1 个字符</translation>
    </message>
    <message>
        <source>it holds an invisible or control character</source>
        <translation>含有不可见字符或控制字符</translation>
    </message>
    <message>
        <source>only letters, digits, &apos;_&apos;, &apos;.&apos; and &apos;-&apos; are allowed, beginning with a letter or digit</source>
        <translation>只允许字母、数字、&apos;_&apos;、&apos;.&apos; 和 &apos;-&apos;，且以字母或数字开头</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>an image reference has only letters, digits and . _ - / : @</source>
        <translation>镜像引用只能含有字母、数字和 . _ - / : @</translation>
    </message>
    <message>
        <source>an image reference is no path</source>
        <translation>镜像引用不是路径</translation>
    </message>
    <message>
        <source>a guest is named by its VMID, 100 to 999999999</source>
        <translation>客户机以其 VMID 命名，100 到 999999999</translation>
    </message>
    <message>
        <source>the kind is unknown</source>
        <translation>种类未知</translation>
    </message>
    <message>
        <source>it has no scheme such as docker:// or proxmox://</source>
        <translation>缺少 docker:// 或 proxmox:// 之类的方案</translation>
    </message>
    <message>
        <source>the scheme is not docker, proxmox or wingman</source>
        <translation>方案不是 docker、proxmox 或 wingman</translation>
    </message>
    <message>
        <source>it needs an endpoint, a kind and a name</source>
        <translation>需要端点、种类和名称</translation>
    </message>
    <message>
        <source>the kind does not exist there</source>
        <translation>该处不存在此种类</translation>
    </message>
    <message>
        <source>a guest or storage is addressed as proxmox://CLUSTER/NODE/KIND/NAME</source>
        <translation>客户机或存储的地址形式为 proxmox://CLUSTER/NODE/KIND/NAME</translation>
    </message>
</context>
<context>
    <name>wingman::Parameters</name>
    <message>
        <source>it is not a whole number</source>
        <translation>不是整数</translation>
    </message>
    <message>
        <source>it is not between %1 and %2</source>
        <translation>不在 %1 和 %2 之间</translation>
    </message>
    <message>
        <source>it is not true or false</source>
        <translation>不是 true 或 false</translation>
    </message>
    <message>
        <source>it is not one of: %1</source>
        <translation>不是以下之一：%1</translation>
    </message>
    <message>
        <source>it is not text</source>
        <translation>不是文本</translation>
    </message>
    <message>
        <source>it is shorter than %1 characters</source>
        <translation>少于 %1 个字符</translation>
    </message>
    <message>
        <source>it does not have the form %1</source>
        <translation>不符合 %1 的形式</translation>
    </message>
    <message>
        <source>its type is unknown</source>
        <translation>其类型未知</translation>
    </message>
    <message>
        <source>%1 has no such parameter</source>
        <translation>%1 没有此参数</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>缺失</translation>
    </message>
</context>
<context>
    <name>wingman::Policy</name>
    <message>
        <source>policy field %1</source>
        <translation>策略字段 %1</translation>
    </message>
    <message>
        <source>it is not an object of three lists</source>
        <translation>不是由三个列表组成的对象</translation>
    </message>
    <message>
        <source>%1 is not a list</source>
        <translation>%1 不是列表</translation>
    </message>
    <message>
        <source>%1 holds something that is not text</source>
        <translation>%1 含有非文本内容</translation>
    </message>
    <message>
        <source>it is not an object of three limits</source>
        <translation>不是由三个限制组成的对象</translation>
    </message>
    <message>
        <source>%1 is not a whole number from 1 to %2</source>
        <translation>%1 不是 1 到 %2 的整数</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false</source>
        <translation>“%1”既不是 true 也不是 false</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1，直至 %2</translation>
    </message>
    <message>
        <source>list entry “%1”</source>
        <translation>列表条目“%1”</translation>
    </message>
    <message>
        <source>guests are named by their VMID, 100 to 999999999</source>
        <translation>客户机以其 VMID 命名，100 到 999999999</translation>
    </message>
    <message>
        <source>it is not %1</source>
        <translation>不是 %1</translation>
    </message>
    <message>
        <source>it is not true or false</source>
        <translation>不是 true 或 false</translation>
    </message>
    <message>
        <source>it is not off, tier2 or tier3</source>
        <translation>不是 off、tier2 或 tier3</translation>
    </message>
    <message>
        <source>it is not a time</source>
        <translation>不是时间</translation>
    </message>
    <message>
        <source>no such field is known</source>
        <translation>没有此字段</translation>
    </message>
    <message>
        <source>one of them is missing</source>
        <translation>缺少其中一项</translation>
    </message>
</context>
<context>
    <name>wingman::Proxmox</name>
    <message>
        <source>guests: this login may not see all of them (it lacks VM.Audit on /vms)</source>
        <translation>客户机：此登录无法看到全部（缺少 /vms 上的 VM.Audit 权限）</translation>
    </message>
    <message>
        <source>storages: this login may not see all of them (it lacks Datastore.Audit on /storage)</source>
        <translation>存储：此登录无法看到全部（缺少 /storage 上的 Datastore.Audit 权限）</translation>
    </message>
    <message>
        <source>nodes and tasks: this login may not see all of them (it lacks Sys.Audit on /)</source>
        <translation>节点和任务：此登录无法看到全部（缺少 / 上的 Sys.Audit 权限）</translation>
    </message>
    <message>
        <source>quorum: %1</source>
        <translation>法定票数：%1</translation>
    </message>
    <message>
        <source>tasks: %1</source>
        <translation>任务：%1</translation>
    </message>
    <message>
        <source>rights: %1</source>
        <translation>权限：%1</translation>
    </message>
    <message>
        <source>backups: the storage %1 is not available on %2</source>
        <translation>备份：存储 %1 在 %2 上不可用</translation>
    </message>
    <message>
        <source>backups: the storage %1 on %2 does not list them: %3</source>
        <translation>备份：%2 上的存储 %1 未列出备份：%3</translation>
    </message>
    <message>
        <source>%1: it is not available on %2</source>
        <translation>%1：在 %2 上不可用</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a storage, why it cannot be read</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>wingman::ProxmoxAdjust</name>
    <message>
        <source>Change configuration</source>
        <translation>更改配置</translation>
    </message>
    <message>
        <source>Memory in MiB</source>
        <translation>内存 (MiB)</translation>
    </message>
    <message>
        <source>Least memory of a VM in MiB; 0: no ballooning</source>
        <translation>虚拟机的最小内存 (MiB)；0：不使用 ballooning</translation>
    </message>
    <message>
        <source>Swap of a container in MiB</source>
        <translation>容器的交换空间 (MiB)</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>核心数</translation>
    </message>
    <message>
        <source>Processor sockets of a VM</source>
        <translation>虚拟机的处理器插槽数</translation>
    </message>
    <message>
        <source>Name; of a container its host name</source>
        <translation>名称；对容器为其主机名</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Tags, with “;” between</source>
        <translation>标签，以“;”分隔</translation>
    </message>
    <message>
        <source>Starts with its node</source>
        <translation>随节点启动</translation>
    </message>
    <message>
        <source>Settings to go back to Proxmox&apos;s own, with “,” between</source>
        <translation>恢复为 Proxmox 默认值的设置，以“,”分隔</translation>
    </message>
    <message>
        <source>Settings that wait for a restart and are to be withdrawn</source>
        <translation>要撤回的、等待重启生效的设置</translation>
    </message>
    <message>
        <source>its configuration could not be read</source>
        <translation>无法读取其配置</translation>
    </message>
    <message>
        <source>nothing would change: say what is to be different</source>
        <translation>不会有任何更改：请指明要更改的内容</translation>
    </message>
    <message>
        <source>What the running guest cannot take over waits for its next start</source>
        <translation>运行中的客户机无法即时采用的更改，在其下次启动时生效</translation>
    </message>
    <message>
        <source>this kind of guest has no such setting</source>
        <translation>此种客户机没有该设置</translation>
    </message>
    <message>
        <source>the tag %1 decides what may be done here; it is set and taken off on the cluster itself</source>
        <translation>标签 %1 决定此处可执行的操作；只能在集群上设置和移除</translation>
    </message>
    <message>
        <source>%1 cannot be edited here</source>
        <translation>无法在此处编辑 %1</translation>
    </message>
    <message>
        <source>%1 is set as well</source>
        <translation>%1 也已设置</translation>
    </message>
    <message>
        <source>no change of %1 is waiting</source>
        <translation>%1 没有等待生效的更改</translation>
    </message>
    <message>
        <source>Enlarge a disk</source>
        <translation>扩大磁盘</translation>
    </message>
    <message>
        <source>Disk, as it is called in the configuration</source>
        <translation>磁盘，用配置中的名称</translation>
    </message>
    <message>
        <source>GiB to add; a disk never becomes smaller</source>
        <translation>要增加的 GiB 数；磁盘不能缩小</translation>
    </message>
    <message>
        <source>it has no disk %1 of a known size</source>
        <translation>它没有大小已知的磁盘 %1</translation>
    </message>
    <message>
        <source>This cannot be undone; the file system inside may have to be enlarged there</source>
        <translation>此操作无法撤销；可能需要在客户机内扩大文件系统</translation>
    </message>
</context>
<context>
    <name>wingman::ProxmoxLifecycle</name>
    <message>
        <source>Destroy guest</source>
        <translation>销毁客户机</translation>
    </message>
    <message>
        <source>Also take it out of backup jobs, replication and high availability</source>
        <translation>同时将其移出备份作业、复制和高可用性</translation>
    </message>
    <message>
        <source>Also delete disks of its number that its configuration does not name</source>
        <translation>同时删除属于其编号、但其配置未列出的磁盘</translation>
    </message>
    <message>
        <source>The guest and all its disks and snapshots are gone for good; backups stay where they are</source>
        <translation>客户机及其所有磁盘和快照将永久消失；备份保留在原处</translation>
    </message>
    <message>
        <source>disks of these guests are built on it: %1</source>
        <translation>以下客户机的磁盘以它为基础：%1</translation>
    </message>
    <message>
        <source>Clone guest</source>
        <translation>克隆客户机</translation>
    </message>
    <message>
        <source>Number of the clone; 0: the next that is free</source>
        <translation>克隆的编号；0：下一个可用编号</translation>
    </message>
    <message>
        <source>Name of the clone</source>
        <translation>克隆的名称</translation>
    </message>
    <message>
        <source>With disks of its own; without, it stands on those of a template</source>
        <translation>使用独立磁盘；否则以模板的磁盘为基础</translation>
    </message>
    <message>
        <source>Storage for its disks; empty: that of the original</source>
        <translation>其磁盘的存储；留空：与原客户机相同</translation>
    </message>
    <message>
        <source>As it was at this snapshot; empty: as it is now</source>
        <translation>此快照时的状态；留空：当前状态</translation>
    </message>
    <message>
        <source>guests have numbers from %1</source>
        <translation>客户机编号从 %1 开始</translation>
    </message>
    <message>
        <source>only a template can be cloned without copying its disks</source>
        <translation>只有模板可以在不复制磁盘的情况下克隆</translation>
    </message>
    <message>
        <source>it stays on the storage of its template</source>
        <translation>它保留在其模板的存储上</translation>
    </message>
    <message>
        <source>a running container can only be cloned from one of its snapshots</source>
        <translation>运行中的容器只能从其快照克隆</translation>
    </message>
    <message>
        <source>no free number could be found</source>
        <translation>找不到可用编号</translation>
    </message>
    <message>
        <source>Another guest is made with copies of its disks; this one stays as it is</source>
        <translation>用其磁盘的副本创建另一客户机；此客户机保持原样</translation>
    </message>
    <message>
        <source>Another guest is made whose disks stand on those of this template</source>
        <translation>创建另一客户机，其磁盘以此模板的磁盘为基础</translation>
    </message>
    <message>
        <source>Backup, as STORAGE:backup/…</source>
        <translation>备份，格式为 STORAGE:backup/…</translation>
    </message>
    <message>
        <source>Storage for its disks; empty: where they were</source>
        <translation>其磁盘的存储；留空：原来的位置</translation>
    </message>
    <message>
        <source>Start it once it is restored</source>
        <translation>恢复后启动</translation>
    </message>
    <message>
        <source>the storage does not have the backup %1</source>
        <translation>存储中没有备份 %1</translation>
    </message>
    <message>
        <source>%1 is a backup of another kind of guest (%2)</source>
        <translation>%1 是另一种客户机（%2）的备份</translation>
    </message>
    <message>
        <source>%1 is a backup of another guest (%2)</source>
        <translation>%1 是另一客户机（%2）的备份</translation>
    </message>
    <message>
        <source>Restore guest from a backup</source>
        <translation>从备份恢复客户机</translation>
    </message>
    <message>
        <source>Its disks are overwritten: everything written since the backup is lost, and so are its snapshots</source>
        <translation>其磁盘将被覆盖：备份之后写入的内容及其快照全部丢失</translation>
    </message>
    <message>
        <source>Restore a backup as a new guest</source>
        <translation>将备份恢复为新客户机</translation>
    </message>
    <message>
        <source>With network addresses of its own, other than the original&apos;s</source>
        <translation>使用独立的网络地址，与原客户机不同</translation>
    </message>
    <message>
        <source>there is a guest of this number; choose another one</source>
        <translation>已有此编号的客户机；请选择其他编号</translation>
    </message>
    <message>
        <source>A guest comes into being beside the others; nothing that is there is changed</source>
        <translation>新建一台客户机；不更改任何现有内容</translation>
    </message>
</context>
<context>
    <name>wingman::ProxmoxPlacement</name>
    <message>
        <source>Migrate guest</source>
        <translation>迁移客户机</translation>
    </message>
    <message>
        <source>Node to move it to</source>
        <translation>目标节点</translation>
    </message>
    <message>
        <source>A running VM goes on meanwhile</source>
        <translation>运行中的虚拟机在此期间继续运行</translation>
    </message>
    <message>
        <source>A running container is shut down and started on the other node</source>
        <translation>运行中的容器会关闭，并在另一节点上启动</translation>
    </message>
    <message>
        <source>Copy disks that only this node has</source>
        <translation>复制仅此节点拥有的磁盘</translation>
    </message>
    <message>
        <source>Storage for copied disks; empty: one of the same name</source>
        <translation>复制的磁盘所用的存储；留空：同名存储</translation>
    </message>
    <message>
        <source>it is on this node already</source>
        <translation>它已在此节点上</translation>
    </message>
    <message>
        <source>a running container can only be moved by restarting it</source>
        <translation>运行中的容器只能通过重启来迁移</translation>
    </message>
    <message>
        <source>it runs, and is to be moved only while it stands still</source>
        <translation>它正在运行，而设定为仅在停止时迁移</translation>
    </message>
    <message>
        <source>it uses devices of this node: %1</source>
        <translation>它使用此节点的设备：%1</translation>
    </message>
    <message>
        <source>disks that only this node has would have to be copied: %1</source>
        <translation>需要复制仅此节点拥有的磁盘：%1</translation>
    </message>
    <message>
        <source>%1 does not have what it needs: %2</source>
        <translation>%1 缺少它所需的：%2</translation>
    </message>
    <message>
        <source>The container is shut down, moved and started again; its services are away meanwhile</source>
        <translation>容器会关闭、迁移并重新启动；其服务在此期间不可用</translation>
    </message>
    <message>
        <source>The container is moved; it stays off</source>
        <translation>迁移容器；它保持关闭</translation>
    </message>
    <message>
        <source>The VM goes on while its memory is moved; it stands still for a moment at the end</source>
        <translation>迁移内存期间虚拟机继续运行；最后会短暂停顿</translation>
    </message>
    <message>
        <source>The VM is moved; it stays off</source>
        <translation>迁移虚拟机；它保持关闭</translation>
    </message>
    <message>
        <source>Stop task</source>
        <translation>停止任务</translation>
    </message>
    <message>
        <source>Task, by its UPID</source>
        <translation>任务，以其 UPID 指明</translation>
    </message>
    <message>
        <source>it is not the name of a task</source>
        <translation>不是任务的名称</translation>
    </message>
    <message>
        <source>that task is on the node %1</source>
        <translation>该任务在节点 %1 上</translation>
    </message>
    <message>
        <source>that task is about the guest %1; name the guest</source>
        <translation>该任务涉及客户机 %1；请指明该客户机</translation>
    </message>
    <message>
        <source>that task is not about this guest</source>
        <translation>该任务不涉及此客户机</translation>
    </message>
    <message>
        <source>The task is broken off; what it has done by then stays as it is, also half of something</source>
        <translation>任务将中断；此前已完成的部分保持原样，即使只做了一半</translation>
    </message>
    <message>
        <source>that task has ended: %1</source>
        <translation>该任务已结束：%1</translation>
    </message>
</context>
<context>
    <name>wingman::ProxmoxPower</name>
    <message>
        <source>Start guest</source>
        <translation>启动客户机</translation>
    </message>
    <message>
        <source>The guest boots</source>
        <translation>客户机启动</translation>
    </message>
    <message>
        <source>Shut guest down</source>
        <translation>关闭客户机</translation>
    </message>
    <message>
        <source>The guest is asked to end by itself; its services are gone until it is started</source>
        <translation>请求客户机自行结束；再次启动前其服务不可用</translation>
    </message>
    <message>
        <source>Reboot guest</source>
        <translation>重新引导客户机</translation>
    </message>
    <message>
        <source>The guest ends and boots again; its services are away meanwhile</source>
        <translation>客户机结束后重新引导；期间其服务不可用</translation>
    </message>
    <message>
        <source>Stop guest at once</source>
        <translation>立即停止客户机</translation>
    </message>
    <message>
        <source>As if its power failed: what the guest has not written is lost</source>
        <translation>如同断电：客户机尚未写入的内容将丢失</translation>
    </message>
    <message>
        <source>needed is that %1</source>
        <translation>必需条件：%1</translation>
    </message>
    <message>
        <source>Seconds for the guest to end by itself</source>
        <translation>等待客户机自行结束的秒数</translation>
    </message>
    <message>
        <source>Suspend guest</source>
        <translation>挂起客户机</translation>
    </message>
    <message>
        <source>The guest stands still, with all it holds in memory</source>
        <translation>客户机停在原处，内存内容全部保留</translation>
    </message>
    <message>
        <source>Resume guest</source>
        <translation>恢复客户机</translation>
    </message>
    <message>
        <source>The guest goes on where it stood still</source>
        <translation>客户机从停下的地方继续运行</translation>
    </message>
    <message>
        <source>Reset guest</source>
        <translation>重置客户机</translation>
    </message>
    <message>
        <source>As if its reset button was pressed: what the guest has not written is lost, and it boots</source>
        <translation>如同按下重置按钮：客户机尚未写入的内容会丢失，然后重新启动</translation>
    </message>
</context>
<context>
    <name>wingman::ProxmoxSafekeeping</name>
    <message>
        <source>Name of the snapshot</source>
        <translation>快照名称</translation>
    </message>
    <message>
        <source>needed is that %1</source>
        <translation>必需条件：%1</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>创建快照</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>With what a running VM holds in memory</source>
        <translation>包含运行中虚拟机的内存内容</translation>
    </message>
    <message>
        <source>Its disks are kept as they are now; it may stand still for a moment</source>
        <translation>按当前状态保留其磁盘；可能会短暂停顿</translation>
    </message>
    <message>
        <source>Delete a snapshot</source>
        <translation>删除快照</translation>
    </message>
    <message>
        <source>What the guest was then cannot be gone back to any more</source>
        <translation>将无法再回到客户机当时的状态</translation>
    </message>
    <message>
        <source>Roll back to a snapshot</source>
        <translation>回滚到快照</translation>
    </message>
    <message>
        <source>The guest ends, and everything written since the snapshot is lost</source>
        <translation>客户机将停止，快照之后写入的内容全部丢失</translation>
    </message>
    <message>
        <source>Back up guest</source>
        <translation>备份客户机</translation>
    </message>
    <message>
        <source>Storage that takes backups</source>
        <translation>接受备份的存储</translation>
    </message>
    <message>
        <source>A copy of its disks is written to the storage; older copies are kept</source>
        <translation>将其磁盘副本写入存储；保留旧副本</translation>
    </message>
    <message>
        <source>Start the guest once it was rolled back</source>
        <translation>回滚后启动客户机</translation>
    </message>
</context>
<context>
    <name>wingman::ProxmoxSession</name>
    <message>
        <source>it lets us in without a ticket</source>
        <translation>它未提供票据就让我们进入</translation>
    </message>
    <message>
        <source>nobody gave the second factor of %1; a test of the endpoint asks for it again</source>
        <translation>没有人提供 %1 的第二因素；测试该端点时会再次询问</translation>
    </message>
    <message>
        <source>the session cannot be renewed</source>
        <translation>会话无法续期</translation>
    </message>
    <message>
        <source>%1 needs a second factor (%2), and nobody is here to give it; an API token needs none</source>
        <translation>%1 需要第二因素（%2），而此处无人提供；API 令牌不需要它</translation>
    </message>
    <message>
        <source>it asks for a second factor once more</source>
        <translation>它再次要求第二因素</translation>
    </message>
</context>
<context>
    <name>wingman::SecretFiles</name>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Remove secret files</source>
        <translation>移除机密文件</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 are deleted, and what is in them with them</source>
        <translation>将删除 %1，其中的内容一并删除</translation>
    </message>
    <message>
        <source>a login for Proxmox in %1</source>
        <translation>%1 中的 Proxmox 登录凭据</translation>
    </message>
    <message>
        <source>the token has no name: proxmox_token_name is empty</source>
        <translation>令牌没有名称：proxmox_token_name 为空</translation>
    </message>
</context>
<context>
    <name>wingman::Secrets</name>
    <message>
        <source>it is no file</source>
        <translation>不是文件</translation>
    </message>
    <message>
        <source>secrets are never written in plain text; change the file yourself</source>
        <translation>机密绝不以明文写入；请自行更改该文件</translation>
    </message>
    <message>
        <source>no keychain service answers</source>
        <translation>没有钥匙串服务响应</translation>
    </message>
    <message>
        <source>The system keychain</source>
        <translation>系统钥匙串</translation>
    </message>
    <message>
        <source>access was refused in its dialog</source>
        <translation>访问在其对话框中被拒绝</translation>
    </message>
    <message>
        <source>access was refused</source>
        <translation>访问被拒绝</translation>
    </message>
    <message>
        <source>this system has none that Wingman knows</source>
        <translation>此系统没有 Wingman 所知的钥匙串</translation>
    </message>
    <message>
        <source>it is no entry of the keychain</source>
        <translation>不是钥匙串条目</translation>
    </message>
    <message>
        <source>it is a symbolic link; name the file itself</source>
        <translation>是符号链接；请指定文件本身</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>不是文件</translation>
    </message>
    <message>
        <source>it belongs to somebody else</source>
        <translation>属于他人</translation>
    </message>
    <message>
        <source>others can read or change it</source>
        <translation>他人可以读取或更改</translation>
    </message>
    <message>
        <source>on Windows secrets lie in the keychain only</source>
        <translation>在 Windows 上，机密只存放在钥匙串中</translation>
    </message>
    <message>
        <source>the path has to be absolute</source>
        <translation>路径必须是绝对路径</translation>
    </message>
    <message>
        <source>the path must not hold &apos;.&apos; or &apos;..&apos;</source>
        <translation>路径不得含有 &apos;.&apos; 或 &apos;..&apos;</translation>
    </message>
    <message>
        <source>the path names a folder</source>
        <translation>路径指向文件夹</translation>
    </message>
    <message>
        <source>The reference to a secret</source>
        <translation>机密的引用</translation>
    </message>
    <message>
        <source>write keychain:NAME, file:/PATH or systemd:NAME</source>
        <translation>请写成 keychain:NAME、file:/PATH 或 systemd:NAME</translation>
    </message>
</context>
<context>
    <name>wingman::Settings</name>
    <message>
        <source>stored settings</source>
        <translation>已存储的设置</translation>
    </message>
    <message>
        <source>it has to be written as %1</source>
        <translation>必须写成 %1</translation>
    </message>
    <message>
        <source>Approvals expire after (minutes)</source>
        <translation>审批过期时间（分钟）</translation>
    </message>
    <message>
        <source>How long a request waits for an approval, and how long an approval may be used.</source>
        <translation>申请等待审批的时长，以及审批可以使用的时长。</translation>
    </message>
    <message>
        <source>Dangerous operations are allowed for (minutes)</source>
        <translation>危险操作允许时长（分钟）</translation>
    </message>
    <message>
        <source>How long dangerous operations stay allowed when an admin allows them without saying for how long.</source>
        <translation>管理员允许危险操作而未指明时长时，允许持续的时间。</translation>
    </message>
    <message>
        <source>Engines answer within (seconds)</source>
        <translation>引擎响应时限（秒）</translation>
    </message>
    <message>
        <source>How long an engine or cluster may take to answer a question about one object.</source>
        <translation>引擎或集群回答有关单个对象的查询所允许的时间。</translation>
    </message>
    <message>
        <source>Unknown outcomes are watched for (seconds)</source>
        <translation>未知结果的观察时长（秒）</translation>
    </message>
    <message>
        <source>How long, beyond the operation&apos;s own timeout, the real state is watched before an unknown outcome may be called not done.</source>
        <translation>在操作自身超时之后，继续观察实际状态多久，才可将未知结果判定为未执行。</translation>
    </message>
    <message>
        <source>I am the only operator of this machine</source>
        <translation>我是此计算机的唯一操作员</translation>
    </message>
    <message>
        <source>Says that no accounts are needed: lab mode may then be armed without authentication.</source>
        <translation>表示无需账户：无需身份验证即可启用 LAB 模式。</translation>
    </message>
    <message>
        <source>setting %1</source>
        <translation>设置 %1</translation>
    </message>
    <message>
        <source>the document is not %1</source>
        <translation>该文档不是 %1</translation>
    </message>
    <message>
        <source>%1 is not text</source>
        <translation>%1 不是文本</translation>
    </message>
</context>
<context>
    <name>wingman::TargetRules</name>
    <message>
        <source>%1 (the new name of %2)</source>
        <translation>%1（%2 的新名称）</translation>
    </message>
    <message>
        <source>%1 (where %2 goes)</source>
        <translation>%1（%2 的目的地）</translation>
    </message>
</context>
<context>
    <name>wingman::TestStack</name>
    <message>
        <source>Image of %1</source>
        <translation>%1 的镜像</translation>
    </message>
    <message>
        <source>Make the network %1</source>
        <translation>创建网络 %1</translation>
    </message>
    <message>
        <source>Make %1 from %2</source>
        <translation>从 %2 创建 %1</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>启动 %1</translation>
    </message>
    <message>
        <source>Remove %1 with its data</source>
        <translation>移除 %1 及其数据</translation>
    </message>
    <message>
        <source>the test stack is the project %1</source>
        <translation>测试栈是项目 %1</translation>
    </message>
    <message>
        <source>Bring up the test stack on %1</source>
        <translation>在 %1 上启动测试栈</translation>
    </message>
    <message>
        <source>only a part of the test stack is there; take it down first</source>
        <translation>只存在部分测试栈；请先将其拆除</translation>
    </message>
    <message>
        <source>the four containers that are there are started</source>
        <translation>启动现有的四个容器</translation>
    </message>
    <message>
        <source>four containers appear, on 127.0.0.1:8081, 6380 and 5433</source>
        <translation>将出现四个容器，位于 127.0.0.1:8081、6380 和 5433</translation>
    </message>
    <message>
        <source>Bring up the test stack</source>
        <translation>启动测试栈</translation>
    </message>
    <message>
        <source>Take down the test stack on %1</source>
        <translation>拆除 %1 上的测试栈</translation>
    </message>
    <message>
        <source>its containers, their data and their network are gone</source>
        <translation>其容器、数据和网络将消失</translation>
    </message>
    <message>
        <source>Remove the network %1</source>
        <translation>移除网络 %1</translation>
    </message>
    <message>
        <source>Take down the test stack</source>
        <translation>拆除测试栈</translation>
    </message>
    <message>
        <source>it does not belong to the test stack</source>
        <translation>不属于测试栈</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>重置 %1</translation>
    </message>
    <message>
        <source>it is replaced by a fresh one; its data is gone</source>
        <translation>替换为全新的；其数据将消失</translation>
    </message>
    <message>
        <source>Reset the test stack</source>
        <translation>重置测试栈</translation>
    </message>
</context>
<context>
    <name>wingman::audit::Violation</name>
    <message>
        <source>The stored bytes do not give the stored hash.</source>
        <translation>存储的字节与存储的哈希不符。</translation>
    </message>
    <message>
        <source>The entry does not follow the one before it.</source>
        <translation>条目与前一条目不衔接。</translation>
    </message>
    <message>
        <source>Entries are missing.</source>
        <translation>缺少条目。</translation>
    </message>
    <message>
        <source>The sequence number is there more than once.</source>
        <translation>序号重复出现。</translation>
    </message>
    <message>
        <source>The stored bytes are not an entry.</source>
        <translation>存储的字节不是条目。</translation>
    </message>
    <message>
        <source>The stored bytes are not the canonical form of the entry.</source>
        <translation>存储的字节不是条目的规范形式。</translation>
    </message>
    <message>
        <source>The entry is of a format or algorithm that this program does not know.</source>
        <translation>条目的格式或算法不为此程序所知。</translation>
    </message>
    <message>
        <source>A column differs from the stored bytes.</source>
        <translation>某列与存储的字节不同。</translation>
    </message>
    <message>
        <source>The chain does not begin with its genesis entry.</source>
        <translation>链未以其创世条目开始。</translation>
    </message>
    <message>
        <source>The entry belongs to another chain or epoch.</source>
        <translation>条目属于另一条链或另一纪元。</translation>
    </message>
    <message>
        <source>The checkpoint mark is not what the times say.</source>
        <translation>检查点标记与时间不符。</translation>
    </message>
    <message>
        <source>A trigger that guards the chain is missing.</source>
        <translation>缺少保护链的触发器。</translation>
    </message>
    <message>
        <source>The tables of the chain are not the ones Wingman made.</source>
        <translation>链的表不是 Wingman 创建的。</translation>
    </message>
    <message>
        <source>The database cannot be read here.</source>
        <translation>此处无法读取数据库。</translation>
    </message>
</context>
<context>
    <name>wingman::console::DesktopNotifier</name>
    <message>
        <source>Review the plan</source>
        <translation>审阅计划</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>wingman::console::Program</name>
    <message>
        <source>This desktop shows no tray; Wingman stays in the task bar.</source>
        <translation>此桌面不显示托盘；Wingman 保留在任务栏中。</translation>
    </message>
    <message>
        <source>Nothing here can show folders. It is %1</source>
        <translation>此处没有可以显示文件夹的程序。它是 %1</translation>
    </message>
</context>
<context>
    <name>wingman::console::SingleInstance</name>
    <message>
        <source>The console that runs already</source>
        <translation>已在运行的控制台</translation>
    </message>
    <message>
        <source>it does not answer at %1</source>
        <translation>在 %1 处没有响应</translation>
    </message>
    <message>
        <source>it belongs to somebody else</source>
        <translation>属于他人</translation>
    </message>
    <message>
        <source>not locked, as it has no passphrase</source>
        <translation>未锁定，因为没有设置密码短语</translation>
    </message>
</context>
<context>
    <name>wingman::inventory::Store</name>
    <message>
        <source>this acts on: %1</source>
        <translation>作用于：%1</translation>
    </message>
    <message>
        <source>the endpoint %1</source>
        <translation>端点 %1</translation>
    </message>
    <message>
        <source>the name of the target</source>
        <translation>目标名称</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Activity</name>
    <message>
        <source>Reading the facts again</source>
        <translation>正在重新读取事实</translation>
    </message>
    <message>
        <source>The intent is recorded; it is about to begin</source>
        <translation>意图已记录；即将开始</translation>
    </message>
    <message>
        <source>Sent, waiting for the answer: %1</source>
        <translation>已发送，等待响应：%1</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>已响应：%1</translation>
    </message>
    <message>
        <source>Reading back whether it is as promised</source>
        <translation>正在回读以确认是否符合承诺</translation>
    </message>
    <message>
        <source>The outcome of a target is recorded</source>
        <translation>目标的结果已记录</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a step</comment>
        <translation>完成</translation>
    </message>
    <message>
        <source>was so already</source>
        <comment>a step</comment>
        <translation>本来如此</translation>
    </message>
    <message>
        <source>simulated</source>
        <comment>a step</comment>
        <translation>已模拟</translation>
    </message>
    <message>
        <source>sent, waiting for the answer</source>
        <comment>a step</comment>
        <translation>已发送，等待响应</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a step</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>unknown: the answer was lost</source>
        <comment>a step</comment>
        <translation>未知：响应丢失</translation>
    </message>
    <message>
        <source>not begun</source>
        <comment>a step</comment>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Compare with what was promised</source>
        <translation>与承诺的结果比较</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最多 %1</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>reading back</source>
        <translation>正在回读</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>尚待进行</translation>
    </message>
    <message>
        <source>running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>%1 · #%2</source>
        <comment>outcome, number in the record</comment>
        <translation>%1 · #%2</translation>
    </message>
    <message>
        <source>answered</source>
        <comment>a step</comment>
        <translation>已响应</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state of a step, reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n look(s)</source>
        <translation>
            <numerusform>%n 次查看</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>state of a task, its node, who began it</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ActivityBar</name>
    <message>
        <source>No endpoint yet</source>
        <translation>尚无端点</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s) up</source>
        <translation>
            <numerusform>%n 个端点在线</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale for %1</source>
        <translation>
            <numerusform>%n 个已过期 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n 个无响应</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>endpoints up, endpoints stale</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>reading the facts again</source>
        <translation>正在重新读取事实</translation>
    </message>
    <message>
        <source>recorded, about to begin</source>
        <translation>已记录，即将开始</translation>
    </message>
    <message>
        <source>waiting for the proof</source>
        <translation>正在等待证明</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Progress of what runs</source>
        <translation>运行项的进度</translation>
    </message>
    <message>
        <source>What runs and what ran: steps, times and outcomes</source>
        <translation>运行中和已运行的操作：步骤、时间和结果</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>没有正在运行的操作</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what runs · what it is doing</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1，最多 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s)</source>
        <translation>
            <numerusform>%n 项审批</numerusform>
        </translation>
    </message>
    <message>
        <source>chain #%1</source>
        <translation>链 #%1</translation>
    </message>
    <message>
        <source>no record yet</source>
        <translation>尚无记录</translation>
    </message>
    <message>
        <source>The newest entry of the audit chain. Open the chain to verify it.</source>
        <translation>审计链的最新条目。打开链以验证。</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ActivityDrawer</name>
    <message>
        <source>What ran before cannot be read: %1</source>
        <translation>无法读取之前的运行：%1</translation>
    </message>
    <message>
        <source>Reading what ran before …</source>
        <translation>正在读取之前的运行…</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1，最多 %2</translation>
    </message>
    <message>
        <source>It stops after the step that was sent. What was sent is ended truthfully and read back; what has not begun is not begun.</source>
        <translation>将在已发送的步骤之后停止。已发送的会如实结束并回读；未开始的不再开始。</translation>
    </message>
    <message>
        <source>took %1, %2</source>
        <comment>a duration, how long ago</comment>
        <translation>用时 %1，%2</translation>
    </message>
    <message>
        <source>Entry #%1 of the record</source>
        <translation>记录条目 #%1</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>What runs and what ran</source>
        <translation>运行中和已运行的操作</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Show the exact &amp;calls</source>
        <translation>显示确切调用(&amp;C)</translation>
    </message>
    <message>
        <source>The requests to the engine, as they go out</source>
        <translation>发往引擎的请求原文</translation>
    </message>
    <message>
        <source>&amp;Stop after this step</source>
        <translation>此步骤后停止(&amp;S)</translation>
    </message>
    <message>
        <source>What was sent is ended truthfully and read back; what has not begun is not begun.</source>
        <translation>已发送的会如实结束并回读；未开始的不再开始。</translation>
    </message>
    <message>
        <source>&amp;Open record</source>
        <translation>打开记录(&amp;O)</translation>
    </message>
    <message>
        <source>The plan, its findings, steps and times, and where the chain proves it</source>
        <translation>计划、其判定、步骤和时间，以及链中的证明位置</translation>
    </message>
    <message>
        <source>Nothing runs and nothing ran yet. What you start shows here, step by step, and so does what clusters do for others.</source>
        <translation>没有正在运行的操作，也尚未运行过任何操作。您启动的操作会逐步显示在此处，集群为他人执行的任务也是如此。</translation>
    </message>
</context>
<context>
    <name>wingman::ui::AddClusterSheet</name>
    <message>
        <source>The folder with the secret files</source>
        <translation>存放机密文件的文件夹</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>测试已停止。</translation>
    </message>
    <message>
        <source>It is silent.</source>
        <translation>无响应。</translation>
    </message>
    <message>
        <source>Keeping the login in the keychain…</source>
        <translation>正在将登录凭据存入钥匙串…</translation>
    </message>
    <message>
        <source>The login could not be kept, so nothing is saved: %1</source>
        <translation>无法保存登录凭据，因此未保存任何内容：%1</translation>
    </message>
    <message>
        <source>The address of a node is needed.</source>
        <translation>需要一个节点的地址。</translation>
    </message>
    <message>
        <source>This address does not go: %1.</source>
        <translation>此地址不可用：%1。</translation>
    </message>
    <message>
        <source>A name is needed: letters, digits, dots and dashes.</source>
        <translation>需要名称：字母、数字、点和连字符。</translation>
    </message>
    <message>
        <source>This name does not go: %1.</source>
        <translation>此名称不可用：%1。</translation>
    </message>
    <message>
        <source>“%1” is taken; choose another name.</source>
        <translation>“%1”已被占用；请选择其他名称。</translation>
    </message>
    <message>
        <source>An admin may do this; you are %1.</source>
        <translation>管理员可以执行此操作；您是 %1。</translation>
    </message>
    <message>
        <source>Nothing can be changed until the lockdown is lifted.</source>
        <translation>解除锁定之前无法更改任何内容。</translation>
    </message>
    <message>
        <source>Compare the fingerprint of every node, and say so, before a login goes there.</source>
        <translation>请先比对每个节点的指纹并加以确认，之后才会向其发送登录凭据。</translation>
    </message>
    <message>
        <source>It is saved, and the login is in the keychain</source>
        <translation>已保存，登录凭据已存入钥匙串</translation>
    </message>
    <message>
        <source>%1 in %2 are not needed any more, and hold it in clear.</source>
        <translation>%2 中的 %1 已不再需要，且其中以明文保存着登录凭据。</translation>
    </message>
    <message>
        <source>&amp;Remove them…</source>
        <translation>移除这些文件(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>保留这些文件(&amp;K)</translation>
    </message>
    <message>
        <source>Not tried yet. First the certificates are looked at; a login only goes to nodes that somebody vouches for.</source>
        <translation>尚未尝试。首先检查证书；登录凭据只会发送到证书有担保的节点。</translation>
    </message>
    <message>
        <source>Looking at the certificate of %1…</source>
        <translation>正在检查 %1 的证书…</translation>
    </message>
    <message>
        <source>Trying the login…</source>
        <translation>正在尝试登录…</translation>
    </message>
    <message>
        <source>Compare the fingerprints above and accept them; then the test goes on.</source>
        <translation>请比对并接受上方的指纹；随后测试会继续。</translation>
    </message>
    <message>
        <source>No login was sent.</source>
        <translation>未发送登录凭据。</translation>
    </message>
    <message>
        <source>The nodes are known. With a login the rest of the way can be tried.</source>
        <translation>节点已知。有了登录凭据即可测试其余路径。</translation>
    </message>
    <message>
        <source>&amp;Stop the test</source>
        <translation>停止测试(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>停止测试</translation>
    </message>
    <message>
        <source>Test the way to this cluster</source>
        <translation>测试到此集群的路径</translation>
    </message>
    <message>
        <source>&amp;Add “%1”…</source>
        <translation>添加“%1”(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>Keeps the login in the keychain, then opens the plan.</source>
        <translation>将登录凭据存入钥匙串，然后打开计划。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add a Proxmox cluster</source>
        <translation>添加 Proxmox 集群</translation>
    </message>
    <message>
        <source>It is only read until a change is planned there.</source>
        <translation>在计划更改之前只会读取。</translation>
    </message>
    <message>
        <source>It is a Docker engine instead</source>
        <translation>改为 Docker 引擎</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>所在位置</translation>
    </message>
    <message>
        <source>Trust a certificate authority of your own…</source>
        <translation>信任自有的证书颁发机构…</translation>
    </message>
    <message>
        <source>Certificate a&amp;uthority</source>
        <translation>证书颁发机构(&amp;U)</translation>
    </message>
    <message>
        <source>The full path of a PEM file, such as pve-root-ca.pem</source>
        <translation>PEM 文件的完整路径，例如 pve-root-ca.pem</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>证书颁发机构</translation>
    </message>
    <message>
        <source>How we are let in</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>What you call it: home, rack</source>
        <translation>您对它的称呼：home、rack</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>连接路径</translation>
    </message>
    <message>
        <source>What is an endpoint?</source>
        <translation>什么是端点？</translation>
    </message>
    <message>
        <source>Open the help on endpoints</source>
        <translation>打开有关端点的帮助</translation>
    </message>
    <message>
        <source>A plan to save “%1” waits or runs already; choose another name.</source>
        <translation>保存“%1”的计划已在等待或运行；请选择其他名称。</translation>
    </message>
</context>
<context>
    <name>wingman::ui::AddEndpointSheet</name>
    <message>
        <source>The test was stopped.</source>
        <translation>测试已停止。</translation>
    </message>
    <message>
        <source>An admin may do this; you are %1.</source>
        <translation>管理员可以执行此操作；您是 %1。</translation>
    </message>
    <message>
        <source>Nothing can be changed until the lockdown is lifted.</source>
        <translation>解除锁定之前无法更改任何内容。</translation>
    </message>
    <message>
        <source>This address is among your endpoints already, as “%1”.</source>
        <translation>此地址已在您的端点中，名为“%1”。</translation>
    </message>
    <message>
        <source>Not tried yet. The test goes the way there, layer by layer, and changes nothing.</source>
        <translation>尚未尝试。测试会逐层检查到那里的路径，不作任何更改。</translation>
    </message>
    <message>
        <source>With an address the way there can be tried.</source>
        <translation>有了地址即可测试到那里的路径。</translation>
    </message>
    <message>
        <source>Being tried…</source>
        <translation>正在测试…</translation>
    </message>
    <message>
        <source>It can be saved all the same: its rows come when it answers.</source>
        <translation>仍可保存：有响应后会显示其内容。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what to do, what else can be done</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>&amp;Stop the test</source>
        <translation>停止测试(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>停止测试</translation>
    </message>
    <message>
        <source>Test the way to this address</source>
        <translation>测试到此地址的路径</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Add “%1”…</source>
        <translation>添加“%1”(&amp;A)…</translation>
    </message>
    <message>
        <source>Opens the plan: nothing is saved before you say so.</source>
        <translation>打开计划：您同意之前不会保存任何内容。</translation>
    </message>
    <message>
        <source>It is only read until a change is planned there.</source>
        <translation>在计划更改之前只会读取。</translation>
    </message>
    <message>
        <source>Add an endpoint</source>
        <translation>添加端点</translation>
    </message>
    <message>
        <source>How it is reached, and what it is called</source>
        <translation>如何连接，以及名称</translation>
    </message>
    <message>
        <source>Where it is, and what it is called</source>
        <translation>所在位置，以及名称</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>连接路径</translation>
    </message>
    <message>
        <source>What is an endpoint?</source>
        <translation>什么是端点？</translation>
    </message>
    <message>
        <source>Open the help on endpoints</source>
        <translation>打开有关端点的帮助</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>It is a Proxmox cluster…</source>
        <translation>改为 Proxmox 集群…</translation>
    </message>
    <message>
        <source>Add a Proxmox cluster instead</source>
        <translation>改为添加 Proxmox 集群</translation>
    </message>
</context>
<context>
    <name>wingman::ui::AgeLabel</name>
    <message>
        <source>It is not known when.</source>
        <translation>时间未知。</translation>
    </message>
</context>
<context>
    <name>wingman::ui::AllowProposalModel</name>
    <message>
        <source>on the list already</source>
        <translation>已在列表中</translation>
    </message>
    <message>
        <source>nothing that runs now</source>
        <translation>没有正在运行的对象</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, allows %2</source>
        <comment>an entry, the names it covers</comment>
        <translation>%1，允许 %2</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Allows, of what runs now</source>
        <translation>允许（正在运行的）</translation>
    </message>
</context>
<context>
    <name>wingman::ui::AllowedBox</name>
    <message>
        <source>This cannot be said</source>
        <translation>无法判定</translation>
    </message>
    <message>
        <source>A name, or an address such as docker://local/container/web-1</source>
        <translation>名称，或类似 docker://local/container/web-1 的地址</translation>
    </message>
    <message>
        <source>Would this be allowed?</source>
        <translation>是否会被允许？</translation>
    </message>
    <message>
        <source>Kind of thing</source>
        <translation>对象种类</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>Compose project</source>
        <translation>Compose 项目</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>卷</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>VM</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>LXC</source>
        <translation>LXC</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
</context>
<context>
    <name>wingman::ui::AppearanceSection</name>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Light and dark follow the desktop unless you choose.</source>
        <translation>除非另行选择，浅色和深色跟随桌面。</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>行(&amp;R)</translation>
    </message>
    <message>
        <source>Compact rows show more at once.</source>
        <translation>紧凑的行可一次显示更多内容。</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>动画(&amp;M)</translation>
    </message>
    <message>
        <source>Motion only explains a change; it can be left out.</source>
        <translation>动画仅用于说明变化；可以省去。</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>减少</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Names, commands and records stay as they are in every language.</source>
        <translation>名称、命令和记录在任何语言中都保持原样。</translation>
    </message>
    <message>
        <source>&amp;Closing the window</source>
        <translation>关闭窗口(&amp;C)</translation>
    </message>
    <message>
        <source>In the tray the console goes on watching. What runs is never stopped by closing the window.</source>
        <translation>在托盘中控制台会继续监视。关闭窗口绝不会停止正在运行的操作。</translation>
    </message>
    <message>
        <source>Ask the first time</source>
        <translation>首次询问</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>在托盘中继续运行</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>通知(&amp;N)</translation>
    </message>
    <message>
        <source>They are grouped, come at most a few at a time, and open what they speak of.</source>
        <translation>通知会分组，每次最多几条，并可打开所涉内容。</translation>
    </message>
    <message>
        <source>Everything worth knowing</source>
        <translation>所有值得知道的</translation>
    </message>
    <message>
        <source>Only what needs attention</source>
        <translation>仅需要注意的</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Window and tray</source>
        <translation>窗口和托盘</translation>
    </message>
    <message>
        <source>&amp;Backups of guests</source>
        <translation>客户机备份(&amp;B)</translation>
    </message>
    <message>
        <source>A guest whose newest backup is older counts as unprotected, and Home says so.</source>
        <translation>最新备份超过此期限的客户机视为未受保护，并在“主页”中提示。</translation>
    </message>
    <message>
        <source>At least every day</source>
        <translation>至少每天</translation>
    </message>
    <message>
        <source>At least every two days</source>
        <translation>至少每两天</translation>
    </message>
    <message>
        <source>At least every week</source>
        <translation>至少每周</translation>
    </message>
    <message>
        <source>At least every two weeks</source>
        <translation>至少每两周</translation>
    </message>
    <message>
        <source>At least every month</source>
        <translation>至少每月</translation>
    </message>
    <message>
        <source>At least every three months</source>
        <translation>至少每三个月</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>需要注意的事项</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Approval</name>
    <message>
        <source>Your role “%1” may not approve tier %2. An approver or an admin may.</source>
        <translation>您的角色“%1”无权批准等级 %2。审批人或管理员可以批准。</translation>
    </message>
    <message>
        <source>The console is locked down: nothing can be approved until that is lifted.</source>
        <translation>控制台已锁定：解除锁定之前无法批准任何内容。</translation>
    </message>
    <message>
        <source>The console is read-only: nothing can be approved until that is switched off.</source>
        <translation>控制台为只读：关闭只读之前无法批准任何内容。</translation>
    </message>
    <message>
        <source>You may decide this one.</source>
        <translation>您可以对此作出决定。</translation>
    </message>
    <message>
        <source>You asked for this one yourself; the policy lets you approve tier %1 all the same.</source>
        <translation>这是您自己申请的；策略仍允许您批准等级 %1。</translation>
    </message>
    <message>
        <source>You asked for this one, so somebody else has to approve it. Self-approval of tier %1 is off under Settings › Policy and lists.</source>
        <translation>这是您申请的，因此须由他人批准。等级 %1 的自我审批已在“设置”›“策略和列表”中关闭。</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ApprovalCard</name>
    <message>
        <source>%1 approved it, %2 had asked</source>
        <comment>who, who</comment>
        <translation>由 %1 批准，%2 申请</translation>
    </message>
    <message>
        <source>%1 asked</source>
        <comment>who</comment>
        <translation>由 %1 申请</translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation>未说明理由。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a reason</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>It may be started once, from its plan sheet.</source>
        <translation>可从其计划表单启动一次。</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>打开计划</translation>
    </message>
    <message>
        <source>Review plan</source>
        <translation>审阅计划</translation>
    </message>
    <message>
        <source>Open the plan “%1”</source>
        <translation>打开计划“%1”</translation>
    </message>
    <message>
        <source>Review the plan “%1”</source>
        <translation>审阅计划“%1”</translation>
    </message>
    <message>
        <source>lapses in %1</source>
        <comment>a time span</comment>
        <translation>%1后失效</translation>
    </message>
    <message>
        <source>has lapsed</source>
        <translation>已失效</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ApprovalModel</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>申请时间</translation>
    </message>
    <message>
        <source>Lapses</source>
        <translation>失效时间</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>决定人</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ApprovalsView</name>
    <message>
        <source>%1 · %2</source>
        <comment>what, state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>who decided, reason</comment>
        <translation>%1“%2”</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Nothing waits for approval now.</source>
        <translation>目前没有等待审批的内容。</translation>
    </message>
    <message>
        <source>Decided earlier</source>
        <translation>先前已决定</translation>
    </message>
    <message>
        <source>Approvals decided earlier</source>
        <translation>先前已决定的审批</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>审批</translation>
    </message>
</context>
<context>
    <name>wingman::ui::AskSheet</name>
    <message>
        <source>Opens the plan; nothing happens before you agree</source>
        <translation>打开计划；您同意之前不会发生任何事</translation>
    </message>
    <message>
        <source>The plan is shown next, with what policy says. Nothing is changed by asking.</source>
        <translation>接下来显示计划以及策略的判定。询问不会更改任何内容。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Plan it…</source>
        <translation>计划(&amp;P)…</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Asking the running guests who has this engine&apos;s address…</source>
        <translation>正在询问运行中的客户机，谁拥有此引擎的地址…</translation>
    </message>
    <message>
        <source>No running guest says that it has this engine&apos;s address.</source>
        <translation>没有运行中的客户机声明拥有此引擎的地址。</translation>
    </message>
    <message>
        <source>Found by its address: %1 says that it has %2.</source>
        <translation>按地址找到：%1 声明拥有 %2。</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Attention</name>
    <message numerus="yes">
        <source>The audit chain does not verify: %n violation(s) found.</source>
        <translation>
            <numerusform>审计链验证未通过：发现 %n 处违规。</numerusform>
        </translation>
    </message>
    <message>
        <source>Lockdown: nothing can be changed. Reason: %1.</source>
        <translation>已锁定：无法更改任何内容。原因：%1。</translation>
    </message>
    <message>
        <source>It is not known how this ended: %1.</source>
        <translation>结果未知：%1。</translation>
    </message>
    <message>
        <source>A setting is refused.</source>
        <translation>有一项设置被拒绝。</translation>
    </message>
    <message>
        <source>%1 cannot be reached. What is shown of it is as last seen.</source>
        <translation>无法连接 %1。显示的是最后一次看到的状态。</translation>
    </message>
    <message>
        <source>Node %1 of %2 is offline.</source>
        <translation>%2 的节点 %1 离线。</translation>
    </message>
    <message>
        <source>%1 on %2 is dead.</source>
        <translation>%2 上的 %1 已失效。</translation>
    </message>
    <message>
        <source>%1 on %2 does not stay up and is being restarted.</source>
        <translation>%2 上的 %1 无法保持运行，正在反复重启。</translation>
    </message>
    <message>
        <source>%1 on %2 is unhealthy.</source>
        <translation>%2 上的 %1 不健康。</translation>
    </message>
    <message>
        <source>Waits for approval: %1.</source>
        <translation>等待审批：%1。</translation>
    </message>
    <message>
        <source>This failed: %1.</source>
        <translation>操作失败：%1。</translation>
    </message>
    <message>
        <source>Approved and not started: %1.</source>
        <translation>已批准但未启动：%1。</translation>
    </message>
    <message>
        <source>Dangerous operations are allowed by %1.</source>
        <translation>%1 允许了危险操作。</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of %1 could not be read.</source>
        <translation>
            <numerusform>%1 有 %n 个部分无法读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit chain was not verified for more than a day.</source>
        <translation>审计链已超过一天未验证。</translation>
    </message>
    <message>
        <source>The audit chain was not verified yet.</source>
        <translation>审计链尚未验证。</translation>
    </message>
    <message>
        <source>The end of the audit chain is not the one that was seen before.</source>
        <translation>审计链的末尾与之前看到的不同。</translation>
    </message>
    <message>
        <source>An endpoint cannot be used: %1</source>
        <translation>有端点无法使用：%1</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of node %1 of %2 ends in %n day(s).</source>
        <translation>
            <numerusform>%2 的节点 %1 的证书将在 %n 天后到期。</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate of node %1 of %2 has ended.</source>
        <translation>%2 的节点 %1 的证书已到期。</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) of %1 without a recent backup, %2 the longest.</source>
        <translation>
            <numerusform>%1 有 %n 台客户机没有近期备份，其中 %2 最久。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) of %1 without a recent backup; of %2 there is none at all.</source>
        <translation>
            <numerusform>%1 有 %n 台客户机没有近期备份；%2 完全没有备份。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::AttentionList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>及另外 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more things that want attention</source>
        <translation>
            <numerusform>显示另外 %n 项需要注意的事项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::AttentionModel</name>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>最后看到</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>wingman::ui::AuditMessages</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Somebody changed them, or the disk is damaged. Verify the chain, and restore a backup that verifies.</source>
        <translation>有人更改了它们，或磁盘已损坏。请验证链，并恢复能通过验证的备份。</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>立即验证</translation>
    </message>
    <message>
        <source>The chain cannot be read</source>
        <translation>无法读取链</translation>
    </message>
    <message>
        <source>Reading the chain…</source>
        <translation>正在读取链…</translation>
    </message>
    <message>
        <source>Nothing matched down to #%1.</source>
        <translation>向前直到 #%1 均无匹配。</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>没有匹配的条目</translation>
    </message>
    <message>
        <source>The whole chain was looked through.</source>
        <translation>已查找整条链。</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>显示所有条目</translation>
    </message>
    <message>
        <source>Nothing was recorded yet</source>
        <translation>尚无任何记录</translation>
    </message>
    <message>
        <source>The first plan, decision or change of a setting begins the chain.</source>
        <translation>第一个计划、决定或设置更改将开启链。</translation>
    </message>
    <message>
        <source>Looking further back, before #%1…</source>
        <translation>正在继续向前查找，#%1 之前…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, back to the first one</source>
        <translation>
            <numerusform>%n 个条目，直至第一个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries; older ones come as you scroll</source>
        <translation>
            <numerusform>%n 个条目；滚动时会载入更早的</numerusform>
        </translation>
    </message>
    <message>
        <source>The executions cannot be read</source>
        <translation>无法读取执行</translation>
    </message>
    <message>
        <source>Reading the executions…</source>
        <translation>正在读取执行…</translation>
    </message>
    <message>
        <source>No execution matches</source>
        <translation>没有匹配的执行</translation>
    </message>
    <message>
        <source>Older ones were not looked at yet: “Load more” brings them.</source>
        <translation>更早的尚未查找：“加载更多”可载入。</translation>
    </message>
    <message>
        <source>Every execution was looked at.</source>
        <translation>已查找所有执行。</translation>
    </message>
    <message>
        <source>Show all executions</source>
        <translation>显示所有执行</translation>
    </message>
    <message>
        <source>Nothing was planned yet</source>
        <translation>尚无任何计划</translation>
    </message>
    <message>
        <source>Whatever is changed begins as a plan, and every plan is kept here with what became of it. Select a workload to begin.</source>
        <translation>任何更改都从计划开始，每个计划及其结果都保存在此处。请选择一个工作负载以开始。</translation>
    </message>
    <message>
        <source>The executions cannot be read again: what is shown may be old.</source>
        <translation>无法重新读取执行：显示的内容可能已过时。</translation>
    </message>
    <message numerus="yes">
        <source>%n execution(s) are left out: what is stored of them is not what the chain says.</source>
        <translation>
            <numerusform>已略去 %n 次执行：存储的内容与链中所记不符。</numerusform>
        </translation>
    </message>
    <message>
        <source>The approvals cannot be read</source>
        <translation>无法读取审批</translation>
    </message>
    <message>
        <source>Reading the approvals…</source>
        <translation>正在读取审批…</translation>
    </message>
    <message>
        <source>Nothing waits for approval</source>
        <translation>没有等待审批的内容</translation>
    </message>
    <message>
        <source>What interrupts or destroys something has to be approved. Who asks for it does so on the plan sheet, and it arrives here.</source>
        <translation>会中断或破坏对象的操作必须经过审批。申请在计划表单上提出，随后出现在此处。</translation>
    </message>
    <message>
        <source>Go to the workloads</source>
        <translation>前往工作负载</translation>
    </message>
    <message>
        <source>The approvals cannot be read again: what is shown may be old.</source>
        <translation>无法重新读取审批：显示的内容可能已过时。</translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s) are left out: what is stored of them is not what the chain says.</source>
        <translation>
            <numerusform>已略去 %n 项审批：存储的内容与链中所记不符。</numerusform>
        </translation>
    </message>
    <message>
        <source>The plans cannot be read again: what is said of them may be old.</source>
        <translation>无法重新读取计划：所显示的计划信息可能已过时。</translation>
    </message>
</context>
<context>
    <name>wingman::ui::AuditPage</name>
    <message>
        <source>Verify the chain now</source>
        <translation>立即验证链</translation>
    </message>
    <message>
        <source>It is being verified already.</source>
        <translation>验证已在进行。</translation>
    </message>
    <message>
        <source>Show the approvals</source>
        <translation>显示审批</translation>
    </message>
    <message>
        <source>Show the executions</source>
        <translation>显示执行</translation>
    </message>
    <message>
        <source>Show the chain</source>
        <translation>显示链</translation>
    </message>
    <message>
        <source>The chain is being verified.</source>
        <translation>正在验证链。</translation>
    </message>
    <message>
        <source>Reads every entry and compares every hash.</source>
        <translation>读取每个条目并比较每个哈希。</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Executions</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>链</translation>
    </message>
    <message>
        <source>Views of the audit</source>
        <translation>审计视图</translation>
    </message>
    <message>
        <source>&amp;Verify now</source>
        <translation>立即验证(&amp;V)</translation>
    </message>
</context>
<context>
    <name>wingman::ui::BackupsTab</name>
    <message>
        <source>Asks for the storage, then opens the plan</source>
        <translation>询问存储，然后打开计划</translation>
    </message>
    <message>
        <source>The backups cannot be read now</source>
        <translation>目前无法读取备份</translation>
    </message>
    <message>
        <source>Looking into the storages</source>
        <translation>正在检查存储</translation>
    </message>
    <message>
        <source>As last read</source>
        <translation>最后读取的状态</translation>
    </message>
    <message numerus="yes">
        <source>%n storage(s) could not be looked into</source>
        <translation>
            <numerusform>%n 个存储无法检查</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>There is no backup of it</source>
        <translation>它没有备份</translation>
    </message>
    <message>
        <source>A backup lies on a storage that takes backups, and survives the guest and its disks.</source>
        <translation>备份位于接受备份的存储上，客户机及其磁盘不在后仍会保留。</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s), read %1. Older than %2 counts as unprotected; the settings say how long.</source>
        <translation>
            <numerusform>%n 个备份，读取于 %1。超过 %2即视为未受保护；期限见设置。</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups of this guest, newest first</source>
        <translation>此客户机的备份，最新的在前</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>立即备份(&amp;B)…</translation>
    </message>
    <message>
        <source>No backup was found in the storages that could be looked into</source>
        <translation>在能够检查的存储中未找到备份</translation>
    </message>
    <message>
        <source>read %1</source>
        <comment>how long ago</comment>
        <translation>读取于 %1</translation>
    </message>
</context>
<context>
    <name>wingman::ui::CertificateChange</name>
    <message>
        <source>Another certificate than the one you accepted</source>
        <translation>证书与您接受的不同</translation>
    </message>
    <message>
        <source>Accepted before</source>
        <translation>之前接受的</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>目前出示的</translation>
    </message>
    <message>
        <source>Trust the new one…</source>
        <translation>信任新证书…</translation>
    </message>
    <message>
        <source>Trust the new certificate</source>
        <translation>信任新证书</translation>
    </message>
    <message>
        <source>Opens the plan, which asks for the beginning of the new fingerprint.</source>
        <translation>打开计划；计划会要求输入新指纹的开头部分。</translation>
    </message>
    <message>
        <source>%1 was not spoken to, and no login was sent. Nodes renew their certificates now and then; somebody in between would look the same. The new one is for %2, issued by %3, good from %4 until %5: compare it with what the node itself shows before you trust it.</source>
        <translation>未与 %1 通信，也未发送登录凭据。节点会不时更新证书；但若有人从中拦截，看起来也是如此。新证书颁发给 %2，由 %3 颁发，有效期从 %4 到 %5：信任之前，请与节点自身显示的内容比对。</translation>
    </message>
    <message>
        <source>Accepted before: %1</source>
        <translation>之前接受的：%1</translation>
    </message>
    <message>
        <source>Shown now: %1</source>
        <translation>目前出示的：%1</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Chain</name>
    <message>
        <source>begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>request</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>intent</source>
        <translation>意图</translation>
    </message>
    <message>
        <source>run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>recover</source>
        <translation>接管</translation>
    </message>
    <message>
        <source>find out</source>
        <translation>查明</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>change policy</source>
        <translation>更改策略</translation>
    </message>
    <message>
        <source>change settings</source>
        <translation>更改设置</translation>
    </message>
    <message>
        <source>change endpoints</source>
        <translation>更改端点</translation>
    </message>
    <message>
        <source>change mode</source>
        <translation>更改模式</translation>
    </message>
    <message>
        <source>show values</source>
        <translation>显示值</translation>
    </message>
    <message>
        <source>read logs</source>
        <translation>读取日志</translation>
    </message>
    <message>
        <source>What came of “%1” was found out by looking at the target again: %2.</source>
        <translation>通过再次查看目标，已查明“%1”的结果：%2。</translation>
    </message>
    <message>
        <source>“%1”, started by %2, ended: %3.</source>
        <comment>operation on a target, who, state</comment>
        <translation>由 %2 启动的“%1”已结束：%3。</translation>
    </message>
    <message>
        <source>%1 asked for “%2”, and the policy refused it.</source>
        <translation>%1 申请了“%2”，被策略拒绝。</translation>
    </message>
    <message>
        <source>%1 planned “%2”. It needs an approval before it may start.</source>
        <translation>%1 计划了“%2”。启动前需要审批。</translation>
    </message>
    <message>
        <source>%1 planned “%2”. The policy allows it.</source>
        <translation>%1 计划了“%2”。策略允许。</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>needs approval</source>
        <translation>需要审批</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>the console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>the command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>a schedule</source>
        <translation>定时计划</translation>
    </message>
    <message>
        <source>the listener</source>
        <translation>监听服务</translation>
    </message>
    <message>
        <source>a runner</source>
        <translation>执行器</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>%n 个目标</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain begins with this entry.</source>
        <translation>链从此条目开始。</translation>
    </message>
    <message>
        <source>%1 asked for an approval of “%2”.</source>
        <translation>%1 为“%2”申请了审批。</translation>
    </message>
    <message>
        <source>%1 approved “%2”, which %3 had asked for.</source>
        <translation>%1 批准了由 %3 申请的“%2”。</translation>
    </message>
    <message>
        <source>%1 rejected “%2”, which %3 had asked for.</source>
        <translation>%1 拒绝了由 %3 申请的“%2”。</translation>
    </message>
    <message>
        <source>%1 started “%2”. This entry was durable before anything was sent.</source>
        <translation>%1 启动了“%2”。发送任何内容之前，此条目已持久保存。</translation>
    </message>
    <message>
        <source>The process that ran “%1” had ended. Wingman took it over, to find out what came of it.</source>
        <translation>运行“%1”的进程已结束。Wingman 已接管，以查明结果。</translation>
    </message>
    <message>
        <source>%1 withdrew “%2”. Nothing was sent.</source>
        <translation>%1 撤回了“%2”。未发送任何内容。</translation>
    </message>
    <message>
        <source>“%1” no longer fitted what was there when it was to start. Nothing was sent.</source>
        <translation>启动时“%1”已与现状不符。未发送任何内容。</translation>
    </message>
    <message>
        <source>%1 had the values of %2 shown that can hold secrets.</source>
        <translation>%1 查看了 %2 中可能含有机密的值。</translation>
    </message>
    <message>
        <source>%1 read the logs of %2.</source>
        <translation>%1 读取了 %2 的日志。</translation>
    </message>
    <message>
        <source>%1 changed “%2”: version %3 holds from here on.</source>
        <translation>%1 更改了“%2”：自此起版本 %3 生效。</translation>
    </message>
    <message>
        <source>%1 did “%2”.</source>
        <comment>who, action</comment>
        <translation>%1 执行了“%2”。</translation>
    </message>
    <message>
        <source>%1 did “%2” on %3.</source>
        <comment>who, action, target</comment>
        <translation>%1 对 %3 执行了“%2”。</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>set passphrase</source>
        <translation>设置密码短语</translation>
    </message>
    <message>
        <source>remove passphrase</source>
        <translation>移除密码短语</translation>
    </message>
    <message>
        <source>wrong passphrase</source>
        <translation>密码短语错误</translation>
    </message>
    <message>
        <source>The console of %1 locked itself: nobody used it.</source>
        <translation>%1 的控制台已自行锁定：无人使用。</translation>
    </message>
    <message>
        <source>The console of %1 locked itself, with the desktop.</source>
        <translation>%1 的控制台已随桌面自行锁定。</translation>
    </message>
    <message>
        <source>%1 locked the console.</source>
        <translation>%1 锁定了控制台。</translation>
    </message>
    <message>
        <source>%1 unlocked the console with the passphrase.</source>
        <translation>%1 用密码短语解锁了控制台。</translation>
    </message>
    <message>
        <source>%1 set a new passphrase for the console.</source>
        <translation>%1 为控制台设置了新的密码短语。</translation>
    </message>
    <message>
        <source>%1 removed the passphrase of the console.</source>
        <translation>%1 移除了控制台的密码短语。</translation>
    </message>
    <message>
        <source>%1 removed the passphrase of the console without giving it.</source>
        <translation>%1 在未提供密码短语的情况下将其从控制台移除。</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong passphrase(s) in a row were given for %1.</source>
        <translation>
            <numerusform>为 %1 连续提供了 %n 个错误的密码短语。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 unlocked the console with the passphrase, after %n wrong one(s).</source>
        <translation>
            <numerusform>%1 在 %n 次错误后用密码短语解锁了控制台。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::ChainBanner</name>
    <message>
        <source>The end of the chain was cut off or written anew</source>
        <translation>链的末尾被截断或改写</translation>
    </message>
    <message>
        <source>This window has seen entry #%1, and now the chain ends at #%2. Keep a copy of the data folder, and restore a backup that holds the entry.</source>
        <translation>此窗口曾看到条目 #%1，而现在链在 #%2 结束。请保留数据文件夹的副本，并恢复含有该条目的备份。</translation>
    </message>
    <message>
        <source>Entry #%1 is not the one that this window has seen before. Keep a copy of the data folder, and restore a backup that was made before it changed.</source>
        <translation>条目 #%1 与此窗口之前看到的不同。请保留数据文件夹的副本，并恢复更改之前的备份。</translation>
    </message>
    <message numerus="yes">
        <source>The chain does not verify: %n violation(s)</source>
        <translation>
            <numerusform>链验证未通过：%n 处违规</numerusform>
        </translation>
    </message>
    <message>
        <source>The record was changed behind Wingman&apos;s back, or the disk is damaged. Keep a copy of the data folder, and restore a backup that verifies.</source>
        <translation>记录被绕过 Wingman 更改，或磁盘已损坏。请保留数据文件夹的副本，并恢复能通过验证的备份。</translation>
    </message>
    <message>
        <source>Nothing was recorded yet</source>
        <translation>尚无任何记录</translation>
    </message>
    <message>
        <source>The first entry begins the chain.</source>
        <translation>第一个条目将开启链。</translation>
    </message>
    <message>
        <source>Hashes, links, sequence and checkpoints agree.</source>
        <translation>哈希、链接、序号和检查点均一致。</translation>
    </message>
    <message numerus="yes">
        <source>%n newer entries are not checked yet.</source>
        <translation>
            <numerusform>另有 %n 个更新的条目尚未检查。</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1 entries verify, and none is missing</source>
        <translation>全部 %1 个条目均通过验证，无一缺失</translation>
    </message>
    <message>
        <source>The newest %1 entries verify</source>
        <translation>最新的 %1 个条目通过验证</translation>
    </message>
    <message>
        <source>Those before #%1 were not looked at in this session: “Verify now” checks all of them.</source>
        <translation>#%1 之前的条目在此会话中未查看：“立即验证”会检查全部。</translation>
    </message>
    <message>
        <source>Not verified in this session</source>
        <translation>此会话中未验证</translation>
    </message>
    <message>
        <source>“Verify now” reads every entry and compares every hash.</source>
        <translation>“立即验证”会读取每个条目并比较每个哈希。</translation>
    </message>
    <message>
        <source>Verifying the chain…</source>
        <translation>正在验证链…</translation>
    </message>
    <message>
        <source>The verification was stopped</source>
        <translation>验证已停止</translation>
    </message>
    <message>
        <source>It says nothing about the chain. “Verify now” begins anew.</source>
        <translation>这不说明链的任何情况。“立即验证”会重新开始。</translation>
    </message>
    <message>
        <source>The chain could not be verified</source>
        <translation>无法验证链</translation>
    </message>
    <message>
        <source>Head #%1</source>
        <comment>newest entry</comment>
        <translation>链头 #%1</translation>
    </message>
    <message>
        <source>the head&apos;s hash</source>
        <translation>链头的哈希</translation>
    </message>
    <message>
        <source>took %1</source>
        <comment>how long</comment>
        <translation>用时 %1</translation>
    </message>
    <message>
        <source>Every entry is read and every hash compared.</source>
        <translation>正在读取每个条目并比较每个哈希。</translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <comment>verified so far</comment>
        <translation>%1/%2 个条目</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stops the verification; nothing is changed by it.</source>
        <translation>停止验证；不会因此更改任何内容。</translation>
    </message>
    <message>
        <source>What this proves, and what it cannot</source>
        <translation>这能证明什么，不能证明什么</translation>
    </message>
    <message>
        <source>That the newest entries were not cut off is only shown by a head that was kept elsewhere.</source>
        <translation>只有保存在别处的链头才能表明最新的条目未被截断。</translation>
    </message>
    <message>
        <source>Violations of the chain</source>
        <translation>链的违规</translation>
    </message>
    <message>
        <source>Enter opens the entry.</source>
        <translation>按 Enter 打开该条目。</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ChainDays</name>
    <message>
        <source>Any day</source>
        <translation>任意日期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ChainFilter</name>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>引号未闭合。</translation>
    </message>
    <message>
        <source>There is no key “%1:”. The keys are %2.</source>
        <translation>没有键“%1:”。可用的键为 %2。</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write 30min, 12h, 7d, 2026-11-21 or 2026-11-21T08:00:00Z.</source>
        <translation>“%1”不是时间。请写成 30min、12h、7d、2026-11-21 或 2026-11-21T08:00:00Z。</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ChainModel</name>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ChainRows</name>
    <message>
        <source>unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>does not verify</source>
        <translation>验证未通过</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number, what is wrong</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ChainView</name>
    <message>
        <source>New entries cannot be read: what is shown may be old.</source>
        <translation>无法读取新条目：显示的内容可能已过时。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Copied the entry.</source>
        <translation>已复制条目。</translation>
    </message>
    <message>
        <source>Entries that concern another endpoint than %1 are left out.</source>
        <translation>已略去涉及 %1 以外端点的条目。</translation>
    </message>
    <message>
        <source>Older entries cannot be read.</source>
        <translation>无法读取更早的条目。</translation>
    </message>
    <message>
        <source>Entry #%1 cannot be shown.</source>
        <translation>无法显示条目 #%1。</translation>
    </message>
    <message>
        <source>Copy entry %1</source>
        <translation>复制条目 %1</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>显示所有条目</translation>
    </message>
    <message>
        <source>Show refused only</source>
        <translation>仅显示被拒绝的</translation>
    </message>
    <message>
        <source>Filter the chain</source>
        <translation>筛选链</translation>
    </message>
    <message>
        <source>actor:anna  action:approval  target:web-1  since:7d</source>
        <translation>actor:anna  action:approval  target:web-1  since:7d</translation>
    </message>
    <message>
        <source>Refused only</source>
        <translation>仅被拒绝的</translation>
    </message>
    <message>
        <source>Shows only what the policy or an approver refused.</source>
        <translation>仅显示被策略或审批人拒绝的内容。</translation>
    </message>
    <message>
        <source>Days that are shown</source>
        <translation>显示的日期</translation>
    </message>
    <message>
        <source>Entries of the chain</source>
        <translation>链的条目</translation>
    </message>
    <message>
        <source>Enter opens the plan that an entry belongs to.</source>
        <translation>按 Enter 打开条目所属的计划。</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Chart</name>
    <message>
        <source>nothing was measured</source>
        <translation>未测量任何数据</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a figure&apos;s name, and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a moment, and the values of then</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>%1: nothing was measured.</source>
        <translation>%1：未测量任何数据。</translation>
    </message>
    <message>
        <source>%1: from %2 to %3, last %4.</source>
        <translation>%1：从 %2 到 %3，最近为 %4。</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) without a measurement.</source>
        <translation>
            <numerusform>有 %n 处间断没有测量数据。</numerusform>
        </translation>
    </message>
    <message>
        <source>The arrow keys go from moment to moment.</source>
        <translation>方向键可在各时刻之间移动。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a day on an axis: weekday and day of the month</comment>
        <translation>%2日 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a day on an axis: day and month</comment>
        <translation>%2%1日</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>an amount per second</comment>
        <translation>%1/秒</translation>
    </message>
</context>
<context>
    <name>wingman::ui::CodeView</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n 个匹配</numerusform>
        </translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search this document</source>
        <translation>搜索此文档</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配</translation>
    </message>
    <message>
        <source>Previous match (Shift+N)</source>
        <translation>上一个匹配 (Shift+N)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配</translation>
    </message>
    <message>
        <source>Next match (N)</source>
        <translation>下一个匹配 (N)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the selection, or everything</source>
        <translation>复制所选内容或全部</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ConfigTab</name>
    <message>
        <source>The configuration cannot be read now</source>
        <translation>目前无法读取配置</translation>
    </message>
    <message>
        <source>Reading the configuration</source>
        <translation>正在读取配置</translation>
    </message>
    <message>
        <source>As read before</source>
        <translation>如之前所读</translation>
    </message>
    <message>
        <source>Showing values is recorded</source>
        <translation>显示值会被记录</translation>
    </message>
    <message>
        <source>The audit chain will hold that you looked, and at what, before anything is shown.</source>
        <translation>在显示任何内容之前，审计链会记下您查看过以及查看了什么。</translation>
    </message>
    <message>
        <source>&amp;Record it and show</source>
        <translation>记录并显示(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep them hidden</source>
        <translation>保持隐藏(&amp;K)</translation>
    </message>
    <message>
        <source>Recording, then reading</source>
        <translation>正在记录，然后读取</translation>
    </message>
    <message>
        <source>Values are shown</source>
        <translation>值已显示</translation>
    </message>
    <message>
        <source>This was recorded. They are hidden again as soon as you leave this view.</source>
        <translation>此操作已记录。离开此视图后，值会立即重新隐藏。</translation>
    </message>
    <message>
        <source>&amp;Hide values</source>
        <translation>隐藏值(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Show values…</source>
        <translation>显示值(&amp;S)…</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>尚未读取任何内容</translation>
    </message>
    <message>
        <source>Values of variables, commands and labels; looking is recorded</source>
        <translation>变量、命令和标签的值；查看会被记录</translation>
    </message>
    <message>
        <source>Hide values</source>
        <translation>隐藏值</translation>
    </message>
    <message>
        <source>Show values</source>
        <translation>显示值</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>显示方式</translation>
    </message>
    <message>
        <source>Structured</source>
        <translation>结构化</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation>原始 JSON</translation>
    </message>
    <message>
        <source>Configuration as JSON</source>
        <translation>JSON 格式的配置</translation>
    </message>
</context>
<context>
    <name>wingman::ui::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>wingman::ui::DataSection</name>
    <message>
        <source>%1 %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The default is %1</source>
        <translation>默认值为 %1</translation>
    </message>
    <message>
        <source>How the core works</source>
        <translation>核心的工作方式</translation>
    </message>
    <message>
        <source>The doctor looks</source>
        <translation>诊断正在检查</translation>
    </message>
    <message>
        <source>The doctor is looking already.</source>
        <translation>诊断已在进行。</translation>
    </message>
    <message>
        <source>Nothing is out of order.</source>
        <translation>一切正常。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) out of order.</source>
        <translation>
            <numerusform>%n 项异常。</numerusform>
        </translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Audit chain</source>
        <translation>审计链</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 个条目</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Open the chain</source>
        <translation>打开链</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>for this person only</source>
        <translation>仅供此人使用</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Run the &amp;doctor</source>
        <translation>运行诊断(&amp;D)</translation>
    </message>
    <message>
        <source>Run the doctor</source>
        <translation>运行诊断</translation>
    </message>
    <message>
        <source>every change is a plan, and recorded</source>
        <translation>每次更改都是一个计划，并会记录</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>更改“%1”</translation>
    </message>
    <message>
        <source>Looks at the data folder, the database, the keychain and the way to every endpoint, and changes nothing.</source>
        <translation>检查数据文件夹、数据库、钥匙串以及到每个端点的路径，不作任何更改。</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Day</name>
    <message>
        <source>%1 was created</source>
        <translation>%1 已创建</translation>
    </message>
    <message>
        <source>%1 started</source>
        <translation>%1 已启动</translation>
    </message>
    <message>
        <source>%1 was stopped</source>
        <translation>%1 已停止</translation>
    </message>
    <message>
        <source>%1 was restarted</source>
        <translation>%1 已重启</translation>
    </message>
    <message>
        <source>%1 was sent a signal</source>
        <translation>已向 %1 发送信号</translation>
    </message>
    <message>
        <source>%1 was paused</source>
        <translation>%1 已暂停</translation>
    </message>
    <message>
        <source>%1 was resumed</source>
        <translation>%1 已恢复运行</translation>
    </message>
    <message>
        <source>%1 was renamed</source>
        <translation>%1 已重命名</translation>
    </message>
    <message>
        <source>The limits of %1 were changed</source>
        <translation>%1 的限制已更改</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <translation>%1 已移除</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation>%1 已删除</translation>
    </message>
    <message>
        <source>%1 exited</source>
        <translation>%1 已退出</translation>
    </message>
    <message>
        <source>%1 ran out of memory</source>
        <translation>%1 内存耗尽</translation>
    </message>
    <message>
        <source>%1 became unhealthy</source>
        <translation>%1 变为不健康</translation>
    </message>
    <message>
        <source>%1 became healthy</source>
        <translation>%1 恢复健康</translation>
    </message>
    <message>
        <source>%1 appeared</source>
        <translation>%1 已出现</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <translation>%1 已消失</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>已发生</translation>
    </message>
    <message>
        <source>unwell</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>outside Wingman</source>
        <translation>Wingman 之外</translation>
    </message>
    <message>
        <source>engine event</source>
        <translation>引擎事件</translation>
    </message>
    <message>
        <source>%1, asked by %2</source>
        <comment>what was done, and who</comment>
        <translation>%1，由 %2 申请</translation>
    </message>
    <message>
        <source>%1: %2, asked by %3</source>
        <comment>a deed, how it stands, and who</comment>
        <translation>%1：%2，由 %3 申请</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name, the engine&apos;s word for what happened</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 of %2 changed</source>
        <comment>what, of what</comment>
        <translation>%2 的 %1 已更改</translation>
    </message>
    <message>
        <source>%1 of %2 went from %3 to %4</source>
        <comment>what, of what</comment>
        <translation>%2 的 %1 从 %3 变为 %4</translation>
    </message>
</context>
<context>
    <name>wingman::ui::DayList</name>
    <message>
        <source>#%1</source>
        <translation>#%1</translation>
    </message>
    <message>
        <source>Entry %1 of the record: %2</source>
        <translation>记录条目 %1：%2</translation>
    </message>
</context>
<context>
    <name>wingman::ui::DetailsHeader</name>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>workloads</comment>
        <translation>
            <numerusform>已选择 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>One plan with a row for each of them</source>
        <translation>一个计划，其中每个对象一行</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>已消失</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>VMID and name of a guest</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the facts of one line</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a verb that opens a plan</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Opens the plan; nothing happens before you agree</source>
        <translation>打开计划；您同意之前不会发生任何事</translation>
    </message>
    <message>
        <source>Would be refused: %1</source>
        <translation>将被拒绝：%1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>复制名称(&amp;N)</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>复制 ID(&amp;I)</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>复制地址(&amp;A)</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Shows what it writes, below</source>
        <translation>在下方显示其输出</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Everything that can be done with it</source>
        <translation>可对其执行的所有操作</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>关闭详情</translation>
    </message>
    <message>
        <source>Close the details (Esc)</source>
        <translation>关闭详情 (Esc)</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Drawer</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
</context>
<context>
    <name>wingman::ui::EndpointDetails</name>
    <message>
        <source>Choose an endpoint</source>
        <translation>选择端点</translation>
    </message>
    <message>
        <source>Part of the demonstration: nothing real is behind it.</source>
        <translation>演示的一部分：背后没有真实对象。</translation>
    </message>
    <message>
        <source>Found by: %1</source>
        <translation>发现者：%1</translation>
    </message>
    <message>
        <source>It does not answer</source>
        <translation>无响应</translation>
    </message>
    <message>
        <source>Some of it could not be read</source>
        <translation>部分内容无法读取</translation>
    </message>
    <message>
        <source>It was not saved here: it was found by %1.</source>
        <translation>它不是在此保存的：由 %1 发现。</translation>
    </message>
    <message>
        <source>The doctor is looking already.</source>
        <translation>诊断已在进行。</translation>
    </message>
    <message>
        <source>The doctor goes the way there, layer by layer.</source>
        <translation>诊断会逐层检查到那里的路径。</translation>
    </message>
    <message>
        <source>Not looked at yet. The doctor goes the way there, layer by layer, and changes nothing.</source>
        <translation>尚未检查。诊断会逐层检查到那里的路径，不作任何更改。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Run the &amp;doctor</source>
        <translation>运行诊断(&amp;D)</translation>
    </message>
    <message>
        <source>Read &amp;again</source>
        <translation>重新读取(&amp;A)</translation>
    </message>
    <message>
        <source>Show &amp;all endpoints</source>
        <translation>显示所有端点(&amp;A)</translation>
    </message>
    <message>
        <source>Show &amp;only this</source>
        <translation>仅显示此端点(&amp;O)</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>连接路径</translation>
    </message>
    <message>
        <source>The doctor looks</source>
        <translation>诊断正在检查</translation>
    </message>
    <message>
        <source>Then a snapshot of the guest can be taken before something is done in it.</source>
        <translation>这样在客户机中操作之前，可以先创建它的快照。</translation>
    </message>
    <message>
        <source>Say in which &amp;guest it lives…</source>
        <translation>指明它所在的客户机(&amp;G)…</translation>
    </message>
</context>
<context>
    <name>wingman::ui::EndpointForm</name>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key)</source>
        <translation>证书和密钥 (*.pem *.crt *.cer *.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>An address is needed: unix:///PATH, or tcp://HOST:PORT.</source>
        <translation>需要地址：unix:///PATH 或 tcp://HOST:PORT。</translation>
    </message>
    <message>
        <source>Mutual TLS needs all three files.</source>
        <translation>双向 TLS 需要全部三个文件。</translation>
    </message>
    <message>
        <source>Beyond this machine an engine is only spoken to over mutual TLS: give the three files.</source>
        <translation>与其他计算机上的引擎仅通过双向 TLS 通信：请提供这三个文件。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a field, and what is wrong with it</comment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>A name is needed: letters, digits, dots and dashes.</source>
        <translation>需要名称：字母、数字、点和连字符。</translation>
    </message>
    <message>
        <source>“%1” is taken; choose another name.</source>
        <translation>“%1”已被占用；请选择其他名称。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>地址(&amp;D)</translation>
    </message>
    <message>
        <source>Certificate a&amp;uthority</source>
        <translation>证书颁发机构(&amp;U)</translation>
    </message>
    <message>
        <source>Own &amp;certificate</source>
        <translation>自有证书(&amp;C)</translation>
    </message>
    <message>
        <source>Own &amp;key</source>
        <translation>自有密钥(&amp;K)</translation>
    </message>
    <message>
        <source>Name in the ce&amp;rtificate</source>
        <translation>证书中的名称(&amp;R)</translation>
    </message>
    <message>
        <source>unix:///run/nas/docker.sock or tcp://shed:2376</source>
        <translation>unix:///run/nas/docker.sock 或 tcp://shed:2376</translation>
    </message>
    <message>
        <source>What you call it: nas, shed</source>
        <translation>您对它的称呼：nas、shed</translation>
    </message>
    <message>
        <source>The address&apos;s host, unless it is another</source>
        <translation>默认为地址中的主机</translation>
    </message>
    <message>
        <source>The full path of a PEM file</source>
        <translation>PEM 文件的完整路径</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>选择文件：%1</translation>
    </message>
</context>
<context>
    <name>wingman::ui::EndpointModel</name>
    <message>
        <source>%1 of %2 running</source>
        <translation>%1/%2 正在运行</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>工作负载</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取时间</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>发现者</translation>
    </message>
</context>
<context>
    <name>wingman::ui::EntryDetails</name>
    <message>
        <source>The machine&apos;s clock stood behind the entry before. The order is by number, not by time.</source>
        <translation>计算机的时钟落后于前一条目。顺序按编号而非时间。</translation>
    </message>
    <message>
        <source>The machine&apos;s clock had jumped ahead, or the machine had slept.</source>
        <translation>计算机的时钟曾跳前，或计算机曾休眠。</translation>
    </message>
    <message>
        <source>the first entry of the chain</source>
        <translation>链的第一个条目</translation>
    </message>
    <message>
        <source>the first entry of a day</source>
        <translation>当天的第一个条目</translation>
    </message>
    <message>
        <source>the first entry of a month</source>
        <translation>当月的第一个条目</translation>
    </message>
    <message>
        <source>Details of the entry</source>
        <translation>条目详情</translation>
    </message>
    <message>
        <source>Select an entry: what happened, on which rules it was decided, and why the entry can be believed stands here.</source>
        <translation>请选择一个条目：发生了什么、依据哪些规则作出决定、为何该条目可信，都显示在此处。</translation>
    </message>
    <message>
        <source>does not verify</source>
        <translation>验证未通过</translation>
    </message>
    <message>
        <source>Nothing that this entry says can be believed. Keep a copy of the data folder, verify the whole chain, and restore a backup that verifies.</source>
        <translation>此条目所述均不可信。请保留数据文件夹的副本，验证整条链，并恢复能通过验证的备份。</translation>
    </message>
    <message>
        <source>The entry as it is stored</source>
        <translation>存储的条目原文</translation>
    </message>
    <message>
        <source>The entry as JSON</source>
        <translation>JSON 格式的条目</translation>
    </message>
    <message>
        <source>The policy refused it</source>
        <translation>被策略拒绝</translation>
    </message>
    <message>
        <source>Nothing was sent to the engine.</source>
        <translation>未向引擎发送任何内容。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Also found</source>
        <translation>同时判定</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>the built-in one</source>
        <translation>内置策略</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>What its hashes say</source>
        <translation>其哈希说明了什么</translation>
    </message>
    <message>
        <source>Why this entry can be trusted</source>
        <translation>为何可以信任此条目</translation>
    </message>
    <message>
        <source>This hash</source>
        <translation>此哈希</translation>
    </message>
    <message>
        <source>Before it</source>
        <translation>前一哈希</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>链</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>%1, SHA-256 over its canonical bytes</source>
        <translation>%1，对其规范字节的 SHA-256</translation>
    </message>
    <message>
        <source>The stored bytes give this hash, and the next entry names it. Whoever changed one entry would have to write all later ones anew.</source>
        <translation>存储的字节得出此哈希，且下一条目引用了它。谁要更改一个条目，就必须改写其后所有条目。</translation>
    </message>
    <message>
        <source>Copy entry</source>
        <translation>复制条目</translation>
    </message>
    <message>
        <source>Copies the entry with its hash as JSON.</source>
        <translation>将条目及其哈希复制为 JSON。</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>打开计划</translation>
    </message>
    <message>
        <source>The stored bytes give this hash. It is the newest entry: the next one will name its hash, and until then only a head that was kept elsewhere shows that it is there.</source>
        <translation>存储的字节得出此哈希。这是最新的条目：下一条目将引用其哈希，在此之前只有保存在别处的链头才能表明它存在。</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Execution</name>
    <message>
        <source>done</source>
        <comment>a step</comment>
        <translation>完成</translation>
    </message>
    <message>
        <source>was so already</source>
        <comment>a step</comment>
        <translation>本来如此</translation>
    </message>
    <message>
        <source>simulated</source>
        <comment>a step</comment>
        <translation>已模拟</translation>
    </message>
    <message>
        <source>sent, waiting for the answer</source>
        <comment>a step</comment>
        <translation>已发送，等待响应</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a step</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>unknown: the answer was lost</source>
        <comment>a step</comment>
        <translation>未知：响应丢失</translation>
    </message>
    <message>
        <source>not begun</source>
        <comment>a step</comment>
        <translation>未开始</translation>
    </message>
    <message>
        <source>%1: %2, at attempt %3</source>
        <comment>step, state, number</comment>
        <translation>%1：%2，第 %3 次尝试</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, state</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Read back and compare with what was promised: %1</source>
        <translation>回读并与承诺的结果比较：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n look(s)</source>
        <translation>
            <numerusform>%n 次查看</numerusform>
        </translation>
    </message>
    <message>
        <source>for information</source>
        <comment>level of a finding</comment>
        <translation>供参考</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>level of a finding</comment>
        <translation>警告</translation>
    </message>
    <message>
        <source>refuses it</source>
        <comment>level of a finding</comment>
        <translation>予以拒绝</translation>
    </message>
    <message>
        <source>%1 asked for it; nobody has decided yet.</source>
        <translation>由 %1 申请；尚无人作出决定。</translation>
    </message>
    <message>
        <source>%1 approved what %2 asked for. It may be started once.</source>
        <translation>%1 批准了 %2 的申请。可启动一次。</translation>
    </message>
    <message>
        <source>%1 rejected what %2 asked for.</source>
        <translation>%1 拒绝了 %2 的申请。</translation>
    </message>
    <message>
        <source>%1 approved what %2 asked for, and it was used.</source>
        <translation>%1 批准了 %2 的申请，且已使用。</translation>
    </message>
    <message>
        <source>%1 approved it, and it lapsed before it was used.</source>
        <translation>%1 已批准，但在使用前失效。</translation>
    </message>
    <message>
        <source>%1 asked for it, and nobody decided in time.</source>
        <translation>由 %1 申请；无人及时作出决定。</translation>
    </message>
    <message>
        <source>It no longer holds: the plan was withdrawn, or no longer described what was there.</source>
        <translation>不再成立：计划已撤回，或与现状不再相符。</translation>
    </message>
    <message>
        <source>Nobody has asked for it or started it yet. The plan sheet does both.</source>
        <translation>尚无人申请或启动。两者均可在计划表单上进行。</translation>
    </message>
    <message>
        <source>It waits for an approver, who decides on the plan sheet.</source>
        <translation>正在等待审批人在计划表单上作出决定。</translation>
    </message>
    <message>
        <source>It may be started, once, from the plan sheet.</source>
        <translation>可从计划表单启动一次。</translation>
    </message>
    <message>
        <source>It is under way; its steps stand below as they are recorded.</source>
        <translation>进行中；各步骤记录后显示在下方。</translation>
    </message>
    <message>
        <source>The target is as it was read last, below. Look at the step that failed, mend what it names, and plan it anew.</source>
        <translation>目标为下方最后读到的状态。请查看失败的步骤，修正其指出的问题，然后重新计划。</translation>
    </message>
    <message>
        <source>Whether it was done is not known: the answer was lost. Wingman goes on looking at the target; do not repeat it before that is clear.</source>
        <translation>是否已执行尚不清楚：响应丢失。Wingman 会继续查看目标；在查明之前请勿重复操作。</translation>
    </message>
    <message>
        <source>Nothing was sent. The approver&apos;s reason stands below.</source>
        <translation>未发送任何内容。审批人的理由见下方。</translation>
    </message>
    <message>
        <source>Nothing was sent. It can be planned anew.</source>
        <translation>未发送任何内容。可以重新计划。</translation>
    </message>
    <message>
        <source>It was stopped. What had been sent by then stands below.</source>
        <translation>已停止。当时已发送的内容见下方。</translation>
    </message>
    <message>
        <source>It was done and then undone.</source>
        <translation>已执行，随后又撤销。</translation>
    </message>
    <message>
        <source>Nothing was sent. What would have to change to allow it stands on the plan sheet.</source>
        <translation>未发送任何内容。怎样才会允许，见计划表单。</translation>
    </message>
    <message>
        <source>%1, unchanged</source>
        <comment>a fact&apos;s value</comment>
        <translation>%1，未变</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ExecutionDetails</name>
    <message>
        <source>Details of the execution</source>
        <translation>执行详情</translation>
    </message>
    <message>
        <source>Select an execution: its plan, what was decided and by whom, every call with its time, and what changed stand here.</source>
        <translation>请选择一次执行：其计划、由谁作出何种决定、每次调用及时间，以及更改的内容都显示在此处。</translation>
    </message>
    <message>
        <source>What is stored here is not what the chain says. Believe neither, verify the whole chain, keep a copy of the data folder, and restore a backup that verifies.</source>
        <translation>此处存储的内容与链中所记不符。两者均不可信；请验证整条链，保留数据文件夹的副本，并恢复能通过验证的备份。</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>立即验证</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划时间</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>启动时间</translation>
    </message>
    <message>
        <source>Started by %1</source>
        <translation>由 %1 启动</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>%1, simulated: nothing was sent</source>
        <translation>%1，已模拟：未发送任何内容</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>the built-in one</source>
        <translation>内置策略</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>What the policy found</source>
        <translation>策略的判定</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Steps: %1</source>
        <comment>of a target</comment>
        <translation>步骤：%1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>前后对比</translation>
    </message>
    <message>
        <source>Where the chain proves it</source>
        <translation>链中的证明位置</translation>
    </message>
    <message>
        <source>what was asked and decided</source>
        <translation>申请和决定的内容</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>an approval was asked for</source>
        <translation>申请了审批</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>意图</translation>
    </message>
    <message>
        <source>durable before anything was sent</source>
        <translation>发送之前已持久保存</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Open plan sheet</source>
        <translation>打开计划表单</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>复制为 JSON</translation>
    </message>
    <message>
        <source>Copies what “wingmanctl execution show --json” prints.</source>
        <translation>复制“wingmanctl execution show --json”的输出。</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ExecutionModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划时间</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ExecutionRows</name>
    <message>
        <source>simulated</source>
        <translation>已模拟</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ExecutionsView</name>
    <message>
        <source>Copied the execution.</source>
        <translation>已复制执行。</translation>
    </message>
    <message>
        <source>Copied the execution as JSON.</source>
        <translation>已将执行复制为 JSON。</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>任意状态</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>结果未知</translation>
    </message>
    <message numerus="yes">
        <source>%n execution(s)</source>
        <translation>
            <numerusform>%n 次执行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n execution(s) match</source>
        <translation>
            <numerusform>%1/%n 次执行匹配</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the plan “%1”</source>
        <translation>打开计划“%1”</translation>
    </message>
    <message>
        <source>Copy the execution as JSON</source>
        <translation>将执行复制为 JSON</translation>
    </message>
    <message>
        <source>Filter the executions</source>
        <translation>筛选执行</translation>
    </message>
    <message>
        <source>restart  web-1  anna</source>
        <translation>restart  web-1  anna</translation>
    </message>
    <message>
        <source>States that are shown</source>
        <translation>显示的状态</translation>
    </message>
    <message>
        <source>Load more</source>
        <translation>加载更多</translation>
    </message>
    <message>
        <source>Reads older executions as well.</source>
        <translation>同时读取更早的执行。</translation>
    </message>
    <message>
        <source>Executions</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Enter opens the plan sheet.</source>
        <translation>按 Enter 打开计划表单。</translation>
    </message>
</context>
<context>
    <name>wingman::ui::FactorSheet</name>
    <message>
        <source>None of these can be given here; a token needs none.</source>
        <translation>此处无法提供其中任何一种；令牌无需第二因素。</translation>
    </message>
    <message>
        <source>The code is needed.</source>
        <translation>需要验证码。</translation>
    </message>
    <message>
        <source>The code has six to eight digits.</source>
        <translation>验证码为六到八位数字。</translation>
    </message>
    <message>
        <source>A second factor is needed</source>
        <translation>需要第二因素</translation>
    </message>
    <message>
        <source>%1 signs in at %2, which asks for a second factor. It is not kept.</source>
        <translation>%1 正在登录 %2，后者要求提供第二因素。第二因素不会被保存。</translation>
    </message>
    <message>
        <source>App (TOTP)</source>
        <translation>应用 (TOTP)</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>Which second factor</source>
        <translation>第二因素的种类</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>验证码(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>密钥(&amp;K)</translation>
    </message>
    <message>
        <source>Code of the app</source>
        <translation>应用中的验证码</translation>
    </message>
    <message>
        <source>It changes every half minute.</source>
        <translation>每半分钟更换一次。</translation>
    </message>
    <message>
        <source>Each recovery key is good for one time.</source>
        <translation>每个恢复密钥只能使用一次。</translation>
    </message>
    <message>
        <source>This user has only %1, which needs a browser. Sign in with an API token instead.</source>
        <translation>此用户只有 %1，需要浏览器。请改用 API 令牌登录。</translation>
    </message>
    <message>
        <source>Do not sign in</source>
        <translation>不登录</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>登录(&amp;S)</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
</context>
<context>
    <name>wingman::ui::FailureMessage</name>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
</context>
<context>
    <name>wingman::ui::FilterField</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
</context>
<context>
    <name>wingman::ui::FindingModel</name>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>wingman::ui::FirstLookStep</name>
    <message>
        <source>Choose what the pages show first. Looking changes nothing, and you can look at something else at any time, at the top of the window.</source>
        <translation>选择页面首先显示的内容。查看不会更改任何内容，您可以随时在窗口顶部改看其他内容。</translation>
    </message>
</context>
<context>
    <name>wingman::ui::FirstRulesStep</name>
    <message>
        <source>%1 decides the mode of this process: change it there, or start Wingman without it.</source>
        <translation>%1 决定此进程的模式：请在那里更改，或在没有它的情况下启动 Wingman。</translation>
    </message>
    <message>
        <source>An admin may change the mode; you are %1.</source>
        <translation>管理员可以更改模式；您是 %1。</translation>
    </message>
    <message>
        <source>Nothing can be changed until the lockdown is lifted.</source>
        <translation>解除锁定之前无法更改任何内容。</translation>
    </message>
    <message>
        <source>%1 decides the mode; without it MOCK holds.</source>
        <translation>%1 决定模式；没有它则为 MOCK。</translation>
    </message>
    <message>
        <source>MOCK</source>
        <translation>MOCK</translation>
    </message>
    <message>
        <source>INTEGRATION</source>
        <translation>INTEGRATION</translation>
    </message>
    <message>
        <source>LAB</source>
        <translation>LAB</translation>
    </message>
    <message>
        <source>Every change is simulated; nothing is touched. Best to get to know it.</source>
        <translation>所有更改均为模拟；不触及任何对象。最适合入门了解。</translation>
    </message>
    <message>
        <source>Real, but only on what carries the label wingman.test=true.</source>
        <translation>真实执行，但仅限带有标签 wingman.test=true 的对象。</translation>
    </message>
    <message>
        <source>Real, on what the allowlist names. For daily use.</source>
        <translation>真实执行，对象为允许列表所列。用于日常使用。</translation>
    </message>
    <message>
        <source>holds now</source>
        <comment>a mode</comment>
        <translation>当前生效</translation>
    </message>
    <message>
        <source>Back to &amp;MOCK…</source>
        <translation>回到 MOCK(&amp;M)…</translation>
    </message>
    <message>
        <source>What was armed is disarmed.</source>
        <translation>已启用的将解除启用。</translation>
    </message>
    <message>
        <source>Arm &amp;INTEGRATION…</source>
        <translation>启用 INTEGRATION(&amp;I)…</translation>
    </message>
    <message>
        <source>It holds until it is disarmed or the machine restarts.</source>
        <translation>保持到解除启用或计算机重启。</translation>
    </message>
    <message>
        <source>What &amp;LAB needs…</source>
        <translation>LAB 的要求(&amp;L)…</translation>
    </message>
    <message>
        <source>LAB is not armed on the way through here: its checks have to pass first, and a phrase is typed. Do it when the list is right; the badge at the top of the window leads there.</source>
        <translation>LAB 不在此处启用：须先通过其检查，并输入短语。请在列表正确后再启用；窗口顶部的徽标可前往该处。</translation>
    </message>
    <message>
        <source>%1 imposes the list; it can only be changed there.</source>
        <translation>%1 强制设定此列表；只能在那里更改。</translation>
    </message>
    <message>
        <source>An admin may change the list; you are %1.</source>
        <translation>管理员可以更改列表；您是 %1。</translation>
    </message>
    <message>
        <source>Proposed from what runs now. It does nothing until LAB is armed; take away what should never be touched, or change an entry (F2).</source>
        <translation>根据正在运行的对象提出。启用 LAB 之前不起作用；请移除绝不应触及的项，或更改条目 (F2)。</translation>
    </message>
    <message>
        <source>Nothing runs there now, or it was not read yet: there is nothing to propose. Names can be added under Settings at any time.</source>
        <translation>那里没有正在运行的对象，或尚未读取：没有可提出的内容。可随时在设置中添加名称。</translation>
    </message>
    <message>
        <source>tick all</source>
        <translation>全部勾选</translation>
    </message>
    <message>
        <source>tick none</source>
        <translation>全部取消</translation>
    </message>
    <message>
        <source>Tick all entries</source>
        <translation>勾选所有条目</translation>
    </message>
    <message>
        <source>Tick no entry</source>
        <translation>取消勾选所有条目</translation>
    </message>
    <message>
        <source>Nothing is ticked that is not on the list already.</source>
        <translation>勾选的项均已在列表中。</translation>
    </message>
    <message>
        <source>The list is fixed</source>
        <translation>列表已固定</translation>
    </message>
    <message>
        <source>How real a change is</source>
        <translation>更改的真实程度</translation>
    </message>
    <message>
        <source>Every change is a plan first. The mode says whether it is carried out then, and on what; reading is the same in each.</source>
        <translation>任何更改首先是一个计划。模式决定它随后是否执行以及作用于什么；各模式下读取都相同。</translation>
    </message>
    <message>
        <source>What LAB may act on</source>
        <translation>LAB 可操作的对象</translation>
    </message>
    <message>
        <source>Proposed allowlist</source>
        <translation>建议的允许列表</translation>
    </message>
    <message>
        <source>Columns of the proposed allowlist</source>
        <translation>建议的允许列表的列</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Allow %n entries…</source>
        <translation>
            <numerusform>允许 %n 个条目(&amp;A)…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Allow…</source>
        <translation>允许(&amp;A)…</translation>
    </message>
    <message>
        <source>Opens the plan: nothing is written before you say so.</source>
        <translation>打开计划：您同意之前不会写入任何内容。</translation>
    </message>
</context>
<context>
    <name>wingman::ui::FirstRunSheet</name>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Go to Home</source>
        <translation>前往主页(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Add “%1”…</source>
        <translation>添加“%1”(&amp;A)…</translation>
    </message>
    <message>
        <source>Opens the plan: nothing is saved before you say so.</source>
        <translation>打开计划：您同意之前不会保存任何内容。</translation>
    </message>
    <message>
        <source>&amp;Type an address…</source>
        <translation>输入地址(&amp;T)…</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>初始步骤</translation>
    </message>
    <message>
        <source>Three steps. Leave at any point: it goes on where you left it.</source>
        <translation>三个步骤。可随时离开：下次从离开处继续。</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>查看什么</translation>
    </message>
    <message>
        <source>What may be done</source>
        <translation>可以做什么</translation>
    </message>
    <message>
        <source>Where secrets are kept</source>
        <translation>机密存放在哪里</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Closes this; Home and the palette lead back here.</source>
        <translation>关闭此窗口；可从主页和命令面板返回此处。</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Back to the step before</source>
        <translation>返回上一步</translation>
    </message>
    <message>
        <source>&amp;Add a cluster…</source>
        <translation>添加集群(&amp;A)…</translation>
    </message>
</context>
<context>
    <name>wingman::ui::FirstSecretsStep</name>
    <message>
        <source>A secret is a token, a password, a key. The database, the record, logs and arguments only ever hold a reference to it: where it lies, not what it says.</source>
        <translation>机密是指令牌、密码或密钥。数据库、记录、日志和参数中只保存其引用：它在哪里，而不是其内容。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain</source>
        <translation>系统钥匙串</translation>
    </message>
    <message>
        <source>ask again</source>
        <translation>再次询问</translation>
    </message>
    <message>
        <source>Ask the keychain again</source>
        <translation>再次询问钥匙串</translation>
    </message>
    <message>
        <source>Asking the keychain</source>
        <translation>正在询问钥匙串</translation>
    </message>
    <message>
        <source>Being asked</source>
        <translation>正在询问</translation>
    </message>
    <message>
        <source>The doctor asks whether it answers. Nothing is written.</source>
        <translation>诊断会询问其是否响应。不写入任何内容。</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Nobody said whether there is a keychain.</source>
        <translation>无从得知是否有钥匙串。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>It answers</source>
        <translation>有响应</translation>
    </message>
    <message>
        <source>Secrets can be kept there, under names of this data folder&apos;s own.</source>
        <translation>机密可以保存在那里，使用此数据文件夹专有的名称。</translation>
    </message>
    <message>
        <source>There is none to use</source>
        <translation>没有可用的</translation>
    </message>
    <message>
        <source>It does not answer</source>
        <translation>无响应</translation>
    </message>
    <message>
        <source>Where a secret may lie</source>
        <translation>机密可以存放的位置</translation>
    </message>
    <message>
        <source>Secret Service or KWallet here, Keychain on macOS, Credential Manager on Windows. The usual place.</source>
        <translation>此处为 Secret Service 或 KWallet，macOS 上为钥匙串，Windows 上为凭据管理器。常用位置。</translation>
    </message>
    <message>
        <source>A file that only you can read; one that others can read is refused.</source>
        <translation>只有您能读取的文件；他人可读的文件会被拒绝。</translation>
    </message>
    <message>
        <source>A credential that the service manager hands over, for what runs unattended.</source>
        <translation>由服务管理器交付的凭据，用于无人值守运行。</translation>
    </message>
    <message>
        <source>An engine on this machine needs no secret. There is no store of Wingman&apos;s own, and no place in clear to fall back on.</source>
        <translation>此计算机上的引擎无需机密。Wingman 没有自己的存储，也不会退而以明文存放。</translation>
    </message>
    <message>
        <source>Without a keychain nothing is kept in clear instead: name a file or a credential of the service manager where a secret is needed. An engine on this machine needs none.</source>
        <translation>没有钥匙串时不会改以明文保存：需要机密时，请指定文件或服务管理器的凭据。此计算机上的引擎无需机密。</translation>
    </message>
    <message>
        <source>The lock of this console</source>
        <translation>此控制台的锁定</translation>
    </message>
    <message>
        <source>set a passphrase</source>
        <translation>设置密码短语</translation>
    </message>
    <message>
        <source>Set a passphrase for the lock</source>
        <translation>为锁定设置密码短语</translation>
    </message>
    <message>
        <source>A passphrase is set: the console can be locked, and each start asks for it.</source>
        <translation>已设置密码短语：控制台可以锁定，每次启动都会要求输入。</translation>
    </message>
    <message>
        <source>With a passphrase nobody else uses the console at this desktop. Settings can set it later too.</source>
        <translation>设置密码短语后，此桌面上的其他人无法使用控制台。以后也可以在设置中设置。</translation>
    </message>
</context>
<context>
    <name>wingman::ui::FleetDelegate</name>
    <message>
        <source>%1 for %2</source>
        <comment>state, how long</comment>
        <translation>%1，已持续 %2</translation>
    </message>
    <message>
        <source>%1 of %2 running</source>
        <translation>%1/%2 正在运行</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>latency, when it was measured</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used, all</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>No quorum</source>
        <translation>未达到法定票数</translation>
    </message>
    <message>
        <source>node</source>
        <translation>节点</translation>
    </message>
</context>
<context>
    <name>wingman::ui::FleetFacts</name>
    <message>
        <source>%1 of %2</source>
        <comment>used, all</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取时间</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>法定票数</translation>
    </message>
    <message>
        <source>a node that stands alone needs none</source>
        <translation>单独的节点不需要</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>有</translation>
    </message>
    <message>
        <source>no: the cluster changes nothing until it is back</source>
        <translation>无：恢复之前，集群不作任何更改</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>%1 of %2 answer</source>
        <translation>%1/%2 有响应</translation>
    </message>
    <message>
        <source>the system&apos;s certificates</source>
        <translation>系统的证书</translation>
    </message>
    <message>
        <source>the certificate authority %1</source>
        <translation>证书颁发机构 %1</translation>
    </message>
    <message>
        <source>the fingerprint %1…</source>
        <translation>指纹 %1…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Trusted by</source>
        <translation>信任依据</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>%1 (the server speaks up to %2)</source>
        <translation>%1（服务器最高支持 %2）</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>内核</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>处理器数</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信任方式</translation>
    </message>
    <message>
        <source>local socket, or the system&apos;s certificates</source>
        <translation>本地套接字，或系统的证书</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>客户机</translation>
    </message>
    <message>
        <source>%1 of %2 running</source>
        <translation>%1/%2 正在运行</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Root disks</source>
        <translation>根磁盘</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录凭据</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>来自 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n core(s)</source>
        <comment>share</comment>
        <translation>
            <numerusform>%1，共 %n 个核心</numerusform>
        </translation>
    </message>
    <message>
        <source>Root disk</source>
        <translation>根磁盘</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>运行时间</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>%1 · %2 · shared</source>
        <comment>used, type</comment>
        <translation>%1 · %2 · 共享</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>used, type</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>位于</translation>
    </message>
    <message>
        <source>nobody said in which guest</source>
        <translation>没有人指明在哪台客户机中</translation>
    </message>
</context>
<context>
    <name>wingman::ui::FleetModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>工作负载</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Root disk</source>
        <translation>根磁盘</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取时间</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>发现者</translation>
    </message>
</context>
<context>
    <name>wingman::ui::FleetPage</name>
    <message numerus="yes">
        <source>%n endpoint(s) cannot be used</source>
        <translation>
            <numerusform>%n 个端点无法使用</numerusform>
        </translation>
    </message>
    <message>
        <source>No endpoint yet</source>
        <translation>尚无端点</translation>
    </message>
    <message>
        <source>Add a Docker engine or a Proxmox cluster. What is found on this machine is offered.</source>
        <translation>添加 Docker 引擎或 Proxmox 集群。会提供在此计算机上发现的项目。</translation>
    </message>
    <message>
        <source>Add an endpoint…</source>
        <translation>添加端点…</translation>
    </message>
    <message>
        <source>Run the doctor for %1</source>
        <translation>为 %1 运行诊断</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>机群</translation>
    </message>
    <message>
        <source>&amp;Add an endpoint…</source>
        <translation>添加端点(&amp;A)…</translation>
    </message>
    <message>
        <source>Add an endpoint</source>
        <translation>添加端点</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>There is no endpoint and no node named %1.</source>
        <translation>没有名为 %1 的端点或节点。</translation>
    </message>
    <message>
        <source>Below a cluster stand its nodes; the arrow keys open and close it</source>
        <translation>集群下方是其节点；方向键可展开和折叠</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ForesightFeed</name>
    <message>
        <source>%1 is gone</source>
        <translation>%1 已消失</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Format</name>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 y</source>
        <comment>years</comment>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a time span: in 2 h</comment>
        <translation>%1后</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a time span</comment>
        <translation>%1前</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes, seconds</comment>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days, hours</comment>
        <translation>%1 天 %2 小时</translation>
    </message>
</context>
<context>
    <name>wingman::ui::FoundEngines</name>
    <message>
        <source>%1 · %2</source>
        <comment>an address, and what named it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>here already</source>
        <comment>an endpoint</comment>
        <translation>已在此处</translation>
    </message>
    <message>
        <source>It is among your endpoints as “%1”.</source>
        <translation>已在您的端点中，名为“%1”。</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <comment>an endpoint</comment>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>does not answer</source>
        <comment>an endpoint</comment>
        <translation>无响应</translation>
    </message>
    <message>
        <source>answers</source>
        <comment>an endpoint</comment>
        <translation>有响应</translation>
    </message>
    <message>
        <source>%1 · not added yet</source>
        <comment>an engine</comment>
        <translation>%1 · 尚未添加</translation>
    </message>
    <message>
        <source>Docker context %1</source>
        <translation>Docker 上下文 %1</translation>
    </message>
    <message>
        <source>a usual socket</source>
        <translation>常用套接字</translation>
    </message>
    <message>
        <source>saved here</source>
        <translation>在此保存</translation>
    </message>
    <message>
        <source>Found on this machine</source>
        <translation>在此计算机上发现</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>再次查找</translation>
    </message>
    <message>
        <source>Look for engines again</source>
        <translation>再次查找引擎</translation>
    </message>
    <message>
        <source>Looking for engines</source>
        <translation>正在查找引擎</translation>
    </message>
    <message>
        <source>The demonstration</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>A made-up world of two engines and a cluster, where everything works</source>
        <translation>一个虚构的环境，含两个引擎和一个集群，一切均可操作</translation>
    </message>
    <message>
        <source>made up</source>
        <comment>an endpoint</comment>
        <translation>虚构</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>其他地址</translation>
    </message>
    <message>
        <source>A socket elsewhere, or an engine across the network with TLS</source>
        <translation>其他位置的套接字，或通过网络以 TLS 连接的引擎</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>正在查找</translation>
    </message>
    <message>
        <source>Looking again</source>
        <translation>正在再次查找</translation>
    </message>
    <message>
        <source>DOCKER_HOST, Docker&apos;s contexts and the usual sockets; each is asked who it is.</source>
        <translation>DOCKER_HOST、Docker 的上下文和常用套接字；逐一询问其身份。</translation>
    </message>
    <message>
        <source>It could not be looked for</source>
        <translation>无法查找</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>未找到任何内容</translation>
    </message>
    <message>
        <source>Neither DOCKER_HOST, nor a Docker context, nor a usual socket of Docker or Podman is there. Start the engine and look again, or type an address.</source>
        <translation>既没有 DOCKER_HOST，也没有 Docker 上下文，也没有 Docker 或 Podman 的常用套接字。请启动引擎后再次查找，或输入地址。</translation>
    </message>
    <message>
        <source>A Proxmox cluster</source>
        <translation>Proxmox 集群</translation>
    </message>
    <message>
        <source>Its nodes, VMs and containers, with an API token or a login</source>
        <translation>其节点、虚拟机和容器，使用 API 令牌或登录</translation>
    </message>
    <message>
        <source>connecting</source>
        <comment>an endpoint</comment>
        <translation>正在连接</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Help</name>
    <message>
        <source>How Wingman works</source>
        <translation>Wingman 的工作方式</translation>
    </message>
    <message>
        <source>The first start</source>
        <translation>首次启动</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>主页</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>机群</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>工作负载</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>The plan sheet</source>
        <translation>计划表单</translation>
    </message>
    <message>
        <source>Modes and what may be acted on</source>
        <translation>模式与可操作对象</translation>
    </message>
    <message>
        <source>What the record proves, and what not</source>
        <translation>记录能证明什么，不能证明什么</translation>
    </message>
    <message>
        <source>Keyboard and palette</source>
        <translation>键盘和命令面板</translation>
    </message>
    <message>
        <source>Tray and notifications</source>
        <translation>托盘和通知</translation>
    </message>
    <message>
        <source>The command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>The lock</source>
        <translation>控制台锁定</translation>
    </message>
</context>
<context>
    <name>wingman::ui::HelpView</name>
    <message>
        <source>No topic speaks of “%1”.</source>
        <translation>没有关于“%1”的主题。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>所有主题</translation>
    </message>
    <message>
        <source>Close help</source>
        <translation>关闭帮助</translation>
    </message>
    <message>
        <source>Search in help</source>
        <translation>在帮助中搜索</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Home</name>
    <message>
        <source>%1 · on %2</source>
        <comment>the engine&apos;s sentence, the endpoint</comment>
        <translation>%1 · 位于 %2</translation>
    </message>
    <message>
        <source>%1 · %2 on %3</source>
        <comment>the engine&apos;s sentence, the project, the endpoint</comment>
        <translation>%1 · %2，位于 %3</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>an endpoint</comment>
        <translation>位于 %1</translation>
    </message>
    <message>
        <source>lapses in %1</source>
        <translation>%1后失效</translation>
    </message>
    <message>
        <source>asked by %1; lapses in %2</source>
        <translation>由 %1 申请；%2后失效</translation>
    </message>
    <message>
        <source>asked by %1: “%2”; lapses in %3</source>
        <translation>由 %1 申请：“%2”；%3后失效</translation>
    </message>
    <message>
        <source>The record does not verify</source>
        <translation>记录验证未通过</translation>
    </message>
    <message>
        <source>Lockdown: nothing can be changed</source>
        <translation>已锁定：无法更改任何内容</translation>
    </message>
    <message>
        <source>Nobody knows how this ended: %1</source>
        <translation>结果未知：%1</translation>
    </message>
    <message>
        <source>A setting is refused, and acting is blocked</source>
        <translation>有一项设置被拒绝，操作已被阻止</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 无响应</translation>
    </message>
    <message>
        <source>Node %1 of %2 is offline</source>
        <translation>%2 的节点 %1 离线</translation>
    </message>
    <message>
        <source>%1 is dead</source>
        <translation>%1 已失效</translation>
    </message>
    <message>
        <source>%1 does not stay up</source>
        <translation>%1 无法保持运行</translation>
    </message>
    <message>
        <source>%1 is unhealthy</source>
        <translation>%1 不健康</translation>
    </message>
    <message>
        <source>Waits for approval: %1</source>
        <translation>等待审批：%1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>Approved, not started: %1</source>
        <translation>已批准但未启动：%1</translation>
    </message>
    <message>
        <source>Dangerous operations are allowed</source>
        <translation>已允许危险操作</translation>
    </message>
    <message>
        <source>%1 could only be read in part</source>
        <translation>%1 只能读取一部分</translation>
    </message>
    <message>
        <source>The record was not verified for more than a day</source>
        <translation>记录已超过一天未验证</translation>
    </message>
    <message>
        <source>The record was not verified yet</source>
        <translation>记录尚未验证</translation>
    </message>
    <message numerus="yes">
        <source>%n violation(s) found: something was changed, removed or put in</source>
        <translation>
            <numerusform>发现 %n 处违规：有内容被更改、移除或插入</numerusform>
        </translation>
    </message>
    <message>
        <source>it was sent, and the answer was lost; look at the target</source>
        <translation>已发送，但响应丢失；请查看目标</translation>
    </message>
    <message>
        <source>the cluster says so; its guests are not reachable</source>
        <translation>集群如此报告；无法连接其上的客户机</translation>
    </message>
    <message>
        <source>by %1; ends in %2</source>
        <translation>由 %1 允许；%2后结束</translation>
    </message>
    <message>
        <source>by %1, until it is taken away</source>
        <translation>由 %1 允许，直至取消</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) are missing; the rest is shown</source>
        <translation>
            <numerusform>缺少 %n 个部分；其余已显示</numerusform>
        </translation>
    </message>
    <message>
        <source>looking through it takes a moment and changes nothing</source>
        <translation>检查只需片刻，不作任何更改</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>打开记录</translation>
    </message>
    <message>
        <source>Run doctor</source>
        <translation>运行诊断</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Review plan</source>
        <translation>审阅计划</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>nothing changed through Wingman</source>
        <translation>Wingman 未作更改</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) through Wingman</source>
        <translation>
            <numerusform>Wingman 作了 %n 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing changed outside of it</source>
        <translation>外部没有更改</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) outside of it</source>
        <translation>
            <numerusform>外部有 %n 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <translation>早上好，%1</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>下午好，%1</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>晚上好，%1</translation>
    </message>
    <message>
        <source>Nothing wants attention</source>
        <translation>没有需要注意的事项</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) want attention</source>
        <translation>
            <numerusform>%n 项需要注意</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at your endpoints</source>
        <translation>正在查看您的端点</translation>
    </message>
    <message>
        <source>%1 · since you left %2: %3, %4</source>
        <comment>attention, when, what Wingman did, what others did</comment>
        <translation>%1 · 自您%2离开以来：%3，%4</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>机群</translation>
    </message>
    <message>
        <source>No endpoints</source>
        <translation>没有端点</translation>
    </message>
    <message>
        <source>add one to begin</source>
        <translation>添加一个以开始</translation>
    </message>
    <message>
        <source>%1 of %2 up</source>
        <comment>endpoints</comment>
        <translation>%1/%2 在线</translation>
    </message>
    <message>
        <source>all of them answer now</source>
        <translation>目前全部有响应</translation>
    </message>
    <message>
        <source>still connecting</source>
        <translation>仍在连接</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s) do not answer</source>
        <translation>
            <numerusform>%n 个端点无响应</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stale for %2</source>
        <comment>an endpoint, a time span</comment>
        <translation>%1 已过期 %2</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>工作负载</translation>
    </message>
    <message>
        <source>nothing was read yet</source>
        <translation>尚未读取任何内容</translation>
    </message>
    <message>
        <source>%1 running</source>
        <comment>workloads</comment>
        <translation>%1 个正在运行</translation>
    </message>
    <message numerus="yes">
        <source>%n unhealthy</source>
        <translation>
            <numerusform>%n 个不健康</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n 个未知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>%n 个已停止</numerusform>
        </translation>
    </message>
    <message>
        <source>as of now, all are well</source>
        <translation>目前全部正常</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>保护</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <comment>of the record</comment>
        <translation>%1 个条目</translation>
    </message>
    <message>
        <source>not verified yet</source>
        <translation>尚未验证</translation>
    </message>
    <message>
        <source>being verified now</source>
        <translation>正在验证</translation>
    </message>
    <message numerus="yes">
        <source>%n violation(s) found</source>
        <translation>
            <numerusform>发现 %n 处违规</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be verified</source>
        <translation>无法验证</translation>
    </message>
    <message>
        <source>verified %1</source>
        <comment>how long ago</comment>
        <translation>验证于 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · its %n workload(s) are shown as last seen</source>
        <comment>why it does not answer</comment>
        <translation>
            <numerusform>%1 · 其 %n 个工作负载显示最后看到的状态</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing was recorded yet</source>
        <translation>尚无任何记录</translation>
    </message>
    <message>
        <source>An endpoint cannot be used</source>
        <translation>有端点无法使用</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of %1 ends in %n day(s)</source>
        <translation>
            <numerusform>%1 的证书将在 %n 天后到期</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate of %1 has ended</source>
        <translation>%1 的证书已到期</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) of %1 without a recent backup</source>
        <translation>
            <numerusform>%1 有 %n 台客户机没有近期备份</numerusform>
        </translation>
    </message>
    <message>
        <source>its end is not the one that was seen before: it was cut off or written anew</source>
        <translation>其末尾与之前看到的不同：已被截断或重写</translation>
    </message>
    <message>
        <source>node of %1; valid until %2</source>
        <translation>%1 的节点；有效至 %2</translation>
    </message>
    <message>
        <source>the longest: %1, since %2</source>
        <translation>最久：%1，自 %2 起</translation>
    </message>
    <message>
        <source>of %1 there is none at all</source>
        <translation>%1 完全没有备份</translation>
    </message>
    <message>
        <source>Open Fleet</source>
        <translation>打开“机群”</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s) cannot be used</source>
        <translation>
            <numerusform>%n 个端点无法使用</numerusform>
        </translation>
    </message>
    <message>
        <source>its end was cut off or written anew</source>
        <translation>其末尾已被截断或重写</translation>
    </message>
    <message>
        <source>no guests of a cluster are known</source>
        <translation>未知任何集群客户机</translation>
    </message>
    <message>
        <source>all have a recent backup</source>
        <translation>全部都有近期备份</translation>
    </message>
    <message numerus="yes">
        <source>%n without a recent backup</source>
        <translation>
            <numerusform>%n 个没有近期备份</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>guests that have a backup</comment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>wingman::ui::HomePage</name>
    <message>
        <source>Some of this could not be read</source>
        <translation>部分内容无法读取</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>There is nothing to look after yet</source>
        <translation>尚无需要照看的内容</translation>
    </message>
    <message>
        <source>Add an engine or a cluster on the Fleet page, or go through the first steps.</source>
        <translation>请在“机群”页面添加引擎或集群，或完成初始步骤。</translation>
    </message>
    <message>
        <source>Looking at your endpoints</source>
        <translation>正在查看您的端点</translation>
    </message>
    <message>
        <source>What needs you is listed here as soon as it is known.</source>
        <translation>需要您处理的事项一旦得知便会列在此处。</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>没有需要您处理的事项</translation>
    </message>
    <message>
        <source>Every endpoint answers, every workload is as it should be, and nothing waits for a decision.</source>
        <translation>每个端点都有响应，每个工作负载都正常，没有等待决定的事项。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>While you were away</source>
        <translation>您离开期间</translation>
    </message>
    <message>
        <source>Nothing worth telling happened.</source>
        <translation>没有值得一提的事件。</translation>
    </message>
    <message>
        <source>What happened is being read.</source>
        <translation>正在读取发生的事件。</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要注意</translation>
    </message>
    <message>
        <source>by urgency</source>
        <translation>按紧急程度</translation>
    </message>
    <message>
        <source>Open Fleet. The line shows how many answered since this page was opened.</source>
        <translation>打开“机群”。曲线显示自打开此页以来有响应的数量。</translation>
    </message>
    <message>
        <source>Open Workloads. The line shows how many ran since this page was opened.</source>
        <translation>打开“工作负载”。曲线显示自打开此页以来正在运行的数量。</translation>
    </message>
    <message>
        <source>Open the record. The line shows how it grew of late.</source>
        <translation>打开记录。曲线显示其近期增长。</translation>
    </message>
    <message>
        <source>Verify the record</source>
        <translation>验证记录</translation>
    </message>
    <message>
        <source>Make the checks for real work again</source>
        <translation>重新进行实际工作前的检查</translation>
    </message>
    <message>
        <source>First steps…</source>
        <translation>初始步骤…</translation>
    </message>
    <message>
        <source>Open the guest that is without a backup for the longest time, or the storages</source>
        <translation>打开最久没有备份的客户机，或存储</translation>
    </message>
</context>
<context>
    <name>wingman::ui::JsonTree</name>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Mounts</source>
        <translation>挂载</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Search keys and values</source>
        <translation>搜索键和值</translation>
    </message>
    <message>
        <source>Configuration as keys and values</source>
        <translation>以键和值显示的配置</translation>
    </message>
    <message>
        <source>Ctrl+C copies the value</source>
        <translation>按 Ctrl+C 复制值</translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation>复制值(&amp;C)</translation>
    </message>
</context>
<context>
    <name>wingman::ui::LeavingSheet</name>
    <message>
        <source>Keep Wingman running?</source>
        <translation>让 Wingman 继续运行？</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) are still running</source>
        <translation>
            <numerusform>%n 个操作仍在运行</numerusform>
        </translation>
    </message>
    <message>
        <source>In the tray it goes on watching, and tells you when something needs attention.</source>
        <translation>在托盘中它会继续监视，并在需要注意时通知您。</translation>
    </message>
    <message>
        <source>What was already sent goes on at its engine. Wingman waits a few seconds for the answer; an outcome that it does not learn is recorded as unknown, and looked up at the next start. Nothing is sent twice.</source>
        <translation>已发送的操作会在其引擎上继续。Wingman 会等待响应几秒；未得知的结果将记录为未知，并在下次启动时查明。不会重复发送。</translation>
    </message>
    <message>
        <source>&amp;Remember this; Settings can change it</source>
        <translation>记住此选择；可在设置中更改(&amp;R)</translation>
    </message>
    <message>
        <source>Remember this choice</source>
        <translation>记住此选择</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留下</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>立即退出</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>在托盘中继续运行</translation>
    </message>
    <message>
        <source>Waiting for what was sent</source>
        <translation>正在等待已发送的内容</translation>
    </message>
    <message>
        <source>Nothing is running any more</source>
        <translation>已没有正在运行的操作</translation>
    </message>
    <message>
        <source>All of it ended, and its outcome is recorded.</source>
        <translation>全部已结束，结果已记录。</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ListEditor</name>
    <message>
        <source>Containers</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>VMs and LXC, by number</source>
        <translation>虚拟机和 LXC（按编号）</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Imposed by %1; change it there.</source>
        <translation>由 %1 强制设定；请在那里更改。</translation>
    </message>
    <message>
        <source>Nothing is on this list.</source>
        <translation>此列表为空。</translation>
    </message>
    <message>
        <source>Nothing of this kind is allowed in lab.</source>
        <translation>LAB 中不允许任何此类对象。</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n 个名称</numerusform>
        </translation>
    </message>
    <message>
        <source>Never touched: %1</source>
        <translation>绝不触及：%1</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>允许：%1</translation>
    </message>
    <message>
        <source>101 or pve1/101</source>
        <translation>101 或 pve1/101</translation>
    </message>
    <message>
        <source>web-1, web-* or endpoint/web-1</source>
        <translation>web-1、web-* 或 endpoint/web-1</translation>
    </message>
    <message>
        <source>New entry for %1</source>
        <translation>%1 的新条目</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>添加到 %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Remove the selected entry from %1</source>
        <translation>从 %1 中移除所选条目</translation>
    </message>
    <message>
        <source>It is on the list already.</source>
        <translation>已在列表中。</translation>
    </message>
    <message>
        <source>%1 imposes this list.</source>
        <translation>%1 强制设定此列表。</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ListRow</name>
    <message>
        <source>%1: %2</source>
        <comment>a button and the row it belongs to</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>wingman::ui::LockSection</name>
    <message>
        <source>When nobody &amp;uses it</source>
        <translation>无人使用时(&amp;U)</translation>
    </message>
    <message>
        <source>No key, no pointer in its windows for that long. What runs goes on.</source>
        <translation>在此期间其窗口中没有按键或指针活动。正在运行的操作继续进行。</translation>
    </message>
    <message>
        <source>After 5 minutes</source>
        <translation>5 分钟后</translation>
    </message>
    <message>
        <source>After 15 minutes</source>
        <translation>15 分钟后</translation>
    </message>
    <message>
        <source>After half an hour</source>
        <translation>半小时后</translation>
    </message>
    <message>
        <source>After an hour</source>
        <translation>一小时后</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>With the &amp;desktop</source>
        <translation>随桌面锁定(&amp;D)</translation>
    </message>
    <message>
        <source>When the desktop locks itself, or the machine goes to sleep and says so.</source>
        <translation>当桌面自行锁定，或计算机进入睡眠并告知时。</translation>
    </message>
    <message>
        <source>Lock too</source>
        <translation>同时锁定</translation>
    </message>
    <message>
        <source>Stay open</source>
        <translation>保持打开</translation>
    </message>
    <message>
        <source>The passphrase is set.</source>
        <translation>密码短语已设置。</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>密码短语已更改。</translation>
    </message>
    <message>
        <source>The passphrase is removed.</source>
        <translation>密码短语已移除。</translation>
    </message>
    <message>
        <source>What is kept of the passphrase does not agree with the record: it opens nothing. In a terminal, %1 takes it away; then set a new one.</source>
        <translation>所保存的密码短语数据与记录不符：它无法解锁任何内容。在终端中运行 %1 可将其移除；然后请设置新的。</translation>
    </message>
    <message>
        <source>A passphrase is set, since %1. The console asks for it when it was locked, and when it starts.</source>
        <translation>已设置密码短语，自 %1 起。控制台在锁定后和启动时会要求输入。</translation>
    </message>
    <message>
        <source>No passphrase is set: the console cannot be locked.</source>
        <translation>未设置密码短语：无法锁定控制台。</translation>
    </message>
    <message>
        <source>&amp;Change it…</source>
        <translation>更改(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Set a passphrase…</source>
        <translation>设置密码短语(&amp;S)…</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>更改密码短语</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>设置密码短语</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>When it locks itself</source>
        <translation>何时自行锁定</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>立即锁定(&amp;L)</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>立即锁定</translation>
    </message>
    <message>
        <source>&amp;Remove it…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>移除密码短语</translation>
    </message>
    <message>
        <source>It keeps people from this window. A program or a terminal that runs as you can still do what you can: lock the desktop too. Locks, ways in and wrong passphrases are in the record.</source>
        <translation>它让人无法使用此窗口。以您的身份运行的程序或终端仍能做您能做的事：请同时锁定桌面。锁定、解锁和错误的密码短语都写入记录。</translation>
    </message>
</context>
<context>
    <name>wingman::ui::LockView</name>
    <message>
        <source>It was wrong too often.</source>
        <translation>错误次数过多。</translation>
    </message>
    <message>
        <source>The passphrase is needed.</source>
        <translation>需要密码短语。</translation>
    </message>
    <message>
        <source>Looking whether it is right…</source>
        <translation>正在检查是否正确…</translation>
    </message>
    <message numerus="yes">
        <source>It was wrong too often. You can try again in %n second(s).</source>
        <translation>
            <numerusform>错误次数过多。%n 秒后可以重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Wingman is locked</source>
        <translation>Wingman 已锁定</translation>
    </message>
    <message>
        <source>Locked since it started,</source>
        <comment>then an age</comment>
        <translation>自启动起锁定，</translation>
    </message>
    <message>
        <source>Locked because nobody used it,</source>
        <comment>then an age</comment>
        <translation>因无人使用而锁定，</translation>
    </message>
    <message>
        <source>Locked with the desktop,</source>
        <comment>then an age</comment>
        <translation>随桌面锁定，</translation>
    </message>
    <message>
        <source>Locked by you,</source>
        <comment>then an age</comment>
        <translation>由您锁定，</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) go on behind it.</source>
        <translation>
            <numerusform>%n 个操作在后面继续运行。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>密码短语(&amp;P)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>解锁(&amp;U)</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Looking whether it is right</source>
        <translation>正在检查是否正确</translation>
    </message>
    <message>
        <source>Forgotten? In a terminal this takes the passphrase away, and the record says so:</source>
        <translation>忘记了？在终端中运行以下命令可移除密码短语，记录会写明：</translation>
    </message>
    <message>
        <source>&amp;Quit Wingman</source>
        <translation>退出 Wingman(&amp;Q)</translation>
    </message>
    <message>
        <source>Quit Wingman</source>
        <translation>退出 Wingman</translation>
    </message>
</context>
<context>
    <name>wingman::ui::LogSearch</name>
    <message>
        <source>This is no regular expression: %1</source>
        <translation>不是有效的正则表达式：%1</translation>
    </message>
</context>
<context>
    <name>wingman::ui::LogView</name>
    <message>
        <source>No valid pattern</source>
        <translation>模式无效</translation>
    </message>
    <message>
        <source>%1 lines so far</source>
        <translation>目前 %1 行</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <comment>that match</comment>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <translation>
            <numerusform>%n 个新行</numerusform>
        </translation>
    </message>
    <message>
        <source>Log lines</source>
        <translation>日志行</translation>
    </message>
    <message>
        <source>Search this log</source>
        <translation>搜索此日志</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Search with a regular expression</source>
        <translation>用正则表达式搜索</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Tell upper and lower case apart</source>
        <translation>区分大写和小写字母</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配</translation>
    </message>
    <message>
        <source>Previous match (Shift+N)</source>
        <translation>上一个匹配 (Shift+N)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配</translation>
    </message>
    <message>
        <source>Next match (N)</source>
        <translation>下一个匹配 (N)</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Follow the end; scrolling up pauses it (End)</source>
        <translation>跟随末尾；向上滚动则暂停 (End)</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Show when each line was written</source>
        <translation>显示每行的写入时间</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>长行自动换行</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the selection, or everything (Ctrl+C)</source>
        <translation>复制所选内容或全部 (Ctrl+C)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save these lines to a file</source>
        <translation>将这些行保存到文件</translation>
    </message>
</context>
<context>
    <name>wingman::ui::LoginForm</name>
    <message>
        <source>A token is needed.</source>
        <translation>需要令牌。</translation>
    </message>
    <message>
        <source>A token is written USER@REALM!NAME:VALUE.</source>
        <translation>令牌的写法为 USER@REALM!NAME:VALUE。</translation>
    </message>
    <message>
        <source>A user is written NAME@REALM, such as root@pam.</source>
        <translation>用户的写法为 NAME@REALM，例如 root@pam。</translation>
    </message>
    <message>
        <source>The password is needed.</source>
        <translation>需要密码。</translation>
    </message>
    <message>
        <source>The name of the token is needed.</source>
        <translation>需要令牌的名称。</translation>
    </message>
    <message>
        <source>The value of the token is needed.</source>
        <translation>需要令牌的值。</translation>
    </message>
    <message>
        <source>How we are let in</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API 令牌</translation>
    </message>
    <message>
        <source>In one text, as Proxmox shows it once</source>
        <translation>整段文本，即 Proxmox 仅显示一次的内容</translation>
    </message>
    <message>
        <source>Token in parts</source>
        <translation>分项填写令牌</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>用户和密码</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>令牌(&amp;K)</translation>
    </message>
    <message>
        <source>root@pam!wingman:xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx</source>
        <translation>root@pam!wingman:xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx</translation>
    </message>
    <message>
        <source>&amp;User with realm</source>
        <translation>用户及领域(&amp;U)</translation>
    </message>
    <message>
        <source>root@pam, alice@pve</source>
        <translation>root@pam、alice@pve</translation>
    </message>
    <message>
        <source>Token&apos;s na&amp;me</source>
        <translation>令牌名称(&amp;M)</translation>
    </message>
    <message>
        <source>Token&apos;s &amp;value</source>
        <translation>令牌的值(&amp;V)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密码(&amp;W)</translation>
    </message>
    <message>
        <source>It is asked for a second factor where the user has one. A token of its own, with few rights, is the better login for a program.</source>
        <translation>如果用户设有第二因素，会要求提供。对程序而言，权限有限的专用令牌是更好的登录方式。</translation>
    </message>
    <message>
        <source>It is kept in the system&apos;s keychain; everything else only holds a reference to it.</source>
        <translation>它保存在系统钥匙串中；其他各处只保存其引用。</translation>
    </message>
    <message>
        <source>%1, out of %2 in %3.</source>
        <comment>who, files, folder</comment>
        <translation>%1，取自 %3 中的 %2。</translation>
    </message>
    <message>
        <source>%1 Others on this machine could read it: a new token is the safer one.</source>
        <translation>%1 此计算机上的其他用户可以读取它：改用新令牌更安全。</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>选择其他文件夹…</translation>
    </message>
    <message>
        <source>Take it over from secret files…</source>
        <translation>从机密文件导入…</translation>
    </message>
    <message>
        <source>Take the login over from the secret files of an earlier Wingman</source>
        <translation>从早期 Wingman 的机密文件导入登录凭据</translation>
    </message>
</context>
<context>
    <name>wingman::ui::LogsTab</name>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>正在读取日志</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <comment>clock time</comment>
        <translation>结束于 %1</translation>
    </message>
    <message>
        <source>It has written nothing</source>
        <translation>尚无输出</translation>
    </message>
    <message>
        <source>Lines appear here by themselves when it writes some.</source>
        <translation>有输出时，各行会自动出现在此处。</translation>
    </message>
    <message>
        <source>Interrupted %1</source>
        <comment>clock time</comment>
        <translation>中断于 %1</translation>
    </message>
    <message>
        <source>The log cannot be read now</source>
        <translation>目前无法读取日志</translation>
    </message>
    <message>
        <source>It stopped writing at %1</source>
        <translation>于 %1 停止输出</translation>
    </message>
    <message>
        <source>The log goes on here when it is started again.</source>
        <translation>再次启动后，日志会在此继续。</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>保存日志</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
</context>
<context>
    <name>wingman::ui::MainWindow</name>
    <message>
        <source>There is no page named %1.</source>
        <translation>没有名为 %1 的页面。</translation>
    </message>
    <message>
        <source>%1 – Wingman</source>
        <comment>page</comment>
        <translation>%1 – Wingman</translation>
    </message>
    <message>
        <source>Opening your data</source>
        <translation>正在打开您的数据</translation>
    </message>
    <message>
        <source>The database is being opened and its record looked at.</source>
        <translation>正在打开数据库并检查其记录。</translation>
    </message>
    <message>
        <source>Locked – Wingman</source>
        <translation>已锁定 – Wingman</translation>
    </message>
    <message>
        <source>The passphrase is set. %1 locks the console.</source>
        <translation>密码短语已设置。按 %1 锁定控制台。</translation>
    </message>
</context>
<context>
    <name>wingman::ui::MenuReason</name>
    <message>
        <source>%1 (refused)</source>
        <comment>an entry of a menu</comment>
        <translation>%1（已拒绝）</translation>
    </message>
</context>
<context>
    <name>wingman::ui::MessagePanel</name>
    <message>
        <source>%1.  %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>复制详情(&amp;C)</translation>
    </message>
</context>
<context>
    <name>wingman::ui::NodeAddresses</name>
    <message>
        <source>A&amp;ddress</source>
        <translation>地址(&amp;D)</translation>
    </message>
    <message>
        <source>Node %1</source>
        <translation>节点 %1</translation>
    </message>
    <message>
        <source>Address of a node</source>
        <translation>一个节点的地址</translation>
    </message>
    <message>
        <source>Address of node %1</source>
        <translation>节点 %1 的地址</translation>
    </message>
    <message>
        <source>pve1.example or https://10.0.0.11:8006</source>
        <translation>pve1.example 或 https://10.0.0.11:8006</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the address of node %1</source>
        <translation>移除节点 %1 的地址</translation>
    </message>
    <message>
        <source>You accepted this certificate. Another one will be refused from now on.</source>
        <translation>您已接受此证书。此后其他证书将被拒绝。</translation>
    </message>
    <message>
        <source>Nobody vouches for its certificate: %1, issued by %2, good from %3 until %4. Compare the SHA-256 fingerprint with what the node itself shows under Certificates, or with “pvenode cert info”.</source>
        <translation>其证书无人担保：%1，由 %2 颁发，有效期从 %3 到 %4。请将 SHA-256 指纹与节点自身在“证书”中显示的内容，或与“pvenode cert info”的输出比对。</translation>
    </message>
    <message>
        <source>An authority that is trusted here vouches for its certificate.</source>
        <translation>此处信任的颁发机构为其证书担保。</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint %1</source>
        <translation>SHA-256 指纹 %1</translation>
    </message>
    <message>
        <source>I compared it: this is the node&apos;s certificate</source>
        <translation>我已比对：这是该节点的证书</translation>
    </message>
    <message>
        <source>Another node of this cluster</source>
        <translation>此集群的另一节点</translation>
    </message>
    <message>
        <source>Add the address of another node, used when the first does not answer</source>
        <translation>添加另一节点的地址，在第一个无响应时使用</translation>
    </message>
</context>
<context>
    <name>wingman::ui::NodeDetails</name>
    <message>
        <source>node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>A node of %1</source>
        <translation>%1 的节点</translation>
    </message>
    <message>
        <source>As last seen</source>
        <translation>最后看到的状态</translation>
    </message>
    <message>
        <source>No node of the cluster answers; this is what was read %1.</source>
        <translation>集群中没有节点响应；所示内容读取于 %1。</translation>
    </message>
    <message>
        <source>The node is offline</source>
        <translation>节点离线</translation>
    </message>
    <message>
        <source>The rest of the cluster answers, and says that this node does not.</source>
        <translation>集群的其余部分有响应，并报告此节点无响应。</translation>
    </message>
    <message>
        <source>The node could not be asked</source>
        <translation>无法查询节点</translation>
    </message>
    <message>
        <source>The cluster answers; what was passed on to this node came back with: %1</source>
        <translation>集群有响应；转发到此节点的请求返回：%1</translation>
    </message>
    <message>
        <source>Show its &amp;guests</source>
        <translation>显示其客户机(&amp;G)</translation>
    </message>
    <message>
        <source>Read &amp;again</source>
        <translation>重新读取(&amp;A)</translation>
    </message>
    <message>
        <source>Storages it sees</source>
        <translation>可见的存储</translation>
    </message>
    <message>
        <source>None is known.</source>
        <translation>尚无已知存储。</translation>
    </message>
</context>
<context>
    <name>wingman::ui::NodeFacts</name>
    <message>
        <source>active</source>
        <comment>a subscription</comment>
        <translation>有效</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a subscription</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>expired</source>
        <comment>a subscription</comment>
        <translation>已过期</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <comment>a subscription</comment>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>Certificate %1</source>
        <comment>its file</comment>
        <translation>证书 %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <comment>how long ago</comment>
        <translation>到期于 %1</translation>
    </message>
    <message>
        <source>valid until %1 (%2)</source>
        <comment>a moment, in how long</comment>
        <translation>有效至 %1（%2）</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <comment>updates</comment>
        <translation>没有等待的更新</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) wait</source>
        <translation>
            <numerusform>%n 个软件包等待更新</numerusform>
        </translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Notices</name>
    <message numerus="yes">
        <source>%n approval(s) wait</source>
        <translation>
            <numerusform>%n 项审批等待中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) ended well</source>
        <translation>
            <numerusform>%n 个操作顺利结束</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) did not succeed</source>
        <translation>
            <numerusform>%n 个操作未成功</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s) do not answer</source>
        <translation>
            <numerusform>%n 个端点无响应</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s) answer again</source>
        <translation>
            <numerusform>%n 个端点恢复响应</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n container(s) became unhealthy</source>
        <translation>
            <numerusform>%n 个容器变为不健康</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>It did not succeed</source>
        <translation>未成功</translation>
    </message>
    <message>
        <source>It was not carried out</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>An endpoint answers again</source>
        <translation>一个端点恢复响应</translation>
    </message>
    <message>
        <source>An endpoint does not answer</source>
        <translation>一个端点无响应</translation>
    </message>
    <message>
        <source>A container became unhealthy</source>
        <translation>一个容器变为不健康</translation>
    </message>
    <message>
        <source>Open the plan to decide.</source>
        <translation>打开计划以作决定。</translation>
    </message>
    <message>
        <source>Unlock Wingman to see what it is about.</source>
        <translation>解锁 Wingman 以查看详情。</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Operations</name>
    <message>
        <source>Start %1</source>
        <translation>启动 %1</translation>
    </message>
    <message>
        <source>Approve and start %1</source>
        <translation>批准并启动 %1</translation>
    </message>
    <message>
        <source>Starting %1</source>
        <translation>正在启动 %1</translation>
    </message>
    <message>
        <source>Started: %1</source>
        <translation>已启动：%1</translation>
    </message>
    <message>
        <source>Ask the engine to start it</source>
        <translation>请求引擎启动它</translation>
    </message>
    <message>
        <source>Ask the engine to let it go on</source>
        <translation>请求引擎让它继续运行</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>停止 %1</translation>
    </message>
    <message>
        <source>Approve and stop %1</source>
        <translation>批准并停止 %1</translation>
    </message>
    <message>
        <source>Stopping %1</source>
        <translation>正在停止 %1</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>已停止：%1</translation>
    </message>
    <message>
        <source>Ask the engine to stop it</source>
        <translation>请求引擎停止它</translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation>重启 %1</translation>
    </message>
    <message>
        <source>Approve and restart %1</source>
        <translation>批准并重启 %1</translation>
    </message>
    <message>
        <source>Restarting %1</source>
        <translation>正在重启 %1</translation>
    </message>
    <message>
        <source>Restarted: %1</source>
        <translation>已重启：%1</translation>
    </message>
    <message>
        <source>Ask the engine to restart it</source>
        <translation>请求引擎重启它</translation>
    </message>
    <message>
        <source>Not needed: a restart keeps its configuration and data</source>
        <translation>无需撤销：重启会保留其配置和数据</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>暂停 %1</translation>
    </message>
    <message>
        <source>Approve and pause %1</source>
        <translation>批准并暂停 %1</translation>
    </message>
    <message>
        <source>Pausing %1</source>
        <translation>正在暂停 %1</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>已暂停：%1</translation>
    </message>
    <message>
        <source>Ask the engine to hold it still</source>
        <translation>请求引擎使其停住</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>将 %1 重命名为 %2</translation>
    </message>
    <message>
        <source>Approve and rename %1 to %2</source>
        <translation>批准并将 %1 重命名为 %2</translation>
    </message>
    <message>
        <source>Renaming %1 to %2</source>
        <translation>正在将 %1 重命名为 %2</translation>
    </message>
    <message>
        <source>Renamed: %1 is now %2</source>
        <translation>已重命名：%1 现为 %2</translation>
    </message>
    <message>
        <source>Ask the engine to rename it to %2</source>
        <translation>请求引擎将其重命名为 %2</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>重命名 %1</translation>
    </message>
    <message>
        <source>Approve and rename %1</source>
        <translation>批准并重命名 %1</translation>
    </message>
    <message>
        <source>Renaming %1</source>
        <translation>正在重命名 %1</translation>
    </message>
    <message>
        <source>Renamed: %1</source>
        <translation>已重命名：%1</translation>
    </message>
    <message>
        <source>Ask the engine to rename it</source>
        <translation>请求引擎重命名它</translation>
    </message>
    <message>
        <source>Kill %1</source>
        <translation>强制终止 %1</translation>
    </message>
    <message>
        <source>Approve and kill %1</source>
        <translation>批准并强制终止 %1</translation>
    </message>
    <message>
        <source>Killing %1</source>
        <translation>正在强制终止 %1</translation>
    </message>
    <message>
        <source>Killed: %1</source>
        <translation>已强制终止：%1</translation>
    </message>
    <message>
        <source>Ask the engine to end it at once</source>
        <translation>请求引擎立即结束它</translation>
    </message>
    <message>
        <source>It can be started again; what it had not written yet stays lost</source>
        <translation>可以再次启动；尚未写入的内容无法找回</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Approve and remove %1</source>
        <translation>批准并移除 %1</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>正在移除 %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>已移除：%1</translation>
    </message>
    <message>
        <source>Ask the engine to remove it</source>
        <translation>请求引擎移除它</translation>
    </message>
    <message>
        <source>Not possible: what it wrote outside of volumes is gone for good</source>
        <translation>不可能：它在卷以外写入的内容将永久消失</translation>
    </message>
    <message>
        <source>Bring up the test stack on %1</source>
        <translation>在 %1 上启动测试栈</translation>
    </message>
    <message>
        <source>Approve and bring up the test stack on %1</source>
        <translation>批准并在 %1 上启动测试栈</translation>
    </message>
    <message>
        <source>Bringing up the test stack on %1</source>
        <translation>正在 %1 上启动测试栈</translation>
    </message>
    <message>
        <source>The test stack is up on %1</source>
        <translation>测试栈已在 %1 上运行</translation>
    </message>
    <message>
        <source>Take the test stack down again; it holds nothing of yours</source>
        <translation>再次拆除测试栈；其中没有您的任何内容</translation>
    </message>
    <message>
        <source>Take down the test stack on %1</source>
        <translation>拆除 %1 上的测试栈</translation>
    </message>
    <message>
        <source>Approve and take down the test stack on %1</source>
        <translation>批准并拆除 %1 上的测试栈</translation>
    </message>
    <message>
        <source>Taking down the test stack on %1</source>
        <translation>正在拆除 %1 上的测试栈</translation>
    </message>
    <message>
        <source>The test stack is down on %1</source>
        <translation>%1 上的测试栈已拆除</translation>
    </message>
    <message>
        <source>Bring it up again; it begins anew</source>
        <translation>再次启动；将从头开始</translation>
    </message>
    <message>
        <source>Ask the node to start it</source>
        <translation>请求节点启动它</translation>
    </message>
    <message>
        <source>Shut down %1</source>
        <translation>关闭 %1</translation>
    </message>
    <message>
        <source>Approve and shut down %1</source>
        <translation>批准并关闭 %1</translation>
    </message>
    <message>
        <source>Shutting down %1</source>
        <translation>正在关闭 %1</translation>
    </message>
    <message>
        <source>Shut down: %1</source>
        <translation>已关闭：%1</translation>
    </message>
    <message>
        <source>Ask the node to let it end by itself</source>
        <translation>请求节点让它自行结束</translation>
    </message>
    <message>
        <source>Reboot %1</source>
        <translation>重新引导 %1</translation>
    </message>
    <message>
        <source>Approve and reboot %1</source>
        <translation>批准并重新引导 %1</translation>
    </message>
    <message>
        <source>Rebooting %1</source>
        <translation>正在重新引导 %1</translation>
    </message>
    <message>
        <source>Rebooted: %1</source>
        <translation>已重新引导：%1</translation>
    </message>
    <message>
        <source>Ask the node to reboot it</source>
        <translation>请求节点重新引导它</translation>
    </message>
    <message>
        <source>Not needed: a reboot keeps its configuration and disks</source>
        <translation>无需撤销：重新引导会保留其配置和磁盘</translation>
    </message>
    <message>
        <source>Stop %1 at once</source>
        <translation>立即停止 %1</translation>
    </message>
    <message>
        <source>Approve and stop %1 at once</source>
        <translation>批准并立即停止 %1</translation>
    </message>
    <message>
        <source>Stopping %1 at once</source>
        <translation>正在立即停止 %1</translation>
    </message>
    <message>
        <source>Ask the node to cut its power</source>
        <translation>请求节点切断其电源</translation>
    </message>
    <message>
        <source>Change the policy</source>
        <translation>更改策略</translation>
    </message>
    <message>
        <source>Changing the policy</source>
        <translation>正在更改策略</translation>
    </message>
    <message>
        <source>The policy was changed</source>
        <translation>策略已更改</translation>
    </message>
    <message>
        <source>Write a new version of the policy</source>
        <translation>写入策略的新版本</translation>
    </message>
    <message>
        <source>Change it back; every version is kept</source>
        <translation>改回去；每个版本都会保留</translation>
    </message>
    <message>
        <source>Put %2 on the denylist</source>
        <translation>将 %2 加入拒绝列表</translation>
    </message>
    <message>
        <source>Putting %2 on the denylist</source>
        <translation>正在将 %2 加入拒绝列表</translation>
    </message>
    <message>
        <source>%2 is on the denylist</source>
        <translation>%2 已在拒绝列表中</translation>
    </message>
    <message>
        <source>Put %2 on the allowlist</source>
        <translation>将 %2 加入允许列表</translation>
    </message>
    <message>
        <source>Putting %2 on the allowlist</source>
        <translation>正在将 %2 加入允许列表</translation>
    </message>
    <message>
        <source>%2 is on the allowlist</source>
        <translation>%2 已在允许列表中</translation>
    </message>
    <message>
        <source>Take %2 off the denylist</source>
        <translation>将 %2 移出拒绝列表</translation>
    </message>
    <message>
        <source>Taking %2 off the denylist</source>
        <translation>正在将 %2 移出拒绝列表</translation>
    </message>
    <message>
        <source>%2 is off the denylist</source>
        <translation>%2 已移出拒绝列表</translation>
    </message>
    <message>
        <source>Take %2 off the allowlist</source>
        <translation>将 %2 移出允许列表</translation>
    </message>
    <message>
        <source>Taking %2 off the allowlist</source>
        <translation>正在将 %2 移出允许列表</translation>
    </message>
    <message>
        <source>%2 is off the allowlist</source>
        <translation>%2 已移出允许列表</translation>
    </message>
    <message>
        <source>Allow dangerous operations for a while</source>
        <translation>暂时允许危险操作</translation>
    </message>
    <message>
        <source>Allowing dangerous operations</source>
        <translation>正在允许危险操作</translation>
    </message>
    <message>
        <source>Dangerous operations are allowed for a while</source>
        <translation>暂时允许危险操作</translation>
    </message>
    <message>
        <source>It ends by itself, or stop it at any time</source>
        <translation>会自行结束，也可随时停止</translation>
    </message>
    <message>
        <source>Stop allowing dangerous operations</source>
        <translation>停止允许危险操作</translation>
    </message>
    <message>
        <source>Ending dangerous operations</source>
        <translation>正在结束危险操作</translation>
    </message>
    <message>
        <source>Dangerous operations are off</source>
        <translation>危险操作已关闭</translation>
    </message>
    <message>
        <source>Allow them again for a while</source>
        <translation>再次暂时允许</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>将 %1 设为 %2</translation>
    </message>
    <message>
        <source>Setting %1 to %2</source>
        <translation>正在将 %1 设为 %2</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1 现为 %2</translation>
    </message>
    <message>
        <source>Write a new version of the settings</source>
        <translation>写入设置的新版本</translation>
    </message>
    <message>
        <source>Set it back; every version is kept</source>
        <translation>设回原值；每个版本都会保留</translation>
    </message>
    <message>
        <source>Save endpoint %1</source>
        <translation>保存端点 %1</translation>
    </message>
    <message>
        <source>Saving endpoint %1</source>
        <translation>正在保存端点 %1</translation>
    </message>
    <message>
        <source>Saved: endpoint %1</source>
        <translation>已保存：端点 %1</translation>
    </message>
    <message>
        <source>Write a new version of the endpoints</source>
        <translation>写入端点的新版本</translation>
    </message>
    <message>
        <source>Forget it again; nothing at the endpoint changes</source>
        <translation>再次移除；端点处不作任何更改</translation>
    </message>
    <message>
        <source>Forget endpoint %1</source>
        <translation>移除端点 %1</translation>
    </message>
    <message>
        <source>Forgetting endpoint %1</source>
        <translation>正在移除端点 %1</translation>
    </message>
    <message>
        <source>Forgotten: endpoint %1</source>
        <translation>已移除：端点 %1</translation>
    </message>
    <message>
        <source>Save it again; nothing at the endpoint changes</source>
        <translation>再次保存；端点处不作任何更改</translation>
    </message>
    <message>
        <source>Arm %2</source>
        <translation>启用 %2</translation>
    </message>
    <message>
        <source>Arming %2</source>
        <translation>正在启用 %2</translation>
    </message>
    <message>
        <source>Armed: %2</source>
        <translation>已启用：%2</translation>
    </message>
    <message>
        <source>Write the armed mode down</source>
        <translation>记下启用的模式</translation>
    </message>
    <message>
        <source>Disarm at any time</source>
        <translation>可随时解除启用</translation>
    </message>
    <message>
        <source>Disarm</source>
        <translation>解除启用</translation>
    </message>
    <message>
        <source>Disarming</source>
        <translation>正在解除启用</translation>
    </message>
    <message>
        <source>Disarmed</source>
        <translation>已解除启用</translation>
    </message>
    <message>
        <source>Write down that nothing is armed</source>
        <translation>记下没有启用任何模式</translation>
    </message>
    <message>
        <source>Arm it again</source>
        <translation>再次启用</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>operation: target</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Approve: %1, %2</source>
        <comment>operation: target</comment>
        <translation>批准：%1，%2</translation>
    </message>
    <message>
        <source>Under way: %1, %2</source>
        <comment>operation: target</comment>
        <translation>进行中：%1，%2</translation>
    </message>
    <message>
        <source>Done: %1, %2</source>
        <comment>operation: target</comment>
        <translation>完成：%1，%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>VMID and name of a guest</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n container(s)</source>
        <translation>
            <numerusform>%n 个容器</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n virtual machine(s)</source>
        <translation>
            <numerusform>%n 台虚拟机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system container(s)</source>
        <translation>
            <numerusform>%n 个系统容器</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>%n 个目标</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>恢复 %1</translation>
    </message>
    <message>
        <source>Approve and resume %1</source>
        <translation>批准并恢复 %1</translation>
    </message>
    <message>
        <source>Resuming %1</source>
        <translation>正在恢复 %1</translation>
    </message>
    <message>
        <source>Resumed: %1</source>
        <translation>已恢复：%1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Kill</source>
        <translation>强制终止</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Reboot</source>
        <translation>重新引导</translation>
    </message>
    <message>
        <source>Stop at once</source>
        <translation>立即停止</translation>
    </message>
    <message>
        <source>Ask the node to let it go on</source>
        <translation>请求节点让它继续运行</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>Suspend %1</source>
        <translation>挂起 %1</translation>
    </message>
    <message>
        <source>Approve and suspend %1</source>
        <translation>批准并挂起 %1</translation>
    </message>
    <message>
        <source>Suspending %1</source>
        <translation>正在挂起 %1</translation>
    </message>
    <message>
        <source>Suspended: %1</source>
        <translation>已挂起：%1</translation>
    </message>
    <message>
        <source>Ask the node to hold it still</source>
        <translation>请求节点使其停住</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>重置 %1</translation>
    </message>
    <message>
        <source>Approve and reset %1</source>
        <translation>批准并重置 %1</translation>
    </message>
    <message>
        <source>Resetting %1</source>
        <translation>正在重置 %1</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>已重置：%1</translation>
    </message>
    <message>
        <source>Ask the node to restart it as if its power had failed</source>
        <translation>请求节点如同断电后那样重启它</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>what opens its plan: Restart web-1</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Begin the test stack anew on %1</source>
        <translation>在 %1 上重建测试栈</translation>
    </message>
    <message>
        <source>Approve and begin the test stack anew on %1</source>
        <translation>批准并在 %1 上重建测试栈</translation>
    </message>
    <message>
        <source>Beginning the test stack anew on %1</source>
        <translation>正在 %1 上重建测试栈</translation>
    </message>
    <message>
        <source>The test stack is new on %1</source>
        <translation>%1 上的测试栈已重建</translation>
    </message>
    <message>
        <source>Not needed: it holds nothing of yours</source>
        <translation>无需撤销：其中没有您的任何内容</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>创建快照</translation>
    </message>
    <message>
        <source>Take snapshot %2 of %1</source>
        <translation>创建 %1 的快照 %2</translation>
    </message>
    <message>
        <source>Approve and take snapshot %2 of %1</source>
        <translation>批准并创建 %1 的快照 %2</translation>
    </message>
    <message>
        <source>Taking snapshot %2 of %1</source>
        <translation>正在创建 %1 的快照 %2</translation>
    </message>
    <message>
        <source>Snapshot taken: %2 of %1</source>
        <translation>已创建快照：%1 的 %2</translation>
    </message>
    <message>
        <source>Ask the node for snapshot %2</source>
        <translation>请求节点创建快照 %2</translation>
    </message>
    <message>
        <source>Take a snapshot of %1</source>
        <translation>创建 %1 的快照</translation>
    </message>
    <message>
        <source>Approve and take a snapshot of %1</source>
        <translation>批准并创建 %1 的快照</translation>
    </message>
    <message>
        <source>Taking a snapshot of %1</source>
        <translation>正在创建 %1 的快照</translation>
    </message>
    <message>
        <source>Snapshot taken: %1</source>
        <translation>已创建快照：%1</translation>
    </message>
    <message>
        <source>Ask the node for a snapshot</source>
        <translation>请求节点创建快照</translation>
    </message>
    <message>
        <source>Delete a snapshot</source>
        <translation>删除快照</translation>
    </message>
    <message>
        <source>Delete snapshot %2 of %1</source>
        <translation>删除 %1 的快照 %2</translation>
    </message>
    <message>
        <source>Approve and delete snapshot %2 of %1</source>
        <translation>批准并删除 %1 的快照 %2</translation>
    </message>
    <message>
        <source>Deleting snapshot %2 of %1</source>
        <translation>正在删除 %1 的快照 %2</translation>
    </message>
    <message>
        <source>Snapshot deleted: %2 of %1</source>
        <translation>已删除快照：%1 的 %2</translation>
    </message>
    <message>
        <source>Ask the node to delete snapshot %2</source>
        <translation>请求节点删除快照 %2</translation>
    </message>
    <message>
        <source>Not possible: what the guest was then is gone for good</source>
        <translation>不可能：客户机当时的状态将永久消失</translation>
    </message>
    <message>
        <source>Delete a snapshot of %1</source>
        <translation>删除 %1 的快照</translation>
    </message>
    <message>
        <source>Approve and delete a snapshot of %1</source>
        <translation>批准并删除 %1 的快照</translation>
    </message>
    <message>
        <source>Deleting a snapshot of %1</source>
        <translation>正在删除 %1 的快照</translation>
    </message>
    <message>
        <source>Snapshot deleted: %1</source>
        <translation>已删除快照：%1</translation>
    </message>
    <message>
        <source>Ask the node to delete the snapshot</source>
        <translation>请求节点删除快照</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>回滚</translation>
    </message>
    <message>
        <source>Roll %1 back to %2</source>
        <translation>将 %1 回滚到 %2</translation>
    </message>
    <message>
        <source>Approve and roll %1 back to %2</source>
        <translation>批准并将 %1 回滚到 %2</translation>
    </message>
    <message>
        <source>Rolling %1 back to %2</source>
        <translation>正在将 %1 回滚到 %2</translation>
    </message>
    <message>
        <source>Rolled back: %1 to %2</source>
        <translation>已回滚：%1 到 %2</translation>
    </message>
    <message>
        <source>Ask the node to go back to snapshot %2</source>
        <translation>请求节点回到快照 %2</translation>
    </message>
    <message>
        <source>Not possible: what was written since the snapshot is gone for good</source>
        <translation>不可能：快照之后写入的内容将永久消失</translation>
    </message>
    <message>
        <source>Roll %1 back to a snapshot</source>
        <translation>将 %1 回滚到快照</translation>
    </message>
    <message>
        <source>Approve and roll %1 back to a snapshot</source>
        <translation>批准并将 %1 回滚到快照</translation>
    </message>
    <message>
        <source>Rolling %1 back</source>
        <translation>正在回滚 %1</translation>
    </message>
    <message>
        <source>Rolled back: %1</source>
        <translation>已回滚：%1</translation>
    </message>
    <message>
        <source>Ask the node to go back to the snapshot</source>
        <translation>请求节点回到快照</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Back up %1 to %2</source>
        <translation>将 %1 备份到 %2</translation>
    </message>
    <message>
        <source>Approve and back up %1 to %2</source>
        <translation>批准并将 %1 备份到 %2</translation>
    </message>
    <message>
        <source>Backing up %1 to %2</source>
        <translation>正在将 %1 备份到 %2</translation>
    </message>
    <message>
        <source>Backed up: %1 to %2</source>
        <translation>已备份：%1 到 %2</translation>
    </message>
    <message>
        <source>Ask the node for a backup to %2</source>
        <translation>请求节点备份到 %2</translation>
    </message>
    <message>
        <source>Not needed: the guest stays as it is, and the copy can be deleted</source>
        <translation>无需撤销：客户机保持原样，副本可以删除</translation>
    </message>
    <message>
        <source>Back up %1</source>
        <translation>备份 %1</translation>
    </message>
    <message>
        <source>Approve and back up %1</source>
        <translation>批准并备份 %1</translation>
    </message>
    <message>
        <source>Backing up %1</source>
        <translation>正在备份 %1</translation>
    </message>
    <message>
        <source>Backed up: %1</source>
        <translation>已备份：%1</translation>
    </message>
    <message>
        <source>Ask the node for a backup</source>
        <translation>请求节点进行备份</translation>
    </message>
    <message>
        <source>Migrate</source>
        <translation>迁移</translation>
    </message>
    <message>
        <source>Migrate %1 to %2</source>
        <translation>将 %1 迁移到 %2</translation>
    </message>
    <message>
        <source>Approve and migrate %1 to %2</source>
        <translation>批准并将 %1 迁移到 %2</translation>
    </message>
    <message>
        <source>Migrating %1 to %2</source>
        <translation>正在将 %1 迁移到 %2</translation>
    </message>
    <message>
        <source>Migrated: %1 is on %2</source>
        <translation>已迁移：%1 位于 %2</translation>
    </message>
    <message>
        <source>Ask the node to hand it over to %2</source>
        <translation>请求节点将其移交给 %2</translation>
    </message>
    <message>
        <source>Migrate %1</source>
        <translation>迁移 %1</translation>
    </message>
    <message>
        <source>Approve and migrate %1</source>
        <translation>批准并迁移 %1</translation>
    </message>
    <message>
        <source>Migrating %1</source>
        <translation>正在迁移 %1</translation>
    </message>
    <message>
        <source>Migrated: %1</source>
        <translation>已迁移：%1</translation>
    </message>
    <message>
        <source>Ask the node to hand it over</source>
        <translation>请求节点将其移交</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>克隆</translation>
    </message>
    <message>
        <source>Clone %1 as %2</source>
        <translation>将 %1 克隆为 %2</translation>
    </message>
    <message>
        <source>Approve and clone %1 as %2</source>
        <translation>批准并将 %1 克隆为 %2</translation>
    </message>
    <message>
        <source>Cloning %1 as %2</source>
        <translation>正在将 %1 克隆为 %2</translation>
    </message>
    <message>
        <source>Cloned: %1 as %2</source>
        <translation>已克隆：%1 为 %2</translation>
    </message>
    <message>
        <source>Ask the node for clone %2</source>
        <translation>请求节点创建克隆 %2</translation>
    </message>
    <message>
        <source>Not needed: the guest stays as it is, and the clone can be destroyed</source>
        <translation>无需撤销：客户机保持原样，克隆可以销毁</translation>
    </message>
    <message>
        <source>Clone %1</source>
        <translation>克隆 %1</translation>
    </message>
    <message>
        <source>Approve and clone %1</source>
        <translation>批准并克隆 %1</translation>
    </message>
    <message>
        <source>Cloning %1</source>
        <translation>正在克隆 %1</translation>
    </message>
    <message>
        <source>Cloned: %1</source>
        <translation>已克隆：%1</translation>
    </message>
    <message>
        <source>Ask the node for a clone</source>
        <translation>请求节点创建克隆</translation>
    </message>
    <message>
        <source>Change the configuration</source>
        <translation>更改配置</translation>
    </message>
    <message>
        <source>Change the configuration of %1</source>
        <translation>更改 %1 的配置</translation>
    </message>
    <message>
        <source>Approve and change the configuration of %1</source>
        <translation>批准并更改 %1 的配置</translation>
    </message>
    <message>
        <source>Changing the configuration of %1</source>
        <translation>正在更改 %1 的配置</translation>
    </message>
    <message>
        <source>Configuration changed: %1</source>
        <translation>已更改配置：%1</translation>
    </message>
    <message>
        <source>Ask the node to write the configuration</source>
        <translation>请求节点写入配置</translation>
    </message>
    <message>
        <source>Grow a disk</source>
        <translation>扩大磁盘</translation>
    </message>
    <message>
        <source>Grow disk %2 of %1</source>
        <translation>扩大 %1 的磁盘 %2</translation>
    </message>
    <message>
        <source>Approve and grow disk %2 of %1</source>
        <translation>批准并扩大 %1 的磁盘 %2</translation>
    </message>
    <message>
        <source>Growing disk %2 of %1</source>
        <translation>正在扩大 %1 的磁盘 %2</translation>
    </message>
    <message>
        <source>Grown: disk %2 of %1</source>
        <translation>已扩大：%1 的磁盘 %2</translation>
    </message>
    <message>
        <source>Ask the node to grow disk %2</source>
        <translation>请求节点扩大磁盘 %2</translation>
    </message>
    <message>
        <source>Not possible: a disk can only grow</source>
        <translation>不可能：磁盘只能扩大</translation>
    </message>
    <message>
        <source>Grow a disk of %1</source>
        <translation>扩大 %1 的磁盘</translation>
    </message>
    <message>
        <source>Approve and grow a disk of %1</source>
        <translation>批准并扩大 %1 的磁盘</translation>
    </message>
    <message>
        <source>Growing a disk of %1</source>
        <translation>正在扩大 %1 的磁盘</translation>
    </message>
    <message>
        <source>Grown: a disk of %1</source>
        <translation>已扩大：%1 的磁盘</translation>
    </message>
    <message>
        <source>Ask the node to grow the disk</source>
        <translation>请求节点扩大磁盘</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Restore %1 from a backup</source>
        <translation>从备份恢复 %1</translation>
    </message>
    <message>
        <source>Approve and restore %1 from a backup</source>
        <translation>批准并从备份恢复 %1</translation>
    </message>
    <message>
        <source>Restoring %1 from a backup</source>
        <translation>正在从备份恢复 %1</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>已从备份恢复：%1</translation>
    </message>
    <message>
        <source>Ask the node to restore the backup</source>
        <translation>请求节点恢复备份</translation>
    </message>
    <message>
        <source>Not possible where a guest was overwritten: what it held is gone for good</source>
        <translation>如有客户机被覆盖则不可能：其原有内容将永久消失</translation>
    </message>
    <message>
        <source>Restore a backup as %1</source>
        <translation>将备份恢复为 %1</translation>
    </message>
    <message>
        <source>Approve and restore a backup as %1</source>
        <translation>批准并将备份恢复为 %1</translation>
    </message>
    <message>
        <source>Restoring a backup as %1</source>
        <translation>正在将备份恢复为 %1</translation>
    </message>
    <message>
        <source>Restored: a backup as %1</source>
        <translation>已从备份恢复为 %1</translation>
    </message>
    <message>
        <source>Not needed: nothing that was there is changed, and the new guest can be destroyed</source>
        <translation>无需撤销：不更改任何现有内容，新客户机可以销毁</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>销毁</translation>
    </message>
    <message>
        <source>Destroy %1</source>
        <translation>销毁 %1</translation>
    </message>
    <message>
        <source>Approve and destroy %1</source>
        <translation>批准并销毁 %1</translation>
    </message>
    <message>
        <source>Destroying %1</source>
        <translation>正在销毁 %1</translation>
    </message>
    <message>
        <source>Destroyed: %1</source>
        <translation>已销毁：%1</translation>
    </message>
    <message>
        <source>Ask the node to destroy it with its disks</source>
        <translation>请求节点将其连同磁盘一并销毁</translation>
    </message>
    <message>
        <source>Not possible: its disks are gone for good; only a backup brings it back</source>
        <translation>不可能：其磁盘将永久消失；只有备份才能恢复它</translation>
    </message>
    <message>
        <source>Stop the task</source>
        <translation>停止任务</translation>
    </message>
    <message>
        <source>Stop a task on %1</source>
        <translation>停止 %1 上的任务</translation>
    </message>
    <message>
        <source>Approve and stop a task on %1</source>
        <translation>批准并停止 %1 上的任务</translation>
    </message>
    <message>
        <source>Stopping a task on %1</source>
        <translation>正在停止 %1 上的任务</translation>
    </message>
    <message>
        <source>Stopped: a task on %1</source>
        <translation>已停止：%1 上的任务</translation>
    </message>
    <message>
        <source>Ask the node to stop the task</source>
        <translation>请求节点停止任务</translation>
    </message>
    <message>
        <source>Not possible: what the task had not finished stays unfinished</source>
        <translation>不可能：任务尚未完成的部分将保持未完成</translation>
    </message>
    <message>
        <source>Extend the allowlist</source>
        <translation>扩充允许列表</translation>
    </message>
    <message>
        <source>Extending the allowlist</source>
        <translation>正在扩充允许列表</translation>
    </message>
    <message>
        <source>The allowlist was extended</source>
        <translation>允许列表已扩充</translation>
    </message>
    <message>
        <source>Take entries off again; every version is kept</source>
        <translation>再次移出条目；每个版本都会保留</translation>
    </message>
    <message>
        <source>Say in which guest %1 lives</source>
        <translation>指明 %1 所在的客户机</translation>
    </message>
    <message>
        <source>Saying in which guest %1 lives</source>
        <translation>正在指明 %1 所在的客户机</translation>
    </message>
    <message>
        <source>Said: in which guest %1 lives</source>
        <translation>已指明：%1 所在的客户机</translation>
    </message>
    <message>
        <source>Say it differently again; nothing at the endpoint changes</source>
        <translation>可再次改为其他；端点处不作任何更改</translation>
    </message>
    <message>
        <source>Trust the new certificate of %2</source>
        <translation>信任 %2 的新证书</translation>
    </message>
    <message>
        <source>Trusting the new certificate of %2</source>
        <translation>正在信任 %2 的新证书</translation>
    </message>
    <message>
        <source>Trusted: the new certificate of %2</source>
        <translation>已信任：%2 的新证书</translation>
    </message>
    <message>
        <source>Trust the earlier one again; every version is kept</source>
        <translation>再次信任先前的证书；每个版本都会保留</translation>
    </message>
    <message>
        <source>Remove the secret files in %1</source>
        <translation>移除 %1 中的机密文件</translation>
    </message>
    <message>
        <source>Removing the secret files in %1</source>
        <translation>正在移除 %1 中的机密文件</translation>
    </message>
    <message>
        <source>Removed: the secret files in %1</source>
        <translation>已移除：%1 中的机密文件</translation>
    </message>
    <message>
        <source>Delete the files by their names</source>
        <translation>按名称删除文件</translation>
    </message>
    <message>
        <source>Not possible: what was in them is only in the keychain</source>
        <translation>不可能：其中的内容只保存在钥匙串中</translation>
    </message>
</context>
<context>
    <name>wingman::ui::OverviewTab</name>
    <message>
        <source>As last seen</source>
        <translation>最后看到的状态</translation>
    </message>
    <message>
        <source>The endpoint is silent.</source>
        <translation>端点无响应。</translation>
    </message>
    <message>
        <source>Read %1. %2</source>
        <comment>how long ago, and why not later</comment>
        <translation>读取于 %1。%2</translation>
    </message>
    <message>
        <source>See the endpoint</source>
        <translation>查看端点</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>正在测量…</translation>
    </message>
    <message>
        <source>It is not running</source>
        <translation>未在运行</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>CPU · %1</source>
        <comment>age of the number</comment>
        <translation>处理器 · %1</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Memory, limit %1 · %2</source>
        <comment>limit, age of the number</comment>
        <translation>内存，限制 %1 · %2</translation>
    </message>
    <message>
        <source>Memory · %1</source>
        <comment>age of the number</comment>
        <translation>内存 · %1</translation>
    </message>
    <message>
        <source>This cannot be said now: %1</source>
        <translation>目前无法判定：%1</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在询问…</translation>
    </message>
    <message>
        <source>Nothing can be done with it.</source>
        <translation>无法对其执行任何操作。</translation>
    </message>
    <message>
        <source>Not in this state: %1</source>
        <translation>此状态下不可：%1</translation>
    </message>
    <message>
        <source>It could not be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>Nothing happened yet that was seen.</source>
        <translation>尚未观察到任何事件。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>The whole timeline</source>
        <translation>完整时间线</translation>
    </message>
    <message>
        <source>What may be done here</source>
        <translation>此处可执行的操作</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再次询问</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>CPU in the last minutes</source>
        <translation>最近几分钟的处理器使用</translation>
    </message>
    <message>
        <source>Memory in the last minutes</source>
        <translation>最近几分钟的内存使用</translation>
    </message>
    <message numerus="yes">
        <source>CPU, of %n core(s) · %1</source>
        <comment>age of the number</comment>
        <translation>
            <numerusform>处理器，共 %n 个核心 · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::Palette</name>
    <message>
        <source>Nothing is called “%1” here.
Try a name, a verb and a name (“restart web-1”), or one of these first: &gt; commands, @ endpoints, # entries and tags, ? help.</source>
        <translation>此处没有名为“%1”的对象。
请尝试名称、动词加名称（“restart web-1”），或先输入以下之一：&gt; 命令，@ 端点，# 条目和标签，? 帮助。</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n 个结果</numerusform>
        </translation>
    </message>
    <message>
        <source>&gt; commands   @ endpoints   # entries, tags   ? help</source>
        <translation>&gt; 命令   @ 端点   # 条目、标签   ? 帮助</translation>
    </message>
    <message>
        <source>Enter shows the plan. Nothing is done yet.</source>
        <translation>按 Enter 显示计划。尚未执行任何操作。</translation>
    </message>
    <message>
        <source>Enter goes on with this verb.</source>
        <translation>按 Enter 以此动词继续。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>搜索或运行命令</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Policy and lists</source>
        <translation>策略和列表</translation>
    </message>
    <message>
        <source>allow deny self-approval dangerous read-only limits</source>
        <translation>允许 拒绝 自我审批 危险 只读 限制</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>theme dark light contrast density language motion</source>
        <translation>主题 深色 浅色 对比度 密度 语言 动画</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>keys keyboard rebind</source>
        <translation>按键 键盘 重新绑定</translation>
    </message>
    <message>
        <source>Data and limits</source>
        <translation>数据和限制</translation>
    </message>
    <message>
        <source>folder database record keychain</source>
        <translation>文件夹 数据库 记录 钥匙串</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message numerus="yes">
        <source>%n workload(s)</source>
        <translation>
            <numerusform>%n 个工作负载</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · last seen %2 ago</source>
        <comment>where it is</comment>
        <translation>%1 · 最后看到于 %2前</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>where it is, its state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Entry #%1 of the record</source>
        <translation>记录条目 #%1</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet.</source>
        <translation>尚无任何记录。</translation>
    </message>
    <message>
        <source>The newest entry is #%1.</source>
        <translation>最新条目为 #%1。</translation>
    </message>
    <message>
        <source>Type the name of a target</source>
        <translation>输入目标名称</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>已拒绝：%1</translation>
    </message>
    <message>
        <source>This is not possible now.</source>
        <translation>目前无法执行。</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>控制台锁定</translation>
    </message>
    <message>
        <source>passphrase idle screen session unlock</source>
        <translation>密码短语 空闲 屏幕 会话 解锁</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ParameterForm</name>
    <message>
        <source>It is needed.</source>
        <translation>必填。</translation>
    </message>
    <message>
        <source>This does not go: %1.</source>
        <translation>此值不可用：%1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, and what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Give at least one of them.</source>
        <translation>请至少填写其中一项。</translation>
    </message>
    <message>
        <source>Need not be given</source>
        <translation>可不填</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PassphraseSheet</name>
    <message>
        <source>The present passphrase is needed.</source>
        <translation>需要当前的密码短语。</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s) are needed.</source>
        <translation>
            <numerusform>至少需要 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>That is longer than can be kept.</source>
        <translation>超出了可保存的长度。</translation>
    </message>
    <message numerus="yes">
        <source>At least %n different character(s) are needed.</source>
        <translation>
            <numerusform>至少需要 %n 个不同的字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message>
        <source>It is being looked at and recorded.</source>
        <translation>正在检查并记录。</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s); a few words in a row are good. It is kept nowhere: only what proves it is, made so that each guess is slow.</source>
        <translation>
            <numerusform>至少 %n 个字符；连续几个词即可。它不保存在任何地方：只保存能证明它的内容，并使每次猜测都很慢。</numerusform>
        </translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>设置密码短语</translation>
    </message>
    <message>
        <source>With a passphrase the console can be locked: by you, when nobody uses it for a while, and each time it starts.</source>
        <translation>设置密码短语后，控制台可以锁定：由您锁定、一段时间无人使用时，以及每次启动时。</translation>
    </message>
    <message>
        <source>&amp;Set the passphrase</source>
        <translation>设置密码短语(&amp;S)</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>更改密码短语</translation>
    </message>
    <message>
        <source>From now on the new one opens the console.</source>
        <translation>从现在起由新的密码短语解锁控制台。</translation>
    </message>
    <message>
        <source>&amp;Change the passphrase</source>
        <translation>更改密码短语(&amp;C)</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>移除密码短语</translation>
    </message>
    <message>
        <source>The console cannot be locked any more: whoever sits at this desktop can use it.</source>
        <translation>此后无法再锁定控制台：使用此桌面的任何人都可以使用它。</translation>
    </message>
    <message>
        <source>&amp;Remove the passphrase</source>
        <translation>移除密码短语(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Present passphrase</source>
        <translation>当前密码短语(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>新密码短语(&amp;N)</translation>
    </message>
    <message>
        <source>The new one &amp;again</source>
        <translation>再次输入新的(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Plan</name>
    <message>
        <source>running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>created, never started</source>
        <translation>已创建，从未启动</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between promises</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>this console&apos;s own configuration</source>
        <translation>此控制台自身的配置</translation>
    </message>
    <message>
        <source>plan %1, made just now</source>
        <translation>计划 %1，刚刚制定</translation>
    </message>
    <message>
        <source>plan %1, made %2</source>
        <translation>计划 %1，制定于 %2</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>已模拟</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最多 %1</translation>
    </message>
    <message>
        <source>Compare with what was promised</source>
        <translation>与承诺的结果比较</translation>
    </message>
    <message>
        <source>usually about %1, at most %2</source>
        <translation>通常约 %1，最多 %2</translation>
    </message>
    <message>
        <source>“%1”, offered here when it is done</source>
        <translation>“%1”，完成后在此提供</translation>
    </message>
    <message>
        <source>There is no single step back</source>
        <translation>没有一步即可撤销的办法</translation>
    </message>
    <message>
        <source>called %1</source>
        <translation>名为 %1</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between states</comment>
        <translation> 或 </translation>
    </message>
    <message>
        <source>started after now</source>
        <translation>在此之后启动</translation>
    </message>
    <message>
        <source>ended after now</source>
        <translation>在此之后结束</translation>
    </message>
    <message>
        <source>there</source>
        <translation>存在</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已消失</translation>
    </message>
    <message>
        <source>; or </source>
        <comment>between proofs</comment>
        <translation>；或 </translation>
    </message>
    <message>
        <source>%1, within %2</source>
        <comment>promises, time</comment>
        <translation>%1，在 %2 内</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>逐个进行</translation>
    </message>
    <message numerus="yes">
        <source>%n at a time</source>
        <translation>
            <numerusform>每次 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; stops at the first that fails, and leaves the rest as they are</source>
        <translation>%1；遇到首个失败即停止，其余保持原状</translation>
    </message>
    <message>
        <source>%1; goes on where one fails</source>
        <translation>%1；遇到失败仍继续</translation>
    </message>
    <message>
        <source>%1; where an act fails, the guest goes back to the snapshot, else the snapshot is deleted</source>
        <translation>%1；若某个操作失败，客户机回滚到快照，否则删除快照</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PlanButtons</name>
    <message numerus="yes">
        <source>%1 The same for %n more.</source>
        <comment>sentence</comment>
        <translation>
            <numerusform>%1 另有 %n 个相同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks for the approval, gives it in your name, and starts: all on record.</source>
        <translation>申请审批、以您的名义批准并启动：全部记录在案。</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>申请审批</translation>
    </message>
    <message>
        <source>Ask someone else</source>
        <translation>请他人审批</translation>
    </message>
    <message>
        <source>The request lies in the approvals of Audit for 30 minutes.</source>
        <translation>申请会在“审计”的审批中保留 30 分钟。</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>It can be started then; approving does not start it.</source>
        <translation>之后即可启动；批准并不会启动它。</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>The plan is over then; whoever asked reads your reason.</source>
        <translation>计划随即结束；申请人会看到您的理由。</translation>
    </message>
    <message>
        <source>Withdraw the request</source>
        <translation>撤回申请</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>The plan is over then; nothing was sent.</source>
        <translation>计划随即结束；未发送任何内容。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>What was sent already cannot be called back; nothing further is sent.</source>
        <translation>已发送的无法收回；不再发送其他内容。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>重新计划</translation>
    </message>
    <message>
        <source>Reads again what is there; nothing is changed by planning.</source>
        <translation>重新读取现状；计划不会更改任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>Plan the other %n</source>
        <translation>
            <numerusform>计划其余 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the targets that policy refuses.</source>
        <translation>不含策略拒绝的目标。</translation>
    </message>
    <message numerus="yes">
        <source>Retry the %n that failed</source>
        <translation>
            <numerusform>重试失败的 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>A new plan for these alone.</source>
        <translation>仅针对这些目标的新计划。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再次查看</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>撤销…</translation>
    </message>
    <message>
        <source>Plans “%1”.</source>
        <translation>计划“%1”。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stops reading; nothing was changed.</source>
        <translation>停止读取；未更改任何内容。</translation>
    </message>
    <message>
        <source>Gives this plan up; nothing was sent.</source>
        <translation>放弃此计划；未发送任何内容。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>It goes on; the activity bar shows it.</source>
        <translation>操作会继续；活动栏会显示。</translation>
    </message>
    <message>
        <source>Writing the request down…</source>
        <translation>正在写入申请…</translation>
    </message>
    <message>
        <source>Reading what is there once more, then approving…</source>
        <translation>正在再次读取现状，然后批准…</translation>
    </message>
    <message>
        <source>Writing the rejection down…</source>
        <translation>正在写入拒绝…</translation>
    </message>
    <message>
        <source>Giving the plan up…</source>
        <translation>正在放弃计划…</translation>
    </message>
    <message>
        <source>Policy: approved</source>
        <translation>策略：已批准</translation>
    </message>
    <message>
        <source>You are an approver, and this console lets you approve your own.</source>
        <translation>您是审批人，且此控制台允许您批准自己的申请。</translation>
    </message>
    <message>
        <source>You may approve it: somebody else asked.</source>
        <translation>您可以批准：申请人是他人。</translation>
    </message>
    <message>
        <source>Decided by: %1.</source>
        <translation>由此决定：%1。</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, how long ago</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>您的理由</translation>
    </message>
    <message>
        <source>Their reason</source>
        <translation>对方的理由</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>read %1; policy version %2</source>
        <translation>读取于 %1；策略版本 %2</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Lapses</source>
        <translation>失效时间</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Success means</source>
        <translation>成功意味着</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PlanCheckRows</name>
    <message>
        <source>Holds</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>Does not hold, but does not forbid it</source>
        <translation>不成立，但不妨碍操作</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>condition, whether it holds</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: read was %2</source>
        <translation>%1：读到的是 %2</translation>
    </message>
    <message>
        <source>Checked before</source>
        <translation>事前检查</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PlanChecks</name>
    <message>
        <source>%1 for %2</source>
        <comment>state, age</comment>
        <translation>%1，已持续 %2</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>它存在</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Nothing of this name is there yet</source>
        <translation>尚无同名对象</translation>
    </message>
    <message>
        <source>Its state allows it</source>
        <translation>其状态允许</translation>
    </message>
    <message>
        <source>not locked</source>
        <translation>未锁定</translation>
    </message>
    <message>
        <source>a guest</source>
        <translation>客户机</translation>
    </message>
    <message>
        <source>a template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Nobody has changed it meanwhile</source>
        <translation>期间无人更改</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>It is healthy</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>still starting</source>
        <translation>仍在启动</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>不健康</translation>
    </message>
    <message>
        <source>Nobody else is changing it</source>
        <translation>没有他人正在更改它</translation>
    </message>
    <message>
        <source>not protected</source>
        <translation>未受保护</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>受保护</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>not managed</source>
        <translation>未受管理</translation>
    </message>
    <message>
        <source>managed</source>
        <translation>受管理</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>there, but not finished</source>
        <translation>存在，但尚未完成</translation>
    </message>
    <message>
        <source>there</source>
        <translation>存在</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>未被使用</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PlanCourse</name>
    <message>
        <source>Not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Sent, no answer yet</source>
        <translation>已发送，尚无响应</translation>
    </message>
    <message>
        <source>Answered, not on record yet</source>
        <translation>已响应，尚未记录</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>It was so already</source>
        <translation>本来如此</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>已模拟</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未执行</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PlanDependents</name>
    <message>
        <source>dependent on it</source>
        <translation>依赖于它</translation>
    </message>
    <message>
        <source>in its network</source>
        <translation>位于其网络中</translation>
    </message>
    <message>
        <source>with its volume %1 too</source>
        <translation>同样使用卷 %1</translation>
    </message>
    <message>
        <source>in the project %1 too</source>
        <translation>同样属于项目 %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 及另外 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::PlanEffects</name>
    <message>
        <source>Who stands on it is not known: its endpoint was never read.</source>
        <translation>依赖它的对象未知：其端点从未读取过。</translation>
    </message>
    <message>
        <source>Nothing else that is known here stands on it.</source>
        <translation>已知范围内没有其他对象依赖它。</translation>
    </message>
    <message>
        <source>As of %1 ago: the endpoint does not answer.</source>
        <translation>截至 %1前：端点无响应。</translation>
    </message>
    <message>
        <source>%1 As of %2 ago: the endpoint does not answer.</source>
        <translation>%1 截至 %2前：端点无响应。</translation>
    </message>
    <message>
        <source>Who feels it</source>
        <translation>受影响者</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PlanForm</name>
    <message>
        <source>%1: %2</source>
        <comment>key, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Why? It is kept with the record, and whoever asked reads it</source>
        <translation>为什么？理由随记录保存，申请人会看到</translation>
    </message>
    <message>
        <source>Why? It is kept with the record</source>
        <translation>为什么？理由随记录保存</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>确认(&amp;C)</translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation>输入 %1</translation>
    </message>
    <message>
        <source>Confirm by typing %1</source>
        <translation>输入 %1 以确认</translation>
    </message>
    <message>
        <source>It matches.</source>
        <translation>一致。</translation>
    </message>
    <message>
        <source>Data is lost or the risk is high: type “%1”, exactly so.</source>
        <translation>将丢失数据或风险较高：请准确输入“%1”。</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PlanGuard</name>
    <message>
        <source>Take a &amp;snapshot of the guest first, and go back to it where this fails</source>
        <translation>先创建客户机的快照(&amp;S)，失败时回滚到它</translation>
    </message>
    <message>
        <source>Take a snapshot of the guest first</source>
        <translation>先创建客户机的快照</translation>
    </message>
    <message>
        <source>The engine lives in %1. Where all goes well the snapshot is deleted. Going back loses what was written in the guest meanwhile, so it asks for what a rollback asks for.</source>
        <translation>引擎位于 %1。一切顺利时会删除快照。回滚会丢失客户机在此期间写入的内容，因此它要求与回滚相同的条件。</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PlanOutcome</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康状况</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>启动时间</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>退出代码</translation>
    </message>
    <message>
        <source>Restarts by the engine</source>
        <translation>引擎重启次数</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Partly done: %1</source>
        <translation>部分完成：%1</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>未执行：%1</translation>
    </message>
    <message>
        <source>Simulated: planned on real facts, carried out on paper only.</source>
        <translation>已模拟：基于真实情况计划，仅在纸面上执行。</translation>
    </message>
    <message>
        <source>In the demonstration only: no real machine was touched.</source>
        <translation>仅为演示：未触及任何真实机器。</translation>
    </message>
    <message>
        <source>It was read back and is as promised.</source>
        <translation>已回读，与承诺一致。</translation>
    </message>
    <message>
        <source>Not known yet: %1</source>
        <translation>尚不清楚：%1</translation>
    </message>
    <message>
        <source>It is looked up by itself until it is known. Do not repeat it before.</source>
        <translation>会自动查询直至查明。在此之前请勿重复操作。</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>已停止：%1</translation>
    </message>
    <message>
        <source>What had been sent by then was brought to its end; the steps say how.</source>
        <translation>当时已发送的均已执行至结束；详见各步骤。</translation>
    </message>
    <message>
        <source>Nothing had been sent; nothing was changed.</source>
        <translation>当时未发送任何内容；未作任何更改。</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>已撤回：%1</translation>
    </message>
    <message>
        <source>Nothing was sent; the record says that it was given up.</source>
        <translation>未发送任何内容；记录中注明已放弃。</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>已拒绝：%1</translation>
    </message>
    <message>
        <source>Talk to whoever rejected it, then plan again.</source>
        <translation>请与拒绝者沟通，然后重新计划。</translation>
    </message>
    <message>
        <source>Lapsed: %1</source>
        <translation>已失效：%1</translation>
    </message>
    <message>
        <source>Plan again: what is there may have changed meanwhile.</source>
        <translation>请重新计划：期间现状可能已变化。</translation>
    </message>
    <message>
        <source>This plan no longer holds</source>
        <translation>此计划不再成立</translation>
    </message>
    <message>
        <source>What is there is not what was planned for, so nothing was done.</source>
        <translation>现状与计划所依据的不同，因此未执行任何操作。</translation>
    </message>
    <message>
        <source>Look at the difference, then plan again.</source>
        <translation>请查看差异，然后重新计划。</translation>
    </message>
    <message>
        <source>Look at its logs and its state before you try again.</source>
        <translation>重试前请查看其日志和状态。</translation>
    </message>
    <message>
        <source>The engine&apos;s own words say why. Change that, then plan again.</source>
        <translation>引擎的原话说明了原因。请作相应更改，然后重新计划。</translation>
    </message>
    <message>
        <source>The engine failed inside. Look at its own log, then plan again.</source>
        <translation>引擎内部出错。请查看其自身日志，然后重新计划。</translation>
    </message>
    <message>
        <source>Nothing was sent. Run the doctor for this endpoint in Fleet, then try again.</source>
        <translation>未发送任何内容。请在“机群”中为此端点运行诊断，然后重试。</translation>
    </message>
    <message>
        <source>The engine does not let this account do it. Check the rights of its socket or token.</source>
        <translation>引擎不允许此账户执行。请检查其套接字或令牌的权限。</translation>
    </message>
    <message>
        <source>It is safe to try again.</source>
        <translation>可以安全地重试。</translation>
    </message>
    <message>
        <source>Look at the targets that failed; they can be tried again without the others.</source>
        <translation>请查看失败的目标；可以单独重试。</translation>
    </message>
    <message>
        <source>Try again; if it stays slow, run the doctor for this endpoint in Fleet.</source>
        <translation>请重试；如仍缓慢，请在“机群”中为此端点运行诊断。</translation>
    </message>
    <message>
        <source>Free some space in the data folder, then try again.</source>
        <translation>请在数据文件夹中释放空间，然后重试。</translation>
    </message>
    <message>
        <source>Verify the chain in Audit before anything else.</source>
        <translation>请先在“审计”中验证链，再做其他操作。</translation>
    </message>
    <message>
        <source>Look at it in the list again; it may have changed since.</source>
        <translation>请在列表中再次查看；它可能已变化。</translation>
    </message>
    <message>
        <source>there</source>
        <translation>存在</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已消失</translation>
    </message>
    <message>
        <source>The object</source>
        <translation>该对象</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不存在</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PlanRemedies</name>
    <message>
        <source>Put at least one object on an allowlist.</source>
        <translation>请将至少一个对象加入允许列表。</translation>
    </message>
    <message>
        <source>Open the allowlists</source>
        <translation>打开允许列表</translation>
    </message>
    <message>
        <source>Take the entry %1 off the denylist, if it should not be there.</source>
        <translation>如果条目 %1 不应存在，请将其移出拒绝列表。</translation>
    </message>
    <message>
        <source>Open the denylist</source>
        <translation>打开拒绝列表</translation>
    </message>
    <message>
        <source>Wait until an hour has passed, or raise the limit of the policy.</source>
        <translation>请等待一小时，或提高策略的限制。</translation>
    </message>
    <message>
        <source>Open the limits</source>
        <translation>打开限制</translation>
    </message>
    <message>
        <source>Choose fewer targets, each of them once, or raise the limit of the policy.</source>
        <translation>请选择较少的目标，每个只选一次，或提高策略的限制。</translation>
    </message>
    <message>
        <source>See what put the console into this posture, and end that first.</source>
        <translation>请查看控制台为何处于此安全态势，并先消除原因。</translation>
    </message>
    <message>
        <source>Why this posture?</source>
        <translation>为何是此安全态势？</translation>
    </message>
    <message>
        <source>Ask somebody whose role has the permission %1.</source>
        <translation>请联系角色具有权限 %1 的人员。</translation>
    </message>
    <message>
        <source>Wait until Wingman has restarted, then plan again.</source>
        <translation>请等待 Wingman 重启完成，然后重新计划。</translation>
    </message>
    <message>
        <source>Plan again: the posture changed meanwhile.</source>
        <translation>请重新计划：期间安全态势已变化。</translation>
    </message>
    <message>
        <source>What protects it has to be lifted where it was set; Wingman does not do that.</source>
        <translation>保护须在其设置处解除；Wingman 不会这样做。</translation>
    </message>
    <message>
        <source>No allowlist can name this kind of object.</source>
        <translation>没有允许列表可以列入此类对象。</translation>
    </message>
    <message>
        <source>This allowlist is imposed by %1: change it there and start Wingman again.</source>
        <translation>此允许列表由 %1 强制设定：请在那里更改，然后重新启动 Wingman。</translation>
    </message>
    <message>
        <source>Ask an admin to put it on the allowlist “%1”.</source>
        <translation>请管理员将其加入允许列表“%1”。</translation>
    </message>
    <message>
        <source>Put %1 on the allowlist.</source>
        <translation>将 %1 加入允许列表。</translation>
    </message>
    <message>
        <source>Put it on the allowlist…</source>
        <translation>加入允许列表…</translation>
    </message>
    <message>
        <source>Give it %1 in Proxmox. Integration mode acts only on what has it.</source>
        <translation>请在 Proxmox 中为其设置 %1。INTEGRATION 模式只对带有它的对象操作。</translation>
    </message>
    <message>
        <source>Create it with the label %1; a label cannot be added later. Or arm lab and allow it there.</source>
        <translation>请在创建时带上标签 %1；标签无法事后添加。或启用 LAB 并在那里允许它。</translation>
    </message>
    <message>
        <source>Copy the label</source>
        <translation>复制标签</translation>
    </message>
    <message>
        <source>%1 keeps dangerous operations off: change it there and start Wingman again.</source>
        <translation>%1 使危险操作保持关闭：请在那里更改，然后重新启动 Wingman。</translation>
    </message>
    <message>
        <source>Ask an admin to allow dangerous operations for a while.</source>
        <translation>请管理员暂时允许危险操作。</translation>
    </message>
    <message>
        <source>Allow dangerous operations for a while; it ends by itself.</source>
        <translation>暂时允许危险操作；会自行结束。</translation>
    </message>
    <message>
        <source>Allow them for a while…</source>
        <translation>暂时允许…</translation>
    </message>
    <message>
        <source>Read-only is imposed by %1: change it there and start Wingman again.</source>
        <translation>只读由 %1 强制设定：请在那里更改，然后重新启动 Wingman。</translation>
    </message>
    <message>
        <source>Ask an admin to switch read-only off.</source>
        <translation>请管理员关闭只读。</translation>
    </message>
    <message>
        <source>Switch read-only off.</source>
        <translation>关闭只读。</translation>
    </message>
    <message>
        <source>Switch read-only off…</source>
        <translation>关闭只读…</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PlanRemedyRows</name>
    <message>
        <source>What would allow it</source>
        <translation>怎样才会允许</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PlanReport</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <comment>time that has passed, timeout</comment>
        <translation>%1，最多 %2</translation>
    </message>
    <message>
        <source>It was asked to stop. What was sent already cannot be called back; it is brought to its end and recorded as it is.</source>
        <translation>已请求停止。已发送的无法收回；将执行至结束并如实记录。</translation>
    </message>
    <message>
        <source>It goes on when you close this; the activity bar shows it.</source>
        <translation>关闭此窗口后操作会继续；活动栏会显示。</translation>
    </message>
    <message>
        <source>%1, as before</source>
        <translation>%1，与之前相同</translation>
    </message>
    <message>
        <source>became</source>
        <translation>变为</translation>
    </message>
    <message>
        <source>On record as</source>
        <translation>记录为</translation>
    </message>
    <message>
        <source>#%1</source>
        <comment>number of an entry in the audit chain</comment>
        <translation>#%1</translation>
    </message>
    <message>
        <source>Entry %1 of the audit chain</source>
        <translation>审计链条目 %1</translation>
    </message>
    <message>
        <source>Opens the entry on the Audit page.</source>
        <translation>在“审计”页面打开该条目。</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PlanSheet</name>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>Copied: the command for wingmanctl</source>
        <translation>已复制：wingmanctl 命令</translation>
    </message>
    <message>
        <source>Reading the plan</source>
        <translation>正在读取计划</translation>
    </message>
    <message>
        <source>Planning: %1</source>
        <translation>正在计划：%1</translation>
    </message>
    <message>
        <source>What is there is read now, and policy is asked. Nothing is changed.</source>
        <translation>正在读取现状并询问策略。不作任何更改。</translation>
    </message>
    <message>
        <source>It could not be planned</source>
        <translation>无法制定计划</translation>
    </message>
    <message>
        <source>It was not done</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>The core has stopped; nothing can be asked of it now.</source>
        <translation>核心已停止；现在无法查询。</translation>
    </message>
    <message>
        <source>Type “%1” to confirm, exactly so.</source>
        <translation>请准确输入“%1”以确认。</translation>
    </message>
    <message>
        <source>Give a reason first: whoever asked reads it.</source>
        <translation>请先说明理由：申请人会看到。</translation>
    </message>
    <message>
        <source>It was asked to stop already.</source>
        <translation>已请求停止。</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>复制为命令</translation>
    </message>
    <message>
        <source>Copies the line for wingmanctl that plans and does the same.</source>
        <translation>复制用于计划并执行相同操作的 wingmanctl 命令行。</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>选项…</translation>
    </message>
    <message>
        <source>Plans it anew with other values.</source>
        <translation>使用其他值重新制定计划。</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PlanSteps</name>
    <message>
        <source>%1, second attempt</source>
        <translation>%1，第二次尝试</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, how long it took</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Write the intent into the audit chain</source>
        <translation>将意图写入审计链</translation>
    </message>
    <message>
        <source>Read once more what is there</source>
        <translation>再次读取现状</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>已发生的</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>正在发生的</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>将要发生的</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PlanTargets</name>
    <message>
        <source>On each of them</source>
        <translation>对其中每一个</translation>
    </message>
    <message>
        <source>Targets of this plan</source>
        <translation>此计划的目标</translation>
    </message>
    <message>
        <source>One row for each target: where it is, what was read, and the result.</source>
        <translation>每个目标一行：所在位置、读到的内容和结果。</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PlanTargetsModel</name>
    <message>
        <source>%1, %2</source>
        <comment>endpoint, node</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>all as needed</source>
        <translation>全部符合要求</translation>
    </message>
    <message>
        <source>not as needed</source>
        <translation>不符合要求</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已排除</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n target(s) ended</source>
        <translation>
            <numerusform>%1/%n 个目标已结束</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n target(s) can be done</source>
        <translation>
            <numerusform>全部 %n 个目标均可执行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n target(s) can be done</source>
        <translation>
            <numerusform>%1/%n 个目标可执行</numerusform>
        </translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已检查</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>when it has its turn</source>
        <translation>轮到它时</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Policy</name>
    <message>
        <source>Policy: refused</source>
        <translation>策略：已拒绝</translation>
    </message>
    <message>
        <source>Policy: allowed with approval</source>
        <translation>策略：经审批后允许</translation>
    </message>
    <message>
        <source>Policy: allowed</source>
        <translation>策略：允许</translation>
    </message>
    <message>
        <source>No rule allows it.</source>
        <translation>没有规则允许。</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PolicyRows</name>
    <message>
        <source>why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Why: %1, %2</source>
        <translation>原因：%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a verdict and the verbs it holds for</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PolicySection</name>
    <message>
        <source>The policy could not be read</source>
        <translation>无法读取策略</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>On, by %1</source>
        <translation>开启，由 %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Switch off…</source>
        <translation>关闭…</translation>
    </message>
    <message>
        <source>Switch on…</source>
        <translation>开启…</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Allowed until %1</source>
        <translation>允许至 %1</translation>
    </message>
    <message>
        <source>Allowed by %1</source>
        <translation>由 %1 允许</translation>
    </message>
    <message>
        <source>Dangerous operations</source>
        <translation>危险操作</translation>
    </message>
    <message>
        <source>Stop allowing…</source>
        <translation>停止允许…</translation>
    </message>
    <message>
        <source>Allow for a while…</source>
        <translation>暂时允许…</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>#%1</source>
        <translation>#%1</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>Nothing was changed yet: the safe defaults hold</source>
        <translation>尚未更改：采用安全的默认值</translation>
    </message>
    <message>
        <source>What holds now</source>
        <translation>当前生效</translation>
    </message>
    <message>
        <source>&amp;Self-approval</source>
        <translation>自我审批(&amp;S)</translation>
    </message>
    <message>
        <source>Self-approval</source>
        <translation>自我审批</translation>
    </message>
    <message>
        <source>Whether who asks may also approve. Raising it needs a typed phrase.</source>
        <translation>申请人是否也可以批准。提高此项需要输入短语。</translation>
    </message>
    <message>
        <source>Off: somebody else approves</source>
        <translation>关闭：由他人批准</translation>
    </message>
    <message>
        <source>Up to tier 2</source>
        <translation>最高等级 2</translation>
    </message>
    <message>
        <source>Up to tier 3</source>
        <translation>最高等级 3</translation>
    </message>
    <message>
        <source>Would this be allowed?</source>
        <translation>是否会被允许？</translation>
    </message>
    <message>
        <source>Allowed in lab</source>
        <translation>LAB 中允许</translation>
    </message>
    <message>
        <source>exact names, or a prefix that ends in *</source>
        <translation>准确名称，或以 * 结尾的前缀</translation>
    </message>
    <message>
        <source>Never touched</source>
        <translation>绝不触及</translation>
    </message>
    <message>
        <source>wins over everything</source>
        <translation>优先于一切</translation>
    </message>
    <message>
        <source>Limits of a plan</source>
        <translation>计划的限制</translation>
    </message>
    <message>
        <source>S&amp;teps for one target</source>
        <translation>单个目标的步骤数(&amp;T)</translation>
    </message>
    <message>
        <source>Tar&amp;gets of one plan</source>
        <translation>单个计划的目标数(&amp;G)</translation>
    </message>
    <message>
        <source>The same &amp;operation on one target in an hour</source>
        <translation>一小时内对同一目标的相同操作数(&amp;O)</translation>
    </message>
    <message>
        <source>Change the limits…</source>
        <translation>更改限制…</translation>
    </message>
    <message>
        <source>Change the limits</source>
        <translation>更改限制</translation>
    </message>
    <message>
        <source>Versions of the policy</source>
        <translation>策略的版本</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PolicyTab</name>
    <message>
        <source>not now</source>
        <translation>现在不可</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an operation, and what policy says</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>This cannot be said now</source>
        <translation>目前无法判定</translation>
    </message>
    <message>
        <source>Asking what may be done</source>
        <translation>正在询问可执行的操作</translation>
    </message>
    <message>
        <source>Nothing can be done with it</source>
        <translation>无法对其执行任何操作</translation>
    </message>
    <message>
        <source>What policy says of each operation at this moment. The plan is decided again before it runs.</source>
        <translation>策略此刻对每个操作的判定。计划运行前会重新判定。</translation>
    </message>
    <message>
        <source>Would this be allowed? Ask in the settings</source>
        <translation>是否会被允许？在设置中查询</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Posture</name>
    <message>
        <source>Decided by: %1</source>
        <translation>由此决定：%1</translation>
    </message>
    <message>
        <source>MOCK · simulated, nothing is touched</source>
        <translation>MOCK · 模拟，不触及任何对象</translation>
    </message>
    <message>
        <source>INTEGRATION · labelled objects only</source>
        <translation>INTEGRATION · 仅限带标签的对象</translation>
    </message>
    <message>
        <source>LAB armed · real infrastructure</source>
        <translation>LAB 已启用 · 真实基础设施</translation>
    </message>
    <message>
        <source>LOCKDOWN · nothing can be changed</source>
        <translation>已锁定 · 无法更改任何内容</translation>
    </message>
    <message>
        <source>BLOCKED · a setting is refused</source>
        <translation>已阻止 · 有设置被拒绝</translation>
    </message>
    <message>
        <source>LAB blocked · no allowlist</source>
        <translation>LAB 被阻止 · 没有允许列表</translation>
    </message>
    <message>
        <source>READ-ONLY · nothing can be changed</source>
        <translation>只读 · 无法更改任何内容</translation>
    </message>
    <message>
        <source>Opening · nothing can be changed</source>
        <translation>正在打开 · 无法更改任何内容</translation>
    </message>
    <message>
        <source>The core still opens its data.</source>
        <translation>核心仍在打开其数据。</translation>
    </message>
    <message>
        <source>Stopped · nothing can be changed</source>
        <translation>已停止 · 无法更改任何内容</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PostureBadge</name>
    <message>
        <source>Posture: %1</source>
        <translation>安全态势：%1</translation>
    </message>
</context>
<context>
    <name>wingman::ui::PostureSheet</name>
    <message>
        <source>%1 (%2), value %3: %4</source>
        <comment>a rule</comment>
        <translation>%1（%2），值 %3：%4</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a check</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>being checked</source>
        <comment>a check</comment>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>well</source>
        <comment>a check</comment>
        <translation>正常</translation>
    </message>
    <message>
        <source>not well</source>
        <comment>a check</comment>
        <translation>不正常</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a check, its result</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>go there</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Go to what this check is about: %1</source>
        <translation>前往此检查所涉及之处：%1</translation>
    </message>
    <message>
        <source>This has to be put right</source>
        <translation>必须纠正此项</translation>
    </message>
    <message>
        <source>An admin may do this; you are %1.</source>
        <translation>管理员可以执行此操作；您是 %1。</translation>
    </message>
    <message>
        <source>Nothing can be changed until the lockdown is lifted.</source>
        <translation>解除锁定之前无法更改任何内容。</translation>
    </message>
    <message>
        <source>%1 imposes read-only; start Wingman without it.</source>
        <translation>%1 强制只读；请在没有它的情况下启动 Wingman。</translation>
    </message>
    <message>
        <source>%1 imposes it; start Wingman without it.</source>
        <translation>%1 强制此项；请在没有它的情况下启动 Wingman。</translation>
    </message>
    <message>
        <source>First, what is not well above has to be: %1</source>
        <translation>须先解决上面不正常的项：%1</translation>
    </message>
    <message>
        <source>Why this mode: the first rule that says something decides</source>
        <translation>为何是此模式：由第一条有结论的规则决定</translation>
    </message>
    <message>
        <source>What holds besides</source>
        <translation>此外生效的</translation>
    </message>
    <message>
        <source>What LAB may act on</source>
        <translation>LAB 可操作的对象</translation>
    </message>
    <message>
        <source>change the lists</source>
        <translation>更改列表</translation>
    </message>
    <message>
        <source>Change the lists in Settings</source>
        <translation>在设置中更改列表</translation>
    </message>
    <message>
        <source>Before LAB can be armed</source>
        <translation>启用 LAB 之前</translation>
    </message>
    <message>
        <source>check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Make the checks again</source>
        <translation>重新进行检查</translation>
    </message>
    <message>
        <source>What would make it safer</source>
        <translation>怎样会更安全</translation>
    </message>
    <message>
        <source>What would make it more dangerous</source>
        <translation>怎样会更危险</translation>
    </message>
    <message>
        <source>Disarm</source>
        <translation>解除启用</translation>
    </message>
    <message>
        <source>Back to what the environment and the surroundings say.</source>
        <translation>回到由环境变量和运行环境决定的状态。</translation>
    </message>
    <message>
        <source>&amp;Disarm…</source>
        <translation>解除启用(&amp;D)…</translation>
    </message>
    <message>
        <source>Switch on read-only</source>
        <translation>开启只读</translation>
    </message>
    <message>
        <source>Every change is refused until it is switched off.</source>
        <translation>关闭只读之前拒绝所有更改。</translation>
    </message>
    <message>
        <source>&amp;Read-only on…</source>
        <translation>开启只读(&amp;R)…</translation>
    </message>
    <message>
        <source>Stop allowing dangerous operations</source>
        <translation>停止允许危险操作</translation>
    </message>
    <message>
        <source>At once, before its time is over.</source>
        <translation>立即停止，不等时间到期。</translation>
    </message>
    <message>
        <source>S&amp;top…</source>
        <translation>停止(&amp;T)…</translation>
    </message>
    <message>
        <source>Arm LAB</source>
        <translation>启用 LAB</translation>
    </message>
    <message>
        <source>Changes become real on what the allowlists name. The plan asks for a typed confirmation.</source>
        <translation>对允许列表中的对象，更改将真实生效。计划会要求输入确认。</translation>
    </message>
    <message>
        <source>&amp;Arm LAB…</source>
        <translation>启用 LAB(&amp;A)…</translation>
    </message>
    <message>
        <source>Switch off read-only</source>
        <translation>关闭只读</translation>
    </message>
    <message>
        <source>Changes are possible again, as the mode allows them.</source>
        <translation>在模式允许的范围内可以再次更改。</translation>
    </message>
    <message>
        <source>&amp;Read-only off…</source>
        <translation>关闭只读(&amp;R)…</translation>
    </message>
    <message>
        <source>Allow dangerous operations for a while</source>
        <translation>暂时允许危险操作</translation>
    </message>
    <message>
        <source>Removing containers, for instance. It ends by itself.</source>
        <translation>例如移除容器。会自行结束。</translation>
    </message>
    <message>
        <source>A&amp;llow…</source>
        <translation>允许(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Stay armed after a restart</source>
        <translation>重启后保持启用(&amp;S)</translation>
    </message>
    <message>
        <source>Otherwise it holds until it is disarmed or the machine restarts.</source>
        <translation>否则保持到解除启用或计算机重启。</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, behind a number</comment>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>For how many minutes dangerous operations are allowed</source>
        <translation>允许危险操作多少分钟</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>Armed in the console</source>
        <translation>在控制台中启用</translation>
    </message>
    <message>
        <source>Where nothing else decides</source>
        <translation>没有其他规则决定时</translation>
    </message>
    <message>
        <source>The surroundings</source>
        <translation>运行环境</translation>
    </message>
    <message>
        <source>The environment</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>said nothing</source>
        <comment>a rule</comment>
        <translation>无结论</translation>
    </message>
    <message>
        <source>decided</source>
        <comment>a rule</comment>
        <translation>已决定</translation>
    </message>
    <message>
        <source>overruled</source>
        <comment>a rule</comment>
        <translation>被覆盖</translation>
    </message>
    <message>
        <source>refused: it is wrong</source>
        <comment>a rule</comment>
        <translation>已拒绝：有误</translation>
    </message>
    <message>
        <source>ignored: it would loosen what is stored</source>
        <translation>已忽略：会放宽已存储的设置</translation>
    </message>
    <message>
        <source>Off: somebody else has to approve</source>
        <translation>关闭：须由他人批准</translation>
    </message>
    <message>
        <source>Tier 2: who asks may approve what interrupts one thing</source>
        <translation>等级 2：申请人可以批准会中断单个对象的操作</translation>
    </message>
    <message>
        <source>Tier 3: who asks may approve everything, also what loses data</source>
        <translation>等级 3：申请人可以批准一切操作，包括会丢失数据的</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <comment>a value, where it comes from</comment>
        <translation>%1（来自 %2）</translation>
    </message>
    <message>
        <source>empty: nothing of this kind is allowed</source>
        <translation>空：不允许任何此类对象</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Lockdown</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>Nothing new is begun until it is over</source>
        <translation>结束之前不开始新操作</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>On: every change is refused</source>
        <translation>开启：拒绝所有更改</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Off: what is declared dangerous is refused</source>
        <translation>关闭：拒绝声明为危险的操作</translation>
    </message>
    <message>
        <source>Allowed, for %1 more</source>
        <translation>允许，剩余 %1</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>已允许</translation>
    </message>
    <message>
        <source>Dangerous operations</source>
        <translation>危险操作</translation>
    </message>
    <message>
        <source>Self-approval</source>
        <translation>自我审批</translation>
    </message>
    <message>
        <source>the default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a person, the role</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>身份验证</translation>
    </message>
    <message>
        <source>On: the environment may only make things safer</source>
        <translation>开启：环境变量只能使其更安全</translation>
    </message>
    <message>
        <source>Off: the account of the system is the only admin</source>
        <translation>关闭：系统账户是唯一的管理员</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>VMs</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>绝不</translation>
    </message>
    <message>
        <source>nothing: the denylists are empty</source>
        <translation>无：拒绝列表为空</translation>
    </message>
    <message>
        <source>Never: containers</source>
        <translation>绝不：容器</translation>
    </message>
    <message>
        <source>Never: VMs</source>
        <translation>绝不：虚拟机</translation>
    </message>
    <message>
        <source>Never: nodes</source>
        <translation>绝不：节点</translation>
    </message>
    <message>
        <source>An allowlist says what may be acted on</source>
        <translation>允许列表指明可操作的对象</translation>
    </message>
    <message>
        <source>The record verifies</source>
        <translation>记录验证通过</translation>
    </message>
    <message>
        <source>Every endpoint passes the doctor</source>
        <translation>每个端点都通过诊断</translation>
    </message>
    <message>
        <source>Authentication is on, or a single operator was chosen</source>
        <translation>身份验证已开启，或已选择单一操作员</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>It runs; how far it is, is not known.</source>
        <translation>正在运行；进度未知。</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Protection</name>
    <message>
        <source>not known</source>
        <comment>whether a guest is protected</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>template</source>
        <comment>needs no backup</comment>
        <translation>模板</translation>
    </message>
    <message>
        <source>unprotected</source>
        <comment>a guest</comment>
        <translation>未受保护</translation>
    </message>
    <message>
        <source>protected</source>
        <comment>a guest, by backups</comment>
        <translation>受保护</translation>
    </message>
    <message>
        <source>Not every storage that takes backups could be looked into.</source>
        <translation>接受备份的存储未能全部检查。</translation>
    </message>
    <message>
        <source>A template is copied, not used; it needs no backup of its own.</source>
        <translation>模板用于复制而非运行；无需自己的备份。</translation>
    </message>
    <message>
        <source>It has no backup: unprotected since it was made.</source>
        <translation>没有备份：自创建以来未受保护。</translation>
    </message>
    <message>
        <source>Unprotected since its last backup, %1 (%2).</source>
        <comment>a moment, how long ago</comment>
        <translation>自上次备份（%1，%2）以来未受保护。</translation>
    </message>
    <message>
        <source>Last backup %1.</source>
        <comment>how long ago</comment>
        <translation>上次备份于 %1。</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Show the names of the pages</source>
        <translation>显示页面名称</translation>
    </message>
    <message>
        <source>Show only the icons of the pages</source>
        <translation>仅显示页面图标</translation>
    </message>
</context>
<context>
    <name>wingman::ui::RailButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1，%n 项等待中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::Readiness</name>
    <message>
        <source>No allowlist says what may be acted on</source>
        <translation>没有允许列表指明可操作的对象</translation>
    </message>
    <message numerus="yes">
        <source>The allowlists have %n entries</source>
        <translation>
            <numerusform>允许列表共有 %n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>The record does not verify</source>
        <translation>记录验证未通过</translation>
    </message>
    <message>
        <source>An endpoint does not pass the doctor</source>
        <translation>有端点未通过诊断</translation>
    </message>
    <message>
        <source>No accounts, and no single operator was chosen</source>
        <translation>没有账户，也未选择单一操作员</translation>
    </message>
    <message>
        <source>Authentication is on</source>
        <translation>身份验证已开启</translation>
    </message>
    <message>
        <source>A single operator was chosen</source>
        <translation>已选择单一操作员</translation>
    </message>
    <message>
        <source>The system&apos;s keychain keeps secrets</source>
        <translation>系统钥匙串保存机密</translation>
    </message>
    <message>
        <source>The system&apos;s keychain answers</source>
        <translation>系统钥匙串有响应</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked</source>
        <translation>系统钥匙串已锁定</translation>
    </message>
    <message>
        <source>No keychain answers</source>
        <translation>没有钥匙串响应</translation>
    </message>
    <message>
        <source>The test stack is healthy</source>
        <translation>测试栈健康</translation>
    </message>
    <message>
        <source>The test stack does not run</source>
        <translation>测试栈未运行</translation>
    </message>
    <message>
        <source>Run “wingmanctl test-stack up”; integration mode may act on nothing else.</source>
        <translation>请运行“wingmanctl test-stack up”；INTEGRATION 模式不能操作其他任何对象。</translation>
    </message>
    <message>
        <source>The test stack is not healthy</source>
        <translation>测试栈不健康</translation>
    </message>
    <message>
        <source>%1 of %2 labelled containers run well, on %3</source>
        <translation>%3 上 %1/%2 个带标签的容器运行正常</translation>
    </message>
    <message>
        <source>A test execution is in the record</source>
        <translation>记录中有一次测试执行</translation>
    </message>
    <message>
        <source>Nothing was executed yet</source>
        <translation>尚未执行任何操作</translation>
    </message>
    <message>
        <source>Restart a container of the demonstration or of the test stack.</source>
        <translation>请重启演示或测试栈中的一个容器。</translation>
    </message>
    <message>
        <source>Entry #%1 of the record proves it.</source>
        <translation>记录条目 #%1 可以证明。</translation>
    </message>
    <message>
        <source>The policy is written down</source>
        <translation>策略已写明</translation>
    </message>
    <message>
        <source>The policy is written down, version %1</source>
        <translation>策略已写明，版本 %1</translation>
    </message>
    <message>
        <source>The built-in policy holds</source>
        <translation>采用内置策略</translation>
    </message>
    <message>
        <source>Each version is numbered, and recorded with who changed it and why.</source>
        <translation>每个版本都有编号，并记录由谁更改及其原因。</translation>
    </message>
    <message>
        <source>Nothing was decided yet; what is allowed is not written down.</source>
        <translation>尚未作出决定；允许的内容未写明。</translation>
    </message>
    <message>
        <source>Not in this version.</source>
        <translation>此版本未提供。</translation>
    </message>
    <message>
        <source>Accounts for several operators</source>
        <translation>多位操作员的账户</translation>
    </message>
    <message>
        <source>A folder for exports of the record</source>
        <translation>用于导出记录的文件夹</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ReadyCard</name>
    <message>
        <source>%1 of %2</source>
        <comment>items done</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>LAB may be armed</source>
        <translation>可以启用 LAB</translation>
    </message>
    <message>
        <source>LAB cannot be armed yet</source>
        <translation>尚不能启用 LAB</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已检查</translation>
    </message>
    <message>
        <source>Ready for real work</source>
        <translation>实际工作准备就绪</translation>
    </message>
    <message>
        <source>Needed before LAB can be armed</source>
        <translation>启用 LAB 之前必需</translation>
    </message>
    <message>
        <source>Advised</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Not in this version</source>
        <translation>此版本未提供</translation>
    </message>
    <message>
        <source>First steps…</source>
        <translation>初始步骤…</translation>
    </message>
    <message>
        <source>Go on with the first steps</source>
        <translation>继续初始步骤</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Make the checks again</source>
        <translation>重新进行检查</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ReadyRow</name>
    <message>
        <source>not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>not in this version</source>
        <translation>此版本未提供</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an item of a list, how it stands</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>wingman::ui::RecentLines</name>
    <message>
        <source>%1, %2</source>
        <comment>what happened, and its outcome</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>wingman::ui::RecordTable</name>
    <message>
        <source>Columns: %1</source>
        <comment>of a table</comment>
        <translation>列：%1</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>复制为 JSON</translation>
    </message>
</context>
<context>
    <name>wingman::ui::RescueView</name>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Open the data folder</source>
        <translation>打开数据文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Quit Wingman</source>
        <translation>退出 Wingman(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Move it aside and begin anew now</source>
        <translation>移开并立即重新开始(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Begin anew…</source>
        <translation>重新开始(&amp;B)…</translation>
    </message>
    <message>
        <source>The data folder is renamed and kept; a new, empty one is begun. Endpoints, policy and record begin anew.</source>
        <translation>数据文件夹将重命名并保留；新建一个空文件夹。端点、策略和记录将从头开始。</translation>
    </message>
    <message>
        <source>Wingman cannot open its data</source>
        <translation>Wingman 无法打开其数据</translation>
    </message>
    <message>
        <source>Nothing was changed or lost. Close other programs that hold the folder, free the disk, or mend its permissions, then try again.</source>
        <translation>没有更改或丢失任何内容。请关闭占用该文件夹的其他程序、释放磁盘空间或修复其权限，然后重试。</translation>
    </message>
    <message>
        <source>If you have a copy of the data folder, quit, put it back, and start again.</source>
        <translation>如有数据文件夹的副本，请退出，放回副本，然后重新启动。</translation>
    </message>
    <message>
        <source>Otherwise begin anew: the folder is renamed and kept beside the new one.</source>
        <translation>否则请重新开始：文件夹将重命名，并保留在新文件夹旁边。</translation>
    </message>
    <message>
        <source>The folder is %1</source>
        <translation>文件夹为 %1</translation>
    </message>
    <message>
        <source>Update Wingman, then start it again. The data is left as it is until then.</source>
        <translation>请更新 Wingman，然后重新启动。在此之前数据保持原样。</translation>
    </message>
    <message>
        <source>Keep the damaged folder: what happened to it can still be looked into.</source>
        <translation>请保留损坏的文件夹：仍可查明发生了什么。</translation>
    </message>
    <message>
        <source>See that the folder belongs to you, that you may write in it, and that its disk is not mounted read-only. Then try again.</source>
        <translation>请确认该文件夹属于您、您可以在其中写入，并且其磁盘未以只读方式挂载。然后重试。</translation>
    </message>
    <message>
        <source>Or quit, and choose another folder: wingman --data-dir DIR</source>
        <translation>或者退出并选择另一个文件夹：wingman --data-dir DIR</translation>
    </message>
    <message>
        <source>Free some space on the disk of the folder, then try again. Nothing was lost.</source>
        <translation>请在该文件夹所在磁盘上释放空间，然后重试。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Close the other program that holds the folder, then try again.</source>
        <translation>请关闭占用该文件夹的其他程序，然后重试。</translation>
    </message>
    <message>
        <source>&amp;Keep the data</source>
        <translation>保留数据(&amp;K)</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ResourcesPage</name>
    <message>
        <source>No storage to show</source>
        <translation>没有可显示的存储</translation>
    </message>
    <message>
        <source>Storages are those of Proxmox clusters, and none is among the endpoints shown here.</source>
        <translation>存储来自 Proxmox 集群，而此处显示的端点中没有集群。</translation>
    </message>
    <message>
        <source>Add an endpoint…</source>
        <translation>添加端点…</translation>
    </message>
    <message>
        <source>Reading the storages</source>
        <translation>正在读取存储</translation>
    </message>
    <message>
        <source>No storage can be seen</source>
        <translation>看不到任何存储</translation>
    </message>
    <message>
        <source>The login may see none of them: it needs Datastore.Audit on /storage.</source>
        <translation>此登录无法看到任何存储：需要 /storage 上的 Datastore.Audit 权限。</translation>
    </message>
    <message>
        <source>There is no storage %1.</source>
        <translation>没有存储 %1。</translation>
    </message>
    <message>
        <source>Content of %1</source>
        <translation>%1 的内容</translation>
    </message>
    <message>
        <source>How %1 filled</source>
        <translation>%1 的占用变化</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Storages of the clusters</source>
        <translation>集群的存储</translation>
    </message>
    <message>
        <source>Storages</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>The storages cannot be read now</source>
        <translation>目前无法读取存储</translation>
    </message>
</context>
<context>
    <name>wingman::ui::RowRefusal</name>
    <message>
        <source>It is locked (%1): a task works on it. It can be done when that task is over, or was stopped.</source>
        <translation>已锁定（%1）：有任务正在处理它。该任务结束或停止后即可执行。</translation>
    </message>
    <message>
        <source>It is a template, which is cloned and never runs.</source>
        <translation>它是模板，只用于克隆，从不运行。</translation>
    </message>
    <message>
        <source>It is protected. Take the protection off in its options first.</source>
        <translation>它受保护。请先在其选项中取消保护。</translation>
    </message>
    <message>
        <source>High availability manages it and would start it again. Take it out of high availability first.</source>
        <translation>它由高可用性管理，会被再次启动。请先将其移出高可用性。</translation>
    </message>
    <message>
        <source>It runs already.</source>
        <translation>它已在运行。</translation>
    </message>
    <message>
        <source>It does not run.</source>
        <translation>它没有在运行。</translation>
    </message>
</context>
<context>
    <name>wingman::ui::RunningCard</name>
    <message>
        <source>%1: show how it goes</source>
        <comment>what runs</comment>
        <translation>%1：显示进展</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
</context>
<context>
    <name>wingman::ui::SettingsPage</name>
    <message>
        <source>Policy and lists</source>
        <translation>策略和列表</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Data and limits</source>
        <translation>数据和限制</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Kinds of settings</source>
        <translation>设置种类</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>控制台锁定</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Sheet</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ShortcutSheet</name>
    <message>
        <source>Here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a shortcut does, its keys</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No shortcut is called “%1”.</source>
        <translation>没有名为“%1”的快捷键。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse.</source>
        <translation>一切操作都可以不用鼠标完成。</translation>
    </message>
    <message>
        <source>Search for what it does, or for a key</source>
        <translation>按功能或按键搜索</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>搜索快捷键</translation>
    </message>
    <message>
        <source>Change them in Settings</source>
        <translation>在设置中更改</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ShortcutsSection</name>
    <message>
        <source>%1 is taken by “%2”. Give that another key first.</source>
        <translation>%1 已被“%2”占用。请先为其指定其他按键。</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>查找快捷键</translation>
    </message>
    <message>
        <source>Find a shortcut by its name or key</source>
        <translation>按名称或按键查找快捷键</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Click a field and press the keys</source>
        <translation>单击字段并按下按键</translation>
    </message>
    <message>
        <source>Keys for “%1”</source>
        <translation>“%1”的按键</translation>
    </message>
    <message>
        <source>This key means the same in every list.</source>
        <translation>此按键在每个列表中含义相同。</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Back to the standard keys of “%1”</source>
        <translation>恢复“%1”的标准按键</translation>
    </message>
</context>
<context>
    <name>wingman::ui::SnapshotDelegate</name>
    <message>
        <source>not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>with memory</source>
        <translation>含内存</translation>
    </message>
    <message>
        <source>The state of now</source>
        <translation>当前状态</translation>
    </message>
    <message>
        <source>The state of now; it is running</source>
        <translation>当前状态；正在运行</translation>
    </message>
    <message>
        <source>The state of now; it is not running</source>
        <translation>当前状态；未在运行</translation>
    </message>
    <message>
        <source>Without a description</source>
        <translation>无描述</translation>
    </message>
</context>
<context>
    <name>wingman::ui::SnapshotModel</name>
    <message>
        <source>You are here</source>
        <translation>当前位置</translation>
    </message>
    <message>
        <source>You are here, the state of now</source>
        <translation>当前位置，即当前状态</translation>
    </message>
    <message>
        <source>You are here, the state of now, running</source>
        <translation>当前位置，即当前状态，正在运行</translation>
    </message>
    <message>
        <source>You are here, the state of now, not running</source>
        <translation>当前位置，即当前状态，未在运行</translation>
    </message>
    <message>
        <source>with memory</source>
        <translation>含内存</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>在 %1 之后</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>第 %1 层</translation>
    </message>
</context>
<context>
    <name>wingman::ui::SnapshotsTab</name>
    <message>
        <source>Choose a snapshot in the tree first.</source>
        <translation>请先在树中选择快照。</translation>
    </message>
    <message>
        <source>This snapshot was not finished; there is nothing to go back to.</source>
        <translation>此快照未完成；没有可回滚到的状态。</translation>
    </message>
    <message>
        <source>Asks for a name, then opens the plan</source>
        <translation>询问名称，然后打开计划</translation>
    </message>
    <message>
        <source>Opens the plan: what was written since the snapshot would be lost</source>
        <translation>打开计划：快照之后写入的内容将丢失</translation>
    </message>
    <message>
        <source>Opens the plan: the snapshot cannot be gone back to any more</source>
        <translation>打开计划：此后无法再回到该快照</translation>
    </message>
    <message>
        <source>The snapshots cannot be read now</source>
        <translation>目前无法读取快照</translation>
    </message>
    <message>
        <source>Reading the snapshots</source>
        <translation>正在读取快照</translation>
    </message>
    <message>
        <source>As last read</source>
        <translation>最后读取的状态</translation>
    </message>
    <message>
        <source>There is no snapshot yet. One keeps the disks as they are now, on the same storage: it is a way back, not a backup. Read %1.</source>
        <translation>尚无快照。快照在同一存储上保留磁盘的当前状态：它是退路，不是备份。读取于 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n snapshot(s), read %1. A snapshot is a way back, not a backup.</source>
        <translation>
            <numerusform>%n 个快照，读取于 %1。快照是退路，不是备份。</numerusform>
        </translation>
    </message>
    <message>
        <source>Snapshots, each after the one it was taken on</source>
        <translation>快照，各自列在其所基于的快照之后</translation>
    </message>
    <message>
        <source>&amp;Take snapshot…</source>
        <translation>创建快照(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Roll back…</source>
        <translation>回滚(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Sparkline</name>
    <message>
        <source>Course of a value</source>
        <translation>数值变化</translation>
    </message>
    <message>
        <source>Nothing was measured.</source>
        <translation>未测量任何数据。</translation>
    </message>
    <message>
        <source>From %1 to %2, last %3.</source>
        <translation>从 %1 到 %2，最后 %3。</translation>
    </message>
</context>
<context>
    <name>wingman::ui::State</name>
    <message>
        <source>Unknown · last seen created</source>
        <translation>未知 · 最后看到为已创建</translation>
    </message>
    <message>
        <source>Unknown · last seen running</source>
        <translation>未知 · 最后看到为正在运行</translation>
    </message>
    <message>
        <source>Unknown · last seen paused</source>
        <translation>未知 · 最后看到为已暂停</translation>
    </message>
    <message>
        <source>Unknown · last seen restarting</source>
        <translation>未知 · 最后看到为正在重启</translation>
    </message>
    <message>
        <source>Unknown · last seen being removed</source>
        <translation>未知 · 最后看到为正在移除</translation>
    </message>
    <message>
        <source>Unknown · last seen exited</source>
        <translation>未知 · 最后看到为已退出</translation>
    </message>
    <message>
        <source>Unknown · last seen dead</source>
        <translation>未知 · 最后看到为已失效</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>Unhealthy</source>
        <translation>不健康</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>已创建</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation>正在重启</translation>
    </message>
    <message>
        <source>Being removed</source>
        <translation>正在移除</translation>
    </message>
    <message>
        <source>Exited</source>
        <translation>已退出</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>Unknown · last seen stopped</source>
        <translation>未知 · 最后看到为已停止</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Unknown · the cluster says “%1”</source>
        <translation>未知 · 集群报告为“%1”</translation>
    </message>
    <message>
        <source>Unknown · last seen online</source>
        <translation>未知 · 最后看到为在线</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Unknown · last seen offline</source>
        <translation>未知 · 最后看到为离线</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>Never reached</source>
        <translation>从未连接成功</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>过期</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>等待审批</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>正在验证</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>结果未知</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>审批被拒绝</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>已回滚</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>已申请</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已使用</translation>
    </message>
    <message>
        <source>No longer holds</source>
        <translation>不再成立</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>未询问</translation>
    </message>
    <message>
        <source>tier 1</source>
        <translation>等级 1</translation>
    </message>
    <message>
        <source>tier 2</source>
        <translation>等级 2</translation>
    </message>
    <message>
        <source>tier 3</source>
        <translation>等级 3</translation>
    </message>
</context>
<context>
    <name>wingman::ui::StatsTab</name>
    <message>
        <source>%1/s</source>
        <comment>an amount per second</comment>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>正在测量</translation>
    </message>
    <message>
        <source>The first numbers come within a few seconds.</source>
        <translation>几秒内会出现首批数据。</translation>
    </message>
    <message>
        <source>It is not running</source>
        <translation>未在运行</translation>
    </message>
    <message>
        <source>Nothing is used now. Measuring goes on by itself when it is started.</source>
        <translation>目前没有使用。再次启动后会自动继续测量。</translation>
    </message>
    <message>
        <source>It cannot be measured now</source>
        <translation>目前无法测量</translation>
    </message>
    <message>
        <source>measured %1</source>
        <comment>how long ago</comment>
        <translation>测量于 %1</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>CPU, of one core</source>
        <translation>处理器，按单核计</translation>
    </message>
    <message>
        <source>Memory, limit %1</source>
        <translation>内存，限制 %1</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Network, received</source>
        <translation>网络，接收</translation>
    </message>
    <message>
        <source>Network, sent</source>
        <translation>网络，发送</translation>
    </message>
    <message>
        <source>Disk, read</source>
        <translation>磁盘，读取</translation>
    </message>
    <message>
        <source>Disk, written</source>
        <translation>磁盘，写入</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Measured once a second while this is looked at; the last ten minutes are shown.</source>
        <translation>查看期间每秒测量一次；显示最近十分钟。</translation>
    </message>
    <message>
        <source>As the cluster reports it; the last ten minutes are shown.</source>
        <translation>按集群报告；显示最近十分钟。</translation>
    </message>
    <message>
        <source>CPU in the last minutes</source>
        <translation>最近几分钟的处理器使用</translation>
    </message>
    <message>
        <source>Memory in the last minutes</source>
        <translation>最近几分钟的内存使用</translation>
    </message>
    <message>
        <source>Received per second</source>
        <translation>每秒接收</translation>
    </message>
    <message>
        <source>Sent per second</source>
        <translation>每秒发送</translation>
    </message>
    <message>
        <source>Read per second</source>
        <translation>每秒读取</translation>
    </message>
    <message>
        <source>Written per second</source>
        <translation>每秒写入</translation>
    </message>
    <message>
        <source>Processes in the last minutes</source>
        <translation>最近几分钟的进程</translation>
    </message>
</context>
<context>
    <name>wingman::ui::StepStrip</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Storage</name>
    <message>
        <source>as last seen</source>
        <comment>a storage</comment>
        <translation>最后看到的状态</translation>
    </message>
    <message>
        <source>not available</source>
        <comment>a storage</comment>
        <translation>不可用</translation>
    </message>
    <message>
        <source>almost full</source>
        <comment>a storage</comment>
        <translation>即将占满</translation>
    </message>
    <message>
        <source>filling up</source>
        <comment>a storage</comment>
        <translation>占用较高</translation>
    </message>
    <message>
        <source>available</source>
        <comment>a storage</comment>
        <translation>可用</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used, size</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>wingman::ui::StorageDetails</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a kind of content, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>未选择任何内容</translation>
    </message>
    <message>
        <source>Choose a storage in the list, and what lies in it is shown here.</source>
        <translation>在列表中选择存储，其中的内容会显示在此处。</translation>
    </message>
    <message>
        <source>Shared by the nodes of %1</source>
        <comment>a storage</comment>
        <translation>由 %1 的节点共享</translation>
    </message>
    <message>
        <source>On node %1 of %2</source>
        <comment>a storage</comment>
        <translation>位于 %2 的节点 %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已使用</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>可用空间</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>可存放</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Its content cannot be listed now</source>
        <translation>目前无法列出其内容</translation>
    </message>
    <message>
        <source>Listing what lies in it</source>
        <translation>正在列出其中的内容</translation>
    </message>
    <message>
        <source>Nothing is listed</source>
        <translation>没有列出任何内容</translation>
    </message>
    <message>
        <source>It is empty, or this login may not see what lies in it: the cluster leaves that out without a word.</source>
        <translation>它是空的，或此登录无权查看其中的内容：集群会略去这些内容而不作提示。</translation>
    </message>
    <message>
        <source>Could not be listed again: %1</source>
        <translation>无法重新列出：%1</translation>
    </message>
    <message>
        <source>listed %1</source>
        <comment>how long ago</comment>
        <translation>列出于 %1</translation>
    </message>
    <message>
        <source>Details of the storage</source>
        <translation>存储详情</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>What is shown of it</source>
        <translation>显示的内容</translation>
    </message>
    <message>
        <source>Kind of content</source>
        <translation>内容种类</translation>
    </message>
    <message>
        <source>Content of the storage</source>
        <translation>存储的内容</translation>
    </message>
    <message>
        <source>&amp;List again</source>
        <translation>重新列出(&amp;L)</translation>
    </message>
    <message>
        <source>What lies in a storage is listed when it is looked at, not all the time.</source>
        <translation>存储中的内容仅在查看时列出，不会持续更新。</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取时间</translation>
    </message>
</context>
<context>
    <name>wingman::ui::StorageModel</name>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已使用</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取时间</translation>
    </message>
</context>
<context>
    <name>wingman::ui::TabStrip</name>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a view and its count</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Tags</name>
    <message numerus="yes">
        <source>+%n</source>
        <comment>tags that do not fit</comment>
        <translation>
            <numerusform>+%n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::Task</name>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Shutdown</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Reboot</source>
        <translation>重新引导</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>创建快照</translation>
    </message>
    <message>
        <source>Delete snapshot</source>
        <translation>删除快照</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>回滚</translation>
    </message>
    <message>
        <source>Migrate</source>
        <translation>迁移</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>克隆</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>销毁</translation>
    </message>
    <message>
        <source>Configure</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Resize disk</source>
        <translation>调整磁盘大小</translation>
    </message>
    <message>
        <source>Move disk</source>
        <translation>移动磁盘</translation>
    </message>
    <message>
        <source>Convert to template</source>
        <translation>转换为模板</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>Shell</source>
        <translation>Shell 终端</translation>
    </message>
    <message>
        <source>Console (terminal)</source>
        <translation>控制台（终端）</translation>
    </message>
    <message>
        <source>Console (SPICE)</source>
        <translation>控制台 (SPICE)</translation>
    </message>
    <message>
        <source>Update package database</source>
        <translation>更新软件包数据库</translation>
    </message>
    <message>
        <source>Bulk start VMs and containers</source>
        <translation>批量启动虚拟机和容器</translation>
    </message>
    <message>
        <source>Bulk shutdown VMs and containers</source>
        <translation>批量关闭虚拟机和容器</translation>
    </message>
    <message>
        <source>Bulk migrate VMs and containers</source>
        <translation>批量迁移虚拟机和容器</translation>
    </message>
    <message>
        <source>Start through high availability</source>
        <translation>通过高可用性启动</translation>
    </message>
    <message>
        <source>Stop through high availability</source>
        <translation>通过高可用性停止</translation>
    </message>
    <message>
        <source>Migrate through high availability</source>
        <translation>通过高可用性迁移</translation>
    </message>
    <message>
        <source>Erase data</source>
        <translation>擦除数据</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>复制数据</translation>
    </message>
    <message>
        <source>File download</source>
        <translation>下载文件</translation>
    </message>
    <message>
        <source>Prune backups</source>
        <translation>清理旧备份</translation>
    </message>
    <message>
        <source>Reload service</source>
        <translation>重新加载服务</translation>
    </message>
    <message>
        <source>Restart service</source>
        <translation>重启服务</translation>
    </message>
    <message>
        <source>Renew certificate</source>
        <translation>更新证书</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a task, what it works on</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>a task, the name and the number of the guest</comment>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>running</source>
        <comment>a task</comment>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>how a task is</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>OK</source>
        <comment>a task ended well</comment>
        <translation>正常</translation>
    </message>
    <message>
        <source>with warnings</source>
        <comment>a task ended well, with remarks</comment>
        <translation>有警告</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a task</comment>
        <translation>失败</translation>
    </message>
</context>
<context>
    <name>wingman::ui::TaskPane</name>
    <message>
        <source>took %1, %2</source>
        <comment>a duration, how long ago</comment>
        <translation>用时 %1，%2</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a duration</comment>
        <translation>已持续 %1</translation>
    </message>
    <message>
        <source>Begun by %1 on %2.</source>
        <translation>由 %1 在 %2 上启动。</translation>
    </message>
    <message>
        <source>The log cannot be read now: %1</source>
        <translation>目前无法读取日志：%1</translation>
    </message>
    <message>
        <source>%1 It ended with: %2</source>
        <translation>%1 结束信息：%2</translation>
    </message>
    <message>
        <source>reading …</source>
        <comment>a log</comment>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>live</source>
        <comment>a log</comment>
        <translation>实时</translation>
    </message>
    <message>
        <source>complete</source>
        <comment>a log</comment>
        <translation>完整</translation>
    </message>
    <message>
        <source>Show its &amp;cluster</source>
        <translation>显示其集群(&amp;C)</translation>
    </message>
    <message>
        <source>Show its &amp;guest</source>
        <translation>显示其客户机(&amp;G)</translation>
    </message>
    <message>
        <source>Log of the task</source>
        <translation>任务日志</translation>
    </message>
    <message>
        <source>S&amp;top task…</source>
        <translation>停止任务(&amp;T)…</translation>
    </message>
    <message>
        <source>Opens the plan: nothing is stopped before it was looked at.</source>
        <translation>打开计划：审阅之前不会停止任何内容。</translation>
    </message>
    <message>
        <source>Leads to what the task works on</source>
        <translation>转到任务所处理的对象</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Tile</name>
    <message>
        <source>%1: %2</source>
        <comment>caption and value of a number</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Timeline</name>
    <message>
        <source>execution</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>engine event</source>
        <translation>引擎事件</translation>
    </message>
    <message>
        <source>seen to differ</source>
        <translation>发现差异</translation>
    </message>
    <message>
        <source>audit #%1</source>
        <translation>审计 #%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what happened, and its outcome</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of a timeline&apos;s line, and what happened</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>Approval asked for</source>
        <translation>已申请审批</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Approval refused</source>
        <translation>审批被拒绝</translation>
    </message>
    <message>
        <source>Work began</source>
        <translation>执行已开始</translation>
    </message>
    <message>
        <source>Work ended</source>
        <translation>执行已结束</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Approval void: something differs</source>
        <translation>审批作废：情况有变</translation>
    </message>
    <message>
        <source>Values were shown</source>
        <translation>显示了值</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>首次看到</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>已消失</translation>
    </message>
    <message>
        <source>State changed</source>
        <translation>状态已更改</translation>
    </message>
    <message>
        <source>Image changed</source>
        <translation>镜像已更改</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>已重命名</translation>
    </message>
    <message>
        <source>Health changed</source>
        <translation>健康状况已更改</translation>
    </message>
    <message>
        <source>Moved to another node</source>
        <translation>已移至另一节点</translation>
    </message>
    <message>
        <source>cluster task</source>
        <translation>集群任务</translation>
    </message>
    <message>
        <source>running; begun by %1 on %2</source>
        <comment>a task</comment>
        <translation>正在运行；由 %1 在 %2 上启动</translation>
    </message>
    <message>
        <source>%1; begun by %2 on %3</source>
        <comment>how a task ended</comment>
        <translation>%1；由 %2 在 %3 上启动</translation>
    </message>
</context>
<context>
    <name>wingman::ui::TimelineDelegate</name>
    <message>
        <source>%1 · %2</source>
        <comment>kind and outcome of a timeline&apos;s line</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>wingman::ui::TimelineModel</name>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Audit entry</source>
        <translation>审计条目</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>作用对象</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Cluster task</source>
        <translation>集群任务</translation>
    </message>
</context>
<context>
    <name>wingman::ui::TimelineTab</name>
    <message>
        <source>The timeline cannot be read now</source>
        <translation>目前无法读取时间线</translation>
    </message>
    <message>
        <source>Reading what happened</source>
        <translation>正在读取发生的事件</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>尚未发生任何事件</translation>
    </message>
    <message>
        <source>What its engine says, what Wingman does with it and what is recorded appears here.</source>
        <translation>其引擎的报告、Wingman 对它的操作以及记录的内容会显示在此处。</translation>
    </message>
    <message>
        <source>Some of it cannot be read now</source>
        <translation>目前部分内容无法读取</translation>
    </message>
    <message>
        <source>What happened, newest first</source>
        <translation>发生的事件，最新的在前</translation>
    </message>
    <message>
        <source>Enter opens the record or the entry of the chain</source>
        <translation>按 Enter 打开记录或链的条目</translation>
    </message>
    <message>
        <source>Show &amp;older</source>
        <translation>显示更早的(&amp;O)</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>显示更早的</translation>
    </message>
</context>
<context>
    <name>wingman::ui::TopBar</name>
    <message>
        <source>Scope, search and posture</source>
        <translation>范围、搜索和安全态势</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>搜索或运行命令</translation>
    </message>
    <message>
        <source>Opens the command palette</source>
        <translation>打开命令面板</translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s) waiting</source>
        <translation>
            <numerusform>%n 项审批等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>没有等待您处理的事项</translation>
    </message>
    <message>
        <source>All endpoints</source>
        <translation>所有端点</translation>
    </message>
    <message>
        <source>Scope: %1</source>
        <translation>范围：%1</translation>
    </message>
    <message>
        <source>Which endpoints the pages show</source>
        <translation>页面显示哪些端点</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>&amp;All endpoints</source>
        <translation>所有端点(&amp;A)</translation>
    </message>
    <message>
        <source>%1 (does not answer)</source>
        <translation>%1（无响应）</translation>
    </message>
    <message>
        <source>No endpoint yet</source>
        <translation>尚无端点</translation>
    </message>
    <message>
        <source>&amp;Manage endpoints</source>
        <translation>管理端点(&amp;M)</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>登录身份：%1</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>角色：%1</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>快捷键(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Quit Wingman</source>
        <translation>退出 Wingman(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Lock the console</source>
        <translation>锁定控制台(&amp;L)</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Tray</name>
    <message>
        <source>Opening</source>
        <translation>正在打开</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s) without an answer</source>
        <translation>
            <numerusform>%n 个端点无响应</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unhealthy</source>
        <translation>
            <numerusform>%n 个不健康</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s) waiting</source>
        <translation>
            <numerusform>%n 项审批等待中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n 个正在运行</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>Wingman: %1
%2</source>
        <comment>posture, then what is going on</comment>
        <translation>Wingman：%1
%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more to look at</source>
        <translation>
            <numerusform>另有 %n 项需要查看</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known yet</source>
        <translation>目前还一无所知</translation>
    </message>
    <message>
        <source>the record does not verify</source>
        <translation>记录验证未通过</translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s) that nobody knows</source>
        <translation>
            <numerusform>%n 个结果未知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s) that cannot be used</source>
        <translation>
            <numerusform>%n 个端点无法使用</numerusform>
        </translation>
    </message>
    <message>
        <source>Wingman is locked: %1
%2</source>
        <comment>posture, then what is going on</comment>
        <translation>Wingman 已锁定：%1
%2</translation>
    </message>
    <message>
        <source>The console cannot go on.</source>
        <translation>控制台无法继续。</translation>
    </message>
</context>
<context>
    <name>wingman::ui::TrayMenu</name>
    <message>
        <source>Nothing is running</source>
        <translation>没有正在运行的操作</translation>
    </message>
    <message>
        <source>Running: %1</source>
        <translation>正在运行：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n more running</source>
        <translation>
            <numerusform>另有 %n 项正在运行</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;What needs attention (%1)</source>
        <translation>需要注意的事项 (%1)(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;What needs attention</source>
        <translation>需要注意的事项(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Approvals (%1)</source>
        <translation>审批 (%1)(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Approvals</source>
        <translation>审批(&amp;A)</translation>
    </message>
    <message>
        <source>Notifications are &amp;paused</source>
        <translation>通知已暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pause notifications</source>
        <translation>暂停通知(&amp;P)</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>For 8 hours</source>
        <translation>8 小时</translation>
    </message>
    <message>
        <source>Resume (paused until %1)</source>
        <translation>恢复（暂停至 %1）</translation>
    </message>
    <message>
        <source>Not paused</source>
        <translation>未暂停</translation>
    </message>
    <message>
        <source>&amp;Open Wingman</source>
        <translation>打开 Wingman(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) running</source>
        <translation>
            <numerusform>%n 个操作正在运行</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Unlock Wingman…</source>
        <translation>解锁 Wingman(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>锁定(&amp;L)</translation>
    </message>
</context>
<context>
    <name>wingman::ui::TrendModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>wingman::ui::TrendPanel</name>
    <message>
        <source>The course cannot be read now</source>
        <translation>目前无法读取趋势</translation>
    </message>
    <message>
        <source>Reading the course</source>
        <translation>正在读取趋势</translation>
    </message>
    <message>
        <source>Nothing was measured in this time</source>
        <translation>此时间范围内未测量任何数据</translation>
    </message>
    <message>
        <source>The cluster measures what runs. Another span may show more.</source>
        <translation>集群只测量正在运行的对象。其他时间范围可能会显示更多。</translation>
    </message>
    <message>
        <source>Could not be read again: %1</source>
        <translation>无法重新读取：%1</translation>
    </message>
    <message>
        <source>read %1</source>
        <comment>how long ago</comment>
        <translation>读取于 %1</translation>
    </message>
    <message>
        <source>CPU, of all cores</source>
        <translation>处理器，占全部核心</translation>
    </message>
    <message>
        <source>Load average</source>
        <translation>平均负载</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Disk traffic</source>
        <translation>磁盘读写</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>磁盘空间</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>IO wait</source>
        <translation>IO 等待</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>memory</comment>
        <translation>已使用</translation>
    </message>
    <message>
        <source>Memory there is</source>
        <translation>总内存</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>from a disk</comment>
        <translation>已读取</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>已写入</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>space</comment>
        <translation>已使用</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>总容量</translation>
    </message>
    <message>
        <source>Course over time</source>
        <translation>随时间的趋势</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>As ta&amp;ble</source>
        <translation>以表格显示(&amp;B)</translation>
    </message>
    <message>
        <source>The same numbers, moment by moment</source>
        <translation>相同的数值，按时刻列出</translation>
    </message>
    <message>
        <source>Course as a table</source>
        <translation>趋势表格</translation>
    </message>
</context>
<context>
    <name>wingman::ui::ViolationModel</name>
    <message>
        <source>the chain</source>
        <translation>链</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is wrong, where</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
</context>
<context>
    <name>wingman::ui::VolumeModel</name>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>ISO image</source>
        <translation>ISO 镜像</translation>
    </message>
    <message>
        <source>Container template</source>
        <translation>容器模板</translation>
    </message>
    <message>
        <source>Disk image</source>
        <translation>磁盘镜像</translation>
    </message>
    <message>
        <source>Container volume</source>
        <translation>容器卷</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未验证</translation>
    </message>
    <message>
        <source>verification failed</source>
        <translation>验证失败</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>受保护</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>VMID</source>
        <translation>VMID</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>受保护</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>wingman::ui::Way</name>
    <message>
        <source>Socket: path and permission</source>
        <translation>套接字：路径和权限</translation>
    </message>
    <message>
        <source>Name: DNS</source>
        <translation>名称：DNS</translation>
    </message>
    <message>
        <source>Connection: TCP</source>
        <translation>连接：TCP</translation>
    </message>
    <message>
        <source>Encryption: TLS</source>
        <translation>加密：TLS</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Engine: HTTP, version, ping</source>
        <translation>引擎：HTTP、版本、ping</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>well</source>
        <comment>a layer</comment>
        <translation>正常</translation>
    </message>
    <message>
        <source>fails</source>
        <comment>a layer</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>not tried</source>
        <comment>a layer</comment>
        <translation>未尝试</translation>
    </message>
    <message>
        <source>being tried</source>
        <comment>a layer</comment>
        <translation>正在尝试</translation>
    </message>
    <message>
        <source>not reached</source>
        <comment>a layer</comment>
        <translation>未到达</translation>
    </message>
    <message>
        <source>It answers; the whole way took %1.</source>
        <translation>有响应；整个路径用时 %1。</translation>
    </message>
    <message>
        <source>It fails at “%1”.</source>
        <comment>a layer of the way</comment>
        <translation>在“%1”处失败。</translation>
    </message>
    <message>
        <source>Rights: what this login may see</source>
        <translation>权限：此登录可查看的内容</translation>
    </message>
</context>
<context>
    <name>wingman::ui::WayRows</name>
    <message>
        <source>%1: %2</source>
        <comment>a layer of the way, its result</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>wingman::ui::WorkloadColumns</name>
    <message>
        <source>&amp;Back to the standard columns</source>
        <translation>恢复标准列(&amp;B)</translation>
    </message>
</context>
<context>
    <name>wingman::ui::WorkloadDelegate</name>
    <message>
        <source>%1 of %2</source>
        <comment>memory used, memory it may have</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>memory</comment>
        <translation>上限 %1</translation>
    </message>
</context>
<context>
    <name>wingman::ui::WorkloadDetails</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Stats</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>未选择任何内容</translation>
    </message>
    <message>
        <source>Choose a container or a guest in the list, and everything about it is shown here.</source>
        <translation>在列表中选择容器或客户机，其全部信息会显示在此处。</translation>
    </message>
    <message numerus="yes">
        <source>%n workload(s) selected</source>
        <translation>
            <numerusform>已选择 %n 个工作负载</numerusform>
        </translation>
    </message>
    <message>
        <source>What is chosen above is planned for all of them at once, and each has its own row in the plan. Select a single one to see its details.</source>
        <translation>上面选择的操作会一次性为所有对象计划，每个对象在计划中各占一行。选择单个对象可查看其详情。</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <translation>%1 已消失</translation>
    </message>
    <message>
        <source>Its endpoint does not list it any more. It was removed, or made anew under another id.</source>
        <translation>其端点不再列出它。它已被移除，或以另一 ID 重新创建。</translation>
    </message>
    <message>
        <source>&amp;Close the details</source>
        <translation>关闭详情(&amp;C)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Of what is selected in the list; Esc goes back to it</source>
        <translation>列表中所选对象的详情；按 Esc 返回列表</translation>
    </message>
    <message>
        <source>What is shown of it</source>
        <translation>显示的内容</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
</context>
<context>
    <name>wingman::ui::WorkloadFacts</name>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Mounts</source>
        <translation>挂载</translation>
    </message>
    <message numerus="yes">
        <source>%n mount(s)</source>
        <translation>
            <numerusform>%n 个挂载</numerusform>
        </translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Compose 项目</translation>
    </message>
    <message>
        <source>%1 · service %2</source>
        <comment>project, service</comment>
        <translation>%1 · 服务 %2</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>依赖于</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>重启次数</translation>
    </message>
    <message>
        <source>None by the engine</source>
        <translation>引擎未重启</translation>
    </message>
    <message numerus="yes">
        <source>%n restart(s) by the engine</source>
        <translation>
            <numerusform>引擎重启 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>退出代码</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>受保护</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>VMID</source>
        <translation>VMID</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>运行时间</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>核心数</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>资源池</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Yes: it is copied, not started</source>
        <translation>是：用于复制，不启动</translation>
    </message>
    <message>
        <source>Yes, against removal</source>
        <translation>是，防止移除</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>tier %1, an approver</source>
        <comment>who has to agree</comment>
        <translation>等级 %1，须审批</translation>
    </message>
    <message>
        <source>allowlist %1</source>
        <translation>%1 允许列表</translation>
    </message>
    <message>
        <source>dangerous operations are off</source>
        <translation>危险操作已关闭</translation>
    </message>
    <message>
        <source>on no allowlist</source>
        <translation>不在任何允许列表中</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>lockdown</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>simulated, nothing is touched</source>
        <translation>模拟，不触及任何对象</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between verbs</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 is taken away</source>
        <comment>a key</comment>
        <translation>%1 将被移除</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key, its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a key, its value now and then</comment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>With the next start</source>
        <translation>下次启动时生效</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>无更改</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>None but its own</source>
        <translation>仅有自身地址</translation>
    </message>
    <message>
        <source>not known: no guest agent answers</source>
        <translation>未知：没有客户机代理响应</translation>
    </message>
    <message>
        <source>%1: most changes are refused until it is over</source>
        <translation>%1：结束之前，大多数更改会被拒绝</translation>
    </message>
    <message>
        <source>High availability</source>
        <translation>高可用性</translation>
    </message>
    <message>
        <source>Not managed</source>
        <translation>未受管理</translation>
    </message>
    <message>
        <source>Managed: %1</source>
        <comment>state</comment>
        <translation>受管理：%1</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>None: unprotected</source>
        <translation>无：未受保护</translation>
    </message>
    <message numerus="yes">
        <source>%n, the last %1</source>
        <translation>
            <numerusform>%n 个，最近一个于 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::WorkloadFilter</name>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>引号未闭合。</translation>
    </message>
    <message>
        <source>There is no key “%1:”. The keys are %2.</source>
        <translation>没有键“%1:”。可用的键为 %2。</translation>
    </message>
    <message>
        <source>“%1:” may be %2.</source>
        <translation>“%1:”可以是 %2。</translation>
    </message>
</context>
<context>
    <name>wingman::ui::WorkloadGroups</name>
    <message>
        <source>Group: project, node</source>
        <translation>分组：项目、节点</translation>
    </message>
    <message>
        <source>Group: endpoint</source>
        <translation>分组：端点</translation>
    </message>
    <message>
        <source>Group: node</source>
        <translation>分组：节点</translation>
    </message>
    <message>
        <source>Group: pool</source>
        <translation>分组：资源池</translation>
    </message>
    <message>
        <source>Group: tag</source>
        <translation>分组：标签</translation>
    </message>
    <message>
        <source>Group: state</source>
        <translation>分组：状态</translation>
    </message>
    <message>
        <source>Group: label</source>
        <translation>分组：Docker 标签</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>&amp;Project or node</source>
        <translation>项目或节点(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Endpoint or cluster</source>
        <translation>端点或集群(&amp;E)</translation>
    </message>
    <message>
        <source>N&amp;ode</source>
        <translation>节点(&amp;O)</translation>
    </message>
    <message>
        <source>P&amp;ool</source>
        <translation>资源池(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>标签(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>状态(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Not grouped</source>
        <translation>不分组(&amp;N)</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Docker 标签</translation>
    </message>
</context>
<context>
    <name>wingman::ui::WorkloadModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>近况</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康状况</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Image or tags</source>
        <translation>镜像或标签</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>运行时间</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>HA</source>
        <translation>HA</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>资源池</translation>
    </message>
</context>
<context>
    <name>wingman::ui::WorkloadVerbs</name>
    <message>
        <source>Logs of %1</source>
        <translation>%1 的日志</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>文本格式(&amp;T)</translation>
    </message>
    <message>
        <source>As &amp;CSV</source>
        <translation>CSV 格式(&amp;C)</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>JSON 格式(&amp;J)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>已复制 %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wingman::ui::Workloads</name>
    <message>
        <source>container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>VM</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>LXC</source>
        <translation>LXC</translation>
    </message>
    <message>
        <source>Without a node</source>
        <translation>无节点</translation>
    </message>
    <message>
        <source>Without a project</source>
        <translation>无项目</translation>
    </message>
    <message>
        <source>Without this label</source>
        <translation>无此标签</translation>
    </message>
    <message>
        <source>Proxmox node · %1</source>
        <comment>cluster</comment>
        <translation>Proxmox 节点 · %1</translation>
    </message>
    <message>
        <source>compose · %1</source>
        <comment>endpoint</comment>
        <translation>compose · %1</translation>
    </message>
    <message>
        <source>stale, seen %1 ago</source>
        <translation>过期，%1前看到</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>过期</translation>
    </message>
    <message numerus="yes">
        <source>%n unhealthy</source>
        <translation>
            <numerusform>%n 个不健康</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing running</source>
        <translation>没有正在运行的</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n 个正在运行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 running</source>
        <translation>%1/%2 正在运行</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>locked: %1</source>
        <comment>what holds it</comment>
        <translation>已锁定：%1</translation>
    </message>
    <message>
        <source>Without a pool</source>
        <translation>无资源池</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>Proxmox pool · %1</source>
        <comment>cluster</comment>
        <translation>Proxmox 资源池 · %1</translation>
    </message>
</context>
<context>
    <name>wingman::ui::WorkloadsPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s) without an answer</source>
        <translation>
            <numerusform>%n 个端点无响应</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the rows are shown as last seen.</source>
        <translation>%1：各行显示最后一次看到的状态。</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>查看原因</translation>
    </message>
    <message>
        <source>Reading what is there</source>
        <translation>正在读取现状</translation>
    </message>
    <message>
        <source>No endpoint answers</source>
        <translation>没有端点响应</translation>
    </message>
    <message>
        <source>%1 cannot be reached, and nothing was seen there before.</source>
        <translation>无法连接 %1，且之前未在那里看到任何内容。</translation>
    </message>
    <message>
        <source>Add an endpoint…</source>
        <translation>添加端点…</translation>
    </message>
    <message>
        <source>Nothing is here yet</source>
        <translation>此处尚无内容</translation>
    </message>
    <message>
        <source>No endpoint yet</source>
        <translation>尚无端点</translation>
    </message>
    <message>
        <source>The endpoints answer, and have no containers and no guests.</source>
        <translation>端点有响应，但没有容器和客户机。</translation>
    </message>
    <message>
        <source>Add a Docker engine or a Proxmox cluster to see what runs there.</source>
        <translation>添加 Docker 引擎或 Proxmox 集群，以查看其上运行的内容。</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>没有符合筛选条件的内容</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are hidden by it.</source>
        <translation>
            <numerusform>已隐藏 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>%1 is not here, or hidden by the filter.</source>
        <translation>%1 不在此处，或被筛选隐藏。</translation>
    </message>
    <message>
        <source>Reading again</source>
        <translation>正在重新读取</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>工作负载</translation>
    </message>
    <message>
        <source>Filter workloads</source>
        <translation>筛选工作负载</translation>
    </message>
    <message>
        <source>Filter: words, state:running, label:k=v</source>
        <translation>筛选：词语、state:running、label:k=v</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>VMs</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>LXC</source>
        <translation>LXC</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Which columns are shown</source>
        <translation>显示哪些列</translation>
    </message>
    <message>
        <source>Enter shows the details, the menu key what can be done</source>
        <translation>Enter 显示详情，菜单键显示可执行的操作</translation>
    </message>
</context>
</TS>

"""Sentences of rendering many reports: names, workers, clusters, what was done."""

SENTENCES: dict[str, tuple[str, str]] = {
    "help.jobs": (
        "同时工作的进程数；写上它就按多份报告处理（不写为处理器数）。",
        "Worker processes; with it, reports are rendered as many (by default one for "
        "each processor).",
    ),
    "help.name": (
        "输出文件的名称，不含后缀，如 {{division}}-{{agency}}-{{year}}；"
        "可用 {{folder}} {{stem}} {{agency}} {{division}} {{edition}} {{variant}} "
        "{{year}}；默认 {{folder}}/{{stem}}。",
        "How outputs are named, without the suffix: "
        "{{division}}-{{agency}}-{{year}}. There are {{folder}} {{stem}} {{agency}} "
        "{{division}} {{edition}} {{variant}} {{year}}; {{folder}}/{{stem}} by "
        "default.",
    ),
    "help.timeout": (
        "一份报告最多用多少秒；超过的记为失败，其余照常。",
        "Seconds that one report may take; one that takes longer fails, the rest go "
        "on.",
    ),
    "help.force": (
        "全部重新生成，未变化的、在文件中改动过的也不例外。",
        "Render all anew, also what has not changed and files edited by hand.",
    ),
    "help.executor": (
        "在 Dask 集群上生成，如 dask://host:8786；需要 govreport[dask]。",
        "Render on a Dask cluster: dask://host:8786. Needs govreport[dask].",
    ),
    "many.needs-folder": (
        "多份报告要用 -o 指定输出文件夹。",
        "Many reports need a folder for their outputs: -o.",
    ),
    "many.not-folder": (
        "“{file}”不是文件夹；多份报告要用 -o 指定输出文件夹。",
        "{file} is no folder; many reports need one for their outputs.",
    ),
    "many.timeout": (
        "--timeout 只用于本机的进程，不能与 --executor 同用；"
        "集群上请用集群自己的时限。",
        "--timeout is for the processes of this machine and does not go with "
        "--executor; use the limits of the cluster.",
    ),
    "many.jobs": (
        "-j 和 --executor 不能同用。",
        "-j does not go with --executor.",
    ),
    "many.none.folder": (
        "文件夹“{name}”中没有报告（{known}）。",
        "There are no reports ({known}) in the folder {name}.",
    ),
    "many.none.pattern": (
        "没有与“{name}”相符的文件。",
        "No file matches {name}.",
    ),
    "many.none.list": ("标准输入中没有文件名。", "Standard input names no file."),
    "many.pattern": (
        "名称“{pattern}”写法有误：花括号要成对，里面只写名称，如 {{year}}。",
        "The name {pattern} cannot be read: braces come in pairs with a mere name "
        "between them, such as {{year}}.",
    ),
    "many.slot": (
        "名称中不能用{slot}；可用的有{known}。",
        "{slot} means nothing in a name; there are {known}.",
    ),
    "many.blank": (
        "“{report}”没有{slot}，无法命名。请在报告中补上，或换一种 --name。",
        "{report} has no {slot} to be named by. State it in the report, or choose "
        "another --name.",
    ),
    "many.name": (
        "“{report}”的输出不能命名为“{name}”：“{part}”不能用作文件名，或在输出文件夹之外。",
        "The output of {report} cannot be called {name}: “{part}” is no file name, or "
        "leaves the folder.",
    ),
    "many.names": (
        "{count}个输出文件无法命名，没有写出任何文件。请换一种 --name。",
        "{count} outputs cannot be named so; nothing was written. Choose another "
        "--name.",
    ),
    "many.locked": (
        "另一个 govreport 正在写这个文件夹（“{file}”）。请等它结束，或换一个文件夹。",
        "Another govreport is writing to this folder ({file}). Wait until it ends, or "
        "choose another folder.",
    ),
    "many.edited": (
        "“{file}”在生成后改动过，没有覆盖。要放弃这些改动，用 --force 重新生成。",
        "{file} was edited after it was rendered and was not replaced. --force "
        "replaces it, and the edits are lost.",
    ),
    "many.foreign": (
        "“{file}”已经存在，不是在此文件夹中批量生成的，没有覆盖。"
        "请换一个文件夹，或用 --force 覆盖。",
        "{file} is there already, not made by such a run, and was not replaced. "
        "Choose another folder, or replace it with --force.",
    ),
    "many.died": (
        "生成时进程意外终止（{code}）。",
        "The process ended in the middle of the report ({code}).",
    ),
    "many.died.killed": (
        "生成时进程被系统终止，多半是内存不足。",
        "The process was killed in the middle of the report, most likely for want of "
        "memory.",
    ),
    "many.hung": (
        "超过{seconds}秒没有完成，已终止。",
        "It took longer than {seconds} seconds and was ended.",
    ),
    "many.crashed": ("程序出错：{reason}", "The program failed: {reason}"),
    "many.versions": (
        "{worker} 上的版本与本机不同：{differences}（本机 ≠ 该机）。"
        "请装上相同的版本；没有在其上生成。",
        "{worker} has other versions than this machine: {differences} (here ≠ there). "
        "Install the same; nothing is rendered there.",
    ),
    "many.address": (
        "“{address}”不是集群地址；应如 dask://host:8786。",
        "{address} is no address of a cluster, such as dask://host:8786.",
    ),
    "many.no-dask": (
        '使用集群需要 Dask：pip install "govreport[dask]"',
        'A cluster needs Dask: pip install "govreport[dask]"',
    ),
    "many.no-cluster": (
        "{address} 没有应答。请核对地址，确认 dask scheduler 正在运行。",
        "{address} does not answer. Check the address, and that its scheduler runs.",
    ),
    "many.no-workers": (
        "集群上没有工作进程。请先启动 dask worker。",
        "The cluster has no workers. Start some with `dask worker`.",
    ),
    "many.line": ("{report} {formats}：{reason}", "{report} {formats}: {reason}"),
    "many.findings": (
        "{count}个错误，首先是：{first}",
        "{count} errors, the first: {first}",
    ),
    "many.progress": ("生成", "Rendering"),
    "many.summary": (
        "共{total}个文件：生成{made}{more}，用时{time}。",
        "{total} files: {made} rendered{more}, in {time}.",
    ),
    "many.unchanged": ("，未变化{count}", ", {count} unchanged"),
    "many.edited-count": ("，改动过而未动{count}", ", {count} edited and left"),
    "many.kept": ("，未覆盖{count}", ", {count} not replaced"),
    "many.failed": ("，失败{count}", ", {count} failed"),
    "many.interrupted": (
        "已中断。再次运行同一命令，从这里继续。",
        "Interrupted. The same command goes on from here.",
    ),
}

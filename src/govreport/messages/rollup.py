"""What is said where the reports of a region's units are added up."""

SENTENCES: dict[str, tuple[str, str]] = {
    "help.rollup-as": ("汇总报告的机关名称", "the agency whose report the sum is"),
    "help.rollup-year": (
        "只汇总这一年度的；有其他年度的即拒绝",
        "the only year allowed",
    ),
    "help.rollup-division": ("汇总报告的行政区划代码", "the division of the sum"),
    "help.rollup-errors": (
        "有错误、读不全或无法读取的报告不拒绝：能读出的照加，其余说明缺什么",
        "do not refuse reports with errors or read in part: add up what there is, and "
        "tell what is not",
    ),
    "help.rollup-output": (
        "写入文件，而不是标准输出；后缀 .json 写JSON",
        "a file, not standard output; JSON where its suffix is .json",
    ),
    "help.against": (
        "已经填好的汇总报告（任何可读的文件）：逐格与各单位之和核对",
        "a stated report of the region, in any readable file, to be reconciled with "
        "the sum",
    ),
    "rollup.as": (
        "--as 后面要写汇总报告的机关名称。",
        "--as must name the agency whose report the sum is.",
    ),
    "rollup.refused": (
        "有{count}个原因不能汇总，没有写文件。",
        "The reports cannot be added up for {count} reasons; nothing was written.",
    ),
    "rollup.nothing": (
        "没有可以汇总的报告。",
        "There is no report that can be added up.",
    ),
    "rollup.twice": (
        "重复计算：“{unit}”有{count}份报告（{files}）。请只留一份。",
        "Counted twice: {unit} has {count} reports ({files}). Keep one.",
    ),
    "rollup.no-year": (
        "“{unit}”（{file}）没有读出年度。",
        "{unit} ({file}): its year could not be read.",
    ),
    "rollup.years": (
        "年度不一，不能相加：{having}。只要某一年度的，请把其他年度的移出文件夹。",
        "Reports of several years cannot be added up: {having}. Take the others out of "
        "the folder.",
    ),
    "rollup.other-year": (
        "要汇总的是{year}年度，文件夹中还有：{having}。请移出，或换成{year}年度的。",
        "The year to be added up is {year}; there are also {having}. Take them out.",
    ),
    "rollup.editions": (
        "格式版本不一，各格对不上，不能相加：{having}。",
        "Reports in several editions have different cells and cannot be added up: "
        "{having}.",
    ),
    "rollup.itself": (
        "重复计算：“{agency}”本地区的汇总报告也在文件夹中。请移出。",
        "Counted twice: the report of the whole region by {agency} is in the folder. "
        "Take it out.",
    ),
    "rollup.itself.unclear": (
        "“{agency}”自己的报告也在文件夹中，没有写明范围。只含本机关的，请写“范围: "
        "本机关”；是全地区汇总的，请移出，否则重复计算。",
        "The report of {agency} is in the folder and does not state its scope. Write "
        "`scope: agency` if it is of the organ alone; if it is the sum, take it out, "
        "or all would be counted twice.",
    ),
    "rollup.within": (
        "重复计算：“{holder}”的报告已含“{unit}”（所含单位），两份都在文件夹中。"
        "请移出其中一份。",
        "Counted twice: the report of {holder} holds {unit} (`units`) already, and "
        "both are in the folder. Take one out.",
    ),
    "rollup.within-two": (
        "重复计算：“{other}”和“{holder}”的报告都含“{unit}”（所含单位）。",
        "Counted twice: the reports of {other} and of {holder} both hold {unit}.",
    ),
    "rollup.unreadable": (
        "“{unit}”无法读取（{file}）。",
        "{unit} cannot be read ({file}).",
    ),
    "rollup.errors": (
        "“{unit}”有{count}个错误（{file}）。详见 govreport check；"
        "更正后再汇总，或用 --allow-errors 照加。",
        "{unit} has {count} errors ({file}), see govreport check. Correct them, or add "
        "it up as it is with --allow-errors.",
    ),
    "rollup.partly": (
        "“{unit}”没有读全（{file}）。详见 govreport check。",
        "{unit} was read in part ({file}), see govreport check.",
    ),
    "rollup.head": (
        "由{count}个单位的报告逐格相加而成：",
        "Added up from the reports of {count} units:",
    ),
    "rollup.unit": ("{unit}（{file}）", "{unit} ({file})"),
    "rollup.unit.errors": (
        "{unit}（{file}，有{count}个错误）",
        "{unit} ({file}, {count} errors)",
    ),
    "rollup.head.absent": (
        "没有计入的{count}个单位（汇总数因此不全）：",
        "Not in the sums, which are incomplete therefore, {count} units:",
    ),
    "rollup.absent.missing": ("{unit}：未报送", "{unit}: not handed in"),
    "rollup.absent.unreadable": ("{unit}：无法读取", "{unit}: cannot be read"),
    "rollup.absent.twice": ("{unit}：重复报送", "{unit}: handed in twice"),
    "rollup.added": (
        "{agency}：已汇总{count}个单位。",
        "{agency}: {count} units were added up.",
    ),
    "rollup.absent": (
        "没有计入{count}个单位，汇总数不全：{units}。",
        "{count} units are not in the sums, which are incomplete: {units}.",
    ),
    "rollup.lacking": (
        "有{count}个数没有汇总，留空（{units}没有填）：{places}。",
        "{count} sums are left blank, for {units} left theirs blank: {places}.",
    ),
    "rollup.unlike": (
        "{place}没有汇总，留空：各单位所用的金额单位不同，或有的没有写明。",
        "{place} is left blank: the units state it in unlike units of money.",
    ),
    "rollup.note": (
        "附注没有带入：{place} {notes}",
        "A remark is not carried over: {place} {notes}",
    ),
    "rollup.notes": (
        "各单位对{count}个数的附注没有带入：{places}。",
        "The remarks of units on {count} numbers are not carried over: {places}.",
    ),
    "rollup.head.place": ("位置", "place"),
    "rollup.head.stated": ("填报", "stated"),
    "rollup.head.added": ("各单位之和", "sum"),
    "rollup.head.difference": ("差额", "difference"),
    "rollup.against.year": (
        "不能核对：汇总的是{own}年度，所给的报告是{stated}年度。",
        "They cannot be reconciled: the sum is of {own}, the stated report of "
        "{stated}.",
    ),
    "rollup.against.edition": (
        "不能核对：汇总用{own}版格式，所给的报告用{stated}版。",
        "They cannot be reconciled: the sum is in edition {own}, the stated report in "
        "{stated}.",
    ),
    "rollup.differing": (
        "“{file}”有{count}个数与各单位之和不同。",
        "{count} numbers of {file} differ from the sum of the units.",
    ),
    "rollup.differing.least": (
        "“{file}”有{count}个数比已有单位之和还小，肯定有误。",
        "{count} numbers of {file} are less than the sum of the units that are there, "
        "which is certainly wrong.",
    ),
    "rollup.untold": (
        "有{count}个数无法核对（单位没有填，或填报为空）：{places}。",
        "{count} numbers cannot be told, for a unit or the stated report leaves them "
        "blank: {places}.",
    ),
    "rollup.untold.absent": (
        "缺{units}，其余{count}个数无法核对。",
        "While {units} is missing, the other {count} numbers cannot be told.",
    ),
    "rollup.agreeing": (
        "“{file}”的{count}个数与各单位之和都相同。",
        "All {count} numbers of {file} are the sum of the units.",
    ),
}

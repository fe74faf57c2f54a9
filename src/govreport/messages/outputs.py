"""Sentences of what `govreport check` gives, and of the page that explains a check."""

SENTENCES: dict[str, tuple[str, str]] = {
    "help.check-format": (
        "输出格式：text 供人阅读；jsonl 每行一个 JSON 对象；sarif 为 SARIF 2.1.0；"
        "github 为 GitHub Actions 的批注。默认 text。",
        "What to give: `text` for people, `jsonl` one JSON object a line, `sarif` for "
        "SARIF 2.1.0, `github` for annotations of GitHub Actions; `text` by default.",
    ),
    "help.check-json": ("即 --format jsonl。", "Short for --format jsonl."),
    "help.check-output": (
        "写入的文件，而不是标准输出；- 为标准输出。后缀 .xlsx 写各单位的汇总表"
        "（需要 govreport[excel]），旁边写退回意见。",
        "File to write instead of standard output; - for standard output. With the "
        "suffix .xlsx, a summary of all units (needs govreport[excel]), and beside it "
        "a note to each unit that has errors.",
    ),
    "help.fail-on": (
        "从哪一级起算不通过（退出码1）：error 错误，warning 警告，notice 提示，"
        "never 从不。默认 error。",
        "The least severity that fails (exit code 1), or `never`; `error` by default.",
    ),
    "finding.waived": (
        "{severity}（已豁免）{code} {sentence}",
        "{severity} (waived) {code}: {sentence}",
    ),
    "finding.reason": ("豁免理由：{reason}", "waived because: {reason}"),
    "summary.notices": ("，{count}个提示", ", {count} notices"),
    "summary.waived": ("，{count}个已豁免", ", {count} waived"),
    "fact.source": ("来自", "from"),
    "fact.plugin": ("插件 {name}", "the plugin {name}"),
    "manual.colon": ("：", ":"),
    "manual.text": ("说明", "In its own words"),
    "manual.sentences": (
        "报告有问题时这样说（花括号处填入报告中的数和词）",
        "What it says (in braces, what it takes from the report)",
    ),
    "manual.relations": (
        "在版本 {edition} 中核对{count}处，例如",
        "In edition {edition} it judges {count} relations, such as",
    ),
    "manual.waive": (
        "已经核对、要让它留着的，在报告旁的 govreport.toml 中写",
        "To let a finding stand that has been looked into, write in govreport.toml "
        "beside the report",
    ),
    "manual.address": ("发现的地址", "the address of the finding"),
    "manual.reason": ("为什么可以这样", "why it may stand"),
}

"""Sentences of the waivers in govreport.toml."""

SENTENCES: dict[str, tuple[str, str]] = {
    "waivers-failed": (
        "“{file}”有{count}个错误，改正之前不检查报告。",
        "{file} has {count} errors; the report is not checked until they are mended.",
    ),
    "OGI180.title": ("豁免文件写得不对", "The file of waivers is not as it must be"),
    "OGI180.syntax": (
        "这里不合 TOML 的写法：“{got}”。文字要加英文双引号，每行写“键 = 值”，"
        "每条豁免以 [[waiver]] 开头。",
        "This is not TOML: “{got}”. Text stands in double quotes, each line is "
        "`key = value`, and each waiver begins with [[waiver]].",
    ),
    "OGI180.unknown": (
        "没有“{key}”这个键，可用的有{known}。",
        "There is no key {key}; there are {known}.",
    ),
    "OGI180.suggest": (
        "没有“{key}”这个键，是不是“{suggestion}”？",
        "There is no key {key}; did you mean {suggestion}?",
    ),
    "OGI180.list": (
        "“waiver”应是一条条豁免，每条以 [[waiver]] 开头（双层方括号）。",
        "`waiver` must be a list: each waiver begins with [[waiver]], in double "
        "brackets.",
    ),
    "OGI180.missing": (
        "这条豁免缺少 {key}。每条豁免都要写 code（检查的代码）和 reason（理由）。",
        "This waiver lacks {key}. Each states its `code` and its `reason`.",
    ),
    "OGI180.empty": (
        "{key} 不能为空。写明是哪一项检查（code）、为什么可以豁免（reason）。",
        "{key} may not be empty: say which check (`code`) and why (`reason`).",
    ),
    "OGI180.text": (
        "{key} 应是文字，加英文双引号，现为 {got}。",
        "{key} must be text in double quotes, not {got}.",
    ),
    "OGI180.date": (
        "expires 应是日期，不加引号，如 expires = 2026-12-31，现为 {got}。",
        "`expires` must be a date without quotes, such as expires = 2026-12-31, "
        "not {got}.",
    ),
    "OGI180.file": (
        "file 只写文件名，不写文件夹，现为“{got}”。",
        "`file` is the name of a file without its folder, not {got}.",
    ),
    "OGI181.title": ("豁免没有用到", "A waiver is of no use"),
    "OGI181": (
        "这条豁免没有用到：“{report}”中没有它所指的发现（{target}）。不再需要的请删去；"
        "同一文件夹有几份报告的，请用 file 写明是哪一份。",
        "This waiver is of no use: {report} has no such finding ({target}). Take it "
        "out; where several reports share the folder, name its own in `file`.",
    ),
    "OGI181.unknown": (
        "这条豁免没有用到：没有代码为“{code}”的检查。“govreport checks”列出全部检查。",
        "This waiver is of no use: there is no check {code}. `govreport checks` lists "
        "them all.",
    ),
    "OGI181.suggest": (
        "这条豁免没有用到：没有代码为“{code}”的检查，是不是“{suggestion}”？",
        "This waiver is of no use: there is no check {code}; did you mean "
        "{suggestion}?",
    ),
    "OGI181.refused": (
        "这条豁免不起作用：机关或年度读不出来，不能豁免。请在“{report}”中改正。",
        "This waiver does nothing: an agency or a year that cannot be read cannot be "
        "waived. Mend it in {report}.",
    ),
    "OGI182.title": ("豁免已经到期", "A waiver has expired"),
    "OGI182": (
        "{target} 的豁免已于{expires}到期，不再起作用。请重新核对：仍然成立的，"
        "改 expires；不再需要的，删去这一条。",
        "The waiver of {target} expired on {expires} and no longer holds. Look into "
        "it again: give a new `expires`, or take the waiver out.",
    ),
}

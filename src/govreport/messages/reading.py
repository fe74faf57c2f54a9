"""Sentences of what is wrong with an input file as a text, and with the files it names.

`{place}` is the official name of the place. A key is the code of a check, with a word
for the case where a code has several.
"""

SENTENCES: dict[str, tuple[str, str]] = {
    "OGI112.title": ("中文输入的符号", "Signs typed in Chinese"),
    "OGI112.colon": (
        "“{got}”用了中文冒号。请改为英文冒号加空格：“{fixed}”。",
        "“{got}” has a Chinese colon. Write a colon and a space: “{fixed}”.",
    ),
    "OGI112.space": (
        "“{got}”的冒号后没有空格。请改为：“{fixed}”。",
        "“{got}” lacks a space after its colon. Write “{fixed}”.",
    ),
    "OGI112.tab": (
        "“{got}”用了制表符。请改为空格：“{fixed}”。",
        "“{got}” has a tab. Use spaces: “{fixed}”.",
    ),
    "OGI112.brackets": (
        "“{got}”用了中文括号、逗号或冒号。请改为：“{fixed}”。",
        "“{got}” has Chinese brackets, commas or colons. Write “{fixed}”.",
    ),
    "OGI112.comment": (
        "“{got}”中“#”之后会被当作注释。若是正文，请加英文引号：{fixed}；"
        "若是注释，请在“#”前空两格、后空一格。",
        "In “{got}” what follows # would be taken for a comment. If it is text, put "
        "quotes: {fixed}; if not, put two spaces before # and one after it.",
    ),
    "OGI112.quotes": (
        "{got}用了中文引号。请去掉引号，或改为英文引号：{fixed}。",
        "{got} has Chinese quotes. Remove them, or write {fixed}.",
    ),
    "OGI113.title": ("格式版本不对", "The version of the input format"),
    "OGI113": (
        "格式版本为{got}，本程序只能读到{known}。请安装 govreport {got}.0 或更高版本。",
        "The file has format version {got}; this release reads up to {known}. "
        "Install govreport {got}.0 or later.",
    ),
    "OGI113.number": (
        "{place}应为正整数，现为{got}。",
        "{place}: expected a whole number of 1 or more, got {got}.",
    ),
    "OGI114.title": ("不支持的YAML写法", "A feature of YAML that is not supported"),
    "OGI114.tag": (
        "不支持YAML标签“{got}”。请删去。",
        "YAML tags such as {got} are not supported. Delete it.",
    ),
    "OGI114.anchor": (
        "不支持YAML锚点“{got}”。请删去；以“&”开头的文字请加英文引号。",
        "YAML anchors such as {got} are not supported. Delete it, or put quotes "
        "around text that begins with &.",
    ),
    "OGI114.alias": (
        "不支持YAML引用“{got}”。请写出内容；以“*”开头的文字请加英文引号。",
        "YAML aliases such as {got} are not supported. Write the value out, or put "
        "quotes around text that begins with *.",
    ),
    "OGI114.merge": (
        "不支持YAML合并键“<<”。请写出各项。",
        "YAML merge keys (<<) are not supported. Write the parts out.",
    ),
    "OGI114.document": (
        "一个文件只能有一份报告。请删去“---”及以后的内容，或另存为一个文件。",
        "One file holds one report. Move what follows --- to a file of its own.",
    ),
    "OGI115.title": ("语法错误", "A syntax error"),
    "OGI115": (
        "这一行不能读取：“{got}”。请核对缩进、冒号、引号和括号。",
        "This line cannot be read: “{got}”. Check indentation, colons, quotes and "
        "brackets.",
    ),
    "OGI115.quote": (
        "从这里开始的引号没有结束：“{got}”。",
        "The quotation that begins here never ends: “{got}”.",
    ),
    "OGI115.bracket": (
        "从这里开始的括号没有结束，或中间缺少逗号：“{got}”。",
        "The bracket that begins here never ends, or a comma is missing: “{got}”.",
    ),
    "OGI115.escape": (
        "英文双引号中的“\\{sign}”不能识别。要写反斜杠请写两个。",
        "\\{sign} means nothing within double quotes. Write a backslash twice.",
    ),
    "OGI115.sign": (
        "内容不能以“{sign}”开头：“{got}”。请加英文引号。",
        "A value cannot begin with {sign}: “{got}”. Put quotes around it.",
    ),
    "OGI115.value": (
        "这里不应有冒号：“{got}”。请核对缩进；文字中有“: ”时请加英文引号。",
        "No colon is expected here: “{got}”. Check the indentation; put quotes around "
        "text with a colon and a space in it.",
    ),
    "OGI115.key": (
        "这一行没有“键: 值”的冒号：“{got}”。",
        "There is no colon of a `key: value` pair: “{got}”.",
    ),
    "OGI115.indent": (
        "这一行的缩进与上面不一致，或多了内容：“{got}”。",
        "The indentation does not fit the lines above, or there is something too "
        "much: “{got}”.",
    ),
    "OGI115.block": (
        "“|”或“>”之后不能有内容：“{got}”。请把正文另起一行，并比这一行多缩进两格。",
        "Nothing may follow | or >: “{got}”. Begin the text on the next line, "
        "two spaces further in.",
    ),
    "OGI115.comma": (
        "两个逗号之间没有内容：“{got}”。没有的填0。",
        "There is nothing between two commas: “{got}”. Write 0 where there is none.",
    ),
    "OGI115.json": (
        "不是正确的JSON，错在这里：“{got}”。",
        "This is not JSON; it goes wrong here: “{got}”.",
    ),
    "OGI115.constant": (
        "“{got}”不是数字。",
        "{got} is not a number.",
    ),
    "OGI115.mapping": (
        "最外层应为若干个“键: 值”，如“机关: 某某局”。",
        "Expected `key: value` pairs at the top, such as `agency: …`.",
    ),
    "OGI116.title": ("文件太大", "A file too large"),
    "OGI116.size": (
        "文件有{size}MB，最大{limit}MB。一份报告用不了这么大，请核对是不是选错了文件。",
        "The file has {size} MB, the most is {limit} MB. Is it the right file?",
    ),
    "OGI116.nodes": (
        "文件的内容超过{limit}项，不像一份报告。",
        "The file has more than {limit} values; it does not look like a report.",
    ),
    "OGI116.depth": (
        "嵌套超过{limit}层，不像一份报告。请核对括号和缩进。",
        "Nested more than {limit} deep; it does not look like a report. Check "
        "brackets and indentation.",
    ),
    "OGI117.title": ("文件不能读取", "A file that cannot be read"),
    "OGI117.missing": ("没有文件“{name}”。", "There is no file {name}."),
    "OGI117.folder": ("“{name}”是文件夹。", "{name} is a folder."),
    "OGI117.unreadable": (
        "不能打开“{name}”：{reason}。",
        "Cannot open {name}: {reason}.",
    ),
    "OGI117.empty": ("文件“{name}”是空的。", "The file {name} is empty."),
    "OGI117.binary": (
        "“{name}”不是文本文件。请给出 YAML 或 JSON 文件。",
        "{name} is not a text file. Expected YAML or JSON.",
    ),
    "OGI117.office": (
        "“{name}”是 Word、Excel 或压缩文件，不是文本文件。请给出 YAML 或 JSON 文件。",
        "{name} is a Word, Excel or zip file. Expected YAML or JSON.",
    ),
    "OGI117.pdf": (
        "“{name}”是 PDF 文件。请给出 YAML 或 JSON 文件。",
        "{name} is a PDF file. Expected YAML or JSON.",
    ),
    "OGI117.utf16": (
        "“{name}”是 UTF-16 编码，应为 UTF-8。请在记事本中另存为，编码选“UTF-8”；"
        "或运行：iconv -f UTF-16 -t UTF-8 '{name}' > utf8.yaml",
        "{name} is encoded in UTF-16, expected UTF-8. Run: "
        "iconv -f UTF-16 -t UTF-8 '{name}' > utf8.yaml",
    ),
    "OGI117.gb18030": (
        "“{name}”是 GB18030（GBK）编码，应为 UTF-8。请在记事本中另存为，编码选“UTF-8”；"
        "或运行：iconv -f GB18030 -t UTF-8 '{name}' > utf8.yaml",
        "{name} is encoded in GB18030 (GBK), expected UTF-8. Run: "
        "iconv -f GB18030 -t UTF-8 '{name}' > utf8.yaml",
    ),
    "OGI117.damaged": (
        "这里有一个字节（{byte}）不是 UTF-8，文件可能损坏。",
        "The byte {byte} here is not UTF-8; the file may be damaged.",
    ),
    "OGI118.title": ("插图不能用", "A figure that cannot be used"),
    "OGI118.missing": (
        "没有图片“{name}”。请把图片放在报告所在的文件夹，并核对文件名。",
        "There is no image {name}. Put it into the folder of the report.",
    ),
    "OGI118.outside": (
        "图片“{name}”不在报告所在的文件夹。请把图片放进去，只写文件名或下级文件夹。",
        "The image {name} is not in the folder of the report. Put it there and write "
        "its path from that folder.",
    ),
    "OGI118.separator": (
        "图片路径“{name}”请用“/”：{fixed}。",
        "Write the path of the image {name} with /: {fixed}.",
    ),
    "OGI118.total": (
        "图片和附件合计超过{limit}MB，“{name}”放不下。请压缩后再用。",
        "All images and attachments have more than {limit} MB with {name}. Make "
        "them smaller.",
    ),
    "OGI118.size": (
        "图片“{name}”超过{limit}MB。请压缩后再用。",
        "The image {name} has more than {limit} MB. Make it smaller.",
    ),
    "OGI118.pixels": (
        "图片“{name}”有{width}×{height}像素，最多{limit}万像素。请缩小后再用。",
        "The image {name} has {width}×{height} pixels, the most is {limit}0,000. "
        "Scale it down.",
    ),
    "OGI118.kind": (
        "图片“{name}”不是 PNG 或 JPEG 格式。请另存为 PNG 或 JPEG。",
        "The image {name} is neither PNG nor JPEG. Save it as one of them.",
    ),
    "OGI118.broken": (
        "图片“{name}”已损坏，不能打开。",
        "The image {name} is broken.",
    ),
    "OGI118.unreadable": (
        "不能打开图片“{name}”：{reason}。",
        "Cannot open the image {name}: {reason}.",
    ),
    "OGI118.values": (
        "{place}应有1到{most}个数，现有{got}个。",
        "{place}: expected 1 to {most} numbers, got {got}.",
    ),
    "OGI118.long": (
        "{place}太长，图上放不下：最多{most}个字，现为{got}。",
        "{place} is too long for a chart: at most {most} characters, got {got}.",
    ),
    "OGI118.pie": (
        "{place}：饼图的数不能为负，也不能全为0。",
        "{place}: the numbers of a pie must not be negative, nor all of them 0.",
    ),
    "OGI119.title": ("附件不能用", "An attachment that cannot be used"),
    "OGI119.missing": (
        "没有附件“{name}”。请把附件放在报告所在的文件夹，并核对文件名。",
        "There is no attachment {name}. Put it into the folder of the report.",
    ),
    "OGI119.outside": (
        "附件“{name}”不在报告所在的文件夹。请把附件放进去，只写文件名或下级文件夹。",
        "The attachment {name} is not in the folder of the report. Put it there and "
        "write its path from that folder.",
    ),
    "OGI119.separator": (
        "附件路径“{name}”请用“/”：{fixed}。",
        "Write the path of the attachment {name} with /: {fixed}.",
    ),
    "OGI119.total": (
        "图片和附件合计超过{limit}MB，“{name}”放不下。请压缩后再用。",
        "All images and attachments have more than {limit} MB with {name}. Make "
        "them smaller.",
    ),
    "OGI119.size": (
        "附件“{name}”超过{limit}MB。请压缩后再用。",
        "The attachment {name} has more than {limit} MB. Make it smaller.",
    ),
    "OGI119.unreadable": (
        "不能打开附件“{name}”：{reason}。",
        "Cannot open the attachment {name}: {reason}.",
    ),
}

"""What is said of a foreign file: what was missing in it, unread or doubtful."""

SENTENCES: dict[str, tuple[str, str]] = {
    "coverage": (
        "（读出{of_numbers}个数中的{numbers}个、{of_chapters}章中的{chapters}章）",
        " ({numbers} of {of_numbers} numbers and {chapters} of {of_chapters} chapters "
        "read)",
    ),
    "OGI117.nothing": (
        "{name} 里没有找到报告：没有一张表、一章的标题能认出来。请核对是不是这个文件。",
        "No report was found in {name}: no table and no heading of a chapter. Is it "
        "the right file?",
    ),
    "OGI117.reader": (
        "{name} 没有读成：读取 {format} 的程序出错（{reason}）。请换一种格式保存再试。",
        "{name} was not read: the reader of {format} failed ({reason}). Save the file "
        "in another format and try again.",
    ),
    "OGI141.title": ("没有找到表格中的数", "Numbers of a table were not found"),
    "OGI141": (
        "没有找到{place}（{count}个数）。请核对栏目文字，或补上这一行、这一格。",
        "{place} ({count} numbers) was not found. Check the labels, or add it.",
    ),
    "OGI141.table": (
        "没有找到{place}。请核对表格是否完整、栏目文字是否与格式一致。",
        "{place} was not found. Check that the table is there, its labels official.",
    ),
    "OGI142.title": ("表格中有没读懂的内容", "Something in a table was not understood"),
    "OGI142.unknown": (
        "没有读懂“{text}”，未读入。栏目文字请与格式一致；不属于表格的请移到表外。",
        "{text} was not understood and is left out. Use the official labels; move "
        "what is no part of the table out of it.",
    ),
    "OGI142.row": (
        "没有读懂栏目“{text}”，这一行的{count}个数未读入。请用格式的栏目文字。",
        "The label {text} was not understood, so the {count} numbers of its row are "
        "left out. Use the official label.",
    ),
    "OGI142.unclear": (
        "不能确定“{text}”是哪一格的数，未读入。可能是：{places}。",
        "It is unclear which number {text} is, so it is left out. It may be: {places}.",
    ),
    "OGI142.twice": (
        "“{text}”与另一格都像是{places}，两个都未读入。请删去其中一个。",
        "{text} and another cell both look like {places}; neither is read. Delete one.",
    ),
    "OGI142.empty": (
        "不能确定这个空格是哪一个数。可能是：{places}。",
        "It is unclear which number this blank cell is. It may be: {places}.",
    ),
    "OGI142.blank": (
        "{table}的样式以空白表示0，空格都按0读取。",
        "{table}: the variant prints 0 as a blank, so blank cells are read as 0.",
    ),
    "OGI143.title": ("栏目文字有误", "A label has a slip"),
    "OGI143": (
        "栏目“{text}”与格式不一致，已按“{label}”读取。请改正。",
        "The label {text} differs from the format and is read as {label}. Correct it.",
    ),
    "OGI144.title": ("没有找到一章", "A chapter was not found"),
    "OGI144": (
        "没有找到“{heading}”一章的标题。请加上，或核对标题文字。",
        "The heading of the chapter {heading} was not found. Add or correct it.",
    ),
    "OGI144.none": (
        "没有找到各章的标题，只读出了表格。正文请写在六章的标题之下。",
        "No heading of a chapter was found, only tables. Write the prose under the "
        "headings of the six chapters.",
    ),
    "OGI145.title": ("有内容没有读入", "Something was left out"),
    "OGI145": (
        "表格旁的“{text}”没有读入：报告的数据里没有它的位置。",
        "{text}, beside a table, is left out: the data of a report have no place for "
        "it.",
    ),
    "OGI145.before": (
        "标题之前的“{text}”没有读入。",
        "{text}, above the title, is left out.",
    ),
    "OGI145.outside": (
        "“{text}”没有读入：没有找到各章的标题，不知道属于哪一章。",
        "{text} is left out: there are no headings of chapters to place it under.",
    ),
    "OGI145.image": (
        "图片“{text}”没有读入：文件里没有图片本身。",
        "The image {text} is left out: the file does not hold it.",
    ),
    "OGI145.table": (
        "正文里有合并单元格的表格没有读入：{text}",
        "A table with merged cells in the prose is left out: {text}",
    ),
    "OGI146.title": ("章的标题与格式不一致", "The heading of a chapter differs"),
    "OGI146": (
        "“{text}”已按“{heading}”读取。",
        "{text} is read as {heading}.",
    ),
    "OGI147.title": ("小标题会改用样式的文字", "A heading will be worded otherwise"),
    "OGI147": (
        "小标题“{words}”生成时会印作“{usual}”。",
        "The heading {words} will be printed as {usual}.",
    ),
}

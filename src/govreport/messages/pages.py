"""Sentences of what cannot be read on a page of a web site or in a PDF."""

SENTENCES: dict[str, tuple[str, str]] = {
    "OGI117.page-size": (
        "网页“{name}”超过{limit}MB，不像一份报告。请核对是不是选错了文件。",
        "The page {name} has more than {limit} MB. Is it the right file?",
    ),
    "OGI117.page-tags": (
        "网页“{name}”的标签超过{limit}个，不像一份报告。请只保存报告所在的网页。",
        "The page {name} has more than {limit} tags; it does not look like a report. "
        "Save the page of the report alone.",
    ),
    "OGI117.page-depth": (
        "网页“{name}”的标签嵌套超过{limit}层，不能读取。请在浏览器中打开，"
        "把报告复制到 Word 中再用。",
        "The page {name} nests elements more than {limit} deep. Open it in a browser "
        "and copy the report into a Word file.",
    ),
    "OGI117.page-long": (
        "网页“{name}”超过{limit}段，不像一份报告。请只保存报告所在的网页。",
        "The page {name} has more than {limit} paragraphs; it does not look like a "
        "report. Save the page of the report alone.",
    ),
    "OGI117.page-empty": (
        "网页“{name}”没有内容。请在浏览器中打开报告，重新保存网页。",
        "The page {name} has no content. Open the report in a browser and save it "
        "again.",
    ),
    "page.damaged": (
        "有的字节不能识别，文件可能损坏：“{got}”。",
        "There are bytes that are no characters; the file may be damaged: “{got}”.",
    ),
    "page.nested-table": (
        "表格的格子中又有一张表，没有读取：“{got}”。",
        "A table within a cell of a table was not read: “{got}”.",
    ),
    "page.picture-in-cell": (
        "表格的格子中有图片，没有读取：“{got}”。",
        "A picture in a cell of a table was not read: “{got}”.",
    ),
    "page.large-table": (
        "表格超过{limit}格或1000列，没有读取：“{got}”。",
        "A table with more than {limit} cells or 1000 columns was not read: “{got}”.",
    ),
    "page.frame": (
        "网页中嵌有另一个文件，没有读取：{got}。如报告在其中，请下载后再读。",
        "Another file is embedded in the page and was not read: {got}. If the report "
        "is in it, download that file and read it.",
    ),
}

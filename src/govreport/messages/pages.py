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
    "OGI117.pdf-size": (
        "“{name}”超过{limit}MB，或解开后太大，不像一份报告。请核对是不是选错了文件。",
        "{name} has more than {limit} MB, or too much when unpacked. Is it the right "
        "file?",
    ),
    "OGI117.pdf-pages": (
        "“{name}”超过{limit}页，不像一份报告。请只留下报告所在的各页。",
        "{name} has more than {limit} pages; it does not look like a report. Keep the "
        "pages of the report alone.",
    ),
    "OGI117.pdf-time": (
        "读取“{name}”超过{limit}秒，已停止。请改用 Word 原件。",
        "Reading {name} took more than {limit} seconds and was stopped. Use the Word "
        "file that it was made from.",
    ),
    "OGI117.pdf-locked": (
        "“{name}”设有打开密码。请用密码打开后另存为没有密码的 PDF，或改用 Word 原件。",
        "{name} is locked with a password. Save it without one, or use the Word file "
        "that it was made from.",
    ),
    "OGI117.pdf-damaged": (
        "“{name}”已损坏，或不是 PDF 文件。请重新下载，或改用 Word 原件。",
        "{name} is damaged, or no PDF. Download it again, or use the Word file that it "
        "was made from.",
    ),
    "OGI117.pdf-scan": (
        "“{name}”是扫描件，只有图像，没有文字，不能读取。请改用 Word 原件，"
        "或从 Word 另存的 PDF；都没有时，用 govreport new 新建文件，把数据填进去。",
        "{name} is a scan: it has images and no text. Use the Word file that it was "
        "made from, or a PDF saved from Word; where there is none, start a file with "
        "govreport new and type the data in.",
    ),
    "OGI117.pdf-fonts": (
        "“{name}”的字体没有说明各是什么字，不能读出文字。请改用 Word 原件，"
        "或从 Word 另存的 PDF。",
        "The fonts of {name} do not tell which characters they show, so it has no "
        "text. Use the Word file that it was made from, or a PDF saved from Word.",
    ),
    "pdf.crowded-page": (
        "这一页的文字或线条太多，没有全部读取。",
        "There are too many letters or lines on this page; not all were read.",
    ),
    "pdf.scanned-page": (
        "这一页是扫描的图像，没有文字，没有读取。",
        "This page is a scanned image without text; it was not read.",
    ),
    "pdf.form-field": (
        "表单域中填写的内容没有读取：{got}。请打印成 PDF 再读。",
        "What is typed into the fields of a form was not read: {got}. Print it to "
        "another PDF and read that.",
    ),
    "pdf.picture-in-table": (
        "表格中有图片，没有读取。",
        "A picture in a table was not read.",
    ),
    "pdf-reading.no-library": (
        "缺少读取 PDF 所需的 pdfplumber（{reason}）。"
        "请安装：pip install 'govreport[pdf-reading]'",
        "pdfplumber, which reads PDF, is missing ({reason}). Install it: "
        "pip install 'govreport[pdf-reading]'",
    ),
}

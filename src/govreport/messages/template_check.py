"""Sentences of the findings in a template, and of the places in a Word file."""

SENTENCES: dict[str, tuple[str, str]] = {
    "help.template-check": (
        "检查样式文件夹、其压缩包（.zip）或单个模板，不需要数据，一次列出全部问题。",
        "Check the folder of a variant, a .zip of it, or a single template, without "
        "data, and list every finding.",
    ),
    "template-check.unreadable": (
        "无法读取“{file}”：{reason}。",
        "Cannot read {file}: {reason}.",
    ),
    "template-check.kind": (
        "“{file}”不是模板。可以检查样式文件夹、.zip，或这些文件：{known}。",
        "{file} is no template. What can be checked: the folder of a variant, a .zip "
        "of it, files that end in {known}.",
    ),
    "template-check.empty": (
        "“{file}”中没有 variant.yaml，也没有模板（{known}）。",
        "{file} holds neither a variant.yaml nor a template ({known}).",
    ),
    "template-check.size": (
        "“{file}”解开后超过{most} MB，不是样式。",
        "{file} unpacks to more than {most} MB; it is no variant.",
    ),
    "template-check.files": (
        "“{file}”中的文件超过{most}个，不是样式。",
        "{file} holds more than {most} files; it is no variant.",
    ),
    "template-check.zip": (
        "“{file}”不是 .zip 压缩包，或已损坏、有密码。",
        "{file} is no .zip, or is damaged or has a password.",
    ),
    "place.document": ("正文", "body"),
    "place.page": ("第{page}页", "page {page}"),
    "place.header": ("页眉（{part}）", "header ({part})"),
    "place.footer": ("页脚（{part}）", "footer ({part})"),
    "place.footnotes": ("脚注", "footnotes"),
    "place.endnotes": ("尾注", "endnotes"),
    "place.cell": (
        "第{table}张表第{row}行第{cell}格",
        ", table {table}, row {row}, cell {cell}",
    ),
    "place.paragraph": ("第{paragraph}段", ", paragraph {paragraph}"),
    "TPL101.title": ("文件不能读取", "A file cannot be read"),
    "TPL101": (
        "{file} 不是 UTF-8 编码的文本。请另存为 UTF-8。",
        "{file} is not text in UTF-8. Save it as UTF-8.",
    ),
    "TPL101.word": (
        "{file} 不是 Word 文档（.docx），或文件已损坏。请用 Word 或 WPS 另存为 .docx。",
        "{file} is not a Word file, or damaged. Save it as .docx from Word or WPS.",
    ),
    "TPL101.kind": (
        "{file} 不是任何格式的模板。"
        "模板名以 .fragment.html.j2、.html.j2 或 .txt.j2 结尾。",
        "{file} is a template of no format. Names of templates end in "
        ".fragment.html.j2, .html.j2 or .txt.j2.",
    ),
    "TPL102.title": ("模板过大，或嵌套过深", "A template is too large or too deep"),
    "TPL102": (
        "“{tag}”处套得太深。语句最多套{most}层，请拆开写。",
        "“{tag}” stands too deep. Statements may stand {most} deep; take them apart.",
    ),
    "TPL102.size": (
        "{file} 超过{most} KB，没有检查。",
        "{file} is larger than {most} KB and was not checked.",
    ),
    "TPL102.form": (
        "{file} 解开后超过16 MB，没有检查。请删去其中的大图。",
        "{file} unpacks to more than 16 MB and was not checked. Take out large images.",
    ),
    "TPL102.tags": (
        "从“{tag}”起没有检查：一个文件最多{most}个标签。",
        "Nothing from “{tag}” on was checked: a file may have {most} tags.",
    ),
    "TPL110.title": (
        "标签用了中文标点或全角字符",
        "A tag is typed with Chinese punctuation or full-width characters",
    ),
    "TPL110": (
        "“{tag}”用了中文标点或全角字符。请改为“{meant}”。",
        "“{tag}” has Chinese punctuation or full-width characters. Write “{meant}”.",
    ),
    "TPL110.quotes": (
        "“{tag}”用了中文引号，生成时会自动改正；最好写成“{meant}”。",
        "“{tag}” has curly quotation marks, which are mended when rendering; better "
        "write “{meant}”.",
    ),
    "TPL111.title": ("标签的括号不成对", "A tag has a brace without its pair"),
    "TPL111": (
        "“{tag}”没有写完，应形如 {{{{ … }}}} 或 {{% … %}}。",
        "“{tag}” is not closed; a tag is like {{{{ … }}}} or {{% … %}}.",
    ),
    "TPL111.word": (
        "“{tag}”没有写完。一个标签要写在同一段里，形如 {{{{ … }}}} 或 {{% … %}}。",
        "“{tag}” is not closed. A tag stands in one paragraph, like "
        "{{{{ … }}}} or {{% … %}}.",
    ),
    "TPL111.stray": (
        "“{tag}”末尾的括号前面没有与之成对的 {{{{ 或 {{%。",
        "The braces that end “{tag}” have no {{{{ or {{% before them.",
    ),
    "TPL111.count": (
        "“{tag}”里左右括号的个数不等；在 Word 模板里，引号和注释里的括号也要成对。",
        "“{tag}” has more braces on one side; in a Word form those in quotation marks "
        "and comments must pair, too.",
    ),
    "TPL112.title": ("标签有语法错误", "A tag cannot be read"),
    "TPL112": (
        "“{tag}”有语法错误：{reason}。",
        "“{tag}” cannot be read: {reason}.",
    ),
    "TPL112.unknown": (
        "“{tag}”：没有“{keyword}”这种语句。",
        "“{tag}”: there is no statement {keyword}.",
    ),
    "TPL112.unknown.suggest": (
        "“{tag}”：没有“{keyword}”这种语句，是不是“{suggestion}”？",
        "“{tag}”: there is no statement {keyword}; did you mean {suggestion}?",
    ),
    "TPL113.title": (
        "语句的开头和结尾不成对",
        "A statement has no end or no beginning",
    ),
    "TPL113.unended": (
        "“{tag}”没有结尾，应有 {{% end{keyword} %}}。",
        "“{tag}” is not ended; it needs {{% end{keyword} %}}.",
    ),
    "TPL113.stray": (
        "“{tag}”前面没有与之成对的 {{% {keyword} … %}}。",
        "“{tag}” has no {{% {keyword} … %}} before it.",
    ),
    "TPL113.nowhere": (
        "“{tag}”应直接写在 {inside} 语句里。",
        "“{tag}” must stand directly within {inside}.",
    ),
    "TPL113.twice": (
        "有两个名为“{name}”的 block，只能有一个。",
        "There are two blocks called {name}; there can be one.",
    ),
    "TPL114.title": (
        "Word 模板的标签用得不对",
        "A tag of a Word form is used in a wrong way",
    ),
    "TPL114.space": (
        "“{tag}”的括号和字母之间不能有空格。请改为“{meant}”。",
        "“{tag}” must have no space before its letter. Write “{meant}”.",
    ),
    "TPL114.inside": (
        "“{tag}”里面不能有 }} 或 %。请先用 {{% set … %}} 起个名字。",
        "“{tag}” must hold neither }} nor %. Give it a name with {{% set … %}} first.",
    ),
    "TPL114.outside": (
        "“{tag}”不在表格里；{letter} 只能用在表格里。",
        "“{tag}” stands in no table; {letter} is for tables.",
    ),
    "TPL114.cell": (
        "“{tag}”不在表格里；{keyword} 只能写在单元格里。",
        "“{tag}” stands in no table; {keyword} is for cells.",
    ),
    "TPL114.lost.p": (
        "“{tag}”会连同整个段落一起去掉，同一段里的“{lost}”不会印出。请各写一段。",
        "“{tag}” takes its whole paragraph away, and “{lost}” with it. Give it a "
        "paragraph of its own.",
    ),
    "TPL114.lost.tr": (
        "“{tag}”会连同整行一起去掉，同一行里的“{lost}”不会印出。请另起一行。",
        "“{tag}” takes its whole row away, and “{lost}” with it. Give it a row of "
        "its own.",
    ),
    "TPL114.lost.tc": (
        "“{tag}”会连同整个单元格一起去掉，同一格里的“{lost}”不会印出。请另加一格。",
        "“{tag}” takes its whole cell away, and “{lost}” with it. Give it a cell of "
        "its own.",
    ),
    "TPL114.needs": (
        "“{tag}”写出的不是文字。请改为“{meant}”，单独成段或成段中一处。",
        "“{tag}” writes more than text. Write “{meant}”.",
    ),
    "TPL114.levels": (
        "“{tag}”与“{begins}”不能成对：字母（p、tr、tc、r）要相同，"
        "并在同一段、同一格或同一张表里。",
        "“{tag}” cannot pair with “{begins}”: both need the same letter (p, tr, tc, r) "
        "in the same paragraph, cell or table.",
    ),
    "TPL114.across": (
        "“{tag}”与“{begins}”不在同一段，会留下空段或把两段连在一起。"
        "请在括号后加 p，各占一段。",
        "“{tag}” and “{begins}” stand in two paragraphs, which leaves an empty one "
        "or joins them. Write p after the braces, each in a paragraph of its own.",
    ),
    "TPL114.part": (
        "“{tag}”不会填写：只填写正文、页眉、页脚和脚注。",
        "“{tag}” is never filled; only body, headers, footers and footnotes are.",
    ),
    "TPL115.title": (
        "标签被其他内容隔断",
        "A tag is torn by something within it",
    ),
    "TPL115": (
        "“{tag}”中间隔着别的内容（{elements}），生成时会丢失或出错。"
        "请删去这个标签，不带格式重新输入一遍。",
        "“{tag}” has something within it ({elements}) that would be lost or break the "
        "file. Delete the tag and type it again in one go.",
    ),
    "TPL116.title": ("标签被分成几段存放", "A tag is stored in pieces"),
    "TPL116": (
        "“{tag}”在文件里被分成几段存放，不影响生成。",
        "“{tag}” is stored in pieces, which does no harm.",
    ),
    "TPL116.looks": (
        "“{tag}”各部分的格式不同，印出的文字用它开头部分的格式。",
        "The parts of “{tag}” are formatted differently; its text will look like the "
        "first of them.",
    ),
    "TPL121.title": ("没有这个名称", "There is no such name"),
    "TPL121": (
        "“{tag}”：没有“{name}”这个名称。",
        "“{tag}”: there is no {name}.",
    ),
    "TPL121.suggest": (
        "“{tag}”：没有“{name}”这个名称，是不是“{suggestion}”？",
        "“{tag}”: there is no {name}; did you mean {suggestion}?",
    ),
    "TPL122.title": ("其下没有这一项", "There is no such name below another"),
    "TPL122": (
        "“{tag}”：“{whole}”之下没有“{name}”。",
        "“{tag}”: there is no {name} below {whole}.",
    ),
    "TPL122.suggest": (
        "“{tag}”：“{whole}”之下没有“{name}”，是不是“{suggestion}”？",
        "“{tag}”: there is no {name} below {whole}; did you mean {suggestion}?",
    ),
    "TPL123.title": (
        "没有这个过滤器或测试",
        "There is no such filter or test",
    ),
    "TPL123.filter": (
        "“{tag}”：没有“{name}”这个过滤器。",
        "“{tag}”: there is no filter {name}.",
    ),
    "TPL123.filter.suggest": (
        "“{tag}”：没有“{name}”这个过滤器，是不是“{suggestion}”？",
        "“{tag}”: there is no filter {name}; did you mean {suggestion}?",
    ),
    "TPL123.test": (
        "“{tag}”：is 后面没有“{name}”这种测试。",
        "“{tag}”: there is no test {name}.",
    ),
    "TPL123.test.suggest": (
        "“{tag}”：is 后面没有“{name}”这种测试，是不是“{suggestion}”？",
        "“{tag}”: there is no test {name}; did you mean {suggestion}?",
    ),
    "TPL124.title": ("没有这个模板", "There is no such template"),
    "TPL124": (
        "“{tag}”：样式及其上级中没有模板“{name}”。",
        "“{tag}”: neither the variant nor its ancestors have a template {name}.",
    ),
    "TPL124.suggest": (
        "“{tag}”：样式及其上级中没有模板“{name}”，是不是“{suggestion}”？",
        "“{tag}”: neither the variant nor its ancestors have a template {name}; "
        "did you mean {suggestion}?",
    ),
    "TPL125.title": ("印出的不是文字", "What is printed is no text"),
    "TPL125": (
        "“{tag}”印出的不是文字，而是一组内容。请写到具体的一项，或用 for 逐项印出。",
        "“{tag}” prints no text but something that holds texts. Name one of them, or "
        "print them one by one with `for`.",
    ),
    "TPL126.title": ("上级模板中没有这个 block", "No template above has this block"),
    "TPL126": (
        "上级模板中没有名为“{name}”的 block，其中的内容不会印出。",
        "No template above has a block {name}; what is in it is never printed.",
    ),
    "TPL126.suggest": (
        "上级模板中没有名为“{name}”的 block，其中的内容不会印出。"
        "是不是“{suggestion}”？",
        "No template above has a block {name}; what is in it is never printed. "
        "Did you mean {suggestion}?",
    ),
    "TPL131.title": ("有的数没有占位", "A number has no placeholder"),
    "TPL131": (
        "{cell}没有占位，这个数不会印出。请写 {{{{ {name} }}}}。",
        "{cell} has no placeholder and is not printed. Write {{{{ {name} }}}}.",
    ),
    "TPL131.page": (
        "{cell}整项没有占位，其中的数不会印出。请逐格写 {{{{ {name}.… }}}}，"
        "或印出该章的 document.sections[…].blocks。",
        "{cell} has no placeholders at all; its numbers are not printed. Write "
        "{{{{ {name}.… }}}} cell by cell, or print document.sections[…].blocks of "
        "that chapter.",
    ),
    "TPL131.form": (
        "{cell}整项没有占位，其中的数不会印出。请逐格写 {{{{ {name}.… }}}}，"
        "或用 {{{{p table(…) }}}} 写出整张表。",
        "{cell} has no placeholders at all; its numbers are not printed. Write "
        "{{{{ {name}.… }}}} cell by cell, or the table with {{{{p table(…) }}}}.",
    ),
    "TPL132.notes": (
        "没有印出{table}下的注。请在表后逐条印出 document.chapters.{key}.notes。",
        "The notes under {table} are not printed. Print "
        "document.chapters.{key}.notes one by one behind it.",
    ),
    "TPL132.title": ("报告的一部分没有印出", "A part of the report is not printed"),
    "TPL132": (
        "没有印出“{chapter}”一章的文字。请逐块印出 document.blocks，"
        "或该章的 document.sections[…].blocks。",
        "The chapter {chapter} is not printed. Print document.blocks one by one, or "
        "document.sections[…].blocks of that chapter.",
    ),
    "TPL132.heading": (
        "没有印出报告标题。请逐行印出 document.title，或写 {{{{ document.name }}}}。",
        "The title is not printed. Print document.title line by line, or "
        "{{{{ document.name }}}}.",
    ),
    "TPL132.preamble": (
        "没有印出前言（document.preamble）；有前言的报告会缺这一部分。",
        "The preamble (document.preamble) is not printed; a report that has one "
        "lacks it.",
    ),
    "TPL132.signature": (
        "没有印出落款（document.signature）；有落款的报告会缺这一部分。",
        "The signature (document.signature) is not printed; a report that has one "
        "lacks it.",
    ),
    "TPL132.attachments": (
        "没有印出附件说明（document.attachments）；有附件的报告会缺这一部分。",
        "The list of attachments (document.attachments) is not printed; a report "
        "that has some lacks it.",
    ),
    "TPL141.title": ("文字未经转义", "Text is not escaped"),
    "TPL141": (
        "“{tag}”不让文字转义：数据里的 < 和 & 会破坏文件，也不安全。请去掉。",
        "“{tag}” keeps text from being escaped: a < or & in the data would break the "
        "file, and it is unsafe. Take it out.",
    ),
    "TPL141.autoescape": (
        "“{tag}”关闭了转义：数据里的 < 和 & 会破坏文件，也不安全。请去掉。",
        "“{tag}” turns escaping off: a < or & in the data would break the file, and "
        "it is unsafe. Take it out.",
    ),
    "TPL142.title": ("用了不许用的内部名称", "A name is not for templates"),
    "TPL142": (
        "“{tag}”：模板不许用“{name}”，它涉及程序内部或会改动数据。",
        "“{tag}”: a template may not use {name}, which is internal or changes data.",
    ),
    "TPL143.title": ("网页模板中有脚本", "A template of a page has a script"),
    "TPL143": (
        "“{tag}”是脚本。网页不需要脚本，发布系统和 PDF 也不接受。请去掉。",
        "“{tag}” is a script, which the page does not need and neither CMS nor PDF "
        "takes. Take it out.",
    ),
    "TPL144.title": (
        "模板要从别处取文件",
        "A template would fetch a file from elsewhere",
    ),
    "TPL144": (
        "模板要从“{tag}”取文件。网页和 PDF 只用自身的内容，请改为 data: 内嵌，或去掉。",
        "The template would fetch {tag}. A page and a PDF hold all that they show: "
        "embed it as data:, or take it out.",
    ),
    "TPL151.title": ("Word 模板缺少表格样式", "A Word form lacks a style of tables"),
    "TPL151": (
        "Word 模板中没有名为“{style}”的样式，table() 写表格需要它。"
        "请从国家样式的 report.docx 复制。",
        "The Word form has no style called {style}, which table() needs. Copy it from "
        "the national report.docx.",
    ),
}

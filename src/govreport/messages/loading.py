"""Sentences of what is wrong with the keys and values of an input file.

`{place}` is the official name of the place. A key is the code of a check, with a word
for the case where a code has several.
"""

SENTENCES: dict[str, tuple[str, str]] = {
    "OGI101.title": ("不认识的键", "Unknown key"),
    "OGI101": (
        "不认识“{key}”。请核对写法，或删去这一项。",
        "Unknown key “{key}”. Check its spelling, or delete it.",
    ),
    "OGI101.suggest": (
        "不认识“{key}”，是不是“{suggestion}”？",
        "Unknown key “{key}”; did you mean “{suggestion}”?",
    ),
    "OGI101.elsewhere": (
        "“{key}”不能写在这里，应写在{home}之下。请检查缩进。",
        "“{key}” does not belong here but under {home}. Check the indentation.",
    ),
    "OGI102.title": ("一项填了两次", "A key given twice"),
    "OGI102": (
        "“{key}”写了两次。请只留一个。",
        "“{key}” is given twice. Keep one of them.",
    ),
    "OGI102.both": (
        "“{key}”和“{other}”是同一项。请只留一个。",
        "“{key}” and “{other}” are one and the same. Keep one of them.",
    ),
    "OGI103.title": ("不是整数", "Not a whole number"),
    "OGI103": (
        "{place}应为0或正整数，现为{got}。",
        "{place}: expected a whole number of 0 or more, got {got}.",
    ),
    "OGI103.text": (
        "{place}应为数字，现为文字{got}。请去掉引号。",
        "{place}: expected a number, got the text {got}. Remove the quotes.",
    ),
    "OGI103.negative": (
        "{place}不能为负，现为{got}。",
        "{place}: expected 0 or more, got {got}.",
    ),
    "OGI103.huge": (
        "{place}的数太大：{got}，最多12位。",
        "{place}: {got} is too large; at most 12 digits.",
    ),
    "OGI103.leading-zero": (
        "{place}的数不能以0开头，现为{got}。请去掉前面的0。",
        "{place}: a number must not begin with 0, got {got}. Remove the zeros.",
    ),
    "OGI103.separator": (
        "{place}的数不要写千分位，现为{got}。请去掉逗号。",
        "{place}: no thousands separators, got {got}. Remove the commas.",
    ),
    "OGI103.change": (
        "{place}应为整数（增不写加号，减用负数，如 -3），现为{got}。",
        "{place}: expected a whole number, without a plus sign, negative for a "
        "decrease, got {got}.",
    ),
    "OGI104.title": ("金额不对", "Not an amount"),
    "OGI104": (
        "{place}应为0或正数，整数最多16位，小数最多4位，不带引号，现为{got}。",
        "{place}: expected a number of 0 or more with at most 16 digits before the "
        "point and 4 after it, without quotes, got {got}.",
    ),
    "OGI104.value": (
        "{place}应为数字，整数最多12位，小数最多4位，不带引号，现为{got}。",
        "{place}: expected a number with at most 12 digits before the point and 4 "
        "after it, without quotes, got {got}.",
    ),
    "OGI105.title": ("一行的数不够或多了", "Too few or too many numbers in a row"),
    "OGI105": (
        "{place}应有{expected}个数（{first}……{last}），现有{got}个。没有的填0。",
        "{place}: expected {expected} numbers ({first} … {last}), got {got}. "
        "Write 0 where there is none.",
    ),
    "OGI105.more": (
        "{place}应有{expected}个数（{first}……{last}），现有{got}个。"
        "请核对，数里不要写逗号。",
        "{place}: expected {expected} numbers ({first} … {last}), got {got}. "
        "Write no commas within a number.",
    ),
    "OGI105.one": (
        "{place}应有{expected}个数（{first}……{last}），现只有{got}。"
        "全部为零可写“全零”。",
        "{place}: expected {expected} numbers ({first} … {last}), got {got} alone. "
        "Write `zero` where all are 0.",
    ),
    "OGI105.single": (
        "{place}应有1个数（{first}），现有{got}个。",
        "{place}: expected 1 number ({first}), got {got}.",
    ),
    "OGI105.trailing": (
        "{place}应有{expected}个数（{first}……{last}），现有{got}个，末尾多一个逗号。"
        "请补上“{last}”；要自动求和就删去末尾的逗号。",
        "{place}: expected {expected} numbers ({first} … {last}), got {got} and a "
        "comma. Add {last}, or delete the comma to have it summed.",
    ),
    "OGI105.cells": (
        "{place}应有{expected}格（与表头相同），现有{got}格。",
        "{place}: expected {expected} cells as in the header, got {got}.",
    ),
    "OGI106.title": ("内容的种类不对", "The wrong kind of value"),
    "OGI106.text": (
        "{place}应为文字，现为{got}。",
        "{place}: expected text, got {got}.",
    ),
    "OGI106.number": (
        '{place}应为文字，现为{got}。请加英文引号："{got}"。',
        '{place}: expected text, got {got}. Put quotes: "{got}".',
    ),
    "OGI106.line": (
        "{place}应只有一行，{got}之后另有一行。",
        "{place}: expected one line, but another follows {got}.",
    ),
    "OGI106.list": (
        "{place}应为列表（每行以“- ”开头），现为{got}。",
        "{place}: expected a list, got {got}.",
    ),
    "OGI106.mapping": (
        "{place}应为若干个“键: 值”，现为{got}。",
        "{place}: expected `key: value` pairs, got {got}.",
    ),
    "OGI106.rows": (
        "{place}应分项填写（{parts}），现为{got}。全部为零可写“全零”。",
        "{place}: expected its parts ({parts}), got {got}. "
        "Write `zero` where all are 0.",
    ),
    "OGI106.block": (
        "{place}应为一段文字，或段落、条目、图、图表、表之一，现为{got}。",
        "{place}: expected text or one of paragraph, items, figure, chart, table, "
        "got {got}.",
    ),
    "OGI106.division": (
        "{place}应为2、4、6、9或12位数字，现为{got}。",
        "{place}: expected 2, 4, 6, 9 or 12 digits, got {got}.",
    ),
    "OGI106.empty": ("{place}是空的。", "{place} is empty."),
    "OGI106.refused": (
        "{place}不能这样填：{reason}",
        "{place} cannot be so: {reason}",
    ),
    "OGI106.key": (
        "冒号前应为一个词，现为列表或一组“键: 值”。",
        "Expected a word before the colon, got a list or a mapping.",
    ),
    "OGI107.title": ("含有控制字符", "A control character"),
    "OGI107": (
        "含有看不见的控制字符{character}。请删去后重新输入。",
        "There is an invisible control character, {character}. Delete it.",
    ),
    "OGI108.title": ("缺少必填项", "A required field is missing"),
    "OGI108": ("缺少{place}。", "{place} is missing."),
    "OGI109.title": ("年度不对", "Not a report year"),
    "OGI109": (
        "{place}应为{first}至{last}之间的四位数字，现为{got}。",
        "{place}: expected a year from {first} to {last}, got {got}.",
    ),
    "OGI109.edition": (
        "没有{year}年度的格式。现有格式：{known}。",
        "There is no edition for the year {year}. Installed: {known}.",
    ),
    "OGI110.title": ("没有这个名称", "Unknown name"),
    "OGI110": (
        "{place}应为下列之一：{known}；现为{got}。",
        "{place}: expected one of {known}; got {got}.",
    ),
    "OGI110.address": (
        "没有名为“{got}”的单元格，是不是“{suggestion}”？",
        "There is no cell called {got}; did you mean {suggestion}?",
    ),
    "OGI111.title": ("日期不对", "Not a date"),
    "OGI111": (
        "{place}应为日期，如 2025-01-20 或 2025年1月20日，现为{got}。",
        "{place}: expected a date such as 2025-01-20, got {got}.",
    ),
}

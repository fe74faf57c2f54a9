"""`word.py FORM DATA OUTPUT`: docxtpl fills a form from JSON, tables as XML."""

import json
import sys
from pathlib import Path
from types import SimpleNamespace

from docxtpl.template import DocxTemplate

_, form, data, output = sys.argv
text = Path(data).read_text(encoding="utf-8")
document = json.loads(text, object_hook=lambda fields: SimpleNamespace(**fields))
names = {"document": document, "table": lambda block: block.xml}
template = DocxTemplate(form)
template.render(names, autoescape=True)
template.save(output)

"""Word forms that are compiled once a process, where docxtpl would write the same.

See docs/decisions/0015-compiled-word-templates.md.
"""

from govreport.renderers.docx.compiled.form import Compiled, compiled

__all__ = ["Compiled", "compiled"]

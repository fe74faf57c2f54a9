"""What importing the renderer costs."""

import subprocess
import sys


def test_importing_the_renderer_imports_no_library_for_word():
    script = (
        "import sys; from govreport.renderers.docx import DocxRenderer; "
        "print({'docx', 'docxtpl', 'lxml'} & set(sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "set()"

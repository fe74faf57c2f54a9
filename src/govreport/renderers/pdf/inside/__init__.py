"""What reaches into WeasyPrint, pydyf and cffi, so that the same PDF is made sooner.

See docs/decisions/0016-fast-pdf.md. None of it is public there: each module is held by
a test to the bytes that are made without it, and leaves a version that it does not know
alone.
"""

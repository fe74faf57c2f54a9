"""The command line: the six steps with options and words, nothing else.

Data goes to standard output, messages to standard error. Exit 0 done, 1 findings in
the data, 2 a wrong request or an unreadable file, 3 rendering or environment failed.
"""

from govreport.cli.app import main

__all__ = ["main"]

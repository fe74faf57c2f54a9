"""From what was seen of a foreign file to the report that it states.

Tables are read by their labels and chapters by their headings. Whatever was not
understood is a problem with its place; nothing is guessed.
"""

from govreport.transcribing.numbers import wording_of
from govreport.transcribing.outline import Outline, outline_of
from govreport.transcribing.transcribe import transcribe

__all__ = ["Outline", "outline_of", "transcribe", "wording_of"]

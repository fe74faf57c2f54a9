"""Plain text: for reading in a terminal or a mail."""

from govreport.renderers.text.renderer import TextRenderer

__all__ = ["TextRenderer"]

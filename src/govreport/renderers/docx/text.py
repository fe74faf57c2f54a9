"""Text as it stands in WordprocessingML."""

from markupsafe import Markup

__all__ = ["word_text"]

_REFERENCES = str.maketrans(
    {
        "&": "&amp;",
        "<": "&lt;",
        ">": "&gt;",
        '"': "&quot;",
        "{": "&#123;",
        "}": "&#125;",
    }
)


def word_text(value: object) -> Markup:
    """Give `value` as text that comes out literally; what is XML already stays.

    Braces become references too: docxtpl rewrites `{_{` in what a template gives.
    """
    if isinstance(value, Markup):
        return value
    return Markup(str(value).translate(_REFERENCES))  # noqa: S704  # escaped just here

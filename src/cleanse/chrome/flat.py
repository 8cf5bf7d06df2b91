"""Which lines of a flat text are chrome: the learned line models."""

from __future__ import annotations

from cleanse.core.text import normalise, tidy


def plain(text: str, wrap: int | None) -> str:
    """A line as it will stand in the clean text.

    >>> plain("A\u00a0line", None), plain("two wrapped\\n  lines", 72)
    ('A line', 'two wrapped lines')
    """
    if text.isprintable() and "  " not in text:
        return text
    return tidy(normalise(text, (), wrap) if "\n" in text else text)

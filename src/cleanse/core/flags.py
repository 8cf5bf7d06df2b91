"""Bits of `Features.flags`: what the elements around a block say about it."""

from __future__ import annotations

IN_NAV = 1
IN_HEADER = 2
IN_FOOTER = 4
IN_ASIDE = 8
IN_ARTICLE = 16
IN_MAIN = 32
HIDDEN = 64
IN_FORM = 128
IN_BUTTON = 256
BREADCRUMB = 512  # class, id or aria-label speak of a breadcrumb
DATELIKE = 1024  # a <time>, or class or itemprop speak of a date
BYLINE = 2048  # class, rel or itemprop speak of an author
NOSCRIPT = 4096
IN_TABLE = 8192
IN_LIST = 16384
COMMENTS = 32768
EMBEDDED = 1 << 20  # no element of the page shows it: it stood in the data for its scripts

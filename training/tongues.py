"""Text as it would be in a language that no model was taught: words of the same shape that nobody knows."""

from __future__ import annotations

import re
import zlib

LETTERS = str.maketrans(
    "bcdfghjklmnpqrstvwxzaeiouyBCDFGHJKLMNPQRSTVWXZAEIOUY", "dfghjklmnpqrstvwxzbceiouayDFGHJKLMNPQRSTVWXZBCEIOUAY"
)
PIECE = re.compile(r"\w+|\W+")
LETTERS_A_SIGN = 2.2  # of an English word, for one sign of a script without spaces
KNOWN_RULES = 6  # of ten copies in another language, those whose chrome the rules name
SIGNS = {". ": "。", ", ": "、", "! ": "！", "? ": "？"}


def latin(text: str) -> str:
    """The text in words that nobody knows, of the same length.

    >>> latin("It rained all night.")
    'Ow teoqig enn qojkw.'
    """
    return text.translate(LETTERS)


def wide(text: str) -> str:
    """The text in signs without spaces; numbers and one name in twelve stay.

    >>> len(wide("It rained all night")), wide("7 | 8")
    (7, '7|8')
    """
    out = []
    for piece in PIECE.findall(text):
        code = number(piece.lower())
        if not piece[0].isalnum():
            mark = next((sign for end, sign in SIGNS.items() if piece.endswith(end)), piece.strip())
            out.append("。" if mark == "." else mark)
        elif piece.isdigit() or (code % 12 == 0 and piece[0].isupper()):
            out.append(piece)
        else:
            size = max(1, round(len(piece) / LETTERS_A_SIGN))
            out.append("".join(_sign(code >> place) for place in range(size)))
    return "".join(out) or text


def _sign(code: int) -> str:
    return chr(0x3042 + code % 80) if code % 3 else chr(0x4E00 + code % 3000)


def number(text: str) -> int:
    """The same number in every run."""
    return zlib.crc32(text.encode("utf-8", "replace"))

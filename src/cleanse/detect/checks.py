"""Check digits: whether what looks like an ISBN, ISSN, ORCID, ISIN, LEI, CUSIP or IBAN is one."""

from __future__ import annotations

from collections.abc import Callable

from cleanse.core.lazy import lazy

ALPHABET = {sign: value for value, sign in enumerate("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*@#")}
NUMBER = lazy(r"[0-9A-Z*@#]")
PREFIX = lazy(
    r"^[^\d]{0,20}?(?:ISBN(?:-1[03])?|ISSN|CUSIP|SEDOL|ORCID|LEI|ISIN|IBAN)(?:\s?(?:No\.?|Number))?[\s:#.-]{0,9}"
    r"(?:\((?:online|print|electronic)\))?[\s:]{0,9}"
)


def bare(value: str) -> str:
    """The digits and letters of a number without its label.

    >>> bare("ISBN 978-0-306-40615-7")
    '9780306406157'
    """
    return "".join(NUMBER.findall(PREFIX.sub("", value.rpartition("/")[2]).upper()))


def isbn(value: str) -> bool:
    """ISBN-10 by weights to 11, ISBN-13 as a European article number."""
    digits = bare(value)
    if len(digits) == 10 and digits[:9].isdecimal():
        numbers = [10 if sign == "X" else ALPHABET[sign] for sign in digits]
        return sum((10 - place) * number for place, number in enumerate(numbers)) % 11 == 0
    return (
        len(digits) == 13
        and digits.isdecimal()
        and sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(digits)) % 10 == 0
    )


def issn(value: str) -> bool:
    """Eight digits by weights to 11."""
    digits = bare(value)
    if len(digits) != 8 or not digits[:7].isdecimal():
        return False
    numbers = [10 if sign == "X" else ALPHABET[sign] for sign in digits]
    return sum((8 - place) * number for place, number in enumerate(numbers)) % 11 == 0


def orcid(value: str) -> bool:
    """Sixteen digits by ISO 7064, mod 11-2."""
    digits = bare(value)
    if len(digits) != 16 or not digits[:15].isdecimal():
        return False
    total = 0
    for digit in digits[:15]:
        total = (total + int(digit)) * 2
    rest = (12 - total % 11) % 11
    return digits[15] == ("X" if rest == 10 else str(rest))


def isin(value: str) -> bool:
    """The letters of an ISIN as numbers, then the check of Luhn."""
    return luhn("".join(str(ALPHABET[sign]) for sign in bare(value)))


def luhn(digits: str) -> bool:
    """Every second digit from the right counts twice.

    >>> luhn("79927398713"), luhn("79927398714")
    (True, False)
    """
    total = 0
    for place, digit in enumerate(reversed(digits)):
        number = int(digit) * (2 if place % 2 else 1)
        total += number - 9 if number > 9 else number
    return bool(digits) and total % 10 == 0


def lei(value: str) -> bool:
    """Twenty signs by ISO 7064, mod 97-10."""
    return mod97(bare(value))


def iban(value: str) -> bool:
    """An IBAN, its first four signs moved to the end."""
    signs = bare(value)
    return 15 <= len(signs) <= 34 and mod97(signs[4:] + signs[:4])


def mod97(signs: str) -> bool:
    """Letters as numbers from 10; the rest of the division by 97 is 1."""
    return bool(signs) and signs.isalnum() and int("".join(str(ALPHABET[sign]) for sign in signs)) % 97 == 1


def cusip(value: str) -> bool:
    """Nine signs, every second one twice, the digits of each product added; other numbers of that scheme pass."""
    signs = bare(value)
    if len(signs) != 9 or "CUSIP" not in value.upper():
        return True
    total = 0
    for place, sign in enumerate(signs[:8]):
        number = ALPHABET[sign] * (2 if place % 2 else 1)
        total += number // 10 + number % 10
    return signs[8] == str((10 - total % 10) % 10)


CHECKS: dict[str, Callable[[str], bool]] = {
    "isbn": isbn, "issn": issn, "orcid": orcid, "isin": isin, "lei": lei, "cusip": cusip, "iban": iban,
}  # fmt: skip


def passes(scheme: str, value: str) -> bool:
    """If a number has the check digit that its scheme asks for; schemes without one always pass.

    >>> passes("isbn", "ISBN 978-0-306-40615-7"), passes("isbn", "ISBN 978-0-306-40615-8"), passes("rfc", "RFC 1")
    (True, False, True)
    """
    check = CHECKS.get(scheme)
    return check is None or check(value)

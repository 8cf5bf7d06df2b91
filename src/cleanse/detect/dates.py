"""Dates in running text: one linear scan that never adds a part which is not written there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from cleanse.core.lazy import lazy
from cleanse.core.types import Span
from cleanse.rules.calendars import ABOUT, ERAS, SEASONS, SPELLINGS
from cleanse.rules.months import COLLIDING, NAMES

FIRST, LAST = 1600, 2099  # years of a document; what is older or later is a number, or another calendar
DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
# \w leaves out the vowel signs of Indic scripts, of Lao, Burmese and Khmer.
LETTERS = (
    "(?:[^\\W\\d_\u0900-\u0eff\u1000-\u109f\u1780-\u17ff]|(?!\\d)[\u0900-\u0963\u0966-\u0dff\u0e01-\u0e4f"
    "\u0e81-\u0ecf\u1000-\u103f\u104c-\u108f\u1780-\u17d3\u200d])"
)
# Three-letter names that are common words somewhere: too weak without both a day and a year.
ENGLISH = frozenset(
    "january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sep sept oct nov dec".split()
)
LOWER_WORDS = frozenset(("may", "march", "mar", "dec", "sep", "jun", "jan"))  # in lower case a verb or part of a code


class Found(NamedTuple):
    """A date as written: `edtf` is its day, month, interval or set; `time` and `zone` only if they are stated."""

    start: int
    end: int
    edtf: str
    precision: str  # day, month, interval, yearless, ambiguous, season, about; near: a day more or less
    time: str = ""  # hh:mm or hh:mm:ss
    zone: str = ""  # Z, +03:00 or ""
    short_year: bool = False  # the year was written with two digits

    @property
    def date(self) -> str:
        """The value for the record's `date`, "" where there is none.

        >>> next(scan("19 January 2023 19:02")).date
        '2023-01-19'
        """
        if self.precision == "near":
            return self.edtf.rstrip("~")
        return self.edtf if self.precision in ("day", "month") else ""

    @property
    def datetime(self) -> str:
        """The value for the record's `datetime`, "" without a time."""
        return f"{self.edtf}T{self.time}{self.zone}" if self.time and self.precision == "day" else ""


# The digit first, then what may not stand before it: a search then skips to the digits.
NUMBER = lazy(r"\d(?<![\d,:/-]\d)(?<!\d\.\d)(?:\d{0,3}(?!\d)|\d{5}(?=[A-IK-Z][ \t]{1,2}[A-Z]{3}[ \t]))")
TIME = lazy(
    r"(?:T(?=\d\d:)|[\s,;|/–—-]{1,4}(?:(?:at|um|kl\.?|klo|à|às|a las|alle|ore|о|в|om|-|–|\|)\s)?)"
    r"(\d{1,2})(?::(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?!\d|:)|\s?[hH](\d{2})(?!\w)|(?=\s?[ap]\.?m\b))"
    r"(?:\s?([aApP])\.?\s?[mM]\b\.?)?(?:\s?(Z\b|UTC\b|GMT\b|[+-]\d{2}:?\d{2}(?!\d)))?(?:\s?([A-Z]{3,4})\b)?"
)
TIME_BEFORE = lazy(
    r"(?<![\d:])(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s?([aApP])\.?[mM]\b\.?)?\s?(?:,|\||on|Uhr,?|[-–])?\s{0,2}$"
)
NUMERIC = lazy(
    r"(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?![\d/])|(\d{1,2})([-./])\s?(\d{1,2})\6\s?(\d{4}|\d{2})(?![\d/:-]|\.\d)"
)
KOREAN = lazy(r"(\d{4})\.\s(\d{1,2})\.\s(\d{1,2})(?=\.(?!\d)|\s{0,2}$|\s\(|\s\d{1,2}:\d)")
EASTERN = lazy(r"(\d{1,4})\s?[年년](?:\s?(\d{1,2})\s?[月월](?:\s?(\d{1,2})\s?[日일])?)?")
WORD = rf"((?:{LETTERS}){{3,20}})"
DAY_FIRST = lazy(
    rf"(\d{{1,2}})(?:st|nd|rd|th|er|º|ª|°|\.)?(?:\s?[-–]\s?(\d{{1,2}})(?:st|nd|rd|th|\.)?)?[\s-]{{0,2}}(?:of\s|de\s|d['’])?"
    rf"{WORD}(?:\s({LETTERS}{{4,6}}))?\.?(?:,?\s(?:de[l]?\s|of\s)?|-|,)?(?:(\d{{4}})(?!\d)|['’](\d{{2}})(?!\d)"
    rf"|(?<=[^\W\d_][\s-])(\d{{2}})(?=\s{{0,2}}$|,?\s\d{{1,2}}:\d{{2}}))?(?:\s?(?:г\.|года|р\.|року))?"
)
UNIX = lazy(  # Thu Jan 19 14:02:33 UTC 2023
    r"(\d{1,2})\s(\d{2}):(\d{2})(?::(\d{2}))?\s(?:(UTC|GMT|[+-]\d{4})\s|[A-Z]{3,4}\s)?(\d{4})(?!\d)"
)
STEPPE = lazy(  # 2023 оны 1 сарын 19, 2023 жылғы 19 қаңтар, 2023-жылдын 19-январы
    rf"(\d{{4}})(?:\sоны\s(\d{{1,2}})(?:-р|\s?дугаар|\s?дүгээр)?\sсарын\s(\d{{1,2}})"
    rf"|[\s-]жыл(?:ғы|дын)\s(\d{{1,2}})[\s-]((?:{LETTERS}){{3,12}}))"
)
AFTER_MONTH = lazy(
    r"(\d{1,2})(?:st|nd|rd|th)?(?![\d:])(?:\s?[-–]\s?(\d{1,2})(?![\d:])(?:st|nd|rd|th)?)?(?:(?:,?\s{1,3}|,)(\d{4})(?![\d-]))?"
)
YEAR_FIRST = lazy(
    rf"(\d{{4}})(?:\.?\sgada|\s?m\.|\.|,|e?ko)?[\s-](?:(\d{{1,2}})\.\s)?{WORD}\.?(?:[\s-](\d{{1,2}})(?![\d:]))?"
)


@cache
def months() -> dict[str, int]:
    """Each name of a month that means one month only."""
    table = {name: month for row in SPELLINGS.values() for month, name in enumerate(row.split("|"), 1)}
    return table | {name: month for month, row in NAMES.items() for name in row.split("|")}


def month_of(word: str, language: str | None = None) -> int:
    """The month a word names, 0 for none; five names need the language.

    >>> month_of("Nov."), month_of("listopada"), month_of("listopada", "pl"), month_of("sausio"), month_of("Monday")
    (11, 0, 11, 1, 0)
    """
    key = word.strip(".,").lower()
    month = months().get(key, 0)
    if not month and key in COLLIDING and language:
        month = COLLIDING[key].get(language[:2], 0)
    if not month and key[:1] == "ב":  # Hebrew: "in January"
        month = months().get(key[1:], 0)
    return month


def possible(year: int, month: int, day: int = 1) -> bool:
    """If there is such a day.

    >>> possible(2023, 2, 29), possible(2024, 2, 29), possible(2566, 1, 19)
    (False, True, False)
    """
    if not (FIRST <= year <= LAST and 1 <= month <= 12 and 1 <= day <= DAYS[month - 1]):
        return False
    return not (month == 2 and day == 29 and (year % 4 or (year % 100 == 0 and year % 400)))


def full_year(short: int) -> int:
    """The year that two digits mean: the nearest past one, seen from the 2030s."""
    return 2000 + short if short < 40 else 1900 + short


def day(year: int, month: int, number: int) -> str:
    """The EDTF of a day, "" for an impossible one."""
    return f"{year:04}-{month:02}-{number:02}" if possible(year, month, number) else ""


def clock(hour: str, minute: str, second: str, half: str) -> str:
    """The EDTF of a time of day, "" for an impossible one."""
    number = int(hour)
    if half:
        if not 1 <= number <= 12:
            return ""
        number = number % 12 + (12 if half in "pP" else 0)
    if number > 23 or int(minute) > 59 or int(second or 0) > 59:
        return ""
    return f"{number:02}:{int(minute):02}" + (f":{int(second):02}" if second else "")


def scan(text: str, language: str | None = None, order: str | None = None) -> Iterator[Found]:
    """Yield the dates of a text from left to right; `order` ("dmy" or "mdy") decides 03/04/2023.

    >>> [found.edtf for found in scan("Nov. 21-22, then January 2023, 03/04/2023 and 30 February 2020")]
    ['XXXX-11-21/XXXX-11-22', '2023-01', '[2023-03-04,2023-04-03]']
    """
    if "年" in text and ("月" in text) and not text.isascii():
        yield from merged(text, sorted((*words(text), *numbers(text, language, order))))
    else:
        yield from merged(text, numbers(text, language, order))


def numbers(text: str, language: str | None, order: str | None) -> Iterator[Found]:
    """Yield the dates that hold a number in digits."""
    done = 0
    for number in NUMBER.finditer(text):
        start = number.start()
        if start < done:
            continue
        found = at(text, start, number.end() - start, language, order)
        if found is None or found.start < done:
            continue
        found = with_time(text, found, done)
        yield found
        done = found.end


def words(text: str) -> Iterator[Found]:
    """Yield the dates in Chinese numerals."""
    from cleanse.detect.calendars import numerals

    for start, end, edtf, precision in numerals(text):
        yield Found(start, end, edtf, precision)


def merged(text: str, dates: Iterable[Found]) -> Iterator[Found]:
    """Yield the dates, a day without a year and the dated one that it leads to as one interval."""
    held: Found | None = None
    for found in dates:
        if held:
            if found.precision == "day" and UNTIL.fullmatch(text, held.end, found.start):
                first = f"{found.edtf[:4]}{held.edtf[4:]}"
                if first < found.edtf:
                    yield Found(held.start, found.end, f"{first}/{found.edtf}", "interval")
                    held = None
                    continue
            yield held
            held = None
        if found.precision == "yearless":
            held = found
        else:
            yield found
    if held:
        yield held


UNTIL = lazy(r"\s?(?:[-–—]|to|until|till|through|bis|au|al|a|do|по|до|t/m|tot)\s?")


def at(text: str, start: int, digits: int, language: str | None, order: str | None) -> Found | None:
    """The date that a number is part of, if there is one."""
    if digits > 4:
        return in_cable(text, start)
    following = text[start + digits : start + digits + 1]
    ahead = text[start + digits : start + digits + 3].lstrip()[:1]
    if digits < 3 and (ahead in NAMED or not ahead.isascii()) and (found := foreign(text, start, digits)):
        return found
    if following and following in "-./":
        match = NUMERIC.match(text, start)
        if match:
            return numeric(match, order, language)
        if following == "." and digits == 4 and (match := KOREAN.match(text, start)):
            edtf = day(int(match[1]), int(match[2]), int(match[3]))
            return Found(start, match.end(), edtf, "day") if edtf else None
    if ahead in YEARS and re_eastern(text, start + digits) and (digits != 3 or text[max(0, start - 2) : start] in ERAS):
        match = EASTERN.match(text, start)
        if match:
            return eastern(text, match)
    if digits == 3:
        return None
    if following and (
        following.isspace() or following.isalpha() or following in ".-–ºª°,)]'’" or ord(following) > 0x900
    ):
        found = year_first(text, start, language) if digits == 4 else day_first(text, start, language)
        if not found and digits == 4 and text[start + 4 : start + 6].strip(" -")[:1] in ("о", "ж"):
            found = steppe(text, start, language)
        if found:
            return found
    before = text[start - 1] if start else ""
    return month_first(text, start, digits, language) if before == "." or before.isspace() else None


def in_cable(text: str, start: int) -> Found | None:
    """191902Z JAN 23, as cables write it."""
    from cleanse.detect.calendars import cable

    found = cable(text, start)
    return Found(start, found[0], found[1], "day", found[2], found[3]) if found else None


def foreign(text: str, start: int, digits: int) -> Found | None:
    """A date of another calendar, if what follows the number is in the script of one, or names one of its months."""
    ahead = text[start + digits : start + digits + 3].lstrip()[:1]
    if ahead.isascii() and ahead not in NAMED:
        return None
    if not ("\u0600" <= ahead <= "\u06ff" or "\u0e00" <= ahead <= "\u0e7f" or LATIN.match(text, start + digits)):
        return None
    from cleanse.detect.calendars import other

    found = other(text, start)
    if not found:
        return None
    end, edtf, near = found
    return Found(start, end, f"{edtf}~" if near else edtf, "near" if near else "day")


YEARS = frozenset("年년")
NAMED = frozenset("tTmMsSrRjJdD")  # how the names below begin
LATIN = lazy(r"\s(?:tháng|thg|Muharram|Safar|Rabi|Jumada|Rajab|Sha|Ramadan|Shawwal|Dhu)", re.IGNORECASE)


def re_eastern(text: str, position: int) -> bool:
    """If 年 or 년 follows."""
    return text[position : position + 2].lstrip()[:1] in YEARS


def numeric(match: re.Match[str], order: str | None, language: str | None = None) -> Found | None:
    """2023-01-19, 19.01.2023, 1/19/2023 ...; None for what is a version, a phone number or a fraction."""
    start, end = match.span()
    if match[1]:
        edtf = day(int(match[1]), int(match[3]), int(match[4])) or iranian(match, language)
        return Found(start, end, edtf, "day") if edtf else None
    first, sign, second, year = match[5], match[6], match[7], match[8]
    short = len(year) == 2
    if short and (sign == "-" or (sign == "." and (len(first) < 2 or len(second) < 2))):
        return None
    number = full_year(int(year)) if short else int(year)
    a, b = int(first), int(second)
    by_day, by_month = day(number, b, a), day(number, a, b)
    if sign == ".":
        by_month = ""
    if by_day and by_month and by_day != by_month:
        if short:
            return None
        if order is None:
            low, high = sorted((by_day, by_month))
            return Found(start, end, f"[{low},{high}]", "ambiguous")
        return Found(start, end, by_day if order == "dmy" else by_month, "day")
    edtf = by_day or by_month
    return Found(start, end, edtf, "day", short_year=short) if edtf else None


def iranian(match: re.Match[str], language: str | None) -> str:
    """The day of the Iranian calendar that three numbers are, in Persian digits or a Persian text: ۱۴۰۱/۱۰/۲۹."""
    if not "۰" <= match[1][0] <= "۹" and (language or "")[:2] != "fa":
        return ""
    from cleanse.detect.calendars import jalali

    return jalali(int(match[1]), int(match[3]), int(match[4]))


def eastern(text: str, match: re.Match[str]) -> Found | None:
    """2023年1月19日, 2023년 1월, 令和5年1月19日."""
    start, end = match.span()
    year = int(match[1])
    era = ERAS.get(text[max(0, start - 2) : start])
    if era is not None:
        year, start = era + year, start - 2
    if not match[2]:
        return None
    if match[3]:
        edtf = day(year, int(match[2]), int(match[3]))
        return Found(start, end, edtf, "day") if edtf else None
    return Found(start, end, f"{year}-{int(match[2]):02}", "month") if possible(year, int(match[2])) else None


def day_first(text: str, start: int, language: str | None) -> Found | None:
    """19 January 2023, 21-22 November 2023, 19. januar, 1er janvier 2023."""
    match = DAY_FIRST.match(text, start)
    if not match:
        return None
    word, second = match[3], match[4]
    month = month_of(word, language)
    two = month_of(f"{word} {second}", language) if second else 0
    if two:
        month = two
    if not month:
        return None
    if not two and second:  # "19 January this 2023": the year must follow the name at once
        match = DAY_FIRST.match(text, start, match.end(3))
        if not match:
            return None
    year = int(match[5]) if match[5] else full_year(int(match[6])) if match[6] else 0
    if match[7] and word[0].isupper() and not 39 < int(match[7]) < 70:  # 19 Jan 23
        found = written(text, (start, match.end()), word, month, (int(match[1]), 0, full_year(int(match[7]))))
        return found._replace(short_year=True) if found else None
    if match[7]:
        return written(text, (start, match.end(3)), word, month, (int(match[1]), int(match[2] or 0), 0))
    return written(text, (start, match.end()), word, month, (int(match[1]), int(match[2] or 0), year))


def month_first(text: str, start: int, digits: int, language: str | None) -> Found | None:  # noqa: PLR0911
    """January 19, 2023, Nov. 21-22, January 2023."""
    low = max(0, start - 24)
    before = text[low:start]
    words = before.rsplit(None, 2)
    if not words:
        return None
    word = words[-1].lstrip("([{\"'“‘«*_")
    month = month_of(word, language)
    if not month and digits == 4 and (found := loose(text, low + before.rindex(word), start, word)):
        return found
    if not month and len(words) > 1 and words[-1] in ("de", "of", "del"):
        word = words[-2]
        month = month_of(word, language)
    if not month:
        return None
    begin = low + before.rindex(word)
    if begin and text[begin - 1].isalnum():
        return None
    if digits == 4:
        year = int(text[start : start + 4])
        plain = word.strip(".,").lower()
        if len(words) > 1 and words[-2].strip(".").isdecimal():
            return None  # "30 February 2020": the day is impossible, so the month is doubtful too
        if not possible(year, month) or (len(plain) < 4 and plain not in ENGLISH) or text[start + 4 : start + 5] == "-":
            return None
        if plain in LOWER_WORDS and word[0].islower():
            return None
        return Found(begin, start + 4, f"{year}-{month:02}", "month")
    if match := UNIX.match(text, start):
        edtf, time = day(int(match[6]), month, int(match[1])), clock(match[2], match[3], match[4] or "", "")
        zone = match[5] or ""
        zone = "Z" if zone.isalpha() else f"{zone[:3]}:{zone[3:]}" if zone else ""
        return Found(begin, match.end(), edtf, "day", time, zone if time else "") if edtf else None
    match = AFTER_MONTH.match(text, start)
    if not match:
        return None
    numbers = (int(match[1]), int(match[2] or 0), int(match[3] or 0))
    return written(text, (begin, match.end()), word, month, numbers)


def loose(text: str, begin: int, start: int, word: str) -> Found | None:
    """Winter 2023, circa 1920."""
    year, key = int(text[start : start + 4]), word.lower().rstrip(".")
    if not possible(year, 1):
        return None
    if (season := SEASONS.get(key)) and (word[0].isupper() or key == word.lower() in ("winter", "summer", "autumn")):
        return Found(begin, start + 4, f"{year}-{season}", "season")
    if key in ABOUT and (len(key) > 2 or word.endswith(".")) and text[start + 4 : start + 5] != "-":
        return Found(begin, start + 4, f"{year}~", "about")
    return None


def steppe(text: str, start: int, language: str | None) -> Found | None:
    """2023 оны 1 сарын 19, 2023 жылғы 19 қаңтар: Mongolian, Kazakh and Kyrgyz."""
    match = STEPPE.match(text, start)
    if not match:
        return None
    month = int(match[2]) if match[2] else month_of(match[5], language)
    edtf = day(int(match[1]), month, int(match[3] or match[4])) if month else ""
    return Found(start, match.end(), edtf, "day") if edtf else None


def year_first(text: str, start: int, language: str | None) -> Found | None:
    """2023 January 19, 2023 m. sausio 19 d., 2023. gada 19. janvāris, 2023. január 19."""
    match = YEAR_FIRST.match(text, start)
    if not match:
        return None
    month = month_of(match[3], language)
    number = match[2] or match[4]
    if not month or not number:
        return None
    edtf = day(int(match[1]), month, int(number))
    return Found(start, match.end(), edtf, "day") if edtf else None


def written(text: str, span: Span, word: str, month: int, numbers: tuple[int, int, int]) -> Found | None:
    """A date with the month as a word, from day, last day and year; without a year it stays without a year."""
    start, end = span
    first, last, year = numbers
    plain = word.strip(".,").lower()
    if year:
        edtf = day(year, month, first)
        if edtf and first < last:
            other = day(year, month, last)
            return Found(start, end, f"{edtf}/{other}", "interval") if other else None
        return Found(start, end, edtf, "day") if edtf else None
    if not (1 <= first <= DAYS[month - 1]) or (len(plain) < 4 and plain not in ENGLISH):
        return None
    if word[0].islower() and plain in LOWER_WORDS:
        return None
    while end > start and not (text[end - 1].isalnum() or text[end - 1] == "."):
        end -= 1
    if first < last <= DAYS[month - 1]:
        return Found(start, end, f"XXXX-{month:02}-{first:02}/XXXX-{month:02}-{last:02}", "interval")
    return Found(start, end, f"XXXX-{month:02}-{first:02}", "yearless")


def with_time(text: str, found: Found, done: int) -> Found:
    """The same date with the time that stands directly after or before it."""
    if found.precision not in ("day", "ambiguous"):
        return found
    match = TIME.match(text, found.end)
    if match:
        time = clock(match[1], match[2] or match[4] or "00", match[3] or "", match[5] or "")
        if time:
            zone = match[6] or ""
            end = match.end(6) if zone else (match.end(5) if match[5] else max(match.end(g) for g in (1, 2, 3, 4)))
            if match[5]:
                end = max(end, match.end(5) + (2 if text[match.end(5) : match.end(5) + 1] == "." else 1))
            if zone in ("UTC", "GMT"):
                zone = "Z"
            if zone and zone[0] in "+-" and len(zone) == 5:
                zone = f"{zone[:3]}:{zone[3:]}"
            return found._replace(time=time, zone=zone, end=min(end, len(text)))
    low = max(done, found.start - 16)
    before = text[low : found.start]
    if ":" in before:
        match = TIME_BEFORE.search(before)
        if match:
            time = clock(match[1], match[2], match[3] or "", match[4] or "")
            if time:
                return found._replace(time=time, start=low + match.start())
    return found

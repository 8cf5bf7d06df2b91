"""Dates of other calendars as days of ours: Thai, Iranian and Islamic ones, cables, Chinese numerals."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from cleanse.core.lazy import lazy
from cleanse.rules.calendars import ERAS, HIJRI, JALALI, LATIN_HIJRI, THAI

BUDDHIST = 543  # years of the Thai calendar before ours
NEWROZ_1400 = 737_870  # the first day of the Iranian year 1400, 21 March 2021, as an ordinal
HIJRA = 227_015  # the first day of the Islamic calendar as an ordinal, by the civil reckoning
CABLE = lazy(
    r"([0-3]\d)([0-2]\d)([0-5]\d)([A-IK-Z])[ \t]{1,2}(JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[ \t]{1,2}"
    r"(\d{4}|\d{2})(?!\d)"
)
CABLE_MONTHS = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC"
FIRST_YEAR = lazy(r"(令和|平成|昭和|大正|明治)元年\s?(\d{1,2})月(?:\s?(\d{1,2})日)?")
NUMERALS = lazy(r"([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月(?:([一二三四五六七八九十]{1,3})日)?")
DIGITS = {sign: str(value) for value, sign in enumerate("〇一二三四五六七八九")} | {"○": "0", "零": "0"}
VIETNAMESE = lazy(r"(\d{1,2})\s(?:tháng|thg)\s(\d{1,2})(?:\s?[,/]?\s(?:năm\s)?|/)(\d{4})(?!\d)", re.IGNORECASE)


def jalali(year: int, month: int, number: int) -> str:
    """The day of the Iranian solar calendar, "" for an impossible one; exact from 1244 to 1498.

    >>> jalali(1401, 10, 29), jalali(1403, 1, 1), jalali(1402, 12, 30)
    ('2023-01-19', '2024-03-20', '')
    """
    leap = (8 * year + 29) % 33 < 8
    if not (1244 <= year <= 1498 and 1 <= month <= 12 and 1 <= number <= (31 if month < 7 else 30)):
        return ""
    if month == 12 and number == 30 and not leap:
        return ""
    before = (8 * year + 21) // 33 - (8 * 1400 + 21) // 33  # leap years since 1400
    months = (month - 1) * 31 if month <= 7 else 186 + (month - 7) * 30
    return date.fromordinal(NEWROZ_1400 + (year - 1400) * 365 + before + months + number - 1).isoformat()


def hijri(year: int, month: int, number: int) -> str:
    """The day of the Islamic calendar by the civil reckoning, "" for an impossible one; sightings differ by a day.

    >>> hijri(1444, 6, 26), hijri(1445, 1, 1)
    ('2023-01-19', '2023-07-19')
    """
    if not (1000 <= year <= 1500 and 1 <= month <= 12 and 1 <= number <= 30):
        return ""
    months = (59 * (month - 1) + 1) // 2
    return date.fromordinal(HIJRA + (year - 1) * 354 + (3 + 11 * year) // 30 + months + number - 1).isoformat()


def thai(year: int, month: int, number: int) -> str:
    """The day of a Thai year, which may be counted from the death of the Buddha or as ours.

    >>> thai(2566, 1, 19), thai(2023, 1, 19)
    ('2023-01-19', '2023-01-19')
    """
    return plain(year - BUDDHIST if 2300 <= year <= 2700 else year, month, number)


def plain(year: int, month: int, number: int) -> str:
    """The day of our calendar, "" for an impossible one."""
    try:
        return date(year, month, number).isoformat() if 1500 <= year <= 2099 else ""
    except ValueError:
        return ""


@cache
def named() -> tuple[re.Pattern[str], dict[str, tuple[str, int]]]:
    """The pattern of a day with the name of a month in one of these calendars, and what each name means."""
    table: dict[str, tuple[str, int]] = {}
    for calendar, rows in (("thai", THAI), ("jalali", JALALI), ("hijri", HIJRI), ("hijri", LATIN_HIJRI)):
        for month, row in enumerate(rows, 1):
            table |= dict.fromkeys(row.split("|"), (calendar, month))
    names = "|".join(re.escape(name) for name in sorted(table, key=len, reverse=True))
    return lazy(
        rf"(\d{{1,2}})\s{{0,2}}(?:من\s|de\s)?(?:شهر\s)?({names})(?:\s?ماه)?\s{{0,2}}"
        r"(?:[,،]|พ\.?\s?ศ\.?|ค\.?\s?ศ\.?|عام|سنة|لعام|سال)?\s{0,2}(\d{4})"
        r"(?!\d)(?:\s?(?:ه[ـ.]?|هجرية?|هجري|ش\.?|خورشیدی|شمسی|AH|A\.H\.))?",
        re.IGNORECASE,
    ), table


def other(text: str, start: int) -> tuple[int, str, bool] | None:
    """The end and day of a date in another calendar that begins at a number, and if a day more or less is possible."""
    if match := VIETNAMESE.match(text, start):
        edtf = plain(int(match[3]), int(match[2]), int(match[1]))
        return (match.end(), edtf, False) if edtf else None
    pattern, table = named()
    match = pattern.match(text, start)
    if not match:
        return None
    calendar, month = table[match[2].lower()]
    year, number = int(match[3]), int(match[1])
    if calendar == "thai":
        edtf = thai(year, month, number)
    elif calendar == "jalali":
        edtf = jalali(year, month, number)
    else:
        edtf = hijri(year, month, number)
    return (match.end(), edtf, calendar == "hijri") if edtf else None


def cable(text: str, start: int) -> tuple[int, str, str, str] | None:
    """The end, day, time and zone of a date-time group of a cable: 191902Z JAN 23."""
    match = CABLE.match(text, start)
    if not match or int(match[2]) > 23:
        return None
    year = int(match[6]) if len(match[6]) == 4 else 2000 + int(match[6]) if int(match[6]) < 40 else 1900 + int(match[6])
    edtf = plain(year, CABLE_MONTHS.index(match[5]) // 3 + 1, int(match[1]))
    return (match.end(), edtf, f"{match[2]}:{match[3]}", zone_of(match[4])) if edtf else None


def zone_of(letter: str) -> str:
    """The offset that a letter stands for in military time.

    >>> zone_of("Z"), zone_of("C"), zone_of("R")
    ('Z', '+03:00', '-05:00')
    """
    if letter == "Z":
        return "Z"
    east = "ABCDEFGHIKLM".find(letter) + 1
    return f"+{east:02}:00" if east else f"-{'NOPQRSTUVWXY'.index(letter) + 1:02}:00"


def numerals(text: str) -> list[tuple[int, int, str, str]]:
    """Start, end, EDTF and precision of each date in Chinese numerals: 二〇二三年一月十九日."""
    found = []
    for match in NUMERALS.finditer(text):
        year = int("".join(DIGITS[sign] for sign in match[1]))
        month, number = counted(match[2]), counted(match[3]) if match[3] else 0
        edtf = plain(year, month, number or 1)
        if edtf:
            found.append((match.start(), match.end(), edtf if number else edtf[:7], "day" if number else "month"))
    for match in FIRST_YEAR.finditer(text):
        edtf = plain(ERAS[match[1]] + 1, int(match[2]), int(match[3] or 1))
        if edtf:
            found += [(match.start(), match.end(), edtf if match[3] else edtf[:7], "day" if match[3] else "month")]
    return found


def counted(signs: str) -> int:
    """The number that Chinese numerals up to 39 stand for.

    >>> counted("十九"), counted("二十"), counted("三")
    (19, 20, 3)
    """
    tens, ten, ones = signs.rpartition("十")
    if not ten:
        return int(DIGITS[ones]) if len(ones) == 1 else 0
    if len(tens) > 1 or len(ones) > 1 or tens == "十" or ones == "十":
        return 0
    return (int(DIGITS[tens]) if tens else 1) * 10 + (int(DIGITS[ones]) if ones else 0)

from __future__ import annotations

import time

import pytest

from cleanse.detect.dates import scan
from cleanse.rules.months import COLLIDING, NAMES

NOTHING = [
    "Articles 5 and 6 may apply", "Page 21 of 23", "Suite 200", "30 February 2020",
    "2024-13-45", "۳۱ دی ۱۴۰۱", "31 جمادى الآخرة 1444", "31 กุมภาพันธ์ 2566", "winner 2023", "c 1920",
    "the fall 2023 brought", "令和5年13月1日", "四月二十五日", "call 555-2023-1234", "1-800-555-2023",
    "67-19-01-2023", "20230119", "192.168.10.2023", "you may 2023", "march 3 people", "8-8-95; 5:01 pm",
    "version 3.5.24", "11 listopada 2023", "1/2", "24/7", "set 12", "led 2020", "1:30", "© 2019", "9,2023", "12/13", "",
    "version 2023. 1. 2 of 3", "In 2023. 5. 10 more", "you may 12 34", "10 may 20", "3 mai 18", "2023 оны 13 сарын 1",
    "31 քետրվարի 2023", "бе 19 2023", "2023ko 19a",
]  # fmt: skip
FOUND = [
    ("19 January 2023 19:02", "2023-01-19", "19:02"),
    ("January 19, 2023", "2023-01-19", ""),
    ("Nov. 21-22", "XXXX-11-21/XXXX-11-22", ""),
    ("21–22 November 2024", "2024-11-21/2024-11-22", ""),
    ("21 November", "XXXX-11-21", ""),
    ("2023-01-19", "2023-01-19", ""),
    ("2023-01-19T19:02", "2023-01-19", "19:02"),
    ("2023-01-19T19:02:05Z", "2023-01-19", "19:02:05"),
    ("19.01.2023", "2023-01-19", ""),
    ("19.01.2023 / 14:23", "2023-01-19", "14:23"),
    ("14:23, 19.01.2023", "2023-01-19", "14:23"),
    ("2023/01/19", "2023-01-19", ""),
    ("2023年1月19日", "2023-01-19", ""),
    ("2023年1月", "2023-01", ""),
    ("2023년 1월 19일", "2023-01-19", ""),
    ("令和5年1月19日", "2023-01-19", ""),
    ("2023 m. sausio 19 d.", "2023-01-19", ""),
    ("2023. gada 19. janvāris", "2023-01-19", ""),
    ("2023. január 19.", "2023-01-19", ""),
    ("le 1er janvier 2023", "2023-01-01", ""),
    ("19. Januar 2023 um 10:15 Uhr", "2023-01-19", "10:15"),
    ("5 de enero de 2023", "2023-01-05", ""),
    ("19 января 2023 года, 19:02", "2023-01-19", "19:02"),
    ("١٩ يناير ٢٠٢٣", "2023-01-19", ""),
    ("१९ जनवरी 2023", "2023-01-19", ""),
    ("January 2023", "2023-01", ""),
    ("03/04/2023", "[2023-03-04,2023-04-03]", ""),
    ("25/12/2023", "2023-12-25", ""),
    ("1/19/23", "2023-01-19", ""),
    ("12/25/2022 10:00 PM", "2022-12-25", "22:00"),
    ("published Jan. 5, 2021 at 3:45 p.m. EST", "2021-01-05", "15:45"),
    ("Thursday, August 10, 1995)", "1995-08-10", ""),
    ("SEPT. 11, 2001", "2001-09-11", ""),
    ("the 5th of May 2020", "2020-05-05", ""),
    ("۲۹ دی ۱۴۰۱", "2023-01-19", ""),
    ("پنجشنبه ۲۹ دی ماه ۱۴۰۱", "2023-01-19", ""),
    ("۱۴۰۱/۱۰/۲۹", "2023-01-19", ""),
    ("26 جمادى الآخرة 1444", "2023-01-19~", ""),
    ("٢٦ جمادى الآخرة ١٤٤٤هـ", "2023-01-19~", ""),
    ("26 Jumada al-Thani 1444 AH", "2023-01-19~", ""),
    ("19 มกราคม 2566", "2023-01-19", ""),
    ("๑๙ มกราคม พ.ศ. ๒๕๖๖", "2023-01-19", ""),
    ("19 ม.ค. 2566", "2023-01-19", ""),
    ("R 191902Z JAN 23", "2023-01-19", "19:02"),
    ("191902Z JAN 2023", "2023-01-19", "19:02"),
    ("19 tháng 1, 2023", "2023-01-19", ""),
    ("ngày 19 tháng 01 năm 2023", "2023-01-19", ""),
    ("二〇二三年一月十九日", "2023-01-19", ""),
    ("令和元年5月1日", "2019-05-01", ""),
    ("民國112年1月19日", "2023-01-19", ""),
    ("الخميس 19 يناير 2023", "2023-01-19", ""),
    ("Thursday, 19 January 2023", "2023-01-19", ""),
    ("Winter 2023", "2023-24", ""),
    ("circa 1920", "1920~", ""),
    ("28 January – 3 February 2023", "2023-01-28/2023-02-03", ""),
    ("Jan. 28 to Feb. 3, 2023", "2023-01-28/2023-02-03", ""),
]


@pytest.mark.parametrize("text", NOTHING)
def test_no_date_where_there_is_none(text: str) -> None:
    assert [found.edtf for found in scan(text)] == []


@pytest.mark.parametrize("text,edtf,clock", FOUND, ids=[row[0] for row in FOUND])
def test_a_date_keeps_what_is_written(text: str, edtf: str, clock: str) -> None:
    found = list(scan(text))

    assert [(date.edtf, date.time) for date in found] == [(edtf, clock)]


@pytest.mark.parametrize("order,edtf", [("dmy", "2023-04-03"), ("mdy", "2023-03-04")])
def test_the_order_decides_a_numeric_date(order: str, edtf: str) -> None:
    assert next(scan("03/04/2023", order=order)).edtf == edtf


@pytest.mark.parametrize("language,edtf", [("pl", "2023-11-11"), ("hr", "2023-10-11")])
def test_the_language_decides_a_month_that_two_languages_share(language: str, edtf: str) -> None:
    assert next(scan("11 listopada 2023", language)).edtf == edtf


@pytest.mark.parametrize(
    "text,value",
    [
        ("2023-01-19T19:02:05+0300", "2023-01-19T19:02:05+03:00"),
        ("19 January 2023 19:02 GMT", "2023-01-19T19:02Z"),
        ("19 January 2023 19:02 EST", "2023-01-19T19:02"),
        ("19 January 2023", ""),
    ],
)
def test_a_zone_only_if_it_is_stated(text: str, value: str) -> None:
    assert next(scan(text)).datetime == value


def test_spans_cover_the_date() -> None:
    text = "Posted on 19 January 2023 19:02 by us"
    found = next(scan(text))

    assert text[found.start : found.end] == "19 January 2023 19:02"


def test_a_name_of_a_month_means_one_month_only() -> None:
    names = [name for row in NAMES.values() for name in row.split("|")]

    assert len(names) == len(set(names))
    assert not set(names) & set(COLLIDING)


@pytest.mark.parametrize(
    "text",
    [
        "1 " * 50_000,
        "12.12." * 20_000,
        "1-" * 50_000,
        "may 5 " * 20_000,
        "9" * 100_000,
        "2023-" * 20_000,
        "1 de " * 20_000,
    ],
)
def test_the_scan_is_linear(text: str) -> None:
    began = time.process_time()
    for _ in scan(text):
        pass

    assert time.process_time() - began < 3


# As newspapers, offices and blogs of many countries write it: 19 January or 15 December 2023.
WRITTEN = [
    "Thursday, 19 January 2023",
    "Jan. 19, 2023, 7:02 p.m. ET",
    "19 de enero de 2023",
    "19 janvier 2023 à 19h02",
    "Jeudi 19 janvier 2023",
    "Donnerstag, 19. Januar 2023, 19:02 Uhr",
    "19.01.2023 / 14:23",
    "giovedì 19 gennaio 2023",
    "quinta-feira, 19 de janeiro de 2023",
    "19 de jan. de 2023",
    "donderdag 19 januari 2023",
    "czwartek, 19 stycznia 2023 r.",
    "čtvrtek 19. ledna 2023",
    "štvrtok 19. januára 2023",
    "2023. január 19., csütörtök",
    "joi, 19 ianuarie 2023",
    "torsdag den 19. januar 2023",
    "torsdag 19 januari 2023",
    "torstai 19. tammikuuta 2023",
    "neljapäev, 19. jaanuar 2023",
    "2023 m. sausio 19 d.",
    "2023. gada 19. janvāris",
    "19 Ocak 2023 Perşembe",
    "19 Januari 2023",
    "Kamis, 19 Januari 2023 14:02 WIB",
    "Thứ Năm, ngày 19/1/2023",
    "Thứ năm, 19/1/2023, 06:00 (GMT+7)",
    "19 tháng 1, 2023",
    "četvrtak, 19. siječnja 2023.",
    "četrtek, 19. januar 2023",
    "19. јануар 2023.",
    "19 януари 2023",
    "четверг, 19 января 2023, 14:02",
    "19 января 2023 года",
    "четвер, 19 січня 2023",
    "19 студзеня 2023",
    "Πέμπτη, 19 Ιανουαρίου 2023",
    "19 Janar 2023",
    "19 de gener de 2023",
    "19 de xaneiro de 2023",
    "2023ko urtarrilaren 19a",
    "19. janúar 2023",
    "19 Eanáir 2023",
    "19 Ionawr 2023",
    "19 Jannar 2023",
    "الخميس 19 يناير 2023",
    "19 كانون الثاني 2023",
    "١٩ يناير ٢٠٢٣",
    "پنجشنبه ۲۹ دی ۱۴۰۱",
    "۲۹ دی ۱۴۰۱",
    "יום חמישי, 19 בינואר 2023",
    "19 جنوری 2023",
    "19 जनवरी 2023",
    "गुरुवार, 19 जनवरी 2023",
    "১৯ জানুয়ারি ২০২৩",
    "19 ஜனவரி 2023",
    "19 జనవరి 2023",
    "19 ಜನವರಿ 2023",
    "2023 ജനുവരി 19",
    "19 ജനുവരി 2023",
    "19 જાન્યુઆરી 2023",
    "19 ਜਨਵਰੀ 2023",
    "19 ජනවාරි 2023",
    "2023 ජනවාරි 19",
    "19 มกราคม 2566",
    "19 ม.ค. 2566",
    "19 ມັງກອນ 2023",
    "၁၉ ဇန်နဝါရီ ၂၀၂၃",
    "19 មករា 2023",
    "19 იანვარი 2023",
    "19 հունվարի 2023",
    "2023 жылғы 19 қаңтар",
    "19 қаңтар 2023",
    "19 январь 2023",
    "19 yanvar 2023",
    "2023 оны 1 сарын 19",
    "2023 оны 1-р сарын 19",
    "2023年1月19日 19:02",
    "2023年01月19日(木) 19時02分",
    "令和5年1月19日",
    "2023년 1월 19일",
    "2023. 1. 19.",
    "2023.01.19 14:02",
    "2023-01-19 14:02:33",
    "2023/01/19 14:02",
    "19 Januarie 2023",
    "19 Januari, 2023",
    "19 Enero 2023",
    "Enero 19, 2023",
    "Alhamisi, 19 Januari 2023",
    "ጃንዩወሪ 19 2023",
    "Jan 19th, 2023 at 2:02pm",
    "Published: 19/01/2023 14:02",
    "Updated 2023-01-19T14:02:33+0100",
    "19-Jan-2023",
    "19-01-2023",
    "19 Jan 23",
    "January 19th 2023",
    "the 19th of January, 2023",
    "2023 Jan 19",
    "Thu Jan 19 2023 14:02:33 GMT+0100 (CET)",
    "Thu, 19 Jan 2023 14:02:33 +0000",
    "Thu Jan 19 14:02:33 UTC 2023",
    "19. 1. 2023",
    "19. 1. 2023 14:02",
    "1/19/2023 2:02:33 PM",
    "2023-1-19",
    "19 Ion 2023",
    "19 Ιαν 2023",
    "19 янв. 2023",
    "19 січ. 2023",
    "19 sty 2023",
    "19 led 2023",
    "19 oca 2023",
    "19 tammi 2023",
    "19.tammikuuta 2023",
    "janv. 19, 2023",
    "gen 19, 2023",
    "19 gen 2023",
    "Ene. 19, 2023",
    "Oca 19, 2023",
    "15 dekabr 2023",
    "15 grudnia 2023",
    "15 prosince 2023",
    "15. desember 2023",
    "15 Disember 2023",
    "15 Desember 2023",
    "15 Disyembre 2023",
    "Disyembre 15, 2023",
    "15 de dezembro de 2023",
    "15 decembrie 2023",
    "15 желтоқсан 2023",
    "15 декабрь 2023",
    "15 aralık 2023",
]  # fmt: skip


@pytest.mark.parametrize("text", WRITTEN)
def test_the_day_is_found_as_it_is_written_around_the_world(text: str) -> None:
    days = [found.edtf.rstrip("~") for found in scan(text)]

    assert days in (["2023-01-19"], ["2023-12-15"])


@pytest.mark.parametrize(
    "text,clock,zone",
    [
        ("Thu Jan 19 14:02:33 UTC 2023", "14:02:33", "Z"), ("Thu Jan 19 14:02:33 +0100 2023", "14:02:33", "+01:00"),
        ("Thu Jan 19 14:02:33 CET 2023", "14:02:33", ""), ("19 Jan 23", "", ""), ("19 Jan 23, 14:02", "14:02", ""),
    ],
)  # fmt: skip
def test_the_dates_of_machines(text: str, clock: str, zone: str) -> None:
    found = next(scan(text))

    assert (found.edtf, found.time, found.zone) == ("2023-01-19", clock, zone)


@pytest.mark.parametrize("language,edtf", [("fa", "2023-01-19"), ("fa-IR", "2023-01-19"), ("en", None), (None, None)])
def test_an_iranian_date_in_our_digits_needs_a_persian_text(language: str | None, edtf: str | None) -> None:
    assert next((found.edtf for found in scan("1401/10/29", language)), None) == edtf

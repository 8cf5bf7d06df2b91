"""Titles, dates, people and the plain fields of pages with markup."""

from __future__ import annotations

import pytest

from cleanse.core.options import Options
from cleanse.core.types import Origin
from cleanse.detect import find
from cleanse.detect.choose import choose, doubts, moves
from cleanse.detect.language import guess, tag
from cleanse.detect.page_dates import address_days
from cleanse.detect.titles import is_site, mended, without_site
from cleanse.readers.html import read_html

PROSE = (
    "The rain fell for three days and the rivers rose to levels that nobody in the valley could remember, and then it "
    "stopped as suddenly as it had begun, leaving mud, branches and a great silence behind it."
)


def page(head: str = "", body: str = "", lang: str = "") -> str:
    return f"<!DOCTYPE html><html{lang}><head>{head}</head><body>{body}<p>{PROSE}</p></body></html>"


def fields(text: str, url: str | None = None, options: Options | None = None) -> dict[str, list[str]]:
    document = read_html(text, Origin(url=url))
    found: dict[str, list[str]] = {}
    for candidate in choose(document, find(document), options or Options())[0]:
        found.setdefault(candidate.field, []).append(candidate.value)
    return found


def moved(text: str) -> list[tuple[str, str]]:
    document = read_html(text, Origin())
    chosen, _ = choose(document, find(document), Options())
    return [(r.code, document.reading[r.start : r.end]) for r in moves(document, chosen)]


SITE = "<meta property='og:site_name' content='The Lanner Courier'>"
TITLED = [
    (f"<title>Rain ends | The Lanner Courier</title>{SITE}", "", "Rain ends"),
    ("<title>Rain ends drought | Courier</title>", "<h1>Rain ends drought</h1>", "Rain ends drought"),
    (
        "<title>Rain ends drought in the north</title>",
        "<header><h1>Courier</h1></header><main><h1>Rain ends drought</h1></main>",
        "Rain ends drought",
    ),
    ("<meta property='og:title' content='Tides &amp;amp; storms'>", "", "Tides & storms"),
    ("<title>Tides - courier.example</title>", "<h1>Tides¶</h1>", "Tides"),
]  # fmt: skip


@pytest.mark.parametrize("head,body,title", TITLED)
def test_the_title_of_a_page(head: str, body: str, title: str) -> None:
    assert fields(page(head, body))["title"] == [title]


@pytest.mark.parametrize("part", ["Guard dogs", "Courier service prices rise in the north of the country again"])
def test_words_of_a_title_are_not_the_site(part: str) -> None:
    assert not is_site(part, {"thelannercourier", "guardian"})


def test_a_hyphen_inside_a_title_stays() -> None:
    assert without_site("Twenty-one boats - and one ferry", {"lannercourier"}) == "Twenty-one boats - and one ferry"


def test_the_heading_leaves_the_text() -> None:
    assert moved(page("<title>Rain ends drought</title>", "<h1>Rain ends drought</h1>")) == [
        ("TTL001", "Rain ends drought")
    ]


def test_date_and_byline_beside_the_heading_leave_the_text() -> None:
    lines = "<p class='byline'>By Jane Doe</p><p class='date'>19 January 2023</p>"
    body = f"<article><h1>Rain ends drought</h1>{lines}</article>"

    assert [code for code, _ in moved(page("<title>Rain ends drought</title>", body))] == ["TTL001", "TXT003", "DAT001"]


UNDATED = [
    "<p>© 2019 Example</p>",
    "<footer>Last updated 3 May 2021</footer>",
    "<ul><li>1 May 2020</li><li>2 May 2020</li><li>3 May 2020</li></ul>",
    "<div class='comment'><time datetime='2020-05-01'>1 May 2020</time></div><div class='comment'><p>Yes.</p></div>",
]  # fmt: skip


@pytest.mark.parametrize("body", UNDATED)
def test_a_page_without_a_date_of_its_own(body: str) -> None:
    assert "date" not in fields(page("", f"<h1>The harbour and its people</h1><p>{PROSE}</p>" * 1 + body))


STAMP = "2023-01-19T19:02:05+03:00"
STRUCTURED = '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2023-01-19T19:02"}</script>'
DATED = [
    (f"<meta property='article:published_time' content='{STAMP}'>", "", "2023-01-19", STAMP),
    (STRUCTURED, "", "2023-01-19", "2023-01-19T19:02"),
    ("", "<h1>Rain ends</h1><p><time pubdate datetime='2023-01-19'>19 January 2023</time></p>", "2023-01-19", None),
    ("", "<h1>Rain ends drought</h1><p class='date'>Published 19 January 2023</p>", "2023-01-19", None),
    ("<meta name='citation_publication_date' content='2016/04/12'>", "", "2016-04-12", None),
]  # fmt: skip


@pytest.mark.parametrize("head,body,date,clock", DATED)
def test_the_date_of_a_page(head: str, body: str, date: str, clock: str | None) -> None:
    found = fields(page(head, body))

    assert found["date"] == [date]
    assert found.get("datetime", [None]) == [clock]


@pytest.mark.parametrize(
    "lang,url,date",
    [
        (' lang="en-US"', None, "2023-03-04"),
        (' lang="de"', None, "2023-04-03"),
        ("", "https://example.co.uk/a", "2023-04-03"),
    ],
)
def test_language_and_country_decide_a_numeric_date(lang: str, url: str | None, date: str) -> None:
    body = "<h1>Rain ends drought</h1><p class='date'>Published: 03/04/2023</p>"

    assert fields(page("", body, lang), url)["date"] == [date]


def test_an_ambiguous_date_stays_open() -> None:
    found = fields(page("", "<h1>Rain ends drought</h1><p class='date'>Published: 03/04/2023</p>"))

    assert "date" not in found
    assert found["dates"] == ["[2023-03-04,2023-04-03]"]


def test_two_dates_of_equal_weight_give_none_unless_a_guess_is_asked_for() -> None:
    body = "<h1>Rain</h1><p class='date'>19 January 2023</p><p class='date'>20 January 2023</p>"

    assert "date" not in fields(page("", body))
    assert "date" in fields(page("", body), options=Options(guess=True))


def test_a_doi_in_the_head_is_the_documents_own() -> None:
    found = fields(page("<meta name='citation_doi' content='10.1000/abc.5'>", "<p>See 10.1000/xyz.7 too.</p>"))

    assert found["doc_id"] == ["10.1000/abc.5"]
    assert "10.1000/xyz.7" in found["ids"]


@pytest.mark.parametrize("value", ["f81d4fae-7dec-11d0-a765-00a0c91e6bf6", "/node/12", "a-slug-2023", "12345"])
def test_a_guid_or_slug_is_no_number_of_a_document(value: str) -> None:
    assert "doc_id" not in fields(page(f"<meta name='dc.identifier' content='{value}'>"))


def test_the_breadcrumb_without_start_page_and_page_itself() -> None:
    crumbs = "".join(
        f'{{"@type":"ListItem","position":{i},"name":"{name}"}},'
        for i, name in enumerate(("Home", "News", "Rivers", "Rain ends drought"))
    )
    head = f'<script type="application/ld+json">{{"@type":"BreadcrumbList","itemListElement":[{crumbs[:-1]}]}}</script>'

    assert fields(page(head, "<h1>Rain ends drought</h1>"))["section"] == ["News", "Rivers"]


@pytest.mark.parametrize("value", ["https://example.org/jane", "admin", "3 hours ago", "The Lanner Courier"])
def test_what_is_no_author(value: str) -> None:
    assert "authors" not in fields(page(f"{SITE}<meta name='author' content='{value}'>"))


def test_authors_of_the_head() -> None:
    head = "<meta name='citation_author' content='Petri, Jonas'><meta name='citation_author' content='Oduya, Maren'>"

    assert fields(page(head))["authors"] == ["Petri, Jonas", "Oduya, Maren"]


def test_only_an_absolute_address_counts() -> None:
    assert "url" not in fields(page("<link rel='canonical' href='/a'>"))
    assert fields(page("<link rel='canonical' href='https://example.org/a'>"))["url"] == ["https://example.org/a"]


@pytest.mark.parametrize(
    "raw,value",
    [("english", ""), ("", ""), ("und", ""), ("en_us", "en-US"), ("iw", "he"), ("zh-hans-cn", "zh-Hans-CN")],
)
def test_language_tags(raw: str, value: str) -> None:
    assert tag(raw) == value


LANGUAGES = [
    (
        "Der Hafen ist am Montag geschlossen, und die Schiffe warten auf den Dienstag, weil es nicht anders geht.",
        "de",
    ),
    (
        "Le port est fermé lundi et les bateaux attendent dans la baie, mais ils ne sont pas seuls avec les mouettes.",
        "fr",
    ),
    ("Порт закрыт в понедельник, и суда будут ждать до вторника, потому что по-другому не получится.", "ru"),
    ("Порт зачинено в понеділок, і судна чекатимуть до вівторка, бо інакше не вийде, як кажуть у місті.", "uk"),
    ("港口星期一关闭，船只将等到星期二，因为没有别的办法，大家都在岸上等待。", "zh"),
    ("港は月曜日に閉鎖され、船は火曜日まで待つことになります。ほかに方法がありません。", "ja"),
    ("الميناء مغلق يوم الاثنين والسفن تنتظر في الخليج حتى الثلاثاء لأنه لا توجد طريقة أخرى على ما قال المدير", "ar"),
    ("Το λιμάνι είναι κλειστό τη Δευτέρα και τα πλοία περιμένουν στον κόλπο.", "el"),
    (
        "Port jest zamknięty w poniedziałek, a statki będą czekać do wtorku, ponieważ nie ma innego sposobu.",
        "pl",
    ),
    ("12 34 56", ""),
    ("Kort.", ""),
]


@pytest.mark.parametrize("text,code", LANGUAGES, ids=[row[1] or "none" for row in LANGUAGES])
def test_the_language_of_a_text(text: str, code: str) -> None:
    assert guess(text)[0] == code


def test_a_declared_language_in_another_script_is_not_believed() -> None:
    cyrillic = "<p>" + LANGUAGES[2][0] * 4 + "</p>"

    assert fields(f'<html lang="en"><body>{cyrillic}</body></html>')["language"] == ["ru"]


def codes(text: str) -> list[str]:
    document = read_html(text, Origin())
    chosen, losers = choose(document, find(document), Options())
    return [problem.code for problem in doubts(document, chosen, losers)]


def test_an_order_that_nothing_tells_is_a_doubt() -> None:
    assert codes(page("", "<h1>The harbour</h1><p>03/04/2023</p>")) == ["DAT101"]


@pytest.mark.parametrize("lang", [' lang="de"', ' lang="en-US"'])
def test_an_order_that_the_language_tells_is_none(lang: str) -> None:
    assert codes(page("", "<h1>The harbour</h1><p class='date'>03/04/2023</p>", lang)) == []


def test_a_known_date_leaves_no_doubt() -> None:
    assert codes(page("<meta property='article:published_time' content='2023-04-03'>", "<p>03/04/2023</p>")) == []


STAMPED = (
    "<meta property='article:published_time' content='2023-01-20T02:30:00+00:00'>"
    '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2023-01-20T02:30:00Z"}</script>'
)


def test_a_change_that_is_shown_does_not_pass_for_the_publication() -> None:
    body = "<h1>Rain ends drought</h1><p>Last updated 3 May 2024</p>"

    assert fields(page("", body)).get("date") is None
    assert fields(page("", body), options=Options(guess=True))["date"] == ["2024-05-03"]
    assert fields(page(STAMPED, body), options=Options(guess=True))["date"] == ["2023-01-20"]


def test_the_first_post_dates_a_thread() -> None:
    posts = "".join(
        f"<article><time itemprop='datePublished' datetime='2024-01-{day}'>Jan {day}, 2024</time>"
        f"<p>{PROSE}</p></article>"
        for day in (10, 12, 15, 19)
    )
    found = fields(
        page("", f"<h1>Will it rain?</h1>{posts}"), "https://forum.example/threads/rain.5/", Options(guess=True)
    )

    assert found["date"] == ["2024-01-10"]


SAID = '<meta name="{}" content="2023-01-19T10:00:00Z"><meta property="og:type" content="article">'


@pytest.mark.parametrize(
    "name",
    [
        "article:published_time", "pubdate", "publishdate", "pubtime", "weibo: article:create_at", "article:create_at",
        "apub:time", "mediator_published_time", "publish-time", "DC.date.issued", "citation_publication_date",
        "parsely-pub-date", "sailthru.date", "article_date_original", "datePublished", "publication-date", "post_date",
    ],
)  # fmt: skip
def test_systems_of_many_countries_name_the_day_of_publication(name: str) -> None:
    url = "https://courier.example/news/the-rain-ends-the-long-drought"
    found = fields(page(SAID.format(name), "<article><h1>The rain ends the long drought</h1></article>"), url)

    assert (found["date"], found["datetime"]) == (["2023-01-19"], ["2023-01-19T10:00:00Z"])


@pytest.mark.parametrize("name", ["article:modified_time", "og:updated_time", "lastmod", "weibo: article:update_at"])
def test_the_day_of_a_change_is_no_day_of_publication(name: str) -> None:
    found = fields(page(SAID.format(name), "<article><h1>The rain ends the long drought</h1></article>"))

    assert "date" not in found
    assert found["date_modified"] == ["2023-01-19"]


def test_seconds_since_1970_are_a_day() -> None:
    head = SAID.format("pubdate").replace("2023-01-19T10:00:00Z", "1674122400")
    found = fields(
        page(head, "<article><h1>The rain ends the long drought</h1></article>"),
        "https://courier.example/a/the-rain-ends-the-drought",
    )

    assert found["date"] == ["2023-01-19"]


@pytest.mark.parametrize("attribute", ["pubdate", 'pubdate=""', 'itemprop="datePublished"'])
def test_a_lone_time_of_publication(attribute: str) -> None:
    body = f'<article><h1>The rain ends</h1><time {attribute} datetime="2023-01-19">19 January 2023</time></article>'

    assert fields(page("", body))["date"] == ["2023-01-19"]


LINES = "".join(f"<li><a href='/p{n}'>Rain jacket number {n}</a> $ {n}9.00</li>" for n in range(40))
OF_KIND = [
    ("https://courier.example/news/the-rain-ends-the-long-drought", SAID.format("article:published_time"),
     "<article><h1>The rain ends</h1><p class='byline'>By Jane Public</p>" + f"<p>{PROSE}</p>" * 12 + "</article>",
     "article"),
    ("https://docs.courier.example/en/stable/reference/api.html", "<meta name='generator' content='Sphinx 7.2'>",
     "<main><h1>API reference</h1>" + f"<p>{PROSE}</p><pre>rain(days=3)</pre>" * 6 + "</main>", "documentation"),
    ("https://forum.courier.example/threads/does-it-rain.4711/",
     """<meta name='generator' content='Discourse'><script type='application/ld+json'>{"@type": "QAPage"}</script>""",
     "<h1>Does it rain?</h1>" + f"<div class='comment'><p>{PROSE}</p><time datetime='2023-01-19'>then</time></div>" * 9,
     "forum"),
]  # fmt: skip


@pytest.mark.parametrize("url,head,body,kind", OF_KIND, ids=[row[3] for row in OF_KIND])
def test_the_kind_of_a_page(url: str, head: str, body: str, kind: str) -> None:
    assert fields(page(head, body), url)["doc_type"] == [kind]


def test_a_page_of_which_nothing_tells_the_kind_has_none() -> None:
    document = read_html("<h1>Rain</h1><p>One line.</p>", Origin())
    found = [c for c in find(document) if c.field == "doc_type"]

    assert all(candidate.score < 0.9 for candidate in found)


def test_the_points_of_a_poster_are_no_part_of_the_name() -> None:
    posts = "".join(
        f"<div class='post'><span itemprop='author'>{name} 5 silver badges7 bronze badges</span><p>{PROSE}</p></div>"
        for name in ("Moss", "Ruman", "Hippo", "Alvar", "vbence", "qwr")
    )

    assert fields(page("", f"<h1>Does it rain?</h1>{posts}"))["authors"] == ["Moss"]


@pytest.mark.parametrize(
    "text", ["2 hours ago", "Posted 3 days ago", "admin", "https://courier.example/jane", "5 min read"]
)
def test_what_a_head_names_as_author_is_not_always_one(text: str) -> None:
    assert "authors" not in fields(page(f'<meta name="author" content="{text}">', "<h1>The rain ends</h1>"))


NEWS = "https://courier.example/news/the-rain-ends-the-long-drought"
STORY = "<article><h1>The rain ends the long drought</h1>{}</article>"
LD = '<script type="application/ld+json">{}</script>'
ESCAPED = '{"@type": "NewsArticle", "datePublished": "2023-01-19"}'.replace('"', "&quot;")
BROKEN = '{"@type": "NewsArticle", "dateCreated": "2023-01-19", "a": [,]}'
CARRIERS = {
    "seconds": (LD.format('{"@type": "NewsArticle", "datePublished": 1674122400}'), ""),
    "milliseconds": (LD.format('{"@type": "NewsArticle", "datePublished": 1674122400000}'), ""),
    "typed value": (LD.format('{"@type": "NewsArticle", "datePublished": {"@value": "2023-01-19"}}'), ""),
    "list": (LD.format('{"@type": "NewsArticle", "datePublished": ["2023-01-19T10:00:00Z"]}'), ""),
    "graph": (LD.format('{"@graph": [{"@type": "NewsArticle", "datePublished": "2023-01-19"}]}'), ""),
    "escaped": (LD.format(ESCAPED), ""),
    "not quite JSON": (LD.format(BROKEN), "<time>19.1.2023</time>"),
    "value for content": ('<meta name="article:published_time" value="2023-01-19T10:00:00Z">', ""),
    "abbr": ("", '<abbr class="published" itemprop="datePublished" title="2023-01-19T10:00:00+02:00">10:00</abbr>'),
    "RDFa": ("", '<span property="dc:date dc:created" content="2023-01-19T10:00:00+02:00">Thursday</span>'),
    "de": ("", '<p class="date">Veröffentlicht am 19. Januar 2023</p>'),
    "fr": ("", '<p class="date">Publié le jeudi 19 janvier 2023 à 10h00</p>'),
    "pt": ("", '<p class="data">Publicado em 19 de janeiro de 2023 às 10:00</p>'),
    "pl": ("", '<p class="data">Opublikowano: 19 stycznia 2023, 10:00</p>'),
    "cs": ("", '<p class="datum">Vydáno 19. ledna 2023 10:00</p>'),
    "hu": ("", '<p class="date">Megjelent: 2023. január 19. 10:00</p>'),
    "ro": ("", '<p class="date">Publicat: 19 ianuarie 2023, ora 10:00</p>'),
    "el": ("", '<p class="date">Δημοσίευση: 19 Ιανουαρίου 2023, 10:00</p>'),
    "tr": ("", '<p class="tarih">Giriş: 19 Ocak 2023 10:00</p>'),
    "uk": ("", '<p class="date">Опубліковано 19 січня 2023, 10:00</p>'),
    "fi": ("", '<p class="date">Julkaistu 19.1.2023 10:00</p>'),
    "id": ("", '<p class="date">Kamis, 19 Januari 2023 10:00 WIB</p>'),
    "vi": ("", '<p class="date">Thứ năm, 19/1/2023, 10:00 (GMT+7)</p>'),
    "ko": ("", '<p class="date">입력 2023.01.19. 오전 10:00</p>'),
    "ja": ("", '<p class="date">2023年1月19日 10時00分</p>'),
    "zh": ("", '<p class="time">发布时间：2023-01-19 10:00</p>'),
    "ar": ("", '<p class="date">نشر في: 19 يناير 2023</p>'),
    "hi": ("", '<p class="date">प्रकाशित: 19 जनवरी 2023</p>'),
    "th": ("", '<p class="date">เผยแพร่ 19 มกราคม 2566</p>'),
}  # fmt: skip


@pytest.mark.parametrize("head,body", CARRIERS.values(), ids=CARRIERS.keys())
def test_what_carries_the_day_on_news_pages(head: str, body: str) -> None:
    found = fields(page(f'<meta property="og:type" content="article">{head}', STORY.format(body)), NEWS)

    assert found["date"] == ["2023-01-19"]


ADDRESSES = {
    "2023/01/19/rain": "2023-01-19", "world/2023/jan/19/rain": "2023-01-19", "2023-01/19/c_11.htm": "2023-01-19",
    "n1/2023/0119/c1-32.html": "2023-01-19", "a/202301/19/WS5.html": "2023-01-19", "rain-20230119.html": "2023-01-19",
    "news/2023/01/230119-rain-ends/": "2023-01-19", "rain-ends-19-01-2023.html": "2023-01-19",
    "blog/2023/january/19/rain": "2023-01-19", "19-january-2023/rain": "2023-01-19",
    "rain-03-04-2023.html": "", "news/2023019/rain": "", "2023/13/45/rain": "", "rain-2023-99-99": "", "p/20231": "",
}  # fmt: skip


@pytest.mark.parametrize("path,day", ADDRESSES.items(), ids=ADDRESSES.keys())
def test_days_in_addresses(path: str, day: str) -> None:
    assert next((found for found in address_days(f"/{path}") if found), "") == day


@pytest.mark.parametrize("value", ["true", "-5", "17", "99999999999999999", '"soon"', "{}", "null", "1e400"])
def test_numbers_that_are_no_day(value: str) -> None:
    head = LD.format(f'{{"@type": "NewsArticle", "datePublished": {value}}}')

    assert "date" not in fields(page(head, STORY.format("")), NEWS)


@pytest.mark.parametrize("words", [
    "Aktualisiert am", "Mis à jour le", "Actualizado el", "Aggiornato il", "Atualizado em", "Обновлено", "Оновлено",
    "Aktualizováno", "Frissítve:", "Zaktualizowano", "Senast uppdaterad", "Oppdatert", "Päivitetty", "Ενημερώθηκε:",
    "Güncelleme:", "最終更新日", "更新时间：", "수정", "Diperbarui", "Cập nhật", "Last updated on", "Update:",
])  # fmt: skip
def test_the_day_of_a_change_in_many_languages(words: str) -> None:
    found = fields(page("", STORY.format(f"<p>{words} 2023-01-19</p>")), NEWS)

    assert "date" not in found
    assert fields(page("", STORY.format(f"<p>{words} 2023-01-19</p>")), NEWS, Options(guess=True))["date"]


def test_what_is_stated_elsewhere_settles_day_and_month() -> None:
    body = "<p class='date'>Published: 04/03/2023</p>"

    assert fields(page("", STORY.format(body)), f"{NEWS}-2023-03-04")["date"] == ["2023-03-04"]
    assert fields(page("", STORY.format(body)), f"{NEWS}-2023-04-03")["date"] == ["2023-04-03"]


def test_a_guess_at_day_and_month_follows_the_language() -> None:
    body = STORY.format("<p class='date'>Published: 04/03/2023</p>")

    assert "date" not in fields(page("", body), NEWS)
    assert fields(page("", body), NEWS, Options(guess=True))["date"] == ["2023-04-03"]


def test_a_time_element_of_a_change_is_a_change() -> None:
    body = STORY.format("<p>This page was last modified on <time datetime='2023-01-19'>19 January 2023</time></p>")
    found = fields(page("", body), NEWS)

    assert (found.get("date"), found["date_modified"]) == (None, ["2023-01-19"])


BYLINES = {
    "by and date": ("<p>By Jane Q. Public Updated May 3, 2020</p>", ["Jane Q. Public"]),
    "date first": ("<p>May 3, 2020 · 4 min read · By Jane Public</p>", ["Jane Public"]),
    "two": ("<p class='byline'>By Jane Public and John van der Doe</p>", ["Jane Public", "John van der Doe"]),
    "with office": ("<p class='author'>Jane Public | Senior Writer | May 3, 2020</p>", ["Jane Public"]),
    "degree": ("<p class='byline'>By Jane Public, MD</p>", ["Jane Public"]),
    "as a heading": ("<h4>By Jane Public</h4>", ["Jane Public"]),
    "account": ("<p class='byline'>Posted by rainmaker on Friday</p>", ["rainmaker"]),
    "known below": (f"<p>Jane Public</p><p>{PROSE}</p><p>Jane Public is a writer.</p>", ["Jane Public"]),
    "at the end": (f"<p>{PROSE}</p><p>Written by Jane Public</p>", ["Jane Public"]),
    "office alone": ("<p class='author'>Senior Editor</p>", None),
    "label alone": ("<p class='author'>Written By:</p>", None),
    "bare words": ("<p>Product Marketing</p>", None),
    "edited": ("<p>May 3, 2020, edited by Jane Public</p>", None),
    "sentence": ("<p>By the end of the year, prices had doubled.</p>", None),
}  # fmt: skip


@pytest.mark.parametrize("body,names", BYLINES.values(), ids=BYLINES.keys())
def test_who_wrote_a_page_as_its_readers_see_it(body: str, names: list[str] | None) -> None:
    assert fields(page("", STORY.format(body)), NEWS).get("authors") == names


OF_AUTHOR = (
    '{{"@type": "NewsArticle", "author": {}, "publisher": {{"@type": "Organization", "name": "Lanner Courier"}}}}'
)
AUTHORED = {
    "object": ('{"@type": "Person", "name": "Jane Public"}', ["Jane Public"]),
    "list": ('[{"name": "Jane Public"}, {"name": "John Doe"}]', ["Jane Public", "John Doe"]),
    "string": ('"Jane Public and John Doe"', ["Jane Public", "John Doe"]),
    "office beside it": ('"Jane Public, Senior Editor of Weather"', ["Jane Public"]),
    "template": ('"page.head.extra.author"', None),
    "nobody": ('"admin"', None),
}


@pytest.mark.parametrize("value,names", AUTHORED.values(), ids=AUTHORED.keys())
def test_authors_of_structured_data(value: str, names: list[str] | None) -> None:
    assert fields(page(LD.format(OF_AUTHOR.format(value))), NEWS).get("authors") == names


def test_a_byline_says_more_than_the_name_of_an_account() -> None:
    head = "<meta name='author' content='jpublic2'><meta property='og:type' content='article'>"

    assert fields(page(head, STORY.format("")), NEWS)["authors"] == ["jpublic2"]
    assert fields(page(head, STORY.format("<p>By Jane Public</p>")), NEWS)["authors"] == ["Jane Public"]


def test_the_authors_of_other_articles_are_not_this_ones() -> None:
    one, other = (f'{{"@type": "NewsArticle", "author": {{"name": "{name}"}}}}' for name in ("Jane Public", "John Doe"))

    assert fields(page(LD.format(one) + LD.format(other)), NEWS)["authors"] == ["Jane Public"]


def test_a_shop_is_no_author() -> None:
    head = "<meta name='author' content='Lanner Supplies Ltd'>"

    assert "authors" not in fields(page(head, "<h1>Rain jacket</h1>"), "https://lannersupplies.example/p/7")


def test_a_name_in_the_order_in_which_it_is_printed() -> None:
    head = "<meta name='citation_author' content='Public, Jane Q.'>"

    assert fields(page(head, STORY.format("<p>Jane Q. Public</p>")))["authors"] == ["Jane Q. Public"]


def test_the_card_for_a_social_network_names_the_author() -> None:
    card = '<meta name="twitter:label1" content="{}"><meta name="twitter:data1" content="Jane Public">'

    assert fields(page(card.format("Written by"), STORY.format("")), NEWS)["authors"] == ["Jane Public"]
    assert "authors" not in fields(page(card.format("Est. reading time"), STORY.format("")), NEWS)


@pytest.mark.parametrize(
    "name,value,scheme",
    [
        ("citation_arxiv_id", "2512.16245", "arxiv_new"),
        ("citation_arxiv_id", "arXiv:2512.16245v2", "arxiv_new"),
        ("citation_arxiv_id", "hep-th/9901001", "arxiv_old"),
        ("citation_pmid", "31978945", "pmid"),
        ("citation_doi", "10.1000/182", "doi"),
        ("citation_arxiv_id", "number 5", None),
        ("citation_doi", "forthcoming 2026", None),
    ],
)
def test_a_field_that_names_the_scheme_of_its_number(name: str, value: str, scheme: str | None) -> None:
    document = read_html(page(f'<meta name="{name}" content="{value}">', "<h1>On rain</h1>"), Origin())
    found = [c for c in choose(document, find(document), Options())[0] if c.field == "doc_id"]

    assert [(c.value, dict(c.extra).get("scheme")) for c in found] == ([(value, scheme)] if scheme else [])


@pytest.mark.parametrize("first", ["Home", "Breadcrumb", "The Lanner Courier", "Startseite"])
def test_a_breadcrumb_begins_below_the_start_page(first: str) -> None:
    body = f"<nav class='breadcrumb'><a href='/'>{first}</a> &gt; <a href='/n'>News</a></nav>"

    assert fields(page(SITE, body + STORY.format("")))["section"] == ["News"]


def test_a_date_that_nothing_calls_that_of_publication_has_no_such_role() -> None:
    body = STORY.format("") + f"<p>{PROSE}</p>" * 20 + "<p>3 May 2021</p>"
    document = read_html(page("", body), Origin())
    chosen = choose(document, find(document), Options())[0]

    assert "date" not in {c.field for c in chosen}
    assert [dict(c.extra)["role"] for c in chosen if c.field == "dates"] == ["other"]


@pytest.mark.parametrize(
    "words", ["This page was last edited on", "Dernière modification :", "Последнее изменение:", "最后编辑于"]
)
def test_wikis_name_the_day_of_a_change(words: str) -> None:
    assert "date" not in fields(page("", STORY.format("") + f"<p>{words} 2023-01-19</p>"), NEWS)


TITLES = [
    ("<title>雨がやっと止んだ朝の町_天気_新報</title>", "<h2>雨がやっと止んだ朝の町</h2>", "雨がやっと止んだ朝の町"),
    ("<title>Rain ends</title>", "<h1>Title:Rain ends the long drought</h1>", "Rain ends the long drought"),
    ("", "<h1>The ranger\u00e2\u0080\u0099s long day in the rain</h1>", "The ranger’s long day in the rain"),
    ("<title>Rain | Courier</title>", "<main><h1 style='display:none'>Rain ends the long drought</h1></main>",
     "Rain ends the long drought"),
    ("<title>Rain | Courier</title>", "<main class='has-comments'><h1>Rain ends the long drought</h1></main>",
     "Rain ends the long drought"),
]  # fmt: skip


@pytest.mark.parametrize("head,body,title", TITLES)
def test_odd_titles(head: str, body: str, title: str) -> None:
    assert fields(page(head, body), NEWS)["title"] == [title]


@pytest.mark.parametrize("text", ["Château Â, as printed", "naïve façade", "5 Â°", "plain"])
def test_what_was_not_encoded_twice_stays(text: str) -> None:
    assert mended(text) == text

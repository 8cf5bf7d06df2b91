"""The HTML reader: blocks, features, hints, and pages built to break it."""

from __future__ import annotations

import pytest

from cleanse.core import flags as f
from cleanse.core.types import Block, Document, Features, Origin
from cleanse.readers.html import read_html


def read(html: str) -> Document:
    return read_html(html, Origin())


def texts(html: str) -> list[str]:
    return [block.text for block in read(html).blocks]


def only(html: str) -> tuple[Block, Features]:
    document = read(html)
    assert len(document.blocks) == 1
    return document.blocks[0], document.layout.features[0]


@pytest.mark.parametrize(
    "html",
    [
        "<script>var a</script>", "<style>p{}</style>", "<template><p>x</p></template>", "<svg><text>x</text></svg>",
        "<!-- x -->", "<select><option>x</select>", "<title>x</title>", "<p> \n </p>", "",
    ],
)  # fmt: skip
def test_no_block(html: str) -> None:
    assert texts(html) == []


BLOCKS = {
    "inline elements do not part words": ("<p>a<b>b</b>c <i>d</i></p>", ["abc d"]),
    "links side by side are two words": ("<p><a>Home</a><a>News</a></p>", ["Home News"]),
    "a link inside a word stays": ("<p>un<a>usual</a>ly</p>", ["unusually"]),
    "line breaks part blocks": ("<p>a<br>b<br/>c</p>", ["a", "b", "c"]),
    "text around an element": ("<div>a<p>b</p>c</div>", ["a", "b", "c"]),
    "cells of a row": ("<table><tr><td>a</td><td>b</td></tr></table>", ["a | b"]),
    "empty cells": ("<table><tr><td></td><td>b</td><td> </td></tr></table>", ["b"]),
    "cells with paragraphs": ("<table><tr><td><p>a</p></td><td><p>b</p></td></tr></table>", ["a", "b"]),
    "white space": ("<p> a \n\t b\u00a0c </p>", ["a b c"]),
    "entities": ("<p>a &amp; b &lt;c&gt; &eacute;</p>", ["a & b <c> é"]),
    "unclosed": ("<p>a<p>b<li>c", ["a", "b", "c"]),
    "noscript": ("<body><noscript><p>a</p></noscript>", ["a"]),
    "nothing but text": ("a", ["a"]),
    "after the end": ("<html><body>a</body></html>b", ["ab"]),
    "a picture stands between two words": (
        "<p>Learn<svg><path/></svg>Develop<img src=i.png>Ship</p>",
        ["Learn Develop Ship"],
    ),
    "an empty block parts words": (
        "<p><span>9 hours ago</span><i></i></p><b>a</b><div></div><b>c</b>",
        ["9 hours ago", "a c"],
    ),
    "what is only read aloud begins a word": (
        '<a>Find a shop<span class="a11y">opens in a window</span></a>',
        ["Find a shop opens in a window"],
    ),
    "buttons and labels part": ("<div>a<button>b</button><label>c</label></div>", ["a", "b", "c"]),
    "NUL": ("<p>a\x00b</p>", ["ab"]),
}


@pytest.mark.parametrize("html, expected", BLOCKS.values(), ids=BLOCKS)
def test_blocks(html: str, expected: list[str]) -> None:
    assert texts(html) == expected


KINDS = {
    "<h2>a</h2>": ("heading", "h2"),
    "<p>a": ("paragraph", "p"),
    "<ul><li>a": ("item", "ul/1"),
    "<ol><li><p>a": ("item", "ol/1"),
    "<blockquote><p>a": ("quote", "blockquote"),
    "<table><tr><td>a": ("row", "tr"),
    "<figure><figcaption>a": ("caption", "figcaption"),
    "<pre>a": ("code", "pre"),
    "<div>a": ("line", "div"),
}


@pytest.mark.parametrize("html, expected", KINDS.items(), ids=KINDS)
def test_kind(html: str, expected: tuple[str, str]) -> None:
    block, _ = only(html)

    assert (block.kind, block.hint) == expected


def test_nested_list_has_its_depth() -> None:
    document = read("<ul><li>a<ul><li>b</ul></ul>")

    assert [block.hint for block in document.blocks] == ["ul/1", "ul/2"]


FLAGS = {
    "<nav>a</nav>": f.IN_NAV,
    "<div role=navigation>a</div>": f.IN_NAV,
    "<header>a</header>": f.IN_HEADER,
    "<article><header>a</header></article>": f.IN_ARTICLE,
    "<footer>a</footer>": f.IN_FOOTER,
    "<aside>a</aside>": f.IN_ASIDE,
    "<div hidden>a</div>": f.HIDDEN,
    "<div style='color:red; display: none'>a</div>": f.HIDDEN,
    "<div aria-hidden=true>a</div>": f.HIDDEN,
    "<div class='breadcrumbs'>a</div>": f.BREADCRUMB,
    "<span class=post-date>a</span>": f.DATELIKE,
    "<time>a</time>": f.DATELIKE,
    "<p class=byline>a</p>": f.BYLINE,
    "<div id=comments>a</div>": f.COMMENTS,
    "<form>a</form>": f.IN_FORM,
    "<div class='update daylight'>a</div>": 0,
    "<div class=authority>a</div>": 0,
    "<p>a</p>": 0,
}


@pytest.mark.parametrize("html, expected", FLAGS.items(), ids=FLAGS)
def test_flags(html: str, expected: int) -> None:
    _, features = only(html)

    assert features.flags == expected


def test_link_characters_are_counted() -> None:
    _, features = only("<p>see <a href=x>this page</a> and <a href=y>that</a></p>")

    assert (features.links, features.link_chars) == (2, len("this page") + len("that"))


def test_preformatted_text_keeps_its_layout() -> None:
    document = read("<p>a</p><pre>\n  if x:\n    y\n\n\n  z\n</pre><p>b</p>")
    start, end = document.layout.verbatim[0]

    assert document.reading[start:end] == "  if x:\n    y\n\n\n  z"
    assert [block.text for block in document.blocks] == ["a", "if x:\n    y", "z", "b"]


def test_a_text_inside_pre_is_read_as_a_text() -> None:
    line = "word " * 14
    paragraph = "\n".join([line.strip()] * 8 + ["the end of it."])
    document = read(f"<pre>{paragraph}\n\n{paragraph}\n\n{paragraph}\n\n{paragraph}</pre>")

    assert document.layout.wrap is not None
    assert len(document.blocks) == 4


def test_containers_hold_ranges_of_blocks() -> None:
    document = read("<div class=a><p>1<p>2</div><div class=b><p>3</div>")
    found = {c.names: (c.first, c.last) for c in document.layout.containers if c.names}

    assert found == {"a": (0, 2), "b": (2, 3)}


HINTS = {
    "title": ("<title> A &amp;\n B </title>", ("title", "title", "A & B")),
    "property": ("<meta property='og:Title' content=x>", ("meta", "og:title", "x")),
    "canonical": ("<link rel=canonical href='http://a/'>", ("link", "canonical", "http://a/")),
    "lang": ("<html lang=de><p>x", ("html", "lang", "de")),
    "time": ("<p><time datetime=2024-01-02 class=published>x</time>", ("time", "published", "2024-01-02")),
    "microdata": (
        "<p><span itemprop=datePublished content=2024-01-02>x</span>",
        ("microdata", "datepublished", "2024-01-02"),
    ),
    "json-ld": (
        '<script type="application/ld+json">{"@type":"NewsArticle","author":[{"@type":"Person","name":"N"}]}</script>',
        ("jsonld", "NewsArticle.author.name", "N"),
    ),
    "json-ld graph": (
        '<script type="application/ld+json">{"@graph":[{"@type":["WebSite","x"],"name":"S"}]}</script>',
        ("jsonld", "WebSite.name", "S"),
    ),
    "json-ld with raw line ends": (
        '<script type="application/ld+json">{"@type":"Article","headline":"a\nb"}</script>',
        ("jsonld", "Article.headline", "a b"),
    ),
    "json-ld that does not parse": (
        '<script type="application/ld+json">{"@type":"Article",,"datePublished":"2024-01-02"}</script>',
        ("jsonld", "Unparsed.datePublished", "2024-01-02"),
    ),
}


@pytest.mark.parametrize("html, expected", HINTS.values(), ids=HINTS)
def test_hints(html: str, expected: tuple[str, str, str]) -> None:
    assert expected in [hint[:3] for hint in read(html).hints]


def test_breadcrumb_hints_follow_their_positions() -> None:
    crumbs = '[{"position":2,"name":"B"},{"position":1,"item":{"name":"A"}}]'
    script = f'<script type="application/ld+json">{{"@type":"BreadcrumbList","itemListElement":{crumbs}}}</script>'

    assert [hint.value for hint in read(script).hints if hint.name == "BreadcrumbList.item"] == ["A", "B"]


@pytest.mark.parametrize(
    "broken", ["null", "1", '"x"', "[]", "{", "[" * 5000, '{"@type":5,"author":7}', '{"@graph":{"a":[null]}}']
)
def test_odd_json_ld_says_nothing(broken: str) -> None:
    document = read(f'<script type="application/ld+json">{broken}</script><p>x</p>')

    assert [hint for hint in document.hints if hint.source == "jsonld"] == []


# Sizes at which the parser alone, or a recursive walk, would take minutes or fall over.
HOSTILE = {
    "nested div": "<div>" * 100_000 + "text" + "</div>" * 100_000,
    "300 nested div": "<div>" * 300 + "text" + "</div>" * 300,
    "nested b": "<b>" * 100_000 + "text",
    "nested unknown": "<foo>" * 100_000 + "text",
    "nested tables": "<table><tr><td>" * 10_000 + "text",
    "unclosed p": "<p>" * 100_000 + "text",
    "attributes": "<div " + " ".join(f"a{i}=1" for i in range(100_000)) + ">text</div>",
    "long attribute": f"<div class='{'x' * 5_000_000}'>text</div>",
    "links": "<a href=x>text</a>" * 50_000,
}


@pytest.mark.parametrize("html", HOSTILE.values(), ids=HOSTILE)
def test_hostile_page_keeps_its_text(html: str) -> None:
    assert "text" in read(html).reading


@pytest.mark.parametrize("name, code", [("nested div", "HTM101"), ("attributes", "HTM102")])
def test_cut_pages_say_so(name: str, code: str) -> None:
    assert [problem.code for problem in read(HOSTILE[name]).problems] == [code]


@pytest.mark.parametrize(
    "body",
    [
        "<span class=dropcap>T</span><span class=rest>ides</span>",
        "<span class=c1>Ti</span><span class=c2>des</span>",
        "<span>Ti</span><span>des</span>",
        "Ti<span class=end>des</span>",
        "<b>Ti</b><span class=end>des</span>",
        "<code><span class=nc>Ti</span><span class=nd>des</span></code>",
        "Ti<wbr>des",
        "T<sub>i</sub>des",
        "<span class=a>Ti<!-- --></span>des",
    ],
    ids=["initial", "numbered", "nameless", "text", "bold", "code", "break", "subscript", "comment"],
)
def test_a_word_in_pieces_is_one_word(body: str) -> None:
    assert read_html(f"<p>{body}", Origin()).reading == "Tides"


@pytest.mark.parametrize(
    "body, wanted",
    [
        ("<span class=user>oldmole</span><span class=role>Elder</span>", "oldmole Elder"),
        ("<a class=tag>tides</a><span class=count>12</span>", "tides 12"),
        ("<span class=tag>ebb</span><span class=tag>flood</span>", "ebb flood"),
        ("<span class=name>Ann</span><time>2 May</time>", "Ann 2 May"),
        ("<span class=a>tides</span><span class=b>, and</span>", "tides, and"),
        ("<span class=a>潮</span><span class=b>汐</span>", "潮汐"),
        ("<span class=a>tides </span><span class=b>ebb</span>", "tides ebb"),
    ],
    ids=["role", "count", "tags", "time", "comma", "han", "space"],
)
def test_two_things_side_by_side_are_two_words(body: str, wanted: str) -> None:
    assert read_html(f"<p>{body}", Origin()).reading == wanted


@pytest.mark.parametrize(
    "row, wanted",
    [
        ("<td>a<td><td>b", "a | | b"),
        ("<td>a<td> <td>b", "a | | b"),
        ("<td>a<td><td>", "a"),
        ("<td><td>", ""),
        ("<td>a<td>b", "a | b"),
        ("<td>a || b", "a || b"),
    ],
    ids=["empty", "blank", "at the end", "all", "none", "sign"],
)
def test_empty_cells_keep_the_columns(row: str, wanted: str) -> None:
    assert read_html(f"<table><tr>{row}</table>", Origin()).reading == wanted

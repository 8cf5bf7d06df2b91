"""Markdown says what the text says: read by a renderer of Markdown, it has the same words in the same order."""

from __future__ import annotations

import re

import pytest
from cases import Case, cases
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from strategies import PAGES

from cleanse import api
from cleanse.core.markdown import escaped, markdown
from cleanse.core.text import normalise
from cleanse.core.types import Candidate, Document, Failure, Origin, Removal, Result
from cleanse.readers.html import read_html

RENDERER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
WORD = re.compile(r"\w+")
SIGNS = st.text(alphabet=" ab1*_`~[]()<>#+-=.!&;:|\\\n", max_size=30)


def rendered(text: str) -> str:
    """What a reader of the rendered Markdown sees; HTML and indented code that nobody wrote show as such."""
    parts: list[str] = []
    for token in RENDERER.parse(text):
        if token.type == "inline":
            for child in token.children or ():
                if child.type in ("softbreak", "hardbreak"):
                    parts.append("\n")
                elif child.type == "html_inline":
                    parts.append(f"HTML{child.content}")
                elif not child.nesting:
                    parts.append(child.content)
            parts.append("\n")
        elif token.type in ("code_block", "html_block"):
            parts.append(f"{token.type} {token.content}")
        elif token.type == "fence":
            parts.append(f"{token.content}\n")
    return "".join(parts)


def whole(document: Document, *removals: Removal, title: str | None = None) -> Result:
    spans = [(removal.start, removal.end) for removal in removals]
    text = normalise(document.reading, spans, document.layout.wrap, document.layout.verbatim)
    named = () if title is None else (Candidate("title", title, title, -1, -1, "TTL010", 1.0),)
    return Result(document, removals, named, (), text)


def shown(body: str, *, title: str | None = None) -> str:
    return markdown(whole(read_html(body, Origin()), title=title))


def words(text: str) -> list[str]:
    return WORD.findall(text)


def signs(text: str) -> str:
    return "".join(text.replace("|", "").split())


# -- The law.


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.name)
def test_markdown_has_the_words_of_the_text(case: Case) -> None:
    found = api.look(case.data, **case.call)
    if isinstance(found, Failure):
        pytest.skip("no document")
    title = next((candidate.value for candidate in found.candidates if candidate.field == "title"), "")
    seen = rendered(api.markdown(found)) if found.document.layout.features else api.markdown(found)

    assert words(seen) in (words(found.text), words(title) + words(found.text))


@given(PAGES)
@example("<ul><li>a<ul><li>b<table><tr><td>c<td>d<tr><td>e</table></ul><li><pre>```\n1</pre></ul>")
@example("<ol><li><blockquote>a<ol><li>b</ol>c</blockquote>d<ol><li>e<ol><li>f<ol><li>g</ol></ol></ol></ol>")
@example("<dl><dd>a<dt>b<dd>c<p>d</dl><li>e<dd>f")
def test_every_page_has_the_words_of_its_text(page: str) -> None:
    found = whole(read_html(page, Origin()))
    if found.document.layout.wrap is not None:  # a hyphen at the end of a line goes or stays
        return
    seen = rendered(markdown(found))

    assert signs(seen) == signs(found.text)
    assert words(seen) == words(found.text)


@given(PAGES)
@example("<a>[</a>a<a>](b)</a>")
@example("<p>_<a>a</a>_<a>*</a>a*")
@example("<a><table><tr><td>a<td></a>|<a>b<tr><td>c</table>")
def test_links_change_no_word(page: str) -> None:
    linked = page.replace("<a", "<a href='/x' ")
    found, plain = (whole(read_html(text, Origin(), links=True)) for text in (linked, page))

    assert found.document.reading == plain.document.reading
    assert signs(rendered(markdown(found))) == signs(rendered(markdown(plain)))


@given(SIGNS)
@example("a\\")
@example("[a]: b")
@example("- - -")
@example("# a #")
@example("&lt;")
@example("_a_")
@example("~~a~~")
def test_signs_mean_themselves(text: str) -> None:
    line = " ".join(text.split())

    assert signs(rendered(escaped(line))) == signs(line)


@given(SIGNS, st.sampled_from(["li", "h2", "td", "blockquote", "dd"]))
@example("#", "h2")
@example("a #", "h2")
def test_signs_mean_themselves_in_every_kind(text: str, tag: str) -> None:
    page = f"<table><tr><td>x<td>y<tr><td>{'' if tag == 'td' else 'z<tr>'}</table>" if tag == "td" else ""
    body = text.replace("&", "&amp;").replace("<", "&lt;")
    found = whole(read_html(f"{page}<{tag}>{body}</{tag}>", Origin()))

    assert signs(rendered(markdown(found))) == signs(found.text)


# -- The marks.


@pytest.mark.parametrize(
    "page, wanted",
    [
        ("<h3>Ebb</h3><p>Low.</p>", "### Ebb\n\nLow."),
        ("<ul><li>a<li>b<ul><li>c</ul><li>d</ul>", "- a\n- b\n  - c\n- d"),
        ("<ol><li>a<ul><li>b</ul><li>c</ol>", "1. a\n   - b\n2. c"),
        ("<ol><li>a<pre>x</pre><li>c</ol>", "1. a\n\n   ```\n   x\n   ```\n\n2. c"),
        ("<ul><li><p>a<p>b<li>c</ul>", "- a\n\n  b\n\n- c"),
        ("<ul><li><ul><li>a</ul></ul>", "- a"),
        ("<blockquote><p>a<p>b<blockquote>c</blockquote></blockquote><p>d", "> a\n>\n> b\n>\n> > c\n\nd"),
        ("<blockquote><ul><li>a<li>b</ul></blockquote>", "> - a\n> - b"),
        ("<pre>a\n\n  b</pre>", "```\na\n\n  b\n```"),
        ("<pre>```\n````</pre>", "`````\n```\n````\n`````"),
        ("<table><tr><th>a<th>b<tr><td>1<td>2|3</table>", "| a | b |\n| --- | --- |\n| 1 | 2\\|3 |"),
        ("<table><tr><td><th>b<tr><td>a<td>1</table>", "|  | b |\n| --- | --- |\n| a | 1 |"),
        ("<table><tr><td>a<td><td><td>b<tr><td>c<td>d</table>",
         "| a |  |  | b |\n| --- | --- | --- | --- |\n| c | d |  |  |"),
        ("<table><tr><td>a<td>b</table>", "a\n\nb"),
        ("<table><tr><td>a<tr><td>b</table>", "a\n\nb"),
        ("<dl><dt>a<dd>b<dt>c<dd>d</dl>", "- a\n  - b\n- c\n  - d"),
        ("<p>1986. A year.", "1986\\. A year."),
    ],
    ids=[
        "heading", "nested list", "ordered list", "code in an item", "two paragraphs in an item", "empty outer list",
        "quotes", "list in a quote", "code", "fence in code", "table", "corner", "empty cells", "one row", "one column",
        "terms", "year",
    ],
)  # fmt: skip
def test_marks(page: str, wanted: str) -> None:
    assert shown(page) == wanted


def test_two_tables_are_not_one() -> None:
    table = "<table><tr><td>a<td>b<tr><td>c<td>d</table>"

    assert shown(table + table).count("| --- | --- |") == 2


def test_a_list_goes_on_after_code() -> None:
    assert shown("<ol><li>a</ol><pre>x</pre><ol><li>b</ol>").endswith("1. b")


def test_the_title_stands_there_once() -> None:
    assert shown("<p>Ebb</p><p>Low.</p>", title="Ebb") == "# Ebb\n\nLow."
    assert shown("<p>Low.</p>", title="Ebb") == "# Ebb\n\nLow."


def test_a_cut_takes_no_more_than_it_says() -> None:
    document = read_html("<p>VELL, May 2 - The ice broke.</p>", Origin())

    assert markdown(whole(document, Removal("TTL010", 0, 13, 1.0))) == "The ice broke."


def test_deep_lists_stay_lists() -> None:
    page = "<ul><li>a" * 40

    assert "code_block" not in rendered(shown(page))
    assert words(rendered(shown(page))) == ["a"] * 40

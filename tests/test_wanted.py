"""Comments, tables and links as the options ask for them."""

from __future__ import annotations

from typing import Any

import pytest

import cleanse
from cleanse import Options, api
from cleanse.chrome.wanted import is_comments
from cleanse.core.record import config_sha256
from cleanse.core.types import Failure

BODY = (
    "The harbour froze on Sunday, for the first time since 1987, and by noon there were forty people on the ice, most "
    "of them from the ferry, which had been locked in since the morning and would not leave before Tuesday."
)
COMMENT = "My grandmother walked over to the other side in that winter, and she always said that nobody believed her."
PAGE = f"""<!doctype html><html lang="en"><head><title>Ice in the harbour</title></head><body class="comments-open">
<nav><a href="/">Home</a> <a href="/news">News</a></nav>
<main><article><h1>Ice in the harbour</h1><p>{BODY}</p><p>{BODY.replace("Sunday", "Monday")} It was
<a href="../1987?a=b|c">the winter of 1987</a> again, they said.</p>
<table><tr><th>Day</th><th>Ice</th></tr>
<tr><td>Sunday</td><td>4 cm</td></tr><tr><td>Monday</td><td>9 cm</td></tr></table>
<table><tr><td><p>{BODY.replace("Sunday", "Friday")}</p></td><td>{BODY.replace("Sunday", "Saturday")}</td></tr></table>
</article>
<section id="comments"><h2>Two comments</h2><ol class="comment-list">
<li class="comment"><p>{COMMENT}</p><button>Reply</button></li>
<li class="comment"><p>{COMMENT.replace("grandmother", "uncle")}</p><a href="#r">Reply</a></li></ol>
<form class="comment-form"><label>Your name</label><textarea>Write here</textarea></form></section></main>
<footer>Share this page</footer></body></html>""".encode()
URL = "https://ellery.example/news/ice/"


def text(**options: Any) -> str:
    return str(record(**options)["text"])


def record(**options: Any) -> Any:
    return cleanse.clean(PAGE, url=URL, options=Options(**options))


def test_comments_go_by_default() -> None:
    assert COMMENT not in text()


def test_comments_stay_where_they_are_wanted() -> None:
    kept = text(comments="keep")

    assert COMMENT in kept
    assert COMMENT.replace("grandmother", "uncle") in kept
    for chrome in ("Reply", "Your name", "Write here", "Home", "Share"):
        assert chrome not in kept


def test_comments_go_where_they_are_the_page() -> None:
    page = f'<title>Ice</title><div id="comments">{f"<p>{BODY}</p>" * 3}</div>'.encode()

    assert BODY in cleanse.clean(page)["text"]  # type: ignore[typeddict-item]
    dropped: Any = cleanse.clean(page, options=Options(comments="drop"))
    assert dropped["text"] == ""
    assert {(row["rule"], row["kind"]) for row in dropped["removed"]} == {("CHR902", "comments")}


@pytest.mark.parametrize(
    "names",
    [
        "hentry comments-open", "comment-form", "no-comments", "comments-link", "commentary", "comment-count",
        "respond", "add-comment", "",
    ],
)  # fmt: skip
def test_other_names_are_no_comments(names: str) -> None:
    assert not is_comments(names)


@pytest.mark.parametrize("names", ["comments", "comment-list", "comments-area", "post_comments x", "kommentare"])
def test_names_of_comments(names: str) -> None:
    assert is_comments(names)


def test_tables_stay_by_default() -> None:
    assert "Sunday | 4 cm" in text()


def test_tables_are_left_out() -> None:
    found = record(tables=False)

    assert "4 cm" not in found["text"]
    assert "Day" not in found["text"]
    assert BODY.replace("Sunday", "Friday") in found["text"]  # columns of a page are no table
    assert BODY.replace("Sunday", "Saturday") in found["text"]
    assert [row["text"] for row in found["removed"] if row["rule"] == "CHR901"] == [
        "Day | Ice", "Sunday | 4 cm", "Monday | 9 cm",
    ]  # fmt: skip


def test_tables_of_a_text_are_left_out() -> None:
    source = f"{BODY}\n\n| Day | Ice |\n|-----|-----|\n| Sunday | 4 cm |\n\n{BODY}\n"
    found: Any = cleanse.clean(source, media_type="text/markdown", options=Options(tables=False))

    assert found["text"] == f"{BODY}\n\n{BODY}"


def shown(**options: Any) -> str:
    found = api.look(PAGE, url=URL, options=Options(**options))
    assert not isinstance(found, Failure)
    return api.markdown(found)


def test_links_are_kept_in_markdown() -> None:
    assert "[the winter of 1987](https://ellery.example/news/1987?a=b%7Cc)" in shown(links=True)
    assert "](" not in shown()


@pytest.mark.parametrize(
    "page, wanted",
    [
        ("<p>a <a href='javascript:x'>b</a> <a href='#c'>c</a> <a>d</a> <a href=''>e</a>", "a b c d e"),
        ("<p><a href='/x'>a</a><a href='/y'>b</a>.", "[a](/x) [b](/y)."),
        ("<p>a<a href='/x'> b </a>c", "a [b](/x) c"),
        ("<a href='/x'><h2>a</h2><p>b</p></a>", "## [a](/x)\n\n[b](/x)"),
        ("<p><a href='/x y(z)'>a] *b*</a>", "[a\\] \\*b\\*](/x%20y%28z%29)"),
        ("<table><tr><td>a<td><a href='/x'>b</a><tr><td>c<td>d</table>", "| a | [b](/x) |\n| --- | --- |\n| c | d |"),
        ("<p><a href='/x'><br></a>a", "a"),
        ("<p>e\u0301 <a href='/x'>e\u0301</a>", "é [é](/x)"),
    ],
    ids=["nowhere", "side by side", "spaces", "over blocks", "signs", "cell", "no words", "composed"],
)
def test_links(page: str, wanted: str) -> None:
    from cleanse.core.markdown import markdown
    from cleanse.core.text import normalise
    from cleanse.core.types import Origin, Result
    from cleanse.readers.html import read_html

    document = read_html(page, Origin(), links=True)

    assert document.reading == read_html(page, Origin()).reading
    assert markdown(Result(document, (), (), (), normalise(document.reading))) == wanted


def test_links_change_no_record() -> None:
    assert record(links=True) == record()
    assert config_sha256(Options(links=True)) == config_sha256(Options())

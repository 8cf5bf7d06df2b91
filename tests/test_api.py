"""`cleanse.clean` as a library calls it: what it is given, what comes back, and what it never does."""

from __future__ import annotations

import pytest

import cleanse
from cleanse import api

STORY = "It was a dark night, and the rain fell in torrents over the roofs of the harbour town."
PAGE = (
    f"<!doctype html><html lang=en><title>The long walk</title><body><h1>The long walk</h1><p>{STORY}</p></body></html>"
)
ARTICLE = f"""<?xml version="1.0"?>
<article article-type="research-article"><front><article-meta><title-group><article-title>The long walk</article-title>
</title-group></article-meta></front><body><sec><title>{{heading}}</title><p>{STORY}</p></sec></body></article>
"""


def text_of(data: bytes | str, **how: str) -> str:
    record = cleanse.clean(data, **how)  # type: ignore[arg-type]
    assert record["record_type"] == "document", record
    return record["text"]


@pytest.mark.parametrize("one_line", ["First.", "Thank you.", "12", "Ω", "Yes", "A title without a text"])
def test_document_of_one_line_keeps_it(one_line: str) -> None:
    assert text_of(one_line) == one_line


@pytest.mark.parametrize("given", ["text/html", "text/html; charset=utf-8", "application/xhtml+xml", "application/xml"])
@pytest.mark.parametrize("data", ['{"title": "The long walk", "text": "It was dark."}', '{"a": 1}\n{"a": 2}\n'])
def test_json_is_no_page_whatever_the_server_says(data: str, given: str) -> None:
    record = cleanse.clean(data, media_type=given)

    assert record["record_type"] == "error"
    assert record["error"]["code"] == "INP201"


def test_page_without_a_tag_is_a_page_if_the_caller_says_so() -> None:
    record = cleanse.clean("Salt &amp; pepper", media_type="text/html")

    assert record["record_type"] == "document"
    assert (record["text"], record["source"]["media_type"]) == ("Salt & pepper", "text/html")


def test_tags_are_text_if_the_caller_says_text() -> None:
    assert text_of("<p>Salt &amp; pepper</p>", media_type="text/plain") == "<p>Salt &amp; pepper</p>"


def test_heading_of_xml_that_is_not_the_title_stays() -> None:
    assert text_of(ARTICLE.format(heading="A dark night")) == f"A dark night\n\n{STORY}"


@pytest.mark.parametrize(
    "data",
    [PAGE, ARTICLE.format(heading="A dark night"), f"---\ntitle: The long walk\n---\n\n# The long walk\n\n{STORY}\n"],
    ids=["page", "xml", "markdown"],
)
def test_title_leaves_the_text(data: str) -> None:
    record = cleanse.clean(data)

    assert record["record_type"] == "document"
    assert record["title"] == "The long walk"
    assert "walk" not in record["text"]
    assert ["title"] in [row["moved_to"] for row in record["removed"]]


def test_lone_surrogates_do_not_raise() -> None:
    assert "\ufffd" in text_of(f"{STORY} \ud800 {STORY}")


def test_unknown_encoding_is_an_error_record() -> None:
    record = cleanse.clean(b"abc", options=cleanse.Options(encoding="klingon"))

    assert record["record_type"] == "error"
    assert record["error"]["code"] == "INP104"


def test_bug_costs_one_record(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("out of cheese")

    monkeypatch.setattr(api, "choose", broken)
    record = cleanse.clean(STORY)

    assert record["record_type"] == "error"
    assert record["error"]["code"] == "INP901"
    assert "out of cheese" in record["error"]["message"]


@pytest.mark.parametrize("data", [STORY, PAGE], ids=["text", "page"])
def test_line_is_one_line_of_ascii_line_ends(data: str) -> None:
    line = api.line(cleanse.clean(data.replace("dark", "dark\u2028\x85")))

    assert line.count(b"\n") == 1
    assert line.decode().splitlines() == [line.decode().rstrip("\n")]


def test_thread_safe() -> None:
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(8) as pool:
        records = list(pool.map(cleanse.clean, [PAGE, STORY] * 40))

    assert len({api.line(record) for record in records}) == 2

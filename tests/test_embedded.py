"""Text that a page carries for its scripts is read where the page shows none, and nowhere else."""

from __future__ import annotations

import json
import time
from html import escape
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import cleanse
from cleanse.core.flags import EMBEDDED
from cleanse.core.types import Document
from cleanse.readers import read
from cleanse.readers.embedded import embedded

FIRST = (
    "The old slipway winch has begun to slip under load: the brake holds, but the pawl jumps when the cable is wet, "
    "and nobody sells this pawl any more, not even the people who made it in the first place."
)
SECOND = (
    "Use a plate of twelve millimetres, cut it slightly proud and file it to the ratchet; mild steel will do, because "
    "you want the pawl to wear and not the wheel, which is the part that nobody can make."
)
SHELL = "<!doctype html><html><head><title>Winches</title></head><body><div id=app></div>{}</body></html>"


def script(data: Any, attributes: str = 'type="application/json"') -> str:
    return f"<script {attributes}>{json.dumps(data)}</script>"


def discourse(*posts: str) -> str:
    topic = json.dumps({"post_stream": {"posts": [{"cooked": post} for post in posts]}})
    return f'<div id="data-preloaded" data-preloaded="{escape(json.dumps({"topic_1": topic}))}"></div>'


LD = 'type="application/ld+json"'
CARRIED = {
    "article": script({"@type": "NewsArticle", "articleBody": f"{FIRST}\n{SECOND}"}, LD),
    "question": script(
        {"@graph": [{"@type": "Question", "text": FIRST, "acceptedAnswer": {"@type": "Answer", "text": SECOND}}]}, LD
    ),
    "product": script({"@type": "Product", "description": f"<p>{FIRST}</p><p>{SECOND}</p>"}, LD),
    "discourse": discourse(f"<p>{FIRST}</p>", f"<p>{SECOND}</p>"),
    "flarum": script(
        {
            "apiDocument": {
                "included": [
                    {"type": "posts", "attributes": {"number": 2, "contentHtml": f"<p>{SECOND}</p>"}},
                    {"type": "users", "attributes": {"bio": FIRST * 3}},
                    {"type": "posts", "attributes": {"number": 1, "contentHtml": f"<p>{FIRST}</p>"}},
                ]
            }
        }
    ),
    "next": script({"props": {"pageProps": {"post": {"content": f"<p>{FIRST}</p><p>{SECOND}</p>"}}}}),
    "nuxt": script(
        [{"a": 1}, {"title": 2, "body": 3}, "Winches", f"{FIRST}\n{SECOND}"], "id=__NUXT_DATA__ type=application/json"
    ),
    "state": f"<script>window.__INITIAL_STATE__ = {json.dumps({'page': {'body': [FIRST, SECOND]}})};go()</script>",
}  # fmt: skip


def cleaned(page: str) -> Any:
    return cleanse.clean(page, media_type="text/html")


# -- Where it must not be used.


@pytest.mark.parametrize("carried", CARRIED.values(), ids=CARRIED)
def test_a_page_that_shows_text_keeps_to_it(carried: str) -> None:
    shown = "<main>" + "".join(f"<p>What the page shows, part {n}: {SECOND[:90]}.</p>" for n in range(4)) + "</main>"
    record = cleaned(SHELL.format(shown + carried))

    assert FIRST not in record["text"]
    assert all(issue["code"] != "HTM110" for issue in record["issues"])


@pytest.mark.parametrize(
    "data",
    [
        "{", "[]", "{}", "null", '"x"', '{"a": ' * 5000, "[" * 100_000, json.dumps({"text": "short"}),
        json.dumps({"messages": {f"key{n}": f"A message for people, number {n}." for n in range(200)}}),
        json.dumps({"text": ["Log in", "Sign up"] * 400}),
        json.dumps({"body": "x" * 100_000}),
    ],
)  # fmt: skip
@pytest.mark.parametrize("attributes", ["type=application/json", LD, "id=__NEXT_DATA__ type=application/json"])
def test_what_is_no_text(data: str, attributes: str) -> None:
    assert cleaned(SHELL.format(f"<script {attributes}>{data}</script>"))["text"] == ""


def test_reviews_and_teasers_are_no_text() -> None:
    data = {
        "@type": "Product",
        "name": "Winch",
        "description": "A winch.",
        "review": {"@type": "Review", "reviewBody": FIRST * 3},
    }

    assert cleaned(SHELL.format(script(data, LD)))["text"] == ""


# -- Where it must.


@pytest.mark.parametrize("carried", CARRIED.values(), ids=CARRIED)
def test_a_shell_shows_what_it_carries(carried: str) -> None:
    record = cleaned(
        SHELL.format(f"<nav><a href=/>Home</a></nav><noscript>Please enable JavaScript.</noscript>{carried}")
    )

    assert record["text"].split("\n\n") == [FIRST, SECOND]
    assert record["status"] == "ok"
    (issue,) = [issue for issue in record["issues"] if issue["code"] == "HTM110"]
    assert issue["severity"] == "info"
    (why,) = [row for row in record["evidence"] if row["field"] == "status"]
    assert why["method"] == "TXT141"
    assert why["path"]


def test_its_blocks_stand_last_and_are_flagged() -> None:
    document = read(SHELL.format(f"<p>Loading</p>{CARRIED['next']}").encode(), media_type="text/html")
    assert isinstance(document, Document)
    flags = [bool(feature.flags & EMBEDDED) for feature in document.layout.features]

    assert [block.text for block in document.blocks] == ["Loading", FIRST, SECOND]
    assert flags == [False, True, True]
    (problem,) = document.problems
    assert document.reading[problem.start : problem.end] == f"{FIRST}\n\n{SECOND}"


def test_markup_in_the_text_breaks_nothing_out() -> None:
    body = f"<p>{FIRST}</p></article></body><script>alert(1)</script><p>{SECOND}</p>"
    record = cleaned(SHELL.format(script({"content": body.replace("</", "<\\/")}).replace("\\\\/", "\\/")))

    assert FIRST in record["text"]
    assert "alert" not in record["text"]


@pytest.mark.parametrize(
    "carried",
    [
        script([[["x"] * 100] * 100] * 100),
        script({"text": FIRST * 10_000}),
        script({"text": [f"{FIRST} {n}" for n in range(10_000)]}),
        "<script type=application/json>" * 50_000,
        '<div data-preloaded="' + "&quot;" * 300_000,
        f"<script>{'__A__={' * 200_000}</script>",
        discourse(*["<div>" * 2000] * 20, FIRST),
    ],
    ids=["list", "long", "many", "unclosed", "attribute", "assignments", "deep"],
)
def test_heavy_data_is_quick(carried: str) -> None:
    page = SHELL.format(carried)
    start = time.process_time()

    embedded(page)

    assert time.process_time() - start < 3


KEYS = st.sampled_from(["text", "body", "@type", "posts", "attributes", "apiDocument", "included", "topic_1", "cooked"])
LEAVES = st.none() | st.text(max_size=60) | st.integers()
DATA = st.recursive(LEAVES, lambda inner: st.lists(inner) | st.dictionaries(KEYS, inner), max_leaves=12)


@given(DATA)
def test_any_data_is_survived(data: Any) -> None:
    for attributes in ("type=application/json", LD, "id=__NUXT_DATA__ type=application/json"):
        embedded(script(data, attributes))
    embedded(f'<i data-preloaded="{escape(json.dumps(data))}">')

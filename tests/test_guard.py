"""Pages built to exhaust a parser, and elements without an end that would swallow a page."""

from __future__ import annotations

import time

import pytest

from cleanse.core.types import Origin
from cleanse.readers.guard import tamed
from cleanse.readers.html import read_html

BODY = "<p>The text of the page.</p>"
TEXT = "The text of the page."


@pytest.mark.parametrize(
    "page",
    [
        f"<script>var x = '<b'; {'y' * 30_000}</script>{BODY}",
        f"<script>{'<b ' * 12_000}</script>{BODY}",
        f"<!-- {'<b ' * 12_000}-->{BODY}",
        f"{BODY}{'x' * 50_000}{BODY}",
        f"<p title='{'x' * 50_000}'>{BODY}",
        f"<style>{'a <b ' * 12_000}</style><p>{BODY}",
    ],
    ids=["script", "tags in a script", "comment", "text", "value", "style"],
)
def test_ordinary_pages_come_back_as_they_are(page: str) -> None:
    assert tamed(page) == (page, ())


@pytest.mark.parametrize(
    "page",
    [
        f"{BODY}{'<a ' * 300_000}",
        f"{BODY}<div {'b c ' * 20_000}{'<b ' * 100_000}>{BODY}",
        f"{BODY}<!-- {'<a ' * 300_000}",
        f"{BODY}<div {' '.join(f'a{n}=x' for n in range(200_000))}>{BODY}",
        f"{BODY}{'<a' * 300_000}",
        f"{BODY}{'<div <b ' * 50_000}>{'<div>' * 50_000}{BODY}",
        ("<script>" + "<a " * 8_000 + "</script>") * 100 + BODY,
        f"{BODY}<textarea>{'<a ' * 300_000}",
        f"<iframe src=x />{BODY}" * 5_000,
    ],
    ids=["open", "both", "comment", "attributes", "no space", "nested", "scripts", "textarea", "frames"],
)
def test_hostile_pages_are_quick_and_keep_their_text(page: str) -> None:
    start = time.process_time()

    assert TEXT in read_html(page, Origin()).reading
    assert time.process_time() - start < 5


@pytest.mark.parametrize(
    "page",
    [
        f"<body><noscript><iframe src=x /></noscript>{BODY * 40}",
        f"<body><IFRAME src=x />{BODY * 40}",
        f"<title>A title<body>{BODY * 40}",
        f"<div><template shadowrootmode=open>{BODY * 40}</template></div>",
    ],
    ids=["frame in noscript", "frame", "title", "shadow root"],
)
def test_nothing_swallows_the_page(page: str) -> None:
    assert read_html(page, Origin()).reading.count(TEXT) == 40


@pytest.mark.parametrize(
    "page",
    [
        f"<iframe src=x>{BODY * 40}</iframe><p>b",
        f"<template>{BODY * 40}</template><p>b",
        f"<title>{BODY}</title><p>b",
    ],
    ids=["frame", "template", "title"],
)
def test_what_is_never_shown_stays_hidden(page: str) -> None:
    assert read_html(page, Origin()).reading == "b"

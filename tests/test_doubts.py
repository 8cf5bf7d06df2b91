"""What the record says about an odd input, and that it says nothing about an ordinary one."""

from __future__ import annotations

import pytest

import cleanse

PROSE = "The ministry announced on Thursday that both chambers approved the agreement on water. "
PAGE = "<!doctype html><html lang=en><body>{}</body></html>"


def codes(data: bytes | str, path: str | None = None) -> list[str]:
    record = cleanse.clean(data, path=path)
    assert record["record_type"] == "document", record
    return [issue["code"] for issue in record["issues"] if issue["code"][:4] in ("TXT1", "HTM1")]


@pytest.mark.parametrize(
    "data, path",
    [
        (PROSE * 5, None),
        (PROSE * 5, "a.txt"),
        (PROSE.encode("utf-16"), "a.txt"),
        (PAGE.format(f"<p>{PROSE}</p>"), "a.html"),
        (PAGE.format(f"<p>{PROSE}</p>").upper(), "a.html"),
        (f"<p>{PROSE}</p>" * 3, "a.html"),
        (PAGE.format("<div>" * 60 + PROSE), None),
        (PAGE.format(f"<p>{PROSE}</p><pre>if a < b"), None),
        ("Le ministère a reçu l’ambassadeur à Paris, où l’été fut long. " * 5, None),
        ("Ministerstvo zahraničních věcí České republiky oznámilo výsledek. " * 5, None),
        ("Министр принял посла. " * 20, "a.txt"),
        ("Mojibake turns é into Ã© and nothing else.", None),
        ("a\tb\r\nc\x0cd\n" + PROSE, "a.md"),
    ],
)
def test_ordinary_input_raises_no_doubt(data: bytes | str, path: str | None) -> None:
    assert codes(data, path) == []


@pytest.mark.parametrize(
    "data, path, code",
    [
        (PROSE + "\0" + PROSE, None, "TXT112"),
        (f"\x1b[31m{PROSE}\x1b[0m", None, "TXT112"),
        (f"<html><body><p>{PROSE}</p><div class='a", None, "TXT110"),
        (f"<html><body><p>{PROSE}</p><p>{PROSE}", None, "TXT110"),
        (PAGE.format("<div>" * 300 + PROSE), None, "HTM103"),
        (PAGE.format("<div>" * 50_000 + PROSE), None, "HTM101"),
        (PROSE * 20_000, None, "TXT114"),
        ((PROSE * 5).encode() + b"\xff\xfe\x80" + PROSE.encode(), None, "TXT103"),
        (PROSE.encode() + "Zürich – ".encode() * 9 + b"\xff", None, "TXT101"),
        ("L’été où l’on a reçu l’ambassadeur. ".encode().decode("cp1252") * 3, None, "TXT111"),
        ("“Ja”, sagte er – “Nein”".encode().decode("latin-1"), None, "TXT111"),
        (PAGE.format(f"<p>{PROSE}</p>"), "a.txt", "TXT113"),
    ],
)
def test_odd_input_is_said_to_be_odd(data: bytes | str, path: str | None, code: str) -> None:
    assert codes(data, path) == [code]

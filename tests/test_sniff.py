"""Sniffing: binaries are refused with a way out, text gets the right kind."""

from __future__ import annotations

import io
import pickle
import random
import struct
import tarfile
import time
import zipfile

import pytest

from cleanse.readers.sniff import HTML, JSON, MARKDOWN, NDJSON, PLAIN, XHTML, XML, kind, refuse

P = "The ministry announced on Thursday that both chambers approved the agreement. "
NOISE = random.Random(7).randbytes(3000)


def zipped(*names: str, mimetype: str = "") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        if mimetype:
            archive.writestr("mimetype", mimetype)
        for name in names:
            archive.writestr(name, "x" * 50)
    return out.getvalue()


def tarred() -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        info = tarfile.TarInfo("a.txt")
        info.size = 3
        archive.addfile(info, io.BytesIO(b"abc"))
    return out.getvalue()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\0",
        b"\0" * 5000,
        b"abc\0def " * 500,
        b"\0" * 1000 + b"<title>Not UTF-16</title>",
        b"\x1b[31mred\x1b[0m text\x08\x07 " * 50,
        P.encode("utf-16-le"),
        P.encode("utf-16"),
        P.encode("utf-32-be"),
        "Новости".encode("utf-16-be"),
        "外務大臣は昨日、会談を行った。".encode("iso2022_jp"),
        "Министр принял посла. ".encode("cp1251") * 200,
        "外交部长昨天表示。".encode("gb18030") * 200,
        b"BM stands for a benchmark. " * 20,
        b"MZ is the mark of a DOS program. " * 20,
        b"RIFF and GIF89a are magic numbers. " * 20,
        b"GIF89a is a format. " * 20,
        b"The header is %PDF-1.7 and the trailer ends with %%EOF. " * 20,
        b"PK is not a zip. " * 20,
        b"BZh is bzip2's mark. " * 20,
        b"PAR1 is Parquet's mark. " * 20,
    ],
)
def test_text_is_never_refused(data: bytes) -> None:
    assert refuse(data) is None


@pytest.mark.parametrize(
    "data, code, says",
    [
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n" + NOISE, "INP102", "pdftotext FILE - | cleanse"),
        (b"HTTP/1.1 200 OK\r\n\r\n%PDF-1.4\n" + NOISE, "INP102", "pdftotext"),
        (zipped("word/document.xml", "[Content_Types].xml"), "INP103", "pandoc -t plain"),
        (zipped("xl/workbook.xml"), "INP103", "libreoffice"),
        (zipped("ppt/presentation.xml"), "INP103", "libreoffice"),
        (zipped("content.xml", mimetype="application/vnd.oasis.opendocument.text"), "INP103", "odt"),
        (zipped("OEBPS/a.xhtml", mimetype="application/epub+zip"), "INP103", "epub"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + NOISE, "INP103", "libreoffice"),
        (b"{\\rtf1\\ansi Hello}", "INP103", "pandoc -f rtf"),
        (zipped("notes.txt"), "INP101", "unzip"),
        (tarred(), "INP101", "tar"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "INP101", "PNG"),
        (b"\x89PNG\r\n\x1a\n", "INP101", "PNG"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF\0" + NOISE, "INP101", "JPEG"),
        (b"GIF89a\x01\0\x01\0\x80\0\0", "INP101", "GIF"),
        (b"RIFF\x24\0\0\0WEBPVP8 " + NOISE, "INP101", "WebP"),
        (b"BM\x36\0\0\0\0\0\0\0\x36\0\0\0" + NOISE, "INP101", "BMP"),
        (b"II*\0\x08\0\0\0" + NOISE, "INP101", "TIFF"),
        (b"\0\0\x01\0\x01\0\x10\x10" + NOISE, "INP101", "icon"),
        (b"\x7fELF\x02\x01\x01\0" + NOISE, "INP101", "program"),
        (b"MZ\x90\0\x03\0\0\0" + NOISE, "INP101", "program"),
        (b"\xca\xfe\xba\xbe\0\0\0\x34" + NOISE, "INP101", "program"),
        (b"\0asm\x01\0\0\0", "INP101", "WebAssembly"),
        (b"\x1f\x8b\x08\0\0\0\0\0\0\x03" + NOISE, "INP101", "gzip -dc"),
        (b"BZh91AY&SY" + NOISE, "INP101", "bzip2"),
        (b"\xfd7zXZ\0\0\x04" + NOISE, "INP101", "xz"),
        (b"\x28\xb5\x2f\xfd\x04\0" + NOISE, "INP101", "zstd"),
        (b"7z\xbc\xaf\x27\x1c\0\x04" + NOISE, "INP101", "7-Zip"),
        (b"Rar!\x1a\x07\x01\0" + NOISE, "INP101", "RAR"),
        (b"SQLite format 3\0" + NOISE, "INP101", "SQLite"),
        (b"PAR1\x15\x04\x15" + NOISE, "INP101", "Parquet"),
        (b"wOF2\0\x01\0\0" + NOISE, "INP101", "font"),
        (b"ID3\x03\0\0\0" + NOISE, "INP101", "MP3"),
        (b"OggS\0\x02" + NOISE, "INP101", "Ogg"),
        (b"\0\0\0\x20ftypisom" + NOISE, "INP101", "MP4"),
        (pickle.dumps({"a": list(range(300))}), "INP101", "pickle"),
        (struct.pack("<500d", *(i / 7 for i in range(500))), "INP101", "unknown"),
        (NOISE, "INP101", "unknown"),
        (b"#!/bin/sh\nexit\n" * 400 + NOISE * 5, "INP101", "unknown"),
    ],
)
def test_binary_is_refused_with_a_way_out(data: bytes, code: str, says: str) -> None:
    refused = refuse(data)

    assert refused is not None
    assert refused[0] == code
    assert says in refused[1]


PAGE = f"<!doctype html><html><head><title>T</title></head><body><p>{P}</p></body></html>"


@pytest.mark.parametrize(
    "text, path",
    [
        ("", "a.html"),
        (" \n\t ", "a.xml"),
        (P * 5, "a.html"),
        ("Use the <b> tag for bold and <i> for italics.\n" * 9, "a.txt"),
        ("A <div> holds a <p>, and </p> ends it.\n\nNothing else is needed.\n\nThe end.\n", "a.txt"),
        ("How to start a page\n\n    <!DOCTYPE html>\n    <html>\n    </html>\n\n" + (P + "\n\n") * 9, "a.txt"),
        ("<Ann> has joined the channel\n<Bob> hello\n<Ann> hello\n", "a.txt"),
        ("<stdin>:1: error: nothing to do\nThe compiler said so.\n", None),
        ("<ann@example.org> wrote:\n> Hello\n", None),
        ("{{template}} is what the wiki shows.\n", None),
        ("{ a set in braces }\nand text\n", None),
        ("[1] A. Fox, Wells, 2001.\n[2] B. Moss, Ropes, 2002.\n", None),
        ("[Skip to content]\nHome\n", None),
        ("[Music]\n[1, 2] Smith says so.\n", None),
        ('{"cookie": "consent"}\nThe minister spoke.\nAnd left.\n', None),
        ("* one\n* two\n* three\n\nplain text with *stress*\n", "a.txt"),
        ("# comment\nmake all\n# another\nmake install\n- item\n", "a.txt"),
        ("Call __init__ and __new__ first.\nThen f(**kwargs).\n", None),
        ("--\nsignature\n", None),
        ("5 < 6 and 7 > 3, as everyone knows.\n", None),
    ],
)
def test_plain_text_stays_plain(text: str, path: str | None) -> None:
    assert kind(text, path) == PLAIN


@pytest.mark.parametrize(
    "text, path, expected",
    [
        (PAGE, None, HTML),
        (PAGE, "a.txt", HTML),
        (PAGE, "a.md", HTML),
        (PAGE, "a.json", HTML),
        ("\n" * 100_000 + PAGE, None, HTML),
        ("\ufeff<!-- saved from -->\n" + PAGE.upper(), None, HTML),
        ("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + PAGE, None, HTML),
        ("<HTML><body><p>x", None, HTML),
        ("<body><p>x</p>", None, HTML),
        ("<title>x</title><p>y</p>", None, HTML),
        ("<p>One.</p>\n<p>Two.</p>\n", None, HTML),
        ("<div><a href='/'>Home</a></div>\n<p>Two.</p>\n", "a.txt", HTML),
        ("Just <b>one</b> tag", "a.html", HTML),
        ("<article><h1>T</h1><p>x</p></article>", None, HTML),
        ('<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"><html>', None, XHTML),
        ('<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml">', "a.xml", XHTML),
        ('<html xmlns="http://www.w3.org/1999/xhtml"><body>', "a.xml", HTML),
        ('<?xml version="1.0"?><article article-type="x"><front/></article>', None, XML),
        ('<!DOCTYPE article PUBLIC "-//NLM//DTD JATS" "j.dtd"><article>', None, XML),
        ('<!DOCTYPE lolz [<!ENTITY lol "lol">]><lolz>&lol;</lolz>', None, XML),
        ("<rss version='2.0'><channel/></rss>", None, XML),
        ("<PRESDOCU><P>x</P></PRESDOCU>", None, XML),
        ("<memo><p>x</p></memo>", None, XML),
        ("<h:html xmlns:h='http://www.w3.org/1999/xhtml'><h:body/></h:html>", None, XML),
        ("<a><a>x</a></a>", "a.xml", XML),
        ('{"a": 1}', None, JSON),
        ('{"a": 1', "a.html", JSON),
        ('{"a":' * 100_000, None, JSON),
        ("[" * 100_000, None, JSON),
        ('[{"a": 1}]', "a.txt", JSON),
        ("[1, 2, 3]", None, JSON),
        ('{"id": 1}\n{"id": 2}\n', None, NDJSON),
        ('{"id": 1}\n{"id": 2}\n', "a.json", NDJSON),
        ('{"id": 1\n{"id": 2}\n{"id": 3}\n', None, NDJSON),
        ('{"id": 1}\n', "a.jsonl", NDJSON),
        ('{"id": 1}\n', "dir/a.jsonl.gz", NDJSON),
        ("", "a.jsonl", NDJSON),
        ("text", "a.md", MARKDOWN),
        ("# Title\n\nSee [the page](https://example.org/).\n", None, MARKDOWN),
        ("Title\n\n## One\n\n* a\n* b\n\n## Two\n\n* c\n", "a.txt", MARKDOWN),
        ("---\ntitle: A\ndate: 2020-01-01\n---\n\nText.\n", None, MARKDOWN),
        ("## One\n\n```\ncode\n```\n", None, MARKDOWN),
    ],
)
def test_kind(text: str, path: str | None, expected: str) -> None:
    assert kind(text, path) == expected


@pytest.mark.parametrize(
    "text, media_type, expected",
    [
        (PAGE, "text/plain", PLAIN),
        (PAGE, "text/markdown; charset=utf-8", MARKDOWN),
        (PAGE, "application/octet-stream", HTML),
        ("<p>x", "text/html; charset=utf-8", HTML),
        ("x <b>y</b>", "application/xhtml+xml", HTML),
        ('{"a": 1}', "text/html", JSON),
        (P, "text/html", PLAIN),
        ("<a>x</a>", "application/tei+xml", XML),
        ("x", "application/ld+json", JSON),
        ("x", "application/jsonl", NDJSON),
    ],
)
def test_media_type_is_a_strong_hint(text: str, media_type: str, expected: str) -> None:
    assert kind(text, None, media_type) == expected


@pytest.mark.parametrize(
    "text",
    [
        "<!--" * 250_000,
        "<!doctype " * 100_000,
        "<a " * 300_000,
        "[" * 1_000_000,
        "#" * 1_000_000,
        "](" * 500_000,
        "**a" * 300_000,
        "<p" + " " * 1_000_000,
        "{" + '"a' * 400_000,
        "---\n" + "a: b\n" * 200_000,
        "\n" * 1_000_000,
    ],
)
def test_hostile_text_is_bounded(text: str) -> None:
    start = time.process_time()

    kind(text)

    assert time.process_time() - start < 1

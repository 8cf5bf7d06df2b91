"""Decoding: the bytes are believed before any declaration, and every input decodes to something."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleanse.readers.decode import CODEC, LABELS, Decoded, decode, is_text_codec, wide

RUSSIAN = "Министр иностранных дел вчера принял посла и передал ему ноту. "
JAPANESE = "外務大臣は昨日、会談を行った。そのあと記者の質問に答えた。"
CHINESE = "外交部长昨天表示,双方将继续谈判,并在下个月签署协定。"
GREEK = "Ο υπουργός συναντήθηκε χθες με τον πρέσβη και του παρέδωσε επιστολή. "
FRENCH = "Le ministre a reçu hier l’ambassadeur ; « un échange très franc », dit-il à la sortie. "
META = '<!doctype html><meta charset="{}"><title>t</title><p>'


def codes(decoded: Decoded) -> list[str]:
    return [problem.code for problem in decoded.problems]


@pytest.mark.parametrize(
    "name", ["rot13", "zlib_codec", "base64", "idna", "punycode", "unicode_escape", "undefined", "no-such-codec", ""]
)
def test_given_that_is_no_encoding_raises(name: str) -> None:
    with pytest.raises(LookupError):
        decode(b"abc", given=name)


@pytest.mark.parametrize(
    "label",
    ["rot13", "zlib_codec", "unicode_escape", "punycode", "utf-7", "utf-8", "utf-16", "x-user-defined", "x" * 99],
)
def test_declared_label_that_is_not_allowed_is_ignored(label: str) -> None:
    data = META.format(label).encode() + (RUSSIAN * 10).encode("cp1251")

    decoded = decode(data)

    assert (decoded.encoding, decoded.method) == ("cp1251", "detected")
    assert "TXT102" in codes(decoded)


@pytest.mark.parametrize("label", ["iso-8859-1", "windows-1251", "shift_jis", "utf-16le"])
def test_valid_utf8_beats_any_declaration(label: str) -> None:
    data = (META.format(label) + RUSSIAN).encode()

    assert decode(data)[1:3] == ("utf-8", "utf-8")


def test_declaration_that_needs_many_replacements_is_not_believed() -> None:
    data = META.format("euc-jp").encode() + (RUSSIAN * 10).encode("cp1251")

    assert decode(data).encoding == "cp1251"


@pytest.mark.parametrize(
    "data",
    [b"", b"\0", b"\xff", b"\x1b[31mred\x1b[0m", b"\x1b(0lqqk\x1b(B", b"min\0istry " * 99],
    ids=["empty", "nul", "ff", "colours", "line-drawing", "nul-in-text"],
)
def test_odd_bytes_are_not_taken_for_wide_or_escaped_text(data: bytes) -> None:
    assert decode(data).encoding in ("utf-8", "cp1252", "iso8859-15")


@pytest.mark.parametrize(
    "data, encoding, method",
    [
        (b"\xef\xbb\xbf" + RUSSIAN.encode(), "utf-8", "bom"),
        (RUSSIAN.encode("utf-16"), "utf-16-le", "bom"),
        (b"\xfe\xff" + RUSSIAN.encode("utf-16-be"), "utf-16-be", "bom"),
        (RUSSIAN.encode("utf-32"), "utf-32-le", "bom"),
        (b"\0\0\xfe\xff" + RUSSIAN.encode("utf-32-be"), "utf-32-be", "bom"),
        (FRENCH.encode("utf-16-le"), "utf-16-le", "detected"),
        (FRENCH.encode("utf-16-be"), "utf-16-be", "detected"),
        (RUSSIAN.encode("utf-16-le"), "utf-16-le", "detected"),
        ((JAPANESE + "\n").encode("utf-16-be"), "utf-16-be", "detected"),
        (RUSSIAN.encode("utf-32-le"), "utf-32-le", "detected"),
        (JAPANESE.encode("utf-32-be"), "utf-32-be", "detected"),
        (JAPANESE.encode("iso2022_jp"), "iso2022_jp_ext", "detected"),
        (("x" * 9000 + JAPANESE).encode("iso2022_jp"), "iso2022_jp_ext", "detected"),
        ((RUSSIAN * 9).encode("koi8-r"), "koi8-r", "detected"),
        ((CHINESE * 9).encode("gb18030"), "gb18030", "detected"),
        ((GREEK * 9).encode("cp1253"), "cp1253", "detected"),
        ((FRENCH * 9).encode("cp1252"), "cp1252", "detected"),
        (META.format("iso-8859-1").encode() + FRENCH.encode("cp1252"), "cp1252", "meta"),
        (META.format("KOI8-R").encode() + b"\xf0\xf2", "koi8-r", "meta"),
        (b"<?xml version='1.0' encoding='Shift_JIS'?><a>" + JAPANESE.encode("cp932"), "cp932", "meta"),
    ],
)
def test_ladder(data: bytes, encoding: str, method: str) -> None:
    decoded = decode(data)

    assert (decoded.encoding, decoded.method, decoded.replaced) == (encoding, method, 0)
    assert data.decode(encoding).lstrip("\ufeff") == decoded.text


def test_bom_twice_does_not_reach_the_text() -> None:
    assert decode(b"\xef\xbb\xbf\xef\xbb\xbfTitle").text == "Title"


def test_mostly_ascii_page_in_a_legacy_encoding() -> None:
    data = ("<script>" + "var a = 1;\n" * 3000 + f"</script><p>{RUSSIAN}</p>").encode("koi8-r")

    assert RUSSIAN in decode(data).text


@pytest.mark.parametrize(
    "http, encoding, method",
    [
        ("text/html; charset=KOI8-R", "koi8-r", "http"),
        ("koi8-r", "koi8-r", "http"),
        ("text/html", "cp1251", "detected"),
        ('text/html; charset="utf-8"', "cp1251", "detected"),
    ],
)
def test_http_charset(http: str, encoding: str, method: str) -> None:
    codec = "koi8-r" if method == "http" else "cp1251"

    decoded = decode((RUSSIAN * 9).encode(codec), http=http)

    assert (decoded.encoding, decoded.method) == (encoding, method)


def test_http_comes_before_meta() -> None:
    data = META.format("windows-1251").encode() + RUSSIAN.encode("koi8-r")

    assert decode(data, http="koi8-r").encoding == "koi8-r"


def test_http_that_contradicts_valid_utf8_is_told() -> None:
    assert codes(decode(RUSSIAN.encode(), http="windows-1251")) == ["TXT102"]


@pytest.mark.parametrize(
    "data, replaced",
    [
        (RUSSIAN.encode() + b"\xff" + RUSSIAN.encode(), 1),
        (RUSSIAN.encode()[:-3], 1),
        (RUSSIAN.encode() + "déjà".encode("cp1252"), 2),
        ("Café \ufffd".encode() + b"\xe2\x82", 1),
    ],
    ids=["one-byte", "cut", "one-legacy-line", "own-replacement-character"],
)
def test_damaged_utf8_stays_utf8(data: bytes, replaced: int) -> None:
    decoded = decode(data)

    assert (decoded.encoding, decoded.method, decoded.replaced) == ("utf-8", "utf-8-repaired", replaced)
    assert codes(decoded) == ["TXT101"]


@pytest.mark.parametrize(
    "given, encoding", [("cp437", "cp437"), ("UTF-8", "utf-8"), ("x-sjis", "cp932"), ("windows-874", "cp874")]
)
def test_given_wins_outright(given: str, encoding: str) -> None:
    decoded = decode(RUSSIAN.encode(), given=given)

    assert (decoded.encoding, decoded.method) == (encoding, "given")


def test_unsure_answer_is_told() -> None:
    assert "TXT103" in codes(decode(b"caf\xe9"))


@pytest.mark.parametrize("codec", sorted(LABELS))
def test_every_label_leads_to_a_codec_of_python(codec: str) -> None:
    assert is_text_codec(codec)


def test_labels_are_lower_case_and_unambiguous() -> None:
    labels = [label for names in LABELS.values() for label in names.split()]

    assert len(labels) == len(CODEC)
    assert all(label == label.lower() for label in labels)


@pytest.mark.parametrize("data", [b"", b"\0", b"\0\0\0", b"\0a", b"a\0b" * 5, bytes(range(256)) * 9])
def test_wide_is_not_seen_in_bytes(data: bytes) -> None:
    assert wide(data) is None


def test_line_ends_are_left_alone() -> None:
    assert decode(b"a\r\nb\rc\x0b\x0c").text == "a\r\nb\rc\x0b\x0c"


def test_utf8_path_imports_neither_chardet_nor_bs4() -> None:
    code = (
        "import sys; from cleanse.readers.decode import decode; decode('é'.encode()); decode('é'.encode('utf-16'));"
        "print([m for m in ('chardet', 'bs4', 'lxml', 'orjson') if m in sys.modules])"
    )

    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert out.stdout.strip() == "[]"


@given(st.binary(max_size=300))
def test_any_bytes_decode_and_the_name_repeats_it(data: bytes) -> None:
    decoded = decode(data)

    assert data.decode(decoded.encoding, "replace").lstrip("\ufeff") == decoded.text
    assert "\ud800" not in decoded.text


@given(st.text(max_size=200))
def test_any_utf8_text_comes_back(text: str) -> None:
    text = text.replace("\0", "").replace("\x1b", "").lstrip("\ufeff")
    data = text.encode("utf-8", "ignore")

    assert decode(data).text == data.decode()


def test_a_detector_at_a_loss_does_not_warn() -> None:
    """Warnings are errors in these tests: one of chardet became a record of a bug."""
    assert decode(b"\n--b\n\x80\xda").text.startswith("\n--b\n")

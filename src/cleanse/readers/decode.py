"""Bytes to text: which encoding, found by a ladder that believes the bytes before it believes a declaration."""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from cleanse.core.lazy import lazy
from cleanse.core.types import Problem

HEAD = 4096  # bytes in which a declaration, a NUL or an escape must show
TOLERATED = 2000  # characters for each replacement that a declared encoding may need
FEW = 8  # bytes beyond ASCII on which no statistics can be made
UNSURE = 0.2  # chardet's confidence: right 36 of 43 times below .1, 160 of 161 above .2
ENOUGH = 200_000  # bytes that chardet looks at
SHORTEST = 4  # bytes that show a pattern of NULs
FAR = 4_000_000  # bytes searched for pieces that are not ASCII

BOMS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\0\0", "utf-32-le"),  # before UTF-16, whose mark is its beginning
    (b"\0\0\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)

# What a label means: the labels of the WHATWG Encoding Standard, plus names of old code pages that pages declare. The
# codec is the widest that the label's users mean (iso-8859-1 is windows-1252 in every browser). Also the allow list:
# Python knows codecs by other names that would run code-like transformations (rot13, unicode_escape, punycode).
LABELS = {
    "cp1252": "ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591 "
    "iso_8859-1 iso_8859-1:1987 l1 latin1 latin-1 us-ascii windows-1252 x-cp1252 ansi",
    "cp1250": "cp1250 windows-1250 x-cp1250",
    "cp1251": "cp1251 windows-1251 x-cp1251 win-1251 win1251",
    "cp1253": "cp1253 windows-1253 x-cp1253",
    "cp1254": "cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 l5 latin5 "
    "windows-1254 x-cp1254",
    "cp1255": "cp1255 windows-1255 x-cp1255",
    "cp1256": "cp1256 windows-1256 x-cp1256",
    "cp1257": "cp1257 windows-1257 x-cp1257",
    "cp1258": "cp1258 windows-1258 x-cp1258",
    "cp874": "cp874 dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 tis620 windows-874",
    "iso8859-2": "csisolatin2 iso-8859-2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 latin2",
    "iso8859-3": "csisolatin3 iso-8859-3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 latin3",
    "iso8859-4": "csisolatin4 iso-8859-4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4 latin4",
    "iso8859-5": "csisolatincyrillic cyrillic iso-8859-5 iso-ir-144 iso8859-5 iso88595 iso_8859-5 iso_8859-5:1988",
    "iso8859-6": "arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6 iso-8859-6-e "
    "iso-8859-6-i iso-ir-127 iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987",
    "iso8859-7": "csisolatingreek ecma-118 elot_928 greek greek8 iso-8859-7 iso-ir-126 iso8859-7 iso88597 iso_8859-7 "
    "iso_8859-7:1987 sun_eu_greek",
    "iso8859-8": "csiso88598e csisolatinhebrew hebrew iso-8859-8 iso-8859-8-e iso-ir-138 iso8859-8 iso88598 iso_8859-8 "
    "iso_8859-8:1988 visual csiso88598i iso-8859-8-i logical",
    "iso8859-10": "csisolatin6 iso-8859-10 iso-ir-157 iso8859-10 iso885910 l6 latin6",
    "iso8859-13": "iso-8859-13 iso8859-13 iso885913",
    "iso8859-14": "iso-8859-14 iso8859-14 iso885914",
    "iso8859-15": "csisolatin9 iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9 latin9 latin-9",
    "iso8859-16": "iso-8859-16 iso8859-16",
    "koi8-r": "cskoi8r koi koi8 koi8-r koi8_r",
    "koi8-u": "koi8-ru koi8-u",
    "mac-roman": "csmacintosh mac macintosh x-mac-roman macroman",
    "mac-cyrillic": "x-mac-cyrillic x-mac-ukrainian maccyrillic",
    "cp866": "866 cp866 csibm866 ibm866",
    "cp437": "cp437 ibm437",
    "cp850": "cp850 ibm850",
    "cp852": "cp852 ibm852",
    "cp855": "cp855 ibm855",
    "cp862": "cp862 ibm862",
    "gb18030": "chinese csgb2312 csiso58gb231280 gb18030 gb2312 gb_2312 gb_2312-80 gbk iso-ir-58 x-gbk cp936",
    "hz": "hz hz-gb-2312",
    "big5hkscs": "big5 big5-hkscs cn-big5 csbig5 x-x-big5 cp950",
    "cp932": "csshiftjis ms932 ms_kanji shift-jis shift_jis sjis windows-31j x-sjis cp932",
    "euc_jp": "cseucpkdfmtjapanese euc-jp x-euc-jp eucjp",
    "iso2022_jp_ext": "csiso2022jp iso-2022-jp",
    "cp949": "cseuckr csksc56011987 euc-kr iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 "
    "windows-949 cp949 ms949 euckr",
    "iso2022_kr": "csiso2022kr iso-2022-kr",
}
CODEC = {label: codec for codec, labels in LABELS.items() for label in labels.split()}

# chardet's answers that have a true superset among Python's codecs. Its own prefer_superset maps iso8859-2/5/6/7 to
# code pages that are none, which lost a tenth of its own corpus.
SUPERSET = {
    "ascii": "cp1252", "iso8859-1": "cp1252", "iso8859-9": "cp1254", "iso8859-11": "cp874", "tis-620": "cp874",
    "euc_kr": "cp949", "gb2312": "gb18030", "gbk": "gb18030", "shift_jis": "cp932", "big5": "big5hkscs",
}  # fmt: skip
# Python codecs that --encoding must not name although Python calls them text encodings.
NOT_ENCODINGS = frozenset(("idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined"))

DOUBLE_BYTE = lazy(rb"\x1b\$(?:[@B]|\(D)")  # ISO-2022-JP switches to kanji
KOREAN = lazy(rb"\x1b\$\)C")  # ISO-2022-KR, once at the start of the text
BORDER = lazy(rb"[<>\r\n]+")  # none of them is ever the second byte of a character
RUN = lazy(rb"[\x80-\x9f\xa1-\xff]+")  # without the no-break space, of which pages make indents
RARE = frozenset(
    "iso8859-3 iso8859-4 iso8859-10 iso8859-13 iso8859-14 iso8859-15 iso8859-16 cp437 cp850 cp858 hp-roman8".split()
)
LATIN = RARE | frozenset(
    "cp1250 cp1252 cp1254 cp1257 cp1258 iso8859-1 iso8859-2 iso8859-9 mac-roman mac-iceland mac-latin2 mac-turkish "
    "cp775 cp852 cp857 cp860 cp861 cp863 cp865".split()
)
# What is asked for once Latin is ruled out: the encodings of the other scripts that pages were written in.
OTHERS = frozenset(
    "cp1251 koi8-r koi8-u iso8859-5 cp855 cp866 mac-cyrillic cp1253 iso8859-7 cp1255 iso8859-8 cp1256 iso8859-6 "
    "big5hkscs gb18030 cp932 shift_jis_2004 euc_jis_2004 cp949 euc_kr johab".split()
)
CONTROLS = bytes(c for c in range(32) if c not in b"\t\n\x0b\x0c\r\x1b\x0e\x0f\b\x1a")  # no text has many of these
DECLARATION = lazy(rb"(?:charset|encoding)\s*=", re.IGNORECASE)  # chardet would believe one that was refused
CHARSET = lazy(r"charset\s*=\s*[\"']?([^\s\"';,]+)", re.IGNORECASE)


class Decoded(NamedTuple):
    """The text of an input and how it was found.

    `data.decode(encoding, "replace")` is `text` but for a byte order mark. `replaced` counts the replacement characters
    that decoding put in.
    """

    text: str
    encoding: str
    method: str
    replaced: int = 0
    problems: tuple[Problem, ...] = ()


def decode(data: bytes, given: str | None = None, http: str | None = None) -> Decoded:
    """The text of `data`; `given` wins outright, `http` is a charset or a whole Content-Type header.

    Only a `given` that Python does not know raises (LookupError); every input decodes to something.

    >>> decode("Zürich".encode("utf-16"))[:3]
    ('Zürich', 'utf-16-le', 'bom')
    >>> decode("Zürich".encode()).encoding
    'utf-8'
    """
    if given is not None:
        return read_as(data, known(given), "given")
    for mark, marked in BOMS:
        if data.startswith(mark):
            return read_as(data, marked, "bom")
    head = data[:HEAD]
    if (b"\0" in head and (codec := wide(data))) or (b"\x1b" in data and (codec := escaped(data))):
        return read_as(data, codec, "detected")
    try:
        text = data.decode()
    except UnicodeDecodeError:
        return legacy(data, http)
    return Decoded(text.lstrip("\ufeff"), "utf-8", "utf-8", 0, contradicted(data, http))


def known(name: str) -> str:
    """The codec that a user means; LookupError for none, or for one that is no encoding of text."""
    label = name.strip().lower()
    try:
        info = codecs.lookup(label)
    except (LookupError, ValueError):
        info = codecs.lookup(CODEC.get(label, "unknown"))
    if info.name.replace("-", "_") in NOT_ENCODINGS or not is_text_codec(info.name):
        raise LookupError(f"unknown encoding: {name}")
    return info.name


def is_text_codec(name: str) -> bool:
    """Whether Python has a codec of that name that turns bytes into text."""
    try:
        return isinstance(b"".decode(name), str)
    except LookupError:
        return False


def read_as(data: bytes, codec: str, method: str, problems: tuple[Problem, ...] = ()) -> Decoded:
    """`data` under one codec, with replacement, and the doubt that a replacement is."""
    try:
        return Decoded(data.decode(codec).lstrip("\ufeff"), codec, method, 0, problems)
    except UnicodeError:
        text = data.decode(codec, "replace").lstrip("\ufeff")
    count = max(1, text.count("\ufffd") - genuine(data, codec))
    return Decoded(text, codec, method, count, (*problems, replaced(count, codec)))


def genuine(data: bytes, codec: str) -> int:
    """How many U+FFFD the source itself wrote, in the encodings that can."""
    return data.count("\ufffd".encode(codec)) if codec.startswith("utf") else 0


def legacy(data: bytes, http: str | None) -> Decoded:
    """Bytes that are not valid UTF-8: damaged UTF-8, a declared encoding, a detected one, or the last resort."""
    if b"\0" in data and (codec := wide(data)):
        return read_as(data, codec, "detected")
    repaired = read_as(data, "utf-8", "utf-8-repaired")
    sequences = len(repaired.text) - len(repaired.text.encode("ascii", "ignore")) - repaired.replaced
    # 740 legacy files had at most .44 valid sequences for each replacement, damaged UTF-8 at least 1.0.
    if sequences >= repaired.replaced:
        return repaired
    wrong: list[str] = []
    for label, method in ((charset(http), "http"), (declared(data), "meta")):
        codec = CODEC.get(label)
        if codec is not None and (text := believable(data, codec)) is not None:
            told = tuple(misdeclared(w, codec) for w in wrong)
            count = text.count("\ufffd")
            problems = (*told, replaced(count, codec)) if count else told
            return Decoded(text, codec, method, count, problems)
        if label and label not in wrong:
            wrong.append(label)
    codec, confidence = detected(DECLARATION.sub(b"", data[:HEAD]) + data[HEAD:] if wrong else data)
    doubts = [misdeclared(w, codec or "cp1252") for w in wrong]
    if codec is None or confidence < UNSURE or len(data) - len(data.decode("ascii", "ignore")) < FEW:
        words = f"nothing names the encoding; {codec or 'cp1252'} is a guess (--encoding NAME overrides it)"
        doubts.append(Problem("TXT103", "warning", words))
    return read_as(data, codec or "cp1252", "detected" if codec else "fallback", tuple(doubts))


def believable(data: bytes, codec: str) -> str | None:
    """The text under a declared codec, None when it needs more replacements than a damaged page does."""
    text = data.decode(codec, "replace")
    return text if text.count("\ufffd") * TOLERATED <= len(text) else None


def charset(http: str | None) -> str:
    """The label in a Content-Type header, or the label itself.

    >>> charset("text/html; charset=KOI8-R"), charset("koi8-r"), charset("text/html")
    ('koi8-r', 'koi8-r', '')
    """
    if not http:
        return ""
    if found := CHARSET.search(http):
        return found[1].lower()
    return "" if "/" in http else http.strip().lower()


def declared(data: bytes) -> str:
    """The label in the XML declaration or a <meta> of the first bytes, "" for none."""
    from bs4.dammit import EncodingDetector  # 80 ms, and only legacy bytes come here

    return (EncodingDetector.find_declared_encoding(data[:HEAD], is_html=True) or "").strip()


def detected(data: bytes) -> tuple[str | None, float]:
    """Chardet's answer as the widest codec of its kind, and its confidence.

    Where it is unsure of a page that is mostly ASCII, it is asked again about the pieces that are not, and without the
    Latin code pages when the bytes beyond ASCII stand in runs: in Latin scripts accented letters stand alone.
    """
    codec, confidence = ask(data[:ENOUGH])
    if confidence < UNSURE and (codec is None or codec in LATIN):
        pieces = b"\n".join(piece for piece in BORDER.split(data[:FAR]) if not piece.isascii())[:ENOUGH]
        dense = pieces if 0 < len(pieces) * 2 < len(data) else data[:ENOUGH]
        runs = RUN.findall(dense)
        if sum(len(run) for run in runs if len(run) > 1) * 5 > 3 * sum(map(len, runs)):
            other, sureness = ask(dense, OTHERS)
            if other and believable(dense, other) is not None:
                return other, sureness
        if dense is pieces:
            codec, confidence = ask(dense)
    if codec in RARE and confidence < UNSURE:
        codec = "cp1252"  # where nothing tells the Latin code pages apart, the commonest is right most often
    return codec, confidence


def ask(sample: bytes, only: frozenset[str] | None = None) -> tuple[str | None, float]:
    """What chardet says about a sample; None for an answer that is no text or no codec of Python."""
    import warnings

    import chardet  # 40 ms

    with warnings.catch_warnings():  # it warns that its fallback is not among `only`, and then gives no answer
        warnings.simplefilter("ignore")
        answer = chardet.detect(sample, max_bytes=ENOUGH, compat_names=False, include_encodings=only)
    name = (answer["encoding"] or "").lower()
    codec = SUPERSET.get(name, name)
    return (codec if codec and is_text_codec(codec) else None), float(answer["confidence"] or 0)


def escaped(data: bytes) -> str | None:
    """The seven-bit encoding whose escapes stand in `data`; terminal colours are none."""
    for pattern, codec in ((DOUBLE_BYTE, "iso2022_jp_ext"), (KOREAN, "iso2022_kr")):
        if pattern.search(data) and data.isascii() and believable(data, codec) is not None:
            return codec
    return None


def wide(data: bytes) -> str | None:
    r"""UTF-16 or UTF-32 without a mark, seen from where the NULs stand; None for text that merely holds some.

    >>> wide("Новости дня".encode("utf-16-be")), wide(b"min\0istry of nothing")
    ('utf-16-be', None)
    """
    start = max(0, data.find(b"\0") - HEAD // 2) & ~3
    sample = data[start : start + HEAD]
    sample = sample[: len(sample) & ~3] or sample
    quarters = [sample[i::4].count(0) for i in range(4)]
    for codec, top, plane in (("utf-32-le", 3, 2), ("utf-32-be", 0, 1)):
        if quarters[top] == len(sample[plane::4]) > 0 and max(sample[plane::4]) <= 16 and plausible(sample, codec):
            return codec
    sample = data[start : start + HEAD]
    sample = sample[: len(sample) & ~1]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if len(sample) < SHORTEST or min(even, odd) * 8 > max(even, odd):
        return None
    if (even + odd) * 3 < len(sample) and mostly_bytes(sample):  # half the bytes are NUL when Latin letters are wide
        return None
    codec = "utf-16-le" if odd > even else "utf-16-be"
    return codec if plausible(sample, codec) else None


def mostly_bytes(sample: bytes) -> bool:
    """Whether it reads as UTF-8 once the NULs are out; Cyrillic in UTF-16 leaves a control byte for each letter."""
    rest = sample.replace(b"\0", b"")
    bad = rest.decode("utf-8", "replace").count("\ufffd")
    return (bad + controls(rest)) * 50 <= len(rest)


def controls(sample: bytes) -> int:
    """How many control bytes that no text has."""
    return len(sample) - len(sample.translate(None, CONTROLS))


def plausible(sample: bytes, codec: str) -> bool:
    """Whether this is text under that codec: nearly all of it printable, half of it words and spaces."""
    text = sample.decode(codec, "replace")[:-1] or sample.decode(codec, "replace")
    odd = sum(1 for c in text if not (c.isprintable() or c.isspace() or c in "\ufeff\u200e\u200f\u200c\u200d\u00ad"))
    words = sum(1 for c in text if c.isalnum() or c.isspace())
    return bool(text) and (odd + text.count("\ufffd")) * 20 <= len(text) and words * 2 >= len(text)


def contradicted(data: bytes, http: str | None) -> tuple[Problem, ...]:
    """The doubt that a server's charset is when the bytes are valid UTF-8 with more than ASCII in it."""
    label = charset(http)
    if label in ("", "utf-8", "utf8") or data.isascii():
        return ()
    return (misdeclared(label, "utf-8"),)


def misdeclared(label: str, codec: str) -> Problem:
    """The declared encoding does not fit the bytes."""
    return Problem("TXT102", "info", f"declared as {label[:40]!r}, but the bytes read as {codec}")


def replaced(count: int, codec: str) -> Problem:
    """Bytes without a meaning in the encoding."""
    what = "one place was" if count == 1 else f"{count} places were"
    return Problem("TXT101", "warning", f"{what} not valid {codec}; U+FFFD stands there now")

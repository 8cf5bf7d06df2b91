"""What an input is: bytes that are no text are refused with a way out, text gets a media type."""

from __future__ import annotations

import re

from cleanse.core.lazy import lazy
from cleanse.readers.decode import CONTROLS, wide

NEAR = 1024  # bytes in which a PDF header may be preceded by junk, as its specification allows
HEAD = 65536  # bytes or characters that any look is limited to
WINDOW = 4096  # bytes of each sample of the control byte test
MARKS = 16384  # characters searched for Markdown
WHOLE = 1_000_000  # characters of JSON that are parsed to be sure

# --- bytes ------------------------------------------------------------------------------------------------------------
# Magic at the start, what it is, what to do. Hardly any is believed unless control bytes follow that no text has.
MAGIC: tuple[tuple[bytes, str, str], ...] = (
    (b"\x89PNG\r\n\x1a\n", "a PNG image", "ocr"),
    (b"\xff\xd8\xff", "a JPEG image", "ocr"),
    (b"II*\0", "a TIFF image", "ocr"),
    (b"MM\0*", "a TIFF image", "ocr"),
    (b"\0\0\x01\0\x01\0", "an icon", ""),
    (b"8BPS\0\x01", "a Photoshop image", ""),
    (b"AT&TFORM\0", "a DjVu document", "djvutxt FILE"),
    (b"\x7fELF", "a program", ""),
    (b"\xfe\xed\xfa\xce", "a program", ""),
    (b"\xfe\xed\xfa\xcf", "a program", ""),
    (b"\xcf\xfa\xed\xfe", "a program", ""),
    (b"\xca\xfe\xba\xbe", "a program (Java class or Mach-O)", ""),
    (b"\0asm", "a WebAssembly program", ""),
    (b"!<arch>\n", "a library or package archive", ""),
    (b"\x1f\x8b\x08", "gzip-compressed data", "gzip -dc FILE"),
    (b"\xfd7zXZ\0", "xz-compressed data", "xz -dc FILE"),
    (b"\x28\xb5\x2f\xfd", "zstd-compressed data", "zstd -dc FILE"),
    (b"\x04\x22\x4d\x18", "lz4-compressed data", "lz4 -dc FILE"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive", "7z e -so FILE"),
    (b"Rar!\x1a\x07", "a RAR archive", "unrar p -inul FILE"),
    (b"LZIP\x01", "lzip-compressed data", "lzip -dc FILE"),
    (b"SQLite format 3\0", "an SQLite database", ""),
    (b"PAR1", "a Parquet file", ""),
    (b"ARROW1\0\0", "an Arrow file", ""),
    (b"Obj\x01", "an Avro file", ""),
    (b"\x89HDF\r\n", "an HDF5 file", ""),
    (b"\x93NUMPY", "a NumPy array", ""),
    (b"bplist00", "a binary property list", "plutil -convert xml1 -o - FILE"),
    (b"wOFF\0\x01\0\0", "a font", ""),
    (b"wOFFOTTO", "a font", ""),
    (b"wOF2", "a font", ""),
    (b"OTTO\0", "a font", ""),
    (b"\0\x01\0\0\0", "a font", ""),
    (b"ID3\x02", "an MP3 recording", ""),
    (b"ID3\x03", "an MP3 recording", ""),
    (b"ID3\x04", "an MP3 recording", ""),
    (b"OggS\0", "an Ogg recording", ""),
    (b"fLaC\0", "a FLAC recording", ""),
    (b"\x1a\x45\xdf\xa3", "a Matroska film", ""),
    (b"FLV\x01", "a Flash film", ""),
    (b"GIF87a", "a GIF image", "ocr"),
    (b"GIF89a", "a GIF image", "ocr"),
    (b"BM", "a BMP image", "ocr"),
    (b"RIFF", "a WebP image, WAV recording or AVI film", ""),
    (b"MZ", "a program", ""),
    (b"BZh", "bzip2-compressed data", "bzip2 -dc FILE"),
    (b"\x80\x02", "a Python pickle", ""),
    (b"\x80\x03", "a Python pickle", ""),
    (b"\x80\x04", "a Python pickle", ""),
    (b"\x80\x05", "a Python pickle", ""),
)
INSIDE: tuple[tuple[int, bytes, str, str], ...] = (
    (257, b"ustar", "a tar archive", "tar -xOf FILE"),
    (4, b"ftyp", "an MP4 film or HEIF image", ""),
)
FIRST = frozenset(magic[:1] for magic, _, _ in MAGIC)
# Magic that was made never to be text: believed with nothing behind it, as in a download that broke off.
SURE = frozenset((b"\x89PNG\r\n\x1a\n", b"\x89HDF\r\n", b"\xfd7zXZ\0", b"7z\xbc\xaf\x27\x1c"))
WAYS = {"ocr": "tesseract FILE - | cleanse"}
PDF = lazy(rb"%PDF-[0-9]\.[0-9]")
OLD_OFFICE: tuple[tuple[bytes, str, str], ...] = (
    (b"{\\rtf", "an RTF document", "pandoc -f rtf -t plain FILE"),
    (b"%!PS", "a PostScript document", "ps2ascii FILE"),
    (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        "an old Office document (.doc, .xls, .ppt)",
        "libreoffice --headless --cat FILE",
    ),
)

# A name in a ZIP archive, or the content of its `mimetype` member, that tells an office document; what; how to convert.
OFFICE: tuple[tuple[bytes, str, str], ...] = (
    (b"word/", "a Word document (.docx)", "pandoc -t plain FILE"),
    (b"xl/", "an Excel workbook (.xlsx)", "libreoffice --headless --convert-to csv FILE, then clean the .csv"),
    (b"ppt/", "a PowerPoint file (.pptx)", "libreoffice --headless --convert-to pdf FILE, then pdftotext FILE.pdf -"),
    (b"application/epub+zip", "an e-book (.epub)", "pandoc -t plain FILE"),
    (b"META-INF/container.xml", "an e-book (.epub)", "pandoc -t plain FILE"),
    (b"application/vnd.oasis.opendocument.text", "an OpenDocument text (.odt)", "pandoc -t plain FILE"),
    (
        b"application/vnd.oasis.opendocument",
        "an OpenDocument file",
        "libreoffice --headless --convert-to pdf FILE, then pdftotext FILE.pdf -",
    ),
    (b"Index/Document.iwa", "a Pages document", "open it in Pages and export it as text"),
)


def refuse(data: bytes) -> tuple[str, str] | None:
    """The error code and message for bytes that are no text, None for text in any encoding.

    >>> refuse(b"%PDF-1.7 ...")[0]
    'INP102'
    >>> refuse("Text in UTF-16".encode("utf-16-le"))
    """
    start = data[:16]
    if start[:5] == b"%PDF-" and PDF.match(data):
        return pdf()
    for magic, what, way in OLD_OFFICE:
        if start.startswith(magic):
            return office(what, way)
    if start[:2] == b"PK" and start[2:4] in (b"\x03\x04", b"\x05\x06", b"\x07\x08"):
        return zipped(data)
    if start[:1] in FIRST:
        for magic, what, way in MAGIC:
            if start.startswith(magic) and (magic in SURE or unlike_text(data[: 64 if len(magic) < 4 else 512])):
                return binary(what, way)
    for offset, magic, what, way in INSIDE:
        if data.startswith(magic, offset) and unlike_text(data[:512]):
            return binary(what, way)
    if data.find(b"%PDF-", 0, NEAR) > 0 and buried_pdf(data):
        return pdf()
    if noisy(data):
        return binary("binary data of an unknown kind", "")
    return None


def pdf() -> tuple[str, str]:
    """The refusal of a PDF."""
    return "INP102", "this is a PDF, not text; convert it first: pdftotext FILE - | cleanse"


def office(what: str, way: str) -> tuple[str, str]:
    """The refusal of an office document; a way that is one command is shown as a pipe."""
    return "INP103", f"this is {what}, not text; convert it first: {way if ',' in way else way + ' | cleanse'}"


def binary(what: str, way: str) -> tuple[str, str]:
    """The refusal of any other binary."""
    if way:
        return "INP101", f"this is {what}, not text; try: {WAYS.get(way) or way + ' | cleanse'}"
    return "INP101", f"this is {what}, not text; nothing in it can be cleaned"


def buried_pdf(data: bytes) -> bool:
    """Whether a header after some junk is that of a real PDF, and not part of a text about PDF."""
    return bool(PDF.search(data, 0, NEAR)) and (b"startxref" in data[-2048:] or unlike_text(data[:HEAD]))


def zipped(data: bytes) -> tuple[str, str]:
    """The refusal of a ZIP archive, by the names of its members."""
    ends = data[:HEAD] + data[-HEAD:]
    for name, what, way in OFFICE:
        if member(ends, name) if name.endswith(b"/") else name in ends:
            return office(what, way)
    return binary("a ZIP archive", "unzip -p FILE")


def member(ends: bytes, name: bytes) -> bool:
    """Whether a local or central header in `ends` names a member of that folder."""
    for magic, skip in ((b"PK\x03\x04", 30), (b"PK\x01\x02", 46)):
        at = ends.find(magic)
        while at >= 0:
            if ends.startswith(name, at + skip):
                return True
            at = ends.find(magic, at + 4)
    return False


def unlike_text(sample: bytes) -> bool:
    """Whether a sample holds NULs, or control bytes and invalid UTF-8 besides."""
    if len(sample) == len(sample.translate(None, CONTROLS)):
        return False
    return b"\0" in sample or "\ufffd" in sample.decode("utf-8", "replace")


def noisy(data: bytes) -> bool:
    """Whether the share of control bytes at the start, in the middle or at the end is higher than in any text.

    Random and compressed bytes have 8 %. NULs alone are an accident that happens to text; valid UTF-8 is forgiven more.
    """
    middle = len(data) // 2
    samples = [data[:WINDOW]]
    if len(data) > WINDOW:
        samples += [data[middle : middle + WINDOW], data[-WINDOW:]]
    return any(map(suspicious, samples)) and not bytes_of_wide(data)


def suspicious(sample: bytes) -> bool:
    """Whether one sample has too many control bytes for UTF-8 or a legacy encoding."""
    if (len(sample) - len(sample.translate(None, CONTROLS))) * 25 <= len(sample):  # 4 %
        return False
    rest = sample.replace(b"\0", b"")
    bad = len(rest) - len(rest.translate(None, CONTROLS))
    broken = rest.decode("utf-8", "replace").count("\ufffd")
    if bad * 25 <= len(rest):  # mostly NULs
        return broken * 20 > len(rest)
    return broken * 50 > len(rest) or bad * 3 > len(rest)


def bytes_of_wide(data: bytes) -> bool:
    """UTF-16 or UTF-32, by its mark or by its NULs."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff", b"\0\0\xfe\xff")):
        codec = "utf-16-be" if data[:2] == b"\xfe\xff" else "utf-16-le"
        codec = "utf-32-be" if data[:2] == b"\0\0" else "utf-32-le" if data[2:4] == b"\0\0" else codec
        text = data[:WINDOW].decode(codec, "replace")
        return sum(not (c.isprintable() or c.isspace() or c == "\ufeff") for c in text) * 4 <= len(text)
    return wide(data) is not None


# --- text -------------------------------------------------------------------------------------------------------------
HTML, XHTML, XML = "text/html", "application/xhtml+xml", "application/xml"
PLAIN, MARKDOWN = "text/plain", "text/markdown"
JSON, NDJSON = "application/json", "application/x-ndjson"
MAIL = "message/rfc822"

EXTENSIONS = {
    "html": HTML, "htm": HTML, "shtml": HTML, "xhtml": HTML, "xht": HTML, "php": HTML, "asp": HTML, "aspx": HTML,
    "jsp": HTML, "txt": PLAIN, "text": PLAIN, "log": PLAIN, "rst": PLAIN, "md": MARKDOWN, "markdown": MARKDOWN,
    "mdown": MARKDOWN, "mkd": MARKDOWN, "xml": XML, "rss": XML, "atom": XML, "svg": XML, "rdf": XML, "opml": XML,
    "xsd": XML, "wsdl": XML, "xsl": XML, "nxml": XML, "tei": XML, "dbk": XML, "plist": XML, "json": JSON,
    "geojson": JSON, "jsonld": JSON, "eml": MAIL, "emlx": MAIL, "mht": MAIL, "mhtml": MAIL, "mbox": MAIL,
    "jsonl": NDJSON, "ndjson": NDJSON, "jsonlines": NDJSON, "ldjson": NDJSON,
}  # fmt: skip
COMPRESSED = (".gz", ".bz2", ".xz", ".zst", ".br", ".z")
MEDIA = {
    HTML: HTML, XHTML: HTML, PLAIN: PLAIN, MARKDOWN: MARKDOWN, "text/x-markdown": MARKDOWN, XML: XML, "text/xml": XML,
    JSON: JSON, "text/json": JSON, NDJSON: NDJSON, "application/ndjson": NDJSON, "application/jsonl": NDJSON,
    MAIL: MAIL, "message/global": MAIL, "message/news": MAIL, "application/mbox": MAIL, "multipart/related": MAIL,
    "application/x-jsonlines": NDJSON, "application/json-lines": NDJSON, "application/json-seq": NDJSON,
}  # fmt: skip

SPACE = lazy(r"[\s\ufeff\0]*")
# What may stand before the root element: declarations, comments, processing instructions. Stepped over one at a time.
PROLOG = lazy(r"[\s\ufeff]*(?:<!--|<\?|<!doctype\b|<!\[)", re.IGNORECASE)
DOCTYPE = lazy(r"<!doctype\s+([^\s>\[]+)", re.IGNORECASE)
ROOT = lazy(r"[\s\ufeff]*<([A-Za-z_][\w.\-]*(?::[\w.\-]+)?)((?:\s[^<>]*)?)>")
LOOSE_ROOT = lazy(r"[\s\ufeff]*<([A-Za-z][A-Za-z0-9]*)(?=[\s/>])")
ANY_TAG = lazy(r"</?[A-Za-z][^<>]*>|<!doctype|<!--", re.IGNORECASE)
PAGE_START = lazy(r"(?:^|\n)[ \t]*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
PAGE_END = lazy(r"</(?:body|html)\s*>", re.IGNORECASE)
BLOCK_TAG = lazy(
    r"</?(?:p|div|section|article|table|tr|td|th|ul|ol|li|dl|dd|dt|h[1-6]|blockquote|pre|br|hr|main|nav|header|footer"
    r"|form|title|script|style|meta|link|body|html|head|center|font|span|img|a(?=\s+(?:href|name|id|class)\s*=))(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
HTML_NAMES = frozenset(
    "html head body title meta link style script base div p span a table tbody tr td th ul ol li dl dt dd h1 h2 h3 h4 "
    "h5 h6 br hr img pre blockquote center font form input button select main nav header footer article section aside "
    "figure iframe noscript b i u em strong small template svg:svg frameset".split()
)
# With an XML declaration in front these roots are still pages; <article> or <section> are JATS or DocBook then.
XHTML_NAMES = frozenset("html head body div p span table ul ol h1 h2".split())
XHTML_SPACE = "http://www.w3.org/1999/xhtml"
# Roots of XML that is known by name where nothing else marks it as XML.
XML_NAMES = frozenset(
    "rss feed urlset sitemapindex svg opml plist tei teicorpus akomantoso nitf newsml newsitem newsmessage "
    "wsdl:definitions xs:schema xsd:schema rdf:rdf docbook book chapter fedreg presdocu rule prorule notice act "
    "formex".split()
)

# Each mark with characters that must be there at all: looking for those first is 50 times cheaper on plain text.
HEADING = lazy(r"^ {0,3}#{2,6}[ \t]+[^\s#]|^(?:[ \t]*\n)?#[ \t]+[^\s#].*\n(?=[ \t]*\n)", re.MULTILINE)
FENCE = lazy(r"^ {0,3}(?:```|~~~)", re.MULTILINE)
LINK = lazy(r"\]\((?:https?://|/|\.|#|mailto:|<)?[^()\s]{1,500}(?:\([^()\s]*\))?[^()\n]{0,100}\)")
STRONG = lazy(r"(?<![\w*])\*\*[^\s*](?:[^*\n]{0,200}[^\s*])?\*\*(?![\w*])")
SOFT = lazy(
    r"(?<![\w*])\*[^\s*][^*\n]{0,200}\*(?![\w*])"  # emphasis
    r"|(?<!`)`[^`\n]{1,200}`(?!`)"
    r"|^ {0,3}[-*+][ \t]+\S"  # a bullet
    r"|^ {0,3}> ?\S",  # a quotation
    re.MULTILINE,
)
FRONT = lazy(r"---[ \t]*\r?\n(?:[A-Za-z_][\w-]*[ \t]*:.*\r?\n|[ \t]+.*\r?\n|- .*\r?\n){1,80}?---[ \t]*(?:\r?\n|$)")
PAIRED = lazy(r'\{\s*(?:"[^"\\\n]*(?:\\.[^"\\\n]*)*"\s*:|\}\s*$)')
LISTED = lazy(
    r'\[\s*(?:\{\s*["}]|\[\s*[\["{\]\d-]|\]\s*$|(?:"[^"\\\n]*(?:\\.[^"\\\n]*)*"|-?\d[\d.eE+-]*|true|false|null)\s*[,\]])'
)


def kind(text: str, path: str | None = None, media_type: str | None = None) -> str:
    """The media type of a text: the one given or that of the name, unless the content is obviously of another kind.

    A caller who says text/plain, Markdown or JSON is believed; a file name is not believed against a page.

    >>> kind("<!doctype html><title>A</title>", "page.txt")
    'text/html'
    >>> kind("Use the <b> tag for bold text.")
    'text/plain'
    """
    told = media(media_type)
    if told in (PLAIN, MARKDOWN, JSON, NDJSON, MAIL):
        return told
    expected = told or extension(path)
    start = SPACE.match(text).end()  # type: ignore[union-attr]  # it matches the empty string too
    if start == len(text):
        return expected if expected == NDJSON else PLAIN
    head = text[start : start + HEAD]
    if head[0] not in "<{[" and is_message(head, named=expected == MAIL):
        return MAIL
    seen = (json_like(text, start, expected) if head[0] in "{[" else None) or (markup(text, head, expected))
    if seen is not None:
        return seen
    if expected == MARKDOWN or expected in (JSON, NDJSON):
        return expected
    if expected == XML and "<" in head:
        return XML
    if expected == HTML and ANY_TAG.search(head):
        return HTML
    return MARKDOWN if is_markdown(head) else PLAIN


def media(media_type: str | None) -> str | None:
    """The kind that a media type stands for, parameters aside; None for types that say nothing."""
    if not media_type:
        return None
    name = media_type.partition(";")[0].strip().lower()
    if name in MEDIA:
        return MEDIA[name]
    return XML if name.endswith("+xml") else JSON if name.endswith("+json") else None


def extension(path: str | None) -> str | None:
    """The kind that a file name stands for; the ending of a compression is looked through."""
    name = (path or "").replace("\\", "/").rpartition("/")[2].rpartition("!")[2].lower()
    for ending in COMPRESSED:
        name = name.removesuffix(ending)
    stem, dot, ending = name.rpartition(".")
    return EXTENSIONS.get(ending) if dot and stem else None


# --- JSON
def json_like(text: str, start: int, expected: str | None) -> str | None:
    """JSON, JSON Lines, or None for a text that begins with a bracket."""
    if expected == NDJSON:
        return NDJSON
    if text[start] == "{":
        if not PAIRED.match(text, start, start + HEAD):
            return None
        if json_lines(text, start):
            return NDJSON
        return None if expected != JSON and leading_object(text, start) else JSON
    if not LISTED.match(text, start, start + HEAD):
        return None
    if expected == JSON or text[start + 1 : start + 64].lstrip()[:1] in ("{", "["):
        return JSON
    return JSON if (parses(text) if len(text) < WHOLE else text[-64:].rstrip().endswith("]")) else None


def leading_object(text: str, start: int) -> bool:
    """Whether only the first line is JSON; flattened pages begin so when a script's data was taken for text."""
    end = text.find("\n", start)
    if end < 0 or text[end - 64 : end].rstrip()[-1:] != "}" or not text[end : end + HEAD].strip():
        return False
    return end - start < WHOLE and parses(text[start:end]) and not (len(text) < WHOLE and parses(text))


def parses(text: str) -> bool:
    """Whether this is JSON; nesting beyond the parser's own limit counts as no."""
    import orjson  # only texts that begin with a bracket pay for it

    try:
        orjson.loads(text)
    except ValueError:
        return False
    return True


def json_lines(text: str, start: int) -> bool:
    """Whether each of the first lines opens an object of its own; only the ends of a line are looked at."""
    opened = 0
    for _ in range(8):
        end = text.find("\n", start)
        line = text[start : min(end if end >= 0 else len(text), start + 64)].strip()
        if line:
            if not PAIRED.match(line) and line != "{}":
                closed = line[:1] == "{" and '"' in line[:3]  # a key longer than the look
                if not closed:
                    return opened >= 2  # a broken line among good ones
            opened += 1
        if end < 0:
            break
        start = end + 1
    return opened >= 2


# --- markup
def markup(text: str, head: str, expected: str | None) -> str | None:
    """HTML, XHTML or XML, or None for text without a page's structure."""
    if head[0] == "<":
        at, doctype, xml = prolog(head)
        if doctype == "html":
            return XHTML if xml else HTML
        root = ROOT.match(head, at) or LOOSE_ROOT.match(head, at)
        if (found := by_root(text, root, doctype, xml=xml, expected=expected)) is not None:
            return found
        if xml or doctype:
            return XML
    if expected == HTML and (ANY_TAG.search(head) or LOOSE_ROOT.match(head)):
        return HTML
    if expected == XML and head[0] == "<":
        return XML
    return HTML if is_page(text, head) else None


def prolog(head: str) -> tuple[int, str, bool]:
    """Where the root element begins, its name by the document type, and whether an XML declaration stands first."""
    at, doctype, xml = 0, "", False
    while found := PROLOG.match(head, at):
        opening = found[0].lstrip("\ufeff \t\r\n")
        begin = found.end() - len(opening)
        if opening == "<!--":
            end = head.find("-->", begin + 4)
            at = end + 3
        elif opening == "<?":
            xml = xml or head.startswith("<?xml ", begin)
            end = head.find(">", begin)
            at = end + 1
        else:
            if (named := DOCTYPE.match(head, begin)) and not doctype:
                doctype = named[1].lower()
            at = end = doctype_end(head, begin)
        if end < 0:
            return len(head), doctype, xml
    return at, doctype, xml


def doctype_end(text: str, begin: int) -> int:
    """The place after a <!DOCTYPE ...>, its internal subset included; -1 when it does not end."""
    close = text.find(">", begin)
    subset = text.find("[", begin, close if close >= 0 else len(text))
    if subset >= 0:
        close = text.find("]", subset)
        close = text.find(">", close) if close >= 0 else -1
    return close + 1 if close >= 0 else -1


def by_root(text: str, root: re.Match[str] | None, doctype: str, *, xml: bool, expected: str | None) -> str | None:
    """What the root element says, None when it says nothing."""
    if root is None:
        return None
    name = root[1]
    whole = root.re.groups > 1  # ROOT, not LOOSE_ROOT
    rest = root[2] if whole else ""
    low = name.lower()
    if XHTML_SPACE in rest and ":" not in name:
        return XHTML if xml else HTML
    if doctype and doctype != low.rpartition(":")[2] and low not in HTML_NAMES:
        return XML
    foreign = "xmlns" in rest and XHTML_SPACE not in rest and low not in ("html", "body")
    if xml or doctype:
        if low in XHTML_NAMES and not foreign:
            return XHTML if xml else HTML
        return XML
    if expected == XML or foreign or low in XML_NAMES:
        if low in ("html", "head", "body") or (expected != XML and low in HTML_NAMES and not foreign):
            return HTML
        return XML
    if low in ("html", "head", "body") or (low in HTML_NAMES and BLOCK_TAG.match(root[0].lstrip("\ufeff \t\r\n"))):
        return HTML if low in ("html", "head", "body") or expected == HTML or tagged(text[:HEAD]) else None
    if low in HTML_NAMES:
        return None
    return XML if whole and text[-256:].rstrip().endswith(f"</{name}>") else None


def is_page(text: str, head: str) -> bool:
    """Whether this is a page or a fragment of one; a text about HTML, or with a few inline tags, is neither."""
    if "<" not in head:
        return False
    if (found := PAGE_START.search(head, 0, 2048)) and (found.start() == 0 or tagged(head[found.start() :])):
        return True
    return tagged(head) and (head[0] == "<" or PAGE_END.search(text, max(0, len(text) - 512)) is not None)


def tagged(head: str) -> bool:
    """Whether block tags carry the text: most lines hold one, or they are a quarter of the characters.

    Of pages about HTML, flattened, up to 55 % of the lines show a tag; those of a fragment all do.
    """
    tags = BLOCK_TAG.findall(head)
    if not tags:
        return False
    lines = [line for line in head.split("\n") if line and not line.isspace()]
    with_tag = sum(1 for line in lines if BLOCK_TAG.search(line))
    share = 2 if head[0] == "<" else 1.33
    return with_tag * share >= len(lines) or (len(tags) >= 20 and sum(map(len, tags)) * 4 >= len(head))


# --- messages
# What only the machines on a message's way write; a page or a letter that prints a message's head shows none of them.
TRANSPORT = frozenset(
    "received return-path message-id delivered-to mime-version newsgroups content-transfer-encoding dkim-signature "
    "x-mailer x-received arc-seal authentication-results in-reply-to references list-id list-unsubscribe".split()
)
PEOPLES = frozenset("from sender to subject date reply-to cc".split())
FIELD_NAME = lazy(r"[!-9;-~]{1,76}[ \t]?")
MBOX_LINE = lazy(r">?From [^\n]*\d\d:\d\d[^\n]*\n")
APPLE_LINE = lazy(r"\d{1,10}[ \t]*\r?\n")


def is_message(head: str, *, named: bool = False) -> bool:
    r"""Whether a text begins with the headers of a message; a file that is `named` so needs to show less.

    >>> is_message("From: a@example.org\nSubject: b\nMessage-ID: <c@example.org>\n\nd")
    True
    >>> is_message("From: Jane\nTo: John\nSubject: Bread\n\nPlease buy some.")
    False
    """
    posted = head.startswith(("From ", ">From "))
    first = MBOX_LINE.match(head) if posted else APPLE_LINE.match(head) if named else None
    if first:
        head, named = head[first.end() :], True
    name, colon, _ = head[:80].partition(":")
    if not colon or not FIELD_NAME.fullmatch(name):  # nearly every text leaves here
        return False
    names: set[str] = set()
    for line in head.split("\n"):
        if not line.strip():
            break
        if line[0] in " \t":
            continue
        name, colon, _ = line.partition(":")
        if not colon or not FIELD_NAME.fullmatch(name):
            return False
        names.add(name.rstrip().lower())
    return bool(names & (TRANSPORT | PEOPLES)) if named else bool(names & TRANSPORT and len(names & PEOPLES) > 1)


# --- Markdown
def is_markdown(head: str) -> bool:
    r"""Whether there are two clear kinds of marks; bullets and emphasis alone prove nothing, plain text has them too.

    >>> is_markdown("# One\n\nSee [the page](https://example.org/).\n"), is_markdown("* one\n* two\n")
    (True, False)
    """
    if head.startswith("---") and FRONT.match(head):
        return True
    sample = head[:MARKS]
    headings = len(HEADING.findall(sample)) if "# " in sample else 0
    fences = "```" in sample and len(FENCE.findall(sample)) > 1
    links = len(LINK.findall(sample)) if "](" in sample else 0
    strong = "**" in sample and bool(STRONG.search(sample))
    clear = (headings > 0) + fences + (links > 0) + strong
    if clear == 1 and (headings > 1 or links > 1 or fences):
        clear += bool(SOFT.search(sample))
    return clear > 1

"""XML: documents become blocks and hints, data is refused, nothing is expanded, fetched or lost."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleanse.core.types import Document, Failure, Origin
from cleanse.readers.xml import read_xml

P = "The ministry announced on Thursday that both chambers approved the agreement. "
LAUGHS = "".join(f'<!ENTITY l{i} "{f"&l{i - 1};" * 10}">' for i in range(1, 10))


def document(text: str) -> Document:
    read = read_xml(text, Origin())
    assert isinstance(read, Document)
    return read


def blocks(text: str) -> list[tuple[str, str, str]]:
    return [(block.kind, block.hint, block.text) for block in document(text).blocks]


def hints(text: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for hint in document(text).hints:
        found.setdefault(hint.name, []).append(hint.value)
    return found


@pytest.mark.parametrize(
    "text, says",
    [
        (f"<rss><channel><item><description>{P}</description></item></channel></rss>", "RSS feed"),
        (f'<feed xmlns="http://www.w3.org/2005/Atom"><entry>{P}</entry></feed>', "Atom feed"),
        (f'<rdf:RDF xmlns:rdf="r"><item>{P}</item></rdf:RDF>', "RDF"),
        ("<?xml version='1.0'?><urlset><url><loc>x</loc></url></urlset>", "site map"),
        ("<sitemapindex><sitemap/></sitemapindex>", "site maps"),
        (f"<svg><text>{P}</text></svg>", "drawing"),
        (f"<plist><dict><key>{P}</key></dict></plist>", "property list"),
        (f"<xs:schema><xs:documentation>{P}</xs:documentation></xs:schema>", "schema"),
        (f"<wsdl:definitions>{P}</wsdl:definitions>", "service"),
        (f"<opml><body><outline>{P}</outline></body></opml>", "outline"),
        ("<config><host>a</host><port>3</port></config>", "data"),
        (f"<books>{f'<book><id>1</id><name>A</name><price>3</price><note>{P}</note></book>' * 5}</books>", "data"),
        ("<a/>", "no text"),
        ("", "no text"),
        ("<a>x</a>", "data"),
    ],
)
def test_data_is_refused_with_a_way(text: str, says: str) -> None:
    read = read_xml(text, Origin(path="a.xml"))

    assert isinstance(read, Failure)
    assert (read.code, read.stage, read.origin.path) == ("INP202", "parse", "a.xml")
    assert says in read.message


@pytest.mark.parametrize(
    "text",
    [
        f'<!DOCTYPE r [<!ENTITY l0 "lol">{LAUGHS}]><doc><p>{P}&l9;</p></doc>',
        f'<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><doc><p>{P}&x;</p></doc>',
        f'<!DOCTYPE r [<!ENTITY % p SYSTEM "http://127.0.0.1:9/p.dtd">%p;]><doc><p>{P}&x;</p></doc>',
        f'<!DOCTYPE r SYSTEM "http://127.0.0.1:9/d.dtd"><doc><p>{P}&x;</p></doc>',
        f'<!DOCTYPE r [<!ENTITY a "]><p>"><!-- > --> ]><doc><p>{P}&a;</p></doc>',
        f'<!DOCTYPE r><!DOCTYPE r [<!ENTITY a "inner">]><doc><p>{P}&a;</p></doc>',
    ],
    ids=["laughs", "file", "parameter", "external", "quoted-end", "second"],
)
def test_nothing_is_expanded_or_fetched(text: str) -> None:
    read = document(text)

    assert read.blocks[-1].text == P.strip()
    assert [problem.code for problem in read.problems] == ["XML101"]


def test_xinclude_is_left_alone() -> None:
    include = '<xi:include href="file:///etc/passwd" parse="text"/>'

    assert document(f"<doc><p>{P}{include}</p></doc>").reading == P.strip()


@pytest.mark.parametrize(
    "inner, text",
    [
        ("If a < b and c > d & e", "If a < b and c > d & e"),
        ("one</b> two", "one two"),
        ("one <b>two", "one two"),
        ("one <![CDATA[<two> &amp; ]]>three", "one <two> &amp; three"),
        ("one <![CDATA[two", "one two"),
        ("one <!-- two --> three <?four?>five", "one three five"),
        ("caf&eacute; &copy; &#233; &#xE9;", "café © é é"),
        ("a&#0;b&#xD800;c&#x110000;d&#99999999999999999999;e", "abc\ufffdd\ufffde"),
        ("a\x00\x08\ufffeb", "ab"),
        ("a&lt;b&gt;c&amp;d", "a<b>c&d"),
        ("<q:r a=1 a='2' a='3' b='>' c=\"4\">x</q:r>", "x"),
    ],
)
def test_malformed_markup_loses_no_text(inner: str, text: str) -> None:
    markup = f"<doc><p>{inner}</p><p>After.</p></doc>"
    if "<![CDATA[two" in inner:
        markup = markup.replace("</p><p>", " ")

    assert document(markup).reading.startswith(text)
    assert document(markup).reading.endswith("After.")


def test_text_after_the_root_is_kept() -> None:
    assert blocks(f"<doc><p>{P}</p></doc><p>More.</p>")[1] == ("paragraph", "", "More.")


JATS = f"""<?xml version="1.0"?><!DOCTYPE article PUBLIC "-//NLM//DTD JATS v1.2//EN" "JATS.dtd">
<article xmlns:xlink="http://www.w3.org/1999/xlink" xml:lang="en"><front>
<journal-meta><journal-title-group><journal-title>Wells</journal-title></journal-title-group>
<publisher><publisher-name>Spring Press</publisher-name></publisher></journal-meta>
<article-meta><article-id pub-id-type="pmid">77</article-id><article-id pub-id-type="doi">10.5555/1</article-id>
<title-group><article-title>On <italic>deep</italic> wells</article-title></title-group>
<contrib-group><contrib contrib-type="author"><name><surname>Moss</surname>
<given-names>Ada</given-names></name></contrib>
<contrib contrib-type="editor"><name><surname>No</surname></name></contrib>
<contrib contrib-type="author"><collab>The Group</collab></contrib></contrib-group>
<pub-date pub-type="collection"><year>1999</year></pub-date>
<pub-date pub-type="epub"><day>4</day><month>3</month><year>2020</year></pub-date>
<abstract><p>Short.</p></abstract></article-meta></front>
<body><sec><label>1</label><title>Start</title><p>{P}<list><list-item><p>One</p></list-item></list>after</p>
<sec><title>Sub</title><disp-quote><p>Quoted.</p></disp-quote></sec>
<table-wrap><label>Table 1</label><caption><title>Depths</title></caption>
<table><tr><th>Well</th><th>m</th></tr><tr><td><p>A</p></td><td/><td>12</td></tr></table></table-wrap>
<code>for x:
    y</code></sec></body>
<back><ref-list><title>References</title><ref><label>2</label><element-citation><person-group><name><surname>Fox</surname>
<given-names>B</given-names></name></person-group><article-title>Ropes</article-title><year>2001</year>
</element-citation></ref></ref-list></back></article>"""


def test_jats_blocks() -> None:
    assert blocks(JATS) == [
        ("heading", "h1", "On deep wells"),
        ("paragraph", "", "Short."),
        ("heading", "h2", "1 Start"),
        ("paragraph", "", P.strip()),
        ("item", "ul/1", "One"),
        ("paragraph", "", "after"),
        ("heading", "h3", "Sub"),
        ("quote", "", "Quoted."),
        ("caption", "", "Table 1 Depths"),
        ("row", "", "Well | m"),
        ("row", "", "A | | 12"),
        ("code", "", "for x:\n    y"),
        ("heading", "h1", "References"),
        ("paragraph", "", "2 Fox B Ropes 2001"),
    ]


def test_jats_hints() -> None:
    assert hints(JATS) == {
        "lang": ["en"],
        "citation_title": ["On deep wells"],
        "citation_publication_date": ["2020-03-04"],
        "citation_author": ["Ada Moss", "The Group"],
        "citation_doi": ["10.5555/1"],
        "citation_pmid": ["77"],
        "citation_journal_title": ["Wells"],
        "citation_publisher": ["Spring Press"],
    }


def test_code_is_verbatim_and_blocks_have_their_place() -> None:
    read = document(JATS)

    assert [read.reading[a:b] for a, b in read.layout.verbatim] == ["for x:\n    y"]
    assert all(read.reading[block.start : block.end] == block.text for block in read.blocks)


def test_tei() -> None:
    text = f"""<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>A Letter</title>
    <author>Jo Ash</author></titleStmt><publicationStmt><publisher>Ash</publisher><date when="1855-05-01">May</date>
    <idno>X1</idno></publicationStmt></fileDesc></teiHeader><text><body><div><head>First</head>
    <p>{P}He read <title>Emma</title>.<lb/>Then left.</p>
    <lg><l>Line one</l><l>Line two</l></lg></div></body></text></TEI>"""

    assert blocks(text) == [
        ("heading", "h2", "First"),
        ("paragraph", "", f"{P}He read Emma.\nThen left."),
        ("line", "", "Line one"),
        ("line", "", "Line two"),
    ]
    assert hints(text)["citation_publication_date"] == ["1855-05-01"]
    assert hints(text)["dc.identifier"] == ["X1"]


def test_federal_register() -> None:
    text = f"""<RULE><PREAMB><AGENCY>DEPARTMENT OF WELLS</AGENCY><SUBJECT>Depth of Wells</SUBJECT></PREAMB>
    <SUPLINF><HD SOURCE="HD1">I. Background</HD><P>The <E T="03">Act</E> says: {P}</P><HD SOURCE="HD2">A. Scope</HD>
    <PRTPAGE P="12"/><P>Text.</P></SUPLINF><FRDOC>[FR Doc. 2020-12345 Filed 1-2-20; 8:45 am]</FRDOC></RULE>"""

    assert [kind + hint for kind, hint, _ in blocks(text)] == [
        "paragraph", "headingh1", "headingh2", "paragraph", "headingh3", "paragraph", "paragraph",
    ]  # fmt: skip
    assert hints(text)["citation_title"] == ["Depth of Wells"]


@pytest.mark.parametrize(
    "text",
    [
        f"<nitf><head><title>No</title></head><body><hedline><hl1>Shown</hl1></hedline><p>{P}</p></body></nitf>",
        f"<article><info><title>Shown</title><date>2020</date></info><para>{P}</para></article>",
        f"<akomaNtoso><meta>no</meta><body><section><heading>Shown</heading><p>{P}</p></section></body></akomaNtoso>",
        f"<memo><title>Shown</title><text>{P}</text></memo>",
    ],
    ids=["nitf", "docbook", "akoma-ntoso", "generic"],
)
def test_other_vocabularies(text: str) -> None:
    assert [block[2] for block in blocks(text)] == ["Shown", P.strip()]


@pytest.mark.parametrize(
    "text",
    [
        "<a>" * 100_000 + "x" + "</a>" * 100_000,
        "<doc>" + "<b>" * 100_000 + P,
        "<doc " + " ".join(f'a{i}="1"' for i in range(300_000)) + f">{P}</doc>",
        "<doc>" + "</x>" * 200_000,
        "<doc>" + "<p>few words</p>" * 260_000,
        "<doc>" + "word " * 1_000_000 + "</doc>",
        "<info>" * 190 + "<author>a</author>" * 20_000,
        "<!DOCTYPE x [" + "<!-- " * 200_000,
        "<!DOCTYPE x [>" * 50_000,
        "<!DOCTYPE x " + "\"'" * 100_000,
        "<![CDATA[" * 100_000,
        "<!--" * 200_000,
        "<?x" * 200_000,
        "<a b='" * 100_000,
        "<" + "a" * 500_000 + " <b",
        "</" + "a" * 500_000 + " <b",
        "&" * 300_000,
        "&#" + "9" * 500_000 + ";",
        '<!DOCTYPE k [<!ENTITY a "' + "a" * 100_000 + '">]><k>' + "&a;" * 50_000 + "</k>",
    ],
    ids=lambda text: f"{text[:12]}-{len(text)}",
)
def test_hostile_xml_is_bounded(text: str) -> None:
    start = time.process_time()

    read_xml(text, Origin())

    assert time.process_time() - start < 10


def test_deep_text_is_kept_and_told() -> None:
    read = document("<doc>" + "<b>" * 5000 + P + "</b>" * 5000 + "<p>After.</p></doc>")

    assert [block.text for block in read.blocks] == [P.strip(), "After."]
    assert [problem.code for problem in read.problems] == ["HTM101"]


@given(st.text(alphabet="<>&;/!?[]-='\" \nabAp#x1", max_size=120))
def test_no_markup_raises_or_breaks_offsets(text: str) -> None:
    read = read_xml(f"<doc><p>{P}</p>{text}", Origin())

    assert isinstance(read, Document)
    assert all(read.reading[block.start : block.end] == block.text for block in read.blocks)
    assert read.blocks[0].text.startswith(P.strip())

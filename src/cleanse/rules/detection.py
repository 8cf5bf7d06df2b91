"""The ways in which a title, a date, a number, a language or another field was found: what `evidence[].method` names."""

from __future__ import annotations

from cleanse.rules.types import Rule

RULES: tuple[Rule, ...] = (
    Rule("TTL010", "title-element", "title", "The <title> of a page, without the name of the site."),
    Rule("TTL011", "title-meta", "title", "A title meant for sharing, such as og:title."),
    Rule("TTL012", "title-structured", "title", "The headline of the page's structured data."),
    Rule("TTL013", "title-heading", "title", "A first-level heading whose words the head of the page repeats."),
    Rule("TTL014", "title-label", "title", "A line that begins with a label such as `Title:`."),
    Rule("TTL016", "title-stated", "title", "The title or subject that front matter or a mail header states."),
    Rule("TTL017", "title-catalogue", "title", "A title for catalogues: citation_title, Dublin Core."),
    Rule("TTL018", "title-subheading", "title", "A heading of the second or third level, for want of a better one."),
    Rule(
        "TTL019",
        "title-ranked",
        "title",
        "The line of a flattened page that is likeliest its title; it stays in the text.",
    ),
    Rule("TTL020", "title-masthead", "title", "A line below a masthead that stays in the text; so does the title."),
    Rule("TTL021", "title-unsupported", "title", "A line above the body without any sign of a header; only a guess."),
    Rule("DAT010", "date-structured", "dateline", "A date of the page's structured data."),
    Rule("DAT011", "date-meta", "dateline", "A date in a meta element."),
    Rule("DAT012", "date-time-element", "dateline", "The date of a <time> element."),
    Rule("DAT013", "date-microdata", "dateline", "A date marked with an itemprop attribute."),
    Rule("DAT014", "date-address", "dateline", "A date in the path of the address."),
    Rule("DAT016", "date-dateline", "dateline", "The date of a press dateline: `MINSK, January 19, 2023 (TASS) —`."),
    Rule(
        "DAT017",
        "date-visible",
        "dateline",
        "A date that readers of the page see, weighed by its place, label and neighbours.",
    ),
    Rule("DAT018", "date-stated", "dateline", "The date that front matter or a mail header states."),
    Rule("DAT019", "date-masthead", "dateline", "A date in a masthead or beside other words above the body."),
    Rule("DID010", "id-meta", "doc-id", "An identifier in the head of a page: citation_doi, DC.identifier."),
    Rule(
        "DID013", "id-in-line", "doc-id", "An identifier in a line above the body that holds more than the identifier."
    ),
    Rule("DID014", "id-cited", "doc-id", "An identifier of another document."),
    Rule("DID015", "id-end-note", "doc-id", "An identifier in the note that ends a document of the Federal Register."),
    Rule("LNG001", "language-html", "other", "The lang attribute of the page, checked against the script of the text."),
    Rule(
        "LNG002",
        "language-stated",
        "other",
        "A language that meta data or a header states, checked against the script.",
    ),
    Rule("LNG003", "language-script", "other", "The script is used for one large language only."),
    Rule(
        "LNG004",
        "language-words",
        "other",
        "The small words of the text, compared with those of the languages of its script.",
    ),
    Rule("TXT010", "author-structured", "byline", "An author of the page's structured data."),
    Rule("TXT011", "author-meta", "byline", "An author in a meta element."),
    Rule("TXT012", "author-microdata", "byline", "An author marked with an itemprop attribute."),
    Rule("TXT013", "author-stated", "byline", "The author or sender that front matter or a mail header states."),
    Rule(
        "TXT014",
        "publisher-structured",
        "publisher",
        "A publisher, site or organisation of the page's structured data.",
    ),
    Rule("TXT015", "publisher-meta", "publisher", "The publisher or the name of the site in a meta element."),
    Rule("TXT016", "section-structured", "breadcrumb", "The breadcrumb of the page's structured data."),
    Rule("TXT017", "section-meta", "breadcrumb", "The section in a meta element."),
    Rule("TXT018", "description-meta", "other", "The description in a meta element or in front matter."),
    Rule("TXT019", "licence-stated", "other", "A licence that the page states for machines."),
    Rule("TXT020", "address-canonical", "other", "The address that the page gives as its own."),
    Rule("TXT021", "address-given", "other", "The address that the input came with."),
    Rule("TXT022", "keywords", "tag-list", "The keywords or tags of the page."),
    Rule("TXT023", "kind-structured", "other", "The type that structured data or og:type states."),
    Rule(
        "TXT024",
        "kind-line",
        "other",
        "A line above the body that names the kind of document, such as `Press release`.",
    ),
)

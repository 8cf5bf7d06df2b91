"""TTL, DAT, DID, TXT: lines of a document's header whose content moves to a field; detect/ finds them."""

from __future__ import annotations

from cleanse.rules.types import Rule

RULES: tuple[Rule, ...] = (
    Rule(
        code="TTL001",
        name="title-line",
        kind="title",
        zone="head",
        why="The line that is the document's title; it moves to `title`.",
        keeps=("1. Introduction", "Remarks by the Minister on the results of the year"),
    ),
    Rule(
        code="DAT001",
        name="date-line",
        kind="dateline",
        zone="head",
        why="A line of the header that holds nothing but the date and time of the document; it moves to `date` and `datetime`.",
        keeps=("On 19 January 2023 the parties met.", "1945"),
    ),
    Rule(
        code="DAT002",
        name="date-mention",
        kind="dateline",
        why="Another place that states the date; it is evidence only, and its line stays.",
        keeps=("The talks began on 3 May 2021.", "May 2021 was dry."),
    ),
    Rule(
        code="DID001",
        name="id-line",
        kind="doc-id",
        zone="head",
        why="A line of the header that holds nothing but the document's own number; it moves to `doc_id`.",
        keeps=("See document A/75/1 for details.", "Resolution 1325 remains in force."),
    ),
    Rule(
        code="TXT001",
        name="agency-line",
        kind="publisher",
        zone="head",
        why="A line of the header that names the issuing body; it moves to `publisher`.",
        keeps=("The Ministry of Finance said on Friday that it agrees.", "Ministry of Silly Walks (1970)"),
    ),
    Rule(
        code="TXT002",
        name="section-line",
        kind="breadcrumb",
        zone="head",
        why="A line of the header that names the section of the site; it moves to `section`.",
        keeps=("Weapons of mass destruction were not found.", "Chapter I. General provisions"),
    ),
    Rule(
        code="TXT003",
        name="byline",
        kind="byline",
        zone="head",
        why="A line of the header that names who wrote the text; it moves to `authors`.",
        keeps=("By the end of the year, prices had doubled.", "By Force of Arms"),
    ),
)

"""The doubts a record can carry in `issues`: codes, how grave they are, what they mean."""

from __future__ import annotations

from typing import Literal, NamedTuple


class ProblemRow(NamedTuple):
    """One row of the table of doubts; `why` is what `cleanse rules CODE` prints."""

    code: str
    name: str
    level: Literal["info", "warning", "error"]
    why: str


PROBLEMS: tuple[ProblemRow, ...] = (
    ProblemRow(
        "TXT101", "replacement-characters", "warning",
        "Some bytes mean nothing in the encoding of the input; each of them became U+FFFD.",
    ),
    ProblemRow(
        "TXT102", "wrong-declaration", "info",
        "The input or its server names an encoding that its bytes contradict; the bytes were believed.",
    ),
    ProblemRow(
        "TXT103", "uncertain-encoding", "warning",
        "Nothing names the encoding and the statistics are weak; --encoding settles it.",
    ),
    ProblemRow("TXT110", "truncated", "warning", "The input seems to be cut off before its end."),
    ProblemRow(
        "TXT111", "mojibake-suspected", "warning",
        "The text looks as if it had been decoded with the wrong encoding before it came here.",
    ),
    ProblemRow(
        "TXT112", "control-characters", "info",
        "The text holds control characters or terminal escapes; they are left out of the clean text.",
    ),
    ProblemRow("TXT113", "mixed-kinds", "info", "Name or declared type and content disagree; the content decided."),
    ProblemRow("TXT114", "very-long-line", "info", "A line is longer than people write; nothing tells its parts apart."),
    ProblemRow(
        "TXT120", "long-lines-guard", "warning",
        "The learned model took much of what stands in long lines for chrome; removed[] shows it, --regime light spares it.",
    ),
    ProblemRow("TXT130", "fragment", "info", "The text is a fragment or an empty shell rather than a document."),
    ProblemRow(
        "HTM101", "depth-capped", "info",
        "Elements are nested deeper than any real page; the structure below the cap was flattened, its text kept.",
    ),
    ProblemRow(
        "HTM102", "attributes-capped", "info",
        "A tag has more attributes than any real page; those beyond the cap were not looked at.",
    ),
    ProblemRow("HTM103", "deeply-nested", "info", "Elements are nested deeper than in real pages; all of them were read."),
    ProblemRow(
        "HTM110", "embedded-text", "info",
        "The page shows no text of its own; what the data for its scripts holds was read instead.",
    ),
    ProblemRow(
        "XML101", "entities-ignored", "info",
        "References to entities that only a document type could define were left out; none is ever expanded or fetched.",
    ),
    ProblemRow("EML101", "attachments-ignored", "info", "The message has attachments; only its text was read."),
    ProblemRow(
        "EML102", "parts-left-out", "warning",
        "The message shows parts of several kinds, a page and plain text; those unlike the first were not read.",
    ),
    ProblemRow("EML103", "no-text-part", "info", "Nothing in the message is text: only pictures, files or nothing at all."),
    ProblemRow("DAT101", "ambiguous-order", "warning", "A numeric date can be read day first or month first."),
    ProblemRow("DAT102", "several-dates", "info", "Several dates could be the publication date and none is clearly it."),
)  # fmt: skip
PROBLEM_BY_CODE = {row.code: row for row in PROBLEMS}

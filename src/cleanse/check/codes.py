"""What `cleanse check` can find: one row per code, with the reason and the way out."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from cleanse.core.record import Severity


class Check(NamedTuple):
    """One row of the table of findings; `hint` says what to try."""

    code: str
    name: str
    severity: Severity
    why: str
    hint: str


_MADE_HERE = "make the record again with `cleanse`, or correct the value by hand"
_EDITED = "the record was edited after it was made: make it again with `cleanse`"
_LINES = "write one record per line; `jq -c . FILE` does that"

CHECKS = (
    # The line
    Check("SCH001", "not-json", "error", "The line is not JSON, so no program can read it.", _LINES),
    Check("SCH002", "blank-line", "warning", "One line is one record; a blank line is none.", "delete the line"),
    Check("SCH003", "not-an-object", "error", "A record is a JSON object, not a list, string or number.", _LINES),
    Check("SCH004", "not-utf-8", "error", "JSON is UTF-8; other bytes make readers stop.", "save the file as UTF-8"),
    Check("SCH005", "duplicate-key", "error", "Readers differ in which of two keys they take.", "leave one of them"),
    Check("SCH006", "cut-short", "error", "The line ends before its record does.", f"write the file again: {_LINES}"),
    Check(
        "SCH007", "byte-order-mark", "warning", "A mark before the first brace makes JSON readers stop.",
        "save the file as UTF-8 without a byte order mark",
    ),
    Check(
        "SCH008", "no-records", "warning", "A check of nothing succeeds without saying anything.",
        "look at what should have written the records",
    ),
    Check(
        "SCH009", "other-version", "error", "Each version of the schema has its own rules.",
        "check with the version of `cleanse` that made the record, or make it again",
    ),
    # The schema
    Check("SCH010", "other-type", "error", "A record is a document or an error.", "set it to one of the two"),
    Check("SCH011", "missing-key", "error", "Every key is there, so that columns stay.", "add it; null if unknown"),
    Check("SCH012", "unknown-key", "error", "Keys that the schema does not have belong into `x`.", "move it into `x`"),
    Check("SCH013", "wrong-type", "error", "The value is of another type than the schema says.", _MADE_HERE),
    Check("SCH014", "not-allowed", "error", "The schema lists the values; this is none.", "use one of those listed"),
    Check("SCH015", "wrong-form", "error", "The value does not have the form the schema asks for.", _MADE_HERE),
    Check("SCH016", "out-of-range", "error", "The value is too small, too large, too long or empty.", _MADE_HERE),
    Check("SCH019", "other-rejection", "error", "The schema rejects the value.", _MADE_HERE),
    # What a schema cannot say
    Check("SCH101", "text-digest", "error", "content_sha256 is not the digest of the text.", _EDITED),
    Check("SCH102", "char-count", "error", "char_count is not the length of the text.", _EDITED),
    Check("SCH103", "word-count", "warning", "word_count is not what this version counts in the text.", _EDITED),
    Check("SCH104", "span-backwards", "error", "A span ends before it begins.", _MADE_HERE),
    Check("SCH105", "spans-overlap", "error", "The spans of a list are sorted and do not overlap.", _MADE_HERE),
    Check("SCH106", "removed-length", "error", "A removed text is not as long as its span.", _MADE_HERE),
    Check("SCH107", "impossible-day", "error", "The calendar has no such day.", "correct the day, or leave it out"),
    Check("SCH108", "day-and-time", "error", "date and datetime speak of different days.", "correct one of the two"),
    Check("SCH109", "own-id", "warning", "doc_id is not among the ids.", _MADE_HERE),
    Check("SCH110", "input-digest", "error", "id names other bytes than source does.", _EDITED),
    Check("SCH111", "scheme-alone", "warning", "doc_id_scheme says what doc_id is, and there is none.", _MADE_HERE),
    Check("SCH112", "relative-url", "error", "A URL without a scheme and a host leads nowhere.", _MADE_HERE),
    Check("SCH113", "more-than-a-line", "warning", "A title is one line without blanks around it.", _MADE_HERE),
    Check("SCH114", "no-such-codec", "error", "No codec has this name; the input cannot be read again.", _MADE_HERE),
    Check("SCH115", "empty-with-text", "error", "The status says that there is no text, and there is.", _EDITED),
    Check(
        "DUP001", "duplicate-id", "warning", "Two records have the same id: joins and look-ups take one of them.",
        "leave one of the two, or name records by `--id path`",
    ),
)  # fmt: skip
BY_CODE = {row.code: row for row in CHECKS}

# The codes of core.errors that a check can give: what to try.
INPUT_HINTS = {
    "INP001": "look for a slip of the pen in the path",
    "INP002": "look at the permissions of the file",
    "INP003": "name a regular file, or pipe the data in",
    "INP004": "give a larger --max-bytes, and see that each record has a line of its own",
    "INP005": "fetch or pack the file again",
}

# Which code a keyword of the schema belongs to.
KEYWORDS = {
    "required": "SCH011",
    "additionalProperties": "SCH012",
    "type": "SCH013",
    "enum": "SCH014",
    "const": "SCH014",
    "pattern": "SCH015",
    "not": "SCH015",
    "minimum": "SCH016",
    "maximum": "SCH016",
    "minLength": "SCH016",
    "maxLength": "SCH016",
    "minItems": "SCH016",
    "maxItems": "SCH016",
}

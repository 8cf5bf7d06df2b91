"""What stands around the text of a message: earlier messages, signatures, list footers. Only messages are looked at."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleanse.core.lazy import lazy
from cleanse.core.types import Block, Document, Removal
from cleanse.rules import BY_CODE
from cleanse.rules.mail_words import (
    ABOUT,
    CONFIDENTIAL,
    DEVICE,
    FOOTER_LINE,
    FORWARDED,
    ORIGINAL,
    PROGRAM,
    QUOTE_NAMES,
    RULER,
    SENT_FROM,
    SIGNATURE_NAMES,
    STRONG_FOOTER,
    WHEN,
    WHO,
    WHOM,
    WROTE,
)

MESSAGE = "message/rfc822"
INTRODUCTION = 300  # characters of the line that names whom a quotation comes from
JOINED = 3  # blocks that such a line may be broken into
SIGNATURE = 15  # lines below the `-- ` line; the netiquette says four
SIGNATURE_LINE = 300  # characters; a longer line is text
FOOTER = 15  # lines that the software of a list adds
NOTICE = (60, 3000)  # characters of a notice of confidentiality
START = 150  # characters of it in which it speaks of the message
HEAD = 8  # lines of the copied headers of an earlier message

QUOTED = lazy(r"(?:[^\W\d_]{1,4})?>")
PROMPT = lazy(r">>> |\.\.\. ")
INITIALS = lazy(r"[^\W\d_a-z]{1,4}>")
SEPARATOR = lazy(r"[-_=*\s]{2,40}([^-_=*\n][^\n]{3,50}?)[-_=*:\s]{2,40}")
LABELLED = lazy(r"\W{0,4}([^\W\d_](?:[^\W\d_]|[ '-]){0,18}?)\*{0,2}\s?[:：]\*{0,2}\s?(\S.*)?", re.DOTALL)
PLACE_OR_TIME = lazy(r"[\w.+-]+@[\w-]+\.\w|\d{1,2}[:.]\d\d")
SENT = lazy(
    r"[-–—•\s]*(?:" + "|".join(row.format(d=DEVICE, p=PROGRAM) for row in SENT_FROM) + r")[.!]?(?: https?://\S+)?",
    re.IGNORECASE,
)
VERB = lazy(r"(?<!\w)(?:" + "|".join(map(re.escape, WROTE)) + r")(?!\w)", re.IGNORECASE)
EASTERN_VERB = lazy(r"写道|寫道|のメール|書きました|님이 작성|작성")


def removals(document: Document) -> Iterator[Removal]:
    """What of a message is no part of it; nothing where nothing else would be left, as in a message handed on."""
    if document.origin.media_type != MESSAGE:
        return
    found = Finder(document)
    gone = found.gone()
    left = (block for index, block in enumerate(document.blocks) if index not in gone)
    if any(character.isalnum() for block in left for character in block.text):
        for index, code in sorted(gone.items()):
            block = document.blocks[index]
            yield Removal(code, block.start, block.end, BY_CODE[code].confidence)


def without(document: Document, gone: tuple[Removal, ...]) -> Document:
    """The message without those blocks, as the other passes see it: nothing that is quoted makes a line chrome or text.

    A page keeps all its blocks, since its containers count them.
    """
    if not gone or document.layout.features:
        return document
    starts = {removal.start for removal in gone}
    return document._replace(blocks=tuple(block for block in document.blocks if block.start not in starts))


class Finder:
    """Looks through the blocks of one message; every step adds to what is gone."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.blocks = document.blocks
        self.codes: dict[int, str] = {}

    def gone(self) -> dict[int, str]:
        """The code of each block that goes."""
        self._elements()
        self._armour()
        self._quotations()
        self._earlier()
        self._tail()
        return self.codes

    def _take(self, first: int, last: int, code: str) -> None:
        """Give the blocks [first, last) a code, unless they have one."""
        for index in range(first, last):
            self.codes.setdefault(index, code)

    # --- pages

    def _elements(self) -> None:
        """The elements of a page in which mail programs put quotations and signatures; not those of a forward."""
        for container in self.document.layout.containers:
            names = container.names.split()
            if SIGNATURE_NAMES.intersection(names):
                self._take(container.first, container.last, "CHR704")
            elif QUOTE_NAMES.intersection(names) and not self._forwards(container.first):
                self._take(container.first, container.last, "CHR701")

    def _forwards(self, index: int) -> bool:
        """Whether a message that is handed on begins here."""
        if any(hint.source == "mail" and hint.name == "forwarded" for hint in self.document.hints):
            return True
        return any(FORWARDED.fullmatch(block.text) for block in self.blocks[max(0, index - 2) : index + 2])

    # --- armour

    def _armour(self) -> None:
        begin = -1
        for index, block in enumerate(self.blocks):
            if not block.text.startswith("-----"):
                continue
            if block.text.startswith("-----BEGIN PGP SIGNED MESSAGE"):
                last = index + 1
                while last < len(self.blocks) and self.blocks[last].text.startswith("Hash:"):
                    last += 1
                self._take(index, last, "CHR708")
            elif block.text.startswith("-----BEGIN PGP SIGNATURE"):
                begin = index
            if begin >= 0 and "-----END PGP SIGNATURE-----" in block.text:
                self._take(begin, index + 1, "CHR708")
                begin = -1

    # --- quotations

    def _quotations(self) -> None:
        """Lines that begin with the mark of a quotation, and the lines that introduce them."""
        quoted = [is_quoted(block) for block in self.blocks]
        first = 0
        while first < len(quoted):
            if not quoted[first]:
                first += 1
                continue
            last = first
            while last < len(quoted) and quoted[last]:
                last += 1
            top = self._introduction(first)
            session = all(PROMPT.match(block.text) for block in self.blocks[first:last])
            if top < first or not session:  # a session of Python looks like a quotation of a quotation
                self._take(top, first, "CHR702")
                self._take(first, last, "CHR701")
            first = last
        if self.document.layout.features:
            self._cited()

    def _cited(self) -> None:
        """The quotations of a page below a line that introduces one."""
        for container in self.document.layout.containers:
            if container.tag == "blockquote" and (top := self._introduction(container.first)) < container.first:
                self._take(top, container.first, "CHR702")
                self._take(container.first, container.last, "CHR701")

    def _introduction(self, first: int) -> int:
        """The first of the blocks right above that introduce the quotation at `first`; `first` itself for none."""
        for count in range(1, JOINED + 1):
            top = first - count
            if top < 0 or top in self.codes or (count > 1 and self._parted(top + 1)):
                break
            text = " ".join(block.text for block in self.blocks[top:first])
            if introduces(text) and (count == 1 or not ends_sentence(self.blocks[top].text)):
                return top if count > 1 or top == 0 or not self._goes_on(top) else top - 1
        return first

    def _goes_on(self, top: int) -> bool:
        """Whether the line above begins the introduction: "On Monday, 2 January 2023, Jane Doe" and then "wrote:"."""
        return (
            top - 1 not in self.codes
            and len(self.blocks[top].text) < 40
            and PLACE_OR_TIME.search(self.blocks[top - 1].text) is not None
            and PLACE_OR_TIME.search(self.blocks[top].text) is None
            and len(self.blocks[top - 1].text) < 120
            and not ends_sentence(self.blocks[top - 1].text)
        )

    # --- earlier messages below

    def _earlier(self) -> None:
        """An earlier message without marks: everything from its separator, its headers or its introduction on."""
        for index, block in enumerate(self.blocks):
            if index in self.codes:
                continue
            if is_original(block.text):
                top = index
            elif self._heads(index):
                top = index - 1 if index and RULER.fullmatch(self.blocks[index - 1].text) else index
            elif self._introduces_all(index):
                self._take(index, index + 1, "CHR702")
                top = index + 1
            else:
                continue
            if self._forwards(top):
                return
            quoted_below = any(self.codes.get(place) == "CHR701" for place in range(top + 1, len(self.blocks)))
            self._take(top, top + 1 if quoted_below else len(self.blocks), "CHR703")
            if not quoted_below:
                return

    def _heads(self, first: int) -> bool:
        """Whether the copied headers of an earlier message begin here: who, when, to whom, about what."""
        kinds = set()
        text = "\n".join(block.text for block in self.blocks[first : first + HEAD])
        for number, line in enumerate(text.split("\n")[:HEAD]):
            label = LABELLED.match(line)
            kind = kind_of(label[1]) if label else ""
            if not kind or (number == 0 and kind != "who"):
                break
            kinds.add(kind)
        return "who" in kinds and "when" in kinds and len(kinds) > 2

    def _introduces_all(self, index: int) -> bool:
        """Whether a line introduces an unmarked earlier message: it must name an address or a time of day."""
        text = self.blocks[index].text
        below = self.blocks[index + 1 :]
        return (
            introduces(text)
            and PLACE_OR_TIME.search(text) is not None
            and any(character.isdigit() for character in text)
            and bool(below)
            and not any(is_quoted(block) for block in below)
        )

    # --- the end

    def _tail(self) -> None:
        """From the end upwards: list footers, notices, signatures, in any order."""
        last = len(self.blocks)
        while True:
            while last and last - 1 in self.codes:
                last -= 1
            top, code = self._last_part(last)
            if top == last:
                return
            self._take(top, last, code)

    def _last_part(self, last: int) -> tuple[int, str]:
        """Where the last part of the blocks before `last` begins if it is no text, and its code."""
        for finder, code in (
            (self._footer, "CHR705"),
            (self._sent, "CHR706"),
            (self._notice, "CHR707"),
            (self._signature, "CHR704"),
        ):
            top = finder(last)
            if 0 <= top < last:
                return top, code
        return last, ""

    def _footer(self, last: int) -> int:
        """The first block of a list footer that reaches to `last`: a ruler or a line of such software, and the rest."""
        top, strong = last, False
        for index in range(last - 1, max(-1, last - 1 - FOOTER), -1):
            text = self.blocks[index].text
            if index in self.codes:
                break
            if FOOTER_LINE.fullmatch(text) and len(text) < SIGNATURE_LINE:
                top, strong = index, strong or STRONG_FOOTER.match(text) is not None
            elif strong and (RULER.fullmatch(text) or text in ("--", "---")):
                return index
        return top if strong and last - top <= FOOTER else last

    def _sent(self, last: int) -> int:
        return last - 1 if last and SENT.fullmatch(self.blocks[last - 1].text) else last

    def _notice(self, last: int) -> int:
        """The first block of a notice of confidentiality at the end: the lines of its paragraph, and its heading."""
        if not last:
            return last
        top = last - 1
        while top and not self._parted(top) and top not in self.codes:
            top -= 1
        text = " ".join(block.text for block in self.blocks[top:last])
        if not is_notice(text):
            return last
        above = self.blocks[top - 1].text if top else ""
        if top and len(above) < 60 and re.search(r"confidential|disclaimer|privileg|vertraulich|notice", above.lower()):
            top -= 1
        return top

    def _parted(self, index: int) -> bool:
        """Whether a blank line, or the border of a page's block, stands above a block."""
        between = self.document.reading[self.blocks[index - 1].end : self.blocks[index].start]
        return bool(self.document.layout.features) or between.count("\n") > 1

    def _signature(self, last: int) -> int:
        """The `-- ` line above the last lines."""
        for index in range(last - 1, max(-1, last - 2 - SIGNATURE), -1):
            text = self.blocks[index].text
            if text == "--":
                return index
            if index in self.codes or len(text) > SIGNATURE_LINE:
                return last
        return last


def is_quoted(block: Block) -> bool:
    """Whether a line is marked as a quotation: `> `, or the initials of who is quoted, `JD> `."""
    return (block.kind == "quote" and block.text[:1] == ">") or INITIALS.match(block.text) is not None


def introduces(text: str) -> bool:
    """Whether a line names who wrote what follows, in the words of mail programs.

    >>> introduces("On Mon, 2 Jan 2023 at 10:04, Jane Doe <jane@example.org> wrote:"), introduces("They wrote to us.")
    (True, False)
    """
    if len(text) > INTRODUCTION or text[-1:] not in (":", "："):
        return EASTERN_VERB.search(text[-12:]) is not None and any(c.isdigit() for c in text)
    if VERB.search(text) is None and EASTERN_VERB.search(text) is None:
        return False
    return any(character.isdigit() or character == "@" for character in text) or text.count(" ") < 6


def ends_sentence(text: str) -> bool:
    """Whether a line ends a sentence."""
    return text[-1:] in ".!?…。！？"


def is_original(text: str) -> bool:
    """Whether a line is the separator above an earlier message.

    >>> is_original("-----Original Message-----"), is_original("---------- Forwarded message ---------")
    (True, False)
    """
    found = SEPARATOR.fullmatch(text) if text[:2] in ("--", "__", "==", "**", "- ") else None
    return found is not None and " ".join(found[1].lower().split()).strip(" :") in ORIGINAL


def kind_of(label: str) -> str:
    """What a header's label stands for: who, when, whom, about, or nothing."""
    word = label.lower().strip()
    for kind, words in (("who", WHO), ("when", WHEN), ("whom", WHOM), ("about", ABOUT)):
        if word in words or word.replace(" ", "") in words:
            return kind
    return ""


def is_notice(text: str) -> bool:
    """Whether a paragraph says that the message is confidential and for whom it is meant."""
    if not NOTICE[0] <= len(text) <= NOTICE[1]:
        return False
    low = text.lower()
    return any(
        any(word in low[:START] for word in what)
        and any(word in low for word in how)
        and any(word in low for word in whom)
        for what, how, whom in CONFIDENTIAL
    )


__all__ = ["introduces", "is_notice", "is_original", "removals", "without"]

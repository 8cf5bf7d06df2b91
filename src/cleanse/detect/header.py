"""The header of a flat text: the lines above the body, and what each of them is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from operator import itemgetter
from typing import NamedTuple

from cleanse.core.lazy import lazy
from cleanse.core.text import lines
from cleanse.core.types import Block, Document
from cleanse.detect.dates import Found, scan
from cleanse.rules.match import named

LONG = 160  # characters; titles of official documents can be longer, but they do not end in sentence punctuation
VERY_LONG = 400  # no title is so long, however it ends
MOST_LINES = 200  # a page with more short lines above its first paragraph is a listing, not a header
MOST_DATES = 3  # different date lines above the body; with more it is a listing
SHORT_LINE = 200  # characters; longer lines are looked at for dates only

ENDS = ".!?…。！？:;"
BLANK = "".join(map(chr, range(33))) + "\x7f\xa0\u2003\u3000\ufeff"  # white space and control characters around a line
CLOSERS = " \t\"'”’»)]*_"
TWO_SENTENCES = lazy(r"[^\W\d_]{3}[.!?]['\"”’)]?\s+['\"“‘(]?[^\W\d_a-z]")
SALUTATION = lazy(
    r"(?:dear|mr|mrs|ms|madam|sir|ladies|gentlemen|friends|colleagues|excellenc\w+|comrades|distinguished|esteemed|"
    r"sehr geehrte\w?|liebe\w?|уважаем\w+|дорогие|коллеги|chers?|ch[eè]res?|mesdames|messieurs|estimad\w+|se[ñn]or\w*|"
    r"caros?|prezad\w+|hi|hello)\b[^.:;!?]{0,80}[,!:]",
    re.IGNORECASE,
)
SPEAKER = lazy(r"(?:question|answer|moderator|q|a|вопрос|ответ|frage|antwort|pregunta|respuesta)\s?:", re.IGNORECASE)
RULER = lazy(r"[\W_]{3,}")

# Words that may stand beside a date on a line that holds nothing else.
DATE_WORDS = frozenset(
    """first originally last date published posted updated modified revised reviewed issued released created filed
    added printed dated time publication release veröffentlicht erstellt aktualisiert geändert stand datum publié
    mis à jour modifié publicado actualizado fecha pubblicato aggiornato data publicação atualizado опубликовано
    обновлено дата gepubliceerd opublikowano 发布时间 发布日期 日期 时间 来源 更新 公開日 最終更新 am um uhr on at
    the le el il den vom du of de m d gada года год г år kl hr hrs hours local edt est pdt pst cet cest gmt utc bst
    ist msk mst cst th st nd rd mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday
    friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi
    vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì
    venerdì sabato domenica segunda terça quarta quinta sexta feira понедельник вторник среда четверг пятница
    суббота воскресенье понеділок вівторок середа четвер п’ятниця субота неділя""".split()
)
WEEKDAY = ("星期", "周", "曜日", "요일")  # parts of the names of the days in Chinese, Japanese and Korean
WORD = lazy(r"[^\W_]+(?:’[^\W_]+)?")
# Parts of words that call a date that of a change. Looking for each costs less than a pattern of all, which would
# have to be compiled at every start.
CHANGED = (
    "updated", "last update", "update:", "last edited", "edited on", "last change", "zuletzt",
    "ultima modifica", "modified", "revised", "reviewed", "aktualisiert", "mise a jour", "actualizad",
    "modificado", "aggiornat", "aggiornamento", "modifica:", "atualizad", "gewijzigd", "bijgewerkt",
    "zaktualizowano", "ostatnio edytow", "aktualizacja", "aktualizov", "aktualizace", "posodobljeno",
    "uppdatera", "oppdatert", "opdateret", "uuendatud", "atnaujint", "atjaunin", "diperbarui", "dikemas kini",
    "actualizat", "eguneratu", "diweddar",
)  # fmt: skip
CHANGED_BEYOND = (  # the same where a text is not ASCII
    "geändert", "letzte änderung", "dernière modification", "última edición", "última modificación",
    "última edição", "последнее изменение", "последняя правка", "最后编辑", "最後編集", "最后修订", "mis à jour",
    "mise à jour", "modifié", "màj", "actualización", "atualização", "обновл", "изменен", "更新", "修改于",
    "aktualizované", "ažurirano", "frissítve", "päivitet", "ενημέρωση", "ενημερώθηκε", "güncelle", "оновлено",
    "актуализ", "ажурирано", "cập nhật", "수정", "업데이트", "แก้ไข", "อัปเดต", "עודכן", "עדכון", "تحديث", "به‌روز",
    "به روز", "بهروز", "अपडेट", "হালনাগাদ",
)  # fmt: skip


def says_changed(text: str) -> bool:
    """If a text calls a date that of a change.

    >>> says_changed("Last updated on"), says_changed("Mis à jour le"), says_changed("Published on")
    (True, True, False)
    """
    low = text.lower()
    return any(map(low.__contains__, CHANGED)) or (not low.isascii() and any(map(low.__contains__, CHANGED_BEYOND)))


NOT_PUBLISHED = lazy(
    r"event|deadline|closing|due|expires?|effective|valid|born|starts?|ends?|join|archived|accessed", re.IGNORECASE
)
PLACE = lazy(r"[^\W\d_a-z][\w.’'-]{1,20}(?:[ ,]+[^\W\d_a-z][\w.’'-]{0,20}){0,2}[,:]?")
PARTICLE = "de|van|von|der|den|la|le|al|el|bin|da|dos|du|y"
NAME = rf"[^\W\d_a-z][\w.’'-]{{0,24}}(?: (?:[^\W\d_a-z][\w.’'-]{{0,24}}|{PARTICLE})){{1,4}}"
BYLINE = lazy(
    rf"(?:by|written by|story by|text by|reported by|von|par|por|di|door|av|af|авторы?|authors?|autor|auteur|autore)"
    rf"(?:\s*:\s*|\s+)({NAME}(?:(?:\s*,\s*|\s+(?:and|und|et|y|e|и|&|en|og|och)\s+){NAME}){{0,5}})(?:\s*[|•·,–—-]\s*(.{{0,80}}))?",
)
BYLINE_WORD = lazy(
    r"(?:by|written by|story by|text by|reported by|von|par|por|di|door|av|af|автор|авторы|author|authors|autor|auteur|"
    r"autore)\b",
    re.IGNORECASE,
)
OFFICE = (
    r"ministry|department|office|embassy|consulate(?:\sgeneral)?|commission|council|parliament|agency|government|secretariat|bureau|"
    r"directorate(?:-general|\sgeneral)?|administration|authority|institute|permanent\smission|mission|delegation|senate|"
    r"bundesministerium|auswärtiges\samt|bundesregierung|bundesrat|minist[eè]re|ministerio|minist[eé]rio|ministero|ministerie|"
    r"ministerstwo|министерство|посольство|правительство|администрация|пресс-служба|міністерство|gouvernement|gobierno|governo|"
    r"ambassade|embajada|white\shouse|kremlin|court|bank|police|university|press\sservice|fund|organi[sz]ation|committee|court"
)
AGENCY = lazy(
    rf"(?:the\s)?(?:[\w.’'&-]{{1,40}}\s){{0,4}}?(?:{OFFICE})"
    rf"(?:(?:,?\s(?:of|for|on|to|and|de|du|des|del|della|da|do|für|der|des|по|и|in|at)\b|,)?(?:[\s,]{{1,3}}[\w.&’'()-]{{1,40}}){{0,14}},?)?"
    r"|(?:the\s)?united\snations(?:\s[\w’'-]+){0,5}|european\s\w+(?:\s\w+)?",
    re.IGNORECASE,
)
OFFICES = frozenset(  # how a word of AGENCY begins that makes a name one of an office, in ASCII
    "mini depa offi emba cons comm coun parl agen gove secr bure dire admi auth inst perm miss dele sena bund gouv "
    "gobi amba whit krem cour bank poli univ pres fund orga unit euro".split()
)
OFFICE_END = lazy(
    rf"\b(?:{OFFICE})(?=$|,|\s(?:of|for|on|to|and|de|du|des|del|della|da|do|für|der|des|по|и|in|at|russia\w*|росси\w*|"
    r"иностранных|spraw)\b)|\bunited nations\b|^european\b|министерство|посольство|bundesministerium",
    re.IGNORECASE,
)
ACT = lazy(
    r"(?:regulation|directive|decision|resolution|recommendation|proposal|opinion|report|act|law)\b", re.IGNORECASE
)
NOT_AGENCY_END = lazy(r"\b(?:of|for|on|to|and|the|in|at|with|by|a|an|der|des|de)$", re.IGNORECASE)
EASTERN_OFFICES = ("部", "局", "院", "办公室", "委员会", "政府", "大使馆", "省", "庁", "부", "청")
LABEL = lazy(
    r"(?:title|subject|headline|titel|betreff|titre|objet|asunto|título|titolo|oggetto|тема|заголовок|标题|題名)\s*[:：]\s*(\S.{2,300})",
    re.IGNORECASE,
)
OCCASION = lazy(  # who spoke where, below the title of a speech
    r"(?:(?:opening|closing|introductory|welcoming?|keynote|prepared)\s)*"
    r"(?:remarks|speech|statement|address|keynote|lecture|intervention|presentation|testimony|interview)\b",
    re.IGNORECASE,
)
PAGE = lazy(
    r"[\[(]{0,3}(?:page|seite|pagina|página|стр\.?|p\.)s?\s{0,3}\d{1,5}(?:\s{0,3}(?:of|von|/|-)\s{0,3}\d{1,5})?[\])]{0,3}\.?",
    re.IGNORECASE,
)
EMPTY_LINE = lazy(r"\n[^\S\n]*\r?\n")
COLUMNS = lazy(r"\S[^\S\r\n]{3,}\S|\.{4,}|\S\t")


DIGIT = lazy(r"[0-9]")


def has_digit(text: str) -> bool:
    """If a text holds a digit of any script.

    >>> has_digit("Chapter 5"), has_digit("Chapter ٥"), has_digit("Chapter V")
    (True, True, False)
    """
    return DIGIT.search(text) is not None or (not text.isascii() and any(map(str.isdigit, text)))


def in_columns(text: str) -> bool:
    """If a line holds columns: wide spaces, a tab, or a row of points.

    >>> in_columns("Part I ........ 7"), in_columns("Rome    May 1"), in_columns("Rome, May 1")
    (True, True, False)
    """
    if text.isascii() and text.isprintable() and "   " not in text and "...." not in text:
        return False
    return COLUMNS.search(text) is not None


def is_speech(text: str) -> bool:
    """If a line addresses the audience, or names the role of a speaker.

    >>> is_speech("Ladies and gentlemen,"), is_speech("Question: why?"), is_speech("Dear reader")
    (True, True, False)
    """
    return (text[-1:] in SALUTED and SALUTATION.fullmatch(text) is not None) or (
        ":" in text and SPEAKER.match(text) is not None
    )


SALUTED = (",", "!", ":")  # how a salutation ends


class Line(NamedTuple):
    """One line above the body; `role` is what it was taken for."""

    start: int
    end: int
    text: str  # without the white space around it
    block: int  # index of the block that holds it
    role: str  # date, place-date, occasion, byline, label, speech, chrome, rule, page, agency, other
    dates: tuple[Found, ...] = ()
    indent: int = 0  # columns before it

    @property
    def indented(self) -> bool:
        """If white space stands before the line, as where it is centred."""
        return self.indent >= 4


class Header(NamedTuple):
    """The lines above the body, in order; `body` is the index of the first block below them."""

    lines: tuple[Line, ...]
    body: int
    chrome: bool  # the text begins with lines that only a web page has

    def of(self, *roles: str) -> Iterator[Line]:
        """The lines of these roles."""
        return (line for line in self.lines if line.role in roles)


def is_eastern(text: str) -> bool:
    """If a text begins in a script that takes few characters for a word: Chinese, Japanese."""
    return not text.isascii() and any("\u3040" <= character <= "\u9fff" for character in text[:100])


def unexplained(text: str) -> int:
    """The letters and digits of a text that are no words beside a date.

    >>> unexplained("Published on Monday, "), unexplained("Updated by Jane")
    (0, 6)
    """
    return sum(
        len(word)
        for word in WORD.findall(text)
        if word.lower() not in DATE_WORDS and not any(part in word for part in WEEKDAY)
    )


tag_of = itemgetter(0)  # of the features of a block


def is_flat(document: Document) -> bool:
    """If the document is text, or a page whose text stands in a <pre>: place on the page then says nothing."""
    if not document.layout.features:
        return True
    tags = list(map(tag_of, document.layout.features))
    laid_out, at = 0, -1
    for _ in range(tags.count("pre")):
        at = tags.index("pre", at + 1)
        laid_out += document.blocks[at].end - document.blocks[at].start
    return laid_out * 2 > len(document.reading)


def begins_body(block: Block) -> bool:
    """If a block is prose: what belongs to the body wherever it stands.

    The answer depends on the block alone, so that it is the same after the header has gone.

    >>> begins_body(Block(0, 74, "The rain fell for three days. Then it stopped, as suddenly as it had begun."))
    True
    >>> begins_body(Block(0, 16, "The final report"))
    False
    """
    if len(block.text) < LEAST_PROSE and (len(block.text) < LEAST_EASTERN or block.text.isascii()):
        return False
    text = block.text.strip()
    if "  " in text or not text.isprintable():  # another white space than a space is not printable
        text = " ".join(text.split())
    size = len(text)
    if size >= VERY_LONG:
        return True
    if block.kind in ("heading", "caption"):
        return False
    last = text.rstrip(CLOSERS)[-1:]
    if not last or last not in ENDS or in_columns(block.text):
        return False
    limit = LONG
    if is_eastern(text):
        limit //= 4
    if size >= limit or (last in ".。" and size * 5 >= limit * 3):
        return True
    if last == ":" and size * 5 >= limit * 3:  # "By the authority vested in me ..., it is hereby ordered as follows:"
        words = text.split()
        return sum(word[0].islower() for word in words) * 5 >= len(words) * 3
    return last in ".!?。！？" and size * 3 >= limit and TWO_SENTENCES.search(text) is not None


LEAST_PROSE, LEAST_EASTERN = LONG // 3, LONG // 12  # characters; no shorter block passes any of the tests above


def body_start(document: Document) -> int:
    """Index of the first block of the body, the number of blocks if there is none."""
    short = -1
    for index, block in enumerate(document.blocks):
        if (begins_body(block) and not chrome(block.text)) or runs_on(document, index):
            return index
        if index > MOST_LINES:
            break
        if short < 0 and block.kind != "heading" and block.text.rstrip(CLOSERS)[-1:] in ".。!?！？":
            words = len(block.text.split())
            if (words >= 5 or (is_eastern(block.text) and len(block.text) > 12)) and not chrome(block.text):
                short = index
    return short if short >= 0 else len(document.blocks)


def runs_on(document: Document, index: int) -> bool:
    """If prose begins with a block: three adjacent lines, most words of which begin with small letters.

    Chrome and headings between them do not count, as they may not be there the next time.
    """
    first = document.blocks[index]
    if len(first.text) < RUNNING or not first.text[0].isalpha() or first.text[-1] in ".!?":
        return False
    run: list[Block] = []
    words = small = 0
    for block in document.blocks[index : index + 12]:
        if run and EMPTY_LINE.search(document.reading, run[-1].end, block.start):
            return False
        # The first block is asked last if it is chrome: nearly every run ends before.
        if run and (block.kind == "heading" or chrome(block.text)):
            continue
        if len(block.text) < RUNNING or (len(run) < 2 and block.text[-1] in ".!?"):
            return False
        run.append(block)
        own = block.text.split()
        words += len(own)
        small += sum(word[0].islower() for word in own)
        if len(run) == 3:
            return words >= 15 and small * 10 >= words * 6 and not chrome(first.text)
    return False


RUNNING = 30  # characters of a line of running prose


def chrome(text: str) -> bool:
    """If a rule for chrome names the line."""
    return any(rule.code.startswith("CHR") and rule.zone != "tail" for rule in named(text))


def read_header(document: Document, order: str | None = None, language: str | None = None) -> Header:
    """The lines above the body with their roles; no lines where the text has no body or looks like a listing."""
    body = body_start(document)
    if body >= len(document.blocks) or body > MOST_LINES:  # a list of short lines
        return Header((), body, chrome=False)
    found: list[Line] = []
    for index in range(body):
        block = document.blocks[index]
        for start, end in lines(block.text) if "\n" in block.text or "\r" in block.text else ((0, len(block.text)),):
            raw = block.text[start:end]
            text = raw.strip(BLANK)
            if text:
                begin = block.start + start + (len(raw) - len(raw.lstrip(BLANK)))
                found.append(classify(text, begin, index, order, indent_of(document.reading, begin), language))
    found = [demoted(document.reading, line, found[i - 1]) if i else line for i, line in enumerate(found)]
    days = {line.dates[0].edtf for line in found if line.role in ("date", "place-date")}
    if len(days) > MOST_DATES:
        return Header((), body, chrome=False)
    top = [line.role for line in found[:2]] == ["agency", "chrome"] or [line.role for line in found[:1]] == ["chrome"]
    return Header(tuple(found), body, top)


HANGS = lazy(r"(?:,|-|\b(?:of|on|the|and|in|from|until|since|by|to|am|vom|le|el|der|до|от))$", re.IGNORECASE)


def demoted(reading: str, line: Line, before: Line) -> Line:
    """A date that ends the sentence of the line above is no date line: "... on Thursday," / "December 24, 1998"."""
    if line.role != "date" or before.role != "other" or not HANGS.search(before.text) or len(before.text) < 25:
        return line
    return line._replace(role="other") if reading.count("\n", before.end, line.start) == 1 else line


def indent_of(reading: str, start: int) -> int:
    """Columns of white space between the start of a line and its text."""
    before = reading[max(0, start - 80) : start].rpartition("\n")[2]
    return len(before.expandtabs()) if not before.strip(BLANK) else 0


def classify(
    text: str, start: int, block: int, order: str | None = None, indent: int = 0, language: str | None = None
) -> Line:
    """One line with its role."""
    end = start + len(text)
    if len(text) < LONG // 2 and is_speech(text):
        return Line(start, end, text, block, "speech", (), indent)
    if not text[0].isalnum() and RULER.fullmatch(text):
        return Line(start, end, text, block, "rule")
    numbered = has_digit(text)
    if numbered and PAGE.fullmatch(text):
        return Line(start, end, text, block, "page")
    dates = tuple(scan(text, language, order)) if numbered else ()
    if len(text) <= SHORT_LINE:
        if dates and (role := date_line(text, dates)):
            return Line(start, end, text, block, role, dates, indent)
        if names_of(text) and (not dates or len(text) < 100):
            return Line(start, end, text, block, "byline", dates, indent)
        if not in_columns(text) and chrome(text):
            return Line(start, end, text, block, "chrome", dates, indent)
        if not dates and is_agency(text):
            return Line(start, end, text, block, "agency", dates, indent)
    if (":" in text or "：" in text) and LABEL.fullmatch(text):
        return Line(start, end, text, block, "label", dates, indent)
    if len(text) > 60 and len(dates) == 1 and dates[0].end >= len(text) - 1 and OCCASION.match(text):
        return Line(start, end, text, block, "occasion", dates, indent)
    return Line(start, end, text, block, "other", dates, indent)


def _by(text: str) -> str:
    """A byline with its first word in lower case, as the pattern wants it."""
    match = BYLINE_WORD.match(text)
    return text[: match.end()].lower() + text[match.end() :] if match else text


def names_of(text: str) -> list[str]:
    """The names in a byline.

    >>> names_of("By Jane Q. Public and John Doe | 3 May 2020"), names_of("Posted on 3 May 2020 by Jane Public")
    (['Jane Q. Public', 'John Doe'], ['Jane Public'])
    """
    if text.isascii():  # the common case: no word for "by" in it
        low = text.lower()
        if not (low.startswith(BY_FIRST) or "by" in low or "von" in low or "par" in low or "por" in low):
            return []
    if not BYLINE_WORD.match(text):
        at = BY_AFTER.search(text)
        if not at or unexplained(without_dates(text[: at.start()])):
            return []
        text = text[at.start() :].lstrip()
    match = BYLINE.fullmatch(_by(text))
    if not match:
        return []
    return [
        name.strip()
        for name in re.split(r"\s{0,9},\s{0,9}|\s{1,9}(?:and|und|et|y|e|и|&|en|og|och)\s+", match[1])
        if name.strip()
    ]


BY_FIRST = ("di", "door", "av", "af", "author", "autor", "auteur")  # of BYLINE_WORD, without those below
BY_AFTER = lazy(r"\s(?:by|von|par|por|автор:?)\s", re.IGNORECASE)


def without_dates(text: str) -> str:
    """A text with its dates cut out."""
    last, kept = 0, []
    for found in scan(text):
        kept.append(text[last : found.start])
        last = found.end
    return "".join((*kept, text[last:]))


def date_line(text: str, dates: tuple[Found, ...]) -> str:
    """Return "date" for a line of dates and labels only, "place-date" with a place before the date, else ""."""
    if not any(found.date or found.precision in ("ambiguous", "interval") for found in dates):
        return ""
    rest, last = [], 0
    for found in dates:
        rest.append(text[last : found.start])
        last = found.end
    rest.append(text[last:])
    if unexplained(" ".join(rest)) <= 2:
        return "date"
    before = text[: dates[0].start].strip(" ([")
    if dates[0].date and unexplained(text[dates[-1].end :]) <= 2 and PLACE.fullmatch(before):
        return "place-date" if before.endswith(",") or len(before.split()) == 1 else ""
    return ""


def is_agency(text: str) -> bool:
    """If a short line is the name of an office.

    >>> is_agency("The Ministry of Foreign Affairs of the Russian Federation"), is_agency("Office hours changed.")
    (True, False)
    """
    if len(text) > 110 or text[-1] in ".!?:;,":
        return False
    if text.endswith(EASTERN_OFFICES):
        return 3 <= len(text) <= 16 and is_eastern(text) and text.isalpha()
    if has_digit(text) or (text.isascii() and OFFICES.isdisjoint([word[:4] for word in text.lower().split()])):
        return False
    if not AGENCY.fullmatch(text) or not OFFICE_END.search(text) or NOT_AGENCY_END.search(text):
        return False
    if ACT.match(text) or text.split(None, 1)[0].lower().endswith("ing"):
        return False  # "Improving the Office of ..." is a title
    words = [word for word in re.findall(r"[^\W\d_][\w’'-]*", text) if len(word) > 3]
    capital = sum(word[0].isupper() for word in words)
    # A name is written with capitals throughout; Romance and Slavic languages give one to the first word only.
    lower_ok = bool(
        re.match(
            r"(?:minist[eèé]r|ministerstwo|министерство|посольство|правительство|ambassade|embajada)",
            text,
            re.IGNORECASE,
        )
    )
    return len(text.split()) > 1 and (capital == len(words) or (lower_ok and capital >= 1))

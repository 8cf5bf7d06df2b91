"""Which lines of a flat text go: the decisions of the line models, and what they must never touch."""

from __future__ import annotations

import gzip
import json
import textwrap
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import cleanse
from cleanse import api
from cleanse.chrome import flat
from cleanse.chrome.lines import (
    FEATURES,
    LINE,
    PAGE,
    Line,
    best_span,
    clipped,
    columns,
    inverse,
    keys,
    lines,
    packed,
    spread,
)
from cleanse.cli import config
from cleanse.core.errors import UsageError
from cleanse.core.types import Block, Document, Origin, Removal
from cleanse.models import line_lexicon, line_light_trees, line_page_trees, line_shape_trees
from cleanse.models.trees import probabilities, together
from cleanse.readers.text import read_text

PROSE = (
    "The harbour office closed its doors for the last time on Friday, after ninety years of writing down every ship.",
    "Nobody could say what would become of the ledgers, which fill two rooms and smell of tar and of old coffee.",
    "The town archive has offered to take them, but its cellar is damp and the shelves there are full already.",
    "A decision is expected before the winter, when the building will be handed over to the new owner of the quay.",
)
MENU = ("Home", "News", "Ships", "Weather", "Shop", "About us", "Contact", "Log in", "Search")
FOOTER = ("Terms of use", "Privacy policy", "Cookie settings", "Follow us", "Facebook", "© 2023 The Harbour Post")


def text_of(*parts: str) -> str:
    return "\n".join(parts)


def cleaned(text: str, **options: Any) -> Any:
    return cleanse.clean(text, options=cleanse.Options(**options))


def gone(record: Any) -> list[str]:
    return [row["text"] for row in record["removed"] if not row["moved_to"]]


def line(words: float = 5.0, text: str = "some text", **more: Any) -> Line:
    return Line(words, 0.0, 0.0, 0.0, 0.0, 0.0, text)._replace(**more)


# --- what no model may take, however unlikely it looks

OFFICIAL = (
    "Mr Aleinik,", "Friends and colleagues,", "Sehr geehrte Damen und Herren,", "Уважаемые коллеги!", "Дорогие друзья!",
    "Mesdames et Messieurs,", "尊敬的各位来宾：", "Question: Why?", "QUESTION:", "Q. And then?", "A. Nothing.",
    "Question 12: And after that?", "Вопрос: Когда?", "Ответ:", "Frage: Warum?", "问：为什么？", "質問：なぜですか",
    "Moderator: Thank you.", "[1] Law of 3 March 2011.", "(2) See above.", "¹ As amended.", "† Deceased.", "Annex",
    "Annex II", "ANNEX III: List of ports", "Appendix A", "Anlage 1", "Приложение 2", "附件1：港口名单",
    "Done at Brussels, 3 May 2022.", "Signed at Geneva on 4 June 1999", "(Signed) A. Hollander",
    "Yours sincerely,", "Mit freundlichen Grüßen",
    "Thank you.", "Спасибо за внимание!",
    "С уважением,", "Fait à Brévannes, le 14 septembre 2023.", "For the Commission",
)  # fmt: skip
NOT_OFFICIAL = (
    "Thank you for subscribing!", "Schedule a call",
    "Search", "Sign in", "Signed in as guest", "Annexe to our shop opens soon",
    "Exhibit with us today", "Home", "", "[Read more]", "Share:", "Category: Ships", "Deals of the week!",
    "Appendix removal cost",
)  # fmt: skip


@pytest.mark.parametrize("text", NOT_OFFICIAL)
def test_lines_of_menus_are_not_official(text: str) -> None:
    assert not flat.official(text)


@pytest.mark.parametrize("text", OFFICIAL)
def test_parts_of_official_documents_are_known(text: str) -> None:
    assert flat.official(text)


@pytest.mark.parametrize(
    "text", ["Mr Aleinik,", "Question: Why?", "Annex II", "[1] Law of 3 March 2011.", "Yours sincerely,"]
)
@pytest.mark.parametrize("regime", ["page", "light", "auto"])
def test_official_lines_stay_in_every_regime(text: str, regime: str) -> None:
    record = cleaned(text_of(*MENU, PROSE[0], text, *PROSE[1:], *FOOTER), regime=regime)

    assert text in record["text"].split("\n")


def test_speakers_of_a_transcript_stay() -> None:
    said = [f"Ned Price: {PROSE[0]}", "Matt Lee: Why?", "Ned Price: Yes.", "Matt Lee: And then?", "Ned Price: No."]
    record = cleaned(text_of(*said * 3))

    assert gone(record) == []


def test_names_below_a_signature_stay() -> None:
    end = ("Yours faithfully,", "Odile Marchetti", "Director of Ports", "Brévannes")
    record = cleaned(text_of(*PROSE, *end))

    assert record["text"].split("\n")[-4:] == list(end)


# --- the two regimes


def test_a_full_page_loses_its_menus_and_its_footer() -> None:
    record = cleaned(text_of(*MENU, *PROSE, *FOOTER))

    assert [text for text in record["text"].split("\n") if text] == list(PROSE)


def test_a_clean_text_comes_out_as_it_is() -> None:
    record = cleaned(text_of(*PROSE, *reversed(PROSE)))

    assert record["removed"] == []


def test_two_lines_are_too_few_to_judge() -> None:
    assert cleaned("Ships\nWeather")["removed"] == []


def test_a_nearly_clean_text_loses_only_what_is_surely_foreign() -> None:
    found = [line(3.0), line(20.0), line(3.0), line(20.0)]
    edge = flat.LIGHT_EDGE - 0.01
    chances = [edge, 0.9, edge, 0.9]

    assert flat.spare(chances, found) == [True, True, True, True]  # nothing in the head is sure


def test_a_doubtful_line_goes_in_sure_company() -> None:
    found = [line(3.0), line(3.0), line(20.0), line(20.0)]
    chances = [flat.LIGHT_SURE / 2, flat.LIGHT_EDGE - 0.01, 0.9, 0.9]

    assert flat.spare(chances, found) == [False, False, True, True]


def test_company_at_the_head_says_nothing_about_the_tail() -> None:
    found = [line(3.0), line(20.0), line(20.0), line(3.0)]
    chances = [flat.LIGHT_SURE / 2, 0.9, 0.9, flat.LIGHT_EDGE - 0.01]

    assert flat.spare(chances, found) == [False, True, True, True]


def test_choose_keeps_what_makes_the_expected_f1_largest() -> None:
    assert flat.choose([0.9, 0.8, 0.1, 0.05], [10, 10, 10, 10]) == [True, True, False, False]


def test_choose_always_keeps_something() -> None:
    assert flat.choose([0.01, 0.02], [3, 3]) == [True, True] or sum(flat.choose([0.01, 0.02], [3, 3])) >= 1


@given(st.lists(st.tuples(st.floats(0.001, 0.999), st.integers(1, 60)), min_size=1, max_size=30))
def test_no_other_threshold_has_a_larger_expected_f1(rows: list[tuple[float, int]]) -> None:
    chances, words = [c for c, _ in rows], [float(w) for _, w in rows]
    wanted = sum(c * w for c, w in zip(chances, words, strict=True))

    def expected(stays: list[bool]) -> float:
        held = [(c * w, w) for c, w, stay in zip(chances, words, stays, strict=True) if stay]
        return 2 * sum(hit for hit, _ in held) / (sum(w for _, w in held) + wanted)

    best = max(expected([c >= limit for c in chances]) for limit in chances)

    assert expected(flat.choose(chances, words)) >= best - 1e-9


def test_regime_is_an_option_that_can_change_a_record() -> None:
    auto, page = cleaned(text_of(*PROSE)), cleaned(text_of(*PROSE), regime="page")

    assert auto["provenance"]["config_sha256"] != page["provenance"]["config_sha256"]


def test_regime_can_be_asked_for_on_the_command_line_and_in_the_environment() -> None:
    flag = config.options(config.settle({"regime": "light"}, {}))
    variable = config.options(config.settle({}, {"CLEANSE_REGIME": "page"}))

    assert (flag.regime, variable.regime) == ("light", "page")


def test_another_regime_is_refused() -> None:
    with pytest.raises(UsageError, match="auto, page, light"):
        config.settle({"regime": "heavy"}, {})


def test_an_xml_document_is_not_judged_by_its_lines() -> None:
    record: Any = cleanse.clean(
        f"<?xml version='1.0'?><doc>{''.join(f'<p>{row}</p>' for row in (*MENU, *PROSE))}</doc>"
    )

    assert not any(row["rule"] in flat.MODEL for row in record["removed"])


# --- reasons


def codes(texts: list[str], out: set[int]) -> dict[int, str]:
    blocks = [Block(index, index + 1, text) for index, text in enumerate(texts)]
    return dict(flat.places(blocks, texts, dict.fromkeys(out, 0.1), out))


BODY = "one two three four five six seven eight nine ten eleven"


def test_places() -> None:
    assert codes(["above", BODY, "between", BODY, "below"], {0, 2, 4}) == {0: flat.HEAD, 2: flat.INLINE, 4: flat.TAIL}


def test_a_run_of_short_lines_has_a_code_of_its_own() -> None:
    texts = [*"abcde", BODY, "below"]

    assert codes(texts, {0, 1, 2, 3, 4, 6}) == {**dict.fromkeys(range(5), flat.RUN), 6: flat.TAIL}


def test_a_repeated_line_has_a_code_of_its_own() -> None:
    assert codes(["again", BODY, "again", BODY], {0, 2}) == {0: flat.REPEATED, 2: flat.REPEATED}


def test_every_removal_says_how_sure_it_is() -> None:
    record = cleaned(text_of(*MENU, "Ships of the week", "Timetables and tides", *PROSE, "Opening hours", *FOOTER))

    assert all(0 < row["confidence"] <= 1 and row["kind"] for row in record["removed"])


# --- the guard


def document(*texts: str) -> Document:
    return read_text("\n".join(texts), Origin())


def test_the_guard_speaks_when_most_long_lines_go() -> None:
    long = " ".join(["word"] * 30)
    found = document(long, long, long)
    taken = [Removal(flat.TAIL, block.start, block.end, 0.9) for block in found.blocks[1:]]

    assert [problem.code for problem in flat.guard(found, taken)] == ["TXT120"]


def test_the_guard_is_silent_about_rules_and_short_lines() -> None:
    long = " ".join(["word"] * 30)
    found = document(long, long, "short")
    taken = [Removal("CHR401", found.blocks[0].start, found.blocks[0].end, 0.9),
             Removal(flat.TAIL, found.blocks[2].start, found.blocks[2].end, 0.9)]  # fmt: skip

    assert list(flat.guard(found, taken)) == []


# --- features


TEXTS = st.lists(
    st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=60).filter(str.strip),
    min_size=3,
    max_size=40,
)


@given(TEXTS)
def test_every_line_has_every_feature(texts: list[str]) -> None:
    by_column, page = columns(lines([text.strip() for text in texts], [False] * len(texts), line_lexicon.weights()))

    assert [len(column) for column in by_column] == [len(texts)] * len(LINE)
    assert len(page) == len(PAGE)


def test_models_were_trained_on_these_features() -> None:
    assert line_page_trees.FEATURES == line_light_trees.FEATURES == FEATURES
    assert line_shape_trees.FEATURES == PAGE


@given(st.lists(st.text(max_size=200).filter(lambda text: "\n" not in text and text), min_size=1, max_size=8))
def test_lines_weigh_together_what_they_weigh_alone(texts: list[str]) -> None:
    lexicon = {key: packed(0.5 + len(key) / 64, -len(key) / 128) for text in texts[::2] for key in keys(text)}

    assert lines(texts, [False] * len(texts), lexicon) == [lines([text], [False], lexicon)[0] for text in texts]
    for text, line_of in zip(texts, lines(texts, [False] * len(texts), lexicon), strict=True):
        assert line_of.lex + line_of.near / 1024 == pytest.approx(
            sum(round((0.5 + len(key) / 64) * 256) / 256 - round(len(key) / 128 * 256) / 256 / 1024
                for key in keys(text) if key in lexicon)
        )  # fmt: skip


class Stumps:
    """Trees of one test each: the first column decides, and what the lines share is added."""

    SETTLED = (-1_000, 1_000)
    SHIFTS = (-500, 700)

    def early(self, rows: Any, shared: Any) -> list[int]:
        return [int(1_000 * row[0] + shared[0]) for row in rows]

    def late(self, rows: Any, shared: Any) -> list[int]:
        return [int(row[1]) for row in rows]


def test_settled_lines_get_the_usual_rest_and_the_others_their_own() -> None:
    found = together(Stumps(), ([-2.0, 0.5, 2.0], [9_999.0, 250.0, 9_999.0]), (0,))

    assert found == probabilities(Single([-2_500, 750, 2_700]), [(0,), (1,), (2,)])


class Single:
    SETTLED = (0, 0)

    def __init__(self, scores: list[int]) -> None:
        self.scores = scores

    def early(self, row: Sequence[float]) -> int:
        return self.scores[int(row[0])]

    def late(self, row: Sequence[float]) -> int:
        return 0


@given(st.lists(st.floats(-5, 5), min_size=1, max_size=30), st.integers(1, 8))
def test_window_means(values: list[float], reach: int) -> None:
    n = len(values)
    cumulated = [sum(values[:i]) for i in range(n + 1)]
    found = spread(cumulated, n, reach, inverse(n, reach))
    windows = [values[max(0, i - reach) : i + reach + 1] for i in range(n)]

    assert found == pytest.approx([sum(window) / len(window) for window in windows], abs=1e-9)


@given(st.floats(-30, 30), st.floats(-30, 30))
def test_a_packed_pair_comes_apart_again(own: float, near: float) -> None:
    lexicon = {"=word": packed(own, near), "word": packed(own, near)}
    found = lines(["word"], [False], lexicon)[0]

    assert (found.lex, found.near) == pytest.approx((2 * own, 2 * near), abs=0.01)


@given(st.text(max_size=300))
def test_keys_never_fail(text: str) -> None:
    assert all(keys(text))


def test_best_span_of_nothing_good_is_empty() -> None:
    assert best_span([-1.0, -2.0]) == (0, 0)


def test_the_lexicon_holds_no_sentence() -> None:
    assert max(key.count(" ") for key in line_lexicon.weights()) < 5


# --- a second run

ROWS = ("Ship            Tons     Port", "Anna            1,204    Bergen", "Clara           2,880    Oslo")


def test_a_table_that_loses_its_rows_is_a_table_no_more() -> None:
    document = read_text(text_of(*PROSE, "", *ROWS), Origin())
    removals = (Removal("CHR811", document.blocks[-3].start, document.blocks[-3].end, 1.0),)
    text = text_of(*PROSE, "", *ROWS[1:])
    left, shown = api._steady(document, removals, text)

    assert document.layout.verbatim
    assert not left.layout.verbatim
    assert shown.endswith("Anna 1,204 Bergen\nClara 2,880 Oslo")


def test_a_table_that_keeps_its_rows_stays() -> None:
    document = read_text(text_of("Share", *PROSE, "", *ROWS), Origin())
    removals = (Removal("CHR811", 0, 5, 1.0),)
    text = text_of(*PROSE, "", *ROWS)

    assert api._steady(document, removals, text) == (document, text)


def test_only_the_part_of_a_span_that_is_left_verbatim_stays() -> None:
    code = ("```", "run(all);", "```")
    document = read_text(text_of(*code, *PROSE, "", *ROWS), Origin())
    removals = (Removal("CHR811", document.blocks[-1].start, document.blocks[-1].end, 1.0),)
    left, _ = api._steady(document, removals, text_of(*code, *PROSE, "", *ROWS[:2]))

    assert len(document.layout.verbatim) == 2
    assert left.layout.verbatim == document.layout.verbatim[:1]


def test_a_width_may_show_when_the_menus_are_gone() -> None:
    wide = " ".join(MENU * 3)
    prose = textwrap.wrap(" ".join(PROSE), 72)
    document = read_text(text_of(*[wide] * 6, *prose), Origin())
    removals = tuple(Removal("CHR810", block.start, block.end, 1.0) for block in document.blocks[:6])
    left, shown = api._steady(document, removals, text_of(*prose))

    assert document.layout.wrap is None
    assert left.layout.wrap
    assert shown == " ".join(PROSE)


ADVERSARIAL = (
    text_of(*MENU, *FOOTER),
    text_of(*MENU * 5),
    text_of("# Ships", *MENU, "# Harbour closes", "By Jo Li", "3 May 2021", *PROSE, *FOOTER),
    text_of(
        *MENU, "Harbour closes after ninety years", "3 May 2021", *MENU, PROSE[0], *FOOTER, PROSE[1], *MENU, PROSE[2]
    ),
    text_of(*(f"* {entry}" for entry in MENU), "", *PROSE, "", *(f"  * {entry}" for entry in FOOTER)),
    text_of(*(f"{entry}\n" for entry in (*MENU, *PROSE, *FOOTER))),
    text_of(*MENU, *("Related: " + text for text in PROSE), *FOOTER),
    text_of(*(f"{n}. {entry}" for n, entry in enumerate(MENU * 3)), PROSE[0]),
    " | ".join(MENU) + "\n" + "\n".join(PROSE) + "\n" + " | ".join(FOOTER),
    text_of("Title of the page", *MENU, "Title of the page", *PROSE, "Title of the page", *FOOTER),
)


@pytest.mark.parametrize("text", ADVERSARIAL, ids=range(len(ADVERSARIAL)))
@pytest.mark.parametrize("regime", ["auto", "page", "light"])
def test_a_second_run_finds_nothing(text: str, regime: str) -> None:
    first = cleaned(text, regime=regime)
    second = cleaned(first["text"], regime=regime)

    assert second["removed"] == []
    assert second["text"] == first["text"]


PIECES = st.sampled_from(
    (*MENU, *FOOTER, *PROSE, "", "# Ships", "3 May 2021", "By Jo Li", "* Ships", "Read more", "Share", "Ports of call")
)


@given(st.lists(PIECES, min_size=1, max_size=40))
def test_a_second_run_finds_nothing_whatever_the_order(pieces: list[str]) -> None:
    first = cleaned("\n".join(pieces))
    second = cleaned(first["text"])

    assert second["removed"] == []
    assert second["text"] == first["text"]


@pytest.mark.parametrize("style", ["bs4nl", "inscriptis", "html2text", "lynx", "semi", "clean"])
def test_a_second_run_over_development_pages_finds_nothing(style: str, data_folder: Path) -> None:
    path = data_folder / "flat-dev" / f"dev.{style}.jsonl.gz"
    if not path.exists():
        pytest.skip("no flat-dev")
    with gzip.open(path, "rt", encoding="utf-8") as stream:
        rows = [json.loads(row) for number, row in enumerate(stream) if number % 150 == 0]
    first = [cleaned("\n".join(row["lines"])) for row in rows]
    changed = [row["id"] for row, record in zip(rows, first, strict=True) if cleaned(record["text"])["removed"]]

    assert changed == []


# --- languages

GREEK = """Μετάβαση στο περιεχόμενο
Αρχική
Νέα
Πολιτισμός
Σύνδεση
Αναζήτηση
Το παλιό λιμάνι της Μικρής Ακτής ανοίγει ξανά για τα καΐκια μετά από επτά χρόνια εργασιών που κράτησαν πολύ περισσότερο.
Ο δήμαρχος είπε ότι οι ψαράδες δεν θα πληρώσουν τέλη τον πρώτο χρόνο, γιατί έχασαν πολλά όσο έμενε κλειστό το λιμάνι.
Ένα μικρό μουσείο θα στεγαστεί στο παλιό τελωνείο, όπου φυλάσσονται ακόμη τα βιβλία με τα ονόματα όλων των πλοίων.
Επικοινωνία
Όροι χρήσης
© 2023 Εφημερίδα της Ακτής"""
HINDI = """मुख्य सामग्री पर जाएं
होम
समाचार
खेल
लॉग इन
खोजें
नदी के किनारे बसे छोटे कस्बे में नया पुस्तकालय शनिवार को खुल गया, जिसमें बच्चों के लिए एक अलग कमरा भी बनाया गया है।
पुस्तकालय की देखभाल करने वाली सरिता देवी ने बताया कि पहले दिन ही दो सौ से अधिक लोगों ने अपना नाम दर्ज कराया।
कस्बे के लोग चाहते हैं कि यह रात नौ बजे तक खुला रहे, ताकि काम से लौटने वाले लोग भी यहाँ बैठकर पढ़ सकें।
हमसे संपर्क करें
गोपनीयता नीति
© 2023 कस्बा समाचार"""
JAPANESE = """本文へスキップ
ホーム
ニュース
スポーツ
ログイン
検索
海辺の町に新しい図書館が開館した。三年前の台風で古い建物が壊れてから、町の人々は仮設の小屋で本を借りていた。
館長の森田さんは、子どもたちが放課後に集まれる場所を作りたかったと話した。二階の窓からは港と灯台が見える。
開館は午前九時から午後八時までで、月曜日は休みである。来月からは、漁師が昔の話を語る会も開かれる予定だ。
お問い合わせ
プライバシーポリシー
© 2023 海辺新聞"""


@pytest.mark.parametrize("text", [GREEK, HINDI, JAPANESE], ids=["greek", "hindi", "japanese"])
def test_the_body_of_a_page_in_another_language_is_all_that_stays(text: str) -> None:
    rows = text.split("\n")
    record = cleaned(text)

    assert [row for row in record["text"].split("\n") if row] == rows[6:9]


@pytest.mark.parametrize("text", [GREEK, HINDI, JAPANESE], ids=["greek", "hindi", "japanese"])
def test_a_clean_text_in_another_language_comes_out_as_it_is(text: str) -> None:
    record = cleaned("\n".join(text.split("\n")[6:9] * 2))

    assert record["removed"] == []


def test_words_that_the_lexicon_does_not_know_are_no_evidence() -> None:
    rows = [f"{row} Qmrst vwxz." for row in PROSE]
    record = cleaned(text_of(*rows, "Zbrk vlm qrst and uvwx the yzab.", *rows))

    assert gone(record) == []


def test_the_second_look_reads_the_head_first(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where nothing in the first lines of a cleaned text would move, the rest is not read again."""
    prose = [
        f"In year {year} the commission for the harbour spent more on dredging than in all of the years before it."
        for year in range(1900, 2000)
    ]
    menu = ["Home", "About us", "Log in", "Search", "Contact us", "Share this page"]
    read: list[int] = []
    original = read_text

    def counted(text: str, *rest: Any, **named: Any) -> Document:
        read.append(text.count("\n"))
        return original(text, *rest, **named)

    monkeypatch.setattr(api, "read_text", counted)
    record: Any = cleanse.clean("\n\n".join([*menu, *prose]), media_type="text/plain")
    assert "Log in" not in record["text"]
    assert read
    assert max(read) < api.SECOND_LINES


@pytest.mark.parametrize("text", ["2023 in review", "1/2 price", "24/7", "No. 12/2023", "+49 30 123-456", "May-June"])
def test_no_number_of_a_document(text: str) -> None:
    assert not flat.numbered(text)


@pytest.mark.parametrize("text", ["2023/0098 (COD)", "67-19-01-2023", "12/345/AB-678", "2018-04-03"])
def test_numbers_of_documents_stay_in_nearly_clean_texts(text: str) -> None:
    texts = [text, "Tag cloud", *["The mayor opened the new avenue to the public in spring."] * 3]
    found = lines(texts, [False] * 5, {})
    judge = flat.Judges({}, lambda rows: [0.0], lambda rows, page: [0.0], lambda rows, page: [0.0, 0.0, 1.0, 1.0, 1.0])

    assert flat.numbered(text)
    assert [verdict.place for verdict in flat.verdicts(found, judge, "light")] == [1]


def test_what_is_a_quarter_of_a_text_is_not_foreign_to_it() -> None:
    found = [line(80.0), line(20.0), line(20.0), line(20.0), line(4.0)]

    assert flat.spare([0.0, 0.9, 0.9, 0.9, 0.0], found) == [True, True, True, True, False]


def test_far_lines_are_all_as_far() -> None:
    assert clipped(3, 1) == [-1.0, 0.0, 1.0]
    assert clipped(60, 2)[-20:-16] == [38.0, 39.0, 40.0, 40.0]
    for n in (1, 40, 81, 200):
        for zero in (0, 1, 39, 40, 41, 120, 200):
            assert clipped(n, zero) == [float(max(-40, min(40, index - zero))) for index in range(n)]


def test_asides_stay_in_nearly_clean_texts() -> None:
    """A model may find a line in parentheses foreign; in 2,800 nearly clean and clean texts none was."""
    found = lines(["(Signed copy)", "Signed copy", *["The mayor opened the new avenue to the public in spring."] * 3],
                  [False] * 5, {})  # fmt: skip
    judge = flat.Judges({}, lambda rows: [0.0], lambda rows, page: [0.0], lambda rows, page: [0.0, 0.0, 1.0, 1.0, 1.0])
    assert [verdict.place for verdict in flat.verdicts(found, judge, "auto")] == [1]

"""The tables of languages: each phrase is named as a line and left alone inside a sentence of its language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from cleanse.rules import ALL
from cleanse.rules.match import key, named
from cleanse.rules.phrases import SCRIPTS, load, script_of
from cleanse.rules.types import LONGEST

BY_NAME = {rule.name: rule for rule in ALL}
TABLES = {script: load(script) for script in SCRIPTS}

# A sentence of each language in which a phrase is quoted, and does no more than that.
CARRIERS = {
    "ar": "يذكر التقرير عبارة «{}» مرة واحدة فقط ولا يورد أي أرقام عن السنة الماضية.",
    "be": "У дакладзе словы «{}» згадваюцца толькі аднойчы, і лічбаў за мінулы год там няма.",
    "bg": "В доклада думите „{}“ се споменават само веднъж и няма данни за миналата година.",
    "bn": "প্রতিবেদনে “{}” কথাটি মাত্র একবার এসেছে এবং গত বছরের কোনো সংখ্যা দেওয়া হয়নি।",
    "ca": "L'informe esmenta les paraules «{}» una sola vegada i no dona cap xifra de l'any passat.",
    "cs": "Zpráva zmiňuje slova „{}“ jen jednou a neuvádí žádné údaje za minulý rok.",
    "da": "Rapporten nævner ordene »{}« en enkelt gang og giver ingen tal for sidste år.",
    "de": "Der Bericht erwähnt die Worte „{}“ nur ein einziges Mal und nennt keine Zahlen aus dem Vorjahr.",
    "el": "Η έκθεση αναφέρει τις λέξεις «{}» μία μόνο φορά και δεν δίνει αριθμούς για το προηγούμενο έτος.",
    "en": "The report mentions the words “{}” only once and gives no figures for the year before.",
    "es": "El informe menciona las palabras «{}» una sola vez y no da cifras del año anterior.",
    "et": "Aruanne mainib sõnu „{}“ vaid ühe korra ega esita eelmise aasta kohta arve.",
    "fa": "در این گزارش عبارت «{}» تنها یک بار آمده و آماری از سال گذشته داده نشده است.",
    "fi": "Raportissa mainitaan sanat ”{}” vain kerran eikä viime vuoden lukuja kerrota.",
    "fr": "Le rapport mentionne les mots « {} » une seule fois et ne donne aucun chiffre pour l'année précédente.",
    "he": 'הדוח מזכיר את המילים "{}" פעם אחת בלבד ואינו מביא נתונים על השנה שעברה.',
    "hi": "रिपोर्ट में “{}” शब्द केवल एक बार आते हैं और पिछले वर्ष के आँकड़े नहीं दिए गए हैं।",
    "hr": "Izvješće spominje riječi „{}“ samo jednom i ne navodi podatke za prošlu godinu.",
    "hu": "A jelentés a „{}” szavakat csak egyszer említi, és nem közöl adatokat a tavalyi évről.",
    "hy": "Զեկույցում «{}» բառերը հիշատակվում են միայն մեկ անգամ, և անցյալ տարվա թվեր չկան։",
    "id": "Laporan itu menyebut kata “{}” hanya sekali dan tidak memuat angka untuk tahun lalu.",
    "it": "Il rapporto cita le parole «{}» una volta sola e non fornisce cifre per l'anno precedente.",
    "ja": "報告書は「{}」という言葉に一度だけ触れ、前年の数字は示していない。",
    "ka": "მოხსენებაში სიტყვები „{}“ მხოლოდ ერთხელ არის ნახსენები და გასული წლის ციფრები არ არის.",
    "kk": "Есепте «{}» деген сөздер бір рет қана кездеседі, ал өткен жылдың сандары келтірілмеген.",
    "ko": "보고서는 ‘{}’라는 말을 한 번만 언급했으며 지난해의 수치는 제시하지 않았다.",
    "lt": "Ataskaitoje žodžiai „{}“ paminėti tik kartą, o praėjusių metų skaičių nėra.",
    "lv": "Ziņojumā vārdi „{}” minēti tikai vienu reizi, un pagājušā gada skaitļu tajā nav.",
    "ms": "Laporan itu menyebut perkataan “{}” sekali sahaja dan tidak memberi angka bagi tahun lalu.",
    "nl": "Het rapport noemt de woorden ‘{}’ maar één keer en geeft geen cijfers over het vorige jaar.",
    "no": "Rapporten nevner ordene «{}» bare én gang og gir ingen tall for året før.",
    "pl": "Raport wspomina słowa „{}” tylko raz i nie podaje liczb za ubiegły rok.",
    "pt": "O relatório menciona as palavras «{}» uma única vez e não apresenta números do ano anterior.",
    "ro": "Raportul pomenește cuvintele „{}” o singură dată și nu dă nicio cifră pentru anul trecut.",
    "ru": "В докладе слова «{}» упоминаются лишь однажды, а цифр за прошлый год в нём нет.",
    "sk": "Správa spomína slová „{}“ iba raz a neuvádza žiadne čísla za minulý rok.",
    "sl": "Poročilo omenja besede »{}« samo enkrat in ne navaja številk za lansko leto.",
    "sr": "Извештај помиње речи „{}“ само једном и не наводи бројке за прошлу годину.",
    "sv": "Rapporten nämner orden ”{}” bara en gång och ger inga siffror för föregående år.",
    "th": "รายงานกล่าวถึงคำว่า “{}” เพียงครั้งเดียวและไม่ได้ให้ตัวเลขของปีที่แล้ว",
    "tr": "Raporda “{}” sözleri yalnızca bir kez geçiyor ve geçen yıla ilişkin hiçbir rakam verilmiyor.",
    "uk": "У звіті слова «{}» згадуються лише раз, а даних за минулий рік у ньому немає.",
    "vi": "Báo cáo chỉ nhắc đến cụm từ “{}” một lần và không đưa ra con số nào của năm trước.",
    "zh": "报告只提到“{}”这几个字一次，没有给出去年的数字。",
}
# The same with the phrase in front and behind, without quotes around.
BEGINNING = {language: "{} " + frame.replace("{}", "…") for language, frame in CARRIERS.items()}
END = {language: frame.replace("{}", "…").rstrip(".。।։") + ": {}" for language, frame in CARRIERS.items()}

# What every language of the table has.
TOPICS = (
    "skip-link", "menu-toggle", "back-to-top", "previous-next", "search-box", "language-prompt", "print", "login",
    "site-section", "donate-button", "cookie-notice", "cookie-button", "script-notice", "newsletter-box", "subscribe",
    "follow", "share-button", "comment-button", "comment-count", "copyright-line", "policy-link", "related-heading",
    "read-more", "advert-label",
)  # fmt: skip


def languages() -> list[str]:
    return sorted({language for table in TABLES.values() for language in table})


def phrases(language: str) -> Iterator[tuple[str, str]]:
    """Each phrase of a language with the name of its rule; a number and a network stand where one is meant."""
    for table in TABLES.values():
        for name, words in table.get(language, {}).items():
            for phrase in words.split(" | "):
                yield name, phrase.replace("#", "12").replace("{}", "facebook")


def rows(language: str) -> set[str]:
    return {name for table in TABLES.values() for name in table.get(language, ())}


def names(text: str) -> list[str]:
    return [rule.name for rule in named(text)]


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("frames", [CARRIERS, BEGINNING, END], ids=["within", "in front", "behind"])
def test_a_phrase_in_a_sentence_is_not_named(language: str, frames: dict[str, str]) -> None:
    frame = frames[language]
    # what follows a phrase of many words is the next sentence, and two sentences of a banner may stand in one line
    longest = 30 * len(frame) // 100 if frames is BEGINNING else LONGEST
    found = [phrase for _, phrase in phrases(language) if len(phrase) < longest and named(frame.format(phrase))]

    assert found == []


@pytest.mark.parametrize("language", languages())
def test_a_phrase_is_a_line(language: str) -> None:
    assert [(name, phrase) for name, phrase in phrases(language) if name not in names(phrase)] == []


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("dress", ["• {}", "{}.", "» {} «", "[{}](/x)", "{}\u200b…", "\U0001f517 {}", "  {}  →"])
def test_marks_around_make_no_difference(language: str, dress: str) -> None:
    lost = [phrase for name, phrase in phrases(language) if name not in names(dress.format(phrase))]

    assert lost == []


@pytest.mark.parametrize("language", languages())
def test_capitals_make_no_difference(language: str) -> None:
    lost = [phrase for name, phrase in phrases(language) if name not in names(phrase.upper())]

    assert lost == []


@pytest.mark.parametrize("language", languages())
def test_every_language_has_every_topic(language: str) -> None:
    spelled_by_rows = {name for name in TOPICS if name not in rows(language)}

    assert spelled_by_rows == set()


def test_there_are_enough_languages() -> None:
    asked = "ru uk be zh ja ko ar fa he hi tr de fr es pt it pl nl sv cs ro hu el vi id".split()

    assert set(asked) <= set(languages())
    assert set(languages()) == set(CARRIERS)


@pytest.mark.parametrize("script", SCRIPTS)
def test_phrases_are_keys_of_their_script(script: str) -> None:
    found = [
        phrase
        for table in TABLES[script].values()
        for words in table.values()
        for phrase in words.split(" | ")
        if not is_key(phrase) or script_of(phrase) != script
    ]

    assert found == []


def is_key(phrase: str) -> bool:
    text = phrase.replace("{}", "qqq")
    text = text.replace("#", "7")
    return key(text) == text and len(text) <= LONGEST


def test_a_phrase_belongs_to_one_rule() -> None:
    owner = {phrase: rule.name for rule in ALL for phrase in rule.phrases}
    found = []
    for table in TABLES.values():
        for languages_rows in table.values():
            for name, words in languages_rows.items():
                found += [phrase for phrase in words.split(" | ") if owner.setdefault(phrase, name) != name]

    assert found == []


@pytest.mark.parametrize("script", SCRIPTS)
def test_the_tables_name_rules(script: str) -> None:
    assert {name for table in TABLES[script].values() for name in table} <= set(BY_NAME)


FOLDED = (
    ("ΑΝΑΖΗΤΗΣΗ", "search"),
    ("Αναζήτηση", "search"),
    ("İLETİŞİM", "navigation"),
    ("YAZDIR", "print"),
    ("Yazdır", "print"),
    ("ЕЩЁ ПО ТЕМЕ", "related"),
    ("Еще по теме", "related"),
    ("شبکه‌های اجتماعی", "share"),
    ("شبکه های اجتماعی", "share"),
    ("شبكه هاي اجتماعي", "share"),
    ("الرئيسيه", "navigation"),
    ("إقرأ أيضاً", "related"),
    ("Citeşte şi", "related"),
    ("Citește și", "related"),
    ("ＲＳＳ", "subscribe"),
    ("ﾛｸﾞｲﾝ", "login"),
    ("Zum Inhalt springen", "skip-link"),
    ("Menü schließen".upper(), "navigation"),
    ("Me\u0301ntions légales".replace("e\u0301", "e"), "legal"),
    ("Se connecter".replace("e", "\u0435\u200b", 0), "login"),
    ("Аll rights reserved".replace("\u0410", "A"), "copyright"),
)


@pytest.mark.parametrize("text, kind", FOLDED)
def test_spellings_are_folded(text: str, kind: str) -> None:
    assert kind in {rule.kind for rule in named(text)}


def test_the_tables_hold_no_speakers() -> None:
    """`Ответ:` and its like begin a turn of a transcript, though a button may say the same."""
    speakers = [
        "Ответ:",
        "Вопрос:",
        "Antwort:",
        "Frage:",
        "Réponse :",
        "Respuesta:",
        "回答：",
        "جواب:",
        "Answer:",
        "Trả lời:",
    ]

    assert [text for text in speakers if named(text)] == []

"""Messages: what is one, what is read of it, what its headers say, and what around its text goes."""

from __future__ import annotations

import base64
from email.message import EmailMessage
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import cleanse
from cleanse import api
from cleanse.chrome.mail import introduces, is_notice, is_original
from cleanse.core.text import normalise
from cleanse.core.types import Failure
from cleanse.io.load import Reading, Source, split
from cleanse.io.run import clean_many
from cleanse.readers.mail import bare_subject, header_text, unflowed
from cleanse.readers.sniff import kind

HEAD = (
    "From: Jane Doe <jane@example.org>\nSubject: The oak\nDate: Fri, 20 Nov 2026 10:00:07 +0200\n"
    "Message-ID: <1@example.org>\n"
)
ALL = "Привет, мир и все его жители"
BODY = "The oak in the north of the park was planted in 1912, when the mayor opened the new avenue to the public."


def mail(text: str, headers: str = "", path: str | None = None) -> Any:
    return cleanse.clean(f"{HEAD}{headers}\n{text}".encode(), path)


def removed(record: Any) -> list[tuple[str, str]]:
    return [(row["rule"], row["text"]) for row in record["removed"]]


# -- what is a message


@pytest.mark.parametrize(
    "text, path",
    [
        ("From: Jane\nTo: John\nSubject: Bread\n\nPlease buy some.", None),
        ("Subject: a press release\nDate: 3 May 2020\n\nThe ministry states.", "release.txt"),
        ("HTTP/1.1 200 OK\nDate: Fri\nContent-Type: text/html\n\nx", None),
        ("Note: this is a text\nFrom: the beginning\n\nof it", None),
        ("From here on: the text.\nMessage-ID: x\n", None),
        ("Title: x\nAuthor: y\n\nz", "a.eml"),
        ("MIME-Version: 1.0 is a header.", None),
        ("", "a.eml"),
        ("a sentence without any header", "a.eml"),
    ],
)  # fmt: skip
def test_no_message(text: str, path: str | None) -> None:
    assert kind(text, path) != "message/rfc822"


@pytest.mark.parametrize(
    "text, path",
    [
        (HEAD + "\nx", None),
        (HEAD + "\nx", "a.txt"),
        ("From: a\nSubject: b\n\nc", "a.eml"),
        ("123\nFrom: a\nSubject: b\n\nc", "a.emlx"),
        ("From a@b Mon Jan  5 10:00:00 2026\nFrom: a\n\nb", None),
        ("Path: news!x\nFrom: a@b\nNewsgroups: sci.space\nSubject: c\nMessage-ID: <d>\n\ne", None),
        (HEAD + "Content-Type: text/html\n\n<html><body><p>x</p></body></html>", None),
    ],
)
def test_a_message(text: str, path: str | None) -> None:
    assert kind(text, path) == "message/rfc822"


def test_a_media_type_is_believed() -> None:
    record: Any = cleanse.clean(b"Subject: x\n\ny", media_type="message/rfc822")

    assert (record["title"], record["text"]) == ("x", "y")


def test_from_text_reads_the_source() -> None:
    record: Any = cleanse.clean((HEAD + "\n" + BODY).encode(), media_type="text/plain")

    assert "Message-ID" in record["text"]


# -- headers


def test_headers_become_fields() -> None:
    record = mail(BODY, "Organization: Friends of trees\nKeywords: oak, park\n")

    assert record["title"] == "The oak"
    assert (record["date"], record["datetime"]) == ("2026-11-20", "2026-11-20T10:00:07+02:00")
    assert record["authors"] == ["Jane Doe"]
    assert record["publisher"] == "Friends of trees"
    assert record["text"] == BODY
    assert record["source"]["media_type"] == "message/rfc822"


def test_an_address_is_no_author() -> None:
    record: Any = cleanse.clean(f"From: jane@example.org\nSubject: a\nMessage-ID: <b>\n\n{BODY}".encode())

    assert record["authors"] == []
    assert record["date"] is None


def test_a_date_of_the_last_century_and_no_zone() -> None:
    record: Any = cleanse.clean(f"From: a@b.org\nSubject: a\nMessage-ID: <b>\nDate: 20 Nov 98 10:00\n\n{BODY}".encode())

    assert record["datetime"] == "1998-11-20T10:00"


@pytest.mark.parametrize(
    "raw, text",
    [
        ("plain =? no word", "plain =? no word"),
        ("=?utf-8?B?!!!?=", "!!!"),
        ("=?x-unknown?Q?caf=E9?=", "café"),
        ("=?utf-8?Q?a?= =?utf-8?Q?b?= c", "ab c"),
        ("=?koi8-r?B?" + base64.b64encode(ALL.encode("koi8-r")).decode() + "?=", ALL),
        ("=?utf-8?B?0J8=?= =?utf-8?B?0A==?=\n =?utf-8?B?og==?=", "ПТ"),
        ("folded\n\tline", "folded line"),
        ("=?ISO-2022-JP?B?GyRCRnxLXBsoQg==?=", "日本"),
    ],
)  # fmt: skip
def test_encoded_words(raw: str, text: str) -> None:
    assert header_text(raw) == text


@pytest.mark.parametrize(
    "subject, bare",
    [
        ("Research: results", "Research: results"),
        ("Re", "Re"),
        ("Re:", "Re:"),
        ("[announce] Re: x", "[announce] Re: x"),
        ("TR: y", "y"),
        ("RE: AW: Fwd: z", "z"),
        ("Re[2]: z", "z"),
        ("回复：会议", "会议"),
        ("Отв: Fwd: Заседание", "Заседание"),
    ],
)
def test_prefixes_of_subjects(subject: str, bare: str) -> None:
    assert bare_subject(subject) == bare


# -- parts


def built(**parts: Any) -> EmailMessage:
    message = EmailMessage()
    message["From"], message["Subject"] = "Jane Doe <jane@example.org>", "The oak"
    message["Date"] = "Fri, 20 Nov 2026 10:00:07 +0200"
    message.set_content(parts.get("text", BODY))
    if "html" in parts:
        message.add_alternative(parts["html"], subtype="html")
    if "file" in parts:
        message.add_attachment(parts["file"], maintype="application", subtype="pdf", filename="a.pdf")
    return message


def test_plain_text_is_preferred() -> None:
    record: Any = cleanse.clean(bytes(built(html="<p>Another text that is not to be read here at all.</p>")))

    assert record["text"] == BODY


def test_a_page_is_read_where_the_text_says_so() -> None:
    page = f"<html><body><h1>The oak</h1><p>{BODY}</p><p>{BODY.replace('oak', 'lime')}</p></body></html>"
    record: Any = cleanse.clean(bytes(built(text="Please view this mail in your browser.", html=page)))

    assert record["text"] == f"{BODY}\n\n{BODY.replace('oak', 'lime')}"
    assert (record["title"], record["date"]) == ("The oak", "2026-11-20")


def test_attachments_are_named() -> None:
    record: Any = cleanse.clean(bytes(built(file=b"%PDF-1.4")))

    assert record["text"] == BODY
    assert [issue["code"] for issue in record["issues"]] == ["EML101"]


@pytest.mark.parametrize("transfer", ["8bit", "quoted-printable", "base64"])
@pytest.mark.parametrize("charset", ["utf-8", "koi8-r", "windows-1251"])
def test_charsets(charset: str, transfer: str) -> None:
    text = "Дуб в северной части парка посадили в 1912 году, когда городской голова открыл новую аллею."
    message = EmailMessage()
    message["From"], message["Subject"] = "jane@example.org", "Дуб"
    message.set_content(text, charset=charset, cte=transfer)
    record: Any = cleanse.clean(bytes(message))

    assert (record["text"], record["title"]) == (text, "Дуб")


def test_no_text_at_all() -> None:
    record: Any = cleanse.clean(
        f"{HEAD}Content-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=\n".encode()
    )

    assert record["status"] == "empty"
    assert "EML103" in [issue["code"] for issue in record["issues"]]


def test_a_message_in_a_message_is_read_where_there_is_nothing_else() -> None:
    inner = f"{HEAD}\n{BODY}"
    boundary = 'MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="b"\n'
    record = mail(f"--b\nContent-Type: message/rfc822\n\n{inner}\n--b--\n", boundary)

    assert record["text"] == BODY


def test_a_page_saved_by_a_browser() -> None:
    head = (
        "From: <Saved by Blink>\nSnapshot-Content-Location: https://example.org/news\nSubject: The oak\n"
        "Date: Fri, 20 Nov 2026 10:00:07 +0200\nMIME-Version: 1.0\n"
        'Content-Type: multipart/related; type="text/html"; boundary="b"\n\n--b\nContent-Type: text/html\n\n'
    )
    record: Any = cleanse.clean(f"{head}<html><body><h1>The oak</h1><p>{BODY}</p></body></html>\n--b--\n".encode())

    assert (record["date"], record["authors"]) == (None, [])
    assert record["source"]["retrieved"] == "2026-11-20"
    assert record["url"] == "https://example.org/news"


def test_flowed_text_has_one_line_per_paragraph() -> None:
    record = mail(
        "The oak in the north of the park was \nplanted in 1912.\n", "Content-Type: text/plain; format=flowed\n"
    )

    assert record["text"] == "The oak in the north of the park was planted in 1912."
    assert unflowed(" stuffed\n>> a \n> b") == "stuffed\n>> a \n> b"


# -- what goes: near misses first


@pytest.mark.parametrize(
    "text",
    [
        f"{BODY}\n\n>>> import oak\n>>> oak.age()\n114\n\n{BODY}",
        f"{BODY}\n\nAs Tolstoy wrote:\n\n{BODY}",
        f"{BODY}\n\n-------- Forwarded message --------\nFrom: A <a@b.org>\nDate: 3 May\nSubject: x\nTo: c\n\n{BODY}",
        f"{BODY}\n\n---\n\nAnd a second part of the text.",
        "> only a quotation\n> and no answer",
        f"{BODY}\n\nOn 3 May 1912 the mayor wrote:\n\nDear citizens, the avenue is open.",
        f"{BODY}\n\nThe original message was lost.",
        f"{BODY}\n\n-- a remark in dashes --\n\n{BODY}",
        f"From: the park\nTo: the sea\n\n{BODY}",
        f"{BODY}\n\nThe talks were confidential, and the message was intended for peace.",
        f"{BODY}\n\nYours sincerely,\nJane Doe\nChair of the Friends of Trees",
        f"{BODY}\n\nThe parcel was sent from my office.",
    ],
)  # fmt: skip
def test_what_stays(text: str) -> None:
    assert [row for row in removed(mail(text)) if row[0].startswith("CHR7")] == []


LIST = "https://example.org/mailman/listinfo/trees"
GROUP = 'You received this message because you are subscribed to the Google Groups "Trees" group.'
REPLY = "I agree with every word of it, and so does the chair of the committee."


@pytest.mark.parametrize(
    "around, codes",
    [
        ("On Mon, 2 Jan 2023 at 10:04, Jane Doe <jane@example.org> wrote:\n> Could you come?", ["CHR702", "CHR701"]),
        ("On Mon, 2 Jan 2023 at 10:04, Jane Doe <j@example.org>\nwrote:\n\n> Could you?", ["CHR702"] * 2 + ["CHR701"]),
        ("Am 02.01.2023 um 10:04 schrieb Jane Doe:\n> Kommst du?", ["CHR702", "CHR701"]),
        ("Le lun. 2 janv. 2023 à 10:04, Jane Doe a écrit :\n> Venez ?", ["CHR702", "CHR701"]),
        ("2 января 2023 г., 10:04, Иван <i@example.org> написал:\n> Придёшь?", ["CHR702", "CHR701"]),
        ("2023年1月2日 10:04，张三 <z@example.org> 写道：\n> 来吗？", ["CHR702", "CHR701"]),
        ("El lun, 2 ene 2023 a las 10:04, Jane escribió:\n> ¿Vienes?", ["CHR702", "CHR701"]),
        ("-----Original Message-----\nFrom: Jane\nSent: Monday\n\nCould you come?", ["CHR703"] * 4),
        ("-----Ursprüngliche Nachricht-----\nVon: Jane\n\nKommst du?", ["CHR703"] * 3),
        ("_" * 30 + "\nFrom: Jane\nSent: Monday\nTo: John\nSubject: x\n\nCould you?", ["CHR703"] * 6),
        ("От: Иван\nОтправлено: понедельник\nКому: Анна\nТема: дуб\n\nПридёшь?", ["CHR703"] * 5),
        ("-- \nJane Doe\nMinsk", ["CHR704"] * 3),
        ("_" * 47 + f"\nTrees mailing list\nTrees@example.org\n{LIST}", ["CHR705"] * 4),
        (f"-- \n{GROUP}\nTo unsubscribe from this group, send an email to x@example.org.", ["CHR705"] * 3),
        ("Sent from my iPhone", ["CHR706"]),
        ("Von meinem iPad gesendet", ["CHR706"]),
        ("Enviado desde mi iPhone", ["CHR706"]),
        ("发自我的iPhone", ["CHR706"]),
        ("This e-mail and any attachments are confidential and intended solely for the addressee.", ["CHR707"]),
        ("Diese E-Mail enthält vertrauliche Informationen und ist nur für den Empfänger bestimmt.", ["CHR707"]),
        ("-----BEGIN PGP SIGNATURE-----\n\niQEzBAEBCAAdFiEE\n=abcd\n-----END PGP SIGNATURE-----", ["CHR708"] * 4),
    ],
)  # fmt: skip
def test_what_goes(around: str, codes: list[str]) -> None:
    record = mail(f"{REPLY}\n\n{around}\n")

    assert record["text"] == REPLY
    assert [row["rule"] for row in record["removed"]] == codes


def test_answers_between_quotations_stay() -> None:
    record = mail(f"On Monday Jane Doe wrote:\n> Is it an oak?\n\nYes.\n\n> How old?\n\n{REPLY}\n")

    assert record["text"] == f"Yes.\n\n{REPLY}"


def test_everything_at_the_end_goes() -> None:
    tail = (
        "-- \nJane Doe\n\nOn 2 Jan 2023, at 10:04, John <j@example.org> wrote:\n> Well?\n"
        "_______________________________________________\nTrees mailing list\nhttps://example.org/mailman/listinfo/trees\n"
    )
    record = mail(f"{REPLY}\n\n{tail}")

    assert record["text"] == REPLY
    assert {row["kind"] for row in record["removed"]} == {"signature", "quote", "footer"}


@pytest.mark.parametrize("name", ["gmail_quote", "moz-cite-prefix", "yahoo_quoted"])
def test_quotations_of_a_page(name: str) -> None:
    page = (
        f"<html><body><div><p>{BODY}</p><p>{REPLY}</p></div>"
        f'<div class="{name}"><p>Could you come to the park on Monday?</p></div></body></html>'
    )
    record = mail(page, "Content-Type: text/html\n")

    assert "Could you" not in record["text"]
    assert ("CHR701", "Could you come to the park on Monday?") in removed(record)


def test_the_small_tests_of_lines() -> None:
    assert not introduces("As I said before, all is well")
    assert not is_original("-----Original Sin-----")
    assert not is_notice("confidential")


# -- mailboxes


BOX = (
    b"From a@b Mon Jan  5 10:00:00 2026\nFrom: A <a@b.org>\nSubject: One\n\nFirst.\n>From here.\n\n"
    b"From now on it is so.\n\nFrom c@d Tue Jan  6 10:00:00 2026\nFrom: C\nSubject: Two\n\nSecond.\n"
)


def test_a_mailbox_gives_a_record_per_message(tmp_path: Any) -> None:
    path = tmp_path / "in.mbox"
    path.write_bytes(BOX)
    records: list[Any] = list(clean_many(str(path)))

    assert [record["title"] for record in records] == ["One", "Two"]
    assert records[0]["text"] == "First.\nFrom here.\n\nFrom now on it is so."
    assert [record["source"]["path"] for record in records] == [f"{path}!1", f"{path}!2"]
    assert {record["source"]["container"] for record in records} == {"mbox"}


def test_a_mailbox_that_was_not_split_is_an_error() -> None:
    record: Any = cleanse.clean(BOX)

    assert record["error"]["code"] == "INP205"


def test_a_mailbox_of_one_message_is_a_message() -> None:
    record: Any = cleanse.clean(BOX[: BOX.index(b"From c@d")])

    assert record["title"] == "One"


def test_a_huge_message_costs_only_itself(tmp_path: Any) -> None:
    path = tmp_path / "in.mbox"
    path.write_bytes(BOX.replace(b"First.", b"x" * 5000) + b"\n" + BOX)
    found = list(split(Source(str(path), "in.mbox", file=str(path)), Reading(max_bytes=1000)))

    assert [source.failure is not None for source in found] == [True, False, False, False]
    assert [source.line for source in found] == [1, 2, 3, 4]


# -- laws

ROWS = [
    *(BODY, REPLY, "> quoted", ">> twice", "", "-- ", "Jane", "On Monday 10:00 Jane wrote:", "From: a", "Sent: b"),
    *("-----Original Message-----", "To: c", "Subject: d", "Sent from my iPhone", "_" * 30, "Trees mailing list"),
    *("Share", ">>> x", "Subscribe to our newsletter", "© 2020 Oak Ltd", "19 January 2023", "The title of it"),
    *("Skip to content", "Menu", LIST, "Message-ID: <x>"),
]


@given(
    st.lists(
        st.sampled_from(ROWS),
        max_size=14,
    )
)
def test_conservation_and_idempotence(rows: list[str]) -> None:
    data = f"{HEAD}\n" + "\n".join(rows)
    found = api.look(data.encode())
    record: Any = cleanse.clean(data.encode())
    assert not isinstance(found, Failure)
    spans = [(start, end) for start, end in (row["span"] for row in record["removed"])]
    assert record["text"] == normalise(found.document.reading, spans, record["reading"]["wrap"])

    again: Any = cleanse.clean(record["text"], media_type="text/plain")
    assert [row for row in removed(again) if row[0].startswith("CHR")] == []


@given(st.binary(max_size=400))
def test_nothing_crashes_the_reader(tail: bytes) -> None:
    for head in (
        HEAD,
        HEAD + "Content-Type: multipart/mixed; boundary=b\n",
        HEAD + "Content-Transfer-Encoding: base64\n",
    ):
        record: Any = cleanse.clean(head.encode() + b"\n--b\n" + tail)

        assert record["record_type"] == "document" or not record["error"]["code"].startswith("INP9")


def test_deep_and_wide_messages_end() -> None:
    deep = HEAD + "".join(f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(3000))
    wide = HEAD + "Content-Type: multipart/mixed; boundary=b\n\n" + "--b\nContent-Type: text/plain\n\nx\n" * 5000
    for data in (deep, wide):
        record: Any = cleanse.clean(data.encode())

        assert record["record_type"] == "document" or record["error"]["code"] == "INP204"

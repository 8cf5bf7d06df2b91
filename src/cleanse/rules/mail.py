"""CHR7xx: what stands around the text of a message: quoted replies, signatures, list footers; chrome/mail.py finds it."""

from __future__ import annotations

from cleanse.rules.types import Rule

RULES: tuple[Rule, ...] = (
    Rule(
        "CHR701", "quoted-reply", "quote",
        "A line of an earlier message, quoted with `>` or in an element that mail programs put quotations in.",
        examples=("> Could you send the minutes?", ">> Yes, on Monday.", "JD> See you there"),
        keeps=(">>> import this", "x > 3 holds", "A > B"), confidence=0.97,
    ),
    Rule(
        "CHR702", "quote-introduction", "quote",
        "The line that names whom a quotation comes from; a quotation follows.",
        examples=("On Mon, 2 Jan 2023 at 10:04, Jane Doe <jane@example.org> wrote:", "Am 02.01.2023 um 10:04 schrieb Jane Doe:",
                  "Le lun. 2 janv. 2023 à 10:04, Jane Doe a écrit :", "2 января 2023 г. Иван Иванов написал:"),
        keeps=("As Tolstoy wrote:", "On Monday the committee wrote to the ministry."), confidence=0.96,
    ),
    Rule(
        "CHR703", "original-message", "quote",
        "From a separator such as `-----Original Message-----`, or the copied headers of an earlier message, to the end.",
        examples=("-----Original Message-----", "-----Ursprüngliche Nachricht-----", "----- Message d'origine -----"),
        keeps=("---------- Forwarded message ---------", "The original message was lost."), confidence=0.96,
    ),
    Rule(
        "CHR704", "signature", "signature",
        "What stands below the line `-- ` that divides a message from its signature.",
        examples=("-- ", "--"), keeps=("---", "-- a remark", "Yours sincerely,"), confidence=0.95,
    ),
    Rule(
        "CHR705", "list-footer", "footer",
        "What the software of a mailing list adds below every message.",
        examples=("_______________________________________________", "Announce mailing list",
                  'You received this message because you are subscribed to the Google Groups "Trees" group.'),
        keeps=("The mailing list of the society has 200 members.", "________ (signature)"), confidence=0.96,
    ),
    Rule(
        "CHR706", "sent-from", "signature",
        "The line with which a telephone or a mail program advertises itself below a message.",
        examples=("Sent from my iPhone", "Get Outlook for iOS", "Von meinem iPhone gesendet", "Отправлено с iPhone"),
        keeps=("The letter was sent from my office in Minsk.", "Sent from my heart"), confidence=0.97,
    ),
    Rule(
        "CHR707", "confidentiality-notice", "legal",
        "The notice below a message that it is confidential and meant for its addressee only.",
        examples=("This e-mail and any attachments are confidential and intended solely for the addressee.",
                  "Diese E-Mail enthält vertrauliche Informationen und ist nur für den Empfänger bestimmt."),
        keeps=("The talks were confidential, and the recipients were not named.",), confidence=0.93,
    ),
    Rule(
        "CHR708", "pgp-armour", "signature",
        "The frame of a signed message: its first lines, and the signature below it.",
        examples=("-----BEGIN PGP SIGNED MESSAGE-----", "-----BEGIN PGP SIGNATURE-----"),
        keeps=("The message begins with a PGP signature.",), confidence=0.98,
    ),
)  # fmt: skip

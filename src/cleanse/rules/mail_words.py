"""The words of mail programs in many languages, for chrome/mail.py and readers/mail.py; imported for messages only."""

from __future__ import annotations

import re

from cleanse.core.lazy import lazy

# Verbs with which mail programs introduce a quotation: a line that ends in a colon and holds one of them, above `>`.
WROTE = (
    "wrote", "writes", "said", "schrieb", "schreibt", "schreef", "a écrit", "écrivait", "écrit", "escribió", "escribe",
    "ha scritto", "scrive", "escreveu", "escreve", "skrev", "skriver", "kirjoitti", "napisał", "napisała", "napisał(a)",
    "pisze", "napsal", "napsala", "napsal(a)", "píše", "napísal", "napísal(a)", "napisao", "napisala", "je napisao/la",
    "írta", "ezt írta", "a scris", "scrie", "написал", "написала", "написал(а)", "пишет", "писал", "написав", "написала",
    "пише", "напісаў", "написа", "έγραψε", "yazdı", "şunu yazdı", "parašė", "rašė", "rakstīja", "kirjutas", "menulis",
    "đã viết", "viết", "เขียนว่า", "写道", "寫道", "书写", "のメール", "書きました", "님이 작성", "작성", "כתב", "כתבה", "مت", "كتب",
    "كتبت", "نوشت", "ने लिखा",
)  # fmt: skip

# Between the dashes of the separator above an earlier message.
ORIGINAL = (
    "original message", "original e-mail", "original email", "reply message", "ursprüngliche nachricht", "originalnachricht",
    "original-nachricht", "ursprüngliche mail", "message d'origine", "message original", "message initial", "mensaje original",
    "messaggio originale", "mensagem original", "oorspronkelijk bericht", "oorspronkelijke bericht", "ursprungligt meddelande",
    "originalmeddelande", "original meddelelse", "oprindelig meddelelse", "opprinnelig melding", "alkuperäinen viesti",
    "wiadomość oryginalna", "oryginalna wiadomość", "původní zpráva", "původní e-mail", "pôvodná správa", "eredeti üzenet",
    "mesaj original", "mesajul original", "исходное сообщение", "оригинальное сообщение", "вихідне повідомлення",
    "зыходнае паведамленне", "оригинално съобщение", "izvorna poruka", "originalna poruka", "izvirno sporočilo",
    "αρχικό μήνυμα", "özgün ileti", "orijinal mesaj", "pesan asli", "thư gốc", "原始邮件", "原始郵件", "原邮件", "元のメッセージ",
    "元のメール", "원본 메시지", "원본 메일", "الرسالة الأصلية", "پیام اصلی", "הודעה מקורית",
)  # fmt: skip

# The labels of an earlier message's headers as mail programs copy them; the first column says who, the others when, to
# whom and about what. Two kinds of them besides "who", in adjacent lines, are such a head.
WHO = frozenset(
    "from von de da od от від ад van från fra lähettäjä feladó nadawca kimden dari từ από 发件人 寄件者 寄件人 差出人 送信者 "
    "보낸사람 من מאת expéditeur odesílatel".split()
)  # fmt: skip
WHEN = frozenset(
    "sent date gesendet datum envoyé enviado data inviato fecha verzonden skickat sendt lähetetty elküldve dátum wysłano "
    "odesláno odoslané отправлено дата надіслано відправлено адпраўлена trimis gönderilen tarih tanggal dikirim ngày "
    "ημερομηνία 发送时间 日期 寄件日期 送信日時 日付 日時 보낸날짜 날짜 نشر تاریخ תאריך נשלח".split()
)  # fmt: skip
WHOM = frozenset(
    "to an à a para aan till til vastaanottaja címzett do komu кому каму către kime kepada đến προς 收件人 宛先 받는사람 "
    "إلى אל cc kopie copia".split()
)  # fmt: skip
ABOUT = frozenset(
    "subject betreff objet asunto oggetto assunto onderwerp ämne emne aihe tárgy temat předmět predmet тема subiect konu "
    "perihal subjek chủ-đề θέμα 主题 主題 主旨 件名 제목 موضوع الموضوع נושא".split()
)  # fmt: skip

# Lines of the devices and programs; `{}` is the name of one, or a few words.
SENT_FROM = (
    r"sent from (?:my |a |an )?{d}(?:[,.].{{0,80}})?", r"sent (?:from|via|with|using) {p}(?: .{{0,60}})?", r"get outlook for .{{1,20}}",
    r"get {p}(?: for .{{1,20}})?", r"(?:von|vom) (?:meinem |einem )?{d} (?:gesendet|aus gesendet)", r"gesendet von (?:meinem )?{d}",
    r"gesendet mit {p}(?: .{{0,40}})?", r"envoyé (?:de|depuis) (?:mon )?{d}", r"enviado (?:desde|do|de) (?:mi |meu )?{d}",
    r"inviato da(?:l mio)? ?{d}", r"verzonden (?:vanaf|met|via) (?:mijn )?{d}", r"skickat från (?:min )?{d}", r"sendt fra (?:min )?{d}",
    r"lähetetty {d}\w*", r"wysłane z (?:mojego )?{d}\w*", r"odesláno z (?:mého )?{d}\w*", r"odoslané z {d}\w*", r"trimis de pe {d}(?:-ul meu)?",
    r"отправлено с (?:моего )?{d}\w*", r"отправлено из {p}(?: .{{0,40}})?", r"надіслано з (?:мого )?{d}\w*", r"адпраўлена з (?:майго )?{d}\w*",
    r"{d}[’']?(?:ımdan|umdan|'?dan|'?den) gönderildi", r"发自我的 ?{d}", r"從我的 ?{d} ?傳送", r"{d}から送信", r"나의 {d}에서 보냄",
    r"dikirim dari {d}(?: saya)?", r"gửi từ {d}(?: của tôi)?", r"أرسلت من (?:جهاز )?(?:ال)?{d}(?: الخاص بي)?", r"נשלח מה-?{d}(?: שלי)?",
)  # fmt: skip
DEVICE = (
    r"(?:apple )?(?:iphone|ipad|ipod|blackberry|android|samsung(?: galaxy)?|galaxy|huawei|xiaomi|nokia|sony|htc|pixel|windows phone|"
    r"smartphone|mobile(?: device| phone)?|phone|cell ?phone|tablet|handy|mobiltelefon|téléphone|móvil|celular|telefono|telefoon|mobil)"
    r"(?: [\w.+-]{1,15}){0,3}"
)
PROGRAM = (
    r"(?:outlook|yahoo mail|proton ?mail|gmail|mail for windows(?: 10)?|mail\.ru|yandex\.?mail|mailbird|thunderbird|spark|"
    r"bluemail|tutanota|k-9 mail|aqua mail|samsung mobile|почт\w+ mail\.ru|web\.de|gmx)"
)

# Words of the notice; a paragraph that holds one of each group of a language is one.
CONFIDENTIAL = (
    (("e-mail", "email", "message", "transmission", "communication"), ("confidential", "privileged"), ("intended solely", "intended only", "intended for the", "addressee", "recipient")),
    (("e-mail", "mail", "nachricht"), ("vertraulich",), ("empfänger", "adressat", "bestimmt")),
    (("message", "courriel", "mail"), ("confidentiel",), ("destinataire", "destiné")),
    (("mensaje", "correo", "e-mail", "email"), ("confidencial",), ("destinatari", "dirigid")),
    (("messaggio", "e-mail", "email", "mail"), ("confidenziali", "riservat"), ("destinatari",)),
    (("mensagem", "e-mail", "email"), ("confidencia",), ("destinatári", "destinad")),
    (("e-mail", "bericht", "mail"), ("vertrouwelijk",), ("geadresseerde", "bestemd")),
    (("wiadomość", "e-mail", "mail"), ("poufn",), ("adresat", "odbiorc")),
    (("сообщение", "письмо"), ("конфиденциальн",), ("адресат", "получател", "предназначен")),
    (("повідомлення", "лист"), ("конфіденційн",), ("адресат", "одержувач", "призначен")),
    (("meddelande", "e-post", "mejl", "e-mail", "mail"), ("konfidentiel", "fortrolig"), ("mottagare", "modtager", "mottaker", "avsedd")),
    (("邮件", "郵件"), ("保密", "机密", "機密"), ("收件人",)),
)  # fmt: skip

# Names of elements that mail programs put quotations and signatures in.
QUOTE_NAMES = frozenset(
    "gmail_quote gmail_extra moz-cite-prefix yahoo_quoted divrplyfwdmsg outlookmessageheader protonmail_quote tutanota_quote "
    "zmail_extra appendonsend mail-editor-reference-message-container ms-outlook-mobile-reference-message yahooquoted "
    "bloop_markdown_quote mailrucite".split()
)  # fmt: skip
SIGNATURE_NAMES = frozenset(
    "gmail_signature gmail_signature_prefix moz-signature protonmail_signature_block ms-outlook-mobile-signature "
    "applemailsignature".split()
)  # fmt: skip

# Before a title: an answer or a forward, in the words of mail programs. Latin words need the colon.
ANSWER = frozenset("re aw antw antwort sv vs res rif odp ynt vá отв ответ 回复 答复 回覆 返信 답장".split())
FORWARD = frozenset("fwd fw wg tr rv enc doorst vb pd továbbítva ilt переслано пересл 转发 轉寄 전달".split())

# The line above a message that is handed on, and the lines of the software of mailing lists.
FORWARDED = lazy(
    r"[-_\s]*(?:(?:begin )?forwarded message|weitergeleitete nachricht|(?:début du )?message (?:transféré|réexpédié)|"
    r"mensaje reenviado|messaggio inoltrato|mensagem encaminhada|doorgestuurd bericht|пересылаемое сообщение|"
    r"переслане повідомлення|wiadomość przekazana|przekazana wiadomość|vidarebefordrat meddelande|転送|转发|轉寄|forwarded by .{1,60})"
    r"[-_:\s]*",
    re.IGNORECASE,
)
RULER = lazy(r"[_=*~-]{20,}|(?:--~){2,}[-~]+")
FOOTER_LINE = lazy(
    r"\S.{0,80} mailing list\W{0,3}|.*\b(?:mailman/listinfo|mailman3?/lists|listinfo\.cgi|groups\.google\.com/(?:d|group)/|"
    r"groups\.io/g/|listserv|lists\.[\w.-]+/)\S*.*|you(?:'ve| have)? rece?ie?ved this (?:message|e-?mail) because you(?: are|'re) (?:subscribed|a member)\b.*|"
    r"to (?:un)?subscribe(?: from this (?:group|list)| to this (?:group|list)| or .{0,40})?\b.{0,200}|"
    r"to post to this (?:group|list)\b.*|for more options,? (?:visit|see).*|to view this discussion (?:on the web )?visit.*|"
    r"visit this group at.*|list archives?:.*|unsubscribe:? <?https?://\S+|sie erhalten diese nachricht, weil .*|"
    r"vous recevez ce message, car .*|has recibido este mensaje porque .*|вы получили это сообщение, поскольку .*|"
    r"(?:ви|вы) отримали це повідомлення, оскільки .*",
    re.IGNORECASE | re.DOTALL,
)
STRONG_FOOTER = lazy(
    r".*(?:mailman|listinfo|groups\.google|groups\.io|you (?:have )?received this|mailing list\W{0,3}\Z|nachricht, weil|ce message, car|este mensaje porque|сообщение, поскольку)",
    re.IGNORECASE | re.DOTALL,
)

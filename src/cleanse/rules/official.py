"""What the parts of official documents begin with that are short and stay: speakers, salutations, notes, annexes, signatures.

Look-ups, because compiling patterns would cost a small document more than the line models do.
"""

from __future__ import annotations

SPEAKERS = frozenset(
    """question answer q a moderator interviewer host presenter chair chairman chairperson speaker operator вопрос
    ответ ведущий председатель питання запитання відповідь пытанне адказ frage antwort réponse pregunta
    respuesta domanda risposta pergunta resposta pytanie odpowiedź otázka odpověď kérdés válasz întrebare
    răspuns vraag antwoord fråga svar soru cevap ερώτηση απάντηση שאלה תשובה السؤال سؤال الجواب جواب پرسش پاسخ
    प्रश्न उत्तर hỏi đáp tanya jawab 问 答 问题 回答 記者 记者 質問 질문 답변 문 답""".split()
)
SALUTATIONS = frozenset(
    """dear mr mr. mrs mrs. ms ms. madam sir ladies gentlemen friends colleagues excellency excellencies your
    distinguished esteemed honourable honorable sehr liebe lieber meine уважаемый уважаемая уважаемые дорогие
    коллеги господин госпожа товарищи шановний шановна шановні паважаныя cher chère chers chères mesdames
    messieurs monsieur madame estimado estimada estimados estimadas señor señora señoras señores caro cara caros
    prezado prezada prezados senhor senhora gentile gentili egregio signore signori szanowny szanowna szanowni
    drodzy vážený vážená vážení tisztelt stimate stimată stimați geachte beste kära sayın değerli αγαπητέ
    αγαπητοί kính thưa yang أيها السادة عزيزي حضرات प्रिय माननीय""".split()
)
NOTE_MARKS = frozenset("¹²³⁴⁵⁶⁷⁸⁹⁰†‡")
ANNEXES = frozenset(
    """annex annexe appendix schedule exhibit attachment enclosure enclosures anlage anhang anexo allegato bijlage
    bilaga załącznik příloha melléklet anexa приложение додаток дадатак παράρτημα נספח ملحق پیوست""".split()
)
GREETED = ("尊敬的", "敬爱的", "亲爱的", "各位", "皆様", "拝啓", "존경하는")
ANNEXED = ("附件", "附录", "附錄", "附表", "別紙", "別添", "부록", "별첨", "붙임")
SIGNATURES = (
    "done at ", "done in ", "(signed)", "signed:", "signed by ", "signed at ", "sincerely", "yours sincerely",
    "yours faithfully", "yours truly", "respectfully", "best regards", "kind regards", "warm regards",
    "with best regards", "viele grüße", "liebe grüße", "beste grüße", "cordialement", "saludos", "un saludo", "cheers",
    "media contact", "press contact", "for immediate release", "notes to editors", "# # #",
    "for the commission", "for the council", "for the government", "for the european", "for the secretary",
    "for the minister", "by order of", "by the president", "in witness whereof", "mit freundlichen grüßen", "gez.",
    "für die bundesregierung", "geschehen zu", "fait à", "hecho en ", "atentamente",
    "fatto a", "feito em ", "distinti saluti", "с уважением", "з повагою", "з павагай", "совершено в",
    "по поручению", "z poważaniem", "met vriendelijke groet", "med vänliga hälsningar", "saygılarımla", "此致", "敬具",
    "以上",
)  # fmt: skip
THANKS = frozenset((
    "thank you", "thank you very much", "thanks", "thank you for your attention", "спасибо", "спасибо за внимание",
    "благодарю вас", "благодарю за внимание", "дякую", "дякую за увагу", "дзякуй", "vielen dank", "danke", "merci",
    "je vous remercie", "muchas gracias", "gracias", "grazie", "obrigado", "obrigada", "dziękuję", "děkuji", "dank u wel",
    "tack", "köszönöm", "mulțumesc", "ευχαριστώ", "teşekkür ederim", "谢谢", "谢谢大家", "ありがとうございました", "감사합니다",
    "شكرا", "תודה", "धन्यवाद",
))  # fmt: skip

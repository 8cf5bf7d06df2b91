"""Scripts, and the small words that tell the languages of one script apart."""

from __future__ import annotations

# Ranges for a character class, by ISO 15924 code.
SCRIPTS = {
    "Latn": "A-Za-z\u00c0-\u024f\u1e00-\u1eff",
    "Cyrl": "\u0400-\u052f",
    "Grek": "\u0370-\u03ff\u1f00-\u1fff",
    "Arab": "\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc",
    "Hebr": "\u0590-\u05ff",
    "Deva": "\u0900-\u097f",
    "Beng": "\u0980-\u09ff",
    "Guru": "\u0a00-\u0a7f",
    "Gujr": "\u0a80-\u0aff",
    "Taml": "\u0b80-\u0bff",
    "Telu": "\u0c00-\u0c7f",
    "Knda": "\u0c80-\u0cff",
    "Mlym": "\u0d00-\u0d7f",
    "Sinh": "\u0d80-\u0dff",
    "Thai": "\u0e00-\u0e7f",
    "Laoo": "\u0e80-\u0eff",
    "Mymr": "\u1000-\u109f",
    "Khmr": "\u1780-\u17ff",
    "Geor": "\u10a0-\u10ff",
    "Armn": "\u0530-\u058f",
    "Ethi": "\u1200-\u137f",
    "Hang": "\uac00-\ud7a3\u1100-\u11ff",
    "Hira": "\u3040-\u30ff",
    "Hani": "\u3400-\u9fff",
}

# Function words: frequent in one language, and as far as possible not words of its neighbours.
WORDS = {
    code: frozenset(words.split())
    for code, words in {
        "en": "the of and to in is that for it was on are as with by this be at from have not has they which you were their we or an will been after before who but all any may must no if can his her its more than into only out",
        "de": "der die und das ist von den mit zu für auf nicht im ein eine dem des sich auch als es wird sie bei oder werden sind zur wir bis vom wurde wurden nach ab nur noch wenn aber kann können soll vor über unter durch beim ins",
        "fr": "le la les des et est une dans que pour qui sur pas plus par au avec ce sont aux du ne il elle nous vous cette ont été dès sous vos votre puis ans après avant sans chez soit tout tous leur leurs son sa ses mais ou où",
        "es": "el la los las que y en una por con para del se es su como más al pero sus este ha lo fue son entre sobre también hasta de deberá podrá sin desde cada todo todos según cuando donde muy ni han ser esta estos",
        "it": "il di che la per un una del della non sono con le gli da più dei nel anche alla è delle si ha questo come al ma i e lo nei agli su tra fino se solo molto entro presso oltre possono deve sarà stati stato senza ogni dopo prima dalla dal alle ai sul sulla",
        "pt": "o que do da em um uma para com não os as dos das por mais como no na se foi ao são também pelo pela é seu sua até entre sem pelos desde já foram está estão pode podem seus após deve sobre cada você lhe nos",
        "nl": "de het een van en dat niet voor met zijn op aan er bij ook wordt worden naar hebben heeft door maar uit dit deze of om is te die in wat was al meer dan tot geen veel wel moet kan kunnen hun zich nog hij zij vanaf binnen moeten over onder na zo",
        "pl": "w i na się z że do nie jest to o po przez od dla są oraz jak za tym jego który które która będzie także być ze można należy został była było były ich jej przy ponad bez aby lub czy ten ta tej tych",
        "cs": "a v se na je že s z do o pro jsou by jako i po podle které který také být ale bude nebo této při však jeho lze od bez která bylo byla byl jejich než až ani aby více nad",
        "sk": "a v sa na je že s z do o pre sú by ako aj po podľa ktoré ktorý tiež byť ale bude alebo tejto pri však jeho možno od bez ktorá boli bolo bola bol ich než až ani aby viac nad",
        "hu": "a az és hogy nem is egy volt meg ez van csak de már azt mint még vagy ki el be lesz szerint által után között sem előtt felett belül alatt illetve valamint kell lehet minden",
        "ro": "și de în la cu pe din care este pentru nu o un mai fi sau au fost prin după că lui sunt acest această ale dintre s-a fără peste până iar se al ei lor acestea cele",
        "sv": "och att det i som en på är av för med till den inte om ett har de från var men kan ska vid efter också eller mer än sig säger blir blivit deras vad mycket några kunde skulle där så jag vi du över alla under när mellan enligt vår dig år kl mot medan samt göra två",
        "da": "og at det i som en på er af for med til den ikke om et har de fra var men kan skal ved efter også eller blev mere hvor siger bliver blevet deres hvad meget nogle kunne skulle der så jeg vi du sig end noget kommer alle under mellem endnu oplyser vores dig år kl mod mens samt gøre hvis næste uge tidligt anden mest hverken blandt tredje mig",
        "nb": "og å det i som en på er av for med til den ikke om et har de fra var men kan skal ved etter også eller ble mer hvor sier blir blitt deres hva mye noen kunne skulle der så jeg vi du seg enn noe kommer alle under mellom ennå opplyser vår deg år kl mot mens samt gjøre vært bare hvis sa kom neste uke tidlig andre flest verken blant tredje meg spørsmål melder",
        "fi": "ja on ei että se oli hän ovat mutta kun myös kuin joka mukaan sekä tai jos ole hänen vain nyt niin olla sen tämä ennen jälkeen sitä siitä kello vielä voi voit",
        "et": "ja on ei et see oli ta kui aga ka mis oma või kes selle siis ning pärast nii mille seda tema olid poolt kuni juba üks mida kõik aasta nende meie teie saab kus välja üle veel nüüd",
        "lt": "ir kad yra į su iš tai kaip bet apie buvo jo už per po nuo prie tik dėl jau pat arba kuris kurie metų iki nėra tačiau dar bei ar jos jis",
        "lv": "un ir no ar par kas uz ka tas bet lai pie pēc kā arī gan bija viņš līdz vai jau tika kuru gada nav vēl kurš viņa",
        "tr": "ve bir bu için da de ile olarak daha çok olan gibi sonra kadar en ne değil ama göre tarafından ise o her nedeniyle veya önce üzerinde içinde hakkında ancak yok var tüm bütün diye",
        "id": "yang dan di ini untuk dengan dari pada itu tidak dalam akan adalah ke oleh sebagai juga telah dapat atau mereka para lebih bahwa saat kami anda jika sudah hanya sampai sebuah karena lain mulai sebelum kepada seluruh harus lalu serta agar hingga bagi setiap belum masih ada baru",
        "vi": "và của là có được cho không trong các một với những người này đã để từ khi về tại năm theo cũng ở vào đến trên bị sẽ đang cùng sau trước hoặc nhiều đó nơi mọi ra lại",
        "hr": "je i u na se da za su od s o koji koja koje kao ili te bi što nije biti kako prema iz više nakon također nema do jutra ima sve ali još samo može mogu rok ga ih ponovno putem bez godine gdje ako",
        "sl": "je in v na se da za so z s o ki kot ali pa bi tudi po pri ni bil iz več lahko po zaradi svoje ob do še že ga jo njih vse kjer kako ko brez zelo leta letu med od bila bilo smo vam vas",
        "sq": "dhe të në e i për me nga një që është u ka si nuk më do kjo ky janë por ose prej",
        "ca": "el la els les que i en una per amb del és com més al però aquest ha dels són també va seva des hi fins han no aquesta a un ser o perquè tot on",
        "af": "die en van in het is dat nie vir met op te word ook aan hulle deur sy wat dit was",
        "ru": "и в не на что с по как он это из его за к от для но о так же также был все или были при их который нет через перед после чтобы можно этого ещё уже",
        "uk": "і в не на що з у як та до за від про це для його але по так який були також є або під які його із якою яким уже вже понад якщо яка тому коли лише більше був була було можна має свої немає через перед після щоб цього їх",
        "be": "і ў не на што з як да за ад пра гэта для яго але па так які былі таксама ёсць або пад яе ужо больш толькі калі гэты быў была было можа мае сваю каб дзе таму яна яны ён няма праз перад пасля можна гэтага іх",
        "bg": "и на в за се от да е не с че по са като това със до ще но или към има след който които бе няма бъде бил били при чрез вече",
        "sr": "је и у на се да за су од с о који која које као или те би што није бити како према из више након нема до већ био били при кад после по",
        "mk": "и на во за се од да е не со дека по како ќе но или што ги беше има кој која кои ова го ја нема до веќе бил биде биле при кога",
        "kk": "және мен бұл бір үшін бойынша де да деп болып осы туралы кейін жылы жоқ жатыр бар",
        "ar": "في من على إلى أن التي عن الذي هذا هذه ما مع كان لا أو وقد بين قال بعد كما لم هو هي",
        "fa": "و در به از که این را با است برای آن یک خود تا کرد بر هم نیز شد می های بود شده",
        "ur": "کے میں کی ہے سے اور کا کو نے پر ہیں یہ کہ اس بھی جو تھا نہیں کر لیے گئی لیا ہوا ہوئے دیا بعد کوئی",
        "hi": "के में की है और से का को ने पर हैं यह कि भी एक इस नहीं हो कर लिए था थी थे गया रहे रहा जो तो तक साथ बाद दिया किया हुए जिस उनके अपने होता करने क्योंकि जब",
        "mr": "आणि आहे या ते मध्ये हे की च्या आहेत तर होते एक नाही त्यांनी केली",
        "ne": "को छ र मा ले का पनि हो भने गरेको छन् यो गर्न लागि भएको",
    }.items()
}
# Letters that one language of a script has and its neighbours lack.
TELLING = {
    "uk": ("ї", "є", "ґ"), "be": ("ў",), "ru": ("ы", "э", "ё"), "sr": ("ј", "ћ", "ђ"), "mk": ("ј", "ѓ", "ќ", "ѕ"), "kk": ("қ", "ғ", "ү", "ұ", "ә"),
    "pl": ("ł", "ą", "ę"), "cs": ("ř", "ě", "ů"), "sk": ("ľ", "ĺ", "ŕ"), "hu": ("ő", "ű"), "ro": ("ș", "ț", "ă"), "tr": ("ı", "ğ", "ş"),
    "sv": (" och ",), "da": (" af ", "æ"), "nb": (" å ", "æ"), "fi": ("ää",), "et": ("õ",), "lt": ("ė", "ų", "į"), "lv": ("ļ", "ķ", "ņ"),
    "de": ("ß",), "es": ("ñ", "¿"), "pt": ("ã", "ção"), "fa": ("پ", "چ", "گ", "ی"), "ur": ("ے", "ں", "ٹ", "ہ"), "ar": ("ة", "ي"),
    "vi": ("ư", "ơ", "ạ", "ế"), "sq": ("ë",), "hr": (), "sl": (), "ca": ("l·l",), "bg": ("ъ",),
}  # fmt: skip
# Letters that a language does not have and its neighbours do: each counts against it.
LACKING = {
    "ru": ("і", "ї", "ў", "ј"), "uk": ("ы", "э", "ё", "ў", "ъ"), "be": ("и", "щ", "ї", "ъ"), "bg": ("ы", "э", "і", "ј"),
    "sr": ("й", "ы", "я", "ю", "щ", "ѓ", "ќ", "ѕ"), "mk": ("й", "ы", "я", "ю", "щ", "ћ", "ђ"),
    "fa": ("ے", "ں", "ٹ", "ہ", "ڈ", "ڑ", "ة", "ي", "ك"), "ar": ("ے", "ں", "ٹ", "ہ", "پ", "چ", "گ", "ی", "ک"),
    "ur": ("ة", "ي", "ك"), "da": ("ö", "ä"), "nb": ("ö", "ä"), "sv": ("ø", "æ"), "cs": ("ľ", "ĺ", "ŕ", "ô", "ä"),
    "sk": ("ř", "ě", "ů"), "hr": ("ě", "ř", "ů", "ý", "ł"), "sl": ("ć", "đ", "ě", "ř"),
}  # fmt: skip
WRITTEN_IN: dict[str, tuple[str, ...]] = {
    "Latn": (
        "en", "de", "fr", "es", "it", "pt", "nl", "pl", "cs", "sk", "hu", "ro", "sv", "da", "nb", "fi", "et", "lt", "lv", "tr",
        "id", "vi", "hr", "sl", "sq", "ca", "af",
    ),
    "Cyrl": ("ru", "uk", "be", "bg", "sr", "mk", "kk"),
    "Arab": ("ar", "fa", "ur"),
    "Deva": ("hi", "mr", "ne"),
    "Grek": ("el",), "Hebr": ("he",), "Beng": ("bn",), "Guru": ("pa",), "Gujr": ("gu",), "Taml": ("ta",), "Telu": ("te",),
    "Knda": ("kn",), "Mlym": ("ml",), "Sinh": ("si",), "Thai": ("th",), "Laoo": ("lo",), "Mymr": ("my",), "Khmr": ("km",),
    "Geor": ("ka",), "Armn": ("hy",), "Ethi": ("am",), "Hang": ("ko",), "Hira": ("ja",), "Hani": ("zh",),
}  # fmt: skip

"""Months, eras and seasons of other calendars and ways of dating; detect/calendars.py turns them into days."""

from __future__ import annotations

# The names of a month are joined by bars; spellings without marks are met as often as those with them.
THAI = (
    "มกราคม|ม.ค.", "กุมภาพันธ์|ก.พ.", "มีนาคม|มี.ค.", "เมษายน|เม.ย.", "พฤษภาคม|พ.ค.", "มิถุนายน|มิ.ย.",
    "กรกฎาคม|ก.ค.", "สิงหาคม|ส.ค.", "กันยายน|ก.ย.", "ตุลาคม|ต.ค.", "พฤศจิกายน|พ.ย.", "ธันวาคม|ธ.ค.",
)  # fmt: skip
JALALI = (
    "فروردین|فروردين|حمل", "اردیبهشت|ارديبهشت|ثور", "خرداد|جوزا", "تیر|تير|سرطان", "مرداد|امرداد|اسد", "شهریور|شهريور|سنبله",
    "مهر|میزان", "آبان|عقرب", "آذر|قوس", "دی|دي|جدی", "بهمن|دلو", "اسفند|حوت",
)  # fmt: skip
HIJRI = (
    "محرم|المحرم|محرّم", "صفر", "ربيع الأول|ربيع الاول|ربیع الاول|ربیع‌الاول", "ربيع الآخر|ربيع الثاني|ربيع الاخر|ربیع الثانی|ربیع‌الثانی",
    "جمادى الأولى|جمادى الاولى|جمادی الاول|جمادی‌الاول|جمادى الأول",
    "جمادى الآخرة|جمادى الاخرة|جمادى الثانية|جمادى الآخر|جمادی الثانی|جمادی‌الثانی",
    "رجب", "شعبان", "رمضان", "شوال|شوّال", "ذو القعدة|ذي القعدة|ذوالقعدة|ذی القعده|ذیقعده", "ذو الحجة|ذي الحجة|ذوالحجة|ذی الحجه|ذیحجه",
)  # fmt: skip
LATIN_HIJRI = (
    "muharram", "safar", "rabi al-awwal|rabi' al-awwal|rabi i|rabiʻ i", "rabi al-thani|rabi' al-thani|rabi al-akhir|rabi ii",
    "jumada al-awwal|jumada al-ula|jumada i", "jumada al-thani|jumada al-akhirah|jumada ii", "rajab", "shaban|sha'ban|sha’ban",
    "ramadan", "shawwal", "dhu al-qadah|dhu al-qa'dah|dhu al-qi'dah", "dhu al-hijjah|dhul hijjah",
)  # fmt: skip
SPELLINGS = {  # names of the months of our calendar that CLDR's table of 62 languages lacks, by language
    "ur": "جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر",
    "fa": "ژانویه|فوریه|مارس|آوریل|مه|ژوئن|ژوئیه|اوت|سپتامبر|اکتبر|نوامبر|دسامبر",
    "ar-dz": "جانفي|فيفري|مارس|أفريل|ماي|جوان|جويلية|أوت|سبتمبر|أكتوبر|نوفمبر|ديسمبر",
    "ar-ma": "يناير|فبراير|مارس|أبريل|ماي|يونيو|يوليوز|غشت|شتنبر|أكتوبر|نونبر|دجنبر",
    "bn": "জানুয়ারি|ফেব্রুয়ারি|মার্চ|এপ্রিল|মে|জুন|জুলাই|আগস্ট|সেপ্টেম্বর|অক্টোবর|নভেম্বর|ডিসেম্বর",
    "si": "ජනවාරි|පෙබරවාරි|මාර්තු|අප්‍රේල්|මැයි|ජූනි|ජූලි|අගෝස්තු|සැප්තැම්බර්|ඔක්තෝබර්|නොවැම්බර්|දෙසැම්බර්",
    "ne": "जनवरी|फेब्रुअरी|मार्च|अप्रिल|मे|जुन|जुलाई|अगस्ट|सेप्टेम्बर|अक्टोबर|नोभेम्बर|डिसेम्बर",
    "lo": "ມັງກອນ|ກຸມພາ|ມີນາ|ເມສາ|ພຶດສະພາ|ມິຖຸນາ|ກໍລະກົດ|ສິງຫາ|ກັນຍາ|ຕຸລາ|ພະຈິກ|ທັນວາ",
    "my": "ဇန်နဝါရီ|ဖေဖော်ဝါရီ|မတ်|ဧပြီ|မေ|ဇွန်|ဇူလိုင်|ဩဂုတ်|စက်တင်ဘာ|အောက်တိုဘာ|နိုဝင်ဘာ|ဒီဇင်ဘာ",
    "km": "មករា|កុម្ភៈ|មីនា|មេសា|ឧសភា|មិថុនា|កក្កដា|សីហា|កញ្ញា|តុលា|វិច្ឆិកា|ធ្នូ",
    "am": "ጃንዩወሪ|ፌብሩወሪ|ማርች|ኤፕሪል|ሜይ|ጁን|ጁላይ|ኦገስት|ሴፕቴምበር|ኦክቶበር|ኖቬምበር|ዲሴምበር",
    "eu": "urtarrilaren|otsailaren|martxoaren|apirilaren|maiatzaren|ekainaren|uztailaren|abuztuaren|irailaren|urriaren|"
    "azaroaren|abenduaren",
    "fil": "enero|pebrero|marso|abril|mayo|hunyo|hulyo|agosto|setyembre|oktubre|nobyembre|disyembre",
    "sw": "januari|februari|machi|aprili|mei|juni|julai|agosti|septemba|oktoba|novemba|desemba",
    "mt": "jannar|frar|marzu|april|mejju|ġunju|lulju|awwissu|settembru|ottubru|novembru|diċembru",
    "ky": "январы|февралы|марты|апрели|майы|июну|июлу|августу|сентябры|октябры|ноябры|декабры",
    "uz": "yanvar|fevral|mart|aprel|may|iyun|iyul|avgust|sentabr|oktabr|noyabr|dekabr",
    "bs": "januar|februar|mart|april|maj|juni|juli|avgust|septembar|oktobar|novembar|decembar",
}
ERAS = {  # the year before the first one
    "令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "明治": 1867, "民國": 1911, "民国": 1911,
}  # fmt: skip
SEASONS = {  # as EDTF numbers them
    "spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24, "frühling": 21, "frühjahr": 21, "sommer": 22,
    "herbst": 23, "printemps": 21, "été": 22, "automne": 23, "hiver": 24, "primavera": 21, "verano": 22, "otoño": 23,
    "invierno": 24, "estate": 22, "autunno": 23, "inverno": 24, "outono": 23, "verão": 22, "весна": 21, "лето": 22,
    "осень": 23, "зима": 24, "zomer": 22, "lente": 21, "herfst": 23, "wiosna": 21, "lato": 22, "jesień": 23, "zima": 24,
}  # fmt: skip
ABOUT = frozenset(("circa", "ca", "c", "около", "приблизительно", "etwa", "vers"))  # before a year: "circa 1920"

"""Running text in many languages, written for the tests: news, instructions, letters."""

from __future__ import annotations

SAMPLES = {
    "en": (
        "The council voted late on Tuesday to close the old bridge, which has carried trains for more than a century. "
        "Engineers said that the iron had become too weak, and that repairs would cost more than a new crossing. "
        "Residents on both banks are worried about the long detour they will have to take to work.",
        "Wash the beans in cold water and leave them overnight. In the morning, cook them slowly with an onion and two "
        "leaves of bay until they are soft. Add salt only at the end, because it makes the skins hard. Serve the soup "
        "with bread, and keep what is left in the fridge for up to three days.",
    ),
    "de": (
        "Der Stadtrat hat am Dienstagabend beschlossen, die alte Brücke zu sperren, über die seit mehr als hundert Jahren "
        "Züge fahren. Ingenieure erklärten, das Eisen sei zu schwach geworden und eine Reparatur werde teurer als ein "
        "Neubau. Viele Anwohner fürchten nun den weiten Umweg zur Arbeit.",
        "Waschen Sie die Bohnen in kaltem Wasser und lassen Sie sie über Nacht stehen. Am Morgen kochen Sie sie langsam "
        "mit einer Zwiebel, bis sie weich sind. Salz kommt erst am Ende dazu, weil die Schalen sonst hart bleiben. Die "
        "Suppe schmeckt mit Brot und hält sich drei Tage.",
    ),
    "fr": (
        "Le conseil municipal a décidé mardi soir de fermer le vieux pont, emprunté par les trains depuis plus d'un siècle. "
        "Selon les ingénieurs, le fer est devenu trop fragile et les travaux coûteraient plus cher qu'un nouvel ouvrage. "
        "Les habitants des deux rives s'inquiètent du long détour pour aller au travail.",
        "Lavez les haricots à l'eau froide et laissez-les tremper toute la nuit. Le matin, faites-les cuire doucement avec "
        "un oignon jusqu'à ce qu'ils soient tendres. Ajoutez le sel seulement à la fin, car il durcit la peau. Servez la "
        "soupe avec du pain; elle se garde trois jours au frais.",
    ),
    "es": (
        "El ayuntamiento decidió el martes por la noche cerrar el viejo puente por el que pasan los trenes desde hace más "
        "de un siglo. Los ingenieros dicen que el hierro está demasiado débil y que arreglarlo costaría más que hacer uno "
        "nuevo. Los vecinos temen el largo rodeo para ir al trabajo.",
        "Lave las alubias con agua fría y déjelas en remojo toda la noche. Por la mañana, cuézalas despacio con una cebolla "
        "hasta que estén tiernas. Añada la sal solo al final, porque endurece la piel. Sirva la sopa con pan y guarde lo "
        "que sobre en la nevera durante tres días.",
    ),
    "pt": (
        "A câmara decidiu na terça-feira à noite fechar a velha ponte por onde passam comboios há mais de um século. Os "
        "engenheiros dizem que o ferro está demasiado fraco e que a reparação custaria mais do que uma ponte nova. Os "
        "moradores das duas margens receiam o longo desvio para o trabalho.",
        "Lave o feijão em água fria e deixe de molho durante a noite. De manhã, cozinhe lentamente com uma cebola até "
        "ficar macio. Junte o sal apenas no fim, porque ele endurece a casca. Sirva a sopa com pão e guarde o que sobrar "
        "na geladeira por até três dias.",
    ),
    "it": (
        "Il consiglio comunale ha deciso martedì sera di chiudere il vecchio ponte, percorso dai treni da più di un secolo. "
        "Secondo gli ingegneri il ferro è diventato troppo debole e la riparazione costerebbe più di un ponte nuovo. Gli "
        "abitanti delle due rive temono la lunga deviazione per andare al lavoro.",
        "Lavate i fagioli in acqua fredda e lasciateli a bagno per tutta la notte. Al mattino cuoceteli lentamente con una "
        "cipolla finché sono teneri. Aggiungete il sale solo alla fine, perché indurisce la buccia. Servite la zuppa con "
        "il pane e conservate il resto in frigo per tre giorni.",
    ),
    "nl": (
        "De gemeenteraad heeft dinsdagavond besloten de oude brug te sluiten, waar al meer dan een eeuw treinen over "
        "rijden. Volgens ingenieurs is het ijzer te zwak geworden en kost herstel meer dan een nieuwe brug. Bewoners van "
        "beide oevers maken zich zorgen over de lange omweg naar hun werk.",
        "Was de bonen in koud water en laat ze een nacht staan. Kook ze 's ochtends langzaam met een ui tot ze zacht zijn. "
        "Voeg pas op het einde zout toe, want daarvan wordt het vel hard. Serveer de soep met brood en bewaar wat er over "
        "is niet langer dan drie dagen.",
    ),
    "sv": (
        "Kommunfullmäktige beslutade på tisdagskvällen att stänga den gamla bron, som har burit tåg i mer än hundra år. "
        "Ingenjörerna säger att järnet har blivit för svagt och att en reparation skulle kosta mer än en ny bro. Många "
        "boende är oroliga för den långa omvägen till arbetet.",
        "Skölj bönorna i kallt vatten och låt dem stå över natten. På morgonen kokar du dem sakta med en lök tills de är "
        "mjuka. Tillsätt inte saltet förrän i slutet, eftersom skalen annars blir hårda. Servera soppan med bröd och "
        "spara det som blir över i högst tre dagar.",
    ),
    "da": (
        "Byrådet besluttede tirsdag aften at lukke den gamle bro, som har båret tog i mere end hundrede år. Ingeniørerne "
        "siger, at jernet er blevet for svagt, og at en reparation ville koste mere end en ny bro. Mange beboere er "
        "bekymrede for den lange omvej til arbejde.",
    ),
    "nb": (
        "Kommunestyret vedtok tirsdag kveld å stenge den gamle brua, som har båret tog i mer enn hundre år. Ingeniørene "
        "sier at jernet er blitt for svakt, og at en reparasjon ville koste mer enn ei ny bru. Mange innbyggere er "
        "bekymret for den lange omveien til jobb, og noen vil ikke vente lenger.",
    ),
    "fi": (
        "Kaupunginvaltuusto päätti tiistai-iltana sulkea vanhan sillan, jota pitkin junat ovat kulkeneet yli sata vuotta. "
        "Insinöörien mukaan rauta on käynyt liian heikoksi, ja korjaus maksaisi enemmän kuin uusi silta. Asukkaat ovat "
        "huolissaan, kun työmatka pitenee, mutta he myös ymmärtävät päätöksen.",
    ),
    "pl": (
        "Rada miasta zdecydowała we wtorek wieczorem o zamknięciu starego mostu, po którym pociągi jeżdżą od ponad stu "
        "lat. Inżynierowie mówią, że żelazo jest już za słabe, a naprawa kosztowałaby więcej niż nowy most. Mieszkańcy "
        "obu brzegów boją się długiego objazdu do pracy.",
        "Fasolę należy umyć w zimnej wodzie i zostawić na noc. Rano gotujemy ją powoli z cebulą, aż będzie miękka. Sól "
        "dodajemy dopiero na końcu, ponieważ skórka staje się od niej twarda. Zupę podajemy z chlebem, a to, co zostanie, "
        "można przechować przez trzy dni.",
    ),
    "cs": (
        "Zastupitelstvo v úterý večer rozhodlo, že uzavře starý most, po kterém jezdí vlaky již více než sto let. Podle "
        "inženýrů je železo příliš slabé a oprava by stála víc než nový most. Obyvatelé obou břehů se obávají dlouhé "
        "objížďky do práce.",
        "Fazole omyjte ve studené vodě a nechte je stát přes noc. Ráno je pomalu vařte s cibulí, dokud nejsou měkké. Sůl "
        "přidejte až na konci, protože slupky by jinak byly tvrdé. Polévku podávejte s chlebem a zbytek uchovejte nejvýše "
        "tři dny.",
    ),
    "sk": (
        "Zastupiteľstvo v utorok večer rozhodlo, že zatvorí starý most, po ktorom jazdia vlaky už viac ako sto rokov. "
        "Podľa inžinierov je železo príliš slabé a oprava by stála viac než nový most. Obyvatelia oboch brehov sa obávajú "
        "dlhej obchádzky do práce, ale rozhodnutie chápu.",
    ),
    "ro": (
        "Consiliul local a hotărât marți seara să închidă podul vechi, pe care trec trenuri de mai bine de un secol. "
        "Inginerii spun că fierul a devenit prea slab și că repararea ar costa mai mult decât un pod nou. Locuitorii de pe "
        "cele două maluri se tem de ocolul lung până la serviciu.",
        "Spălați fasolea în apă rece și lăsați-o peste noapte. Dimineața o fierbeți încet cu o ceapă până când este moale. "
        "Sarea se adaugă abia la sfârșit, pentru că întărește coaja. Serviți supa cu pâine și păstrați ce rămâne la rece "
        "cel mult trei zile.",
    ),
    "hu": (
        "A városi tanács kedden este úgy döntött, hogy lezárja a régi hidat, amelyen több mint száz éve járnak a vonatok. "
        "A mérnökök szerint a vas már túl gyenge, és a javítás többe kerülne, mint egy új híd. A lakók mindkét parton "
        "tartanak a hosszú kerülőtől.",
        "Mossa meg a babot hideg vízben, és hagyja állni egy éjszakán át. Reggel főzze lassan egy fej hagymával, amíg meg "
        "nem puhul. Sót csak a végén adjon hozzá, mert attól kemény marad a héja. A levest kenyérrel tálalja, a maradék "
        "három napig is eláll.",
    ),
    "tr": (
        "Belediye meclisi salı akşamı, yüz yılı aşkın süredir trenlerin geçtiği eski köprünün kapatılmasına karar verdi. "
        "Mühendisler demirin çok zayıfladığını ve onarımın yeni bir köprüden daha pahalı olacağını söylüyor. İki yakada "
        "oturanlar işe gitmek için uzun bir yol dolaşmaktan endişe ediyor.",
        "Fasulyeleri soğuk suyla yıkayın ve bir gece bekletin. Sabah bir soğan ile yumuşayana kadar yavaş yavaş pişirin. "
        "Tuzu en sonda ekleyin, çünkü kabukları sertleştirir. Çorbayı ekmek ile servis edin; kalanı buzdolabında üç gün "
        "kadar saklayabilirsiniz.",
    ),
    "id": (
        "Dewan kota memutuskan pada Selasa malam untuk menutup jembatan tua yang telah dilalui kereta selama lebih dari "
        "satu abad. Para insinyur mengatakan bahwa besinya sudah terlalu lemah dan perbaikan akan lebih mahal dari "
        "jembatan baru. Warga di kedua tepi khawatir dengan jalan memutar yang panjang.",
        "Cuci kacang dengan air dingin dan rendam semalaman. Pada pagi hari, masak perlahan dengan bawang sampai lunak. "
        "Tambahkan garam hanya di akhir, karena garam membuat kulitnya keras. Sajikan sup dengan roti, dan simpan sisanya "
        "di lemari es untuk tiga hari.",
    ),
    "vi": (
        "Hội đồng thành phố tối thứ Ba đã quyết định đóng cửa cây cầu cũ, nơi các đoàn tàu chạy qua hơn một trăm năm nay. "
        "Các kỹ sư nói rằng sắt đã quá yếu và việc sửa chữa sẽ tốn kém hơn một cây cầu mới. Người dân hai bên bờ lo ngại "
        "về quãng đường vòng dài để đi làm.",
        "Rửa đậu bằng nước lạnh và để qua đêm. Buổi sáng, nấu chậm với một củ hành cho đến khi mềm. Chỉ thêm muối vào "
        "cuối cùng, vì muối làm cho vỏ cứng. Ăn súp với bánh mì và giữ phần còn lại trong tủ lạnh được ba ngày.",
    ),
    "ru": (
        "Городской совет во вторник вечером решил закрыть старый мост, по которому поезда ходят уже более ста лет. По "
        "словам инженеров, железо стало слишком слабым, а ремонт обойдётся дороже нового моста. Жители обоих берегов "
        "опасаются долгого объезда по дороге на работу.",
        "Промойте фасоль в холодной воде и оставьте на ночь. Утром варите её медленно с луковицей, пока она не станет "
        "мягкой. Соль добавьте только в конце, потому что от неё твердеет кожица. Подавайте суп с хлебом, а остаток "
        "храните не больше трёх дней.",
    ),
    "uk": (
        "Міська рада у вівторок увечері вирішила закрити старий міст, яким потяги ходять уже понад сто років. За словами "
        "інженерів, залізо стало надто слабким, а ремонт коштуватиме дорожче за новий міст. Жителі обох берегів "
        "побоюються довгого об'їзду дорогою на роботу.",
        "Промийте квасолю в холодній воді та залиште на ніч. Вранці варіть її повільно з цибулиною, доки вона не стане "
        "м'якою. Сіль додайте лише наприкінці, бо від неї твердіє шкірка. Подавайте суп із хлібом, а решту зберігайте не "
        "більше трьох днів.",
    ),
    "be": (
        "Гарадскі савет у аўторак увечары вырашыў закрыць стары мост, па якім цягнікі ходзяць ужо больш за сто гадоў. "
        "Паводле слоў інжынераў, жалеза стала занадта слабым, а рамонт будзе каштаваць даражэй за новы мост. Жыхары "
        "абодвух берагоў баяцца доўгага аб'езду па дарозе на працу.",
        "Прамыйце фасолю ў халоднай вадзе і пакіньце на ноч. Раніцай варыце яе павольна з цыбулінай, пакуль яна не стане "
        "мяккай. Соль дадайце толькі ў канцы, бо ад яе цвярдзее скурка. Падавайце суп з хлебам, а рэшту захоўвайце не "
        "больш за тры дні.",
    ),
    "bg": (
        "Общинският съвет реши във вторник вечерта да затвори стария мост, по който влаковете минават повече от сто "
        "години. Според инженерите желязото е станало твърде слабо и ремонтът ще струва повече от нов мост. Жителите на "
        "двата бряга се опасяват от дългото заобикаляне.",
    ),
    "sr": (
        "Градско веће је у уторак увече одлучило да затвори стари мост, преко којег возови прелазе више од сто година. "
        "Инжењери кажу да је гвожђе постало преслабо и да би поправка коштала више него нови мост. Становници обе обале "
        "страхују од дугог обилажења на путу до посла.",
    ),
    "el": (
        "Το δημοτικό συμβούλιο αποφάσισε το βράδυ της Τρίτης να κλείσει την παλιά γέφυρα, από την οποία περνούν τρένα "
        "εδώ και έναν αιώνα. Οι μηχανικοί λένε ότι το σίδερο έχει γίνει πολύ αδύναμο και ότι η επισκευή θα κόστιζε "
        "περισσότερο από μια νέα γέφυρα.",
        "Πλύνετε τα φασόλια με κρύο νερό και αφήστε τα όλη τη νύχτα. Το πρωί τα βράζετε αργά με ένα κρεμμύδι μέχρι να "
        "μαλακώσουν. Προσθέστε το αλάτι μόνο στο τέλος, γιατί σκληραίνει τη φλούδα.",
    ),
    "ar": (
        "قرر مجلس المدينة مساء الثلاثاء إغلاق الجسر القديم الذي تمر عليه القطارات منذ أكثر من قرن. وقال المهندسون إن "
        "الحديد أصبح ضعيفا جدا وإن إصلاحه سيكلف أكثر من جسر جديد. ويخشى السكان على الضفتين من الطريق الطويل إلى العمل.",
        "اغسل الفاصوليا بالماء البارد واتركها طوال الليل. في الصباح اطبخها ببطء مع بصلة حتى تصبح طرية. أضف الملح في "
        "النهاية فقط لأنه يجعل القشرة قاسية. قدم الحساء مع الخبز واحفظ ما تبقى في الثلاجة لمدة ثلاثة أيام.",
    ),
    "fa": (
        "شورای شهر شامگاه سه‌شنبه تصمیم گرفت پل قدیمی را که بیش از صد سال است قطارها از آن می‌گذرند ببندد. مهندسان "
        "می‌گویند که آهن بسیار ضعیف شده و تعمیر آن گران‌تر از ساختن یک پل تازه خواهد بود. ساکنان دو سوی رود نگران راه "
        "طولانی رسیدن به محل کار خود هستند.",
        "لوبیا را با آب سرد بشویید و یک شب بگذارید بماند. صبح آن را با یک پیاز آرام بپزید تا نرم شود. نمک را فقط در "
        "پایان اضافه کنید، چون پوست آن را سفت می‌کند. سوپ را با نان بخورید و باقی را تا سه روز در یخچال نگه دارید.",
    ),
    "he": (
        "מועצת העיר החליטה ביום שלישי בערב לסגור את הגשר הישן, שרכבות עוברות עליו כבר יותר ממאה שנה. המהנדסים אומרים "
        "שהברזל נעשה חלש מדי ושהתיקון יעלה יותר מגשר חדש. התושבים משני הצדדים חוששים מהדרך הארוכה לעבודה.",
        "שטפו את השעועית במים קרים והשאירו אותה למשך הלילה. בבוקר בשלו אותה לאט עם בצל עד שתהיה רכה. הוסיפו מלח רק "
        "בסוף, כי הוא מקשה את הקליפה. הגישו את המרק עם לחם ושמרו את מה שנשאר במקרר.",
    ),
    "hi": (
        "नगर परिषद ने मंगलवार की शाम को पुराने पुल को बंद करने का फैसला किया, जिस पर सौ साल से अधिक समय से रेलगाड़ियाँ चल रही हैं। "
        "इंजीनियरों का कहना है कि लोहा बहुत कमज़ोर हो गया है और मरम्मत नए पुल से महँगी होगी। दोनों किनारों के लोग काम पर जाने के "
        "लंबे रास्ते से चिंतित हैं।",
        "सेम को ठंडे पानी से धोकर रात भर के लिए छोड़ दें। सुबह इसे एक प्याज के साथ धीरे-धीरे पकाएँ जब तक यह नरम न हो जाए। नमक केवल "
        "अंत में डालें, क्योंकि इससे छिलका सख्त हो जाता है। सूप को रोटी के साथ परोसें और बचा हुआ फ्रिज में रखें।",
    ),
    "zh": (
        "市议会星期二晚上决定关闭那座旧桥，火车在上面已经行驶了一百多年。工程师说，桥上的铁已经太脆弱，修理的费用会比造一座新桥还要高。"
        "两岸的居民担心，以后上班要绕很远的路。市长表示，新的大桥将在三年之内建成，在此之前会增加公共汽车的班次。",
        "把豆子用冷水洗净，泡一个晚上。早上加一个洋葱，用小火慢慢煮到软。盐要到最后才放，因为它会让豆皮变硬。汤可以和面包一起吃，剩下的放在冰箱里，可以保存三天。",
    ),
    "ja": (
        "市議会は火曜日の夜、百年以上にわたって列車が通ってきた古い橋を閉鎖することを決めた。技術者によると、鉄はすでに弱くなりすぎており、修理には新しい橋よりも"
        "多くの費用がかかるという。両岸の住民は、職場までの長い回り道を心配している。",
        "豆を冷たい水で洗い、一晩置いておきます。朝になったら、玉ねぎと一緒に柔らかくなるまでゆっくり煮ます。塩は皮が硬くなるので、最後に入れてください。"
        "スープはパンと一緒に出し、残りは冷蔵庫で三日ほど保存できます。",
    ),
    "ko": (
        "시의회는 화요일 저녁에 백 년이 넘도록 기차가 다닌 오래된 다리를 폐쇄하기로 결정했다. 기술자들은 철이 너무 약해졌고 수리하는 데 새 다리보다 더 많은 "
        "비용이 들 것이라고 말했다. 양쪽 강변의 주민들은 출근길이 멀어질까 걱정하고 있다.",
        "콩을 찬물에 씻어 하룻밤 동안 둡니다. 아침에 양파 하나를 넣고 부드러워질 때까지 천천히 끓입니다. 소금은 껍질을 단단하게 하므로 마지막에만 넣습니다. "
        "수프는 빵과 함께 내고 남은 것은 냉장고에 보관합니다.",
    ),
}

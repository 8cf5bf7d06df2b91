"""Chrome phrases of languages in Latin letters, as keys: see the package."""

from __future__ import annotations

PHRASES: dict[str, dict[str, str]] = {
    "ca": {
        "skip-link": (
            "vés al contingut | ves al contingut | salta al contingut | salta al contingut principal | "
            "vés al contingut principal | anar al contingut | anar al contingut principal | passa al contingut | "
            "passar al contingut | saltar al contingut | salta a la navegació | vés a la navegació"
        ),
        "menu-toggle": (
            "obre el menú | tanca el menú | navegació | navegació principal | sou a | ets aquí | menú de navegació"
        ),
        "back-to-top": ("torna a dalt | tornar a dalt | torna al principi | puja | a dalt | anar a dalt"),
        "previous-next": (
            "article anterior | article següent | pàgina següent | pàgina anterior | entrada següent | "
            "notícia següent | navegació d'entrades"
        ),
        "page-numbers": ("següent | endavant | enrere | última pàgina | primera pàgina"),
        "search-box": (
            "cercar | cerca al web | cerca avançada | cercador | què busques? | què cerqueu? | "
            "resultats de la cerca | busca al web"
        ),
        "language-prompt": (
            "tria l'idioma | trieu l'idioma | selecciona l'idioma | canvia l'idioma | altres idiomes | "
            "en altres idiomes | versió en anglès"
        ),
        "print": (
            "imprimeix | imprimeix aquesta pàgina | imprimeix la pàgina | imprimeix l'article | "
            "versió per imprimir | versió imprimible"
        ),
        "site-map": ("mapa del web | mapa del lloc | enllaços d'interès | enllaços ràpids | arxiu"),
        "site-section": (
            "inici | pàgina d'inici | pàgina principal | torna a l'inici | qui som | sobre nosaltres | quant a | "
            "quant a nosaltres | contacta amb nosaltres | contacteu amb nosaltres | contacteu | contacta'ns | "
            "on som | treballa amb nosaltres | sala de premsa | premsa | preguntes freqüents | notícies | "
            "totes les notícies | atenció al client"
        ),
        "language-word": ("idiomes | en anglès | en català"),
        "donate-button": (
            "fes una donació | feu una donació | fes un donatiu | feu un donatiu | dona suport | dóna suport | "
            "dóna'ns suport | dona'ns suport | ajuda'ns | fes-te soci | fes-te'n soci"
        ),
        "cookie-notice": (
            "aquest lloc web utilitza galetes | aquest web utilitza galetes | aquest web fa servir galetes | "
            "aquesta web utilitza galetes | aquest lloc utilitza galetes | aquest lloc web fa servir galetes | "
            "utilitzem galetes | fem servir galetes | aquest web utilitza cookies | ús de galetes | "
            "avís de galetes | utilitzem cookies | el nostre web utilitza galetes | galetes"
        ),
        "cookie-button": (
            "accepta | accepta-ho tot | accepta-les totes | accepta totes les galetes | accepta les galetes | "
            "accepto | hi estic d'acord | rebutja | rebutja-ho tot | rebutja-les totes | rebutja les galetes | "
            "rebutja totes les galetes | d'acord | només les necessàries | configura les galetes | "
            "configuració de galetes | configuració de les galetes | preferències | preferències de galetes | "
            "gestiona les galetes | desa les preferències | personalitza | entesos"
        ),
        "login": (
            "inicia sessió | inicia la sessió | accedeix | registra't | tanca la sessió | crea un compte | "
            "el meu compte | has oblidat la contrasenya? | heu oblidat la contrasenya? | recorda'm | "
            "inici de sessió | inicieu sessió"
        ),
        "script-notice": (
            "activeu javascript | si us plau, activeu javascript | javascript està desactivat | "
            "el teu navegador no suporta javascript"
        ),
        "donation-word": ("col·labora | donatiu | donatius"),
        "account-word": ("registre"),
        "newsletter-box": (
            "butlletí | butlletins | butlletí de notícies | butlletí electrònic | subscriu-te al butlletí | "
            "subscriu-te al nostre butlletí | subscriviu-vos al butlletí | subscriviu-vos al nostre butlletí | "
            "subscripció al butlletí | rep el nostre butlletí | rep el butlletí | apunta't al butlletí | "
            "inscriu-te al butlletí | subscriu-te a la newsletter | subscriu-te a la nostra newsletter"
        ),
        "subscribe": (
            "subscriu-te | subscriviu-vos | subscriu-t'hi | subscripcions | subscripció | fes-te subscriptor | "
            "subscriu-te ara | subscriptors"
        ),
        "share-button": (
            "comparteix | compartiu | comparteix aquest article | comparteix aquesta pàgina | "
            "comparteix l'article | comparteix-ho | comparteix la notícia | comparteix a les xarxes | "
            "comparteix amb | copia l'enllaç | enllaç copiat | envia per correu | envia a un amic | "
            "envia per correu electrònic | comparteix a les xarxes socials | piula | comparteix a {} | "
            "comparteix per {} | comparteix via {} | comparteix al {} | comparteix en {} | compartiu a {} | "
            "envia per {} | feu clic per compartir a {}"
        ),
        "follow": (
            "segueix-nos a | segueix-nos a les xarxes | segueix-nos a les xarxes socials | seguiu-nos a | "
            "xarxes socials | les nostres xarxes | uneix-te a nosaltres"
        ),
        "comment-button": (
            "comentaris | comentari | deixa un comentari | deixeu un comentari | deixa una resposta | "
            "afegeix un comentari | afegeix-hi un comentari | escriu un comentari | envia el comentari | "
            "publica un comentari | el teu comentari | respon | respostes | cancel·la la resposta | "
            "cancel·la les respostes | cap comentari | no hi ha comentaris | comentaris tancats | "
            "mostra els comentaris | tots els comentaris | sigues el primer a comentar"
        ),
        "comment-count": ("# comentari | # comentaris | comentaris (#) | # respostes"),
        "follow-word": ("segueix-nos | seguiu-nos"),
        "copyright-line": (
            "tots els drets reservats | drets reservats | reservats tots els drets | drets d'autor | "
            "prohibida la reproducció | tots els drets estan reservats"
        ),
        "policy-link": (
            "privacitat | política de privacitat | política de privadesa | privadesa | política de galetes | "
            "política de cookies i privacitat | avís legal | avís legal i privacitat | avís de privacitat | "
            "informació legal | condicions d'ús | termes i condicions | termes d'ús | condicions del servei | "
            "declaració d'accessibilitat | avís legal i política de privacitat"
        ),
        "policy-word": ("protecció de dades | condicions | condicions generals | accessibilitat"),
        "related-heading": (
            "articles relacionats | notícies relacionades | continguts relacionats | contingut relacionat | "
            "entrades relacionades | temes relacionats | llegeix també | llegiu també | "
            "també et pot interessar | et pot interessar | us pot interessar | també us pot interessar | "
            "potser t'interessa | més notícies | altres notícies | altres articles | més articles | "
            "et recomanem | més informació relacionada"
        ),
        "read-more": (
            "llegeix més | llegir més | llegiu més | llegeix-ne més | continua llegint | continueu llegint | "
            "segueix llegint | més informació | més info | saber-ne més | per saber-ne més | llegeix l'article | "
            "llegeix la notícia | veure més | mostra'n més | mostra més"
        ),
        "advert-label": (
            "publicitat | contingut patrocinat | contingut promocionat | espai publicitari | "
            "continua després de la publicitat"
        ),
        "more-word": ("relacionats | relacionat | vegeu també | recomanats | recomanat | detalls"),
        "advert-word": ("anunci | anuncis | patrocinat"),
    },
    "cs": {
        "skip-link": (
            "přejít k hlavnímu obsahu | přejít na hlavní obsah | přeskočit na hlavní obsah | "
            "přeskočit k obsahu | přeskočit k hlavnímu obsahu | přeskočit navigaci | přeskočit menu | "
            "přejít k navigaci | přejít na navigaci | přejít k menu | přejít na menu | přejít k vyhledávání | "
            "přejít na vyhledávání | přejít do patičky | přejít k patičce | skočit na obsah | "
            "přejít rovnou na obsah | přejít přímo k obsahu | jít k obsahu | na obsah | rovnou na obsah"
        ),
        "menu-toggle": (
            "hlavní nabídka | hlavní navigace | navigace | otevřít menu | zavřít menu | zobrazit menu | "
            "skrýt menu | otevřít navigaci | zavřít navigaci | přepnout navigaci | drobečková navigace | "
            "jste zde | nacházíte se zde | rozbalit menu | nabídka | vedlejší nabídka"
        ),
        "back-to-top": (
            "na začátek | na začátek stránky | zpět na začátek | návrat nahoru | přejít nahoru | skočit nahoru | "
            "začátek stránky | posunout nahoru | zpět na vrchol"
        ),
        "previous-next": (
            "následující článek | předchozí stránka | následující stránka | další stránka | "
            "předchozí příspěvek | následující příspěvek | další příspěvek | starší příspěvky | "
            "novější příspěvky | starší články | novější články | navigace pro příspěvek | navigace příspěvku | "
            "předchozí následující | předchozí zpráva | další zpráva"
        ),
        "page-numbers": (
            "další | předchozí | následující | poslední | první | poslední stránka | první stránka | vpřed | zpět"
        ),
        "search-box": (
            "hledej | vyhledat | vyhledat na webu | hledat na webu | hledat na stránkách | vyhledávání na webu | "
            "vyhledávání na stránkách | rozšířené vyhledávání | pokročilé vyhledávání | otevřít vyhledávání | "
            "zavřít vyhledávání | zobrazit vyhledávání | hledaný výraz | zadejte hledaný výraz | co hledáte? | "
            "výsledky vyhledávání | vyhledávací formulář | hledat v článcích | hledání | napište, co hledáte | "
            "vyhledávač"
        ),
        "language-prompt": (
            "vybrat jazyk | zvolte jazyk | zvolit jazyk | změnit jazyk | přepnout jazyk | výběr jazyka | "
            "volba jazyka | jiné jazyky | v jiných jazycích | další jazyky | anglická verze | česká verze | "
            "číst anglicky | přeložit stránku | přepínač jazyků | jazyková verze"
        ),
        "print": (
            "tisknout | tisk stránky | tisk článku | vytisknout stránku | vytisknout článek | "
            "vytisknout tuto stránku | verze pro tisk | verze k tisku | tisková verze | náhled tisku | "
            "vytiskni | tisk / pdf | stáhnout pdf | uložit jako pdf | pro tisk | vytisknout dokument"
        ),
        "site-section": (
            "domů | hlavní stránka | hlavní strana | titulní stránka | titulní strana | domovská stránka | "
            "úvodní stránka | úvodní strana | zpět na úvod | zpět na hlavní stránku | zpět na úvodní stránku | "
            "na úvodní stránku | o webu | o projektu | o společnosti | o firmě | kdo jsme | náš tým | "
            "náš příběh | naše služby | naši partneři | tým | redakce | kontaktujte nás | kontaktní údaje | "
            "kontaktní formulář | napište nám | kde nás najdete | kudy k nám | kariéra | volná místa | "
            "pro média | tiskové zprávy a média | zákaznický servis | zákaznická podpora | nápověda | "
            "časté dotazy | aktuality | zprávy | všechny zprávy | inzerovat | ke stažení"
        ),
        "language-word": ("jazyk | jazyky | anglicky | v angličtině | přeložit"),
        "donate-button": (
            "darovat | darujte | darovat nyní | darujte nyní | podpořte nás | podpořit nás | "
            "podpořte naši práci | podpořte projekt | podpořte nezávislou žurnalistiku | podpořte náš web | "
            "přispět nyní | přispějte nyní | přispějte nám | přispět online | poslat dar | pošlete dar | "
            "finanční dar | chci přispět | chci podpořit | pomozte nám | staňte se dárcem | "
            "staňte se podporovatelem | přispět na provoz"
        ),
        "cookie-notice": (
            "tyto stránky používají cookies | tyto stránky používají soubory cookie | "
            "tyto stránky využívají cookies | tato stránka používá soubory cookie | "
            "tato stránka používá soubory cookies | tato stránka využívá cookies | "
            "tato webová stránka používá cookies | tato webová stránka používá soubory cookie | "
            "tento web používá soubory cookie | tento web používá soubory cookies | tento web využívá cookies | "
            "tento web využívá soubory cookie | náš web používá cookies | náš web používá soubory cookie | "
            "naše stránky používají cookies | naše webové stránky používají cookies | používáme cookies | "
            "používáme soubory cookie | používáme soubory cookies | využíváme cookies | "
            "využíváme soubory cookie | my a naši partneři používáme soubory cookie | web používá cookies | "
            "na tomto webu používáme cookies | na našem webu používáme cookies | používání cookies | "
            "soubory cookie | soubory cookies | informace o cookies | o cookies | respektujeme vaše soukromí | "
            "vážíme si vašeho soukromí | záleží nám na vašem soukromí | vaše soukromí je pro nás důležité | "
            "používáním tohoto webu souhlasíte s používáním cookies | cookies nám pomáhají poskytovat služby"
        ),
        "cookie-button": (
            "přijmout | přijmout všechny | přijmout všechny cookies | přijmout všechny soubory cookie | "
            "přijmout cookies | přijmout vše a zavřít | přijmout vybrané | přijmout nezbytné | přijímám | "
            "povolit | povolit vše | povolit všechny | povolit všechny cookies | povolit cookies | "
            "povolit vybrané | souhlasím se vším | souhlasím a zavřít | souhlasím a pokračovat | "
            "souhlasit a zavřít | souhlasit | nesouhlasím | odmítnout | odmítnout všechny | odmítnout cookies | "
            "odmítnout všechny cookies | odmítám | zamítnout | zamítnout vše | jen nezbytné | pouze nezbytné | "
            "pouze nezbytné cookies | jen nezbytné cookies | pouze nutné cookies | nezbytné cookies | "
            "nezbytně nutné cookies | funkční cookies | analytické cookies | marketingové cookies | "
            "nastavit cookies | nastavení souborů cookie | nastavení souhlasu | nastavení soukromí | "
            "podrobné nastavení | upravit nastavení | upravit nastavení cookies | změnit nastavení cookies | "
            "spravovat cookies | spravovat souhlas | spravovat předvolby | správa cookies | správa souhlasu | "
            "předvolby cookies | zobrazit předvolby | uložit nastavení | uložit předvolby | uložit a zavřít | "
            "potvrdit výběr | potvrdit vybrané | rozumím | beru na vědomí | více o cookies | "
            "více informací o cookies | vždy aktivní | pokračovat bez souhlasu | přizpůsobit"
        ),
        "login": (
            "přihlaste se | přihlásit se / registrovat | přihlášení / registrace | přihlášení a registrace | "
            "přihlášení uživatele | přihlásit se nebo registrovat | přihlásit se k účtu | odhlásit | "
            "odhlásit se | registrace | registrovat | registrujte se | zaregistrovat se | zaregistrujte se | "
            "nová registrace | vytvořit účet | založit účet | vytvořit nový účet | můj účet | uživatelský účet | "
            "můj profil | zapomněli jste heslo? | zapomenuté heslo? | zapomněl jsem heslo | obnovit heslo | "
            "obnova hesla | zapamatovat | zapamatovat si mě | pamatovat si mě | zůstat přihlášen | "
            "nemáte účet? | nemáte ještě účet? | máte již účet? | už máte účet? | klientská zóna | "
            "uživatelské jméno nebo e-mail"
        ),
        "script-notice": (
            "zapněte javascript | prosím zapněte javascript | povolte javascript | prosím povolte javascript | "
            "pro správné fungování zapněte javascript | javascript je vypnutý | javascript je vypnut | "
            "javascript není povolen | máte vypnutý javascript | váš prohlížeč nepodporuje javascript | "
            "váš prohlížeč je zastaralý | váš prohlížeč není podporován | používáte zastaralý prohlížeč | "
            "tato stránka vyžaduje javascript | tento web vyžaduje javascript | je vyžadován javascript"
        ),
        "donation-word": ("podpořit | pomoci | jak pomoci"),
        "consent-word": ("souhlas | nastavení | předvolby"),
        "account-word": ("účet"),
        "newsletter-box": (
            "náš newsletter | odebírat newsletter | odebírejte newsletter | odebírejte náš newsletter | "
            "odběr novinek | odebírat novinky | odběr novinek e-mailem | přihlásit k odběru newsletteru | "
            "přihlásit k odběru novinek | přihlaste se k odběru newsletteru | přihlaste se k odběru novinek | "
            "přihlaste se k odběru našeho newsletteru | přihlásit se k odběru newsletteru | "
            "přihlásit se k odběru novinek | přihlásit se k odběru | přihlaste se k newsletteru | "
            "přihlášení k odběru newsletteru | přihlášení k odběru novinek | zasílání novinek | "
            "novinky e-mailem | novinky na e-mail | novinky do e-mailu | zpravodaj | informační bulletin | "
            "chci odebírat novinky | chci odebírat newsletter | získejte novinky e-mailem | "
            "dostávejte novinky e-mailem | zaregistrujte se k odběru newsletteru | "
            "přihlaste se k našemu newsletteru | odhlásit newsletter"
        ),
        "subscribe": (
            "odebírejte | odebírejte nás | odebírat kanál | odběr | předplaťte si | koupit předplatné | "
            "objednat předplatné | získat předplatné | přihlásit odběr | odebírejte náš kanál | "
            "přihlásit k odběru | digitální předplatné | pro předplatitele | chci předplatné | předplatit si | "
            "předplatitelé"
        ),
        "share-button": (
            "sdílejte | sdílet článek | sdílejte článek | sdílet tento článek | sdílejte tento článek | "
            "sdílet stránku | sdílet tuto stránku | sdílet příspěvek | sdílet odkaz | sdílet s přáteli | "
            "sdílejte s přáteli | sdílet na sociálních sítích | sdílejte na sociálních sítích | "
            "sdílet e-mailem | sdílet přes | sdílet na | sdílení | sdílejte dál | kopírovat odkaz | "
            "zkopírovat odkaz | odkaz zkopírován | kopírovat | poslat e-mailem | poslat mailem | poslat e-mail | "
            "poslat odkaz | poslat známému | poslat příteli | odeslat e-mailem | odeslat příteli | doporučit | "
            "doporučit článek | doporučit příteli | doporučte článek | tweetovat | tweetnout | "
            "řekněte přátelům | pošlete dál | sdílet na {} | sdílet na {}u | sdílejte na {} | sdílet přes {} | "
            "sdílet pomocí {} | sdílet v {} | sdílet článek na {} | sdílet na síti {} | sdílet {} | "
            "poslat přes {} | odeslat přes {} | kliknutím sdílet na {} | zveřejnit na {}"
        ),
        "follow": (
            "sledujte nás na | sledujte nás na facebooku | sledujte nás na instagramu | "
            "sledujte nás na sociálních sítích | sledujte nás také na | sledovat nás | najdete nás na | "
            "najdete nás na facebooku | jsme na sociálních sítích | sociální sítě | naše sociální sítě | "
            "přidejte se k nám | zůstaňte s námi v kontaktu | zůstaňte ve spojení | buďte s námi v kontaktu | "
            "staňte se fanouškem | sledovat autora"
        ),
        "comment-button": (
            "komentáře | komentář | komentovat | okomentovat | komentovat článek | komentáře k článku | "
            "přidat nový komentář | přidejte komentář | přidejte svůj komentář | přidat svůj komentář | "
            "přidat příspěvek | napište komentář | napište svůj komentář | napsat odpověď | vložit komentář | "
            "vložit příspěvek | odeslat komentář | zanechat komentář | zanechte komentář | zanechat odpověď | "
            "zanechte odpověď | váš komentář | nový komentář | odpovědět | odpovědět na komentář | "
            "zrušit odpověď | zatím žádné komentáře | žádné komentáře | zatím zde nejsou žádné komentáře | "
            "bez komentářů | zobrazit komentáře | zobrazit všechny komentáře | skrýt komentáře | "
            "všechny komentáře | číst komentáře | další komentáře | načíst další komentáře | "
            "nejnovější komentáře | komentáře jsou uzavřeny | komentáře jsou vypnuty | komentáře uzavřeny | "
            "diskuse k článku | diskuze k článku | vstoupit do diskuse | vstoupit do diskuze | "
            "zapojte se do diskuse | zapojte se do diskuze | zapojit se do diskuse | přidat do diskuse | "
            "buďte první | buďte první, kdo přidá komentář | nahlásit komentář | pro komentování se přihlaste | "
            "pro vložení komentáře se přihlaste | přihlaste se a komentujte"
        ),
        "comment-count": (
            "# komentář | # komentáře | # komentářů | komentáře (#) | komentářů: # | komentáře: # | # odpověď | "
            "# odpovědi | # odpovědí | diskuze (#) | diskuse (#) | # příspěvků"
        ),
        "follow-word": ("sledovat"),
        "comment-word": ("odpovědi | diskuse | diskuze | nahlásit"),
        "copyright-line": (
            "všechna práva jsou vyhrazena | veškerá práva vyhrazena | práva vyhrazena | "
            "autorská práva vyhrazena | autorská práva | kopírování zakázáno | kopírování obsahu zakázáno | "
            "kopírování bez souhlasu zakázáno | publikování nebo šíření obsahu je zakázáno | "
            "publikování nebo další šíření obsahu je zakázáno | šíření bez souhlasu je zakázáno | "
            "přetiskování zakázáno | jakékoliv šíření obsahu je zakázáno | některá práva vyhrazena | "
            "copyright všechna práva vyhrazena | veškerý obsah je chráněn autorským právem"
        ),
        "policy-link": (
            "soukromí | zásady ochrany soukromí | zásady ochrany osobních údajů a cookies | "
            "zásady zpracování osobních údajů | informace o zpracování osobních údajů | zásady cookies | "
            "zásady používání cookies | zásady používání souborů cookie | pravidla cookies | "
            "informace o cookies a soukromí | prohlášení o ochraně soukromí | "
            "prohlášení o ochraně osobních údajů | prohlášení o cookies | podmínky používání | "
            "podmínky užívání | podmínky užití | podmínky užívání webu | podmínky služby | smluvní podmínky | "
            "všeobecné obchodní podmínky | všeobecné smluvní podmínky | právní informace | právní upozornění | "
            "právní doložka | právní ujednání | tiráž | odmítnutí odpovědnosti | reklamační řád | etický kodex | "
            "autorská práva a podmínky | pravidla diskuse"
        ),
        "policy-word": (
            "ochrana soukromí | ochrana dat | ochrana údajů | zpracování osobních údajů | osobní údaje | "
            "podmínky | všeobecné podmínky | vyloučení odpovědnosti | přístupnost"
        ),
        "related-heading": (
            "související zprávy | související obsah | související témata | související příspěvky | "
            "související odkazy | podobné články | podobné příspěvky | podobné zprávy | podobná témata | "
            "příbuzné články | další články | další zprávy | další k tématu | více k tématu | čtěte také | "
            "čtěte dále | čtěte více o | přečtěte si | přečtěte si i | mohlo by vás také zajímat | "
            "mohlo by se vám líbit | může vás zajímat | také by vás mohlo zajímat | doporučujeme také | "
            "doporučené články | doporučený obsah | doporučeno pro vás | podívejte se také | nenechte si ujít | "
            "další od autora | další z rubriky | více z rubriky | více od autora | tipy redakce | "
            "další zajímavé články"
        ),
        "read-more": (
            "číst dále | číst celý článek | číst celé | číst článek | čtěte více | čtěte celý článek | "
            "přečíst celý článek | přečíst více | přečíst si více | více zde | více info | více informací zde | "
            "více podrobností | zobrazit detail | zjistit více | zjistěte více | pokračovat ve čtení | "
            "celý text | celá zpráva | celý příspěvek | celé znění | klikněte zde | zobrazit celý článek | "
            "dozvědět se více"
        ),
        "advert-label": (
            "reklamní sdělení | komerční sdělení | komerční prezentace | komerční článek | placená inzerce | "
            "placená reklama | placené partnerství | pr článek | sponzorovaný obsah | sponzorovaný článek | "
            "partnerský obsah | ve spolupráci s | článek pokračuje pod reklamou | "
            "pokračování článku pod reklamou | text pokračuje pod reklamou | přeskočit reklamu | "
            "zavřít reklamu | skrýt reklamu | vypněte adblock"
        ),
        "more-word": (
            "související | k tématu | na téma | doporučujeme | doporučené | viz také | nepřehlédněte | číst | "
            "přečíst | podrobnosti | pokračovat | pokračování"
        ),
        "advert-word": ("sponzorováno | oznámení"),
    },
    "da": {
        "skip-link": (
            "gå til indhold | gå til indholdet | gå til hovedindholdet | gå direkte til indhold | "
            "gå direkte til indholdet | gå direkte til hovedindhold | spring til indhold | "
            "spring til indholdet | spring til hovedindhold | spring til hovedindholdet | "
            "spring direkte til indhold | spring navigation over | spring over navigation | hop til indhold | "
            "hop til indholdet | hop til hovedindhold | gå til navigation | gå til menu | gå til søgning | "
            "til indholdet | til hovedindhold | skip til indhold | fortsæt til indhold | videre til indhold"
        ),
        "menu-toggle": (
            "åbn menu | luk menu | åbn menuen | luk menuen | vis menu | skjul menu | hovednavigation | "
            "brødkrumme | brødkrummesti | vis/skjul menu"
        ),
        "back-to-top": ("til toppen af siden | tilbage til toppen | til top | tilbage til top"),
        "previous-next": (
            "forrige artikel | næste artikel | forrige indlæg | næste indlæg | ældre indlæg | nyere indlæg | "
            "indlægsnavigation | forrige nyhed | næste nyhed"
        ),
        "page-numbers": ("næste | frem | tilbage | sidste | sidste side"),
        "search-box": (
            "søg på siden | søg på webstedet | søg på hjemmesiden | søg efter | søg her | søgning | søgeord | "
            "søgefelt | søgeresultat | søgeresultater | avanceret søgning | udvidet søgning | "
            "hvad leder du efter? | hvad søger du? | åbn søgning | luk søgning | indtast søgeord"
        ),
        "language-prompt": (
            "vælg dit sprog | skift sprog | andre sprog | på andre sprog | dansk version | læs på engelsk | "
            "oversæt siden"
        ),
        "print": (
            "print siden | print artiklen | udskriv siden | udskriv artikel | udskriv artiklen | "
            "udskriv denne side | udskrift | udskriftsversion | printvenlig version | printervenlig version | "
            "printvenlig | hent pdf | gem som pdf"
        ),
        "site-map": ("oversigt over webstedet | nyttige links | genveje | hurtige links"),
        "site-section": (
            "tilbage til forsiden | om siden | om hjemmesiden | vores team | vores historie | vores ydelser | "
            "kontakt os | tag kontakt | kontaktoplysninger | skriv til os | find os | job hos os | for pressen | "
            "hjælp | ofte stillede spørgsmål | nyheder | alle nyheder | annoncering | tip os"
        ),
        "language-word": ("sprog | sprogvalg | oversæt"),
        "donate-button": (
            "donér | donér nu | giv en gave | giv et bidrag | giv en donation | giv en skærv | støt os nu | "
            "støt vores arbejde | støt arbejdet | bidrag nu | hjælp os | bliv fast bidragyder | "
            "bliv bidragyder | bliv støttemedlem | bliv medlem | giv via mobilepay | støt uafhængig journalistik"
        ),
        "cookie-notice": (
            "vi anvender cookies | denne hjemmeside bruger cookies | denne hjemmeside anvender cookies | "
            "denne hjemmeside benytter cookies | denne side bruger cookies | denne side anvender cookies | "
            "dette website bruger cookies | dette website anvender cookies | dette websted bruger cookies | "
            "dette websted anvender cookies | hjemmesiden bruger cookies | vores hjemmeside bruger cookies | "
            "vores website bruger cookies | brug af cookies | om cookies på siden | "
            "vi respekterer dit privatliv | vi værner om dit privatliv | vi passer på dine data | "
            "dit privatliv er vigtigt for os | ved at bruge siden accepterer du brugen af cookies | "
            "vi bruger cookies for at forbedre din oplevelse | vi og vores partnere bruger cookies"
        ),
        "cookie-button": (
            "acceptér | acceptér alle | accepter alle cookies | accepter cookies | accepter og luk | "
            "accepter valgte | accepter nødvendige | godkend | godkend alle | godkend alle cookies | "
            "tillad alle | tillad alle cookies | tillad valgte | tillad cookies | jeg accepterer | "
            "ok, forstået | forstået | afvis | afvis alle | afvis cookies | afvis alle cookies | "
            "cookieindstillinger | cookie-indstillinger | cookie indstillinger | privatlivsindstillinger | "
            "ret indstillinger | skift indstillinger | tilpas | tilpas indstillinger | administrer cookies | "
            "administrer indstillinger | gem indstillinger | gem valg | læs mere om cookies | mere om cookies | "
            "altid aktiv | vis detaljer | cookiesamtykke | ret cookiesamtykke | ændre dit samtykke | "
            "fortsæt uden at acceptere"
        ),
        "login": (
            "log ud | log på | log ind her | log ind / opret | log ind eller opret konto | opret konto | "
            "opret en konto | opret bruger | opret profil | opret dig | registrer dig | brugerkonto | "
            "glemt adgangskode | glemt adgangskode? | glemt password? | glemt kodeord? | "
            "har du glemt din adgangskode? | husk mig | forbliv logget ind | har du ikke en konto? | "
            "allerede bruger?"
        ),
        "script-notice": (
            "aktivér javascript | slå javascript til | venligst aktiver javascript | javascript er slået fra | "
            "javascript er deaktiveret | javascript er ikke aktiveret | "
            "din browser understøtter ikke javascript | din browser er forældet | "
            "din browser understøttes ikke | javascript er påkrævet | denne side kræver javascript | "
            "du bruger en forældet browser"
        ),
        "donation-word": ("støt"),
        "consent-word": ("indstillinger"),
        "account-word": ("tilmeld"),
        "newsletter-box": (
            "nyhedsbreve | vores nyhedsbrev | nyhedsbrevet | tilmeld dig nyhedsbrevet | "
            "tilmeld dig vores nyhedsbrev | tilmeld dig nyhedsbrev | tilmeld dig vores nyhedsbreve | "
            "tilmeld dig det gratis nyhedsbrev | tilmelding til nyhedsbrev | tilmelding til nyhedsbrevet | "
            "abonner på nyhedsbrev | abonnér på nyhedsbrev | abonner på nyhedsbrevet | "
            "abonner på vores nyhedsbrev | abonnér på vores nyhedsbrev | få vores nyhedsbrev | få nyhedsbrevet | "
            "få nyheder på mail | få nyheder på e-mail | modtag nyhedsbrev | modtag vores nyhedsbrev | "
            "nyhedsmail | nyheder på mail | skriv dig op til nyhedsbrevet | afmeld nyhedsbrev | mailliste | "
            "gratis nyhedsbrev | ja tak til nyhedsbrev"
        ),
        "subscribe": (
            "abonnér nu | abonner nu | bliv abonnent | køb abonnement | bestil abonnement | tegn abonnement | "
            "abonnér på vores kanal | prøv gratis"
        ),
        "share-button": (
            "del artikel | del artiklen | del denne artikel | del side | del denne side | del nyheden | "
            "del indlæg | del med en ven | del via mail | del via e-mail | del på sociale medier | del link | "
            "del opslag | kopier link | kopiér link | kopier linket | link kopieret | send til en ven | "
            "send på mail | send via mail | send via e-mail | tip en ven | anbefal artikel | anbefal artiklen | "
            "tweet artiklen | send videre | del artiklen på {} | del denne artikel på {} | "
            "klik for at dele på {} | klik for at dele via {} | læg på {}"
        ),
        "follow": (
            "følg os på | følg os på facebook | følg os på instagram | følg os på sociale medier | "
            "følg os på de sociale medier | sociale medier | vores sociale medier | find os på | "
            "find os på facebook | like os på facebook | synes godt om os på facebook | "
            "bliv en del af fællesskabet | besøg os på facebook | følg forfatter | følg emne"
        ),
        "comment-button": (
            "kommentér | kommentér artiklen | tilføj kommentar | tilføj en kommentar | efterlad en kommentar | "
            "efterlad kommentar | læg en kommentar | indsend kommentar | skriv et svar | skriv svar | "
            "skriv et svar annuller svar | efterlad et svar | annuller svar | ingen kommentarer endnu | "
            "bliv den første til at kommentere | vær den første til at kommentere | "
            "der er lukket for kommentarer | kommentarer er lukket | kommentarer er slået fra | "
            "lukket for kommentarer | læs kommentarer | se alle kommentarer | seneste kommentarer | "
            "deltag i debatten | deltag i diskussionen | anmeld kommentar | log ind for at kommentere | "
            "du skal være logget ind for at kommentere"
        ),
        "comment-count": ("se # kommentarer"),
        "comment-word": ("anmeld"),
        "copyright-line": (
            "alle rettigheder forbeholdt | alle rettigheder er forbeholdt | alle rettigheder reserveret | "
            "alle rettigheder reserverede | ophavsretligt beskyttet | eftertryk forbudt | gengivelse forbudt | "
            "kopiering ikke tilladt | indholdet er beskyttet af ophavsret | beskyttet af ophavsretsloven | "
            "må ikke gengives uden tilladelse"
        ),
        "policy-link": (
            "privatlivspolitik og cookies | privatlivs- og cookiepolitik | cookie- og privatlivspolitik | "
            "persondatapolitik | databeskyttelsespolitik | cookie- og persondatapolitik | cookie politik | "
            "cookie-politik | cookiedeklaration | cookies og privatliv | cookies og persondata | brugervilkår | "
            "brugsvilkår | vilkår for brug | brugsbetingelser | handelsbetingelser | "
            "salgs- og leveringsbetingelser | juridisk meddelelse | juridiske oplysninger | "
            "ophavsret og vilkår | debatregler | whistleblowerordning"
        ),
        "rights-word": ("ophavsret"),
        "policy-word": (
            "privatliv | persondata | beskyttelse af personoplysninger | behandling af personoplysninger | "
            "behandling af persondata | databeskyttelse | generelle betingelser | tilgængelighed"
        ),
        "related-heading": (
            "relaterede nyheder | relaterede indlæg | relaterede emner | relateret indhold | relaterede sider | "
            "lignende indlæg | lignende nyheder | mere om | mere om emnet | mere om dette emne | læs mere om | "
            "flere nyheder | andre læser | andre læste også | andre læste | anbefalede artikler | "
            "anbefalet til dig | måske er du også interesseret i | måske interesserer dette dig | "
            "måske kan du også lide | du vil måske også kunne lide | gå ikke glip af | fra samme kategori | "
            "mere fra forfatteren"
        ),
        "read-more": (
            "læs mere her | læs videre | læs hele | læs hele artiklen | læs hele historien | "
            "læs hele indlægget | læs artiklen | læs artikel | fortsæt med at læse | fortsæt læsning | "
            "mere information | mere info | find ud af mere | lær mere | få mere at vide | til artiklen | "
            "gå til artiklen | klik her | se hele artiklen | se mere"
        ),
        "advert-label": (
            "reklamer | sponsoreret indhold | sponseret indhold | betalt indhold | betalt annonce | "
            "kommercielt samarbejde | i samarbejde med | artiklen fortsætter efter annoncen | "
            "artiklen fortsætter under annoncen | artiklen fortsætter efter reklamen | spring annonce over | "
            "luk annonce | annoncørbetalt indhold | betalt partnerskab"
        ),
        "more-word": ("relateret | relaterede | anbefalet | anbefalinger | samme emne | læs | fortsæt"),
        "advert-word": ("annoncer | sponseret | sponsoreret | annoncørindhold"),
    },
    "de": {
        "skip-link": (
            "zum inhalt wechseln | zum hauptinhalt wechseln | direkt zum hauptinhalt | "
            "direkt zum hauptinhalt springen | direkt zum inhalt springen | weiter zum inhalt | "
            "weiter zum hauptinhalt | inhalt anspringen | springe zu hauptinhalt | zum seiteninhalt | "
            "zum seiteninhalt springen | direkt zur navigation | zur suche | zum footer springen | "
            "zum fussbereich | zur fusszeile springen | zum menü springen | zum hauptmenü springen | "
            "navigation und service | direkt zum seiteninhalt | springe direkt zu inhalt | skip-link | "
            "sprunglinks | sprungmarken | überspringen | inhalt überspringen | menü überspringen | "
            "zum artikel springen | zum textanfang springen | hauptnavigation überspringen"
        ),
        "menu-toggle": (
            "menü anzeigen | menü ausblenden | menü einblenden | menü umschalten | navigation umschalten | "
            "navigation ein-/ausblenden | navigation anzeigen | hauptmenü öffnen | hauptmenü schliessen | "
            "untermenü öffnen | untermenü anzeigen | navigation aufklappen | seitennavigation | seitenmenü | "
            "navigationsmenü | brotkrümelnavigation | brotkrumen-navigation | brotkrumennavigation"
        ),
        "back-to-top": (
            "nach oben scrollen | an den seitenanfang | zum anfang der seite | zurück zum anfang | "
            "ganz nach oben | seite nach oben | zum seitenbeginn | zurück an den seitenanfang | "
            "nach oben springen"
        ),
        "previous-next": (
            "nächste meldung | vorherige meldung | nächster eintrag | vorheriger eintrag | vorherige beiträge | "
            "nächste beiträge | nächste artikel | eine seite weiter | eine seite zurück | zur nächsten seite | "
            "zur vorherigen seite | beitrags-navigation | beitragsnavigation | älterer beitrag | "
            "neuerer beitrag | voriger artikel | vorige seite | folgende seite"
        ),
        "page-numbers": (
            "nächste | vorherige | vorwärts | zurück blättern | weiter blättern | letzte seite | erste seite | vor"
        ),
        "search-box": (
            "suche starten | suchformular öffnen | suche einblenden | suche ausblenden | suche anzeigen | "
            "suche auf dieser seite | auf dieser seite suchen | website durchsuchen | webseite durchsuchen | "
            "diese website durchsuchen | seite durchsuchen | was suchen sie? | wonach suchen sie? | "
            "wonach suchst du? | was suchst du? | suchbegriff hier eingeben | suchwort | suchwort eingeben | "
            "suchmaske | stichwortsuche | schnellsuche | detailsuche | suchergebnisse | ihre suche | "
            "suche abschicken | suchanfrage absenden | jetzt suchen | seitensuche | website-suche | suchfeld | "
            "archiv durchsuchen"
        ),
        "language-prompt": (
            "sprache ändern | sprache wechseln | bitte wählen sie ihre sprache | wählen sie ihre sprache | "
            "wähle deine sprache | andere sprachen | in anderen sprachen | weitere sprachen | "
            "englische version | deutsche version | auf englisch lesen | diese seite auf englisch | "
            "sprachen anzeigen"
        ),
        "print": (
            "artikel ausdrucken | seite ausdrucken | diese seite drucken | diesen artikel drucken | "
            "beitrag drucken | ausdrucken | drucken und teilen | druckvorschau | druckfreundliche version | "
            "druckerfreundliche version | druckfassung | drucken / pdf | als pdf speichern | "
            "als pdf herunterladen | pdf herunterladen | text drucken | meldung drucken | "
            "diesen beitrag drucken | dokument drucken | inhalt drucken | versenden | seite als pdf speichern"
        ),
        "site-section": (
            "zur startseite | zurück zur startseite | zur homepage | startseite der website | wir über uns | "
            "über das projekt | über diese seite | über diese website | wer wir sind | was wir tun | "
            "unser team | unsere partner | das team | das unternehmen | unternehmen | unsere geschichte | "
            "stellenangebote | jobs & karriere | karriere & jobs | offene stellen | kontaktformular | "
            "kontaktieren sie uns | kontakt aufnehmen | kontaktiere uns | nehmen sie kontakt auf | "
            "nehmen sie kontakt mit uns auf | schreiben sie uns | so erreichen sie uns | ansprechpartner | "
            "kontakt & anfahrt | kontakt und anfahrt | anfahrt | presse | pressebereich | presse & medien | "
            "aktuelles | veranstaltungskalender | häufige fragen | hilfe & kontakt | hilfe und kontakt | "
            "kundenservice | alle nachrichten"
        ),
        "language-word": (
            "sprache | sprachen | sprachwahl | sprachumschalter | sprachmenü | sprachversion | sprachversionen | "
            "auf englisch | in englischer sprache"
        ),
        "donate-button": (
            "spenden | spende jetzt | spenden sie | bitte spenden sie | bitte spenden | jetzt online spenden | "
            "hier spenden | spenden sie online | ihre spende | spenden & helfen | spenden und helfen | "
            "helfen sie mit | helfen sie uns | mit einer spende unterstützen | unterstütze uns | "
            "unterstützen sie unsere arbeit | unterstütze unsere arbeit | "
            "unterstützen sie uns mit einer spende | unterstützer werden | fördermitglied werden | "
            "fördern sie uns | dauerspende einrichten | jetzt fördern | mit paypal spenden | "
            "per paypal spenden | spende an uns | regelmässig spenden | einmalig spenden | "
            "unser journalismus braucht sie | freiwillig unterstützen | jetzt helfen | spendenformular"
        ),
        "cookie-notice": (
            "diese website benutzt cookies | diese webseite nutzt cookies | diese website nutzt cookies | "
            "diese seite nutzt cookies | diese seite benutzt cookies | unsere website verwendet cookies | "
            "unsere webseite verwendet cookies | unsere website nutzt cookies | "
            "auf dieser website werden cookies verwendet | auf dieser webseite werden cookies verwendet | "
            "wir setzen cookies ein | wir benutzen cookies | wir setzen auf unserer website cookies ein | "
            "diese internetseite verwendet cookies | cookie-hinweis | cookie hinweis | hinweis zu cookies | "
            "hinweise zu cookies | datenschutz und cookies | ihre privatsphäre ist uns wichtig | "
            "wir schätzen ihre privatsphäre | ihre daten sind uns wichtig | wir benötigen ihre zustimmung | "
            "wir brauchen ihre zustimmung | wir brauchen ihre einwilligung | verwendung von cookies | "
            "diese website verwendet cookies und ähnliche technologien | "
            "wir verwenden cookies und ähnliche technologien | "
            "cookies erleichtern die bereitstellung unserer dienste | "
            "durch die nutzung unserer website stimmen sie der verwendung von cookies zu | "
            "mit der nutzung dieser website stimmen sie der verwendung von cookies zu | "
            "wir und unsere partner verwenden cookies | cookies helfen uns bei der bereitstellung unserer dienste"
        ),
        "cookie-button": (
            "akzeptieren | alles ablehnen | cookies ablehnen | alle cookies ablehnen | ablehnen | "
            "alle cookies zulassen | cookies zulassen | cookies erlauben | alle erlauben | auswahl akzeptieren | "
            "auswahl bestätigen | ausgewählte akzeptieren | auswahl zulassen | ausgewählte cookies akzeptieren | "
            "nur notwendige | nur notwendige cookies akzeptieren | nur notwendige akzeptieren | "
            "nur erforderliche cookies | nur erforderliche | nur erforderliche cookies akzeptieren | "
            "nur essenzielle cookies | nur technisch notwendige cookies | nur technisch notwendige | "
            "cookies verwalten | cookie-einstellungen verwalten | cookie-einstellungen ändern | "
            "cookie-einstellungen anpassen | cookie-einstellungen anzeigen | cookie-präferenzen | "
            "cookie-auswahl | einstellungen verwalten | einstellungen anpassen | einstellungen ändern | "
            "einstellungen akzeptieren | privatsphäre-einstellungen | privatsphäreeinstellungen | "
            "datenschutz-einstellungen | datenschutzeinstellungen ändern | cookie-zustimmung verwalten | "
            "cookie-consent | zustimmung verwalten | einwilligung verwalten | einwilligung widerrufen | "
            "cookies widerrufen | ich stimme zu | ich akzeptiere | ich lehne ab | ich bin einverstanden | "
            "ok, verstanden | verstanden | akzeptieren und schliessen | akzeptieren und weiter | "
            "zustimmen und weiter | zustimmen & weiter | zustimmen und schliessen | speichern und schliessen | "
            "speichern & schliessen | alle auswählen | alle bestätigen | mehr informationen zu cookies | "
            "mehr über cookies erfahren | technisch notwendige cookies | funktionale cookies | "
            "marketing-cookies | essenzielle cookies | weiter ohne einwilligung | ohne zustimmung fortfahren | "
            "individuelle datenschutzeinstellungen | cookie-informationen anzeigen"
        ),
        "login": (
            "jetzt einloggen | hier anmelden | hier einloggen | registrieren sie sich | "
            "jetzt kostenlos registrieren | kostenlos registrieren | kostenlos anmelden | neu registrieren | "
            "als nutzer registrieren | noch kein konto? | noch nicht registriert? | schon registriert? | "
            "bereits registriert? | sie haben bereits ein konto? | ausloggen | benutzerkonto | kundenlogin | "
            "kunden-login | mitglieder-login | mitgliederbereich | mein bereich | mein profil | kundenkonto | "
            "neues konto erstellen | konto anlegen | benutzername oder e-mail-adresse | kennwort vergessen | "
            "kennwort vergessen? | passwort zurücksetzen | anmelden oder registrieren | "
            "einloggen oder registrieren | login für abonnenten | abonnenten-login | eingeloggt bleiben | "
            "melden sie sich an | loggen sie sich ein | bitte melden sie sich an | bitte loggen sie sich ein | "
            "zum login"
        ),
        "script-notice": (
            "bitte javascript aktivieren | bitte aktivieren sie javascript in ihrem browser | "
            "bitte aktivieren sie javascript, um diese seite zu nutzen | javascript ist nicht aktiviert | "
            "javascript ist in ihrem browser deaktiviert | in ihrem browser ist javascript deaktiviert | "
            "ihr browser unterstützt kein javascript | diese seite benötigt javascript | "
            "diese website benötigt javascript | für diese seite wird javascript benötigt | "
            "javascript muss aktiviert sein | aktivieren sie javascript | sie müssen javascript aktivieren | "
            "ihr browser ist veraltet | bitte aktualisieren sie ihren browser | "
            "sie verwenden einen veralteten browser"
        ),
        "donation-word": ("spende | spendenkonto | unterstützen"),
        "consent-word": ("cookie-optionen | notwendig | statistik-cookies | konfigurieren"),
        "account-word": ("anmeldung | registrierung | abmeldung"),
        "newsletter-box": (
            "abonnieren sie unseren newsletter | abonniere unseren newsletter | newsletter jetzt abonnieren | "
            "den newsletter abonnieren | unseren newsletter abonnieren | "
            "melden sie sich für unseren newsletter an | melden sie sich zu unserem newsletter an | "
            "melde dich für unseren newsletter an | melde dich zum newsletter an | "
            "melden sie sich zum newsletter an | für newsletter anmelden | für den newsletter anmelden | "
            "anmeldung zum newsletter | anmelden zum newsletter | newsletter anmeldung | newsletter-abo | "
            "newsletterabo | newsletter abo | newsletter-abonnement | kostenloser newsletter | "
            "kostenlosen newsletter abonnieren | kostenlosen newsletter bestellen | der newsletter | "
            "unser kostenloser newsletter | newsletter erhalten | newsletter-archiv | newsletterarchiv | "
            "e-mail-newsletter | rundbrief | rundbrief abonnieren | zum newsletter | e-mail-benachrichtigung | "
            "infobrief abonnieren | jetzt für den newsletter anmelden | hier zum newsletter anmelden | "
            "mailingliste"
        ),
        "subscribe": (
            "abonnieren sie uns | jetzt abonnent werden | abonnent werden | abo | abos | abo bestellen | "
            "zeitung abonnieren | magazin abonnieren | probeabo | jetzt abo bestellen | jetzt abo abschliessen | "
            "jetzt testen | abo-shop | aboservice | abo-service | leserservice | digitalabo | zum abonnement | "
            "print-abo | jetzt digital-abo bestellen | abonnement bestellen | kanal abonnieren | "
            "abonnement kündigen"
        ),
        "share-button": (
            "diese seite teilen | diese meldung teilen | diesen inhalt teilen | inhalt teilen | meldung teilen | "
            "jetzt teilen | weitersagen | weiterleiten | artikel weiterleiten | artikel weiterempfehlen | "
            "artikel empfehlen | seite weiterempfehlen | seite weiterleiten | artikel versenden | "
            "per e-mail empfehlen | per e-mail weiterleiten | per mail teilen | via e-mail teilen | empfehlen | "
            "empfehlen sie diesen artikel | teilen sie diesen artikel | teile diesen artikel | "
            "teilen sie diese seite | teile diesen beitrag | teile diese seite | teilen mit | teilen via | "
            "teilen auf | in sozialen netzwerken teilen | in den sozialen medien teilen | "
            "beitrag weiterempfehlen | link kopiert | link in die zwischenablage kopieren | "
            "artikellink kopieren | mit freunden teilen | auf social media teilen | einem freund senden | "
            "seite versenden | teilen & empfehlen | teilen und empfehlen | tweeten | twittern | link teilen | "
            "sharen | text teilen | beitrag versenden | beitrag empfehlen | auf {} teilen | bei {} teilen | "
            "über {} teilen | via {} teilen | per {} teilen | in {} teilen | mit {} teilen | "
            "diesen artikel auf {} teilen | artikel auf {} teilen | klick, um auf {} zu teilen | "
            "zum teilen auf {} klicken | auf {} posten | teilen auf {} | teilen über {} | teilen via {} | "
            "teilen per {} | {} teilen | an {} senden | auf {} empfehlen | diesen beitrag auf {} teilen | "
            "diese seite auf {} teilen"
        ),
        "follow": (
            "folgen sie uns auf social media | folgen sie uns in den sozialen medien | "
            "folgen sie uns auf twitter | folgen sie uns auf instagram | folgen sie uns auf x | "
            "folgen sie uns auf linkedin | folgt uns | folgt uns auf | folgen sie uns bei | soziale netzwerke | "
            "soziale medien | social media kanäle | unsere social-media-kanäle | wir in den sozialen medien | "
            "besuchen sie uns auf | besuchen sie uns auf facebook | wir auf facebook | "
            "vernetzen sie sich mit uns | bleiben sie mit uns in verbindung | finden sie uns auf | "
            "finde uns auf | autor folgen | thema folgen | jetzt folgen"
        ),
        "comment-button": (
            "kommentar | kommentar abgeben | kommentar hinzufügen | kommentar posten | kommentar absenden | "
            "kommentar senden | neuen kommentar schreiben | neuen kommentar hinzufügen | neuer kommentar | "
            "neuen kommentar verfassen | jetzt kommentieren | artikel kommentieren | "
            "diesen artikel kommentieren | ihr kommentar | dein kommentar | ihre meinung | "
            "schreiben sie ihre meinung | sagen sie ihre meinung | mitdiskutieren | diskutieren sie mit uns | "
            "jetzt mitdiskutieren | noch keine kommentare | noch keine kommentare vorhanden | "
            "keine kommentare vorhanden | es gibt noch keine kommentare | bisher keine kommentare | "
            "kommentare lesen | kommentare ansehen | alle kommentare | alle kommentare anzeigen | "
            "alle kommentare lesen | kommentare ausblenden | kommentare einblenden | kommentare laden | "
            "mehr kommentare | weitere kommentare | weitere kommentare laden | kommentarfunktion geschlossen | "
            "kommentare sind geschlossen | kommentare sind deaktiviert | die kommentarfunktion ist geschlossen | "
            "die kommentarfunktion ist deaktiviert | hinterlassen sie einen kommentar | "
            "hinterlassen sie eine antwort | hinterlasse eine antwort | hinterlasse einen kommentar antworten | "
            "schreibe einen kommentar antworten abbrechen | schreib einen kommentar | "
            "schreiben sie den ersten kommentar | schreibe den ersten kommentar | "
            "verfassen sie den ersten kommentar | antwort schreiben | antwort hinterlassen | "
            "eine antwort schreiben | auf kommentar antworten | auf diesen kommentar antworten | "
            "kommentar melden | leserkommentare | lesermeinungen | leserbrief schreiben | nutzerkommentare | "
            "zum kommentieren anmelden | melden sie sich an, um zu kommentieren | kommentarbereich | "
            "zu den kommentaren | beitrag kommentieren"
        ),
        "comment-count": (
            "# kommentar | # kommentare | kommentare (#) | kommentare: # | kommentar (#) | # antwort | "
            "# antworten | # leserkommentare | alle # kommentare anzeigen | alle # kommentare | # reaktionen | "
            "# beiträge | kommentare #"
        ),
        "comment-word": ("diskussion"),
        "copyright-line": (
            "alle rechte reserviert | alle inhalte urheberrechtlich geschützt | urheberrechtlich geschützt | "
            "nachdruck verboten | vervielfältigung nur mit genehmigung | "
            "alle rechte vorbehalten. vervielfältigung nur mit genehmigung | "
            "nachdruck, auch auszugsweise, nur mit genehmigung | nachdruck nur mit genehmigung | "
            "einige rechte vorbehalten | copyright alle rechte vorbehalten | sämtliche rechte vorbehalten"
        ),
        "policy-link": (
            "datenschutzrichtlinie | datenschutzrichtlinien | datenschutzbestimmung | datenschutz & cookies | "
            "datenschutz und impressum | datenschutz & impressum | datenschutz / impressum | "
            "impressum / datenschutz | impressum & datenschutzerklärung | impressum und datenschutzerklärung | "
            "impressum/datenschutz | unsere datenschutzerklärung | hinweise zum datenschutz | "
            "hinweis zum datenschutz | informationen zum datenschutz | datenschutzinformation | "
            "datenschutzinformationen | cookie-erklärung | cookie-policy | cookie-hinweise | agb & datenschutz | "
            "agb und datenschutz | agbs | unsere agb | lieferbedingungen | nutzungsbestimmungen | "
            "nutzungshinweise | nutzungsrichtlinien | rechtlicher hinweis | rechtshinweis | rechtshinweise | "
            "rechtliche informationen | rechtliche angaben | haftungshinweise | barrierefreiheitserklärung | "
            "netiquette | widerrufsformular | vertrag kündigen | verträge kündigen | kündigungsbutton | "
            "anbieterkennzeichnung"
        ),
        "rights-word": ("urheberrecht | urheberrechte | copyright-hinweis | urheberrechtshinweis"),
        "policy-word": (
            "geschäftsbedingungen | nutzungsrechte | haftungsausschluss | haftungshinweis | barrierefreiheit | "
            "teilnahmebedingungen | widerrufsrecht | pflichtangaben | offenlegung | privatsphäre | "
            "bildnachweis | bildnachweise | jugendschutz | mediadaten | bedingungen"
        ),
        "related-heading": (
            "verwandte inhalte | verwandte beiträge und artikel | verwandte nachrichten | verwandte meldungen | "
            "verwandte links | ähnliche nachrichten | ähnliche themen | ähnliche meldungen | ähnliche inhalte | "
            "ähnliche texte | mehr zu diesem thema | mehr aus diesem ressort | mehr aus der kategorie | "
            "mehr aus dieser kategorie | mehr aus dieser rubrik | mehr von diesem autor | mehr von uns | "
            "artikel zum thema | beiträge zum thema | nachrichten zum thema | links zum thema | "
            "weiteres zum thema | weitere artikel zum thema | weitere informationen zum thema | lesen sie mehr | "
            "lesen sie weiter | lesen sie dazu auch | lesen sie hierzu auch | lies auch | "
            "auch interessant für sie | das interessiert sie vielleicht auch | das könnte sie interessieren | "
            "das könnte dich interessieren | könnte sie auch interessieren | könnte dich auch interessieren | "
            "vielleicht interessiert sie auch | vielleicht interessiert dich auch | "
            "diese artikel könnten sie auch interessieren | diese beiträge könnten sie auch interessieren | "
            "diese themen könnten sie auch interessieren | das könnte ihnen gefallen | das könnte dir gefallen | "
            "empfehlungen für sie | empfohlene beiträge | empfohlene inhalte | empfohlener artikel | "
            "empfehlung der redaktion | empfehlungen der redaktion | für sie empfohlen | für dich empfohlen | "
            "passende artikel | passende beiträge | dazu passend | dazu passende artikel | andere beiträge | "
            "andere nachrichten | andere leser interessierte auch | aus dem netz | aus dem web | "
            "nicht verpassen | als nächstes lesen | nächster artikel zum lesen | weitere news | weitere texte | "
            "weitere empfehlungen"
        ),
        "read-more": (
            "lesen sie den ganzen artikel | lesen sie den vollständigen artikel | ganzen beitrag lesen | "
            "beitrag lesen | beitrag weiterlesen | artikel weiterlesen | ganzen text lesen | "
            "vollständigen artikel lesen | den ganzen artikel lesen | den artikel lesen | zum beitrag | "
            "zur meldung | zum vollständigen artikel | zum ganzen artikel | zur ganzen meldung | "
            "details anzeigen | details ansehen | weitere informationen | mehr informationen | mehr details | "
            "mehr dazu lesen | mehr dazu hier | jetzt weiterlesen | jetzt mehr erfahren | erfahren sie mehr | "
            "erfahre mehr | hier erfahren sie mehr | hier mehr lesen | hier lesen | hier geht es zum artikel | "
            "hier klicken | meldung lesen | nachricht lesen | weiter lesen | komplett lesen | vollständig lesen"
        ),
        "advert-label": (
            "werbung schliessen | anzeige schliessen | werbung entfernen | gesponserte inhalte | "
            "gesponserter inhalt | gesponserter beitrag | bezahlte anzeige | bezahlter inhalt | "
            "bezahlte werbung | bezahlte partnerschaft | nach der anzeige weiterlesen | "
            "weiterlesen nach der anzeige | artikel geht nach der anzeige weiter | "
            "text geht nach der anzeige weiter | der artikel wird nach der anzeige fortgesetzt | "
            "hier steht eine anzeige | werbeblocker erkannt | bitte deaktivieren sie ihren werbeblocker | "
            "werblicher inhalt"
        ),
        "more-word": (
            "mehr zu | zum thema | thema | auch lesenswert | lesenswert | empfehlungen | unsere empfehlungen | "
            "unsere empfehlung | siehe auch | andere artikel | mehr"
        ),
        "advert-word": ("anzeigen | werbeanzeigen | werbepartner | partnerinhalt | partnerangebot"),
    },
    "en": {
        "skip-link": (
            "skip to page content | skip to article | skip to primary content | skip to secondary content | "
            "skip to site navigation | skip to primary navigation | skip to main navigation | skip to body | "
            "jump to main | jump to footer | go to content | go to main content | go to navigation | "
            "straight to content | skip header | skip to content (press enter)"
        ),
        "menu-toggle": ("site menu | menu button | expand menu | collapse menu"),
        "back-to-top": ("back to the beginning | return to the top | back to start of page | go to the top"),
        "previous-next": (
            "next chapter | previous chapter | previous news | next news | prev story | next item | previous item"
        ),
        "page-numbers": ("previous « » next"),
        "search-box": (
            "search articles | search news | search all | submit search query | search the archive | "
            "search archives | start search | search this blog | search this page | search this section"
        ),
        "language-prompt": (
            "choose a language | pick a language | select your region | language options | language settings | "
            "site language | page language | change the language | other languages | read in english | "
            "switch to english | select site language"
        ),
        "print": (
            "print out | print this out | print this document | print this entry | print this news | "
            "print-friendly | print friendly page | print out this page | print this text | send to printer | "
            "print the article | print the page | view print version | print this release | print this recipe"
        ),
        "site-section": (
            "contact | contacts | contact details | about this site | about the site | about this website | "
            "about the project | about the company | about us and contact | to the home page | to homepage | "
            "go to home page | back to home | back to homepage | back to home page | return to home | "
            "return to homepage | return to home page | go to homepage | go home | main page | front page | "
            "start page | back to main page | to main page | our contacts | our contact details | "
            "how to contact us | how to find us | get in contact | write to us | news | help"
        ),
        "donate-button": (
            "donate to us | donate to this site | support this site | support this project | support this blog | "
            "support this website | please support us | please support our work | contribute now | "
            "send a donation | support the project | support the site | chip in | fund our work | "
            "give a donation | make your donation | make your gift | give online | become a supporting member | "
            "help support us | support our team | sponsor us | make a one-time donation | "
            "make a monthly donation | donate money | give to us | ways to donate | help fund our work | "
            "support our cause | support our newsroom"
        ),
        "cookie-notice": (
            "this site uses cookies to improve your experience | "
            "this website uses cookies to improve your experience | "
            "this website uses cookies to ensure you get the best experience | "
            "this site uses cookies and other technologies | this page uses cookies | "
            "this web site uses cookies | cookie policy notice | we are using cookies | "
            "we use cookies on this site | we use cookies on our website | we use cookies on this website | "
            "we use cookies and similar technologies | this site sets cookies | "
            "cookies help us deliver our services | this website stores cookies on your computer | "
            "by using this site, you agree to our use of cookies | by using this site you accept cookies | "
            "by using our site you agree to our use of cookies"
        ),
        "cookie-button": (
            "accept the cookies | i accept cookies | i accept all cookies | i agree to cookies | agree to all | "
            "agree and continue | agree & continue | agree and proceed | agree & close | ok, i agree | "
            "ok, i accept | yes, i accept | reject the cookies | refuse all | refuse cookies | "
            "refuse all cookies | deny cookies | i disagree | only essential cookies | essential only | "
            "necessary only | only necessary | accept only essential cookies | accept selected | "
            "accept selection | accept selected cookies | cookies notice | about cookies | more about cookies | "
            "learn more about cookies | cookie information | set cookie preferences | set preferences | "
            "adjust cookie settings | edit cookie settings | cookie preference | "
            "more information about cookies | consent preferences | consent settings | "
            "continue without accepting | continue without consent | reject and close | reject all and close"
        ),
        "login": (
            "log in now | log in here | log in/register | log in / sign up | log on | logon | log off | logoff | "
            "sign-out | create my account | open an account | account sign in | sign on | register here | "
            "register for free | register free | register an account | user registration | my login | "
            "reader login | subscriber login | subscriber log in | logged in as | your account | "
            "log in or create an account | create account log in | new user registration | user account"
        ),
        "script-notice": (
            "javascript is turned off | javascript is turned off in your browser | "
            "javascript is disabled in your browser | javascript is not available | "
            "this page requires javascript | this site requires javascript | this site needs javascript | "
            "please turn javascript on | you need to enable javascript to run this app | "
            "please enable javascript in your browser | enable javascript to continue | "
            "please enable javascript to continue | javascript is required to view this page | "
            "your browser has javascript disabled | please switch on javascript | scripts are disabled"
        ),
        "donation-word": ("make a contribution"),
        "consent-word": ("disagree"),
        "newsletter-box": (
            "sign up to our newsletters | sign up for the free newsletter | sign up for free newsletters | "
            "sign up to newsletter | sign up to newsletters | subscribe to newsletters | "
            "subscribe to the free newsletter | subscribe to our mailing list | subscribe to mailing list | "
            "subscribe to the mailing list | subscribe to email updates | receive our newsletter | "
            "receive the newsletter | get our free newsletter | get our weekly newsletter | "
            "get our daily newsletter | mailing list | our mailing list | sign up to our mailing list | "
            "sign up for our mailing list | sign up to the mailing list | get news by email | get our emails | "
            "newsletter archive | newsletter sign-ups | e-mail newsletter | news by email | news alerts | "
            "join newsletter | register for our newsletter | register for the newsletter | "
            "get the weekly newsletter | get the daily newsletter | read our newsletter | "
            "our weekly newsletter | our free newsletter | our daily newsletter"
        ),
        "subscribe": (
            "subscribe to us | subscribe to our magazine | subscribe to notifications | subscribe to news | "
            "subscribe to the magazine | subscribe to the paper | subscribe online | subscribe to print | "
            "subscribe from | buy a subscription | take out a subscription | get a subscription | "
            "subscription offers | subscribe to our news | please subscribe | subscribe for more | "
            "become a subscriber today | subscribe to us on youtube"
        ),
        "share-button": (
            "share this link | share the article | share this text | share the page | share the story | "
            "share with a friend | share by e-mail | share via e-mail | share this via | share this by email | "
            "share this report | share this publication | share this release | share in social networks | "
            "share on social networks | share this image | share this photo | share this site | "
            "share this website | share with others | share your story with us | share news | "
            "share this with friends | send to friends | send by email | send via email | send by e-mail | "
            "send this page | forward this page | tell your friends | copy the link | copy link address | "
            "get link | share your opinion on | spread the word | share on {} | share to {} | share via {} | "
            "share with {} | share this on {} | share this article on {} | share this page on {} | "
            "share this post on {} | share this story on {} | click to share on {} | post to {} | post on {} | "
            "send to {} | send via {} | {} share | share {} | tell your friends on {} | share it on {}"
        ),
        "follow": (
            "follow our news | follow our channel | follow us on google | follow us on social networks | "
            "follow us on social | follow us on telegram | follow us on whatsapp | follow us on threads | "
            "follow us on bluesky | follow us on tiktok | follow us on pinterest | our social media channels | "
            "we are on social media | find us on x | find us on linkedin | find us on youtube | "
            "stay in touch with us | connect on linkedin | connect with us on facebook | "
            "subscribe to our telegram | subscribe to our telegram channel"
        ),
        "comment-button": (
            "add your comments | add comments | leave your comments | leave a message | leave your opinion | "
            "write your comment | write your reply | join the debate | join in the conversation | "
            "show all comments | see the comments | view all replies | view the comments | no replies yet | "
            "no responses | no responses yet | there are no comments | there are no comments yet | "
            "comments are off | reply to comment | reply to this comment | your reply | submit your comment | "
            "comment section | comments section | reader comments | readers' comments | user comments | "
            "most recent comments | latest comments | commenting is now closed | report this post | "
            "be first to comment | be the first to reply | be the first to write a comment"
        ),
        "comment-count": (
            "# comment | # comments | comments # | comment # | comments: # | comments [# | # comments so far | "
            "# user comments | view # comments | see all # comments | # answers | no. of comments: #"
        ),
        "copyright-line": (
            "all rights are reserved | some rights reserved | no rights reserved | copyright reserved | "
            "copyright © all rights reserved | copyright all rights reserved | reproduction prohibited | "
            "reproduction without permission is prohibited | all materials are protected by copyright | "
            "no reproduction without permission | all content copyright | all content is copyrighted"
        ),
        "policy-link": (
            "privacy policy and cookies | privacy policy & cookies | our privacy policy | our privacy notice | "
            "read our privacy policy | view our privacy policy | see our privacy policy | our cookie policy | "
            "our terms | our terms of use | our terms of service | privacy information | "
            "privacy & cookie notice | privacy and cookie notice | data privacy policy | data privacy notice | "
            "data protection notice | privacy and terms of use | terms and privacy policy | "
            "terms of use & privacy policy | terms & conditions of use | terms and conditions of use | "
            "terms and conditions of sale | terms and policies | legal information and imprint | legal imprint | "
            "imprint and privacy | imprint & privacy policy | imprint / privacy policy | site terms | "
            "site rules | user agreement and privacy policy | legal and privacy notice | "
            "legal and privacy information | legal notice and privacy policy | disclaimer and privacy | "
            "copyright and disclaimer | cookies & privacy | cookies and privacy | cookie and privacy policy | "
            "personal data policy | personal data protection policy | personal data processing policy | "
            "masthead and privacy | accessibility notice | website disclaimer | terms, conditions and privacy"
        ),
        "policy-word": (
            "data protection statement | privacy and data protection | terms of sale | terms of business | "
            "user terms | legal terms | legal terms and conditions | use of cookies | rules of use"
        ),
        "related-heading": (
            "related links | related headlines | see related articles | see more like this | "
            "more related articles | more related stories | more on this subject | also in this section | "
            "more in this category | more from this category | also in the news | also interesting | read also | "
            "also read this | you may want to read | you may also want to read | you might also read | "
            "recommended reading | recommended for you to read | recommended news | other news on this topic | "
            "other articles by this author | other articles in this section | articles on the topic | "
            "more articles like this | more articles on this topic | read on this topic | suggested stories | "
            "suggested for you to read | read these next | what others are reading | people are also reading | "
            "readers also read | what to read now | you will also like | you may like this | "
            "you may have missed | more on the subject | more from us | more from our site | more from the web | "
            "from the same author | similar content | similar pages | related reads"
        ),
        "read-more": (
            "read more in our article | read on | read all | read full | read the whole article | "
            "read the whole story | read the entire article | read the article | read full text | "
            "read the full text | read the full report | read full report | read complete article | "
            "read the complete article | go to article | go to the article | open article | view full story | "
            "view the full article | see the full article | see full article | see the full story | "
            "continue to article | continue to the article | continue to full article | show the rest | "
            "expand to read | to the article | more about this | read it here"
        ),
        "advert-label": (
            "sponsored article | sponsored links | sponsor content | sponsor message | paid advertisement | "
            "paid partnership | promoted by | promoted post | partner news | story continues below this ad | "
            "advertorial content | this is a paid advertisement | this is a sponsored post"
        ),
        "more-word": (
            "related publications | related documents | related materials | related information | "
            "related resources | related reports | also read | recommended links | we recommend | we suggest | "
            "our recommendations | on this topic | on the same topic | on the subject | further stories"
        ),
        "advert-word": ("advertisment"),
    },
    "es": {
        "skip-link": (
            "saltar a contenido | saltar a contenido principal | saltar al menú | saltar a la navegación | "
            "saltar a navegación | saltar navegación | saltar hacia el contenido principal | ir a contenido | "
            "ir a contenido principal | ir directamente al contenido | ir directamente al contenido principal | "
            "ir al contenido de la página | ir al menú | ir al menú de navegación | ir a la navegación | "
            "ir a la navegación principal | ir al pie de página | ir a la búsqueda | ir al buscador | "
            "pasar al contenido | pasar a contenido principal | pase al contenido principal | "
            "omitir e ir al contenido | omitir al contenido principal | omitir navegación | "
            "omitir la navegación | omitir los comandos de cinta | saltear al contenido | "
            "saltear al contenido principal | avanzar al contenido | avanzar al contenido principal | "
            "acceder al contenido | acceder al contenido principal | enlaces de salto | contenido principal | "
            "skip al contenido"
        ),
        "menu-toggle": (
            "menú de navegación | abrir el menú | cerrar el menú | mostrar menú | ocultar menú | "
            "mostrar/ocultar menú | mostrar u ocultar menú | alternar menú | alternar navegación | "
            "desplegar menú | cambiar navegación | navegación | navegación secundaria | menú secundario | "
            "submenú | abrir submenú | menú móvil | menú del sitio | abrir menú principal | abrir navegación | "
            "cerrar navegación | está aquí | está usted en | se encuentra usted aquí | ruta de navegación | "
            "menú desplegable | toggle navegación | migas de pan"
        ),
        "back-to-top": (
            "subir | ir al principio | ir al inicio de la página | ir al inicio | "
            "volver al inicio de la página | volver al principio | volver al principio de la página | arriba | "
            "inicio de página | inicio de la página | regresar arriba | regresar al inicio | hacia arriba | "
            "subir al inicio | ir hacia arriba | ir al principio de la página"
        ),
        "previous-next": (
            "noticia siguiente | noticia anterior | siguiente noticia | anterior noticia | post siguiente | "
            "post anterior | publicación siguiente | publicación anterior | siguiente entrada | "
            "anterior entrada | entradas siguientes | entradas más antiguas | entradas más recientes | "
            "entradas antiguas | navegación de entradas | siguiente página | anterior artículo | "
            "nota siguiente | nota anterior | siguiente nota | página próxima | anterior siguiente | "
            "ir a la página siguiente"
        ),
        "page-numbers": ("próxima | siguientes | anteriores | última página | primera página | último | última"),
        "search-box": (
            "buscar en este sitio | buscar en la web | buscar en esta web | buscar en el sitio web | "
            "buscar en el portal | buscar por | buscar noticias | buscar artículos | buscador | "
            "buscador del sitio | caja de búsqueda | campo de búsqueda | barra de búsqueda | abrir búsqueda | "
            "abrir buscador | cerrar búsqueda | cerrar buscador | mostrar búsqueda | realizar búsqueda | "
            "iniciar búsqueda | ¿qué buscas? | ¿qué está buscando? | ¿qué estás buscando? | ¿qué desea buscar? | "
            "término de búsqueda | palabra clave | palabras clave de búsqueda | introduzca su búsqueda | "
            "escribe para buscar | escribe tu búsqueda | resultados de búsqueda | resultados de la búsqueda | "
            "búsqueda rápida | busca | busca en el sitio | búsqueda en el sitio | encuentra"
        ),
        "language-prompt": (
            "seleccione idioma | seleccione su idioma | seleccione un idioma | selecciona idioma | "
            "selecciona tu idioma | selecciona el idioma | seleccionar el idioma | selector de idioma | "
            "selector de idiomas | selección de idioma | elija su idioma | elija idioma | elige tu idioma | "
            "elige idioma | elegir el idioma | escoger idioma | cambiar de idioma | cambiar el idioma | "
            "cambio de idioma | otros idiomas | en otros idiomas | versión en inglés | versión inglesa | "
            "versión en español | en inglés | leer en inglés | esta página en inglés | idioma del sitio | "
            "menú de idiomas | traducir esta página | ver en inglés"
        ),
        "print": (
            "imprimir artículo | imprimir este artículo | imprimir noticia | imprimir esta noticia | "
            "imprimir esta página web | imprimir documento | imprimir la página | imprimir contenido | "
            "imprimir este contenido | imprimir nota | versión impresa | versión imprimir | "
            "versión de impresión | versión para impresora | versión para impresión | vista de impresión | "
            "vista previa de impresión | imprime | imprima | imprimir pdf | imprimir / pdf | imprimir en pdf | "
            "descargar pdf | descargar en pdf | guardar como pdf | guardar en pdf | versión pdf | "
            "página para imprimir | imprimir y compartir | formato para imprimir"
        ),
        "site-section": (
            "página de inicio | página principal | portada | volver al inicio | volver a la portada | "
            "volver a inicio | ir a inicio | volver a la página principal | ir a la página de inicio | "
            "regresar a inicio | quienes somos | ¿quiénes somos? | conócenos | conózcanos | acerca de | "
            "acerca de nosotros | acerca de este sitio | sobre el proyecto | sobre nosotras | nosotros | "
            "nuestra empresa | nuestra historia | nuestro equipo | nuestra misión | nuestros servicios | "
            "nuestros productos | nuestros socios | la empresa | empresa | la institución | institución | "
            "el equipo | qué hacemos | misión y visión | contactar | contacta | contacta con nosotros | "
            "contacte | contacte con nosotros | contacte con | contáctanos | contactanos | contactenos | "
            "contáctanos aquí | formulario de contacto | datos de contacto | información de contacto | "
            "ponte en contacto | ponte en contacto con nosotros | póngase en contacto | "
            "póngase en contacto con nosotros | escríbenos | escríbanos | trabaja con nosotros | "
            "trabaje con nosotros | empleo | bolsa de trabajo | sala de prensa | prensa | noticias | "
            "todas las noticias | atención al cliente | centro de ayuda | preguntas frecuentes | dónde estamos"
        ),
        "language-word": ("idioma | idiomas | traducir | traductor | lenguas"),
        "donate-button": (
            "donar | dona | done ahora | hacer una donación | haz un donativo | haga un donativo | "
            "hacer un donativo | haz tu donación | haz tu donativo | realizar una donación | "
            "realiza una donación | realice una donación | done hoy | dona hoy | dona aquí | done aquí | "
            "dona ya | donar online | donar en línea | quiero donar | apoya nuestro trabajo | "
            "apoye nuestro trabajo | apoya nuestro proyecto | apoya nuestro periodismo | apóyenos | "
            "apoya este proyecto | apoya a nuestro medio | colabora con nosotros | colabore con nosotros | "
            "hazte socio | hazte socia | hazte socio/a | hágase socio | hazte donante | suma tu apoyo | "
            "haz tu aporte | haz un aporte | tu donación | su donación | donar con paypal | dona con paypal | "
            "conviértete en donante | únete y dona | patrocínanos"
        ),
        "cookie-notice": (
            "este sitio web usa cookies para mejorar su experiencia | este sitio usa cookies | "
            "esta página web utiliza cookies | esta página utiliza cookies | esta página usa cookies | "
            "esta página web usa cookies | esta web usa cookies | este portal utiliza cookies | "
            "este portal web utiliza cookies | nuestro sitio web utiliza cookies | "
            "nuestro sitio utiliza cookies | nuestra web utiliza cookies | nuestra página web utiliza cookies | "
            "utilizamos cookies propias y de terceros | usamos cookies propias y de terceros | "
            "nosotros usamos cookies | nosotros utilizamos cookies | uso de cookies | utilización de cookies | "
            "aviso de cookies | aviso sobre cookies | información sobre cookies | cookies en este sitio | "
            "sobre las cookies | valoramos tu privacidad | valoramos su privacidad | "
            "tu privacidad es importante | tu privacidad es importante para nosotros | "
            "su privacidad es importante para nosotros | nos importa tu privacidad | respetamos tu privacidad | "
            "respetamos su privacidad | las cookies nos permiten ofrecer nuestros servicios | "
            "este sitio web utiliza cookies propias y de terceros | "
            "esta web utiliza cookies propias y de terceros | al utilizar este sitio, acepta el uso de cookies | "
            "al usar este sitio aceptas el uso de cookies | utilizamos cookies para mejorar su experiencia | "
            "utilizamos cookies y tecnologías similares"
        ),
        "cookie-button": (
            "aceptar | aceptar y cerrar | aceptar y continuar | aceptar todos | aceptar selección | "
            "aceptar cookies y cerrar | aceptar las cookies | aceptar todas las cookies y cerrar | "
            "aceptar solo necesarias | aceptar solo las necesarias | aceptar cookies necesarias | acepto | "
            "acepto las cookies | acepto todas | estoy de acuerdo | de acuerdo | permitir todas | "
            "permitir todas las cookies | permitir todo | permitir cookies | permitir la selección | rechazar | "
            "rechazar todas las cookies | rechazar las cookies | rechazar y cerrar | rechazar y continuar | "
            "rechazo | denegar | denegar todas | no acepto | solo necesarias | solo cookies necesarias | "
            "sólo cookies necesarias | solo las necesarias | solo cookies esenciales | configurar las cookies | "
            "configuración de las cookies | configuración de privacidad | ajustes de cookies | "
            "ajustes de privacidad | personalizar cookies | preferencias de cookies | "
            "preferencias de privacidad | administrar cookies | administrar preferencias | "
            "administrar consentimiento | administrar opciones | gestionar las cookies | "
            "gestionar preferencias | gestionar opciones | gestionar consentimiento | "
            "gestionar el consentimiento | gestionar el consentimiento de las cookies | gestionar mis cookies | "
            "gestión de cookies | guardar preferencias | guardar ajustes | guardar configuración | "
            "guardar cambios | guardar y cerrar | guardar mi selección | confirmar mis preferencias | "
            "confirmar selección | ver preferencias | ver las preferencias | panel de cookies | "
            "cookies necesarias | cookies estrictamente necesarias | cookies técnicas | cookies de terceros | "
            "cookies analíticas | cookies de análisis | cookies de marketing | cookies publicitarias | "
            "cookies funcionales | cookies de preferencias | siempre activo | siempre activas | "
            "más información sobre las cookies | más información sobre cookies | leer más sobre las cookies | "
            "continuar sin aceptar | entendido | ok, entendido | cerrar y aceptar | consentimiento de cookies | "
            "cambiar configuración de cookies | cambiar preferencias"
        ),
        "login": (
            "inicio de sesión | inicie sesión | iniciar sesión / registrarse | iniciar sesión o registrarse | "
            "inicia sesión o regístrate | inicia sesión / regístrate | acceder | accede | acceso usuarios | "
            "acceso clientes | acceso a usuarios | acceso socios | área de usuarios | área de clientes | "
            "área privada | área personal | ingresar a mi cuenta | identifícate | identifíquese | "
            "identificarse | regístrate gratis | regístrate ahora | regístrate aquí | regístrese | "
            "regístrese aquí | registrarme | registrate | darse de alta | crea tu cuenta | crea una cuenta | "
            "crear mi cuenta | crear cuenta nueva | crear nueva cuenta | cree una cuenta | nuevo usuario | "
            "tu cuenta | mi perfil | mi espacio | cerrar sesion | olvidé mi contraseña | olvidó su contraseña | "
            "olvidaste tu contraseña | olvidaste tu contraseña? | ¿olvidó su clave? | "
            "¿olvidaste la contraseña? | ¿has olvidado la contraseña? | recuperar contraseña | "
            "restablecer contraseña | recordarme | recordar contraseña | no cerrar sesión | "
            "mantener sesión iniciada | ¿ya tienes cuenta? | ¿ya tienes una cuenta? | ¿ya estás registrado? | "
            "¿no tienes cuenta? | ¿no tienes una cuenta? | ¿aún no tienes cuenta? | ¿eres nuevo? | "
            "nombre de usuario o correo electrónico | soy suscriptor"
        ),
        "script-notice": (
            "por favor, habilite javascript | por favor active javascript | por favor habilita javascript | "
            "active javascript | activar javascript | activa javascript | habilitar javascript | "
            "javascript está desactivado | javascript está deshabilitado | javascript no está habilitado | "
            "javascript desactivado | debe habilitar javascript | debes activar javascript | "
            "necesita habilitar javascript | necesitas activar javascript | este sitio requiere javascript | "
            "esta página requiere javascript | esta página necesita javascript | "
            "su navegador no soporta javascript | tu navegador no soporta javascript | "
            "su navegador no admite javascript | tu navegador está desactualizado | su navegador está obsoleto | "
            "su navegador no es compatible | tu navegador no es compatible | "
            "para usar este sitio, active javascript | se requiere javascript | javascript es necesario"
        ),
        "donation-word": (
            "donaciones | donación | donativo | donativos | apoya | apoyar | ayúdanos | ayúdenos | colabora | "
            "colabore | contribuye | contribuir | contribuya | aporta | patrocinar"
        ),
        "consent-word": ("configurar | configuración | personalizar | preferencias"),
        "account-word": (
            "acceso | entrar | entra | ingresar | ingresa | ingreso | ingrese | registro | registrar | cuenta | "
            "salir | desconectar"
        ),
        "newsletter-box": (
            "boletín | boletines | boletín electrónico | boletín semanal | boletines informativos | "
            "nuestro boletín | nuestros boletines | nuestra newsletter | suscríbete a la newsletter | "
            "suscríbete al newsletter | suscríbete a nuestro newsletter | suscríbete a nuestros boletines | "
            "suscríbete a nuestras newsletters | suscríbete a nuestro boletín informativo | "
            "suscríbete al boletín informativo | suscríbete a nuestro boletín de noticias | "
            "suscríbase al boletín | suscríbase a nuestra newsletter | "
            "suscríbase a nuestro boletín informativo | suscríbase a nuestro boletín de noticias | "
            "suscríbase al boletín informativo | suscríbase a nuestras noticias | suscribirse al boletín | "
            "suscribirse a la newsletter | suscribirse al newsletter | suscribirse a nuestro boletín | "
            "suscripción al boletín | suscripción a la newsletter | suscripción a boletines | "
            "suscripción newsletter | suscribirme al boletín | suscribirme a la newsletter | "
            "recibe nuestro boletín | recibe nuestra newsletter | recibe nuestras noticias | "
            "reciba nuestro boletín | recibir boletín | recibir newsletter | recibir el boletín | "
            "apúntate a la newsletter | apúntate a nuestra newsletter | únete a nuestra newsletter | "
            "únete a nuestra lista de correo | lista de correo | alta newsletter | alta en el boletín | "
            "regístrate en nuestra newsletter | inscríbete a nuestro boletín | inscríbete en nuestro boletín | "
            "noticias por correo | noticias por correo electrónico | boletín de noticias gratuito"
        ),
        "subscribe": (
            "suscribirme | suscríbete ahora | suscríbete aquí | suscríbete gratis | suscríbete hoy | "
            "suscríbase ahora | suscríbase aquí | suscribete | suscribirse ahora | suscribir | "
            "suscripción digital | suscripción a la revista | quiero suscribirme | hazte suscriptor | "
            "planes de suscripción | ofertas de suscripción | ver suscripciones | suscríbete a nuestro canal | "
            "suscríbete al canal | suscríbete a nuestra revista | abonarse | abónate | ya soy suscriptor | "
            "suscriptores"
        ),
        "share-button": (
            "comparte esta página | comparte este contenido | comparte esta publicación | comparte esta nota | "
            "comparte este post | comparte en redes | comparte en redes sociales | comparte en tus redes | "
            "comparte con tus amigos | comparte en | compártelo | compártela | compártelo en | comparta | "
            "comparta esta página | comparta este artículo | comparta en | comparta esta noticia | "
            "compartir artículo | compartir noticia | compartir esta noticia | compartir página | "
            "compartir este contenido | compartir contenido | compartir publicación | compartir nota | "
            "compartir este post | compartir enlace | compartir con | compartir con amigos | "
            "compartir por correo | compartir por correo electrónico | compartir por e-mail | compartir vía | "
            "compartir a través de | compartir en redes sociales | compartir en redes | "
            "compartir en las redes sociales | compartido | opciones para compartir | copiar el enlace | "
            "copiar url | copiar enlace al portapapeles | enlace copiado | link copiado | enviar a un amigo | "
            "enviar por e-mail | enviar por correo electrónico | enviar esta página | enviar enlace | "
            "enviar noticia | enviar artículo | recomendar | recomienda | recomendar a un amigo | recomiéndalo | "
            "reenviar | tuitear | twittear | tuitea | difunde | difundir | comparte la noticia | "
            "comparte el artículo | compartir en {} | compartir por {} | compartir vía {} | "
            "compartir a través de {} | compartir con {} | comparte en {} | comparte por {} | comparta en {} | "
            "compartir este artículo en {} | compartir esta página en {} | compartir artículo en {} | "
            "compartir noticia en {} | haz clic para compartir en {} | haga clic para compartir en {} | "
            "haz clic aquí para compartir en {} | publicar en {} | enviar por {} | enviar a {} | compartir {} | "
            "compartir esto en {} | compártelo en {} | compartir la noticia en {}"
        ),
        "follow": (
            "síguenos en facebook | síguenos en twitter | síguenos en instagram | síguenos en x | "
            "síguenos en youtube | síguenos en linkedin | síguenos en telegram | síguenos en whatsapp | "
            "síguenos en google news | síguenos en google noticias | síguenos en las redes sociales | "
            "síguenos en redes | síganos en | síganos en redes sociales | síganos en las redes sociales | "
            "siguenos en | nuestras redes sociales | nuestras redes | en redes sociales | "
            "en las redes sociales | encuéntranos en | encuéntranos en redes sociales | conéctate con nosotros | "
            "conéctese con nosotros | conecta con nosotros | únete a nosotros | únete a nuestro canal | "
            "únete a nuestro canal de whatsapp | únete a nuestro canal de telegram | visítanos en | "
            "mantente conectado | estamos en redes sociales | seguir al autor | seguir tema"
        ),
        "comment-button": (
            "comentarios | comentario | comentar | comenta | coméntalo | comentar esta noticia | "
            "comentar noticia | comentar artículo | comenta esta noticia | comenta este artículo | "
            "deja tu comentario | deje un comentario | dejar comentario | "
            "dejar un comentario cancelar respuesta | deja un comentario cancelar respuesta | "
            "deja un comentario cancelar la respuesta | deja una respuesta cancelar la respuesta | "
            "deja tu respuesta | dejar una respuesta | deje una respuesta | deja tu opinión | danos tu opinión | "
            "escribe un comentario | escribe tu comentario | escriba un comentario | escriba su comentario | "
            "escribir un comentario | escribir comentario | haz un comentario | haz tu comentario | "
            "agregar un comentario | agregar comentario | agrega un comentario | agregue un comentario | "
            "añade tu comentario | añadir un comentario | añadir nuevo comentario | añadir un nuevo comentario | "
            "publica un comentario | publicar un comentario en la entrada | publicar tu comentario | "
            "tu comentario | su comentario | responder | responder a este comentario | responder al comentario | "
            "cancelar la respuesta a este comentario | sé el primero en comentar | "
            "sé el primero en dejar un comentario | sea el primero en comentar | se el primero en comentar | "
            "sin comentarios | aún no hay comentarios | todavía no hay comentarios | "
            "no hay comentarios todavía | no hay comentarios aún | comentarios cerrados | "
            "los comentarios están cerrados | comentarios desactivados | los comentarios están desactivados | "
            "ver todos los comentarios | ver los comentarios | ver más comentarios | más comentarios | "
            "leer comentarios | leer los comentarios | mostrar comentarios | mostrar más comentarios | "
            "ocultar comentarios | cargar más comentarios | todos los comentarios | últimos comentarios | "
            "únete a la conversación | únete al debate | participa en la conversación | reportar comentario | "
            "inicia sesión para comentar | inicia sesión para responder | regístrate para comentar | "
            "accede para comentar | acceder para comentar | comentarios de los lectores"
        ),
        "comment-count": (
            "# comentario | # comentarios | comentarios (#) | comentario (#) | comentarios: # | comentarios # | "
            "# respuesta | # respuestas | ver # comentarios | ver los # comentarios | "
            "ver todos los # comentarios | # opiniones"
        ),
        "follow-word": ("seguir | sigue | siganos | siguenos"),
        "comment-word": ("tu opinión | respuestas | participa | opina | denunciar"),
        "copyright-line": (
            "derechos reservados | todos los derechos están reservados | reservados todos los derechos | "
            "todos los derechos reservados. prohibida su reproducción | "
            "prohibida la reproducción total o parcial | prohibida su reproducción | "
            "prohibida su reproducción total o parcial | prohibida la reproducción | "
            "prohibida la reproducción total o parcial sin autorización | "
            "queda prohibida la reproducción total o parcial | queda prohibida su reproducción total o parcial | "
            "copyright todos los derechos reservados | algunos derechos reservados | derechos de autor | "
            "se reservan todos los derechos | derechos de autor reservados | todos los derechos reservados ©"
        ),
        "policy-link": (
            "privacidad | privacidad y cookies | privacidad y términos | política de protección de datos | "
            "política de protección de datos personales | políticas de privacidad | "
            "política de privacidad y cookies | política de privacidad y protección de datos | "
            "política de datos | nuestra política de privacidad | políticas de cookies | "
            "política sobre cookies | política de uso de cookies | declaración de privacidad | "
            "declaración de cookies | aviso de privacidad integral | aviso de privacidad simplificado | "
            "política de tratamiento de datos | política de tratamiento de datos personales | "
            "aviso legal y privacidad | aviso legal y política de privacidad | "
            "aviso legal / política de privacidad | aviso legal y condiciones de uso | aviso legal y cookies | "
            "avisos legales | nota legal | notas legales | información legal | informaciones legales | "
            "términos y condiciones de uso | términos y condiciones del servicio | términos de servicio | "
            "términos del servicio | términos de uso y privacidad | condiciones de uso y privacidad | "
            "condiciones legales | condiciones generales de uso | condiciones generales de venta | "
            "condiciones de venta | condiciones del servicio | condiciones de servicio | "
            "condiciones generales de contratación | políticas y términos | política editorial | "
            "pie de imprenta | declaración de accesibilidad web | mapa del sitio y accesibilidad | "
            "canal de denuncias | canal ético | código ético | libro de reclamaciones | derecho de rectificación"
        ),
        "policy-word": (
            "protección de datos | protección de datos personales | tratamiento de datos personales | "
            "datos personales | legales | términos | condiciones | políticas | bases legales | "
            "descargo de responsabilidad | exención de responsabilidad | accesibilidad"
        ),
        "related-heading": (
            "artículo relacionado | noticia relacionada | notas relacionadas | nota relacionada | "
            "publicaciones relacionadas | post relacionados | lecturas relacionadas | enlaces relacionados | "
            "temas similares | artículos similares | noticias similares | contenido similar | "
            "contenidos similares | entradas similares | artículos recomendados | noticias recomendadas | "
            "contenido recomendado | contenidos recomendados | recomendado para ti | recomendados para ti | "
            "recomendado para usted | nuestras recomendaciones | te recomendamos leer | le recomendamos | "
            "te sugerimos | lecturas recomendadas | lectura recomendada | leer también | lea además | "
            "lee además | leer además | mira también | mira además | podría interesarte | puede interesarte | "
            "puede que te interese | puede que también te interese | quizá te interese | quizás te interese | "
            "quizás te pueda interesar | tal vez te interese | también te gustará | también podría gustarte | "
            "también podría interesarte | también te podría interesar | te podría interesar | te podría gustar | "
            "te puede interesar también | otros artículos | otros artículos de interés | "
            "otros temas de interés | otras publicaciones | otras noticias de interés | más artículos | "
            "más información sobre este tema | más sobre el tema | más de este autor | más de esta sección | "
            "más en esta sección | más noticias relacionadas | más contenido | más del autor | "
            "más noticias sobre este tema | en esta misma sección | no te pierdas | no te lo pierdas | "
            "no se pierda | a continuación lee | siga leyendo | sigue leyendo | lo más relacionado | en la web | "
            "también en este sitio"
        ),
        "read-more": (
            "leer la noticia completa | leer noticia completa | leer artículo completo | leer el artículo | "
            "leer completo | leer nota completa | leer la nota completa | leer todo | leer ahora | "
            "leer la noticia | lee la noticia completa | lee el artículo completo | lee más | lea más | "
            "lee más aquí | lea el artículo completo | lea la nota completa | continúa leyendo | "
            "continúe leyendo | continua leyendo | ver noticia completa | ver artículo completo | ver artículo | "
            "ver nota completa | ver más información | ver detalles | ver detalle | más detalles | "
            "más información | más info | más información aquí | para saber más | para más información | "
            "conoce más | conocer más | conozca más | descubre más | descubrir más | descubra más | "
            "saber más aquí | clic aquí | haga clic aquí | haz clic aquí | pincha aquí | ampliar información | "
            "noticia completa | artículo completo | texto completo | nota completa | ir a la noticia | "
            "ir al artículo | ver publicación"
        ),
        "advert-label": (
            "anuncio publicitario | aviso publicitario | espacio publicitario | publicidad - continúa leyendo | "
            "contenido de marca | contenido promocionado | contenido publicitario | artículo patrocinado | "
            "patrocinado por | noticia patrocinada | branded content | continúa después de la publicidad | "
            "sigue después de la publicidad | el artículo continúa después de la publicidad | "
            "la noticia continúa después de la publicidad | la nota sigue después de la publicidad | "
            "sigue leyendo después de la publicidad | saltar publicidad | cerrar publicidad | saltar anuncio | "
            "omitir anuncio | cerrar anuncio | bloqueador de anuncios detectado | "
            "desactiva tu bloqueador de anuncios | pauta publicitaria | publicidad comercial"
        ),
        "more-word": (
            "relacionados | relacionado | relacionadas | recomendado | recomendados | recomendaciones | "
            "sugerencias | ver también | véase también | vea también | más sobre | sobre este tema | "
            "sobre el mismo tema | además | de interés | leer | detalles | entérate | entérese"
        ),
        "advert-word": (
            "anuncio | anuncios | patrocinados | patrocinio | patrocinada | promocionado | publirreportaje | publinota"
        ),
    },
    "et": {
        "skip-link": (
            "liigu sisu juurde | liigu edasi põhisisu juurde | liigu põhisisu juurde | mine sisu juurde | "
            "mine põhisisu juurde | otse sisu juurde | hüppa sisu juurde | liigu sisuni | "
            "jäta vahele ja liigu sisu juurde | liigu menüü juurde | hüppa põhisisu juurde | "
            "edasi põhisisu juurde"
        ),
        "menu-toggle": (
            "menüü | peamenüü | ava menüü | sulge menüü | navigatsioon | põhinavigatsioon | asukoht | "
            "olete siin | sa oled siin"
        ),
        "back-to-top": ("üles | tagasi üles | lehe algusesse | tagasi lehe algusesse | mine üles | algusesse"),
        "previous-next": (
            "eelmine artikkel | järgmine artikkel | eelmine leht | järgmine leht | eelmine postitus | "
            "järgmine postitus | vanemad postitused | uuemad postitused | eelmine uudis | järgmine uudis"
        ),
        "page-numbers": ("järgmine | eelmine | edasi | tagasi | viimane | esimene"),
        "search-box": (
            "otsi | otsing | otsi lehelt | otsi saidilt | otsi kodulehelt | täpsem otsing | detailotsing | "
            "mida otsid? | mida otsite? | otsingu tulemused | otsingutulemused | sisesta otsingusõna"
        ),
        "language-prompt": (
            "vali keel | keele valik | muuda keelt | vaheta keelt | teised keeled | teistes keeltes | "
            "ingliskeelne versioon"
        ),
        "print": (
            "prindi | trüki | prindi leht | prindi artikkel | prindi see leht | prindiversioon | trükiversioon | "
            "printimine | printimiseks | salvesta pdf-ina | prinditav versioon"
        ),
        "site-map": ("sisukaart | saidikaart | kasulikud lingid | kiirlingid | arhiiv"),
        "site-section": (
            "avaleht | esileht | koduleht | tagasi avalehele | avalehele | meist | kes me oleme | projektist | "
            "meie meeskond | meeskond | kontaktid | võta ühendust | võtke ühendust | võta meiega ühendust | "
            "võtke meiega ühendust | kontaktandmed | kirjuta meile | tule tööle | karjäär | abi | "
            "korduma kippuvad küsimused | kkk | uudised | kõik uudised | toimetus | ettevõttest"
        ),
        "language-word": ("keel | keeled | keelevalik | inglise keeles"),
        "donate-button": (
            "anneta | annetage | anneta kohe | anneta nüüd | toeta meid | toetage meid | toeta meie tööd | "
            "tee annetus | tehke annetus | aita meid | hakka toetajaks | hakka püsiannetajaks"
        ),
        "cookie-notice": (
            "see veebileht kasutab küpsiseid | see sait kasutab küpsiseid | see leht kasutab küpsiseid | "
            "see veebisait kasutab küpsiseid | meie veebileht kasutab küpsiseid | meie sait kasutab küpsiseid | "
            "veebileht kasutab küpsiseid | kasutame küpsiseid | me kasutame küpsiseid | küpsiste kasutamine | "
            "küpsised | sellel lehel kasutatakse küpsiseid | sellel veebilehel kasutatakse küpsiseid | "
            "hoolime teie privaatsusest | austame teie privaatsust | teie privaatsus on meile oluline | "
            "lehe kasutamist jätkates nõustute küpsiste kasutamisega"
        ),
        "cookie-button": (
            "nõustun | nõustu | nõustun kõigiga | nõustu kõigiga | luba kõik | luba kõik küpsised | "
            "luba küpsised | luban kõik | aktsepteeri | aktsepteeri kõik | aktsepteerin | keeldu | keeldun | "
            "keeldu kõigist | lükka tagasi | lükka kõik tagasi | ei nõustu | sain aru | ainult vajalikud | "
            "ainult vajalikud küpsised | vajalikud küpsised | küpsiste seaded | küpsiste sätted | "
            "privaatsusseaded | muuda seadeid | halda küpsiseid | salvesta seaded | salvesta valik | "
            "rohkem küpsistest | loe lähemalt küpsiste kohta | kohanda | alati aktiivne"
        ),
        "login": (
            "logi sisse | sisene | sisselogimine | logi välja | registreeru | registreerimine | registreeri | "
            "loo konto | loo kasutaja | minu konto | minu profiil | logi sisse / registreeru | "
            "logi sisse või registreeru | unustasid parooli? | unustasid salasõna? | parool ununenud? | "
            "jäta mind meelde | pole kontot? | juba on konto?"
        ),
        "script-notice": (
            "palun luba javascript | lülitage javascript sisse | javascript on välja lülitatud | "
            "teie brauser ei toeta javascripti | vajalik on javascript | teie brauser on aegunud | "
            "palun lülitage javascript sisse | see leht vajab javascripti"
        ),
        "donation-word": ("annetus | annetused | toeta"),
        "consent-word": ("seaded"),
        "newsletter-box": (
            "uudiskiri | uudiskirjad | liitu uudiskirjaga | liituge uudiskirjaga | liitu meie uudiskirjaga | "
            "liituge meie uudiskirjaga | telli uudiskiri | tellige uudiskiri | telli meie uudiskiri | "
            "uudiskirja tellimine | uudiskirjaga liitumine | meie uudiskiri | soovin saada uudiskirja | "
            "uudised e-postiga | saa uudised e-postile | infokiri | telli infokiri"
        ),
        "subscribe": (
            "telli | tellige | tellimine | tellimus | tellimused | telli ajaleht | telli ajakiri | "
            "hakka tellijaks | tellijale | telli kohe | digitellimus | telli kanal | telli nüüd"
        ),
        "share-button": (
            "jaga | jagage | jaga artiklit | jaga seda artiklit | jaga lehte | jaga sõpradega | jaga sõbraga | "
            "jaga sotsiaalmeedias | jaga postitust | jaga uudist | jaga linki | kopeeri link | link kopeeritud | "
            "saada sõbrale | saada e-postiga | saada | soovita | soovita sõbrale | jaga {}is | jaga {}-is | "
            "jaga {}s | jaga {} | jaga {}i kaudu | jaga {} kaudu | jaga {}'is | saada {} kaudu | postita {}"
        ),
        "follow": (
            "jälgi meid | jälgige meid | jälgi meid facebookis | jälgi meid sotsiaalmeedias | järgne meile | "
            "leia meid facebookist | liitu meiega | liituge meiega | ole meiega ühenduses"
        ),
        "comment-button": (
            "kommentaarid | kommentaar | kommenteeri | kommenteerige | lisa kommentaar | lisa oma kommentaar | "
            "kirjuta kommentaar | jäta kommentaar | postita kommentaar | saada kommentaar | sinu kommentaar | "
            "lisa vastus | tühista vastus | katkesta vastus | kommentaare pole | kommentaare ei ole | "
            "kommentaarid puuduvad | kõik kommentaarid | vaata kommentaare | loe kommentaare | "
            "näita kommentaare | kommenteerimine on suletud | kommentaarid on suletud | "
            "kommenteerimiseks logi sisse | ole esimene kommenteerija"
        ),
        "comment-count": (
            "# kommentaar | # kommentaari | kommentaarid (#) | kommentaare: # | kommentaarid: # | # vastust"
        ),
        "follow-word": ("sotsiaalmeedia | jälgi"),
        "comment-word": ("vastused | teata"),
        "copyright-line": (
            "kõik õigused kaitstud | kõik õigused on kaitstud | kõik õigused reserveeritud | "
            "autoriõigused kaitstud | autoriõigused on kaitstud | õigused kaitstud | kopeerimine keelatud | "
            "kopeerimine on keelatud"
        ),
        "policy-link": (
            "privaatsus | privaatsuspoliitika | privaatsustingimused | privaatsusteade | privaatsusavaldus | "
            "andmekaitsetingimused | küpsiste poliitika | küpsiste kasutamise tingimused | "
            "küpsised ja privaatsus | kasutustingimused | kasutamistingimused | teenuse tingimused | "
            "müügitingimused | tellimistingimused | õigusteave | juriidiline teave | ligipääsetavuse teatis | "
            "vastutusest loobumine | kasutajatingimused"
        ),
        "rights-word": ("autoriõigus | autoriõigused"),
        "policy-word": (
            "andmekaitse | isikuandmete kaitse | isikuandmete töötlemine | tingimused | üldtingimused | ligipääsetavus"
        ),
        "related-heading": (
            "seotud artiklid | seotud uudised | seotud teemad | seotud lood | seotud postitused | "
            "sarnased artiklid | sarnased uudised | loe ka | loe lisaks | loe veel | vaata lisaks | "
            "rohkem teemal | soovitatud artiklid | soovitame lugeda | sulle võib meeldida | teid võib huvitada | "
            "sind võib huvitada | teised artiklid | teised uudised | ära jäta vahele | seotud sisu"
        ),
        "read-more": (
            "loe edasi | loe rohkem | loe lähemalt | loe artiklit | loe kogu artiklit | loe kogu lugu | "
            "loe täismahus | edasi lugema | jätka lugemist | rohkem infot | uuri lähemalt | vaata lähemalt | "
            "näita rohkem | täispikk artikkel"
        ),
        "advert-label": (
            "reklaam | sponsoreeritud sisu | tasuline sisu | toetatud sisu | artikkel jätkub pärast reklaami | "
            "lugu jätkub pärast reklaami | sulge reklaam | jäta reklaam vahele"
        ),
        "more-word": ("vaata ka | samal teemal | soovitame | soovitatud | loe | rohkem | lisainfo | lisateave"),
        "advert-word": ("reklaamid | kuulutus | kuulutused | sisuturundus | sponsoreeritud | partnersisu"),
    },
    "fi": {
        "skip-link": (
            "siirry suoraan sisältöön | hyppää sisältöön | hyppää pääsisältöön | hyppää suoraan sisältöön | "
            "ohita ja siirry sisältöön | siirry sivun sisältöön | siirry navigaatioon | siirry valikkoon | "
            "siirry hakuun | siirry alatunnisteeseen | mene sisältöön | mene pääsisältöön | "
            "siirry varsinaiseen sisältöön | ohita navigaatio | ohita valikko | suoraan sisältöön"
        ),
        "menu-toggle": (
            "valikko | avaa valikko | sulje valikko | näytä valikko | piilota valikko | navigaatio | "
            "päänavigaatio | avaa päävalikko | murupolku | olet tässä | olet täällä | navigointi | "
            "avaa alavalikko"
        ),
        "back-to-top": (
            "takaisin alkuun | sivun alkuun | siirry sivun alkuun | ylös | palaa ylös | palaa alkuun | "
            "siirry ylös | takaisin sivun alkuun"
        ),
        "previous-next": (
            "edellinen artikkeli | seuraava artikkeli | edellinen sivu | seuraava sivu | edellinen kirjoitus | "
            "seuraava kirjoitus | vanhemmat artikkelit | uudemmat artikkelit | vanhemmat kirjoitukset | "
            "artikkelien selaus | artikkeleiden selaus | edellinen uutinen | seuraava uutinen"
        ),
        "page-numbers": (
            "seuraava | edellinen | seuraavat | edelliset | eteenpäin | taaksepäin | viimeinen | ensimmäinen"
        ),
        "search-box": (
            "haku | hae | etsi | hae sivustolta | haku sivustolta | etsi sivustolta | hakusana | hakusanat | "
            "hakutulokset | tarkennettu haku | laajennettu haku | mitä etsit? | mitä haet? | avaa haku | "
            "sulje haku | kirjoita hakusana | hakutoiminto"
        ),
        "language-prompt": (
            "kielen valinta | vaihda kieli | vaihda kieltä | muut kielet | muilla kielillä | englanninkielinen versio"
        ),
        "print": (
            "tulosta sivu | tulosta artikkeli | tulosta tämä sivu | tulostusversio | tulostettava versio | "
            "tulostus | tulosta juttu | lataa pdf | tallenna pdf | tulostusnäkymä"
        ),
        "site-section": (
            "etusivulle | palaa etusivulle | takaisin etusivulle | siirry etusivulle | tietoa meistä | meistä | "
            "keitä olemme | tietoa sivustosta | tiimimme | tarinamme | palvelumme | yhteistyökumppanit | "
            "yhteystietomme | ota yhteyttä | ota meihin yhteyttä | yhteydenotto | yhteydenottolomake | "
            "yhteyslomake | anna palautetta | palaute | toimitus | rekrytointi | avoimet työpaikat | "
            "töihin meille | medialle | lehdistö | asiakaspalvelu | ohje | ohjeet ja tuki | "
            "usein kysytyt kysymykset | uutiset | kaikki uutiset | mainosta meillä"
        ),
        "language-word": ("kieli | kielet | kielivalinta | englanniksi | suomeksi | på svenska | kielivalikko"),
        "donate-button": (
            "lahjoita nyt | tee lahjoitus | tue meitä | tue työtämme | tue toimintaamme | auta meitä | "
            "ryhdy lahjoittajaksi | ryhdy kuukausilahjoittajaksi | ryhdy tukijaksi | liity jäseneksi | "
            "anna lahja | kertalahjoitus | kuukausilahjoitus | tue riippumatonta journalismia"
        ),
        "cookie-notice": (
            "tämä sivusto käyttää evästeitä | sivusto käyttää evästeitä | tällä sivustolla käytetään evästeitä | "
            "sivustolla käytetään evästeitä | sivustomme käyttää evästeitä | "
            "verkkosivustomme käyttää evästeitä | tämä verkkosivusto käyttää evästeitä | "
            "käytämme evästeitä sivustolla | käytämme evästeitä tällä sivustolla | me käytämme evästeitä | "
            "evästeiden käyttö | evästeet sivustollamme | eväste-ilmoitus | tietoa evästeistä | "
            "arvostamme yksityisyyttäsi | kunnioitamme yksityisyyttäsi | yksityisyytesi on meille tärkeää | "
            "käyttämällä sivustoa hyväksyt evästeiden käytön | "
            "käytämme evästeitä parantaaksemme käyttökokemustasi"
        ),
        "cookie-button": (
            "hyväksy | hyväksyn | hyväksy evästeet | hyväksy ja jatka | hyväksy ja sulje | hyväksyn kaikki | "
            "hyväksyn evästeet | salli kaikki | salli kaikki evästeet | salli evästeet | salli valinta | "
            "hyväksy valitut | hyväksy vain välttämättömät | hylkää | hylkää kaikki | hylkää evästeet | "
            "kieltäydy | estä kaikki | en hyväksy | ymmärrän | selvä | ok, ymmärrän | vain välttämättömät | "
            "vain välttämättömät evästeet | välttämättömät evästeet | evästeasetukset | evästeiden asetukset | "
            "muuta evästeasetuksia | muokkaa evästeasetuksia | yksityisyysasetukset | tietosuoja-asetukset | "
            "hallitse evästeitä | hallinnoi evästeitä | evästeiden hallinta | tallenna asetukset | "
            "tallenna valinnat | lisätietoja evästeistä | lue lisää evästeistä | mukauta | aina aktiivinen | "
            "näytä asetukset"
        ),
        "login": (
            "kirjaudu ulos | kirjautuminen | sisäänkirjautuminen | kirjaudu / rekisteröidy | "
            "kirjaudu tai rekisteröidy | kirjaudu palveluun | rekisteröityminen | rekisteröidy nyt | "
            "rekisteröidy palveluun | luo tili | luo tunnus | luo uusi tili | luo käyttäjätili | oma tili | "
            "omat tiedot | oma profiili | käyttäjätili | unohditko salasanan? | unohtuiko salasana? | "
            "salasana unohtunut? | salasana unohtunut | muista minut | pysy kirjautuneena | "
            "eikö sinulla ole tiliä? | ei tiliä? | onko sinulla jo tili? | omat sivut | unohditko salasanasi"
        ),
        "script-notice": (
            "ota javascript käyttöön | ole hyvä ja ota javascript käyttöön | javascript on pois käytöstä | "
            "javascript ei ole käytössä | selaimesi ei tue javascriptiä | selaimesi on vanhentunut | "
            "sivusto vaatii javascriptin | tämä sivusto vaatii javascriptin | javascript vaaditaan | "
            "käytät vanhentunutta selainta"
        ),
        "donation-word": ("lahjoitus | lahjoitukset | lahjoittaminen"),
        "consent-word": ("asetukset"),
        "account-word": ("tili"),
        "newsletter-box": (
            "uutiskirjeet | tilaa uutiskirjeemme | tilaa uutiskirjeet | tilaa maksuton uutiskirje | "
            "tilaa ilmainen uutiskirje | uutiskirjeen tilaus | uutiskirjetilaus | "
            "liity uutiskirjeen tilaajaksi | liity postituslistalle | liity postituslistallemme | "
            "postituslista | saat uutiskirjeen | vastaanota uutiskirje | uutiset sähköpostiisi | "
            "tilaa uutiset sähköpostiisi | ilmoittaudu uutiskirjeen tilaajaksi | haluan uutiskirjeen | "
            "peru uutiskirje | viikkokirje"
        ),
        "subscribe": (
            "tilaa nyt | tilaus | tilaukset | tilaa lehti | tilaa kanava | tilaa kanavamme | tilaa digi | "
            "tilaajille | ryhdy tilaajaksi | osta tilaus | tilaajapalvelu | kestotilaus | digitilaus | "
            "tilaa maksutta"
        ),
        "share-button": (
            "jaa | jaa artikkeli | jaa tämä artikkeli | jaa sivu | jaa tämä sivu | jaa juttu | jaa uutinen | "
            "jaa kavereille | jaa ystäville | jaa ystävällesi | jaa sosiaalisessa mediassa | jaa somessa | "
            "jaa linkki | jaa sähköpostilla | jaa sähköpostitse | kopioi linkki | linkki kopioitu | "
            "kopioi osoite | lähetä kaverille | lähetä ystävälle | lähetä sähköpostilla | lähetä sähköpostitse | "
            "lähetä linkki | suosittele | suosittele kaverille | twiittaa | jakaminen | kerro kaverille | "
            "jaa {}issa | jaa {}issä | jaa {}ssa | jaa {}ssä | jaa {}:ssa | jaa {}:ssä | jaa {}-palvelussa | "
            "jaa {} | jaa palvelussa {} | lähetä {}illa | jaa {}illa | jaa {}in kautta | jaa {}illä | "
            "klikkaa jakaaksesi {}issa | jaa artikkeli {}issa"
        ),
        "follow": (
            "seuraa meitä somessa | seuraa meitä sosiaalisessa mediassa | seuraa meitä facebookissa | "
            "seuraa meitä instagramissa | sosiaalinen media | löydät meidät | löydät meidät myös | "
            "tykkää meistä facebookissa | liity joukkoon | pysy yhteydessä | seuraa kirjoittajaa"
        ),
        "comment-button": (
            "kommentit | kommentti | kommentoi | kommentoi artikkelia | kommentoi juttua | lisää kommentti | "
            "kirjoita kommentti | lähetä kommentti | julkaise kommentti | jätä vastaus | kommenttisi | vastaa | "
            "vastaa kommenttiin | peruuta vastaus | ei kommentteja | ei vielä kommentteja | "
            "ole ensimmäinen kommentoija | kommentointi on suljettu | kommentointi suljettu | "
            "kommentit on suljettu | kommentit ovat pois päältä | näytä kommentit | näytä kaikki kommentit | "
            "lue kommentit | kaikki kommentit | lisää kommentteja | uusimmat kommentit | piilota kommentit | "
            "osallistu keskusteluun | keskustele | kirjaudu kommentoidaksesi | "
            "kirjaudu sisään kommentoidaksesi | ilmoita asiaton viesti | ilmianna"
        ),
        "comment-count": (
            "# kommentti | # kommenttia | kommentit (#) | kommentteja # | kommentit: # | # vastausta | "
            "# vastaus | näytä # kommenttia"
        ),
        "follow-word": ("seuraa | some-kanavat"),
        "comment-word": ("vastaukset | keskustelu"),
        "copyright-line": (
            "kaikki oikeudet pidätettu | oikeudet pidätetään | tekijänoikeudet pidätetään | "
            "kopiointi kielletty | kopiointi ilman lupaa kielletty | kaikki oikeudet varataan | "
            "kaikki oikeudet säilytetään"
        ),
        "policy-link": (
            "yksityisyys | yksityisyydensuoja | yksityisyyskäytäntö | tietosuojakäytäntö | tietosuojalauseke | "
            "tietosuojailmoitus | tietosuojaperiaatteet | tietosuoja ja evästeet | rekisteriseloste | "
            "rekisteri- ja tietosuojaseloste | evästekäytäntö | evästeseloste | evästekäytännöt | "
            "evästeilmoitus | käyttöehdot ja tietosuoja | palvelun käyttöehdot | palveluehdot | sopimusehdot | "
            "tilausehdot | toimitusehdot | oikeudellinen huomautus | oikeudelliset tiedot | "
            "vastuuvapauslauseke | julkaisutiedot | keskustelun säännöt | tekijänoikeus ja ehdot"
        ),
        "rights-word": ("tekijänoikeus | tekijänoikeudet"),
        "policy-word": (
            "henkilötietojen käsittely | henkilötietojen suoja | ehdot | yleiset ehdot | vastuunrajoitus | "
            "saavutettavuus"
        ),
        "related-heading": (
            "aiheeseen liittyvät artikkelit | aiheeseen liittyvät uutiset | liittyvät artikkelit | "
            "liittyvät uutiset | liittyvät aiheet | lue myös tämä | lue lisää aiheesta | lisää aiheesta | "
            "lisää samasta aiheesta | samankaltaisia artikkeleita | samankaltaiset artikkelit | "
            "vastaavia artikkeleita | suositellut artikkelit | sinua voisi kiinnostaa | "
            "sinua saattaa kiinnostaa | saattaisit pitää myös | saatat pitää myös | tämäkin voi kiinnostaa | "
            "muita artikkeleita | muut artikkelit | muut uutiset | lisää uutisia | lisää artikkeleita | "
            "älä missaa | muut lukivat myös | toimitus suosittelee | aiheeseen liittyvät"
        ),
        "read-more": (
            "lue lisää täältä | lue koko artikkeli | lue koko juttu | lue koko uutinen | lue artikkeli | "
            "lue juttu | lue eteenpäin | lue loput | jatka lukemista | lisää tietoa | näytä enemmän | "
            "katso lisää | tutustu tarkemmin | koko artikkeli | siirry artikkeliin | klikkaa tästä | "
            "lue tarkemmin"
        ),
        "advert-label": (
            "kaupallinen yhteistyö | maksettu mainos | maksettu kumppanuus | sponsoroitu sisältö | "
            "mainos alkaa | mainos päättyy | juttu jatkuu mainoksen jälkeen | "
            "artikkeli jatkuu mainoksen jälkeen | ohita mainos | sulje mainos"
        ),
        "more-word": (
            "samasta aiheesta | katso myös | suosittelemme | suositellut | suosituksia | suositeltua | lue | "
            "jatka | lisätietoja | lisätiedot | katso | tutustu"
        ),
        "advert-word": ("mainokset | ilmoitus | ilmoitukset | sponsoroitu | kumppanisisältö"),
    },
    "fr": {
        "skip-link": (
            "aller directement au contenu | aller directement au contenu principal | "
            "aller au contenu de la page | accéder directement au contenu | accès direct au contenu | "
            "passer directement au contenu | sauter au contenu | sauter au contenu principal | "
            "sauter vers le contenu | sauter la navigation | passer la navigation | passer au menu | "
            "passer à la navigation | aller au menu principal | aller au pied de page | "
            "aller à la navigation principale | aller vers le contenu | aller vers le contenu principal | "
            "skip vers le contenu | se rendre au contenu | panneau de gestion des cookies | liens d'évitement | "
            "liens d'accès rapide | liens d'accessibilité | accès rapides | accéder au menu | "
            "accéder à la recherche | accéder à la navigation | accéder au pied de page | contenu principal | "
            "ignorer et passer au contenu | ignorer et passer au texte"
        ),
        "menu-toggle": (
            "menu de navigation | navigation | menu secondaire | afficher/masquer le menu | "
            "ouvrir / fermer le menu | ouvrir/fermer le menu | afficher la navigation | masquer le menu | "
            "basculer la navigation | permuter la navigation | déplier le menu | ouvrir la navigation | "
            "fermer la navigation | sous-menu | afficher le sous-menu | ouvrir le sous-menu | "
            "navigation secondaire | menu du site | fermer le menu principal"
        ),
        "back-to-top": (
            "haut de la page | remonter en haut de page | remonter en haut | remonter | retour au début | "
            "retour en haut de la page | aller en haut de page | aller en haut | revenir en haut | "
            "revenir en haut de page | retour vers le haut | vers le haut | haut | retourner en haut | "
            "début de page"
        ),
        "previous-next": (
            "article précédent article suivant | lire l'article suivant | lire l'article précédent | "
            "billet précédent | billet suivant | actualité suivante | actualité précédente | "
            "publication suivante | publication précédente | articles plus récents | articles suivants | "
            "articles précédents | navigation de l'article | navigation des articles | page d'après | "
            "page d'avant | aller à la page suivante | aller à la page précédente | précédent suivant | "
            "suivant précédent | anciens articles"
        ),
        "page-numbers": ("suivante | précédente | dernière page | première page"),
        "search-box": (
            "recherche sur le site | rechercher dans le site | rechercher sur ce site | rechercher un article | "
            "rechercher sur cette page | moteur de recherche | faire une recherche | effectuer une recherche | "
            "ouvrir la recherche | fermer la recherche | afficher la recherche | votre recherche | "
            "que recherchez-vous ? | que cherchez-vous ? | que recherchez-vous | mots clés | "
            "mots-clés de recherche | recherche rapide | recherche détaillée | saisissez votre recherche | "
            "champ de recherche | barre de recherche | chercher | chercher sur le site | "
            "résultats de recherche | tapez votre recherche | entrez vos mots-clés | lancer une recherche | "
            "rechercher dans les archives"
        ),
        "language-prompt": (
            "choix de la langue | choix de langue | choisissez votre langue | choisissez la langue | "
            "choisissez une langue | sélectionner la langue | sélectionnez la langue | "
            "sélectionnez votre langue | sélectionner une langue | sélecteur de langue | "
            "sélection de la langue | changer la langue | changement de langue | autres langues | "
            "dans d'autres langues | version anglaise | version française | en anglais | lire en anglais | "
            "cette page en anglais | langue du site | menu des langues | disponible en | version en anglais"
        ),
        "print": (
            "imprimer cet article | imprimer ce document | imprimer le document | imprimer cette actualité | "
            "imprimer ce texte | imprimer la fiche | version à imprimer | version pour impression | "
            "version pour l'impression | aperçu avant impression | format imprimable | impression | "
            "imprimer / pdf | imprimer en pdf | télécharger en pdf | télécharger le pdf | "
            "télécharger au format pdf | enregistrer en pdf | version pdf | imprimer ou partager | "
            "imprimer et partager | page imprimable"
        ),
        "site-section": (
            "page d'accueil | retour à l'accueil | retour à la page d'accueil | retour accueil | "
            "revenir à l'accueil | aller à l'accueil | à propos de nous | à propos du site | qui sommes nous | "
            "qui sommes nous ? | notre histoire | notre équipe | notre mission | nos missions | "
            "nos partenaires | nos services | notre entreprise | notre société | la société | l'association | "
            "l'entreprise | l'équipe | présentation | nous connaître | contactez nous | nous écrire | "
            "écrivez-nous | nous joindre | nous rejoindre | formulaire de contact | pour nous contacter | "
            "coordonnées | recrutement | carrières | carrière | emploi | offres d'emploi | espace presse | "
            "salle de presse | service client | aide | centre d'aide | aide et contact | foire aux questions | "
            "faq | actualités | toutes les actualités | accueil du site"
        ),
        "language-word": ("langue | langues"),
        "donate-button": (
            "faire un don maintenant | faites un don maintenant | faites un don aujourd'hui | "
            "je fais un don maintenant | je soutiens | faire un don en ligne | donner | donner maintenant | "
            "donnez | donnez maintenant | don en ligne | soutenir notre action | soutenez notre action | "
            "soutenez notre travail | soutenez nos actions | soutenez notre journal | "
            "soutenez-nous dès maintenant | soutenir le projet | soutenir la rédaction | "
            "soutenir notre journalisme | nous aider | devenir donateur | devenez donateur | devenir mécène | "
            "devenez mécène | devenir membre bienfaiteur | faire un don mensuel | faire un don ponctuel | "
            "faire un don par paypal | votre don | vos dons | appel aux dons | appel à dons | "
            "merci de nous soutenir | soutenir l'association"
        ),
        "cookie-notice": (
            "ce site web utilise des cookies | ce site utilise les cookies | "
            "ce site internet utilise des cookies | notre site utilise des cookies | "
            "notre site web utilise des cookies | nous utilisons les cookies | utilisation des cookies | "
            "utilisation de cookies | gestion de vos préférences sur les cookies | "
            "gestion de vos préférences cookies | votre vie privée nous importe | "
            "votre vie privée est importante pour nous | nous respectons votre vie privée | "
            "nous accordons de l'importance à votre vie privée | le respect de votre vie privée | "
            "le respect de votre vie privée est une priorité pour nous | bandeau cookies | "
            "information sur les cookies | informations sur les cookies | à propos des cookies | "
            "à propos des cookies sur ce site | les cookies sur ce site | "
            "ce site utilise des cookies et vous donne le contrôle sur ceux que vous souhaitez activer | "
            "les cookies nous permettent de vous proposer nos services | "
            "les cookies assurent le bon fonctionnement de nos services | "
            "en utilisant ce site, vous acceptez l'utilisation de cookies | "
            "en utilisant ce site, vous acceptez l'utilisation des cookies | "
            "nous utilisons des cookies et des technologies similaires | "
            "nous et nos partenaires utilisons des cookies"
        ),
        "cookie-button": (
            "accepter | accepter et fermer | accepter et continuer | accepter & fermer | "
            "accepter tous les cookies | accepter les cookies essentiels | autoriser tous les cookies | "
            "autoriser les cookies | tout autoriser | autoriser la sélection | refuser | refuser tout | "
            "refuser tous les cookies | refuser les cookies | refuser et continuer | refuser et fermer | "
            "je refuse | je refuse tout | je refuse les cookies | j'accepte tout | j'accepte les cookies | "
            "j'accepte tous les cookies | je suis d'accord | ok, tout accepter | interdire tous les cookies | "
            "personnaliser les cookies | personnaliser mes choix | personnaliser vos choix | paramétrer | "
            "paramétrer mes choix | paramétrer mes cookies | paramètres cookies | paramètres de cookies | "
            "paramètres de confidentialité | réglages des cookies | régler les cookies | préférences cookies | "
            "préférences de cookies | préférences des cookies | préférences en matière de cookies | "
            "gérer mes choix | gérer mes préférences | gérer les préférences | gérer les options | "
            "gérer le consentement | gérer le consentement aux cookies | gérer vos cookies | "
            "gérer vos préférences | gérer les paramètres | gestion cookies | gestion du consentement | "
            "modifier mes préférences | modifier mes choix | enregistrer les préférences | "
            "enregistrer et fermer | enregistrer mes préférences | confirmer mes choix | valider mes choix | "
            "uniquement les cookies nécessaires | cookies nécessaires uniquement | "
            "cookies strictement nécessaires | cookies nécessaires | cookies essentiels | cookies fonctionnels | "
            "cookies de performance | cookies publicitaires | cookies de mesure d'audience | "
            "en savoir plus sur les cookies | plus d'informations sur les cookies | toujours actif | "
            "toujours activé | configurer les cookies | configurer | voir les préférences | "
            "choisir les cookies | continuer sans consentir"
        ),
        "login": (
            "connexion / inscription | connexion/inscription | inscription / connexion | "
            "se connecter / s'inscrire | se connecter ou s'inscrire | connectez-vous à votre compte | "
            "se connecter à mon compte | me connecter | je me connecte | je m'inscris | m'inscrire | "
            "inscrivez-vous | inscrivez-vous gratuitement | identifiez-vous | créer mon compte | "
            "créer un compte gratuit | créez votre compte | créez un compte | ouvrir un compte | espace client | "
            "espace abonné | espace abonnés | espace adhérent | espace personnel | mon espace | mon profil | "
            "mot de passe perdu | mot de passe perdu ? | mot de passe oublié? | j'ai oublié mon mot de passe | "
            "vous avez oublié votre mot de passe ? | réinitialiser le mot de passe | rester connecté | "
            "déjà inscrit ? | déjà inscrit | déjà membre ? | pas encore inscrit ? | pas encore de compte ? | "
            "vous avez déjà un compte ? | nouveau compte | s'enregistrer | me déconnecter | connexion abonnés | "
            "accès abonnés"
        ),
        "script-notice": (
            "veuillez activer javascript dans votre navigateur | merci d'activer javascript | "
            "javascript est désactivé | javascript est désactivé dans votre navigateur | "
            "javascript doit être activé | activez javascript | activer javascript | "
            "vous devez activer javascript | ce site nécessite javascript | cette page nécessite javascript | "
            "javascript est nécessaire | votre navigateur ne supporte pas javascript | "
            "votre navigateur n'est pas à jour | votre navigateur est obsolète | "
            "votre navigateur n'est pas supporté | javascript n'est pas activé | "
            "s'il vous plaît activez javascript | pour utiliser ce site, veuillez activer javascript"
        ),
        "donation-word": ("soutenir | aidez-nous | contribuer | contribuez | adhérer | adhérez"),
        "consent-word": ("personnaliser"),
        "account-word": ("inscription | identification | authentification | compte | enregistrement"),
        "newsletter-box": (
            "la newsletter | notre newsletter | nos newsletters | la lettre d'information | "
            "notre lettre d'information | lettre d'infos | lettre d'info | lettre d'actualités | "
            "bulletin d'information | bulletins d'information | inscription newsletter | "
            "inscription à la lettre d'information | s'inscrire à notre newsletter | "
            "s'inscrire à la lettre d'information | s'inscrire aux newsletters | s'abonner à notre newsletter | "
            "s'abonner à la lettre d'information | s'abonner aux newsletters | s'abonner aux actualités | "
            "abonnez-vous à la newsletter | abonnez-vous à notre lettre d'information | "
            "abonnez-vous à nos newsletters | abonnez-vous gratuitement à notre newsletter | "
            "abonnez-vous à notre infolettre | inscrivez-vous à notre lettre d'information | "
            "inscrivez-vous à nos newsletters | inscrivez-vous à notre infolettre | "
            "inscrivez-vous à la lettre d'information | recevez notre newsletter | recevez la newsletter | "
            "recevez notre lettre d'information | recevoir notre newsletter | recevoir la lettre d'information | "
            "je m'inscris à la newsletter | je m'abonne à la newsletter | newsletter gratuite | "
            "archives de la newsletter | liste de diffusion | abonnement à la newsletter | "
            "abonnement newsletter | désabonnement"
        ),
        "subscribe": (
            "s'abonner maintenant | abonnez vous | m'abonner | je m'abonne maintenant | abonnement numérique | "
            "offres d'abonnement | découvrir nos offres | découvrir les offres | voir les offres d'abonnement | "
            "abonnez-vous dès maintenant | abonnez-vous gratuitement | s'abonner au magazine | "
            "s'abonner au journal | s'abonner à la chaîne | se réabonner | devenir abonné | devenez abonné | "
            "offrir un abonnement | abonné"
        ),
        "share-button": (
            "partager ce contenu | partager ce lien | partager la page | partager ce document | "
            "partager ce post | partager cette publication | partager cette actualité | "
            "partager cette information | partager ceci | partagez | partagez cet article | "
            "partagez cette page | partagez sur | partagez l'article | partager avec un ami | "
            "partager avec vos amis | partager avec des amis | partager via | partager par mail | "
            "partager par courriel | partager sur les réseaux sociaux | partager sur les réseaux | "
            "partager le lien | partager l'info | partage | options de partage | copier l'url | lien copié | "
            "copier le lien de l'article | envoyer par email | envoyer par e-mail | envoyer par courriel | "
            "envoyer cette page | envoyer à un proche | envoyer à quelqu'un | envoyer l'article | recommander | "
            "recommander cette page | transférer | tweeter | tweetez | diffuser | signaler à un ami | "
            "dites-le à vos amis | offrir l'article | je partage | partager sur {} | partagez sur {} | "
            "partager via {} | partager avec {} | partager par {} | partager cet article sur {} | "
            "partager cette page sur {} | partager la page sur {} | cliquez pour partager sur {} | "
            "cliquer pour partager sur {} | publier sur {} | envoyer sur {} | envoyer par {} | partage {} | "
            "partager {} | partage sur {} | partager l'article sur {} | partager ce contenu sur {} | "
            "poster sur {}"
        ),
        "follow": (
            "suivez nous | suivez-nous sur facebook | suivez-nous sur twitter | suivez-nous sur instagram | "
            "suivez-nous sur x | suivez-nous sur linkedin | nous suivre sur | nous suivre sur les réseaux | "
            "nous suivre sur les réseaux sociaux | retrouvez-nous sur les réseaux sociaux | réseaux sociaux | "
            "nos réseaux sociaux | sur les réseaux sociaux | restez connectés | restons connectés | "
            "restez connecté | rejoignez-nous sur | rejoignez-nous sur facebook | suivre l'auteur | "
            "nos réseaux | suivre ce sujet | suivez l'actualité"
        ),
        "comment-button": (
            "commentaires | commentaire | commenter | commenter cet article | commenter l'article | "
            "déposer un commentaire | déposez un commentaire | écrivez un commentaire | rédiger un commentaire | "
            "rédigez un commentaire | ajoutez un commentaire | ajouter votre commentaire | "
            "ajouter un nouveau commentaire | poster votre commentaire | postez un commentaire | "
            "publiez un commentaire | envoyer le commentaire | envoyer un commentaire | votre commentaire | "
            "laisser une réponse | laissez une réponse | laisser un message | laissez votre commentaire | "
            "laisser votre commentaire | laisser un commentaire annuler la réponse | "
            "laissez un commentaire annuler la réponse | soyez le premier à commenter | "
            "soyez le premier à réagir | soyez le premier à laisser un commentaire | réagissez | "
            "réagir à cet article | vos réactions | réagissez à cet article | donnez votre avis | votre avis | "
            "participez à la discussion | rejoindre la conversation | rejoignez la conversation | "
            "voir tous les commentaires | afficher les commentaires | lire les commentaires | "
            "tous les commentaires | masquer les commentaires | plus de commentaires | "
            "charger plus de commentaires | les commentaires | les commentaires sont fermés | "
            "les commentaires sont désactivés | commentaires désactivés | pas de commentaire | "
            "pas de commentaires | pas encore de commentaire | aucun commentaire pour le moment | "
            "il n'y a pas encore de commentaire | il n'y a aucun commentaire | répondre à ce commentaire | "
            "répondre au commentaire | signaler un abus | signaler ce commentaire | "
            "connectez-vous pour commenter | se connecter pour commenter | derniers commentaires"
        ),
        "comment-count": (
            "# commentaire | # commentaires | commentaires (#) | commentaire (#) | commentaires : # | "
            "# réaction | # réactions | # réponse | # réponses | réactions (#) | voir les # commentaires | "
            "lire les # commentaires"
        ),
        "follow-word": ("suivre | retrouvez-nous | rejoignez-nous"),
        "comment-word": ("réactions | signaler | réponses"),
        "copyright-line": (
            "tous droits de reproduction réservés | droits réservés | tous les droits réservés | "
            "tous droits réservés. reproduction interdite | reproduction interdite | "
            "toute reproduction interdite | reproduction interdite sans autorisation | "
            "tous droits de reproduction et de représentation réservés | droits d'auteur | "
            "toute reproduction, même partielle, est interdite | reproduction même partielle interdite | "
            "certains droits réservés | copyright tous droits réservés | tout droit réservé | "
            "tous droits reservés"
        ),
        "policy-link": (
            "confidentialité | vie privée | politique de protection des données | "
            "politique de protection des données personnelles | politique de vie privée | "
            "politique sur la vie privée | politique cookies | politique de gestion des cookies | "
            "politique des cookies | déclaration de confidentialité | règles de confidentialité | "
            "notice de confidentialité | notre politique de confidentialité | "
            "politique de confidentialité et cookies | informations légales | informations juridiques | "
            "mentions légales et confidentialité | mentions légales et crédits | "
            "mentions légales & confidentialité | mentions légales / confidentialité | mentions légales et cgu | "
            "mention légale | mentions obligatoires | avis juridique | avis légal | avertissement juridique | "
            "notice légale | conditions générales d'utilisation (cgu) | conditions d'utilisation du site | "
            "conditions d'utilisation et confidentialité | conditions de vente | conditions de service | "
            "conditions du service | termes d'utilisation | conditions générales d'accès | cgu / cgv | "
            "cgv / cgu | cgu et cgv | cgu - cgv | utilisation du site | charte d'utilisation | "
            "charte de modération | charte des données personnelles | charte vie privée | "
            "charte de protection des données | charte de protection des données personnelles | "
            "charte éditoriale | crédits et mentions légales | déclaration d'accessibilité | "
            "accessibilité : totalement conforme | rgpd | politique rgpd | avis de non-responsabilité"
        ),
        "policy-word": (
            "protection des données | protection des données personnelles | données personnelles | mentions | "
            "conditions | termes et conditions | règlement | crédits | accessibilité | "
            "clause de non-responsabilité"
        ),
        "related-heading": (
            "articles associés | articles reliés | articles en relation | articles recommandés | "
            "articles du même auteur | articles sur le même sujet | articles sur le même thème | article lié | "
            "article similaire | contenu associé | contenus similaires | contenus liés | contenus recommandés | "
            "sujets connexes | sujets similaires | sujets associés | sujets liés | dans la même catégorie | "
            "dans le même dossier | à lire ensuite | à lire sur le même sujet | lire également | lisez aussi | "
            "lisez également | lire ensuite | à voir aussi | à voir également | actualités similaires | "
            "actualités liées | actualités associées | actualités connexes | autres actualités | "
            "autres nouvelles | autres publications | vous pourriez aussi aimer | vous pourriez aimer | "
            "vous pourriez également aimer | vous aimerez également | vous aimerez | "
            "ça pourrait vous intéresser | cela peut vous intéresser | cela pourrait aussi vous intéresser | "
            "ces articles pourraient vous intéresser | ces articles peuvent vous intéresser | "
            "vous pourriez être intéressé par | vous serez peut-être intéressé par | en lien avec cet article | "
            "recommandé pour vous | recommandés pour vous | nous vous recommandons | "
            "nous vous recommandons aussi | la rédaction vous conseille | la rédaction vous recommande | "
            "notre sélection | suggestions d'articles | nos suggestions | à découvrir également | "
            "à ne pas manquer | ne manquez pas | plus sur ce sujet | plus d'actualités | plus sur le sujet | "
            "articles suggérés | ailleurs sur le web | à lire sur notre site"
        ),
        "read-more": (
            "lire l'article en entier | lire l'intégralité de l'article | lire la suite de | "
            "lire l'article en intégralité | lire tout l'article | lire le texte complet | "
            "lire le texte intégral | lisez l'article | lire davantage | voir la suite | la suite | "
            "suite de l'article | voir plus d'informations | plus d'informations | plus d'infos | plus d'info | "
            "plus de détails | davantage d'informations | voir les détails | voir le détail | en savoir | "
            "en savoir plus ici | pour en savoir plus | apprendre plus | continuer la lecture | "
            "continuer à lire | poursuivre la lecture | découvrir l'article | découvrez l'article | "
            "consulter l'article | accéder à l'article | cliquez ici | cliquez ici pour en savoir plus | "
            "lire le communiqué | découvrir plus | article complet | afficher la suite"
        ),
        "advert-label": (
            "publicités | annonce publicitaire | article sponsorisé | contenu partenaire | "
            "contenu de partenaire | contenus sponsorisés | en partenariat avec | communiqué partenaire | "
            "publireportage | lire la suite après la publicité | l'article continue après la publicité | "
            "suite de l'article après la publicité | passer la publicité | fermer la publicité | "
            "la suite de votre article après cette publicité | bloqueur de publicités détecté | "
            "publicité - continuez à lire ci-dessous | régie publicitaire | la suite de l'article après la pub"
        ),
        "more-word": (
            "du même auteur | à lire | voir aussi | voir également | pour aller plus loin | en relation | "
            "en lien | recommandations | suggestions | à découvrir | en ce moment | lire | suite | détails | "
            "découvrir"
        ),
        "advert-word": (
            "pub | annonce | annonces | sponsor | sponsorisée | sponsorisés | publi-rédactionnel | publirédactionnel"
        ),
    },
    "hr": {
        "skip-link": (
            "idi na glavni sadržaj | prijeđi na sadržaj | prijeđite na sadržaj | prijeđi na glavni sadržaj | "
            "prijeđite na glavni sadržaj | skok na glavni sadržaj | prijeđi na navigaciju | "
            "preskoči na navigaciju | na sadržaj | preskoči izbornik | prijeđi na tražilicu"
        ),
        "menu-toggle": (
            "izbornik | glavni izbornik | otvori izbornik | zatvori izbornik | prikaži izbornik | "
            "nalazite se ovdje | vi ste ovdje | mobilni izbornik"
        ),
        "back-to-top": ("na vrh stranice | natrag na vrh | idi na vrh | povratak na početak | na početak"),
        "previous-next": (
            "sljedeći članak | sljedeća stranica | prethodna objava | sljedeća objava | prethodna vijest | "
            "sljedeća vijest | noviji članci | navigacija objava | starije objave"
        ),
        "page-numbers": ("sljedeća | sljedeće | sljedeći | natrag | zadnja | posljednja"),
        "search-box": (
            "pretraživanje | tražilica | napredno pretraživanje | pretraži stranicu | pretražite stranicu | "
            "pretraži portal | što tražite? | upišite pojam | upišite pojam za pretraživanje | "
            "rezultati pretraživanja"
        ),
        "language-prompt": (
            "odaberite jezik | odaberi jezik | promijeni jezik | promjena jezika | na drugim jezicima | "
            "hrvatska verzija | odabir jezika"
        ),
        "print": (
            "ispiši | ispis | isprintaj | ispiši stranicu | ispis stranice | verzija za ispis | za ispis | "
            "isprintajte | ispiši članak | printaj | ispis članka | preuzmi pdf | spremi kao pdf"
        ),
        "site-map": ("karta weba | mapa weba | karta stranice | mapa stranice | korisne poveznice | brze poveznice"),
        "site-section": (
            "naslovnica | povratak na naslovnicu | povratak na početnu stranicu | tko smo | tko smo mi | "
            "naša priča | naše usluge | kontakti | kontakt obrazac | javite nam se | karijere | zaposlenje | "
            "za medije | podrška | najčešća pitanja | vijesti | sve vijesti | novosti"
        ),
        "donate-button": (
            "doniraj sada | podržite neovisno novinarstvo | uplatite donaciju | postanite član | uplati donaciju"
        ),
        "cookie-notice": (
            "ova stranica koristi kolačiće | ova web stranica koristi kolačiće | "
            "ova internetska stranica koristi kolačiće | ovaj web koristi kolačiće | "
            "naša web stranica koristi kolačiće | na ovoj stranici koristimo kolačiće | "
            "ova stranica koristi cookies | stranica koristi kolačiće | korištenje kolačića | "
            "upotreba kolačića | o kolačićima | cijenimo vašu privatnost | brinemo o vašoj privatnosti | "
            "korištenjem ove stranice pristajete na upotrebu kolačića | "
            "koristimo kolačiće kako bismo poboljšali vaše iskustvo"
        ),
        "cookie-button": (
            "prihvaćam | prihvaćam sve | prihvaćam kolačiće | prihvati odabrano | pristajem | dopusti sve | "
            "dopusti sve kolačiće | dopusti odabir | odbij kolačiće | ne prihvaćam | razumijem | samo nužni | "
            "samo nužni kolačići | nužni kolačići | neophodni kolačići | postavke privatnosti | "
            "promijeni postavke | prilagodi postavke | upravljanje kolačićima | upravljanje privolama | "
            "spremi postavke | spremi i zatvori | saznaj više o kolačićima | više o kolačićima | "
            "uvijek aktivno | uvijek aktivni"
        ),
        "login": (
            "odjavite se | registriraj se | registrirajte se | stvori račun | kreiraj račun | otvori račun | "
            "otvorite račun | moj račun | korisnički račun | nemate račun? | već imate račun? | nemaš račun? | "
            "prijava korisnika | prijavi se ili registriraj"
        ),
        "script-notice": (
            "molimo omogućite javascript | javascript je onemogućen | vaš preglednik ne podržava javascript | "
            "vaš preglednik je zastario"
        ),
        "consent-word": ("postavke | prilagodi"),
        "account-word": ("račun"),
        "newsletter-box": (
            "newsletter prijava | prijavi se na naš newsletter | pretplatite se na naš newsletter | "
            "pretplati se na newsletter | naš newsletter | primajte naš newsletter | primajte novosti | "
            "primajte novosti e-poštom | novosti e-poštom | želim primati newsletter | odjava s newslettera"
        ),
        "subscribe": (
            "pretplati se na kanal | pretplatite se na kanal | pretplatite se odmah | postanite pretplatnik | "
            "digitalna pretplata"
        ),
        "share-button": (
            "podijeli | podijelite | podijeli članak | podijelite članak | podijeli ovaj članak | "
            "podijeli stranicu | podijeli vijest | podijeli na | podijeli s prijateljima | "
            "podijelite s prijateljima | podijeli na društvenim mrežama | podijelite na društvenim mrežama | "
            "podijeli e-poštom | podijeli poveznicu | podijeli ovo | kopiraj poveznicu | poveznica kopirana | "
            "pošalji e-poštom | pošalji na e-mail | preporuči članak | dijeli | podijeli na {} | "
            "podijeli na {}u | podijelite na {} | podijeli putem {} | podijeli preko {} | podijeli {} | "
            "pošalji putem {} | kliknite za dijeljenje na {} | dijeli na {}"
        ),
        "follow": ("pridružite nam se na | ostanimo povezani | budite u toku"),
        "comment-button": (
            "komentiraj | komentirajte | dodajte komentar | objavi komentar | tvoj komentar | "
            "odgovori na komentar | odustani od odgovora | bez komentara | prikaži sve komentare | "
            "pogledajte komentare | sakrij komentare | učitaj još komentara | čitaj komentare | "
            "komentari su onemogućeni | komentiranje je zatvoreno | budite prvi koji će komentirati | "
            "budi prvi koji će komentirati | uključite se u raspravu | prijavi komentar | "
            "prijavite se za komentiranje | za komentiranje se prijavite | prijavi se za komentiranje"
        ),
        "comment-count": ("# odgovor"),
        "comment-word": ("rasprava"),
        "copyright-line": (
            "sva prava pridržana | sva prava su pridržana | prava pridržana | zabranjeno je kopiranje | "
            "prenošenje sadržaja nije dopušteno | sva autorska prava pridržana | "
            "preuzimanje sadržaja nije dopušteno"
        ),
        "policy-link": (
            "obavijest o privatnosti | pravila o privatnosti | politika zaštite privatnosti | "
            "pravila o kolačićima | pravila kolačića | uvjeti korištenja | uvjeti uporabe | uvjeti upotrebe | "
            "opći uvjeti poslovanja | opći uvjeti korištenja | uvjeti i odredbe | uvjeti poslovanja | "
            "pravila korištenja | pravne napomene | izjava o pristupačnosti | pristupačnost | uvjeti kupnje"
        ),
        "policy-word": ("zaštita osobnih podataka | osobni podaci | uvjeti | opći uvjeti"),
        "related-heading": (
            "povezane vijesti | slične vijesti | povezani sadržaj | pročitaj i | pogledaj još | vidi još | "
            "još o temi | više o temi | vezane vijesti | vezani članci | preporučeni članci | "
            "preporučujemo vam | možda će vas zanimati i | moglo bi vas zanimati | ostale vijesti | "
            "ostali članci | još vijesti | iz iste kategorije | isti autor"
        ),
        "read-more": (
            "nastavi čitati | nastavite čitati | cijeli članak | pročitaj cijeli članak | "
            "pročitajte cijeli članak | cijeli tekst | više o tome | čitaj dalje | prikaži više | "
            "kliknite ovdje | saznaj više ovdje"
        ),
        "advert-label": (
            "promo sadržaj | sponzorirani sadržaj | sponzorirani članak | plaćeni oglas | "
            "nastavak nakon oglasa | tekst se nastavlja ispod oglasa | članak se nastavlja nakon oglasa | "
            "tekst se nastavlja nakon oglasa | preskoči oglas | zatvori oglas"
        ),
        "more-word": ("na istu temu | preporuke"),
        "advert-word": ("sponzorirano"),
    },
    "hu": {
        "skip-link": (
            "ugrás a fő tartalomra | ugrás a fő tartalomhoz | ugrás a fő tartalomhoz/tartalomra | "
            "ugrás a navigációra | ugrás a menüre | ugrás a menühöz | ugrás a kereséshez | ugrás a lábléchez | "
            "ugrás a láblécre | ugrás a cikkhez | tovább a tartalomra | tovább a tartalomhoz | "
            "tovább a fő tartalomra | kilépés a tartalomba | tartalomhoz ugrás | tartalomra ugrás | "
            "navigáció átugrása | tovább a lényegre | egyenesen a tartalomhoz | ugrás közvetlenül a tartalomra | "
            "menü átugrása"
        ),
        "menu-toggle": (
            "menü megnyitása | menü bezárása | menü megjelenítése | menü elrejtése | navigáció | fő navigáció | "
            "navigáció megnyitása | navigáció átváltása | navigációs menü | ön itt van | jelenlegi hely | "
            "morzsamenü | almenü | mobil menü"
        ),
        "back-to-top": (
            "vissza az oldal tetejére | az oldal tetejére | oldal tetejére | vissza a tetejére | "
            "ugrás az oldal tetejére | lap tetejére | vissza a lap tetejére | lap teteje | vissza fel | "
            "ugrás a tetejére"
        ),
        "previous-next": (
            "előző cikk | következő cikk | előző oldal | következő oldal | előző bejegyzés | "
            "következő bejegyzés | régebbi bejegyzések | újabb bejegyzések | régebbi cikkek | "
            "bejegyzés navigáció | előző hír | következő hír | előző következő"
        ),
        "page-numbers": ("következő | előző | utolsó | első | utolsó oldal | első oldal | vissza | előre"),
        "search-box": (
            "keresés az oldalon | keresés a honlapon | keresés a weboldalon | keres | kereső | keresőmező | "
            "keresőszó | keresett kifejezés | írja be a keresett szót | részletes keresés | összetett keresés | "
            "keresés megnyitása | keresés bezárása | mit keres? | mit keresel? | keresési eredmények | "
            "keresési kifejezés | keresőűrlap | keresés indítása | keress | találatok"
        ),
        "language-prompt": (
            "válasszon nyelvet | válassz nyelvet | válassza ki a nyelvet | nyelv kiválasztása | nyelv váltása | "
            "nyelv módosítása | más nyelveken | további nyelvek | angol változat | magyar változat | "
            "english verzió | oldal fordítása"
        ),
        "print": (
            "nyomtatás | nyomtat | nyomtatható változat | nyomtatható verzió | nyomtatóbarát változat | "
            "nyomtatóbarát verzió | cikk nyomtatása | oldal nyomtatása | az oldal nyomtatása | "
            "oldal kinyomtatása | nyomtatási nézet | nyomtatási kép | kinyomtatás | kinyomtatom | "
            "pdf letöltése | mentés pdf-ként | nyomtatás / pdf"
        ),
        "site-map": ("oldaltérkép | honlaptérkép | hasznos linkek | gyors linkek | archívum"),
        "site-section": (
            "kezdőlap | kezdőoldal | főoldal | nyitólap | nyitóoldal | címlap | vissza a főoldalra | "
            "vissza a kezdőlapra | vissza a címlapra | ugrás a főoldalra | rólunk | magunkról | bemutatkozás | "
            "kik vagyunk | kik vagyunk? | az oldalról | cégünkről | csapatunk | szolgáltatásaink | partnereink | "
            "történetünk | küldetésünk | kapcsolat | kapcsolatok | elérhetőség | elérhetőségek | "
            "elérhetőségeink | lépjen kapcsolatba velünk | lépj kapcsolatba velünk | kapcsolatfelvétel | "
            "írjon nekünk | írj nekünk | kapcsolati űrlap | ügyfélszolgálat | karrier | állások | sajtó | "
            "sajtószoba | médiaajánlat | szerkesztőség | hírek | összes hír | gyakori kérdések | gyik | súgó | "
            "segítség | hirdessen nálunk"
        ),
        "language-word": (
            "nyelv | nyelvek | nyelvválasztás | nyelvválasztó | nyelvváltás | angol nyelven | angolul | "
            "magyarul | fordítás"
        ),
        "donate-button": (
            "adományozás | adományozok | adományoz | adományozzon | adományozz | adományozzon most | "
            "adományozás most | támogasson minket | támogass minket | támogasd a munkánkat | "
            "támogassa munkánkat | támogassa a munkánkat | támogasson bennünket | segítsen nekünk | "
            "legyen támogatónk | legyél támogatónk | 1% | adó 1% | adója 1%-a | támogatási lehetőségek | "
            "független újságírás támogatása"
        ),
        "cookie-notice": (
            "ez az oldal sütiket használ | ez a weboldal sütiket használ | ez a weboldal cookie-kat használ | "
            "ez az oldal cookie-kat használ | ez a honlap sütiket használ | ez a honlap cookie-kat használ | "
            "ez a webhely sütiket használ | ez a webhely cookie-kat használ | a weboldal sütiket használ | "
            "az oldal sütiket használ | weboldalunk sütiket használ | weboldalunk cookie-kat használ | "
            "honlapunk sütiket használ | honlapunk cookie-kat használ | oldalunk sütiket használ | "
            "oldalunk cookie-kat használ | sütiket használunk | cookie-kat használunk | mi sütiket használunk | "
            "sütik használata | cookie-k használata | sütik | sütik ezen az oldalon | tájékoztató a sütikről | "
            "süti tájékoztatás | süti értesítés | fontos számunkra az ön adatvédelme | "
            "fontos az ön adatainak védelme | tiszteletben tartjuk az ön magánéletét | "
            "fontos számunkra a magánszféra | az oldal használatával elfogadja a sütik használatát | "
            "a weboldal használatával ön elfogadja a sütik használatát | "
            "sütiket használunk a jobb felhasználói élmény érdekében"
        ),
        "cookie-button": (
            "elfogadom | elfogad | összes elfogadása | az összes elfogadása | minden elfogadása | "
            "mindet elfogadom | mindent elfogadok | összes süti elfogadása | minden süti elfogadása | "
            "sütik elfogadása | cookie-k elfogadása | az összes süti elfogadása | összes engedélyezése | "
            "engedélyezem | kiválasztottak elfogadása | elfogadom az összeset | elutasítom | elutasít | "
            "összes elutasítása | az összes elutasítása | mindet elutasítom | sütik elutasítása | "
            "nem fogadom el | nem értek egyet | egyetértek | rendben | értem | csak a szükséges | "
            "csak a szükségesek | csak a szükséges sütik | csak a feltétlenül szükséges sütik | "
            "szükséges sütik | feltétlenül szükséges sütik | süti beállítások | sütibeállítások | "
            "süti-beállítások | sütik beállítása | cookie beállítások | cookie-beállítások | "
            "beállítások módosítása | beállítások kezelése | beállítások mentése | beállítások megtekintése | "
            "adatvédelmi beállítások | sütik kezelése | sütik testreszabása | hozzájárulás kezelése | "
            "választás mentése | mentés és bezárás | elfogadom és bezárom | további információ a sütikről | "
            "bővebben a sütikről | mindig aktív | folytatás elfogadás nélkül"
        ),
        "login": (
            "belépés | belép | bejelentkezek | jelentkezzen be | jelentkezz be | lépjen be | lépj be | "
            "bejelentkezés / regisztráció | belépés / regisztráció | belépés vagy regisztráció | "
            "bejelentkezés vagy regisztráció | kijelentkezés | kilépés | regisztrálok | regisztráljon | "
            "regisztrálj | regisztrálás | regisztráció most | fiók létrehozása | új fiók létrehozása | fiókom | "
            "saját fiók | felhasználói fiók | profilom | elfelejtett jelszó | elfelejtett jelszó? | "
            "elfelejtette jelszavát? | elfelejtetted a jelszavad? | jelszó visszaállítása | "
            "új jelszó igénylése | emlékezz rám | jegyezzen meg | maradjak bejelentkezve | nincs még fiókja? | "
            "nincs fiókod? | már van fiókja? | már regisztrált? | felhasználónév vagy e-mail-cím"
        ),
        "script-notice": (
            "kérjük, engedélyezze a javascriptet | engedélyezze a javascriptet | kapcsolja be a javascriptet | "
            "kérjük, kapcsolja be a javascriptet | a javascript ki van kapcsolva | "
            "a javascript nincs engedélyezve | az oldal használatához javascript szükséges | "
            "javascript szükséges | az ön böngészője nem támogatja a javascriptet | "
            "a böngésző nem támogatja a javascriptet | az ön böngészője elavult | elavult böngészőt használ | "
            "a javascript le van tiltva"
        ),
        "donation-word": (
            "adomány | adományok | támogatás | támogatom | támogass | támogasson | segítsen | segíts | segítek"
        ),
        "consent-word": ("elfogadás | engedélyezés | elutasítás | beállítások | testreszabás"),
        "account-word": ("fiók"),
        "newsletter-box": (
            "hírlevelek | hírlevelünk | hírlevél feliratkozás | hírlevél-feliratkozás | "
            "feliratkozás hírlevélre | feliratkozás hírlevelünkre | feliratkozás a hírlevélre | "
            "iratkozzon fel hírlevelünkre | iratkozz fel hírlevelünkre | iratkozzon fel a hírlevelünkre | "
            "iratkozzon fel a hírlevélre | iratkozz fel a hírlevélre | iratkozz fel a hírlevelünkre | "
            "feliratkozom a hírlevélre | feliratkozom | kérem a hírlevelet | hírlevelet kérek | "
            "kérek hírlevelet | hírlevél kérése | heti hírlevél | napi hírlevél | ingyenes hírlevél | "
            "levelezőlista | hírlevél leiratkozás | értesülj elsőként | hírek e-mailben | "
            "kapja meg híreinket e-mailben | hírlevél regisztráció"
        ),
        "subscribe": (
            "feliratkozás | iratkozz fel | iratkozzon fel | iratkozz fel a csatornánkra | "
            "iratkozz fel csatornánkra | feliratkozás csatornánkra | előfizetek | előfizetés most | "
            "előfizetések | fizessen elő | fizess elő | fizessen elő most | fizess elő most | legyen előfizető | "
            "legyél előfizető | digitális előfizetés | előfizetőknek | előfizetőink"
        ),
        "share-button": (
            "megosztom | oszd meg | ossza meg | oszd meg másokkal | ossza meg másokkal | "
            "oszd meg ismerőseiddel | ossza meg ismerőseivel | oszd meg barátaiddal | ossza meg barátaival | "
            "oszd meg a cikket | ossza meg a cikket | oszd meg ezt a cikket | cikk megosztása | "
            "oldal megosztása | az oldal megosztása | a cikk megosztása | megosztás e-mailben | "
            "megosztás a közösségi médiában | megosztás közösségi oldalakon | megosztás itt | link másolása | "
            "hivatkozás másolása | link kimásolása | link másolva | küldés e-mailben | küldés emailben | "
            "elküldés e-mailben | elküldöm | küldje el ismerősének | küldd el barátodnak | küldés ismerősnek | "
            "ajánlás | ajánlja ismerőseinek | ajánld ismerőseidnek | ajánlom | cikk ajánlása | továbbküldés | "
            "tweetelés | továbbítás | megosztás a {}on | megosztás a {}-on | megosztás {}-on | "
            "megosztás a {}en | megosztás a {}-en | megosztás itt: {} | megosztás {} | "
            "megosztás {} segítségével | megosztás a {} oldalon | oszd meg a {}on | oszd meg {}-on | "
            "{} megosztás | kattints a {}on való megosztáshoz | küldés {}-on | megosztás {}on"
        ),
        "follow": (
            "kövess minket a facebookon | kövessen minket | kövessen minket a facebookon | kövessen bennünket | "
            "kövess bennünket | kövess minket itt is | közösségi média | közösségi oldalak | "
            "közösségi oldalaink | csatlakozz hozzánk | csatlakozzon hozzánk | csatlakozz hozzánk a facebookon | "
            "keress minket a facebookon | keressen minket | keress minket | lájkolj minket | "
            "maradjunk kapcsolatban | kövess minket az instagramon | szerző követése"
        ),
        "comment-button": (
            "hozzászólások | kommentek | komment | kommentelj | kommentelek | hozzászólok | hozzászólás írása | "
            "hozzászólás küldése | hozzászólás hozzáadása | hozzászólás elküldése | új hozzászólás | "
            "új hozzászólás írása | szóljon hozzá | szólj hozzá a cikkhez | írj hozzászólást | "
            "írjon hozzászólást | írj kommentet | írja meg véleményét | írd meg a véleményed | "
            "mondd el a véleményed | mondja el véleményét | vélemény, hozzászólás? | "
            "vélemény, hozzászólás? válasz megszakítása | vélemény írása | válaszolok | válaszol | "
            "válasz írása | válasz a hozzászólásra | válasz megszakítása | nincs hozzászólás | "
            "nincsenek hozzászólások | még nincs hozzászólás | még nincsenek hozzászólások | "
            "hozzászólások lezárva | a hozzászólások le vannak tiltva | a hozzászólások lezárva | "
            "hozzászólások megtekintése | összes hozzászólás | hozzászólások megjelenítése | "
            "további hozzászólások | hozzászólások betöltése | legutóbbi hozzászólások | "
            "legyen ön az első hozzászóló | legyél te az első hozzászóló | csatlakozz a beszélgetéshez | "
            "csatlakozzon a beszélgetéshez | hozzászóláshoz jelentkezz be | "
            "a hozzászóláshoz be kell jelentkezni | hozzászóláshoz be kell jelentkezni | bejelentem"
        ),
        "comment-count": (
            "# hozzászólás | # komment | # válasz | # vélemény | hozzászólások (#) | hozzászólások: # | "
            "kommentek (#) | hozzászólás (#) | összes hozzászólás (#)"
        ),
        "follow-word": ("kövess | követés"),
        "comment-word": ("véleménye | vélemény | vélemények | jelentés"),
        "copyright-line": (
            "összes jog fenntartva | az összes jog fenntartva | jogok fenntartva | "
            "a szerző minden joga fenntartva | szerzői jogok fenntartva | szerzői jog | szerzői jogok | "
            "a másolás tilos | másolása tilos | utánközlés csak engedéllyel | bármely rész másolása tilos | "
            "minden jogot fenntartunk | egyes jogok fenntartva | copyright minden jog fenntartva | "
            "szerzői jogvédelem alatt áll"
        ),
        "policy-link": (
            "adatvédelem | adatvédelmi irányelvek | adatvédelmi nyilatkozat | adatvédelmi szabályzat | "
            "adatvédelmi politika | adatkezelési szabályzat | adatkezelési nyilatkozat | "
            "adatvédelmi és cookie szabályzat | adatvédelem és cookie-k | adatvédelmi tájékoztató és sütik | "
            "süti szabályzat | süti tájékoztató | sütikezelés | sütikezelési tájékoztató | "
            "süti kezelési szabályzat | cookie szabályzat | cookie tájékoztató | cookie kezelés | "
            "cookie-szabályzat | cookie-tájékoztató | felhasználási feltételek | felhasználói feltételek | "
            "felhasználási szabályok | használati feltételek | szolgáltatási feltételek | "
            "általános szerződési feltételek | ászf | szerződési feltételek | jogi nyilatkozat | "
            "jogi közlemény | jogi tudnivalók | jogi információk | jogi információ | jogi tájékoztató | "
            "impresszum | impresszum és adatvédelem | felelősség kizárása | felelősségkizárás | "
            "moderálási elvek | etikai kódex | akadálymentesség | akadálymentesítési nyilatkozat | "
            "közérdekű adatok | szerzői jogi nyilatkozat"
        ),
        "policy-word": (
            "adatkezelés | személyes adatok védelme | személyes adatok kezelése | általános feltételek | "
            "feltételek | szabályzat"
        ),
        "related-heading": (
            "kapcsolódó hírek | kapcsolódó tartalom | kapcsolódó tartalmak | kapcsolódó bejegyzések | "
            "kapcsolódó témák | kapcsolódó anyagok | kapcsolódó linkek | kapcsolódó cikk | kapcsolódó cikkeink | "
            "hasonló cikkek | hasonló bejegyzések | hasonló hírek | hasonló tartalmak | ezek is érdekelhetik | "
            "ez is érdekelheti | ez is érdekelhet | ezek is érdekelhetnek | önt ez is érdekelheti | "
            "önt ezek is érdekelhetik | téged ez is érdekelhet | további cikkek | további hírek | "
            "további cikkeink | még több hír | több a témában | még több a témában | olvassa el | "
            "olvasd el ezt is | olvasd el | olvassa tovább | olvasson tovább | ajánlott tartalom | "
            "nézd meg ezt is | ne hagyja ki | ne maradjon le | neked ajánljuk | önnek ajánljuk | "
            "a szerző további cikkei"
        ),
        "read-more": (
            "tovább a cikkre | tovább a cikkhez | tovább olvasom | tovább olvasás | olvass tovább | "
            "olvass többet | teljes cikk | a teljes cikk | a teljes cikk elolvasása | teljes szöveg | "
            "a cikk folytatása | cikk megtekintése | cikk elolvasása | további részletek | több információ | "
            "további információ | további információk | tudj meg többet | tudjon meg többet | többet megtudhat | "
            "kattintson ide | kattints ide | mutass többet | bővebb információ"
        ),
        "advert-label": (
            "reklám | reklámok | hirdetések | fizetett hirdetés | fizetett tartalom | szponzorált tartalom | "
            "szponzorált cikk | támogatott tartalom | támogatói tartalom | pr cikk | "
            "a cikk a hirdetés után folytatódik | a hirdetés után folytatjuk | hirdetés után folytatódik | "
            "hirdetés bezárása | hirdetés átugrása | hirdetés kihagyása | reklám bezárása | "
            "társadalmi célú hirdetés"
        ),
        "more-word": (
            "kapcsolódó | a témában | a témához | ajánljuk | ajánlott | ajánlataink | ajánlatunk | ajánló | "
            "lásd még | cikkajánló | tovább | olvasás | elolvasom | elolvas | folytatás | részletek | "
            "részletesen | megnézem"
        ),
        "advert-word": ("szponzorált | pr-cikk | promóció"),
    },
    "id": {
        "skip-link": (
            "langsung ke konten | langsung ke konten utama | langsung ke isi | lompat ke konten | "
            "lompat ke konten utama | lompat ke isi | lompat ke navigasi | loncat ke konten | "
            "loncat ke konten utama | loncat ke isi | loncat ke daftar isi | lewati ke konten | "
            "lewati ke konten utama | lewati ke isi | lewati konten | lewati navigasi | lewati menu | "
            "lewati ke navigasi | skip ke konten | skip ke konten utama | langsung ke navigasi | "
            "langsung ke menu | langsung ke pencarian | menuju konten | menuju konten utama | menuju isi | "
            "menuju ke konten | pergi ke konten | ke konten utama | lanjut ke konten | lanjut ke konten utama | "
            "langsung menuju konten | lewati dan lanjut ke konten | beralih ke konten"
        ),
        "menu-toggle": (
            "menu utama | buka menu | tutup menu | tampilkan menu | sembunyikan menu | navigasi | "
            "navigasi utama | menu navigasi | anda di sini | anda berada di sini | alihkan navigasi | "
            "menu samping"
        ),
        "back-to-top": (
            "kembali ke atas | ke atas | kembali ke awal | ke atas halaman | kembali ke atas halaman | "
            "gulir ke atas | ke awal halaman | naik ke atas"
        ),
        "previous-next": (
            "artikel sebelumnya | artikel selanjutnya | artikel berikutnya | berita sebelumnya | "
            "berita selanjutnya | berita berikutnya | halaman sebelumnya | halaman selanjutnya | "
            "halaman berikutnya | pos sebelumnya | pos berikutnya | pos sebelumnya pos berikutnya | "
            "posting lama | posting lebih lama | posting lebih baru | postingan lama | postingan lebih baru | "
            "postingan lama postingan lebih baru | navigasi pos | navigasi tulisan | tulisan sebelumnya | "
            "tulisan selanjutnya"
        ),
        "page-numbers": (
            "berikutnya | sebelumnya | lanjut | kembali | terakhir | pertama | halaman terakhir | "
            "halaman pertama | maju | mundur"
        ),
        "search-box": (
            "cari | pencarian | cari di situs ini | cari di situs | cari untuk | cari di sini | cari berita | "
            "cari artikel | pencarian lanjutan | pencarian untuk | hasil pencarian | kata kunci | "
            "masukkan kata kunci | ketik kata kunci | apa yang anda cari? | cari apa? | buka pencarian | "
            "tutup pencarian | formulir pencarian | kotak pencarian | kolom pencarian | telusuri | penelusuran | "
            "temukan"
        ),
        "language-prompt": (
            "pilih bahasa | pilih bahasa anda | ganti bahasa | ubah bahasa | bahasa lain | dalam bahasa lain | "
            "versi bahasa inggris | versi inggris | baca dalam bahasa inggris | terjemahkan halaman ini | "
            "pilihan bahasa | pemilihan bahasa"
        ),
        "print": (
            "cetak | cetak halaman | cetak halaman ini | cetak artikel | cetak artikel ini | cetak berita | "
            "cetak berita ini | versi cetak | versi untuk dicetak | versi ramah cetak | halaman cetak | "
            "print halaman | print berita | pratinjau cetak | unduh pdf | simpan sebagai pdf | untuk dicetak | "
            "cetak dokumen"
        ),
        "site-map": (
            "peta situs | tautan berguna | tautan cepat | tautan terkait situs | arsip | link terkait | "
            "link cepat | link penting | tautan penting | tautan bermanfaat"
        ),
        "site-section": (
            "beranda | halaman utama | halaman depan | halaman muka | laman utama | kembali ke beranda | "
            "kembali ke halaman utama | kembali ke halaman depan | ke beranda | tentang | tentang kami | "
            "tentang situs ini | tentang proyek | tentang perusahaan | siapa kami | siapa kami? | "
            "profil perusahaan | profil kami | tim kami | cerita kami | kisah kami | layanan kami | misi kami | "
            "visi dan misi | mitra kami | kontak | kontak kami | hubungi | hubungi kami | hubungi redaksi | "
            "informasi kontak | formulir kontak | kirim pesan | alamat kami | karir | karier | lowongan | "
            "lowongan kerja | bergabung bersama kami | ruang pers | pusat media | siaran pers dan berita | "
            "layanan pelanggan | bantuan | pusat bantuan | pertanyaan umum | pertanyaan yang sering diajukan | "
            "tanya jawab umum | berita | semua berita | redaksi | kritik dan saran | saran | tentang dan kontak"
        ),
        "language-word": ("bahasa inggris | bahasa indonesia | dalam bahasa inggris | terjemahkan"),
        "donate-button": (
            "donasi | donasi sekarang | donasikan | donasi online | berdonasi | berdonasi sekarang | "
            "beri donasi | berikan donasi | berikan donasi anda | kirim donasi | salurkan donasi | "
            "beri sumbangan | dukung kami | dukung kerja kami | dukung karya kami | dukung proyek ini | "
            "dukung jurnalisme independen | bantu kami | ayo donasi | ayo bantu | jadi donatur | "
            "jadilah donatur | jadi pendukung | sumbang sekarang | traktir kopi | galang dana"
        ),
        "cookie-notice": (
            "situs ini menggunakan cookie | situs ini menggunakan cookies | situs ini menggunakan kuki | "
            "situs web ini menggunakan cookie | situs web ini menggunakan cookies | "
            "situs web ini menggunakan kuki | website ini menggunakan cookie | website ini menggunakan cookies | "
            "situs kami menggunakan cookie | situs kami menggunakan cookies | "
            "situs web kami menggunakan cookie | situs web kami menggunakan cookies | "
            "website kami menggunakan cookie | kami menggunakan cookie | kami menggunakan cookies | "
            "kami menggunakan kuki | kami dan mitra kami menggunakan cookie | penggunaan cookie | "
            "penggunaan cookies | pemberitahuan cookie | tentang cookie | kami menghargai privasi anda | "
            "kami menghormati privasi anda | kami peduli dengan privasi anda | kami peduli privasi anda | "
            "privasi anda penting bagi kami | dengan menggunakan situs ini, anda menyetujui penggunaan cookie | "
            "dengan melanjutkan, anda menyetujui penggunaan cookie | "
            "kami menggunakan cookie untuk meningkatkan pengalaman anda | "
            "dengan terus menggunakan situs ini, anda setuju dengan penggunaan cookie"
        ),
        "cookie-button": (
            "terima | terima semua | terima cookie | terima cookies | terima semua cookie | "
            "terima semua cookies | terima & tutup | terima dan tutup | terima dan lanjutkan | setuju | "
            "saya setuju | saya menerima | setujui | setujui semua | setuju dan lanjutkan | setuju dan tutup | "
            "izinkan | izinkan semua | izinkan semua cookie | izinkan cookie | izinkan pilihan | tolak | "
            "tolak semua | tolak cookie | tolak semua cookie | tidak setuju | saya tidak setuju | "
            "saya mengerti | oke, mengerti | baik, saya mengerti | hanya yang diperlukan | "
            "hanya cookie yang diperlukan | hanya yang penting | cookie yang diperlukan | cookie yang penting | "
            "pengaturan cookie | pengaturan cookies | setelan cookie | pengaturan privasi | setelan privasi | "
            "kelola cookie | kelola cookies | kelola preferensi | kelola pengaturan | kelola persetujuan | "
            "kelola opsi | preferensi cookie | sesuaikan | sesuaikan cookie | sesuaikan pengaturan | "
            "simpan pengaturan | simpan preferensi | pelajari lebih lanjut tentang cookie | selalu aktif | "
            "ubah pengaturan cookie"
        ),
        "login": (
            "masuk sekarang | daftar sekarang | daftar di sini | daftar gratis | daftar akun | "
            "registrasi sekarang | masuk / daftar | masuk/daftar | masuk atau daftar | login / daftar | "
            "login atau daftar | login di sini | buat akun | buat akun baru | buat akun gratis | akun saya | "
            "profil saya | masuk ke akun | masuk ke akun anda | masuk akun | lupa password | lupa password? | "
            "lupa kata sandi | lupa kata sandi? | lupa sandi? | lupa kata sandi anda? | atur ulang kata sandi | "
            "reset kata sandi | reset password anda | ingat saya | ingatkan saya | tetap masuk | "
            "belum punya akun? | belum punya akun? daftar | tidak punya akun? | sudah punya akun? | "
            "sudah punya akun? masuk | sudah terdaftar? | nama pengguna atau email | masuk dengan google | "
            "masuk dengan facebook | login anggota | belum memiliki akun?"
        ),
        "script-notice": (
            "aktifkan javascript | silakan aktifkan javascript | mohon aktifkan javascript | "
            "harap aktifkan javascript | harap aktifkan javascript di browser anda | javascript dinonaktifkan | "
            "javascript tidak aktif | javascript diperlukan | browser anda tidak mendukung javascript | "
            "peramban anda tidak mendukung javascript | situs ini memerlukan javascript | "
            "situs ini membutuhkan javascript | browser anda sudah usang | anda menggunakan browser lama | "
            "anda perlu mengaktifkan javascript"
        ),
        "donation-word": ("sumbangan | sumbang | menyumbang | dukung | berkontribusi | kontribusi"),
        "consent-word": ("pengaturan | preferensi"),
        "account-word": ("masuk | keluar | daftar | pendaftaran | registrasi"),
        "newsletter-box": (
            "buletin | buletin kami | nawala | berlangganan newsletter | berlangganan newsletter kami | "
            "berlangganan buletin | berlangganan buletin kami | berlangganan nawala | daftar newsletter | "
            "daftar newsletter kami | daftar buletin | daftar untuk newsletter | daftar untuk newsletter kami | "
            "daftar untuk buletin kami | daftar ke newsletter | langganan newsletter | "
            "langganan newsletter kami | langganan buletin | dapatkan newsletter | dapatkan newsletter kami | "
            "dapatkan buletin kami | dapatkan berita terbaru | dapatkan berita terbaru lewat email | "
            "dapatkan berita via email | dapatkan update berita | terima newsletter kami | terima buletin kami | "
            "terima berita melalui email | milis | daftar milis | gabung milis | bergabung dengan milis kami | "
            "buletin email | buletin mingguan | buletin harian | newsletter gratis | newsletter kami | "
            "berita lewat email | berhenti berlangganan buletin | berlangganan melalui email | "
            "berlangganan via email | ikuti newsletter kami"
        ),
        "subscribe": (
            "berlangganan | berlangganan sekarang | berlangganan gratis | langganan | langganan sekarang | "
            "mulai berlangganan | ayo berlangganan | berlangganan saluran kami | berlangganan channel kami | "
            "subscribe channel | subscribe channel kami | jadi pelanggan | jadilah pelanggan | "
            "paket berlangganan | pilihan langganan | khusus pelanggan | beli langganan | jadi anggota | "
            "jadilah anggota | gabung sekarang | langganan digital"
        ),
        "share-button": (
            "bagikan | bagikan ini | bagikan artikel | bagikan artikel ini | bagikan berita | "
            "bagikan berita ini | bagikan halaman | bagikan halaman ini | bagikan postingan | "
            "bagikan postingan ini | bagikan konten ini | bagikan tulisan ini | bagikan ke | bagikan ke teman | "
            "bagikan ke teman anda | bagikan dengan teman | bagikan kepada teman | bagikan ke media sosial | "
            "bagikan di media sosial | bagikan lewat | bagikan melalui | bagikan via | bagikan lewat email | "
            "bagikan melalui email | bagikan via email | bagikan tautan | bagikan link | bagikan sekarang | "
            "sebarkan | sebarkan berita ini | sebarkan artikel ini | berbagi | berbagi artikel | berbagi ke | "
            "share artikel | share berita | share ke | salin tautan | salin link | salin url | salin | "
            "tautan disalin | link disalin | tautan telah disalin | link telah disalin | berhasil disalin | "
            "kirim ke teman | kirim lewat email | kirim melalui email | kirim via email | kirim email | "
            "kirimkan ini lewat email | kirim tautan | rekomendasikan | rekomendasikan ke teman | "
            "beritahu teman | berbagi ke x | twit | cuitkan | teruskan | bagikan di {} | bagikan ke {} | "
            "bagikan lewat {} | bagikan melalui {} | bagikan via {} | bagikan dengan {} | bagikan pada {} | "
            "bagikan {} | bagikan artikel ini di {} | bagikan artikel ini ke {} | bagikan berita ini ke {} | "
            "berbagi ke {} | berbagi di {} | berbagi pada {} | klik untuk berbagi di {} | "
            "klik untuk membagikan di {} | klik untuk berbagi pada {} | kirim ke {} | kirim lewat {} | "
            "kirim via {} | posting di {} | sebarkan di {} | share ke {} | share di {}"
        ),
        "follow": (
            "ikuti kami | ikuti kami di | ikuti kami di facebook | ikuti kami di instagram | "
            "ikuti kami di twitter | ikuti kami di media sosial | ikuti kami di google news | "
            "ikuti kami di whatsapp | ikuti media sosial kami | ikuti saluran kami | media sosial | "
            "media sosial kami | sosial media | jejaring sosial | temukan kami di | temukan kami di facebook | "
            "terhubung dengan kami | tetap terhubung | hubungi kami di media sosial | bergabung dengan kami | "
            "gabung dengan kami | gabung channel telegram | gabung di saluran whatsapp | "
            "gabung saluran whatsapp | join channel telegram | ikuti penulis | ikuti berita kami"
        ),
        "comment-button": (
            "berkomentar | beri komentar | beri tanggapan | berikan komentar | berikan komentar anda | "
            "tulis komentar | tulis komentar anda | tuliskan komentar | tinggalkan komentar | "
            "tinggalkan komentar anda | tinggalkan balasan | tinggalkan balasan batalkan balasan | "
            "tinggalkan komentar batalkan balasan | tinggalkan pesan | tambah komentar | tambahkan komentar | "
            "tambahkan komentar baru | kirim komentar | kirim komentar anda | kirimkan komentar | "
            "posting komentar | poskan komentar | komentar anda | balas | balasan | batal membalas | "
            "batalkan balasan | balas komentar | tanggapi | tidak ada komentar | belum ada komentar | "
            "jadilah yang pertama berkomentar | jadilah yang pertama mengomentari | "
            "jadi yang pertama berkomentar | komentar ditutup | komentar dinonaktifkan | "
            "kolom komentar ditutup | kolom komentar | lihat komentar | lihat semua komentar | "
            "lihat komentar lainnya | baca komentar | tampilkan komentar | tampilkan semua komentar | "
            "sembunyikan komentar | semua komentar | komentar lainnya | muat komentar lainnya | "
            "muat lebih banyak komentar | komentar terbaru | komentar terkini | gabung dalam diskusi | "
            "ikut diskusi | ikut berkomentar | login untuk berkomentar | login untuk komentar | "
            "masuk untuk berkomentar | silakan login untuk berkomentar | anda harus masuk untuk berkomentar | "
            "anda harus masuk log untuk mengirim sebuah komentar | laporkan | laporkan komentar | "
            "sampaikan pendapat anda | bagaimana menurut anda?"
        ),
        "comment-count": (
            "komentar (#) | komentar: # | # balasan | # tanggapan | lihat # komentar | lihat semua # komentar | "
            "balasan (#) | komentar # | ada # komentar"
        ),
        "follow-word": ("ikuti"),
        "comment-word": ("tanggapan | diskusi"),
        "copyright-line": (
            "hak cipta dilindungi | hak cipta dilindungi undang-undang | "
            "hak cipta dilindungi oleh undang-undang | semua hak dilindungi | "
            "semua hak dilindungi undang-undang | seluruh hak cipta dilindungi | "
            "seluruh hak cipta dilindungi undang-undang | hak cipta | segala hak dilindungi | "
            "segala hak dilindungi undang-undang | segala hak cipta dilindungi | hak cipta dilindungi uu | "
            "dilarang menyalin | dilarang mengutip tanpa izin | dilarang mengutip tanpa seizin redaksi | "
            "dilarang memperbanyak | dilarang memperbanyak tanpa izin | dilarang menyalin tanpa izin | "
            "dilarang mengambil dan/atau menayangkan ulang | dilarang keras mengambil konten | "
            "semua hak cipta dilindungi | copyright hak cipta dilindungi | sebagian hak dilindungi | "
            "hak cipta terpelihara"
        ),
        "policy-link": (
            "privasi | kebijakan privasi | kebijakan privasi dan cookie | kebijakan privasi & cookie | "
            "kebijakan privasi kami | kebijakan data pribadi | kebijakan kerahasiaan | pernyataan privasi | "
            "pemberitahuan privasi | privasi & ketentuan | privasi dan ketentuan | privasi dan cookie | "
            "kebijakan cookie | kebijakan cookies | kebijakan kuki | syarat & ketentuan | syarat dan ketentuan | "
            "syarat dan ketentuan penggunaan | syarat & ketentuan penggunaan | syarat penggunaan | "
            "syarat layanan | syarat ketentuan | syarat dan kebijakan privasi | ketentuan penggunaan | "
            "ketentuan layanan | ketentuan pengguna | ketentuan dan kebijakan privasi | persyaratan layanan | "
            "persyaratan penggunaan | perjanjian pengguna | aturan penggunaan | informasi hukum | "
            "pemberitahuan hukum | pernyataan hukum | hukum dan privasi | penyangkalan | "
            "pernyataan penyangkalan | disclaimer situs | pedoman media siber | "
            "pedoman pemberitaan media siber | kode etik | kode etik jurnalistik | susunan redaksi | "
            "redaksi dan pedoman | pernyataan aksesibilitas | pedoman komunitas | kebijakan editorial | "
            "jejak redaksi"
        ),
        "policy-word": (
            "perlindungan data | perlindungan data pribadi | kebijakan | syarat | ketentuan | ketentuan umum | "
            "persyaratan | penafian | sanggahan | aksesibilitas"
        ),
        "related-heading": (
            "artikel terkait | artikel serupa | artikel lainnya | artikel lain | artikel yang terkait | "
            "artikel rekomendasi | artikel pilihan | berita terkait | berita lainnya | berita lain | "
            "berita serupa | berita rekomendasi | berita pilihan | posting terkait | postingan terkait | "
            "pos terkait | tulisan terkait | konten terkait | konten serupa | topik terkait | tautan terkait | "
            "informasi terkait | video terkait | produk terkait | baca juga | baca pula | "
            "baca selengkapnya juga | baca lainnya | baca berita lainnya | simak juga | tonton juga | "
            "anda mungkin suka | anda mungkin juga suka | anda mungkin juga menyukai | anda mungkin menyukai | "
            "anda mungkin tertarik | mungkin anda suka | mungkin anda tertarik | mungkin anda juga suka | "
            "mungkin kamu suka | kamu mungkin suka | yang mungkin anda suka | rekomendasi untuk anda | "
            "rekomendasi untukmu | rekomendasi artikel | rekomendasi kami | direkomendasikan untuk anda | "
            "disarankan untuk anda | pilihan editor | pilihan redaksi | pilihan untukmu | jangan lewatkan | "
            "lebih banyak berita | lebih banyak artikel | lebih lanjut tentang topik ini | "
            "selengkapnya tentang | dari penulis yang sama | berita menarik lainnya | artikel menarik lainnya"
        ),
        "read-more": (
            "baca selengkapnya | baca lebih lanjut | baca lebih banyak | baca lanjutan | baca lanjutannya | "
            "baca artikel | baca artikel selengkapnya | baca artikel lengkap | baca berita selengkapnya | "
            "baca berita | baca semua | baca terus | baca seterusnya | baca sekarang | lanjut baca | "
            "lanjut membaca | lanjutkan membaca | lanjutkan baca | lebih lanjut | lebih banyak | lebih detail | "
            "info lebih lanjut | informasi lebih lanjut | informasi selengkapnya | info selengkapnya | "
            "lihat selengkapnya | lihat detail | lihat lebih banyak | lihat lebih lanjut | lihat lainnya | "
            "lihat artikel | lihat rincian | pelajari lebih lanjut | pelajari selengkapnya | "
            "cari tahu lebih lanjut | ketahui lebih lanjut | temukan lebih banyak | klik di sini | klik disini | "
            "klik untuk baca | halaman lengkap | artikel lengkap | teks lengkap | tampilkan lebih banyak | "
            "muat lebih banyak | buka artikel"
        ),
        "advert-label": (
            "iklan | advertensi | pariwara | konten bersponsor | konten sponsor | konten promosi | "
            "konten iklan | artikel bersponsor | disponsori oleh | kerja sama | scroll untuk lanjut membaca | "
            "gulir untuk melanjutkan | lanjutkan membaca setelah iklan | artikel berlanjut setelah iklan | "
            "berita berlanjut setelah iklan | lewati iklan | tutup iklan | sembunyikan iklan | pasang iklan | "
            "info iklan | iklan layanan masyarakat | matikan pemblokir iklan | lanjut baca setelah iklan"
        ),
        "more-word": (
            "terkait | lihat juga | rekomendasi | direkomendasikan | disarankan | topik serupa | baca | "
            "lanjutkan | selengkapnya | selebihnya | rincian | jelajahi"
        ),
        "advert-word": ("bersponsor | disponsori | promosi | dipromosikan | kemitraan"),
    },
    "it": {
        "skip-link": (
            "vai ai contenuti | vai direttamente al contenuto | vai direttamente ai contenuti | vai al menu | "
            "vai al menu principale | vai alla navigazione | vai al footer | vai al piè di pagina | "
            "vai alla ricerca | salta ai contenuti | salta al contenuto della pagina | salta la navigazione | "
            "salta alla navigazione | salta al menu | salta e vai al contenuto | "
            "salta e vai al contenuto principale | passa ai contenuti | passa ai contenuti principali | "
            "passare al contenuto principale | skip al contenuto | contenuto principale | "
            "ignora e passa al contenuto | salta al testo"
        ),
        "menu-toggle": (
            "menu di navigazione | mostra menu | nascondi menu | mostra/nascondi menu | apri/chiudi menu | "
            "attiva/disattiva navigazione | attiva/disattiva menu | navigazione | navigazione principale | "
            "menù | menù principale | apri il menù | chiudi il menù | apri menù | chiudi menù | sottomenu | "
            "menu mobile | briciole di pane | ti trovi in | sei qui | sei in | percorso di navigazione | "
            "menu secondario"
        ),
        "back-to-top": (
            "torna in alto | torna in cima | torna a inizio pagina | torna all'inizio della pagina | "
            "vai all'inizio | vai in cima | vai su | inizio | ritorna su | torna sopra | vai in alto | "
            "vai all'inizio della pagina | ritorna all'inizio"
        ),
        "previous-next": (
            "prossima notizia | notizia precedente | notizia successiva | post precedente | post successivo | "
            "post più vecchi | post più recenti | articoli precedenti | articoli successivi | "
            "articoli meno recenti | articoli più recenti | navigazione articoli | navigazione articolo | "
            "prossima pagina | precedente successivo | vai alla pagina successiva | vai alla pagina precedente | "
            "pagina seguente | articolo seguente"
        ),
        "page-numbers": ("prossimo | prossima | seguente | successiva | avanti | indietro | ultima pagina"),
        "search-box": (
            "cerca | ricerca | cerca qui | cerca per | cerca nel portale | cerca su questo sito | "
            "cerca in questo sito | cerca notizie | ricerca nel sito | ricerca per | apri ricerca | "
            "apri la ricerca | chiudi ricerca | chiudi la ricerca | mostra ricerca | avvia la ricerca | "
            "avvia ricerca | motore di ricerca | campo di ricerca | cosa cerchi? | cosa stai cercando? | "
            "che cosa stai cercando? | parola chiave | parole chiave di ricerca | inserisci la tua ricerca | "
            "digita per cercare | risultati della ricerca | risultati ricerca | ricerca rapida | "
            "cerca articoli | modulo di ricerca"
        ),
        "language-prompt": (
            "seleziona la lingua | seleziona la tua lingua | selezione lingua | scegli lingua | "
            "scegli la tua lingua | scelta della lingua | cambia la lingua | cambio lingua | selettore lingua | "
            "selettore di lingua | altre lingue | in altre lingue | versione inglese | versione italiana | "
            "leggi in inglese | traduci questa pagina | lingua del sito | menu lingua"
        ),
        "print": (
            "stampa articolo | stampa l'articolo | stampa questo articolo | stampa pagina | stampa la notizia | "
            "stampa documento | stampa il documento | stampare | versione per la stampa | versione per stampa | "
            "versione da stampare | formato stampabile | anteprima di stampa | anteprima stampa | stampa / pdf | "
            "stampa pdf | stampa in pdf | scarica pdf | scarica il pdf | salva in pdf | salva come pdf | "
            "versione pdf | stampa e condividi"
        ),
        "site-section": (
            "pagina iniziale | pagina principale | torna alla home | torna alla home page | "
            "torna alla homepage | vai alla home | vai alla homepage | ritorna alla home | prima pagina | "
            "chi siamo noi | chi siamo? | la nostra storia | la nostra azienda | la nostra missione | "
            "il nostro team | i nostri servizi | i nostri prodotti | i nostri partner | azienda | l'azienda | "
            "informazioni su | informazioni | cosa facciamo | il progetto | redazione | la redazione | "
            "contattaci | contatta | contatta la redazione | contattateci | contatto | contatti e informazioni | "
            "come contattarci | modulo di contatto | modulo contatti | dove siamo | dove trovarci | scrivici | "
            "scriveteci | lavora con noi | carriere | posizioni aperte | area stampa | ufficio stampa | "
            "sala stampa | servizio clienti | assistenza | assistenza clienti | centro assistenza | aiuto | "
            "domande frequenti | notizie | tutte le notizie | pubblicità con noi"
        ),
        "language-word": ("lingua | lingue | in inglese | in italiano | traduci"),
        "donate-button": (
            "dona adesso | dona subito | dona oggi | dona online | fai una donazione adesso | "
            "fai una donazione ora | fai la tua donazione | fare una donazione | fai un'offerta | "
            "effettua una donazione | sostienici ora | sostieni il nostro lavoro | sostieni il progetto | "
            "sostieni il sito | sostieni il giornalismo indipendente | sostieni le nostre attività | "
            "sostieni questo sito | aiutaci a crescere | aiutaci a sostenere | contribuisci ora | supportaci | "
            "supporta il progetto | diventa sostenitore | diventa donatore | diventa socio | 5x1000 | "
            "5 per mille | dona il 5x1000 | dona il tuo 5x1000 | donazione con paypal | la tua donazione | "
            "come donare | come sostenerci"
        ),
        "cookie-notice": (
            "questo sito usa cookie | questo sito usa i cookie | questo sito utilizza cookies | "
            "questo sito usa cookies | questo sito web utilizza cookie | questo sito web usa i cookie | "
            "questo sito web usa cookie | il nostro sito utilizza cookie | il nostro sito utilizza i cookie | "
            "il nostro sito web utilizza i cookie | il sito utilizza cookie | il sito utilizza i cookie | "
            "usiamo i cookie | usiamo cookie | utilizziamo cookie | utilizziamo i cookies | "
            "noi utilizziamo i cookie | noi usiamo i cookie | uso dei cookie | utilizzo dei cookie | "
            "informativa breve | informativa estesa sui cookie | questo sito utilizza cookie tecnici | "
            "questo sito utilizza cookie tecnici e di profilazione | "
            "questo sito utilizza cookie di profilazione | rispettiamo la tua privacy | "
            "la tua privacy è importante | la tua privacy è importante per noi | "
            "la vostra privacy è importante per noi | teniamo alla tua privacy | diamo valore alla tua privacy | "
            "i cookie ci aiutano a fornire i nostri servizi | "
            "questo sito utilizza cookie per migliorare la tua esperienza | "
            "proseguendo la navigazione si accetta l'uso dei cookie | "
            "continuando la navigazione si accetta l'uso dei cookie | utilizziamo cookie e tecnologie simili"
        ),
        "cookie-button": (
            "accetta | accetto | accetta e chiudi | accetta e continua | accetta cookie | accetta i cookie | "
            "accetta tutti i cookies | accetta selezionati | accetta solo i necessari | "
            "accetta solo i cookie necessari | accetto i cookie | accetto tutti i cookie | accetto tutto | "
            "acconsento | acconsenti | consenti | consenti tutti | consenti tutti i cookie | consenti tutto | "
            "consenti selezione | consenti i cookie | abilita tutti | rifiuta | rifiuta i cookie | "
            "rifiuta tutti i cookie | rifiuta e chiudi | rifiuto | nega tutti | non accetto | "
            "continua senza accettare | prosegui senza accettare | chiudi e rifiuta tutto | "
            "solo cookie necessari | solo necessari | solo i necessari | usa solo i cookie necessari | "
            "cookie necessari | cookie tecnici | cookie di profilazione | cookie di terze parti | "
            "cookie analitici | cookie funzionali | cookie di marketing | personalizza | personalizza cookie | "
            "personalizza i cookie | personalizza le scelte | configura cookie | configura | "
            "imposta preferenze | impostazioni sulla privacy | impostazioni privacy | impostazioni dei cookies | "
            "impostazioni cookies | modifica impostazioni cookie | modifica preferenze cookie | "
            "gestione cookie | gestione dei cookie | gestisci i cookie | gestisci preferenze | "
            "gestisci le preferenze | gestisci opzioni | gestisci consenso | gestisci consenso cookie | "
            "gestisci il consenso | gestisci impostazioni | preferenze sui cookie | preferenze dei cookie | "
            "preferenze privacy | rivedi le tue scelte sui cookie | salva preferenze | salva le preferenze | "
            "salva impostazioni | salva e chiudi | conferma le mie scelte | conferma scelte | "
            "visualizza preferenze | visualizza le preferenze | mostra dettagli | ho capito | ok, ho capito | "
            "maggiori informazioni sui cookie | scopri di più sui cookie | sempre attivo | sempre attivi | "
            "scopri di più e personalizza"
        ),
        "login": (
            "accesso utenti | accesso area riservata | area riservata | area clienti | area personale | "
            "area utenti | accedi o registrati | accedi / registrati | accedi/registrati | "
            "accedi al tuo account | accedi alla tua area | accedi con | effettua il login | "
            "effettua l'accesso | esegui il login | esegui l'accesso | disconnetti | registrazione | "
            "registrati ora | registrati gratis | registrati gratuitamente | registrati qui | registrarsi | "
            "crea account | crea un account | crea il tuo account | crea un nuovo account | nuovo utente | "
            "nuovo utente? | il tuo account | mio account | il mio profilo | password dimenticata | "
            "hai dimenticato la password | password persa? | recupera password | recupera la password | "
            "reimposta password | ricordami | resta connesso | rimani connesso | sei già registrato? | "
            "sei già iscritto? | hai già un account? | non hai un account? | non sei registrato? | "
            "non sei ancora registrato? | nome utente o indirizzo email"
        ),
        "script-notice": (
            "abilita javascript nel tuo browser | abilitare javascript | attiva javascript | "
            "attivare javascript | si prega di abilitare javascript | per favore abilita javascript | "
            "javascript disabilitato | javascript disattivato | javascript è disabilitato | "
            "javascript è disattivato | javascript non è abilitato | javascript non abilitato | "
            "questo sito richiede javascript | questa pagina richiede javascript | "
            "questo sito necessita di javascript | devi abilitare javascript | "
            "è necessario abilitare javascript | il tuo browser non supporta javascript | "
            "il browser non supporta javascript | il tuo browser non è aggiornato | "
            "il tuo browser non è supportato | stai usando un browser obsoleto"
        ),
        "donation-word": ("donazione | donazioni | sostieni | aiutaci | contribuisci"),
        "consent-word": ("preferenze"),
        "account-word": ("accesso | esci | profilo"),
        "newsletter-box": (
            "la nostra newsletter | le nostre newsletter | le newsletter | iscriviti alle newsletter | "
            "iscriviti alle nostre newsletter | iscriviti alla newsletter gratuita | "
            "iscriviti alla mailing list | iscriviti alla nostra mailing list | "
            "iscriviti gratis alla newsletter | iscriviti subito alla newsletter | "
            "iscriviti ora alla newsletter | iscrizione alle newsletter | iscriversi alla newsletter | "
            "ricevi la newsletter | ricevi la nostra newsletter | ricevi le nostre newsletter | "
            "ricevi gli aggiornamenti | ricevi aggiornamenti | ricevi le notizie via email | "
            "abbonati alla newsletter | abbonati alla nostra newsletter | registrati alla newsletter | "
            "resta aggiornato con la newsletter | bollettino | notiziario | archivio newsletter | "
            "newsletter settimanale | voglio iscrivermi alla newsletter | seguici con la newsletter"
        ),
        "subscribe": (
            "abbonamento | abbonamenti digitali | abbonati subito | abbonati oggi | abbonati adesso | "
            "abbonati gratis | abbonarsi | abbonati alla rivista | abbonati al giornale | iscriviti subito | "
            "iscriviti gratis | iscriviti al canale | iscriviti al nostro canale | "
            "iscriviti al nostro canale youtube | iscriversi | iscrizione | scopri gli abbonamenti | "
            "scopri le offerte di abbonamento | offerte abbonamenti | regala un abbonamento | "
            "rinnova abbonamento | diventa abbonato | sottoscrivi | già abbonato?"
        ),
        "share-button": (
            "condividi articolo | condividi questa pagina | condividi questo post | condividi la notizia | "
            "condividi questa notizia | condividi post | condividi pagina | condividi la pagina | "
            "condividi il post | condividi contenuto | condividi questo contenuto | condividi link | "
            "condividi il link | condividi con | condividi con gli amici | condividi con i tuoi amici | "
            "condividi via | condividi via email | condividi via mail | condividi per email | "
            "condividi sui social | condividi sui social network | condividi tramite | condividi tramite email | "
            "condividere | condivisione | condividilo | condividilo su | copia il link | copia url | "
            "copia collegamento | copia indirizzo | link copiato | invia per email | invia per e-mail | "
            "invia tramite email | invia via email | invia via mail | invia a un amico | invia ad un amico | "
            "invia articolo | invia pagina | segnala a un amico | segnala ad un amico | consiglia | "
            "consiglia questo articolo | inoltra | twitta | tweetta | diffondi | suggerisci a un amico | "
            "spargi la voce | condividi su {} | condividi con {} | condividi via {} | condividi tramite {} | "
            "condividi in {} | condividi l'articolo su {} | condividi questo articolo su {} | "
            "condividi questa pagina su {} | fai clic per condividere su {} | "
            "fai clic qui per condividere su {} | clicca per condividere su {} | pubblica su {} | posta su {} | "
            "invia su {} | invia con {} | invia tramite {} | condividi {} | condivisione su {} | "
            "condividilo su {}"
        ),
        "follow": (
            "seguici anche su | seguici su facebook | seguici su instagram | seguici su twitter | seguici su x | "
            "seguici su youtube | seguici su linkedin | seguici su telegram | seguici su whatsapp | "
            "seguici su google news | seguici sui social network | seguici sui nostri social | "
            "seguici sui canali social | seguiteci su | seguiteci sui social | i nostri social | "
            "social network | canali social | trovaci su | trovaci su facebook | resta connesso con noi | "
            "restiamo in contatto | resta in contatto | unisciti a noi | unisciti al nostro canale | "
            "unisciti al nostro canale telegram | unisciti al canale whatsapp | siamo anche su | "
            "siamo sui social | segui l'autore | segui il canale | ci trovi su"
        ),
        "comment-button": (
            "commenti | commentare | commenta la notizia | commenta l'articolo | commenta questo articolo | "
            "commenta per primo | lascia il tuo commento | lascia un commento annulla risposta | "
            "lascia una risposta | lascia una risposta annulla risposta | lascia la tua opinione | "
            "lasciaci un commento | rispondi | rispondi al commento | inserisci un commento | "
            "inserisci commento | inserisci il tuo commento | aggiungi commento | aggiungi il tuo commento | "
            "aggiungi un nuovo commento | scrivi commento | scrivi il tuo commento | scrivi una risposta | "
            "pubblica commento | pubblica un commento | pubblica il commento | posta un commento | "
            "posta commento | invia un commento | invia il tuo commento | il tuo commento | di' la tua | "
            "dì la tua | la tua opinione | sii il primo a commentare | sii il primo a lasciare un commento | "
            "ancora nessun commento | non ci sono commenti | non ci sono ancora commenti | "
            "nessun commento ancora | commenti chiusi | i commenti sono chiusi | i commenti sono disabilitati | "
            "commenti disabilitati | vedi commenti | vedi tutti i commenti | mostra commenti | "
            "mostra i commenti | mostra tutti i commenti | nascondi commenti | visualizza commenti | "
            "visualizza i commenti | leggi commenti | leggi tutti i commenti | altri commenti | "
            "carica altri commenti | tutti i commenti | ultimi commenti | partecipa alla discussione | "
            "partecipa alla conversazione | unisciti alla discussione | segnala commento | segnala un abuso | "
            "accedi per commentare | accedi per rispondere | effettua il login per commentare | "
            "registrati per commentare | i commenti dei lettori | annulla la risposta"
        ),
        "comment-count": (
            "# commento | # commenti | commenti (#) | commento (#) | commenti: # | # risposta | # risposte | "
            "vedi # commenti | leggi i # commenti | vedi tutti i # commenti"
        ),
        "follow-word": ("seguiteci"),
        "comment-word": ("risposte"),
        "copyright-line": (
            "diritti riservati | tutti i diritti sono riservati | riproduzione riservata | "
            "riproduzione vietata | vietata la riproduzione | vietata la riproduzione anche parziale | "
            "è vietata la riproduzione | è vietata la riproduzione anche parziale | "
            "riproduzione vietata senza autorizzazione | tutti i diritti riservati © | "
            "copyright tutti i diritti riservati | tutti i diritti riservati. riproduzione vietata | "
            "diritti d'autore | diritto d'autore | alcuni diritti riservati | © riproduzione riservata | "
            "ogni diritto riservato"
        ),
        "policy-link": (
            "privacy e cookie | privacy e cookies | privacy & cookie | privacy e note legali | "
            "privacy e termini | note legali e privacy | note legali & privacy | note legali / privacy | "
            "informativa sulla privacy e cookie | informativa sulla privacy e sui cookie | informativa estesa | "
            "informativa privacy e cookie | informativa sul trattamento dei dati | "
            "informativa sul trattamento dei dati personali | informativa privacy e cookies | "
            "informativa legale | informativa cookies | la nostra politica sulla privacy | "
            "politica sulla privacy | politica di privacy | politica della privacy | "
            "politica sulla riservatezza | politica dei cookie | politica sui cookie | "
            "politica sull'uso dei cookie | politiche sulla privacy | norme sulla privacy | "
            "tutela della privacy | trattamento dati personali | gdpr | avviso legale | avvisi legali | "
            "informazioni legali | nota legale | note legali e copyright | colophon | dati societari | "
            "termini d'uso | termini di utilizzo | termini di servizio | termini del servizio | "
            "termini & condizioni | termini e condizioni d'uso | termini e condizioni di utilizzo | "
            "termini e privacy | condizioni generali di vendita | condizioni generali di utilizzo | "
            "condizioni di vendita | condizioni del servizio | condizioni legali | dichiarazione accessibilità | "
            "whistleblowing | amministrazione trasparente | codice etico"
        ),
        "policy-word": (
            "trattamento dei dati | trattamento dei dati personali | protezione dei dati | "
            "protezione dei dati personali | protezione dati | dati personali | gerenza | termini | condizioni | "
            "condizioni generali | regolamento | accessibilità | esclusione di responsabilità | responsabilità"
        ),
        "related-heading": (
            "articolo correlato | articoli collegati | articoli associati | articoli consigliati | "
            "articoli suggeriti | post correlati | post simili | notizia correlata | notizie simili | "
            "notizie collegate | contenuti simili | contenuti consigliati | contenuto correlato | "
            "argomenti correlati | temi correlati | argomenti simili | link correlati | per approfondire | "
            "consigliati per te | consigliato per te | consigliati per voi | raccomandati per te | "
            "ti consigliamo | ti consigliamo anche | vi consigliamo | suggeriti per te | i nostri consigli | "
            "leggete anche | da leggere anche | da non perdere | non perdere | non perderti | guarda anche | "
            "potrebbe piacerti | potrebbe piacerti anche | ti potrebbero interessare | "
            "ti potrebbero interessare anche | ti può interessare | ti potrebbe piacere | "
            "ti potrebbe piacere anche | forse ti interessa | forse ti può interessare | "
            "potresti essere interessato a | potresti essere interessato anche a | altre notizie | altre news | "
            "altri post | altri contenuti | altro su questo argomento | altro sull'argomento | "
            "dello stesso autore | sullo stesso argomento | sullo stesso tema | nella stessa categoria | "
            "nella stessa sezione | nella stessa rubrica | più su questo argomento | più notizie | "
            "articoli dello stesso autore | dal web | notizie dal web | prossimo articolo da leggere | "
            "tutte le notizie correlate | ricerche correlate"
        ),
        "read-more": (
            "leggi l'articolo completo | leggi l'intero articolo | leggi l'articolo intero | leggi la notizia | "
            "leggi la notizia completa | leggi altro | leggi ancora | leggi il seguito | leggi qui | leggi ora | "
            "leggi il testo completo | leggi tutto l'articolo | leggete tutto | continua la lettura | "
            "continua lettura | continua a leggere l'articolo | prosegui la lettura | scopri tutto | "
            "scopri altro | scopri qui | approfondisci qui | vai all'articolo | vai alla notizia | "
            "vedi dettagli | maggiori dettagli | maggiori informazioni | maggiori info | più informazioni | "
            "ulteriori informazioni | altre informazioni | di più | per saperne di più clicca qui | "
            "per maggiori informazioni | clicca qui | clicca qui per leggere | saperne di più | "
            "articolo completo | testo completo | visualizza articolo | visualizza di più"
        ),
        "advert-label": (
            "annuncio pubblicitario | annuncio sponsorizzato | messaggio pubblicitario | "
            "messaggio promozionale | spazio pubblicitario | contenuti sponsorizzati | sponsorizzato | "
            "sponsorizzato da | articolo sponsorizzato | articolo promozionale | contenuto promozionale | "
            "contenuto pubblicitario | informazione pubblicitaria | in collaborazione con | "
            "continua a leggere dopo la pubblicità | l'articolo continua dopo la pubblicità | "
            "la notizia continua dopo la pubblicità | continua dopo la pubblicità | "
            "prosegue dopo la pubblicità | salta annuncio | chiudi annuncio | chiudi pubblicità | "
            "salta la pubblicità | adblock rilevato | disattiva il tuo adblock"
        ),
        "more-word": (
            "correlati | correlato | approfondimenti | approfondisci | consigliati | raccomandazioni | "
            "suggerimenti | vedi anche | leggi | continua | prosegui | scopri | dettagli"
        ),
        "advert-word": ("annuncio | annunci | sponsorizzati | pubbliredazionale | pubbliredazionali | promo"),
    },
    "lt": {
        "skip-link": (
            "pereiti prie turinio | pereiti prie pagrindinio turinio | eiti į turinį | eiti prie turinio | "
            "eiti į pagrindinį turinį | praleisti ir pereiti prie turinio | peršokti prie turinio | "
            "peršokti į turinį | į turinį | pereiti į pagrindinį turinį | pereiti prie navigacijos"
        ),
        "menu-toggle": ("pagrindinis meniu | atidaryti meniu | uždaryti meniu | pagrindinė navigacija | jūs esate čia"),
        "back-to-top": ("į viršų | grįžti į viršų | atgal į viršų | į puslapio viršų | į pradžią"),
        "previous-next": (
            "ankstesnis straipsnis | kitas straipsnis | ankstesnis puslapis | kitas puslapis | "
            "ankstesnis įrašas | kitas įrašas | senesni įrašai | naujesni įrašai | navigacija tarp įrašų"
        ),
        "page-numbers": ("kitas | ankstesnis | toliau | atgal | kita | ankstesnė | pirmyn | paskutinis | pirmas"),
        "search-box": (
            "paieška | ieškoti | ieškoti svetainėje | paieška svetainėje | išplėstinė paieška | ko ieškote? | "
            "paieškos rezultatai | įveskite paieškos žodį | paieškos forma"
        ),
        "language-prompt": (
            "pasirinkite kalbą | pasirinkti kalbą | keisti kalbą | kitos kalbos | kitomis kalbomis | "
            "versija anglų kalba"
        ),
        "print": (
            "spausdinti | spausdinti puslapį | spausdinti straipsnį | spausdinti šį puslapį | "
            "spausdinimo versija | versija spausdinimui | atspausdinti | išspausdinti | spausdinimui"
        ),
        "site-map": ("svetainės medis | svetainės žemėlapis | naudingos nuorodos | archyvas | svetainės struktūra"),
        "site-section": (
            "pradžia | titulinis | pradinis | pagrindinis | pagrindinis puslapis | pradinis puslapis | "
            "į pradinį puslapį | apie mus | apie | kas mes | apie projektą | mūsų komanda | komanda | "
            "paslaugos ir kontaktai | kontaktai | kontaktas | susisiekite | susisiekite su mumis | susisiekti | "
            "kontaktinė informacija | rašykite mums | karjera | pagalba | dažniausiai užduodami klausimai | "
            "duk | naujienos | visos naujienos"
        ),
        "language-word": ("kalba | kalbos | angliškai | anglų kalba"),
        "donate-button": (
            "paremti | paremkite | paremk | paremkite mus | paremk mus | aukoti | aukokite | aukok | paaukoti | "
            "paaukokite | skirti paramą | skirkite paramą | skirti 1,2 % | skirkite 1,2 % | padėkite mums | "
            "tapti rėmėju"
        ),
        "cookie-notice": (
            "ši svetainė naudoja slapukus | šioje svetainėje naudojami slapukai | "
            "šis tinklalapis naudoja slapukus | svetainėje naudojami slapukai | mūsų svetainė naudoja slapukus | "
            "mūsų svetainėje naudojami slapukai | mes naudojame slapukus | naudojame slapukus | "
            "slapukų naudojimas | slapukai | informacija apie slapukus | mums rūpi jūsų privatumas | "
            "gerbiame jūsų privatumą | naršydami toliau sutinkate su slapukų naudojimu"
        ),
        "cookie-button": (
            "sutinku | sutinku su visais | sutikti | sutikti su visais | priimti | priimti visus | "
            "priimti visus slapukus | priimti slapukus | leisti visus | leisti visus slapukus | atmesti | "
            "atmesti visus | atsisakyti | nesutinku | supratau | tik būtini | tik būtinieji | "
            "tik būtini slapukai | būtinieji slapukai | slapukų nustatymai | slapukų parinktys | "
            "privatumo nustatymai | keisti nustatymus | tvarkyti slapukus | valdyti slapukus | "
            "išsaugoti nustatymus | išsaugoti pasirinkimą | daugiau apie slapukus | pritaikyti | visada įjungta"
        ),
        "login": (
            "prisijungti | prisijungimas | prisijunkite | prisijunk | atsijungti | registruotis | "
            "registruokitės | registruokis | prisijungti / registruotis | prisijungti arba registruotis | "
            "sukurti paskyrą | susikurti paskyrą | mano paskyra | mano profilis | pamiršote slaptažodį? | "
            "pamiršau slaptažodį | pamiršote slaptažodį | prisiminti mane | neturite paskyros? | "
            "jau turite paskyrą?"
        ),
        "script-notice": (
            "įjunkite javascript | prašome įjungti javascript | javascript išjungtas | "
            "jūsų naršyklė nepalaiko javascript | reikalingas javascript | jūsų naršyklė pasenusi"
        ),
        "donation-word": ("parama | remti | prisidėti | prisidėkite"),
        "consent-word": ("nustatymai"),
        "account-word": ("paskyra"),
        "newsletter-box": (
            "naujienlaiškis | mūsų naujienlaiškis | prenumeruoti naujienlaiškį | prenumeruokite naujienlaiškį | "
            "prenumeruokite mūsų naujienlaiškį | prenumeruok naujienlaiškį | naujienlaiškio prenumerata | "
            "užsisakykite naujienlaiškį | užsisakyti naujienlaiškį | gaukite naujienas el. paštu | "
            "naujienos el. paštu | gauti naujienlaiškį | noriu gauti naujienlaiškį | "
            "užsiprenumeruokite naujienlaiškį | užsiprenumeruokite mūsų naujienlaiškį"
        ),
        "subscribe": (
            "prenumeruoti | prenumeruokite | prenumeruok | užsiprenumeruoti | užsiprenumeruokite | "
            "tapti prenumeratoriumi | prenumeratoriams | užsisakyti | prenumeruokite kanalą"
        ),
        "share-button": (
            "dalintis | dalinkis | dalinkitės | pasidalinti | pasidalink | pasidalinkite | dalytis | "
            "pasidalyti | pasidalinkite straipsniu | pasidalinti straipsniu | dalintis straipsniu | "
            "dalintis su draugais | pasidalinkite su draugais | pasidalinti su draugais | "
            "dalintis socialiniuose tinkluose | kopijuoti nuorodą | nuoroda nukopijuota | siųsti draugui | "
            "siųsti el. paštu | persiųsti | rekomenduoti | dalintis {} | dalintis per {} | dalintis {} tinkle | "
            "pasidalinti {} | dalinkis {} | dalintis {}e | pasidalinti {}e | bendrinti {} | siųsti per {} | "
            "spustelėkite, kad bendrintumėte {}"
        ),
        "follow": (
            "sekite mus | sek mus | sekite mus facebook | sekite naujienas | "
            "sekite mus socialiniuose tinkluose | socialiniai tinklai | mus rasite | prisijunkite prie mūsų"
        ),
        "comment-button": (
            "komentarai | komentaras | komentuoti | komentuokite | rašyti komentarą | parašyti komentarą | "
            "parašykite komentarą | palikti komentarą | palikite komentarą | pridėti komentarą | "
            "skelbti komentarą | siųsti komentarą | jūsų komentaras | atsakyti | atšaukti atsakymą | "
            "parašykite atsakymą | palikti atsakymą | komentarų nėra | nėra komentarų | kol kas komentarų nėra | "
            "visi komentarai | rodyti komentarus | skaityti komentarus | komentavimas išjungtas | "
            "komentarai išjungti | komentarai uždaryti | norėdami komentuoti prisijunkite | būkite pirmas"
        ),
        "comment-count": (
            "# komentaras | # komentarai | # komentarų | komentarai (#) | komentarų: # | komentarai: # | # atsakymai"
        ),
        "comment-word": ("pranešti"),
        "copyright-line": (
            "visos teisės saugomos | visos teisės yra saugomos | teisės saugomos | autorių teisės | "
            "autorių teisės saugomos | visos autorių teisės saugomos | kopijuoti draudžiama | "
            "platinti draudžiama | kopijuoti be sutikimo draudžiama"
        ),
        "policy-link": (
            "privatumas | privatumo politika | privatumo pranešimas | privatumo nuostatos | "
            "privatumo taisyklės | slapukų politika | slapukų naudojimo politika | naudojimo sąlygos | "
            "naudojimosi sąlygos | naudojimosi taisyklės | naudojimo taisyklės | taisyklės ir sąlygos | "
            "paslaugų teikimo sąlygos | teisinė informacija | teisinis pranešimas | rekvizitai | bdar"
        ),
        "policy-word": (
            "asmens duomenų apsauga | duomenų apsauga | asmens duomenų tvarkymas | taisyklės | sąlygos | "
            "bendrosios sąlygos | prieinamumas | atsakomybės apribojimas"
        ),
        "related-heading": (
            "susiję straipsniai | susijusios naujienos | susiję įrašai | susijusios temos | "
            "panašūs straipsniai | panašūs įrašai | panašios naujienos | taip pat skaitykite | "
            "skaitykite taip pat | skaityk taip pat | taip pat žiūrėkite | daugiau šia tema | "
            "rekomenduojami straipsniai | rekomenduojame perskaityti | jums gali patikti | jus gali sudominti | "
            "jums taip pat gali patikti | kiti straipsniai | kitos naujienos | daugiau naujienų"
        ),
        "read-more": (
            "skaityti daugiau | skaityti toliau | skaitykite daugiau | skaityti visą straipsnį | "
            "daugiau informacijos | sužinoti daugiau | sužinokite daugiau | tęsti skaitymą | visas straipsnis | "
            "rodyti daugiau"
        ),
        "advert-label": (
            "reklaminis turinys | reklaminis straipsnis | remiamas turinys | partnerio turinys | "
            "užsakomasis straipsnis | turinys tęsiasi po reklamos | straipsnis tęsiasi po reklamos | "
            "praleisti reklamą | uždaryti reklamą"
        ),
        "more-word": ("susiję | šia tema | rekomenduojame | nepraleiskite | skaityti | plačiau | išsamiau"),
        "advert-word": ("skelbimas | skelbimai | remiama"),
    },
    "lv": {
        "skip-link": (
            "pāriet uz saturu | pāriet uz galveno saturu | doties uz saturu | pāriet pie satura | uz saturu | "
            "izlaist un pāriet uz saturu | pārlēkt uz saturu | pāriet uz navigāciju | pāriet uz lapas saturu | "
            "doties uz galveno saturu"
        ),
        "menu-toggle": (
            "izvēlne | galvenā izvēlne | atvērt izvēlni | aizvērt izvēlni | navigācija | galvenā navigācija | "
            "jūs atrodaties šeit | jūs esat šeit"
        ),
        "back-to-top": ("uz augšu | atpakaļ uz augšu | uz lapas augšu | atgriezties uz augšu | uz sākumu"),
        "previous-next": (
            "iepriekšējais raksts | nākamais raksts | iepriekšējā lapa | nākamā lapa | nākamais ieraksts | "
            "iepriekšējais ieraksts | vecāki ieraksti | jaunāki ieraksti"
        ),
        "page-numbers": ("nākamais | iepriekšējais | tālāk | atpakaļ | nākamā | iepriekšējā | pēdējā | pirmā"),
        "search-box": (
            "meklēt | meklēšana | meklēt vietnē | meklēt lapā | paplašinātā meklēšana | izvērstā meklēšana | "
            "ko meklējat? | ko jūs meklējat? | meklēšanas rezultāti | ievadiet meklējamo vārdu"
        ),
        "language-prompt": (
            "izvēlieties valodu | izvēlēties valodu | mainīt valodu | citas valodas | citās valodās | "
            "versija angļu valodā | valodas izvēle"
        ),
        "print": (
            "drukāt | izdrukāt | drukāt lapu | drukāt rakstu | izdrukāt lapu | drukas versija | "
            "versija drukāšanai | drukāšanai | izdrukāt rakstu | drukāt šo lapu"
        ),
        "site-map": ("lapas karte | vietnes karte | noderīgas saites | arhīvs"),
        "site-section": (
            "sākums | sākumlapa | galvenā lapa | uz sākumlapu | uz sākumu lapā | par mums | kas mēs esam | "
            "par projektu | mūsu komanda | kontakts | sazinieties ar mums | sazinies ar mums | "
            "kontaktinformācija | rakstiet mums | vakances | palīdzība | biežāk uzdotie jautājumi | buj | "
            "jaunumi | ziņas | visas ziņas"
        ),
        "language-word": ("valoda | valodas | angļu valodā"),
        "donate-button": (
            "ziedot | ziedo | ziedojiet | ziedot tagad | atbalsti mūs | atbalstiet mūs | atbalstīt mūs | "
            "atbalsti mūsu darbu | palīdziet mums | kļūsti par atbalstītāju"
        ),
        "cookie-notice": (
            "šī vietne izmanto sīkdatnes | šī tīmekļa vietne izmanto sīkdatnes | "
            "šī mājaslapa izmanto sīkdatnes | šajā vietnē tiek izmantotas sīkdatnes | "
            "šajā tīmekļa vietnē tiek izmantotas sīkdatnes | mēs izmantojam sīkdatnes | "
            "mūsu vietne izmanto sīkdatnes | izmantojam sīkdatnes | sīkdatnes | sīkdatņu izmantošana | "
            "vietne izmanto sīkdatnes | mums rūp jūsu privātums | mēs cienām jūsu privātumu | "
            "turpinot lietot šo vietni, jūs piekrītat sīkdatņu izmantošanai"
        ),
        "cookie-button": (
            "piekrītu | piekrītu visām | piekrist | piekrist visām | apstiprināt | apstiprināt visas | pieņemt | "
            "pieņemt visas | pieņemt visas sīkdatnes | pieņemt sīkdatnes | atļaut visas | "
            "atļaut visas sīkdatnes | noraidīt | noraidīt visas | atteikties | nepiekrītu | sapratu | "
            "tikai nepieciešamās | tikai nepieciešamās sīkdatnes | nepieciešamās sīkdatnes | "
            "sīkdatņu iestatījumi | privātuma iestatījumi | mainīt iestatījumus | pārvaldīt sīkdatnes | "
            "saglabāt iestatījumus | saglabāt izvēli | vairāk par sīkdatnēm | pielāgot | vienmēr aktīvas"
        ),
        "login": (
            "ienākt | ieiet | pieslēgties | pieteikties | autorizēties | iziet | reģistrēties | reģistrācija | "
            "reģistrējies | reģistrējieties | ieiet / reģistrēties | ienākt / reģistrēties | izveidot kontu | "
            "mans konts | mans profils | aizmirsi paroli? | aizmirsāt paroli? | aizmirsta parole | "
            "atcerēties mani | nav konta? | jau ir konts?"
        ),
        "script-notice": (
            "lūdzu, ieslēdziet javascript | ieslēdziet javascript | javascript ir izslēgts | "
            "jūsu pārlūks neatbalsta javascript | nepieciešams javascript | jūsu pārlūkprogramma ir novecojusi | "
            "jūsu pārlūkprogramma neatbalsta javascript"
        ),
        "donation-word": ("ziedojums | ziedojumi | atbalstīt | atbalsti | palīdzēt"),
        "consent-word": ("iestatījumi"),
        "account-word": ("konts"),
        "newsletter-box": (
            "jaunumi e-pastā | jaunumu vēstule | ziņu lapa | pieteikties jaunumiem | piesakies jaunumiem | "
            "piesakieties jaunumiem | pierakstieties jaunumiem | pieraksties jaunumiem | abonēt jaunumus | "
            "abonējiet jaunumus | saņemt jaunumus | saņem jaunumus e-pastā | saņemiet jaunumus e-pastā | "
            "pieteikties jaunumu vēstulei | piesakies mūsu jaunumiem | informatīvais biļetens | "
            "abonējiet mūsu biļetenu"
        ),
        "subscribe": (
            "abonēt | abonē | abonējiet | abonements | abonementi | kļūt par abonentu | abonentiem | "
            "pierakstīties | abonē tagad | abonēšana"
        ),
        "share-button": (
            "dalīties | dalies | dalieties | dalies ar draugiem | dalīties ar draugiem | dalies ar rakstu | "
            "dalīties ar rakstu | dalīties sociālajos tīklos | dalies sociālajos tīklos | kopēt saiti | "
            "saite nokopēta | nosūtīt draugam | nosūtīt e-pastā | nosūtīt | iesaki draugam | ieteikt | "
            "ieteikt draugam | kopīgot | dalīties {} | dalies {} | dalīties ar {} | dalīties {} tīklā | "
            "kopīgot {} | dalies ar {} | nosūtīt ar {} | publicēt {} | dalīties {}ā"
        ),
        "follow": (
            "seko mums | sekojiet mums | seko mums facebook | seko līdzi | sekojiet līdzi | sociālie tīkli | "
            "seko mums sociālajos tīklos | sekojiet mums sociālajos tīklos | pievienojies mums | "
            "pievienojieties mums"
        ),
        "comment-button": (
            "komentāri | komentārs | komentēt | komentē | pievienot komentāru | pievieno komentāru | "
            "rakstīt komentāru | uzrakstīt komentāru | atstāt komentāru | atstājiet komentāru | "
            "publicēt komentāru | jūsu komentārs | atbildēt | atcelt atbildi | nav komentāru | "
            "vēl nav komentāru | visi komentāri | rādīt komentārus | lasīt komentārus | skatīt komentārus | "
            "komentāri ir slēgti | komentēšana slēgta | lai komentētu, lūdzu, pieslēdzies"
        ),
        "comment-count": ("# komentārs | # komentāri | # komentāru | komentāri (#) | komentāri: # | # atbildes"),
        "comment-word": ("atbildes | ziņot"),
        "copyright-line": (
            "visas tiesības aizsargātas | visas tiesības ir aizsargātas | visas tiesības paturētas | "
            "tiesības aizsargātas | autortiesības aizsargātas | visas autortiesības aizsargātas | "
            "pārpublicēšana aizliegta | kopēšana aizliegta | pārpublicēšana bez atļaujas aizliegta"
        ),
        "policy-link": (
            "privātums | privātuma politika | privātuma paziņojums | konfidencialitāte | "
            "konfidencialitātes politika | sīkdatņu politika | sīkdatņu lietošanas noteikumi | "
            "lietošanas noteikumi | noteikumi un nosacījumi | lietošanas nosacījumi | pakalpojuma noteikumi | "
            "juridiskā informācija | juridisks paziņojums | piekļūstamības paziņojums"
        ),
        "rights-word": ("autortiesības"),
        "policy-word": (
            "personas datu aizsardzība | datu aizsardzība | personas datu apstrāde | datu privātums | "
            "noteikumi | vispārīgie noteikumi | atruna | piekļūstamība | atbildības ierobežojums"
        ),
        "related-heading": (
            "saistītie raksti | saistītās ziņas | saistītās tēmas | līdzīgi raksti | līdzīgas ziņas | lasi arī | "
            "lasiet arī | lasi vēl | skaties arī | vairāk par tēmu | iesakām izlasīt | ieteiktie raksti | "
            "tev varētu interesēt | jūs varētu interesēt | citi raksti | citas ziņas | nepalaid garām | "
            "saistītais saturs"
        ),
        "read-more": (
            "lasīt vairāk | lasīt tālāk | lasi vairāk | lasi tālāk | lasiet vairāk | vairāk informācijas | "
            "uzzināt vairāk | uzzini vairāk | uzziniet vairāk | turpināt lasīt | lasīt visu rakstu | "
            "pilns raksts | rādīt vairāk"
        ),
        "advert-label": (
            "reklāma | sponsorēts saturs | apmaksāts saturs | apmaksāta reklāma | partnera saturs | "
            "raksts turpinās pēc reklāmas | turpinājums pēc reklāmas | aizvērt reklāmu | izlaist reklāmu"
        ),
        "more-word": ("skatīt arī | skatiet arī | par šo tēmu | iesakām | lasīt | sīkāk"),
        "advert-word": ("reklāmas | sludinājums | sludinājumi | reklāmraksts"),
    },
    "ms": {
        "skip-link": (
            "langkau ke kandungan | langkau ke kandungan utama | terus ke kandungan | lompat ke kandungan | "
            "lompat ke kandungan utama | pergi ke kandungan | skip ke kandungan | langkau navigasi | "
            "terus ke kandungan utama | langkau kepada kandungan | ke kandungan utama | langkau menu"
        ),
        "menu-toggle": ("menu utama laman | buka menu utama | anda berada di | pandu arah"),
        "back-to-top": ("kembali ke bahagian atas | kembali ke atas laman | ke bahagian atas"),
        "previous-next": (
            "artikel terdahulu | artikel seterusnya | halaman seterusnya | halaman terdahulu | "
            "berita terdahulu | berita seterusnya | muka surat seterusnya"
        ),
        "page-numbers": ("terdahulu | akhir"),
        "search-box": (
            "carian | carian terperinci | cari di laman ini | hasil carian | kata kunci carian | "
            "apa yang anda cari | carian laman"
        ),
        "language-prompt": ("pilihan bahasa laman | tukar bahasa | bahasa lain-lain"),
        "print": ("cetak laman | cetakan | versi cetakan | cetak muka surat ini | versi mesra cetak"),
        "site-map": ("peta laman | peta laman web | pautan berguna | pautan pantas | pautan luar"),
        "site-section": (
            "laman utama kami | utama | halaman utama laman | kembali ke laman utama | mengenai kami | "
            "tentang laman ini | perihal | perihal kami | siapa kami di sini | maklumat perhubungan | "
            "hubungi kami di | soalan lazim | kerjaya | bilik media | maklum balas | pasukan kami | mengenai | "
            "latar belakang kami"
        ),
        "language-word": ("bahasa melayu | bahasa malaysia"),
        "donate-button": (
            "derma sekarang | beri derma | buat derma | buat sumbangan | sumbangan anda | sumbang kepada kami | "
            "sokong kami | bantu kami sekarang | hulurkan sumbangan | sokong kerja kami | sumbangan ikhlas | "
            "menderma"
        ),
        "cookie-notice": (
            "laman web ini menggunakan kuki | laman ini menggunakan kuki | laman web ini menggunakan cookies | "
            "tapak web ini menggunakan kuki | laman web kami menggunakan kuki | penggunaan kuki | "
            "laman web ini menggunakan cookie"
        ),
        "cookie-button": (
            "terima kuki | terima semua kuki | tolak semua kuki | tetapan kuki | saya faham | saya bersetuju | "
            "bersetuju | urus kuki | tetapan privasi | hanya kuki yang diperlukan | benarkan semua | faham | "
            "setuju & teruskan"
        ),
        "login": (
            "log masuk | log keluar | daftar masuk | daftar akaun | daftar keluar | log masuk / daftar | "
            "log masuk atau daftar | cipta akaun | akaun saya | akaun | lupa kata laluan | lupa kata laluan? | "
            "ingati saya | belum ada akaun? | sudah ada akaun? | log masuk ahli | terlupa kata laluan?"
        ),
        "script-notice": (
            "sila aktifkan javascript | sila dayakan javascript | pelayar anda tidak menyokong javascript | "
            "javascript telah dinyahdayakan | javascript dilumpuhkan"
        ),
        "donation-word": ("derma"),
        "newsletter-box": (
            "surat berita | langgan surat berita | langgan surat berita kami | langgan newsletter | "
            "langgan buletin | langgan buletin kami | daftar untuk surat berita kami | "
            "dapatkan surat berita kami | surat berita kami | dapatkan berita melalui e-mel | "
            "terima berita melalui e-mel | langgan newsletter kami"
        ),
        "subscribe": (
            "langgan | langgan sekarang | langganan percuma | melanggan | langgan saluran kami | "
            "langgan percuma | langgani kami | langgani"
        ),
        "share-button": (
            "kongsi | kongsikan | kongsi artikel ini | kongsi artikel | kongsi berita ini | kongsi halaman ini | "
            "kongsi di | kongsi dengan rakan | kongsikan artikel ini | kongsi di media sosial | salin pautan | "
            "pautan disalin | hantar kepada rakan | e-mel kepada rakan | kongsi melalui e-mel | "
            "kongsikan dengan rakan | kongsi pautan | perkongsian | kongsi di {} | kongsi ke {} | "
            "kongsi melalui {} | kongsi pada {} | kongsi {} | kongsikan di {} | klik untuk berkongsi di {} | "
            "kongsi dengan {} | hantar melalui {}"
        ),
        "follow": (
            "ikuti kami di laman sosial | media sosial rasmi | sertai kami | sertai saluran telegram kami | "
            "hubungi kami melalui media sosial | ikuti saluran whatsapp kami"
        ),
        "comment-button": (
            "komen | tinggalkan komen | tinggalkan ulasan | tinggalkan jawapan | tinggalkan balasan anda | "
            "tulis komen | tambah komen | hantar komen | komen anda | tiada komen | tiada ulasan | lihat komen | "
            "semua komen | komen ditutup | batal jawapan | beri komen | log masuk untuk memberi komen | "
            "jadilah yang pertama memberi komen | catat ulasan | beri ulasan"
        ),
        "comment-count": ("# komen | # ulasan | komen (#) | ulasan (#) | komen: # | # jawapan"),
        "comment-word": ("ulasan"),
        "copyright-line": (
            "hakcipta terpelihara | semua hak terpelihara | segala hak cipta terpelihara | hak cipta dipelihara"
        ),
        "policy-link": (
            "dasar privasi | polisi privasi | dasar privasi dan keselamatan | dasar keselamatan | dasar kuki | "
            "polisi kuki | terma dan syarat | terma & syarat | terma penggunaan | terma perkhidmatan | "
            "syarat-syarat penggunaan | notis privasi | notis perlindungan data peribadi | "
            "perlindungan data peribadi laman | penafian laman | notis undang-undang | maklumat undang-undang | "
            "dasar laman web | notis hak cipta | pernyataan privasi laman | akta perlindungan data peribadi"
        ),
        "policy-word": ("terma | dasar"),
        "related-heading": (
            "artikel berkaitan | berita berkaitan | topik berkaitan | kandungan berkaitan | "
            "artikel lain yang menarik | berita lain yang menarik | baca lagi | lagi berita | lagi artikel | "
            "anda mungkin juga berminat | anda mungkin berminat | disyorkan untuk anda | pautan berkaitan | "
            "lihat juga artikel | artikel disyorkan | berita-berita lain | siaran berkaitan | catatan berkaitan"
        ),
        "read-more": (
            "baca seterusnya di sini | teruskan membaca | baca selanjutnya | maklumat lanjut | "
            "ketahui lebih lanjut di sini | lihat lagi | baca penuh | artikel penuh | baca artikel penuh | "
            "klik sini | ikuti berita penuh | ketahui lanjut"
        ),
        "advert-label": (
            "kandungan tajaan | ditaja oleh | artikel bersambung selepas iklan | langkau iklan | "
            "artikel tajaan | iklankan bersama kami"
        ),
        "more-word": ("berkaitan | disyorkan | selanjutnya | seterusnya"),
        "advert-word": ("tajaan | ditaja | pengiklanan"),
    },
    "nl": {
        "skip-link": (
            "doorgaan naar inhoud | doorgaan naar de inhoud | doorgaan naar hoofdinhoud | ga naar hoofdinhoud | "
            "ga naar de hoofdinhoud | naar hoofdinhoud | naar de hoofdinhoud | direct naar inhoud | "
            "direct naar hoofdinhoud | direct naar content | ga direct naar de inhoud | "
            "ga meteen naar de inhoud | meteen naar de inhoud | meteen naar de content | spring naar inhoud | "
            "spring naar hoofdinhoud | spring naar de hoofdinhoud | overslaan naar inhoud | "
            "overslaan en naar hoofdinhoud gaan | sla navigatie over | navigatie overslaan | naar de navigatie | "
            "ga naar navigatie | ga naar menu | ga naar zoeken | ga naar footer | naar content | "
            "skip naar inhoud | naar artikel | direct naar artikelinhoud"
        ),
        "menu-toggle": (
            "menu tonen | menu verbergen | sluit menu | open het menu | sluit het menu | toon menu | "
            "verberg menu | navigatie | navigatiemenu | navigatie openen | navigatie sluiten | "
            "navigatie wisselen | toggle navigatie | kruimelpad | je bent hier | u bevindt zich hier | "
            "hier bent u | uitklapmenu | submenu openen"
        ),
        "back-to-top": (
            "naar begin pagina | ga naar boven | naar het begin van de pagina | naar de top | "
            "terug naar het begin | bovenkant pagina | naar bovenkant | scroll naar boven | "
            "begin van de pagina | terug naar top | omhoog"
        ),
        "previous-next": (
            "volgend bericht | vorig bericht | vorige bericht | volgende bericht | vorige artikel | "
            "volgende artikel | oudere berichten | nieuwere berichten | oudere artikelen | bericht navigatie | "
            "berichtnavigatie | berichten navigatie | naar volgende pagina | vorige volgende"
        ),
        "page-numbers": ("laatste pagina | eerste pagina"),
        "search-box": (
            "zoeken op deze site | zoek op deze site | zoeken op deze website | zoek op de website | "
            "doorzoek de site | doorzoek deze site | zoek op | zoek op trefwoord | zoek artikelen | zoeken in | "
            "zoekterm | zoekwoord | zoekopdracht | zoekveld | zoekbalk | zoekformulier | zoekfunctie | "
            "zoekresultaten | vul een zoekterm in | voer zoekterm in | typ om te zoeken | "
            "waar bent u naar op zoek? | waar ben je naar op zoek? | wat zoek je? | wat zoekt u? | "
            "waar zoek je naar? | open zoeken | zoeken openen | zoeken sluiten | sluit zoeken | start zoeken | "
            "uitgebreid zoeken | site doorzoeken"
        ),
        "language-prompt": (
            "kies een taal | kies uw taal | kies je taal | selecteer taal | selecteer een taal | "
            "selecteer uw taal | taal kiezen | taal selecteren | taal veranderen | verander taal | wijzig taal | "
            "andere talen | in andere talen | engelse versie | nederlandse versie | lees in het engels | "
            "deze pagina in het engels | vertaal deze pagina"
        ),
        "print": (
            "artikel afdrukken | dit artikel afdrukken | deze pagina afdrukken | pagina printen | printen | "
            "print dit artikel | print deze pagina | print pagina | print artikel | afdrukversie | "
            "afdrukvoorbeeld | printvriendelijke versie | printbare versie | afdrukken / pdf | opslaan als pdf | "
            "download pdf | pdf downloaden | bericht afdrukken"
        ),
        "site-section": (
            "homepagina | startpagina | voorpagina | hoofdpagina | terug naar home | terug naar homepage | "
            "terug naar de homepage | naar home | naar de homepage | over deze site | over deze website | "
            "wie zijn wij | wie zijn we | wie we zijn | over het project | ons team | onze missie | "
            "onze diensten | onze partners | onze geschiedenis | het bedrijf | organisatie | wat we doen | "
            "wat wij doen | contact opnemen | neem contact op | neem contact met ons op | "
            "neem contact op met ons | contacteer ons | contactgegevens | contactformulier | contact & route | "
            "contact en route | contactinformatie | werken bij | werken bij ons | pers | persberichten | "
            "perskamer | klantenservice | veelgestelde vragen | nieuws | al het nieuws | hulp | adverteren"
        ),
        "language-word": ("taal | talen | taalkeuze | taalkeuzemenu | in het engels | vertaal | taalselectie"),
        "donate-button": (
            "doneer vandaag | doneer hier | doneer online | nu doneren | ik doneer | ik wil doneren | "
            "donatie doen | doe een donatie | doe een gift | geef nu | geef een gift | steun nu | "
            "steun ons werk | steun ons nu | steun deze site | steun onze journalistiek | steun het project | "
            "steun onafhankelijke journalistiek | ondersteun ons | ondersteun ons werk | help mee | help ons | "
            "help ons mee | draag bij | word donateur | word lid | word vriend | word supporter | word sponsor | "
            "maandelijks doneren | jouw donatie | uw donatie | doneren via paypal"
        ),
        "cookie-notice": (
            "deze website maakt gebruik van cookies | deze site maakt gebruik van cookies | "
            "onze website gebruikt cookies | onze website maakt gebruik van cookies | "
            "onze site gebruikt cookies | op deze website worden cookies gebruikt | "
            "op deze site worden cookies gebruikt | wij maken gebruik van cookies | "
            "we maken gebruik van cookies | wij plaatsen cookies | deze website plaatst cookies | "
            "gebruik van cookies | cookiemelding | cookie melding | cookies op deze website | "
            "cookies op deze site | wij waarderen uw privacy | we hechten waarde aan uw privacy | "
            "wij respecteren uw privacy | wij respecteren je privacy | we respecteren je privacy | "
            "jouw privacy is belangrijk | uw privacy is belangrijk | uw privacy is belangrijk voor ons | "
            "jouw privacy is belangrijk voor ons | over cookies | "
            "wij gebruiken cookies en vergelijkbare technologieën | deze website gebruikt functionele cookies | "
            "door gebruik te maken van deze website gaat u akkoord met het gebruik van cookies"
        ),
        "cookie-button": (
            "accepteren | accepteer | accepteer alles | accepteer alle cookies | accepteer cookies | "
            "alle cookies toestaan | alles toestaan | alle accepteren | cookies toestaan | "
            "sta alle cookies toe | selectie toestaan | selectie accepteren | akkoord | akkoord en sluiten | "
            "ik ga akkoord | ik accepteer | ik accepteer alle cookies | ik ga akkoord met cookies | "
            "ik begrijp het | begrepen | ok, begrepen | weigeren | weiger | weiger alles | weiger alle cookies | "
            "weiger cookies | alle cookies weigeren | cookies weigeren | afwijzen | alles afwijzen | "
            "niet akkoord | alleen noodzakelijke cookies | alleen noodzakelijk | alleen noodzakelijke | "
            "alleen functionele cookies | alleen essentiële cookies | noodzakelijke cookies | "
            "functionele cookies | analytische cookies | cookies aanpassen | cookievoorkeuren | "
            "cookie voorkeuren | cookie-voorkeuren | cookies beheren | cookies instellen | "
            "cookie instellingen wijzigen | cookie-instellingen wijzigen | cookie-instellingen aanpassen | "
            "cookie-instellingen beheren | cookie-instellingen bekijken | cookies wijzigen | "
            "wijzig cookie-instellingen | instellingen aanpassen | instellingen beheren | instellingen opslaan | "
            "voorkeuren aanpassen | voorkeuren beheren | voorkeuren opslaan | voorkeuren bekijken | "
            "voorkeuren wijzigen | bekijk voorkeuren | beheer opties | beheer toestemming | beheer cookies | "
            "toestemming beheren | privacy-instellingen | privacy instellingen | privacyinstellingen | "
            "zelf instellen | aanpassen | keuze opslaan | opslaan en sluiten | accepteren en sluiten | "
            "accepteren en doorgaan | meer over cookies | meer informatie over cookies | "
            "lees meer over cookies | altijd actief | doorgaan zonder accepteren"
        ),
        "login": (
            "log uit | inloggen / registreren | inloggen of registreren | aanmelden / registreren | "
            "aanmelden of registreren | meld je aan | meld u aan | log in op je account | "
            "inloggen op je account | mijn profiel | mijn omgeving | mijn gegevens | jouw account | uw account | "
            "account maken | maak een account | maak een account aan | maak account aan | "
            "maak gratis account aan | registreer je | registreer nu | registreer je gratis | registreer hier | "
            "gratis registreren | afmelden bij account | wachtwoord vergeten | je wachtwoord vergeten? | "
            "uw wachtwoord vergeten? | wachtwoord resetten | wachtwoord herstellen | onthoud mij | onthoud me | "
            "ingelogd blijven | blijf ingelogd | al een account? | heb je al een account? | "
            "heeft u al een account? | nog geen account? | geen account? | al abonnee? | al lid? | "
            "nieuwe gebruiker? | ledenlogin | inloggen leden | gebruikersnaam of e-mailadres | klantenportaal"
        ),
        "script-notice": (
            "schakel javascript in | javascript inschakelen | schakel javascript in je browser in | "
            "javascript is uitgeschakeld | javascript staat uit | javascript is niet ingeschakeld | "
            "javascript is vereist | javascript vereist | deze website vereist javascript | "
            "deze site vereist javascript | deze pagina vereist javascript | "
            "deze website heeft javascript nodig | je browser ondersteunt geen javascript | "
            "uw browser ondersteunt geen javascript | uw browser is verouderd | je browser is verouderd | "
            "je gebruikt een verouderde browser | zet javascript aan | gelieve javascript in te schakelen"
        ),
        "donation-word": ("donatie | donaties | steun"),
        "consent-word": ("instellingen | voorkeuren"),
        "account-word": ("registreer | registratie | uitgelogd"),
        "newsletter-box": (
            "nieuwsbrieven | onze nieuwsbrief | de nieuwsbrief | nieuwsbrief ontvangen | nieuwsbrief aanmelden | "
            "nieuwsbrief inschrijving | nieuwsbrief inschrijven | aanmelden voor de nieuwsbrief | "
            "aanmelden voor nieuwsbrief | aanmelden voor onze nieuwsbrief | aanmelding nieuwsbrief | "
            "inschrijven voor de nieuwsbrief | inschrijven op de nieuwsbrief | inschrijven op onze nieuwsbrief | "
            "inschrijven voor onze nieuwsbrief | inschrijving nieuwsbrief | meld je aan voor de nieuwsbrief | "
            "meld je aan voor onze nieuwsbrief | meld u aan voor de nieuwsbrief | "
            "meld u aan voor onze nieuwsbrief | schrijf u in voor de nieuwsbrief | "
            "schrijf u in voor onze nieuwsbrief | schrijf je in op de nieuwsbrief | "
            "schrijf je in op onze nieuwsbrief | schrijf je nu in voor de nieuwsbrief | "
            "abonneer u op onze nieuwsbrief | abonneer je op de nieuwsbrief | abonneren op nieuwsbrief | "
            "abonneren op de nieuwsbrief | abonneren op onze nieuwsbrief | ontvang de nieuwsbrief | "
            "ontvang onze nieuwsbrief | ontvang onze gratis nieuwsbrief | gratis nieuwsbrief | "
            "e-mailnieuwsbrief | e-nieuwsbrief | mailinglijst | wekelijkse nieuwsbrief | "
            "dagelijkse nieuwsbrief | bekijk alle nieuwsbrieven | nieuwsbriefarchief | "
            "ja, ik wil de nieuwsbrief ontvangen"
        ),
        "subscribe": (
            "abonneer je | abonneer u | abonneer je nu | abonneer hier | abonneer gratis | abonneren? | "
            "nu abonneren | abonnement nemen | neem een abonnement | abonnement afsluiten | "
            "bekijk abonnementen | abonnee worden | word nu abonnee | word lid van ons kanaal | "
            "digitaal abonnement | probeer nu | proefabonnement | abonneeservice | cadeauabonnement | "
            "abonneer op ons kanaal | abonneer je op ons kanaal | schrijf je in | schrijf u in | inschrijven"
        ),
        "share-button": (
            "deel | deel dit | deel artikel | deel bericht | deel pagina | deel het artikel | deel het bericht | "
            "deel dit nieuws | deel dit verhaal | deel deze post | deel dit met je vrienden | "
            "deel met vrienden | deel via e-mail | deel via mail | deel via email | deel per e-mail | "
            "deel op sociale media | deel op social media | deel op | deel met | deel link | deel deze link | "
            "delen via | delen via e-mail | delen via mail | delen op | delen met | dit artikel delen | "
            "deze pagina delen | dit bericht delen | artikel delen | pagina delen | bericht delen | "
            "delen op sociale media | delen op social media | link delen | link kopiëren | kopieer de link | "
            "kopieer url | kopieer link naar klembord | link gekopieerd | link is gekopieerd | "
            "mail dit artikel | e-mail dit artikel | stuur door | stuur dit artikel door | doorsturen | "
            "verstuur via e-mail | mail naar een vriend | stuur naar een vriend | tip een vriend | aanbevelen | "
            "beveel aan | tweet dit | zegt het voort | vertel het verder | delen op {} | deel op {} | "
            "delen via {} | deel via {} | delen met {} | deel dit op {} | deel dit via {} | "
            "deel dit artikel op {} | deel dit artikel via {} | deel dit bericht op {} | "
            "deel deze pagina op {} | klik om te delen op {} | klik om te delen met {} | plaats op {} | "
            "verstuur via {} | stuur via {} | dit artikel delen op {} | deel artikel op {} | {} delen"
        ),
        "follow": (
            "volg ons op facebook | volg ons op twitter | volg ons op instagram | volg ons op x | "
            "volg ons op linkedin | volg ons op youtube | volg ons op whatsapp | volg ons op google nieuws | "
            "volg ons op social media | volg ons op sociale media | volg ons ook op | volg onze | vind ons op | "
            "vind ons op facebook | sociale media | sociale netwerken | onze social media | onze sociale media | "
            "blijf in contact | blijf verbonden | kom in contact | bezoek ons op | like ons op facebook | "
            "volg deze auteur | volg auteur | volg dit onderwerp"
        ),
        "comment-button": (
            "reacties | reactie | reageer hier | reageer nu | reageer als eerste | wees de eerste die reageert | "
            "wees de eerste om te reageren | geef je reactie | geef uw reactie | geef jouw reactie | "
            "laat een reactie achter reactie annuleren | geef een reactie reactie annuleren | "
            "geef een antwoord | laat een antwoord achter | geef een reactie antwoord annuleren | "
            "laat je reactie achter | laat een bericht achter | laat een opmerking achter | plaats reactie | "
            "plaats je reactie | plaats uw reactie | plaats een opmerking | schrijf een reactie | "
            "schrijf een opmerking | schrijf je reactie | reactie toevoegen | reactie geven | "
            "reactie schrijven | reactie versturen | reactie plaatsen op dit artikel | voeg een reactie toe | "
            "voeg reactie toe | nieuwe reactie toevoegen | nieuwe reactie | je reactie | jouw reactie | "
            "uw reactie | praat mee | praat mee over dit artikel | doe mee aan de discussie | discussieer mee | "
            "beantwoorden | antwoord annuleren | reageer op dit bericht | reageer op deze reactie | "
            "nog geen reacties | er zijn nog geen reacties | er zijn geen reacties | reacties gesloten | "
            "reacties zijn gesloten | reacties zijn uitgeschakeld | reageren niet mogelijk | "
            "reageren is niet meer mogelijk | bekijk reacties | bekijk alle reacties | toon reacties | "
            "toon alle reacties | lees reacties | lees de reacties | alle reacties | verberg reacties | "
            "laad meer reacties | meer reacties | laatste reacties | nieuwste reacties | log in om te reageren | "
            "inloggen om te reageren | meld misbruik | rapporteer | rapporteer reactie | lezersreacties"
        ),
        "comment-count": (
            "# reactie | # reacties | reacties (#) | reactie (#) | reacties: # | # opmerking | # opmerkingen | "
            "# antwoorden | bekijk # reacties | bekijk alle # reacties"
        ),
        "follow-word": ("volg | volgen"),
        "comment-word": ("opmerkingen"),
        "copyright-line": (
            "alle rechten zijn voorbehouden | rechten voorbehouden | "
            "niets uit deze uitgave mag worden verveelvoudigd | overname zonder toestemming verboden | "
            "overname niet toegestaan | auteursrecht voorbehouden | auteursrechten voorbehouden | "
            "copyright alle rechten voorbehouden | sommige rechten voorbehouden | "
            "alle auteursrechten voorbehouden | overname van artikelen is niet toegestaan"
        ),
        "policy-link": (
            "privacy en cookies | privacy & cookiebeleid | privacy- en cookiebeleid | "
            "privacy- en cookieverklaring | privacy- en cookiestatement | privacy en cookiebeleid | "
            "privacy en cookieverklaring | privacy en voorwaarden | privacy policy en cookies | privacy-beleid | "
            "privacy-verklaring | privacy beleid | privacy verklaring | privacystatement | privacyvoorwaarden | "
            "privacybeleid en cookies | ons privacybeleid | onze privacyverklaring | lees ons privacybeleid | "
            "avg | cookie beleid | cookie-beleid | cookiestatement | cookie-verklaring | gebruikersvoorwaarden | "
            "voorwaarden en privacy | voorwaarden & privacy | algemene gebruiksvoorwaarden | "
            "algemene voorwaarden & privacy | algemene voorwaarden en privacy | leveringsvoorwaarden | "
            "servicevoorwaarden | abonnementsvoorwaarden | juridische informatie | juridische kennisgeving | "
            "juridische mededeling | wettelijke vermeldingen | wettelijke informatie | disclaimer en privacy | "
            "colofon & privacy | klachtenregeling | auteursrecht en disclaimer | proclaimer"
        ),
        "rights-word": ("auteursrecht | auteursrechten"),
        "policy-word": (
            "gegevensbescherming | bescherming persoonsgegevens | persoonsgegevens | voorwaarden | colofon | "
            "huisregels | spelregels | toegankelijkheid | klachten | aansprakelijkheid | verantwoording"
        ),
        "related-heading": (
            "gerelateerd artikel | gerelateerde artikels | gerelateerd nieuws | gerelateerde inhoud | "
            "gerelateerde onderwerpen | gerelateerde content | gerelateerde pagina's | gerelateerde links | "
            "verwante artikelen | verwante artikels | verwante berichten | verwante onderwerpen | "
            "verwant nieuws | soortgelijke artikelen | vergelijkbare artikelen | vergelijkbare berichten | "
            "aanbevolen artikelen | aanbevolen voor jou | aanbevolen voor u | onze aanbevelingen | "
            "onze aanraders | lees ook dit | lees verder over | lees meer over | lees meer over dit onderwerp | "
            "ook interessant | ook interessant voor jou | misschien ook interessant | dit is ook interessant | "
            "dit vind je misschien ook leuk | dit vindt u misschien ook interessant | "
            "misschien vind je dit ook interessant | misschien vindt u dit ook interessant | "
            "misschien ook iets voor jou | anderen lazen ook | anderen bekeken ook | kijk ook | "
            "andere artikelen | andere artikels | andere berichten | meer artikelen | meer berichten | "
            "meer over dit thema | meer van deze auteur | meer uit deze categorie | meer in deze categorie | "
            "meer op deze site | meer nieuws over dit onderwerp | over hetzelfde onderwerp | "
            "in dezelfde categorie | van dezelfde auteur | verder lezen over | niet missen | mis het niet | "
            "tips voor jou"
        ),
        "read-more": (
            "lees alles | lees hier meer | lees hier verder | lees het hele artikel | "
            "lees het volledige artikel | lees volledig artikel | lees het volledige bericht | "
            "lees het hele verhaal | lees het hele bericht | lees artikel | lees bericht | lees dit artikel | "
            "lees nu | lees de rest | naar het artikel | ga naar artikel | ga naar het artikel | "
            "bekijk artikel | bekijk het artikel | bekijk bericht | bekijk meer | bekijk details | meer info | "
            "meer details | meer weten | meer weten? | meer hierover | meer over dit artikel | ontdek meer | "
            "kom meer te weten | klik hier | klik hier voor meer informatie | klik hier om verder te lezen | "
            "volledig artikel | hele artikel | toon alles | lees hele artikel"
        ),
        "advert-label": (
            "advertentie overslaan | advertentie sluiten | reclame overslaan | gesponsorde inhoud | "
            "gesponsorde content | gesponsord artikel | gesponsord bericht | gesponsord door | "
            "betaalde content | betaalde advertentie | betaalde samenwerking | in samenwerking met | "
            "ingezonden mededeling | verder lezen na de advertentie | lees verder na de advertentie | "
            "lees verder onder de advertentie | tekst gaat verder onder de advertentie | "
            "het artikel gaat verder onder de advertentie | artikel gaat verder na de advertentie | "
            "adblocker gedetecteerd | zet je adblocker uit | schakel je adblocker uit"
        ),
        "more-word": (
            "gerelateerd | aanbevolen | aanraders | aanbevelingen | zie ook | meer over | over dit onderwerp | "
            "suggesties | lees | bekijk | ontdek | verder"
        ),
        "advert-word": ("reclame | partnerbijdrage | partnercontent"),
    },
    "no": {
        "skip-link": (
            "hopp til innhold | hopp til innholdet | hopp til hovedinnholdet | hopp rett til innhold | "
            "gå til innhold | gå til innholdet | gå til hovedinnholdet | gå direkte til innhold | "
            "gå rett til innhold | hopp over navigasjon | hopp til navigasjon | gå til navigasjon | "
            "hopp til meny | gå til meny | gå til søk | hopp til søk | til hovedinnhold | til innhold | "
            "til innholdet | hopp til bunn"
        ),
        "menu-toggle": (
            "åpne meny | lukk meny | åpne menyen | lukk menyen | vis meny | skjul meny | navigasjon | "
            "hovednavigasjon | du er her | brødsmulesti | vis/skjul meny | veksle navigasjon"
        ),
        "back-to-top": ("til toppen av siden | tilbake til toppen | gå til toppen | til topps | øverst på siden"),
        "previous-next": (
            "forrige artikkel | neste artikkel | neste side | forrige innlegg | neste innlegg | eldre innlegg | "
            "nyere innlegg | innleggsnavigasjon | forrige sak | neste sak"
        ),
        "page-numbers": ("neste | forrige | fremover | tilbake | siste | første | siste side | første side"),
        "search-box": (
            "søk på nettstedet | søk på siden | søk etter | søk her | søkeord | søkefelt | søkeresultat | "
            "søkeresultater | avansert søk | hva leter du etter? | hva søker du etter? | åpne søk | lukk søk | "
            "skriv inn søkeord | søk i arkivet | nettstedssøk"
        ),
        "language-prompt": (
            "velg ditt språk | bytt språk | endre språk | andre språk | på andre språk | engelsk versjon | "
            "norsk versjon | les på engelsk"
        ),
        "print": (
            "skriv ut siden | skriv ut artikkel | skriv ut artikkelen | skriv ut denne siden | "
            "utskriftsversjon | utskriftsvennlig versjon | utskriftsvennlig | last ned pdf | lagre som pdf | "
            "skriv ut saken"
        ),
        "site-map": ("nettstedskart | områdekart | nyttige lenker | snarveier | hurtiglenker"),
        "site-section": (
            "hjem | forside | forsiden | startside | til forsiden | tilbake til forsiden | gå til forsiden | "
            "om nettstedet | om prosjektet | hvem er vi | hvem vi er | vår historie | våre tjenester | "
            "kontakt oss | ta kontakt | ta kontakt med oss | kontaktinformasjon | kontaktskjema | "
            "skriv til oss | finn oss | ledige stillinger | jobb hos oss | for presse | kundeservice | hjelp | "
            "ofte stilte spørsmål | spørsmål og svar om nettstedet | alle nyheter | redaksjonen | annonsere | "
            "tips oss"
        ),
        "language-word": ("på engelsk | språkvalg | oversett"),
        "donate-button": (
            "doner | doner nå | gi en gave | gi en gave nå | gi gave | støtt oss | støtt vårt arbeid | "
            "støtt arbeidet vårt | støtt oss nå | hjelp oss | bli fast giver | bli giver | bli støttemedlem | "
            "gi et bidrag | vipps oss"
        ),
        "cookie-notice": (
            "vi bruker cookies | vi bruker informasjonskapsler (cookies) | "
            "dette nettstedet bruker informasjonskapsler | dette nettstedet bruker cookies | "
            "denne nettsiden bruker informasjonskapsler | denne nettsiden bruker cookies | "
            "denne siden bruker informasjonskapsler | denne siden bruker cookies | "
            "nettstedet bruker informasjonskapsler | nettsiden bruker informasjonskapsler | "
            "våre nettsider bruker informasjonskapsler | vårt nettsted bruker informasjonskapsler | "
            "vi benytter informasjonskapsler | vi benytter cookies | bruk av informasjonskapsler | "
            "informasjonskapsler | vi tar ditt personvern på alvor | vi respekterer ditt personvern | "
            "ditt personvern er viktig for oss | vi bryr oss om ditt personvern | "
            "ved å bruke nettstedet godtar du bruk av informasjonskapsler"
        ),
        "cookie-button": (
            "godta | godta alle informasjonskapsler | godta alle cookies | godta cookies | godta valgte | "
            "godta nødvendige | aksepter | aksepter alle | aksepter alle informasjonskapsler | "
            "aksepter cookies | tillat alle | tillat alle cookies | tillat valgte | jeg godtar | "
            "jeg aksepterer | jeg forstår | jeg samtykker | avvis | avvis alle | avslå | avslå alle | "
            "bare nødvendige | kun nødvendige | kun nødvendige informasjonskapsler | kun nødvendige cookies | "
            "nødvendige informasjonskapsler | nødvendige cookies | innstillinger for informasjonskapsler | "
            "cookie-innstillinger | personverninnstillinger | endre innstillinger | tilpass | "
            "tilpass innstillinger | administrer informasjonskapsler | administrer samtykke | "
            "lagre innstillinger | lagre valg | les mer om informasjonskapsler | mer om informasjonskapsler | "
            "les mer om cookies | administrer innstillinger"
        ),
        "login": (
            "logg inn her | logg ut | innlogging | pålogging | registrer deg | opprett konto | "
            "opprett en konto | opprett bruker | lag konto | ny bruker | min side | min konto | brukerkonto | "
            "glemt passord | glemt passord? | glemt passordet? | husk meg | hold meg innlogget | "
            "har du ikke konto? | har du allerede konto? | har du allerede en konto? | "
            "logg inn / registrer deg | logg inn eller registrer deg | logg på"
        ),
        "script-notice": (
            "aktiver javascript | vennligst aktiver javascript | javascript er slått av | "
            "javascript er deaktivert | javascript er ikke aktivert | nettleseren din støtter ikke javascript | "
            "nettleseren din er utdatert | javascript kreves | du bruker en utdatert nettleser | "
            "denne siden krever javascript"
        ),
        "donation-word": ("donasjon"),
        "consent-word": ("innstillinger"),
        "account-word": ("registrer"),
        "newsletter-box": (
            "abonner på nyhetsbrev | abonner på nyhetsbrevet | abonner på vårt nyhetsbrev | "
            "abonner på nyhetsbrevet vårt | meld deg på nyhetsbrev | meld deg på nyhetsbrevet | "
            "meld deg på vårt nyhetsbrev | meld deg på nyhetsbrevet vårt | påmelding til nyhetsbrev | "
            "påmelding nyhetsbrev | få nyhetsbrev | motta nyhetsbrev | motta vårt nyhetsbrev | "
            "nyhetsbrev på e-post | få nyheter på e-post | registrer deg for nyhetsbrevet | "
            "ja, jeg vil ha nyhetsbrev | avmeld nyhetsbrev | epostliste | e-postliste"
        ),
        "subscribe": (
            "abonner nå | abonnementer | bli abonnent | bestill abonnement | kjøp abonnement | "
            "abonner på kanalen | abonner på kanalen vår | digitalt abonnement | for abonnenter | kundesenter"
        ),
        "share-button": (
            "del artikkel | del artikkelen | del denne artikkelen | del saken | del siden | del denne siden | "
            "del innlegg | del med venner | del med en venn | del via | del på e-post | del via e-post | "
            "del på | del på sosiale medier | del i sosiale medier | del lenke | kopier lenke | kopier lenken | "
            "lenke kopiert | lenken er kopiert | tips en venn | tips noen | send til en venn | send på e-post | "
            "send via e-post | send lenke | anbefal | anbefal til en venn | tvitre | dele | del på {} | "
            "del via {} | del med {} | del i {} | dele på {} | del artikkelen på {} | "
            "del denne artikkelen på {} | del saken på {} | klikk for å dele på {} | klikk for å dele via {} | "
            "publiser på {} | del siden på {}"
        ),
        "follow": (
            "følg oss på | følg oss på facebook | følg oss på instagram | følg oss på sosiale medier | "
            "følg oss i sosiale medier | sosiale medier | våre sosiale medier | lik oss på facebook | "
            "finn oss på | du finner oss på | bli med oss | hold kontakten | besøk oss på facebook | "
            "følg forfatteren"
        ),
        "comment-button": (
            "kommenter | kommenter artikkelen | kommenter saken | legg igjen en kommentar | "
            "legg igjen kommentar | legg igjen en kommentar avbryt svar | legg til kommentar | "
            "legg til en kommentar | legg inn kommentar | legg inn en kommentar | legg igjen et svar | "
            "publiser kommentar | send kommentar | svar på kommentar | ingen kommentarer | "
            "ingen kommentarer ennå | ingen kommentarer enda | bli den første til å kommentere | "
            "kommentarer er stengt | kommentarfeltet er stengt | kommentarer er slått av | kommentarfelt | "
            "vis kommentarer | vis alle kommentarer | les kommentarer | se kommentarer | alle kommentarer | "
            "flere kommentarer | siste kommentarer | delta i debatten | bli med i diskusjonen | rapporter | "
            "logg inn for å kommentere | du må være innlogget for å kommentere | si din mening"
        ),
        "comment-count": ("vis # kommentarer"),
        "follow-word": ("følg"),
        "comment-word": ("diskusjon"),
        "copyright-line": (
            "alle rettigheter forbeholdt | alle rettigheter er forbeholdt | alle rettigheter reservert | "
            "med enerett | kopiering forbudt | ettertrykk forbudt | alt innhold er opphavsrettslig beskyttet | "
            "innholdet er opphavsrettslig beskyttet | kopiering ikke tillatt | vernet etter åndsverkloven | "
            "ettertrykk ikke tillatt"
        ),
        "policy-link": (
            "personvern og informasjonskapsler | personvern og cookies | personvern & cookies | "
            "personvern og vilkår | personvernpolicy | personvernserklæring | personverninformasjon | "
            "informasjonskapsler og personvern | cookie-erklæring | om informasjonskapsler | "
            "retningslinjer for informasjonskapsler | brukervilkår | bruksvilkår | vilkår for bruk | "
            "vilkår og betingelser | vilkår og personvern | salgsbetingelser | kjøpsvilkår | kjøpsbetingelser | "
            "abonnementsvilkår | tjenestevilkår | juridisk informasjon | juridisk merknad | ansvarlig redaktør | "
            "redaktøransvar | åpenhetsloven | kommentarregler | opphavsrett og vilkår"
        ),
        "rights-word": ("opphavsrett | opphavsrettsbeskyttet"),
        "policy-word": (
            "personopplysninger | behandling av personopplysninger | vilkår | betingelser | generelle vilkår | "
            "ansvarsfraskrivelse | tilgjengelighet"
        ),
        "related-heading": (
            "relaterte saker | relaterte nyheter | relaterte innlegg | relatert innhold | relaterte emner | "
            "relaterte temaer | relaterte sider | lignende artikler | lignende saker | lignende innlegg | "
            "les videre om | mer om | mer om saken | mer om temaet | mer om emnet | flere artikler | "
            "flere saker | flere nyheter | andre artikler | andre saker | andre leste også | "
            "anbefalte artikler | anbefalte saker | anbefalt for deg | vi anbefaler | du liker kanskje også | "
            "du vil kanskje også like | kanskje du også liker | dette er kanskje interessant | "
            "ikke gå glipp av | i samme kategori | mer fra forfatteren"
        ),
        "read-more": (
            "les mer her | les videre | les hele | les hele saken | les hele artikkelen | les artikkelen | "
            "les saken | les artikkel | fortsett å lese | mer informasjon | flere detaljer | finn ut mer | "
            "lær mer | vis mer om saken | til artikkelen | klikk her | gå til artikkelen | se hele saken | "
            "få vite mer"
        ),
        "advert-label": (
            "sponset innhold | sponset artikkel | betalt innhold | betalt annonse | betalt innlegg | "
            "i samarbeid med | artikkelen fortsetter under annonsen | saken fortsetter under annonsen | "
            "artikkelen fortsetter etter annonsen | saken fortsetter etter annonsen | hopp over annonse | "
            "lukk annonse"
        ),
        "more-word": ("relatert | relaterte | se også | anbefalt | samme tema | les | fortsett"),
        "advert-word": ("sponset | annonsørinnhold | annonsebilag"),
    },
    "pl": {
        "skip-link": (
            "przejdź do zawartości strony | przejdź do treści strony | przejdź do głównej zawartości | "
            "przejdź do zawartości głównej | przejdź do głównej części strony | przejdź do nawigacji | "
            "przejdź do głównej nawigacji | przejdź do menu głównego | przejdź do wyszukiwarki | "
            "przejdź do wyszukiwania | przejdź do stopki | przejdź do artykułu | przejdź do kontaktu | "
            "przejdź bezpośrednio do treści | przeskocz do zawartości | przeskocz do głównej treści | "
            "przeskocz do menu | przeskocz nawigację | pomiń nawigację | pomiń menu | "
            "pomiń i przejdź do treści | idź do treści | idź do menu | skocz do treści | skocz do zawartości | "
            "skocz do głównej treści | skok do treści | do treści"
        ),
        "menu-toggle": (
            "menu strony | menu nawigacyjne | nawigacja | nawigacja główna | główna nawigacja | pokaż menu | "
            "ukryj menu | rozwiń menu | zwiń menu | przełącz nawigację | przełącz menu | tu jesteś | "
            "znajdujesz się tutaj | okruszki | ścieżka nawigacji | menu górne | menu boczne | podmenu | "
            "rozwiń podmenu | menu użytkownika | główne menu"
        ),
        "back-to-top": (
            "do góry strony | powrót na górę | powrót na górę strony | wróć na górę | wróć na górę strony | "
            "na górę | na początek | na początek strony | powrót na początek | początek strony | "
            "przewiń do góry | idź do góry | w górę | przejdź na górę strony"
        ),
        "previous-next": (
            "poprzednia wiadomość | następna wiadomość | poprzednia aktualność | następna aktualność | "
            "kolejny artykuł | kolejny wpis | kolejna strona | starsze posty | nowsze posty | starsze wpisy | "
            "nowsze wpisy | starszy post | nowszy post | poprzedni post | następny post | nawigacja wpisu | "
            "nawigacja po wpisach | zobacz wpisy | poprzednia następna | poprzedni następny"
        ),
        "page-numbers": (
            "następna | poprzednia | następne | poprzednie | kolejna | kolejne | dalej | wstecz | "
            "ostatnia strona | pierwsza strona | ostatnia"
        ),
        "search-box": (
            "szukaj w serwisie | szukaj na stronie | szukaj na tej stronie | szukaj w portalu | "
            "szukaj artykułów | szukanie | szukane słowo | szukana fraza | wyszukaj na stronie | "
            "wyszukaj w serwisie | wyszukiwanie | formularz wyszukiwania | pole wyszukiwania | "
            "otwórz wyszukiwarkę | zamknij wyszukiwarkę | pokaż wyszukiwarkę | otwórz wyszukiwanie | "
            "czego szukasz? | wpisz szukaną frazę | wpisz czego szukasz | wpisz szukane słowo | wpisz frazę | "
            "słowo kluczowe | wyniki wyszukiwania | zaawansowane wyszukiwanie | znajdź | przeszukaj | "
            "przeszukaj stronę | fraza"
        ),
        "language-prompt": (
            "wybierz swój język | wybór języka | wybór wersji językowej | wersja językowa | wersje językowe | "
            "zmiana języka | zmień wersję językową | inne języki | w innych językach | wersja polska | "
            "wersja w języku angielskim | czytaj po angielsku | język strony | przełącznik języka | "
            "przetłumacz stronę | dostępne języki"
        ),
        "print": (
            "drukuj artykuł | drukuj tę stronę | drukuj treść | drukuj dokument | drukuj wiadomość | wydrukuj | "
            "wydrukuj stronę | wydrukuj artykuł | wydrukuj tę stronę | druk | wydruk | drukowanie | "
            "wersja drukowana | wersja do wydruku | wersja dla drukarki | podgląd wydruku | drukuj / pdf | "
            "drukuj pdf | pobierz pdf | zapisz jako pdf | zapisz do pdf | generuj pdf | drukuj i udostępnij"
        ),
        "site-section": (
            "strona startowa | strona domowa | powrót do strony głównej | powrót na stronę główną | "
            "wróć na stronę główną | wróć do strony głównej | przejdź do strony głównej | na stronę główną | "
            "o serwisie | o stronie | o portalu | o projekcie | o firmie | o nas i kontakt | kim jesteśmy | "
            "co robimy | nasz zespół | nasza historia | nasza misja | nasi partnerzy | nasza oferta | "
            "nasze usługi | zespół | redakcja | kontakt z nami | skontaktuj się | skontaktuj się z nami | "
            "napisz do nas | dane kontaktowe | formularz kontaktowy | kontakt i dojazd | jak do nas trafić | "
            "jak dojechać | praca | kariera | oferty pracy | biuro prasowe | dla mediów | dla prasy | "
            "obsługa klienta | pomoc | centrum pomocy | najczęściej zadawane pytania | aktualności | "
            "wszystkie aktualności | wiadomości | reklama w serwisie"
        ),
        "language-word": ("język | języki | po angielsku | w języku angielskim | przetłumacz"),
        "donate-button": (
            "wesprzyj | wesprzyj teraz | wesprzyj naszą pracę | wesprzyj nas teraz | wesprzyj projekt | "
            "wesprzyj redakcję | wesprzyj nasze działania | wesprzyj serwis | "
            "wesprzyj niezależne dziennikarstwo | wspieraj nas | wspomóż nas | wpłać | wpłać teraz | "
            "wpłać darowiznę teraz | przekaż datek | przekaż darowiznę teraz | przekaż 1,5% | "
            "przekaż 1,5% podatku | przekaż 1% | dokonaj wpłaty | dorzuć się | dołóż się | pomóż nam | "
            "pomóż teraz | zostań darczyńcą | zostań patronem | zostań wspierającym | złóż darowiznę | "
            "postaw kawę | postaw nam kawę"
        ),
        "cookie-notice": (
            "ta strona używa cookies | ta strona używa cookie | ta strona wykorzystuje pliki cookie | "
            "ta strona wykorzystuje pliki cookies | ta strona wykorzystuje ciasteczka | "
            "ta strona korzysta z ciasteczek | ta strona korzysta z plików cookies | "
            "ta strona stosuje pliki cookie | ta witryna używa plików cookie | "
            "ta witryna korzysta z plików cookie | ta witryna wykorzystuje pliki cookie | strona używa cookies | "
            "strona korzysta z plików cookies | strona korzysta z plików cookie | "
            "strona wykorzystuje pliki cookies | nasza strona używa plików cookie | "
            "nasza strona korzysta z plików cookies | nasza strona wykorzystuje pliki cookies | "
            "nasz serwis wykorzystuje pliki cookies | nasz serwis korzysta z plików cookies | "
            "serwis wykorzystuje pliki cookies | serwis korzysta z plików cookies | "
            "ten serwis wykorzystuje pliki cookies | ten serwis używa cookies | "
            "w naszym serwisie używamy plików cookies | używamy plików cookie | używamy plików cookies | "
            "używamy cookies | używamy ciasteczek | korzystamy z plików cookie | korzystamy z plików cookies | "
            "korzystamy z ciasteczek | wykorzystujemy pliki cookie | wykorzystujemy pliki cookies | "
            "stosujemy pliki cookies | my i nasi partnerzy używamy plików cookie | szanujemy twoją prywatność | "
            "szanujemy państwa prywatność | cenimy twoją prywatność | cenimy prywatność użytkowników | "
            "dbamy o twoją prywatność | twoja prywatność jest dla nas ważna | informacja o cookies | "
            "informacja o plikach cookies | informacja o plikach cookie | pliki cookies | o plikach cookie | "
            "używanie plików cookie"
        ),
        "cookie-button": (
            "akceptuję wszystkie | akceptuję cookies | akceptuję pliki cookies | akceptuję i zamykam | "
            "akceptuję wszystko | akceptuj i zamknij | akceptuj wszystko | akceptuj cookies | "
            "akceptuj pliki cookie | akceptuj wszystkie pliki cookie | akceptuj wybrane | akceptuj niezbędne | "
            "zaakceptuj | zaakceptuj wszystko | zaakceptuj wszystkie pliki cookie | zaakceptuj i zamknij | "
            "zaakceptuj wybrane | zezwól na wszystkie | zezwól na wszystkie pliki cookie | zezwól na wybór | "
            "zezwalaj na wszystkie | zgoda na wszystkie | wyrażam zgodę | nie zgadzam się | nie wyrażam zgody | "
            "przejdź do serwisu | przejdź do serwisu i zamknij | rozumiem | ok, rozumiem | odmów | odrzucam | "
            "odrzucam wszystkie | odrzuć wszystko | odrzuć pliki cookie | odrzuć cookies | odrzuć opcjonalne | "
            "odrzuć wszystkie pliki cookie | tylko niezbędne | tylko niezbędne cookies | "
            "tylko niezbędne pliki cookie | tylko wymagane | używaj tylko niezbędnych plików cookie | "
            "niezbędne pliki cookie | niezbędne cookies | dostosuj | dostosuj zgody | dostosuj ustawienia | "
            "ustawienia cookie | ustawienia plików cookies | ustawienia prywatności | ustawienia zaawansowane | "
            "zmień ustawienia | zmień ustawienia cookies | zmień ustawienia prywatności | zarządzaj cookies | "
            "zarządzaj plikami cookie | zarządzaj plikami cookies | zarządzaj ustawieniami | zarządzaj zgodą | "
            "zarządzaj zgodami | zarządzaj zgodami plików cookie | zarządzaj opcjami | zarządzanie cookies | "
            "zarządzanie plikami cookies | preferencje cookies | preferencje plików cookie | "
            "zobacz preferencje | zapisz preferencje | zapisz ustawienia | zapisz i zamknij | zapisz wybór | "
            "zapisz moje wybory | potwierdź mój wybór | zawsze aktywne | więcej o cookies | "
            "więcej informacji o cookies | dowiedz się więcej o cookies | funkcjonalne pliki cookie | "
            "kontynuuj bez akceptacji"
        ),
        "login": (
            "logowanie i rejestracja | logowanie / rejestracja | zaloguj / zarejestruj | "
            "zaloguj się / zarejestruj się | zaloguj się lub zarejestruj | zaloguj się lub załóż konto | "
            "zaloguj się na konto | zaloguj się do konta | zaloguj się, aby kontynuować | "
            "zaloguj przez facebook | zaloguj przez google | zarejestruj | zarejestruj się za darmo | "
            "zarejestruj konto | rejestracja | rejestruj | utwórz konto | utwórz nowe konto | stwórz konto | "
            "załóż konto za darmo | załóż nowe konto | twoje konto | moje konto / zaloguj | mój profil | "
            "panel klienta | panel użytkownika | strefa klienta | strefa użytkownika | wyloguj się | "
            "zapomniałeś hasła? | zapomniałem hasła | zapomniałeś hasło? | zapomniane hasło | "
            "nie pamiętasz hasła? | odzyskaj hasło | odzyskiwanie hasła | zresetuj hasło | przypomnij hasło | "
            "zapamiętaj mnie | nie wylogowuj mnie | masz już konto? | masz konto? | nie masz konta? | "
            "nie masz jeszcze konta? | jesteś nowy? | nazwa użytkownika lub e-mail | dołącz do nas"
        ),
        "script-notice": (
            "włącz javascript | proszę włączyć javascript | włącz obsługę javascript | "
            "włącz obsługę javascript w przeglądarce | javascript jest wyłączony | javascript wyłączony | "
            "obsługa javascript jest wyłączona | do działania strony wymagany jest javascript | "
            "ta strona wymaga javascript | ta strona wymaga włączonej obsługi javascript | "
            "strona wymaga javascript | wymagany javascript | twoja przeglądarka nie obsługuje javascript | "
            "twoja przeglądarka jest nieaktualna | twoja przeglądarka nie jest obsługiwana | "
            "używasz przestarzałej przeglądarki | aby korzystać ze strony, włącz javascript"
        ),
        "donation-word": ("wspieraj | dotacja | darowizna | darowizny | pomóż | pomagam | jak pomóc | zrzutka"),
        "consent-word": ("zgoda | odmowa | niezbędne | ustawienia | preferencje"),
        "account-word": ("konto"),
        "newsletter-box": (
            "nasz newsletter | newslettery | nasze newslettery | zapisz się do naszego newslettera | "
            "zapisz się na nasz newsletter | zapisz się do newslettera już dziś | "
            "zapisz się do listy mailingowej | zapisz się na listę mailingową | "
            "zapisz się na nasze newslettery | zapisy do newslettera | zapisz do newslettera | "
            "zapisz na newsletter | subskrybuj newsletter | subskrybuj nasz newsletter | "
            "subskrypcja newslettera | zamów newsletter | zamów nasz newsletter | zaprenumeruj newsletter | "
            "dołącz do newslettera | dołącz do naszego newslettera | otrzymuj newsletter | "
            "otrzymuj nasz newsletter | otrzymuj najnowsze informacje | odbieraj newsletter | biuletyn | "
            "biuletyn informacyjny | biuletyn e-mail | lista mailingowa | bezpłatny newsletter | "
            "archiwum newslettera | rejestracja do newslettera | wypisz się z newslettera"
        ),
        "subscribe": (
            "subskrybuj teraz | subskrybuj nasz kanał | subskrybuj kanał | subskrypcja | subskrypcje | "
            "zasubskrybuj | zasubskrybuj nasz kanał | zamów prenumeratę | kup prenumeratę | kup dostęp | "
            "kup subskrypcję | wykup dostęp | wykup prenumeratę | prenumeruj | prenumerata cyfrowa | "
            "zapisz się | zapisz się teraz | zostań subskrybentem | dla subskrybentów | dostęp premium"
        ),
        "share-button": (
            "udostępnij artykuł | udostępnij ten artykuł | udostępnij stronę | udostępnij tę stronę | "
            "udostępnij wpis | udostępnij post | udostępnij link | udostępnij treść | udostępnij na | "
            "udostępnij przez | udostępnij w mediach społecznościowych | "
            "udostępnij w serwisach społecznościowych | udostępnij znajomym | udostępnij przez e-mail | "
            "udostępnij mailem | udostępnienie | udostępnianie | podziel się artykułem | "
            "podziel się tym artykułem | podziel się wpisem | podziel się linkiem | podziel się z innymi | "
            "podziel się ze znajomymi | podziel się na | podziel się informacją | kopiuj adres | kopiuj url | "
            "skopiuj adres | skopiuj | skopiowano | skopiowano link | link skopiowany | "
            "skopiuj link do schowka | wyślij e-mailem | wyślij mailem | wyślij znajomemu | "
            "wyślij do znajomego | wyślij link | wyślij artykuł | poleć | poleć znajomemu | poleć artykuł | "
            "poleć stronę | poleć innym | tweetnij | tweetuj | przekaż dalej | prześlij dalej | "
            "udostępnij na {} | udostępnij na {}u | udostępnij przez {} | udostępnij w {} | "
            "udostępnij poprzez {} | udostępnij ten artykuł na {} | udostępnij artykuł na {} | "
            "podziel się na {} | podziel się na {}u | podziel się przez {} | kliknij, aby udostępnić na {} | "
            "kliknij, aby udostępnić na {}u | opublikuj na {} | wyślij przez {} | udostępnij {} | "
            "udostępnij na platformie {} | udostępnij w serwisie {}"
        ),
        "follow": (
            "obserwuj nas na | obserwuj nas w | obserwuj nas na facebooku | obserwuj nas na instagramie | "
            "obserwuj nas w google news | obserwuj nas w wiadomościach google | śledź nas na | "
            "śledź nas na facebooku | śledź nas w mediach społecznościowych | znajdź nas | "
            "znajdź nas na facebooku | polub nas na facebooku | polub nas | dołącz do nas na facebooku | "
            "dołącz do nas na | media społecznościowe | nasze media społecznościowe | nasze social media | "
            "jesteśmy na | jesteśmy w mediach społecznościowych | bądź z nami w kontakcie | "
            "odwiedź nas na facebooku | odwiedź nas na | zaobserwuj nas | obserwuj autora | bądźmy w kontakcie"
        ),
        "comment-button": (
            "komentarze | komentarz | komentuj | komentarze użytkowników | komentarze czytelników | "
            "skomentuj artykuł | skomentuj ten artykuł | dodaj swój komentarz | dodaj nowy komentarz | "
            "dodaj opinię | dodaj odpowiedź | dodaj komentarz anuluj pisanie odpowiedzi | "
            "dodaj komentarz anuluj odpowiedź | napisz swój komentarz | napisz odpowiedź | "
            "zostaw komentarz anuluj | zostaw odpowiedź | zostaw swój komentarz | opublikuj komentarz | "
            "prześlij komentarz | wyślij komentarz | wpisz komentarz | twój komentarz | wyraź swoją opinię | "
            "twoja opinia | odpowiedz | odpowiedz na ten komentarz | anuluj odpowiedź | bądź pierwszy | "
            "bądź pierwszy i skomentuj | bądź pierwszą osobą, która skomentuje | skomentuj jako pierwszy | "
            "brak komentarzy do wpisu | nie ma jeszcze komentarzy | nie ma komentarzy | "
            "komentarze są zamknięte | komentarze zamknięte | możliwość komentowania została wyłączona | "
            "komentowanie wyłączone | komentarze wyłączone | dodawanie komentarzy zostało wyłączone | "
            "zobacz komentarze | zobacz wszystkie komentarze | pokaż wszystkie komentarze | "
            "pokaż więcej komentarzy | ukryj komentarze | czytaj komentarze | przeczytaj komentarze | "
            "wszystkie komentarze | więcej komentarzy | załaduj więcej komentarzy | najnowsze komentarze | "
            "dołącz do dyskusji | weź udział w dyskusji | dyskusja | zgłoś komentarz | zgłoś naruszenie | "
            "zgłoś nadużycie | zaloguj się, aby komentować | zaloguj się, aby skomentować | "
            "zaloguj się, aby dodać komentarz | aby dodać komentarz, zaloguj się"
        ),
        "comment-count": (
            "# komentarz | # komentarze | # komentarzy | komentarze (#) | komentarzy: # | komentarze: # | "
            "komentarz (#) | # odpowiedź | # odpowiedzi | zobacz # komentarzy | zobacz wszystkie # komentarze"
        ),
        "follow-word": ("obserwuj"),
        "comment-word": ("opinie | odpowiedzi | zgłoś"),
        "copyright-line": (
            "wszelkie prawa są zastrzeżone | wszystkie prawa są zastrzeżone | prawa zastrzeżone | "
            "prawa autorskie zastrzeżone | prawa autorskie | wszelkie prawa autorskie zastrzeżone | "
            "kopiowanie zabronione | kopiowanie bez zgody zabronione | "
            "kopiowanie i rozpowszechnianie zabronione | przedruk zabroniony | powielanie zabronione | "
            "zabrania się kopiowania | copyright wszelkie prawa zastrzeżone | niektóre prawa zastrzeżone | "
            "zastrzeżone wszelkie prawa | materiał chroniony prawem autorskim | "
            "materiał chroniony prawem autorskim - wszelkie prawa zastrzeżone"
        ),
        "policy-link": (
            "prywatność | polityka prywatności i cookies | polityka prywatności i plików cookies | "
            "polityka prywatności i plików cookie | polityka prywatności cookies | "
            "polityka prywatności serwisu | polityka cookie | polityka plików cookie | polityka ochrony danych | "
            "polityka ochrony danych osobowych | polityka ochrony prywatności | polityka bezpieczeństwa | "
            "nasza polityka prywatności | informacja o prywatności | rodo | klauzula rodo | informacja rodo | "
            "obowiązek informacyjny | regulamin strony | regulamin portalu | regulamin sklepu | "
            "regulamin i polityka prywatności | regulamin korzystania | regulamin usług | warunki użytkowania | "
            "warunki korzystania z serwisu | warunki usługi | warunki świadczenia usług | zasady korzystania | "
            "zasady korzystania z serwisu | zasady użytkowania | informacje prawne | informacja prawna | "
            "noty prawne | zastrzeżenia prawne | zastrzeżenie prawne | nota prawna i prywatność | "
            "stopka redakcyjna | metryczka | zgłoś naruszenie prawa | sygnaliści | "
            "zrzeczenie się odpowiedzialności"
        ),
        "policy-word": (
            "ochrona prywatności | ochrona danych | ochrona danych osobowych | dane osobowe | "
            "przetwarzanie danych osobowych | regulamin | regulaminy | warunki | zasady i warunki | "
            "ogólne warunki | dostępność | wyłączenie odpowiedzialności"
        ),
        "related-heading": (
            "powiązane treści | powiązane wpisy | powiązane posty | powiązane tematy | powiązane wiadomości | "
            "powiązane materiały | powiązane linki | powiązane strony | podobne wpisy | podobne posty | "
            "podobne tematy | podobne treści | podobne wiadomości | artykuły powiązane | artykuły podobne | "
            "artykuły o podobnej tematyce | wpisy powiązane | zobacz podobne | zobacz więcej na ten temat | "
            "czytaj więcej na ten temat | przeczytaj też | przeczytaj koniecznie | warto przeczytać | "
            "warto zobaczyć | polecamy również | polecamy także | polecane dla ciebie | polecane wpisy | "
            "polecane treści | polecane tematy | rekomendowane dla ciebie | może cię też zainteresować | "
            "może zainteresować cię również | może ci się spodobać | to może cię zainteresować | "
            "to może cię też zainteresować | zainteresują cię również | mogą cię zainteresować | "
            "mogą cię również zainteresować | może ci się również spodobać | inne artykuły | inne wpisy | "
            "inne wiadomości | inne z tej kategorii | więcej artykułów | więcej wiadomości | "
            "więcej na ten temat | więcej na temat | więcej z tej kategorii | więcej od autora | "
            "więcej tego autora | z tej samej kategorii | pozostałe artykuły | pozostałe wiadomości | "
            "nie przegap | następne do przeczytania | ostatnio dodane | tego autora"
        ),
        "read-more": (
            "czytaj całość | czytaj artykuł | czytaj wszystko | czytaj pełny tekst | czytaj cały tekst | "
            "czytaj wpis | przeczytaj cały artykuł | przeczytaj całość | przeczytaj artykuł | przeczytaj dalej | "
            "zobacz cały artykuł | zobacz całość | zobacz artykuł | zobacz szczegóły | więcej informacji | "
            "więcej szczegółów | więcej o | poznaj szczegóły | sprawdź szczegóły | sprawdź więcej | "
            "kliknij tutaj | kliknij, aby przeczytać więcej | kontynuuj czytanie | pełny artykuł | pełna treść | "
            "cały artykuł | cały tekst | do artykułu"
        ),
        "advert-label": (
            "reklamy | ogłoszenie płatne | materiał sponsorowany | materiał partnera | materiał promocyjny | "
            "materiał reklamowy | treść sponsorowana | treści sponsorowane | wpis sponsorowany | sponsorowane | "
            "artykuł partnera | współpraca reklamowa | dalsza część tekstu pod reklamą | "
            "dalsza część artykułu pod reklamą | dalsza część pod reklamą | ciąg dalszy pod reklamą | "
            "dalszy ciąg artykułu pod reklamą | czytaj dalej pod reklamą | pomiń reklamę | zamknij reklamę | "
            "wyłącz reklamy | koniec reklamy | wykryto adblock | wyłącz adblocka"
        ),
        "more-word": (
            "powiązane | podobne | polecamy | polecane | rekomendowane | rekomendacje | dla ciebie | "
            "na ten temat | w tym temacie | czytaj | przeczytaj | zobacz | szczegóły | więcej | sprawdź | "
            "kontynuuj | rozwiń"
        ),
        "advert-word": ("ogłoszenie | ogłoszenia | sponsorowany | promocja | promowane | autopromocja"),
    },
    "pt": {
        "skip-link": (
            "ir para conteúdo | ir ao conteúdo | ir ao conteúdo principal | ir direto para o conteúdo | "
            "ir para conteúdo principal | ir para o menu | ir para a navegação | ir para a busca | "
            "ir para o rodapé | pular para conteúdo | pular para conteúdo principal | pular para a navegação | "
            "pular navegação | pular para o texto | saltar para conteúdo | saltar para conteúdo principal | "
            "saltar navegação | passar para o conteúdo | passar para conteúdo principal | "
            "avançar para o conteúdo principal | avançar para conteúdo | avance para o conteúdo | "
            "navegar para o conteúdo | conteúdo principal"
        ),
        "menu-toggle": (
            "menu de navegação | abrir o menu | fechar o menu | mostrar menu | ocultar menu | esconder menu | "
            "exibir menu | alternar menu | alternar navegação | alternar de navegação | navegação principal | "
            "navegação | abrir menu principal | menu lateral | submenu | você está em | está aqui"
        ),
        "back-to-top": (
            "topo | topo da página | voltar ao início | voltar ao topo da página | voltar para cima | "
            "voltar acima | ir para cima | ir ao topo | regressar ao topo | início da página | para o topo | "
            "voltar ao início da página"
        ),
        "previous-next": (
            "artigo seguinte | notícia anterior | próxima notícia | notícia seguinte | próximo post | "
            "post seguinte | postagem anterior | próxima postagem | postagens mais antigas | "
            "postagens mais recentes | posts anteriores | posts seguintes | página seguinte | "
            "publicação anterior | publicação seguinte | navegação de post | navegação de posts | "
            "navegação de artigos | próximo anterior | matéria anterior | próxima matéria"
        ),
        "page-numbers": ("seguinte | seguintes | primeira página"),
        "search-box": (
            "pesquisa | buscar notícias | pesquisar por | pesquisar neste site | pesquisar no site | "
            "pesquisar neste blog | busca avançada | campo de busca | caixa de pesquisa | formulário de busca | "
            "formulário de pesquisa | abrir busca | abrir pesquisa | fechar busca | fechar pesquisa | "
            "o que você procura? | o que procura? | o que está procurando? | o que você está procurando? | "
            "digite sua busca | digite o que procura | procurar | procurar por | procure | resultados da busca | "
            "resultados da pesquisa | termo de pesquisa | palavra-chave"
        ),
        "language-prompt": (
            "escolha o idioma | escolha seu idioma | escolher idioma | selecione o idioma | "
            "selecione seu idioma | selecionar língua | seletor de idioma | seletor de idiomas | "
            "alterar idioma | trocar idioma | outros idiomas | em outros idiomas | noutras línguas | "
            "outras línguas | versão em inglês | versão inglesa | ler em inglês | versão em português | "
            "traduzir esta página | mudar de idioma"
        ),
        "print": (
            "imprimir este artigo | imprimir esta notícia | imprimir notícia | imprimir matéria | "
            "imprimir a página | imprimir conteúdo | versão impressa | versão de impressão | versão imprimível | "
            "visualizar impressão | baixar pdf | baixar em pdf | salvar em pdf | salvar como pdf | "
            "guardar em pdf | descarregar pdf | impressão"
        ),
        "site-section": (
            "página inicial | voltar à página inicial | voltar para a página inicial | voltar para a home | "
            "voltar ao início do site | ir para a página inicial | quem somos nós | quem somos? | sobre | "
            "sobre o site | sobre o projeto | sobre a empresa | a empresa | nossa história | a nossa história | "
            "nossa equipe | a nossa equipa | nossos serviços | nossos parceiros | nossa missão | institucional | "
            "o que fazemos | contacte-nos | contate-nos | contactos e localização | contatos | "
            "entre em contato | entre em contato conosco | entre em contacto | entre em contacto connosco | "
            "fale connosco | fale com a gente | fale com o jornal | formulário de contato | "
            "formulário de contacto | informações de contato | como chegar | onde estamos | trabalhe conosco | "
            "trabalhe connosco | carreiras | vagas | imprensa | sala de imprensa | assessoria de imprensa | "
            "atendimento | atendimento ao cliente | central de ajuda | ajuda | perguntas frequentes | notícias | "
            "todas as notícias | anuncie | anuncie aqui | anuncie conosco"
        ),
        "language-word": ("língua | em inglês | traduzir"),
        "donate-button": (
            "doar | doe | doe já | doe hoje | doe aqui | doar agora | doar online | fazer uma doação | "
            "fazer doação | faça sua doação | faça a sua doação | faça um donativo | fazer um donativo | "
            "faça o seu donativo | apoie nosso trabalho | apoie o nosso trabalho | "
            "apoie o jornalismo independente | apoie este projeto | apoia-nos | ajude-nos a continuar | "
            "seja um doador | seja um apoiador | torne-se um apoiador | seja sócio | seja um mantenedor | "
            "sua doação | apoie o projeto"
        ),
        "cookie-notice": (
            "este site utiliza cookies para melhorar sua experiência | "
            "este site usa cookies para melhorar a sua experiência | este website usa cookies | "
            "nosso site utiliza cookies | nosso site usa cookies | o nosso site utiliza cookies | "
            "o nosso site usa cookies | nós usamos cookies | nós utilizamos cookies | "
            "utilizamos cookies para melhorar sua experiência | usamos cookies para melhorar sua experiência | "
            "utilização de cookies | sobre os cookies | valorizamos sua privacidade | "
            "valorizamos a sua privacidade | sua privacidade é importante | "
            "sua privacidade é importante para nós | a sua privacidade é importante para nós | "
            "respeitamos sua privacidade | respeitamos a sua privacidade | nós valorizamos sua privacidade | "
            "os cookies ajudam-nos a fornecer os nossos serviços | "
            "ao continuar a navegar, você concorda com o uso de cookies | "
            "ao utilizar este site, você concorda com o uso de cookies | "
            "utilizamos cookies e tecnologias semelhantes"
        ),
        "cookie-button": (
            "aceitar | aceito | aceitar e fechar | aceitar e continuar | aceitar os cookies | aceitar todas | "
            "aceitar seleção | aceitar cookies e continuar | aceitar apenas necessários | aceito os cookies | "
            "concordo | concordar | concordo e continuar | concordar e fechar | concordar e continuar | "
            "permitir todos | permitir todos os cookies | permitir seleção | rejeitar | rejeitar tudo | "
            "rejeitar cookies | rejeitar todos os cookies | recusar | recusar todos | recusar tudo | "
            "recusar cookies | negar | não aceito | não concordo | apenas necessários | "
            "apenas cookies necessários | apenas os necessários | somente necessários | "
            "somente cookies necessários | cookies necessários | cookies essenciais | "
            "cookies estritamente necessários | configurações de cookie | configuração de cookies | "
            "configurações de privacidade | definições de privacidade | definir preferências | "
            "preferências de cookies | preferências de privacidade | gerenciar cookies | "
            "gerenciar preferências | gerenciar consentimento | gerenciar opções | gerir cookies | "
            "gerir preferências | gerir consentimento | gerir opções | salvar preferências | "
            "guardar preferências | salvar e fechar | confirmar escolhas | ok, entendi | estou ciente | "
            "saiba mais sobre cookies | ver preferências | sempre ativo | continuar sem aceitar"
        ),
        "login": (
            "acessar | acesse sua conta | acessar minha conta | área do cliente | área do assinante | "
            "área do associado | área restrita | área reservada | área pessoal | a minha conta | sua conta | "
            "meu perfil | inicie sessão | iniciar sessão / registar | início de sessão | entrar ou cadastrar | "
            "entrar / cadastrar | entrar ou registar | faça login | faça o login | faça seu login | "
            "efetuar login | logar | terminar sessão | encerrar sessão | encerrar a sessão | cadastrar-se | "
            "cadastre-se agora | cadastre-se grátis | faça seu cadastro | registe-se | registre-se | "
            "registrar-se | registar-se | criar uma conta | crie sua conta | crie uma conta | "
            "criar conta gratuita | esqueci a senha | esqueci a minha senha | esqueci-me da palavra-passe | "
            "esqueceu a senha | esqueceu sua senha? | esqueceu a sua senha? | esqueceu-se da palavra-passe? | "
            "recuperar senha | recuperar palavra-passe | lembrar-me | lembrar de mim | manter-me conectado | "
            "já sou assinante | já tem conta? | já tem uma conta? | já é cadastrado? | não tem conta? | "
            "não tem uma conta? | ainda não tem conta? | novo usuário | nome de usuário ou e-mail"
        ),
        "script-notice": (
            "ative o javascript | ative o javascript no seu navegador | habilite o javascript | "
            "por favor, ative o javascript | por favor, habilite o javascript | javascript desativado | "
            "javascript desabilitado | o javascript está desativado | o javascript está desabilitado | "
            "este site requer javascript | esta página requer javascript | este site necessita de javascript | "
            "é necessário ativar o javascript | é necessário habilitar o javascript | "
            "seu navegador não suporta javascript | o seu navegador não suporta javascript | "
            "seu navegador está desatualizado | o seu navegador está desatualizado | "
            "você precisa habilitar o javascript"
        ),
        "donation-word": ("doação | doações | contribua | apoie | apoiar | ajude | ajude-nos"),
        "consent-word": ("preferências | entendi"),
        "account-word": ("acesso | conta | sair | cadastro | cadastrar | registo"),
        "newsletter-box": (
            "boletim | boletim informativo | boletins | boletim de notícias | nossa newsletter | "
            "a nossa newsletter | newsletter gratuita | assine a nossa newsletter | assine nosso boletim | "
            "assine o boletim | assine nossa newsletter gratuita | assinar newsletter | assinar a newsletter | "
            "cadastre-se na newsletter | cadastre-se em nossa newsletter | cadastre-se na nossa newsletter | "
            "cadastre-se para receber nossa newsletter | inscreva-se em nossa newsletter | "
            "inscreva-se na nossa newsletter | inscreva-se no boletim | "
            "inscreva-se para receber nossa newsletter | inscrever-se na newsletter | inscrição na newsletter | "
            "receba a newsletter | receba a nossa newsletter | receba nosso boletim | receba nossas notícias | "
            "receba nossas novidades | receba novidades | receba notícias por e-mail | "
            "receba as novidades por e-mail | receba as notícias no seu e-mail | receber newsletter | "
            "receber a newsletter | receber notícias por e-mail | subscrever newsletter | "
            "subscrever a newsletter | subscrever a nossa newsletter | subscreva newsletter | "
            "subscreva as nossas newsletters | subscreva o nosso boletim | subscrição da newsletter | "
            "registe-se na newsletter | lista de e-mails | fique por dentro das novidades"
        ),
        "subscribe": (
            "assine o jornal | assine e leia | assine hoje | assinaturas | assinatura | assinante | "
            "assinatura digital | seja assinante | seja um assinante | torne-se assinante | quero assinar | "
            "planos de assinatura | subscreva | subscreva já | subscreva agora | subscrição | subscrições | "
            "inscrever-se | inscreva-se agora | inscreva-se já | inscreva-se no canal | "
            "inscreva-se no nosso canal | inscreva-se em nosso canal"
        ),
        "share-button": (
            "compartilhar artigo | compartilhar este artigo | compartilhar notícia | compartilhar esta notícia | "
            "compartilhar página | compartilhar esta página | compartilhar post | compartilhar este post | "
            "compartilhar conteúdo | compartilhar matéria | compartilhar link | compartilhar em | "
            "compartilhar com | compartilhar via | compartilhar por e-mail | compartilhar por email | "
            "compartilhar nas redes sociais | compartilhar com amigos | compartilhe este artigo | "
            "compartilhe esta página | compartilhe este post | compartilhe essa notícia | compartilhe isso | "
            "compartilhe este conteúdo | compartilhe com seus amigos | compartilhe nas redes sociais | "
            "compartilhe no | compartilhe em | compartilha | compartilhamento | partilhar artigo | "
            "partilhar este artigo | partilhar notícia | partilhar página | partilhar esta página | "
            "partilhar em | partilhar por email | partilhar por e-mail | partilhar nas redes sociais | "
            "partilha | partilhe este artigo | partilhe esta página | partilhe isto | "
            "partilhe com os seus amigos | copiar o link | copiar ligação | copiar endereço | "
            "enviar a um amigo | enviar para um amigo | envie para um amigo | envie por e-mail | "
            "enviar notícia | recomende | recomendar a um amigo | indicar para um amigo | encaminhar | "
            "divulgue | tweetar | tuitar | postar | compartilhar no {} | compartilhar em {} | "
            "compartilhar via {} | compartilhar pelo {} | compartilhar com {} | compartilhe no {} | "
            "compartilhe pelo {} | compartilhe via {} | compartilhar este artigo no {} | "
            "clique para compartilhar no {} | compartilhar {} | partilhar no {} | partilhar em {} | "
            "partilhar via {} | partilhar {} | partilhe no {} | clique para partilhar no {} | enviar pelo {} | "
            "enviar para {} | publicar no {} | postar no {} | compartilhar esta notícia no {}"
        ),
        "follow": (
            "siga nos | siga-nos em | siga-nos no facebook | siga-nos no instagram | siga-nos no twitter | "
            "siga-nos no google news | siga nossas redes | siga nossas redes sociais | siga nas redes sociais | "
            "siga-nos nas redes | nos siga nas redes sociais | nossas redes sociais | nossas redes | "
            "nas redes sociais | nas redes | acompanhe nas redes sociais | acompanhe nossas redes sociais | "
            "acompanhe nas redes | encontre-nos no facebook | conecte-se conosco | participe do nosso grupo | "
            "entre no nosso canal | entre no nosso grupo do whatsapp | siga nosso canal no whatsapp | "
            "siga o canal no whatsapp | redes sociais oficiais | segue-nos em"
        ),
        "comment-button": (
            "comentários | comentário | comente | comente aqui | comente esta notícia | comentar notícia | "
            "comentar este artigo | deixe o seu comentário | deixe um comentário cancelar resposta | "
            "deixe uma resposta cancelar resposta | deixar comentário | deixar uma resposta | "
            "deixe sua opinião | deixe a sua opinião | deixe sua resposta | dê sua opinião | "
            "escreva um comentário | escreva seu comentário | escreva o seu comentário | "
            "escrever um comentário | escrever comentário | faça um comentário | faça seu comentário | "
            "fazer um comentário | adicionar comentário | adicionar um comentário | adicione um comentário | "
            "adicionar novo comentário | acrescente um comentário | publique um comentário | "
            "publicar um comentário | postar um comentário | postar comentário | poste um comentário | "
            "envie seu comentário | enviar um comentário | seu comentário | o seu comentário | sua opinião | "
            "responder a este comentário | seja o primeiro a comentar | seja o primeiro a deixar um comentário | "
            "ainda não há comentários | não há comentários | nenhum comentário ainda | sem comentários ainda | "
            "comentários encerrados | comentários desativados | comentários fechados | "
            "os comentários estão fechados | os comentários estão encerrados | "
            "os comentários estão desativados | ver comentários | ver todos os comentários | "
            "ver os comentários | ver mais comentários | mais comentários | ler comentários | "
            "leia os comentários | mostrar comentários | exibir comentários | esconder comentários | "
            "carregar mais comentários | todos os comentários | últimos comentários | comentários recentes | "
            "participe da conversa | participe do debate | junte-se à discussão | denunciar comentário | "
            "faça login para comentar | entre para comentar | inicie sessão para comentar"
        ),
        "comment-count": (
            "# comentário | # comentários | comentários (#) | comentário (#) | comentários: # | # resposta | "
            "# respostas | ver # comentários | ver todos os # comentários"
        ),
        "follow-word": ("siga | acompanhe-nos | encontre-nos | conecte-se | segue-nos | acompanhe"),
        "comment-word": ("respostas"),
        "copyright-line": (
            "direitos reservados | todos os direitos são reservados | todos direitos reservados | "
            "todos os direitos reservados © | proibida a reprodução | proibida a reprodução total ou parcial | "
            "proibida a reprodução sem autorização | é proibida a reprodução | reprodução proibida | "
            "é proibida a reprodução total ou parcial | copyright todos os direitos reservados | "
            "direitos autorais | direitos de autor | alguns direitos reservados | "
            "todos os direitos reservados. proibida a reprodução"
        ),
        "policy-link": (
            "privacidade | privacidade e cookies | privacidade e termos | política de privacidade e cookies | "
            "políticas de privacidade | política de proteção de dados | política de cookies e privacidade | "
            "política de dados | nossa política de privacidade | a nossa política de privacidade | "
            "política de utilização de cookies | declaração de privacidade | aviso de cookies e privacidade | "
            "lgpd | termos e privacidade | termos e políticas | termos & condições | "
            "termos de uso e privacidade | termos de uso e política de privacidade | termos e condições de uso | "
            "termos e condições gerais | termos do serviço | termos legais | condições de uso | "
            "condições gerais de utilização | condições de venda | condições gerais de venda | "
            "informações legais | informação legal | ficha técnica | estatuto editorial | "
            "declaração de acessibilidade | canal de denúncias | livro de reclamações | "
            "livro de reclamações eletrónico | resolução de litígios | direitos do titular"
        ),
        "policy-word": (
            "proteção de dados | proteção de dados pessoais | dados pessoais | termos | condições | "
            "condições gerais | isenção de responsabilidade | acessibilidade"
        ),
        "related-heading": (
            "artigo relacionado | notícia relacionada | matérias relacionadas | matéria relacionada | "
            "publicações relacionadas | postagens relacionadas | assuntos relacionados | links relacionados | "
            "conteúdos relacionados | textos relacionados | artigos similares | artigos semelhantes | "
            "notícias semelhantes | posts semelhantes | artigos recomendados | notícias recomendadas | "
            "conteúdo recomendado | recomendado para você | recomendados para você | recomendado para si | "
            "nossas recomendações | sugestões de leitura | leia ainda | leia a seguir | ler também | veja mais | "
            "veja ainda | vejam também | confira também | saiba mais sobre | pode interessar | "
            "pode lhe interessar | pode gostar | poderá gostar | também pode gostar | pode também gostar | "
            "também lhe pode interessar | poderá também gostar | você pode se interessar | "
            "você pode se interessar por | você também pode se interessar | talvez lhe interesse | "
            "talvez você goste de | isto também pode interessar | outras matérias | outros artigos | "
            "outros posts | outras publicações | mais artigos | mais sobre o assunto | mais sobre o tema | "
            "mais sobre este tema | mais deste autor | mais do autor | mais nesta categoria | mais conteúdo | "
            "mais da editoria | sobre o mesmo assunto | no mesmo tema | não perca | a seguir | continue a ler | "
            "destaques relacionados"
        ),
        "read-more": (
            "leia mais aqui | leia tudo | leia a matéria completa | leia a íntegra | leia na íntegra | "
            "leia o artigo completo | leia a notícia completa | leia o texto completo | ler tudo | ler artigo | "
            "ler o artigo completo | ler notícia | ler notícia completa | ler artigo completo | ler na íntegra | "
            "ler a notícia completa | ler agora | ler a seguir | saiba mais aqui | saber mais | conheça mais | "
            "confira mais | ver mais detalhes | ver matéria | ver matéria completa | ver artigo | ver detalhes | "
            "ver a notícia completa | mais detalhes | mais informações | mais informação | mais info | "
            "descubra mais | descobrir mais | clique aqui | clique aqui e saiba mais | clique para ler mais | "
            "clique e leia mais | acesse aqui | continuar a leitura | continue reading em português | "
            "artigo completo | notícia completa | matéria completa | ver publicação | veja a matéria completa"
        ),
        "advert-label": (
            "anúncio publicitário | conteúdo publicitário | conteúdo de marca | conteúdo promovido | "
            "conteúdo de parceiro | artigo patrocinado | informe publicitário | continua depois do anúncio | "
            "continua após o anúncio | publicidade - continue lendo | continue lendo após a publicidade | "
            "leia após a publicidade | continua após publicidade | pular anúncio | fechar anúncio | "
            "fechar publicidade | saltar anúncio | bloqueador de anúncios detectado | "
            "desative o seu bloqueador de anúncios"
        ),
        "more-word": (
            "recomendamos | recomendações | sugestões | sugerimos | ver também | mais sobre | "
            "sobre o mesmo tema | ler | conheça | confira | detalhes | acesse"
        ),
        "advert-word": ("anúncio | anúncios | patrocínio | publieditorial | publi"),
    },
    "ro": {
        "skip-link": (
            "sari la conținut principal | sari la meniu | sari la navigare | sari la navigație | "
            "sari la căutare | sari la subsol | sari peste navigare | sari peste meniu | "
            "salt la conținutul principal | salt la navigare | mergi la conținut | "
            "mergi la conținutul principal | mergi la continut | mergi direct la conținut | "
            "mergeți la conținut | mergeți la conținutul principal | treci la conținut | "
            "treci la conținutul principal | treceți la conținut | treceți la conținutul principal | "
            "treci peste navigare | skip la conținut | sari la continut | sari la continutul principal | "
            "salt la continut | direct la conținut | omite navigarea | accesați conținutul principal"
        ),
        "menu-toggle": (
            "meniu | deschide meniul | închide meniul | deschide meniu | închide meniu | afișează meniul | "
            "ascunde meniul | comută navigarea | comută meniul | navigare | navigare principală | "
            "navigația principală | navigație | ești aici | te afli aici | vă aflați aici | sunteți aici | "
            "meniu de navigare | meniul principal | fir de navigare"
        ),
        "back-to-top": (
            "înapoi sus | mergi sus | înapoi la început | la început | începutul paginii | "
            "la începutul paginii | înapoi la începutul paginii | du-te sus | derulează sus | inapoi sus | "
            "întoarcere sus"
        ),
        "previous-next": (
            "articolul anterior | articolul următor | articol anterior | articol următor | următorul articol | "
            "pagina următoare | pagina anterioară | pagina precedentă | articole mai vechi | articole mai noi | "
            "postarea următoare | postarea anterioară | navigare în articole | navigare articole | "
            "știrea următoare | știrea anterioară | articolul urmator | pagina urmatoare | anterior următor"
        ),
        "page-numbers": (
            "următorul | următoarea | urmatorul | următoarele | precedent | precedenta | anterioară | "
            "anterioara | înainte | înapoi | ultima | ultima pagină | precedentul"
        ),
        "search-box": (
            "cauta | cautare | căutați | caută pe site | căutare pe site | căutare în site | caută în site | "
            "cauta pe site | căutare avansată | cautare avansata | formular de căutare | câmp de căutare | "
            "deschide căutarea | închide căutarea | ce cauți? | ce căutați? | introduceți termenul de căutare | "
            "termen de căutare | cuvinte cheie de căutare | rezultatele căutării | rezultate căutare | "
            "motor de căutare | scrie și caută | caută articole"
        ),
        "language-prompt": (
            "alege limba | alegeți limba | selectează limba | selectați limba | selectare limbă | "
            "schimbă limba | schimbați limba | selector de limbă | alte limbi | în alte limbi | "
            "versiunea în engleză | versiunea engleză | versiunea în limba română | citește în engleză | "
            "traduce pagina | limba site-ului"
        ),
        "print": (
            "tipărește | tipareste | tipărire | printează | printeaza | imprimă | imprimare | imprimați | "
            "tipăriți | tipărește articolul | tipărește pagina | tipărește această pagină | "
            "printează articolul | printează pagina | versiune pentru tipărire | versiune pentru imprimare | "
            "versiune printabilă | versiune imprimabilă | previzualizare tipărire | descarcă pdf | "
            "descărcați pdf | salvează ca pdf | listează | listare"
        ),
        "site-map": (
            "harta site-ului | harta site | harta sitului | linkuri utile | link-uri utile | legături utile | "
            "arhivă | arhiva"
        ),
        "site-section": (
            "acasă | acasa | prima pagină | pagina principală | pagina principala | pagina de start | "
            "înapoi acasă | înapoi la prima pagină | înapoi la pagina principală | mergi la prima pagină | "
            "despre | despre noi | despre site | despre proiect | despre companie | cine suntem | cine suntem? | "
            "echipa | echipa noastră | povestea noastră | misiunea noastră | serviciile noastre | "
            "partenerii noștri | compania | redacția | redactia | contactează-ne | contacteaza-ne | "
            "contactați-ne | contacteaza | contactează redacția | date de contact | informații de contact | "
            "formular de contact | ia legătura cu noi | luați legătura cu noi | scrie-ne | scrieți-ne | "
            "cariere | locuri de muncă | joburi | presă | pentru presă | comunicate de presă | "
            "relații cu publicul | asistență | ajutor | întrebări frecvente | știri | stiri | toate știrile | "
            "publicitate pe site"
        ),
        "language-word": ("limba | limbă | limbi | în engleză | în limba engleză | traduceți"),
        "donate-button": (
            "donează | doneaza | donează acum | donați | donați acum | donează online | donează aici | "
            "fă o donație | faceți o donație | fă o donație acum | susține-ne | susțineți-ne | sustine-ne | "
            "susține-ne acum | susține proiectul | susține jurnalismul independent | susține munca noastră | "
            "susțineți munca noastră | sprijină-ne | sprijiniți-ne | contribuie acum | ajută-ne | ajutați-ne | "
            "redirecționează 3,5% | redirecționează 3.5% | devino donator | devino susținător | vreau să donez | "
            "vreau să susțin"
        ),
        "cookie-notice": (
            "acest site folosește cookie-uri | acest site folosește cookies | acest site folosește cookie | "
            "acest site utilizează cookie-uri | acest site utilizează cookies | "
            "acest site web folosește cookie-uri | acest site web utilizează cookie-uri | "
            "acest website folosește cookie-uri | acest website utilizează cookie-uri | "
            "acest website folosește cookies | site-ul nostru folosește cookie-uri | "
            "site-ul nostru utilizează cookie-uri | site-ul folosește cookie-uri | "
            "site-ul utilizează cookie-uri | folosim cookie-uri | folosim cookies | folosim fișiere cookie | "
            "utilizăm cookie-uri | utilizăm cookies | utilizăm fișiere cookie | noi folosim cookie-uri | "
            "noi și partenerii noștri folosim cookie-uri | acest site foloseste cookie-uri | "
            "acest site foloseste cookies | acest website foloseste cookie-uri | "
            "acest site utilizeaza cookie-uri | folosirea cookie-urilor | utilizarea cookie-urilor | "
            "despre cookie-uri | informare cookies | informații despre cookie-uri | fișiere cookie | "
            "modulele cookie | respectăm confidențialitatea ta | respectăm intimitatea dumneavoastră | "
            "ne pasă de confidențialitatea ta | ne pasă de confidențialitatea dvs | "
            "confidențialitatea ta este importantă pentru noi | "
            "confidențialitatea dumneavoastră este importantă | "
            "prin utilizarea acestui site sunteți de acord cu folosirea cookie-urilor | "
            "continuarea navigării reprezintă acceptul dumneavoastră"
        ),
        "cookie-button": (
            "acceptă | acceptați | acceptă tot | acceptă toate | acceptați toate | accept toate | accept tot | "
            "acceptă cookies | acceptă cookie-urile | acceptă toate cookie-urile | accept toate cookie-urile | "
            "acceptă și închide | accept și continui | acceptă selecția | acceptă selectate | "
            "acceptă doar necesare | acceptă doar cookie-urile necesare | permite | permite toate | "
            "permite tot | permite toate cookie-urile | permite selecția | sunt de acord | de acord | "
            "ok, am înțeles | am înțeles | am inteles | înțeleg | refuză | refuză tot | refuză toate | "
            "refuz toate | refuză cookies | refuză cookie-urile | respinge | respinge tot | respinge toate | "
            "respinge toate cookie-urile | nu accept | nu sunt de acord | doar necesare | doar cele necesare | "
            "doar cookie-uri necesare | doar cookie-urile necesare | cookie-uri necesare | "
            "cookie-uri strict necesare | cookie-uri funcționale | cookie-uri de marketing | setări cookie | "
            "setări cookies | setări cookie-uri | setari cookies | setări confidențialitate | "
            "setări de confidențialitate | modifică setările | modifică setările cookie | "
            "modificați setările cookie | preferințe cookie | preferințe cookies | preferințe cookie-uri | "
            "gestionează cookie-urile | gestionați cookie-urile | gestionare cookie-uri | "
            "gestionează consimțământul | gestionează preferințele | gestionează opțiunile | "
            "administrează cookie-urile | administrare cookies | personalizează | personalizați | "
            "salvează preferințele | salvează setările | salvează și închide | confirmă selecția | "
            "vezi preferințele | mai multe despre cookie-uri | mai multe despre cookies | "
            "află mai multe despre cookie-uri | întotdeauna activ | mereu activ | continuă fără a accepta"
        ),
        "login": (
            "autentificare / înregistrare | autentificare sau înregistrare | autentifică-te | autentificați-vă | "
            "intră în cont | intra in cont | intrați în cont | conectează-te | conectați-vă | logare | "
            "loghează-te | deconectare | ieșire din cont | ieși din cont | delogare | înregistrează-te | "
            "înregistrați-vă | inregistrare | inregistreaza-te | creează cont | creează un cont | "
            "creați un cont | creează cont nou | cont nou | contul dumneavoastră | profilul meu | "
            "ai uitat parola? | ați uitat parola? | am uitat parola | parolă uitată | parolă uitată? | "
            "recuperare parolă | resetare parolă | resetează parola | ține-mă minte | ține-mă autentificat | "
            "reține-mă | nu ai cont? | nu aveți cont? | ai deja cont? | aveți deja cont? | ai deja un cont? | "
            "înscrie-te | utilizator nou? | nume utilizator sau adresă email"
        ),
        "script-notice": (
            "activați javascript | vă rugăm să activați javascript | te rugăm să activezi javascript | "
            "activează javascript | javascript este dezactivat | javascript dezactivat | "
            "javascript nu este activat | acest site necesită javascript | această pagină necesită javascript | "
            "browserul dvs. nu suportă javascript | browserul dumneavoastră nu suportă javascript | "
            "browserul tău nu suportă javascript | browserul tău este învechit | "
            "browserul dumneavoastră este învechit | trebuie să activați javascript | este necesar javascript"
        ),
        "donation-word": ("donație | donații | donatii | susține | sprijină | contribuie | ajută | implică-te"),
        "consent-word": ("setări | preferințe"),
        "account-word": ("conectare"),
        "newsletter-box": (
            "newslettere | newsletterul nostru | abonare newsletter | abonare la newsletter | "
            "abonează-te la newsletter | aboneaza-te la newsletter | abonează-te la newsletterul nostru | "
            "abonează-te la newsletter-ul nostru | abonați-vă la newsletter | "
            "abonați-vă la newsletterul nostru | abonați-vă la newsletter-ul nostru | înscrie-te la newsletter | "
            "înscriere newsletter | înscriere la newsletter | înscrie-te la newsletterul nostru | "
            "înscrieți-vă la newsletter | primește newsletterul | primește newsletterul nostru | "
            "primește noutățile pe email | primește știrile pe email | primiți newsletterul | "
            "vreau să primesc newsletterul | vreau să mă abonez la newsletter | mă abonez la newsletter | "
            "buletin informativ | buletin de știri | buletine informative | listă de discuții | știri pe email | "
            "noutăți pe email | dezabonare | newsletter săptămânal"
        ),
        "subscribe": (
            "abonează-te acum | abonați-vă | abonați-vă acum | aboneaza-te | abonează-te la canal | "
            "abonează-te la canalul nostru | abonament | abonamente | abonare | mă abonez | devino abonat | "
            "cumpără abonament | abonament digital | pentru abonați | abonează-te gratuit | înscrie-te acum"
        ),
        "share-button": (
            "distribuie articolul | distribuie acest articol | distribuie pagina | distribuie știrea | "
            "distribuie pe | distribuie prin email | distribuie prietenilor | distribuie pe rețelele sociale | "
            "distribuie pe rețele sociale | distribuiți | distribuiți articolul | distribuiți acest articol | "
            "distribuiți pe | distribuire | distribuirea | partajează | partajați | partajează articolul | "
            "partajează pe | partajare | partajează linkul | dă mai departe | dă share | share articol | "
            "trimite | trimite pe email | trimite prin email | trimite prin e-mail | trimite unui prieten | "
            "trimite articolul | trimite link | trimiteți unui prieten | copiază linkul | copiază link | "
            "copiază link-ul | copiază adresa | link copiat | recomandă | recomandă unui prieten | "
            "recomandă articolul | spune și altora | spune-le prietenilor | tweet-uiește | "
            "imparte cu prietenii | împărtășește | împărtășește cu prietenii | distribuie pe {} | "
            "distribuie prin {} | distribuie în {} | distribuie cu {} | distribuiți pe {} | partajează pe {} | "
            "partajează prin {} | partajați pe {} | partajare pe {} | dă share pe {} | share pe {} | "
            "trimite pe {} | trimite prin {} | clic pentru partajare pe {} | dă clic pentru a partaja pe {} | "
            "dă clic pentru partajare pe {} | distribuie articolul pe {} | postează pe {}"
        ),
        "follow": (
            "urmărește-ne pe | urmărește-ne pe facebook | urmărește-ne pe instagram | urmărește-ne și pe | "
            "urmărește-ne pe google news | urmărește-ne pe rețelele sociale | urmăriți-ne pe | "
            "urmăriți-ne pe facebook | urmareste-ne pe | ne găsești pe | ne găsiți pe | ne găsiți și pe | "
            "rețele sociale | rețelele sociale | rețelele noastre sociale | alătură-te nouă | "
            "alătură-te comunității | hai pe | intră pe canalul nostru | rămâi conectat | rămâneți conectați | "
            "rămâi în legătură | găsește-ne pe facebook | urmărește autorul"
        ),
        "comment-button": (
            "comentarii | comentariu | comentează | comenteaza | comentați | adaugă comentariu | "
            "adaugă un comentariu | adauga comentariu | adaugă comentariul tău | adăugați un comentariu | "
            "adaugă un comentariu nou | lasă comentariu | lasă un comentariu anulează răspunsul | "
            "lasă un răspuns anulează răspunsul | lasă un comentariu aici | lasă o părere | lasa un comentariu | "
            "lasa un raspuns | lăsați un comentariu | lăsați un răspuns | scrie un comentariu | "
            "scrie comentariu | scrie-ți comentariul | scrie părerea ta | scrieți un comentariu | "
            "publică comentariul | publică comentariu | postează comentariu | postează un comentariu | "
            "postează comentariul | trimite comentariul | trimite comentariu | comentariul tău | "
            "comentariul dumneavoastră | spune-ți părerea | spune-ți opinia | părerea ta | răspunde | raspunde | "
            "anulează răspunsul | anulează răspuns | răspunde la comentariu | răspunde la acest comentariu | "
            "niciun comentariu | nici un comentariu | niciun comentariu încă | nu există comentarii | "
            "nu sunt comentarii | fără comentarii | fii primul care comentează | "
            "fii primul care lasă un comentariu | comentariile sunt închise | comentarii închise | "
            "comentariile sunt dezactivate | vezi comentariile | vezi toate comentariile | vezi comentarii | "
            "citește comentariile | arată comentariile | afișează comentariile | mai multe comentarii | "
            "încarcă mai multe comentarii | toate comentariile | ultimele comentarii | comentarii recente | "
            "alătură-te discuției | participă la discuție | raportează | raportează comentariul | "
            "autentifică-te pentru a comenta | autentificați-vă pentru a comenta | intră în cont pentru a comenta"
        ),
        "comment-count": (
            "# comentariu | # comentarii | comentarii (#) | comentarii: # | comentariu (#) | # răspuns | "
            "# răspunsuri | # de comentarii | vezi # comentarii | # raspunsuri"
        ),
        "follow-word": ("urmăriți-ne | urmareste-ne | urmărește"),
        "comment-word": ("răspunsuri"),
        "copyright-line": (
            "toate drepturile sunt rezervate | drepturi rezervate | drepturile rezervate | drepturi de autor | "
            "drepturile de autor | drepturi de autor rezervate | reproducerea interzisă | "
            "reproducerea este interzisă | este interzisă reproducerea | "
            "reproducerea totală sau parțială este interzisă | este interzisă copierea | copierea interzisă | "
            "preluarea fără acord este interzisă | este interzisă preluarea | unele drepturi rezervate | "
            "copyright toate drepturile rezervate | toate drepturile asupra conținutului sunt rezervate"
        ),
        "policy-link": (
            "confidențialitate | confidentialitate | politica de confidentialitate | "
            "politică de confidențialitate | politica de confidențialitate și cookies | "
            "politica privind confidențialitatea | politica de protecție a datelor | "
            "politica de prelucrare a datelor | politica de prelucrare a datelor cu caracter personal | "
            "politica cookie | politica cookies | politică cookies | politica de cookie-uri | "
            "politica de utilizare cookies | politica de utilizare cookie-uri | "
            "politica de utilizare a cookie-urilor | politica privind cookie-urile | "
            "politica privind modulele cookie | politică de cookies | cookie-uri | termeni | "
            "termeni și condiții de utilizare | termeni si conditii | termeni & condiții | "
            "termenii și condițiile | termeni de utilizare | termenii de utilizare | termenii serviciului | "
            "termeni și confidențialitate | condiții de utilizare | conditii de utilizare | "
            "condiții de folosire | regulamentul site-ului | informații legale | informații juridice | "
            "mențiuni legale | mentiuni legale | aviz legal | notă legală | note legale | notă de informare | "
            "nota de informare | notă de informare gdpr | declarație de confidențialitate | "
            "caseta redacțională | casetă redacțională | caseta redactionala | declinarea responsabilității | "
            "declarație de accesibilitate | cod etic | cod deontologic | drepturi de autor și termeni | "
            "soluționarea online a litigiilor"
        ),
        "policy-word": (
            "protecția datelor | protectia datelor | protecția datelor personale | "
            "protecția datelor cu caracter personal | prelucrarea datelor cu caracter personal | "
            "date personale | condiții | condiții generale | regulament | limitarea răspunderii | accesibilitate"
        ),
        "related-heading": (
            "articole asemănătoare | articole asemanatoare | articole conexe | articole înrudite | "
            "articole legate | articole recomandate | articole din aceeași categorie | "
            "articole pe aceeași temă | articole relaționate | articol similar | știri similare | "
            "știri asemănătoare | știri conexe | știri pe aceeași temă | știri recomandate | subiecte similare | "
            "subiecte conexe | subiecte asemănătoare | conținut similar | conținut asemănător | "
            "conținut recomandat | postări similare | postări asemănătoare | pe aceeași temă | pe aceeasi tema | "
            "citește și despre | citiți și | citește în continuare | citește mai multe despre | mai citește | "
            "mai citește și | te-ar putea interesa | te-ar putea interesa și | te-ar mai putea interesa | "
            "te poate interesa | te poate interesa și | v-ar putea interesa | v-ar putea interesa și | "
            "ți-ar putea plăcea | ți-ar putea plăcea și | s-ar putea să îți placă | s-ar putea să vă placă și | "
            "s-ar putea să te intereseze | poate te interesează | poate te interesează și | "
            "recomandarile noastre | recomandările noastre | recomandat pentru tine | recomandate pentru tine | "
            "recomandarea editorului | recomandările editorilor | îți recomandăm | vă recomandăm | "
            "iti recomandam | alte articole | alte știri | alte stiri | alte articole de interes | "
            "alte articole din categorie | mai multe articole | mai multe știri | "
            "mai multe despre acest subiect | mai multe pe această temă | mai multe din această categorie | "
            "mai multe de la autor | de același autor | din aceeași categorie | nu rata | nu ratați | "
            "știri de la parteneri | din rețea"
        ),
        "read-more": (
            "citește mai departe | citește mai multe | citește tot | citește tot articolul | citește articolul | "
            "citește articolul complet | citește articolul integral | citește integral | citește știrea | "
            "citește în întregime | citește restul | citește aici | citeste mai departe | "
            "citeste tot articolul | citeste mai multe | citeste articolul | citiți mai mult | "
            "citiți mai multe | citiți mai departe | citiți articolul | continuă lectura | continuă citirea | "
            "continuă să citești | vezi articolul | vezi articolul complet | vezi mai mult | vezi mai multe | "
            "vezi detalii | vezi detaliile | mai multe detalii | mai multe | mai multe informații | "
            "mai multe aici | află mai mult | află mai multe | aflați mai multe | aflați mai mult | "
            "afla mai multe | aflați mai multe detalii | află detalii | descoperă mai mult | click aici | "
            "click aici pentru detalii | apasă aici | articolul complet | articol complet | textul integral | "
            "informații suplimentare"
        ),
        "advert-label": (
            "reclamă | reclama | anunț publicitar | anunț plătit | spațiu publicitar | conținut sponsorizat | "
            "continut sponsorizat | articol sponsorizat | sponsorizat de | conținut plătit | conținut promovat | "
            "articol promovat | articolul continuă după reclamă | articolul continuă mai jos | "
            "continuă după publicitate | articolul continuă după publicitate | "
            "citește în continuare după publicitate | închide reclama | sari peste reclamă | dezactivează adblock"
        ),
        "more-word": (
            "similare | pe același subiect | vezi și | vezi si | vedeți și | recomandări | recomandate | "
            "citește | continuarea | continuare | detalii | descoperă"
        ),
        "advert-word": ("anunț | anunțuri | sponsorizat | advertoriale | promovat | promoție | parteneriat"),
    },
    "sk": {
        "skip-link": (
            "prejsť na hlavný obsah | prejsť k obsahu | prejsť k hlavnému obsahu | preskočiť na hlavný obsah | "
            "preskočiť k obsahu | preskočiť navigáciu | prejsť na navigáciu | prejsť k navigácii | "
            "prejsť na menu | prejsť na vyhľadávanie | prejsť na pätičku | skočiť na obsah | "
            "skočiť na hlavný obsah | prejsť priamo na obsah | prejdi na obsah"
        ),
        "menu-toggle": (
            "hlavná navigácia | navigácia | hlavná ponuka | otvoriť menu | zatvoriť menu | zobraziť menu | "
            "skryť menu | prepnúť navigáciu | nachádzate sa tu | ste tu | omrvinková navigácia | ponuka"
        ),
        "back-to-top": (
            "späť hore | späť na začiatok | na začiatok | na začiatok stránky | hore | návrat hore | "
            "prejsť hore | nahor | späť nahor"
        ),
        "previous-next": (
            "predchádzajúci článok | nasledujúci článok | ďalší článok | predchádzajúca stránka | "
            "nasledujúca stránka | ďalšia stránka | predchádzajúci príspevok | nasledujúci príspevok | "
            "staršie články | novšie články | staršie príspevky | navigácia v článku"
        ),
        "page-numbers": (
            "ďalší | ďalšia | ďalšie | predchádzajúci | predchádzajúca | predchádzajúce | nasledujúci | "
            "nasledujúca | posledná stránka | prvá stránka | späť"
        ),
        "search-box": (
            "vyhľadávanie | vyhľadať | vyhľadávať | hľadanie | hľadať na stránke | hľadať na webe | "
            "vyhľadávanie na stránke | rozšírené vyhľadávanie | pokročilé vyhľadávanie | otvoriť vyhľadávanie | "
            "zatvoriť vyhľadávanie | hľadaný výraz | zadajte hľadaný výraz | čo hľadáte? | "
            "výsledky vyhľadávania | hľadaj | vyhľadávač"
        ),
        "language-prompt": (
            "vyberte si jazyk | vybrať jazyk | zvoľte jazyk | zmeniť jazyk | výber jazyka | iné jazyky | "
            "v iných jazykoch | anglická verzia | slovenská verzia | preložiť stránku | prepínač jazykov"
        ),
        "print": (
            "vytlačiť | vytlačiť stránku | vytlačiť článok | tlačiť | tlačiť článok | tlačiť stránku | "
            "tlač stránky | verzia pre tlač | verzia na tlač | vytlačiť túto stránku | stiahnuť pdf | "
            "uložiť ako pdf | tlačová verzia"
        ),
        "site-section": (
            "domov | hlavná stránka | titulná stránka | úvodná stránka | späť na úvod | späť na hlavnú stránku | "
            "o projekte | o spoločnosti | o stránke | kto sme | náš príbeh | naši partneri | kontaktné údaje | "
            "kontaktný formulár | napíšte nám | kde nás nájdete | voľné pracovné miesta | pre médiá | redakcia | "
            "zákaznícky servis | časté otázky | správy | všetky správy"
        ),
        "language-word": ("po anglicky | v angličtine | preložiť"),
        "donate-button": (
            "darovať | prispieť | prispejte | prispieť teraz | prispejte nám | podporte nás | podporiť nás | "
            "podporte našu prácu | podporte projekt | podporte nezávislú žurnalistiku | chcem prispieť | "
            "chcem podporiť | pomôžte nám | staňte sa darcom | finančný dar | darovať 2 % | 2 % z dane"
        ),
        "cookie-notice": (
            "táto stránka používa cookies | táto stránka používa súbory cookie | "
            "táto stránka používa súbory cookies | táto webová stránka používa cookies | "
            "táto webová stránka používa súbory cookie | táto webová stránka používa súbory cookies | "
            "tento web používa cookies | tento web používa súbory cookie | tieto stránky používajú cookies | "
            "naša stránka používa cookies | naša webová stránka používa súbory cookie | používame cookies | "
            "používame súbory cookie | používame súbory cookies | na tejto stránke používame cookies | "
            "na našej stránke používame cookies | stránka používa cookies | súbory cookie | súbory cookies | "
            "používanie cookies | informácie o cookies | vážime si vaše súkromie | rešpektujeme vaše súkromie | "
            "záleží nám na vašom súkromí | vaše súkromie je pre nás dôležité | "
            "používaním tejto stránky súhlasíte s používaním cookies"
        ),
        "cookie-button": (
            "prijať | prijať všetko | prijať všetky | prijať všetky cookies | prijať cookies | "
            "prijať všetky súbory cookie | prijať vybrané | súhlasím | súhlasím so všetkým | súhlasiť | "
            "súhlasím a zatvoriť | povoliť | povoliť všetko | povoliť všetky | povoliť všetky cookies | "
            "povoliť vybrané | odmietnuť | odmietnuť všetko | odmietnuť všetky | odmietnuť cookies | "
            "nesúhlasím | zamietnuť | len nevyhnutné | iba nevyhnutné | len nevyhnutné cookies | "
            "iba nevyhnutné cookies | nevyhnutné cookies | nastavenia cookies | nastavenie cookies | "
            "nastavenia súborov cookie | nastavenia súkromia | upraviť nastavenia | zmeniť nastavenia cookies | "
            "spravovať cookies | spravovať súhlas | uložiť nastavenia | uložiť výber | potvrdiť výber | "
            "viac o cookies | viac informácií o cookies | vždy aktívne | prispôsobiť"
        ),
        "login": (
            "prihlásenie | prihlásiť | prihláste sa | prihlásenie / registrácia | prihlásiť sa / registrovať | "
            "odhlásiť | odhlásiť sa | registrácia | registrovať | registrovať sa | zaregistrovať sa | "
            "zaregistrujte sa | vytvoriť účet | vytvoriť nový účet | založiť účet | môj účet | môj profil | "
            "zabudli ste heslo? | zabudnuté heslo | zabudnuté heslo? | obnoviť heslo | zapamätať | "
            "zapamätať si ma | zapamätať prihlásenie | máte už účet?"
        ),
        "script-notice": (
            "zapnite javascript | prosím zapnite javascript | povoľte javascript | prosím povoľte javascript | "
            "javascript nie je povolený | váš prehliadač nepodporuje javascript | váš prehliadač je zastaraný | "
            "táto stránka vyžaduje javascript | používate zastaraný prehliadač"
        ),
        "donation-word": ("podporiť | pomôcť"),
        "consent-word": ("súhlas | nastavenia | predvoľby"),
        "newsletter-box": (
            "odber newslettera | odoberať newsletter | odoberajte newsletter | odoberajte náš newsletter | "
            "odber noviniek | odoberať novinky | prihlásiť sa na odber newslettera | "
            "prihlásiť sa na odber noviniek | prihláste sa na odber newslettera | "
            "prihláste sa na odber noviniek | prihláste sa na odber nášho newslettera | "
            "prihlásiť sa na newsletter | prihláste sa na newsletter | novinky e-mailom | zasielanie noviniek | "
            "spravodaj | chcem dostávať novinky | prihlásiť na odber | získajte novinky e-mailom"
        ),
        "subscribe": (
            "odoberať | odoberajte | odoberajte nás | odber | predplatné | predplatiť | predplaťte si | "
            "kúpiť predplatné | objednať predplatné | prihlásiť sa na odber | pre predplatiteľov | "
            "odoberajte náš kanál | získať predplatné"
        ),
        "share-button": (
            "zdieľajte | zdieľať článok | zdieľajte článok | zdieľať tento článok | zdieľať stránku | "
            "zdieľať túto stránku | zdieľať príspevok | zdieľať odkaz | zdieľať s priateľmi | "
            "zdieľať na sociálnych sieťach | zdieľať e-mailom | zdieľať na | zdieľať cez | zdieľanie | "
            "kopírovať odkaz | skopírovať odkaz | odkaz skopírovaný | poslať e-mailom | poslať emailom | "
            "poslať priateľovi | poslať známemu | poslať odkaz | odoslať e-mailom | odporučiť | "
            "odporučiť článok | tweetnuť | pošlite ďalej | zdieľať na {} | zdieľať na {}u | zdieľať cez {} | "
            "zdieľať pomocou {} | zdieľajte na {} | zdieľať článok na {} | zdieľať {} | poslať cez {} | "
            "kliknutím zdieľať na {}"
        ),
        "follow": (
            "sledujte nás na sociálnych sieťach | sledovať nás | nájdete nás na | nájdete nás na facebooku | "
            "sociálne siete | naše sociálne siete | pridajte sa k nám | ostaňte s nami v kontakte | "
            "zostaňte v kontakte"
        ),
        "comment-button": (
            "komentáre | komentár | komentovať | pridať komentár | pridajte komentár | pridať nový komentár | "
            "napísať komentár | napíšte komentár | vložiť komentár | odoslať komentár | zanechať komentár | "
            "zanechajte komentár | zanechať odpoveď | pridaj komentár | váš komentár | odpovedať | "
            "zrušiť odpoveď | žiadne komentáre | zatiaľ žiadne komentáre | bez komentárov | zobraziť komentáre | "
            "zobraziť všetky komentáre | všetky komentáre | čítať komentáre | ďalšie komentáre | "
            "komentáre sú uzavreté | komentáre sú vypnuté | komentáre uzavreté | diskusia k článku | "
            "vstúpiť do diskusie | zapojte sa do diskusie | zapojiť sa do diskusie | buďte prvý | "
            "buďte prvý, kto pridá komentár | nahlásiť komentár | pre komentovanie sa prihláste | "
            "prihláste sa a komentujte"
        ),
        "comment-count": (
            "# komentár | # komentáre | # komentárov | komentáre (#) | komentáre: # | # odpoveď | # odpovede | "
            "# odpovedí | diskusia (#)"
        ),
        "follow-word": ("sledovať"),
        "comment-word": ("odpovede | diskusia | nahlásiť"),
        "copyright-line": (
            "všetky práva sú vyhradené | práva vyhradené | autorské práva vyhradené | autorské práva | "
            "kopírovanie zakázané | kopírovanie obsahu je zakázané | šírenie obsahu je zakázané | "
            "niektoré práva vyhradené | copyright všetky práva vyhradené | autorské práva sú vyhradené"
        ),
        "policy-link": (
            "súkromie | ochrana osobných údajov a cookies | zásady ochrany osobných údajov | "
            "zásady ochrany súkromia | zásady spracovania osobných údajov | zásady používania cookies | "
            "zásady používania súborov cookie | vyhlásenie o ochrane osobných údajov | vyhlásenie o cookies | "
            "podmienky používania | podmienky používania stránky | podmienky užívania | "
            "všeobecné obchodné podmienky | zmluvné podmienky | právne informácie | právne upozornenie | "
            "právne oznámenie | vyhlásenie o prístupnosti | reklamačný poriadok | vylúčenie zodpovednosti | "
            "etický kódex"
        ),
        "policy-word": (
            "ochrana súkromia | ochrana údajov | spracovanie osobných údajov | spracúvanie osobných údajov | "
            "osobné údaje | podmienky | všeobecné podmienky | prístupnosť"
        ),
        "related-heading": (
            "súvisiace správy | súvisiaci obsah | súvisiace témy | súvisiace príspevky | súvisiaci článok | "
            "súvisiace odkazy | podobné príspevky | podobné správy | ďalšie články | ďalšie správy | "
            "viac k téme | čítajte aj | čítajte tiež | čítajte viac | prečítajte si | prečítajte si tiež | "
            "mohlo by vás zaujať | mohlo by sa vám páčiť | môže vás zaujímať | odporúčame prečítať | "
            "odporúčané články | odporúčaný obsah | pozrite si aj | viac od autora | ďalšie z rubriky"
        ),
        "read-more": (
            "čítať viac | čítať ďalej | čítať celý článok | čítajte ďalej | čítajte celý článok | "
            "prečítať celý článok | viac info | viac podrobností | zistiť viac | zistite viac | "
            "pokračovať v čítaní | celý článok | kliknite sem | zobraziť viac | zobraziť celý článok | "
            "dozvedieť sa viac"
        ),
        "advert-label": (
            "reklama a inzercia | komerčná správa | komerčný oznam | platená inzercia | platená reklama | "
            "pr článok | sponzorovaný článok | článok pokračuje pod reklamou | "
            "pokračovanie článku pod reklamou | preskočiť reklamu | zatvoriť reklamu | v spolupráci s"
        ),
        "more-word": (
            "súvisiace | k téme | odporúčame | odporúčané | pozri tiež | neprehliadnite | nezmeškajte | čítať | "
            "prečítať | pokračovať | pokračovanie"
        ),
        "advert-word": ("inzercia | sponzorované"),
    },
    "sl": {
        "skip-link": (
            "preskoči na vsebino | skoči na vsebino | preskoči na glavno vsebino | skoči na glavno vsebino | "
            "preskočite na vsebino | pojdi na vsebino | pojdi na glavno vsebino | na vsebino | "
            "preskoči na osrednjo vsebino | preskoči navigacijo | skok na vsebino"
        ),
        "menu-toggle": ("odpri meni | zapri meni | nahajate se tukaj | vi ste tukaj"),
        "back-to-top": ("nazaj na vrh | na vrh strani | pojdi na vrh | vrni se na vrh | na začetek strani"),
        "previous-next": (
            "prejšnji članek | naslednji članek | prejšnja stran | naslednja stran | prejšnja objava | "
            "naslednja objava | starejši prispevki | novejši prispevki | prejšnja novica | naslednja novica"
        ),
        "page-numbers": ("naslednja | prejšnja | naslednji | prejšnji | naprej | nazaj | naslednje | prejšnje"),
        "search-box": (
            "iskanje | išči | poišči | iskalnik | napredno iskanje | iskanje po strani | išči po strani | "
            "vnesite iskalni niz | kaj iščete? | rezultati iskanja | iskalni niz"
        ),
        "language-prompt": (
            "izberite jezik | izberi jezik | spremeni jezik | drugi jeziki | v drugih jezikih | "
            "angleška različica | slovenska različica | izbira jezika"
        ),
        "print": (
            "natisni | tiskaj | tiskanje | natisni stran | natisni članek | različica za tisk | "
            "verzija za tisk | natisnite | tiskaj stran | za tisk | shrani kot pdf"
        ),
        "site-map": (
            "zemljevid strani | kazalo strani | koristne povezave | hitre povezave | arhiv | uporabne povezave"
        ),
        "site-section": (
            "domača stran | začetna stran | prva stran | nazaj na prvo stran | na prvo stran | kdo smo | "
            "o podjetju | naša ekipa | naša zgodba | naše storitve | naši partnerji | stik | stopite v stik | "
            "kontaktni podatki | kontaktni obrazec | zaposlitev | pomoč | pogosta vprašanja | novice | "
            "vse novice | uredništvo"
        ),
        "language-word": ("jeziki | v angleščini"),
        "donate-button": (
            "doniraj zdaj | donirajte zdaj | podprite nas | podpri nas | podprite naše delo | pomagajte nam | "
            "daruj | nameni 1 % dohodnine"
        ),
        "cookie-notice": (
            "ta stran uporablja piškotke | ta spletna stran uporablja piškotke | "
            "to spletno mesto uporablja piškotke | spletna stran uporablja piškotke | "
            "spletno mesto uporablja piškotke | naša spletna stran uporablja piškotke | uporabljamo piškotke | "
            "na tej strani uporabljamo piškotke | uporaba piškotkov | piškotki | obvestilo o piškotkih | "
            "o piškotkih | cenimo vašo zasebnost | spoštujemo vašo zasebnost | vaša zasebnost nam je pomembna | "
            "z uporabo te strani se strinjate z uporabo piškotkov"
        ),
        "cookie-button": (
            "sprejmi | sprejmem | sprejmi vse | sprejmem vse | sprejmi piškotke | sprejmi vse piškotke | "
            "strinjam se | se strinjam | dovoli vse | dovoli vse piškotke | dovolim | zavrni | zavrni vse | "
            "zavrnem | ne strinjam se | v redu | samo nujni | samo nujni piškotki | nujni piškotki | "
            "nastavitve piškotkov | nastavitve zasebnosti | spremeni nastavitve | prilagodi nastavitve | "
            "upravljanje piškotkov | upravljaj piškotke | shrani nastavitve | več o piškotkih | vedno aktivno | "
            "potrdi izbiro"
        ),
        "login": (
            "ustvari račun | ustvarite račun | uporabniški račun | pozabljeno geslo | pozabljeno geslo? | "
            "ste pozabili geslo? | zapomni si me | nimate računa? | še nimate računa? | že imate račun?"
        ),
        "script-notice": (
            "omogočite javascript | vklopite javascript | prosimo, omogočite javascript | "
            "javascript je onemogočen | javascript je izklopljen | vaš brskalnik ne podpira javascripta | "
            "potreben je javascript | vaš brskalnik je zastarel"
        ),
        "donation-word": ("pomagajte | prispevajte"),
        "consent-word": ("nastavitve"),
        "newsletter-box": (
            "e-novice | prijava na e-novice | prijavite se na e-novice | prijavi se na e-novice | "
            "prijavite se na naše e-novice | naročite se na e-novice | naroči se na e-novice | "
            "naročite se na novice | naše e-novice | prijava na novice | prejemajte e-novice | e-novičnik | "
            "novičnik | naročite se na naš novičnik | prijava na novičnik | želim prejemati e-novice | "
            "odjava od e-novic"
        ),
        "subscribe": (
            "naroči se | naročite se | naročnina | naročnine | naroči | postani naročnik | postanite naročnik | "
            "naročite se zdaj | digitalna naročnina | za naročnike | naročite se na kanal"
        ),
        "share-button": (
            "deli | delite | deli članek | delite članek | deli s prijatelji | delite s prijatelji | deli na | "
            "deli objavo | deli stran | deli novico | deli povezavo | deli na družbenih omrežjih | "
            "kopiraj povezavo | povezava kopirana | pošlji prijatelju | pošlji po e-pošti | pošlji | priporoči | "
            "priporoči prijatelju | delite na družbenih omrežjih | deli prek e-pošte | deli na {} | "
            "deli na {}u | delite na {} | deli prek {} | deli preko {} | pošlji prek {} | deli {}"
        ),
        "follow": (
            "spremljajte nas | spremljaj nas | sledite nam | sledi nam | sledite nam na | "
            "sledite nam na facebooku | spremljajte nas na | spremljajte nas na družbenih omrežjih | "
            "sledite nam na družbenih omrežjih | družbena omrežja | družabna omrežja | pridružite se nam | "
            "ostanite v stiku"
        ),
        "comment-button": (
            "komentarji | oddaj komentar | pošlji komentar | odgovorite | prekliči odgovor | pusti komentar | "
            "pustite komentar | dodaj odgovor | ni komentarjev | še ni komentarjev | brez komentarjev | "
            "vsi komentarji | prikaži komentarje | preberi komentarje | več komentarjev | komentarji so zaprti | "
            "komentiranje je onemogočeno | komentarji so onemogočeni | bodite prvi | "
            "bodite prvi, ki bo komentiral | pridružite se razpravi"
        ),
        "comment-count": ("# komentarja | # komentarji | # komentarjev | komentarji (#) | komentarji: # | # odgovorov"),
        "copyright-line": (
            "vse pravice pridržane | vse pravice so pridržane | pravice pridržane | avtorske pravice | "
            "avtorske pravice pridržane | vse avtorske pravice pridržane | kopiranje prepovedano | "
            "razmnoževanje prepovedano | reprodukcija prepovedana"
        ),
        "policy-link": (
            "zasebnost | varovanje zasebnosti | politika zasebnosti | pravilnik o zasebnosti | "
            "izjava o zasebnosti | obvestilo o zasebnosti | politika piškotkov | politika o piškotkih | "
            "pravilnik o piškotkih | zasebnost in piškotki | pogoji uporabe | splošni pogoji poslovanja | "
            "splošni pogoji uporabe | pravno obvestilo | pravna obvestila | kolofon | izjava o dostopnosti | "
            "izključitev odgovornosti | pogoji poslovanja"
        ),
        "policy-word": (
            "varstvo osebnih podatkov | varovanje osebnih podatkov | varstvo podatkov | osebni podatki | "
            "pogoji | splošni pogoji | dostopnost"
        ),
        "related-heading": (
            "povezani članki | sorodni članki | podobni članki | povezane novice | sorodne novice | "
            "podobne novice | sorodne vsebine | povezane vsebine | preberite tudi | preberi tudi | "
            "preberite še | preberi še | oglejte si tudi | poglejte tudi | več o temi | priporočeni članki | "
            "priporočamo vam | morda vas zanima | morda vas bo zanimalo | morda vas zanima tudi | "
            "utegne vas zanimati | ostale novice | drugi članki | ne spreglejte | ne zamudite | še več"
        ),
        "read-more": (
            "preberi več | preberite več | beri dalje | berite dalje | preberi celoten članek | "
            "preberite celoten članek | preberi vse | celoten članek | celotno besedilo | več informacij | "
            "več podrobnosti | nadaljuj z branjem | nadaljujte z branjem | izvedite več | izvedi več | "
            "več o tem | kliknite tukaj | prikaži več"
        ),
        "advert-label": (
            "oglasno sporočilo | oglasna vsebina | promocijsko sporočilo | sponzorirana vsebina | "
            "sponzorirani članek | plačana vsebina | plačan oglas | članek se nadaljuje po oglasu | zapri oglas"
        ),
        "more-word": ("glej tudi | na isto temo | priporočamo | priporočeno | podrobno | nadaljuj"),
        "advert-word": ("oglaševanje | promocija"),
    },
    "sr": {
        "skip-link": (
            "pređi na sadržaj | preskoči na sadržaj | pređite na sadržaj | preskočite na sadržaj | "
            "pređi na glavni sadržaj | preskoči na glavni sadržaj | skoči na sadržaj | skoči na glavni sadržaj | "
            "idi na sadržaj | preskoči navigaciju"
        ),
        "menu-toggle": (
            "meni | glavni meni | otvori meni | zatvori meni | navigacija | glavna navigacija | prikaži meni | "
            "nalazite se ovde | vi ste ovde"
        ),
        "back-to-top": ("na vrh | na vrh strane | povratak na vrh | vrati se na vrh | nazad na vrh"),
        "previous-next": (
            "prethodni članak | sledeći članak | prethodna strana | sledeća strana | prethodna vest | "
            "sledeća vest | prethodni tekst | sledeći tekst | stariji članci | prethodna stranica | "
            "sledeća stranica"
        ),
        "page-numbers": (
            "sledeća | prethodna | sledeće | prethodno | sledeći | prethodni | dalje | nazad | poslednja | prva"
        ),
        "search-box": (
            "pretraga | pretraži | traži | pretraga sajta | pretraži sajt | napredna pretraga | "
            "unesite pojam za pretragu | šta tražite? | rezultati pretrage"
        ),
        "language-prompt": ("izaberite jezik | izaberi jezik | promeni jezik | drugi jezici | engleska verzija"),
        "print": (
            "štampaj | štampanje | odštampaj | štampa | verzija za štampu | odštampajte | štampaj stranicu | "
            "štampaj članak | za štampu"
        ),
        "site-map": ("mapa sajta | korisni linkovi | brzi linkovi"),
        "site-section": (
            "početna | početna strana | početna stranica | naslovna | naslovna strana | o nama | ko smo mi | "
            "kontaktirajte nas | pišite nam | tim | naš tim | vesti | sve vesti | kontakt podaci | o sajtu | "
            "karijera | pomoć | česta pitanja | marketing i oglašavanje | redakcija"
        ),
        "language-word": ("jezik | jezici | na engleskom | latinica | cirilica | ćirilica"),
        "donate-button": (
            "doniraj | donirajte | podržite nas | podrži nas | podržite naš rad | pomozite nam | "
            "donirajte sada | podržite nezavisno novinarstvo | postanite donator"
        ),
        "cookie-notice": (
            "ovaj sajt koristi kolačiće | ovaj veb sajt koristi kolačiće | ovaj web sajt koristi kolačiće | "
            "koristimo kolačiće | mi koristimo kolačiće | naš sajt koristi kolačiće | sajt koristi kolačiće | "
            "ovaj sajt koristi cookies | kolačići | poštujemo vašu privatnost | vaša privatnost nam je važna | "
            "korišćenje kolačića"
        ),
        "cookie-button": (
            "prihvatam | prihvati | prihvati sve | prihvati kolačiće | prihvati sve kolačiće | prihvatam sve | "
            "slažem se | odbij | odbij sve | odbijam | u redu | razumem | podešavanja kolačića | "
            "postavke kolačića | samo neophodni | samo neophodni kolačići | sačuvaj podešavanja | "
            "upravljaj kolačićima | podešavanja privatnosti | saznajte više o kolačićima"
        ),
        "login": (
            "prijavi se | prijavite se | odjavi se | registruj se | napravi nalog | kreiraj nalog | moj nalog | "
            "zaboravljena lozinka | zaboravljena lozinka? | zaboravili ste lozinku? | zapamti me | uloguj se | "
            "prijava / registracija | nemate nalog? | moj profil"
        ),
        "script-notice": (
            "uključite javascript | omogućite javascript | molimo uključite javascript | "
            "javascript je isključen | vaš pretraživač ne podržava javascript | potreban je javascript"
        ),
        "donation-word": ("donacija | donacije | pomozite"),
        "consent-word": ("podešavanja"),
        "account-word": ("prijava | odjava | registracija | nalog"),
        "newsletter-box": (
            "bilten | naš bilten | prijavite se na bilten | prijavite se na naš bilten | prijava na bilten | "
            "prijavi se na newsletter | prijavite se na newsletter | prijavite se na naš newsletter | "
            "prijava na newsletter | pretplatite se na newsletter | pretplatite se na bilten | "
            "primajte naš bilten | mejling lista | vesti na mejl"
        ),
        "subscribe": (
            "pretplati se | pretplatite se | pretplata | pretplate | pretplatite se na naš kanal | "
            "zapratite kanal | postani pretplatnik | za pretplatnike"
        ),
        "share-button": (
            "podeli | podelite | podeli članak | podelite članak | podeli na | podeli sa prijateljima | "
            "podelite sa prijateljima | podeli stranicu | podeli vest | podelite vest | podeli tekst | "
            "kopiraj link | link kopiran | pošalji prijatelju | pošalji | pošalji mejlom | preporuči | "
            "podeli ovo | podelite na društvenim mrežama | podeli na društvenim mrežama | podeli na {} | "
            "podeli na {}u | podelite na {} | podeli putem {} | podeli preko {} | pošalji preko {} | "
            "objavi na {} | kliknite za deljenje na {}"
        ),
        "follow": (
            "pratite nas | prati nas | pratite nas na | pratite nas na društvenim mrežama | "
            "pratite nas na facebooku | pratite nas na instagramu | pratite nas i na | društvene mreže | "
            "zapratite nas | pridružite nam se | naše društvene mreže | pronađite nas na"
        ),
        "comment-button": (
            "komentari | komentar | komentariši | komentarišite | ostavite komentar | ostavi komentar | "
            "dodaj komentar | napiši komentar | napišite komentar | pošalji komentar | pošaljite komentar | "
            "vaš komentar | odgovori | otkaži odgovor | nema komentara | još nema komentara | svi komentari | "
            "prikaži komentare | pogledaj komentare | komentari su zatvoreni | ostavite odgovor | "
            "ostavi odgovor | budite prvi koji će komentarisati | budite prvi | učestvujte u diskusiji | "
            "prijavite se da biste komentarisali"
        ),
        "comment-count": ("# komentar | # komentara | komentari (#) | komentara (#) | komentari: # | # odgovora"),
        "copyright-line": (
            "sva prava zadržana | sva prava su zadržana | sva prava zaštićena | autorska prava | "
            "autorska prava zaštićena | prenošenje sadržaja nije dozvoljeno | zabranjeno kopiranje | "
            "preuzimanje sadržaja nije dozvoljeno"
        ),
        "policy-link": (
            "politika privatnosti | privatnost | zaštita privatnosti | uslovi korišćenja | pravila korišćenja | "
            "opšti uslovi | politika kolačića | politika o kolačićima | pravna napomena | pravne informacije | "
            "impresum | izjava o privatnosti | uslovi upotrebe | pravila privatnosti | odricanje odgovornosti | "
            "opšti uslovi korišćenja | obaveštenje o privatnosti | uslovi i pravila"
        ),
        "policy-word": ("zaštita podataka | zaštita podataka o ličnosti | uslovi"),
        "related-heading": (
            "povezani članci | slični članci | povezane vesti | slične vesti | povezane teme | slični tekstovi | "
            "pročitajte još | pročitajte i | pročitaj još | pročitajte i ovo | pogledajte još | pogledajte i | "
            "još vesti | još na ovu temu | možda će vas zanimati | možda vas zanima | možda vam se svidi | "
            "ostale vesti | najnovije iz rubrike | ne propustite | preporučujemo za vas"
        ),
        "read-more": (
            "pročitaj više | pročitajte više | saznaj više | saznajte više | nastavi sa čitanjem | "
            "nastavi čitanje | ceo članak | ceo tekst | čitaj više | više informacija | više detalja | "
            "pročitaj ceo članak | pročitajte ceo tekst | kliknite ovde"
        ),
        "advert-label": (
            "sponzorisani sadržaj | plaćeni sadržaj | tekst se nastavlja nakon reklame | "
            "nastavak teksta posle reklame | promotivni sadržaj"
        ),
        "more-word": ("povezano | na ovu temu | preporučujemo | preporučeno | opširnije | detaljnije | detalji"),
        "advert-word": ("oglas | oglasi | oglašavanje | sponzorisano"),
    },
    "sv": {
        "skip-link": (
            "gå till innehåll | gå till innehållet | gå till huvudinnehåll | gå till huvudinnehållet | "
            "gå direkt till innehåll | gå direkt till innehållet | gå direkt till huvudinnehåll | "
            "hoppa till innehållet | hoppa till huvudinnehållet | hoppa direkt till innehåll | "
            "hoppa direkt till innehållet | hoppa över navigering | hoppa över navigationen | "
            "hoppa till navigering | hoppa till navigation | hoppa till sök | hoppa till meny | "
            "hoppa till sidfot | till innehållet | till huvudinnehållet | till sidans innehåll | "
            "direkt till innehållet | gå till navigation"
        ),
        "menu-toggle": (
            "meny | öppna meny | stäng meny | öppna menyn | stäng menyn | visa meny | dölj meny | navigering | "
            "huvudnavigering | huvudnavigation | visa/dölj meny | du är här | brödsmulor | växla navigering | "
            "öppna navigering | sidmeny | undermeny"
        ),
        "back-to-top": (
            "till toppen av sidan | tillbaka till toppen | till sidans topp | gå till toppen | tillbaka upp | "
            "upp till toppen | till början av sidan | överst på sidan"
        ),
        "previous-next": (
            "föregående artikel | nästa artikel | föregående inlägg | nästa inlägg | äldre inlägg | "
            "nyare inlägg | inläggsnavigering | föregående nyhet | nästa nyhet | till nästa sida | "
            "äldre artiklar | föregående nästa"
        ),
        "page-numbers": (
            "nästa | föregående | framåt | bakåt | tillbaka | sista | första | sista sidan | första sidan"
        ),
        "search-box": (
            "sök på webbplatsen | sök på sajten | sök på sidan | sök här | sök efter | sökning | sökord | "
            "sökfält | sökresultat | avancerad sökning | vad söker du? | vad letar du efter? | öppna sök | "
            "stäng sök | ange sökord | skriv sökord | utökad sökning | sök bland artiklar | sökformulär | "
            "visa sök"
        ),
        "language-prompt": (
            "välj ditt språk | byt språk | ändra språk | andra språk | på andra språk | engelsk version | "
            "svensk version | översätt sidan | läs på engelska"
        ),
        "print": (
            "skriv ut sidan | skriv ut artikel | skriv ut artikeln | skriv ut den här sidan | "
            "skriv ut denna sida | utskrift | utskriftsversion | utskriftsvänlig version | utskriftsvänlig | "
            "utskriftsformat | ladda ner pdf | ladda ned som pdf | spara som pdf | skriv ut texten"
        ),
        "site-map": ("webbplatskarta | sajtkarta | snabblänkar | genvägar | användbara länkar | arkiv"),
        "site-section": (
            "hem | startsida | startsidan | förstasidan | till startsidan | tillbaka till startsidan | "
            "gå till startsidan | om webbplatsen | om sajten | om projektet | vilka är vi | vilka vi är | "
            "vårt team | vår historia | våra tjänster | våra partners | kontakter | kontakta | "
            "kontakta redaktionen | kontaktuppgifter | kontaktinformation | kontaktformulär | skriv till oss | "
            "hitta till oss | jobba hos oss | lediga jobb | karriär | press | pressrum | för press | "
            "kundservice | kundtjänst | hjälp | vanliga frågor | frågor och svar om webbplatsen | nyheter | "
            "alla nyheter | redaktionen | annonsera hos oss | tipsa oss"
        ),
        "language-word": ("språk | språkval | språkväljare | på engelska | översätt | språkmeny | lättläst"),
        "donate-button": (
            "donera | donera nu | ge en gåva | ge en gåva nu | skänk en gåva | skänk pengar | stöd vårt arbete | "
            "stöd oss nu | stötta oss | stötta vårt arbete | bidra nu | hjälp oss | bli månadsgivare | "
            "bli givare | bli medlem | bli stödmedlem | swisha | swisha en gåva | stöd oberoende journalistik | "
            "ge ett bidrag"
        ),
        "cookie-notice": (
            "vi använder kakor | vi använder oss av cookies | vi använder oss av kakor | "
            "denna webbplats använder cookies | denna webbplats använder kakor | "
            "den här webbplatsen använder kakor | den här sidan använder cookies | denna sida använder cookies | "
            "den här sajten använder cookies | denna sajt använder cookies | webbplatsen använder cookies | "
            "vår webbplats använder cookies | vår webbplats använder kakor | "
            "på den här webbplatsen använder vi cookies | på vår webbplats använder vi cookies | "
            "användning av cookies | kakor | kakor på webbplatsen | cookies på webbplatsen | "
            "om cookies och kakor | vi värnar om din integritet | vi värnar din integritet | "
            "vi respekterar din integritet | din integritet är viktig för oss | "
            "genom att använda webbplatsen godkänner du användningen av cookies | "
            "vi använder cookies för att förbättra din upplevelse | vi och våra partner använder cookies"
        ),
        "cookie-button": (
            "acceptera | acceptera cookies | acceptera alla kakor | acceptera kakor | acceptera valda | "
            "acceptera och stäng | acceptera och fortsätt | acceptera nödvändiga | godkänn | godkänn alla | "
            "godkänn cookies | godkänn alla cookies | godkänn kakor | godkänn alla kakor | godkänn valda | "
            "tillåt alla | tillåt alla cookies | tillåt alla kakor | tillåt urval | jag accepterar | "
            "jag godkänner | jag förstår | jag samtycker | ok, jag förstår | avvisa | avvisa alla | "
            "avvisa cookies | avböj | avböj alla | neka | neka alla | neka cookies | endast nödvändiga | "
            "endast nödvändiga cookies | endast nödvändiga kakor | bara nödvändiga | nödvändiga cookies | "
            "nödvändiga kakor | inställningar för cookies | inställningar för kakor | cookieinställningar | "
            "cookie-inställningar | kakinställningar | ändra inställningar | ändra cookieinställningar | "
            "anpassa | anpassa inställningar | anpassa cookies | hantera cookies | hantera kakor | "
            "hantera inställningar | hantera samtycke | spara inställningar | spara val | spara och stäng | "
            "integritetsinställningar | läs mer om cookies | mer om cookies | läs mer om kakor | alltid aktiv | "
            "visa inställningar | fortsätt utan att godkänna"
        ),
        "login": (
            "logga ut | inloggning | logga in här | logga in / registrera | logga in eller registrera dig | "
            "registrera dig | registrera dig här | registrera konto | skapa ett konto | skapa nytt konto | "
            "skapa användarkonto | mina sidor | min profil | användarkonto | glömt lösenord? | "
            "glömt lösenordet? | glömt lösenord | glömt ditt lösenord? | har du glömt lösenordet? | "
            "återställ lösenord | kom ihåg mig | håll mig inloggad | har du redan ett konto? | "
            "har du inget konto? | inget konto? | redan medlem? | ny användare? | logga in på ditt konto | "
            "medlemsinloggning"
        ),
        "script-notice": (
            "aktivera javascript | vänligen aktivera javascript | slå på javascript | javascript är avstängt | "
            "javascript är inaktiverat | javascript är inte aktiverat | javascript krävs | "
            "din webbläsare stöder inte javascript | din webbläsare stödjer inte javascript | "
            "din webbläsare är föråldrad | din webbläsare stöds inte | du använder en föråldrad webbläsare | "
            "den här sidan kräver javascript | webbplatsen kräver javascript | du måste aktivera javascript"
        ),
        "donation-word": ("gåva | gåvor | donationer"),
        "consent-word": ("okej | inställningar"),
        "account-word": ("registrera | registrering"),
        "newsletter-box": (
            "vårt nyhetsbrev | våra nyhetsbrev | prenumerera på vårt nyhetsbrev | prenumerera på nyhetsbrevet | "
            "prenumerera på våra nyhetsbrev | anmäl dig till nyhetsbrevet | anmäl dig till vårt nyhetsbrev | "
            "anmäl nyhetsbrev | anmälan till nyhetsbrev | registrera dig för vårt nyhetsbrev | "
            "få vårt nyhetsbrev | få nyhetsbrevet | få nyheter via e-post | skriv upp dig på nyhetsbrevet | "
            "beställ nyhetsbrev | nyhetsbrev via e-post | gratis nyhetsbrev | e-postlista | mejllista | "
            "få vårt nyhetsbrev gratis | nyhetsbrevet | avsluta prenumeration på nyhetsbrev | dagligt nyhetsbrev"
        ),
        "subscribe": (
            "prenumeration | prenumerationer | prenumerera nu | prenumerera här | bli prenumerant | "
            "köp prenumeration | teckna prenumeration | prenumerera på kanalen | prenumerera på vår kanal | "
            "digital prenumeration | för prenumeranter | prenumerant | prenumerera gratis"
        ),
        "share-button": (
            "dela artikel | dela artikeln | dela den här artikeln | dela sida | dela sidan | "
            "dela den här sidan | dela inlägg | dela inlägget | dela nyheten | dela med | dela med vänner | "
            "dela via | dela via e-post | dela via mejl | dela på | dela i sociala medier | "
            "dela på sociala medier | dela länk | delning | kopiera länk | kopiera länken | länk kopierad | "
            "länken är kopierad | kopiera url | tipsa en vän | tipsa | mejla | mejla artikeln | "
            "skicka till en vän | skicka via e-post | skicka länk | rekommendera | rekommendera artikeln | "
            "skicka vidare | tweeta | twittra | sprid vidare | dela på {} | dela via {} | dela med {} | "
            "dela i {} | dela artikeln på {} | dela den här artikeln på {} | dela sidan på {} | "
            "klicka för att dela på {} | publicera på {} | skicka via {} | skicka med {} | dela {}"
        ),
        "follow": (
            "följ oss på | följ oss på facebook | följ oss på instagram | följ oss på sociala medier | "
            "följ oss i sociala medier | följ oss på linkedin | sociala medier | våra sociala medier | "
            "gilla oss på facebook | hitta oss på | vi finns på | gå med | håll kontakten | "
            "besök oss på facebook | följ författaren | följ ämne"
        ),
        "comment-button": (
            "kommentarer | kommentera artikeln | lämna kommentar | lämna en kommentar avbryt svar | "
            "lämna ett svar | lämna ett svar avbryt svar | skriv kommentar | skriv en kommentar här | "
            "lägg till kommentar | lägg till en kommentar | skicka kommentar | posta kommentar | "
            "publicera kommentar | din kommentar | svara | avbryt svar | svara på kommentar | inga kommentarer | "
            "inga kommentarer ännu | inga kommentarer än | bli först att kommentera | "
            "bli den första att kommentera | kommentarer är avstängda | kommentarer inaktiverade | "
            "kommentarsfältet är stängt | kommentarsfältet | visa kommentarer | visa alla kommentarer | "
            "läs kommentarer | läs kommentarerna | alla kommentarer | fler kommentarer | visa fler kommentarer | "
            "senaste kommentarer | delta i diskussionen | delta i samtalet | gå med i diskussionen | diskutera | "
            "anmäl kommentar | logga in för att kommentera | du måste vara inloggad för att kommentera | "
            "rapportera"
        ),
        "comment-count": (
            "# kommentarer | kommentarer (#) | kommentarer: # | # svar | visa # kommentarer | # st kommentarer"
        ),
        "follow-word": ("följ"),
        "comment-word": ("anmäl"),
        "copyright-line": (
            "alla rättigheter reserverade | alla rättigheter förbehålles | med ensamrätt | kopiering förbjuden | "
            "eftertryck förbjudes | mångfaldigande förbjudet | upphovsrätten skyddad | "
            "materialet är skyddat av upphovsrätt | allt material är skyddat av upphovsrätt | "
            "alla rättigheter tillhör | copyright alla rättigheter förbehållna"
        ),
        "policy-link": (
            "integritet och cookies | integritet & cookies | integritetspolicy och cookies | "
            "integritetspolicy & cookies | sekretesspolicy | så hanterar vi personuppgifter | "
            "så behandlar vi personuppgifter | personuppgiftshantering | dataskyddspolicy | cookiepolicy | "
            "kakpolicy | om kakor | om webbplatsens kakor | användarvillkor | användningsvillkor | köpvillkor | "
            "prenumerationsvillkor | villkor och integritet | villkor & integritet | villkor för användning | "
            "tjänstevillkor | juridisk information | juridiskt meddelande | rättslig information | "
            "rättsligt meddelande | ansvarsfriskrivning | redaktionell policy | ansvarig utgivare | "
            "kommentarsregler | upphovsrätt och villkor | om webbplatsen och personuppgifter"
        ),
        "rights-word": ("upphovsrätt | upphovsrättsskyddat"),
        "policy-word": (
            "integritet | sekretess | personuppgifter | behandling av personuppgifter | "
            "hantering av personuppgifter | dataskydd | villkor | allmänna villkor | tillgänglighet"
        ),
        "related-heading": (
            "relaterade nyheter | relaterade inlägg | relaterade ämnen | relaterat innehåll | "
            "relaterad läsning | relaterad artikel | liknande artiklar | liknande inlägg | liknande nyheter | "
            "mer om ämnet | mer om detta | mer i ämnet | mer från | mer inom samma ämne | läs vidare | "
            "fler artiklar | fler nyheter | andra artiklar | andra läser | andra läste också | "
            "rekommenderade artiklar | vi rekommenderar | rekommenderat för dig | du kanske också gillar | "
            "du kanske också är intresserad av | du kan också vara intresserad av | "
            "det här kanske intresserar dig | missa inte | på samma ämne | mer av författaren | mest relaterat"
        ),
        "read-more": (
            "läs mer här | läs hela | läs hela texten | läs hela nyheten | läs hela inlägget | läs artikeln | "
            "läs artikel | läs allt | läs fortsättningen | fortsätt läsa | mer information | mer info | "
            "till artikeln | ta reda på mer | lär dig mer | upptäck mer | visa artikel | visa hela artikeln | "
            "klicka här | mer detaljer | få veta mer | se mer"
        ),
        "advert-label": (
            "annonser | sponsrat innehåll | sponsrad artikel | betalt innehåll | betald annons | "
            "betalt samarbete | kommersiellt samarbete | i samarbete med | native annons | "
            "artikeln fortsätter efter annonsen | texten fortsätter efter annonsen | hoppa över annons | "
            "stäng annons"
        ),
        "more-word": (
            "relaterat | relaterade | se även | se också | rekommenderat | rekommenderas | ämnen | läs | "
            "fortsätt | detaljer"
        ),
        "advert-word": ("annonsera | sponsrat | sponsrad | annonsinnehåll | annonssamarbete"),
    },
    "tr": {
        "skip-link": (
            "içeriğe git | ana içeriğe geç | ana içeriğe git | içeriğe geçin | içeriğe dön | "
            "doğrudan içeriğe git | içeriğe gidin | ana içeriğe gidin | menüye geç | menüye atla | "
            "gezinmeye geç | gezinmeye atla | navigasyona geç | navigasyonu atla | menüyü atla | aramaya geç | "
            "alt bilgiye geç | içeriğe ilerle | sayfa içeriğine git | ana içeriğe atlayin | içeriğe atlayin | "
            "skip içerik"
        ),
        "menu-toggle": (
            "menüyü aç | menüyü kapat | menü aç | menü kapat | menüyü göster | menüyü gizle | menü aç/kapat | "
            "gezinme | navigasyon | ana gezinme | ana navigasyon | gezinti menüsü | buradasiniz | "
            "șu an buradasiniz | alt menü | site menüsü"
        ),
        "back-to-top": (
            "yukari çik | yukari git | yukari dön | sayfa bași | sayfa bașina dön | sayfanin bașina dön | "
            "en üste çik | en üste git | üste çik | üste dön | bașa git | en bașa dön | sayfanin üstüne git"
        ),
        "previous-next": (
            "önceki haber | sonraki haber | önceki sayfa | sonraki sayfa | önceki makale | sonraki makale | "
            "önceki gönderi | sonraki gönderi | eski yazilar | yeni yazilar | daha eski yazilar | "
            "yazi gezinmesi | yazi dolașimi | önceki sonraki | önceki konu | sonraki konu | bir önceki yazi | "
            "bir sonraki yazi | bir sonraki haber"
        ),
        "page-numbers": ("sonraki | önceki | ileri | geri | son | ilk | son sayfa | ilk sayfa"),
        "search-box": (
            "ara | arama | arama yap | sitede ara | site içinde ara | sitede arama | arama sonuçlari | "
            "arama kutusu | arama formu | detayli arama | gelișmiș arama | aranacak kelime | anahtar kelime | "
            "kelime ara | ne aramiștiniz? | ne ariyorsunuz? | aramayi aç | aramayi kapat | arama terimi | "
            "haber ara | aramak istediğiniz kelime | arama motoru"
        ),
        "language-prompt": (
            "dil seç | dil seçimi | dil seçiniz | dilinizi seçin | dili değiștir | dil değiștir | diğer diller | "
            "diğer dillerde | bașka dillerde | türkçe sürüm | ingilizce sürüm | ingilizce olarak oku | "
            "sayfayi çevir | dil seçenekleri"
        ),
        "print": (
            "yazdirin | sayfayi yazdir | bu sayfayi yazdir | makaleyi yazdir | haberi yazdir | yaziyi yazdir | "
            "yazici dostu | yazici dostu sürüm | yazdirilabilir sürüm | yazdirilabilir sayfa | baski önizleme | "
            "yazdirma sürümü | çikti al | pdf indir | pdf olarak kaydet | pdf olarak indir | yaziciya gönder"
        ),
        "site-map": (
            "faydali linkler | faydali bağlantilar | hizli erișim | hizli linkler | arșiv | hizli bağlantilar"
        ),
        "site-section": (
            "anasayfa | anasayfaya dön | ana sayfaya dön | ana sayfaya git | anasayfaya git | giriș sayfasi | "
            "hakkinda | biz kimiz | biz kimiz? | kurumsal | șirketimiz | ekibimiz | takimimiz | hikayemiz | "
            "misyonumuz | vizyonumuz | hizmetlerimiz | ürünlerimiz | iș ortaklarimiz | iletișim bilgileri | "
            "iletișim formu | iletișime geç | iletișime geçin | bizimle iletișime geçin | bize ulașin | "
            "bize yazin | bize ulaș | irtibat | kariyer | iș ilanlari | insan kaynaklari | basin odasi | "
            "basin bültenleri ve duyurular | müșteri hizmetleri | yardim | yardim merkezi | "
            "sikça sorulan sorular | sik sorulan sorular | sss | haberler | tüm haberler | son dakika | "
            "reklam ve iletișim | proje hakkinda | site hakkinda"
        ),
        "language-word": ("dil | diller | ingilizce | çevir"),
        "donate-button": (
            "bağiș | bağiș yapin | bağișta bulun | bağișta bulunun | hemen bağiș yap | hemen bağiș yapin | "
            "șimdi bağiș yap | online bağiș | bağișçi ol | bağișçi olun | destek ol | destek olun | "
            "bize destek ol | bize destek olun | bizi destekle | bizi destekleyin | yardim et | yardim edin | "
            "bize yardim edin | katkida bulun | katkida bulunun | gönüllü ol | projeyi destekle | "
            "bağimsiz gazeteciliği destekle | bağimsiz gazeteciliği destekleyin | çalișmalarimizi destekleyin"
        ),
        "cookie-notice": (
            "bu site çerezleri kullanmaktadir | bu site çerez kullanir | bu site çerezleri kullanir | "
            "bu sitede çerez kullanilmaktadir | bu sitede çerezler kullanilmaktadir | "
            "bu web sitesi çerez kullanir | bu web sitesi çerezleri kullanir | "
            "bu web sitesi çerezleri kullanmaktadir | bu web sitesi çerez kullaniyor | "
            "bu web sitesinde çerez kullanilmaktadir | bu web sitesinde çerezler kullanilmaktadir | "
            "bu internet sitesinde çerez kullanilmaktadir | web sitemizde çerez kullanilmaktadir | "
            "web sitemiz çerez kullanmaktadir | sitemizde çerez kullanilmaktadir | "
            "sitemizde çerezler kullanilmaktadir | sitemiz çerez kullanmaktadir | "
            "sitemizde çerezleri kullaniyoruz | çerez kullaniyoruz | çerezleri kullaniyoruz | "
            "çerezler kullaniyoruz | biz çerez kullaniyoruz | çerez kullanimi | çerezler | çerez bildirimi | "
            "çerezler hakkinda | gizliliğinize değer veriyoruz | gizliliğinize saygi duyuyoruz | "
            "gizliliğiniz bizim için önemli | gizliliğiniz bizim için önemlidir | "
            "siteyi kullanmaya devam ederek çerez kullanimini kabul etmiș olursunuz | "
            "sitemizi kullanarak çerezleri kabul etmiș olursunuz | "
            "size daha iyi hizmet sunabilmek için çerez kullaniyoruz | "
            "sizlere daha iyi hizmet sunabilmek için çerezler kullaniyoruz"
        ),
        "cookie-button": (
            "kabul ediyorum | kabul edin | çerezleri kabul et | tüm çerezleri kabul et | tümünü kabul ediyorum | "
            "hepsini kabul et | seçilenleri kabul et | kabul et ve kapat | kabul et ve devam et | onayla | "
            "onayliyorum | tümünü onayla | izin ver | tümüne izin ver | tüm çerezlere izin ver | "
            "seçime izin ver | anladim | tamam, anladim | reddet | tümünü reddet | hepsini reddet | "
            "çerezleri reddet | tüm çerezleri reddet | reddediyorum | kabul etmiyorum | yalnizca gerekli | "
            "yalnizca gerekli çerezler | sadece gerekli | sadece gerekli çerezler | sadece zorunlu çerezler | "
            "yalnizca zorunlu çerezler | zorunlu çerezler | gerekli çerezler | kesinlikle gerekli çerezler | "
            "ișlevsel çerezler | çerez ayarlarini yönet | çerez ayarlarini değiștir | "
            "çerez ayarlarini özelleștir | çerez tercihleri | çerez tercihlerini yönet | çerezleri yönet | "
            "çerez yönetimi | çerez onayi | ayarlari yönet | ayarlari değiștir | ayarlari kaydet | "
            "gizlilik ayarlari | gizlilik tercihleri | tercihleri yönet | tercihleri kaydet | "
            "tercihlerimi kaydet | özelleștir | seçenekleri yönet | onayi yönet | "
            "çerezler hakkinda daha fazla bilgi | daha fazla bilgi edinin | her zaman aktif | her zaman etkin"
        ),
        "login": (
            "giriș yapin | oturum aç | oturum açin | oturumu kapat | çikiș yap | üye giriși | kullanici giriși | "
            "üye olun | üye kaydi | kaydol | kaydolun | kayit olun | hemen üye ol | hemen kaydol | "
            "ücretsiz üye ol | giriș yap / üye ol | giriș yap / kayit ol | giriș yap veya üye ol | "
            "giriș / kayit | giriș yap veya kaydol | hesap oluștur | hesap olușturun | yeni hesap oluștur | "
            "profilim | șifremi unuttum | șifremi unuttum? | șifrenizi mi unuttunuz? | "
            "parolanizi mi unuttunuz? | parolami unuttum | șifre sifirla | beni hatirla | oturumum açik kalsin | "
            "hesabiniz yok mu? | hesabin yok mu? | zaten hesabiniz var mi? | zaten üye misiniz? | "
            "üye değil misiniz? | kullanici adi veya e-posta"
        ),
        "script-notice": (
            "lütfen javascript'i etkinleștirin | javascript'i etkinleștirin | lütfen javascripti etkinleștirin | "
            "javascript devre diși | javascript kapali | javascript etkin değil | javascript gerekli | "
            "bu site javascript gerektirir | tarayiciniz javascript desteklemiyor | "
            "tarayiciniz javascript'i desteklemiyor | tarayiciniz güncel değil | tarayiciniz desteklenmiyor | "
            "eski bir tarayici kullaniyorsunuz | javascript etkinleștirilmelidir | "
            "tarayicinizda javascript devre diși"
        ),
        "donation-word": ("bağișlar | destekle | destekleyin"),
        "consent-word": ("ayarlar | tercihler"),
        "account-word": ("giriș | çikiș | üyelik | kayit | hesabim | hesap"),
        "newsletter-box": (
            "bülten | bültenimiz | e-bülten aboneliği | e-bülten kayit | e-bülten üyeliği | e-bültene kayit ol | "
            "e-bültenimize abone olun | e-bültenimize kayit olun | bülten aboneliği | bülten kaydi | "
            "bültene abone ol | bültene abone olun | bültenimize abone ol | bültenimize abone olun | "
            "bültenimize kaydolun | bültenimize kayit olun | bültenimize üye olun | bültene kayit ol | "
            "bültene kaydol | bültene üye ol | e-bültene abone ol | haber bülteni | "
            "haber bültenimize abone olun | haber bültenimize kaydolun | haber bültenine abone ol | "
            "haber bültenine kaydol | günlük bülten | haftalik bülten | ücretsiz bülten | e-posta bülteni | "
            "e-posta listesi | e-posta listemize katilin | haberleri e-posta ile alin | bültenleri al | "
            "newsletter'a abone ol"
        ),
        "subscribe": (
            "abone olun | abonelik | abonelikler | hemen abone ol | hemen abone olun | șimdi abone ol | "
            "kanala abone ol | kanalimiza abone ol | kanalimiza abone olun | youtube kanalimiza abone olun | "
            "dijital abonelik | abonelere özel | dergiye abone ol | takip et ve abone ol | ücretsiz abone ol | "
            "bildirimlere abone ol"
        ),
        "share-button": (
            "paylașin | bu haberi paylaș | haberi paylaș | haberi paylașin | bu yaziyi paylaș | yaziyi paylaș | "
            "makaleyi paylaș | bu makaleyi paylaș | sayfayi paylaș | bu sayfayi paylaș | bunu paylaș | "
            "arkadașlarinla paylaș | arkadașlarinizla paylașin | arkadașinla paylaș | sosyal medyada paylaș | "
            "sosyal medyada paylașin | bağlantiyi paylaș | linki paylaș | içeriği paylaș | gönderiyi paylaș | "
            "paylașim | e-posta ile paylaș | e-posta ile gönder | e-postayla gönder | arkadașina gönder | "
            "arkadașiniza gönderin | bağlantiyi kopyala | linki kopyala | link kopyala | bağlanti kopyalandi | "
            "link kopyalandi | kopyala | tavsiye et | arkadașina öner | öner | tweetle | gönder | {}'ta paylaș | "
            "{}'da paylaș | {}'de paylaș | {}'te paylaș | {}'ta paylașin | {}'da paylașin | {} üzerinde paylaș | "
            "{} ile paylaș | {} üzerinden paylaș | {}da paylaș | {}ta paylaș | {} paylaș | "
            "{}'ta paylașmak için tiklayin | {} üzerinde paylașmak için tiklayin | {} ile gönder | "
            "{} üzerinden gönder | {}'da yayinla | {}'dan gönder | {}'tan gönder | {}te paylaș | {}de paylaș"
        ),
        "follow": (
            "bizi takip et | takip et | takip edin | bizi sosyal medyada takip edin | sosyal medyada takip et | "
            "sosyal medyada bizi takip edin | bizi facebook'ta takip edin | bizi twitter'da takip edin | "
            "bizi instagram'da takip edin | sosyal medya | sosyal medya hesaplarimiz | sosyal ağlar | "
            "bizi bulun | facebook'ta biz | bize katilin | bize katil | whatsapp kanalimiza katilin | "
            "telegram kanalimiza katilin | telegram kanalimiz | bağlantida kalin | google news'te takip et | "
            "yazari takip et"
        ),
        "comment-button": (
            "yorumlar | yorum | yorum yapin | yorum yaz | yorum yazin | yorum ekle | yorum ekleyin | "
            "yorum gönder | yorumu gönder | yorum birak | yorum birakin | bir yorum birakin | bir yorum yap | "
            "bir yorum yaz | bir yanit yazin | bir cevap yazin | bir cevap birakin | yanit birakin | yorumunuz | "
            "yorumunuzu yazin | yorumunuzu ekleyin | yanitla | cevapla | cevap yaz | yanit yaz | "
            "cevabi iptal et | yorumu yanitla | yorum yok | henüz yorum yok | henüz yorum yapilmamiș | "
            "hiç yorum yok | henüz yorum yapilmadi | ilk yorumu sen yap | ilk yorumu siz yapin | "
            "ilk yorum yapan siz olun | ilk yorumu yaz | yorumlar kapali | yorumlar kapatildi | "
            "yorumlar kapatilmiștir | yorumlara kapali | tüm yorumlar | tüm yorumlari gör | "
            "tüm yorumlari göster | yorumlari gör | yorumlari göster | yorumlari oku | yorumlari gizle | "
            "daha fazla yorum | son yorumlar | okuyucu yorumlari | okur yorumlari | tartișmaya katil | "
            "tartișmaya katilin | șikayet et | bildir | yorumu bildir | yorum yapmak için giriș yapin | "
            "yorum yapabilmek için giriș yapmalisiniz | yorum yapmak için giriș yap | "
            "yorum yapmak için oturum açmalisiniz | görüșlerinizi yazin"
        ),
        "comment-count": (
            "# yorum | yorumlar (#) | yorum (#) | yorumlar: # | yorum: # | # yanit | # cevap | "
            "tüm yorumlar (#) | # adet yorum"
        ),
        "comment-word": ("yanitlar | cevaplar"),
        "copyright-line": (
            "her hakki saklidir | bütün haklari saklidir | haklari saklidir | tüm haklar saklidir | "
            "bütün haklar saklidir | her hakki mahfuzdur | tüm haklari mahfuzdur | telif hakki | telif haklari | "
            "telif haklari saklidir | telif hakki saklidir | izinsiz kopyalanamaz | izinsiz kullanilamaz | "
            "izinsiz alintilanamaz | izinsiz ve kaynak gösterilmeden yayinlanamaz | "
            "kaynak gösterilmeden alinti yapilamaz | kaynak gösterilmeden kullanilamaz | izinsiz çoğaltilamaz | "
            "kopyalanmasi yasaktir | yayin haklari saklidir | bazi haklari saklidir | tüm yayin haklari saklidir"
        ),
        "policy-link": (
            "gizlilik | gizlilik ve çerezler | gizlilik ve çerez politikasi | gizlilik ve güvenlik | "
            "gizlilik ilkeleri | gizlilik bildirimi | gizlilik beyani | gizlilik sözleșmesi | "
            "gizlilik șartlari | gizlilik kurallari | gizlilik metni | gizlilik politikamiz | kvkk | "
            "kvkk aydinlatma metni | kvkk metni | aydinlatma metni | açik riza metni | veri politikasi | "
            "veri koruma politikasi | çerez politikamiz | çerez bildirimi ve politikasi | "
            "çerez aydinlatma metni | kullanim șartlari | kullanim sözleșmesi | kullanim kurallari | "
            "kullanici sözleșmesi | üyelik sözleșmesi | üyelik koșullari | șartlar ve koșullar | "
            "hüküm ve koșullar | hükümler ve koșullar | hizmet șartlari | hizmet koșullari | "
            "kullanim șartlari ve gizlilik | site kullanim koșullari | yasal uyari | yasal bilgiler | "
            "yasal bildirim | yasal bilgilendirme | hukuki bilgiler | künye | sorumluluk reddi beyani | "
            "feragatname | mesafeli satiș sözleșmesi | yayin ilkeleri | telif hakki bildirimi | "
            "erișilebilirlik bildirimi | editoryal ilkeler | topluluk kurallari | iade koșullari"
        ),
        "policy-word": (
            "kișisel verilerin korunmasi | kișisel verilerin korunmasi kanunu | kișisel veriler | veri koruma | "
            "veri gizliliği | șartlar | koșullar | genel șartlar | genel koșullar | yasal | sorumluluk reddi | "
            "erișilebilirlik"
        ),
        "related-heading": (
            "ilgili yazilar | ilgili makaleler | ilgili konular | ilgili içerikler | ilgili içerik | "
            "ilgili haber | ilgili linkler | ilgili bağlantilar | ilgili yayinlar | ilgili gönderiler | "
            "benzer haberler | benzer makaleler | benzer konular | benzer içerikler | benzer gönderiler | "
            "ilișkili haberler | ilișkili yazilar | bağlantili haberler | bunlari da okuyun | bunu da okuyun | "
            "bunlari da beğenebilirsiniz | bunu da beğenebilirsiniz | bu haberler de ilginizi çekebilir | "
            "ilgini çekebilir | ilginizi çekebilecek haberler | ilginizi çekebilecek diğer haberler | "
            "sizin için seçtiklerimiz | sizin için önerilenler | önerilen haberler | önerilen yazilar | "
            "önerilen içerikler | editörün seçtikleri | ayrica oku | ayrica okuyun | bunlara da göz atin | "
            "diğer haberler | diğer yazilar | diğer makaleler | daha fazla haber | daha fazla yazi | "
            "bu konuda daha fazla | bu konuyla ilgili | konuyla ilgili | konuyla ilgili haberler | "
            "sonraki okumaniz için | yazarin diğer yazilari | ayrica okuyabilirsiniz | okumaya devam et | "
            "tavsiye edilen | șunlar da ilginizi çekebilir"
        ),
        "read-more": (
            "devamini okuyun | devamini gör | devami için tiklayin | devami için tiklayiniz | haberin devami | "
            "haberin devamini oku | yazinin devami | yazinin devamini oku | daha fazla oku | daha fazla bilgi | "
            "daha fazla bilgi al | daha fazla bilgi için | daha fazlasini oku | daha fazlasi | "
            "daha fazlasi için tiklayin | daha çok | detayli bilgi | detaylar için tiklayin | detaylari gör | "
            "ayrintili bilgi | okumaya devam edin | haberi oku | haberin tamami | haberin tamamini oku | "
            "yazinin tamami | yazinin tamamini oku | makaleyi oku | makalenin tamamini oku | tamamini oku | "
            "tümünü oku | buraya tiklayin | habere git | tam metin"
        ),
        "advert-label": (
            "reklamlar | reklam alani | advertorial içerik | sponsorlu içerik | sponsorlu bağlantilar | "
            "sponsorlu haber | sponsorlu bağlanti | tanitim yazisi | reklam içeriği | reklami kapat | "
            "reklami geç | reklami atla | haber reklamdan sonra devam ediyor | haberin devami reklamdan sonra | "
            "yazinin devami reklamdan sonra | iș birliği | ișbirliği içeriği | reklam verin | reklam ver | "
            "reklam engelleyici algilandi | reklam engelleyicinizi kapatin"
        ),
        "more-word": (
            "ilgili | önerilen | önerilenler | önerilerimiz | öneriler | ayrica bakiniz | ayrica bkz | "
            "ayni konuda | kaçirmayin | devami | detay | detaylar | ayrintilar | oku | tiklayin | tiklayiniz | "
            "incele | keșfet | öğren"
        ),
        "advert-word": ("ilan | ilanlar | sponsorlu | tanitim | reklamdir"),
    },
    "vi": {
        "skip-link": (
            "chuyển đến nội dung | chuyển đến nội dung chính | chuyển tới nội dung | chuyển tới nội dung chính | "
            "chuyển đến phần nội dung | bỏ qua nội dung | bỏ qua và đến nội dung | bỏ qua để đến nội dung | "
            "bỏ qua đến nội dung | bỏ qua điều hướng | bỏ qua menu | nhảy đến nội dung | nhảy tới nội dung | "
            "nhảy đến nội dung chính | đi đến nội dung | đi đến nội dung chính | đi tới nội dung | "
            "đi thẳng đến nội dung | đến nội dung chính | đến nội dung | tới nội dung chính | qua nội dung | "
            "skip đến nội dung | chuyển đến điều hướng | chuyển đến menu | chuyển đến tìm kiếm | "
            "truy cập nội dung chính | bỏ qua tới nội dung chính | bỏ qua đến nội dung chính"
        ),
        "menu-toggle": (
            "thực đơn | mở menu | đóng menu | hiện menu | ẩn menu | menu chính | điều hướng | điều hướng chính | "
            "danh mục chính | bạn đang ở đây | bạn đang ở | trình đơn | chuyển đổi menu"
        ),
        "back-to-top": (
            "lên đầu trang | về đầu trang | quay lại đầu trang | trở lại đầu trang | trở về đầu trang | "
            "đầu trang | lên trên | lên trên cùng | trở lên trên | cuộn lên đầu trang | quay về đầu trang"
        ),
        "previous-next": (
            "bài trước | bài tiếp theo | bài viết trước | bài viết tiếp theo | bài kế tiếp | bài sau | "
            "trang trước | trang sau | trang tiếp | trang tiếp theo | trang kế | tin trước | tin tiếp theo | "
            "tin sau | bài cũ hơn | bài mới hơn | bài viết cũ hơn | bài viết mới hơn | bài đăng cũ hơn | "
            "bài đăng mới hơn | điều hướng bài viết"
        ),
        "page-numbers": (
            "tiếp | tiếp theo | trước | sau | kế tiếp | trang cuối | trang đầu tiên | cuối | đầu | quay lại | "
            "trở lại | trở về"
        ),
        "search-box": (
            "tìm kiếm | tìm | tìm kiếm trên trang | tìm kiếm trong trang web | tìm kiếm nâng cao | "
            "tìm kiếm cho | kết quả tìm kiếm | từ khóa | từ khoá | nhập từ khóa | nhập từ khóa tìm kiếm | "
            "nhập từ khóa cần tìm | bạn cần tìm gì? | bạn tìm gì? | bạn đang tìm gì? | mở tìm kiếm | "
            "đóng tìm kiếm | hộp tìm kiếm | ô tìm kiếm | tra cứu | tìm kiếm bài viết | tìm kiếm tin tức"
        ),
        "language-prompt": (
            "ngôn ngữ | chọn ngôn ngữ | chọn ngôn ngữ của bạn | thay đổi ngôn ngữ | đổi ngôn ngữ | "
            "chuyển ngôn ngữ | ngôn ngữ khác | các ngôn ngữ khác | bằng ngôn ngữ khác | bản tiếng anh | "
            "phiên bản tiếng anh | phiên bản tiếng việt | đọc bằng tiếng anh | dịch trang này"
        ),
        "print": (
            "in trang | in trang này | in bài viết | in bài viết này | in tin này | bản in | bản để in | "
            "phiên bản in | phiên bản để in | trang in | xem bản in | xem trước khi in | tải pdf | tải về pdf | "
            "lưu dưới dạng pdf | in ra | bản in ra"
        ),
        "site-map": (
            "sơ đồ trang | sơ đồ trang web | sơ đồ website | bản đồ trang | liên kết hữu ích | liên kết nhanh | "
            "lưu trữ | liên kết website | đường dẫn hữu ích"
        ),
        "site-section": (
            "trang chủ | về trang chủ | quay lại trang chủ | trở về trang chủ | trở lại trang chủ | trang đầu | "
            "giới thiệu | giới thiệu chung | giới thiệu về chúng tôi | về chúng tôi | chúng tôi là ai | "
            "về trang web | về dự án | đội ngũ | đội ngũ của chúng tôi | câu chuyện của chúng tôi | "
            "dịch vụ của chúng tôi | sứ mệnh của chúng tôi | liên hệ | liên hệ với chúng tôi | "
            "liên hệ chúng tôi | liên hệ tòa soạn | thông tin liên hệ | biểu mẫu liên hệ | gửi liên hệ | "
            "liên lạc | tuyển dụng | việc làm | cơ hội nghề nghiệp | báo chí | thông cáo báo chí và tin tức | "
            "phòng báo chí | chăm sóc khách hàng | dịch vụ khách hàng | trợ giúp | trung tâm trợ giúp | "
            "câu hỏi thường gặp | hỏi đáp thường gặp | tin tức | tất cả tin tức | tòa soạn | tin mới | góp ý"
        ),
        "language-word": ("tiếng việt | tiếng anh | bằng tiếng anh | dịch"),
        "donate-button": (
            "quyên góp | quyên góp ngay | quyên góp bây giờ | đóng góp ngay | ủng hộ ngay | ủng hộ chúng tôi | "
            "hãy ủng hộ chúng tôi | hỗ trợ chúng tôi | hãy hỗ trợ chúng tôi | tài trợ cho chúng tôi | "
            "giúp đỡ chúng tôi | trở thành nhà tài trợ | trở thành người ủng hộ | hiến tặng | "
            "ủng hộ công việc của chúng tôi | ủng hộ dự án | ủng hộ báo chí độc lập | quyên tặng | gây quỹ | "
            "đóng góp cho chúng tôi"
        ),
        "cookie-notice": (
            "trang web này sử dụng cookie | trang web này sử dụng cookies | trang web này dùng cookie | "
            "website này sử dụng cookie | website này sử dụng cookies | trang này sử dụng cookie | "
            "trang web sử dụng cookie | trang web của chúng tôi sử dụng cookie | "
            "trang web của chúng tôi sử dụng cookies | website của chúng tôi sử dụng cookie | "
            "chúng tôi sử dụng cookie | chúng tôi sử dụng cookies | chúng tôi dùng cookie | "
            "chúng tôi sử dụng tệp cookie | chúng tôi và các đối tác sử dụng cookie | sử dụng cookie | "
            "sử dụng cookies | thông báo về cookie | thông báo cookie | về cookie | "
            "chúng tôi tôn trọng quyền riêng tư của bạn | chúng tôi coi trọng quyền riêng tư của bạn | "
            "quyền riêng tư của bạn rất quan trọng với chúng tôi | "
            "quyền riêng tư của bạn rất quan trọng đối với chúng tôi | "
            "bằng cách sử dụng trang web này, bạn đồng ý với việc sử dụng cookie | "
            "bằng việc tiếp tục sử dụng trang web, bạn đồng ý sử dụng cookie | "
            "chúng tôi sử dụng cookie để cải thiện trải nghiệm của bạn"
        ),
        "cookie-button": (
            "chấp nhận | chấp nhận tất cả | chấp nhận cookie | chấp nhận cookies | chấp nhận tất cả cookie | "
            "chấp nhận tất cả cookies | chấp nhận mọi cookie | chấp nhận và đóng | chấp nhận và tiếp tục | "
            "tôi chấp nhận | đồng ý | tôi đồng ý | đồng ý tất cả | đồng ý và tiếp tục | đồng ý và đóng | "
            "cho phép tất cả | cho phép tất cả cookie | cho phép cookie | cho phép | từ chối | từ chối tất cả | "
            "từ chối cookie | từ chối tất cả cookie | không đồng ý | tôi không đồng ý | đã hiểu | tôi hiểu | "
            "tôi đã hiểu | chỉ cần thiết | chỉ cookie cần thiết | chỉ chấp nhận cookie cần thiết | "
            "cookie cần thiết | cài đặt cookie | cài đặt cookies | thiết lập cookie | cài đặt | "
            "cài đặt quyền riêng tư | quản lý cookie | quản lý cookies | quản lý tùy chọn | quản lý sự đồng ý | "
            "tùy chọn cookie | tùy chọn | tùy chỉnh | tùy chỉnh cookie | lưu cài đặt | lưu tùy chọn | "
            "tìm hiểu thêm về cookie | luôn bật | luôn hoạt động"
        ),
        "login": (
            "đăng nhập | đăng nhập ngay | đăng xuất | đăng ký | đăng ký ngay | đăng kí | đăng ký tài khoản | "
            "đăng ký thành viên | đăng ký miễn phí | đăng nhập / đăng ký | đăng nhập/đăng ký | "
            "đăng nhập hoặc đăng ký | đăng nhập tài khoản | đăng nhập thành viên | tạo tài khoản | "
            "tạo tài khoản mới | tạo một tài khoản | tài khoản | tài khoản của tôi | hồ sơ của tôi | "
            "trang cá nhân | quên mật khẩu | quên mật khẩu? | bạn quên mật khẩu? | lấy lại mật khẩu | "
            "đặt lại mật khẩu | khôi phục mật khẩu | ghi nhớ | ghi nhớ tôi | nhớ mật khẩu | ghi nhớ đăng nhập | "
            "duy trì đăng nhập | chưa có tài khoản? | bạn chưa có tài khoản? | đã có tài khoản? | "
            "bạn đã có tài khoản? | tên đăng nhập hoặc email | đăng nhập bằng google | đăng nhập bằng facebook"
        ),
        "script-notice": (
            "vui lòng bật javascript | hãy bật javascript | bật javascript | javascript đã bị tắt | "
            "javascript bị vô hiệu hóa | trình duyệt của bạn không hỗ trợ javascript | "
            "vui lòng bật javascript trong trình duyệt của bạn | trang web này yêu cầu javascript | "
            "trình duyệt của bạn đã cũ | trình duyệt của bạn đã lỗi thời | bạn cần bật javascript | "
            "vui lòng kích hoạt javascript | trình duyệt của bạn đã tắt javascript"
        ),
        "donation-word": ("đóng góp | ủng hộ | hỗ trợ | tài trợ"),
        "account-word": ("thoát"),
        "newsletter-box": (
            "bản tin | bản tin của chúng tôi | đăng ký nhận bản tin | đăng ký bản tin | đăng ký nhận tin | "
            "đăng ký nhận bản tin của chúng tôi | đăng ký bản tin của chúng tôi | đăng ký theo dõi bản tin | "
            "đăng ký nhận thông tin | đăng ký nhận email | đăng ký nhận tin tức | đăng ký nhận tin qua email | "
            "đăng ký email | đăng ký nhận tin mới | nhận bản tin | nhận bản tin của chúng tôi | "
            "nhận bản tin miễn phí | nhận tin qua email | nhận tin tức qua email | nhận tin mới | "
            "nhận thông báo qua email | bản tin email | bản tin hàng ngày | bản tin hàng tuần | thư tin tức | "
            "thư thông báo | danh sách gửi thư | tham gia danh sách gửi thư | hủy đăng ký nhận bản tin | "
            "theo dõi bản tin của chúng tôi | nhận newsletter | đăng ký newsletter"
        ),
        "subscribe": (
            "đăng ký theo dõi | theo dõi kênh | đăng ký kênh | đăng ký kênh youtube | "
            "đăng ký kênh của chúng tôi | đặt mua | đặt báo | đặt mua báo | mua gói | trở thành thành viên | "
            "trở thành hội viên | gói đăng ký | đăng ký hội viên | nâng cấp tài khoản | dành cho hội viên | "
            "đăng ký dài hạn | đặt mua dài hạn"
        ),
        "share-button": (
            "chia sẻ | chia sẻ ngay | chia sẻ bài viết | chia sẻ bài viết này | chia sẻ bài này | "
            "chia sẻ trang này | chia sẻ trang | chia sẻ tin này | chia sẻ tin | chia sẻ lên | chia sẻ với | "
            "chia sẻ qua | chia sẻ với bạn bè | chia sẻ cho bạn bè | chia sẻ lên mạng xã hội | "
            "chia sẻ trên mạng xã hội | chia sẻ qua email | chia sẻ liên kết | chia sẻ link | hãy chia sẻ | "
            "hãy chia sẻ bài viết | chia sẻ nội dung này | chia sẻ điều này | sao chép | sao chép liên kết | "
            "sao chép link | sao chép đường dẫn | copy link bài viết | copy link thành công | đã sao chép | "
            "đã sao chép liên kết | gửi email | gửi qua email | gửi cho bạn bè | gửi bài viết qua email | "
            "gửi cho bạn | gửi bạn bè | giới thiệu cho bạn bè | gửi đến bạn bè | tweet bài viết | lan tỏa | "
            "chia sẻ trên {} | chia sẻ lên {} | chia sẻ qua {} | chia sẻ bằng {} | chia sẻ với {} | "
            "chia sẻ vào {} | chia sẻ {} | chia sẻ bài viết lên {} | chia sẻ bài viết trên {} | "
            "bấm để chia sẻ trên {} | nhấn vào chia sẻ trên {} | nhấn để chia sẻ trên {} | gửi qua {} | "
            "đăng lên {} | gửi đến {}"
        ),
        "follow": (
            "theo dõi | theo dõi chúng tôi | theo dõi chúng tôi trên | theo dõi chúng tôi trên facebook | "
            "theo dõi chúng tôi trên mạng xã hội | theo dõi chúng tôi tại | "
            "theo dõi chúng tôi trên google news | theo dõi trên | theo dõi trên google news | mạng xã hội | "
            "kết nối với chúng tôi | kết nối | tìm chúng tôi trên | tham gia cùng chúng tôi | "
            "tham gia kênh telegram | tham gia nhóm | giữ liên lạc | theo dõi báo trên | trang facebook | "
            "kênh youtube của chúng tôi | theo dõi tác giả"
        ),
        "comment-button": (
            "bình luận | các bình luận | ý kiến | ý kiến bạn đọc | ý kiến của bạn | bình luận của bạn | "
            "viết bình luận | viết bình luận của bạn | thêm bình luận | thêm bình luận mới | "
            "thêm một bình luận | gửi bình luận | đăng bình luận | để lại bình luận | để lại một bình luận | "
            "để lại bình luận của bạn | để lại bình luận hủy | để lại một bình luận hủy | để lại ý kiến | "
            "để lại phản hồi | để lại một phản hồi | để lại câu trả lời | gửi ý kiến | gửi ý kiến của bạn | "
            "gửi phản hồi | phản hồi | các phản hồi | hủy trả lời | hủy phản hồi | trả lời bình luận | "
            "trả lời bình luận này | không có bình luận | chưa có bình luận | chưa có bình luận nào | "
            "không có bình luận nào | hãy là người đầu tiên bình luận | là người đầu tiên bình luận | "
            "bình luận đã đóng | bình luận đã bị đóng | chức năng bình luận đã bị đóng | "
            "tính năng bình luận đã tắt | bình luận bị tắt | xem bình luận | xem tất cả bình luận | "
            "xem thêm bình luận | tất cả bình luận | đọc bình luận | hiển thị bình luận | ẩn bình luận | "
            "tải thêm bình luận | bình luận mới nhất | bình luận gần đây | bình luận facebook | "
            "tham gia thảo luận | thảo luận | tham gia bình luận | đăng nhập để bình luận | "
            "bạn phải đăng nhập để bình luận | vui lòng đăng nhập để bình luận | "
            "vui lòng đăng nhập để gửi bình luận | bạn cần đăng nhập để bình luận | báo cáo | báo cáo vi phạm | "
            "bạn nghĩ gì? | cảm nghĩ của bạn"
        ),
        "comment-count": (
            "# bình luận | bình luận (#) | bình luận: # | # phản hồi | # ý kiến | # trả lời | ý kiến (#) | "
            "xem # bình luận | xem tất cả # bình luận | bình luận #"
        ),
        "follow-word": ("fanpage"),
        "copyright-line": (
            "bảo lưu mọi quyền | mọi quyền được bảo lưu | giữ bản quyền | tất cả các quyền được bảo lưu | "
            "đã đăng ký bản quyền | bản quyền | bản quyền thuộc về | giữ bản quyền nội dung trên website này | "
            "giữ bản quyền nội dung trên trang web này | bản quyền nội dung | tất cả quyền được bảo lưu | "
            "giữ toàn quyền | không sao chép khi chưa được phép | cấm sao chép | "
            "cấm sao chép dưới mọi hình thức | nghiêm cấm sao chép | cấm sao chép khi chưa được sự đồng ý | "
            "ghi rõ nguồn khi phát hành lại thông tin từ website này | "
            "không được sao chép khi chưa được sự đồng ý bằng văn bản | toàn bộ bản quyền thuộc về | "
            "mọi quyền đã được bảo hộ"
        ),
        "policy-link": (
            "chính sách bảo mật | chính sách riêng tư | chính sách quyền riêng tư | "
            "chính sách về quyền riêng tư | chính sách bảo mật thông tin | chính sách bảo mật và cookie | "
            "quyền riêng tư | quyền riêng tư và cookie | thông báo về quyền riêng tư | "
            "thông báo quyền riêng tư | tuyên bố về quyền riêng tư | tuyên bố bảo mật | "
            "chính sách bảo vệ dữ liệu | chính sách bảo vệ dữ liệu cá nhân | chính sách cookie | "
            "chính sách về cookie | chính sách cookies | điều khoản sử dụng | điều khoản & điều kiện | "
            "điều khoản và điều kiện | điều khoản dịch vụ | điều khoản và chính sách | "
            "điều khoản và quyền riêng tư | điều kiện sử dụng | điều kiện và điều khoản | "
            "các điều khoản sử dụng | quy định sử dụng | quy chế hoạt động | thỏa thuận sử dụng | "
            "thỏa thuận người dùng | thông tin pháp lý | thông báo pháp lý | miễn trừ trách nhiệm | "
            "tuyên bố miễn trừ trách nhiệm | từ chối trách nhiệm | khả năng truy cập | ấn ký | "
            "chính sách nội dung | quy tắc cộng đồng"
        ),
        "policy-word": (
            "bảo mật | bảo mật thông tin | bảo vệ dữ liệu | bảo vệ dữ liệu cá nhân | điều khoản | điều kiện | "
            "điều khoản chung | quy định | pháp lý | miễn trách | nội quy"
        ),
        "related-heading": (
            "tin liên quan | tin tức liên quan | tin bài liên quan | bài viết liên quan | "
            "các bài viết liên quan | bài liên quan | bài viết tương tự | bài viết cùng chủ đề | "
            "bài cùng chủ đề | bài viết khác | các bài viết khác | các tin khác | tin khác | các bài khác | "
            "tin cùng chuyên mục | cùng chuyên mục | cùng chủ đề | tin cùng chủ đề | bài cùng chuyên mục | "
            "bài viết cùng chuyên mục | nội dung liên quan | chủ đề liên quan | thông tin liên quan | "
            "sản phẩm liên quan | xem thêm | xem thêm về | xem thêm tin | xem thêm bài viết | "
            "xem thêm các bài viết | đọc thêm | đọc thêm về | mời xem thêm | mời bạn đọc thêm | "
            "có thể bạn quan tâm | có thể bạn thích | có thể bạn cũng thích | bạn có thể thích | "
            "bạn có thể quan tâm | bạn cũng có thể thích | có thể bạn muốn đọc | có thể bạn chưa biết | "
            "đề xuất cho bạn | gợi ý cho bạn | bài viết được đề xuất | bài viết đề xuất | dành cho bạn | "
            "được đề xuất | tin đề xuất | tin tức khác | tin tức tương tự | đừng bỏ lỡ | bài viết nổi bật | "
            "tin nổi bật | thêm tin tức | nhiều tin hơn | bài cùng tác giả | tin nên đọc"
        ),
        "read-more": (
            "xem tiếp | đọc tiếp | đọc toàn bộ | đọc toàn bộ bài viết | đọc bài viết | đọc bài viết đầy đủ | "
            "đọc toàn văn | đọc đầy đủ | đọc nhiều hơn | tiếp tục đọc | tiếp tục | xem chi tiết | chi tiết | "
            "thêm chi tiết | thông tin chi tiết | thêm thông tin | thông tin thêm | biết thêm | "
            "biết thêm chi tiết | tìm hiểu thêm | tìm hiểu ngay | khám phá | khám phá thêm | xem toàn bộ | "
            "xem toàn văn | xem đầy đủ | xem bài viết | xem tất cả | xem ngay | thêm nữa | nhấn vào đây | "
            "nhấp vào đây | bấm vào đây | toàn văn | bài viết đầy đủ | hiển thị thêm"
        ),
        "advert-label": (
            "quảng cáo | nội dung quảng cáo | nội dung được tài trợ | được tài trợ | bài viết được tài trợ | "
            "tài trợ bởi | bài pr | thông tin quảng cáo | nội dung tài trợ | đối tác tài trợ | "
            "liên hệ quảng cáo | bỏ qua quảng cáo | đóng quảng cáo | tắt quảng cáo | "
            "tiếp tục đọc sau quảng cáo | bài viết tiếp tục sau quảng cáo | bảng giá quảng cáo | "
            "đăng quảng cáo | thông tin doanh nghiệp"
        ),
        "more-word": ("liên quan | đề xuất | gợi ý"),
    },
}

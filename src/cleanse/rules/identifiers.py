"""Identifiers that documents carry: one row per scheme, with examples; detect/identifiers.py does the looking."""

from __future__ import annotations

from cleanse.core.types import Scheme

SCHEMES: tuple[Scheme, ...] = (
    Scheme(
        "ru_mfa",
        "Russian MFA document number",
        "Ministry of Foreign Affairs of Russia",
        pattern=r"(?<![\d-])(\d{1,5})-(0[1-9]|[12]\d|3[01])-(0[1-9]|1[0-2])-((?:19|20)\d{2})(?![\d-])",
        examples=("67-19-01-2023", "2640-17-12-2021", "1058-25-05-2023"),
        negatives=("19-01-2023", "1-800-555-2023"),
        role="own",
        risk="medium",
        seen=True,
    ),
    Scheme(
        "un_symbol",
        "UN document symbol",
        "United Nations",
        pattern=(
            r"(?<![\w/.])(?:A|S|E|T|ST|DP|TD|ECE|ESCAP|CD|NPT|BWC|FCCC|CBD|UNEP|HSP|CEDAW|CERD|CCPR|CRC|CRPD"
            r"|CAT|CMW|CED|HRI|APLC|AC|CAC|FP|ICCD|LOS|SPLOS|ISBA)/(?:[A-Z][A-Za-z.]{0,9}(?:\.\d{1,3})?/"
            r"|\d{1,4}/|\d{2,4}(?=[\s,;)]|$)|PV\.|INF\.?/?|L\.)[A-Za-z0-9.()/-]{0,40}(?<![./-])(?:\s?\((?:19"
            r"|20)\d{2}\))?"
        ),
        needs=(
            "A/|S/|E/|T/|ST/|ECE/|ESCAP/|UNEP/|SPLOS/|CAC/|DP/|TD/|CD/|NPT/|BWC/|FCCC/|CBD/|HSP/|CEDAW/|CERD/|CCPR/|CRC/|CRPD/|CAT/|CMW/|CED/|"
            "HRI/|APLC/|AC/|FP/|ICCD/|LOS/|ISBA/"
        ),
        examples=(
            "S/2023/45",
            "A/RES/76/1",
            "S/RES/2334 (2016)",
            "A/HRC/RES/52/1",
            "S/PV.9216",
            "A/C.3/78/L.60/Rev.1",
            "ST/SGB/2017/1",
            "CCPR/C/GC/36",
            "E/CN.4/1995/1",
        ),
        negatives=("A/B testing", "S/he", "E/kWh"),
        risk="medium",
        normal="upper",
    ),
    Scheme(
        "un_press",
        "UN Meetings Coverage & Press Release number",
        "UN Department of Global Communications",
        pattern=(
            r"(?<![\w/.])(?:SG/(?:SM|T|A)|DSG/(?:SM|T)|SC|GA(?:/(?:DIS|SPD|EF|SHC|AB|L|10|PAL|COL))?|ECOSOC"
            "|DC|HR(?:/CT)?|PAL|ORG|PI|NGO|OBV|SEA|L/T|AFR|ENV/DEV|IHA|IK|POP|SOC(?:/CP|/NAR)?|WOM|DEV|DH"
            "|BIO|REF|PKO|SAG|ICEF|UNEP|NAR|TR|HAB|CS|IA|ECO|POL|LAB|REC"
            r"|AIDS)/(?:[A-Z]{1,4}/)?\d{2,5}(?:[-–][A-Z]{1,5}(?:/[A-Z]{1,4})?/\d{1,5}){0,5}(?:/Rev\.\d)?(?!["
            r"\w/])"
        ),
        needs=(
            "SG/|DSG/|SC/|GA/|ECOSOC/|DC/|HR/|PAL/|ORG/|PI/|NGO/|OBV/|SEA/|L/T/|AFR/|ENV/|IHA/|IK/|POP/|SOC/|"
            "WOM/|DEV/|DH/|BIO/|REF/|PKO/|SAG/|ICEF/|UNEP/|NAR/|TR/|HAB/|CS/|IA/|ECO/|POL/|LAB/|REC/|AIDS/"
        ),
        examples=("SG/SM/21980", "SC/15431", "GA/12543", "DSG/SM/1868", "SG/SM/15837-SC/11409", "SG/SM/21982"),
        negatives=("and/or", "24/7"),
        role="own",
        normal="upper",
        seen=True,
    ),
    Scheme(
        "eu_press",
        "European Commission Press Corner reference",
        "European Commission",
        pattern=(
            r"(?<![\w/])(?:IP|MEMO|SPEECH|STATEMENT|QANDA|MEX|STAT|CLDR|CJE|PRES|BEI|AGENDA|ip|memo|speech"
            r"|statement|qanda|mex)[/_](?:\d{2}|(?:19|20)\d{2})[/_]\d{1,5}(?![\w/])"
        ),
        needs=(
            "IP/|MEMO/|SPEECH/|STATEMENT/|QANDA/|MEX/|STAT/|CLDR/|CJE/|PRES/|BEI/|AGENDA/|ip_|memo_|speech_|"
            "statement_|qanda_|mex_|IP_|MEMO_"
        ),
        examples=("IP/23/123", "MEMO/13/567", "SPEECH/22/5493", "STATEMENT/22/1413", "QANDA/21/3542", "IP_22_1234"),
        role="own",
        normal="eu",
    ),
    Scheme(
        "eu_com",
        "EU institution document reference",
        "European Commission / High Representative",
        pattern=(
            r"(?<![\w(])(?:COM|SEC|SWD|JOIN|C|PV|K|CSWD)\s?\(((?:19|20)\d{2})\)\s?\d{1,5}(?:[\s/]*(?:final"
            r"|FINAL|endg\.?|définitif|def\.?|/\s?\d))?"
        ),
        needs="COM|SEC|SWD|JOIN|C(|C (|PV(|K(",
        examples=(
            "COM(2021) 206 final",
            "SWD(2020) 345 final",
            "JOIN(2020) 18 final",
            "C(2022) 1710 final",
            "SEC(2011) 1384",
        ),
    ),
    Scheme(
        "celex",
        "CELEX number",
        "EU Publications Office",
        pattern=(
            r"(?<![\w])(?:[0-9CE](?:19[5-9]\d|20[0-4]\d)(?:[A-Z]{1,2})\d{4}(?:\(\d{2}\))?(?:R\(\d{2}\))?(?:-"
            r"\d{8})?)(?!\w)"
        ),
        needs="CELEX|celex|Celex|EUR-Lex|eur-lex",
        examples=("32016R0679", "62012CJ0131", "52021PC0206", "31995L0046", "02016R0679-20160504"),
        negatives=("12016A", "9999999999"),
        place="label",
    ),
    Scheme(
        "eli",
        "European Legislation Identifier",
        "EU + member states",
        pattern=r"(?:https?://[\w.-]+)?/?\beli/(?:[a-z_]+/)+(?:\d{4}/)(?:\d{1,2}/\d{1,2}/)?[\w()-]+(?:/[\w.-]+)*",
        needs="eli/",
        examples=(
            "http://data.europa.eu/eli/reg/2016/679/oj",
            "/eli/loi/2016/10/7/2016-1321/jo/texte",
            "http://data.europa.eu/eli/dir/2024/1385/oj",
        ),
        fold=True,
    ),
    Scheme(
        "oj",
        "Official Journal reference",
        "EU Publications Office",
        pattern=(
            r"\bOJ\s(?:[LC](?:\s?I|\s?A|\s?E)?)\s?(?:,\s(?:19|20)\d{2}/\d{1,5}"
            r"|\d{1,4}),\s\d{1,2}\.\d{1,2}\.\d{4}(?:,\sp\.\s?\d+(?:[–-]\d+)?)?"
        ),
        needs="OJ L|OJ C",
        examples=("OJ L 119, 4.5.2016, p. 1", "OJ L, 2023/2854, 22.12.2023", "OJ C 326, 26.10.2012, p. 47"),
        role="cited",
    ),
    Scheme(
        "eu_act",
        "EU act number",
        "EU",
        pattern=(
            r"\b(?:Regulation|Directive|Decision|Recommendation|Framework Decision|Joint Action"
            r"|Common Position)(?:\s(?:No|no\.?))?\s(?:\((?:EU|EC|EEC|EU, Euratom|CFSP|Euratom"
            r"|EC, Euratom)\)\s)?(?:No\s)?(?:\d{1,4}/\d{2,4})(?:/(?:EU|EC|EEC|CFSP|JHA|Euratom))?"
        ),
        needs="Common Position|Decision|Directive|Framework Decision|Joint Action|Recommendation|Regulation",
        examples=(
            "Regulation (EU) 2016/679",
            "Directive 95/46/EC",
            "Decision (CFSP) 2022/264",
            "Regulation (EC) No 1049/2001",
        ),
    ),
    Scheme(
        "ecli",
        "European Case Law Identifier",
        "CJEU, EPO, national courts",
        pattern=r"\bECLI:[A-Z]{2}:[A-Z][A-Z0-9.]{0,6}:(?:19|20)\d{2}:[A-Z0-9.]{1,25}(?<!\.)",
        needs="ECLI:",
        examples=(
            "ECLI:EU:C:2014:317",
            "ECLI:NL:HR:2019:2006",
            "ECLI:FR:CCASS:2017:AP00636",
            "ECLI:DE:BVERFG:2020:RS20200505.2BVR085915",
        ),
        normal="upper",
    ),
    Scheme(
        "cjeu_case",
        "CJEU case number",
        "Court of Justice of the EU",
        pattern=(
            r"(?<![\w-])(?:Case |Cases |Affaire |Rechtssache )?[CTF][-‑–](\d{1,4})/(\d{2})(?:\s(?:P|PPU|R|RX"
            r"|REV|DEP))?(?![\w/])"
        ),
        needs="C-|T-|F-|C–|T–|F–|C‑|T‑|F‑",
        examples=("C-131/12", "T-540/15", "C-311/18", "C-402/05 P"),
        risk="medium",
    ),
    Scheme(
        "ep_ipr",
        "European Parliament press reference",
        "European Parliament",
        pattern=r"(?<!\w)(?:19|20)\d{6}(?:IPR|STO|BKG|AVI|FCS|TST)\d{5}(?!\w)",
        needs="AVI|BKG|FCS|IPR|STO|TST",
        examples=("20230929IPR06132", "20221014IPR43206", "20250204IPR26689"),
        role="own",
        seen=True,
    ),
    Scheme(
        "ep_text",
        "European Parliament text",
        "European Parliament",
        pattern=(
            r"(?<![\w-])(?:P\d{1,2}_TA(?:-PROV)?\(\d{4}\)\d{4}|(?:A|B|RC-B|C)\d{1,2}-\d{4}/\d{4}"
            r"|PE\s?\d{3}\.\d{3}(?:v\d{2}-\d{2})?)"
        ),
        needs="_TA|RC-B|PE |PE1|PE2|PE3|PE4|PE5|PE6|PE7|A5-|A6-|A7-|A8-|A9-|A10-|B5-|B6-|B7-|B8-|B9-|B10-",
        examples=("P9_TA(2023)0123", "A9-0123/2023", "PE731.497", "P10_TA(2025)0001"),
    ),
    Scheme(
        "eu_council",
        "Council of the EU document number",
        "Council of the EU",
        pattern=(
            r"(?<!\w)(?:ST|CM|WK|SN|DS|LIMITE)\s?\d{4,5}(?:/\d{1,2})?/(?:\d{2}|\d{4})(?:\s(?:INIT|REV|ADD"
            r"|COR|EXT)\s?\d{0,2}){0,3}"
        ),
        needs="ST |CM |WK |SN |DS |LIMITE|INIT",
        examples=("ST 12345/21 INIT", "CM 2345/23", "ST 6584/22 INIT", "WK 1234/2023 INIT"),
        risk="medium",
    ),
    Scheme(
        "nato",
        "NATO document / press release reference",
        "NATO",
        pattern=(
            r"(?<!\w)(?:(?:PR/CP|PO|C-M|MC|SG|PA|AC|PDN|DPC-D)\s?\((?:19|20)\d{2}\)\s?\d{1,4}(?:-[A-Z0-9]+)?"
            r"|AC/\d+-[DN]\s?\((?:19|20)\d{2}\)\s?\d{1,4}|Press Release \((?:19|20)\d{2}\)\s?\d{1,3}"
            r"|STANAG\s(?:No\.\s)?\d{4}|(?:AJP|ATP|AAP|APP)-\d+(?:\.\d+)*(?:\([A-Z]\))?)"
        ),
        needs="PR/CP|PO(|C-M|MC(|SG(|PA(|AC/|PDN(|DPC-D|STANAG|AJP-|ATP-|AAP-|APP-|Press Release (",
        examples=("PR/CP(2022)0061", "C-M(2002)49", "STANAG 4569", "AJP-3", "Press Release (2022) 061"),
    ),
    Scheme(
        "osce",
        "OSCE document reference",
        "OSCE",
        pattern=(
            r"(?<![\w.])(?:PC|FSC|MC|CIO|SEC|ODIHR|HDIM|PA|EEF|RFM|SUM|INF|CORE|FSC-PC)\.(?:DEL|DEC|DOC|JOUR"
            r"|GAL|FR|NGO|IO|EX|SHDM|INF|REP|AGREE|TOUR|ORG)/\d{1,5}(?:/\d{2})?(?:/(?:Corr|Rev"
            r"|Add)\.\d{1,2})?"
        ),
        needs=".del/|.dec/|.doc/|.jour/|.gal/|.fr/|.ngo/|.io/|.ex/|.shdm/|.inf/|.rep/|.agree/|.tour/|.org/",
        examples=("PC.DEL/45/22", "PC.DEC/1105", "MC.DOC/1/10", "FSC.JOUR/1024", "SEC.FR/123/21/Corr.1"),
        fold=True,
    ),
    Scheme(
        "iaea",
        "IAEA document symbol",
        "IAEA",
        pattern=(
            r"(?<![\w/])(?:INFCIRC/\d{1,4}(?:/(?:Rev|Add|Mod|Corr)\.\d{1,2})*(?:/Part\s?\d)?|GOV/(?:INF/"
            r"|OR\.|COM\.\d+/)?(?:(?:19|20)\d{2}/)?\d{1,5}(?:/(?:Rev|Add|Corr|Mod)\.\d{1,2})*"
            r"|GC\(\d{1,2}\)/(?:RES/|INF/|OR\.|DEC/)?\d{1,3}|(?:SSR|SSG|GSR|GSG|NSS|NS-[GR]"
            r"|SF)-\d{1,3}(?:/\d)?(?:\s\(Rev\.\s?\d\))?)"
        ),
        needs="INFCIRC/|GOV/|GC(|SSR-|SSG-|GSR-|GSG-|NSS-|NS-|SF-",
        examples=("INFCIRC/254/Rev.14/Part 1", "GOV/2023/8", "GC(66)/RES/9", "INFCIRC/66/Rev.2", "SSR-2/1 (Rev. 1)"),
    ),
    Scheme(
        "who",
        "WHO governing-body / document number",
        "WHO",
        pattern=(
            r"(?<![\w/])(?:WHA\d{1,2}\.\d{1,2}|EB\d{2,3}(?:\.R\d{1,2}|/\d{1,3}(?:\s?(?:Add|Rev)\.\d)?)"
            r"|A\d{2}/(?:INF\./)?\d{1,3}(?:\s(?:Add|Rev)\.\d)?"
            r"|WHO/(?:[A-Za-z0-9-]+/){1,4}\d{2,4}(?:\.\d{1,3})?)"
        ),
        needs="WHA|EB1|EB9|WHO/|A5|A6|A7|A8",
        examples=("WHA75.8", "EB152/5", "A76/7", "WHO/2019-nCoV/Clinical/2021.1", "EB148.R7"),
        risk="medium",
    ),
    Scheme(
        "wto",
        "WTO document symbol",
        "WTO",
        pattern=(
            r"(?<![\w/])(?:WT/(?:DS\d{1,3}/(?:R|AB/R|\d{1,3}|ARB)|L/\d{1,4}|MIN\(\d{2}\)/(?:DEC|ST"
            r"|W)?/?\d{0,4}|GC/[MW]/\d+|TPR/[SGM]/\d+|REG\d+/\d+|COMTD/\w+/\d+|AB/\w+)(?:/(?:Rev|Add"
            r"|Corr)\.\d{1,2})*|(?:G|S|IP|TN|RD|GPA)/[A-Z]{1,6}/(?:[A-Z0-9]{1,5}/)*\d{1,4}(?:/(?:Rev|Add"
            r"|Corr)\.\d{1,2})?)"
        ),
        needs="WT/|G/|S/|IP/|TN/|RD/|GPA/",
        examples=("WT/DS512/R", "WT/L/491", "WT/MIN(01)/DEC/1", "G/SPS/N/USA/3012", "TN/AG/W/4"),
        risk="medium",
    ),
    Scheme(
        "opcw",
        "OPCW document",
        "OPCW",
        pattern=(
            r"(?<![\w/])(?:EC-(?:M-)?\d{1,3}/(?:DEC|DG|NAT|P|HP|INF|S)\.?/?\d{1,3}|C-(?:SS-)?\d{1,2}/(?:DEC"
            r"|DG|NAT|INF)\.?/?\d{1,3}|S/\d{3,4}/(?:19|20)\d{2})"
        ),
        needs="EC-|C-|S/",
        examples=("EC-103/DEC.1", "C-26/DEC.10", "S/1954/2021"),
        risk="medium",
    ),
    Scheme(
        "imo",
        "IMO circular/resolution",
        "IMO",
        pattern=(
            r"(?<!\w)(?:(?:MSC|MEPC|FAL|LEG|FSI|SDC|COMSAR|STCW)(?:\.\d)?/Circ\.\d{1,4}(?:/Rev\.\d)?|(?:MSC"
            r"|MEPC|A|LEG|FAL)\.\d{1,4}\(\d{1,3}\))"
        ),
        needs="Circ.|MSC.|MEPC.|LEG.|FAL.|A.",
        examples=("MSC.1/Circ.1234", "MEPC.203(62)", "A.1070(28)"),
    ),
    Scheme(
        "oecd",
        "OECD document",
        "OECD",
        pattern=(
            r"(?<![\w/])(?:OECD/LEGAL/\d{4}|[A-Z]{2,5}(?:/[A-Z]{1,6}){1,3}\((?:19"
            r"|20)\d{2}\)\d{1,3}(?:/(?:FINAL|REV\d|ADD\d|ANN\d))?)"
        ),
        needs="OECD|DAF/|ENV/|STD/|DSTI/|ECO/|TAD/|EDU/|DELSA/|CTPA/|COM/|GOV/|SG/|NEA/",
        examples=("OECD/LEGAL/0449", "DAF/COMP(2021)12", "ECO/WKP(2019)45", "CTPA/CFA/WPII(2021)3"),
    ),
    Scheme(
        "imf",
        "IMF country report / press release",
        "IMF",
        pattern=(
            r"\b(?:IMF )?(?:Country Report|Press Release|Working Paper|Policy Paper)(?: No\.?| number"
            r"| WP/)?\s?(?:WP/)?(?:\d{2}|(?:19|20)\d{2})/\d{1,3}\b|\b(?:PR|CR|WP)/?\d{2}/\d{1,3}\b"
        ),
        needs="Country Report|Press Release|Working Paper|Policy Paper|PR/|CR/|WP/",
        examples=("IMF Country Report No. 23/123", "Press Release No. 22/45", "WP/21/123"),
        role="own",
    ),
    Scheme(
        "worldbank",
        "World Bank report no.",
        "World Bank",
        pattern=r"\b(?:Report No\.?:?\s?(?:\d{4,6}-[A-Z0-9]{2,3}|[A-Z]{2,6}\d{2,6})|P\d{6}|WPS\s?\d{4,5})\b",
        needs="Report No|World Bank|worldbank|WPS",
        examples=("Report No: 12345-XK", "P123456", "WPS9876"),
        role="own",
        place="label",
        risk="medium",
    ),
    Scheme(
        "coe",
        "Council of Europe instruments",
        "Council of Europe",
        pattern=(
            r"\b(?:CETS No\.?\s?\d{3}|ETS No\.?\s?\d{3}|CM/Rec\(\d{4}\)\d{1,2}|CM/ResDH\(\d{4}\)\d{1,3}"
            r"|CommDH\(\d{4}\)\d{1,3}|CDL-AD\(\d{4}\)\d{3}|Resolution \d{4} \(\d{4}\)"
            r"|Recommendation \d{4} \(\d{4}\))"
        ),
        needs="CDL-AD(|CETS No|CM/Rec(|CM/ResDH(|CommDH(|ETS No|Recommendation|Resolution",
        examples=("CETS No. 108", "CM/Rec(2018)2", "CDL-AD(2021)005", "Resolution 2463 (2022)"),
    ),
    Scheme(
        "echr_app",
        "ECtHR application number",
        "European Court of Human Rights",
        pattern=r"\b(?:[Aa]pplications? nos?\.?|requêtes? nos?)\s?\d{1,5}/\d{2}\b",
        needs="application no|applications no|requête no|requêtes no|no. |nos. |Application no",
        examples=("application no. 25781/97", "Application no. 13255/07"),
    ),
    Scheme(
        "icc",
        "International Criminal Court filing",
        "ICC",
        pattern=(
            r"(?<!\w)ICC-\d{2}/\d{2}(?:-\d{2}/\d{2})?(?:-\d{1,5})?(?:-(?:Red\d?|Conf|Anx[A-Z0-9]*|tENG"
            "|Corr))*"
        ),
        needs="ICC-",
        examples=("ICC-01/04-01/06-2842", "ICC-02/05-01/09-3", "ICC-01/22"),
    ),
    Scheme(
        "pca",
        "PCA case",
        "Permanent Court of Arbitration",
        pattern=r"\bPCA Case No\.? ?(?:19|20)\d{2}-\d{2,3}\b",
        needs="PCA Case No",
        examples=("PCA Case No. 2013-19", "PCA Case No. 2017-06", "PCA Case No. 2020-07"),
    ),
    Scheme(
        "fr_doc",
        "Federal Register document number",
        "US Office of the Federal Register",
        pattern=(
            r"(?:FR Doc(?:ument)?\.?(?: No)?[.:]?\s?)(?:[A-Z]\d{1,2}-)?(?:(?:19|20)?\d{2}"
            r"|[A-Z]\d)-\d{4,6}(?:-\d+)?"
        ),
        needs="FR Doc",
        examples=("FR Doc. 2017-02281", "[FR Doc No: 2024-31567]", "FR Doc. E8-12345", "FR Doc. 95-18407"),
        role="own",
        normal="FR Doc. {}",
        seen=True,
    ),
    Scheme(
        "fr_cite",
        "Federal Register citation",
        "US OFR",
        pattern=r"\b(\d{1,3})\s(?:FR|Fed\.\s?Reg\.)\s(\d{1,6}(?:,\d{3})?)\b",
        needs=" FR |Fed. Reg|Fed.Reg",
        examples=("82 FR 8977", "82 Fed. Reg. 8977", "60 FR 37309"),
        seen=True,
    ),
    Scheme(
        "us_eo",
        "US executive order",
        "President of the United States",
        pattern=r"\b(?:Executive Order(?:s)?(?: No\.| Number)?|E\.\s?O\.|EO)\s?(?:No\.\s)?(\d{4,5}(?:-[A-Z])?)\b",
        needs="Executive Order|E.O|E. O|EO ",
        examples=("Executive Order 13769", "E.O. 12866", "EO 14067", "Executive Order No. 9066"),
        normal="EO {}",
        seen=True,
    ),
    Scheme(
        "us_proc",
        "US proclamation",
        "President",
        pattern=r"\bProclamation\s(?:No\.\s)?(\d{3,5})\b",
        needs="Proclamation",
        examples=("Proclamation 9844", "Proclamation 10142", "Proclamation No. 4311"),
        normal="Proclamation {}",
    ),
    Scheme(
        "us_publaw",
        "US public law",
        "US Congress",
        pattern=r"\b(?:Public Law(?: No\.)?|Pub\.\s?L\.(?: No\.)?|P\.\s?L\.|PL)\s?(\d{1,3})[-–‑](\d{1,4})\b",
        needs="Public Law|Pub. L|Pub.L|P.L|P. L|PL ",
        examples=("Pub. L. 117-58", "Public Law 116-136", "P.L. 94-409", "Pub. L. No. 107–56"),
        role="cited",
    ),
    Scheme(
        "us_bill",
        "US bill/resolution",
        "US Congress",
        pattern=(
            r"(?<![\w.])(?:H\.\s?R\.|H\.\s?(?:J\.\s?|Con\.\s?)?Res\.|S\.\s?(?:J\.\s?|Con\.\s?)?Res\."
            r"|H\.R)\s?\d{1,5}(?![\w.])"
        ),
        needs="H.R|H. R|Res.",
        examples=("H.R. 1234", "H.Res. 24", "S.J.Res. 7", "H. Con. Res. 71"),
        risk="medium",
    ),
    Scheme(
        "us_stat",
        "US Statutes at Large",
        "US Congress",
        pattern=r"\b(\d{1,3})\sStat\.\s(\d{1,4}[A-Z]?(?:-\d+)?)\b",
        needs="Stat.",
        examples=("135 Stat. 429", "84 Stat. 1590", "110 Stat. 1321-67"),
        role="cited",
    ),
    Scheme(
        "usc",
        "US Code",
        "US Congress",
        pattern=(
            r"\b(\d{1,2})\sU\.?\s?S\.?\s?C\.?(?:\s?§{1,2}|\s(?:Sec\."
            r"|section))?\s?(\d{1,5}[a-z]{0,3}(?:-\d+)?)"
        ),
        needs="U.S.C|USC|U. S. C|U.S. C",
        examples=("42 U.S.C. § 1983", "8 U.S.C. 1101", "44 USC 3502"),
        role="cited",
    ),
    Scheme(
        "cfr",
        "Code of Federal Regulations",
        "US OFR",
        pattern=(
            r"\b(\d{1,2})\s(?:CFR|C\.\s?F\.\s?R\.)\s?(?:[Pp]arts?\s"
            r"|§{1,2}\s?)?(\d{1,4}(?:\.\d+[a-z]?(?:-\d+)?)?)"
        ),
        needs="CFR|C.F.R|C. F. R",
        examples=("40 CFR 60.2", "21 CFR part 11", "14 C.F.R. § 39.13"),
        role="cited",
    ),
    Scheme(
        "us_gao",
        "GAO product number",
        "US GAO",
        pattern=(
            r"(?<!\w)(?:GAO-\d{2}-\d{1,6}[A-Z]{0,2}(?:SP)?|GAO/[A-Z/]{3,9}-\d{2}-\d{1,3}[A-Z]{0,2}"
            r"|B-\d{6}(?:\.\d{1,2})?)(?!\w)"
        ),
        needs="GAO-|GAO/|B-",
        examples=("GAO-23-105", "GAO-05-123T", "GAO/NSIAD-99-1", "B-334356"),
        role="own",
    ),
    Scheme(
        "us_crs",
        "CRS report number",
        "Congressional Research Service",
        pattern=(
            r"(?<!\w)(?:R4\d{4}|RL3\d{4}|RS2\d{4}|IF1\d{4}|IN1\d{4}|LSB1\d{4}|IB\d{5}"
            r"|9[4-9]-\d{3,4}(?: [A-Z]{1,4})?|R\d{5}|TE1\d{4}|IG1\d{4})(?![\w-])"
        ),
        needs="CRS|Congressional Research",
        examples=("R45158", "RL33407", "RS21324", "IF10030", "IN11523", "LSB10234"),
        role="own",
        place="label",
        risk="high",
    ),
    Scheme(
        "us_crpt",
        "Congressional report/hearing",
        "US Congress",
        pattern=(
            r"\b(?:H\.|S\.|House|Senate)\s?(?:Conf\.\s?)?(?:Rept\.|Rep\.|Report|Hrg\.|Doc\."
            r"|Exec\. Rept\.)\s?(?:No\.\s)?(\d{2,3})[-–](\d{1,4})\b"
        ),
        needs="Rept.|Rep.|Report|Hrg.|Doc.",
        examples=("H. Rept. 117-130", "S. Rept. 116-233", "S. Hrg. 115-22"),
    ),
    Scheme(
        "sec_accession",
        "SEC EDGAR accession number",
        "US SEC",
        pattern=r"(?<!\d)(\d{10}-\d{2}-\d{6})(?!\d)",
        examples=("0001193125-15-023732", "0001193125-25-181916", "0001193125-22-306146", "0000950170-23-012345"),
        role="own",
        seen=True,
    ),
    Scheme(
        "sec_cik",
        "SEC CIK",
        "US SEC",
        pattern=r"\b(?:CIK|CENTRAL INDEX KEY)[\s:=#]*(\d{5,10})\b",
        needs="cik|central index key",
        examples=("CIK 0000320193", "CENTRAL INDEX KEY: 0001519751", "CIK: 789019"),
        role="entity",
        fold=True,
    ),
    Scheme(
        "sec_release",
        "SEC release/file number",
        "US SEC",
        pattern=(
            r"\b(?:Release(?:s)? Nos?\.?\s?(?:33|34|35|39|40|IA|IC|LR|AAER|SAB|PA)-\d{1,6}"
            r"|File No\.?\s?(?:S7-\d{2}-\d{2}|[0-9]{1,3}-\d{4,6}(?:-\d{2})?|SR-[A-Za-z]+-\d{4}-\d{2,3})"
            r"|LR-\d{5})"
        ),
        needs="File No|LR-|Release",
        examples=("Release No. 34-96930", "File No. S7-10-22", "Release No. IA-5955", "File No. 001-36743"),
    ),
    Scheme(
        "us_docket_fed",
        "US federal court docket",
        "US courts (PACER)",
        pattern=(
            r"(?<!\w)(?:\d:)?(\d{2}|(?:19|20)\d{2})-(?:cv|cr|mj|mc|md|bk|ap|po|sw|gj|bkc|civ"
            r"|ml)-\d{3,6}(?:-[A-Z]{2,5})*(?!\w)"
        ),
        needs="-cv-|-cr-|-mj-|-mc-|-md-|-bk-|-ap-|-po-|-sw-|-gj-|-bkc-|-civ-|-ml-",
        examples=("1:20-cv-03010", "1:21-cr-00537-JMC", "2:19-md-02904", "20-cv-8668"),
        fold=True,
    ),
    Scheme(
        "us_scotus",
        "US Supreme Court docket",
        "SCOTUS",
        pattern=r"\bNos?\.\s(\d{2})[-–](\d{1,5})\b",
        needs="No. |Nos. ",
        examples=("No. 19-1392", "No. 21-476", "No. 20–843"),
        risk="medium",
    ),
    Scheme(
        "us_reporter",
        "US reporter citation",
        "US courts",
        pattern=(
            r"\b(\d{1,4})\s(?:U\.\s?S\.|S\.\s?Ct\.|F\.(?:\s?[234]d|4th)?|F\.\s?Supp\.(?:\s?[23]d)?"
            r"|L\.\s?Ed\.(?:\s?2d)?|Cal\.\s?(?:[2345]th|App\.\s?\w+)|N\.\s?[EWY]\.(?:\s?[23]d)?)\s(\d{1,5})\b"
        ),
        needs="U.S. |U. S. |S. Ct|S.Ct|F.2d|F.3d|F.4th|F. 2d|F. 3d|Supp.|L. Ed|L.Ed|Cal.|N.E|N.W|N.Y|N. E|N. W|F.",
        examples=("410 U.S. 113", "597 U.S. 215", "347 F.3d 655", "134 S. Ct. 2473"),
        role="cited",
    ),
    Scheme(
        "us_agency_docket",
        "regulations.gov docket/document id",
        "US agencies",
        pattern=(
            r"(?<![\w-])([A-Z]{2,6}(?:-[A-Z0-9]{1,5}){0,4}-(?:19"
            r"|20)\d{2}-(?:[A-Z]{1,5}-)?\d{4}(?:-\d{4,6})?)(?![\w-])"
        ),
        needs=(
            "EPA-|FDA-|DOT-|FAA-|FCC-|USCIS-|CMS-|HHS-|NRC-|DOE-|EERE-|NOAA-|FWS-|OSHA-|USDA-|APHIS-|AMS-|"
            "SEC-|FTC-|FMCSA-|NHTSA-|USCG-|BIS-|ITA-|DHS-|CFPB-|OCC-|FRA-|PHMSA-|BLM-|IRS-|DOJ-|ATF-|DEA-|"
            "HUD-|EEOC-|TTB-|FSIS-|NPS-|OSM-|MSHA-|EBSA-|ETA-|WHD-|USTR-|GSA-|FAR-|DARS-|DOD-|FTA-|FHWA-|"
            "CDC-|ACF-"
        ),
        examples=("EPA-HQ-OAR-2021-0317", "FDA-2021-N-1349-0001", "FWS-R6-ES-2008-0008-0002", "CMS-2025-0001-0001"),
        seen=True,
    ),
    Scheme(
        "us_rin",
        "Regulation Identifier Number",
        "US OMB",
        pattern=r"\bRIN[\s:]*(\d{4}-[A-Z]{2}\d{2})\b",
        needs="RIN",
        examples=("RIN 2060-AV16", "RIN 0938-AU60", "RIN: 1625-AA00"),
    ),
    Scheme(
        "us_state_prn",
        "State Department press release number",
        "US State Department",
        pattern=r"\bPRN[:\s]*(?:No\.\s)?((?:19|20)\d{2}/\s?\d{1,4})\b",
        needs="PRN",
        examples=("PRN: 2014/0423", "PRN 2012/1884", "PRN: 2011/0042"),
        role="own",
    ),
    Scheme(
        "us_cable",
        "US diplomatic cable MRN",
        "US State Department",
        pattern=(
            r"(?<![A-Z0-9])((?:[5-9]\d|0\d|1\d))\s?((?!APR|MAY|JAN|FEB|MAR|JUN|JUL|AUG|SEP|OCT|NOV"
            r"|DEC)[A-Z]{4,16})\s?(0{0,4}\d{1,6})(?![A-Z0-9])"
        ),
        needs="cable|CABLE|Cable|REFTEL|Reftel|reftel|SIPDIS",
        examples=("09STATE1234", "10BEIJING367", "09BERLIN1167", "00HARARE2271", "09 STATE 001234"),
        role="own",
        place="label",
        risk="medium",
        seen=True,
    ),
    Scheme(
        "us_nsc",
        "Presidential national-security directive",
        "US NSC",
        pattern=(
            r"\b(?:NSPM|NSDD|NSSD|NSDM|NSSM|NSAM|PDD|PRD|PPD|NSPD|HSPD|NSM|PRM"
            r"|NSC)[-/](?:NSC-)?\d{1,3}(?:/\d{1,2})?\b"
        ),
        needs="NSPM|NSDD|NSSD|NSDM|NSSM|NSAM|PDD|PRD|PPD|NSPD|HSPD|NSM-|NSM/|PRM|NSC",
        examples=("NSDD-32", "PPD-21", "NSPM-13", "HSPD-12"),
    ),
    Scheme(
        "us_dod",
        "US DoD issuance",
        "US DoD",
        pattern=(
            r"\b(?:DoDD|DoDI|DoDM|DODD|DODI|CJCSI|CJCSM|SECNAVINST|OPNAVINST|AFMAN|MIL-STD"
            r"|MIL-SPEC)[ -](\d{1,5}(?:[.-]\d{1,3}){0,3}[A-Z]?)\b"
        ),
        needs="AFMAN|CJCSI|CJCSM|DODD|DODI|DoDD|DoDI|DoDM|MIL-SPEC|MIL-STD|OPNAVINST|SECNAVINST",
        examples=("DoDD 5240.01", "DoDI 8500.01", "MIL-STD-810H", "CJCSI 3121.01B"),
        risk="medium",
    ),
    Scheme(
        "nasa_tr",
        "NASA technical report",
        "NASA",
        pattern=r"\bNASA[/-](?:TM|TP|CR|SP|CP|TN|RP)[-–](?:(?:19|20)\d{2}-)?\d{1,6}(?:/[A-Z]+\d)?",
        needs="NASA",
        examples=("NASA/TM-2019-220123", "NASA-SP-8007", "NASA/TP-2004-212750"),
        role="own",
    ),
    Scheme(
        "nrc_adams",
        "NRC ADAMS accession",
        "US NRC",
        pattern=r"(?<!\w)ML\d{2}\d{3}[A-Z]\d{3}(?!\w)|(?<!\w)ML0\d{8}(?!\w)|\bNUREG(?:/(?:CR|BR|CP|IA|KM))?-\d{4}",
        needs="ML|NUREG",
        examples=("ML20123A456", "ML003701234", "NUREG-0800", "NUREG/CR-6928"),
        role="own",
    ),
    Scheme(
        "omb",
        "OMB circular/memo",
        "US OMB",
        pattern=r"\b(?:OMB )?(?:Circular (?:No\. )?A-\d{1,3}|Memorandum M-\d{2}-\d{2}|M-\d{2}-\d{2})\b",
        needs="Circular|M-0|M-1|M-2",
        examples=("Circular A-130", "M-22-09", "OMB Circular No. A-123"),
        risk="medium",
    ),
    Scheme(
        "nist",
        "NIST publication",
        "NIST",
        pattern=(
            r"\b(?:NIST (?:SP|Special Publication|IR|AI|CSWP|TN)|NISTIR|FIPS(?: PUB)?|SP(?= 800-"
            r"| 1800-))\s(\d{1,4}(?:-\d{1,3})?[A-Z]?)(?:\s?(?:Rev(?:ision|\.)?\s?\d|r\d))?\b"
        ),
        needs="NIST|FIPS|SP 800|SP 1800",
        examples=("NIST SP 800-53 Rev. 5", "FIPS 140-3", "NISTIR 8286", "NIST AI 100-1", "SP 800-63-3"),
        risk="medium",
    ),
    Scheme(
        "cia_crest",
        "CIA CREST document",
        "CIA",
        pattern=r"\bCIA-RDP\d{2}[-A-Z0-9]{1,3}\d{4,6}[A-Z]\d{12}-\d\b",
        needs="CIA-RDP",
        examples=(
            "CIA-RDP80B01676R000100050001-1",
            "CIA-RDP79T00975A000100010001-2",
            "CIA-RDP78-00915R000100010001-0",
        ),
        role="own",
    ),
    Scheme(
        "faa_ad",
        "FAA/EASA airworthiness directive",
        "FAA, EASA",
        pattern=r"\bAD\s(?:No\.:?\s)?(\d{4}-\d{2}-\d{2}(?:R\d)?|\d{4}-\d{4}(?:-E)?(?:R\d)?)\b",
        needs="AD 1|AD 2|AD No",
        examples=("AD 2020-24-02", "AD 2018-23-51", "EASA AD No.: 2021-0039"),
        risk="medium",
    ),
    Scheme(
        "doj_pr",
        "US DOJ press release number",
        "US DOJ",
        pattern=r"\b(?:Press Release Number|Release Number)[:\s]+(\d{2}-\d{1,4})\b",
        needs="Press Release Number|Release Number",
        examples=("Press Release Number: 16-123", "Press Release Number: 14-1412", "Press Release Number: 21-2"),
        role="own",
    ),
    Scheme(
        "uk_paper",
        "UK command/House papers",
        "UK Parliament",
        pattern=(
            r"(?<![\w.])(?:HC\s\d{1,4}(?:[-–][IVX]+)?|HL\s(?:Paper\s)?\d{1,3}|CP\s\d{1,4}|Cm\s?\d{1,4}"
            r"|Cmnd\.?\s?\d{1,4}|Cmd\.?\s?\d{1,4})(?![\w.])"
        ),
        needs="House of|Command Paper|Presented to Parliament|Cm |CP |Cmnd",
        examples=("HC 123", "HL Paper 45", "CP 567", "Cm 9001", "Cmnd. 6201"),
        role="own",
        place="label",
        risk="high",
    ),
    Scheme(
        "uk_si",
        "UK statutory instrument",
        "UK",
        pattern=(
            r"\b(?:S\.?\s?(?:R\.?\s?&?\s?O\.?|I\.?|S\.?\s?I\.?|R\.?)|W\.?S\.?I\.?)\s?(?:19|20)\d{2}(?:/"
            r"|\sNo\.?\s)\d{1,4}\b"
        ),
        needs="S.I|SI |S.R|SR |WSI|W.S.I|SSI|S.S.I",
        examples=("S.I. 2023/123", "SI 2019 No. 419", "S.S.I. 2015/446"),
    ),
    Scheme(
        "uk_act",
        "UK act chapter",
        "UK",
        pattern=r"\b((?:18|19|20)\d{2})\s(?:c\.|chapter)\s?(\d{1,3})\b",
        needs=" c. | c.| chapter ",
        examples=("2018 c. 12", "1998 c. 42", "2005 chapter 9"),
        risk="medium",
    ),
    Scheme(
        "uk_ws",
        "UK written statement / question",
        "UK Parliament",
        pattern=r"(?<!\w)(?:HCWS|HLWS|HCQ|HLQ|HL)\d{1,5}(?!\w)|\bUIN\s\d{1,6}\b",
        needs="HCWS|HLWS|HCQ|HLQ|HL|UIN",
        examples=("HCWS123", "HLWS45", "UIN 12345"),
        role="own",
    ),
    Scheme(
        "neutral_cite",
        "Neutral citation (UK/IE/AU/NZ/CA/ZA/SG/HK…)",
        "courts",
        pattern=(
            r"(?:[\[(](?:19|20)\d{2}[\])]|(?<!\d)(?:19|20)\d{2})\s(?:UKSC|UKHL|UKPC|EWCA (?:Civ|Crim)|EWHC"
            "|EWFC|EWCOP|UKUT|UKFTT|CSIH|CSOH|HCJAC|NICA|NIKB|NIQB|IESC|IECA|IEHC|HCA|FCA|FCAFC|NSWSC|NSWCA"
            "|VSC|VSCA|QSC|QCA|WASC|SASC|NZSC|NZCA|NZHC|SCC|FC|FCA|ONCA|ONSC|BCCA|BCSC|ABCA|QCCA|ZACC|ZASCA"
            r"|SGCA|SGHC|HKCFA|HKCA|HKCFI|INSC|EAT|UKEAT|UKIPTrib)\s\d{1,5}(?:\s\((?:Ch|QB|KB|Fam|Admin|Comm"
            r"|TCC|Pat|IPEC|AAC|TC|LC|IAC|GRC)\))?"
        ),
        needs=(
            "UKSC|UKHL|UKPC|EWCA|EWHC|EWFC|EWCOP|UKUT|UKFTT|CSIH|CSOH|HCJAC|NICA|NIKB|NIQB|IESC|IECA|IEHC|"
            "HCA|FCA|NSWSC|NSWCA|VSC|QSC|QCA|WASC|SASC|NZSC|NZCA|NZHC|SCC|ONCA|ONSC|BCCA|BCSC|ABCA|QCCA|"
            "ZACC|ZASCA|SGCA|SGHC|HKCFA|HKCA|HKCFI|INSC|EAT|UKEAT|UKIPTrib| FC "
        ),
        examples=(
            "[2023] UKSC 12",
            "[2020] EWCA Civ 1058",
            "[2019] EWHC 123 (Ch)",
            "2020 SCC 5",
            "[2015] IESC 3",
            "[2016] ZACC 11",
            "[1992] HCA 23",
        ),
    ),
    Scheme(
        "uk_tna",
        "UK National Archives reference",
        "TNA",
        pattern=(
            r"\b(?:FO|CAB|PREM|WO|HO|ADM|AIR|DEFE|FCO|HW|KV|BT|CO|DO|T|MT|MEPO|LAB|INF"
            r"|PRO)\s(\d{1,4})/(\d{1,6})(?:/\d+)?\b"
        ),
        needs="National Archives|TNA|Kew",
        examples=("FO 371/12345", "CAB 129/45", "PREM 19/1234", "KV 2/1271"),
        place="label",
        risk="medium",
    ),
    Scheme(
        "hansard",
        "Hansard reference",
        "UK Parliament",
        pattern=(
            r"\bH[CL] Deb,? \d{1,2} (?:January|February|March|April|May|June|July|August|September|October"
            r"|November|December) \d{4},? (?:vol|Vol\.?) ?\d{1,4},? (?:cc?|col(?:s|umn)?\.?) ?\d+"
        ),
        needs="Deb",
        examples=(
            "HC Deb 12 March 2019 vol 656 c291",
            "HL Deb, 4 July 2018, vol 792, col 123",
            "HC Deb 21 January 2020 vol 670 cc1-10",
        ),
        role="cited",
    ),
    Scheme(
        "de_drs",
        "German Bundestag/Bundesrat Drucksache",
        "Bundestag",
        pattern=r"\b(?:BT-Drs\.?|BT-Drucks\.?|Drucksache|Drs\.|BR-Drs\.?)\s(\d{1,3}/\d{1,5}(?:\(neu\))?)",
        needs="BR-Drs|BT-Drs|BT-Drucks|Drs.|Drucksache",
        examples=("BT-Drs. 19/12345", "Drucksache 20/3", "BR-Drs. 123/21"),
    ),
    Scheme(
        "de_bgbl",
        "German Bundesgesetzblatt",
        "BMJ",
        pattern=r"\bBGBl\.?\s?(?:(?:19|20)\d{2}\s)?(?:I{1,3})\s?(?:\(\d{4}\)\s)?(?:S\.\s?\d{1,5}|Nr\.\s?\d{1,3})",
        needs="BGBl",
        examples=("BGBl. I S. 1234", "BGBl. 2023 I Nr. 45", "BGBl. I S. 2097"),
        role="cited",
    ),
    Scheme(
        "de_az",
        "German court file number",
        "German courts",
        pattern=r"\b(?:[1-9]\d?|[IVX]{1,5})\s(?:BvR|BvL|BvE|BvF|BvQ|ZR|ZB|StR|ARs|AZR|ABR|KR)\s\d{1,5}/\d{2}\b",
        needs="BvR|BvL|BvE|BvF|BvQ| ZR | ZB | StR | ARs | AZR | ABR | KR ",
        examples=("1 BvR 357/05", "VI ZR 123/19", "2 BvE 1/19", "5 StR 123/20"),
        risk="medium",
    ),
    Scheme(
        "fr_law",
        "French law/decree/ordonnance number",
        "France",
        pattern=(
            r"\b(?:[Ll]oi|[Dd]écret|[Oo]rdonnance|[Aa]rrêté|[Dd]écision)(?:\s(?:organique"
            r"|constitutionnelle))?\sn[°ºo]\s?(\d{2,4}-\d{1,5}(?:\s?[A-Z]{2,3})?)"
        ),
        needs="loi n|Loi n|écret n|ordonnance n|Ordonnance n|arrêté n|Arrêté n|écision n|organique n|constitutionnelle n",
        examples=("loi n° 2016-1321", "décret n° 2021-1898", "Ordonnance n° 2016-131", "Décision n° 2010-605 DC"),
    ),
    Scheme(
        "fr_ids",
        "Légifrance ids / NOR / JORF",
        "France",
        pattern=(
            r"\b(?:(?:JORF|LEGI|CETA|JURI|CNIL|CONS|KALI)(?:TEXT|ARTI|SCTA|CONT)?\d{12}"
            r"|NOR\s?:\s?[A-Z]{3,5}\d{7}[A-Z])\b"
        ),
        needs="JORF|LEGI|CETA|JURI|CNIL|CONS|KALI|NOR",
        examples=("JORFTEXT000033202746", "LEGITEXT000006070721", "NOR : ECOX2103543L"),
        role="own",
    ),
    Scheme(
        "ru_law",
        "Russian federal law / decree number",
        "Russian Federation",
        pattern=r"(?:№|N)\s?\d{1,5}-(?:ФЗ|ФКЗ|рп|р|пп)(?!\w)",
        needs="№|-ФЗ|-ФКЗ",
        examples=("№ 152-ФЗ", "N 149-ФЗ", "№ 2227-р", "№ 6-ФКЗ"),
    ),
    Scheme(
        "cn_doc",
        "Chinese government document number",
        "PRC organs",
        pattern=r"[\u4e00-\u9fff]{1,10}[〔\[［(（](?:19|20)\d{2}[〕\]］)）](?:第)?\d{1,5}号",
        needs="号",
        examples=("国发〔2015〕50号", "中发〔2021〕1号", "银发〔2016〕221号", "国办发〔2020〕10号"),
        role="own",
    ),
    Scheme(
        "jp_law",
        "Japanese law number",
        "Japan",
        pattern=(
            r"(?:明治|大正|昭和|平成|令和)(?:元|[0-9０-９]{1,2}|[一二三四五六七八九十]{1,4})年(?:法律|政令|省令|[^\s第]{2,8}令|条約"
            "|告示)第[0-9０-９一二三四五六七八九十百千]{1,6}号"
        ),
        needs="令和|大正|平成|明治|昭和",
        examples=("令和3年法律第35号", "平成十五年法律第五十七号", "昭和22年法律第67号"),
    ),
    Scheme(
        "in_gaz",
        "Indian notification / PIB release",
        "Government of India",
        pattern=r"\b(?:S\.\s?O\.|G\.\s?S\.\s?R\.)\s?\d{1,4}\s?\(E\)|\bRelease ID:?\s?\d{6,8}\b",
        needs="(E)|Release ID",
        examples=("S.O. 1234(E)", "G.S.R. 123(E)", "Release ID: 1892222"),
        role="own",
    ),
    Scheme(
        "ca_sor",
        "Canadian SOR/SI, bill",
        "Canada",
        pattern=r"\b(?:SOR|DORS|SI|TR)/(?:19|20)?\d{2}-\d{1,4}\b",
        needs="SOR/|DORS/|SI/|TR/",
        examples=("SOR/2022-123", "DORS/97-175"),
    ),
    Scheme(
        "au_frl",
        "Australian Federal Register of Legislation id",
        "Australia",
        pattern=r"\b[CF](?:19|20)\d{2}[ABCGLNQ]\d{5}\b",
        needs="F20|F19|C20|C19",
        examples=("F2021L01234", "C2004A03712", "C2022C00361"),
        role="own",
    ),
    Scheme(
        "ch_bge",
        "Swiss BGE / SR",
        "Switzerland",
        pattern=r"\b(?:BGE|ATF|DTF)\s\d{2,3}\s[IV]{1,3}[ab]?\s\d{1,4}|\bSR\s\d{3}(?:\.\d{1,3}){0,3}\b",
        needs="BGE |ATF |DTF |SR ",
        examples=("BGE 145 II 32", "ATF 140 III 550", "SR 235.1"),
        role="cited",
    ),
    Scheme(
        "ua_law",
        "Ukrainian law / decree number",
        "Ukraine",
        pattern=r"№\s?(\d{1,5}-[IVX]{1,5}|\d{1,4}/(?:19|20)\d{2}(?:-[рР]|[- ]ВР)?)",
        needs="№",
        examples=("№ 2102-IX", "№ 64/2022", "№ 254/1996-ВР"),
    ),
    Scheme(
        "rfc",
        "IETF RFC/STD/BCP/FYI",
        "IETF",
        pattern=(
            r"\b(?:RFC|Request for Comments:)[\s:-]?\s{0,2}(\d{1,5})\b|\b(?:STD|BCP|FYI"
            r"|IEN)\s?[:]?\s?(\d{1,3})\b"
        ),
        needs="RFC|Request for Comments|STD |STD:|BCP |BCP:|FYI |FYI:|IEN |IEN:|STD1|BCP1|STD6",
        examples=("RFC 9110", "RFC2616", "BCP 14", "STD 97", "Request for Comments: 9110"),
        normal="RFC {}",
        seen=True,
    ),
    Scheme(
        "ietf_draft",
        "IETF Internet-Draft",
        "IETF",
        pattern=r"(?<![\w-])draft-[a-z0-9]+(?:-[a-z0-9]+){1,10}(?<!-)(?:-\d{2})?(?![\w-])",
        needs="draft-",
        examples=(
            "draft-ietf-httpbis-semantics-19",
            "draft-ietf-quic-transport-34",
            "draft-bellis-dnsext-multi-qtypes-08",
        ),
    ),
    Scheme(
        "w3c",
        "W3C technical report version",
        "W3C",
        pattern=r"\b(?:REC|CR|CRD|PR|PER|WD|NOTE|ED|SPSD|DNOTE|STMT|FPWD)-([A-Za-z0-9._-]{1,60}?)-((?:19|20)\d{6})\b",
        needs="REC-|CR-|CRD-|PR-|PER-|WD-|NOTE-|ED-|SPSD-|STMT-",
        examples=("REC-xml-20081126", "WD-html51-20160412", "REC-WCAG21-20180605"),
        role="own",
    ),
    Scheme(
        "iso",
        "ISO/IEC/IEEE standard",
        "ISO, IEC",
        pattern=(
            r"\b(?:ISO|IEC|ISO/IEC|ISO/IEC/IEEE|ISO/TS|ISO/TR|ISO/IEC TR|ISO/IEC TS|ISO/ASTM"
            r"|IEC/TR)(?:/(?:DIS|FDIS|CD|PAS|TS|TR))?\s?(\d{1,5}(?:-\d{1,4})?)(?::((?:19"
            r"|20)\d{2}))?(?:\(E\))?\b"
        ),
        needs="ISO|IEC",
        examples=("ISO/IEC 27001:2022", "ISO 8601-2:2019", "IEC 61508-1:2010", "ISO/TS 16949:2009"),
        negatives=("ISOLATE 5",),
        role="cited",
    ),
    Scheme(
        "std_other",
        "EN/ETSI/3GPP/IEEE/ECMA/ASTM/ITU/GB/GOST/DIN/BS/JIS",
        "standards bodies",
        pattern=(
            r"\b(?:EN(?: ISO| IEC)?\s\d{3,5}(?:[ -]\d{1,3})*(?::\d{4})?|ETSI (?:TS|TR|EN|ES|GS"
            r"|EG)\s\d{3} \d{3}(?:-\d+)?|(?:3GPP )?T[SR] \d{2}\.\d{3}"
            r"|IEEE (?:Std\.? )?\d{3,5}(?:\.\w+)*(?:-\d{4})?|ECMA-\d{3}"
            r"|ASTM [A-G]\d{1,4}(?:/[A-G]\d+M)?(?:-\d{2}[a-z]?)?"
            r"|ITU-[TR](?: Rec\.)? [A-Z]{1,2}\.\d{1,4}(?:\.\d+)?|GB/?T?\s\d{3,5}(?:\.\d+)?[-—–]\d{4}"
            r"|ГОСТ(?: Р)?\s\d{2,6}(?:\.\d+)*[-–]\d{2,4}|GOST(?: R)?\s\d{2,6}(?:\.\d+)*-\d{2,4}"
            r"|DIN (?:EN )?(?:ISO )?\d{2,6}|BS \d{3,5}(?:-\d)?|JIS [A-Z] \d{4})"
        ),
        needs="EN |ETSI|3GPP|TS |TR |IEEE|ECMA-|ASTM|ITU-|GB/T|GB |GBT|ГОСТ|GOST|DIN |BS |JIS ",
        examples=(
            "EN 301 549",
            "ETSI TS 103 523",
            "IEEE Std 802.11-2020",
            "ECMA-262",
            "ASTM D638-14",
            "ITU-T X.509",
            "GB/T 22239-2019",
            "GOST R 34.10-2012",
            "DIN 66399",
        ),
        role="cited",
        risk="medium",
    ),
    Scheme(
        "community_spec",
        "PEP/EIP/BIP/JEP/XEP/UTS",
        "communities",
        pattern=(
            r"\b(?:PEP[ -]?\d{1,4}|(?:EIP|ERC|CAIP|SLIP|BIP|ZIP|TIP|SIP|KIP|FLIP|JEP|JSR|KEP|SEP|CIP|ADR"
            r"|NEP)-?\s?\d{1,5}|XEP-\d{4}|U(?:AX|TS|TR) ?#\d{1,2})\b"
        ),
        needs="PEP|EIP|ERC-|BIP|JEP|XEP|UAX|UTS|JSR|KEP",
        examples=("PEP 8", "EIP-1559", "ERC-20", "BIP-32", "JEP 444", "XEP-0030", "UAX #29"),
        place="label",
        risk="high",
    ),
    Scheme(
        "cve",
        "CVE",
        "MITRE/CVE Program",
        pattern=r"\bCVE-((?:19|20)\d{2})-(\d{4,7})\b",
        needs="cve-",
        examples=("CVE-2021-44228", "CVE-2014-0160", "CVE-2024-3094"),
        normal="upper",
        fold=True,
    ),
    Scheme(
        "ghsa",
        "GitHub Security Advisory",
        "GitHub",
        pattern=r"\bGHSA(?:-[23456789cfghjmpqrvwx]{4}){3}\b",
        needs="GHSA",
        examples=("GHSA-jfh8-c2jp-5v3q", "GHSA-7rjr-3q55-vv33", "GHSA-8489-44mv-ggj8"),
    ),
    Scheme(
        "cwe",
        "CWE/CAPEC/ATT&CK",
        "MITRE",
        pattern=r"\b(?:CWE-\d{1,4}|CAPEC-\d{1,3})\b",
        needs="CWE-|CAPEC-",
        examples=("CWE-79", "CAPEC-66"),
        role="cited",
        risk="medium",
    ),
    Scheme(
        "cert_adv",
        "CERT/CISA/vendor advisory",
        "CISA, CERTs, vendors",
        pattern=(
            r"\b(?:AA\d{2}-\d{3}[A-Z]|TA\d{2}-\d{3}[A-Z]|ICS[AM]A?-\d{2}-\d{3}-\d{2}|VU#\d{6}|MS\d{2}-\d{3}"
            r"|KB\d{6,7}|RHSA-\d{4}:\d{4,5}|DSA-\d{4}-\d|DLA-\d{3,4}-\d|USN-\d{3,4}-\d{1,2}"
            r"|GLSA[ -]\d{6}-\d{2}|cisco-sa-[\w-]{5,60}|ZDI-(?:CAN-)?\d{2}-\d{3,4}|TALOS-\d{4}-\d{4}"
            r"|JVN#?\d{8}|JVNDB-\d{4}-\d{6}|CERTFR-\d{4}-(?:AVI|ALE|ACT|CTI|IOC)-\d{3,4}|PYSEC-\d{4}-\d{1,4}"
            r"|RUSTSEC-\d{4}-\d{4}|GO-\d{4}-\d{4}|CNVD-\d{4}-\d{5}|CNNVD-\d{6}-\d{3,4}|BDU:\d{4}-\d{5}"
            r"|EUVD-\d{4}-\d{1,6}|SNYK-[A-Z]+-[A-Z0-9]+-\d{4,8})\b"
        ),
        needs=(
            "AA2|AA1|TA1|TA0|ICSA-|ICSM|VU#|MS0|MS1|KB|RHSA-|DSA-|DLA-|USN-|GLSA|cisco-sa|ZDI-|TALOS-|JVN|"
            "CERTFR-|PYSEC-|RUSTSEC-|GO-20|CNVD-|CNNVD-|BDU:|EUVD-|SNYK-"
        ),
        examples=(
            "AA22-110A",
            "ICSA-21-287-03",
            "VU#930724",
            "MS17-010",
            "KB4012598",
            "RHSA-2021:5106",
            "DSA-5020-1",
            "USN-5192-1",
            "CERTFR-2021-ALE-022",
        ),
    ),
    Scheme(
        "doi",
        "DOI",
        "DOI Foundation",
        pattern=(
            r"(?:\bdoi[:\s]*|https?://(?:dx\.)?doi\.org/"
            r"""|(?<![\w/.]))10\.\d{4,9}(?:\.\d{1,9}){0,3}/[^\s\"<>\[\]{}|\\^]{1,200}(?<![.,;:)\]'”’])"""
        ),
        needs="10.",
        examples=(
            "10.1038/nature12373",
            "doi:10.17487/RFC9915",
            "https://doi.org/10.48320/0578D7FE-35F7-4E9E-A29D-926618A5C6BD",
            "10.1016/S0140-6736(20)30183-5",
        ),
        normal="doi",
        fold=True,
    ),
    Scheme(
        "arxiv_new",
        "arXiv id (2007-)",
        "arXiv",
        pattern=(
            r"(?:arxiv[:\s]{1,3}|arxiv\.org/(?:abs|pdf)/)\d{2}(?:0[1-9]"
            r"|1[0-2])\.\d{4,5}(?:v\d{1,2})?(?![\d/-])"
        ),
        needs="arxiv",
        examples=("arXiv:1706.03762", "arXiv:2103.00020v1"),
        risk="medium",
        normal="arXiv:{}",
        fold=True,
    ),
    Scheme(
        "arxiv_old",
        "arXiv id (1991-2007)",
        "arXiv",
        pattern=(
            r"\b(?:arXiv:)?((?:astro-ph|cond-mat|gr-qc|hep-(?:ex|lat|ph|th)|math-ph|nlin|nucl-(?:ex|th)"
            "|physics|quant-ph|math|cs|q-bio|stat|cmp-lg|alg-geom|dg-ga|funct-an|q-alg|solv-int|chao-dyn"
            r"|adap-org|comp-gas|patt-sol)(?:\.[A-Z]{2})?/\d{2}(?:0[1-9]|1[0-2])\d{3})(v\d+)?\b"
        ),
        needs=(
            "astro-ph/|cond-mat/|gr-qc/|hep-|math-ph/|nlin/|nlin.|nucl-|physics/|quant-ph/|math/|math.|cs/|"
            "cs.|q-bio/|stat/|cmp-lg/|alg-geom/|dg-ga/|funct-an/|q-alg/|solv-int/|chao-dyn/|adap-org/|"
            "comp-gas/|patt-sol/|physics.|cond-mat."
        ),
        examples=("hep-th/9901001", "math.GT/0309136", "quant-ph/0201082"),
    ),
    Scheme(
        "pmid",
        "PubMed id",
        "NLM",
        pattern=r"\bPMID[:\s]*(\d{1,8})\b|pubmed\.ncbi\.nlm\.nih\.gov/(\d{1,8})",
        needs="pmid|pubmed.ncbi.nlm.nih.gov/",
        examples=("PMID: 23903782", "PMID 31978945", "https://pubmed.ncbi.nlm.nih.gov/32015508"),
        normal="PMID:{}",
        fold=True,
    ),
    Scheme(
        "pmcid",
        "PubMed Central id",
        "NLM",
        pattern=r"\bPMC(\d{5,8})(?:\.\d)?\b",
        needs="PMC",
        examples=("PMC3737249", "PMC7092803", "PMC7095418.1"),
    ),
    Scheme(
        "isbn",
        "ISBN-10/13",
        "International ISBN Agency",
        pattern=(
            r"\bISBN(?:-1[03])?:?\s*((?:97[89][-\s]?)?(?:\d[-\s]?){9}[\dX])\b"
            r"|(?<![\d-])(97[89](?:-\d{1,7}){3}-\d)(?![\d-])"
        ),
        needs="isbn|978-|979-",
        examples=("ISBN 978-0-306-40615-7", "ISBN 0-306-40615-2", "ISBN: 9780262033848"),
        fold=True,
    ),
    Scheme(
        "issn",
        "ISSN",
        "ISSN IC",
        pattern=r"\b(?:[ep]?-?ISSN)[\s:#-]*(?:\(?(?:online|print|electronic)\)?[\s:]*)?(\d{4}-\d{3}[\dX])\b",
        needs="issn",
        examples=("ISSN 2070-1721", "ISSN: 0028-0836", "e-ISSN 1476-4687"),
        role="series",
        fold=True,
    ),
    Scheme(
        "orcid",
        "ORCID iD",
        "ORCID",
        pattern=r"(?<!\d)(\d{4}-\d{4}-\d{4}-\d{3}[\dX])(?!\d)",
        needs="orcid|ORCID|0000-00",
        examples=("0000-0002-1825-0097", "0000-0001-5109-3700", "https://orcid.org/0000-0002-9079-593X"),
        role="entity",
    ),
    Scheme(
        "ror",
        "ROR id",
        "ROR",
        pattern=r"\bror\.org/(0[a-hj-km-np-tv-z0-9]{6}\d{2})\b",
        needs="ror.org/",
        examples=("https://ror.org/05dxps055", "https://ror.org/02mhbdp94", "https://ror.org/00f54p054"),
        role="entity",
        fold=True,
    ),
    Scheme(
        "handle",
        "Handle",
        "CNRI/DONA",
        pattern=r'\b(?:hdl:\s?|https?://hdl\.handle\.net/)(\d+(?:\.\d+)*/[^\s"<>]+)',
        needs="hdl:|hdl.handle.net/",
        examples=(
            "hdl:2027/uc1.b3621170",
            "https://hdl.handle.net/10986/34496",
            "https://hdl.handle.net/1721.1/12345",
        ),
        fold=True,
    ),
    Scheme(
        "ark",
        "ARK",
        "ARK Alliance",
        pattern=r"\bark:/?(\d{5,9}|[bcdfghjkmnpqrstvwxz0-9]{5})/[\w=~*+@$./-]+",
        needs="ark:",
        examples=("ark:/12148/btv1b8449691v", "ark:/13030/tf5p30086k", "ark:12345/x54xz321s3"),
        fold=True,
    ),
    Scheme(
        "urn",
        "URN (incl. URN:NBN, urn:isbn, urn:lex)",
        "IETF/IANA",
        pattern=r"\burn:[a-z0-9][a-z0-9-]{1,31}:[a-z0-9()+,\-.:=@;$_!*\'%/?#]+",
        needs="urn:",
        examples=(
            "urn:nbn:de:kobv:83-opus4-12345",
            "urn:isbn:0451450523",
            "urn:lex:it:stato:legge:2003-09-21;456",
            "urn:uuid:6e8bc430-9c3a-11d9-9669-0800200c9a66",
        ),
        fold=True,
    ),
    Scheme(
        "uuid",
        "UUID/GUID",
        "RFC 9562",
        pattern=r"(?<![\w-])[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}(?![\w-])",
        needs="urn:uuid|uuid|guid|uuid|guid",
        examples=(
            "6e8bc430-9c3a-11d9-9669-0800200c9a66",
            "f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
            "141e61e9-8a07-42e4-a527-2f03f45e7ef0",
        ),
        role="own",
        place="label",
        normal="lower",
        fold=True,
    ),
    Scheme(
        "nct",
        "ClinicalTrials.gov",
        "NLM",
        pattern=r"\bNCT\d{8}\b",
        needs="NCT",
        examples=("NCT03746262", "NCT04280705", "NCT00000102"),
        seen=True,
    ),
    Scheme(
        "trial_other",
        "ISRCTN/EudraCT/CTIS/ChiCTR/UMIN/ACTRN…",
        "registries",
        pattern=(
            r"\b(?:ISRCTN\d{8}|(?:EudraCT(?: (?:No\.?|number|Number))?:?\s?)(20\d{2}-00\d{4}-\d{2})"
            r"|20\d{2}-50\d{4}-\d{2}-\d{2}|ChiCTR-?(?:[A-Z]{2,4}-)?\d{8,10}|UMIN\d{9}|ACTRN1\d{13}"
            r"|CTRI/\d{4}/\d{2,3}/\d{6}|DRKS\d{8}|NTR\d{1,4}|jRCT[s\d]\d{9}|KCT\d{7}|PACTR\d{15,16}"
            r"|IRCT\d{8,}N\d+)\b"
        ),
        needs="-50|ACTRN1|CTRI/|ChiCTR|DRKS|EudraCT|IRCT|ISRCTN|KCT|NTR|PACTR|UMIN|jRCT",
        examples=(
            "ISRCTN50189673",
            "EudraCT 2004-000446-20",
            "ChiCTR2000029308",
            "UMIN000012345",
            "CTRI/2020/04/024775",
        ),
    ),
    Scheme(
        "econ_wp",
        "NBER/SSRN/RePEc/CEPR",
        "publishers",
        pattern=(
            r"\b(?:NBER Working Paper(?: No\.?)? w?(\d{4,5})|(?:abstract_id=|SSRN[:\s]+)(\d{6,8})"
            r"|RePEc:[a-z]{3}:[a-z0-9]{6}:[\w.-]+|CEPR (?:Discussion Paper|DP)\s?(?:No\.? )?(\d{4,5}))"
        ),
        needs="NBER|abstract_id=|SSRN|RePEc:|CEPR",
        examples=("NBER Working Paper No. 26867", "SSRN: 2939937", "RePEc:nbr:nberwo:26867"),
    ),
    Scheme(
        "ads_bibcode",
        "ADS bibcode",
        "NASA ADS",
        pattern=r"(?<!\w)(?:1[89]|20)\d{2}[A-Za-z][A-Za-z0-9&.]{4}[A-Za-z0-9.]{4}[A-Za-z.][\d.A-Z]{4}[A-Z.](?!\w)",
        needs="bibcode|Bibcode|adsabs",
        examples=("2016PhRvL.116f1102A", "1998AJ....116.1009R", "2021ApJ...913L...7A"),
        place="label",
    ),
    Scheme(
        "swhid",
        "Software Heritage id",
        "Software Heritage",
        pattern=r"\bswh:1:(?:cnt|dir|rev|rel|snp):[0-9a-f]{40}\b",
        needs="swh:1:",
        examples=(
            "swh:1:cnt:94a9ed024d3859793618152ea559a168bbcbb5e2",
            "swh:1:rev:309cf2674ee7a0749978cf8265ab91a60aea0f7d",
            "swh:1:dir:d198bc9d7a6bcf6db04f476d29314f157507d505",
        ),
    ),
    Scheme(
        "lccn_oclc",
        "LCCN / OCLC",
        "LoC, OCLC",
        pattern=(
            r"\b(?:LCCN|LC control no\.?)[:\s]+([a-z]{0,3}\s?\d{2,4}-?\d{6})\b|(?:\bOCLC(?: number)?"
            r"|\(OCoLC\))[:\s#]*(?:oc[mn])?(\d{5,10})\b"
        ),
        needs="lccn|lc control|oclc|ocolc",
        examples=("LCCN 2001-627090", "OCLC 1234567", "(OCoLC)814782"),
        fold=True,
    ),
    Scheme(
        "wikidata",
        "Wikidata item",
        "Wikimedia",
        pattern=r"wikidata\.org/(?:wiki|entity)/(Q\d{1,10})\b",
        needs="wikidata.org/",
        examples=(
            "https://www.wikidata.org/wiki/Q42",
            "http://www.wikidata.org/entity/Q7186",
            "https://www.wikidata.org/wiki/Q2283",
        ),
        role="entity",
    ),
    Scheme(
        "isin",
        "ISIN",
        "ANNA",
        pattern=r"(?<!\w)[A-Z]{2}[A-Z0-9]{9}\d(?!\w)",
        needs="ISIN",
        examples=("US0378331005", "GB0002634946", "DE000BAY0017"),
        role="entity",
        place="label",
        risk="medium",
    ),
    Scheme(
        "lei",
        "LEI",
        "GLEIF",
        pattern=r"(?<!\w)([A-Z0-9]{18}\d{2})(?!\w)",
        needs="LEI|Legal Entity",
        examples=("5493001KJTIIGC8Y1R12", "HWUPKR0MPOU8FGXBT394", "7H6GLXDRUGQFU57RNE97"),
        role="entity",
        place="label",
    ),
    Scheme(
        "cusip",
        "CUSIP / SEDOL / FIGI",
        "CGS, LSE, Bloomberg",
        pattern=(
            r"\bCUSIP(?: No\.?| Number)?[:\s#]*([0-9A-Z*@#]{9})\b|\bSEDOL[:\s]*([B-DF-HJ-NP-TV-Z0-9]{6}\d)\b"
            r"|\b(BBG[A-Z0-9]{8}\d)\b"
        ),
        needs="BBG|CUSIP|SEDOL",
        examples=("CUSIP No. 037833100", "SEDOL 0263494", "BBG000B9XRY4"),
        role="entity",
    ),
    Scheme(
        "patent_us",
        "US patent/publication",
        "USPTO",
        pattern=(
            r"\bU\.?S\.?\s?Pat(?:ent)?\.?\s?(?:No\.?\s?)?(?:\d{1,2},\d{3},\d{3}|RE\d{2},?\d{3}|D\d{3},?\d{3}"
            r"|\d{7,8})(?:\s?[AB]\d)?\b|\bUS\s?(?:\d{1,2},\d{3},\d{3}|\d{7,8}|(?:19"
            r"|20)\d{2}/?\d{7})\s?[AB]\d\b"
        ),
        needs="Pat|US |US1|US2|US7|US8|US9",
        examples=("US 10,123,456 B2", "U.S. Patent No. 6,285,999", "US20190123456A1", "US 2019/0123456 A1"),
    ),
    Scheme(
        "patent_epwo",
        "EP/WO/other patent",
        "EPO, WIPO, national",
        pattern=(
            r"\b(?:EP\s?\d(?:[ ,]?\d{3}){2}\s?(?:[AB]\d)?|WO\s?(?:(?:19|20)\d{2}|\d{2})/\d{5,6}\s?(?:A\d)?"
            r"|PCT/[A-Z]{2}(?:19|20)?\d{2}/\d{5,6}|CN\s?\d{9}[A-Z]?|JP\s?\d{7}\s?B\d|JP\s?\d{4}-\d{6}\s?A"
            r"|DE\s?10(?:19|20)\d{8}\s?[AB]\d|KR\s?10-\d{7}\s?B1)\b"
        ),
        needs="EP |EP1|EP2|EP3|EP4|EP0|WO|PCT/|CN1|CN2|JP |JP2|DE 10|DE10|KR 10-",
        examples=("EP 3 123 456 B1", "EP1234567A1", "WO 2019/123456 A1", "PCT/US2019/012345", "CN112345678A"),
    ),
    Scheme(
        "newsml_urn",
        "NewsML/agency URN",
        "Reuters, dpa, AFP, AP",
        pattern=r"\burn:(?:newsml|publicid|nitf|iptc):[\w.-]+:[\w.:+-]+",
        needs="urn:",
        examples=(
            "urn:newsml:reuters.com:20230119:nL1N3441AB:1",
            "urn:publicid:ap.org:a1b2c3d4e5f60718293a4b5c6d7e8f90",
            "urn:newsml:dpa.com:20090101:230119-99-273461",
        ),
        role="own",
        fold=True,
    ),
    Scheme(
        "reuters_usn",
        "Reuters story number (USN)",
        "Reuters",
        pattern=r"\bid(?:US|UK|IN|CA|AU|AF)[A-Z0-9]{2,4}[0-9A-Z]{6,8}\b",
        examples=("idUSKBN2TY0AB", "idUSL1N3441AB"),
        role="own",
        place="url",
        risk="high",
    ),
    Scheme(
        "tag_uri",
        "tag: URI",
        "RFC 4151",
        pattern=r'\btag:[\w.@-]+,(?:19|20)\d{2}(?:-\d{2}){0,2}:[^\s"<>]+',
        needs="tag:",
        examples=(
            "tag:blogger.com,1999:blog-1234567890.post-987654321",
            "tag:theconversation.com,2011:article/198112",
            "tag:github.com,2008:Repository/1/v1",
        ),
        role="own",
        seen=True,
    ),
    Scheme(
        "url_numeric",
        "numeric id in canonical URL",
        "any CMS",
        pattern=r"(?<=/)(\d{4,9})(?=(?:/|$|\?|\.html?|-[a-z]))",
        examples=(
            "https://mid.ru/en/foreign_policy/news/1848123/",
            "http://kremlin.ru/events/president/transcripts/70333",
            "https://www.nine.com.au/x/12345678",
        ),
        role="own",
        place="url",
        risk="high",
        seen=True,
    ),
    Scheme(
        "url_query_id",
        "?p= / ?id= / node id",
        "WordPress, Drupal",
        pattern=(
            r"[?&](?:p|id|page_id|article|articleId|story|node|nid|objectId|docid|newsid)=(\d{1,12})\b"
            r"|/node/(\d{1,9})\b"
        ),
        examples=(
            "http://blog.kinra.de/?p=959",
            "https://press.un.org/en/node/324397",
            "https://zaxid.net/news/showNews.do?x&objectId=1503302",
        ),
        role="own",
        place="url",
        risk="medium",
        fold=True,
        seen=True,
    ),
    Scheme(
        "url_dated_slug",
        "dated slug in URL",
        "news CMS",
        pattern=r"/((?:19|20)\d{2})/(\d{1,2})/(?:(\d{1,2})/)?([a-z0-9][a-z0-9%_-]{6,120})(?:\.html?|/|$)",
        examples=(
            "http://carta.info/2012/05/08/der-neue-trend-muss/",
            "https://example.org/2023/01/mil-230119-mid01.htm",
            "https://scratchculinary.com/2025/09/04/top-nutrition-trends-for-fall-2025/",
        ),
        role="own",
        place="url",
        seen=True,
    ),
    Scheme(
        "globalsecurity",
        "GlobalSecurity.org article file id",
        "GlobalSecurity.org",
        pattern=r"/(?:library/news|wmd/library/news)/\w+/((?:19|20)\d{2})/(\w+-\d{6}-[\w-]+?)(?:\.htm)",
        needs="library/news",
        examples=("/wmd/library/news/russia/2023/russia-230119-mid01.htm",),
        role="own",
        place="url",
    ),
)
BY_ID = {scheme.id: scheme for scheme in SCHEMES}

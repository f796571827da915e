import { defineLexicon } from "../lexicon.ts";

/** Czech, and the Slovak words that differ from it. */
export const cs = defineLexicon({
  language: "cs",
  also: ["sk"],
  common: "a v na se je pro do že si nebo vaše vás jsme prosím sa ako ste alebo pre vám vašu",
  words: {
    "person-name":
      "jméno kontaktní osoby|jméno a příjmení|vaše jméno|celé jméno|meno a priezvisko|vaše meno|kontaktní osoba|kontaktná osoba|příjemce|držitel karty|majitel karty|jméno na kartě|titul a jméno|odesílatel|žadatel|celé meno|držiteľ karty|jméno příjmení|meno priezvisko|jmeno|příjemce zásilky",
    "person-name/first": "jméno~|křestní jméno|meno|krstné meno",
    "person-name/last": "příjmení|priezvisko|rodné příjmení|prijmeni",
    "birth-date": "datum narození|dátum narodenia|narodenia|narozen*|datnar|datum nar|narodeniny",
    "birth-date/day": "den?|deň?",
    "birth-date/month": "měsíc?|mesiac?",
    "birth-date/year": "rok?|rrrr?|rok narození|rok narodenia|ročník?",
    age: "věk|kolik je vám let|vek",
    gender: "pohlaví|pohlavie|oslovení|oslovenie|titul?",
    ethnicity: "etnick*|národnost",
    nationality:
      "státní příslušnost|občanství|štátne občianstvo|země narození|státní občanství|občianstvo|štátna príslušnosť",
    "home-address":
      "adresa*|adresy|ulice|ulica|ulice a číslo*|ulica a číslo*|číslo popisné|číslo domu|trvalé bydliště|bydliště|bydlisko|patro?|poschodie?|ulice a číslo|ulica a číslo|č p|doručovací adresa|dodací adresa|fakturační adresa|ulice č p|čp|dodacia adresa|súpisné číslo",
    region:
      "město|obec|okres|kraj|země|krajina|místo narození|miesto narodenia|místo bydliště|stát?|mesto|štát|mesto obec",
    "region/postcode": "psč|poštovní směrovací číslo|směrovací číslo",
    "phone-number":
      "telefon*|telefonní číslo|telefónne číslo|mobil|mobilní telefon|mobilné číslo|předvolba|pevná linka|telefón*|mobil*|tel|tel číslo|číslo telefonu",
    "email-address":
      "e mailová adresa|emailová adresa|mailová adresa|adresa elektronické pošty|odběr novinek?|váš e mail|e mail|email|elektronická pošta|e mailu|váš email",
    "family-members":
      "manžel*|jméno otce|jméno matky|rodinní příslušníci|počet dětí|členové domácnosti|vztah k dítěti|počet detí",
    "marital-status": "rodinný stav",
    "emergency-contact": "kontakt pro případ nouze|v případě nouze|nouzový kontakt|núdzový kontakt",
    "portrait-photo": "foto|fotografie|fotka|fotografia|foto*|profilová fotka|avatar",
    "national-id":
      "rodné číslo|číslo občanského průkazu|občanský průkaz|číslo op|číslo občianskeho preukazu|občiansky preukaz|číslo dokladu|doklad totožnosti",
    "id-document-image":
      "kopie dokladu|přední strana|zadní strana|sken dokladu|kopie občanského*|predná strana",
    "passport-number": "cestovní pas|číslo pasu|cestovný pas",
    "driver-licence": "řidičský průkaz|vodičský preukaz",
    "residence-permit": "povolení k pobytu|povolenie na pobyt|vízum",
    "work-or-military-id": "osobní číslo|osobné číslo|číslo zaměstnance",
    "tax-id": "daňové identifikační číslo|dič",
    signature: "podpis*",
    "vehicle-plate": "spz|státní poznávací značka|registrační značka|evidenčné číslo vozidla",
    "vehicle-vin": "číslo karoserie",
    fingerprint: "otisk prstu|otisky prstů|odtlačok prsta",
    "genetic-data": "genetick*",
    "account-username":
      "uživatelské jméno|uživatel|užívateľské meno|používateľské meno|přihlašovací jméno|prihlasovacie meno|přezdívka|prezývka|zákaznické číslo|číslo zákazníka|uživatelské*|nick|uživatelský účet|přihlašovací údaje",
    password: "heslo*|hesla|heslo znovu|potvrzení hesla|heslo ještě jednou|hesla pro kontrolu",
    "one-time-code":
      "ověřovací kód?|kód z sms|sms kód|potvrzovací kód?|jednorázový kód|jednorázové heslo|overovací kód|kód?",
    "one-time-code/send": "zaslat kód|poslat kód|odeslat kód|odeslat znovu",
    "security-question":
      "bezpečnostní otázka|kontrolní otázka pro heslo|tajná otázka|bezpečnostná otázka|tajná odpověď|kontrolní otázka",
    "recovery-secret": "soukromý klíč|fráze pro obnovení",
    "health-condition":
      "onemocnění|nemoc*|choroby|choroba|zdravotní stav|zdravotný stav|příznaky|diagnóza|krevní skupina|zdravotní potíže|choroba*",
    "medical-record": "lékařská zpráva|zdravotní dokumentace|recept?|lékařské potvrzení",
    "medication-allergy": "alergi*|léky|lieky",
    "reproductive-health": "těhotn*|menstruac*|termín porodu",
    "mental-health": "duševní*|psychick*|nálada",
    "disability-status": "ztp|invalid*|zdravotne postihnut*|postižení|zdravotní postižení",
    "health-insurance-number":
      "číslo pojištěnce|pojišťovna|zdravotná poisťovňa|číslo pojistky|zdravotní pojišťovna",
    "body-measurements": "výška|hmotnost|váha|velikost bot|hmotnosť",
    "employer-occupation":
      "firma|název firmy|názov firmy|společnost|spoločnosť|zaměstnavatel|povolání|povolanie|pracovní pozice|pozice?|profese|organizace|obor činnosti|zaměstnání|zamestnanie|funkce?|název společnosti",
    "education-history": "vzdělání|vzdelanie|škola|univerzita|název školy|studijní obor",
    "student-number": "číslo studenta|číslo isic|studijní číslo",
    resume: "životopis|motivační dopis|motivačný list|životopis*",
    "bank-card-number":
      "číslo karty|platební karta|kreditní karta|platobná karta|číslo kreditní karty",
    "card-expiry": "platnost|konec platnosti|mm rr|platnost karty|platnost do|expirace|platnosť",
    "card-security-code": "bezpečnostní kód?|kontrolní kód karty|kód karty|cvv kód",
    "bank-account-number": "číslo účtu|bankovní účet|bankový účet|banka|kód banky|bankovní spojení",
    income: "příjem|příjmy|mzda|platové požadavky|plat?|čistý měsíční příjem|príjem",
    "assets-property": "majetek|vlastní bydlení|majetok|nemovitost*",
    "credit-record": "dluhy|exekuce|registr dlužníků|závazky",
    "transaction-history": "číslo objednávky|číslo faktury|variabilní symbol",
    preferences: "zájmy|záujmy|koníčky|jak jste se o nás*|odkud jste se",
    "precise-location": "moje poloha|aktuální poloha",
    "travel-itinerary": "datum odjezdu|datum odletu|datum návratu|číslo letu|termín zájezdu",
    "accommodation-record": "datum příjezdu|počet nocí|datum příchodu|ubytování",
    religion: "náboženství|vyznání|náboženské*|náboženstvo",
    "political-opinion": "politick*",
    "trade-union": "odbory|odborová organizace|odborov*",
    "sexual-orientation": "sexuální orientace|sexuálna orientácia|orientace?",
    "criminal-record": "výpis z rejstříku trestů|trestn*|bezúhonnost|trestní rejstřík",
    "child-personal-info": "jméno dítěte|dítě|dítěte|meno dieťaťa|dieťa|dieťaťa|jméno žáka|žák",
    "guardian-info": "zákonný zástupce|zákonného zástupce|rodič*|opatrovník|zákonný zástupca",
    "generic-file-upload": "příloha|přílohy|soubor|súbor|priložiť|príloha|vybrat soubor|přiložit*",
    not: "hledej|hledaný výraz|vyhledávání|hľadaj|vyhľadávanie|klíčové slovo|kľúčové slovo|slevový kód|slevový kupón|zľavový*|poukaz*|počet?|množství|množstvo|komentář*|zpráva|správa|text zprávy|vzkaz|předmět|nadpis|název?|téma|dotaz*|otázka|poznámk*|popis|cena*|částka|suma|webová stránka|webové stránky|internetová adresa|ip adresa|název souboru|název produktu|ičo|ič|dič|řadit*|třídit*|filtr*|jazyk|měna|kategorie|důvod|zapamatovat|čas|datum?|číslo?|dospělí|souhlas*|opište kód|kód z obrázku|kontrolní kód|kolik je|komentár*|predmet|názov|text?|web|zľavový kód|kupón|počet kusů|opište*|opíšte*|dárkový poukaz|dátum?|zapamatovat*|antispam|název projektu|název skupiny|název týmu|název akce|název seznamu|názov produktu",
    trap: "nevyplňuj*|nechte prázdné|ponechte prázdné|nechajte prázdne|nevypĺňajte*",
    "not/search": "vyhľadať|hledání|hledat|vyhledat|hľadať",
  },
  options: {
    gender: "muž|žena|mužské|ženské|pan|paní|slečna|slečno|neuvedeno",
    "marital-status":
      "svobodn*|ženatý|vdaná|rozveden*|vdov*|slobodn*|vydatá|ženatý vdaná|svobodný á|rozvedený á",
    "education-history": "základní|střední s maturitou|vyučen|vysokoškolské|stredoškolské",
    region: "česká republika|česko|slovensko|praha|brno|bratislava|slovenská republika",
  },
});

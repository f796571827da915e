import { defineLexicon } from "../lexicon.ts";

/** Hungarian. */
export const hu = defineLexicon({
  language: "hu",
  common: "a az és hogy nem is egy van meg ha csak de vagy",
  words: {
    "person-name":
      "születési név|név magyarul|név~|teljes név|neve|az ön neve|kapcsolattartó|kapcsolattartó neve|kártyabirtokos|kártyán szereplő név|címzett|számlázási név|vezetéknév és keresztnév|teljes neve",
    "person-name/first": "keresztnév|utónév",
    "person-name/last": "vezetéknév|családnév",
    "birth-date": "születési dátum|születési idő|születésnap|születés|szül dátum",
    "birth-date/day": "nap?",
    "birth-date/month": "hónap?",
    "birth-date/year": "év?|születési év",
    age: "életkor|kor",
    gender: "nem?|neme|megszólítás",
    nationality: "állampolgárság|nemzetiség",
    "home-address":
      "cím|utca|lakcím|utca házszám|házszám|szállítási cím|számlázási cím|postacím|emelet|ajtó|közterület*|lakhely|címe|tartózkodási hely*",
    region: "város|település|ország|megye|helység|helységnév|születési hely|kerület",
    "region/postcode": "irányítószám|irsz|ir szám",
    "phone-number": "telefon*|telefonszám*|mobil*|mobilszám|mobiltelefon",
    "email-address":
      "e mail cím|email cím|e mail|email|e mail címe|elektronikus levelezési cím|hírlevél?",
    "marital-status": "családi állapot",
    "family-members": "anyja neve|házastárs|gyermekek száma",
    "national-id": "személyi igazolvány*|személyi szám|személyazonosító*|igazolványszám",
    "passport-number": "útlevél*",
    "driver-licence": "jogosítvány*|vezetői engedély",
    "tax-id": "adóazonosító*|adószám?",
    "social-security-number": "taj|taj szám",
    "account-username":
      "felhasználónév|felhasználói név|becenév|felhasználó|azonosító|ügyfélazonosító|ügyfélszám|felhasznalonev",
    password: "jelszó*|jelszava|jelszo*",
    "one-time-code": "ellenőrző kód?|sms kód|megerősítő kód|aktiváló kód?",
    "health-condition": "betegség*|panasz*|tünet*",
    "medication-allergy": "allergia*|gyógyszer*",
    "employer-occupation":
      "cég|cégnév|munkahely|foglalkozás|beosztás|munkáltató|vállalat|szervezet|cég neve",
    "education-history": "végzettség|iskola|egyetem|iskolai végzettség",
    resume: "önéletrajz*|motivációs levél",
    "bank-card-number": "kártyaszám|bankkártya*|hitelkártya*",
    "card-expiry": "lejárat*|lejárati dátum|érvényesség",
    "card-security-code": "biztonsági kód?",
    "bank-account-number": "bankszámlaszám|számlaszám",
    income: "jövedelem|fizetés|bérigény",
    "child-personal-info": "gyermek*|gyermek neve",
    "guardian-info": "szülő*|gondviselő",
    "portrait-photo": "fénykép|profilkép|fotó|avatár",
    "generic-file-upload": "fájl*|csatolmány|melléklet|feltöltés",
    not: "keresett szó|kulcsszó|üzenet|tárgy|megjegyzés|hozzászólás|komment|weboldal|honlap|ár|mennyiség|kuponkód|kupon|darab|cím tárgy|leírás|kérdés|kategória|nyelv|ellenőrző kép|kép kódja|emlékezz*|dátum?|vélemény|biztonsági kód a képről|téma",
    "not/search": "keresés|kereső|keres",
    trap: "hagyja üresen|ne töltse ki*",
  },
  options: {
    gender: "férfi|nő|úr|hölgy",
    "marital-status": "nős|hajadon|elvált|özvegy|házas",
    region: "magyarország|budapest|baranya|bács kiskun",
  },
});

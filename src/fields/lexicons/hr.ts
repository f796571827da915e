import { defineLexicon } from "../lexicon.ts";

/** Croatian, Bosnian and Serbian in Latin letters, and the Slovenian words that differ. */
export const hr = defineLexicon({
  language: "hr",
  also: ["sr", "bs", "sl", "sh", "me"],
  common: "i je na se za da su od ili vaš vaše kako koji smo molimo in ki pri vaša prosimo niso",
  words: {
    "person-name":
      "tvoje ime|ime kontakt osobe|ime i prezime|puno ime|vaše ime|ime i prezime primatelja|ime primaoca|kontakt osoba|ime vlasnika kartice|vlasnik kartice|korisnik kartice|ime in priimek|polno ime|kontaktna oseba|ime na kartici|pošiljatelj|djevojačko prezime|devojačko prezime|dekliški priimek|podnositelj",
    "person-name/first": "ime~|vaše ime",
    "person-name/last": "prezime|priimek",
    "birth-date":
      "datum rođenja|datum rodenja|rođen*|datum rojstva|rođendan|rojstni dan|rojstva|dat rođ",
    "birth-date/day": "dan?",
    "birth-date/month": "mjesec?|mesec?",
    "birth-date/year": "godina?|godina rođenja|leto?|leto rojstva|godište",
    age: "dob?|starost|uzrast|koliko imate godina|životna dob",
    gender: "spol|pol|oslovljavanje|naziv spol",
    ethnicity: "etnička pripadnost|narodnost|etničk*",
    nationality: "državljanstvo|nacionalnost|državljan*",
    "home-address":
      "adresa*|ulica|ulica i broj|ulica i kućni broj|kućni broj|kucni broj|adresa stanovanja|adresa prebivališta|prebivalište|boravište|naslov bivališča|ulica in hišna številka|hišna številka|stalno prebivališče|adresa dostave|adresa za dostavu|kat?|stan?|naslov za dostavo|ulica in številka",
    region:
      "grad|mjesto|mesto|država|drzava|županija|općina|opština|kraj|občina|regija|pokrajina|mjesto rođenja|mesto rođenja|kraj rojstva|mjesto stanovanja|zemlja",
    "region/postcode": "poštanski broj|postanski broj|poštna številka|pošta",
    "phone-number":
      "telefon*|broj telefona|mobitel*|broj mobitela|mobilni telefon|mobilni|kontakt telefon|telefonska številka|številka telefona|gsm|pozivni broj|fiksni telefon|mobilna številka|faks",
    "email-address":
      "e mail adresa|email adresa|e pošta|elektronska pošta|mail adresa|adresa e pošte|e poštni naslov|elektronski naslov|prijava na newsletter?|elektronička pošta|imejl|e naslov",
    "family-members":
      "ime oca|ime majke|bračni drug|supružnik|suprug*|broj djece|broj dece|članovi obitelji|članovi domaćinstva|srodstvo|očevo ime|ime očeta|ime matere|število otrok|družinski člani|broj članova kućanstva",
    "marital-status": "bračno stanje|bračni status|zakonski stan",
    "emergency-contact": "kontakt u hitnim slučajevima|u slučaju nužde|kontakt za nujne primere",
    "portrait-photo": "fotografija|slika profila|profilna slika|vaša slika|fotografij*",
    "national-id":
      "oib|jmbg|emšo|emso|matični broj građana|osobna iskaznica|broj osobne iskaznice|broj lične karte|lična karta|lične karte|osebna izkaznica|številka osebne izkaznice|broj osobne|osobni identifikacijski broj",
    "id-document-image":
      "slika osobne iskaznice|preslika osobne iskaznice|kopija lične karte|skenirana osobna|kopija osebne izkaznice",
    "passport-number":
      "putovnica|broj putovnice|broj pasoša|pasoš|potni list|številka potnega lista",
    "driver-licence": "vozačka dozvola|broj vozačke dozvole|vozniško dovoljenje",
    "social-security-number": "mbo|lbo|zzzs številka",
    "residence-permit": "boravišna dozvola|dozvola boravka|dovoljenje za prebivanje|viza",
    "work-or-military-id": "broj zaposlenika|matični broj zaposlenika|službena iskaznica",
    "tax-id": "porezni broj|poreski broj|pib|davčna številka",
    signature: "potpis*|podpis*",
    "vehicle-plate":
      "registarska oznaka|registracija vozila|registarske tablice|registrska številka",
    "vehicle-vin": "broj šasije|številka šasije",
    fingerprint: "otisak prsta|prstni odtis",
    "genetic-data": "genetičk*|genetsk*|dnk",
    "account-username":
      "korisničko ime|korisnicko ime|korisnik|nadimak|uporabniško ime|uporabnik|vzdevek|korisnički račun|broj korisnika|broj kupca|korisničko*",
    password:
      "lozinka*|lozinku|ponovi lozinku|ponovite lozinku|potvrda lozinke|šifra|geslo*|ponovi geslo|ponovljena lozinka|nova lozinka",
    "one-time-code":
      "kod za potvrdu|potvrdni kod|verifikacijski kod|sms kod|jednokratni kod|jednokratna lozinka|enkratno geslo|kod iz sms*|potrditvena koda",
    "security-question":
      "sigurnosno pitanje|tajno pitanje|bezbednosno pitanje|varnostno vprašanje|djevojačko prezime majke",
    "health-condition":
      "zdravstveno stanje|bolesti|bolest|simptomi|dijagnoza|krvna grupa|krvna skupina|zdravstveni problemi|bolezni|simptom*|kronične bolesti",
    "medical-record": "medicinska dokumentacija|nalaz|nalazi|zdravstveni karton|uputnica|izvid*",
    "medication-allergy": "alergij*|lijekovi|lekovi|zdravila|terapija?",
    "reproductive-health": "trudn*|menstruac*|nosečn*",
    "mental-health": "psihičk*|mentalno zdravlje|duševn*",
    "disability-status": "invalid*|stupanj invaliditeta|posebne potrebe|postotak invalidnosti",
    "health-insurance-number":
      "broj police zdravstvenog osiguranja|broj zdravstvene iskaznice|zdravstveno osiguranje|broj osigurane osobe|zdravstvena iskaznica|zdravstvena knjižica|kartica zdravstvenega zavarovanja|zavarovalnica",
    "body-measurements": "visina|težina|tjelesna težina|teža|broj obuće|veličina cipela",
    "employer-occupation":
      "zanimanje|poslodavac|tvrtka|firma|naziv tvrtke|naziv firme|ime tvrtke|kompanija|radno mjesto|radno mesto|poklic|podjetje|naziv podjetja|delodajalec|organizacija|funkcija?|zaposlenje|preduzeće",
    "education-history":
      "stručna sprema|obrazovanje|škola|fakultet|stupanj obrazovanja|završena škola|izobrazba|šola|stopnja izobrazbe|sveučilište|univerzitet",
    "student-number": "jmbag|broj indeksa|vpisna številka",
    resume: "životopis|biografija|življenjepis|motivacijsko pismo",
    "bank-card-number": "broj kartice|kreditna kartica|številka kartice|broj kreditne kartice",
    "card-expiry":
      "vrijedi do|datum isteka|istek kartice|važi do|datum poteka|velja do|rok važenja",
    "card-security-code": "sigurnosni kod kartice|kontrolni broj|varnostna koda kartice|cvv kod",
    "bank-account-number":
      "broj računa|žiro račun|tekući račun|bankovni račun|iban račun|broj tekućeg računa|številka računa|transakcijski račun|bančni račun",
    income:
      "primanja|mjesečna primanja|plaća|neto plaća|plata|mesečna primanja|prihod*|dohodek|mesečni dohodek|mjesečni prihod|očekivana plaća",
    "assets-property": "imovina|nekretnine|premoženje",
    "credit-record": "dugovanja|krediti?|zaduženja",
    preferences: "interesi|hobiji|interesovanja|zanimanja i hobiji",
    religion: "vjera|vjeroispovijest|veroispovest|religija|vera",
    "political-opinion": "politič*|stranka?",
    "trade-union": "sindikat*",
    "sexual-orientation": "seksualna orijentacija|spolna usmerjenost",
    "criminal-record": "kazneno*|osuđivan*|nekažnjavan*|kazenska*",
    "child-personal-info":
      "ime djeteta|ime i prezime djeteta|ime deteta|dijete|djeteta|ime otroka|ime učenika|datum rođenja djeteta",
    "guardian-info": "roditelj*|staratelj*|skrbnik*|ime roditelja|starš*",
    "generic-file-upload": "datoteka|prilog|dodaj datoteku|fajl|priloga|odaberi datoteku",
    not: "broj police|poruka|vaša poruka|tekst poruke|naslov?|naslov poruke|predmet|tema?|komentar*|napomen*|opis|upit|pitanje|sporočilo|vprašanje|zadeva|opombe|kupon*|kod kupona|promo kod|kod za popust|količina|cijena|cena|iznos*|znesek|iznos kredita|broj narudžbe|prepiši*|kod sa slike|upiši kod|kategorija|jezik|valuta|datum?|vrijeme?|vreme?|naziv?|naziv proizvoda|ime datoteke|ime proizvoda|web stranica|web adresa|sortiraj*|dostava?|način plaćanja|zapamti me|matični broj|matična številka|naziv projekta|naziv datoteke|naziv grupe|naziv tima|ime tima|ime grupe|naziv događaja|ime izdelka",
    "not/search":
      "pretraga|traži|pretraži|išči|iskanje|pojam za pretragu|ključna riječ|ključna reč",
    trap: "ostavite prazno|ne popunjavaj*|pustite prazno",
  },
  options: {
    gender: "muško|žensko|muški|ženski|gospodin|gospođa|moški|ženska|gospod|gospa",
    "marital-status":
      "neoženjen*|oženjen*|udana|neudana|razveden*|udovac|udovica|samski|poročen*|ločen*",
    "education-history": "osnovna škola|srednja škola|nss|sss|vss|visoka škola|osnovna šola",
    region:
      "hrvatska|srbija|slovenija|bosna i hercegovina|zagreb|split|beograd|ljubljana|crna gora",
  },
});

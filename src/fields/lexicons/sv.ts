import { defineLexicon } from "../lexicon.ts";

/** Swedish, and the Norwegian words that Danish does not have. */
export const sv = defineLexicon({
  language: "sv",
  common: "och att är det som på för med inte du din ditt jag vi av till har om eller ej ikke og",
  words: {
    aside: "frivilligt|valfritt|obligatoriskt",
    "person-name":
      "ansvarig person|namn på kontaktperson|namn~|ditt namn|fullständigt namn|för och efternamn|kontaktperson|mottagare*|avsändare|kortinnehavare*|namn på kortet|kontoinnehavare|sökande|fullt navn|kortinnehaver|mottaker*|för och efternavn|hela namnet",
    "person-name/first": "förnamn*|tilltalsnamn|mellannamn",
    "person-name/last": "efternamn*|flicknamn|etternavn*",
    "birth-date": "födelsedatum|födelse*|född|fødselsdato",
    "birth-date/day": "dag?",
    "birth-date/month": "månad?|måned?",
    "birth-date/year": "år?|åååå?|födelseår",
    age: "ålder|åldersgrupp",
    gender: "kön|kjønn|tilltal?",
    ethnicity: "etnisk*|etnicitet|folkgrupp",
    nationality: "nationalitet|medborgarskap|födelseland|nasjonalitet|statsborgerskap",
    "home-address":
      "*adress|gata|gatuadress|gatunamn|husnummer|lägenhetsnummer|lgh nr|våning?|portkod|bostad|hemvist|gateadresse|gate?|adressrad|adress*|leveransadress|postadress|bostadsadress|faktureringsadress|c o",
    region:
      "ort|postort|stad|kommun|landskap?|land|födelseort|bostadsort|poststed|fylke|bosted|län?|hemort",
    "region/postcode": "postnummer|postnr",
    "phone-number":
      "telefon*|tel nr|mobil|mobilnummer|mobilnr|mobiltelefon|riktnummer|hemtelefon|landsnummer?|mobil*",
    "email-address":
      "e post|epost|e postadress|epostadress|mejl|mejladress|mailadress|e postadresse|nyhetsbrev?|e mail",
    "family-members":
      "make maka|maka|faderns namn|moderns namn|antal barn|familjemedlem*|sambo|ektefelle|hushåll|hemmavarande barn|antal personer i hushållet|barn under 18*|antal barn under*|barn under 18 år",
    "marital-status": "civilstånd|sivilstand|sivilstatus",
    "emergency-contact": "nödsituation|närmast anhörig|anhörig*|pårørende|nödkontakt",
    "portrait-photo": "foto|profilbild*|bild på dig",
    "national-id":
      "personnummer|personnr|samordningsnummer|id kort|fødselsnummer|id kortnummer|legitimation?|person nr|pnr",
    "id-document-image": "kopia av pass|kopia av legitimation|framsida|baksida",
    "passport-number": "passnummer|pass nr|passnr",
    "driver-licence": "körkort*|førerkort*",
    "residence-permit": "uppehållstillstånd*|oppholdstillatelse|visum",
    "work-or-military-id": "anställningsnummer|ansattnummer",
    signature: "underskrift|namnteckning|signatur",
    "vehicle-plate": "registreringsskylt|regnummer|reg nr|regnr|registreringsnummer?|bilskilt",
    "vehicle-vin": "chassinummer|understellsnummer",
    fingerprint: "fingeravtryck*|fingeravtrykk",
    "account-username":
      "användarnamn*|användar id|användare?|kundnummer|medlemsnummer|smeknamn|brukernavn*|kallenavn|kontonamn",
    password: "lösenord*|lösen?|passord*|upprepa lösenord|bekräfta lösenord",
    "one-time-code":
      "engångskod|verifieringskod?|bekräftelsekod?|sms kod|kod från sms|engangskode|kod?",
    "one-time-code/send": "skicka kod|få kod|skicka igen|hämta kod|send kode",
    "security-question":
      "säkerhetsfråga|hemlig fråga|hemligt svar|kontrollfråga|sikkerhetsspørsmål",
    "recovery-secret": "återställnings*|privat nyckel",
    "health-condition":
      "sjukdom*|symtom|diagnos*|hälsa*|hälsotillstånd|blodgrupp|röker|besvär?|sykdom*|helse*",
    "medical-record": "journal?|recept?|läkarintyg|patientjournal|legeerklæring",
    "medication-allergy": "allergi*|medicin*|läkemedel*|överkänslighet|medisin*",
    "reproductive-health": "gravid*|senaste mens|beräknad förlossning|menstruation*",
    "mental-health": "psykisk*|ångest",
    "disability-status": "funktionsnedsättning*|funktionshinder|nedsatt funktionsevne",
    "health-insurance-number": "sjukförsäkring*|försäkringsnummer",
    "body-measurements": "längd?|vikt?|kroppslängd|skostorlek|høyde|vekt?",
    "employer-occupation":
      "företag*|firma|arbetsgivare|yrke|befattning|arbetsplats|titel?|sysselsättning|bransch|avdelning?|bedrift*|yrkestitel|arbeidsgiver|stilling|organisation|bolag",
    "education-history": "utbildning*|skola|universitet|högskola|utdanning*|lärosäte|examen",
    "student-number": "studentnummer|studentnr|elevnummer",
    resume: "personligt brev|meritförteckning|ladda upp cv",
    "bank-card-number": "kortnummer|kreditkort*|betalkort|bankkort",
    "card-expiry": "utgångsdatum|giltigt till|giltig till|utløpsdato|giltighetstid|mm åå",
    "card-security-code": "säkerhetskod?|kontrollsiffror|sikkerhetskode?|sista siffrorna",
    "bank-account-number": "kontonummer|clearingnummer|bankkonto|bankgiro|plusgiro",
    income: "inkomst*|årsinkomst|lön|löneanspråk|månadslön|inntekt*|lønn|månadsinkomst",
    "assets-property": "förmögenhet|boendeform|bostadsrätt",
    "credit-record": "skulder|betalningsanmärkning*|kreditupplysning|gjeld",
    "transaction-history":
      "ordernummer|beställningsnummer|fakturanummer|bokningsnummer|ordrenummer",
    preferences: "intressen|fritidsintressen|interesser|hur hittade du|hur hörde du",
    "precise-location": "min position|min plats|bruk min posisjon",
    "travel-itinerary": "avresedatum|avresa|hemresa|returdatum|resedatum|flygnummer",
    "accommodation-record": "ankomstdatum|incheckning|utcheckning|antal nätter",
    religion: "trosuppfattning|trossamfund",
    "political-opinion": "politisk*|parti",
    "trade-union": "fackförbund|fackförening|facklig*|fagforening*",
    "sexual-orientation": "sexuell*|seksuell*",
    "criminal-record": "brottsregister|belastningsregister|dömd för|politiattest",
    "child-personal-info": "barnets namn|barnets|barn?|elevens namn|barnets navn|barnets*",
    "guardian-info": "vårdnadshavare|förälder*|föräldrar*|målsman|foresatt*",
    "generic-file-upload": "bifoga*|välj fil|fil|bilaga|ladda upp|vedlegg",
    not: "rabattkod|kampanjkod|presentkort|antal?|kommentar*|meddelande*|melding*|ämne|emne|rubrik|fråga|spørsmål|anteckning*|övrigt|beskrivning|pris|belopp|hemsida|webbplats|webbadress|nettside|filnamn|produktnamn|organisationsnummer|orgnr|org nr|moms*|sortera*|språk|valuta|kategori|orsak|kom ihåg mig|husk meg|tid|datum?|nummer?|vuxna|rum?|jag godkänner|villkor|kod i bilden|tecken i bilden|ip adress|ärende|presentkort*|kom ihåg*|text?|projektnamn|gruppnamn|lagnamn|evenemangsnamn|listnamn|enhetens namn",
    trap: "lämna tomt|lämnas tomt|fyll inte i|la stå tomt|fyll inte i*|lämna detta fält tomt",
    "not/search": "sök|sök*",
  },
  options: {
    gender: "man|kvinna|mann|kvinne|herr|fru|annat|vill ej uppge|pojke|flicka",
    "marital-status": "gift|ogift|sambo|skild|änka|änkling|ensamstående|samboer|enke|skilt",
    "education-history": "grundskola|gymnasium|högskola|yrkesutbildning|folkhögskola|videregående",
    region: "sverige|norge|danmark|finland|stockholm|göteborg|malmö|oslo|bergen",
  },
});

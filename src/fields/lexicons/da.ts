import { defineLexicon } from "../lexicon.ts";

/** Danish; most of it is read by Norwegians too. */
export const da = defineLexicon({
  language: "da",
  also: ["no", "nb", "nn"],
  common: "og i at er på til af for med du din dit en et det den vi har ikke som",
  words: {
    aside: "frivillig|valgfri|valgfritt|påkrævet|obligatorisk",
    "person-name":
      "navn på kontaktperson|kontaktpersonens navn|navn~|dit navn|fulde navn|fuldt navn|for og efternavn|kontaktperson|modtager*|afsender|kortholder*|navn på kort|kontohaver|ansøger*|fullt navn|ditt navn|kortindehaver|mottaker|for og etternavn|fornavn og etternavn|fornavn og efternavn|kontonavn?|dine navn|kortholders navn",
    "person-name/first": "fornavn*|mellomnavn|mellemnavn",
    "person-name/last": "efternavn*|pigenavn|etternavn*|slægtsnavn",
    "person-name/middle": "mellemnavn*",
    "birth-date": "fødselsdato|fødsels*|født|fødedato|fødselsdag og år|fodselsdato",
    "birth-date/day": "dag?",
    "birth-date/month": "måned?",
    "birth-date/year": "år?|åååå?|fødselsår",
    age: "alder|aldersgruppe",
    gender: "køn|tiltale?|kjønn",
    ethnicity: "etnisk*|etnicitet",
    nationality: "nationalitet|statsborgerskab|fødeland|nasjonalitet|statsborgerskap",
    "home-address":
      "*adresse|gade|vej?|vejnavn|gadenavn|husnr|husnummer|etage?|bopæl|postboks|opgang|adresselinje|adresse*|gate|gateadresse|leveringsadresse|faktureringsadresse|postadresse|vejnavn og nr|bostedsadresse",
    region:
      "by?|bynavn|postnr by|postnummer og by|kommune|land|bopælsland|fødested|landsdel|poststed|sted|fylke|hjemby",
    "region/postcode": "postnummer|postnr|post nr",
    "phone-number":
      "telefon*|tlf|tlf nr|tlfnr|mobil|mobilnummer|mobilnr|mobiltelefon|fastnet*|landekode?|mobil*",
    "email-address":
      "e mailadresse|mailadresse|emailadresse|e mail adresse|email adresse|e post|nyhedsbrev?|email|e mail|e postadresse|epost|epostadresse|nyhetsbrev?|din mail|din e mail",
    "family-members":
      "ægtefælle|fars navn|mors navn|antal børn|familiemedlem*|samlever|pårørendes relation|forældre|ektefelle|antall barn",
    "marital-status": "civilstand|ægteskabelig status|sivilstatus|sivilstand",
    "emergency-contact":
      "pårørende|kontaktperson i nødstilfælde|nødstilfælde|nødkontakt|nærmeste pårørende",
    "portrait-photo": "foto|billede af dig|profilbillede*|pasfoto|profilbilde|avatar",
    "national-id": "cpr|cpr nummer|cpr nr|cprnr|personnummer|identitetskort|fødselsnummer",
    "id-document-image": "kopi af pas|billede af pas|forside|bagside|legitimation",
    "passport-number": "pasnummer|pas nr|passnummer",
    "driver-licence": "kørekort*|førerkort",
    "residence-permit": "opholdstilladelse*|visum*",
    "work-or-military-id": "medarbejdernummer|lønnummer",
    signature: "underskrift*",
    "vehicle-plate": "nummerplade*|registreringsnummer?",
    "vehicle-vin": "stelnummer",
    fingerprint: "fingeraftryk*",
    "account-username":
      "brugernavn*|bruger id|bruger?|kundenummer|medlemsnummer|kaldenavn|loginnavn|brukernavn*|brugerid|kallenavn|brukernavn eller*",
    password:
      "adgangskode*|kodeord*|gentag kodeord|løsen|passord*|gentag adgangskode|gjenta passord|kode ord",
    "one-time-code":
      "engangskode|bekræftelseskode?|verifikationskode?|sms kode|kode fra sms|kode?|bekreftelseskode",
    "one-time-code/send": "send kode|få kode|send koden igen|send igen",
    "security-question":
      "sikkerhedsspørgsmål|hemmeligt spørgsmål|hemmeligt svar|kontrolspørgsmål|sikkerhetsspørsmål",
    "recovery-secret": "gendannelses*|privat nøgle",
    "health-condition": "sygdom*|symptomer|diagnose*|helbred*|blodtype|ryger|lidelse*|sykdom*",
    "medical-record": "journal?|recept?|lægeerklæring|patientjournal",
    "medication-allergy": "allergi*|medicin*|overfølsomhed|medisin*",
    "reproductive-health": "gravid*|menstruation*|termin?|sidste menstruation",
    "mental-health": "mental sundhed|psykisk*|humør",
    "disability-status": "handicap*|funktionsnedsættelse|funksjonsnedsettelse",
    "health-insurance-number": "sundhedskort|sygesikring*",
    "body-measurements": "højde|vægt?|skostørrelse|høyde|vekt",
    "employer-occupation":
      "firma|firmanavn|virksomhed*|stilling*|arbejdsgiver|arbejdsplads|erhverv|beskæftigelse|branche|afdeling?|bedrift|arbeidsgiver|yrke|organisation|organisasjon|selskab",
    "education-history": "uddannelse*|skole|universitet|eksamen|utdanning*",
    "student-number": "studienummer|elevnummer",
    resume: "ansøgning?|søknad|cv",
    "bank-card-number": "kortnummer|kreditkort*|betalingskort|dankort|kredittkort*",
    "card-expiry": "udløbsdato|udløber|udløb|gyldig til|mm åå|utløpsdato",
    "card-security-code":
      "sikkerhedskode?|kontrolcifre|kortets kontrol*|sikkerhetskode?|kontrolkode?",
    "bank-account-number": "kontonummer|kontonr|reg nr|reg nummer|bankkonto|pengeinstitut",
    income: "indkomst*|årsindkomst|løn|lønønske|månedsløn|inntekt*|lønn",
    "assets-property": "formue|ejerbolig|boligform",
    "credit-record": "gæld|rki|kreditvurdering",
    "transaction-history": "ordrenummer|fakturanummer|bestillingsnummer",
    preferences: "interesser|fritidsinteresser|hvor har du hørt*",
    "precise-location": "min placering|min position",
    "travel-itinerary": "afrejsedato|hjemrejse|afrejse|rejsedato|flynummer",
    "accommodation-record": "ankomstdato|antal nætter",
    religion: "trosretning|trossamfund|religion|trossamfunn",
    "political-opinion": "politisk*|parti",
    "trade-union": "fagforening*",
    "sexual-orientation": "seksuel*|seksualitet",
    "criminal-record": "straffeattest|straffet|domme|politiattest",
    "child-personal-info": "barnets navn|barnets|barn|elevens navn|barnets*",
    "guardian-info": "forælder*|forældre*|værge|foresatt*",
    "generic-file-upload": "vedhæft*|vælg fil|fil|bilag|vedlegg|upload fil",
    not: "rabatkode|kampagnekode|gavekort*|antal?|kommentar*|besked*|emne|overskrift|titel|spørgsmål|bemærkning*|beskrivelse|pris|beløb|hjemmeside*|webadresse|filnavn|produktnavn|cvr*|moms*|sorter*|sprog|valuta|kategori|årsag|husk mig|tid|dato?|nummer?|voksne|værelser|jeg accepterer|betingelser|kode fra billedet|tegn i billedet|ip adresse|henvendelse|melding|nettside|rabattkode|kupon*|antall|spørsmål|språk|mængde|webside|husk meg|billedkode|tekst?|projektnavn|gruppenavn|holdnavn|enhedsnavn|listenavn",
    trap: "lad stå tomt|skal være tomt|udfyld ikke|må ikke udfyldes|lad dette felt være tomt|udfyld ikke*|ikke fyll ut",
    "not/search": "søg|søk|søg*",
  },
  options: {
    gender: "mand|kvinde|hr|fru|frk|ønsker ikke at oplyse|mann|kvinne|dreng|pige",
    "marital-status":
      "gift|ugift|enlig|samlevende|fraskilt|separeret|enke|enkemand|skilt|samboende",
    "education-history":
      "folkeskole|gymnasium|erhvervsuddannelse|videregående uddannelse|kandidat|ph d",
    region: "danmark|norge|sverige|tyskland|færøerne|grønland|københavn|aarhus|oslo|akershus",
  },
});

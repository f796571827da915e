import { defineLexicon } from "../lexicon.ts";

/** Romanian. */
export const ro = defineLexicon({
  language: "ro",
  common: "și de la în cu pe din nu este sau pentru o un",
  words: {
    "person-name":
      "numele dumneavoastră|nume și prenume|numele dvs|nume complet|prenume și nume|titularul cardului|persoana de contact|numele tău|nume prenume|nume destinatar",
    "person-name/first": "prenume*",
    "person-name/last": "nume~|nume de familie|numele",
    "birth-date": "data nașterii|data de naștere|ziua de naștere",
    "birth-date/day": "zi?|ziua?",
    "birth-date/month": "lună?|luna?",
    "birth-date/year": "an?|anul?",
    age: "vârstă|varsta",
    gender: "gen|sex|sexul",
    nationality: "cetățenie|naționalitate",
    "home-address":
      "adresa|adresă|stradă|strada|număr stradă|bloc|scara|apartament|adresa de livrare|domiciliu|etaj",
    region: "oraș|localitate|județ|judet|țară|țara|municipiu|sector|regiune|orașul",
    "region/postcode": "cod poștal",
    "phone-number": "telefon*|mobil|număr de telefon|telefon mobil|nr telefon|număr telefon",
    "email-address":
      "email|e mail|adresa de email|adresa de e mail|poștă electronică|adresă de email|adresă email",
    "account-username":
      "nume de utilizator|utilizator|nume utilizator|poreclă|pseudonim|cod client",
    password: "parola|parolă|confirmă parola|parolei",
    "national-id":
      "cnp|cod numeric personal|carte de identitate|serie și număr ci|seria și numărul*",
    "passport-number": "pașaport*",
    "employer-occupation":
      "companie|firma|firmă|nume companie|ocupație|profesie|funcție|angajator|loc de muncă|denumire firmă",
    "education-history": "studii|școală|universitate|nivel de studii",
    "bank-card-number": "număr card|numărul cardului",
    "card-expiry": "data expirării|expiră|valabil până*",
    "bank-account-number": "cont bancar|banca",
    income: "venit*|salariu",
    "marital-status": "stare civilă",
    religion: "religie",
    "portrait-photo": "fotografie|poză|poza",
    resume: "scrisoare de intenție|cv",
    "child-personal-info": "copil*|numele copilului",
    "guardian-info": "părinte*|tutore",
    "one-time-code": "cod de verificare|cod sms|cod de confirmare",
    "generic-file-upload": "fișier|atașament|încarcă*|atașează*",
    not: "cuvânt cheie|mesaj|mesajul*|subiect|comentariu*|titlu|website|pagina web|preț|cantitate|cod promoțional|cod de reducere|cod voucher|cod de siguranță|cod imagine|întrebare|observații|limbă|categorie|ține minte|cui|cod de securitate?",
    "not/search": "caută|căutare|cautare",
    trap: "lăsați gol|nu completați*",
  },
  options: {
    gender: "bărbat|femeie|masculin|feminin|domnul|doamna",
    "marital-status": "căsătorit*|necăsătorit*|divorțat*",
    region: "românia|bucurești|alba|arad|cluj",
  },
});

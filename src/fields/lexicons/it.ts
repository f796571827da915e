import { defineLexicon } from "../lexicon.ts";

/** Italian. */
export const it = defineLexicon({
  language: "it",
  common: "di il la che e per con una del le gli non sono si nel alla più tuo tua dei",
  words: {
    "person-name":
      "nome e cognome|nome completo|intestatario|nome sulla carta|destinatario|persona di contatto|nome del paziente|cognome e nome|mittente|titolare",
    "person-name/first": "nome~|nome di battesimo|secondo nome",
    "person-name/last": "cognome*",
    "birth-date": "data di nascita|nascita|data nascita|compleanno|nato il|datanascita|nato a il",
    "birth-date/day": "giorno?|gg?",
    "birth-date/month": "mese?",
    "birth-date/year": "anno?|aaaa?|anno di nascita",
    age: "età",
    gender: "sesso|titolo di cortesia|genere?|titolo?",
    ethnicity: "etnia|origine etnica",
    nationality: "nazionalità|cittadinanza|paese di nascita",
    "home-address":
      "indirizzo*|numero civico|civico|via e numero|residenza|domicilio|via?|interno?|piano?|presso?|via piazza|citofono",
    region:
      "città|comune|provincia|prov|paese|nazione|regione|località|luogo di nascita|frazione|stato?",
    "region/postcode": "cap|codice postale|codice di avviamento postale",
    "phone-number": "telefono*|cellulare|numero di telefono|recapito|prefisso?",
    "email-address": "indirizzo email|indirizzo e mail|posta elettronica|pec|indirizzo mail",
    "family-members":
      "nome della madre|coniuge|familiari|figli a carico|grado di parentela|nome del padre|numero di figli|nucleo familiare",
    "marital-status": "stato civile",
    "emergency-contact": "emergenza*",
    "portrait-photo": "foto|fotografia|immagine profilo|fototessera",
    "national-id":
      "carta d identità|numero carta d identità|documento d identità|numero documento|documento di identità|numero del documento|rilasciato da",
    "id-document-image":
      "copia documento*|scansione documento|foto del documento|fronte retro|carica documento",
    "passport-number": "passaporto",
    "driver-licence": "patente",
    "social-security-number": "previdenza sociale|matricola inps",
    "residence-permit": "permesso di soggiorno|carta di soggiorno|numero del visto",
    "work-or-military-id": "matricola aziendale|numero dipendente",
    "tax-id": "codice fiscale|cod fiscale|codicefiscale|cf",
    signature: "firma*",
    "vehicle-plate": "targa",
    "vehicle-vin": "telaio",
    "face-biometric": "riconoscimento facciale",
    fingerprint: "impronta*|impronte*",
    "genetic-data": "test del dna",
    "account-username": "nome utente|utente|codice cliente|nome account|numero cliente|soprannome",
    password: "parola d ordine|codice segreto",
    "one-time-code":
      "codice sms|codice?|codice ricevuto|codice di verifica?|codice di conferma?|codice monouso|codice temporaneo",
    "one-time-code/send": "invia codice|ricevi codice|richiedi codice|reinvia*",
    "security-question":
      "domanda di sicurezza|domanda segreta|risposta segreta|risposta di sicurezza",
    "recovery-secret": "frase di recupero|chiave privata",
    "health-condition":
      "sintomi|malattie|patologie|anamnesi|diagnosi|stato di salute|gruppo sanguigno|patologia|fumatore",
    "medical-record": "cartella clinica|referto*|ricetta medica|impegnativa|certificato medico",
    "medication-allergy": "farmaci|intolleranze|farmaco",
    "reproductive-health": "gravidanza|incinta|mestruazion*",
    "mental-health": "salute mentale|umore|ansia",
    "disability-status": "invalidità|categorie protette|legge 104",
    "health-insurance-number": "tessera sanitaria|medico curante|assicurazione sanitaria",
    "body-measurements": "altezza|peso|statura|taglia|pressione arteriosa",
    "employer-occupation":
      "azienda|società|professione|ragione sociale|datore di lavoro|occupazione|ruolo|ente|organizzazione|impresa|qualifica|mansione|ditta|settore?|posizione lavorativa",
    "education-history": "titolo di studio|università|scuola|istruzione|laurea|istituto|facoltà",
    "student-number": "matricola?|numero di matricola",
    resume: "lettera di presentazione",
    "bank-card-number":
      "numero carta|carta di credito|numero di carta|carta di debito|carta?|numero della carta",
    "card-expiry": "scadenza|data di scadenza|mm aa|valida fino",
    "card-security-code": "codice di sicurezza?|codice sicurezza|ultime cifre?",
    "payment-pin": "pin dispositivo",
    "bank-account-number":
      "conto corrente|numero di conto|banca|coordinate bancarie|conto bancario",
    income: "reddito*|stipendio|isee|retribuzione",
    "assets-property": "patrimonio|casa di proprietà|mutuo?",
    "credit-record": "storico creditizio|debiti|finanziamenti in corso",
    "transaction-history": "numero ordine|estratto conto|numero fattura|codice prenotazione",
    "contact-list": "invita amici|importa contatti|rubrica",
    preferences: "interessi|come ci hai conosciut*|come ci ha conosciut*",
    "precise-location": "la mia posizione|latitudine|longitudine|posizione attuale",
    "travel-itinerary": "numero volo|data di partenza|data di ritorno|data viaggio",
    "accommodation-record": "data di arrivo|ospite|numero notti",
    religion: "religione|credo religioso",
    "political-opinion": "partito politico|opinioni politiche",
    "trade-union": "sindacato|iscrizione sindacale",
    "sexual-orientation": "orientamento sessuale",
    "criminal-record": "precedenti penali|casellario giudiziale|condanne penali|carichi pendenti",
    "child-personal-info": "nome del bambino|figlio|figlia|bambino|minore|alunno|bambina",
    "guardian-info": "tutore|genitore|genitori",
    "generic-file-upload": "allegato|allega|sfoglia|carica|allegati",
    not: "parola chiave|parole chiave|codice sconto|codice promozionale|buono sconto|carta regalo|quantità|messaggio|oggetto|titolo|sito|prezzo|codice immagine|richiesta|domanda|descrizione|categoria|lingua|valuta|ricordami|accetto|nome file|argomento|numero?|motivo|data?|ora|indirizzo ip|adulti|cerca*|partita iva|piva|codice sdi|codice destinatario|importo|ordina per|filtra|orario|tipo di documento|nome del file|nome prodotto|indirizzo web|non sono un robot|numero di persone|camere|recensione|inserisci i caratteri",
    "not/search": "ricerca",
    trap: "lasciare vuoto|lascia vuoto|non compilare|lascia questo campo vuoto",
  },
  options: {
    gender:
      "uomo|donna|maschio|femmina|maschile|femminile|sig|sig ra|signore|signora|altro|preferisco non*|signor|signorina",
    "marital-status":
      "celibe|nubile|coniugat*|sposat*|divorziat*|vedov*|separat*|coniugato a|celibe nubile",
    region: "italia|roma|svizzera|lombardia|germania|francia|spagna|lazio|toscana|milano",
    "education-history": "licenza media|diploma superiore|laurea triennale",
    "security-question": "cognome da nubile*|nome del tuo primo*|qual e il nome*",
    "employer-occupation":
      "impiegato|operaio|libero professionista|pensionato|studente|disoccupato",
  },
});

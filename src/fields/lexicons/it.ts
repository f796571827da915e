import { defineLexicon } from "../lexicon.ts";

/** Italian. */
export const it = defineLexicon({
  language: "it",
  common: "di il la che e per con una del le gli non sono si nel alla più tuo tua dei",
  words: {
    "home-address/building": "edificio|nome dell edificio",
    "bank-account-number/bank": "banca",
    aside:
      "inserisci|inserire|indica|seleziona|scegli|obbligatorio|richiesto|dell allenatore|del docente|dell insegnante|dello studente|dell alunno|del cliente|del contatto|del proprietario|dell inquilino|del richiedente|del partecipante|del visitatore|dell ospite|del conducente|del passeggero|del giocatore|del capitano|del responsabile|del rappresentante|del dipendente|dell acquirente|del venditore|dell organizzatore|dell assicurato|del titolare|del socio|della persona|del candidato|del beneficiario|del destinatario|dell intestatario|del referente|della sposa|dello sposo|facoltativo|opzionale|password dimenticata|hai dimenticato la password|ricordami|recupera password|mostra password|non sarà pubblicato|non verrà pubblicato",
    "id-selfie": "selfie con il documento|selfie con documento|foto con documento in mano",
    "messaging-account": "profilo facebook|profilo instagram",
    voiceprint: "impronta vocale|campione vocale|registrazione vocale",
    "person-name":
      "persona di riferimento|incaricato|interlocutore|nome del referente|responsabile?|nome come|referente|il tuo nome|il suo nome|nome e cognome|nome completo|intestatario|nome sulla carta|destinatario|persona di contatto|nome del paziente|cognome e nome|mittente|titolare",
    "person-name/first": "nome~|nome di battesimo|secondo nome",
    "person-name/last": "cognome*",
    "birth-date": "data di nascita|nascita|data nascita|compleanno|nato il|datanascita|nato a il",
    "birth-date/day": "giorno?|gg?",
    "birth-date/month": "mese?",
    "birth-date/year": "anno?|aaaa?|anno di nascita",
    age: "età",
    gender: "sesso|titolo di cortesia|genere?|titolo?",
    ethnicity: "etnia|origine etnica",
    nationality: "paese di cittadinanza|nazionalità|cittadinanza|paese di nascita",
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
      "fronte del documento|retro del documento|fronte documento|retro documento|scansione del documento|carica il documento|copia documento*|scansione documento|foto del documento|fronte retro|carica documento",
    "passport-number": "passaporto",
    "driver-licence": "patente",
    "social-security-number": "previdenza sociale|matricola inps",
    "residence-permit": "permesso di soggiorno|carta di soggiorno|numero del visto",
    "work-or-military-id":
      "tesserino di servizio|tesserino|matricola dipendente|matricola aziendale|numero dipendente",
    "tax-id": "codice fiscale|cod fiscale|codicefiscale|cf",
    signature: "firma|firma digitale|firma leggibile|apponi la firma|firma*",
    "vehicle-plate": "targa",
    "vehicle-vin": "telaio",
    "face-biometric": "riconoscimento facciale",
    fingerprint: "impronta*|impronte*",
    "genetic-data": "test del dna",
    "account-username":
      "carta fedeltà|tessera socio|tessera fedeltà|nome utente|utente|codice cliente|nome account|numero cliente|soprannome",
    password: "parola d ordine|codice segreto",
    "one-time-code":
      "codice sms|codice?|codice ricevuto|codice di verifica?|codice di conferma?|codice monouso|codice temporaneo",
    "one-time-code/send": "invia codice|ricevi codice|richiedi codice|reinvia*",
    "security-question":
      "domanda di sicurezza|domanda segreta|risposta segreta|risposta di sicurezza",
    "recovery-secret": "frase di recupero|chiave privata",
    "health-condition":
      "malattie pregresse|patologie pregresse|disturbi|allergologico?|sintomi|malattie|patologie|anamnesi|diagnosi|stato di salute|gruppo sanguigno|patologia|fumatore",
    "medical-record":
      "esami del sangue|esami clinici|fascicolo sanitario|esito esami|cartella clinica|referto*|ricetta medica|impegnativa|certificato medico",
    "medication-allergy":
      "terapie in corso|terapia in corso|terapia farmacologica|farmaco*|farmaci|intolleranze|farmaco",
    "reproductive-health":
      "ultimo ciclo|ultima mestruazione|data ultime mestruazioni|gravidanza|incinta|mestruazion*",
    "mental-health": "salute mentale|umore|ansia",
    "disability-status": "invalidità|categorie protette|legge 104",
    "health-insurance-number": "tessera sanitaria|medico curante|assicurazione sanitaria",
    "body-measurements":
      "peso corporeo|il tuo peso|altezza~|peso~|statura|taglia~|pressione arteriosa",
    "employer-occupation":
      "nome dell azienda|nome della società|nome della ditta|nome dell impresa|nome del datore di lavoro|azienda|società|professione|ragione sociale|datore di lavoro|occupazione|ruolo|ente|organizzazione|impresa|qualifica|mansione|ditta|settore?|posizione lavorativa",
    "education-history": "titolo di studio|università|scuola|istruzione|laurea|istituto|facoltà",
    "student-number":
      "matricola studente|matricola|numero matricola|matricola universitaria|matricola?|numero di matricola",
    resume: "lettera di presentazione",
    "bank-card-number":
      "numero carta|carta di credito|numero di carta|carta di debito|carta?|numero della carta",
    "card-expiry": "scadenza|data di scadenza|mm aa|valida fino",
    "card-security-code":
      "codice di sicurezza della carta|cod sicurezza carta|codice di verifica della carta|codice di sicurezza?|codice sicurezza|ultime cifre?",
    "payment-pin": "pin della carta|pin carta|pin bancomat|pin dispositivo",
    "bank-account-number": "conto corrente|numero di conto|coordinate bancarie|conto bancario",
    income: "reddito*|stipendio|isee|retribuzione",
    "assets-property": "patrimonio|casa di proprietà|mutuo?",
    "credit-record":
      "storia creditizia|crif|finanziamenti|prestiti in corso|storico creditizio|debiti|finanziamenti in corso",
    "transaction-history": "numero ordine|estratto conto|numero fattura|codice prenotazione",
    "contact-list": "invita amici|importa contatti|rubrica",
    preferences: "interessi|come ci hai conosciut*|come ci ha conosciut*",
    "precise-location": "la mia posizione|latitudine|longitudine|posizione attuale",
    "travel-itinerary":
      "numero del volo|numero di volo|volo n|destinazione del viaggio|numero volo|data di partenza|data di ritorno|data viaggio",
    "accommodation-record": "data di arrivo|ospite|numero notti",
    religion: "religione|credo religioso",
    "political-opinion": "orientamento politico|idee politiche|partito politico|opinioni politiche",
    "trade-union": "sindacato|iscrizione sindacale",
    "sexual-orientation": "orientamento sessuale",
    "criminal-record": "precedenti penali|casellario giudiziale|condanne penali|carichi pendenti",
    "child-personal-info": "nome del bambino|figlio|figlia|bambino|minore|alunno|bambina",
    "guardian-info": "tutore|genitore|genitori",
    "generic-file-upload": "allegato|allega|sfoglia|carica|allegati",
    not: "altezza soffitto|altezza del soffitto|soffitto|anno di fondazione|fatturato*|codice ateco|codice errore|indirizzo sorgente|indirizzo di destinazione|indirizzo server|indirizzo del server|compagnia assicurativa|nome dell officina|nome del modello|nome della sala|nome del rivenditore|modello|centro di costo|codice garanzia|garanzia|nome della società sportiva|razza?|nome dell animale|matricola contatore|contatore|lettura|autolettura|codice pod|codice pdr|codice cliente?|numero contratto|numero di contratto|numero pratica|numero di pratica|numero sinistro|numero ticket|numero lotto|numero di spedizione|numero di tracciamento|numero dipendenti|forma giuridica|capitale sociale|metri quadri|superficie|taglia capo|numero passeggeri|passeggeri|peso lordo|peso netto|peso della merce|larghezza|lunghezza|profondità|chilometraggio|chilometri|cilindrata|indirizzo mac|maschera di sottorete|gateway|nome server|nome del server|nome database|database|nome rete|nome dispositivo|nome del dispositivo|chiave api|data di consegna|data consegna|codice prodotto|codice articolo|numero di gara|numero di protocollo|protocollo|peso del pacco|numero di polizza|parola chiave|parole chiave|codice sconto|codice promozionale|buono sconto|carta regalo|quantità|messaggio|oggetto|titolo|sito|prezzo|codice immagine|richiesta|domanda|descrizione|categoria|lingua|valuta|ricordami|accetto|nome file|argomento|numero?|motivo|data?|ora|indirizzo ip|adulti|cerca*|partita iva|piva|codice sdi|codice destinatario|importo|ordina per|filtra|orario|tipo di documento|nome del file|nome prodotto|indirizzo web|non sono un robot|numero di persone|camere|recensione|inserisci i caratteri|nome del prodotto|nome progetto|nome del progetto|nome evento|nome dell evento|nome del negozio|nome del gruppo|nome della squadra|nome del sito|nome corso|nome del corso",
    "not/search": "cerca|cercare|trova|filtra|ricerca",
    trap: "lasciare vuoto|lascia vuoto|non compilare|lascia questo campo vuoto",
  },
  purposes: {
    "sign-in": "accedi|entra|login|accesso",
    "sign-up": "registrati|registrazione|crea account|crea un account|iscriviti|nuovo cliente",
    recovery: "password dimenticata|recupera password|reimposta*",
    verification: "verifica il codice|conferma codice|attiva account",
    checkout: "acquista|procedi all ordine|ordina|spedizione|completa l ordine|concludi ordine",
    payment: "paga|pagamento|paga ora|dona",
    search: "cerca|ricerca|filtra|trova",
    newsletter: "newsletter*|iscrizione alla newsletter|abbonati",
    contact: "contatti|contattaci|invia messaggio|richiedi informazioni|invia richiesta",
    application: "candidati|invia candidatura|candidatura|domanda di",
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

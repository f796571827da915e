import { defineLexicon } from "../lexicon.ts";

/** German. */
export const de = defineLexicon({
  language: "de",
  common: "der die das und sie ihre ist nicht mit für auf den von zu bitte ein eine wir",
  words: {
    "bank-account-number/bank": "bankleitzahl|blz|kreditinstitut|geldinstitut",
    aside:
      "begleitperson|der begleitperson|geben sie|ein|bitte|auswählen|wählen|bitte wählen|pflichtfeld|erforderlich|des trainers|des lehrers|des schülers|des kunden|des patienten|des eigentümers|des mieters|des antragstellers|des teilnehmers|des besuchers|des gastes|des fahrers|des spielers|des mitarbeiters|des veranstalters|des versicherten|des mitglieds|der person|des ansprechpartners|des käufers|des verkäufers|des bewerbers|des empfängers|des vertreters|optional|freiwillig|oder leer lassen|leer lassen wenn*|leer lassen falls*|passwort vergessen|kennwort vergessen|passwort zurücksetzen|angemeldet bleiben|passwort anzeigen|benutzername vergessen|wird nicht veröffentlicht|wie lautet ihre|wie ist ihr|was ist ihr",
    "device-identifier": "gerätenummer|geräte id|seriennummer des geräts",
    "payment-account": "paypal e mail|paypal adresse|paypal konto",
    "person-name":
      "ansprechperson*|verantwortliche person|bevollmächtigte*|sachbearbeiter*|gemeldet von|ihr name|dein name|vor und nachname|name vorname|ansprechpartner*|empfänger*|karteninhaber*|kontoinhaber*|inhaber?|kontaktperson|antragsteller*|versicherungsnehmer|absender",
    "person-name/first": "vorname*|rufname",
    "person-name/last": "nachname*|familienname*|zuname|geburtsname|name ledig",
    "birth-date": "geb datum|geb dat|gebdatum|gebdat|geboren am|geburts*",
    "birth-date/day": "tag?|tt?",
    "birth-date/month": "monat?|geburtsmonat",
    "birth-date/year": "jahr?|jjjj?|geburtsjahr|jahrgang?",
    age: "alter|altersgruppe|wie alt*",
    gender: "geschlecht|anrede|titel?",
    ethnicity: "ethnische herkunft|ethnie",
    nationality: "staatsangehörigkeit|nationalität|geburtsland",
    "home-address":
      "*adresse|*anschrift|adress*|*straße*|hausnummer|hausnr|hnr|postfach|wohnung?|stockwerk?|wohnsitz|haus nr|etage|stiege?|türnummer|zusatz?",
    region:
      "ort|wohnort|stadt|stadtteil|gemeinde?|bundesland|kanton|landkreis|land|geburtsort|ortsteil|staat|wohnsitzland",
    "region/postcode": "postleitzahl",
    "phone-number":
      "rückrufnummer*|rückruf unter|telefon*|handy|mobil|mobilnummer|handynummer|mobilfunk*|festnetz*|rufnummer|vorwahl|durchwahl|tel nr|telnr|faxnummer|mobiltelefon|mobilnr",
    "email-address": "e mail adresse|emailadresse|mailadresse|email adresse|newsletter abo*",
    "family-members":
      "mitbewohner*|weitere personen im haushalt|haushaltsmitglieder|namen der weiteren*|haushaltsangehörige*|ehepartner*|ehegatte*|name des vaters|name der mutter|verwandtschaft*|anzahl kinder|anzahl der kinder|kinder im haushalt|vater|mutter|angehörige*|familienmitglieder|lebenspartner|einziehende personen|weitere einziehende*|weiteren einziehenden*|einziehenden personen|mit einziehende*|personen im haushalt",
    "marital-status": "familienstand|personenstand|zivilstand",
    "emergency-contact": "notfall*",
    "portrait-photo": "profilbild|profilfoto|passbild|passfoto|lichtbild|foto|bewerbungsfoto",
    "national-id":
      "ausweisdaten|perso nummer|personenkennziffer|sozialversicherungsausweis?|personalausweis|personalausweisnummer|ausweisnummer|ausweis nr|ausweis?|identitätskarte|ausweisnr|ahv nummer",
    "id-document-image":
      "foto des ausweises|foto deines ausweises|foto ihres ausweises|ausweisfoto|rückseite des ausweises|ausweiskopie|ausweis vorderseite|ausweis rückseite|ausweis hochladen|kopie des ausweises|vorderseite|rückseite|identitätsnachweis|passkopie|scan des ausweises",
    "id-selfie": "selfie mit ausweis",
    "passport-number": "reisepass*|passnummer|pass nr",
    "driver-licence": "führerschein*|fuehrerschein*|fahrerlaubnis",
    "social-security-number": "rentenversicherungsnummer|sv nummer|svnr|sozialversicherung*",
    "residence-permit": "aufenthaltstitel|aufenthaltserlaubnis|visum*",
    "work-or-military-id":
      "dienstausweis*|truppenausweis|personal nr|personalnummer|mitarbeiternummer|dienstnummer",
    "tax-id":
      "steuer identifikationsnummer|steuerliche identifikationsnummer|idnr|tin|steuernummer|steuer id|steueridentifikationsnummer|identifikationsnummer?|steuer identifikations*|steuer id nr|ust id|ust idnr|ust id nr|ustid|umsatzsteuer id*|umsatzsteuer identifikationsnummer",
    signature: "unterschrift|hier unterschreiben|signatur",
    "vehicle-plate":
      "autokennzeichen|fahrzeugkennzeichen|kfz kennzeichen|amtliches kennzeichen|kennzeichen|autonummer|nummernschild",
    "vehicle-vin": "fahrgestellnummer|fahrzeug identifizierungs*",
    "account-username":
      "kundenkarte*|kundenkartennummer|bibliotheksausweis*|bonuskarte*|anzeigename|mitgliedskarte*|benutzer*|nutzername|anmeldename|spitzname|kundennummer|kunden nr|kundennr|mitgliedsnummer|zugangsnummer|kennung|pseudonym|mitgliedsname|spielername",
    password: "passwort*|kennwort*",
    "one-time-code":
      "tan|bestätigungscode per*|freischaltcode|sicherheitscode per sms|bestätigungscode?|verifizierungscode?|sicherheitscode per*|code aus der sms|sms tan|mtan|tan?|einmalpasswort|einmalcode|freischaltcode?",
    "one-time-code/send": "code anfordern|code senden|tan anfordern|erneut senden|code erneut*",
    "security-question":
      "sicherheitsfrage|geheimfrage|geheime frage|sicherheitsantwort|mädchenname*",
    "recovery-secret": "wiederherstellungs*|privater schlüssel",
    "health-condition":
      "krankheit*|erkrankung*|vorerkrankung*|symptome|beschwerden?|diagnose*|gesundheitszustand|blutgruppe|raucher|impfstatus|krankengeschichte|anamnese",
    "medical-record":
      "laborwerte|laborbefund*|arztbrief*|arztbericht|befund*|rezept?|attest|krankenakte|impfpass|arztbrief|patientenakte",
    "medication-allergy": "medikament*|medikation|unverträglichkeit*",
    "reproductive-health":
      "schwanger*|letzte periode|letzte regelblutung|entbindungstermin|verhütung*|erster tag der letzten periode",
    "mental-health": "psychisch*|stimmung|angstzustände|therapie|psycholog*",
    "disability-status": "*behinderung|schwerbehindert*",
    "health-insurance-number":
      "krankenkasse|krankenversicher*|versichertennummer|versicherungsnummer|gesundheitskarte|versichertenkarte|kvnr",
    "body-measurements": "körpergröße|gewicht~|körpergewicht|größe~|schuhgröße",
    "employer-occupation":
      "name des unternehmens|name ihres unternehmens|name der firma|name des arbeitgebers|firma|firmen*|unternehmen|arbeitgeber|beruf|berufs*|position im unternehmen|tätigkeit|branche|abteilung|funktion|betrieb|arbeitsstelle",
    "education-history":
      "bildungsabschluss|höchster abschluss|höchster bildungsabschluss|studienfach|schulabschluss|abschluss?|hochschule|universität|schule|studiengang|ausbildung|studium|schulbildung|fachrichtung",
    "student-number": "matrikel*",
    resume: "lebenslauf|anschreiben|motivationsschreiben",
    "bank-card-number": "kartennummer|kreditkarte|kreditkarten*|karten nr|kartennr",
    "card-expiry": "gültig bis|ablaufdatum|verfallsdatum|gültigkeit|mm jj|ablauf?",
    "card-security-code":
      "prüfnummer|prüfziffer|kartenprüf*|pruefziffer|pruefnummer|sicherheitscode?",
    "payment-pin": "karten pin|geheimzahl",
    "bank-account-number":
      "kontoinhaber und iban|kontodaten|kontonummer|konto nr|bankverbindung|bankkonto|kontonr|girokonto",
    income: "*einkommen|gehalt|gehalts*|verdienst",
    "assets-property":
      "eigentum oder miete|miete oder eigentum|vermögenswerte|vermögen|eigenheim|wohneigentum|immobilienbesitz",
    "credit-record": "schufa*|bonität*|schulden|bestehende kredite|insolvenz",
    "transaction-history":
      "bestellnummer|rechnungsnummer|buchungsnummer|auftragsnummer|kontoauszug*|kaufbeleg",
    preferences: "interessen|hobbys|wie haben sie von uns*|wie sind sie auf uns*",
    "precise-location": "mein standort|aktueller standort|breitengrad|längengrad",
    "travel-itinerary":
      "reisedatum|hinflug|rückflug|flugnummer|reiseziel|abflug|hinreise|rückreise",
    "accommodation-record":
      "anreisedatum|abreisedatum|anreisetag|anreise|abreise|anzahl nächte|übernachtungen",
    religion:
      "glaubensrichtung|kirchensteuermerkmal|kirchenzugehörigkeit|konfession|religionszugehörigkeit|glaube*",
    "political-opinion": "partei*|politische meinung",
    "trade-union": "gewerkschaftsmitglied*|gewerkschaft*",
    "sexual-orientation": "sexuell*",
    "criminal-record":
      "polizeiliches führungszeugnis|strafregister*|führungszeugnis|vorbestraft|vorstrafe*|straftat*",
    "child-personal-info":
      "name des kindes|vorname des kindes|kind|schüler*|kinder|alter des kindes|geburtsdatum des kindes",
    "guardian-info":
      "erziehungsberechtigt*|sorgeberechtigt*|gesetzlicher vertreter|vormund|elternteil|eltern",
    "generic-file-upload": "datei|hochladen|anhang|durchsuchen|nachweis*",
    "face-biometric": "gesichtsscan|gesichtsbild|gesichtserfassung|gesichtserkennung",
    fingerprint: "fingerabdruck*",
    voiceprint: "stimmprobe|stimmerkennung|sprachprobe|stimmaufnahme",
    "genetic-data": "genetische*|gentest",
    "messaging-account": "soziale netzwerke|xing",
    "contact-list": "freunde einladen|kontakte importieren|adressbuch",
    not: "deckenhöhe|raumhöhe|raumgröße|beitrittscode|kopplungscode|gründungsdatum|jahresverbrauch|fehlercode|quelladresse|zieladresse|serveradresse|netzwerkadresse|adresse des servers|kostenstelle*|name der filiale|filial*|geschäftszeichen|kassenzeichen|garantie*|vereinsname|name des vereins|name des gerichts|rasse?|zähler*|ablesedatum|vertragsnummer|vertrags nr|aktenzeichen|vorgangsnummer|fallnummer|ticketnummer|schadennummer|policennummer|chargennummer|sendungsnummer|auftragsbezeichnung|rechtsform|gründungsjahr|anzahl der*|jahresumsatz|stückzahl|hubraum|kilometerstand|laufleistung|baujahr|modelljahr|mac adresse|subnetzmaske|gateway|portnummer|anschluss port|servername|hostname|datenbank*|ssid|netzwerkname|projektnummer|wohnfläche|kaltmiete|warmmiete|lieferdatum|liefertermin|wunschtermin|gewicht kg|länge|breite|höhe|stellennummer|kennziffer|ausschreibungsnummer|losnummer|inventarnummer|zolltarifnummer|warengewicht|artikelbezeichnung|materialnummer|passagiere|fahrgäste|kinder bis*|anzahl kinder im zimmer|paketgewicht|gewicht des pakets|suche*|stichwort*|gutschein*|rabattcode|aktionscode|promocode|geschenkkarte|menge|anzahl?|bildcode|spamschutz|kommentar*|nachricht*|mitteilung*|bemerkung*|betreff|thema|anfrage|anliegen|beschreibung|preis*|betrag|webseite|ip adresse|webadresse|dateiname|ust id|ustid*|umsatzsteuer*|handelsregister*|sortier*|sprache|währung|kategorie|grund|bewertung*|angemeldet bleiben|uhrzeit|datum?|nummer?|erwachsene|zimmer|datenschutz*|kartentyp|termin?|frage|sicherheitsabfrage|code aus dem bild|zeichen aus dem bild|rechenaufgabe|anmerkung*|produktname|internetadresse|umkreis|artikelnummer|lieferhinweis*|zahlungsart|sicherheitscode eingeben|projektname|veranstaltungsname|gruppenname|teamname|name der gruppe|name des projekts|name des produkts|name der veranstaltung|name der liste|shopname|rezeptname|listenname|gerätename|name des geräts|kursname",
    "not/search": "suche|suchen|finden|treffer anzeigen|ergebnisse anzeigen|filtern|suchbegriff*",
    trap: "nicht ausfüllen|leer lassen|freilassen|frei lassen|dieses feld nicht*",
  },
  purposes: {
    "sign-in": "anmelden|einloggen|anmeldung|login",
    "sign-up":
      "registrieren|registrierung|konto erstellen|konto anlegen|neukunde|jetzt registrieren|kundenkonto anlegen",
    recovery: "passwort vergessen|passwort zurücksetzen|kennwort vergessen",
    verification: "bestätigen sie ihren code|code bestätigen|verifizieren|freischalten",
    checkout:
      "zur kasse|kasse|bestellen|jetzt bestellen|zahlungspflichtig*|lieferadresse|bestellung*|versand*",
    payment: "bezahlen|zahlung*|jetzt bezahlen|spenden",
    search: "suche*|suchen|finden",
    newsletter: "newsletter*|abonnieren|rundbrief",
    contact: "kontakt*|nachricht senden|anfrage*|absenden an uns|kontaktformular",
    application: "bewerben|bewerbung*|antrag*",
  },
  options: {
    gender: "männlich|weiblich|divers|mann|frau|herr|keine angabe|hr|fr|familie|prof|dr",
    "marital-status": "ledig|verheiratet|geschieden|verwitwet|getrennt lebend",
    "education-history": "abitur|realschulabschluss|hauptschulabschluss",
    "employer-occupation": "angestellt*|selbständig*|beamt*|rentner*|arbeitslos",
    region: "deutschland|österreich|schweiz|frankreich|italien|bayern|hessen|berlin",
    religion: "evangelisch|katholisch|römisch katholisch|konfessionslos",
    "security-question": "mädchenname*|name ihres ersten*",
  },
});

import { defineLexicon } from "../lexicon.ts";

/** Dutch. */
export const nl = defineLexicon({
  language: "nl",
  common: "de het een van en voor met uw je op te zijn niet in bij door dat wij u",
  words: {
    "home-address/building": "gebouw|naam van het gebouw",
    aside:
      "deelnemer|vul in|voer in|bezoeker|gast|speler|medewerker|kies|selecteer|verplicht|van de trainer|van de coach|van de docent|van de leerling|van de student|van de klant|van de patiënt|van de contactpersoon|van de eigenaar|van de huurder|van de aanvrager|van de deelnemer|van de bezoeker|van de gast|van de bestuurder|van de passagier|van de speler|van de medewerker|van de organisator|van de verzekerde|van het lid|van de persoon|van de kandidaat|van de ontvanger|van de ouder|optioneel|wachtwoord vergeten|gebruikersnaam vergeten|onthoud mij|wachtwoord tonen|toon wachtwoord|wordt niet gepubliceerd",
    "payment-account": "paypal account|paypal adres",
    "id-selfie": "selfie met*|selfie met identiteitsbewijs",
    "messaging-account": "facebook profiel|linkedin profiel",
    "genetic-data": "dna|dna test|genetisch*|erfelijk*",
    voiceprint: "stemafdruk|stemopname|stemherkenning",
    "person-name":
      "jouw naam|aanspreekpunt|aanspreekpersoon|verantwoordelijke?|melder|naam zoals|uw naam|je naam|naam~|volledige naam|voor en achternaam|kaarthouder|naam op kaart|ontvanger|contactpersoon|rekeninghouder|afzender|aanvrager|voornaam en achternaam|naam rekeninghouder",
    "person-name/first": "voornaam*|roepnaam|voornamen",
    "person-name/last": "achternaam*|familienaam|geslachtsnaam|meisjesnaam|tweede naam?",
    "birth-date": "geboortedatum|geboren op|verjaardag|geboorte|geb datum",
    "birth-date/day": "dag?|geboortedag",
    "birth-date/month": "maand?",
    "birth-date/year": "jaar?|jjjj?|geboortejaar",
    age: "leeftijd*|hoe oud*",
    gender: "geslacht|aanhef|aanspreektitel",
    ethnicity: "etniciteit|afkomst",
    nationality: "nationaliteit|staatsburgerschap|geboorteland",
    "home-address": "straat*|huisnummer*|huisnr|toevoeging|postbus|*adres|adres*|bus?|toev",
    region:
      "plaats|woonplaats|stad|provincie|gemeente|plaatsnaam|geboorteplaats|regio|gewest|woonland|land",
    "region/postcode": "postcode*|postkode",
    "phone-number": "telefoon*|mobiel|gsm|telnr|netnummer|mobiele|mobieltje?",
    "email-address": "e mailadres|emailadres|mailadres|e mail adres|email adres|e post",
    "family-members":
      "naam van de moeder|naam van de vader|gezinsleden|partner|echtgenoot|echtgenote|aantal kinderen|gezinssamenstelling|gezinssituatie|naam vader|naam moeder",
    "marital-status": "burgerlijke staat|relatiestatus|huwelijkse staat",
    "emergency-contact":
      "contactpersoon bij nood|contactpersoon bij noodgevallen|contact bij noodgevallen|waarschuwen bij nood|in geval van nood|noodnummer|noodcontact*|noodgeval*",
    "portrait-photo": "foto|profielfoto|pasfoto|profielafbeelding",
    "national-id":
      "id kaart nummer|identiteitsnummer|persoonsnummer|bsn|burgerservicenummer|rijksregisternummer|id nummer|nummer identiteitsbewijs|identiteitskaart|documentnummer?|identiteitsbewijs",
    "id-document-image":
      "foto van je id|foto van uw id*|foto van je identiteitsbewijs|achterkant van*|voorkant van*|kopie van uw*|upload identiteitsbewijs|kopie id|kopie identiteitsbewijs|kopie paspoort|foto identiteitskaart|legitimatiebewijs|voorkant|achterkant",
    "passport-number": "paspoort*",
    "driver-licence": "rijbewijs*",
    "social-security-number": "sofinummer|inszn|insz|sociaal zekerheidsnummer",
    "residence-permit": "verblijfsvergunning*|verblijfskaart|vreemdelingennummer|visumnummer",
    "work-or-military-id": "personeelsnummer|medewerkersnummer",
    "tax-id": "fiscaal nummer|belastingnummer|rsin",
    signature: "handtekening*|ondertekening",
    "vehicle-plate": "kenteken|nummerplaat|kentekenplaat",
    "vehicle-vin": "chassisnummer|voertuigidentificatienummer|meldcode",
    "face-biometric": "gezichtsscan|gezichtsopname|gezichtsherkenning",
    fingerprint: "vingerafdruk*",
    "account-username":
      "klantenkaart*|bibliotheekpas*|spaarkaart*|gebruikersnaam|gebruiker|inlognaam|klantnummer|bijnaam|lidnummer|schuilnaam|klantnr",
    password: "wachtwoord*|paswoord|toegangscode?",
    "one-time-code":
      "sms code|eenmalige code|activeringscode?|activatiecode?|controlecode?|verificatiecode?|bevestigingscode?|ontvangen code",
    "one-time-code/send":
      "code versturen|stuur code|verstuur code|opnieuw versturen|code opnieuw*|code aanvragen",
    "security-question": "beveiligingsvraag|geheime vraag|geheim antwoord|veiligheidsvraag",
    "recovery-secret":
      "privésleutel|herstelwoorden|herstelcode|herstelsleutel|herstelzin|geheime sleutel|prive sleutel",
    "health-condition":
      "medische voorgeschiedenis|gezondheidsklachten|chronische ziekte|symptomen|ziekte*|aandoening*|medische geschiedenis|diagnose|gezondheid*|bloedgroep|klachten?",
    "medical-record":
      "labuitslag*|onderzoeksuitslag*|uitslag onderzoek|medische gegevens|medisch dossier|patientnummer|uitslag*|patientendossier|medische verklaring|recept?",
    "medication-allergy": "allergie*|medicijn*|medicatie|geneesmiddel*|voedselallergie",
    "reproductive-health": "zwanger*|uitgerekende datum|anticonceptie|menstruatie*",
    "mental-health":
      "geestelijke gezondheid|psychische klachten|psychische gezondheid|mentale gezondheid|depressie*|stemming|psychisch*",
    "disability-status": "beperking|handicap*|arbeidsbeperking|invaliditeit",
    "health-insurance-number":
      "polisnummer zorgverzekering|polisnummer zorg*|polisnummer ziektekosten*|zorgverzekeraar|verzekeringsnummer|zorgverzekering*|verzekerdennummer|ziekenfonds",
    "body-measurements":
      "lichaamsgewicht|uw gewicht|je gewicht|lengte cm|lengte in cm|gewicht~|schoenmaat|bloeddruk|lengte~|lichaamslengte",
    "employer-occupation":
      "werkgever|beroep|functie|organisatie|onderneming|afdeling|werkervaring|bedrijfs*|bedrijf|branche|vereniging|instelling",
    "education-history": "opleiding*|universiteit|studierichting|onderwijs*|studie",
    "student-number": "studentnummer|leerlingnummer|studentennummer",
    resume: "motivatiebrief|sollicitatiebrief",
    "bank-card-number": "kaartnummer|creditcard*|bankpas|pasnummer|kredietkaart*|bankkaart",
    "card-expiry":
      "vervaldatum|geldig tot|vervalt|geldigheidsdatum|verloopdatum|geldig t m|vervalmaand|mm jj",
    "card-security-code":
      "beveiligingscode van de kaart|beveiligingscode kaart|kaartverificatiecode|veiligheidscode*|beveiligingscode?|veiligheidscode?|controlenummer",
    "payment-pin": "pincode?|pincode van je kaart|pincode betaalpas|pincode",
    "bank-account-number": "rekeningnummer|bankrekening*|bankgegevens",
    income:
      "maandsalaris|bruto maandsalaris|netto inkomen|bruto inkomen|inkomen*|salaris*|jaarinkomen|maandinkomen|brutoloon",
    "assets-property": "vermogen|eigen woning|koopwoning|huur of koop|woonsituatie",
    "credit-record": "bkr*|schulden|kredietgeschiedenis|leningen",
    "transaction-history": "bestelnummer|ordernummer|factuurnummer|bankafschrift|aankoopbewijs",
    "contact-list": "vrienden uitnodigen|contacten importeren|adresboek",
    preferences:
      "hoe heeft u ons gevonden|hoe bent u bij ons terecht*|interesses|voorkeuren|hoe heb je ons gevonden|hoe ken je ons|hoe bent u bij ons*",
    "precise-location": "huidige locatie|gebruik mijn locatie|mijn locatie*",
    "travel-itinerary": "vluchtnummer|vertrekdatum|terugreis|heenreis|reisdatum|retourdatum",
    "accommodation-record": "aankomstdatum|aantal nachten",
    religion: "religie|geloof|godsdienst|levensovertuiging|geloofsovertuiging",
    "political-opinion": "politieke partij|politieke voorkeur",
    "trade-union": "vakbond*",
    "sexual-orientation": "seksuele geaardheid|seksuele voorkeur",
    "criminal-record": "verklaring omtrent het gedrag|strafrechtelijk*|strafblad|vog|veroordeling*",
    "child-personal-info": "naam kind|kinderen|leerling|leeftijd kind|kind",
    "guardian-info":
      "wettelijk vertegenwoordiger|wettelijke vertegenwoordiger|ouder verzorger|naam voogd|ouder voogd|voogd|ouders|ouder",
    "generic-file-upload": "bestand*|bijlage*",
    "person-name/middle": "tussenvoegsel*|voorletter*|initialen",
    not: "bronadres|doeladres|serveradres|netwerkadres|verzekeringsmaatschappij|kostenplaats*|garantie*|naam van de vereniging|naam vereniging|clubnaam|ras?|meternummer|meterstand*|stand hoog tarief|stand laag tarief|ean code|contractnummer|dossiernummer|zaaknummer|ticketnummer|schadenummer|partijnummer|trackingnummer|track en trace*|rechtsvorm|omzet|passagiers|kilometerstand|bouwjaar|cilinderinhoud|vermogen pk|brutogewicht|nettogewicht|breedte|hoogte|diepte|mac adres|subnetmasker|gateway|poort|servernaam|database*|netwerknaam|api sleutel|leverdatum|bezorgdatum|artikelcode|productcode|vacaturenummer|oppervlakte|woonoppervlakte|gewicht van het pakket|gewicht pakket|polisnummer|trefwoord*|kortingscode|actiecode|waardebon|cadeaubon|cadeaukaart|aantal|opmerking*|bericht|onderwerp|titel|webadres|prijs|code uit de afbeelding|reactie*|vraag|beschrijving|categorie|taal|valuta|onthoud*|akkoord|productnaam|bestandsnaam|nummer?|reden|datum?|tijd|kvk*|btw*|ip adres|sorteer*|toelichting|overtypen|beveiligingsvraag som|promocode|bedrag|volwassenen|kamers|ondernemingsnummer|domeinnaam|projectnaam|spamcontrole|aanvraag?|groepsnaam|teamnaam|naam van het product|naam van het project|naam evenement|naam van de groep|lijstnaam|apparaatnaam|cursusnaam",
    "not/search": "filteren|zoeken|zoek|zoekterm|zoekwoord",
    trap: "laat leeg|niet invullen|leeg laten|laat dit veld leeg|dit veld niet*",
  },
  purposes: {
    "sign-in": "inloggen|aanmelden|log in",
    "sign-up": "registreren|account aanmaken|maak een account|inschrijven|nieuwe klant",
    recovery: "wachtwoord vergeten|wachtwoord herstellen",
    verification: "verifiëren|code bevestigen|activeren",
    checkout: "afrekenen|bestellen|bestelling plaatsen|bezorgadres|naar kassa",
    payment: "betalen|betaling|doneren",
    search: "zoeken|zoek|filteren",
    newsletter: "nieuwsbrief*|abonneren",
    contact: "contact|contactformulier|verstuur bericht|neem contact op|offerte aanvragen",
    application: "solliciteren|sollicitatie|aanvraag|aanvragen",
  },
  options: {
    gender: "man|vrouw|mannelijk|vrouwelijk|dhr|mevr|de heer|mevrouw|anders|onbekend",
    "marital-status":
      "ongehuwd|gehuwd|gescheiden|weduwe*|alleenstaand|samenwonend|getrouwd|weduwnaar",
    region: "nederland|belgie|duitsland|gelderland|noord holland|antwerpen|frankrijk",
    "education-history": "vmbo|havo|vwo|mbo|hbo|wo",
    "security-question": "meisjesnaam*|naam van je eerste*",
  },
});

import { defineLexicon } from "../lexicon.ts";

/** Finnish. */
export const fi = defineLexicon({
  language: "fi",
  common: "ja on ei se että en hän oli mutta tai kun sinun",
  words: {
    "person-name":
      "oma nimi|yhteyshenkilön nimi|nimi~|koko nimi|nimesi|kortinhaltija|yhteyshenkilö|vastaanottaja|kortin haltija|etu ja sukunimi|nimi kortissa",
    "person-name/first": "etunimi*|etunimet",
    "person-name/last": "sukunimi",
    "birth-date": "syntymäaika|syntymäpäivä",
    "birth-date/day": "päivä?",
    "birth-date/month": "kuukausi?",
    "birth-date/year": "vuosi?|syntymävuosi",
    age: "ikä",
    gender: "sukupuoli",
    nationality: "kansalaisuus",
    "home-address": "osoite|katuosoite|lähiosoite|toimitusosoite|postiosoite|katu",
    region: "kaupunki|paikkakunta|postitoimipaikka|maa|kunta|maakunta|kotipaikka",
    "region/postcode": "postinumero",
    "phone-number": "puhelin*|puhelinnumero|matkapuhelin|gsm|puh",
    "email-address": "sähköposti*|sähköpostiosoite|uutiskirje?",
    "account-username": "käyttäjätunnus|käyttäjänimi|tunnus|nimimerkki|asiakasnumero|jäsennumero",
    password: "salasana*|vahvista salasana",
    "national-id": "henkilötunnus|sosiaaliturvatunnus|hetu",
    "passport-number": "passin numero",
    "employer-occupation": "yritys|työnantaja|ammatti|tehtävä|organisaatio|yrityksen nimi",
    "education-history": "koulutus|oppilaitos",
    "bank-card-number": "kortin numero|luottokortti*",
    "card-expiry": "voimassaolo*|viimeinen voimassaolopäivä",
    "bank-account-number": "tilinumero",
    income: "tulot|palkka",
    "generic-file-upload": "tiedosto|liite",
    not: "hakusana|viesti|aihe|otsikko|kommentti|verkkosivu|kotisivu|hinta|määrä|alennuskoodi|kysymys|kuvaus|kieli|y tunnus|kategoria|palaute",
    "not/search": "haku|hae|etsi",
    trap: "jätä tyhjäksi|älä täytä*",
  },
  options: {
    gender: "mies|nainen",
    region: "suomi|ruotsi|helsinki",
  },
});

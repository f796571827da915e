import { defineLexicon } from "../lexicon.ts";

/** Galician and Catalan, where they differ from Spanish and Portuguese. */
export const gl = defineLexicon({
  language: "gl",
  also: ["ca"],
  common: "e da do que os as unha no na amb els les per una del",
  words: {
    "person-name": "nome e apelidos|nom i cognoms|nome completo|nom complet",
    "person-name/first": "nom?|nome?",
    "person-name/last": "apelidos|cognoms|cognom",
    "birth-date": "data de nacemento|data de naixement",
    gender: "xénero|gènere|sexe",
    "home-address": "enderezo|enderezo postal|adreça|carrer|rúa|domicili",
    region: "cidade|concello|poboación|població|ciutat|país|comarca|municipi|província",
    "region/postcode": "codi postal|código postal",
    "phone-number": "teléfono|telèfon|mòbil",
    "email-address":
      "correo e|enderezo de correo*|enderezo electrónico|correu electrònic|adreça electrònica|enderezo de correo electrónico",
    "account-username": "nome de usuario*|nom d usuari|alcume|nome de usuario ou*|usuari",
    password: "contrasinal*|contrasenya*",
    not: "asunto|assumpte|mensaxe|missatge|comentario|comentari|títol",
    "not/search": "buscar|cercar|cerca|procurar",
  },
  options: {
    gender: "home|muller|dona",
  },
});

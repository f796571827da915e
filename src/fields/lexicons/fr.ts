import { defineLexicon } from "../lexicon.ts";

/** French. */
export const fr = defineLexicon({
  language: "fr",
  common: "le la les des et vous votre vos nous est pour dans sur une du au avec",
  words: {
    "person-name":
      "nom|nom complet|nom et prénom*|nom prénom|prénom et nom|vos nom et prénom|votre nom|titulaire|nom du titulaire|titulaire de la carte|nom sur la carte|destinataire|bénéficiaire|expéditeur|demandeur|personne à contacter|interlocuteur|contact nom",
    "person-name/first": "prénom*|deuxième prénom",
    "person-name/last":
      "nom de famille|nom de naissance|nom d usage|nom de jeune fille|nom patronymique|nomfamille",
    "birth-date":
      "date de naissance|date naissance|datenaissance|naissance|né e le|né le|date de nais*|anniversaire|ddn",
    "birth-date/day": "jour?|jj?|jour de naissance",
    "birth-date/month": "mois?|mois de naissance",
    "birth-date/year": "année?|aaaa?|année de naissance",
    age: "âge|votre âge|tranche d âge",
    gender: "sexe|genre?|civilité|titre de civilité|m mme",
    ethnicity: "origine ethnique|ethnie|origines ethniques",
    nationality: "nationalité|citoyenneté|pays de naissance",
    "home-address":
      "adresse|adresse postale|adresse de livraison|adresse de facturation|adresse complète|complément d adresse|complément adresse|complément?|rue|numéro et rue|n et rue|voie?|n de voie|numéro de voie|nom de la voie|numéro de rue|domicile|lieu de résidence|bâtiment|résidence?|appartement|appart|étage?|escalier?|lieu dit|boîte postale|digicode|code d entrée",
    region:
      "ville|commune|localité|code postal et ville|département?|région|province|pays|pays de résidence|canton|lieu de naissance|ville de naissance|commune de naissance",
    "region/postcode": "code postal|codepostal|cp|c p|npa",
    "phone-number":
      "téléphone|téléphone*|numéro de téléphone|n de téléphone|tél|portable|téléphone portable|numéro de portable|tél portable|tél mobile|téléphone fixe|gsm|indicatif?|télécopie",
    "email-address":
      "courriel*|adresse mail|adresse e mail|adresse email|adresse courriel|adresse électronique|adresse de messagerie|votre mail|confirmer mail|confirmation e mail|lettre d information?|s abonner?",
    "family-members":
      "conjoint|nom du conjoint|nom du père|nom de la mère|lien de parenté|nombre d enfants|enfants à charge|composition du foyer|personnes à charge|époux|épouse",
    "marital-status": "situation familiale|situation de famille|état civil|situation maritale|statut marital",
    "emergency-contact":
      "personne à prévenir*|contact d urgence|en cas d urgence|personne à contacter en cas*|urgence?",
    "portrait-photo": "photo de profil|photo d identité|votre photo|photographie",
    "national-id":
      "numéro de carte d identité|carte d identité|carte nationale d identité|cni|pièce d identité|numéro de pièce d identité|n de pièce d identité|numéro national|niss|registre national|numéro d identité",
    "id-document-image":
      "copie de la pièce*|copie de votre pièce*|scan de la carte*|photo de la pièce*|recto|verso|copie du passeport|justificatif d identité|justificatif de domicile",
    "id-selfie": "selfie avec*|photo de vous tenant*",
    "passport-number": "passeport|numéro de passeport|n de passeport",
    "driver-licence": "permis de conduire|numéro de permis|n de permis",
    "social-security-number":
      "sécurité sociale|numéro de sécurité sociale|n de sécurité sociale|n sécurité sociale|n sécu|numéro sécu|nir?|avs|numéro avs|numéro d assurance sociale",
    "residence-permit": "titre de séjour|carte de séjour|numéro de visa|permis de séjour",
    "work-or-military-id": "matricule?|numéro d employé|numéro de salarié|numéro matricule",
    "tax-id": "numéro fiscal|numéro fiscal de référence|identifiant fiscal|spi?",
    signature: "signature électronique|signez ici|lu et approuvé",
    "vehicle-plate":
      "immatriculation|plaque d immatriculation|numéro d immatriculation|plaque minéralogique",
    "vehicle-vin": "numéro de châssis|numéro de série du véhicule|carte grise",
    "account-username":
      "identifiant|nom d utilisateur|utilisateur|pseudo|pseudonyme|nom de compte|surnom|numéro d adhérent|numéro client|n client|numéro de client|identifiant ou e mail",
    password:
      "mot de passe|mot passe|motdepasse|mdp|mot de passe actuel|nouveau mot de passe|confirmer le mot de passe|confirmation mot de passe|confirmation du mot de passe|code secret?",
    "one-time-code":
      "code de vérification?|code reçu|code reçu par*|code sms|code de confirmation?|code à usage unique|code d authentification|code envoyé",
    "one-time-code/send": "envoyer le code|recevoir le code|recevoir un code|renvoyer*",
    "security-question":
      "question secrète|question de sécurité|réponse secrète|réponse à la question|nom de jeune fille de*",
    "recovery-secret": "phrase de récupération|clé privée|phrase secrète|clé de récupération",
    "health-condition":
      "maladie*|symptômes|antécédents médicaux|antécédents|état de santé|pathologie*|diagnostic médical|groupe sanguin|problèmes de santé|fumeur|motif de consultation|questionnaire de santé",
    "medical-record":
      "dossier médical|ordonnance|certificat médical|compte rendu médical|résultats d analyse*|carnet de vaccination",
    "medication-allergy": "allerg*|médicament*|traitement en cours|traitement médical",
    "reproductive-health":
      "grossesse|enceinte|dernières règles|date prévue d accouchement|date du terme|contracepti*|semaines d aménorrhée",
    "mental-health": "santé mentale|humeur|anxiété|dépressi*|psychologique",
    "disability-status": "handicap*|situation de handicap|rqth|taux d invalidité|mobilité réduite|pmr?",
    "health-insurance-number":
      "carte vitale|mutuelle|numéro d assuré|numéro d adhérent mutuelle|assurance maladie|ramq",
    "body-measurements": "poids|taille?|taille cm|tour de taille|pointure|tension artérielle",
    "employer-occupation":
      "société|entreprise|nom de l entreprise|nom de la société|raison sociale|organisme|profession|métier|fonction|poste?|poste occupé|poste actuel|employeur|secteur d activité|activité professionnelle|situation professionnelle|expérience professionnelle|catégorie socio*|établissement?",
    "education-history":
      "niveau d études|niveau d étude|études|diplôme*|école|établissement scolaire|université|formation?|parcours scolaire|lycée|année d obtention",
    "student-number": "numéro étudiant|numéro d étudiant|n étudiant|ine?|numéro de candidat",
    resume: "votre cv|lettre de motivation|joindre cv",
    "bank-card-number":
      "numéro de carte|numéro de la carte|n de carte|numéro de carte bancaire|numéro carte|carte bancaire|carte bleue|carte de crédit|numéro de cb|cb?",
    "card-expiry":
      "date d expiration|date de validité|expire fin|expire le|fin de validité|mm aa|mois année|date de fin de validité",
    "card-security-code":
      "cryptogramme*|code de sécurité?|code de vérification de la carte|3 derniers chiffres|trois derniers chiffres|code cvc|code cvv",
    "payment-pin": "code de carte|code confidentiel|code pin",
    "bank-account-number":
      "compte bancaire|numéro de compte|n de compte|rib|banque|code banque|code guichet|clé rib|titulaire du compte|coordonnées bancaires|domiciliation bancaire",
    income:
      "revenu*|salaire*|rémunération|prétentions salariales|salaire souhaité|revenus mensuels|revenu fiscal*|ressources mensuelles|quotient familial",
    "assets-property": "patrimoine|propriétaire ou locataire|propriétaire locataire|valeur du bien|crédit immobilier",
    "credit-record": "crédits en cours|dettes|surendettement|fichage*|prêts en cours",
    "transaction-history":
      "numéro de commande|n de commande|numéro de facture|n de facture|référence de commande|numéro de réservation|relevé bancaire*",
    preferences:
      "centres d intérêt|centre d intérêt|loisirs|comment nous avez vous connu*|comment avez vous connu*",
    "precise-location": "me localiser|ma position|géolocalis*|autour de moi",
    "travel-itinerary":
      "date de départ|date de retour|date du voyage|numéro de vol|n de vol|ville de départ|ville d arrivée|destination souhaitée",
    "accommodation-record": "date d arrivée|nombre de nuits|hébergement|voyageurs hôtel",
    religion: "religion|confession religieuse|croyance*|culte",
    "political-opinion": "parti politique|opinions politiques|appartenance politique|intention de vote",
    "trade-union": "syndicat|appartenance syndicale|syndical*|adhésion syndicale",
    "sexual-orientation": "orientation sexuelle|je cherche un*|vie sexuelle|je recherche un*",
    "criminal-record": "casier judiciaire|condamnation*|antécédents judiciaires",
    "child-personal-info":
      "nom de l enfant|prénom de l enfant|enfant|votre enfant|date de naissance de l enfant|élève|nom de l élève|bébé|fils fille",
    "guardian-info":
      "responsable légal|représentant légal|tuteur|tuteur légal|parent 1|parent 2|nom du parent|autorité parentale",
    "generic-file-upload": "pièce jointe|joindre un fichier|fichier|choisir un fichier|télécharger un fichier|justificatif?",
    not: "recherche*|rechercher|chercher|mot clé|mots clés|mot clef|code promo|code promotionnel|code de réduction|code avantage|bon de réduction|carte cadeau|chèque cadeau|code parrain*|quantité|recopi*|code de l image|saisissez les caractères|je ne suis pas un robot|anti robot|commentaire*|message|objet|sujet|titre|demande?|votre demande|question|remarque*|description|prix|budget|montant|site web|site internet|nom du fichier|nom du produit|nom du projet|nom de l équipe|nom de domaine|adresse ip|adresse web|adresse du site|siret|siren|n siret|tva|n tva|numéro de tva|tva intracom*|rcs|trier|trier par|filtrer|langue|devise|catégorie|motif|type de carte|type de document|avis|note?|rester connecté|se souvenir|heure|date?|numéro?|nombre de personnes|adultes|chambres|j accepte|conditions générales|créneau*|code produit|mode de paiement|mode de livraison|objet du message|nom de la liste|race?",
    trap: "laissez vide|laisser vide|laissez ce champ*|laisser ce champ*|ne pas remplir|ne remplissez pas*",
  },
  options: {
    gender:
      "homme|femme|masculin|féminin|m|mme|mlle|monsieur|madame|mademoiselle|autre|ne souhaite pas répondre|non binaire",
    "birth-date/month":
      "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre",
    "marital-status":
      "célibataire|marié*|divorcé*|veuf|veuve|pacsé*|concubinage|union libre|séparé*|marié e|divorcé e|pacsé e|veuf ve|en couple",
    "education-history": "bac|baccalauréat|bac 2|bac 3|bac 5|licence|master|doctorat|cap bep|brevet",
    "employer-occupation": "salarié|étudiant|retraité|sans emploi|cadre|employé|ouvrier|artisan|indépendant|fonctionnaire",
    region: "france|belgique|suisse|allemagne|espagne|italie|canada|luxembourg|royaume uni|algérie|maroc",
    "sexual-orientation": "hétérosexuel*|homosexuel*|bisexuel*",
    "security-question": "nom de jeune fille de*|nom de votre premier*",
    "national-id": "carte d identité|passeport|titre de séjour|permis de conduire",
  },
});

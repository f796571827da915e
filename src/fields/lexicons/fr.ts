import { defineLexicon } from "../lexicon.ts";

/** French. */
export const fr = defineLexicon({
  language: "fr",
  common: "le la les des et vous votre vos nous est pour dans sur une du au avec",
  words: {
    "home-address/building": "nom du bâtiment|bâtiment|étage?",
    "bank-account-number/bank": "banque|code banque|code guichet",
    age: "tranche d âge|âge?|votre âge",
    aside:
      "saisissez|saisir|entrez|entrer|indiquez|indiquer|du titulaire de la carte|veuillez|choisir|choisissez|sélectionnez|sélectionner|obligatoire|requis|de l entraîneur|du coach|du professeur|de l élève|de l étudiant|du client|du patient|du contact|du propriétaire|du locataire|du demandeur|du participant|du visiteur|de l invité|du conducteur|du passager|du joueur|du capitaine|du responsable|du représentant|du salarié|de l employé|de l acheteur|du vendeur|de l organisateur|de l assuré|du titulaire|de l adhérent|du membre|de la personne|du stagiaire|du candidat|du bénéficiaire|du destinataire|du signataire|facultatif|optionnel|ou laissez vide|laissez vide si*|laisser vide si*|mot de passe oublié|identifiant oublié|se souvenir de moi|afficher le mot de passe|mot de passe perdu|ne sera pas publié*|ne sera pas publiée|quel est votre|quelle est votre",
    "payment-account": "adresse paypal|email paypal|compte paypal|lydia",
    "id-selfie": "selfie avec votre pièce d identité|selfie avec pièce d identité|selfie avec*",
    "person-name":
      "interlocuteur*|interlocutrice|personne contact|personne de contact|responsable du dossier|signataire|référent|nom tel que|nom figurant|nom comme|nom et prénoms|votre nom|nom~|nom complet|nom prénom|nom et prénom|prénom et nom|titulaire|destinataire|bénéficiaire|demandeur|personne à contacter|expéditeur",
    "person-name/first": "prénom*",
    "person-name/last": "nom de famille|nom de naissance|nom d usage|nom de jeune fille",
    "birth-date":
      "date de naissance|date naissance|datenaissance|naissance|né le|né e le|anniversaire|ddn",
    "birth-date/day": "jour?|jj?|jour de naissance",
    "birth-date/month": "mois?|mois de naissance",
    "birth-date/year": "année?|aaaa?|année de naissance",
    gender: "sexe|genre?|civilité",
    ethnicity: "origine ethnique|ethnie",
    nationality: "nationalité|citoyenneté|pays de naissance",
    "home-address":
      "numéro et nom de rue|n et nom de rue|numéro de rue|nom de rue|nom de la rue|numéro et libellé de la voie|libellé de voie|adresse|adresse postale|adresse de livraison|adresse de facturation|complément d adresse|rue|numéro et rue|voie?|numéro de voie|lieu dit|appartement|digicode|boîte postale|code porte",
    region: "ville|commune|localité|département?|pays|canton|lieu de naissance|ville de naissance",
    "region/postcode": "code postal|codepostal|cp|c p|npa",
    "phone-number":
      "téléphone*|numéro de téléphone|n de téléphone|portable|tél portable|gsm|indicatif?|télécopie",
    "email-address":
      "courriel*|adresse mail|adresse e mail|adresse email|adresse courriel|adresse électronique|lettre d information?|courrier électronique|infolettre?|adresse de messagerie",
    "family-members":
      "conjoint|nom du père|nom de la mère|lien de parenté|nombre d enfants|enfants à charge|époux|épouse|composition du foyer",
    "marital-status":
      "situation familiale|situation de famille|état civil|situation maritale|situation matrimoniale",
    "emergency-contact":
      "personne à contacter en cas d urgence|personne à contacter en cas d accident|personne à prévenir*|contact d urgence|urgence?",
    "national-id":
      "numéro de pièce d identité|numéro du document d identité|numéro nina|numéro de cin|carte nina|numéro de registre national|registre national|carte d identité|carte nationale d identité|numéro de carte d identité|cni|pièce d identité|niss|cin|numéro national|numéro d identité",
    "id-document-image":
      "photo de votre pièce d identité|verso de la pièce d identité|scan du passeport|copie de la carte d identité|copie de la pièce*|copie de votre pièce*|recto|verso|justificatif d identité|justificatif de domicile|photo de la pièce*|scan de la carte*|copie du passeport",
    "passport-number": "passeport",
    "driver-licence": "permis de conduire|numéro de permis",
    "social-security-number":
      "sécurité sociale|numéro de sécurité sociale|n sécu|numéro avs|assurance sociale|nir?|avs",
    "residence-permit": "titre de séjour|carte de séjour|numéro de visa|permis de séjour",
    "work-or-military-id":
      "numéro de matricule|matricule militaire|numéro de matricule militaire|numéro de salarié|livret militaire|matricule salarié|matricule?|numéro d employé",
    "tax-id":
      "numéro siren*|spi|numéro spi|numéro fiscal|identifiant fiscal|numéro d identification fiscale",
    signature: "signez ici|lu et approuvé",
    "vehicle-plate": "immatriculation",
    "vehicle-vin": "numéro de châssis|carte grise|numéro de série du véhicule",
    "account-username":
      "carte de fidélité|numéro de carte de fidélité|carte de bibliothèque|carte de membre|identifiant|nom d utilisateur|utilisateur|pseudo|pseudonyme|surnom|numéro d adhérent|numéro client|numéro de client|nom de compte",
    password: "mot de passe|mot passe|motdepasse|mdp|code secret?",
    "one-time-code":
      "code de vérification?|code reçu|code sms|code de confirmation?|code à usage unique|code d authentification",
    "one-time-code/send": "envoyer le code|recevoir le code|recevoir un code|renvoyer*",
    "security-question": "question secrète|question de sécurité|réponse secrète",
    "recovery-secret": "phrase de récupération|clé privée|phrase secrète",
    "health-condition":
      "maladie*|antécédents|état de santé|pathologie*|groupe sanguin|fumeur|symptôme*|diagnostic|motif de consultation",
    "medical-record":
      "dossier médical|ordonnance|certificat médical|compte rendu médical|résultats d analyse*",
    "medication-allergy": "médicament*|traitement en cours",
    "reproductive-health":
      "grossesse|enceinte|dernières règles|date du terme|date d accouchement|date prévue d accouchement",
    "mental-health": "santé mentale|humeur|anxiété|psycholog*",
    "disability-status": "handicap*|rqth|invalidité",
    "health-insurance-number":
      "numéro de carte vitale|numéro de mutuelle|numéro adhérent mutuelle|carte vitale|mutuelle|assurance maladie|numéro d assuré|caisse d affiliation|caisse d assurance maladie|régime obligatoire|organisme d affiliation|cpam|numéro d adhérent|n° adhérent",
    "body-measurements":
      "votre poids|poids corporel|poids actuel|taille cm~|taille en cm|votre taille|imc|mensurations|poids~|taille~|tour de taille|pointure",
    "employer-occupation":
      "dénomination sociale|dénomination|société|entreprise|nom de l entreprise|nom de votre entreprise|nom de la société|nom de l organisme|nom de l employeur|raison sociale|organisme|métier|fonction|poste?|poste occupé|employeur|secteur d activité|situation professionnelle|établissement?|emploi|catégorie socio*|activité professionnelle",
    "education-history":
      "études|diplôme*|école|établissement scolaire|université|formation?|lycée|année d obtention",
    "student-number":
      "numéro ine|ine|identifiant national étudiant|numéro étudiant|numéro d étudiant",
    resume: "lettre de motivation",
    "bank-card-number":
      "numéro de carte|numéro de la carte|n de carte|carte bancaire|carte bleue|carte de crédit|cb?",
    "card-expiry": "date d expiration|date de validité|fin de validité|mm aa",
    "card-security-code":
      "cryptogramme*|code de sécurité?|derniers chiffres?|code de vérification de la carte",
    "payment-pin":
      "code secret de la carte|code pin de la carte|code confidentiel de la carte|code confidentiel|code pin",
    "bank-account-number":
      "compte bancaire|numéro de compte|rib|titulaire du compte|coordonnées bancaires",
    income: "revenu*|salaire*|prétentions salariales|rémunération|quotient familial|ressources",
    "assets-property":
      "patrimoine|propriétaire ou locataire|crédit immobilier|propriétaire?|épargne",
    "credit-record":
      "endettement|taux d endettement|historique de crédit|fichage*|crédits en cours|dettes|surendettement",
    "transaction-history":
      "numéro de commande|numéro de facture|numéro de réservation|relevé bancaire|référence de commande",
    preferences: "centre d intérêt|centres d intérêt|loisirs|comment nous avez vous connu*",
    "precise-location": "me localiser|ma position|géolocalis*",
    "travel-itinerary": "date de départ|date de retour|numéro de vol|ville de départ",
    "accommodation-record": "date d arrivée|nombre de nuits|hébergement",
    religion: "confession|convictions religieuses|culte|confession religieuse|croyance*",
    "political-opinion":
      "convictions politiques|engagement politique|parti politique|opinions politiques|intention de vote",
    "trade-union": "organisation syndicale|syndicaliste|syndicat|syndical*",
    "sexual-orientation": "vie sexuelle",
    "criminal-record":
      "extrait de casier*|antécédents judiciaires|casier judiciaire|condamnation*|infraction pénale",
    "child-personal-info":
      "nom de l enfant|prénom de l enfant|enfant|élève|naissance de l enfant|bébé|vos enfants",
    "guardian-info":
      "responsable|du responsable|téléphone du responsable|portable du responsable|responsable de l enfant|nom du responsable|père ou tuteur|mère ou tutrice|responsable légal|représentant légal|tuteur|parent 1|parent 2|nom du parent|responsables légaux|responsable legal|responsable?|telephone du responsable|telephone portable du responsable|representant legal|parent ou tuteur|tuteur legal|adresse du responsable|courriel du responsable",
    "generic-file-upload":
      "pièce jointe|joindre|fichier|justificatif?|pièces jointes|téléverser|parcourir",
    "face-biometric": "reconnaissance faciale",
    fingerprint: "empreinte*",
    voiceprint: "empreinte vocale|enregistrement vocal",
    "genetic-data": "test adn|génétique*|adn",
    "messaging-account": "réseaux sociaux",
    "contact-list": "inviter des amis|importer des contacts|carnet d adresses",
    not: "hauteur sous plafond|hauteur du plafond|plafond|année de création|chiffre d affaires annuel|code d erreur|adresse source|adresse de destination|adresse du serveur|adresse réseau|nom du garage|nom de l association|nom du club|centre de coûts|code analytique|garantie|nom du transporteur|code barres|race?|nom de l animal|numéro de compteur|compteur|index relevé|relevé|numéro de contrat|numéro de dossier|n° de dossier|numéro de police|numéro de sinistre|numéro de ticket|numéro de lot|numéro de suivi|numéro de colis|code ape|code naf|référence du produit|référence article|référence produit|effectif|chiffre d affaires|forme juridique|capital social|nombre de passagers|passagers|nombre de bagages|carte de réduction|surface*|kilométrage|cylindrée|année modèle|poids de la marchandise|poids total|largeur|longueur|hauteur|adresse mac|nom du serveur|nom de la base|base de données|nom d hôte|nom du réseau|masque de sous réseau|passerelle|numéro de port|clé api|date de livraison|date souhaitée|nom du fournisseur|nom de l appareil|numéro de marché|code article|code barre*|poids du colis|nombre de jours|nombre de*|nb de jours|nombre de places|mot clé|mots clés|code promo|code de réduction|bon de réduction|carte cadeau|code parrain*|quantité|recopi*|code de l image|anti robot|commentaire*|objet|sujet|titre~|demande?|votre demande|remarque*|prix|montant|site web|site internet|nom du fichier|nom du produit|adresse ip|adresse web|siret|siren|tva|trier|filtrer|langue|devise|catégorie|motif|avis|se souvenir|heure|numéro?|nombre de personnes|adultes|j accepte|chèque cadeau|bon d achat|code avantage|combien font|nom du site|nombre de jours*|nombre d enfants inscrits|nombre de repas|nombre d*|jours souhaites|niveau de garantie*|budget mensuel|nom du projet|nom de l événement|nom du groupe|nom de l équipe|nom du magasin|nom de la liste|nom du modèle|nom de la recette|nom du cours",
    "not/search": "rechercher|trouver|filtrer|recherche*|chercher",
    trap: "laissez vide|laisser vide|laissez ce champ*|laisser ce champ*|ne pas remplir|ne remplissez pas*",
  },
  purposes: {
    "sign-in": "se connecter|connexion|s identifier|identification|me connecter|connectez vous",
    "sign-up":
      "s inscrire|inscription|créer un compte|créer mon compte|inscrivez vous|nouveau client|je m inscris",
    recovery: "mot de passe oublié|réinitialiser*",
    verification: "vérifier|valider le code|confirmer le code|activer",
    checkout: "commander|valider la commande|livraison|passer la commande|passer commande",
    payment: "payer|paiement|règlement|faire un don",
    search: "rechercher|recherche|filtrer|trouver",
    newsletter: "newsletter*|s abonner|infolettre|abonnez vous|lettre d information",
    contact: "contact|contactez nous|envoyer le message|nous contacter|demande de devis",
    application:
      "postuler|candidature|déposer ma candidature|envoyer ma candidature|demande en ligne",
  },
  options: {
    gender:
      "homme|femme|masculin|féminin|mme|mlle|monsieur|madame|mademoiselle|autre|ne souhaite pas répondre|m|mr|mme m|m mme|un homme|une femme",
    "marital-status":
      "célibataire|marié*|divorcé*|veuf|veuve|pacsé*|concubinage|marié e|divorcé e|veuf ve",
    "education-history": "baccalauréat|bac 2|bac 3|bac 5|licence|doctorat",
    region: "belgique|suisse|allemagne|espagne|italie|algérie|maroc",
    "employer-occupation": "salarié|étudiant|retraité|sans emploi|cadre|indépendant",
    "security-question": "nom de jeune fille de votre mère|nom de votre premier*",
  },
});

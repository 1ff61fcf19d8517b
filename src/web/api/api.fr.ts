import type { ApiMessages } from "./api.en.js"

export const api: ApiMessages = {
  title: "Interface de programmation",
  lead: "Ce que montrent les pages, les programmes peuvent le lire aussi, selon les mêmes règles : qui voit quoi sur une page voit la même chose ici.",
  address: "Toutes les adresses ci-dessous commencent par celle-ci :",
  description: "La même description pour les programmes (OpenAPI 3.1)",
  tokenTitle: "Un jeton",
  token:
    "Ce que tout le monde peut lire ne demande pas de jeton. Votre propre profil en demande un : créez-le dans « Mon compte », puis envoyez-le avec chaque demande dans l’en-tête « Authorization », après le mot « Bearer ».",
  makeToken: "Créer un jeton d’accès",
  listsTitle: "Les listes",
  lists:
    "Une liste donne « items » et « next ». Pour lire la suite, envoyez la valeur de « next » sous le nom « cursor »; null veut dire que la fin est atteinte.",
  problemsTitle: "Les refus",
  problems:
    "Une demande refusée reçoit un document de problème (RFC 9457) : son champ « detail » dit quoi faire, dans la langue de l’en-tête « Accept-Language ». Son champ « type » ne change jamais.",
  tags: {
    me: "Vous",
    people: "Personnes",
    organisations: "Organismes",
    classification: "Professions, compétences et lieux",
    mentoring: "Mentorat",
  },
  open: "Ouvert à tout le monde",
  scope: {
    "profile-read": "Jeton qui lit votre profil",
    "profile-write": "Jeton qui modifie votre profil",
    "mentoring-read": "Jeton qui lit votre mentorat",
    "mentoring-coordination": "Jeton qui coordonne les programmes que vous dirigez",
    "mentoring-write": "Jeton qui modifie votre mentorat",
  },
  try: "Voir la réponse",
  sent: "Ce que vous envoyez",
  carried: "Ce que la demande transporte, en JSON",
  answered: "Ce que vous recevez",
  field: "Champ",
  kind: "Forme",
  meaning: "Sens",
  kinds: {
    string: "texte",
    integer: "nombre entier",
    number: "nombre",
    boolean: "vrai ou faux",
    array: "liste",
    object: "groupe de champs",
    null: "null",
  },
  oneOf: (v) => `une de ces valeurs : ${v.values.join(", ")}`,
  or: " ou ",
  required: "obligatoire",
  titles: {
    400: "La demande n’est pas correcte",
    401: "Il faut un jeton en vigueur",
    403: "Ceci ne vous est pas ouvert",
    404: "Introuvable",
    409: "Quelque chose a changé entre-temps",
    422: "La demande n’est pas correcte",
    429: "Trop de demandes",
    500: "Un problème de notre côté",
    503: "Pas encore prêt",
  },
  unexpected: (v) =>
    `Un problème est survenu de notre côté : rien n’a été enregistré. Réessayez dans quelques minutes. Si cela se reproduit, laissez-nous un message avec ce numéro : ${v.reference}.`,
  refusals: {
    "api-address-unknown": "Rien ne se trouve à cette adresse. Consultez la liste des opérations.",
    "api-nothing-to-see": "Il n’y a rien ici que vous puissiez voir. Vérifiez le nom ou le code.",
    "token-missing":
      "Envoyez un jeton d’accès dans l’en-tête « Authorization », après le mot « Bearer ». Créez-le dans « Mon compte ».",
    "token-unknown":
      "Ce jeton n’est pas en vigueur : il a pris fin ou a été mal saisi. Créez-en un autre dans « Mon compte ».",
    "token-scope-missing": "Ce jeton n’ouvre pas ceci. Créez-en un qui l’ouvre dans « Mon compte ».",
    "terms-due": "Les conditions d’utilisation ont changé. Connectez-vous au site pour les accepter, puis réessayez.",
    "parameter-unknown": "Cette opération n’a pas ce paramètre. Consultez la liste des opérations.",
    "limit-out-of-range": "« limit » est un nombre entier de 1 à 100.",
    "suggestions-out-of-range": "« limit » est un nombre entier de 1 à 20.",
    "cursor-unknown": "Ce curseur ne vient pas d’une de nos réponses. Recommencez sans curseur.",
  },
}

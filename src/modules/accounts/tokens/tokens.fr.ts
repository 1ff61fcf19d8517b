import { wording } from "../../../platform/wording.js"
import type { TokensMessages } from "./tokens.en.js"

const f = wording.fr

export const tokens: TokensMessages = {
  title: "Jetons d’accès",
  lead: "Un jeton permet à un de vos programmes d’agir à votre place par l’interface de programmation, et de faire seulement ce que vous cochez ici. Quiconque le détient peut en faire autant : gardez-le comme un mot de passe.",
  reference: "Voir ce qu’offre l’interface de programmation",
  overview: {
    none: "Aucun programme n’agit à votre place.",
    some: (v) =>
      f.plural(v.n, {
        one: `${f.number(v.n)} jeton est en vigueur.`,
        other: `${f.number(v.n)} jetons sont en vigueur.`,
      }),
    link: "Voir les jetons d’accès",
  },
  listTitle: "Jetons en vigueur",
  none: "Aucun jeton",
  noneText: "Il en faut un seulement pour utiliser l’interface de programmation.",
  name: "Nom",
  scopesHeading: "Ce qu’il ouvre",
  madeAt: "Création",
  endsAt: "Fin",
  lastUsedAt: "Dernière utilisation",
  neverUsed: "jamais",
  acts: "Actions",
  see: "Mettre fin",
  makeTitle: "Créer un jeton",
  nameHint: "Le programme qui s’en servira, par exemple « tableur de l’équipe ».",
  scopes: "Ce que le programme peut faire",
  scope: {
    "profile-read": "Lire mon profil, et trouver des membres comme moi",
    "profile-write": "Modifier mon profil",
    "mentoring-read": "Lire mes inscriptions au mentorat, et les chiffres des programmes que je dirige",
    "mentoring-write": "Modifier mes inscriptions au mentorat",
    "opportunities-read": "Lire les possibilités comme moi, avec mes brouillons et mes candidatures",
    "opportunities-write": "Publier des possibilités, postuler et répondre au Carrefour de carrière",
    "mentoring-coordination":
      "Coordonner les programmes de mentorat que je dirige : inscriptions, calculs et propositions",
  },
  coordinationHint: (v) =>
    `Seulement après la seconde étape de votre connexion, et pour ${f.number(v.n)} jours au plus.`,
  days: "Durée",
  lasts: (v) => f.plural(v.n, { one: `${f.number(v.n)} jour`, other: `${f.number(v.n)} jours` }),
  make: "Créer le jeton",
  shownTitle: "Votre nouveau jeton",
  shown: "Il s’affiche cette seule fois. Copiez-le dans le programme qui en a besoin.",
  header: "Le programme l’envoie avec chaque demande, dans cet en-tête :",
  goOn: "Je l’ai copié : continuer",
  endTitle: (v) => `Mettre fin au jeton « ${v.name} »`,
  endLead:
    "Le programme qui le détient ne pourra plus rien faire à votre place. C’est définitif; vous pourrez créer un autre jeton.",
  end: "Mettre fin à ce jeton",
  keep: "Le garder",
  mail: {
    title: "Un jeton d’accès a été créé pour votre compte",
    text: (v) =>
      `Le jeton « ${v.name} » permet à un programme d’agir à votre place jusqu’au ${f.dateTime(v.endsAt, v.timeZone)}. Si ce n’était pas vous, mettez-y fin sans attendre et changez votre mot de passe.`,
    link: "Voir vos jetons d’accès",
  },
  refusals: {
    "access-token-name-missing": "Donnez un nom au jeton : le programme qui s’en servira.",
    "access-token-name-long": "Raccourcissez le nom à 80 caractères.",
    "access-token-scopes-missing": "Cochez ce que le programme peut faire.",
    "access-token-factor-first":
      "Un programme coordonne à votre place seulement après la seconde étape de votre connexion. Si vous n’en avez pas, ajoutez une application d’authentification ou une clé d’accès; puis ouvrez une session avec elle.",
    "access-token-coordination-long": (v) =>
      `Un jeton qui coordonne à votre place dure ${f.number(v.n)} jours au plus. Choisissez une durée plus courte.`,
    "access-token-days-missing": "Choisissez la durée du jeton.",
    "access-tokens-too-many": (v) =>
      `Vous avez ${f.number(v.n)} jetons en vigueur, le nombre maximal. Mettez fin à un jeton dont aucun programme ne se sert plus.`,
  },
  confirmations: {
    "access-token-ended": "Le jeton a pris fin : il n’ouvre plus rien.",
  },
}

import { wording } from "../platform/wording.js"
import type { WebMessages } from "./web.en.js"

const f = wording.fr

export const web: WebMessages = {
  home: "Accueil",
  account: "Mon compte",
  staff: "Espace du personnel",
  waiting: (v) =>
    v.n === 0
      ? "Rien à faire pour le moment"
      : f.plural(v.n, { one: "1 chose à faire", other: `${f.number(v.n)} choses à faire` }),
  dashboard: "Tableau de bord",
  homeTitle: "Trouver la bonne personne.",
  homeSecondTitle: "Trouver le bon travail.",
  homeLead:
    "Jumelage rapproche les gens, les programmes de mentorat et le travail dans le secteur public, en français et en anglais.",
  createAccount: "Créer un compte",
  signIn: "Se connecter",
  welcome: (v) => `Bonjour, ${v.displayName}`,
  doors: "Par où commencer",
  promises: "Ce sur quoi vous pouvez compter",
  promiseList: [
    "Deux langues égales : chaque page, chaque message et chaque réponse existent en français et en anglais.",
    "Votre choix : vous décidez des courriels que vous recevez et de leur rythme.",
    "Vos données : vous voyez ce qui est conservé et pourquoi, vous en prenez une copie, vous les faites effacer.",
    "Des personnes : l’équipe répond à chaque message laissé dans le centre d’aide.",
  ],
  refusals: {
    "fields-to-correct": (v) =>
      f.plural(v.n, {
        one: "1 réponse est à corriger. Ce que vous avez entré est conservé.",
        other: `${f.number(v.n)} réponses sont à corriger. Ce que vous avez entré est conservé.`,
      }),
    "page-not-found": "Cette page n’existe pas ou n’est plus publiée. Vérifiez l’adresse, ou cherchez dans l’aide.",
    "role-missing":
      "Cette page est réservée au personnel qui en a la charge. Si vous en avez besoin dans votre travail, demandez-la à l’administration.",
    "foreign-form":
      "Ce formulaire ne vient pas de ce site : rien n’a été enregistré. Ouvrez la page à partir d’ici et recommencez.",
    "form-too-large": "L’envoi est trop volumineux. Retirez un fichier ou choisissez-en un plus petit, puis réessayez.",
    "image-unreadable": "Ce fichier n’est pas une image que nous pouvons lire. Choisissez une image JPEG, PNG ou WebP.",
    "image-too-large": "Cette image est trop grande. Choisissez-en une d’au plus 8 Mo et 24 millions de pixels.",
    "answer-unknown": "Cette réponse n’est pas une de celles qui sont proposées. Choisissez de nouveau.",
    "date-incomplete": "Vérifiez la date : il y faut un jour, un mois et une année en quatre chiffres.",
    "date-unknown": "Vérifiez la date : ce mois n’a pas ce jour.",
    "choice-unclear":
      "Cette réponse peut avoir plusieurs sens ou ne figure pas dans notre liste. Choisissez parmi les réponses ci-dessous ou essayez un autre mot.",
    "choice-unknown": "Nous n’avons rien trouvé sous ces mots. Vérifiez l’orthographe ou essayez un autre mot.",
    "answer-with-hidden-signs": "Cette réponse contient des signes qui ne se voient pas. Tapez-la de nouveau.",
    "password-again": "Entrez de nouveau votre mot de passe.",
    "form-unreadable": "L’envoi n’a pas pu être lu. Ouvrez de nouveau la page et remplissez le formulaire.",
    "too-many-requests":
      "Beaucoup de demandes sont venues de votre réseau en peu de temps. Attendez une minute, puis réessayez.",
    "index-warming": (v) =>
      `Le site vient de redémarrer et prépare la recherche, à ${f.percent(v.share)}. Réessayez dans quelques secondes.`,
  },
  confirmations: {
    "session-ended": "Votre session a pris fin. Connectez-vous pour continuer.",
    "session-ended-text-kept": "Votre session a pris fin. Connectez-vous : votre texte est conservé.",
  },
  errorTitles: {
    403: "Vous n’avez pas accès à cette page",
    404: "Page introuvable",
    409: "Quelque chose a changé entre-temps",
    410: "Ceci ne peut plus être ouvert",
    422: "Cette demande ne peut pas être traitée",
    429: "Trop de demandes",
    500: "Un problème de notre côté",
    503: "Encore un instant",
  },
  unexpected: (v) =>
    `Un problème est survenu de notre côté : rien n’a été enregistré. Réessayez dans quelques minutes. S’il se répète, laissez-nous un message avec ce numéro : ${v.reference}.`,
  searchHelp: "Chercher dans l’aide",
  leaveMessage: "Laisser un message",
  backHome: "Aller à la page d’accueil",
  pageHelp: "Questions sur cette page",
  doorTitle: "Choisissez votre langue",
  doorButton: "Continuer en français",
}

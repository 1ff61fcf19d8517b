import { wording } from "../../../platform/wording.js"
import type { RegistrationMessages } from "./registration.en.js"

const f = wording.fr

export const registration: RegistrationMessages = {
  createAccount: {
    title: "Créer un compte",
    lead: "Un seul compte pour toute la plateforme, quel que soit votre rôle.",
    have: "Vous avez déjà un compte?",
    signIn: "Se connecter",
    firstName: "Prénom",
    lastName: "Nom de famille",
    nameHint: "Tel qu’on vous connaît au travail. Les pseudonymes ne sont pas permis.",
    displayName: "Nom à afficher",
    displayNameHint: "Votre vrai nom, tel que les autres membres le verront.",
    emailAddress: "Adresse courriel",
    emailAddressHint: "Nous y envoyons un code pour confirmer qu’elle est bien à vous.",
    emailAddressAgain: "Adresse courriel, une seconde fois",
    organisation: "Ministère ou organisme",
    organisationHint: "Là où vous travaillez ou étudiez. Cette réponse n’ouvre rien avant d’être vérifiée.",
    password: "Mot de passe",
    passwordHint: "12 caractères ou plus. Une phrase convient bien.",
    language: "Langue de correspondance",
    languageHint: "Pour les messages que nous vous envoyons.",
    languages: { en: "Anglais", fr: "Français" },
    terms: "J’ai lu et j’accepte les conditions d’utilisation et l’énoncé de confidentialité",
    readTerms: "Lire les conditions d’utilisation",
    readPrivacy: "Lire l’énoncé de confidentialité",
    submit: "Créer mon compte",
  },
  confirmation: {
    title: "Confirmer votre adresse courriel",
    lead: "Nous vous avons envoyé un message qui contient un code de six chiffres. Entrez-le ici, dans le navigateur où vous l’avez demandé.",
    leadTo: (v) =>
      `Nous avons envoyé à ${v.emailAddress} un message qui contient un code de six chiffres. Entrez-le ici, dans le navigateur où vous l’avez demandé.`,
    wrongAddress: "Ce n’est pas la bonne adresse?",
    startAgain: "Recommencez",
    code: "Code de confirmation",
    codeHint: "Six chiffres, valables 15 minutes après l’envoi du message.",
    submit: "Confirmer mon adresse",
    nothing:
      "Aucun message après quelques minutes? Regardez dans le dossier de courrier indésirable, puis demandez un nouveau code.",
    newCode: "Envoyer un nouveau code",
    linkTitle: "Confirmer votre compte",
    linkLead: "Appuyez sur le bouton pour confirmer votre adresse courriel et ouvrir votre compte.",
    linkOtherBrowser:
      "Ce navigateur n’est pas celui où vous avez créé votre compte. Entrez le mot de passe que vous avez choisi : personne ne pourra confirmer à votre place.",
    password: "Mot de passe",
    linkSubmit: "Confirmer mon compte",
  },
  refusals: {
    "first-name-missing": "Entrez votre prénom.",
    "last-name-missing": "Entrez votre nom de famille.",
    "display-name-missing": "Entrez le nom que les autres membres verront.",
    "language-missing": "Choisissez la langue de vos messages.",
    "terms-not-accepted":
      "Lisez et acceptez les conditions d’utilisation et l’énoncé de confidentialité pour créer un compte.",
    "confirmation-link-over": "Ce lien a déjà servi ou n’est plus valable. Connectez-vous ou demandez un nouveau code.",
    "confirmation-link-other-browser":
      "Ce lien a été essayé trop souvent dans un autre navigateur. Ouvrez-le dans le navigateur où vous avez créé votre compte.",
    "too-many-registrations":
      "Beaucoup de comptes ont été demandés en peu de temps. Attendez une heure, puis réessayez.",
  },
  confirmations: {
    "new-code-sent":
      "Si une création de compte est en cours dans ce navigateur, un nouveau code est en route. Le précédent ne compte plus.",
    "account-confirmed": "Votre compte est ouvert. Bienvenue.",
    "confirm-first": "Votre adresse reste à confirmer : nous venons de vous envoyer un nouveau code.",
  },
  notices: {
    accountCreated: {
      label: "Création de mon compte",
      title: "Votre compte est créé",
      text: "Votre adresse courriel est confirmée et votre compte est ouvert.",
      link: "Voir mon compte",
    },
  },
  mail: {
    whyRegistration:
      "Vous recevez ce message parce que quelqu’un a demandé la création d’un compte avec cette adresse.",
    registrationCode: {
      subject: (v) => `Votre code de confirmation : ${v.code}`,
      heading: "Votre code de confirmation",
      text: (v) =>
        `Entrez ce code pour créer votre compte. Il est valable jusqu’à ${f.timeIn(v.validUntil, v.timeZone)}. Si vous n’avez rien demandé, ne faites rien : aucun compte ne sera créé.`,
      link: "Confirmer mon compte",
      linkText: "Vous pouvez aussi suivre ce lien. Il ouvre une page où se trouve un bouton.",
    },
    accountExists: {
      subject: "Vous avez déjà un compte",
      heading: "Vous avez déjà un compte",
      text: "Quelqu’un, peut-être vous, a demandé la création d’un compte avec cette adresse. Vous en avez déjà un : connectez-vous. Si ce n’était pas vous, ne faites rien : rien n’a changé.",
      link: "Se connecter",
    },
    accountCreated: {
      subject: "Votre compte est créé",
      heading: "Votre compte est créé",
      text: "Votre adresse courriel est confirmée et votre compte est ouvert.",
      username: "Nom d’utilisateur",
      emailAddress: "Adresse courriel",
      link: "Se connecter",
    },
  },
}

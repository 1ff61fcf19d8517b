import { wording } from "../../../platform/wording.js"
import type { DirectoriesMessages } from "./directories.en.js"

const f = wording.fr

export const directories: DirectoriesMessages = {
  signIn: {
    title: "Avec l’annuaire de votre organisme",
    button: (v) => `Se connecter avec : ${v.name}`,
  },
  firstEntry: {
    title: "Votre première visite",
    lead: "L’annuaire de votre organisme confirme votre identité. Vérifiez ce qu’il dit, acceptez les conditions d’utilisation, et votre compte est ouvert.",
    emailAddress: "Adresse courriel confirmée par l’annuaire",
    submit: "Ouvrir mon compte",
  },
  desk: {
    title: "Annuaires",
    lead: "Organismes dont les membres se connectent avec leur propre annuaire, selon OpenID Connect.",
    listTitle: "Annuaires réglés",
    none: "Aucun annuaire",
    noneText: "Les annuaires que vous ajoutez s’affichent ici.",
    add: "Ajouter un annuaire",
    name: "Nom",
    issuer: "Émetteur",
    domains: "Domaines",
    state: "État",
    enabled: "en service",
    disabled: "hors service",
    acts: "Actions",
    change: "Modifier",
    changeOf: (v) => `Modifier l’annuaire ${f.quote(v.name)}`,
    changeTitle: (v) => `Annuaire : ${v.name}`,
  },
  form: {
    nameEn: "Nom en anglais",
    nameFr: "Nom en français",
    nameHint: "Tel que la page de connexion l’affiche, par exemple le nom de l’organisme.",
    issuer: "Émetteur",
    issuerHint: "Adresse de l’annuaire, telle qu’il la publie lui-même. Elle commence par https.",
    clientId: "Identifiant de client",
    clientIdHint: "Le nom sous lequel l’annuaire connaît cette plateforme.",
    organisation: "Organisme",
    organisationHint:
      "Quiconque se connecte par l’annuaire en est membre, et l’appartenance est vérifiée. Sans organisme, personne ne l’est.",
    secret: "Secret de client",
    secretHint:
      "Il est scellé et ne s’affiche plus jamais. Sans réponse, il reste tel quel; un annuaire qui n’en demande pas n’en a pas besoin.",
    addressDomains: "Domaines de ses adresses courriel",
    addressDomainsHint:
      "Un par ligne, par exemple exemple.ca. L’annuaire répond seulement des adresses de ces domaines; un sous-domaine est un autre domaine.",
    factorValues: "Valeurs qui signalent un second facteur",
    factorValuesHint:
      "Valeurs de « amr » ou de « acr » que l’annuaire donne quand il a demandé un second facteur, séparées par des espaces, par exemple « mfa ». La seconde étape n’est alors pas demandée de nouveau ici. Sans réponse, le personnel la fait toujours ici.",
    isEnabled: "Proposer cet annuaire sur la page de connexion",
    save: "Enregistrer l’annuaire",
    returnTitle: "Adresses à donner à l’annuaire",
    returnText: "L’annuaire renvoie les gens à l’une de ces adresses : il doit connaître les deux.",
  },
  refusals: {
    "directory-name-missing": "Entrez le nom, dans les deux langues.",
    "directory-issuer-malformed":
      "Vérifiez l’émetteur : c’est une adresse qui commence par https, sans point d’interrogation ni croisillon.",
    "directory-client-missing": "Entrez l’identifiant de client que l’annuaire a donné.",
    "directory-domains-missing": "Entrez au moins un domaine.",
    "directory-domain-malformed": "Vérifiez les domaines : un par ligne, par exemple exemple.ca.",
    "directory-values-malformed": "Vérifiez ces valeurs : des mots séparés par des espaces, 20 au plus.",
    "directory-known": "Ce client de cet émetteur est déjà réglé.",
    "directory-unreachable": (v) =>
      `Cet annuaire ne répond pas en ce moment : ${v.name}. Réessayez dans quelques minutes, ou connectez-vous autrement.`,
    "directory-refused": (v) =>
      `Cet annuaire n’a pas confirmé votre connexion : ${v.name}. Réessayez; si cela se répète, laissez-nous un message.`,
    "directory-disabled": "Cette façon de se connecter n’est plus proposée. Connectez-vous autrement.",
    "directory-sign-in-over":
      "Cette connexion a pris fin : elle a commencé il y a longtemps, dans un autre navigateur, ou elle a déjà servi. Recommencez.",
    "directory-address-unverified":
      "Votre annuaire n’a pas vérifié votre adresse courriel : elle n’ouvre pas de compte. Créez un compte avec un mot de passe, ou écrivez aux responsables de l’annuaire.",
    "directory-address-outside":
      "Votre adresse courriel n’est pas de celles dont cet annuaire répond. Créez un compte avec un mot de passe, ou écrivez aux responsables de l’annuaire.",
    "directory-account-differs":
      "Une autre personne de cet annuaire utilise déjà le compte qui porte cette adresse. Laissez-nous un message.",
    "directory-account-not-in-use": "Ce compte n’est pas en service. Laissez-nous un message pour le rouvrir.",
  },
  confirmations: {
    "directory-saved": "L’annuaire est enregistré.",
  },
  mail: {
    linked: {
      subject: "L’annuaire de votre organisme ouvre votre compte",
      text: (v) =>
        `Quelqu’un s’est connecté à votre compte avec cet annuaire : ${v.name}. L’annuaire a confirmé l’adresse même de votre compte. Si ce n’était pas vous, changez votre mot de passe sans attendre et laissez-nous un message.`,
      link: "Voir ma connexion et ma sécurité",
    },
  },
}

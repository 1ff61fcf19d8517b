import type { CredentialsMessages } from "./credentials.en.js"

const of = (month: string) => (/^[aeiou]/.test(month) ? `d’${month}` : `de ${month}`)

export const credentials: CredentialsMessages = {
  title: "Titres de compétences",
  lead: "Permis, certificats, licences et titres professionnels. Leur numéro n’est jamais demandé.",
  add: "Ajouter un titre de compétence",
  change: "Modifier un titre de compétence",
  credential: "Titre de compétence",
  credentialHint: "Tapez quelques lettres, puis choisissez. Par exemple : secourisme.",
  issuer: "Délivré par",
  issuerHint: "L’ordre, l’organisme ou l’école qui vous l’a donné.",
  obtained: "Mois d’obtention",
  expires: "Mois d’expiration",
  expiresHint: "Laissez vide s’il n’expire pas. Il vaut jusqu’à la fin de ce mois.",
  obtainedIn: (v) => `obtenu en ${v.month}`,
  goodUntil: (v) => `valide jusqu’à la fin ${of(v.month)}`,
  expiredIn: (v) => `expiré depuis la fin ${of(v.month)}`,
  gaps: {
    "credentials-missing": {
      add: "Ajouter vos permis et certificats",
      why: "certains travaux sont réservés aux personnes qui en ont un",
    },
    "credentials-expired": {
      add: "Renouveler ou retirer le titre de compétence qui a expiré",
      why: "les autres voient qu’il ne vaut plus",
    },
  },
  refusals: {
    "credential-missing": "Choisissez un titre de compétence dans la liste.",
    "credential-expires-before-obtained": "Il expire avant le mois où vous l’avez obtenu. Corrigez l’un des deux.",
  },
}

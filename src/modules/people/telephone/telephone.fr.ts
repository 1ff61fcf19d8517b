import type { TelephoneMessages } from "./telephone.en.js"

export const telephone: TelephoneMessages = {
  title: "Téléphone",
  lead: "Un numéro où vous joindre. Un profil est complet sans lui.",
  number: "Numéro de téléphone",
  numberHint: "Par exemple 819-555-0142. Hors du Canada et des États-Unis, commencez par + et l’indicatif du pays.",
  extension: "Numéro de poste",
  withExtension: (v) => `${v.number}, poste ${v.extension}`,
  gaps: {},
  refusals: {
    "telephone-missing": "Entrez votre numéro de téléphone.",
    "telephone-malformed":
      "Vérifiez le numéro de téléphone : il doit avoir dix chiffres, ou commencer par + et l’indicatif d’un pays.",
    "telephone-extension-malformed": "Vérifiez le numéro de poste : il n’a que des chiffres, huit au plus.",
  },
}

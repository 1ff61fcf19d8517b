import type { SupervisorMessages } from "./supervisor.en.js"

export const supervisor: SupervisorMessages = {
  title: "Gestionnaire",
  lead: "Nous ne vous proposons jamais en mentorat une personne de votre ligne hiérarchique. Cette réponse ne sert qu’à cela.",
  promise:
    "Personne d’autre ne la voit : ni votre gestionnaire, ni les autres membres, ni le personnel. Elle est conservée sous scellé.",
  declared: "Adresse courriel de travail ou nom de votre gestionnaire",
  declaredHint: "L’adresse est plus sûre que le nom. Laissez vide pour retirer votre réponse.",
  submit: "Enregistrer",
  rowText: "N’est jamais montré à personne. Sert seulement à éviter un jumelage avec cette personne.",
  none: "Aucune réponse.",
  edit: "Modifier",
  refusals: {
    "supervisor-address-malformed": "Vérifiez l’adresse courriel : elle doit ressembler à nom@exemple.ca.",
  },
  confirmations: {
    "supervisor-saved": "Votre réponse est enregistrée.",
  },
}

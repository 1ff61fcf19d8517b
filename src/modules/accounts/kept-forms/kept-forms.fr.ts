import type { KeptFormsMessages } from "./kept-forms.en.js"

export const keptForms: KeptFormsMessages = {
  title: "Votre texte est conservé",
  lead: "Votre session est de nouveau ouverte. Continuez pour envoyer le formulaire que vous aviez rempli. Les fichiers et les mots de passe sont à donner de nouveau.",
  submit: "Continuer",
  refusals: {
    "kept-form-gone":
      "Ce texte n’est plus conservé : il l’était pendant une heure, dans le navigateur où il a été écrit et pour la personne qui l’a écrit.",
  },
}

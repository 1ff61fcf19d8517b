import { wording } from "../../../../platform/wording.js"
import type { ImportMessages } from "./import.en.js"

const f = wording.fr

/** Ce qui se lit d’une liste apportée par la coordination. */
export const importing: ImportMessages = {
  title: "Importer des inscriptions",
  lead: "D’une feuille de calcul, CSV ou Excel : une personne par ligne, une liste pour le mentorat et une pour les personnes mentorées. La liste est d’abord vérifiée : rien n’est écrit et personne n’est avisé avant votre confirmation.",
  columns:
    "Une colonne contient l’adresse courriel. Les autres sont reconnues à leur nom, en français ou en anglais : nom, objectifs, expertise, champs d’intérêt, parcours, langues, mode de rencontre, disponibilités, rythme, lieu de travail, unité, capacité, niveau d’encadrement. Les compétences du référentiel le sont aussi, par leur nom.",
  side: "La liste contient",
  sides: { mentor: "Des mentores et mentors", mentee: "Des personnes mentorées" },
  stream: "Volet",
  language: "Langue des invitations",
  languageHint: "Pour les personnes qui n’ont pas encore de compte; les membres reçoivent leur avis dans leur langue.",
  languages: { en: "Anglais", fr: "Français" },
  file: "Fichier",
  fileHint: "CSV ou XLSX, 5 000 personnes et 5 Mo au plus.",
  check: "Vérifier la liste",
  run: "Importation d’inscriptions au mentorat",
  problemsTitle: "La liste ne peut pas être importée",
  problemsText: "Rien n’a été écrit. Corrigez ces lignes, puis vérifiez la liste de nouveau.",
  checked: {
    title: "La liste est prête",
    people: (v) =>
      f.plural(v.n, {
        one: `${f.number(v.n)} personne dans la liste`,
        other: `${f.number(v.n)} personnes dans la liste`,
      }),
    what: "Les membres reçoivent un avis, les autres une invitation par courriel. Chaque personne relit ce que vous avez préparé, le corrige et l’envoie : d’ici là, elle ne participe à rien. Une inscription déjà faite de ce côté reste telle quelle.",
    used: "Colonnes utilisées",
    unused: "Colonnes laissées de côté",
    leftOut: "Valeurs laissées de côté parce qu’elles ne sont pas connues",
    confirm: "Importer et inviter",
    again: "Vérifier une autre liste",
  },
  inCell: (v) => `Ligne ${v.row}, colonne ${f.quote(v.column)} : ${v.problem}`,
  inRow: (v) => `Ligne ${v.row} : ${v.problem}`,
  problems: {
    "column-missing": "Aucune colonne ne contient d’adresse courriel. Nommez l’une d’elles « Courriel ».",
    "column-twice": (v) => `Cette colonne dit la même chose que la colonne ${f.quote(v.text)}. Gardez l’une des deux.`,
    "address-missing": "L’adresse courriel manque.",
    "address-not-understood": (v) => `${f.quote(v.text)} n’est pas une adresse courriel.`,
    "address-repeated": (v) => `La même adresse se trouve à la ligne ${v.otherRow}. Gardez l’une des deux lignes.`,
    "capacity-not-understood": (v) => `${f.quote(v.text)} n’est pas un nombre de personnes mentorées de 1 à 20.`,
    "value-not-understood": (v) => `${f.quote(v.text)} n’est pas une valeur connue.`,
  },
  more: (v) => f.plural(v.n, { one: `et ${f.number(v.n)} autre`, other: `et ${f.number(v.n)} autres` }),
  last: {
    completed: (v) =>
      f.plural(v.n, {
        one: `La dernière importation est terminée : ${f.number(v.n)} personne.`,
        other: `La dernière importation est terminée : ${f.number(v.n)} personnes.`,
      }),
    failed:
      "La dernière importation s’est arrêtée avant la fin. Vérifiez la liste de nouveau : ce qui est déjà importé reste tel quel.",
  },
  mail: {
    subject: (v) => `Invitation au mentorat : ${v.programme}`,
    text: {
      mentor: (v) =>
        `L’équipe du programme « ${v.programme} » vous invite à devenir mentore ou mentor et a préparé une inscription pour vous.`,
      mentee: (v) =>
        `L’équipe du programme « ${v.programme} » vous invite à participer à titre de personne mentorée et a préparé une inscription pour vous.`,
    },
    next: "Ouvrez l’invitation, créez votre compte avec cette adresse, puis relisez, corrigez et envoyez votre inscription. Si vous ne faites rien, rien ne se passe, et votre adresse est effacée après 90 jours.",
    link: "Ouvrir l’invitation",
    reason: (v) =>
      `Vous recevez ce message parce que votre adresse figure dans une liste d’invitations. Équipe : ${v.contact}`,
  },
  notice: {
    label: "Inscriptions préparées pour moi",
    title: "Une inscription au mentorat est prête pour vous",
    text: (v) =>
      `L’équipe du programme « ${v.programme} » l’a préparée. Relisez-la, corrigez-la, puis envoyez-la; d’ici là, vous ne participez à rien.`,
    link: "Relire mon inscription",
  },
  invitation: {
    title: (v) => `Invitation : ${v.programme}`,
    text: {
      mentor:
        "On vous invite à devenir mentore ou mentor. Une inscription est préparée : vous la relisez, la corrigez et l’envoyez, ou la laissez.",
      mentee:
        "On vous invite à participer à titre de personne mentorée. Une inscription est préparée : vous la relisez, la corrigez et l’envoyez, ou la laissez.",
    },
    programme: "À propos du programme",
    take: "Reprendre mon inscription",
    createAccount: "Créer mon compte",
    signIn: "Se connecter",
    signInText: "Créez votre compte ou connectez-vous; ouvrez ensuite de nouveau le lien de l’invitation.",
  },
  refusals: {
    "import-refused": "La liste ne peut pas être importée : corrigez ce qui est nommé plus bas.",
    "import-file-missing": "Choisissez un fichier.",
    "import-side-missing": "Indiquez si la liste contient des mentores et mentors ou des personnes mentorées.",
    "import-gone": "Cette liste n’est plus ici. Vérifiez-la de nouveau.",
    "invitation-gone":
      "Cette invitation a déjà servi ou n’est plus valable. Demandez-en une autre à l’équipe du programme.",
  },
  confirmations: {
    "registrations-imported": "L’importation est commencée. Cette page indique où elle en est.",
    "invitation-taken-up": "L’inscription est à vous. Relisez-la, corrigez-la, puis envoyez-la.",
  },
}

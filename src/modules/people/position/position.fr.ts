import { wording } from "../../../platform/wording.js"
import type { PositionMessages } from "./position.en.js"

const f = wording.fr

export const position: PositionMessages = {
  title: "Poste actuel",
  lead: "Où vous travaillez maintenant, pour les personnes qui veulent savoir avec qui elles parlent.",
  titles: { en: "Titre du poste en anglais", fr: "Titre du poste en français" },
  titleHint: "Comme votre employeur l’écrit.",
  organisation: "Organisme",
  organisationHint: "Un de ceux auxquels vous appartenez. Un poste ne prouve aucune appartenance.",
  belongNowhere: "Pour nommer votre organisme, déclarez d’abord que vous y appartenez.",
  memberships: "Ouvrir mes appartenances",
  noOrganisation: "Aucun de ceux-là",
  units: { en: "Direction, division ou équipe en anglais", fr: "Direction, division ou équipe en français" },
  unit: "Direction, division ou équipe",
  group: "Groupe professionnel",
  groupHint: "Celui de votre poste, si votre employeur a des groupes.",
  noGroup: "Aucun",
  groupNamed: (v) => `${v.code} : ${v.title}`,
  level: "Niveau",
  noLevel: "Non précisé",
  groupLevel: "Groupe et niveau",
  managementLevel: "Niveau d’encadrement",
  noManagementLevel: "Non précisé",
  standings: { declared: "appartenance déclarée, non vérifiée", verified: "appartenance vérifiée" },
  gaps: {
    "position-missing": {
      add: "Ajouter votre poste actuel",
      why: "il dit d’emblée de quoi vous pouvez parler",
    },
    "position-organisation-missing": {
      add: "Dire dans quel organisme vous travaillez",
      why: "vos collègues vous y reconnaissent",
    },
    "position-title-in-one-language": {
      add: "Écrire le titre de votre poste dans les deux langues",
      why: "chaque personne le lit dans sa langue",
    },
  },
  refusals: {
    "position-title-missing": "Entrez le titre de votre poste, dans une langue au moins.",
    "occupational-group-unknown": "Choisissez un groupe de la liste.",
    "occupational-group-missing": "Choisissez le groupe auquel ce niveau appartient.",
    "occupational-level-unknown": (v) => `Choisissez un niveau de ce groupe : ${f.either(v.levels)}.`,
    "management-level-unknown": "Choisissez un niveau d’encadrement de la liste.",
    "position-organisation-unknown": "Choisissez un des organismes auxquels vous appartenez.",
  },
}

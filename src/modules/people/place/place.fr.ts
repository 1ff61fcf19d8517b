import type { PlaceMessages } from "./place.en.js"

export const place: PlaceMessages = {
  title: "Lieu",
  lead: "Votre municipalité, et rien de plus précis : aucune adresse n’est demandée.",
  field: "Municipalité",
  fieldHint: "Tapez son nom, ou les trois premiers caractères de son code postal.",
  placeIn: (v) => `${v.municipality} (${v.province})`,
  gaps: {
    "place-missing": {
      add: "Dire où vous êtes",
      why: "ce qui demande une rencontre en personne est proposé près de vous",
    },
  },
  refusals: {
    "place-missing": "Choisissez votre municipalité.",
  },
}

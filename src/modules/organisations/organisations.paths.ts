import { path } from "../../web/paths.js"

export const organisationsPaths = {
  list: path({ en: "/organizations", fr: "/organismes" }),
  suggestions: path({ en: "/organizations/suggestions", fr: "/organismes/suggestions" }),
  schoolSuggestions: path({ en: "/organizations/schools/suggestions", fr: "/organismes/etablissements/suggestions" }),
  one: path({ en: "/organizations/:id", fr: "/organismes/:id" }),
  people: path({ en: "/organizations/:id/people", fr: "/organismes/:id/personnes" }),
  editing: path({ en: "/organizations/:id/edit", fr: "/organismes/:id/modification" }),
  ending: path({ en: "/organizations/:id/end", fr: "/organismes/:id/fin" }),
  mine: path({ en: "/account/memberships", fr: "/compte/appartenances" }),
  membershipEnding: path({ en: "/account/memberships/:id/end", fr: "/compte/appartenances/:id/fin" }),
  asking: path({ en: "/account/memberships/:id/verification", fr: "/compte/appartenances/:id/verification" }),
  /** Of somebody else, for those who are in charge of her organisation. */
  membership: path({ en: "/organizations/people/:id", fr: "/organismes/personnes/:id" }),
  decision: path({ en: "/organizations/people/:id/decision", fr: "/organismes/personnes/:id/decision" }),
  deskMemberships: path({ en: "/staff/memberships", fr: "/personnel/appartenances" }),
  desk: path({ en: "/staff/organizations", fr: "/personnel/organismes" }),
  addition: path({ en: "/staff/organizations/new", fr: "/personnel/organismes/nouveau" }),
  proposal: path({ en: "/staff/organizations/:id", fr: "/personnel/organismes/:id" }),
  confirmation: path({ en: "/staff/organizations/:id/confirmation", fr: "/personnel/organismes/:id/confirmation" }),
  merge: path({ en: "/staff/organizations/:id/merge", fr: "/personnel/organismes/:id/fusion" }),
}

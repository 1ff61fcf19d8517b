import { path } from "../../../web/paths.js"

export const registrationsPaths = {
  mine: path({ en: "/mentoring/registration/:programme", fr: "/mentorat/inscription/:programme" }),
  section: path({
    en: "/mentoring/registration/:programme/answers/:section",
    fr: "/mentorat/inscription/:programme/reponses/:section",
  }),
  submission: path({
    en: "/mentoring/registration/:programme/submission",
    fr: "/mentorat/inscription/:programme/envoi",
  }),
  profileCopy: path({
    en: "/mentoring/registration/:programme/profile-copy",
    fr: "/mentorat/inscription/:programme/copie-du-profil",
  }),
  /** Pause, absence, return and withdrawal. */
  changes: path({ en: "/mentoring/registrations/:id/changes", fr: "/mentorat/inscriptions/:id/changements" }),
  /** Those of a programme, for those who lead it. */
  list: path({ en: "/programs/:id/registrations", fr: "/programmes/:id/inscriptions" }),
  import: path({ en: "/programs/:id/registrations/import", fr: "/programmes/:id/inscriptions/importation" }),
  importConfirmation: path({
    en: "/programs/:id/registrations/import/:file",
    fr: "/programmes/:id/inscriptions/importation/:file",
  }),
  invitation: path({ en: "/mentoring/invitations/:token", fr: "/mentorat/invitations/:token" }),
  one: path({ en: "/programs/:id/registrations/:registration", fr: "/programmes/:id/inscriptions/:registration" }),
  consent: path({
    en: "/mentoring/registration/:programme/consent",
    fr: "/mentorat/inscription/:programme/consentement",
  }),
}

import { path, wordlessPath } from "../../../web/paths.js"

/** Every page of the marketplace, so that its parts lead to each other without knowing each other. */
export const marketplacePaths = {
  search: path({ en: "/opportunities", fr: "/possibilites" }),
  feed: wordlessPath("/opportunities.atom"),
  members: path({ en: "/opportunities/members", fr: "/possibilites/membres" }),
  mine: path({ en: "/my-opportunities", fr: "/mes-possibilites" }),
  myApplications: path({ en: "/my-applications", fr: "/mes-candidatures" }),
  archive: path({ en: "/opportunities/archive", fr: "/possibilites/archives" }),
  statistics: path({ en: "/statistics", fr: "/statistiques" }),
  statisticsFile: path({ en: "/statistics/file", fr: "/statistiques/fichier" }),
  statisticsImage: path({ en: "/statistics/image", fr: "/statistiques/image" }),
  savedSearches: path({ en: "/opportunities/saved-searches", fr: "/possibilites/recherches-enregistrees" }),
  savedSearch: path({ en: "/opportunities/saved-searches/:id", fr: "/possibilites/recherches-enregistrees/:id" }),
  favourites: path({ en: "/opportunities/favourites", fr: "/possibilites/favoris" }),
  favourite: path({ en: "/opportunities/:number/favourite", fr: "/possibilites/:number/favori" }),
  sharing: path({ en: "/opportunities/:number/sharing", fr: "/possibilites/:number/partage" }),

  optIns: path({ en: "/profile/opt-ins", fr: "/profil/adhesions" }),
  /** What each kind is, with advice to its author; the form opens it in another tab. */
  types: path({ en: "/opportunities/types", fr: "/possibilites/types" }),

  /** The three steps of the form: a new one has its number from the first step on. */
  create: path({ en: "/opportunities/new/step-1", fr: "/possibilites/nouvelle/etape-1" }),
  authorStep: path({ en: "/opportunities/:number/edit/step-1", fr: "/possibilites/:number/modification/etape-1" }),
  opportunityStep: path({ en: "/opportunities/:number/edit/step-2", fr: "/possibilites/:number/modification/etape-2" }),
  requirementsStep: path({
    en: "/opportunities/:number/edit/step-3",
    fr: "/possibilites/:number/modification/etape-3",
  }),
  preview: path({ en: "/opportunities/:number/preview", fr: "/possibilites/:number/apercu" }),
  draftDeletion: path({ en: "/opportunities/:number/deletion", fr: "/possibilites/:number/suppression" }),
  /** Where the contact person agrees that somebody else posts in their name. */
  contactAgreement: path({ en: "/opportunities/:number/agreement", fr: "/possibilites/:number/accord" }),
  duplicate: path({ en: "/opportunities/:number/duplicate", fr: "/possibilites/:number/copie" }),

  one: path({ en: "/opportunities/:number", fr: "/possibilites/:number" }),
  publication: path({ en: "/opportunities/:number/publication", fr: "/possibilites/:number/publication" }),
  closing: path({ en: "/opportunities/:number/closing", fr: "/possibilites/:number/cloture" }),
  extension: path({ en: "/opportunities/:number/extension", fr: "/possibilites/:number/report" }),
  start: path({ en: "/opportunities/:number/start", fr: "/possibilites/:number/debut" }),
  completion: path({ en: "/opportunities/:number/completion", fr: "/possibilites/:number/fin" }),
  cancellation: path({ en: "/opportunities/:number/cancellation", fr: "/possibilites/:number/annulation" }),
  reopening: path({ en: "/opportunities/:number/reopening", fr: "/possibilites/:number/reouverture" }),
  archiving: path({ en: "/opportunities/:number/archiving", fr: "/possibilites/:number/archivage" }),
  reviewWithdrawal: path({
    en: "/opportunities/:number/review-withdrawal",
    fr: "/possibilites/:number/retrait-de-la-verification",
  }),
  history: path({ en: "/opportunities/:number/history", fr: "/possibilites/:number/historique" }),
  report: path({ en: "/opportunities/:number/report", fr: "/possibilites/:number/signalement" }),

  candidates: path({ en: "/opportunities/:number/candidates", fr: "/possibilites/:number/personnes-qualifiees" }),
  invitations: path({ en: "/opportunities/:number/invitations", fr: "/possibilites/:number/invitations" }),
  invitation: path({ en: "/opportunities/:number/invitations/:id", fr: "/possibilites/:number/invitations/:id" }),
  apply: path({ en: "/opportunities/:number/application", fr: "/possibilites/:number/candidature" }),
  applications: path({ en: "/opportunities/:number/applications", fr: "/possibilites/:number/candidatures" }),
  application: path({ en: "/opportunities/:number/applications/:id", fr: "/possibilites/:number/candidatures/:id" }),
  offers: path({ en: "/opportunities/:number/offers", fr: "/possibilites/:number/offres" }),
  offer: path({ en: "/opportunities/:number/offers/:id", fr: "/possibilites/:number/offres/:id" }),
  feedback: path({ en: "/opportunities/:number/feedback", fr: "/possibilites/:number/retroaction" }),
  endorsements: path({ en: "/opportunities/:number/endorsements", fr: "/possibilites/:number/appuis" }),

  typesDesk: path({ en: "/staff/opportunity-types", fr: "/personnel/types-de-possibilite" }),
  newType: path({ en: "/staff/opportunity-types/new", fr: "/personnel/types-de-possibilite/nouveau" }),
  typeDesk: path({ en: "/staff/opportunity-types/:code", fr: "/personnel/types-de-possibilite/:code" }),
  reviewQueue: path({ en: "/staff/opportunities", fr: "/personnel/possibilites" }),
  review: path({ en: "/staff/opportunities/:number", fr: "/personnel/possibilites/:number" }),
  reportsDesk: path({ en: "/staff/opportunity-reports", fr: "/personnel/signalements-de-possibilites" }),
} as const

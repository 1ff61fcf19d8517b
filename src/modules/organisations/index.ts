import { joinWords, type WebModule } from "../../web/module.js"
import type { Path } from "../../web/paths.js"
import { catalogueRoutes } from "./catalogue/catalogue.pages.js"
import { catalogueWords } from "./catalogue/catalogue.words.js"
import { choosingRoutes } from "./choosing/choosing.pages.js"
import { deskWords } from "./desk/desk.words.js"
import { editingRoutes } from "./desk/editing.pages.js"
import { countProposals } from "./desk/proposal.store.js"
import { proposalsRoutes } from "./desk/proposals.pages.js"
import { membershipsRoutes } from "./memberships/memberships.pages.js"
import { membershipsWords } from "./memberships/memberships.words.js"
import { organisationsOperations } from "./organisations.api.js"
import { organisationsPaths } from "./organisations.paths.js"
import { organisationsWords } from "./organisations.words.js"
import { countPeople } from "./verification/people.store.js"
import { verificationNoticeKinds } from "./verification/verification.notices.js"
import { verificationRoutes } from "./verification/verification.pages.js"
import { verificationWords } from "./verification/verification.words.js"
import { verificationBlock } from "./verification/verification-block.js"

export { isAddressOfOwnOrganisation } from "./belonging/is-address-of.js"
export { listSameOrganisations, readBelonging } from "./belonging/read-belonging.js"
export { organisationField, readOrganisation } from "./choosing/choosing.forms.js"
export { OrganisationField } from "./choosing/organisation-field.view.js"
export { organisationList, schoolList } from "./choosing/organisation-list.js"
export { addDemonstrationMemberships } from "./demonstration/add-demonstration-memberships.js"
export { declareMembership, type OrganisationChoice } from "./memberships/declare-membership.js"
export {
  isColleague,
  listColleagues,
  listMemberships,
  listProposals,
  listVerifiedOrganisations,
  type Membership,
} from "./memberships/membership.store.js"
export { administeredBy } from "./organisation.js"
export { findOrganisations, listBranch, listOtherNames } from "./organisation.store.js"
export { nameIn } from "./organisation-name.js"
export { OrganisationName } from "./organisation-name.view.js"
export { organisationsPaths } from "./organisations.paths.js"
export { loadOrganisations } from "./reference/load-organisations.js"
export { findListedOrganisation } from "./reference/reference.store.js"
export { removeUnusedProposals } from "./remove-unused-proposals.js"
export { enqueueReviews } from "./verification/enqueue-reviews.js"
export { joinByDirectory } from "./verification/join-by-directory.js"
export { reviewTasks as organisationsTasks } from "./verification/review.tasks.js"
export { reviewMemberships } from "./verification/review-memberships.js"

export const organisationsNoticeKinds = verificationNoticeKinds

/** Pages of other modules to which these lead. */
interface OrganisationsDoors {
  readonly changeAddress: Path<never>
  readonly secondFactor: Path<never>
}

export function organisationsModule({ changeAddress, secondFactor }: OrganisationsDoors): WebModule {
  return {
    routes: [
      ...catalogueRoutes,
      ...choosingRoutes,
      ...membershipsRoutes(changeAddress),
      ...verificationRoutes(secondFactor),
      ...proposalsRoutes,
      ...editingRoutes,
    ],
    api: organisationsOperations,
    words: joinWords([organisationsWords, membershipsWords, verificationWords, deskWords]),
    dashboard: verificationBlock,
    footer: [{ path: organisationsPaths.list, label: { en: catalogueWords.en.title, fr: catalogueWords.fr.title } }],
    desk: [
      {
        path: organisationsPaths.desk,
        label: { en: deskWords.en.title, fr: deskWords.fr.title },
        access: { anyOf: ["verification"] },
        count: countProposals,
      },
      {
        path: organisationsPaths.deskMemberships,
        label: { en: verificationWords.en.desk.title, fr: verificationWords.fr.desk.title },
        access: { anyOf: ["verification"] },
        count: (reading) => countPeople(reading, { filter: "waiting" }),
      },
    ],
    account: [
      { path: organisationsPaths.mine, label: { en: membershipsWords.en.title, fr: membershipsWords.fr.title } },
    ],
  }
}

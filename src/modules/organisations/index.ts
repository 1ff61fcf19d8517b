import { joinWords, type WebModule } from "../../web/module.js"
import type { Path } from "../../web/paths.js"
import { membershipsRoutes } from "./memberships/memberships.pages.js"
import { membershipsWords } from "./memberships/memberships.words.js"
import { organisationsPaths } from "./organisations.paths.js"
import { organisationsWords } from "./organisations.words.js"
import { verificationNoticeKinds } from "./verification/verification.notices.js"
import { verificationWords } from "./verification/verification.words.js"

export { organisationField, readOrganisation } from "./choosing/choosing.forms.js"
export { OrganisationField } from "./choosing/organisation-field.view.js"
export { declareMembership, type OrganisationChoice } from "./memberships/declare-membership.js"
export {
  isColleague,
  listMemberships,
  listProposals,
  listVerifiedOrganisations,
  type Membership,
} from "./memberships/membership.store.js"
export { findOrganisations } from "./organisation.store.js"
export { nameIn } from "./organisation-name.js"
export { OrganisationName } from "./organisation-name.view.js"
export { loadOrganisations } from "./reference/load-organisations.js"
export { removeUnusedProposals } from "./remove-unused-proposals.js"
export { reviewTasks as organisationsTasks } from "./verification/review.tasks.js"
export { reviewMemberships } from "./verification/review-memberships.js"

export const organisationsNoticeKinds = verificationNoticeKinds

/** Pages of other modules to which these lead. */
interface OrganisationsDoors {
  readonly changeAddress: Path<never>
}

export function organisationsModule({ changeAddress }: OrganisationsDoors): WebModule {
  return {
    routes: membershipsRoutes(changeAddress),
    words: joinWords([organisationsWords, membershipsWords, verificationWords]),
    account: [
      { path: organisationsPaths.mine, label: { en: membershipsWords.en.title, fr: membershipsWords.fr.title } },
    ],
  }
}

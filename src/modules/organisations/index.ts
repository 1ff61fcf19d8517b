export { declareMembership } from "./declare-membership.js"
export { listMemberships, listProposals, type Membership } from "./membership.store.js"
export { removeUnusedProposals } from "./remove-unused-proposals.js"

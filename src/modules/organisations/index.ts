export { declareMembership } from "./declare-membership.js"
export { listProposals } from "./membership.store.js"
export { removeUnusedProposals } from "./remove-unused-proposals.js"

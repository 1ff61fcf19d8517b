export { declareMembership } from "./declare-membership.js"

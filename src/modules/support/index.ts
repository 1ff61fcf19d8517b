export { helpFor } from "./help-for.js"

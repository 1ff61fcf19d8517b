export { readSettings } from "./settings.js"

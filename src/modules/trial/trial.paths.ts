import { path } from "../../web/paths.js"

export const trialPaths = { trial: path({ en: "/trial", fr: "/essai" }) }

import type { WebModule } from "../../web/module.js"
import { accountsRoutes } from "./accounts.pages.js"
import { accountsWords } from "./accounts.words.js"

export { accountsMessageKinds } from "./accounts.messages.js"
export { accountsPaths } from "./accounts.paths.js"
export { identify } from "./sessions/identify.js"

export const accountsModule: WebModule = {
  routes: accountsRoutes,
  words: accountsWords,
}

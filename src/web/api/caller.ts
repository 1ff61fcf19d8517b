import type { Actor } from "../../platform/context.js"
import type { ApiScope } from "./scope.js"

/** Who speaks through the API: a visitor, or a member whose token opens these scopes. */
export interface ApiCaller {
  readonly actor: Actor
  readonly scopes: readonly ApiScope[]
}

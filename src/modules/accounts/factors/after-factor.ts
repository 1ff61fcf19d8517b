import type { Answer, PageHandler, PageRequest } from "../../../web/page.js"
import { redirect } from "../../../web/page.js"
import { type Path, to } from "../../../web/paths.js"
import { accountsPaths } from "../accounts.paths.js"
import { hasFactor } from "./factor.store.js"
import { toThen } from "./next-page.js"

/** Leads a member who has a factor to give it first: pages that change factors are never opened by a password alone. */
export function afterFactor<Params extends string>(
  path: Path<Params>,
  handler: PageHandler<Params>,
): PageHandler<Params> {
  return async (request: PageRequest<Params>): Promise<Answer> => {
    const { actor, language, params, reading } = request
    const isDue =
      actor.kind === "member" && actor.strength !== "second-factor" && (await hasFactor(reading, actor.accountId))
    if (!isDue) return handler(request)
    const here = to<string>(path, language, params)
    return redirect(toThen(accountsPaths.secondFactor, language, here))
  }
}

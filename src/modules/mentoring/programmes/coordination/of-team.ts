import { z } from "zod"
import { actingMember } from "../../../../platform/context.js"
import { Refusal } from "../../../../platform/refusal.js"
import { type Answer, type PageHandler, type PageRequest, redirect } from "../../../../web/page.js"
import { type Path, to } from "../../../../web/paths.js"
import { accountsPaths } from "../../../accounts/index.js"
import { findProgramme, type Programme } from "../programme.store.js"
import { isOfTeam } from "../team.js"

/**
 * A page of those who lead the programme that its address names. To others there is no such page; a member of the team
 * is first asked for her second factor, then led to `page`.
 */
export function ofTeam<Params extends string>(
  page: Path<Params | "id">,
  answer: (request: PageRequest<Params | "id">, programme: Programme) => Promise<Answer> | Answer,
): PageHandler<Params | "id"> {
  return async (request) => {
    const { reading, language, params } = request
    const id = z.uuid().safeParse(params.id).data
    const programme = id === undefined ? undefined : await findProgramme(reading, id)
    if (!programme || !isOfTeam(reading.actor, programme)) throw new Refusal("not-found", "page-not-found")
    if (actingMember(reading).strength !== "second-factor") {
      const next = encodeURIComponent(to<string>(page, language, params))
      return redirect(`${to(accountsPaths.secondFactor, language)}?next=${next}`)
    }
    return answer(request, programme)
  }
}

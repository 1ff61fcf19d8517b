import { actingMember } from "../../../platform/context.js"
import { type Answer, type PageRequest, route } from "../../../web/page.js"
import { coordinationPage } from "../programmes/coordination/coordination-page.js"
import { ofTeam } from "../programmes/coordination/of-team.js"
import type { Programme } from "../programmes/programme.store.js"
import { countAnswers } from "../reviews/review.store.js"
import { ProgrammeSituations } from "./programme-situations.view.js"
import { listSituations } from "./situation.store.js"
import { situationsPaths } from "./situations.paths.js"
import { situationsWords } from "./situations.words.js"

async function showProgramme(request: PageRequest<"id">, programme: Programme): Promise<Answer> {
  const { language, reading } = request
  return coordinationPage(request, programme, {
    title: situationsWords[language].programme.title,
    here: situationsPaths.ofProgramme,
    body: (
      <ProgrammeSituations
        language={language}
        zone={actingMember(reading).timeZone}
        situations={await listSituations(reading, [programme.id])}
        answers={await countAnswers(reading, programme.id)}
      />
    ),
  })
}

export const programmeSituationsRoutes = [
  route({
    path: situationsPaths.ofProgramme,
    access: "member",
    get: ofTeam(situationsPaths.ofProgramme, showProgramme),
  }),
]

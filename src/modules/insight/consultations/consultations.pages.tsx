import { actingMember } from "../../../platform/context.js"
import { type Answer, type PageRequest, page, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { listHistory } from "../history/history.store.js"
import { insightPaths } from "../insight.paths.js"
import { listConsultations } from "./consultation.store.js"
import { Consultations } from "./consultations.view.js"
import { consultationsWords } from "./consultations.words.js"

const looksPerPage = 20
const recentLines = 20

async function showConsultations({ language, reading, query }: PageRequest): Promise<Answer> {
  const { personId, accountId, timeZone } = actingMember(reading)
  const before = /^\d{1,15}$/.test(query.before ?? "") ? Number(query.before) : undefined
  const looks = await listConsultations(reading, personId, before, looksPerPage + 1)
  const shown = looks.slice(0, looksPerPage)
  const last = looks.length > looksPerPage ? shown.at(-1) : undefined
  const here = to(insightPaths.consultations, language)
  return page({
    title: consultationsWords[language].title,
    section: "account",
    crumbs: [],
    body: (
      <Consultations
        language={language}
        timeZone={timeZone}
        personId={personId}
        consultations={shown}
        olderAddress={last && `${here}?before=${last.number}`}
        latestAddress={before === undefined ? undefined : here}
        recent={await listHistory(reading, { person: { personId, accountId } }, recentLines)}
      />
    ),
  })
}

export const consultationsRoutes = [
  route({ path: insightPaths.consultations, access: "member", get: showConsultations }),
]

import type { Reading } from "../../../platform/context.js"
import type { Language } from "../../../platform/wording.js"
import { Rows } from "../../../ui/containers.js"
import type { DashboardBlock } from "../../../web/module.js"
import { to } from "../../../web/paths.js"
import { findProgramme } from "../programmes/programme.store.js"
import { programmeName } from "../programmes/programme-name.js"
import { readExpectation } from "../proposals/expectation.js"
import { listRegistrationsOf } from "../registrations/registration.store.js"
import { findAskingRegistration } from "./list-mentors.js"
import { requestsPaths } from "./requests.paths.js"
import { requestsWords } from "./requests.words.js"

/** Programmes in which the member may ask a mentor herself. */
export async function requestsBlock(reading: Reading, language: Language): Promise<readonly DashboardBlock[]> {
  if (reading.actor.kind !== "member") return []
  const registrations = await listRegistrationsOf(reading, reading.actor.personId)
  const rows = []
  for (const id of new Set(registrations.map(({ programmeId }) => programmeId))) {
    const programme = await findProgramme(reading, id)
    const asking = programme && (await findAskingRegistration(reading, programme))
    if (!asking || (await readExpectation(reading, asking, programme.timeZone)).kind !== "waits") continue
    const name = programmeName(programme, language)
    rows.push({ key: id, content: <a href={to(requestsPaths.mentors, language, { id })}>{name}</a> })
  }
  if (rows.length === 0) return []
  return [{ id: "ask-a-mentor", title: requestsWords[language].title, body: <Rows rows={rows} /> }]
}

import { lastAnswerDay } from "../../../platform/answer-deadline.js"
import { actingMember, type Reading } from "../../../platform/context.js"
import type { Language } from "../../../platform/wording.js"
import { Rows } from "../../../ui/containers.js"
import type { DashboardBlock } from "../../../web/module.js"
import { to } from "../../../web/paths.js"
import { findProgramme } from "../programmes/programme.store.js"
import { listRegistrationsOf, type Registration } from "../registrations/registration.store.js"
import { listOpenProposalsOf } from "./proposal.store.js"
import { proposalsPaths } from "./proposals.paths.js"
import { proposalsWords } from "./proposals.words.js"

/** What the member is asked to answer, until when. Nothing for whom nothing waits. */
export async function myProposalsBlock(reading: Reading, language: Language): Promise<readonly DashboardBlock[]> {
  const registrations = await listRegistrationsOf(reading, actingMember(reading).personId)
  const rows = await Promise.all(registrations.map((registration) => rowsOf(reading, language, registration)))
  if (rows.flat().length === 0) return []
  return [{ id: "my-proposals", title: proposalsWords[language].mine, body: <Rows rows={rows.flat()} /> }]
}

/** A mentee answers what was sent to her, a mentor what she is asked first. */
async function rowsOf(reading: Reading, language: Language, { id, side, programmeId }: Registration) {
  const words = proposalsWords[language]
  const waitsFor = side === "mentee" ? "sent" : "asked"
  const open = (await listOpenProposalsOf(reading, id)).filter(({ status }) => status === waitsFor)
  const programme = open.length === 0 ? undefined : await findProgramme(reading, programmeId)
  if (!programme) return []
  return open.map((proposal) => ({
    key: proposal.id,
    content: (
      <>
        <a href={to(proposalsPaths.one, language, { id: proposal.id })}>
          {side === "mentee" ? words.title : words.titleForMentor}
        </a>
        <p class="small">{words.due({ date: lastAnswerDay(proposal.answerBy, programme.timeZone) })}</p>
      </>
    ),
  }))
}

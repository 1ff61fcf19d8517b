import { makeProposal } from "../../src/modules/mentoring/proposals/make-proposal.js"
import { act } from "../../src/platform/db.js"
import { openLog } from "../../src/platform/log.js"
import { actorOf, signUp, type TestMember } from "./members.js"
import { coordinate, registered } from "./mentoring.js"
import type { TestSite } from "./site.js"

/** Somebody registered on one side of a programme. */
export interface TestParty {
  readonly member: TestMember
  readonly registrationId: string
}

export async function join(
  site: TestSite,
  programmeId: string,
  side: "mentor" | "mentee",
  { places = 1, language = "fr" as "fr" | "en", name = "" } = {},
): Promise<TestParty> {
  const member = await signUp(site, { language })
  const registrationId = await registered(site, member, { programmeId, side, places })
  if (name) await nameThem(site, registrationId, name)
  return { member, registrationId }
}

async function nameThem({ doorway: { db } }: TestSite, registrationId: string, displayName: string): Promise<void> {
  const { personId } = await db
    .selectFrom("registration")
    .select("personId")
    .where("id", "=", registrationId)
    .executeTakeFirstOrThrow()
  await db.updateTable("person").set({ displayName }).where("id", "=", personId).execute()
}

/** A coordinator of the programme at work. */
export async function coordinator(site: TestSite, programmeId: string): Promise<TestMember> {
  const member = await signUp(site)
  await coordinate(site, member, programmeId)
  return member
}

/** The coordination proposes these mentors, the first in front, to a mentee. */
export async function propose(
  site: TestSite,
  by: TestMember,
  { programmeId, mentee, mentors }: { programmeId: string; mentee: TestParty; mentors: readonly TestParty[] },
): Promise<string> {
  const choices = mentors.map(({ registrationId }) => ({ mentorRegistrationId: registrationId }))
  return act(site.doorway, await actorOf(site, by), (ctx) =>
    makeProposal(ctx, { programmeId, menteeRegistrationId: mentee.registrationId, choices }),
  )
}

/** What a table holds of a proposal: its own state, then its pairings' in their order. */
export async function statesOf(site: TestSite, proposalId: string): Promise<readonly string[]> {
  const { db } = site.doorway
  const { status } = await db
    .selectFrom("proposal")
    .select("status")
    .where("id", "=", proposalId)
    .executeTakeFirstOrThrow()
  const pairings = await db
    .selectFrom("pairing")
    .select("status")
    .where("proposalId", "=", proposalId)
    .orderBy("choice")
    .execute()
  return [status, ...pairings.map((pairing) => pairing.status)]
}

/** Runs a task once, as the queue would at this moment. */
export async function runTask(site: TestSite, name: string): Promise<void> {
  const task = site.app.tasks.find((each) => each.name === name)
  if (!task) throw new Error(`no task is named ${name}`)
  await task.run({}, { ...site.doorway, log: openLog("silent"), isLastTry: true })
}

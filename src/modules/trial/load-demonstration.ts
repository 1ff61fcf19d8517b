import { type CrowdMember, makeCrowd } from "../../../db/demo/crowd.js"
import { type DemonstrationParticipant, readDemonstrationMentoring } from "../../../db/demo/mentoring.js"
import { demonstrationPeople } from "../../../db/demo/people.js"
import { type DemonstrationProfile, readDemonstrationProfiles } from "../../../db/demo/profiles.js"
import { type Context, system } from "../../platform/context.js"
import { act, type Doorway } from "../../platform/db.js"
import { addDemonstrationAccounts, hashDemonstrationPassword } from "../accounts/index.js"
import { loadDemonstrationMentoring } from "../mentoring/index.js"
import { loadDemonstrationOpportunities } from "../opportunities/index.js"
import { addDemonstrationMemberships, declareMembership } from "../organisations/index.js"
import { fillDemonstrationCrowd, fillDemonstrationProfile } from "../people/index.js"

/** How many people are added in one act: each stays well under a second. */
const mostInOneAct = 100

/** The invented people of a trial, at its first start; later starts find them there. */
export async function loadDemonstration(doorway: Doorway): Promise<void> {
  const passwordHash = await hashDemonstrationPassword()
  await act(doorway, system, (ctx) => addWhoTryTheDesks(ctx, passwordHash))
  for (const profile of readDemonstrationProfiles()) {
    await act(doorway, system, (ctx) => addWithProfile(ctx, profile, passwordHash))
  }
  await inParts(readDemonstrationMentoring().people, (some) =>
    act(doorway, system, (ctx) => addParticipants(ctx, some, passwordHash)),
  )
  await loadDemonstrationMentoring(doorway)
  const crowd = makeCrowd()
  await inParts(crowd, (some) => act(doorway, system, (ctx) => addCrowd(ctx, some, passwordHash)))
  await loadDemonstrationOpportunities(doorway, crowd)
}

async function inParts<Item>(items: readonly Item[], add: (some: readonly Item[]) => Promise<void>): Promise<void> {
  for (let from = 0; from < items.length; from += mostInOneAct) await add(items.slice(from, from + mostInOneAct))
}

async function addWhoTryTheDesks(ctx: Context, passwordHash: string): Promise<void> {
  const added = await addDemonstrationAccounts(ctx, demonstrationPeople, passwordHash)
  for (const { person, member } of added) {
    const { organisation: name, language } = person
    await declareMembership(ctx, { personId: member.personId, choice: { kind: "proposal", name, language } })
  }
}

/** An account and its profile in one act: an interrupted start leaves nobody half described. */
async function addWithProfile(ctx: Context, profile: DemonstrationProfile, passwordHash: string): Promise<void> {
  const [added] = await addDemonstrationAccounts(ctx, [profile], passwordHash)
  if (!added) return
  const { personId } = added.member
  const membershipId = (await addDemonstrationMemberships(ctx, [{ personId, ...profile.organisation }])).get(personId)
  if (membershipId === undefined) throw new Error(`no membership of ${personId} was added`)
  await fillDemonstrationProfile({ ...ctx, actor: added.member }, profile, { personId, membershipId })
}

async function addParticipants(
  ctx: Context,
  people: readonly DemonstrationParticipant[],
  passwordHash: string,
): Promise<void> {
  const added = await addDemonstrationAccounts(ctx, people, passwordHash)
  const memberships = added.map(({ person, member }) => ({
    ...{ personId: member.personId, key: person.organisation, isVerified: true },
  }))
  await addDemonstrationMemberships(ctx, memberships)
}

/** People who are told of in no list of their own: enough of them for the marketplace to be alive. */
async function addCrowd(ctx: Context, people: readonly CrowdMember[], passwordHash: string): Promise<void> {
  const added = await addDemonstrationAccounts(ctx, people, passwordHash)
  const memberships = await addDemonstrationMemberships(
    ctx,
    added.map(({ person, member }) => ({ personId: member.personId, ...person.organisation })),
  )
  const crowd = added.map(({ person: profile, member: { personId } }) => {
    const membershipId = memberships.get(personId)
    if (membershipId === undefined) throw new Error(`no membership of ${personId} was added`)
    return { personId, membershipId, profile }
  })
  await fillDemonstrationCrowd(ctx, crowd)
}

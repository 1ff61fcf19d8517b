import { readDemonstrationMentoring } from "../../../db/demo/mentoring.js"
import { demonstrationPeople } from "../../../db/demo/people.js"
import { readDemonstrationProfiles } from "../../../db/demo/profiles.js"
import { system } from "../../platform/context.js"
import { act, type Doorway } from "../../platform/db.js"
import { addDemonstrationAccount, hashDemonstrationPassword } from "../accounts/index.js"
import { loadDemonstrationMentoring } from "../mentoring/index.js"
import { addDemonstrationMembership, declareMembership } from "../organisations/index.js"
import { fillDemonstrationProfile } from "../people/index.js"

/** The invented people of a trial, at its first start; later starts find them there. */
export async function loadDemonstration(doorway: Doorway): Promise<void> {
  const passwordHash = await hashDemonstrationPassword()
  for (const person of demonstrationPeople) {
    await act(doorway, system, async (ctx) => {
      const member = await addDemonstrationAccount(ctx, person, passwordHash)
      const { organisation: name, language } = person
      if (member)
        await declareMembership(ctx, { personId: member.personId, choice: { kind: "proposal", name, language } })
    })
  }
  for (const profile of readDemonstrationProfiles()) {
    await act(doorway, system, async (ctx) => {
      const member = await addDemonstrationAccount(ctx, profile, passwordHash)
      if (!member) return
      const { personId } = member
      const membershipId = await addDemonstrationMembership(ctx, personId, profile.organisation)
      await fillDemonstrationProfile({ ...ctx, actor: member }, profile, { personId, membershipId })
    })
  }
  for (const person of readDemonstrationMentoring().people) {
    await act(doorway, system, async (ctx) => {
      const member = await addDemonstrationAccount(ctx, person, passwordHash)
      if (member) await addDemonstrationMembership(ctx, member.personId, { key: person.organisation, isVerified: true })
    })
  }
  await loadDemonstrationMentoring(doorway)
}

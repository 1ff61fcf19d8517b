import type { Context } from "../../src/platform/context.js"
import { act } from "../../src/platform/db.js"
import { actorOf, signUp, type TestMember } from "./members.js"
import { personIdOf } from "./memberships.js"
import type { TestSite } from "./site.js"

/** A member with the key of her person, whose acts can be given as commands. */
export interface TestApplicant extends TestMember {
  readonly personId: string
}

/** A member under a name of her own. */
export async function signUpAs(
  site: TestSite,
  displayName: string,
  language: "fr" | "en" = "fr",
): Promise<TestApplicant> {
  const member = await signUp(site, { language })
  const personId = await personIdOf(site, member)
  await site.doorway.db.updateTable("person").set({ displayName }).where("id", "=", personId).execute()
  return { ...member, personId }
}

/** Somebody’s act, as her page or her program would give it. */
export async function as<T>(site: TestSite, member: TestMember, command: (ctx: Context) => Promise<T>): Promise<T> {
  return act(site.doorway, await actorOf(site, member), command)
}

/** What came of an act: done, or the code of its refusal. */
export function outcomeOf(settled: PromiseSettledResult<unknown>): string {
  if (settled.status === "fulfilled") return "done"
  const { code } = settled.reason as { code?: string }
  if (code === undefined) throw settled.reason
  return code
}

export async function statusOf(site: TestSite, applicationId: string): Promise<string> {
  const { status } = await site.doorway.db
    .selectFrom("application")
    .select("status")
    .where("id", "=", applicationId)
    .executeTakeFirstOrThrow()
  return status
}

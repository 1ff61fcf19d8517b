import { actingMember, type Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { Refusal, refuseField } from "../../../platform/refusal.js"
import { countTry } from "../../../platform/throttle.js"
import type { Language } from "../../../platform/wording.js"
import { sendMessage } from "../../notices/index.js"
import { isAddressOfOwnOrganisation } from "../../organisations/index.js"
import { findHolder } from "../../people/index.js"
import { openStatuses } from "./application.js"
import { saveSupervisorTold } from "./application.store.js"
import { lockApplicationFor } from "./find-application-for.js"
import { supervisorMessage } from "./supervisor.messages.js"

export interface SupervisorInput {
  readonly address: string
  /** In which she writes to this person. */
  readonly language: Language
}

/** Somebody who applies, takes back and applies again would fill a mailbox. */
const limit = { name: "tell-supervisor", tries: 10, minutes: 24 * 60 }

/** She who applied has somebody to whom she reports told of it, once. */
export async function tellSupervisor(
  ctx: Context,
  { applicationId, supervisor }: { readonly applicationId: string; readonly supervisor: SupervisorInput },
): Promise<void> {
  const { application, sides } = await lockApplicationFor(ctx, applicationId)
  if (!sides.includes("applicant")) throw new Refusal("not-found", "page-not-found")
  if (application.supervisorToldAt !== null) throw new Refusal("conflict", "supervisor-told-already")
  if (!(openStatuses as readonly string[]).includes(application.status)) {
    throw new Refusal("conflict", "application-changed-meanwhile")
  }
  await writeToSupervisor(ctx, applicationId, supervisor)
}

/** The address is used and not kept: it is not hers, and its holder was not asked. */
export async function writeToSupervisor(
  ctx: Context,
  applicationId: string,
  { address, language }: SupervisorInput,
): Promise<void> {
  const { personId } = actingMember(ctx)
  const own = await findHolder(ctx, personId)
  if (own?.address.toLowerCase() === address.toLowerCase()) throw refuseField("supervisor", "supervisor-is-oneself")
  if (!(await isAddressOfOwnOrganisation(ctx, address, personId))) {
    throw refuseField("supervisor", "supervisor-elsewhere")
  }
  if ((await countTry(ctx, limit, personId)) > limit.tries) throw new Refusal("too-many", "supervisor-too-often")
  await saveSupervisorTold(ctx, applicationId)
  await sendMessage(ctx, supervisorMessage, { accountId: null, address, language }, { applicationId })
  await record(ctx, { act: "opportunities.tell-supervisor", subject: { kind: "application", key: applicationId } })
}

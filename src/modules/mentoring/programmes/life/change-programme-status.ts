import { actingMember, type Context } from "../../../../platform/context.js"
import { record } from "../../../../platform/record.js"
import { orThrow, Refusal, refuseField } from "../../../../platform/refusal.js"
import { listHeldGrants } from "../../../../platform/require-role.js"
import { addTask } from "../../../../platform/tasks.js"
import { readSettings } from "../../../host/index.js"
import { tell } from "../../../notices/index.js"
import { followTask } from "../../proposals/follow-task.js"
import type { ProgrammeAct } from "../programme.js"
import { lockProgramme, type Programme, saveProgrammeStatus } from "../programme.store.js"
import { listTeam } from "../team/list-team.js"
import { listPlatformAdministrators } from "../team/team.store.js"
import { sidesOf } from "../team.js"
import { decideProgrammeAct } from "./decide-programme-act.js"
import { programmeDecided, programmeSubmitted } from "./life.notices.js"

export interface StatusInput {
  readonly id: string
  readonly act: ProgrammeAct
  /** What the platform's administrator answers the team. */
  readonly note?: string | null
}

const historyActs = {
  submit: { act: "mentoring.submit-programme" },
  approve: { act: "mentoring.approve-programme" },
  refuse: { act: "mentoring.refuse-programme" },
  amend: { act: "mentoring.amend-programme" },
  open: { act: "mentoring.open-programme" },
  pause: { act: "mentoring.pause-programme" },
  resume: { act: "mentoring.resume-programme" },
  close: { act: "mentoring.close-programme" },
} as const satisfies Readonly<Record<ProgrammeAct, { readonly act: string }>>

/** One act of a programme's life, by its team or by an administrator of the platform. */
export async function changeProgrammeStatus(ctx: Context, { id, act, note = null }: StatusInput): Promise<void> {
  const programme = await lockProgramme(ctx, id)
  const member = actingMember(ctx)
  const grants = await listHeldGrants(ctx, member.personId)
  const sides = programme ? sidesOf({ ...member, grants }, programme) : []
  if (!programme || sides.length === 0) throw new Refusal("not-found", "page-not-found")
  const { programmeApproval: needsApproval } = await readSettings(ctx)
  const to = orThrow(decideProgrammeAct(act, programme, { sides, needsApproval }))
  if (member.strength !== "second-factor") throw new Refusal("forbidden", "factor-first")
  if (act === "refuse" && note === null) throw refuseField("note", "refusal-reason-missing")
  const isDecision = act === "approve" || act === "refuse"
  await saveProgrammeStatus(ctx, programme, { to, ...(isDecision && { decisionNote: note }) })
  await record(ctx, {
    ...historyActs[act],
    subject: { kind: "programme", key: id },
    from: programme.status,
    to,
  })
  if (act === "close") await addTask(ctx, followTask, {})
  await tellOthers(ctx, programme, act)
}

async function tellOthers(ctx: Context, programme: Programme, act: ProgrammeAct): Promise<void> {
  const details = { programmeId: programme.id }
  if (act === "submit") {
    for (const accountId of await listPlatformAdministrators(ctx))
      await tell(ctx, programmeSubmitted, accountId, details)
  }
  if (act === "approve" || act === "refuse") {
    for (const accountId of await listTeam(ctx, programme)) await tell(ctx, programmeDecided, accountId, details)
  }
}

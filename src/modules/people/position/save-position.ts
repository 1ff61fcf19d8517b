import { actingMember, type Context } from "../../../platform/context.js"
import { type FieldProblem, refuseFields } from "../../../platform/refusal.js"
import { listConcepts, listRows } from "../../classification/index.js"
import { listMemberships } from "../../organisations/index.js"
import { saveSection } from "../profile/save-section.js"
import type { SectionChoice } from "../profile/visibility.js"
import { groupProblem } from "./position.js"
import { findPosition, type PositionRow, upsertPosition } from "./position.store.js"

/** Keeps where the member works now. The organisation is one of hers: a position never says that she belongs somewhere. */
export async function savePosition(ctx: Context, input: PositionRow & SectionChoice): Promise<void> {
  await saveSection(ctx, "position", input, async (personId) => {
    const before = await findPosition(ctx, personId)
    const problems = [
      ...(await membershipProblems(ctx, personId, input)),
      ...(await groupProblems(ctx, input, before)),
      ...(await managementProblems(ctx, input)),
    ]
    if (problems.length > 0) throw refuseFields(problems)
    await upsertPosition(ctx, personId, input)
  })
}

async function membershipProblems(ctx: Context, personId: string, { membershipId }: PositionRow) {
  if (membershipId === null) return []
  const memberships = await listMemberships(ctx, personId)
  const isHers = memberships.some(({ id }) => id === membershipId)
  return isHers ? [] : [{ field: "membershipId", code: "position-organisation-unknown" }]
}

async function groupProblems(
  ctx: Context,
  { occupationalGroup, occupationalLevel }: PositionRow,
  before: PositionRow | undefined,
): Promise<readonly FieldProblem[]> {
  const groups = await listRows(ctx, "occupational-group")
  const code = groupProblem(
    groups,
    { group: occupationalGroup, level: occupationalLevel, before: before?.occupationalGroup ?? null },
    ctx.now.toZonedDateTimeISO(actingMember(ctx).timeZone).toPlainDate().toString(),
  )
  if (code === undefined) return []
  const levels = groups.find((group) => group.code === occupationalGroup)?.levels ?? []
  return [
    {
      field: code === "occupational-level-unknown" ? "occupationalLevel" : "occupationalGroup",
      code,
      values: { levels },
    },
  ]
}

async function managementProblems(ctx: Context, { managementLevel }: PositionRow): Promise<readonly FieldProblem[]> {
  if (managementLevel === null) return []
  const isKnown = (await listConcepts(ctx, "management-level")).some(({ code }) => code === managementLevel)
  return isKnown ? [] : [{ field: "managementLevel", code: "management-level-unknown" }]
}

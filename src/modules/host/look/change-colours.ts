import { isDeepStrictEqual } from "node:util"
import type { Context } from "../../../platform/context.js"
import { type FieldProblem, refuseFields } from "../../../platform/refusal.js"
import { changeSettings } from "../settings/change-settings.js"
import type { Versions } from "../settings/read-settings.js"
import { type Colours, isTooClose, measurePairs, startColours } from "./colours.js"

/** Saves the host's six colours of both modes, once every pair of them can be read. */
export async function changeColours(
  ctx: Context,
  input: { readonly colours: Colours; readonly seen: Versions },
): Promise<void> {
  const problems = measurePairs(input.colours)
    .filter(isTooClose)
    .map(({ code, mode, colour, ratio, least }): FieldProblem => {
      return { field: `${mode}-${colour}`, code: "colours-too-close", values: { pair: code, ratio, least } }
    })
  if (problems.length > 0) throw refuseFields(problems)
  const isStart = isDeepStrictEqual(input.colours, startColours)
  await changeSettings(ctx, { values: { colours: isStart ? null : input.colours }, seen: input.seen })
}

import type { Language } from "../../platform/wording.js"
import { to } from "../../web/paths.js"
import { supportPaths } from "./support.paths.js"

/** The form's address, with what the person was reading and the page where she was before. */
export function leaveMessageAddress(
  from: { readonly language: Language; readonly cameFrom: string | undefined },
  question: string | undefined,
): string {
  const carried = new URLSearchParams()
  if (question !== undefined) carried.set("question", question)
  const isHelp = /^\/(?:en\/help|fr\/aide)(?:\/|$)/.test(from.cameFrom ?? "")
  if (from.cameFrom !== undefined && !isHelp) carried.set("from", from.cameFrom)
  const query = carried.size > 0 ? `?${carried}` : ""
  return to(supportPaths.leaveMessage, from.language) + query
}

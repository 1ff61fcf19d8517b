import type { NoticeKind } from "../../notices/index.js"
import { meetingsNoticeKinds } from "../meetings/meetings.notices.js"
import { meetingsRoutes } from "../meetings/meetings.pages.js"
import { meetingsWords } from "../meetings/meetings.words.js"
import { pairingsRoutes } from "./pairings.pages.js"
import { pairingsWords } from "./pairings.words.js"

/** What the time that two people spend together gives the module: pairing, meetings. */
export const relationshipRoutes = [...pairingsRoutes, ...meetingsRoutes]
export const relationshipWords = [pairingsWords, meetingsWords]
export const relationshipNoticeKinds: readonly NoticeKind[] = [...meetingsNoticeKinds]

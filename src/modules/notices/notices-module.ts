import type { Reading } from "../../platform/context.js"
import { joinWords, type WebModule } from "../../web/module.js"
import { countUnread } from "./notice.store.js"
import type { NoticeKind } from "./notice-kind.js"
import { noticesBlock, noticesRoutes } from "./notices.pages.js"
import { noticesPaths } from "./notices.paths.js"
import { noticesWords } from "./notices.words.js"
import { rhythmsRoutes } from "./rhythms/rhythms.pages.js"
import { rhythmsWords } from "./rhythms/rhythms.words.js"
import { unsubscriptionRoutes } from "./rhythms/unsubscription.pages.js"

interface NoticesModule extends WebModule {
  /** How many notices wait for the reader; none for a visitor. */
  countUnread(reading: Reading): Promise<number>
}

/** The pages where people read what the given kinds tell them, and choose how often they are written to. */
export function noticesModule(options: {
  readonly kinds: readonly NoticeKind[]
  readonly publicUrl: string
}): NoticesModule {
  const { kinds } = options
  const names = kinds.map(({ name }) => name)
  return {
    routes: [...noticesRoutes(kinds), ...rhythmsRoutes(kinds), ...unsubscriptionRoutes(kinds)],
    words: joinWords([noticesWords, rhythmsWords]),
    account: [
      {
        path: noticesPaths.settings,
        label: { en: rhythmsWords.en.title, fr: rhythmsWords.fr.title },
        access: "member",
      },
    ],
    dashboard: (reading, language) => noticesBlock(reading, language, options),
    countUnread: async (reading) =>
      reading.actor.kind === "member" ? countUnread(reading, reading.actor.accountId, names) : 0,
  }
}

import { joinWords, type Labels, type WebModule } from "../../web/module.js"
import { consultationsRoutes } from "./consultations/consultations.pages.js"
import { consultationsWords } from "./consultations/consultations.words.js"
import { historyRoutes } from "./history/history.pages.js"
import { historyWords } from "./history/history.words.js"
import { insightPaths } from "./insight.paths.js"
import { runRoutes, runsAccess } from "./runs/run-pages.pages.js"
import { runPagesWords } from "./runs/run-pages.words.js"

export { listHistory } from "./history/history.store.js"
export { sayAct } from "./history/history.words.js"
export { insightPaths } from "./insight.paths.js"

interface NamedKind {
  readonly name: string
  readonly label: Labels
}

interface Named {
  readonly runKinds: readonly NamedKind[]
  readonly noticeKinds: readonly NamedKind[]
}

/** What can be read of the platform's own record: its history, who looked at whose data, its long work. */
export function insightModule({ runKinds, noticeKinds }: Named): WebModule {
  const labelsOf = (kinds: readonly NamedKind[]) => new Map(kinds.map(({ name, label }) => [name, label]))
  return {
    routes: [
      ...historyRoutes(labelsOf([...runKinds, ...noticeKinds])),
      ...consultationsRoutes,
      ...runRoutes(labelsOf(runKinds)),
    ],
    words: joinWords([historyWords, runPagesWords]),
    account: [
      {
        path: insightPaths.consultations,
        label: { en: consultationsWords.en.title, fr: consultationsWords.fr.title },
      },
    ],
    desk: [
      {
        path: insightPaths.history,
        label: { en: historyWords.en.title, fr: historyWords.fr.title },
        access: { anyOf: ["audit"] },
      },
      {
        path: insightPaths.runs,
        label: { en: runPagesWords.en.title, fr: runPagesWords.fr.title },
        access: runsAccess,
      },
    ],
  }
}

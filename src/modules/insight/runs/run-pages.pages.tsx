import { actingMember, type Member, type Reading } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { findRun, listRecentRuns, type Run, stopRun } from "../../../platform/runs.js"
import { type Access, holdsAny } from "../../../web/access.js"
import { type Answer, type PageRequest, page, type Route, redirect, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { insightPaths } from "../insight.paths.js"
import { listAskers } from "./asker.store.js"
import { labelOf, OneRun, type RunLabels, Runs } from "./run-pages.view.js"
import { runPagesWords } from "./run-pages.words.js"

const watchers = ["administrator", "audit"] as const
export const runsAccess: Access = { anyOf: watchers }
const listed = 100

/** A run as somebody may see it: her own, or any for the staff who watch over them. */
async function findRunFor(reading: Reading, id: string): Promise<Run> {
  const member = actingMember(reading)
  const run = /^[0-9a-f-]{36}$/.test(id) ? await findRun(reading, id) : undefined
  if (!run || !(run.askedBy === member.personId || watchesOver(member))) {
    throw new Refusal("not-found", "page-not-found")
  }
  return run
}

function watchesOver(member: Member): boolean {
  return member.strength === "second-factor" && holdsAny(member, watchers)
}

async function showRuns({ language, reading }: PageRequest, labels: RunLabels): Promise<Answer> {
  const { timeZone } = actingMember(reading)
  const runs = await listRecentRuns(reading, listed)
  return page({
    title: runPagesWords[language].title,
    section: "desk",
    crumbs: [],
    body: (
      <Runs
        language={language}
        timeZone={timeZone}
        labels={labels}
        runs={runs}
        askers={await listAskers(reading, runs)}
      />
    ),
  })
}

async function showRun({ language, reading, params }: PageRequest<"id">, labels: RunLabels): Promise<Answer> {
  const { timeZone } = actingMember(reading)
  const run = await findRunFor(reading, params.id)
  return page({
    title: labelOf(run, { labels, language }),
    crumbs: [],
    body: (
      <OneRun
        language={language}
        timeZone={timeZone}
        labels={labels}
        run={run}
        askers={await listAskers(reading, [run])}
        now={reading.now}
      />
    ),
  })
}

export function runRoutes(labels: RunLabels): readonly Route[] {
  return [
    route({ path: insightPaths.runs, access: runsAccess, get: (request) => showRuns(request, labels) }),
    route({ path: insightPaths.run, access: "member", get: (request) => showRun(request, labels) }),
    route({
      path: insightPaths.stopRun,
      access: "member",
      async post({ act, reading, params, language }) {
        const { id } = await findRunFor(reading, params.id)
        await act((ctx) => stopRun(ctx, id))
        return redirect(to(insightPaths.run, language, { id }), { confirmation: "run-stopping" })
      },
    }),
  ]
}

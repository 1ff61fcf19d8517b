import { z } from "zod"
import { actingMember } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { emptyForm, type FormState } from "../../../ui/form-state.js"
import { Notice } from "../../../ui/notice.js"
import { Progress } from "../../../ui/progress.js"
import { answerForm } from "../../../web/forms.js"
import { type Answer, type PageRequest, redirect, route } from "../../../web/page.js"
import { pageOf } from "../../../web/page-of.js"
import { to } from "../../../web/paths.js"
import { coordinationPage } from "../programmes/coordination/coordination-page.js"
import { ofTeam } from "../programmes/coordination/of-team.js"
import type { Programme } from "../programmes/programme.store.js"
import { readContributions } from "../reasons/read-contributions.js"
import { sayContributions } from "../reasons/read-reasons.js"
import { approveRun } from "./approve-run.js"
import { askMatchingRun } from "./ask-matching-run.js"
import { decidePair } from "./decide-pair.js"
import { filterPairs, pairFilters, readDesk } from "./desk.js"
import { listEligible } from "./list-eligible.js"
import {
  countPairs,
  findNumberedRun,
  listMatchingRuns,
  listNames,
  type MatchingRun,
  readContent,
} from "./matching-run.store.js"
import { MenteePage } from "./mentee-page.view.js"
import { openRunMentee } from "./open-run-mentee.js"
import { proveRun } from "./prove-run.js"
import { RunList } from "./run-list.view.js"
import { RunPage } from "./run-page.view.js"
import { approvalForm, beginForm, decisionForm, swapForm, whatIfForm } from "./runs.forms.js"
import { runsPaths } from "./runs.paths.js"
import { runsWords } from "./runs.words.js"

const runsShown = 50
const pairsPerPage = 50

async function showRuns(request: PageRequest<"id">, programme: Programme, form?: FormState): Promise<Answer> {
  const { reading, language } = request
  const runs = await listMatchingRuns(reading, programme.id, runsShown)
  const pairs = await countPairs(
    reading,
    runs.map(({ id }) => id),
  )
  return coordinationPage(request, programme, {
    ...{ title: runsWords[language].list.title, here: runsPaths.list, form },
    body: (
      <RunList
        language={language}
        zone={actingMember(reading).timeZone}
        programme={programme}
        runs={runs}
        pairs={pairs}
        form={form ?? emptyForm}
      />
    ),
  })
}

const runAddress = (
  { language }: PageRequest,
  { programmeId: id, number }: Pick<MatchingRun, "programmeId" | "number">,
) => to(runsPaths.one, language, { id, number })

async function getRun({ reading, params }: PageRequest<"id" | "number">, programme: Programme): Promise<MatchingRun> {
  const number = z.coerce.number().int().positive().max(2_147_483_647).safeParse(params.number).data
  const run = number === undefined ? undefined : await findNumberedRun(reading, programme.id, number)
  if (!run) throw new Refusal("not-found", "page-not-found")
  return run
}

const listCrumb = ({ language }: PageRequest, { id }: Programme) => ({
  ...{ label: runsWords[language].list.title, href: to(runsPaths.list, language, { id }) },
})

async function showRun(request: PageRequest<"id" | "number">, programme: Programme, form?: FormState) {
  const { language } = request
  const run = await getRun(request, programme)
  return coordinationPage(request, programme, {
    title: runsWords[language].title({ number: run.number }),
    ...{ here: runsPaths.list, crumbs: [listCrumb(request, programme)], form },
    body:
      run.solvedAt === null ? showUnsolved(request, run) : await drawRun(request, programme, run, form ?? emptyForm),
  })
}

function showUnsolved(request: PageRequest, run: MatchingRun) {
  const { solving, failed } = runsWords[request.language]
  if (run.failure === null) {
    return <Progress id="solving" label={solving} done={0} refreshAddress={runAddress(request, run)} />
  }
  return (
    <Notice tone="bad" title={failed.title}>
      <p>{run.failure === "result-not-proven" ? failed.unproven : failed.unexpected}</p>
    </Notice>
  )
}

async function drawRun(request: PageRequest, programme: Programme, run: MatchingRun, form: FormState) {
  const { reading, language, query } = request
  const desk = await readDesk(reading, run)
  const filter = pairFilters.find((each) => each === query.show) ?? "all"
  const search = query.q ?? ""
  const found = filterPairs(desk.pairs, filter, search)
  const { part, ...place } = pageOf(query.page, { total: found.length, perPage: pairsPerPage })
  const pairs = found.slice(part.offset, part.offset + part.limit)
  return (
    <RunPage
      language={language}
      zone={actingMember(reading).timeZone}
      now={reading.now}
      programme={programme}
      run={run}
      desk={desk}
      form={form}
      shown={{ pairs, filter, search, ...place }}
    />
  )
}

function postRuns(request: PageRequest<"id">, programme: Programme): Promise<Answer> {
  return answerForm(request, {
    schema: beginForm,
    command: (ctx, { stream }) => askMatchingRun(ctx, { programmeId: programme.id, stream }),
    done: (id) => toNewRun(request, programme, id, "matching-run-asked"),
    again: (form) => showRuns(request, programme, form),
  })
}

async function toNewRun(
  request: PageRequest<"id">,
  programme: Programme,
  id: string,
  confirmation: string,
): Promise<Answer> {
  const latest = await listMatchingRuns(request.reading, programme.id, runsShown)
  const run = latest.find((each) => each.id === id)
  const address = run ? runAddress(request, run) : to(runsPaths.list, request.language, { id: programme.id })
  return redirect(address, { confirmation })
}

async function postAgain(request: PageRequest<"id" | "number">, programme: Programme): Promise<Answer> {
  const run = await getRun(request, programme)
  return answerForm(request, {
    schema: whatIfForm,
    command: (ctx, asked) =>
      askMatchingRun(ctx, { programmeId: programme.id, stream: run.stream, besideId: run.id, ...asked }),
    done: (id) => toNewRun(request, programme, id, "matching-run-asked"),
    again: (form) => showRun(request, programme, form),
  })
}

async function postApproval(request: PageRequest<"id" | "number">, programme: Programme): Promise<Answer> {
  const run = await getRun(request, programme)
  return answerForm(request, {
    schema: approvalForm,
    command: (ctx, { which, mentee }) =>
      approveRun(ctx, { matchingRunId: run.id, mentees: which === "all" ? "all" : mentee }),
    done: () => redirect(runAddress(request, run), { confirmation: "run-approved" }),
    again: (form) => showRun(request, programme, form),
  })
}

async function postCheck(request: PageRequest<"id" | "number">, programme: Programme): Promise<Answer> {
  const run = await getRun(request, programme)
  return answerForm(request, {
    schema: z.object({}),
    prepare: () => proveRun(request.reading, run),
    command: async (_, __, isProved) => (isProved ? undefined : new Refusal("conflict", "matching-run-not-proved")),
    done: () => redirect(runAddress(request, run), { confirmation: "matching-run-proved" }),
    again: (form) => showRun(request, programme, form),
  })
}

type OfMentee = PageRequest<"id" | "number" | "mentee">

async function showMentee(request: OfMentee, programme: Programme): Promise<Answer> {
  const { reading, language } = request
  const run = await getRun(request, programme)
  const mentee = z.uuid().safeParse(request.params.mentee).data
  const content = await readContent(reading, run.id)
  if (mentee === undefined || !content) throw new Refusal("not-found", "page-not-found")
  await request.act((ctx) => openRunMentee(ctx, programme, mentee))
  const desk = await readDesk(reading, run)
  const pair = desk.pairs.find(({ menteeRegistrationId }) => menteeRegistrationId === mentee)
  const eligible = listEligible(mentee, content.snapshot, content.solution, run)
  const names = await listNames(reading, [mentee, ...eligible.map(({ mentor }) => mentor)])
  const runCrumb = { label: runsWords[language].title({ number: run.number }), href: runAddress(request, run) }
  return coordinationPage(request, programme, {
    title: runsWords[language].mentee.title({ name: names.get(mentee) ?? "" }),
    ...{ here: runsPaths.list, crumbs: [listCrumb(request, programme), runCrumb] },
    body: (
      <MenteePage
        language={language}
        address={{ id: programme.id, number: run.number, mentee }}
        pair={pair && { mentor: pair.mentorRegistrationId, mentorName: pair.mentorName, isPinned: pair.isPinned }}
        contributions={await sayContributions(reading, language, readContributions(pair?.contributions ?? null))}
        eligible={eligible.map((each) => ({ ...each, name: names.get(each.mentor) ?? "" }))}
      />
    ),
  })
}

async function postDecision(request: OfMentee, programme: Programme): Promise<Answer> {
  const run = await getRun(request, programme)
  const { language, params } = request
  const mentee = params.mentee
  return answerForm(request, {
    schema: decisionForm,
    command: (ctx, { mentor, decision }) =>
      decidePair(ctx, {
        ...{ programmeId: programme.id, menteeRegistrationId: mentee, mentorRegistrationId: mentor, decision },
      }),
    done: () =>
      redirect(to(runsPaths.mentee, language, { id: programme.id, number: run.number, mentee }), {
        confirmation: "pair-decided",
      }),
    again: () => showMentee(request, programme),
  })
}

/** Another mentor: the pair is pinned and everything around it solved again. */
async function postSwap(request: OfMentee, programme: Programme): Promise<Answer> {
  const run = await getRun(request, programme)
  const { mentee } = request.params
  return answerForm(request, {
    schema: swapForm,
    command: async (ctx, { mentor }) => {
      const pair = { menteeRegistrationId: mentee, mentorRegistrationId: mentor }
      await decidePair(ctx, { programmeId: programme.id, ...pair, decision: "pinned" })
      return askMatchingRun(ctx, { programmeId: programme.id, stream: run.stream, aim: run.aim, besideId: run.id })
    },
    done: (id) => toNewRun(request, programme, id, "pair-swapped"),
    again: () => showMentee(request, programme),
  })
}

export const runsRoutes = [
  route({
    path: runsPaths.list,
    access: "member",
    get: ofTeam(runsPaths.list, showRuns),
    post: ofTeam(runsPaths.list, postRuns),
  }),
  route({ path: runsPaths.one, access: "member", get: ofTeam(runsPaths.one, showRun) }),
  route({ path: runsPaths.approval, access: "member", post: ofTeam(runsPaths.one, postApproval) }),
  route({ path: runsPaths.again, access: "member", post: ofTeam(runsPaths.one, postAgain) }),
  route({ path: runsPaths.check, access: "member", post: ofTeam(runsPaths.one, postCheck) }),
  route({
    path: runsPaths.mentee,
    access: "member",
    get: ofTeam(runsPaths.mentee, showMentee),
    post: ofTeam(runsPaths.mentee, postDecision),
  }),
  route({ path: runsPaths.swap, access: "member", post: ofTeam(runsPaths.mentee, postSwap) }),
]

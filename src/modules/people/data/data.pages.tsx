import type { Temporal } from "temporal-polyfill"
import { z } from "zod"
import { actingMember, type Context, type Reading } from "../../../platform/context.js"
import { findFile, type StoredFile } from "../../../platform/files.js"
import { countPersonalRows } from "../../../platform/personal-data.js"
import { Refusal } from "../../../platform/refusal.js"
import { emptyForm, type FormState } from "../../../ui/form-state.js"
import { answerForm } from "../../../web/forms.js"
import { type Answer, type PageRequest, page, type Route, redirect, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { askCopy } from "../copy/ask-copy.js"
import { copyWords } from "../copy/copy.words.js"
import { Download } from "../copy/download.view.js"
import { findCopy } from "../copy/find-copy.js"
import { takeCopy } from "../copy/take-copy.js"
import { askErasure, type CheckHolder } from "../erasure/ask-erasure.js"
import { Closing } from "../erasure/closing.view.js"
import { erasureWords } from "../erasure/erasure.words.js"
import { findErasureRequest } from "../erasure/erasure-request.store.js"
import { keepAccount } from "../erasure/keep-account.js"
import { peoplePaths } from "../people.paths.js"
import { peopleRules } from "../people-rules.js"
import { describeRegister } from "../register/describe-register.js"
import { readRetention } from "../register/read-retention.js"
import { Data } from "./data.view.js"
import { dataWords } from "./data.words.js"

/** How the member proves that it is her; the module of accounts knows, and depends on this one. */
export interface HolderProof {
  readonly checkHolder: CheckHolder
  /** Whether the session was opened, or its second factor given, since then. */
  wasProvedSince(reading: Reading, since: Temporal.Instant): Promise<boolean>
}

const proofForm = z.object({ proof: z.string().max(1000, "proof-wrong").catch("") })

const crumbs = (language: PageRequest["language"]) => [
  { label: dataWords[language].title, href: to(peoplePaths.data, language) },
]

async function showData({ language, reading }: PageRequest): Promise<Answer> {
  const { personId, timeZone } = actingMember(reading)
  const counts = await countPersonalRows(reading, personId)
  const described = describeRegister(await readRetention(reading), language)
  return page({
    title: dataWords[language].title,
    section: "account",
    crumbs: [],
    body: (
      <Data
        language={language}
        timeZone={timeZone}
        now={reading.now}
        held={described.filter(({ table }) => counts.has(table))}
        copy={await findCopy(reading, personId)}
        erasureDueAt={(await findErasureRequest(reading, personId))?.dueAt}
      />
    ),
  })
}

function showClosing({ language }: PageRequest, form?: FormState): Answer {
  return page({
    title: erasureWords[language].title,
    section: "account",
    crumbs: crumbs(language),
    ...(form && { form }),
    body: <Closing language={language} form={form ?? emptyForm} />,
  })
}

function showDownload({ language }: PageRequest, form?: FormState): Answer {
  return page({
    title: copyWords[language].downloadTitle,
    section: "account",
    crumbs: crumbs(language),
    ...(form && { form }),
    body: <Download language={language} form={form ?? emptyForm} />,
  })
}

function fileOf({ mediaType, bytes }: StoredFile, saveAs: string): Answer {
  return { kind: "file", mediaType, bytes, saveAs }
}

async function sendOwnFile({ reading, params }: PageRequest<"id">): Promise<Answer> {
  const { personId } = actingMember(reading)
  // Among her other files only: the copy has a door of its own.
  const facts = (await findCopy(reading, personId)).otherFiles.find(({ id }) => id === params.id)
  const file = facts && (await findFile(reading, { id: facts.id, kind: facts.kind, personId }))
  if (!file) throw new Refusal("not-found", "page-not-found")
  return fileOf(file, `${params.id}.${file.mediaType.split("/").at(-1)}`)
}

const copyName = "jumelage-data-donnees.json"

/** The file leaves at once in a fresh session; in an older one, once the member has shown that it is her. */
function downloadRoute({ checkHolder, wasProvedSince }: HolderProof): Route {
  return route({
    path: peoplePaths.downloadCopy,
    access: "member",
    async get(request) {
      const since = request.reading.now.subtract({ minutes: peopleRules.freshSessionMinutes })
      if (!(await wasProvedSince(request.reading, since))) return showDownload(request)
      return fileOf(await request.act(takeCopy), copyName)
    },
    post: (request) =>
      answerForm(request, {
        schema: proofForm,
        command: async (ctx: Context, { proof }) => (await checkHolder(ctx, proof)) ?? takeCopy(ctx),
        done: (file) => fileOf(file, copyName),
        again: (form) => showDownload(request, form),
        secret: ["proof"],
      }),
  })
}

export function dataRoutes(proof: HolderProof): readonly Route[] {
  return [
    route({ path: peoplePaths.data, access: "member", help: "accounts.data", get: showData }),
    route({
      path: peoplePaths.copy,
      access: "member",
      post: async (request) => {
        await request.act(askCopy)
        return redirect(to(peoplePaths.data, request.language), { confirmation: "copy-asked" })
      },
    }),
    downloadRoute(proof),
    route({ path: peoplePaths.file, access: "member", get: sendOwnFile }),
    route({
      path: peoplePaths.closing,
      access: "member",
      get: showClosing,
      post: (request) =>
        answerForm(request, {
          schema: proofForm,
          command: (ctx, input) => askErasure(ctx, input, proof.checkHolder),
          done: () => redirect(to(peoplePaths.data, request.language), { confirmation: "erasure-asked" }),
          again: (form) => showClosing(request, form),
          secret: ["proof"],
        }),
    }),
    route({
      path: peoplePaths.keeping,
      access: "member",
      post: async (request) => {
        await request.act(keepAccount)
        return redirect(to(peoplePaths.data, request.language), { confirmation: "account-kept" })
      },
    }),
  ]
}

import { z } from "zod"
import { actingMember } from "../../../../platform/context.js"
import { Refusal, refuseField } from "../../../../platform/refusal.js"
import { estimateLeft, findLatestRun, type Run } from "../../../../platform/runs.js"
import { emptyForm, type FormState } from "../../../../ui/form-state.js"
import { Notice } from "../../../../ui/notice.js"
import { Progress } from "../../../../ui/progress.js"
import { answerForm } from "../../../../web/forms.js"
import { type Answer, type PageRequest, redirect, route } from "../../../../web/page.js"
import { to } from "../../../../web/paths.js"
import { coordinationPage } from "../../programmes/coordination/coordination-page.js"
import { ofTeam } from "../../programmes/coordination/of-team.js"
import type { Programme } from "../../programmes/programme.store.js"
import { registrationsPaths } from "../registrations.paths.js"
import { askImport, findKeptImport, keepImport, listToKeep } from "./ask-import.js"
import { checkImport, type ImportCheck, importLimits, isImportable } from "./check-import.js"
import { importForm } from "./import.forms.js"
import { CheckedImport, ImportForm, ImportProblems } from "./import.view.js"
import { importWords } from "./import.words.js"
import { importRun } from "./import-run.js"

async function showImport(
  request: PageRequest<"id">,
  programme: Programme,
  { form, check }: { readonly form?: FormState; readonly check?: ImportCheck } = {},
): Promise<Answer> {
  const { language, reading } = request
  const run = await findLatestRun(reading, importRun.name, actingMember(reading).personId)
  const answer = await coordinationPage(request, programme, {
    title: importWords[language].title,
    here: registrationsPaths.list,
    form: check ? undefined : form,
    body: (
      <>
        {run && <LatestImport request={request} programme={programme} run={run} />}
        {check && <ImportProblems language={language} check={check} />}
        <ImportForm
          language={language}
          programmeId={programme.id}
          streams={programme.settings.streams}
          form={form ?? { ...emptyForm, values: { language } }}
        />
      </>
    ),
  })
  return check && answer.kind === "page" ? { ...answer, status: 422 } : answer
}

function LatestImport({
  request: { language, reading },
  programme,
  run,
}: {
  readonly request: PageRequest<"id">
  readonly programme: Programme
  readonly run: Run
}) {
  const words = importWords[language]
  if (run.status === "failed" || run.status === "stopped") {
    return (
      <Notice tone="warn">
        <p>{words.last.failed}</p>
      </Notice>
    )
  }
  if (run.finishedAt !== null) {
    return (
      <Notice>
        <p>{words.last.completed({ n: run.doneCount })}</p>
      </Notice>
    )
  }
  return (
    <Progress
      id="import-progress"
      label={words.run}
      done={run.doneCount}
      total={run.totalCount ?? undefined}
      left={estimateLeft(run, reading.now)}
      refreshAddress={to(registrationsPaths.import, language, { id: programme.id })}
    />
  )
}

/** The dry check: a list without fault is kept for a day, and nothing else is written. */
async function postImport(request: PageRequest<"id">, programme: Programme): Promise<Answer> {
  const { language, files } = request
  let refused: ImportCheck | undefined
  return answerForm(request, {
    schema: importForm,
    prepare: async ({ side }) => {
      const file = files.find(({ field }) => field === "file")
      if (!file) throw refuseField("file", "import-file-missing")
      const check = await checkImport(request.reading, file.bytes, side, programme.timeZone)
      if (isImportable(check)) return check
      refused = check
      throw new Refusal("invalid", "import-refused")
    },
    command: (ctx, asked, check) => keepImport(ctx, programme, listToKeep(programme, asked, check)),
    done: (file) => redirect(to(registrationsPaths.importConfirmation, language, { id: programme.id, file })),
    again: (form) => showImport(request, programme, { form, ...(refused && { check: refused }) }),
  })
}

type FileRequest = PageRequest<"id" | "file">

function fileIdOf({ params }: FileRequest): string {
  const id = z.uuid().safeParse(params.file).data
  if (id === undefined) throw new Refusal("not-found", "import-gone")
  return id
}

async function showChecked(request: FileRequest, programme: Programme): Promise<Answer> {
  const { language, reading } = request
  const fileId = fileIdOf(request)
  const kept = await findKeptImport(reading, programme, fileId)
  if (!kept) throw new Refusal("not-found", "import-gone")
  return coordinationPage(request, programme, {
    title: importWords[language].checked.title,
    here: registrationsPaths.list,
    body: <CheckedImport language={language} programmeId={programme.id} fileId={fileId} kept={kept} />,
  })
}

async function postChecked(request: FileRequest, programme: Programme): Promise<Answer> {
  const fileId = fileIdOf(request)
  await request.act((ctx) => askImport(ctx, programme, fileId))
  return redirect(to(registrationsPaths.import, request.language, { id: programme.id }), {
    confirmation: "registrations-imported",
  })
}

export const importRoutes = [
  route({
    path: registrationsPaths.import,
    access: "member",
    uploads: { bytes: importLimits.bytes, files: 1 },
    get: ofTeam(registrationsPaths.import, (request, programme) => showImport(request, programme)),
    post: ofTeam(registrationsPaths.import, postImport),
  }),
  route({
    path: registrationsPaths.importConfirmation,
    access: "member",
    get: ofTeam(registrationsPaths.importConfirmation, showChecked),
    post: ofTeam(registrationsPaths.importConfirmation, postChecked),
  }),
]

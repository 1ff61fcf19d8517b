import { Refusal } from "../../../../platform/refusal.js"
import { staleLanguage } from "../../../../platform/text-pair.js"
import type { FormState } from "../../../../ui/form-state.js"
import { answerForm } from "../../../../web/forms.js"
import { type Answer, type PageRequest, redirect, route } from "../../../../web/page.js"
import { to } from "../../../../web/paths.js"
import { coordinationPage } from "../coordination/coordination-page.js"
import { ofTeam } from "../coordination/of-team.js"
import type { Programme } from "../programme.store.js"
import { programmesPaths } from "../programmes.paths.js"
import { textInForce } from "./find-programme-text.js"
import { type TextKind, textKinds, textProblem } from "./programme-text.js"
import { findText, listTexts, type StoredText } from "./programme-text.store.js"
import { resetProgrammeText, saveProgrammeText, stampOf } from "./save-programme-text.js"
import { textFormOf } from "./texts.forms.js"
import { TextEditor, TextList, type TextState } from "./texts.view.js"
import { textsWords } from "./texts.words.js"

type OfText = PageRequest<"id" | "kind">

const staleOf = ({ enCurrentAt, frCurrentAt }: StoredText) => staleLanguage({ en: enCurrentAt, fr: frCurrentAt })

async function showTexts(request: PageRequest<"id">, programme: Programme): Promise<Answer> {
  const { language, reading } = request
  const stored = await listTexts(reading, programme.id)
  const states = stored.map((text): [TextKind, TextState] => [text.kind, staleOf(text) ?? "own"])
  return coordinationPage(request, programme, {
    title: textsWords[language].title,
    here: programmesPaths.texts,
    body: <TextList language={language} id={programme.id} states={new Map(states)} />,
  })
}

function kindOf({ params }: OfText): TextKind {
  const kind = textKinds.find((each) => each === params.kind)
  if (kind === undefined) throw new Refusal("not-found", "page-not-found")
  return kind
}

/** The words in force, as the form shows them. */
function valuesOf(stored: StoredText | undefined, kind: TextKind): FormState["values"] {
  const [french, english] = [textInForce(stored, kind, "fr"), textInForce(stored, kind, "en")]
  return {
    subjectFr: french.subject,
    textFr: french.text,
    subjectEn: english.subject,
    textEn: english.text,
    seen: stampOf(stored),
  }
}

interface Shown {
  /** Refused: the page says so. */
  readonly refused?: FormState
  /** As it was typed, beside its preview. */
  readonly typed?: FormState
}

async function showText(request: OfText, programme: Programme, shown: Shown = {}): Promise<Answer> {
  const { language, reading } = request
  const kind = kindOf(request)
  const stored = await findText(reading, programme.id, kind)
  const { refused, typed } = shown
  // After somebody else's change the form is sent back with theirs as seen: saving again is her decision.
  const seen = refused?.problem === undefined ? refused?.values.seen : stampOf(stored)
  const form = refused && { ...refused, values: { ...refused.values, seen } }
  return coordinationPage(request, programme, {
    title: textsWords[language].kinds[kind],
    here: programmesPaths.texts,
    form,
    body: (
      <TextEditor
        language={language}
        id={programme.id}
        kind={kind}
        form={form ?? typed ?? { values: valuesOf(stored, kind), errors: {} }}
        stale={stored && staleOf(stored)}
        isOwn={stored !== undefined}
        isPreview={typed !== undefined}
      />
    ),
  })
}

function postText(request: OfText, programme: Programme): Promise<Answer> {
  const { form, language } = request
  const kind = kindOf(request)
  const of = { programmeId: programme.id, kind }
  const back = (confirmation: string) =>
    redirect(to(programmesPaths.text, language, { id: programme.id, kind }), { confirmation })
  if (form.act === "reset") {
    return answerForm(request, {
      schema: textFormOf(kind).pick({ seen: true }),
      command: (ctx, { seen }) => resetProgrammeText(ctx, { ...of, seen }),
      done: () => back("text-reset"),
      again: (refused) => showText(request, programme, { refused }),
    })
  }
  const isPreview = form.act === "preview"
  return answerForm(request, {
    schema: textFormOf(kind),
    async command(ctx, input) {
      if (!isPreview) return saveProgrammeText(ctx, { ...of, ...input })
      const { subjectEn, subjectFr, textEn, textFr } = input
      const problem = textProblem(kind, {
        en: { subject: subjectEn, text: textEn },
        fr: { subject: subjectFr, text: textFr },
      })
      if (problem) throw problem
    },
    done: () =>
      isPreview ? showText(request, programme, { typed: { values: form, errors: {} } }) : back("text-saved"),
    again: (refused) => showText(request, programme, { refused }),
  })
}

export const textsRoutes = [
  route({
    path: programmesPaths.texts,
    access: "member",
    get: ofTeam(programmesPaths.texts, showTexts),
  }),
  route({
    path: programmesPaths.text,
    access: "member",
    get: ofTeam<"kind">(programmesPaths.text, (request, programme) => showText(request, programme)),
    post: ofTeam<"kind">(programmesPaths.text, postText),
  }),
]

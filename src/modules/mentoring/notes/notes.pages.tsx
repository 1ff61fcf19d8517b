import { randomUUID } from "node:crypto"
import { actingMember } from "../../../platform/context.js"
import type { FormState } from "../../../ui/form-state.js"
import { answerForm } from "../../../web/forms.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { findOwnPairing } from "../pairings/find-pairing-for.js"
import { pairingCrumb } from "../pairings/pairing-crumb.js"
import { addGoal } from "./add-goal.js"
import { changeGoal } from "./change-goal.js"
import { goalActForm, goalForm, noteActForm, noteForm } from "./notes.forms.js"
import { notesPaths } from "./notes.paths.js"
import { Notes } from "./notes.view.js"
import { notesWords } from "./notes.words.js"
import { openNotes } from "./open-notes.js"
import { settleNote } from "./settle-note.js"
import { writeNote } from "./write-note.js"

interface Refused {
  readonly goal?: FormState
  readonly note?: FormState
  readonly other?: FormState
}

const newForm = (): FormState => ({ values: { key: randomUUID() }, errors: {} })

async function showNotes(request: PageRequest<"id">, refused: Refused = {}): Promise<Answer> {
  const { language, reading, params } = request
  const own = await findOwnPairing(reading, params.id)
  const form = refused.goal ?? refused.note ?? refused.other
  return page({
    title: notesWords[language].title,
    crumbs: [pairingCrumb(language, own)],
    ...(form && { form }),
    body: (
      <Notes
        language={language}
        zone={actingMember(reading).timeZone}
        own={own}
        shared={await openNotes(reading, own)}
        goalForm={refused.goal ?? newForm()}
        noteForm={refused.note ?? newForm()}
      />
    ),
  })
}

const back = ({ language, params }: PageRequest<"id">, confirmation: string) =>
  redirect(to(notesPaths.all, language, { id: params.id }), { confirmation })

const postGoal = (request: PageRequest<"id">) =>
  answerForm(request, {
    schema: goalForm,
    command: (ctx, { key, goal }) => addGoal(ctx, { pairingId: request.params.id, key, goal }),
    done: () => back(request, "goal-added"),
    again: (goal) => showNotes(request, { goal }),
  })

const postGoalAct = (request: PageRequest<"id" | "goalId">) =>
  answerForm(request, {
    schema: goalActForm,
    command: (ctx, { act }) => changeGoal(ctx, { pairingId: request.params.id, goalId: request.params.goalId, act }),
    done: () => back(request, "goal-changed"),
    again: (other) => showNotes(request, { other }),
  })

const postNote = (request: PageRequest<"id">) =>
  answerForm(request, {
    schema: noteForm,
    command: (ctx, { key, kind, body }) => writeNote(ctx, { pairingId: request.params.id, key, kind, body }),
    done: () => back(request, "note-saved"),
    again: (note) => showNotes(request, { note }),
  })

const postNoteAct = (request: PageRequest<"id" | "noteId">) =>
  answerForm(request, {
    schema: noteActForm,
    command: (ctx, { act }) => settleNote(ctx, { pairingId: request.params.id, noteId: request.params.noteId, act }),
    done: (_, { act }) => back(request, act === "agree" ? "note-agreed" : "note-removed"),
    again: (other) => showNotes(request, { other }),
  })

export const notesRoutes = [
  route({ path: notesPaths.all, access: "member", get: (request) => showNotes(request), post: postNote }),
  route({ path: notesPaths.goals, access: "member", post: postGoal }),
  route({ path: notesPaths.goal, access: "member", post: postGoalAct }),
  route({ path: notesPaths.note, access: "member", post: postNoteAct }),
]

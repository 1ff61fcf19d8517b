import { actsFrom } from "../../../platform/transitions.js"
import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { RadioGroup } from "../../../ui/choice-fields.js"
import { Panel } from "../../../ui/containers.js"
import { Form } from "../../../ui/form.js"
import { type FormState, typedText } from "../../../ui/form-state.js"
import { Markdown } from "../../../ui/markdown.js"
import { Tag } from "../../../ui/tag.js"
import { TextArea } from "../../../ui/text-fields.js"
import { Time } from "../../../ui/time.js"
import { to } from "../../../web/paths.js"
import { ConfidentialityNotice, OverNotice } from "../exchanges/confidentiality.view.js"
import type { OwnPairing } from "../pairings/find-pairing-for.js"
import { goalActs, goalTransitions, longestGoal } from "./goal.js"
import { longestNote, noteActs, noteKinds, noteTransitions } from "./note.js"
import { notesPaths } from "./notes.paths.js"
import { notesWords } from "./notes.words.js"
import type { Goal, Note, Shared } from "./open-notes.js"

interface NotesProps {
  readonly language: Language
  readonly zone: string
  readonly own: OwnPairing
  readonly shared: Shared
  readonly goalForm: FormState
  readonly noteForm: FormState
}

/** What the two aim at and noted; each of them sees her own private notes beside it. */
export function Notes(props: NotesProps) {
  const { language, own, shared } = props
  const words = notesWords[language]
  const isOpen = own.pairing.status === "active"
  const isPrivate = ({ state }: Note) => state === "private"
  return (
    <>
      <h1>{words.title}</h1>
      <ConfidentialityNotice language={language} />
      {!isOpen && <OverNotice language={language} />}
      <section class="section" aria-labelledby="goals">
        <h2 id="goals">{words.goals}</h2>
        {shared.goals.length === 0 && <p>{words.noGoals}</p>}
        <ul class="rows">
          {shared.goals.map((goal) => (
            <li key={goal.id}>
              <GoalRow {...props} goal={goal} />
            </li>
          ))}
        </ul>
        {isOpen && <NewGoal {...props} />}
      </section>
      <NoteList {...props} id="agreed" notes={shared.notes.filter((note) => !isPrivate(note))} />
      <NoteList {...props} id="private" notes={shared.notes.filter(isPrivate)} />
      {isOpen && <NewNote {...props} />}
    </>
  )
}

function GoalRow({ language, own, goal }: NotesProps & { readonly goal: Goal }) {
  const words = notesWords[language]
  const acts = own.pairing.status === "active" ? actsFrom(goalTransitions, goal.status, [own.side]) : new Set()
  return (
    <>
      <p>
        {goal.text} <Tag tone={goal.status === "reached" ? "ok" : undefined}>{words.goalStates[goal.status]}</Tag>
      </p>
      <Form action={to(notesPaths.goal, language, { id: own.pairing.id, goalId: goal.id })} class="row">
        {goalActs
          .filter((act) => acts.has(act))
          .map((act) => (
            <Button key={act} name="act" value={act} variant="quiet" size="tight">
              {words.goalActs[act]} <span class="hide">{goal.text}</span>
            </Button>
          ))}
      </Form>
    </>
  )
}

function NewGoal({ language, own, goalForm }: NotesProps) {
  const words = notesWords[language]
  return (
    <Form action={to(notesPaths.goals, language, { id: own.pairing.id })}>
      <input type="hidden" name="key" value={typedText(goalForm, "key")} />
      <TextArea form={goalForm} name="goal" label={words.goal} hint={words.goalHint} rows={2} maxlength={longestGoal} />
      <Button variant="second">{words.addGoal}</Button>
    </Form>
  )
}

function NoteList(props: NotesProps & { readonly id: "agreed" | "private"; readonly notes: readonly Note[] }) {
  const { language, id, notes } = props
  const words = notesWords[language]
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id}>{words[id]}</h2>
      {notes.length === 0 && <p>{id === "agreed" ? words.noAgreed : words.noPrivate}</p>}
      <ul class="rows">
        {notes.map((note) => (
          <li key={note.id}>
            <NoteRow {...props} note={note} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function NoteRow({ language, zone, own, note }: NotesProps & { readonly note: Note }) {
  const words = notesWords[language]
  const side = note.isOwn ? "author" : "partner"
  const acts = own.pairing.status === "active" ? actsFrom(noteTransitions, note.state, [side]) : new Set()
  return (
    <>
      <p class="muted small">
        {note.isOwn ? words.you : own.partner.name}, <Time at={note.writtenAt} zone={zone} />{" "}
        <Tag tone={note.state === "agreed" ? "ok" : undefined}>{words.noteStates[note.state]}</Tag>
      </p>
      <Markdown source={note.body} level={3} />
      <Form action={to(notesPaths.note, language, { id: own.pairing.id, noteId: note.id })} class="row">
        {noteActs
          .filter((act) => acts.has(act))
          .map((act) => (
            <Button key={act} name="act" value={act} variant={act === "agree" ? "second" : "quiet"} size="tight">
              {words.noteActs[act]}
            </Button>
          ))}
      </Form>
    </>
  )
}

function NewNote({ language, own, noteForm }: NotesProps) {
  const words = notesWords[language]
  return (
    <Panel id="write" title={words.write}>
      <Form action={to(notesPaths.all, language, { id: own.pairing.id })}>
        <input type="hidden" name="key" value={typedText(noteForm, "key")} />
        <RadioGroup
          form={noteForm}
          name="kind"
          label={words.kind}
          choices={noteKinds.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
        />
        <TextArea form={noteForm} name="body" label={words.body} hint={words.bodyHint} maxlength={longestNote} />
        <Button>{words.save}</Button>
      </Form>
    </Panel>
  )
}

import { actsFrom } from "../../../platform/transitions.js"
import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { Panel } from "../../../ui/containers.js"
import { Facts } from "../../../ui/facts.js"
import { Form } from "../../../ui/form.js"
import type { FormState } from "../../../ui/form-state.js"
import { Markdown } from "../../../ui/markdown.js"
import { Notice } from "../../../ui/notice.js"
import { PairText } from "../../../ui/pair-text.js"
import { TextArea } from "../../../ui/text-fields.js"
import { Time } from "../../../ui/time.js"
import { to } from "../../../web/paths.js"
import type { OpenedSituation } from "./open-situation.js"
import { linesOf, longestQuestion, type SituationAct } from "./situation.js"
import { situationsPaths } from "./situations.paths.js"
import { situationsWords } from "./situations.words.js"

interface TeamSituationProps extends OpenedSituation {
  readonly language: Language
  readonly zone: string
  readonly form: FormState
}

/** States, dates and what was written to the coordination: nothing that the two write to each other. */
export function TeamSituation(props: TeamSituationProps) {
  const { language, zone, situation, pairing, programme, question, answer } = props
  const { team: words, kinds, statuses, outcomes, answerTitle } = situationsWords[language]
  const { status, outcome, dueAt } = situation
  return (
    <>
      <h1>{kinds[situation.kind]}</h1>
      <Notice>
        <p>{words.look}</p>
      </Notice>
      <Facts
        facts={[
          { term: words.program, value: <PairText en={programme.nameEn} fr={programme.nameFr} /> },
          { term: words.pairing, value: words.pairOf({ mentor: pairing.mentorName, mentee: pairing.menteeName }) },
          { term: words.by, value: situation.raiserName },
          { term: words.at, value: <Time at={situation.raisedAt} zone={zone} /> },
          { term: words.state, value: outcome === null ? statuses[status] : outcomes[outcome] },
          ...(dueAt === null ? [] : [{ term: words.due, value: <Time at={dueAt} zone={zone} /> }]),
        ]}
      />
      {question !== null && (
        <section class="section" aria-labelledby="words">
          <h2 id="words">{words.words}</h2>
          <Markdown source={question} level={3} />
        </section>
      )}
      {answer !== null && (
        <section class="section" aria-labelledby="answered">
          <h2 id="answered">{answerTitle}</h2>
          <Markdown source={answer} level={3} />
        </section>
      )}
      {status !== "settled" && <Acts {...props} />}
    </>
  )
}

function Acts(props: TeamSituationProps) {
  const { situation, language } = props
  const words = situationsWords[language].team
  const acts = actsFrom(linesOf(situation.kind), situation.status, ["team"])
  if (acts.size === 0) return <p>{words.nothing}</p>
  return (
    <>
      {acts.has("answer") && <Answering {...props} />}
      {acts.has("keep") && <Deciding {...props} act="keep" text={words.keepText} />}
      {acts.has("release") && <Deciding {...props} act="release" text={words.releaseText} />}
    </>
  )
}

const addressOf = ({ language, situation }: TeamSituationProps) =>
  to(situationsPaths.ofTeam, language, { situationId: situation.id })

function Answering(props: TeamSituationProps) {
  const { language, situation, form } = props
  const words = situationsWords[language].team
  return (
    <Panel id="answer-title" title={words.answer}>
      {situation.kind === "help-wished" && <p>{words.helpText}</p>}
      <Form action={addressOf(props)}>
        <TextArea form={form} name="answer" label={words.answer} hint={words.answerHint} maxlength={longestQuestion} />
        <Button name="act" value="answer">
          {words.acts.answer}
        </Button>
      </Form>
    </Panel>
  )
}

interface DecidingProps extends TeamSituationProps {
  readonly act: Extract<SituationAct, "keep" | "release">
  readonly text: string
}

function Deciding(props: DecidingProps) {
  const { language, act, text } = props
  const words = situationsWords[language].team
  return (
    <Panel id={act} title={words.acts[act]} outlined>
      <p>{text}</p>
      <Form action={addressOf(props)}>
        <Button name="act" value={act} variant={act === "release" ? "danger" : "primary"}>
          {words.acts[act]}
        </Button>
      </Form>
    </Panel>
  )
}

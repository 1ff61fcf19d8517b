import { Temporal } from "temporal-polyfill"
import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { RadioGroup } from "../../../ui/choice-fields.js"
import { DateField } from "../../../ui/date-field.js"
import { Form } from "../../../ui/form.js"
import type { FormState } from "../../../ui/form-state.js"
import { Notice } from "../../../ui/notice.js"
import { to } from "../../../web/paths.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import { OpportunityTitle } from "../opportunity/opportunity-title.view.js"
import { cancelReasons } from "./ending-reasons.js"
import { lifeWords } from "./life.words.js"
import { type ActToConfirm, type PageAct, pageActs } from "./page-acts.js"

interface ActPageProps extends Omit<ActToConfirm, "refusal"> {
  readonly language: Language
  readonly act: PageAct
  /** Why it cannot be done now, in words. */
  readonly blocked: string | undefined
  readonly form: FormState
}

/** What an act brings and who is told, before it is done. */
export function ActPage(props: ActPageProps) {
  const { language, act, opened, blocked } = props
  const { opportunity } = opened
  const words = lifeWords[language].pages
  const { title, effects } = words[act]
  return (
    <>
      <h1>{title}</h1>
      <p class="lead">
        <OpportunityTitle language={language} opportunity={opportunity} />
      </p>
      {blocked === undefined ? (
        <>
          <ul>
            {[...effects, toldOf(props)].map((effect) => (
              <li key={effect}>{effect}</li>
            ))}
          </ul>
          <Confirming {...props} />
        </>
      ) : (
        <>
          <Notice tone="warn">
            <p>{blocked}</p>
          </Notice>
          <p>
            <a href={to(marketplacePaths.one, language, opportunity)}>{lifeWords[language].notices.see}</a>
          </p>
        </>
      )}
    </>
  )
}

/** Who receives a notice of it. */
function toldOf({ language, act, standing }: ActPageProps): string {
  const words = lifeWords[language].pages
  if (act === "cancel") return standing.sent === 0 ? words.nobodyTold : words.cancel.told({ n: standing.sent })
  if (act === "close" || act === "archive" || act === "send-back") return words.nobodyTold
  return words[act].told
}

function Confirming({ language, act, opened: { opportunity }, form }: ActPageProps) {
  const { pages: words, acts } = lifeWords[language]
  const { number, deadlineOn } = opportunity
  return (
    <Form action={to(pageActs[act], language, { number })}>
      {act === "extend" && (
        <>
          {deadlineOn !== null && <p>{words.extend.current({ day: Temporal.PlainDate.from(deadlineOn) })}</p>}
          <DateField form={form} name="deadlineOn" label={words.extend.field} hint={words.extend.hint} />
        </>
      )}
      {act === "cancel" && (
        <RadioGroup
          form={form}
          name="reason"
          label={words.cancel.reason}
          hint={words.cancel.reasonHint}
          choices={cancelReasons.map((value) => ({ value, label: words.cancel.reasons[value] }))}
        />
      )}
      <div class="actions">
        <Button variant={act === "cancel" ? "danger" : undefined}>{acts[act]}</Button>
        <a href={to(marketplacePaths.one, language, { number })}>{words.keep}</a>
      </div>
    </Form>
  )
}

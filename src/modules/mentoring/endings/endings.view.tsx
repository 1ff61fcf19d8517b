import { Temporal } from "temporal-polyfill"
import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { Checkbox, RadioGroup } from "../../../ui/choice-fields.js"
import { Panel } from "../../../ui/containers.js"
import { DateField } from "../../../ui/date-field.js"
import { Form } from "../../../ui/form.js"
import { type FormState, typedText } from "../../../ui/form-state.js"
import { Notice } from "../../../ui/notice.js"
import { TextArea } from "../../../ui/text-fields.js"
import { to } from "../../../web/paths.js"
import { isOutside } from "../outside/outside-programmes.js"
import type { OwnPairing } from "../pairings/find-pairing-for.js"
import { pairingsPaths } from "../pairings/pairings.paths.js"
import { endReasons, longestThanks, nextSteps } from "./ending.js"
import { endingsPaths } from "./endings.paths.js"
import { endingsWords } from "./endings.words.js"

interface EndProps {
  readonly language: Language
  readonly own: OwnPairing
  readonly end: FormState
  readonly lastDay: FormState
}

/** How a pairing ends: at the day that the two set, or now, by either of them. */
export function End(props: EndProps) {
  const { language, own } = props
  const words = endingsWords[language]
  if (own.pairing.status !== "active") return <Over {...props} />
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <Notice>
        <p>{words.meetFirst}</p>
      </Notice>
      <h2>{words.what}</h2>
      <ul>
        {words.effects.map((effect) => (
          <li key={effect}>{effect}</li>
        ))}
      </ul>
      <Ending {...props} />
      <LastDay {...props} />
    </>
  )
}

function Ending({ language, own, end }: EndProps) {
  const words = endingsWords[language]
  const { id } = own.pairing
  return (
    <Form action={to(endingsPaths.end, language, { id })}>
      <input type="hidden" name="key" value={typedText(end, "key")} />
      <RadioGroup
        form={end}
        name="reason"
        label={words.reason}
        hint={words.reasonHint}
        choices={endReasons.map((value) => ({ value, label: words.reasons[value] }))}
      />
      {isOutside(own.pairing) ? (
        <input type="hidden" name="next" value={nextSteps[0]} />
      ) : (
        <RadioGroup
          form={end}
          name="next"
          label={words.next}
          choices={nextSteps.map((value) => ({ value, label: words.nextSteps[value] }))}
        />
      )}
      <TextArea
        form={end}
        name="thanks"
        label={words.thanks}
        hint={words.thanksHint}
        rows={4}
        maxlength={longestThanks}
        optional
      />
      <Checkbox form={end} name="again" label={words.again} hint={words.againHint} />
      <div class="actions">
        <Button variant="danger">{words.submit}</Button>
        <a href={to(pairingsPaths.one, language, { id })}>{words.keep}</a>
      </div>
    </Form>
  )
}

function LastDay({ language, own, lastDay }: EndProps) {
  const words = endingsWords[language].lastDay
  const { id, endsOn } = own.pairing
  return (
    <Panel id="last-day" title={words.title} outlined>
      <p>{endsOn === null ? words.open : words.on({ day: Temporal.PlainDate.from(endsOn) })}</p>
      <p>{words.text}</p>
      <Form action={to(endingsPaths.lastDay, language, { id })}>
        <DateField form={lastDay} name="endsOn" label={words.field} optional />
        <Button variant="second">{words.submit}</Button>
      </Form>
    </Panel>
  )
}

/** Afterwards, one thing is left to say. */
function Over({ language, own, end }: EndProps) {
  const words = endingsWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.over}</p>
      <Form action={to(endingsPaths.again, language, { id: own.pairing.id })}>
        <Checkbox form={end} name="again" label={words.again} hint={words.againHint} />
        <Button variant="second">{words.saveAgain}</Button>
      </Form>
    </>
  )
}

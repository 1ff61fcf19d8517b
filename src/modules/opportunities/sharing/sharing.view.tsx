import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { Panel } from "../../../ui/containers.js"
import { Form } from "../../../ui/form.js"
import type { FormState } from "../../../ui/form-state.js"
import { TextField } from "../../../ui/text-fields.js"
import { to } from "../../../web/paths.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import { sharingWords } from "./sharing.words.js"

interface SharingProps {
  readonly language: Language
  readonly number: number
  readonly title: string
  /** Of the opportunity, whole. */
  readonly address: string
  /** Visitors can read it, too. */
  readonly isOpen: boolean
  readonly form: FormState
}

export function Sharing({ language, number, title, address, isOpen, form }: SharingProps) {
  const words = sharingWords[language]
  const mail = `mailto:?subject=${encodeURIComponent(words.mailSubject({ title }))}&body=${encodeURIComponent(address)}`
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{title}</p>
      <Panel id="link" title={words.linkTitle} outlined>
        <p>{isOpen ? words.linkOpen : words.linkMembers}</p>
        <label for="address">{words.link}</label>
        <input id="address" value={address} readonly />
        <p>
          <a href={mail}>{words.byMail}</a>
        </p>
      </Panel>
      <div class="section">
        <Panel id="member" title={words.memberTitle}>
          <p>{words.memberText}</p>
          <Form action={to(marketplacePaths.sharing, language, { number })}>
            <TextField
              form={form}
              name="username"
              label={words.username}
              hint={words.usernameHint}
              width="l"
              maxlength={100}
            />
            <div class="actions">
              <Button icon="envelope">{words.send}</Button>
              <a href={to(marketplacePaths.one, language, { number })}>{words.back}</a>
            </div>
          </Form>
        </Panel>
      </div>
    </>
  )
}

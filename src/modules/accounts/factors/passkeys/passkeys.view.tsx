import type { Language } from "../../../../platform/wording.js"
import { Button, ButtonLink } from "../../../../ui/button.js"
import { Empty } from "../../../../ui/containers.js"
import { Form } from "../../../../ui/form.js"
import type { FormState } from "../../../../ui/form-state.js"
import { Table } from "../../../../ui/table.js"
import { TextField } from "../../../../ui/text-fields.js"
import { Time } from "../../../../ui/time.js"
import { to } from "../../../../web/paths.js"
import { factorsPaths } from "../factors.paths.js"
import { ProofField } from "../proof-field.view.js"
import type { Passkey } from "./passkey.js"
import { PasskeyForm } from "./passkey-form.view.js"
import { passkeysWords } from "./passkeys.words.js"

interface PasskeysProps {
  readonly language: Language
  readonly form: FormState
  readonly timeZone: string
}

export function passkeyName(language: Language, { name, addedAt }: Passkey, timeZone: string): string {
  return name ?? passkeysWords[language].unnamed({ addedAt, timeZone })
}

export function Passkeys({
  language,
  form,
  timeZone,
  passkeys,
  next,
}: PasskeysProps & { readonly passkeys: readonly Passkey[]; readonly next: string | undefined }) {
  const words = passkeysWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {passkeys.length === 0 ? (
        <Empty title={words.none}>
          <p>{words.noneText}</p>
        </Empty>
      ) : (
        <PasskeyTable language={language} timeZone={timeZone} passkeys={passkeys} />
      )}
      <section class="section" aria-labelledby="add">
        <h2 id="add">{words.addTitle}</h2>
        <PasskeyForm
          language={language}
          purpose="registration"
          action={to(factorsPaths.passkeyCreation, language)}
          label={words.add}
          next={next}
        >
          <TextField form={form} name="name" label={words.name} hint={words.nameHint} maxlength={100} optional />
        </PasskeyForm>
      </section>
    </>
  )
}

function PasskeyTable({
  language,
  timeZone,
  passkeys,
}: Pick<PasskeysProps, "language" | "timeZone"> & { readonly passkeys: readonly Passkey[] }) {
  const words = passkeysWords[language]
  return (
    <Table
      id="passkeys"
      caption={words.listTitle}
      rows={passkeys}
      rowKey={({ id }) => id}
      flip
      columns={[
        { heading: words.name, rowHeading: true, cell: (passkey) => passkeyName(language, passkey, timeZone) },
        { heading: words.addedAt, cell: ({ addedAt }) => <Time at={addedAt} zone={timeZone} /> },
        {
          heading: words.lastUsedAt,
          cell: ({ lastUsedAt }) => (lastUsedAt ? <Time at={lastUsedAt} zone={timeZone} /> : words.neverUsed),
        },
        {
          heading: words.acts,
          headingHidden: true,
          cell: (passkey) => (
            <a
              href={to(factorsPaths.passkey, language, { id: passkey.id })}
              aria-label={words.removalTitle({ name: passkeyName(language, passkey, timeZone) })}
            >
              {words.see}
            </a>
          ),
        },
      ]}
    />
  )
}

export function RemovePasskey({ language, form, timeZone, passkey }: PasskeysProps & { readonly passkey: Passkey }) {
  const words = passkeysWords[language]
  return (
    <>
      <h1>{words.removalTitle({ name: passkeyName(language, passkey, timeZone) })}</h1>
      <p class="lead">{words.removalLead}</p>
      <Form action={to(factorsPaths.passkey, language, { id: passkey.id })}>
        <ProofField language={language} form={form} />
        <div class="actions">
          <Button variant="danger">{words.remove}</Button>
          <ButtonLink href={to(factorsPaths.passkeys, language)} variant="second">
            {words.keep}
          </ButtonLink>
        </div>
      </Form>
    </>
  )
}

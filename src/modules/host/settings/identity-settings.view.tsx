import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { Fieldset } from "../../../ui/choice-fields.js"
import { Form } from "../../../ui/form.js"
import type { FormState } from "../../../ui/form-state.js"
import { EmailField, TextArea, TextField } from "../../../ui/text-fields.js"
import { to } from "../../../web/paths.js"
import { hostPaths } from "../host.paths.js"
import { settingsWords } from "./settings.words.js"

interface IdentitySettingsProps {
  readonly language: Language
  readonly form: FormState
  readonly seen: string
}

const bothLanguages = ["en", "fr"] as const

export function IdentitySettings({ language, form, seen }: IdentitySettingsProps) {
  const words = settingsWords[language]
  const label = words.fields
  return (
    <Form action={to(hostPaths.settings, language)}>
      <input type="hidden" name="seen" value={seen} />
      <Fieldset legend={words.site}>
        {(["siteName", "hostName", "footerSentence"] as const).flatMap((name) =>
          bothLanguages.map((lang) => (
            <TextField
              key={name + lang}
              form={form}
              name={`${name}-${lang}`}
              label={label[`${name}-${lang}`]}
              lang={lang}
            />
          )),
        )}
      </Fieldset>
      <ContactFields language={language} form={form} />
      <div class="actions">
        <Button>{words.save}</Button>
      </div>
    </Form>
  )
}

function ContactFields({ language, form }: Omit<IdentitySettingsProps, "seen">) {
  const words = settingsWords[language]
  const label = words.fields
  return (
    <Fieldset legend={words.contact}>
      <p class="hint">{words.contactHint}</p>
      <EmailField form={form} name="contact-emailAddress" label={label["contact-emailAddress"]} autocomplete="off" />
      <TextField
        form={form}
        name="contact-telephone"
        label={label["contact-telephone"]}
        inputmode="tel"
        width="m"
        optional
      />
      {bothLanguages.map((lang) => (
        <TextArea
          key={lang}
          form={form}
          name={`contact-address-${lang}`}
          label={label[`contact-address-${lang}`]}
          lang={lang}
          rows={3}
          optional
        />
      ))}
    </Fieldset>
  )
}

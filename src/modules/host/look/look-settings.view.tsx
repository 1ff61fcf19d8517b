import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { Fieldset } from "../../../ui/choice-fields.js"
import { Form } from "../../../ui/form.js"
import { emptyForm, type FormState } from "../../../ui/form-state.js"
import type { Logo } from "../../../ui/mark.js"
import { Table } from "../../../ui/table.js"
import { Tag } from "../../../ui/tag.js"
import { FileField, TextField } from "../../../ui/text-fields.js"
import { to } from "../../../web/paths.js"
import { hostPaths } from "../host.paths.js"
import { settingsWords } from "../settings/settings.words.js"
import { type Colours, colourNames, isTooClose, measurePairs, modes } from "./colours.js"

interface LogoSettingProps {
  readonly language: Language
  readonly form: FormState | undefined
  readonly seen: string
  readonly logo: Logo | undefined
}

export function LogoSetting({ language, form, seen, logo }: LogoSettingProps) {
  const words = settingsWords[language]
  return (
    <section class="section" aria-labelledby="logo-title">
      <h2 id="logo-title">{words.logo}</h2>
      {logo === undefined ? (
        <p>{words.noLogo}</p>
      ) : (
        <Form action={to(hostPaths.logoSetting, language)} class="row">
          <img src={logo.src} alt={words.currentLogo} width={logo.width} height={logo.height} />
          <input type="hidden" name="seen" value={seen} />
          <Button variant="quiet" name="act" value="remove">
            {words.removeLogo}
          </Button>
        </Form>
      )}
      <Form action={to(hostPaths.logoSetting, language)} upload>
        <input type="hidden" name="seen" value={seen} />
        <FileField
          form={form ?? emptyForm}
          name="logo"
          label={words.chooseLogo}
          hint={words.logoHint}
          accept="image/jpeg,image/png,image/webp"
        />
        <div class="actions">
          <Button variant="second">{words.changeLogo}</Button>
        </div>
      </Form>
    </section>
  )
}

interface ColourSettingsProps {
  readonly language: Language
  readonly form: FormState
  readonly seen: string
  /** As they stand in the form, for the swatches and the table. */
  readonly colours: Colours
  /** Fields that bring the first colours back. */
  readonly start: Readonly<Record<string, string>>
}

export function ColourSettings({ language, form, seen, colours, start }: ColourSettingsProps) {
  const words = settingsWords[language]
  return (
    <section class="section" aria-labelledby="colours-title">
      <h2 id="colours-title">{words.colours}</h2>
      <p class="hint">{words.coloursHint}</p>
      <Form action={to(hostPaths.lookSettings, language)}>
        <input type="hidden" name="seen" value={seen} />
        <div class="halves">
          {modes.map((mode) => (
            <Fieldset key={mode} legend={words.modes[mode]}>
              {colourNames.map((name) => (
                <TextField
                  key={name}
                  form={form}
                  name={`${mode}-${name}`}
                  label={
                    <>
                      <Swatch colour={colours[mode][name]} /> {words.colourNames[name]}
                    </>
                  }
                  width="s"
                  maxlength={7}
                />
              ))}
            </Fieldset>
          ))}
        </div>
        <div class="actions">
          <Button>{words.saveColours}</Button>
        </div>
      </Form>
      <StartColours language={language} seen={seen} start={start} />
      <Contrasts language={language} colours={colours} />
    </section>
  )
}

function StartColours({ language, seen, start }: Pick<ColourSettingsProps, "language" | "seen" | "start">) {
  return (
    <Form action={to(hostPaths.lookSettings, language)}>
      <input type="hidden" name="seen" value={seen} />
      {Object.entries(start).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button variant="quiet">{settingsWords[language].startColours}</Button>
    </Form>
  )
}

/** Beside its words; drawn with an attribute, since pages carry no style of their own. */
function Swatch({ colour }: { readonly colour: string }) {
  return (
    <svg class="ic" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <rect x="1" y="1" width="18" height="18" rx="3" fill={colour} />
    </svg>
  )
}

function Contrasts({ language, colours }: { readonly language: Language; readonly colours: Colours }) {
  const words = settingsWords[language]
  return (
    <Table
      id="contrasts"
      caption={words.contrasts}
      flip
      rows={measurePairs(colours)}
      rowKey={({ mode, code }) => `${mode}-${code}`}
      columns={[
        { heading: words.pair, rowHeading: true, cell: ({ code }) => words.pairNames[code] },
        { heading: words.look, cell: ({ mode }) => words.modes[mode] },
        {
          heading: words.contrast,
          cell: (pair) => <Tag tone={isTooClose(pair) ? "bad" : "ok"}>{words.ratio({ ratio: pair.ratio })}</Tag>,
        },
        { heading: words.least, cell: ({ least }) => words.ratio({ ratio: least }) },
      ]}
    />
  )
}

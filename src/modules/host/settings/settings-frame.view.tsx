import type { ComponentChildren } from "preact"
import type { Language } from "../../../platform/wording.js"
import { Facts } from "../../../ui/facts.js"
import { chosenValues, type FormState } from "../../../ui/form-state.js"
import { Tabs } from "../../../ui/navigation.js"
import { Notice } from "../../../ui/notice.js"
import { type Path, to } from "../../../web/paths.js"
import { hostPaths } from "../host.paths.js"
import { settingsWords } from "./settings.words.js"

const groups = [
  ["identity", hostPaths.settings],
  ["look", hostPaths.lookSettings],
  ["operation", hostPaths.operationSettings],
] as const satisfies readonly (readonly [string, Path<never>])[]

interface SettingsFrameProps {
  readonly language: Language
  readonly group: (typeof groups)[number][0]
  readonly children: ComponentChildren
}

/** The three groups of settings under one heading. */
export function SettingsFrame({ language, group, children }: SettingsFrameProps) {
  const words = settingsWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <Tabs
        label={words.tabs}
        items={groups.map(([name, path]) => ({
          label: words[name],
          href: to(path, language),
          current: name === group ? "page" : undefined,
        }))}
      />
      {children}
    </>
  )
}

export interface CurrentValue {
  readonly name: string
  readonly label: string
  /** As the form would show it. */
  readonly value: string
}

interface InForceProps {
  readonly language: Language
  readonly form: FormState
  readonly current: readonly CurrentValue[]
}

/** After a conflict: what somebody else has saved, where it differs from what stands in the form. */
export function InForce({ language, form, current }: InForceProps) {
  const words = settingsWords[language]
  const different = current.filter(({ name, value }) => chosenValues(form, name).join(", ") !== value)
  if (different.length === 0) return null
  return (
    <Notice title={words.inForce}>
      <p>{words.inForceText}</p>
      <Facts facts={different.map(({ label, value }) => ({ term: label, value: value || "–" }))} />
    </Notice>
  )
}

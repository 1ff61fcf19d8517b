import type { VNode } from "preact"
import type { Language } from "../../../platform/wording.js"
import { type FormState, typedText } from "../../../ui/form-state.js"
import type { Access } from "../../../web/access.js"
import { answerForm } from "../../../web/forms.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { hostPaths } from "../host.paths.js"
import { changeSettings } from "./change-settings.js"
import { IdentitySettings } from "./identity-settings.view.js"
import { OperationSettings } from "./operation-settings.view.js"
import { readSettingsToEdit, type Versions } from "./read-settings.js"
import {
  type FieldValues,
  identityForm,
  identityValues,
  operationForm,
  operationValues,
  writeSeen,
} from "./settings.forms.js"
import type { HostSettings } from "./settings.js"
import { settingsWords } from "./settings.words.js"
import { type CurrentValue, InForce, SettingsFrame } from "./settings-frame.view.js"

export const administratorsOnly: Access = { anyOf: ["administrator"] }

/**
 * The state that a form is sent back with. A refused answer keeps the one it was filled in from; after a conflict the
 * person is shown what is in force, and saving again is her decision.
 */
export function seenBy(form: FormState | undefined, versions: Versions): string {
  return form && form.problem === undefined ? typedText(form, "seen") : writeSeen(versions)
}

interface Group {
  readonly name: "identity" | "operation"
  readonly valuesOf: (settings: HostSettings) => FieldValues
  readonly draw: (language: Language, form: FormState, seen: string) => VNode
}

const identity: Group = {
  name: "identity",
  valuesOf: identityValues,
  draw: (language, form, seen) => <IdentitySettings language={language} form={form} seen={seen} />,
}

const operation: Group = {
  name: "operation",
  valuesOf: operationValues,
  draw: (language, form, seen) => <OperationSettings language={language} form={form} seen={seen} />,
}

async function showGroup({ language, reading }: PageRequest, group: Group, form?: FormState): Promise<Answer> {
  const { settings, versions } = await readSettingsToEdit(reading)
  const current = group.valuesOf(settings)
  const words = settingsWords[language]
  return page({
    title: `${words.title} – ${words[group.name]}`,
    section: "desk",
    crumbs: [],
    ...(form && { form }),
    body: (
      <SettingsFrame language={language} group={group.name}>
        {form?.problem !== undefined && (
          <InForce language={language} form={form} current={labelled(current, language)} />
        )}
        {group.draw(language, form ?? { values: current, errors: {} }, seenBy(form, versions))}
      </SettingsFrame>
    ),
  })
}

function labelled(values: FieldValues, language: Language): CurrentValue[] {
  const labels: Readonly<Record<string, string>> = settingsWords[language].fields
  return Object.entries(values).map(([name, value]) => ({
    name,
    label: labels[name] ?? name,
    value: [value].flat().join(", "),
  }))
}

export const settingsRoutes = [
  route({
    path: hostPaths.settings,
    access: administratorsOnly,
    get: (request) => showGroup(request, identity),
    post: (request) =>
      answerForm(request, {
        schema: identityForm,
        command: changeSettings,
        done: () => redirect(to(hostPaths.settings, request.language), { confirmation: "settings-saved" }),
        again: (form) => showGroup(request, identity, form),
      }),
  }),
  route({
    path: hostPaths.operationSettings,
    access: administratorsOnly,
    get: (request) => showGroup(request, operation),
    post: (request) =>
      answerForm(request, {
        schema: operationForm,
        command: changeSettings,
        done: () => redirect(to(hostPaths.operationSettings, request.language), { confirmation: "settings-saved" }),
        again: (form) => showGroup(request, operation, form),
      }),
  }),
]

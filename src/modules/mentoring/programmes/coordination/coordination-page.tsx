import type { VNode } from "preact"
import type { FormState } from "../../../../ui/form-state.js"
import { type NavigationItem, SideNav } from "../../../../ui/navigation.js"
import { Steps } from "../../../../ui/steps.js"
import { type Answer, type Crumb, type PageRequest, page } from "../../../../web/page.js"
import { type Path, to } from "../../../../web/paths.js"
import type { Programme } from "../programme.store.js"
import { programmeName } from "../programme-name.js"
import { programmesPaths } from "../programmes.paths.js"
import { coordinationWords } from "./coordination.words.js"
import { coordinationLinks } from "./coordination-links.js"
import { wizardSteps } from "./wizard.js"

interface CoordinationContent {
  readonly title: string
  /** The page of the menu that this is, or belongs to. */
  readonly here: Path<"id">
  /** Between that one and this one, where this one is not of the menu. */
  readonly crumbs?: readonly Crumb[]
  readonly form?: FormState | undefined
  readonly scripts?: readonly string[]
  readonly body: VNode
}

/** A page of those who lead a programme, beside the menu of all of them. */
export async function coordinationPage(
  request: PageRequest<"id">,
  programme: Programme,
  { title, here, crumbs = [], form, scripts, body }: CoordinationContent,
): Promise<Answer> {
  const { language } = request
  const words = coordinationWords[language]
  const { id } = programme
  const name = programmeName(programme, language)
  const top = { label: name, href: to(programmesPaths.coordination, language, { id }) }
  return page({
    title: here === programmesPaths.coordination ? name : `${title} – ${name}`,
    crumbs: [
      { label: words.programmes, href: to(programmesPaths.list, language) },
      ...(here === programmesPaths.coordination ? [] : [top]),
      ...crumbs,
    ],
    ...(form && { form }),
    ...(scripts && { scripts }),
    body: (
      <div class="split-left">
        <SideNav label={words.menu({ name })} items={await menuOf(request, programme, here)} />
        <div>
          <p class="muted">{name}</p>
          <h1>{title}</h1>
          {programme.status === "draft" && wizardSteps.includes(here) && (
            <Steps steps={stepsOf(request, programme)} current={wizardSteps.indexOf(here) + 1} />
          )}
          {body}
        </div>
      </div>
    ),
  })
}

/** Of a draft: the pages that set it up. */
function stepsOf({ language }: PageRequest<"id">, { id }: Programme) {
  return wizardSteps.map((path) => ({
    label: coordinationLinks.find((link) => link.path === path)?.label[language] ?? "",
    href: to(path, language, { id }),
  }))
}

function menuOf(
  { reading, language, params }: PageRequest<"id">,
  programme: Programme,
  here: Path<"id">,
): Promise<NavigationItem[]> {
  return Promise.all(
    coordinationLinks.map(async ({ path, label, count }) => ({
      label: label[language],
      href: to(path, language, { id: params.id }),
      current: path === here ? ("page" as const) : undefined,
      waiting: await count?.(reading, programme),
    })),
  )
}

/**
 * A refused form as it is shown again. After somebody else's change it is sent back with the present revision: she has
 * been told, and saving again is her decision.
 */
export function typedAgain(form: FormState, { revision }: Pick<Programme, "revision">): FormState {
  if (form.problem === undefined) return form
  return { ...form, values: { ...form.values, revision: String(revision) } }
}

import type { VNode } from "preact"
import type { Reading } from "../../../platform/context.js"
import { staleLanguage } from "../../../platform/text-pair.js"
import type { Language } from "../../../platform/wording.js"
import { type FormState, typedText } from "../../../ui/form-state.js"
import { listConcepts, nameIn } from "../../classification/index.js"
import { listTimeZones } from "../../host/index.js"
import { findOrganisations, listMemberships, nameIn as organisationNameIn } from "../../organisations/index.js"
import { families, sidesOf } from "../types/opportunity-type.js"
import { listTypes, type OpportunityType } from "../types/type.store.js"
import { typeLabel } from "../types/type-label.js"
import { typesWords } from "../types/types.words.js"
import { AuthorStep } from "./author-step.view.js"
import type { Step } from "./content.js"
import { DetailStep } from "./detail-step.view.js"
import type { Posting } from "./posting.store.js"
import { RequirementStep } from "./requirement-step.view.js"
import type { StepProps } from "./step-frame.view.js"

/** What a step is drawn from: no posting before the first step has made one. */
export interface Drawn {
  readonly reading: Reading
  readonly props: StepProps
  readonly personId: string
  readonly posting: Posting | undefined
}

export const drawStep: Readonly<Record<Step, (drawn: Drawn) => Promise<VNode>>> = {
  1: async ({ reading, props, personId, posting }) => (
    <AuthorStep {...props} organisations={await organisationsOf(reading, props.language, personId, posting)} />
  ),
  2: async (drawn) => drawDetails(drawn),
  3: async ({ reading, props }) => (
    <RequirementStep
      {...props}
      educationLevels={await listNamed(reading, props.language, "education-level")}
      zones={listTimeZones(props.language)}
    />
  ),
}

/** Her own first; then the one that the draft names, where it is not hers. */
async function organisationsOf(reading: Reading, language: Language, personId: string, posting: Posting | undefined) {
  const own = await listMemberships(reading, personId)
  const ids = own.map(({ organisationId }) => organisationId)
  const named = posting?.content.organisation
  const other = named && !ids.includes(named) ? await findOrganisations(reading, [named]) : []
  return [
    ...own.map((each) => ({ value: each.organisationId, label: organisationNameIn(language, each) })),
    ...other.map((each) => ({ value: each.id, label: organisationNameIn(language, each) })),
  ]
}

async function listNamed(reading: Reading, language: Language, list: "education-level" | "occupational-group") {
  const concepts = await listConcepts(reading, list)
  return concepts.map(({ code, titles }) => ({
    value: code,
    label: list === "occupational-group" ? `${code}, ${nameIn(language, titles).text}` : nameIn(language, titles).text,
  }))
}

async function drawDetails({ reading, props, posting }: Drawn): Promise<VNode> {
  const { language, form } = props
  const types = await listTypes(reading)
  const chosen = types.find(({ code }) => code === typedText(form, "type"))
  const guidance = language === "en" ? chosen?.guidanceEn : chosen?.guidanceFr
  const zone = posting?.content.timeZone
  return (
    <DetailStep
      {...props}
      types={groupTypes(types, chosen, language)}
      guidance={guidance ?? undefined}
      groups={await listNamed(reading, language, "occupational-group")}
      hasSides={chosen === undefined || sidesOf(chosen).length > 1}
      isDeadlineOpen={posting?.status === "draft" || posting?.status === "published"}
      zone={listTimeZones(language).find(({ value }) => value === zone)?.label ?? ""}
      stale={posting && posting.status !== "draft" ? staleLanguage(posting.dates) : undefined}
    />
  )
}

/** Under their headings; one that is no more offered stays where it was chosen. */
function groupTypes(types: readonly OpportunityType[], chosen: OpportunityType | undefined, language: Language) {
  const shown = types.filter((type) => type.isOffered || type === chosen)
  return families.map((family) => ({
    label: typesWords[language].families[family],
    options: shown
      .filter((type) => type.family === family)
      .map((type) => ({ value: type.code, label: typeLabel(type, language) })),
  }))
}

/** The kind’s texts to begin with, where nothing is written yet; undefined where there is nothing to insert. */
export async function insertTemplate(
  reading: Reading,
  form: FormState["values"],
): Promise<FormState["values"] | undefined> {
  const typed = { values: form, errors: {} }
  const type = (await listTypes(reading)).find(({ code }) => code === typedText(typed, "type"))
  const template = { descriptionFr: type?.templateFr ?? "", descriptionEn: type?.templateEn ?? "" }
  const empty = (["descriptionFr", "descriptionEn"] as const).filter((name) => typedText(typed, name).trim() === "")
  if (!empty.some((name) => template[name] !== "")) return undefined
  return { ...form, ...Object.fromEntries(empty.map((name) => [name, template[name]])) }
}

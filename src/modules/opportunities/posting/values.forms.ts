import type { Reading } from "../../../platform/context.js"
import type { Language } from "../../../platform/wording.js"
import type { FormState } from "../../../ui/form-state.js"
import { codeField } from "../../../ui/suggestion-field.js"
import { type ConceptList, findConcepts, nameIn } from "../../classification/index.js"
import { findOrganisations, nameIn as organisationNameIn } from "../../organisations/index.js"
import { sayTelephone, weekdays } from "../../people/index.js"
import type { Content, Step } from "./content.js"
import type { Posting } from "./posting.store.js"
import { dayName, languageName, rowName } from "./step.forms.js"

type Values = Record<string, string | readonly string[]>

/** What is kept, as the fields of a step show it. */
export async function valuesOfStep(
  reading: Reading,
  language: Language,
  step: Step,
  { content, revision }: Pick<Posting, "content" | "revision">,
): Promise<FormState["values"]> {
  const values = {
    1: () => authorValues(content),
    2: () => detailValues(reading, language, content),
    3: () => requirementValues(reading, language, content),
  }
  return { revision: String(revision), ...(await values[step]()) }
}

const ticked = (is: boolean) => (is ? "yes" : "")

function authorValues(content: Content): Values {
  const { contactName, organisation, contactAddress, contactTelephone, undertaken } = content
  return {
    ...{ contactName: contactName ?? "", organisation: organisation ?? "", contactAddress: contactAddress ?? "" },
    contactTelephone: contactTelephone === null ? "" : sayTelephone(contactTelephone),
    undertaken: ticked(undertaken),
  }
}

function dayValues(name: string, on: string | null): Values {
  const [year = "", month = "", day = ""] = on?.split("-").map((part) => String(Number(part))) ?? []
  return { [`${name}-day`]: day, [`${name}-month`]: month, [`${name}-year`]: year }
}

async function detailValues(reading: Reading, language: Language, content: Content): Promise<Values> {
  const { titleFr, titleEn, type, side, workArea, workAreaOther, descriptionFr, descriptionEn, places } = content
  const organisations = await findOrganisations(reading, content.restrictedTo)
  const restriction = content.restrictedTo.length > 0 ? "several" : "own"
  return {
    ...{ titleFr: titleFr ?? "", titleEn: titleEn ?? "", type: type ?? "", side: side ?? "" },
    ...{ workArea: workArea ?? "", workAreaOther: workAreaOther ?? "" },
    ...{ descriptionFr: descriptionFr ?? "", descriptionEn: descriptionEn ?? "" },
    places: places === null ? "unlimited" : String(places),
    isRestricted: content.isRestricted ? restriction : "none",
    ...dayValues("startOn", content.startOn),
    ...dayValues("endOn", content.endOn),
    ...dayValues("deadlineOn", content.deadlineOn),
    ...Object.fromEntries(
      content.groupLevels.flatMap(({ group, level }, index) => {
        const name = rowName("groupLevels", index + 1)
        return [
          [name, group],
          [`${name}-level`, level],
        ]
      }),
    ),
    ...chosenValues(
      "restrictedTo",
      organisations.map((each) => ({ code: each.id, name: organisationNameIn(language, each) })),
    ),
  }
}

function chosenValues(list: string, chosen: readonly { readonly code: string; readonly name: string }[]): Values {
  return Object.fromEntries(
    chosen.flatMap(({ code, name }, index) => [
      [rowName(list, index + 1), name],
      [codeField(rowName(list, index + 1)), code],
    ]),
  )
}

async function requirementValues(reading: Reading, language: Language, content: Content): Promise<Values> {
  const { educationLevel, timeMinutes, timePeriod, timeZone, isRemote, securityLevel } = content
  const hours = timeMinutes === null ? "" : String(timeMinutes / 60)
  const skills = await named(
    reading,
    language,
    "skill",
    content.skills.map(({ skill }) => skill),
  )
  return {
    ...{ educationLevel: educationLevel ?? "", timePeriod: timePeriod ?? "week", timeZone },
    ...{ timeMinutes: language === "fr" ? hours.replace(".", ",") : hours },
    ...{ isRemote: ticked(isRemote), securityLevel: securityLevel ?? "" },
    ...chosenValues("skills", skills),
    ...Object.fromEntries(
      content.skills.map(({ isEssential }, index) => [
        `${rowName("skills", index + 1)}-essential`,
        ticked(isEssential),
      ]),
    ),
    ...(await oneChosen(reading, language, "occupation", "occupation", content.occupation)),
    ...(await oneChosen(reading, language, "municipality", "municipality", content.municipality)),
    ...scheduleValues(content),
    ...Object.fromEntries(content.languages.map((each) => [languageName(each.language, each.component), each.level])),
  }
}

function scheduleValues({ schedule }: Content): Values {
  return Object.fromEntries(
    weekdays.flatMap((day) => {
      const line = schedule.find((each) => each.day === day)
      if (!line) return []
      const [hours, rest] = [Math.floor(line.minutes / 60), line.minutes % 60]
      return [
        [dayName(day), line.startsAt],
        [`schedule-${day}-length`, `${hours} h ${String(rest).padStart(2, "0")}`],
      ]
    }),
  )
}

async function named(reading: Reading, language: Language, list: ConceptList, codes: readonly string[]) {
  const concepts = await findConcepts(reading, list, codes)
  return codes.map((code) => {
    const concept = concepts.get(code)
    return { code, name: concept ? nameIn(language, concept.titles).text : code }
  })
}

async function oneChosen(
  reading: Reading,
  language: Language,
  field: string,
  list: ConceptList,
  code: string | null,
): Promise<Values> {
  return code === null ? {} : chosenValues(field, await named(reading, language, list, [code]))
}

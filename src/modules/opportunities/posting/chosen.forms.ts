import type { FieldProblem } from "../../../platform/refusal.js"
import type { Suggestion } from "../../../ui/suggestion.js"
import { type ChoiceField, readChoices, UnclearChoice } from "../../../web/choosing.js"
import type { PageRequest } from "../../../web/page.js"
import { choiceLists } from "../../classification/index.js"
import { organisationList } from "../../organisations/index.js"
import { longest, type Step } from "./content.js"
import { type Chosen, rowNames } from "./step.forms.js"

type Boxes = Readonly<Record<string, ChoiceField>>

const rows = (list: string, most: number, field: ChoiceField): Boxes =>
  Object.fromEntries(rowNames(list, most).map((name) => [name, field]))

/** The suggestion boxes of each step. */
const boxesOf: Readonly<Record<Step, Boxes>> = {
  1: { otherOrganisation: { list: organisationList } },
  2: rows("restrictedTo", longest.organisations, { list: organisationList }),
  3: {
    ...rows("skills", longest.skills, { list: choiceLists.skill }),
    occupation: { list: choiceLists.occupation },
    municipality: { list: choiceLists.place },
  },
}

export interface ReadBoxes {
  readonly chosen: Chosen
  readonly problems: readonly FieldProblem[]
  readonly choices: Readonly<Record<string, readonly Suggestion[]>>
}

/** What the boxes of a step stand for; an unclear one is told with the other faults of the form, not before them. */
export async function readBoxes(request: PageRequest, step: Step): Promise<ReadBoxes> {
  const read = await Promise.all(
    Object.entries(boxesOf[step]).map(async ([name, field]): Promise<ReadBoxes> => {
      try {
        return { chosen: await readChoices(request, { [name]: field }), problems: [], choices: {} }
      } catch (error) {
        if (!(error instanceof UnclearChoice)) throw error
        return { chosen: {}, problems: error.fields, choices: error.choices }
      }
    }),
  )
  return {
    chosen: Object.assign({}, ...read.map(({ chosen }) => chosen)),
    problems: read.flatMap(({ problems }) => problems),
    choices: Object.assign({}, ...read.map(({ choices }) => choices)),
  }
}

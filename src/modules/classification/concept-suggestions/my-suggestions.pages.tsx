import { z } from "zod"
import { actingMember, type Reading } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { emptyForm, type FormState, typedText } from "../../../ui/form-state.js"
import { answerForm } from "../../../web/forms.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { findConcepts } from "../lists/list.store.js"
import { choiceLists } from "../suggestions/choice-lists.js"
import { type SuggestedList, sidesOf, suggestedLists } from "./concept-suggestion.js"
import { type ConceptSuggestion, findConceptSuggestion, listSuggestionsOf } from "./concept-suggestion.store.js"
import { suggestionForm } from "./concept-suggestions.forms.js"
import { conceptSuggestionsPaths } from "./concept-suggestions.paths.js"
import { conceptSuggestionsWords } from "./concept-suggestions.words.js"
import { MySuggestions, type OwnSuggestion, type ProfilePages } from "./my-suggestions.view.js"
import { suggestConcept } from "./suggest-concept.js"
import { withdrawSuggestion } from "./withdraw-suggestion.js"

const isList = (value: string | undefined): value is SuggestedList => suggestedLists.some((list) => list === value)

/** What the link that leads here knows: all of it is shown, and can be changed. */
function startOf({ query, language }: PageRequest): FormState {
  const { list, text, occupation } = query
  return {
    ...emptyForm,
    values: { list: isList(list) ? list : "skill", typed: text?.slice(0, 120), language, occupation },
  }
}

async function withItsName(reading: Reading, suggestion: ConceptSuggestion): Promise<OwnSuggestion> {
  const { list, concept } = suggestion
  const titles = concept === null ? undefined : (await findConcepts(reading, list, [concept])).get(concept)?.titles
  return { ...suggestion, titles }
}

/** What the list has already under the words of a refused form. */
async function findKnown(reading: Reading, form: FormState) {
  const list = typedText(form, "list")
  if (!isList(list)) return undefined
  const [code] = await choiceLists[list].resolve(reading, typedText(form, "typed"))
  const concept = code === undefined ? undefined : (await findConcepts(reading, list, [code])).get(code)
  return concept && { list, titles: concept.titles }
}

function showMine(profilePages: ProfilePages) {
  return async (request: PageRequest, refused?: FormState): Promise<Answer> => {
    const { language, reading } = request
    const { personId, timeZone } = actingMember(reading)
    const form = refused ?? startOf(request)
    const occupation = typedText(form, "occupation")
    const mine = await listSuggestionsOf(reading, personId)
    return page({
      title: conceptSuggestionsWords[language].mine.title,
      section: "account",
      crumbs: [],
      ...(refused && { form: refused }),
      body: (
        <MySuggestions
          language={language}
          zone={timeZone}
          now={reading.now}
          form={form}
          profilePages={profilePages}
          suggestions={await Promise.all(mine.map((each) => withItsName(reading, each)))}
          occupation={(await findConcepts(reading, "occupation", [occupation])).get(occupation)?.titles}
          known={refused && (await findKnown(reading, refused))}
        />
      ),
    })
  }
}

/** The reader's own suggestion, and nobody else's. */
async function ownOf({ reading, actor, params }: PageRequest<"id">): Promise<ConceptSuggestion> {
  const id = z.uuid().safeParse(params.id).data
  const suggestion = id && (await findConceptSuggestion(reading, id))
  if (!suggestion || !sidesOf(actor, suggestion).includes("author")) throw new Refusal("not-found", "page-not-found")
  return suggestion
}

/** Where a member suggests what the lists lack and sees what became of it; the profile has the pages that choose. */
export function mySuggestionsRoutes(profilePages: ProfilePages) {
  const show = showMine(profilePages)
  const back = ({ language }: PageRequest, confirmation: string) =>
    redirect(to(conceptSuggestionsPaths.mine, language), { confirmation })
  return [
    route({
      path: conceptSuggestionsPaths.mine,
      access: "member",
      get: (request) => show(request),
      post: (request) =>
        answerForm(request, {
          schema: suggestionForm,
          prepare: ({ list, typed }) => choiceLists[list].resolve(request.reading, typed),
          command: (ctx, input, known) => suggestConcept(ctx, { ...input, known }),
          done: () => back(request, "concept-suggested"),
          again: (form) => show(request, form),
        }),
    }),
    route({
      path: conceptSuggestionsPaths.withdrawal,
      access: "member",
      post: async (request) => {
        const { id } = await ownOf(request)
        return answerForm(request, {
          schema: z.object({}),
          command: (ctx) => withdrawSuggestion(ctx, { id }),
          done: () => back(request, "concept-suggestion-withdrawn"),
          again: (form) => show(request, form),
        })
      },
    }),
  ]
}

import type { Language } from "../../../platform/wording.js"
import { MonthField } from "../../../ui/date-field.js"
import type { FormState } from "../../../ui/form-state.js"
import { Markdown } from "../../../ui/markdown.js"
import { OtherLanguage } from "../../../ui/other-language.js"
import { PairText } from "../../../ui/pair-text.js"
import { SuggestionField } from "../../../ui/suggestion-field.js"
import { TextArea } from "../../../ui/text-fields.js"
import { to } from "../../../web/paths.js"
import { nameIn, suggestionPaths } from "../../classification/index.js"
import { organisationsPaths } from "../../organisations/index.js"
import { monthInWords } from "../profile/month.js"
import type { Pair } from "../profile/pair.js"
import { PairFields } from "../profile/pair-fields.view.js"
import { profileWords } from "../profile/profile.words.js"
import type { Experience } from "./experience.js"
import { experienceWords } from "./experience.words.js"

interface ShownExperienceProps {
  readonly language: Language
  readonly experience: Experience
}

export function ShownExperience({ language, experience }: ShownExperienceProps) {
  const { title, occupation, organisation, done } = experience
  return (
    <div class="entry">
      <p>
        <strong>
          <PairText {...title} />
        </strong>
        {organisation && (
          <>
            , <PairText {...organisation} />
          </>
        )}
        , {periodInWords(experience, language)}
      </p>
      {occupation && (
        <p class="small muted">
          {experienceWords[language].occupationIs({ occupation: nameIn(language, occupation.title).text })}
        </p>
      )}
      {done && <Account done={done} language={language} />}
    </div>
  )
}

function periodInWords({ from, until }: Experience, language: Language): string {
  const words = experienceWords[language]
  const start = monthInWords(language, from)
  return until === null
    ? words.since({ from: start })
    : words.between({ from: start, until: monthInWords(language, until) })
}

/** Headings within stay below those of the section that holds them. */
function Account({ done, language }: { readonly done: Pair; readonly language: Language }) {
  const other = language === "en" ? "fr" : "en"
  const own = done[language]
  return (
    <OtherLanguage language={own === null ? other : language} as="div">
      <Markdown source={own ?? done[other] ?? ""} level={4} />
    </OtherLanguage>
  )
}

interface ExperienceFieldsProps {
  readonly language: Language
  readonly form: FormState
}

export function ExperienceFields({ language, form }: ExperienceFieldsProps) {
  const words = experienceWords[language]
  const other = language === "fr" ? "en" : "fr"
  const doneIn = (each: Language) => (each === "fr" ? "doneFr" : "doneEn")
  return (
    <>
      <PairFields language={language} form={form} name="title" labels={words.titles} hint={words.titleHint} />
      <SuggestionField
        form={form}
        name="occupation"
        label={words.occupation}
        hint={words.occupationHint}
        suggestions={to(suggestionPaths.occupation, language)}
        optional
      />
      <SuggestionField
        form={form}
        name="organisation"
        label={words.organisation}
        hint={words.organisationHint}
        suggestions={to(organisationsPaths.suggestions, language)}
        none={profileWords[language].nameKept}
        optional
      />
      <MonthField form={form} name="from" label={words.from} />
      <MonthField form={form} name="until" label={words.until} hint={words.untilHint} optional />
      <TextArea form={form} name={doneIn(language)} label={words.done[language]} hint={words.doneHint} optional />
      <TextArea form={form} name={doneIn(other)} label={words.done[other]} lang={other} optional />
    </>
  )
}

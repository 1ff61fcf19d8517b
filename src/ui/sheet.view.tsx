import type { FunctionComponent } from "preact"
import type { Language } from "../platform/wording.js"
import { SideNav } from "./navigation.js"
import { ChartSection } from "./sheet/sheet-charts.js"
import {
  CardSection,
  MarkdownSection,
  NavigationSection,
  NoticeSection,
  PeopleSection,
  ProgressSection,
  RowSection,
  TagSection,
} from "./sheet/sheet-content.js"
import { ChoiceSection, DateSection, ErrorSection, SuggestionSection, TextSection } from "./sheet/sheet-forms.js"
import { ButtonSection, MarkSection, TypeSection } from "./sheet/sheet-look.js"
import { MatchingSection, TableSection } from "./sheet/sheet-tables.js"
import { sheetWords, useSheetWords } from "./sheet/words.js"
import type { Suggestion } from "./suggestion.js"

const sections = {
  mark: MarkSection,
  type: TypeSection,
  buttons: ButtonSection,
  text: TextSection,
  choices: ChoiceSection,
  suggestions: SuggestionSection,
  dates: DateSection,
  errors: ErrorSection,
  notices: NoticeSection,
  tags: TagSection,
  navigation: NavigationSection,
  progress: ProgressSection,
  cards: CardSection,
  rows: RowSection,
  people: PeopleSection,
  tables: TableSection,
  charts: ChartSection,
  matching: MatchingSection,
  markdown: MarkdownSection,
} satisfies Record<string, FunctionComponent>

const names = Object.keys(sections) as readonly (keyof typeof sections)[]

export const titleOfUiSheet = (language: Language): string => sheetWords[language].title

/** Invented places, for the suggestion box of the sheet. */
export const suggestionsOfUiSheet = (language: Language): readonly Suggestion[] => sheetWords[language].towns

/** Every component with its states, in the page's language. */
export function UiSheet() {
  const words = useSheetWords()
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <div class="split-left section">
        <SideNav
          label={words.contents}
          items={names.map((name) => ({ label: words.sections[name], href: `#${name}` }))}
        />
        <div>
          {names.map((name) => {
            const Section = sections[name]
            return (
              <section key={name} class="section" aria-labelledby={name}>
                <h2 id={name}>{words.sections[name]}</h2>
                <div class="stack">
                  <Section />
                </div>
              </section>
            )
          })}
        </div>
      </div>
    </>
  )
}

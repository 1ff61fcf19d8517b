import type { ShownCount } from "../../../platform/shown-count.js"
import { type Language, wording } from "../../../platform/wording.js"
import { meetingsWords } from "../meetings/meetings.words.js"
import { proposalsWords } from "../proposals/proposals.words.js"
import { registrationsWords } from "../registrations/registrations.words.js"
import { reviewsWords } from "../reviews/reviews.words.js"
import { noAnswer } from "./count-figures.js"
import { type DividedCode, type FigureCode, isMonthly } from "./figure.js"
import { figures as english } from "./figures.en.js"
import { figures as french } from "./figures.fr.js"

export const figuresWords = { en: english, fr: french } as const

type Labels = Readonly<Record<string, string>>

/** What each part of a figure is called; months are named after their code. */
export function sayPart(
  figure: FigureCode,
  part: string,
  { language, serviceWeeks }: { readonly language: Language; readonly serviceWeeks: number },
): string {
  const words = figuresWords[language]
  if (isMonthly(figure)) {
    const [year = 0, month = 0] = part.split("-").map(Number)
    return words.monthOf({ year, month })
  }
  const { statuses } = registrationsWords[language]
  const { waits } = words
  const answers = { ...reviewsWords[language].answers, [noAnswer]: words.noAnswer }
  const labels: Readonly<Record<DividedCode, Labels>> = {
    mentors: statuses,
    mentees: statuses,
    waiting: Object.fromEntries(Object.entries(waits).map(([code, say]) => [code, say({ weeks: serviceWeeks })])),
    places: words.places,
    answers: proposalsWords[language].statuses,
    declines: proposalsWords[language].reasons,
    completion: words.closings,
    "meeting-outcomes": meetingsWords[language].statuses,
    "first-meeting": answers,
    "third-meeting": answers,
    midterm: answers,
    final: answers,
  }
  return labels[figure][part] ?? part
}

export function sayCount({ shown, n }: ShownCount, language: Language): string {
  if (n !== null) return wording[language].number(n)
  const { few, hidden } = figuresWords[language]
  return shown === "few" ? few : hidden
}

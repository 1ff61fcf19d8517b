import type { Language } from "../platform/wording.js"
import { ButtonLink } from "../ui/button.js"
import { type Page, page } from "./page.js"
import { to } from "./paths.js"
import type { Doors } from "./site.js"
import { webWords } from "./web.words.js"

/** What happened, then what to do; the number ties a report to the log. */
export function errorPage(
  language: Language,
  problem: { readonly status: number; readonly sentence: string | undefined; readonly reference: string },
  doors: Pick<Doors, "help" | "leaveMessage">,
): Page {
  const words = webWords[language]
  const title = words.errorTitles[problem.status as keyof typeof words.errorTitles] ?? words.errorTitles[500]
  return page({
    status: problem.status,
    title,
    body: (
      <>
        <h1>{title}</h1>
        <p class="lead">{problem.sentence ?? words.unexpected({ reference: problem.reference })}</p>
        <p class="row">
          <ButtonLink href={`/${language}`}>{words.backHome}</ButtonLink>
          <a href={to(doors.help, language)}>{words.searchHelp}</a>
          <a href={to(doors.leaveMessage, language)}>{words.leaveMessage}</a>
        </p>
      </>
    ),
  })
}

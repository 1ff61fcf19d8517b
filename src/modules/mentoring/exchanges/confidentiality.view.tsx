import type { Language } from "../../../platform/wording.js"
import { Notice } from "../../../ui/notice.js"
import { to } from "../../../web/paths.js"
import { exchangesPaths } from "./exchanges.paths.js"
import { exchangesWords } from "./exchanges.words.js"

/** Said before anybody writes: who reads, how it is kept, and where confidentiality ends. */
export function Confidentiality({ language }: { readonly language: Language }) {
  const words = exchangesWords[language].confidentiality
  const sections = [
    { id: "who-reads", title: words.whoReads, points: words.points },
    { id: "how-kept", title: words.howKept, points: words.kept },
    { id: "limits", title: words.limits, points: words.exceptions },
  ]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {sections.map(({ id, title, points }) => (
        <section class="section" aria-labelledby={id} key={id}>
          <h2 id={id}>{title}</h2>
          <ul>
            {points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

/** Who reads what is written here, on each page where the two write. */
export function ConfidentialityNotice({ language }: { readonly language: Language }) {
  const words = exchangesWords[language]
  return (
    <Notice>
      <p>
        {words.promise} <a href={to(exchangesPaths.confidentiality, language)}>{words.limits}</a>
      </p>
    </Notice>
  )
}

/** In place of the forms, once the pairing is over. */
export function OverNotice({ language }: { readonly language: Language }) {
  return (
    <Notice tone="warn">
      <p>{exchangesWords[language].over}</p>
    </Notice>
  )
}

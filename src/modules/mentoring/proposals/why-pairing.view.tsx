import type { Language } from "../../../platform/wording.js"
import { Meter, Reasons } from "../../../ui/matching.js"
import type { SaidContribution } from "../reasons/read-reasons.js"
import { reasonsWords } from "../reasons/reasons.words.js"
import { proposalsWords } from "./proposals.words.js"

interface WhyPairingProps {
  readonly language: Language
  readonly contributions: readonly SaidContribution[]
  /** Said where nobody computed a score. */
  readonly otherwise: string
}

/** Never a score without its reasons, criterion by criterion. */
export function WhyPairing({ language, contributions, otherwise }: WhyPairingProps) {
  const { why: words } = proposalsWords[language]
  return (
    <section class="section" aria-labelledby="why">
      <h2 id="why">{words.title}</h2>
      {contributions.length === 0 ? (
        <p>{otherwise}</p>
      ) : (
        <>
          <p>{words.text}</p>
          <ul class="blocks" aria-label={words.all}>
            {contributions.map((contribution) => (
              <li key={contribution.criterion}>
                <Block language={language} {...contribution} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Block({ language, criterion, points, outOf, text }: SaidContribution & { readonly language: Language }) {
  return (
    <>
      <Meter label={reasonsWords[language].criteria[criterion]} points={points} outOf={outOf} />
      {text !== null && <Reasons met={[text]} />}
    </>
  )
}

import { Icon } from "./icon.js"
import { useWords } from "./language.js"

interface Step {
  readonly label: string
  /** Way back to a finished step. */
  readonly href?: string | undefined
  /** Where steps need not follow each other; otherwise those before the current one are done. */
  readonly done?: boolean | undefined
}

interface StepsProps {
  readonly steps: readonly Step[]
  /** Counted from 1. */
  readonly current: number
}

export function Steps({ steps, current }: StepsProps) {
  const words = useWords()
  return (
    <ol class="steps" aria-label={words.steps}>
      {steps.map(({ label, href, done }, index) => {
        const number = index + 1
        const numbered = `${number}. ${label}`
        if (!(done ?? number < current)) {
          return (
            <li key={label} aria-current={number === current ? "step" : undefined}>
              {numbered}
            </li>
          )
        }
        return (
          <li key={label} class="done">
            <Icon name="tick" /> {href === undefined ? numbered : <a href={href}>{numbered}</a>}
            <span class="hide"> {words.stepDone}</span>
          </li>
        )
      })}
    </ol>
  )
}

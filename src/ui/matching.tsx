import { Icon } from "./icon.js"
import { useWording, useWords } from "./language.js"

interface ScoreProps {
  readonly score: number
  readonly outOf?: number | undefined
}

/** The halves line up as the score nears its maximum; below about a third they stay as far apart as the drawing allows. */
export function Score({ score, outOf = 100 }: ScoreProps) {
  const words = useWords()
  const wording = useWording()
  const shift = Math.min(6, Math.round(100 * (1 - score / outOf)) / 10)
  const top = (offset: number) => Number((6 + offset).toFixed(1))
  return (
    <p class="score">
      <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
        <path class="half-1" d={`M15.4 ${top(shift)}a10 10 0 0 0 0 20z`} />
        <path class="half-2" d={`M16.6 ${top(-shift)}a10 10 0 0 1 0 20z`} />
      </svg>{" "}
      {wording.number(score)} <small>{words.outOf({ n: outOf })}</small>
    </p>
  )
}

const star = "M10 1.8l2.5 5.4 5.9.7-4.4 4 1.2 5.8L10 14.8l-5.2 2.9L6 11.9l-4.4-4 5.9-.7z"

/** For jobs only, always with the number in words. */
export function Stars({ stars }: { readonly stars: number }) {
  const words = useWords()
  return (
    <span>
      <svg class="stars" viewBox="0 0 100 20" aria-hidden="true" focusable="false">
        {[0, 1, 2, 3, 4].map((position) => (
          <path
            key={position}
            class={position < stars ? "on" : "off"}
            transform={`translate(${20 * position})`}
            d={star}
          />
        ))}
      </svg>{" "}
      <span class="small muted">{words.stars({ n: stars })}</span>
    </span>
  )
}

interface ReasonsProps {
  readonly met: readonly string[]
  /** A gap is information: never red. */
  readonly gaps?: readonly string[] | undefined
}

export function Reasons({ met, gaps = [] }: ReasonsProps) {
  const words = useWords()
  return (
    <ul class="reasons">
      {met.map((reason) => (
        <li key={reason}>
          <Icon name="tick" />
          <span>{reason}</span>
        </li>
      ))}
      {gaps.map((gap) => (
        <li key={gap} class="gap">
          <Icon name="dash" />
          <span>
            <span class="hide">{words.gapPrefix}</span>
            {gap}
          </span>
        </li>
      ))}
    </ul>
  )
}

interface MeterProps {
  readonly label: string
  readonly points: number
  readonly outOf: number
}

/** One criterion: its points in words, then as a bar. */
export function Meter({ label, points, outOf }: MeterProps) {
  const words = useWords()
  return (
    <div>
      <p class="small">
        <strong>{label}</strong>, {words.progressOf({ done: points, total: outOf })}
      </p>
      <meter min={0} max={outOf} value={points} aria-label={label} />
    </div>
  )
}

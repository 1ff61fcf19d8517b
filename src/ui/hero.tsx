import type { ComponentChildren } from "preact"

/** How far the halves of each column stand from each other, in the drawing's units: they line up towards the right. */
const shifts = [-19, 16, -12, 8, -4.5, 1.5, 0]
const rows = [10, 106, 202, 298, 394]
/** Halves that carry the accent, as column and row: a few meetings among many. */
const meetings = new Set(["4,0", "6,0", "3,1", "0,2", "5,2", "6,3", "2,4", "5,4"])

/** The home page's pattern: halves of circles that align, as two people or a person and a job do. */
function Pattern() {
  return (
    <svg viewBox="0 0 672 480" preserveAspectRatio="xMaxYMid slice" aria-hidden="true" focusable="false">
      {rows.flatMap((y, row) =>
        shifts.map((shift, column) => {
          const apart = row % 2 === 0 ? shift : -shift
          const x = 48 + 96 * column
          const right = `M${x + 1.5} ${y - apart}a38 38 0 0 1 0 76z`
          return (
            <g key={`${column},${row}`}>
              <path
                class="f-mid"
                fill-opacity={0.22 + 0.13 * column}
                d={`M${x - 1.5} ${y + apart}a38 38 0 0 0 0 76z`}
              />
              {meetings.has(`${column},${row}`) ? (
                <path class="f-accent" d={right} />
              ) : (
                <path fill="#fff" fill-opacity={0.05 + 0.03 * column} d={right} />
              )}
            </g>
          )
        }),
      )}
    </svg>
  )
}

interface HeroProps {
  readonly title: ComponentChildren
  readonly lead?: string | undefined
  /** One main act, and a second at most. */
  readonly children: ComponentChildren
}

/** First band of the home page and of the bilingual door. */
export function Hero({ title, lead, children }: HeroProps) {
  return (
    <div class="hero">
      <Pattern />
      <div class="wrap">
        <h1>{title}</h1>
        {lead !== undefined && <p class="lead">{lead}</p>}
        {children}
      </div>
    </div>
  )
}

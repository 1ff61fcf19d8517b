/** Two halves of one circle, each shifted towards the other. */
export function Mark() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path class="half-1" d="M15 9.5a10.25 10.25 0 0 0 0 20.5z" />
      <path class="half-2" d="M17 2a10.25 10.25 0 0 1 0 20.5z" />
    </svg>
  )
}

export interface Logo {
  readonly src: string
  readonly width: number
  readonly height: number
}

/** As high as the mark. */
const logoHeight = 36

export interface WordmarkProps {
  readonly siteName: string
  /** The host's own drawing in place of the mark. */
  readonly logo?: Logo | undefined
}

/** The name is text, so that a host sets its own. */
export function Wordmark({ siteName, logo }: WordmarkProps) {
  return (
    <>
      {logo === undefined ? (
        <Mark />
      ) : (
        <img src={logo.src} alt="" width={Math.round((logoHeight * logo.width) / logo.height)} height={logoHeight} />
      )}
      {siteName}
    </>
  )
}

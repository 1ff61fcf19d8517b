interface WaitingProps {
  readonly n: number
  /** What waits: stands beside the number, so that neither colour nor shape says it alone. */
  readonly children: string
}

/** The red counter, with its words. */
export function Waiting({ n, children }: WaitingProps) {
  return (
    <>
      <span class="waiting">{n}</span> {children}
    </>
  )
}

import { Temporal } from "temporal-polyfill"

/** Time is passed in: commands read `ctx.now`, never the machine. */
export type Clock = () => Temporal.Instant

export const systemClock: Clock = () => Temporal.Now.instant()

/** Why the platform ends the applications that are left. */
export const endingReasons = ["filled", "completed", "cancelled", "expired", "removed"] as const
export type EndingReason = (typeof endingReasons)[number]

/** Why an author cancels, as she says it; history keeps the code. */
export const cancelReasons = ["no-longer-needed", "found-elsewhere", "no-time", "no-suitable-person", "other"] as const
export type CancelReason = (typeof cancelReasons)[number]

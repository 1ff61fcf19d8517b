import { z } from "zod"

const details = z.object({ noticeIds: z.array(z.uuid()).min(1) })
export type DigestDetails = z.infer<typeof details>

/** One message that gathers what waited. At most once: a person would rather miss one than be told twice. */
export const digestKind = {
  name: "notices.digest",
  details,
  guarantee: "at-most-once",
  optional: true,
} as const

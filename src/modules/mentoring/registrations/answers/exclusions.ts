import { z } from "zod"

/** With whom somebody shall not be paired. The reason is never asked, and nobody is shown any of it. */
export const exclusions = z.object({
  /** User names or addresses as she typed them, whether or not somebody bears them. */
  persons: z.array(z.string().min(1).max(254)).max(20),
  organisations: z.array(z.uuid()).max(10),
  /** Nobody of her own organisation. */
  ownOrganisation: z.boolean(),
})
export type Exclusions = z.infer<typeof exclusions>

export const noExclusions: Exclusions = { persons: [], organisations: [], ownOrganisation: false }

export const isNone = ({ persons, organisations, ownOrganisation }: Exclusions): boolean =>
  persons.length === 0 && organisations.length === 0 && !ownOrganisation

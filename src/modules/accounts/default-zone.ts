/** People without a stated zone are counted in the one most people of the host live in. */
export const defaultZone = "America/Toronto"

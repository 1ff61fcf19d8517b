import { path } from "../../../web/paths.js"

export const pairingsPaths = {
  one: path({ en: "/mentoring/pairings/:id", fr: "/mentorat/jumelages/:id" }),
} as const

import { z } from "zod"
import { bilingual, operation, said } from "../../../web/api/operation.js"
import { listMemberships } from "../../organisations/index.js"
import { getOwnAccount } from "../own-account.js"

const membership = z.object({
  organisation: bilingual,
  standing: said(z.enum(["declared", "verified"]), {
    en: "Only a verified membership opens anything.",
    fr: "Seule une appartenance vérifiée ouvre quelque chose.",
  }),
})

const me = z.object({
  username: z.string(),
  displayName: said(z.string(), { en: "As known at work.", fr: "Nom sous lequel on vous connaît au travail." }),
  firstName: z.string(),
  lastName: z.string(),
  emailAddress: z.string(),
  language: said(z.enum(["en", "fr"]), {
    en: "Language of every message to you.",
    fr: "Langue de tous les messages qui vous sont envoyés.",
  }),
  timeZone: said(z.string(), { en: "Name of an IANA time zone.", fr: "Nom d’un fuseau horaire de l’IANA." }),
  memberships: z.array(membership),
})

export const myAccountOperations = [
  operation({
    method: "get",
    path: "/me",
    name: "getMe",
    tag: "me",
    summary: { en: "Your account", fr: "Votre compte" },
    scope: "profile-read",
    answer: me,
    handle: async ({ reading }) => {
      const { address, personId, ...account } = await getOwnAccount(reading)
      const memberships = await listMemberships(reading, personId)
      return {
        ...account,
        emailAddress: address,
        memberships: memberships.map(({ nameEn, nameFr, standing }) => ({
          organisation: { en: nameEn, fr: nameFr },
          standing,
        })),
      }
    },
  }),
]

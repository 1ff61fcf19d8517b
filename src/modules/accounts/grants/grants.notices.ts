import { z } from "zod"
import { accountsPaths } from "../accounts.paths.js"
import { factorsPaths } from "../factors/factors.paths.js"
import { holderNotice } from "../holder-message.js"
import { lastDayOf } from "./grant.js"
import { findGrant } from "./grant.store.js"
import { grantsWords, sayRole } from "./grants.words.js"

const ofGrant = z.object({ accountId: z.uuid(), grantId: z.uuid() })

export const roleGranted = holderNotice({
  name: "accounts.role-granted",
  details: ofGrant,
  async say(at, { timeZone }, { grantId }) {
    const grant = await findGrant(at, grantId)
    if (!grant || grant.revokedAt) return undefined
    const { granted } = grantsWords[at.language].mail
    const role = sayRole(at.language, grant)
    return {
      subject: granted.subject({ role }),
      text: granted.text({ role, fromAt: grant.fromAt, lastDay: lastDayOf(grant, timeZone), timeZone }),
      link: { label: granted.link, path: factorsPaths.factors },
    }
  },
})

export const roleRevoked = holderNotice({
  name: "accounts.role-revoked",
  details: ofGrant,
  async say(at, _account, { grantId }) {
    const grant = await findGrant(at, grantId)
    if (!grant) return undefined
    const { revoked } = grantsWords[at.language].mail
    const role = sayRole(at.language, grant)
    return {
      subject: revoked.subject({ role }),
      text: revoked.text({ role }),
      link: { label: revoked.link, path: accountsPaths.account },
    }
  },
})

export const grantsNoticeKinds = [roleGranted, roleRevoked]

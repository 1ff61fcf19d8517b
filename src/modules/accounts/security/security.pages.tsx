import { z } from "zod"
import { actingMember } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { accountsPaths } from "../accounts.paths.js"
import { getOwnAccount } from "../own-account.js"
import { endOtherSessions } from "../sessions/end-other-sessions.js"
import { endOwnSession } from "../sessions/end-session.js"
import { listSessions } from "../sessions/session.store.js"
import { Security } from "./security.view.js"
import { securityWords } from "./security.words.js"
import { listSecurityRows } from "./security-rows.js"

async function showSecurity({ language, reading }: PageRequest): Promise<Answer> {
  const member = actingMember(reading)
  const account = await getOwnAccount(reading)
  return page({
    title: securityWords[language].title,
    crumbs: [],
    section: "account",
    body: (
      <Security
        language={language}
        rows={await listSecurityRows(account, language, reading)}
        sessions={await listSessions(reading, account.id)}
        currentSessionId={member.sessionId}
        now={reading.now}
        zone={member.timeZone}
      />
    ),
  })
}

export const securityRoutes = [
  route({ path: accountsPaths.security, access: "member", help: "accounts.security", get: showSecurity }),
  route({
    path: accountsPaths.endOtherSessions,
    access: "member",
    post: async (request) => {
      await request.act(endOtherSessions)
      return redirect(to(accountsPaths.security, request.language), { confirmation: "other-sessions-ended" })
    },
  }),
  route({
    path: accountsPaths.endSession,
    access: "member",
    post: async (request) => {
      const { id } = request.params
      if (!z.uuid().safeParse(id).success) throw new Refusal("not-found", "page-not-found")
      await request.act((ctx) => endOwnSession(ctx, id))
      return redirect(to(accountsPaths.security, request.language), { confirmation: "session-ended-elsewhere" })
    },
  }),
]

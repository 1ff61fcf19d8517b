import { Refusal } from "../../../../platform/refusal.js"
import { Button, ButtonLink } from "../../../../ui/button.js"
import { Form } from "../../../../ui/form.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../../web/page.js"
import { to } from "../../../../web/paths.js"
import { accountsPaths } from "../../../accounts/index.js"
import { findProgramme } from "../../programmes/programme.store.js"
import { programmeName } from "../../programmes/programme-name.js"
import { programmesPaths } from "../../programmes/programmes.paths.js"
import { registrationsPaths } from "../registrations.paths.js"
import { importWords } from "./import.words.js"
import { findInvitation } from "./invitation.store.js"
import { invitationInToken } from "./invitation-token.js"
import { takeUpInvitation } from "./take-up-invitation.js"

/** Where the link of an invitation leads: it shows, and does nothing by itself. */
async function showInvitation({ language, reading, params }: PageRequest<"token">): Promise<Answer> {
  const id = invitationInToken(reading.keys, params.token)
  const invitation = id === undefined ? undefined : await findInvitation(reading, id)
  const programme = invitation && (await findProgramme(reading, invitation.programmeId))
  if (!programme) throw new Refusal("not-found", "invitation-gone")
  const words = importWords[language].invitation
  const address = to(registrationsPaths.invitation, language, { token: params.token })
  const title = words.title({ programme: programmeName(programme, language) })
  return page({
    title,
    body: (
      <>
        <h1>{title}</h1>
        <p class="lead">{words.text[invitation.side]}</p>
        <p>
          <a href={to(programmesPaths.one, language, { id: programme.id })}>{words.programme}</a>
        </p>
        {reading.actor.kind === "member" ? (
          <Form action={address}>
            <Button>{words.take}</Button>
          </Form>
        ) : (
          <>
            <p>{words.signInText}</p>
            <div class="actions">
              <ButtonLink href={to(accountsPaths.createAccount, language)}>{words.createAccount}</ButtonLink>
              <ButtonLink
                variant="second"
                href={`${to(accountsPaths.signIn, language)}?next=${encodeURIComponent(address)}`}
              >
                {words.signIn}
              </ButtonLink>
            </div>
          </>
        )}
      </>
    ),
  })
}

async function postInvitation({ language, actor, params, act }: PageRequest<"token">): Promise<Answer> {
  const address = to(registrationsPaths.invitation, language, { token: params.token })
  if (actor.kind !== "member") return redirect(address)
  const programme = await act((ctx) => takeUpInvitation(ctx, params))
  return redirect(to(registrationsPaths.mine, language, { programme }), { confirmation: "invitation-taken-up" })
}

export const invitationRoutes = [
  route({ path: registrationsPaths.invitation, access: "everyone", get: showInvitation, post: postInvitation }),
]

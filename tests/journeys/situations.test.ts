import { describe, test } from "vitest"
import { judgePage, useBrowser } from "../support/browser.js"
import { signUp } from "../support/members.js"
import { coordinate, pairUp } from "../support/mentoring.js"
import { useSite } from "../support/site.js"
import { follow, letterTo, openAs, press, read } from "../support/visits.js"

const site = useSite({ hasOwnAddress: true })
const browser = useBrowser()

const look = "Voir où en sont les choses"
const decide = "Regarder et décider"

/** Each begins in English at the mentee's; the mentor and the coordination read French. */
const situations = [
  {
    link: "I have a question",
    button: "Send the question",
    question: "May I change streams?",
    raiser: "The coordination will answer you.",
    team: { next: "Lire et répondre", title: "J’ai une question", act: "Envoyer la réponse" },
  },
  {
    link: "The other person no longer answers",
    button: "Signal that there is no answer",
    raiser: "Without a sign of life, the next step comes on",
    partner: { letter: "Basil Sprout est sans nouvelles", act: "Je suis toujours là" },
    team: {
      next: look,
      title: "L’autre personne ne répond plus",
      act: "la prochaine étape revient aux deux personnes",
    },
  },
  {
    link: "I am going away, without knowing for how long",
    button: "Announce my absence",
    raiser: "The other person chooses whether to wait.",
    partner: { letter: "Basil Sprout s’absente", act: "J’attendrai" },
    team: {
      next: look,
      title: "Je m’absente pour une période indéterminée",
      act: "la prochaine étape revient aux deux personnes",
    },
  },
  {
    link: "I am joining another department or agency",
    button: "Announce the change",
    raiser: "The coordination looks at it.",
    partner: { letter: "Quelque chose change au travail", act: "La coordination s’en occupe." },
    team: { next: decide, title: "J’intègre un autre ministère ou organisme", act: "Le jumelage peut continuer" },
  },
  {
    link: "My management level is changing",
    button: "Announce the change",
    raiser: "The coordination looks at it.",
    partner: { letter: "Quelque chose change au travail", act: "La coordination s’en occupe." },
    team: { next: decide, title: "Mon niveau d’encadrement change", act: "Le jumelage peut continuer" },
  },
] as const

describe("what may happen to a pairing", () => {
  const change = "Announce a change or ask a question"

  async function threePeople() {
    const pair = await pairUp(site)
    const member = await signUp(site)
    await coordinate(site, member, pair.programmeId)
    return {
      pair,
      mentee: await openAs(pair.mentee, { language: "en", javaScript: false, site, browser }),
      mentor: await openAs(pair.mentor, { language: "fr", javaScript: true, site, browser }),
      team: await openAs(member, { language: "fr", javaScript: true, site, browser }),
    }
  }

  test.each(situations)("“$link” leads both and the coordination to their next step", async (situation) => {
    const { pair, mentee, mentor, team } = await threePeople()
    await mentee.goto(`/en/mentoring/pairings/${pair.pairingId}`)
    await follow(mentee, change)
    await follow(mentee, situation.link)
    await judgePage(mentee)
    if ("question" in situation) await mentee.locator("[name=question]").fill(situation.question)
    await press(mentee, situation.button)
    await read(mentee, situation.raiser)

    if ("partner" in situation) {
      await mentor.goto((await letterTo(site, pair.mentor, situation.partner.letter)).link)
      await read(mentor, situation.partner.act)
      await judgePage(mentor)
    }
    await team.goto("/fr/mentorat/a-traiter")
    await judgePage(team)
    await team.getByRole("link", { name: situation.team.next }).first().click()
    await team.getByRole("heading", { level: 1, name: situation.team.title }).waitFor()
    await read(team, situation.team.act)
    await judgePage(team)
  })

  test("its end leads both and the coordination to their next step", async () => {
    const { pair, mentee, mentor, team } = await threePeople()
    await mentee.goto(`/en/mentoring/pairings/${pair.pairingId}`)
    await follow(mentee, change)
    await follow(mentee, "The pairing comes to its end")
    await mentee.getByLabel("My goals need something else").check()
    await mentee.getByLabel("I am ready for another pairing").check()
    await press(mentee, "End the pairing")
    await read(mentee, "This pairing has ended.")
    await mentor.goto((await letterTo(site, pair.mentor, "Votre jumelage avec Basil Sprout est terminé")).link)
    await read(mentor, "Ce jumelage a pris fin.")
    await team.goto("/fr/avis")
    await read(team, "Jumelage terminé")
  })
})

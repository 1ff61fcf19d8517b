import { readFile } from "node:fs/promises"
import ICAL from "ical.js"
import type { Page } from "playwright-core"
import { beforeAll, describe, expect, test } from "vitest"
import { judgePage, useBrowser } from "../support/browser.js"
import { signUp, type TestMember, testPassword } from "../support/members.js"
import { belongTo, personIdOf } from "../support/memberships.js"
import { administerOrganisation } from "../support/mentoring.js"
import { fillProgramme } from "../support/programme-form.js"
import { runTask } from "../support/proposals.js"
import { useSite } from "../support/site.js"
import { follow, letterTo, openAs, press, read, type Visit } from "../support/visits.js"

const site = useSite({ hasOwnAddress: true })
const browser = useBrowser()

beforeAll(() => site.app.loadReference(), 60_000)

/** What people read and press, in each language. */
const words = {
  fr: {
    start: "/fr/programmes/nouveau",
    whoMayJoin: "admissibilite",
    open: "Ouvrir le programme",
    publicPage: "Voir la page publique",
    register: "S’inscrire au programme",
    begin: "Commencer",
    next: /^Enregistrer et (?:continuer|relire)$/,
    send: "Envoyer mon inscription",
    active: "Votre inscription est envoyée et active.",
    runs: "Calculs de jumelage",
    run: "Lancer un essai à blanc",
    nothingSent: "Rien n’est parti",
    approve: "Approuver et envoyer 1 proposition",
    proposed: "Jumelage proposé",
    strongest: "Vos profils concordent surtout sur ces points",
    home: "/fr/mentorat",
    awaited: "Une réponse est attendue de vous",
    accept: "Accepter ce jumelage",
    paired: "Le jumelage est confirmé.",
    confirmed: "Jumelage confirmé",
    toPairing: "Ouvrir le jumelage",
    proposeTimes: "Proposer des moments",
    propose: "Proposer ces moments",
    times: "Moments proposés par",
    acceptTime: "Accepter ce moment",
    file: "Ajouter à mon calendrier",
    entry: "Rencontre de mentorat",
    end: "Mettre fin au jumelage",
    saveLastDay: "Enregistrer le dernier jour",
    lastDay: "Le dernier jour est enregistré.",
    signIn: "Se connecter",
    held: "Elle a eu lieu",
    noted: "Merci, c’est noté.",
    midterm: "Bilan de mi-parcours",
    goOn: "Continuer ainsi",
    answer: "Envoyer ma réponse",
    thanks: "Votre réponse est conservée pour vous.",
    over: /^Votre jumelage avec .* est terminé$/,
    notices: "/fr/avis",
    overToTeam: "Jumelage terminé",
    final: "Bilan de fin de parcours",
    reply: "Répondre",
    very: "Très utile",
    completed: "Terminé",
  },
  en: {
    start: "/en/programs/new",
    whoMayJoin: "who-may-join",
    open: "Open the program",
    publicPage: "See the public page",
    register: "Register for the program",
    begin: "Begin",
    next: /^Save and (?:continue|read again)$/,
    send: "Send my registration",
    active: "Your registration is sent and active.",
    runs: "Matching runs",
    run: "Begin a dry run",
    nothingSent: "Nothing has been sent",
    approve: "Approve and send 1 proposal",
    proposed: "Pairing proposed",
    strongest: "Your profiles match above all on these points",
    home: "/en/mentoring",
    awaited: "Your answer is awaited",
    accept: "Accept this pairing",
    paired: "The pairing is confirmed.",
    confirmed: "Pairing confirmed",
    toPairing: "Open the pairing",
    proposeTimes: "Propose times",
    propose: "Propose these times",
    times: "Times proposed by",
    acceptTime: "Accept this time",
    file: "Add to my calendar",
    entry: "Mentoring meeting",
    end: "End the pairing",
    saveLastDay: "Save the last day",
    lastDay: "The last day is saved.",
    signIn: "Sign in",
    held: "We met",
    noted: "Thank you, it is noted.",
    midterm: "Mid-term review",
    goOn: "Continue as we are",
    answer: "Send my answer",
    thanks: "Your answer is kept for you.",
    over: /^Your pairing with .* is over$/,
    notices: "/en/notices",
    overToTeam: "Pairing over",
    final: "Final review",
    reply: "Answer",
    very: "Very useful",
    completed: "Completed",
  },
} as const

interface Person {
  readonly name: string
  readonly member: TestMember
  readonly page: Page
}

async function arrive(name: string, visit: Visit): Promise<Person> {
  const member = await signUp(site, { language: visit.language })
  const personId = await personIdOf(site, member)
  await site.doorway.db.updateTable("person").set({ displayName: name }).where("id", "=", personId).execute()
  return { name, member, page: await openFor(member, visit) }
}

const openFor = (member: TestMember, visit: Visit) => openAs(member, { ...visit, site, browser })
const letter = ({ member }: Person, subject: string | RegExp) => letterTo(site, member, subject)

/** Follows a link of a message after some weeks: the session is over, and signing in leads where the link did. */
async function comeBack({ page, member }: Person, link: string, { language }: Visit): Promise<void> {
  await page.goto(link)
  await page.locator("#identifier").fill(member.emailAddress)
  await page.locator("#password").fill(testPassword)
  await press(page, words[language].signIn)
  await page.waitForURL((url) => url.pathname === link.split("?")[0])
}

/** An administrator of an organisation opens a programme for everybody; where its public page is. */
async function openProgramme({ page, member }: Person, visit: Visit, name: string): Promise<string> {
  const say = words[visit.language]
  const { organisationId } = await belongTo(site, member, { nameFr: `Office ${name}`, standing: "verified" })
  await administerOrganisation(site, member, organisationId)
  await page.goto(say.start)
  await fillProgramme(page, name)
  await page.locator("main .actions button").first().click()
  await page.getByRole("button", { name: say.open }).waitFor()
  const overview = page.url()
  await page.goto(overview.replace("coordination", say.whoMayJoin))
  await page.locator('[name="joining"][value="everyone"]').check()
  await page.locator("main .actions button").first().click()
  await page.goto(overview)
  await press(page, say.open)
  await judgePage(page)
  await follow(page, say.publicPage)
  await judgePage(page)
  return new URL(page.url()).pathname
}

/** From the public page to the registration sent, through each page of the form. */
async function registerFor(programme: string, { page }: Person, side: "mentor" | "mentee", visit: Visit) {
  const say = words[visit.language]
  const answers = {
    goals: async () => page.locator("[name=goals-1]").selectOption("delegation"),
    expertise: async () => page.locator("[name=expertise][value=delegation]").check(),
    "languages-fr": async () => page.locator("[name=languages-fr]").selectOption("fluent"),
    week: async () => page.locator("[name=week]").first().check(),
  }
  await page.goto(programme)
  await follow(page, say.register)
  await page.locator(`[name=role][value=${side}]`).check()
  await press(page, say.begin)
  const adult = page.locator("[name=adult]")
  const next = page.getByRole("button", { name: say.next })
  for (await next.or(adult).waitFor(); (await adult.count()) === 0; await next.or(adult).waitFor()) {
    for (const [field, answer] of Object.entries(answers)) {
      const asked = page.locator(`main [name=${field === "goals" ? "goals-1" : field}]`)
      if ((await asked.count()) > 0) await answer()
    }
    const here = page.url()
    await next.click()
    await page.waitForURL((url) => url.href !== here)
  }
  await adult.check()
  if (side === "mentor") await page.locator("[name=consent]").check()
  await press(page, say.send)
  await read(page, say.active)
  await judgePage(page)
}

/** A dry run for the two who wait, looked at, then approved. */
async function approveRun({ page }: Person, pair: readonly Person[], visit: Visit, programme: string): Promise<void> {
  const say = words[visit.language]
  await page.goto(`${programme}/coordination`)
  await page.getByRole("link", { name: say.runs }).first().click()
  await press(page, say.run)
  const shown = () => page.reload().then(() => page.locator("main").innerText())
  await expect.poll(shown, { timeout: 20_000 }).toContain(say.nothingSent)
  for (const { name } of pair) await read(page, name)
  await judgePage(page)
  await press(page, say.approve)
}

async function proposeTimes(mentee: Person, visit: Visit): Promise<void> {
  const say = words[visit.language]
  await follow(mentee.page, say.toPairing)
  await judgePage(mentee.page)
  await follow(mentee.page, say.proposeTimes)
  // Both said when they are free: three times are chosen for her already, and the message is written.
  expect(await mentee.page.locator('[name="common"]:checked').count()).toBe(3)
  expect(await mentee.page.locator('[name="message"]').inputValue()).toContain(mentee.name)
  await mentee.page.locator('[name="mode"][value="remote"]').check()
  await judgePage(mentee.page)
  await press(mentee.page, say.propose)
  await judgePage(mentee.page)
}

/** What a calendar makes of the file of a meeting, beside what its page shows. */
async function expectCalendarFile(page: Page, visit: Visit): Promise<void> {
  const say = words[visit.language]
  const shown = await page.locator("main time").first().getAttribute("datetime")
  const [file] = await Promise.all([page.waitForEvent("download"), follow(page, say.file)])
  const text = await readFile(await file.path(), "utf8")
  const [event] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((each) => new ICAL.Event(each))
  expect(event?.summary).toBe(say.entry)
  expect(event?.startDate.toJSDate().getTime()).toBe(new Date(shown ?? "").getTime())
}

async function setLastDay({ page }: Person, pairing: string, visit: Visit): Promise<void> {
  const say = words[visit.language]
  await page.goto(pairing)
  await follow(page, say.end)
  const day = site.doorway.clock().toZonedDateTimeISO("America/Toronto").add({ days: 40 })
  await page.locator("[name=endsOn-day]").fill(String(day.day))
  await page.locator("[name=endsOn-month]").selectOption(String(day.month))
  await page.locator("[name=endsOn-year]").fill(String(day.year))
  await judgePage(page)
  await press(page, say.saveLastDay)
  await read(page, say.lastDay)
}

async function answerReview({ page }: Person, choice: string, visit: Visit): Promise<void> {
  await judgePage(page)
  await page.getByLabel(choice).check()
  await press(page, words[visit.language].answer)
  await read(page, words[visit.language].thanks)
}

const visits = (["fr", "en"] as const).flatMap((language) =>
  [true, false].map((javaScript) => ({ language, javaScript, scripts: javaScript ? "with" : "without" })),
)

describe.each(visits)("mentoring in $language $scripts JavaScript", (visit) => {
  const say = words[visit.language]

  test("goes from a programme that opens to two people who look back", { timeout: 180_000 }, async () => {
    const coordinator = await arrive("Coralie Coordination", visit)
    const mentor = await arrive("Odile Tremplin", visit)
    const mentee = await arrive("Basile Bourgeon", visit)
    const programme = await openProgramme(coordinator, visit, `${visit.language} ${visit.scripts}`)
    await registerFor(programme, mentor, "mentor", visit)
    await registerFor(programme, mentee, "mentee", visit)
    await approveRun(coordinator, [mentor, mentee], visit, programme)

    // Who, why, until when; the link opens the page where she answers.
    const proposal = await letter(mentee, say.proposed)
    expect(proposal.text).toContain(mentor.name)
    expect(proposal.text).toContain(say.strongest)
    await mentee.page.goto(say.home)
    await read(mentee.page, say.awaited)
    await mentee.page.goto(proposal.link)
    await read(mentee.page, mentor.name)
    await judgePage(mentee.page)
    await press(mentee.page, say.accept)
    await read(mentee.page, say.paired)
    for (const person of [mentee, mentor, coordinator]) await letter(person, say.confirmed)

    await proposeTimes(mentee, visit)
    const pairing = (await letter(mentee, say.confirmed)).link
    await mentor.page.goto((await letter(mentor, say.times)).link)
    await mentor.page.locator('[name="time"]').first().check()
    await judgePage(mentor.page)
    await press(mentor.page, say.acceptTime)
    await judgePage(mentor.page)
    const meeting = new URL(mentor.page.url()).pathname
    await expectCalendarFile(mentor.page, visit)
    await setLastDay(mentee, pairing, visit)

    site.advance({ hours: 24 * 25 })
    await comeBack(mentor, meeting, visit)
    await press(mentor.page, say.held)
    await read(mentor.page, say.noted)
    await runTask(site, "mentoring.offer-reviews")
    await comeBack(mentee, (await letter(mentee, say.midterm)).link, visit)
    await answerReview(mentee, say.goOn, visit)

    site.advance({ hours: 24 * 20 })
    await runTask(site, "mentoring.follow-pairings")
    for (const person of [mentee, mentor]) await letter(person, say.over)
    await comeBack(coordinator, say.notices, visit)
    await read(coordinator.page, say.overToTeam)
    await letter(mentee, say.final)
    await comeBack(mentee, pairing, visit)
    await follow(mentee.page, say.reply)
    await answerReview(mentee, say.very, visit)
    await mentee.page.goto(pairing)
    await read(mentee.page, say.completed)
    await judgePage(mentee.page)
  })
})

import sharp from "sharp"
import { beforeAll, describe, expect, test } from "vitest"
import { actorOf, signUp, signUpStaff } from "../../../../tests/support/members.js"
import { useSite } from "../../../../tests/support/site.js"
import type { Seen, TestBrowser } from "../../../../tests/support/test-browser.js"
import { operator, visitor } from "../../../platform/context.js"
import { act, reading } from "../../../platform/db.js"
import { startColours } from "../look/colours.js"
import { changeSettings } from "./change-settings.js"
import { readSettings } from "./read-settings.js"
import { colourValues } from "./settings.forms.js"

const site = useSite()
let administrator: TestBrowser
beforeAll(async () => {
  administrator = (await signUpStaff(site, ["administrator"])).browser
})

const settings = () => readSettings(reading(site.doorway, visitor))
const seenIn = ({ html }: Seen) => /name="seen" value="([^"]*)"/.exec(html)?.[1] ?? ""

const names = {
  "siteName-en": "Jumelage",
  "siteName-fr": "Jumelage",
  "hostName-en": "Harbour Authority",
  "hostName-fr": "Administration du port",
  "footerSentence-en": "Offered by the Harbour Authority",
  "footerSentence-fr": "Offert par l’Administration du port",
  "contact-emailAddress": "port@example.org",
  "contact-telephone": "1-555-010-0199",
  "contact-address-en": "1 Quay Street",
  "contact-address-fr": "1, rue du Quai",
}

const operation = {
  timeZone: "America/Halifax",
  capabilities: ["mentoring", "employment"],
  offerAnswerDays: "5",
  "retention-messages": "60",
  "retention-notices": "365",
  "retention-helpMessages": "730",
}

async function saveNames(change: Partial<typeof names>, seen?: string): Promise<Seen> {
  const shown = seenIn(await administrator.get("/en/staff/settings"))
  return administrator.post("/en/staff/settings", { ...names, ...change, seen: seen ?? shown })
}

test("a page shows the settings of one moment in all its parts, the next page those that changed meanwhile", async () => {
  const shown = reading(site.doorway, visitor)
  const before = await readSettings(shown)
  const change = { values: { timeZone: "America/Halifax" as const }, seen: {} }
  await act(site.doorway, operator, async (ctx) => {
    expect((await readSettings(ctx)).timeZone).toBe(before.timeZone)
    await changeSettings(ctx, change)
    expect((await readSettings(ctx)).timeZone).toBe("America/Halifax")
  })
  expect(await readSettings(shown)).toEqual(before)
  expect((await settings()).timeZone).toBe("America/Halifax")
})

test("nobody else changes a setting, not even by an act that a page does not offer", async () => {
  const help = await actorOf(site, await signUpStaff(site, ["help"]))
  const input = { values: { timeZone: "America/Halifax" as const }, seen: {} }
  const attempt = act(site.doorway, help, (ctx) => changeSettings(ctx, input))
  await expect(attempt).rejects.toMatchObject({ kind: "forbidden", code: "role-missing" })
})

test("only an administrator opens the settings", async () => {
  const member = (await signUp(site)).browser
  const help = (await signUpStaff(site, ["help"])).browser
  for (const url of ["/fr/personnel/parametres", "/fr/personnel/parametres/apparence"]) {
    expect((await member.get(url)).status).toBe(403)
    expect((await help.get(url)).status).toBe(403)
    expect((await administrator.get(url)).status).toBe(200)
  }
})

describe("name and contact", () => {
  test("what an administrator saves stands on the next page, in both languages", async () => {
    expect((await saveNames({})).status).toBe(303)
    const anybody = site.openBrowser()
    const [english, french] = [await anybody.get("/en"), await anybody.get("/fr")]
    expect(english.html).toContain("Offered by the Harbour Authority")
    expect(french.html).toContain("Administration du port")
    const accessibility = await anybody.get("/fr/accessibilite")
    expect(accessibility.html).toContain("mailto:port@example.org")
    expect(accessibility.html).toContain("1, rue du Quai")
  })

  test("history tells which settings changed, never their values", async () => {
    await saveNames({ "siteName-en": "Harbour People" })
    const events = await site.doorway.db
      .selectFrom("event")
      .selectAll()
      .where("act", "=", "host.change-setting")
      .orderBy("number")
      .execute()
    expect(events.at(-1)).toMatchObject({ subjectKind: "setting", subjectKey: "siteName" })
    expect(JSON.stringify(events)).not.toContain("Harbour People")
  })

  test("an empty name is refused beside its field and the rest is kept", async () => {
    const seen = await saveNames({ "hostName-fr": " ", "contact-emailAddress": "port" })
    expect(seen.status).toBe(422)
    expect(seen.html).toContain('href="#hostName-fr"')
    expect(seen.html).toContain('href="#contact-emailAddress"')
    expect(seen.html).toContain("Harbour Authority")
  })

  test("two administrators at once: the second is told, and neither loses a word", async () => {
    const opened = seenIn(await administrator.get("/en/staff/settings"))
    const other = (await signUpStaff(site, ["administrator"])).browser
    await other.post("/fr/personnel/parametres", { ...names, "siteName-en": "Quay", seen: opened })

    const refused = await saveNames({ "siteName-en": "Pier" }, opened)
    expect(refused.status).toBe(409)
    expect(refused.html).toContain("Somebody else has changed these settings")
    expect(refused.html).toContain('value="Pier"')
    expect(refused.html).toMatch(/<dd>Quay<\/dd>/)
    expect((await settings()).siteName.en).toBe("Quay")

    await saveNames({ "siteName-en": "Pier" }, seenIn(refused))
    expect((await settings()).siteName.en).toBe("Pier")
  })

  test("two administrators who change different settings both succeed", async () => {
    const opened = seenIn(await administrator.get("/en/staff/settings"))
    await administrator.post("/en/staff/settings/operation", { ...operation, seen: opened })
    expect((await saveNames({ "hostName-en": "Port" }, opened)).status).toBe(303)
    expect(await settings()).toMatchObject({ timeZone: "America/Halifax", hostName: { en: "Port" } })
  })

  test("of two first changes of one setting at the same moment, one is refused", async () => {
    const seen = "retention.0"
    const answers = await Promise.all(
      ["61", "62"].map((days) =>
        administrator.post("/en/staff/settings/operation", { ...operation, "retention-messages": days, seen }),
      ),
    )
    expect(answers.map(({ status }) => status).sort()).not.toEqual([303, 303])
  })
})

test("days outside the limits are refused", async () => {
  const seen = await administrator.post("/fr/personnel/parametres/fonctionnement", {
    ...operation,
    "retention-notices": "7",
  })
  expect(seen.status).toBe(422)
  expect(seen.html).toContain("Entrez un nombre de jours de 30 à 3\u00a0650.")
})

describe("colours", () => {
  const start = colourValues({ colours: null })
  const save = async (change: Readonly<Record<string, string>>) =>
    administrator.post("/fr/personnel/parametres/apparence", {
      ...start,
      ...change,
      seen: seenIn(await administrator.get("/fr/personnel/parametres/apparence")),
    })

  test("pages wear the host's colours, from a sheet of their own", async () => {
    expect((await save({ "light-brand": "#5B2A86", "light-onBrand": "#ffffff" })).status).toBe(303)
    const home = await site.openBrowser().get("/fr")
    const [, address = ""] = /href="(\/theme\.css\?v=[^"]+)"/.exec(home.html) ?? []
    const sheet = await site.openBrowser().get(address)
    expect(sheet.headers["content-type"]).toBe("text/css; charset=utf-8")
    expect(sheet.headers["cache-control"]).toContain("immutable")
    expect(sheet.html).toContain("--brand: #5b2a86")
    expect(home.html).not.toContain("<style")
  })

  test("colours that cannot be read are refused with the contrast they have", async () => {
    const seen = await save({ "light-onBrand": "#5b2a86", "light-brand": "#5b2a86", "dark-brandMid": "#101817" })
    expect(seen.status).toBe(422)
    expect(seen.html).toContain("1 pour 1, alors qu’il faut au moins 4,5 pour 1.")
    expect(seen.html).toContain('href="#light-onBrand"')
    expect(seen.html).toContain('href="#dark-brandMid"')
    expect((await settings()).colours?.light.onBrand).toBe("#ffffff")
  })

  test("a colour that is no colour is refused, and cannot write into the sheet", async () => {
    expect((await save({ "light-accent": "red;} body{display:none" })).status).toBe(422)
  })

  test("going back to the first colours removes the sheet", async () => {
    expect((await save({})).status).toBe(303)
    expect((await settings()).colours).toBeNull()
    expect((await site.openBrowser().get("/fr")).html).not.toContain("theme.css")
    expect((await site.openBrowser().get("/theme.css")).status).toBe(404)
    expect(startColours.light.brand).toBe(start["light-brand"])
  })
})

describe("logo", () => {
  const upload = async (bytes: Buffer, name = "logo.png") => {
    const form = new FormData()
    form.set("seen", seenIn(await administrator.get("/en/staff/settings/look")))
    form.set("logo", new Blob([new Uint8Array(bytes)]), name)
    return administrator.upload("/en/staff/settings/logo", form)
  }
  const drawing = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: "#5b2a86" } }).withExif({ IFD0: { Artist: "Somebody" } })

  test("an image becomes the logo of every page, redrawn and without what it said of its maker", async () => {
    expect((await upload(await drawing(800, 400).jpeg().toBuffer())).status).toBe(303)
    const home = await site.openBrowser().get("/en")
    const [, address = "", width] =
      /<img src="(\/logo\?v=[^"]+)" alt(?:="")? width="(\d+)" height="36"/.exec(home.html) ?? []
    expect(width).toBe("72")
    const logo = await site.openBrowser().get(address)
    expect(logo.headers["content-type"]).toBe("image/webp")
    expect(logo.headers["cache-control"]).toContain("immutable")
    const { bytes } = await site.doorway.db.selectFrom("storedFile").select("bytes").executeTakeFirstOrThrow()
    expect(await sharp(bytes).metadata()).toMatchObject({ format: "webp", width: 144, height: 72 })
    expect(bytes.includes("Somebody")).toBe(false)
  })

  test.each([
    ["a drawing with scripts in it", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
    ["a text with an image's name", Buffer.from("not an image")],
    ["the beginning of an image", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex")],
  ])("%s is refused", async (_, bytes) => {
    const seen = await upload(bytes)
    expect(seen.status).toBe(422)
    expect(seen.html).toContain("This file is not an image that we can read.")
  })

  test("an image of too many pixels is refused before it is drawn", async () => {
    const seen = await upload(
      await sharp({ create: { width: 6000, height: 5000, channels: 3, background: "#fff" } })
        .png()
        .toBuffer(),
    )
    expect(seen.status).toBe(422)
    expect(seen.html).toContain("This image is too large.")
  })

  test("a new logo takes the place of the one before, and removing it leaves no file behind", async () => {
    const files = () => site.doorway.db.selectFrom("storedFile").select("id").execute()
    const [before] = await files()
    await upload(await drawing(100, 100).png().toBuffer())
    const after = await files()
    expect(after).toHaveLength(1)
    expect(after[0]?.id).not.toBe(before?.id)

    const seen = seenIn(await administrator.get("/en/staff/settings/look"))
    await administrator.post("/en/staff/settings/logo", { act: "remove", seen })
    expect(await files()).toEqual([])
    expect((await site.openBrowser().get("/logo")).status).toBe(404)
  })
})

import sharp from "sharp"
import { beforeAll, describe, expect, test } from "vitest"
import { formWith, plainImage } from "../../../../tests/support/images.js"
import { signUp, type TestMember } from "../../../../tests/support/members.js"
import { useSite } from "../../../../tests/support/site.js"
import { photoBytes } from "./photo.js"

const site = useSite()
const page = "/fr/profil/photo"
const openToMembers = { seenBy: "members" }

let member: TestMember
beforeAll(async () => {
  member = await signUp(site)
})

const send = (bytes: Buffer, address = page) => member.browser.upload(address, formWith(openToMembers, "photo", bytes))
const storedPhotos = () =>
  site.doorway.db.selectFrom("storedFile").select(["id", "bytes"]).where("kind", "=", "profile-photo").execute()
const addressIn = (html: string) => /src="([^"]*\/photo\?v=[^"]*)"/.exec(html)?.[1] ?? ""

describe("a photo", () => {
  test("is drawn again before it is kept: nothing of the place or the camera stays in it", async () => {
    const taken = await sharp(await plainImage("jpeg", 2000, 1000))
      .withMetadata({ exif: { IFD0: { Copyright: "Caméra d’exemple" }, IFD3: { GPSLatitude: "45/1 24/1 0/1" } } })
      .toBuffer()
    expect((await send(taken)).location).toBe("/fr/profil")
    const [kept] = await storedPhotos()
    const { format, width, height, exif } = await sharp(kept?.bytes).metadata()
    expect([format, width, height, exif]).toEqual(["webp", 640, 320, undefined])
  })

  test("stands beside the name for those who may see it, and never at the address of the one before", async () => {
    const first = addressIn((await member.browser.get("/fr/profil")).html)
    expect((await member.browser.get(first)).headers["content-type"]).toBe("image/webp")
    await send(await plainImage("png", 50, 50))
    const second = addressIn((await member.browser.get("/fr/profil")).html)
    expect(second).not.toBe(first)
    expect(await storedPhotos()).toHaveLength(1)
    const reader = await signUp(site)
    expect((await reader.browser.get(second)).status).toBe(200)
    expect((await site.openBrowser().get(second)).status).toBe(404)
  })

  test("stays when only who sees it is changed", async () => {
    const before = await storedPhotos()
    await member.browser.upload(page, formWith({ seenBy: "self" }, "photo", Buffer.alloc(0)))
    expect(await storedPhotos()).toEqual(before)
    expect((await site.openBrowser().get(addressIn((await member.browser.get("/fr/profil")).html))).status).toBe(404)
  })

  test.each([
    [
      "a drawing that may hold scripts",
      async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      "n’est pas une image",
    ],
    ["a text named photo.jpg", async () => Buffer.from("Ceci n’est pas une photo."), "n’est pas une image"],
    ["a picture of 30 million pixels in a small file", () => plainImage("png", 6000, 5000), "trop grande"],
    ["a file of 20 MB", async () => Buffer.alloc(20 * 1024 * 1024, 7), "trop lourd"],
  ])("is refused clearly when it is %s, and the one before stays", async (_, bytesOf, sentence) => {
    const before = await storedPhotos()
    const { status, html } = await send(await bytesOf())
    expect(status).toBe(422)
    expect(html).toContain(sentence)
    expect(await storedPhotos()).toEqual(before)
  })

  test("is refused in English to who reads English", async () => {
    const { html } = await send(Buffer.alloc(photoBytes + 1, 7), "/en/profile/photo")
    expect(html).toContain("This file is too large. Choose one of at most 8")
  })

  test("is asked for when none was chosen", async () => {
    const { browser } = await signUp(site)
    const { status, html } = await browser.upload(page, formWith({ seenBy: "self" }, "photo", Buffer.alloc(0)))
    expect(status).toBe(422)
    expect(html).toContain("Choisissez une photo.")
  })

  test("is never asked to count in matching, and a form changed by hand does not make it count", async () => {
    expect((await member.browser.get(page)).html).not.toContain("countsInMatching")
    const form = formWith({ seenBy: "members", countsInMatching: "yes" }, "photo", await plainImage())
    await member.browser.upload(page, form)
    const choice = await site.doorway.db
      .selectFrom("profileSection")
      .select("countsInMatching")
      .where("section", "=", "photo")
      .where("seenBy", "=", "members")
      .executeTakeFirstOrThrow()
    expect(choice.countsInMatching).toBe(false)
  })

  test("goes with its bytes when the section is emptied", async () => {
    await member.browser.post("/fr/profil/suppression/photo")
    expect(await storedPhotos()).toEqual([])
    expect((await member.browser.get("/fr/profil")).html).not.toContain("/photo?v=")
  })
})

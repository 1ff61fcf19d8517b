import sharp from "sharp"
import { describe, expect, test } from "vitest"
import { redrawImage } from "./files.js"

const box = { width: 400, height: 400 }
const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 4, background: { r: 91, g: 42, b: 134, alpha: 0.5 } } })

describe("an image that somebody uploads", () => {
  test.each(["jpeg", "png", "webp"] as const)(
    "in %s is drawn again as WebP within its box, never larger",
    async (format) => {
      const drawn = await redrawImage(await plain(800, 200).toFormat(format).toBuffer(), box)
      expect(drawn).toMatchObject({ mediaType: "image/webp", width: 400, height: 100 })
      const small = await redrawImage(await plain(30, 20).toFormat(format).toBuffer(), box)
      expect(small).toMatchObject({ width: 30, height: 20 })
    },
  )

  test("loses what it said of the place and of its maker, and stands upright", async () => {
    const taken = await plain(100, 50)
      .jpeg()
      .withMetadata({
        orientation: 6,
        exif: { IFD0: { Copyright: "Somebody" }, IFD3: { GPSLatitude: "45/1 24/1 0/1" } },
      })
      .toBuffer()
    expect(taken.includes("Somebody")).toBe(true)
    const drawn = await redrawImage(taken, box)
    expect(drawn).toMatchObject({ width: 50, height: 100 })
    const { exif, orientation } = await sharp(typeof drawn === "string" ? taken : drawn.bytes).metadata()
    expect([exif, orientation]).toEqual([undefined, undefined])
  })

  test("keeps what is transparent", async () => {
    const drawn = await redrawImage(await plain(10, 10).png().toBuffer(), box)
    expect(typeof drawn === "string" ? drawn : (await sharp(drawn.bytes).metadata()).hasAlpha).toBe(true)
  })

  test.each([
    ["nothing", Buffer.alloc(0)],
    ["a text", Buffer.from("GIF89a, or so it says")],
    ["a drawing that may hold scripts", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')],
    ["half a picture", Buffer.from("ffd8ffe000104a4649460001", "hex")],
  ])("is refused when it is %s", async (_, bytes) => {
    expect(await redrawImage(bytes, box)).toBe("image-unreadable")
  })

  test("is refused when its pixels would fill the memory, however small its file", async () => {
    const bomb = await sharp({ create: { width: 6000, height: 5000, channels: 3, background: "#fff" } })
      .png()
      .toBuffer()
    expect(bomb.length).toBeLessThan(200_000)
    expect(await redrawImage(bomb, box)).toBe("image-too-large")
  })

  test("takes at most 512 KB, whatever it shows", async () => {
    const noise = await sharp({
      create: {
        width: 1600,
        height: 1600,
        channels: 3,
        noise: { type: "gaussian", mean: 128, sigma: 40 },
        background: "#fff",
      },
    })
      .jpeg()
      .toBuffer()
    const drawn = await redrawImage(noise, { width: 1600, height: 1600 })
    expect(drawn === "image-too-large" || (typeof drawn === "object" && drawn.bytes.length <= 512 * 1024)).toBe(true)
  })
})

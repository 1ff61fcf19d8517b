import { type DrawnImage, type ImageProblem, redrawImage } from "../../../platform/files.js"
import { refuseField } from "../../../platform/refusal.js"
import type { UploadedFile } from "../../../web/page.js"

export const mostScreenshots = 3
export const screenshotBytes = 5 * 1024 * 1024

/** Wide enough to read a full screen, or a phone's long capture; smaller where it is too full of detail to be kept. */
const boxes = [
  { width: 2000, height: 3000 },
  { width: 1400, height: 2100 },
  { width: 900, height: 1350 },
] as const

/** Draws the screenshots again before anything is stored: what hides in a file does not come along. */
export async function drawScreenshots(files: readonly UploadedFile[]): Promise<readonly DrawnImage[]> {
  const field = "screenshots"
  if (files.length > mostScreenshots) throw refuseField(field, "screenshots-too-many", { n: mostScreenshots })
  if (files.some(({ isTooLarge }) => isTooLarge)) {
    throw refuseField(field, "screenshot-too-large", { bytes: screenshotBytes })
  }
  const drawn: DrawnImage[] = []
  // One at a time: each takes its memory while it is drawn.
  for (const { bytes } of files) {
    const image = await drawScreenshot(bytes)
    if (image === "image-unreadable") throw refuseField(field, "screenshot-unreadable")
    if (image === "image-too-large") throw refuseField(field, "screenshot-too-many-pixels")
    drawn.push(image)
  }
  return drawn
}

async function drawScreenshot(bytes: Buffer): Promise<DrawnImage | ImageProblem> {
  for (const box of boxes) {
    const image = await redrawImage(bytes, box)
    if (image !== "image-too-large") return image
  }
  return "image-too-large"
}

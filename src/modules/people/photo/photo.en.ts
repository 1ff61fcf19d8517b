import { wording } from "../../../platform/wording.js"

const f = wording.en

export const photo = {
  title: "Photo",
  lead: "A face beside a name helps the people whom you are about to meet. A photo never counts in matching.",
  photo: "Photo",
  hint: (v: { bytes: number }) =>
    `JPEG, PNG or WebP, at most ${f.fileSize(v.bytes)}. What a camera hides in its files is removed.`,
  replaceHint: "Leave this empty to keep the photo you have.",
  present: "Your photo now",
  of: (v: { displayName: string }) => `Photo of ${v.displayName}`,
  gaps: {
    "photo-missing": { add: "Add a photo", why: "people recognize you at the first meeting" },
  },
  refusals: {
    "photo-missing": "Choose a photo.",
    "photo-too-heavy": (v: { bytes: number }) =>
      `This file is too large. Choose one of at most ${f.fileSize(v.bytes)}.`,
  },
}

export type PhotoMessages = typeof photo

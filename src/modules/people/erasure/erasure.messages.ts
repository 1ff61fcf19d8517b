import { z } from "zod"
import type { MessageKind } from "../../notices/index.js"
import { erasureWords } from "./erasure.words.js"

/** After: the last thing that is sent. Its row goes with it, since it holds the address. */
export const dataErased: MessageKind<Record<string, never>> = {
  name: "people.data-erased",
  details: z.object({}),
  guarantee: "must-arrive",
  forgotten: true,
  async compose(at) {
    const words = erasureWords[at.language].mail
    const { dataErased } = words
    return {
      subject: dataErased.subject,
      heading: dataErased.heading,
      blocks: [
        { kind: "paragraph", text: words.helloUnnamed },
        { kind: "paragraph", text: dataErased.text },
        { kind: "paragraph", text: dataErased.kept },
      ],
      reason: words.whyErased,
      links: [],
    }
  },
}

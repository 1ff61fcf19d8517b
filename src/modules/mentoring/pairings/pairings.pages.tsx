import { actingMember } from "../../../platform/context.js"
import { type Answer, type PageRequest, page, route } from "../../../web/page.js"
import { findHolder } from "../../people/index.js"
import { reviewStep } from "../reviews/reviews-part.js"
import { findOwnPairing, type OwnPairing } from "./find-pairing-for.js"
import { PairingPage } from "./pairing-page.view.js"
import type { NextStep, Stage } from "./pairing-part.js"
import { pairingsPaths } from "./pairings.paths.js"
import { pairingsWords } from "./pairings.words.js"
import { pairingParts } from "./parts.js"

async function showPairing(request: PageRequest<"id">): Promise<Answer> {
  const { language, reading, params } = request
  const own = await findOwnPairing(reading, params.id)
  const holder = await findHolder(reading, own.partner.personId)
  const blocks = await Promise.all(pairingParts.map((part) => part.block?.(reading, language, own)))
  return page({
    title: pairingsWords[language].title({ name: own.partner.name }),
    crumbs: [],
    body: (
      <PairingPage
        language={language}
        zone={actingMember(reading).timeZone}
        own={own}
        address={holder?.address}
        next={await firstNextStep(request, own)}
        done={await stagesDone(request, own)}
        blocks={blocks.flatMap((block) => block ?? [])}
      />
    ),
  })
}

async function firstNextStep({ reading, language }: PageRequest, own: OwnPairing): Promise<NextStep | undefined> {
  if (own.pairing.status !== "active") return reviewStep.nextStep?.(reading, language, own)
  const steps = await Promise.all(pairingParts.map((part) => part.nextStep?.(reading, language, own)))
  return steps.find((step) => step !== undefined)
}

async function stagesDone({ reading }: PageRequest, own: OwnPairing): Promise<ReadonlySet<Stage>> {
  const done = await Promise.all(
    pairingParts.map(async ({ stage }) => ((await stage?.isDone(reading, own)) ? stage?.code : undefined)),
  )
  return new Set(done.flatMap((code) => code ?? []))
}

export const pairingsRoutes = [
  route({ path: pairingsPaths.one, access: "member", get: (request) => showPairing(request) }),
]

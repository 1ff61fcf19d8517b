import { z } from "zod"
import { Refusal } from "../../../platform/refusal.js"
import type { PageRequest } from "../../../web/page.js"
import { numberIn } from "../opportunity/find-opportunity-for.js"
import { findApplicationFor, type OpenedApplication } from "./find-application-for.js"

/** The application of an address; one under the number of another opportunity is not there. */
export async function findAddressed({
  reading,
  params,
}: Pick<PageRequest<"number" | "id">, "reading" | "params">): Promise<OpenedApplication> {
  const id = z.uuid().safeParse(params.id).data
  if (!id) throw new Refusal("not-found", "page-not-found")
  const opened = await findApplicationFor(reading, id)
  if (opened.opportunity.number !== numberIn(params)) throw new Refusal("not-found", "page-not-found")
  return opened
}

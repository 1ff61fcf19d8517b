import { actingMember, type Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { Refusal } from "../../../platform/refusal.js"
import { sidesOf } from "../types/opportunity-type.js"
import { listTypes, type OpportunityType } from "../types/type.store.js"
import { deleteOptIns, insertOptIns, lockOptIns, type Wish } from "./opt-in.store.js"

/**
 * Everything that a member wishes to hear of and be found for, in place of what she wished before. The history says how
 * many, never which: that is hers alone.
 */
export async function changeOptIns(ctx: Context, wanted: readonly Wish[]): Promise<void> {
  const { personId } = actingMember(ctx)
  const held = await lockOptIns(ctx, personId)
  const added = without(wanted, held)
  const dropped = without(held, wanted)
  if (added.length === 0 && dropped.length === 0) return
  const types = await listTypes(ctx)
  if (!added.every((wish) => isOnOffer(wish, types))) throw new Refusal("conflict", "opt-in-not-offered")
  await deleteOptIns(ctx, personId, dropped)
  await insertOptIns(ctx, personId, added)
  const [from, to] = [held.length, held.length + added.length - dropped.length]
  const subject = { kind: "person", key: personId }
  await record(ctx, { act: "opportunities.change-opt-ins", subject, from: String(from), to: String(to) })
}

/** One more, for somebody who follows an invitation; nothing happens where she has it already. */
export async function addOptIn(ctx: Context, wish: Wish): Promise<void> {
  const held = await lockOptIns(ctx, actingMember(ctx).personId)
  await changeOptIns(ctx, [...held, ...without([wish], held)])
}

const isSame = (one: Wish, other: Wish) => one.type === other.type && one.side === other.side

const without = (wishes: readonly Wish[], others: readonly Wish[]) =>
  wishes.filter((wish, at) => !others.some((other) => isSame(wish, other)) && firstOf(wishes, wish) === at)

const firstOf = (wishes: readonly Wish[], wish: Wish) => wishes.findIndex((other) => isSame(wish, other))

const isOnOffer = ({ type, side }: Wish, types: readonly OpportunityType[]) =>
  types.some((each) => each.code === type && each.isOffered && sidesOf(each).includes(side))

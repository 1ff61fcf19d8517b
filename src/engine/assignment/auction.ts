/** One side of a market bids for places of the other. People are places in the arrays; pairs stand in rows by bidder. */
export interface Market {
  /** Those who bid, each as often as she needs somebody. */
  readonly bidders: Int32Array
  /** 1: she takes part whatever it costs. */
  readonly must: Uint8Array
  readonly offsets: Uint32Array
  readonly wanted: Int32Array
  readonly worth: Float64Array
  /** Places of each person bid for. */
  readonly places: Int32Array
}

/** Prices are kept in this part of a point, so that rounding them to points afterwards spoils few pairs. */
const fineness = 16
const coarsestShare = 6
const refinement = 5
const bidsPerBidder = 400

export interface Sale {
  /** Of each person bid for, in points. */
  readonly prices: Float64Array
  /** Of each place, who won it; -1: nobody. Places of a person stand side by side, in the order of people. */
  readonly winners: Int32Array
}

/**
 * Prices near the best ones, by an auction whose least raise is refined (Bertsekas): whoever has nobody bids for whom she
 * likes best at present prices, as much more as the second best is worth less, and who is outbid bids again. The places of
 * one person have one price, that of the lowest bid among them. What comes out is a place to begin, near the optimum but
 * not certain to be it: exactness is the business of whoever goes on from here, and a war of prices is broken off.
 */
export function auction(market: Market): Sale {
  const sale = new Auction(market)
  let raise = Math.max(
    1,
    Math.floor((market.worth.reduce((most, worth) => Math.max(most, worth), 0) * fineness) / coarsestShare),
  )
  for (;;) {
    sale.round(raise)
    if (raise === 1) return sale.finish()
    raise = Math.max(1, Math.floor(raise / refinement))
  }
}

class Auction {
  readonly #market: Market
  readonly #prices: Float64Array
  readonly #begins: Uint32Array
  readonly #held: Int32Array
  /** By place; those of one person are a heap, the lowest bid first. */
  readonly #bids: Float64Array
  readonly #winners: Int32Array
  readonly #queue: Int32Array
  readonly #span: number
  #head = 0
  #waiting = 0
  #bidsLeft: number

  constructor(market: Market) {
    const { places, bidders, worth } = market
    this.#market = market
    this.#prices = new Float64Array(places.length)
    this.#begins = new Uint32Array(places.length + 1)
    for (const [person, count] of places.entries()) this.#begins[person + 1] = (this.#begins[person] ?? 0) + count
    this.#held = new Int32Array(places.length)
    this.#bids = new Float64Array(this.#begins[places.length] ?? 0)
    this.#winners = new Int32Array(this.#bids.length)
    this.#queue = new Int32Array(bidders.length)
    this.#span = fineness * (1 + worth.reduce((most, each) => Math.max(most, each), 0))
    this.#bidsLeft = bidsPerBidder * bidders.length
  }

  round(raise: number): void {
    const { places, bidders } = this.#market
    for (let person = 0; person < places.length; person += 1) {
      if ((this.#held[person] ?? 0) < (places[person] ?? 0)) this.#prices[person] = 0
    }
    this.#held.fill(0)
    this.#queue.set(bidders)
    this.#head = 0
    this.#waiting = bidders.length
    while (this.#waiting > 0 && this.#bidsLeft > 0) {
      this.#waiting -= 1
      this.#bidsLeft -= 1
      const bidder = this.#queue[this.#head] ?? 0
      this.#head = this.#head + 1 === this.#queue.length ? 0 : this.#head + 1
      this.#bid(bidder, raise)
    }
  }

  finish(): Sale {
    const { places } = this.#market
    for (let person = 0; person < places.length; person += 1) {
      const [begin, held] = [this.#begins[person] ?? 0, this.#held[person] ?? 0]
      if (held < (places[person] ?? 0)) this.#prices[person] = 0
      this.#winners.fill(-1, begin + held, this.#begins[person + 1])
      this.#prices[person] = Math.floor((this.#prices[person] ?? 0) / fineness)
    }
    return { prices: this.#prices, winners: this.#winners }
  }

  #bid(bidder: number, raise: number): void {
    const { offsets, wanted, worth, places, must } = this.#market
    const lowest = must[bidder] ? Number.NEGATIVE_INFINITY : 0
    let [best, second, person] = [lowest, lowest, -1]
    const end = offsets[bidder + 1] ?? 0
    for (let at = offsets[bidder] ?? 0; at < end; at += 1) {
      const other = wanted[at] ?? 0
      const gain = (worth[at] ?? 0) * fineness - (this.#prices[other] ?? 0)
      if (gain <= second) continue
      // A place of her own is not bid for again.
      if (places[other] === 1 && this.#held[other] === 1 && this.#winners[this.#begins[other] ?? 0] === bidder) continue
      if (gain > best) {
        second = best
        best = gain
        person = other
      } else {
        second = gain
      }
    }
    if (person < 0) return
    this.#take(person, bidder, (this.#prices[person] ?? 0) + Math.min(this.#span, best - second) + raise)
  }

  #take(person: number, bidder: number, bid: number): void {
    const begin = this.#begins[person] ?? 0
    const held = this.#held[person] ?? 0
    const places = this.#market.places[person] ?? 0
    if (held < places) {
      this.#held[person] = held + 1
      this.#rise(begin, held, bid, bidder)
      if (held + 1 < places) return
    } else {
      const tail = this.#head + this.#waiting
      this.#queue[tail >= this.#queue.length ? tail - this.#queue.length : tail] = this.#winners[begin] ?? 0
      this.#waiting += 1
      this.#sink(begin, places, bid, bidder)
    }
    this.#prices[person] = this.#bids[begin] ?? 0
  }

  #rise(begin: number, last: number, bid: number, bidder: number): void {
    let at = last
    while (at > 0) {
      const above = (at - 1) >> 1
      if ((this.#bids[begin + above] ?? 0) <= bid) break
      this.#put(begin + at, begin + above)
      at = above
    }
    this.#bids[begin + at] = bid
    this.#winners[begin + at] = bidder
  }

  #sink(begin: number, size: number, bid: number, bidder: number): void {
    let at = 0
    for (let below = 1; below < size; below = 2 * at + 1) {
      if (below + 1 < size && (this.#bids[begin + below + 1] ?? 0) < (this.#bids[begin + below] ?? 0)) below += 1
      if ((this.#bids[begin + below] ?? 0) >= bid) break
      this.#put(begin + at, begin + below)
      at = below
    }
    this.#bids[begin + at] = bid
    this.#winners[begin + at] = bidder
  }

  #put(to: number, from: number): void {
    this.#bids[to] = this.#bids[from] ?? 0
    this.#winners[to] = this.#winners[from] ?? 0
  }
}

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
/** A war of prices is broken off here, for prices are integers of 32 bits, ... */
const highestPrice = 1 << 30
/** ... or here. */
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
  for (let raise = sale.firstRaise; raise > 1; raise = Math.floor(raise / refinement)) sale.round(raise)
  sale.round(1)
  return sale.finish()
}

class Auction {
  readonly firstRaise: number
  readonly #market: Market
  /** Of each pair, who is wanted and what she is worth, side by side: bidding reads little else. */
  readonly #pairs: Int32Array
  readonly #prices: Int32Array
  readonly #begins: Uint32Array
  readonly #held: Int32Array
  /** By place; those of one person are a heap, the lowest bid first. */
  readonly #bids: Int32Array
  readonly #winners: Int32Array
  readonly #queue: Int32Array
  readonly #span: number
  #head = 0
  #waiting = 0
  #bidsLeft: number

  constructor(market: Market) {
    const { places, bidders, worth, wanted } = market
    const { least, most } = spanOf(worth)
    this.firstRaise = Math.floor(((most - least) * fineness) / coarsestShare)
    this.#market = market
    this.#pairs = new Int32Array(worth.length * 2)
    for (let at = 0; at < worth.length; at += 1) {
      this.#pairs[at * 2] = wanted[at] ?? 0
      this.#pairs[at * 2 + 1] = (worth[at] ?? 0) * fineness
    }
    this.#prices = new Int32Array(places.length)
    this.#begins = new Uint32Array(places.length + 1)
    for (const [person, count] of places.entries()) this.#begins[person + 1] = (this.#begins[person] ?? 0) + count
    this.#held = new Int32Array(places.length)
    this.#bids = new Int32Array(this.#begins[places.length] ?? 0)
    this.#winners = new Int32Array(this.#bids.length)
    this.#queue = new Int32Array(bidders.length)
    this.#span = fineness * (1 + most)
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
      this.#winners.fill(-1, begin + held, this.#begins[person + 1])
    }
    return { prices: Float64Array.from(this.#prices, (price) => Math.floor(price / fineness)), winners: this.#winners }
  }

  #bid(bidder: number, raise: number): void {
    const { offsets, places, must } = this.#market
    const [pairs, prices] = [this.#pairs, this.#prices]
    const lowest = must[bidder] ? -highestPrice : 0
    let best = lowest
    let second = lowest
    let person = -1
    const end = 2 * (offsets[bidder + 1] ?? 0)
    for (let at = 2 * (offsets[bidder] ?? 0); at < end; at += 2) {
      const other = pairs[at] ?? 0
      const gain = (pairs[at + 1] ?? 0) - (prices[other] ?? 0)
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
    const bid = (prices[person] ?? 0) + Math.min(this.#span, best - second) + raise
    if (bid < highestPrice) this.#take(person, bidder, bid)
    else this.#bidsLeft = 0
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

function spanOf(worth: Float64Array): { readonly least: number; readonly most: number } {
  let [least, most] = [Number.POSITIVE_INFINITY, 0]
  for (let at = 0; at < worth.length; at += 1) {
    least = Math.min(least, worth[at] ?? 0)
    most = Math.max(most, worth[at] ?? 0)
  }
  return { least: Math.min(least, most), most }
}

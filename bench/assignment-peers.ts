import { execFileSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import type { Highs } from "highs"
import { linearSumAssignment } from "linear-sum-assignment"
import { maxWeightAssign } from "munkres-algorithm"
import type { PairingInstance } from "../src/engine/assignment/instance.js"

const require = createRequire(import.meta.url)
/** Its types say that it is a module; it is not. */
const loadHighs: () => Promise<Highs> = require("highs")

/** Milliseconds that the processor has worked for this program. */
export function spent(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Weights of pairs in compressed rows; staying alone is worth nothing. */
export interface Weights {
  readonly instance: PairingInstance
  /** Of each pair of the instance. */
  readonly weights: Int32Array
}

export interface PeerAnswer {
  readonly total: number
  /** Where the peer tells its time itself, without what it takes to hand it the question. */
  readonly milliseconds?: number
}

export interface Peer {
  readonly name: string
  /** Beyond so many pairs it takes minutes, or refuses. */
  readonly mostPairs: number
  readonly isDense: boolean
  solve(weights: Weights): Promise<PeerAnswer>
}

function matrix({ instance, weights }: Weights): Float64Array[] {
  const { mentorKeys, offsets, mentors } = instance
  return instance.menteeKeys.map((_, mentee) => {
    const row = new Float64Array(mentorKeys.length)
    for (let pair = offsets[mentee] ?? 0; pair < (offsets[mentee + 1] ?? 0); pair += 1) {
      row[mentors[pair] ?? 0] = weights[pair] ?? 0
    }
    return row
  })
}

export const munkresAlgorithm: Peer = {
  name: "munkres-algorithm",
  mostPairs: 4e6,
  isDense: true,
  async solve(weights) {
    const rows = matrix(weights)
    const began = spent()
    const data = new Float64Array(rows.length * (rows[0]?.length ?? 0))
    for (const [at, row] of rows.entries()) data.set(row, at * row.length)
    const { assignmentsWeight } = maxWeightAssign({ data, shape: [rows.length, rows[0]?.length ?? 0] })
    return { total: assignmentsWeight, milliseconds: spent() - began }
  },
}

export const linearSum: Peer = {
  name: "linear-sum-assignment",
  mostPairs: 1e6,
  isDense: true,
  async solve(weights) {
    const rows = matrix(weights)
    const began = spent()
    const { rowAssignments } = linearSumAssignment(rows, { maximaze: true })
    const milliseconds = spent() - began
    return { total: rows.reduce((sum, row, at) => sum + (row[rowAssignments[at] ?? -1] ?? 0), 0), milliseconds }
  },
}

export const highs: Peer = {
  name: "highs",
  mostPairs: 40_000,
  isDense: false,
  async solve({ instance, weights }) {
    const { menteeKeys, mentorKeys, offsets, mentors, capacities } = instance
    const byMentor: string[][] = mentorKeys.map(() => [])
    const objective: string[] = []
    const rules = menteeKeys.flatMap((_, mentee) => {
      const own: string[] = []
      for (let pair = offsets[mentee] ?? 0; pair < (offsets[mentee + 1] ?? 0); pair += 1) {
        objective.push(`${weights[pair]} x${pair}`)
        own.push(`x${pair}`)
        byMentor[mentors[pair] ?? 0]?.push(`x${pair}`)
      }
      return own.length > 0 ? [`${own.join("\n + ")} <= 1`] : []
    })
    const places = byMentor.flatMap((own, mentor) =>
      own.length > 0 ? [`${own.join("\n + ")} <= ${capacities[mentor]}`] : [],
    )
    const all = [...rules, ...places].map((rule, at) => `r${at}: ${rule}`)
    const solver = await loadHighs()
    const began = spent()
    const { ObjectiveValue } = solver.solve(
      `Maximize\n o: ${objective.join("\n + ")}\nSubject To\n${all.join("\n")}\nEnd`,
    )
    return { total: Math.round(ObjectiveValue), milliseconds: spent() - began }
  },
}

interface OrTools {
  initNetworkFlow(): Promise<void>
  readonly SimpleMinCostFlow: new () => {
    addArcsWithCapacityAndUnitCost(tails: number[], heads: number[], capacities: number[], costs: number[]): unknown
    setNodesSupplies(nodes: number[], supplies: number[]): void
    solve(): Promise<number>
    optimalCost(): number
  }
  readonly SimpleMinCostFlowStatus: { readonly OPTIMAL: number }
}

/** Nothing where `npm ci --prefix bench/peers` was not run. */
export async function loadOrTools(): Promise<Peer | undefined> {
  let file: string
  try {
    file = createRequire(new URL("./peers/package.json", import.meta.url)).resolve("or-tools-wasm/network-flow")
  } catch {
    return undefined
  }
  const tools: OrTools = await import(pathToFileURL(file).href)
  await tools.initNetworkFlow()
  return { name: "or-tools-wasm", mostPairs: 4e6, isDense: false, solve: (weights) => solveFlow(tools, weights) }
}

async function solveFlow(tools: OrTools, { instance, weights }: Weights): Promise<PeerAnswer> {
  const { menteeKeys, mentorKeys, offsets, mentors, capacities } = instance
  const mentees = menteeKeys.length
  const sink = mentees + mentorKeys.length
  const [tails, heads, limits, costs]: [number[], number[], number[], number[]] = [[], [], [], []]
  const arc = (tail: number, head: number, limit: number, cost: number) => {
    tails.push(tail)
    heads.push(head)
    limits.push(limit)
    costs.push(cost)
  }
  for (let mentee = 0; mentee < mentees; mentee += 1) {
    for (let pair = offsets[mentee] ?? 0; pair < (offsets[mentee + 1] ?? 0); pair += 1) {
      arc(mentee, mentees + (mentors[pair] ?? 0), 1, -(weights[pair] ?? 0))
    }
    arc(mentee, sink, 1, 0)
  }
  for (const [mentor, places] of capacities.entries()) arc(mentees + mentor, sink, places, 0)
  const nodes = Array.from({ length: sink + 1 }, (_, node) => node)
  const supplies = nodes.map((node) => (node < mentees ? 1 : node === sink ? -mentees : 0))
  const began = spent()
  const flow = new tools.SimpleMinCostFlow()
  flow.addArcsWithCapacityAndUnitCost(tails, heads, limits, costs)
  flow.setNodesSupplies(nodes, supplies)
  const status = await flow.solve()
  if (status !== tools.SimpleMinCostFlowStatus.OPTIMAL) throw new Error(`or-tools-wasm ended with status ${status}`)
  return { total: -flow.optimalCost(), milliseconds: spent() - began }
}

const python = `
import sys, json, time, numpy as np
from scipy.optimize import linear_sum_assignment
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import min_weight_full_bipartite_matching
folder, dense = sys.argv[1], sys.argv[2] == "dense"
read = lambda name, kind: np.fromfile(f"{folder}/{name}", dtype=kind).astype(np.int64)
offsets, mentors, weights, places = read("offsets", np.uint32), read("mentors", np.uint32), read("weights", np.int32), read("places", np.uint16)
n = len(offsets) - 1
row = np.repeat(np.arange(n), np.diff(offsets))
if dense:
    W = np.zeros((n, len(places))); W[row, mentors] = weights
    s = time.process_time(); r, c = linear_sum_assignment(W, maximize=True); t = time.process_time() - s
    total = W[r, c].sum()
else:
    # A column for each place, and one of her own for each mentee who stays alone.
    starts = np.concatenate([[0], np.cumsum(places)]); count = places[mentors]
    R = np.concatenate([np.repeat(row, count), np.arange(n)])
    nth = np.arange(count.sum()) - np.repeat(np.cumsum(count) - count, count)
    C = np.concatenate([np.repeat(starts[mentors], count) + nth, starts[-1] + np.arange(n)])
    V = np.concatenate([np.repeat(weights, count) + 1.0, np.ones(n)])
    M = csr_matrix((V, (R, C)), shape=(n, int(starts[-1]) + n))
    s = time.process_time(); r, c = min_weight_full_bipartite_matching(M, maximize=True); t = time.process_time() - s
    total = np.asarray(M[r, c]).sum() - n
print(json.dumps({"total": float(total), "milliseconds": t * 1000}))
`

/** Where python3 and SciPy are on the system: its C++, timed by itself, without the start of Python. */
export function scipy(isDense: boolean): Peer | undefined {
  try {
    execFileSync("python3", ["-c", "import scipy"], { stdio: "ignore" })
  } catch {
    return undefined
  }
  return {
    name: "SciPy",
    mostPairs: isDense ? 25e6 : 1e6,
    isDense,
    async solve({ instance, weights }) {
      const folder = mkdtempSync(join(tmpdir(), "jumelage-bench-"))
      try {
        const arrays = {
          offsets: instance.offsets,
          mentors: instance.mentors,
          weights,
          places: instance.capacities,
        }
        for (const [name, array] of Object.entries(arrays)) writeFileSync(join(folder, name), array)
        return JSON.parse(execFileSync("python3", ["-c", python, folder, isDense ? "dense" : "sparse"]).toString())
      } finally {
        rmSync(folder, { recursive: true })
      }
    },
  }
}

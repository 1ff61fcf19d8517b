import { wording } from "../wording.js"
import type { RunsMessages } from "./runs.en.js"

const f = wording.fr

export const runs: RunsMessages = {
  counted: (v) => `${v.label} : ${f.percent(v.share)}, ${f.number(v.done)} sur ${f.number(v.total)}`,
  counting: (v) => `${v.label} : calcul en cours…`,
  left: (v) => `encore environ ${f.duration(v.length)}`,
  completed: (v) => `${v.label} : traitement terminé, ${f.number(v.done)}.`,
  withFailures: (v) =>
    `${v.label} : traitement terminé, ${f.number(v.done)}; n’ont pu être traités : ${f.number(v.failed)}.`,
  stopped: (v) => `${v.label} : arrêt après ${f.number(v.done)}.`,
  failed: (v) => `${v.label} : interruption après ${f.number(v.done)} (${v.failure}). Le journal en donne la cause.`,
}

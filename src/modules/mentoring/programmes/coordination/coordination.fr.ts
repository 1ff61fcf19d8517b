import type { CoordinationMessages } from "./coordination.en.js"

export const coordination: CoordinationMessages = {
  programmes: "Programmes de mentorat",
  led: "Programmes que vous dirigez",
  menu: (v) => `Coordination du programme ${v.name}`,
}

export const coordination = {
  programmes: "Mentoring programs",
  led: "Programs that you lead",
  menu: (v: { name: string }) => `Coordination of the program ${v.name}`,
}

export type CoordinationMessages = typeof coordination

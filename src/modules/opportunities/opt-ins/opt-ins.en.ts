export const optIns = {
  title: "My opt-ins",
  profile: "My profile",
  lead: "Tick the kinds of opportunity that you would like to find or to create, and the side on which you would stand. Nothing is ticked for you.",
  use: "What your opt-ins are for",
  uses: [
    "People who post on the other side of a kind can find you as somebody who may be qualified. They read of your profile what you open to members, nothing more.",
    "You are told of new opportunities on the other side: each day, each week or at once, as you choose under “Notices”.",
  ],
  limits:
    "They stand on no page: no member sees what you ticked. You need none to browse or to apply. Change them at any time; it takes effect at once.",
  federalOnly: "In the federal public service only.",
  notOffered: "No longer offered: what you ticked finds nothing new.",
  wishToTakePart: "I would like to take part",
  guide: "What each kind of opportunity means",
  rhythm: "Choose how often you are told",
  save: "Save my opt-ins",
  confirmations: { "opt-ins-saved": "Your opt-ins are saved. They apply from now on." },
  refusals: {
    "opt-in-not-offered":
      "A kind that you ticked is no longer offered. Nothing was changed: look at the list again, then save it.",
  },
  block: {
    title: "Your opt-ins",
    none: "You have opted in to no kind of opportunity: you can browse and apply, but nobody can find you and you hear of nothing new.",
    choose: "Choose my opt-ins",
    change: "Change my opt-ins",
  },
  notice: {
    label: "New opportunities of the kinds you opted in to",
    run: "Tell members of a new opportunity",
    title: (v: { title: string; kind: string }) => `${v.kind}: ${v.title}`,
    applyUntil: (v: { on: string }) => `Apply by ${v.on}`,
    link: "Read the opportunity",
  },
}

export type OptInsMessages = typeof optIns

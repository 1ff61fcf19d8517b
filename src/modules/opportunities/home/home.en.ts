export const home = {
  title: "Career Marketplace",
  doorText: "Offer or seek a micro-mission, an assignment, mentoring or a skill, anywhere in the public sector.",
  pages: "Career Marketplace pages",
  tabs: {
    search: "Search opportunities",
    members: "Find members",
    mine: "My opportunities",
    archive: "Archive",
    statistics: "Statistics",
  },
  welcome: {
    title: "Welcome to the Career Marketplace",
    steps: [
      "Browse what members offer and seek, and apply to what suits you: nothing else is needed.",
      "Opt in to the types that interest you: you hear of new opportunities, and their authors can find you.",
      "Post an opportunity of your own: people who may be qualified are shown to you at once, and you can invite them.",
      "Choose among those who apply, offer the places, and give feedback at the end.",
    ],
    optIn: "Choose my opt-ins",
    types: "What each type means",
  },
  acts: { create: "Create an opportunity" },
}

export type HomeMessages = typeof home

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
  acts: { create: "Create an opportunity" },
}

export type HomeMessages = typeof home

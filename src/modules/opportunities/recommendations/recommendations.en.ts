export const recommendations = {
  title: "Opportunities for you",
  lead: "By what you opted in to, and what you let count in matching.",
}

export type RecommendationsMessages = typeof recommendations

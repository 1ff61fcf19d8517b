import type { RecommendationsMessages } from "./recommendations.en.js"

export const recommendations: RecommendationsMessages = {
  title: "Possibilités pour vous",
  lead: "Selon vos adhésions et ce que vous laissez compter dans la concordance.",
}

export { loadDemonstration } from "./load-demonstration.js"
export { trialModule } from "./trial.pages.js"
export { trialPaths } from "./trial.paths.js"

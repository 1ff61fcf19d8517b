import type { Stream } from "../../../engine/scoring/rule-set.js"
import type { GoalCode, GoalGroup, InterestCode, PathCode, ValueItemCode } from "./mentoring-lists.js"

/** The two poles between which somebody places herself. */
interface Poles {
  readonly first: string
  readonly second: string
}

const goalGroups: Readonly<Record<GoalGroup, string>> = {
  leading: "Leading people",
  deciding: "Deciding and carrying out",
  speaking: "Speaking, listening and writing",
  career: "Career",
  self: "Confidence and balance",
  publicSector: "Public sector",
}

const goals: Readonly<Record<GoalCode, string>> = {
  "first-management-role": "First management role",
  "leading-people": "Leading and supporting a team",
  "managing-managers": "Managing managers",
  "executive-readiness": "Preparation for an executive role",
  delegation: "Delegation",
  "inclusive-leadership": "Inclusive leadership",
  "leading-at-a-distance": "Leading a team at a distance",
  "strategic-thinking": "Strategic thinking",
  "decisions-in-uncertainty": "Decisions in uncertainty",
  "change-management": "Change management",
  "project-management": "Project management",
  "budget-and-resources": "Budget and resources",
  "influence-without-authority": "Influence without authority",
  "difficult-conversations": "Difficult conversations",
  "giving-feedback": "Giving and receiving feedback",
  "managing-conflict": "Managing conflict",
  negotiation: "Negotiation",
  "public-speaking": "Public speaking",
  "clear-writing": "Clear writing",
  "briefing-decision-makers": "Briefing decision makers",
  "second-official-language": "Practice of the second official language",
  "career-direction": "Career direction",
  "change-of-field": "Change of department or field",
  "selection-processes": "Selection processes and interviews",
  "building-a-network": "Building a network",
  "self-confidence": "Self-confidence",
  "time-and-priorities": "Time and priorities",
  "work-life-balance": "Balance of work and personal life",
  resilience: "Resilience and stress",
  "public-sector-workings": "How the public sector works",
  "policy-development": "Public policy development",
  "services-for-people": "Design of services for people",
  "digital-and-data": "Digital transformation and data",
}

const interests: Readonly<Record<InterestCode, string>> = {
  reading: "Reading",
  writing: "Writing",
  music: "Music",
  "visual-arts": "Visual arts",
  "film-and-theatre": "Film and theatre",
  photography: "Photography",
  cooking: "Cooking",
  gardening: "Gardening",
  hiking: "Hiking and the outdoors",
  fitness: "Running and fitness",
  "team-sports": "Team sports",
  "winter-sports": "Winter sports",
  "on-the-water": "Swimming, sailing and paddling",
  cycling: "Cycling",
  travel: "Travel",
  languages: "Languages",
  history: "History and heritage",
  science: "Science",
  technology: "Technology",
  crafts: "Crafts and home projects",
  games: "Games",
  volunteering: "Volunteering",
  animals: "Animals",
  environment: "Environment",
}

const paths: Readonly<Record<PathCode, string>> = {
  "entering-public-service": "Entering the public service",
  "specialist-to-manager": "From specialist to manager",
  "manager-to-executive": "From manager to executive",
  "change-of-organisation": "From one department or agency to another",
  "change-of-occupation": "From one occupation to another",
  "region-and-headquarters": "Between a region and headquarters",
  "private-to-public": "From the private to the public sector",
  "career-from-abroad": "A career begun in another country",
  "return-after-absence": "Return after a long absence",
  "end-of-career": "End of career and passing on knowledge",
}

const values: Readonly<Record<ValueItemCode, Poles>> = {
  structure: { first: "Meetings with an agenda", second: "Conversations that go where they go" },
  pace: { first: "One step at a time", second: "Several things at once" },
  directness: { first: "Feedback said plainly", second: "Feedback said gently" },
  change: { first: "What is proven", second: "What is new" },
  reflection: { first: "Thinking before speaking", second: "Thinking while speaking" },
  planning: { first: "A plan made ahead", second: "Adapting along the way" },
  initiative: { first: "Advice when it is asked for", second: "Advice offered freely" },
  openness: { first: "Work topics only", second: "Work and life together" },
  scale: { first: "Details first", second: "The whole picture first" },
  company: { first: "Working alone", second: "Working with others" },
  tone: { first: "A formal tone", second: "A relaxed tone" },
  ground: { first: "Deciding by facts and figures", second: "Deciding by people and values" },
}

interface StreamWords {
  readonly name: string
  readonly text: string
}

const streams: Readonly<Record<Stream, StreamWords>> = {
  traditional: {
    name: "Traditional mentoring",
    text: "The mentor has more experience: the same management level or above.",
  },
  peer: { name: "Peer mentoring", text: "Two people at any level help each other." },
  reverse: { name: "Reverse mentoring", text: "The mentor is at the same management level or below." },
  "official-languages": {
    name: "Official languages mentoring",
    text: "The mentee practises an official language with somebody who is at ease in it.",
  },
}

/** The words of what people choose from, by code. */
export const lists = { goalGroups, goals, interests, paths, values, streams }

export type ListsMessages = typeof lists

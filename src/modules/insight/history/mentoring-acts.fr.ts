import type { mentoringActs as shape } from "./mentoring-acts.en.js"

export const mentoringActs: typeof shape = {
  "mentoring.send-exchange": "Message envoyé dans un jumelage",
  "mentoring.write-note": "Note écrite dans un jumelage",
  "mentoring.settle-note": "Note d’un jumelage convenue ou supprimée",
  "mentoring.add-goal": "Objectif commun ajouté",
  "mentoring.change-goal": "Objectif commun modifié",
  "mentoring.report-exchanges": "Problème signalé dans un jumelage",
  "mentoring.settle-report": "Signalement réglé",
}

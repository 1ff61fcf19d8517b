import type { mentoringActs as shape } from "./mentoring-acts.en.js"

export const mentoringActs: typeof shape = {
  "mentoring.begin-registration": "Inscription à un programme commencée",
  "mentoring.answer-registration": "Réponses d’une inscription enregistrées",
  "mentoring.copy-profile": "Profil copié dans une inscription",
  "mentoring.submit-registration": "Inscription envoyée",
  "mentoring.pause-registration": "Inscription mise en pause",
  "mentoring.leave-registration": "Absence annoncée",
  "mentoring.return-registration": "Inscription de nouveau active",
  "mentoring.withdraw-registration": "Inscription retirée",
  "mentoring.give-consent": "Accord aux propositions en son nom",
  "mentoring.take-back-consent": "Accord aux propositions en son nom retiré",
  "mentoring.send-exchange": "Message envoyé dans un jumelage",
  "mentoring.write-note": "Note écrite dans un jumelage",
  "mentoring.settle-note": "Note d’un jumelage convenue ou supprimée",
  "mentoring.add-goal": "Objectif commun ajouté",
  "mentoring.change-goal": "Objectif commun modifié",
  "mentoring.report-exchanges": "Problème signalé dans un jumelage",
  "mentoring.settle-report": "Signalement réglé",
}

/** Acts of mentoring: a part of the history's words. */
export const mentoringActs = {
  "mentoring.begin-registration": "Registration in a program begun",
  "mentoring.answer-registration": "Answers of a registration saved",
  "mentoring.copy-profile": "Profile copied into a registration",
  "mentoring.submit-registration": "Registration sent",
  "mentoring.give-consent": "Agreement to proposals in one’s name given",
  "mentoring.take-back-consent": "Agreement to proposals in one’s name taken back",
  "mentoring.send-exchange": "Message sent in a pairing",
  "mentoring.write-note": "Note written in a pairing",
  "mentoring.settle-note": "Note of a pairing agreed on or deleted",
  "mentoring.add-goal": "Shared goal added",
  "mentoring.change-goal": "Shared goal changed",
  "mentoring.report-exchanges": "Problem in a pairing reported",
  "mentoring.settle-report": "Report settled",
}

export const keptForms = {
  title: "Your text is kept",
  lead: "Your session is open again. Continue to send the form that you had filled in. Files and passwords are to be given again.",
  submit: "Continue",
  refusals: {
    "kept-form-gone":
      "This text is no longer kept: it was for one hour, in the browser where it was written and for the person who wrote it.",
  },
}

export type KeptFormsMessages = typeof keptForms

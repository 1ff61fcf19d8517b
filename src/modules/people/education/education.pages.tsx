import { codeField, suggestionScripts } from "../../../ui/suggestion-field.js"
import { readChoices } from "../../../web/choosing.js"
import { choiceLists, listConcepts, nameIn } from "../../classification/index.js"
import { schoolList } from "../../organisations/index.js"
import { entryRoutes } from "../profile/entry-pages.js"
import { organisationValues } from "../profile/organisation-choice.forms.js"
import { studyForm } from "./education.forms.js"
import { mostStudies, noLevel } from "./education.js"
import { educationPaths } from "./education.paths.js"
import { educationSection } from "./education.section.js"
import { ShownStudy, StudyFields, studyInWords } from "./education.view.js"
import { educationWords } from "./education.words.js"
import { listOwnStudies } from "./read-education.js"
import { removeStudy, saveStudy } from "./save-study.js"

export const educationRoutes = entryRoutes({
  code: "education",
  section: educationSection,
  paths: educationPaths,
  words: educationWords,
  most: mostStudies,
  scripts: suggestionScripts,
  list: listOwnStudies,
  nameOf: (study, language) => studyInWords(study, language),
  show: (study, language) => <ShownStudy language={language} study={study} />,
  valuesOf: (study, language) => {
    const { level, field, school, year, status } = study
    return {
      ...{ level: level.code, status, year: year === null ? "" : String(year) },
      ...(field && { field: nameIn(language, field.title).text, [codeField("field")]: field.code }),
      ...organisationValues("school", study, school, language),
    }
  },
  fields: async ({ language, reading }, form) => {
    const levels = (await listConcepts(reading, "education-level")).filter(({ code }) => code !== noLevel)
    return <StudyFields language={language} form={form} levels={levels} />
  },
  schema: () => studyForm,
  prepare: (request) =>
    readChoices(request, {
      field: { list: choiceLists["field-of-study"] },
      school: { list: schoolList, orNone: true },
    }),
  save: saveStudy,
  remove: removeStudy,
})

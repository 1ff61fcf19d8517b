import { PairText } from "../../../ui/pair-text.js"
import { codeField, suggestionScripts } from "../../../ui/suggestion-field.js"
import { readChoices } from "../../../web/choosing.js"
import { to } from "../../../web/paths.js"
import { choiceLists, nameIn } from "../../classification/index.js"
import { organisationList } from "../../organisations/index.js"
import { entryRoutes } from "../profile/entry-pages.js"
import { monthValues } from "../profile/month.js"
import { organisationValues } from "../profile/organisation-choice.forms.js"
import { textsOf } from "../profile/texts-of.js"
import { experienceFormIn } from "./experience.forms.js"
import { mostExperiences } from "./experience.js"
import { experiencePaths } from "./experience.paths.js"
import { experienceSection } from "./experience.section.js"
import { ExperienceFields, ShownExperience } from "./experience.view.js"
import { experienceWords } from "./experience.words.js"
import { offeredSkillsAddress, offeredSkillsRoute } from "./offered-skills.pages.js"
import { listOwnExperiences } from "./read-experience.js"
import { removeExperience, saveExperience } from "./save-experience.js"

export const experienceRoutes = [
  ...entryRoutes({
    code: "experience",
    section: experienceSection,
    paths: experiencePaths,
    words: experienceWords,
    most: mostExperiences,
    scripts: suggestionScripts,
    list: listOwnExperiences,
    nameOf: ({ title }) => <PairText {...title} />,
    show: (experience, language) => <ShownExperience language={language} experience={experience} />,
    actsOn: ({ key, occupation }, _, language) =>
      occupation && (
        <a href={to(experiencePaths.skills, language, { key })}>{experienceWords[language].offered.link}</a>
      ),
    valuesOf: (experience, language) => {
      const { title, occupation, organisation, from, until, done } = experience
      return {
        ...textsOf({ titleEn: title.en, titleFr: title.fr, doneEn: done?.en ?? null, doneFr: done?.fr ?? null }),
        ...(occupation && {
          occupation: nameIn(language, occupation.title).text,
          [codeField("occupation")]: occupation.code,
        }),
        ...organisationValues("organisation", experience, organisation, language),
        ...monthValues("from", from),
        ...monthValues("until", until),
      }
    },
    fields: ({ language }, form) => <ExperienceFields language={language} form={form} />,
    schema: experienceFormIn,
    prepare: (request) =>
      readChoices(request, {
        occupation: { list: choiceLists.occupation },
        organisation: { list: organisationList, orNone: true },
      }),
    save: saveExperience,
    remove: removeExperience,
    next: offeredSkillsAddress,
  }),
  offeredSkillsRoute,
]

import type { Field } from "./field.js"

/**
 * How people name columns, in English and in French, as folded names: case, accents, signs and what stands in
 * parentheses do not count. Names that both languages share stand once. To know one more, add it here.
 */
export const fieldNames: Readonly<Record<Field, readonly string[]>> = {
  address: [
    ...["email", "e-mail", "mail", "email-address", "e-mail-address", "work-email", "work-email-address"],
    ...["courriel", "adresse-courriel", "adresse-de-courriel", "courriel-professionnel", "adresse-electronique"],
  ],
  "full-name": [
    ...["name", "full-name", "display-name", "participant", "mentor-name", "mentee-name"],
    ...["nom-complet", "prenom-et-nom", "nom-et-prenom", "nom-prenom", "prenom-nom", "nom-a-afficher"],
  ],
  "first-name": ["first-name", "firstname", "given-name", "forename", "prenom"],
  "last-name": ["last-name", "lastname", "surname", "family-name", "nom", "nom-de-famille"],
  "both-roles": [
    ...["both-mentor-and-mentee", "mentor-and-mentee", "both", "both-roles"],
    ...["mentor-et-mentore", "mentore-et-mentor", "mentore-et-personne-mentoree", "mentor-et-personne-mentoree"],
    ...["les-deux", "les-deux-roles", "deux-roles"],
  ],
  "job-title": [
    ...["job-title", "title", "position", "position-title", "role"],
    ...["titre", "titre-de-poste", "titre-du-poste", "poste"],
  ],
  organisation: [
    ...["organisation", "organization", "department", "agency", "department-or-agency", "ministry", "employer"],
    ...["organisme", "ministere", "ministere-ou-organisme", "agence", "employeur"],
  ],
  unit: [
    ...["unit", "team", "division", "branch", "directorate", "section", "work-unit"],
    ...["unite", "equipe", "direction", "direction-generale", "service", "unite-administrative"],
  ],
  supervisor: [
    ...["manager", "supervisor", "line-manager", "reports-to", "manager-email", "supervisor-email", "manager-s-email"],
    ...["gestionnaire", "superieur", "superieure", "superieur-immediat", "superieure-immediate", "releve-de"],
    ...["superviseur", "superviseure", "courriel-du-gestionnaire", "courriel-de-la-gestionnaire"],
  ],
  level: [
    ...["level", "grade", "group-and-level", "management-level", "classification", "rank"],
    ...["niveau", "groupe-et-niveau", "niveau-d-encadrement", "niveau-de-gestion", "classe", "echelon", "rang"],
  ],
  "level-rank": ["level-rank", "level-number", "level-order", "rang-du-niveau", "numero-du-niveau", "ordre-du-niveau"],
  profession: [
    ...["profession", "function", "occupation", "field", "field-of-work", "job-family", "specialty"],
    ...["fonction", "domaine", "domaine-de-travail", "famille-d-emplois", "specialite", "corps-d-emploi"],
  ],
  goals: [
    ...["goals", "goal", "objectives", "objective", "needs", "need", "development-goals", "topics", "skills-wanted"],
    ...["objectifs", "objectif", "besoins", "besoin", "objectifs-de-mentorat", "sujets", "competences-recherchees"],
  ],
  expertise: [
    ...["expertise", "offers", "offer", "skills", "strengths", "areas-of-expertise", "skills-offered", "can-help-with"],
    ...["expertises", "offre", "offres", "competences", "forces", "domaines-d-expertise", "competences-offertes"],
    ...["peut-aider-avec"],
  ],
  "cannot-help-with": [
    "cannot-help-with",
    "cannot-help",
    "not-offered",
    "ne-peut-pas-aider-avec",
    "hors-de-mon-expertise",
  ],
  interests: ["interests", "interest", "hobbies", "interets", "champs-d-interet", "champ-d-interet", "loisirs"],
  paths: [
    ...["experience", "experiences", "path", "career-path", "transitions", "lived-experience"],
    ...["parcours", "experiences-vecues", "parcours-professionnel", "vecu"],
  ],
  languages: [
    ...["languages", "language", "languages-spoken", "working-languages", "official-languages"],
    ...["langues", "langue", "langues-parlees", "langues-de-travail", "langues-officielles"],
  ],
  "preferred-language": [
    ...["preferred-language", "language-preference", "language-of-choice", "mentoring-language"],
    ...["langue-preferee", "langue-de-preference", "langue-de-correspondance", "langue-du-mentorat"],
  ],
  "practised-language": [
    ...["language-to-practise", "language-to-practice", "wants-to-practise", "second-language-practice"],
    ...["langue-a-pratiquer", "souhaite-pratiquer"],
  ],
  modes: [
    ...["mode", "modes", "meeting-mode", "meeting-format", "format"],
    ...["mode-de-rencontre", "modes-de-rencontre", "mode-des-rencontres", "formule"],
  ],
  availability: [
    ...["availability", "available", "available-times", "times"],
    ...["disponibilite", "disponibilites", "moments", "plages-horaires"],
  ],
  rhythm: [
    ...["rhythm", "frequency", "meeting-frequency", "how-often"],
    ...["rythme", "frequence", "frequence-des-rencontres", "a-quelle-frequence"],
  ],
  region: [
    ...["region", "city", "location", "place-of-work", "work-location"],
    ...["ville", "lieu", "lieu-de-travail", "localite", "municipalite"],
  ],
  capacity: [
    ...["capacity", "places", "number-of-mentees", "mentees", "max-mentees", "maximum-mentees", "spaces"],
    ...["capacite", "nombre-de-places", "nombre-de-personnes-mentorees", "nombre-maximal"],
  ],
  exclusions: [
    ...["exclusions", "exclude", "excluded", "not-with", "conflict-of-interest", "conflicts-of-interest"],
    ...["exclusion", "pas-avec", "a-exclure", "conflit-d-interets", "conflits-d-interets"],
  ],
  "past-partners": [
    ...["past-partners", "previous-mentor", "previous-mentors", "previous-mentees", "past-pairs"],
    ...["jumelages-passes", "jumelages-precedents", "anciens-jumelages"],
  ],
  wishes: ["wishes", "preferred-mentors", "preferred-mentor", "souhaits", "mentors-souhaites", "mentor-souhaite"],
  identities: ["characteristics", "identities", "identity", "caracteristiques", "identites", "identite"],
  "identity-wanted": [
    ...["identity-to-match", "identities-to-match", "characteristic-to-match"],
    ...["identite-recherchee", "identite-a-jumeler", "caracteristique-recherchee", "identites-recherchees"],
  ],
  "identity-asked": [
    ...["match-with-similar-identity", "similar-identity", "match-on-identity"],
    ...["jumeler-avec-une-identite-semblable", "identite-semblable", "meme-identite"],
  ],
  "most-important": [
    ...["most-important", "most-important-criterion", "what-matters-most"],
    ...["le-plus-important", "critere-le-plus-important", "ce-qui-compte-le-plus"],
  ],
  "requested-on": [
    ...["date", "request-date", "requested-on", "registered-on", "registration-date", "waiting-since", "timestamp"],
    ...["date-de-la-demande", "date-d-inscription", "inscription", "en-attente-depuis", "horodatage"],
  ],
  structure: ["structure", "value-structure", "valeur-structure"],
  pace: ["pace", "value-pace", "cadence", "valeur-cadence"],
  directness: ["directness", "value-directness", "franchise", "valeur-franchise", "franc-parler"],
  change: ["change", "value-change", "changement", "valeur-changement"],
  reflection: ["reflection", "value-reflection", "reflexion", "valeur-reflexion"],
  planning: ["planning", "value-planning", "planification", "valeur-planification"],
  initiative: ["initiative", "value-initiative", "valeur-initiative"],
  openness: ["openness", "value-openness", "ouverture", "valeur-ouverture"],
  biography: [
    ...["biography", "bio", "about", "about-me", "comments", "notes", "motivation"],
    ...["biographie", "a-propos", "a-propos-de-moi", "commentaires", "remarques", "presentation"],
  ],
}

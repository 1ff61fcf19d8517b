import type { HomeMessages } from "./home.en.js"

export const home: HomeMessages = {
  title: "Mentorat",
  lead: "Quelqu’un qui est passé par là, et quelqu’un qui est en chemin. L’inscription est possible à tout moment; un jumelage vient quand des profils concordent.",
  open: "Programmes ouverts",
  all: "Voir tous les programmes",
  doorText: "Trouvez une mentore ou un mentor, ou accompagnez quelqu’un, dans un programme du secteur public.",
}

/**
 * Letters that people type for the words of a function, folded, and what they stand for, as titles write it. Lists that
 * have their own abbreviations (organisations) give them among their texts.
 */
const shortForms: Readonly<Record<string, readonly string[]>> = {
  adm: ["assistant deputy minister"],
  ece: ["early childhood educator"],
  emt: ["emergency medical technician"],
  epe: ["educateur petite enfance"],
  dg: ["directeur general"],
  gp: ["general practitioner"],
  hr: ["human resources"],
  ia: ["intelligence artificielle"],
  it: ["information technology", "computer"],
  lpn: ["licensed practical nurse"],
  np: ["nurse practitioner"],
  ohs: ["occupational health safety"],
  pab: ["prepose beneficiaires"],
  pr: ["public relations"],
  psw: ["personal support worker"],
  rh: ["ressources humaines"],
  rn: ["registered nurse"],
  sma: ["sous ministre adjoint"],
  sst: ["sante securite travail"],
  ti: ["technologie information", "informatique"],
  vp: ["vice president"],
}

/** What a short form may stand for, each as its words; nothing for any other word. O(1). */
export function writtenOut(word: string): readonly (readonly string[])[] {
  return Object.hasOwn(shortForms, word) ? (shortForms[word] ?? []).map((words) => words.split(" ")) : []
}

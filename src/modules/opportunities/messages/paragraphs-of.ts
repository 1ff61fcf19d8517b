/** A text as it was typed: an empty line parts its paragraphs. */
export const paragraphsOf = (text: string): readonly string[] => text.split(/\n{2,}/)

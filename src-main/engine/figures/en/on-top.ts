/**
 * The words in a figure that say that it comes on top of one told before: another 300 jobs, up to a further £12m. They are
 * part of what is printed as the figure, and part of what stands before its number.
 */
const ON_TOP = /^(?:[A-Za-z]+ ){0,3}?(?:another|further|extra|additional)(?= )/iu;

/** Length of the words in front of the number that say so, 0 where there are none. `at`: where the figure begins in `text`. */
export const onTopLength = (text: string, at: number): number => ON_TOP.exec(text.slice(at, at + 48))?.[0].length ?? 0;

/** Bundles are told by their name: the desk gives it to them, and their insides are looked at by the desk. Pure. */

/** A browser that has the name already puts " (1)" before the last extension. */
const BUNDLE = /\.tickmark(?: ?\(\d+\))?\.zip$/iu;

export const isBundle = (name: string): boolean => BUNDLE.test(name);

/** Bundles apart from what is imported as an article, each in the order given. */
export function sorted<T extends { name: string }>(files: readonly T[]): { bundles: T[]; articles: T[] } {
	return { bundles: files.filter(({ name }) => isBundle(name)), articles: files.filter(({ name }) => !isBundle(name)) };
}

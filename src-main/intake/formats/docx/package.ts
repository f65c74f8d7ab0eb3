/** The parts of an Office Open XML package that hold text, found by its relationships (ECMA-376, part 2). */
import { elementsOf, readXml } from '../../xml/elements.ts';
import { readZip } from '../../zip/read-zip.ts';

export interface OfficePackage {
	/** A part by its path in the package, without leading slash. */
	part(path: string): Uint8Array | undefined;
	/** Path of the main part. */
	main: string;
	/** Paths of the parts that `from` points to, with the last word of the relationship's type (header, footnotes, worksheet …). */
	related(from: string): { id: string; type: string; path: string }[];
}

const TEXTUAL = /\.(?:xml|rels|svg)$/i;
/** Of these only drawings have words. */
const PICTURES = /(?:^|\/)(?:theme|media)\/[^/]*\.(?!svg$)[^.]*$/i;

/** Errors: AppError UNREADABLE_FILE (corrupted, encrypted, expands-too-much …). Nothing outside the package is ever looked at. */
export async function openPackage(bytes: Uint8Array, file: string, fallback: string): Promise<OfficePackage> {
	const entries = await readZip(bytes, file, ({ name }) => TEXTUAL.test(name) && !PICTURES.test(name));
	const parts = new Map(entries.flatMap(({ name, bytes: data }) => (data ? [[name.toLowerCase(), data] as const] : [])));
	const part = (path: string) => parts.get(path.toLowerCase());
	const related: OfficePackage['related'] = (from) => {
		const slash = from.lastIndexOf('/') + 1;
		const rels = part(`${from.slice(0, slash)}_rels/${from.slice(slash)}.rels`);
		if (!rels) return [];
		const root = elementsOf(readXml(rels, file))[0];
		return (root ? elementsOf(root) : []).flatMap(({ attributes }) => {
			const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes;
			if (mode === 'External') return [];
			return [{ id, type: type.slice(type.lastIndexOf('/') + 1), path: resolve(from.slice(0, slash), target) }];
		});
	};
	const main = related('').find(({ type }) => type === 'officeDocument')?.path ?? fallback;
	return { part, main, related };
}

/** A target relative to a folder ("word/"), or absolute in the package. */
function resolve(folder: string, target: string): string {
	const way = target.startsWith('/') ? [] : folder.split('/').filter((step) => step !== '');
	for (const step of target.split('/')) {
		if (step === '..') way.pop();
		else if (step !== '' && step !== '.') way.push(step);
	}
	return way.join('/');
}

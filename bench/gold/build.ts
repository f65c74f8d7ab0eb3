/**
 * Makes NAME.txt and NAME.jsonl of every NAME.gold.txt beside it.
 *
 *   node bench/gold/build.ts [--check]
 *
 * A source is the report as printed, with marks that leave no trace in the text:
 *
 *   ⟦1.2 million homes⟧{k=count v=1200000 u=homes metric=homes without power period=Monday place=Corby}
 *   ⟦15 to 20 days⟧{k=measure lo=15 hi=20 u=days}    a range
 *   ⟦9 May⟧{k=time}                                  no value of its own
 *   ⟪Route 9⟫{label}                                 no figure: label, phrase or furniture
 *
 * k, m (modifier, exact if left out), must (1 if left out), metric, period, place and aspect are those of the gold
 * format of bench/gold.ts. Values are decimals or n/d in base units. Every digit of a report stands inside a mark, so
 * that a figure nobody annotated cannot pass for an error of the reading. `--check` writes nothing and fails when what
 * is written differs from what would be.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const KINDS = new Set(['count', 'measure', 'money', 'percent', 'point', 'multiple', 'rank', 'age', 'time']);
const MODIFIERS = new Set(['exact', 'about', 'over', 'atleast', 'atmost', 'under']);
const CLASSES = new Set(['label', 'phrase', 'furniture']);

export interface Annotated {
	text: string;
	kind: string;
	value: number | null;
	low: number | null;
	high: number | null;
	unit: string;
	modifier: string;
	must: boolean;
	metric: string;
	period: string;
	place: string;
	aspect?: string;
	start: number;
	end: number;
}

export interface AnnotatedNot {
	text: string;
	class: string;
	start: number;
	end: number;
	not: true;
}

export interface Built {
	text: string;
	marks: (Annotated | AnnotatedNot)[];
}

const MARK = /⟦([^⟦⟧⟪⟫]+)⟧\{([^{}]*)\}|⟪([^⟦⟧⟪⟫]+)⟫\{([^{}]*)\}/gu;
const KEY = /(?:^|\s)(k|v|lo|hi|u|m|must|metric|period|place|aspect)=/gu;

function fields(body: string, where: string): Map<string, string> {
	const keys = [...body.matchAll(KEY)];
	const found = new Map<string, string>();
	keys.forEach((key, i) => {
		const name = key[1] ?? '';
		if (found.has(name)) throw new Error(`${where}: ${name} twice`);
		found.set(name, body.slice(key.index + key[0].length, keys[i + 1]?.index ?? body.length).trim());
	});
	if (keys[0]?.index !== 0) throw new Error(`${where}: cannot read {${body}}`);
	return found;
}

function numeric(text: string | undefined, where: string): number | null {
	if (text === undefined) return null;
	const parts = /^(-?\d+(?:\.\d+)?)(?:\/(\d+))?$/u.exec(text);
	if (!parts) throw new Error(`${where}: ${text} is no decimal and no n/d`);
	return Number(parts[1]) / Number(parts[2] ?? 1);
}

function known(set: ReadonlySet<string>, value: string, where: string): string {
	if (!set.has(value)) throw new Error(`${where}: ${value} is none of ${[...set].join(', ')}`);
	return value;
}

function figure(printed: string, body: string, start: number, where: string): Annotated {
	const given = fields(body, where);
	const value = numeric(given.get('v'), where);
	const low = numeric(given.get('lo'), where);
	const high = numeric(given.get('hi'), where);
	if (value !== null && (low ?? high) !== null) throw new Error(`${where}: a value and a range`);
	if (low !== null && high !== null && low > high) throw new Error(`${where}: the range runs backwards`);
	const aspect = given.get('aspect');
	return {
		text: printed.replace(/\s+/gu, ''),
		kind: known(KINDS, given.get('k') ?? '', where),
		value,
		low,
		high,
		unit: (given.get('u') ?? '').replace(/\s+/gu, ''),
		modifier: known(MODIFIERS, given.get('m') ?? 'exact', where),
		must: (given.get('must') ?? '1') === '1',
		metric: given.get('metric') ?? '',
		period: given.get('period') ?? '',
		place: given.get('place') ?? '',
		...(aspect === undefined ? {} : { aspect }),
		start,
		end: start + printed.length,
	};
}

/** Takes the marks out of a source. Throws where a mark cannot be read or a digit stands outside every mark. */
export function build(source: string): Built {
	const marks: (Annotated | AnnotatedNot)[] = [];
	let text = '';
	let at = 0;
	const keep = (piece: string): void => {
		const stray = /[⟦⟧⟪⟫]|\p{Nd}/u.exec(piece);
		if (stray) throw new Error(`outside every mark: ${piece.slice(Math.max(0, stray.index - 30), stray.index + 10)}`);
		text += piece;
	};
	for (const mark of source.matchAll(MARK)) {
		keep(source.slice(at, mark.index));
		at = mark.index + mark[0].length;
		const [, printed, body = '', not = '', reason = ''] = mark;
		const start = text.length;
		if (printed === undefined) {
			text += not;
			const name = known(CLASSES, reason, mark[0]);
			marks.push({ text: not.replace(/\s+/gu, ''), class: name, start, end: text.length, not: true });
		} else {
			text += printed;
			marks.push(figure(printed, body, start, mark[0]));
		}
	}
	keep(source.slice(at));
	return { text, marks };
}

if (import.meta.main) {
	const { values } = parseArgs({ options: { check: { type: 'boolean' } } });
	const folder = import.meta.dirname;
	let figures = 0;
	let nots = 0;
	const names = readdirSync(folder)
		.filter((entry) => entry.endsWith('.gold.txt'))
		.map((entry) => entry.slice(0, -'.gold.txt'.length))
		.sort();
	for (const name of names) {
		try {
			const built = build(readFileSync(join(folder, `${name}.gold.txt`), 'utf8'));
			const files: [string, string][] = [
				[`${name}.txt`, built.text],
				[`${name}.jsonl`, built.marks.map((mark) => `${JSON.stringify(mark)}\n`).join('')],
			];
			for (const [file, content] of files) {
				if (!values.check) writeFileSync(join(folder, file), content);
				else if (readFileSync(join(folder, file), 'utf8') !== content) throw new Error(`${file} is not what its source makes`);
			}
			for (const mark of built.marks) 'not' in mark ? nots++ : figures++;
		} catch (error) {
			console.error(`${name}: ${error instanceof Error ? error.message : error}`);
			process.exitCode = 1;
		}
	}
	console.log(`${names.length} reports, ${figures} figures, ${nots} that are none`);
}

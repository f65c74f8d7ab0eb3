/**
 * Reports annotated inside their own text.
 *
 *   ⟦近3.66万个⟧{k=count v=36600 u=个 m=about metric=村级服务站 period=2021年 place=云川市}   a figure
 *   ⟦15—20个⟧{k=count lo=15 hi=20 u=个 metric=垃圾桶}                                        a range
 *   ⟪1号线⟫{label}                                                                            no figure
 *   ⟨place=云川市 period=2021年⟩                       place and period of the figures that follow and name none
 *
 * Left out, m is exact, must is 1, u, metric, period and place are "". Values may hold blanks. Markers are taken out,
 * everything else stands as written; a line break inside a marker stays in the text.
 */

export interface GoldFigureLine {
	text: string;
	kind: string;
	value: number | null;
	low?: number;
	high?: number;
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

export interface GoldOtherLine {
	text: string;
	class: string;
	start: number;
	end: number;
	not: true;
}

export type GoldLine = GoldFigureLine | GoldOtherLine;

export interface Annotated {
	text: string;
	lines: GoldLine[];
}

const KINDS = ['count', 'measure', 'money', 'percent', 'point', 'multiple', 'rank', 'age', 'time'];
const MODIFIERS = ['exact', 'about', 'over', 'atleast', 'atmost', 'under'];
const OTHERS = ['label', 'phrase', 'furniture'];
const KEYS = ['k', 'v', 'lo', 'hi', 'u', 'm', 'must', 'metric', 'period', 'place', 'aspect'];

const MARKER = /⟦([^⟦⟧]*)⟧\{([^{}]*)\}|⟪([^⟪⟫]*)⟫\{([a-z]+)\}|⟨([^⟨⟩]*)⟩/gu;
const STRAY = /[⟦⟧⟪⟫⟨⟩]/u;
const PLAIN =
	/^[^\d一二三四五六七八九十百千万亿两零半]*(\d+(?:\.\d+)?)(万亿|亿|万|[百千](?![克米瓦帕伏焦卡]))?([^\d一二三四五六七八九十万亿两零半]*)$/u;
const ENGLISH_SCALE = /hundred|thousand|million|billion|trillion|dozen|lakh|crore|^(?:k|m|mln|bn|bln|tn|[¼½¾⅓⅔⅛])/iu;
const SCALES: Record<string, number> = { 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8, 万亿: 1e12 };

function attributes(written: string): Map<string, string> {
	const found = new Map<string, string>();
	for (const part of written.trim().split(/\s+(?=[a-z]+=)/u)) {
		const [key = '', ...rest] = part.split('=');
		if (!KEYS.includes(key) || rest.length === 0) throw new Error(`cannot read "${part}" in {${written}}`);
		if (found.has(key)) throw new Error(`${key} twice in {${written}}`);
		found.set(key, rest.join('=').trim());
	}
	return found;
}

/** A decimal number or n/d as a number; anything else throws. */
function number(written: string): number {
	const match = /^(-?\d+(?:\.\d+)?)(?:\/(\d+))?$/u.exec(written);
	if (!match) throw new Error(`"${written}" is no number`);
	return Number(match[1]) / Number(match[2] ?? 1);
}

function oneOf(allowed: readonly string[], value: string, where: string): string {
	if (!allowed.includes(value)) throw new Error(`"${value}" is none of ${allowed.join(', ')} in ${where}`);
	return value;
}

function figure(raw: string, written: string, start: number, defaults: ReadonlyMap<string, string>): GoldFigureLine {
	const given = attributes(written);
	const text = raw.replace(/\s/gu, '');
	const where = `${text}{${written}}`;
	const v = given.get('v');
	const lo = given.get('lo');
	const hi = given.get('hi');
	if ((lo === undefined) !== (hi === undefined) || (v !== undefined && lo !== undefined))
		throw new Error(`a value, or low and high, in ${where}`);
	const line: GoldFigureLine = {
		text,
		kind: oneOf(KINDS, given.get('k') ?? '', where),
		value: v === undefined ? null : number(v),
		unit: given.get('u') ?? '',
		modifier: oneOf(MODIFIERS, given.get('m') ?? 'exact', where),
		must: given.get('must') !== '0',
		metric: given.get('metric') ?? '',
		period: given.get('period') ?? defaults.get('period') ?? '',
		place: given.get('place') ?? defaults.get('place') ?? '',
		start,
		end: start + raw.length,
	};
	if (lo !== undefined && hi !== undefined) Object.assign(line, { low: number(lo), high: number(hi) });
	const aspect = given.get('aspect');
	if (aspect !== undefined) line.aspect = aspect;
	slip(line, where);
	return line;
}

/** Catches slips of the annotator where the value can be had from the digits alone. */
function slip(line: GoldFigureLine, where: string): void {
	const plain = PLAIN.exec(line.text);
	if (line.value === null || line.kind === 'time' || !plain || plain[3]?.includes('分之')) return;
	if (ENGLISH_SCALE.test(plain[3] ?? '')) return;
	// "11 years and six months" is 11.5 of the larger unit.
	if (/^(?:years?|weeks?|days?|hours?|minutes?)and\p{L}/u.test(plain[3] ?? '')) return;
	const scale = SCALES[plain[2] ?? ''] ?? 1;
	const printed = Number(plain[1]) * scale;
	if (Math.abs(printed - Math.abs(line.value)) > 1e-9 * Math.max(1, printed)) throw new Error(`value against digits in ${where}`);
}

/** Takes the markers out of an annotated report. Offsets are half-open UTF-16 ranges of the text given back. */
export function parseMarkup(source: string): Annotated {
	let text = '';
	let at = 0;
	const lines: GoldLine[] = [];
	const defaults = new Map<string, string>();
	for (const match of source.matchAll(MARKER)) {
		text += source.slice(at, match.index);
		at = match.index + match[0].length;
		const [, raw, written, other, otherClass, setting] = match;
		if (raw !== undefined && written !== undefined) {
			lines.push(figure(raw, written, text.length, defaults));
			text += raw;
		} else if (other !== undefined && otherClass !== undefined) {
			const named = other.replace(/\s/gu, '');
			lines.push({
				text: named,
				class: oneOf(OTHERS, otherClass, named),
				start: text.length,
				end: text.length + other.length,
				not: true,
			});
			text += other;
		} else {
			for (const [key, value] of attributes(setting ?? '')) defaults.set(key, value);
		}
	}
	text += source.slice(at);
	const stray = STRAY.exec(text);
	if (stray) throw new Error(`stray marker at …${text.slice(Math.max(0, stray.index - 20), stray.index + 40)}…`);
	return { text, lines };
}

/** The Arabic digits of a text that no line covers. */
export function unmarkedDigits({ text, lines }: Annotated): { start: number; end: number }[] {
	return [...text.matchAll(/[0-9０-９]+/gu)]
		.map((match) => ({ start: match.index, end: match.index + match[0].length }))
		.filter(({ start, end }) => !lines.some((line) => line.start <= start && end <= line.end));
}

/**
 * One number told twice under a shorter and a longer name, with a digit wrong: 全市4781个村和社区, and 4871个建立服务站的村和社区.
 * Names that are not the same are no proof of one fact; a number of four digits or more that differs in one digit, or in two
 * neighbours the wrong way round, under names of which one ends in the other, is worth a question.
 */
import type { Fact } from '../../../contract/model.ts';
import { measureOf } from '../gate.ts';
import type { DocumentView } from '../view.ts';

const LEAST_DIGITS = 4;
/** A shorter name (公里, 项目) is the name of anything. */
const LEAST_NAME = 3;
/** So many facts under one mask are looked at, so that a text that repeats one number stays linear. */
const MOST = 4;

const digitsOf = (value: string): number => value.replace(/\D|^0\.0*|0+$/gu, '').length;

/** The values that the same number with one slip would share: each digit left out in turn, and each pair of neighbours sorted. */
function masksOf(value: string): string[] {
	const masks: string[] = [];
	for (let i = 0; i < value.length; i++) {
		if (value[i] === '.') continue;
		masks.push(`${value.slice(0, i)}?${value.slice(i + 1)}`);
		const [left = '', right = ''] = [value[i], value[i + 1]];
		if (right !== '' && right !== '.') {
			const pair = left < right ? left + right : right + left;
			masks.push(`${value.slice(0, i)}<${pair}>${value.slice(i + 2)}`);
		}
	}
	return masks;
}

/** A value longer than this is no number of a report. */
const LONGEST = 16;

export interface Named {
	fact: Fact;
	subject: string;
}

const endsAlike = (a: string, b: string): boolean =>
	a !== b && Math.min(a.length, b.length) >= LEAST_NAME && (a.endsWith(b) || b.endsWith(a));

/** Pairs in reading order; each later fact with the first before it that fits. Linear in the facts. */
export function slippedPairs(view: DocumentView, named: readonly Named[]): [Fact, Fact][] {
	const seen = new Map<string, Named[]>();
	const pairs: [Fact, Fact][] = [];
	for (const one of named) {
		const { fact, subject } = one;
		const figure = view.figure(fact.figure);
		const { value } = fact;
		if (!figure || value === null || value.length > LONGEST || digitsOf(value) < LEAST_DIGITS) continue;
		const aspect = fact.aspect === 'total' ? 'level' : fact.aspect;
		let other: Named | undefined;
		for (const mask of masksOf(value)) {
			const key = [measureOf(figure).class, aspect, fact.story, mask].join('|');
			const list = seen.get(key) ?? [];
			other ??= list.find((before) => before.fact.value !== value && endsAlike(before.subject, subject));
			if (list.length < MOST) seen.set(key, [...list, one]);
		}
		if (other) pairs.push([other.fact, fact]);
	}
	return pairs;
}

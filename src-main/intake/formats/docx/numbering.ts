/** The numbers that Word computes for its lists: "一、", "1.2", "（三）". They are printed, and so belong to the text. */

import { counted } from '../../counting.ts';
import { at, elementsOf, readXml, type XmlElement } from '../../xml/elements.ts';
import type { Numbered } from './styles.ts';
import { val } from './styles.ts';

interface Level {
	format: string;
	/** "%1.%2". */
	text: string;
	start: number;
	/** What stands between number and text. */
	gap: string;
	/** All numbers of the label in digits, whatever the levels above count in. */
	legal: boolean;
	/** Starts anew when a level above this one (from 0) counts on; 0: never. */
	restart: number | null;
}

const LEVELS = 9;

const plainLevel: Level = { format: 'decimal', text: '', start: 1, gap: ' ', legal: false, restart: null };

function levelOf(element: XmlElement): Level {
	const suffix = val(at(element, 'w:suff')) ?? 'tab';
	const text = val(at(element, 'w:lvlText')) ?? '';
	const restart = val(at(element, 'w:lvlRestart'));
	return {
		format: val(at(element, 'w:numFmt')) ?? 'decimal',
		text,
		start: Number(val(at(element, 'w:start')) ?? 1) || 0,
		// A tab after a Chinese mark is the layout's.
		gap: suffix === 'nothing' || /[、，．：）》】]$/.test(text) ? '' : ' ',
		legal: at(element, 'w:isLgl') !== undefined,
		restart: restart === undefined ? null : Number(restart) || 0,
	};
}

/** Counts through a document: call it for every numbered paragraph in order, and it answers with the number as printed. */
export type Counter = (numbered: Numbered) => string;

export function readNumbering(bytes: Uint8Array | undefined, file: string): Counter {
	if (!bytes) return () => '';
	const abstracts = new Map<string, Level[]>();
	const lists = new Map<string, { abstract: string; levels: Level[] }>();
	/** List styles: the list that defines one, and the lists that only name one. */
	const byStyle = new Map<string, string>();
	const linked = new Map<string, string>();
	const elements: XmlElement[] = [];
	readXml(bytes, file, new Set(['w:numbering']), (child) => void elements.push(child));
	for (const element of elements) {
		if (element.name !== 'w:abstractNum') continue;
		const levels: Level[] = [];
		for (const level of elementsOf(element, 'w:lvl')) levels[Number(level.attributes['w:ilvl'] ?? 0) % LEVELS] = levelOf(level);
		const id = element.attributes['w:abstractNumId'] ?? '';
		abstracts.set(id, levels);
		const style = val(at(element, 'w:styleLink'));
		if (style !== undefined) byStyle.set(style, id);
		const of = val(at(element, 'w:numStyleLink'));
		if (of !== undefined) linked.set(id, of);
	}
	for (const element of elements) {
		if (element.name !== 'w:num') continue;
		const named = val(at(element, 'w:abstractNumId')) ?? '';
		const abstract = byStyle.get(linked.get(named) ?? '') ?? named;
		const levels = [...(abstracts.get(abstract) ?? [])];
		for (const override of elementsOf(element, 'w:lvlOverride')) {
			const at0 = Number(override.attributes['w:ilvl'] ?? 0) % LEVELS;
			const own = at(override, 'w:lvl');
			const start = val(at(override, 'w:startOverride'));
			const level = own ? levelOf(own) : (levels[at0] ?? plainLevel);
			levels[at0] = start === undefined ? level : { ...level, start: Number(start) || 0 };
		}
		lists.set(element.attributes['w:numId'] ?? '', { abstract, levels });
	}
	/** Numbers stand by the abstract list: several lists over one go on counting. */
	const counts = new Map<string, number[]>();
	return ({ numId, level }) => {
		const list = lists.get(numId);
		const own = list?.levels[level];
		if (!list || !own || own.format === 'none') return '';
		if (own.format === 'bullet') return '• ';
		const restarts = list.levels.some((one, i) => one !== abstracts.get(list.abstract)?.[i]);
		const key = restarts ? `num ${numId}` : list.abstract;
		const numbers = counts.get(key) ?? [];
		counts.set(key, numbers);
		numbers[level] = numbers[level] === undefined ? own.start : numbers[level] + 1;
		for (let i = level + 1; i < numbers.length; i++) {
			if (level < (list.levels[i]?.restart ?? i)) delete numbers[i];
		}
		const label = own.text.replace(/%([1-9])/g, (_, digit: string) => {
			const i = Number(digit) - 1;
			const other = list.levels[i] ?? plainLevel;
			return counted(numbers[i] ?? other.start, own.legal ? 'decimal' : other.format);
		});
		return label === '' ? '' : label + own.gap;
	};
}

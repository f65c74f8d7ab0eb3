import type { Figure } from '../../../contract/model.ts';
import { compare, exact } from '../../exact.ts';
import type { Outcome, Rule } from '../rule.ts';
import type { DocumentView } from '../view.ts';

function isReversed({ low, high, time }: DocumentView['reading']['figures'][number], text: string): boolean {
	if (time) {
		const years = /(?<!\d)(\d{4})年?\s?[-—–~～至到]\s?(\d{4})(?!\d)/u.exec(text);
		return years !== null && Number(years[1]) > Number(years[2]);
	}
	return low !== null && high !== null && compare(exact(low), exact(high)) > 0;
}

/** 1.7×10-8: the exponent of a power that lost its raised digits (lost-superscript tells of it). */
const POWER = /[×xX*]\s?$/u;

const found = (view: DocumentView, figures: readonly Figure[], range: string): Outcome => {
	const [first, last] = [figures[0], figures.at(-1)];
	return {
		finding: {
			variant: 'reversed',
			level: 'error',
			params: { range },
			figures: figures.map(({ id }) => id),
			paragraphs: [...new Set(figures.map(({ paragraph }) => paragraph))],
			spans: first && last ? [{ start: first.start, end: last.end }] : [],
			basis: first ? [view.sentenceOf(first)] : [],
		},
	};
};

const DASH = /^ ?[-–—~～] ?$/u;
/** 21-15 of counts is a score. */
const RANGED: ReadonlySet<Figure['kind']> = new Set(['percent', 'measure', 'money']);

/** What falls is read as two figures and a dash: 20-15 per cent. */
function isFalling(text: string, a: Figure, b: Figure): boolean {
	if (a.paragraph !== b.paragraph || a.kind !== b.kind || a.unit !== b.unit || !RANGED.has(a.kind)) return false;
	if (a.value === null || b.value === null || !DASH.test(text.slice(a.to, b.from))) return false;
	// A unit of its own on the first (5%-3%) may be a comparison; without one the unit is shared.
	return /\d$/u.test(text.slice(a.from, a.to)) && compare(exact(a.value), exact(b.value)) > 0 && !a.value.startsWith('-');
}

function run(view: DocumentView): Outcome[] {
	const outcomes: Outcome[] = [];
	const { figures, paragraphs } = view.reading;
	figures.forEach((figure, index) => {
		const paragraph = paragraphs[figure.paragraph];
		if (!paragraph || paragraph.kind === 'furniture' || paragraph.kind === 'noise') return;
		const next = figures[index + 1];
		if (POWER.test(paragraph.text.slice(Math.max(0, figure.from - 2), figure.from))) return;
		if (isReversed(figure, figure.text)) outcomes.push(found(view, [figure], view.wordsOf(figure)));
		else if (next && isFalling(paragraph.text, figure, next))
			outcomes.push(found(view, [figure, next], paragraph.text.slice(figure.from, next.to)));
	});
	return outcomes;
}

export const rangeOrder: Rule = {
	id: 'range-order',
	title: { zh: '起讫颠倒', en: 'Range the wrong way round' },
	why: 'A range goes from its lower to its higher end, and years from the earlier to the later; the other way round one of them is wrong.',
	authority: 'GB/T 15835-2011 on ranges of values.',
	level: 'error',
	needs: [],
	examples: {
		hit: [
			{ text: '这项补贴在2024—2021年间共发放了四批。', variant: 'reversed' },
			{ text: 'Growers lost 20-15 per cent of the early fruit.', variant: 'reversed' },
		],
		miss: [
			{
				text: 'The home side won 21-15 and lost 3-2, and 20 per cent - 15 last year - stayed away.',
				because: 'scores, and dashes that part',
			},
			{ text: '这项补贴在2021—2024年间共发放了四批，每批15—20户。', because: 'both ascend' },
			{ text: '绝缘层的电阻率约为2.4×10-6欧姆·米。', because: 'a power whose exponent lost its place' },
			{ text: '气温由8℃降至3℃，主队3比1取胜，2013—14赛季结束。', because: 'a change, a score and a season' },
			{ text: 'The 2013-14 season ended with 15-20 matches left unplayed.', because: 'a season, and an ascending range' },
		],
	},
	run,
};

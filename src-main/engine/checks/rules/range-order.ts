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

function run(view: DocumentView): Outcome[] {
	const outcomes: Outcome[] = [];
	for (const figure of view.reading.figures) {
		const paragraph = view.reading.paragraphs[figure.paragraph];
		if (!paragraph || paragraph.kind === 'furniture' || paragraph.kind === 'noise') continue;
		if (!isReversed(figure, figure.text)) continue;
		outcomes.push({
			finding: {
				variant: 'reversed',
				level: 'error',
				params: { range: view.wordsOf(figure) },
				figures: [figure.id],
				paragraphs: [figure.paragraph],
				spans: [{ start: figure.start, end: figure.end }],
				basis: [view.sentenceOf(figure)],
			},
		});
	}
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
		hit: [{ text: '这项补贴在2024—2021年间共发放了四批。', variant: 'reversed' }],
		miss: [
			{ text: '这项补贴在2021—2024年间共发放了四批，每批15—20户。', because: 'both ascend' },
			{ text: '气温由8℃降至3℃，主队3比1取胜，2013—14赛季结束。', because: 'a change, a score and a season' },
			{ text: 'The 2013-14 season ended with 15-20 matches left unplayed.', because: 'a season, and an ascending range' },
		],
	},
	run,
};

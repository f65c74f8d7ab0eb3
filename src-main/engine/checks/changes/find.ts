/**
 * Changes whose two ends are printed: 由A增加到B，增加C; B，比去年的A增长C; "rose from A to B, up C". Where one end is not
 * printed there is nothing to recompute.
 */
import type { Figure, Language, Paragraph } from '../../../contract/model.ts';
import { stretchAt } from '../clauses.ts';
import { basisWords, sameUnit } from '../gate.ts';
import type { DocumentView } from '../view.ts';
import type { Change } from './types.ts';

const UP = {
	zh: '增加|增长|提高|提升|上升|上涨|扩大|攀升|增|升|涨|多|净增|增至',
	en: 'up|increase|rise|gain|growth|more|higher|rose|grew|increased|climbed|jumped|gained',
} as const;
const DOWN = {
	zh: '下降|减少|降低|下跌|回落|缩减|压减|缩小|收窄|减|降|跌|少',
	en: 'down|decrease|fall|drop|decline|cut|less|lower|fell|dropped|declined|decreased|slipped|reduction',
} as const;

interface Words {
	/** Before the first end. */
	from: RegExp;
	/** Between the ends. */
	to: RegExp;
	/** Between the second end and the change; group 1 goes up, group 2 down. */
	by: RegExp;
	/** Before the earlier value where it is the one compared with: 比去年的A增长C. */
	than: RegExp;
	/** Between that value and the change. */
	thanBy: RegExp;
	/** What makes the change one of another kind: a yearly mean, a base adjusted. */
	other: RegExp;
}

const WORDS: Record<Language, Words> = {
	zh: {
		from: /(?:由|从)[^，。；：由从]{0,18}$/u,
		to: new RegExp(`^[^，。；：\\d]{0,14}(?:${UP.zh}|${DOWN.zh})(?:到|至|为)[^，。；：\\d]{0,8}$`, 'u'),
		by: new RegExp(`^[^，。；：\\d]{0,10}[，,（(]?(?:同比|累计|共|净|总体)?(?:(${UP.zh})|(${DOWN.zh}))了?(?:约|近)?$`, 'u'),
		than: /(?:比|较|相比)[^，。；：\d]{0,12}的$/u,
		thanBy: new RegExp(`^[^，。；：\\d]{0,4}(?:(${UP.zh})|(${DOWN.zh}))了?(?:约|近)?$`, 'u'),
		other: /年均|平均|每年|月均|年化|复合/u,
	},
	en: {
		from: /\bfrom (?:about |around |just |nearly |some |a |an )*$/iu,
		to: /^[^.;:,()\d]{0,40}\bto (?:about |around |just |nearly |some |a |an |the )*$/iu,
		by: new RegExp(
			`^[^.;:()\\d]{0,40}(?:,| or|\\(|—|–| -)\\s*(?:or )?(?:an? |by )?(?:overall |total )?(?:(${UP.en})|(${DOWN.en}))(?: (?:of|by))?(?: about| around| nearly| just)?\\s*$`,
			'iu',
		),
		than: /(?!)/u,
		thanBy: /(?!)/u,
		other: /\b(?:annual|annually|average|per year|a year|each year|yearly)\b/iu,
	},
};

/** Ends and change are this near to each other in any report. */
const REACH = 60;

/** All changes of one paragraph with both ends printed. */
export function changesIn(view: DocumentView, paragraph: Paragraph): Change[] {
	const { text } = paragraph;
	const words = WORDS[view.reading.language];
	const figures = view
		.figuresIn(paragraph.index)
		.filter(({ kind, value }) => kind !== 'time' && kind !== 'rank' && value !== null);
	const sentences = view.sentencesIn(paragraph.index);
	const changes: Change[] = [];
	const add = (before: Figure, after: Figure, change: Figure, match: RegExpExecArray, from: number, to: number): void => {
		const stretch = text.slice(from, to);
		if (!sameUnit(before, after) || before.kind !== after.kind || words.other.test(stretch)) return;
		if (basisWords(stretch) !== '') return;
		changes.push({ paragraph, before, after, change, direction: match[1] === undefined ? 'down' : 'up', by: { from, to } });
	};
	for (let i = 0; i + 2 < figures.length; i++) {
		const [a, b, c] = [figures[i], figures[i + 1], figures[i + 2]];
		if (!a || !b || !c || c.from - a.from > 3 * REACH) continue;
		const sentence = stretchAt(sentences, a.from);
		if (!sentence || c.to > sentence.to) continue;
		const lead = text.slice(Math.max(sentence.from, a.from - REACH), a.from);
		const [first, second] = [text.slice(a.to, b.from), text.slice(b.to, c.from)];
		if (first.length > REACH || second.length > REACH) continue;
		if (words.from.test(lead) && words.to.test(first)) {
			const match = words.by.exec(second);
			if (match) add(a, b, c, match, a.from, c.to);
		} else if (words.than.test(first)) {
			const match = words.thanBy.exec(second);
			if (match) add(b, a, c, match, a.from, c.to);
		}
	}
	return changes;
}

const found = new WeakMap<DocumentView, readonly Change[]>();

/** All changes of a document, found once for the rules that look at them. */
export function changesOf(view: DocumentView): readonly Change[] {
	let changes = found.get(view);
	if (!changes) {
		changes = view.reading.paragraphs
			.filter(({ kind }) => kind !== 'furniture' && kind !== 'noise')
			.flatMap((paragraph) => changesIn(view, paragraph));
		found.set(view, changes);
	}
	return changes;
}

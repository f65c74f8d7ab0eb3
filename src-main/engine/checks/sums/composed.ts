/** Parts whose total stands in the sentence before: 收入由税收…、非税收入…组成; 从去向看，就业…，升学…. */
import type { Figure, Paragraph } from '../../../contract/model.ts';
import { rowsIn } from '../arithmetic/prose.ts';
import { type Stretch, stretchAt } from '../clauses.ts';
import { sameUnit } from '../gate.ts';
import type { DocumentView } from '../view.ts';
import { CLAUSES, LONGEST, ROW, rowBehind } from './rows.ts';
import type { Sum } from './sum.ts';

/** Right before the first part: the thing that is made up, and 由. */
const MADE_OF = /(?:^|[，。；])(?:其中[，,]?)?([\p{Script=Han}]{2,10})由[\p{Script=Han}“”]{0,14}$/u;
const MADE_OF_END = /^\p{Script=Han}{0,6}(?:组成|构成)/u;
/** 从去向看，按来源分，分性别看: what the whole is parted by. */
const SEEN_BY = /(?:^|[。；])(?:从|按照?|分)[^，。；：\d]{1,10}(?:看|来看|分|划分|统计)?[，,：:]\p{Script=Han}{1,14}$/u;
/** A whole of now, not the one it is compared with. */
const NOT_NOW = /(?:上年|去年|同期|上月|上季|计划|目标|任务)[^，。；\d]{0,10}$/u;
const WHOLE = /(?:共|总|合计|累计|全[部省市县区镇乡村校年])[^，。；\d]{0,14}$/u;

const lead = (text: string, { from }: Figure, reach = 40): string => text.slice(Math.max(0, from - reach), from);

/** A row whose members are clauses, from `start` to the end of the sentence. */
function clausesFrom(text: string, figures: readonly Figure[], start: number, sentence: Stretch): Figure[] {
	const row: Figure[] = [];
	for (let i = start; i < figures.length && row.length < LONGEST; i++) {
		const figure = figures[i];
		const last = row.at(-1);
		if (!figure || figure.from >= sentence.to) break;
		const between = last ? text.slice(last.to, figure.from) : '';
		if (last && (!sameUnit(last, figure) || !(CLAUSES.test(between) || ROW.zh.test(between)))) return [];
		row.push(figure);
	}
	return row;
}

/** The one quantity of that unit before the parts, in this sentence or the one before. */
function wholeBefore(text: string, before: readonly Figure[], part: Figure, fits: (whole: Figure) => boolean): Figure | null {
	const wholes = before.filter((figure) => sameUnit(figure, part) && !NOT_NOW.test(lead(text, figure, 16)) && fits(figure));
	const [whole] = wholes;
	return whole && wholes.length === 1 ? whole : null;
}

export function composed(view: DocumentView, paragraph: Paragraph, figures: readonly Figure[]): Sum[] {
	const { text } = paragraph;
	const rows = rowsIn(view, paragraph);
	return figures.flatMap((first, index): Sum[] => {
		const words = lead(text, first);
		const made = MADE_OF.exec(words);
		const seen = made ? null : SEEN_BY.exec(words);
		const sentence = made || seen ? stretchAt(rows, first.from) : undefined;
		if (!sentence) return [];
		const previous = rows[rows.indexOf(sentence) - 1];
		const before = figures.slice(Math.max(0, index - LONGEST), index).filter(({ from }) => from >= (previous ?? sentence).from);
		if (made) {
			const parts = rowBehind(text, figures, index, 'zh');
			const last = parts.at(-1);
			if (parts.length < 2 || !last || !MADE_OF_END.test(text.slice(last.to, last.to + 16))) return [];
			const name = made[1] ?? '';
			const total = wholeBefore(text, before, first, ({ metric }) => metric.text.endsWith(name));
			return total ? [{ paragraph, parts, total, form: 'whole' }] : [];
		}
		const parts = clausesFrom(text, figures, index, sentence);
		if (parts.length < 2) return [];
		const total = wholeBefore(text, before, first, (figure) => WHOLE.test(lead(text, figure, 20)));
		return total ? [{ paragraph, parts, total, form: 'loose' }] : [];
	});
}

import type { Figure, Language, Paragraph } from '../../../contract/model.ts';
import { prose } from '../arithmetic/prose.ts';
import { passages, question } from '../passages.ts';
import type { Outcome, Rule } from '../rule.ts';
import type { DocumentView } from '../view.ts';

/** The field in which a rank is held: 在全省13个设区市中排名第15位, 15th of 13 districts. */
const FIELD: Readonly<Record<Language, RegExp>> = {
	zh: /^[^，。；;\d]{0,10}?(?:中|里|当中)[^。；;\d]{0,16}$/u,
	en: /^(?:[^.;,\d]{0,12}\b(?:of|out of|among|in)\b (?:the |all |all the )?)$/iu,
};
/** Between 仅次于 and the rank: the names that come before. */
const NEXT_TO = /仅次于([^，。；;\d]{1,40}?)(?:之后)?[，,]?[^，。；;\d]{0,10}?(?:位居|位列|名列|排名?|居|列)[^，。；;\d]{0,8}$/u;
/** Between two names; 和 inside a name of places (呼和浩特) has a single character on one side. */
const AND = /、|(?<=[^、和与及]{2})[和与及](?=[^、和与及]{2})/u;

const numberOf = ({ value }: Figure): number => Number(value);

function beyond(view: DocumentView, paragraph: Paragraph): Outcome[] {
	const { language } = view.reading;
	const figures = view.figuresIn(paragraph.index);
	return figures.flatMap((second, i): Outcome[] => {
		const first = figures[i - 1];
		if (!first || first.value === null || second.value === null) return [];
		const [field, rank] = language === 'zh' ? [first, second] : [second, first];
		if (field.kind !== 'count' || rank.kind !== 'rank' || field.modifier !== 'exact') return [];
		if (!FIELD[language].test(paragraph.text.slice(first.to, second.from))) return [];
		if (numberOf(rank) <= numberOf(field)) return [];
		return [
			{
				finding: question(view, {
					paragraph,
					from: first.from,
					to: second.to,
					variant: 'beyond',
					level: 'error',
					params: { rank: view.wordsOf(rank), field: view.wordsOf(field) },
					figures: [field.id, rank.id],
				}),
			},
		];
	});
}

function nextTo(view: DocumentView, paragraph: Paragraph): Outcome[] {
	return view.figuresIn(paragraph.index).flatMap((rank): Outcome[] => {
		if (rank.kind !== 'rank' || rank.value === null) return [];
		const start = Math.max(0, rank.from - 60);
		const match = NEXT_TO.exec(paragraph.text.slice(start, rank.from));
		const names = match?.[1];
		if (!match || names === undefined || /等|各|[^、]区间/u.test(names)) return [];
		const count = names.split(AND).length;
		if (numberOf(rank) === count + 1) return [];
		return [
			{
				finding: question(view, {
					paragraph,
					from: start + match.index,
					to: rank.to,
					variant: 'next-to',
					level: 'warning',
					params: { rank: view.wordsOf(rank), names, expected: count + 1 },
					figures: [rank.id],
				}),
			},
		];
	});
}

/** 仅次于 needs its words; the others need no more than the figures. */
function run(view: DocumentView): Outcome[] {
	const zh = view.reading.language === 'zh';
	const running = new Set(prose(view));
	return passages(view).flatMap((paragraph) =>
		running.has(paragraph) ? [...beyond(view, paragraph), ...(zh ? nextTo(view, paragraph) : [])] : [],
	);
}

export const rankOfField: Rule = {
	id: 'rank-of-field',
	title: { zh: '名次与参评数', en: 'Rank in its field' },
	why:
		'Nobody is fifteenth of thirteen, and who comes next after two is third. The field is read only where the rank is said to be ' +
		'in it; an open list (等) and an approximate field leave the rank alone.',
	authority: 'Order of numbers. Logical errors count 1 in 《报纸期刊质量管理规定》(2020).',
	level: 'error',
	needs: ['rank'],
	examples: {
		hit: [
			{ text: '上半年，海安区增速在全市13个区县中排名第15位。', variant: 'beyond', figures: ['13个', '第15位'], level: 'error' },
			{ text: '该队在12支参赛队里最终位列第14名，赛后换了教练。', variant: 'beyond' },
			{ text: '全年外贸总额仅次于临江市、海安市，位居全省第四。', variant: 'next-to', level: 'warning' },
			{ text: 'The school finished 15th of 13 in the county league.', variant: 'beyond' },
		],
		miss: [
			{ text: '上半年，海安区增速在全市13个区县中排名第5位。', because: 'within the field' },
			{ text: '全年外贸总额仅次于临江市、海安市，位居全省第三。', because: 'two come before it' },
			{ text: '全市13个区县参加了第15届农博会。', because: 'no rank in that field' },
			{ text: '销量仅次于临江、海安等市，位居第六。', because: 'an open list' },
			{ text: 'The school finished 5th of 13 in the county league, its 15th season.', because: 'within the field' },
		],
	},
	run,
};

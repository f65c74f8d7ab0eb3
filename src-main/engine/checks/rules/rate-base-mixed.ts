import { passages, question, sentenceAt } from '../passages.ts';
import type { Outcome, Rule } from '../rule.ts';
import type { DocumentView } from '../view.ts';

/** 每10万人 with nothing but the counted noun and a linking verb up to the figure: 每千人口5.6‰. */
const PER_SO_MANY =
	/每(?:[一1]?(?:千|万|十万|百万)|10{3,6}|10万|100万|1,000|10,000|100,000)(?:名|个|例|户|人|头|株)?(?:人口|人|居民|活产儿?|新生儿|孕产妇|儿童|学生|老人|户|家庭)?[，,]?(?:就|约|仅|只|达到?|为|是|有|高达|平均){0,3}$/u;
/** A rate of a population; a yield of so many per cent per million shares has its own sense. */
const ENGLISH_BASE = /^(?:%|percent|per cent|pct) per (?:1,?000|10,?000|100,?000|million|thousand)\b/iu;
const ENGLISH_HEADS =
	/\b(?:people|persons|population|residents|inhabitants|births|children|adults|women|men|patients|pupils)\b/iu;
const REACH = 28;

/** 9.6%/10万: the sign and a base behind it. */
const BEHIND = /^\s?[/／每]\s?(?:10万|十万|100万|百万|万|千|1000|10000|100000)(?!元|吨|公里|千瓦|米|平方|亩|斤|立方)/u;
/** 由3.1‰下降到2.8%, from 9.8 per 100,000 to 10.4 per cent: one rate, told on two bases. */
const FROM_PERMILLE = /(?:由|从)[^。，；]{0,12}?[\d.]+‰[^。；，]{0,10}?(?:到|至|为)$/u;
const FROM_PERCENT = /(?:由|从)[^。，；]{0,12}?[\d.]+[%％][^。；，]{0,10}?(?:到|至|为)$/u;
const FROM_PER_SO_MANY =
	/\bfrom [\d.]+ (?:per|in|for every) (?:1,?000|10,?000|100,?000|million|thousand)(?: [^.;,\d]{0,40})? to $/iu;

/** Where the other end begins, when the two ends of a change stand on two bases; null otherwise. */
function otherBase(text: string, figure: { from: number; unit: string }): number | null {
	const lead = text.slice(Math.max(0, figure.from - 72), figure.from);
	const form =
		figure.unit === '‰' ? FROM_PERCENT : figure.unit === '%' && /\p{Script=Han}/u.test(lead) ? FROM_PERMILLE : FROM_PER_SO_MANY;
	const match = form.exec(lead);
	return match ? figure.from - (lead.length - match.index) : null;
}

/** The three rates of the population's own arithmetic, which stand on one base. */
const VITAL = /(人口)?(出生率|死亡率|自然增长率)(?:已|为|达到?|是|降至|升至|约){0,2}(?:-|－|−|负)?$/u;

function run(view: DocumentView): Outcome[] {
	const outcomes: Outcome[] = [];
	for (const paragraph of passages(view)) {
		let sentence = -1;
		let vital: { noun: string; unit: string; words: string } | null = null;
		for (const figure of view.figuresIn(paragraph.index)) {
			if (figure.kind !== 'percent') continue;
			const lead = paragraph.text.slice(Math.max(0, figure.from - REACH), figure.from);
			const base = PER_SO_MANY.exec(lead);
			const english =
				ENGLISH_BASE.test(figure.unit) && ENGLISH_HEADS.test(figure.unit + paragraph.text.slice(figure.to, figure.to + 24));
			if (english || (base && (figure.unit === '%' || figure.unit === '‰'))) {
				outcomes.push({
					finding: question(view, {
						paragraph,
						from: base ? figure.from - base[0].length : figure.from,
						to: figure.to,
						variant: 'two-bases',
						level: 'error',
						params: { printed: paragraph.text.slice(base ? figure.from - base[0].length : figure.from, figure.to) },
						figures: [figure.id],
					}),
				});
				continue;
			}
			const behind = BEHIND.exec(paragraph.text.slice(figure.to, figure.to + 12));
			const sides = behind ? null : otherBase(paragraph.text, figure);
			if (behind || sides) {
				const [from, to] = behind ? [figure.from, figure.to + behind[0].length] : [sides ?? figure.from, figure.to];
				outcomes.push({
					finding: question(view, {
						paragraph,
						from,
						to,
						variant: 'two-bases',
						level: 'error',
						params: { printed: paragraph.text.slice(from, to) },
						figures: [figure.id],
					}),
				});
				continue;
			}
			const noun = VITAL.exec(lead)?.[2];
			if (!noun || (figure.unit !== '%' && figure.unit !== '‰')) continue;
			const at = sentenceAt(view, paragraph, figure.from)?.from ?? paragraph.text.length;
			// A death rate alone may be of a disease; beside a birth rate it is of the population.
			if (at !== sentence) vital = null;
			sentence = at;
			if (vital && vital.unit !== figure.unit && noun !== vital.noun && (noun !== '死亡率' || vital.noun !== '死亡率')) {
				outcomes.push({
					finding: question(view, {
						paragraph,
						from: figure.from,
						to: figure.to,
						variant: 'sisters',
						level: 'error',
						params: { noun, printed: view.wordsOf(figure), other: vital.noun, otherPrinted: vital.words },
						figures: [figure.id],
					}),
				});
			}
			vital ??= { noun, unit: figure.unit, words: view.wordsOf(figure) };
		}
	}
	return outcomes;
}

export const rateBaseMixed: Rule = {
	id: 'rate-base-mixed',
	title: { zh: '比率的基数混用', en: 'Two bases in one rate' },
	why:
		'A rate has one base: “17.4% per 100,000” is either a percentage or a number in 100,000, and nobody can tell which. ' +
		'Birth, death and natural growth of a population are one set and stand on one base. A rate that grew by so many per ' +
		'cent, or a share inside a sample, is no mixture.',
	authority: 'The Guardian’s column on its own corrections of figures (2008). GB 3101-1993 on % and ‰ as numbers.',
	level: 'error',
	needs: ['percent'],
	examples: {
		hit: [
			{ text: '全县新生儿死亡率降到4.3%/千，低于去年。', variant: 'two-bases' },
			{ text: '肺病发病率由上年的4.6‰降至3.9%，渔村最低。', variant: 'two-bases' },
			{ text: 'The drowning rate fell from 7.2 per 100,000 people to 6.1 per cent.', variant: 'two-bases' },
			{ text: '这一病种的发病率为每10万人17.4%，低于邻省。', variant: 'two-bases', figures: ['17.4%'] },
			{ text: '婴儿死亡率下降到每千名新生儿约5.6‰。', variant: 'two-bases' },
			{ text: '全州人口出生率9.42‰，死亡率6.10‰，自然增长率3.32%。', variant: 'sisters', figures: ['3.32%'] },
			{ text: 'The murder rate stood at 17.4% per 100,000 people last year.', variant: 'two-bases' },
		],
		miss: [
			{ text: '全县新生儿死亡率降到4.3‰，降幅6.1%/年。', because: 'one sign for each' },
			{ text: '肺病发病率由上年的4.6‰降至3.9‰，下降15.2%。', because: 'one base; and the change' },
			{ text: 'The drowning rate fell from 7.2 per 100,000 people to 6.1, down 15.3 per cent.', because: 'the change' },
			{ text: '这一病种的发病率为每10万人17.4例，比上年下降17.4%。', because: 'a number in 100,000, and a change' },
			{ text: '每千名老人拥有的床位数增长5.6%。', because: 'growth of a rate' },
			{ text: '每百名学生中有35%近视，每千名学生中有17%超重。', because: 'shares, clumsy but with one base' },
			{ text: '抽样显示，每万人中，大专以上学历的占17.4%。', because: 'a share, clumsy but with one base' },
			{ text: '全州人口出生率9.42‰，死亡率6.10‰，城镇化率63.32%。', because: 'the share of towns is of another set' },
			{ text: '该病的死亡率为2.1‰，致残率达3.4%，死亡率逐年下降。', because: 'rates of a disease' },
			{ text: 'The fund charges 0.5% per 1,000 shares and 2% per million traded.', because: 'a fee, not a rate of people' },
			{ text: 'The murder rate stood at 17.4 per 100,000 people, down 3%.', because: 'one base' },
		],
	},
	run,
};

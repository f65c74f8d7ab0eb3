import type { Figure, Paragraph } from '../../../contract/model.ts';
import { exact, isWhole } from '../../exact.ts';
import { stretchAt } from '../clauses.ts';
import { passages, question, sentenceText } from '../passages.ts';
import type { Outcome, Rule } from '../rule.ts';
import type { DocumentView } from '../view.ts';

/** Counted one by one, never in parts. 个 counts anything (1.5个小时, 2.5个球场) and needs a noun that does not split. */
const WHOLE = {
	zh: /^(?:人|名|位|户|家|所|座|辆|艘|架|头|匹|只|村|例|起|宗|栋|幢|口|人次|户次|辆次|架次|条|台|株|棵|册|枚|件|套|间|笔|扇|盏|桩|尊)$/u,
	en: /^(?:people|persons|men|women|passengers|workers|students|pupils|patients|voters|soldiers|officers|residents|tourists|visitors|villages|towns|schools|hospitals|houses|homes|companies|firms|cars|trucks|buses|ships|vessels|aircraft|planes|arrests|accidents|fires|clinics|shops|stores|hotels|restaurants|libraries|factories|churches|bridges|branches|classrooms|murders|burglaries|robberies|households|dwellings|flats|apartments|lorries|trains|trams|bikes)$/iu,
} as const;
const NOUN_OF_GE =
	/^\s?(?:行政|自然|贫困|示范)?(?:村|社区|县|乡镇|街道|市|省|国家|学校|医院|企业|公司|家庭|孩子|学生|职工|员工|岗位|案件|项目|单位|班级|站点|网点)/u;
/** Means, rates, models and comparisons have parts of people. */
const MEAN = {
	zh: /平均|人均|户均|村均|校均|[年月日地亩场班店县镇]均|均(?=(?:每|有|为|达|约|产|在|\d))|每|折合|折算|相当|当量|约合|模型|指数|密度|比例|之比|比率|生育率|总和生育|规模|几何|倍|中位|比为|配比|师生比|标准|[对∶:比]\s?[\d.]+|等效|年化|预测值|估算/u,
	en: /\b(?:average\p{L}*|mean|median|per|every|each|rate|ratio|equivalent|FTE|full-time|model|typical|sizes?|fertility|projected|estimated|expected|to one|density|index|score)\b|million|billion|thousand/iu,
} as const;

/** A rate, or so many to a hundred, a thousand or ten thousand heads: 万人成讼率71.3件, 千人口船医数增0.4人. */
const RATE_ZH =
	/率(?:[为是约仅]|达到?)?$|(?:每|(?<![\d一二两三四五六七八九十几数百千多余]))[百千万](?:名|人)口?(?!民)[^，。；：、\d]{1,16}$/u;

/** A scale word is lost once: two decimals of one unit in a sentence, as in “fell from 27.4 to 25.9”, are means. */
function hasFellow(view: DocumentView, paragraph: Paragraph, figure: Figure): boolean {
	const sentence = stretchAt(view.sentencesIn(paragraph.index), figure.from);
	if (!sentence) return false;
	const figures = view.figuresIn(paragraph.index);
	const at = figures.indexOf(figure);
	return [figures[at - 1], figures[at + 1]].some(
		(other) =>
			other?.kind === 'count' &&
			(other.unit === figure.unit || other.unit === '') &&
			other.value !== null &&
			!isWhole(exact(other.value)) &&
			other.from >= sentence.from &&
			other.to <= sentence.to,
	);
}

function run(view: DocumentView): Outcome[] {
	const language = view.reading.language;
	const outcomes: Outcome[] = [];
	for (const paragraph of passages(view)) {
		if (paragraph.kind === 'tablecell') continue;
		for (const figure of view.figuresIn(paragraph.index)) {
			// 3.5万人 is a whole number of people, and a fraction that is no decimal (一半, 2个半) is told on purpose.
			if (figure.kind !== 'count' || figure.value === null || figure.modifier !== 'exact') continue;
			if (!/^\d+\.\d+/u.test(figure.text) || isWhole(exact(figure.value))) continue;
			const after = paragraph.text.slice(figure.to, figure.to + 8);
			const counted =
				language === 'zh' && figure.unit === '个'
					? NOUN_OF_GE.test(after)
					: WHOLE[language].test(figure.unit) && !/^\s?[/／·]/u.test(after);
			if (!counted || MEAN[language].test(sentenceText(view, paragraph, figure.from))) continue;
			if (hasFellow(view, paragraph, figure)) continue;
			if (language === 'zh' && RATE_ZH.test(paragraph.text.slice(Math.max(0, figure.from - 24), figure.from))) continue;
			outcomes.push({
				finding: question(view, {
					paragraph,
					from: figure.from,
					to: figure.to,
					variant: 'not-whole',
					level: 'error',
					params: { printed: view.wordsOf(figure) },
					figures: [figure.id],
				}),
			});
		}
	}
	return outcomes;
}

export const fractionOfAThing: Rule = {
	id: 'fraction-of-a-thing',
	title: { zh: '整数量印成小数', en: 'Fraction of a thing' },
	why:
		'People, houses and ships come whole: 3.5人 has most often lost its 万. Means, rates, equivalents and models may have ' +
		'fractions, and a sentence that speaks of one is left alone.',
	authority: 'Counting. A wrong numeral counts 1 in the error rate of 《报纸期刊质量管理规定》(2020) whatever its length.',
	level: 'error',
	needs: ['count'],
	examples: {
		hit: [
			{ text: '渔校新建教室18.5间，配齐了电子白板。', variant: 'not-whole' },
			{ text: 'The trust has opened 7.5 new clinics since April.', variant: 'not-whole' },
			{ text: '风浪打翻渔船，4.5人落水，均获救。', variant: 'not-whole' },
			{ text: '县里新开渡船航线6.4条，当天通航。', variant: 'not-whole' },
			{ text: '开园首日，景区接待游客3.5人，停车场全部停满。', variant: 'not-whole', figures: ['3.5人'] },
			{ text: '目前全县已有12.4个村通上了天然气。', variant: 'not-whole' },
			{ text: '本周查处违规货车41.5辆，移交案件6起。', variant: 'not-whole' },
			{ text: 'The ferry brought 3.5 passengers to the island on Monday.', variant: 'not-whole' },
		],
		miss: [
			{ text: '全岛千人口船医数四年增0.4人，万人成讼率71.3件。', because: 'so many to a thousand heads, and a rate' },
			{ text: '渔校平均每个年级有教室18.5间。', because: 'a mean' },
			{ text: 'There are 7.5 clinics for every 100,000 people.', because: 'a rate' },
			{ text: '渔户均有4.5人，船均载3.2人。', because: 'means' },
			{ text: '县里渡船航线平均6.4条。', because: 'a mean' },
			{ text: '开园首日，景区接待游客3.5万人。', because: 'a scale word makes it whole' },
			{ text: '户均人口2.6人，平均每个班配备教师3.5名。', because: 'means' },
			{ text: '这片水面相当于12.5个足球场，可停靠船舶折合3.5艘。', because: 'equivalents' },
			{ text: '师生比为1∶12.5，一位老师要带12.5名学生。', because: 'a ratio' },
			{ text: '他用了1.5个小时，走了2.5个来回。', because: 'these can be parted' },
			{ text: 'The ferry brought 3.5 million passengers; each crew averages 4.5 people.', because: 'a scale word, and a mean' },
			{ text: 'The average home holds 2.4 people.', because: 'a mean' },
			{ text: 'Crew size on the ferries fell from 11.6 workers to 9.8 workers.', because: 'a size is a mean' },
			{ text: 'On the ferries it went from 11.6 workers to 9.8 workers.', because: 'two decimals of one unit are means' },
			{ text: '轮渡每班的配员由11.6人减到9.8人，码头值守由4.2人减到3.1人。', because: 'means again' },
		],
	},
	run,
};

import type { Figure, Language, Paragraph } from '../../../contract/model.ts';
import { compare, exact } from '../../exact.ts';
import { numberOf, shown } from '../arithmetic/equation.ts';
import { rowsIn } from '../arithmetic/prose.ts';
import { attempts, decimalsOf, isGross, settled } from '../attempt.ts';
import { measureOf, sameUnit } from '../gate.ts';
import { intervalOf, minus, point, toIntervalText } from '../interval.ts';
import type { Outcome, Rule } from '../rule.ts';
import type { DocumentView } from '../view.ts';

/** What is left when the done is taken from the whole. */
const LEFT: Record<Language, RegExp> = {
	zh: /(?:还差|尚差|仍差|剩余|剩下|余下|其余|尚余|还剩|尚有|仍有|缺席|缺勤|不合格|不达标|未通过)的?(?:未[\p{Script=Han}]{1,4}的?)?(?:约)?$/u,
	en: /(?:(?:was|were|is|are) left with(?: only| just)?|leaving(?: an?(?: [\p{L}-]+){1,2} of)?|the (?:other|remaining|rest,?)) (?:about |the |only )?$/iu,
};
/** 原有54口，报废18口，现存36口: what is there now is the rest where the words say that the whole was there before. */
const NOW_ZH = /(?:现存|尚存|仅存|现有|现仅有|目前有)(?:约)?$/u;
const ONCE_ZH = /(?:原有|原本有?|原来有|原先有)[^，。；\d]{0,8}$/u;
const GONE_ZH = /(?:报废|拆除|售出|卖出|用去|花去|取走|调走|淘汰|关停|注销|损毁|运走|毕业|退出)(?:了)?$/u;

/** 还有160所待改造: another 160 without the words behind it. */
const STILL_ZH = { before: /(?<!另外?)还有$/u, after: /^[^，。；\d]{0,6}(?:待|尚未|没有|未|因[病故事]|暂[缓未]|缓)/u } as const;
const LEFT_AFTER_EN =
	/^ (?:[\p{L}-]+ ){0,2}?(?:left|remain(?:s|ed|ing)?\b(?! (?:unchanged|flat|steady|stable|static|constant|level|even|the same))|still to|to go|unfinished)/iu;
/** The sentence counts its own whole (“Of the 60 bridges”, 60座桥中), so that what stands before it is no third state. */
const OWN_WHOLE = {
	before: /^(?:out )?of (?:the |its |their |those |these )?$/iu,
	after: /^[^，,。；;\d]{0,10}(?:之中|当中|中|里)[，,]/u,
} as const;
/** A third state between whole and rest. */
const THIRD =
	/在建|正在|另有|另外|推进|取消|新增|追加|暂停|多个|half-built|under way|underway|under construction|cancelled|others?/iu;

/** “27,600 tonnes, 60% of the crop”: what is a share itself is no whole. */
const SHARE_BEHIND: Record<Language, RegExp> = {
	zh: /^[^。；\d]{0,8}[，（]?占[^。；，]{0,12}\d[\d.]*%/u,
	en: /^[^.;\d]{0,12}[,(] ?(?:or |about )?[\d.]+ ?(?:%|per ?cent) of/iu,
};

const OF_THE = /^ of (?:the |its |their |those |all |these )?$/iu;

const QUANTITIES: ReadonlySet<Figure['kind']> = new Set(['count', 'money', 'measure']);

/** A number whose noun is left to the whole: nothing is counted right after it. */
const isBare = (one: Figure, whole: Figure, text: string): boolean =>
	one.kind === 'count' && whole.kind === 'count' && one.unit === '' && !/^[-–]/u.test(text.slice(one.to, one.to + 1));

const isOwnWhole = (whole: Figure, from: number, text: string): boolean =>
	whole.from >= from &&
	(OWN_WHOLE.before.test(text.slice(from, whole.from).trimStart()) ||
		(text.slice(from, whole.from).trim() === '' && OWN_WHOLE.after.test(text.slice(whole.to, whole.to + 16))));

const wasThere = (text: string, figures: readonly Figure[], index: number): boolean => {
	const [whole, done] = figures.slice(Math.max(0, index - 2), index);
	return Boolean(
		whole &&
			done &&
			ONCE_ZH.test(text.slice(Math.max(0, whole.from - 16), whole.from)) &&
			GONE_ZH.test(text.slice(Math.max(whole.to, done.from - 8), done.from)),
	);
};

/** Whole, done and rest: the only three quantities of one unit in at most two sentences, in this order. */
function triples(view: DocumentView, paragraph: Paragraph): [Figure, Figure, Figure][] {
	const { language } = view.reading;
	const { text } = paragraph;
	const figures = view.figuresIn(paragraph.index).filter(({ kind, value }) => QUANTITIES.has(kind) && value !== null);
	const sentences = rowsIn(view, paragraph);
	const found: [Figure, Figure, Figure][] = [];
	figures.forEach((rest, index) => {
		const lead = text.slice(Math.max(0, rest.from - 16), rest.from);
		const still = language === 'zh' && STILL_ZH.before.test(lead) && STILL_ZH.after.test(text.slice(rest.to, rest.to + 12));
		const now = language === 'zh' && NOW_ZH.test(lead) && wasThere(text, figures, index);
		if (
			!still &&
			!now &&
			!LEFT[language].test(lead) &&
			!(language === 'en' && LEFT_AFTER_EN.test(text.slice(rest.to, rest.to + 24)))
		)
			return;
		const [first, second] = figures.slice(Math.max(0, index - 2), index);
		// “31 of the 58”: the part is told before its whole.
		const inverted = first && second && OF_THE.test(text.slice(first.to, second.from));
		const [whole, done] = inverted ? [second, first] : [first, second];
		if (!whole || !done) return;
		// 沙棠县完成135公里，罗塘县完成105公里: two that are done, and no whole.
		if (language === 'zh' && [whole, done].every(({ from }) => /完成了?$/u.test(text.slice(Math.max(0, from - 4), from)))) return;
		// “22 of the 60 bridges” leaves the noun to the whole, and so do “22 were repaired and the other 38 wait”.
		if (![done, rest].every((one) => sameUnit(one, whole) || (language === 'en' && isBare(one, whole, text)))) return;
		if (
			whole.modifier === 'about' ||
			done.modifier === 'about' ||
			SHARE_BEHIND[language].test(text.slice(whole.to, whole.to + 40))
		)
			return;
		// 3公里, 800米, 2.2公里: one class, but not one unit.
		if ([done, rest].some((one) => sameUnit(one, whole) && compare(measureOf(one).factor, measureOf(whole).factor) !== 0)) return;
		// What is less than the part is no whole of it.
		if (compare(exact(whole.value ?? '0'), exact(done.value ?? '0')) < 0 && sameUnit(whole, done)) return;
		const at = sentences.findIndex((s) => rest.from < s.to);
		const floor = sentences[Math.max(0, at - 1)]?.from ?? 0;
		const third = figures[index - 3];
		const nextOne = figures[index + 1];
		const ceiling = sentences[at]?.to ?? text.length;
		const start = Math.min(whole.from, done.from);
		const own = sentences[at];
		const closed = own !== undefined && !inverted && isOwnWhole(whole, own.from, text);
		// “120 beds, of which 85 are taken and 10 are being repaired”: the noun stands with the first of them.
		const another = third && (sameUnit(third, whole) || (language === 'en' && isBare(whole, third, text)));
		if (start < floor || (!closed && third && third.from >= floor && another)) return;
		if (nextOne && nextOne.to <= ceiling && sameUnit(nextOne, whole)) return;
		const words = text.slice(Math.min(whole.to, done.to), rest.from).replace(LEFT[language], '').replace(NOW_ZH, '');
		if (THIRD.test(words)) return;
		found.push([whole, done, rest]);
	});
	return found;
}

function judge(view: DocumentView, paragraph: Paragraph, [whole, done, rest]: [Figure, Figure, Figure]): Outcome | null {
	const tried = attempts((strictness) => {
		const [w, d, r] = [whole, done, rest].map((figure) => intervalOf(figure, strictness));
		return w && d && r ? { printed: r, computed: minus(w, d) } : null;
	});
	const { decided, ...verdict } = settled(tried, decimalsOf(rest));
	if (!decided) return null;
	const members = [whole, done, rest];
	const relation = {
		...verdict,
		figures: members.map(({ id }) => id),
		operands: members.map((figure, i) => ({
			role: ['whole', 'done', 'remaining'][i] ?? '',
			figure: figure.id,
			interval: toIntervalText(intervalOf(figure) ?? { low: null, high: null }),
		})),
		formula: `${numberOf(view, whole)} − ${numberOf(view, done)}`,
		printed: view.wordsOf(rest),
		computed: shown(rest, minus(point(exact(whole.value ?? '0')), point(exact(done.value ?? '0'))), decimalsOf(rest)),
		pairedBy: [view.spanOf(paragraph, Math.min(whole.from, done.from), rest.to)],
	};
	if (relation.verdict !== 'fails') return { relation };
	return {
		relation,
		finding: {
			variant: 'differs',
			level: isGross(rest, decided) ? 'error' : 'warning',
			params: { whole: view.wordsOf(whole), done: view.wordsOf(done), printed: view.wordsOf(rest), computed: relation.computed },
			figures: relation.figures,
			paragraphs: [paragraph.index],
			spans: members.map(({ start, end }) => ({ start, end })),
			basis: [...new Set(members.map((figure) => view.sentenceOf(figure)))],
		},
	};
}

export const remainder: Rule = {
	id: 'remainder',
	title: { zh: '剩余量', en: 'What is left' },
	why:
		'Whole less done is what remains. The three must be the only quantities of their unit around, since a third state ' +
		'(在建, cancelled) takes its share of the whole.',
	authority: 'Arithmetic on intervals of rounding. Logical errors count 1 in 《报纸期刊质量管理规定》(2020).',
	level: 'error',
	needs: ['count', 'money', 'measure'],
	examples: {
		hit: [
			{ text: '计划栽苇5.0万株，目前已栽3.2万株，还差2.8万株。', variant: 'differs' },
			{ text: '岛上原有的54口机井，报废18口，现存46口。', variant: 'differs' },
			{ text: 'She had $2,400 in savings, spent $1,650 on the trip and was left with $950.', variant: 'differs' },
			{ text: 'Engineers have mended 310 of the 480 lamps, so 270 remain.', variant: 'differs' },
			{ text: '全岛应接种儿童752名，实际接种688名，还有74名因病缓种。', variant: 'differs' },
			{ text: '抽检鱼货1260批次，合格1238批次，合格率98.3%，不合格32批次。', variant: 'differs' },
			{ text: '渔民大会有代表120人，实到115人，缺席8人。', variant: 'differs', figures: ['120人', '115人', '8人'] },
			{ text: '全市有渔港320座，已改造180座，还有160座待改造。', variant: 'differs' },
			{
				text: '全县共有病险水库100座，已除险加固63座，剩余27座明年汛期前完工。',
				variant: 'differs',
				figures: ['100座', '63座', '27座'],
				level: 'error',
			},
			{ text: 'The council owns 80 boats and has sold 35 boats, leaving 55 boats in the harbour.', variant: 'differs' },
			{ text: 'Crews have repaired 22 of the 60 bridges, so 28 bridges are left for the spring.', variant: 'differs' },
			{
				text: 'Surveyors looked at 3,400 barns: 1,260 were beyond saving and the other 2,410 damaged.',
				variant: 'differs',
			},
			{ text: 'Of the 7,250 flats, 6,960 were let, and the remaining 240 are empty.', variant: 'differs' },
			{ text: 'The firm answered 14,316 of the 15,123 letters, or 94.7 per cent, leaving 709 outstanding.', variant: 'differs' },
			{
				text: '全县今年报建冷库74座，其中千吨级冷库8座。74座冷库中，已完工53座，占71.6%，其余12座年底完工。',
				variant: 'differs',
				figures: ['74座', '53座', '12座'],
			},
		],
		miss: [
			{ text: '计划栽苇5.0万株，目前已栽3.2万株，还差1.8万株。', because: 'it is so', verdict: 'holds' },
			{
				text: '全市计划疏浚航道1350公里。进度最快的礁前县完成135公里；最慢的鹭洲县完成105公里。科长说，其余297公里年底前完工。',
				because: 'two that are done, and no whole',
			},
			{ text: '岛上原有的54口机井，报废18口，现存36口。', because: 'it is 36', verdict: 'holds' },
			{ text: '计划修渠3.0公里，已修800米，还差2.1公里。', because: 'printed in two units' },
			{ text: 'On the quay 140 shares rose, 110 fell and 35 remained unchanged.', because: 'three states, and no whole' },
			{ text: '岛上有机井54口，维修18口，现有46口可用。', because: 'what is mended is not gone' },
			{ text: 'She had $2,400 in savings, spent $1,650, earned $300 and was left with $1,050.', because: 'she earned some' },
			{ text: 'Engineers have mended 310 of the 480 lamps, so 170 remain.', because: 'it is so', verdict: 'holds' },
			{ text: '全岛应接种儿童752名，实际接种688名，还有64名因病缓种。', because: 'it is 64', verdict: 'holds' },
			{ text: '全岛应接种儿童752名，实际接种688名，还有74名家长前来陪同。', because: 'parents are no children' },
			{
				text: 'The quay has 120 berths, of which 85 are taken and 10 are being repaired; the remaining 25 are free.',
				because: 'a third state, and the noun stands with the whole',
			},
			{ text: '抽检鱼货1260批次，合格1238批次，合格率98.3%，不合格22批次。', because: 'it is 22', verdict: 'holds' },
			{ text: '渔民大会有代表120人，实到115人，缺席5人。', because: 'it is five', verdict: 'holds' },
			{ text: '全市有渔港320座，改造了180座，还有160座小码头。', because: 'others, not those that are left' },
			{
				text: 'Of the cod, small traders were given 127 tonnes, with the guild taking up 150 tonnes. The remaining 223 tonnes went unassigned.',
				because: 'what is less than the part is no whole',
			},
			{
				text: 'Makers took 27,600 tonnes, 60% of the catch, and 13,800 tonnes went to shops. The remaining 4,600 tonnes were salted.',
				because: 'what is a share is no whole',
			},
			{
				text: 'Surveyors looked at 3,400 barns: 990 were beyond saving and the other 2,410 damaged.',
				because: 'it is so',
				verdict: 'holds',
			},
			{
				text: 'The anglers hold 23 of the 61 berths, with 18 for the ferries and 20 empty.',
				because: 'each counts its own part',
			},
			{ text: 'Of the 7,250 flats, 6,960 were let in 12 towns and the other 38 towns had none.', because: 'another unit' },
			{
				text: '全县今年报建冷库74座，其中千吨级冷库8座。74座冷库中，已完工53座，占71.6%，其余21座年底完工。',
				because: 'it is 21',
				verdict: 'holds',
			},
			{ text: '全县共有病险水库100座，已除险加固63座，剩余37座明年汛期前完工。', because: 'it is 37', verdict: 'holds' },
			{ text: '全县共有病险水库100座，已除险加固63座，10座正在施工，剩余27座明年开工。', because: 'a third state' },
			{ text: '全县共有水库100座，已检修63座，其余道路27公里明年整修。', because: 'another unit' },
			{
				text: 'Crews have repaired 22 of the 60 bridges, so 38 bridges are left for the spring.',
				because: 'the part is told before its whole',
				verdict: 'holds',
			},
			{
				text: 'The council owns 80 boats and has sold 35 boats, leaving 45 boats in the harbour.',
				because: 'it is 45',
				verdict: 'holds',
			},
		],
	},
	run: (view) =>
		view.reading.paragraphs
			.filter(({ kind }) => kind !== 'furniture' && kind !== 'noise')
			.flatMap((paragraph) => triples(view, paragraph).flatMap((triple) => judge(view, paragraph, triple) ?? [])),
};

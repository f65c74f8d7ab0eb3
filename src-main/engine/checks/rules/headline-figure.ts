import type { Figure, Level, Paragraph, ParagraphKind } from '../../../contract/model.ts';
import { add, compare, div, equal, exact, max, min } from '../../exact.ts';
import { differenceOf } from '../difference.ts';
import { isFraction } from '../fraction.ts';
import { inBaseUnit, measureOf } from '../gate.ts';
import { about, digitsOf, isOneLabel } from '../headlines/about.ts';
import { agree, isAsClose } from '../headlines/agree.ts';
import { BODY, isNamesake, isSlip, likeliest, oneDigit, roomOf, told } from '../headlines/likely.ts';
import { intervalOf, toIntervalText } from '../interval.ts';
import type { Outcome, Rule } from '../rule.ts';
import type { DocumentView } from '../view.ts';

const HEADS: ReadonlySet<ParagraphKind> = new Set(['headline', 'deck', 'crosshead', 'caption', 'pullquote']);
const COMPARED: ReadonlySet<Figure['kind']> = new Set(['count', 'money', 'measure', 'percent', 'point']);
/** Of one class, so many figures of a story are looked at. */
const MOST = 40;

function judge(view: DocumentView, head: Paragraph, h: Figure, candidates: readonly Figure[]): Outcome | null {
	const printed = intervalOf(h, 'coarse');
	if (!printed || h.value === null) return null;
	const wide = inBaseUnit(h, printed);
	const named = candidates.filter((b) => b.value !== null && isNamesake(view, h, b));
	// A word like 三成 is near to many a rate: where the text has the rate by its name, the others say nothing.
	const agreeing = (isFraction(h) && named.length > 0 ? named : candidates).find((b) => agree(h, b));
	const namesakes = agreeing ? [] : named;
	const others = agreeing ? [agreeing] : namesakes.length > 0 ? namesakes : likeliest(view, head, h, candidates);
	const [b] = others;
	if (!b || b.value === null || new Set(others.map(({ value }) => value)).size > 1) return null;
	if (agreeing && !(about(view, head, h, agreeing) && isAsClose(h, agreeing))) return null;
	const difference = agreeing ? null : isFraction(h) ? 'differs' : differenceOf(told(h), told(b), true);
	if (!agreeing && (difference === null || (h.kind !== 'percent' && isSum(h, candidates)))) return null;
	const [small, large] = [min(exact(h.value), exact(b.value)), max(exact(h.value), exact(b.value))];
	// 3名 and 30名 are two facts: a slip of scale or digit shows only in numbers with digits to slip.
	if (difference === 'scale' && digitsOf(h) < 2 && namesakes.length === 0 && !isOneLabel(view, head, h, b)) return null;
	if (difference === 'differs' && !isFraction(h) && namesakes.length === 0) {
		const near = small.n > 0n && compare(div(large, small), roomOf(view, h, b)) <= 0;
		if (!near && !oneDigit(view, h, b)) return null;
	}
	const relation = {
		verdict: agreeing ? ('holds' as const) : ('fails' as const),
		figures: [h.id, b.id],
		operands: [
			{ role: 'headline', figure: h.id, interval: toIntervalText(printed) },
			{ role: 'body', figure: b.id, interval: toIntervalText(intervalOf(b) ?? { low: null, high: null }) },
		],
		formula: `${view.wordsOf(h)} = ${view.wordsOf(b)}`,
		printed: view.wordsOf(h),
		computed: view.wordsOf(b),
		interval: toIntervalText(wide),
		gap: null,
		pairedBy: [h, b].map(({ start, end }) => ({ start, end })),
		readings: [{ id: 'same-fact', holds: agreeing !== undefined, computed: view.wordsOf(b) }],
	};
	if (agreeing) return { relation };
	const level: Level = difference === 'differs' || digitsOf(h) < 3 ? 'warning' : 'error';
	return {
		relation,
		finding: {
			variant: head.kind === 'headline' || head.kind === 'deck' || head.kind === 'crosshead' ? 'head' : 'beside',
			level,
			params: { head: view.wordsOf(h), body: view.wordsOf(b), paragraph: b.paragraph + 1 },
			figures: relation.figures,
			paragraphs: [h.paragraph, b.paragraph],
			spans: relation.pairedBy,
			basis: [head.text, view.sentenceOf(b)],
		},
	};
}

/** A headline may add up what the text tells in parts. */
function isSum(h: Figure, candidates: readonly Figure[]): boolean {
	const total = exact(h.value ?? '0');
	const values = candidates.slice(0, 16).flatMap(({ value }) => (value === null ? [] : [exact(value)]));
	return values.some((a, i) => values.slice(i + 1).some((b) => equal(add(a, b), total)));
}

function run(view: DocumentView): Outcome[] {
	const bodies = new Map<string, Figure[]>();
	const heads: [Paragraph, Figure][] = [];
	for (const figure of view.reading.figures) {
		const paragraph = view.reading.paragraphs[figure.paragraph];
		if (!paragraph || !(COMPARED.has(figure.kind) || isFraction(figure))) continue;
		if (HEADS.has(paragraph.kind)) heads.push([paragraph, figure]);
		else if (BODY.has(paragraph.kind)) {
			const key = isFraction(figure)
				? `${figure.story} percent percent`
				: `${figure.story} ${figure.kind} ${measureOf(figure).class}`;
			// A headline may leave out what it counts: draws 62,000.
			for (const one of figure.kind === 'count' && figure.unit !== '' ? [key, `${figure.story} count any`] : [key]) {
				const list = bodies.get(one);
				if (!list) bodies.set(one, [figure]);
				else if (list.length < MOST) list.push(figure);
			}
		}
	}
	return heads.flatMap(([paragraph, h]) => {
		// In brackets stands what the number before is compared with.
		if (/[（(]\s*$/u.test(paragraph.text.slice(Math.max(0, h.from - 2), h.from))) return [];
		const key = isFraction(h) ? `${h.story} percent percent` : `${h.story} ${h.kind} ${measureOf(h).class}`;
		const candidates = bodies.get(key) ?? [];
		const bare = h.kind === 'count' && h.unit === '' ? (bodies.get(`${h.story} count any`) ?? []) : [];
		const outcome = judge(view, paragraph, h, candidates);
		// Of another unit only the same number says anything, or a slip of it.
		const others = outcome || bare.some((b) => agree(h, b)) ? [] : bare.filter((b) => b.value !== null && isSlip(h, b));
		return outcome ?? judge(view, paragraph, h, others) ?? [];
	});
}

export const headlineFigure: Rule = {
	id: 'headline-figure',
	title: { zh: '标题与正文数字', en: 'Headline against the text' },
	why:
		'A figure of the headline, the standfirst or a caption must stand in the text, rounded if you like. Only a figure whose ' +
		'noun and surroundings the text repeats with another number near it is told; a sum of two figures of the text, another ' +
		'period or place, parts, means and aims are left alone.',
	authority: 'Errors in headlines count double in the error rate of 《报纸期刊质量管理规定》(2020).',
	level: 'error',
	needs: ['count', 'money', 'measure', 'percent', 'point', 'multiple'],
	examples: {
		hit: [
			{
				text: 'Marsh Boats to buy Quay Nets for $4.6 billion\n\nMarsh Boats has agreed to buy the net maker Quay Nets, adding 11 lofts in seven ports. The $4.6 million purchase will be paid in cash, the firm said on Monday.',
				variant: 'head',
				figures: ['$4.6billion', '$4.6million'],
			},
			{
				text: '长假成绩单：东岛迎客6720万居首\n\n本报讯（记者 王一）长假里，东岛迎客量居首位，达6270.1万人次，比去年多。\n\n渡船加开了三班。',
				variant: 'head',
			},
			{
				text: '前五个月全岛渔业企业利润增长4.3%\n\n2024-06-27\n\n本报讯（记者 王一）前五个月，全岛渔业企业利润总额275.8亿元，同比增长3.4%。\n\n冷库的账最好看。',
				variant: 'head',
				figures: ['4.3%', '3.4%'],
			},
			{
				text: '浙江渔政破获一起偷捕大案 涉案金额600余万元\n\n本报讯（记者 王一）温岭渔政近日破获一起涉案金额6000余万元的偷捕案，抓获嫌疑人4名。\n\n案件还在办理。',
				variant: 'head',
				level: 'warning',
			},
			{
				text: '柳湾县渔业产值增长8.0%\n\n本报讯（记者 王一）今年上半年，柳湾县渔业产值8.6亿元，增长0.8%，养殖产值增长9.1%。\n\n渔民说，鱼价还算稳。',
				variant: 'head',
				figures: ['8.0%', '0.8%'],
			},
			{
				text: '柳湾县渔业产值增长0.8%\n\n本报讯（记者 王一）今年上半年，柳湾县渔业产值8.6亿元，增长0.9%，养殖产值增长9.1%。\n\n渔民说，鱼价还算稳。',
				variant: 'head',
				level: 'warning',
			},
			{
				text: '柳湾县渔业产值增长超两成\n\n本报讯（记者 王一）今年上半年，柳湾县渔业产值8.6亿元，增长14.2%，养殖产值增长9.1%。\n\n渔民说，鱼价还算稳。',
				variant: 'head',
				figures: ['超两成', '14.2%'],
			},
			{ text: 'Council to cut 340 boats\n\nAlder council is to cut 430 boats over two years, its leader said.', variant: 'head' },
			{
				text: '柳湾县渔民人均纯收入突破1.9万元\n\n本报讯（记者 王一）去年，柳湾县渔民人均纯收入达到1.7万元，比上年增长11.3%。\n\n渔民说，鱼价还算稳。',
				variant: 'head',
			},
			{
				text: 'Harbour festival draws 62,000\n\nThe four-day harbour festival at Alder drew 26,000 visitors, the organisers said on Monday.\n\nIt was dry.',
				variant: 'head',
			},
			{
				text: 'Ferry fares to rise 12% in spring\n\nFerry fares at Alder will rise by 21 per cent in April, the operator said.',
				variant: 'head',
			},
			{
				text: '老码头一天迎客2.6万人次\n\n本报讯（记者 王一）记者昨日从河口区获悉，开街首日有6.2万人次前来逛集市、看渔火。\n\n摊主们忙到半夜。',
				variant: 'head',
			},
			{
				text: 'Nearly half of island homes lack heating\n\nA survey by the council found that 31 per cent of island homes lack heating, the council said on Monday.\n\nWinter is near.',
				variant: 'head',
				figures: ['Nearlyhalf', '31percent'],
			},
			{
				text: 'Harbour sales rise a third\n\nSales at the harbour rose 12.4 per cent last year, the board said on Monday.\n\nThe boats are full.',
				variant: 'head',
			},
			{
				text: 'Harbour adds 165 jobs in May\n\nThe harbour added 156 jobs in May, the board said on Monday.\n\nThe boats are full.',
				variant: 'head',
			},
			{
				text: '绵溪市3.68万个便民服务站建成投用\n\n本报讯（记者 王一）绵溪市今年把便民服务站列入实事清单。截至目前，全市已建成便民服务站3.86万个，覆盖所有乡镇。\n\n村民说，办事比从前方便多了。',
				variant: 'head',
				figures: ['3.68万个', '3.86万个'],
				level: 'error',
			},
			{
				text: '柳湾县修复古桥128座\n\n本报讯（记者 王一）三年来，柳湾县投入专项资金，请来老石匠带徒弟，先后修复古桥118座，其中廊桥9座。\n\n最老的一座建于宋代，桥下的水至今清亮。',
				variant: 'head',
			},
			{
				text: 'Harbour authority orders 46 electric ferries\n\nThe harbour authority said on Monday that it had ordered 64 electric ferries from a yard in the north.\n\nThe first boats are due in spring, and crews will be trained in winter.',
				variant: 'head',
			},
		],
		miss: [
			{
				text: '柳湾县新增渔港泊位2600个\n\n本报讯（记者 王一）昨天，柳湾县港务局举行开放日活动，渔港现有泊位6200个，全部对外开放。\n\n市民看得仔细。',
				because: 'what came, and what there is',
			},
			{
				text: 'Yard hires 120 welders\n\nThe yard, which employs 210 welders in its eastern dock, said on Friday that it was full.',
				because: 'other words before the number',
			},
			{
				text: '长假成绩单：东岛迎客6270万居首\n\n本报讯（记者 王一）长假里，东岛迎客量居首位，达6270.1万人次，西岛6720.3万元的收入也不少。\n\n渡船加开了三班。',
				because: 'rounded, and money beside it',
			},
			{
				text: '前五个月全岛渔业企业利润增长3.4%\n\n2024-06-27\n\n本报讯（记者 王一）前五个月，全岛渔业企业利润总额275.8亿元，同比增长3.4%；营业收入增长4.3%。\n\n冷库的账最好看。',
				because: 'the same, and another rate beside it',
				verdict: 'holds',
			},
			{
				text: 'Ferry fares to rise 12% in spring\n\nWages at Alder will rise by 21 per cent in April, the operator said.',
				because: 'of another thing',
			},
			{
				text: '柳湾渔港卸货量累计完成3万吨\n\n本报讯（记者 王一）今年以来，东岛冷库入库量累计完成30万吨。\n\n冷库还在扩建。',
				because: 'words that are no name',
			},
			{
				text: '柳湾渔政破获一起偷捕大案 查扣渔船3艘\n\n本报讯（记者 王一）柳湾渔政近日破获一起偷捕案，出动渔船30艘。\n\n案件还在办理。',
				because: 'other words before the number',
			},
			{
				text: '老码头一天迎客2.6万人次\n\n本报讯（记者 王一）记者昨日从河口区获悉，开街首日有6.2万人次前来，其中夜间2.6万人次。\n\n摊主们忙到半夜。',
				because: 'the number stands in the lead',
			},
			{
				text: '柳湾县渔民人均纯收入突破1.9万元\n\n本报讯（记者 王一）去年，柳湾县渔民纯收入17万元的有12户。\n\n渔民说，鱼价还算稳。',
				because: 'no mean in the text',
			},
			{
				text: 'Harbour festival draws 62,000\n\nThe harbour festival at Alder drew 61,840 visitors and 26,000 ferry passengers, the organisers said.\n\nIt was dry.',
				because: 'rounded, and another count beside it',
			},
			{
				text: '柳湾县渔业产值增长近一成\n\n本报讯（记者 王一）今年上半年，柳湾县渔业产值8.6亿元，增长9.1%，养殖产值增长14.2%。\n\n渔民说，鱼价还算稳。',
				because: '9.1 % are 近一成',
				verdict: 'holds',
			},
			{
				text: '柳湾县渔业产值增长9%\n\n本报讯（记者 王一）今年上半年，柳湾县渔业产值8.6亿元，增长9.1%，养殖产值增长14.2%。\n\n渔民说，鱼价还算稳。',
				because: 'a headline may leave the decimal out',
				verdict: 'holds',
			},
			{
				text: '柳湾县前三季度渔业产值增长6.2%\n\n本报讯（记者 王一）今年上半年，柳湾县渔业产值8.6亿元，增长9.1%，养殖产值增长14.2%。\n\n渔民说，鱼价还算稳。',
				because: 'another time',
			},
			{
				text: 'Nearly half of island homes lack heating\n\nA survey by the council found that 46 per cent of island homes lack heating, the council said on Monday.\n\nWinter is near.',
				because: '46 per cent are nearly half',
				verdict: 'holds',
			},
			{
				text: 'Ticket sales up 140%\n\nTicket sales rose 142.3% last year, the board said on Monday.\n\nThe boats are full.',
				because: 'a headline may round to the ten',
				verdict: 'holds',
			},
			{
				text: '渔港民生项目全部办结\n\n2024-01-19\n\n（五）完成9家渔民食堂建设\n\n完成10家渔民食堂建设，超额完成年度任务。',
				because: 'the heading sets the task, the text tells how far it was passed',
			},
			{
				text: '绵溪市近4万个便民服务站建成投用\n\n本报讯（记者 王一）绵溪市今年把便民服务站列入实事清单。截至目前，全市已建成便民服务站3.86万个，覆盖所有乡镇。\n\n村民说，办事比从前方便多了。',
				because: 'a headline may round',
				verdict: 'holds',
			},
			{
				text: '柳湾县修复古桥128座\n\n本报讯（记者 王一）三年来，柳湾县请来老石匠带徒弟，在山区修复古桥118座、在城区修复古桥10座，游人越来越多。\n\n最老的一座建于宋代，桥下的水至今清亮。',
				because: 'the headline adds up',
			},
			{
				text: '柳湾县修复古桥128座\n\n本报讯（记者 王一）柳湾县计划用五年时间修复古桥138座，目前资金已经到位。\n\n最老的一座建于宋代，桥下的水至今清亮。',
				because: 'an aim is another fact',
			},
			{
				text: '绵溪市新增就业岗位3600个\n\n本报讯（记者 王一）今年以来，绵溪市举办招聘会42场，提供就业岗位3.6万个，不少人在家门口上了班。\n\n招聘会一直开到年底。',
				because: 'newly added and offered are two facts',
			},
			{
				text: '成绩单\n\n渡口转运旅客1206万人\n\n渡船准点率升到九成五\n\n五年来\n\n渡口转运旅客年均1270多万人。',
				because: 'a mean over years is another fact than the year',
			},
			{
				text: '柳湾县修复古桥128座\n\n本报讯（记者 王一）柳湾县的老石匠带出了徒弟129名，手艺有了传人，山里的路也好走了。\n\n最老的一座建于宋代，桥下的水至今清亮。',
				because: 'another thing',
			},
			{
				text: 'Harbour authority orders 46 electric ferries\n\nThe harbour authority said on Monday that it had ordered 46 electric ferries from a yard in the north.\n\nThe first boats are due in spring, and crews will be trained in winter.',
				because: 'the same',
				verdict: 'holds',
			},
		],
	},
	run,
};

import type { Figure, Language } from '../../../contract/model.ts';
import { compare, exact } from '../../exact.ts';
import { passages, question } from '../passages.ts';
import type { Outcome, Rule } from '../rule.ts';
import type { DocumentView } from '../view.ts';

interface Bound {
	id: string;
	/** The text right before the figure. */
	before?: RegExp;
	/** The text right behind it. */
	after?: RegExp;
	unit?: RegExp;
	low: string;
	high: string;
}

const TO_BE = '(?:高|低|已|曾|最高|最低|仅|达到?|达|为|是|在|至|升至|降至|升到|降到|烧到|一度|飙升|超过|约|近|：|值){0,3}';

/** A place, and not a bearing: 270 degrees west is a way to sail. */
const POSITION = /(?:\bat|latitude(?: of)?|longitude(?: of)?|position|degrees (?:north|south),?(?: and)?|°[NS],?) ?$/iu;

const BOUNDS: Record<Language, readonly Bound[]> = {
	zh: [
		{
			id: 'latitude',
			before: /(?:北纬|南纬)约?$/u,
			unit: /^(?:度|°)?$/u,
			low: '0',
			high: '90',
		},
		{
			id: 'longitude',
			before: /(?:东经|西经)约?$/u,
			unit: /^(?:度|°)?$/u,
			low: '0',
			high: '180',
		},
		{
			id: 'ph',
			before: new RegExp(`(?<![A-Za-z])pH(?:值)?${TO_BE}$`, 'u'),
			unit: /^$/u,
			low: '0',
			high: '14',
		},
		{
			id: 'body',
			before: new RegExp(`体温${TO_BE}$`, 'u'),
			unit: /^(?:℃|°C|摄氏度|度)$/u,
			low: '10',
			high: '47',
		},
		{
			id: 'air',
			before: new RegExp(`(?<!炉膛|舱内|箱内|窑内|炉内|表面)(?:气温|室外温度)${TO_BE}$`, 'u'),
			unit: /^(?:℃|°C|摄氏度)$/u,
			low: '-93',
			high: '60',
		},
		{
			id: 'humidity',
			before: new RegExp(`(?:相对)?湿度${TO_BE}$`, 'u'),
			unit: /^%$/u,
			low: '0',
			high: '100',
		},
		{
			id: 'oxygen',
			before: new RegExp(`血氧(?:饱和度)?${TO_BE}$`, 'u'),
			unit: /^%$/u,
			low: '0',
			high: '100',
		},
		{
			id: 'quake',
			after: /^(?:强烈|特大|大|浅源)?(?:地震|余震|强震)/u,
			unit: /^级$/u,
			low: '-2',
			high: '10',
		},
		{
			id: 'wind',
			before: /(?:风力|阵风|最大风力)(?:可达|达到?|为|约|在|有|增至|：){0,2}$/u,
			unit: /^级$/u,
			low: '0',
			high: '18',
		},
		{
			id: 'age',
			after:
				/^(?:高龄)?的?(?:老人|老汉|老太|老大爷|老大娘|老奶奶|老爷爷|奶奶|爷爷|寿星|男子|女子|村民|市民|患者|妇女|男孩|女孩|小伙|姑娘)/u,
			low: '0',
			high: '122',
		},
		{
			id: 'age',
			before:
				/(?:享年|终年|现年|时年|(?:老人|寿星|老汉|老太太|奶奶|爷爷|大爷|大娘|村民|居民|男子|女子)(?:今年|现年|已经?|如今|年已|虚岁|都){0,2})$/u,
			low: '0',
			high: '122',
		},
		{
			id: 'day',
			before:
				/(?:每天|每日|一天|日均|天天)(?:的|要|都|平均|连续|工作|营业|开放|学习|运行|训练|守候|值守|在岗|睡眠|用网|上网|服务|时间|时长|为|达|到|约|近|超过|长达|须|需|只|能){0,5}$/u,
			unit: /^(?:个?小时|个?钟头)$/u,
			low: '0',
			high: '24',
		},
		{
			id: 'week',
			before: /(?:每周|一周|每星期)(?:的|要|都|平均|工作|营业|开放|运行|训练|上班|为|达|到|约){0,4}$/u,
			unit: /^天$/u,
			low: '0',
			high: '7',
		},
		{
			id: 'year',
			before: /(?:每年|全年|一年)(?:的|要|都|平均|工作|营业|开放|运行|在岗|在外|优良天数|优良|为|达|到|约|共|有){0,4}$/u,
			unit: /^天$/u,
			low: '0',
			high: '366',
		},
	],
	en: [
		{
			id: 'latitude',
			before: POSITION,
			unit: /^degrees? (?:north|south)$/iu,
			low: '0',
			high: '90',
		},
		{
			id: 'longitude',
			before: POSITION,
			unit: /^degrees? (?:east|west)$/iu,
			low: '0',
			high: '180',
		},
		{
			id: 'ph',
			before: /(?<!\p{L})pH(?: level| value)?(?: of| was| is| at| to)?(?: about| around)? ?$/u,
			unit: /^$/u,
			low: '0',
			high: '14',
		},
		{
			id: 'humidity',
			before: /\bhumidity (?:of|at|was|is|hit|reached)(?: about| around)? ?$/iu,
			unit: /^(?:%|percent|per cent)$/u,
			low: '0',
			high: '100',
		},
		{
			id: 'quake',
			after: /^(?: (?:earth)?quake| aftershock| tremor)/iu,
			unit: /^magnitude$/iu,
			low: '-2',
			high: '10',
		},
		{ id: 'quake', before: /\bmagnitude(?: of)? ?$/iu, unit: /^$/u, low: '-2', high: '10' },
		{
			id: 'age',
			before:
				/\b(?:man|woman|grandmother|grandfather|widow|widower|boy|girl|pensioner|patient|resident|villager|person|driver|teacher)\b(?: alive| living)?,? (?:who (?:is|was) )?(?:now |is now |is |was )?(?:aged |age )?$/iu,
			low: '0',
			high: '122',
		},
		{
			id: 'age',
			after:
				/^(?:-| )?(?:year-old|years? old)? ?(?:man|woman|grandmother|grandfather|widow|widower|boy|girl|pensioner|patient)\b/iu,
			low: '0',
			high: '122',
		},
		{ id: 'day', unit: /^hours? (?:a|per|each|every) day$/iu, low: '0', high: '24' },
		{ id: 'week', unit: /^days? (?:a|per|each|every) week$/iu, low: '0', high: '7' },
		{
			id: 'year',
			unit: /^days? (?:a|per|each|every) year$/iu,
			low: '0',
			high: '366',
		},
	],
};
/** Ages are compared as ages only; the rest by their units. */
const KINDS: ReadonlySet<Figure['kind']> = new Set(['measure', 'count', 'percent', 'age']);
/** Several machines, teams or people together work more than a day has hours; tales and legends live longer. */
const TOGETHER = {
	zh: /累计|合计|总计|共计|人均.{0,4}以上|轮班|两班|三班|全部|所有|各|传说|相传|神话|据传|虚构|小说|如果|假如/u,
	en: /\b(?:combined|between them|altogether|in total|total|collectively|legend|fiction\p{L}*|myth\p{L}*|if|man-hours|person-hours|claims?|claimed)\b/iu,
} as const;
const REACH = 24;

function run(view: DocumentView): Outcome[] {
	const language = view.reading.language;
	const outcomes: Outcome[] = [];
	for (const paragraph of passages(view)) {
		const { text, index } = paragraph;
		for (const figure of view.figuresIn(index)) {
			if (!KINDS.has(figure.kind) || figure.value === null) continue;
			const value = exact(figure.value);
			const [before, after] = [
				text.slice(Math.max(0, figure.from - REACH), figure.from),
				text.slice(figure.to, figure.to + REACH),
			];
			// An age that nobody has is read as a bare number.
			const isAged = figure.kind === 'count' && figure.unit === '' && /\baged $/iu.test(before);
			const broken = BOUNDS[language].find(
				(bound) =>
					(bound.id === 'age') === (figure.kind === 'age' || isAged) &&
					(compare(value, exact(bound.low)) < 0 || compare(value, exact(bound.high)) > 0) &&
					(bound.unit?.test(figure.unit) ?? true) &&
					(bound.before?.test(before) ?? true) &&
					(bound.after?.test(after) ?? true),
			);
			if (!broken || TOGETHER[language].test(before + after)) continue;
			outcomes.push({
				finding: question(view, {
					paragraph,
					from: figure.from,
					to: figure.to,
					variant: 'beyond',
					level: 'error',
					params: { printed: view.wordsOf(figure), bound: broken.id },
					figures: [figure.id],
				}),
			});
		}
	}
	return outcomes;
}

export const physicalBound: Rule = {
	id: 'physical-bound',
	title: { zh: '超出物理或自然界限', en: 'Beyond what there is' },
	why:
		'No latitude is above 90, no day has 26 hours and no man has lived to 125: such a number has a digit too many. Only what ' +
		'the figure is plainly said to be is looked at; furnaces, trees, machines together and legends are not.',
	authority:
		'GB/T 28591-2012 (wind force 0 to 18), GB 17740-2017 (earthquake magnitude), World Meteorological Organization (records of ' +
		'air temperature), definitions of pH, latitude and longitude.',
	level: 'error',
	needs: ['measure', 'count', 'percent', 'age'],
	examples: {
		hit: [
			{ text: '船工高烧不退，体温烧到58℃。', variant: 'beyond' },
			{ text: '岛上年纪最大的老人今年已138岁。', variant: 'beyond' },
			{ text: 'The island’s oldest villager, now aged 138, still rows.', variant: 'beyond' },
			{ text: 'A magnitude 12.6 quake was felt on the island.', variant: 'beyond' },
			{ text: '科考船在北纬95度附近停留两天。', variant: 'beyond', figures: ['95度'] },
			{ text: '检测显示，排水口水样的pH值为15。', variant: 'beyond' },
			{ text: '受台风影响，海面阵风可达21级。', variant: 'beyond' },
			{ text: '村里最年长的是一位135岁的老人。', variant: 'beyond' },
			{ text: '窗口每天开放26小时，方便上班族。', variant: 'beyond' },
			{ text: 'The ship waited at 95 degrees north for two days.', variant: 'beyond' },
			{ text: 'A 12.5-magnitude earthquake struck the coast.', variant: 'beyond' },
			{ text: 'The clerk works 26 hours a day, his son says.', variant: 'beyond' },
		],
		miss: [
			{ text: '岛上年纪最大的老人今年已108岁，守着138岁的老宅。', because: 'a house may be as old' },
			{ text: 'The oldest villager, now aged 101, lives in a 138-year-old house.', because: 'a house may be as old' },
			{ text: 'A magnitude 5.6 quake was felt 126 km away.', because: 'within the scale' },
			{ text: '科考船在北纬85度、东经121度停留两天。', because: 'within bounds' },
			{ text: '窑内温度达1200℃，村口那棵树已有1300岁。', because: 'a kiln and a tree' },
			{ text: '检测显示，水样的pH值为7.6，湿度达98%。', because: 'within bounds' },
			{ text: '五台水泵每天累计运行96小时。', because: 'machines together' },
			{ text: '抗震设防烈度达12级水平，系统等保三级，风景区为5级。', because: 'no magnitudes' },
			{ text: '这里曾发生6.1级地震，阵风9级，气温降至零下18℃。', because: 'within bounds' },
			{
				text: 'The ship waited at 85 degrees north; the crew put in 96 hours a day between them.',
				because: 'within bounds; together',
			},
		],
	},
	run,
};

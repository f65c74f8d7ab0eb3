import type { Figure, Paragraph } from '../../../contract/model.ts';
import type { Outcome, Rule } from '../rule.ts';
import type { DocumentView } from '../view.ts';

const HEADS: ReadonlySet<Paragraph['kind']> = new Set(['headline', 'deck']);
const BODY: ReadonlySet<Paragraph['kind']> = new Set(['body', 'listitem']);
const COUNTED: ReadonlySet<Figure['kind']> = new Set(['count', 'money', 'percent', 'measure', 'point', 'multiple']);
/** The paper has counted itself, or has it from somebody in the same breath. */
const OWN =
	/记者[^，。；]{0,12}(?:看到|发现|统计|梳理|清点|测算|走访|计数|数了|实地)|据[^，。]{1,16}(?:统计|数据|报告|公报|介绍|通报|了解|报道|测算|显示)|新华社|中新社|通报称|(?:说|称|指出|透露|表示|介绍|坦言)[，：。“]|告诉记者|从[^，。]{2,24}(?:获悉|了解到|得知)|\b(?:according to|said|says|told|reported|showed|figures from|data from|a count by|a tally by|this newspaper)\b/iu;

const sameValue = (a: Figure, b: Figure): boolean =>
	a.kind === b.kind && a.unit === b.unit && a.value !== null && a.value === b.value;

/** The figure's place in the body, by what it says: one look at each figure. */
function bodyOf(view: DocumentView): ReadonlyMap<string, Figure[]> {
	const body = new Map<string, Figure[]>();
	for (const figure of view.reading.figures) {
		const kind = view.reading.paragraphs[figure.paragraph]?.kind;
		if (!kind || !BODY.has(kind) || figure.value === null) continue;
		const key = `${figure.story} ${figure.kind} ${figure.unit} ${figure.value}`;
		const list = body.get(key);
		if (list) list.push(figure);
		else body.set(key, [figure]);
	}
	return body;
}

/** Stories that name somebody anywhere: readers carry a source from one sentence to the next. */
function sourcedStories(view: DocumentView): ReadonlySet<number> {
	const stories = new Set<number>();
	for (const figure of view.reading.figures) if (figure.attribution.text !== '') stories.add(figure.story);
	for (const { kind, story, text } of view.reading.paragraphs) if (BODY.has(kind) && OWN.test(text)) stories.add(story);
	return stories;
}

function run(view: DocumentView): Outcome[] {
	const sourced = sourcedStories(view);
	const body = bodyOf(view);
	const outcomes: Outcome[] = [];
	const told: Figure[] = [];
	for (const figure of view.reading.figures) {
		const kind = view.reading.paragraphs[figure.paragraph]?.kind;
		if (!kind || !HEADS.has(kind) || !COUNTED.has(figure.kind) || figure.unit === '' || sourced.has(figure.story)) continue;
		const places = body.get(`${figure.story} ${figure.kind} ${figure.unit} ${figure.value}`) ?? [];
		// Not found in the body: whether it has a source cannot be told.
		if (places.length === 0) continue;
		if (told.some((one) => one.story === figure.story && sameValue(one, figure))) continue;
		told.push(figure);
		const all = [figure, ...places];
		outcomes.push({
			finding: {
				variant: 'unnamed',
				level: 'warning',
				params: { printed: view.wordsOf(figure) },
				figures: all.map(({ id }) => id),
				paragraphs: [...new Set(all.map(({ paragraph }) => paragraph))],
				spans: all.map(({ start, end }) => ({ start, end })),
				basis: all.map((one) => view.sentenceOf(one)),
			},
		});
	}
	return outcomes;
}

export const noNamedSource: Rule = {
	id: 'no-named-source',
	title: { zh: '标题数字未见来源', en: 'A headline figure without a source' },
	why:
		'A figure that a headline stands on should have somebody who vouches for it where the body tells it. Off unless a ' +
		'profile turns it on: what reporters count themselves has no other source.',
	authority: 'Attribution in the Reuters Handbook of Journalism and AP News Values; house matter.',
	level: 'warning',
	needs: ['count', 'money', 'percent', 'measure', 'point', 'multiple'],
	examples: {
		hit: [
			{
				text: '东埠县新建书屋64座\n\n截至目前，东埠县已建成农家书屋64座，藏书12万册。\n\n村民常来看书。',
				variant: 'unnamed',
				figures: ['64座', '64座'],
			},
			{
				text: '梨园增收2600万元\n\n今年秋天，西岭镇的梨卖得好，果农增收2600万元。',
				variant: 'unnamed',
			},
			{
				text: 'Rail line carries 64,000 riders\n\nThe line carried 64,000 riders in its first month. Trains ran every ten minutes.',
				variant: 'unnamed',
			},
		],
		miss: [
			{
				text: '东埠县新建书屋64座\n\n东埠县文旅局介绍，截至目前，东埠县已建成农家书屋64座，藏书12万册。',
				because: 'the county’s office vouches for it',
			},
			{
				text: '这条街有64盏坏灯\n\n记者实地清点，这条街上有64盏坏灯，居民出行不便。',
				because: 'counted by the reporter',
			},
			{
				text: '东埠县新建书屋64座\n\n东埠县文旅局负责人说，书屋都建在村口。\n\n截至目前，东埠县已建成农家书屋64座。',
				because: 'the story names its source earlier',
			},
			{ text: '书屋增至64座\n\n村民常来看书，管理员每天忙到晚上。', because: 'the body does not tell it: cannot tell' },
			{
				text: 'Rail line carries 64,000 riders\n\nThe line carried 64,000 riders in its first month, according to the transit agency.',
				because: 'the agency vouches for it',
			},
		],
	},
	run,
};

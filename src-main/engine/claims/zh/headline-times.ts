/**
 * A Chinese headline gives the figures of its body again, mostly without their time: 暴雨致132人死亡 over 截至20日8时，132人死亡.
 * Such a figure is of the time that the body tells of the same number.
 */
import type { FigureDraft } from '../../figures/types.ts';
import type { ClaimDraft, PeriodDraft } from '../types.ts';
import type { Site, View } from '../view.ts';

/** A figure of the body that a headline may give again. */
interface Told {
	period: PeriodDraft;
	/** What stands around it: what it counts. */
	around: string;
}

/** Two figures of few digits are alike by chance: what stands around them must be alike too. */
const DIGITS = 2;
const REACH = 10;
const PERSONS = /^[人名位]$/u;

const unitOf = ({ unit }: FigureDraft): string => (PERSONS.test(unit) ? '人' : unit);
const keyOf = (figure: FigureDraft): string => `${figure.kind} ${unitOf(figure)} ${figure.value}`;
const digitsOf = ({ value }: FigureDraft): number => (value ?? '').replace(/[.-]/gu, '').replace(/^0+|0+$/gu, '').length;
const around = (text: string, { from, to }: FigureDraft): string =>
	`${text.slice(Math.max(0, from - REACH), from)}\n${text.slice(to, to + REACH)}`.replace(/[\d\s]/gu, '\n');

const HEADS: ReadonlySet<string> = new Set(['headline', 'deck']);
const BODY: ReadonlySet<string> = new Set(['body', 'listitem']);

/** Whether two stretches share two Chinese characters in a row. */
function shareWord(a: string, b: string): boolean {
	for (let i = 0; i + 1 < a.length; i++)
		if (/^\p{Script=Han}{2}$/u.test(a.slice(i, i + 2)) && b.includes(a.slice(i, i + 2))) return true;
	return false;
}

/** The claims of all paragraphs, with the times of headlines' figures taken from their bodies. Linear but for equal figures. */
export function headlineTimes(views: readonly View[], claims: readonly ClaimDraft[][]): ClaimDraft[][] {
	const told = new Map<number, Map<string, Told[]>>();
	const heads = views.filter(({ paragraph, sites }) => HEADS.has(paragraph.kind) && sites.length > 0);
	if (heads.length === 0) return [...claims];
	for (const [p, view] of views.entries()) {
		if (!BODY.has(view.paragraph.kind)) continue;
		const story = told.get(view.paragraph.story) ?? new Map<string, Told[]>();
		told.set(view.paragraph.story, story);
		for (const { figure, index } of view.sites) {
			const period = claims[p]?.[index]?.period;
			if (figure.kind === 'time' || figure.value === null || !period || period.origin === 'none') continue;
			const list = story.get(keyOf(figure)) ?? [];
			if (list.length < MOST_ALIKE) list.push({ period, around: around(view.text, figure) });
			story.set(keyOf(figure), list);
		}
	}
	return claims.map((list, p) => {
		const view = views[p];
		if (!view || !HEADS.has(view.paragraph.kind)) return list;
		const body = told.get(view.paragraph.story);
		return list.map((claim, i) => {
			const period = body && timeOf(view.sites[i], view, claim, body);
			return period ? { ...claim, period: { ...period, origin: 'inherited', source: 'story' } } : claim;
		});
	});
}

/** So many figures of one number are looked at. */
const MOST_ALIKE = 8;

function timeOf(
	site: Site | undefined,
	view: View,
	claim: ClaimDraft,
	body: ReadonlyMap<string, readonly Told[]>,
): PeriodDraft | null {
	if (!site || site.figure.kind === 'time') return null;
	const { period } = claim;
	if (period.origin === 'stated' || period.paragraph === view.paragraph.index) return null;
	const alike = body.get(keyOf(site.figure)) ?? [];
	const own = around(view.text, site.figure);
	const same = alike.find((other) => shareWord(own, other.around));
	return (same ?? (digitsOf(site.figure) >= DIGITS ? alike[0] : undefined))?.period ?? null;
}

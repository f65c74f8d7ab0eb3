/** Beside the desk, since it holds the contract's list of rules against the engine's registry. */
import { expect, it } from 'vitest';
import { type ErrorRateInput, errorRate, houseStyleRules, rateText } from '../contract/error-rate.ts';
import { rules } from '../engine/checks/registry.ts';
import { read } from '../engine/read.ts';
import { openFigure } from './review.ts';

const corrected = (text: string) => ({
	...openFigure(),
	verdict: 'corrected' as const,
	correction: { text, value: '1', low: null, high: null, unit: '', modifier: 'exact' as const },
});

/** An article whose figures, named by their text, have these states; the others are open. */
function article(text: string, states: Record<string, ErrorRateInput['states'][string]> = {}): ErrorRateInput {
	const reading = read(text);
	return {
		reading,
		checks: { relations: [], findings: [], notices: [] },
		states: Object.fromEntries(reading.figures.map(({ id, text: printed }) => [id, states[printed] ?? openFigure()])),
		findingStates: {},
	};
}

const BODY = `今年全镇修路120公里。${'路修好了，出门方便。'.repeat(99)}`;

it('knows only rules that exist and rest on GB/T 15835', () => {
	const known = new Map(rules.map((rule) => [rule.id, rule.authority]));
	for (const id of houseStyleRules) expect(known.get(id), id).toMatch(/15835/);
});

it('counts a wrong numeral 1 whatever its length, per ten thousand characters', () => {
	const rate = errorRate(article(BODY, { '120公里': corrected('102公里') }));
	expect(rate.characters).toBe(12 + 99 * 10);
	expect(rate.before.tenths).toBe(10);
	expect(rateText(rate.before)).toBe('10.0');
	expect(rate.after.tenths).toBe(0);
	expect(rateText(rate.after)).toBe('0.0');
});

it('keeps what is wrong and not corrected after, and no flag that says nothing of the value', () => {
	const flag = (reason: 'wrong-value' | 'no-source') => ({ ...openFigure(), verdict: 'flagged' as const, reason });
	expect(errorRate(article(BODY, { '120公里': flag('wrong-value') })).after.tenths).toBe(10);
	expect(errorRate(article(BODY, { '120公里': flag('no-source') })).before.tenths).toBe(0);
});

it('counts double in a headline, and for what the editor holds important', () => {
	const headline = errorRate(
		article(`今年修路120公里\n\n${'路修好了，出门方便。'.repeat(20)}`, { '120公里': corrected('102公里') }),
	);
	expect(headline.errors).toMatchObject([{ tenths: 20, double: 'headline' }]);
	const view = article(BODY, { '120公里': corrected('102公里') });
	const [figure] = view.reading.figures.filter(({ text }) => text === '120公里');
	expect(errorRate(view, new Set([figure!.id])).errors).toMatchObject([{ tenths: 20, double: 'important' }]);
});

it('counts the same error three times at most', () => {
	const rate = errorRate(
		article('甲村修路9公里。乙村修路9公里。丙村修路9公里。丁村修路9公里。', { '9公里': corrected('8公里') }),
	);
	expect(rate.errors.map(({ tenths }) => tenths)).toEqual([10, 10, 10, 0]);
});

it('counts breaches of GB/T 15835 a tenth each, one together at most, and dismissed ones not', () => {
	const view = article(BODY);
	const finding = (n: number) => ({
		...{ id: `x${n}`, fingerprint: `p${n}`, rule: 'range-unit-dropped', variant: 'dropped', level: 'note' as const, params: {} },
		...{ figures: [], paragraphs: [], spans: [], relation: null },
	});
	view.checks.findings = Array.from({ length: 15 }, (_, n) => finding(n));
	expect(errorRate(view).style).toEqual({ findings: 15, tenths: 10 });
	view.checks.findings = view.checks.findings.slice(0, 3);
	view.findingStates['p0'] = { dismissed: true, reason: '', by: null, at: null, event: null };
	expect(errorRate(view)).toMatchObject({ style: { findings: 2, tenths: 2 }, before: { tenths: 2 }, after: { tenths: 2 } });
});

it('has no rate without characters', () => {
	expect(rateText(errorRate(article('')).before)).toBe('—');
});

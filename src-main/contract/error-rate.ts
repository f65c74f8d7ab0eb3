/**
 * The official 编校差错率 of an article's figures: errors per ten thousand characters, by the annex of 《报纸期刊质量管理规定》
 * (国家新闻出版署, 2020): newspapers at most 3, periodicals at most 2; books at most 1 (《图书质量管理规定》). A wrong
 * numeral counts 1 whatever its length; what stands in a headline counts double; the same error counts three times at
 * most; breaches of GB/T 15835 count 0.1 each and 1 together at most. The annex also doubles 重要名称 and 重要时间 in the
 * text: which those are, no rule can tell, so an editor names them.
 */
import type { Figure, Paragraph } from './model.ts';
import type { FigureState } from './review.ts';
import type { ArticleView } from './view.ts';

/** Rules that rest on GB/T 15835-2011 alone. Each is a rule of the catalogue (error-rate.test.ts). */
export const houseStyleRules: ReadonlySet<string> = new Set([
	'doubled-approximator',
	'approximated-exact-count',
	'approximated-range',
	'scale-word-in-digits',
	'range-unit-dropped',
	'approximation-in-digits',
	'shortened-year',
	'mixed-numeral-forms',
	'zero-character',
	'full-width-digits',
	'leading-zero-missing',
	'date-name-form',
	'unit-two-ways',
	'odd-grouping',
]);

/** The most errors in ten thousand characters, in tenths. */
export const errorRateLimits = { newspaper: 30, periodical: 20, book: 10 } as const;
export type Publication = keyof typeof errorRateLimits;

const SAME_ERROR_AT_MOST = 3;
const STYLE_AT_MOST = 10;
const ONE = 10;

/** What of the view is needed. */
export type ErrorRateInput = Pick<ArticleView, 'reading' | 'checks' | 'states' | 'findingStates'>;

export interface CountedError {
	figure: string;
	/** In tenths of an error: 10, or 20 where it counts double; 0 past the third of the same. */
	tenths: number;
	double: 'headline' | 'important' | null;
	/** The printed figure is corrected: it will be right when the correction is taken. */
	corrected: boolean;
}

export interface ErrorRate {
	/** Characters of the text that is printed, marks counted, blanks not. */
	characters: number;
	errors: CountedError[];
	/** Breaches of GB/T 15835 that nobody dismissed, and what they count together, in tenths. */
	style: { findings: number; tenths: number };
	/** As the article came in, and with the corrections taken: tenths of errors, and errors per ten thousand characters. */
	before: Rate;
	after: Rate;
}

export interface Rate {
	tenths: number;
	/** Tenths of errors per ten thousand characters; null for an article without characters. */
	perTenThousand: number | null;
}

/** Flags that say the figure is wrong. One that has no source, or is unclear, is no error yet. */
const WRONG: ReadonlySet<FigureState['reason']> = new Set(['wrong-value', 'wrong-unit', 'conflict']);

const HEADS: ReadonlySet<Paragraph['kind']> = new Set(['headline', 'deck', 'crosshead']);
const UNPRINTED: ReadonlySet<Paragraph['kind']> = new Set(['furniture', 'noise']);

/** `important`: ids of figures that the editor holds to be important times or names. */
export function errorRate(view: ErrorRateInput, important: ReadonlySet<string> = new Set()): ErrorRate {
	const { reading, checks, states, findingStates } = view;
	let characters = 0;
	for (const { kind, text } of reading.paragraphs) if (!UNPRINTED.has(kind)) characters += lengthOf(text);
	const same = new Map<string, number>();
	const errors = reading.figures.flatMap((figure): CountedError[] => {
		const state = states[figure.id];
		if (!state || !isWrong(state)) return [];
		const key = `${figure.text}\n${state.correction?.text ?? state.reason ?? ''}`;
		const seen = (same.get(key) ?? 0) + 1;
		same.set(key, seen);
		const double = doubled(figure, reading.paragraphs, important);
		const tenths = seen > SAME_ERROR_AT_MOST ? 0 : double ? 2 * ONE : ONE;
		return [{ figure: figure.id, tenths, double, corrected: state.correction !== null }];
	});
	const findings = checks.findings.filter(
		({ rule, fingerprint }) => houseStyleRules.has(rule) && !findingStates[fingerprint]?.dismissed,
	).length;
	const style = { findings, tenths: Math.min(findings, STYLE_AT_MOST) };
	const sum = (list: readonly CountedError[]) => list.reduce((total, { tenths }) => total + tenths, style.tenths);
	const rate = (tenths: number): Rate => ({ tenths, perTenThousand: characters === 0 ? null : (tenths * 10_000) / characters });
	return {
		characters,
		errors,
		style,
		before: rate(sum(errors)),
		after: rate(sum(errors.filter(({ corrected }) => !corrected))),
	};
}

const isWrong = ({ verdict, reason }: FigureState): boolean =>
	verdict === 'corrected' || (verdict === 'flagged' && WRONG.has(reason));

function doubled(figure: Figure, paragraphs: readonly Paragraph[], important: ReadonlySet<string>): CountedError['double'] {
	const kind = paragraphs[figure.paragraph]?.kind;
	if (kind && HEADS.has(kind)) return 'headline';
	return important.has(figure.id) ? 'important' : null;
}

/** Characters as a person counts them: a character outside the first plane is one. */
function lengthOf(text: string): number {
	let count = 0;
	for (const character of text) if (!/\s/u.test(character)) count++;
	return count;
}

/** "2.4": tenths as a decimal, rounded half up to one place. */
export const rateText = ({ perTenThousand }: Rate): string =>
	perTenThousand === null ? '—' : (Math.round(perTenThousand) / 10).toFixed(1);

/**
 * The figures of Chinese text. Scan every numeral run, let the pieces work in their order, and account for each run:
 * it ends in a figure or, with the piece that decided, in the others.
 *
 * Overlap policy: an earlier piece wins over a later one; of one piece, the mention further left. A mention that ends
 * past its successors swallows them. The loser stays in the trace.
 */
import { compare, type Exact, ratio, toText } from '../../exact.ts';
import { type Gates, gatesOf } from '../../gates.ts';
import type { Trace } from '../../trace.ts';
import type { Extract, ExtractContext, Extraction, FigureDraft, NonFigureDraft } from '../types.ts';
import { NUMERAL_CLASS } from './chars.ts';
import { kindOf } from './lexicon/index.ts';
import { readNumeral } from './numeral.ts';
import { pipeline } from './pipeline.ts';
import { mentionOf, readUnit, scan } from './scan.ts';
import { simplified } from './traditional.ts';
import type { AnyPiece, Attach, Filter, Mention, Merge, View } from './types.ts';

/** Of what the pieces need; made of the first text. */
let gates: Gates | null = null;

/** Reads the figures of one paragraph. Linear in the length of `text`. */
export const extractZh: Extract = (printed, context) => {
	// One character for one, so every offset holds.
	const text = simplified(printed);
	let mentions = scan(text);
	if (mentions.length === 0) return { figures: [], others: [] };
	gates ??= gatesOf(pipeline.map(({ needs }) => needs));
	const isOpen = gates(text);
	for (let i = 0; i < pipeline.length; i++) {
		const piece = pipeline[i] as AnyPiece;
		if (!piece.needs || (isOpen(i) && piece.needs.test(text))) mentions = run(piece, mentions, text, context);
	}
	return account(mentions, text, context);
};

function run(piece: AnyPiece, mentions: Mention[], text: string, context: ExtractContext): Mention[] {
	switch (piece.type) {
		case 'filter':
			return piece.backwards ? filterBackwards(piece, mentions, text, context) : filter(piece, mentions, text, context);
		case 'merge':
			return merge(piece, mentions, text, context);
		case 'attach': {
			if (piece.backwards) return attachBackwards(piece, mentions, text, context);
			// A copy only where the piece changes something: most find nothing in most paragraphs.
			let out: Mention[] | null = null;
			let past = 0;
			// One for all mentions of the piece: a piece looks at it and keeps none.
			const view: View = { text, context, previous: null, next: null };
			for (let i = 0; i < mentions.length; i++) {
				const m = mentions[i] as Mention;
				// Swallowed by a mention that grew over it.
				if (m.from < past) {
					out ??= mentions.slice(0, i);
					if (m.to > past) {
						const rest = reread(m, past, text);
						out.push(rest);
						past = rest.to;
					}
					continue;
				}
				view.previous = (out === null ? mentions[i - 1] : out.at(-1)) ?? null;
				view.next = mentions[i + 1] ?? null;
				const made = m.verdict && m.verdict.reason !== 'word' ? null : piece.attach(m, view);
				// A reading that ends inside the number is a reading of something else.
				if (!made || made.to < (m.numeral?.to ?? m.to)) {
					out?.push(m);
					past = m.to;
					continue;
				}
				out ??= mentions.slice(0, i);
				const kept = settle(out, made);
				out.push(kept);
				past = kept.to;
				const rest = remainder(m, kept, text);
				if (rest) {
					out.push(rest);
					past = rest.to;
				}
				record(context.trace, piece.id, 'extended', kept, text, piece.why);
			}
			return out ?? mentions;
		}
	}
}

/** Makes room for a mention that grew backwards: what lies wholly inside it is swallowed, what reaches in stops it. */
function settle(out: Mention[], made: Mention): Mention {
	for (let last = out.at(-1); last && last.from >= made.from; last = out.at(-1)) out.pop();
	const floor = out.at(-1)?.to ?? 0;
	return made.from < floor ? { ...made, from: floor } : made;
}

/** What is left of a mention whose front another one took: a numeral run must not vanish from the account. */
const cutFront = (m: Mention, at: number): Mention => ({
	...m,
	from: at,
	numeral: null,
	verdict: m.verdict ?? { class: 'phrase', reason: 'tail' },
});

/** The rest of a word whose front another mention took may be a number of its own: the 一斤 of 四块五一斤. */
function reread(m: Mention, at: number, text: string): Mention {
	const numeral = m.verdict?.reason === 'word' || m.numeral?.form === 'digits' ? readNumeral(text, at) : null;
	const unit = numeral && readUnit(text, numeral.to);
	return numeral && unit ? mentionOf(text, numeral, unit) : cutFront(m, at);
}

function filter(piece: Filter, mentions: Mention[], text: string, context: ExtractContext): Mention[] {
	let out: Mention[] | null = null;
	let claimed = 0;
	// One for all mentions, as above.
	const view: View = { text, context, previous: null, next: null };
	for (let i = 0; i < mentions.length; i++) {
		const m = mentions[i] as Mention;
		const previous = (out === null ? mentions[i - 1] : out.at(-1)) ?? null;
		if (m.from < claimed && previous) {
			out ??= mentions.slice(0, i);
			// Inside a stretch that the piece has claimed as a whole.
			if (m.to > previous.to) out[out.length - 1] = { ...previous, to: m.to };
			continue;
		}
		view.previous = previous;
		view.next = mentions[i + 1] ?? null;
		const verdict = m.verdict || m.kind === 'time' || m.kind === 'rank' ? null : piece.test(m, view);
		if (!verdict) {
			out?.push(m);
			continue;
		}
		const to = Math.max(verdict.to ?? m.to, m.numeral?.to ?? m.from + 1);
		claimed = to;
		const made: Mention = { ...m, to, verdict: { class: verdict.class, reason: piece.id }, piece: piece.id };
		out ??= mentions.slice(0, i);
		out.push(made);
		const rest = remainder(m, made, text);
		if (rest) out.push(rest);
		record(context.trace, piece.id, 'classed', made, text, piece.why);
	}
	return out ?? mentions;
}

const NUMERAL = new RegExp(`[${NUMERAL_CLASS}]`, 'u');

/** The end of a unit that a shorter reading gave up, if it holds a numeral character (the 百 of 个百分点). */
function remainder(before: Mention, after: Mention, text: string): Mention | null {
	if (after.to >= before.to) return null;
	const found = NUMERAL.exec(text.slice(after.to, before.to));
	return found ? cutFront(before, after.to + found.index) : null;
}

function attachBackwards(piece: Attach, mentions: Mention[], text: string, context: ExtractContext): Mention[] {
	let out = mentions;
	for (let i = out.length - 1; i >= 0; i--) {
		const m = out[i] as Mention;
		const made = m.verdict ? null : piece.attach(m, { text, context, previous: out[i - 1] ?? null, next: out[i + 1] ?? null });
		if (!made) continue;
		if (out === mentions) out = [...mentions];
		out[i] = made;
		record(context.trace, piece.id, 'extended', made, text, piece.why);
	}
	return out;
}

function filterBackwards(piece: Filter, mentions: Mention[], text: string, context: ExtractContext): Mention[] {
	let out = mentions;
	for (let i = out.length - 1; i >= 0; i--) {
		const m = out[i] as Mention;
		const verdict =
			m.verdict || m.kind === 'time'
				? null
				: piece.test(m, { text, context, previous: out[i - 1] ?? null, next: out[i + 1] ?? null });
		if (!verdict) continue;
		const made: Mention = { ...m, verdict: { class: verdict.class, reason: piece.id }, piece: piece.id };
		if (out === mentions) out = [...mentions];
		out[i] = made;
		record(context.trace, piece.id, 'classed', made, text, piece.why);
	}
	return out;
}

function merge(piece: Merge, mentions: Mention[], text: string, context: ExtractContext): Mention[] {
	let out: Mention[] | null = null;
	for (let i = 0; i < mentions.length; i++) {
		const b = mentions[i] as Mention;
		const a = out === null ? mentions[i - 1] : out.at(-1);
		// Eight characters are more than any joint; longer gaps are not worth a slice.
		const made =
			a && !a.verdict && !b.verdict && b.from - a.to <= 8
				? piece.merge(a, b, text.slice(a.to, b.from), {
						text,
						context,
						previous: (out === null ? mentions[i - 2] : out.at(-2)) ?? null,
						next: mentions[i + 1] ?? null,
					})
				: null;
		if (made) {
			out ??= mentions.slice(0, i);
			out[out.length - 1] = made;
			record(context.trace, piece.id, 'merged', made, text, piece.why);
		} else out?.push(b);
	}
	return out ?? mentions;
}

function record(
	trace: Trace,
	piece: string,
	action: 'extended' | 'merged' | 'classed' | 'found',
	m: Mention,
	text: string,
	why: string,
): void {
	if (trace.on) trace.add({ piece, action, from: m.from, to: m.to, text: text.slice(m.from, m.to), why });
}

/** Mentions become drafts; furniture and noise keep their times and give up the rest. */
function account(mentions: readonly Mention[], text: string, context: ExtractContext): Extraction {
	const figures: FigureDraft[] = [];
	const others: NonFigureDraft[] = [];
	const page = context.paragraphKind === 'furniture' || context.paragraphKind === 'noise';
	for (const m of mentions) {
		if (m.verdict) others.push({ from: m.from, to: m.to, class: m.verdict.class, reason: m.verdict.reason });
		else if (m.numeral === null) others.push({ from: m.from, to: m.to, class: 'unclassified', reason: 'none' });
		else if (page && m.kind !== 'time') others.push({ from: m.from, to: m.to, class: 'furniture', reason: 'paragraph' });
		else {
			figures.push(draft(m));
			record(context.trace, m.piece, 'found', m, text, '');
		}
	}
	return { figures, others };
}

const ordered = (a: Exact, b: Exact): [Exact, Exact] => (compare(a, b) <= 0 ? [a, b] : [b, a]);

function draft(m: Mention): FigureDraft {
	const single = !m.range && m.low !== null && m.high !== null && compare(m.low, m.high) === 0;
	const kind = m.kind ?? kindOf(m.unitClass);
	// A tenth is printed as a count of tenths: 三成五 is 0.35.
	const tenth = (x: Exact | null): Exact | null => (x && m.unitClass === 'tenth' ? ratio(x.n, x.d * 10n) : x);
	const low = tenth(m.low);
	const high = tenth(m.high);
	const precision = tenth(m.precision);
	// A range printed the wrong way round stays as printed: that is for a check to see.
	const [a, b] = low && high ? (m.range ? [low, high] : ordered(low, high)) : [null, null];
	return {
		from: m.from,
		to: m.to,
		kind: m.numeral?.form === 'fraction' && m.kind === null && m.unit === '' ? 'multiple' : kind,
		value: single && low ? toText(low) : null,
		low: single || !a ? null : toText(a),
		high: single || !b ? null : toText(b),
		unit: m.unit.replaceAll(/\s/gu, ''),
		modifier: m.modifier,
		modifierText: m.modifierText,
		precision: precision && toText(precision),
		time: m.time,
		piece: m.piece,
	};
}

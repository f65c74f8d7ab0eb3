import { ONE } from '../../exact.ts';
import type { Trace } from '../../trace.ts';
import type { ExtractContext } from '../types.ts';
import { ABBREVIATIONS } from './lexicon/cues.ts';
import type { Quantity, Rejection } from './quantity.ts';
import { type Token, tokenize } from './tokens.ts';

const NO_TOKEN: Token = { from: 0, to: 0, text: '', lower: '', kind: 'mark', gap: true };
const OPENS_SENTENCE = /^[\p{Lu}\d"“'‘(]/u;

/** The tokens of one paragraph and who owns which. Every number is owned by exactly one quantity or rejection. */
export class Board {
	readonly text: string;
	readonly tokens: readonly Token[];
	readonly context: ExtractContext;
	readonly rejections: Rejection[] = [];
	/** Id of the piece that is running, for the trace. */
	piece = '';
	readonly #owner: (Quantity | Rejection | null)[];
	readonly #trace: Trace;
	#sentenceOf: Int32Array | null = null;
	#closing: Set<number> | null = null;
	#sentenceBounds: { first: number; last: number; words: Set<string> | null }[] = [];

	constructor(text: string, context: ExtractContext) {
		this.text = text;
		this.context = context;
		this.tokens = tokenize(text);
		this.#owner = new Array<Quantity | Rejection | null>(this.tokens.length).fill(null);
		this.#trace = context.trace;
	}

	/** The token at `i`, or an empty mark beyond either end, so that looking around needs no bounds checks. */
	at(i: number): Token {
		return this.tokens[i] ?? NO_TOKEN;
	}

	lower(i: number): string {
		return this.tokens[i]?.lower ?? '';
	}

	/** Token `i` follows its predecessor without a blank. */
	glued(i: number): boolean {
		const token = this.tokens[i];
		return token !== undefined && i > 0 && !token.gap;
	}

	isHyphen(i: number): boolean {
		const text = this.tokens[i]?.text;
		return text === '-' || text === '–' || text === '‑' || text === '—' || text === '−';
	}

	/** A hyphen with no blank on either side: the number and the word make one compound. */
	isJoiner(i: number): boolean {
		return this.isHyphen(i) && this.glued(i) && this.glued(i + 1);
	}

	/** The quantity that owns token `i`, or null. */
	quantityAt(i: number): Quantity | null {
		const owner = this.#owner[i];
		return owner && 'form' in owner ? owner : null;
	}

	isFree(i: number): boolean {
		return i >= 0 && i < this.tokens.length && this.#owner[i] === null;
	}

	isFreeRange(first: number, last: number): boolean {
		for (let i = first; i <= last; i++) if (!this.isFree(i)) return false;
		return true;
	}

	/** All quantities, in reading order; pieces may add, extend and reject while they walk. */
	*quantities(): Generator<Quantity> {
		let i = 0;
		while (i < this.tokens.length) {
			const quantity = this.quantityAt(i);
			if (quantity === null) {
				i++;
				continue;
			}
			const { last } = quantity;
			yield quantity;
			i = Math.max(last, i) + 1;
		}
	}

	/** Puts a number on the board; what it covers gives way. */
	add(draft: Partial<Quantity> & { first: number; last: number; form: Quantity['form'] }, why = ''): Quantity {
		const quantity: Quantity = {
			coreFirst: draft.first,
			coreLast: draft.last,
			value: null,
			low: null,
			high: null,
			precision: null,
			scale: ONE,
			kind: null,
			unit: '',
			modifier: 'exact',
			modifierText: '',
			time: null,
			piece: this.piece,
			...draft,
		};
		const merged = this.#own(quantity.first, quantity.last, quantity);
		this.#note(merged ? 'merged' : 'found', quantity.first, quantity.last, why);
		return quantity;
	}

	/** Widens a quantity over neighbouring free tokens. Returns false, changing nothing, if some are another's. */
	extend(quantity: Quantity, first: number, last: number, why = ''): boolean {
		for (let i = first; i <= last; i++) {
			const owner = this.#owner[i];
			if (owner === undefined || (owner !== null && owner !== quantity)) return false;
		}
		quantity.first = Math.min(quantity.first, first);
		quantity.last = Math.max(quantity.last, last);
		this.#own(quantity.first, quantity.last, quantity);
		this.#note('extended', quantity.first, quantity.last, why);
		return true;
	}

	/** Forgets that the numbers in first..last are no figure, for a quantity that is about to take them in. */
	forget(first: number, last: number): void {
		for (let i = first; i <= last; i++) {
			const owner = this.#owner[i];
			if (owner && !('form' in owner)) this.#owner[i] = null;
		}
	}

	/** Gives an owned stretch back to nobody. */
	release(quantity: Quantity, why = ''): void {
		this.#own(quantity.first, quantity.last, null);
		this.#note('dropped', quantity.first, quantity.last, why);
	}

	/** Says that the numbers in first..last are no figure. */
	reject(first: number, last: number, cls: Rejection['class'], reason: string): void {
		const rejection: Rejection = { first, last, class: cls, reason };
		this.#own(first, last, rejection);
		this.rejections.push(rejection);
		this.#note('classed', first, last, `${cls}: ${reason}`);
	}

	/** What is rejected in the end, as far as no later piece has taken it over; ascending. */
	standingRejections(): Rejection[] {
		const standing: Rejection[] = [];
		for (let i = 0; i < this.tokens.length; i++) {
			const owner = this.#owner[i];
			if (!owner || 'form' in owner) continue;
			let last = i;
			while (this.#owner[last + 1] === owner) last++;
			standing.push({ ...owner, first: i, last });
			i = last;
		}
		return standing;
	}

	/** The text of tokens first..last, each run of blanks one blank. */
	phrase(first: number, last: number): string {
		const a = this.tokens[first];
		const b = this.tokens[last];
		return a && b ? this.text.slice(a.from, b.to).replace(/\s+/gu, ' ') : '';
	}

	/** Token range of the sentence that holds token `i`, both ends included. */
	sentence(i: number): { first: number; last: number } {
		return this.#sentence(i);
	}

	/** Whether the sentence of token `i` has one of these words. */
	sentenceHas(i: number, words: ReadonlySet<string>): boolean {
		const sentence = this.#sentence(i);
		if (sentence.words === null) {
			sentence.words = new Set();
			for (let j = sentence.first; j <= sentence.last; j++) {
				const token = this.at(j);
				if (token.kind === 'word' || token.text === '%') sentence.words.add(token.lower);
			}
		}
		for (const word of sentence.words.size < words.size ? sentence.words : words) {
			if (sentence.words.has(word) && words.has(word)) return true;
		}
		return false;
	}

	isSentenceStart(i: number): boolean {
		const { first } = this.#sentence(i);
		if (i === first) return true;
		for (let j = first; j < i; j++) {
			if (this.at(j).kind !== 'mark') return false;
			if (j - first > 2) return false;
		}
		return true;
	}

	/** Whether the straight quotation mark at token `i` closes one that was opened: it is no sign of inches or feet. */
	closesQuotation(i: number): boolean {
		this.#closing ??= this.#closingMarks();
		return this.#closing.has(i);
	}

	#closingMarks(): Set<number> {
		const closing = new Set<number>();
		const open = new Set<string>();
		for (let i = 0; i < this.tokens.length; i++) {
			const { text, gap } = this.at(i);
			if (text !== '"' && text !== "'") continue;
			const opens = (gap || this.at(i - 1).text === '(') && this.glued(i + 1);
			if (opens) open.add(text);
			else if (open.delete(text)) closing.add(i);
		}
		return closing;
	}

	#sentence(i: number): { first: number; last: number; words: Set<string> | null } {
		if (this.#sentenceOf === null) this.#cutSentences();
		const index = this.#sentenceOf?.[i];
		const bounds = index === undefined ? undefined : this.#sentenceBounds[index];
		return bounds ?? { first: 0, last: this.tokens.length - 1, words: null };
	}

	#cutSentences(): void {
		const of = new Int32Array(this.tokens.length);
		let first = 0;
		for (let i = 0; i < this.tokens.length; i++) {
			of[i] = this.#sentenceBounds.length;
			const next = this.tokens[i + 1];
			const { text } = this.at(i);
			const stop =
				next === undefined ||
				text === ';' ||
				((text === '.' || text === '!' || text === '?') &&
					next.gap &&
					OPENS_SENTENCE.test(next.text) &&
					!(text === '.' && ABBREVIATIONS.has(this.lower(i - 1)) && this.glued(i)));
			if (stop) {
				this.#sentenceBounds.push({ first, last: i, words: null });
				first = i + 1;
			}
		}
		this.#sentenceOf = of;
	}

	#own(first: number, last: number, owner: Quantity | Rejection | null): boolean {
		let took = false;
		for (let i = first; i <= last; i++) {
			const before = this.#owner[i];
			if (before && before !== owner) {
				took = true;
				// A quantity that loses a token is gone: half a number must not stay on the board.
				if ('form' in before)
					for (let j = before.first; j <= before.last; j++) if (this.#owner[j] === before) this.#owner[j] = null;
			}
			this.#owner[i] = owner;
		}
		return took;
	}

	#note(action: 'found' | 'extended' | 'merged' | 'dropped' | 'classed', first: number, last: number, why: string): void {
		if (!this.#trace.on) return;
		const from = this.at(first).from;
		const to = this.at(last).to;
		this.#trace.add({ piece: this.piece, action, from, to, text: this.text.slice(from, to), why });
	}
}

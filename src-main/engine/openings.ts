/**
 * With which characters a match of a pattern can open, read from its source: a text is gone through by these before the
 * pattern is tried, since a pattern of a hundred alternatives tries nearly all of them at every character. What cannot
 * be told is taken for any character, so that no match is left out.
 */

/** The UTF-16 codes that may stand somewhere; null where any may, or where it is not known. */
type Chars = string | null;

type Node =
	| { kind: 'chars'; chars: Chars }
	/** One after the other. */
	| { kind: 'row'; of: readonly Node[] }
	/** One of them. */
	| { kind: 'choice'; of: readonly Node[] }
	| { kind: 'repeated'; of: Node; min: number; max: number }
	/** What must stand right before. */
	| { kind: 'behind'; of: Node }
	/** The begin of the text. */
	| { kind: 'start' };

/** How a match may open. */
export interface Opening {
	/** What stands right before it, {@link OUTSIDE} for the begin of the text. */
	before: Chars;
	first: Chars;
	/** Behind its first character, be it in the match or not. */
	second: Chars;
}

/** Stands for what is before the begin of a text and behind its end. */
export const OUTSIDE = '\0';

const BLANKS =
	'\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';
/** What a letter behind a backslash stands for. */
const ESCAPED: Readonly<Record<string, Chars>> = {
	d: '0123456789',
	s: BLANKS,
	w: null,
	D: null,
	S: null,
	W: null,
	t: '\t',
	n: '\n',
	v: '\v',
	f: '\f',
	r: '\r',
};
/** A range of more characters is taken for any. */
const WIDEST = 400;
/** So far an opening is followed: two characters tell most places apart. */
const DEPTH = 2;

const NOTHING: Node = { kind: 'row', of: [] };

/** Reads the source of a pattern; what it does not know it throws at. */
class Source {
	readonly #text: string;
	#at = 0;

	constructor(text: string) {
		this.#text = text;
	}

	read(): Node {
		const node = this.#choice();
		if (this.#at < this.#text.length) throw this.#unknown();
		return node;
	}

	#unknown(): SyntaxError {
		return new SyntaxError(`not understood at ${this.#at}: ${this.#text}`);
	}

	#take(token: string): boolean {
		if (!this.#text.startsWith(token, this.#at)) return false;
		this.#at += token.length;
		return true;
	}

	/** Whether one of `chars` comes next. */
	#isAt(chars: string): boolean {
		return this.#at < this.#text.length && chars.includes(this.#text.charAt(this.#at));
	}

	#choice(): Node {
		const of = [this.#row()];
		while (this.#take('|')) of.push(this.#row());
		return { kind: 'choice', of };
	}

	#row(): Node {
		const of: Node[] = [];
		while (this.#at < this.#text.length && !this.#isAt('|)')) of.push(this.#repeated(this.#atom()));
		return { kind: 'row', of };
	}

	#repeated(of: Node): Node {
		if (!this.#isAt('?*+{')) return of;
		const sign = /^(?:[?*+]|\{(\d+)(,?)(\d*)\})\??/.exec(this.#text.slice(this.#at, this.#at + 12));
		if (!sign) throw this.#unknown();
		this.#at += sign[0].length;
		const [whole, least, comma, most] = sign;
		if (least === undefined)
			return { kind: 'repeated', of, min: whole.startsWith('+') ? 1 : 0, max: whole.startsWith('?') ? 1 : DEPTH };
		const min = Number(least);
		return { kind: 'repeated', of, min, max: comma === '' ? min : most ? Number(most) : min + DEPTH };
	}

	#atom(): Node {
		if (!this.#isAt('([\\^$.')) return { kind: 'chars', chars: this.#character() };
		if (this.#take('(')) return this.#group();
		if (this.#take('[')) return this.#set();
		if (this.#take('\\b') || this.#take('\\B') || this.#take('$')) return NOTHING;
		if (this.#take('^')) return { kind: 'start' };
		if (this.#take('.')) return { kind: 'chars', chars: null };
		return { kind: 'chars', chars: this.#character() };
	}

	#group(): Node {
		const behind = this.#take('?<=');
		// What must not stand there, and what must stand ahead, only rule matches out.
		const idle = !behind && (this.#take('?!') || this.#take('?<!') || this.#take('?='));
		if (!behind && !idle && !this.#take('?:')) {
			const name = /^\?<\w+>/.exec(this.#text.slice(this.#at));
			if (name) this.#at += name[0].length;
			else if (this.#text.charAt(this.#at) === '?') throw this.#unknown();
		}
		const of = this.#choice();
		if (!this.#take(')')) throw this.#unknown();
		if (idle) return NOTHING;
		return behind ? { kind: 'behind', of } : of;
	}

	#set(): Node {
		const negated = this.#take('^');
		let chars: Chars = '';
		while (!this.#take(']')) {
			if (this.#at >= this.#text.length) throw this.#unknown();
			const first = this.#character();
			const range = first?.length === 1 && this.#text.charAt(this.#at) === '-' && this.#text.charAt(this.#at + 1) !== ']';
			if (range) this.#at++;
			const more: Chars = range ? between(first, this.#character()) : first;
			chars = chars === null || more === null ? null : chars + more;
		}
		return { kind: 'chars', chars: negated ? null : chars };
	}

	/** One character, or a sort of them. */
	#character(): Chars {
		if (!this.#take('\\')) {
			const char = String.fromCodePoint(this.#text.codePointAt(this.#at) ?? 0);
			this.#at += char.length;
			return ofOneCode(char);
		}
		const char = this.#text.charAt(this.#at++);
		if (char in ESCAPED) return ESCAPED[char] ?? null;
		const rest = this.#text.slice(this.#at);
		const sort = char === 'p' || char === 'P' ? /^\{[^}]+\}/.exec(rest) : null;
		const code = char === 'u' ? /^(?:([\da-f]{4})|\{([\da-f]+)\})/i.exec(rest) : null;
		this.#at += (sort ?? code)?.[0].length ?? 0;
		if (sort) return null;
		if (code) return ofOneCode(String.fromCodePoint(Number.parseInt(code[1] ?? code[2] ?? '', 16)));
		// Another letter or a digit means something that is not known here: a reference back, a control.
		if (/[\da-z]/i.test(char)) throw this.#unknown();
		return char;
	}
}

/** Of two codes, or one half of such a character, it is taken for any. */
const ofOneCode = (char: string): Chars => (char.length > 1 || /[\ud800-\udfff]/.test(char) ? null : char);

function between(first: string, last: Chars): Chars {
	if (last === null) return null;
	const [from, to] = [first.charCodeAt(0), last.charCodeAt(0)];
	return to - from > WIDEST ? null : String.fromCharCode(...Array.from({ length: to - from + 1 }, (_, i) => from + i));
}

/** The first characters of what a part of the pattern matches: as many as it has, {@link DEPTH} at most. */
interface Start {
	before: Chars;
	at: readonly Chars[];
}

const EMPTY: Start = { before: null, at: [] };

const isLong = ({ at }: Start): boolean => at.length >= DEPTH;

const joined = (a: Start, b: Start): Start =>
	a.at.length === 0 ? { before: a.before ?? b.before, at: b.at } : { before: a.before, at: [...a.at, ...b.at].slice(0, DEPTH) };

/** `starts`, gone on with what follows where they are not long enough yet; each once. */
function followed(starts: readonly Start[], next: readonly Start[]): Start[] {
	const out = new Map<string, Start>();
	const add = (one: Start): void => {
		out.set(`${one.before} ${one.at.length} ${one.at[0]} ${one.at[1]}`, one);
	};
	for (const start of starts) {
		if (isLong(start)) add(start);
		else for (const more of next) add(joined(start, more));
	}
	return [...out.values()];
}

/** How what the node matches may start; `back`: how it may end, read backwards. */
function startsOf(node: Node, back: boolean): readonly Start[] {
	switch (node.kind) {
		case 'chars':
			return [{ before: null, at: [node.chars] }];
		case 'row': {
			let out: readonly Start[] = [EMPTY];
			for (const one of back ? node.of.toReversed() : node.of) {
				if (out.every(isLong)) break;
				out = followed(out, startsOf(one, back));
			}
			return out;
		}
		case 'choice':
			return node.of.flatMap((one) => startsOf(one, back));
		case 'repeated': {
			const one = startsOf(node.of, back);
			const out: Start[] = node.min === 0 ? [EMPTY] : [];
			let run: readonly Start[] = [EMPTY];
			for (let times = 1; times <= Math.min(node.max, DEPTH); times++) {
				run = followed(run, one);
				if (times >= Math.min(node.min, DEPTH)) out.push(...run);
			}
			return out;
		}
		case 'behind': {
			const ends = startsOf(node.of, true).map(({ before, at }) => (at.length === 0 ? before : (at[0] ?? null)));
			return [{ before: ends.includes(null) ? null : ends.join(''), at: [] }];
		}
		case 'start':
			return [{ before: OUTSIDE, at: [] }];
	}
}

/** How a match of the pattern may open. Throws where the pattern holds what is not understood here. */
export function openingsOf(pattern: RegExp): Opening[] {
	if (pattern.ignoreCase || pattern.multiline || pattern.unicodeSets) throw new SyntaxError(`not understood: ${pattern}`);
	return startsOf(new Source(pattern.source).read(), false).map(({ before, at: [first, second = null] }) => {
		if (first === undefined) throw new RangeError(`may match nothing: ${pattern}`);
		return { before, first, second };
	});
}

/** The source of a pattern as a tree of its parts: what stands where in what it matches. */

/** The UTF-16 codes that may stand somewhere; null where any may, or where it is not known. */
export type Chars = string | null;

export type Node =
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

/** What \s stands for. */
export const BLANKS =
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

const NOTHING: Node = { kind: 'row', of: [] };

/** Reads the source of a pattern; what it does not know it throws at. */
class Source {
	readonly #text: string;
	readonly #anyCase: boolean;
	#at = 0;

	constructor(text: string, anyCase: boolean) {
		this.#text = text;
		this.#anyCase = anyCase;
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
			return {
				kind: 'repeated',
				of,
				min: whole.startsWith('+') ? 1 : 0,
				max: whole.startsWith('?') ? 1 : Number.POSITIVE_INFINITY,
			};
		const min = Number(least);
		return { kind: 'repeated', of, min, max: comma === '' ? min : most ? Number(most) : Number.POSITIVE_INFINITY };
	}

	#atom(): Node {
		if (!this.#isAt('([\\^$.')) return this.#chars(this.#character());
		if (this.#take('(')) return this.#group();
		if (this.#take('[')) return this.#set();
		if (this.#take('\\b') || this.#take('\\B') || this.#take('$')) return NOTHING;
		if (this.#take('^')) return { kind: 'start' };
		if (this.#take('.')) return { kind: 'chars', chars: null };
		return this.#chars(this.#character());
	}

	#chars(chars: Chars): Node {
		return { kind: 'chars', chars: this.#anyCase ? inAnyCase(chars) : chars };
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
		return this.#chars(negated ? null : chars);
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

/** Small and capital, of the letters A to Z; of others it is taken for any. */
function inAnyCase(chars: Chars): Chars {
	if (chars === null) return null;
	const [small, capital] = [chars.toLowerCase(), chars.toUpperCase()];
	const others = [...chars].some((char) => char > '\x7f' && char.toLowerCase() !== char.toUpperCase());
	return others ? null : small === capital ? chars : small + capital;
}

/** The parts of a pattern. Throws where it holds what is not understood here. */
export function nodeOf({ source, ignoreCase, multiline, unicode, unicodeSets }: RegExp): Node {
	// With both, letters beyond A to Z stand for some of these.
	if (multiline || unicodeSets || (ignoreCase && unicode)) throw new SyntaxError(`not understood: ${source}`);
	return new Source(source, ignoreCase).read();
}

/** The alternatives of a pattern's source: what stands between the bars outside of groups and classes. */
export function alternativesOf(source: string): string[] {
	const out: string[] = [];
	let depth = 0;
	let inClass = false;
	let from = 0;
	for (let i = 0; i < source.length; i++) {
		const c = source[i];
		if (c === '\\') i++;
		else if (inClass) inClass = c !== ']';
		else if (c === '[') inClass = true;
		else if (c === '(') depth++;
		else if (c === ')') depth--;
		else if (c === '|' && depth === 0) {
			out.push(source.slice(from, i));
			from = i + 1;
		}
	}
	return [...out, source.slice(from)];
}

import { parseArgs } from 'node:util';

type Option = { type: 'boolean'; short?: string } | { type: 'string'; short?: string; choices?: readonly string[]; day?: true };

export type Options = Readonly<Record<string, Option>>;

export type Values<O extends Options> = {
	[Name in keyof O]?: O[Name] extends { type: 'boolean' }
		? boolean
		: O[Name] extends { choices: readonly (infer Choice)[] }
			? Choice
			: string;
};

export interface Arguments<O extends Options> {
	values: Values<O>;
	positionals: string[];
}

export type UsageProblem =
	| 'unknown-command'
	| 'unknown-option'
	| 'missing-value'
	| 'unexpected-value'
	| 'bad-choice'
	| 'bad-day'
	| 'missing-file'
	| 'one-file'
	| 'stdin-twice'
	| 'missing-line'
	| 'missing-output'
	| 'unknown-format';

/** The call itself is wrong: said in words (cli.usage.…), with the command's usage, exit status 2. */
export class UsageError extends Error {
	readonly problem: UsageProblem;
	readonly params: Record<string, string>;
	constructor(problem: UsageProblem, params: Record<string, string> = {}) {
		super(problem);
		this.name = 'UsageError';
		this.problem = problem;
		this.params = params;
	}
}

/**
 * Parses a command's arguments with node:util's tokens, so that what is wrong can be said in the reader's language.
 * @throws UsageError
 */
export function parseArguments<const O extends Options>(options: O, argv: readonly string[]): Arguments<O> {
	const config: Record<string, { type: 'boolean' | 'string'; short?: string }> = {};
	for (const [name, { type, short }] of Object.entries(options)) config[name] = short === undefined ? { type } : { type, short };
	const { tokens } = parseArgs({ args: [...argv], options: config, strict: false, allowPositionals: true, tokens: true });
	const values: Record<string, string | boolean> = {};
	const positionals: string[] = [];
	for (const token of tokens) {
		if (token.kind === 'positional') positionals.push(token.value);
		if (token.kind !== 'option') continue;
		const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
		const name = token.rawName;
		if (!option) throw new UsageError('unknown-option', { name });
		if (option.type === 'boolean') {
			if (token.value !== undefined) throw new UsageError('unexpected-value', { name });
			values[token.name] = true;
			continue;
		}
		const { value } = token;
		// `--published --format json`: the second is no day but a forgotten one. A lone dash is a value.
		if (value === undefined || value === '' || (!token.inlineValue && /^-./.test(value))) {
			throw new UsageError('missing-value', { name });
		}
		if (option.choices && !option.choices.includes(value)) {
			throw new UsageError('bad-choice', { name, value, choices: option.choices.join(', ') });
		}
		if (option.day && !isDay(value)) throw new UsageError('bad-day', { name, value });
		values[token.name] = value;
	}
	return { values: values as Values<O>, positionals };
}

/** A day of the calendar: 2023-02-29 is none. */
function isDay(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const date = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

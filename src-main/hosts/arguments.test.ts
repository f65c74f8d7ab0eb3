import { describe, expect, it } from 'vitest';
import { parseArguments, UsageError } from './arguments.ts';

const options = {
	format: { type: 'string', choices: ['text', 'json'] },
	published: { type: 'string', day: true },
	output: { type: 'string', short: 'o' },
	keep: { type: 'boolean', short: 'k' },
} as const;
const parse = (...argv: string[]) => parseArguments(options, argv);
const problem = (...argv: string[]) => {
	try {
		parse(...argv);
	} catch (error) {
		if (error instanceof UsageError) return [error.problem, error.params];
		throw error;
	}
	return null;
};

describe('arguments', () => {
	it('are read in any order, with either spelling of a value', () => {
		expect(parse('a.txt', '--format', 'json', '-k', 'b.txt', '--published=2024-02-29', '-o', '-')).toEqual({
			values: { format: 'json', keep: true, published: '2024-02-29', output: '-' },
			positionals: ['a.txt', 'b.txt'],
		});
	});

	it('take what follows -- and a lone dash for files', () => {
		expect(parse('-', '--', '--format', '-x')).toEqual({ values: {}, positionals: ['-', '--format', '-x'] });
	});

	it('let the last of a repeated option stand, and a value look like an option only when it is tied on', () => {
		expect(parse('--format', 'text', '--format', 'json').values).toEqual({ format: 'json' });
		expect(parse('--output=-x').values).toEqual({ output: '-x' });
	});

	it.each([
		[['--frob'], ['unknown-option', { name: '--frob' }]],
		[['-x'], ['unknown-option', { name: '-x' }]],
		[['--constructor'], ['unknown-option', { name: '--constructor' }]],
		[['--no-keep'], ['unknown-option', { name: '--no-keep' }]],
		[['--format'], ['missing-value', { name: '--format' }]],
		[['--format='], ['missing-value', { name: '--format' }]],
		[
			['--published', '--format', 'json'],
			['missing-value', { name: '--published' }],
		],
		[['--keep=yes'], ['unexpected-value', { name: '--keep' }]],
		[
			['--format', 'xml'],
			['bad-choice', { name: '--format', value: 'xml', choices: 'text, json' }],
		],
		[
			['--published', '2023-02-29'],
			['bad-day', { name: '--published', value: '2023-02-29' }],
		],
		[
			['--published', '2024-13-01'],
			['bad-day', { name: '--published', value: '2024-13-01' }],
		],
		[
			['--published', '2024-3-5'],
			['bad-day', { name: '--published', value: '2024-3-5' }],
		],
	])('%j is refused as %j', (argv, expected) => {
		expect(problem(...argv)).toEqual(expected);
	});
});

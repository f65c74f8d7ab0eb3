import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { errorData, unreadableReasons } from '../errors.ts';
import { messages as en } from './en/index.ts';
import { failureMessage, hasMessage, message } from './index.ts';
import { messages as zh } from './zh/index.ts';

type Nodes = ReturnType<typeof parse>;

/** Names of all placeholders in a message. */
function placeholders(text: string): Set<string> {
	const names = new Set<string>();
	const walk = (nodes: Nodes) => {
		for (const node of nodes) {
			if (node.type === TYPE.literal || node.type === TYPE.pound) continue;
			names.add(node.value);
			if (node.type === TYPE.plural || node.type === TYPE.select)
				for (const option of Object.values(node.options)) walk(option.value);
		}
	};
	walk(parse(text, { ignoreTag: true }));
	return names;
}

describe('the catalogue', () => {
	it('has the same keys in both languages', () => {
		expect(Object.keys(zh).sort()).toEqual(Object.keys(en).sort());
	});

	it('writes the days of a rule out, and leaves all else as it was given', () => {
		const rule = 'rule.period-ends-after-publication.past';
		expect(message('zh', rule, { period: '前9个月', end: '2026-09-30', published: '2026-09-18' })).toContain('2026年9月30日');
		expect(message('en', rule, { period: '2026-09', end: '2026-09-30', published: '' })).toMatch(
			/“2026-09” ends on 30 September 2026/,
		);
	});

	it('uses the same placeholders in both languages', () => {
		const chinese: Record<string, string> = zh;
		for (const [key, text] of Object.entries(en as Record<string, string>)) {
			expect([key, ...[...placeholders(chinese[key] ?? '')].sort()]).toEqual([key, ...[...placeholders(text)].sort()]);
		}
	});

	it('leaves no message empty, and none in the wrong language', () => {
		for (const [key, text] of Object.entries(zh as Record<string, string>)) expect(text.trim(), key).not.toBe('');
		for (const [key, text] of Object.entries(en as Record<string, string>)) {
			expect(text.trim(), key).not.toBe('');
			// The program's Chinese name, names of languages, and rules about Chinese wording quote Chinese.
			const quotes = key.startsWith('ui.language.') || key.startsWith('rule.');
			if (!quotes) expect(text.replaceAll('核数台', '').replaceAll('中文', ''), key).not.toMatch(/\p{Script=Han}{2}/u);
			expect(text.replaceAll('核数台', '').replaceAll('中文', ''), key).not.toMatch(/\p{Script=Han}{2}/u);
		}
	});

	it('has words for every expected failure', () => {
		for (const code of Object.keys(errorData)) {
			if (code === 'UNREADABLE_FILE' || code === 'CONFLICT') continue;
			expect(hasMessage(`error.${code}`), code).toBe(true);
		}
		for (const reason of unreadableReasons) expect(hasMessage(`error.UNREADABLE_FILE.${reason}`), reason).toBe(true);
	});

	it('names the file and the reason', () => {
		const failure = {
			code: 'UNREADABLE_FILE',
			data: { file: 'a<b>.txt', reason: 'too-large', limit: 1000, actual: 20480 },
		} as const;
		expect(failureMessage('en', failure)).toBe('“a<b>.txt” has 20,480 bytes, over the limit of 1,000.');
		expect(failureMessage('zh', failure)).toContain('“a<b>.txt”');
	});

	it('shows an unknown key as itself', () => {
		expect(message('zh', 'no.such.key')).toBe('no.such.key');
	});
});

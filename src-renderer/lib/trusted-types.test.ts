import { expect, it, vi } from 'vitest';
import { letEmptyingThrough } from './trusted-types.ts';

it('lets nothing through but emptiness', () => {
	const createPolicy = vi.fn();
	letEmptyingThrough({ trustedTypes: { createPolicy } });
	const [name, rules] = createPolicy.mock.calls[0] ?? [];
	expect(name).toBe('default');
	expect(Object.keys(rules)).toEqual(['createHTML']);
	expect(['', ' ', '<b>', '<img onerror=alert(1)>'].map((html) => rules.createHTML(html))).toEqual(['', null, null, null]);
});

it('does nothing in a browser without trusted types', () => {
	expect(() => letEmptyingThrough({})).not.toThrow();
});

import { expect, it } from 'vitest';
import { fingerprint } from './hash.ts';

/** The same function by its definition, in bigint: slow and plainly right. */
function reference(...parts: string[]): string {
	let h = 0xcbf29ce484222325n;
	for (const part of parts) {
		for (const unit of [...Array(part.length).keys()].map((i) => part.charCodeAt(i)).concat(0x1f)) {
			h ^= BigInt(unit);
			h = (h * 0x100000001b3n) & 0xffffffffffffffffn;
		}
	}
	return h.toString(16).padStart(16, '0');
}

it.each([[[]], [['']], [['a']], [['核数', '36382']], [['x'.repeat(3000)]], [['\uffff\u0000', '占']]])(
	'is FNV-1a 64 of %j',
	(parts) => {
		expect(fingerprint(...parts)).toBe(reference(...parts));
	},
);

it('tells where one part ends', () => {
	expect(fingerprint('ab', 'c')).not.toBe(fingerprint('a', 'bc'));
});

/** What a relation calls its operands and readings is shown to editors: each must have words in both languages. */
import { expect, it } from 'vitest';
import { hasMessage } from '../../contract/messages/index.ts';
import { check } from '../check.ts';
import { read } from '../read.ts';
import { rules } from './registry.ts';

it.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
	for (const example of [...rule.examples.hit, ...rule.examples.miss]) {
		for (const source of [example.text].flat()) {
			const reading = read(source, {
				...(example.published ? { published: example.published } : {}),
				...(example.language ? { language: example.language } : {}),
			});
			for (const { relations } of check([{ reading, source }], { rules: [id] }).documents) {
				for (const { operands, readings } of relations) {
					for (const { role } of operands) expect(hasMessage(`ui.role.${role}`), `role ${role}`).toBe(true);
					for (const { id: tried } of readings)
						expect(hasMessage(`ui.reading.${tried}`) || hasMessage(`word.reading.${tried}`), `reading ${tried}`).toBe(true);
				}
			}
		}
	}
});

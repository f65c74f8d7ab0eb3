import { expect, test } from 'vitest';
import { check, checkDocument } from './check.ts';
import type { Rule } from './checks/rule.ts';
import { sketchReading, sketchView } from './checks/testing.ts';

const LEFT = '海事部门说，北堤已用去混凝土方块4200块，迎浪面将在秋汛之前合龙，施工船队昼夜轮班，材料由三条驳船运来。';
const TEXT = `${LEFT}\n港区居民盼着新航道早些通航。\n${LEFT}`;

test('the same text gives the same ids, and a repeated finding its own id', () => {
	const once = check([{ reading: sketchReading(TEXT), source: TEXT }]);
	expect(check([{ reading: sketchReading(TEXT), source: TEXT }])).toEqual(once);
	const [finding] = once.documents[0]!.findings;
	expect(finding).toMatchObject({ rule: 'duplicate-paragraph', variant: 'exact', paragraphs: [0, 2], relation: null });

	const thrice = `${TEXT}\n${LEFT}`;
	const { findings } = check([{ reading: sketchReading(thrice), source: thrice }]).documents[0]!;
	expect(new Set(findings.map((f) => f.id)).size).toBe(2);
});

test('a rule that throws becomes a notice and the others still run', () => {
	const broken: Rule = {
		id: 'broken',
		title: { zh: '', en: '' },
		why: '',
		authority: '',
		level: 'note',
		needs: [],
		examples: { hit: [], miss: [] },
		run: () => {
			throw new TypeError('no such thing');
		},
	};
	const counting: Rule = {
		...broken,
		id: 'counting',
		run: () => [{ finding: { variant: 'x', level: 'note', params: {}, figures: [], paragraphs: [], spans: [], basis: [] } }],
	};
	const checks = checkDocument(sketchView('一段话。'), [broken, counting]);
	expect(checks.notices).toEqual([{ piece: 'broken', paragraph: null, reason: 'threw', detail: 'TypeError: no such thing' }]);
	expect(checks.findings).toHaveLength(1);
});

test('a rule that needs figures is not run on a text without them', () => {
	let ran = 0;
	const needy: Rule = {
		id: 'needy',
		title: { zh: '', en: '' },
		why: '',
		authority: '',
		level: 'note',
		needs: ['percent'],
		examples: { hit: [], miss: [] },
		run: () => {
			ran++;
			return [];
		},
	};
	checkDocument(sketchView('只有300人。', [{ text: '300人', kind: 'count', value: '300', unit: '人' }]), [needy]);
	expect(ran).toBe(0);
	checkDocument(sketchView('占30%。', [{ text: '30%', kind: 'percent', value: '30', unit: '%' }]), [needy]);
	expect(ran).toBe(1);
});

test('an unknown rule is the caller’s bug', () => {
	expect(() => check([], { rules: ['no-such-rule'] })).toThrow(RangeError);
});

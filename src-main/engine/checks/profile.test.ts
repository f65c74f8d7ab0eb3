import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check } from '../check.ts';
import { read } from '../read.ts';
import { levelIn, type Profile, parseProfile, profileNames, profiles, profileTable } from './profile.ts';
import { rules } from './registry.ts';

const ids = rules.map((rule) => rule.id);
const check1 = (source: string, profile?: Profile) =>
	check([{ reading: read(source), source }], profile && { profile }).documents[0]!.findings.map(({ rule, level }) => [
		rule,
		level,
	]);

describe('the table', () => {
	test('names only registered rules, each once, with a reason and something that differs', () => {
		const named = profileTable.map((row) => row.rule);
		expect(named.filter((id) => !ids.includes(id))).toEqual([]);
		expect(new Set(named).size).toBe(named.length);
		for (const row of profileTable) {
			expect(row.why.length, row.rule).toBeGreaterThan(10);
			expect(
				profileNames.some((name) => row[name] !== 'default'),
				row.rule,
			).toBe(true);
		}
	});

	test('strict turns nothing off, and figures-only runs no more than newsroom', () => {
		expect(profiles.strict.rules).toEqual({});
		for (const [id, setting] of Object.entries(profiles.newsroom.rules))
			expect([id, profiles['figures-only'].rules[id]]).toEqual([id, setting]);
	});

	test('no profile turns off a rule that speaks of errors by itself', () => {
		const errors = rules.filter((rule) => rule.level === 'error').map((rule) => rule.id);
		for (const name of profileNames) expect(Object.keys(profiles[name].rules).filter((id) => errors.includes(id))).toEqual([]);
	});
});

test('the table in the documentation is this one', () => {
	const page = readFileSync(new URL('../../../docs/profiles.md', import.meta.url), 'utf8');
	const printed = page.split('\n').filter((line) => line.startsWith('| `') && line.split('|').length === 7);
	expect(printed).toEqual(
		profileTable.map((row) => {
			const settings = profileNames.map((name) => (row[name] === 'default' ? 'on' : row[name]));
			return `| \`${row.rule}\` | ${settings.join(' | ')} | ${row.why} |`;
		}),
	);
});

const WORDS = '义诊现场来了约300人左右。合唱团共有团员120人，其中女团员130人。';

describe('a check with a profile', () => {
	test('without one is the newsroom’s', () => {
		expect(check1(WORDS)).toEqual(check1(WORDS, profiles.newsroom));
		expect(check1(WORDS)).toEqual([
			['doubled-approximator', 'warning'],
			['part-exceeds-whole', 'warning'],
		]);
	});

	test('runs no rule that is off, and keeps the arithmetic', () => {
		expect(check1(WORDS, profiles['figures-only'])).toEqual([['part-exceeds-whole', 'warning']]);
	});

	test('speaks at the level that is set', () => {
		const own: Profile = { rules: { 'doubled-approximator': 'error', 'part-exceeds-whole': 'note' } };
		expect(check1(WORDS, own)).toEqual([
			['doubled-approximator', 'error'],
			['part-exceeds-whole', 'note'],
		]);
	});

	test('does so between documents too', () => {
		const texts = [
			'2023年，绵溪市农村公路改造任务为1260公里，目前已全线开工。',
			'2023年，绵溪市农村公路改造任务1320公里，已于年底全部完工。',
		];
		const inputs = texts.map((source) => ({ source, reading: read(source) }));
		const between = (profile: Profile) => check(inputs, { profile }).between.map(({ level }) => level);
		expect(between(profiles.newsroom)).toEqual(['warning']);
		expect(between({ rules: { 'same-fact-conflict': 'error' } })).toEqual(['error']);
		expect(between({ rules: { 'same-fact-conflict': 'off' } })).toEqual([]);
	});
});

test.each([
	['warning', 'note', 'warning', 'note'],
	['warning', 'note', 'error', 'note'],
	['warning', 'error', 'note', 'note'],
	['warning', 'error', 'warning', 'error'],
	['error', 'warning', 'warning', 'warning'],
	['error', 'warning', 'note', 'note'],
	['note', 'error', 'note', 'error'],
	['warning', 'off', 'warning', 'warning'],
	['warning', 'default', 'error', 'error'],
] as const)('a rule of level %s set to %s says as %s what it would say as: %s', (own, setting, level, expected) => {
	expect(levelIn({ rules: { some: setting } }, { id: 'some', level: own }, level)).toBe(expected);
});

describe('a profile of a house', () => {
	test('builds on newsroom or on the one that it names', () => {
		expect(parseProfile({ rules: { share: 'note' } }, ids)).toEqual({
			profile: { rules: { ...profiles.newsroom.rules, share: 'note' } },
		});
		expect(parseProfile({ extends: 'strict', rules: { share: 'off' } }, ids)).toEqual({ profile: { rules: { share: 'off' } } });
		expect(parseProfile({}, ids)).toEqual({ profile: profiles.newsroom });
	});

	test('may turn on what its base has off', () => {
		expect(parseProfile({ rules: { 'times-more': 'default' } }, ids)).toMatchObject({
			profile: { rules: { 'times-more': 'default' } },
		});
	});

	test.each([
		[[], [{ problem: 'not-an-object', at: '' }]],
		[null, [{ problem: 'not-an-object', at: '' }]],
		[{ rules: ['share'] }, [{ problem: 'not-an-object', at: 'rules' }]],
		[{ rule: {} }, [{ problem: 'unknown-key', at: 'rule' }]],
		[{ extends: 'mine' }, [{ problem: 'unknown-profile', at: 'mine' }]],
		[
			{ rules: { shares: 'off', sum: 'loud', growth: 3, constructor: 'off' } },
			[
				{ problem: 'unknown-rule', at: 'shares' },
				{ problem: 'bad-setting', at: 'sum', found: 'loud' },
				{ problem: 'bad-setting', at: 'growth', found: '3' },
				{ problem: 'unknown-rule', at: 'constructor' },
			],
		],
	])('%j is told what is wrong with it', (data, problems) => expect(parseProfile(data, ids)).toEqual({ problems }));
});

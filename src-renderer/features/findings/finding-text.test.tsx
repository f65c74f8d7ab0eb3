import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { rules } from '../../../src-main/contract/messages/en/rules.ts';
import { LanguageProvider } from '../../lib/language.tsx';
import { findingText, readingName, roleName, ruleTitle } from './finding-text.ts';
import { Notices } from './notices.tsx';

const withParameter = Object.entries(rules).find(([, text]) => text.includes('{'))![0];

it('shows the bare key of a message whose rule forgot a parameter, and of one that is not there', () => {
	const [, rule = '', variant = ''] = withParameter.split('.');
	expect(findingText('en', { rule, variant, params: {} })).toBe(withParameter);
	expect(findingText('en', { rule: 'no-such', variant: 'rule', params: {} })).toBe('rule.no-such.rule');
});

it('falls back on ids where there are no words', () => {
	expect(ruleTitle('zh', 'no-such')).toBe('no-such');
	expect(roleName('zh', 'whole')).toBe('整体');
	expect(roleName('zh', 'no-such')).toBe('no-such');
	expect(readingName('en', 'rounded')).toBe('rounded');
	expect(readingName('en', 'other-unit')).toBe('the two have different units');
});

it('says which check did not finish, and where', () => {
	const html = renderToStaticMarkup(
		<LanguageProvider value="en">
			<Notices notices={[{ piece: 'no-such', paragraph: 3, reason: 'threw', detail: 'RangeError: <b>' }]} />
		</LanguageProvider>,
	);
	expect(html).toContain('“no-such” broke at paragraph 4 and did not finish: RangeError: &lt;b&gt;');
	expect(renderToStaticMarkup(<Notices notices={[]} />)).toBe('');
});

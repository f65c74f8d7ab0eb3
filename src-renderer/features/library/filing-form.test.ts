import { describe, expect, it } from 'vitest';
import { noFiling } from '../../../src-main/contract/library.ts';
import { changeOf, commonOf, tagsIn } from './filing-form.ts';

const monday = { ...noFiling, folder: 'Monday', due: '2026-03-09', tags: ['budget', 'schools'] };
const other = { ...noFiling, folder: 'Monday', due: '2026-03-10', tags: ['budget'] };

describe('the filing of several articles in one form', () => {
	it('shows what they share, and says where they differ', () => {
		const { form, mixed } = commonOf([monday, other]);
		expect(form).toEqual({ folder: 'Monday', due: '', assignee: '', tags: 'budget' });
		expect([...mixed].sort()).toEqual(['due', 'tags']);
	});

	it('changes only what was touched', () => {
		const common = commonOf([monday, other]);
		expect(changeOf(common, common.form)).toBeNull();
		expect(changeOf(common, { ...common.form, assignee: ' He Min ' })).toEqual({ assignee: 'He Min' });
		expect(changeOf(common, { ...common.form, due: '2026-03-12', folder: '' })).toEqual({ due: '2026-03-12', folder: null });
		expect(changeOf(common, { ...common.form, tags: 'rail，schools' })).toEqual({
			addTags: ['rail', 'schools'],
			removeTags: ['budget'],
		});
	});

	it('takes a folder by its steps, without blanks', () => {
		const none = commonOf([noFiling]);
		expect(changeOf(none, { ...none.form, folder: ' Sunday / /Budget/ ' })).toEqual({ folder: 'Sunday/Budget' });
		expect(changeOf(none, { ...none.form, folder: ' / ' })).toEqual({ folder: null });
	});

	it('knows the commas of both languages, and each tag once', () => {
		expect(tagsIn('教育、 教育，rail; rail')).toEqual(['教育', 'rail']);
	});
});

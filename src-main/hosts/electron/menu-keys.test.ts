import { describe, expect, it } from 'vitest';
import { menuKeys } from './menu-keys.ts';

describe('the keys of the menu', () => {
	it('are the desk’s own until the editor changes them', () => {
		const keys = menuKeys({});
		expect(keys.get('confirm')).toBe('C');
		expect(keys.get('redo')).toBe('Shift+U');
		expect(keys.get('search')).toBe('CmdOrCtrl+K');
		expect(keys.get('keys')).toBe('Shift+/');
	});

	it('follow the settings, the first chord that the menu has words for', () => {
		const keys = menuKeys({ confirm: ['NumpadEnter', 'Primary+Shift+Digit7', 'KeyQ'], flag: [] });
		expect(keys.get('confirm')).toBe('CmdOrCtrl+Shift+7');
		expect(keys.has('flag')).toBe(false);
	});

	it('give a chord to the command that the editor gave it to, and to one alone', () => {
		const keys = menuKeys({ flag: ['KeyC'], note: ['KeyC', 'KeyM'] });
		expect(keys.has('confirm')).toBe(false);
		expect(keys.get('flag')).toBe('C');
		expect(keys.get('note')).toBe('M');
	});
});

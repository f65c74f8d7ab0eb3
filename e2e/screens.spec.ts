/** Pictures of every screen, for the documentation and for looking at: TICKMARK_SCREENS=1 writes docs/screens. */
import { fileURLToPath } from 'node:url';
import { type Desk, expect, test } from './fixtures.ts';
import { BINARY, ROADS, TWICE } from './reports.ts';

const FOLDER = fileURLToPath(new URL('../docs/screens/', import.meta.url));

test.skip(process.env['TICKMARK_SCREENS'] !== '1', 'writes pictures only when asked to: TICKMARK_SCREENS=1');

const SCREENS: Record<string, (desk: Desk) => Promise<void>> = {
	ledger: async (desk) => {
		await desk.press('c', 'c', 'x', 'f', '2', 'Enter');
		await desk.press('j', 'j');
	},
	proof: async (desk) => {
		await desk.press('c', 'c', 'x', 'f', '2', 'Enter');
		await desk.proof.open();
		await desk.press('d');
		await expect(desk.proof.notes.first()).toBeVisible();
	},
	proven: async (desk) => {
		await desk.press('g');
		await expect(desk.dialog.root).toBeVisible();
	},
	findings: async (desk) => {
		await desk.press('d');
		await expect(desk.findings.selected).toBeVisible();
	},
	'finding-arithmetic': async (desk) => {
		await desk.press('d', 'Enter');
		await expect(desk.findings.view).toBeVisible();
	},
	'finding-duplicate': async (desk) => {
		await desk.import(TWICE);
		await desk.figure.tab(/^(问题|Findings)/).click();
		await desk.findings.item(/5,400/).first().dblclick();
		await expect(desk.findings.passages).toHaveCount(2);
	},
	receipt: async (desk) => {
		await desk.library.choose(ROADS);
		await expect(desk.dialog.root).toBeVisible();
	},
	'import-failed': async (desk) => {
		await desk.library.choose(ROADS, BINARY);
		await expect(desk.dialog.root).toBeVisible();
	},
	flag: async (desk) => desk.press('f'),
	correct: async (desk) => {
		await desk.press('o');
		await expect(desk.dialog.root.locator('output')).not.toHaveText('…');
	},
	note: async (desk) => desk.press('n'),
	dismiss: async (desk) => desk.press('d', 'Backspace'),
	history: async (desk) => {
		await desk.press('c', 'c', 'u');
		await desk.figure.tab(/^(记录|History)/).click();
	},
	settings: async (desk) => desk.window.settings.click(),
	keys: async (desk) => desk.press('Shift+Slash'),
	empty: async (desk) => desk.ledger.filter.fill('no such words'),
};

for (const systemLanguage of ['zh', 'en'] as const) {
	for (const theme of ['light', 'dark'] as const) {
		test.describe(`${systemLanguage} ${theme}`, () => {
			test.use({ systemLanguage, colorScheme: theme });
			for (const [name, go] of Object.entries(SCREENS)) {
				test(name, async ({ desk }) => {
					await desk.page.emulateMedia({ colorScheme: theme });
					await go(desk);
					await desk.page.screenshot({ path: `${FOLDER}${name}-${systemLanguage}-${theme}.png` });
				});
			}
		});
	}
}

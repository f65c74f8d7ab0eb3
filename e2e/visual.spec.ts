/**
 * Pictures of the key screens against the ones kept beside this file: what no assertion asks about (a sign that slid, a colour
 * that went) shows here. Tolerant of antialiasing. The faces are the program's own, so that machines differ little.
 */
import { type Desk, expect, test } from './fixtures.ts';

const SCREENS: Record<string, (desk: Desk) => Promise<void>> = {
	ledger: async (desk) => {
		await desk.press('c', 'x', 'f', '2', 'Enter');
		await expect(desk.window.facts).toContainText('已核 3');
		// The top: anywhere else depends on which rows had been measured when the list scrolled there.
		await desk.press('Home');
		await expect(desk.ledger.rows.first()).toHaveAttribute('aria-selected', 'true');
	},
	proof: async (desk) => {
		await desk.press('c', 'x', 'f', '2', 'Enter');
		await expect(desk.window.facts).toContainText('已核 3');
		await desk.proof.open();
		await expect(desk.proof.notes.first()).toBeVisible();
	},
	'finding-arithmetic': async (desk) => {
		await desk.press('d', 'Enter');
		await expect(desk.findings.view).toBeVisible();
	},
};

for (const theme of ['light', 'dark'] as const) {
	for (const [name, go] of Object.entries(SCREENS)) {
		test(`${name} looks as it did, ${theme}`, async ({ desk }) => {
			await desk.page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
			await go(desk);
			await desk.page.evaluate(() => document.fonts.ready.then(() => undefined));
			// The day of the import is today's, and the pointer may rest anywhere.
			await expect(desk.page.getByRole('main')).toHaveScreenshot(`${name}-${theme}.png`, {
				animations: 'disabled',
				maxDiffPixelRatio: 0.02,
				threshold: 0.3,
				mask: [desk.page.locator('.by')],
			});
		});
	}
}

import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import type { Report } from './library.ts';

/** Handing articles over, what came of taking them in, and where two checkers differ. */
export class BundlesPage {
	readonly page: Page;
	readonly handing: Locator;
	readonly outcome: Locator;
	readonly agreement: Locator;
	constructor(page: Page) {
		this.page = page;
		this.handing = page.getByRole('dialog', { name: /^(交接|Hand over)$/ });
		this.outcome = page.getByRole('dialog', { name: /^(已并入稿件包|没有并入|Bundle taken in|Nothing was taken in)$/ });
		this.agreement = page.getByRole('tabpanel').filter({ has: page.locator('.agreement') });
	}

	/** From the article's own menu. The file, and the code that was shown. */
	async handOver({ blind = false } = {}): Promise<{ file: Report; code: string }> {
		await this.page
			.locator('.article-tools')
			.getByRole('button', { name: /^(本文|Article)$/ })
			.click();
		await this.page.getByRole('menuitem', { name: /^(交接|Hand over)/ }).click();
		return this.save({ blind });
	}
	/** In the dialog that stands open. */
	async save({ blind = false } = {}): Promise<{ file: Report; code: string }> {
		await this.handing.waitFor();
		if (blind) await this.handing.getByRole('radio').last().check({ force: true });
		const download = this.page.waitForEvent('download');
		await this.handing.locator('button[type=submit]').click();
		const saved = await download;
		const file = { name: saved.suggestedFilename(), text: new Uint8Array(await readFile(await saved.path())) };
		const code = await this.codeIn(this.handing);
		await this.page.keyboard.press('Enter');
		await this.handing.waitFor({ state: 'detached' });
		return { file, code };
	}
	async codeIn(place: Locator): Promise<string> {
		return (await place.locator('.code-groups code').allTextContents()).join('');
	}
	async closeOutcome(): Promise<void> {
		await this.page.keyboard.press('Enter');
		await this.outcome.waitFor({ state: 'detached' });
	}
	get tab(): Locator {
		return this.page.getByRole('tab', { name: /^(分歧|Disputed)/ });
	}
	get differences(): Locator {
		return this.agreement.getByRole('option');
	}
	get left(): Locator {
		return this.agreement.getByRole('status');
	}
}

import type { Locator, Page } from '@playwright/test';

export interface Report {
	name: string;
	text: string | Uint8Array;
}

const payload = ({ name, text }: Report) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

export class LibraryPage {
	readonly page: Page;
	readonly pane: Locator;
	/** All articles, or the trash. */
	readonly table: Locator;
	constructor(page: Page) {
		this.page = page;
		this.pane = page.getByRole('navigation');
		this.table = page.getByRole('grid');
	}

	get articles(): Locator {
		return this.pane.getByRole('option');
	}
	article(title: string): Locator {
		return this.pane.getByRole('option').filter({ hasText: title });
	}
	/** Goes to another screen: findings, all articles, trash. */
	async go(name: RegExp): Promise<void> {
		await this.pane.getByRole('listitem').getByRole('button', { name }).click();
	}
	get rows(): Locator {
		return this.table.locator('.list-row');
	}
	row(title: string): Locator {
		return this.rows.filter({ hasText: title });
	}
	/** Selects a row by its box. */
	async pick(title: string): Promise<void> {
		await this.row(title).locator('.table-box').click();
	}

	async choose(...reports: Report[]): Promise<void> {
		const chooser = this.page.waitForEvent('filechooser');
		await this.pane.getByRole('button', { name: /^(导入文件|Import files)/ }).click();
		await (await chooser).setFiles(reports.map(payload));
	}

	/** Drops files on the library, as the system would. */
	drop(...reports: Report[]): Promise<void> {
		return this.#drop(this.pane, reports);
	}
	/** Drops a file on the open article. */
	dropOnArticle(report: Report): Promise<void> {
		return this.#drop(this.page.getByRole('main'), [report]);
	}
	async #drop(target: Locator, reports: Report[]): Promise<void> {
		const files = reports.map(({ name, text }) => ({ name, bytes: Array.from(Buffer.from(text)) }));
		const transfer = await this.page.evaluateHandle((all) => {
			const data = new DataTransfer();
			for (const { name, bytes } of all) data.items.add(new File([new Uint8Array(bytes)], name, { type: 'text/plain' }));
			return data;
		}, files);
		await target.dispatchEvent('dragenter', { dataTransfer: transfer });
		await target.dispatchEvent('dragover', { dataTransfer: transfer });
		await target.dispatchEvent('drop', { dataTransfer: transfer });
	}
}

import type { Locator, Page } from '@playwright/test';

export interface Report {
	name: string;
	text: string | Uint8Array;
}

const payload = ({ name, text }: Report) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

export class LibraryPage {
	readonly page: Page;
	readonly pane: Locator;
	constructor(page: Page) {
		this.page = page;
		this.pane = page.getByRole('navigation');
	}

	get articles(): Locator {
		return this.pane.getByRole('listitem');
	}
	article(title: string): Locator {
		return this.pane.getByRole('button').filter({ hasText: title });
	}

	async choose(...reports: Report[]): Promise<void> {
		const chooser = this.page.waitForEvent('filechooser');
		await this.pane.getByRole('button', { name: /^(导入文件|Import files)/ }).click();
		await (await chooser).setFiles(reports.map(payload));
	}

	/** Drops files on the middle of the window, as the system would. */
	async drop(...reports: Report[]): Promise<void> {
		const files = reports.map(({ name, text }) => ({ name, bytes: Array.from(Buffer.from(text)) }));
		const transfer = await this.page.evaluateHandle((all) => {
			const data = new DataTransfer();
			for (const { name, bytes } of all) data.items.add(new File([new Uint8Array(bytes)], name, { type: 'text/plain' }));
			return data;
		}, files);
		const target = this.page.getByRole('main');
		await target.dispatchEvent('dragenter', { dataTransfer: transfer });
		await target.dispatchEvent('dragover', { dataTransfer: transfer });
		await target.dispatchEvent('drop', { dataTransfer: transfer });
	}
}

import type { Locator, Page } from '@playwright/test';

export class ProofPage {
	readonly page: Page;
	readonly sheet: Locator;
	readonly notes: Locator;
	constructor(page: Page) {
		this.page = page;
		this.sheet = page.locator('.proof');
		this.notes = this.sheet.locator('[data-note]');
	}

	/** Changes over from the ledger. */
	async open(): Promise<void> {
		await this.page.keyboard.press('l');
		await this.sheet.waitFor();
	}
	get marks(): Locator {
		return this.sheet.locator('mark');
	}
	/** The marks of figures printed so. */
	mark(text: string): Locator {
		return this.marks.filter({ hasText: new RegExp(`^${text.replaceAll('.', '\\.')}(?:（|\\(| |$)`) });
	}
	/** Takes a figure in hand. Not a click in its middle: one that runs over a line has none. */
	take(text: string): Promise<void> {
		return this.mark(text).dispatchEvent('click');
	}
	get inHand(): Locator {
		return this.sheet.locator('mark[aria-current=true]');
	}
	paragraph(kind: string): Locator {
		return this.sheet.locator(`.para.kind-${kind}`);
	}
	/** Selects a stretch of the article with the mouse's own means: a DOM selection, and the event that follows it. */
	async select(text: string): Promise<void> {
		await this.sheet.evaluate((sheet, wanted) => {
			const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
			for (let node = walker.nextNode(); node; node = walker.nextNode()) {
				const at = node.textContent?.indexOf(wanted) ?? -1;
				if (at < 0) continue;
				document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
				return;
			}
			throw new Error(`"${wanted}" does not stand in one piece of the article`);
		}, text);
	}
}

import type { Locator, Page } from '@playwright/test';

export class FigurePanel {
	readonly panel: Locator;
	readonly side: Locator;
	constructor(page: Page) {
		this.side = page.getByRole('complementary');
		this.panel = this.side.getByRole('article');
	}

	get text(): Locator {
		return this.panel.getByRole('heading', { level: 2 });
	}
	get verdict(): Locator {
		return this.panel.locator('.figure-verdict');
	}
	get source(): Locator {
		return this.panel.locator('.source');
	}
	get mark(): Locator {
		return this.source.locator('mark');
	}
	tab(name: RegExp): Locator {
		return this.side.getByRole('tab', { name });
	}
	get tabPanel(): Locator {
		return this.side.getByRole('tabpanel');
	}
	decide(name: RegExp): Locator {
		return this.side.getByRole('toolbar').getByRole('button', { name });
	}
}

/** What the window as a whole can be told to do, beside the desk's commands on figures (keys.ts): for the palette, the menu of the host and the buttons. */
export const windowCommands = [
	'go-article',
	'go-inbox',
	'go-library',
	'go-trash',
	'import',
	'paste',
	'new-version',
	'versions',
	'hand-over',
	'file-article',
	'archive-article',
	'trash-article',
	'report',
	'settings',
	'settings-checks',
	'settings-rounds',
	'settings-keys',
	'settings-data',
	'back-up',
	'theme-light',
	'theme-dark',
	'language-zh',
	'language-en',
] as const;
export type WindowCommand = (typeof windowCommands)[number];

/** Commands that need an article to be open. */
export const ofArticle: ReadonlySet<WindowCommand> = new Set([
	'go-article',
	'new-version',
	'versions',
	'hand-over',
	'file-article',
	'archive-article',
	'trash-article',
	'report',
]);

export const isWindowCommand = (name: string): name is WindowCommand => windowCommands.some((command) => command === name);

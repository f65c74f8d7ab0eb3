export const cli = {
	'cli.host.window': 'Tickmark is open in a window of its own. Closing it ends the program.',
	'cli.host.address':
		'No browser of Chromium’s family was found. Open this address in a browser on this machine (it works once):',
} as const;

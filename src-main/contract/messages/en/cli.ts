export const cli = {
	'cli.host.window': 'Tickmark is open in a window of its own. Closing it ends the program.',
	'cli.host.address':
		'No browser of Chromium’s family was found. Open this address in a browser on this machine (it works once):',

	'cli.launch.building': 'Building the program…',
	'cli.launch.build-failed': 'The build failed; the reason is above.',
	'cli.launch.no-electron':
		'Electron’s binary is not on this machine (it is downloaded from the network); opening in a browser window instead.',
	'cli.launch.electron-missing':
		'Electron’s binary is not on this machine: there is no node_modules/electron/dist. Run npx install-electron with a network, or leave out --host electron.',
	'cli.launch.usage':
		'Usage: npm start -- [options] [FILE…]\n\n  --host electron|loopback  where to open (default: Electron if its binary is there, else a browser window)\n  --home DIR                folder of the library (default: TICKMARK_HOME, or the system’s folder for application data)\n  --no-open                 open no window, print the address alone on a line (loopback)\n  --keep                    stay when the last window has gone (loopback)\n  --dev                     develop: the window follows changes of the sources\n  --help                    show this',

	'cli.help.main':
		'Tickmark reads a report, finds every figure in it, and recomputes what can be recomputed.\n\nUsage: tickmark COMMAND [options]\n\n  check    check reports; print their figures and what does not fit\n  explain  tell how a line was read\n  import   take reports into the library\n  drafts   list the drafts of an article\n  report   write the verified-figure report (HTML, PDF, Word, Excel …)\n  bundle   hand articles to another desk, and merge what comes back\n  search   find texts and figures in the library\n  verify   check that everything in the library is as it was written\n  backup   make, list and restore backups of the library\n  serve    open the desk in a browser on this machine\n\n  --language zh|en  language of messages (default: from LC_ALL, LC_MESSAGES, LANG)\n  -h, --help        show help; tickmark COMMAND --help shows that of a command\n  -V, --version     show the version',
	'cli.help.check':
		'Usage: tickmark check [options] FILE…\n\nChecks one or more reports: prints every figure, what was recomputed and what does not fit, also between the reports. The file name - stands for standard input.\n\n  --format text|json                  output (default: text)\n  --fail-on error|warning|note|never  exit status 1 when a finding is at or above this level (default: error)\n  --published YYYY-MM-DD              day of publication, where the text has none\n  --profile PROFILE                   which rules run: newsroom (default), strict, figures-only, or a JSON file of your own (see docs/profiles.md)\n  --timing                            print the time of the reading and of every rule on standard error\n  --language zh|en                    language of messages\n\nExit status: 0 nothing found, 1 something found, 2 a file could not be read or the call was wrong. Files that cannot be read are named on standard error; the others are still checked.',
	'cli.help.explain':
		'Usage: tickmark explain [options] FILE:LINE[:COLUMN]\n\nTells how the paragraph at that line was read: what each step found, merged and dropped, how each figure is read, and which checks it takes part in.\n\n  --published YYYY-MM-DD  day of publication, where the text has none\n  --language zh|en        language of messages',
	'cli.help.import':
		'Usage: tickmark import [options] FILE…\n\nTakes reports into the library. The same contents are kept once. The file name - stands for standard input.\n\n  --home DIR              folder of the library\n  --draft-of ARTICLE      a new draft of this article (its id, file name or title)\n  --published YYYY-MM-DD  day of publication, where the text has none\n  --language zh|en        language of messages',
	'cli.help.report':
		'Usage: tickmark report [options] FILE… -o REPORT\n\nWrites the verified-figure report, with the decisions made in the library. Reports that the library has not are imported first. Several files become one report. “-o -” writes to standard output. A report kept as JSON is laid out again as it was, without the library.\n\n  -o, --output FILE                   where to write; its ending names the format\n  --format FORMAT                     html (default), pdf, docx, xlsx, csv, json, jsonl, annotations, claimreview or md\n  --profile full|summary|questions    the whole, a summary for the chief editor, or questions to the reporter (default: full; html, pdf, docx, md)\n  --fail-on error|warning|note|never  exit status 1 when a finding at or above this level is left (default: error)\n  --no-library                        leave the library alone and report on the files by themselves\n  --home DIR                          folder of the library\n  --published YYYY-MM-DD              day of publication, where the text has none\n  --language zh|en                    language of the report and of messages\n\nExit status: 0 nothing left, 1 a finding is left, 2 a file could not be read or the report not be written. A PDF is printed by the Chromium, Chrome or Edge of this machine.',
	'cli.help.bundle':
		'Usage: tickmark bundle [options] FILE… -o OUT.tickmark.zip\n       tickmark bundle --take BUNDLE\n\nWrites articles with their drafts, originals and histories into one file for another desk, or takes such a file in and merges its histories with those that are here. Taking one in twice, or several in any order, leads to the same state. Reports that the library has not are imported first.\n\n  -o, --output FILE  where to write\n  --blind            leave the histories out: the other desk checks without seeing what was decided\n  --take BUNDLE      take a bundle in\n  --home DIR         folder of the library\n  --language zh|en   language of messages\n\nBoth print the bundle’s code; read out, it tells whether a bundle is the one that was sent. Exit status of --take: 1 when people decided differently on a figure, 2 when nothing was taken in.',
	'cli.help.serve':
		'Usage: tickmark serve [options] [FILE…]\n\nOpens the desk in a browser on this machine, with the given reports imported.\n\n  --home DIR        folder of the library\n  --no-open         open no window, print the address alone on a line\n  --keep            stay when the last window has gone\n  --language zh|en  language of messages',

	'cli.usage.unknown-command': 'There is no command “{name}”.',
	'cli.usage.unknown-option': 'There is no option “{name}”.',
	'cli.usage.missing-value': 'The option “{name}” needs a value.',
	'cli.usage.unexpected-value': 'The option “{name}” takes no value.',
	'cli.usage.bad-choice': 'The option “{name}” cannot be “{value}”; it can be: {choices}.',
	'cli.usage.bad-day': 'The option “{name}” is given “{value}”, which is no day; write it like 2024-03-05.',
	'cli.usage.missing-file': 'No file is named.',
	'cli.usage.one-file': 'This command takes one file at a time.',
	'cli.usage.stdin-twice': 'Standard input (“-”) can be read only once.',
	'cli.usage.missing-line': 'Name the line after the file, like report.txt:12.',
	'cli.usage.missing-output': 'Say with -o where to write.',
	'cli.usage.unknown-format':
		'“{file}” names no format that a report can have; take --format, or one of these endings: {choices}.',

	'cli.profile.unreadable': 'The profile cannot be read ({detail}).',
	'cli.profile.too-large': 'The file is too large for a profile.',
	'cli.profile.not-json': 'The profile is no JSON: {detail}',
	'cli.profile.not-an-object':
		'{at, select, rules {“rules” must be an object of rule names and settings.} other {A profile must be an object.}}',
	'cli.profile.unknown-key': 'A profile has no “{at}”; it can have extends and rules.',
	'cli.profile.unknown-profile': 'There is no profile “{at}”; extends can be newsroom, strict or figures-only.',
	'cli.profile.unknown-rule': 'There is no rule “{at}”.',
	'cli.profile.bad-setting': 'The rule “{at}” cannot be set to “{found}”; it can be off, note, warning, error or default.',

	'cli.timing.reading': 'reading',
	'cli.timing.checking': 'all rules',
	'cli.timing.calls': '({calls, plural, one {# call} other {# calls}})',

	'cli.import.imported': 'imported “{title}”, {figures, plural, one {# figure} other {# figures}}.',
	'cli.import.resembles':
		'  {as, select, copy {the same text as} other {perhaps another draft of}} “{title}” ({share, number, percent} of the text).',
	'cli.import.similar': 'not imported: it resembles “{title}”.',
	'cli.import.known': '“{title}” is in the library already.',
	'cli.bundle.code': 'Code of the bundle: {code}',
	'cli.bundle.fresh':
		'{title}: new here; {revisions, plural, one {# draft} other {# drafts}}, {events, plural, one {# event} other {# events}}{disputed, plural, =0 {} other {; # disputed}}',
	'cli.bundle.merged':
		'{title}: merged; {revisions, plural, one {# draft} other {# drafts}} and {events, plural, one {# event} other {# events}} were not here{disputed, plural, =0 {} other {; # disputed}}',
	'cli.bundle.made': '{articles, plural, one {# article} other {# articles}} written to “{file}”. Code of the bundle: {code}',
	'cli.bundle.file': '“{file}” could not be read or written ({detail}).',
	'cli.report.progress': '[{done, number}/{total, number}] {file}',
	'cli.report.no-kept-report':
		'“{file}” is no report that was kept as JSON. Make the reports of articles and of kept reports apart.',
	'cli.report.unsound':
		'{event, select, none {The history in “{file}” does not end with the event that the report names.} other {The history in “{file}” does not fit its own hashes at {event}.}} The report was written in after it was made; nothing was written.',
	'cli.report.altered':
		'“{file}” does not fit its digest: its text, a figure, a finding or a verdict was written in after the report was made; nothing was written.',
	'cli.report.damaged': '“{file}” is a report that is damaged or cut short ({detail}); nothing was written.',
	'cli.report.other-schema':
		'“{file}” is a report of schema {detail}; this version of the program reads schema {schema, number}. Nothing was written.',
	'cli.report.written': 'The report was written to “{file}”.',
	'cli.report.unwritable': 'The report could not be written to “{file}” ({detail}).',

	'cli.explain.no-line': '“{path}” has no line {line, number}.',
	'cli.explain.nothing': 'No paragraph was read at this line.',
	'cli.explain.paragraph': 'Paragraph {index, number} (from 0), {kind}, of story {story, number}:',
	'cli.explain.trace': 'Steps (offsets in the paragraph):',
	'cli.explain.figures': 'Figures:',
	'cli.explain.others': 'No figures:',
	'cli.explain.relations': 'Arithmetic:',
	'cli.explain.findings': 'Findings:',

	'cli.crash.title': 'Tickmark met an internal error',
	'cli.crash.detail': 'Decisions already made are saved.\n\nLog: {log}',
	'cli.crash.quit': 'Quit',
	'cli.crash.copy': 'Copy Details and Quit',
	'cli.crash.window': 'The window closed unexpectedly ({reason}). Decisions already made are saved.',
	'cli.crash.reload': 'Reopen the Window',
	'cli.start.failed': 'Tickmark did not open',

	'cli.dialog.import': 'Import Reports',
	'cli.dialog.reports': 'Reports',
	'cli.dialog.all-files': 'All Files',

	'cli.menu.file': 'File',
	'cli.menu.import': 'Import Reports…',
	'cli.menu.report': 'Export Verified-Figure Report…',
	'cli.menu.settings': 'Settings…',
	'cli.menu.quit': 'Quit',
	'cli.menu.close': 'Close Window',
	'cli.menu.edit': 'Edit',
	'cli.menu.undo': 'Undo',
	'cli.menu.redo': 'Redo',
	'cli.menu.cut': 'Cut',
	'cli.menu.copy': 'Copy',
	'cli.menu.paste': 'Paste',
	'cli.menu.select-all': 'Select All',
	'cli.menu.review': 'Review',
	'cli.menu.confirm': 'Confirm Figure',
	'cli.menu.flag': 'Flag…',
	'cli.menu.correct': 'Correct…',
	'cli.menu.not-a-figure': 'Not a Figure',
	'cli.menu.note': 'Note…',
	'cli.menu.undo-decision': 'Undo Decision',
	'cli.menu.redo-decision': 'Redo Decision',
	'cli.menu.next-figure': 'Next Figure',
	'cli.menu.previous-figure': 'Previous Figure',
	'cli.menu.next-finding': 'Next Finding',
	'cli.menu.view': 'View',
	'cli.menu.search': 'Search and Commands…',
	'cli.menu.evidence': 'Tie to Evidence…',
	'cli.menu.sign-off': 'Sign-off Sheet…',
	'cli.menu.switch-view': 'Switch Between Ledger and Proof',
	'cli.menu.hand-over': 'Hand Over…',
	'cli.menu.new-version': 'New Version…',
	'cli.menu.back-up': 'Back Up Now',
	'cli.menu.go-article': 'Open Article',
	'cli.menu.go-inbox': 'Findings of All Articles',
	'cli.menu.go-library': 'All Articles',
	'cli.menu.go-trash': 'Trash',
	'cli.menu.reset-zoom': 'Actual Size',
	'cli.menu.zoom-in': 'Zoom In',
	'cli.menu.zoom-out': 'Zoom Out',
	'cli.menu.fullscreen': 'Full Screen',
	'cli.menu.developer-tools': 'Developer Tools',
	'cli.menu.window': 'Window',
	'cli.menu.minimize': 'Minimize',
	'cli.menu.help': 'Help',
	'cli.menu.keys': 'Keyboard Shortcuts',
	'cli.menu.log': 'Open Log Folder',
	'cli.menu.about': 'About Tickmark',
	'cli.menu.hide': 'Hide Tickmark',
	'cli.menu.hide-others': 'Hide Others',
	'cli.menu.show-all': 'Show All',
} as const;

export const errors = {
	'error.UNREADABLE_FILE.not-found': 'There is no file “{file}”.',
	'error.UNREADABLE_FILE.no-permission': 'No permission to read “{file}”.',
	'error.UNREADABLE_FILE.is-directory': '“{file}” is a folder, not a report.',
	'error.UNREADABLE_FILE.empty': '“{file}” contains no text.',
	'error.UNREADABLE_FILE.binary': '“{file}” is not a document with text that can be read.',
	'error.UNREADABLE_FILE.encoding': 'The text encoding of “{file}” is not recognised. Save it as UTF-8 and import it again.',
	'error.UNREADABLE_FILE.too-large': '“{file}” has {actual, number} bytes, over the limit of {limit, number}.',
	'error.UNREADABLE_FILE.too-long-line': '“{file}” has a line of {actual, number} characters, over the limit of {limit, number}.',
	'error.UNREADABLE_FILE.unsupported-format':
		'The format of “{file}” cannot be read. Save it as Word (.docx), PDF, web page or plain text and import that.',
	'error.UNREADABLE_FILE.changed-while-reading': '“{file}” changed while it was being read. Import it again.',
	'error.UNREADABLE_FILE.encrypted': '“{file}” is protected with a password. Save a copy without one and import that.',
	'error.UNREADABLE_FILE.corrupted': '“{file}” is damaged and cannot be read.',
	'error.UNREADABLE_FILE.too-many-pages':
		'“{file}” has {actual, number} pages, over the limit of {limit, number}. Import it in parts.',
	'error.UNREADABLE_FILE.too-complex':
		'“{file}” holds more than can be read at once (limit {limit, number}). Import it in parts.',
	'error.UNREADABLE_FILE.expands-too-much':
		'“{file}” unpacks to {actual, number} bytes, over the limit of {limit, number}. Unpack it and import the reports in it.',
	'error.UNREADABLE_FILE.too-many-parts':
		'“{file}” holds more than {limit, number} files. Unpack it and import the reports in it.',
	'error.UNREADABLE_FILE.nested-too-deep':
		'“{file}” stands in more than {limit, number} archives or mails inside each other. Unpack it and import it by itself.',
	'error.UNREADABLE_FILE.old-format':
		'“{file}” is in an old Office format (.doc, .xls, .ppt or .wps). Save it as .docx or .xlsx and import that.',
	'error.UNREADABLE_FILE.bundle':
		'“{file}” is a bundle, no report. Drop it on the window of the desk, or take it in with “tickmark bundle --take”.',
	'error.UNREADABLE_FILE.kept-report':
		'“{file}” is a verified-figure report kept as JSON, not an article. “tickmark report {file} -o report.pdf” lays it out again; an article with its history goes to another desk as a bundle.',
	'error.UNREADABLE_FILE.nothing-inside': '“{file}” holds no document that can be read.',
	'error.NOT_FOUND':
		'{what, select, backup {There is no backup “{id}”.} article {The article is not here (any more).} revision {The draft is not here (any more).} figure {The figure is not in the article (any more).} finding {The finding is not there (any more).} event {The entry is not in the history.} round {There is no such round.} other {There is no such job (any more).}}',
	'error.CONFLICT.nothing-to-undo': 'Nothing to undo.',
	'error.CONFLICT.nothing-to-redo': 'Nothing to redo.',
	'error.CONFLICT.already-undone': 'This step has been undone already.',
	'error.CONFLICT.original-not-shown': 'This is confirmed one figure at a time, with its part of the page in view.',
	'error.CONFLICT.no-pages': 'There is no page without text to read.',
	'error.CONFLICT.wrong-target': 'This cannot be done to the thing selected.',
	'error.CONFLICT.store-in-use': 'The library is in use by another program.',
	'error.CONFLICT.overlapping': 'Another figure stands there already.',
	'error.CONFLICT.no-range': 'This stretch cannot be a figure.',
	'error.CONFLICT.undecided': 'There is no decision on this figure to apply.',
	'error.CONFLICT.reads-otherwise': 'A mention reads otherwise; the correction does not fit it.',
	'error.CONFLICT.not-in-trash': 'Only what is in the trash can be removed for good.',
	'error.STORE_NEWER':
		'The library “{file}” was written by a newer Tickmark (version {found, number}; this program knows up to {supported, number}). Update the program; the library has not been changed.',
	'error.STORE_IN_USE':
		'The library “{file}” is open in another Tickmark. Go on in that window (files can be dropped on it), or close it first.',
	'error.STORE_CORRUPT': 'The library “{file}” is damaged: {detail}. The file is kept as it is; nothing was deleted.',
	'error.STORE_READ_ONLY': 'The place of the library “{file}” cannot be written to.',
	'error.STORE_FULL':
		'The disk is full: “{file}” could not be written. Make room and try again; earlier decisions are all there.',
	'error.STORE_IO':
		'The disk failed while “{file}” was read or written: {detail}. What was not confirmed is not kept; earlier decisions are. Check the disk and make a backup.',
	'error.MIGRATION_FAILED':
		'The library “{file}” could not be brought to version {version, number}: {detail}. It has not been changed.',
	'error.CANCELLED': 'Cancelled.',
	'error.TIMED_OUT': '{what} took longer than {seconds, number} seconds and was stopped.',
	'error.WORKER_DIED': '{what} stopped unexpectedly: {detail}.',
	'error.INTERNAL': 'An internal error (number {incident}). Decisions already made are saved.',
	'error.NOT_PRINTABLE':
		'No PDF can be printed: there is no Chromium, Chrome or Edge on this machine. Install one, set TICKMARK_BROWSER, or take HTML.',
	'error.NOT_PRINTABLE.no-browser':
		'No PDF can be printed: there is no Chromium, Chrome or Edge on this machine. Install one, set TICKMARK_BROWSER, or take HTML.',
	'error.NOT_PRINTABLE.no-host': 'No PDF can be printed here: this desk runs without a window.',
	'error.NOT_SIGNABLE': 'This round cannot be signed now.',
	'error.NOT_SIGNABLE.no-name': 'Enter your name in the settings before you sign.',
	'error.NOT_SIGNABLE.earlier-round': 'An earlier round has not been signed.',
	'error.NOT_SIGNABLE.same-person': 'You have signed another round of this kind; no two of them may be one person’s.',
	'error.NOT_SIGNABLE.unclassified': 'Some numerals have not been put into any class; nothing is signed before they are.',
	'error.BUNDLE_UNSOUND': '“{file}” cannot be taken in ({detail}).',
	'error.BUNDLE_UNSOUND.not-a-bundle': '“{file}” is not a bundle of this program.',
	'error.BUNDLE_UNSOUND.newer':
		'“{file}” was made by a newer version of the program (bundle version {detail}). Update this one first.',
	'error.BUNDLE_UNSOUND.damaged':
		'“{file}” is damaged or was changed after it was made: {detail} is not what its list says. Nothing was taken in; ask for it again.',
	'error.BUNDLE_UNSOUND.history': 'The history in “{file}” does not fit its own hashes at {detail}. Nothing was taken in.',
} as const;

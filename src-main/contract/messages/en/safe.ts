export const safe = {
	'cli.help.drafts':
		'Usage: tickmark drafts [options] [ARTICLE]\n\nLists the drafts of an article, the oldest first. ARTICLE is its id, the name of its newest file, or its title. Without one, lists the articles with their ids.\n\n  --home DIR        folder of the library\n  --language zh|en  language of messages',
	'cli.drafts.article': '{id}  {title}  ({file}; {drafts, plural, one {# draft} other {# drafts}})',
	'cli.drafts.line': '{number}  {at}  {file}  {sha256}',
	'cli.drafts.unknown': 'There is no article “{name}”. “tickmark drafts” lists them.',
	'cli.drafts.ambiguous': 'There is more than one article “{name}”. Give the id:',
	'cli.usage.one-draft': 'A draft is one file.',
	'cli.import.draft':
		'new draft of “{title}”: {kept, plural, one {# figure} other {# figures}} kept, {moved} moved, {changed} changed, {new} new, {gone} gone',
	'cli.import.draft-known': 'this is the newest draft of “{title}” already',
	'cli.import.draft-changed': '{before} ({verdict}) reads {after} now and is open',
	'cli.import.draft-gone': '{before} ({verdict}) is gone',

	'error.BACKUP_UNSOUND': 'The backup “{file}” cannot be used: {detail}. Nothing was replaced.',

	'cli.help.verify':
		'Usage: tickmark verify [options]\n\nGoes through the whole library: the history of every article against its hashes, every source file against its SHA-256, the database itself. Names the first event that does not fit.\n\n  --home DIR        folder of the library\n  --language zh|en  language of messages\n\nExit status: 0 everything is as it was, 1 something is not, 2 the library could not be opened.',
	'cli.help.backup':
		'Usage: tickmark backup [options]\n\nMakes a backup of the library, opens it, checks it and counts what is in it. Without the library being open elsewhere, also restores one, even where the library itself no longer opens; what was there is kept as a backup.\n\n  --list            list the backups, the newest first\n  --restore NAME    put this backup in the place of the library\n  --home DIR        folder of the library\n  --language zh|en  language of messages',
	'cli.help.search':
		'Usage: tickmark search [options] QUERY\n\nFinds titles, paragraphs and notes with all words of the query (“words in quotation marks” in that order), or figures by what they are worth and say:\n\n  =36600  36000..40000  ">100%"  "<=0.5"    equal to, between, above, at most\n  unit:km  metric:WORDS  period:WORDS  place:WORDS\n  verdict:open|confirmed|flagged|corrected|not-a-figure|disputed  rule:ID\n\nWords beside these have to stand in the paragraph of the figure.\n\n  --home DIR        folder of the library\n  --language zh|en  language of messages\n\nExit status: 0 something found, 1 nothing found, 2 the query was not understood or the library could not be opened.',
	'cli.usage.missing-query': 'Say what to search for.',
	'cli.search.no-number': '“{part}” is no number.',
	'cli.search.no-verdict': 'There is no verdict “{part}”.',
	'cli.search.no-words': 'There is no word in “{part}” to search for.',
	'cli.search.more': 'There are more than {count, number}; only the first are shown.',
	'cli.search.pending':
		'{count, plural, one {# article is} other {# articles are}} not indexed yet. Open the library once to have that done.',

	'cli.usage.one-of': 'Only one of “{a}” and “{b}” can be given.',
	'cli.usage.no-argument': 'This command takes no “{name}”.',

	'cli.verify.counted':
		'{articles, plural, one {# article} other {# articles}}, {events, plural, one {# event} other {# events}} and {sources, plural, one {# source file} other {# source files}} checked.',
	'cli.verify.sound': 'Everything is as it was written.',
	'cli.verify.history': '“{title}” ({article}): the history does not fit from event {event} on: {reason}.',
	'cli.verify.reason.unreadable': 'the event cannot be read',
	'cli.verify.reason.changed': 'its content was changed after it was written',
	'cli.verify.reason.unlinked': 'the event before it is missing',
	'cli.verify.reason.missing': 'its newest event is missing',
	'cli.verify.reason.uncounted': 'it was slipped in: the number of events kept beside the history is smaller',
	'cli.verify.source': 'The bytes of {names} are not those that were imported (SHA-256 {sha256}).',
	'cli.verify.defect': 'The database: {detail}',

	'cli.backup.made':
		'The backup “{name}” was made and verified: {articles, plural, one {# article} other {# articles}}, {events, plural, one {# event} other {# events}}.',
	'cli.backup.none': 'There is no backup.',
	'cli.backup.line':
		'{name}  {articles, plural, one {# article} other {# articles}}, {events, plural, one {# event} other {# events}}',
	'cli.backup.unreadable': '{name}  cannot be opened',
	'cli.backup.restored': '“{name}” was restored.',
	'cli.backup.kept': 'What was there before is kept as “{name}”.',
} as const;

export const report = {
	'report.check.summary':
		'{title} · published {published} · {figures, plural, one {# figure} other {# figures}} · not counted: {labels, plural, one {# label} other {# labels}}, {phrases, plural, one {# set phrase} other {# set phrases}}, {furniture, number} in furniture, {unclassified, number} unclassified',
	'report.check.notice': '“{piece}” did not finish: {detail}',
	'report.check.total':
		'{documents, plural, one {# document} other {# documents}}, {figures, plural, one {# figure} other {# figures}}; {errors, plural, one {# error} other {# errors}}, {warnings, plural, one {# warning} other {# warnings}}, {notes, plural, one {# note} other {# notes}}.',
	'report.title': 'Verified-figure report',
	'report.program': 'Tickmark {version}',
	'report.open':
		'Unfinished: {open, number} of {figures, plural, one {# figure} other {# figures}} still open, {findings, plural, one {# finding} other {# findings}} not dealt with.',
	'report.done':
		'Every one of {figures, plural, one {# figure} other {# figures}} has a verdict, and every finding has been dealt with.',
	'report.head.file': 'File',
	'report.head.published': 'Published',
	'report.head.imported': 'Imported',
	'report.head.author': 'Author',
	'report.head.source': 'Source',
	'report.head.sha256': 'SHA-256 of the original',
	'report.head.event': 'Last event',
	'report.head.coverage': 'Inventory',
	'report.coverage':
		'{numerals, number} runs of numerals = {figures, number} figures + {labels, number} labels + {phrases, number} set phrases + {furniture, number} in furniture + {unclassified, number} unclassified',
	'report.section.findings': 'Findings',
	'report.section.dismissed': 'Dismissed findings',
	'report.section.figures': 'Figures beside their paragraphs',
	'report.section.notes': 'Notes',
	'report.section.others': 'Not counted as figures',
	'report.section.receipt': 'Import receipt',
	'report.findings.none': 'Nothing was found that does not fit.',
	'report.finding.dismissed': 'Dismissed by {by}, {at}: {reason}',
	'report.figure.by': '{by}, {at}',
	'report.arithmetic.printed': 'printed {printed}',
	'report.arithmetic.computed': 'recomputed {computed}',
	'report.arithmetic.gap': 'gap {gap}',
	'report.paragraph': 'Paragraph {number, number}',
	'report.between': 'and another article, “{title}”',
	'report.receipt':
		'{bytes, number} bytes, {format}, {encoding}; {characters, number} characters, {stories, plural, one {# story} other {# stories}}, {paragraphs, plural, one {# paragraph} other {# paragraphs}}, {figures, plural, one {# figure} other {# figures}}; {linesJoined, plural, one {# broken line} other {# broken lines}} joined, {furniture, number} paragraphs of furniture, {noise, number} of noise.',
	'report.others.reason': 'because of',
	'report.file.suffix': 'verified figures',
} as const;

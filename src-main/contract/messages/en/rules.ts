/** Words of the checks: what is printed, what follows, where. */
export const rules = {
	'rule.duplicate-paragraph.title': 'Repeated paragraph',
	'rule.duplicate-paragraph.exact': 'Paragraphs {first} and {second} have the same words: “{opening}”',
	'rule.duplicate-paragraph.near': 'Paragraphs {first} and {second} are nearly the same ({likeness}% alike): “{opening}”',
	'rule.duplicate-paragraph.one-figure':
		'Paragraphs {first} and {second} are the same but for one figure: “{left}” in the one, “{right}” in the other',
	'rule.duplicate-paragraph.stories': 'Two reports hold the same paragraph ({first} and {second}): “{opening}”',
	'rule.duplicate-paragraph.display':
		'Paragraph {second} repeats paragraph {first}; one of them looks like a displayed quotation: “{opening}”',
	'rule.duplicate-paragraph.echo': 'The summary at the head has the same words as paragraph {second}: “{opening}”',
	'rule.duplicate-paragraph.whole':
		'The text stands in the file twice: from paragraph {second} on, {count} paragraphs repeat earlier ones',
	'rule.duplicate-paragraph.overlap': 'Paragraph {second} begins with the end of paragraph {first}: “{repeated}”',
} as const;

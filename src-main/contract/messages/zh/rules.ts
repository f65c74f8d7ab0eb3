/** Words of the checks: what is printed, what follows, where. */
export const rules = {
	'rule.duplicate-paragraph.title': '段落重复',
	'rule.duplicate-paragraph.exact': '第{first}段与第{second}段文字相同：“{opening}”',
	'rule.duplicate-paragraph.near': '第{first}段与第{second}段文字大体相同（相似度{likeness}%）：“{opening}”',
	'rule.duplicate-paragraph.one-figure': '第{first}段与第{second}段文字相同，只有一个数字不同：前者为“{left}”，后者为“{right}”',
	'rule.duplicate-paragraph.stories': '两篇报道中有相同的段落（第{first}段、第{second}段）：“{opening}”',
	'rule.duplicate-paragraph.display': '第{second}段与第{first}段文字相同，其中一段像是版面摘引：“{opening}”',
	'rule.duplicate-paragraph.echo': '页首的提要与正文第{second}段文字相同：“{opening}”',
	'rule.duplicate-paragraph.whole': '正文在文件中出现两次：从第{second}段起有{count}段与前文相同',
	'rule.duplicate-paragraph.overlap': '第{second}段开头重复了第{first}段的结尾：“{repeated}”',
} as const;

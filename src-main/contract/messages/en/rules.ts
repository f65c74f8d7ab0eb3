/** Words of the checks: what is printed, what follows, where. */
export const rules = {
	'rule.sum.title': 'Parts against their total',
	'rule.sum.differs': 'The total “{total}” is printed; the {count} parts add up to {formula} = {computed}',
	'rule.sum.exceeds': 'The whole is “{total}”; {count} of its parts add up to {formula} = {computed}, which is more',
	'rule.remainder.title': 'What is left',
	'rule.remainder.differs': '“{printed}” is printed; “{whole}” less “{done}” leaves {computed}',
	'rule.range-order.title': 'Range the wrong way round',
	'rule.range-order.reversed': '“{range}” begins above its end',
	'rule.part-exceeds-whole.title': 'Part above its whole',
	'rule.part-exceeds-whole.exceeds': 'The part “{part}” is more than its whole “{whole}”',
	'rule.percent-bound.title': 'Rate out of bounds',
	'rule.percent-bound.above': '“{printed}” is above 100%, which this rate cannot be',
	'rule.percent-bound.below': '“{printed}” is below zero, which this rate cannot be',
	'rule.impossible-date.title': 'Impossible date',
	'rule.impossible-date.day': '“{date}”: the month has no such day',
	'rule.impossible-date.month': '“{date}”: there is no such month',
	'rule.impossible-date.leap': '“{date}”: the year is not a leap year',
	'rule.difference.round-number':
		'“{printed}” is printed; from “{before}” to “{after}” is {computed}: it fits only if a round number stands for about itself',
	'rule.difference.title': 'Change against its ends',
	'rule.difference.margin': '“{printed}” is printed; the score {first}–{second} is {computed} apart',
	'rule.difference.differs': '“{printed}” is printed; from “{before}” to “{after}” it is {computed}',
	'rule.growth.round-number':
		'“{printed}” is printed; from “{before}” to “{after}” is {computed}: it fits only if a round number stands for about itself',
	'rule.growth.title': 'Growth rate',
	'rule.direction.title': 'Direction of a change',
	'rule.direction.up': 'The words say a rise; from “{before}” to “{after}” is a fall',
	'rule.direction.down': 'The words say a fall; from “{before}” to “{after}” is a rise',
	'rule.growth.implied': '“{printed}” is printed; with “{after}” after a change of “{step}”, {formula} is {computed}',
	'rule.growth.implied-base': '“{printed}” is printed; a change of “{step}” from “{after}” is {computed} ({formula})',
	'rule.growth.differs': '“{printed}” is printed; from “{before}” to “{after}” is a change of {computed}',
	'rule.point-or-percent.rate-moved': '“{words}”: a rate moves by percentage points; is “{printed}” meant in points?',
	'rule.point-or-percent.round-number':
		'“{printed}” is printed; from “{before}” to “{after}” is {computed}: it fits only if a round number stands for about itself',
	'rule.point-or-percent.title': 'Points or per cent',
	'rule.point-or-percent.points-meant':
		'“{printed}” is printed; from “{before}” to “{after}” that is the distance in percentage points, and {computed} in per cent',
	'rule.same-fact-conflict.title': 'One fact, two values',
	'rule.same-fact-conflict.differs': 'Two values for “{metric}”: “{left}” in paragraph {first}, “{right}” in paragraph {second}',
	'rule.same-fact-conflict.scale':
		'Two values for “{metric}”, a power of ten apart: “{left}” in paragraph {first}, “{right}” in paragraph {second}',
	'rule.same-fact-conflict.digits':
		'Two values for “{metric}”, one digit or two neighbouring digits apart: “{left}” in paragraph {first}, “{right}” in paragraph {second}',
	'rule.same-fact-conflict.unit':
		'One number for “{metric}” in two units: “{left}” in paragraph {first}, “{right}” in paragraph {second}',
	'rule.same-fact-conflict.between-differs':
		'Two reports give two values for “{metric}”{where, select, none {} other { ({where})}}: “{left}”{leftDay, select, none {} other { (printed {leftDay})}} and “{right}”{rightDay, select, none {} other { (printed {rightDay})}}',
	'rule.same-fact-conflict.between-scale':
		'Two reports give values a power of ten apart for “{metric}”{where, select, none {} other { ({where})}}: “{left}”{leftDay, select, none {} other { (printed {leftDay})}} and “{right}”{rightDay, select, none {} other { (printed {rightDay})}}',
	'rule.same-fact-conflict.between-digits':
		'Two reports give values one digit or two neighbouring digits apart for “{metric}”{where, select, none {} other { ({where})}}: “{left}”{leftDay, select, none {} other { (printed {leftDay})}} and “{right}”{rightDay, select, none {} other { (printed {rightDay})}}',
	'rule.same-fact-conflict.between-retold':
		'Two reports seem to tell one fact with two numbers: “{left}”{leftDay, select, none {} other { (printed {leftDay})}} and “{right}”{rightDay, select, none {} other { (printed {rightDay})}}, in “{opening}”',
	'rule.same-fact-conflict.between-sentence':
		'The sentence “{opening}” stands in two reports with one number changed: “{left}”{leftDay, select, none {} other { (printed {leftDay})}} and “{right}”{rightDay, select, none {} other { (printed {rightDay})}}',
	'rule.list-count.title': 'List against its number',
	'rule.list-count.too-many': '“{announced}” is printed; the list has {count}',
	'rule.list-count.too-few': '“{announced}” is printed; the list has only {count}',
	'rule.list-count.tally': '“{printed}” says {announced}; the rises and falls add up to {count}',
	'rule.list-count.doubled': '“{item}” stands twice in the list; “{announced}” is printed, and with the repeat there are {count}',
	'rule.period-ends-after-publication.title': 'Period ends after publication',
	'rule.period-ends-after-publication.past':
		'“{period}” ends on {end}, the text was published on {published}, and it is told as over',
	'rule.completion-rate.round-number':
		'“{printed}” is printed; “{part}” over “{base}” gives {computed}: it fits only if a round number stands for about itself',
	'rule.completion-rate.title': 'Completion rate',
	'rule.completion-rate.differs': 'Printed “{printed}”; “{part}” over “{base}” gives {formula} = {computed}',
	'rule.completion-rate.last-digit':
		'Printed “{printed}”; “{part}” over “{base}” gives {formula} = {computed}: the last digit does not fit',
	'rule.share.round-number':
		'“{printed}” is printed; “{part}” over “{base}” gives {computed}: it fits only if a round number stands for about itself',
	'rule.share.title': 'Share of a whole',
	'rule.share.differs': 'Printed “{printed}”; “{part}” over “{base}” gives {formula} = {computed}',
	'rule.share.last-digit':
		'Printed “{printed}”; “{part}” over “{base}” gives {formula} = {computed}: the last digit does not fit',
	'rule.duplicate-paragraph.title': 'Repeated paragraph',
	'rule.duplicate-paragraph.exact': 'Paragraphs {first} and {second} have the same words: “{opening}”',
	'rule.duplicate-paragraph.near': 'Paragraphs {first} and {second} are nearly the same ({likeness}% alike): “{opening}”',
	'rule.duplicate-paragraph.one-figure':
		'Paragraphs {first} and {second} are the same but for one figure: “{left}” in the one, “{right}” in the other',
	'rule.duplicate-paragraph.near-figure':
		'Paragraphs {first} and {second} are nearly the same, with one figure changed: “{left}” in the one, “{right}” in the other',
	'rule.duplicate-paragraph.block':
		'Paragraphs {first} to {firstEnd} stand again, word for word, as paragraphs {second} to {secondEnd}: “{opening}”',
	'rule.duplicate-paragraph.running':
		'The words of paragraph {first} stand {count} times in the file, as the head or foot of pages does: “{opening}”',
	'rule.duplicate-paragraph.stutter': 'In paragraph {first} the same words stand twice in a row: “{repeated}”',
	'rule.duplicate-paragraph.teaser':
		'Paragraph {teaser} is the beginning of paragraph {text}, cut off with dots, as a page prints it to lead to the text: “{opening}”',
	'rule.duplicate-paragraph.stories': 'Two reports hold the same paragraph ({first} and {second}): “{opening}”',
	'rule.duplicate-paragraph.display':
		'Paragraph {second} repeats paragraph {first}; one of them looks like a displayed quotation: “{opening}”',
	'rule.duplicate-paragraph.echo': 'The summary at the head has the same words as paragraph {second}: “{opening}”',
	'rule.duplicate-paragraph.whole':
		'The text stands in the file twice: from paragraph {second} on, {count} paragraphs repeat earlier ones',
	'rule.duplicate-paragraph.overlap': 'Paragraph {second} begins with the end of paragraph {first}: “{repeated}”',
	'rule.impossible-clock.title': 'Impossible time of day',
	'rule.impossible-clock.hour': '“{time}”: a day has no such hour',
	'rule.impossible-clock.minute': '“{time}”: an hour has no such minute',
	'rule.impossible-clock.half': '“{time}” is not in the morning',
} as const;

/** Words of the checks of arithmetic, totals and lists: what is printed, what follows, where. */
export const rulesArithmetic = {
	'rule.decrease-by-multiple.title': 'Decrease below nothing',
	'rule.decrease-by-multiple.multiple': '“{words} {printed}” is printed; what falls by one time itself is gone',
	'rule.decrease-by-multiple.percent': '“{words} {printed}” is printed; what falls by 100% is gone',
	'rule.multiple-of-change.title': 'Times as much, times more',
	'rule.multiple-of-change.times-meant':
		'An increase of “{printed}” is printed; from “{before}” to “{after}” is {times} times as much, an increase of {computed} times',
	'rule.multiple-of-change.differs':
		'An increase of “{printed}” is printed; from “{before}” to “{after}” is an increase of {computed} times, {times} times as much',
	'rule.multiple-of-change.times-differs': '“{printed}” is printed; “{after}” is {times} times “{before}”',
	'rule.doubling.title': 'Doublings',
	'rule.doubling.differs': '“{words}” is printed, a factor of {factor}; from “{before}” to “{after}” is a factor of {computed}',
	'rule.annual-growth.title': 'Mean yearly growth',
	'rule.annual-growth.differs':
		'A yearly mean of “{printed}” is printed; from “{before}” to “{after}” in {years} years gives {formula} = {computed}',
	'rule.mean.title': 'Mean against its total',
	'rule.mean.differs': 'A mean of “{printed}” is printed; “{total}” over “{count}” gives {formula} = {computed}',
	'rule.product.title': 'Price, number and total',
	'rule.product.differs': 'A total of “{printed}” is printed; “{rate}” times “{count}” gives {formula} = {computed}',
	'rule.equal-forms.title': 'One share in two forms',
	'rule.equal-forms.differs': '“{fraction}” and “{percent}” stand for one share; “{fraction}” is about {computed}',
	'rule.impossible-share.title': 'A share that no whole number gives',
	'rule.impossible-share.no-whole-number':
		'No whole number out of “{base}” is “{printed}”: {below} is {belowShare}, {above} is {aboveShare}',
	'rule.mean-outside-range.title': 'Mean against highest and lowest',
	'rule.mean-outside-range.above': '“{mean}” is printed as the mean; it is above the range “{range}” of the same sentence',
	'rule.mean-outside-range.below': '“{mean}” is printed as the mean; it is below the range “{range}” of the same sentence',
	'rule.rank-in-list.title': 'Rank against the values listed',
	'rule.rank-in-list.not-first': '“{words}” is printed of “{first}”, and “{other}” is listed beside it',
	'rule.rank-in-list.not-last': '“{words}” is printed of “{first}”, and “{other}”, which is lower, is listed beside it',
	'rule.shares-of-whole.title': 'Shares of one whole',
	'rule.shares-of-whole.above': 'The shares of {count} parts add up to {formula} = {computed}, above 100%',
	'rule.shares-of-whole.below': 'The shares of {count} parts add up to {formula} = {computed}, below 100%',
	'rule.parts-and-shares.title': 'Parts and their shares',
	'rule.parts-and-shares.differs':
		'“{part}” and “{share}” give another whole than the other {others} parts of the row do; by those it is {computed}',
	'rule.respectively.title': '“Respectively” out of step',
	'rule.respectively.too-few': '“{words}”: {subjects} subjects, and only {values} values',
	'rule.respectively.too-many': '“{words}”: {subjects} subjects, and {values} values',
	'rule.ordinal-chain.title': 'Numbered points out of order',
	'rule.ordinal-chain.missing': '“{later}” follows “{earlier}”; there is no “{missing}”',
	'rule.ordinal-chain.repeated': '“{later}” follows “{earlier}” with the same number',
	'rule.identity.title': 'Identities of the trade',
	'rule.identity.natural-increase':
		'A natural increase of “{printed}” is printed; births less deaths give {formula} = {computed}',
	'rule.identity.trade': 'Trade of “{printed}” is printed; exports and imports give {formula} = {computed}',
	'rule.identity.trade-surplus': 'A surplus of “{printed}” is printed; exports less imports give {formula} = {computed}',
	'rule.identity.trade-deficit': 'A deficit of “{printed}” is printed; imports less exports give {formula} = {computed}',
	'rule.identity.output': 'Output of “{printed}” is printed; the three industries give {formula} = {computed}',
	'rule.identity.investment': 'Investment of “{printed}” is printed; the three industries give {formula} = {computed}',
	'rule.identity.power-use':
		'Power use of “{printed}” is printed; the three industries and the homes give {formula} = {computed}',
	'rule.identity.population': 'A population of “{printed}” is printed; urban and rural give {formula} = {computed}',
	'rule.identity.urbanisation':
		'An urban share of “{printed}” is printed; urban over total population gives {formula} = {computed}',
	'rule.identity.balance-sheet': 'Assets of “{printed}” are printed; liabilities and equity give {formula} = {computed}',
	'rule.identity.profit-margin': 'A margin of “{printed}” is printed; profit over revenue gives {formula} = {computed}',
	'rule.identity.gearing': 'A ratio of “{printed}” is printed; liabilities over assets give {formula} = {computed}',
	'rule.identity.fund-balance': 'A balance of “{printed}” is printed; income less spending gives {formula} = {computed}',
	'rule.ratio-form.title': 'A make-up in ratio form',
	'rule.ratio-form.not-hundred': 'The parts of “{words}” add up to {formula} = {computed}, not to 100',
	'rule.ratio-form.not-the-values': '“{words}” is printed as the ratio of {values}, which is {computed}',
	'rule.contributions.title': 'Contributions to growth',
	'rule.contributions.points': 'Growth of “{printed}” is printed; its parts add up to {formula} = {computed}',
	'rule.contributions.rates': 'A contribution of “{printed}” is printed; for 100% it would be {formula} = {computed}',
	'rule.headline-figure.title': 'Headline against the text',
	'rule.headline-figure.head': 'The headline has “{head}”, paragraph {paragraph} of the text “{body}”',
	'rule.headline-figure.beside': 'The caption or pull quote has “{head}”, paragraph {paragraph} of the text “{body}”',
	'rule.duplicate-sentence.title': 'Repeated sentence',
	'rule.duplicate-sentence.repeated': 'One sentence is printed twice (paragraphs {first} and {second}): “{opening}”',
	'rule.duplicate-sentence.one-figure':
		'Two sentences are the same but for one figure: “{left}” in paragraph {first}, “{right}” in paragraph {second}',
	'rule.cumulative-falls.title': 'A running total that falls',
	'rule.cumulative-falls.falls': 'The total is “{later}” at “{laterPeriod}”, less than “{earlier}” at “{earlierPeriod}”',
	'rule.precision-drift.title': 'One value, two precisions',
	'rule.precision-drift.mixed': '“{metric}” is printed as “{fine}” in one place and as “{coarse}” in another',
	'rule.implied-base.title': 'Growth against the year before',
	'rule.implied-base.differs':
		'“{printed}” and a change of “{rate}” are printed; from “{base}” of {year}, {formula} = {computed}',
	'rule.table-total.title': 'Foot of a table',
	'rule.table-total.differs': '“{label}” has “{printed}”; its {count} rows add up to {formula} = {computed}',
	'rule.implied-base.year-before':
		'“{printed}” and a change of “{rate}” are printed; from the “{base}” told for “{when}”, {formula} = {computed}',
	'rule.implied-base.between':
		'One article prints “{printed}”, which with its growth makes {computed} for {year}; the other prints “{base}” for {year}',
	'rule.stale-copy.title': 'Last period’s figures',
	'rule.stale-copy.stale':
		'The figures of “{opening}” are those of another article{day, select, none {} other { (printed {day})}} to the last digit, while the period has moved from “{earlier}” to “{later}”',
	'rule.later-state.title': 'A later state',
	'rule.later-state.later':
		'Two articles give “{metric}” ({place}) as of two days: “{earlier}” at “{earlierPeriod}”{earlierDay, select, none {} other { (printed {earlierDay})}}, “{later}” at “{laterPeriod}”{laterDay, select, none {} other { (printed {laterDay})}}',
	'rule.later-state.falls':
		'A running total is less at the later day: “{metric}” ({place}) is “{earlier}” at “{earlierPeriod}”{earlierDay, select, none {} other { (printed {earlierDay})}}, “{later}” at “{laterPeriod}”{laterDay, select, none {} other { (printed {laterDay})}}',
	'rule.copied-paragraph.title': 'One origin',
	'rule.copied-paragraph.one-origin':
		'{count, plural, one {# passage is} other {# passages are}} the same in another article{day, select, none {} other { (printed {day})}}, such as “{opening}”: one origin, so that the agreement of the figures confirms nothing',
	'rule.table-change.title': 'Change column of a table',
	'rule.table-change.differs':
		'In the row “{label}” a change of “{printed}” is printed; from “{before}” to “{after}” it is {computed}',
	'rule.table-cross-foot.title': 'Cross-foot of a table',
	'rule.table-cross-foot.differs':
		'The row “{label}” has “{printed}” as its total; its {count} columns add up to {formula} = {computed}',
	'rule.table-against-prose.title': 'Table against text',
	'rule.table-against-prose.differs': 'The table has “{table}” for “{metric}”, the text “{prose}”',
	'rule.rank-of-field.title': 'Rank in its field',
	'rule.rank-of-field.beyond': '“{rank}” is printed, of a field of “{field}”',
	'rule.rank-of-field.next-to': 'Next after “{names}” comes number {expected}; “{rank}” is printed',
} as const;

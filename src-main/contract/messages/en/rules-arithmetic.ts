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
} as const;

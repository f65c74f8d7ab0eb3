/** Words of the checks on wording, on damaged input and on sources. */
export const rulesWording = {
	'rule.doubled-approximator.title': 'Approximators doubled or contrary',
	'rule.doubled-approximator.doubled': '“{printed}”: “{first}” and “{second}” say the same of one number',
	'rule.doubled-approximator.contrary': '“{printed}”: “{first}” and “{second}” say opposite things of one number',
	'rule.approximated-exact-count.title': 'An exact count made approximate',
	'rule.approximated-exact-count.exact': '“{printed}”: {number} is counted to the last one, and “{word}” makes it approximate',
	'rule.approximated-range.title': 'A range made approximate',
	'rule.approximated-range.approximated': '“{printed}”: a range, and “{word}” besides',
} as const;

/** Words of the checks of time, units and magnitude. */
export const rulesTimeUnits = {
	'rule.unit-of-another-kind.title': 'Unit of another kind',
	'rule.unit-of-another-kind.mismatch': '“{noun}” is given as “{printed}”, in a unit that measures something else',
	'rule.bracketed-conversion.title': 'Conversion in brackets',
	'rule.bracketed-conversion.differs': '“{first}” is {computed} {unit}; “{second}” is printed',
	'rule.bracketed-conversion.rate': '“{first}” and “{second}” give a rate of {rate}, which is not the rate that the text prints',
	'rule.bracketed-conversion.no-such-rate':
		'“{first}” and “{second}” give a rate of {rate}, which no rate of recent decades comes near',
} as const;

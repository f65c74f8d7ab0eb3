/** Words of the checks of time, units and magnitude. */
export const rulesTimeUnits = {
	'rule.unit-of-another-kind.title': '单位与所量不符',
	'rule.unit-of-another-kind.mismatch': '“{noun}”的数值印作“{printed}”，这个单位量的是另一种量',
	'rule.bracketed-conversion.title': '单位换算',
	'rule.bracketed-conversion.differs': '“{first}”换算为{computed}{unit}，文中印作“{second}”',
	'rule.bracketed-conversion.rate': '“{first}”与“{second}”的比价为{rate}，与文中给出的汇率不合',
	'rule.bracketed-conversion.no-such-rate': '“{first}”与“{second}”的比价为{rate}，近几十年的汇率都不在这个范围',
} as const;

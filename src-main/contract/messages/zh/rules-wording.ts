/** Words of the checks on wording, on damaged input and on sources. */
export const rulesWording = {
	'rule.doubled-approximator.title': '概数词重复或矛盾',
	'rule.doubled-approximator.doubled': '“{printed}”：“{first}”与“{second}”同义，用在同一个数上重复',
	'rule.doubled-approximator.contrary': '“{printed}”：“{first}”与“{second}”所指相反，用在同一个数上矛盾',
	'rule.approximated-exact-count.title': '确数带概数词',
	'rule.approximated-exact-count.exact': '“{printed}”：{number}是精确到个位的确数，又带概数词“{word}”',
	'rule.approximated-range.title': '范围带概数词',
	'rule.approximated-range.approximated': '“{printed}”：范围之外又带概数词“{word}”',
} as const;

/**
 * Times that a sentence tells by name where other words would stand with a preposition: a month as what does or owns
 * something, a season's tally, the year after, the end of a quarter. Each pattern stands with what every match of it holds.
 */
const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';
const ENDS = '(?=\\s*[.,;:)—–]|$|\\s(?:and|but|to|in|with|as|at)\\b)';
const NUMBER = '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';

export const NAMED_TIMES: readonly (readonly [string, RegExp])[] = [
	// "August brought 7,402 cases", "July alone produced nine"
	[
		' ',
		new RegExp(
			`(?<=(?:^|[.!?]["”]? )(?:While |But |And )?)(?:${MONTH})(?= (?:also |alone |itself |then )?(?:brought|had|produced|yielded|proved|marked|recorded|accounted|delivered|registered|witnessed)\\b)`,
			'gu',
		),
	],
	// "ended September with a fleet of 112"
	[
		'ed ',
		new RegExp(`(?<=\\b(?:ended|finished|closed|started|opened|entered) )(?:${MONTH})(?= (?:with|at|on|up|down)\\b)`, 'gu'),
	],
	// "cut July's job gain to 251,000"
	['’s ', new RegExp(`\\b(?:${MONTH})(?=’s \\p{Ll})`, 'gu')],
	["'s ", new RegExp(`\\b(?:${MONTH})(?='s \\p{Ll})`, 'gu')],
	// "down to 233 through November", "as of April"
	['hrough ', new RegExp(`\\bthrough (?:the end of |mid-|late |early )?(?:${MONTH})\\b(?: (?:19|20)\\d\\d\\b)?(?! \\d)`, 'gu')],
	['s of ', new RegExp(`\\bas of (?:the end of |mid-|late |early )?(?:${MONTH})\\b(?: (?:19|20)\\d\\d\\b)?(?! \\d)`, 'gu')],
	['–', new RegExp(`\\b(?:in |for |during )?(?:${MONTH})–(?:${MONTH})\\b(?! (?:19|20)\\d\\d| \\d{1,2}\\b)`, 'gu')],
	['ortnight', /\b(?:a|one|two|three) fortnights? (?:ago|earlier|before|later)\b/giu],
	// "66 from 60 two days before", "the night before": what it is held against
	[
		' before',
		new RegExp(
			`\\b(?:the (?:night|evening|morning|afternoon|weekend|fortnight|one)|${NUMBER} (?:hours?|days?|weeks?|months?|quarters?|years?)) before${ENDS}|\\b(?:just|shortly|right|immediately) before(?=\\s*[.,;)])`,
			'giu',
		),
	],
	['eforehand', /\bbeforehand\b(?=\s*[.,;)])/giu],
	// "4.1 per cent in 2015 and 3.5 per cent the year after"
	[' after', /\bthe (?:year|month|week|season|quarter|one) after(?=\s*[.;:)]|,\s|$)/giu],
	["'s end", /\b(?:at|by|until|to|before) (?:the )?(?:year|quarter|month|week|season|period)'s end\b/giu],
	['’s end', /\b(?:at|by|until|to|before) (?:the )?(?:year|quarter|month|week|season|period)’s end\b/giu],
	// "the season's tally", "his summer's haul"
	['’s ', /\b(?:the|this|last) (?:season|summer|winter|autumn|spring|tournament|series)(?=’s (?!end\b)\p{Ll})/giu],
	["'s ", /\b(?:the|this|last) (?:season|summer|winter|autumn|spring|tournament|series)(?='s (?!end\b)\p{Ll})/giu],
	// "this post-monsoon spell", "this breeding season"
	['his ', /\bthis (?:\p{Ll}[\p{L}-]* )(?:season|spell|campaign|cycle)\b(?! (?:ticket|opener|finale|average|high|low))/giu],
	[
		' season',
		/\b(?:so far )?(?:last|next|the (?:current|previous|coming|past)) (?!(?:com|clos|open|end|exist|ongo)ing\b)\p{Ll}+ing season\b/giu,
	],
	['midnight', /\b(?:at|by|before|after|until|since|shortly after|just before) midnight\b/giu],
	...['Thanksgiving', 'Diwali', 'Eid', 'Passover', 'Halloween'].map((feast): readonly [string, RegExp] => [
		feast,
		new RegExp(`\\b(?:at|over|since|this|last|next) ${feast}\\b(?!['’-])(?! (?:Day|Eve|dinner|holiday|weekend|al-))`, 'gu'),
	]),
];

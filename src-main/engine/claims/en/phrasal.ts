/** Verbs with their particle before those they are done to: "handed over 41,300 flats", "wrote off 300 loans". A verb without it is half a word. */

const PARTICIPLES: ReadonlyMap<string, string> = new Map(
	[
		['wrote', 'written'],
		['broke', 'broken'],
		['threw', 'thrown'],
		['gave', 'given'],
		['drew', 'drawn'],
		['took', 'taken'],
		['tore', 'torn'],
		['blew', 'blown'],
		['swore', 'sworn'],
		['drove', 'driven'],
		['shook', 'shaken'],
	].map(([past, participle]) => [past, participle] as [string, string]),
);
/** Past forms that are their own participles. */
const SAME =
	/^(?:put|set|cut|let|shut|laid|sold|bought|brought|dug|held|kept|paid|read|sent|swept|won|lent|shot|struck|hung|made)$/u;
/** They say how an amount moved, or that somebody came or began. */
const MOVES =
	/^(?:ended|closed|finished|opened|traded|edged|inched|ticked|dropped|slipped|moved|headed|jumped|climbed|started|pulled|turned|lined|showed|signed|picked|backed|notched|clocked|racked|chalked|piled|added|settled|stayed|stepped|added|passed|lagged|missed|finished|bowled)$/u;
const PARTICLE = '(out|off|down|up|away|back|aside|over|in|on)';
const BEFORE = new RegExp(
	`(\\p{L}[\\p{L}'’-]*)\\s(\\p{Ll}{2,}ed|\\p{Ll}{3,6})\\s${PARTICLE}\\s(?:(?:about|around|nearly|almost|some|up to|more than|at least|another|a further|an estimated|as many as|the|all|its|their)\\s)*$`,
	'u',
);
/** Particles that are prepositions of where and how much as often, by the verbs with which they are none. */
const WITH: ReadonlyMap<string, RegExp> = new Map([
	['over', /^(?:handed|ploughed|knocked|signed|made|passed)$/u],
	['in', /^(?:took|brought|let|swore|handed|roped|drafted)$/u],
	['on', /^(?:took|brought|switched|passed)$/u],
	['off', /^(?!needed|scored|made|taken|came).*$/u],
	['aside', /^(?!set).*$/u],
	['up', /^(?!walked|ran|came|drove).*$/u],
]);
/** Before a word in -ed that is no verb. */
const NO_SUBJECT =
	/^(?:an?|the|its|their|his|her|our|this|that|these|those|of|in|on|at|by|for|from|with|than|as|is|are|was|were|be|been|being|get|gets|got|having)$/iu;

/** What a verb with its particle right before a figure did to those it counts, as a participle, or "". */
export function phrasal(left: string): string {
	const [, subject = '', verb = '', particle = ''] = BEFORE.exec(left) ?? [];
	if (verb === '' || MOVES.test(verb) || (NO_SUBJECT.test(subject) && subject !== 'having')) return '';
	if (WITH.get(particle)?.test(verb) === false) return '';
	const participle = PARTICIPLES.get(verb) ?? (SAME.test(verb) || /[^e]ed$/u.test(verb) ? verb : '');
	return participle === '' ? '' : `${participle} ${particle}`;
}

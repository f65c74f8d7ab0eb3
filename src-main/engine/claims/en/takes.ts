/** Nouns that say little without what they are to, from, for, about or against: "visits to A&E", "applications for asylum". */

const TAKES: ReadonlyMap<string, RegExp> = new Map([
	[
		'to',
		/^(?:visit|trip|journey|admission|deliver(?:y|ie)|contribution|threat|damage|cut|change|amendment|donation|addition|referral|attendance|loan|grant|aid|call|response|supply|supplie|lending|exposure|access|harm|injur(?:y|ie))s?$/u,
	],
	[
		'from',
		/^(?:death|theft|robber(?:y|ie)|submission|escape|emission|income|revenue|earnings|receipt|withdrawal|complaint|discharge|pollution|proceed|takings|profit|loss|losse)s?$/u,
	],
	[
		'for',
		/^(?:aid|help|support|care|compensation|relief|training|treatment|subsid(?:y|ie)|allowance|provision|contract|funds|grant|fund|application|bid|request|claim|demand|price|permit|licence|license|nomination|prescription|petition|order|budget|funding|bed|referral|ticket|charge|fee)s?$/u,
	],
	['about', /^(?:complaint|concern|worr(?:y|ie)|question|enquir(?:y|ie)|inquir(?:y|ie))s?$/u],
	['against', /^(?:complaint|attack|crime|offence|offense|allegation|assault|threat|violence|objection|fraud)s?$/u],
	['on', /^(?:attack|assault|tax|spending|tariff|dut(?:y|ie)|raid|return|yield|interest|expenditure|lev(?:y|ie))(?:e?s)?$/u],
	[
		'with',
		/^(?:patient|person|people|student|pupil|child|children|household|pupils|adult|home|famil(?:y|ie)|compan(?:y|ie)|trade)s?$/u,
	],
]);

/** Whether `noun` goes on with what stands behind the preposition `by`. */
export const takes = (noun: string, by: string): boolean => TAKES.get(by)?.test(noun) ?? false;

/** What befell those a figure counts: it keeps "two people killed" apart from "14 people injured". */
import type { Site, View } from '../view.ts';

const FATES =
	'injured|killed|wounded|missing|arrested|charged|evacuated|displaced|rescued|infected|hospitali[sz]ed|dead|homeless|unemployed|completed|destroyed|damaged|died|affected|relocated|stranded|detained|vaccinated';

/** Behind the figure: "14 injured", "40 homes were destroyed", "900 people have been relocated". */
const BEHIND = new RegExp(
	`^((?:(?!and\\b|but\\b|or\\b|after\\b|when\\b|while\\b)\\p{L}+\\s+){0,2}?)((?:were|was|are|is|have been|has been|had been|been)\\s+(?:\\p{L}+ly\\s+)?)?\\b(${FATES})\\b`,
	'iu',
);
/** Before it: "killed two people", "has affected about 900 people". */
const BEFORE =
	/\b(kill|injur|wound|affect|displac|evacuat|rescu|infect|destroy|damag|arrest|detain|strand)(?:e?d|ing|e?s)\s(?:(?:about|around|nearly|almost|some|up to|more than|at least|another|a further|over|an estimated|as many as|the|all)\s)*$/iu;
const PASSIVE = /\b(?:is|are|was|were|be|been|being|get|gets|got)\s(?:\p{L}+ly\s)?$/iu;
const STATES: Record<string, string> = {
	kill: 'killed',
	injur: 'injured',
	wound: 'wounded',
	affect: 'affected',
	displac: 'displaced',
	evacuat: 'evacuated',
	rescu: 'rescued',
	infect: 'infected',
	destroy: 'destroyed',
	damag: 'damaged',
	arrest: 'arrested',
	detain: 'detained',
	strand: 'stranded',
};

const AND = /^\s(?:and|or)\s(?:at least |about |some |more than )?$/u;

/** The fate of what the figure counts, in a word, or "". */
export function fateOf({ index, figure, right }: Site, view: View): string {
	const left = view.text.slice(Math.max(0, figure.from - 60), figure.from);
	const verb = BEFORE.exec(left);
	if (verb && !PASSIVE.test(left.slice(0, verb.index))) return STATES[verb[1]?.toLowerCase() ?? ''] ?? '';
	const behind = view.text.slice(right.from, right.to).trimStart();
	// "74 barns and three mills were damaged": so were the barns.
	const next = view.sites[index + 1];
	if (next && next.figure.kind === 'count' && AND.test(view.text.slice(figure.to, next.figure.from)))
		return BEHIND.exec(view.text.slice(next.right.from, next.right.to).trimStart())?.[3] ?? '';
	return BEHIND.exec(behind)?.[3] ?? '';
}

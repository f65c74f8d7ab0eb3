/** One plant: reads and checks the report before and after, and says what the checks made of the error. */
import type { BetweenFinding, DocumentChecks, Finding, Reading, Span } from '../../src-main/contract/model.ts';
import { check } from '../../src-main/engine/check.ts';
import { read } from '../../src-main/engine/read.ts';
import { follow, touches } from './edit.ts';
import type { Planted, SeedClass } from './types.ts';

/** A finding of the report that was changed, within it or against the article beside it. */
export interface Alarm {
	rule: string;
	level: Finding['level'];
	/** Where it points in the report. */
	spans: Span[];
	/** What it says, for the list: rule, variant and the printed texts. */
	told: string;
}

export interface Outcome {
	verdict: 'caught' | 'missed' | 'spoiled';
	/** The finding that caught it. */
	by: Alarm | null;
	/** New errors and warnings at the place by rules that do not count for the class: the editor is led there all the same. */
	aside: Alarm[];
	/** New errors and warnings elsewhere. */
	false: Alarm[];
}

export interface Checked {
	reading: Reading;
	/** Errors and warnings. */
	alarms: Alarm[];
	/** What is said in passing: it counts for the classes whose rules only ever speak so. */
	notes: Alarm[];
}

const told = ({ rule, variant, params }: Finding | BetweenFinding): string => `${rule}.${variant} ${JSON.stringify(params)}`;

function alarmsOf(reading: Reading, checks: DocumentChecks, between: readonly BetweenFinding[], document: number): Alarm[] {
	const byId = new Map(reading.figures.map((figure) => [figure.id, figure]));
	const at = (ids: readonly string[]): Span[] =>
		ids.flatMap((id) => byId.get(id) ?? []).map(({ start, end }) => ({ start, end }));
	const within = checks.findings.map((finding) => {
		const spans = [...finding.spans, ...at(finding.figures)];
		const whole = finding.paragraphs
			.flatMap((index) => reading.paragraphs[index] ?? [])
			.map(({ start, end }) => ({ start, end }));
		return { rule: finding.rule, level: finding.level, spans: spans.length > 0 ? spans : whole, told: told(finding) };
	});
	const across = between.map((finding) => ({
		rule: finding.rule,
		level: finding.level,
		spans: at(finding.figures.flatMap((one) => (one.document === document ? [one.id] : []))),
		told: told(finding),
	}));
	return [...within, ...across];
}

/** Errors and warnings of one report, or of one against the article beside it. */
export function checked(source: string, beside?: string): Checked {
	const reading = read(source);
	const inputs = [...(beside === undefined ? [] : [{ reading: read(beside), source: beside }]), { reading, source }];
	const { documents, between } = check(inputs);
	const own = documents.at(-1);
	const all = own ? alarmsOf(reading, own, between, inputs.length - 1) : [];
	return { reading, alarms: all.filter(({ level }) => level !== 'note'), notes: all.filter(({ level }) => level === 'note') };
}

const pointsAt = (alarm: Alarm, where: readonly Span[]): boolean =>
	alarm.spans.some((span) => where.some((place) => touches(span, place)));

/** A finding by what it is and where it stands; null where it stands in what was changed. */
function placeOf({ rule, level, spans }: Alarm, to: (at: number) => number | null = (at) => at): string | null {
	const places = spans.map(({ start }) => to(start));
	return places.includes(null) ? null : `${rule} ${level} ${places.sort((a, b) => (a ?? 0) - (b ?? 0)).join(' ')}`;
}

/** Runs the checks over a planted error. `clean` is what the report had before, where that is known already. */
export function judge(seedClass: SeedClass, planted: Planted, source: string, clean?: Checked): Outcome {
	const before = planted.before ?? source;
	const old = clean && planted.before === undefined && planted.beside === undefined ? clean : checked(before, planted.beside);
	const now = checked(planted.text, planted.beside);
	const to = follow(before, planted.text);
	const counts = (alarm: Alarm): boolean => seedClass.rules.includes(alarm.rule);
	const saidOf = ({ alarms, notes }: Checked): Alarm[] => [...alarms, ...(seedClass.made ? notes.filter(counts) : [])];
	const known = new Set(saidOf(old).flatMap((alarm) => placeOf(alarm, to) ?? []));
	const saidBefore = new Set(saidOf(old).map((alarm) => alarm.told));
	const fresh = saidOf(now).filter((alarm) => !known.has(placeOf(alarm) ?? '') && !saidBefore.has(alarm.told));
	const here = fresh.filter((alarm) => pointsAt(alarm, planted.where));
	const { control } = planted;
	const ofControl = control ? saidOf(old).filter((alarm) => pointsAt(alarm, [control])) : [];
	const by = here.find(counts) ?? null;
	// A rule that spoke at this place already, of the clean report, has no more to say: its false alarm is counted there.
	const spoiled = !by && saidOf(now).some((alarm) => counts(alarm) && pointsAt(alarm, planted.where));
	return {
		verdict: by ? 'caught' : spoiled ? 'spoiled' : 'missed',
		by,
		aside: here.filter((alarm) => !counts(alarm)),
		false: [...fresh.filter((alarm) => !pointsAt(alarm, planted.where)), ...ofControl],
	};
}

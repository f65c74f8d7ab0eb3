/** The last stage: relations and findings of each document, and findings between them. */
import type { BetweenFinding, DocumentChecks, Figure, Finding, Notice, Reading, Relation } from '../contract/model.ts';
import { betweenRules, compareFor, FactIndex, factsFor } from './checks/between.ts';
import { levelIn, type Profile, profiles, settingOf } from './checks/profile.ts';
import { rules as registry } from './checks/registry.ts';
import type { FindingDraft, Outcome, RelationDraft, Rule } from './checks/rule.ts';
import { type Clock, type RuleTiming, type Stopwatch, stopwatch } from './checks/timing.ts';
import { type DocumentView, viewOf } from './checks/view.ts';
import { fingerprint } from './text/hash.ts';

export interface CheckInput {
	reading: Reading;
	/** The decoded source text that the reading's offsets point into. */
	source: string;
}

export interface CheckOptions {
	/**
	 * Ids of the rules to run; those of the profile when left out. An unknown id is a bug of the caller and throws
	 * RangeError.
	 */
	rules?: readonly string[];
	/** Which rules are on, and at which level; `newsroom` when left out. Rules asked for by id run without one. */
	profile?: Profile;
	/** Times the rules; nothing is timed without one. */
	clock?: Clock;
}

export interface CheckResult {
	/** One entry an input, in the order of the inputs. */
	documents: DocumentChecks[];
	/** `document` in them is the index of the input. */
	between: BetweenFinding[];
	/** Time by rule, the dearest first; empty without a clock. */
	timings: RuleTiming[];
}

/**
 * Runs the rules over readings. Pure and deterministic: the same inputs give the same ids. A rule that throws becomes a
 * notice of its document and the other rules still run.
 */
export function check(inputs: readonly CheckInput[], options: CheckOptions = {}): CheckResult {
	const profile = options.profile ?? (options.rules ? EVERYTHING : profiles.newsroom);
	const chosen = choose(options.rules).filter((rule) => settingOf(profile, rule.id) !== 'off');
	const watch = stopwatch(options.clock);
	const comparing = inputs.length > 1 ? betweenRules(chosen) : [];
	const index = new FactIndex();
	const documents: DocumentChecks[] = [];
	const between: BetweenFinding[] = [];
	inputs.forEach(({ reading, source }, document) => {
		const view = viewOf(reading, source);
		const checks = checkDocument(view, chosen, profile, watch);
		documents.push(checks);
		for (const rule of comparing) {
			try {
				watch.time(rule.id, () => {
					const facts = factsFor(rule, view, document);
					for (const finding of compareFor(rule, facts, index.under(facts))) {
						between.push({ ...finding, level: levelIn(profile, rule, finding.level) });
					}
					index.add(facts);
				});
			} catch (error) {
				checks.notices.push(notice(rule.id, error));
			}
		}
	});
	return { documents, between, timings: watch.timings() };
}

const EVERYTHING: Profile = { rules: {} };

function choose(ids: readonly string[] | undefined): readonly Rule[] {
	if (!ids) return registry;
	const wanted = new Set(ids);
	for (const id of wanted) if (!registry.some((rule) => rule.id === id)) throw new RangeError(`no such rule: ${id}`);
	return registry.filter((rule) => wanted.has(rule.id));
}

const notice = (piece: string, error: unknown): Notice => ({
	piece,
	paragraph: null,
	reason: 'threw',
	detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
});

/** Runs some rules over one document. Exported for the rules' own suite, which runs them one at a time. */
export function checkDocument(
	view: DocumentView,
	chosen: readonly Rule[],
	profile: Profile = EVERYTHING,
	watch: Stopwatch = stopwatch(undefined),
): DocumentChecks {
	const notices: Notice[] = [];
	const found: { rule: Rule; outcome: Outcome; at: number }[] = [];
	const kinds = new Set(view.reading.figures.map((figure) => figure.kind));
	for (const rule of chosen) {
		if (rule.needs.length > 0 && !rule.needs.some((kind) => kinds.has(kind))) continue;
		try {
			for (const outcome of watch.time(rule.id, () => rule.run(view))) found.push({ rule, outcome, at: position(view, outcome) });
		} catch (error) {
			notices.push(notice(rule.id, error));
		}
	}
	// Stable: outcomes at one place stay in the order of the registry.
	found.sort((a, b) => a.at - b.at);

	const relations: Relation[] = [];
	const findings: Finding[] = [];
	const ids = new Map<string, number>();
	for (const { rule, outcome } of found) {
		let relation: number | null = null;
		if (outcome.relation) {
			relation = relations.length;
			relations.push({ rule: rule.id, ...outcome.relation });
		}
		if (!outcome.finding) continue;
		const finding = finish(view, rule, outcome.finding, outcome.relation, relation, ids);
		findings.push({ ...finding, level: levelIn(profile, rule, finding.level) });
	}
	return { relations, findings, notices };
}

function position(view: DocumentView, { relation, finding }: Outcome): number {
	let at = Number.POSITIVE_INFINITY;
	for (const span of finding?.spans ?? relation?.pairedBy ?? []) at = Math.min(at, span.start);
	for (const id of finding?.figures ?? relation?.figures ?? []) at = Math.min(at, view.figure(id)?.start ?? at);
	return at;
}

/** What a figure says, for the fingerprint: its text would do, but for full-width digits and the like. */
const sayingOf = (figure: Figure | undefined): string =>
	figure ? `${figure.value ?? ''}|${figure.low ?? ''}|${figure.high ?? ''}|${figure.unit}|${figure.modifier}|${figure.text}` : '';

function finish(
	view: DocumentView,
	rule: Rule,
	draft: FindingDraft,
	relationDraft: RelationDraft | undefined,
	relation: number | null,
	ids: Map<string, number>,
): Finding {
	const operands = [...new Set([...draft.figures, ...(relationDraft?.figures ?? [])])];
	const mark = fingerprint(rule.id, ...operands.map((id) => sayingOf(view.figure(id))), ...draft.basis);
	const repeat = (ids.get(mark) ?? 0) + 1;
	ids.set(mark, repeat);
	const { basis: _basis, ...finding } = draft;
	return { id: repeat === 1 ? mark : `${mark}-${repeat}`, fingerprint: mark, rule: rule.id, ...finding, relation };
}

/**
 * Where a figure holds: the place named in its clause, else in the sentence, the paragraph, the crosshead, the headline,
 * the dateline, at last the place the story is about. Words that only point (全市, the city) are resolved to the story's
 * own place of that level.
 */

import { asideEnd } from './en/place-aside.ts';
import { beforeBracket, behindFigure, holds, liesBy, ownPlaceBehind, retold, rightBefore } from './en/place-beside.ts';
import { carried, goesOn, ofThose, tellsOfNation } from './en/place-carry.ts';
import { ofCourt } from './en/place-courts.ts';
import { jointPlaces } from './en/place-joint.ts';
import { formerPlaces, listedPlaces, respectivePlaces } from './en/place-respective.ts';
import { isUpdate } from './en/place-sections.ts';
import { isSource, tellsOfVisitors } from './en/place-told.ts';
import { besidePointer } from './en/pointed-at.ts';
import { isFar, isLocation, isPartner, isScale, isTeller } from './place-asides.ts';
import {
	closeOf,
	governing,
	heads,
	introduces,
	leftBehind,
	ofHead,
	opens,
	outside,
	sameOf,
	startsClause,
	throughSentence,
	toldOf,
} from './place-governing.ts';
import { remember, resolved } from './place-resolve.ts';
import { isWide, OWN, SIZE } from './place-size.ts';
import type { PlaceState } from './place-state.ts';
import { type Governing, NO_QUALIFIER, type PlaceMention, type QualifierDraft } from './types.ts';
import type { Site, View } from './view.ts';
import { atTime, holdingName, seenAt, whither } from './zh/place-behind.ts';
import {
	cityOfParagraph,
	inBrackets,
	isCentreElsewhere,
	isPartOfIt,
	isSectionHead,
	saysHere,
	statementsOf,
	Turns,
	turnsToWhole,
	wentHome,
} from './zh/place-course.ts';
import { countedMembers, joinLists } from './zh/place-lists.ts';
import { respectivePlacesZh } from './zh/place-respective.ts';
import { staysThere } from './zh/scenes.ts';

/** The places of a paragraph's figures, in their order; moves `state` on. `mentions` ascend. */
export function readPlaces(view: View, mentions: readonly PlaceMention[], state: PlaceState): QualifierDraft[] {
	const index = view.paragraph.index;
	const drafts: (QualifierDraft | null)[] = [];
	const { kind } = view.paragraph;
	const members = view.language === 'zh' ? countedMembers(view.text, mentions) : null;
	const names: QualifierDraft[] = [];
	const ofVisitors = view.language === 'en' && tellsOfVisitors(view.text);
	const [first] = mentions;
	let headed = first && heads(first, view) ? first : null;
	const openers = view.language === 'zh' ? toldOf(view, mentions) : null;
	if (view.language === 'zh' && kind === 'body' && state.level === 'city')
		headed ??= cityOfParagraph(view, mentions, state.main, (mention) => opens(mention, 0, view));
	let before: PlaceMention | undefined;
	for (const [k, mention] of mentions.entries()) {
		if (openers?.has(mention)) headed = mention;
		const text =
			ofHead(mention, headed) ??
			ofSection(mention, view, state) ??
			resolved(mention, state, besidePointer(mention, before, view.text));
		// "in Kesh, southwest of Marlow, where the town …": of Kesh.
		const lies = view.language === 'en' && liesBy(mention, mentions[k - 1], view.text);
		if (!lies) {
			remember(mention, view.text, state);
			before = mention;
		}
		names.push({ text, paragraph: index, from: mention.from, to: mention.to, origin: 'stated', source: 'clause' });
		drafts.push(
			(mention.passing && mention.passing !== 'address' && !mention.home) ||
				mention.dateline ||
				lies ||
				members?.has(mention) ||
				isStreet(mention, view, state) ||
				isMember(mention, view) ||
				isScale(mention, view) ||
				isPartner(mention, view) ||
				isTeller(mention, view, state.level) ||
				isLocation(mention, mentions[k - 1], view) ||
				isFar(mention, view) ||
				(ofVisitors && isSource(mention, view.text, state)) ||
				isCentreElsewhere(mention, mentions[k - 1], state.main, view.text.slice(mentions[k - 1]?.to ?? 0, mention.from)) ||
				((drafts[k - 1] || mentions[k - 1]?.dateline) && holds(mention, mentions[k - 1], view))
				? null
				: { text, paragraph: index, from: mention.from, to: mention.to, origin: 'stated', source: 'clause' },
		);
	}
	if (members) joinLists(view, mentions, members, drafts);
	if (kind === 'crosshead' || kind === 'headline') {
		// "Free State – 92% Gauteng – 88%": a row of its own figures heads nothing.
		const row = view.language === 'en' && view.sites.some(({ figure }) => figure.kind !== 'time' && figure.kind !== 'rank');
		const named = row ? null : (drafts.find((draft) => draft !== null) ?? null);
		state.section =
			kind === 'crosshead' && named
				? { ...named, origin: 'inherited', source: 'crosshead' }
				: (state.sections?.get(index) ?? null);
		state.sectionLevel = first?.points === null && first.text === named?.text ? (first.parts.at(-1)?.level ?? null) : null;
	}
	if (kind === 'body' && isUpdate(view.text)) state.section = state.sections?.get(index) ?? null;
	if (view.language === 'zh' && kind !== 'headline' && isSectionHead(view.text, first)) {
		const named = drafts[0] ?? names[0];
		if (named) state.section = { ...named, origin: 'inherited', source: 'crosshead' };
	}
	// "Kochi: …" far into a wrap: another report, filed from there.
	if (
		view.language === 'en' &&
		kind === 'body' &&
		first?.dateline &&
		state.filed !== null &&
		names[0] &&
		first.text !== state.filed
	)
		state.section = { ...names[0], origin: 'inherited', source: 'dateline' };
	const out: QualifierDraft[] = [];
	const told = view.language === 'en' ? goesOn(view, drafts, state.course) : null;
	let next = 0;
	let last: Governing | null = null;
	let local: Governing | null = null;
	/** The scene of the paragraph before, where this one stays there: “…” and 社区… go on with it. */
	let stays = view.language === 'zh' ? sceneBefore(view, state) : null;
	/** The spot where somebody is seen in this paragraph. */
	let scene: Governing | null = null;
	let topic: Governing | null = null;
	/** A wide place with which a clause of the sentence begins, and no narrower one behind it. */
	let widened: Governing | null = null;
	/** What was named in brackets last: it is of the brackets, and the sentence goes on with what stood before them. */
	let aside: Governing | null = null;
	const enclosed = view.language === 'zh' ? inBrackets(view.text, mentions) : [];
	/** Brackets that part the figure before them. */
	let parted: { whole: number; from: number; to: number } | null = null;
	const statements = view.language === 'zh' ? statementsOf(view) : [];
	const inTurn = new Turns<Governing>();
	let sentence = 0;
	/** What the sentence was told of before an aside between dashes or brackets: it goes on there. */
	let held: Governing | null = null;
	let heldUntil = 0;
	/** The sentence of the figure before. */
	let told0 = -1;
	/** The place named last before the sentence. */
	let prior: Governing | null = null;
	for (const site of view.sites) {
		const start = view.sentences[site.sentence]?.from ?? 0;
		if (site.sentence !== told0) {
			told0 = site.sentence;
			if (state.main !== null) topic = inTurn.at(statements[site.sentence] ?? start, topic);
			// 从企业看, "Two of the 16 regions": of the whole again, not of the county told of last.
			const turns = view.language === 'zh' ? turnsToWhole(view, start) : tellsOfNation(view, start);
			if (topic && topic.draft.from < start && state.main !== null && turns) topic = null;
			if (turns) stays = null;
		}
		const before = view.language === 'en' ? carried(out, site, view, state.level) : null;
		for (; next < drafts.length && (mentions[next]?.to ?? 0) <= site.figure.from; next++) {
			const draft = drafts[next];
			const mention = mentions[next];
			if (!draft || !mention) continue;
			while (sentence + 1 < view.sentences.length && (view.sentences[sentence + 1]?.from ?? 0) <= mention.from) sentence++;
			const starts = opens(mention, view.sentences[sentence]?.from ?? 0, view);
			const named: Governing = {
				draft,
				wide:
					(mention.part === true && mention.scene !== true) ||
					(view.language === 'zh' && isReadAt(mention, view.text)) ||
					(isWide(mention, state.level, view.language) && !heads(mention, view)),
				part: mention.part === true,
				office: mention.passing === 'address' && mention.subject === true,
				// "In Saskatchewan, 150 people left and 40 stayed": an opening holds to the end of its sentence.
				subject:
					mention.subject === true ||
					mention.theme === true ||
					(view.language === 'en' ? starts : mention.points === null && isSetIn(mention, view.text)),
			};
			if (enclosed[next]) {
				aside = named;
				continue;
			}
			if (view.language === 'zh' && leavesSection(mention, view, state)) state.section = null;
			if (mention.from < start) prior = named;
			if (view.language === 'en') {
				const closes = asideEnd(mention, view, view.sentences[sentence]?.from ?? 0);
				if (closes > 0 && closes !== heldUntil) {
					held = last !== null && last.draft.from >= start ? last : null;
					heldUntil = closes;
				}
			}
			last = named;
			if (last.wide) {
				// 占我国外贸的一成: said again on the way, it takes nothing from the nation of whom the sentence is told.
				// A list of places starts where its first name does.
				widened = startsClause({ ...mention, from: draft.from }, view) ? last : sameOf(widened, draft.text);
				// "Across England, 74% were seen.": of England to the end of its paragraph.
				// "Vesk as a whole has not seen such demand.": of Vesk too.
				if (
					view.language === 'en' &&
					starts &&
					(ACROSS.test(view.text.slice(Math.max(0, mention.from - 14), mention.from)) ||
						(sentence === 0 && mention.points !== null && mention.text.endsWith('wide')) ||
						(mention.subject === true && sentence === 0 && state.level !== null && !isMainOf(mention, state)))
				)
					topic = { ...last, wide: false };
				// Of a story that names no place of its own, the widest may be talked of from there on.
				if (widened && state.main === null && !mention.part) topic = { ...last, wide: false };
				// 邻国韩国的情形不同。…: in a report of one country, what begins with another tells of that to the end of its paragraph.
				if (starts && view.language === 'zh' && state.level === 'country' && isCountry(mention)) topic = { ...last, wide: false };
				continue;
			}
			widened = null;
			local = last;
			// A place that opens its sentence is what is talked of from there on; one named on the way is not.
			// 其中，云川市产粮97亿斤。: a part of what was told, which the next sentence leaves again.
			const part = view.language === 'zh' && isPartOfIt(view, view.sentences[sentence]?.from ?? 0);
			if (view.language === 'zh' && mention.points === null && (starts || startsClause(mention, view)))
				inTurn.told(statements[sentence] ?? 0, draft.text, mention.parts.at(-1)?.level ?? '', topic);
			if (mention.scene || (mention.home && mention.from <= HOME_REACH)) {
				topic = { ...last, wide: false };
				scene = topic;
			} else if (starts && isSameSpot(mention, state)) {
				// 柳林社区助餐点3月开张: the spot of the paragraph before, by its own name.
				topic = last;
				scene = topic;
			} else if (
				starts &&
				!part &&
				mention.row !== true &&
				!(state.parts && sentence > 0 && isPartOfMain(mention, state)) &&
				!(view.language === 'en' && isOtherCountry(mention, state)) &&
				introduces(mention, sentence, state, view)
			)
				topic = last;
		}
		if (view.language === 'zh' && prior && saysHere(view, site.sentence, prior.draft.from) && (topic?.draft.from ?? -1) < start)
			topic = { ...prior, wide: false, part: false };
		if (held && last && last.draft.from < heldUntil && heldUntil <= site.figure.from && held.draft.from >= start)
			last = local = held;
		const filed = view.language === 'zh' && site.figure.kind === 'time' ? mentions[next - 1] : undefined;
		if (filed?.dateline && filed.to === site.figure.from && names[next - 1]) {
			out.push({ ...(names[next - 1] as QualifierDraft), source: 'dateline' });
			continue;
		}
		const nearest = mentions[next - 1];
		const labelled =
			view.language === 'en' && !(ofVisitors && nearest && isSource(nearest, view.text, state))
				? (beforeBracket(site, view, nearest) ?? rightBefore(site, view, nearest))
				: null;
		if (labelled) {
			out.push(labelled);
			continue;
		}
		// "died in Orange County": English says where behind the figure.
		const after =
			view.language === 'en' && ((last?.draft.from ?? -1) < site.clause.from || ownPlaceBehind(site, view, mentions[next], last))
				? behindFigure(site, view, mentions, drafts, next)
				: null;
		if (after) {
			out.push(after);
			continue;
		}
		// 香港特别行政区5056例（出院4758例，死亡104例）: what brackets part a count into is of its place.
		const whole = view.language === 'zh' ? outside(site, view) : -1;
		if (whole >= 0) parted = { whole, from: site.bracket, to: closeOf(view.text, site.figure.to) };
		const inside: boolean =
			aside !== null && aside.draft.from > (last?.draft.from ?? -1) && !leftBehind(aside.draft.to, site, view);
		// 在深圳打工多年，返乡后投资80万元: at home again.
		if (view.language === 'zh' && last && last.draft.from >= start && wentHome(view.text, last.draft.to, site.figure.from))
			last = local = null;
		const near: Governing | null = inside ? aside : last;
		if (parted && site.figure.from < parted.to && !(near && near.draft.from > parted.from)) {
			out.push(out[parted.whole] ?? NO_QUALIFIER);
			continue;
		}
		if (view.language === 'zh') {
			const holding = holdingName(site, view, mentions, drafts, next);
			const beside =
				atTime(site, view, mentions, drafts, next) ??
				whither(site, view, mentions, drafts, next) ??
				seenAt(site, view, mentions, drafts, next);
			const own = holding ?? (near && near.draft.from >= site.clause.from ? null : beside);
			if (own) {
				out.push(own);
				continue;
			}
		}
		out.push(
			(view.language === 'en' ? retold(out, site, view, last) : null) ??
				governing(site, view, near, false) ??
				throughSentence(site, view, widened?.part ? start : (statements[site.sentence] ?? start), widened) ??
				governing(site, view, local, false) ??
				governing(site, view, topic, true) ??
				ofCourt(site, view, state) ??
				before ??
				told ??
				ofThose(site, view, prior) ??
				(topic ? null : stays) ??
				state.section ??
				state.main ??
				behind(site, view, mentions, drafts, next) ??
				// 石门水库水位涨到…。入库流量…: the only place that the story names.
				(view.language === 'zh' && local ? { ...local.draft, origin: 'inherited', source: 'paragraph' } : NO_QUALIFIER),
		);
	}
	const spot = sceneBehind(mentions, drafts, next) ?? (topic ? topic === scene && topic.draft : stays);
	if (spot) state.scene = { draft: spot, paragraph: index };
	// 多少钱一顿？: a line between that names no place and tells nothing parts no scene.
	else if (state.scene?.paragraph === index - 1 && isLineBetween(view, drafts.length)) state.scene.paragraph = index;
	if (view.language === 'en') {
		listedPlaces(view, mentions, out);
		jointPlaces(view, mentions, out);
		respectivePlaces(view, mentions, out);
		formerPlaces(view, mentions, out);
	} else respectivePlacesZh(view, mentions, names, out);
	return out;
}

/** What the paragraph before told of a spot, where this one goes on there. */
function sceneBefore(view: View, { scene }: PlaceState): QualifierDraft | null {
	if (!scene || scene.paragraph !== view.paragraph.index - 1 || !staysThere(view.text, scene.draft.text)) return null;
	return { ...scene.draft, origin: 'inherited', source: 'paragraph' };
}

/** The last scene that a paragraph sets behind its figures, of which the next may tell. */
const sceneBehind = (mentions: readonly PlaceMention[], drafts: readonly (QualifierDraft | null)[], next: number) =>
	drafts.slice(next).findLast((draft, k) => draft !== null && mentions[next + k]?.scene === true);

const isLineBetween = ({ text, sites, paragraph: { kind } }: View, places: number): boolean =>
	places === 0 && (kind === 'crosshead' || (text.length <= LONGEST_LINE && (sites.length === 0 || /[？?]$/u.test(text))));
const LONGEST_LINE = 24;

/** Whether a site named again is the spot where the paragraph before was. */
const isSameSpot = ({ parts, text }: PlaceMention, { scene }: PlaceState): boolean =>
	scene !== null && parts.at(-1)?.level === 'site' && scene.draft.text.includes(text);

/** 家住石桥镇的…, with which a paragraph begins: what it tells of somebody it tells at home. */
const HOME_REACH = 8;

/** Under a crosshead 石桥县 the words 全市 turn from that county to the whole story again. */
function leavesSection(mention: PlaceMention, view: View, state: PlaceState): boolean {
	const { section, main, level } = state;
	if (!section || !main || mention.points === null || mention.points !== level || !OWN.test(mention.text)) return false;
	return (
		section.text !== main.text &&
		resolved(mention, state) === main.text &&
		!SET_AGAINST.test(view.text.slice(Math.max(0, mention.from - 3), mention.from))
	);
}
/** 占全市的三成, 高于全县. */
const SET_AGAINST = /(?:[占居列排为是比较与和同]|[高低优快慢多少大小强好]于|[超高]过|高出|领[先跑])$/u;

/** Under a crosshead 河源县 the words 全县 are of that one, whatever county the story is of. */
function ofSection({ points, text }: PlaceMention, view: View, { section, sectionLevel, main }: PlaceState): string | null {
	if (view.language !== 'zh' || !section || points === null || points !== sectionLevel || !/^[全本我该]/u.test(text)) return null;
	return section.text === main?.text ? null : section.text;
}

const isCountry = ({ points, parts }: PlaceMention): boolean => points === null && parts.at(-1)?.level === 'country';

/** "Vesk took 31 million trays." in the report of another country: its own sentence. */
const isOtherCountry = (mention: PlaceMention, { main, level }: PlaceState): boolean =>
	level === 'country' && mention.subject === true && isCountry(mention) && mention.text !== main?.text;

const isMainOf = ({ text }: PlaceMention, { main }: PlaceState): boolean => main?.text === text;

/** A place smaller than the one a report is of, by its name. */
const isPartOfMain = ({ points, parts }: PlaceMention, { level }: PlaceState): boolean => {
	const own = points === null ? parts.at(-1)?.level : undefined;
	return own !== undefined && level !== null && SIZE[own] < SIZE[level];
};

/** 最大点雨量|石桥镇412毫米，全省…: where one number was read. */
const isReadAt = ({ from }: PlaceMention, text: string): boolean =>
	READ_AT.test(text.slice(Math.max(0, from - 2), from).replace(/\s/gu, ''));
const READ_AT = /雨量|雨强|降水|水位|气温|风速|浓度/u;

/** 在挪威，新能源车…: of a country or a province to the end of the sentence that sets in with it. */
const isSetIn = ({ from, to }: PlaceMention, text: string): boolean =>
	text.charAt(from - 1) === '在' && /^[，,]/u.test(text.charAt(to)) && !/[^。！？；;\s]/u.test(text.charAt(from - 2));
const ACROSS = /\b(?:[Aa]cross|[Tt]hroughout|[Nn]ationally in)\s(?:the\s)?$/u;

/** The story names no place at all before this one. */
export function behind(
	site: Site,
	view: View,
	mentions: readonly PlaceMention[],
	drafts: readonly (QualifierDraft | null)[],
	next: number,
): QualifierDraft | null {
	const sentence = view.sentences[site.sentence];
	const mention = mentions[next];
	const draft = drafts[next];
	if (!draft || !mention || !sentence || mention.to > sentence.to) return null;
	return mention.to <= site.clause.to ? draft : { ...draft, origin: 'inherited', source: 'sentence' };
}

/** A street of the town that a report is told of says no more of where than the town; elsewhere it does. */
const isStreet = (mention: PlaceMention, view: View, { level }: PlaceState): boolean =>
	view.language === 'en' &&
	mention.passing === 'address' &&
	mention.subject !== true &&
	mention.parts.at(-1)?.level === 'site' &&
	(level === 'city' || level === 'county');

const REST_OF_NAME =
	/^\p{Script=Han}{1,8}?等(?:共|约)?[\d一二两三四五六七八九十]{1,3}余?(?:[所家座项条处幢栋款台]|个(?![省市县区州镇乡村]))/u;

/** A place that is itself counted or listed ("甲村、乙村等8个村") says what is counted, not where. */
function isMember(mention: PlaceMention, view: View): boolean {
	const after = view.text.charAt(mention.to);
	const before = view.text.charAt(mention.from - 1);
	const joined = /[和与及]/u.test(before) && view.text.slice(Math.max(0, mention.from - 12), mention.from).includes('、');
	// 石桥一小、云溪新村等五所: the last of the list is a name that a place begins.
	if (view.language === 'zh' && before === '、' && REST_OF_NAME.test(view.text.slice(mention.to, mention.to + 14))) return true;
	const listed = before === '、' || after === '、' || (view.language === 'zh' && joined);
	// 柳林镇、白沙镇农产品销售额…: towns are where; 柳林社区、白沙社区 are mostly what.
	const small = mention.parts.at(-1)?.level === 'site' && !(view.language === 'zh' && /(?<!小)镇$|乡$/u.test(mention.text));
	return listed && (small || after === '等');
}

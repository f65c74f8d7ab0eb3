/** What speaks for a place being the one a story is about, in either language. */
import type { PlaceLevel, PlaceMention, QualifierDraft } from './types.ts';
import type { View } from './view.ts';

/** A paragraph of a story with its places. */
export interface StoryPlaces {
	view: Pick<View, 'paragraph'> & Partial<Pick<View, 'sites' | 'sentences'>>;
	mentions: readonly PlaceMention[];
}

/** The place a whole story is about. */
export interface MainPlace {
	draft: QualifierDraft;
	level: PlaceLevel;
	/** The country that the story is told in, where it names or speaks of one before all others: "nationwide", "the country". */
	nation?: string;
	/** The court before which what the story tells was heard. */
	court?: QualifierDraft;
}

/** A place that the story may be about. */
export interface Candidate {
	draft: QualifierDraft;
	weight: number;
	level: PlaceLevel;
	/** No name, only a word that points (全省): nothing more is known of the place. */
	pointer: boolean;
	/** Something happens or sits there; where somebody comes from is not yet where the story is. */
	firm: boolean;
	/** The headline or the opening says that it happens there. */
	opens: boolean;
	/** Named only over a part of the story, as one of several. */
	part?: boolean;
}

export const WEIGHTS = {
	/** A place in the head says more than three in the body. */
	head: 3,
	/** The first place the text itself names. */
	lead: 2,
	/** "A plumber from Penrose" tells less of where the story is than "in Penrose". */
	passing: 0.6,
	/** The east of a country is told of beside its west; few stories are of one alone. */
	region: 0.5,
	/** A headline that names one says which: 南方9省区遭遇强降雨. */
	headRegion: 0.9,
	/** The address at the foot of a page stands in where the text names no place; so does where a picture was taken. */
	aside: 0.2,
} as const;

/** The finer place is the one a story is about: of a town its state is named as often. */
export const FINENESS: Record<PlaceLevel, number> = {
	world: 0,
	country: 0.25,
	province: 0.6,
	county: 1.3,
	city: 1.2,
	site: 0.9,
};

export const rankOf = ({ weight, level, pointer }: Candidate): number => weight * (pointer ? 1 : FINENESS[level]);

/** The candidate that ranks highest, the first of equals; null where none is firm. */
export function strongest<T extends Candidate>(candidates: readonly T[]): T | null {
	let best: T | null = null;
	for (const candidate of candidates)
		if (candidate.firm && candidate.weight > 0 && (!best || rankOf(candidate) > rankOf(best))) best = candidate;
	return best;
}

/** Words a sentence may begin with before the place it is about: 近日，记者走进…, "Meanwhile in …". */
export const OPENERS_ZH =
	/^(?:本报记者|本报讯|记者|笔者|我们|日前|近日|近期|目前|截[至止]|前[\d一二三四五六七八九十]{1,2}个?(?:月|季度)|[上下]半年|[一二三四]季度|全年|[上本当]月|初步核算|统计|数据|监测|调查|显示|表明|介绍|了解|悉|今年|去年|昨日|昨天|今天|今日|当天|如今|同时|此外|其中|该国|[东西南北中]{1,2}部|城镇|小镇|山区县|农业县|县级市|省会|省城|县城|首都|首府|邻国|港口|城市|而|在|从|据|以|走进|来到|走访|位于|地处|[，,：:\s\d年月日季度—–~～至-])*$/u;
export const OPENERS_EN =
	/^(?:meanwhile|elsewhere|and|but|while|in|at|across|near|around|throughout|outside|off|inside|within|the|north|south|east|west|northern|southern|eastern|western|central|village|town|city|port|suburb|county|district|state|province|island|region|of|[,“"'\s])*$/iu;
/** No longer beginning of a sentence is looked at. */
export const OPENING_REACH = 30;

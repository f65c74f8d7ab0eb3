/**
 * The largest sums of money known of places, by level, and what follows as the most that a place of that level may have.
 * Data with its authority; amounts rounded up. A bound is ten times the largest known: only a scale word too many
 * (万 for nothing, 亿 for 万, billion for million) goes beyond it.
 */
import { type Exact, exact, mul } from '../../exact.ts';

export type PlaceLevel = 'village' | 'township' | 'county' | 'district' | 'city' | 'province';
/** product: GDP; economy: gross output, investment, trade, retail; public: what a treasury takes in or spends; deposits: of its banks. */
export type Total = 'product' | 'economy' | 'public' | 'deposits';

export const AUTHORITY =
	'Statistical communiqués on national economic and social development for 2023: Guangdong, Shanghai, Shenzhen, Beijing, ' +
	'Pudong New Area, Kunshan, Nanhai District of Foshan; New York City adopted budget 2025; Los Angeles County budget 2024–25; ' +
	'California budget 2025–26; Birmingham City Council financial plan 2024–25.';

/** In yuan. Where a level has no sum of its own kind that is known, the next larger one stands for it. */
const LARGEST_YUAN: Readonly<Record<PlaceLevel, Readonly<Record<Total, string>>>> = {
	// Huaxi, the village with the largest takings: 51 thousand million (2010).
	village: { product: '52000000000', economy: '52000000000', public: '52000000000', deposits: '52000000000' },
	// Shishan, Nanhai: a product of 130 thousand million; gross output of a town of its kind up to 400.
	township: { product: '130000000000', economy: '400000000000', public: '130000000000', deposits: '400000000000' },
	// Kunshan: a product of 514 thousand million, gross output of 1,200, deposits below 1,000.
	county: { product: '520000000000', economy: '1250000000000', public: '200000000000', deposits: '1000000000000' },
	// Pudong: a product of 1,672 thousand million, trade of 2,500, all taxes below 500; what its banks hold is not told by districts.
	district: { product: '1680000000000', economy: '3000000000000', public: '500000000000', deposits: '25000000000000' },
	// Shanghai: a product of 4,722 thousand million, all taxes below 2,000; Shenzhen: gross output of 5,000; Beijing: deposits of 24,600.
	city: { product: '4800000000000', economy: '5500000000000', public: '2000000000000', deposits: '25000000000000' },
	// Guangdong: a product of 13,570 thousand million, gross output below 20,000, deposits of 35,200.
	province: { product: '13600000000000', economy: '20000000000000', public: '3000000000000', deposits: '36000000000000' },
};
const ROOM = exact('10');

export const mostYuan = (level: PlaceLevel, total: Total): Exact => mul(exact(LARGEST_YUAN[level][total]), ROOM);

export type Government = 'parish' | 'town' | 'council' | 'county' | 'city' | 'state';

/** What a local government of an English-speaking country spends, owes or takes in, in dollars, pounds or euros. */
const LARGEST_BUDGET: Readonly<Record<Government, string>> = {
	// The largest precepts of English parish and town councils stay below ten million; ten times that for villages elsewhere.
	parish: '100000000',
	// Hempstead, New York, the largest town: about half a thousand million.
	town: '1000000000',
	// Birmingham: gross spending below 4 thousand million.
	council: '4000000000',
	// Los Angeles County: 49 thousand million.
	county: '50000000000',
	// New York: 112 thousand million.
	city: '120000000000',
	// California: 322 thousand million.
	state: '330000000000',
};

export const mostBudget = (government: Government): Exact => mul(exact(LARGEST_BUDGET[government]), ROOM);

/** Plans and reigns by their years. */

/** The first year of China's N-th five-year plan: 1953, 1958, and from the third on every five years from 1966. */
export function planYears(n: number): { first: number; last: number } | null {
	if (n < 1 || n > 30) return null;
	if (n === 1) return { first: 1953, last: 1957 };
	if (n === 2) return { first: 1958, last: 1962 };
	const first = 1966 + 5 * (n - 3);
	return { first, last: first + 4 };
}

/** The year before the first of each reign, and how many years it lasted. */
const REIGNS: Readonly<Record<string, { zero: number; years: number; lunar: boolean }>> = {
	令和: { zero: 2018, years: 60, lunar: false },
	平成: { zero: 1988, years: 31, lunar: false },
	昭和: { zero: 1925, years: 64, lunar: false },
	大正: { zero: 1911, years: 15, lunar: false },
	明治: { zero: 1867, years: 45, lunar: false },
	reiwa: { zero: 2018, years: 60, lunar: false },
	heisei: { zero: 1988, years: 31, lunar: false },
	showa: { zero: 1925, years: 64, lunar: false },
	taisho: { zero: 1911, years: 15, lunar: false },
	meiji: { zero: 1867, years: 45, lunar: false },
	民国: { zero: 1911, years: 120, lunar: false },
	宣统: { zero: 1908, years: 3, lunar: true },
	光绪: { zero: 1874, years: 34, lunar: true },
	同治: { zero: 1861, years: 13, lunar: true },
	咸丰: { zero: 1850, years: 11, lunar: true },
	道光: { zero: 1820, years: 30, lunar: true },
	嘉庆: { zero: 1795, years: 25, lunar: true },
	乾隆: { zero: 1735, years: 60, lunar: true },
	雍正: { zero: 1722, years: 13, lunar: true },
	康熙: { zero: 1661, years: 61, lunar: true },
	顺治: { zero: 1643, years: 18, lunar: true },
};
export const REIGN_NAMES = Object.keys(REIGNS);

/** The years that a year of a reign falls into: two where it began with the lunar new year. Null outside the reign. */
export function reignYears(name: string, n: number): readonly number[] | null {
	const reign = REIGNS[name.toLowerCase()];
	// Chinese courts kept the name to the end of the year in which its emperor died.
	if (!reign || n < 1 || n > reign.years + 1) return null;
	return reign.lunar ? [reign.zero + n, reign.zero + n + 1] : [reign.zero + n];
}

const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

/** Whether a year of the cycle of sixty covers a day of the Gregorian year; the lunar year ends early in the next. */
export function cycleFits(name: string, year: number): boolean {
	const [stem, branch] = [STEMS.indexOf(name[0] ?? ''), BRANCHES.indexOf(name[1] ?? '')];
	return [year, year - 1].some((one) => (((one - 4) % 10) + 10) % 10 === stem && (((one - 4) % 12) + 12) % 12 === branch);
}

/** The year of the cycle that begins in a Gregorian year. */
export const cycleOf = (year: number): string =>
	`${STEMS[(((year - 4) % 10) + 10) % 10] ?? ''}${BRANCHES[(((year - 4) % 12) + 12) % 12] ?? ''}`;

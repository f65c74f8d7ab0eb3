/**
 * Highlights of results, one figure to a line and no full stop: "Revenue up 7% to £388m (2019: £362m)". Lines of like
 * length look like a column, but a column does not end line after line with a number and begin the next with a capital.
 */
import { endsSentence, type Line } from './lines.ts';

/** Fewer may be chance. */
const FEWEST = 3;
const LONGEST = 120;
const BEGINS = /^(?:\p{Lu}|\d|[•▪◦➤►➢▸‣⁃❖✓✔∙·\-–*Ø§] ?)/u;
/** A number with its unit, brackets that hold one, or what an amount is for. */
const ENDS =
	/(?:\d(?:[½¼¾%]| ?(?:[kmbpc]|bn|mn|million|billion|per ?cent|pct|pts|bps|cents|pence)\b)?|\([^()]{0,40}\d[^()]{0,20}\)|\d.{0,12}(?:\/| per |\ba )(?:share|tonne|barrel|ounce|bushel|unit)|\d.{0,12} each)[*†#]{0,2}$/iu;

interface Marked {
	alone: boolean;
	row: boolean;
	fact?: true;
}

const tellsFact = (line: Line): boolean =>
	line.width <= LONGEST &&
	/\d/.test(line.text) &&
	!endsSentence(line) &&
	BEGINS.test(line.text) &&
	ENDS.test(line.text.slice(-64));

/** Marks the lines of each run of such lines. Linear. */
export function markFactLines(lines: readonly Line[], traits: readonly Marked[]): void {
	let from = 0;
	for (let i = 0; i <= lines.length; i++) {
		const line = lines[i];
		const goes = line !== undefined && !traits[i]?.alone && !traits[i]?.row && tellsFact(line);
		if (goes && (i === from || line.gap === 0)) continue;
		if (i - from >= FEWEST) for (let k = from; k < i; k++) (traits[k] as Marked).fact = true;
		from = goes ? i : i + 1;
	}
}

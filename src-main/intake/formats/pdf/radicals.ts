/**
 * Radicals for characters. Many programs write a PDF in which one glyph serves a character and the radical that looks the
 * same, and the way back to text then names the radical (⺠ for 民). Both blocks are within the Basic Multilingual Plane and
 * map one unit to one unit.
 */

/** Of the Kangxi block, the one where compatibility decomposition names the traditional form. */
const KANGXI: Readonly<Record<string, string>> = { '⼾': '户' };

/** The supplement block has no decompositions; these share a glyph in the common Song and Hei faces. */
const SUPPLEMENT =
	'⺂乛⺃乚⺅亻⺉刂⺋㔾⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺘扌⺙攵⺛旡⺞歺⺠民⺡氵⺣灬⺤爫⺦丬⺨犭⺭礻⺯糹⺰纟⺱罓⺳㓁⺹耂⺺肀⺾艹⻂衤⻅见⻆角⻈讠⻉贝⻋车⻌辶⻐钅⻑長⻒镸⻓长⻔门⻖阝⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻮齿⻯竜⻰龙⻱龜⻲亀';

const RADICAL = /[\u2e80-\u2fd5]/g;

const characters = new Map<string, string>(Object.entries(KANGXI));
for (let i = 0; i < SUPPLEMENT.length; i += 2) characters.set(SUPPLEMENT[i] ?? '', SUPPLEMENT[i + 1] ?? '');

/** `text` with every radical that stands for a character replaced by it; the length stays the same. */
export function withoutRadicals(text: string): string {
	return text.replace(RADICAL, (radical) => {
		const known = characters.get(radical);
		if (known !== undefined) return known;
		const folded = radical.normalize('NFKC');
		return folded.length === 1 ? folded : radical;
	});
}

/** The language of a text by its share of Han: a Chinese report with many Latin names is still Chinese. */
import type { Language } from '../../contract/model.ts';
import { isHan, isIdeograph, isLetter } from './chars.ts';

/** A Han character says about as much as two Latin letters, hence the low threshold. */
const HAN_SHARE = 0.15;

export function detectLanguage(source: string): Language {
	let han = 0;
	let letters = 0;
	for (let i = 0; i < source.length; i++) {
		if (isIdeograph(source.charCodeAt(i))) {
			han++;
			continue;
		}
		const c = source[i] as string;
		if (isHan(c)) han++;
		else if (isLetter(c)) letters++;
	}
	return han > 0 && han >= (han + letters) * HAN_SHARE ? 'zh' : 'en';
}

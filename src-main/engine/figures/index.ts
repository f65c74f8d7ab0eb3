/** The figures of one paragraph, in the language of the article. */
import type { Language } from '../../contract/model.ts';
import { CELL_EDGE } from './cells.ts';
import { extractEn } from './en/index.ts';
import type { ExtractContext, Extraction } from './types.ts';
import { extractZh } from './zh/index.ts';

/** Reads the figures of one paragraph's reading text. Linear in its length; throws only on a bug of a piece. */
export function extract(text: string, language: Language, context: ExtractContext): Extraction {
	const celled = text.includes('\t') ? text.replaceAll('\t', CELL_EDGE) : text;
	return language === 'zh' ? extractZh(celled, context) : extractEn(celled, context);
}

import { picture } from '../ocr/picture-file.ts';
import type { Format } from '../types.ts';
import { docx } from './docx/index.ts';
import { html } from './html/index.ts';
import { eml } from './mail/eml.ts';
import { msg } from './mail/msg.ts';
import { markdown } from './markdown.ts';
import { odt } from './odt/index.ts';
import { pdf } from './pdf/index.ts';
import { oldOffice, otherXml, otherZip } from './refused.ts';
import { rtf } from './rtf/index.ts';
import { csv } from './table/csv.ts';
import { ods } from './table/ods.ts';
import { xlsx } from './table/xlsx.ts';
import { text } from './text.ts';

/**
 * In order of asking; the first that claims a file reads it. By content first; `markdown` and `csv`, which only a name can
 * tell, stand behind those that have a head of their own, and `text`, which claims everything, last.
 */
export const formats: readonly Format[] = [
	...[pdf, picture, docx, xlsx, ods, odt, otherZip, msg, oldOffice, rtf, eml],
	...[markdown, csv, html, otherXml, text],
];

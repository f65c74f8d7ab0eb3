import type { Format } from '../types.ts';
import { docx } from './docx/index.ts';
import { html } from './html/index.ts';
import { odt } from './odt/index.ts';
import { rtf } from './rtf/index.ts';
import { pdf } from './pdf/index.ts';
import { text } from './text.ts';

/** In order of asking; the first that claims a file reads it, so `text`, which claims everything, stays last. */
export const formats: readonly Format[] = [pdf, docx, odt, rtf, html, text];

import type { Format } from '../types.ts';
import { html } from './html/index.ts';
import { text } from './text.ts';

/** In order of asking; the first that claims a file reads it, so `text`, which claims everything, stays last. */
export const formats: readonly Format[] = [html, text];

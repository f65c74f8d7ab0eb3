/** A paragraph before it is settled what it is. */
import type { ParagraphKind } from '../../contract/model.ts';
import type { Group } from './layout.ts';

/** A paragraph on its way: `kind` is settled step by step, `heading` stands for the three kinds of heading. */
export interface Draft {
	group: Group;
	/** As printed, blanks inside collapsed to one. */
	text: string;
	/** Without any blank: for comparing. */
	tight: string;
	gap: number;
	kind: ParagraphKind | 'heading';
	opensStory: boolean;
}

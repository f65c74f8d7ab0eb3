/** What a paragraph is where the file itself says so. */
import type { BlockKind, ParagraphKind } from '../../contract/model.ts';
import type { Group } from './layout.ts';

/** Before the stories are told apart, `heading` stands for all kinds of heading. */
type UnsettledKind = ParagraphKind | 'heading';

/** What a paragraph is when its own words say `own` and the file says `given`. */
export function kindGiven(given: BlockKind, own: UnsettledKind): UnsettledKind {
	switch (given) {
		case 'title':
			return 'heading';
		case 'heading':
			return own === 'furniture' || own === 'byline' || own === 'caption' || own === 'noise' ? own : 'heading';
		case 'listitem':
			return own === 'furniture' || own === 'noise' ? own : 'listitem';
		case 'tablerow':
			return 'tablecell';
		case 'caption':
			return 'caption';
		case 'footnote':
			return own === 'furniture' ? own : 'body';
		case 'comment':
		case 'pagefurniture':
		case 'chrome':
			return 'furniture';
		case 'quote':
			return own === 'heading' ? 'body' : own;
		case 'paragraph':
		case 'textbox':
		case 'line':
			return own;
	}
}

/** Whether the file itself says that this heads a text or a part of it: guesses about menus do not apply. */
export const isGivenHeading = ({ group }: { group: Group }): boolean => group.given === 'title' || group.given === 'heading';

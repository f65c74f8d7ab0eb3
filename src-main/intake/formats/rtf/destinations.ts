/** Groups of RTF that are not the text itself, by the control word that opens them. */

export type Destination =
	| 'text'
	| 'skip'
	/** Skipped with all that is in it. */
	| 'gone'
	| 'fonts'
	| 'styles'
	| 'title'
	| 'header'
	| 'footer'
	| 'footnote'
	| 'comment'
	| 'textbox'
	| 'label';

const OF_WORD: Readonly<Record<string, Destination>> = {
	fonttbl: 'fonts',
	stylesheet: 'styles',
	title: 'title',
	...{ header: 'header', headerl: 'header', headerr: 'header', headerf: 'header' },
	...{ footer: 'footer', footerl: 'footer', footerr: 'footer', footerf: 'footer' },
	footnote: 'footnote',
	annotation: 'comment',
	shptxt: 'textbox',
	dptxbxtext: 'textbox',
	...{ listtext: 'label', pntext: 'label' },
	// The Unicode form of a group that is given twice.
	ud: 'text',
	...{ moMath: 'text', moMathPara: 'text', mmathPict: 'gone' },
	// What old programs show in place of a shape: its text once more.
	shprslt: 'gone',
	...{ fldrslt: 'text', result: 'text' },
};

const SKIPPED: ReadonlySet<string> = new Set(
	'colortbl info nonesttables pict object objdata fldinst nonshppict shppict sp listtable listoverridetable revtbl rsidtbl filetbl themedata colorschememapping datastore latentstyles xmlnstbl mmathPr generator upr bkmkstart bkmkend atnid atnauthor atndate atnref atnparent atrfstart atrfend pn pnseclvl tc xe txe rxe ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn template operator author company category keywords comment doccomm subject manager hlinkbase'.split(
		' ',
	),
);

/** What a control word at the head of a group makes of it; null for none. `starred`: unknown ones are to be skipped. */
export function destinationOf(word: string, starred: boolean): Destination | null {
	const known = OF_WORD[word];
	if (known) return known;
	// The frame of a drawing: only the text in it counts, and that has a destination of its own.
	if (SKIPPED.has(word) || word === 'shpinst' || /^m[a-zA-Z]+Pr$/.test(word)) return 'skip';
	return starred ? 'skip' : null;
}

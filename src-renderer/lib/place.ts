/** Where in an article to begin: what a search, an inbox or a link from another article points at. */
export type Place =
	| { type: 'figure'; figure: string }
	/** By index. Its first figure is taken in hand; one without figures leaves the first of the article. */
	| { type: 'paragraph'; paragraph: number }
	| { type: 'finding'; fingerprint: string };

/** The same place gives the same text: the screen of an article is made anew when it is opened somewhere else. */
export function placeKey(place: Place | null): string {
	if (place === null) return '';
	switch (place.type) {
		case 'figure':
			return `figure ${place.figure}`;
		case 'paragraph':
			return `paragraph ${place.paragraph}`;
		case 'finding':
			return `finding ${place.fingerprint}`;
	}
}

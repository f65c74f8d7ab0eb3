import type { ReactNode } from 'react';

/** The head of a screen that is no article: what it is, in numbers where there are some, and the window's own buttons. */
export function ScreenHead({ title, facts, tools }: { title: string; facts: string; tools: ReactNode }) {
	return (
		<header className="article-head">
			<div className="article-title">
				<h1>{title}</h1>
				<p className="article-facts">{facts}</p>
			</div>
			<div className="article-tools">{tools}</div>
		</header>
	);
}

/** A key as printed on it, for the eye; `aria-keyshortcuts` says it to the ear. */
export function Cap({ children }: { children: string }) {
	return (
		<span className="cap" aria-hidden="true">
			{children}
		</span>
	);
}

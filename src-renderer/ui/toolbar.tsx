import type { ReactNode } from 'react';
import { Toolbar as AriaToolbar } from 'react-aria-components';

/** What can be done with a selection: one stop for Tab, the arrows go from button to button. */
export function Toolbar({ label, children }: { label: string; children: ReactNode }) {
	return (
		<AriaToolbar className="selection-bar" aria-label={label}>
			{children}
		</AriaToolbar>
	);
}

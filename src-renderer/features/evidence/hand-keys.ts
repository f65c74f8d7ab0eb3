import type { KeyboardEvent } from 'react';
import { isTyping } from '../../ui/typing.ts';

const AS_ARROWS: Record<string, string> = { KeyJ: 'ArrowDown', KeyK: 'ArrowUp' };

/** J and K do in a list of a dialog what the arrows do, as they do at the ledger. */
export function handKeys(event: KeyboardEvent): void {
	const code = AS_ARROWS[event.code];
	if (!code || event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing || isTyping(event.target)) return;
	if (!(event.target instanceof Element) || event.target.getAttribute('role') !== 'listbox') return;
	event.preventDefault();
	event.target.dispatchEvent(new window.KeyboardEvent('keydown', { code, key: code, bubbles: true, cancelable: true }));
}

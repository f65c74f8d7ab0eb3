/** Whether a text is being typed there, so that letters and digits are text and no keys of the desk. */
export function isTyping(target: EventTarget | null): boolean {
	return target instanceof Element && target.closest('input:not([type=radio]):not([type=checkbox]), textarea') !== null;
}

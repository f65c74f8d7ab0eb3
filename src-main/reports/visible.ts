/**
 * Text as it can be shown anywhere: controls that XML and terminals do not have become U+FFFD, and bidirectional controls
 * become words, since an RTL override in an article would turn the report's own words around.
 */
export const visible = (text: string): string =>
	text
		.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g, '\ufffd')
		.replace(/[\u202a-\u202e\u2066-\u2069]/g, (c) => `[U+${c.charCodeAt(0).toString(16).toUpperCase()}]`)
		.toWellFormed();

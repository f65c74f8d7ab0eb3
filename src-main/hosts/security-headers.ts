/**
 * What a page of the desk may do: run and show what the program itself brings, talk to its own origin, and nothing else.
 * Pictures may be data: and blob: (icons in style sheets, previews). No inline script, no inline style element; trusted
 * types shut the DOM's string-to-code doors, but for the one policy that starts the worker which draws pages of PDF and the
 * one that lets an element be emptied. In development the page comes from Vite, which inlines its refresh preamble and its
 * style elements and needs its web socket.
 */
function contentSecurityPolicy(devServer: URL | null = null): string {
	const policy: [string, ...string[]][] = [
		['default-src', "'none'"],
		['script-src', "'self'"],
		['style-src', "'self'"],
		['img-src', "'self'", 'data:', 'blob:'],
		['font-src', "'self'"],
		['connect-src', "'self'"],
		['object-src', "'none'"],
		['base-uri', "'none'"],
		['form-action', "'none'"],
		['frame-ancestors', "'none'"],
	];
	if (devServer) {
		for (const directive of policy) {
			if (directive[0] === 'script-src' || directive[0] === 'style-src') directive.push("'unsafe-inline'");
			if (directive[0] === 'connect-src') directive.push(devServer.origin, devServer.origin.replace(/^http/, 'ws'));
		}
	} else {
		policy.push(['require-trusted-types-for', "'script'"], ['trusted-types', 'tickmark-worker', 'default']);
	}
	return policy.map((directive) => directive.join(' ')).join('; ');
}

/** The headers of every answer, whichever host gives it. */
export function securityHeaders(devServer: URL | null = null): Record<string, string> {
	return {
		'Content-Security-Policy': contentSecurityPolicy(devServer),
		'X-Content-Type-Options': 'nosniff',
		'X-Frame-Options': 'DENY',
		'Referrer-Policy': 'no-referrer',
		'Cross-Origin-Opener-Policy': 'same-origin',
		'Cross-Origin-Resource-Policy': 'same-origin',
		'Permissions-Policy':
			'camera=(), display-capture=(), geolocation=(), hid=(), microphone=(), midi=(), payment=(), serial=(), usb=()',
		// The page is on this machine already, and a page of yesterday's version must not come out of a cache.
		'Cache-Control': 'no-store',
	};
}

/**
 * Prefixes mean nothing in XML; what they are bound to does (Namespaces in XML 1.0). Programs other than the usual ones bind
 * others, and the strict form of Office Open XML has names of its own (ISO/IEC 29500-1, annex A).
 */
const OPC = 'http://schemas.openxmlformats.org/';
const STRICT = 'http://purl.oclc.org/ooxml/';
const ODF = 'urn:oasis:names:tc:opendocument:xmlns:';

const CUSTOMARY: ReadonlyMap<string, string> = new Map(
	Object.entries({
		...{ [`${OPC}wordprocessingml/2006/main`]: 'w', [`${STRICT}wordprocessingml/main`]: 'w' },
		...{ [`${OPC}officeDocument/2006/relationships`]: 'r', [`${STRICT}officeDocument/relationships`]: 'r' },
		...{ [`${OPC}officeDocument/2006/math`]: 'm', [`${STRICT}officeDocument/math`]: 'm' },
		...{ [`${OPC}drawingml/2006/chart`]: 'c', [`${STRICT}drawingml/chart`]: 'c' },
		...{ [`${OPC}drawingml/2006/diagram`]: 'dgm', [`${STRICT}drawingml/diagram`]: 'dgm' },
		...{ [`${OPC}drawingml/2006/main`]: 'a', [`${STRICT}drawingml/main`]: 'a' },
		...{ [`${OPC}markup-compatibility/2006`]: 'mc', 'urn:schemas-microsoft-com:vml': 'v' },
		...{ 'http://schemas.microsoft.com/office/drawing/2016/SVG/main': 'asvg' },
		...{ 'http://purl.org/dc/elements/1.1/': 'dc', 'http://www.w3.org/XML/1998/namespace': 'xml' },
		...{ [`${ODF}office:1.0`]: 'office', [`${ODF}text:1.0`]: 'text', [`${ODF}table:1.0`]: 'table' },
		...{ [`${ODF}style:1.0`]: 'style', [`${ODF}drawing:1.0`]: 'draw', [`${ODF}svg-compatible:1.0`]: 'svg' },
		...{ [`${ODF}xsl-fo-compatible:1.0`]: 'fo', [`${ODF}presentation:1.0`]: 'presentation' },
		...{ [`${ODF}chart:1.0`]: 'chart' },
		...{ [`${ODF}manifest:1.0`]: 'manifest', 'http://www.w3.org/1999/xlink': 'xlink' },
	}),
);

/** For each prefix that is not the customary one ("" for none), the customary one; null where all are. */
export type Scope = ReadonlyMap<string, string> | null;

/** The prefixes that hold inside an element, from its attributes and what holds around it. */
export function scopeOf(attributes: Readonly<Record<string, string>>, around: Scope): Scope {
	let scope: Map<string, string> | null = null;
	for (const name in attributes) {
		if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
		const prefix = name.slice(6);
		const customary = CUSTOMARY.get(attributes[name] ?? '');
		if (customary === prefix || (customary === undefined && around?.has(prefix) !== true)) {
			if (around?.has(prefix) !== true) continue;
		}
		scope ??= new Map(around ?? []);
		if (customary === undefined || customary === prefix) scope.delete(prefix);
		else scope.set(prefix, customary);
	}
	return scope ?? around;
}

/** The name with its customary prefix. An attribute without a prefix is in no namespace. */
export function customaryName(name: string, scope: Scope, isElement: boolean): string {
	if (!scope) return name;
	const colon = name.indexOf(':');
	if (colon < 0 && !isElement) return name;
	const prefix = scope.get(colon < 0 ? '' : name.slice(0, colon));
	return prefix === undefined ? name : `${prefix}:${name.slice(colon + 1)}`;
}

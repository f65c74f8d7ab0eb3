/** The report's style sheet: paper and ink. The status stands at the head of every printed page (html.ts). */
export const css = `
:lang(zh){--sans:"Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",system-ui,sans-serif;--serif:"Noto Serif CJK SC","Source Han Serif SC","Songti SC",SimSun,serif}
:lang(en){--sans:system-ui,"Segoe UI","Noto Sans","DejaVu Sans","Noto Sans CJK SC",sans-serif;--serif:Georgia,"Noto Serif","DejaVu Serif","Noto Serif CJK SC",serif}
:root{color-scheme:light dark;--paper:light-dark(#fdfcf8,#17181a);--ink:light-dark(#1b1b19,#e8e6df);--faint:light-dark(#62605a,#a09d94);--rule:light-dark(#d9d5ca,#3a3b3d);--green:light-dark(#1c6b35,#7fcf97);--red:light-dark(#a8231c,#ff9a90);--amber:light-dark(#855400,#e9b45b);--mark:light-dark(#f4ecd0,#3a3420)}
*{box-sizing:border-box}
body{margin:0 auto;padding:1.5rem;max-width:64rem;background:var(--paper);color:var(--ink);font-size:15px;line-height:1.65;font-family:var(--sans);font-variant-numeric:tabular-nums;overflow-wrap:anywhere;line-break:strict}
h1,.text>p:not(.where),blockquote{font-family:var(--serif)}
h1{font-size:1.75rem;line-height:1.3;margin:.2rem 0 1rem}
h2{font-size:1.05rem;margin:2.2rem 0 .6rem;padding-bottom:.25rem;border-bottom:2px solid var(--ink)}
p{margin:.25rem 0}
code{font-size:.8em;color:var(--faint)}.finding code{white-space:nowrap}
.kicker,.where,.by,.kind{color:var(--faint);font-size:.85em}
.status{margin:0 0 1rem;padding:.4rem .7rem;border:1px solid currentColor;font-weight:600}
.status.unfinished,.unfinished{color:var(--red)}
.status.done{color:var(--green)}
dl.head{display:grid;grid-template-columns:max-content 1fr;gap:.1rem 1rem;margin:0}
dl.sheet{display:grid;grid-template-columns:max-content 1fr;gap:.3rem 1rem;margin:0}.sheet p{margin:0}
dt{color:var(--faint)}
dd{margin:0}
ol.findings,ol.figures{list-style:none;margin:0;padding:0}
.finding{margin:0 0 1rem;padding:.5rem .8rem;border-inline-start:4px solid var(--faint)}
.finding.error{border-color:var(--red)}.finding.warning{border-color:var(--amber)}
.finding.error .level{color:var(--red)}.finding.warning .level{color:var(--amber)}
.arithmetic,.support{color:var(--faint)}
.support{color:var(--green);font-size:.9em}
.evidence{color:var(--faint);font-size:.9em}
blockquote{margin:.4rem 0;padding:.2rem .9rem;border-inline-start:1px solid var(--rule)}
.paragraph{display:grid;grid-template-columns:3fr 2fr;gap:1.5rem;padding:1rem 0;border-bottom:1px solid var(--rule)}
.figure{padding:.3rem 0 .5rem;border-top:1px dotted var(--rule)}
.figure:first-child{border-top:0}
.reading b{font-size:1.1em}
.about{font-size:.9em;color:var(--faint)}
.verdict{font-weight:600}.verdict .by{font-weight:400}
.confirmed .verdict{color:var(--green)}.flagged .verdict,.disputed .verdict{color:var(--red)}.corrected .verdict{color:var(--amber)}.open .verdict{color:var(--faint)}
mark{background:var(--mark);color:inherit;padding:0 .1em;-webkit-box-decoration-break:clone;box-decoration-break:clone;border-bottom:2px solid var(--faint)}
mark.confirmed{border-color:var(--green)}mark.flagged,mark.disputed{border-bottom:0;text-decoration:underline wavy var(--red) 1.5px;text-underline-offset:.2em}mark.corrected{border-bottom:2px dashed var(--amber)}mark.not-a-figure{background:none;border-bottom:0;text-decoration:line-through}
ul.notes{margin:.3rem 0;padding-inline-start:1.1rem;font-size:.92em}
.text>p.headline{font-size:1.25em;font-weight:600}.text>p.crosshead,.text>p.deck{font-weight:600}.text>p.caption,.text>p.byline{color:var(--faint)}.text>p.furniture,.text>p.noise{color:var(--faint);font-size:.85em}
.doubt{color:var(--amber);font-size:.9em}
ul.counts{list-style:none;display:flex;flex-wrap:wrap;gap:.3rem 1.6rem;margin:0;padding:0}
.counts .confirmed{color:var(--green)}.counts .flagged,.counts .disputed{color:var(--red)}.counts .corrected{color:var(--amber)}
ol.history{margin:0;padding-inline-start:2.4em;font-size:.9em}.history time{color:var(--faint)}
.section-others dd{margin:0 0 .5rem}
.control{font-size:.75em;border:1px solid var(--red);color:var(--red)}
.section-text{color:var(--faint);font-size:.9em}
@media (max-width:44rem){.paragraph{grid-template-columns:1fr}}
@page{size:A4;margin:18mm 14mm 18mm;@bottom-center{content:counter(page) " / " counter(pages)}}
@media screen{.report+.report{margin-top:4rem;border-top:4px double var(--ink);padding-top:1.5rem}}
@media print{:root{--paper:#fff}.report+.report{break-before:page}:root{color-scheme:light}.status{display:none}body{padding:0;max-width:none;font-size:10.5pt}.finding,.figure{break-inside:avoid}.where{break-after:avoid}h2{break-after:avoid}h2+.paragraph{break-inside:avoid}main{padding-bottom:10mm}}
`;

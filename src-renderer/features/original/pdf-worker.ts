/** pdf.js' own worker, bundled: it answers to whoever started it. */
import 'pdfjs-dist/build/pdf.worker.mjs';

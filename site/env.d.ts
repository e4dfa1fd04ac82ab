// What the type checker must know about Astro's own modules.
/// <reference types="astro/client" />

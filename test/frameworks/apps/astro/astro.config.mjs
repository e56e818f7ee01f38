export default { base: '/astro', telemetry: false };

/* Loaded first by pages under a content security policy: notes what the policy refused. A plain script. */
globalThis.violations = [];
globalThis.addEventListener('securitypolicyviolation', (event) => {
  globalThis.violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample ?? ''}`);
});

/**
 * A command for tests in Chromium: the page's accessibility tree, whole, as a screen reader is given it. The snapshot of
 * @web/test-runner-commands leaves out regions and groups. See accessibility-tree.ts for the tests' side.
 */
export const accessibilityTree = {
  name: 'accessibility-tree',
  async executeCommand({ command, session }) {
    if (command !== 'accessibility-tree') return undefined;
    const page = session.browser.getPage?.(session.id);
    if (!page?.createCDPSession) throw new Error(`${session.browser.name} shows no accessibility tree.`);
    const protocol = await page.createCDPSession();
    const { nodes } = await protocol.send('Accessibility.getFullAXTree');
    await protocol.detach();
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    return read(nodes[0], byId);
  },
};

/** The nodes under a node, in the order of reading; without those that nobody is told of. */
function read(node, byId) {
  const own = node.ignored ? [] : [describe(node)];
  return [...own, ...(node.childIds ?? []).flatMap((id) => (byId.has(id) ? read(byId.get(id), byId) : []))];
}

function describe({ role, name, description, properties = [] }) {
  const known = Object.fromEntries(properties.map((property) => [property.name, property.value.value]));
  return { ...known, role: role?.value, name: name?.value ?? '', description: description?.value ?? '' };
}

/** The page with nothing: what everything else is counted above. */
export default {
  id: 'nothing',
  name: 'a page with nothing',
  pages: async () => ({}),
};

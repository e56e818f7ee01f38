/** The page with nothing: what everything else is counted above. */
export default {
  id: 'nothing',
  name: 'a page with nothing',
  measures: ['costs', 'banner', 'longPages', 'insertion'],
  pages: async () => ({}),
};
